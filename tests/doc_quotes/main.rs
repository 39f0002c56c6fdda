//! Promise: what the documentation quotes of the compiler is what the compiler says.
//!
//! And a page of an attribute has an example and the schema that the example stands for.
//!
//! Quotes are the blocks behind `>` on the pages of attributes and in the guides. Each has to be the
//! start of an error in a `.stderr` file under `ui/`, which the test `ui` compares with rustc.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn quotes_are_what_the_compiler_says() {
    let errors: Vec<String> = files("ui", "stderr").iter().flat_map(|path| errors(path)).collect();
    let pages =
        [files("../flatstream/src/attributes", "rs"), files("../docs/guide", "md")].concat();
    let quotes: Vec<(PathBuf, String)> = pages
        .iter()
        .flat_map(|page| quotes(page).into_iter().map(move |quote| (page.clone(), quote)))
        .collect();
    assert!(quotes.len() > pages.len(), "{} quotes on {} pages", quotes.len(), pages.len());
    let is_said = |quote: &str| errors.iter().any(|error| error.starts_with(quote));
    let wrong = quotes.iter().filter(|(_, quote)| !is_said(quote));
    let wrong: Vec<String> =
        wrong.map(|(page, quote)| format!("{}: {quote}", page.display())).collect();
    assert!(wrong.is_empty(), "no error under `ui/` starts with\n{}", wrong.join("\n"));
}

/// Each word has a page, and each page what readers come for.
#[test]
fn pages_have_an_example_and_its_schema() {
    let pages = files("../flatstream/src/attributes", "rs");
    let words = |page: &&PathBuf| page.file_stem().is_some_and(|stem| stem != "mod");
    let pages: Vec<&PathBuf> = pages.iter().filter(words).collect();
    assert!(pages.len() > 20, "{} pages", pages.len());
    for page in pages {
        let blocks = blocks(page);
        for kind in ["", "fbs"] {
            assert!(blocks.iter().any(|b| b == kind), "{}: no ```{kind}", page.display());
        }
    }
}

/// What stands behind the ``` that open blocks. An example that needs a feature is opened by an
/// attribute, and by another one without the feature.
fn blocks(page: &Path) -> Vec<String> {
    let text = fs::read_to_string(page).unwrap();
    let lines = text.lines().filter(|line| !line.contains("```ignore\")]"));
    let fences = lines.filter_map(|line| match line.strip_prefix("//! ```") {
        Some(kind) => Some(kind),
        None => line.ends_with("\"```\")]").then_some(""),
    });
    fences.step_by(2).map(str::to_owned).collect()
}

/// What follows `error: ` or `error[E0080]: `, without the words that are only the frame of ours.
fn errors(stderr: &Path) -> Vec<String> {
    let text = fs::read_to_string(stderr).unwrap();
    let heads = text.lines().filter(|line| line.starts_with("error"));
    let texts = heads.filter_map(|line| line.split_once(": ").map(|(_, text)| text));
    texts.map(|text| text.trim_start_matches("evaluation panicked: ").to_owned()).collect()
}

/// The lines behind `>`, those of one block joined.
fn quotes(page: &Path) -> Vec<String> {
    let text = fs::read_to_string(page).unwrap();
    let lines = text.lines().map(|line| line.trim_start_matches("//!").trim());
    let mut quotes: Vec<String> = Vec::new();
    let mut inside = false;
    for line in lines {
        let quoted = line.strip_prefix("> ");
        match (quoted, quotes.last_mut()) {
            (Some(text), Some(quote)) if inside => *quote += &format!(" {text}"),
            (Some(text), _) => quotes.push(text.to_owned()),
            (None, _) => {}
        }
        inside = quoted.is_some();
    }
    quotes
}

/// The files with an extension, in a folder and those in it.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let mut found: Vec<PathBuf> =
        files.into_iter().filter(|path| path.extension().is_some_and(|e| e == extension)).collect();
    for folder in folders {
        found.extend(self::files(folder.to_str().unwrap(), extension));
    }
    found
}
