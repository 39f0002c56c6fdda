//! The command line: what it says, where it writes, and its exit codes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use flatstream::schema::{Attribute, DefaultValue, Field, Object, Presence, Scalar, Schema, Type};

use crate::tools::{folder, import, said, tools};

/// Needs no flatc.
fn write_bfbs(path: &Path) {
    let mut table = Object::table("acme.Reading");
    table.fields.push(Field::new("celsius", 0, Type::Scalar(Scalar::F64)));
    let mut name = Field::new("name", 1, Type::Text);
    (name.default, name.presence) = (DefaultValue::Text(Some("attic".into())), Presence::Default);
    table.fields.push(name);
    let mut schema = Schema::default();
    schema.objects.push(table);
    fs::write(path, schema.to_bfbs()).unwrap();
}

#[track_caller]
fn fails(command: &mut Command, code: i32, why: &str) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let said = String::from_utf8_lossy(&stderr);
    assert_eq!((status.code(), &stdout[..]), (Some(code), &b""[..]), "{said}");
    assert!(said.contains(why), "{said}");
}

#[test]
fn a_binary_schema_needs_no_flatc() {
    let folder = folder("binary");
    let schema = folder.join("reading.bfbs");
    write_bfbs(&schema);
    let (text, warnings) = said(import().arg(&schema).args(["--flatc", "/nowhere/flatc"]));
    assert!(text.contains("pub struct Reading {\n    pub celsius: f64,\n"), "{text}");
    assert!(
        text.contains("    #[flatstream(default = \"attic\")]\n    pub name: String,\n"),
        "{text}"
    );
    assert_eq!(warnings, "");

    let (line, _) = said(import().arg(&schema).arg("-o").arg(&folder));
    assert!(line.ends_with("reading.rs: types: 1\n"), "{line}");
    assert_eq!(fs::read_to_string(folder.join("reading.rs")).unwrap(), text);
    said(import().arg(&schema).arg("-o").arg(folder.join("other.rs")));
    assert_eq!(fs::read_to_string(folder.join("other.rs")).unwrap(), text);

    let json = |command: &mut Command| -> serde_json::Value {
        serde_json::from_str(&said(command.arg("--json")).0).unwrap()
    };
    let shown = json(import().arg(&schema));
    assert_eq!((&shown["output"], &shown["types"]), (&serde_json::Value::Null, &1.into()));
    assert_eq!(
        (&shown["rust"], &shown["warnings"]),
        (&text.trim_end().into(), &serde_json::json!([]))
    );
    let written = json(import().arg(&schema).arg("-o").arg(folder.join("json.rs")));
    assert_eq!(written["output"], folder.join("json.rs").to_str().unwrap());
    assert_eq!((&written["types"], &written["rust"]), (&1.into(), &serde_json::Value::Null));
    assert_eq!(fs::read_to_string(folder.join("json.rs")).unwrap(), text);
}

#[test]
fn errors_say_what_to_do() {
    let folder = folder("errors");
    let file = |name: &str, text: &str| {
        fs::write(folder.join(name), text).unwrap();
        folder.join(name)
    };
    fails(import().arg(folder.join("none.fbs")), 1, "none.fbs: ");
    let good = file("good.fbs", "table T {}");
    let without = || {
        let mut command = import();
        command.arg(&good).args(["--flatc", "/nowhere/flatc"]);
        command
    };
    fails(&mut without(), 1, "/nowhere/flatc: not found; only flatc reads .fbs files: install it");
    fails(&mut import(), 2, "<SCHEMA>");
    fails(import().args(["a.fbs", "--unknown"]), 2, "unexpected argument '--unknown'");
    let torn = file("torn.bfbs", "\u{8}\0\0\0BFBS");
    fails(import().arg(torn), 1, "torn.bfbs: ");
}

#[test]
fn errors_of_flatc_come_through() {
    let Some(tools) = tools() else { return };
    let folder = folder("flatc-errors");
    let run = |text: &str| {
        fs::write(folder.join("bad.fbs"), text).unwrap();
        let mut command = import();
        command.arg("--flatc").arg(tools.flatc()).arg(folder.join("bad.fbs"));
        command
    };
    fails(&mut run("table T { x: Nothing; }"), 1, "type referenced but not defined");
    let include = "include \"far.fbs\"; table T { x: Far; }";
    fails(&mut run(include), 1, "unable to load include file: far.fbs");
    // Which `-I` finds, with its defaults.
    fs::create_dir(folder.join("deep")).unwrap();
    fs::write(folder.join("deep/far.fbs"), "table Far { name: string = \"far\"; }").unwrap();
    let (text, warnings) = said(run(include).arg("-I").arg(folder.join("deep")));
    assert!(text.contains("#[flatstream(default = \"far\")]"), "{text}");
    assert_eq!(warnings, "");
}

/// Who moves over holds the schema of today against that of the types.
#[test]
fn schemas_with_services_are_compared() {
    let Some(tools) = tools() else { return };
    let folder = folder("services");
    let text = "table T { a: int; } root_type T; rpc_service S { call(T): T; }";
    fs::write(folder.join("t.fbs"), text).unwrap();
    let mut flatc = Command::new(tools.flatc());
    said(flatc.args(["--schema", "--binary", "-o"]).arg(&folder).arg(folder.join("t.fbs")));
    let mut diff = Command::new(env!("CARGO_BIN_EXE_cargo-flatstream"));
    diff.args(["schema", "diff", "t.bfbs", "t.bfbs"]).current_dir(&folder);
    let (text, _) = said(&mut diff);
    assert!(text.ends_with("errors: 0, warnings: 0, infos: 0\n"), "{text}");
}

#[test]
fn two_files_that_define_one_name_differently() {
    let Some(tools) = tools() else { return };
    let folder = folder("two");
    fs::write(folder.join("a.fbs"), "table T { x: int; }").unwrap();
    fs::write(folder.join("b.fbs"), "table T { x: long; }").unwrap();
    let mut command = import();
    command.arg("--flatc").arg(tools.flatc()).args([folder.join("a.fbs"), folder.join("b.fbs")]);
    fails(&mut command, 1, "T: two of the files define it, and not as the same");
}

/// Models of TensorFlow Lite have it: weights are used where they lie.
#[test]
fn alignment_of_vectors_is_told() {
    let schema = folder("aligned").join("buffer.bfbs");
    let mut data = Field::new("data", 0, Type::vector(Type::Scalar(Scalar::U8)));
    data.attributes.push(Attribute::new("force_align", "16"));
    let mut table = Object::table("Buffer");
    table.fields.push(data);
    let mut buffers = Schema::default();
    buffers.objects.push(table);
    fs::write(&schema, buffers.to_bfbs()).unwrap();
    let (text, warnings) = said(import().arg(&schema));
    assert!(text.contains("    pub data: Vec<u8>,\n"), "{text}");
    assert!(warnings.contains("Buffer.data: `force_align: 16` is left out"), "{warnings}");
}

/// As in `cargo flatstream import .. | head -1`, where nobody reads to the end.
#[test]
fn a_reader_that_leaves_is_no_panic() {
    let schema = folder("pipe").join("reading.bfbs");
    write_bfbs(&schema);
    let mut child =
        import().arg(&schema).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
        (Some(0), "")
    );
}
