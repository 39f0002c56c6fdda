//! Types of others that are no field types as they are, with what to do about each.
//!
//! Only the type system knows what a name stands for. So each is a field type, of a strategy whose shape
//! has a fault: the advice, which the derive says at the field. The macro says the same where a path begins
//! with `std`.
#![allow(unused_parens)] // `()`, or a type that a macro puts there.

use std::borrow::Cow;
use std::cell::{Cell, LazyCell, OnceCell, RefCell};
use std::cmp::Ordering;
use std::collections::{BinaryHeap, LinkedList, VecDeque};
use std::ffi::{CStr, CString, OsStr, OsString};
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{
    NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI8, NonZeroIsize, NonZeroU16, NonZeroU32,
    NonZeroU64, NonZeroU8, NonZeroUsize, Saturating, Wrapping,
};
use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use std::path::{Path, PathBuf};
use std::rc::{self, Rc};
#[cfg(target_has_atomic = "64")]
use std::sync::atomic::{
    AtomicBool, AtomicI16, AtomicI32, AtomicI64, AtomicI8, AtomicIsize, AtomicU16, AtomicU32,
    AtomicU64, AtomicU8, AtomicUsize,
};
use std::sync::{self, Arc, LazyLock, Mutex, OnceLock, RwLock};
use std::time::{Duration, Instant, SystemTime};

use super::advised::{Advised, Foreign};
use super::{not_reached, FieldType, FieldView, MapKey, VectorElement};
use crate::view::VectorView;
use crate::Result;

/// The advice, and the types that it is for: `as Self` if they are `Copy`.
macro_rules! foreign {
    ($($advice:expr => $([$($params:tt)*] $ty:ty $(as $view:ty)?),+;)+) => { $($(
        impl<$($params)*> Foreign for $ty {
            const ADVICE: &'static &'static str = &$advice;
        }

        #[doc(hidden)]
        #[diagnostic::do_not_recommend]
        impl<$($params)*> FieldType for $ty {
            type Wire = Advised<Self, ($($view)?)>;

            fn unpack(_: ($($view)?)) -> Result<Self> {
                not_reached()
            }
        }

        #[doc(hidden)]
        #[diagnostic::do_not_recommend]
        impl<$($params)*> VectorElement for $ty {
            type Item = Advised<Self, ($($view)?)>;
            type Items<'x> = VectorView<'x, Self::Item>;

            fn unpack_item(_: ($($view)?)) -> Result<Self> {
                not_reached()
            }
        }
    )+)+ };
}

/// The same with an adapter.
macro_rules! adapted {
    ($($why:literal $adapter:literal => $([$($params:tt)*] $ty:ty $(as $view:ty)?),+;)+) => {
        foreign! { $(
            concat!($why, ": add `#[flatstream(with = flatstream::with::", $adapter, ")]`")
                => $([$($params)*] $ty $(as $view)?),+;
        )+ }
    };
}

/// The same with one that writes keys. In a map, it stands in another place.
macro_rules! keyed {
    ($($why:literal $adapter:literal => $ty:ty $(as $view:ty)?;)+) => { $(
        adapted! { $why $adapter => [] $ty $(as $view)?; }

        #[doc(hidden)]
        #[diagnostic::do_not_recommend]
        impl MapKey for $ty {
            type Lookup = Self;
            type Bound<'k> = Self;
            const ORD_IS_WIRE_ORDER: bool = true;
            const FOREIGN_KEY: Option<&'static &'static str> = Some(&concat!(
                $why,
                ": add `#[flatstream(with = flatstream::with::Keys<flatstream::with::",
                $adapter,
                ">)]`"
            ));

            fn as_lookup(&self) -> &Self {
                self
            }

            fn bound(bound: &Self) -> &Self {
                bound
            }

            fn compare(_: &Self, _: &Self) -> Ordering {
                not_reached()
            }

            fn compare_view(_: &FieldView<'_, Self>, _: &Self) -> Ordering {
                not_reached()
            }
        }
    )+ };
}

keyed! {
    "FlatBuffers has no characters" "Char" => char as Self;
    "a `Duration` has no wire form of its own" "DurationNanos" => Duration as Self;
    "a `SystemTime` has no wire form of its own" "SystemTimeNanos" => SystemTime as Self;
    "an address has no wire form of its own" "Ipv4AddrU32" => Ipv4Addr as Self;
    "an address has no wire form of its own" "SocketAddrText" => SocketAddr as Self;
    "paths differ between systems" "PathText" => PathBuf;
    "OS strings differ between systems" "OsStringText" => OsString;
}

adapted! {
    "FlatBuffers has no 128-bit integers" "U128Bytes" => [] u128 as Self;
    "FlatBuffers has no 128-bit integers" "I128Bytes" => [] i128 as Self;
    "an address has no wire form of its own" "IpAddrBytes" => [] IpAddr as Self;
    "an address has no wire form of its own" "Ipv6AddrBytes" => [] Ipv6Addr as Self;
    "an address has no wire form of its own" "DisplayText<..>" => [] SocketAddrV4 as Self, [] SocketAddrV6 as Self;
    "paths differ between systems" "PathText<..>" =>
        ['p] &'p Path, [] Box<Path>, [] Arc<Path>, [] Rc<Path>, ['p] Cow<'p, Path>;
    "OS strings differ between systems" "OsStringText<..>" =>
        ['p] &'p OsStr, [] Box<OsStr>, [] Arc<OsStr>, [] Rc<OsStr>, ['p] Cow<'p, OsStr>;
    "0 is a value on the wire as any other" "NonZeroInt<u8>" => [] NonZeroU8 as Self;
    "0 is a value on the wire as any other" "NonZeroInt<u16>" => [] NonZeroU16 as Self;
    "0 is a value on the wire as any other" "NonZeroInt<u32>" => [] NonZeroU32 as Self;
    "0 is a value on the wire as any other" "NonZeroInt<u64>" => [] NonZeroU64 as Self;
    "0 is a value on the wire as any other" "NonZeroInt<i8>" => [] NonZeroI8 as Self;
    "0 is a value on the wire as any other" "NonZeroInt<i16>" => [] NonZeroI16 as Self;
    "0 is a value on the wire as any other" "NonZeroInt<i32>" => [] NonZeroI32 as Self;
    "0 is a value on the wire as any other" "NonZeroInt<i64>" => [] NonZeroI64 as Self;
}

foreign! {
    "`usize` differs between machines: use `u64`" => [] usize as Self;
    "`isize` differs between machines: use `i64`" => [] isize as Self;
    "`NonZeroUsize` differs between machines: use `NonZeroU64`" => [] NonZeroUsize as Self;
    "`NonZeroIsize` differs between machines: use `NonZeroI64`" => [] NonZeroIsize as Self;
    "an `Instant` means nothing outside of this process: store the `Duration` since a known start, with `flatstream::with::DurationNanos`" => [] Instant as Self;
    "C strings are not supported: store a `String` or a `Vec<u8>`, or write an adapter (the documentation of `flatstream::with::BorrowingAdapter` has this one)" =>
        [] CString, ['p] &'p CStr, [] Box<CStr>, [] Arc<CStr>, [] Rc<CStr>, ['p] Cow<'p, CStr>;
    "a value cannot change while it is written: own it, or copy it into a plain field" =>
        [T] Cell<T>, [T] RefCell<T>, [T] OnceCell<T>, [T] LazyCell<T>,
        [T] OnceLock<T>, [T] LazyLock<T>, [T] Mutex<T>, [T] RwLock<T>;
    "a weak pointer may have nothing to send: store an id of what it points to" =>
        [T] rc::Weak<T>, [T] sync::Weak<T>;
    "only vectors are supported: use a `Vec`" =>
        [T] VecDeque<T>, [T] LinkedList<T>, [T] BinaryHeap<T>;
    "number wrappers are not supported: use the plain number" => [T] Wrapping<T>, [T] Saturating<T>;
    "ranges are not supported: use a struct with `start` and `end` fields, or convert to one with `flatstream::with::Via`" =>
        [T] Range<T>, [T] RangeInclusive<T>;
    "ranges are not supported: store the end that it has" =>
        [T] RangeFrom<T>, [T] RangeTo<T>, [T] RangeToInclusive<T>;
    "`RangeFull` holds nothing to send: drop the field" => [] RangeFull;
    "`Result` is not supported: use an enum with two variants that hold data" =>
        [T, E] std::result::Result<T, E>;
    "`PhantomData` holds nothing to send: add `#[flatstream(skip)]`" => [T] PhantomData<T>;
}

#[cfg(target_has_atomic = "64")]
foreign! {
    "an atomic may change while it is written: store the plain value" =>
        [] AtomicBool,
        [] AtomicU8, [] AtomicU16, [] AtomicU32, [] AtomicU64, [] AtomicUsize,
        [] AtomicI8, [] AtomicI16, [] AtomicI32, [] AtomicI64, [] AtomicIsize;
}

#[cfg(feature = "uuid")]
adapted! {
    "a `Uuid` has no wire form of its own" "UuidBytes" => [] uuid::Uuid as Self;
}

#[cfg(feature = "jiff")]
keyed! {
    "a `Timestamp` has no wire form of its own" "TimestampNanos" => jiff::Timestamp as Self;
}

#[cfg(feature = "chrono")]
keyed! {
    "a `DateTime` has no wire form of its own" "DateTimeUtcNanos" => chrono::DateTime<chrono::Utc> as Self;
}

#[cfg(feature = "time")]
keyed! {
    "an `OffsetDateTime` has no wire form of its own" "OffsetDateTimeNanos" => time::OffsetDateTime as Self;
}

#[cfg(feature = "bytes")]
adapted! {
    "`Bytes` have no wire form of their own" "BytesVec" => [] bytes::Bytes;
}

#[cfg(feature = "smallvec")]
adapted! {
    "a `SmallVec` has no wire form of its own" "SmallVecItems<..>" =>
        [A: smallvec::Array] smallvec::SmallVec<A>;
}
