//! Whether the errors stand where the `.stderr` files have them, in whatever words.
//!
//! Every case is compiled by the toolchain that runs the tests. Those under `ui/pass/` have to
//! compile, the others to fail, with errors in the recorded places: the file and the line under
//! `error`, without the column. How strict that is depends on whose error it is.
//!
//! - **The derive's**, `error: text` without a code: the same places, as often, in the same words.
//!   Nothing of them is the compiler's.
//! - **Ours in the compiler's frame**, E0277 (a type without the trait, in the words of
//!   `on_unimplemented`) and E0080 (a constant that panics): the same set of places. How often
//!   rustc repeats itself in one place, and in which words, is its own affair.
//! - **The compiler's**, any other code and lints (which have none, and end in `#[deny(..)]`):
//!   what else rustc says beside errors of ours is not looked at. A case without any of ours has
//!   to fail in one of the recorded places, so that it does not fail for another reason.

mod project;
mod rows;

use std::fs;
use std::path::{Path, PathBuf};

use project::{compile, Outcome};
use rows::{differences, rows_of};

/// A file to compile.
#[derive(Clone, Debug)]
pub struct Case {
    /// From the folder of this crate: `ui/types/arrays.rs`.
    path: PathBuf,
}

impl Case {
    fn must_compile(&self) -> bool {
        self.path.starts_with("ui/pass")
    }

    /// The name of its program: `types-arrays`.
    fn name(&self) -> String {
        let path = self.path.strip_prefix("ui").unwrap_or(&self.path).with_extension("");
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("-")
    }

    fn in_crate(&self) -> PathBuf {
        crate_dir().join(&self.path)
    }
}

/// All there are.
pub fn every_case() -> Vec<Case> {
    let mut cases = cases_of("");
    let entries = fs::read_dir(crate_dir().join("ui")).expect("the cases lie in `ui`");
    let topics = entries.flatten().filter(|entry| entry.path().is_dir());
    cases.extend(topics.flat_map(|topic| cases_of(&topic.file_name().to_string_lossy())));
    cases
}

/// Those of one topic; `""` for those of none.
pub fn cases_of(topic: &str) -> Vec<Case> {
    let folder = Path::new("ui").join(topic);
    let entries = fs::read_dir(crate_dir().join(&folder)).expect("a topic is a folder in `ui`");
    let names = entries.flatten().map(|entry| PathBuf::from(entry.file_name()));
    let sources = names.filter(|name| name.extension().is_some_and(|extension| extension == "rs"));
    let mut cases: Vec<Case> = sources.map(|name| Case { path: folder.join(name) }).collect();
    cases.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!cases.is_empty() || topic.is_empty(), "`ui/{topic}` has no cases");
    cases
}

/// Compiles the cases and fails with everything that is not as recorded.
pub fn check(cases: &[Case]) {
    let outcomes = compile(&every_case(), cases);
    let mut complaints = Vec::new();
    for (case, outcome) in cases.iter().zip(&outcomes) {
        let found = complaints_about(case, outcome);
        complaints.extend(found.iter().map(|text| format!("{}: {text}", case.path.display())));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    println!("{} cases fail, or compile, where they should", cases.len());
}

fn complaints_about(case: &Case, outcome: &Outcome) -> Vec<String> {
    match (case.must_compile(), outcome.compiled) {
        (true, true) => Vec::new(),
        (true, false) => vec![format!("does not compile:\n{}", outcome.errors)],
        (false, true) => vec!["compiles, and should not".to_owned()],
        (false, false) => {
            let recorded = fs::read_to_string(case.in_crate().with_extension("stderr"));
            let recorded = recorded.expect("a case that fails has a `.stderr` beside it");
            differences(&rows_of(&recorded), &rows_of(&outcome.errors))
        }
    }
}

fn crate_dir() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
