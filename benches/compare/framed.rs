//! Framed writing, `[length][message]`, and finding frames again.

use std::io::{self, BufWriter, Write};
use std::rc::Rc;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    DefaultDeframer, DefaultFramer, FrameBuffer, SliceReader, StreamSerialize, StreamWriter,
};

use crate::cells::check_one;
use crate::fold::{Fold, Strict};
use crate::harness::{run_over, Cell};
use crate::peers::flatstream::{Expert, Simple};
use crate::peers::{Reads, Writes};

/// The buffer in front of the writer.
const BUFFER: usize = 64 << 10;
/// The buffer in front of a `Vec`: both are in cache.
const BEFORE_VEC: usize = 4 << 10;
/// A `Vec` starts anew when it has grown to this, so that it stays in cache.
const VEC: usize = 32 << 10;

/// A way to write frames to an `O`.
pub trait Frames<T, O: Write>: Sized + 'static {
    /// The contestant that encodes.
    type Encoder: Writes<T>;
    const NAME: &'static str = Self::Encoder::NAME;

    fn new(out: O) -> Self;
    fn frame(&mut self, value: &<Self::Encoder as Writes<T>>::Value);
    fn flush(&mut self) {}
    fn out(&mut self) -> &mut O;
}

/// `StreamWriter::write`.
pub struct SimpleFrames<O: Write>(StreamWriter<'static, O, DefaultFramer>);

impl<T: StreamSerialize + 'static, O: Write + 'static> Frames<T, O> for SimpleFrames<O> {
    type Encoder = Simple;

    fn new(out: O) -> Self {
        SimpleFrames(StreamWriter::new(out, DefaultFramer))
    }

    #[inline(always)]
    fn frame(&mut self, value: &T) {
        self.0.write(value).expect("it takes all");
    }

    fn out(&mut self) -> &mut O {
        self.0.get_mut()
    }
}

/// `StreamWriter::write` into a `FrameBuffer`.
pub struct BufferedFrames<O: Write>(StreamWriter<'static, FrameBuffer<O>, DefaultFramer>);

impl<O: Write> BufferedFrames<O> {
    fn with_capacity(capacity: usize, out: O) -> Self {
        let buffer = FrameBuffer::with_capacity(capacity, out);
        BufferedFrames(StreamWriter::new(buffer, DefaultFramer))
    }
}

impl<T: StreamSerialize + 'static, O: Write + 'static> Frames<T, O> for BufferedFrames<O> {
    type Encoder = Simple;
    const NAME: &'static str = BUFFERED;

    fn new(out: O) -> Self {
        BufferedFrames::with_capacity(BEFORE_VEC, out)
    }

    #[inline(always)]
    fn frame(&mut self, value: &T) {
        self.0.write(value).expect("it takes all");
    }

    fn flush(&mut self) {
        self.0.flush().expect("it takes all");
    }

    fn out(&mut self) -> &mut O {
        self.0.get_mut().get_mut()
    }
}

pub const BUFFERED: &str = "flatstream buffered";

/// `serialize` and `StreamWriter::write_finished`.
pub struct ExpertFrames<O: Write> {
    writer: StreamWriter<'static, O, DefaultFramer>,
    builder: FlatBufferBuilder<'static>,
}

impl<T: StreamSerialize + 'static, O: Write + 'static> Frames<T, O> for ExpertFrames<O> {
    type Encoder = Expert;

    fn new(out: O) -> Self {
        let writer = StreamWriter::new(out, DefaultFramer);
        ExpertFrames { writer, builder: FlatBufferBuilder::new() }
    }

    #[inline(always)]
    fn frame(&mut self, value: &T) {
        self.builder.reset();
        value.serialize(&mut self.builder).expect("valid");
        self.writer.write_finished(&mut self.builder).expect("it takes all");
    }

    fn out(&mut self) -> &mut O {
        self.writer.get_mut()
    }
}

/// What one writes around any other format: the length, then the message.
pub struct PlainFrames<W, O> {
    encoder: W,
    out: O,
}

impl<T, W: Writes<T>, O: Write + 'static> Frames<T, O> for PlainFrames<W, O> {
    type Encoder = W;

    fn new(out: O) -> Self {
        PlainFrames { encoder: W::default(), out }
    }

    #[inline(always)]
    fn frame(&mut self, value: &W::Value) {
        let bytes = self.encoder.write(value);
        let len = u32::try_from(bytes.len()).expect("short");
        self.out.write_all(&len.to_le_bytes()).expect("it takes all");
        self.out.write_all(bytes).expect("it takes all");
    }

    fn out(&mut self) -> &mut O {
        &mut self.out
    }
}

/// Frames into a `Vec`.
pub fn vec<T: Fold + 'static, F: Frames<T, Vec<u8>>, R: Reads<T>>(values: &Rc<[T]>) -> Cell {
    let own = F::Encoder::values(values);
    let mut frames = F::new(Vec::new());
    own.iter().for_each(|value| frames.frame(value));
    frames.flush();
    let bytes = check_stream::<T, R>(F::NAME, values, frames.out());
    let run = run_over(own, move |value| {
        if frames.out().len() >= VEC {
            frames.out().clear();
        }
        frames.frame(value);
    });
    Cell { name: F::NAME, bytes, run }
}

/// Frames through a buffer, behind which all is thrown away. That the bytes are right is checked by [`vec`].
pub fn buffer<T: 'static, F: Frames<T, BufWriter<io::Sink>>>(values: &Rc<[T]>) -> Cell {
    through(values, F::new(BufWriter::with_capacity(BUFFER, io::sink())))
}

/// The same with a buffer of our own.
pub fn own_buffer<T: StreamSerialize + 'static>(values: &Rc<[T]>) -> Cell {
    through(values, BufferedFrames::with_capacity(BUFFER, io::sink()))
}

fn through<T: 'static, F: Frames<T, O>, O: Write>(values: &Rc<[T]>, mut frames: F) -> Cell {
    let own = F::Encoder::values(values);
    let run = run_over(own, move |value| frames.frame(value));
    Cell { name: F::NAME, bytes: 0.0, run }
}

/// Returns the mean bytes of a frame.
fn check_stream<T: Fold, R: Reads<T>>(name: &str, values: &[T], stream: &[u8]) -> f64 {
    let mut frames = SliceReader::new(stream, DefaultDeframer);
    for (i, value) in values.iter().enumerate() {
        let frame = frames.next().and_then(Result::ok);
        let payload = frame.unwrap_or_else(|| panic!("{name}: frame {i} is not there"));
        check_one(name, i, value, aligned(payload).as_slice(), |bytes, sink: &mut Strict| {
            R::read(bytes, sink)
        });
    }
    stream.len() as f64 / values.len() as f64
}

/// Some formats read aligned bytes only.
fn aligned(payload: &[u8]) -> rkyv::util::AlignedVec<16> {
    let mut bytes = rkyv::util::AlignedVec::new();
    bytes.extend_from_slice(payload);
    bytes
}

/// Going from frame to frame: a message is a whole stream here.
pub fn iterate<T: StreamSerialize + 'static>(values: &Rc<[T]>) -> Vec<Cell> {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    values.iter().for_each(|value| writer.write(value).expect("it takes all"));
    let stream = writer.into_inner();
    assert_eq!(with_reader(&stream), with_loop(&stream), "frames");
    let cell = |name, each: fn(&[u8]) -> usize| {
        let streams: Rc<[Vec<u8>]> = [stream.clone()].into();
        Cell { name, bytes: 0.0, run: run_over(streams, move |stream| each(stream)) }
    };
    vec![cell("flatstream", with_reader), cell(BARE_LOOP, with_loop)]
}

pub const BARE_LOOP: &str = "bare loop";

#[inline(never)]
fn with_reader(stream: &[u8]) -> usize {
    let mut reader = SliceReader::new(stream, DefaultDeframer);
    reader.frames().map(|frame| std::hint::black_box(frame.expect("whole")).len()).sum()
}

/// The least there is to do: the length, the payload, on to the next.
#[inline(never)]
fn with_loop(mut stream: &[u8]) -> usize {
    let mut total = 0;
    while let Some((len, rest)) = stream.split_first_chunk() {
        let (payload, rest) = rest.split_at(u32::from_le_bytes(*len) as usize);
        total += std::hint::black_box(payload).len();
        stream = rest;
    }
    total
}
