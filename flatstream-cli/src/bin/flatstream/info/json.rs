//! What was found, for programs.

use std::collections::BTreeMap;

use serde_json::{json, Value};

use super::count::Count;
use super::found::{File, Found, Session};
use super::gaps::Gap;
use crate::source::{Lost, UnreadType};
use crate::times::shown;

/// Parts of a timeline.
const N_PARTS: usize = 60;

/// Of lists that may be long, the first items, and the number of all beside them.
pub fn json(found: &Found) -> Value {
    // Of all types, so it is asked for once.
    let times = found.times();
    let types = found.counts.iter().map(|(number, count)| of_type(found, times, *number, count));
    json!({
        "files": found.files.iter().map(file).collect::<Vec<_>>(),
        "bytes": found.bytes,
        "messages": found.messages(),
        "first": times.map(|it| shown(it.0)),
        "last": times.map(|it| shown(it.1)),
        "sessions": found.sessions.kept.iter().map(session).collect::<Vec<_>>(),
        "n_sessions": found.sessions.n,
        "types": types.collect::<Vec<_>>(),
        "other_messages": found.others.messages,
        "damage": found.lost.kept.iter().map(Lost::json).collect::<Vec<_>>(),
        "n_damage": found.lost.n,
        "damaged_bytes": found.lost_bytes,
        "gaps": found.gaps.kept().iter().map(Gap::json).collect::<Vec<_>>(),
        "n_gaps": found.gaps.n(),
        "missing_messages": found.gaps.n_missing,
        "repeated_messages": found.gaps.n_back,
        "without_schema": found.unread.nameless().map(UnreadType::json).collect::<Vec<_>>(),
        "refused": found.refused.kept.iter().map(Lost::json).collect::<Vec<_>>(),
        "n_refused": found.refused.n,
    })
}

fn of_type(found: &Found, times: Option<(i64, i64)>, number: u32, count: &Count) -> Value {
    let timeline = times.map(|(from, to)| count.timeline.spread(from, to, N_PARTS));
    json!({ "type": found.name(number), "number": number, "messages": count.messages,
        "bytes": count.bytes, "smallest": count.sizes.map(|it| it.0), "largest": count.sizes.map(|it| it.1),
        "first": count.times.map(|it| shown(it.0)), "last": count.times.map(|it| shown(it.1)),
        "per_second": count.rate(), "timeline": timeline })
}

fn file(file: &File) -> Value {
    json!({ "name": file.name, "is_journal": file.is_journal, "is_mcap": file.is_mcap, "by_index": file.by_index, "bytes": file.bytes })
}

fn session(session: &Session) -> Value {
    let Session { journal, segment, begun, writer, metadata } = session;
    let metadata: BTreeMap<_, _> = metadata.iter().cloned().collect();
    json!({ "journal": journal, "segment": segment, "begun": shown(*begun), "writer": writer,
        "metadata": metadata })
}
