//! From JetStream into files.

use std::future::pending as never;
use std::time::{Duration, Instant, UNIX_EPOCH};

use bytes::Bytes;
use flatstream_fleet::broker::patiently;
use flatstream_fleet::files::lock;
use flatstream_fleet::Outcome;
use flatstream_nats::async_nats::jetstream::stream::{RawMessageErrorKind, Stream};
use flatstream_nats::{Delivery, Durable, ReceiveError, Schemas, Subscription, Told};
use tokio::time::{sleep, sleep_until};

use crate::ledger::Ledger;
use crate::options::Options;
use crate::parquet::{remove_unknown, Files};
use crate::pending::{Pending, Place};

/// What JetStream calls the place of collectors.
const NAME: &str = "collector";

/// Collects until there are as many messages in files as the options say, or Ctrl-C.
pub async fn run(options: &Options) -> Outcome {
    let _lock = lock(&options.folder)?;
    let jetstream = options.broker.connect().await?;
    let stream = options.broker.stream(&jetstream, options.partition).await?;
    let schemas = options.broker.schemas(&jetstream).await?;
    let ledger = Ledger::open(&options.folder, created(&stream)?)?;
    let n_removed = remove_unknown(&options.folder, ledger.next)?;
    println!(
        "from message {} on; {n_removed} files that were not finished are removed",
        ledger.next
    );
    let messages = consumer(options, &stream).await?;
    let pending = Pending::new(ledger.next);
    let mut collector = Collector { options, stream, schemas, ledger, pending };
    tokio::select! {
        collected = collector.collect(messages) => collected?,
        _ = ctrl_c() => println!("stopped; what is in no file yet comes again"),
    }
    // Acknowledgements are on their way.
    jetstream.client().flush().await?;
    Ok(())
}

/// Where there are no signals, it ends with the program.
async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        never::<()>().await;
    }
}

fn created(stream: &Stream) -> Outcome<i64> {
    let created: std::time::SystemTime = stream.cached_info().created.into();
    Ok(i64::try_from(created.duration_since(UNIX_EPOCH)?.as_nanos())?)
}

async fn consumer(options: &Options, stream: &Stream) -> Outcome<Durable<Bytes>> {
    let subscription = Subscription::any()
        // Longer than a message waits for its file.
        .ack_wait(options.wait * 2 + Duration::from_secs(5))
        // What waits for one that comes again, and what is written meanwhile.
        .max_ack_pending(options.rows.saturating_mul(3));
    patiently("the consumer", async || subscription.durable(stream, NAME).await).await
}

struct Collector<'a> {
    options: &'a Options,
    stream: Stream,
    schemas: Schemas,
    ledger: Ledger,
    pending: Pending<Delivery<Bytes>>,
}

impl Collector<'_> {
    async fn collect(&mut self, mut messages: Durable<Bytes>) -> Outcome {
        while self.options.until.is_none_or(|until| self.ledger.n_messages < until) {
            let due = self.pending.since().map(|since| since + self.options.wait);
            tokio::select! {
                next = messages.next() => self.take(next).await?,
                _ = sleep_until(due.unwrap_or_else(Instant::now).into()), if due.is_some() => {
                    self.fill_gap().await?;
                    self.write().await?;
                }
            }
            if self.pending.n_in_a_row() >= self.options.rows.into() {
                self.write().await?;
            }
        }
        Ok(())
    }

    async fn take(&mut self, next: Result<Delivery<Bytes>, ReceiveError>) -> Outcome {
        match next {
            Ok(delivery) => {
                let put = self.pending.put(delivery.sequence, Place::Message(delivery));
                if let Some(Place::Message(in_file)) = put {
                    in_file.ack().await?;
                }
            }
            Err(ReceiveError::Fault(mut fault)) => {
                eprintln!("{fault}");
                if fault.told == Told::Nothing {
                    fault.give_up().await?;
                }
                // Otherwise it comes again.
                if fault.told == Told::GiveUp {
                    self.pending.put(fault.sequence, Place::LeftOut);
                }
            }
            // What cannot be had now: the server, or a schema. The next call goes on.
            Err(error) => {
                eprintln!("{error}");
                sleep(Duration::from_millis(200)).await;
            }
        }
        Ok(())
    }

    /// Where others wait for a message that does not come: is it there?
    async fn fill_gap(&mut self) -> Outcome {
        let Some(gap) = self.pending.gap() else { return Ok(()) };
        let info = async || self.stream.get_info().await;
        let first = patiently("the stream", info).await?.state.first_sequence;
        self.pending.skip_to(first.min(gap.end));
        for sequence in gap.start.max(first)..gap.end {
            match self.stream.get_raw_message(sequence).await {
                Err(error) if error.kind() == RawMessageErrorKind::NoMessageFound => {
                    self.pending.put(sequence, Place::Gone);
                }
                // It comes again, or the next time tells.
                _ => break,
            }
        }
        Ok(())
    }

    /// Files first, then the ledger, then JetStream.
    async fn write(&mut self) -> Outcome {
        let row = self.pending.take();
        let (Some((first, _)), Some((last, _))) = (row.first(), row.last()) else { return Ok(()) };
        let (first, last) = (*first, *last);
        let mut files = Files::new(&self.options.folder, &self.schemas, first, last);
        for (_, place) in &row {
            match place {
                Place::Message(delivery) => files.write(delivery).await?,
                Place::LeftOut => files.n_left_out += 1,
                Place::Gone => {}
            }
        }
        let (n_messages, n_left_out) = (files.n_messages, files.n_left_out);
        let n_files = files.finish()?;
        self.ledger.write(first, last, n_messages, n_left_out)?;
        for (_, place) in row {
            if let Place::Message(delivery) = place {
                delivery.ack().await?;
            }
        }
        println!(
            "{first} to {last}: {n_messages} messages in {n_files} files, {n_left_out} left out"
        );
        Ok(())
    }
}
