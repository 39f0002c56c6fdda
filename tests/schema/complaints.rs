//! Each rule of `check`, in its words, and whether flatc agrees.

use std::collections::BTreeSet;

use flatstream::schema::{
    Attribute, DefaultValue, Enum, EnumVal, Field, Float, Object, ObjectKind, Presence, Scalar,
    Schema, Type,
};

use crate::tool::{flatc, read};

/// What flatc does with the text of the schema.
enum Flatc {
    /// It refuses it, in words that have these among them.
    Refuses(&'static str),
    /// It takes it: others do not.
    Takes,
    /// The text does not say what is wrong.
    IsNotTold,
}

use Flatc::{IsNotTold, Refuses, Takes};

/// One mistake, and all that is said of it.
struct Case {
    make: fn(&mut Schema),
    says: &'static [&'static str],
    flatc: Flatc,
}

const fn case(make: fn(&mut Schema), says: &'static [&'static str], flatc: Flatc) -> Case {
    Case { make, says, flatc }
}

/// A schema that nothing is wrong with.
fn sound() -> Schema {
    let mut level = Enum::new("acme.Level", Scalar::U8);
    level.values = vec![EnumVal::new("Low", 0), EnumVal::new("High", 5)];
    let mut access = Enum::bit_flags("acme.Access", Scalar::U8);
    access.values = vec![EnumVal::new("Read", 1), EnumVal::new("Write", 2)];
    let mut event = Enum::union("acme.Event");
    event.values = vec![EnumVal::variant("Said", 1, Type::Table("acme.Said".into()))];
    let mut point = Object::structure("acme.Point", 4, 8);
    point.fields = vec![
        Field::inline("x", 0, 0, Type::Scalar(Scalar::F32)),
        Field::inline("level", 1, 4, Type::Enum("acme.Level".into())),
    ];
    let mut said = Object::table("acme.Said");
    said.fields = vec![Field::new("text", 0, Type::Text)];
    let mut reading = Object::table("acme.Reading");
    reading.fields = vec![
        Field::new("n", 0, Type::Scalar(Scalar::U8)),
        Field::new("name", 1, Type::Text),
        Field::new("level", 2, Type::Enum("acme.Level".into())),
        Field::new("list", 3, Type::vector(Type::Scalar(Scalar::I32))),
        Field::new("news", 5, Type::Union("acme.Event".into())),
        Field::new("point", 6, Type::Struct("acme.Point".into())),
        Field::new("ratio", 7, Type::Scalar(Scalar::F32)),
    ];
    let mut schema = Schema::default();
    schema.objects = vec![point, reading, said];
    schema.enums = vec![access, event, level];
    schema.root = Some("acme.Reading".into());
    schema
}

fn point(schema: &mut Schema) -> &mut Object {
    &mut schema.objects[0]
}

fn reading(schema: &mut Schema) -> &mut Object {
    &mut schema.objects[1]
}

/// A field of the table, by its place.
fn field(schema: &mut Schema, at: usize) -> &mut Field {
    &mut schema.objects[1].fields[at]
}

fn access(schema: &mut Schema) -> &mut Enum {
    &mut schema.enums[0]
}

fn event(schema: &mut Schema) -> &mut Enum {
    &mut schema.enums[1]
}

fn level(schema: &mut Schema) -> &mut Enum {
    &mut schema.enums[2]
}

/// One more field of the table, with the next id.
fn add(schema: &mut Schema, name: &str, ty: Type) {
    reading(schema).fields.push(Field::new(name, 8, ty));
}

#[test]
fn a_sound_schema_has_no_complaints() {
    assert_eq!(sound().check(), []);
    if let Some(flatc) = flatc() {
        assert_eq!(flatc.compile(&sound().to_fbs()).unwrap().said.trim(), "");
    }
}

#[test]
fn each_mistake_is_told_once() {
    for case in STRUCTURE.iter().chain(BEYOND).chain(SPELLING).chain(WARNINGS) {
        let mut schema = sound();
        (case.make)(&mut schema);
        let said = schema.check().into_iter().map(|complaint| {
            let long = "n".repeat(1020);
            complaint.to_string().replace(&format!("acme.{long}.Row"), "a long name")
        });
        assert_eq!(said.collect::<Vec<_>>(), case.says);
    }
}

/// `docs/schema.md` lists the rules that are tried here, and no others.
#[test]
fn rules_are_those_of_the_page() {
    let cases = [STRUCTURE, BEYOND, SPELLING, WARNINGS];
    let tried: BTreeSet<&str> = cases.iter().copied().flatten().map(rule).collect();
    let page = read("../docs/schema.md");
    let (_, page) = page.split_once("## The rules").unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let listed: BTreeSet<&str> = rows.map(|(rule, _)| rule).collect();
    assert_eq!(tried, listed);
}

fn rule(case: &Case) -> &'static str {
    let mut schema = sound();
    (case.make)(&mut schema);
    schema.check()[0].rule
}

#[test]
fn flatc_agrees() {
    let Some(flatc) = flatc() else { return };
    for case in STRUCTURE.iter().chain(BEYOND).chain(SPELLING).chain(WARNINGS) {
        let mut schema = sound();
        (case.make)(&mut schema);
        let text = schema.to_fbs();
        let told = case.says[0];
        match (&case.flatc, flatc.compile(&text)) {
            (Refuses(part), Err(why)) => assert!(why.contains(part), "{told}\n{why}"),
            (Refuses(_), Ok(_)) => panic!("flatc takes it: {told}\n{text}"),
            (Takes, Err(why)) => panic!("flatc refuses it: {told}\n{why}\n{text}"),
            (Takes, Ok(_)) | (IsNotTold, _) => {}
        }
    }
}

/// No other complaint than those of structure keeps a schema from being read, and those do.
#[test]
fn what_is_wrong_in_structure_is_not_read() {
    for case in STRUCTURE {
        let mut schema = sound();
        (case.make)(&mut schema);
        assert!(Schema::from_bfbs(&schema.to_bfbs()) != Ok(schema), "{}", case.says[0]);
    }
    for case in BEYOND.iter().chain(SPELLING).chain(WARNINGS) {
        let mut schema = sound();
        (case.make)(&mut schema);
        schema.sort();
        let read = Schema::from_bfbs(&schema.to_bfbs());
        assert!(read.is_ok() || case.says[0].contains("identifier"), "{}", case.says[0]);
    }
}

const STRUCTURE: &[Case] = &[
    case(
        |s| field(s, 0).name = "big-n".into(),
        &["error: acme.Reading.big-n: `big-n` cannot be a schema name: use ASCII letters, digits and `_`, \
           and no digit first"],
        Refuses("instead got: -"),
    ),
    case(
        |s| {
            s.objects[2].name = "acme.Größe".into();
            event(s).values[0].ty = Some(Type::Table("acme.Größe".into()));
        },
        &["error: acme.Größe: `acme.Größe` cannot be a schema name: use ASCII letters, digits and `_`, \
           and no digit first"],
        Refuses("illegal character"),
    ),
    case(
        |s| s.objects.push(Object::table(format!("acme.{}.Row", "n".repeat(1020)))),
        &[LONG],
        Takes,
    ),
    case(
        |s| s.objects.push(Object::table("acme.Access")),
        &["error: acme.Access: two types are called `acme.Access`: give one another name or namespace"],
        Refuses("already exists"),
    ),
    case(
        |s| {
            let mut other = s.objects[2].clone();
            other.fields.clear();
            s.objects.push(other);
        },
        &["error: acme.Said: two types are called `acme.Said`: give one another name or namespace"],
        Refuses("already exists: acme.Said"),
    ),
    case(
        |s| add(s, "name", Type::Text),
        &["error: acme.Reading.name: two fields are called `name`: rename one"],
        Refuses("field already exists: name"),
    ),
    case(
        |s| access(s).values[1].name = "Read".into(),
        &["error: acme.Access.Read: two values are called `Read`: rename one"],
        Refuses("already exists: Read"),
    ),
    case(
        |s| add(s, "lost", Type::Table("acme.Gone".into())),
        &["error: acme.Reading.lost: `acme.Gone` is not in the schema: add a table of this full name"],
        Refuses("referenced but not defined"),
    ),
    case(
        |s| add(s, "lost", Type::Table("acme.Level".into())),
        &["error: acme.Reading.lost: `acme.Level` is an enum and not a table"],
        IsNotTold,
    ),
    case(
        |s| add(s, "rows", Type::vector(Type::vector(Type::Text))),
        &["error: acme.Reading.rows: there are no vectors of vectors: put the inner one into a table, and \
           take a vector of these"],
        Refuses("nested vector types not supported"),
    ),
    case(
        |s| add(s, "matrix", Type::array(Type::Scalar(Scalar::F32), 9)),
        &["error: acme.Reading.matrix: arrays are in structs only: make a struct with the array as its one \
           field, and take that"],
        Refuses("fixed-length array in table must be wrapped in struct"),
    ),
    case(
        |s| point(s).fields[1].ty = Type::array(Type::Scalar(Scalar::F32), 0),
        &["error: acme.Point.level: an array has 1 to 65535 elements, not 0"],
        Refuses("length of fixed-length array must be positive"),
    ),
    case(
        |s| {
            let inner = Type::array(Type::Scalar(Scalar::F32), 1);
            point(s).fields[1].ty = Type::array(inner, 1);
        },
        &["error: acme.Point.level: there are no arrays of arrays: put the inner one into a struct"],
        Refuses("nested vector types not supported"),
    ),
    case(
        |s| point(s).fields[1].ty = Type::Text,
        &["error: acme.Point.level: structs hold numbers, enums, structs and arrays of these: make it a \
           table"],
        Refuses("structs may contain only scalar or struct fields"),
    ),
    case(
        |s| field(s, 6).id = 9,
        &["error: acme.Reading.ratio: id 7 is missing: if a field was removed, put `Field::reserved(7)` \
           there"],
        Refuses("field id's must be consecutive from 0, id 7 missing"),
    ),
    case(
        |s| field(s, 1).id = 0,
        &["error: acme.Reading.name: id 0 is taken, the next one is 1"],
        Refuses("field id's must be consecutive from 0"),
    ),
    case(
        |s| {
            field(s, 4).id = 4;
            field(s, 5).id = 5;
            field(s, 6).id = 6;
        },
        &["error: acme.Reading.news: a union takes two ids, the lower one for its tag: this one needs 5, \
           not 4"],
        Refuses("field id's must be consecutive from 0"),
    ),
    case(
        |s| field(s, 6).id = 40000,
        &["error: acme.Reading.ratio: id 40000 is out of range: the last one is 32764"],
        Refuses("field id's must be consecutive from 0"),
    ),
    case(
        |s| field(s, 6).offset = 4,
        &["error: acme.Reading.ratio: the slot of id 7 is 18"],
        IsNotTold,
    ),
    case(
        |s| point(s).fields[1].id = 4,
        &["error: acme.Point.level: fields of structs are numbered: this is 1, not 4"],
        IsNotTold,
    ),
    case(
        |s| point(s).fields[1].offset = 5,
        &["error: acme.Point.level: its place in the struct is 4, not 5"],
        IsNotTold,
    ),
    case(
        |s| {
            let point = point(s);
            point.kind = ObjectKind::Struct { align: 8, size: 72_008 };
            point.fields[0].ty = Type::array(Type::Scalar(Scalar::F64), 9_000);
            point.fields[1].offset = 72_000_u32 as u16;
        },
        &["error: acme.Point.level: its place in the struct is 72000, and offsets in structs end at 65535: put the \
           longest array last, or make it a table"],
        Takes,
    ),
    case(
        |s| point(s).kind = Object::structure("", 2, 8).kind,
        &["error: acme.Point: its fields need an alignment of 4, not 2"],
        IsNotTold,
    ),
    case(
        |s| point(s).kind = Object::structure("", 64, 64).kind,
        &["error: acme.Point: its alignment of 64 is no power of two from 1 to 32"],
        Refuses("unexpected force_align value '64'"),
    ),
    case(
        |s| point(s).kind = Object::structure("", 4, 12).kind,
        &["error: acme.Point: its size is 8 bytes, not 12"],
        IsNotTold,
    ),
    case(
        |s| point(s).fields.clear(),
        &["error: acme.Point: a struct needs a field"],
        Refuses("size 0 structs not allowed"),
    ),
    case(
        |s| {
            let mut outer = Object::structure("acme.Outer", 4, 8);
            outer.fields = vec![Field::inline("point", 0, 0, Type::Struct("acme.Point".into()))];
            s.objects.push(outer);
            point(s).fields = vec![Field::inline("outer", 0, 0, Type::Struct("acme.Outer".into()))];
        },
        &["error: acme.Outer: the struct holds `acme.Point`, which holds itself: make one of them a table"],
        Refuses("Incomplete type in struct is not allowed"),
    ),
    case(
        |s| field(s, 0).presence = Presence::Required,
        &["error: acme.Reading.n: a number cannot be required: make it optional, to see whether it is \
           there"],
        Refuses("only non-scalar fields in tables may be 'required'"),
    ),
    case(
        |s| field(s, 0).presence = Presence::Optional,
        &["error: acme.Reading.n: it has a default, so it is neither optional nor required: drop one of \
           the two"],
        IsNotTold,
    ),
    case(
        |s| field(s, 1).presence = Presence::Default,
        &["error: acme.Reading.name: it has no default: make it optional or required, or say what the \
           default is"],
        IsNotTold,
    ),
    case(
        |s| point(s).fields[0].deprecated = true,
        &["error: acme.Point.x: fields of structs are always there: no default, `required`, `deprecated` \
           or nested message"],
        Refuses("can't deprecate fields in a struct"),
    ),
    case(
        |s| field(s, 0).default = DefaultValue::Int(300),
        &["error: acme.Reading.n: the default 300 is no `ubyte`"],
        Refuses("constant does not fit"),
    ),
    case(
        |s| field(s, 2).default = DefaultValue::Int(7),
        &["error: acme.Reading.level: the default 7 is no value of `acme.Level`: take one that it has, or \
           make the field optional"],
        Refuses("default value of `7` for field `level` is not part of enum"),
    ),
    case(
        |s| field(s, 0).default = DefaultValue::Bool(true),
        &["error: acme.Reading.n: Bool(true) is no default of its type"],
        IsNotTold,
    ),
    case(
        |s| field(s, 6).default = DefaultValue::Float(Float::new(0.1)),
        &["error: acme.Reading.ratio: the default 0.1 is no `float`: take one that an `f32` holds"],
        IsNotTold,
    ),
    case(
        |s| {
            level(s).values.remove(0);
            field(s, 2).default = DefaultValue::Int(5);
        },
        &["error: acme.Point.level: `acme.Level` has no value 0, which flatc wants of enums in structs: \
           give it one, or make the field the number"],
        Refuses("default value of `0` for field `level` is not part of enum"),
    ),
    case(
        |s| {
            field(s, 0).key = true;
            field(s, 2).key = true;
        },
        &["error: acme.Reading.level: only one field can be the key, and `n` is it"],
        Refuses("only one field may be set as 'key'"),
    ),
    case(
        |s| field(s, 3).key = true,
        &["error: acme.Reading.list: a key is a string, number, enum, struct or array, and always there"],
        Refuses("'key' field must be string, scalar type"),
    ),
    case(
        |s| {
            field(s, 0).key = true;
            field(s, 0).presence = Presence::Optional;
            field(s, 0).default = DefaultValue::None;
        },
        &["error: acme.Reading.n: a key is a string, number, enum, struct or array, and always there"],
        Refuses("only a non-optional scalar field can be used as a 'key' field"),
    ),
    case(
        |s| field(s, 1).nested = Some("acme.Said".into()),
        &["error: acme.Reading.name: a nested message is in a vector of `ubyte`"],
        Refuses("nested_flatbuffer attribute may only apply to a vector of ubyte"),
    ),
    case(
        |s| {
            add(s, "inner", Type::vector(Type::Scalar(Scalar::U8)));
            field(s, 7).nested = Some("acme.Point".into());
        },
        &["error: acme.Reading.inner: `acme.Point` is a struct and not a table"],
        Takes,
    ),
    case(
        |s| access(s).base = Scalar::F32,
        &["error: acme.Access: an enum is an integer: take one of `byte` to `ulong`"],
        Refuses("underlying enumtype must be integral"),
    ),
    case(
        |s| event(s).base = Scalar::U16,
        &["error: acme.Event: the tag of a union is a `ubyte`"],
        IsNotTold,
    ),
    case(
        |s| level(s).values[1].value = 300,
        &["error: acme.Level.High: 300 is no `ubyte`"],
        Refuses("enum value does not fit"),
    ),
    case(
        |s| level(s).values[1].value = 0,
        &["error: acme.Level.High: `Low` has the same value, 0"],
        Refuses("all enum values must be unique"),
    ),
    case(
        |s| level(s).values.reverse(),
        &["error: acme.Level.Low: the values are not in their order: call `Schema::sort`"],
        Takes,
    ),
    case(
        |s| level(s).values[1].ty = Some(Type::Text),
        &["error: acme.Level.High: only variants of unions have a type"],
        IsNotTold,
    ),
    case(
        |s| access(s).values[1].value = 3,
        &["error: acme.Access.Write: 0x3 is not a single bit, so the schema has no word for it"],
        IsNotTold,
    ),
    case(
        |s| event(s).values[0].ty = None,
        &["error: acme.Event.Said: a variant needs a type"],
        IsNotTold,
    ),
    case(
        |s| event(s).values[0].value = 256,
        &["error: acme.Event.Said: the tag of a variant is 1 to 255, not 256"],
        Refuses("enum value does not fit"),
    ),
    case(
        |s| event(s).values[0].ty = Some(Type::Scalar(Scalar::I32)),
        &["error: acme.Event.Said: a variant is a table, a struct or a string: put it into a table"],
        Refuses("union value type may only be table/struct/string"),
    ),
    case(
        |s| s.root = Some("acme.Point".into()),
        &["error: acme.Point: the root `acme.Point` is a struct and not a table"],
        Refuses("root type must be a table"),
    ),
    case(
        |s| s.root = Some("acme.Gone".into()),
        &["error: acme.Gone: the root `acme.Gone` is not in the schema: add a table of this full name"],
        Refuses("unknown root type"),
    ),
    case(
        |s| reading(s).attributes = vec![Attribute::new("very important", "0")],
        &["error: acme.Reading: `very important` cannot be the name of an attribute: use ASCII letters, \
           digits and `_`, and no digit first"],
        Refuses("attributes must be declared before use"),
    ),
    case(
        |s| field(s, 0).attributes = vec![Attribute::new("id", "3")],
        &["error: acme.Reading.n: the attribute `id` is part of the model: set its field there, not an \
           attribute"],
        IsNotTold,
    ),
    case(
        |s| field(s, 0).attributes = vec![Attribute::new("big", "0"), Attribute::new("big", "1")],
        &["error: acme.Reading.n: the attribute `big` is there twice"],
        IsNotTold,
    ),
];

/// A name that is too long for a line.
const LONG: &str = "error: a long name: a name of 1029 bytes: 1024 are allowed";

const BEYOND: &[Case] = &[
    case(
        |s| event(s).values.clear(),
        &["error: acme.Event: a union needs a variant"],
        Takes,
    ),
    case(
        |s| access(s).values.clear(),
        &["error: acme.Access: an enum needs a value"],
        Takes,
    ),
    case(
        |s| s.file_identifier = Some(*b"A\0\xffB"),
        &["error: file_identifier: the identifier `A\\x00\\xffB` is not four printable ASCII bytes"],
        IsNotTold,
    ),
];

const SPELLING: &[Case] = &[
    case(
        |s| s.objects.push(Object::table("acme.class.Row")),
        &["error: acme.class.Row: the namespace part `class` is a keyword in other languages, which do not \
           escape it: choose another"],
        Takes,
    ),
    case(
        |s| s.objects.push(Object::table("acme.string")),
        &["error: acme.string: `string` is a builtin type of the schema language: rename it"],
        Takes,
    ),
    case(
        |s| add(s, "na_me", Type::Text),
        &["error: acme.Reading.na_me: the fields `name` and `na_me` are one name in other languages, which \
           ignore case or underscores: rename one"],
        Takes,
    ),
    case(
        |s| level(s).values[1].name = "LOW".into(),
        &["error: acme.Level.LOW: the values `Low` and `LOW` are one name in other languages, which ignore \
           case or underscores: rename one"],
        Takes,
    ),
    case(
        |s| s.objects.push(Object::table("acme.SAID")),
        &["error: acme.SAID: the types `acme.Said` and `acme.SAID` are one name in other languages, which \
           ignore case or underscores: rename one"],
        Takes,
    ),
    case(
        |s| add(s, "news_type", Type::Text),
        &["error: acme.Reading.news_type: `news_type` is what the union `news` makes in other languages: \
           rename one"],
        Refuses("field already exists: news_type"),
    ),
    case(
        |s| add(s, "list_length", Type::Text),
        &["error: acme.Reading.list_length: `list_length` is what the vector `list` makes in other \
           languages: rename one"],
        Refuses("Field list_length would clash"),
    ),
    case(
        |s| add(s, "name_byte_vector", Type::Text),
        &["error: acme.Reading.name_byte_vector: `name_byte_vector` is what the string `name` makes in \
           other languages: rename one"],
        Refuses("Field name_byte_vector would clash"),
    ),
    case(
        |s| add(s, "Reading", Type::Text),
        &["error: acme.Reading.Reading: a field cannot have the name of its type, `Reading`: rename it"],
        Refuses("field name can not be the same as table/struct name"),
    ),
    case(
        |s| event(s).values[0].name = "NONE".into(),
        &["error: acme.Event.NONE: `NONE` is the union's own name for tag 0: rename the variant"],
        Refuses("enum value already exists: NONE"),
    ),
    case(
        |s| {
            level(s).values[1].name = "null".into();
            field(s, 2).presence = Presence::Optional;
            field(s, 2).default = DefaultValue::None;
        },
        &["error: acme.Reading.level: `acme.Level` has a value called `null`, so a field of it cannot be \
           optional: rename the value"],
        Refuses("conflicts with declaration of enum"),
    ),
    case(
        |s| s.objects.push(other_point()),
        &["error: acme.Reading: in the namespace `acme` the name `acme.Point` can mean `acme.acme.Point`: \
           rename one of them, or its namespace"],
        Takes,
    ),
    case(
        |s| s.objects.push(Object::table("acme.module")),
        &["error: acme.module: `module` is a keyword in C++, whose code does not compile with a type of this name: \
           rename it"],
        Takes,
    ),
];

const WARNINGS: &[Case] = &[
    case(
        |s| field(s, 0).name = "type".into(),
        &["warning: acme.Reading.type: `type` is a keyword in other languages, where it is called `type_` or \
           the like"],
        Takes,
    ),
    case(
        |s| field(s, 0).name = "theNumber".into(),
        &["warning: acme.Reading.theNumber: fields are written in snake_case, and `theNumber` is not"],
        Takes,
    ),
    case(
        |s| s.objects.push(Object::table("acme.row")),
        &["warning: acme.row: types are written in UpperCamelCase, and `row` is not"],
        Takes,
    ),
    case(
        |s| access(s).base = Scalar::I8,
        &["warning: acme.Access: bit flags have no sign: take one of `ubyte` to `ulong`"],
        Takes,
    ),
    case(
        |s| {
            field(s, 1).presence = Presence::Default;
            field(s, 1).default = DefaultValue::Text(None);
        },
        &["warning: acme.Reading.name: the text of its default is not known, since it came from a `.bfbs` \
           file: say which, or it is written as an empty one"],
        Takes,
    ),
    case(
        |s| field(s, 1).docs = vec!["One.\ntable Two {}".into()],
        &["warning: acme.Reading.name: its documentation has lines of several lines: make each an item of \
           its own"],
        Takes,
    ),
    case(
        |s| {
            field(s, 1).presence = Presence::Default;
            field(s, 1).default = DefaultValue::Text(Some("x".into()));
        },
        &["warning: acme.Reading.name: flatc makes no code of defaults of strings for C#, Java, Python and \
           TypeScript: for these, take it out of the text"],
        Takes,
    ),
    case(
        nest,
        &["warning: acme.Reading.inner: the message in it is of another namespace, `other.place`, and flatc \
           makes code of that which Python does not load: take one namespace for both"],
        Takes,
    ),
    case(
        allow_both,
        &["warning: acme.Reading.allowed: its default is not one flag, and code of flatc for TypeScript takes the \
           first flag for it"],
        Takes,
    ),
];

/// With a nested message of another namespace.
fn nest(schema: &mut Schema) {
    schema.objects.push(Object::table("other.place.Inner"));
    add(schema, "inner", Type::vector(Type::Scalar(Scalar::U8)));
    field(schema, 7).nested = Some("other.place.Inner".into());
}

/// With both flags as a default.
fn allow_both(schema: &mut Schema) {
    add(schema, "allowed", Type::Enum("acme.Access".into()));
    field(schema, 7).default = DefaultValue::Int(3);
}

/// The code that flatc makes in a language, or why it does not.
fn code(make: fn(&mut Schema), language: &str) -> Option<Result<String, String>> {
    let mut schema = sound();
    make(&mut schema);
    let files = flatc()?.generate(("fbs", schema.to_fbs().as_bytes()), &[language], &[]);
    Some(files.map(|files| {
        files.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect()
    }))
}

/// Of which the warnings warn.
#[test]
fn generators_are_as_they_are_said_to_be() {
    let text = |s: &mut Schema| {
        field(s, 1).presence = Presence::Default;
        field(s, 1).default = DefaultValue::Text(Some("x".into()));
    };
    for language in ["--csharp", "--java", "--python", "--ts"] {
        let Some(result) = code(text, language) else { return };
        assert!(result.unwrap_err().contains("Default values for strings"), "{language}");
    }
    assert!(code(text, "--cpp").unwrap().is_ok());
    let module = |s: &mut Schema| {
        s.objects.push(Object::table("acme.module"));
        add(s, "part", Type::Table("acme.module".into()));
    };
    let cpp = code(module, "--cpp").unwrap().unwrap();
    assert!(cpp.contains("struct module_ ") && cpp.contains("const acme::module *"), "{cpp}");
    let python = code(nest, "--python").unwrap().unwrap();
    assert!(python.contains("import other.place.Inner"), "{python}");
    let typescript = code(allow_both, "--ts").unwrap().unwrap();
    assert!(typescript.contains(": Access.Read;"), "{typescript}");
}

/// One with a field that the other has not.
fn other_point() -> Object {
    let mut point = Object::structure("acme.acme.Point", 1, 1);
    point.fields = vec![Field::inline("flag", 0, 0, Type::Scalar(Scalar::Bool))];
    point
}

/// What flatc takes the ambiguous name for.
#[test]
fn an_ambiguous_name_is_another_type() {
    let Some(flatc) = flatc() else { return };
    let mut schema = sound();
    schema.objects.push(other_point());
    let theirs = Schema::from_bfbs(&flatc.compile(&schema.to_fbs()).unwrap().bfbs).unwrap();
    assert_eq!(field(&mut schema, 5).ty, Type::Struct("acme.Point".into()));
    let at = theirs.objects.iter().position(|object| object.name == "acme.Reading").unwrap();
    assert_eq!(theirs.objects[at].fields[5].ty, Type::Struct("acme.acme.Point".into()));
}

/// A struct that only holds a circle is not called one.
#[test]
fn only_those_in_a_circle_are_named() {
    let mut schema = sound();
    let held = |name: &str| vec![Field::inline("held", 0, 0, Type::Struct(name.into()))];
    for (name, held_name) in [("acme.A", "acme.B"), ("acme.B", "acme.C"), ("acme.C", "acme.B")] {
        let mut object = Object::structure(name, 4, 8);
        object.fields = held(held_name);
        schema.objects.push(object);
    }
    let said: Vec<String> = schema.check().iter().map(ToString::to_string).collect();
    let circle =
        "error: acme.B: the struct holds `acme.C`, which holds itself: make one of them a table";
    assert_eq!(said, [circle]);
    assert!(matches!(schema.objects[3].kind, ObjectKind::Struct { .. }));
}
