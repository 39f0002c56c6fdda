//! Cap'n Proto, with the crate `capnp`: builders and readers of what `capnp compile -orust` generates.

mod build;
mod read;

use std::rc::Rc;

use capnp::message::{Builder, ReaderOptions, ScratchSpaceHeapAllocator};
use capnp::traits::Owned;
use capnp::{serialize, Word};

use super::{fault, Reads, Writes};
use crate::fold::*;
use crate::{common, compare_capnp, shapes};

/// Writes in reused words, as one segment, which goes into a reused `Vec`.
#[derive(Default)]
pub struct Capnp {
    scratch: Vec<Word>,
    bytes: Vec<u8>,
}

/// A shape that has a struct in the schema.
pub trait Struct: 'static {
    type Owned: Owned;

    fn build(&self, builder: <Self::Owned as Owned>::Builder<'_>);
}

impl<T: Struct> Writes<T> for Capnp {
    const NAME: &'static str = "capnp";
    type Value = T;

    fn values(values: &Rc<[T]>) -> Rc<[T]> {
        Rc::clone(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T) -> &[u8] {
        let scratch = Word::words_to_bytes_mut(&mut self.scratch);
        let mut allocator = ScratchSpaceHeapAllocator::new(scratch);
        let mut message = Builder::new(&mut allocator);
        value.build(message.init_root());
        self.bytes.clear();
        serialize::write_message(&mut self.bytes, &message).expect("a Vec grows");
        let fits = message.get_segments_for_output().len() == 1;
        drop(message);
        if !fits {
            self.scratch = Word::allocate_zeroed_vec(self.bytes.len() / 4 + 64);
        }
        &self.bytes
    }
}

/// The readers check what they follow, while they follow it. Only the limit of 64 MiB is off.
const OPTIONS: ReaderOptions = ReaderOptions { traversal_limit_in_words: None, nesting_limit: 64 };

impl<T: Struct> Reads<T> for Capnp
where
    for<'a> <T::Owned as Owned>::Reader<'a>: Fold,
{
    const NAME: &'static str = "capnp";

    #[inline(always)]
    fn read<S: Sink>(mut bytes: &[u8], sink: &mut S) -> Folded {
        let message =
            serialize::read_message_from_flat_slice(&mut bytes, OPTIONS).map_err(fault)?;
        let root: <T::Owned as Owned>::Reader<'_> = message.get_root().map_err(fault)?;
        root.fold(sink)
    }
}

macro_rules! structs {
    ($($module:ident :: $shape:ident: $own:ident)*) => { $(
        impl Struct for $module::$shape {
            type Owned = compare_capnp::$own::Owned;

            #[inline]
            fn build(&self, builder: compare_capnp::$own::Builder<'_>) {
                build::Build::build(self, builder);
            }
        }
    )* };
}

structs! {
    common::Telemetry: telemetry common::Sparse: sparse common::Logs: logs common::Mesh: mesh
    shapes::Game: game shapes::Events: events shapes::Article: article
}
