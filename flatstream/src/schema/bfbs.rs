//! A schema as bytes: a `.bfbs` file, the FlatBuffer of the official `reflection.fbs`.

mod features;
mod types;

use std::collections::BTreeMap;

use flatbuffers::{FlatBufferBuilder, ForwardsUOffset, TableFinishedWIPOffset, Vector, WIPOffset};

use super::docs;
use super::layout;
use super::model::{
    Attribute, Enum, EnumKind, EnumVal, Field, Object, ObjectKind, Presence, Schema, Type,
};
use super::names::{namespace, Names};
use super::reflection::{self as slot, tag_name, BaseType, DEFAULT_TEXT, IDENTIFIER};
use super::value::DefaultValue;

type Offset = WIPOffset<TableFinishedWIPOffset>;
type OffsetVector = WIPOffset<Vector<'static, ForwardsUOffset<TableFinishedWIPOffset>>>;

impl Schema {
    /// The schema as a `.bfbs` file, which flatc takes wherever it takes a `.fbs`.
    ///
    /// Equal schemas have equal bytes. They say what flatc says with `--bfbs-comments
    /// --bfbs-builtins`, but for attributes that have a field of their own, and names of files. The
    /// defaults of strings, for which the format has no place, are in an attribute
    /// `flatstream.default`, so that [`from_bfbs`](Schema::from_bfbs) gives the same schema back.
    ///
    /// Names that are not in the schema lead nowhere: see [`check`](Schema::check) for a schema that
    /// was put together by hand.
    ///
    /// ```
    /// use flatstream::schema::{Field, Object, Scalar, Schema, Type};
    ///
    /// let mut reading = Object::table("acme.Reading");
    /// reading.fields.push(Field::new("celsius", 0, Type::Scalar(Scalar::F64)));
    /// let mut schema = Schema::default();
    /// schema.objects.push(reading);
    ///
    /// let bytes = schema.to_bfbs();
    /// assert_eq!(&bytes[4..8], b"BFBS");
    /// assert_eq!(Schema::from_bfbs(&bytes)?, schema);
    /// # Ok::<(), flatstream::schema::BfbsError>(())
    /// ```
    pub fn to_bfbs(&self) -> Vec<u8> {
        let mut writer = Writer::new(self);
        let root = writer.schema(self);
        writer.builder.finish(root, Some(IDENTIFIER));
        writer.builder.finished_data().to_vec()
    }
}

struct Writer<'s> {
    builder: FlatBufferBuilder<'static>,
    names: Names<'s>,
    /// The place of each definition in its vector.
    places: BTreeMap<&'s str, i32>,
}

impl<'s> Writer<'s> {
    fn new(schema: &'s Schema) -> Self {
        let objects = sorted(schema.objects.iter(), |object| &object.name);
        let enums = sorted(schema.enums.iter(), |one| &one.name);
        let places = objects.into_iter().map(|object| &object.name[..]).zip(0..);
        let places = places.chain(enums.into_iter().map(|one| &one.name[..]).zip(0..)).collect();
        Writer { builder: FlatBufferBuilder::new(), names: Names::new(schema), places }
    }

    fn schema(&mut self, schema: &Schema) -> Offset {
        let enums = sorted(schema.enums.iter(), |one| &one.name);
        let enums: Vec<_> = enums.into_iter().map(|one| self.enumeration(one)).collect();
        let objects = sorted(schema.objects.iter(), |object| &object.name);
        let names: Vec<&str> = objects.iter().map(|object| &object.name[..]).collect();
        let objects: Vec<_> = objects.into_iter().map(|object| self.object(object)).collect();
        let root =
            schema.root.as_deref().and_then(|root| names.iter().position(|name| *name == root));
        let root = root.map(|place| objects[place]);
        let (objects, enums) =
            (self.builder.create_vector(&objects), self.builder.create_vector(&enums));
        // flatc expects these two, whether there is something to say or not.
        let identifier = schema.identifier_text().unwrap_or_default();
        let identifier = self.builder.create_string(&identifier);
        let extension = schema.file_extension.as_deref().unwrap_or_default();
        let extension = self.builder.create_string(extension);
        let start = self.builder.start_table();
        self.builder.push_slot_always(slot::schema::OBJECTS, objects);
        self.builder.push_slot_always(slot::schema::ENUMS, enums);
        self.builder.push_slot_always(slot::schema::FILE_IDENT, identifier);
        self.builder.push_slot_always(slot::schema::FILE_EXT, extension);
        if let Some(root) = root {
            self.builder.push_slot_always(slot::schema::ROOT_TABLE, root);
        }
        self.builder.push_slot(slot::schema::ADVANCED_FEATURES, features::of(schema), 0u64);
        self.builder.end_table(start)
    }

    fn object(&mut self, object: &Object) -> Offset {
        let fields = self.fields(object);
        let (align, size) = match object.kind {
            ObjectKind::Table => (1, 0),
            ObjectKind::Struct { align, size } => (align, size),
        };
        let mut attributes = object.attributes.clone();
        if object.is_struct() && align > layout::natural_align(&self.names, object) {
            attributes.push(Attribute::new("force_align", align.to_string()));
        }
        let attributes = self.attributes(attributes);
        let docs = self.docs(&object.docs);
        let name = self.builder.create_string(&object.name);
        let start = self.builder.start_table();
        self.builder.push_slot_always(slot::object::NAME, name);
        self.builder.push_slot_always(slot::object::FIELDS, fields);
        self.builder.push_slot(slot::object::IS_STRUCT, object.is_struct(), false);
        self.builder.push_slot(slot::object::MINALIGN, signed(align), 0);
        self.builder.push_slot(slot::object::BYTESIZE, signed(size), 0);
        self.option(slot::object::ATTRIBUTES, attributes);
        self.option(slot::object::DOCUMENTATION, docs);
        self.builder.end_table(start)
    }

    /// By name, with the tags of unions among them.
    fn fields(&mut self, object: &Object) -> OffsetVector {
        let mut fields = BTreeMap::new();
        for (at, field) in object.fields.iter().enumerate() {
            if let Some(tag) = tag(field) {
                fields.insert((tag.name.clone(), at), self.field(&object.name, &tag, true, 0));
            }
            let padding = layout::padding(&self.names, object, at);
            fields
                .insert((field.name.clone(), at), self.field(&object.name, field, false, padding));
        }
        let fields: Vec<_> = fields.into_values().collect();
        self.builder.create_vector(&fields)
    }

    fn field(&mut self, owner: &str, field: &Field, is_tag: bool, padding: u16) -> Offset {
        let ty = self.ty(&field.ty, is_tag);
        let attributes = self.attributes(field_attributes(owner, field));
        let docs = self.docs(&field.docs);
        let name = self.builder.create_string(&field.name);
        let (integer, real) = default_numbers(field);
        let start = self.builder.start_table();
        self.builder.push_slot_always(slot::field::NAME, name);
        self.builder.push_slot_always(slot::field::TYPE, ty);
        self.builder.push_slot(slot::field::ID, field.id, 0);
        self.builder.push_slot(slot::field::OFFSET, field.offset, 0);
        self.builder.push_slot(slot::field::DEFAULT_INTEGER, integer, 0);
        // Not by value: -0.0 is 0.0 then.
        if real.to_bits() != 0 {
            self.builder.push_slot_always(slot::field::DEFAULT_REAL, real);
        }
        self.builder.push_slot(slot::field::DEPRECATED, field.deprecated, false);
        let is_required = field.presence == Presence::Required;
        self.builder.push_slot(slot::field::REQUIRED, is_required, false);
        self.builder.push_slot(slot::field::KEY, field.key, false);
        self.option(slot::field::ATTRIBUTES, attributes);
        self.option(slot::field::DOCUMENTATION, docs);
        let is_optional = field.presence == Presence::Optional;
        self.builder.push_slot(slot::field::OPTIONAL, is_optional, false);
        self.builder.push_slot(slot::field::PADDING, padding, 0);
        self.builder.end_table(start)
    }

    fn enumeration(&mut self, one: &Enum) -> Offset {
        let mut values: Vec<_> = one.values.iter().map(|value| self.value(value)).collect();
        if one.kind == EnumKind::Union {
            values.insert(0, self.value(&EnumVal::new("NONE", 0)));
        }
        let values = self.builder.create_vector(&values);
        let base = match one.kind {
            EnumKind::Union => BaseType::Tag,
            _ => BaseType::Scalar(one.base),
        };
        let index = self.place(&one.name);
        let base = self.plain_type(base, BaseType::None, index);
        let mut attributes = one.attributes.clone();
        if one.kind == EnumKind::BitFlags {
            attributes.push(Attribute::new("bit_flags", "0"));
        }
        let attributes = self.attributes(attributes);
        let docs = self.docs(&one.docs);
        let name = self.builder.create_string(&one.name);
        let start = self.builder.start_table();
        self.builder.push_slot_always(slot::enumeration::NAME, name);
        self.builder.push_slot_always(slot::enumeration::VALUES, values);
        let is_union = one.kind == EnumKind::Union;
        self.builder.push_slot(slot::enumeration::IS_UNION, is_union, false);
        self.builder.push_slot_always(slot::enumeration::UNDERLYING_TYPE, base);
        self.option(slot::enumeration::ATTRIBUTES, attributes);
        self.option(slot::enumeration::DOCUMENTATION, docs);
        self.builder.end_table(start)
    }

    fn value(&mut self, value: &EnumVal) -> Offset {
        let ty = match &value.ty {
            Some(ty) => self.ty(ty, false),
            None => self.plain_type(BaseType::None, BaseType::None, -1),
        };
        let attributes = self.attributes(value.attributes.clone());
        let docs = self.docs(&value.docs);
        let name = self.builder.create_string(&value.name);
        let start = self.builder.start_table();
        self.builder.push_slot_always(slot::enum_val::NAME, name);
        self.builder.push_slot(slot::enum_val::VALUE, wrapped(value.value), 0);
        self.builder.push_slot_always(slot::enum_val::UNION_TYPE, ty);
        self.option(slot::enum_val::DOCUMENTATION, docs);
        self.option(slot::enum_val::ATTRIBUTES, attributes);
        self.builder.end_table(start)
    }

    fn attributes(&mut self, mut attributes: Vec<Attribute>) -> Option<OffsetVector> {
        attributes.sort();
        let attributes: Vec<_> = attributes.iter().map(|one| self.attribute(one)).collect();
        (!attributes.is_empty()).then(|| self.builder.create_vector(&attributes))
    }

    fn attribute(&mut self, attribute: &Attribute) -> Offset {
        let key = self.builder.create_string(&attribute.name);
        let value = self.builder.create_string(&attribute.value);
        let start = self.builder.start_table();
        self.builder.push_slot_always(slot::key_value::KEY, key);
        self.builder.push_slot_always(slot::key_value::VALUE, value);
        self.builder.end_table(start)
    }

    fn docs(
        &mut self,
        docs: &[String],
    ) -> Option<WIPOffset<Vector<'static, ForwardsUOffset<&'static str>>>> {
        let lines = docs::lines(docs).map(docs::with_space);
        let lines: Vec<_> = lines.map(|line| self.builder.create_string(&line)).collect();
        (!lines.is_empty()).then(|| self.builder.create_vector(&lines))
    }

    fn option<T: flatbuffers::Push>(&mut self, slot: u16, value: Option<T>) {
        if let Some(value) = value {
            self.builder.push_slot_always(slot, value);
        }
    }
}

fn sorted<'s, T>(items: impl Iterator<Item = &'s T>, name: impl Fn(&T) -> &str) -> Vec<&'s T> {
    let mut items: Vec<&T> = items.collect();
    items.sort_by(|a, b| name(a).cmp(name(b)));
    items
}

/// The field that a union has in front of its own.
fn tag(field: &Field) -> Option<Field> {
    let id = field.tag_id()?;
    let is_vector = matches!(field.ty, Type::Vector(_));
    let presence = if is_vector { field.presence } else { Presence::Default };
    let tag = Field::new(tag_name(&field.name), id, field.ty.clone());
    Some(Field { presence, deprecated: field.deprecated, ..tag })
}

fn field_attributes(owner: &str, field: &Field) -> Vec<Attribute> {
    let mut attributes = field.attributes.clone();
    let nested = field.nested.as_deref().map(|of| relative(namespace(owner), of));
    attributes.extend(nested.map(|of| Attribute::new("nested_flatbuffer", of)));
    if let DefaultValue::Text(Some(text)) = &field.default {
        attributes.push(Attribute::new(DEFAULT_TEXT, text));
    }
    attributes
}

/// `name` as seen from a namespace: flatc puts that in front of what it reads here. Of a name elsewhere
/// flatc makes nothing, not even when it wrote the file itself.
fn relative<'n>(from: &str, name: &'n str) -> &'n str {
    let inside = name.strip_prefix(from).and_then(|rest| rest.strip_prefix('.'));
    inside.unwrap_or(name)
}

/// The integer and the real number; one of them, or both, are 0.
fn default_numbers(field: &Field) -> (i64, f64) {
    match (&field.default, &field.ty) {
        (DefaultValue::Bool(value), _) => (i64::from(*value), 0.0),
        (DefaultValue::Int(value), _) => (wrapped(*value), 0.0),
        (DefaultValue::Float(value), Type::Scalar(scalar)) => (0, value.reflected(*scalar)),
        _ => (0, 0.0),
    }
}

/// A number of `i64` or `u64`, by its bits.
fn wrapped(value: i128) -> i64 {
    value as i64
}

fn signed(value: u32) -> i32 {
    value.try_into().unwrap_or(i32::MAX)
}
