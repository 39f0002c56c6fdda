//! Structs with one field that are what the field is.

use syn::{Fields, Member, Type};

use super::{Data, Reader};
use crate::attr;
use crate::symbol::{BIT_FLAGS, TRANSPARENT};
use crate::ty;

/// The one field of a struct that holds something.
#[derive(Clone)]
pub struct Single {
    pub member: Member,
    /// Never `Self`: that is written out.
    pub ty: Type,
    /// Fields of type `PhantomData`, which hold nothing.
    pub markers: Vec<Member>,
}

/// Where the adapter of a newtype belongs.
pub const ADAPTER: &str =
    "write an adapter for the newtype itself, and put it on the fields that hold one";

fn adapter_of(word: &str) -> &'static str {
    match word {
        BIT_FLAGS => "flags are the bits of a number",
        _ => ADAPTER,
    }
}

impl Reader<'_> {
    pub(super) fn read_transparent(&self, fields: &Fields) -> Option<Data> {
        self.read_single(fields, TRANSPARENT).map(Data::Transparent)
    }

    pub(super) fn read_flags(&self, fields: &Fields) -> Option<Data> {
        self.read_single(fields, BIT_FLAGS).map(Data::Flags)
    }

    fn read_single(&self, fields: &Fields, word: &str) -> Option<Single> {
        let members = fields.members().zip(fields);
        let (markers, mut all): (Vec<_>, Vec<_>) = members.partition(|(_, field)| {
            word == TRANSPARENT && fields.len() > 1 && ty::is_marker(&field.ty)
        });
        let (Some((member, field)), true) = (all.pop(), all.is_empty()) else {
            let ident = &self.input.ident;
            let example = if word == BIT_FLAGS { "u32" } else { ".." };
            let message = format!(
                "a `{word}` struct has one field, `{ident}` has {}: write `struct {ident}({example})`",
                fields.len()
            );
            self.ctxt.error(ident.span(), message);
            return None;
        };
        let (what, instead) = (format!("the field of a `{word}` struct"), adapter_of(word));
        if attr::none(self.ctxt, &field.attrs, &what, instead) {
            return None;
        }
        let markers = markers.into_iter().map(|(member, _)| member).collect();
        Some(Single { member, ty: self.read_type(&field.ty), markers })
    }
}
