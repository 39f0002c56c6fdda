//! Messages that are written to memory again.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use flatstream_journal::{JournalOptions, JournalWriter, MessageType, SchemaRecord};

use super::steps::Read;
use crate::source::{Message, Type};
use crate::Result;

/// Payloads that are kept before they are written, in bytes: the time of reading them is not counted.
const BATCH: usize = 16 << 20;

#[derive(Default)]
pub struct Rewrite {
    payloads: Vec<u8>,
    /// Of the payloads: type, time and length.
    messages: Vec<(u32, i64, usize)>,
    types: HashMap<u32, Arc<Type>>,
    /// The journal, used again.
    memory: Vec<u8>,
    read: Read,
}

impl Rewrite {
    /// A message of a type whose schema is not known is left out.
    pub fn add(&mut self, message: &Message<'_>) -> Result<()> {
        let Some(ty) = message.ty else { return Ok(()) };
        self.types.entry(message.number).or_insert_with(|| ty.clone());
        self.payloads.extend_from_slice(message.payload);
        self.messages.push((message.number, message.time.unwrap_or(0), message.payload.len()));
        match self.payloads.len() >= BATCH {
            true => self.write(),
            false => Ok(()),
        }
    }

    pub fn finish(mut self) -> Result<Read> {
        self.write()?;
        Ok(self.read)
    }

    fn write(&mut self) -> Result<()> {
        let memory = std::mem::take(&mut self.memory);
        let mut writer = JournalOptions::default().start(memory)?;
        let known = self.types.iter().map(|(number, ty)| Ok((*number, known(&mut writer, ty)?)));
        let known = known.collect::<Result<HashMap<u32, MessageType>>>()?;
        let (start, mut rest) = (Instant::now(), &self.payloads[..]);
        for (number, time, len) in &self.messages {
            let (payload, behind) = rest.split_at(*len);
            writer.write_payload(known[number], *time, payload)?;
            rest = behind;
        }
        self.memory = writer.finish()?;
        self.read.time += start.elapsed();
        self.read.bytes += self.payloads.len() as u64;
        self.read.messages += self.messages.len() as u64;
        self.memory.clear();
        self.payloads.clear();
        self.messages.clear();
        Ok(())
    }
}

fn known(writer: &mut JournalWriter<Vec<u8>>, ty: &Type) -> Result<MessageType> {
    let record = SchemaRecord {
        type_number: ty.number(),
        root: ty.root.clone(),
        fingerprint: ty.fingerprint,
        bfbs: ty.bfbs.clone(),
    };
    Ok(writer.message_type_of(record)?)
}
