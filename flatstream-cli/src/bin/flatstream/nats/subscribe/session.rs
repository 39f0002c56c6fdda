//! What becomes of each message.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use flatstream_cli::harmless;
use flatstream_journal::type_number;
use flatstream_nats::async_nats::jetstream::message::Acker;
use flatstream_nats::async_nats::jetstream::stream::Stream;
use flatstream_nats::async_nats::jetstream::AckKind;
use flatstream_nats::{Fault, MessageId, ReceiveError, Told};

use super::feed::Next;
use super::{is_over, Sub};
use crate::filter::Condition;
use crate::nats::gaps::{Gaps, Seen};
use crate::nats::received::Received;
use crate::nats::server::Link;
use crate::nats::types::BucketTypes;
use crate::source::{FileInfo, Lost, Message, Type};
use crate::{quoted, tell, Outcome, Result};

/// Messages that are acknowledged together.
const MOST_OPEN: usize = 256;
/// More than anybody reads.
const MOST_TOLD: u64 = 100;

pub struct Session<'a> {
    args: &'a Sub,
    conditions: Vec<Condition>,
    types: BucketTypes,
    /// Nothing where numbers that are missing say nothing.
    gaps: Option<Gaps>,
    n_told: u64,
    out: Received,
    n_taken: u64,
    /// Of messages that were shown, written or passed over.
    open: Vec<Acker>,
    /// What messages call the stream.
    file: Arc<FileInfo>,
}

impl<'a> Session<'a> {
    pub async fn open(
        args: &'a Sub,
        conditions: Vec<Condition>,
        link: &Link,
        stream: &Stream,
        sees_all: bool,
    ) -> Result<Self> {
        let types = BucketTypes::open(&link.jetstream, &args.server.bucket).await;
        let out = Received::new(&args.show, args.output.as_deref())?;
        let file = FileInfo {
            name: stream.cached_info().config.name.clone(),
            path: None,
            is_read_once: false,
            is_journal: false,
            is_mcap: false,
            options: String::new(),
        };
        Ok(Session {
            args,
            conditions,
            types,
            gaps: sees_all.then(Gaps::default),
            n_told: 0,
            out,
            n_taken: 0,
            open: vec![],
            file: Arc::new(file),
        })
    }

    /// Messages that were shown or written.
    pub fn n(&self) -> u64 {
        self.out.n()
    }

    /// Takes what came. Returns how many more were there.
    pub async fn take(&mut self, next: Next) -> Result<u64> {
        let (message, acker) = match next {
            Ok(next) => next,
            Err(ReceiveError::Fault(fault)) => {
                self.out.lost(self.of_fault(&fault))?;
                return Ok(fault.n_behind);
            }
            Err(error) => return Err(error.into()),
        };
        if let Some(id) = message.id {
            self.follow(id, message.sequence, &message.subject);
        }
        let ty = self.types.of(message.fingerprint, &message.type_name).await?;
        match self.show(&message, &ty)? {
            Became::Handled => self.open.extend(acker),
            Became::Damaged => {
                if let Some(acker) = acker {
                    acker.ack_with(AckKind::Term).await.map_err(ReceiveError::Nats)?;
                }
            }
            Became::Unknown => {}
        }
        if self.open.len() >= MOST_OPEN {
            self.acknowledge().await?;
        }
        Ok(message.n_behind)
    }

    fn show(
        &mut self,
        received: &flatstream_nats::Message<Bytes>,
        ty: &Arc<Type>,
    ) -> Result<Became> {
        let time = received.time.unwrap_or_else(|| nanoseconds(received.stored));
        let file = self.file.clone();
        let message = Message {
            file: &file,
            offset: received.sequence,
            frame_len: received.body.len() as u64,
            sequence: received.sequence,
            time: Some(time),
            number: type_number(&received.type_name),
            ty: Some(ty),
            in_chunk: false,
            payload: &received.body,
        };
        if !self.args.selection.takes(&message)? {
            return Ok(Became::Handled);
        }
        self.n_taken += 1;
        let (why, became) = match &ty.schema {
            Ok(schema) => match schema.read(message.payload) {
                Ok(view) => {
                    for condition in &mut self.conditions {
                        if !condition.is_met(&message, view)? {
                            return Ok(Became::Handled);
                        }
                    }
                    self.out.message(&message)?;
                    return Ok(Became::Handled);
                }
                Err(error) => (format!("it is no `{}`: {error}", ty.root), Became::Damaged),
            },
            Err(why) => (format!("the schema of `{}`: {why}", ty.root), Became::Unknown),
        };
        let (sequence, subject) = (received.sequence, &received.subject);
        self.out.lost(self.lost(sequence, format!("message {sequence} of `{subject}`: {why}")))?;
        Ok(became)
    }

    fn of_fault(&self, fault: &Fault) -> Lost {
        let again = match fault.told {
            Told::Again => "; it is asked for again",
            Told::GiveUp => "; it is given up",
            _ => "",
        };
        self.lost(fault.sequence, format!("{fault}{again}"))
    }

    fn lost(&self, sequence: u64, what: String) -> Lost {
        let name = &self.file.name;
        let command = Some(format!("nats stream get {} {sequence}", quoted(name)));
        let (file, keep) = (name.clone(), None);
        let (is_missing, is_read_once) = (false, false);
        Lost { file, offset: sequence, len: 0, is_missing, is_read_once, what, command, keep }
    }

    /// Says what is missing in front of a message.
    fn follow(&mut self, id: MessageId, sequence: u64, subject: &str) {
        let Some(gaps) = &mut self.gaps else { return };
        let said = match gaps.see(id) {
            Seen::InOrder => return,
            Seen::Missing(numbers) => {
                let n = numbers.end() - numbers.start() + 1;
                let are = if n == 1 { "message is" } else { "messages are" };
                let (first, last) = (numbers.start(), numbers.end());
                format!("{n} {are} missing in front of it: {first} to {last} of {}", id.stream)
            }
            Seen::Late => format!("it comes late: it is {} of {}", id.sequence, id.stream),
            Seen::Again => format!("it comes again: it is {} of {}", id.sequence, id.stream),
        };
        self.n_told += 1;
        if self.n_told <= MOST_TOLD {
            let subject = harmless::line(subject);
            let what = format!("message {sequence} of `{subject}`: {said}");
            // The message that is there has nothing to show of it.
            Lost { command: None, ..self.lost(sequence, what) }.tell();
        }
    }

    /// Nothing more comes for now.
    pub async fn pause(&mut self) -> Result<()> {
        match self.open.is_empty() {
            true => self.out.pause(),
            false => self.acknowledge().await,
        }
    }

    async fn acknowledge(&mut self) -> Result<()> {
        self.out.settle()?;
        for acker in self.open.drain(..) {
            acker.ack().await.map_err(ReceiveError::Nats)?;
        }
        Ok(())
    }

    /// All that came is shown or written, and the server has heard of it.
    pub async fn settle(&mut self, link: &Link) -> Result<()> {
        if self.args.durable.is_some() {
            self.acknowledge().await?;
            link.client.flush().await?;
        }
        Ok(())
    }

    /// Ends what is shown or written, also when there was an error.
    pub fn finish(self, received: Result<()>) -> Result<Outcome> {
        if received.as_ref().is_err_and(is_over) {
            return received.map(|()| Outcome::Whole);
        }
        let outcome = self.out.finish();
        received?;
        let outcome = outcome?;
        if self.n_told > MOST_TOLD {
            tell(&format!("{}: {} more of these", self.file.name, self.n_told - MOST_TOLD));
        }
        self.conditions.iter().try_for_each(Condition::check)?;
        if self.n_taken == 0 {
            self.args.selection.check_types_in(self.types.all())?;
        }
        let n_missing = self.gaps.map_or(0, |gaps| gaps.n_missing());
        match n_missing > 0 && !self.args.allow_gaps {
            true => Ok(Outcome::Damaged),
            false => Ok(outcome),
        }
    }
}

/// What became of a message.
enum Became {
    /// It was shown, written or passed over.
    Handled,
    Damaged,
    /// Somebody else may know what it is.
    Unknown,
}

fn nanoseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
}
