//! How fast messages are published, beside the client alone with the same payloads: one server, all in one run, in
//! turns. `cargo bench -p flatstream-nats`, with `-- --quick` for a look.
//!
//! The client alone publishes payloads that are encoded already, with as many on their way, and waits for each answer;
//! once as they are, and once with a message id, which is what storing each once costs the server. What flatstream
//! adds is encoding, the checksum, headers, and sending again.

#[allow(dead_code)] // The tests take more of it.
#[path = "../../tests/jetstream/kit.rs"]
mod kit;

use std::collections::VecDeque;
use std::time::Instant;

use async_nats::jetstream::stream::{Config, StorageType};
use async_nats::HeaderMap;
use bytes::Bytes;
use flatstream::{PayloadBuf, StreamSerialize};
use flatstream_nats::{async_nats, Publisher, PublisherOptions, StreamId};

use kit::One;

const IN_FLIGHT: usize = 512;
const SUBJECT: &str = "numbers.bench";

#[derive(StreamSerialize, Clone)]
#[flatstream(namespace = "acme")]
struct Telemetry {
    device: String,
    time: i64,
    position: [f64; 3],
    temperature: f32,
    pressure: Option<f32>,
    samples: Vec<f32>,
}

/// Who publishes.
#[derive(Clone, Copy)]
enum Who {
    Client,
    ClientWithId,
    Shared,
    Exclusive,
}

const ALL: [(Who, &str); 4] = [
    (Who::Client, "async-nats"),
    (Who::ClientWithId, "async-nats, with message ids"),
    (Who::Shared, "flatstream, shared"),
    (Who::Exclusive, "flatstream, exclusive"),
];

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let is_quick = std::env::args().any(|arg| arg == "--quick");
    let (rounds, n) = if is_quick { (3, 5_000) } else { (15, 50_000) };
    let config = Config { storage: StorageType::Memory, max_bytes: 1 << 30, ..kit::config(1) };
    let Some(one) = One::start_with(config).await else { return };
    for n_samples in [16, 500] {
        let message = telemetry(n_samples);
        let payload = encoded(&message);
        println!("payload of {} bytes, {rounds} rounds of {n} messages", payload.len());
        let mut rates: [Vec<f64>; 4] = Default::default();
        for round in 0..rounds {
            // None of them is always the first.
            for place in 0..ALL.len() {
                let which = (place + round) % ALL.len();
                one.stream.purge().await.expect("it is emptied");
                let started = Instant::now();
                publish(&one, ALL[which].0, &message, &payload, n).await;
                rates[which].push(n as f64 / started.elapsed().as_secs_f64());
            }
        }
        report(&rates);
    }
}

async fn publish(one: &One, who: Who, message: &Telemetry, payload: &Bytes, n: u64) {
    match who {
        Who::Client => by_client(one, payload, n, None).await,
        Who::ClientWithId => by_client(one, payload, n, Some(StreamId::random())).await,
        Who::Shared => by_publisher(one, Publisher::shared(SUBJECT), message, n).await,
        Who::Exclusive => by_publisher(one, Publisher::exclusive(SUBJECT), message, n).await,
    }
}

async fn by_client(one: &One, payload: &Bytes, n: u64, id: Option<StreamId>) {
    let mut acks = VecDeque::with_capacity(IN_FLIGHT);
    for sequence in 0..n {
        if acks.len() == IN_FLIGHT {
            let ack: async_nats::jetstream::context::PublishAckFuture =
                acks.pop_front().expect("it is full");
            ack.await.expect("it is stored");
        }
        let payload = payload.clone();
        let sent = match id {
            None => one.jetstream.publish(SUBJECT, payload).await,
            Some(id) => {
                let mut headers = HeaderMap::new();
                headers.insert("Nats-Msg-Id", format!("{id}-{sequence}"));
                one.jetstream.publish_with_headers(SUBJECT, headers, payload).await
            }
        };
        acks.push_back(sent.expect("it is sent"));
    }
    for ack in acks {
        ack.await.expect("it is stored");
    }
}

async fn by_publisher(one: &One, options: PublisherOptions, message: &Telemetry, n: u64) {
    let options = options.in_flight(IN_FLIGHT);
    let mut publisher = options.open(&one.jetstream, &one.stream).await.expect("it opens");
    for _ in 0..n {
        publisher.publish(message).await.expect("it is taken");
    }
    publisher.flush().await.expect("all are stored");
    assert_eq!(publisher.n_repeated(), 0, "something was sent twice: this is no measurement");
}

fn report(rates: &[Vec<f64>; 4]) {
    let base = median(&rates[0]);
    for ((_, name), rates) in ALL.iter().zip(rates) {
        let rate = median(rates);
        println!("  {name:<30} {rate:>9.0} messages a second, {:.2} of async-nats", rate / base);
    }
}

fn median(rates: &[f64]) -> f64 {
    let mut sorted = rates.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

fn telemetry(n_samples: u16) -> Telemetry {
    Telemetry {
        device: "north/pump-17".into(),
        time: 1_700_000_000_000_000_000,
        position: [52.5, 13.4, 34.0],
        temperature: 21.5,
        pressure: Some(1013.25),
        samples: (0..n_samples).map(f32::from).collect(),
    }
}

fn encoded(message: &Telemetry) -> Bytes {
    let mut payload = Vec::new();
    let encoded = message.encode(&mut PayloadBuf::new(&mut payload));
    encoded.expect("derived types need no builder").expect("it has a wire form");
    payload.into()
}
