//! Schemas made at random, of names that get into each other's way: those without errors flatc takes
//! for what they are.

use flatstream::schema::{
    Attribute, DefaultValue, Enum, EnumKind, EnumVal, Field, Float, Object, ObjectKind, Presence,
    Scalar, Schema, Severity, Type,
};
use flatstream_tests::rng::Rng;

const NAMESPACES: [&str; 6] = ["", "a", "b", "a.b", "a.a", "b.a.b"];
const NAMES: [&str; 6] = ["Ab", "Bc", "Cd", "De", "Ef", "Fg"];
const DOCS: [&str; 6] =
    ["One.", "", " Indented, with spaces behind  ", "/ * \" \\ ä", "*/ }", "; table X {}"];
const TEXTS: [&str; 5] = ["0", "17", "", "a \"b\" \\ \n\t\u{1} ä", "-1"];

/// A schema, with errors more often than not.
pub fn schema(rng: &mut Rng) -> Schema {
    let mut maker = Maker { rng, schema: Schema::default(), n_namespaces: 1 };
    maker.n_namespaces = 1 + maker.rng.below(NAMESPACES.len());
    (0..maker.rng.below(4)).for_each(|_| maker.numbers());
    (0..maker.rng.below(4)).for_each(|_| maker.structure());
    let n_tables = 1 + maker.rng.below(5);
    let first_table = maker.schema.objects.len();
    (0..n_tables).for_each(|_| maker.table());
    (0..maker.rng.below(3)).for_each(|_| maker.union());
    for at in first_table..maker.schema.objects.len() {
        maker.fields(at);
    }
    maker.ending();
    let mut schema = maker.schema;
    schema.sort();
    schema
}

struct Maker<'r> {
    rng: &'r mut Rng,
    schema: Schema,
    n_namespaces: usize,
}

impl Maker<'_> {
    /// One that is free; after some tries none.
    fn name(&mut self) -> Option<String> {
        let namespaces = &NAMESPACES[..self.n_namespaces];
        (0..8).find_map(|_| {
            let (namespace, name) = (self.rng.pick(namespaces), self.rng.pick(&NAMES));
            let dot = if namespace.is_empty() { "" } else { "." };
            let full = format!("{namespace}{dot}{name}");
            let is_free =
                self.schema.object(&full).is_none() && self.schema.enumeration(&full).is_none();
            is_free.then_some(full)
        })
    }

    fn docs(&mut self) -> Vec<String> {
        let n = if self.rng.once_in(3) { 1 + self.rng.below(3) } else { 0 };
        (0..n).map(|_| self.rng.pick(&DOCS).to_string()).collect()
    }

    fn attributes(&mut self) -> Vec<Attribute> {
        let mut names = vec!["owner", "priority"];
        names.retain(|_| self.rng.once_in(6));
        names.iter().map(|name| Attribute::new(*name, *self.rng.pick(&TEXTS))).collect()
    }

    fn numbers(&mut self) {
        let Some(name) = self.name() else { return };
        let has_bits = self.rng.once_in(3);
        let bases = [Scalar::U8, Scalar::U16, Scalar::U64, Scalar::I8, Scalar::I32, Scalar::I64];
        let base = *self.rng.pick(if has_bits { &bases[..3] } else { &bases });
        let (least, most) = base.range().unwrap();
        let mut one = if has_bits { Enum::bit_flags(name, base) } else { Enum::new(name, base) };
        let mut values: Vec<i128> = match has_bits {
            true => (0..base.size() * 8).map(|bit| 1 << bit).collect(),
            false => vec![least, -3, 0, 1, 2, 7, most],
        };
        values.retain(|value| (least..=most).contains(value) && !self.rng.once_in(3));
        values.sort_unstable();
        values.dedup();
        for (i, value) in values.into_iter().enumerate() {
            let mut value = EnumVal::new(format!("V{i}"), value);
            (value.docs, value.attributes) = (self.docs(), self.attributes());
            one.values.push(value);
        }
        (one.docs, one.attributes) = (self.docs(), self.attributes());
        self.schema.enums.push(one);
    }

    fn scalar(&mut self) -> Type {
        use Scalar::*;
        Type::Scalar(*self.rng.pick(&[Bool, I8, U8, I16, U16, I32, U32, I64, U64, F32, F64]))
    }

    /// What can be in a struct.
    fn inline(&mut self) -> Type {
        let named = match self.rng.below(4) {
            0 => self.of_enums(false),
            1 => self.of_objects(true),
            _ => None,
        };
        named.unwrap_or_else(|| self.scalar())
    }

    fn of_enums(&mut self, unions: bool) -> Option<Type> {
        let is_right = |one: &&Enum| (one.kind == EnumKind::Union) == unions;
        let found: Vec<_> =
            self.schema.enums.iter().filter(is_right).map(|one| &one.name).collect();
        let name = (!found.is_empty()).then(|| self.rng.pick(&found).to_string())?;
        Some(if unions { Type::Union(name) } else { Type::Enum(name) })
    }

    fn of_objects(&mut self, structs: bool) -> Option<Type> {
        let is_right = |one: &&Object| one.is_struct() == structs;
        let found: Vec<_> =
            self.schema.objects.iter().filter(is_right).map(|one| &one.name).collect();
        let name = (!found.is_empty()).then(|| self.rng.pick(&found).to_string())?;
        Some(if structs { Type::Struct(name) } else { Type::Table(name) })
    }

    fn structure(&mut self) {
        let Some(name) = self.name() else { return };
        let mut object = Object::structure(name, 1, 0);
        let (mut end, mut align) = (0u32, 1);
        for id in 0..1 + self.rng.below(4) as u16 {
            let element = self.inline();
            let (mut size, one_align) = self.size(&element);
            let mut ty = element;
            if self.rng.once_in(4) {
                let n = 1 + self.rng.below(3) as u16;
                (ty, size) = (Type::array(ty, n), size * u32::from(n));
            }
            let at = end.next_multiple_of(one_align);
            (end, align) = (at + size, align.max(one_align));
            let mut field = Field::inline(format!("f{id}"), id, at as u16, ty);
            (field.docs, field.attributes) = (self.docs(), self.attributes());
            object.fields.push(field);
        }
        let align = if self.rng.once_in(4) { *self.rng.pick(&[8, 16, 32]) } else { align };
        object.kind = Object::structure("", align, end.next_multiple_of(align)).kind;
        (object.docs, object.attributes) = (self.docs(), self.attributes());
        self.schema.objects.push(object);
    }

    fn size(&self, ty: &Type) -> (u32, u32) {
        match ty {
            Type::Scalar(scalar) => (scalar.size(), scalar.size()),
            Type::Enum(name) => {
                let size = self.schema.enumeration(name).unwrap().base.size();
                (size, size)
            }
            Type::Struct(name) => match self.schema.object(name).unwrap().kind {
                ObjectKind::Struct { size, align } => (size, align),
                _ => unreachable!("only structs are asked for"),
            },
            _ => (1, 1),
        }
    }

    fn table(&mut self) {
        let Some(name) = self.name() else { return };
        let mut object = Object::table(name);
        (object.docs, object.attributes) = (self.docs(), self.attributes());
        self.schema.objects.push(object);
    }

    fn union(&mut self) {
        let Some(name) = self.name() else { return };
        let mut one = Enum::union(name);
        let mut tag = 0u8;
        for i in 0..1 + self.rng.below(3) {
            tag += if self.rng.once_in(5) { 7 } else { 1 };
            let ty = match self.rng.below(6) {
                0 => Some(Type::Text),
                1 => self.of_objects(true),
                _ => self.of_objects(false),
            };
            let Some(ty) = ty else { continue };
            // Like the type, as people do, or not.
            let name = match &ty {
                Type::Table(name) if self.rng.once_in(2) => {
                    name.rsplit('.').next().unwrap().to_owned()
                }
                _ => format!("V{i}"),
            };
            let mut value = EnumVal::variant(name, tag, ty);
            (value.docs, value.attributes) = (self.docs(), self.attributes());
            one.values.push(value);
        }
        (one.docs, one.attributes) = (self.docs(), self.attributes());
        self.schema.enums.push(one);
    }

    fn fields(&mut self, at: usize) {
        let mut id = 0;
        for i in 0..self.rng.below(8) {
            let Some(ty) = self.of_table() else { continue };
            let name = match self.rng.below(20) {
                0 => format!("f{}_type", i + 1),
                1 => format!("f{}_length", i + 1),
                _ => format!("f{i}"),
            };
            let mut field = Field::new(name, id, ty);
            if field.has_tag() {
                id += 1;
                field = Field::new(field.name, id, field.ty);
            }
            self.say_more(&mut field);
            self.schema.objects[at].fields.push(field);
            id += 1;
        }
        if self.rng.once_in(4) {
            self.schema.objects[at].fields.push(Field::reserved(id));
        }
    }

    fn of_table(&mut self) -> Option<Type> {
        match self.rng.below(8) {
            0 => Some(Type::Text),
            1 => self.of_objects(true),
            2 | 3 => self.of_objects(false),
            4 => self.of_enums(true),
            5 => self.of_enums(false),
            6 => {
                let item = match self.rng.below(5) {
                    0 => Type::Text,
                    1 => self.of_objects(true)?,
                    2 => self.of_objects(false)?,
                    3 => self.of_enums(self.schema.enums.len() % 2 == 0)?,
                    _ => self.scalar(),
                };
                Some(Type::vector(item))
            }
            _ => Some(self.scalar()),
        }
    }

    fn say_more(&mut self, field: &mut Field) {
        (field.docs, field.attributes) = (self.docs(), self.attributes());
        field.deprecated = self.rng.once_in(8);
        let can_be_key = matches!(field.ty, Type::Scalar(_) | Type::Enum(_) | Type::Struct(_));
        field.key = self.rng.once_in(if can_be_key { 12 } else { 100 });
        if field.ty == Type::vector(Type::Scalar(Scalar::U8)) {
            field.nested = match self.of_objects(false) {
                Some(Type::Table(name)) => Some(name),
                _ => None,
            };
        }
        if self.rng.once_in(4) {
            let is_number = matches!(field.ty, Type::Scalar(_) | Type::Enum(_));
            field.presence = if is_number { Presence::Optional } else { Presence::Required };
            field.default = DefaultValue::None;
        } else if let Some(default) = self.default(&field.ty) {
            (field.presence, field.default) = (Presence::Default, default);
        }
    }

    fn default(&mut self, ty: &Type) -> Option<DefaultValue> {
        Some(match ty {
            Type::Scalar(Scalar::Bool) => DefaultValue::Bool(self.rng.once_in(2)),
            Type::Scalar(Scalar::F32) => {
                DefaultValue::Float(known_zero(f32::from_bits(self.rng.next_u64() as u32).into()))
            }
            Type::Scalar(Scalar::F64) => {
                DefaultValue::Float(known_zero(f64::from_bits(self.rng.next_u64())))
            }
            Type::Scalar(scalar) => {
                let (least, most) = scalar.range()?;
                // Larger ones flatc does not keep.
                let most = most.min(i64::MAX.into());
                let value = least + i128::from(self.rng.next_u64()) % (most - least + 1);
                DefaultValue::Int(*self.rng.pick(&[0, least, most, value]))
            }
            Type::Enum(name) => {
                let values = &self.schema.enumeration(name)?.values;
                let values: Vec<i128> = values.iter().map(|value| value.value).collect();
                let value = if values.is_empty() { 0 } else { *self.rng.pick(&values) };
                DefaultValue::Int(value.min(i64::MAX.into()))
            }
            Type::Text if self.rng.once_in(4) => DefaultValue::Text(None),
            Type::Vector(_) if self.rng.once_in(4) => DefaultValue::EmptyVector,
            _ => return None,
        })
    }

    fn ending(&mut self) {
        if let Some(Type::Table(root)) = self.of_objects(false).filter(|_| !self.rng.once_in(4)) {
            self.schema.root = Some(root);
            self.schema.file_identifier = self.rng.once_in(2).then_some(*b"T \"\\");
            self.schema.file_extension = self.rng.once_in(4).then(|| "ext".into());
        }
    }
}

/// flatc does not keep the sign of zero.
fn known_zero(value: f64) -> Float {
    Float::new(if value == 0.0 { 0.0 } else { value })
}

pub fn has_errors(schema: &Schema) -> bool {
    schema.check().iter().any(|complaint| complaint.severity == Severity::Error)
}
