//! What the first bytes of any FlatBuffer have to look like.

/// A table at the root of a payload.
pub(crate) struct RootTable<'p> {
    /// Where its vtable says that its fields are: two bytes for each, 0 for absent ones.
    slots: &'p [u8],
    /// How long its vtable says that it is.
    len: u16,
}

impl<'p> RootTable<'p> {
    /// The table at the root, or why there is none.
    ///
    /// The root offset, the table's offset to its vtable and the vtable itself have to lie inside
    /// the payload, aligned; fields are not looked at.
    #[inline]
    pub(crate) fn of(payload: &'p [u8]) -> Result<Self, &'static str> {
        let root = root_position(payload).ok_or("the root offset is outside the payload or odd")?;
        let vtable = vtable_position(payload, root).ok_or("the vtable is outside the payload")?;
        let vtable_len = usize::from(read_u16(payload, vtable).ok_or("the vtable is cut off")?);
        if vtable_len < 4 || vtable_len % 2 != 0 || payload.len() - vtable < vtable_len {
            return Err("the vtable has an impossible size");
        }
        let len = read_u16(payload, vtable + 2).ok_or("the vtable is cut off")?;
        if len < 4 || payload.len() - root < usize::from(len) {
            return Err("the root table has an impossible size");
        }
        let slots = payload.get(vtable + 4..vtable + vtable_len).unwrap_or_default();
        Ok(RootTable { slots, len })
    }

    /// Whether all fields start before the end of the table, as far as its vtable tells.
    ///
    /// Two at a time, each in a load of its own: vtables are looked at right after they were
    /// written, slot by slot, and a load that spans several fresh stores waits for all of them.
    #[inline]
    pub(crate) fn holds_its_fields(&self) -> bool {
        let holds = |a: &u8, b: &u8| u16::from_le_bytes([*a, *b]) < self.len;
        let mut slots = self.slots;
        while let [a, b, c, d, rest @ ..] = slots {
            if !holds(a, b) || !holds(c, d) {
                return false;
            }
            slots = rest;
        }
        !matches!(slots, [a, b] if !holds(a, b))
    }
}

/// A string or vector has at least as many bytes behind its length as it says elements.
#[inline]
pub(crate) fn has_vector_root(payload: &[u8]) -> bool {
    let Some(root) = root_position(payload) else { return false };
    read_u32(payload, root).is_some_and(|len| len <= payload.len() - root - 4)
}

/// Where the root offset points: aligned, behind itself, and with four bytes there.
#[inline]
fn root_position(payload: &[u8]) -> Option<usize> {
    let root = read_u32(payload, 0)?;
    (root >= 4 && root % 4 == 0 && read_u32(payload, root).is_some()).then_some(root)
}

/// Where the table at `root` says its vtable is.
#[inline]
fn vtable_position(payload: &[u8], root: usize) -> Option<usize> {
    let soffset = i64::from(read_u32(payload, root)? as u32 as i32);
    let vtable = usize::try_from(i64::try_from(root).ok()? - soffset).ok()?;
    (vtable >= 4 && vtable % 2 == 0 && vtable < payload.len()).then_some(vtable)
}

#[inline]
pub(crate) fn read_u32(payload: &[u8], at: usize) -> Option<usize> {
    payload.get(at..)?.first_chunk().map(|b| u32::from_le_bytes(*b) as usize)
}

#[inline]
pub(crate) fn read_u16(payload: &[u8], at: usize) -> Option<u16> {
    payload.get(at..)?.first_chunk().map(|b| u16::from_le_bytes(*b))
}
