//! Enums, bit flags and unions.

use std::collections::BTreeSet;

use super::super::model::{Enum, EnumKind, EnumVal, Scalar, Type};
use super::objects::{check_attributes, check_full_name, check_word};
use super::{fields, Found};

pub(super) fn check(found: &mut Found<'_>) {
    for one in &found.schema.enums {
        check_full_name(found, &one.name);
        check_attributes(found, &one.name, &one.attributes);
        check_base(found, one);
        check_order(found, one);
        for value in &one.values {
            let at = format!("{}.{}", one.name, value.name);
            check_word(found, &one.name, &value.name);
            check_attributes(found, &at, &value.attributes);
            if let Err((rule, message)) = check_value(found, one, value) {
                found.error(rule, at, message);
            }
        }
    }
}

fn check_base(found: &mut Found<'_>, one: &Enum) {
    let message = match one.kind {
        EnumKind::Union if one.base != Scalar::U8 => "the tag of a union is a `ubyte`",
        _ if one.base.range().is_none() => "an enum is an integer: take one of `byte` to `ulong`",
        _ => return,
    };
    found.error("enum-base", &one.name, message);
}

/// Values ascend, and no two have one name.
fn check_order(found: &mut Found<'_>, one: &Enum) {
    let mut seen = BTreeSet::new();
    for value in one.values.iter().filter(|value| !seen.insert(&value.name)) {
        let message = format!("two values are called `{}`: rename one", value.name);
        found.error("duplicate", format!("{}.{}", one.name, value.name), message);
    }
    for pair in one.values.windows(2).filter(|pair| pair[0].value >= pair[1].value) {
        let message = match pair[0].value == pair[1].value {
            true => format!("`{}` has the same value, {}", pair[0].name, pair[0].value),
            false => "the values are not in their order: call `Schema::sort`".into(),
        };
        found.error("enum-value", format!("{}.{}", one.name, pair[1].name), message);
    }
}

fn check_value(
    found: &Found<'_>,
    one: &Enum,
    value: &EnumVal,
) -> Result<(), (&'static str, String)> {
    let number = value.value;
    match (one.kind, &value.ty, one.base.range()) {
        (EnumKind::Union, Some(ty), _) => check_variant(found, number, ty),
        (EnumKind::Union, None, _) => Err(("variant", "a variant needs a type".into())),
        (_, Some(_), _) => Err(("enum-value", "only variants of unions have a type".into())),
        (_, None, Some((least, most))) if !(least..=most).contains(&number) => {
            Err(("enum-value", format!("{number} is no `{}`", one.base.name())))
        }
        (EnumKind::BitFlags, ..) if number.count_ones() != 1 => Err((
            "flag",
            format!("{number:#x} is not a single bit, so the schema has no word for it"),
        )),
        _ => Ok(()),
    }
}

fn check_variant(found: &Found<'_>, tag: i128, ty: &Type) -> Result<(), (&'static str, String)> {
    if !(1..=255).contains(&tag) {
        return Err(("variant", format!("the tag of a variant is 1 to 255, not {tag}")));
    }
    match ty {
        Type::Table(_) | Type::Struct(_) | Type::Text => {
            fields::check_name(found, ty).map_err(|message| ("type", message))
        }
        _ => Err((
            "variant",
            "a variant is a table, a struct or a string: put it into a table".into(),
        )),
    }
}
