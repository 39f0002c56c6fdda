//! Where messages come from: journals and plain streams, one file or several, read from one end to the other past all
//! damage.
//!
//! A command asks a [`Source`] for its [`Item`]s and takes those it knows what to do with. What is lost is an item
//! as well, in its place between the others, and commands that met one end with exit code 3.

mod ahead;
mod args;
mod files;
mod followed;
mod framing;
mod item;
#[cfg(feature = "mcap")]
mod mcap;
mod reader;
mod rows;
pub mod schema;
mod selection;
mod sought;
mod start;
mod stream;
mod types;
mod unread;
mod watch;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use flatstream_journal::Kind;

pub use args::{Inputs, Plain};
pub use files::FileInfo;
pub use item::{Item, Kept, Lost, Message};
pub use selection::{Count, Selection};
pub use sought::First;
pub use start::{is_journal, journal_error};
pub use types::{Type, Types};
pub use unread::{Unread, UnreadType};
pub use watch::{Watch, Watched};

use ahead::Ahead;
use files::Named;
use followed::Followed;
use reader::{Found, Reader};
use rows::Rows;
use schema::Given;
use sought::Sought;

use crate::progress::{self, Progress};
use crate::Result;

/// Files, in the order they were named, with the types that they have told of so far.
pub struct Source {
    files: std::vec::IntoIter<Named>,
    current: Option<Open>,
    types: Types,
    unread: Unread,
    given: Option<Given>,
    rows: Rows,
    inputs: Inputs,
    watch: Watch,
    /// What is in front of it need not be read.
    first: Option<First>,
    is_sought: bool,
}

/// A file that is read.
struct Open {
    info: Arc<FileInfo>,
    reader: Reader,
    ahead: Ahead,
    /// It grows.
    followed: Option<Followed>,
    is_over: bool,
}

impl Source {
    /// Looks up what the arguments name, and reads the schema that they give.
    pub fn open(inputs: &Inputs) -> Result<Self> {
        Source::of(files::named(&inputs.files)?, inputs)
    }

    /// The last files of those, without the first ones.
    pub fn open_last(inputs: &Inputs, n_files: usize) -> Result<Self> {
        let mut files = files::named(&inputs.files)?;
        let last = files.split_off(files.len().saturating_sub(n_files));
        let mut source = Source::of(last, inputs)?;
        if let Some(Named::File(former)) = files.last() {
            source.rows.pass(former);
        }
        Ok(source)
    }

    /// The last files of a journal that is written to, and what will be in it: at its end stands [`Item::Idle`], which may
    /// be followed by more.
    pub fn follow(inputs: &Inputs, n_files: usize) -> Result<Self> {
        Source::of(vec![files::followed(&inputs.files, n_files)?], inputs)
    }

    /// From where on the last file has at least so many messages, by its index.
    pub fn before_last(inputs: &Inputs, n_messages: u64) -> Result<Option<First>> {
        Ok(match files::named(&inputs.files)?.pop() {
            Some(Named::File(path)) => sought::before_last(&path, n_messages),
            _ => None,
        })
    }

    /// How many files the arguments name.
    pub fn n_files(inputs: &Inputs) -> Result<usize> {
        Ok(files::named(&inputs.files)?.len())
    }

    fn of(files: Vec<Named>, inputs: &Inputs) -> Result<Self> {
        let given = Given::read(inputs)?;
        let types = Types::new(given.as_ref().map(|given| given.ty().clone()));
        let files = files.into_iter();
        let (inputs, watch) = (inputs.clone(), Watch::default());
        Ok(Source {
            files,
            current: None,
            rows: Rows::default(),
            types,
            unread: Unread::default(),
            given,
            inputs,
            watch,
            first: None,
            is_sought: false,
        })
    }

    /// With a bar that shows how far it is; `comes_last` says that nothing is on standard output before all is read.
    #[must_use]
    pub fn with_progress(self, comes_last: bool) -> Self {
        let is_seen =
            if comes_last { progress::is_seen() } else { progress::is_seen_beside_output() };
        let total = files::total_len(self.files.as_slice());
        let progress = is_seen.then(|| Rc::new(RefCell::new(Progress::new(total))));
        Source { watch: Watch { progress, ..self.watch }, ..self }
    }

    /// From this message on, or from somewhere in front of it: where a journal has an index, what is far in front of it
    /// is not read, and damage there not seen.
    #[must_use]
    pub fn starting_at(self, first: Option<First>) -> Self {
        Source { first, ..self }
    }

    /// With something to do before more is waited for, where that may take long: not in files.
    #[must_use]
    pub fn with_pause(self, before_wait: Rc<dyn Fn()>) -> Self {
        Source { watch: Watch { before_wait: Some(before_wait), ..self.watch }, ..self }
    }

    /// The next item. Each file begins with [`Item::Begin`] and ends with [`Item::End`].
    pub fn next(&mut self) -> Result<Option<Item<'_>>> {
        self.current.take_if(|file| file.is_over);
        if let Some(lost) = self.rows.told() {
            return Ok(Some(Item::Lost(lost)));
        }
        if self.current.is_none() {
            let Some(named) = self.files.next() else {
                self.watch = Watch::default();
                return Ok(None);
            };
            let open = self.begin(named)?;
            return Ok(Some(Item::Begin(&self.current.insert(open).info)));
        }
        let Some(Open { info, reader, ahead, followed, is_over }) = &mut self.current else {
            return Ok(None);
        };
        if let (Reader::Journal(journal, _), true) = (&mut *reader, info.is_read_once) {
            Ahead::look_on(journal, &mut self.types);
        }
        let found = reader.next(info)?;
        let item = match found {
            Found::Frame(frame) => match frame.kind {
                Kind::Message(number) => {
                    if !self.types.is_told(number) {
                        ahead.look(info, number, frame.offset, &mut self.types);
                    }
                    let ty = self.types.get(number);
                    self.unread.look_at(info, frame.offset, number, ty);
                    Item::Message(Message::of_frame(info, &frame, number, ty))
                }
                _ => match self.types.learn(&frame) {
                    Ok(()) => Item::Record(frame),
                    Err(what) => Item::Lost(Lost::record(info, frame.offset, what)),
                },
            },
            #[cfg(feature = "mcap")]
            Found::Record(record) => {
                self.types.add(record.ty);
                Item::Message(record.message(info))
            }
            #[cfg(feature = "mcap")]
            Found::Metadata(entries) => Item::Metadata(entries),
            Found::Payload(frame) => Item::Message(frame.message(info, self.given.as_ref())),
            Found::Lost(offset, len, what) => {
                self.unread.damaged(info, offset);
                Item::Lost(Lost::bytes(info, offset, len, what))
            }
            Found::File(lost) => Item::Lost(lost),
            Found::Idle => Item::Idle,
            Found::End(len) => {
                *is_over = true;
                Item::End(len)
            }
        };
        let Some(followed) = followed else { return Ok(Some(item)) };
        followed.pass(&item, info);
        let replaced = match item {
            Item::Idle => followed.look(info),
            item => return Ok(Some(item)),
        };
        *is_over = replaced.is_some();
        Ok(Some(replaced.map_or(Item::Idle, Item::Lost)))
    }

    /// Whether some of what is in front of the first message was not read.
    pub fn is_sought(&self) -> bool {
        self.is_sought
    }

    /// Leaves out the rest of the file that was begun, its end too.
    pub fn skip_file(&mut self) {
        self.current = None;
    }

    /// What is known of types by now.
    pub fn types(&self) -> &Types {
        &self.types
    }

    /// Types whose messages came and whose schemas did not.
    pub fn unread(&self) -> &Unread {
        &self.unread
    }

    /// The same, when all was read.
    pub fn into_unread(self) -> Unread {
        self.unread
    }

    fn begin(&mut self, named: Named) -> Result<Open> {
        let given = self.given.as_ref();
        let (info, mut reader) = reader::open(&named, &self.inputs, given, self.watch.clone())?;
        match &named {
            Named::File(path) if self.inputs.plain.may_be_journal() => self.rows.begin(path),
            _ => self.rows.end(),
        }
        if let (Some(first), Named::File(path), true) = (self.first, &named, info.is_journal) {
            if let Some(sought) = Sought::open(path, first) {
                self.is_sought |= sought.is_sought();
                reader = Reader::Sought(Box::new(sought));
            }
        }
        let followed = match named {
            Named::Growing(_) | Named::Segments(_) => info.path.as_deref().and_then(Followed::new),
            Named::Stdin | Named::File(_) => None,
        };
        let (info, ahead) = (Arc::new(info), Ahead::default());
        Ok(Open { info, reader, ahead, followed, is_over: false })
    }
}
