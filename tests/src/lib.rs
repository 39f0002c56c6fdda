//! The shared test kit.
pub mod messages;
pub mod values;
pub mod zoo;
