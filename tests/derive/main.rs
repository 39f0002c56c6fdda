//! What a derived type promises.
#![allow(missing_docs)]

mod attributes;
mod borrowed;
mod edges;
mod keys;
mod maps;
mod nested;
mod open;
mod round_trip;
mod shared;
mod unions;
mod values;
mod vectors;
mod views;
