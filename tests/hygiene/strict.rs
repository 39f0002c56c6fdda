//! A user's module under every lint there is: whatever it says would be about generated code.

mod user {
    #![forbid(unsafe_code)]
    #![deny(
        warnings,
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::cargo,
        let_underscore,
        nonstandard_style,
        rust_2018_idioms,
        unused,
        elided_lifetimes_in_paths,
        explicit_outlives_requirements,
        missing_copy_implementations,
        missing_debug_implementations,
        missing_docs,
        redundant_lifetimes,
        single_use_lifetimes,
        trivial_casts,
        trivial_numeric_casts,
        unit_bindings,
        unused_import_braces,
        unused_lifetimes,
        unused_qualifications,
        unused_results,
        variant_size_differences
    )]

    use std::net::{IpAddr, Ipv4Addr};
    use std::time::Duration;

    use flatstream::with::{Char, DurationNanos, IpAddrBytes};
    use flatstream::{FieldView, Flags, StreamSerialize};

    /// Items.
    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(name = "{T}Page{N}")]
    pub struct Page<T: Clone = u8, const N: usize = 2>
    where
        Vec<T>: PartialEq,
    {
        /// What is in it.
        pub items: Vec<T>,
        /// Not for others.
        next: Option<Box<Self>>,
        bytes: [u8; N],
        #[deprecated]
        /// Gone.
        pub old: Option<T>,
    }

    /// Borrowed.
    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
    #[flatstream(owned = WordOwned)]
    pub struct Word<'a> {
        /// The word.
        pub text: &'a str,
        secret: Option<&'a [u8]>,
    }

    /// Owned.
    #[derive(StreamSerialize, Clone, Debug, PartialEq, Eq)]
    pub struct WordOwned {
        /// The word.
        pub text: String,
        secret: Option<Vec<u8>>,
    }

    /// A table; see `Part` and the type [`Kind`].
    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    pub struct Whole {
        /// A number.
        pub id: u64,
        /// Not for others.
        secret: Option<String>,
        /// Parts of the whole.
        pub(crate) parts: Vec<Part>,
        pub(super) kind: Kind,
        /// Gone.
        #[deprecated]
        pub old: u8,
        /// A flag.
        pub flag: bool,
        /// An array.
        pub array: Option<[u16; 3]>,
        /// A mode.
        #[flatstream(default = Mode::Other(7))]
        pub mode: Mode,
        /// A time.
        #[flatstream(with = DurationNanos, default = Duration::from_secs(1))]
        pub age: Duration,
        #[flatstream(with = Vec<Char>)]
        keys: Vec<char>,
        /// A place.
        #[flatstream(with = IpAddrBytes, required)]
        pub host: IpAddr,
        /// A newtype.
        pub key: Key,
        /// Bits.
        pub bits: Bits,
        /// A set.
        pub access: Flags<Access>,
    }

    /// A newtype.
    #[derive(StreamSerialize, Clone, Debug, PartialEq, Eq, Hash)]
    #[flatstream(transparent)]
    pub struct Key(pub String);

    /// Bits.
    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
    #[flatstream(bit_flags)]
    pub struct Bits(pub u8);

    /// Single bits.
    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
    #[flatstream(bit_flags)]
    #[repr(u8)]
    pub enum Access {
        /// Bit 0
        Read = 1,
        /// Bit 1
        Write = 2,
    }

    /// A part.
    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
    #[flatstream(fixed)]
    pub struct Part {
        /// How much.
        pub amount: f64,
        /// Of what.
        pub level: Level,
        /// Where.
        pub at: [f32; 2],
    }

    /// A kind.
    #[derive(StreamSerialize, Clone, Debug, PartialEq, Eq)]
    pub enum Kind {
        /// None.
        Plain,
        /// Some.
        Fancy {
            /// How.
            how: String,
            /// How long.
            #[flatstream(with = DurationNanos)]
            time: Option<Duration>,
        },
        /// A number.
        Counted(u16),
    }

    /// A level.
    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(u8)]
    pub enum Level {
        /// 0
        Low,
        /// 1
        High,
    }

    /// A mode.
    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(u8)]
    pub enum Mode {
        /// 0
        Off,
        /// The rest.
        #[flatstream(other)]
        Other(u8),
    }

    /// What is searched.
    #[derive(StreamSerialize, Clone, Debug, PartialEq, Eq)]
    pub struct Keyed {
        /// By this.
        #[flatstream(key)]
        pub level: Level,
        /// Names.
        #[flatstream(shared)]
        names: Vec<String>,
        /// Kinds.
        kinds: std::collections::BTreeMap<String, Kind>,
        /// A message.
        pub inner: Option<flatstream::Nested<Kind>>,
    }

    #[derive(StreamSerialize, Debug)]
    struct Private<'a> {
        name: &'a str,
        kinds: Vec<Secret>,
    }

    #[derive(StreamSerialize, Debug)]
    struct Secret {
        id: u8,
    }

    impl Whole {
        /// One with a secret.
        #[allow(deprecated)]
        #[must_use]
        pub fn new(secret: &str, kind: Kind) -> Self {
            let part = Part { amount: 0.5, level: Level::High, at: [1.0, 2.0] };
            let secret = Some(secret.to_owned());
            Self {
                id: 1,
                secret,
                parts: vec![part],
                kind,
                old: 2,
                flag: true,
                array: Some([1, 2, 3]),
                mode: Mode::Off,
                age: Duration::ZERO,
                keys: vec!['k'],
                host: IpAddr::V4(Ipv4Addr::LOCALHOST),
                key: Key("key".to_owned()),
                bits: Bits(3),
                access: Flags::from(Access::Read) | Access::Write,
            }
        }
    }

    impl<'a> WholeView<'a> {
        /// The secret, which has a private accessor.
        #[must_use]
        pub fn reveal(&self) -> FieldView<'a, Option<String>> {
            let _ = self.keys().len();
            self.secret()
        }
    }

    /// Writes a private type.
    #[must_use]
    pub fn private() -> Vec<u8> {
        let private = Private { name: "private", kinds: vec![Secret { id: 1 }] };
        let _ = (private.name, private.kinds[0].id);
        flatstream_tests::messages::simple(&private)
    }
}

use flatstream::StreamDeserialize;
use flatstream_tests::messages::simple;

#[test]
fn strict_modules_compile_and_work() {
    use user::*;
    for kind in [Kind::Plain, Kind::Fancy { how: "so".into(), time: None }, Kind::Counted(3)] {
        let whole = Whole::new("hidden", kind);
        let bytes = simple(&whole);
        let view = Whole::from_payload(&bytes).unwrap();
        assert_eq!(view.reveal(), Some("hidden"));
        assert_eq!(view.parts().get(0), Some(whole.parts[0]));
        assert_eq!(view.kind().unpack().unwrap(), whole.kind);
        assert_eq!(view.unpack().unwrap(), whole);
    }
    assert_eq!(user::private().len() % 8, 0);
    let _ = Level::Low;
}
