//! Structs, and arrays in them: values of a fixed size that lie inline.

use std::sync::Arc;

use arrow_array::{ArrayRef, FixedSizeBinaryArray, FixedSizeListArray, StructArray};
use arrow_buffer::{NullBuffer, NullBufferBuilder};
use arrow_schema::{ArrowError, FieldRef, Fields};

use super::{taken, with_nulls_above, AnyColumn, At, Column, Pushed};

/// A column of structs. Each child has its distance from the start.
pub struct Struct {
    fields: Fields,
    children: Vec<(usize, AnyColumn)>,
    nulls: NullBufferBuilder,
    is_nullable: bool,
}

impl Struct {
    pub fn new(fields: Fields, children: Vec<(usize, AnyColumn)>, is_nullable: bool) -> Self {
        Struct { fields, children, nulls: NullBufferBuilder::new(0), is_nullable }
    }
}

impl Column for Struct {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        self.nulls.append_non_null();
        let mut children = self.children.iter_mut();
        children.try_for_each(|(offset, child)| child.push(buf, At::inline(at.value + *offset)))
    }

    fn push_absent(&mut self) -> Pushed {
        self.nulls.append(!self.is_nullable);
        self.children.iter_mut().try_for_each(|(_, child)| child.push_absent())
    }

    fn len(&self) -> usize {
        self.nulls.len()
    }

    fn truncate(&mut self, len: usize) {
        self.nulls.truncate(len);
        self.children.iter_mut().for_each(|(_, child)| child.truncate(len));
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        let nulls = with_nulls_above(&mut self.nulls, above);
        let children = self.children.iter_mut().map(|(_, child)| child.finish(nulls.as_ref()));
        let children = children.collect::<Result<_, _>>()?;
        Ok(Arc::new(StructArray::try_new(self.fields.clone(), children, nulls)?))
    }

    fn n_bytes(&self) -> usize {
        self.children.iter().map(|(_, child)| child.n_bytes()).sum()
    }
}

/// A column of arrays of bytes.
pub struct FixedBytes {
    size: u16,
    values: Vec<u8>,
    len: usize,
}

impl FixedBytes {
    pub fn new(size: u16) -> Self {
        FixedBytes { size, values: vec![], len: 0 }
    }

    fn push_slice(&mut self, bytes: &[u8]) -> Pushed {
        self.len += 1;
        self.values.extend_from_slice(bytes);
        self.values.resize(self.len * usize::from(self.size), 0);
        Ok(())
    }
}

impl Column for FixedBytes {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        let end = at.value + usize::from(self.size);
        self.push_slice(buf.get(at.value..end).unwrap_or_default())
    }

    fn push_absent(&mut self) -> Pushed {
        self.push_slice(&[])
    }

    fn len(&self) -> usize {
        self.len
    }

    fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
        self.values.truncate(self.len * usize::from(self.size));
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        self.len = 0;
        let values = taken(&mut self.values);
        Ok(Arc::new(FixedSizeBinaryArray::try_new(
            self.size.into(),
            values.into(),
            above.cloned(),
        )?))
    }

    fn n_bytes(&self) -> usize {
        self.values.len()
    }
}

/// A column of arrays of anything else.
pub struct FixedList {
    item: FieldRef,
    child: AnyColumn,
    stride: usize,
    n: u16,
    len: usize,
}

impl FixedList {
    pub fn new(item: FieldRef, child: AnyColumn, stride: usize, n: u16) -> Self {
        FixedList { item, child, stride, n, len: 0 }
    }
}

impl Column for FixedList {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        super::offset(self.child.len() + usize::from(self.n))?;
        self.len += 1;
        self.child.push_many(buf, at, self.stride, self.n.into())
    }

    fn push_absent(&mut self) -> Pushed {
        super::offset(self.child.len() + usize::from(self.n))?;
        self.len += 1;
        (0..self.n).try_for_each(|_| self.child.push_absent())
    }

    fn len(&self) -> usize {
        self.len
    }

    fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
        self.child.truncate(self.len * usize::from(self.n));
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        self.len = 0;
        let (item, values) = (self.item.clone(), self.child.finish(None)?);
        Ok(Arc::new(FixedSizeListArray::try_new(item, self.n.into(), values, above.cloned())?))
    }

    fn n_bytes(&self) -> usize {
        self.child.n_bytes()
    }
}
