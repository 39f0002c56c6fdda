//! Lines of JSON: as `cat` shows messages, or the messages alone.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::sync::Arc;

use serde_json::value::RawValue;

use super::input::{Input, Line, Place};
use super::Reading;
use crate::source::Type;
use crate::times::Time;
use crate::Result;

/// A line that is longer is none of a message.
const MAX_LINE: u64 = 1 << 30;

/// What `cat` puts around a message.
const AROUND: [&str; 4] = ["sequence", "time", "type", "message"];

pub fn read(input: Input, reading: &mut Reading<'_>) -> Result<()> {
    let Input { read, mut place } = input;
    let mut lines = Lines { read: BufReader::new(read), bytes: vec![] };
    let mut line = Line { number: 0, offset: 0, len: 0 };
    while lines.next(&mut line, &place)? {
        if let Err(wrong) = take(&lines.bytes, line, &mut place, reading)? {
            reading.bad(place.lost(line, wrong.at, &wrong.told(&lines.bytes)))?;
        }
    }
    Ok(())
}

struct Lines<R> {
    read: BufReader<R>,
    /// Of the last one, with its end.
    bytes: Vec<u8>,
}

impl<R: Read> Lines<R> {
    /// Reads the line behind `line`, which that becomes.
    fn next(&mut self, line: &mut Line, place: &Place) -> Result<bool> {
        let Line { number, offset, len } = *line;
        self.bytes.clear();
        let n = (&mut self.read).take(MAX_LINE).read_until(b'\n', &mut self.bytes);
        let n = n.map_err(|error| format!("{}: {error}", place.file.shown()))? as u64;
        *line = Line { number: number + 1, offset: offset + len, len: n };
        if n == MAX_LINE {
            let (name, number) = (place.file.shown(), line.number);
            let what = "has more than 1 GiB: these are no lines of JSON";
            return Err(format!("{name}: line {number} {what}").into());
        }
        Ok(n > 0)
    }
}

/// Hands on what a line says; one that is empty says nothing.
fn take(
    bytes: &[u8],
    line: Line,
    place: &mut Place,
    reading: &mut Reading<'_>,
) -> Result<Result<(), Wrong>> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            return Ok(Err(Wrong { at: error.valid_up_to(), what: "this is no UTF-8".to_owned() }));
        }
    };
    // Windows writes a mark in front of text.
    let text = if line.number == 1 { text.trim_start_matches('\u{feff}') } else { text };
    let text = text.trim_end();
    if text.is_empty() {
        return Ok(Ok(()));
    }
    let Parts { ty, time, message } = match parts(text, reading) {
        Ok(parts) => parts,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let made = place.message(&ty, message, time, line, reading.text)?;
    match made {
        Ok(message) => Ok(Ok(reading.take(&message)?)),
        Err(error) => {
            let path = if error.path.is_empty() { "" } else { &format!("{}: ", error.path) };
            let what = format!("{path}{}", error.message);
            Ok(Err(Wrong { at: start_of(text, message) + error.offset, what }))
        }
    }
}

/// What a line says.
struct Parts<'l> {
    ty: Arc<Type>,
    time: Option<i64>,
    message: &'l str,
}

/// What is wrong with a line, and where in it.
struct Wrong {
    at: usize,
    what: String,
}

impl Wrong {
    fn told(&self, line: &[u8]) -> String {
        let before = String::from_utf8_lossy(line.get(..self.at).unwrap_or(line));
        let column = before.chars().count() + 1;
        format!("column {column}: {}", self.what)
    }
}

type Around<'l> = BTreeMap<Cow<'l, str>, &'l RawValue>;

/// Takes a line of `cat` apart. Anything else is a message alone, and read as one.
fn parts<'l>(line: &'l str, reading: &mut Reading<'_>) -> Result<Parts<'l>, Wrong> {
    let around = match around(line)? {
        Some(around) => around,
        None => {
            let ty = reading.schemas.bare().map_err(|what| Wrong { at: 0, what })?;
            return Ok(Parts { ty, time: None, message: line });
        }
    };
    let at = |part: &RawValue| start_of(line, part.get());
    let (ty, message) = (around["type"], around["message"]);
    let name: String = serde_json::from_str(ty.get())
        .map_err(|_| Wrong { at: at(ty), what: "`type` is no text".to_owned() })?;
    let found = reading.schemas.find(&name).map_err(|what| Wrong { at: at(ty), what })?;
    let time = match around.get("time") {
        Some(part) => time(part.get()).map_err(|what| Wrong { at: at(part), what })?,
        None => None,
    };
    Ok(Parts { ty: found, time, message: message.get() })
}

/// The parts of a line that is one of `cat`: an object with a type, a message, and nothing that `cat` does not write.
fn around(line: &str) -> Result<Option<Around<'_>>, Wrong> {
    match serde_json::from_str::<Around<'_>>(line) {
        Ok(around) => {
            let is_known = around.keys().all(|name| AROUND.contains(&&**name));
            let is_one = is_known && around.contains_key("type") && around.contains_key("message");
            Ok(is_one.then_some(around))
        }
        // What begins as such a line and is broken is no message that lacks these fields.
        Err(error) if line.trim_start().starts_with(r#"{"sequence":"#) => {
            let column = error.column().saturating_sub(1);
            Err(Wrong { at: column, what: said(&error) })
        }
        Err(_) => Ok(None),
    }
}

/// Without the place, which is that in the line.
fn said(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(what, _)| what.to_owned())
}

/// `null`, a time as it is shown, or nanoseconds since 1970.
fn time(json: &str) -> Result<Option<i64>, String> {
    if json == "null" {
        return Ok(None);
    }
    let text = serde_json::from_str::<String>(json).unwrap_or_else(|_| json.to_owned());
    text.parse().map(|Time(time)| Some(time))
}

/// Where a part of a line is in it.
fn start_of(line: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(line.as_ptr() as usize)
}
