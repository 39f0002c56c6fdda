//! Random values of the zoo, from a seed or from bytes: ordinary ones, and those at the edges.

mod macros;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZero;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use flatstream::__private::FlagEnum;
use flatstream::{Flags, Nested};

pub use crate::rng::Rng;
use crate::zoo::*;
use crate::{random_newtypes, random_open_enums, random_structs, random_unit_enums};

/// A type with random values.
pub trait Random: Sized {
    /// The next value. Tables nest at most `depth` deeper.
    fn random(rng: &mut Rng, depth: usize) -> Self;
}

/// A random value whose tables nest a few levels.
pub fn random<T: Random>(rng: &mut Rng) -> T {
    let depth = rng.below(6);
    T::random(rng, depth)
}

/// The value that `bytes` stand for: fewer bytes, and smaller ones, for simpler values. This is what proptest
/// shrinks and a fuzzer mutates.
pub fn of_bytes<T: Random>(bytes: &[u8]) -> T {
    random(&mut Rng::of_bytes(bytes))
}

macro_rules! integers {
    ($($t:ident)*) => { $(
        impl Random for $t {
            fn random(rng: &mut Rng, _: usize) -> Self {
                match rng.below(4) {
                    0 => rng.below(100) as $t,
                    1 => *rng.pick(&[$t::MIN, $t::MAX, 0, 1, $t::MAX - 1, $t::MIN + 1]),
                    _ => rng.bits(size_of::<$t>()) as $t,
                }
            }
        }
    )* };
}

integers!(u8 u16 u32 u64 i8 i16 i32 i64);

impl Random for bool {
    fn random(rng: &mut Rng, _: usize) -> Self {
        rng.once_in(2)
    }
}

impl Random for f32 {
    fn random(rng: &mut Rng, _: usize) -> Self {
        match rng.below(3) {
            0 => *rng.pick(&[
                0.0,
                -0.0,
                f32::NAN,
                -f32::NAN,
                f32::from_bits(0x7fc1_2345),
                f32::INFINITY,
                f32::NEG_INFINITY,
                f32::MIN_POSITIVE,
                f32::from_bits(1),
                f32::MAX,
            ]),
            1 => rng.below(1000) as f32 / 8.0,
            _ => f32::from_bits(rng.bits(4) as u32 & !0x7f80_0000 | 0x3f00_0000),
        }
    }
}

impl Random for f64 {
    fn random(rng: &mut Rng, _: usize) -> Self {
        match rng.below(3) {
            0 => *rng.pick(&[
                0.0,
                -0.0,
                f64::NAN,
                -f64::NAN,
                f64::from_bits(0x7ff8_0000_dead_beef),
                f64::INFINITY,
                f64::NEG_INFINITY,
                f64::MIN_POSITIVE,
                f64::from_bits(1),
                f64::MAX,
            ]),
            1 => rng.below(1000) as f64 / 8.0,
            _ => f64::from_bits(rng.next_u64() & !(0x7ff << 52) | (0x3f0 << 52)),
        }
    }
}

impl Random for String {
    fn random(rng: &mut Rng, _: usize) -> Self {
        const CHARS: [char; 12] =
            ['a', 'Z', '0', ' ', '\0', '\n', 'ß', 'é', '≥', '漢', '🦀', '\u{10ffff}'];
        let len = rng.length();
        let ascii = rng.once_in(2);
        (0..len).map(|_| if ascii { 'k' } else { *rng.pick(&CHARS) }).collect()
    }
}

/// Made of another type.
macro_rules! made {
    ($([$($generics:tt)*] $t:ty: $of:ty;)*) => { $(
        impl<$($generics)*> Random for $t {
            fn random(rng: &mut Rng, depth: usize) -> Self {
                <$of>::random(rng, depth).into()
            }
        }
    )* };
}

made! {
    [] Box<str>: String;
    [] Arc<str>: String;
    [] Rc<str>: String;
    [] Cow<'static, str>: String;
    [T: Random] Box<T>: T;
    [T: Random] Arc<T>: T;
    [T: Random] Box<[T]>: Vec<T>;
    [T: Random] Arc<[T]>: Vec<T>;
    [T: Random] Rc<[T]>: Vec<T>;
}

impl<T: Random> Random for Option<T> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        rng.once_in(2).then(|| T::random(rng, depth))
    }
}

impl<T: Random> Random for Nested<T> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        Nested(T::random(rng, depth))
    }
}

impl<T: Random> Random for Vec<T> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        (0..rng.length()).map(|_| T::random(rng, depth)).collect()
    }
}

impl<T: Random, const N: usize> Random for [T; N] {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        std::array::from_fn(|_| T::random(rng, depth))
    }
}

impl<K: Random + Ord, V: Random> Random for BTreeMap<K, V> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let depth = depth.saturating_sub(1);
        (0..rng.length()).map(|_| (K::random(rng, 0), V::random(rng, depth))).collect()
    }
}

impl<K: Random + Eq + Hash, V: Random> Random for HashMap<K, V> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let depth = depth.saturating_sub(1);
        (0..rng.length()).map(|_| (K::random(rng, 0), V::random(rng, depth))).collect()
    }
}

impl<K: Random + Ord> Random for BTreeSet<K> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        Vec::random(rng, depth).into_iter().collect()
    }
}

impl<K: Random + Eq + Hash> Random for HashSet<K> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        Vec::random(rng, depth).into_iter().collect()
    }
}

impl Random for Duration {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        Duration::from_nanos(u64::random(rng, depth))
    }
}

impl Random for SystemTime {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let nanos = i64::random(rng, depth);
        let distance = Duration::from_nanos(nanos.unsigned_abs());
        if nanos < 0 {
            UNIX_EPOCH - distance
        } else {
            UNIX_EPOCH + distance
        }
    }
}

impl Random for Ipv4Addr {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        u32::random(rng, depth).into()
    }
}

impl Random for Ipv6Addr {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        u128::random(rng, depth).into()
    }
}

impl Random for IpAddr {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        match rng.once_in(2) {
            true => Ipv4Addr::random(rng, depth).into(),
            false => Ipv6Addr::random(rng, depth).into(),
        }
    }
}

impl Random for SocketAddr {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        SocketAddr::new(IpAddr::random(rng, depth), u16::random(rng, depth))
    }
}

macro_rules! non_zero {
    ($($t:ident)*) => { $(
        impl Random for NonZero<$t> {
            fn random(rng: &mut Rng, depth: usize) -> Self {
                NonZero::new($t::random(rng, depth)).unwrap_or(NonZero::<$t>::MIN)
            }
        }
    )* };
}

non_zero!(u64 i16);

impl Random for u128 {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        u128::from(u64::random(rng, depth)) << 64 | u128::from(u64::random(rng, depth))
    }
}

impl Random for i128 {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        u128::random(rng, depth) as i128
    }
}

impl Random for char {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        String::random(rng, depth).chars().next().unwrap_or(char::MAX)
    }
}

impl Random for PathBuf {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        String::random(rng, depth).into()
    }
}

impl Random for Arc<Path> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        PathBuf::random(rng, depth).into()
    }
}

impl Random for Range<u32> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        u32::random(rng, depth)..u32::random(rng, depth)
    }
}

impl Random for Wait {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        match rng.once_in(2) {
            true => Wait::Never,
            false => {
                Wait::Until { time: Random::random(rng, depth), key: Random::random(rng, depth) }
            }
        }
    }
}

random_unit_enums! {
    Level: Low Mid High;
    Side: Left Right;
    Plain: Only;
    Hard: One Two;
    Rank: Middle High Low;
    Wide: Zero Half All;
    Edge: Low High;
}

random_newtypes! {
    Id: 0;
    Key: id;
    Spread: 0;
    At: 0;
    Urgency: 0;
    Grade: 0;
    Setting: 0;
    Name: text;
    Tags: 0;
    Blob: 0;
    Grid: 0;
    Body: 0;
    MaybeBody: 0;
    Happened: 0;
    Perms: 0;
    Wires: bits;
}

impl Random for Next {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        Next(depth.checked_sub(1).and_then(|depth| Random::random(rng, depth)))
    }
}

/// Any bits, known or not.
impl<E: FlagEnum<Bits: Random>> Random for Flags<E> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        Flags::from_bits(Random::random(rng, depth))
    }
}

random_open_enums! {
    Mode(u8) Other { Off = 0, On = 5, Auto = 6, Last = 255 }
    Code(i16) Raw { Lost = -8, Late = -7, Fine = 0, Fast = 514, Worst = i16::MIN }
}

/// Half as deep, and nothing at the bottom: so what holds itself comes to an end.
pub fn deeper<T: Random + Default>(rng: &mut Rng, depth: usize) -> T {
    match depth {
        0 => T::default(),
        _ => T::random(rng, depth / 2),
    }
}

random_structs! {
    Vec3: x y z;
    Pose: valid at position level;
    Tight: hard a;
    Scalars: flag a b c d e f g h i j;
    Options: flag a b c d e f level side name pose inner list event last;
    Rare: id a b c d e f flag level name pose inner list event g h i j k l;
    Texts: string boxed shared cow;
    Nil: ;
    Twins: left right left_again right_again lefts rights;
    TwinLeft: a b c;
    TwinRight: a b c;
    Odds: plain flag tight tights inner said level_or_not nils;
    Hashes: counts names nested events ranks hashed_ranks words rank_set numbers;
    Keyed: sensors rows ranked first;
    Stamped: at by;
    Sensor: celsius name;
    Row: id texts;
    Ranked: rank n;
    Foreign: age timeout times host proxy mask hops peers id step total balance key keys path paths
        span wait ages hosts;
    Zoo: scalars options texts vectors node boxed event pose level nil;
    Frame: on axes ids levels;
    Quad: items;
    Switch: mode code modes;
    Generics: numbers texts poses tables events pages shelf shelves axes more;
    Stamp: key at rank spread;
    Newtypes: id key ids keys rows spreads points rank ranks grades setting name names tags blob grid
        body bodies maybe happened stamp next pick;
    Rights: perms access more;
    FlagSets: access maybe many row usual perms all_perms wires maybe_wires rights;
    Enums: mode maybe modes codes rows boxed set wide wides edge edges switch state;
    Arrays: position bytes flags levels points poses frame maybe sides boxed rows level_rows quads shape;
}

impl Random for Vectors {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let depth = depth.saturating_sub(1);
        Vectors {
            bytes: Random::random(rng, depth),
            flags: Random::random(rng, depth),
            shorts: Random::random(rng, depth),
            longs: Random::random(rng, depth),
            doubles: Random::random(rng, depth),
            names: Random::random(rng, depth),
            levels: Random::random(rng, depth),
            points: Random::random(rng, depth),
            poses: Random::random(rng, depth),
            scalars: Random::random(rng, depth),
            options: few(rng, depth),
            boxed: Random::random(rng, depth),
        }
    }
}

/// A vector of what may be large.
fn few<T: Random>(rng: &mut Rng, depth: usize) -> Vec<T> {
    (0..rng.below(4)).map(|_| T::random(rng, depth)).collect()
}

impl Random for Node {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let (next, children) = match depth.checked_sub(1) {
            Some(depth) => {
                let n = rng.below(3);
                let children = (0..n).map(|_| Node::random(rng, depth / 2)).collect();
                (Random::random(rng, depth), children)
            }
            None => (None, Vec::new()),
        };
        Node { id: Random::random(rng, 0), scalars: Random::random(rng, 0), next, children }
    }
}

impl Random for Event {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let depth = depth.saturating_sub(1);
        match rng.below(8) {
            0 => Event::Started,
            1 => Event::Moved {
                from: Random::random(rng, depth),
                speed: Random::random(rng, depth),
                reason: Random::random(rng, depth),
            },
            2 => Event::Read(Random::random(rng, depth)),
            3 => Event::Linked(Random::random(rng, depth)),
            4 => Event::Said(Random::random(rng, depth)),
            5 => Event::Count(Random::random(rng, depth)),
            6 => Event::Batch(Random::random(rng, depth)),
            _ => Event::Nothing {},
        }
    }
}

impl Random for Maps {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let inner = match depth.checked_sub(1) {
            Some(depth) => (0..rng.below(3))
                .map(|_| (Random::random(rng, 0), Maps::random(rng, depth / 2)))
                .collect(),
            None => BTreeMap::new(),
        };
        Maps {
            counts: Random::random(rng, depth),
            names: Random::random(rng, depth),
            tables: Random::random(rng, depth),
            options: Random::random(rng, depth),
            events: Random::random(rng, depth),
            lists: Random::random(rng, depth),
            poses: Random::random(rng, depth),
            nested: Random::random(rng, depth),
            inner,
            maybe: Random::random(rng, depth),
            words: Random::random(rng, depth),
            bytes: Random::random(rng, depth),
            numbers: Random::random(rng, depth),
        }
    }
}

/// One of `n` words: few, so that they come again, or more than the encoder remembers.
fn word(rng: &mut Rng, n: usize) -> String {
    match rng.below(n) {
        0 => String::new(),
        word => format!("word{word}").repeat(1 + word % 3),
    }
}

fn words<T: From<String>>(rng: &mut Rng, n: usize) -> Vec<T> {
    (0..rng.length()).map(|_| word(rng, n).into()).collect()
}

impl Random for SharedTexts {
    fn random(rng: &mut Rng, _: usize) -> Self {
        let n = *rng.pick(&[2, 10, 60, 70, 300]);
        SharedTexts {
            title: word(rng, n),
            words: words(rng, n),
            note: rng.once_in(2).then(|| word(rng, n).into()),
            plain: word(rng, n),
            rows: (0..rng.length()).map(|_| SharedRow::of(rng, n)).collect(),
            said: match rng.below(3) {
                0 => None,
                1 => Some(SharedSaid::Text { text: word(rng, n) }),
                _ => Some(SharedSaid::Row(SharedRow::of(rng, n))),
            },
        }
    }
}

impl SharedRow {
    fn of(rng: &mut Rng, n: usize) -> Self {
        SharedRow {
            id: Random::random(rng, 0),
            module: word(rng, n).into(),
            words: rng.once_in(3).then(|| words(rng, n).into()),
            level: word(rng, 4),
        }
    }
}

impl Random for Envelope {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let inner = depth.checked_sub(1).filter(|_| rng.once_in(2));
        let by_name = (0..rng.below(3)).map(|_| (Random::random(rng, 0), Random::random(rng, 1)));
        Envelope {
            by_name: by_name.collect(),
            from: word(rng, 3),
            scalars: Random::random(rng, depth),
            event: Random::random(rng, depth),
            texts: Random::random(rng, depth),
            stamped: Random::random(rng, depth),
            inner: inner.map(|depth| Random::random(rng, depth)),
            to: word(rng, 3),
            plain: Random::random(rng, depth),
        }
    }
}

impl<T: Random> Random for Page<T> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let deeper = depth.checked_sub(1);
        Page {
            items: deeper.map_or_else(Vec::new, |depth| few(rng, depth)),
            pinned: deeper.filter(|_| rng.once_in(2)).map(|depth| T::random(rng, depth)),
            total: Random::random(rng, depth),
            level: Random::random(rng, depth),
            next: deeper.filter(|_| rng.once_in(3)).map(|depth| Random::random(rng, depth)),
        }
    }
}

impl<K: Random + Ord, V: Random> Random for Shelf<K, V> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let values =
            (0..rng.below(4)).map(|_| (Random::random(rng, 0), Random::random(rng, depth)));
        Shelf { values: values.collect(), name: Random::random(rng, depth) }
    }
}

impl<const N: usize> Random for Axes<N> {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        Axes { at: Random::random(rng, depth), name: Random::random(rng, depth) }
    }
}

impl Random for Unions {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let depth = depth.saturating_sub(1);
        let boxed = few(rng, depth);
        let trees = rng.once_in(2).then(|| few(rng, depth));
        Unions { events: few(rng, depth), boxed, trees }
    }
}

impl Random for Tree {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        let Some(depth) = depth.checked_sub(1) else { return Tree::Leaf(Random::random(rng, 0)) };
        match rng.below(3) {
            0 => Tree::Leaf(Random::random(rng, depth)),
            1 => Tree::Branch(few(rng, depth)),
            _ => Tree::Named { name: Random::random(rng, depth), children: few(rng, depth) },
        }
    }
}

impl Random for State {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        match rng.below(3) {
            0 => State::Mode(Random::random(rng, depth)),
            1 => State::Wide(Random::random(rng, depth)),
            _ => {
                State::Failed { code: Random::random(rng, depth), edge: Random::random(rng, depth) }
            }
        }
    }
}

impl Random for Pick {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        match rng.below(4) {
            0 => Pick::Id(Random::random(rng, depth)),
            1 => Pick::Name(Random::random(rng, depth)),
            2 => Pick::Body(Random::random(rng, depth)),
            _ => Pick::Both { key: Random::random(rng, depth), blob: Random::random(rng, depth) },
        }
    }
}

impl Random for Shape {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        if rng.once_in(2) {
            return Shape::Triangle(Random::random(rng, depth));
        }
        Shape::Mask { rows: Random::random(rng, depth), colors: Random::random(rng, depth) }
    }
}

impl Random for Perhaps {
    fn random(rng: &mut Rng, depth: usize) -> Self {
        match rng.below(6) {
            0 => Perhaps::Table(Random::random(rng, depth)),
            1 => Perhaps::Text(Random::random(rng, depth)),
            2 => Perhaps::Number(Random::random(rng, depth)),
            3 => Perhaps::Union(Random::random(rng, depth)),
            4 => Perhaps::MaybeUnion(Random::random(rng, depth)),
            _ => Perhaps::Names {
                at: Random::random(rng, depth),
                sink: Random::random(rng, depth),
                of: Random::random(rng, depth),
                value: Random::random(rng, depth),
            },
        }
    }
}
