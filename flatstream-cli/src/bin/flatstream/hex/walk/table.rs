//! Tables: the vtable, and each field that is there.

use flatstream::schema::{Enum, Field, Object, Presence, Type};

use super::super::part::What;
use super::super::tree::Step;
use super::{Items, Named, Spot, Thing, Walk};

/// A vtable that can be read.
struct Vtable {
    at: usize,
    len: usize,
}

impl<'s> Walk<'s, '_> {
    pub(super) fn table(&mut self, spot: Spot, object: &'s Object) {
        self.part(spot, 4, What::Table(object));
        let Some(vtable) = self.vtable(spot, object) else { return };
        let spot = Spot { depth: spot.depth + 1, ..spot };
        for field in &object.fields {
            self.field(spot, &vtable, field);
        }
    }

    fn vtable(&mut self, table: Spot, object: &'s Object) -> Option<Vtable> {
        let distance = i32::from_le_bytes(self.load(table)?);
        let at = usize::try_from(table.at as i64 - i64::from(distance)).ok();
        let spot = at.map(|at| Spot { at, ..table }).filter(|it| self.bytes(*it, 4).is_some());
        let Some(spot) = spot else {
            self.fault(table.at, "its vtable is outside of the message");
            return None;
        };
        let len = usize::from(self.u16_at(spot)?);
        if len < 4 || len % 2 != 0 || (spot.at - spot.from) % 2 != 0 {
            self.fault(table.at, format!("at {} stands no vtable", spot.at));
            return None;
        }
        if self.bytes(spot, len).is_none() {
            self.fault(table.at, format!("the vtable at {} is longer than the message", spot.at));
            return None;
        }
        // Tables of one shape share it.
        if self.vtables.insert(spot.at) {
            self.slots(spot, len, object);
        }
        Some(Vtable { at: spot.at, len })
    }

    fn slots(&mut self, vtable: Spot, len: usize, object: &'s Object) {
        self.part(vtable, 2, What::VtableLen(object));
        self.part(Spot { at: vtable.at + 2, ..vtable }, 2, What::TableLen);
        for slot in (4..len).step_by(2) {
            let field = |at: usize, has_tag: bool| {
                let mut fields = object.fields.iter();
                fields.find(|it| usize::from(it.offset) == at && (!has_tag || tags(&it.ty)))
            };
            let of = field(slot, false).map(|it| (it, false));
            let of = of.or_else(|| field(slot + 2, true).map(|it| (it, true)));
            self.part(Spot { at: vtable.at + slot, ..vtable }, 2, What::Slot(slot as u16, of));
        }
    }

    fn field(&mut self, table: Spot, vtable: &Vtable, field: &'s Field) {
        let slot = usize::from(field.offset);
        let value = self.slot(table, vtable, slot);
        let has_tag = tags(&field.ty);
        let tag = if has_tag { self.slot(table, vtable, slot - 2) } else { value };
        if value.is_some() != tag.is_some() {
            let name = &field.name;
            return self.fault(table.at, format!("of the union `{name}` only one half is there"));
        }
        let (Some(value), Some(tag)) = (value, tag) else {
            if field.presence == Presence::Required {
                self.fault(table.at, format!("`{}` is required, and not there", field.name));
            }
            return;
        };
        let spot = self.under(Spot { at: value, ..table }, Step::Field(&field.name));
        match &field.ty {
            Type::Union(name) => {
                if let Some(union) = self.shapes.enumeration(name) {
                    self.union(spot, Spot { at: tag, ..spot }, union);
                }
            }
            Type::Vector(item) if has_tag => self.unions(spot, Spot { at: tag, ..spot }, item),
            Type::Vector(item) => {
                let nested = field.nested.as_ref().and_then(|name| self.shapes.object(name));
                self.offset(spot, Thing::Vector(Items { ty: item, nested, tags: None }));
            }
            ty => self.value(spot, ty),
        }
    }

    /// Where the field of a slot is, if it is there.
    fn slot(&self, table: Spot, vtable: &Vtable, slot: usize) -> Option<usize> {
        if slot + 2 > vtable.len {
            return None;
        }
        let offset = self.u16_at(Spot { at: vtable.at + slot, ..table })?;
        (offset != 0).then(|| table.at + usize::from(offset))
    }

    /// What lies inline, or behind an offset.
    pub(super) fn value(&mut self, spot: Spot, ty: &'s Type) {
        match ty {
            Type::Text => self.offset(spot, Thing::Text),
            Type::Table(name) => {
                if let Some(object) = self.shapes.object(name) {
                    self.offset(spot, Thing::Table(Named(object)));
                }
            }
            _ if self.fits(spot, ty) => self.inline(spot, ty),
            _ => {}
        }
    }

    pub(super) fn offset(&mut self, spot: Spot, thing: Thing<'s>) {
        self.check_place(spot, 4);
        if self.follow(spot, thing) {
            self.part(spot, 4, What::Offset);
        }
    }

    fn union(&mut self, value: Spot, tag: Spot, union: &'s Enum) {
        let Some([number]) = self.load(tag) else {
            return self
                .fault(value.at, format!("its tag, at {}, is outside of the message", tag.at));
        };
        self.part(tag, 1, What::Enum(union));
        match number {
            0 => self.fault(tag.at, "a union that is there has no tag 0"),
            number => self.variant(value, union, number, true),
        }
    }

    /// The value of a union; what a tag stands for that the schema does not have is not known.
    pub(super) fn variant(&mut self, spot: Spot, union: &'s Enum, number: u8, is_alone: bool) {
        let variant = union.values.iter().find(|it| it.value == i128::from(number));
        let inner = variant.map_or(spot, |it| self.under(spot, Step::Field(&it.name)));
        let thing = match variant.and_then(|it| it.ty.as_ref()) {
            Some(Type::Text) => Some(Thing::Text),
            Some(Type::Table(name)) => self.shapes.object(name).map(|it| Thing::Table(Named(it))),
            Some(Type::Struct(name)) => self.shapes.object(name).map(|it| Thing::Struct(Named(it))),
            _ => None,
        };
        let is_there = thing.is_none_or(|thing| self.follow(inner, thing));
        if is_alone && is_there && self.bytes(spot, 4).is_some() {
            self.part(spot, 4, What::Offset);
        }
    }

    /// Whether a value can lie there.
    pub(super) fn fits(&mut self, spot: Spot, ty: &Type) -> bool {
        let (size, align) = self.shapes.inline(ty);
        if self.bytes(spot, size).is_none() {
            let path = self.tree.path(spot.node);
            self.fault(spot.at.min(spot.to), format!("`{path}` ends outside of the message"));
            return false;
        }
        self.check_place(spot, align);
        true
    }

    fn check_place(&mut self, spot: Spot, align: usize) {
        if (spot.at - spot.from) % align != 0 {
            self.fault(spot.at, format!("this should stand at a multiple of {align}"));
        }
    }
}

/// Whether the slot in front of that of a field is of its tag, or of a vector of tags.
fn tags(ty: &Type) -> bool {
    match ty {
        Type::Union(_) => true,
        Type::Vector(item) => matches!(**item, Type::Union(_)),
        _ => false,
    }
}
