//! The schema of each type: flatc takes it, and makes of the text what we make of the type.

use flatstream::schema::{Definition, Schema, Severity};
use flatstream::StreamSchema;
use flatstream_tests::for_every_root;
use flatstream_tests::schema::{kept, same, Lost};
use flatstream_tests::zoo::*;

use crate::adapters::Adapters;
use crate::edges::Edges;
use crate::meaning::meaning;
use crate::schema::read;
use crate::tool::{flatc, Flatc};

/// Compares what flatc makes of the text with what we make of the types; says what flatc lost.
fn check(flatc: &Flatc, schema: &Schema) -> Lost {
    let errors = schema.check().into_iter().filter(|it| it.severity == Severity::Error);
    assert_eq!(errors.collect::<Vec<_>>(), []);
    let text = schema.to_fbs();
    let (bfbs, said) = flatc.compile(&text).unwrap_or_else(|why| panic!("{why}\n{text}"));
    let warnings = said.lines().filter(|line| line.contains(": warning: "));
    // The one name that is not as flatc likes it, and as it was asked for.
    let unexpected = warnings.filter(|line| !line.ends_with("snake_case, got: theLevel"));
    assert_eq!(unexpected.collect::<Vec<_>>(), [""; 0], "{text}");
    let theirs = Schema::from_bfbs(&bfbs).expect("flatc made it");
    let (ours, lost) = kept(schema.clone());
    same(&theirs, &ours);
    let ours = Schema::from_bfbs(&schema.to_bfbs()).expect("we made it");
    same(&ours, schema);
    lost
}

/// Every type that is not a root for the other tests, or is not in one.
const OTHERS: [Definition; 36] = [
    Plain::SCHEMA,
    Borrowed::SCHEMA,
    Said::SCHEMA,
    Part::SCHEMA,
    Level::SCHEMA,
    Side::SCHEMA,
    Hard::SCHEMA,
    Rank::SCHEMA,
    Mode::SCHEMA,
    Code::SCHEMA,
    Wide::SCHEMA,
    Edge::SCHEMA,
    Access::SCHEMA,
    Vec3::SCHEMA,
    Pose::SCHEMA,
    Tight::SCHEMA,
    Frame::SCHEMA,
    Quad::SCHEMA,
    Switch::SCHEMA,
    Rights::SCHEMA,
    Stamp::SCHEMA,
    Span::SCHEMA,
    Shape::SCHEMA,
    State::SCHEMA,
    Pick::SCHEMA,
    Wait::SCHEMA,
    SharedSaid::SCHEMA,
    SharedRow::SCHEMA,
    Sensor::SCHEMA,
    Row::SCHEMA,
    Ranked::SCHEMA,
    Page::<u16>::SCHEMA,
    Page::<Event>::SCHEMA,
    Shelf::<String, Page<f64>>::SCHEMA,
    Axes::<1>::SCHEMA,
    Axes::<3>::SCHEMA,
];

/// All roots for the other tests.
fn roots() -> Vec<Definition> {
    fn add<T: StreamSchema>(to: &mut Vec<Definition>) {
        to.push(T::SCHEMA);
    }
    let mut roots = Vec::new();
    for_every_root!(add(&mut roots));
    roots
}

#[test]
fn flatc_makes_of_each_type_what_we_do() {
    let Some(flatc) = flatc() else { return };
    let edges = [Edges::SCHEMA, Adapters::SCHEMA];
    for definition in roots().into_iter().chain(OTHERS).chain(edges) {
        check(flatc, &Schema::gather(&[definition]));
    }
}

#[test]
fn flatc_makes_of_all_types_what_we_do() {
    let Some(flatc) = flatc() else { return };
    let all: Vec<Definition> = roots().into_iter().chain(OTHERS).collect();
    let schema = Schema::gather(&all);
    assert!(schema.objects.len() > 140 && schema.enums.len() >= 19);
    assert_eq!(check(flatc, &schema), Lost { numbers: 1, texts: 1 });
}

/// The files of this folder were written by hand, from `docs/format.md` alone, so that a mistake of the
/// export is not also one of the judge.
#[test]
fn types_mean_what_was_written_by_hand() {
    let Some(flatc) = flatc() else { return };
    let mut zoo = roots();
    zoo.retain(|root| root.name().to_string() != "flatstream_tests.Stamped");
    for (file, types) in [
        ("zoo.fbs", &zoo[..]),
        ("adapters.fbs", &[Adapters::SCHEMA]),
        ("edges.fbs", &[Edges::SCHEMA]),
    ] {
        let (written, _) = flatc.compile(&read(file)).unwrap();
        let written = meaning(&Schema::from_bfbs(&written).unwrap());
        for (name, ours) in meaning(&kept(Schema::gather(types)).0) {
            assert_eq!(Some(&ours), written.get(&name), "{file}: {name}");
        }
    }
}
