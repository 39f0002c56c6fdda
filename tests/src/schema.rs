//! Schemas of the zoo: as our JSON is in their words, and as flatc keeps them.

use flatstream::schema::{DefaultValue, Definition, EnumVal, Field, Schema, Type};
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

/// What a `.bfbs` file of flatc does not have. In the zoo that is `FlagSets.wires` and `SharedRow.level`.
#[derive(Debug, Default, PartialEq)]
pub struct Lost {
    /// Defaults of a `ulong` above those of a `long`: flatc has 0.
    pub numbers: usize,
    /// Defaults of strings: flatc has that there is one.
    pub texts: usize,
}

/// The schema as flatc can keep it, and what was lost.
pub fn kept(mut schema: Schema) -> (Schema, Lost) {
    let mut lost = Lost::default();
    for field in schema.objects.iter_mut().flat_map(|object| &mut object.fields) {
        lose(field, &mut lost);
    }
    (schema, lost)
}

fn lose(field: &mut Field, lost: &mut Lost) {
    match &mut field.default {
        // Of an enum it is told by its values.
        DefaultValue::Int(n) if *n > i128::from(i64::MAX) && !matches!(field.ty, Type::Enum(_)) => {
            *n = 0;
            lost.numbers += 1;
        }
        DefaultValue::Text(text @ Some(_)) => {
            *text = None;
            lost.texts += 1;
        }
        _ => {}
    }
}

/// Equal; if not, the first that differs says more than all of them.
pub fn same(one: &Schema, other: &Schema) {
    one.objects.iter().zip(&other.objects).for_each(|(one, other)| assert_eq!(one, other));
    one.enums.iter().zip(&other.enums).for_each(|(one, other)| assert_eq!(one, other));
    assert_eq!(one, other);
}
