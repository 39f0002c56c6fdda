//! The derive under a renamed crate.
