//! wincode: the format of bincode, and the successor of that crate that is kept by Anza.

use std::rc::Rc;

use wincode::config::{self, Configuration};
use wincode::{SchemaReadOwned, SchemaWrite};

use super::{fault, Unpacks, Writes};
use crate::fold::*;

/// Without the limit of 4 MiB for a vector, which the large messages exceed.
type Config = Configuration<true, { usize::MAX }>;

const fn settings() -> Config {
    Configuration::default().disable_preallocation_size_limit()
}

#[derive(Default)]
pub struct Wincode(Vec<u8>);

impl<T: SchemaWrite<Config, Src = T> + 'static> Writes<T> for Wincode {
    const NAME: &'static str = "wincode";
    type Value = T;

    fn values(values: &Rc<[T]>) -> Rc<[T]> {
        Rc::clone(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T) -> &[u8] {
        self.0.clear();
        config::serialize_into(&mut self.0, value, settings()).expect("valid");
        &self.0
    }
}

impl<T> Unpacks<T> for Wincode
where
    T: SchemaReadOwned<Config, Dst = T> + 'static,
    T: Fold,
{
    const NAME: &'static str = "wincode";
    type Owned = T;

    #[inline(always)]
    fn unpack(bytes: &[u8]) -> Result<T, Fault> {
        config::deserialize(bytes, settings()).map_err(fault)
    }
}
