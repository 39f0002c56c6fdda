//! The schemas of the types that a generator made: flatc takes each, and makes of the text what we make of the
//! type. Those of the zoo are in `tests/flatc`.

use flatstream::schema::{DefaultValue, Definition, Schema, Severity, Type};
use flatstream_properties::generated::definitions;
use flatstream_tests::schema::{kept, same};

use crate::folder::Folder;
use crate::tools::{output_of, tools, Tools};

/// What flatc says of names that a type asked for, as in `rename_all = "camelCase"`.
const WARNING: &str = "warning: field names should be lowercase snake_case";

fn check(tools: &Tools, folder: &Folder, definitions: &[Definition]) {
    let schema = Schema::gather(definitions);
    let errors = schema.check().into_iter().filter(|it| it.severity == Severity::Error);
    assert_eq!(errors.collect::<Vec<_>>(), []);
    let text = schema.to_fbs();
    folder.write("schema.fbs", &text);
    let options = ["--schema", "--binary", "--bfbs-comments", "--bfbs-builtins", "schema.fbs"];
    let said = output_of(tools.flatc().current_dir(folder.path()).args(options));
    let unexpected = said.lines().filter(|it| it.contains("warning:") && !it.contains(WARNING));
    assert_eq!(unexpected.collect::<Vec<_>>(), [""; 0], "{text}");
    match Schema::from_bfbs(&folder.read("schema.bfbs")) {
        Ok(theirs) => same(&theirs, &kept(schema).0),
        Err(error) => {
            assert!(has_large_default(&schema), "{error}\n{text}");
            assert!(error.to_string().contains("the default 0 is no value"), "{error}");
        }
    }
}

/// Whether flatc's `.bfbs` has a default of 0 for an enum that has no 0, as it has for every number above that
/// of a `long`.
fn has_large_default(schema: &Schema) -> bool {
    let mut fields = schema.objects.iter().flat_map(|object| &object.fields);
    fields.any(|field| match (&field.ty, &field.default) {
        (Type::Enum(name), DefaultValue::Int(n)) if *n > i128::from(i64::MAX) => {
            let one_of = schema.enumeration(name).expect("it is in the schema");
            one_of.values.iter().all(|value| value.value != 0)
        }
        _ => false,
    })
}

#[test]
fn flatc_makes_of_generated_types_what_we_do() {
    let Some(tools) = tools().with_flatc() else { return };
    let (folder, all) = (Folder::new("export"), definitions());
    assert!(all.len() >= 40);
    all.iter().for_each(|definition| check(tools, &folder, &[*definition]));
    // Without those whose `.bfbs` says nothing.
    let has_good_defaults = |it: &Definition| !has_large_default(&Schema::gather(&[*it]));
    let good: Vec<Definition> = all.into_iter().filter(has_good_defaults).collect();
    assert!(good.len() >= 30, "{}", good.len());
    check(tools, &folder, &good);
}
