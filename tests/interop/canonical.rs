//! What is in a message, as one line of text that is the same in every language.
//!
//! A number is its digits, a `bool` 0 or 1, a float `f` and the bits of it as a `double`, a string `s` and its
//! bytes in hexadecimal. A table or struct is its fields in braces, by id, a vector or array its items in
//! brackets, a union its tag and its table. What is not there is `-`.

use std::collections::HashMap;
use std::fmt::Write as _;

use flatstream::schema::{DefaultValue, Enum, EnumKind, Field, Presence, Scalar, Schema, Type};
use serde::Deserialize;
use serde_json::value::RawValue;

type Json<'j> = &'j RawValue;

/// The line of a message of the type `table`, of the JSON of its view.
pub fn canonical(schema: &Schema, table: &str, json: &str) -> String {
    let mut line = Line { schema, text: String::new() };
    line.object(table, parsed(json));
    line.text
}

/// The line in a language that leaves out what equals the default, as -0.0 does.
pub fn without_sign_of_zero(line: &str) -> String {
    line.replace("f8000000000000000", "f0000000000000000")
}

fn parsed<'j, T: Deserialize<'j>>(json: &'j str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

struct Line<'s> {
    schema: &'s Schema,
    text: String,
}

impl Line<'_> {
    fn object(&mut self, name: &str, json: Json<'_>) {
        let fields: HashMap<String, Json<'_>> = parsed(json.get());
        let object = self.schema.object(name).expect("it is in the schema");
        self.all('{', '}', object.fields.iter(), |line, field| {
            let tag = fields.get(&format!("{}_type", field.name)).copied();
            line.field(field, fields.get(&field.name).copied(), tag);
        });
    }

    fn all<T>(
        &mut self,
        open: char,
        close: char,
        items: impl IntoIterator<Item = T>,
        each: impl Fn(&mut Self, T),
    ) {
        self.text.push(open);
        for (i, item) in items.into_iter().enumerate() {
            if i > 0 {
                self.text.push(' ');
            }
            each(self, item);
        }
        self.text.push(close);
    }

    fn field(&mut self, field: &Field, json: Option<Json<'_>>, tag: Option<Json<'_>>) {
        match (&field.ty, json) {
            (_, Some(json)) if json.get() == "null" => self.text.push('-'),
            (Type::Union(union), Some(json)) => match tag {
                Some(tag) => self.union(union, &parsed::<String>(tag.get()), json),
                None => self.tagged(union, json),
            },
            (_, Some(json)) => match &field.nested {
                Some(table) => self.object(table, json),
                None => self.value(&field.ty, json),
            },
            (Type::Scalar(_) | Type::Enum(_), None) if field.presence == Presence::Default => {
                self.default(&field.default);
            }
            (_, None) => self.text.push('-'),
        }
    }

    /// A union as serde writes enums: the table by the name of the variant.
    fn tagged(&mut self, union: &str, json: Json<'_>) {
        let variants: HashMap<String, Json<'_>> = parsed(json.get());
        variants.iter().for_each(|(tag, json)| self.union(union, tag, json));
    }

    fn union(&mut self, union: &str, tag: &str, json: Json<'_>) {
        let union = self.schema.enumeration(union).expect("it is in the schema");
        let variant = union.values.iter().find(|value| value.name == tag).expect("a variant");
        self.push(format_args!("{}:", variant.value));
        match &variant.ty {
            Some(Type::Table(table)) => self.object(table, json),
            other => panic!("{tag} holds {other:?}"),
        }
    }

    fn value(&mut self, ty: &Type, json: Json<'_>) {
        match ty {
            Type::Scalar(scalar) => self.scalar(*scalar, json.get()),
            Type::Enum(name) => self.number(name, json.get()),
            Type::Text => self.string(&parsed::<String>(json.get())),
            Type::Struct(name) | Type::Table(name) => self.object(name, json),
            Type::Vector(item) | Type::Array(item, _) => {
                let items: Vec<Json<'_>> = parsed(json.get());
                self.all('[', ']', items, |line, json| line.value(item, json));
            }
            other => panic!("{other:?} is no value by itself"),
        }
    }

    fn scalar(&mut self, scalar: Scalar, json: &str) {
        // Floats that are no numbers are words in quotes.
        let digits = json.trim_matches('"');
        let number = "a float";
        match (scalar, digits) {
            (_, "null") => self.text.push('-'),
            (Scalar::Bool, _) => self.text.push(if digits == "true" { '1' } else { '0' }),
            (Scalar::F32, _) => self.float(digits.parse::<f32>().expect(number).into()),
            (Scalar::F64, _) => self.float(digits.parse::<f64>().expect(number)),
            _ => self.text.push_str(digits),
        }
    }

    fn default(&mut self, default: &DefaultValue) {
        match default {
            DefaultValue::Int(n) => self.push(format_args!("{n}")),
            DefaultValue::Bool(is) => self.push(format_args!("{}", u8::from(*is))),
            DefaultValue::Float(float) => self.float(float.get()),
            other => panic!("{other:?} is no default of a number"),
        }
    }

    fn float(&mut self, float: f64) {
        match float.is_nan() {
            true => self.text.push_str("fnan"),
            false => self.push(format_args!("f{:016x}", float.to_bits())),
        }
    }

    fn string(&mut self, string: &str) {
        self.text.push('s');
        string.bytes().for_each(|byte| self.push(format_args!("{byte:02x}")));
    }

    /// The number behind a name, or names of flags.
    fn number(&mut self, name: &str, json: &str) {
        let one_of = self.schema.enumeration(name).expect("it is in the schema");
        let number = match json.strip_prefix('"').and_then(|json| json.strip_suffix('"')) {
            None => json.parse().expect("an integer"),
            Some(names) if one_of.kind == EnumKind::BitFlags => {
                names.split_whitespace().map(|name| named(one_of, name)).sum()
            }
            Some(name) => named(one_of, name),
        };
        self.push(format_args!("{number}"));
    }

    fn push(&mut self, text: std::fmt::Arguments<'_>) {
        self.text.write_fmt(text).expect("a string takes all");
    }
}

fn named(one_of: &Enum, name: &str) -> i128 {
    let value = one_of.values.iter().find(|value| value.name == name);
    value.unwrap_or_else(|| panic!("{}.{name}", one_of.name)).value
}
