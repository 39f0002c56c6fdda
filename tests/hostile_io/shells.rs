//! The readers under test, behind one function each.

use std::io::Read;

use flatstream::{Deframer, Error, SliceReader, StreamReader};

/// Reads up to the end or the first error, comparing with `expected`; returns how many messages
/// came and how it ended.
pub fn read_slice(
    bytes: &[u8],
    deframer: impl Deframer,
    expected: &[&[u8]],
) -> (usize, Option<Error>) {
    let mut reader = SliceReader::new(bytes, deframer);
    let mut n = 0;
    loop {
        match reader.next() {
            None => return (n, None),
            Some(Err(error)) => {
                for _ in 0..2 {
                    assert!(reader.next().is_none(), "an error ends the iteration");
                    let again = reader.next().expect("the next one begins there").unwrap_err();
                    assert_eq!(again.to_string(), error.to_string());
                }
                return (n, Some(error));
            }
            Some(Ok(payload)) => assert_eq!(Some(&payload), expected.get(n), "message {n}"),
        }
        n += 1;
    }
}

/// The same from a `Read`, through a buffer of `capacity` bytes.
pub fn read_stream(
    reader: impl Read,
    deframer: impl Deframer,
    capacity: usize,
    expected: &[&[u8]],
) -> (usize, Option<Error>) {
    let mut reader = StreamReader::with_capacity(reader, deframer, capacity);
    let mut n = 0;
    let end = reader.process_all(|payload| {
        assert_eq!(Some(&payload), expected.get(n), "message {n}");
        n += 1;
        Ok(())
    });
    let Err(error) = end else { return (n, None) };
    let again = reader.process_all(|_| panic!("a message behind an error")).unwrap_err();
    assert_eq!(again.to_string(), error.to_string(), "the same again on the next call");
    (n, Some(error))
}
