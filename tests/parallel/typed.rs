//! Messages of a type, some of which are damaged inside.

use flatstream::{
    DefaultDeframer, DefaultFramer, Error, ErrorKind, SliceReader, StreamDeserialize, StreamWriter,
};
use flatstream_tests::corpus::{borders, Mode};
use flatstream_tests::messages::Root;
use flatstream_tests::rng::Rng;
use flatstream_tests::values::random;
use flatstream_tests::zoo::{Texts, Unions, Vectors};
use rayon::prelude::*;

use crate::oracle::{shown, Item, POOLS};

fn stream<T: Root>(n: usize) -> Vec<u8> {
    let mut rng = Rng::new(5);
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    (0..n).for_each(|_| writer.write(&random::<T>(&mut rng)).unwrap());
    writer.into_inner()
}

/// Views compare as what they print.
fn check<T>(bytes: &[u8])
where
    T: StreamDeserialize,
    for<'a> T::View<'a>: std::fmt::Debug + Send,
{
    let print = |view| shown(view).map(|view: T::View<'_>| format!("{view:?}"));
    let mut reader = SliceReader::new(bytes, DefaultDeframer);
    let expected: Vec<Item<String>> = reader.typed::<T>().map(print).collect();
    for pool in POOLS.iter() {
        pool.install(|| {
            let mut parallel = SliceReader::new(bytes, DefaultDeframer);
            let views = parallel.par_typed::<T>().with_chunk_len(500);
            let items: Vec<Item<String>> = views.map(print).collect();
            assert_eq!(items, expected);
            assert_eq!(parallel.position(), reader.position());
        });
    }
}

fn check_damaged<T>()
where
    T: Root,
    for<'a> T::View<'a>: std::fmt::Debug + Send,
{
    let stream = stream::<T>(150);
    check::<T>(&stream);
    let mut rng = Rng::new(6);
    for n_damages in [1, 2, 10] {
        for _ in 0..40 {
            let mut damaged = stream.clone();
            (0..n_damages).for_each(|_| damaged[rng.below(stream.len())] ^= 1 << rng.below(8));
            check::<T>(&damaged);
        }
    }
}

#[test]
fn messages_of_several_types_with_damage() {
    check_damaged::<Texts>();
    check_damaged::<Vectors>();
    check_damaged::<Unions>();
}

/// The reader stands where the sequential one would, so going on works the same way.
#[test]
fn reading_goes_on_behind_each_damage() {
    let mut bytes = stream::<Texts>(200);
    let borders = borders(&bytes, Mode::Plain);
    let damaged = [3, 4, 77, 199];
    // A root offset that leads out.
    damaged.iter().for_each(|&n| bytes[borders[n] + 6] = 0xff);
    let mut reader = SliceReader::new(&bytes, DefaultDeframer);
    let (mut n_good, mut faults) = (0, Vec::new());
    loop {
        let items: Vec<Result<_, Error>> = reader.par_typed::<Texts>().with_chunk_len(64).collect();
        n_good += items.iter().filter(|item| item.is_ok()).count();
        let Some(Err(error)) = items.into_iter().last() else { break };
        assert!(matches!(error.kind(), ErrorKind::InvalidPayload { .. }), "{error}");
        assert_eq!(error.offset(), Some(reader.position()));
        faults.push(reader.position() as usize);
        assert!(reader.skip_frame().unwrap());
    }
    assert_eq!(faults, damaged.map(|n| borders[n]));
    assert_eq!((n_good, reader.position()), (196, bytes.len() as u64));
}

/// Sequential reading that failed, and parallel reading behind it.
#[test]
fn both_ways_take_turns() {
    let mut bytes = stream::<Texts>(30);
    let borders = borders(&bytes, Mode::Plain);
    bytes[borders[10] + 6] = 0xff;
    let mut reader = SliceReader::new(&bytes, DefaultDeframer);
    assert!(reader.typed::<Texts>().nth(10).unwrap().is_err());
    let again: Vec<_> = reader.par_typed::<Texts>().map(|view| view.is_ok()).collect();
    assert_eq!(again, [false], "the same error again");
    assert!(reader.typed::<Texts>().next().unwrap().is_err(), "and it is no end");
    assert!(reader.skip_frame().unwrap());
    assert!(reader.typed::<Texts>().next().unwrap().is_ok());
    assert_eq!(reader.par_typed::<Texts>().map(|view| view.unwrap()).count(), 18);
    assert_eq!(reader.par_typed::<Texts>().count(), 0);
}
