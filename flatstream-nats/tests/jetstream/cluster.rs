//! Three servers with a replicated stream, and `kill -9` of the leader while a publisher publishes.

use std::collections::BTreeSet;
use std::time::Duration;

use flatstream_nats::{Continuity, Follows, Publisher, Subscription};

use crate::kit::{numbered, numbers, Numbered, Three};

const N: u64 = 4000;

/// Publishes `N` messages, and kills the leader in the middle.
async fn through_a_kill(publisher: &mut Publisher, three: &mut Three) {
    for n in 0..N {
        if n == N / 2 {
            three.kill_leader().await;
        }
        assert_eq!(publisher.publish(&numbered(n)).await.unwrap(), n);
    }
    publisher.flush().await.unwrap();
    assert_eq!(publisher.unacknowledged().count(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_is_there_once_and_in_order_though_the_leader_is_killed() {
    let Some(mut three) = Three::start().await else { return };
    let mut publisher = Publisher::exclusive("numbers.a")
        .ack_timeout(Duration::from_secs(1))
        .open(&three.jetstream, &three.stream)
        .await
        .unwrap();
    through_a_kill(&mut publisher, &mut three).await;
    assert_eq!(numbers(&three.stream).await, (0..N).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_of_a_shared_publisher_is_there_once_though_the_leader_is_killed() {
    let Some(mut three) = Three::start().await else { return };
    let mut publisher = Publisher::shared("numbers.a")
        .ack_timeout(Duration::from_secs(1))
        .open(&three.jetstream, &three.stream)
        .await
        .unwrap();
    through_a_kill(&mut publisher, &mut three).await;
    let mut numbers = numbers(&three.stream).await;
    numbers.sort_unstable();
    assert_eq!(numbers, (0..N).collect::<Vec<_>>());
}

/// Readers that are there when it happens go on, too.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_ordered_consumer_goes_on_when_the_leader_is_killed() {
    let Some(mut three) = Three::start().await else { return };
    let mut publisher = Publisher::exclusive("numbers.a")
        .ack_timeout(Duration::from_secs(1))
        .open(&three.jetstream, &three.stream)
        .await
        .unwrap();
    let mut messages = Subscription::of::<Numbered>().ordered(&three.stream).await.unwrap();
    let reader = tokio::spawn(async move {
        let mut continuity = Continuity::default();
        let mut n_read = 0;
        while n_read < N {
            let message = messages.next().await.expect("it goes on");
            assert_eq!(message.view(), numbered(n_read));
            let follows = continuity.follow(message.id.expect("ours"));
            assert_eq!(follows, if n_read == 0 { Follows::First } else { Follows::Directly });
            n_read += 1;
        }
    });
    through_a_kill(&mut publisher, &mut three).await;
    tokio::time::timeout(Duration::from_secs(90), reader).await.expect("it goes on").unwrap();
}

/// What was acknowledged may come again when that was lost with the leader; nothing is left out.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_durable_consumer_handles_all_though_the_leader_is_killed() {
    let Some(mut three) = Three::start().await else { return };
    let mut publisher = Publisher::exclusive("numbers.a")
        .ack_timeout(Duration::from_secs(1))
        .open(&three.jetstream, &three.stream)
        .await
        .unwrap();
    let work = Subscription::of::<Numbered>().ack_wait(Duration::from_secs(2));
    let mut messages = work.durable(&three.stream, "worker").await.unwrap();
    let reader = tokio::spawn(async move {
        let mut open: BTreeSet<u64> = (0..N).collect();
        while !open.is_empty() {
            let message = messages.next().await.expect("it goes on");
            assert_eq!(message.view(), numbered(message.view().n()));
            open.remove(&message.view().n());
            message.ack().await.expect("the client lives");
        }
    });
    through_a_kill(&mut publisher, &mut three).await;
    tokio::time::timeout(Duration::from_secs(90), reader).await.expect("it goes on").unwrap();
}
