//! The text of lock files.

use std::fmt;

use super::{json, Accepted, Lock, Schema, Version};
use crate::schema::part::Part;
use crate::schema::{
    Attribute, DefaultValue, Enum, EnumKind, EnumVal, Field, Object, ObjectKind, Presence, Scalar,
    Type,
};

/// The first line.
pub(super) const HEAD: &str = "flatstream-lock 1";

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for comment in &self.comments {
            writeln!(f, "#{comment}")?;
        }
        writeln!(f, "{HEAD}")?;
        self.versions.iter().try_for_each(|version| version.fmt(f))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "version {} {:016x}", self.number, self.fingerprint)?;
        Block(&self.schema).fmt(f)?;
        self.accepted.iter().try_for_each(|accepted| writeln!(f, "{accepted}"))
    }
}

impl fmt::Display for Accepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "accept {} {} {}", self.rule, self.item, json::Quoted(&self.reason))
    }
}

/// A schema, as it stands below the line of its version.
pub(super) struct Block<'s>(pub &'s Schema);

impl fmt::Display for Block<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts(Floats::Shortest).try_for_each(|part| part.fmt(f))
    }
}

impl<'s> Block<'s> {
    /// The line of the root, and the lines of each definition.
    pub fn parts(&self, floats: Floats) -> impl Iterator<Item = impl fmt::Display + 's> + 's {
        let mut parts: Vec<Part<'_>> = Part::all(self.0).collect();
        parts.sort_by_key(|part| part.name());
        let definitions = parts.into_iter().map(move |part| Lines::Definition(part, floats));
        self.0.root.is_some().then_some(Lines::Root(self.0)).into_iter().chain(definitions)
    }
}

/// How floats are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Floats {
    /// As decimals, with no more digits than it takes.
    Shortest,
    /// By their bits, which takes no rounding in any language.
    Bits,
}

enum Lines<'s> {
    Root(&'s Schema),
    Definition(Part<'s>, Floats),
}

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Lines::Root(schema) => write_root(f, schema),
            Lines::Definition(Part::Object(object), floats) => write_object(f, object, *floats),
            Lines::Definition(Part::Enum(one_of), _) => write_enum(f, one_of),
        }
    }
}

fn write_root(f: &mut fmt::Formatter<'_>, schema: &Schema) -> fmt::Result {
    write!(f, "root {}", schema.root.as_deref().unwrap_or_default())?;
    match &schema.file_identifier {
        Some(identifier) => writeln!(f, " {}", String::from_utf8_lossy(identifier)),
        None => writeln!(f),
    }
}

fn write_object(f: &mut fmt::Formatter<'_>, object: &Object, floats: Floats) -> fmt::Result {
    let name = &object.name;
    match object.kind {
        ObjectKind::Table => write!(f, "table {name}")?,
        ObjectKind::Struct { align, size } => write!(f, "struct {name} {size} {align}")?,
    }
    end_with_former_name(f, &object.attributes)?;
    object.fields.iter().try_for_each(|field| {
        write!(f, " {} {} {}", field.id, field.name, TypeText(&field.ty))?;
        match object.kind {
            ObjectKind::Table => write_default(f, field, floats)?,
            ObjectKind::Struct { .. } => write!(f, " {}", field.offset)?,
        }
        write_words(f, field)
    })
}

fn write_default(f: &mut fmt::Formatter<'_>, field: &Field, floats: Floats) -> fmt::Result {
    let is_number = matches!(field.ty, Type::Scalar(_) | Type::Enum(_));
    match DefaultText::of(field) {
        Some(default) if floats == Floats::Bits => write!(f, " = {}", default.bits()),
        Some(default) => write!(f, " = {default}"),
        None if is_number && field.presence == Presence::Optional => f.write_str(" = null"),
        None => Ok(()),
    }
}

fn write_words(f: &mut fmt::Formatter<'_>, field: &Field) -> fmt::Result {
    let words = [
        ("required", field.presence == Presence::Required),
        ("key", field.key),
        ("deprecated", field.deprecated),
    ];
    for (word, _) in words.iter().filter(|(_, there)| *there) {
        write!(f, " {word}")?;
    }
    if let Some(table) = &field.nested {
        write!(f, " nested {table}")?;
    }
    end_with_former_name(f, &field.attributes)
}

fn write_enum(f: &mut fmt::Formatter<'_>, one_of: &Enum) -> fmt::Result {
    let (name, base) = (&one_of.name, one_of.base.name());
    match one_of.kind {
        EnumKind::Enum => write!(f, "enum {name} {base}")?,
        EnumKind::BitFlags => write!(f, "flags {name} {base}")?,
        EnumKind::Union => write!(f, "union {name}")?,
    }
    end_with_former_name(f, &one_of.attributes)?;
    one_of.values.iter().try_for_each(|EnumVal { name, value, ty, .. }| match ty {
        Some(ty) => writeln!(f, " {value} {name} {}", TypeText(ty)),
        None => writeln!(f, " {value} {name}"),
    })
}

fn end_with_former_name(f: &mut fmt::Formatter<'_>, attributes: &[Attribute]) -> fmt::Result {
    match Attribute::former_name(attributes) {
        Some(was) => writeln!(f, " {} {was}", Attribute::RENAMED_FROM),
        None => writeln!(f),
    }
}

/// A type as it is written: `[double]`.
pub(super) struct TypeText<'t>(pub &'t Type);

impl fmt::Display for TypeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Type::Scalar(scalar) => f.write_str(scalar.name()),
            Type::Text => f.write_str("string"),
            Type::Enum(name) | Type::Struct(name) | Type::Table(name) | Type::Union(name) => {
                f.write_str(name)
            }
            Type::Vector(item) => write!(f, "[{}]", TypeText(item)),
            Type::Array(element, n) => write!(f, "[{}:{n}]", TypeText(element)),
        }
    }
}

/// A default as it is written, of a field of a type.
pub(super) struct DefaultText<'d>(&'d DefaultValue, Scalar);

impl<'d> DefaultText<'d> {
    /// Nothing if there is no default.
    pub fn of(field: &'d Field) -> Option<Self> {
        let scalar = match field.ty {
            Type::Scalar(scalar) => scalar,
            _ => Scalar::F64,
        };
        (field.default != DefaultValue::None).then_some(DefaultText(&field.default, scalar))
    }

    /// Floats by their bits.
    fn bits(&self) -> String {
        match (self.0, self.1) {
            (DefaultValue::Float(value), _) if value.get().is_nan() && self.1 == Scalar::F32 => {
                "#7fc00000".into()
            }
            (DefaultValue::Float(value), Scalar::F32) => {
                format!("#{:08x}", (value.get() as f32).to_bits())
            }
            (DefaultValue::Float(value), _) => format!("#{:016x}", value.get().to_bits()),
            _ => self.to_string(),
        }
    }
}

impl fmt::Display for DefaultText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            DefaultValue::None => f.write_str("none"),
            DefaultValue::Bool(value) => value.fmt(f),
            DefaultValue::Int(value) => value.fmt(f),
            DefaultValue::Float(value) => f.write_str(&value.literal(self.1)),
            DefaultValue::Text(Some(text)) => json::Quoted(text).fmt(f),
            DefaultValue::Text(None) => f.write_str("?"),
            DefaultValue::EmptyVector => f.write_str("[]"),
        }
    }
}
