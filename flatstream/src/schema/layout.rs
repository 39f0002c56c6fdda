//! How structs lie in memory, as flatc lays them out.

use super::model::{Field, Object, ObjectKind, Type};
use super::names::Names;

/// Size and alignment of something inline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Inline {
    pub size: u32,
    pub align: u32,
}

/// Of what can be a field of a struct. Other structs are believed: each is looked at by itself.
pub(super) fn inline(names: &Names<'_>, ty: &Type) -> Option<Inline> {
    match ty {
        Type::Scalar(scalar) => Some(scalar_inline(scalar.size())),
        Type::Enum(name) => Some(scalar_inline(names.enumeration(name)?.base.size())),
        Type::Struct(name) => match names.object(name)?.kind {
            ObjectKind::Struct { align, size } => Some(Inline { size, align }),
            ObjectKind::Table => None,
        },
        Type::Array(_, 0) => None,
        Type::Array(element, n) => match **element {
            Type::Array(..) => None,
            _ => {
                let element = inline(names, element)?;
                Some(Inline { size: element.size.checked_mul((*n).into())?, ..element })
            }
        },
        _ => None,
    }
}

fn scalar_inline(size: u32) -> Inline {
    Inline { size, align: size }
}

/// Where the fields of a struct end when nothing asks for more, and its alignment then.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    end: u32,
    align: u32,
}

impl Layout {
    pub const EMPTY: Layout = Layout { end: 0, align: 1 };

    /// The place of the next field.
    pub fn place(&mut self, field: Inline) -> Option<u32> {
        let start = self.end.checked_next_multiple_of(field.align)?;
        self.end = start.checked_add(field.size)?;
        self.align = self.align.max(field.align);
        Some(start)
    }

    pub fn align(self) -> u32 {
        self.align
    }

    /// Its size in a struct with this alignment.
    pub fn size(self, align: u32) -> Option<u32> {
        self.end.checked_next_multiple_of(align)
    }
}

/// The alignment that the fields ask for.
pub(super) fn natural_align(names: &Names<'_>, object: &Object) -> u32 {
    let fields = object.fields.iter().filter_map(|field| inline(names, &field.ty));
    fields.map(|field| field.align).max().unwrap_or(1)
}

/// The bytes between a field of a struct and what is behind it.
pub(super) fn padding(names: &Names<'_>, object: &Object, at: usize) -> u16 {
    let ObjectKind::Struct { size, .. } = object.kind else { return 0 };
    let Some(field) = object.fields.get(at) else { return 0 };
    let next = object.fields.get(at + 1).map_or(size, |next| next.offset.into());
    let end = |field: &Field| inline(names, &field.ty)?.size.checked_add(field.offset.into());
    let gap = end(field).and_then(|end| next.checked_sub(end)).unwrap_or(0);
    gap.try_into().unwrap_or(0)
}
