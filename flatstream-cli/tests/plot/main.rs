//! Promise: `flatstream plot` draws fields over time, without losing a peak, and says what is not in the picture.

#[path = "../stats/kit.rs"]
#[allow(dead_code)]
mod kit;

mod messages;
mod pictures;
mod refused;
mod terminal;
