//! Promise: whatever the messages are in, one file or many, journals or streams, they come out in order; what cannot be
//! read is told with its place; and what is neither is said to be that.

#[path = "../kit/mod.rs"]
mod kit;

mod damaged;
mod files;
mod others;
mod streams;
