//! Strings and vectors of bytes.

use std::sync::Arc;

use arrow_array::types::ByteArrayType;
use arrow_array::{ArrayRef, GenericByteArray};
use arrow_buffer::{NullBuffer, NullBufferBuilder, OffsetBuffer};
use arrow_schema::ArrowError;

use super::{offset, taken, with_nulls_above, At, Column, Pushed};
use crate::wire;

/// A column of strings or vectors of bytes. Whether strings are UTF-8 is checked in one go, when it is finished.
pub struct Bytes<T: ByteArrayType<Offset = i32>> {
    values: Vec<u8>,
    offsets: Vec<i32>,
    nulls: NullBufferBuilder,
    absent: Option<Vec<u8>>,
    of: std::marker::PhantomData<T>,
}

impl<T: ByteArrayType<Offset = i32>> Bytes<T> {
    /// `absent` is what an absent one reads as.
    pub fn new(absent: Option<Vec<u8>>) -> Self {
        let (values, nulls) = (vec![], NullBufferBuilder::new(0));
        Bytes { values, offsets: vec![0], nulls, absent, of: std::marker::PhantomData }
    }
}

impl<T: ByteArrayType<Offset = i32>> Column for Bytes<T> {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        let bytes = wire::bytes(buf, at.value);
        let end = offset(self.values.len() + bytes.len())?;
        self.values.extend_from_slice(bytes);
        self.offsets.push(end);
        self.nulls.append_non_null();
        Ok(())
    }

    fn push_absent(&mut self) -> Pushed {
        let absent = self.absent.as_deref().unwrap_or_default();
        let end = offset(self.values.len() + absent.len())?;
        self.values.extend_from_slice(absent);
        self.offsets.push(end);
        self.nulls.append(self.absent.is_some());
        Ok(())
    }

    fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    fn truncate(&mut self, len: usize) {
        self.offsets.truncate(len + 1);
        self.values.truncate(self.offsets.last().map_or(0, |end| *end as usize));
        self.nulls.truncate(len);
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        let offsets = taken(&mut self.offsets);
        self.offsets.push(0);
        let (values, nulls) = (taken(&mut self.values), with_nulls_above(&mut self.nulls, above));
        let offsets = OffsetBuffer::new(offsets.into());
        Ok(Arc::new(GenericByteArray::<T>::try_new(offsets, values.into(), nulls)?))
    }

    fn n_bytes(&self) -> usize {
        self.values.len() + 4 * self.offsets.len()
    }
}
