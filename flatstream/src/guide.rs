//! Guides: longer texts, to be read from the top.
//!
//! For readers only: these modules hold documentation and no items, and programs cannot name them.
//! Their code is compiled and run with the tests of this crate.
//!
//! | you have | read |
//! |---|---|
//! | structs and enums, and never saw FlatBuffers | [From plain structs to messages](from_structs) |
//! | types with the derives of serde, rkyv or prost, or schemas of flatc | [From serde, rkyv, prost or flatc](coming_from) |
//! | programs in Python, TypeScript or C++ that are to read along | [Reading your stream from Python, TypeScript and C++](other_languages) |
//! | messages in production, and a type that has to change | [Changing a message that is already in production](changing_messages) |
//! | connections, tasks and tokio | Messages over async connections, `asynchronous`, with the feature `tokio` |
//! | a question about one attribute | its page in [`attributes`](crate::attributes) |

#[doc = include_str!("../guide/from-structs.md")]
///
/// ## Where to read on
///
/// - [`StreamSerialize`](derive@crate::StreamSerialize): what the derive makes of each type, the
///   rules of evolution and the limits in short.
/// - [`attributes`](crate::attributes): a page for each attribute, with its schema.
/// - [Types](crate#types), [readers](crate#which-reader) and [framings](crate#which-framing): the
///   tables to choose by.
/// - [`coming_from`](coming_from): the same for those who know serde, rkyv or prost.
pub mod from_structs {}

#[doc = include_str!("../guide/coming-from.md")]
///
/// ## Where to read on
///
/// - [`from_structs`](from_structs): the guide from the start, with the rules for changing
///   types.
/// - [`attributes`](crate::attributes): a page for each attribute, with its schema.
pub mod coming_from {}

#[doc = include_str!("../guide/other-languages.md")]
///
/// ## Where to read on
///
/// - [`schema`](crate::schema): the schema as a value, and what is checked about it.
/// - [`attributes`](crate::attributes): a page for each attribute, with its schema.
pub mod other_languages {}

#[doc = include_str!("../guide/changing-messages.md")]
///
/// ## Where to read on
///
/// - [`schema::lock`](crate::schema::lock): the lock, and what is asked of it.
/// - [`attributes`](crate::attributes): a page for each attribute, each with what may change.
pub mod changing_messages {}

#[doc = include_str!("../guide/async.md")]
///
/// ## Where to read on
///
/// - [`AsyncStreamReader`](crate::AsyncStreamReader), [`AsyncStreamWriter`](crate::AsyncStreamWriter): all there is to
///   say about errors, memory and futures that are dropped.
/// - [`OwnedView`](crate::OwnedView): messages that own their bytes.
#[cfg(feature = "tokio")]
pub mod asynchronous {}
