//! Promise: whatever happens to the bytes or to the I/O, readers give the intact messages and an
//! error, writers whole frames, and nobody panics.

mod adapters;
mod bit_flips;
mod builders;
mod evidence;
mod frame_buffer;
mod framings;
mod kept;
mod lengths;
mod places;
mod recovery;
mod schedules;
mod shells;
mod text;
mod truncation;
mod vecs;
mod writers;
mod zero_tails;

#[global_allocator]
static ALLOC: flatstream_tests::counting_alloc::CountingAlloc =
    flatstream_tests::counting_alloc::CountingAlloc;
