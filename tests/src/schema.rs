//! Schemas of the zoo, as our JSON is in their words.

use flatstream::schema::{Definition, EnumVal, Schema, Type};
use flatstream::StreamSchema;

use crate::zoo::{Edge, Hard, Side};

/// Fields of fixed structs whose enums have no 0: the schema has their numbers. Struct, field and enum.
const NUMBERS: [(&str, &str, Definition); 3] = [
    ("flatstream_tests.Tight", "hard", Hard::SCHEMA),
    ("flatstream_tests.ArraysSides", "items", Side::SCHEMA),
    ("flatstream_tests.EnumsEdges", "items", Edge::SCHEMA),
];

/// Gives numbers that are enums in Rust their names, which our JSON has.
pub fn with_names(mut schema: Schema) -> Schema {
    for (structure, field, of) in NUMBERS {
        name_numbers(&mut schema, structure, field, of);
    }
    schema.sort();
    schema
}

/// Gives the field its enum, with the 0 that flatc wants.
fn name_numbers(schema: &mut Schema, structure: &str, field: &str, of: Definition) {
    let mut objects = schema.objects.iter_mut();
    let Some(object) = objects.find(|object| object.name == structure) else { return };
    let field = object.fields.iter_mut().find(|it| it.name == field).expect("it has the field");
    let mut named = Schema::gather(&[of]).enums.remove(0);
    named.name += "InStruct";
    named.values.push(EnumVal::new("Zero", 0));
    let ty = Type::Enum(named.name.clone());
    field.ty = match &field.ty {
        Type::Array(_, n) => Type::array(ty, *n),
        _ => ty,
    };
    schema.enums.push(named);
}
