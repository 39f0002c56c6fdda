//! Payloads made to harm: an error with a path, or a view that can be read to the last field.
#![allow(missing_docs)]

mod amplification;
mod depth;
mod every_byte;
mod targeted;
mod wide;

/// Whether to take as long as it takes.
fn soak() -> bool {
    std::env::var_os("FLATSTREAM_SOAK").is_some()
}
