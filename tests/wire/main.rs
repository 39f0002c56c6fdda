//! Promise: the bytes of a frame are these, and stay these.
//!
//! `BLESS=1 cargo test --test wire` writes the golden files anew.

mod collections;
mod derived;

use std::path::PathBuf;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    Checksum, ChecksumDeframer, ChecksumFramer, Crc16, Crc32, DefaultFramer, ErrorKind, Framer,
    SliceReader, StreamSerialize, StreamWriter, XxHash64,
};
use flatstream_tests::corpus::{Empty, Mode, Nested, Sample};

const CHECK: &[u8] = b"123456789";

#[test]
fn checksums_give_their_known_answers() {
    assert_eq!(XxHash64.checksum(CHECK), 0x72DC_B18B_67A1_7DFF);
    assert_eq!(Crc32.checksum(CHECK), 0xCBF4_3926);
    assert_eq!(Crc16.checksum(CHECK), 0x31C3);
}

#[test]
fn headers_are_length_then_checksum_little_endian() {
    let frame = |mode: Mode| {
        let mut writer = StreamWriter::new(Vec::new(), mode.framer());
        writer.write_payload(CHECK).unwrap();
        writer.into_inner()
    };
    assert_eq!(frame(Mode::Plain), b"\x09\0\0\x00123456789");
    assert_eq!(frame(Mode::XxHash64), b"\x09\0\0\0\xff\x7d\xa1\x67\x8b\xb1\xdc\x72123456789");
    assert_eq!(frame(Mode::Crc32), b"\x09\0\0\0\x26\x39\xf4\xcb123456789");
    assert_eq!(frame(Mode::Crc16), b"\x09\0\0\0\xc3\x31123456789");
}

#[test]
fn a_string_is_root_length_text_nul_and_padding() {
    let frame = |text: &str| {
        let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
        writer.write(text).unwrap();
        writer.into_inner()
    };
    assert_eq!(frame(""), b"\x0c\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0");
    assert_eq!(frame("abc"), b"\x0c\0\0\0\x04\0\0\0\x03\0\0\0abc\0");
    assert_eq!(frame("abcd"), b"\x10\0\0\0\x04\0\0\0\x04\0\0\0abcd\0\0\0\0");
}

/// Every way of writing a message gives the same bytes.
fn check_all_ways<T: StreamSerialize>(item: &T) {
    let mut simple = StreamWriter::new(Vec::new(), DefaultFramer);
    simple.write(item).unwrap();
    let simple = simple.into_inner();

    let mut builder = FlatBufferBuilder::new();
    item.serialize(&mut builder).unwrap();
    let mut expert = StreamWriter::new(Vec::new(), DefaultFramer);
    expert.write_finished(&mut builder).unwrap();
    assert_eq!(expert.get_ref(), &simple, "write_finished");

    let mut built = StreamWriter::with_builder(Vec::new(), DefaultFramer, builder);
    built.write(item).unwrap();
    assert_eq!(built.get_ref(), &simple, "with_builder");

    let mut copied = StreamWriter::new(Vec::new(), DefaultFramer);
    copied.write_payload(&simple[4..]).unwrap();
    assert_eq!(copied.get_ref(), &simple, "write_payload");
}

#[test]
fn all_ways_of_writing_give_the_same_bytes() {
    for n in 0..40 {
        check_all_ways(&Sample::new(n));
        check_all_ways(&"x".repeat(n));
        check_all_ways(&Nested(n as u32));
    }
    check_all_ways(&Empty);
}

/// A checksum of any size from 0 to 8 bytes; wider results are cut.
#[derive(Clone, Copy, Default)]
struct Wide<const N: usize>;

impl<const N: usize> Checksum for Wide<N> {
    const SIZE: usize = N;

    fn checksum(&self, payload: &[u8]) -> u64 {
        payload
            .iter()
            .fold(0x8877_6655_4433_2211, |sum: u64, &byte| sum.rotate_left(8) ^ u64::from(byte))
    }
}

fn check_width<const N: usize>() {
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(Wide::<N>));
    writer.write_batch(["one", "two"]).unwrap();
    let mut bytes = writer.into_inner();
    assert_eq!(bytes.len(), 2 * (4 + N + 12));
    let mut reader = SliceReader::new(&bytes, ChecksumDeframer::new(Wide::<N>));
    assert_eq!(reader.typed::<str>().map(Result::unwrap).collect::<Vec<_>>(), ["one", "two"]);
    if N > 0 {
        bytes[4] ^= 1;
        let mut reader = SliceReader::new(&bytes, ChecksumDeframer::new(Wide::<N>));
        let error = reader.next().unwrap().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::ChecksumMismatch { offset: 0, .. }), "{error}");
    }
}

#[test]
fn checksums_have_zero_to_eight_bytes() {
    check_width::<0>();
    check_width::<1>();
    check_width::<2>();
    check_width::<3>();
    check_width::<4>();
    check_width::<5>();
    check_width::<6>();
    check_width::<7>();
    check_width::<8>();
}

#[test]
fn empty_payloads_are_refused() {
    for mode in Mode::ALL {
        let error = mode.framer().header(b"").unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::InvalidFrame { declared_len: 0, .. }), "{error}");
        let zeros = [0; 64];
        let error = SliceReader::new(&zeros, mode.deframer()).next().unwrap().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::InvalidFrame { declared_len: 0, .. }), "{error}");
    }
}

fn check_golden(name: &str, bytes: &[u8]) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, bytes).unwrap();
    }
    let golden = std::fs::read(&path).unwrap_or_default();
    let differs = golden.iter().zip(bytes).position(|(a, b)| a != b);
    assert!(golden == bytes, "{name} differs at {differs:?}; a change of the wire breaks readers");
}

/// A few messages that never change, unlike the corpus, which grows.
fn fixed_stream(mode: Mode) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), mode.framer());
    writer.write_batch(["", "hello", "z\u{fc}rich"]).unwrap();
    writer.write_batch([0, 3, 9].map(Sample::new)).unwrap();
    writer.write(&Empty).unwrap();
    writer.write(&Nested(7)).unwrap();
    writer.into_inner()
}

#[test]
fn golden_streams_stay_as_they_are() {
    for mode in Mode::ALL {
        let mut writer = StreamWriter::new(Vec::new(), mode.framer());
        writer.write_payload(CHECK).unwrap();
        check_golden(&format!("{}.frame.bin", mode.name()), writer.get_ref());
        check_golden(&format!("{}.stream.bin", mode.name()), &fixed_stream(mode));
    }
}

#[test]
fn readers_and_writers_go_to_other_threads() {
    use flatstream::{DefaultDeframer, StreamReader};
    fn check<T: Send + Sync>() {}
    check::<StreamWriter<'_, Vec<u8>, DefaultFramer>>();
    check::<StreamReader<std::fs::File, DefaultDeframer>>();
    check::<SliceReader<'_, ChecksumDeframer<Crc32>>>();
    check::<flatstream::MappedFile>();
    check::<flatstream::Recovery>();
}
