//! What generated code makes definitions with.

use super::def::*;
use super::model::Scalar;
use crate::layout;
use crate::wire::{FixedStruct, FlagEnum, Inline, Table, Union, UnitEnum, ViewedTable, Wire};

impl Link {
    /// To the definition of `T`.
    pub(crate) const fn to_table<T: ViewedTable>() -> Self {
        Link::new(T::CALLED, T::AT, || Definition::Table(T::DEF))
    }

    /// To the definition of `T`.
    pub(crate) const fn to_struct<T: FixedStruct>() -> Self {
        Link::new(T::CALLED, T::AT, || Definition::Struct(T::DEF))
    }

    /// To the definition of `T`.
    pub(crate) const fn to_enum<T: UnitEnum>() -> Self {
        Link::new(T::CALLED, T::AT, || Definition::Enum(T::DEF))
    }

    /// To the definition of `T`.
    pub(crate) const fn to_flags<T: FlagEnum>() -> Self {
        Link::new(T::CALLED, T::AT, || Definition::Enum(T::DEF))
    }

    /// To the definition of `T`.
    pub(crate) const fn to_union<T: Union>() -> Self {
        Link::new(T::CALLED, T::AT, || Definition::Union(T::DEF))
    }
}

impl ValueDef {
    /// What the strategy `W` lays out.
    pub(crate) const fn of<W: Wire>() -> Self {
        let (is_option, is_required) = (W::IS_OPTION, W::IS_REQUIRED);
        ValueDef { ty: W::TYPE, is_option, is_required }
    }

    /// The value of a map. No attribute stands there, so that what has nothing to read as when it is absent is
    /// required without one.
    pub(crate) const fn of_entry<W: Wire>() -> Self {
        let value = ValueDef::of::<W>();
        ValueDef { is_required: value.is_required || !W::ABSENT.has_value(), ..value }
    }
}

impl FieldDef {
    /// A field of the strategy `W`, without its name and place.
    pub const fn of<W: Wire>() -> Self {
        FieldDef::holding(ValueDef::of::<W>(), W::DEFAULT)
    }

    /// A field of a fixed struct.
    pub const fn inline(name: &'static str, ty: TypeDef) -> Self {
        let value = ValueDef { ty, is_option: false, is_required: false };
        FieldDef { name, ..FieldDef::holding(value, None) }
    }

    const fn holding(value: ValueDef, default: Option<DefaultDef>) -> Self {
        let (is_key, is_deprecated) = (false, false);
        let (id, renamed_from) = (0, None);
        FieldDef { name: "", renamed_from, id, value, default, is_key, is_deprecated, docs: &[] }
    }

    /// With what it was called.
    #[must_use]
    pub const fn was(self, name: &'static str) -> Self {
        FieldDef { renamed_from: Some(name), ..self }
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
    // Not those of the plan, which may not be possible.
    let places = layout::places::<N>(T::SHAPES, T::RESERVED);
    let mut i = 0;
    while i < N {
        fields[i].name = T::NAMES[i];
        fields[i].id = (places[i].slot / 2 - 2) as u16;
        fields[i].is_key = matches!(T::KEY, Some(key) if key == i);
        i += 1;
    }
    fields
}

impl TableDef {
    /// Of `T`.
    pub const fn of<T: ViewedTable>(
        docs: &'static [&'static str],
        fields: &'static [FieldDef],
    ) -> Self {
        let (reserved, file_identifier) = (T::RESERVED, T::IDENTIFIER);
        TableDef { name: T::CALLED, docs, fields, reserved, file_identifier }
    }
}

impl StructDef {
    /// Of `T`.
    pub const fn of<T: FixedStruct>(
        docs: &'static [&'static str],
        fields: &'static [FieldDef],
    ) -> Self {
        let layout = T::LAYOUT;
        let (offsets, size, align) = (&layout.offsets, layout.size, layout.align);
        StructDef { name: T::CALLED, docs, fields, offsets, size, align }
    }
}

impl UnionDef {
    /// Of `U`.
    pub const fn of<U: Union>(
        docs: &'static [&'static str],
        variants: &'static [VariantDef],
    ) -> Self {
        UnionDef { name: U::CALLED, docs, variants, file_identifier: U::IDENTIFIER }
    }
}

impl VariantDef {
    const fn holding(
        name: &'static str,
        docs: &'static [&'static str],
        payload: PayloadDef,
    ) -> Self {
        VariantDef { name, renamed_from: None, docs, payload }
    }

    /// Without data.
    pub const fn unit(name: &'static str, docs: &'static [&'static str]) -> Self {
        VariantDef::holding(name, docs, PayloadDef::Unit)
    }

    /// With what it was called.
    #[must_use]
    pub const fn was(self, name: &'static str) -> Self {
        VariantDef { renamed_from: Some(name), ..self }
    }

    /// With a value of the strategy `W`.
    pub const fn newtype(
        name: &'static str,
        docs: &'static [&'static str],
        field: FieldDef,
    ) -> Self {
        VariantDef::holding(name, docs, PayloadDef::Value(field.value))
    }

    /// With fields, which are those of `T`.
    pub const fn fields<T: ViewedTable>(name: &'static str, docs: &'static [&'static str]) -> Self {
        VariantDef::holding(name, docs, PayloadDef::Fields(Link::to_table::<T>()))
    }
}

impl EnumDef {
    /// An enum of these values.
    pub const fn plain<E: UnitEnum>(
        docs: &'static [&'static str],
        values: &'static [EnumValueDef],
    ) -> Self {
        EnumDef { name: E::CALLED, docs, base: base::<E::Number>(), is_flags: false, values }
    }

    /// Flags of these bits.
    pub const fn flags<E: FlagEnum>(
        docs: &'static [&'static str],
        values: &'static [EnumValueDef],
    ) -> Self {
        EnumDef { name: E::CALLED, docs, base: base::<E::Bits>(), is_flags: true, values }
    }
}

impl EnumValueDef {
    /// One value.
    pub const fn new(name: &'static str, number: i128, docs: &'static [&'static str]) -> Self {
        EnumValueDef { name, number, renamed_from: None, docs }
    }

    /// With what it was called.
    #[must_use]
    pub const fn was(self, name: &'static str) -> Self {
        EnumValueDef { renamed_from: Some(name), ..self }
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

/// What a vector or array is of; of anything else it itself.
pub const fn item_of(ty: TypeDef) -> TypeDef {
    match ty {
        TypeDef::Vector(item) | TypeDef::Array(item, _) => *item,
        ty => ty,
    }
}

/// What the keys of a map are.
pub const fn key_of(ty: TypeDef) -> TypeDef {
    match ty {
        TypeDef::Map(key, _) => *key,
        ty => ty,
    }
}

/// What the values of a map are.
pub const fn value_of(ty: TypeDef) -> TypeDef {
    match ty {
        TypeDef::Map(_, value) => value.ty,
        ty => ty,
    }
}

/// The type of a fixed struct.
pub const fn struct_type<T: FixedStruct>() -> TypeDef {
    TypeDef::Struct(Link::to_struct::<T>())
}

/// The integer that an enum is.
const fn base<T: Inline>() -> Scalar {
    match T::TYPE {
        TypeDef::Scalar(scalar) => scalar,
        _ => panic!("an enum is an integer"),
    }
}
