//! The types of a schema, to be found by name.

use std::collections::HashMap;

use flatstream::schema::{Enum, Object, ObjectKind, Scalar, Schema, Type};

/// A schema that is known to be sound.
pub struct Shapes<'s> {
    schema: &'s Schema,
    objects: HashMap<&'s str, &'s Object>,
    enums: HashMap<&'s str, &'s Enum>,
}

impl<'s> Shapes<'s> {
    pub fn new(schema: &'s Schema) -> Self {
        let objects = schema.objects.iter().map(|it| (&*it.name, it)).collect();
        let enums = schema.enums.iter().map(|it| (&*it.name, it)).collect();
        Shapes { schema, objects, enums }
    }

    /// The table that messages are of.
    pub fn root(&self) -> Option<&'s Object> {
        self.object(self.schema.root.as_ref()?)
    }

    pub fn identifier(&self) -> Option<[u8; 4]> {
        self.schema.file_identifier
    }

    pub fn object(&self, name: &str) -> Option<&'s Object> {
        self.objects.get(name).copied()
    }

    pub fn enumeration(&self, name: &str) -> Option<&'s Enum> {
        self.enums.get(name).copied()
    }

    /// Size and alignment of what lies in a table, vector or struct: of all that lies elsewhere, an offset.
    pub fn inline(&self, ty: &Type) -> (usize, usize) {
        match ty {
            Type::Scalar(scalar) => both(width(*scalar)),
            Type::Enum(name) => both(self.enumeration(name).map_or(1, |it| width(it.base))),
            Type::Struct(name) => self.object(name).map_or((4, 4), place_of),
            Type::Array(element, len) => {
                let (size, align) = self.inline(element);
                (size * usize::from(*len), align)
            }
            _ => (4, 4),
        }
    }
}

/// Size and alignment of a struct.
pub fn place_of(object: &Object) -> (usize, usize) {
    match object.kind {
        ObjectKind::Struct { align, size } => (size as usize, align as usize),
        _ => (4, 4),
    }
}

/// Bytes of a number.
pub fn width(scalar: Scalar) -> usize {
    scalar.size() as usize
}

fn both(size: usize) -> (usize, usize) {
    (size, size)
}
