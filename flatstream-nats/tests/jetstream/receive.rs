//! Receiving what is good.

use std::time::{Duration, Instant, SystemTime};

use flatstream::{OwnedView, StreamSerialize};
use flatstream_nats::{
    Continuity, Follows, Publisher, Reason, ReceiveError, Schemas, Start, Subscription, Told,
};
use futures_util::{FutureExt, StreamExt};

use crate::kit::{config, numbered, Numbered, One};

async fn publish(one: &One, subject: &str, numbers: std::ops::Range<u64>) {
    let mut publisher = Publisher::shared(subject).open(&one.jetstream, &one.stream).await.unwrap();
    for n in numbers {
        publisher.publish(&numbered(n)).await.unwrap();
    }
    publisher.flush().await.unwrap();
}

#[tokio::test]
async fn a_replay_begins_where_it_is_told_to() {
    let Some(one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..10).await;
    tokio::time::sleep(Duration::from_millis(20)).await;
    let between = SystemTime::now();
    publish(&one, "numbers.b", 10..20).await;

    let first = async |subscription: Subscription<OwnedView<Numbered>>| {
        let mut messages = subscription.ordered(&one.stream).await.unwrap();
        messages.next().await.unwrap().view().n()
    };
    let all = Subscription::of::<Numbered>;
    assert_eq!(first(all()).await, 0);
    assert_eq!(first(all().start(Start::Sequence(6))).await, 5);
    assert_eq!(first(all().start(Start::Time(between))).await, 10);
    assert_eq!(first(all().start(Start::Last)).await, 19);
    assert_eq!(first(all().subject("numbers.b")).await, 10);
    assert_eq!(first(all().subject("numbers.*").start(Start::Sequence(13))).await, 12);
    assert_eq!(first(all().start(Start::Time(SystemTime::UNIX_EPOCH))).await, 0);

    let mut new = all().start(Start::New).ordered(&one.stream).await.unwrap();
    publish(&one, "numbers.a", 20..21).await;
    let message = new.next().await.unwrap();
    assert_eq!((message.view().n(), message.sequence, message.n_delivered), (20, 21, 1));
    assert!(message.stored > between && message.stored <= SystemTime::now());
}

/// What JetStream does not say: what is missing, and whose it is.
#[tokio::test]
async fn what_is_missing_is_told_by_the_numbers() {
    let Some(one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..5).await;
    publish(&one, "numbers.b", 0..5).await;
    one.stream.delete_message(3).await.unwrap();
    let messages = Subscription::any().ordered(&one.stream).await.unwrap().into_stream();
    let ids = messages.take(9).map(|message| message.unwrap().id.expect("ours"));
    let mut continuity = Continuity::default();
    let follows: Vec<Follows> = ids.map(|id| continuity.follow(id)).collect().await;
    let directly = Follows::Directly;
    let missing = Follows::AfterGap { missing: 1 };
    let first = Follows::First;
    assert_eq!(follows[..4], [first, directly, missing, directly]);
    assert_eq!(follows[4..], [first, directly, directly, directly, directly]);
}

#[tokio::test]
async fn a_durable_consumer_gets_again_what_it_did_not_acknowledge() {
    let Some(one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..4).await;
    let work = Subscription::of::<Numbered>().ack_wait(Duration::from_millis(500));
    {
        let mut messages = work.durable(&one.stream, "worker").await.unwrap();
        let first = messages.next().await.unwrap();
        assert_eq!(first.view().n(), 0);
        first.ack_heard().await.unwrap();
        let second = messages.next().await.unwrap();
        second.again(None).await.unwrap();
        let third = messages.next().await.unwrap();
        third.give_up().await.unwrap();
        // The fourth, and the second once more, are dropped without a word.
        one.client.flush().await.unwrap();
    }
    let mut messages = work.durable(&one.stream, "worker").await.unwrap();
    let mut again = Vec::new();
    while again.len() < 2 {
        let message = messages.next().await.unwrap();
        again.push(message.view().n());
        message.ack_heard().await.unwrap();
    }
    again.sort_unstable();
    assert_eq!(again, [1, 3]);
    let rest = tokio::time::timeout(Duration::from_millis(1200), messages.next()).await;
    assert!(rest.is_err(), "nothing is left");
}

#[derive(Debug)]
enum Stop {
    Handler(u64),
    Receive(#[allow(dead_code)] ReceiveError), // Shown by `Debug`.
}

impl From<ReceiveError> for Stop {
    fn from(error: ReceiveError) -> Self {
        Stop::Receive(error)
    }
}

#[tokio::test]
async fn a_message_is_acknowledged_after_it_was_handled() {
    let Some(one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..4).await;
    let work = Subscription::of::<Numbered>();
    let mut handled = Vec::new();
    let mut failed_before = false;
    // The third fails once.
    for _ in 0..2 {
        let mut messages = work.durable(&one.stream, "worker").await.unwrap();
        let stopped = messages
            .handle(async |message| match message.view().n() {
                2 if !failed_before => {
                    failed_before = true;
                    Err(Stop::Handler(2))
                }
                3 => {
                    handled.push(3);
                    Err(Stop::Handler(3))
                }
                n => {
                    handled.push(n);
                    Ok(())
                }
            })
            .await;
        assert!(matches!(stopped, Err(Stop::Handler(2 | 3))), "{stopped:?}");
    }
    assert_eq!(handled[..2], [0, 1]);
    assert!(handled[2..].contains(&3), "{handled:?}");
    let mut consumer = one
        .stream
        .get_consumer::<flatstream_nats::async_nats::jetstream::consumer::pull::Config>("worker")
        .await
        .unwrap();
    assert!(consumer.info().await.unwrap().ack_floor.stream_sequence >= 2);
}

mod newer {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme", file_identifier = "NUMB")]
    pub struct Numbered {
        pub n: u64,
        pub text: String,
        pub more: Option<u32>,
    }
}

mod other {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme", file_identifier = "NUMB")]
    pub struct Numbered {
        pub n: f64,
        pub text: String,
    }
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Unrelated {
    n: u64,
}

#[tokio::test]
async fn messages_of_other_types_and_schemas_are_told_and_left_alone() {
    let Some(one) = One::start().await else { return };
    let schemas = Schemas::open(&one.jetstream).await.unwrap();
    let options = Publisher::exclusive("numbers.a").schemas(&schemas);
    let mut publisher = options.open(&one.jetstream, &one.stream).await.unwrap();
    publisher.publish(&Unrelated { n: 0 }).await.unwrap();
    let newer = newer::Numbered { n: 1, text: "newer".into(), more: Some(1) };
    publisher.publish(&newer).await.unwrap();
    publisher.publish(&other::Numbered { n: 2.0, text: "other".into() }).await.unwrap();
    publisher.publish(&numbered(3)).await.unwrap();
    publisher.flush().await.unwrap();

    let strict = Subscription::of::<Numbered>();
    let found = what_comes(&one, &strict, "strict").await;
    assert_eq!(found, ["other type", "not that of this program", "not that of this program", "3"]);
    let found = what_comes(&one, &strict.clone().compatible(&schemas), "compatible").await;
    assert_eq!(found, ["other type", "1", "changed type from double to ulong", "3"]);
    let accepting =
        strict.clone().accept(<newer::Numbered as flatstream::StreamSchema>::FINGERPRINT);
    let found = what_comes(&one, &accepting, "accepting").await;
    assert_eq!(found, ["other type", "1", "not that of this program", "3"]);
    let any = what_comes(&one, &strict.any_schema(), "any").await;
    let misread = f64::to_bits(2.0).to_string();
    assert_eq!(any, ["other type", "1", &misread, "3"]);
}

/// Numbers, and what is wrong with the others; ordered and durable alike.
async fn what_comes(
    one: &One,
    what: &Subscription<OwnedView<Numbered>>,
    name: &str,
) -> Vec<String> {
    let mut durable = what.durable(&one.stream, name).await.unwrap();
    let mut ordered = what.ordered(&one.stream).await.unwrap();
    let mut found = Vec::new();
    for _ in 0..4 {
        let in_durable = match durable.next().await {
            Ok(delivery) => Ok(delivery.view().n()),
            Err(error) => Err(error),
        };
        let in_order = ordered.next().await.map(|message| message.view().n());
        assert_eq!(said(&in_durable), said(&in_order));
        found.push(said(&in_durable));
    }
    found
}

fn said(result: &Result<u64, ReceiveError>) -> String {
    match result {
        Ok(n) => n.to_string(),
        Err(ReceiveError::Fault(fault)) => {
            assert!(!fault.reason.is_damage());
            assert_eq!(fault.told, Told::Nothing);
            match &fault.reason {
                Reason::OtherType { found, expected, .. } => {
                    assert_eq!((&**found, &**expected), ("acme.Unrelated", "acme.Numbered"));
                    "other type".into()
                }
                Reason::OtherSchema { why, .. } => {
                    let known = ["not that of this program", "changed type from double to ulong"];
                    known.into_iter().find(|text| why.contains(text)).expect(why).into()
                }
                reason => panic!("{reason}"),
            }
        }
        Err(error) => panic!("{error}"),
    }
}

/// Futures that are dropped while they wait lose nothing.
#[tokio::test]
async fn futures_of_consumers_may_be_dropped() {
    let Some(one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..300).await;
    let mut ordered = Subscription::of::<Numbered>().ordered(&one.stream).await.unwrap();
    let mut numbers = Vec::new();
    let mut n_dropped = 0;
    while numbers.len() < 300 {
        let micros = numbers.len() as u64 % 40;
        match tokio::time::timeout(Duration::from_micros(micros), ordered.next()).await {
            Ok(message) => numbers.push(message.unwrap().view().n()),
            Err(_) => n_dropped += 1,
        }
    }
    assert!(n_dropped > 0, "none was dropped");
    assert_eq!(numbers, (0..300).collect::<Vec<_>>());
}

/// A consumer is made again though no call waits for as long as that takes.
#[tokio::test]
async fn a_consumer_comes_back_under_short_timeouts() {
    let Some(mut one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..20).await;
    let mut messages = Subscription::of::<Numbered>().batch(10).ordered(&one.stream).await.unwrap();
    for n in 0..10 {
        assert_eq!(messages.next().await.unwrap().view().n(), n);
    }
    one.restart();
    let until = Instant::now() + Duration::from_secs(40);
    let mut n = 10;
    while n < 20 {
        assert!(Instant::now() < until, "it does not come back");
        // Timers have steps of milliseconds: too long for this.
        match messages.next().now_or_never() {
            Some(message) => {
                assert_eq!(message.unwrap().view().n(), n);
                n += 1;
            }
            None => tokio::time::sleep(Duration::from_millis(1)).await,
        }
    }
}

/// With a batch of one nothing is asked for ahead: what a program did not wait for is there for the next one at once.
#[tokio::test]
async fn a_batch_of_one_takes_no_more_than_is_waited_for() {
    let Some(one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..6).await;
    for first in [0, 2, 4] {
        let work = Subscription::of::<Numbered>().batch(1);
        let mut messages = work.durable(&one.stream, "worker").await.unwrap();
        for n in [first, first + 1] {
            let message = messages.next().await.unwrap();
            assert_eq!((message.view().n(), message.n_behind), (n, 5 - n));
            message.ack_heard().await.unwrap();
        }
        assert_eq!(messages.n_pending().await.unwrap(), 4 - first);
    }
}

/// The view lies in the bytes that came from the client.
#[tokio::test]
async fn views_own_what_was_read_and_copy_nothing() {
    let Some(one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..1).await;
    let mut messages = Subscription::of::<Numbered>().ordered(&one.stream).await.unwrap();
    let message = messages.next().await.unwrap();
    let moved = tokio::spawn(async move {
        let text = message.view().text().as_ptr() as usize;
        let bytes = message.body.as_bytes().as_ptr_range();
        (bytes.start as usize..bytes.end as usize).contains(&text)
    });
    assert!(moved.await.unwrap());
}

/// A program that waits for a consumer that somebody deleted is told so.
#[tokio::test]
async fn a_consumer_that_is_deleted_is_an_error() {
    let Some(one) = One::start().await else { return };
    let mut messages = Subscription::of::<Numbered>().durable(&one.stream, "worker").await.unwrap();
    one.stream.delete_consumer("worker").await.unwrap();
    let waited = tokio::time::timeout(Duration::from_secs(30), messages.next()).await;
    let error = waited.expect("it is told").expect_err("it is gone");
    assert!(matches!(error, ReceiveError::Nats(_)), "{error}");
}

/// An ordered consumer outlives its server, and what the server has of it.
#[tokio::test]
async fn an_ordered_consumer_goes_on_when_its_server_comes_back() {
    let Some(mut one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..500).await;
    let mut messages = Subscription::of::<Numbered>().ordered(&one.stream).await.unwrap();
    for n in 0..500 {
        if n == 100 {
            one.restart();
        }
        assert_eq!(messages.next().await.unwrap().view().n(), n);
    }
    publish(&one, "numbers.a", 500..510).await;
    for n in 500..510 {
        assert_eq!(messages.next().await.unwrap().view().n(), n);
    }
}

/// What another stream of the name has is not taken for what comes behind: places there are others.
#[tokio::test]
async fn an_ordered_consumer_ends_when_its_stream_is_made_again() {
    let Some(one) = One::start().await else { return };
    publish(&one, "numbers.a", 0..20).await;
    let mut messages = Subscription::of::<Numbered>().ordered(&one.stream).await.unwrap();
    for n in 0..20 {
        assert_eq!(messages.next().await.unwrap().view().n(), n);
    }
    one.jetstream.delete_stream("NUMBERS").await.unwrap();
    one.jetstream.create_stream(config(1)).await.unwrap();
    publish(&one, "numbers.a", 20..28).await;
    for _ in 0..2 {
        let error = messages.next().await.unwrap_err().to_string();
        assert!(error.contains("`NUMBERS` was deleted and made again"), "{error}");
    }
    let mut messages = Subscription::of::<Numbered>().ordered(&one.stream).await.unwrap();
    assert_eq!(messages.next().await.unwrap().view().n(), 20);
}
