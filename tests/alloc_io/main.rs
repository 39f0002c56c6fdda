//! Promise: once buffers have their size, messages allocate nothing.

mod long_streams;
mod unpack;

use std::io::BufWriter;
use std::sync::{Arc, Mutex};

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    build, AdaptiveWatermarkPolicy, ChecksumDeframer, ChecksumFramer, DefaultDeframer,
    DefaultFramer, DeframerExt, FramerExt, MemoryPolicy, SizeThresholdPolicy, SliceReader,
    StreamDeserialize, StreamReader, StreamSerialize, StreamWriter, TableRootValidator, XxHash64,
    MAX_HEADER_LEN,
};
use flatstream_tests::corpus::{self, Mode, Nested, Sample};
use flatstream_tests::counting_alloc::{live_bytes, measure, CountingAlloc};
use flatstream_tests::messages::{append, Root};
use flatstream_tests::rng::Rng;
use flatstream_tests::values::random;
use flatstream_tests::zoo::{
    Arrays, Enums, Envelope, FlagSets, Foreign, Generics, Hashes, Maps, Newtypes, SharedTexts,
    Unions, Zoo,
};

#[global_allocator]
static ALLOC: CountingAlloc = CountingAlloc;

/// Runs once to warm up, then demands silence.
fn assert_silent(what: &str, mut f: impl FnMut()) {
    f();
    let ((), usage) = measure(|| (0..100).for_each(|_| f()));
    assert_eq!(usage.allocations, 0, "{what}: {usage:?}");
}

#[test]
fn write_allocates_nothing() {
    let framer = ChecksumFramer::new(XxHash64).bounded(1 << 20).observed(|_| {});
    let mut writer = StreamWriter::new(Vec::new(), framer);
    let (sample, text) = (Sample::new(23), "text ".repeat(40));
    assert_silent("write", || {
        writer.get_mut().clear();
        writer.write(&sample).unwrap();
        writer.write(&text).unwrap();
        writer.write_payload(b"payload").unwrap();
    });
}

#[test]
fn write_finished_allocates_nothing() {
    let mut writer =
        StreamWriter::new(Vec::new(), DefaultFramer.with_validator(TableRootValidator));
    let mut builder = FlatBufferBuilder::new();
    let sample = Sample::new(23);
    assert_silent("write_finished", || {
        writer.get_mut().clear();
        builder.reset();
        sample.serialize(&mut builder).unwrap();
        writer.write_finished(&mut builder).unwrap();
        build(&mut builder, &sample).unwrap();
        writer.write_finished(&mut builder).unwrap();
    });
}

#[test]
fn with_builder_allocates_nothing() {
    let builder = FlatBufferBuilder::with_capacity(4096);
    let mut writer = StreamWriter::with_builder(Vec::new(), DefaultFramer, builder);
    assert_silent("with_builder", || {
        writer.get_mut().clear();
        writer.write("text").unwrap();
        writer.write(&Nested(4)).unwrap();
    });
}

/// A value of every derived shape.
fn zoo() -> Zoo {
    random(&mut Rng::new(7))
}

/// Values behind adapters, some of every kind.
fn foreign() -> Foreign {
    let mut rng = Rng::new(8);
    loop {
        let foreign: Foreign = random(&mut rng);
        let is_full = foreign.proxy.is_some() && foreign.hops.is_some() && foreign.paths.is_some();
        if is_full && !foreign.peers.is_empty() && !foreign.keys.is_empty() {
            return foreign;
        }
    }
}

#[test]
fn derived_types_allocate_nothing_in_either_mode() {
    let (zoo, foreign) = (zoo(), foreign());
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(XxHash64));
    let mut builder = FlatBufferBuilder::new();
    assert_silent("derived", || {
        writer.get_mut().clear();
        writer.write(&zoo).unwrap();
        writer.write(&foreign).unwrap();
        builder.reset();
        zoo.serialize(&mut builder).unwrap();
        writer.write_finished(&mut builder).unwrap();
        builder.reset();
        foreign.serialize(&mut builder).unwrap();
        writer.write_finished(&mut builder).unwrap();
    });
}

#[test]
fn typed_reading_allocates_one_buffer() {
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(XxHash64));
    let zoo = zoo();
    writer.write_batch(std::iter::repeat_n(&zoo, 50)).unwrap();
    let stream = writer.into_inner();
    let mut walked = 0;
    let ((), usage) = measure(|| {
        let mut reader = StreamReader::new(&stream[..], ChecksumDeframer::new(XxHash64));
        reader
            .process_typed::<Zoo>(|view| {
                walked += 1 + usize::from(view == view) + view.texts().string().len();
                walked += view.vectors().options().iter().filter_map(|o| o.name()).count();
                Ok(())
            })
            .unwrap();
    });
    assert_eq!(usage.allocations, 1, "{usage:?}");
    let mut reader = SliceReader::new(&stream, ChecksumDeframer::new(XxHash64));
    let ((), usage) = measure(|| {
        let frames = reader.typed::<Zoo>();
        walked += frames.map(|view| 1 + view.unwrap().node().children().len()).sum::<usize>();
    });
    assert_eq!(usage.allocations, 0, "{usage:?}");
    assert!(walked >= 100);
}

/// Arrays, enums, newtypes and flags, written and read.
fn inline_types_are_silent<T: Root>(seed: u64) {
    let mut rng = Rng::new(seed);
    let values: Vec<T> = (0..20).map(|_| random(&mut rng)).collect();
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(XxHash64));
    let mut builder = FlatBufferBuilder::new();
    assert_silent("inline types", || {
        writer.get_mut().clear();
        writer.write_batch(&values).unwrap();
        for value in &values {
            builder.reset();
            value.serialize(&mut builder).unwrap();
            writer.write_finished(&mut builder).unwrap();
        }
        let mut reader = SliceReader::new(writer.get_ref(), ChecksumDeframer::new(XxHash64));
        assert_eq!(reader.typed::<T>().map(Result::unwrap).count(), 40);
    });
}

#[test]
fn arrays_enums_newtypes_and_flags_allocate_nothing() {
    inline_types_are_silent::<Arrays>(21);
    inline_types_are_silent::<Enums>(22);
    inline_types_are_silent::<Newtypes>(23);
    inline_types_are_silent::<FlagSets>(24);
}

#[test]
fn generics_allocate_nothing() {
    inline_types_are_silent::<Generics>(25);
}

/// Hash maps are sorted when they are written, maps within maps as well.
#[test]
fn maps_allocate_nothing() {
    let mut rng = Rng::new(11);
    let hashes: Vec<Hashes> = (0..4).map(|_| random(&mut rng)).collect();
    let maps: Vec<Maps> = (0..4).map(|_| random(&mut rng)).collect();
    assert!(hashes.iter().any(|value| value.nested.values().any(|inner| inner.len() > 1)));
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(XxHash64));
    let mut builder = FlatBufferBuilder::new();
    assert_silent("maps", || {
        writer.get_mut().clear();
        writer.write_batch(&hashes).unwrap();
        writer.write_batch(&maps).unwrap();
        for value in &hashes {
            builder.reset();
            value.serialize(&mut builder).unwrap();
            writer.write_finished(&mut builder).unwrap();
        }
    });
}

#[test]
fn shared_strings_allocate_nothing() {
    let mut rng = Rng::new(12);
    let values: Vec<SharedTexts> = (0..20).map(|_| random(&mut rng)).collect();
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(XxHash64));
    let mut builder = FlatBufferBuilder::new();
    assert_silent("shared strings", || {
        writer.get_mut().clear();
        writer.write_batch(&values).unwrap();
        for value in &values {
            builder.reset();
            value.serialize(&mut builder).unwrap();
            writer.write_finished(&mut builder).unwrap();
        }
        let mut reader = SliceReader::new(writer.get_ref(), ChecksumDeframer::new(XxHash64));
        assert_eq!(reader.typed::<SharedTexts>().map(Result::unwrap).count(), 40);
    });
}

#[test]
fn unions_and_nested_messages_allocate_nothing() {
    let mut rng = Rng::new(13);
    let envelopes: Vec<Envelope> = (0..5).map(|_| random(&mut rng)).collect();
    let unions: Vec<Unions> = (0..20).map(|_| random(&mut rng)).collect();
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    let mut builder = FlatBufferBuilder::new();
    assert_silent("unions and nested messages", || {
        writer.get_mut().clear();
        writer.write_batch(&envelopes).unwrap();
        writer.write_batch(&unions).unwrap();
        writer.write_batch(unions.iter().flat_map(|unions| &unions.events)).unwrap();
        for envelope in &envelopes {
            builder.reset();
            envelope.serialize(&mut builder).unwrap();
            writer.write_finished(&mut builder).unwrap();
        }
    });
}

#[test]
fn searching_maps_allocates_nothing() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    let value: Hashes = (1..).map(|seed| random(&mut Rng::new(seed))).find(is_full).unwrap();
    writer.write(&value).unwrap();
    let stream = writer.into_inner();
    let mut found = 0;
    let ((), usage) = measure(|| {
        let mut reader = SliceReader::new(&stream, DefaultDeframer);
        let view = reader.typed::<Hashes>().next().unwrap().unwrap();
        found += value.counts.keys().filter_map(|key| view.counts().get(key)).count();
        found += view.counts().range("".."\u{10ffff}").count();
        found += value.words.iter().filter(|word| view.words().contains(word)).count();
        found += usize::from(view == value);
    });
    assert_eq!(usage.allocations, 0, "{usage:?}");
    assert!(found > 3);
}

fn is_full(value: &Hashes) -> bool {
    value.counts.len() > 1 && value.words.len() > 1
}

/// What views rebuild lives on the stack, what does not is lent.
#[test]
fn adapted_fields_are_read_without_allocating() {
    let mut bytes = Vec::new();
    append(&foreign(), &mut bytes).unwrap();
    let mut walked = 0;
    let ((), usage) = measure(|| {
        let view = Foreign::from_payload(&bytes).unwrap();
        walked += usize::from(view == view) + view.peers().iter().filter(|p| p.is_ipv4()).count();
        walked += view.path().as_os_str().len() + usize::from(view.host().is_ipv6());
        walked += view.age().as_millis() as usize;
        walked += view.keys().iter().map(char::len_utf8).sum::<usize>();
        walked += view.hosts().values().filter(|host| host.is_ipv4()).count();
    });
    assert_eq!(usage.allocations, 0, "{usage:?}");
    assert!(walked > 0);
}

#[test]
fn reading_allocates_one_buffer() {
    let stream: Vec<u8> = (0..50).flat_map(|_| corpus::stream(Mode::XxHash64)).collect();
    let ((), usage) = measure(|| {
        let deframer = ChecksumDeframer::new(XxHash64).bounded(1 << 20).observed(|_| {});
        let mut reader = StreamReader::new(&stream[..], deframer);
        reader.process_all(|_| Ok(())).unwrap();
    });
    assert_eq!(usage.allocations, 1, "{usage:?}");

    let ((), usage) = measure(|| {
        let reader = SliceReader::new(&stream, ChecksumDeframer::new(XxHash64));
        assert!(reader.map(Result::unwrap).count() > 50);
    });
    assert_eq!(usage.allocations, 0, "{usage:?}");
}

/// One large message among small ones: heap held after it and some more small ones.
fn held_by_writer<T: StreamSerialize>(
    make: fn(usize) -> T,
    policy: impl MemoryPolicy + 'static,
) -> usize {
    let (large, small) = (make(1 << 20), make(5));
    let mut writer = StreamWriter::new(std::io::sink(), DefaultFramer).with_memory_policy(policy);
    let ((), before) = measure(|| writer.write(&large).unwrap());
    // The message, but for the few bytes that the writer had from the start.
    assert!(before.peak > (1 << 20) - 64, "{before:?}");
    (0..600).for_each(|_| writer.write(&small).unwrap());
    freed_by_dropping(writer)
}

/// What is held shows in what dropping gives back.
fn freed_by_dropping<T>(value: T) -> usize {
    let live = live_bytes();
    drop(value);
    (live - live_bytes()) as usize
}

/// Written without a builder.
fn text(len: usize) -> String {
    "x".repeat(len)
}

/// Written by hand, so built in the writer's builder.
fn sample(len: usize) -> Sample {
    Sample { id: 1, text: text(len), values: Vec::new() }
}

fn check_policies<T: StreamSerialize>(make: fn(usize) -> T) {
    assert!(held_by_writer(make, flatstream::NoOpPolicy) > 1 << 20);
    assert!(held_by_writer(make, AdaptiveWatermarkPolicy::default()) < 8 << 10);
    let held = held_by_writer(make, SizeThresholdPolicy::new(1 << 16));
    assert!((1 << 16..1 << 17).contains(&held), "{held}");
}

#[test]
fn policies_give_memory_back_down_to_the_baseline() {
    check_policies(text);
    check_policies(sample);
}

/// Writes down what it is told, and asks for nothing.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<(usize, usize, usize)>>>);

impl MemoryPolicy for Notes {
    fn after_message(&mut self, len: usize, capacity: usize, baseline: usize) -> Option<usize> {
        self.0.lock().unwrap().push((len, capacity, baseline));
        None
    }
}

#[test]
fn policies_are_told_of_each_message() {
    let notes = Notes::default();
    // Of a `Vec` the writer's buffer would stay empty.
    let mut writer = StreamWriter::with_capacity(BufWriter::new(Vec::new()), DefaultFramer, 100)
        .with_memory_policy(notes.clone());
    writer.write(&text(4000)).unwrap();
    writer.write_payload(b"twelve bytes").unwrap();
    writer.write(&sample(9000)).unwrap();
    writer.write(&sample(0)).unwrap();
    let stream = writer.into_inner().into_inner().unwrap();
    let payloads = SliceReader::new(&stream, DefaultDeframer).map(|payload| payload.unwrap().len());
    let lens: Vec<usize> = payloads.collect();
    let told = notes.0.lock().unwrap().clone();
    assert_eq!(told.iter().map(|told| told.0).collect::<Vec<_>>(), lens);
    assert!(told.iter().all(|told| told.2 == 100));
    // First the buffer is the larger one, then the builder.
    assert!((lens[0]..9000).contains(&told[0].1) && told[1].1 == told[0].1);
    assert!(told[2].1 >= lens[2] && told[3].1 == told[2].1);

    let notes = Notes::default();
    let mut reader = StreamReader::with_capacity(&stream[..], DefaultDeframer, 64)
        .with_memory_policy(notes.clone());
    reader.process_all(|_| Ok(())).unwrap();
    let told = notes.0.lock().unwrap().clone();
    let frames = told.iter().map(|told| told.0);
    assert!(frames.eq(lens.iter().map(|len| len + 4)), "with their headers: {told:?}");
    assert!(told.iter().all(|&(len, capacity, baseline)| capacity >= len && baseline == 64));
}

/// Asks for all of it back, each time.
struct Greedy;

impl MemoryPolicy for Greedy {
    fn after_message(&mut self, _: usize, capacity: usize, baseline: usize) -> Option<usize> {
        assert!(capacity >= baseline, "{capacity} bytes are less than asked for");
        Some(0)
    }
}

#[test]
fn a_policy_may_shrink_right_behind_a_large_message() {
    for write in [
        |writer: &mut StreamWriter<'_, _, _>| writer.write(&text(1 << 20)),
        |writer: &mut StreamWriter<'_, _, _>| writer.write(&sample(1 << 20)),
    ] {
        let live = flatstream_tests::counting_alloc::live_bytes();
        let mut writer =
            StreamWriter::new(std::io::sink(), DefaultFramer).with_memory_policy(Greedy);
        write(&mut writer).unwrap();
        let held = flatstream_tests::counting_alloc::live_bytes() - live;
        assert!(held < 10 << 10, "{held}");
    }
}

#[test]
fn no_policy_shrinks_a_writer_below_its_baseline() {
    for (capacity, baseline) in [(0, 4 << 10), (64 << 10, 64 << 10), (100, 100)] {
        let (text, built) = ("x".repeat(baseline - 16), Sample::new(1));
        let mut writer = StreamWriter::with_capacity(std::io::sink(), DefaultFramer, capacity)
            .with_memory_policy(Greedy);
        assert_silent("write with a greedy policy", || {
            writer.write(&text).unwrap();
            writer.write(&built).unwrap();
        });
    }
}

/// Asks for all of it back behind small messages, and writes down what there is.
struct GreedyNotes(Notes);

impl MemoryPolicy for GreedyNotes {
    fn after_message(&mut self, len: usize, capacity: usize, baseline: usize) -> Option<usize> {
        self.0.after_message(len, capacity, baseline);
        (len < 1000).then_some(0)
    }
}

#[test]
fn a_reader_shrinks_by_halves_while_messages_wait_in_its_buffer() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(&text(60 << 10)).unwrap();
    (0..6_000).for_each(|_| writer.write_payload(b"little").unwrap());
    let stream = writer.into_inner();
    let notes = Notes::default();
    let mut reader = StreamReader::with_capacity(&stream[..], DefaultDeframer, 64)
        .with_memory_policy(GreedyNotes(notes.clone()));
    reader.process_all(|_| Ok(())).unwrap();
    let mut capacities: Vec<usize> = notes.0.lock().unwrap().iter().map(|told| told.1).collect();
    capacities.dedup();
    assert!((5..20).contains(&capacities.len()), "{capacities:?}");
    assert!(capacities.last().is_some_and(|&last| last <= 128), "{capacities:?}");
}

#[test]
fn no_policy_shrinks_a_reader_below_its_capacity() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    (0..100).for_each(|_| writer.write(&"x".repeat(60 << 10)).unwrap());
    let stream = writer.into_inner();
    let ((), usage) = measure(|| {
        let mut reader = StreamReader::with_capacity(&stream[..], DefaultDeframer, 64 << 10)
            .with_memory_policy(Greedy);
        reader.process_all(|_| Ok(())).unwrap();
    });
    // The buffer and the policy, which has no size.
    assert_eq!(usage.allocations, 1, "{usage:?}");
}

#[test]
fn a_reader_shrinks_too() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(&"x".repeat(1 << 20)).unwrap();
    (0..2000).for_each(|_| writer.write("small").unwrap());
    let stream = writer.into_inner();
    let mut reader = StreamReader::new(&stream[..], DefaultDeframer)
        .with_memory_policy(AdaptiveWatermarkPolicy::default());
    let mut n = 0;
    reader
        .process_typed::<str>(|text| {
            n += text.len();
            Ok(())
        })
        .unwrap();
    assert_eq!(n, (1 << 20) + 2000 * 5);
    let held = freed_by_dropping(reader);
    assert!(held < 40 << 10, "{held}");
}

#[test]
fn buffer_capacity_is_what_a_writer_holds() {
    let mut writer = StreamWriter::new(std::io::sink(), DefaultFramer);
    writer.write(&"x".repeat(100_000)).unwrap();
    let capacity = writer.buffer_capacity();
    assert_eq!(freed_by_dropping(writer), capacity);

    // With a builder, whose own lists of fields and vtables are not counted.
    let mut writer = StreamWriter::new(std::io::sink(), DefaultFramer);
    writer.write("text").unwrap();
    writer.write(&Sample { text: "x".repeat(100_000), ..Sample::new(3) }).unwrap();
    let capacity = writer.buffer_capacity();
    assert!(capacity > 100_000);
    let lists = freed_by_dropping(writer) - capacity;
    assert!(lists < 1024, "{lists}");
}

#[test]
fn buffer_capacity_leaves_out_what_is_not_the_writers() {
    let builder = FlatBufferBuilder::with_capacity(1 << 20);
    let mut writer = StreamWriter::with_builder(Vec::new(), DefaultFramer, builder);
    writer.write(&"x".repeat(100_000)).unwrap();
    assert_eq!(writer.buffer_capacity(), MAX_HEADER_LEN);
    let mut builder = FlatBufferBuilder::with_capacity(1 << 20);
    Sample::new(23).serialize(&mut builder).unwrap();
    writer.write_finished(&mut builder).unwrap();
    assert_eq!(writer.buffer_capacity(), MAX_HEADER_LEN);
}

#[test]
fn buffer_capacity_is_what_a_reader_holds() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write_batch(["x".repeat(100_000), "small".into()]).unwrap();
    let stream = writer.into_inner();
    let mut reader = StreamReader::new(&stream[..], DefaultDeframer);
    assert_eq!(reader.buffer_capacity(), 0);
    reader.process_all(|_| Ok(())).unwrap();
    let capacity = reader.buffer_capacity();
    assert!(capacity > 100_000);
    assert_eq!(freed_by_dropping(reader), capacity);
}

#[test]
fn recurring_large_messages_do_not_thrash() {
    let large = "x".repeat(1 << 20);
    let policy = AdaptiveWatermarkPolicy::new(16, 4);
    let mut writer = StreamWriter::new(std::io::sink(), DefaultFramer).with_memory_policy(policy);
    let ((), usage) = measure(|| {
        for n in 0..20_000 {
            writer.write(if n % 40 == 0 { large.as_str() } else { "small" }).unwrap();
        }
    });
    // 500 large messages; each shrink costs one allocation to shrink and some to grow again.
    assert!(usage.allocations < 60, "{usage:?}");
}
