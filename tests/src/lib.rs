//! The shared test kit.
pub mod flatc;
pub mod generated;
pub mod golden;
pub mod messages;
pub mod properties;
pub mod readers;
pub mod rules;
pub mod values;
pub mod zoo;

pub mod corpus;
pub mod counting_alloc;
pub mod poisoning_alloc;
pub mod rng;
pub mod scripted_io;
