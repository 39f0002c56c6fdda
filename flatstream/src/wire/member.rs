//! The values of newtype variants, asked for in a way that compiles when their type cannot be one.
#![allow(unsafe_code)]

use super::{equals_view, get_member, put_member, same_view, verify_member};
use super::{Ask, DebugView, FieldType, FieldView};
use crate::encode::Sink;
use crate::verify::{Verdict, Verifier};
use crate::Result;

impl<T: FieldType> Ask<T> {
    /// [`put_member`]
    ///
    /// # Safety
    ///
    /// As there.
    #[inline]
    pub unsafe fn put_member<S: Sink>(value: &T, sink: S, at: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { put_member(Self::wire(), value, sink, at) }
    }

    /// [`verify_member`]
    ///
    /// # Errors
    ///
    /// As there.
    #[inline]
    pub fn verify_member(verifier: &mut Verifier<'_>, at: usize, name: &'static str) -> Verdict {
        verify_member::<_, T>(Self::wire(), verifier, at, name)
    }

    /// [`get_member`]
    ///
    /// # Safety
    ///
    /// As there.
    #[inline]
    pub unsafe fn get_member(buf: &[u8], at: usize) -> FieldView<'_, T> {
        // SAFETY: passed on to the caller.
        unsafe { get_member::<_, T>(Self::wire(), buf, at) }
    }

    /// [`FieldType::unpack`]
    ///
    /// # Errors
    ///
    /// As there.
    #[inline]
    pub fn unpack_member(view: FieldView<'_, T>) -> Result<T> {
        T::unpack(view)
    }

    /// [`FieldType::unpack_into`]
    ///
    /// # Errors
    ///
    /// As there.
    #[inline]
    pub fn unpack_member_into(view: FieldView<'_, T>, target: &mut T) -> Result<()> {
        T::unpack_into(view, target)
    }

    /// [`DebugView`]
    pub fn debug_member<'v, 'a>(view: &'v FieldView<'a, T>) -> DebugView<'v, 'a, T::Wire> {
        DebugView(view)
    }

    /// [`Write::equals`](super::Write::equals)
    #[inline]
    pub fn equals_member(view: &FieldView<'_, T>, value: &T) -> bool {
        equals_view(Self::wire(), view, value)
    }

    /// [`Wire::same`](super::Wire::same)
    #[inline]
    pub fn same_member<'a>(a: &FieldView<'a, T>, b: &FieldView<'a, T>) -> bool {
        same_view(Self::wire(), a, b)
    }

    /// [`serialize_member`](super::serialize_member)
    ///
    /// # Errors
    ///
    /// The serializer's.
    #[cfg(feature = "serde")]
    pub fn serialize_member<S: serde::Serializer>(
        view: &FieldView<'_, T>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        super::serialize_member(Self::wire(), view, serializer)
    }
}
