//! The shared test kit.
pub mod flatc;
pub mod golden;
pub mod messages;
pub mod readers;
pub mod schema;
pub mod values;
pub mod zoo;

pub mod corpus;
pub mod counting_alloc;
pub mod endless;
pub mod poisoning_alloc;
pub mod rng;
pub mod scripted_io;
