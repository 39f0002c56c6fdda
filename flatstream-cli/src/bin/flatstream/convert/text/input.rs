//! A file with text.

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use flatstream::dynamic::JsonEncoder;

use super::TextInput;
use crate::progress::{self, Progress};
use crate::source::{FileInfo, Inputs, Lost, Message, Type, Watch, Watched};
use crate::{quoted, shown, Result};

/// A file that is read, and what messages call it.
pub struct Input {
    pub read: Box<dyn Read>,
    pub place: Place,
}

/// Where messages and mistakes are.
pub struct Place {
    pub file: Arc<FileInfo>,
    /// Messages that there were.
    n_messages: u64,
    /// The last one.
    payload: Vec<u8>,
}

/// A line, or more than one where a table has lines in its cells.
#[derive(Clone, Copy)]
pub struct Line {
    /// From 1.
    pub number: u64,
    /// Where it starts in the file.
    pub offset: u64,
    pub len: u64,
}

impl Input {
    pub fn open(path: &Path, inputs: &Inputs) -> Result<Self> {
        let is_stdin = path.as_os_str() == "-";
        let read: Box<dyn Read> = match is_stdin {
            true => Box::new(io::stdin().lock()),
            false => {
                let file = File::open(path).map_err(|error| format!("{}: {error}", shown(path)))?;
                watched(file)
            }
        };
        let name = if is_stdin { "standard input".to_owned() } else { path.display().to_string() };
        let path: Option<PathBuf> = (!is_stdin).then(|| path.to_owned());
        let file = FileInfo {
            name,
            path,
            is_read_once: is_stdin,
            is_journal: false,
            is_mcap: false,
            options: inputs.plain.shown(),
        };
        Ok(Input { read, place: Place { file: Arc::new(file), n_messages: 0, payload: vec![] } })
    }
}

/// With a bar where somebody waits.
fn watched(file: File) -> Box<dyn Read> {
    let total = file.metadata().ok().filter(|it| it.is_file()).map(|it| it.len());
    let is_seen = progress::is_seen();
    let progress = is_seen.then(|| Rc::new(RefCell::new(Progress::new(total))));
    Box::new(Watched::new(file, Watch { progress, before_wait: None }))
}

impl Place {
    /// The message that a JSON says; what is wrong with it is an error of that.
    pub fn message<'p>(
        &'p mut self,
        ty: &'p Arc<Type>,
        json: &str,
        time: Option<i64>,
        line: Line,
        text: &TextInput,
    ) -> Result<Result<Message<'p>, flatstream::dynamic::JsonError>> {
        let schema = ty.schema.as_ref().map_err(Clone::clone)?;
        let encoder = JsonEncoder::new(schema).with_unknown_fields(text.ignore_unknown);
        self.payload.clear();
        if let Err(error) = encoder.encode(json, &mut self.payload) {
            return Ok(Err(error));
        }
        self.n_messages += 1;
        Ok(Ok(Message {
            file: &self.file,
            offset: line.offset,
            frame_len: line.len,
            sequence: self.n_messages - 1,
            time,
            number: ty.number(),
            ty: Some(ty),
            in_chunk: false,
            payload: &self.payload,
        }))
    }

    /// What is told of a line; `at` is where in it, in bytes.
    pub fn lost(&self, line: Line, at: usize, what: &str) -> Lost {
        let number = line.number;
        let path = self.file.path.as_deref().map(|path| format!(" {}", quoted(path)));
        let command = Some(format!("sed -n {number}p{}", path.unwrap_or_default()));
        Lost {
            file: self.file.name.clone(),
            offset: line.offset + at as u64,
            len: line.len,
            is_missing: false,
            is_read_once: self.file.is_read_once,
            what: format!("line {number}, {what}"),
            command,
            keep: None,
        }
    }
}
