//! Messages that flatc writes are read by the imported types, and what these write flatc reads as the same.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
use serde_json::Value;

use crate::cases::{self, includes};
use crate::generated::{arrow, everything, foxglove, monster_test, space_data, tflite};
use crate::tools::{folder, own, said, tools, Tools};

/// A schema, the root of a message, and where its files go.
struct Oracle<'t> {
    tools: &'t Tools,
    schema: PathBuf,
    root: &'static str,
    folder: PathBuf,
}

impl Oracle<'_> {
    /// From JSON to bytes.
    fn binary(&self, json: &str) -> Vec<u8> {
        let path = self.folder.join("message.json");
        fs::write(&path, json).unwrap();
        said(self.flatc("--binary").arg(&self.schema).arg(path));
        let entries = fs::read_dir(&self.folder).unwrap().map(|entry| entry.unwrap().path());
        let mut made =
            entries.filter(|path| path.file_stem().is_some_and(|stem| stem == "message"));
        let made = made.find(|path| path.extension().is_some_and(|it| it != "json")).unwrap();
        let bytes = fs::read(&made).unwrap();
        fs::remove_file(made).unwrap();
        bytes
    }

    /// From bytes to JSON, with all defaults.
    fn json(&self, bytes: &[u8]) -> Value {
        let path = self.folder.join("back.bin");
        fs::write(&path, bytes).unwrap();
        let options = ["--strict-json", "--defaults-json", "--raw-binary"];
        said(self.flatc("--json").args(options).arg(&self.schema).arg("--").arg(path));
        let mut text = fs::read_to_string(self.folder.join("back.json")).unwrap();
        // Which JSON has no numbers for.
        for number in ["nan", "inf", "-inf"] {
            text = text.replace(&format!(": {number}"), &format!(": \"{number}\""));
        }
        let mut value = serde_json::from_str(&text).unwrap();
        drop_empty(&mut value);
        value
    }

    fn flatc(&self, mode: &str) -> Command {
        let mut flatc = Command::new(self.tools.flatc());
        flatc.args([mode, "--root-type", self.root, "-I"]).arg(includes(self.tools));
        flatc.arg("-o").arg(&self.folder);
        flatc
    }
}

/// Which flatc never writes, and we always do.
const DEPRECATED: [&str; 2] = ["first", "friendly"];

/// A string or vector that is absent reads as an empty one, and is written as that.
fn drop_empty(value: &mut Value) {
    let is_empty = |value: &Value| match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    match value {
        Value::Object(fields) => {
            fields.retain(|name, value| {
                // A flexbuffer of no bytes is printed as `null`.
                let is_no_flexbuffer = name == "flex" && value.is_null();
                !is_empty(value) && !is_no_flexbuffer && !DEPRECATED.contains(&&**name)
            });
            fields.values_mut().for_each(drop_empty);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_empty),
        _ => {}
    }
}

/// Reads what flatc wrote as a `$message`, gives the value to `check`, and has flatc read what that writes.
macro_rules! there_and_back {
    ($oracle:expr, $json:expr, $message:ty, $check:expr) => {{
        let (oracle, check): (Oracle<'_>, fn(&$message)) = ($oracle, $check);
        let bytes = oracle.binary($json);
        let value: $message = <$message>::from_payload(&bytes).unwrap().unpack().unwrap();
        check(&value);
        let mut written = Vec::new();
        value.encode(&mut PayloadBuf::new(&mut written)).unwrap().unwrap();
        let read: $message = <$message>::from_payload(&written).unwrap().unpack().unwrap();
        // Not by `==`: there are NaNs.
        assert_eq!(format!("{read:?}"), format!("{value:?}"));
        assert_eq!(oracle.json(&written), oracle.json(&bytes));
    }};
}

#[test]
fn messages_of_everything() {
    let Some(tools) = tools() else { return };
    let oracle = Oracle {
        tools,
        schema: own("everything.fbs"),
        root: "acme.nav.Root",
        folder: folder("values-everything"),
    };
    let json = r#"{
        "tree": { "children": [{}, { "event_type": "MovedBack", "event": { "to": {
            "X": 1.5, "Y": -2.5, "fixed_at": true, "level": "VERY_LOUD", "cells": [CELLS],
            "inner": { "a": 1, "b": 2 }, "pairs": [{ "a": 3, "b": 4 }, { "a": 5, "b": 6 }]
        } } }], "nested": { "children": [{}] }, "event_type": "Unknown", "event": {} },
        "defaults": { "maybe": 0, "level": 9, "access": "WRITE", "flag": false, "name": "x" },
        "numbered": { "last": "end", "list": ["a"], "fixed": {
            "X": 0.0, "Y": 0.0, "fixed_at": false, "level": 0, "cells": [CELLS],
            "inner": { "a": 1, "b": 2 }, "pairs": [{ "a": 3, "b": 4 }, { "a": 5, "b": 6 }]
        } },
        "vectors": { "bytes": [1, 2], "flags": [true], "levels": ["QUIET", 200], "access": ["READ Admin"],
            "keyed": [{ "name": "a" }, { "name": "b", "value": "LOUD_1" }],
            "events": [{ "event_type": "Moved", "event": {}, "speed": 2.5 }] },
        "odd_names": { "type": 1, "self": 2, "camelCase": 3, "HTTPPort": 4, "two__words": 5, "loop": 6 },
        "option": { "option": { "String": "s" } },
        "global": { "shared": { "pair": { "a": 7, "b": 8 } } },
        "by_side": [{ "side": "Other" }], "odd": "Big"
    }"#;
    let cells = (0..40).map(|n| n.to_string()).collect::<Vec<_>>().join(",");
    let json = json.replace("CELLS", &cells);
    there_and_back!(oracle, &json, everything::acme::nav::Root, |root| {
        use everything::acme::nav::{Class, Level, Side};
        let defaults = root.defaults.as_ref().unwrap();
        assert_eq!((defaults.maybe, defaults.level), (Some(0), Level::Other(9)));
        assert_eq!((defaults.big, defaults.side), (u64::MAX, Side::Left));
        assert!(defaults.not_a_number.is_nan() || defaults.name == "x");
        assert_eq!(root.odd_names.as_ref().unwrap().http_port, 4);
        assert_eq!((root.by_side[0].side, root.odd), (Side::Other, Class::Big));
        assert_eq!(root.numbered.as_ref().unwrap().fixed.cells[39], 39);
    });
}

#[test]
fn the_monster_of_flatc() {
    let Some(tools) = tools() else { return };
    let tests = tools.repository().join("tests");
    let oracle = Oracle {
        tools,
        schema: tests.join("monster_test.fbs"),
        root: "MyGame.Example.Monster",
        folder: folder("values-monster"),
    };
    let golden = fs::read_to_string(tests.join("monsterdata_test.golden")).unwrap();
    // flatc leaves the identifier out of the nested message, which the import warns of.
    let (before, nested) = golden.split_once("testnestedflatbuffer").unwrap();
    let (_, after) = nested.split_once("},").unwrap();
    let json = before.to_owned() + after;
    there_and_back!(oracle, &json, monster_test::my_game::example::Monster, |monster| {
        assert_eq!((monster.hp, &*monster.name), (80, "MyMonster"));
        assert_eq!(monster.pos.unwrap().test3.b, 20);
        assert!(
            matches!(&monster.test, Some(monster_test::my_game::example::Any::Monster(other)) if other.name == "Fred")
        );
    });
}

#[test]
fn a_scene_of_foxglove() {
    let Some(tools) = tools() else { return };
    let files = tools.foxglove_files();
    let is_scene = |path: &&PathBuf| path.ends_with("SceneUpdate.fbs");
    let oracle = Oracle {
        tools,
        schema: files.iter().find(is_scene).unwrap().clone(),
        root: "foxglove.SceneUpdate",
        folder: folder("values-foxglove"),
    };
    let json = r#"{
        "deletions": [{ "timestamp": { "sec": 1, "nsec": 2 }, "type": "ALL", "id": "a" }],
        "entities": [{ "timestamp": { "sec": 3, "nsec": 4 }, "frame_id": "map", "lifetime": { "sec": 5, "nsec": 6 },
            "metadata": [{ "key": "k", "value": "v" }],
            "cubes": [{ "pose": { "position": { "x": 1.5 } }, "color": { "a": 0.5 } }] }]
    }"#;
    there_and_back!(oracle, json, foxglove::SceneUpdate, |scene| {
        assert_eq!(scene.deletions[0].r#type, foxglove::SceneEntityDeletionType::All);
        let color = scene.entities[0].cubes[0].color.as_ref().unwrap();
        assert_eq!((color.a, color.r), (0.5, foxglove::Color::default().r));
    });
}

#[test]
fn a_record_of_space_data() {
    let Some(tools) = tools() else { return };
    let oracle = Oracle {
        tools,
        schema: tools.space_data().join("REC/main.fbs"),
        root: "REC",
        folder: folder("values-space"),
    };
    let json = r#"{ "version": "1", "RECORDS": [
        { "value_type": "OMM", "value": { "OBJECT_NAME": "ISS", "ECCENTRICITY": 0.0007, "NORAD_CAT_ID": 25544 } }
    ] }"#;
    there_and_back!(oracle, json, space_data::REC, |records| {
        assert_eq!(records.records.len(), 1);
    });
}

#[test]
fn a_schema_of_arrow() {
    let Some(tools) = tools() else { return };
    let [_, schema] = cases::arrow();
    let oracle = Oracle {
        tools,
        schema,
        root: "org.apache.arrow.flatbuf.Message",
        folder: folder("values-arrow"),
    };
    let json = r#"{ "version": "V5", "header_type": "Schema", "header": {
        "fields": [
            { "name": "time", "nullable": true, "type_type": "Timestamp", "type": { "unit": "NANOSECOND", "timezone": "UTC" } },
            { "name": "points", "type_type": "List", "type": {}, "children": [
                { "name": "item", "type_type": "FloatingPoint", "type": { "precision": "DOUBLE" } }
            ] },
            { "name": "place", "type_type": "Utf8", "type": {}, "dictionary": { "id": 7, "indexType": { "bitWidth": 8 } } }
        ],
        "custom_metadata": [{ "key": "k", "value": "v" }], "features": ["COMPRESSED_BODY"]
    }, "bodyLength": 128 }"#;
    there_and_back!(oracle, json, arrow::Message, |message| {
        use arrow::{MessageHeader, Type};
        let Some(MessageHeader::Schema(schema)) = &message.header else { panic!("{message:?}") };
        assert_eq!((message.body_length, schema.fields.len()), (128, 3));
        assert!(matches!(schema.fields[1].children[0].r#type, Some(Type::FloatingPoint(_))));
    });
}

#[test]
fn a_model_of_tensorflow_lite() {
    let Some(tools) = tools() else { return };
    let oracle = Oracle {
        tools,
        schema: tools.tflite(),
        root: "tflite.Model",
        folder: folder("values-tflite"),
    };
    let json = r#"{ "version": 3, "description": "adds",
        "operator_codes": [{ "builtin_code": "ADD" }],
        "subgraphs": [{
            "tensors": [{ "shape": [1, 2], "buffer": 1, "name": "in", "quantization": { "scale": [0.5], "zero_point": [3] } }],
            "inputs": [0], "outputs": [0],
            "operators": [{ "inputs": [0, 0], "outputs": [0], "builtin_options_type": "AddOptions",
                "builtin_options": { "fused_activation_function": "RELU" } }]
        }],
        "buffers": [{}, { "data": [1, 2, 3] }]
    }"#;
    there_and_back!(oracle, json, tflite::Model, |model| {
        let graph = &model.subgraphs[0];
        assert_eq!(model.buffers[1].data, [1, 2, 3]);
        let options = graph.operators[0].builtin_options.as_ref();
        assert!(
            matches!(options, Some(tflite::BuiltinOptions::AddOptions(add)) if add.fused_activation_function == tflite::ActivationFunctionType::Relu)
        );
    });
}
