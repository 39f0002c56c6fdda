//! Connections: one task each, whose memory is bounded and which ends when it is told to.

use std::fmt;
use std::future::Future;
use std::io;
use std::time::Duration;

use flatstream::{AsyncStreamReader, AsyncStreamWriter, Deframer, Error, ErrorKind};
use flatstream_journal::{JournalError, JournalWriter, Storage};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::model::{deframer, framer, Reading, Taken};
use crate::sink::{Closed, Sink};

/// A client that sends nothing for so long is gone.
const IDLE: Duration = Duration::from_secs(30);

/// How long connections have to say goodbye when the server stops.
const GOODBYE: Duration = Duration::from_secs(5);

/// What became of the connections.
#[derive(Debug, Default)]
pub struct Report {
    pub n_connections: u64,
    pub n_readings: u64,
    /// Messages that were damaged or no readings. What followed them was read.
    pub n_skipped: u64,
    /// Connections that ended otherwise than they should.
    pub n_broken: u64,
}

/// Why a server could not go on.
#[derive(Debug)]
pub struct ServeError(String);

/// Serves until `stop` is done: takes no more connections then, tells those that are there what was taken of them, and
/// ends the journal. Returns its storage.
pub async fn serve<S: Storage + Send + 'static>(
    listener: TcpListener,
    journal: JournalWriter<S>,
    stop: impl Future<Output = ()>,
) -> Result<(S, Report), ServeError> {
    let (sink, writer) = Sink::start(journal);
    let report = accept(listener, &sink, stop).await;
    drop(sink);
    let written = tokio::task::spawn_blocking(|| writer.join()).await;
    let storage = written
        .map_err(|error| ServeError(error.to_string()))?
        .map_err(|_| ServeError("the thread of the journal panicked".into()))??;
    Ok((storage, report?))
}

async fn accept(
    listener: TcpListener,
    sink: &Sink,
    stop: impl Future<Output = ()>,
) -> Result<Report, ServeError> {
    let (tell, told) = watch::channel(());
    let (mut connections, mut report) = (JoinSet::new(), Report::default());
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((socket, _)) => {
                    connections.spawn(serve_one(socket, sink.clone(), told.clone()));
                }
                // Too many files, or a client that was gone at once: nothing to end a server for.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(ended) = connections.join_next() => report.add(ended.ok()),
            () = &mut stop => break,
            () = sink.closed() => break,
        }
    }
    drop((listener, tell));
    let goodbyes = async {
        while let Some(ended) = connections.join_next().await {
            report.add(ended.ok());
        }
    };
    let is_late = timeout(GOODBYE, goodbyes).await.is_err();
    if is_late {
        report.n_connections += connections.len() as u64;
        report.n_broken += connections.len() as u64;
        connections.shutdown().await;
    }
    Ok(report)
}

/// What came of one connection.
#[derive(Default)]
struct Served {
    n_readings: u64,
    n_skipped: u64,
}

/// Takes what a client sends up to its end, or that of the server, and says how much is in the journal.
async fn serve_one(
    mut socket: TcpStream,
    sink: Sink,
    mut stop: watch::Receiver<()>,
) -> (Served, Result<(), ConnectionError>) {
    let mut served = Served::default();
    let (from, to) = socket.split();
    let mut reader = AsyncStreamReader::new(from, deframer());
    let ended = loop {
        // A message that is half there when the other future wins is not lost, it is just not taken.
        let next = tokio::select! {
            next = timeout(IDLE, reader.next_message::<Reading>()) => next,
            _ = stop.changed() => break Ok(()),
        };
        match next {
            Ok(Ok(Some(reading))) => match sink.keep(reading).await {
                Ok(()) => served.n_readings += 1,
                Err(closed) => break Err(closed.into()),
            },
            Ok(Ok(None)) => break Ok(()),
            Ok(Err(error)) if is_of_one_message(&error) => served.n_skipped += 1,
            Ok(Err(error)) => break Err(error.into()),
            Err(_) => break Err(io::Error::from(io::ErrorKind::TimedOut).into()),
        }
    };
    // Also after an error: what came before it is kept, and the client may still listen.
    let said = say_goodbye(to, &sink, served.n_readings).await;
    let is_late = timeout(GOODBYE, hear_out(reader)).await.is_err();
    let said = if is_late { Err(ConnectionError) } else { said };
    (served, ended.and(said))
}

/// Reads what the client sends until it ends. A socket that is closed with something unread is reset, and that may
/// take the goodbye with it.
async fn hear_out<R: tokio::io::AsyncRead + Unpin, D: Deframer>(
    mut reader: AsyncStreamReader<R, D>,
) {
    // An error is an end as well.
    let _ = tokio::io::copy(reader.get_mut(), &mut tokio::io::sink()).await;
}

/// Whether the next call gives the message behind.
fn is_of_one_message(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::ChecksumMismatch { .. } | ErrorKind::InvalidPayload { .. })
}

async fn say_goodbye(
    to: impl tokio::io::AsyncWrite + Unpin,
    sink: &Sink,
    n_readings: u64,
) -> Result<(), ConnectionError> {
    sink.flush().await?;
    let mut writer = AsyncStreamWriter::with_capacity(to, framer(), 0);
    timeout(GOODBYE, async {
        writer.send(&Taken { n_readings }).await?;
        writer.shutdown().await
    })
    .await
    .map_err(io::Error::from)??;
    Ok(())
}

/// Why a connection ended. Nobody is told but by a count; a real server would log it.
#[derive(Debug)]
pub struct ConnectionError;

impl From<Error> for ConnectionError {
    fn from(_: Error) -> Self {
        ConnectionError
    }
}

impl From<io::Error> for ConnectionError {
    fn from(_: io::Error) -> Self {
        ConnectionError
    }
}

impl From<Closed> for ConnectionError {
    fn from(_: Closed) -> Self {
        ConnectionError
    }
}

impl Report {
    /// `None` for a task that panicked.
    fn add(&mut self, ended: Option<(Served, Result<(), ConnectionError>)>) {
        self.n_connections += 1;
        let (served, outcome) = ended.unwrap_or((Served::default(), Err(ConnectionError)));
        self.n_readings += served.n_readings;
        self.n_skipped += served.n_skipped;
        self.n_broken += u64::from(outcome.is_err());
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { n_connections, n_readings, n_skipped, n_broken } = self;
        write!(
            f,
            "{n_readings} readings of {n_connections} connections ({n_broken} broken, {n_skipped} messages skipped)"
        )
    }
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ServeError {}

impl From<JournalError> for ServeError {
    fn from(error: JournalError) -> Self {
        ServeError(format!("the journal: {error}"))
    }
}
