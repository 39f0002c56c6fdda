//! Promise: a message that is refused leaves nothing behind, none allocates by itself, and bytes that nobody verified do no harm.

use arrow_array::RecordBatch;
use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};
use flatstream_arrow::{ArrowOptions, BatchBuilder, Error, Origin, Unions};
use flatstream_tests::counting_alloc::{measure, CountingAlloc};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Rng};

#[global_allocator]
static ALLOC: CountingAlloc = CountingAlloc;

fn builder<T: Root + StreamSchema>(unions: Unions) -> BatchBuilder {
    let options = ArrowOptions::default().unions(unions).leave_out_recursive(true).sequence(true);
    BatchBuilder::of::<T>(&options).unwrap()
}

fn batch_of(builder: &mut BatchBuilder, messages: &[Vec<u8>]) -> RecordBatch {
    for (i, message) in messages.iter().enumerate() {
        builder.append_from(message, Origin::sequence(i as u64)).unwrap();
    }
    builder.finish().unwrap()
}

fn refused<T: Root + StreamSchema>(n_refused: &mut usize) {
    let mut rng = Rng::new(7);
    let messages: Vec<_> = (0..20).map(|_| simple(&random::<T>(&mut rng))).collect();
    let clean = batch_of(&mut builder::<T>(Unions::Tagged), &messages);
    let mut builder = builder::<T>(Unions::Tagged);
    for (i, message) in messages.iter().enumerate() {
        for at in (0..message.len()).step_by(5) {
            if builder.append(&message[..at]).is_err() {
                *n_refused += 1;
            } else {
                // Some are whole before their end. They are rows like others, and not of the clean batch.
                return;
            }
        }
        builder.append_from(message, Origin::sequence(i as u64)).unwrap();
    }
    assert_eq!(builder.finish().unwrap(), clean);
}

#[test]
fn what_is_refused_leaves_nothing_behind() {
    let mut n_refused = 0;
    for_every_root!(refused(&mut n_refused));
    assert!(n_refused > 1000, "{n_refused}");
}

/// Neither panics nor goes on without an end.
fn garbage<T: Root + StreamSchema>(n_rows: &mut usize) {
    let mut rng = Rng::new(0xbad);
    for unions in [Unions::Tagged, Unions::Sparse, Unions::Dense] {
        let mut builder = builder::<T>(unions);
        for _ in 0..30 {
            let mut message = simple(&random::<T>(&mut rng));
            for _ in 0..rng.below(6) {
                let at = rng.below(message.len());
                message[at] = rng.below(256) as u8;
            }
            builder.append_verified(&message, Origin::default()).unwrap();
        }
        *n_rows += builder.n_rows();
        // Texts may be none.
        if let Ok(batch) = builder.finish() {
            assert_eq!(batch.num_rows(), 30);
        }
        // And it can be used as before.
        let message = simple(&random::<T>(&mut rng));
        builder.append(&message).unwrap();
        assert_eq!(builder.finish().unwrap().num_rows(), 1);
    }
}

#[test]
fn bytes_that_nobody_verified_do_no_harm() {
    let mut n_rows = 0;
    for_every_root!(garbage(&mut n_rows));
    assert!(n_rows > 1000, "{n_rows}");
    for bytes in [&[][..], &[0; 3], &[0xff; 40]] {
        let mut builder = builder::<flatstream_tests::zoo::Zoo>(Unions::Tagged);
        builder.append_verified(bytes, Origin::default()).unwrap();
        assert_eq!(builder.n_rows(), 1);
    }
}

#[derive(StreamSerialize)]
struct Reading {
    sensor: String,
    celsius: Option<f64>,
    tags: Vec<String>,
    raw: Vec<i32>,
}

#[test]
fn no_message_allocates() {
    let reading = Reading {
        sensor: "attic".into(),
        celsius: None,
        tags: vec!["roof".into()],
        raw: vec![1; 9],
    };
    let (message, options) = (simple(&reading), ArrowOptions::default().sequence(true).time(true));
    let typed = BatchBuilder::of::<Reading>(&options).unwrap();
    for mut builder in [typed, BatchBuilder::new(&Schema::of::<Reading>(), &options).unwrap()] {
        let mut fill = |n: usize| {
            let append = |_| builder.append_from(&message, Origin::new(1, 2)).unwrap();
            let used = measure(|| (0..n).for_each(append)).1;
            builder.finish().unwrap();
            used.allocations
        };
        // Columns double: a few dozen allocations for any number of messages, once there is room for one batch.
        fill(1000);
        let (few, many) = (fill(1000), fill(1000));
        assert!(few <= 16 && many <= 16, "{few} and {many} for 1000 messages");
    }
}

#[derive(StreamSerialize)]
struct Huge {
    number: u32,
    text: String,
    names: Vec<String>,
}

/// Takes 4 GiB, for some seconds.
#[test]
#[ignore = "it takes 4 GiB of memory"]
fn a_full_batch_is_as_it_was_before_the_message() {
    let text = "x".repeat(48 << 20);
    let message = simple(&Huge { number: 3, text, names: vec!["a".into(); 3] });
    let mut builder = BatchBuilder::of::<Huge>(&ArrowOptions::default()).unwrap();
    let n_taken = (0..).take_while(|_| builder.append(&message).is_ok()).count();
    assert_eq!(n_taken, (2048 - 1) / 48);
    assert!(matches!(builder.append(&message), Err(Error::Full)));
    let batch = builder.finish().unwrap();
    assert_eq!(batch.num_rows(), n_taken);
    builder.append(&message).unwrap();
    assert_eq!(builder.finish().unwrap().num_rows(), 1);
}
