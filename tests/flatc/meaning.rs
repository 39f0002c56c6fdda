//! What a schema means, without what may be called otherwise: namespaces, structs that are nothing but an
//! array, and documentation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use flatstream::schema::{Enum, Field, Object, Schema, Type};

/// A line for each type, by the last part of its name.
pub fn meaning(schema: &Schema) -> BTreeMap<String, String> {
    let in_schema = Named(schema);
    let objects = schema.objects.iter().filter(|object| in_schema.array(object).is_none());
    let objects = objects.map(|object| (last(&object.name), in_schema.object(object)));
    let enums = schema.enums.iter().map(|one_of| (last(&one_of.name), in_schema.values(one_of)));
    objects.chain(enums).collect()
}

fn last(name: &str) -> String {
    name.rsplit('.').next().unwrap_or(name).to_owned()
}

struct Named<'s>(&'s Schema);

impl Named<'_> {
    fn object(&self, object: &Object) -> String {
        let mut line = format!("{:?}", object.kind);
        for field in &object.fields {
            let Field { id, offset, default, presence, key, deprecated, .. } = field;
            // A reserved id has no name but that of our making.
            let name = if *deprecated && field.name != "old" { "" } else { &field.name };
            let ty = match object.is_struct() {
                true => self.inline(&field.ty),
                false => self.ty(&field.ty),
            };
            let nested = field.nested.as_deref().map(last);
            write!(line, "\n{id} {offset} {name}: {ty} {default:?} {presence:?} {key} {deprecated} {nested:?}")
                .expect("a string takes all");
        }
        line
    }

    fn values(&self, one_of: &Enum) -> String {
        let mut line = format!("{:?} {:?}", one_of.kind, one_of.base);
        for value in &one_of.values {
            let ty = value.ty.as_ref().map(|ty| self.ty(ty));
            write!(line, "\n{} {} {ty:?}", value.name, value.value).expect("a string takes all");
        }
        line
    }

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Struct(name) => {
                let array = self.0.object(name).and_then(|object| self.array(object));
                array.unwrap_or_else(|| last(name))
            }
            Type::Scalar(scalar) => scalar.name().to_owned(),
            Type::Vector(item) => format!("[{}]", self.ty(item)),
            Type::Array(item, n) => format!("[{}: {n}]", self.ty(item)),
            Type::Enum(name) | Type::Union(name) | Type::Table(name) => last(name),
            _ => format!("{ty:?}"),
        }
    }

    /// In a struct, an enum without 0 is its number, or one with a 0 that was made up.
    fn inline(&self, ty: &Type) -> String {
        match ty {
            Type::Array(item, n) => format!("[{}: {n}]", self.inline(item)),
            Type::Enum(name) => match self.0.enumeration(name) {
                Some(one_of) if one_of.values.iter().any(|value| value.name == "Zero") => {
                    self.ty(&Type::Scalar(one_of.base))
                }
                _ => last(name),
            },
            ty => self.ty(ty),
        }
    }

    /// What the array is that this struct is made for.
    fn array(&self, object: &Object) -> Option<String> {
        match &object.fields[..] {
            [Field { name, ty: ty @ Type::Array(..), .. }]
                if object.is_struct() && name == "items" =>
            {
                Some(self.inline(ty))
            }
            _ => None,
        }
    }
}
