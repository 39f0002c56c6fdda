//! Which field of a table or fixed struct, as a type.
//!
//! A number in angle brackets is an item of its own to rustc, with a body to check; a name is a name.
//! A table mentions each of its fields several times, so those that nearly all tables have are named
//! here (see "Little to compile" in `docs/design.md`).

/// The position of a field among those of its type.
pub trait FieldIndex {
    /// From 0.
    const INDEX: usize;
}

/// Field `N`.
#[derive(Debug)]
pub struct Nth<const N: usize>;

impl<const N: usize> FieldIndex for Nth<N> {
    const INDEX: usize = N;
}

macro_rules! name {
    ($($name:ident $n:literal)*) => { $(
        #[doc = concat!("Field ", $n, ".")]
        pub type $name = Nth<$n>;
    )* };
}

// As many as `flatstream-derive` has in `expand::index`.
name! {
    F0 0 F1 1 F2 2 F3 3 F4 4 F5 5 F6 6 F7 7 F8 8 F9 9 F10 10 F11 11 F12 12 F13 13 F14 14 F15 15
    F16 16 F17 17 F18 18 F19 19 F20 20 F21 21 F22 22 F23 23 F24 24 F25 25 F26 26 F27 27 F28 28
    F29 29 F30 30 F31 31
}
