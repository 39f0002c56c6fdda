//! What the programs of the fleet share: messages, where they go, and what they add up to.
//!
//! `cargo xtask fleet` starts all of it on one machine; `docs/guide/fleet.md` of the repository says how it is placed on many.

pub mod broker;
pub mod command_line;
pub mod files;
pub mod messages;
pub mod totals;

/// What is shown to people.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;
/// Done, or why not.
pub type Outcome<T = ()> = Result<T, Failure>;
