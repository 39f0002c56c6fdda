//! What a derived type promises.
#![allow(missing_docs)]

mod arrays;
mod attributes;
mod borrowed;
mod compare;
mod edges;
mod enums;
mod flags;
mod generic_kinds;
mod generics;
mod keys;
mod maps;
mod nested;
mod newtypes;
mod open;
mod owned;
mod round_trip;
mod shared;
mod unions;
mod values;
mod vectors;
mod view_names;
mod view_traits;
mod views;
mod wide;
