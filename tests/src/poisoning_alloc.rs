//! A global allocator that overwrites what is freed, so that whoever looks at it again finds no
//! valid string there.
//!
//! ```ignore
//! #[global_allocator]
//! static ALLOC: PoisoningAlloc = PoisoningAlloc;
//! ```

use std::alloc::{GlobalAlloc, Layout, System};

/// The system's allocator, which fills freed memory with [`POISON`].
pub struct PoisoningAlloc;

/// Is in no UTF-8.
pub const POISON: u8 = 0xfe;

// SAFETY: every call is passed on to `System` unchanged; memory is overwritten that nobody owns any
// more. `realloc` is the one of the trait, which allocates, copies and frees.
unsafe impl GlobalAlloc for PoisoningAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises are those that `System` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // Volatile, as nobody is meant to read it.
        for at in 0..layout.size() {
            // SAFETY: the caller gives up the whole block.
            unsafe { pointer.add(at).write_volatile(POISON) };
        }
        // SAFETY: as in `alloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}
