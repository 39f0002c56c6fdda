//! `#[flatstream(file_identifier = "TELE")]` on a struct or an enum with data: four letters in
//! every message of the type.
//!
//! A FlatBuffer does not say what it is: the bytes of one type may verify as another by chance. An
//! identifier makes such a mix-up an error. Give one to the types that are messages (roots), one
//! for each type, when messages of several kinds pass through the same files, topics or hands.
//! Where one stream carries one type there is little to mix up, and it saves eight bytes a message.
//!
//! # Example
//!
//! ```
//! use flatstream::{ErrorKind, PayloadBuf, PayloadFault, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(file_identifier = "TELE")]
//! struct Telemetry {
//!     battery: u8,
//! }
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(file_identifier = "CMND")]
//! struct Command {
//!     speed: u8,
//! }
//!
//! let mut payload = Vec::new();
//! Telemetry { battery: 80 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//! assert_eq!(&payload[4..8], b"TELE");
//! assert_eq!(Telemetry::from_payload(&payload)?.battery(), 80);
//!
//! // Without identifiers this would be a speed of 80.
//! let error = Command::from_payload(&payload).unwrap_err();
//! let ErrorKind::InvalidPayload { fault, .. } = error.kind() else { panic!("{error}") };
//! assert_eq!(fault, &PayloadFault::WrongIdentifier);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! It belongs to a file and its root type, so each message type with one has a file of its own.
//!
//! ```fbs
//! table Telemetry {
//!   battery: ubyte;
//! }
//!
//! root_type Telemetry;
//! file_identifier "TELE";
//! ```
//!
//! # On the wire
//!
//! The four bytes stand behind the root offset, at 4, and four zeros behind them keep the rest
//! aligned. A table with an identifier that is a field of another message has none there.
//!
//! Types without an identifier read messages with any.
//!
//! # Rules
//!
//! > a file identifier is exactly 4 ASCII bytes, "TELEM" has 5
//!
//! > `file_identifier` takes a string: `file_identifier = "TELE"`
//!
//! > only what can be a message has a file identifier: a table, or an enum with data
//!
//! # What may change
//!
//! Nothing, once there are messages: they would be refused. An identifier can be added when no old
//! message is to be read again; programs that know of none read messages with one. It can be taken
//! away when no old program is to read new messages.
