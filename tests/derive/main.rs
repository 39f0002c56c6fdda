//! What a derived type promises.
#![allow(missing_docs)]

mod arrays;
mod attributes;
mod borrowed;
mod edges;
mod enums;
mod flags;
mod newtypes;
mod open;
mod round_trip;
mod values;
mod vectors;
mod views;
