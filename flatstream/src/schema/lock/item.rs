//! Which items a rule is about.

use super::{Rule, Schema, Version};
use crate::schema::{Enum, EnumKind, Object};

/// What an item is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    /// The table that messages are of.
    Root,
    Type,
    Struct,
    /// An enum or flags.
    Enum,
    /// Of a table.
    Field,
    /// The same, that was not there.
    NewField,
    /// Of a table or struct.
    AnyField,
    Value,
    NewValue,
    Variant,
    /// A type or anything in one.
    Any,
    /// What is no error, and no warning either.
    Note,
}

/// Why a rule cannot be accepted of an item.
pub(super) fn refused(versions: &[Version], rule: Rule, item: &str) -> Option<String> {
    let about = about(rule);
    if about == About::Note {
        return Some(format!("`{rule}` breaks nothing: there is nothing to accept"));
    }
    let has = |about: About| versions.iter().any(|version| about.has(&version.schema, item));
    match (has(about), has(About::Any)) {
        (true, _) => None,
        (false, true) => Some(format!("`{rule}` is about {}, and `{item}` is none", about.words())),
        (false, false) => Some(format!("no version of the lock has `{item}`, as a type or in one")),
    }
}

fn about(rule: Rule) -> About {
    match rule {
        Rule::FieldAdded | Rule::FieldRestored | Rule::UnionVariantAdded => About::Note,
        Rule::FieldAddedRequired => About::NewField,
        Rule::FieldRemoved
        | Rule::FieldReserved
        | Rule::ReservedReused
        | Rule::FieldIdChanged
        | Rule::FieldTypeChanged
        | Rule::DefaultChanged
        | Rule::OptionalChanged
        | Rule::RequiredAdded
        | Rule::RequiredDropped
        | Rule::KeyChanged
        | Rule::NestedChanged
        | Rule::FieldDeprecated => About::Field,
        Rule::FieldRenamed | Rule::EnumToBase => About::AnyField,
        Rule::RenameMisstated => About::Any,
        Rule::StructChanged => About::Struct,
        Rule::KindChanged | Rule::TypeRenamed | Rule::TypeRemoved => About::Type,
        Rule::EnumBaseChanged => About::Enum,
        Rule::EnumValueAdded => About::NewValue,
        Rule::EnumValueRemoved | Rule::EnumValueRenumbered | Rule::EnumValueRenamed => About::Value,
        Rule::UnionVariantRemoved | Rule::UnionVariantChanged | Rule::UnionVariantRenamed => {
            About::Variant
        }
        Rule::IdentifierChanged | Rule::RootChanged => About::Root,
    }
}

impl About {
    fn words(self) -> &'static str {
        match self {
            About::Root => "the root",
            About::Type => "a type",
            About::Struct => "a struct",
            About::Enum => "an enum",
            About::Field => "a field of a table",
            About::NewField => "a new field of a table",
            About::AnyField => "a field",
            About::Value => "a value of an enum",
            About::NewValue => "a new value of an enum",
            About::Variant => "a variant of a union",
            About::Any | About::Note => "a type or something in one",
        }
    }

    fn has(self, schema: &Schema, item: &str) -> bool {
        let (ty, member) = item.rsplit_once('.').unwrap_or(("", item));
        let field = |of: fn(&Object) -> bool| {
            let object = schema.object(ty).filter(|object| of(object));
            object.is_some_and(|object| object.fields.iter().any(|it| it.name == member))
        };
        let value = |of: fn(&Enum) -> bool| {
            let one_of = schema.enumeration(ty).filter(|one_of| of(one_of));
            one_of.is_some_and(|one_of| one_of.values.iter().any(|it| it.name == member))
        };
        match self {
            About::Root => schema.root.as_deref() == Some(item),
            About::Type => schema.object(item).is_some() || schema.enumeration(item).is_some(),
            About::Struct => schema.object(item).is_some_and(Object::is_struct),
            About::Enum => schema.enumeration(item).is_some_and(is_enum),
            About::Field => field(is_table),
            About::NewField => schema.object(ty).is_some_and(is_table) && !field(is_table),
            About::AnyField => field(|_| true),
            About::Value => value(is_enum),
            About::NewValue => schema.enumeration(ty).is_some_and(is_enum) && !value(is_enum),
            About::Variant => value(|one_of| !is_enum(one_of)),
            About::Any => About::Type.has(schema, item) || field(|_| true) || value(|_| true),
            About::Note => false,
        }
    }
}

fn is_table(object: &Object) -> bool {
    !object.is_struct()
}

fn is_enum(one_of: &Enum) -> bool {
    one_of.kind != EnumKind::Union
}
