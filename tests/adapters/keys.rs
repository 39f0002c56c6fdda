//! Keys of maps and items of sets with adapters: in the order of their wire form, and found by value.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use flatstream::with::*;
use flatstream::{MapView, StreamDeserialize, StreamSerialize};

use crate::{message, refused};

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Keyed {
    #[flatstream(with = Keys<DurationNanos>)]
    hashed: HashMap<Duration, String>,
    #[flatstream(with = Keys<Char>)]
    sorted: BTreeMap<char, Vec<u8>>,
    #[flatstream(with = Keys<Ipv4AddrU32>)]
    maybe: Option<BTreeMap<Ipv4Addr, u8>>,
    #[flatstream(with = BTreeMap<Keys<Char>, Option<DurationNanos>>)]
    both: BTreeMap<char, Option<Duration>>,
    #[flatstream(with = Map<DurationNanos>)]
    values: HashMap<String, Duration>,
    #[flatstream(with = Map<Vec<Char>>)]
    maybe_values: Option<BTreeMap<u8, Vec<char>>>,
    #[flatstream(with = Char)]
    set: BTreeSet<char>,
    #[flatstream(with = HashSet<DurationNanos>)]
    hashed_set: HashSet<Duration>,
    #[flatstream(with = Ipv4AddrU32)]
    maybe_set: Option<HashSet<Ipv4Addr>>,
    #[flatstream(with = Keys<DisplayText<SocketAddr>>)]
    addresses: BTreeMap<SocketAddr, u16>,
    #[flatstream(with = PathText)]
    paths: BTreeSet<PathBuf>,
}

/// The same on the wire.
#[derive(StreamSerialize)]
struct Raw {
    hashed: BTreeMap<u64, String>,
    sorted: BTreeMap<u32, Vec<u8>>,
    maybe: Option<BTreeMap<u32, u8>>,
    both: BTreeMap<u32, Option<u64>>,
    values: BTreeMap<String, u64>,
    maybe_values: Option<BTreeMap<u8, Vec<u32>>>,
    set: BTreeSet<u32>,
    hashed_set: BTreeSet<u64>,
    maybe_set: Option<BTreeSet<u32>>,
    addresses: BTreeMap<String, u16>,
    paths: BTreeSet<String>,
}

fn nanos(n: u64) -> Duration {
    Duration::from_nanos(n)
}

fn host(n: u8) -> Ipv4Addr {
    Ipv4Addr::new(10, 0, 0, n)
}

/// As text, port 9 lies behind port 10.
fn address(port: u16) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], port))
}

fn values(some: bool) -> (Keyed, Raw) {
    let ports = [9, 80, 10, 443];
    let keyed = Keyed {
        hashed: (0..20).map(|n| (nanos(n * n), n.to_string())).collect(),
        sorted: [('b', vec![1]), ('ß', vec![]), ('a', vec![2, 3])].into(),
        maybe: some.then(|| [(host(2), 2), (host(1), 1)].into()),
        both: [('x', Some(nanos(7))), ('y', None)].into(),
        values: [("one".into(), nanos(1)), ("two".into(), nanos(2))].into(),
        maybe_values: some.then(|| [(3, vec!['c', 'd']), (1, vec![])].into()),
        set: ['z', 'y'].into(),
        hashed_set: (0..9).map(nanos).collect(),
        maybe_set: some.then(|| [host(9), host(8)].into()),
        addresses: ports.map(|port| (address(port), port)).into(),
        paths: ["/b", "/a"].map(PathBuf::from).into(),
    };
    let raw = Raw {
        hashed: (0..20).map(|n| (n * n, n.to_string())).collect(),
        sorted: [('b'.into(), vec![1]), ('ß'.into(), vec![]), ('a'.into(), vec![2, 3])].into(),
        maybe: some.then(|| [(host(2).into(), 2), (host(1).into(), 1)].into()),
        both: [('x'.into(), Some(7)), ('y'.into(), None)].into(),
        values: [("one".into(), 1), ("two".into(), 2)].into(),
        maybe_values: some.then(|| [(3, vec!['c'.into(), 'd'.into()]), (1, vec![])].into()),
        set: ['z'.into(), 'y'.into()].into(),
        hashed_set: (0..9).collect(),
        maybe_set: some.then(|| [host(9).into(), host(8).into()].into()),
        addresses: ports.map(|port| (address(port).to_string(), port)).into(),
        paths: ["/b".to_owned(), "/a".to_owned()].into(),
    };
    (keyed, raw)
}

#[test]
fn keys_are_those_of_the_wire_form() {
    for some in [false, true] {
        let (keyed, raw) = values(some);
        let bytes = message(&keyed);
        assert_eq!(bytes, message(&raw));
        let view = Keyed::from_payload(&bytes).unwrap();
        assert_eq!(view, keyed);
        assert_eq!(view.unpack().unwrap(), keyed);
        let (mut target, _) = values(!some);
        view.unpack_into(&mut target).unwrap();
        assert_eq!(target, keyed);
    }
}

#[test]
fn keys_are_found_by_value() {
    let (keyed, _) = values(true);
    let bytes = message(&keyed);
    let view = Keyed::from_payload(&bytes).unwrap();
    for n in 0..400 {
        assert_eq!(view.hashed().get(&nanos(n)), keyed.hashed.get(&nanos(n)).map(String::as_str));
    }
    assert_eq!(view.both().get(&'x'), Some(Some(nanos(7))));
    assert_eq!(view.values().get("two"), Some(nanos(2)));
    for port in [9, 10, 11, 80, 443, 444] {
        let expected = keyed.addresses.get(&address(port)).copied();
        assert_eq!(view.addresses().get(&address(port)), expected);
    }
    // By their text, not as numbers.
    assert!(view.addresses().values().eq([10, 443, 80, 9]));
    assert!(view.set().contains(&'y') && !view.set().contains(&'a'));
    assert!(view.paths().contains(&PathBuf::from("/a")));
    assert!(view.paths().iter().eq([Path::new("/a"), Path::new("/b")]));
    assert!(view.maybe_set().is_some_and(|set| set.contains(&host(8)) && !set.contains(&host(7))));
    let in_range = |view: MapView<'_, _, String>| view.range(nanos(5)..=nanos(16)).len();
    assert_eq!(in_range(view.hashed()), 2);
    let printed = format!("{:?} {:?}", view.sorted(), view.set());
    assert_eq!(printed, "{'a': [2, 3], 'b': [1], 'ß': []} {'y', 'z'}");
}

/// A key longer than the wire form has room for is not written, and not found.
#[test]
fn refused_keys() {
    let (keyed, _) = values(false);
    let bytes = message(&keyed);
    let view = Keyed::from_payload(&bytes).unwrap();
    assert_eq!(view.hashed().get(&Duration::MAX), None);
    assert!(!view.hashed_set().contains(&Duration::MAX));
    assert_eq!(view.hashed().range(nanos(0)..Duration::MAX).len(), 20);
    let hashed = [(Duration::MAX, String::new()), (nanos(1), String::new())].into();
    let error = refused(&Keyed { hashed, ..keyed.clone() });
    assert!(error.contains("`Keyed.hashed"), "{error}");
    let error = refused(&Keyed { hashed_set: [Duration::MAX].into(), ..keyed });
    assert!(error.contains("`Keyed.hashed_set"), "{error}");
}

/// A number that is no character, as a key and as an item.
#[test]
fn keys_that_are_none_are_found_by_the_verifier() {
    let (_, raw) = values(true);
    let bytes = message(&Raw { sorted: [(0xd800, vec![])].into(), ..raw });
    let error = Keyed::from_payload(&bytes).unwrap_err().to_string();
    assert!(error.contains("sorted[0].key"), "{error}");
    let (_, raw) = values(true);
    let bytes = message(&Raw { set: [0xd800].into(), ..raw });
    let error = Keyed::from_payload(&bytes).unwrap_err().to_string();
    assert!(error.contains("set[0]"), "{error}");
}

/// The order of a hand-written `Ord` is not that of the wire.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Reversed {
    #[flatstream(with = Keys<ReversedU32>)]
    map: BTreeMap<std::cmp::Reverse<u32>, u8>,
}

struct ReversedU32;

impl Adapter for ReversedU32 {
    type Value = std::cmp::Reverse<u32>;
    type Wire = u32;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &std::cmp::Reverse<u32>) -> Result<u32, Refused> {
        Ok(value.0)
    }

    fn from_wire(wire: u32) -> Result<std::cmp::Reverse<u32>, Refused> {
        Ok(std::cmp::Reverse(wire))
    }
}

#[test]
fn keys_lie_in_the_order_of_the_wire() {
    let map: BTreeMap<_, u8> = (0..9).map(|n| (std::cmp::Reverse(u32::from(n)), n)).collect();
    let reversed = Reversed { map };
    let bytes = message(&reversed);
    let view = Reversed::from_payload(&bytes).unwrap();
    assert!(view.map().values().eq(0..9));
    assert_eq!(view.map().get(&std::cmp::Reverse(4)), Some(4));
    assert_eq!(view, reversed);
}

/// Keys that differ in the program and not on the wire.
#[derive(StreamSerialize, Clone, Debug, Default)]
struct Rounded {
    #[flatstream(with = Keys<DurationMillis>)]
    hashed: HashMap<Duration, u32>,
    #[flatstream(with = Keys<DurationMillis>)]
    sorted: Option<BTreeMap<Duration, u32>>,
    #[flatstream(with = BTreeMap<Keys<DurationMillis>, DurationNanos>)]
    both: BTreeMap<Duration, Duration>,
    #[flatstream(with = DurationMillis)]
    set: BTreeSet<Duration>,
    #[flatstream(with = DurationMillis)]
    hashed_set: HashSet<Duration>,
    interned: HashMap<Interned, u32>,
    interned_set: HashSet<Interned>,
    inner: BTreeMap<u8, Box<Rounded>>,
}

/// One word is another one elsewhere in memory.
#[derive(StreamSerialize, Clone, Debug)]
#[flatstream(transparent)]
struct Interned(Rc<str>);

impl PartialEq for Interned {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Interned {}

impl Hash for Interned {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Rc::as_ptr(&self.0).hash(state);
    }
}

const KEYS: &str =
    "has two keys that are one on the wire: an adapter rounded, or they compare by what \
                    is not written";
const ITEMS: &str =
    "has two items that are one on the wire: an adapter rounded, or they compare by what \
                     is not written";

/// Messages would depend on the order in memory, and readers find one of the two.
#[test]
fn keys_that_are_one_on_the_wire_are_refused() {
    let empty = Rounded::default;
    let two = || [(nanos(1), 1), (nanos(2), 2)].into();
    let word = || Interned("word".into());
    let all = [
        ("hashed", Rounded { hashed: two(), ..empty() }),
        ("sorted", Rounded { sorted: Some([(nanos(1), 1), (nanos(2), 2)].into()), ..empty() }),
        ("both", Rounded { both: [1, 2].map(|n| (nanos(n), nanos(n))).into(), ..empty() }),
        ("interned", Rounded { interned: [(word(), 1), (word(), 2)].into(), ..empty() }),
        ("inner", Rounded { inner: [(1, Box::new(empty()))].into(), hashed: two(), ..empty() }),
    ];
    for (field, value) in all {
        let field = if field == "inner" { "hashed" } else { field };
        assert_eq!(refused(&value), format!("cannot serialize: `Rounded.{field}` {KEYS}"));
        let outer = Rounded { inner: [(7, Box::new(value))].into(), ..empty() };
        assert_eq!(refused(&outer), format!("cannot serialize: `Rounded.{field}` {KEYS}"));
    }
    let sets = [
        ("set", Rounded { set: [nanos(1), nanos(2)].into(), ..empty() }),
        ("hashed_set", Rounded { hashed_set: [nanos(1), nanos(2)].into(), ..empty() }),
        ("interned_set", Rounded { interned_set: [word(), word()].into(), ..empty() }),
    ];
    for (field, value) in sets {
        assert_eq!(refused(&value), format!("cannot serialize: `Rounded.{field}` {ITEMS}"));
    }
}

/// Among many, wherever the two lie.
#[test]
fn two_of_many_keys_are_found() {
    let millis = |n| Duration::from_millis(n);
    for n in 0..200 {
        let mut hashed: HashMap<_, _> = (0..200).map(|n| (millis(n), 0)).collect();
        message(&Rounded { hashed: hashed.clone(), ..Rounded::default() });
        hashed.insert(millis(n) + nanos(999_999), 1);
        assert!(refused(&Rounded { hashed, ..Rounded::default() }).ends_with(KEYS));
    }
}

/// What the adapter refuses is said before.
#[test]
fn refused_keys_are_not_called_equal() {
    let longer = Duration::MAX - nanos(1);
    let hashed = [(Duration::MAX, 0), (longer, 1)].into();
    let error = refused(&Rounded { hashed, ..Rounded::default() });
    assert!(error.contains("584 million years"), "{error}");
}

/// Words that differ in memory alone are found as one; unpacking does not take them for what is there.
#[test]
fn maps_with_such_keys_are_rebuilt() {
    let word = |word: &str| Interned(word.into());
    let value = Rounded {
        hashed: [(nanos(1_000_000), 1), (nanos(2_000_000), 2)].into(),
        interned: [(word("a"), 1), (word("b"), 2)].into(),
        interned_set: [word("a"), word("b")].into(),
        ..Rounded::default()
    };
    let bytes = message(&value);
    let mut target = Rounded {
        hashed: [(nanos(1_000_000), 3), (nanos(1_000_001), 4)].into(),
        interned: [(word("a"), 3), (word("a"), 4)].into(),
        interned_set: [word("a"), word("a")].into(),
        ..Rounded::default()
    };
    let view = Rounded::from_payload(&bytes).unwrap();
    view.unpack_into(&mut target).unwrap();
    assert_eq!(view, target);
    assert_eq!(bytes, message(&target));
}
