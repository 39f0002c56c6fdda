//! Where messages go: streams of JetStream, by parts of the devices.

use std::fmt::{self, Display};
use std::time::{Duration, Instant};

use flatstream_nats::async_nats::jetstream::{self, stream, Context};
use flatstream_nats::async_nats::ConnectOptions;
use flatstream_nats::{Schemas, BUCKET};

use crate::Outcome;

/// How long servers may be busy with themselves: to elect a leader takes seconds.
const PATIENCE: Duration = Duration::from_secs(90);

/// A part of the devices, with a stream and a collector of its own: so the load is divided, and the messages of a device stay in
/// order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Partition(pub u32);

impl Partition {
    /// The name of its stream.
    pub fn stream(self) -> String {
        format!("FLEET_{}", self.0)
    }

    /// Where a device publishes: from the general to the special, so that readers can choose.
    pub fn subject(self, device: u32) -> String {
        format!("fleet.{}.{device}", self.0)
    }

    fn subjects(self) -> String {
        format!("fleet.{}.>", self.0)
    }
}

/// Servers, and how many of them keep each message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Broker {
    /// Addresses with commas between them.
    pub servers: String,
    /// 1, 3 or 5.
    pub replicas: usize,
}

impl Broker {
    /// Connects, also to servers that are about to start.
    pub async fn connect(&self) -> Outcome<Context> {
        let options = ConnectOptions::new()
            .reconnect_delay_callback(|n| Duration::from_millis(50 * n.min(20) as u64))
            .retry_on_initial_connect();
        let servers: Vec<&str> = self.servers.split(',').collect();
        Ok(jetstream::new(options.connect(servers).await?))
    }

    /// The stream of a partition, which is made if it is not there.
    pub async fn stream(
        &self,
        jetstream: &Context,
        partition: Partition,
    ) -> Outcome<stream::Stream> {
        let config = stream::Config {
            name: partition.stream(),
            subjects: vec![partition.subjects()],
            num_replicas: self.replicas,
            ..Default::default()
        };
        patiently("the stream", async || jetstream.get_or_create_stream(config.clone()).await).await
    }

    /// The bucket of schemas, which is made if it is not there.
    pub async fn schemas(&self, jetstream: &Context) -> Outcome<Schemas> {
        let create = async || Schemas::create(jetstream, BUCKET, self.replicas).await;
        patiently("the bucket of schemas", create).await
    }
}

/// Servers that could not be asked for longer than they may take to find a leader.
#[derive(Debug)]
pub struct Unreachable(String);

impl Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreachable {}

/// Tries until it succeeds, as long as servers may take to find a leader.
///
/// # Errors
///
/// [`Unreachable`].
pub async fn patiently<T, E: Display>(
    what: &str,
    attempt: impl AsyncFn() -> Result<T, E>,
) -> Outcome<T> {
    let until = Instant::now() + PATIENCE;
    loop {
        match attempt().await {
            Ok(done) => return Ok(done),
            Err(error) if Instant::now() > until => {
                return Err(Unreachable(format!("{what}: {error}")).into());
            }
            Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
        }
    }
}
