//! What accessors return, a type that is known to rustc even where the field is a mistake.

use super::{FieldSpec, SpecView};

/// Says that a field is one, or panics where this is called.
#[track_caller]
pub const fn is_field(fault: Option<&'static &'static str>) -> bool {
    if let Some(fault) = fault {
        panic!("{}", *fault);
    }
    true
}

/// A field, of which a constant says that it is one.
pub trait Seen<const IS_FIELD: bool> {
    /// What is read.
    type View<'a>;
}

impl<S: FieldSpec + ?Sized> Seen<true> for S {
    type View<'a> = SpecView<'a, S>;
}

/// What a view of `T` as a field reads as: `&str` for strings, the generated view for tables, and
/// so on (see the table in the [crate documentation](crate#types)).
///
/// In the accessors of generated views, a constant says that the field is a field type, `{ _ }` in their
/// documentation. It is always `true`, and left out elsewhere.
///
/// ```
/// use flatstream::FieldView;
///
/// let name: FieldView<'_, String> = "attic";
/// let celsius: FieldView<'_, Option<f64>> = Some(21.5);
/// let bytes: FieldView<'_, Vec<u8>> = &[1, 2, 3];
/// # let _ = (name, celsius, bytes);
/// ```
pub type FieldView<'a, T, const IS_FIELD: bool = true> = <T as Seen<IS_FIELD>>::View<'a>;
