//! Each step is fine, their sum is not: why every version is kept.

use flatstream::schema::lock::{compare, Level, Lock};
use flatstream::schema::Schema;

use crate::kit::{line, versions};

fn errors(old: &Schema, new: &Schema) -> Vec<String> {
    let found = compare(old, new);
    found.iter().filter(|found| found.level == Level::Error).map(line).collect()
}

/// An enum, its number for a while, and an enum again: with other numbers.
fn three() -> [Schema; 3] {
    versions!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum Level { Low, High }
            #[derive(StreamSerialize)] pub struct T { pub level: Level }
        }
        { #[derive(StreamSerialize)] pub struct T { pub level: u8 } }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum Level { High, Low }
            #[derive(StreamSerialize)] pub struct T { pub level: Level }
        }
    )
}

#[test]
fn found_against_the_oldest_version() {
    let [first, second, third] = three();
    assert_eq!(errors(&first, &second), [""; 0]);
    assert_eq!(errors(&second, &third), [""; 0]);

    let mut lock = Lock::default();
    assert!(lock.update(&first, 1).unwrap());
    assert!(lock.update(&second, 2).unwrap());
    let before = lock.clone();
    let error = lock.update(&third, 3).unwrap_err().to_string();
    assert_eq!(lock, before);
    assert!(error.contains("error[enum-value-renumbered] flatstream_tests.Level.High"), "{error}");
    assert!(error.contains("against version 1\n"), "{error}");

    let report = lock.check(&third);
    assert!(!report.is_compatible());
    // The last step alone has a warning, which is said of it and not of the first.
    let found: Vec<_> =
        report.findings.iter().map(|it| (line(&it.finding), &*it.versions)).collect();
    assert_eq!(
        found,
        [
            ("error enum-value-renumbered Level.High misread/misread".to_owned(), &[1][..]),
            ("error enum-value-renumbered Level.Low misread/misread".to_owned(), &[1]),
            ("warning enum-to-base T.level fine/fine".to_owned(), &[2]),
        ]
    );
}

#[test]
fn found_in_a_file_that_was_put_together_by_hand() {
    let lock = crate::kit::lock(&three());
    let wrong: Vec<_> = lock.check_versions().map(|(version, _)| version).collect();
    assert_eq!(wrong, [3]);
}

/// A removed field, its reserved id, and somebody who takes it.
#[test]
fn an_id_that_was_reserved_long_ago() {
    let [first, second, third] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u32 } }
        { #[derive(StreamSerialize)] #[flatstream(reserved(1))] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub c: u32 } }
    );
    // Against the first version alone it looks like a new name.
    assert_eq!(errors(&first, &third), [""; 0]);
    let mut lock = Lock::default();
    lock.update(&first, 1).unwrap();
    lock.update(&second, 2).unwrap();
    let report = lock.check(&third);
    assert_eq!(
        line(&report.findings[0].finding),
        "error reserved-reused T.reserved_1 misread/misread"
    );
    assert_eq!(report.findings[0].versions, [2]);
}

#[test]
fn one_finding_against_several_versions_is_told_once() {
    let [first, second, third] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u16, pub b: u8 } }
    );
    let report = crate::kit::lock(&[first, second]).check(&third);
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.findings[0].versions, [1, 2]);
    assert!(
        report
            .to_string()
            .ends_with("  against versions 1, 2\n\nerrors: 1, warnings: 0, infos: 0, accepted: 0"),
        "{report}"
    );
}

/// A type that was renamed and then changed, and another one that took its old name.
#[test]
fn renames_are_followed_step_by_step() {
    let versions = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u8, pub c: u8, pub d: u8 } }
        {
            #[derive(StreamSerialize)] #[flatstream(name = "Renamed")]
            pub struct T { pub a: u8, pub b: u8, pub c: u8, pub d: u8 }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(name = "T")] pub struct Other { pub text: String }
            #[derive(StreamSerialize)] #[flatstream(name = "Renamed")]
            pub struct T { pub a: u8, pub b: u8, pub c: u8, pub d: u8, pub other: Other }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(name = "T")] pub struct Other { pub text: String }
            #[derive(StreamSerialize)] #[flatstream(name = "Renamed")]
            pub struct T { pub a: u8, pub b: u8, pub c: u8, pub d: u16, pub other: Other }
        }
    );
    let mut lock = Lock::default();
    for schema in &versions[..3] {
        assert!(lock.update(schema, 0).unwrap());
    }
    let report = lock.check(&versions[3]);
    let found: Vec<_> =
        report.findings.iter().map(|it| (line(&it.finding), &*it.versions)).collect();
    assert_eq!(
        found,
        [
            ("error field-type-changed Renamed.d misread/misread".to_owned(), &[2, 3][..]),
            ("error field-type-changed T.d misread/misread".to_owned(), &[1]),
        ]
    );
}
