//! How far publishing came, in a file: so that an agent that is started again does not begin with its first message.
//!
//! The file may be old, or lost. Then more is compared with what JetStream has, and the outcome is the same.

use std::io;
use std::path::{Path, PathBuf};

use flatstream_fleet::files::write_whole;

/// All messages before one are known to be stored, and those from it on are stored behind a place if they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number of the message in the journal.
    pub next: u64,
    /// Where it is stored at the earliest: a sequence of the JetStream stream.
    pub from: u64,
}

impl Place {
    const START: Place = Place { next: 0, from: 1 };
}

/// The file, and the place that goes into it next.
pub struct Cursor {
    path: PathBuf,
    saved: Place,
    mark: Place,
}

impl Cursor {
    /// What is in the folder of an agent.
    pub fn open(folder: &Path) -> Self {
        let path = folder.join("cursor");
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let saved = parse(&text).unwrap_or(Place::START);
        Cursor { path, saved, mark: saved }
    }

    /// Where to go on.
    pub fn place(&self) -> Place {
        self.saved
    }

    /// Takes what a publisher says: the oldest message that is not known to be stored, the next one that it takes, and where
    /// the last one is that is known to be stored.
    ///
    /// What is published after that is stored behind it: that makes a mark. Once all in front of the mark are stored, it goes
    /// into the file.
    pub fn reached(&mut self, oldest: u64, next: u64, stored_at: Option<u64>) -> io::Result<()> {
        if oldest < self.mark.next || next == self.mark.next {
            return Ok(());
        }
        if self.mark != self.saved {
            self.saved = self.mark;
            let Place { next, from } = self.saved;
            write_whole(&self.path, format!("{next} {from}\n").as_bytes())?;
        }
        let from = stored_at.map_or(self.mark.from, |at| at.max(self.mark.from));
        self.mark = Place { next, from };
        Ok(())
    }
}

fn parse(text: &str) -> Option<Place> {
    let (next, from) = text.strip_suffix('\n')?.split_once(' ')?;
    Some(Place { next: next.parse().ok()?, from: from.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_kept_when_all_before_it_is_stored() {
        let folder = std::env::temp_dir().join(format!("fleet-cursor-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mut cursor = Cursor::open(&folder);
        assert_eq!(cursor.place(), Place::START);
        // Ten are taken, and the last one that is stored is 40th of the stream.
        cursor.reached(3, 10, Some(40)).unwrap();
        assert_eq!(Cursor::open(&folder).place(), Place::START);
        cursor.reached(9, 20, Some(50)).unwrap();
        assert_eq!(Cursor::open(&folder).place(), Place::START);
        cursor.reached(10, 20, Some(60)).unwrap();
        assert_eq!(Cursor::open(&folder).place(), Place { next: 10, from: 40 });
        cursor.reached(20, 30, None).unwrap();
        assert_eq!(Cursor::open(&folder).place(), Place { next: 20, from: 60 });
        std::fs::write(folder.join("cursor"), "20 6").unwrap();
        assert_eq!(Cursor::open(&folder).place(), Place::START, "it was torn");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
