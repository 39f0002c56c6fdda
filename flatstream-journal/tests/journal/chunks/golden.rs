//! Chunks as the page describes them, and those of files that were kept.

use flatstream_journal::{type_number, Chunks, Journal, Mode};
use xxhash_rust::xxh3::xxh3_64;

use super::{chunks, file, messages, plain};
use crate::kit::{frames, options, unpacked, Count};

/// The page, line by line, without the code of the crate.
#[test]
fn a_chunk_is_what_the_page_says() {
    let mut writer = options().chunks(Chunks::stored()).start(Vec::new()).unwrap();
    let of = writer.message_type::<Count>().unwrap();
    for (time, payload) in [(-5, &b"one"[..]), (9, b"two and a half"), (-7, b"eightfit")] {
        writer.write_payload(of, time, payload).unwrap();
    }
    let file = writer.finish().unwrap();
    let frame = &file[chunks(&file)[0].0.clone()];
    let number = type_number("acme.Count").to_le_bytes();
    let message = |len: u32, time: i64, payload: &[u8]| {
        let zeros = payload.len().next_multiple_of(8) - payload.len();
        [&len.to_le_bytes()[..], &number, &time.to_le_bytes(), payload, &[0; 8][..zeros]].concat()
    };
    let inner =
        [message(3, -5, b"one"), message(14, 9, b"two and a half"), message(8, -7, b"eightfit")]
            .concat();
    let payload = [
        &[0, 0, 0, 0][..],
        &(inner.len() as u32).to_le_bytes(),
        &xxh3_64(&inner).to_le_bytes(),
        &(-7_i64).to_le_bytes(),
        &inner,
    ]
    .concat();
    assert_eq!(frame[40..], payload);
    assert_eq!(frame[8..12], file[12..16]);
    assert_eq!(frame[12..16], (payload.len() as u32).to_le_bytes());
    // The number of the first message, and the flag of a chunk.
    assert_eq!(frame[16..24], [0, 0, 0, 0, 0, 0, 0, 1]);
    assert_eq!(frame[24..32], 9_i64.to_le_bytes());
    assert_eq!(frame[32..36], (3_u32 + 16 * 3).to_le_bytes());
    assert_eq!(frame[36..40], (xxh3_64(&frame[8..36]) as u32).to_le_bytes());
    assert_eq!(frame[..8], (xxh3_64(&payload) ^ xxh3_64(&frame[8..36])).to_le_bytes());
}

fn kept(name: &str, chunks: Option<Chunks>) -> Vec<u8> {
    let path = format!("{}/tests/journal/chunks/{name}.fsj", env!("CARGO_MANIFEST_DIR"));
    if let Some(chunks) = chunks.filter(|_| std::env::var_os("BLESS").is_some()) {
        if !std::path::Path::new(&path).exists() {
            std::fs::write(&path, file(chunks)).unwrap();
        }
    }
    std::fs::read(path).unwrap()
}

fn assert_is_read(name: &str, chunks: Chunks) {
    let (good, bad) = unpacked(&kept(name, Some(chunks)), Mode::Strict);
    assert!(bad.is_empty(), "{bad:?}");
    assert_eq!(messages(&good), messages(&frames(&plain())));
}

/// Files of some version of this crate, which later ones read.
#[test]
fn files_that_were_kept() {
    assert_is_read("stored", Chunks::stored());
    #[cfg(feature = "zstd")]
    assert_is_read("zstd", Chunks::zstd(3));
    #[cfg(feature = "lz4")]
    assert_is_read("lz4", Chunks::lz4());
}

/// Without a feature its chunks are lost, which is said, and all else is read.
#[test]
fn files_that_take_a_feature() {
    for (name, is_there) in [("zstd", cfg!(feature = "zstd")), ("lz4", cfg!(feature = "lz4"))] {
        let file = kept(name, None);
        let n_compressed = chunks(&file).iter().filter(|it| file[it.0.start + 40] > 0).count();
        assert!(n_compressed > 3);
        let (good, bad) = unpacked(&file, Mode::SkipCorrupt);
        assert_eq!(bad.len(), if is_there { 0 } else { n_compressed }, "{name}");
        let expected =
            format!("this program was built without the feature `{name}` of flatstream-journal");
        assert!(bad.iter().all(|error| error.to_string().ends_with(&expected)), "{bad:?}");
        // The session, and two schemas twice.
        assert_eq!(good.iter().filter(|it| !it.2.is_message()).count(), 5);
        let strict = Journal::new(&file, Mode::Strict).unwrap();
        assert!(strict.frames().all(|it| it.is_ok()));
    }
}
