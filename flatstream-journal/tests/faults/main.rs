//! Promise: a journal survives what machines do to it, and what is acknowledged is kept.
//!
//! What takes long is ignored here, and run by `cargo xtask soak`.

#[path = "../journal/kit.rs"]
#[allow(dead_code, reason = "shared with the tests of the format")]
mod kit;

mod every;
mod kill;
mod memory;
mod power;
mod records;
mod reopen;
mod retry;
mod space;
