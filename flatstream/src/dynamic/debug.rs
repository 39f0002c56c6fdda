//! `Debug`, in the shape of Rust values.

use std::fmt::{Debug, Formatter, Result};

use super::value::{DynEnum, DynUnion, DynValue};
use super::vector::DynVector;
use super::view::{DynStruct, DynTable};

/// As the value itself would print: texts in quotes, tables like structs.
impl Debug for DynValue<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            DynValue::Absent => f.write_str("None"),
            DynValue::Bool(value) => value.fmt(f),
            DynValue::Int(value) => value.fmt(f),
            DynValue::Uint(value) => value.fmt(f),
            DynValue::Single(value) => value.fmt(f),
            DynValue::Double(value) => value.fmt(f),
            DynValue::Text(text) => text.fmt(f),
            DynValue::Enum(value) => value.fmt(f),
            DynValue::Struct(value) => value.fmt(f),
            DynValue::Table(value) => value.fmt(f),
            DynValue::Vector(value) => value.fmt(f),
            DynValue::Union(value) => value.fmt(f),
        }
    }
}

impl Debug for DynTable<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        fields(f, self.type_name(), self.fields())
    }
}

impl Debug for DynStruct<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        fields(f, self.type_name(), self.fields())
    }
}

fn fields<'a>(
    f: &mut Formatter<'_>,
    name: &str,
    fields: impl Iterator<Item = (&'a str, DynValue<'a>)>,
) -> Result {
    let mut shown = f.debug_struct(local(name));
    for (name, value) in fields {
        shown.field(name, &value);
    }
    shown.finish()
}

impl Debug for DynVector<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// The name, or the number; of flags a set of names and what bits are left.
impl Debug for DynEnum<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if self.is_flags() {
            let mut set = f.debug_set();
            for name in self.flags() {
                set.entry(&format_args!("{name}"));
            }
            if self.unknown_bits() != 0 {
                set.entry(&format_args!("{:#x}", self.unknown_bits()));
            }
            return set.finish();
        }
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "{}({})", local(self.type_name()), self.number()),
        }
    }
}

impl Debug for DynUnion<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.variant() {
            Some(name) => f.debug_tuple(name).field(&self.value()).finish(),
            None => f.debug_tuple("Unknown").field(&self.tag()).finish(),
        }
    }
}

/// Without the namespace.
fn local(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
