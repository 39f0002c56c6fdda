//! The shapes that only the comparison has. `common/mod.rs` has the others.

mod article;
mod events;
mod game;
mod wide;
pub mod wide_fields;

// The types, and what the derives make beside them.
pub use article::*;
pub use events::*;
pub use game::*;
pub use wide::*;
