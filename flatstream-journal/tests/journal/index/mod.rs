//! What is in a journal, and where, by its index.

mod damage;
mod files;
mod seek;

use std::collections::BTreeMap;

use flatstream_journal::{
    Index, Journal, JournalOptions, JournalReader, JournalWriter, Kind, Mode, Storage, TypeSummary,
};

use crate::kit::{codecs, options, Count, Place, Random};

const TIME: i64 = 1_700_000_000_000_000_000;

/// So that there are a few blocks.
const N: u64 = 1500;

/// No chunks, and chunks of each codec that are not short.
fn ways() -> Vec<JournalOptions> {
    let chunked = codecs().into_iter().map(|chunks| options().chunks(chunks.bytes(20_000)));
    std::iter::once(options()).chain(chunked).map(|options| options.index(true)).collect()
}

/// Two types, of which the second is rare and comes late; some times fall. What is in them cannot be compressed, and
/// they are of some KiB.
fn write<S: Storage>(writer: &mut JournalWriter<S>, random: &mut Random, i: u64) {
    let is_rare = i > N / 3 && i % 200 == 7;
    let of = match is_rare {
        true => writer.message_type::<Place>().unwrap(),
        false => writer.message_type::<Count>().unwrap(),
    };
    let len = 1 + random.below(8000);
    assert_eq!(writer.write_payload(of, time(i), &random.bytes(len)).unwrap(), i);
}

fn time(i: u64) -> i64 {
    TIME + 10 * i as i64 - if i % 50 == 49 { 1111 } else { 0 }
}

fn write_all<S: Storage>(writer: &mut JournalWriter<S>, numbers: std::ops::Range<u64>) {
    let mut random = Random(numbers.start + 1);
    numbers.for_each(|i| write(writer, &mut random, i));
}

fn file(options: &JournalOptions) -> Vec<u8> {
    let mut writer = options.clone().start(Vec::new()).unwrap();
    write_all(&mut writer, 0..N);
    writer.finish().unwrap()
}

/// What it should say, counted in a simple way.
fn counted(file: &[u8]) -> (Vec<TypeSummary>, Vec<u64>) {
    let (mut types, mut records) = (BTreeMap::<u32, Vec<(i64, u64)>>::new(), vec![]);
    let mut unpacked = Journal::new(file, Mode::Strict).unwrap().unpacked();
    while let Some(frame) = unpacked.next_frame() {
        let frame = frame.unwrap();
        match frame.kind {
            Kind::Message(number) => {
                types
                    .entry(number)
                    .or_default()
                    .push((frame.timestamp, frame.payload.len() as u64));
            }
            Kind::Session | Kind::Schema => records.push(frame.offset),
            _ => assert_eq!(frame.kind, Kind::Index),
        }
    }
    let mut view = vec![];
    for (type_number, all) in types {
        let times = || all.iter().map(|it| it.0);
        view.push(summary(
            type_number,
            all.len() as u64,
            all.iter().map(|it| it.1).sum(),
            [times().min().unwrap(), times().max().unwrap()],
        ));
    }
    (view, records)
}

fn summary(type_number: u32, messages: u64, bytes: u64, times: [i64; 2]) -> TypeSummary {
    TypeSummary { type_number, messages, bytes, earliest: times[0], latest: times[1] }
}

fn index_of(file: &[u8]) -> Option<Index> {
    let journal = Journal::new(file, Mode::SkipCorrupt).ok()?;
    let index = journal.index();
    let mut cursor = std::io::Cursor::new(file);
    assert_eq!(Index::read(&mut cursor).unwrap(), index);
    index
}

fn built(file: &[u8]) -> Index {
    Index::build(JournalReader::new(file, Mode::SkipCorrupt)).unwrap()
}

/// The file without its index.
fn without_index(file: &[u8]) -> &[u8] {
    let index = index_of(file).expect("it has one");
    &file[..index.range().end as usize]
}

#[test]
fn it_says_what_is_there() {
    for options in ways() {
        let file = file(&options);
        assert!(file.len() > 5 << 20);
        let index = index_of(&file).unwrap();
        let (types, records) = counted(&file);
        assert_eq!(types.len(), 2);
        assert_eq!(index.types(), types);
        assert_eq!(index.messages(), N);
        assert_eq!(index.records(), Some(&records[..]));
        assert!(index.is_complete() && index.lost() == 0);
        let last = crate::kit::frames(&file).last().unwrap().0;
        assert_eq!(index.range(), 16..last);
    }
}

/// Whoever reads the journal makes the same one.
#[test]
fn it_can_be_built_again() {
    for options in ways() {
        let file = file(&options);
        let index = index_of(&file).unwrap();
        assert_eq!(built(without_index(&file)), index);
        // In pieces, and on a small machine.
        let reader =
            JournalReader::new(std::io::BufReader::new(without_index(&file)), Mode::Strict);
        assert_eq!(Index::build(reader).unwrap(), index);
    }
}

/// Without the option there is none, and nothing else is different but times.
#[test]
fn nobody_gets_one_that_did_not_ask() {
    for options in ways() {
        let (with, without) = (file(&options), file(&options.clone().index(false)));
        assert!(index_of(&without).is_none());
        let content = |file: &[u8]| {
            let frames = crate::kit::frames(file).into_iter();
            frames.map(|it| (it.0, it.1, it.2, it.3)).collect::<Vec<_>>()
        };
        let (mut with, without) = (content(&with), content(&without));
        assert_eq!(with.pop().unwrap().2, Kind::Index);
        assert_eq!(with, without);
    }
}

/// A journal of nothing has one that says so.
#[test]
fn an_empty_journal() {
    let file = options().index(true).start(Vec::new()).unwrap().finish().unwrap();
    let index = index_of(&file).unwrap();
    assert_eq!((index.types(), index.records()), (vec![], Some(&[16][..])));
    let journal = Journal::new(&file, Mode::Strict).unwrap();
    assert!(index.frames_from_sequence(journal, 0).next().is_none());
    assert!(index.frames_from_time(journal, i64::MIN).next().is_none());
}

/// An index that would be longer than the messages of its journal may be is not written.
#[test]
fn an_index_that_is_too_long_is_left_out() {
    let mut writer = options().index(true).max_payload(1024).start(Vec::new()).unwrap();
    let mut random = Random(3);
    let of = writer.message_type::<Count>().unwrap();
    let mut n_left_out = 0;
    for n in [100, 20_000] {
        let mut writer = options().index(true).max_payload(1024).start(Vec::new()).unwrap();
        assert_eq!(writer.message_type::<Count>().unwrap(), of);
        (0..n).for_each(|_| assert!(writer.write_payload(of, 0, &random.bytes(1024)).is_ok()));
        let file = writer.finish().unwrap();
        n_left_out += usize::from(index_of(&file).is_none());
        assert!(crate::kit::salvaged(&file).1.is_empty());
    }
    assert_eq!(n_left_out, 1);
    writer.write(&Count { n: 1 }).unwrap();
}
