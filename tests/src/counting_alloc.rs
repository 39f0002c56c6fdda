//! A global allocator that counts per thread, so that tests running beside each other do not
//! disturb the numbers.
//!
//! ```ignore
//! #[global_allocator]
//! static ALLOC: CountingAlloc = CountingAlloc;
//! ```

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(0) };
    static LIVE: Cell<i64> = const { Cell::new(0) };
    static PEAK: Cell<i64> = const { Cell::new(0) };
}

/// The system's allocator, with counters of the calling thread.
pub struct CountingAlloc;

/// What a piece of code did to the heap.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// Calls that allocated or grew.
    pub allocations: u64,
    /// The most bytes that were held at once, beyond those held before.
    pub peak: usize,
}

/// Runs `f` and counts.
pub fn measure<R>(f: impl FnOnce() -> R) -> (R, Usage) {
    let (count, live) = (COUNT.get(), LIVE.get());
    PEAK.set(live);
    let result = f();
    let usage = Usage { allocations: COUNT.get() - count, peak: (PEAK.get() - live) as usize };
    (result, usage)
}

/// Bytes the calling thread holds; may be negative when it freed what others allocated.
pub fn live_bytes() -> i64 {
    LIVE.get()
}

fn record(grown: i64) {
    LIVE.set(LIVE.get() + grown);
    PEAK.set(PEAK.get().max(LIVE.get()));
}

// SAFETY: every call is passed on to `System` unchanged; the counters neither allocate nor unwind.
unsafe impl GlobalAlloc for CountingAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        record(layout.size() as i64);
        // SAFETY: the caller's promises are those that `System` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        record(layout.size() as i64);
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        record(new_size as i64 - layout.size() as i64);
        // SAFETY: as above.
        unsafe { System.realloc(ptr, layout, new_size) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        record(-(layout.size() as i64));
        // SAFETY: as above.
        unsafe { System.dealloc(ptr, layout) }
    }
}
