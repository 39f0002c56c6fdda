//! postcard, a format for serde.

use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::Serialize;

use super::{fault, Unpacks, Writes};
use crate::fold::*;

/// Writes into a reused slice, which is what it is fastest with; twice as long whenever it is too short.
#[derive(Default)]
pub struct Postcard(Vec<u8>);

impl<T: Serialize + 'static> Writes<T> for Postcard {
    const NAME: &'static str = "postcard";
    type Value = T;

    fn values(values: &Rc<[T]>) -> Rc<[T]> {
        Rc::clone(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T) -> &[u8] {
        let len = loop {
            match postcard::to_slice(value, &mut self.0) {
                Ok(written) => break written.len(),
                Err(_) => self.0.resize(self.0.len() * 2 + 64, 0),
            }
        };
        &self.0[..len]
    }
}

impl<T: DeserializeOwned + 'static> Unpacks<T> for Postcard
where
    T: Fold,
{
    const NAME: &'static str = "postcard";
    type Owned = T;

    #[inline(always)]
    fn unpack(bytes: &[u8]) -> Result<T, Fault> {
        postcard::from_bytes(bytes).map_err(fault)
    }
}
