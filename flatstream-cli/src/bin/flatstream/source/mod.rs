//! Where messages come from: journals and plain streams, one file or several, read from one end to the other past all
//! damage.
//!
//! A command asks a [`Source`] for its [`Item`]s and takes those it knows what to do with. What is lost is an item
//! as well, in its place between the others, and commands that met one end with exit code 3.

mod args;
mod files;
mod framing;
mod item;
mod reader;
mod schema;
mod selection;
mod start;
mod stream;
mod types;

use flatstream_journal::Kind;

pub use args::{Inputs, Plain};
pub use files::FileInfo;
pub use item::{Item, Lost, Message};
pub use selection::Selection;
pub use types::{Type, Types};

use files::Named;
use reader::{Found, Reader};
use schema::Given;

use crate::Result;

/// Files, in the order they were named, with the types that they have told of so far.
pub struct Source {
    files: std::vec::IntoIter<Named>,
    current: Option<Open>,
    types: Types,
    given: Option<Given>,
    inputs: Inputs,
}

/// A file that is read.
struct Open {
    info: FileInfo,
    reader: Reader,
    is_over: bool,
}

impl Source {
    /// Looks up what the arguments name, and reads the schema that they give.
    pub fn open(inputs: &Inputs) -> Result<Self> {
        let files = files::named(&inputs.files)?.into_iter();
        let given = Given::read(inputs)?;
        let mut types = Types::default();
        types.extend(given.as_ref().map(Given::to_type));
        Ok(Source { files, current: None, types, given, inputs: inputs.clone() })
    }

    /// The next item. Each file begins with [`Item::Begin`] and ends with [`Item::End`].
    pub fn next(&mut self) -> Result<Option<Item<'_>>> {
        self.current.take_if(|file| file.is_over);
        if self.current.is_none() {
            let Some(named) = self.files.next() else { return Ok(None) };
            let open = self.begin(named)?;
            return Ok(Some(Item::Begin(&self.current.insert(open).info)));
        }
        let Some(Open { info, reader, is_over }) = &mut self.current else { return Ok(None) };
        let found = reader.next(info)?;
        Ok(Some(match found {
            Found::Frame(frame) => match frame.kind {
                Kind::Message(number) => {
                    Item::Message(Message::of_frame(info, &frame, number, self.types.get(number)))
                }
                _ => match self.types.learn(&frame) {
                    Ok(()) => Item::Record(frame),
                    Err(error) => Item::Lost(Lost::record(info, frame.offset, &error)),
                },
            },
            Found::Payload(frame) => Item::Message(frame.message(info, self.given.as_ref())),
            Found::Lost(offset, len, what) => Item::Lost(Lost::bytes(info, offset, len, what)),
            Found::End(len) => {
                *is_over = true;
                Item::End(len)
            }
        }))
    }

    /// What is known of types by now.
    pub fn types(&self) -> &Types {
        &self.types
    }

    fn begin(&self, named: Named) -> Result<Open> {
        let (info, reader) = reader::open(named, &self.inputs, self.given.as_ref())?;
        Ok(Open { info, reader, is_over: false })
    }
}
