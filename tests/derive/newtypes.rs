//! Newtypes: on the wire what they hold, in every role that this can play.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::marker::PhantomData;

use flatstream::{
    DefaultDeframer, DefaultFramer, SliceReader, StreamDeserialize, StreamSerialize, StreamWriter,
};
use flatstream_tests::messages::{expert, simple};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::*;

/// What a [`Newtypes`] holds, without the newtypes.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Inside {
    id: u64,
    key: Option<u64>,
    ids: Vec<u64>,
    keys: [u64; 3],
    rows: Vec<[u64; 2]>,
    spreads: Vec<u16>,
    points: Vec<Vec3>,
    rank: Level,
    ranks: Vec<Level>,
    grades: [Level; 3],
    setting: Option<Mode>,
    name: String,
    names: Vec<String>,
    tags: Option<Vec<String>>,
    blob: Vec<u8>,
    grid: [u8; 6],
    body: Scalars,
    bodies: Vec<Scalars>,
    maybe: Option<Box<Scalars>>,
    happened: Event,
    stamp: Plain,
    next: Option<Box<Inside>>,
    pick: PickInside,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct Plain {
    key: u64,
    at: Vec3,
    rank: Level,
    spread: [u16; 3],
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum PickInside {
    Id(u64),
    Name(String),
    Body(Scalars),
    Both { key: u64, blob: Option<Vec<u8>> },
}

fn texts(names: Vec<Name>) -> Vec<String> {
    names.into_iter().map(|name| name.text).collect()
}

fn inside(of: Newtypes) -> Inside {
    let Stamp { key, at, rank, spread } = of.stamp;
    Inside {
        id: of.id.0,
        key: of.key.map(|key| key.id.0),
        ids: of.ids.into_iter().map(|id| id.0).collect(),
        keys: of.keys.map(|key| key.id.0),
        rows: of.rows.into_iter().map(|row| row.map(|id| id.0)).collect(),
        spreads: of.spreads.into_iter().map(|spread| spread.0).collect(),
        points: of.points.into_iter().map(|at| at.0).collect(),
        rank: of.rank.0,
        ranks: of.ranks.into_iter().map(|rank| rank.0).collect(),
        grades: of.grades.map(|grade| grade.0),
        setting: of.setting.map(|setting| setting.0),
        name: of.name.text,
        names: texts(of.names),
        tags: of.tags.map(|tags| texts(tags.0)),
        blob: of.blob.0,
        grid: of.grid.0,
        body: of.body.0,
        bodies: of.bodies.into_iter().map(|body| body.0).collect(),
        maybe: of.maybe.0,
        happened: of.happened.0,
        stamp: Plain { key: key.id.0, at: at.0, rank: rank.0, spread: spread.map(|s| s.0) },
        next: of.next.0.map(|next| Box::new(inside(*next))),
        pick: match of.pick {
            Pick::Id(id) => PickInside::Id(id.0),
            Pick::Name(name) => PickInside::Name(name.text),
            Pick::Body(body) => PickInside::Body(body.0),
            Pick::Both { key, blob } => {
                PickInside::Both { key: key.id.0, blob: blob.map(|blob| blob.0) }
            }
        },
    }
}

#[test]
fn newtypes_leave_no_trace_on_the_wire() {
    let mut rng = Rng::new(0x4e77);
    for _ in 0..500 {
        let value: Newtypes = random(&mut rng);
        let bytes = simple(&value);
        let inside = inside(value);
        assert_eq!(bytes, simple(&inside));
        assert_eq!(bytes, expert(&inside));
    }
}

/// By value where the inside is, else as the inside.
#[test]
fn what_newtypes_read_as() {
    let value = Newtypes { ids: vec![Id(1), Id(2)], ..random(&mut Rng::new(0x4e78)) };
    let bytes = simple(&value);
    let view = Newtypes::from_payload(&bytes).unwrap();
    let id: Id = view.id();
    let key: Option<Key> = view.key();
    let stamp: Stamp = view.stamp();
    assert_eq!((id, key, stamp.key), (value.id, value.key, value.stamp.key));
    assert_eq!(view.ids().iter().collect::<Vec<_>>(), value.ids);
    assert_eq!(view.keys().to_array(), value.keys);
    assert_eq!(view.setting(), value.setting);
    let name: &str = view.name();
    assert_eq!((name, view.blob()), (value.name.text.as_str(), &value.blob.0[..]));
    assert_eq!(view.rank(), value.rank.0);
    assert_eq!(view.grid().to_array(), value.grid.0);
    let body: ScalarsView<'_> = view.body();
    assert_eq!(simple(&body.unpack().unwrap()), simple(&value.body.0));
    let happened: EventView<'_> = view.happened();
    assert_eq!(format!("{happened:?}"), format!("{:?}", value.happened.0));
}

/// Lent as newtypes when the memory is the same, and not when it is wider.
#[test]
fn slices_of_newtypes() {
    let spreads = vec![Spread(1), Spread(u16::MAX), Spread(3)];
    let ids = vec![Id(7), Id(8)];
    let value = Newtypes { ids, spreads, ..random(&mut Rng::new(0x4e79)) };
    let bytes = simple(&value);
    crate::vectors::at_every_address(&bytes, |payload| {
        let view = Newtypes::from_payload(payload).unwrap();
        let lent = cfg!(target_endian = "little") && payload.as_ptr().align_offset(8) == 0;
        assert_eq!(view.ids().as_slice(), lent.then_some(&value.ids[..]));
        assert_eq!(view.spreads().as_slice(), None);
        assert!(view.spreads().iter().eq(value.spreads.iter().copied()));
    });
    let mut target = Newtypes::from_payload(&bytes).unwrap().unpack().unwrap();
    target.spreads.truncate(1);
    Newtypes::from_payload(&bytes).unwrap().unpack_into(&mut target).unwrap();
    assert_eq!(target.spreads, value.spreads);
}

#[test]
fn unknown_numbers_inside_of_newtypes_are_kept() {
    #[derive(StreamSerialize)]
    struct Numbers {
        rank: u8,
    }
    #[derive(StreamSerialize, Debug)]
    struct Ranked {
        rank: Urgency,
    }
    let bytes = simple(&Numbers { rank: 77 });
    let view = Ranked::from_payload(&bytes).unwrap();
    assert_eq!((view.rank().known(), view.rank().number()), (None, 77));
    assert_eq!(format!("{view:?}"), "Ranked { rank: Urgency(Unknown(77)) }");
    assert!(view.unpack().is_err());
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Defaults {
    #[flatstream(default = 7)]
    id: Id,
    #[flatstream(default = 1 << 40)]
    key: Key,
    #[flatstream(default = Level::High)]
    rank: Urgency,
    #[flatstream(default = "nobody")]
    name: Name,
    #[flatstream(required)]
    tags: Tags,
}

/// A default is written as that of the inside.
#[test]
fn defaults_of_newtypes() {
    #[derive(StreamSerialize)]
    #[flatstream(reserved(0, 1, 2, 3))]
    struct Rest {
        tags: Vec<String>,
    }
    let bytes = simple(&Rest { tags: vec!["a".into()] });
    let view = Defaults::from_payload(&bytes).unwrap();
    assert_eq!((view.id(), view.key(), view.name()), (Id(7), Key { id: Id(1 << 40) }, "nobody"));
    let value = view.unpack().unwrap();
    assert_eq!((value.rank, value.tags.0.len()), (Urgency(Level::High), 1));
    assert!(Defaults::from_payload(&simple(&Nil {})).is_err());
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(transparent)]
struct Message(Scalars);

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(transparent)]
struct Line(String);

/// What can be a message is one inside of a newtype too.
#[test]
fn newtypes_as_messages() {
    let message = Message(Scalars { d: 7, ..Scalars::default() });
    assert_eq!(simple(&message), simple(&message.0));
    assert_eq!(expert(&message), simple(&message));
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(&message).unwrap();
    writer.write(&message.0).unwrap();
    let bytes = writer.into_inner();
    for view in SliceReader::new(&bytes, DefaultDeframer).typed::<Message>() {
        assert_eq!(view.unwrap().d(), 7);
    }
    let line = Line("hello".into());
    assert_eq!(simple(&line), simple("hello"));
    assert_eq!(Line::from_payload(&simple(&line)).unwrap(), "hello");
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
struct Word<'a>(&'a str);

#[derive(StreamSerialize, Debug)]
struct Sentence<'a> {
    first: Word<'a>,
    rest: Vec<Word<'a>>,
    last: Option<Word<'a>>,
}

#[test]
fn newtypes_that_borrow() {
    let text = String::from("one two three");
    let mut words = text.split(' ').map(Word);
    let first = words.next().unwrap();
    let value = Sentence { first, rest: words.collect(), last: None };
    let bytes = simple(&value);
    let view = Sentence::from_payload(&bytes).unwrap();
    assert_eq!((view.first(), view.rest().get(1), view.last()), ("one", Some("three"), None));
    assert_eq!(format!("{view:?}"), format!("{value:?}"));
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[flatstream(transparent)]
struct Number(i16);

/// Ordered the other way round in Rust.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Eq, Hash)]
#[flatstream(transparent)]
struct Label(String);

impl Ord for Label {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        other.0.cmp(&self.0)
    }
}

impl PartialOrd for Label {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
enum Digit {
    Zero,
    One,
    Two,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[flatstream(transparent)]
struct Figure(Digit);

#[derive(StreamSerialize, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[flatstream(transparent)]
struct Outer(Label);

#[derive(StreamSerialize, Debug, PartialEq)]
struct Keys {
    numbers: BTreeMap<Number, Label>,
    labels: BTreeMap<Label, u8>,
    hashed: HashMap<Outer, Number>,
    figures: BTreeSet<Figure>,
    set: BTreeSet<Label>,
    index: Index,
}

/// A map inside of a newtype.
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(transparent)]
struct Index(BTreeMap<String, u8>);

#[derive(StreamSerialize)]
struct PlainKeys {
    numbers: BTreeMap<i16, String>,
    labels: BTreeMap<String, u8>,
    hashed: HashMap<String, i16>,
    figures: BTreeSet<Digit>,
    set: BTreeSet<String>,
    index: BTreeMap<String, u8>,
}

#[test]
fn newtypes_as_keys() {
    let label = |text: &str| Label(text.to_owned());
    let keys = Keys {
        numbers: [(Number(-1), label("minus")), (Number(7), label("seven"))].into(),
        labels: [(label("a"), 1), (label("b"), 2)].into(),
        hashed: [(Outer(label("x")), Number(1)), (Outer(label("y")), Number(2))].into(),
        figures: [Figure(Digit::Two), Figure(Digit::Zero)].into(),
        set: [label("p"), label("q"), label("r")].into(),
        index: Index([("i".to_owned(), 9)].into()),
    };
    let plain = PlainKeys {
        numbers: [(-1, "minus".to_owned()), (7, "seven".to_owned())].into(),
        labels: [("a".to_owned(), 1), ("b".to_owned(), 2)].into(),
        hashed: [("x".to_owned(), 1), ("y".to_owned(), 2)].into(),
        figures: [Digit::Two, Digit::Zero].into(),
        set: ["p", "q", "r"].map(str::to_owned).into(),
        index: [("i".to_owned(), 9)].into(),
    };
    let bytes = simple(&keys);
    assert_eq!(bytes, simple(&plain));
    assert_eq!(bytes, expert(&keys));
    let view = Keys::from_payload(&bytes).unwrap();
    assert_eq!(view.numbers().get(&Number(7)), Some("seven"));
    assert_eq!(view.numbers().get(&Number(8)), None);
    assert_eq!(view.numbers().range(Number(0)..).count(), 1);
    assert_eq!((view.labels().get("b"), view.labels().get("c")), (Some(2), None));
    assert_eq!(view.hashed().get("y"), Some(Number(2)));
    assert!(view.figures().contains(&Digit::Two) && !view.figures().contains(&Digit::One));
    assert!(view.set().contains("q") && view.index().get("i") == Some(9));
    assert_eq!(view.unpack().unwrap(), keys);
    assert_eq!(view, keys);
}

/// Strings inside of newtypes are shared like others.
#[test]
fn newtypes_of_shared_strings() {
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Named {
        #[flatstream(shared)]
        name: Name,
        #[flatstream(shared)]
        names: Vec<Name>,
        #[flatstream(shared)]
        tags: Tags,
    }
    #[derive(StreamSerialize)]
    struct Plain {
        #[flatstream(shared)]
        name: String,
        #[flatstream(shared)]
        names: Vec<String>,
        #[flatstream(shared)]
        tags: Vec<String>,
    }
    let text = "the same all over again".to_owned();
    let name = Name { text: text.clone() };
    let value =
        Named { name: name.clone(), names: vec![name.clone(); 3], tags: Tags(vec![name; 2]) };
    let bytes = simple(&value);
    let plain =
        Plain { name: text.clone(), names: vec![text.clone(); 3], tags: vec![text.clone(); 2] };
    assert_eq!(bytes, simple(&plain));
    assert_eq!(bytes.windows(text.len()).filter(|window| *window == text.as_bytes()).count(), 1);
    assert_eq!(Named::from_payload(&bytes).unwrap().unpack().unwrap(), value);
}

/// A number that says what it is the number of: the marker is nowhere on the wire.
#[derive(StreamSerialize, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[flatstream(transparent)]
struct Typed<T>(u64, PhantomData<fn() -> T>);

impl<T> Clone for Typed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Typed<T> {}

impl<T> Typed<T> {
    fn new(number: u64) -> Self {
        Typed(number, PhantomData)
    }
}

/// The same around what is read in place, with the marker in front.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(transparent)]
struct Caption<T> {
    of: PhantomData<T>,
    text: String,
}

/// Nothing that could be on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct User;

#[test]
fn newtypes_with_markers() {
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Marked {
        id: Typed<User>,
        ids: Vec<Typed<User>>,
        maybe: Option<Typed<u8>>,
        pair: [Typed<User>; 2],
        names: BTreeMap<Typed<User>, Caption<User>>,
        labels: Vec<Caption<u8>>,
    }
    #[derive(StreamSerialize)]
    struct Plain {
        id: u64,
        ids: Vec<u64>,
        maybe: Option<u64>,
        pair: [u64; 2],
        names: BTreeMap<u64, String>,
        labels: Vec<String>,
    }
    let label = |text: &str| Caption { of: PhantomData, text: text.to_owned() };
    let marked = Marked {
        id: Typed::new(1),
        ids: vec![Typed::new(2), Typed::new(3)],
        maybe: Some(Typed::new(4)),
        pair: [Typed::new(5), Typed::new(6)],
        names: [(Typed::new(7), label("seven"))].into(),
        labels: vec![Caption { of: PhantomData, text: "eight".to_owned() }],
    };
    let plain = Plain {
        id: 1,
        ids: vec![2, 3],
        maybe: Some(4),
        pair: [5, 6],
        names: [(7, "seven".to_owned())].into(),
        labels: vec!["eight".to_owned()],
    };
    let bytes = simple(&marked);
    assert_eq!(bytes, simple(&plain));
    let view = Marked::from_payload(&bytes).unwrap();
    assert_eq!((view.id(), view.ids().get(1)), (Typed::new(1), Some(Typed::new(3))));
    assert_eq!(view.names().get(&Typed::new(7)), Some("seven"));
    assert_eq!(view, marked);
    assert_eq!(view.unpack().unwrap(), marked);
}
