//! The derive in modules that make it hard: no prelude, every strict lint, names that collide.
#![allow(missing_docs)]

mod crowded;
mod hijack;
mod macros;
mod no_prelude;
mod places;
mod quiet;
mod strict;
mod wide;
