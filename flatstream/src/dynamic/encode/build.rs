//! The bytes of a message, from its end to its start: what a table leads to is there before the table is.
//!
//! Positions are distances from the end. The bytes lie backwards in memory, so that those that come next, which
//! stand in front of all others, are appended.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::encode::MAX_MESSAGE_LEN;

/// The least alignment of a message.
const MIN_ALIGN: usize = 8;

/// A message that is written.
#[derive(Debug)]
pub(super) struct Build {
    /// From the last byte to the first one.
    reversed: Vec<u8>,
    /// The largest alignment of anything in it.
    align: usize,
    /// Where those are that were written, by what they say: see [`vtable`].
    vtables: HashMap<Vec<u16>, usize>,
    /// Bytes of vtables that may still be written. A few letters can name a field whose vtable takes 64 KiB.
    vtable_room: usize,
}

/// A field of a table.
#[derive(Debug)]
pub(super) struct Field {
    pub slot: u16,
    pub align: usize,
    pub content: Content,
    /// Where it is in the text.
    pub at: usize,
}

/// What lies in the table.
#[derive(Debug)]
pub(super) enum Content {
    /// Bytes: where, and how many.
    Bytes(usize, usize),
    /// An offset to this position.
    Offset(usize),
}

impl Build {
    pub(super) fn new(vtable_room: usize) -> Self {
        Build { reversed: Vec::new(), align: MIN_ALIGN, vtables: HashMap::new(), vtable_room }
    }

    /// One of a message inside of this one, which takes the place of this one.
    pub(super) fn begin_inner(&mut self) -> Self {
        std::mem::replace(self, Build::new(self.vtable_room))
    }

    /// Puts the one back that was there before, with the bytes of this message as a vector. Returns where that is.
    pub(super) fn end_inner(&mut self, outer: Self) -> usize {
        let inner = std::mem::replace(self, outer);
        self.vtable_room = inner.vtable_room;
        self.pad(inner.reversed.len(), inner.align);
        self.reversed.extend_from_slice(&inner.reversed);
        self.push_len(inner.reversed.len())
    }

    pub(super) fn string(&mut self, text: &str) -> usize {
        self.pad(text.len() + 1, 4);
        self.reversed.push(0);
        self.push(text.as_bytes());
        self.push_len(text.len())
    }

    /// The order of two strings, by their bytes.
    pub(super) fn compare(&self, one: usize, other: usize) -> Ordering {
        self.text(one).cmp(self.text(other))
    }

    /// The bytes of the string at a position.
    fn text(&self, at: usize) -> impl Iterator<Item = &u8> {
        let end = at - 4;
        let len = &self.reversed[end..at];
        let len = len.iter().fold(0, |len, byte| len << 8 | usize::from(*byte));
        self.reversed[end - len..end].iter().rev()
    }

    /// A vector of `n` items that lie in it.
    pub(super) fn vector(&mut self, items: &[u8], n: usize, align: usize) -> usize {
        self.pad(items.len(), align.max(4));
        self.push(items);
        self.push_len(n)
    }

    /// A vector of offsets to these positions; 0 stands for none.
    pub(super) fn offsets(&mut self, targets: &[usize]) -> usize {
        self.pad(4 * targets.len(), 4);
        for target in targets.iter().rev() {
            let at = self.reversed.len() + 4;
            self.push_u32(if *target == 0 { 0 } else { at - target });
        }
        self.push_len(targets.len())
    }

    /// A struct by itself.
    pub(super) fn structure(&mut self, bytes: &[u8], align: usize) -> usize {
        self.pad(bytes.len(), align);
        self.push(bytes);
        self.reversed.len()
    }

    /// A table, whose `fields` are in the order of slots; `bytes` is where they say that theirs are. Nothing if it
    /// would be longer than a table can be, or vtables take too much.
    pub(super) fn table(&mut self, fields: &[Field], bytes: &[u8]) -> Option<usize> {
        let mut order: Vec<&Field> = fields.iter().collect();
        order.sort_by_key(|field| std::cmp::Reverse(field.align));
        let len = 4 + fields.iter().map(Field::size).sum::<usize>();
        let align = order.first().map_or(4, |field| field.align).max(4);
        self.pad(len - 4, align);
        let at = self.reversed.len() + len;
        let mut says = vec![u16::try_from(len).ok()?];
        let mut content = Vec::with_capacity(len - 4);
        for field in order {
            let place = 4 + content.len();
            says.extend([field.slot, u16::try_from(place).ok()?]);
            match field.content {
                Content::Bytes(start, len) => content.extend_from_slice(&bytes[start..start + len]),
                Content::Offset(target) => content.extend(le(at - place - target)),
            }
        }
        self.push(&content);
        self.push_vtable(says, at)
    }

    /// Writes the offset of a table that begins here, and its vtable if there is none that says the same.
    fn push_vtable(&mut self, says: Vec<u16>, table: usize) -> Option<usize> {
        if let Some(known) = self.vtables.get(&says) {
            self.push(&(*known as u32).wrapping_sub(table as u32).to_le_bytes());
            return Some(table);
        }
        let vtable = vtable(&says)?;
        self.vtable_room = self.vtable_room.checked_sub(vtable.len())?;
        self.push_u32(vtable.len());
        self.push(&vtable);
        self.vtables.insert(says, self.reversed.len());
        Some(table)
    }

    /// Ends the message. Nothing if it is longer than a message can be.
    pub(super) fn finish(&mut self, root: usize, identifier: Option<[u8; 4]>) -> Option<()> {
        let identifier = identifier.as_ref().map_or(&[][..], |four| four);
        self.pad(4 + identifier.len(), self.align);
        self.push(identifier);
        self.push_u32(self.reversed.len() + 4 - root);
        (self.reversed.len() <= MAX_MESSAGE_LEN).then_some(())
    }

    /// Appends the bytes of a message that has its end.
    pub(super) fn append_to(&self, out: &mut Vec<u8>) {
        out.extend(self.reversed.iter().rev());
    }

    /// Makes what begins `len` bytes further on begin at a multiple of `align`.
    fn pad(&mut self, len: usize, align: usize) {
        self.align = self.align.max(align);
        let padded = (self.reversed.len() + len).next_multiple_of(align) - len;
        self.reversed.resize(padded, 0);
    }

    fn push(&mut self, bytes: &[u8]) {
        self.reversed.extend(bytes.iter().rev());
    }

    fn push_u32(&mut self, number: usize) {
        self.push(&le(number));
    }

    /// The number of items in front of a vector or string, which begins there.
    fn push_len(&mut self, n: usize) -> usize {
        self.push_u32(n);
        self.reversed.len()
    }
}

impl Field {
    fn size(&self) -> usize {
        match self.content {
            Content::Bytes(_, len) => len,
            Content::Offset(_) => 4,
        }
    }
}

/// As many bytes as a message can have. Larger numbers are those of messages that are refused when they end.
fn le(number: usize) -> [u8; 4] {
    (number as u32).to_le_bytes()
}

/// The vtable that says how long a table is, and of each slot that is there where its field is. Of a schema with thousands of fields it
/// is long, so it is made once.
fn vtable(says: &[u16]) -> Option<Vec<u8>> {
    let (len, places) = says.split_first()?;
    let last = places.iter().step_by(2).max();
    let mut vtable = vec![0; last.map_or(4, |slot| usize::from(*slot) + 2)];
    let vtable_len = vtable.len();
    put_u16(&mut vtable, 0, vtable_len)?;
    put_u16(&mut vtable, 2, usize::from(*len))?;
    for place in places.chunks_exact(2) {
        put_u16(&mut vtable, place[0].into(), place[1].into())?;
    }
    Some(vtable)
}

fn put_u16(bytes: &mut [u8], at: usize, number: usize) -> Option<()> {
    let number = u16::try_from(number).ok()?;
    bytes.get_mut(at..at + 2)?.copy_from_slice(&number.to_le_bytes());
    Some(())
}
