//! The file: what is in it, that it comes back as it was, and that each deviation is an error with its line.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use flatstream::schema::lock::{fingerprint, Lock, LockError, Rule};
use flatstream::schema::{
    DefaultValue, Enum, EnumVal, Field, Object, Presence, Scalar, Schema, Type,
};
use flatstream::{Flags, Nested, StreamSchema, StreamSerialize};
use flatstream_tests::zoo;

/// What the page shows, as Rust types.
mod acme {
    use super::*;

    #[derive(StreamSerialize, Clone, Copy)]
    #[flatstream(namespace = "acme", bit_flags)]
    #[repr(u16)]
    pub enum Access {
        Read = 1,
        Write = 2,
    }

    #[derive(StreamSerialize, Clone, Copy)]
    #[flatstream(namespace = "acme")]
    #[repr(i8)]
    pub enum Level {
        High = 1,
        Low = -1,
        Mid = 0,
    }

    #[derive(StreamSerialize, Clone, Copy)]
    #[flatstream(namespace = "acme", fixed)]
    pub struct Vec3 {
        x: f32,
        level: Level,
        all: [f64; 2],
    }

    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Reading {
        #[flatstream(key)]
        pub id: String,
    }

    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub enum Event {
        Started,
        Read(Reading),
    }

    /// Not in the lock.
    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme", file_identifier = "TELE", reserved(6))]
    pub struct Telemetry {
        pub ts: u64,
        #[flatstream(default = 1.5)]
        pub temp: f32,
        #[flatstream(default = "a \"b\"\n")]
        pub name: String,
        pub event: Event,
        pub samples: Vec<f64>,
        pub level: Level,
        pub limit: Option<u32>,
        #[flatstream(required)]
        pub host: Vec<u8>,
        #[flatstream(default = -0.0)]
        pub zero: f64,
        #[flatstream(default = f32::NEG_INFINITY)]
        pub least: f32,
        #[flatstream(default = f64::NAN)]
        pub nan: f64,
        #[flatstream(deprecated)]
        pub old: bool,
        pub message: Nested<Reading>,
        pub access: Flags<Access>,
        pub at: Option<Vec3>,
        pub readings: Vec<Reading>,
        pub limits: BTreeMap<u8, Event>,
        pub quad: [u16; 4],
    }
}

#[test]
fn the_text_of_a_lock() {
    let schema = Schema::of::<acme::Telemetry>();
    let mut lock = Lock::default();
    assert!(lock.update(&schema, 0x0123_4567_89ab_cdef).unwrap());
    lock.accept(Rule::FieldTypeChanged, "acme.Telemetry.temp", "was \"wrong\"").unwrap();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/lock/telemetry.lock");
    if std::env::var_os("BLESS").is_some() {
        fs::write(path, lock.to_string()).unwrap();
    }
    assert_eq!(lock.to_string(), fs::read_to_string(path).unwrap());
}

/// The page of the documentation shows no line that could not be in a file.
#[test]
fn the_lines_of_the_page() {
    let page = include_str!("../../docs/schema-lock.md");
    let start = page.find("```text\n").unwrap() + "```text\n".len();
    let shown = &page[start..];
    let shown = &shown[..shown.find("```").unwrap()];
    // The excerpt lacks types that it names.
    let text = shown
        .replace(
            "table acme.Telemetry\n",
            "table acme.EventStarted\ntable acme.Reading\ntable acme.Telemetry\n",
        )
        .replace("union acme.Event\n 1 Started acme.EventStarted\n", "")
        .replace(
            "table acme.EventStarted\n",
            "union acme.Event\n 1 Started acme.EventStarted\ntable acme.EventStarted\n",
        )
        .replace("enum acme.Level ubyte\n 0 Low\n", "")
        .replace("table acme.Reading\n", "enum acme.Level ubyte\n 0 Low\ntable acme.Reading\n");
    let lock = Lock::parse(&text).unwrap();
    assert_eq!(lock.versions[0].schema.file_identifier, Some(*b"TELE"));
    assert_eq!(lock.versions[0].accepted[0].rule, Rule::FieldTypeChanged);
}

/// All rules are on the page, and the page has no other ones.
#[test]
fn the_rules_of_the_page() {
    let page = include_str!("../../docs/schema-lock.md");
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let names: Vec<&str> = rows.map(|(name, _)| name).collect();
    let rules: Vec<&str> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(names, rules);
    assert!(Rule::ALL.iter().all(|rule| rule.name().parse() == Ok(*rule)));
}

fn comes_back<T: StreamSchema>() {
    let mut schema = Schema::of::<T>();
    let mut lock = Lock::default();
    lock.comments = vec![" a comment".into()];
    lock.update(&schema, fingerprint(&schema)).unwrap();
    let again = Lock::parse(&lock.to_string()).unwrap_or_else(|error| panic!("{error}\n{lock}"));
    assert_eq!(again, lock);
    // It has all but the documentation.
    schema.objects.iter_mut().for_each(|object| {
        object.docs.clear();
        object.fields.iter_mut().for_each(|field| field.docs.clear());
    });
    schema.enums.iter_mut().for_each(|one_of| {
        one_of.docs.clear();
        one_of.values.iter_mut().for_each(|value| value.docs.clear());
    });
    assert_eq!(again.versions[0].schema, schema);
    assert!(!lock.update(&schema, 0).unwrap(), "it is there already");
}

#[test]
fn types_of_every_kind_come_back() {
    comes_back::<acme::Telemetry>();
    comes_back::<zoo::Zoo>();
    comes_back::<zoo::Enums>();
    comes_back::<zoo::FlagSets>();
    comes_back::<zoo::Arrays>();
    comes_back::<zoo::Foreign>();
    comes_back::<zoo::Generics>();
    comes_back::<zoo::Newtypes>();
    comes_back::<zoo::Event>();
}

/// What Rust types do not lead to and `.bfbs` files do.
#[test]
fn foreign_schemas_come_back() {
    let mut part = Object::structure("Part", 8, 16);
    part.fields = vec![Field::inline("id", 0, 0, Type::Scalar(Scalar::U64))];
    part.fields[0].key = true;
    let mut value = Enum::union("Value");
    value.values = vec![
        EnumVal::variant("Text", 1, Type::Text),
        EnumVal::variant("Part", 3, Type::Struct("Part".into())),
    ];
    let mut table = Object::table("Table");
    let mut text = Field::new("text", 0, Type::Text);
    (text.default, text.presence) = (DefaultValue::Text(None), Presence::Default);
    let mut list = Field::new("list", 1, Type::vector(Type::Text));
    (list.default, list.presence) = (DefaultValue::EmptyVector, Presence::Default);
    table.fields =
        vec![text, list, Field::new("values", 3, Type::vector(Type::Union("Value".into())))];
    let mut schema = Schema::default();
    schema.objects = vec![part, table];
    schema.enums = vec![value];
    schema.sort();
    let mut lock = Lock::default();
    lock.update(&schema, 1).unwrap();
    assert_eq!(Lock::parse(&lock.to_string()).unwrap(), lock);
    assert_eq!(lock.versions[0].schema, schema);
    assert!(lock
        .to_string()
        .contains(" 0 text string = ?\n 1 list [string] = []\n 3 values [Value]\n"));
}

#[test]
fn what_a_lock_has_no_words_for() {
    let with = |field: Field| {
        let mut table = Object::table("Table");
        table.fields = vec![field];
        let mut schema = Schema::default();
        schema.objects.push(table);
        schema
    };
    let number = Type::Scalar(Scalar::U8);
    for schema in [
        with(Field::new("two words", 0, number.clone())),
        with(Field::new("", 0, number.clone())),
        with(Field::new("lines\n", 0, number.clone())),
        with(Field::new("nowhere", 0, Type::Table("Nowhere".into()))),
        with(Field::new("deep", 0, Type::vector(Type::vector(number.clone())))),
        with(Field::new("far", 40_000, number)),
    ] {
        let mut lock = Lock::default();
        let error = lock.update(&schema, 0).unwrap_err();
        assert!(matches!(error, LockError::Schema(_)), "{error}");
        assert_eq!(lock, Lock::default());
    }
}

const HEAD: &str = "flatstream-lock 1\nversion 1 0000000000000000\n";

#[test]
fn mistakes_name_the_line_and_what_is_expected() {
    for (text, expected) in [
        ("hello\n", "line 1: expected `flatstream-lock 1`"),
        ("# a\n", "line 2: expected `flatstream-lock 1`"),
        (
            "flatstream-lock 2\n",
            "line 1: a format that this program does not know; it knows `flatstream-lock 1`",
        ),
        ("flatstream-lock 1", "line 1: the file ends without a line feed"),
        ("flatstream-lock 1\n# no\n", "line 2: expected `version 1` and a fingerprint"),
        (
            "flatstream-lock 1\nversion 2 0000000000000000\n",
            "line 2: expected `version 1`: they count from 1",
        ),
        (
            "flatstream-lock 1\nversion 1 12\n",
            "line 2: expected a fingerprint, which is 16 hex digits",
        ),
        ("flatstream-lock 1\nversion 1\n", "line 2: expected a fingerprint"),
        (
            "flatstream-lock 1\nversion 1 ABCDEF0000000000\n",
            "line 2: expected `version 1 abcdef0000000000`",
        ),
    ] {
        let error = Lock::parse(text).unwrap_err();
        assert_eq!(error.to_string(), expected, "{text:?}");
    }
    for (block, expected) in [
        ("root Nobody\n", "line 3: the root `Nobody` is no table of this version"),
        ("root T ABCDE\ntable T\n", "line 3: a file identifier has four bytes"),
        (
            "thing T\n",
            "line 3: expected `enum`, `flags`, `struct`, `table` or `union`, or a member with one space in front",
        ),
        ("table T\ntable T\n", "line 4: `T` is defined twice in this version"),
        ("table T extra\n", "line 3: `extra` is one word too many"),
        ("table T\ntable A\n", "line 3: expected `table A`"),
        ("enum E float\n", "line 3: `float` is no integer type"),
        ("enum E ubyte\n 256 A\n", "line 4: expected a number from 0 to 255"),
        ("enum E ubyte\n 1 A\n 1 B\n", "line 5: numbers go upwards, each once"),
        ("union U\n 0 A string\n", "line 4: expected a number from 1 to 255"),
        ("union U\n 1 A\n", "line 4: expected a type"),
        ("struct S 4\n", "line 3: expected an alignment"),
        ("struct S 4 4\n 0 x float\n", "line 4: expected an offset in bytes"),
        ("table T\n 0 a\n", "line 4: expected a type"),
        ("table T\n  0 a string\n", "line 4: expected an id"),
        ("table T\n x a string\n", "line 4: `x` is not an id"),
        ("table T\n 40000 a string\n", "line 4: ids end at 32764"),
        ("table T\n 1 a string\n 0 b string\n", "line 5: ids go upwards, each once"),
        ("table T\n 0 a nothing\n", "line 4: there is no type `nothing` in this version"),
        ("table T\n 0 a [string\n", "line 4: `[string` has no `]` at its end"),
        ("table T\n 0 a [[string]]\n", "line 4: there is no type `[string]` in this version"),
        ("table T\n 0 a [ubyte:x]\n", "line 4: `x` is no length of an array"),
        ("table T\n 0 a ubyte\n", "line 4: expected `=` and a default, or `= null`"),
        ("table T\n 0 a ubyte = 256\n", "line 4: `256` is no default of this type"),
        ("table T\n 0 a ubyte = 07\n", "line 4: expected ` 0 a ubyte = 7`"),
        ("table T\n 0 a bool = 1\n", "line 4: `1` is no default of this type"),
        ("table T\n 0 a float = 1\n", "line 4: expected ` 0 a float = 1.0`"),
        ("table T\n 0 a string = x\n", "line 4: `x` is no default of this type"),
        ("table T\n 0 a string = \"x\"y\n", "line 4: expected a space behind the string"),
        ("table T\n 0 a string key required\n", "line 4: `required` is one word too many"),
        ("table T\n 0 a string required \n", "line 4: `` is one word too many"),
        ("table T\n 0 a:b string\n", "line 4: `a:b` is no name"),
        ("table T\n 0 a string\n\n", "line 5: expected a definition"),
        ("accept no-rule T \"x\"\n", "line 3: there is no rule `no-rule`; docs/schema-lock.md has a list"),
        (
            "accept field-removed T x\n",
            "line 3: expected a reason, in quotes as in JSON, and nothing behind it",
        ),
        ("accept field-removed T \"\\u0041\"\n", "line 3: expected `accept field-removed T \"A\"`"),
    ] {
        let error = Lock::parse(&format!("{HEAD}{block}")).unwrap_err();
        assert_eq!(error.to_string(), expected, "{block:?}");
    }
}

#[test]
fn line_ends_of_windows_are_read() {
    let text = crate::kit::text("telemetry.lock");
    let windows = text.replace('\n', "\r\n");
    assert_eq!(Lock::parse(&windows).unwrap(), Lock::parse(&text).unwrap());
}

#[test]
fn an_empty_file_is_a_lock_without_versions() {
    assert_eq!(Lock::parse("").unwrap(), Lock::default());
}

/// Those that documentation and other tests show.
#[test]
fn the_files_of_this_repository() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut n_files = 0;
    for folder in ["flatstream/src/attributes", "tests/ui/lock", "tests/lock"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "lock") {
                let lock = Lock::parse(&fs::read_to_string(&path).unwrap());
                lock.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                n_files += 1;
            }
        }
    }
    assert!(n_files >= 4);
}

#[test]
fn comments_stay() {
    let text = format!("# mine\n#\n{HEAD}table T\n");
    let lock = Lock::parse(&text).unwrap();
    assert_eq!(lock.comments, [" mine", ""]);
    assert_eq!(lock.to_string(), text);
}

/// Names, ids, types and defaults make the fingerprint; documentation does not.
#[test]
fn fingerprints() {
    let [a, b, c] = crate::kit::versions!(
        { #[derive(StreamSerialize)] pub struct T { pub x: u8 } }
        {
            /// Documented.
            #[derive(StreamSerialize)]
            pub struct T {
                /// As well.
                pub x: u8
            }
        }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(default = 1)] pub x: u8 } }
    );
    assert_ne!(a, b);
    assert_eq!(fingerprint(&a), fingerprint(&b));
    assert_ne!(fingerprint(&a), fingerprint(&c));
}
