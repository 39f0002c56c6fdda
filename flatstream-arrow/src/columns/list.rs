//! Vectors.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{ArrayRef, ListArray, MapArray};
use arrow_buffer::{NullBuffer, NullBufferBuilder, OffsetBuffer};
use arrow_schema::{ArrowError, FieldRef};

use super::{offset, taken, with_nulls_above, AnyColumn, At, Column, Pushed};
use crate::wire;

/// What vectors become.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    List,
    /// Of entries with a key and a value.
    Map,
}

/// A column of vectors.
pub struct List {
    shape: Shape,
    item: FieldRef,
    child: AnyColumn,
    /// From one item to the next, in messages.
    stride: usize,
    offsets: Vec<i32>,
    nulls: NullBufferBuilder,
    is_nullable: bool,
}

impl List {
    pub fn new(
        shape: Shape,
        item: FieldRef,
        child: AnyColumn,
        stride: usize,
        is_nullable: bool,
    ) -> Self {
        let nulls = NullBufferBuilder::new(0);
        List { shape, item, child, stride, offsets: vec![0], nulls, is_nullable }
    }
}

impl Column for List {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        let (first, n) = wire::vector(buf, at.value, self.stride);
        let tags = if at.tag == 0 { 0 } else { wire::vector(buf, at.tag, 1).0 };
        let end = offset(self.child.len() + n)?;
        self.child.push_many(buf, At { value: first, tag: tags }, self.stride, n)?;
        self.offsets.push(end);
        self.nulls.append_non_null();
        Ok(())
    }

    fn push_absent(&mut self) -> Pushed {
        self.offsets.push(offset(self.child.len())?);
        self.nulls.append(!self.is_nullable);
        Ok(())
    }

    fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    fn truncate(&mut self, len: usize) {
        self.offsets.truncate(len + 1);
        self.nulls.truncate(len);
        self.child.truncate(self.offsets.last().map_or(0, |end| *end as usize));
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        let offsets = OffsetBuffer::new(taken(&mut self.offsets).into());
        self.offsets.push(0);
        let (item, child) = (self.item.clone(), self.child.finish(None)?);
        let nulls = with_nulls_above(&mut self.nulls, above);
        Ok(match self.shape {
            Shape::List => Arc::new(ListArray::try_new(item, offsets, child, nulls)?),
            Shape::Map => {
                let entries = child.as_struct().clone();
                Arc::new(MapArray::try_new(item, offsets, entries, nulls, false)?)
            }
        })
    }

    fn n_bytes(&self) -> usize {
        self.child.n_bytes() + 4 * self.offsets.len()
    }
}
