//! The journal, on a thread of its own: writing to a file waits for the disk, which no task should do.

use std::thread::{self, JoinHandle};
use std::time::{SystemTime, UNIX_EPOCH};

use flatstream::OwnedView;
use flatstream_journal::{JournalError, JournalWriter, Storage};
use tokio::sync::{mpsc, oneshot};

use crate::model::Reading;

/// Messages that may wait for the disk, of all connections. When it is full, connections wait, and with them their
/// clients.
const QUEUE: usize = 1024;

/// What connections ask of the journal.
enum Request {
    Keep(OwnedView<Reading>),
    /// To be answered when all that was kept before survives the end of the program.
    Flush(oneshot::Sender<()>),
}

/// The way into the journal, for as many connections as there are.
#[derive(Clone)]
pub struct Sink(mpsc::Sender<Request>);

/// The journal is gone, and whoever waits for it says why.
#[derive(Debug)]
pub struct Closed;

impl Sink {
    /// Starts a thread that writes to `journal` until all sinks are gone, and then gives its storage back.
    pub fn start<S>(journal: JournalWriter<S>) -> (Self, JoinHandle<Result<S, JournalError>>)
    where
        S: Storage + Send + 'static,
    {
        let (sender, receiver) = mpsc::channel(QUEUE);
        (Sink(sender), thread::spawn(move || write_all(journal, receiver)))
    }

    /// Puts a reading into the journal. The bytes that came over the network are those that are written.
    pub async fn keep(&self, reading: OwnedView<Reading>) -> Result<(), Closed> {
        self.0.send(Request::Keep(reading)).await.map_err(|_| Closed)
    }

    /// Comes back when all that was kept is safe from the end of this program.
    pub async fn flush(&self) -> Result<(), Closed> {
        let (done, is_done) = oneshot::channel();
        self.0.send(Request::Flush(done)).await.map_err(|_| Closed)?;
        is_done.await.map_err(|_| Closed)
    }

    /// Comes back when the journal cannot be written to any more.
    pub async fn closed(&self) {
        self.0.closed().await;
    }
}

fn write_all<S: Storage>(
    mut journal: JournalWriter<S>,
    mut requests: mpsc::Receiver<Request>,
) -> Result<S, JournalError> {
    let readings = journal.message_type::<Reading>()?;
    while let Some(request) = requests.blocking_recv() {
        match request {
            Request::Keep(reading) => {
                journal.write_payload(readings, now(), reading.as_bytes())?;
            }
            Request::Flush(done) => {
                journal.flush()?;
                // Nobody may wait any more.
                let _ = done.send(());
            }
        }
    }
    journal.finish()
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_nanos().try_into().unwrap_or(i64::MAX)
}
