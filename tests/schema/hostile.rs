//! `.bfbs` files that somebody damaged, or made up.

use flatbuffers::{FlatBufferBuilder, TableFinishedWIPOffset, WIPOffset};
use flatstream::flatbuffers;
use flatstream::schema::{BfbsError, Schema};
use flatstream_tests::rng::Rng;

use crate::random;

/// Made by flatc.
const EVERYTHING: &[u8] = include_bytes!("golden/everything.bfbs");

/// No panic, and what is accepted is a schema: it can be checked, written, and read again.
#[test]
fn damaged_files_are_refused_or_schemas() {
    let mut rng = Rng::new(5);
    let mut files: Vec<Vec<u8>> = (0..60).map(|seed| small(seed).to_bfbs()).collect();
    files.push(EVERYTHING.to_vec());
    let (mut n_accepted, mut n_refused) = (0, 0);
    for _ in 0..n_rounds() {
        let mut bytes = rng.pick(&files).clone();
        for _ in 0..1 + rng.below(4) {
            damage(&mut bytes, &mut rng);
        }
        match Schema::from_bfbs(&bytes) {
            Ok(schema) => {
                n_accepted += 1;
                use_it(&schema);
            }
            Err(error) => {
                n_refused += 1;
                assert!(!error.to_string().is_empty());
            }
        }
    }
    assert!(
        n_accepted > n_rounds() / 20 && n_refused > n_rounds() / 4,
        "{n_accepted}, {n_refused}"
    );
}

/// Debug builds take a while for each.
fn n_rounds() -> usize {
    if cfg!(debug_assertions) {
        40_000
    } else {
        200_000
    }
}

fn small(seed: u64) -> Schema {
    random::schema(&mut Rng::new(seed))
}

fn use_it(schema: &Schema) {
    let again = Schema::from_bfbs(&schema.to_bfbs()).expect("what was read can be read again");
    let nested = |schema: &Schema| -> Vec<_> {
        let fields = schema.objects.iter().flat_map(|object| &object.fields);
        fields.map(|field| field.nested.clone()).collect()
    };
    // A nested message may be written with a name that can mean two tables: see the rule `ambiguous`.
    if nested(&again) == nested(schema) {
        assert_eq!(again, *schema);
    }
    schema.check();
    assert!(schema.to_fbs().is_char_boundary(0));
    assert!(!schema.to_fbs_files().is_empty());
}

fn damage(bytes: &mut Vec<u8>, rng: &mut Rng) {
    let at = rng.below(bytes.len().max(1));
    match rng.below(8) {
        0 => bytes.truncate(at),
        1..=3 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << rng.below(8);
            }
        }
        4 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = *rng.pick(&[0, 1, 2, 4, 0x7f, 0x80, 0xff]);
            }
        }
        // What one field has, or leads to, another one has.
        _ => {
            let n = *rng.pick(&[1, 2, 4, 8]);
            let to = rng.below(bytes.len().max(1)) / n * n;
            let from = at / n * n;
            if from.max(to) + n <= bytes.len() {
                bytes.copy_within(from..from + n, to);
            }
        }
    }
}

/// Many offsets to one table with much in it: a small file that would become a large schema.
#[test]
fn files_do_not_unfold() {
    let mut builder = FlatBufferBuilder::new();
    let strings: Vec<_> = (0..1000).map(|_| builder.create_string("a line of text")).collect();
    let docs = builder.create_vector(&strings);
    let no_fields = builder.create_vector::<WIPOffset<TableFinishedWIPOffset>>(&[]);
    let name = builder.create_string("T");
    let start = builder.start_table();
    builder.push_slot_always(4, name);
    builder.push_slot_always(6, no_fields);
    builder.push_slot_always(16, docs);
    let object = builder.end_table(start);
    let objects = builder.create_vector(&vec![object; 100_000]);
    let enums = builder.create_vector::<WIPOffset<TableFinishedWIPOffset>>(&[]);
    let start = builder.start_table();
    builder.push_slot_always(4, objects);
    builder.push_slot_always(6, enums);
    let root = builder.end_table(start);
    builder.finish(root, Some("BFBS"));
    let error = Schema::from_bfbs(builder.finished_data()).unwrap_err();
    assert!(error.message.contains("unfolds to 8 times its length"), "{error}");
}

/// What is wrong, and where.
#[test]
fn errors_say_where() {
    let said = |bytes: &[u8]| Schema::from_bfbs(bytes).unwrap_err().to_string();
    assert_eq!(said(b""), "this is no schema: the identifier `BFBS` is not at byte 4");
    assert_eq!(said(b"\xff\0\0\0BFBS"), "at 0x0: an offset of 255 leads out of the file");
    let cut = said(&EVERYTHING[..EVERYTHING.len() / 2]);
    assert!(cut.contains(" at 0x"), "{cut}");
    let mut bytes = EVERYTHING.to_vec();
    let name = find(&bytes, b"acme.Everything");
    bytes[name] = b'-';
    assert_eq!(
        said(&bytes),
        "-cme.Everything: `-cme.Everything` cannot be a schema name: use ASCII letters, digits and `_`, \
         and no digit first"
    );
}

fn find(bytes: &[u8], text: &[u8]) -> usize {
    bytes.windows(text.len()).position(|window| window == text).expect("it is there")
}

/// What the model has no place for.
#[test]
fn what_is_not_understood_is_refused() {
    let Some(flatc) = crate::tool::flatc() else { return };
    let refused = |text: &str| -> BfbsError {
        Schema::from_bfbs(&flatc.compile(text).unwrap().bfbs).unwrap_err()
    };
    let service = refused("table A {} rpc_service S { call(A): A; }");
    assert_eq!(service.to_string(), "services: services (`rpc_service`) are not supported");
    let far = refused("table A { far: [ubyte] (offset64); }");
    assert_eq!(far.to_string(), "objects[0].fields[0].offset64: 64-bit offsets are not supported");
}
