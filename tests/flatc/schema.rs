//! Schemas for flatc: those that come out of the types, and those that are written in this folder.

use std::fs;
use std::path::Path;

use flatstream::schema::{self, Definition, EnumVal, Type};
use flatstream::StreamSchema;
use flatstream_tests::zoo::{Edge, Hard, Side};

/// A text with a root type.
#[derive(Debug)]
pub struct Schema {
    pub text: String,
    pub root: String,
}

/// Fields of fixed structs whose enums have no 0: the schema has their numbers. Struct, field and enum.
const NUMBERS: [(&str, &str, Definition); 3] = [
    ("flatstream_tests.Tight", "hard", Hard::SCHEMA),
    ("flatstream_tests.ArraysSides", "items", Side::SCHEMA),
    ("flatstream_tests.EnumsEdges", "items", Edge::SCHEMA),
];

impl Schema {
    /// What the type is in the schema.
    pub fn of<T: StreamSchema>() -> Self {
        let root = schema::Schema::of::<T>().root.expect("it can be a message");
        Schema { text: T::fbs().expect("flatc takes it"), root }
    }

    /// As [`of`](Schema::of), with names for numbers of enums that are mere numbers there: our JSON has the names.
    pub fn with_names<T: StreamSchema>() -> Self {
        let mut schema = schema::Schema::of::<T>();
        for (structure, field, of) in NUMBERS {
            name_numbers(&mut schema, structure, field, of);
        }
        schema.sort();
        Schema { text: schema.to_fbs(), root: schema.root.expect("it can be a message") }
    }

    /// A file of this folder.
    pub fn written(file: &str, root: &str) -> Self {
        let text = read(file) + &format!("\nroot_type {root};\n");
        Schema { text, root: root.to_owned() }
    }
}

/// A schema of this folder.
pub fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("flatc").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Gives the field its enum, with the 0 that flatc wants.
fn name_numbers(schema: &mut schema::Schema, structure: &str, field: &str, of: Definition) {
    let mut objects = schema.objects.iter_mut();
    let Some(object) = objects.find(|object| object.name == structure) else { return };
    let field = object.fields.iter_mut().find(|it| it.name == field).expect("it has the field");
    let mut named = schema::Schema::gather(&[of]).enums.remove(0);
    named.name += "InStruct";
    named.values.push(EnumVal::new("Zero", 0));
    let ty = Type::Enum(named.name.clone());
    field.ty = match &field.ty {
        Type::Array(_, n) => Type::array(ty, *n),
        _ => ty,
    };
    schema.enums.push(named);
}
