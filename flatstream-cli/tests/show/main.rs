//! Promise: what is shown of messages is what is in them, in each form, whole or field by field.

#[path = "../kit/mod.rs"]
mod kit;

mod csv;
mod fields;
mod forms;
mod memory;
mod programs;
mod rich;
