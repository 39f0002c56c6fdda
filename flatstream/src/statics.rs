//! References to statics, for constants that lead to each other in a circle.
#![allow(unsafe_code)]

use std::ptr::{self, NonNull};

/// A reference to a static. Of a constant with a plain reference in it rustc looks at what is behind it, and where types
/// refer to each other in a circle that has no end.
#[derive(Debug)]
pub struct StaticRef<T: 'static>(NonNull<T>);

// SAFETY: as a reference, which it is made of.
unsafe impl<T: Sync> Send for StaticRef<T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for StaticRef<T> {}

impl<T> StaticRef<T> {
    /// To this one.
    pub const fn new(to: &'static T) -> Self {
        // SAFETY: references are not null.
        StaticRef(unsafe { NonNull::new_unchecked(ptr::from_ref(to).cast_mut()) })
    }

    /// What it leads to.
    pub(crate) const fn get(self) -> &'static T {
        // SAFETY: made of a reference that lives for ever.
        unsafe { self.0.as_ref() }
    }
}

impl<T> Clone for StaticRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for StaticRef<T> {}
