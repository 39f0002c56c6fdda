//! Members of definitions: fields, values, variants.

use std::collections::HashMap;

use super::error::Result;
use super::json::unquote;
use super::line::{Line, Words};
use crate::schema::{
    Attribute, DefaultValue, Enum, EnumKind, EnumVal, Field, Float, Presence, Scalar, Type,
};

/// What a name stands for.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Enum(Scalar),
    Struct,
    Table,
    Union,
}

/// The definitions of a version.
pub(super) type Names<'t> = HashMap<&'t str, Kind>;

/// `1 temp float = 1.5 required key deprecated nested acme.Reading`
pub(super) fn field(line: &Line<'_>, names: &Names<'_>) -> Result<Field> {
    let mut words = line.member();
    let (id, name, ty) = start(line, &mut words, names)?;
    if id > MAX_ID {
        return Err(line.error(format!("ids end at {MAX_ID}")));
    }
    let mut field = Field::new(name, id, ty);
    let default = match words.take("=") {
        true => Some(default(line, &mut words, &field.ty, names)?),
        false => None,
    };
    self::words(line, &mut field, words)?;
    absent(line, &mut field, default)?;
    Ok(field)
}

/// A vtable has 65535 bytes at most.
const MAX_ID: u16 = 32764;

/// `0 x float 0`
pub(super) fn inline_field(line: &Line<'_>, names: &Names<'_>) -> Result<Field> {
    let mut words = line.member();
    let (id, name, ty) = start(line, &mut words, names)?;
    let offset = words.number("an offset in bytes")?;
    let mut field = Field::inline(name, id, offset, ty);
    self::words(line, &mut field, words)?;
    Ok(field)
}

/// `0 Low`, or `1 Started acme.EventStarted`
pub(super) fn value(line: &Line<'_>, one_of: &Enum, names: &Names<'_>) -> Result<EnumVal> {
    let mut words = line.member();
    let number: i128 = words.number("a number")?;
    let name = line.name(words.word("a name")?)?;
    let mut value = EnumVal::new(name, number);
    let (least, most) = match one_of.kind {
        EnumKind::Union => (1, u8::MAX.into()),
        _ => one_of.base.range().unwrap_or((0, 1)),
    };
    if !(least..=most).contains(&number) {
        return Err(line.error(format!("expected a number from {least} to {most}")));
    }
    if one_of.kind == EnumKind::Union {
        value.ty = Some(ty(line, words.word("a type")?, names)?);
    }
    words.end()?;
    Ok(value)
}

/// The integer of an enum.
pub(super) fn base(line: &Line<'_>, name: &str) -> Result<Scalar> {
    match scalar(name) {
        Some(scalar) if !matches!(scalar, Scalar::F32 | Scalar::F64) => Ok(scalar),
        _ => Err(line.error(format!("`{name}` is no integer type"))),
    }
}

fn start(
    line: &Line<'_>,
    words: &mut Words<'_, '_>,
    names: &Names<'_>,
) -> Result<(u16, String, Type)> {
    let id = words.number("an id")?;
    let name = line.name(words.word("a name")?)?;
    let ty = ty(line, words.word("a type")?, names)?;
    Ok((id, name, ty))
}

fn scalar(name: &str) -> Option<Scalar> {
    Scalar::ALL.into_iter().find(|scalar| scalar.name() == name)
}

/// A type: vectors and arrays hold no other ones.
fn ty(line: &Line<'_>, text: &str, names: &Names<'_>) -> Result<Type> {
    let Some(inside) = text.strip_prefix('[') else { return single(line, text, names) };
    let Some(inside) = inside.strip_suffix(']') else {
        return Err(line.error(format!("`{text}` has no `]` at its end")));
    };
    match inside.split_once(':') {
        None => Ok(Type::vector(single(line, inside, names)?)),
        Some((element, len)) => {
            let error = |_| line.error(format!("`{len}` is no length of an array"));
            Ok(Type::array(single(line, element, names)?, len.parse().map_err(error)?))
        }
    }
}

fn single(line: &Line<'_>, text: &str, names: &Names<'_>) -> Result<Type> {
    if let Some(scalar) = scalar(text) {
        return Ok(Type::Scalar(scalar));
    }
    let name = text.to_owned();
    match names.get(text) {
        _ if text == "string" => Ok(Type::Text),
        Some(Kind::Enum(_)) => Ok(Type::Enum(name)),
        Some(Kind::Struct) => Ok(Type::Struct(name)),
        Some(Kind::Table) => Ok(Type::Table(name)),
        Some(Kind::Union) => Ok(Type::Union(name)),
        None => Err(line.error(format!("there is no type `{text}` in this version"))),
    }
}

/// What stands behind `=`. `None` is `null`.
fn default(
    line: &Line<'_>,
    words: &mut Words<'_, '_>,
    ty: &Type,
    names: &Names<'_>,
) -> Result<DefaultValue> {
    if let (Type::Text, Some((text, rest))) = (ty, unquote(words.rest())) {
        words.go_to(rest)?;
        return Ok(DefaultValue::Text(Some(text)));
    }
    let word = words.word("a default")?;
    let value = match ty {
        Type::Scalar(_) | Type::Enum(_) if word == "null" => Some(DefaultValue::None),
        Type::Scalar(scalar) => number(*scalar, word),
        Type::Enum(name) => match names.get(&**name) {
            Some(Kind::Enum(base)) => integer(*base, word),
            _ => None,
        },
        Type::Text => (word == "?").then_some(DefaultValue::Text(None)),
        Type::Vector(_) => (word == "[]").then_some(DefaultValue::EmptyVector),
        _ => None,
    };
    value.ok_or_else(|| line.error(format!("`{word}` is no default of this type")))
}

fn number(scalar: Scalar, word: &str) -> Option<DefaultValue> {
    match scalar {
        Scalar::Bool => word.parse().ok().map(DefaultValue::Bool),
        Scalar::F32 => word.parse().ok().map(|value: f32| DefaultValue::Float(value.into())),
        Scalar::F64 => word.parse().ok().map(|value| DefaultValue::Float(Float::new(value))),
        _ => integer(scalar, word),
    }
}

fn integer(base: Scalar, word: &str) -> Option<DefaultValue> {
    let (least, most) = base.range().unwrap_or((0, 1));
    let value = word.parse().ok().filter(|value| (least..=most).contains(value));
    value.map(DefaultValue::Int)
}

fn words(line: &Line<'_>, field: &mut Field, mut words: Words<'_, '_>) -> Result<()> {
    if words.take("required") {
        field.presence = Presence::Required;
    }
    field.key = words.take("key");
    field.deprecated = words.take("deprecated");
    if words.take("nested") {
        field.nested = Some(line.name(words.word("a type")?)?);
    }
    field.attributes = former_name(words, "the former name of the field")?;
    Ok(())
}

/// The end of a line, which may say what its definition or field was called.
pub(super) fn former_name(mut words: Words<'_, '_>, what: &str) -> Result<Vec<Attribute>> {
    let mut attributes = vec![];
    if words.take(Attribute::RENAMED_FROM) {
        let was = words.word(what)?;
        attributes.push(Attribute::renamed_from(words.line().name(was)?));
    }
    words.end()?;
    Ok(attributes)
}

/// What it means that the field is absent.
fn absent(line: &Line<'_>, field: &mut Field, default: Option<DefaultValue>) -> Result<()> {
    let is_number = matches!(field.ty, Type::Scalar(_) | Type::Enum(_));
    let is_required = field.presence == Presence::Required;
    if is_number && default.is_none() && !is_required {
        return Err(line.error("expected `=` and a default, or `= null`"));
    }
    field.default = default.unwrap_or(DefaultValue::None);
    if !is_required {
        field.presence = match field.default {
            DefaultValue::None => Presence::Optional,
            _ => Presence::Default,
        };
    }
    Ok(())
}
