//! Why an adapter does not take a value.

use std::fmt;

/// What an [`Adapter`](super::Adapter) answers when a value has no wire form, or a wire form no value.
///
/// The reason is a predicate: it continues a sentence that begins with the field.
///
/// ```
/// use flatstream::with::Refused;
///
/// let refused = Refused::new("is no leap year");
/// assert_eq!(refused.to_string(), "is no leap year");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Refused(&'static str);

impl Refused {
    /// For this reason: `is ..`, `has ..`, `lies ..`.
    pub const fn new(reason: &'static str) -> Self {
        Refused(reason)
    }

    /// The reason.
    pub const fn reason(&self) -> &'static str {
        self.0
    }
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Refused").field(&self.0).finish()
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Refused {}
