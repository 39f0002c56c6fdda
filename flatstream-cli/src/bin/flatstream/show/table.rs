//! A table, with commas.

use std::io::Write;

use csv::Writer;
use flatstream_cli::harmless;

use super::cell::cell;
use super::columns::Meta;
use super::fields::{has_any, Fields};
use super::leaves::leaves_of;
use super::{Show, Unshown};
use crate::source::{Message, Type};
use crate::{tell, usage, written, Failure, Result};

/// What stands in front of the fields, unless they stand alone.
const HEAD: [(&str, Meta); 3] =
    [("@sequence", Meta::Sequence), ("@time", Meta::Time), ("@type", Meta::Type)];

/// Writes each message as a line, behind one with the names.
pub struct Table<W: Write> {
    out: Writer<W>,
    fields: Option<Fields>,
    /// The type that the columns are of, where nobody said which columns.
    of: Option<Of>,
    is_bare: bool,
    is_raw: bool,
    has_names: bool,
}

struct Of {
    number: u32,
    fingerprint: u64,
    root: String,
}

impl<W: Write> Table<W> {
    pub fn new(show: &Show, out: W) -> Self {
        let fields = (!show.fields.is_empty()).then(|| Fields::new(show.fields.clone()));
        let out = Writer::from_writer(out);
        Table { out, fields, of: None, is_bare: show.bare, is_raw: show.is_raw, has_names: false }
    }

    pub fn print(&mut self, message: &Message<'_>) -> Result<(), Unshown> {
        let root = message.view().map_err(Unshown::Lost)?;
        if self.fields.is_none() || self.of.is_some() {
            self.take_columns(message)?;
        }
        let Some(fields) = &mut self.fields else { return Err(Unshown::Other) };
        if self.of.is_none() && !has_any(fields.of(message).1) {
            return Err(Unshown::Other);
        }
        let head = if self.is_bare { &HEAD[..0] } else { &HEAD };
        if !std::mem::replace(&mut self.has_names, true) {
            let names = head.iter().map(|(name, _)| *name);
            let names = names.chain(fields.names().iter().map(|name| &**name));
            self.out
                .write_record(names.map(|it| harmless::line(it).into_owned()))
                .or_else(unwritten)?;
        }
        for (_, meta) in head {
            self.out.write_field(cell(&meta.get(message))?).or_else(unwritten)?;
        }
        for column in fields.of(message).1 {
            let shown = column.as_ref().map(|column| column.get(message, root));
            let text = shown.as_ref().map_or(Ok(String::new()), cell)?;
            let text = if self.is_raw { text.into() } else { harmless::text(&text) };
            self.out.write_field(&*text).or_else(unwritten)?;
        }
        Ok(self.out.write_record(None::<&[u8]>).or_else(unwritten)?)
    }

    pub fn flush(&mut self) -> Result<()> {
        written(self.out.flush())
    }

    /// All leaves of the first message's type.
    fn take_columns(&mut self, message: &Message<'_>) -> Result<()> {
        let Some(ty) = message.ty else { return Ok(()) };
        let Some(of) = &mut self.of else {
            let (number, fingerprint, root) = (message.number, ty.fingerprint, ty.root.clone());
            self.of = Some(Of { number, fingerprint, root });
            self.fields = Some(Fields::new(all_leaves(ty)?));
            return Ok(());
        };
        if of.number != message.number {
            return Err(usage(format!(
                "a table is of one type: say which with --type, or the columns with --fields; there are {} and {}",
                of.root, ty.root
            )));
        }
        if std::mem::replace(&mut of.fingerprint, ty.fingerprint) != ty.fingerprint {
            let known = self.fields.iter().flat_map(Fields::names);
            let known: Vec<&String> = known.collect();
            let new: Vec<String> =
                all_leaves(ty)?.into_iter().filter(|name| !known.contains(&name)).collect();
            if !new.is_empty() {
                tell(&format!(
                    "{}: from message {} on there are more fields, which the table has no columns for: {}",
                    message.file.name,
                    message.sequence,
                    new.join(", ")
                ));
            }
        }
        Ok(())
    }

    pub fn check(&self) -> Result<()> {
        match &self.fields {
            // Those of one schema may be unknown to another one of the same type.
            Some(fields) if self.of.is_none() => fields.check(),
            _ => Ok(()),
        }
    }
}

fn all_leaves(ty: &Type) -> Result<Vec<String>> {
    let too_many = || {
        Failure::from(format!(
            "`{}` has too many fields for a table: say which with --fields",
            ty.root
        ))
    };
    leaves_of(ty).ok_or_else(too_many)
}

fn unwritten(error: csv::Error) -> Result<()> {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => written(Err(error)),
        other => Err(format!("{other:?}").into()),
    }
}
