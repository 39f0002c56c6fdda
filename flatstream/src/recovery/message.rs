//! Whether bytes look like a message: all of them, or the first few.

use crate::root::{read_u16, read_u32};

/// The shortest message: a root offset, and an empty vector.
const MIN_MESSAGE_LEN: usize = 8;

/// How many slots of a vtable are looked at: hostile bytes can claim a large one at every place.
const SLOTS: usize = 64;

/// The NUL of a string, and what makes its length a multiple of four.
const MAX_PADDING: usize = 4;

/// Whether a message of `len` bytes may begin with `start`.
///
/// Finished builders leave a multiple of four bytes, in which the root offset leads to a table, a
/// string or a vector of numbers, and every slot of the table's vtable into the table. What is not
/// there has the benefit of the doubt.
pub(super) fn may_begin_message(start: &[u8], len: usize) -> bool {
    len >= MIN_MESSAGE_LEN && len % 4 == 0 && has_root(start, len) != Some(false)
}

/// The same without the benefit of the doubt: all of it that leads to the root's fields is there.
pub(super) fn begins_message(start: &[u8], len: usize) -> bool {
    may_begin_message(start, len) && has_root(start, len) == Some(true)
}

/// Whether a write that was cut short, and zeros where the rest should be, may have left `payload`.
///
/// Zeros are no message. Other bytes are the start of one, when they lead to no root only because
/// of the zeros that follow them. What is a message is not taken for a torn one, and neither is what
/// would be none whatever followed.
pub(super) fn is_torn_message(payload: &[u8]) -> bool {
    let n_written = payload.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
    n_written == 0
        || (n_written < payload.len()
            && !may_begin_message(payload, payload.len())
            && may_have_begun(payload, n_written))
}

/// Whether the first `n_written` bytes of `payload` may begin a message of its length.
fn may_have_begun(payload: &[u8], n_written: usize) -> bool {
    let len = payload.len();
    // Zeros in place of its last bytes make the root offset smaller, but no less aligned.
    let root_fits = |root| root % 4 == 0 && fits(root, 4, len);
    payload.get(..n_written).is_some_and(|written| may_begin_message(written, len))
        && read_u32(payload, 0).is_some_and(root_fits)
}

/// Whether two messages have the same root offset and the same vtable in the same place, as those
/// of one type mostly have.
pub(super) fn begin_alike(start: &[u8], other: &[u8]) -> bool {
    let vtable = root_vtable(start);
    vtable.is_some() && vtable == root_vtable(other)
}

/// `None` when the bytes that tell are not there.
fn has_root(start: &[u8], len: usize) -> Option<bool> {
    let root = read_u32(start, 0)?;
    if root < 4 || root % 4 != 0 || !fits(root, 4, len) {
        return Some(false);
    }
    let word = read_u32(start, root)?;
    let items = start.get(root + 4..).unwrap_or_default();
    Some(is_vector(items, len - root - 4, word) || is_table(start, len, root, word)?)
}

/// Whether `n_items` of one, two, four or eight bytes, and nothing but zeros, fill `len` bytes.
fn is_vector(items: &[u8], len: usize, n_items: usize) -> bool {
    [1, 2, 4, 8].iter().filter_map(|&size| n_items.checked_mul(size)).any(|filled| {
        let padding = items.get(filled..).unwrap_or_default();
        filled <= len && len - filled <= MAX_PADDING && padding.iter().all(|&byte| byte == 0)
    })
}

fn is_table(start: &[u8], len: usize, root: usize, to_vtable: usize) -> Option<bool> {
    let Some(vtable) = vtable_position(root, to_vtable) else { return Some(false) };
    if !fits(vtable, 4, len) {
        return Some(false);
    }
    let word = |at| read_u16(start, at).map(usize::from);
    let (vtable_len, table_len) = (word(vtable)?, word(vtable + 2)?);
    let is_sound = vtable_len >= 4
        && vtable_len % 2 == 0
        && table_len >= 4
        && fits(vtable, vtable_len, len)
        && fits(root, table_len, len)
        && (vtable + vtable_len <= root || root + table_len <= vtable);
    Some(is_sound && has_slots_inside(start, vtable, vtable_len, table_len)?)
}

fn has_slots_inside(
    start: &[u8],
    vtable: usize,
    vtable_len: usize,
    table_len: usize,
) -> Option<bool> {
    for at in (vtable + 4..vtable + vtable_len).step_by(2).take(SLOTS) {
        let slot = usize::from(read_u16(start, at)?);
        if slot != 0 && !(4..table_len).contains(&slot) {
            return Some(false);
        }
    }
    Some(true)
}

/// The root offset, the place of the vtable, and the vtable. One without slots says nothing.
fn root_vtable(start: &[u8]) -> Option<(usize, usize, &[u8])> {
    let root = read_u32(start, 0)?;
    let vtable = vtable_position(root, read_u32(start, root)?)?;
    let bytes = start.get(vtable..)?.get(..usize::from(read_u16(start, vtable)?))?;
    (bytes.len() > 4).then_some((root, vtable, bytes))
}

/// Where a table at `root` has its vtable, by the offset that it begins with.
fn vtable_position(root: usize, to_vtable: usize) -> Option<usize> {
    let to_vtable = i64::from(to_vtable as u32 as i32);
    let vtable = usize::try_from(i64::try_from(root).ok()? - to_vtable).ok()?;
    (vtable >= 4 && vtable % 2 == 0).then_some(vtable)
}

/// Whether `n` bytes at `at` are inside of `len` bytes.
fn fits(at: usize, n: usize, len: usize) -> bool {
    len.checked_sub(at).is_some_and(|rest| n <= rest)
}

#[cfg(test)]
mod tests {
    use flatbuffers::FlatBufferBuilder;

    use super::*;

    /// What builders leave: tables with and without fields, strings and vectors.
    fn messages() -> Vec<Vec<u8>> {
        let mut messages = vec![table(0), table(1), table(70)];
        for n in 0..9 {
            messages.push(finished(|b| b.create_string(&"x".repeat(n)).value()));
            messages.push(finished(|b| b.create_vector(&vec![1u8; n]).value()));
            messages.push(finished(|b| b.create_vector(&vec![1u16; n]).value()));
            messages.push(finished(|b| b.create_vector(&vec![1u32; n]).value()));
            messages.push(finished(|b| b.create_vector(&vec![1u64; n]).value()));
        }
        messages
    }

    fn table(n_fields: u16) -> Vec<u8> {
        finished(|b| {
            let table = b.start_table();
            for field in 0..n_fields {
                b.push_slot_always(4 + 2 * field, u64::from(field));
            }
            b.end_table(table).value()
        })
    }

    fn finished(build: impl FnOnce(&mut FlatBufferBuilder<'_>) -> u32) -> Vec<u8> {
        let mut builder = FlatBufferBuilder::new();
        let root = flatbuffers::WIPOffset::<u8>::new(build(&mut builder));
        builder.finish(root, None);
        builder.finished_data().to_vec()
    }

    #[test]
    fn messages_begin_like_messages() {
        for message in messages() {
            for n in 0..=message.len() {
                assert!(may_begin_message(&message[..n], message.len()), "{n} of {message:?}");
            }
        }
    }

    #[test]
    fn a_vector_fills_the_message() {
        let cases: [(u8, &[u8], bool); 9] = [
            (2, b"hi\0\0", true),
            (3, b"hey\0", true),
            (3, b"hey!", false),
            (0, b"\0\0\0\0", true),
            (0, b"\0\0\0\0\0\0\0\0", false),
            (1, b"\0\0\0\0\0\0\0\0", true),
            (1, b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", false),
            (5, b"\0\0\0\0", false),
            (4, b"\x01\0\0\0\x02\0\0\0", true),
        ];
        for (n_items, items, is_message) in cases {
            let bytes = [&[4, 0, 0, 0, n_items, 0, 0, 0], items].concat();
            assert_eq!(may_begin_message(&bytes, bytes.len()), is_message, "{n_items} {items:?}");
        }
    }

    #[test]
    fn a_table_has_its_vtable_and_fields_inside() {
        // Root offset, padding, vtable of one slot; offset to the vtable, field.
        let good = [12, 0, 0, 0, 0, 0, 6, 0, 8, 0, 4, 0, 6, 0, 0, 0, 7, 0, 0, 0];
        assert!(may_begin_message(&good, good.len()));
        let changes =
            [(0, 0), (0, 13), (0, 20), (6, 2), (6, 7), (6, 12), (8, 12), (8, 2), (10, 2), (10, 8)];
        for (at, byte) in changes.into_iter().chain([(12, 12), (12, 5), (15, 0x7f)]) {
            let mut bad = good;
            bad[at] = byte;
            assert!(!may_begin_message(&bad, bad.len()), "{byte} at {at}");
            assert!(!may_begin_message(&bad[..19], bad.len()), "{byte} at {at}");
        }
        assert!(!may_begin_message(&good, 19) && !may_begin_message(&[], 4));
    }

    /// Cut off anywhere, and filled up with zeros.
    #[test]
    fn messages_are_torn_up_to_their_root() {
        for message in messages() {
            let mut torn = vec![0; message.len()];
            for n in 0..=message.len() {
                torn[..n].copy_from_slice(&message[..n]);
                let is_message = may_begin_message(&torn, torn.len());
                assert_eq!(is_torn_message(&torn), !is_message, "{n} of {message:?}");
                assert!(is_message || n < message.len(), "{message:?}");
                assert!(!is_message || n > 0, "{message:?}");
            }
        }
    }

    #[test]
    fn what_is_no_part_of_a_message_is_not_torn() {
        let others: [&[u8]; 8] = [
            b"{\"a\": 1}\0\0\0",
            b"text\0\0\0\0",
            b"a\0\0\0\0\0\0\0",
            b"d\0\0\0\0\0\0\0",
            b"\x04\0\0",
            b"\x04\0\0\0\0\0\0\0\0",
            b"\0\0\0\0\x05\0\0\0",
            b"\0\0\0\0\0\0\0\x05",
        ];
        others.iter().for_each(|bytes| assert!(!is_torn_message(bytes), "{bytes:?}"));
        (1..40).for_each(|n| assert!(is_torn_message(&vec![0; n])));
    }

    #[test]
    fn tables_of_one_type_begin_alike() {
        assert!(begin_alike(&table(2), &table(2)[..16]));
        assert!(!begin_alike(&table(2), &table(3)));
        // Nothing to tell them by.
        assert!(!begin_alike(&table(0), &table(0)));
        assert!(!begin_alike(&messages()[3], &messages()[3]));
    }
}
