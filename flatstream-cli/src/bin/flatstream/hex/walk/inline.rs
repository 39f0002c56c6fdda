//! What lies inline: numbers, structs and their arrays.

use flatstream::schema::{Object, Type};

use super::super::part::What;
use super::super::shapes::{place_of, width};
use super::super::tree::Step;
use super::{Spot, Walk, LIMIT};

impl<'s> Walk<'s, '_> {
    /// A value whose bytes are all there.
    pub(super) fn inline(&mut self, spot: Spot, ty: &'s Type) {
        match ty {
            Type::Scalar(scalar) => self.part(spot, width(*scalar), What::Scalar(*scalar)),
            Type::Enum(name) => {
                if let Some(of) = self.shapes.enumeration(name) {
                    self.part(spot, width(of.base), What::Enum(of));
                }
            }
            Type::Struct(name) => {
                if let Some(object) = self.shapes.object(name) {
                    self.struct_(spot, object);
                }
            }
            Type::Array(element, len) => self.items(spot, element, (*len).into()),
            _ => {}
        }
    }

    pub(super) fn struct_(&mut self, spot: Spot, object: &'s Object) {
        for field in &object.fields {
            let at = spot.at + usize::from(field.offset);
            let field_spot = self.under(Spot { at, ..spot }, Step::Field(&field.name));
            self.inline(field_spot, &field.ty);
        }
    }

    /// The value of a union that is a struct.
    pub(super) fn struct_behind(&mut self, spot: Spot, object: &'s Object) {
        let size = place_of(object).0;
        match self.bytes(spot, size) {
            Some(_) => self.struct_(spot, object),
            None => self.fault(spot.at, "a struct should stand here, and the message ends"),
        }
    }

    /// Items that lie one behind another, and are all there.
    pub(super) fn items(&mut self, spot: Spot, item: &'s Type, len: usize) {
        let (size, _) = self.shapes.inline(item);
        match item {
            Type::Scalar(scalar) => self.part(spot, size * len, What::Scalars(*scalar)),
            Type::Enum(name) => {
                if let Some(of) = self.shapes.enumeration(name) {
                    self.part(spot, size * len, What::Enums(of));
                }
            }
            _ => {
                let n = if self.is_short { len.min(LIMIT as usize) } else { len };
                for index in 0..n {
                    let at = spot.at + index * size;
                    let spot = self.under(Spot { at, ..spot }, Step::Item(index as u32));
                    self.inline(spot, item);
                }
                let rest = Spot { at: spot.at + n * size, ..spot };
                let rest = self.under(rest, Step::Item(n as u32));
                self.part(rest, (len - n) * size, What::MoreStructs);
            }
        }
    }
}
