//! Enums with a variant for all other numbers, and numbers at the edges.

use std::collections::{BTreeSet, HashSet};

use flatstream::{EnumValue, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::simple;
use flatstream_tests::zoo::*;

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Modes {
    one: Mode,
    maybe: Option<Mode>,
    many: Vec<Mode>,
    inline: [Mode; 2],
}

/// The same message, made of numbers.
#[derive(StreamSerialize)]
struct Numbers {
    one: u8,
    maybe: Option<u8>,
    many: Vec<u8>,
    inline: [u8; 2],
}

#[test]
fn every_number_reads_as_the_enum() {
    for number in 0..=255 {
        let mode = match number {
            0 => Mode::Off,
            5 => Mode::On,
            6 => Mode::Auto,
            255 => Mode::Last,
            other => Mode::Other(other),
        };
        let value = Modes { one: mode, maybe: Some(mode), many: vec![mode; 3], inline: [mode; 2] };
        let bytes = simple(&Numbers {
            one: number,
            maybe: Some(number),
            many: vec![number; 3],
            inline: [number; 2],
        });
        assert_eq!(simple(&value), bytes);
        let view = Modes::from_payload(&bytes).unwrap();
        assert_eq!((view.one(), view.maybe(), view.many().get(2)), (mode, Some(mode), Some(mode)));
        assert_eq!(view.inline().to_array(), [mode; 2]);
        assert_eq!(view.unpack().unwrap(), value);
        assert_eq!(format!("{view:?}"), format!("{value:?}"));
    }
}

/// One number has one encoding, whatever it was called.
#[test]
fn a_known_number_by_another_name_is_that_number() {
    let of = |one| Modes { one, maybe: None, many: vec![], inline: [one; 2] };
    for (other, known) in [(5, Mode::On), (0, Mode::Off), (255, Mode::Last)] {
        let bytes = simple(&of(Mode::Other(other)));
        assert_eq!(bytes, simple(&of(known)));
        let view = Modes::from_payload(&bytes).unwrap();
        assert_eq!(view.unpack().unwrap(), of(known));
        assert_eq!(view, of(Mode::Other(other)));
    }
}

#[test]
fn fixed_structs_take_any_number() {
    let modes = [Mode::Other(77), Mode::On, Mode::Other(3)];
    let switch = Switch { mode: Mode::Other(9), code: Code::Raw(-9), modes };
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Whole {
        switch: Switch,
        many: Vec<Switch>,
    }
    let value = Whole { switch, many: vec![switch; 2] };
    let bytes = simple(&value);
    let view = Whole::from_payload(&bytes).unwrap();
    assert_eq!((view.switch(), view.many().get(1)), (switch, Some(switch)));
    assert_eq!(view.unpack().unwrap(), value);
}

#[test]
fn absent_enums() {
    let empty = simple(&Nil {});
    let view = Enums::from_payload(&empty).unwrap();
    assert_eq!((view.mode(), view.set(), view.maybe()), (Mode::Off, Mode::Auto, None));
    assert_eq!((view.wide().known(), view.edge().known()), (Some(Wide::Zero), Some(Edge::High)));
    assert_eq!(view.codes().to_array(), [Code::Fine; 2]);
}

/// Expressions, negative numbers, and numbers beyond `i64`.
#[test]
fn numbers_are_those_of_the_source() {
    #[derive(StreamSerialize)]
    struct Edges {
        codes: Vec<Code>,
        wides: Vec<Wide>,
        edges: Vec<Edge>,
    }
    #[derive(StreamSerialize)]
    struct Plain {
        codes: Vec<i16>,
        wides: Vec<u64>,
        edges: Vec<i64>,
    }
    let codes = vec![Code::Lost, Code::Late, Code::Fast, Code::Worst, Code::Raw(8)];
    let wides = vec![Wide::Half, Wide::All];
    let edges = vec![Edge::Low, Edge::High];
    let plain = Plain {
        codes: vec![-8, -7, 514, i16::MIN, 8],
        wides: vec![1 << 63, u64::MAX],
        edges: vec![i64::MIN, i64::MAX],
    };
    let bytes = simple(&Edges { codes: codes.clone(), wides, edges });
    assert_eq!(bytes, simple(&plain));
    let view = Edges::from_payload(&bytes).unwrap();
    assert!(view.codes().iter().eq(codes));
    assert_eq!(view.wides().get(1).unwrap().number(), u64::MAX);
    assert_eq!(view.edges().get(0).unwrap(), Edge::Low);
}

#[test]
fn unknown_numbers_beyond_i64_are_named_in_errors() {
    #[derive(StreamSerialize)]
    struct Number {
        wide: u64,
    }
    #[derive(StreamSerialize, Debug)]
    struct Named {
        wide: Wide,
    }
    let bytes = simple(&Number { wide: u64::MAX - 1 });
    let error = Named::from_payload(&bytes).unwrap().unpack().unwrap_err();
    assert!(error.to_string().starts_with("`Wide` has no variant 18446744073709551614"), "{error}");
}

#[test]
fn open_values_are_sorted_and_hashed_by_number() {
    let values = [Edge::High, Edge::Low, Edge::High].map(|edge| EnumValue::from_variant(&edge));
    let sorted: BTreeSet<_> = values.into_iter().collect();
    let known: Vec<_> = sorted.iter().filter_map(EnumValue::known).collect();
    assert_eq!(known, [Edge::Low, Edge::High]);
    assert_eq!(values.into_iter().collect::<HashSet<_>>().len(), 2);
    assert!(values[1] < values[0]);
}
