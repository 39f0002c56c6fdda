//! Maps and sets: written in the order of their keys, searched where they lie.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasherDefault, DefaultHasher};
use std::ops::Bound::{Excluded, Included};
use std::ops::RangeBounds;

use flatstream::flatbuffers::{FlatBufferBuilder, WIPOffset};
use flatstream::{ErrorKind, MapView, PayloadFault, SetView, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{append, expert, simple};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::*;

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Sorted {
    texts: BTreeMap<String, u32>,
    numbers: BTreeMap<i16, String>,
    bytes: BTreeSet<u8>,
    words: BTreeSet<String>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Hashed {
    texts: HashMap<String, u32>,
    numbers: HashMap<i16, String, BuildHasherDefault<DefaultHasher>>,
    bytes: HashSet<u8>,
    words: HashSet<String, BuildHasherDefault<DefaultHasher>>,
}

fn sorted(rng: &mut Rng) -> Sorted {
    let Maps { counts, names, bytes, words, .. } = random(rng);
    Sorted { texts: counts, numbers: names, bytes, words }
}

fn hashed(Sorted { texts, numbers, bytes, words }: Sorted) -> Hashed {
    Hashed {
        texts: texts.into_iter().collect(),
        numbers: numbers.into_iter().collect(),
        bytes: bytes.into_iter().collect(),
        words: words.into_iter().collect(),
    }
}

#[test]
fn the_kind_of_map_and_its_order_in_memory_leave_no_trace() {
    let mut rng = Rng::new(0x3a9);
    for _ in 0..300 {
        let value = sorted(&mut rng);
        let bytes = simple(&value);
        // Each of these has seeds of its own, and so another order.
        for _ in 0..4 {
            let hashed = hashed(value.clone());
            assert_eq!(simple(&hashed), bytes);
            assert_eq!(expert(&hashed), bytes);
        }
        let view = Hashed::from_payload(&bytes).unwrap();
        assert_eq!(view.unpack().unwrap(), hashed(value.clone()));
        assert_eq!(view, hashed(value));
    }
}

#[test]
fn maps_read_like_btree_maps() {
    let mut rng = Rng::new(0x3aa);
    for _ in 0..300 {
        let value = sorted(&mut rng);
        let bytes = simple(&value);
        let view = Sorted::from_payload(&bytes).unwrap();
        let (texts, map) = (view.texts(), &value.texts);
        assert_eq!((texts.len(), texts.is_empty()), (map.len(), map.is_empty()));
        assert!(texts.iter().eq(map.iter().map(|(k, v)| (k.as_str(), *v))));
        assert!(texts.iter().rev().eq(map.iter().rev().map(|(k, v)| (k.as_str(), *v))));
        assert!(texts.keys().eq(map.keys().map(String::as_str)));
        assert!(texts.values().rev().eq(map.values().copied().rev()));
        assert_eq!(texts.into_iter().len(), map.len());
        assert_eq!((&texts).into_iter().nth(1), map.iter().nth(1).map(|(k, v)| (&**k, *v)));
        for (key, value) in map {
            assert_eq!(texts.get(key), Some(*value));
            assert!(texts.contains_key(key));
            let other = format!("{key}x");
            assert_eq!(texts.get(&other), map.get(&other).copied());
        }
        for n in -3..120 {
            assert_eq!(view.numbers().get(&n), value.numbers.get(&n).map(String::as_str));
        }
        for n in 0..=255 {
            assert_eq!(view.bytes().contains(&n), value.bytes.contains(&n));
        }
        assert!(value.words.iter().all(|word| view.words().contains(word)));
        assert!(!view.words().contains("no such word"));
        assert!(view.words().iter().rev().eq(value.words.iter().rev().map(String::as_str)));
        assert_eq!((view.bytes().len(), view.bytes().is_empty()), {
            (value.bytes.len(), value.bytes.is_empty())
        });
    }
}

fn same_range<R: RangeBounds<i16> + Clone>(
    view: MapView<'_, i16, String>,
    map: &BTreeMap<i16, String>,
    range: R,
) {
    let expected = map.iter().filter(|(key, _)| range.contains(key));
    let expected: Vec<_> = expected.map(|(key, value)| (*key, value.as_str())).collect();
    let found = view.range(range.clone());
    assert_eq!(found.len(), expected.len());
    assert!(found.clone().eq(expected.iter().copied()));
    assert!(found.rev().eq(expected.into_iter().rev()));
}

#[test]
#[allow(clippy::reversed_empty_ranges)] // What is tested.
fn ranges_are_those_of_btree_maps_and_never_panic() {
    let map: BTreeMap<i16, String> =
        [-300, -1, 0, 3, 4, 900].into_iter().map(|n| (n, n.to_string())).collect();
    let bytes = simple(&Sorted { numbers: map.clone(), ..Sorted::default() });
    let view = Sorted::from_payload(&bytes).unwrap().numbers();
    same_range(view, &map, ..);
    for a in [i16::MIN, -301, -300, -299, -1, 0, 1, 3, 4, 5, 900, i16::MAX] {
        same_range(view, &map, a..);
        same_range(view, &map, ..a);
        same_range(view, &map, ..=a);
        for b in [i16::MIN, -300, -1, 0, 2, 3, 4, 900, i16::MAX] {
            same_range(view, &map, a..b);
            same_range(view, &map, a..=b);
            same_range(view, &map, (Excluded(a), Excluded(b)));
            same_range(view, &map, (Excluded(a), Included(b)));
        }
    }
}

fn same_range_of_sets<R: RangeBounds<u8> + Clone>(view: SetView<'_, u8>, set: &[u8], range: R) {
    let expected = set.iter().copied().filter(|item| range.contains(item));
    let found = view.range(range.clone());
    assert_eq!(found.len(), expected.clone().count());
    assert!(found.clone().eq(expected.clone()) && found.rev().eq(expected.rev()));
}

#[test]
#[allow(clippy::reversed_empty_ranges)] // What is tested.
fn ranges_of_sets_are_those_of_btree_sets_and_never_panic() {
    let set = [0, 3, 4, 90, 255];
    let words = ["", "a", "ab", "b", "ß"].map(str::to_owned).into();
    let bytes = simple(&Sorted { bytes: set.into(), words, ..Sorted::default() });
    let view = Sorted::from_payload(&bytes).unwrap();
    same_range_of_sets(view.bytes(), &set, ..);
    for a in [0, 1, 3, 4, 5, 90, 254, 255] {
        same_range_of_sets(view.bytes(), &set, a..);
        same_range_of_sets(view.bytes(), &set, ..a);
        same_range_of_sets(view.bytes(), &set, ..=a);
        for b in [0, 2, 3, 4, 90, 255] {
            same_range_of_sets(view.bytes(), &set, a..b);
            same_range_of_sets(view.bytes(), &set, a..=b);
            same_range_of_sets(view.bytes(), &set, (Excluded(a), Excluded(b)));
        }
    }
    assert!(view.words().range("a".."b").eq(["a", "ab"]));
    assert!(view.words().range("x".."c").eq([""; 0]));
}

#[test]
fn ranges_of_strings() {
    let texts = ["", "a", "ab", "b", "ba", "ß"].map(|text| (text.to_owned(), 1)).into();
    let bytes = simple(&Sorted { texts, ..Sorted::default() });
    let view = Sorted::from_payload(&bytes).unwrap().texts();
    let keys = |range: MapView<'_, String, u32>, from: &str, to: String| {
        range.range(from..&to).map(|(key, _)| key.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(keys(view, "a", "b".into()), ["a", "ab"]);
    assert_eq!(view.range("ab"..).map(|(key, _)| key).collect::<Vec<_>>(), ["ab", "b", "ba", "ß"]);
    assert_eq!(view.range(.."a").count(), 1);
    assert_eq!(view.range("x".."c").count(), 0);
}

#[test]
fn maps_print_like_maps() {
    let value =
        Sorted { texts: [("one".to_owned(), 1)].into(), bytes: [3, 4].into(), ..Sorted::default() };
    let bytes = simple(&value);
    let view = Sorted::from_payload(&bytes).unwrap();
    assert_eq!(format!("{view:?}"), format!("{value:?}"));
    assert_eq!(format!("{:?}", view.texts().iter()), r#"{"one": 1}"#);
    assert_eq!(format!("{:?}", view.texts().keys()), r#"["one"]"#);
    assert_eq!(format!("{:?}", view.texts().values()), "[1]");
    let expected = serde_json::json!({
        "texts": [{ "key": "one", "value": 1 }], "numbers": [], "bytes": [3, 4], "words": [],
    });
    assert_eq!(serde_json::to_value(view).unwrap(), expected);
}

/// Enums go by their number, whatever `Ord` says.
#[test]
fn enums_are_sorted_by_number() {
    let ranks: BTreeMap<Rank, u64> = [(Rank::Middle, 1), (Rank::High, 2), (Rank::Low, 3)].into();
    assert_eq!(ranks.keys().next(), Some(&Rank::High));
    let rank_set = ranks.keys().copied().collect();
    let value = Hashes { ranks, rank_set, ..Hashes::default() };
    let bytes = simple(&value);
    let view = Hashes::from_payload(&bytes).unwrap();
    let order = [Rank::Low, Rank::Middle, Rank::High];
    assert!(view.ranks().keys().zip(order).all(|(a, b)| a == b));
    assert!(view.rank_set().iter().zip(order).all(|(a, b)| a == b));
    assert_eq!(view.ranks().get(&Rank::High), Some(2));
    assert_eq!(view.ranks().range(Rank::Middle..).map(|(_, n)| n).collect::<Vec<_>>(), [1, 2]);
    assert!(view.rank_set().contains(&Rank::Low));
    assert_eq!(view, value);
}

/// The bytes that `docs/format.md` describes.
#[test]
fn an_entry_byte_by_byte() {
    #[derive(StreamSerialize)]
    struct One {
        map: HashMap<u8, Option<u16>>,
    }
    let expected: &[u8] = &[
        12, 0, 0, 0, 0, 0, // root, gap
        6, 0, 8, 0, 4, 0, 6, 0, 0, 0, 4, 0, 0, 0, // root table
    ];
    let bytes = simple(&One { map: [(7, Some(300)), (2, None)].into() });
    assert_eq!(bytes[..20], expected[..]);
    let expected: &[u8] = &[
        2, 0, 0, 0, // two entries
        16, 0, 0, 0, 28, 0, 0, 0, // offsets
        8, 0, 6, 0, 4, 0, 0, 0, // vtable: key at 4, no value
        8, 0, 0, 0, 2, 0, 0, 0, // table, key 2
        8, 0, 8, 0, 4, 0, 6, 0, // vtable: key at 4, value at 6
        8, 0, 0, 0, 7, 0, 44, 1, // table, key 7, value 300
    ];
    assert_eq!(bytes[20..20 + expected.len()], expected[..], "{:?}", &bytes[20..]);
}

type Table = WIPOffset<flatstream::flatbuffers::TableFinishedWIPOffset>;

/// What another writer may send as `numbers`: keys in any order, those that are 0 left out.
fn foreign(keys: &[i16]) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let mut entry = |(i, key): (usize, &i16)| -> Table {
        let text = builder.create_string(&format!("{key} at {i}"));
        let start = builder.start_table();
        builder.push_slot(4, *key, 0);
        builder.push_slot_always(6, text);
        WIPOffset::new(builder.end_table(start).value())
    };
    let entries: Vec<Table> = keys.iter().enumerate().map(&mut entry).collect();
    let entries = builder.create_vector(&entries);
    let start = builder.start_table();
    builder.push_slot_always(6, entries);
    let root = builder.end_table(start);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

#[test]
fn unsorted_and_double_keys_do_no_harm() {
    let mut rng = Rng::new(0x3ab);
    let (mut sorted_target, mut hashed_target) = (Sorted::default(), Hashed::default());
    for round in 0..2_000 {
        let keys: Vec<i16> = (0..rng.below(9)).map(|_| rng.below(6) as i16 - 2).collect();
        let bytes = foreign(&keys);
        let view = Sorted::from_payload(&bytes).unwrap().numbers();
        assert!(view.keys().eq(keys.iter().copied()), "all are there");
        for key in -3..5 {
            if let Some(text) = view.get(&key) {
                let at = text.rsplit(' ').next().unwrap().parse::<usize>().unwrap();
                assert_eq!(keys[at], key);
            } else {
                let is_sorted = keys.windows(2).all(|pair| pair[0] <= pair[1]);
                assert!(!is_sorted || !keys.contains(&key), "{round}: {keys:?}");
            }
            let _ = (view.range(key..), view.range(..=key), view.range(key..0));
        }
        let unpacked = Sorted::from_payload(&bytes).unwrap().unpack().unwrap().numbers;
        let last = |key: &i16| keys.iter().rposition(|other| other == key).unwrap();
        assert!(unpacked.iter().all(|(key, text)| *text == format!("{key} at {}", last(key))));
        assert!(keys.iter().all(|key| unpacked.contains_key(key)));
        let hashed = Hashed::from_payload(&bytes).unwrap().unpack().unwrap().numbers;
        assert!(hashed.iter().eq(hashed.iter().filter(|(k, v)| unpacked.get(k) == Some(v))));
        assert_eq!(hashed.len(), unpacked.len());
        // The same in place of another message like that.
        Sorted::from_payload(&bytes).unwrap().unpack_into(&mut sorted_target).unwrap();
        Hashed::from_payload(&bytes).unwrap().unpack_into(&mut hashed_target).unwrap();
        assert_eq!((&sorted_target.numbers, &hashed_target.numbers), (&unpacked, &hashed));
    }
}

/// A table with one vector of `n` tables without fields, at `slot`.
fn empty_entries(slot: u16, n: usize) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let entry = builder.end_table(start);
    let entries = builder.create_vector(&vec![entry; n]);
    let start = builder.start_table();
    builder.push_slot_always(slot, entries);
    let root = builder.end_table(start);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

#[test]
fn what_is_left_out_of_an_entry_is_zero() {
    let bytes = empty_entries(6, 2);
    let view = Sorted::from_payload(&bytes).unwrap();
    assert_eq!(view.numbers().iter().collect::<Vec<_>>(), [(0, ""); 2]);
    assert_eq!(view.unpack().unwrap().numbers, [(0, String::new())].into());
}

/// As flatc says of string keys.
#[test]
fn a_missing_string_key_is_a_fault() {
    let error = Sorted::from_payload(&empty_entries(4, 2)).unwrap_err();
    let ErrorKind::InvalidPayload { path, fault, .. } = error.kind() else { panic!("{error}") };
    assert_eq!((path.as_str(), fault), ("texts[0].key", &PayloadFault::MissingRequired));
}

#[test]
fn absent_maps_are_empty() {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let root = builder.end_table(start);
    builder.finish(root, None);
    let view = Sorted::from_payload(builder.finished_data()).unwrap();
    assert!(view.texts().is_empty() && view.words().is_empty() && view.texts().get("").is_none());
    assert_eq!(view.unpack().unwrap(), Sorted::default());
}

#[test]
fn unknown_numbers_of_enum_keys_are_kept() {
    let ranks = [(Rank::Low, 1), (Rank::High, 2)].into();
    let mut bytes = simple(&Hashes { ranks, ..Hashes::default() });
    let at = bytes.windows(2).rposition(|window| window == 300_i16.to_le_bytes()).unwrap();
    bytes[at] += 1;
    let view = Hashes::from_payload(&bytes).unwrap();
    assert_eq!(format!("{:?}", view.ranks()), "{Low: 1, Unknown(301): 2}");
    assert_eq!(view.ranks().get(&Rank::High), None);
    assert!(matches!(view.unpack().unwrap_err().kind(), ErrorKind::UnknownVariant { .. }));
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Borrowing<'a> {
    map: HashMap<&'a str, &'a [u8]>,
    set: BTreeSet<&'a str>,
    inner: &'a BTreeMap<&'a str, Vec<&'a str>>,
}

#[test]
fn keys_and_values_that_borrow() {
    let text = String::from("borrowed");
    let inner = [(&text[..3], vec![&text[3..]])].into();
    let map = [(&text[..1], text.as_bytes()), (&text, &[])].into();
    let value = Borrowing { map, set: [&text[1..], &text].into(), inner: &inner };
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    let view = Borrowing::from_payload(&bytes).unwrap();
    assert_eq!(view, value);
    assert_eq!(view.map().get("b"), Some(text.as_bytes()));
    let set: SetView<'_, &str> = view.set();
    assert!(set.contains("orrowed"));
}

#[derive(StreamSerialize, Debug, PartialEq)]
enum Json {
    Null,
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

#[test]
fn maps_in_unions_that_hold_themselves() {
    let list = Json::List(vec![Json::Null, Json::Number(0.5), Json::Text("x".into())]);
    let inner = Json::Object([("list".to_owned(), list)].into());
    let value = Json::Object([("inner".to_owned(), inner), (String::new(), Json::Null)].into());
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    let view = Json::from_payload(&bytes).unwrap();
    assert_eq!(view, value);
    assert_eq!(view.unpack().unwrap(), value);
}

#[derive(StreamSerialize, Debug, Default, PartialEq)]
struct Directory {
    entries: HashMap<String, Directory>,
}

fn directories(depth: usize) -> Directory {
    (1..depth).fold(Directory::default(), |inner, n| Directory {
        entries: [(n.to_string(), inner)].into(),
    })
}

/// Every level is two tables, the entry and the directory.
#[test]
fn maps_nest_up_to_the_limit() {
    let value = directories(32);
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    assert_eq!(Directory::from_payload(&bytes).unwrap().unpack().unwrap(), value);
    for value in [directories(33), directories(500)] {
        assert!(append(&value, &mut Vec::new()).is_err());
        assert!(value.serialize(&mut FlatBufferBuilder::new()).is_err());
    }
    assert_eq!(simple(&directories(32)), bytes, "nothing is left of what was refused");
}

#[test]
fn unpacking_into_a_map_leaves_nothing_of_what_was_there() {
    let mut rng = Rng::new(0x3ac);
    let mut target = hashed(sorted(&mut rng));
    for _ in 0..100 {
        let value = hashed(sorted(&mut rng));
        let bytes = simple(&value);
        Hashed::from_payload(&bytes).unwrap().unpack_into(&mut target).unwrap();
        assert_eq!(target, value);
    }
    let mut target = random::<Maps>(&mut rng);
    for _ in 0..100 {
        let value: Maps = random(&mut rng);
        let bytes = simple(&value);
        Maps::from_payload(&bytes).unwrap().unpack_into(&mut target).unwrap();
        // Which have NaNs.
        assert_eq!(format!("{target:?}"), format!("{value:?}"));
    }
}

/// An enum number without a variant stops in the middle, and the value is still one.
#[test]
fn a_value_that_cannot_be_rebuilt_is_an_error_in_place_too() {
    #[derive(StreamSerialize, Debug)]
    struct Numbers {
        map: BTreeMap<u8, Vec<u16>>,
    }
    #[derive(StreamSerialize, Debug)]
    struct Ranks {
        map: BTreeMap<u8, Vec<Rank>>,
    }
    let known = [Rank::Low as u16, Rank::High as u16];
    let map = [(1, known.to_vec()), (2, vec![known[0], 9_999])].into();
    let good = simple(&Numbers { map: [(1, known.to_vec()), (2, vec![])].into() });
    let bad = simple(&Numbers { map });
    let mut target = Ranks::from_payload(&good).unwrap().unpack().unwrap();
    let error = Ranks::from_payload(&bad).unwrap().unpack_into(&mut target).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::UnknownVariant { .. }));
    assert_eq!(target.map.len(), 2);
}

#[test]
fn every_thread_sorts_by_itself() {
    let value = hashed(sorted(&mut Rng::new(0x3ad)));
    let bytes = simple(&value);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..200).for_each(|_| assert_eq!(simple(&value), bytes)));
        }
    });
}
