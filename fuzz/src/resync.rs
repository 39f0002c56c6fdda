//! The search for the next good frame, with anything between frames.

use flatstream_journal::{Journal, Kind, Mode, MAGIC};
use xxhash_rust::xxh3::xxh3_64;

use crate::journal::{check_places, good, push_frame, streamed, unpacked, Seen, HEADER, PREAMBLE};

/// Of all messages.
const KIND: u32 = 1 << 31 | 7;
const MARKER: [u8; 4] = [0x9a, 0x3c, 0xe1, 0x57];
/// Copies make files long.
const MAX_FILE: usize = 1 << 15;
/// Behind so many right headers of frames that are not good, a search may pass over whatever lies in such a frame.
const PATIENCE: usize = 16;

/// Whatever lies between good frames, nothing is handed out that was not put there as a frame, and all of them are found, unless a
/// right header in front claims them as its payload.
///
/// An input is a list of pieces. The first byte of each says what it is and how many of the bytes behind it are its own.
pub fn journal_resync(data: &[u8]) {
    let plan = Plan::of(data);
    let file = &plan.file;
    let journal = Journal::new(file, Mode::SkipCorrupt).expect("its preamble is right");
    check_places(file, journal);
    assert_eq!(streamed(file, Mode::SkipCorrupt, data.len() as u32), unpacked(journal));
    let found = good(file);
    let is_forged = plan.has_foreign_headers();
    if !is_forged {
        assert!(found.iter().all(|frame| plan.has_written(frame)), "it was never written");
    }
    if is_forged || plan.claims.len() >= PATIENCE || has_magic(&file[1..]) {
        return;
    }
    for frame in plan.good.iter().filter(|frame| plan.is_safe(frame)) {
        assert!(found.contains(frame), "a good frame at {} was passed over", frame.0);
    }
}

/// A file, and what is in it.
struct Plan {
    file: Vec<u8>,
    good: Vec<Seen>,
    n_written: u64,
    /// Where the good ones are that stand somewhere in front already.
    copies: Vec<u64>,
    /// What right headers claim whose frames are not good: where each starts and ends.
    claims: Vec<(u64, u64)>,
}

impl Plan {
    fn of(mut data: &[u8]) -> Self {
        let mut file = [&MAGIC[..], &[1, 1, 0, 0], &MARKER].concat();
        push_frame(&mut file, 0, KIND, b"the first frame says what the marker is");
        let mut plan = Plan { file, good: vec![], n_written: 0, copies: vec![], claims: vec![] };
        plan.note(PREAMBLE, 39);
        while let Some((first, rest)) = data.split_first() {
            let (what, n) = (first % 8, usize::from(first / 8).min(rest.len()));
            let (bytes, behind) = rest.split_at(n);
            data = behind;
            plan.add(what, bytes);
            if plan.file.len() > MAX_FILE {
                break;
            }
        }
        plan
    }

    fn add(&mut self, what: u8, bytes: &[u8]) {
        let start = self.file.len();
        match what {
            0 | 1 => self.write(bytes),
            2 => self.damage(bytes, HEADER),
            3 => self.damage(bytes, 8),
            4 => self.file.extend_from_slice(&MARKER),
            // A frame once more: whole, or no more than its header.
            5 | 6 => {
                let choice = usize::from(bytes.first().copied().unwrap_or_default());
                let (at, _, _, payload) = self.good[choice % self.good.len()].clone();
                let at = at as usize;
                let len = HEADER + payload.len().next_multiple_of(8);
                if what == 5 {
                    self.file.extend_from_within(at..at + len);
                    self.copies.push(start as u64);
                    self.note(start, payload.len());
                } else {
                    self.file.extend_from_within(at..at + HEADER);
                    self.claims.push((start as u64, (start + len) as u64));
                }
            }
            _ => self.file.extend_from_slice(bytes),
        }
    }

    /// A good frame, of the next number.
    fn write(&mut self, bytes: &[u8]) {
        let payload = if bytes.is_empty() { &[0] } else { bytes };
        self.n_written += 1;
        let start = push_frame(&mut self.file, self.n_written, KIND, payload);
        self.note(start, payload.len());
    }

    /// A frame with a byte changed behind `from`.
    fn damage(&mut self, bytes: &[u8], from: usize) {
        self.write(bytes);
        let (at, _, _, payload) = self.good.pop().expect("it was just written");
        let (at, len) = (at as usize, payload.len());
        let place = usize::from(bytes.first().copied().unwrap_or_default());
        let place =
            if from == HEADER { HEADER + place % len } else { from + place % (HEADER - from) };
        self.file[at + place] ^= 0x41;
        if from == HEADER {
            self.claims.push((at as u64, self.file.len() as u64));
        }
    }

    fn note(&mut self, start: usize, len: usize) {
        let frame = &self.file[start..];
        let sequence = u64::from_le_bytes(std::array::from_fn(|i| frame[16 + i]));
        let payload = frame[HEADER..HEADER + len].to_vec();
        self.good.push((start as u64, sequence, Kind::Message(KIND), payload));
    }

    /// Whether there is such a frame. A copy of its header may have got its payload behind it once more.
    fn has_written(&self, frame: &Seen) -> bool {
        let is_same = |it: &Seen| (it.1, it.2, &it.3) == (frame.1, frame.2, &frame.3);
        self.good.iter().any(is_same)
    }

    /// Whether a frame is there for the first time, and no header in front claims it.
    fn is_safe(&self, frame: &Seen) -> bool {
        let is_claimed = |claim: &(u64, u64)| claim.0 < frame.0 && frame.0 < claim.1;
        !self.copies.contains(&frame.0) && !self.claims.iter().any(is_claimed)
    }

    /// Whether there is a right header that was not put there as one: libFuzzer copies what it is compared with.
    fn has_foreign_headers(&self) -> bool {
        let places = self.file.windows(HEADER).enumerate();
        let mut right = places.filter(|(_, header)| {
            let check = xxh3_64(&header[8..36]) as u32;
            header[36..40] == check.to_le_bytes()
        });
        right.any(|(at, _)| {
            let at = at as u64;
            !self.good.iter().any(|frame| frame.0 == at)
                && !self.claims.iter().any(|claim| claim.0 == at)
        })
    }
}

fn has_magic(bytes: &[u8]) -> bool {
    bytes.windows(MAGIC.len()).any(|it| it == MAGIC)
}
