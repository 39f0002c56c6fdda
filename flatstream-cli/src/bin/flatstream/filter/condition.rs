//! A condition on a field of a message.

use std::sync::Arc;

use flatstream::dynamic::{DynEnum, DynPath, DynSchema, DynTable, DynValue, PathError};
use flatstream::schema::Schema;

use super::value::{Op, Wanted};
use crate::near;
use crate::source::{Message, Type};
use crate::{usage, Result};

/// `FIELD OP VALUE`
pub struct Condition {
    text: String,
    field: String,
    op: Op,
    wanted: Wanted,
    /// Where the field is in messages of a type, or why it is not in them.
    places: Vec<(Arc<Type>, Result<Place, NoPlace>)>,
}

/// Why a type has no such field.
struct NoPlace {
    what: String,
    /// It has what the path begins with.
    is_near: bool,
}

/// Where a field is.
struct Place {
    path: DynPath,
    /// It is the variant of the union there that counts.
    is_variant: bool,
    /// The name that was asked for is one of its enum.
    is_checked: bool,
}

impl Condition {
    /// # Errors
    ///
    /// The text is no condition.
    pub fn parse(text: &str) -> Result<Self> {
        let found = text.char_indices().find_map(|(at, _)| Some((at, Op::at(&text[at..])?)));
        let advice =
            "write FIELD OP VALUE, such as celsius>30; there are = != < <= > >= and ~ (has in it)";
        let Some((at, (op, len))) = found else {
            return Err(usage(format!("`{text}` is no condition: {advice}")));
        };
        let (field, value) = (text[..at].trim(), text[at + len..].trim());
        if field.is_empty() {
            return Err(usage(format!("`{text}` has no field: {advice}")));
        }
        let (field, wanted) = (field.to_owned(), Wanted::new(value));
        Ok(Condition { text: text.to_owned(), field, op, wanted, places: vec![] })
    }

    /// Messages of types that do not have the field do not meet it.
    ///
    /// # Errors
    ///
    /// The field has no such values: a command line that is wrong, as far as these messages go.
    pub fn is_met(&mut self, message: &Message<'_>, view: DynTable<'_>) -> Result<bool> {
        let Some(ty) = message.ty else { return Ok(false) };
        let of_condition = |text: &str, why: String| usage(format!("`{text}`: {why}"));
        let i = self.place(ty);
        let Condition { text, op, wanted, places, .. } = self;
        let Ok(place) = &mut places[i].1 else { return Ok(false) };
        let mut value = place.path.get(view);
        if place.is_variant {
            value = match value {
                DynValue::Union(union) => union.variant().map_or(value, DynValue::Text),
                _ => DynValue::Absent,
            };
        }
        if let (DynValue::Enum(of), false) = (value, place.is_checked) {
            if let (Some(name), true) = (wanted.name(), op.is_equality()) {
                check_name(ty, of, name).map_err(|why| of_condition(text, why))?;
            }
            place.is_checked = true;
        }
        wanted.is_met(*op, value).map_err(|why| of_condition(text, why))
    }

    /// The place of the place in messages of a type.
    fn place(&mut self, ty: &Arc<Type>) -> usize {
        if let Some(known) = self.places.iter().position(|(known, _)| Arc::ptr_eq(known, ty)) {
            return known;
        }
        let place = match &ty.schema {
            Ok(schema) => self.find(schema),
            // Its messages are told as lost.
            Err(why) => Err(NoPlace { what: why.clone(), is_near: false }),
        };
        self.places.push((ty.clone(), place));
        self.places.len() - 1
    }

    /// A field by its path, and the variant of a union `u` as `u_type`.
    fn find(&self, schema: &DynSchema) -> Result<Place, NoPlace> {
        let first = self.field.split('.').next().unwrap_or_default();
        let is_near = schema.path(first).is_ok();
        let no_place = |what: PathError| NoPlace { what: what.to_string(), is_near };
        let place = |path, is_variant| Place { path, is_variant, is_checked: is_variant };
        let error = match schema.path(&self.field) {
            Ok(path) => return Ok(place(path, false)),
            Err(error) => error,
        };
        let union = self.field.strip_suffix("_type");
        let Some((union, path)) = union.and_then(|it| Some((it, schema.path(it).ok()?))) else {
            return Err(no_place(error));
        };
        if let Some(name) = self.wanted.name().filter(|_| self.op.is_equality()) {
            let variant = schema.path(&format!("{union}.{name}"));
            variant.map_err(|what| NoPlace { what: what.to_string(), is_near: true })?;
        }
        Ok(place(path, true))
    }

    /// That a field, or a variant, is in no type at all is a mistake.
    pub fn check(&self) -> Result<()> {
        if self.places.iter().any(|(_, place)| place.is_ok()) {
            return Ok(());
        }
        let missing = || self.places.iter().filter_map(|(_, place)| place.as_ref().err());
        let nearest = missing().find(|it| it.is_near).or(missing().next());
        nearest
            .map_or(Ok(()), |NoPlace { what, .. }| Err(usage(format!("`{}`: {what}", self.text))))
    }
}

/// That an enum has a value of this name.
fn check_name(ty: &Type, of: DynEnum<'_>, name: &str) -> Result<(), String> {
    let Ok(schema) = Schema::from_bfbs(&ty.bfbs) else { return Ok(()) };
    let mut enums = schema.enums.iter();
    let Some(found) = enums.find(|it| it.name == of.type_name()) else { return Ok(()) };
    let names: Vec<String> = found.values.iter().map(|value| value.name.clone()).collect();
    match names.iter().any(|it| it == name) {
        true => Ok(()),
        false => Err(format!("`{}` has no `{name}`{}", found.name, near::instead(name, &names))),
    }
}
