//! `cargo xtask zoo`: a zoo of derived types that nobody would write by hand, with their values and with what
//! the official verifier has to check, for the property test and for fuzzing.
//!
//! The files are committed, so that tests need nothing but Cargo; a test here says when they are old.

mod deck;
mod dice;
mod fields;
mod files;
mod foreign;
mod generic;
mod inline;
mod lent;
mod shape;
mod table;
mod union_;

use std::fs;
use std::path::PathBuf;

use crate::process::{root, Outcome};
use deck::Hand;
use dice::Dice;
use fields::Pile;
use files::Files;

/// Names of fields and variants, in this order.
const WORDS: [&str; 16] = [
    "Ash", "Birch", "Cedar", "Dill", "Elm", "Fern", "Gorse", "Hazel", "Iris", "Juniper", "Kale",
    "Larch", "Maple", "Nettle", "Oak", "Pine",
];

/// Another seed is another zoo.
const SEED: u64 = 104;

/// Tables and unions are made in turn, each of those before it.
const ROUNDS: usize = 4;
const TABLES: usize = 5;
const UNIONS: usize = 2;
/// The round with types that have parameters.
const GENERICS: usize = 1;

/// Writes all files anew.
pub fn write() -> Outcome {
    let files = make();
    for (name, text) in files.finish() {
        let path = folder().join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    println!("{} types in {}", files.n_types(), folder().display());
    Ok(())
}

fn folder() -> PathBuf {
    root().join("tests/properties/src/generated")
}

fn make() -> Files {
    let (mut dice, mut files, mut pile) = (Dice::new(SEED), Files::default(), Pile::default());
    let inlines = inline::make(&mut dice, &mut files);
    let (mut tables, mut unions) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        // Types of one round do not hold each other.
        let (known_tables, known_unions) = (tables.clone(), unions.clone());
        let mut hand = Hand {
            dice: &mut dice,
            inlines: &inlines,
            tables: &known_tables,
            unions: &known_unions,
        };
        for i in round * TABLES..(round + 1) * TABLES {
            tables.push(table::make(i, &mut pile, &mut hand, &mut files));
        }
        for i in round * UNIONS..(round + 1) * UNIONS {
            unions.push(union_::make(i, &mut pile, &mut hand, &mut files));
        }
        if round == GENERICS {
            tables.extend(generic::make(&mut pile, &mut hand, &mut files));
            unions.extend(union_::make_generic(&mut hand, &mut files));
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_files_are_what_the_generator_makes() {
        let files = make();
        assert!(files.n_types() >= 48);
        for (name, text) in files.finish() {
            let committed = fs::read_to_string(folder().join(name)).unwrap_or_default();
            assert!(committed == text, "{name} is old: run `cargo xtask zoo`");
        }
    }

    /// What another seed could leave out.
    #[test]
    fn the_zoo_has_every_attribute_and_kind_of_type() {
        let all: String = make().finish().into_iter().map(|(_, text)| text).collect();
        for word in [
            "id = ",
            "reserved(",
            "default = ",
            "default = \"none\"",
            "required",
            "shared",
            "deprecated",
            "(key)",
            "rename = ",
            "rename_all = ",
            "name = ",
            "namespace = ",
            "file_identifier = ",
            "(skip)",
            "(other)",
            "(fixed)",
            "(transparent)",
            "(bit_flags)",
            "with = ",
            "name = \"{T}",
            "name = \"{K}{V}",
            "name = \"{T}Case",
            "with = Keys<",
            "owned = ",
        ] {
            assert!(all.contains(word), "no `{word}`: take another seed");
        }
        for start in [
            ": Option<",
            ": Vec<",
            ": Box<",
            ": Arc<",
            ": Rc<",
            ": Cow<",
            ": BTreeMap<",
            ": HashMap<",
            ": BTreeSet<",
            ": HashSet<",
            ": Nested<",
            ": Flags<",
            ": [",
            ": Box<[",
            ": Arc<[",
            ": Rc<[",
            ": Vec<Box<Table",
            ": Vec<Box<Union",
            ": Option<Box<",
            ": Option<Nested<",
            ": Table",
            ": Union",
            ": New",
            ": Fixed",
            ": T,",
            ": Option<T>",
            ": Vec<T>",
            ": [f32; N]",
            ": &'a str",
            ": &'a [",
            ": &'a Table",
            ": Cow<'a, [",
            ": Option<&'a ",
            ": Nested<&'a ",
            "<Duration>",
            ": Option<IpAddr>",
            "(Option<Box<Union",
            ": BTreeSet<Duration>",
            ", NonZero",
            "Required<Union<",
        ] {
            assert!(all.contains(start), "no field `{start}`: take another seed");
        }
    }
}
