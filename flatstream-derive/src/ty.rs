//! What a type looks like.
//!
//! A macro sees tokens: `Vec<u8>` may be anybody's `Vec`, and an alias hides what it stands for. So
//! this only recognises spellings, to say early and at the right place what the traits would refuse
//! later in general words. What is not recognised goes on to the traits.

mod facts;
mod faults;
mod shape;
mod show;
mod words;

pub use self::facts::{
    holds_itself, holds_map, holds_reference, is_box, is_hidden, is_known, is_marker, is_no_key,
    is_no_text, is_refused, is_scalar, is_text, views_itself,
};
pub use self::faults::{fixed_fault, table_faults};
pub use self::shape::Shape;
pub use self::show::show;
pub use self::words::move_adapter;
