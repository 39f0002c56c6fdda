//! Lines of JSON, or one list of them.

use std::io::Write;

use flatstream::dynamic::DynTable;
use flatstream_cli::harmless;
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::columns::{Column, Meta};
use super::fields::{has_any, Fields};
use super::paint::painted;
use super::{Show, Unshown};
use crate::source::Message;
use crate::{written, Result};

/// Writes each message as a line.
pub struct Lines<W> {
    out: W,
    fields: Option<Fields>,
    is_bare: bool,
    /// Brackets around, and commas between them.
    is_list: bool,
    is_colored: bool,
    n: u64,
}

impl<W: Write> Lines<W> {
    pub fn new(show: &Show, is_list: bool, out: W) -> Self {
        let fields = (!show.fields.is_empty()).then(|| Fields::new(show.fields.clone()));
        Lines { out, fields, is_bare: show.bare, is_list, is_colored: show.color.is_now(), n: 0 }
    }

    pub fn print(&mut self, message: &Message<'_>) -> Result<(), Unshown> {
        let root = message.view().map_err(Unshown::Lost)?;
        let body = match &mut self.fields {
            None => Body::Whole(root),
            Some(fields) => {
                let (names, columns) = fields.of(message);
                if !has_any(columns) {
                    return Err(Unshown::Other);
                }
                Body::Fields(message, root, names, columns)
            }
        };
        let line = match self.is_bare {
            true => serde_json::to_string(&body),
            false => serde_json::to_string(&Line { message, body }),
        }?;
        let line = harmless::json(&line);
        let line = if self.is_colored { painted(&line).into() } else { line };
        let [before, after] = match (self.is_list, self.n) {
            (false, _) => ["", "\n"],
            (true, 0) => ["[\n", ""],
            (true, _) => [",\n", ""],
        };
        self.n += 1;
        Ok(written(write!(self.out, "{before}{line}{after}"))?)
    }

    /// Ends a list.
    pub fn end(&mut self) -> Result<()> {
        match (self.is_list, self.n) {
            (false, _) => Ok(()),
            (true, 0) => written(writeln!(self.out, "[]")),
            (true, _) => written(writeln!(self.out, "\n]")),
        }
    }

    pub fn check(&self) -> Result<()> {
        self.fields.as_ref().map_or(Ok(()), Fields::check)
    }

    pub fn flush(&mut self) -> Result<()> {
        written(self.out.flush())
    }
}

/// A message with what its file says of it.
struct Line<'m> {
    message: &'m Message<'m>,
    body: Body<'m>,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("sequence", &Meta::Sequence.get(self.message))?;
        map.serialize_entry("time", &Meta::Time.get(self.message))?;
        map.serialize_entry("type", &Meta::Type.get(self.message))?;
        map.serialize_entry("message", &self.body)?;
        map.end()
    }
}

/// A message, or some of its fields.
enum Body<'m> {
    Whole(DynTable<'m>),
    Fields(&'m Message<'m>, DynTable<'m>, &'m [String], &'m [Option<Column>]),
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (message, root, names, columns) = match self {
            Body::Whole(root) => return root.serialize(serializer),
            Body::Fields(message, root, names, columns) => (message, root, names, columns),
        };
        let mut map = serializer.serialize_map(None)?;
        for (name, column) in names.iter().zip(*columns) {
            map.serialize_entry(name, &column.as_ref().map(|column| column.get(message, *root)))?;
        }
        map.end()
    }
}
