//! Loads from the bytes of a message. Outside of them there are zeros, which nobody gets to see in a verified one.

/// The bytes at `at`.
#[inline]
pub fn load<const N: usize>(buf: &[u8], at: usize) -> [u8; N] {
    buf.get(at..).and_then(|rest| rest.first_chunk()).copied().unwrap_or([0; N])
}

#[inline]
pub fn u8_at(buf: &[u8], at: usize) -> u8 {
    buf.get(at).copied().unwrap_or(0)
}

#[inline]
fn u16_at(buf: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(load(buf, at))
}

#[inline]
fn u32_at(buf: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(load(buf, at))
}

/// Where the offset at `at` leads.
#[inline]
pub fn target(buf: &[u8], at: usize) -> usize {
    at.saturating_add(u32_at(buf, at) as usize)
}

/// Where the items of the vector behind the offset at `at` start, and how many there are. None, where they would not
/// lie in the message: so nothing takes more room here than there was in messages.
#[inline]
pub fn vector(buf: &[u8], at: usize, stride: usize) -> (usize, usize) {
    let head = target(buf, at);
    let (first, n) = (head.saturating_add(4), u32_at(buf, head) as usize);
    match n.checked_mul(stride).and_then(|len| len.checked_add(first)) {
        Some(end) if end <= buf.len() => (first, n),
        _ => (first, 0),
    }
}

/// The bytes of the string, or vector of bytes, behind the offset at `at`.
#[inline]
pub fn bytes(buf: &[u8], at: usize) -> &[u8] {
    let (first, n) = vector(buf, at, 1);
    buf.get(first..first + n).unwrap_or_default()
}

/// Where a table is, and where its vtable.
#[derive(Clone, Copy)]
pub struct Table {
    at: usize,
    vtable: usize,
    len: u16,
}

impl Table {
    /// The table at `at`.
    #[inline]
    pub fn new(buf: &[u8], at: usize) -> Self {
        let distance = i32::from_le_bytes(load(buf, at)) as isize;
        let vtable = at.wrapping_sub(distance as usize);
        Table { at, vtable, len: u16_at(buf, vtable) }
    }

    /// The table that a message is.
    #[inline]
    pub fn root(buf: &[u8]) -> Self {
        Table::new(buf, target(buf, 0))
    }

    /// Where the field of a slot is, if it is there.
    #[inline]
    pub fn slot(&self, buf: &[u8], slot: u16) -> Option<usize> {
        if slot.saturating_add(2) > self.len {
            return None;
        }
        match u16_at(buf, self.vtable.wrapping_add(slot.into())) {
            0 => None,
            offset => Some(self.at + usize::from(offset)),
        }
    }
}
