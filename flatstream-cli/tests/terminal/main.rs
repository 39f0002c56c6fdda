//! Promise: on terminals there are colours, and a bar when it takes long; in pipes and files there is nothing but data; and
//! whoever stops reading ends the program without a word.
#![cfg(unix)]

#[path = "../kit/mod.rs"]
mod kit;

mod colors;
mod help;
mod pipes;
mod progress;
mod pty;
