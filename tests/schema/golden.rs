//! What users get, as files to look at.
//!
//! `BLESS=1 cargo test --test schema golden` writes them anew; `everything.bfbs` needs flatc.

use std::path::PathBuf;
use std::{env, fs};

use flatstream::schema::{
    DefaultValue, Enum, EnumVal, Field, Object, Presence, Scalar, Schema, Type,
};

use crate::tool::{flatc, read};

fn check_golden(name: &str, bytes: &[u8]) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("schema/golden").join(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, bytes).expect("the folder takes a file");
    }
    let golden = fs::read(&path).unwrap_or_default();
    let differs = golden.iter().zip(bytes).position(|(a, b)| a != b);
    assert!(golden == bytes, "{name} differs at {differs:?}; equal schemas have equal files");
}

/// A bit of each, as a derive would make it.
fn small() -> Schema {
    let mut level = Enum::new("acme.telemetry.Level", Scalar::U8);
    level.docs = vec!["How bad it is.".into()];
    level.values = vec![EnumVal::new("Info", 0), EnumVal::new("Alarm", 5)];
    level.values[1].docs = vec!["Somebody has to look.".into()];
    let mut access = Enum::bit_flags("acme.telemetry.Access", Scalar::U16);
    access.values = vec![EnumVal::new("Read", 1), EnumVal::new("Write", 2)];
    let mut event = Enum::union("acme.telemetry.Event");
    let table = |name: &str| Type::Table(format!("acme.telemetry.{name}"));
    event.values = vec![
        EnumVal::variant("Started", 1, table("EventStarted")),
        EnumVal::variant("Said", 2, table("EventSaid")),
    ];
    let mut point = Object::structure("acme.telemetry.Point", 8, 16);
    point.fields = vec![
        Field::inline("valid", 0, 0, Type::Scalar(Scalar::Bool)),
        Field::inline("height", 1, 8, Type::Scalar(Scalar::F64)),
    ];
    let mut said = Object::table("acme.telemetry.EventSaid");
    said.fields = vec![Field::new("value", 0, Type::Text)];
    let mut schema = Schema::default();
    schema.enums = vec![level, access, event];
    schema.objects = vec![reading(), said, Object::table("acme.telemetry.EventStarted"), point];
    schema.root = Some("acme.telemetry.Reading".into());
    schema.file_identifier = Some(*b"READ");
    schema.sort();
    schema
}

fn reading() -> Object {
    let named = |name: &str| format!("acme.telemetry.{name}");
    let mut sensor = Field::new("sensor", 0, Type::Text);
    (sensor.key, sensor.presence) = (true, Presence::Required);
    let mut celsius = Field::new("celsius", 1, Type::Scalar(Scalar::F32));
    celsius.docs =
        vec!["In the shade.".into(), "".into(), "Not a number when it is broken.".into()];
    celsius.default = DefaultValue::Float(f32::NAN.into());
    let mut level = Field::new("level", 3, Type::Enum(named("Level")));
    (level.default, level.presence) = (DefaultValue::None, Presence::Optional);
    let mut access = Field::new("access", 4, Type::Enum(named("Access")));
    access.default = DefaultValue::Int(3);
    let mut unit = Field::new("unit", 5, Type::Text);
    (unit.default, unit.presence) = (DefaultValue::Text(Some("°C".into())), Presence::Default);
    let mut inner = Field::new("inner", 9, Type::vector(Type::Scalar(Scalar::U8)));
    inner.nested = Some(named("Reading"));
    let mut reading = Object::table(named("Reading"));
    reading.docs = vec!["What a sensor says.".into()];
    reading.fields = vec![
        sensor,
        celsius,
        Field::reserved(2),
        level,
        access,
        unit,
        Field::new("event", 7, Type::Union(named("Event"))),
        Field::new("track", 8, Type::vector(Type::Struct(named("Point")))),
        inner,
    ];
    reading
}

#[test]
fn a_small_schema_is_this_text_and_these_bytes() {
    check_golden("small.fbs", small().to_fbs().as_bytes());
    check_golden("small.bfbs", &small().to_bfbs());
    assert_eq!(Schema::from_bfbs(&small().to_bfbs()), Ok(small()));
    let warnings: Vec<String> = small().check().iter().map(ToString::to_string).collect();
    let keyword =
        "warning: acme.telemetry.Reading.event: `event` is a keyword in other languages, where \
                   it is called `event_` or the like";
    let flags = "warning: acme.telemetry.Reading.access: its default is not one flag, and code of flatc for TypeScript \
                 takes the first flag for it";
    let text = "warning: acme.telemetry.Reading.unit: flatc makes no code of defaults of strings for C#, Java, Python \
                and TypeScript: for these, take it out of the text";
    assert_eq!(warnings, [flags, text, keyword]);
}

/// With what flatc has, and with what it makes of the text.
#[test]
fn flatcs_file_of_everything_is_this_text() {
    if let Some(flatc) = flatc() {
        let made = flatc.compile(&read("schema/everything.fbs")).unwrap().bfbs;
        check_golden("everything.bfbs", &made);
    }
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("schema/golden/everything.bfbs");
    let schema = Schema::from_bfbs(&fs::read(path).unwrap()).unwrap();
    check_golden("everything.fbs", schema.to_fbs().as_bytes());
    check_golden("everything.ours.bfbs", &schema.to_bfbs());
}
