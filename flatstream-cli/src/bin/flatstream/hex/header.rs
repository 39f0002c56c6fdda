//! The header of a frame: what each field says, and whether the checks hold.

use flatstream_journal::MAX_PAYLOAD;
use xxhash_rust::xxh3::xxh3_64;

use super::line::Line;
use super::paint::Paint;
use super::words::n_bytes;
use crate::times::shown;

/// Bytes in front of a payload.
pub const HEADER: usize = 40;

/// The first bytes of a file.
pub const PREAMBLE: usize = 16;

/// The header of a frame that may be damaged.
pub struct Header {
    bytes: [u8; HEADER],
    /// What the file has in all of its frames, if that is known.
    marker: Option<[u8; 4]>,
}

impl Header {
    /// Of the bytes at the start of a frame, if they are enough.
    pub fn of(frame: &[u8], marker: Option<[u8; 4]>) -> Option<Self> {
        Some(Header { bytes: *frame.first_chunk()?, marker })
    }

    pub fn marker(&self) -> [u8; 4] {
        self.load(8)
    }

    pub fn number(&self) -> u32 {
        u32::from_le_bytes(self.load(32))
    }

    fn len(&self) -> u32 {
        u32::from_le_bytes(self.load(12))
    }

    fn check(&self) -> u32 {
        u32::from_le_bytes(self.load(36))
    }

    /// Its lowest bits are the check; all of them are in the checksum.
    fn hash(&self) -> u64 {
        xxh3_64(&self.bytes[8..36])
    }

    fn is_checked(&self) -> bool {
        self.hash() as u32 == self.check()
    }

    /// The length of the payload, if it can be believed.
    pub fn payload_len(&self) -> Option<usize> {
        let is_marked = self.marker.is_none_or(|marker| marker == self.marker());
        let is_right = is_marked && self.is_checked() && (1..=MAX_PAYLOAD).contains(&self.len());
        is_right.then_some(self.len() as usize)
    }

    /// Each field; `frame` is what there is of the frame, and `name` what its type is called.
    pub fn lines<'b>(&self, offset: u64, frame: &'b [u8], name: &str) -> Vec<Line<'b>> {
        let word = u64::from_le_bytes(self.load(16));
        let (sequence, flags) = (word << 8 >> 8, frame[23]);
        let time = i64::from_le_bytes(self.load(24));
        let is_chunk = self.number() >> 31 == 0 && self.number() & 0xf == 3;
        let is_known = flags == u8::from(is_chunk);
        let flags_fault = (!is_known).then(|| "of a newer version of the format".to_owned());
        let fields = [
            (0, 8, "checksum", self.checksum(frame)),
            (8, 4, "marker", self.marker_line()),
            (12, 4, "length", (n_bytes(self.len().into()), self.len_fault(frame))),
            (16, 7, "sequence", (sequence.to_string(), None)),
            (23, 1, "flags", (format!("{flags:#04x}"), flags_fault)),
            (24, 8, "time", (shown(time), None)),
            (32, 4, "type", (name.to_owned(), None)),
            (36, 4, "header check", self.check_line()),
        ];
        let line = |(at, len, label, (value, fault)): (usize, usize, &str, (String, _))| Line {
            offset: offset + at as u64,
            bytes: &frame[at..at + len],
            label: label.to_owned(),
            value,
            paint: Paint::Header,
            fault,
        };
        fields.into_iter().map(line).collect()
    }

    fn marker_line(&self) -> (String, Option<String>) {
        match self.marker {
            Some(marker) if marker != self.marker() => {
                let other = format!("not that of this file, which is {}", hex(&marker));
                ("another one".into(), Some(other))
            }
            Some(_) => ("that of this file".into(), None),
            None => (String::new(), None),
        }
    }

    fn len_fault(&self, frame: &[u8]) -> Option<String> {
        let there = frame.len() - HEADER;
        match self.len() {
            0 => Some("no frame is empty".into()),
            len if len > MAX_PAYLOAD => Some("longer than any frame".into()),
            len if self.payload_len().is_some() && there < len as usize => {
                Some(format!("of which {there} are there"))
            }
            _ => None,
        }
    }

    fn check_line(&self) -> (String, Option<String>) {
        let right = self.hash() as u32;
        match right == self.check() {
            true => ("right".into(), None),
            false => {
                ("wrong".into(), Some(format!("{} for these bytes", hex(&right.to_le_bytes()))))
            }
        }
    }

    fn checksum(&self, frame: &[u8]) -> (String, Option<String>) {
        let payload = self.payload_len().and_then(|len| frame.get(HEADER..HEADER + len));
        let Some(payload) = payload else {
            return ("cannot be checked".into(), None);
        };
        let right = (xxh3_64(payload) ^ self.hash()).to_le_bytes();
        match right == self.load::<8>(0) {
            true => ("right".into(), None),
            false => ("wrong".into(), Some(format!("{} for these bytes", hex(&right)))),
        }
    }

    fn load<const N: usize>(&self, at: usize) -> [u8; N] {
        let mut bytes = [0; N];
        bytes.copy_from_slice(&self.bytes[at..at + N]);
        bytes
    }
}

/// What stands at the start of a file.
pub fn preamble(bytes: &[u8]) -> Vec<Line<'_>> {
    let magic = flatstream_journal::MAGIC;
    let line = |at: usize, len: usize, label: &str, value: String, fault: Option<&str>| Line {
        offset: at as u64,
        bytes: &bytes[at..at + len],
        label: label.to_owned(),
        value,
        paint: Paint::Header,
        fault: fault.map(str::to_owned),
    };
    let wrong = |is_wrong: bool, what| Some(what).filter(|_| is_wrong);
    vec![
        line(0, 8, "magic", String::new(), wrong(bytes[..8] != magic, "not that of a journal")),
        line(8, 1, "version", bytes[8].to_string(), wrong(bytes[8] != 1, "1 is known")),
        line(9, 1, "checksum", "XXH3".into(), wrong(bytes[9] != 1, "1 is known")),
        line(10, 2, "", String::new(), wrong(bytes[10..12] != [0, 0], "should be zero")),
        line(12, 4, "marker", "of each frame".into(), None),
    ]
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}
