//! Loads from bytes that were verified: outside of them there are zeros, which nobody gets to see.

/// The bytes at `at`.
#[inline]
pub(super) fn load<const N: usize>(buf: &[u8], at: usize) -> [u8; N] {
    let found = buf.get(at..).and_then(|rest| rest.first_chunk());
    debug_assert!(found.is_some(), "{N} bytes at {at} of {}", buf.len());
    found.copied().unwrap_or([0; N])
}

#[inline]
pub(super) fn u8_at(buf: &[u8], at: usize) -> u8 {
    let [byte] = load(buf, at);
    byte
}

#[inline]
pub(super) fn u16_at(buf: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(load(buf, at))
}

#[inline]
pub(super) fn u32_at(buf: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(load(buf, at))
}

/// Where the offset at `at` leads.
#[inline]
pub(super) fn target(buf: &[u8], at: usize) -> usize {
    at.saturating_add(u32_at(buf, at) as usize)
}

/// The string at `head`, whose text was verified.
#[inline]
pub(super) fn text(buf: &[u8], head: usize) -> &str {
    let len = u32_at(buf, head) as usize;
    let start = head.saturating_add(4);
    let bytes = buf.get(start..start.saturating_add(len)).unwrap_or_default();
    std::str::from_utf8(bytes).unwrap_or_default()
}
