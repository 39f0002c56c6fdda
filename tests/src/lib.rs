//! The shared test kit.
pub mod zoo;
