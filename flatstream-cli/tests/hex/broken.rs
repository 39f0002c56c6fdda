//! Messages that are broken in frames that are good: what a wrong program writes.

use flatstream::dynamic::DynSchema;
use flatstream::schema::Schema;
use flatstream::StreamSchema;
use flatstream_journal::{JournalWriter, SchemaRecord};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Rng};

use crate::kit::{arg, file, lines, run};
use crate::{check_cover, faults};

/// A bit, or a word that leads elsewhere, or an end.
fn damaged(message: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut bytes = message.to_vec();
    match rng.below(8) {
        0 => bytes.truncate(rng.below(message.len()).max(1)),
        1..=4 => bytes[rng.below(message.len())] ^= 1 << rng.below(8),
        _ => {
            let at = rng.below(message.len() / 4) * 4;
            let word = [0, 1, 4, 8, 12, 0xffff, 0x7fff_ffff, 0xffff_ffff, rng.below(64) as u32];
            bytes[at..at + 4].copy_from_slice(&rng.pick(&word).to_le_bytes());
        }
    }
    bytes
}

fn annotate<T: Root + StreamSchema>() {
    let (mut rng, mut writer) = (Rng::new(3), JournalWriter::new(Vec::new()).unwrap());
    let schema = DynSchema::new(&Schema::of::<T>()).unwrap();
    let ty = writer.message_type::<T>().unwrap();
    let mut verdicts = vec![];
    for _ in 0..3 {
        let message = simple(&random::<T>(&mut rng));
        for _ in 0..12 {
            let bytes = damaged(&message, &mut rng);
            verdicts.push(schema.read(&bytes).map(drop).map_err(|error| error.to_string()));
            writer.write_payload(ty, 0, &bytes).unwrap();
        }
    }
    let bytes = writer.finish().unwrap();
    let path = file("broken.fsj", &bytes);
    let (_, out, err) = run(&["hex", "--json", "-n", "1000", arg(&path)]);
    assert_eq!(err, "");
    let frames = lines(&out);
    assert_eq!(check_cover(&frames), bytes.len() as u64);
    let messages = frames[3..].iter().filter(|it| it["kind"] == "message");
    for (frame, verdict) in messages.zip(verdicts) {
        match verdict {
            Ok(()) => {
                assert_eq!((&frame["damaged"], faults(frame).len()), (&false.into(), 0), "{frame}")
            }
            Err(error) => {
                let said = frame["said"][0].as_str().unwrap();
                assert!(said.ends_with(&error), "{said}: {error}");
                assert!(!faults(frame).is_empty(), "{error} of {frame}");
            }
        }
    }
}

#[test]
fn what_is_broken_is_shown_where_it_breaks() {
    for_every_root!(annotate());
}

/// A bit of the schema is another one: messages are read by what it says, or not at all.
fn misread<T: Root + StreamSchema>() {
    let (mut rng, mut writer) = (Rng::new(5), JournalWriter::new(Vec::new()).unwrap());
    let bfbs = Schema::of::<T>().to_bfbs();
    for i in 0..20 {
        let mut bfbs = bfbs.clone();
        let at = rng.below(bfbs.len());
        bfbs[at] ^= 1 << rng.below(8);
        let root = Schema::of::<T>().root.unwrap();
        let record = SchemaRecord { root, bfbs, fingerprint: i, type_number: 0 };
        let ty = writer.message_type_of(record).unwrap();
        writer.write_payload(ty, 0, &simple(&random::<T>(&mut rng))).unwrap();
    }
    let bytes = writer.finish().unwrap();
    let path = file("misread.fsj", &bytes);
    let (code, out, err) = run(&["hex", "--json", "-n", "1000", arg(&path)]);
    assert!([0, 3].contains(&code) && err.is_empty(), "{code} {err}");
    assert_eq!(check_cover(&lines(&out)), bytes.len() as u64);
    let (code, _, err) = run(&["hex", "-n", "1000", arg(&path)]);
    assert!([0, 3].contains(&code) && err.is_empty(), "{code} {err}");
}

#[test]
fn schemas_may_be_anybodys() {
    for_every_root!(misread());
}

#[test]
fn names_do_not_speak_to_the_terminal() {
    let mut schema = Schema::of::<crate::kit::Reading>();
    let evil = "acme.\x1b[31mEvil\x07";
    schema.objects[0].name = evil.into();
    schema.objects[0].fields[0].name = "\x1b[2Jsensor".into();
    schema.root = Some(evil.into());
    let record =
        SchemaRecord { root: evil.into(), bfbs: schema.to_bfbs(), fingerprint: 1, type_number: 0 };
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    let ty = writer.message_type_of(record).unwrap();
    let message = simple(&crate::kit::Reading { sensor: "\x1b[1m".into(), celsius: None });
    writer.write_payload(ty, 0, &message).unwrap();
    let path = file("evil.fsj", &writer.finish().unwrap());
    let (_, out, _) = run(&["hex", "-n", "9", arg(&path)]);
    assert!(out.contains("Evil") && out.contains("message 0"), "{out}");
    assert!(!out.contains(|c: char| c.is_control() && c != '\n'), "{out:?}");
}
