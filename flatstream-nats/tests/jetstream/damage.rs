//! Receiving what is not as it should be.

use async_nats::jetstream::message::StreamMessage;
use async_nats::HeaderMap;
use bytes::Bytes;
use flatstream_nats::{async_nats, headers, Publisher, Reason, ReceiveError, Subscription, Told};

use crate::kit::{numbered, Numbered, One};

/// Three messages, of which the second is put there again with other bytes or headers, in the place of the third.
async fn with_second(change: impl FnOnce(&mut Vec<u8>, &mut HeaderMap)) -> Option<One> {
    let one = One::start().await?;
    let mut publisher =
        Publisher::shared("numbers.a").open(&one.jetstream, &one.stream).await.unwrap();
    for n in 0..2 {
        publisher.publish(&numbered(n)).await.unwrap();
    }
    publisher.flush().await.unwrap();
    let StreamMessage { mut headers, payload, .. } = one.stream.get_raw_message(2).await.unwrap();
    one.stream.delete_message(2).await.unwrap();
    let mut payload = payload.to_vec();
    headers.insert(headers::MESSAGE_ID, "another");
    change(&mut payload, &mut headers);
    let send = one.jetstream.publish_with_headers("numbers.a", headers, payload.into());
    send.await.unwrap().await.unwrap();
    publisher.publish(&numbered(2)).await.unwrap();
    publisher.flush().await.unwrap();
    Some(one)
}

fn checksum(payload: &[u8]) -> String {
    use flatstream::Checksum as _;
    format!("{:016x}", flatstream::XxHash64.checksum(payload))
}

/// What an ordered consumer finds in the place of the second message; those around it are good.
async fn ordered_finds(one: &One) -> Reason {
    let mut messages = Subscription::of::<Numbered>().ordered(&one.stream).await.unwrap();
    assert_eq!(messages.next().await.unwrap().view().n(), 0);
    let error = messages.next().await.expect_err("the second is bad");
    let fault = error.fault().expect("it is about the message");
    assert_eq!((fault.sequence, &*fault.subject), (3, "numbers.a"));
    assert!(error.to_string().starts_with("message 3 of `numbers.a`: it "), "{error}");
    assert_eq!(messages.next().await.unwrap().view().n(), 2);
    fault.reason.clone()
}

#[tokio::test]
async fn every_byte_of_a_message_is_covered() {
    let Some(one) = One::start().await else { return };
    let mut publisher =
        Publisher::shared("numbers.a").open(&one.jetstream, &one.stream).await.unwrap();
    publisher.publish(&numbered(7)).await.unwrap();
    publisher.flush().await.unwrap();
    let message = one.stream.get_raw_message(1).await.unwrap();
    one.stream.purge().await.unwrap();
    for at in 0..message.payload.len() {
        let mut headers = message.headers.clone();
        headers.insert(headers::MESSAGE_ID, at.to_string());
        let mut payload = message.payload.to_vec();
        payload[at] ^= 1 << (at % 8);
        let send = one.jetstream.publish_with_headers("numbers.a", headers, payload.into());
        send.await.unwrap().await.unwrap();
    }
    let mut typed = Subscription::of::<Numbered>().ordered(&one.stream).await.unwrap();
    let mut any = Subscription::any().ordered(&one.stream).await.unwrap();
    for _ in 0..message.payload.len() {
        for error in [typed.next().await.err(), any.next().await.err()] {
            let reason = &error.as_ref().and_then(ReceiveError::fault).expect("damaged").reason;
            assert!(matches!(reason, Reason::Checksum { .. }) && reason.is_damage(), "{reason}");
        }
    }
}

#[tokio::test]
async fn what_has_its_checksum_and_is_no_message_of_the_type_is_told() {
    let Some(one) = with_second(|payload, headers| {
        payload[4..8].copy_from_slice(b"ELSE");
        headers.insert(headers::CHECKSUM, checksum(payload));
    })
    .await
    else {
        return;
    };
    let reason = ordered_finds(&one).await;
    assert!(
        matches!(&reason, Reason::Invalid { error, .. } if error.contains("file identifier")),
        "{reason}"
    );
}

#[tokio::test]
async fn what_flatstream_did_not_publish_is_told_apart_from_damage() {
    let Some(one) = with_second(|payload, headers| {
        *payload = b"{}".to_vec();
        *headers = HeaderMap::new();
    })
    .await
    else {
        return;
    };
    let reason = ordered_finds(&one).await;
    assert!(matches!(reason, Reason::Header(headers::CHECKSUM)), "{reason}");
    assert!(!reason.is_damage());
}

/// A damaged message is asked for again, then given up: those behind it are delivered, and it stays where it is.
#[tokio::test]
async fn a_durable_consumer_asks_for_damaged_messages_again_and_gives_them_up() {
    let Some(one) = with_second(|payload, _| payload[20] ^= 1).await else { return };
    assert!(matches!(ordered_finds(&one).await, Reason::Checksum { .. }));
    let work = Subscription::of::<Numbered>().damaged_deliveries(3);
    let mut messages = work.durable(&one.stream, "worker").await.unwrap();
    let (mut good, mut told) = (Vec::new(), Vec::new());
    while good.len() < 2 || told.len() < 3 {
        match messages.next().await {
            Ok(delivery) => {
                good.push(delivery.view().n());
                delivery.ack_heard().await.unwrap();
            }
            Err(error) => {
                let fault = error.fault().expect("it is about the message");
                assert_eq!((fault.sequence, fault.n_delivered), (3, told.len() as u64 + 1));
                told.push(fault.told);
            }
        }
    }
    assert_eq!((good, told), (vec![0, 2], vec![Told::Again, Told::Again, Told::GiveUp]));
    one.client.flush().await.unwrap();
    let mut consumer = one
        .stream
        .get_consumer::<async_nats::jetstream::consumer::pull::Config>("worker")
        .await
        .unwrap();
    let info = consumer.info().await.unwrap();
    assert_eq!((info.num_ack_pending, info.num_pending), (0, 0));
    assert_eq!(one.stream.get_info().await.unwrap().state.messages, 3);
}

/// That a fault can be dealt with by hand.
#[tokio::test]
async fn a_fault_that_is_left_alone_can_be_given_up() {
    let Some(one) = with_second(|_, headers| headers.insert(headers::TYPE, "acme.Other")).await
    else {
        return;
    };
    let mut messages = Subscription::of::<Numbered>().durable(&one.stream, "worker").await.unwrap();
    messages.next().await.unwrap().ack_heard().await.unwrap();
    let Err(ReceiveError::Fault(mut fault)) = messages.next().await else { panic!("another type") };
    assert_eq!(fault.told, Told::Nothing);
    let payload: Bytes = fault.payload.clone();
    assert!(!payload.is_empty());
    fault.give_up().await.unwrap();
    assert_eq!(fault.told, Told::GiveUp);
    messages.next().await.unwrap().ack_heard().await.unwrap();
    let mut consumer = one
        .stream
        .get_consumer::<async_nats::jetstream::consumer::pull::Config>("worker")
        .await
        .unwrap();
    assert_eq!(consumer.info().await.unwrap().num_ack_pending, 0);
}
