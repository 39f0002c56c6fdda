//! Promise: `flatstream stats` says what values fields have, as sorting all of them would, in memory that does not grow with
//! them.

mod kit;
mod memory;
mod shapes;
mod values;
