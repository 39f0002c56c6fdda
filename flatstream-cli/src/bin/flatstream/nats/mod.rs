//! `flatstream pub` and `flatstream sub`: messages into NATS JetStream, and out of it.
//!
//! All else in this program waits for files. What waits for a server does so in a small runtime that lives as long as the
//! command.

mod gaps;
mod numbers;
mod publish;
mod received;
mod server;
mod stored;
mod subscribe;
mod types;

pub use publish::{run as publish, Pub};
pub use subscribe::{run as subscribe, Sub};
