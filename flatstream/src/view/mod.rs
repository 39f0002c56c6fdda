//! What generated views are made of, and the view types that users meet.

mod array;
mod compare;
mod enum_value;
mod fields;
mod index;
mod map;
mod set;
mod table;
mod vector;

pub use array::{ArrayIter, ArrayView};
pub use enum_value::EnumValue;
pub use map::{MapIter, MapKeys, MapValues, MapView};
pub use set::SetView;
pub use table::TableRef;
pub(crate) use table::{matches_within, phase, Spot};
pub use vector::{VectorIter, VectorView};
