//! Files of others.

use std::collections::BTreeMap;

use flatstream::schema::{Object, Schema};
use flatstream::StreamSchema;
use flatstream_mcap::{McapError, McapReader};
use mcap::records::MessageHeader;

use crate::kit::{event, foreign, payload, read_all, reading, Event, Reading};

type Writer = mcap::Writer<std::io::Cursor<Vec<u8>>>;

fn message(writer: &mut Writer, channel_id: u16, time: u64, payload: &[u8]) {
    let header = MessageHeader { channel_id, sequence: 0, log_time: time, publish_time: time };
    writer.write_to_known_channel(&header, payload).unwrap();
}

fn channel(writer: &mut Writer, topic: &str, schema: u16, encoding: &str) -> u16 {
    writer.add_channel(schema, topic, encoding, &BTreeMap::new()).unwrap()
}

#[test]
fn other_messages_are_left_out_and_counted() {
    for chunk in [None, Some(200)] {
        let bfbs = Reading::bfbs().unwrap();
        let file = foreign(chunk, |writer| {
            let ours = writer.add_schema("acme.Reading", "flatbuffer", &bfbs).unwrap();
            let json = writer.add_schema("acme.Reading", "jsonschema", b"{}").unwrap();
            let broken = writer.add_schema("acme.Reading", "flatbuffer", &bfbs[..40]).unwrap();
            let other = writer.add_schema("acme.Nothing", "flatbuffer", &bfbs).unwrap();
            let topics = [
                channel(writer, "/good", ours, "flatbuffer"),
                channel(writer, "/json", json, "flatbuffer"),
                channel(writer, "/mixed", ours, "json"),
                channel(writer, "/none", 0, "flatbuffer"),
                channel(writer, "/broken", broken, "flatbuffer"),
                channel(writer, "/other", other, "flatbuffer"),
                channel(writer, "/unused", json, "json"),
            ];
            let attachment = mcap::Attachment {
                log_time: 1,
                create_time: 1,
                name: "photo".into(),
                media_type: "image/png".into(),
                data: vec![1; 5000].into(),
            };
            writer.attach(&attachment).unwrap();
            for i in 0..12 {
                message(writer, topics[i as usize % 6], i, &payload(&reading(i)));
            }
        });
        let (seen, errors) = read_all(&file);
        assert_eq!(
            seen.iter().map(|it| (&*it.topic, it.log_time)).collect::<Vec<_>>(),
            [("/good", 0), ("/good", 6)]
        );
        let said: Vec<String> = errors.iter().map(ToString::to_string).collect();
        let starts = [
            "2 messages of `/json` are left out: their schema is \"jsonschema\", and not \"flatbuffer\"",
            "2 messages of `/mixed` are left out: they are \"json\", and not \"flatbuffer\"",
            "2 messages of `/none` are left out: they have no schema",
            "2 messages of `/broken` are left out: their schema: ",
            "2 messages of `/other` are left out: their schema has no table \"acme.Nothing\"",
        ];
        assert_eq!(said.len(), starts.len(), "{said:?}");
        for (said, start) in said.iter().zip(starts) {
            assert!(said.starts_with(start), "{said}");
        }
        assert!(errors.iter().all(|it| matches!(it, McapError::LeftOut(it) if it.messages == 2)));
    }
}

#[test]
fn the_table_of_a_channel_need_not_be_the_root() {
    let mut schema = Schema::gather(&[Event::SCHEMA, Reading::SCHEMA]);
    schema.objects.push(Object::table("acme.More"));
    schema.sort();
    for root in [None, Some("acme.EventWrapper"), Some("acme.Reading")] {
        schema.root = root.map(str::to_owned);
        let file = foreign(Some(100), |writer| {
            for (name, payload) in
                [("acme.Reading", payload(&reading(3))), ("acme.EventWrapper", payload(&event(3)))]
            {
                let id = writer.add_schema(name, "flatbuffer", &schema.to_bfbs()).unwrap();
                let id = channel(writer, name, id, "flatbuffer");
                message(writer, id, 7, &payload);
            }
        });
        let mut readings = McapReader::new(&file[..]).messages::<Reading>();
        let first = readings.next_message().unwrap().unwrap();
        assert_eq!((first.view.unpack().unwrap(), first.log_time), (reading(3), 7));
        assert!(readings.next_message().is_none());
        let mut events = McapReader::new(&file[..]).messages::<Event>();
        assert_eq!(events.next_message().unwrap().unwrap().view.unpack().unwrap(), event(3));
        let mut reader = McapReader::new(&file[..]);
        while let Some(item) = reader.next_item() {
            let flatstream_mcap::Item::Message(message) = item.unwrap() else { continue };
            let known = Schema::from_bfbs(&message.schema.bfbs).unwrap();
            assert_eq!(known.root.as_deref(), Some(&message.schema.root[..]));
        }
    }
}

#[test]
fn a_message_that_is_none_is_an_error_and_the_next_is_read() {
    let bfbs = Reading::bfbs().unwrap();
    let file = foreign(Some(100), |writer| {
        let schema = writer.add_schema("acme.Reading", "flatbuffer", &bfbs).unwrap();
        let channel = channel(writer, "/r", schema, "flatbuffer");
        message(writer, channel, 1, b"no FlatBuffer");
        message(writer, channel, 2, &payload(&reading(2)));
        message(writer, channel, 3, b"");
    });
    let mut readings = McapReader::new(&file[..]).messages::<Reading>();
    let error = readings.next_message().unwrap().unwrap_err();
    assert!(matches!(error, McapError::Message { .. }));
    assert!(error.to_string().contains("of \"/r\") is no `acme.Reading`: "), "{error}");
    assert_eq!(readings.next_message().unwrap().unwrap().log_time, 2);
    assert!(readings.next_message().unwrap().is_err());
    assert!(readings.next_message().is_none());
}

#[test]
fn a_number_for_two_schemas() {
    let one = foreign(None, |writer| {
        let schema = writer.add_schema("acme.Reading", "flatbuffer", &Reading::bfbs().unwrap());
        let channel = channel(writer, "/r", schema.unwrap(), "flatbuffer");
        message(writer, channel, 1, &payload(&reading(1)));
    });
    let other = foreign(None, |writer| {
        let schema = writer.add_schema("acme.EventWrapper", "flatbuffer", &Event::bfbs().unwrap());
        let channel = channel(writer, "/e", schema.unwrap(), "flatbuffer");
        message(writer, channel, 2, &payload(&event(1)));
    });
    // The data of both: the header, the schema, the channel and the message each.
    let data = |file: &[u8]| {
        let mut at = 8;
        for _ in 0..4 {
            at += 9 + u64::from_le_bytes(file[at + 1..at + 9].try_into().unwrap()) as usize;
        }
        file[8..at].to_vec()
    };
    let file = [&one[..8], &data(&one), &data(&one), &data(&other)].concat();
    let (seen, errors) = read_all(&file);
    assert_eq!(seen.iter().map(|it| &*it.topic).collect::<Vec<_>>(), ["/r", "/r", "/r"]);
    let said: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[..2].iter().all(|it| it.starts_with("1 is declared twice")), "{said:?}");
}
