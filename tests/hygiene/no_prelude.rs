//! Nothing is in scope by itself, and names of the prelude mean something else.

mod empty {
    #![no_implicit_prelude]

    #[derive(::flatstream::StreamSerialize)]
    pub struct Table<'a> {
        pub name: &'a str,
        pub list: ::std::vec::Vec<u16>,
        pub maybe: ::core::option::Option<f64>,
        pub owned: ::std::string::String,
        pub next: ::core::option::Option<::std::boxed::Box<Table<'a>>>,
        pub fixed: Fixed,
        pub union: Union,
        pub level: Level,
        pub array: [u32; 3],
        pub mode: Mode,
        pub arrays: ::std::vec::Vec<[Level; 2]>,
        #[flatstream(with = ::flatstream::with::DurationNanos, default = ::core::time::Duration::ZERO)]
        pub age: ::core::time::Duration,
        #[flatstream(with = ::flatstream::with::PathText<&'a ::std::path::Path>)]
        pub paths: ::std::vec::Vec<&'a ::std::path::Path>,
        pub id: Id,
        pub label: Label<'a>,
        pub bits: Bits,
        pub access: ::flatstream::Flags<Access>,
    }

    #[derive(::flatstream::StreamSerialize, ::core::clone::Clone, ::core::marker::Copy)]
    #[flatstream(transparent)]
    pub struct Id(pub u64);

    #[derive(::flatstream::StreamSerialize)]
    #[flatstream(transparent)]
    pub struct Label<'a> {
        pub text: &'a str,
    }

    #[derive(::flatstream::StreamSerialize, ::core::clone::Clone, ::core::marker::Copy)]
    #[flatstream(bit_flags)]
    pub struct Bits(pub u8);

    #[derive(::flatstream::StreamSerialize, ::core::clone::Clone, ::core::marker::Copy)]
    #[flatstream(bit_flags)]
    #[repr(u8)]
    pub enum Access {
        Read = 1,
        Write = 2,
    }

    #[derive(::flatstream::StreamSerialize)]
    pub struct Keyed<'a> {
        #[flatstream(key)]
        pub level: Level,
        #[flatstream(shared)]
        pub names: &'a [&'a str],
        pub map: ::std::collections::BTreeMap<u8, Union>,
        pub unions: ::std::vec::Vec<Union>,
        pub message: ::flatstream::Nested<&'a Union>,
    }

    #[derive(::flatstream::StreamSerialize)]
    #[flatstream(name = "{T}Page{N}")]
    pub struct Page<T, const N: usize> {
        #[flatstream(key)]
        pub level: Level,
        pub items: ::std::vec::Vec<T>,
        pub next: ::core::option::Option<::std::boxed::Box<Page<T, N>>>,
        #[flatstream(default = 3)]
        pub n: i8,
        pub bytes: [u8; N],
    }

    #[derive(::flatstream::StreamSerialize)]
    pub struct Pages {
        pub all: ::std::vec::Vec<Page<::std::string::String, 2>>,
    }

    #[derive(::flatstream::StreamSerialize)]
    #[flatstream(owned = self::TextOwned)]
    pub struct Text<'a> {
        pub text: &'a str,
        #[flatstream(default = 2)]
        pub n: u16,
    }

    #[derive(::flatstream::StreamSerialize)]
    pub struct TextOwned {
        pub text: ::std::string::String,
        #[flatstream(default = 2)]
        pub n: u16,
    }

    #[derive(::flatstream::StreamSerialize)]
    pub struct Sorted<'a> {
        pub all: ::std::vec::Vec<Keyed<'a>>,
    }

    #[derive(::flatstream::StreamSerialize, ::core::clone::Clone, ::core::marker::Copy)]
    #[flatstream(fixed)]
    pub struct Fixed {
        pub a: u8,
        pub b: u64,
        pub level: Level,
        pub array: [u8; 4],
    }

    #[derive(::flatstream::StreamSerialize)]
    pub enum Union {
        Unit,
        Fields {
            a: u8,
            b: ::std::vec::Vec<Level>,
            #[flatstream(with = ::flatstream::with::Char)]
            c: char,
        },
        Number(u32),
    }

    #[derive(::flatstream::StreamSerialize, ::core::clone::Clone, ::core::marker::Copy)]
    #[repr(i16)]
    pub enum Level {
        Low,
        High,
    }

    #[derive(::flatstream::StreamSerialize, ::core::clone::Clone, ::core::marker::Copy)]
    #[repr(u32)]
    pub enum Mode {
        Off,
        On = 3,
        #[flatstream(other)]
        Other(u32),
    }
}

mod shadowed {
    use flatstream::StreamSerialize;

    /// Names that generated code has to mean otherwise.
    #[derive(StreamSerialize, Debug, PartialEq)]
    pub struct Vec {
        pub n: u32,
    }

    #[derive(StreamSerialize, Debug, PartialEq)]
    pub struct Option {
        pub vec: Vec,
        pub texts: std::vec::Vec<std::string::String>,
        #[flatstream(with = std::option::Option<flatstream::with::Char>)]
        pub key: std::option::Option<char>,
    }

    #[derive(StreamSerialize, Debug, PartialEq)]
    pub enum Result {
        Ok(Vec),
        Err { option: std::option::Option<Option> },
        Some,
        None,
    }

    #[derive(StreamSerialize, Debug, PartialEq)]
    pub struct String {
        pub result: Result,
        pub vecs: std::vec::Vec<Vec>,
    }

    #[allow(dead_code)]
    pub struct Box;
    #[allow(dead_code)]
    pub trait Clone {}
    #[allow(dead_code)]
    pub trait Copy {}
    #[allow(dead_code)]
    pub trait Debug {}
    #[allow(dead_code)]
    pub trait PartialEq {}
    #[allow(dead_code)]
    pub fn drop() {}
    #[allow(unused_macros)]
    macro_rules! assert {
        () => {};
    }
    #[allow(unused_macros)]
    macro_rules! panic {
        () => {};
    }
}

use flatstream::StreamDeserialize;
use flatstream_tests::messages::{expert, simple};

#[test]
fn types_without_a_prelude() {
    use empty::*;
    let next = Table {
        name: "inner",
        list: vec![],
        maybe: None,
        owned: String::new(),
        next: None,
        fixed: Fixed { a: 1, b: 2, level: Level::Low, array: [0; 4] },
        union: Union::Unit,
        level: Level::High,
        array: [1, 2, 3],
        mode: Mode::Off,
        arrays: vec![[Level::Low, Level::High]],
        age: std::time::Duration::from_nanos(u64::MAX),
        paths: vec![],
        id: Id(1),
        label: Label { text: "one" },
        bits: Bits(1),
        access: Access::Read.into(),
    };
    let table = Table {
        name: "outer",
        list: vec![1, 2],
        maybe: Some(0.5),
        owned: "owned".into(),
        next: Some(Box::new(next)),
        fixed: Fixed { a: 3, b: 4, level: Level::High, array: [1; 4] },
        union: Union::Fields { a: 5, b: vec![Level::High], c: 'c' },
        level: Level::Low,
        array: [4, 5, 6],
        mode: Mode::Other(9),
        arrays: vec![],
        age: std::time::Duration::ZERO,
        paths: vec![std::path::Path::new("p")],
        id: Id(2),
        label: Label { text: "two" },
        bits: Bits(2),
        access: Access::Write.into(),
    };
    let bytes = simple(&table);
    assert_eq!(bytes, expert(&table));
    let view = Table::from_payload(&bytes).unwrap();
    assert_eq!(view.next().unwrap().name(), "inner");
    assert_eq!((view.fixed().a, view.fixed().b, view.fixed().level as i16), (3, 4, 1));
    assert_eq!((view.id().0, view.label(), view.bits().0), (2, "two", 2));
    assert!(view.access().contains(Access::Write) && !view.access().contains(Access::Read));
    assert!(matches!(view.mode(), Mode::Other(9)) && !matches!(view.mode(), Mode::On));
    assert!(matches!(view.union(), UnionView::Fields(fields) if fields.a() == 5));
    assert_eq!(view.paths().first(), table.paths.first().copied());
    assert_eq!(view.next().unwrap().age(), table.next.unwrap().age);
    let _ = Union::Number(1);
}

#[test]
fn collections_without_a_prelude() {
    use empty::*;
    let message = Union::Number(3);
    let keyed = |level| Keyed {
        level,
        names: &["a", "a"],
        map: [(7, Union::Unit)].into(),
        unions: vec![Union::Number(1), Union::Unit],
        message: (&message).into(),
    };
    let sorted = Sorted { all: vec![keyed(Level::Low), keyed(Level::High)] };
    assert!(flatstream::is_sorted_by_key(&sorted.all));
    let bytes = simple(&sorted);
    assert_eq!(bytes, expert(&sorted));
    let view = Sorted::from_payload(&bytes).unwrap();
    let found = view.all().lookup_by_key(&Level::High).unwrap();
    assert!(matches!(found.map().get(&7), Some(UnionView::Unit)));
    assert!(matches!(found.message(), UnionView::Number(3)));
    assert_eq!((found.unions().len(), found.names().get(1)), (2, Some("a")));
}

#[test]
fn types_with_names_of_the_prelude() {
    use shadowed as s;
    for result in [
        s::Result::Ok(s::Vec { n: 1 }),
        s::Result::Err { option: None },
        s::Result::Err {
            option: Some(s::Option {
                vec: s::Vec { n: 2 },
                texts: vec!["text".into()],
                key: Some('k'),
            }),
        },
        s::Result::Some,
        s::Result::None,
    ] {
        let value = s::String { result, vecs: vec![s::Vec { n: 3 }, s::Vec { n: 4 }] };
        let bytes = simple(&value);
        let view = s::String::from_payload(&bytes).unwrap();
        assert_eq!(view.unpack().unwrap(), value);
        assert_eq!(format!("{view:?}"), format!("{value:?}"));
    }
}
