//! How fast messages are published, beside the client alone with the same payloads: one server, all in one run, in
//! turns. `cargo bench -p flatstream-nats`, with `-- --quick` for a look.
//!
//! The client alone publishes payloads that are encoded already, with as many on their way, and waits for each answer:
//! as they are; with a message id, which is what storing each once costs the server; and with all the headers of
//! flatstream, so that the bytes are the same. What flatstream itself adds is encoding, the checksum, and sending again.
//! Where the time goes is seen on Linux: the processor time of a message in the server, and in this program.

#[allow(dead_code)] // The tests take more of it.
#[path = "../../tests/jetstream/kit.rs"]
mod kit;

use std::collections::VecDeque;
use std::time::Instant;

use async_nats::jetstream::stream::{Config, StorageType};
use async_nats::HeaderMap;
use bytes::Bytes;
use flatstream::{Checksum, PayloadBuf, StreamSchema, StreamSerialize, XxHash64};
use flatstream_nats::{async_nats, headers, Publisher, PublisherOptions, StreamId};

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
    ClientWithAll,
    Shared,
    Exclusive,
}

const ALL: [(Who, &str); 5] = [
    (Who::Client, "async-nats"),
    (Who::ClientWithId, "async-nats, with message ids"),
    (Who::ClientWithAll, "async-nats, with these headers"),
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
        let mut all: [Measured; 5] = Default::default();
        for round in 0..rounds {
            // None of them is always the first.
            for place in 0..ALL.len() {
                let which = (place + round) % ALL.len();
                one.stream.purge().await.expect("it is emptied");
                let (started, before) = (Instant::now(), processor(&one));
                publish(&one, ALL[which].0, &message, &payload, n).await;
                let measured = &mut all[which];
                measured.rates.push(n as f64 / started.elapsed().as_secs_f64());
                let after = processor(&one);
                for i in 0..2 {
                    measured.micros[i] += (after[i] - before[i]) / (n * rounds as u64) as f64;
                }
            }
        }
        report(&all);
    }
}

async fn publish(one: &One, who: Who, message: &Telemetry, payload: &Bytes, n: u64) {
    match who {
        Who::Client => by_client(one, payload, n, With::Nothing).await,
        Who::ClientWithId => by_client(one, payload, n, With::Id(StreamId::random())).await,
        Who::ClientWithAll => by_client(one, payload, n, With::all(payload)).await,
        Who::Shared => by_publisher(one, Publisher::shared(SUBJECT), message, n).await,
        Who::Exclusive => by_publisher(one, Publisher::exclusive(SUBJECT), message, n).await,
    }
}

/// What the client alone sends in front of a message.
enum With {
    Nothing,
    Id(StreamId),
    /// All that flatstream does.
    All(StreamId, [(&'static str, String); 3]),
}

impl With {
    fn all(payload: &[u8]) -> Self {
        let checksum = XxHash64.checksum(payload);
        let headers = [
            (headers::TYPE, "acme.Telemetry".to_owned()),
            (headers::FINGERPRINT, format!("{:016x}", Telemetry::FINGERPRINT)),
            (headers::CHECKSUM, format!("{checksum:016x}")),
        ];
        With::All(StreamId::random(), headers)
    }

    fn headers(&self, sequence: u64) -> Option<HeaderMap> {
        let (id, more) = match self {
            With::Nothing => return None,
            With::Id(id) => (id, &[][..]),
            With::All(id, more) => (id, &more[..]),
        };
        let mut headers = HeaderMap::new();
        headers.insert(headers::MESSAGE_ID, format!("{id}-{sequence}"));
        more.iter().for_each(|(name, value)| headers.insert(*name, value.as_str()));
        Some(headers)
    }
}

async fn by_client(one: &One, payload: &Bytes, n: u64, with: With) {
    let mut acks = VecDeque::with_capacity(IN_FLIGHT);
    for sequence in 0..n {
        if acks.len() == IN_FLIGHT {
            let ack: async_nats::jetstream::context::PublishAckFuture =
                acks.pop_front().expect("it is full");
            ack.await.expect("it is stored");
        }
        let payload = payload.clone();
        let sent = match with.headers(sequence) {
            None => one.jetstream.publish(SUBJECT, payload).await,
            Some(headers) => one.jetstream.publish_with_headers(SUBJECT, headers, payload).await,
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

/// Of one of them.
#[derive(Default)]
struct Measured {
    rates: Vec<f64>,
    /// Processor time a message, of the server and of this program.
    micros: [f64; 2],
}

fn report(all: &[Measured; 5]) {
    let base = median(&all[0].rates);
    for ((_, name), Measured { rates, micros: [server, here] }) in ALL.iter().zip(all) {
        let rate = median(rates);
        let of_base = rate / base;
        println!(
            "  {name:<30} {rate:>9.0} messages a second, {of_base:.2} of async-nats; \
             processor: server {server:.2} µs, here {here:.2} µs"
        );
    }
}

/// Microseconds that the server and this program have used; 0 where that is not known.
fn processor(one: &One) -> [f64; 2] {
    let of = |process: &str| {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        // Behind the name, which may have anything in it: user and system time in hundredths of a second.
        let behind = stat.rsplit_once(") ").map_or("", |(_, behind)| behind);
        let ticks = behind.split(' ').skip(11).take(2).filter_map(|it| it.parse::<f64>().ok());
        ticks.sum::<f64>() * 10_000.0
    };
    [of(&one.server.child.id().to_string()), of("self")]
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
