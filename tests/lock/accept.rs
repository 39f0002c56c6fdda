//! Changes that are meant: accepted with a reason, for one rule and one item, and for as long as the lock is.

use flatstream::schema::lock::{Lock, LockError, Rule};

use crate::kit::{lock, versions};

const TEMP: &str = "flatstream_tests.T.temp";

fn accepting(lock: &mut Lock) {
    lock.accept(Rule::FieldTypeChanged, TEMP, "the sensor was wrong by 2x").unwrap();
}

#[test]
fn accepted_and_for_good() {
    let [first, second, third] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32 } }
        { #[derive(StreamSerialize)] pub struct T { pub temp: f64 } }
        { #[derive(StreamSerialize)] pub struct T { pub temp: f64, pub more: u8 } }
    );
    let mut lock = Lock::default();
    lock.update(&first, 1).unwrap();
    assert!(matches!(lock.update(&second, 2), Err(LockError::Incompatible(_))));

    accepting(&mut lock);
    let report = lock.check(&second);
    assert!(report.is_compatible() && report.findings.is_empty());
    assert_eq!(report.accepted[0].finding.item, TEMP);
    assert!(report.to_string().starts_with("accepted: error[field-type-changed]"), "{report}");

    assert!(lock.update(&second, 2).unwrap());
    assert!(lock.update(&third, 3).unwrap());
    let again = Lock::parse(&lock.to_string()).unwrap();
    assert_eq!(again, lock);
    assert_eq!(again.versions[0].accepted[0].reason, "the sensor was wrong by 2x");
    assert_eq!(again.check_versions().count(), 0);
}

#[test]
fn the_next_change_of_the_same_field_is_an_error_again() {
    let [first, second, third] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32 } }
        { #[derive(StreamSerialize)] pub struct T { pub temp: f64 } }
        { #[derive(StreamSerialize)] pub struct T { pub temp: u64 } }
    );
    let mut lock = lock(&[first]);
    accepting(&mut lock);
    lock.update(&second, 2).unwrap();
    let report = lock.check(&third);
    assert_eq!(report.findings[0].versions, [2]);
    assert_eq!(report.accepted[0].versions, [1]);
    assert!(!report.is_compatible());
}

#[test]
fn nothing_else_is_accepted() {
    let [first, second] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32, #[flatstream(required)] pub name: String, pub n: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub temp: f64, pub name: String, pub n: u16 } }
    );
    let mut lock = lock(&[first]);
    accepting(&mut lock);
    let report = lock.check(&second);
    let found: Vec<_> =
        report.findings.iter().map(|it| (it.finding.rule, &*it.finding.item)).collect();
    assert_eq!(
        found,
        [
            (Rule::FieldTypeChanged, "flatstream_tests.T.n"),
            (Rule::RequiredDropped, "flatstream_tests.T.name"),
        ]
    );
}

/// The item keeps its name in the older version, so a type may be renamed later on.
#[test]
fn accepted_under_the_name_of_then() {
    let [first, second, third] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32 } }
        { #[derive(StreamSerialize)] pub struct T { pub temp: f64 } }
        { #[derive(StreamSerialize)] #[flatstream(name = "Weather")] pub struct T { pub celsius: f64 } }
    );
    let mut lock = lock(&[first]);
    accepting(&mut lock);
    lock.update(&second, 2).unwrap();
    lock.update(&third, 3).unwrap();
}

#[test]
fn what_cannot_be_accepted() {
    let [first] = versions!({
        #[derive(StreamSerialize)]
        pub struct T {
            pub temp: f32,
        }
    });
    let mut lock = lock(&[first]);
    let mut refused = |item: &str, reason: &str| {
        lock.accept(Rule::FieldTypeChanged, item, reason).unwrap_err().to_string()
    };
    assert_eq!(refused(TEMP, " "), "a reason is needed: it is kept in the lock");
    assert_eq!(refused("a.b", "why"), "no version of the lock has `a.b`, as a type or in one");
    accepting(&mut lock);
    let twice = lock.accept(Rule::FieldTypeChanged, TEMP, "again").unwrap_err().to_string();
    assert_eq!(twice, format!("`field-type-changed` of `{TEMP}` is accepted already"));
    assert!(Lock::default().accept(Rule::FieldRemoved, TEMP, "why").is_err());
}

/// What no finding can ever say.
#[test]
fn rules_are_about_what_they_are_about() {
    let [schema] = versions!({
        #[derive(StreamSerialize)]
        pub struct T {
            pub n: u8,
            pub p: P,
            pub e: E,
            pub u: U,
        }
        #[derive(StreamSerialize, Clone, Copy)]
        #[flatstream(fixed)]
        pub struct P {
            pub x: u8,
        }
        #[derive(StreamSerialize, Clone, Copy)]
        #[repr(u8)]
        pub enum E {
            A,
        }
        #[derive(StreamSerialize)]
        pub enum U {
            V(u8),
        }
    });
    let accepted = |rule: Rule, item: &str| {
        let item = format!("flatstream_tests.{item}");
        let done = lock(std::slice::from_ref(&schema)).accept(rule, item, "why");
        done.map_err(|error| error.to_string().replace("flatstream_tests.", ""))
    };
    for (rule, item) in [
        (Rule::FieldTypeChanged, "T.n"),
        (Rule::FieldAddedRequired, "T.new"),
        (Rule::FieldRenamed, "P.x"),
        (Rule::StructChanged, "P"),
        (Rule::KindChanged, "E"),
        (Rule::EnumBaseChanged, "E"),
        (Rule::EnumValueAdded, "E.B"),
        (Rule::EnumValueRemoved, "E.A"),
        (Rule::UnionVariantChanged, "U.V"),
        (Rule::TypeRemoved, "UV"),
        (Rule::RenameMisstated, "T"),
        (Rule::RenameMisstated, "T.n"),
        (Rule::IdentifierChanged, "T"),
    ] {
        assert_eq!(accepted(rule, item), Ok(()), "{rule} {item}");
    }
    for (rule, item, why) in [
        (Rule::FieldTypeChanged, "T.m", "no version of the lock has `T.m`, as a type or in one"),
        (
            Rule::FieldTypeChanged,
            "T",
            "`field-type-changed` is about a field of a table, and `T` is none",
        ),
        (
            Rule::FieldTypeChanged,
            "P.x",
            "`field-type-changed` is about a field of a table, and `P.x` is none",
        ),
        (
            Rule::FieldAddedRequired,
            "T.n",
            "`field-added-required` is about a new field of a table, and `T.n` is none",
        ),
        (Rule::StructChanged, "T.n", "`struct-changed` is about a struct, and `T.n` is none"),
        (Rule::EnumBaseChanged, "T", "`enum-base-changed` is about an enum, and `T` is none"),
        (Rule::EnumBaseChanged, "U", "`enum-base-changed` is about an enum, and `U` is none"),
        (
            Rule::EnumValueRemoved,
            "U.V",
            "`enum-value-removed` is about a value of an enum, and `U.V` is none",
        ),
        (
            Rule::UnionVariantRemoved,
            "E.A",
            "`union-variant-removed` is about a variant of a union, and `E.A` is none",
        ),
        (Rule::TypeRenamed, "T.n", "`type-renamed` is about a type, and `T.n` is none"),
        (Rule::RootChanged, "P", "`root-changed` is about the root, and `P` is none"),
        (Rule::FieldAdded, "T.n", "`field-added` breaks nothing: there is nothing to accept"),
    ] {
        assert_eq!(accepted(rule, item), Err(why.into()));
    }
}

#[test]
fn history_that_was_rewritten() {
    let [first, second, other] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32 } }
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32, pub b: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32, pub c: u8 } }
    );
    let just_first = [first.clone()];
    let mut earlier = lock(&[first.clone(), second.clone()]);
    assert_eq!(
        lock(&[first.clone(), second.clone(), other.clone()]).rewritten_since(&earlier),
        [""; 0]
    );
    assert_eq!(lock(&just_first).rewritten_since(&earlier), ["version 2 was dropped"]);
    assert_eq!(lock(&[first.clone(), other]).rewritten_since(&earlier), ["version 2 was changed"]);
    accepting(&mut earlier);
    let now = lock(&[first, second]);
    assert_eq!(
        now.rewritten_since(&earlier),
        [format!(
            "version 2 had `accept field-type-changed {TEMP} \"the sensor was wrong by 2x\"`"
        )]
    );
    assert_eq!(earlier.rewritten_since(&now), [""; 0]);
}
