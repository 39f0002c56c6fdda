//! Tables, with commas.

use std::collections::HashMap;
use std::io::Read;
use std::sync::Arc;

use csv::{Reader, ReaderBuilder, StringRecord};

use super::columns::{Columns, Wrong};
use super::input::{Input, Line, Place};
use super::Reading;
use crate::source::Type;
use crate::times::Time;
use crate::Result;

/// What a file says of a message, and a new one says anew.
const IGNORED: [&str; 3] = ["@sequence", "@file", "@offset"];

pub fn read(input: Input, reading: &mut Reading<'_>) -> Result<()> {
    let Input { read, mut place } = input;
    let mut rows = ReaderBuilder::new().flexible(true).from_reader(read);
    let mut header = header(&mut rows, &place, reading)?;
    let mut row = StringRecord::new();
    while let Some(line) = next(&mut rows, &mut row, &place, reading)? {
        if let Err(what) = take(&mut header, &row, line, &mut place, reading)? {
            reading.bad(place.lost(line, 0, &what))?;
        }
    }
    Ok(())
}

/// The first line. That a column is no field is known there, if all rows are of one type.
fn header<R: Read>(
    rows: &mut Reader<R>,
    place: &Place,
    reading: &mut Reading<'_>,
) -> Result<Header> {
    let name = place.file.shown();
    let names = rows.headers().map_err(|error| format!("{name}: {error}"))?;
    let mut header = Header::new(names).map_err(|what| format!("{name}: line 1, {what}"))?;
    if header.ty.is_none() && !reading.text.ignore_unknown {
        let ty = reading.schemas.bare()?;
        if let Some(what) = header.columns(&ty)?.unknown().next() {
            return Err(format!("{name}: line 1, {what}").into());
        }
    }
    Ok(header)
}

/// Hands on what a row says.
fn take(
    header: &mut Header,
    row: &StringRecord,
    line: Line,
    place: &mut Place,
    reading: &mut Reading<'_>,
) -> Result<Result<(), String>> {
    let (ty, time, json) = match message(header, row, reading)? {
        Ok(made) => made,
        Err(wrong) => return Ok(Err(header.told(&wrong))),
    };
    let made = place.message(&ty, &json, time, line, reading.text)?;
    match made {
        Ok(message) => Ok(Ok(reading.take(&message)?)),
        Err(error) => Ok(Err(header.wrong_at(&error.path, &error.message))),
    }
}

/// Reads the next row that is text. Returns where it is.
fn next<R: Read>(
    rows: &mut Reader<R>,
    row: &mut StringRecord,
    place: &Place,
    reading: &mut Reading<'_>,
) -> Result<Option<Line>> {
    loop {
        let start = rows.position().clone();
        let found = rows.read_record(row);
        let (number, offset) =
            row.position().map_or((start.line(), start.byte()), |at| (at.line(), at.byte()));
        let line = |number| Line { number, offset, len: rows.position().byte() - offset };
        match found.map_err(csv::Error::into_kind) {
            Ok(true) => return Ok(Some(line(number))),
            Ok(false) => return Ok(None),
            Err(csv::ErrorKind::Utf8 { err, pos }) => {
                let number = pos.map_or(number, |pos| pos.line());
                let what = format!("column {}: this is no UTF-8", err.field() + 1);
                let lost = place.lost(line(number), 0, &what);
                reading.bad(lost)?;
            }
            Err(csv::ErrorKind::Io(error)) => {
                return Err(format!("{}: {error}", place.file.shown()).into());
            }
            Err(other) => return Err(format!("{}: {other:?}", place.file.shown()).into()),
        }
    }
}

type Made = Result<(Arc<Type>, Option<i64>, String), Wrong>;

/// The JSON of a row.
fn message(header: &mut Header, row: &StringRecord, reading: &mut Reading<'_>) -> Result<Made> {
    let (n, n_names) = (row.len(), header.names.len());
    if n != n_names {
        let what = format!("a row of {n} cells, and the first line has {n_names}");
        return Ok(Err(Wrong { column: n.min(n_names), what }));
    }
    let cell =
        |column: Option<usize>| column.and_then(|column| row.get(column)).unwrap_or_default();
    let found = match cell(header.ty) {
        "" => reading.schemas.bare(),
        name => reading.schemas.find(name),
    };
    let ty = match found {
        Ok(ty) => ty,
        Err(what) => return Ok(Err(Wrong { column: header.ty.unwrap_or(0), what })),
    };
    let time = match cell(header.time) {
        "" => None,
        text => match text.parse() {
            Ok(Time(time)) => Some(time),
            Err(what) => return Ok(Err(Wrong { column: header.time.unwrap_or(0), what })),
        },
    };
    let ignores = reading.text.ignore_unknown;
    let json = header.columns(&ty)?.json(row, ignores);
    Ok(json.map(|json| (ty, time, json)))
}

/// The first line, and what its names are in each type.
struct Header {
    /// Without those of what a file says.
    names: Vec<String>,
    time: Option<usize>,
    ty: Option<usize>,
    known: HashMap<String, Columns>,
}

impl Header {
    fn new(names: &StringRecord) -> Result<Self, String> {
        let names: Vec<String> = names.iter().map(|name| name.trim().to_owned()).collect();
        let place = |name: &str| names.iter().position(|it| it == name);
        let (time, ty) = (place("@time"), place("@type"));
        for (i, name) in names.iter().enumerate() {
            let is_known = !name.starts_with('@') || IGNORED.contains(&&**name);
            if !is_known && !["@time", "@type"].contains(&&**name) {
                return Err(format!(
                    "column {}: `{name}`: there are @sequence, @time, @type, @file, @offset",
                    i + 1
                ));
            }
            if names[..i].contains(name) {
                return Err(format!("column {}: `{name}` is there twice", i + 1));
            }
        }
        Ok(Header { names, time, ty, known: HashMap::new() })
    }

    fn columns(&mut self, ty: &Arc<Type>) -> Result<&Columns> {
        if !self.known.contains_key(&ty.root) {
            let columns = Columns::new(&self.names, ty)?;
            self.known.insert(ty.root.clone(), columns);
        }
        Ok(&self.known[&ty.root])
    }

    fn told(&self, wrong: &Wrong) -> String {
        let name = self.names.get(wrong.column).map(|name| format!("{name}: ")).unwrap_or_default();
        format!("column {}: {name}{}", wrong.column + 1, wrong.what)
    }

    /// Of a mistake in the JSON of a row, by the path of the field.
    fn wrong_at(&self, path: &str, what: &str) -> String {
        let is_in = |name: &&String| {
            path.strip_prefix(&***name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let found = self.names.iter().filter(is_in).max_by_key(|name| name.len());
        let column = found.and_then(|found| self.names.iter().position(|name| name == found));
        let path = if path.is_empty() { String::new() } else { format!("{path}: ") };
        // What is missing has no column.
        format!("column {}: {path}{what}", column.map_or(1, |column| column + 1))
    }
}
