//! Promise: `cargo flatstream import` makes types that are the schema they come from, and that read and write
//! what flatc's code does.
//!
//! The types of public schemas and of `everything.fbs` are committed in `generated/` and compiled here. With flatc
//! and the packages that `cargo xtask test` fetches, they are made anew and compared, and what they export is
//! compared with the schema as data; `BLESS=1` writes them instead.
#![deny(warnings, clippy::all, nonstandard_style, unused)]

mod cases;
mod command;
mod generated;
mod listed;
mod refused;
mod regenerated;
mod round_trip;
mod tools;
mod values;
