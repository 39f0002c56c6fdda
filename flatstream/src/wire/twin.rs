//! The owned twins of tables that borrow: other types with the same fields, which their messages
//! unpack to.
//!
//! A twin reads the message for itself. That its fields are the same is checked when it is derived, as
//! far as constants tell, and that the bytes are one of its messages when it reads them.

use super::{Ask, FieldType, Table, TableWire, ViewedTable};
use crate::layout::{Shape, Text};
use crate::verify::verify_again;
use crate::view::TableRef;
use crate::Result;

/// A table that owns its fields.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the owned twin of a struct",
    label = "no table",
    note = "add `#[derive(StreamSerialize)]` to `{Self}`, a struct with the same fields in owned form: `String` for `&str`, `Vec<T>` for `&[T]`"
)]
pub trait OwnedTwin: ViewedTable + FieldType<Wire = TableWire<Self>> {
    /// Rebuilds a value of the twin from the table behind a view.
    ///
    /// # Errors
    ///
    /// As [`FieldType::unpack`]; and what the verifier finds, should a table inside of the twin be
    /// another one after all.
    fn unpack_twin<V>(table: TableRef<'_, V>) -> Result<Self> {
        Self::unpack(verify_again::<Self, V>(table)?)
    }

    /// [`unpack_twin`](OwnedTwin::unpack_twin) into a value that is there.
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack_twin_into<V>(table: TableRef<'_, V>, target: &mut Self) -> Result<()> {
        Self::unpack_into(verify_again::<Self, V>(table)?, target)
    }

    /// Whether the table behind a view shows `value`.
    fn equals_twin<V>(table: TableRef<'_, V>, value: &Self) -> bool {
        verify_again::<Self, V>(table).is_ok_and(|view| Self::equals(&view, value))
    }
}

#[diagnostic::do_not_recommend]
impl<T: ViewedTable + FieldType<Wire = TableWire<T>>> OwnedTwin for T {}

impl<T: OwnedTwin> Ask<T> {
    /// [`OwnedTwin::unpack_twin`]
    ///
    /// # Errors
    ///
    /// As there.
    #[inline]
    pub fn unpack_twin<V>(table: TableRef<'_, V>) -> Result<T> {
        T::unpack_twin(table)
    }

    /// [`OwnedTwin::unpack_twin_into`]
    ///
    /// # Errors
    ///
    /// As there.
    #[inline]
    pub fn unpack_twin_into<V>(table: TableRef<'_, V>, target: &mut T) -> Result<()> {
        T::unpack_twin_into(table, target)
    }

    /// [`OwnedTwin::equals_twin`]
    #[inline]
    pub fn equals_twin<V>(table: TableRef<'_, V>, value: &T) -> bool {
        T::equals_twin(table, value)
    }
}

/// What a view of `T` unpacks to, when `T` borrows: nothing, unless an attribute says it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` borrows, so there is no memory that a view could be unpacked into",
    label = "borrows, and has no owned twin",
    note = "write a struct with the same fields in owned form, `String` for `&str` and `Vec<T>` for `&[T]`, derive `StreamSerialize` for it and name it on the struct that borrows: `#[flatstream(owned = ..)]`",
    note = "or read the message as that struct to begin with: both have the same bytes, and so have enums that differ in what they own"
)]
pub trait TwinOf {}

/// Panics unless `B`, which borrows nothing if `owned`, is `A` but for that.
#[track_caller]
pub const fn is_twin<A: Table, B: OwnedTwin>(owned: bool) {
    if !(A::COMPLETE && B::COMPLETE) {
        return;
    }
    if !owned {
        refuse::<A, B>().panic(" borrows as well");
    }
    let (ours, theirs) = (A::NAMES, B::NAMES);
    let mut i = 0;
    while i < ours.len() && i < theirs.len() {
        if !equal(ours[i].as_bytes(), theirs[i].as_bytes()) {
            refuse::<A, B>()
                .text(" has the field `")
                .text(theirs[i])
                .text("` where that has `")
                .text(ours[i])
                .panic("`: write the same fields in the same order");
        }
        field::<A, B>(i);
        i += 1;
    }
    if i < ours.len() {
        refuse::<A, B>().text(" lacks the field `").text(ours[i]).panic("`");
    }
    if i < theirs.len() {
        refuse::<A, B>().text(" has the field `").text(theirs[i]).panic("`, and that has not");
    }
    if !equal(&identifier(A::IDENTIFIER), &identifier(B::IDENTIFIER)) {
        refuse::<A, B>().panic(" has another `file_identifier`");
    }
}

/// Field `i` is alike in both.
#[track_caller]
const fn field<A: Table, B: OwnedTwin>(i: usize) {
    let name = A::NAMES[i];
    if A::PLACES[i].slot != B::PLACES[i].slot {
        refuse::<A, B>().text(" gives the field `").text(name).panic("` another id");
    }
    let (ours, theirs): (Shape, Shape) = (A::SHAPES[i], B::SHAPES[i]);
    if ours.required != theirs.required {
        let word = if theirs.required { " requires" } else { " does not require" };
        refuse::<A, B>().text(word).text(" the field `").text(name).panic("`");
    }
    if ours.form != theirs.form || ours.optional != theirs.optional || ours.union != theirs.union {
        refuse::<A, B>().text(" has the field `").text(name).panic(
            "` with another type or default: only what owns the data may differ, `String` for `&str`",
        );
    }
}

/// The start of a message, of which the end says why.
const fn refuse<A: Table, B: Table>() -> Text {
    Text::new("`").text(B::NAME).text("` is no owned twin of `").text(A::NAME).text("`: it")
}

const fn identifier(identifier: Option<[u8; 4]>) -> [u8; 5] {
    match identifier {
        Some([a, b, c, d]) => [1, a, b, c, d],
        None => [0; 5],
    }
}

const fn equal(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}
