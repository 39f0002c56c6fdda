//! Fixed structs: inline, laid out as in C, padding written as zeros.
#![allow(unsafe_code)]

use super::{copy_of, FieldIndex, Inline};
use crate::encode::Sink;
use crate::layout::CLayout;
use crate::schema::{DefinitionAt, NameDef, StructDef};

/// What the derive knows of a `#[flatstream(fixed)]` struct; see [`Inline`] for what follows.
///
/// # Safety
///
/// `LAYOUT` comes from [`c_layout`](crate::layout::c_layout) over the fields that `visit` shows, in the
/// same order.
pub unsafe trait FixedStruct {
    /// On the wire.
    const LAYOUT: &'static CLayout<[usize]>;
    /// The Rust layout is that of the wire, without padding, for all fields.
    const RAW: bool;

    /// What it is called in the schema. By itself, as types that refer to each other ask for it.
    const CALLED: NameDef;
    /// What it is in the schema.
    const DEF: StructDef;
    /// Where the definition is. There are no statics of generic types.
    const AT: Option<DefinitionAt> = None;

    /// Shows each field.
    fn visit<V: FixedVisitor>(&self, visitor: V) -> V;
}

/// Is shown the fields of a fixed struct.
pub trait FixedVisitor: Sized {
    /// Field `I`.
    #[must_use]
    fn field<T: Inline, I: FieldIndex>(self, value: &T) -> Self;
}

/// Stores a fixed struct: in one move where its memory is its wire form.
///
/// # Safety
///
/// As many bytes as its layout has are ensured at `at`.
#[inline(always)]
pub unsafe fn put_fixed<T: FixedStruct, S: Sink>(value: &T, sink: &mut S, at: usize) {
    // SAFETY: room for the whole struct is ensured; `RAW` memory has no padding to leak.
    unsafe {
        if T::RAW {
            return sink.copy(at, std::ptr::from_ref(value).cast(), T::LAYOUT.size);
        }
        sink.zero(at, T::LAYOUT.size);
        value.visit(PutFixed { sink, at, offsets: &T::LAYOUT.offsets });
    }
}

struct PutFixed<'s, S> {
    sink: &'s mut S,
    at: usize,
    offsets: &'static [usize],
}

impl<S: Sink> FixedVisitor for PutFixed<'_, S> {
    #[inline(always)]
    fn field<T: Inline, I: FieldIndex>(self, value: &T) -> Self {
        // SAFETY: the field lies within the struct, for which room is ensured.
        unsafe { copy_of(value).put(self.sink, self.at + self.offsets[I::INDEX]) };
        self
    }
}
