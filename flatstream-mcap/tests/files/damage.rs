//! Whatever happens to the bytes of a file: no panic, no message that was not written, and it is said.

use std::io::Cursor;

use flatstream_mcap::{
    ChunkFault, Damage, Limits, McapError, McapOptions, McapReader, Reason, MAGIC,
};
use flatstream_tests::rng::Rng;

use crate::kit::{foreign, options, read, read_all, reading, ticks, write, Seen};

/// Whether these are some of those, in their order.
fn are_some(some: &[Seen], all: &[Seen]) -> bool {
    let mut all = all.iter();
    some.iter().all(|one| all.any(|other| other == one))
}

fn with_summary(file: &[u8]) -> (Vec<Seen>, Vec<McapError>) {
    read(&mut McapReader::with_summary(Cursor::new(file), Limits::default()).unwrap())
}

#[test]
fn every_cut() {
    for (name, options) in options() {
        let file = ticks(options, 6);
        let (all, _) = read_all(&file);
        let mut n_before = 0;
        for len in 0..file.len() {
            let (seen, errors) = with_summary(&file[..len]);
            assert_eq!(seen, all[..seen.len()], "{name}, {len}");
            assert!(!errors.is_empty(), "{name}, {len}");
            // What was whole stays.
            assert!(seen.len() >= n_before, "{name}, {len}");
            n_before = seen.len();
        }
        assert_eq!((n_before, all.len()), (6, 6), "{name}");
    }
}

/// A file by this crate has a checksum for each of its bits.
#[test]
fn every_bit() {
    for (name, options) in options() {
        let mut file = ticks(options, 4);
        let (all, errors) = read_all(&file);
        assert!(errors.is_empty());
        // A decoder of LZ4 has megabytes of memory to make ready for each chunk.
        let step = if name == "lz4" { 7 } else { 1 };
        for bit in (0..8 * file.len()).step_by(step) {
            file[bit / 8] ^= 1 << (bit % 8);
            let (seen, errors) = if bit % 2 == 0 { read_all(&file) } else { with_summary(&file) };
            assert!(!errors.is_empty(), "{name}, bit {bit}: nothing is said");
            // The kind of another record may have become that of a message, which has no checksum where it stands.
            let (in_chunks, others): (Vec<_>, Vec<_>) =
                seen.into_iter().partition(|it| it.is_in_chunk);
            assert!(are_some(&in_chunks, &all) && others.len() <= 1, "{name}, bit {bit}");
            file[bit / 8] ^= 1 << (bit % 8);
        }
    }
}

/// Where records start that are not in chunks: kind, place and length.
fn records(file: &[u8]) -> Vec<(u8, usize, usize)> {
    let (mut records, mut at) = (vec![], MAGIC.len());
    while at + 9 <= file.len() {
        let len = u64::from_le_bytes(file[at + 1..at + 9].try_into().unwrap()) as usize + 9;
        records.push((file[at], at, len));
        at += len;
    }
    records
}

const CHUNK: u8 = 6;

#[test]
fn a_damaged_chunk_is_lost_and_no_other() {
    for (name, options) in options() {
        let file = write(options, 30);
        let (all, _) = read_all(&file);
        let chunks: Vec<_> = records(&file).into_iter().filter(|it| it.0 == CHUNK).collect();
        let mut n_lost = 0;
        for (_, at, len) in &chunks {
            let mut file = file.clone();
            file[at + len - 1] ^= 0x10;
            let (seen, errors) = with_summary(&file);
            assert!(are_some(&seen, &all), "{name}");
            // Limits that are set later forget nothing of the summary.
            let limited = McapReader::with_summary(Cursor::new(&file), Limits::default()).unwrap();
            assert_eq!(read(&mut limited.with_limits(Limits::default())).0, seen, "{name}");
            n_lost += all.len() - seen.len();
            let [McapError::Damage(Damage {
                offset, len: lost, reason: Reason::Chunk(fault), ..
            })] = &errors[..]
            else {
                panic!("{name}: {errors:?}")
            };
            assert_eq!((*offset, *lost), (*at as u64, *len as u64));
            assert!(matches!(fault, ChunkFault::Checksum | ChunkFault::Compressed));
        }
        assert_eq!(n_lost, all.len(), "{name}: each message is in one chunk");
    }
}

#[test]
fn without_the_summary_the_first_chunk_says_what_messages_are() {
    let mut writer = crate::kit::writer();
    for i in 0..10 {
        writer.write(&reading(i), i, i).unwrap();
        if i == 0 {
            writer.flush().unwrap();
        }
    }
    let mut file = writer.finish().unwrap();
    let (all, _) = read_all(&file);
    let (_, at, len) = records(&file).into_iter().find(|it| it.0 == CHUNK).unwrap();
    file[at + len - 1] ^= 1;
    let (seen, errors) = with_summary(&file);
    assert_eq!((seen, errors.len()), (all[1..].to_vec(), 1));

    let (seen, errors) = read_all(&file);
    assert!(seen.is_empty());
    let [McapError::Damage(_), McapError::LeftOut(left_out)] = &errors[..] else {
        panic!("{errors:?}")
    };
    assert_eq!((left_out.channel, &left_out.topic, left_out.messages), (1, &None, 9));
    assert!(left_out.why.contains("is not in the file"), "{left_out}");
}

#[test]
fn what_is_said() {
    let file = write(McapOptions::default(), 3);
    let check = |file: &[u8], said: &str| {
        let (_, errors) = read_all(file);
        assert!(errors.iter().any(|error| error.to_string().contains(said)), "{said}: {errors:?}");
    };
    check(b"", "this is no MCAP file");
    check(b"PK\x03\x04 and so on", "this is no MCAP file");
    check(&file[..file.len() - 1], "the file ends without a footer");
    check(&[&file[..], b"more"].concat(), "there are bytes behind the end");
    let mut zero = file.clone();
    zero[MAGIC.len()] = 0;
    check(&zero, &format!("no record is of kind 0x00 at 8: {} bytes left out", file.len() - 8));
    let mut long = file.clone();
    long[MAGIC.len() + 1..][..8].copy_from_slice(&u64::MAX.to_le_bytes());
    check(&long, "the file ends without a footer at 8");
}

/// Whoever makes a file up with right checksums.
fn chunk(codec: &str, len: u64, sum: u32, body: &[u8]) -> Vec<u8> {
    let mut record = vec![0; 16];
    record.extend(len.to_le_bytes());
    record.extend(sum.to_le_bytes());
    record.extend((codec.len() as u32).to_le_bytes());
    record.extend(codec.as_bytes());
    record.extend((body.len() as u64).to_le_bytes());
    record.extend(body);
    let mut file = MAGIC.to_vec();
    file.push(CHUNK);
    file.extend((record.len() as u64).to_le_bytes());
    file.extend(record);
    file
}

#[test]
fn chunks_that_lie() {
    let fault = |file: &[u8]| match read_all(file).1.into_iter().next() {
        Some(McapError::Damage(Damage { reason: Reason::Chunk(fault), .. })) => fault,
        other => panic!("{other:?}"),
    };
    assert_eq!(fault(&chunk("", 9, 0, b"12345678")), ChunkFault::Size(9));
    assert_eq!(fault(&chunk("", 7, 0, b"12345678")), ChunkFault::Compressed);
    assert_eq!(fault(&chunk("", 8, 1, b"12345678")), ChunkFault::Checksum);
    assert_eq!(fault(&chunk("lz5", 8, 0, b"12345678")), ChunkFault::Codec("lz5".into()));
    for codec in ["zstd", "lz4"] {
        assert_eq!(fault(&chunk(codec, u64::MAX, 0, b"12345678")), ChunkFault::Size(u64::MAX));
        assert_eq!(fault(&chunk(codec, 8, 0, b"12345678")), ChunkFault::Compressed);
    }
    // Records that do not fill it.
    let (seen, errors) = read_all(&chunk("", 8, 0, b"12345678"));
    assert!(
        seen.is_empty()
            && matches!(&errors[0], McapError::Damage(it) if it.reason == Reason::Record(CHUNK))
    );
}

#[test]
fn limits_are_said() {
    let file = write(McapOptions::default().chunk_size(300).stored(), 30);
    let all = |limits| read(&mut McapReader::new(&file[..]).with_limits(limits));
    let (seen, errors) = all(Limits::default().record(60));
    assert!(seen.is_empty());
    let is_long = |it: &McapError| matches!(it, McapError::Damage(it) if matches!(it.reason, Reason::TooLong(len) if it.len == len + 9));
    assert!(errors.iter().filter(|it| is_long(it)).count() > 5, "{errors:?}");
    let (seen, errors) = all(Limits::default().chunk(100));
    assert!(seen.is_empty() && errors[0].to_string().contains("it cannot have"), "{errors:?}");
    let (seen, errors) = all(Limits::default().definitions(1));
    assert!(seen.is_empty());
    assert!(
        errors[0].to_string().contains("there is no room for so many definitions"),
        "{errors:?}"
    );
    let (seen, errors) = all(Limits::default());
    assert!(seen.len() == 40 && errors.is_empty());
}

/// Changes of all kinds, several at once.
fn edit(file: &mut Vec<u8>, rng: &mut Rng) {
    for _ in 0..=rng.below(3) {
        let (at, len) = (rng.below(file.len()), rng.below(40));
        let end = (at + len).min(file.len());
        match rng.below(6) {
            0 => file[at] = rng.bits(1) as u8,
            1 => drop(file.drain(at..end)),
            2 => file[at..end].fill(0xff),
            3 => {
                let copy = file[at..end].to_vec();
                let to = rng.below(file.len());
                file.splice(to..to, copy);
            }
            4 => {
                let value = [0, 1, 0x7f, 0xff, u64::from(u32::MAX), u64::MAX][rng.below(6)];
                let end = (at + 8).min(file.len());
                file[at..end].copy_from_slice(&value.to_le_bytes()[..end - at]);
            }
            _ => file.truncate(at.max(1)),
        }
    }
}

#[test]
fn random_edits() {
    for (name, options) in options() {
        let file = ticks(options, 12);
        let (all, _) = read_all(&file);
        for seed in 0..1_000 {
            let mut edited = file.clone();
            edit(&mut edited, &mut Rng::new(seed));
            let (seen, errors) = with_summary(&edited);
            // A chunk may have been copied.
            let are_right = seen.iter().filter(|it| it.is_in_chunk).all(|one| all.contains(one));
            assert!(are_right, "{name}, seed {seed}");
            assert!(!errors.is_empty() || edited == file, "{name}, seed {seed}");
        }
    }
}

#[test]
fn messages_outside_of_chunks_are_checked_at_the_end() {
    let mut file = foreign(None, |writer| {
        let schema = {
            use flatstream::StreamSchema;
            crate::kit::Reading::bfbs().unwrap()
        };
        let schema = writer.add_schema("acme.Reading", "flatbuffer", &schema).unwrap();
        let channel = writer.add_channel(schema, "t", "flatbuffer", &Default::default()).unwrap();
        for i in 0..5 {
            let header = mcap::records::MessageHeader {
                channel_id: channel,
                sequence: i,
                log_time: 0,
                publish_time: 0,
            };
            let payload = crate::kit::payload(&reading(i.into()));
            writer.write_to_known_channel(&header, &payload).unwrap();
        }
    });
    let (all, errors) = read_all(&file);
    assert!(all.len() == 5 && errors.is_empty(), "{errors:?}");
    let (_, at, len) = records(&file).into_iter().filter(|it| it.0 == 5).nth(2).unwrap();
    file[at + len - 1] ^= 1;
    let (seen, errors) = read_all(&file);
    assert!(seen.len() == 5 && seen != all);
    assert!(
        matches!(&errors[..], [McapError::Damage(it)] if it.reason == Reason::DataChecksum),
        "{errors:?}"
    );
}
