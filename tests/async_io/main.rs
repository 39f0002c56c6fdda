//! Promise: async readers and writers do what the blocking ones do, whenever their futures are dropped, with whatever
//! peers, in bounded memory.

mod cancelled;
mod codecs;
mod damage;
mod memory;
mod peers;
mod recovery;
mod schedules;
mod scripted;
mod sinks;
mod writers;

#[global_allocator]
static ALLOC: flatstream_tests::counting_alloc::CountingAlloc =
    flatstream_tests::counting_alloc::CountingAlloc;
