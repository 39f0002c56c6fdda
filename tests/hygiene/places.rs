//! Types in functions, in blocks, private ones, and several of one name.

#![allow(unused_parens)]

use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::simple;

#[test]
fn types_inside_functions() {
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Local {
        inner: Inner,
        choice: Choice,
    }

    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Inner {
        level: Option<Level>,
    }

    #[derive(StreamSerialize, Debug, PartialEq)]
    enum Choice {
        This { a: u8 },
        That(Inner),
    }

    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
    #[repr(u32)]
    enum Level {
        One = 1,
    }

    let inner = || Inner { level: Some(Level::One) };
    for choice in [Choice::This { a: 1 }, Choice::That(inner())] {
        let local = Local { inner: inner(), choice };
        let bytes = simple(&local);
        assert_eq!(Local::from_payload(&bytes).unwrap().unpack().unwrap(), local);
    }
}

#[test]
fn one_name_in_two_blocks() {
    let first = {
        #[derive(StreamSerialize)]
        struct Same {
            a: u8,
        }
        simple(&Same { a: 1 })
    };
    let second = {
        #[derive(StreamSerialize)]
        struct Same {
            a: u64,
        }
        simple(&Same { a: 1 })
    };
    assert_ne!(first, second);
}

mod deep {
    pub(in crate::places) mod deeper {
        use flatstream::StreamSerialize;

        #[derive(StreamSerialize)]
        pub(in crate::places) struct Hidden {
            pub(in crate::places) shown: u8,
            pub(super) half: super::Sibling,
            r#unsafe: u16,
        }

        impl Hidden {
            pub(in crate::places) fn new() -> Self {
                Hidden { shown: 1, half: super::Sibling { id: 2 }, r#unsafe: 3 }
            }
        }

        pub(in crate::places) fn sum(view: HiddenView<'_>) -> u16 {
            u16::from(view.shown()) + u16::from(view.half().id()) + view.r#unsafe()
        }
    }

    #[derive(flatstream::StreamSerialize)]
    pub(in crate::places) struct Sibling {
        pub(in crate::places) id: u8,
    }
}

#[test]
fn visibility_is_that_of_the_fields() {
    use deep::deeper::Hidden;
    let bytes = simple(&Hidden::new());
    let view = Hidden::from_payload(&bytes).unwrap();
    assert_eq!(view.shown(), 1);
    assert_eq!(deep::deeper::sum(view), 6);
}

/// `Self` and paths with every kind of prefix.
#[derive(StreamSerialize, Debug, PartialEq)]
pub struct Paths {
    pub children: Vec<Self>,
    pub next: Option<Box<self::Paths>>,
    pub other: crate::places::Leaf,
    pub all: ::std::vec::Vec<super::places::Leaf>,
    pub parenthesized: (Leaf),
}

#[derive(StreamSerialize, Debug, Default, PartialEq)]
pub struct Leaf {}

#[test]
fn paths_of_any_kind() {
    let leaf = || Paths {
        children: vec![],
        next: None,
        other: Leaf {},
        all: vec![Leaf {}, Leaf {}],
        parenthesized: Leaf {},
    };
    let value = Paths { children: vec![leaf()], next: Some(Box::new(leaf())), ..leaf() };
    let bytes = simple(&value);
    assert_eq!(Paths::from_payload(&bytes).unwrap().unpack().unwrap(), value);
}
