//! `#[flatstream(with = Adapter)]` on a field: its type is foreign, and an adapter converts it.
//!
//! For types that have no wire form of their own and cannot get the derive, as they are those of
//! another crate: `Duration`, `IpAddr`, `u128`, `char`, `Uuid`. The adapter says what is on the wire in
//! their place. [`flatstream::with`](crate::with) has adapters for the standard library and some
//! well-known crates, named after type and wire form, and says how to write one: two conversions. Small
//! structs of other crates, such as the `Vec3` of a maths library, go [by way of](crate::with::Via) a fixed
//! struct of your own.
//!
//! Types of your own need none: put the derive on them.
//!
//! # Example
//!
//! ```
//! use std::net::IpAddr;
//! use std::time::Duration;
//!
//! use flatstream::with::{DurationNanos, IpAddrBytes};
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! struct Ping {
//!     #[flatstream(with = IpAddrBytes, required)]
//!     host: IpAddr,
//!     #[flatstream(with = DurationNanos, default = Duration::from_secs(1))]
//!     timeout: Duration,
//!     #[flatstream(with = DurationNanos)]
//!     answers: Vec<Duration>,
//! }
//!
//! let mut payload = Vec::new();
//! let host = IpAddr::from([192, 0, 2, 7]);
//! let answers = vec![Duration::from_millis(12)];
//! let ping = Ping { host, timeout: Duration::from_secs(3), answers };
//! ping.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Ping::from_payload(&payload)?;
//! assert_eq!((view.host(), view.timeout()), (host, Duration::from_secs(3)));
//! assert_eq!(view.answers().get(0), Some(Duration::from_millis(12)));
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! ```fbs
//! table Ping {
//!   host: [ubyte] (required);
//!   timeout: ulong = 1000000000;
//!   answers: [ulong];
//! }
//! ```
//!
//! # On the wire
//!
//! What the adapter writes, as a field of that type would be. The adapter itself leaves no trace, so
//! what the numbers mean (nanoseconds, since when) is for a comment in the schema.
//!
//! # Rules
//!
//! The adapter of `T` is right for a `T`, and for `Option<T>`, `Box<T>`, `Vec<T>`, `Box<[T]>`, `Arc<[T]>`,
//! `&[T]`, options of these, sets of `T`, and maps with values of `T`, `Option<T>` or `Vec<T>`. For the keys of maps
//! there is [`Keys`](crate::with::Keys): `with = Keys<Char>`. Mirror the type to say so in full:
//! `with = Option<Vec<Char>>`.
//!
//! > the adapter `DurationNanos` does not fit a field of type `Instant`
//!
//! > `Nanos` is no adapter
//!
//! In a generic type, the type of the field or the adapter may be a parameter: an instance is a field type
//! where the adapter fits.
//!
//! There are no vectors in vectors, so an adapter that writes one is none for the items of another:
//!
//! > the wire form `ShortBytes<16>` cannot be the item of a vector
//!
//! Keys and items of sets have one order for all readers, so their adapters write strings, integers or
//! enums:
//!
//! > the wire form `U128Halves` cannot be a key
//!
//! Where 0 or an empty vector is no value of the type, an absent field has nothing to read as:
//!
//! > the default on the wire is no value for `NonZeroInt<u32>`, so an absent field has nothing to read
//! > as: use `Option<NonZeroU32>`, or add `default = ..`
//!
//! > the default on the wire is no value for `IpAddrBytes`, so an absent field has nothing to read as:
//! > use `Option<IpAddr>`, or add `required`
//!
//! A [`default`](super::default) is a value of the Rust type, where the wire form is a number, `bool`,
//! enum or string:
//!
//! > a field with the adapter `IpAddrBytes` takes no `default`
//!
//! > a skipped field is not on the wire: drop `with`
//!
//! > a fixed struct is copied as it lies in memory, so its fields have no adapters: remove `fixed`, or
//! > convert the struct as a whole with `flatstream::with::Via`
//!
//! A newtype with `transparent` is a type of your own, so an adapter of your own can be for it:
//!
//! > `with` has no meaning on the field of a `transparent` struct: write an adapter for the newtype
//! > itself, and put it on the fields that hold one
//!
//! # What may change
//!
//! One adapter for another with the same wire form and the same meaning, or the type for another that
//! means the same: a `Duration` of the standard library for one of another crate. A different wire
//! form is a different type of field, which old readers misread; milliseconds in place of nanoseconds
//! is one that nobody notices.
