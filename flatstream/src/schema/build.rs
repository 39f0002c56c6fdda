//! What generated code makes definitions with.

use super::def::*;
use crate::wire::{FixedStruct, FlagEnum, Inline, Table, Union, UnitEnum, ViewedTable, Wire};

impl Link {
    /// To the definition of `T`.
    pub(crate) const fn to_table<T: ViewedTable>() -> Self {
        Link::new(|| Definition::Table(T::DEF))
    }

    /// To the definition of `T`.
    pub(crate) const fn to_struct<T: FixedStruct>() -> Self {
        Link::new(|| Definition::Struct(T::DEF))
    }

    /// To the definition of `T`.
    pub(crate) const fn to_enum<T: UnitEnum>() -> Self {
        Link::new(|| Definition::Enum(T::DEF))
    }

    /// To the definition of `T`.
    pub(crate) const fn to_flags<T: FlagEnum>() -> Self {
        Link::new(|| Definition::Enum(T::DEF))
    }

    /// To the definition of `T`.
    pub(crate) const fn to_union<T: Union>() -> Self {
        Link::new(|| Definition::Union(T::DEF))
    }
}

impl ValueDef {
    /// What the strategy `W` lays out.
    pub(crate) const fn of<W: Wire>() -> Self {
        let presence = match W::SHAPE {
            shape if shape.required => Presence::Required,
            shape if shape.optional => Presence::Optional,
            _ => Presence::Default,
        };
        ValueDef { ty: W::TYPE, presence }
    }
}

impl FieldDef {
    /// A field of the strategy `W`, without its name and place.
    pub const fn of<W: Wire>() -> Self {
        FieldDef::holding(ValueDef::of::<W>(), W::DEFAULT)
    }

    /// A field of a fixed struct.
    pub const fn inline(name: &'static str, ty: TypeDef) -> Self {
        let value = ValueDef { ty, presence: Presence::Default };
        FieldDef { name, ..FieldDef::holding(value, None) }
    }

    const fn holding(value: ValueDef, default: Option<DefaultDef>) -> Self {
        let (is_key, is_deprecated) = (false, false);
        FieldDef { name: "", id: 0, value, default, is_key, is_deprecated, docs: &[] }
    }

    /// With the attribute.
    #[must_use]
    pub const fn deprecated(self) -> Self {
        FieldDef { is_deprecated: true, ..self }
    }

    /// With these lines of documentation.
    #[must_use]
    pub const fn documented(self, docs: &'static [&'static str]) -> Self {
        FieldDef { docs, ..self }
    }
}

/// The fields of `T`, with their names and places.
pub const fn fields<T: Table, const N: usize>(mut fields: [FieldDef; N]) -> [FieldDef; N] {
    let mut i = 0;
    while i < N {
        fields[i].name = T::NAMES[i];
        fields[i].id = (T::PLACES[i].slot / 2 - 2) as u16;
        fields[i].is_key = matches!(T::KEY, Some(key) if key == i);
        i += 1;
    }
    fields
}

impl TableDef {
    /// Of `T`.
    pub const fn of<T: Table>(
        name: NameDef,
        docs: &'static [&'static str],
        fields: &'static [FieldDef],
    ) -> Self {
        let (reserved, file_identifier) = (T::RESERVED, T::IDENTIFIER);
        TableDef { name, docs, fields, reserved, file_identifier }
    }
}

impl StructDef {
    /// Of `T`.
    pub const fn of<T: FixedStruct>(
        name: NameDef,
        docs: &'static [&'static str],
        fields: &'static [FieldDef],
    ) -> Self {
        let layout = T::LAYOUT;
        let (offsets, size, align) = (&layout.offsets, layout.size, layout.align);
        StructDef { name, docs, fields, offsets, size, align }
    }
}

impl UnionDef {
    /// Of `U`.
    pub const fn of<U: Union>(
        name: NameDef,
        docs: &'static [&'static str],
        variants: &'static [VariantDef],
    ) -> Self {
        UnionDef { name, docs, variants, file_identifier: U::IDENTIFIER }
    }
}

impl VariantDef {
    /// Without data.
    pub const fn unit(name: &'static str, docs: &'static [&'static str]) -> Self {
        VariantDef { name, docs, payload: PayloadDef::Unit }
    }

    /// With a value of the strategy `W`.
    pub const fn newtype(
        name: &'static str,
        docs: &'static [&'static str],
        field: FieldDef,
    ) -> Self {
        VariantDef { name, docs, payload: PayloadDef::Value(field.value) }
    }

    /// With fields, which are those of `T`.
    pub const fn fields<T: ViewedTable>(name: &'static str, docs: &'static [&'static str]) -> Self {
        VariantDef { name, docs, payload: PayloadDef::Fields(Link::to_table::<T>()) }
    }
}

impl EnumDef {
    /// An enum of these values.
    pub const fn plain<T: Inline>(
        name: NameDef,
        docs: &'static [&'static str],
        values: &'static [EnumValueDef],
    ) -> Self {
        EnumDef { name, docs, base: base::<T>(), is_flags: false, values }
    }

    /// Flags of these bits.
    pub const fn flags<T: Inline>(
        name: NameDef,
        docs: &'static [&'static str],
        values: &'static [EnumValueDef],
    ) -> Self {
        EnumDef { name, docs, base: base::<T>(), is_flags: true, values }
    }
}

impl EnumValueDef {
    /// One value.
    pub const fn new(name: &'static str, number: i128, docs: &'static [&'static str]) -> Self {
        EnumValueDef { name, number, docs }
    }
}

/// The fields of a fixed struct, with their places.
pub const fn inline_fields<const N: usize>(mut fields: [FieldDef; N]) -> [FieldDef; N] {
    let mut i = 0;
    while i < N {
        fields[i].id = i as u16;
        i += 1;
    }
    fields
}

/// The namespace of a type, for those that are made for its parts.
pub const fn namespace_of(name: &NameDef) -> &'static str {
    name.namespace
}

/// The type of a fixed struct.
pub const fn struct_type<T: FixedStruct>() -> TypeDef {
    TypeDef::Struct(Link::to_struct::<T>())
}

/// The integer that an enum is.
const fn base<T: Inline>() -> Number {
    match T::TYPE {
        TypeDef::Number(number) => number,
        _ => panic!("an enum is an integer"),
    }
}
