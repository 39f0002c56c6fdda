//! The parts that bytes of a payload are, and what is left between them.

use flatstream::schema::{Enum, Field, Object, Scalar};

use super::tree::{Node, Tree};

/// A row of bytes with one meaning.
#[derive(Clone, Copy)]
pub struct Part<'s> {
    pub start: usize,
    pub len: usize,
    pub node: Node,
    pub what: What<'s>,
}

#[derive(Clone, Copy)]
pub enum What<'s> {
    /// The offset at the start of a message.
    Root(&'s Object),
    Identifier,
    VtableLen(&'s Object),
    TableLen,
    /// Of a field, or of its tag; of none that the schema has.
    Slot(u16, Option<(&'s Field, IsTag)>),
    /// The distance from a table to its vtable.
    Table(&'s Object),
    Scalar(Scalar),
    Enum(&'s Enum),
    /// To what lies elsewhere.
    Offset,
    /// The length of a string.
    TextLen,
    Text,
    /// The zero behind a string.
    End,
    /// The length of a vector.
    VectorLen,
    Scalars(Scalar),
    Enums(&'s Enum),
    /// To the items of a vector.
    Offsets,
    /// Structs behind the first ones of a vector, where those are enough.
    MoreStructs,
    /// Zeros between parts.
    Padding,
    /// Nothing leads there.
    Unreached,
    /// Something that other parts lie in as well.
    Shared,
}

pub type IsTag = bool;

/// Zeros that are more than these are no padding.
const MOST_PADDING: usize = 16;

/// All parts in the order of their bytes; each byte of `buf` is in one of them, and in no other.
pub fn settle<'s>(mut parts: Vec<Part<'s>>, buf: &[u8]) -> Vec<Part<'s>> {
    parts.sort_by_key(|part| part.start);
    let (mut settled, mut end) = (Vec::with_capacity(parts.len()), 0);
    for part in parts {
        let part = behind(part, end);
        if part.len > 0 {
            settled.extend(gap(buf, end, part.start));
            end = part.start + part.len;
            settled.push(part);
        }
    }
    settled.extend(gap(buf, end, buf.len()));
    settled
}

/// What of a part is not in those before it.
fn behind(part: Part<'_>, end: usize) -> Part<'_> {
    if part.start >= end {
        return part;
    }
    let len = (part.start + part.len).saturating_sub(end);
    Part { start: end, len, what: What::Shared, ..part }
}

fn gap<'s>(buf: &[u8], start: usize, end: usize) -> Option<Part<'s>> {
    let bytes = buf.get(start..end).filter(|bytes| !bytes.is_empty())?;
    let is_padding = bytes.len() < MOST_PADDING && bytes.iter().all(|byte| *byte == 0);
    let what = if is_padding { What::Padding } else { What::Unreached };
    Some(Part { start, len: end - start, node: Tree::ROOT, what })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(start: usize, len: usize) -> Part<'static> {
        Part { start, len, node: Tree::ROOT, what: What::Text }
    }

    #[test]
    fn every_byte_is_in_one_part() {
        let buf = [1; 20];
        let settled =
            settle(vec![part(12, 4), part(2, 4), part(4, 6), part(5, 2), part(2, 4)], &buf);
        let ranges: Vec<_> = settled.iter().map(|it| (it.start, it.len)).collect();
        assert_eq!(ranges, [(0, 2), (2, 4), (6, 4), (10, 2), (12, 4), (16, 4)]);
        assert!(matches!(settled[2].what, What::Shared));
        assert!(matches!(settled[0].what, What::Unreached));
        assert!(matches!(settle(vec![], &[0; 4])[0].what, What::Padding));
        assert!(settle(vec![], &[]).is_empty());
    }
}
