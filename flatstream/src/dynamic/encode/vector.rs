//! Vectors, sorted where their items have a key.

use super::error::Verdict;
use super::table::Key;
use super::Run;
use crate::dynamic::resolved::ResolvedType;

impl<'r> Run<'r, '_> {
    /// A vector of anything but unions. Returns where it is.
    pub(super) fn vector(&mut self, item: &'r ResolvedType) -> Verdict<usize> {
        self.text.open(b'[', "a list")?;
        match item {
            ResolvedType::Table(object) => self.tables(*object),
            ResolvedType::Text => self.strings(),
            item => self.inlines(item),
        }
    }

    fn tables(&mut self, object: usize) -> Verdict<usize> {
        let mut tables = Vec::new();
        while self.text.item(tables.is_empty())? {
            let table = self.table(object);
            tables.push(table.map_err(|fault| fault.in_item(tables.len()))?);
        }
        if self.schema.objects[object].key.is_some() {
            tables.sort_by(|one, other| one.key.compare(&other.key, &self.build));
        }
        let targets: Vec<usize> = tables.iter().map(|table| table.at).collect();
        Ok(self.build.offsets(&targets))
    }

    fn strings(&mut self) -> Verdict<usize> {
        let mut targets = Vec::new();
        while self.text.item(targets.is_empty())? {
            let string = self.string();
            targets.push(string.map_err(|fault| fault.in_item(targets.len()))?);
        }
        Ok(self.build.offsets(&targets))
    }

    /// Items that lie in the vector.
    fn inlines(&mut self, item: &'r ResolvedType) -> Verdict<usize> {
        let (start, mut n) = (self.bytes.len(), 0);
        while self.text.item(n == 0)? {
            self.inline(item).map_err(|fault| fault.in_item(n))?;
            n += 1;
        }
        self.sort_structs(item, start);
        let (_, align) = self.schema.inline(item);
        let at = self.build.vector(&self.bytes[start..], n, align);
        self.bytes.truncate(start);
        Ok(at)
    }

    /// Sorts the items whose bytes begin at `start`, if they are structs with a key that is a number.
    fn sort_structs(&mut self, item: &ResolvedType, start: usize) {
        let ResolvedType::Struct(object) = item else { return };
        let object = &self.schema.objects[*object];
        let key = object.key.map(|place| &object.fields[place]);
        let number = key.and_then(|key| Some((key.place, self.schema.base(&key.ty)?)));
        let Some((place, scalar)) = number else { return };
        let (size, _) = self.schema.inline(item);
        let key = |bytes: &&[u8]| Key::of_bytes(bytes, place.into(), scalar);
        let mut items: Vec<&[u8]> = self.bytes[start..].chunks_exact(size).collect();
        items.sort_by(|one, other| key(one).compare(&key(other), &self.build));
        let sorted = items.concat();
        self.bytes[start..].copy_from_slice(&sorted);
    }
}
