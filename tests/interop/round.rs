//! A round through another language: it gets streams of messages, and returns what it read in them and what
//! it wrote.

use flatstream::{DefaultDeframer, DefaultFramer, SliceReader, StreamWriter};

use crate::canonical::without_sign_of_zero;
use crate::folder::Folder;
use crate::roots::{kinds, Kind};

/// Messages of each type.
const MESSAGES: usize = 360;

/// What goes out and what is expected of it.
pub struct Round {
    pub kinds: Vec<Kind>,
    messages: Vec<Vec<Vec<u8>>>,
}

impl Round {
    pub fn new() -> Self {
        let kinds = kinds();
        assert!(kinds.len() * MESSAGES >= 10_000);
        let messages = kinds.iter().map(|kind| kind.messages(MESSAGES)).collect();
        Round { kinds, messages }
    }

    /// A stream for each type: `0.in`, `1.in` and so on, in the order of `kinds`.
    pub fn send(&self, folder: &Folder) {
        for (i, messages) in self.messages.iter().enumerate() {
            let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
            messages.iter().for_each(|message| writer.write_payload(message).expect("it fits"));
            folder.write(&format!("{i}.in"), writer.into_inner());
        }
    }

    /// In `0.txt` is a line for each message that was read, in `0.out` each message as it was written
    /// again: every other one without numbers that equal their default.
    pub fn compare(&self, folder: &Folder) {
        for (i, (kind, messages)) in self.kinds.iter().zip(&self.messages).enumerate() {
            let lines = String::from_utf8(folder.read(&format!("{i}.txt"))).expect("ASCII");
            let stream = folder.read(&format!("{i}.out"));
            let written = SliceReader::new(&stream, DefaultDeframer).collect::<Result<Vec<_>, _>>();
            let written = written.unwrap_or_else(|error| panic!("{}: {error}", kind.table));
            assert_eq!((written.len(), lines.lines().count()), (messages.len(), messages.len()));
            for (n, ((message, line), written)) in
                messages.iter().zip(lines.lines()).zip(written).enumerate()
            {
                let at = format!("{} {n}", kind.table);
                compare(&at, kind, message, line, written, n % 2 == 1);
            }
        }
    }
}

fn compare(at: &str, kind: &Kind, message: &[u8], line: &str, written: &[u8], is_lean: bool) {
    let ours = kind.text(message).expect("it is our own");
    assert_eq!(line, ours, "{at}: left is what was read there");
    let theirs = kind.text(written).unwrap_or_else(|error| panic!("{at}: {error}"));
    match is_lean {
        true => assert_eq!(without_sign_of_zero(&theirs), without_sign_of_zero(&ours), "{at}"),
        false => assert_eq!(theirs, ours, "{at}"),
    }
    assert!(kind.unpacks(written), "{at}");
}
