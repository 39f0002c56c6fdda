//! What the derive of another version would write.

flatstream::__private::assert_version!("0.0.7");

fn main() {}
