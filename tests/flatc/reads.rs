//! JSON to bytes: flatc reads what our views serialize as, and the message says the same.

use flatstream_tests::for_every_root;
use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};

use crate::roots::{is_aligned, Case};
use crate::schema::Schema;
use crate::tool::{flatc, Defaults};

/// Values of each type: one run of flatc takes them all.
const VALUES: usize = 375;

fn read_back<T: Case>() {
    let Some(flatc) = flatc().filter(|_| T::IS_READ) else { return };
    let mut rng = Rng::new(0xf1a9);
    let values: Vec<T> = (0..VALUES).map(|_| sorted(random(&mut rng))).collect();
    let messages: Vec<_> = values.iter().map(simple).collect();
    let texts: Vec<_> = messages.iter().map(|message| T::json(message)).collect();
    let schema = Schema::with_names::<T>();
    let read = flatc.read(&schema, &texts, Defaults::Written);
    let all = messages.iter().zip(&texts).zip(&read).filter(|(_, read)| is_aligned::<T>(read));
    let all: Vec<_> = all.collect();
    assert!(
        all.len() > VALUES / 4,
        "{}: {} of flatc's messages are aligned",
        schema.root,
        all.len()
    );
    for ((message, text), read) in all {
        // The sign of a NaN is in the word, but flatc does not read it from there.
        let text = text.replace("\"-nan\"", "\"nan\"");
        assert_eq!(T::json(read), text, "{}", schema.root);
        same_value::<T>(message, &text, read);
    }
}

fn sorted<T: Case>(mut value: T) -> T {
    value.sort();
    value
}

/// Rebuilt and written again, the message has our bytes, but for the bits of a NaN, which no JSON has.
fn same_value<T: Case>(message: &[u8], text: &str, read: &[u8]) {
    let rebuilt = T::walk(read).expect("flatc's bytes verify").expect("all variants are known");
    if !text.contains("nan\"") {
        assert_eq!(simple(&rebuilt), message, "{text}");
    }
}

#[test]
fn flatc_reads_our_json() {
    for_every_root!(read_back());
}
