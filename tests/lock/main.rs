//! Promise: the lock finds each change of a schema that old data or old readers would suffer from, says who
//! and how, and can be read back, whatever is in the file.

mod accept;
mod conform;
mod enums;
mod fields;
mod file;
#[path = "../flatc/find.rs"]
mod find;
mod fingerprint;
mod format;
mod gate;
mod gate_edits;
mod kit;
mod messages;
mod mutations;
mod names;
mod opinion;
mod released;
mod stated;
mod structs;
mod sum;
mod unions;
