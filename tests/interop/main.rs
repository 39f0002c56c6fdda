//! Promise: messages are FlatBuffers that every language reads, and what other languages write, our views
//! read.
//!
//! The schema that comes out of the types of the zoo goes to flatc, its code in each language reads random
//! messages and says what is in them, and writes them again, field by field.
//!
//! `cargo xtask test` fetches what that takes and says where it is in `FLATSTREAM_TOOLS`. Plain `cargo test`
//! takes what an earlier run has fetched, and without that leaves these groups out.
#![allow(missing_docs)] // Nobody depends on it.

mod canonical;
mod cpp;
mod describe;
mod emit;
mod export;
mod folder;
mod guide;
mod planus;
mod python;
mod roots;
mod round;
mod tools;
mod typescript;
