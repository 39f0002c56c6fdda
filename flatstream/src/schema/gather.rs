//! From definitions to a schema: everything that they lead to, and the types that the schema needs besides.

use std::collections::{HashMap, HashSet};

use super::def::*;
use super::model::*;
use super::value::DefaultValue;
use super::{Complaint, Severity, StreamSchema};

impl Schema {
    /// All that messages of `T` are made of, with `T` as the root.
    ///
    /// A data enum as a root is the table around it. A type that cannot be a message, such as a fixed struct,
    /// is a schema without a root.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// use flatstream::schema::Schema;
    /// use flatstream::StreamSerialize;
    ///
    /// #[derive(StreamSerialize)]
    /// #[flatstream(namespace = "acme")]
    /// struct Reading {
    ///     celsius: f64,
    /// }
    ///
    /// let schema = Schema::of::<Reading>();
    /// assert_eq!(schema.root.as_deref(), Some("acme.Reading"));
    /// assert_eq!(schema.objects[0].fields[0].name, "celsius");
    /// # }
    /// ```
    pub fn of<T: StreamSchema + ?Sized>() -> Self {
        Schema::gather(&[T::SCHEMA])
    }

    /// All that messages of several types are made of. The first is the root.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// use flatstream::schema::Schema;
    /// use flatstream::{StreamSchema, StreamSerialize};
    ///
    /// #[derive(StreamSerialize)]
    /// #[flatstream(namespace = "acme")]
    /// struct Reading {
    ///     celsius: f64,
    /// }
    ///
    /// #[derive(StreamSerialize)]
    /// #[flatstream(namespace = "acme")]
    /// enum Command {
    ///     Stop,
    ///     Aim(f32),
    /// }
    ///
    /// let schema = Schema::gather(&[Command::SCHEMA, Reading::SCHEMA]);
    /// assert_eq!(schema.root.as_deref(), Some("acme.CommandWrapper"));
    /// assert!(schema.object("acme.Reading").is_some() && schema.enumeration("acme.Command").is_some());
    /// # }
    /// ```
    pub fn gather(roots: &[Definition]) -> Self {
        gather(roots).0
    }
}

/// The schema, and what is wrong with the Rust types that the schema itself does not show: names that two of them have, and
/// fields that would pass for reserved ids.
pub(super) fn gather(roots: &[Definition]) -> (Schema, Vec<Complaint>) {
    let mut gatherer = Gatherer::default();
    let names: Vec<String> = roots.iter().map(|root| gatherer.root(*root)).collect();
    let Gatherer { mut schema, complaints, .. } = gatherer;
    match roots.first() {
        Some(Definition::Table(table)) => schema.file_identifier = table.file_identifier,
        Some(Definition::Union(union)) => schema.file_identifier = union.file_identifier,
        _ => {}
    }
    schema.root = match roots.first() {
        Some(Definition::Table(_) | Definition::Union(_)) => names.into_iter().next(),
        _ => None,
    };
    schema.sort();
    (schema, complaints)
}

/// What was gathered.
#[derive(Default)]
struct Gatherer {
    schema: Schema,
    /// The definitions that were met. Of two that are called the same, both are looked at.
    seen: HashSet<(String, usize)>,
    /// By name the Rust types that have it.
    paths: HashMap<String, &'static str>,
    complaints: Vec<Complaint>,
}

/// What is called after a field, should it need a type of its own: `acme.ReadingLimits`.
#[derive(Clone, Copy)]
struct Place<'p>(&'p str);

impl Place<'_> {
    /// The field `name` of the type at this place.
    fn field(self, name: &str) -> String {
        in_place(self.0, name)
    }
}

/// What a type is called that the field `name` of the type `owner` needs.
pub(super) fn in_place(owner: &str, name: &str) -> String {
    owner.to_owned() + &name.split('_').map(capitalized).collect::<String>()
}

impl Gatherer {
    /// Adds a root; returns the table that its messages are of.
    fn root(&mut self, root: Definition) -> String {
        let name = root.name().to_string();
        self.add(&name, root);
        if let Definition::Union(_) = root {
            return self.wrapper(&name);
        }
        name
    }

    /// Adds what a link leads to; returns its name.
    fn follow(&mut self, link: Link) -> String {
        let definition = link.get();
        let name = definition.name().to_string();
        if self.seen.insert((name.clone(), link.address())) {
            self.add(&name, definition);
        }
        name
    }

    fn add(&mut self, name: &str, definition: Definition) {
        self.claim(name, definition.name().rust_path());
        match definition {
            Definition::Table(table) => self.table(name, &table),
            Definition::Struct(fixed) => self.structure(name, &fixed),
            Definition::Enum(one_of) => self.enumeration(name, &one_of),
            Definition::Union(union) => self.union(name, &union),
        }
    }

    /// Notes whose name it is. Two types that are called alike may differ, if not now then later.
    fn claim(&mut self, name: &str, path: &'static str) {
        let first = *self.paths.entry(name.to_owned()).or_insert(path);
        if first != path {
            self.complaints.push(Complaint {
                severity: Severity::Error,
                rule: "duplicate",
                at: name.to_owned(),
                message: format!(
                    "`{name}` is exported by both `{first}` and `{path}`: give one a `name`, or a `namespace`"
                ),
            });
        }
    }

    /// A field of a type is no reserved id, which old data and old readers have nothing at.
    fn real_field(&mut self, table: &str, field: &Field) {
        if field.is_reserved() {
            let name = &field.name;
            self.complaints.push(Complaint {
                severity: Severity::Error,
                rule: "reserved-name",
                at: format!("{table}.{name}"),
                message: format!(
                    "a deprecated `u8` with id {} cannot be called `{name}`: that is how reserved ids are exported. \
                     Say `reserved({})` on the type, or give the field another name",
                    field.id, field.id
                ),
            });
        }
    }

    fn table(&mut self, name: &str, table: &TableDef) {
        let mut object = Object { docs: owned(table.docs), ..Object::table(name) };
        object.attributes = renamed_type(&table.name);
        object.fields = table.fields.iter().map(|field| self.field(name, field)).collect();
        object.fields.iter().for_each(|field| self.real_field(name, field));
        object.fields.extend(table.reserved.iter().map(|id| Field::reserved(*id)));
        self.schema.objects.push(object);
    }

    fn field(&mut self, table: &str, def: &FieldDef) -> Field {
        let place = Place(table).field(def.name);
        let mut field = self.value(&place, def.name, def.id, &def.value);
        if let Some(default) = def.default {
            field.default = default.get();
            field.presence = Presence::Default;
        }
        field.docs = owned(def.docs);
        field.attributes = renamed(def.renamed_from);
        field.deprecated = def.is_deprecated;
        if def.is_key {
            into_key(&mut field);
        }
        field
    }

    /// A field that holds a value, whose types are called after `place`.
    fn value(&mut self, place: &str, name: &str, id: u16, value: &ValueDef) -> Field {
        let ty = self.ty(place, &value.ty);
        let mut field = Field::new(name, id, ty);
        if let TypeDef::Message(link) = value.ty {
            field.nested = Some(self.follow(link));
        }
        if value.is_option {
            (field.presence, field.default) = (Presence::Optional, DefaultValue::None);
        }
        if value.is_required && field.presence == Presence::Optional {
            field.presence = Presence::Required;
        }
        field
    }

    fn ty(&mut self, place: &str, ty: &TypeDef) -> Type {
        match *ty {
            TypeDef::Scalar(scalar) => Type::Scalar(scalar),
            TypeDef::Text => Type::Text,
            TypeDef::Enum(link) => Type::Enum(self.follow(link)),
            TypeDef::Struct(link) => Type::Struct(self.follow(link)),
            TypeDef::Table(link) => Type::Table(self.follow(link)),
            TypeDef::Union(link) => Type::Union(self.follow(link)),
            TypeDef::Vector(item) => Type::vector(self.ty(place, item)),
            TypeDef::Map(key, value) => Type::vector(self.entry(place, key, value)),
            TypeDef::Message(_) => Type::vector(Type::Scalar(Scalar::U8)),
            TypeDef::Array(element, len) => self.array(place, element, len),
        }
    }

    /// The table of the entries of a map.
    fn entry(&mut self, place: &str, key: &TypeDef, value: &ValueDef) -> Type {
        let name = format!("{place}Entry");
        let key = ValueDef { ty: *key, is_option: false, is_required: false };
        let mut key = self.value(&Place(&name).field("key"), "key", 0, &key);
        into_key(&mut key);
        let mut value = self.value(&Place(&name).field("value"), "value", 1, value);
        move_behind_tag(&mut value);
        self.schema.objects.push(Object { fields: vec![key, value], ..Object::table(&*name) });
        Type::Table(name)
    }

    /// An array that is no field of a struct: a struct around it.
    fn array(&mut self, name: &str, element: &TypeDef, len: usize) -> Type {
        let (element, size, align) = self.inline(element);
        let ty = Type::array(element, len as u16);
        let fields = vec![Field::inline("items", 0, 0, ty)];
        let structure = Object::structure(name, align, size * len as u32);
        self.schema.objects.push(Object { fields, ..structure });
        Type::Struct(name.into())
    }

    fn structure(&mut self, name: &str, fixed: &StructDef) {
        let object = Object::structure(name, fixed.align as u32, fixed.size as u32);
        let fields = fixed.fields.iter().zip(fixed.offsets).map(|(def, offset)| {
            let (ty, ..) = self.inline(&def.value.ty);
            let (docs, attributes) = (owned(def.docs), renamed(def.renamed_from));
            Field { docs, attributes, ..Field::inline(def.name, def.id, *offset as u16, ty) }
        });
        let (fields, docs) = (fields.collect(), owned(fixed.docs));
        let attributes = renamed_type(&fixed.name);
        self.schema.objects.push(Object { docs, fields, attributes, ..object });
    }

    /// The type of a field of a struct, its size and its alignment.
    ///
    /// An enum without a 0 is its number there: fields of structs have no default, and flatc takes 0.
    fn inline(&mut self, ty: &TypeDef) -> (Type, u32, u32) {
        match *ty {
            TypeDef::Array(element, len) => {
                let (element, size, align) = self.inline(element);
                (Type::array(element, len as u16), size * len as u32, align)
            }
            TypeDef::Struct(link) => {
                let (size, align) = match link.get() {
                    Definition::Struct(fixed) => (fixed.size as u32, fixed.align as u32),
                    _ => (0, 1),
                };
                (Type::Struct(self.follow(link)), size, align)
            }
            TypeDef::Enum(link) => match link.get() {
                Definition::Enum(one_of) => {
                    let size = one_of.base.size();
                    let has_zero = one_of.is_flags || one_of.values.iter().any(|it| it.number == 0);
                    let ty = match has_zero {
                        true => Type::Enum(self.follow(link)),
                        false => Type::Scalar(one_of.base),
                    };
                    (ty, size, size)
                }
                _ => (Type::Scalar(Scalar::U8), 1, 1),
            },
            TypeDef::Scalar(scalar) => (Type::Scalar(scalar), scalar.size(), scalar.size()),
            _ => unreachable!("{ty:?} does not lie inline"),
        }
    }

    fn enumeration(&mut self, name: &str, def: &EnumDef) {
        let new = if def.is_flags { Enum::bit_flags } else { Enum::new };
        let mut one_of: Enum = new(name.to_owned(), def.base);
        one_of.docs = owned(def.docs);
        one_of.attributes = renamed_type(&def.name);
        let value = |value: &EnumValueDef| EnumVal {
            docs: owned(value.docs),
            attributes: renamed(value.renamed_from),
            ..EnumVal::new(value.name, value.number)
        };
        one_of.values = def.values.iter().map(value).collect();
        self.schema.enums.push(one_of);
    }

    fn union(&mut self, name: &str, def: &UnionDef) {
        let mut union = Enum { docs: owned(def.docs), ..Enum::union(name) };
        union.attributes = renamed_type(&def.name);
        for (tag, variant) in (1..=u8::MAX).zip(def.variants) {
            let ty = Type::Table(self.payload(name, variant));
            let (docs, attributes) = (owned(variant.docs), renamed(variant.renamed_from));
            let variant = EnumVal::variant(variant.name, tag, ty);
            union.values.push(EnumVal { docs, attributes, ..variant });
        }
        self.schema.enums.push(union);
    }

    /// The table that a variant of the union `union` holds.
    fn payload(&mut self, union: &str, variant: &VariantDef) -> String {
        let name = format!("{union}{}", variant.name);
        let value = match variant.payload {
            PayloadDef::Fields(link) => return self.follow(link),
            PayloadDef::Value(ValueDef { ty: TypeDef::Table(link), is_option: false, .. }) => {
                return self.follow(link);
            }
            PayloadDef::Unit => None,
            PayloadDef::Value(value) => Some(value),
        };
        let place = Place(&name).field("value");
        let fields = value.iter().map(|value| {
            let mut field = self.value(&place, "value", 0, value);
            move_behind_tag(&mut field);
            field
        });
        let fields = fields.collect();
        self.schema.objects.push(Object { fields, ..Object::table(&*name) });
        name
    }

    /// The table around the union `union`, where it is a message.
    fn wrapper(&mut self, union: &str) -> String {
        let name = format!("{union}Wrapper");
        let fields = vec![Field::new("value", 1, Type::Union(union.into()))];
        self.schema.objects.push(Object { fields, ..Object::table(&*name) });
        name
    }
}

/// What vectors are searched by. flatc takes a string that is one as required.
fn into_key(field: &mut Field) {
    field.key = true;
    if field.ty == Type::Text {
        field.presence = Presence::Required;
    }
}

/// The id of a union is that behind its tag.
fn move_behind_tag(field: &mut Field) {
    if field.has_tag() {
        field.id += 1;
        field.offset = Field::slot(field.id);
    }
}

/// The statement of a former name, in full.
fn renamed_type(name: &NameDef) -> Vec<Attribute> {
    let was = name.renamed_from().map(NameDef::to_string);
    was.map(Attribute::renamed_from).into_iter().collect()
}

fn renamed(was: Option<&str>) -> Vec<Attribute> {
    was.map(Attribute::renamed_from).into_iter().collect()
}

fn owned(docs: &[&str]) -> Vec<String> {
    docs.iter().flat_map(|line| line.split('\n')).map(str::to_owned).collect()
}
