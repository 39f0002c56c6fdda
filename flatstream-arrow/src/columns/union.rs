//! Unions as those of Arrow, which have no nulls of their own: they have a child `NONE` for what is not there, and for
//! tags that the schema does not know.

use std::sync::Arc;

use arrow_array::{ArrayRef, NullArray, UnionArray};
use arrow_buffer::NullBuffer;
use arrow_schema::{ArrowError, UnionFields};

use super::{offset, taken, AnyColumn, At, Column, Pushed};
use crate::wire::{self, u8_at};

/// A variant, and where its values go.
pub struct Variant {
    pub tag: u8,
    /// Whether it lies behind an offset that its column does not follow: a struct in a union does.
    pub is_struct: bool,
    pub column: AnyColumn,
}

impl Variant {
    pub fn push(&mut self, buf: &[u8], at: usize) -> Pushed {
        let at = if self.is_struct { wire::target(buf, at) } else { at };
        self.column.push(buf, At::inline(at))
    }
}

/// A column of unions. The child at 0 is that of nothing.
pub struct ArrowUnion {
    fields: UnionFields,
    variants: Vec<Variant>,
    ids: Vec<i8>,
    /// Where the values are in the children, if these have only their own.
    offsets: Option<Vec<i32>>,
    n_none: usize,
}

impl ArrowUnion {
    pub fn new(fields: UnionFields, variants: Vec<Variant>, is_dense: bool) -> Self {
        let offsets = is_dense.then(Vec::new);
        ArrowUnion { fields, variants, ids: vec![], offsets, n_none: 0 }
    }

    /// The place of a variant, or none.
    fn place(&self, tag: u8) -> Option<usize> {
        self.variants.iter().position(|variant| variant.tag == tag)
    }

    /// Notes a value that goes to the child of `place`.
    fn note(&mut self, place: Option<usize>) -> Pushed {
        let len = match place {
            Some(place) => self.variants[place].column.len(),
            None => self.n_none,
        };
        if let Some(offsets) = &mut self.offsets {
            offsets.push(offset(len)?);
        }
        self.ids.push(place.map_or(0, |place| place as i8 + 1));
        Ok(())
    }

    /// Fills the other children of a sparse union.
    fn fill(&mut self, place: Option<usize>) -> Pushed {
        if self.offsets.is_some() {
            self.n_none += usize::from(place.is_none());
            return Ok(());
        }
        self.n_none += 1;
        let mut others = self.variants.iter_mut().enumerate().filter(|(at, _)| Some(*at) != place);
        others.try_for_each(|(_, variant)| variant.column.push_absent())
    }
}

impl Column for ArrowUnion {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        let place = self.place(u8_at(buf, at.tag));
        self.note(place)?;
        if let Some(place) = place {
            self.variants[place].push(buf, at.value)?;
        }
        self.fill(place)
    }

    fn push_absent(&mut self) -> Pushed {
        self.note(None)?;
        self.fill(None)
    }

    fn len(&self) -> usize {
        self.ids.len()
    }

    fn truncate(&mut self, len: usize) {
        let mut kept = vec![0; self.variants.len() + 1];
        self.ids.truncate(len);
        match &mut self.offsets {
            None => kept.fill(self.ids.len()),
            Some(offsets) => {
                offsets.truncate(len);
                self.ids.iter().for_each(|id| kept[*id as usize] += 1);
            }
        }
        self.n_none = kept[0];
        for (variant, kept) in self.variants.iter_mut().zip(&kept[1..]) {
            variant.column.truncate(*kept);
        }
    }

    fn finish(&mut self, _above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        let none: ArrayRef = Arc::new(NullArray::new(std::mem::take(&mut self.n_none)));
        let variants = self.variants.iter_mut().map(|variant| variant.column.finish(None));
        let children = std::iter::once(Ok(none)).chain(variants).collect::<Result<_, _>>()?;
        let ids = taken(&mut self.ids).into();
        let offsets = self.offsets.as_mut().map(|offsets| taken(offsets).into());
        Ok(Arc::new(UnionArray::try_new(self.fields.clone(), ids, offsets, children)?))
    }

    fn n_bytes(&self) -> usize {
        5 * self.ids.len() + self.variants.iter().map(|it| it.column.n_bytes()).sum::<usize>()
    }
}
