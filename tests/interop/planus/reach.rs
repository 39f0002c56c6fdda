//! Which messages planus cannot read: it looks for the vtable of a table only behind the table or vector that
//! leads there, while ours may be shared with a table in front of it, as the format allows.

use flatstream::schema::{EnumKind, Schema, Type};

/// Whether a vtable of the message lies in front of what leads to its table.
pub fn is_out_of_reach(schema: &Schema, table: &str, message: &[u8]) -> bool {
    let message = Message { schema, bytes: message };
    message.is_far(table, message.target(0), 0)
}

/// A message that was verified.
struct Message<'m> {
    schema: &'m Schema,
    bytes: &'m [u8],
}

impl Message<'_> {
    fn u32(&self, at: usize) -> usize {
        let bytes = self.bytes[at..at + 4].try_into().expect("four bytes");
        u32::from_le_bytes(bytes) as usize
    }

    fn u16(&self, at: usize) -> usize {
        u16::from_le_bytes([self.bytes[at], self.bytes[at + 1]]).into()
    }

    fn target(&self, at: usize) -> usize {
        at + self.u32(at)
    }

    /// A table at `at`, which is led to from `from`.
    fn is_far(&self, table: &str, at: usize, from: usize) -> bool {
        let vtable = at.wrapping_sub(self.u32(at) as i32 as usize);
        let fields = &self.schema.object(table).expect("it is in the schema").fields;
        let mut fields = fields.iter().filter_map(|field| {
            let slot = 4 + 2 * usize::from(field.id);
            let offset = if slot < self.u16(vtable) { self.u16(vtable + slot) } else { 0 };
            let tag = move || self.bytes[at + self.u16(vtable + slot - 2)];
            (offset != 0).then(|| (&field.ty, at + offset, tag))
        });
        vtable < from
            || fields.any(|(ty, place, tag)| match ty {
                Type::Table(name) => self.is_far(name, self.target(place), at),
                Type::Union(name) => {
                    self.is_far(&self.variant(name, tag()), self.target(place), at)
                }
                Type::Vector(item) => match &**item {
                    Type::Table(name) => self.is_any_far(name, self.target(place)),
                    _ => false,
                },
                _ => false,
            })
    }

    fn is_any_far(&self, item: &str, vector: usize) -> bool {
        let mut slots = (0..self.u32(vector)).map(|i| vector + 4 + 4 * i);
        slots.any(|slot| self.is_far(item, self.target(slot), vector))
    }

    fn variant(&self, union: &str, tag: u8) -> String {
        let union = self.schema.enumeration(union).expect("it is in the schema");
        assert_eq!(union.kind, EnumKind::Union);
        let value = union.values.iter().find(|value| value.value == i128::from(tag));
        match &value.expect("a variant").ty {
            Some(Type::Table(table)) => table.clone(),
            other => panic!("{other:?} is in no union of the zoo"),
        }
    }
}
