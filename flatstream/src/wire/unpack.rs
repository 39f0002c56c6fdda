//! From views back to owned values.

use std::borrow::Cow;
use std::sync::Arc;

use super::{FieldType, FieldView, UnpackItem, ViewedTable};
use crate::Result;

/// A type that can be rebuilt from its view.
///
/// Implemented for owned types, and derived for structs and enums that borrow nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be unpacked from a view",
    label = "not an owned type",
    note = "own the data (`String` instead of `&str`, `Vec<T>` instead of `&[T]`), or give the struct a lifetime: then it is written and viewed, but not unpacked"
)]
pub trait Unpack: FieldType + Sized {
    /// Rebuilds the value.
    ///
    /// # Errors
    ///
    /// [`UnknownVariant`](crate::ErrorKind::UnknownVariant) for an enum number or union tag that
    /// this program's type does not know.
    fn unpack(view: FieldView<'_, Self>) -> Result<Self>;
}

macro_rules! by_value {
    ($($t:ident)*) => { $(
        impl Unpack for $t {
            #[inline(always)]
            fn unpack(view: $t) -> Result<$t> {
                Ok(view)
            }
        }
    )* };
}

by_value!(bool u8 u16 u32 u64 i8 i16 i32 i64 f32 f64);

macro_rules! from_str {
    ($($t:ty),*) => { $(
        impl Unpack for $t {
            fn unpack(view: &str) -> Result<Self> {
                Ok(view.into())
            }
        }
    )* };
}

from_str!(String, Box<str>, Arc<str>);

impl Unpack for Cow<'_, str> {
    fn unpack(view: &str) -> Result<Self> {
        Ok(Cow::Owned(view.into()))
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(view: FieldView<'_, Self>) -> Result<Self> {
        view.map(T::unpack).transpose()
    }
}

impl<T: UnpackItem> Unpack for Vec<T> {
    fn unpack(view: FieldView<'_, Self>) -> Result<Self> {
        T::collect(view)
    }
}

impl<T: UnpackItem> Unpack for Box<[T]> {
    fn unpack(view: FieldView<'_, Self>) -> Result<Self> {
        T::collect(view).map(Vec::into_boxed_slice)
    }
}

impl<T: ViewedTable + Unpack<Wire = super::TableWire<T>>> Unpack for Box<T> {
    fn unpack(view: FieldView<'_, Self>) -> Result<Self> {
        T::unpack(view).map(Box::new)
    }
}
