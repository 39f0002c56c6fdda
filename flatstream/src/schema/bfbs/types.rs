//! Types, which name definitions by their places.

use super::super::layout;
use super::super::model::{Scalar, Type};
use super::super::reflection::{self as slot, BaseType};
use super::{Offset, Writer};

impl Writer<'_> {
    pub(super) fn ty(&mut self, ty: &Type, is_tag: bool) -> Offset {
        let tag = |base| if is_tag && base == BaseType::Union { BaseType::Tag } else { base };
        let base = tag(BaseType::of(ty, self.enum_base(ty)));
        let (item, length) = match ty {
            Type::Vector(item) => (Some(&**item), 0),
            Type::Array(item, length) => (Some(&**item), *length),
            _ => (None, 0),
        };
        let element = item.map(|item| tag(BaseType::of(item, self.enum_base(item))));
        let index = ty.named().map_or(-1, |name| self.place(name));
        let element_size = self.element_size(ty, element);
        let element = element.unwrap_or(BaseType::None);
        self.type_table(base, element, index, length, element_size)
    }

    pub(super) fn plain_type(&mut self, base: BaseType, element: BaseType, index: i32) -> Offset {
        self.type_table(base, element, index, 0, element.size())
    }

    fn type_table(
        &mut self,
        base: BaseType,
        element: BaseType,
        index: i32,
        length: u16,
        element_size: u32,
    ) -> Offset {
        let start = self.builder.start_table();
        self.builder.push_slot(slot::ty::BASE_TYPE, base.number(), 0);
        self.builder.push_slot(slot::ty::ELEMENT, element.number(), 0);
        self.builder.push_slot(slot::ty::INDEX, index, -1);
        self.builder.push_slot(slot::ty::FIXED_LENGTH, length, 0);
        self.builder.push_slot(slot::ty::BASE_SIZE, base.size(), 4);
        self.builder.push_slot(slot::ty::ELEMENT_SIZE, element_size, 0);
        self.builder.end_table(start)
    }

    /// As flatc has it: the size of structs in vectors, not of those in arrays.
    fn element_size(&self, ty: &Type, element: Option<BaseType>) -> u32 {
        let inline = match ty {
            Type::Vector(item) => match **item {
                Type::Struct(_) => layout::inline(&self.names, item),
                _ => None,
            },
            _ => None,
        };
        inline.map_or(element.unwrap_or(BaseType::None).size(), |inline| inline.size)
    }

    fn enum_base(&self, ty: &Type) -> Scalar {
        let one = ty.named().and_then(|name| self.names.enumeration(name));
        one.map_or(Scalar::U8, |one| one.base)
    }

    pub(super) fn place(&self, name: &str) -> i32 {
        self.places.get(name).copied().unwrap_or(-1)
    }
}
