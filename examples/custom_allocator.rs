//! Messages built in memory of your choice: here one that keeps account.
//!
//! `StreamWriter::with_builder` takes a builder with any allocator and builds every message in it,
//! those of derived types as well.

use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use flatstream::flatbuffers::{Allocator, DefaultAllocator, FlatBufferBuilder};
use flatstream::{DefaultFramer, Result, StreamSerialize, StreamWriter};

/// The default allocator, with its size told to whoever holds the other end of `in_use`.
struct Metered {
    memory: DefaultAllocator,
    in_use: Rc<Cell<usize>>,
}

impl Metered {
    fn new(in_use: &Rc<Cell<usize>>) -> Self {
        let memory = DefaultAllocator::default();
        in_use.set(memory.len());
        Metered { memory, in_use: Rc::clone(in_use) }
    }
}

impl Deref for Metered {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.memory
    }
}

impl DerefMut for Metered {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.memory
    }
}

// SAFETY: every method forwards to `DefaultAllocator`, which keeps the contract; the account is
// kept beside it and never influences it.
unsafe impl Allocator for Metered {
    type Error = <DefaultAllocator as Allocator>::Error;

    fn grow_downwards(&mut self) -> std::result::Result<(), Self::Error> {
        self.memory.grow_downwards()?;
        self.in_use.set(self.memory.len());
        Ok(())
    }

    fn len(&self) -> usize {
        self.memory.len()
    }
}

impl Drop for Metered {
    fn drop(&mut self) {
        self.in_use.set(0);
    }
}

#[derive(StreamSerialize)]
struct Line {
    number: u32,
    text: String,
}

fn main() -> Result<()> {
    let in_use = Rc::new(Cell::new(0));
    let builder = FlatBufferBuilder::new_in(Metered::new(&in_use));
    let mut writer = StreamWriter::with_builder(Vec::new(), DefaultFramer, builder);
    for number in 0..4 {
        let text = "x".repeat(10_usize.pow(number));
        writer.write(&Line { number, text })?;
        println!("message {number}: {} bytes of builder memory", in_use.get());
    }
    assert!(in_use.get() >= 1000, "the derived messages were built in the metered memory");
    drop(writer);
    assert_eq!(in_use.get(), 0);
    Ok(())
}
