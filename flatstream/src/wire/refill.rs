//! Maps and sets that are rebuilt in the memory of one that is there.
//!
//! Of messages of one kind, keys come again: their entries stay, with their values rebuilt in place. Only
//! when there are others is the view gone through for them.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

use super::{FieldSpec, KeySpec, KeyView};
use crate::view::{MapView, SetView};
use crate::Result;

/// Room for that many entries is made at once; a view may show one entry many times, so that their
/// number says little.
const AT_ONCE: usize = 1 << 10;

/// What is rebuilt. A set is a map of nothing.
pub(super) trait Refill {
    /// The keys.
    type Key;
    /// The values.
    type Value;

    fn len(&self) -> usize;
    fn clear(&mut self);
    fn reserve(&mut self, _more: usize) {}
    /// Drops the entries that `keep` says `false` of.
    fn retain(&mut self, keep: impl FnMut(&Self::Key, &mut Self::Value) -> bool);
    fn insert(&mut self, key: Self::Key, value: Self::Value);
}

/// Makes `target` what `view` shows.
pub(super) fn refill_map<K, V, M>(
    view: MapView<'_, K, V>,
    target: &mut M,
    unpack: impl Fn(KeyView<'_, K>) -> Result<K::Value>,
) -> Result<()>
where
    K: KeySpec,
    V: FieldSpec<Value: Sized>,
    M: Refill<Key = K::Value, Value = V::Value>,
{
    let mut outcome = Ok(());
    let is_whole = keep::<K, M>(view.len(), target, |key, value| {
        let Some(found) = view.get(K::lookup_of(key)) else { return false };
        if outcome.is_ok() {
            outcome = V::rebuild_into(found, value);
        }
        true
    });
    outcome?;
    if !is_whole {
        for (key, value) in view.iter() {
            target.insert(unpack(key)?, V::rebuild(value)?);
        }
    }
    Ok(())
}

/// Makes `target` what `view` shows.
pub(super) fn refill_set<K, M>(
    view: SetView<'_, K>,
    target: &mut M,
    unpack: impl Fn(KeyView<'_, K>) -> Result<K::Value>,
) -> Result<()>
where
    K: KeySpec,
    M: Refill<Key = K::Value, Value = ()>,
{
    if !keep::<K, M>(view.len(), target, |key, ()| view.contains(K::lookup_of(key))) {
        for key in view.iter() {
            target.insert(unpack(key)?, ());
        }
    }
    Ok(())
}

/// Drops what is not `found`. Returns whether nothing is left to be inserted of a view of `len` entries.
///
/// Keys with an order of their own may differ where the wire does not, so that finding all of them says
/// nothing. Of a view that has a key twice, or is not sorted, fewer are found than there are.
fn keep<K: KeySpec, M: Refill<Key = K::Value>>(
    len: usize,
    target: &mut M,
    found: impl FnMut(&M::Key, &mut M::Value) -> bool,
) -> bool {
    match K::ORDERED {
        true => target.retain(found),
        false => target.clear(),
    }
    target.reserve(len.min(AT_ONCE).saturating_sub(target.len()));
    target.len() == len
}

macro_rules! refill {
    ($([$($bound:ident)+] $(, $h:ident $reserve:ident)?: $map:ident, $set:ident;)*) => { $(
        impl<K: $($bound +)+ Sized, V $(, $h: BuildHasher)?> Refill for $map<K, V $(, $h)?> {
            type Key = K;
            type Value = V;

            fn len(&self) -> usize {
                $map::len(self)
            }
            fn clear(&mut self) {
                $map::clear(self);
            }
            $(fn reserve(&mut self, more: usize) {
                $map::$reserve(self, more);
            })?
            fn retain(&mut self, keep: impl FnMut(&K, &mut V) -> bool) {
                $map::retain(self, keep);
            }
            fn insert(&mut self, key: K, value: V) {
                $map::insert(self, key, value);
            }
        }

        impl<K: $($bound +)+ Sized $(, $h: BuildHasher)?> Refill for $set<K $(, $h)?> {
            type Key = K;
            type Value = ();

            fn len(&self) -> usize {
                $set::len(self)
            }
            fn clear(&mut self) {
                $set::clear(self);
            }
            $(fn reserve(&mut self, more: usize) {
                $set::$reserve(self, more);
            })?
            fn retain(&mut self, mut keep: impl FnMut(&K, &mut ()) -> bool) {
                $set::retain(self, |key| keep(key, &mut ()));
            }
            fn insert(&mut self, key: K, (): ()) {
                $set::insert(self, key);
            }
        }
    )* };
}

refill! {
    [Ord]: BTreeMap, BTreeSet;
    [Eq Hash], H reserve: HashMap, HashSet;
}
