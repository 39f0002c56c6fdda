//! The shared test kit.
pub mod flatc;
pub mod messages;
pub mod values;
pub mod zoo;
