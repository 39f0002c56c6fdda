//! The contestants.

pub mod bitcode;
pub mod capnp;
pub mod flatc;
pub mod flatstream;
pub mod planus;
pub mod postcard;
pub mod prost;
pub mod rkyv;
pub mod wincode;

mod own;

use std::rc::Rc;

use crate::fold::{Fault, Fold, Folded, Sink};

pub use own::Own;

/// A way to write messages of the shape `T`, with the memory that it reuses.
pub trait Writes<T>: Default + 'static {
    const NAME: &'static str;
    /// What is written: `T`, or a type of the format itself.
    type Value: 'static;

    /// The same values in the types of the format; done before the clock starts.
    fn values(values: &Rc<[T]>) -> Rc<[Self::Value]>;

    /// One message, in memory that the next one is written to again.
    fn write(&mut self, value: &Self::Value) -> &[u8];
}

/// A way to read messages of the shape `T`.
pub trait Reads<T>: 'static {
    const NAME: &'static str;

    /// Reads all fields, of bytes from anywhere (but for those that say `unchecked`).
    fn read<S: Sink>(bytes: &[u8], sink: &mut S) -> Folded;
}

/// A way to make owned values of messages.
pub trait Unpacks<T>: 'static {
    const NAME: &'static str;
    type Owned: Fold;

    fn unpack(bytes: &[u8]) -> Result<Self::Owned, Fault>;
}

/// `Writes` of a format with types of its own.
fn owned<T: Own<U>, U>(values: &Rc<[T]>) -> Rc<[U]> {
    values.iter().map(Own::own).collect()
}

/// For `map_err`: what exactly is wrong does not matter here.
fn fault<E>(_: E) -> Fault {
    Fault
}
