//! Tables with a key: looked up in sorted vectors, and never sorted unasked.

use std::borrow::Cow;
use std::sync::Arc;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    is_sorted_by_key, sort_by_key, ErrorKind, KeyedTable, PayloadFault, StreamDeserialize,
    StreamSerialize,
};
use flatstream_tests::messages::{expert, simple};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::*;

fn sensor(name: &str, celsius: f32) -> Sensor {
    Sensor { name: name.to_owned(), celsius: Some(celsius) }
}

#[test]
fn every_key_of_a_sorted_vector_is_found() {
    let mut rng = Rng::new(0xcafe);
    for _ in 0..500 {
        let mut value: Keyed = random(&mut rng);
        sort_by_key(&mut value.sensors);
        sort_by_key(&mut value.rows);
        sort_by_key(&mut value.ranked);
        assert!(is_sorted_by_key(&value.sensors) && is_sorted_by_key(&value.rows));
        assert!(value.ranked.windows(2).all(|pair| pair[0].rank as i16 <= pair[1].rank as i16));
        let bytes = simple(&value);
        let view = Keyed::from_payload(&bytes).unwrap();
        for sensor in &value.sensors {
            assert_eq!(view.sensors().lookup_by_key(&sensor.name).unwrap().name(), sensor.name);
        }
        for row in &value.rows {
            assert_eq!(view.rows().lookup_by_key(&row.id).unwrap().id(), row.id);
        }
        for ranked in &value.ranked {
            assert!(view.ranked().lookup_by_key(&ranked.rank).unwrap().rank() == ranked.rank);
        }
        assert!(view.sensors().lookup_by_key("no such name").is_none());
        let ids: Vec<i32> = value.rows.iter().map(|row| row.id).collect();
        assert_eq!(view.rows().lookup_by_key(&7).is_some(), ids.contains(&7));
    }
}

#[test]
fn writing_keeps_the_order() {
    let sensors = vec![sensor("b", 1.0), sensor("a", 2.0), sensor("b", 3.0)];
    let value = Keyed { sensors, ..Keyed::default() };
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    let view = Keyed::from_payload(&bytes).unwrap();
    assert_eq!(view.unpack().unwrap(), value);
    let names: Vec<_> = view.sensors().iter().map(|sensor| sensor.name()).collect();
    assert_eq!(names, ["b", "a", "b"]);
    assert!(!is_sorted_by_key(&value.sensors));
}

#[test]
fn sorting_keeps_the_order_of_equal_keys() {
    let mut sensors = [sensor("b", 1.0), sensor("a", 2.0), sensor("b", 3.0), sensor("", 4.0)];
    sort_by_key(&mut sensors);
    assert_eq!(sensors.map(|sensor| sensor.celsius.unwrap()), [4.0, 2.0, 1.0, 3.0]);
}

#[test]
fn lookups_in_unsorted_vectors_may_miss_and_never_panic() {
    let mut rng = Rng::new(0xcaff);
    let mut missed = 0;
    for _ in 0..2_000 {
        let rows = (0..rng.below(9)).map(|_| rng.below(7) as i32);
        let rows = rows.map(|id| Box::new(Row { id, texts: vec![] }));
        let value = Keyed { rows: rows.collect(), ..Keyed::default() };
        let bytes = simple(&value);
        let view = Keyed::from_payload(&bytes).unwrap().rows();
        for id in -1..8 {
            match view.lookup_by_key(&id) {
                Some(row) => assert_eq!(row.id(), id),
                None => missed += usize::from(value.rows.iter().any(|row| row.id == id)),
            }
        }
    }
    assert!(missed > 100, "else these were sorted");
}

/// Keys of every type, and structs that borrow them.
macro_rules! keys {
    ($($name:ident $([$lifetime:lifetime])?: $t:ty, $small:expr, $large:expr, $lookup:expr;)*) => { $(
        #[derive(StreamSerialize)]
        struct $name $(<$lifetime>)? {
            n: u8,
            #[flatstream(key)]
            key: $t,
        }
    )*

    #[test]
    fn keys_of_every_type() {
        $( {
            #[derive(StreamSerialize)]
            struct List<'i $(, $lifetime)?> {
                items: &'i [$name $(<$lifetime>)?],
            }
            let mut items = [$name { n: 1, key: $large }, $name { n: 2, key: $small }];
            sort_by_key(&mut items);
            assert_eq!(items.each_ref().map(|item| item.n), [2, 1]);
            let [small, _] = [$small, items[0].key().clone()];
            assert!(*items[0].key() == small);
            let bytes = simple(&List { items: &items });
            let view = List::from_payload(&bytes).unwrap();
            assert_eq!(view.items().lookup_by_key($lookup).unwrap().n(), 1);
            assert_eq!(view.items().first().unwrap().n(), 2);
        } )*
    }};
}

type Alias = u64;

keys! {
    ByU8: u8, 1, 200, &200;
    ByI8: i8, -1, 1, &1;
    ByI64: i64, i64::MIN, 0, &0;
    ByAlias: Alias, 1, u64::MAX, &u64::MAX;
    ByString: String, String::new(), "a".to_owned(), "a";
    ByBox: Box<str>, "a".into(), "b".into(), "b";
    ByArc: Arc<str>, "a".into(), "ab".into(), "ab";
    ByCow: Cow<'static, str>, "A".into(), "a".into(), "a";
    ByStr['k]: &'k str, "z", "\u{e4}", "\u{e4}";
    ByRank: Rank, Rank::Low, Rank::High, &Rank::High;
}

/// A root table with one vector at slot 4, of two tables without fields.
fn without_keys() -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let item = builder.end_table(start);
    let items = builder.create_vector(&[item, item]);
    let start = builder.start_table();
    builder.push_slot_always(4, items);
    let root = builder.end_table(start);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

#[derive(StreamSerialize)]
struct Rows {
    rows: Vec<Row>,
}

#[test]
fn a_string_key_has_to_be_there_and_a_number_reads_as_its_default() {
    let error = Keyed::from_payload(&without_keys()).unwrap_err();
    let ErrorKind::InvalidPayload { path, fault, .. } = error.kind() else { panic!("{error}") };
    assert_eq!((path.as_str(), fault), ("sensors[0].name", &PayloadFault::MissingRequired));

    let bytes = without_keys();
    let view = Rows::from_payload(&bytes).unwrap();
    assert_eq!(view.rows().lookup_by_key(&-1).unwrap().id(), -1);
    assert!(view.rows().lookup_by_key(&0).is_none());
}

/// In a table that is absent as a whole, so is the key.
#[test]
fn a_table_of_defaults_has_an_empty_key() {
    #[derive(StreamSerialize)]
    struct Holder {
        sensor: Sensor,
    }
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let root = builder.end_table(start);
    builder.finish(root, None);
    assert_eq!(Holder::from_payload(builder.finished_data()).unwrap().sensor().name(), "");
}
