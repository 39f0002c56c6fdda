//! Types of the standard library, whose fields have adapters.

use super::deck::{card, Card, Hand};
use super::shape::{Shape, Takes};

/// A type, its adapter, and what that writes.
#[derive(Clone, Copy)]
struct Foreign {
    rust: &'static str,
    with: &'static str,
    rule: &'static str,
    absent: Absent,
}

/// What a field reads as that is not there.
#[derive(Clone, Copy)]
enum Absent {
    Zero,
    /// This, at times.
    Value(&'static str),
    /// Nothing, but for this.
    NoneBut(&'static str),
    Empty,
    /// Nothing, so it has to be there.
    Never,
}

use Absent::{Empty, Never, NoneBut, Value, Zero};

const TYPES: [Foreign; 13] = [
    of("Duration", "DurationNanos", "u64", Zero),
    of("SystemTime", "SystemTimeNanos", "i64", Zero),
    of("Ipv4Addr", "Ipv4AddrU32", "u32", Zero),
    of("Ipv6Addr", "Ipv6AddrBytes", "Block<u8, 16>", Zero),
    of("u128", "U128Bytes", "Block<u64, 16>", Zero),
    of("i128", "I128Bytes", "Block<u64, 16>", Zero),
    of("Range<u32>", "Via<Span, Range<u32>>", "Block<u32, 8>", Zero),
    of("char", "Char", "u32", Value("'?'")),
    of("NonZeroU64", "NonZeroInt<u64>", "u64", NoneBut("NonZeroU64::MAX")),
    of("NonZeroI16", "NonZeroInt<i16>", "i16", NoneBut("NonZeroI16::MIN")),
    of("PathBuf", "PathText", "Text", Empty),
    of("SocketAddr", "SocketAddrText", "Text", Never),
    of("IpAddr", "IpAddrBytes", "List<u8>", Never),
];

const fn of(rust: &'static str, with: &'static str, rule: &'static str, absent: Absent) -> Foreign {
    Foreign { rust, with, rule, absent }
}

/// Those that can be keys, and the adapter of a map with such keys.
const KEYS: [(&str, &str, &str, &str); 4] = [
    ("Duration", "DurationNanos", "Keys<DurationNanos>", "u64"),
    ("Ipv4Addr", "Ipv4AddrU32", "Keys<Ipv4AddrU32>", "u32"),
    ("char", "Char", "Keys<Char>", "u32"),
    ("PathBuf", "PathText", "Keys<PathText>", "Text"),
];

/// A map and a set for each.
pub fn keyed() -> impl Iterator<Item = Card> {
    KEYS.into_iter().flat_map(|(rust, with, keys, rule)| {
        let key = move || Shape::new(rust, rule);
        let map = card(move |hand| {
            let holder = hand.dice.pick(&["BTreeMap", "HashMap"]);
            Shape { with: Some(keys), ..Shape::map(holder, &key(), &hand.number().field()) }
        });
        let set = card(move |hand| {
            let holder = hand.dice.pick(&["BTreeSet<_>", "HashSet<_>"]);
            Shape { with: Some(with), ..Shape::set(holder, &key()) }
        });
        [map, set]
    })
}

/// Two for each type: one of it, and many.
pub fn cards() -> impl Iterator<Item = Card> {
    TYPES
        .into_iter()
        .flat_map(|of| [card(move |hand| of.one(hand)), card(move |hand| of.many(hand))])
}

impl Foreign {
    fn shape(self) -> Shape {
        let takes = match self.absent {
            Zero => Takes::Nothing,
            Value(value) => Takes::Default(value.into()),
            NoneBut(value) => Takes::NeedsDefault(value.into()),
            Empty => Takes::Offset,
            Never => Takes::NeedsRequired,
        };
        Shape { takes, with: Some(self.with), ..Shape::new(self.rust, self.rule) }
    }

    fn one(self, hand: &mut Hand<'_>) -> Shape {
        match hand.dice.below(2) {
            0 => self.shape(),
            _ => self.shape().option(),
        }
    }

    /// No vector holds vectors.
    fn many(self, hand: &mut Hand<'_>) -> Shape {
        let first = if self.rule.starts_with("List<") { 3 } else { 0 };
        match first + hand.dice.below(5 - first) {
            0 => Shape::list("Vec<_>", &self.shape()),
            1 => Shape::list("Box<[_]>", &self.shape()),
            2 => Shape::list("Vec<_>", &self.shape()).option(),
            3 => Shape::map("BTreeMap", &hand.key(), &self.shape()),
            _ => Shape::map("HashMap", &hand.key(), &self.shape().option()),
        }
    }
}
