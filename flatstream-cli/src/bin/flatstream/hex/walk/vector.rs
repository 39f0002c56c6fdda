//! Vectors, also of unions, and messages in them.

use flatstream::schema::Type;

use super::super::part::What;
use super::super::tree::Step;
use super::{Items, Named, Spot, Thing, Walk};

impl<'s> Walk<'s, '_> {
    pub(super) fn vector(&mut self, spot: Spot, items: Items<'s>) {
        let Some(len) = self.u32_at(spot) else { return };
        self.part(spot, 4, What::VectorLen);
        let (first, len) = (Spot { at: spot.at + 4, ..spot }, len as usize);
        let (size, align) = self.shapes.inline(items.ty);
        if self.bytes(first, size.saturating_mul(len)).is_none() {
            return self.fault(spot.at, format!("{len} items are more than there are"));
        }
        if (first.at - first.from) % align != 0 {
            self.fault(first.at, format!("items should stand at a multiple of {align}"));
        }
        match (items.nested, items.ty) {
            (Some(root), _) => {
                let inner = Spot { from: first.at, to: first.at + len, ..first };
                self.message(inner, root);
            }
            (None, Type::Union(_)) => self.union_items(first, items, len),
            (None, Type::Text) => self.things(first, len, Thing::Text),
            (None, Type::Table(name)) => {
                if let Some(object) = self.shapes.object(name) {
                    self.things(first, len, Thing::Table(Named(object)));
                }
            }
            (None, ty) => self.items(first, ty, len),
        }
    }

    /// A vector of tags, and one of values, which has as many.
    pub(super) fn unions(&mut self, values: Spot, tags: Spot, item: &'s Type) {
        let head = self.u32_at(tags).map(|distance| tags.at.saturating_add(distance as usize));
        let head = head.map(|at| Spot { at, ..tags });
        let len = head.and_then(|head| self.u32_at(head));
        let (Some(head), Some(len)) = (head, len) else {
            return self.fault(tags.at, "leads out of the message");
        };
        let first = Spot { at: head.at + 4, ..head };
        self.part(tags, 4, What::Offset);
        self.part(head, 4, What::VectorLen);
        let union = if let Type::Union(name) = item { self.shapes.enumeration(name) } else { None };
        let (Some(_), Some(union)) = (self.bytes(first, len as usize), union) else {
            return self.fault(head.at, format!("{len} tags are more than there are"));
        };
        self.part(first, len as usize, What::Enums(union));
        let tags = Some((first.at, len as usize));
        self.offset(values, Thing::Vector(Items { ty: item, nested: None, tags }));
    }

    fn union_items(&mut self, first: Spot, items: Items<'s>, len: usize) {
        self.part(first, 4 * len, What::Offsets);
        let (Type::Union(name), Some((tags, n_tags))) = (items.ty, items.tags) else { return };
        let Some(union) = self.shapes.enumeration(name) else { return };
        if len != n_tags {
            self.fault(first.at, format!("{len} values and {n_tags} tags"));
        }
        for index in 0..len.min(n_tags) {
            let Some([number]) = self.load(Spot { at: tags + index, ..first }) else { return };
            if number != 0 {
                let at = first.at + 4 * index;
                let spot = self.under(Spot { at, ..first }, Step::Item(index as u32));
                self.variant(spot, union, number, false);
            }
        }
    }

    /// What the offsets of a vector lead to.
    fn things(&mut self, first: Spot, len: usize, thing: Thing<'s>) {
        self.part(first, 4 * len, What::Offsets);
        for index in 0..len {
            let at = first.at + 4 * index;
            let spot = self.under(Spot { at, ..first }, Step::Item(index as u32));
            self.follow(spot, thing);
        }
    }
}
