//! What the command made of each schema.

#[rustfmt::skip] // The layout is that of rustfmt without options.
pub mod all;
#[rustfmt::skip]
pub mod arrays_test;
#[rustfmt::skip]
pub mod arrow;
#[rustfmt::skip]
pub mod everything;
#[rustfmt::skip]
pub mod executorch;
#[rustfmt::skip]
pub mod foxglove;
#[rustfmt::skip]
pub mod keyword_test;
#[rustfmt::skip]
pub mod monster_test;
#[rustfmt::skip]
pub mod more_defaults;
#[rustfmt::skip]
pub mod nan_inf_test;
#[rustfmt::skip]
pub mod optional_scalars;
#[rustfmt::skip]
pub mod reflection;
#[rustfmt::skip]
pub mod rust_namer_test;
#[rustfmt::skip]
pub mod space_data;
#[rustfmt::skip]
pub mod tflite;
