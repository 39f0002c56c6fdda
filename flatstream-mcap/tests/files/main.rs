//! Promise: MCAP files have the messages that were written, others read them, and what others wrote is read, whatever it is.

mod copies;
mod damage;
mod foreign;
mod kit;
mod memory;
mod written;
