//! Schemas of strangers: refused, or good for reading anything.

use flatstream::dynamic::DynSchema;
use flatstream::schema::Schema;
use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::{Event, Maps, Unions, Zoo};

const ROUNDS: usize = 8_000;

#[test]
fn damaged_schemas_are_refused_or_read() {
    let mut rng = Rng::new(0x5c);
    let files = [
        Schema::of::<Zoo>().to_bfbs(),
        Schema::of::<Unions>().to_bfbs(),
        Schema::of::<Maps>().to_bfbs(),
        Schema::of::<Event>().to_bfbs(),
    ];
    let messages = [
        simple(&random::<Zoo>(&mut rng)),
        simple(&random::<Unions>(&mut rng)),
        simple(&random::<Maps>(&mut rng)),
        simple(&random::<Event>(&mut rng)),
    ];
    let (mut schemas, mut read) = (0, 0);
    for round in 0..ROUNDS {
        let mut bytes = files[round % files.len()].clone();
        for _ in 0..1 + rng.below(3) {
            let at = rng.below(bytes.len());
            bytes[at] = match rng.below(3) {
                0 => bytes[at] ^ 1 << rng.below(8),
                1 => *rng.pick(&[0, 1, 2, 4, 15, 16, 17, 0xff]),
                _ => bytes[rng.below(bytes.len())],
            };
        }
        let Ok(schema) = DynSchema::from_bfbs(&bytes) else { continue };
        schemas += 1;
        for message in &messages {
            if let Ok(table) = schema.read(message) {
                read += 1;
                assert!(!format!("{table:?}").is_empty());
                assert!(!serde_json::to_string(&table).unwrap().is_empty());
            }
        }
    }
    assert!(schemas > ROUNDS / 20 && read > schemas / 4, "{schemas}, {read}");
}
