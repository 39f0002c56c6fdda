//! Defaults, told to flatc by the text alone: those that its `.bfbs` files do not keep as well.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::schema::{DefaultValue, Field, Float, Object, Presence, Scalar, Schema, Type};

use crate::tool::flatc;

/// Each default, and how flatc prints a message in which the field is absent.
fn cases() -> Vec<(Type, DefaultValue, &'static str)> {
    let float = |value: f64| DefaultValue::Float(Float::new(value));
    let (f32, f64) = (Type::Scalar(Scalar::F32), Type::Scalar(Scalar::F64));
    vec![
        (Type::Scalar(Scalar::U64), DefaultValue::Int(u64::MAX.into()), "18446744073709551615"),
        (Type::Scalar(Scalar::I64), DefaultValue::Int(i64::MIN.into()), "-9223372036854775808"),
        (Type::Scalar(Scalar::Bool), DefaultValue::Bool(true), "true"),
        (f64.clone(), float(-0.0), "-0.0"),
        (f64.clone(), float(0.1), "0.1"),
        (f64.clone(), float(f64::NAN), "nan"),
        (f64.clone(), float(f64::INFINITY), "inf"),
        (f64, float(f64::NEG_INFINITY), "-inf"),
        (f32.clone(), float(-0.0), "-0.0"),
        (f32.clone(), float(0.1f32.into()), "0.1"),
        (f32, float(f32::NEG_INFINITY.into()), "-inf"),
    ]
}

/// Texts, which flatc prints in code only, and as they are.
const TEXTS: [&str; 4] = ["", "plain", "a \"b\" \\ \n\t\u{7f} °", "; } /* //"];

fn schema() -> Schema {
    let mut table = Object::table("T");
    let texts = TEXTS.map(|text| (Type::Text, DefaultValue::Text(Some(text.into()))));
    let numbers = cases().into_iter().map(|(ty, default, _)| (ty, default));
    for ((ty, default), id) in numbers.chain(texts).zip(0..) {
        let mut field = Field::new(format!("f{id}"), id, ty);
        (field.default, field.presence) = (default, Presence::Default);
        table.fields.push(field);
    }
    let mut schema = Schema::default();
    schema.objects.push(table);
    schema.root = Some("T".into());
    schema
}

#[test]
fn flatc_reads_absent_fields_as_their_defaults() {
    let Some(flatc) = flatc() else { return };
    assert!(schema().check().iter().all(|it| it.rule == "text-default"));
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let empty = builder.end_table(start);
    builder.finish(empty, None);
    let options = ["--json", "--strict-json", "--defaults-json", "--raw-binary"];
    let text = schema().to_fbs();
    let printed =
        flatc.generate(("fbs", text.as_bytes()), &options, &[("x.bin", builder.finished_data())]);
    let printed = String::from_utf8(printed.unwrap().remove(0).1).unwrap();
    for ((_, _, expected), i) in cases().into_iter().zip(0..) {
        let line = format!("\"f{i}\": {expected}");
        assert!(printed.contains(&line), "{line}\n{printed}\n{text}");
    }
}

#[test]
fn flatc_writes_the_same_texts() {
    let Some(flatc) = flatc() else { return };
    let code = flatc.generate(("fbs", schema().to_fbs().as_bytes()), &["--rust"], &[]).unwrap();
    let code = String::from_utf8(code[0].1.clone()).unwrap();
    for (text, i) in TEXTS.into_iter().zip(cases().len()..) {
        let getter = format!("T::VT_F{i}, Some(&\"{text}\")");
        assert!(code.contains(&getter), "{getter}");
    }
}

/// Our own files keep them all.
#[test]
fn bytes_keep_every_default() {
    assert_eq!(Schema::from_bfbs(&schema().to_bfbs()), Ok(schema()));
}

/// flatc writes 0 for it, which the enum does not have.
#[test]
fn a_large_default_of_an_enum_without_0() {
    let Some(flatc) = flatc() else { return };
    let text = |large: &str| {
        let values = format!("Low = 1, {large} High = 18446744073709551615");
        format!("enum E: ulong {{ {values} }} table T {{ e: E = High; }} root_type T;")
    };
    let one = flatc.compile(&text("")).unwrap();
    let schema = Schema::from_bfbs(&one.bfbs).unwrap();
    let field = &schema.object("T").unwrap().fields[0];
    assert_eq!(field.default, DefaultValue::Int(u64::MAX.into()));
    let several = flatc.compile(&text("Mid = 9223372036854775808,")).unwrap();
    let error = Schema::from_bfbs(&several.bfbs).unwrap_err().to_string();
    assert!(error.contains("the default 0 is no value of `E`"), "{error}");
}
