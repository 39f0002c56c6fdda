//! Types that borrow unpack to their owned twins.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use flatstream::{Nested, StreamDeserialize, StreamSerialize};
use flatstream_tests::counting_alloc::measure;
use flatstream_tests::messages::{expert, simple};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::{Level, Pose, Scalars, Vec3};

/// Whatever can borrow.
#[derive(StreamSerialize, Debug)]
#[flatstream(owned = EventOwned, file_identifier = "EVNT", reserved(7))]
struct Event<'a> {
    #[flatstream(required)]
    name: &'a str,
    tags: Cow<'a, [u16]>,
    #[flatstream(shared)]
    words: &'a [&'a str],
    said: Said<'a>,
    note: Option<Cow<'a, str>>,
    parts: Vec<Part<'a>>,
    first: Option<&'a Part<'a>>,
    ids: BTreeMap<&'a str, u32>,
    kinds: BTreeSet<&'a str>,
    scalars: &'a Scalars,
    poses: &'a [Pose],
    corner: [f32; 3],
    #[flatstream(default = 20)]
    celsius: i8,
    level: Level,
    whole: Nested<&'a Part<'a>>,
    next: Option<Box<Event<'a>>>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(file_identifier = "EVNT", reserved(7))]
struct EventOwned {
    #[flatstream(required)]
    name: String,
    tags: Vec<u16>,
    #[flatstream(shared)]
    words: Box<[String]>,
    said: SaidOwned,
    note: Option<String>,
    parts: Vec<PartOwned>,
    first: Option<PartOwned>,
    ids: HashMap<String, u32>,
    kinds: BTreeSet<String>,
    scalars: Box<Scalars>,
    poses: Vec<Pose>,
    corner: [f32; 3],
    #[flatstream(default = 20)]
    celsius: i8,
    level: Level,
    whole: Nested<Box<PartOwned>>,
    next: Option<Box<EventOwned>>,
}

#[derive(StreamSerialize, Debug)]
enum Said<'a> {
    Text(&'a str),
    Pair { left: &'a str, right: Option<&'a [u8]> },
    Nothing,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum SaidOwned {
    Text(String),
    Pair { left: String, right: Option<Vec<u8>> },
    Nothing,
}

/// Inside of another one it needs no twin of its own; by itself it does.
#[derive(StreamSerialize, Debug)]
#[flatstream(owned = PartOwned)]
struct Part<'a> {
    name: &'a str,
    at: Vec3,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct PartOwned {
    name: String,
    at: Vec3,
}

fn part(rng: &mut Rng) -> PartOwned {
    PartOwned { name: random(rng), at: random(rng) }
}

fn owned(rng: &mut Rng, depth: usize) -> EventOwned {
    let n = rng.below(4);
    EventOwned {
        name: random(rng),
        tags: random(rng),
        words: (0..n).map(|i| ["roof", "door"][i % 2].to_string()).collect(),
        said: match rng.below(3) {
            0 => SaidOwned::Text(random(rng)),
            1 => SaidOwned::Pair { left: random(rng), right: random(rng) },
            _ => SaidOwned::Nothing,
        },
        note: random(rng),
        parts: (0..n).map(|_| part(rng)).collect(),
        first: rng.once_in(2).then(|| part(rng)),
        ids: (0..n).map(|_| (random(rng), random(rng))).collect(),
        kinds: (0..n).map(|_| random(rng)).collect(),
        scalars: Box::new(random(rng)),
        poses: random(rng),
        corner: random(rng),
        celsius: random(rng),
        level: random(rng),
        whole: Nested(Box::new(part(rng))),
        next: (depth > 0).then(|| Box::new(owned(rng, depth - 1))),
    }
}

fn borrowed_part(part: &PartOwned) -> Part<'_> {
    Part { name: &part.name, at: part.at }
}

fn event<'a>(
    owned: &'a EventOwned,
    words: &'a [&'a str],
    first: Option<&'a Part<'a>>,
    whole: &'a Part<'a>,
    next: Option<Box<Event<'a>>>,
) -> Event<'a> {
    Event {
        name: &owned.name,
        tags: Cow::Borrowed(&owned.tags),
        words,
        said: match &owned.said {
            SaidOwned::Text(text) => Said::Text(text),
            SaidOwned::Pair { left, right } => Said::Pair { left, right: right.as_deref() },
            SaidOwned::Nothing => Said::Nothing,
        },
        note: owned.note.as_deref().map(Cow::Borrowed),
        parts: owned.parts.iter().map(borrowed_part).collect(),
        first,
        ids: owned.ids.iter().map(|(id, n)| (id.as_str(), *n)).collect(),
        kinds: owned.kinds.iter().map(String::as_str).collect(),
        scalars: &owned.scalars,
        poses: &owned.poses,
        corner: owned.corner,
        celsius: owned.celsius,
        level: owned.level,
        whole: Nested(whole),
        next,
    }
}

/// Calls `f` with the same value, borrowed.
fn with_borrowed<R>(owned: &EventOwned, f: &mut dyn FnMut(Event<'_>) -> R) -> R {
    let words: Vec<&str> = owned.words.iter().map(String::as_str).collect();
    let first = owned.first.as_ref().map(borrowed_part);
    let whole = borrowed_part(&owned.whole.0);
    match &owned.next {
        None => f(event(owned, &words, first.as_ref(), &whole, None)),
        Some(next) => with_borrowed(next, &mut |next| {
            f(event(owned, &words, first.as_ref(), &whole, Some(Box::new(next))))
        }),
    }
}

#[test]
fn twins_write_the_same_and_unpack_to_the_owned_one() {
    let mut rng = Rng::new(0x7817);
    let mut target = owned(&mut rng, 1);
    for i in 0..500 {
        let value = owned(&mut rng, i % 3);
        let bytes = simple(&value);
        with_borrowed(&value, &mut |event| {
            assert_eq!(simple(&event), bytes);
            assert_eq!(expert(&event), bytes);
        });
        let view = Event::from_payload(&bytes).unwrap();
        let unpacked: EventOwned = view.unpack().unwrap();
        assert_eq!(simple(&unpacked), bytes);
        assert!(view != target || target == value);
        view.unpack_into(&mut target).unwrap();
        assert_eq!(simple(&target), bytes);
        assert_eq!(view == target, target == target.clone());
    }
}

#[test]
fn parts_unpack_as_well() {
    let mut rng = Rng::new(0x7818);
    let value = EventOwned { parts: vec![part(&mut rng)], ..owned(&mut rng, 1) };
    let bytes = simple(&value);
    let view = Event::from_payload(&bytes).unwrap();
    let same = |part: PartView<'_>, owned: &PartOwned| {
        assert_eq!(format!("{:?}", part.unpack().unwrap()), format!("{owned:?}"));
    };
    same(view.parts().get(0).unwrap(), &value.parts[0]);
    // Within a message of its own.
    same(view.whole(), &value.whole.0);
    let next = view.next().unwrap().unpack().unwrap();
    assert_eq!(simple(&next), simple(&**value.next.as_ref().unwrap()));
}

#[derive(StreamSerialize)]
#[flatstream(owned = ShortOwned)]
struct Short<'a> {
    inner: Inner<'a>,
    #[flatstream(default = 7)]
    n: u8,
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct ShortOwned {
    inner: InnerOwned,
    #[flatstream(default = 7)]
    n: u8,
}

#[derive(StreamSerialize)]
#[flatstream(owned = InnerOwned)]
struct Inner<'a> {
    #[flatstream(required)]
    name: &'a str,
    said: Option<Said<'a>>,
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct InnerOwned {
    #[flatstream(required)]
    name: String,
    said: Option<SaidOwned>,
}

/// A table of absent fields is one of any type: nothing is required of what is not there.
#[test]
fn absent_fields_read_as_their_defaults() {
    #[derive(StreamSerialize)]
    struct Nothing {}
    let bytes = simple(&Nothing {});
    let view = Short::from_payload(&bytes).unwrap();
    let inner = || InnerOwned { name: String::new(), said: None };
    assert_eq!(view.unpack().unwrap(), ShortOwned { inner: inner(), n: 7 });
    assert_eq!(view.inner().unpack().unwrap(), inner());
}

/// Whatever verifies as the one, verifies as the other.
#[test]
fn hostile_bytes_unpack_or_fail() {
    let mut rng = Rng::new(0x7819);
    let (mut accepted, mut unpacked) = (0, 0);
    for i in 0..20_000 {
        let mut bytes = simple(&owned(&mut rng, i % 2));
        for _ in 0..=rng.below(3) {
            let at = rng.below(bytes.len());
            bytes[at] ^= 1 << rng.below(8);
        }
        let Ok(view) = Event::from_payload(&bytes) else { continue };
        accepted += 1;
        let verified = EventOwned::from_payload(&bytes).expect("the same fields");
        match (view.unpack(), verified.unpack()) {
            (Ok(a), Ok(b)) => {
                unpacked += 1;
                assert_eq!(simple(&a), simple(&b));
            }
            (Err(a), Err(b)) => assert_eq!(a.to_string(), b.to_string()),
            (a, b) => panic!("{a:?} and {b:?}"),
        }
    }
    assert!(accepted > 2_000 && unpacked > 2_000, "{accepted}, {unpacked}");
}

#[test]
fn unpacking_into_a_twin_of_the_same_size_allocates_nothing() {
    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        text: &'a str,
        words: &'a [&'a str],
    }
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct LineOwned {
        text: String,
        words: Vec<String>,
    }
    let bytes = simple(&Line { text: "to be", words: &["to", "be"] });
    let view = Line::from_payload(&bytes).unwrap();
    let mut target = view.unpack().unwrap();
    let ((), usage) = measure(|| view.unpack_into(&mut target).unwrap());
    assert_eq!(usage.allocations, 0, "{usage:?}");
    assert_eq!(target.words, ["to", "be"]);
}
