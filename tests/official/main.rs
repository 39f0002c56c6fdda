//! The official FlatBuffers runtime is the judge: it accepts and reads what is written here, what
//! it writes reads here, and nothing is accepted here that it refuses.
#![allow(missing_docs)]

mod accepts;
mod collections;
mod differential;
mod foreign;
mod generics;

use flatstream_tests::readers;
