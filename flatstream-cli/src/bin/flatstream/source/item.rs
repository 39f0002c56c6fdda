//! What comes out of files.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use flatstream::dynamic::DynTable;
use flatstream_cli::harmless;
use flatstream_journal::Frame;
use serde_json::{json, Value};

use super::{FileInfo, Type};
use crate::color::Paint;
use crate::quoted;
use crate::talk::{self, tell_painted};

/// What stands in a file, in its order.
pub enum Item<'s> {
    /// A file is begun.
    Begin(&'s Arc<FileInfo>),
    /// A session, a schema, or another record of a journal. What it says of types is known by now.
    Record(Frame<'s>),
    Message(Message<'s>),
    /// What somebody says about a file, as the session of a journal says it.
    #[cfg(feature = "mcap")]
    Metadata(Vec<(String, String)>),
    /// Something cannot be read, and more may follow.
    Lost(Lost),
    /// A file was read to its end, at so many bytes.
    End(u64),
    /// Nothing more is there now, in a file that is followed.
    Idle,
}

/// A message, and what its file says of it.
#[derive(Clone, Copy)]
pub struct Message<'s> {
    pub file: &'s Arc<FileInfo>,
    /// Where its frame starts in the file.
    pub offset: u64,
    /// Bytes of its frame.
    pub frame_len: u64,
    /// Its number in the journal; in a plain stream its place among those that could be read, from 0.
    pub sequence: u64,
    /// Nanoseconds since 1970; a plain stream has none.
    pub time: Option<i64>,
    /// That of its type in journals.
    pub number: u32,
    /// What is known of its type.
    pub ty: Option<&'s Arc<Type>>,
    /// Whether it was in a chunk: its place is that of the chunk then.
    pub in_chunk: bool,
    /// Not verified yet.
    pub payload: &'s [u8],
}

impl<'s> Message<'s> {
    pub(super) fn of_frame(
        file: &'s Arc<FileInfo>,
        frame: &Frame<'s>,
        number: u32,
        ty: Option<&'s Arc<Type>>,
    ) -> Self {
        Message {
            file,
            offset: frame.offset,
            frame_len: frame.len_in_file(),
            sequence: frame.sequence,
            time: Some(frame.timestamp),
            number,
            ty,
            in_chunk: frame.is_in_chunk(),
            payload: frame.payload,
        }
    }

    /// The full name of its type, or its number.
    pub fn type_name(&self) -> String {
        self.ty.map_or_else(|| format!("type {:#010x}", self.number), |ty| ty.root.clone())
    }

    /// Verifies it. An error is of the kind that is told as lost.
    pub fn view(&self) -> Result<DynTable<'s>, Lost> {
        let advice = "give one with --schema, if you have it";
        let ty =
            self.ty.ok_or_else(|| self.refused(format!("{}: {advice}", self.lacks_schema())))?;
        match &ty.schema {
            Ok(schema) => schema.read(self.payload).map_err(|error| self.refused(error)),
            Err(why) => Err(self.refused(format!("the schema of `{}`: {why}", ty.root))),
        }
    }

    /// Why its type is not known.
    pub fn lacks_schema(&self) -> &'static str {
        match self.file.is_read_once {
            true => {
                "the schema of its type is neither in front of it nor within 1 MiB behind it (of a file all is looked through, so save it \
                 in one)"
            }
            false => "the schema of its type is not in the journal",
        }
    }

    /// What is told of a message that is not what it says it is.
    pub fn refused(&self, why: impl fmt::Display) -> Lost {
        let what = format!("message {} at {}: {why}", self.sequence, self.offset);
        Lost::new(self.file, self.offset, 0, what)
    }
}

/// A message that outlives the memory it was read into.
pub struct Kept {
    file: Arc<FileInfo>,
    offset: u64,
    frame_len: u64,
    sequence: u64,
    time: Option<i64>,
    number: u32,
    ty: Option<Arc<Type>>,
    in_chunk: bool,
    payload: Vec<u8>,
}

impl Kept {
    /// Takes the memory of one that is not kept any more.
    pub fn new(message: &Message<'_>, former: Option<Kept>) -> Self {
        let mut payload = former.map(|former| former.payload).unwrap_or_default();
        payload.clear();
        payload.extend_from_slice(message.payload);
        let Message { offset, frame_len, sequence, time, number, in_chunk, .. } = *message;
        let (file, ty) = (message.file.clone(), message.ty.cloned());
        Kept { file, offset, frame_len, sequence, time, number, ty, in_chunk, payload }
    }

    pub fn message(&self) -> Message<'_> {
        let Kept { offset, frame_len, sequence, time, number, in_chunk, .. } = *self;
        let (file, ty, payload) = (&self.file, self.ty.as_ref(), &self.payload[..]);
        Message { file, offset, frame_len, sequence, time, number, ty, in_chunk, payload }
    }
}

/// Something that cannot be read.
#[derive(Clone, Debug)]
pub struct Lost {
    /// The file.
    pub file: String,
    pub offset: u64,
    /// Bytes that are lost; 0 if the frame is good, and what is in it is not what it says.
    pub len: u64,
    /// It is a whole file, which is not there, or not the one that its name says.
    pub is_missing: bool,
    /// Of standard input, or a pipe with a name.
    pub is_read_once: bool,
    /// A sentence.
    pub what: String,
    /// To look at it; of standard input, which is gone, with the same input again.
    pub command: Option<String>,
    /// To keep what is good of the file.
    pub keep: Option<String>,
}

impl Lost {
    fn new(file: &FileInfo, offset: u64, len: u64, what: String) -> Self {
        let name = file.path.as_deref().map_or_else(|| "-".to_owned(), quoted);
        let options = &file.options;
        let [command, keep] = [
            match file.is_mcap {
                true if file.path.is_none() => format!("tail -c +{} | xxd -l 256", offset + 1),
                true => format!("xxd -s {offset} -l 256 {name}"),
                false => format!("flatstream hex {name}{options} --at {offset}"),
            },
            match file.is_journal {
                true => format!("flatstream recover {name} -o NEW.fsj"),
                false => format!("flatstream convert {name}{options} -o NEW.stream"),
            },
        ];
        // What `convert` makes of an MCAP file has no topics and no publish times.
        let keep = Some(keep).filter(|_| !file.is_mcap);
        let (is_missing, is_read_once, command) = (false, file.is_read_once, Some(command));
        Lost { file: file.name.clone(), offset, len, is_missing, is_read_once, what, command, keep }
    }

    /// A file of a journal that is not the one which should be there. What it is can be seen beside others.
    pub(super) fn file(
        file: &Path,
        what: String,
        beside: impl IntoIterator<Item = impl AsRef<Path>>,
    ) -> Self {
        let beside = beside.into_iter().map(|path| format!(" {}", quoted(path.as_ref())));
        let beside: String = beside.collect();
        let command = Some(format!("flatstream info --full{beside}"));
        let (file, is_missing, is_read_once, keep) =
            (file.display().to_string(), true, false, None);
        Lost { file, offset: 0, len: 0, is_missing, is_read_once, what, command, keep }
    }

    /// A file that is followed is another one now, behind so many bytes that were read.
    pub(super) fn replaced(file: &FileInfo, offset: u64, what: String) -> Self {
        let name = quoted(file.path.as_deref().unwrap_or("-".as_ref()));
        let command = Some(format!("flatstream tail -f {name}{}", file.options));
        Lost { command, keep: None, ..Lost::new(file, offset, 0, what) }
    }

    /// Of a good frame that does not follow the one in front of it.
    pub fn gap(file: &FileInfo, offset: u64, what: String) -> Self {
        Lost::new(file, offset, 0, what)
    }

    /// Of bytes that are none of a good frame. A command in the sentence is one for this file.
    pub fn bytes(file: &FileInfo, offset: u64, len: u64, what: String) -> Self {
        let what = match &file.path {
            Some(path) => what.replace(" FILE > ", &format!(" {} > ", quoted(path))),
            None => what.replace(" FILE > ", " > "),
        };
        Lost::new(file, offset, len, what)
    }

    /// Of messages whose type is not known, and whose frames are good.
    pub(super) fn of_type(file: &FileInfo, offset: u64, what: String) -> Self {
        Lost::new(file, offset, 0, what)
    }

    pub(super) fn record(file: &FileInfo, offset: u64, what: String) -> Self {
        Lost::new(file, offset, 0, what)
    }

    /// Whether bytes or files are lost, rather than a frame whose bytes are good.
    pub fn is_damage(&self) -> bool {
        self.len > 0 || self.is_missing
    }

    pub fn json(&self) -> Value {
        json!({ "file": self.file, "offset": self.offset, "bytes": self.len, "is_missing": self.is_missing,
            "what": self.what, "command": self.command })
    }

    /// Says what it is, and how to look at it.
    pub fn tell(&self) {
        if talk::is_json() {
            return talk::tell_json(&self.json());
        }
        let file = format!("{}:", harmless::line(&self.file));
        tell_painted(&(Paint::Strong.said(&file) + " "), &harmless::line(&self.what));
        let head = match self.is_read_once {
            true => "look at it, with the same input again:",
            false => "look at it:",
        };
        if let Some(command) = &self.command {
            tell_painted(&format!("  {} ", Paint::Dim.said(head)), command);
        }
    }
}
