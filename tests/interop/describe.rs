//! The schema for the drivers in Python and TypeScript, which find the generated code by name.

use flatstream::schema::{EnumKind, Field, Schema, Type};
use serde_json::{json, Map, Value};

use crate::roots::Kind;

/// `objects` and `unions` by full name, and the `roots` in the order of their messages.
pub fn describe(schema: &Schema, kinds: &[Kind]) -> Value {
    let unions = schema.enums.iter().filter(|one_of| one_of.kind == EnumKind::Union);
    let variants = |union: &flatstream::schema::Enum| -> Vec<Value> {
        union.values.iter().map(|value| ty(schema, value.ty.as_ref().expect("a variant"))).collect()
    };
    let unions: Map<String, Value> =
        unions.map(|union| (union.name.clone(), variants(union).into())).collect();
    let objects = schema.objects.iter().map(|object| {
        let fields = object.fields.iter().map(|it| field(schema, it)).collect::<Vec<_>>();
        (object.name.clone(), json!({ "is_struct": object.is_struct(), "fields": fields }))
    });
    let objects: Map<String, Value> = objects.collect();
    let roots = kinds.iter().map(|kind| {
        let identifier = kind.file_identifier.map(|it| String::from_utf8_lossy(&it).into_owned());
        json!({ "name": kind.table, "identifier": identifier, "has_flags": has_flags(schema, &kind.table) })
    });
    let roots = roots.collect::<Vec<_>>();
    json!({ "objects": objects, "unions": unions, "roots": roots })
}

/// Whether a field of the table is a number of bit flags.
fn has_flags(schema: &Schema, table: &str) -> bool {
    let table = schema.object(table).expect("it is in the schema");
    table.fields.iter().any(|field| match &field.ty {
        Type::Enum(name) => {
            schema.enumeration(name).expect("it is there").kind == EnumKind::BitFlags
        }
        _ => false,
    })
}

fn field(schema: &Schema, field: &Field) -> Value {
    let ty = ty(schema, &field.ty);
    json!({ "name": field.name, "id": field.id, "ty": ty, "nested": field.nested })
}

/// A list of words: `["vector", ["table", "a.B"]]`. An enum is its number.
fn ty(schema: &Schema, of: &Type) -> Value {
    match of {
        Type::Scalar(scalar) => json!([scalar.name()]),
        Type::Enum(name) => json!([schema.enumeration(name).expect("it is there").base.name()]),
        Type::Text => json!(["string"]),
        Type::Struct(name) => json!(["struct", name]),
        Type::Table(name) => json!(["table", name]),
        Type::Union(name) => json!(["union", name]),
        Type::Vector(item) => json!(["vector", ty(schema, item)]),
        Type::Array(item, n) => json!(["array", ty(schema, item), n]),
        other => panic!("{other:?} is not in the zoo"),
    }
}
