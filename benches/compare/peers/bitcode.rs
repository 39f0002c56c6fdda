//! bitcode, with its own derives: made for small messages, and it compresses while it writes.

use std::rc::Rc;

use bitcode::{Buffer, DecodeOwned, Encode};

use super::{fault, Unpacks, Writes};
use crate::fold::*;

/// Writes with a reused `Buffer`.
#[derive(Default)]
pub struct Bitcode(Buffer);

impl<T: Encode + 'static> Writes<T> for Bitcode {
    const NAME: &'static str = "bitcode";
    type Value = T;

    fn values(values: &Rc<[T]>) -> Rc<[T]> {
        Rc::clone(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T) -> &[u8] {
        self.0.encode(value)
    }
}

impl<T: DecodeOwned + 'static> Unpacks<T> for Bitcode
where
    T: Fold,
{
    const NAME: &'static str = "bitcode";
    type Owned = T;

    #[inline(always)]
    fn unpack(bytes: &[u8]) -> Result<T, Fault> {
        bitcode::decode(bytes).map_err(fault)
    }
}
