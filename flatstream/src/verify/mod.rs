//! The verifier: every offset, length and string of a payload is checked once, before a view
//! exists. What it accepts, the official FlatBuffers verifier accepts too, given limits on tables
//! and apparent size that fit the payload: there are no such limits here.
//!
//! Work is bounded by the payload: each visit of a string or vector is charged with the bytes it
//! covers, each visit of a table with those of the fields that are always there, a byte for every
//! four slots, and the size of fields behind slots where checking them takes longer than that. The
//! sum may reach 16 times the payload's length (and 64 KiB for small ones), so that offsets which
//! share their targets cannot make a small payload expensive. A type whose fields cannot lead to
//! more than that, as few strings, keeps no account.
#![allow(unsafe_code)]

mod fault;
mod table;
mod utf8;

pub use fault::Fault;
pub(crate) use table::UNKNOWN;

use crate::encode::{root_at, MAX_MESSAGE_LEN};
use crate::raw;
use crate::recent::{Recent, MAX_SAVED};
use crate::view::{matches_within, Spot, TableRef};
use crate::wire::{Table, ViewedTable};
use crate::{PayloadFault, Result};

/// The outcome of verifying a part.
pub type Verdict<T = ()> = std::result::Result<T, Box<Fault>>;

/// Smallest charge a payload may run up, whatever its length.
const MIN_BUDGET: i64 = 64 << 10;
/// How often, on average, each byte of a payload may be visited.
const VISITS: i64 = 16;

/// Verifies one payload.
#[derive(Debug)]
pub struct Verifier<'b> {
    buf: &'b [u8],
    depth: usize,
    budget: i64,
    /// Where shared strings are that were checked.
    strings: Recent,
    /// Bytes of those that were met again.
    saved_len: u64,
}

/// Verifies `payload` as a message whose root is a `T`.
///
/// # Errors
///
/// The first fault, with its path and position.
#[inline(always)]
pub fn verify_root<T: ViewedTable>(payload: &[u8]) -> Result<T::View<'_>> {
    match root::<T>(payload) {
        // SAFETY: verified right here; the buffer is borrowed for as long as the view.
        Ok(root) => Ok(unsafe { T::view(TableRef::at(payload, root)) }),
        Err(fault) => Err(fault.into_error(T::NAME)),
    }
}

/// The root of `payload`, verified as a `T`.
#[inline(always)]
fn root<T: Table>(payload: &[u8]) -> Verdict<Spot> {
    if const { T::LAYOUT.trims() } {
        return Verifier::new(payload).root::<T>();
    }
    if !begins_as::<T>(payload) {
        return root_apart::<T>(payload).map(Spot::known_apart);
    }
    let root = const { root_at::<T>() };
    let mut verifier = if const { T::LAYOUT.visits <= VISITS as usize } {
        Verifier::with_budget(payload, i64::MAX)
    } else {
        Verifier::new(payload)
    };
    verifier.root_here::<T>(root)?;
    Ok(Spot::matched(root))
}

/// Whether `payload` begins with the bytes of all messages that the encoder makes of a `T`: up to the root,
/// whose vtable is right before it. So all of this lies at constant positions.
///
/// The fields that are always there are in bounds and aligned then, and optional numbers as well.
#[inline(always)]
fn begins_as<T: Table>(payload: &[u8]) -> bool {
    let (root, layout) = const { (root_at::<T>(), T::LAYOUT) };
    if payload.len() < root + layout.fixed_len || payload.len() > MAX_MESSAGE_LEN {
        return false;
    }
    let room = payload.len() - root;
    // SAFETY: all of it lies before the end of the fields, which is in bounds.
    unsafe {
        raw::load_u32(payload, 0) == root
            && T::IDENTIFIER.is_none_or(|identifier| raw::load(payload, 4) == identifier)
            && raw::load_u32(payload, root) == layout.vtable_len
            && matches_within::<T>(payload, root - layout.vtable_len, layout.vtable_len, room)
    }
}

/// The root of any other payload.
#[cold]
#[inline(never)]
fn root_apart<T: Table>(payload: &[u8]) -> Verdict<Spot> {
    let root = Verifier::new(payload).any_root::<T>()?;
    // SAFETY: a verified table has its vtable in bounds.
    Ok(unsafe { Spot::apart::<T>(payload, root) })
}

/// The view of a root that was verified before.
///
/// # Safety
///
/// [`verify_root`] accepts these bytes.
#[inline]
pub unsafe fn trust_root<T: ViewedTable>(payload: &[u8]) -> T::View<'_> {
    // SAFETY: passed on to the caller; an accepted payload has at least 4 bytes.
    unsafe { T::view(TableRef::new::<T>(payload, raw::load_u32(payload, 0))) }
}

/// The view as a `T` of a table that was verified as another type.
///
/// # Errors
///
/// As [`verify_root`].
pub fn verify_again<T: ViewedTable, V>(table: TableRef<'_, V>) -> Result<T::View<'_>> {
    if table.is_empty() {
        // SAFETY: the empty table is one of any type.
        return Ok(unsafe { T::view(TableRef::EMPTY) });
    }
    let (buf, at) = table.place();
    match Verifier::new(buf).spot::<T>(at) {
        // SAFETY: verified right here; the buffer is borrowed for as long as the view.
        Ok(spot) => Ok(unsafe { T::view(TableRef::at(buf, spot)) }),
        Err(fault) => Err(fault.into_error(T::NAME)),
    }
}

impl<'b> Verifier<'b> {
    /// A verifier of all of `buf`.
    #[inline(always)]
    pub(crate) fn new(buf: &'b [u8]) -> Self {
        // Of payloads so long that this wraps, nothing is verified: roots lie within 2 GiB.
        let budget = (buf.len() as i64).wrapping_mul(VISITS).max(MIN_BUDGET);
        Verifier::with_budget(buf, budget)
    }

    /// One that may visit so many bytes. The largest number is a constant of which the compiler knows that no
    /// string uses it up, so that nothing is left of the budget.
    #[inline(always)]
    fn with_budget(buf: &'b [u8], budget: i64) -> Self {
        Verifier { buf, depth: 0, budget, strings: Recent::new(), saved_len: 0 }
    }

    /// The payload.
    #[inline(always)]
    pub fn buf(&self) -> &'b [u8] {
        self.buf
    }

    #[inline(always)]
    fn root<T: Table>(&mut self) -> Verdict<Spot> {
        let root = self.head(T::IDENTIFIER)?;
        let spot = self.spot::<T>(root)?;
        self.settle(root)?;
        Ok(spot)
    }

    /// What stands in front of every message. Returns where the root should be.
    #[inline(always)]
    pub(crate) fn head(&self, identifier: Option<[u8; 4]>) -> Verdict<usize> {
        if self.buf.len() < 8 || self.buf.len() > MAX_MESSAGE_LEN {
            return Err(self.fault(PayloadFault::OutOfBounds, 0));
        }
        if let Some(identifier) = identifier {
            if self.buf.get(4..8) != Some(&identifier) {
                return Err(self.fault(PayloadFault::WrongIdentifier, 4));
            }
        }
        Ok(self.target(0))
    }

    /// Where the offset at `at` leads; the offset itself is in bounds.
    #[inline(always)]
    pub fn target(&self, at: usize) -> usize {
        debug_assert!(at + 4 <= self.buf.len());
        // SAFETY: `at` comes from a slot, vector or root that was checked to hold 4 bytes.
        let offset = unsafe { raw::load_u32(self.buf, at) };
        if usize::BITS >= 64 {
            at + offset
        } else {
            at.saturating_add(offset)
        }
    }

    /// Whether `at..at + len` lies in the payload.
    #[inline(always)]
    pub(crate) fn holds(&self, at: usize, len: usize) -> bool {
        at <= self.buf.len() && len <= self.buf.len() - at
    }

    /// As [`holds`](Verifier::holds), of where an offset leads: that is far from where numbers end, so that a
    /// sum says it.
    #[inline(always)]
    fn reaches(&self, at: usize, len: usize) -> bool {
        if usize::BITS >= 64 {
            debug_assert!(at.checked_add(len).is_some());
            at + len <= self.buf.len()
        } else {
            self.holds(at, len)
        }
    }

    /// Charges the visit of `len` bytes.
    #[inline(always)]
    pub(crate) fn spend(&mut self, len: usize) {
        self.budget = self.budget.wrapping_sub(len as i64);
    }

    /// Refuses payloads whose charge has run over the budget.
    #[inline(always)]
    pub(crate) fn settle(&self, at: usize) -> Verdict {
        if self.budget < 0 {
            return Err(self.fault(PayloadFault::TooLarge, at));
        }
        Ok(())
    }

    /// Refuses payloads that would be many times as long without shared strings.
    #[inline]
    fn settle_saved(&self, at: usize) -> Verdict {
        if self.saved_len > self.buf.len() as u64 * MAX_SAVED {
            return Err(self.fault(PayloadFault::TooLarge, at));
        }
        self.settle(at)
    }

    /// Checks the message of type `T` in the vector of bytes behind the offset at `at`: with what is
    /// left of the budget, and as deep as this one may still go.
    pub fn nested<T: Table>(&mut self, at: usize) -> Verdict {
        self.nested_by(at, |inner| inner.root::<T>().map(drop))
    }

    /// The same, of a message that `root` checks.
    #[inline]
    pub(crate) fn nested_by(
        &mut self,
        at: usize,
        root: impl FnOnce(&mut Verifier<'_>) -> Verdict,
    ) -> Verdict {
        let head = self.target(at);
        if head & 3 != 0 {
            return Err(self.fault(PayloadFault::Unaligned, head));
        }
        if !self.holds(head, 4) {
            return Err(self.fault(PayloadFault::OutOfBounds, head));
        }
        // SAFETY: checked right above.
        let len = unsafe { raw::load_u32(self.buf, head) };
        let start = head + 4;
        let Some(buf) = self.buf.get(start..start.saturating_add(len)) else {
            return Err(self.fault(PayloadFault::OutOfBounds, head));
        };
        self.spend(4);
        let (depth, budget) = (self.depth, self.budget);
        let mut inner = Verifier { buf, depth, budget, strings: Recent::new(), saved_len: 0 };
        let verdict = root(&mut inner);
        self.budget = inner.budget;
        self.saved_len += inner.saved_len;
        verdict.map_err(|fault| fault.at_offset(start))?;
        self.settle_saved(head)
    }

    /// Checks the string behind the offset at `at`.
    #[inline(always)]
    pub fn string(&mut self, at: usize) -> Verdict {
        let head = self.target(at);
        // One question for each thing that has to hold; which of them does not is asked afterwards.
        if head & 3 != 0 || !self.reaches(head, 4) {
            return no_string(self.buf, at);
        }
        // SAFETY: checked right above.
        let len = unsafe { raw::load_u32(self.buf, head) };
        let start = head + 4;
        // The NUL behind it, too.
        if !self.reaches(start, len + 1) {
            return no_string(self.buf, at);
        }
        self.spend(4 + len);
        self.settle(head)?;
        // SAFETY: checked right above.
        let (text, [nul]) =
            unsafe { (raw::slice(self.buf, start, len), raw::load::<1>(self.buf, start + len)) };
        if nul == 0 && utf8::is_utf8(text) {
            return Ok(());
        }
        no_string(self.buf, at)
    }

    /// As [`string`](Verifier::string), of a shared field. What the encoder shares is checked once, so
    /// that a long string with many references stays within the budget; looking for it is charged.
    pub fn shared_string(&mut self, at: usize) -> Verdict {
        let head = self.target(at);
        let place = u32::try_from(head).unwrap_or(u32::MAX);
        self.spend(8);
        if self.strings.keys().contains(&place) {
            // SAFETY: a string was found there.
            self.saved_len += 4 + unsafe { raw::load_u32(self.buf, head) } as u64;
            return self.settle_saved(head);
        }
        self.spend(8);
        self.string(at)?;
        self.strings.push(place);
        Ok(())
    }

    /// Checks the head of the vector behind the offset at `at`, whose items have `size` and
    /// `align`; returns where they start and how many there are.
    #[inline(always)]
    pub fn vector(&mut self, at: usize, size: usize, align: usize) -> Verdict<(usize, usize)> {
        let head = self.target(at);
        if head & 3 != 0 {
            return Err(self.fault(PayloadFault::Unaligned, head));
        }
        if !self.holds(head, 4) {
            return Err(self.fault(PayloadFault::OutOfBounds, head));
        }
        // SAFETY: checked right above.
        let len = unsafe { raw::load_u32(self.buf, head) };
        let start = head + 4;
        if start & (align - 1) != 0 {
            return Err(self.fault(PayloadFault::Unaligned, start));
        }
        if len > (self.buf.len() - start) / size {
            return Err(self.fault(PayloadFault::OutOfBounds, head));
        }
        self.spend(4 + len * size);
        self.settle(head)?;
        Ok((start, len))
    }

    /// A fault at `position`. No call that is handed `self`: a verifier whose address nobody has lies in
    /// registers.
    #[inline(always)]
    pub fn fault(&self, fault: PayloadFault, position: usize) -> Box<Fault> {
        Fault::new(fault, position)
    }
}

/// What is wrong with the string of `buf` behind the offset at `at`.
#[cold]
#[inline(never)]
fn no_string(buf: &[u8], at: usize) -> Verdict {
    // Whose budget is enough for any string.
    let mut verifier = Verifier::new(buf);
    let (start, len) = verifier.vector(at, 1, 1)?;
    let end = start + len;
    match buf.get(end) {
        Some(0) => Err(verifier.fault(PayloadFault::Utf8, start)),
        _ => Err(verifier.fault(PayloadFault::MissingNul, end)),
    }
}
