//! Readers and writers in Python.

use flatstream::schema::DefaultValue;

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

/// flatc makes no code in Python and TypeScript of defaults of strings.
pub fn without_texts(mut schema: flatstream::schema::Schema) -> flatstream::schema::Schema {
    for field in schema.objects.iter_mut().flat_map(|object| &mut object.fields) {
        if let DefaultValue::Text(_) = field.default {
            field.default = DefaultValue::None;
            field.presence = flatstream::schema::Presence::Optional;
        }
    }
    schema
}
