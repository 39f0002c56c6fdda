//! Bytes of both versions of a type, kept as files, read by both. As users are advised to do.

use std::fs;

use flatstream::schema::lock::compare;
use flatstream::schema::Schema;
use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};

mod first {
    use super::*;

    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
    #[repr(u8)]
    pub enum Level {
        Low,
        High,
    }

    #[derive(StreamSerialize)]
    pub enum Event {
        Started,
        Moved { by: f32 },
    }

    #[derive(StreamSerialize)]
    #[flatstream(file_identifier = "TELE")]
    pub struct Telemetry {
        pub ts: u64,
        pub sensor: String,
        pub celsius: f32,
        pub level: Level,
        pub events: Vec<Event>,
    }
}

mod second {
    use super::*;

    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
    #[repr(u8)]
    pub enum Level {
        Low,
        High,
        Alarm,
    }

    #[derive(StreamSerialize)]
    pub enum Event {
        Started,
        Moved { by: f32, speed: Option<f32> },
        Said(String),
    }

    #[derive(StreamSerialize)]
    #[flatstream(file_identifier = "TELE", reserved(1))]
    pub struct Telemetry {
        pub ts: u64,
        #[flatstream(deprecated)]
        pub celsius: f32,
        pub level: Level,
        pub events: Vec<Event>,
        #[flatstream(default = 20.5)]
        pub precise: f64,
    }
}

fn bytes(value: &impl StreamSerialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
    bytes
}

/// The message of a version, which is written once and kept.
fn kept(version: u32, value: &impl StreamSerialize) -> Vec<u8> {
    let path = format!("{}/lock/telemetry-{version}.bin", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, bytes(value)).unwrap();
    }
    let kept = fs::read(&path).unwrap();
    assert_eq!(kept, bytes(value), "what is written is what was written");
    kept
}

fn of_first() -> Vec<u8> {
    let events = vec![first::Event::Started, first::Event::Moved { by: 1.5 }];
    kept(
        1,
        &first::Telemetry {
            ts: 17,
            sensor: "attic".into(),
            celsius: 21.5,
            level: first::Level::High,
            events,
        },
    )
}

fn of_second() -> Vec<u8> {
    let events =
        vec![second::Event::Moved { by: 2.5, speed: Some(3.0) }, second::Event::Said("hi".into())];
    kept(
        2,
        &second::Telemetry {
            ts: 18,
            celsius: 0.5,
            level: second::Level::Alarm,
            events,
            precise: 0.25,
        },
    )
}

#[test]
fn the_versions_are_compatible() {
    let found = compare(&Schema::of::<first::Telemetry>(), &Schema::of::<second::Telemetry>());
    assert_eq!(
        found.iter().map(crate::kit::line).collect::<Vec<_>>(),
        [
            "info union-variant-added Event.Said fine/unknown",
            "info field-added EventMoved.speed fine/fine",
            "info enum-value-added Level.Alarm fine/unknown",
            "info field-deprecated Telemetry.celsius fine/fine",
            "info field-added Telemetry.precise fine/fine",
            "info field-reserved Telemetry.sensor missing/missing",
        ]
    );
}

#[test]
#[allow(deprecated)] // What is deprecated is still read.
fn old_data_in_a_new_reader() {
    let bytes = of_first();
    let view = second::Telemetry::from_payload(&bytes).unwrap();
    assert_eq!((view.ts(), view.celsius(), view.precise()), (17, 21.5, 20.5));
    assert_eq!(view.level(), second::Level::High);
    let second::EventView::Moved(moved) = view.events().get(1).unwrap() else { panic!() };
    assert_eq!((moved.by(), moved.speed()), (1.5, None));
}

#[test]
fn new_data_in_an_old_reader() {
    let bytes = of_second();
    let view = first::Telemetry::from_payload(&bytes).unwrap();
    assert_eq!((view.ts(), view.sensor(), view.celsius()), (18, "", 0.5));
    assert_eq!(view.level().known(), None);
    let first::EventView::Moved(moved) = view.events().get(0).unwrap() else { panic!() };
    assert_eq!(moved.by(), 2.5);
    assert!(matches!(view.events().get(1), Some(first::EventView::Unknown(3))));
}
