//! A schema without what a lock does not keep.

use super::Schema;
use crate::schema::{DefaultValue, Enum, EnumKind, EnumVal, Field, Object, Presence, Scalar, Type};

/// The same schema, as a lock file gives it back: no documentation, no attributes, no file extension.
pub(super) fn normal(schema: &Schema) -> Schema {
    let file_identifier = schema.root.as_ref().and(schema.file_identifier);
    let mut schema = Schema { file_identifier, file_extension: None, ..schema.clone() };
    schema.objects.iter_mut().for_each(object);
    schema.enums.iter_mut().for_each(enumeration);
    schema.sort();
    schema
}

fn object(object: &mut Object) {
    object.docs.clear();
    object.attributes.clear();
    let is_struct = object.is_struct();
    for field in &mut object.fields {
        field.docs.clear();
        field.attributes.clear();
        if is_struct {
            (field.presence, field.default) = (Presence::Default, DefaultValue::None);
        } else {
            absent(field);
            field.offset = Field::slot(field.id);
        }
    }
}

/// One way to say what it means that a field is absent.
fn absent(field: &mut Field) {
    let is_number = matches!(field.ty, Type::Scalar(_) | Type::Enum(_));
    match (field.presence, &field.default) {
        (Presence::Default, DefaultValue::None) if is_number => {
            field.default = DefaultValue::zero(&field.ty);
        }
        (Presence::Default, DefaultValue::None) => field.presence = Presence::Optional,
        (Presence::Optional, DefaultValue::None) => {}
        (Presence::Optional, _) if is_number => field.default = DefaultValue::None,
        (Presence::Optional, _) => field.presence = Presence::Default,
        _ => {}
    }
}

fn enumeration(one_of: &mut Enum) {
    one_of.docs.clear();
    one_of.attributes.clear();
    let is_union = one_of.kind == EnumKind::Union;
    if is_union {
        one_of.base = Scalar::U8;
    }
    for value in &mut one_of.values {
        let ty = value.ty.take().filter(|_| is_union);
        *value = EnumVal { ty, ..EnumVal::new(std::mem::take(&mut value.name), value.value) };
    }
}
