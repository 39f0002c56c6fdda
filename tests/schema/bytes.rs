//! Our `.bfbs` files are what flatc makes, and flatc uses them like its own.

use std::path::PathBuf;

use flatstream::schema::Schema;
use serde_json::Value;

use crate::round_trips::{Written, SCHEMAS};
use crate::tool::{contents, flatc, read, Flatc};

/// Table by table and field by field.
#[test]
fn bytes_say_what_those_of_flatc_say() {
    let Some(flatc) = flatc() else { return };
    for Written { path, .. } in SCHEMAS {
        let theirs = flatc.compile(&read(path)).unwrap().bfbs;
        let ours = Schema::from_bfbs(&theirs).unwrap().to_bfbs();
        let (mut theirs, mut ours) = (contents(flatc, &theirs), contents(flatc, &ours));
        simplify(&mut theirs);
        simplify(&mut ours);
        for part in ["objects", "enums"] {
            let pairs = theirs[part].as_array().unwrap().iter().zip(ours[part].as_array().unwrap());
            pairs.for_each(|(theirs, ours)| assert_eq!(ours, theirs, "{path}"));
        }
        assert_eq!(ours, theirs, "{path}");
    }
}

/// Takes away what the model says in other ways or not at all.
fn simplify(value: &mut Value) {
    if let Value::Object(members) = value {
        members.retain(|key, _| key != "declaration_file" && key != "services");
        if let Some(Value::Array(attributes)) = members.get_mut("attributes") {
            attributes.retain(|one| !matches!(&one["key"], Value::String(key) if is_ours(key)));
            attributes.iter_mut().for_each(shorten_nested);
        }
        members.retain(|key, value| key != "attributes" || *value != Value::Array(vec![]));
        members.values_mut().for_each(simplify);
    } else if let Value::Array(items) = value {
        items.iter_mut().for_each(simplify);
    }
}

/// Fields say the same, but for our own attribute.
fn is_ours(key: &str) -> bool {
    ["deprecated", "flatstream.default", "id", "key", "required"].contains(&key)
}

/// Ours has the full name, theirs what the schema says.
fn shorten_nested(attribute: &mut Value) {
    if attribute["key"] == "nested_flatbuffer" {
        let full = attribute["value"].as_str().unwrap();
        attribute["value"] = full.rsplit('.').next().unwrap().into();
    }
}

/// Code that flatc makes of a `.bfbs` file is the same, whoever wrote the file.
#[test]
fn flatc_makes_the_same_code_of_it() {
    let Some(flatc) = flatc() else { return };
    let languages = ["--cpp", "--csharp", "--java", "--python", "--ts", "--lua", "--nim"];
    for Written { path, .. } in SCHEMAS.into_iter().filter(|schema| schema.loads) {
        let theirs = flatc.compile(&read(path)).unwrap().bfbs;
        let ours = Schema::from_bfbs(&theirs).unwrap().to_bfbs();
        for language in languages {
            let (theirs, ours) = (code(flatc, &theirs, language), code(flatc, &ours, language));
            assert!(!theirs.is_empty() && theirs == ours, "{path}, {language}");
        }
    }
}

fn code(flatc: Flatc, bfbs: &[u8], language: &str) -> Vec<(PathBuf, Vec<u8>)> {
    flatc.generate(("bfbs", bfbs), &[language], &[]).unwrap()
}

/// Messages, too: made with the text, and printed with either `.bfbs` file.
#[test]
fn flatc_prints_the_same_messages_with_it() {
    let Some(flatc) = flatc() else { return };
    let text = read("schema/circles.fbs");
    let json = br#"{
        "kind": "Y", "other": "X", "point": { "kind": "X", "at": { "x": 1.5, "level": "High" } },
        "thing": { "level": "High" },
        "things": [{ "last": { "any_type": "Last", "any": { "up": { "x": 3 } } } }]
    }"#;
    let message = flatc.message(&text, json).unwrap();
    let theirs = flatc.compile(&text).unwrap().bfbs;
    let ours = Schema::from_bfbs(&theirs).unwrap().to_bfbs();
    let printed = |bfbs: &[u8]| {
        let options = ["--json", "--defaults-json", "--raw-binary"];
        flatc.generate(("bfbs", bfbs), &options, &[("message.bin", &message)]).unwrap()
    };
    let (theirs, ours) = (printed(&theirs), printed(&ours));
    assert!(String::from_utf8_lossy(&ours[0].1).contains("any_type: \"Last\""));
    assert_eq!(ours, theirs);
}
