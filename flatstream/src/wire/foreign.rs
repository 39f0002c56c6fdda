//! Types of others that are no field types as they are, with what to do about each.
//!
//! rustc says it of the type itself, by whatever name it is written, and inside of others. So each is a
//! field type under a bound that never holds, of a trait whose message has the advice. The macro says the
//! same where a path begins with `std`.

use std::cell::{Cell, LazyCell, OnceCell, RefCell};
use std::collections::{BinaryHeap, LinkedList, VecDeque};
use std::ffi::{CString, OsString};
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{
    NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI8, NonZeroIsize, NonZeroU16, NonZeroU32,
    NonZeroU64, NonZeroU8, NonZeroUsize, Saturating, Wrapping,
};
use std::ops::{Range, RangeInclusive};
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex, OnceLock, RwLock};
use std::time::{Duration, Instant, SystemTime};
use std::{rc, sync};

use super::{not_reached, FieldType, NoField, VectorElement};
use crate::view::VectorView;
use crate::Result;

/// One trait a message, and what has the message. The impls of [`FieldType`] are written out, as rustc
/// shows them. It also lists the first types by name that implement a trait, so what would be among those
/// is no item of vectors.
macro_rules! foreign {
    ($(
        $advice:ident $message:literal {$(
            { $field_type:item } $([$($params:tt)*] $ty:ty)?;
        )+}
    )+) => {$(
        #[diagnostic::on_unimplemented(message = $message, label = "no FlatBuffers type")]
        pub trait $advice {}

        $(
            #[doc(hidden)]
            $field_type

            $(
                #[doc(hidden)]
                impl<$($params)*> VectorElement for $ty
                where
                    for<'x> &'x $ty: $advice,
                {
                    type Item = NoField;
                    type Items<'a> = VectorView<'a, NoField>;

                    fn unpack_item((): ()) -> Result<Self> {
                        not_reached()
                    }
                }
            )?
        )+
    )+};
}

/// What the impls are made of.
macro_rules! no_field {
    () => {
        type Wire = NoField;

        fn unpack((): ()) -> Result<Self> {
            not_reached()
        }
    };
}

foreign! {
    WireFormOfDuration "a `Duration` has no wire form of its own: add `#[flatstream(with = flatstream::with::DurationNanos)]`" {
        { impl FieldType for Duration where for<'x> &'x Duration: WireFormOfDuration { no_field!(); } } [] Duration;
    }
    WireFormOfSystemTime "a `SystemTime` has no wire form of its own: add `#[flatstream(with = flatstream::with::SystemTimeNanos)]`" {
        { impl FieldType for SystemTime where for<'x> &'x SystemTime: WireFormOfSystemTime { no_field!(); } } [] SystemTime;
    }
    WireFormOfInstant "an `Instant` means nothing outside of this process: store the `Duration` since a known start, with `flatstream::with::DurationNanos`" {
        { impl FieldType for Instant where for<'x> &'x Instant: WireFormOfInstant { no_field!(); } } [] Instant;
    }
    WireFormOfIpAddr "an address has no wire form of its own: add `#[flatstream(with = flatstream::with::IpAddrBytes)]`" {
        { impl FieldType for IpAddr where for<'x> &'x IpAddr: WireFormOfIpAddr { no_field!(); } } [] IpAddr;
    }
    WireFormOfIpv4Addr "an address has no wire form of its own: add `#[flatstream(with = flatstream::with::Ipv4AddrU32)]`" {
        { impl FieldType for Ipv4Addr where for<'x> &'x Ipv4Addr: WireFormOfIpv4Addr { no_field!(); } } [] Ipv4Addr;
    }
    WireFormOfIpv6Addr "an address has no wire form of its own: add `#[flatstream(with = flatstream::with::Ipv6AddrBytes)]`" {
        { impl FieldType for Ipv6Addr where for<'x> &'x Ipv6Addr: WireFormOfIpv6Addr { no_field!(); } } [] Ipv6Addr;
    }
    WireFormOfSocketAddr "an address has no wire form of its own: add `#[flatstream(with = flatstream::with::SocketAddrText)]`" {
        { impl FieldType for SocketAddr where for<'x> &'x SocketAddr: WireFormOfSocketAddr { no_field!(); } } [] SocketAddr;
    }
    WireFormOfSocketAddrOfOneKind "an address has no wire form of its own: add `#[flatstream(with = flatstream::with::DisplayText<..>)]`" {
        { impl FieldType for SocketAddrV4 where for<'x> &'x SocketAddrV4: WireFormOfSocketAddrOfOneKind { no_field!(); } } [] SocketAddrV4;
        { impl FieldType for SocketAddrV6 where for<'x> &'x SocketAddrV6: WireFormOfSocketAddrOfOneKind { no_field!(); } } [] SocketAddrV6;
    }
    WireFormOfPathBuf "paths differ between systems: add `#[flatstream(with = flatstream::with::PathText)]`" {
        { impl FieldType for PathBuf where for<'x> &'x PathBuf: WireFormOfPathBuf { no_field!(); } } [] PathBuf;
    }
    WireFormOfOsString "OS strings differ between systems: add `#[flatstream(with = flatstream::with::OsStringText)]`" {
        { impl FieldType for OsString where for<'x> &'x OsString: WireFormOfOsString { no_field!(); } } [] OsString;
    }
    WireFormOfCString "C strings are not supported: store a `String` or a `Vec<u8>`, or write an adapter (the documentation of `flatstream::with::BorrowingAdapter` has this one)" {
        { impl FieldType for CString where for<'x> &'x CString: WireFormOfCString { no_field!(); } };
    }
    WireFormOfNonZeroU8 "0 is a value on the wire as any other: add `#[flatstream(with = flatstream::with::NonZeroInt<u8>)]`" {
        { impl FieldType for NonZeroU8 where for<'x> &'x NonZeroU8: WireFormOfNonZeroU8 { no_field!(); } } [] NonZeroU8;
    }
    WireFormOfNonZeroU16 "0 is a value on the wire as any other: add `#[flatstream(with = flatstream::with::NonZeroInt<u16>)]`" {
        { impl FieldType for NonZeroU16 where for<'x> &'x NonZeroU16: WireFormOfNonZeroU16 { no_field!(); } } [] NonZeroU16;
    }
    WireFormOfNonZeroU32 "0 is a value on the wire as any other: add `#[flatstream(with = flatstream::with::NonZeroInt<u32>)]`" {
        { impl FieldType for NonZeroU32 where for<'x> &'x NonZeroU32: WireFormOfNonZeroU32 { no_field!(); } } [] NonZeroU32;
    }
    WireFormOfNonZeroU64 "0 is a value on the wire as any other: add `#[flatstream(with = flatstream::with::NonZeroInt<u64>)]`" {
        { impl FieldType for NonZeroU64 where for<'x> &'x NonZeroU64: WireFormOfNonZeroU64 { no_field!(); } } [] NonZeroU64;
    }
    WireFormOfNonZeroI8 "0 is a value on the wire as any other: add `#[flatstream(with = flatstream::with::NonZeroInt<i8>)]`" {
        { impl FieldType for NonZeroI8 where for<'x> &'x NonZeroI8: WireFormOfNonZeroI8 { no_field!(); } } [] NonZeroI8;
    }
    WireFormOfNonZeroI16 "0 is a value on the wire as any other: add `#[flatstream(with = flatstream::with::NonZeroInt<i16>)]`" {
        { impl FieldType for NonZeroI16 where for<'x> &'x NonZeroI16: WireFormOfNonZeroI16 { no_field!(); } } [] NonZeroI16;
    }
    WireFormOfNonZeroI32 "0 is a value on the wire as any other: add `#[flatstream(with = flatstream::with::NonZeroInt<i32>)]`" {
        { impl FieldType for NonZeroI32 where for<'x> &'x NonZeroI32: WireFormOfNonZeroI32 { no_field!(); } } [] NonZeroI32;
    }
    WireFormOfNonZeroI64 "0 is a value on the wire as any other: add `#[flatstream(with = flatstream::with::NonZeroInt<i64>)]`" {
        { impl FieldType for NonZeroI64 where for<'x> &'x NonZeroI64: WireFormOfNonZeroI64 { no_field!(); } } [] NonZeroI64;
    }
    WireFormOfNonZeroUsize "`NonZeroUsize` differs between machines: use `NonZeroU64`" {
        { impl FieldType for NonZeroUsize where for<'x> &'x NonZeroUsize: WireFormOfNonZeroUsize { no_field!(); } } [] NonZeroUsize;
    }
    WireFormOfNonZeroIsize "`NonZeroIsize` differs between machines: use `NonZeroI64`" {
        { impl FieldType for NonZeroIsize where for<'x> &'x NonZeroIsize: WireFormOfNonZeroIsize { no_field!(); } } [] NonZeroIsize;
    }
    StaysAsItIs "a value cannot change while it is written: own it, or copy it into a plain field" {
        { impl<T> FieldType for Cell<T> where for<'x> &'x Cell<T>: StaysAsItIs { no_field!(); } };
        { impl<T> FieldType for RefCell<T> where for<'x> &'x RefCell<T>: StaysAsItIs { no_field!(); } } [T] RefCell<T>;
        { impl<T> FieldType for OnceCell<T> where for<'x> &'x OnceCell<T>: StaysAsItIs { no_field!(); } } [T] OnceCell<T>;
        { impl<T> FieldType for LazyCell<T> where for<'x> &'x LazyCell<T>: StaysAsItIs { no_field!(); } } [T] LazyCell<T>;
        { impl<T> FieldType for OnceLock<T> where for<'x> &'x OnceLock<T>: StaysAsItIs { no_field!(); } } [T] OnceLock<T>;
        { impl<T> FieldType for LazyLock<T> where for<'x> &'x LazyLock<T>: StaysAsItIs { no_field!(); } } [T] LazyLock<T>;
        { impl<T> FieldType for Mutex<T> where for<'x> &'x Mutex<T>: StaysAsItIs { no_field!(); } } [T] Mutex<T>;
        { impl<T> FieldType for RwLock<T> where for<'x> &'x RwLock<T>: StaysAsItIs { no_field!(); } } [T] RwLock<T>;
    }
    PointsToSomething "a weak pointer may have nothing to send: store an id of what it points to" {
        { impl<T> FieldType for rc::Weak<T> where for<'x> &'x rc::Weak<T>: PointsToSomething { no_field!(); } } [T] rc::Weak<T>;
        { impl<T> FieldType for sync::Weak<T> where for<'x> &'x sync::Weak<T>: PointsToSomething { no_field!(); } } [T] sync::Weak<T>;
    }
    IsVector "only vectors are supported: use a `Vec`" {
        { impl<T> FieldType for VecDeque<T> where for<'x> &'x VecDeque<T>: IsVector { no_field!(); } } [T] VecDeque<T>;
        { impl<T> FieldType for LinkedList<T> where for<'x> &'x LinkedList<T>: IsVector { no_field!(); } } [T] LinkedList<T>;
        { impl<T> FieldType for BinaryHeap<T> where for<'x> &'x BinaryHeap<T>: IsVector { no_field!(); } };
    }
    IsPlainNumber "number wrappers are not supported: use the plain number" {
        { impl<T> FieldType for Wrapping<T> where for<'x> &'x Wrapping<T>: IsPlainNumber { no_field!(); } } [T] Wrapping<T>;
        { impl<T> FieldType for Saturating<T> where for<'x> &'x Saturating<T>: IsPlainNumber { no_field!(); } } [T] Saturating<T>;
    }
    WireFormOfRange "ranges are not supported: use a struct with `start` and `end` fields, or convert to one with `flatstream::with::Via`" {
        { impl<T> FieldType for Range<T> where for<'x> &'x Range<T>: WireFormOfRange { no_field!(); } } [T] Range<T>;
        { impl<T> FieldType for RangeInclusive<T> where for<'x> &'x RangeInclusive<T>: WireFormOfRange { no_field!(); } } [T] RangeInclusive<T>;
    }
    WireFormOfResult "`Result` is not supported: use an enum with two variants that hold data" {
        { impl<T, E> FieldType for std::result::Result<T, E> where for<'x> &'x std::result::Result<T, E>: WireFormOfResult { no_field!(); } } [T, E] std::result::Result<T, E>;
    }
    HoldsSomething "`PhantomData` holds nothing to send: add `#[flatstream(skip)]`" {
        { impl<T> FieldType for PhantomData<T> where for<'x> &'x PhantomData<T>: HoldsSomething { no_field!(); } } [T] PhantomData<T>;
    }
}

#[cfg(feature = "uuid")]
foreign! {
    WireFormOfUuid "a `Uuid` has no wire form of its own: add `#[flatstream(with = flatstream::with::UuidBytes)]`" {
        { impl FieldType for uuid::Uuid where for<'x> &'x uuid::Uuid: WireFormOfUuid { no_field!(); } } [] uuid::Uuid;
    }
}

#[cfg(feature = "jiff")]
foreign! {
    WireFormOfTimestamp "a `Timestamp` has no wire form of its own: add `#[flatstream(with = flatstream::with::TimestampNanos)]`" {
        { impl FieldType for jiff::Timestamp where for<'x> &'x jiff::Timestamp: WireFormOfTimestamp { no_field!(); } } [] jiff::Timestamp;
    }
}

#[cfg(feature = "chrono")]
foreign! {
    WireFormOfDateTime "a `DateTime` has no wire form of its own: add `#[flatstream(with = flatstream::with::DateTimeUtcNanos)]`" {
        { impl FieldType for chrono::DateTime<chrono::Utc> where for<'x> &'x chrono::DateTime<chrono::Utc>: WireFormOfDateTime { no_field!(); } } [] chrono::DateTime<chrono::Utc>;
    }
}

#[cfg(feature = "time")]
foreign! {
    WireFormOfOffsetDateTime "an `OffsetDateTime` has no wire form of its own: add `#[flatstream(with = flatstream::with::OffsetDateTimeNanos)]`" {
        { impl FieldType for time::OffsetDateTime where for<'x> &'x time::OffsetDateTime: WireFormOfOffsetDateTime { no_field!(); } } [] time::OffsetDateTime;
    }
}

#[cfg(feature = "bytes")]
foreign! {
    WireFormOfBytes "`Bytes` have no wire form of their own: add `#[flatstream(with = flatstream::with::BytesVec)]`" {
        { impl FieldType for bytes::Bytes where for<'x> &'x bytes::Bytes: WireFormOfBytes { no_field!(); } } [] bytes::Bytes;
    }
}

#[cfg(feature = "smallvec")]
foreign! {
    WireFormOfSmallVec "a `SmallVec` has no wire form of its own: add `#[flatstream(with = flatstream::with::SmallVecItems<..>)]`" {
        { impl<A: smallvec::Array> FieldType for smallvec::SmallVec<A> where for<'x> &'x smallvec::SmallVec<A>: WireFormOfSmallVec { no_field!(); } } [A: smallvec::Array] smallvec::SmallVec<A>;
    }
}
