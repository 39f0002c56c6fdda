//! What the types export is the schema that they were made of.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use flatstream::schema::{Attribute, DefaultValue, Definition, Float, Object, Presence, Schema};

use crate::cases::{includes, Case, CASES};
use crate::tools::{folder, said, tools, Tools};

#[test]
fn exported_schemas_are_those_that_were_imported() {
    let Some(tools) = tools() else { return };
    for case in &CASES {
        let mut expected = read(tools, case);
        leave_out_what_is_lost(case, &mut expected);
        let exported = as_bfbs_has_it(exported(case, &expected));
        compare(case.name, &exported, &expected);
        assert_eq!(counts(&exported), case.counts, "{}: types and fields", case.name);
    }
}

/// Type by type, for a message that can be read.
fn compare(name: &str, exported: &Schema, expected: &Schema) {
    assert_eq!(exported.root, expected.root, "{name}");
    assert_eq!(exported.file_identifier, expected.file_identifier, "{name}");
    for object in &expected.objects {
        assert_eq!(exported.object(&object.name), Some(object), "{name}");
    }
    for one in &expected.enums {
        assert_eq!(exported.enumeration(&one.name), Some(one), "{name}");
    }
    assert_eq!(exported, expected, "{name}");
}

/// With the root of the schema as the first.
fn exported(case: &Case, expected: &Schema) -> Schema {
    let mut types = (case.types)();
    // As the type of a message a union has a table around it. As fields they come by themselves.
    types.retain(|definition| !matches!(definition, Definition::Union(_)));
    let is_root = |root: &_| Schema::gather(std::slice::from_ref(root)).root == expected.root;
    if expected.root.is_some() {
        let root = types.iter().position(is_root).expect("the root is among the types");
        types.swap(0, root);
    }
    let mut exported = Schema::gather(&types);
    if expected.root.is_none() {
        (exported.root, exported.file_identifier) = (None, None);
    }
    exported
}

/// The schema as flatc reads it. Several files are one, without a root.
fn read(tools: &Tools, case: &Case) -> Schema {
    let files = (case.schemas)(tools);
    let folder = folder(&format!("bfbs-{}", case.name));
    let mut schemas = files.iter().map(|file| read_file(tools, file, &folder));
    let mut schema = schemas.next().unwrap();
    for other in schemas {
        schema.objects.extend(other.objects);
        schema.enums.extend(other.enums);
        (schema.root, schema.file_identifier) = (None, None);
    }
    schema.sort();
    schema
}

fn read_file(tools: &Tools, file: &Path, folder: &Path) -> Schema {
    let mut flatc = Command::new(tools.flatc());
    flatc.args(["--schema", "--binary", "--bfbs-comments", "--bfbs-builtins", "-I"]);
    said(flatc.arg(includes(tools)).arg("-o").arg(folder).arg(file));
    let name = file.with_extension("bfbs");
    let bytes = fs::read(folder.join(name.file_name().unwrap())).unwrap();
    Schema::from_bfbs_and_services(&bytes).unwrap().0
}

/// What Rust types have no place for, and nothing else: file extensions, attributes, keys of structs, `[]`.
fn leave_out_what_is_lost(case: &Case, schema: &mut Schema) {
    schema.file_extension = None;
    let mut attributes = BTreeSet::new();
    let mut words = Vec::new();
    let mut take = |list: &mut Vec<Attribute>| {
        let is_kept = |it: &Attribute| it.name == Attribute::RENAMED_FROM;
        let (kept, lost) = std::mem::take(list).into_iter().partition(is_kept);
        *list = kept;
        attributes.extend(lost.into_iter().map(|it: Attribute| it.name));
    };
    for object in &mut schema.objects {
        take(&mut object.attributes);
        object.fields.iter_mut().for_each(|field| take(&mut field.attributes));
        words.extend(take_words(object));
    }
    for one in &mut schema.enums {
        take(&mut one.attributes);
        one.values.iter_mut().for_each(|value| take(&mut value.attributes));
    }
    assert_eq!(attributes.iter().collect::<Vec<_>>(), case.lost_attributes, "{}", case.name);
    assert_eq!(words, case.lost_words, "{}", case.name);
}

fn take_words(object: &mut Object) -> Vec<String> {
    let (name, is_struct) = (object.name.clone(), object.is_struct());
    let mut taken = Vec::new();
    for field in &mut object.fields {
        let is_key = is_struct && field.key;
        let is_empty_vector = field.default == DefaultValue::EmptyVector;
        if is_key {
            field.key = false;
        }
        if is_empty_vector {
            (field.default, field.presence) = (DefaultValue::None, Presence::Optional);
        }
        if is_key || is_empty_vector {
            taken.push(format!("{name}.{}", field.name));
        }
    }
    taken
}

/// Without the defaults that files of flatc have no place for. `defaults_of_everything` looks at these.
fn as_bfbs_has_it(mut schema: Schema) -> Schema {
    for field in schema.objects.iter_mut().flat_map(|object| &mut object.fields) {
        match &mut field.default {
            DefaultValue::Text(text) => *text = None,
            DefaultValue::Float(float) if float.get() == 0.0 => *float = Float::new(0.0),
            DefaultValue::Int(number) if *number > i64::MAX.into() => *number = 0,
            _ => {}
        }
    }
    schema
}

/// Types, and their fields and values.
fn counts(schema: &Schema) -> (usize, usize) {
    let fields: usize = schema.objects.iter().map(|object| object.fields.len()).sum();
    let values: usize = schema.enums.iter().map(|one| one.values.len()).sum();
    (schema.objects.len() + schema.enums.len(), fields + values)
}

/// Those that are only in the text.
#[test]
fn defaults_of_everything() {
    let schema = Schema::gather(&crate::generated::all::everything());
    let table = schema.object("acme.nav.Defaults").unwrap();
    let default = |name| &table.fields.iter().find(|field| field.name == name).unwrap().default;
    let text = |text: &str| DefaultValue::Text(Some(text.to_owned()));
    assert_eq!(*default("name"), text("a \"quoted\"\ttext; // no comment"));
    assert_eq!(*default("empty"), text(""));
    assert_eq!(*default("negative_zero"), DefaultValue::Float(Float::new(-0.0)));
    assert_eq!(*default("big"), DefaultValue::Int(u64::MAX.into()));
    assert_eq!(*default("f"), DefaultValue::Float(0.1_f32.into()));
}
