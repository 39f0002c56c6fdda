//! Typed, zero-copy FlatBuffers streams of plain Rust structs.
//!
//! A struct with `#[derive(StreamSerialize)]` is the schema. It is written as an ordinary
//! [FlatBuffer] behind a length, and read back as a view: a window into the bytes, with a method for
//! each field, that was verified once and copies nothing. There is no schema compiler and no second
//! set of types, and programs in other languages read the same bytes with their own FlatBuffers
//! library.
//!
//! [FlatBuffer]: https://flatbuffers.dev
//!
#![cfg_attr(feature = "derive", doc = "```")]
#![cfg_attr(not(feature = "derive"), doc = "```ignore")]
//! use flatstream::{DefaultDeframer, DefaultFramer, StreamReader, StreamSerialize, StreamWriter};
//!
//! #[derive(StreamSerialize)]
//! struct Reading {
//!     sensor: String,
//!     celsius: Option<f64>,
//! }
//!
//! let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
//! writer.write(&Reading { sensor: "attic".into(), celsius: Some(31.5) })?;
//! let bytes = writer.into_inner();
//!
//! StreamReader::new(&bytes[..], DefaultDeframer).process_typed::<Reading>(|reading| {
//!     assert_eq!((reading.sensor(), reading.celsius()), ("attic", Some(31.5)));
//!     Ok(())
//! })?;
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
#![cfg_attr(
    feature = "derive",
    doc = "New here? Read [From plain structs to messages](guide::from_structs), or [From serde, rkyv or \
           prost](guide::coming_from)."
)]
//!
//! # Types
//!
//! What can be a field, and what its accessor returns. For types of your own there is
//! [`#[derive(StreamSerialize)]`][derive], which also says how types may change.
//!
#![cfg_attr(feature = "derive", doc = "[derive]: derive@StreamSerialize")]
#![cfg_attr(not(feature = "derive"), doc = "[derive]: trait@StreamSerialize")]
//!
//! | Rust | FlatBuffers | reads as | when absent |
//! |---|---|---|---|
//! | `bool` | `bool` | `bool` | `false` |
//! | `u8` to `u64`, `i8` to `i64`, `f32`, `f64` | number | the number | 0 |
//! | `String`, `&str`, `Cow<str>`, `Box<str>`, `Arc<str>`, `Rc<str>` | string | `&str` | `""` |
//! | enum without data, `#[repr(u8)]` to `#[repr(i64)]` | enum | [`EnumValue`] | the variant 0 |
//! | the same with a variant `#[flatstream(other)]` | enum | the enum | the variant 0 |
//! | [`Flags<E>`](Flags), types of the crate `bitflags`, `struct Bits(u8)`, with `#[flatstream(bit_flags)]` | enum of bit flags | the flags | none set |
//! | struct with `#[flatstream(fixed)]`, `Copy` | struct | the struct | all zeros |
//! | `[T; N]` | struct around an array | [`Array<T, N>`](Array) | all zeros |
//! | struct `T` | table | `TView` | a view without fields |
//! | struct `T<P>` with `#[flatstream(name = "{P}T")]` | a table for each `P` | `TView<P>` | a view without fields |
//! | enum `E` with data | union | the enum `EView` | `EView::Unknown(0)` |
//! | `Vec<T>`, `&[T]`, `Cow<[T]>`, `Box<[T]>`, `Arc<[T]>`, `Rc<[T]>` | vector | [`Vector<T>`](Vector), of `u8` as `&[u8]` | empty |
//! | `BTreeMap<K, V>`, `HashMap<K, V>` | vector of tables with `key` and `value`, sorted by key | [`MapView`] | empty |
//! | `BTreeSet<K>`, `HashSet<K>` | sorted vector | [`SetView`] | empty |
//! | [`Nested<T>`](Nested), `T` a struct or enum with data | vector of bytes, a whole message | as `T` | as `T` |
//! | `Box<T>`, `Arc<T>`, `Rc<T>`, `&T`, `Cow<T>` | as `T` | as `T` | as `T` |
//! | `struct Newtype(T)` with `#[flatstream(transparent)]` | as `T` | the newtype if `T` is read by value, else as `T` | as `T` |
//! | `Option` of any of these | the same, optional | `Option` | `None` |
//! | a foreign type, `#[flatstream(with = Adapter)]` | what the [adapter](with) writes | the type, or what it lends | what its adapter says |
//!
//! Items of vectors are numbers, `bool`, strings, fixed structs, arrays, tables and enums, with data or
//! without, also behind pointers: all but options, vectors, maps and nested messages, which go into a
//! struct of their own.
//! Fields of fixed structs are numbers, `bool`, enums without data, flags, fixed structs and arrays. Elements
//! of arrays are the same but arrays, and `Copy`. In a fixed struct an array is read by value, with the
//! struct.
//!
//! Keys of maps and items of sets are strings, integers and enums without data, or have an adapter that
//! writes one of these; values are whatever can be a field. The map of a message is sorted, in whatever order it is in memory. To sort hash maps a
//! thread keeps 16 bytes for each entry of the largest one it wrote. Their hashers have a `Default`.
//!
//! A type may contain itself through `Option<Box<_>>`, `Vec<_>` or the value of a map, also by way of
//! another type. Where two hold each other without any of these, the error names the fields on the way, of
//! which one has to become such a type. Where they are enums with data, rustc reports a cycle (`E0391`),
//! as the view of the one would hold that of the other: name the value, `Block { body: Box<Statement> }`
//! for `Block(Box<Statement>)`. Types that borrow (`&str`, `&[T]`, a lifetime) are written and read, and
//! unpacked to a twin that owns (`#[flatstream(owned = ..)]`).
//! Structs, newtypes and enums with data may have type and const parameters, also beside a lifetime, and
//! a pattern for the schema names of their instances; two of them may not hold each other by way of a
//! parameter.
//! `Duration`, `IpAddr`, `u128`, `char`, `PathBuf` and other types without a wire form of
//! their own have an adapter in the module [`with`], as have those of some well-known crates; for the
//! rest it says how to write one.
//!
//! `str` and `String` are messages by themselves.
//!
//! # Which reader?
//!
//! | the stream is | take | messages |
//! |---|---|---|
//! | a file, socket or pipe | [`StreamReader`] | are lent until the next one |
//! | in memory | [`SliceReader`], an iterator | live as long as the bytes |
//! | the same, for all cores | [`SliceReader`] and its [`par_typed`](#features) | live as long as the bytes |
//! | a complete file on a local disk | [`MappedFile`](#features) and its `reader` | live as long as the map |
//! | perhaps damaged | [`recover`] or [`recover_reader`] first | are counted |
//! | delivered in pieces by code of your own | [`parse_frame`] | where they lie in your buffer |
//! | one message, without frames | [`StreamDeserialize::from_payload`] | live as long as the bytes |
//! | for another thread or task | [`OwnedView`](#features), of each payload | own their bytes |
//! | an async connection | [`AsyncStreamReader`](#features) | are lent, or own their bytes |
//!
//! The readers have typed methods (`process_typed`, `typed_messages`, `typed`), which verify each
//! message and yield views, and untyped ones, which yield bytes to pass on.
//!
//! # Which framing?
//!
//! | the stream is | take |
//! |---|---|
//! | stored, or sent over anything unreliable | [`ChecksumFramer`] with `XxHash64` |
//! | the same, and read by programs that know only CRCs | [`ChecksumFramer`] with `Crc32` |
//! | made of tiny frames on a slow line | [`ChecksumFramer`] with `Crc16` |
//! | sent over TCP, TLS or a pipe, or checked elsewhere | [`DefaultFramer`] |
//!
//! A stream does not say how it is framed: the reader needs the [`Deframer`] that fits, here
//! [`ChecksumDeframer`] and [`DefaultDeframer`]. Set a limit for what others send you,
//! `DefaultDeframer.bounded(1 << 20)`; see [`DeframerExt`] for validators and observers, and
//! [`Framer`] for framings of your own.
//!
//! # Simple and expert mode
//!
//! *Simple*: [`StreamWriter::write`] takes a value and does the rest, in memory that the writer
//! keeps. *Expert*: the [`FlatBufferBuilder`](flatbuffers::FlatBufferBuilder)s are yours, and
//! [`StreamWriter::write_finished`] frames what [`build`] or code of yours finished in them. Take it
//! when memory has to be yours (an allocator, a builder of its own for the rare large messages), when
//! messages are built in one place and written in another, or for code that builds FlatBuffers by
//! hand. Both write the same bytes for a derived value and can be mixed on one stream.
//!
//! Which one a workload wants can be found out: the module [`bench`](#features) measures both on messages of
//! yours, and debug builds give a [`Hint`] to those who ask with [`with_hints`](StreamWriter::with_hints).
//!
//! # Errors
//!
//! All functions return [`Error`]: one pointer, a [`kind`](Error::kind) to match on, the
//! [`offset`](Error::offset) of the frame at fault. A message that does not verify names the field
//! and the byte, `logs[17].identity at 0x4c`.
//!
//! - **Writing.** A value or frame that is refused leaves nothing in the stream, and the next one is
//!   fine. An adapter that has no wire form for a value is named by type and field. After an I/O error inside a frame the writer is [poisoned](ErrorKind::Poisoned).
//! - **Reading.** An error consumes nothing: after [`WouldBlock`](std::io::ErrorKind::WouldBlock)
//!   call again; after damage, stop, or `skip_frame`. The end of the input inside a frame is
//!   [`UnexpectedEof`](ErrorKind::UnexpectedEof), never a clean end.
//! - **Views** do not fail: accessors return values. Only `unpack` does, when a number or tag has no
//!   variant in this program's type.
//!
//! Bytes from outside cause errors, no panics, and readers and views allocate no more for them than
//! arrived. `unpack` builds owned values: a message whose offsets share their targets makes as many
//! of them as it has offsets.
//!
//! # Features
//!
//! | feature | brings |
//! |---|---|
//! | `derive` (default) | `#[derive(StreamSerialize)]` |
//! | `xxhash` | the checksum `XxHash64` (XXH3-64, 8 bytes a frame) |
//! | `crc32` | the checksum `Crc32` (ISO-HDLC, 4 bytes) |
//! | `crc16` | the checksum `Crc16` (XMODEM, 2 bytes) |
//! | `mmap` | `MappedFile`: frames straight from a memory-mapped file |
//! | `rayon` | `SliceReader::par_typed` and `par_frames`: a stream in memory, read on all cores |
//! | `bench` | the module `bench`: both modes compared on your own messages |
//! | `serde` | `serde::Serialize` for views, with the JSON that flatc prints |
//! | `bytes` | `OwnedView`: a verified message that owns its bytes; the adapter `BytesVec` |
//! | `tokio` | `AsyncStreamReader`, `AsyncStreamWriter`: streams over `AsyncRead` and `AsyncWrite`; codecs for `Framed` |
//! | `uuid` | the adapter `UuidBytes` |
//! | `jiff` | the adapters `TimestampNanos`, `TimestampMillis` |
//! | `chrono` | the adapters `DateTimeUtcNanos`, `DateTimeUtcMillis` |
//! | `time` | the adapters `OffsetDateTimeNanos`, `OffsetDateTimeMillis` |
//! | `smallvec` | the adapter `SmallVecItems<[T; N]>` |
//!
//! # JSON
//!
//! With the feature `serde`, views serialize as what `flatc --json` prints of the same bytes: the fields
//! that are there, by their names in the schema, enums and flags as names, a union as `event_type` and
//! `event`. flatc reads it back. It differs in that floats keep all digits (`1e-20`, where flatc prints
//! `0.0`), that infinities and NaNs are words in quotes (`"inf"`, `"-nan"`) as JSON has no such numbers, that
//! an unknown variant is its tag alone, and that the value of a variant which another writer left out, as
//! it equals its default, is printed nevertheless.
//!
//! # Rust version
//!
//! 1.85 and newer. The crate [`flatbuffers`] is re-exported, so that versions agree. The newest
//! releases of `uuid` and `time` want a newer Rust; with 1.85, uuid 1.26 and time 0.3.45 are the last
//! ones (`cargo update -p time --precise 0.3.45`).
#![deny(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[allow(missing_docs, missing_debug_implementations)]
#[path = "__private.rs"]
pub mod __private;
mod absent;
mod as_vec;
#[cfg(feature = "tokio")]
mod asynchronous;
#[cfg(all(any(doc, doctest), feature = "derive"))]
pub mod attributes;
#[cfg(feature = "bench")]
#[cfg_attr(docsrs, doc(cfg(feature = "bench")))]
pub mod bench;
mod buffer;
mod builder;
mod checksum;
pub mod dynamic;
mod encode;
mod error;
mod flags;
mod framed;
mod frames;
mod framing;
#[cfg(all(any(doc, doctest), feature = "derive"))]
pub mod guide;
mod hint;
mod layout;
#[cfg(feature = "mmap")]
mod mmap;
mod outlet;
mod output;
#[cfg(feature = "bytes")]
mod owned;
mod payload;
mod policy;
mod raw;
mod reader;
mod recent;
mod recovery;
mod root;
pub mod schema;
mod slice;
mod slots;
mod statics;
mod text;
mod traits;
mod validate;
mod verify;
mod view;
mod wire;
pub mod with;
mod writer;

#[cfg(feature = "tokio")]
#[cfg_attr(docsrs, doc(cfg(feature = "tokio")))]
pub use asynchronous::{
    AsyncMessages, AsyncStreamReader, AsyncStreamWriter, MessageCodec, MessageDecoder,
    MessageEncoder,
};
pub use builder::{build, fresh_builder};
pub use checksum::Checksum;
#[cfg(feature = "crc16")]
pub use checksum::Crc16;
#[cfg(feature = "crc32")]
pub use checksum::Crc32;
#[cfg(feature = "xxhash")]
pub use checksum::XxHash64;
pub use error::{Error, ErrorKind, PayloadFault, Result};
pub use flags::{Flags, FlagsIter};
pub use flatbuffers;
/// Makes a struct or enum a message, or a part of messages.
///
/// ```
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize, Clone, Copy)]
/// #[flatstream(fixed)]
/// struct Position {
///     x: f32,
///     y: f32,
/// }
///
/// #[derive(StreamSerialize, Debug, PartialEq)]
/// #[repr(u8)]
/// enum Level {
///     Info,
///     Alarm,
/// }
///
/// #[derive(StreamSerialize)]
/// enum Event {
///     Started,
///     Moved { to: Position, speed: Option<f32> },
///     Said(String),
/// }
///
/// #[derive(StreamSerialize)]
/// struct Entry {
///     level: Level,
///     tags: Vec<String>,
///     event: Event,
/// }
///
/// let to = Position { x: 1.0, y: 2.0 };
/// let event = Event::Moved { to, speed: None };
/// let entry = Entry { level: Level::Alarm, tags: vec!["lift".into()], event };
/// let mut payload = Vec::new();
/// entry.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
///
/// let view = Entry::from_payload(&payload)?;
/// assert_eq!(view.level(), Level::Alarm);
/// assert_eq!(view.tags().get(0), Some("lift"));
/// match view.event() {
///     EventView::Started => unreachable!(),
///     EventView::Moved(moved) => assert_eq!((moved.to().x, moved.speed()), (1.0, None)),
///     EventView::Said(text) => println!("{text}"),
///     EventView::Unknown(tag) => println!("a newer program wrote variant {tag}"),
/// }
/// # assert_eq!(view.unpack()?.tags, ["lift"]);
/// # Ok::<(), flatstream::Error>(())
/// ```
///
/// # What it makes of a type
///
/// | type | on the wire | generated |
/// |---|---|---|
/// | struct with named fields | table | [`trait@StreamSerialize`], [`StreamDeserialize`], the view `TView` |
/// | struct with `#[flatstream(fixed)]` | struct, inline in tables, vectors and others of its kind | nothing to name: it is read by value |
/// | enum without data | number of its `repr` | nothing to name: it is read as [`EnumValue`], or with `other` by value |
/// | struct with `#[flatstream(transparent)]` | what it holds | nothing to name; the traits that this has |
/// | struct or enum with `#[flatstream(bit_flags)]` | number | nothing to name: flags are read by value |
/// | enum with data | union; in vectors and as a message in a table of its own | [`trait@StreamSerialize`], [`StreamDeserialize`], the view `TView`, an enum, and `TVariantView` for variants with named fields |
///
/// All of them can be fields and items of vectors; see the [table of types](crate#types) for what
/// else can. Messages are structs with named fields and enums with data:
///
/// ```
/// use flatstream::{DefaultDeframer, DefaultFramer, SliceReader, StreamSerialize, StreamWriter};
///
/// #[derive(StreamSerialize)]
/// enum Command {
///     Stop,
///     Drive { to: u32, fast: bool },
/// }
///
/// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
/// writer.write(&Command::Drive { to: 7, fast: true })?;
/// writer.write(&Command::Stop)?;
///
/// let stream = writer.into_inner();
/// let mut reader = SliceReader::new(&stream, DefaultDeframer);
/// for command in reader.typed::<Command>() {
///     match command? {
///         CommandView::Stop => println!("stopped"),
///         CommandView::Drive(drive) => println!("to {}", drive.to()),
///         CommandView::Unknown(tag) => println!("a newer program wrote variant {tag}"),
///     }
/// }
/// # Ok::<(), flatstream::Error>(())
/// ```
///
/// A view is `Copy`, `Send` and `Sync`, implements `Debug`, `PartialEq` (also with values of the
/// type and of its owned twin) and with the feature `serde` `serde::Serialize`, and borrows the payload.
/// It is compared as `view == value`: with an impl for `value == view`, rustc would no longer know what
/// your `value == text.parse()?` parses. Both types are yours, so where you want that, write
/// `impl PartialEq<ReadingView<'_>> for Reading`. Options of views are compared with
/// `view.next().is_some_and(|next| next == value)`.
/// It has the visibility of its type, the documentation of type and fields, and an accessor with
/// the name and visibility of each field. `view.unpack()` rebuilds the value, and
/// `view.unpack_into(&mut value)` does so in the memory of another one; see
/// [below](#unpacking-into-a-value). Of a type that borrows the value
/// is its [`owned`](crate::attributes::owned) twin. A field named `unpack` or `unpack_into` has the
/// accessor of that name, and not the method. The view of a union has the variants of the enum and
/// `Unknown(tag)`, and struct-like variants have views of their own: `EventMovedView` for
/// `Event::Moved { .. }`. So has a variant that holds its own enum, `Expr::Negated(Box<Expr>)`, of which
/// `value()` is what it holds. These names have to be free beside the type. rustc says of another type of
/// the name that it is defined twice, and where: give the view another one with
/// [`view`](crate::attributes::view). What a variant is called in the schema, `EventMoved`, is no Rust
/// type and takes no name.
///
/// # Unpacking into a value
///
/// `unpack_into` is for reading many messages of one kind. Strings, vectors, boxes, hash tables and the
/// entries of maps and sets whose keys come again are used again, also behind adapters. Once they have
/// their size, what still allocates is
///
/// - a string or slice that cannot grow, such as `Box<str>` and `Arc<[T]>`, of another length, and an `Arc`
///   or `Rc` that somebody else holds as well;
/// - an `Option` or a variant that was another one before;
/// - a key that was not there before, and its value. Enums, newtypes and keys with an adapter may have an
///   `Eq` or `Ord` of their own, so their entries are all made anew: in a `HashMap` that costs what the
///   values hold, in a `BTreeMap` or `BTreeSet` the nodes as well;
/// - what an adapter makes anew: `bytes::Bytes`, and what `DisplayText` parses. Those of your own can do
///   better with [`BorrowingAdapter::unpack_into`](crate::with::BorrowingAdapter::unpack_into).
///
/// # Attributes
///
/// `#[flatstream(..)]` with these words. Each has a page with its rules, its schema and an example;
/// [`attributes`] says how to choose.
///
/// | word | on | meaning |
/// |---|---|---|
/// | [`fixed`](crate::attributes::fixed) | struct | inline, laid out as in C; can never change |
/// | [`transparent`](crate::attributes::transparent) | struct of one field | on the wire it is what it holds |
/// | [`bit_flags`](crate::attributes::bit_flags) | struct of one number, enum of single bits | flags, of which unknown ones are kept |
/// | [`reserved(3, 4)`](crate::attributes::reserved) | struct | ids that no field may have: those of fields that were removed |
/// | [`file_identifier = "TELE"`](crate::attributes::file_identifier) | struct, enum with data | four ASCII bytes in its messages; those without are refused |
/// | [`name = ".."`](crate::attributes::name), [`namespace = ".."`](crate::attributes::namespace) | struct, enum | its name in the schema; with a part for each parameter of a generic type |
/// | [`owned = T`](crate::attributes::owned) | struct that borrows | what its views unpack to |
/// | [`derive(Trait)`](crate::attributes::derive), [`attr(..)`](crate::attributes::attr) | struct, enum with data | derives and attributes for the view |
/// | [`view = ReadingRef`](crate::attributes::view) | struct, enum with data, variant with named fields | the name of the view |
/// | [`rename_all = "camelCase"`](crate::attributes::rename_all) | struct, enum | how the names of fields or variants are written in the schema |
/// | [`crate = path`](crate::attributes::crate_) | struct, enum | where this crate is found, `::flatstream` by default |
/// | [`id = 3`](crate::attributes::id) | field | its slot: every field has an id or none |
/// | [`default = 3`](crate::attributes::default) | field | what it reads as when absent |
/// | [`required`](crate::attributes::required) | field | a message without it is refused |
/// | [`deprecated`](crate::attributes::deprecated) | field | still there, no longer to be used |
/// | [`key`](crate::attributes::key) | field | what sorted vectors of the table are searched by |
/// | [`shared`](crate::attributes::shared) | field | equal strings of a message are written once |
/// | [`with = Adapter`](crate::attributes::with) | field | the type is foreign, and an [adapter](with) converts it |
/// | [`skip`](crate::attributes::skip) | field | not on the wire; `unpack` takes its `Default` |
/// | [`rename = ".."`](crate::attributes::rename) | field, variant | its name in the schema |
/// | [`other`](crate::attributes::other) | variant `Other(u8)` | holds the numbers of no other variant of an enum without data |
///
/// # Enums
///
/// An enum without data is an open set of numbers: a newer program may know more of them. So it
/// reads as an [`EnumValue`], a variant or a number, and `unpack` fails for a number without a
/// variant. With a variant for all other numbers ([`other`](crate::attributes::other)) the enum is
/// read by value, and `unpack` always works.
///
/// # Evolution
///
/// Field ids follow the order of the fields, or are written down with `id`; names are not on the
/// wire. So a new program may **add
/// fields at the end** of a table, add variants at the end of a union, add numbers to an enum, and
/// rename anything. Old programs do not see a new field, read a new variant as `Unknown` and a new
/// number as an [`EnumValue`] that is not [`known`](EnumValue::known), or in the variant `other`. New programs read a field
/// that old ones did not write as absent: an `Option` as `None`, anything else as 0, empty, a table
/// of absent fields or `Unknown(0)`. Take `Option` where the difference matters.
///
/// To remove a field, `reserve` its id. What breaks readers: removing a field otherwise, inserting
/// one or changing the order without ids; another type or default for a field, `Option` to none and back included (0 and absent would mix); inserting, removing or
/// reordering variants of a union; other numbers for variants of an enum, or another `repr`; data in
/// a variant of an enum that had none in any; a change of a fixed struct, and numbers that are new
/// to an enum in one; another length of an array; another adapter, unless its wire form and its
/// meaning are the same. Nothing checks this for you: keep messages of released versions and
/// read them in a test. `unpack` and writing again loses the fields that a newer program added.
///
/// # Limits
///
/// - A table has up to 32,765 ids, a union taking two, and up to 65,535 bytes inline. More does not
///   compile.
/// - An array has 1 to 65,535 elements, which are no arrays.
/// - A union has 1 to 255 variants, none of them called `NONE`, `Unknown`, `View` or `Wrapper`.
/// - Tables nest up to [`MAX_DEPTH`] levels; writing a deeper value is an error.
/// - An enum without a variant 0 needs a `default` or has to be an `Option`: an absent field has to
///   read as something. So does a field whose adapter has no value for 0 or an empty vector, and
///   with `required` a field whose type has such a field.
/// - Type and const parameters are for what could not be without: not for enums without data, nor for
///   flags. Each instance has a [`name`](crate::attributes::name) of its own in the schema, but for
///   newtypes, which have none.
/// - Names are ASCII and differ by more than case and underscores, as other languages change those.
///
/// Mistakes are reported all at once, each at its place and with what to write instead.
#[cfg(feature = "derive")]
pub use flatstream_derive::StreamSerialize;
pub use frames::FrameBuffer;
pub use framing::{
    locate_frame, parse_frame, Bounded, ChecksumDeframer, ChecksumFramer, DefaultDeframer,
    DefaultFramer, Deframer, DeframerExt, FrameHeader, FrameSpan, FrameStatus, Framer, FramerExt,
    HeaderStatus, Observed, Validated, MAX_HEADER_LEN, MAX_PAYLOAD_LEN,
};
pub use hint::Hint;
#[cfg(feature = "mmap")]
#[cfg_attr(docsrs, doc(cfg(feature = "mmap")))]
pub use mmap::MappedFile;
pub use outlet::WriteFrames;
#[cfg(feature = "bytes")]
#[cfg_attr(docsrs, doc(cfg(feature = "bytes")))]
pub use owned::OwnedView;
pub use payload::PayloadBuf;
pub use policy::{AdaptiveWatermarkPolicy, MemoryPolicy, NoOpPolicy, SizeThresholdPolicy};
pub use reader::{Messages, StreamReader, TypedMessages};
pub use recovery::{recover, recover_reader, Behind, Recovery, StreamEnd};
pub use schema::StreamSchema;
#[cfg(feature = "rayon")]
#[cfg_attr(docsrs, doc(cfg(feature = "rayon")))]
pub use slice::{ParFrames, ParTypedFrames};
pub use slice::{SliceReader, TypedFrames};
pub use traits::{StreamDeserialize, StreamSerialize};
pub use view::{
    ArrayIter, ArrayView, EnumValue, MapIter, MapKeys, MapValues, MapView, SetView, VectorIter,
    VectorView,
};
pub use wire::seen::FieldView;
pub use wire::{is_sorted_by_key, sort_by_key, FieldType, KeyedTable, Nested};

/// The view of a vector field, named by the type of its items: `Vector<'a, f64>` for a `Vec<f64>`.
/// A `Vec<u8>` reads as `&[u8]`.
///
/// For signatures of functions that take views apart; see [`VectorView`] for what it can do.
///
/// ```
/// fn longest<'a>(names: flatstream::Vector<'a, String>) -> Option<&'a str> {
///     names.iter().max_by_key(|name| name.len())
/// }
/// ```
pub type Vector<'a, T> = VectorView<'a, <T as FieldType>::Wire>;

/// The view of an array field, named by the type of its elements: `Array<'a, f32, 16>` for a
/// `[f32; 16]`.
///
/// For signatures of functions that take views apart; see [`ArrayView`] for what it can do.
///
/// ```
/// fn trace(matrix: flatstream::Array<'_, f32, 4>) -> f32 {
///     matrix.iter().step_by(3).sum()
/// }
/// ```
pub type Array<'a, T, const N: usize> = ArrayView<'a, <T as FieldType>::Wire, N>;
pub use validate::{
    CompositeValidator, NoValidator, SizeValidator, TableRootValidator, TypedValidator, Validator,
};
pub use writer::StreamWriter;

/// How deeply tables may be nested in one message, counting the root.
///
/// The limit of the official FlatBuffers verifier. Writing something deeper is an error, so that
/// nothing is written that readers would refuse.
pub const MAX_DEPTH: usize = 64;

/// What users may rely on.
const _: () = {
    const fn is_send_and_sync<T: Send + Sync>() {}
    const fn is_copy<T: Copy>() {}

    assert!(size_of::<Error>() == size_of::<usize>());
    assert!(size_of::<Result<()>>() == size_of::<usize>());
    is_send_and_sync::<Error>();
    is_send_and_sync::<Vector<'_, String>>();
    is_copy::<Vector<'_, String>>();
    is_send_and_sync::<FrameHeader>();
    is_send_and_sync::<StreamWriter<'_, Vec<u8>, DefaultFramer>>();
    is_send_and_sync::<StreamReader<&[u8], DefaultDeframer>>();
    is_send_and_sync::<SliceReader<'_, DefaultDeframer>>();
    is_send_and_sync::<Recovery>();
    #[cfg(feature = "tokio")]
    {
        is_send_and_sync::<AsyncStreamReader<&[u8], DefaultDeframer>>();
        is_send_and_sync::<AsyncMessages<&[u8], DefaultDeframer, str>>();
        is_send_and_sync::<AsyncStreamWriter<Vec<u8>, DefaultFramer>>();
        is_send_and_sync::<MessageCodec<str, DefaultFramer, DefaultDeframer>>();
    }
};
