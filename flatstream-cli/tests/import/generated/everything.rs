// Made by `cargo flatstream import` from
// everything.fbs
// From here on the types are the schema: edit them as you like.
//
// The schema begins with:
//
// A schema with everything that `cargo flatstream import` has a rule for.
// Written for its tests.

// Names, numbers and comments are those of the schema, and not all of it need be used.
#![allow(
    dead_code,
    missing_docs,
    clippy::approx_constant,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::struct_field_names,
    clippy::tabs_in_doc_comments,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags
)]

use flatstream::StreamSerialize;

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct Global {
    pub shared: Option<acme::shared::Shared>,
}

pub mod acme {
    pub mod nav {
        use flatstream::StreamSerialize;

        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, StreamSerialize)]
        #[flatstream(bit_flags, namespace = "acme.nav")]
        #[repr(u16)]
        pub enum Access {
            #[flatstream(rename = "READ")]
            Read = 1 << 0,
            #[flatstream(rename = "WRITE")]
            Write = 1 << 1,
            Admin = 1 << 15,
        }

        /// How loud.
        #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav", rename_all = "SCREAMING_SNAKE_CASE")]
        #[repr(u8)]
        pub enum Level {
            /// Nothing at all.
            #[default]
            Quiet = 0,
            #[flatstream(rename = "LOUD_1")]
            Loud1 = 3,
            VeryLoud = 7,
            /// A number that has no name here.
            #[flatstream(other)]
            Other(u8),
        }

        #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav", renamed_from = ".Mode")]
        #[repr(u8)]
        pub enum Mode {
            #[default]
            Off = 0,
            #[flatstream(renamed_from = "On")]
            Auto = 1,
            /// A number that has no name here.
            #[flatstream(other)]
            Other(u8),
        }

        /// Without a zero, and with the word for others taken.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        #[repr(i16)]
        pub enum Side {
            Other = -1,
            Left = 1,
            Right = 2,
        }

        #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav", name = "class_")]
        #[repr(u64)]
        pub enum Class {
            #[flatstream(rename = "self")]
            #[default]
            Self_ = 0,
            /// A number that has no name here.
            #[flatstream(other)]
            Other(u64),
            Big = 18446744073709551615,
        }

        #[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(fixed, namespace = "acme.nav", renamed_from = "acme.nav.Edge")]
        pub struct Corner {
            #[flatstream(renamed_from = "X")]
            pub x: f32,
        }

        #[cfg_attr(not(doctest), doc = " Where it is.")]
        #[cfg_attr(not(doctest), doc = "")]
        #[cfg_attr(
            not(doctest),
            doc = "     let indented = \"rustdoc would take this for a test\";"
        )]
        #[cfg_attr(not(doctest), doc = "")]
        #[cfg_attr(not(doctest), doc = " See <https://example.com> and [nothing].")]
        #[derive(Clone, Copy, Debug, PartialEq, StreamSerialize)]
        #[flatstream(fixed, namespace = "acme.nav")]
        pub struct Position {
            /// Metres.
            #[flatstream(rename = "X")]
            pub x: f64,
            #[flatstream(rename = "Y")]
            pub y: f64,
            /// Padding before and behind.
            pub fixed_at: bool,
            pub level: Level,
            pub cells: [u16; 40],
            pub inner: super::shared::Pair,
            pub pairs: [super::shared::Pair; 2],
        }

        impl Default for Position {
            fn default() -> Self {
                Self {
                    x: Default::default(),
                    y: Default::default(),
                    fixed_at: Default::default(),
                    level: Default::default(),
                    cells: [Default::default(); 40],
                    inner: Default::default(),
                    pairs: [Default::default(); 2],
                }
            }
        }

        #[derive(Clone, Debug, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub enum Event {
            /// A table of its own.
            Moved(Moved),
            /// The same again.
            MovedBack(Moved),
            Tree(Box<Tree>),
            #[flatstream(rename = "Unknown")]
            UnknownValue(Empty),
            #[flatstream(rename = "acme_shared_Shared")]
            AcmeSharedShared(super::shared::Shared),
        }

        /// Something that has been here for a while.
        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav", renamed_from = "acme.Heading")]
        pub struct Course {
            #[flatstream(renamed_from = "deg")]
            pub degrees: f64,
            pub mode: Mode,
            pub corner: ::std::option::Option<Corner>,
        }

        /// All defaults.
        #[derive(Clone, Debug, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub struct Defaults {
            #[flatstream(default = true)]
            pub flag: bool,
            #[flatstream(default = -128)]
            pub tiny: i8,
            #[flatstream(default = 18446744073709551615)]
            pub big: u64,
            #[flatstream(default = -9223372036854775808)]
            pub low: i64,
            #[flatstream(default = 0.1)]
            pub f: f32,
            #[flatstream(default = 6.283185307179586)]
            pub tau: f64,
            #[flatstream(default = -0.0)]
            pub negative_zero: f64,
            #[flatstream(default = f32::NAN)]
            pub not_a_number: f32,
            #[flatstream(default = f64::NEG_INFINITY)]
            pub infinite: f64,
            #[flatstream(default = Level::Loud1)]
            pub level: Level,
            #[flatstream(default = Side::Left)]
            pub side: Side,
            #[flatstream(default = flatstream::Flags::from_bits(32769))]
            pub access: flatstream::Flags<Access>,
            #[flatstream(default = "a \"quoted\"\ttext; // no comment")]
            pub name: String,
            #[flatstream(default = "")]
            pub empty: String,
            #[flatstream(default = [])]
            pub list: Vec<i32>,
            pub maybe: ::std::option::Option<i32>,
            pub maybe_level: ::std::option::Option<Level>,
            pub maybe_side: ::std::option::Option<Side>,
        }

        impl Default for Defaults {
            fn default() -> Self {
                Self {
                    flag: true,
                    tiny: -128,
                    big: 18446744073709551615,
                    low: -9223372036854775808,
                    f: 0.1,
                    tau: 6.283185307179586,
                    negative_zero: -0.0,
                    not_a_number: f32::NAN,
                    infinite: f64::NEG_INFINITY,
                    level: Level::Loud1,
                    side: Side::Left,
                    access: flatstream::Flags::from_bits(32769),
                    name: "a \"quoted\"\ttext; // no comment".into(),
                    empty: "".into(),
                    list: Default::default(),
                    maybe: None,
                    maybe_level: None,
                    maybe_side: None,
                }
            }
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub struct Empty {}

        #[derive(Clone, Debug, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub struct Holder {
            #[flatstream(required)]
            pub event: Event,
            pub speed: f32,
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub struct Keyed {
            #[flatstream(key, shared)]
            pub name: String,
            pub value: Level,
        }

        #[derive(Clone, Debug, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub struct KeyedBySide {
            #[flatstream(default = Side::Left, key)]
            pub side: Side,
        }

        impl Default for KeyedBySide {
            fn default() -> Self {
                Self { side: Side::Left }
            }
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub struct Moved {
            pub to: ::std::option::Option<Position>,
        }

        /// Ids out of order, one of them free again.
        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav", reserved(1))]
        pub struct Numbered {
            #[flatstream(id = 0, deprecated)]
            pub first: u32,
            #[flatstream(id = 3)]
            pub event: ::std::option::Option<Event>,
            #[flatstream(id = 4, required)]
            pub fixed: Position,
            #[flatstream(id = 5, required)]
            pub list: Vec<String>,
            #[flatstream(id = 6, required)]
            pub last: String,
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav", view = OptionRef)]
        pub struct Option {
            #[flatstream(rename = "String")]
            pub string: String,
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub struct OptionView {
            pub option: ::std::option::Option<Option>,
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav", file_identifier = "EVRY")]
        pub struct Root {
            pub tree: ::std::option::Option<Tree>,
            pub defaults: ::std::option::Option<Defaults>,
            pub numbered: ::std::option::Option<Numbered>,
            pub vectors: ::std::option::Option<Vectors>,
            pub odd_names: ::std::option::Option<NamesOfOthers>,
            pub option: ::std::option::Option<OptionView>,
            pub holder: ::std::option::Option<Holder>,
            pub global: ::std::option::Option<super::super::Global>,
            pub by_side: Vec<KeyedBySide>,
            pub odd: Class,
        }

        /// Holds itself, in every way.
        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub struct Tree {
            pub parent: ::std::option::Option<Box<Tree>>,
            pub children: Vec<Tree>,
            pub event: ::std::option::Option<Event>,
            pub nested: ::std::option::Option<flatstream::Nested<Box<Tree>>>,
        }

        /// Every kind of vector.
        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        pub struct Vectors {
            pub bytes: Vec<u8>,
            pub flags: Vec<bool>,
            pub levels: Vec<Level>,
            pub access: Vec<flatstream::Flags<Access>>,
            pub positions: Vec<Position>,
            pub names: Vec<String>,
            pub keyed: Vec<Keyed>,
            pub events: Vec<Holder>,
        }

        /// Names that need others in Rust.
        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.nav")]
        #[flatstream(name = "names_of_others")]
        #[flatstream(rename_all = "camelCase")]
        pub struct NamesOfOthers {
            pub r#type: i32,
            pub self_: i32,
            pub camel_case: i32,
            #[flatstream(rename = "HTTPPort")]
            pub http_port: i32,
            #[flatstream(rename = "two__words")]
            pub two_words: i32,
            pub unpack: i32,
            pub table: i32,
            pub r#loop: i32,
        }
    }

    pub mod shared {
        use flatstream::StreamSerialize;

        #[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(fixed, namespace = "acme.shared")]
        pub struct Pair {
            pub a: i32,
            pub b: u8,
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "acme.shared")]
        pub struct Shared {
            pub pair: Option<Pair>,
            pub text: String,
        }
    }
}
