//! Enums and unions stay open: numbers and tags of a newer schema read as what they are.

use flatstream::{Error, ErrorKind, PayloadFault, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::zoo::*;

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Reading {
    level: Level,
    maybe: Option<Side>,
    many: Vec<Level>,
    event: Event,
    perhaps: Option<Event>,
}

fn reading() -> Reading {
    Reading {
        level: Level::Mid,
        maybe: Some(Side::Left),
        many: vec![Level::Low, Level::High, Level::Mid],
        event: Event::Count(0x5555_5555_5555_5555),
        perhaps: Some(Event::Started),
    }
}

fn unknown_variant(error: &Error, name: &str, expected: i128) {
    match error.kind() {
        ErrorKind::UnknownVariant { type_name, number, .. } => {
            assert_eq!((*type_name, *number), (name, expected));
        }
        other => panic!("{other:?}"),
    }
}

/// The only place where `message` differs from the one with `change`d value.
fn find(change: impl Fn(&mut Reading)) -> usize {
    let mut changed = reading();
    change(&mut changed);
    let (a, b) = (simple(&reading()), simple(&changed));
    let differing: Vec<usize> = (0..a.len()).filter(|&i| a[i] != b[i]).collect();
    assert_eq!(a.len(), b.len());
    differing[0]
}

#[test]
fn unknown_enum_numbers_are_kept() {
    let mut bytes = simple(&reading());
    bytes[find(|r| r.level = Level::High)] = 77;
    let view = Reading::from_payload(&bytes).unwrap();
    assert_eq!(view.level().number(), 77);
    assert_eq!(view.level().known(), None);
    assert_ne!(view.level(), Level::Mid);
    assert_eq!(format!("{:?}", view.level()), "Unknown(77)");
    unknown_variant(&view.unpack().unwrap_err(), "Level", 77);
}

#[test]
fn unknown_enum_numbers_in_options_and_vectors() {
    let mut bytes = simple(&reading());
    let side = find(|r| r.maybe = Some(Side::Right));
    bytes[side] = 0x80;
    let view = Reading::from_payload(&bytes).unwrap();
    assert_eq!(view.maybe().unwrap().number(), -128);
    unknown_variant(&view.unpack().unwrap_err(), "Side", -128);

    let mut bytes = simple(&reading());
    bytes[find(|r| r.many[1] = Level::Low)] = 1;
    let many = Reading::from_payload(&bytes).unwrap().many();
    assert_eq!(many.iter().map(|level| level.number()).collect::<Vec<_>>(), [0, 1, 5]);
    assert_eq!(format!("{many:?}"), "[Low, Unknown(1), Mid]");
    let view = Reading::from_payload(&bytes).unwrap();
    unknown_variant(&view.unpack().unwrap_err(), "Level", 1);
}

#[test]
fn unknown_tags_are_kept_and_their_values_left_alone() {
    let original = simple(&reading());
    let tags: Vec<usize> = (0..original.len())
        .filter(|&i| {
            let mut bytes = original.clone();
            bytes[i] = 200;
            Reading::from_payload(&bytes).is_ok_and(|v| v.event() == EventView::Unknown(200))
        })
        .collect();
    assert_eq!(tags.len(), 1, "one byte is the tag");
    let mut bytes = original;
    bytes[tags[0]] = 9;
    let view = Reading::from_payload(&bytes).unwrap();
    assert_eq!(view.event(), EventView::Unknown(9));
    assert_eq!(format!("{:?}", view.event()), "Unknown(9)");
    unknown_variant(&view.event().unpack().unwrap_err(), "Event", 9);
    unknown_variant(&view.unpack().unwrap_err(), "Event", 9);
    bytes[tags[0]] = 0;
    match Reading::from_payload(&bytes).unwrap_err().kind() {
        ErrorKind::InvalidPayload { path, fault, position, .. } => {
            assert_eq!((path.as_str(), *fault), ("event", PayloadFault::InconsistentUnion));
            assert_eq!(*position, tags[0]);
        }
        other => panic!("{other:?}"),
    }
}

/// An empty table is a message of every table type: all fields absent.
#[test]
fn what_is_absent_reads_as_default() {
    let empty = simple(&Nil {});
    let view = Zoo::from_payload(&empty).unwrap();
    assert_eq!(view.scalars().unpack().unwrap(), Scalars::default());
    assert_eq!(view.options().unpack().unwrap(), Options::default());
    assert_eq!(view.boxed().unpack().unwrap(), Options::default());
    assert_eq!(view.vectors().unpack().unwrap(), Vectors::default());
    assert_eq!(view.vectors().longs().as_slice(), Some(&[][..]));
    assert_eq!(view.node().unpack().unwrap(), Node::default());
    assert_eq!(view.texts().cow(), "");
    assert_eq!(view.event(), EventView::Unknown(0));
    assert_eq!(view.level(), Level::Low);
    assert!(!view.pose().valid && view.pose().position == Vec3 { x: 0.0, y: 0.0, z: 0.0 });
    unknown_variant(&view.unpack().unwrap_err(), "Event", 0);
    assert!(format!("{view:?}").contains("event: Unknown(0)"));
    assert_eq!(Zoo::walk(&empty).unwrap(), None);
    assert_eq!(Options::walk(&empty).unwrap(), Some(Options::default()));
}

#[test]
fn any_byte_but_zero_is_true() {
    let value = Scalars { flag: true, ..Default::default() };
    let bytes = simple(&value);
    let off = simple(&Scalars::default());
    let at = (0..bytes.len()).find(|&i| bytes[i] != off[i]).unwrap();
    for byte in 1..=255 {
        let mut bytes = bytes.clone();
        bytes[at] = byte;
        assert!(Scalars::from_payload(&bytes).unwrap().flag(), "{byte}");
    }
    let flags = Vectors { flags: vec![true; 3], ..Default::default() };
    let mut bytes = simple(&flags);
    let at = (0..bytes.len() - 2).find(|&i| bytes[i..i + 3] == [1, 1, 1]).unwrap();
    bytes[at..at + 3].copy_from_slice(&[2, 0, 255]);
    let view = Vectors::from_payload(&bytes).unwrap();
    assert_eq!(view.flags().iter().collect::<Vec<_>>(), [true, false, true]);
    assert_eq!(view.unpack().unwrap().flags, [true, false, true]);
}
