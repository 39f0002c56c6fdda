//! `flatstream sub`: messages of a stream, as they come.

mod feed;
mod session;

use std::path::PathBuf;
use std::pin::pin;
use std::time::Duration;

use clap::{Args, ValueHint};
use flatstream_nats::async_nats::jetstream::stream::Stream;
use futures_util::FutureExt;
use jiff::SignedDuration;
use tokio::runtime::Builder;
use tokio::time::timeout;

use super::server::{Link, Server};
use crate::filter::Condition;
use crate::show::Show;
use crate::source::Selection;
use crate::{tell, usage, Failure, Outcome, Result};
use feed::{Feed, Next};
use session::Session;

/// What does not come for so long may not come at all.
const PATIENCE: Duration = Duration::from_millis(250);
/// Of these pauses, before messages that are there and do not come are left.
const MOST_PAUSES: u32 = 40;

#[derive(Args)]
pub struct Sub {
    /// A stream, or a subject, which may have * and > in it
    #[arg(value_name = "STREAM|SUBJECT")]
    from_where: String,
    #[command(flatten)]
    server: Server,
    /// The stream that has the subject, if several do
    #[arg(long, value_name = "NAME", help_heading = "Server")]
    stream: Option<String>,
    #[command(flatten)]
    selection: Selection,
    /// From this message on, by its number in the stream
    #[arg(long, value_name = "N", conflicts_with_all = ["from", "new"], help_heading = "Messages")]
    from_sequence: Option<u64>,
    /// What comes from now on, without what is there
    #[arg(long, conflicts_with = "from", help_heading = "Messages")]
    new: bool,
    /// Messages with such a field, as `filter` has it: celsius>30, sensor=door. Of several conditions all have to be met
    #[arg(long = "where", value_name = "FIELD OP VALUE", help_heading = "Messages")]
    conditions: Vec<String>,
    /// Ends behind so many messages
    #[arg(short = 'n', long, value_name = "N", help_heading = "Messages")]
    limit: Option<u64>,
    /// Goes on where the consumer of this name is, and acknowledges what was shown, written or passed over; makes it if it is
    /// not there
    #[arg(long, value_name = "NAME", help_heading = "Messages")]
    durable: Option<String>,
    /// Ends when all that is there has come
    #[arg(long, conflicts_with = "timeout", help_heading = "Messages")]
    no_wait: bool,
    /// Ends when nothing has come for so long: 30s, 5m
    #[arg(long, value_name = "TIME", help_heading = "Messages")]
    timeout: Option<SignedDuration>,
    /// Numbers that are missing are told, and are no damage: publishers may have left some out
    #[arg(long, help_heading = "Messages")]
    allow_gaps: bool,
    #[command(flatten)]
    show: Show,
    /// Writes a journal instead, with the times of the messages; they are numbered from 0
    #[arg(
        short,
        long,
        value_name = "FILE",
        value_hint = ValueHint::FilePath,
        conflicts_with_all = ["fields", "bare"],
        help_heading = "Output"
    )]
    output: Option<PathBuf>,
}

pub fn run(args: &Sub) -> Result<Outcome> {
    let conditions: Result<Vec<_>> =
        args.conditions.iter().map(|text| Condition::parse(text)).collect();
    let conditions = conditions?;
    if args.output.is_none() {
        args.show.begin()?;
    }
    let patience = args.timeout.map(Duration::try_from).transpose();
    let patience =
        patience.map_err(|_| usage("--timeout: a length of time goes forward: 30s, 5m"))?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let link = args.server.connect().await?;
        let (stream, subject) = wanted(args, &link).await?;
        // Some of the numbers are on other subjects, or come to other programs.
        let sees_all = args.durable.is_none() && is_all(&stream, &subject);
        let mut session = Session::open(args, conditions, &link, &stream, sees_all).await?;
        let mut feed = feed::open(args, &stream, &subject).await?;
        let received = receive(args, &mut session, &mut feed, patience).await;
        let received = match received {
            Ok(()) => session.settle(&link).await,
            // What came before is kept.
            Err(failure) => Err(failure),
        };
        session.finish(received)
    })
}

/// The stream, and the subject there; nothing for all of it.
async fn wanted(args: &Sub, link: &Link) -> Result<(Stream, String)> {
    let word = &args.from_where;
    if let Some(name) = &args.stream {
        return Ok((link.named(name).await?, word.clone()));
    }
    if let Some(stream) = link.stream(word).await? {
        return Ok((stream, String::new()));
    }
    Ok((link.stream_of(word).await?, word.clone()))
}

fn is_all(stream: &Stream, subject: &str) -> bool {
    let all = &stream.cached_info().config.subjects;
    subject.is_empty() || subject == ">" || matches!(&all[..], [only] if only == subject)
}

/// Takes what comes, until there is enough.
async fn receive(
    args: &Sub,
    session: &mut Session<'_>,
    feed: &mut Feed,
    patience: Option<Duration>,
) -> Result<()> {
    let limit = args.limit.unwrap_or(u64::MAX);
    let mut stopped = pin!(stopped());
    while session.n() < limit {
        let next = match feed.next().now_or_never() {
            Some(next) => next,
            None => {
                session.pause().await?;
                let waited = tokio::select! {
                    biased;
                    () = &mut stopped => return Ok(()),
                    waited = wait(feed, args.no_wait, patience) => waited?,
                };
                let Some(next) = waited else { return Ok(()) };
                next
            }
        };
        let n_behind = session.take(next).await?;
        if args.no_wait && n_behind == 0 {
            return Ok(());
        }
    }
    Ok(())
}

/// Waits for the next message, as long as is wanted: with `no_wait` while there are some.
async fn wait(feed: &mut Feed, no_wait: bool, patience: Option<Duration>) -> Result<Option<Next>> {
    if !no_wait {
        return Ok(timeout(patience.unwrap_or(Duration::MAX), feed.next()).await.ok());
    }
    for n_pauses in 1.. {
        if let Ok(next) = timeout(PATIENCE, feed.next()).await {
            return Ok(Some(next));
        }
        let n_pending = feed.n_pending().await?;
        if n_pending == 0 && n_pauses > 1 {
            break;
        }
        if n_pauses > MOST_PAUSES {
            tell(&format!("{n_pending} more are there and do not come: other programs may have as many as the consumer `max_ack_pending` allows"));
            break;
        }
    }
    Ok(None)
}

/// Somebody wants it to end: what came is kept and acknowledged.
async fn stopped() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{signal, SignalKind};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// What is no error of the server: nobody reads any more.
fn is_over(failure: &Failure) -> bool {
    matches!(failure, Failure::NobodyReads)
}
