//! Messages in an MCAP file.

use std::io::{BufWriter, Write};
use std::sync::Arc;

use flatstream_journal::SchemaRecord;
use flatstream_mcap::{ChannelId, McapOptions, McapWriter, METADATA};

use super::time::TimeField;
use super::{each_of, sync, Convert};
use crate::output::{n_messages, NewFile, Origin};
use crate::source::{Lost, Message, Type};
use crate::{shown, tell, Outcome, Result};

pub fn run(args: &Convert) -> Result<Outcome> {
    let (file, out) = NewFile::create(&args.output)?;
    let shown = shown(&args.output);
    let mut mcap = McapOut::new(BufWriter::new(out), &shown)?;
    let mut time = args.time.as_deref().map(TimeField::new);
    let done = each_of(args, |message, origin| match TimeField::or_own(&mut time, message)? {
        Ok(time) => mcap.write(message, time, origin),
        Err(lost) => Ok(Some(lost)),
    })?;
    let (n, n_timeless) = (mcap.n_messages, mcap.n_timeless);
    sync(&shown, mcap.finish(&done.origin)?)?;
    file.publish()?;
    tell(&format!("{shown}: {}", n_messages(n)));
    if n_timeless > 0 {
        let n = n_messages(n_timeless);
        tell(&format!(
            "{shown}: {n} without a time have that of 1970: --time FIELD takes it from a field"
        ));
    }
    args.report.give(&[&args.output], n, &done.losses)
}

/// A file that is written.
struct McapOut<W: Write> {
    writer: McapWriter<W>,
    name: String,
    channels: Vec<(Arc<Type>, ChannelId)>,
    /// What journals said about themselves was written.
    is_begun: bool,
    n_messages: u64,
    /// Messages of streams, which have no time.
    n_timeless: u64,
}

impl<W: Write> McapOut<W> {
    fn new(out: W, name: &str) -> Result<Self> {
        let library = concat!("flatstream convert ", env!("CARGO_PKG_VERSION"));
        let writer = McapOptions::default().library(library).start(out);
        let writer = writer.map_err(|error| format!("{name}: {error}"))?;
        let (name, channels) = (name.to_owned(), vec![]);
        Ok(McapOut { writer, name, channels, is_begun: false, n_messages: 0, n_timeless: 0 })
    }

    /// Writes a message as it is. Returns why that cannot be done if nobody could read it.
    fn write(
        &mut self,
        message: &Message<'_>,
        time: Option<i64>,
        origin: &Origin,
    ) -> Result<Option<Lost>> {
        let Some(ty) = message.ty else {
            let why = format!("{}, so it is left out", message.lacks_schema());
            return Ok(Some(message.refused(why)));
        };
        let Ok(nanos) = u64::try_from(time.unwrap_or(0)) else {
            let why = "its time is before 1970, where those of MCAP begin, so it is left out";
            return Ok(Some(message.refused(why)));
        };
        self.begin(origin)?;
        let channel = self.channel(ty)?;
        let written = self.writer.write_payload(channel, nanos, nanos, message.payload);
        written.map_err(|error| format!("{}: {error}", self.name))?;
        self.n_messages += 1;
        self.n_timeless += u64::from(time.is_none());
        Ok(None)
    }

    fn begin(&mut self, origin: &Origin) -> Result<()> {
        let mut entries = origin.entries().peekable();
        if !std::mem::replace(&mut self.is_begun, true) && entries.peek().is_some() {
            let written = self.writer.write_metadata(METADATA, entries);
            written.map_err(|error| format!("{}: {error}", self.name))?;
        }
        Ok(())
    }

    /// Messages of a type that had another schema are on another channel.
    fn channel(&mut self, ty: &Arc<Type>) -> Result<ChannelId> {
        if let Some((_, channel)) = self.channels.iter().find(|it| Arc::ptr_eq(&it.0, ty)) {
            return Ok(*channel);
        }
        let Type { root, fingerprint, bfbs, .. } = &**ty;
        let (root, bfbs, fingerprint) = (root.clone(), bfbs.clone(), *fingerprint);
        let record = SchemaRecord { type_number: ty.number(), root, fingerprint, bfbs };
        let channel = self.writer.channel_of(&record, &record.root);
        let channel = channel.map_err(|error| format!("{}: {error}", self.name))?;
        // Of schemas that take turns the same few come again.
        self.channels.retain(|it| it.1 != channel);
        self.channels.push((ty.clone(), channel));
        Ok(channel)
    }

    fn finish(mut self, origin: &Origin) -> Result<W> {
        self.begin(origin)?;
        Ok(self.writer.finish().map_err(|error| format!("{}: {error}", self.name))?)
    }
}
