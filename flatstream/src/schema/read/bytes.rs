//! Checked access to a FlatBuffer of unknown origin: every load is one of bytes that are there.

use std::str;

use super::BfbsError;

pub(super) type Result<T> = std::result::Result<T, BfbsError>;

/// How many times its length a file may unfold to, as offsets can share what they lead to.
const MAX_UNFOLDING: usize = 8;

/// The bytes, and how many may still be looked at.
pub(super) struct Bytes<'b> {
    bytes: &'b [u8],
    left: usize,
}

/// A table whose vtable is there.
#[derive(Clone, Copy)]
pub(super) struct Table {
    at: usize,
    vtable: usize,
    vtable_len: usize,
    len: usize,
}

impl<'b> Bytes<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Bytes { bytes, left: bytes.len().saturating_mul(MAX_UNFOLDING) }
    }

    pub fn root(&mut self) -> Result<Table> {
        let at = self.follow(0)?;
        self.table(at)
    }

    /// `N` bytes at a place.
    pub fn load<const N: usize>(&self, at: usize) -> Result<[u8; N]> {
        let bytes = at.checked_add(N).and_then(|end| self.bytes.get(at..end));
        let bytes = bytes.and_then(|bytes| bytes.try_into().ok());
        bytes.ok_or_else(|| BfbsError::at(at, format!("{N} bytes are not in the file")))
    }

    fn follow(&self, at: usize) -> Result<usize> {
        let offset = u32::from_le_bytes(self.load(at)?);
        let target = usize::try_from(offset).ok().and_then(|offset| at.checked_add(offset));
        target.filter(|target| *target < self.bytes.len()).ok_or_else(|| {
            BfbsError::at(at, format!("an offset of {offset} leads out of the file"))
        })
    }

    /// Text that is made of what the table says counts as if it were there.
    pub fn charge(&mut self, table: Table, n_bytes: usize) -> Result<()> {
        self.spend(table.at, n_bytes)
    }

    fn spend(&mut self, at: usize, n_bytes: usize) -> Result<()> {
        self.left = self.left.checked_sub(n_bytes).ok_or_else(|| {
            let message = format!(
                "offsets share so much that the file unfolds to {MAX_UNFOLDING} times its length"
            );
            BfbsError::at(at, message)
        })?;
        Ok(())
    }

    fn table(&mut self, at: usize) -> Result<Table> {
        let back = i32::from_le_bytes(self.load(at)?);
        let vtable = i64::try_from(at).ok().map(|at| at - i64::from(back));
        let vtable = vtable.and_then(|vtable| usize::try_from(vtable).ok());
        let vtable = vtable
            .ok_or_else(|| BfbsError::at(at, "its vtable is in front of the file".to_owned()))?;
        let vtable_len = usize::from(u16::from_le_bytes(self.load(vtable)?));
        let len = usize::from(u16::from_le_bytes(self.load(vtable + 2)?));
        let is_there =
            |at: usize, len: usize| at.checked_add(len).is_some_and(|end| end <= self.bytes.len());
        if vtable_len < 4 || vtable_len % 2 != 0 || !is_there(vtable, vtable_len) {
            return Err(BfbsError::at(vtable, format!("a vtable of {vtable_len} bytes")));
        }
        if len < 4 || !is_there(at, len) {
            return Err(BfbsError::at(at, format!("a table of {len} bytes")));
        }
        self.spend(at, len)?;
        Ok(Table { at, vtable, vtable_len, len })
    }

    /// Where a field of `size` bytes is.
    fn field(&self, table: Table, slot: u16, size: usize) -> Result<Option<usize>> {
        let slot = usize::from(slot);
        if slot + 2 > table.vtable_len {
            return Ok(None);
        }
        let offset = usize::from(u16::from_le_bytes(self.load(table.vtable + slot)?));
        match offset {
            0 => Ok(None),
            _ if offset < 4 || offset + size > table.len => Err(BfbsError::at(
                table.at,
                format!("the field of slot {slot} is not in its table"),
            )),
            _ => Ok(Some(table.at + offset)),
        }
    }

    /// A number; `None` when it is absent.
    pub fn number<const N: usize>(&self, table: Table, slot: u16) -> Result<Option<[u8; N]>> {
        self.field(table, slot, N)?.map(|at| self.load(at)).transpose()
    }

    pub fn flag(&self, table: Table, slot: u16) -> Result<bool> {
        Ok(self.number(table, slot)?.is_some_and(|[byte]: [u8; 1]| byte != 0))
    }

    pub fn string(&mut self, table: Table, slot: u16) -> Result<Option<&'b str>> {
        let Some(at) = self.field(table, slot, 4)? else { return Ok(None) };
        self.text(at).map(Some)
    }

    /// The text that the offset at `at` leads to.
    fn text(&mut self, at: usize) -> Result<&'b str> {
        let start = self.follow(at)?;
        let len = self.length(start, 1)?;
        let text = self.bytes.get(start + 4..start + 4 + len).unwrap_or_default();
        str::from_utf8(text).map_err(|_| BfbsError::at(start, "text that is not UTF-8".to_owned()))
    }

    /// The number of items of a vector that is there, each of `size` bytes.
    fn length(&mut self, start: usize, size: usize) -> Result<usize> {
        let len = u32::from_le_bytes(self.load(start)?);
        let n_bytes = usize::try_from(len).ok().and_then(|len| len.checked_mul(size));
        let rest = self.bytes.len() - start - 4;
        match n_bytes {
            Some(n_bytes) if n_bytes <= rest => {
                self.spend(start, n_bytes + 4)?;
                Ok(n_bytes / size)
            }
            _ => Err(BfbsError::at(start, format!("a length of {len} that is not in the file"))),
        }
    }

    /// The places of the items of a vector of offsets.
    fn items(&mut self, table: Table, slot: u16) -> Result<Option<impl Iterator<Item = usize>>> {
        let Some(at) = self.field(table, slot, 4)? else { return Ok(None) };
        let start = self.follow(at)?;
        let n = self.length(start, 4)?;
        Ok(Some((0..n).map(move |i| start + 4 + 4 * i)))
    }

    /// What `read` makes of each table of a vector; nothing when that is absent.
    pub fn tables<T>(
        &mut self,
        table: Table,
        slot: u16,
        name: &str,
        mut read: impl FnMut(&mut Self, Table) -> Result<T>,
    ) -> Result<Option<Vec<T>>> {
        let Some(items) = self.items(table, slot).map_err(|e| e.inside(name))? else {
            return Ok(None);
        };
        let mut one = |at| {
            let at = self.follow(at)?;
            let table = self.table(at)?;
            read(self, table)
        };
        let items = items.enumerate();
        items
            .map(|(i, at)| one(at).map_err(|e| e.inside(&format!("{name}[{i}]"))))
            .collect::<Result<_>>()
            .map(Some)
    }

    pub fn strings(&mut self, table: Table, slot: u16) -> Result<Vec<&'b str>> {
        let Some(items) = self.items(table, slot)? else { return Ok(vec![]) };
        items.map(|at| self.text(at)).collect()
    }

    pub fn child(&mut self, table: Table, slot: u16) -> Result<Option<Table>> {
        let Some(at) = self.field(table, slot, 4)? else { return Ok(None) };
        let at = self.follow(at)?;
        self.table(at).map(Some)
    }
}
