//! Two versions of a type side by side, and what is found between them, a line each.

use flatstream::schema::lock::{compare, Finding, Level, Lock};
use flatstream::schema::Schema;

use crate::opinion::conform;

/// What is found between two versions of a type `T`, with all they need.
macro_rules! changes {
    ({ $($old:item)* } { $($new:item)* }) => {{
        let [old, new] = crate::kit::versions!({ $($old)* } { $($new)* });
        crate::kit::lines(&old, &new)
    }};
}

/// The schemas of versions of a type `T`.
macro_rules! versions {
    ($({ $($item:item)* })*) => {[
        $({
            #[allow(dead_code, unused_imports)] // Asked for their schemas only, and each takes what it needs.
            mod version {
                use std::collections::BTreeMap;
                use flatstream::{Flags, Nested, StreamSerialize};
                $($item)*
            }
            flatstream::schema::Schema::of::<version::T>()
        }),*
    ]};
}

pub(crate) use {changes, versions};

/// Level, rule, item, and what becomes of old data and of new data.
pub fn line(finding: &Finding) -> String {
    let Finding { level, rule, item, backward, forward, .. } = finding;
    format!("{level} {rule} {} {backward}/{forward}", item.replace("flatstream_tests.", ""))
}

pub fn lines(old: &Schema, new: &Schema) -> Vec<String> {
    assert_eq!(compare(old, old), []);
    assert_eq!(compare(new, new), []);
    let found = compare(old, new);
    for finding in &found {
        assert!(finding.message.contains('`'), "{}", finding.message);
        assert!(!finding.message.contains("  "), "{}", finding.message);
    }
    // What flatc finds wrong with it is found here too. That ids are reserved by fields it does not know.
    if let Some(Err(why)) = conform(old, new) {
        let is_told = found.iter().any(|finding| finding.level > Level::Info);
        assert!(is_told || why.contains("reserved_"), "{why}");
    }
    found.iter().map(line).collect()
}

/// A lock with these versions, whatever is between them.
pub fn lock(versions: &[Schema]) -> Lock {
    let mut lock = Lock::default();
    for schema in versions {
        let mut one = Lock::default();
        one.update(schema, 0).unwrap();
        let mut version = one.versions.remove(0);
        version.number = lock.versions.len() as u32 + 1;
        lock.versions.push(version);
    }
    lock
}

/// A file of this folder.
pub fn text(name: &str) -> String {
    let path = format!("{}/lock/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap().replace("\r\n", "\n")
}
