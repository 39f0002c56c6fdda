//! `FrameBuffer`: the same bytes as without it, in fewer writes, and nothing is lost by an error.

use std::io::{self, Write};
use std::panic::{catch_unwind, AssertUnwindSafe};

use flatstream::flatbuffers::{Allocator, FlatBufferBuilder};
use flatstream::{
    DefaultFramer, Error, FrameBuffer, FrameHeader, Framer, FramerExt, PayloadBuf, Result,
    StreamSerialize, StreamWriter, WriteFrames, MAX_HEADER_LEN,
};
use flatstream_tests::corpus::{self, Mode, Nested, Sample};
use flatstream_tests::rng::Rng;
use flatstream_tests::scripted_io::{ScriptedWriter, Step, ALL};

const CAPACITIES: [usize; 5] = [0, 1, 100, 1000, 64 << 10];

/// Header lengths that change from frame to frame, with all that there are.
#[derive(Clone, Copy)]
pub struct Growing(pub usize);

impl Framer for Growing {
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
        self.0 = (self.0 * 7 + 5) % (MAX_HEADER_LEN + 1);
        let mut header = FrameHeader::new();
        let len = (payload.len() as u64).to_le_bytes();
        len.iter().cycle().take(self.0).for_each(|&byte| header.extend_from_slice(&[byte]));
        Ok(header)
    }
}

/// What `write` writes, without a buffer and through one of each capacity.
fn same_bytes<F: Framer>(framer: impl Fn() -> F) {
    let mut plain = StreamWriter::new(Vec::new(), framer());
    corpus::write_messages(&mut plain).unwrap();
    for capacity in CAPACITIES {
        let buffer = FrameBuffer::with_capacity(capacity, Vec::new());
        let mut writer = StreamWriter::new(buffer, framer());
        corpus::write_messages(&mut writer).unwrap();
        assert_eq!(writer.position(), plain.position());
        assert_eq!(&writer.into_inner().into_inner().unwrap(), plain.get_ref());
    }
}

#[test]
fn it_writes_the_same_bytes() {
    Mode::ALL.into_iter().for_each(|mode| same_bytes(|| mode.framer()));
    (0..=MAX_HEADER_LEN).for_each(|start| same_bytes(|| Growing(start)));
}

#[test]
fn expert_mode_and_payloads_go_through_it_too() {
    fn write<W: WriteFrames>(writer: &mut StreamWriter<'_, W, DefaultFramer>) {
        let mut builder = FlatBufferBuilder::new();
        for n in 0..20 {
            writer.write(&Sample::new(n)).unwrap();
            flatstream::build(&mut builder, &Nested(n as u32)).unwrap();
            writer.write_finished(&mut builder).unwrap();
            writer.write_payload(builder.finished_data()).unwrap();
            writer.write("derived").unwrap();
        }
    }
    let mut plain = StreamWriter::new(Vec::new(), DefaultFramer);
    write(&mut plain);
    for capacity in CAPACITIES {
        let buffer = FrameBuffer::with_capacity(capacity, Vec::new());
        let mut writer = StreamWriter::new(buffer, DefaultFramer);
        write(&mut writer);
        let builder = FlatBufferBuilder::new();
        let mut writer = StreamWriter::with_builder(writer.into_inner(), DefaultFramer, builder);
        writer.write("built").unwrap();
        plain.write("built").unwrap();
        assert_eq!(&writer.into_inner().into_inner().unwrap(), plain.get_ref());
        let len = plain.get_ref().len() - 20;
        plain.get_mut().truncate(len);
    }
}

#[test]
fn frames_leave_together_when_enough_wait() {
    let inner = ScriptedWriter::new(|_| ALL);
    let mut writer = StreamWriter::new(FrameBuffer::with_capacity(100, inner), DefaultFramer);
    // 20 bytes each.
    (0..5).for_each(|_| writer.write("hello").unwrap());
    assert_eq!((writer.get_ref().get_ref().n_calls(), writer.get_ref().buffer().len()), (0, 100));
    writer.write("world").unwrap();
    assert_eq!((writer.get_ref().get_ref().n_calls(), writer.get_ref().buffer().len()), (1, 20));
    writer.flush().unwrap();
    assert_eq!((writer.get_ref().get_ref().n_calls(), writer.get_ref().buffer().len()), (2, 0));
    assert_eq!(writer.position(), 120);
}

#[test]
fn it_holds_its_capacity_and_one_frame() {
    for capacity in CAPACITIES {
        let buffer = FrameBuffer::with_capacity(capacity, io::sink());
        let mut writer = StreamWriter::new(buffer, DefaultFramer);
        let mut rng = Rng::new(7);
        for _ in 0..3000 {
            let text = "x".repeat(rng.below(300));
            writer.write(&text).unwrap();
            assert!(writer.get_ref().buffer().len() < capacity + 20 + text.len());
        }
    }
}

fn stubbornly(mut write: impl FnMut() -> Result<()>) {
    while let Err(error) = write() {
        assert!(error.is_io(), "{error}");
    }
}

/// Writes the corpus' samples, each as often as it takes.
fn write_stubbornly<W: Write>(writer: &mut StreamWriter<'_, FrameBuffer<W>, Box<dyn Framer>>) {
    for n in 0..60 {
        let mut builder = FlatBufferBuilder::new();
        flatstream::build(&mut builder, &Nested(n as u32)).unwrap();
        stubbornly(|| writer.write(&Sample::new(n)));
        stubbornly(|| writer.write(&"text ".repeat(n)));
        stubbornly(|| writer.write_finished(&mut builder));
    }
    while writer.flush().is_err() {}
}

#[test]
fn an_error_loses_and_doubles_nothing() {
    use io::ErrorKind::{BrokenPipe, Interrupted, StorageFull, WouldBlock};
    for mode in Mode::ALL {
        let unlimited = FrameBuffer::with_capacity(1 << 20, Vec::new());
        let mut clean = StreamWriter::new(unlimited, mode.framer());
        write_stubbornly(&mut clean);
        let clean = clean.into_inner().into_inner().unwrap();
        for seed in 0..60 {
            let mut rng = Rng::new(seed);
            let capacity = CAPACITIES[rng.below(4)];
            let (longest, failing) = (1 + rng.below(500), 1 + rng.below(4));
            let inner = ScriptedWriter::new(move |_| match rng.below(5) < failing {
                true => {
                    Step::Fail([BrokenPipe, Interrupted, StorageFull, WouldBlock][rng.below(4)])
                }
                false => Step::Pass(rng.below(longest)),
            });
            let buffer = FrameBuffer::with_capacity(capacity, inner);
            let mut writer = StreamWriter::new(buffer, mode.framer());
            write_stubbornly(&mut writer);
            assert_eq!(writer.position(), clean.len() as u64);
            assert!(writer.get_ref().get_ref().written == clean, "seed {seed}");
        }
    }
}

#[test]
fn the_rest_can_be_taken_out() {
    let inner = ScriptedWriter::new(|call| match call {
        0 => Step::Pass(33),
        _ => Step::Fail(io::ErrorKind::BrokenPipe),
    });
    let mut writer = StreamWriter::new(FrameBuffer::with_capacity(60, inner), DefaultFramer);
    (0..3).for_each(|_| writer.write("hello").unwrap());
    assert!(writer.write("world").unwrap_err().is_io());
    assert_eq!((writer.position(), writer.get_ref().buffer().len()), (60, 27));
    let (inner, rest) = writer.into_inner().into_parts();
    let mut clean = StreamWriter::new(Vec::new(), DefaultFramer);
    (0..3).for_each(|_| clean.write("hello").unwrap());
    assert_eq!([inner.written, rest].concat(), clean.into_inner());
}

#[test]
fn a_buffer_that_cannot_send_says_so_when_it_is_unwrapped() {
    let inner = ScriptedWriter::new(|_| Step::Fail(io::ErrorKind::BrokenPipe));
    let mut writer = StreamWriter::new(FrameBuffer::new(inner), DefaultFramer);
    writer.write("hello").unwrap();
    let error = writer.into_inner().into_inner().err().expect("it failed");
    assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
}

#[test]
fn dropping_it_sends_what_waits() {
    let mut file = Vec::new();
    let mut writer = StreamWriter::new(FrameBuffer::new(&mut file), DefaultFramer);
    writer.write("hello").unwrap();
    drop(writer);
    assert_eq!(file.len(), 20);
}

/// Panics in `write`, and counts.
struct Bomb<'a>(&'a mut usize);

impl Write for Bomb<'_> {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        *self.0 += 1;
        panic!("boom")
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_writer_that_panics_is_not_used_again() {
    let mut n_calls = 0;
    let mut writer = StreamWriter::new(FrameBuffer::new(Bomb(&mut n_calls)), DefaultFramer);
    writer.write("hello").unwrap();
    assert!(catch_unwind(AssertUnwindSafe(|| writer.flush())).is_err());
    assert!(writer.flush().unwrap_err().to_string().contains("not used again"));
    assert!(writer.flush().unwrap_err().is_io());
    drop(writer);
    assert_eq!(n_calls, 1);
}

#[test]
fn a_writer_that_lies_is_not_used_again() {
    struct Liar(usize);
    impl Write for Liar {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += 1;
            Ok(bytes.len() + 1)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut writer = StreamWriter::new(FrameBuffer::new(Liar(0)), DefaultFramer);
    writer.write("hello").unwrap();
    assert!(writer.flush().unwrap_err().is_io());
    assert!(writer.flush().unwrap_err().is_io());
    assert_eq!(writer.get_ref().get_ref().0, 1);
}

/// Fails, or panics, with half of its message there.
#[derive(Clone, Copy)]
struct Half {
    panics: bool,
}

impl StreamSerialize for Half {
    fn serialize<A: Allocator>(&self, _: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        Err(Error::serialize("only encoded"))
    }

    fn encode(&self, out: &mut PayloadBuf<'_>) -> Option<Result<()>> {
        out.extend_from_slice(b"half of it");
        assert!(!self.panics, "boom");
        Some(Err(Error::serialize("half")))
    }
}

/// Two frames, and between them messages that are refused in every way.
pub fn write_with_refusals<W: WriteFrames>(writer: W) -> W {
    let mut writer = StreamWriter::new(writer, DefaultFramer.bounded(64));
    writer.write("hello").unwrap();
    assert!(writer.write(&Half { panics: false }).is_err());
    let panics = catch_unwind(AssertUnwindSafe(|| writer.write(&Half { panics: true })));
    assert!(panics.is_err());
    let error = writer.write(&"x".repeat(100)).unwrap_err();
    assert_eq!((error.offset(), writer.position()), (Some(20), 20));
    writer.write("hello").unwrap();
    writer.into_inner()
}

#[test]
fn a_refused_message_leaves_nothing_behind() {
    let bytes = write_with_refusals(FrameBuffer::new(Vec::new())).into_inner().unwrap();
    assert_eq!((bytes.len(), &bytes[..20]), (40, &bytes[20..]));
}

#[test]
fn a_policy_gives_back_what_a_large_message_took() {
    use flatstream::SizeThresholdPolicy;
    let buffer = FrameBuffer::with_capacity(1000, Vec::new());
    let mut writer = StreamWriter::new(buffer, DefaultFramer)
        .with_memory_policy(SizeThresholdPolicy::new(10_000));
    for _ in 0..3 {
        writer.write("small").unwrap();
        assert!(writer.get_ref().capacity() < 20_000);
        writer.write(&"large".repeat(100_000)).unwrap();
        assert!(writer.get_ref().capacity() >= 500_000);
    }
    writer.write("small").unwrap();
    assert!(writer.get_ref().capacity() < 20_000);
}
