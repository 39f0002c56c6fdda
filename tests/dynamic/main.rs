//! Reading by a schema at run time: the same values, and the same verdicts, as by the Rust type.

mod agreement;
mod hostile;
mod json;
mod paths;
