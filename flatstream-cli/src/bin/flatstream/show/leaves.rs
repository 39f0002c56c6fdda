//! The columns that a table of messages has when nobody says which.

use flatstream::schema::{EnumKind, Field, Schema, Type as FieldType};

use crate::source::Type;

/// No table is read with more columns, and a schema can have any number.
const MOST: usize = 4096;

/// The paths to all values that are no tables or structs, in the order of ids; nothing if there are too many. Of a union
/// the name of the variant, and the leaves of each one. A vector is one value, and so is a table in itself. What is
/// deprecated is left out.
fn leaves(schema: &Schema) -> Option<Vec<String>> {
    let mut walk = Walk { schema, leaves: vec![], inside: vec![] };
    walk.object(schema.root.as_deref().unwrap_or_default(), "");
    (walk.leaves.len() <= MOST).then_some(walk.leaves)
}

/// Of a type whose schema is there; nothing if there are too many.
pub fn leaves_of(ty: &Type) -> Option<Vec<String>> {
    leaves(&Schema::from_bfbs(&ty.bfbs).ok()?)
}

struct Walk<'s> {
    schema: &'s Schema,
    leaves: Vec<String>,
    /// The tables around.
    inside: Vec<&'s str>,
}

impl<'s> Walk<'s> {
    fn object(&mut self, name: &'s str, prefix: &str) {
        let Some(object) = self.schema.object(name) else { return };
        self.inside.push(name);
        for field in object.fields.iter().filter(|field| !field.deprecated) {
            if self.leaves.len() > MOST {
                break;
            }
            self.field(field, format!("{prefix}{}", field.name));
        }
        self.inside.pop();
    }

    fn field(&mut self, field: &'s Field, path: String) {
        match (&field.ty, &field.nested) {
            (_, Some(root)) => self.value(Some(root), path),
            (FieldType::Struct(name) | FieldType::Table(name), None) => {
                self.value(Some(name), path)
            }
            (FieldType::Union(name), None) => self.union(name, &path),
            _ => self.leaves.push(path),
        }
    }

    fn value(&mut self, object: Option<&'s str>, path: String) {
        match object.filter(|name| !self.inside.contains(name)) {
            Some(name) => self.object(name, &format!("{path}.")),
            None => self.leaves.push(path),
        }
    }

    fn union(&mut self, name: &str, path: &str) {
        self.leaves.push(format!("{path}_type"));
        let found = self.schema.enumeration(name).filter(|it| it.kind == EnumKind::Union);
        for variant in found.iter().flat_map(|union| &union.values) {
            let path = format!("{path}.{}", variant.name);
            match &variant.ty {
                Some(FieldType::Struct(name) | FieldType::Table(name)) => {
                    self.value(Some(name), path)
                }
                Some(_) => self.leaves.push(path),
                None => {}
            }
        }
    }
}
