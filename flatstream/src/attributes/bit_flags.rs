//! `#[flatstream(bit_flags)]` on a struct of bits, or on an enum of single bits.
//!
//! Flags are a set in the bits of one number. Newer programs know more of them than older ones, so
//! bits without a name are kept: in the view, by `unpack`, and when the value is written again.
//!
//! There are three ways to have them, all the same on the wire:
//!
//! | you have | put the word on | the field is |
//! |---|---|---|
//! | a type made by the crate [`bitflags`](https://docs.rs/bitflags), version 2 | the struct inside of `bitflags!` | that type |
//! | a number of your own in a struct | the struct | that struct |
//! | an enum of the flags | the enum | [`Flags<TheEnum>`](crate::Flags), a set of them |
//!
//! All are read by value, and can be fields, items of vectors, elements of arrays and parts of fixed
//! structs. For a number whose bits mean nothing to anybody, take the number.
//!
//! # Example
//!
//! ```
//! use flatstream::{Flags, PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
//! #[flatstream(bit_flags)]
//! #[repr(u16)]
//! enum Access {
//!     Read = 1 << 0,
//!     Write = 1 << 1,
//!     Admin = 1 << 15,
//! }
//!
//! #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
//! #[flatstream(bit_flags)]
//! struct Ports(u32);
//!
//! #[derive(StreamSerialize)]
//! struct User {
//!     access: Flags<Access>,
//!     ports: Ports,
//! }
//!
//! let user = User { access: Flags::from([Access::Read, Access::Admin]), ports: Ports(0x11) };
//! let mut payload = Vec::new();
//! user.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = User::from_payload(&payload)?;
//! assert!(view.access().contains(Access::Admin) && !view.access().contains(Access::Write));
//! assert!(view.access().iter().eq([Access::Read, Access::Admin]));
//! assert_eq!(view.ports(), Ports(0x11));
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! With the crate `bitflags` the word stands inside of the macro, and nothing else has to be said:
//!
//! ```ignore
//! bitflags::bitflags! {
//!     #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
//!     #[flatstream(bit_flags)]
//!     struct Access: u16 {
//!         const READ = 1 << 0;
//!         const WRITE = 1 << 1;
//!         const ALL = Self::READ.bits() | Self::WRITE.bits();
//!     }
//! }
//! ```
//!
//! # In the schema
//!
//! Enum and `bitflags` are an enum that lists the *positions* of bits. A name for several bits, such
//! as `ALL` above, stays in Rust: the schema language has no word for it. A struct around a number
//! has no names, and is that number.
//!
//! ```fbs
//! enum Access: ushort (bit_flags) { Read = 0, Write = 1, Admin = 15 }
//!
//! table User {
//!   access: Access;
//!   ports: uint;
//! }
//! ```
//!
//! # On the wire
//!
//! The number. An absent field is the empty set, or its [`default`](super::default), which is
//! written as a value of the type: `default = Flags::from_bits(3)`.
//!
//! # Rules
//!
//! The number is unsigned, and the same on all machines:
//!
//! > flags need an unsigned base, `u8` to `u64`
//!
//! A variant is one bit:
//!
//! > `None` is not a single bit: write its number, `None = 1 << 0`
//!
//! > `All` is not a single bit, and the schema has no word for others: make it a constant, `Flags::from_bits(..)`
//!
//! and by itself no field, since a number may have several bits set:
//!
//! > one flag is no field: a set of them is, `flatstream::Flags<..>`
//!
//! Flags have no data, and need no [`other`](super::other):
//!
//! > flags are the bits of a number, and hold no data: drop `bit_flags`, or the data
//!
//! > flags keep bits that have no name: drop this variant
//!
//! A struct has one field, and is `Copy`:
//!
//! > a `bit_flags` struct has one field, `Two` has 2: write `struct Two(u32)`
//!
//! > `NotCopy` is read by value, and not `Copy`
//!
//! Flags of `bitflags!` need the word:
//!
//! > flags that `bitflags!` makes are a field with `#[flatstream(bit_flags)]`: add it to `NotMarked`
//!
//! # What may change
//!
//! New flags in free bits, and names. No flag can move to another bit, and the number cannot get
//! another size.
