//! Publishing to one server.

use std::time::Duration;

use async_nats::jetstream::stream::Config;
use flatstream::flatbuffers::{Allocator, FlatBufferBuilder};
use flatstream::schema::Definition;
use flatstream::{PayloadBuf, StreamSchema, StreamSerialize};
use flatstream_nats::{
    async_nats, last_stored, MessageId, MessageType, PublishError, Publisher, Stopped, StreamId,
    Subscription,
};

use crate::kit::{config, numbered, numbers, Numbered, One};

#[tokio::test]
async fn what_was_flushed_is_stored_once_and_in_order() {
    let Some(one) = One::start().await else { return };
    for options in [Publisher::exclusive("numbers.a"), Publisher::shared("numbers.a")] {
        one.stream.purge().await.unwrap();
        let mut publisher = options.in_flight(64).open(&one.jetstream, &one.stream).await.unwrap();
        for n in 0..1000 {
            assert_eq!(publisher.publish(&numbered(n)).await.unwrap(), n);
            assert!(publisher.unacknowledged().count() <= 64);
        }
        publisher.flush().await.unwrap();
        assert_eq!(publisher.unacknowledged().count(), 0);
        assert_eq!((publisher.next_sequence(), publisher.n_repeated()), (1000, 0));
        assert_eq!(numbers(&one.stream).await, (0..1000).collect::<Vec<_>>());
        let last = one.stream.get_info().await.unwrap().state.last_sequence;
        assert_eq!(publisher.stored_at(), Some(last));
    }
}

#[tokio::test]
async fn headers_say_what_a_message_is() {
    let Some(one) = One::start().await else { return };
    let mut publisher =
        Publisher::exclusive("numbers.a").open(&one.jetstream, &one.stream).await.unwrap();
    let stream = publisher.stream_id();
    publisher.publish(&numbered(0)).await.unwrap();
    publisher.publish_to("numbers.b", &numbered(1)).await.unwrap();
    publisher.flush().await.unwrap();
    let message = one.stream.get_raw_message(2).await.unwrap();
    let get = |name: &str| message.headers.get(name).map(|value| value.as_str().to_owned());
    assert_eq!(&*message.subject, "numbers.b");
    assert_eq!(get("Nats-Msg-Id"), Some(format!("{stream}-1")));
    assert_eq!(get("Nats-Expected-Last-Msg-Id"), Some(format!("{stream}-0")));
    assert_eq!(get("Flatstream-Type").as_deref(), Some("acme.Numbered"));
    assert_eq!(get("Flatstream-Fingerprint"), Some(format!("{:016x}", Numbered::FINGERPRINT)));
    assert_eq!(&message.payload[4..8], b"NUMB");
}

#[tokio::test]
async fn a_server_that_is_killed_and_comes_back_has_all_once_and_in_order() {
    let Some(mut one) = One::start().await else { return };
    let mut publisher = Publisher::exclusive("numbers.a")
        .ack_timeout(Duration::from_millis(300))
        .open(&one.jetstream, &one.stream)
        .await
        .unwrap();
    for n in 0..3000 {
        if n % 1000 == 700 {
            one.restart();
        }
        publisher.publish(&numbered(n)).await.unwrap();
    }
    publisher.flush().await.unwrap();
    assert_eq!(numbers(&one.stream).await, (0..3000).collect::<Vec<_>>());
}

/// What the client has kept while there was no server is sent when it comes back: ids and the window see to it that this
/// does no harm.
#[tokio::test]
async fn what_the_client_kept_for_a_server_that_was_gone_is_stored_once() {
    let Some(mut one) = One::start().await else { return };
    for (in_flight, is_exclusive) in [(1, false), (64, false), (64, true)] {
        one.stream.purge().await.unwrap();
        let options = match is_exclusive {
            true => Publisher::exclusive("numbers.a"),
            false => Publisher::shared("numbers.a"),
        };
        let options = options.in_flight(in_flight).ack_timeout(Duration::from_millis(200));
        let mut publisher = options.open(&one.jetstream, &one.stream).await.unwrap();
        for n in 0..600 {
            if n == 300 {
                one.restart();
            }
            publisher.publish(&numbered(n)).await.unwrap();
        }
        publisher.flush().await.unwrap();
        let mut stored = numbers(&one.stream).await;
        if in_flight > 1 && !is_exclusive {
            stored.sort_unstable();
        }
        assert_eq!(stored, (0..600).collect::<Vec<_>>(), "{in_flight} {is_exclusive}");
    }
}

/// A message that a new server is too small for takes no number, and those behind it are published.
#[tokio::test]
async fn a_server_that_takes_less_than_the_one_before_refuses_messages_and_no_more() {
    let Some(mut one) = One::start().await else { return };
    let mut publisher =
        Publisher::exclusive("numbers.a").open(&one.jetstream, &one.stream).await.unwrap();
    publisher.publish(&numbered(0)).await.unwrap();
    publisher.flush().await.unwrap();
    one.restart_with("max_payload: 2000");
    while one.client.max_payload() != 2000 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let long = Numbered { n: 1, text: "x".repeat(2000) };
    for _ in 0..2 {
        let error = publisher.publish(&long).await.expect_err("it is too long");
        assert!(matches!(error, PublishError::TooLong { max: ..2000, .. }), "{error}");
    }
    assert_eq!(publisher.publish(&numbered(1)).await.unwrap(), 1);
    publisher.flush().await.unwrap();
    assert_eq!(numbers(&one.stream).await, [0, 1]);
}

#[tokio::test]
async fn numbers_may_be_left_out_and_messages_have_times_of_their_own() {
    let Some(one) = One::start().await else { return };
    let of = MessageType::of::<Numbered>();
    for options in [Publisher::exclusive("numbers.a"), Publisher::shared("numbers.a")] {
        one.stream.purge().await.unwrap();
        let mut publisher = options.open(&one.jetstream, &one.stream).await.unwrap();
        for n in [3, 4, 7] {
            let mut payload = Vec::new();
            let encoded = numbered(n).encode(&mut PayloadBuf::new(&mut payload));
            encoded.expect("it is derived").unwrap();
            publisher.skip_to(n);
            let (subject, time, payload) = ("numbers.b", -(n as i64), payload.into());
            let sent = publisher.publish_payload_at(subject, &of, time, payload).await;
            assert_eq!(sent.unwrap(), n);
        }
        publisher.flush().await.unwrap();
        assert_eq!(numbers(&one.stream).await, [3, 4, 7]);
        let mut messages = Subscription::of::<Numbered>().ordered(&one.stream).await.unwrap();
        for (n, n_behind) in [(3, 2), (4, 1), (7, 0)] {
            let message = messages.next().await.unwrap();
            assert_eq!((message.time, message.n_behind), (Some(-n), n_behind));
        }
        assert_eq!(messages.n_pending().await.unwrap(), 0);
    }
}

#[tokio::test]
async fn what_is_published_again_is_not_stored_again() {
    let Some(one) = One::start().await else { return };
    let id = StreamId::random();
    for first in [0, 50] {
        let options = Publisher::shared("numbers.a").numbered(id, first);
        let mut publisher = options.open(&one.jetstream, &one.stream).await.unwrap();
        for n in first..first + 100 {
            publisher.publish(&numbered(n)).await.unwrap();
        }
        publisher.flush().await.unwrap();
        assert_eq!(publisher.n_repeated(), first);
    }
    assert_eq!(numbers(&one.stream).await, (0..150).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_exclusive_publisher_goes_on_where_the_last_one_left_off() {
    let Some(one) = One::start().await else { return };
    assert_eq!(last_stored(&one.stream).await.unwrap(), None);
    let mut publisher =
        Publisher::exclusive("numbers.a").open(&one.jetstream, &one.stream).await.unwrap();
    for n in 0..10 {
        publisher.publish(&numbered(n)).await.unwrap();
    }
    publisher.flush().await.unwrap();
    let last = last_stored(&one.stream).await.unwrap().expect("there are messages");
    assert_eq!(last, MessageId { stream: publisher.stream_id(), sequence: 9 });

    let options = Publisher::exclusive("numbers.a").behind(last);
    let mut second = options.open(&one.jetstream, &one.stream).await.unwrap();
    assert_eq!(second.publish(&numbered(10)).await.unwrap(), 10);
    second.flush().await.unwrap();
    assert_eq!(numbers(&one.stream).await, (0..=10).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_exclusive_publisher_stops_when_it_is_not_alone() {
    let Some(one) = One::start().await else { return };
    let mut publisher =
        Publisher::exclusive("numbers.a").open(&one.jetstream, &one.stream).await.unwrap();
    publisher.publish(&numbered(0)).await.unwrap();
    publisher.flush().await.unwrap();
    let mut theirs =
        Publisher::shared("numbers.b").open(&one.jetstream, &one.stream).await.unwrap();
    theirs.publish(&numbered(0)).await.unwrap();
    theirs.flush().await.unwrap();
    publisher.publish(&numbered(1)).await.unwrap();
    for _ in 0..2 {
        let error = publisher.flush().await.expect_err("somebody else is there");
        assert!(matches!(error, PublishError::Stopped(Stopped::NotAlone { .. })), "{error}");
    }
    let open: Vec<u64> = publisher.unacknowledged().map(|(id, ..)| id.sequence).collect();
    assert_eq!(open, [1]);
    let error = publisher.publish(&numbered(2)).await.expect_err("it stopped");
    assert!(error.to_string().contains("Publish with `Publisher::shared`"), "{error}");
}

#[tokio::test]
async fn messages_that_are_not_taken_take_no_number() {
    let limited = Config { max_message_size: 2000, ..config(1) };
    let Some(one) = One::start_with(limited).await else { return };
    let mut publisher =
        Publisher::exclusive("numbers.a").open(&one.jetstream, &one.stream).await.unwrap();
    publisher.publish(&numbered(0)).await.unwrap();
    let long = Numbered { n: 1, text: "x".repeat(2000) };
    let error = publisher.publish(&long).await.expect_err("too long");
    assert!(matches!(error, PublishError::TooLong { len: 2001.., max: ..2000, .. }), "{error}");
    for subject in ["", "numbers.*", "numbers.>", "numbers a"] {
        let error = publisher.publish_to(subject, &numbered(1)).await.expect_err("no subject");
        assert!(matches!(error, PublishError::Subject(_)), "{error}");
    }
    assert!(Publisher::shared("numbers.>").open(&one.jetstream, &one.stream).await.is_err());
    assert_eq!(publisher.publish(&numbered(1)).await.unwrap(), 1);
    // The longest that is taken is stored.
    let room = |text: &str| publisher_room(text.len());
    let longest = Numbered { n: 2, text: "x".repeat(room("")) };
    assert_eq!(publisher.publish(&longest).await.unwrap(), 2);
    publisher.flush().await.unwrap();
    assert_eq!(one.stream.get_info().await.unwrap().state.messages, 3);
}

/// What the text of a message can have when 2000 bytes are taken, with room for headers and for the rest of it.
fn publisher_room(used: usize) -> usize {
    2000 - 360 - "acme.Numbered".len() - 48 - used
}

#[tokio::test]
async fn a_stream_that_forgets_too_soon_is_refused() {
    let short = Config { duplicate_window: Duration::from_secs(10), ..config(1) };
    let Some(one) = One::start_with(short).await else { return };
    let options = Publisher::shared("numbers.a").ack_timeout(Duration::from_secs(2));
    let error = options.clone().open(&one.jetstream, &one.stream).await.err().expect("too short");
    assert!(error.to_string().contains("forgets ids after 10s"), "{error}");
    let options = options.give_up_after(Duration::from_secs(7));
    assert!(options.open(&one.jetstream, &one.stream).await.is_ok());
}

#[tokio::test]
async fn a_publisher_gives_up_and_says_what_is_open() {
    let Some(mut one) = One::start().await else { return };
    let mut publisher = Publisher::shared("numbers.a")
        .ack_timeout(Duration::from_millis(100))
        .give_up_after(Duration::from_millis(500))
        .open(&one.jetstream, &one.stream)
        .await
        .unwrap();
    publisher.publish(&numbered(0)).await.unwrap();
    publisher.flush().await.unwrap();
    one.server.kill();
    publisher.publish(&numbered(1)).await.unwrap();
    publisher.publish(&numbered(2)).await.unwrap();
    let error = publisher.flush().await.expect_err("there is no server");
    assert!(
        matches!(&error, PublishError::Stopped(Stopped::GaveUp { id, .. }) if id.sequence == 1)
    );
    let open: Vec<u64> = publisher.unacknowledged().map(|(id, ..)| id.sequence).collect();
    assert_eq!(open, [1, 2]);
}

/// A future that is dropped at any of its waits: what was taken is sent by the next call.
#[tokio::test]
async fn futures_of_a_publisher_may_be_dropped() {
    let Some(one) = One::start().await else { return };
    let options = Publisher::exclusive("numbers.a").in_flight(2);
    let mut publisher = options.open(&one.jetstream, &one.stream).await.unwrap();
    let mut n_dropped = 0;
    let mut micros = 0;
    while publisher.next_sequence() < 500 {
        let n = publisher.next_sequence();
        micros = (micros + 7) % 150;
        let message = numbered(n);
        let publish = publisher.publish(&message);
        let waited = tokio::time::timeout(Duration::from_micros(micros), publish).await;
        n_dropped += u32::from(waited.is_err());
    }
    publisher.flush().await.unwrap();
    assert!(n_dropped > 0, "none was dropped");
    assert_eq!(numbers(&one.stream).await, (0..500).collect::<Vec<_>>());
}

/// Without an encoder: the message is made in a builder.
struct ByHand(u64);

impl StreamSerialize for ByHand {
    fn serialize<A: Allocator>(
        &self,
        builder: &mut FlatBufferBuilder<'_, A>,
    ) -> flatstream::Result<()> {
        numbered(self.0).serialize(builder)
    }
}

impl StreamSchema for ByHand {
    const SCHEMA: Definition = Numbered::SCHEMA;
}

#[tokio::test]
async fn messages_that_were_written_by_hand_are_published_too() {
    let Some(one) = One::start().await else { return };
    let mut publisher =
        Publisher::shared("numbers.a").open(&one.jetstream, &one.stream).await.unwrap();
    publisher.publish(&ByHand(0)).await.unwrap();
    publisher.publish(&numbered(1)).await.unwrap();
    publisher.flush().await.unwrap();
    assert_eq!(numbers(&one.stream).await, [0, 1]);
    let mut all = Subscription::any().ordered(&one.stream).await.unwrap();
    assert_eq!(&*all.next().await.unwrap().type_name, "acme.Numbered");
}
