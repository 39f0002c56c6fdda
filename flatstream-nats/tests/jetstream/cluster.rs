//! Three servers with a replicated stream, and `kill -9` of the leader while a publisher publishes and others read.

use std::collections::BTreeSet;
use std::env;
use std::time::Duration;

use flatstream_nats::{Continuity, Follows, Publisher, PublisherOptions, Subscription};
use tokio::task::JoinHandle;

use crate::kit::{numbered, numbers, Numbered, Three};

const N: u64 = 4000;

/// With `FLATSTREAM_SOAK` set, more often.
fn rounds() -> u32 {
    if env::var_os("FLATSTREAM_SOAK").is_some() {
        10
    } else {
        1
    }
}

/// Publishes `N` messages, and kills the leader in the middle.
async fn publish_through_a_kill(options: PublisherOptions, three: &mut Three) {
    let options = options.ack_timeout(Duration::from_secs(1));
    let mut publisher = options.open(&three.jetstream, &three.stream).await.unwrap();
    for n in 0..N {
        if n == N / 2 {
            three.kill_leader().await;
        }
        assert_eq!(publisher.publish(&numbered(n)).await.unwrap(), n);
    }
    publisher.flush().await.unwrap();
    assert_eq!(publisher.unacknowledged().count(), 0);
}

/// Each message once and in order, as it comes.
async fn follow(three: &Three) -> JoinHandle<()> {
    let mut messages = Subscription::of::<Numbered>().ordered(&three.stream).await.unwrap();
    tokio::spawn(async move {
        let mut continuity = Continuity::default();
        for n in 0..N {
            let message = messages.next().await.expect("it goes on");
            assert_eq!(message.view(), numbered(n));
            let follows = continuity.follow(message.id.expect("ours"));
            assert_eq!(follows, if n == 0 { Follows::First } else { Follows::Directly });
        }
    })
}

/// Each message at least once: what was acknowledged may come again when that was lost with the leader.
async fn handle(three: &Three) -> JoinHandle<()> {
    let work = Subscription::of::<Numbered>().ack_wait(Duration::from_secs(2));
    let mut messages = work.durable(&three.stream, "worker").await.unwrap();
    tokio::spawn(async move {
        let mut open: BTreeSet<u64> = (0..N).collect();
        while !open.is_empty() {
            let message = messages.next().await.expect("it goes on");
            assert_eq!(message.view(), numbered(message.view().n()));
            open.remove(&message.view().n());
            message.ack().await.expect("the client lives");
        }
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_is_there_once_and_in_order_though_the_leader_is_killed() {
    for _ in 0..rounds() {
        let Some(mut three) = Three::start().await else { return };
        let readers = [follow(&three).await, handle(&three).await];
        publish_through_a_kill(Publisher::exclusive("numbers.a"), &mut three).await;
        assert_eq!(numbers(&three.stream).await, (0..N).collect::<Vec<_>>());
        for reader in readers {
            let done = tokio::time::timeout(Duration::from_secs(90), reader).await;
            done.expect("it goes on").unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_of_a_shared_publisher_is_there_once_though_the_leader_is_killed() {
    for _ in 0..rounds() {
        let Some(mut three) = Three::start().await else { return };
        publish_through_a_kill(Publisher::shared("numbers.a"), &mut three).await;
        let mut numbers = numbers(&three.stream).await;
        numbers.sort_unstable();
        assert_eq!(numbers, (0..N).collect::<Vec<_>>());
    }
}
