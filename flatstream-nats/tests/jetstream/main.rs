//! What the crate promises, with real servers: `nats-server` of Debian. Without one, says what is left out.

mod cluster;
mod damage;
mod kit;
mod publish;
mod receive;
mod schemas;
