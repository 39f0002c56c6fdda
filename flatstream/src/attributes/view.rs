//! `#[flatstream(view = ReadingRef)]` on a table, an enum with data or a variant with named fields: the
//! name of its view.
//!
//! Without it the view of `Reading` is called `ReadingView`, and that of the variant `Event::Moved { .. }`
//! is called `EventMovedView`. Take this word where such a name is taken already, or where your program
//! has names of its own for such types. To say more about the view there are
//! [`derive`](mod@super::derive) and [`attr`](super::attr).
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! /// What the user interface shows of a reading.
//! struct ReadingView {
//!     text: String,
//! }
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(view = ReadingRef)]
//! struct Reading {
//!     celsius: f64,
//! }
//!
//! fn show(reading: ReadingRef<'_>) -> ReadingView {
//!     ReadingView { text: format!("{} °C", reading.celsius()) }
//! }
//!
//! let mut payload = Vec::new();
//! Reading { celsius: 31.5 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//! assert_eq!(show(Reading::from_payload(&payload)?).text, "31.5 °C");
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! On a variant it is the type of what the variant of the view holds:
//!
//! ```
//! use flatstream::StreamSerialize;
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(view = EventRef)]
//! enum Event {
//!     #[flatstream(view = MovedRef)]
//!     Moved { to: u32 },
//!     Stopped,
//! }
//!
//! fn target(event: EventRef<'_>) -> Option<u32> {
//!     let by = |moved: MovedRef<'_>| moved.to();
//!     match event {
//!         EventRef::Moved(moved) => Some(by(moved)),
//!         _ => None,
//!     }
//! }
//! # let _ = target;
//! ```
//!
//! # In the schema
//!
//! Nothing: views are there in Rust only. The schema has its names from the types, or from
//! [`name`](super::name).
//!
//! ```fbs
//! table Reading {
//!   celsius: double;
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing.
//!
//! # Rules
//!
//! A name as it stands in Rust, without quotes, that is free beside the type:
//!
//! > `view` takes a name: `view = ReadingRef`
//!
//! > the view stands beside `Reading`: give it another name
//!
//! Where a name is taken rustc says so, and may say more about what is generated for the other type. This
//! word ends all of it, on the type or the variant whose view it is:
//!
//! > the name `ReadingView` is defined multiple times
//!
//! Fixed structs, enums without data, flags and newtypes have no view of their own, and neither have
//! variants that hold one value or none:
//!
//! > `Pose` is read without a view: drop `view`
//!
//! > only a variant with named fields has a view of its own, and `Said` has none: drop `view`
//!
//! # What may change
//!
//! The name, as far as the program goes that uses it.
