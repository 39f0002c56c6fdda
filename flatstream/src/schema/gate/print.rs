//! The fingerprint of a type as a constant: that which [`lock::fingerprint`](crate::schema::lock::fingerprint)
//! finds out of its schema. `docs/schema-lock.md` says what it is the sum of.

use super::default_of::with_default;
use super::line_of::{full_name, inline_type, place_name, type_of, Place};
use super::reach::{reach, Gap, Names};
use crate::layout::Text;
use crate::schema::def::*;

/// The fingerprint of a type, with all that it leads to.
pub const fn fingerprint(root: &Definition) -> u64 {
    let reached = reach(root);
    if let Some(gap) = reached.gap() {
        refuse(root, &gap);
    }
    let mut print = Print { sum: 0, made: Names::new() };
    print.root(root);
    let mut i = 0;
    while i < reached.len {
        if let Some(definition) = reached.all[i] {
            print.definition(definition);
        }
        i += 1;
    }
    print.sum
}

/// `lock::fingerprint` knows more.
const fn refuse(root: &Definition, gap: &Gap) -> ! {
    let text = full_name(Text::new("the fingerprint of `"), &root.name());
    let text = text.text("` is not known to constants, as ");
    let text = match gap {
        Gap::Closed(name) => full_name(text.text("it leads to `"), name)
            .text("`, an instance of a generic type that holds others"),
        Gap::Full => text.text("it leads to more than 1024 types"),
    };
    text.panic(INSTEAD)
}

/// What to do where constants do not see enough.
pub(super) const INSTEAD: &str =
    ": take `schema::lock::fingerprint(&Schema::of::<T>())` while the program runs";

struct Print {
    sum: u64,
    /// Types that only the schema has.
    made: Names,
}

impl Print {
    /// Each definition counts by itself, so that no order is needed.
    const fn add(&mut self, text: Text<0>) {
        self.sum = self.sum.wrapping_add(text.hash());
    }

    /// `root acme.Telemetry TELE`
    const fn root(&mut self, root: &Definition) {
        let name = root.name();
        let text = full_name(Text::HASHED.text("root "), &name);
        let (text, identifier) = match root {
            Definition::Table(table) => (text, table.file_identifier),
            Definition::Union(union) => {
                self.wrapper(&name);
                (text.text("Wrapper"), union.file_identifier)
            }
            Definition::Struct(_) | Definition::Enum(_) => return,
        };
        let text = match identifier {
            Some([a, b, c, d]) => text.byte(b' ').byte(a).byte(b).byte(c).byte(d),
            None => text,
        };
        self.add(text.byte(b'\n'));
    }

    /// The table around a union, which is there once, also where vectors have it.
    const fn wrapper(&mut self, union: &NameDef) {
        let name = full_name(Text::HASHED, union).text("Wrapper");
        if self.made.insert(name.hash()) {
            let text = full_name(Text::HASHED.text("table "), union).text("Wrapper\n 1 value ");
            self.add(full_name(text, union).byte(b'\n'));
        }
    }

    const fn definition(&mut self, definition: &Definition) {
        match definition {
            // A table around a union may have been written for the root.
            Definition::Table(table) => {
                if self.made.insert(full_name(Text::HASHED, &table.name).hash()) {
                    self.table(table);
                }
            }
            Definition::Struct(fixed) => self.structure(fixed),
            Definition::Enum(one_of) => self.enumeration(one_of),
            Definition::Union(union) => self.union(union),
        }
    }

    /// Fields and reserved ids, in the order of ids.
    const fn table(&mut self, table: &TableDef) {
        let mut text = full_name(Text::HASHED.text("table "), &table.name).byte(b'\n');
        let (mut id, mut i, end) = (0, 0, end_of(table.reserved));
        while i < table.fields.len() || id < end {
            if i < table.fields.len() && table.fields[i].id as usize == id {
                let field = &table.fields[i];
                let place = Place::new(&table.name).then(field.name);
                text = self.field(text, field, &place);
                i += 1;
            } else if is_among(table.reserved, id) {
                text = text.byte(b' ').number(id).text(" reserved_").number(id);
                text = text.text(" ubyte = 0 deprecated\n");
            }
            id += 1;
        }
        self.add(text);
    }

    /// `1 temp float = #3fc00000 required key deprecated nested acme.Reading`
    const fn field(&mut self, text: Text<0>, field: &FieldDef, place: &Place<'_>) -> Text<0> {
        let FieldDef { id, name, value, default, is_key, is_deprecated, .. } = *field;
        self.types_of(&value.ty, place);
        let text = text.byte(b' ').number(id as usize).byte(b' ').text(name).byte(b' ');
        let text = with_default(type_of(text, &value.ty, place), field, place);
        // As `gather` has it.
        let is_optional =
            value.is_option || !matches!(value.ty, TypeDef::Scalar(_) | TypeDef::Enum(_));
        let is_required = is_optional && value.is_required && default.is_none();
        let is_required = is_required || is_key && matches!(value.ty, TypeDef::Text);
        let text = if is_required { text.text(" required") } else { text };
        let text = if is_key { text.text(" key") } else { text };
        let text = if is_deprecated { text.text(" deprecated") } else { text };
        let text = match &value.ty {
            TypeDef::Message(link) => full_name(text.text(" nested "), &link.name),
            _ => text,
        };
        text.byte(b'\n')
    }

    /// What the schema has for a field of this type alone.
    const fn types_of(&mut self, ty: &TypeDef, place: &Place<'_>) {
        match ty {
            TypeDef::Vector(item) => self.types_of(item, place),
            TypeDef::Array(element, len) => self.array(ty, element, *len, place),
            TypeDef::Map(key, value) => self.entry(key, value, place),
            _ => {}
        }
    }

    const fn array(&mut self, array: &TypeDef, element: &TypeDef, len: usize, place: &Place<'_>) {
        if !self.made.insert(place_name(Text::HASHED, place).hash()) {
            return;
        }
        let (size, align) = size_of(element);
        let text = place_name(Text::HASHED.text("struct "), place).byte(b' ').number(size * len);
        let text = text.byte(b' ').number(align).text("\n 0 items ");
        self.add(inline_type(text, array).text(" 0\n"));
    }

    const fn entry(&mut self, key: &TypeDef, value: &ValueDef, place: &Place<'_>) {
        let place = place.then("Entry");
        if !self.made.insert(place_name(Text::HASHED, &place).hash()) {
            return;
        }
        let text = place_name(Text::HASHED.text("table "), &place).byte(b'\n');
        let held = ValueDef { ty: *key, is_option: false, is_required: false };
        let key = FieldDef { is_key: true, ..alone("key", 0, held) };
        let text = self.field(text, &key, &place.then("key"));
        let value = alone("value", 1, *value);
        let text = self.field(text, &value, &place.then("value"));
        self.add(text);
    }

    const fn structure(&mut self, fixed: &StructDef) {
        let text = full_name(Text::HASHED.text("struct "), &fixed.name).byte(b' ');
        let text = text.number(fixed.size).byte(b' ').number(fixed.align).byte(b'\n');
        let (mut text, mut i) = (text, 0);
        while i < fixed.fields.len() {
            let field = &fixed.fields[i];
            text = text.byte(b' ').number(i).byte(b' ').text(field.name).byte(b' ');
            text = inline_type(text, &field.value.ty);
            text = text.byte(b' ').number(fixed.offsets[i]).byte(b'\n');
            i += 1;
        }
        self.add(text);
    }

    const fn enumeration(&mut self, one_of: &EnumDef) {
        let word = if one_of.is_flags { "flags " } else { "enum " };
        let text = full_name(Text::HASHED.text(word), &one_of.name).byte(b' ');
        let mut text = text.text(one_of.base.name()).byte(b'\n');
        let (mut place, mut last, is_sorted) = (0, i128::MIN, is_sorted(one_of.values));
        while place < one_of.values.len() {
            // Mostly they stand in order, and then no search is needed.
            let next = if is_sorted { place } else { least_above(one_of.values, last) };
            let EnumValueDef { name, number, .. } = one_of.values[next];
            text = text.byte(b' ').signed(number).byte(b' ').text(name).byte(b'\n');
            (place, last) = (place + 1, number);
        }
        self.add(text);
    }

    const fn union(&mut self, union: &UnionDef) {
        let mut text = full_name(Text::HASHED.text("union "), &union.name).byte(b'\n');
        let mut i = 0;
        while i < union.variants.len() {
            let VariantDef { name, payload, .. } = &union.variants[i];
            text = text.byte(b' ').number(i + 1).byte(b' ').text(name).byte(b' ');
            text = match payload {
                PayloadDef::Fields(link)
                | PayloadDef::Value(ValueDef {
                    ty: TypeDef::Table(link), is_option: false, ..
                }) => full_name(text, &link.name),
                PayloadDef::Value(value) => self.payload(text, union, name, Some(value)),
                PayloadDef::Unit => self.payload(text, union, name, None),
            };
            text = text.byte(b'\n');
            i += 1;
        }
        self.add(text);
    }

    /// The table that is made for a variant.
    const fn payload(
        &mut self,
        text: Text<0>,
        union: &UnionDef,
        variant: &str,
        value: Option<&ValueDef>,
    ) -> Text<0> {
        let place = Place::of_variant(&union.name, variant);
        let table = place_name(Text::HASHED.text("table "), &place).byte(b'\n');
        let table = match value {
            Some(value) => self.field(table, &alone("value", 0, *value), &place.then("value")),
            None => table,
        };
        self.add(table);
        place_name(text, &place)
    }
}

/// A field of a table that only the schema has. The id of a union is behind that of its tag.
pub(super) const fn alone(name: &'static str, id: u16, value: ValueDef) -> FieldDef {
    let id = if matches!(value.ty, TypeDef::Union(_)) { id + 1 } else { id };
    let (default, is_key, is_deprecated) = (None, false, false);
    FieldDef { name, renamed_from: None, id, value, default, is_key, is_deprecated, docs: &[] }
}

/// What is behind all of these ids.
const fn end_of(ids: &[u16]) -> usize {
    let (mut end, mut i) = (0, 0);
    while i < ids.len() {
        if ids[i] as usize >= end {
            end = ids[i] as usize + 1;
        }
        i += 1;
    }
    end
}

const fn is_among(ids: &[u16], id: usize) -> bool {
    let mut i = 0;
    while i < ids.len() {
        if ids[i] as usize == id {
            return true;
        }
        i += 1;
    }
    false
}

/// The size and the alignment of what lies inline.
const fn size_of(ty: &TypeDef) -> (usize, usize) {
    match ty {
        TypeDef::Scalar(scalar) => (scalar.size() as usize, scalar.size() as usize),
        TypeDef::Array(element, len) => {
            let (size, align) = size_of(element);
            (size * *len, align)
        }
        TypeDef::Struct(link) | TypeDef::Enum(link) => match link.peek() {
            Some(Definition::Struct(fixed)) => (fixed.size, fixed.align),
            Some(Definition::Enum(one_of)) => {
                (one_of.base.size() as usize, one_of.base.size() as usize)
            }
            _ => (0, 1),
        },
        _ => (0, 1),
    }
}

const fn is_sorted(values: &[EnumValueDef]) -> bool {
    let mut i = 1;
    while i < values.len() {
        if values[i - 1].number >= values[i].number {
            return false;
        }
        i += 1;
    }
    true
}

/// The value with the least number above this one.
const fn least_above(values: &[EnumValueDef], number: i128) -> usize {
    let (mut found, mut least, mut i) = (0, i128::MAX, 0);
    while i < values.len() {
        if values[i].number > number && values[i].number < least {
            (found, least) = (i, values[i].number);
        }
        i += 1;
    }
    found
}
