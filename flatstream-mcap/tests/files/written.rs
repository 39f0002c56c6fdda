//! What is written is what the reader of the `mcap` crate reads, and ours.

use std::io::{self, Cursor, Write};

use flatstream::schema::lock::fingerprint;
use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};
use flatstream_mcap::{Item, McapError, McapOptions, McapReader, McapWriter, FINGERPRINT};

use flatstream_tests::scripted_io::{ScriptedReader, Step};

use crate::kit::{event, options, payload, read_all, reading, write, Event, Fixed, Reading, NOON};

#[test]
fn others_read_it() {
    for (name, options) in options() {
        let file = write(options, 30);
        let theirs: Vec<_> =
            mcap::MessageStream::new(&file).unwrap().map(|message| message.unwrap()).collect();
        let (ours, errors) = read_all(&file);
        assert!(errors.is_empty(), "{name}: {errors:?}");
        assert_eq!((ours.len(), theirs.len()), (40, 40), "{name}");
        let (mut n_readings, mut n_events) = (0, 0);
        for (our, their) in ours.iter().zip(&theirs) {
            assert_eq!(our.payload, &their.data[..]);
            assert_eq!((our.log_time, our.publish_time), (their.log_time, their.publish_time));
            assert_eq!((&our.topic, our.sequence), (&their.channel.topic, their.sequence));
            let schema = their.channel.schema.as_ref().unwrap();
            assert_eq!((&schema.name, &*schema.encoding), (&our.root, "flatbuffer"));
            assert_eq!(their.channel.message_encoding, "flatbuffer");
            let is_reading = our.root == "acme.Reading";
            let (n, schema_of) = match is_reading {
                true => (&mut n_readings, Schema::of::<Reading>()),
                false => (&mut n_events, Schema::of::<Event>()),
            };
            assert_eq!((our.sequence, &schema.data[..]), (*n, &schema_of.to_bfbs()[..]));
            let shown = format!("{:016x}", fingerprint(&schema_of));
            assert_eq!(their.channel.metadata[FINGERPRINT], shown);
            *n += 1;
        }
        assert_eq!((n_readings, n_events), (30, 10), "{name}");
        let last = &theirs[39];
        assert_eq!((last.log_time, last.publish_time), (NOON + 29_000_009, NOON + 29_000_008));
    }
}

#[test]
fn there_is_an_index() {
    for (name, options) in options() {
        let file = write(options, 30);
        let summary = mcap::Summary::read(&file).unwrap().unwrap();
        let stats = summary.stats.as_ref().unwrap();
        assert_eq!((stats.message_count, stats.channel_count, stats.metadata_count), (40, 2, 2));
        assert!(summary.chunk_indexes.len() > 5, "{name}");
        let n: usize = summary
            .chunk_indexes
            .iter()
            .map(|index| summary.stream_chunk(&file, index).unwrap().count())
            .sum();
        assert_eq!(n, 40, "{name}");
    }
}

#[test]
fn messages_are_views() {
    let file = write(McapOptions::default(), 12);
    let mut readings = McapReader::new(&file[..]).messages::<Reading>();
    let mut i = 0;
    while let Some(message) = readings.next_message() {
        let message = message.unwrap();
        assert_eq!(message.view.unpack().unwrap(), reading(i));
        assert_eq!((message.topic, message.sequence), ("acme.Reading", i as u32));
        assert_eq!(
            (message.log_time, message.publish_time),
            (NOON + i * 1_000_000 + 7, NOON + i * 1_000_000)
        );
        i += 1;
    }
    assert_eq!(i, 12);
    let mut events = McapReader::new(&file[..]).messages::<Event>();
    for i in [2, 5, 8, 11] {
        assert_eq!(events.next_message().unwrap().unwrap().view.unpack().unwrap(), event(i));
    }
    assert!(events.next_message().is_none());
}

#[test]
fn metadata_is_there() {
    let file = write(McapOptions::default(), 3);
    let mut reader = McapReader::new(&file[..]);
    let mut seen = vec![];
    while let Some(item) = reader.next_item() {
        if let Item::Metadata(metadata) = item.unwrap() {
            let entries: Vec<_> = metadata.entries().collect();
            seen.push(format!("{} {entries:?}", metadata.name()));
        }
    }
    assert_eq!(
        seen,
        [r#"vehicle [("name", "rover"), ("wheels", "6")]"#, r#"end [("messages", "all")]"#]
    );
}

#[test]
fn a_type_has_several_topics() {
    let mut writer = crate::kit::writer();
    let channels = ["/attic", "/cellar"].map(|topic| writer.channel::<Reading>(topic).unwrap());
    assert_eq!(writer.channel::<Reading>("/attic").unwrap(), channels[0]);
    for i in 0..6 {
        writer.write_to(channels[i as usize % 2], &reading(i), i, i).unwrap();
    }
    writer.write(&reading(6), 6, 6).unwrap();
    let (seen, errors) = read_all(&writer.finish().unwrap());
    assert!(errors.is_empty());
    let seen: Vec<_> = seen.iter().map(|it| (&*it.topic, it.sequence)).collect();
    let twice = |i| [("/attic", i), ("/cellar", i)];
    assert_eq!(seen, [&twice(0)[..], &twice(1), &twice(2), &[("acme.Reading", 0)]].concat());
}

/// A type by hand, which fails now and then.
struct Odd(u64);

impl StreamSerialize for Odd {
    fn serialize<A: flatstream::flatbuffers::Allocator>(
        &self,
        builder: &mut flatstream::flatbuffers::FlatBufferBuilder<'_, A>,
    ) -> flatstream::Result<()> {
        if self.0 % 2 == 0 {
            return Err(flatstream::Error::serialize("even"));
        }
        reading(self.0).serialize(builder)
    }
}

impl StreamSchema for Odd {
    const SCHEMA: flatstream::schema::Definition = Reading::SCHEMA;
}

/// A type of which there are no messages, by its schema.
struct Lone;

impl StreamSerialize for Lone {
    fn serialize<A: flatstream::flatbuffers::Allocator>(
        &self,
        builder: &mut flatstream::flatbuffers::FlatBufferBuilder<'_, A>,
    ) -> flatstream::Result<()> {
        reading(1).serialize(builder)
    }
}

impl StreamSchema for Lone {
    const SCHEMA: flatstream::schema::Definition = Fixed::SCHEMA;
}

#[test]
fn what_cannot_be_encoded_is_not_there() {
    let mut writer = crate::kit::writer();
    for i in 0..6 {
        let written = writer.write(&Odd(i), i, i);
        assert_eq!(matches!(written, Err(McapError::Encode(_))), i % 2 == 0);
    }
    assert!(matches!(writer.write(&Lone, 0, 0), Err(McapError::NoMessage(_))));
    let (seen, errors) = read_all(&writer.finish().unwrap());
    assert!(errors.is_empty());
    let payloads: Vec<_> = seen.iter().map(|it| it.payload.clone()).collect();
    assert_eq!(payloads, [1, 3, 5].map(|i| payload(&reading(i))));
}

#[test]
fn a_channel_of_another_file_is_refused() {
    let channel = crate::kit::writer().channel::<Reading>("x").unwrap();
    let refused = crate::kit::writer().write_payload(channel, 0, 0, &[]);
    assert!(matches!(refused, Err(McapError::UnknownChannel(1))));
}

/// Refuses after so many bytes.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        match self.0.checked_sub(buf.len()) {
            Some(left) => {
                self.0 = left;
                Ok(buf.len())
            }
            None => Err(io::Error::other("full")),
        }
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_is_an_error_and_no_panic() {
    let whole = write(McapOptions::default().chunk_size(300).stored(), 30).len();
    let mut n_finished = 0;
    for room in (0..whole + 400).step_by(13) {
        let write = || {
            let mut writer = McapOptions::default().chunk_size(300).stored().start(Full(room))?;
            for i in 0..30 {
                writer.write(&reading(i), i, i)?;
                if i % 3 == 2 {
                    writer.write(&event(i), i, i)?;
                }
            }
            writer.finish()
        };
        match write() {
            Ok(_) => n_finished += 1,
            Err(McapError::Io(error)) => assert_eq!(error.to_string(), "full"),
            Err(error) => panic!("{error}"),
        }
    }
    assert!(n_finished > 10);
}

#[test]
fn an_unfinished_file_is_ended() {
    let mut file = vec![];
    let mut writer = McapWriter::new(&mut file).unwrap();
    writer.write(&reading(0), 1, 1).unwrap();
    drop(writer);
    let (seen, errors) = read_all(&file);
    assert!(seen.len() == 1 && errors.is_empty());
}

#[test]
fn input_that_comes_in_pieces() {
    let file = write(McapOptions::default().chunk_size(300), 30);
    let whole = read_all(&file).0;
    for size in [1, 7, 4096] {
        let read = ScriptedReader::new(&file, |_| Step::Pass(size));
        let (seen, errors) = crate::kit::read(&mut McapReader::new(read));
        assert!(errors.is_empty() && seen == whole, "{size}");
    }
    // Every second call fails, and the next one goes on.
    let script =
        |i| if i % 2 == 0 { Step::Pass(11) } else { Step::Fail(io::ErrorKind::WouldBlock) };
    let mut reader = McapReader::new(ScriptedReader::new(&file, script));
    let mut n = 0;
    while let Some(item) = reader.next_item() {
        match item {
            Ok(Item::Message(message)) => {
                assert_eq!(message.payload, whole[n].payload);
                n += 1;
            }
            Ok(_) | Err(McapError::Io(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(n, whole.len());
    let seekable = McapReader::with_summary(Cursor::new(&file), Default::default());
    assert_eq!(crate::kit::read(&mut seekable.unwrap()).0, whole);
}
