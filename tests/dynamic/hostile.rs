//! Schemas of strangers: refused, or good for reading anything.

use flatstream::dynamic::DynSchema;
use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::schema::{Field, Object, Scalar, Schema, Type};
use flatstream::{ErrorKind, PayloadFault, StreamSerialize};
use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::{Event, Maps, Node, Unions, Zoo};

use crate::judge;

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
            read += usize::from(judge(&schema, message).is_ok());
        }
    }
    assert!(schemas > ROUNDS / 20 && read > schemas / 4, "{schemas}, {read}");
}

fn fault(schema: &DynSchema, payload: &[u8]) -> PayloadFault {
    match judge(schema, payload).unwrap_err().into_kind() {
        ErrorKind::InvalidPayload { fault, .. } => fault,
        other => panic!("{other:?}"),
    }
}

fn node() -> DynSchema {
    DynSchema::new(&Schema::of::<Node>()).unwrap()
}

/// `levels` nodes, each the child of the one before `n` times: `n` to the power of `levels`.
fn dag(levels: usize, n: usize) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let mut node = builder.end_table(start);
    for _ in 0..levels {
        let list = builder.create_vector(&vec![node; n]);
        let start = builder.start_table();
        builder.push_slot_always(10, list);
        node = builder.end_table(start);
    }
    builder.finish(node, None);
    builder.finished_data().to_vec()
}

#[test]
fn shared_tables_do_not_blow_up() {
    let schema = node();
    for (levels, n) in [(20, 10), (40, 2), (3, 5_000)] {
        assert_eq!(fault(&schema, &dag(levels, n)), PayloadFault::TooLarge);
    }
    assert!(judge(&schema, &dag(3, 4)).is_ok());
}

#[test]
fn deep_messages_are_refused() {
    let schema = node();
    assert!(judge(&schema, &dag(63, 1)).is_ok());
    assert_eq!(fault(&schema, &dag(64, 1)), PayloadFault::TooDeep);
    assert_eq!(fault(&schema, &dag(30_000, 1)), PayloadFault::TooDeep);
}

/// A table with every id there is, in vectors of itself.
pub fn wide() -> DynSchema {
    let mut wide = Object::table("Wide");
    wide.fields = (0..32_000)
        .map(|id| Field::new(format!("f{id}"), id, Type::Scalar(Scalar::I8)))
        .chain([Field::new("all", 32_000, Type::vector(Type::Table("Wide".into())))])
        .collect();
    let mut schema = Schema::default();
    schema.objects.push(wide);
    schema.root = Some("Wide".into());
    DynSchema::new(&schema).unwrap()
}

/// A payload that visits it as often as it can: work is charged.
#[test]
fn wide_schemas_are_charged() {
    let schema = wide();
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let leaf = builder.end_table(start);
    let list = builder.create_vector(&vec![leaf; 100_000]);
    let start = builder.start_table();
    builder.push_slot_always(4 + 2 * 32_000, list);
    let root = builder.end_table(start);
    builder.finish(root, None);
    assert_eq!(fault(&schema, builder.finished_data()), PayloadFault::TooLarge);
}

/// Structs that hold one another `n` deep, all of one byte.
fn chain(n: usize) -> Schema {
    let mut schema = Schema::default();
    for i in 0..n {
        let mut object = Object::structure(format!("S{i}"), 1, 1);
        let ty = match i {
            0 => Type::Scalar(Scalar::U8),
            _ => Type::Struct(format!("S{}", i - 1)),
        };
        object.fields = vec![Field::inline("held", 0, 0, ty)];
        schema.objects.push(object);
    }
    let mut root = Object::table("Root");
    root.fields = vec![Field::new("held", 0, Type::Struct(format!("S{}", n - 1)))];
    schema.objects.push(root);
    schema.root = Some("Root".into());
    schema.sort();
    schema
}

#[test]
fn deep_structs_are_refused() {
    let payload = [12, 0, 0, 0, 6, 0, 6, 0, 4, 0, 0, 0, 8, 0, 0, 0, 7, 0, 0, 0];
    let schema = DynSchema::new(&chain(64)).unwrap();
    assert!(judge(&schema, &payload).is_ok());
    let way = vec!["held"; 65].join(".");
    let root = schema.read(&payload).unwrap();
    assert_eq!(schema.path(&way).unwrap().get(root).as_u64(), Some(7));
    for n in [65, 66, 2_000] {
        let error = DynSchema::new(&chain(n)).unwrap_err().to_string();
        assert!(error.contains("structs are nested deeper than 64 levels"), "{error}");
    }
}

#[test]
fn schemas_with_errors_of_structure_are_refused() {
    let mut schema = chain(2);
    schema.objects[1].fields[0].offset = 3;
    let error = DynSchema::new(&schema).unwrap_err();
    assert!(error.to_string().contains("its place in the struct is 0, not 3"), "{error}");
    assert!(DynSchema::from_bfbs(b"no schema at all").is_err());
}

#[derive(StreamSerialize)]
struct Words {
    #[flatstream(shared)]
    words: Vec<String>,
}

/// What our encoder shares is read, however often it is met; what would unfold without end is not.
#[test]
fn shared_strings_are_met_again() {
    let schema = DynSchema::new(&Schema::of::<Words>()).unwrap();
    let message = simple(&Words { words: vec!["long".repeat(2_000); 500] });
    assert!(message.len() < 100_000, "they are shared");
    assert!(judge(&schema, &message).is_ok());

    let mut builder = FlatBufferBuilder::new();
    let word = builder.create_string(&"long".repeat(2_000));
    let list = builder.create_vector(&vec![word; 100_000]);
    let start = builder.start_table();
    builder.push_slot_always(4, list);
    let root = builder.end_table(start);
    builder.finish(root, None);
    assert_eq!(fault(&schema, builder.finished_data()), PayloadFault::TooLarge);
}
