//! Entry points for development.
fn main() {}
