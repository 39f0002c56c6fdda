//! What was found, for people.

use flatstream_cli::harmless;

use super::count::Count;
use super::found::{File, Found, Session};
use crate::chart::{compact, duration, grouped, span, sparkline};
use crate::times::shown;
use crate::Outcome;

/// Columns of a line over time.
const LEAST_LINE: usize = 12;
const LONGEST_LINE: usize = 60;

/// A line of what there is once, and a table of types.
pub fn text(found: &Found, width: usize) -> String {
    let mut lines = files(found);
    found.sessions.kept.iter().for_each(|session| lines.extend(of_session(session)));
    if found.sessions.n_others() > 0 {
        lines.push(format!("          {} more sessions", found.sessions.n_others()));
    }
    let (messages, bytes) = (grouped(found.messages()), grouped(found.bytes));
    lines.push(format!("messages  {messages} in {bytes} bytes of frames"));
    if let Some((first, last)) = found.times() {
        lines.push(format!("time      {}, {}", span(first, last), duration(first, last)));
    }
    lines.push(damage(found));
    lines.push(gaps(found));
    if !found.counts.is_empty() {
        lines.push(String::new());
        lines.extend(table(found, width));
    }
    if found.others.messages > 0 {
        lines.push(format!("{} messages of still other types", grouped(found.others.messages)));
    }
    lines.join("\n")
}

fn files(found: &Found) -> Vec<String> {
    let name = |file: &File| harmless::line(&file.name).into_owned();
    let wide = found.files.iter().map(|file| name(file).chars().count()).max().unwrap_or(0);
    let files = found.files.iter().enumerate().map(|(at, file)| {
        let head = ["file", ""][usize::from(at > 0)];
        let kind = match file {
            File { is_journal: true, bytes: 0, .. } => "empty",
            File { by_index: true, .. } => "journal, by its index",
            File { is_journal: true, .. } => "journal",
            File { is_mcap: true, .. } => "MCAP file",
            _ => "plain stream",
        };
        format!("{head:8}  {:wide$}  {} bytes, {kind}", name(file), grouped(file.bytes))
    });
    files.collect()
}

fn of_session(session: &Session) -> Vec<String> {
    let Session { journal, segment, begun, writer, metadata } = session;
    let writer = harmless::line(writer);
    let head = format!("session   {} by {writer}, file {segment} of {journal}", shown(*begun));
    let metadata = metadata.iter().map(|(key, value)| {
        format!("          {}: {}", harmless::line(key), harmless::line(value))
    });
    [head].into_iter().chain(metadata).collect()
}

fn damage(found: &Found) -> String {
    let refused = match found.refused.n {
        0 => String::new(),
        n => format!(", {} frames that are not what they say", grouped(n)),
    };
    match found.lost.n {
        0 if found.refused.n == 0 && found.is_read() => "damage    none".to_owned(),
        0 if found.refused.n == 0 => {
            "damage    none when it was indexed; --full reads all".to_owned()
        }
        n => {
            let missing = match found.n_missing {
                0 => String::new(),
                n => format!(", {} of them where files are missing", grouped(n)),
            };
            let (bytes, places) = (grouped(found.lost_bytes), grouped(n));
            format!("damage    {bytes} bytes at {places} places{missing}{refused}")
        }
    }
}

fn gaps(found: &Found) -> String {
    match found.gaps.summary() {
        None if found.is_read() => "gaps      none".to_owned(),
        None => "gaps      not in an index; --full reads all".to_owned(),
        Some(summary) => format!("gaps      {summary}"),
    }
}

/// A line for each type, in the order of their names. The lines over time have the same ends.
fn table(found: &Found, width: usize) -> Vec<String> {
    let mut types: Vec<(String, &Count)> =
        found.counts.iter().map(|(number, count)| (found.name(*number), count)).collect();
    types.sort_by(|a, b| a.0.cmp(&b.0));
    let mut rows =
        vec![["type", "messages", "bytes", "each", "largest", "a second"].map(str::to_owned)];
    rows.extend(types.iter().map(|(name, count)| cells(name, count)));
    let wide: [usize; 6] = std::array::from_fn(|column| {
        rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)
    });
    let taken: usize = wide.iter().map(|wide| wide + 2).sum();
    let room = width.saturating_sub(taken).clamp(LEAST_LINE, LONGEST_LINE);
    let times = found.times();
    let line = |count: &Count| {
        let counts = times.map(|(from, to)| count.timeline.spread(from, to, room));
        counts.map_or_else(String::new, |counts| sparkline(&counts))
    };
    let head = if times.is_some() { "over time".to_owned() } else { String::new() };
    let behind = [head].into_iter().chain(types.iter().map(|(_, count)| line(count)));
    rows.iter().zip(behind).map(|(row, behind)| joined(row, &wide, &behind)).collect()
}

fn cells(name: &str, count: &Count) -> [String; 6] {
    let rate = count.rate().map_or_else(|| "-".to_owned(), compact);
    let (messages, bytes) = (grouped(count.messages), grouped(count.bytes));
    let largest = count.sizes.map_or_else(|| "-".to_owned(), |(_, largest)| grouped(largest));
    [name.to_owned(), messages, bytes, compact(count.mean()), largest, rate]
}

/// Names to the left, numbers to the right.
fn joined(row: &[String; 6], wide: &[usize; 6], behind: &str) -> String {
    let mut text = format!("{:wide$}", row[0], wide = wide[0]);
    for (cell, wide) in row.iter().zip(wide).skip(1) {
        text.push_str(&format!("  {cell:>wide$}"));
    }
    format!("{text}  {behind}").trim_end().to_owned()
}

/// Of `verify`.
pub fn verdict(found: &Found) -> String {
    let names: Vec<_> = found.files.iter().map(|file| harmless::line(&file.name)).collect();
    let (names, messages) = (names.join(", "), found.messages());
    let mut verdict = match found.outcome() {
        _ if found.n_empty() == found.files.len() => format!("{names}: empty: no journal was begun"),
        Outcome::Whole => format!("{names}: {messages} messages, all of them whole"),
        Outcome::Damaged => format!(
            "{names}: {messages} messages are whole; {} places are damaged, {} frames are not what they say",
            found.lost.n, found.refused.n
        ),
    };
    for more in found.unread_summary().into_iter().chain(found.gaps.summary()) {
        verdict += &format!("; {more}");
    }
    verdict
}
