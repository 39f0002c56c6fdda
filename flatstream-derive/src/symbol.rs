//! The words of `#[flatstream(...)]`, where each belongs and what to say about it.
//!
//! Words are constants: a typo does not compile.

use std::fmt;

pub const FLATSTREAM: &str = "flatstream";
pub const DOC: &str = "doc";
pub const REPR: &str = "repr";

pub const FIXED: &str = "fixed";
pub const TRANSPARENT: &str = "transparent";
pub const BIT_FLAGS: &str = "bit_flags";
pub const CRATE: &str = "crate";
pub const DERIVE: &str = "derive";
pub const ATTR: &str = "attr";
pub const VIEW: &str = "view";
pub const RESERVED: &str = "reserved";
pub const NAME: &str = "name";
pub const NAMESPACE: &str = "namespace";
pub const RENAME_ALL: &str = "rename_all";
pub const FILE_IDENTIFIER: &str = "file_identifier";
pub const LOCK: &str = "lock";
pub const RENAME: &str = "rename";
pub const RENAMED_FROM: &str = "renamed_from";
pub const ID: &str = "id";
pub const DEFAULT: &str = "default";
pub const REQUIRED: &str = "required";
pub const DEPRECATED: &str = "deprecated";
pub const SKIP: &str = "skip";
pub const KEY: &str = "key";
pub const OWNED: &str = "owned";
pub const OTHER: &str = "other";
pub const SHARED: &str = "shared";
pub const WITH: &str = "with";

/// What an attribute stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Struct,
    Enum,
    Variant,
    Field,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Place::Struct => "a struct",
            Place::Enum => "an enum",
            Place::Variant => "a variant",
            Place::Field => "a field",
        })
    }
}

/// One word, at any of the places where somebody may write it.
pub struct Word {
    pub name: &'static str,
    pub status: Status,
}

pub enum Status {
    /// Works at these places.
    Valid(&'static [Place]),
    /// Planned for these places, with what to do until then.
    Later(&'static [Place], &'static str),
    /// Means something in the schema language or in serde; here, this.
    Foreign(&'static str),
}

impl Word {
    pub fn places(&self) -> &'static [Place] {
        match self.status {
            Status::Valid(places) | Status::Later(places, _) => places,
            Status::Foreign(_) => &[],
        }
    }

    pub fn is_valid_on(&self, place: Place) -> bool {
        matches!(self.status, Status::Valid(places) if places.contains(&place))
    }
}

/// The word called `name`.
pub fn find(name: &str) -> Option<&'static Word> {
    WORDS.iter().find(|word| word.name == name)
}

/// The words that work at `place`, as `` `crate`, `fixed` ``.
pub fn valid_on(place: Place) -> String {
    let valid = WORDS.iter().filter(|word| word.is_valid_on(place));
    valid.map(|word| format!("`{}`", word.name)).collect::<Vec<_>>().join(", ")
}

/// The word that was probably meant by `name`, those that work at `place` first.
pub fn closest(name: &str, place: Place) -> Option<&'static Word> {
    let limit = (name.chars().count() / 3).clamp(1, 2);
    WORDS
        .iter()
        .filter(|word| !matches!(word.status, Status::Foreign(_)))
        .map(|word| (edit_distance(name, word.name), !word.places().contains(&place), word))
        .filter(|(distance, ..)| *distance <= limit)
        .min_by_key(|(distance, elsewhere, _)| (*distance, *elsewhere))
        .map(|(.., word)| word)
}

/// The word that was meant by `name` without doubt, if it works at `place`.
pub fn meant(name: &str, place: Place) -> Option<&'static Word> {
    let word = match name {
        "struct" => find(FIXED),
        _ => closest(name, place),
    };
    word.filter(|word| word.is_valid_on(place))
}

/// How many letters to insert, drop, change or swap with their neighbour to get from `a` to `b`.
fn edit_distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let changed = usize::from(a[i - 1] != b[j - 1]);
                let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                let swap = if swapped { table[i - 2][j - 2] + 1 } else { usize::MAX };
                (table[i - 1][j] + 1)
                    .min(table[i][j - 1] + 1)
                    .min(table[i - 1][j - 1] + changed)
                    .min(swap)
            }
        }
    }
    table[a.len()][b.len()]
}

const STRUCT: &[Place] = &[Place::Struct];
const CONTAINER: &[Place] = &[Place::Struct, Place::Enum];
const VARIANT: &[Place] = &[Place::Variant];
const FIELD: &[Place] = &[Place::Field];
const MEMBER: &[Place] = &[Place::Field, Place::Variant];
const VIEWED: &[Place] = &[Place::Struct, Place::Enum, Place::Variant];
const ANYWHERE: &[Place] = &[Place::Struct, Place::Enum, Place::Variant, Place::Field];

const fn valid(name: &'static str, places: &'static [Place]) -> Word {
    Word { name, status: Status::Valid(places) }
}

const fn later(name: &'static str, places: &'static [Place], hint: &'static str) -> Word {
    Word { name, status: Status::Later(places, hint) }
}

const fn foreign(name: &'static str, text: &'static str) -> Word {
    Word { name, status: Status::Foreign(text) }
}

#[rustfmt::skip] // One word, one line.
const WORDS: &[Word] = &[
    valid(CRATE, CONTAINER),
    valid(FIXED, STRUCT),
    valid(TRANSPARENT, STRUCT),
    valid(BIT_FLAGS, CONTAINER),
    valid(RESERVED, STRUCT),
    valid(OWNED, STRUCT),
    valid(NAME, CONTAINER),
    valid(NAMESPACE, CONTAINER),
    valid(RENAME_ALL, CONTAINER),
    valid(FILE_IDENTIFIER, CONTAINER),
    valid(LOCK, CONTAINER),
    valid(DERIVE, CONTAINER),
    valid(ATTR, CONTAINER),
    valid(VIEW, VIEWED),
    valid(RENAME, MEMBER),
    valid(RENAMED_FROM, ANYWHERE),
    valid(ID, FIELD),
    valid(DEFAULT, FIELD),
    valid(REQUIRED, FIELD),
    valid(DEPRECATED, FIELD),
    valid(SKIP, FIELD),
    valid(KEY, FIELD),
    valid(OTHER, VARIANT),
    valid(SHARED, FIELD),
    valid(WITH, FIELD),

    later("doc", ANYWHERE, "doc comments already carry over"),

    // The schema language.
    foreign("struct", "`struct` is spelled `fixed` here: `#[flatstream(fixed)]`"),
    foreign("table", "a struct with named fields is a table already: drop `table`"),
    foreign("enum", "a Rust enum with `#[repr(u8)]` is an enum already: drop `enum`"),
    foreign("union", "a Rust enum with data is a union already: drop `union`"),
    foreign("root_type", "any table can be a root: drop `root_type`"),
    foreign("optional", "write `Option<..>` as the type of the field"),
    foreign("nullable", "write `Option<..>` as the type of the field"),
    foreign("force_align", "`force_align` is not supported: a fixed struct is aligned like its largest field"),
    foreign("align", "`align` is not supported: a fixed struct is aligned like its largest field"),
    foreign("original_order", "`original_order` is not supported: the layout of a table never depends on the order in memory"),
    foreign("nested_flatbuffer", "`nested_flatbuffer` is spelled as a type here: `flatstream::Nested<T>`, or `Vec<u8>` for opaque bytes"),
    foreign("flexbuffer", "`flexbuffer` is not supported: it has no schema to derive; store its bytes in a `Vec<u8>`"),
    foreign("hash", "`hash` is not supported: it only affects JSON parsing; store the number"),
    foreign("offset64", "`offset64` is not supported: messages stay below 2 GiB, so split larger data over several"),
    foreign("vector64", "`vector64` is not supported: messages stay below 2 GiB, so split larger data over several"),
    foreign("include", "`include` belongs in a schema file: in Rust, `use` the type"),
    foreign("rpc_service", "`rpc_service` is not supported: flatstream frames messages and calls nothing"),

    // serde
    foreign("flatten", "`flatten` is a word of serde: here, a nested struct stays a table of its own"),
    foreign("skip_serializing", "`skip_serializing` is a word of serde: here, `skip` leaves a field out of messages"),
    foreign("skip_deserializing", "`skip_deserializing` is a word of serde: here, `skip` leaves a field out of messages"),
    foreign("skip_serializing_if", "`skip_serializing_if` is a word of serde: here, `Option` leaves out absent values"),
    foreign("serialize_with", "`serialize_with` is a word of serde: here, `with = Adapter` converts in both directions"),
    foreign("deserialize_with", "`deserialize_with` is a word of serde: here, `with = Adapter` converts in both directions"),
    foreign("from", "`from` is a word of serde: here, `with = flatstream::with::Via<..>` on a field converts by `From`"),
    foreign("try_from", "`try_from` is a word of serde: here, `with = flatstream::with::TryVia<..>` on a field converts by `TryFrom`"),
    foreign("into", "`into` is a word of serde: here, `with = flatstream::with::Via<..>` on a field converts by `From`"),
    foreign("alias", "`alias` is a word of serde: here, the wire holds no names, so fields can be renamed freely; `renamed_from` tells a schema lock that it is meant"),
    foreign("rename_all_fields", "`rename_all_fields` is a word of serde: here, the wire holds no names"),
    foreign("tag", "`tag` is a word of serde: here, the tags of a union are 1, 2, .. in the order of its variants"),
    foreign("content", "`content` is a word of serde: here, a union is always a tag and a value"),
    foreign("untagged", "`untagged` is a word of serde: here, a union is always a tag and a value"),
    foreign("borrow", "`borrow` is a word of serde: here, views always borrow"),
    foreign("bound", "`bound` is a word of serde: here, bounds follow from the fields, and others stand on the type"),
    foreign("remote", "`remote` is a word of serde: here, write a struct of your own and put `with = flatstream::with::Via<..>` on fields"),
    foreign("deny_unknown_fields", "`deny_unknown_fields` is a word of serde: here, unknown fields are what lets a schema grow"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_listed_once() {
        for (i, word) in WORDS.iter().enumerate() {
            assert!(WORDS[..i].iter().all(|other| other.name != word.name), "{}", word.name);
        }
    }

    #[test]
    fn distances() {
        assert_eq!(edit_distance("fixed", "fixed"), 0);
        assert_eq!(edit_distance("fixd", "fixed"), 1);
        assert_eq!(edit_distance("defualt", "default"), 1);
        assert_eq!(edit_distance("", "key"), 3);
        assert_eq!(edit_distance("größe", "grosse"), 3);
    }

    #[test]
    fn closest_words() {
        let closest = |name, place| super::closest(name, place).map(|word| word.name);
        assert_eq!(closest("fixd", Place::Struct), Some(FIXED));
        assert_eq!(closest("defualt", Place::Field), Some("default"));
        assert_eq!(closest("idd", Place::Field), Some("id"));
        assert_eq!(closest("nmae", Place::Struct), Some("name"));
        assert_eq!(closest("sparkles", Place::Struct), None);
        assert_eq!(closest("", Place::Struct), None);
    }

    #[test]
    fn meant_words() {
        let meant = |name, place| super::meant(name, place).map(|word| word.name);
        assert_eq!(meant("transparant", Place::Struct), Some(TRANSPARENT));
        assert_eq!(meant("struct", Place::Struct), Some(FIXED));
        assert_eq!(meant("struct", Place::Enum), None);
        assert_eq!(meant("fixd", Place::Enum), None);
    }
}
