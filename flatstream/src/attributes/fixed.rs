//! `#[flatstream(fixed)]` on a struct: inline, laid out as in C, and unchangeable.
//!
//! A struct is a table by default: it can grow, and pays for that with an offset that leads to it
//! and a vtable that says where its fields are. A fixed struct is its bare numbers. It lies *in*
//! the table, vector or fixed struct that holds it, and it is read by value, not through a view.
//!
//! Take it for small things that will never change (a position, a colour, an interval of time),
//! above all in long vectors: `Vec` of a fixed struct is one block of memory. Take a table for
//! everything else; a field that was forgotten in a fixed struct cannot be added later. It is never
//! inferred, not from `repr(C)` either, because it is a promise about the wire.
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
//! #[flatstream(fixed)]
//! struct Point {
//!     x: f32,
//!     y: f32,
//! }
//!
//! #[derive(StreamSerialize)]
//! struct Track {
//!     start: Point,
//!     points: Vec<Point>,
//!     lost: Option<Point>,
//! }
//!
//! let start = Point { x: 1.0, y: 2.0 };
//! let track = Track { start, points: vec![start, Point { x: 1.5, y: 2.5 }], lost: None };
//! let mut payload = Vec::new();
//! track.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Track::from_payload(&payload)?;
//! assert_eq!(view.start(), Point { x: 1.0, y: 2.0 }); // the struct itself
//! assert_eq!(view.points().get(1).map(|point| point.x), Some(1.5));
//! assert_eq!(view.lost(), None);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! [`VectorView::as_slice`](crate::VectorView::as_slice) gives such a vector as `&[Point]`, where
//! its memory is that of the Rust type.
//!
//! # In the schema
//!
//! ```fbs
//! struct Point {
//!   x: float;
//!   y: float;
//! }
//!
//! table Track {
//!   start: Point;
//!   points: [Point];
//!   lost: Point;
//! }
//! ```
//!
//! A field that is a struct can be absent in every language, so `Option` leaves no trace here; a
//! message without `start` reads as a point of zeros.
//!
//! # On the wire
//!
//! The fields in the order of the source, each at the next multiple of its alignment, the whole
//! rounded up to the largest: what `repr(C)` does, whatever the `repr` of the Rust type is. Padding
//! is written as zeros. A fixed struct of this crate is the `struct` of every FlatBuffers language.
//!
//! # Rules
//!
//! It holds numbers, `bool`s, enums without data, other fixed structs, and arrays of these:
//!
//! > a fixed struct holds only scalars, enums, fixed structs and arrays of them, not `String`: remove `fixed` to make `Pose` a table
//!
//! It is `Copy`, since it is read by value:
//!
//! > `Pose` is read by value, and not `Copy`
//!
//! There is something in it, and it owns it:
//!
//! > a fixed struct needs at least one field
//!
//! > a fixed struct owns its bytes: remove the lifetime
//!
//! Its alignment is that of the format:
//!
//! > the alignment of a fixed struct is that of its largest field: remove this, or pad with a field
//!
//! Its fields take [`rename`](super::rename) and no other word, because none of them is ever absent
//! or elsewhere:
//!
//! > every field of a fixed struct is always there, in its place: `default` has no meaning
//!
//! # What may change
//!
//! Names. No field can be added, removed, moved or given another type, ever, and no enum in it can
//! get a new variant: readers that do not know the number refuse the message
//! ([`UnknownEnum`](crate::PayloadFault::UnknownEnum)), because a value of the Rust type needs a
//! variant. One with [`other`](super::other) has one for every number, and may grow. Neither can a
//! table become fixed nor the other way round. When it has to change after all, add a field of a
//! new type to the tables that hold it.
