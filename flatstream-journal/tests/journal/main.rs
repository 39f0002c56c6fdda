//! Promise: whatever happens to a journal, exactly what was damaged is lost, and it is said.

mod ahead;
mod append;
mod chunks;
mod cut;
mod flips;
mod foreign;
mod golden;
mod index;
mod kit;
mod more;
mod noise;
mod repack;
mod repeats;
mod rows;
mod seams;
mod seek;
mod segments;
mod storage;
mod streams;
