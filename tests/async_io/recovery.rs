//! Good frames behind damage, for readers that look for them.

use flatstream::{AsyncStreamReader, MessageDecoder};
use flatstream_tests::corpus::{self, Mode};
use flatstream_tests::counting_alloc::measure;
use flatstream_tests::rng::Rng;
use flatstream_tests::scripted_io::Step;
use futures_util::StreamExt;
use tokio_util::codec::FramedRead;

use crate::schedules::{said, Raw};
use crate::scripted::{block_on, AsyncScript};

/// Pieces of a line, not ready in between.
fn line(bytes: &[u8], piece: usize) -> AsyncScript<'_, impl FnMut(usize) -> Option<Step> + Unpin> {
    let mut n_calls = 0;
    AsyncScript::new(bytes, move |_| {
        n_calls += 1;
        (n_calls % 2 == 0).then_some(Step::Pass(piece))
    })
}

fn read(bytes: &[u8], mode: Mode, piece: usize) -> Vec<Result<Vec<u8>, String>> {
    let reader = AsyncStreamReader::new(line(bytes, piece), mode.deframer()).with_recovery(1 << 16);
    block_on(reader.into_messages::<Raw>().map(said).collect())
}

fn read_framed(bytes: &[u8], mode: Mode, piece: usize) -> Vec<Result<Vec<u8>, String>> {
    let decoder = MessageDecoder::<Raw, _>::new(mode.deframer()).with_recovery(1 << 16);
    let framed = FramedRead::new(line(bytes, piece), decoder);
    block_on(framed.map(|item| said(item.expect("nothing ends it"))).collect())
}

/// A flipped bit in the length of any frame costs that frame alone.
#[test]
fn a_damaged_length_costs_one_message() {
    for mode in [Mode::XxHash64, Mode::Crc32] {
        let stream = corpus::stream(mode);
        let borders = corpus::borders(&stream, mode);
        let good: Vec<_> =
            corpus::payloads(&stream, mode).into_iter().map(|p| Ok(p.to_vec())).collect();
        for seed in 0..300 {
            let mut rng = Rng::new(seed);
            let (i, bit) = (rng.below(good.len() - 1), rng.below(32));
            let mut damaged = stream.clone();
            damaged[borders[i] + bit / 8] ^= 1 << (bit % 8);
            let piece = 1 << rng.below(12);
            let read = read(&damaged, mode, piece);
            let expected = [&good[..i], &[read[i].clone()], &good[i + 1..]].concat();
            assert!(read[i].is_err() && read == expected, "seed {seed}: {}", read.len());
            assert!(read_framed(&damaged, mode, piece) == expected, "seed {seed}");
        }
    }
}

/// Garbage between frames, shorter and longer than what is kept.
#[test]
fn garbage_in_between_is_one_error() {
    let mode = Mode::Crc32;
    let stream = corpus::stream(mode);
    let expected = corpus::payloads(&stream, mode);
    let borders = corpus::borders(&stream, mode);
    let (before, behind) = stream.split_at(borders[20]);
    for garbage_len in [1, 3, 10, 1000, 30_000, 300_000] {
        let garbage = Rng::new(garbage_len as u64).bytes(garbage_len);
        let bytes = [before, &garbage, behind].concat();
        let read = read(&bytes, mode, 1000);
        let (good, bad): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
        assert_eq!(good.into_iter().map(Result::unwrap).collect::<Vec<_>>(), expected);
        assert_eq!(bad.len(), 1, "{garbage_len}: {bad:?}");
    }
}

/// A length that swallows the rest of the stream, which is then looked through.
#[test]
fn frames_in_what_seemed_one_cut_off_are_found() {
    let mode = Mode::XxHash64;
    let mut stream = corpus::stream(mode);
    let expected = corpus::payloads(&stream, mode).iter().map(|p| p.to_vec()).collect::<Vec<_>>();
    let border = corpus::borders(&stream, mode)[5];
    stream[border + 3] = 0x40; // a payload of a GiB
    let read = read(&stream, mode, 4096);
    assert_eq!(read.len(), expected.len());
    assert!(read[5].as_ref().unwrap_err().contains("ends inside"));
    assert_eq!(read[6..].iter().cloned().map(Result::unwrap).collect::<Vec<_>>(), expected[6..]);
}

/// Behind damage with nothing behind it there is the end, told once.
#[test]
fn nothing_is_found_in_nothing() {
    let read = read(b"\x05\0\0\0hello????????and nothing more", Mode::Plain, 7);
    assert_eq!(read.len(), 2);
    assert!(read[0].is_ok() && read[1].is_err(), "{read:?}");
}

/// A line that sends nothing good for ever takes what is kept, and no more.
#[test]
fn memory_is_bounded_however_long_nothing_good_comes() {
    let endless = tokio::io::join(Noise(Rng::new(1), 2 << 20), tokio::io::sink());
    let deframer = Mode::Crc32.deframer();
    let (items, usage) = measure(|| {
        let reader = AsyncStreamReader::new(endless, deframer).with_recovery(1 << 16);
        block_on(reader.into_messages::<Raw>().count())
    });
    assert!(items <= 2, "{items}");
    assert!(usage.peak < 4 << 16, "{usage:?}");
}

/// Bytes with a high bit in each fourth, so that no length can be.
struct Noise(Rng, usize);

impl tokio::io::AsyncRead for Noise {
    fn poll_read(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        buf: &mut tokio::io::ReadBuf<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        let n = buf.remaining().min(self.1);
        self.1 -= n;
        let noise = self.0.next_u64() | 0x8080_8080_8080_8080;
        buf.initialize_unfilled_to(n).chunks_mut(8).for_each(|bytes| {
            bytes.copy_from_slice(&noise.to_le_bytes()[..bytes.len()]);
        });
        buf.advance(n);
        std::task::Poll::Ready(Ok(()))
    }
}
