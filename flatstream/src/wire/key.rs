//! Keys: what maps, sets and sorted vectors are searched by.
#![allow(unsafe_code)]

use std::borrow::Cow;
use std::cmp::Ordering;
use std::hash::{BuildHasher, Hash};
use std::rc::Rc;
use std::sync::Arc;

use super::{EnumWire, FieldType, FieldView, Rule, Ruled, UnitEnum, Wire, Write};
use crate::absent::Absent;
use crate::encode::Sink;
use crate::layout::Shape;
use crate::with::Refused;

/// A type whose values can be keys: strings, integers and enums without data.
///
/// Keys are ordered as other FlatBuffers readers search them: strings by their bytes, integers and
/// enums by their number, whatever the `Ord` of the type says. Around a key, another type can be one
/// as well: everything is passed on, but for `Lookup` and `Bound`, which may be the type itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a key",
    label = "no string, integer or enum without data",
    note = "keys are strings, integers and enums without data: what has one order for all readers",
    note = "for a foreign type, add an adapter that writes one of these: `#[flatstream(with = flatstream::with::Keys<Adapter>)]` on a map, `with = Adapter` on a set",
    note = "an enum with `#[flatstream(other)]` has two values for some numbers: use the number as the key"
)]
pub trait MapKey: FieldType {
    /// What a key is looked up by: `str` for all strings.
    type Lookup: ?Sized;

    /// The end of a range of keys: `&str` for all strings.
    type Bound<'k>;

    /// Whether collections that are sorted by `Ord` are sorted by [`compare`](MapKey::compare).
    const ORD_IS_WIRE_ORDER: bool;

    /// Why it is no key of a map after all: of a type of others, with its adapter.
    #[doc(hidden)]
    const FOREIGN_KEY: Option<&'static &'static str> = None;

    /// What this key is looked up by.
    fn as_lookup(&self) -> &Self::Lookup;

    /// What the end of a range is compared by.
    fn bound<'b>(bound: &'b Self::Bound<'_>) -> &'b Self::Lookup;

    /// The order on the wire.
    fn compare(a: &Self::Lookup, b: &Self::Lookup) -> Ordering;

    /// The same for a key that is read.
    fn compare_view(view: &FieldView<'_, Self>, key: &Self::Lookup) -> Ordering;
}

/// The keys of a map or set: a type of keys, or an adapter and what it converts.
///
/// # Safety
///
/// `Found` reads whatever `Wire` verified, with the same [`hint`](Wire::hint).
pub unsafe trait KeySpec {
    /// The Rust type.
    type Value;
    /// The strategy.
    type Wire: Write<Self::Value>;
    /// How keys are read to be compared: as they lie on the wire.
    type Found: Wire;
    /// [`MapKey::Lookup`]
    type Lookup: ?Sized;
    /// [`MapKey::Bound`]
    type Bound<'k>;
    /// [`MapKey::ORD_IS_WIRE_ORDER`]
    const ORDERED: bool;
    /// [`MapKey::FOREIGN_KEY`]
    const NO_KEY: Option<&'static &'static str> = None;

    /// [`MapKey::as_lookup`]
    fn lookup_of(key: &Self::Value) -> &Self::Lookup;
    /// [`MapKey::bound`]
    fn end_of<'b>(bound: &'b Self::Bound<'_>) -> &'b Self::Lookup;
    /// [`MapKey::compare`]
    fn order(a: &Self::Lookup, b: &Self::Lookup) -> Ordering;
    /// [`MapKey::compare_view`]
    fn order_found(found: &<Self::Found as Wire>::View<'_>, key: &Self::Lookup) -> Ordering;

    /// Whether two keys have one form on the wire. Where `ORDERED`, these are equal.
    fn are_one(a: &Self::Value, b: &Self::Value) -> bool {
        Self::order(Self::lookup_of(a), Self::lookup_of(b)).is_eq()
    }
}

/// Refuses keys, which come in order, two of which have one form on the wire: the bytes would depend on
/// the order in memory, and readers find one of the two.
pub(super) fn refuse_ones<'v, K: KeySpec<Value: 'v>, S: Sink>(
    mut keys: impl Iterator<Item = &'v K::Value>,
    reason: Refused,
    sink: &mut S,
) {
    let mut last = keys.next();
    for key in keys {
        if last.is_some_and(|last| K::are_one(last, key)) {
            return sink.context().refuse(reason);
        }
        last = Some(key);
    }
}

/// What a key of a map or set reads as; see [`FieldView`].
pub type KeyView<'a, K> = <<K as KeySpec>::Wire as Wire>::View<'a>;

// SAFETY: both are one strategy.
unsafe impl<K: MapKey> KeySpec for K {
    type Value = K;
    type Wire = K::Wire;
    type Found = K::Wire;
    type Lookup = K::Lookup;
    type Bound<'k> = K::Bound<'k>;
    const ORDERED: bool = K::ORD_IS_WIRE_ORDER;
    const NO_KEY: Option<&'static &'static str> = K::FOREIGN_KEY;

    #[inline]
    fn lookup_of(key: &K) -> &K::Lookup {
        key.as_lookup()
    }
    #[inline]
    fn end_of<'b>(bound: &'b K::Bound<'_>) -> &'b K::Lookup {
        K::bound(bound)
    }
    #[inline]
    fn order(a: &K::Lookup, b: &K::Lookup) -> Ordering {
        K::compare(a, b)
    }
    #[inline]
    fn order_found(found: &FieldView<'_, K>, key: &K::Lookup) -> Ordering {
        K::compare_view(found, key)
    }
}

macro_rules! texts {
    ($([$($lifetime:lifetime)?] $t:ty),*) => { $(
        impl $(<$lifetime>)? MapKey for $t {
            type Lookup = str;
            type Bound<'k> = &'k str;
            const ORD_IS_WIRE_ORDER: bool = true;

            #[inline]
            fn as_lookup(&self) -> &str {
                self
            }
            #[inline]
            fn bound<'b>(bound: &'b &str) -> &'b str {
                bound
            }
            #[inline]
            fn compare(a: &str, b: &str) -> Ordering {
                a.cmp(b)
            }
            #[inline]
            fn compare_view(view: &&str, key: &str) -> Ordering {
                (**view).cmp(key)
            }
        }
    )* };
}

texts!([] String, [] Box<str>, [] Arc<str>, [] Rc<str>, ['t] &'t str, ['t] Cow<'t, str>);

macro_rules! integers {
    ($($t:ident)*) => { $(
        impl MapKey for $t {
            type Lookup = $t;
            type Bound<'k> = $t;
            const ORD_IS_WIRE_ORDER: bool = true;

            #[inline]
            fn as_lookup(&self) -> &$t {
                self
            }
            #[inline]
            fn bound(bound: &$t) -> &$t {
                bound
            }
            #[inline]
            fn compare(a: &$t, b: &$t) -> Ordering {
                a.cmp(b)
            }
            #[inline]
            fn compare_view(view: &$t, key: &$t) -> Ordering {
                view.cmp(key)
            }
        }
    )* };
}

integers!(u8 u16 u32 u64 i8 i16 i32 i64);

#[diagnostic::do_not_recommend]
impl<E: UnitEnum + FieldType<Wire = EnumWire<E>>> MapKey for E {
    type Lookup = E;
    type Bound<'k> = E;
    /// Not what a hand-written `Ord` says.
    const ORD_IS_WIRE_ORDER: bool = false;

    #[inline]
    fn as_lookup(&self) -> &E {
        self
    }
    #[inline]
    fn bound(bound: &E) -> &E {
        bound
    }
    #[inline]
    fn compare(a: &E, b: &E) -> Ordering {
        a.number().cmp(&b.number())
    }
    #[inline]
    fn compare_view(view: &FieldView<'_, E>, key: &E) -> Ordering {
        view.number().cmp(&key.number())
    }
}

/// A key of `HashMap` and `HashSet`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a key",
    label = "no string, integer or enum without data, or without `Eq` and `Hash`",
    note = "map keys are strings, integers and enums without data: what has one order for all readers",
    note = "for a foreign type, add an adapter that writes one of these: `#[flatstream(with = flatstream::with::Keys<Adapter>)]` on a map, `with = Adapter` on a set",
    note = "an enum with `#[flatstream(other)]` has two values for some numbers: use the number as the key",
    note = "an enum needs `#[derive(PartialEq, Eq, Hash)]` besides `#[derive(StreamSerialize)]`"
)]
pub trait HashKey: MapKey + Eq + Hash {}

#[diagnostic::do_not_recommend]
impl<K: MapKey + Eq + Hash> HashKey for K {}

/// A key of `BTreeMap` and `BTreeSet`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a key",
    label = "no string, integer or enum without data, or without `Ord`",
    note = "map keys are strings, integers and enums without data: what has one order for all readers",
    note = "for a foreign type, add an adapter that writes one of these: `#[flatstream(with = flatstream::with::Keys<Adapter>)]` on a map, `with = Adapter` on a set",
    note = "an enum with `#[flatstream(other)]` has two values for some numbers: use the number as the key",
    note = "an enum needs `#[derive(PartialEq, Eq, PartialOrd, Ord)]` besides `#[derive(StreamSerialize)]`"
)]
pub trait OrdKey: MapKey + Ord {}

#[diagnostic::do_not_recommend]
impl<K: MapKey + Ord> OrdKey for K {}

/// What hashes the keys of a map or set.
#[diagnostic::on_unimplemented(
    message = "a map or set with the hasher `{Self}` cannot be a FlatBuffers field",
    label = "`{Self}` is no `BuildHasher` with a `Default`",
    note = "a map that is rebuilt from a view needs a hasher: implement `Default` for `{Self}`"
)]
pub trait Hasher: BuildHasher + Default {}

#[diagnostic::do_not_recommend]
impl<H: BuildHasher + Default> Hasher for H {}

/// The strategy of a key in its table. One that is no number has to be there: so says flatc of such
/// keys in other languages.
pub type KeyWire<W> = Ruled<W, AsKey>;

/// The rule of a key.
#[derive(Debug)]
pub struct AsKey;

impl<W: Wire> Rule<W> for AsKey {
    const SHAPE: Shape = Shape {
        required: !W::SHAPE.scalar,
        has_default: W::SHAPE.has_default || !W::SHAPE.scalar,
        ..W::SHAPE
    };
    const ABSENT: Absent = W::ABSENT;

    #[inline]
    fn absent(buf: &[u8]) -> W::View<'_> {
        W::absent(buf)
    }

    #[cfg(feature = "serde")]
    fn serialize_absent<M: serde::ser::SerializeMap>(
        name: &'static str,
        buf: &[u8],
        map: &mut M,
    ) -> std::result::Result<(), M::Error> {
        W::serialize_absent(name, buf, map)
    }
}
