//! Builders: nothing of a failed message or of a header stays, nothing unfinished goes out.

use std::io;
use std::ops::{Deref, DerefMut};
use std::panic::{catch_unwind, AssertUnwindSafe};

use flatstream::flatbuffers::{Allocator, DefaultAllocator, FlatBufferBuilder};
use flatstream::{
    build, fresh_builder, DefaultFramer, Error, ErrorKind, PayloadBuf, Result, StreamSerialize,
    StreamWriter,
};
use flatstream_tests::corpus::{Mode, Nested, Sample};
use flatstream_tests::scripted_io::{ScriptedWriter, Step, ALL};

/// Fails, panics or forgets to finish in the middle of a table, or works.
#[derive(Clone, Copy, Debug)]
enum Act {
    Fail,
    Panic,
    LeaveOpen,
    LeaveUnfinished,
}

impl StreamSerialize for Act {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        builder.create_string("left over");
        let table = builder.start_table();
        builder.push_slot_always(4, 0xDEAD_BEEFu32);
        builder.push_slot_always(40, 0xDEAD_BEEFu32);
        match self {
            Act::Fail => return Err(Error::serialize("no")),
            Act::Panic => panic!("no"),
            Act::LeaveOpen => {}
            Act::LeaveUnfinished => {
                builder.end_table(table);
            }
        }
        Ok(())
    }
}

const ACTS: [Act; 4] = [Act::Fail, Act::Panic, Act::LeaveOpen, Act::LeaveUnfinished];

/// The frame that a new writer writes.
fn clean_frame(item: &impl StreamSerialize) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(item).unwrap();
    writer.into_inner()
}

fn check_after_failure<A: Allocator>(mut writer: StreamWriter<'_, Vec<u8>, DefaultFramer, A>) {
    for act in ACTS {
        writer.write(&Nested(1)).unwrap();
        let refused = catch_unwind(AssertUnwindSafe(|| writer.write(&act)));
        assert!(!matches!(refused, Ok(Ok(()))), "{act:?}");
        writer.get_mut().clear();
        writer.write(&Nested(2)).unwrap();
        assert_eq!(writer.get_ref(), &clean_frame(&Nested(2)), "after {act:?}");
    }
}

#[test]
fn a_failed_message_leaves_nothing_for_the_next() {
    check_after_failure(StreamWriter::new(Vec::new(), DefaultFramer));
    let builder = FlatBufferBuilder::new();
    check_after_failure(StreamWriter::with_builder(Vec::new(), DefaultFramer, builder));
    let builder = FlatBufferBuilder::new_in(Fixed::new(4096));
    check_after_failure(StreamWriter::with_builder(Vec::new(), DefaultFramer, builder));
}

#[test]
fn a_builder_that_is_handed_over_in_any_state_is_cleared() {
    for act in [Act::Fail, Act::LeaveOpen, Act::LeaveUnfinished] {
        let mut builder = FlatBufferBuilder::new();
        let _ = act.serialize(&mut builder);
        let mut writer = StreamWriter::with_builder(Vec::new(), DefaultFramer, builder);
        writer.write(&Nested(3)).unwrap();
        assert_eq!(writer.get_ref(), &clean_frame(&Nested(3)), "{act:?}");
    }
}

/// A table behind a text: of a number and one at its default, or left open with that slot filled.
struct Behind {
    text_len: usize,
    left_open: Option<u16>,
}

impl StreamSerialize for Behind {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        builder.create_string(&"x".repeat(self.text_len));
        let table = builder.start_table();
        if let Some(slot) = self.left_open {
            builder.push_slot_always(slot, 7u32);
            return Err(Error::serialize("no"));
        }
        builder.push_slot_always(16, 7u32);
        builder.push_slot(4, 0u32, 0);
        let root = builder.end_table(table);
        builder.finish(root, None);
        Ok(())
    }
}

/// A field left open behind a text of one length, in a root behind a text of another.
///
/// Debug builds of `flatbuffers` may notice by themselves, and panic.
fn check_left_open(slot: u16, failed_len: usize, next_len: usize) {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    let mut builder = FlatBufferBuilder::new();
    let failed = Behind { text_len: failed_len, left_open: Some(slot) };
    failed.serialize(&mut builder).unwrap_err();
    let next = Behind { text_len: next_len, left_open: None };
    let refused = catch_unwind(AssertUnwindSafe(|| {
        builder.reset();
        next.serialize(&mut builder).unwrap();
        writer.write_finished(&mut builder)
    }));
    match refused {
        Ok(result) => assert_blames_the_reset(result.unwrap_err()),
        Err(_) if cfg!(debug_assertions) => {}
        Err(_) => panic!("a field left in slot {slot} behind {failed_len}, now {next_len} bytes"),
    }
    assert!(writer.get_ref().is_empty());

    let mut builder = fresh_builder(builder);
    next.serialize(&mut builder).unwrap();
    writer.write_finished(&mut builder).unwrap();
    assert_eq!(writer.get_ref(), &clean_frame(&next));
}

#[test]
fn what_a_reset_leaves_of_an_open_table_is_no_field_of_the_next_root() {
    for slot in (4..16).chain(18..=24).step_by(2) {
        // Far behind the root's end, right at its end, in front of it, and 64 KiB further.
        for (failed_len, next_len) in [(0, 400), (0, 4), (400, 0), (0, 70_000)] {
            check_left_open(slot, failed_len, next_len);
        }
    }
}

fn assert_blames_the_reset(error: Error) {
    assert!(matches!(error.kind(), ErrorKind::Unfinished { .. }), "{error}");
    let text = error.to_string();
    assert!(text.contains("`build`") && text.contains("`fresh_builder`"), "{text}");
}

/// What `build` says of each act.
fn is_expected(act: Act, refused: std::thread::Result<Result<()>>) -> bool {
    match (act, refused) {
        (Act::Panic, refused) => refused.is_err(),
        (Act::Fail, Ok(Err(error))) => matches!(error.kind(), ErrorKind::Serialize(_)),
        (Act::LeaveOpen | Act::LeaveUnfinished, Ok(result)) => is_unfinished(result),
        _ => false,
    }
}

fn check_build<A: Allocator + Default>(mut builder: FlatBufferBuilder<'_, A>) {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    let messages = [Nested(2), Nested(3)];
    build(&mut builder, &Sample::new(23)).unwrap();
    for act in ACTS {
        let memory = builder.mut_finished_buffer().0.as_ptr_range();
        let refused = catch_unwind(AssertUnwindSafe(|| build(&mut builder, &act)));
        assert!(is_expected(act, refused), "{act:?}");
        assert!(is_unfinished(writer.write_finished(&mut builder)), "{act:?} left something");
        assert_eq!(builder.mut_finished_buffer().0.as_ptr_range(), memory);
        writer.get_mut().clear();
        for message in &messages {
            build(&mut builder, message).unwrap();
            writer.write_finished(&mut builder).unwrap();
        }
        let clean: Vec<u8> = messages.iter().flat_map(clean_frame).collect();
        assert_eq!(writer.get_ref(), &clean, "after {act:?}");
    }
}

#[test]
fn build_leaves_nothing_of_a_failed_message() {
    check_build(FlatBufferBuilder::new());
    check_build(FlatBufferBuilder::new_in(Fixed::new(4096)));
}

#[test]
fn build_goes_on_after_memory_ran_out() {
    let mut builder = FlatBufferBuilder::new_in(Fixed::new(64));
    build(&mut builder, "fits").unwrap();
    let too_long = "x".repeat(100);
    assert!(catch_unwind(AssertUnwindSafe(|| build(&mut builder, &too_long))).is_err());
    build(&mut builder, "fits").unwrap();
}

/// Whether a field at its default takes room.
fn forces_defaults(builder: &mut FlatBufferBuilder<'_>) -> bool {
    build(builder, &Behind { text_len: 0, left_open: None }).unwrap();
    let forced = builder.finished_data().len();
    let mut plain = FlatBufferBuilder::new();
    build(&mut plain, &Behind { text_len: 0, left_open: None }).unwrap();
    forced > plain.finished_data().len()
}

#[test]
fn a_renewed_builder_keeps_forcing_defaults() {
    for force in [false, true] {
        let mut builder = FlatBufferBuilder::new();
        builder.force_defaults(force);
        let _ = Act::Fail.serialize(&mut builder);
        let mut builder = fresh_builder(builder);
        assert_eq!(forces_defaults(&mut builder), force);
        build(&mut builder, &Act::Fail).unwrap_err();
        assert_eq!(forces_defaults(&mut builder), force);
    }
}

fn is_unfinished(result: Result<()>) -> bool {
    result.is_err_and(|error| matches!(error.kind(), ErrorKind::Unfinished { .. }))
}

/// Of builders without tables the first word is all there is to see: that these pass is documented.
#[test]
fn a_lone_vector_may_look_like_a_finished_one() {
    type Build = fn(&mut FlatBufferBuilder<'_>);
    let cases: [Build; 3] = [
        |b| {
            b.create_vector(&[0u8; 8]);
        },
        |b| {
            b.create_vector(&[1u32; 4]);
        },
        |b| {
            b.create_string("\0\0\0\0\0\0\0\0");
        },
    ];
    for build in cases {
        let mut builder = FlatBufferBuilder::new();
        build(&mut builder);
        let mut finished = FlatBufferBuilder::new();
        build(&mut finished);
        let table = finished.start_table();
        finished.end_table(table);
        let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
        writer.write_finished(&mut builder).unwrap();
        assert!(is_unfinished(writer.write_finished(&mut finished)), "with a table it shows");
    }
}

#[test]
fn unfinished_builders_are_refused() {
    type Build = fn(&mut FlatBufferBuilder<'_>);
    let cases: [(&str, &str, Build); 8] = [
        ("nothing", "it is empty", |_| {}),
        ("string", "no root", |b| {
            let _ = b.create_string("hello");
        }),
        ("string with an even length", "no root", |b| {
            let _ = b.create_string("twelve chars");
        }),
        ("vector", "no root", |b| {
            let _ = b.create_vector(&[8u32, 0, 0, 0, 0]);
        }),
        ("scalar", "no root", |b| {
            let _ = b.push(4u32);
        }),
        ("open table", "no root", |b| {
            b.start_table();
            b.push_slot_always(4, 4u32);
        }),
        ("table", "it has tables", |b| {
            let table = b.start_table();
            b.push_slot_always(4, 7u64);
            b.end_table(table);
        }),
        ("table, and a vector that looks like a root", "it has tables", |b| {
            let table = b.start_table();
            b.push_slot_always(4, 7u64);
            b.end_table(table);
            b.create_vector(&[0u32; 4]);
        }),
    ];
    for (name, reason, build) in cases {
        let mut builder = FlatBufferBuilder::new();
        build(&mut builder);
        let before = builder.unfinished_data().to_vec();
        let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
        let error = writer.write_finished(&mut builder).unwrap_err();
        assert!(error.to_string().contains(reason), "{name}: {error}");
        assert!(is_unfinished(Err(error)), "{name}");
        assert_eq!(builder.unfinished_data(), before);
        assert!(writer.get_ref().is_empty());
    }
}

/// Memory of a fixed size that is not the default allocator's.
#[derive(Default)]
struct Fixed(Box<[u8]>);

impl Fixed {
    fn new(len: usize) -> Self {
        Fixed(vec![0; len].into())
    }
}

impl Deref for Fixed {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl DerefMut for Fixed {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

// SAFETY: it never grows, and says so.
unsafe impl Allocator for Fixed {
    type Error = &'static str;

    fn grow_downwards(&mut self) -> std::result::Result<(), Self::Error> {
        Err("full")
    }

    fn len(&self) -> usize {
        self.0.len()
    }
}

#[test]
fn write_finished_takes_any_allocator() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    let mut builder = FlatBufferBuilder::new_in(Fixed::new(256));
    Nested(5).serialize(&mut builder).unwrap();
    writer.write_finished(&mut builder).unwrap();
    assert_eq!(writer.get_ref(), &clean_frame(&Nested(5)));
}

#[test]
fn with_builder_builds_strings_in_that_builder_too() {
    let builder = FlatBufferBuilder::new_in(Fixed::new(64));
    let mut writer = StreamWriter::with_builder(Vec::new(), DefaultFramer, builder);
    writer.write("fits").unwrap();
    let too_long = "x".repeat(100);
    assert!(catch_unwind(AssertUnwindSafe(|| writer.write(&too_long))).is_err());
    writer.write("fits").unwrap();
}

/// Tells by its text how it was written.
struct Telltale;

impl StreamSerialize for Telltale {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        "built".serialize(builder)
    }

    fn encode(&self, out: &mut PayloadBuf<'_>) -> Option<Result<()>> {
        "encoded".encode(out)
    }
}

#[test]
fn only_builders_of_the_user_are_preferred_to_none() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(&Telltale).unwrap();
    assert_eq!(writer.get_ref(), &clean_frame(&"encoded"));
    let builder = FlatBufferBuilder::new();
    let mut writer = StreamWriter::with_builder(Vec::new(), DefaultFramer, builder);
    writer.write(&Telltale).unwrap();
    assert_eq!(writer.get_ref(), &clean_frame(&"built"));
}

/// Writes `sample` from a builder over `room + message` bytes and looks at every byte after it.
fn check_room(mode: Mode, room: usize, step: Step) {
    let sample = Sample::new(7);
    let mut clean = FlatBufferBuilder::new();
    sample.serialize(&mut clean).unwrap();
    let message = clean.finished_data().to_vec();

    let memory = DefaultAllocator::from_vec(vec![0; room + message.len()]);
    let mut builder = FlatBufferBuilder::new_in(memory);
    sample.serialize(&mut builder).unwrap();
    let script = |call| if call == 0 { step } else { Step::Fail(io::ErrorKind::BrokenPipe) };
    let mut writer = StreamWriter::new(ScriptedWriter::new(script), mode.framer());
    let result = writer.write_finished(&mut builder);
    assert_eq!(result.is_ok(), matches!(step, Step::Pass(usize::MAX)));

    let (bytes, start) = builder.mut_finished_buffer();
    assert!(bytes[..start].iter().all(|&byte| byte == 0), "room {room}, {step:?}");
    assert_eq!(bytes[start..], message);
}

#[test]
fn the_builder_is_as_clean_as_before_however_the_write_ends() {
    for mode in Mode::ALL {
        for room in 0..40 {
            check_room(mode, room, ALL);
            check_room(mode, room, Step::Fail(io::ErrorKind::StorageFull));
            check_room(mode, room, Step::Pass(3));
            check_room(mode, room, Step::Pass(0));
        }
    }
}

#[test]
fn the_builder_is_clean_after_a_panic() {
    struct Bomb;
    impl io::Write for Bomb {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            panic!("boom")
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut builder = FlatBufferBuilder::with_capacity(256);
    Nested(1).serialize(&mut builder).unwrap();
    let mut writer = StreamWriter::new(Bomb, Mode::XxHash64.framer());
    assert!(catch_unwind(AssertUnwindSafe(|| writer.write_finished(&mut builder))).is_err());
    let (bytes, start) = builder.mut_finished_buffer();
    assert!(bytes[..start].iter().all(|&byte| byte == 0));
}

#[test]
fn a_reused_builder_gives_the_same_bytes() {
    for mode in Mode::ALL {
        let mut builder = FlatBufferBuilder::new();
        let mut reused = StreamWriter::new(Vec::new(), mode.framer());
        let mut simple = StreamWriter::new(Vec::new(), mode.framer());
        for n in (0..60).rev().chain(0..60) {
            builder.reset();
            Sample::new(n).serialize(&mut builder).unwrap();
            reused.write_finished(&mut builder).unwrap();
            reused.write_finished(&mut builder).unwrap();
            build(&mut builder, &Sample::new(n)).unwrap();
            reused.write_finished(&mut builder).unwrap();
            simple.write_batch(vec![Sample::new(n); 3]).unwrap();
        }
        assert_eq!(reused.get_ref(), simple.get_ref());
    }
}
