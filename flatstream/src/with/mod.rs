//! Adapters: how types of other crates are written and read.
//!
//! A [`Duration`](std::time::Duration) has no place on the wire, and no derive can be added to it.
//! An *adapter* says which form it has there: `#[flatstream(with = DurationNanos)]` writes
//! nanoseconds as a `u64`, and a view gives the `Duration` back. Adapters are named after the type
//! and its wire form.
//!
#![cfg_attr(feature = "derive", doc = "```")]
#![cfg_attr(not(feature = "derive"), doc = "```ignore")]
//! use std::net::IpAddr;
//! use std::time::Duration;
//!
//! use flatstream::with::{DurationNanos, IpAddrBytes};
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! struct Probe {
//!     #[flatstream(with = IpAddrBytes, required)]
//!     host: IpAddr,
//!     #[flatstream(with = DurationNanos)]
//!     round_trip: Option<Duration>,
//!     #[flatstream(with = DurationNanos)]
//!     history: Vec<Duration>,
//! }
//!
//! let host = IpAddr::from([192, 0, 2, 7]);
//! let round_trip = Some(Duration::from_micros(830));
//! let mut bytes = Vec::new();
//! let probe = Probe { host, round_trip, history: vec![Duration::from_millis(1)] };
//! probe.encode(&mut PayloadBuf::new(&mut bytes)).unwrap()?;
//!
//! let view = Probe::from_payload(&bytes)?;
//! assert_eq!((view.host(), view.round_trip()), (host, round_trip));
//! assert_eq!(view.history().get(0), Some(Duration::from_millis(1)));
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # What fits
//!
//! An adapter of `T` is right for a field of type `T`; for an `Option<T>`, a `T` behind a pointer (`Box<T>`,
//! `Arc<T>`, `&T`, ..), `Vec<T>`, `Box<[T]>`, `Arc<[T]>` or `&[T]` and options of these; and for a `BTreeMap` or `HashMap` with values of type `T`, `Option<T>`
//! or `Vec<T>`, and an option of a map of `T`; and for a `BTreeSet<T>` or `HashSet<T>`, if it writes a string
//! or an integer. For keys of maps there is [`Keys`]. To say so in full, and for what is nested deeper, mirror
//! the type: `with = Option<Vec<Char>>`, `with = BTreeMap<String, Option<Vec<Char>>>`.
//!
//! Items of vectors have no vectors inside, which leaves out adapters that write bytes or a list.
//! A fixed struct is copied as it is, without
//! adapters: [`Via`] puts one behind a foreign type.
//!
//! # What can go wrong
//!
//! - **Writing** a value that the wire form has no room for, a `Duration` of 600 years, is an error
//!   that names type and field, and nothing is written. So are two keys of a map, or items of a set,
//!   that have one wire form.
//! - **Reading** a message with a value that is none of the type, such as 0 for a `NonZero`, fails
//!   when it is verified, with the path and position of the field. Views do not fail later.
//! - **An absent field** reads as what the default of the wire form (0, `""`, empty) stands for. Where
//!   that is no value, as with addresses and `NonZero`, the derive asks for an `Option`, for
//!   `required`, or for a `default`, which is a value of the Rust type: `default = '?'`.
//!
//! # Which adapter?
//!
//! | type | adapter | on the wire | absent |
//! |---|---|---|---|
//! | `Duration` | [`DurationNanos`], [`DurationMillis`] | `u64` | 0 |
//! | `SystemTime` | [`SystemTimeNanos`], [`SystemTimeMillis`] | `i64` since 1970 | 1970 |
//! | `IpAddr` | [`IpAddrBytes`] | `[ubyte]`, 4 or 16 | none |
//! | `Ipv4Addr` | [`Ipv4AddrU32`] | `u32` | 0.0.0.0 |
//! | `Ipv6Addr` | [`Ipv6AddrBytes`] | struct of 16 bytes | `::` |
//! | `IpAddr`, `SocketAddr`, .. | [`IpAddrText`], [`SocketAddrText`] | string | none |
//! | `NonZero<u8>` to `NonZero<i64>` | [`NonZeroInt<u32>`](NonZeroInt), .. | the integer | none |
//! | `u128`, `i128` | [`U128Bytes`], [`I128Bytes`] | struct of two 64-bit halves | 0 |
//! | `char` | [`Char`] | `u32` | `'\0'` |
//! | `PathBuf`, `Arc<Path>`, .. | [`PathText`] | string | empty |
//! | `OsString`, .. | [`OsStringText`] | string | empty |
//! | what has `Display` and `FromStr` | [`DisplayText<T>`](DisplayText) | string | none |
//! | what converts to a type with the derive | [`Via<W, T>`](Via), [`TryVia<W, T>`](TryVia) | that type `W` | its zeros, none |
//!
//! And for other crates, each behind the feature of its name:
//!
//! | type | adapter | on the wire | absent |
//! |---|---|---|---|
//! | `uuid::Uuid` | `UuidBytes` | struct of 16 bytes | nil |
//! | `jiff::Timestamp` | `TimestampNanos`, `TimestampMillis` | `i64` since 1970 | 1970 |
//! | `chrono::DateTime<Utc>` | `DateTimeUtcNanos`, `DateTimeUtcMillis` | `i64` since 1970 | 1970 |
//! | `time::OffsetDateTime` | `OffsetDateTimeNanos`, `OffsetDateTimeMillis` | `i64` since 1970 | 1970 |
//! | `bytes::Bytes` | `BytesVec` | `[ubyte]` | empty |
//! | `smallvec::SmallVec<[T; N]>` | `SmallVecItems<[T; N]>` | vector of `T` | empty |
//!
//! For anything else implement [`Adapter`]: two conversions.

#[cfg(feature = "bytes")]
mod bytes;
#[cfg(feature = "chrono")]
mod chrono;
mod display;
mod epoch;
mod forms;
#[cfg(feature = "jiff")]
mod jiff;
mod keys;
mod net;
mod numbers;
mod path;
mod refused;
#[cfg(feature = "smallvec")]
mod smallvec;
mod std_time;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;
mod via;

#[cfg(feature = "bytes")]
#[cfg_attr(docsrs, doc(cfg(feature = "bytes")))]
pub use self::bytes::BytesVec;
#[cfg(feature = "chrono")]
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
pub use self::chrono::{DateTimeUtcMillis, DateTimeUtcNanos};
#[cfg(feature = "jiff")]
#[cfg_attr(docsrs, doc(cfg(feature = "jiff")))]
pub use self::jiff::{TimestampMillis, TimestampNanos};
#[cfg(feature = "smallvec")]
#[cfg_attr(docsrs, doc(cfg(feature = "smallvec")))]
pub use self::smallvec::SmallVecItems;
#[cfg(feature = "time")]
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
pub use self::time::{OffsetDateTimeMillis, OffsetDateTimeNanos};
#[cfg(feature = "uuid")]
#[cfg_attr(docsrs, doc(cfg(feature = "uuid")))]
pub use self::uuid::UuidBytes;
pub use display::DisplayText;
pub use forms::{I128Halves, ShortBytes, U128Halves};
pub use keys::{Keys, Map};
pub use net::{IpAddrBytes, IpAddrText, Ipv4AddrU32, Ipv6AddrBytes, SocketAddrText};
pub use numbers::{Char, I128Bytes, NonZeroInt, U128Bytes};
pub use path::{OsStringText, PathText};
pub use refused::Refused;
pub use std_time::{DurationMillis, DurationNanos, SystemTimeMillis, SystemTimeNanos};
pub use via::{TryVia, Via};

use std::cmp::Ordering;
use std::fmt;

use crate::wire::{Wire, Write};

/// A conversion between a Rust type and what stands for it on the wire.
///
/// An adapter has no values: it is a name for `#[flatstream(with = Name)]`. Implement it for a type
/// of your own; the type that it converts may come from anywhere.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::{Adapter, Refused};
/// use flatstream::{ErrorKind, PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// // Of another crate, as far as this one knows.
/// #[derive(Debug, PartialEq, Clone, Copy)]
/// struct Celsius(f64);
///
/// /// [`Celsius`] as thousandths of a degree.
/// struct CelsiusMilli;
///
/// impl Adapter for CelsiusMilli {
///     type Value = Celsius;
///     type Wire = i32;
///     const HAS_DEFAULT: bool = true;
///
///     fn to_wire(value: &Celsius) -> Result<i32, Refused> {
///         let milli = (value.0 * 1000.0).round();
///         if milli.abs() > i32::MAX as f64 || milli.is_nan() {
///             return Err(Refused::new("is no temperature"));
///         }
///         Ok(milli as i32)
///     }
///
///     fn from_wire(wire: i32) -> Result<Celsius, Refused> {
///         if wire < -273_150 {
///             return Err(Refused::new("lies below the absolute zero"));
///         }
///         Ok(Celsius(wire as f64 / 1000.0))
///     }
/// }
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     #[flatstream(with = CelsiusMilli)]
///     outside: Celsius,
///     #[flatstream(with = CelsiusMilli)]
///     inside: Option<Celsius>,
/// }
///
/// let mut bytes = Vec::new();
/// let reading = Reading { outside: Celsius(-3.5), inside: None };
/// reading.encode(&mut PayloadBuf::new(&mut bytes)).unwrap()?;
/// let view = Reading::from_payload(&bytes)?;
/// assert_eq!((view.outside(), view.inside()), (Celsius(-3.5), None));
///
/// // What the adapter refuses is never written, and never read.
/// let hot = Reading { outside: Celsius(1e9), inside: None };
/// let error = hot.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap_err();
/// assert_eq!(error.to_string(), "cannot serialize: `Reading.outside` is no temperature");
///
/// bytes.clear();
/// let cold = Reading { outside: Celsius(-300.0), inside: None };
/// cold.encode(&mut PayloadBuf::new(&mut bytes)).unwrap()?;
/// let error = Reading::from_payload(&bytes).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "invalid Reading: outside at 0x10: lies below the absolute zero"
/// );
/// # Ok::<(), flatstream::Error>(())
/// ```
///
/// # What to keep
///
/// - The same value gives the same wire form each time: writing to a
///   [`FlatBufferBuilder`](flatbuffers::FlatBufferBuilder) asks twice, once to count and once to
///   write. An adapter that answers differently makes that an error or a panic; never more.
/// - What [`from_wire`](Adapter::from_wire) accepted once it accepts again: it is asked when a message
///   is verified and each time the field is read. One that does not makes the accessor panic.
/// - It works without panics on any value of the wire form: those come from outside.
///
/// Values that are expensive to make are better read as something that borrows: see
/// [`BorrowingAdapter`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no adapter",
    label = "takes a type that implements `flatstream::with::Adapter`",
    note = "adapters that come with the crate: flatstream::with"
)]
pub trait Adapter {
    /// The Rust type.
    type Value: fmt::Debug + PartialEq;

    /// What is on the wire: anything that can be a field, but an `Option`. For a value that lends
    /// its text or items, `str` or `[T]`. See [`Form`].
    type Wire: Form + ?Sized;

    /// Whether the default of the wire form (0, `""`, empty, ..) is a value.
    ///
    /// An absent field reads as that value. When there is none, the derive asks for an `Option`,
    /// `required` or a `default`. When this says `true` and [`from_wire`](Adapter::from_wire)
    /// refuses the default, reading an absent field panics.
    const HAS_DEFAULT: bool;

    /// The wire form of a value.
    ///
    /// # Errors
    ///
    /// When there is none. The error of the message names the field.
    fn to_wire(value: &Self::Value) -> Result<Outgoing<'_, Self::Wire>, Refused>;

    /// The value of a wire form, which arrives as a view of it: a number, `&str`, `&[u8]`, ..
    ///
    /// # Errors
    ///
    /// When there is none. The message is refused when it is verified.
    fn from_wire(wire: Incoming<'_, Self::Wire>) -> Result<Self::Value, Refused>;
}

/// An adapter for values that views do not rebuild, but lend: a `PathBuf` reads as `&Path`.
///
/// What [`Adapter`] is for values that are cheap to make, this is for others. Every `Adapter` is a
/// `BorrowingAdapter` whose view is the value.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::{BorrowingAdapter, Refused};
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
/// use std::ffi::{CStr, CString};
///
/// /// A [`CString`], with its NUL, as bytes.
/// struct CStringBytes;
///
/// impl BorrowingAdapter for CStringBytes {
///     type Value = CString;
///     type Wire = [u8];
///     type View<'a> = &'a CStr;
///     const HAS_DEFAULT: bool = false;
///
///     fn wire(value: &CString) -> Result<&[u8], Refused> {
///         Ok(value.as_bytes_with_nul())
///     }
///
///     fn view<'a>(wire: &'a [u8]) -> Result<&'a CStr, Refused>
///     where
///         'a: 'a,
///     {
///         CStr::from_bytes_with_nul(wire).map_err(|_| Refused::new("has no NUL, or more than one"))
///     }
///
///     fn unpack(view: &CStr) -> Result<CString, Refused> {
///         Ok(view.to_owned())
///     }
///
///     fn shows(view: &&CStr, value: &CString) -> bool {
///         *view == value.as_c_str()
///     }
/// }
///
/// #[derive(StreamSerialize)]
/// struct Symbol {
///     #[flatstream(with = CStringBytes, required)]
///     name: CString,
/// }
///
/// let mut bytes = Vec::new();
/// let symbol = Symbol { name: c"main".to_owned() };
/// symbol.encode(&mut PayloadBuf::new(&mut bytes)).unwrap()?;
/// assert_eq!(Symbol::from_payload(&bytes)?.name(), c"main");
/// # Ok::<(), flatstream::Error>(())
/// ```
///
/// What is said under [`Adapter`] about keeping to an answer holds here too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no adapter",
    label = "takes a type that implements `flatstream::with::Adapter`",
    note = "adapters that come with the crate: flatstream::with"
)]
pub trait BorrowingAdapter {
    /// The Rust type.
    type Value;

    /// As [`Adapter::Wire`].
    type Wire: Form + ?Sized;

    /// What the accessor of a view returns.
    type View<'a>: fmt::Debug + PartialEq;

    /// As [`Adapter::HAS_DEFAULT`].
    const HAS_DEFAULT: bool;

    /// As [`Adapter::to_wire`].
    ///
    /// # Errors
    ///
    /// As there.
    fn wire(value: &Self::Value) -> Result<Outgoing<'_, Self::Wire>, Refused>;

    /// What a view returns for a wire form; as [`Adapter::from_wire`]. Where the view borrows, Rust
    /// wants the odd bound repeated.
    ///
    /// # Errors
    ///
    /// As there.
    fn view<'a>(wire: Incoming<'a, Self::Wire>) -> Result<Self::View<'a>, Refused>
    where
        'a: 'a;

    /// Rebuilds the value, for `unpack`.
    ///
    /// # Errors
    ///
    /// When what the view shows is no value after all; and for values that borrow, always.
    fn unpack(view: Self::View<'_>) -> Result<Self::Value, Refused>;

    /// Rebuilds it in a value that is there, for `unpack_into`. Where the value has memory that can be
    /// used again, write this as well.
    ///
    /// # Errors
    ///
    /// As `unpack`; `target` may then hold parts of both values.
    fn unpack_into(view: Self::View<'_>, target: &mut Self::Value) -> Result<(), Refused>
    where
        Self::Value: Sized,
    {
        *target = Self::unpack(view)?;
        Ok(())
    }

    /// Prints a view, which prints in views of messages as the value does in values. Write this where the
    /// two have another `Debug`.
    ///
    /// # Errors
    ///
    /// The formatter's.
    fn print(view: &Self::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    /// Whether a view shows a value: views compare with the types that they are views of.
    fn shows(view: &Self::View<'_>, value: &Self::Value) -> bool;
}

impl<A: Adapter> BorrowingAdapter for A {
    type Value = A::Value;
    type Wire = A::Wire;
    type View<'a> = A::Value;
    const HAS_DEFAULT: bool = A::HAS_DEFAULT;

    #[inline(always)]
    fn wire(value: &A::Value) -> Result<Outgoing<'_, A::Wire>, Refused> {
        A::to_wire(value)
    }

    #[inline(always)]
    fn view<'a>(wire: Incoming<'a, A::Wire>) -> Result<A::Value, Refused>
    where
        'a: 'a,
    {
        A::from_wire(wire)
    }

    #[inline(always)]
    fn unpack(view: A::Value) -> Result<A::Value, Refused> {
        Ok(view)
    }

    #[inline(always)]
    fn shows(view: &A::Value, value: &A::Value) -> bool {
        view == value
    }
}

/// What an adapter can put on the wire.
///
/// | form | [goes out](Outgoing) as | [comes in](Incoming) as |
/// |---|---|---|
/// | a number, `bool`, fixed struct | itself | itself |
/// | an enum without data | itself | [`EnumValue`](crate::EnumValue) |
/// | `String`, `Vec<T>`, `[T; N]`, a type with the derive | itself | its view |
/// | `str` | `&str` | `&str` |
/// | `[T]` | `&[T]` | as a `Vec<T>`: `&[u8]`, or a [`Vector`](crate::Vector) |
/// | [`ShortBytes<N>`](ShortBytes) | itself | `&[u8]` |
///
/// That is every [`FieldType`](crate::FieldType) and two types that lend. Not meant to be implemented
/// by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the wire form of an adapter",
    label = "no FlatBuffers type for `{Self}`",
    note = "take a number, `bool`, `str`, `[T]`, or a type with `#[derive(StreamSerialize)]`"
)]
pub trait Form {
    /// What [`Adapter::to_wire`] returns.
    type Out<'v>;
    /// How it is written and read.
    #[doc(hidden)]
    type Strategy: for<'v> Write<Self::Out<'v>>;
}

/// A wire form that can be the item of a vector.
#[diagnostic::on_unimplemented(
    message = "the wire form `{Self}` cannot be the item of a vector",
    label = "writes a vector, or what else cannot be in one",
    note = "FlatBuffers has no nested vectors, nor vectors of unions: take an adapter that writes a string or a number, or wrap the value in a struct with `#[derive(StreamSerialize)]`"
)]
pub trait ItemForm: Form {}

/// A wire form that can be a key: one that has an order for all readers.
#[diagnostic::on_unimplemented(
    message = "the wire form `{Self}` cannot be a key",
    label = "writes no string, integer or enum without data",
    note = "keys are strings, integers and enums without data: take an adapter that writes one of these, such as `flatstream::with::DisplayText`"
)]
pub trait KeyForm: Form {
    /// The order on the wire.
    #[doc(hidden)]
    fn order(a: &Self::Out<'_>, b: &Self::Out<'_>) -> Ordering;

    /// The same for a key that is read.
    #[doc(hidden)]
    fn order_found(found: &Incoming<'_, Self>, key: &Self::Out<'_>) -> Ordering;
}

/// What goes out to the wire form `W`: a `u64` for `u64`, a `&str` for `str`.
pub type Outgoing<'v, W> = <W as Form>::Out<'v>;

/// What comes in from the wire form `W`: a `u64` for `u64`, a `&str` for `str` and `String`.
pub type Incoming<'a, W> = <<W as Form>::Strategy as Wire>::View<'a>;
