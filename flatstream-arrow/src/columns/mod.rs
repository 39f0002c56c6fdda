//! Columns that grow by a value for each message: each kind in a file of its own.
//!
//! A tree of them is made once for a schema. After that nothing is looked up by name, and memory is taken only when a
//! column outgrows what the one before took.

mod bits;
mod bytes;
mod dictionary;
mod fixed;
mod list;
mod number;
mod table;
mod tagged;
mod union;

use std::mem;

use arrow_array::ArrayRef;
use arrow_buffer::{NullBuffer, NullBufferBuilder};
use arrow_schema::ArrowError;

pub use bits::{Bits, There};
pub use bytes::Bytes;
pub use dictionary::{Dictionary, DictionaryType};
pub use fixed::{FixedBytes, FixedList, Struct};
pub use list::{List, Shape};
pub use number::{Number, Numbers};
pub use table::{Member, Nested, Table};
pub use tagged::Tagged;
pub use union::{ArrowUnion, Variant};

/// A column that would not fit into an Arrow array with offsets of 32 bits.
#[derive(Debug)]
pub struct Full;

pub type Pushed = Result<(), Full>;

/// Where a value is in a message: itself if it lies inline, else the offset to it.
#[derive(Clone, Copy)]
pub struct At {
    pub value: usize,
    /// Of a union its tag, of a vector of unions the offset to the tags. Of others it says nothing.
    pub tag: usize,
}

impl At {
    pub fn inline(value: usize) -> Self {
        At { value, tag: 0 }
    }
}

/// A column of one type, or a part of one.
pub trait Column: Send {
    /// Takes a value of a message. The column may be left with more than it had when there is no room.
    fn push(&mut self, buf: &[u8], at: At) -> Pushed;

    /// Takes `n` values that follow each other.
    fn push_many(&mut self, buf: &[u8], first: At, stride: usize, n: usize) -> Pushed {
        (0..n).try_for_each(|i| {
            let at = At { value: first.value + i * stride, tag: first.tag + i };
            self.push(buf, at)
        })
    }

    /// Takes what an absent value reads as: null, if nothing else is said. Below a null it is what nobody sees.
    fn push_absent(&mut self) -> Pushed;

    /// How many values there are.
    fn len(&self) -> usize;

    /// Forgets all behind the first `len` values.
    fn truncate(&mut self, len: usize);

    /// All values, which leaves an empty column. They are null where the struct `above` is: many engines look at a
    /// field without a look at the struct that it is in.
    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError>;

    /// Bytes of the values.
    fn n_bytes(&self) -> usize;
}

pub type AnyColumn = Box<dyn Column>;

/// The values, and room for as many in the next batch.
fn taken<T>(values: &mut Vec<T>) -> Vec<T> {
    let room = Vec::with_capacity(values.len());
    mem::replace(values, room)
}

/// The nulls of a column, and those of the struct above it.
fn with_nulls_above(own: &mut NullBufferBuilder, above: Option<&NullBuffer>) -> Option<NullBuffer> {
    NullBuffer::union(own.finish().as_ref(), above)
}

/// An offset of 32 bits, if there is one for it.
fn offset(len: usize) -> Result<i32, Full> {
    #[cfg(test)]
    if len > small::LIMIT.get() {
        return Err(Full);
    }
    i32::try_from(len).map_err(|_| Full)
}

/// Columns that are full soon, so that tests need no 2 GiB.
#[cfg(test)]
pub mod small {
    use std::cell::Cell;

    thread_local! {
        pub static LIMIT: Cell<usize> = const { Cell::new(usize::MAX) };
    }
}
