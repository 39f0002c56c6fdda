//! Promise: the last messages are the last ones, of however many files; what is followed is shown as it comes, each message
//! once, across files and the restart of its writer; and one message is found by its number, time or place.

#[path = "../kit/mod.rs"]
mod kit;

mod follow;
mod get;
mod last;
