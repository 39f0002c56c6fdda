//! The lock at compile time and the one at run time are of one mind: what is accepted by rule and item is so
//! for both. That this compiles is half of the test.

use flatstream::schema::lock::{fingerprint, Level, Lock};
use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};
use flatstream_tests::for_every_root;
use flatstream_tests::zoo::Scalars;

const ACCEPTED: &str = include_str!("accepted.lock");

/// It breaks what is in the file, in each way that constants can see.
#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", file_identifier = "NEW1", lock = "lock/accepted.lock")]
struct Broken {
    #[flatstream(id = 0)]
    heat: f64,
    #[flatstream(id = 1)]
    taken: f64,
    #[flatstream(id = 2, required)]
    name: String,
    #[flatstream(id = 3)]
    host: String,
    #[flatstream(id = 4)]
    limit: u32,
    #[flatstream(id = 5)]
    part: Part,
    #[flatstream(id = 6)]
    spot: Spot,
    #[flatstream(id = 7)]
    level: Level2,
    #[flatstream(id = 8)]
    grade: Grade,
    #[flatstream(id = 10)]
    deed: Deed,
    #[flatstream(id = 11)]
    here: u8,
    #[flatstream(id = 12)]
    more: u8,
    #[flatstream(id = 13, required)]
    fresh: String,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme", fixed)]
struct Part {
    x: u8,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme", fixed)]
struct Spot {
    x: f32,
    y: i32,
    z: f32,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme", name = "Level")]
#[repr(u8)]
enum Level2 {
    Low,
    High = 5,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme")]
#[repr(u16)]
enum Grade {
    Low,
    High,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
enum Deed {
    Said(String),
}

#[test]
fn what_compiles_as_it_is_accepted_is_compatible() {
    let lock = Lock::parse(ACCEPTED).unwrap();
    let report = lock.check(&Schema::of::<Broken>());
    assert!(report.is_compatible(), "{report}");
    assert_eq!(report.count(Level::Error), 0);
}

/// Each line of the file is needed.
#[test]
fn without_any_of_the_lines_it_is_not() {
    let n_lines = Lock::parse(ACCEPTED).unwrap().versions[0].accepted.len();
    for i in 0..n_lines {
        let mut lock = Lock::parse(ACCEPTED).unwrap();
        let accepted = lock.versions[0].accepted.remove(i);
        let report = lock.check(&Schema::of::<Broken>());
        let found = report.findings.iter().filter(|it| it.finding.level == Level::Error);
        let found: Vec<_> = found.map(|it| (it.finding.rule, &*it.finding.item)).collect();
        assert_eq!(found, [(accepted.rule, &*accepted.item)]);
    }
}

/// Fields with new names, and so with new names for the types that only the schema has: it compiles.
#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "lock/renamed.lock")]
struct Renamed {
    axes: [f32; 3],
    limits: std::collections::BTreeMap<String, u32>,
    rows: Vec<[u8; 2]>,
}

#[test]
fn a_field_is_renamed_with_what_is_called_after_it() {
    let lock = Lock::parse(include_str!("renamed.lock")).unwrap();
    let report = lock.check(&Schema::of::<Renamed>());
    assert!(report.is_compatible(), "{report}");
}

/// Everything has another name than in the first version. Of what the second one has already, nothing is said any more.
#[derive(StreamSerialize)]
#[flatstream(
    namespace = "acme",
    renamed_from = "Second",
    file_identifier = "STAT",
    lock = "lock/stated.lock"
)]
struct Third {
    place: Place3,
    places: Vec<Place3>,
    level: Level3,
    deed: Deed3,
    limits: std::collections::BTreeMap<u8, u8>,
    arrays: [f32; 2],
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme", fixed, renamed_from = "Place2")]
struct Place3 {
    x: f32,
    levels: [Level3; 2],
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme", renamed_from = "Level2")]
#[repr(u8)]
enum Level3 {
    Low,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", renamed_from = "Deed2")]
enum Deed3 {
    #[flatstream(renamed_from = "Told")]
    Wrote(String),
    Moved {
        by: f32,
    },
    Held(Part3),
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Part3 {
    name: String,
}

#[test]
fn all_is_renamed_twice() {
    let lock = Lock::parse(include_str!("stated.lock")).unwrap();
    let report = lock.check(&Schema::of::<Third>());
    let counts = [Level::Error, Level::Warning].map(|level| report.count(level));
    assert_eq!(counts, [0, 0], "{report}");
}

/// The names and types that constants put together are those of the schema, for all that the types of the zoo
/// hold: a lock of a type says nothing against it.
#[test]
fn every_type_fits_its_own_lock() {
    for_every_root!(fits_its_own_lock());
}

fn fits_its_own_lock<T: StreamSchema>() {
    let definition = T::SCHEMA;
    let schema = Schema::gather(&[definition]);
    let mut lock = Lock::default();
    lock.update(&schema, fingerprint(&schema)).unwrap();
    let text = lock.to_string();
    let [found] = flatstream::__private::check_lock::<1>(&definition, text.as_bytes());
    assert!(found.is_none(), "{}: {found:?}\n{text}", definition.name());
}

/// A lock of other types says something, so that the test above is one.
#[test]
fn no_type_fits_the_lock_of_another() {
    let mut lock = Lock::default();
    let schema = Schema::of::<Scalars>();
    lock.update(&schema, fingerprint(&schema)).unwrap();
    let text = lock.to_string();
    for (was, is) in [(" double ", " float "), (" uint ", " int "), ("table ", "union ")] {
        assert!(text.contains(was), "{text}");
        let other = text.replace(was, is);
        let [found] = flatstream::__private::check_lock::<1>(&Scalars::SCHEMA, other.as_bytes());
        assert!(found.is_some(), "{other}");
    }
}
