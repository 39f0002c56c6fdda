//! Promise: whatever the messages are in, one file or many, journals or streams, they come out in order; what cannot be
//! read is told with its place; and what is neither is said to be that.

#[path = "../kit/mod.rs"]
mod kit;
#[path = "../import/tools.rs"]
#[allow(dead_code)] // What import needs besides flatc.
mod tools;

mod chunks;
mod damaged;
mod files;
mod once;
mod others;
mod repeats;
mod rows;
mod seams;
mod sought;
mod streams;
