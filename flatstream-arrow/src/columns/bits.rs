//! Booleans.

use std::sync::Arc;

use arrow_array::{ArrayRef, BooleanArray};
use arrow_buffer::{BooleanBufferBuilder, NullBuffer, NullBufferBuilder};
use arrow_schema::ArrowError;

use super::{with_nulls_above, At, Column, Pushed};
use crate::wire::u8_at;

/// A column of `bool`.
pub struct Bits {
    values: BooleanBufferBuilder,
    nulls: NullBufferBuilder,
    absent: Option<bool>,
}

impl Bits {
    /// `absent` is what an absent one reads as.
    pub fn new(absent: Option<bool>) -> Self {
        Bits { values: BooleanBufferBuilder::new(0), nulls: NullBufferBuilder::new(0), absent }
    }

    fn append(&mut self, value: bool) {
        self.values.append(value);
        self.nulls.append_non_null();
    }
}

impl Column for Bits {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        self.append(u8_at(buf, at.value) != 0);
        Ok(())
    }

    fn push_absent(&mut self) -> Pushed {
        self.values.append(self.absent.unwrap_or_default());
        self.nulls.append(self.absent.is_some());
        Ok(())
    }

    fn len(&self) -> usize {
        self.values.len()
    }

    fn truncate(&mut self, len: usize) {
        self.values.truncate(len);
        self.nulls.truncate(len);
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(BooleanArray::new(
            self.values.finish(),
            with_nulls_above(&mut self.nulls, above),
        )))
    }

    fn n_bytes(&self) -> usize {
        self.values.len() / 8
    }
}

/// A column of tables without fields, of which only is said whether they are there: Parquet has no struct without
/// fields.
pub struct There(pub Bits);

impl Column for There {
    fn push(&mut self, _: &[u8], _: At) -> Pushed {
        self.0.append(true);
        Ok(())
    }

    fn push_absent(&mut self) -> Pushed {
        self.0.push_absent()
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn truncate(&mut self, len: usize) {
        self.0.truncate(len);
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        self.0.finish(above)
    }

    fn n_bytes(&self) -> usize {
        self.0.n_bytes()
    }
}
