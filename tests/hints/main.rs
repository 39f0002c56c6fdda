//! Promise: debug builds say when a buffer stays far larger than its messages, once and to those who ask, and
//! release builds say nothing.

use std::io;
use std::sync::{Arc, Mutex};

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    build, AdaptiveWatermarkPolicy, DefaultDeframer, DefaultFramer, FrameBuffer, Hint, NoOpPolicy,
    StreamReader, StreamSerialize, StreamWriter,
};
use flatstream_tests::corpus::Sample;

/// What was said.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<Hint>>>);

impl Told {
    fn callback(&self) -> impl FnMut(&Hint) + Send + Sync + 'static {
        let told = self.clone();
        move |hint| told.0.lock().unwrap().push(*hint)
    }

    /// In debug builds; in release builds there must be none.
    fn all(&self) -> Option<Vec<Hint>> {
        let hints = self.0.lock().unwrap().clone();
        if cfg!(debug_assertions) {
            return Some(hints);
        }
        assert_eq!(hints, []);
        None
    }

    fn n(&self) -> Option<usize> {
        self.all().map(|hints| hints.len())
    }
}

/// What [`Told::n`] has to be.
fn n_in_debug_builds(n: usize) -> Option<usize> {
    cfg!(debug_assertions).then_some(n)
}

fn writer(told: &Told) -> StreamWriter<'static, io::Sink, DefaultFramer> {
    StreamWriter::new(io::sink(), DefaultFramer).with_hints(told.callback())
}

/// Written without a builder.
fn text(len: usize) -> String {
    "x".repeat(len)
}

/// Written by hand, so built in the writer's builder.
fn sample(len: usize) -> Sample {
    Sample { id: 1, text: text(len), values: Vec::new() }
}

fn small_messages_behind_a_large_one<T: StreamSerialize>(make: fn(usize) -> T) {
    let told = Told::default();
    let mut writer = writer(&told);
    writer.write(&make(10 << 20)).unwrap();
    (0..999).for_each(|_| writer.write(&make(900)).unwrap());
    assert_eq!(told.n(), n_in_debug_builds(0));
    writer.write(&make(900)).unwrap();
    let kept = writer.buffer_capacity();
    let Some(hints) = told.all() else { return };
    let [Hint::OversizedWriteBuffer { n_messages, largest_message, capacity, .. }] = hints[..]
    else {
        panic!("{hints:?}");
    };
    assert_eq!(n_messages, 1000);
    assert!((900..1000).contains(&largest_message), "{largest_message}");
    // Of the other kind of buffer there is little.
    assert!(
        capacity > 10 << 20 && capacity <= kept && kept < capacity + 100,
        "{capacity} of {kept}"
    );
}

#[test]
fn a_frame_buffer_that_a_large_message_made_grow() {
    let told = Told::default();
    let buffer = FrameBuffer::with_capacity(256 << 10, io::sink());
    let mut writer = StreamWriter::new(buffer, DefaultFramer).with_hints(told.callback());
    (0..2000).for_each(|_| writer.write(&text(900)).unwrap());
    assert_eq!(told.n(), n_in_debug_builds(0), "its usual size was asked for");
    writer.write(&text(10 << 20)).unwrap();
    (0..1000).for_each(|_| writer.write(&text(900)).unwrap());
    assert_eq!(told.n(), n_in_debug_builds(1));
}

#[test]
fn a_writer_that_grew_for_one_message_is_told_of() {
    small_messages_behind_a_large_one(text);
    small_messages_behind_a_large_one(sample);
}

#[test]
fn the_hint_says_what_to_do() {
    let told = Told::default();
    let mut writer = writer(&told);
    writer.write(&text(10 << 20)).unwrap();
    (0..1000).for_each(|_| writer.write("small").unwrap());
    let Some(hints) = told.all() else { return };
    let text = hints[0].to_string();
    let start = "1000 messages of up to 16 bytes in a row were written through a buffer of ";
    assert!(text.starts_with(start) && text.contains(" MiB: "), "{text}");
    assert!(text.contains("`with_memory_policy`") && text.contains("`write_finished`"), "{text}");
}

#[test]
fn the_same_is_not_said_twice() {
    let told = Told::default();
    let mut writer = writer(&told);
    for round in 0..5 {
        writer.write(&text(1 << 20)).unwrap();
        (0..3000).for_each(|_| writer.write("small").unwrap());
        assert_eq!(told.n(), n_in_debug_builds(1), "round {round}");
    }
    writer.write(&text(8 << 20)).unwrap();
    (0..3000).for_each(|_| writer.write("small").unwrap());
    assert_eq!(told.n(), n_in_debug_builds(2), "of another capacity");
}

#[test]
fn buffers_that_fit_are_not_told_of() {
    let told = Told::default();
    // Small as a whole, of a size that was asked for, and in use now and then.
    let mut small = writer(&told);
    small.write(&text(30_000)).unwrap();
    (0..5000).for_each(|_| small.write("small").unwrap());
    let mut asked_for =
        StreamWriter::with_capacity(io::sink(), DefaultFramer, 1 << 20).with_hints(told.callback());
    asked_for.write(&text((1 << 20) - 100)).unwrap();
    (0..5000).for_each(|_| asked_for.write("small").unwrap());
    let mut in_use = writer(&told);
    for n in 0..5000 {
        in_use.write(&text(if n % 500 == 0 { 1 << 20 } else { 5 })).unwrap();
    }
    assert_eq!(told.n(), n_in_debug_builds(0));
}

#[test]
fn a_policy_that_works_silences_the_hint() {
    for (policy, n) in [(true, 0), (false, 1)] {
        let told = Told::default();
        let writer = writer(&told);
        let mut writer = match policy {
            true => writer.with_memory_policy(AdaptiveWatermarkPolicy::default()),
            false => writer.with_memory_policy(NoOpPolicy),
        };
        writer.write(&text(1 << 20)).unwrap();
        (0..3000).for_each(|_| writer.write("small").unwrap());
        assert_eq!(told.n(), n_in_debug_builds(n));
    }
}

/// That is the advice, so it has to help.
#[test]
fn a_second_builder_for_large_messages_silences_the_hint() {
    let told = Told::default();
    let mut writer = writer(&told);
    let mut large = FlatBufferBuilder::new();
    build(&mut large, &text(1 << 20)).unwrap();
    writer.write_finished(&mut large).unwrap();
    (0..3000).for_each(|_| writer.write("small").unwrap());
    assert_eq!(told.n(), n_in_debug_builds(0));
}

#[test]
fn a_reader_that_grew_for_one_message_is_told_of() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(&text(10 << 20)).unwrap();
    (0..4000).for_each(|_| writer.write("small").unwrap());
    let stream = writer.into_inner();
    for (policy, n) in [(true, 0), (false, 1)] {
        let told = Told::default();
        let reader = StreamReader::new(&stream[..], DefaultDeframer).with_hints(told.callback());
        let mut reader = match policy {
            true => reader.with_memory_policy(AdaptiveWatermarkPolicy::default()),
            false => reader,
        };
        reader.process_typed::<str>(|_| Ok(())).unwrap();
        assert_eq!(told.n(), n_in_debug_builds(n));
        let Some(hint) = told.all().and_then(|hints| hints.first().copied()) else { continue };
        let kept = reader.buffer_capacity();
        assert!(
            matches!(hint, Hint::OversizedReadBuffer { n_messages: 1000, largest_message: 20, capacity, .. }
            if capacity == kept),
            "{hint:?}"
        );
        assert!(hint.to_string().contains("were read through a buffer of 10.1 MiB: "), "{hint}");
    }
}
