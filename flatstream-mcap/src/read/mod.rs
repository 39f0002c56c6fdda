//! Reading.
//!
//! Files may be anybody's. The reader of the `mcap` crate takes as much memory as a length in the file says (4 GiB for a
//! name, which ends the process where that is not to be had) and panics on a short attachment, so records are taken apart
//! here: no length is believed before so many bytes are there, and all that is kept has a [limit](Limits).

mod channels;
mod chunk;
mod input;
mod item;
mod summary;
mod typed;

use std::fmt;
use std::io::{self, Read, Seek};

use self::channels::{Channels, Declared};
use self::chunk::Chunk;
use self::input::Input;
pub use self::item::{Item, Message, Metadata};
use self::item::{Place, Within};
pub use self::typed::{TypedMessage, TypedMessages};
use crate::error::{Damage, LeftOut, McapError, Reason, Result};
use crate::limits::Limits;
use crate::wire::{
    head, op, Fields, MessageHead, DATA_END, FOOTER, HEAD, LONGEST, MAGIC, MESSAGE_HEAD,
};

/// Reads an MCAP file from one end to the other, past all damage.
///
/// A damaged chunk is left out, and what stands behind it is read: chunks have checksums. Behind a damaged length nothing
/// can be found again, so that all up to the end is left out. Messages outside of chunks have no checksum of their own; that
/// something was wrong with them is known when the end is reached, from the checksum of all data, if the file has one.
///
/// Where input can be sought in, take [`with_summary`](Self::with_summary): when the chunk is damaged that says what
/// messages are, the end of the file says it again.
///
/// ```
/// use flatstream::StreamSerialize;
/// use flatstream_mcap::{Item, McapReader, McapWriter};
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     celsius: f64,
/// }
///
/// #[derive(StreamSerialize)]
/// struct Alarm {
///     text: String,
/// }
///
/// let mut writer = McapWriter::new(Vec::new())?;
/// writer.write(&Reading { celsius: 90.5 }, 1_000, 1_000)?;
/// writer.write(&Alarm { text: "hot".into() }, 2_000, 1_500)?;
/// let file = writer.finish()?;
///
/// let mut log = vec![];
/// let mut reader = McapReader::new(&file[..]);
/// while let Some(item) = reader.next_item() {
///     let Item::Message(message) = item? else { continue };
///     if let Some(reading) = message.view::<Reading>() {
///         log.push(reading?.celsius().to_string());
///     } else if let Some(alarm) = message.view::<Alarm>() {
///         log.push(alarm?.text().to_owned());
///     }
/// }
/// assert_eq!(log, ["90.5", "hot"]);
/// # Ok::<(), flatstream_mcap::McapError>(())
/// ```
pub struct McapReader<R> {
    input: Input<R>,
    limits: Limits,
    phase: Phase,
    skipped: Option<Skipped>,
    chunk: Chunk,
    channels: Channels,
    /// Whether damage was reported, of which a checksum would tell once more.
    is_damaged: bool,
    found: Option<Result<Place>>,
}

/// A record that is passed over.
struct Skipped {
    offset: u64,
    /// Bytes that are left of it.
    left: u64,
    /// Why, if that is damage.
    why: Option<Reason>,
}

enum Phase {
    Start,
    Data,
    /// Behind the end of the data.
    Summary,
    /// Behind the footer.
    End,
    /// What is left to be said of channels, in the other order.
    LeftOut(Vec<LeftOut>),
}

impl<R: Read> McapReader<R> {
    /// Reads from the start of a file.
    pub fn new(read: R) -> Self {
        McapReader::of(Input::new(read, 0), Channels::new(Limits::default()))
    }

    fn of(input: Input<R>, channels: Channels) -> Self {
        McapReader {
            input,
            limits: Limits::default(),
            phase: Phase::Start,
            skipped: None,
            chunk: Chunk::default(),
            channels,
            is_damaged: false,
            found: None,
        }
    }

    /// Takes no more memory than that for what the file says.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.channels.set_room(self.limits.definitions, limits.definitions);
        McapReader { limits, ..self }
    }

    /// The next message or metadata, or what is said about bytes that are none. `None` at the end.
    ///
    /// # Errors
    ///
    /// [`McapError::NotMcap`] as the only item; [`McapError::Damage`]; behind all others [`McapError::LeftOut`] for each
    /// channel whose messages are no FlatBuffers. [`McapError::Io`] with whatever the input says: nothing is lost, and the
    /// next call goes on.
    pub fn next_item(&mut self) -> Option<Result<Item<'_>>> {
        self.fetch().then(|| self.fetched())?
    }

    /// Looks for the next item; returns whether there is one, for [`fetched`](Self::fetched).
    fn fetch(&mut self) -> bool {
        loop {
            match self.step() {
                Ok(Step::Found(place)) => self.found = Some(Ok(place)),
                Ok(Step::More) => continue,
                Ok(Step::Over) => return false,
                Err(error) => {
                    self.is_damaged |= error.is_of_bytes();
                    self.found = Some(Err(error));
                }
            }
            return true;
        }
    }

    /// The item that was found.
    fn fetched(&mut self) -> Option<Result<Item<'_>>> {
        let found = self.found.take()?;
        Some(found.and_then(|place| self.item(place)))
    }

    fn item(&self, place: Place) -> Result<Item<'_>> {
        let bytes = match place.within {
            Within::File => self.input.passed(place.from, place.to),
            Within::Chunk => self.chunk.passed(place.from, place.to),
        };
        let Some(head) = place.message else {
            return Ok(Item::Metadata(Metadata::new(bytes, place.offset)));
        };
        let channel = self.channels.get(head.channel);
        let known = channel.and_then(|it| Some((it.topic.as_deref()?, it.schema.as_ref().ok()?)));
        let Some((topic, schema)) = known else { return Err(broken(place.offset, op::MESSAGE)) };
        let is_in_chunk = matches!(place.within, Within::Chunk);
        Ok(Item::Message(Message::new(head, topic, schema, place.offset, is_in_chunk, bytes)))
    }

    fn step(&mut self) -> Result<Step> {
        self.skip()?;
        match &mut self.phase {
            Phase::Start => self.magic(),
            Phase::Data if !self.chunk.rest().is_empty() => self.in_chunk(),
            Phase::Data | Phase::Summary => self.record(),
            Phase::End => self.end(),
            Phase::LeftOut(left) => match left.pop() {
                Some(left_out) => Err(left_out.into()),
                None => Ok(Step::Over),
            },
        }
    }

    /// Goes on with passing over a record.
    fn skip(&mut self) -> Result<()> {
        let Some(skipped) = &mut self.skipped else { return Ok(()) };
        self.input.skip(&mut skipped.left)?;
        let Some(Skipped { offset, left, why }) = self.skipped.take() else { return Ok(()) };
        match (left, why) {
            (0, None) => Ok(()),
            (0, Some(why)) => Err(damage(offset, self.input.offset() - offset, why)),
            (_, why) => Err(self.torn(offset, why.unwrap_or(Reason::Torn))),
        }
    }

    /// Passes over what is behind the head of a record.
    fn begin_skip(&mut self, offset: u64, left: u64, why: Option<Reason>) -> Result<Step> {
        self.input.pass(HEAD);
        self.skipped = Some(Skipped { offset, left, why });
        Ok(Step::More)
    }

    fn magic(&mut self) -> Result<Step> {
        let is_there = self.input.fill(MAGIC.len())?;
        if !is_there || self.input.bytes()[..MAGIC.len()] != MAGIC {
            self.phase = Phase::LeftOut(vec![]);
            return Err(McapError::NotMcap);
        }
        self.input.pass(MAGIC.len());
        self.phase = Phase::Data;
        Ok(Step::More)
    }

    /// A record of the file.
    fn record(&mut self) -> Result<Step> {
        let offset = self.input.offset();
        if !self.input.fill(HEAD)? {
            return Err(self.torn(offset, Reason::Torn));
        }
        let (opcode, len) = head(self.input.bytes()).unwrap_or_default();
        let in_data = matches!(self.phase, Phase::Data);
        match opcode {
            0 => self.begin_skip(offset, u64::MAX, Some(Reason::NoRecord)),
            op::FOOTER => self.footer(offset, len),
            op::DATA_END if in_data => self.data_end(offset, len),
            op::SCHEMA | op::CHANNEL | op::MESSAGE | op::CHUNK | op::METADATA if in_data => {
                self.whole(opcode, len, offset)
            }
            _ => self.begin_skip(offset, len, None),
        }
    }

    /// A record that is looked at.
    fn whole(&mut self, opcode: u8, len: u64, offset: u64) -> Result<Step> {
        let Some(n) = usize::try_from(len).ok().filter(|len| *len <= self.limits.record) else {
            return self.begin_skip(offset, len, Some(Reason::TooLong(len)));
        };
        if !self.input.fill(HEAD + n)? {
            return Err(self.torn(offset, Reason::Torn));
        }
        let from = self.input.place() + HEAD;
        self.input.pass(HEAD + n);
        let body = self.input.passed(from, from + n);
        if opcode == op::CHUNK {
            let whole = damage(offset, (HEAD + n) as u64, Reason::Record(opcode));
            return match self.chunk.enter(body, offset, self.limits) {
                None => Err(whole),
                Some(Err(fault)) => Err(damage(offset, (HEAD + n) as u64, Reason::Chunk(fault))),
                Some(Ok(())) => Ok(Step::More),
            };
        }
        let found = Found { opcode, offset, within: Within::File, from, to: from + n };
        look(&mut self.channels, body, found)
    }

    /// A record in the chunk.
    fn in_chunk(&mut self) -> Result<Step> {
        let (rest, offset) = (self.chunk.rest(), self.chunk.offset);
        let bounds = head(rest).and_then(|(opcode, len)| {
            let end = usize::try_from(len).ok()?.checked_add(HEAD)?;
            (opcode != 0 && end <= rest.len()).then_some((opcode, end))
        });
        let Some((opcode, end)) = bounds else {
            let len = self.chunk.leave();
            return Err(damage(offset, len, Reason::Record(op::CHUNK)));
        };
        let from = self.chunk.place() + HEAD;
        let to = self.chunk.place() + end;
        self.chunk.pass(end);
        let body = self.chunk.passed(from, to);
        look(&mut self.channels, body, Found { opcode, offset, within: Within::Chunk, from, to })
    }

    fn data_end(&mut self, offset: u64, len: u64) -> Result<Step> {
        let saved = self.last_field(DATA_END, len)?;
        let Some(saved) = saved else { return Err(self.torn(offset, Reason::Torn)) };
        let is_right = saved == 0 || saved == self.input.sum();
        self.input.pass(HEAD + len as usize);
        self.input.sum_from_here();
        self.phase = Phase::Summary;
        match is_right || self.is_damaged {
            true => Ok(Step::More),
            false => Err(damage(offset, 0, Reason::DataChecksum)),
        }
    }

    /// The last record.
    fn footer(&mut self, offset: u64, len: u64) -> Result<Step> {
        let saved = self.last_field(FOOTER, len)?;
        let Some(saved) = saved else { return Err(self.torn(offset, Reason::Torn)) };
        let is_right = saved == 0 || saved == self.input.sum_with(HEAD + FOOTER - 4);
        self.input.pass(HEAD + len as usize);
        let was_in_data = matches!(self.phase, Phase::Data);
        self.phase = Phase::End;
        match is_right && !was_in_data || self.is_damaged {
            true => Ok(Step::More),
            // A file has an end of its data in front of that.
            false if was_in_data => Err(damage(offset, 0, Reason::Record(op::DATA_END))),
            false => Err(damage(offset, 0, Reason::SummaryChecksum)),
        }
    }

    /// The checksum in a record that has it in the last four of its `n` bytes. Nothing if the record is not all there.
    fn last_field(&mut self, n: usize, len: u64) -> Result<Option<u32>> {
        let is_one = len >= n as u64 && len <= LONGEST;
        if !is_one || !self.input.fill(HEAD + len as usize)? {
            return Ok(None);
        }
        Ok(self.input.bytes().get(HEAD + n - 4..).and_then(|rest| Fields(rest).u32()))
    }

    /// What stands behind the footer, and what was left out on the way.
    fn end(&mut self) -> Result<Step> {
        let offset = self.input.offset();
        let has_magic = self.input.fill(MAGIC.len())? && self.input.bytes().starts_with(&MAGIC);
        let is_last = has_magic && !self.input.fill(MAGIC.len() + 1)?;
        let left_out = self.left_out();
        self.phase = Phase::LeftOut(left_out);
        match (has_magic, is_last) {
            (true, true) => Ok(Step::More),
            _ if self.is_damaged => Ok(Step::More),
            (true, false) => Err(damage(offset + MAGIC.len() as u64, 0, Reason::Behind)),
            (false, _) => Err(damage(offset, 0, Reason::Torn)),
        }
    }

    fn left_out(&self) -> Vec<LeftOut> {
        let mut left_out = self.channels.left_out();
        left_out.reverse();
        left_out
    }

    /// The rest from `offset` on is no whole record.
    fn torn(&mut self, offset: u64, why: Reason) -> McapError {
        let end = self.input.offset() + self.input.bytes().len() as u64;
        self.phase = Phase::LeftOut(self.left_out());
        damage(offset, end - offset.min(end), why)
    }

    /// Bytes of memory that it holds, besides definitions.
    pub fn buffer_capacity(&self) -> usize {
        self.input.capacity() + self.chunk.capacity()
    }

    /// How far the file was read: to the end of the record that was found last, or of its chunk.
    pub fn offset(&self) -> u64 {
        self.input.offset()
    }

    /// What it reads from.
    pub fn get_ref(&self) -> &R {
        &self.input.read
    }
}

impl<R> McapReader<R> {
    /// Looks at the end of the file, as [`with_summary`](Self::with_summary) does, through another way into it: for input that
    /// cannot be sought in itself.
    ///
    /// # Errors
    ///
    /// What seeking and reading say.
    pub fn learn_from<S: Read + Seek>(&mut self, file: &mut S) -> io::Result<()> {
        summary::learn(file, 0, self.limits, &mut self.channels)
    }
}

impl<R: Read + Seek> McapReader<R> {
    /// Looks at the end of the file first, where well made files say again what their messages are, and then reads from
    /// the start.
    ///
    /// # Errors
    ///
    /// What seeking and reading say. That there is no such end, or that it is damaged, is none.
    ///
    /// ```no_run
    /// use flatstream_mcap::{Limits, McapReader};
    ///
    /// let file = std::fs::File::open("drive.mcap")?;
    /// let mut reader = McapReader::with_summary(file, Limits::default())?;
    /// while let Some(item) = reader.next_item() {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok::<(), flatstream_mcap::McapError>(())
    /// ```
    pub fn with_summary(mut read: R, limits: Limits) -> io::Result<Self> {
        let start = read.stream_position()?;
        let mut channels = Channels::new(limits);
        summary::learn(&mut read, start, limits, &mut channels)?;
        read.seek(io::SeekFrom::Start(start))?;
        Ok(McapReader { limits, ..McapReader::of(Input::new(read, 0), channels) })
    }
}

enum Step {
    Found(Place),
    /// Nothing yet.
    More,
    Over,
}

/// A record, and where it is.
#[derive(Clone, Copy)]
struct Found {
    opcode: u8,
    /// In the file; of one in a chunk that of the chunk.
    offset: u64,
    within: Within,
    from: usize,
    to: usize,
}

impl Found {
    fn place(self, message: Option<MessageHead>) -> Place {
        let Found { offset, within, to, .. } = self;
        let from = self.from + if message.is_some() { MESSAGE_HEAD } else { 0 };
        Place { message, offset, within, from, to }
    }
}

/// What a record is for.
fn look(channels: &mut Channels, body: &[u8], found: Found) -> Result<Step> {
    let declared = match found.opcode {
        op::MESSAGE => {
            let Some(head) = MessageHead::of(body) else {
                return Err(broken(found.offset, op::MESSAGE));
            };
            let is_known = channels.of_message(head.channel, found.offset).is_some();
            return Ok(if is_known { Step::Found(found.place(Some(head))) } else { Step::More });
        }
        op::METADATA if Metadata::is_one(body) => return Ok(Step::Found(found.place(None))),
        op::METADATA => Declared::Broken,
        op::SCHEMA => channels.schema(body),
        op::CHANNEL => channels.channel(body),
        _ => Declared::Taken,
    };
    match declared {
        Declared::Taken => Ok(Step::More),
        Declared::Broken => Err(broken(found.offset, found.opcode)),
        Declared::Conflict(id) => Err(damage(found.offset, 0, Reason::Conflict(id))),
    }
}

fn damage(offset: u64, len: u64, reason: Reason) -> McapError {
    Damage { offset, len, reason }.into()
}

fn broken(offset: u64, opcode: u8) -> McapError {
    damage(offset, 0, Reason::Record(opcode))
}

impl<R> fmt::Debug for McapReader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("McapReader").field("offset", &self.input.offset()).finish_non_exhaustive()
    }
}
