//! Promise: `flatstream stats` says what values fields have, as sorting all of them would, in memory that does not grow with
//! them.

#[path = "../kit/mod.rs"]
mod kit;

mod made;
mod memory;
mod shapes;
mod values;
