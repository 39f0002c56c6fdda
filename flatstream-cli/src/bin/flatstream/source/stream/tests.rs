//! Promise: each byte of a stream is in a message or is told as lost, and with a checksum nothing is lost but what was
//! damaged.

use std::io::{self, Read};

use flatstream::schema::Schema;
use flatstream::{
    ChecksumFramer, Crc16, Crc32, DefaultFramer, Framer, StreamSerialize, StreamWriter, XxHash64,
};
use flatstream_tests::rng::Rng;

use super::{Found, Framing, Given, Stream};

#[derive(StreamSerialize)]
struct Reading {
    sensor: String,
    celsius: f64,
}

/// From where on, and up to where.
#[derive(Clone, Debug, PartialEq)]
enum Seen {
    Message(u64, u64, String),
    Lost(u64, u64),
}

impl Seen {
    fn range(&self) -> (u64, u64) {
        match *self {
            Seen::Message(start, end, _) | Seen::Lost(start, end) => (start, end),
        }
    }
}

fn stream(framer: impl Framer) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), framer);
    for i in 0..6 {
        let sensor = "sensor ".repeat(i) + &i.to_string();
        writer.write(&Reading { sensor, celsius: 20.5 + i as f64 }).unwrap();
    }
    writer.into_inner()
}

/// All frames have one length: 64 with a checksum of four bytes.
fn even(framing: Framing) -> Vec<u8> {
    let framer: Box<dyn Framer> = match framing {
        Framing::Xxhash64 => Box::new(ChecksumFramer::<XxHash64>::default()),
        Framing::Crc32 => Box::new(ChecksumFramer::<Crc32>::default()),
        Framing::Crc16 => Box::new(ChecksumFramer::<Crc16>::default()),
        _ => Box::new(DefaultFramer),
    };
    let mut writer = StreamWriter::new(Vec::new(), framer);
    for i in 0..40 {
        writer.write(&Reading { sensor: "x".repeat(20), celsius: f64::from(i) }).unwrap();
    }
    let bytes = writer.into_inner();
    assert!(bytes.len() == 40 * 64 || framing != Framing::Crc32, "{}", bytes.len() / 40);
    bytes
}

fn streams() -> [(Framing, Vec<u8>); 4] {
    [
        (Framing::Xxhash64, stream(ChecksumFramer::<XxHash64>::default())),
        (Framing::Crc32, stream(ChecksumFramer::<Crc32>::default())),
        (Framing::Crc16, stream(ChecksumFramer::<Crc16>::default())),
        (Framing::Plain, stream(DefaultFramer)),
    ]
}

/// Gives a few bytes at a time.
struct Slow(Vec<u8>, usize);

impl Read for Slow {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = buf.len().min(7).min(self.0.len() - self.1);
        buf[..n].copy_from_slice(&self.0[self.1..self.1 + n]);
        self.1 += n;
        Ok(n)
    }
}

/// All that is seen, which has to be all that there is.
#[track_caller]
fn seen(bytes: &[u8], framing: Framing) -> Vec<Seen> {
    read(bytes, Box::new(Slow(bytes.to_vec(), 0)), framing)
}

/// The same in large pieces.
#[track_caller]
fn fast(bytes: &[u8]) -> Vec<Seen> {
    read(bytes, Box::new(io::Cursor::new(bytes.to_vec())), Framing::Auto)
}

#[track_caller]
fn read(bytes: &[u8], from: Box<dyn Read>, framing: Framing) -> Vec<Seen> {
    let given = Given::new(&Schema::of::<Reading>()).unwrap();
    let mut stream = Stream::new(from, framing, &given, false);
    stream.look_behind = 1 << 18;
    let (mut all, mut at) = (vec![], 0);
    loop {
        let item = match stream.next().unwrap() {
            Found::Payload(it) => {
                let view = given.schema().read(it.payload);
                let sensor =
                    view.ok().and_then(|view| view.get("sensor")?.as_str().map(str::to_owned));
                Seen::Message(it.offset, it.offset + it.frame_len, sensor.unwrap_or_default())
            }
            Found::Lost(offset, len, _) => Seen::Lost(offset, offset + len),
            Found::End(end) => {
                assert_eq!((end, at), (bytes.len() as u64, end));
                return all;
            }
            _ => panic!("no stream has those"),
        };
        let (start, end) = item.range();
        assert!(start == at && end > start, "{item:?} at {at}");
        at = end;
        all.push(item);
    }
}

#[test]
fn whole_streams_are_all_messages() {
    for (framing, bytes) in streams() {
        let all = seen(&bytes, framing);
        assert_eq!(all.len(), 6);
        assert_eq!(seen(&bytes, Framing::Auto), all);
    }
}

#[test]
fn a_stream_that_is_cut_anywhere() {
    for (framing, bytes) in streams() {
        let all = seen(&bytes, framing);
        for len in 0..bytes.len() {
            let mut expected = all.clone();
            expected.retain(|item| item.range().1 <= len as u64);
            let border = expected.last().map_or(0, |item| item.range().1);
            expected.extend((border < len as u64).then_some(Seen::Lost(border, len as u64)));
            assert_eq!(seen(&bytes[..len], framing), expected, "{framing:?} {len}");
        }
    }
}

/// One bit, anywhere: the message it is in is lost, and no other one.
#[test]
fn a_bit_that_is_flipped() {
    for ((framing, bytes), step) in streams().into_iter().zip([1, 7]) {
        let all = seen(&bytes, framing);
        for bit in (0..bytes.len() * 8).step_by(step) {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            let mut expected = all.clone();
            let at = bit as u64 / 8;
            let hit =
                expected.iter_mut().find(|item| (item.range().0..item.range().1).contains(&at));
            hit.into_iter().for_each(|item| *item = Seen::Lost(item.range().0, item.range().1));
            assert_eq!(seen(&damaged, framing), expected, "{framing:?} {bit}");
        }
    }
}

/// Frames of one length, so that a wrong one leads to others that are good: those between are messages all the same.
/// Without a checksum that can be told only of lengths that lead out of the stream.
#[test]
fn a_length_that_leads_to_good_frames() {
    for (framing, _) in streams() {
        let bytes = even(framing);
        let all = seen(&bytes, framing);
        assert_eq!(all.len(), 40);
        for bit in 0..32 * all.len() {
            let (k, bit) = (bit / 32, bit % 32);
            let mut damaged = bytes.clone();
            let at = all[k].range().0 as usize;
            damaged[at + bit / 8] ^= 1 << (bit % 8);
            let length = u32::from_le_bytes(damaged[at..at + 4].try_into().unwrap());
            if framing == Framing::Plain && at + 4 + length as usize <= bytes.len() {
                continue;
            }
            let mut expected = all.clone();
            expected[k] = Seen::Lost(all[k].range().0, all[k].range().1);
            assert_eq!(seen(&damaged, framing), expected, "{framing:?} {k} {bit}");
        }
    }
}

/// Whatever is done to them, `seen` finds each byte in its place.
#[test]
fn streams_that_are_damaged_at_random() {
    let mut random = Rng::new(7);
    let mut n_lost = 0;
    for round in 0..1500 {
        let (framing, mut bytes) = streams().into_iter().nth(round % 4).unwrap();
        for _ in 0..=random.below(4) {
            let at = random.below(bytes.len());
            match random.below(4) {
                0 => bytes[at] = random.next_u64() as u8,
                1 => drop(bytes.drain(..at)),
                2 => bytes.truncate(at + 1),
                _ => bytes.splice(at..at, [0xff; 9]).for_each(drop),
            }
        }
        n_lost += seen(&bytes, framing).iter().filter(|it| matches!(it, Seen::Lost(..))).count();
    }
    assert!(n_lost > 400, "{n_lost}");
}

/// What is looked at behind damage is in proportion to the frame that is damaged.
#[test]
fn a_frame_that_is_longer_than_the_look_behind() {
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::<XxHash64>::default());
    for len in [1, 1 << 20, 2] {
        writer.write(&Reading { sensor: "s".repeat(len), celsius: 1.0 }).unwrap();
    }
    let mut bytes = writer.into_inner();
    bytes[100_000] ^= 1;
    let is_message = |item: &Seen| matches!(item, Seen::Message(..));
    assert_eq!(fast(&bytes).iter().map(is_message).collect::<Vec<_>>(), [true, false, true]);
}

/// Behind more than that, nothing is found, and all of it is told.
#[test]
fn more_damage_than_is_looked_behind() {
    let good = stream(DefaultFramer);
    let bytes = [&good[..], &vec![0xff; 1 << 20], &good].concat();
    let all = fast(&bytes);
    assert_eq!((all.len(), all[6].range()), (7, (good.len() as u64, bytes.len() as u64)));
}
