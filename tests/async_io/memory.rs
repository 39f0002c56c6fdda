//! Memory of a connection: what arrived, and a little more.

use flatstream::{AsyncStreamReader, DefaultDeframer, DefaultFramer, StreamWriter};
use flatstream_tests::counting_alloc::{live_bytes, measure};
use flatstream_tests::scripted_io::Step;

use crate::schedules::Raw;
use crate::scripted::{block_on, poll_once, AsyncScript};

/// A frame header that claims 1 GiB, and a little of it.
#[test]
fn a_claim_is_no_reason_to_allocate() {
    for arrived in [0, 1, 1000, 10_000, 100_000, 1_000_000] {
        let mut bytes = vec![0; 4 + arrived];
        bytes[3] = 0x40;
        let ((), usage) = measure(|| {
            let connection = AsyncScript::new(&bytes, |_| Some(Step::Pass(1000)));
            let mut reader = AsyncStreamReader::new(connection, DefaultDeframer);
            assert!(block_on(reader.next_bytes()).is_err());
        });
        assert!(usage.peak < 2 * arrived + (64 << 10), "{arrived}: {usage:?}");
    }
}

/// A connection that sent little holds little, however much it may hold.
#[test]
fn an_idle_connection_is_small() {
    let stream = b"\x02\0\0\0hi\x02\0\0\0h";
    let before = live_bytes();
    let mut is_open = true;
    let connection = AsyncScript::new(stream, |_| {
        std::mem::take(&mut is_open).then_some(Step::Pass(usize::MAX))
    });
    let mut reader = AsyncStreamReader::with_capacity(connection, DefaultDeframer, 1 << 20);
    assert!(poll_once(reader.next_bytes()).is_some());
    assert!(poll_once(reader.next_bytes()).is_none());
    let held = live_bytes() - before;
    assert!(held < 6000, "{held}");
}

fn messages(lens: impl IntoIterator<Item = usize>) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    lens.into_iter().for_each(|len| writer.write_payload(&vec![7; len]).unwrap());
    writer.into_inner()
}

/// Lent messages allocate nothing, nor do owned ones but the marks of their blocks while none are kept.
#[test]
fn messages_allocate_nothing() {
    let stream = messages(std::iter::repeat_n(100, 20_000));
    let mut reader = AsyncStreamReader::new(&stream[..], DefaultDeframer);
    let mut lent = || assert!(block_on(reader.next_view::<Raw>()).unwrap().is_some());
    (0..5000).for_each(|_| lent());
    let ((), usage) = measure(|| (0..10_000).for_each(|_| lent()));
    assert_eq!(usage.allocations, 0, "{usage:?}");

    let mut reader = AsyncStreamReader::new(&stream[..], DefaultDeframer);
    let mut owned = || assert!(block_on(reader.next_message::<Raw>()).unwrap().is_some());
    (0..5000).for_each(|_| owned());
    let ((), usage) = measure(|| (0..10_000).for_each(|_| owned()));
    assert_eq!(usage.allocations, 0, "{usage:?}");
}

/// Messages that are kept take their blocks; nothing is copied but what stands at the end of one.
#[test]
fn messages_that_are_kept_take_what_they_are_long() {
    let stream = messages(std::iter::repeat_n(1000, 1000));
    let mut reader = AsyncStreamReader::new(&stream[..], DefaultDeframer);
    let mut kept = Vec::with_capacity(1000);
    let ((), usage) = measure(|| {
        while let Some(message) = block_on(reader.next_message::<Raw>()).unwrap() {
            kept.push(message);
        }
    });
    assert!(usage.peak < stream.len() * 5 / 4 + (64 << 10), "{usage:?}");
}

#[test]
fn a_compact_copy_lets_go_of_its_block() {
    let stream = messages(std::iter::repeat_n(100, 300));
    let before = live_bytes();
    let mut reader = AsyncStreamReader::new(&stream[..], DefaultDeframer);
    let message = block_on(reader.next_message::<Raw>()).unwrap().unwrap();
    drop(reader);
    assert!(live_bytes() - before > 4000);
    let message = { message }.compact();
    assert!(live_bytes() - before < 200, "{}", live_bytes() - before);
    assert_eq!(message.view(), [7; 100]);
}

/// The memory of a rare large message is given back.
#[test]
fn a_large_message_is_forgotten() {
    let stream = messages([4 << 20].into_iter().chain(std::iter::repeat_n(100, 1000)));
    let before = live_bytes();
    let mut reader = AsyncStreamReader::new(&stream[..], DefaultDeframer);
    assert!(block_on(reader.next_view::<Raw>()).unwrap().is_some());
    assert!(live_bytes() - before > 4 << 20);
    while block_on(reader.next_view::<Raw>()).unwrap().is_some() {}
    let held = live_bytes() - before;
    assert!(held < 100_000, "{held}");
    assert!(reader.buffer_capacity() < 100_000);
}
