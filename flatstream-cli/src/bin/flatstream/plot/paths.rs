//! What of a type can be plotted.

use flatstream::schema::{Object, Schema, Type};

/// The paths of all numbers, bools and enums in a message, through items 0 of vectors. A table in itself is not gone
/// into, and there is an end to how many are found.
pub fn plottable(bfbs: &[u8]) -> Vec<String> {
    let Ok(schema) = Schema::from_bfbs(bfbs) else { return vec![] };
    let mut found = Found { schema: &schema, around: vec![], paths: vec![] };
    if let Some(root) = schema.root.as_ref().and_then(|root| schema.object(root)) {
        found.object(root, "");
    }
    found.paths
}

/// Paths, at most.
const MOST: usize = 1000;

struct Found<'s> {
    schema: &'s Schema,
    around: Vec<&'s str>,
    paths: Vec<String>,
}

impl<'s> Found<'s> {
    fn object(&mut self, object: &'s Object, path: &str) {
        if self.around.contains(&&object.name[..]) {
            return;
        }
        self.around.push(&object.name);
        for field in &object.fields {
            let dot = if path.is_empty() { "" } else { "." };
            self.value(&field.ty, format!("{path}{dot}{}", field.name));
        }
        self.around.pop();
    }

    fn value(&mut self, ty: &'s Type, path: String) {
        if self.paths.len() == MOST {
            return;
        }
        match ty {
            Type::Scalar(_) | Type::Enum(_) => self.paths.push(path),
            Type::Struct(name) | Type::Table(name) => {
                if let Some(object) = self.schema.object(name) {
                    self.object(object, &path);
                }
            }
            Type::Vector(item) | Type::Array(item, _) => self.value(item, format!("{path}[0]")),
            Type::Union(name) => {
                let variants = self.schema.enumeration(name).map_or(&[][..], |it| &it.values);
                for variant in variants {
                    if let Some(ty) = &variant.ty {
                        self.value(ty, format!("{path}.{}", variant.name));
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use flatstream::{StreamSchema, StreamSerialize};

    use super::*;

    #[derive(StreamSerialize)]
    struct Tree {
        label: String,
        weight: f32,
        below: Vec<Tree>,
        kind: Kind,
        samples: Vec<u16>,
    }

    #[derive(StreamSerialize)]
    enum Kind {
        Leaf { age: i64 },
        Name(String),
    }

    #[test]
    fn paths_lead_to_numbers() {
        let paths = plottable(&Tree::bfbs().unwrap());
        assert_eq!(paths, ["weight", "kind.Leaf.age", "samples[0]"]);
    }
}
