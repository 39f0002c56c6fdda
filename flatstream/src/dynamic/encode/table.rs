//! Tables, field by field.

use std::cmp::Ordering;

use super::build::{Build, Content, Field};
use super::error::{Fault, Verdict};
use super::near::instead;
use super::text::shown;
use super::unions::Unions;
use super::Run;
use crate::dynamic::resolved::{ResolvedField, ResolvedObject, ResolvedType};
use crate::dynamic::value::{number, DynValue};
use crate::schema::{DefaultValue, Scalar};

/// A table that was written.
pub(super) struct Table {
    pub at: usize,
    /// What it is sorted by in vectors.
    pub key: Key,
}

/// What a table or struct is sorted by.
#[derive(Clone, Copy, Debug)]
pub(super) enum Key {
    None,
    Integer(i128),
    Float(f64),
    /// Where the string is.
    Text(usize),
}

impl Key {
    /// Of two in one vector, whose keys are of one kind.
    pub(super) fn compare(&self, other: &Key, build: &Build) -> Ordering {
        match (self, other) {
            (Key::Integer(one), Key::Integer(other)) => one.cmp(other),
            (Key::Float(one), Key::Float(other)) => one.total_cmp(other),
            (Key::Text(one), Key::Text(other)) => build.compare(*one, *other),
            _ => Ordering::Equal,
        }
    }

    /// That of a number in bytes.
    pub(super) fn of_bytes(bytes: &[u8], at: usize, scalar: Scalar) -> Self {
        match number(bytes, at, scalar) {
            DynValue::Bool(value) => Key::Integer(value.into()),
            DynValue::Int(number) => Key::Integer(number.into()),
            DynValue::Uint(number) => Key::Integer(number.into()),
            DynValue::Single(number) => Key::Float(number.into()),
            DynValue::Double(number) => Key::Float(number),
            _ => Key::None,
        }
    }

    fn of_field(base: Option<Scalar>, content: &Content, bytes: &[u8]) -> Self {
        match (content, base) {
            (Content::Bytes(start, _), Some(scalar)) => Key::of_bytes(bytes, *start, scalar),
            (Content::Offset(string), _) => Key::Text(*string),
            _ => Key::None,
        }
    }

    fn of_default(default: &DefaultValue) -> Self {
        match default {
            DefaultValue::Bool(value) => Key::Integer((*value).into()),
            DefaultValue::Int(number) => Key::Integer(*number),
            DefaultValue::Float(number) => Key::Float(number.get()),
            _ => Key::None,
        }
    }
}

impl<'r> Run<'r, '_> {
    /// A table, from its bracket to the other one.
    pub(super) fn table(&mut self, object: usize) -> Verdict<Table> {
        let object = &self.schema.objects[object];
        let at = self.text.position();
        self.enter()?;
        let (first_field, first_byte) = (self.fields.len(), self.bytes.len());
        let mut unions = Unions::default();
        self.text.open(b'{', &format!("an object, with the fields of `{}`", object.name))?;
        let mut is_first = true;
        while let Some((name, at)) = self.text.name(is_first)? {
            is_first = false;
            self.member(object, &name, at, &mut unions)?;
        }
        self.write_unions(object, unions)?;
        let table = self.end_table(object, first_field, at)?;
        self.fields.truncate(first_field);
        self.bytes.truncate(first_byte);
        self.depth -= 1;
        Ok(table)
    }

    fn member(
        &mut self,
        object: &'r ResolvedObject,
        name: &str,
        at: usize,
        unions: &mut Unions,
    ) -> Verdict {
        if let Some(place) = object.by_name.get(name) {
            let verdict = self.field(object, *place, at, unions);
            return verdict.map_err(|fault| fault.in_named(name));
        }
        let union = name.strip_suffix("_type").and_then(|union| object.by_name.get(union));
        match union.filter(|place| object.fields[**place].has_tag()) {
            Some(place) => {
                let verdict = self.tags(&object.fields[*place], *place, at, unions);
                verdict.map_err(|fault| fault.in_named(name))
            }
            None => self.unknown(object, name, at),
        }
    }

    /// A field that the schema does not have.
    pub(super) fn unknown(&mut self, object: &ResolvedObject, name: &str, at: usize) -> Verdict {
        if self.encoder.takes_unknown {
            return self.text.skip();
        }
        let names = object.fields.iter().map(|field| &field.name[..]);
        let instead = instead(name, names);
        let message = format!("`{}` has no field `{}`{instead}", object.name, shown(name));
        Err(Fault::new(at, message))
    }

    fn field(
        &mut self,
        object: &'r ResolvedObject,
        place: usize,
        at: usize,
        unions: &mut Unions,
    ) -> Verdict {
        let field = &object.fields[place];
        if self.text.eat_null() {
            return Ok(());
        }
        if field.has_tag() {
            return self.union_value(field, place, at, unions);
        }
        let content = self.content(field)?;
        let (_, align) = self.schema.inline(&field.ty);
        self.push_slot(field.place, align, content, at);
        Ok(())
    }

    fn content(&mut self, field: &'r ResolvedField) -> Verdict<Content> {
        Ok(match (&field.ty, field.nested) {
            (ResolvedType::Vector(_), Some(root)) if self.text.peek() != Some(b'[') => {
                let outer = self.build.begin_inner();
                self.message(root)?;
                Content::Offset(self.build.end_inner(outer))
            }
            (ResolvedType::Vector(item), _) => Content::Offset(self.vector(item)?),
            (ResolvedType::Text, _) => Content::Offset(self.string()?),
            (ResolvedType::Table(object), _) => Content::Offset(self.table(*object)?.at),
            (ty, _) => {
                let (start, size) = self.inline(ty)?;
                Content::Bytes(start, size)
            }
        })
    }

    pub(super) fn push_slot(&mut self, slot: u16, align: usize, content: Content, at: usize) {
        self.fields.push(Field { slot, align, content, at });
    }

    /// Writes the table whose fields are open from `first` on.
    fn end_table(&mut self, object: &ResolvedObject, first: usize, at: usize) -> Verdict<Table> {
        let fields = &mut self.fields[first..];
        fields.sort_by_key(|field| field.slot);
        if let Some(pair) = fields.windows(2).find(|pair| pair[0].slot == pair[1].slot) {
            return Err(Fault::new(pair[1].at, "this field is there twice"));
        }
        let slot = |slot: u16| fields.binary_search_by_key(&slot, |field| field.slot);
        let required = object.required.iter().map(|place| &object.fields[*place]);
        if let Some(missing) = required.into_iter().find(|it| slot(it.place).is_err()) {
            let message = format!("`{}` is missing, which is required", missing.name);
            return Err(Fault::new(at, message));
        }
        let key = object.key.map(|place| &object.fields[place]);
        let key = key.map_or(Key::None, |field| match slot(field.place) {
            Ok(i) => Key::of_field(self.schema.base(&field.ty), &fields[i].content, &self.bytes),
            Err(_) => Key::of_default(&field.default),
        });
        let written = self.build.table(fields, &self.bytes);
        let too_large =
            || Fault::new(at, format!("too many fields of `{}` for a message", object.name));
        Ok(Table { at: written.ok_or_else(too_large)?, key })
    }
}
