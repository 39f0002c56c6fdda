//! `flatstream pub`: messages of files into a stream.

use std::collections::HashMap;
use std::sync::Arc;

use bytes::Bytes;
use clap::Args;
use flatstream::schema::Schema;
use flatstream_nats::async_nats::jetstream::stream::Stream;
use flatstream_nats::async_nats::Subject;
use flatstream_nats::{MessageType, PublishError, Publisher, Schemas, StreamId};
use serde_json::json;
use tokio::runtime::Builder;

use super::numbers::Numbers;
use super::server::{Link, Server};
use super::stored::stored;
use crate::convert::{self, TextInput};
use crate::output::{n_messages, Losses, Origin};
use crate::source::{FileInfo, Inputs, Lost, Message, Selection, Type};
use crate::{print, tell, usage, Outcome, Result};

#[derive(Args)]
pub struct Pub {
    #[command(flatten)]
    inputs: Inputs,
    /// The subject that messages are published to; a stream has to be there that takes it
    #[arg(value_name = "SUBJECT")]
    subject: String,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    server: Server,
    /// Whose messages these are, 32 hex digits; if nothing is said the journal they are in, or somebody new. JetStream stores
    /// a message of the same id and number once
    #[arg(long, value_name = "ID", help_heading = "Server")]
    id: Option<StreamId>,
    /// Nobody else publishes into the stream: each message is only stored behind the one before
    #[arg(long, help_heading = "Server")]
    exclusive: bool,
    #[command(flatten)]
    text: TextInput,
    /// What was published, and what was lost, as JSON on standard output
    #[arg(long, help_heading = "Output")]
    json: bool,
}

pub fn run(args: &Pub) -> Result<Outcome> {
    // With a thread: the connection lives on while this one waits for standard input.
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let mut to = runtime.block_on(To::open(args))?;
    let text = args.text.clone().live();
    let done = convert::each(&text, &args.inputs, &args.selection, |message, origin| {
        runtime.block_on(to.take(message, origin))
    });
    let done = done.and_then(|done| {
        runtime.block_on(to.end())?;
        Ok(done.losses)
    });
    match done {
        Ok(losses) => to.report(&losses),
        Err(failure) => {
            // What is on its way is not to be published once more.
            if runtime.block_on(to.end()).is_ok() {
                tell(&to.said());
            }
            tell(&to.how_to_go_on());
            Err(failure)
        }
    }
}

/// Where messages go.
struct To<'a> {
    args: &'a Pub,
    link: Link,
    stream: Stream,
    subject: Subject,
    schemas: Schemas,
    types: HashMap<u64, (Arc<Type>, MessageType)>,
    current: Option<Current>,
    /// The one by chance that messages have, which no other run will have.
    chosen: Option<StreamId>,
    n_published: u64,
    /// Messages that were there already.
    n_there: u64,
}

/// Whose messages are published now.
struct Current {
    publisher: Publisher,
    /// The file, of what has no id of its own.
    file: Option<Arc<FileInfo>>,
    stored: Numbers,
}

impl<'a> To<'a> {
    async fn open(args: &'a Pub) -> Result<Self> {
        let link = args.server.connect().await?;
        let stream = link.stream_of(&args.subject).await?;
        let n_replicas = stream.cached_info().config.num_replicas;
        let schemas = Schemas::create(&link.jetstream, &args.server.bucket, n_replicas).await?;
        Ok(To {
            args,
            link,
            stream,
            subject: Subject::from(args.subject.clone()),
            schemas,
            types: HashMap::new(),
            current: None,
            chosen: None,
            n_published: 0,
            n_there: 0,
        })
    }

    /// Publishes a message. Returns why that is not done if nobody could read it.
    async fn take(&mut self, message: &Message<'_>, origin: &Origin) -> Result<Option<Lost>> {
        if let Err(lost) = message.view() {
            return Ok(Some(lost));
        }
        let Some(of) = message.ty.map(|ty| self.message_type(ty)).transpose()? else {
            return Ok(Some(message.refused("the schema of its type is not known")));
        };
        let subject = self.subject.clone();
        let current = self.current(message, origin).await?;
        if current.stored.has(message.sequence) {
            self.n_there += 1;
            return Ok(None);
        }
        current.publisher.skip_to(message.sequence);
        let payload = Bytes::copy_from_slice(message.payload);
        let publisher = &mut current.publisher;
        let published = match message.time {
            Some(time) => publisher.publish_payload_at(subject, &of, time, payload).await,
            None => publisher.publish_payload(subject, &of, payload).await,
        };
        match published {
            Ok(_) => self.n_published += 1,
            // Of no concern to those behind it.
            Err(error @ PublishError::TooLong { .. }) => return Ok(Some(message.refused(error))),
            Err(error) => return Err(error.into()),
        }
        Ok(None)
    }

    fn message_type(&mut self, ty: &Arc<Type>) -> Result<MessageType> {
        if let Some((known, of)) = self.types.get(&ty.fingerprint) {
            if Arc::ptr_eq(known, ty) || known.root == ty.root {
                return Ok(of.clone());
            }
        }
        let schema = Schema::from_bfbs(&ty.bfbs)?;
        let of = MessageType::of_schema(schema).filter(|of| of.name() == ty.root);
        let of =
            of.ok_or_else(|| format!("the name of `{}` does not fit into a header", ty.root))?;
        self.types.insert(ty.fingerprint, (ty.clone(), of.clone()));
        Ok(of)
    }

    /// Whoever publishes this message: the same as the one before, where its number is a later one.
    async fn current(&mut self, message: &Message<'_>, origin: &Origin) -> Result<&mut Current> {
        let journal = match message.file.is_journal {
            true => Some(self.journal(message, origin)?),
            false => None,
        };
        let is_same = |current: &Current| {
            let is_one = match (&journal, &current.file) {
                (Some(id), _) => current.publisher.stream_id() == *id,
                (None, Some(file)) => Arc::ptr_eq(file, message.file),
                (None, None) => false,
            };
            is_one && current.publisher.next_sequence() <= message.sequence
        };
        if !self.current.as_ref().is_some_and(is_same) {
            self.end().await?;
            let file = journal.is_none().then(|| message.file.clone());
            let id = self.id(journal)?;
            let next = self.begin(id, message.sequence, file).await?;
            self.current = Some(next);
        }
        self.current.as_mut().ok_or_else(|| "there is no publisher".into())
    }

    /// Whose messages those of a journal are.
    fn journal(&self, message: &Message<'_>, origin: &Origin) -> Result<StreamId> {
        let id = self.args.id.or(origin.journal.map(StreamId));
        Ok(id.ok_or_else(|| {
            let name = message.file.shown();
            format!("{name}: what journal it is cannot be read: say --id, 32 hex digits")
        })?)
    }

    fn id(&mut self, journal: Option<StreamId>) -> Result<StreamId> {
        match (journal, self.args.id) {
            (Some(id), _) => Ok(id),
            (None, Some(_)) if self.n_published + self.n_there > 0 => Err(usage(
                "--id: messages of each file are numbered from 0, so it is for one file: publish them one by one",
            )),
            (None, Some(id)) => Ok(id),
            (None, None) => Ok(*self.chosen.insert(StreamId::random())),
        }
    }

    async fn begin(
        &self,
        id: StreamId,
        first: u64,
        file: Option<Arc<FileInfo>>,
    ) -> Result<Current> {
        let subject = &self.args.subject;
        let stored = stored(&self.stream, subject, id).await?;
        let options = match self.args.exclusive {
            true => Publisher::exclusive(subject),
            false => Publisher::shared(subject),
        };
        let options = options.numbered(id, first).schemas(&self.schemas);
        let publisher = options.open(&self.link.jetstream, &self.stream).await?;
        Ok(Current { publisher, file, stored })
    }

    /// All that was published is stored.
    async fn end(&mut self) -> Result<()> {
        let Some(mut current) = self.current.take() else { return Ok(()) };
        let flushed = current.publisher.flush().await;
        let (n_open, n_there) =
            (current.publisher.unacknowledged().count() as u64, current.publisher.n_repeated());
        self.n_published = self.n_published.saturating_sub(n_open + n_there);
        self.n_there += n_there;
        Ok(flushed?)
    }

    fn said(&self) -> String {
        let name = &self.stream.cached_info().config.name;
        let there = match self.n_there {
            0 => String::new(),
            n => format!(", and {n} that it had already"),
        };
        format!("{name}: {}{there}", n_messages(self.n_published))
    }

    fn how_to_go_on(&self) -> String {
        let what = "what is stored is not stored again when this is published once more";
        match self.chosen {
            Some(id) => format!("{what}, with --id {id}"),
            None => what.to_owned(),
        }
    }

    fn report(&self, losses: &Losses) -> Result<Outcome> {
        tell(&self.said());
        if self.args.json {
            let name = &self.stream.cached_info().config.name;
            let (damage, n_damage) = losses.json();
            print::json(&json!({
                "stream": name,
                "subject": self.args.subject,
                "messages": self.n_published,
                "there": self.n_there,
                "damage": damage,
                "n_damage": n_damage,
            }))?;
        }
        Ok(losses.finish())
    }
}
