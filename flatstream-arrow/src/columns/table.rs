//! Tables.

use std::sync::Arc;

use arrow_array::{ArrayRef, StructArray};
use arrow_buffer::{NullBuffer, NullBufferBuilder};
use arrow_schema::{ArrowError, Fields};

use super::{with_nulls_above, AnyColumn, At, Column, Pushed};
use crate::wire;

/// A field of a table: the slots of its vtable, and where its values go.
pub struct Member {
    pub slot: u16,
    /// The slot of the tag of a union, or of the tags of a vector of them.
    pub tag_slot: Option<u16>,
    pub column: AnyColumn,
}

impl Member {
    fn push(&mut self, buf: &[u8], table: wire::Table) -> Pushed {
        let Some(value) = table.slot(buf, self.slot) else { return self.column.push_absent() };
        match self.tag_slot.map(|slot| table.slot(buf, slot)) {
            None => self.column.push(buf, At::inline(value)),
            Some(Some(tag)) => self.column.push(buf, At { value, tag }),
            Some(None) => self.column.push_absent(),
        }
    }
}

/// A column of tables, or all columns of messages.
pub struct Table {
    pub fields: Fields,
    members: Vec<Member>,
    nulls: NullBufferBuilder,
    is_nullable: bool,
}

impl Table {
    pub fn new(fields: Fields, members: Vec<Member>, is_nullable: bool) -> Self {
        Table { fields, members, nulls: NullBufferBuilder::new(0), is_nullable }
    }

    /// Takes the table that a message is, which is not null.
    pub fn push_root(&mut self, buf: &[u8]) -> Pushed {
        self.push_table(buf, wire::Table::root(buf))
    }

    fn push_table(&mut self, buf: &[u8], table: wire::Table) -> Pushed {
        self.members.iter_mut().try_for_each(|member| member.push(buf, table))
    }

    /// A column for each field. Those of messages, whose rows are counted elsewhere, are all there is to finish.
    pub fn finish_members(
        &mut self,
        above: Option<&NullBuffer>,
    ) -> Result<Vec<ArrayRef>, ArrowError> {
        self.members.iter_mut().map(|member| member.column.finish(above)).collect()
    }
}

impl Column for Table {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        self.nulls.append_non_null();
        self.push_table(buf, wire::Table::new(buf, wire::target(buf, at.value)))
    }

    fn push_absent(&mut self) -> Pushed {
        self.nulls.append(!self.is_nullable);
        self.members.iter_mut().try_for_each(|member| member.column.push_absent())
    }

    fn len(&self) -> usize {
        self.nulls.len()
    }

    fn truncate(&mut self, len: usize) {
        self.nulls.truncate(len);
        self.members.iter_mut().for_each(|member| member.column.truncate(len));
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        let nulls = with_nulls_above(&mut self.nulls, above);
        let members = self.finish_members(nulls.as_ref())?;
        Ok(Arc::new(StructArray::try_new(self.fields.clone(), members, nulls)?))
    }

    fn n_bytes(&self) -> usize {
        self.members.iter().map(|member| member.column.n_bytes()).sum()
    }
}

/// A column of messages in vectors of bytes.
pub struct Nested(pub Table);

impl Column for Nested {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        self.0.nulls.append_non_null();
        self.0.push_root(wire::bytes(buf, at.value))
    }

    fn push_absent(&mut self) -> Pushed {
        self.0.push_absent()
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn truncate(&mut self, len: usize) {
        self.0.truncate(len);
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        self.0.finish(above)
    }

    fn n_bytes(&self) -> usize {
        self.0.n_bytes()
    }
}
