//! Numbers.

use std::sync::Arc;

use arrow_array::types::{
    ArrowPrimitiveType, Float32Type, Float64Type, Int16Type, Int32Type, Int64Type, Int8Type,
    UInt16Type, UInt32Type, UInt64Type, UInt8Type,
};
use arrow_array::{ArrayRef, PrimitiveArray};
use arrow_buffer::{NullBuffer, NullBufferBuilder};
use arrow_schema::ArrowError;
use flatstream::schema::DefaultValue;

use super::{taken, with_nulls_above, At, Column, Pushed};
use crate::wire::load;

/// A number of FlatBuffers, and what it is in Arrow.
pub trait Number: ArrowPrimitiveType {
    fn load(buf: &[u8], at: usize) -> Self::Native;

    /// Those of items that follow each other without a gap.
    fn load_many(values: &mut Vec<Self::Native>, bytes: &[u8]);

    /// The default of a field.
    fn of_default(default: &DefaultValue) -> Option<Self::Native>;
}

macro_rules! number {
    ($($arrow:ty: $native:ty),*) => {$(
        impl Number for $arrow {
            #[inline]
            fn load(buf: &[u8], at: usize) -> $native {
                <$native>::from_le_bytes(load(buf, at))
            }

            fn load_many(values: &mut Vec<$native>, bytes: &[u8]) {
                let (items, _) = bytes.as_chunks();
                values.extend(items.iter().map(|item| <$native>::from_le_bytes(*item)));
            }

            fn of_default(default: &DefaultValue) -> Option<$native> {
                match default {
                    DefaultValue::Int(number) => Some(*number as $native),
                    DefaultValue::Float(float) => Some(float.get() as $native),
                    _ => None,
                }
            }
        }
    )*};
}

number! {
    Int8Type: i8, UInt8Type: u8, Int16Type: i16, UInt16Type: u16, Int32Type: i32, UInt32Type: u32,
    Int64Type: i64, UInt64Type: u64, Float32Type: f32, Float64Type: f64
}

/// A column of numbers, or of bit flags.
pub struct Numbers<N: Number> {
    values: Vec<N::Native>,
    nulls: NullBufferBuilder,
    /// What an absent one reads as.
    absent: Option<N::Native>,
}

impl<N: Number> Numbers<N> {
    pub fn new(default: &DefaultValue, nullable: bool) -> Self {
        let absent = N::of_default(default).or((!nullable).then(N::Native::default));
        Numbers { values: vec![], nulls: NullBufferBuilder::new(0), absent }
    }
}

impl<N: Number> Column for Numbers<N> {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        self.values.push(N::load(buf, at.value));
        self.nulls.append_non_null();
        Ok(())
    }

    fn push_many(&mut self, buf: &[u8], first: At, stride: usize, n: usize) -> Pushed {
        let bytes = buf.get(first.value..first.value + n * stride).unwrap_or_default();
        N::load_many(&mut self.values, bytes);
        self.nulls.append_n_non_nulls(n);
        Ok(())
    }

    fn push_absent(&mut self) -> Pushed {
        self.values.push(self.absent.unwrap_or_default());
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
        let (values, nulls) = (taken(&mut self.values), with_nulls_above(&mut self.nulls, above));
        Ok(Arc::new(PrimitiveArray::<N>::try_new(values.into(), nulls)?))
    }

    fn n_bytes(&self) -> usize {
        size_of_val(&self.values[..])
    }
}
