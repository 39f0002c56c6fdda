//! Readers and writers in Python.

use flatstream::schema::{DefaultValue, Presence, Schema};

use crate::describe::describe;
use crate::folder::Folder;
use crate::guide::block;
use crate::roots::schema;
use crate::round::Round;
use crate::tools::{run, tools};

#[test]
fn python_reads_and_writes_every_type() {
    let Some(tools) = tools().with_python() else { return };
    let (folder, round) = (Folder::new("python"), Round::new());
    let schema = without_texts(schema());
    folder.write("zoo.fbs", schema.to_fbs());
    folder.write("zoo.json", describe(&schema, &round.kinds).to_string());
    folder.write("framing.py", block("python", "framing"));
    folder.write("driver.py", include_str!("python/driver.py"));
    run(tools.flatc().current_dir(folder.path()).args(["--python", "zoo.fbs"]));
    round.send(&folder);
    run(tools.python().current_dir(folder.path()).arg("driver.py"));
    round.compare(&folder);
}

#[test]
fn flatc_refuses_defaults_of_strings() {
    let Some(tools) = tools().with_python() else { return };
    let folder = Folder::new("refused");
    folder.write("zoo.fbs", schema().to_fbs());
    for language in ["--python", "--ts"] {
        let output = tools.flatc().current_dir(folder.path()).args([language, "zoo.fbs"]).output();
        let output = output.expect("flatc starts");
        let said = String::from_utf8([output.stdout, output.stderr].concat());
        let said = said.expect("flatc says UTF-8");
        assert!(!output.status.success() && said.contains("Default values for strings"), "{said}");
    }
}

/// flatc makes no code in Python and TypeScript of defaults of strings.
pub fn without_texts(mut schema: Schema) -> Schema {
    for field in schema.objects.iter_mut().flat_map(|object| &mut object.fields) {
        if let DefaultValue::Text(_) = field.default {
            field.default = DefaultValue::None;
            field.presence = Presence::Optional;
        }
    }
    schema
}
