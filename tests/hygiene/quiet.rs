//! Lints about a field's type are said once, by the field, and obeyed where the user has a word on them:
//! generated code has the type once more, and says nothing.
#![deny(deprecated, unused_braces, unused_parens, unused_qualifications)]

use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::simple;

const LEN: usize = 2;

#[deprecated]
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct Old {
    x: u8,
}

#[rustfmt::skip]
#[expect(deprecated, unused_braces, unused_parens, unused_qualifications)]
#[derive(StreamSerialize, Debug, PartialEq)]
struct Table {
    #[flatstream(default = (3))]
    number: (u32),
    list: (Vec<(Lone)>),
    array: [u8; { LEN }],
    #[flatstream(
        with = (flatstream::with::DurationNanos),
        default = ({ std::time::Duration::ZERO })
    )]
    age: (std::time::Duration),
    text: std::string::String,
    old: Old,
    choice: Choice,
    pair: Pair,
}

#[rustfmt::skip]
#[expect(unused_parens)]
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(transparent)]
struct Lone((u64));

#[rustfmt::skip]
#[expect(deprecated, unused_parens)]
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(fixed)]
struct Pair {
    a: (f32),
    b: Old,
}

/// By hand, as what `derive(Clone)` writes of a `Copy` type is not quiet.
macro_rules! copy {
    ($($t:ident)*) => { $(
        impl Clone for $t {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl Copy for $t {}
    )* };
}

copy!(Lone Pair);

#[rustfmt::skip]
#[expect(deprecated, unused_parens, unused_qualifications)]
#[derive(StreamSerialize, Debug, PartialEq)]
enum Choice {
    Number((u8)),
    Old(Old),
    Text(std::string::String),
    Both {
        #[flatstream(default = (7))]
        x: (u16),
    },
}

#[test]
fn what_is_quiet_works() {
    let value = Table {
        number: 1,
        list: vec![Lone(2)],
        array: [3; LEN],
        age: std::time::Duration::from_secs(4),
        text: String::from("five"),
        #[expect(deprecated)]
        old: Old { x: 6 },
        choice: Choice::Both { x: 7 },
        #[expect(deprecated)]
        pair: Pair { a: 8.0, b: Old { x: 9 } },
    };
    assert!(Table::from_payload(&simple(&value)).unwrap() == value);
    for choice in [Choice::Number(1), Choice::Text(String::from("two"))] {
        assert!(Choice::from_payload(&simple(&choice)).unwrap() == choice);
    }
}
