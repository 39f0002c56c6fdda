//! Schemas and channels, as far as a file has said them.

use std::collections::HashMap;
use std::sync::Arc;

use flatstream::schema::lock::fingerprint;
use flatstream::schema::{ObjectKind, Schema};
use flatstream_journal::{type_number, SchemaRecord};

use crate::error::LeftOut;
use crate::limits::Limits;
use crate::wire::{short, Fields, FLATBUFFER};

/// What is known of the messages of channels, by their numbers.
pub struct Channels {
    schemas: HashMap<u16, Known<Schemas>>,
    channels: HashMap<u16, Known<Channel>>,
    /// Bytes that may still be kept.
    room: usize,
}

/// Something that was declared.
struct Known<T> {
    /// Of the record that did.
    sum: u64,
    is: T,
}

/// A schema, or why messages cannot be read by it.
type Schemas = Result<Arc<SchemaRecord>, String>;

/// What is known of a channel.
pub struct Channel {
    pub topic: Option<Arc<str>>,
    /// What its messages are, or why they are left out.
    pub schema: Schemas,
    n_left_out: u64,
    /// Where the first one of them is.
    first: u64,
}

/// What became of a declaration.
#[derive(Debug, PartialEq, Eq)]
pub enum Declared {
    Taken,
    /// It is no such record.
    Broken,
    /// It is not as it was before.
    Conflict(u16),
}

impl Channels {
    pub fn new(limits: Limits) -> Self {
        Channels { schemas: HashMap::new(), channels: HashMap::new(), room: limits.definitions }
    }

    /// Another limit, of which what was kept takes its part.
    pub fn set_room(&mut self, former: usize, limit: usize) {
        self.room = limit.saturating_sub(former.saturating_sub(self.room));
    }

    /// Takes the record of a schema.
    pub fn schema(&mut self, body: &[u8]) -> Declared {
        let mut fields = Fields(body);
        let Some(id) = fields.u16().filter(|id| *id != 0) else { return Declared::Broken };
        if let Some(known) = self.schemas.get(&id) {
            return known.again(body, id);
        }
        let (Some(name), Some(encoding), Some(data)) =
            (fields.text(), fields.text(), fields.blob())
        else {
            return Declared::Broken;
        };
        let is = match encoding {
            FLATBUFFER => self.kept(name, data),
            other => Err(format!("their schema is {:?}, and not {FLATBUFFER:?}", short(other))),
        };
        self.schemas.insert(id, Known { sum: sum(body), is });
        Declared::Taken
    }

    /// A schema for which there is room.
    fn kept(&mut self, name: &str, data: &[u8]) -> Schemas {
        self.take_room(name.len() + data.len())?;
        // Another root makes it another one, about as long.
        Ok(Arc::new(record(name, data)?))
    }

    fn take_room(&mut self, len: usize) -> Result<(), String> {
        let left = self.room.checked_sub(len + ENTRY);
        self.room = left.ok_or("there is no room for so many definitions")?;
        Ok(())
    }

    /// Takes the record of a channel.
    pub fn channel(&mut self, body: &[u8]) -> Declared {
        let mut fields = Fields(body);
        let Some(id) = fields.u16() else { return Declared::Broken };
        // One that messages came of before it was declared, or its schema, may be known better by now.
        let known =
            self.channels.get(&id).filter(|it| it.is.topic.is_some() && it.is.schema.is_ok());
        if let Some(known) = known {
            return known.again(body, id);
        }
        let (Some(schema), Some(topic), Some(encoding)) =
            (fields.u16(), fields.text(), fields.text())
        else {
            return Declared::Broken;
        };
        let schema = self.schema_of(schema, encoding);
        let (topic, schema) = match self.take_room(topic.len()) {
            Ok(()) => (topic.into(), schema),
            Err(why) => (short(topic).into(), Err(why)),
        };
        let former = self.channels.remove(&id).map(|it| it.is);
        let (n_left_out, first) = former.map_or((0, 0), |it| (it.n_left_out, it.first));
        let is = Channel { topic: Some(topic), schema, n_left_out, first };
        self.channels.insert(id, Known { sum: sum(body), is });
        Declared::Taken
    }

    fn schema_of(&self, id: u16, encoding: &str) -> Schemas {
        if encoding != FLATBUFFER {
            return Err(format!("they are {:?}, and not {FLATBUFFER:?}", short(encoding)));
        }
        match self.schemas.get(&id) {
            Some(schema) => schema.is.clone(),
            None if id == 0 => Err("they have no schema".to_owned()),
            None => Err(format!("their schema, number {id}, is not in the file")),
        }
    }

    /// What the messages of a channel are; if that is not known, one more is left out.
    pub fn of_message(&mut self, id: u16, offset: u64) -> Option<&Channel> {
        let known = self.channels.entry(id).or_insert_with(|| Known {
            sum: 0,
            is: Channel {
                topic: None,
                schema: Err(UNDECLARED.to_owned()),
                n_left_out: 0,
                first: 0,
            },
        });
        let channel = &mut known.is;
        if channel.schema.is_err() {
            if channel.n_left_out == 0 {
                channel.first = offset;
            }
            channel.n_left_out += 1;
            return None;
        }
        Some(channel)
    }

    pub fn get(&self, id: u16) -> Option<&Channel> {
        self.channels.get(&id).map(|it| &it.is)
    }

    /// The channels whose messages were left out, by where the first one is.
    pub fn left_out(&self) -> Vec<LeftOut> {
        let named = |(id, known): (&u16, &Known<Channel>)| {
            let Channel { topic, schema, n_left_out, first } = &known.is;
            let why = schema.as_ref().err().cloned().unwrap_or_else(|| UNDECLARED.to_owned());
            let topic = topic.as_deref().map(str::to_owned);
            let (messages, offset) = (*n_left_out, *first);
            (messages > 0).then_some(LeftOut { channel: *id, topic, messages, offset, why })
        };
        let mut all: Vec<LeftOut> = self.channels.iter().filter_map(named).collect();
        all.sort_by_key(|it| (it.offset, it.channel));
        all
    }
}

const UNDECLARED: &str = "the record that says what they are is not in the file";

/// Memory of a definition, besides its names and its schema.
const ENTRY: usize = 128;

impl<T> Known<T> {
    /// What another declaration of it is. The first one is taken, which is that of the summary if it was looked at: that has
    /// a checksum, and records outside of chunks have none.
    fn again(&self, body: &[u8], id: u16) -> Declared {
        match self.sum == sum(body) {
            true => Declared::Taken,
            false => Declared::Conflict(id),
        }
    }
}

fn sum(body: &[u8]) -> u64 {
    u64::from(crc32fast::hash(body)) << 32 | (body.len() as u64 & 0xffff_ffff)
}

/// The schema as journals have it: with the table of this name as its root.
fn record(name: &str, data: &[u8]) -> Result<SchemaRecord, String> {
    let read = Schema::from_bfbs_and_services(data);
    let (mut schema, services) =
        read.map_err(|error| format!("their schema: {}", short(&error.to_string())))?;
    let is_table = schema.object(name).is_some_and(|it| it.kind == ObjectKind::Table);
    if !is_table {
        return Err(format!("their schema has no table {:?}", short(name)));
    }
    let is_root = schema.root.as_deref() == Some(name);
    schema.root = Some(name.to_owned());
    let bfbs = match is_root && services.is_empty() {
        true => data.to_vec(),
        false => schema.to_bfbs(),
    };
    let fingerprint = fingerprint(&schema);
    Ok(SchemaRecord { type_number: type_number(name), root: name.to_owned(), fingerprint, bfbs })
}
