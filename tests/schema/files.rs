//! A schema in several files is the schema in one.

use flatstream::schema::Schema;

use crate::round_trips::{assert_same, Written, SCHEMAS};
use crate::tool::{flatc, read};

/// The last file stands for all, and each of the others can be compiled by itself.
#[test]
fn files_together_are_the_schema() {
    let Some(flatc) = flatc() else { return };
    for Written { path, .. } in SCHEMAS {
        let schema = Schema::from_bfbs(&flatc.compile(&read(path)).unwrap().bfbs).unwrap();
        let files = schema.to_fbs_files();
        for end in 1..=files.len() {
            let compiled = flatc.compile_files(&files[..end]);
            let compiled =
                compiled.unwrap_or_else(|why| panic!("{path}, {}: {why}", files[end - 1].0));
            let part = Schema::from_bfbs(&compiled.bfbs).unwrap();
            assert!(part.objects.iter().all(|object| schema.objects.contains(object)), "{path}");
            if end == files.len() {
                assert_same(path, &part, &schema);
            }
        }
    }
}

/// Which types are in which file.
#[test]
fn namespaces_that_need_each_other_share_a_file() {
    let Some(flatc) = flatc() else { return };
    let circles = flatc.compile(&read("schema/circles.fbs")).unwrap();
    let files = Schema::from_bfbs(&circles.bfbs).unwrap().to_fbs_files();
    let files: Vec<String> = files.iter().map(|(name, text)| outline(name, text)).collect();
    assert_eq!(
        files,
        [
            "lonely.fbs: lonely",
            "D.fbs: D, d",
            "no-namespace.fbs: ",
            "a.fbs < D.fbs, no-namespace.fbs: a, b, a, b, d.e, a, b, c, d.e",
            "all-namespaces.fbs < D.fbs, a.fbs, lonely.fbs, no-namespace.fbs: a",
        ]
    );
}

/// The name of a file, what it includes, and its namespaces.
fn outline(name: &str, text: &str) -> String {
    let words = |word: &str| -> Vec<&str> {
        let found = text.lines().filter_map(|line| line.strip_prefix(word)?.strip_suffix(';'));
        found.map(|rest| rest.trim().trim_matches('"')).collect()
    };
    let mut includes = words("include ");
    includes.sort_unstable();
    let includes = includes.join(", ");
    let arrow = if includes.is_empty() { "" } else { " < " };
    format!("{name}{arrow}{includes}: {}", words("namespace ").join(", "))
}
