//! planus, another implementation in Rust, reads our messages and writes them again.
//!
//! Of the zoo it gets what it has words for: it knows no arrays, no bit flags, no messages in messages, and one
//! namespace in a file. Its code is committed, so that the tests need not build its compiler. Nor does it find
//! every vtable: see `reach.rs`.

#[allow(warnings, clippy::all, clippy::pedantic)] // Generated.
mod generated;
mod reach;

use flatstream::schema::{Definition, Schema};
use flatstream::StreamSchema;
use flatstream_tests::zoo::{
    Event, Hashes, Keyed, Maps, Odds, Perhaps, SharedTexts, Stamped, Tree, Unions, Zoo,
};
use planus::{Builder, ReadAsRoot, WriteAsOffset};
use serde::Serialize;

use self::generated::flatstream_tests as theirs;
use self::reach::is_out_of_reach;
use crate::canonical::{canonical, without_sign_of_zero};
use crate::roots::{kinds, Kind};

/// Messages of each type.
const MESSAGES: usize = 1_000;

/// What planus has words for; the other types of the zoo are in these, or have arrays, flags or messages.
const ROOTS: [Definition; 11] = [
    Zoo::SCHEMA,
    Unions::SCHEMA,
    Event::SCHEMA,
    Perhaps::SCHEMA,
    Tree::SCHEMA,
    Odds::SCHEMA,
    Maps::SCHEMA,
    Hashes::SCHEMA,
    Keyed::SCHEMA,
    SharedTexts::SCHEMA,
    Stamped::SCHEMA,
];

/// planus takes `key` for a mistake.
fn schema() -> Schema {
    let mut schema = Schema::gather(&ROOTS);
    (schema.root, schema.file_identifier) = (None, None);
    schema.objects.iter_mut().flat_map(|object| &mut object.fields).for_each(|it| it.key = false);
    schema
}

#[test]
fn planus_has_the_schema_of_today() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/planus/zoo.fbs");
    let text = schema().to_fbs();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &text).expect("the folder takes a file");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == text, "run with BLESS=1, then tests/interop/planus/generate.sh");
}

/// Reads a message, as JSON, and writes it again.
type Copy = fn(&[u8], Option<[u8; 4]>) -> planus::Result<(String, Vec<u8>)>;

fn copied<T>(value: &T, identifier: Option<[u8; 4]>) -> (String, Vec<u8>)
where
    T: WriteAsOffset<T> + Serialize,
{
    let json = serde_json::to_string(value).expect("values are JSON");
    (json, Builder::new().finish(value, identifier).to_vec())
}

macro_rules! copies {
    ($($table:ident $view:ident)*) => {
        [$(("flatstream_tests.".to_owned() + stringify!($table), {
            let copy: Copy = |message, identifier| {
                let view = theirs::$view::read_as_root(message)?;
                Ok(copied(&theirs::$table::try_from(view)?, identifier))
            };
            copy
        })),*]
    };
}

#[test]
fn planus_reads_and_writes_what_it_has_words_for() {
    let copies = copies! {
        Zoo ZooRef
        Scalars ScalarsRef
        Options OptionsRef
        Texts TextsRef
        Vectors VectorsRef
        Node NodeRef
        Nil NilRef
        Unions UnionsRef
        EventWrapper EventWrapperRef
        PerhapsWrapper PerhapsWrapperRef
        TreeWrapper TreeWrapperRef
        Odds OddsRef
        Maps MapsRef
        Hashes HashesRef
        Keyed KeyedRef
        SharedTexts SharedTextsRef
        Stamped StampedRef
    };
    let (kinds, schema) = (kinds(), schema());
    let mut n_read = 0;
    for (table, copy) in copies {
        let kind = kinds.iter().find(|kind| kind.table == table).expect("it is in the zoo");
        let messages = kind.messages(MESSAGES);
        let is_far = |message: &&Vec<u8>| is_out_of_reach(&schema, &table, message);
        let (far, near): (Vec<_>, Vec<_>) = messages.iter().partition(is_far);
        near.iter().for_each(|message| compare(kind, &schema, message, copy));
        n_read += near.len();
        for message in far {
            let error = copy(message, kind.file_identifier).expect_err("planus looks further now");
            assert!(error.to_string().ends_with("Invalid offset"), "{table}: {error}");
        }
    }
    assert!(n_read >= 10_000, "{n_read}");
}

fn compare(kind: &Kind, schema: &Schema, message: &[u8], copy: Copy) {
    let ours = kind.text(message).expect("it is our own");
    let copied = copy(message, kind.file_identifier);
    let (json, written) = copied.unwrap_or_else(|error| panic!("{}: {error}", kind.table));
    let theirs = canonical(schema, &kind.table, &json);
    assert_eq!(theirs, without_what_is_null(&ours), "{}: left is what was read", kind.table);
    if let Some(identifier) = kind.file_identifier {
        // A mistake of planus: the identifier belongs behind the offset of the root.
        return assert_eq!(written[..4], identifier);
    }
    let written = kind.text(&written).unwrap_or_else(|error| panic!("{}: {error}", kind.table));
    assert_eq!(without_sign_of_zero(&written), without_sign_of_zero(&ours), "{}", kind.table);
}

/// In the JSON of serde_json, floats that are no numbers are `null`.
fn without_what_is_null(line: &str) -> String {
    let no_numbers = ["fnan", "f7ff0000000000000", "ffff0000000000000"];
    no_numbers.iter().fold(line.to_owned(), |line, word| line.replace(word, "-"))
}
