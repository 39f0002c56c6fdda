//! Files that are missing between those of a journal.

use std::fs::File;
use std::path::Path;

use flatstream_journal::{JournalReader, Mode};

use super::files::Segment;
use super::Lost;

/// What is said of files that should stand between two which are read one after the other, and are not there. Of files that
/// are there, and were not named, nothing is said, and nothing if the two are of different journals.
pub fn missing(before: &Path, next: &Path) -> Option<Lost> {
    let (first, last) = (Segment::of(before)?, Segment::of(next)?);
    let is_one = first.folder == last.folder && first.name == last.name;
    let mut between = first.number.checked_add(1)?..if is_one { last.number } else { 0 };
    let (one, n) = (between.clone().find(|number| !first.path(*number).exists())?, between.len());
    let journals = (journal(before), journal(next));
    if matches!(journals, (Some(one), Some(other)) if one != other) {
        return None;
    }
    let name = |number| first.path(number).display().to_string();
    let what = match n {
        1 => "this file of the journal is missing, and all messages in it".to_owned(),
        _ => format!(
            "this file of the journal is missing, and maybe others up to {}, and all messages in them",
            name(between.next_back()?)
        ),
    };
    Some(Lost::missing(name(one), what, before, next))
}

/// Which journal a file is of, if it says so.
fn journal(path: &Path) -> Option<[u8; 16]> {
    let mut reader = JournalReader::new(File::open(path).ok()?, Mode::Strict);
    Some(reader.next_frame()?.ok()?.session()?.ok()?.journal().to_array())
}
