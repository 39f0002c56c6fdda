// A type of every kind, included into modules whose other names get in the way.

use flatstream::{StreamDeserialize, StreamSerialize};

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(file_identifier = "HYGI")]
pub struct Table {
    #[flatstream(default = 7)]
    pub celsius: i32,
    #[flatstream(required)]
    pub text: String,
    #[flatstream(shared)]
    pub words: Vec<String>,
    #[flatstream(skip)]
    pub cache: Option<u8>,
    #[flatstream(with = flatstream::with::DurationNanos, default = std::time::Duration::ZERO)]
    pub age: std::time::Duration,
    pub pose: Pose,
    pub maybe: Option<Pose>,
    pub level: Level,
    pub open: Open,
    pub id: Id,
    pub label: Label,
    pub rights: Rights,
    pub perms: Perms,
    pub access: flatstream::Flags<Access>,
    pub event: Event,
    pub events: Vec<Event>,
    pub ranked: Vec<Ranked>,
    pub page: Page<u16>,
    pub next: Option<Box<Table>>,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Pose {
    pub x: f32,
    pub y: [u8; 3],
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Level {
    Low,
    High,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Open {
    Zero,
    #[flatstream(other)]
    Other(u8),
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
pub struct Id(pub u64);

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(transparent)]
pub struct Label(pub String);

/// Without `Debug`, so that it prints as its bits.
#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(bit_flags)]
pub struct Mute(pub u8);

#[derive(StreamSerialize)]
pub struct Muted {
    pub mute: Mute,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(bit_flags)]
pub struct Rights(pub u8);

pub use perms::Perms;

/// By itself: what `bitflags!` writes does not stand all names.
mod perms {
    bitflags::bitflags! {
        #[derive(flatstream::StreamSerialize, Clone, Copy, Debug, PartialEq)]
        #[flatstream(bit_flags)]
        pub struct Perms: u16 {
            const READ = 1;
        }
    }
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(bit_flags)]
#[repr(u8)]
pub enum Access {
    Read = 1,
    Write = 2,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Event {
    Started,
    Moved { to: Pose, speed: Option<f32> },
    Said(String),
    Nothing {},
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Ranked {
    #[flatstream(key)]
    pub rank: u32,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "{T}Page")]
pub struct Page<T> {
    pub items: Vec<T>,
}

#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(owned = LentOwned)]
pub struct Lent<'a> {
    pub text: &'a str,
}

#[derive(StreamSerialize, Debug, Default, PartialEq)]
pub struct LentOwned {
    pub text: String,
}

fn example(next: Option<Box<Table>>) -> Table {
    let __place = Pose { x: 1.5, y: [1, 2, 3] };
    Table {
        celsius: 20,
        text: String::from("text"),
        words: ["a", "a"].map(String::from).into(),
        cache: None,
        age: std::time::Duration::from_secs(3),
        pose: __place,
        maybe: Some(__place),
        level: Level::High,
        open: Open::Other(9),
        id: Id(8),
        label: Label(String::from("label")),
        rights: Rights(3),
        perms: Perms::READ,
        access: flatstream::Flags::from(Access::Write),
        event: Event::Moved { to: __place, speed: None },
        events: vec![Event::Started, Event::Said(String::from("hello")), Event::Nothing {}],
        ranked: vec![Ranked { rank: 1 }, Ranked { rank: 2 }],
        page: Page { items: vec![1, 2] },
        next,
    }
}

/// Calls everything that is generated, by paths only.
#[test]
fn everything_works() {
    let original = example(Some(Box::new(example(None))));
    let bytes = flatstream_tests::messages::simple(&original);
    assert_eq!(bytes, flatstream_tests::messages::expert(&original));

    let read = Result::unwrap(<Table as StreamDeserialize>::from_payload(&bytes));
    assert_eq!(format!("{read:?}"), without_skipped(&format!("{original:?}")));
    assert!(read == original && PartialEq::eq(&read, &Clone::clone(&read)));
    assert_eq!(Result::unwrap(TableView::unpack(&read)), original);
    let mut again = example(None);
    Result::unwrap(TableView::unpack_into(&read, &mut again));
    assert_eq!(again, original);
    let json = Result::unwrap(serde_json::to_string(&read));
    assert!(str::contains(&json, r#""event_type":"Moved""#), "{json}");
    let ranked = TableView::ranked(&read);
    assert!(Option::is_some(&flatstream::Vector::<Ranked>::lookup_by_key(&ranked, &2)));

    let bytes = flatstream_tests::messages::simple(&Muted { mute: Mute(3) });
    let muted = Result::unwrap(<Muted as StreamDeserialize>::from_payload(&bytes));
    assert_eq!(format!("{muted:?}"), "Muted { mute: Mute(0x3) }");

    let bytes = flatstream_tests::messages::simple(&Lent { text: "text" });
    let lent = Result::unwrap(<Lent<'_> as StreamDeserialize>::from_payload(&bytes));
    let owned = Result::unwrap(LentView::unpack(&lent));
    assert!(lent == owned && lent == Lent { text: "text" });
    let mut again = <LentOwned as Default>::default();
    Result::unwrap(LentView::unpack_into(&lent, &mut again));
    assert_eq!(again, owned);
}

fn without_skipped(debug: &str) -> String {
    str::replace(debug, "cache: None, ", "")
}
