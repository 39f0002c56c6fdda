//! What a derived type promises.
#![allow(missing_docs)]

mod edges;
mod round_trip;
