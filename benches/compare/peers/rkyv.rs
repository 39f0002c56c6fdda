//! rkyv: archives, checked and unchecked.

use std::mem;
use std::rc::Rc;

use rkyv::api::high::{to_bytes_in_with_alloc, HighDeserializer, HighSerializer, HighValidator};
use rkyv::bytecheck::CheckBytes;
use rkyv::option::ArchivedOption;
use rkyv::rancor::Error;
use rkyv::rend::{f32_le, f64_le, i32_le, u16_le, u32_le, u64_le};
use rkyv::ser::allocator::{Arena, ArenaHandle};
use rkyv::string::ArchivedString;
use rkyv::util::AlignedVec;
use rkyv::vec::ArchivedVec;
use rkyv::{Archive, Deserialize, Portable, Serialize};

use super::{fault, Reads, Unpacks, Writes};
use crate::common::*;
use crate::fold::*;
use crate::shapes::*;

/// Writes into a reused vector, with a reused arena. Reads with validation.
#[derive(Default)]
pub struct Rkyv {
    bytes: AlignedVec,
    arena: Arena,
}

impl<T> Writes<T> for Rkyv
where
    T: for<'a> Serialize<HighSerializer<AlignedVec, ArenaHandle<'a>, Error>> + 'static,
{
    const NAME: &'static str = "rkyv";
    type Value = T;

    fn values(values: &Rc<[T]>) -> Rc<[T]> {
        Rc::clone(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T) -> &[u8] {
        let mut bytes = mem::take(&mut self.bytes);
        bytes.clear();
        let arena = self.arena.acquire();
        self.bytes = to_bytes_in_with_alloc::<_, _, Error>(value, bytes, arena).expect("valid");
        &self.bytes
    }
}

impl<T> Reads<T> for Rkyv
where
    T: Archive + 'static,
    T::Archived: Portable + for<'a> CheckBytes<HighValidator<'a, Error>>,
    T::Archived: Fold,
{
    const NAME: &'static str = "rkyv";

    #[inline(always)]
    fn read<S: Sink>(bytes: &[u8], sink: &mut S) -> Folded {
        rkyv::access::<T::Archived, Error>(bytes).map_err(fault)?.fold(sink)
    }
}

impl<T> Unpacks<T> for Rkyv
where
    T: Archive + 'static,
    T::Archived: Portable
        + for<'a> CheckBytes<HighValidator<'a, Error>>
        + Deserialize<T, HighDeserializer<Error>>,
    T: Fold,
{
    const NAME: &'static str = "rkyv";
    type Owned = T;

    #[inline(always)]
    fn unpack(bytes: &[u8]) -> Result<T, Fault> {
        rkyv::from_bytes::<T, Error>(bytes).map_err(fault)
    }
}

/// Reads archives that are known to be good.
pub struct Unchecked;

impl<T> Reads<T> for Unchecked
where
    T: Archive + 'static,
    T::Archived: Portable,
    T::Archived: Fold,
{
    const NAME: &'static str = "rkyv unchecked";

    #[inline(always)]
    #[allow(unsafe_code)] // The unchecked reading is what is timed.
    fn read<S: Sink>(bytes: &[u8], sink: &mut S) -> Folded {
        // SAFETY: the comparison only hands it what `Rkyv` wrote in this process, in memory that is
        // aligned to 16.
        unsafe { rkyv::access_unchecked::<T::Archived>(bytes) }.fold(sink)
    }
}

impl<T> Unpacks<T> for Unchecked
where
    T: Archive + 'static,
    T::Archived: Portable + Deserialize<T, HighDeserializer<Error>>,
    T: Fold,
{
    const NAME: &'static str = "rkyv unchecked";
    type Owned = T;

    #[inline(always)]
    #[allow(unsafe_code)] // The unchecked reading is what is timed.
    fn unpack(bytes: &[u8]) -> Result<T, Fault> {
        // SAFETY: as above.
        let archived = unsafe { rkyv::access_unchecked::<T::Archived>(bytes) };
        rkyv::deserialize::<T, Error>(archived).map_err(fault)
    }
}

fold_numbers! {
    u16_le: |value| u64::from(value.to_native());
    u32_le: |value| u64::from(value.to_native());
    u64_le: |value| value.to_native();
    i32_le: |value| u64::from(value.to_native() as u32);
    f32_le: |value| u64::from(value.to_native().to_bits());
    f64_le: |value| value.to_native().to_bits();
    ArchivedKind: |value| value as u64;
    ArchivedPhase: |value| value as u64;
    ArchivedTeam: |value| value as u64;
    ArchivedStance: |value| value as u64;
    ArchivedRarity: |value| value as u64;
}

impl Fold for ArchivedString {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        self.as_str().fold(sink)
    }
}

impl<T: Fold> Fold for ArchivedOption<T> {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        self.as_ref().fold(sink)
    }
}

impl<T: Fold> Fold for ArchivedVec<T> {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        fold_items(self.len(), self.iter(), sink)
    }
}

telemetry_fields!(fold_fields ArchivedTelemetry);
sparse_fields!(fold_fields ArchivedSparse);
address_fields!(fold_fields ArchivedAddress);
log_fields!(fold_fields ArchivedLog);
logs_fields!(fold_fields ArchivedLogs);
point_fields!(fold_fields ArchivedPoint);
triangle_fields!(fold_fields ArchivedTriangle);
mesh_fields!(fold_fields ArchivedMesh);
item_fields!(fold_fields ArchivedItem);
effect_fields!(fold_fields ArchivedEffect);
player_fields!(fold_fields ArchivedPlayer);
game_fields!(fold_fields ArchivedGame);
joined_fields!(fold_fields ArchivedJoined);
left_fields!(fold_fields ArchivedLeft);
moved_fields!(fold_fields ArchivedMoved);
said_fields!(fold_fields ArchivedSaid);
scored_fields!(fold_fields ArchivedScored);
died_fields!(fold_fields ArchivedDied);
event_fields!(fold_fields ArchivedEvent);
events_fields!(fold_fields ArchivedEvents);
article_fields!(fold_fields ArchivedArticle);
wide_fields!(fold_fields ArchivedWide);
fold_union!(ArchivedHappening: self::ArchivedHappening);
