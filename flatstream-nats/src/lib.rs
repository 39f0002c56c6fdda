//! Typed messages through NATS JetStream: published once and in order, checked from end to end, read as zero-copy
//! views.
//!
//! A program that has [`flatstream`] types publishes them as they are: JetStream stores the FlatBuffers messages,
//! and what they are stands in the headers. [`Publisher`] sends many at a time and sends again what is not known to
//! be stored. [`Subscription`] receives: [`Ordered`] for a replay or a look at what comes, [`Durable`] for work that
//! is acknowledged. Schemas are in a bucket, [`Schemas`], so that tools read types that they were not built with.
//!
//! The client and all that is set up with it (TLS, accounts, streams, retention, replicas) are those of
//! [`async_nats`], which this crate has without TLS and keys: name `async-nats` in your own `Cargo.toml` with the
//! features that you need, such as `ring` and `nkeys`. A server of version 2.9 or newer will do.
//!
//! The [`guide`] begins at the beginning.
//!
//! # What is promised
//!
//! - **Once.** A message that [`flush`](Publisher::flush) returned for is stored, and stored once, if the stream is
//!   replicated also when servers die: JetStream knows messages by publisher and number, and the publisher stops
//!   ([`Stopped`]) before JetStream forgets them, rather than store one twice.
//! - **In order.** An [exclusive](Publisher::exclusive) publisher's messages are stored in the order of their numbers
//!   and without gaps, whatever fails. Those of a [shared](Publisher::shared) one are too while nothing fails;
//!   [`Continuity`] tells a reader what came late.
//! - **From end to end.** The checksum is calculated where a message is encoded, and again where it is read: what
//!   servers, disks and memory on the way did to it is found, as far as 64 bits can tell. Type, schema and
//!   file identifier are compared, and the message is verified, before a view of it exists.
//! - **What is damaged costs no more than itself.** It comes as a [`Fault`] in its place, and the next message is
//!   behind it.
//! - **Bounded memory.** A publisher keeps what is on its way, [512](PublisherOptions::in_flight) messages if nothing
//!   else is said, and waits when there are as many.
//!
//! A durable consumer handles each message *at least* once: one that died between handling and acknowledging gets it
//! again. [`Message::id`] is the same each time.
//!
//! # Headers
//!
//! | header | is |
//! |---|---|
//! | [`Flatstream-Type`](headers::TYPE) | the full name of the type in its schema, `acme.Reading` |
//! | [`Flatstream-Fingerprint`](headers::FINGERPRINT) | of its schema ([`FINGERPRINT`](flatstream::StreamSchema::FINGERPRINT)), 16 hex digits |
//! | [`Flatstream-Checksum`](headers::CHECKSUM) | the XXH3-64 of the payload, 16 hex digits |
//! | [`Flatstream-Time`](headers::TIME) | of messages that were made some other time, such as those of a journal: when, in nanoseconds since 1970 |
//! | [`Nats-Msg-Id`](headers::MESSAGE_ID) | the [`MessageId`]: the publisher's [`StreamId`], 32 hex digits, `-` and the number |
//! | `Nats-Expected-Last-Msg-Id` | of an exclusive publisher: the id of the message before |
//!
//! The payload is the FlatBuffers message, without a frame. Programs in other languages read it with the code that
//! flatc generates, and need nothing of this crate.
//!
//! # Subjects and buckets
//!
//! Subjects are yours; this crate reads nothing into them. A good one leads from the general to the special, so that
//! readers can choose: `readings.SITE.DEVICE`. To divide the load, give each part of the devices a
//! stream of its own (`readings.north.>`), and each device one publisher.
//!
//! Schemas are in the key-value bucket [`flatstream-schemas`](BUCKET), that is the stream `KV_flatstream-schemas` with the
//! subjects `$KV.flatstream-schemas.FINGERPRINT`. Values are `.bfbs`, as flatc writes them.
//!
//! ```no_run
//! use async_nats::jetstream;
//! use flatstream::StreamSerialize;
//! use flatstream_nats::{Publisher, Schemas, Subscription};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(namespace = "acme")]
//! struct Reading {
//!     sensor: String,
//!     celsius: f64,
//! }
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let jetstream = jetstream::new(async_nats::connect("127.0.0.1").await?);
//! let stream = jetstream.get_stream("READINGS").await?;
//! let schemas = Schemas::open(&jetstream).await?;
//!
//! let mut publisher =
//!     Publisher::shared("readings.attic").schemas(&schemas).open(&jetstream, &stream).await?;
//! publisher.publish(&Reading { sensor: "attic".into(), celsius: 31.5 }).await?;
//! publisher.flush().await?;
//!
//! let mut readings =
//!     Subscription::of::<Reading>().compatible(&schemas).durable(&stream, "printer").await?;
//! loop {
//!     let delivery = readings.next().await?;
//!     println!("{}: {} °C", delivery.view().sensor(), delivery.view().celsius());
//!     delivery.ack().await?;
//! }
//! # }
//! ```

#![forbid(unsafe_code)]

#[doc = include_str!("../guide/nats.md")]
///
/// For readers only: there are no items in it.
pub mod guide {}
pub mod headers;
mod id;
mod message_type;
mod publish;
mod receive;
mod schemas;

pub use async_nats;
pub use id::{MessageId, NoId, StreamId};
pub use message_type::MessageType;
pub use publish::{last_stored, PublishError, Publisher, PublisherOptions, Stopped};
pub use receive::{
    Body, Continuity, Delivery, Durable, Fault, Follows, Message, Ordered, Reason, ReceiveError,
    Start, Subscription, Told,
};
pub use schemas::{SchemaError, Schemas, BUCKET};
