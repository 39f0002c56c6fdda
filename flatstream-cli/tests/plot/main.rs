//! Promise: `flatstream plot` draws fields over time, without losing a peak, and says what is not in the picture.

#[path = "../kit/mod.rs"]
mod kit;

mod messages;
mod pictures;
mod refused;
mod terminal;
