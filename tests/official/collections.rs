//! Vectors of unions, enums as messages, maps and sets, in the eyes of the official accessors.

use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo;

use crate::accepts::{both, each, same_event, same_perhaps, same_pose, same_scalars};
use crate::readers::*;

#[test]
fn unions_in_vectors_and_as_messages_read_the_same() {
    let mut rng = Rng::new(0x0ff3);
    for _ in 0..1_500 {
        let value: zoo::Unions = random(&mut rng);
        same_unions(root::<Unions<'_>>(&simple(&value)), &value);
        let value: zoo::Event = random(&mut rng);
        same_event(root::<EventWrapper<'_>>(&simple(&value)).value().unwrap(), &value);
        let value: zoo::Perhaps = random(&mut rng);
        same_perhaps(root::<PerhapsWrapper<'_>>(&simple(&value)).value().unwrap(), &value);
        let value: zoo::Tree = random(&mut rng);
        same_tree(root::<TreeWrapper<'_>>(&simple(&value)), &value);
    }
}

fn same_unions(read: Unions<'_>, value: &zoo::Unions) {
    each(read.events().unwrap(), &value.events, |a, b| same_event(a.value().unwrap(), b));
    each(read.boxed().unwrap(), &value.boxed, |a, b| same_perhaps(a.value().unwrap(), b));
    both(read.trees(), value.trees.as_ref(), |a, b| each(a, b, same_tree));
}

fn same_tree(read: TreeWrapper<'_>, value: &zoo::Tree) {
    let Tree { tag, value: table } = read.value().unwrap();
    match value {
        zoo::Tree::Leaf(n) => assert_eq!((tag, Leaf(table).value()), (1, Some(*n))),
        zoo::Tree::Branch(children) => {
            assert_eq!(tag, 2);
            each(Branch(table).value().unwrap(), children, same_tree);
        }
        zoo::Tree::Named { name, children } => {
            let named = Named(table);
            assert_eq!((tag, named.name()), (3, Some(name.as_str())));
            each(named.children().unwrap(), children, same_tree);
        }
    }
}

/// The entries of a map, which have to come in the order of their keys.
macro_rules! same_map {
    ($read:expr, $map:expr, |$key:ident| $order:expr, |$entry:ident, $value:ident| $same:expr) => {{
        let (read, map) = ($read.unwrap(), $map);
        let mut entries: Vec<_> = map.iter().map(|($key, value)| ($order, value)).collect();
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(read.len(), map.len());
        for (i, (key, $value)) in entries.into_iter().enumerate() {
            let $entry = read.get(i);
            assert_eq!($entry.key(), Some(key));
            $same;
        }
    }};
}

/// Items in their order.
macro_rules! same_set {
    ($read:expr, $set:expr, |$item:ident| $order:expr) => {{
        let mut items: Vec<_> = $set.iter().map(|$item| $order).collect();
        items.sort();
        assert_eq!($read.unwrap().iter().collect::<Vec<_>>(), items);
    }};
}

#[test]
fn maps_and_sets_read_the_same_and_in_order() {
    let mut rng = Rng::new(0x0ff4);
    for _ in 0..500 {
        let value: zoo::Maps = random(&mut rng);
        same_maps(root::<Maps<'_>>(&simple(&value)), &value);
        let value: zoo::Hashes = random(&mut rng);
        same_hashes(root::<Hashes<'_>>(&simple(&value)), &value);
    }
}

fn same_maps(read: Maps<'_>, value: &zoo::Maps) {
    same_map!(read.counts(), &value.counts, |k| k.as_str(), |e, v| {
        assert_eq!(e.value(), Some(*v));
    });
    same_map!(read.names(), &value.names, |k| *k, |e, v| assert_eq!(e.value(), Some(v.as_str())));
    same_map!(read.tables(), &value.tables, |k| &**k, |e, v| same_scalars(e.value().unwrap(), v));
    same_map!(read.options(), &value.options, |k| *k, |e, v| assert_eq!(e.value(), *v));
    same_map!(read.events(), &value.events, |k| *k, |e, v| same_event(e.value().unwrap(), v));
    same_map!(read.lists(), &value.lists, |k| *k, |e, v| {
        let bits = |x: f64| x.to_bits();
        assert!(e.value().unwrap().iter().map(bits).eq(v.iter().copied().map(bits)));
    });
    same_map!(read.poses(), &value.poses, |k| *k, |e, v| same_pose(&e.value().unwrap(), v));
    same_map!(read.nested(), &value.nested, |k| &**k, |e, v| {
        same_map!(e.value(), v, |k| *k, |e, v| assert_eq!(e.value(), Some(*v)));
    });
    same_map!(read.inner(), &value.inner, |k| k.as_str(), |e, v| {
        same_maps(e.value().unwrap(), v);
    });
    both(read.maybe(), value.maybe.as_ref(), |read, map| {
        same_map!(Some(read), map, |k| k.as_str(), |e, v| {
            both(e.value(), v.as_ref(), same_event);
        });
    });
    same_set!(read.words(), &value.words, |word| word.as_str());
    same_set!(read.bytes(), &value.bytes, |byte| *byte);
    both(read.numbers(), value.numbers.as_ref(), |read, set| same_set!(Some(read), set, |n| *n));
}

fn same_hashes(read: Hashes<'_>, value: &zoo::Hashes) {
    same_map!(read.counts(), &value.counts, |k| k.as_str(), |e, v| {
        assert_eq!(e.value(), Some(*v));
    });
    same_map!(read.names(), &value.names, |k| *k, |e, v| assert_eq!(e.value(), Some(&**v)));
    same_map!(read.nested(), &value.nested, |k| &**k, |e, v| {
        same_map!(e.value(), v, |k| *k, |e, v| same_set!(e.value(), v, |n| *n));
    });
    same_map!(read.events(), &value.events, |k| *k, |e, v| {
        both(e.value(), v.as_ref(), same_event);
    });
    same_map!(read.ranks(), &value.ranks, |k| *k as i16, |e, v| assert_eq!(e.value(), Some(*v)));
    same_map!(read.hashed_ranks(), &value.hashed_ranks, |k| *k as i16, |e, v| {
        each(e.value().unwrap(), v, |a, b| assert_eq!(a, *b));
    });
    same_set!(read.words(), &value.words, |word| word.as_str());
    same_set!(read.rank_set(), &value.rank_set, |rank| *rank as i16);
    both(read.numbers(), value.numbers.as_ref(), |read, set| same_set!(Some(read), set, |n| *n));
}

/// The official lookup finds what is sorted here, in vectors with a key and in maps.
#[test]
fn the_official_lookup_finds_every_key() {
    let mut rng = Rng::new(0x0ff5);
    for _ in 0..500 {
        let mut value: zoo::Keyed = random(&mut rng);
        flatstream::sort_by_key(&mut value.sensors);
        flatstream::sort_by_key(&mut value.rows);
        flatstream::sort_by_key(&mut value.ranked);
        let bytes = simple(&value);
        let read = root::<Keyed<'_>>(&bytes);
        both(read.first(), value.first.as_ref(), same_sensor);
        each(read.sensors().unwrap(), &value.sensors, same_sensor);
        each(read.rows().unwrap(), &value.rows, |a, b| {
            assert_eq!(a.id(), Some(b.id));
            each(a.texts().unwrap(), &b.texts, |a, b| assert_eq!(a, *b));
        });
        each(read.ranked().unwrap(), &value.ranked, |a, b| {
            assert_eq!((a.rank(), a.n()), (Some(b.rank as i16), Some(b.n)));
        });
        for sensor in &value.sensors {
            let by_name = |read: &Sensor<'_>, key: &&str| read.name().unwrap().cmp(key);
            let found = read.sensors().unwrap().lookup_by_key(sensor.name.as_str(), by_name);
            assert_eq!(found.unwrap().name(), Some(sensor.name.as_str()));
        }
        for row in &value.rows {
            let by_id = |read: &Row<'_>, key: &i32| read.id().unwrap().cmp(key);
            assert_eq!(
                read.rows().unwrap().lookup_by_key(row.id, by_id).unwrap().id(),
                Some(row.id)
            );
        }
        for ranked in &value.ranked {
            let by_rank = |read: &Ranked<'_>, key: &i16| read.rank().unwrap().cmp(key);
            assert!(read.ranked().unwrap().lookup_by_key(ranked.rank as i16, by_rank).is_some());
        }

        let value: zoo::Hashes = random(&mut rng);
        let bytes = simple(&value);
        let counts = root::<Hashes<'_>>(&bytes).counts().unwrap();
        for (key, count) in &value.counts {
            let by_key = |read: &TextU32<'_>, key: &&str| read.key().unwrap().cmp(key);
            let found = counts.lookup_by_key(key.as_str(), by_key);
            assert_eq!(found.unwrap().value(), Some(*count));
        }
    }
}

fn same_sensor(read: Sensor<'_>, value: &zoo::Sensor) {
    assert_eq!(read.name(), Some(value.name.as_str()));
    assert_eq!(read.celsius().map(f32::to_bits), value.celsius.map(f32::to_bits));
}

#[test]
fn shared_strings_read_the_same() {
    let mut rng = Rng::new(0x0ff6);
    for _ in 0..1_000 {
        let value: zoo::SharedTexts = random(&mut rng);
        let bytes = simple(&value);
        let read = root::<SharedTexts<'_>>(&bytes);
        assert_eq!(read.title(), Some(value.title.as_str()));
        each(read.words().unwrap(), &value.words, |a, b| assert_eq!(a, *b));
        assert_eq!(read.note(), value.note.as_deref());
        assert_eq!(read.plain(), Some(value.plain.as_str()));
        each(read.rows().unwrap(), &value.rows, same_row);
        both(read.said(), value.said.as_ref(), |read, said| match said {
            zoo::SharedSaid::Text { text } => {
                assert_eq!((read.tag, SharedText(read.value).text()), (1, Some(text.as_str())));
            }
            zoo::SharedSaid::Row(row) => same_row(SharedRow(read.value), row),
        });
    }
}

fn same_row(read: SharedRow<'_>, value: &zoo::SharedRow) {
    assert_eq!((read.id(), read.module()), (Some(value.id), Some(&*value.module)));
    both(read.words(), value.words.as_ref(), |a, b| each(a, b, |a, b| assert_eq!(a, &**b)));
    assert_eq!(read.level(), Some(value.level.as_str()));
}

/// Messages inside are bytes to other readers, and messages to those who take them out.
#[test]
fn nested_messages_are_those_that_stand_alone() {
    let mut rng = Rng::new(0x0ff7);
    for _ in 0..300 {
        let value: zoo::Envelope = random(&mut rng);
        same_envelope(root::<Envelope<'_>>(&simple(&value)), &value);
    }
}

fn same_envelope(read: Envelope<'_>, value: &zoo::Envelope) {
    assert_eq!(read.from(), Some(value.from.as_str()));
    assert_eq!(read.to(), Some(value.to.as_str()));
    same_scalars(read.plain().unwrap(), &value.plain);
    assert_eq!(read.scalars().unwrap().bytes(), simple(&value.scalars.0));
    same_scalars(root::<Scalars<'_>>(read.scalars().unwrap().bytes()), &value.scalars.0);
    both(read.event(), value.event.as_ref(), |read, event| {
        assert_eq!(read.bytes(), simple(&event.0));
        same_event(root::<EventWrapper<'_>>(read.bytes()).value().unwrap(), &event.0);
    });
    assert_eq!(read.texts().unwrap().bytes(), simple(&value.texts.0));
    let stamped = read.stamped().unwrap().bytes();
    assert_eq!(stamped, simple(&value.stamped.0));
    assert_eq!(&stamped[4..8], b"STMP");
    let stamped = root::<Stamped<'_>>(stamped);
    assert_eq!((stamped.at(), stamped.by()), {
        (Some(value.stamped.0.at), value.stamped.0.by.as_deref())
    });
    same_map!(read.by_name(), &value.by_name, |k| k.as_str(), |e, v| {
        assert_eq!(e.value().unwrap().bytes(), simple(&v.0));
    });
    both(read.inner(), value.inner.as_ref(), |read, inner| {
        assert_eq!(read.bytes(), simple(&inner.0));
        same_envelope(root::<Envelope<'_>>(read.bytes()), &inner.0);
    });
}
