//! The derive and the library refuse the same words.

use crate::tool::read;

/// The words in quotes of a list in a source file.
fn words(source: &str, list: &str) -> Vec<String> {
    let (_, rest) = source.split_once(&format!(" {list}: ")).expect("the list is there");
    let (_, rest) = rest.split_once("= ").expect("it has a value");
    let (list, _) = rest.split_once("];").expect("it ends");
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn words_of_the_derive_are_those_of_the_library() {
    let derive = read("../flatstream-derive/src/validate/names.rs");
    let library = read("../flatstream/src/schema/check/words.rs");
    for (list, n) in [("KEYWORDS", 100), ("BUILTIN", 20)] {
        let (ours, theirs) = (words(&library, list), words(&derive, list));
        assert!(ours.len() > n, "{ours:?}");
        assert_eq!(ours, theirs, "{list}");
    }
    let shared: Vec<String> = words(&derive, "SUFFIXES");
    let ours = words(&library, "SUFFIXES");
    assert!(!shared.is_empty() && shared.iter().all(|word| ours.contains(word)), "{ours:?}");
}
