//! From the journal to JetStream.

use std::collections::{BTreeSet, HashMap};
use std::thread::JoinHandle;
use std::time::Duration;

use bytes::Bytes;
use flatstream::schema::Schema;
use flatstream_fleet::broker::{patiently, Unreachable};
use flatstream_fleet::messages::{Alarm, Reading};
use flatstream_fleet::totals::Totals;
use flatstream_fleet::{Failure, Outcome};
use flatstream_journal::{Follower, Frame, Kind, Mode};
use flatstream_nats::async_nats::jetstream::stream::Stream;
use flatstream_nats::async_nats::jetstream::Context;
use flatstream_nats::{MessageType, PublishError, Publisher, ReceiveError, Schemas, StreamId};
use tokio::time::sleep;

use crate::cursor::Cursor;
use crate::measure::NAME;
use crate::options::Options;
use crate::stored::stored;

/// How often to look for more.
const PAUSE: Duration = Duration::from_millis(10);

/// What was done.
pub struct Uploaded {
    /// Of all messages of the journal, which are stored.
    pub totals: Totals,
    /// Those that JetStream had before they were published, or were to be.
    pub n_there: u64,
}

/// Publishes all messages that the journal has and gets, until there are as many as the options say.
///
/// Where the servers cannot be had, or the publisher has given up, it begins anew, as an agent that was started again does.
pub async fn run(options: &Options, measuring: &JoinHandle<Outcome>) -> Outcome<Uploaded> {
    let jetstream = options.broker.connect().await?;
    loop {
        match upload(options, &jetstream, measuring).await {
            Err(error) if may_pass(&error) => eprintln!("{error}; once more"),
            ended => return ended,
        }
        sleep(Duration::from_secs(1)).await;
    }
}

/// Whether it is not the journal that is at fault.
fn may_pass(error: &Failure) -> bool {
    error.is::<PublishError>() || error.is::<ReceiveError>() || error.is::<Unreachable>()
}

async fn upload(
    options: &Options,
    jetstream: &Context,
    measuring: &JoinHandle<Outcome>,
) -> Outcome<Uploaded> {
    let stream = options.broker.stream(jetstream, options.partition).await?;
    let schemas = options.broker.schemas(jetstream).await?;
    let mut upload = Upload {
        jetstream: jetstream.clone(),
        stream,
        schemas,
        subject: options.partition.subject(options.device),
        types: HashMap::new(),
        journal: None,
        publisher: None,
        cursor: Cursor::open(&options.folder),
        stored: BTreeSet::new(),
        uploaded: Uploaded { totals: Totals::default(), n_there: 0 },
    };
    let mut follower = Follower::new(&options.folder, NAME, Mode::StopAtTornTail);
    loop {
        // Asked before the journal is read to its end, so that nothing is left in it.
        let was_done = measuring.is_finished();
        while let Some(frame) = follower.next_frame() {
            upload.take(&frame?).await?;
        }
        upload.flush().await?;
        if was_done {
            return Ok(upload.ended());
        }
        sleep(PAUSE).await;
    }
}

struct Upload {
    jetstream: Context,
    stream: Stream,
    schemas: Schemas,
    subject: String,
    /// Those of the journal, by its numbers for them.
    types: HashMap<u32, MessageType>,
    journal: Option<StreamId>,
    publisher: Option<Publisher>,
    cursor: Cursor,
    /// What JetStream has behind the place of the cursor.
    stored: BTreeSet<u64>,
    uploaded: Uploaded,
}

impl Upload {
    async fn take(&mut self, frame: &Frame<'_>) -> Outcome {
        match frame.kind {
            Kind::Session => self.begin(frame).await,
            Kind::Schema => self.learn(frame).await,
            Kind::Message(number) => {
                self.add(frame)?;
                self.publish(number, frame).await
            }
            _ => Ok(()),
        }
    }

    /// The id of the journal is that of the messages: it is the same after a restart.
    async fn begin(&mut self, frame: &Frame<'_>) -> Outcome {
        let Some(session) = frame.session().filter(|_| self.journal.is_none()) else {
            return Ok(());
        };
        let id = StreamId(session?.journal().to_array());
        self.stored = stored(&self.stream, &self.subject, id, self.cursor.place().from).await?;
        self.journal = Some(id);
        Ok(())
    }

    /// The schema is where readers find it before the first message that has it.
    async fn learn(&mut self, frame: &Frame<'_>) -> Outcome {
        let Some(record) = frame.schema() else { return Ok(()) };
        let record = record?;
        let schema = Schema::from_bfbs(record.bfbs())
            .map_err(|error| format!("a schema of the journal: {error}"))?;
        let of = MessageType::of_schema(schema).ok_or("a schema of the journal has no root")?;
        patiently("the schema", async || self.schemas.publish(&of).await).await?;
        self.types.insert(record.type_number(), of);
        Ok(())
    }

    fn add(&mut self, frame: &Frame<'_>) -> Outcome {
        let totals = &mut self.uploaded.totals;
        if let Some(reading) = frame.message::<Reading>() {
            let reading = reading?.view;
            totals.add("fleet.Reading", reading.device(), reading.value());
        } else if let Some(alarm) = frame.message::<Alarm>() {
            let alarm = alarm?.view;
            totals.add("fleet.Alarm", alarm.device(), alarm.value());
        }
        Ok(())
    }

    /// Publishes a message as it is in the journal, with its number and time there, unless it is stored.
    async fn publish(&mut self, number: u32, frame: &Frame<'_>) -> Outcome {
        let sequence = frame.sequence;
        if sequence < self.cursor.place().next && self.publisher.is_none()
            || self.stored.remove(&sequence)
        {
            self.uploaded.n_there += 1;
            return Ok(());
        }
        let of = self.types.get(&number).ok_or("a message of the journal has no schema")?.clone();
        let payload = Bytes::copy_from_slice(frame.payload);
        let subject = self.subject.clone();
        let publisher = self.publisher(sequence).await?;
        // What was left out is stored.
        publisher.skip_to(sequence);
        publisher.publish_payload_at(subject, &of, frame.timestamp, payload).await?;
        self.mark()
    }

    /// The publisher, which begins with this number.
    async fn publisher(&mut self, first: u64) -> Outcome<&mut Publisher> {
        if self.publisher.is_none() {
            let id = self.journal.ok_or("the journal does not begin with its session")?;
            let options = Publisher::shared(&self.subject)
                .numbered(id, first)
                .ack_timeout(Duration::from_secs(1));
            let open = async || options.clone().open(&self.jetstream, &self.stream).await;
            self.publisher = Some(patiently("the publisher", open).await?);
        }
        self.publisher.as_mut().ok_or_else(|| Failure::from("there is no publisher"))
    }

    async fn flush(&mut self) -> Outcome {
        if let Some(publisher) = &mut self.publisher {
            publisher.flush().await?;
        }
        self.mark()
    }

    fn mark(&mut self) -> Outcome {
        let Some(publisher) = &self.publisher else { return Ok(()) };
        let next = publisher.next_sequence();
        let oldest = publisher.unacknowledged().next().map_or(next, |(id, _, _)| id.sequence);
        Ok(self.cursor.reached(oldest, next, publisher.stored_at())?)
    }

    fn ended(self) -> Uploaded {
        let repeated = self.publisher.map_or(0, |publisher| publisher.n_repeated());
        Uploaded { n_there: self.uploaded.n_there + repeated, ..self.uploaded }
    }
}
