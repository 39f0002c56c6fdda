//! `.bfbs` files that somebody damaged, or made up.

use flatbuffers::{FlatBufferBuilder, TableFinishedWIPOffset, WIPOffset};
use flatstream::flatbuffers;
use flatstream::schema::{BfbsError, Field, Object, Scalar, Schema, Type};
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

/// A `.bfbs` file that is made by hand.
struct Made(FlatBufferBuilder<'static>);

type Offset = WIPOffset<TableFinishedWIPOffset>;

impl Made {
    fn new() -> Self {
        Made(FlatBufferBuilder::new())
    }

    /// A table of offsets, by slot.
    fn table(&mut self, offsets: &[(u16, u32)]) -> Offset {
        let start = self.0.start_table();
        for (slot, offset) in offsets {
            self.0.push_slot_always(*slot, WIPOffset::<()>::new(*offset));
        }
        self.0.end_table(start)
    }

    fn text(&mut self, text: &str) -> u32 {
        self.0.create_string(text).value()
    }

    fn vector(&mut self, items: &[Offset]) -> u32 {
        self.0.create_vector(items).value()
    }

    /// `table T`, with these fields.
    fn object(&mut self, name: &str, fields: &[Offset]) -> Offset {
        let (name, fields) = (self.text(name), self.vector(fields));
        self.table(&[(4, name), (6, fields)])
    }

    /// A field of the first object, as an optional one, with attributes.
    fn field(&mut self, id: u16, attributes: &[Offset]) -> Offset {
        let start = self.0.start_table();
        self.0.push_slot_always(4, 15i8);
        self.0.push_slot_always(8, 0i32);
        let ty = self.0.end_table(start);
        let (name, attributes) = (self.text(&format!("f{id}")), self.vector(attributes));
        let start = self.0.start_table();
        self.0.push_slot_always(4, WIPOffset::<()>::new(name));
        self.0.push_slot_always(6, ty);
        self.0.push_slot_always(8, id);
        self.0.push_slot_always(10, 4 + 2 * id);
        self.0.push_slot_always(22, WIPOffset::<()>::new(attributes));
        self.0.push_slot_always(26, true);
        self.0.end_table(start)
    }

    fn read(mut self, objects: &[Offset]) -> Result<Schema, BfbsError> {
        let (objects, enums) = (self.vector(objects), self.vector(&[]));
        let root = self.table(&[(4, objects), (6, enums)]);
        self.0.finish(root, Some("BFBS"));
        Schema::from_bfbs(self.0.finished_data())
    }
}

/// The kit is right: what it makes by the rules is read.
#[test]
fn a_schema_made_by_hand_is_read() {
    let mut made = Made::new();
    let fields: Vec<_> = (0..20).map(|id| made.field(id, &[])).collect();
    let object = made.object("a.T", &fields);
    let schema = made.read(&[object]).unwrap();
    assert_eq!(schema.objects[0].fields.len(), 20);
}

/// Old versions of flatc do not say that a string is optional, and know no defaults of strings.
#[test]
fn strings_of_old_files_have_no_default() {
    let mut made = Made::new();
    let start = made.0.start_table();
    made.0.push_slot_always(4, 13i8);
    let ty = made.0.end_table(start);
    let name = made.text("text");
    let start = made.0.start_table();
    made.0.push_slot_always(4, WIPOffset::<()>::new(name));
    made.0.push_slot_always(6, ty);
    made.0.push_slot_always(10, 4u16);
    let field = made.0.end_table(start);
    let object = made.object("T", &[field]);
    let schema = made.read(&[object]).unwrap();
    assert_eq!(schema.objects[0].fields, [Field::new("text", 0, Type::Text)]);
}

/// Small files that would become large schemas, or take long.
#[test]
fn files_do_not_unfold() {
    let unfolds = |result: Result<Schema, BfbsError>| {
        let error = result.unwrap_err();
        assert!(error.message.contains("unfolds to 8 times its length"), "{error}");
    };

    // Many offsets to one table with much in it.
    let mut made = Made::new();
    let fields: Vec<_> = (0..1000).map(|id| made.field(id, &[])).collect();
    let object = made.object("T", &fields);
    unfolds(made.read(&vec![object; 100_000]));

    // Many fields of a type with a long name: each of them has it.
    let mut made = Made::new();
    let fields: Vec<_> = (0..10_000).map(|id| made.field(id, &[])).collect();
    let object = made.object(&"n".repeat(1000), &fields);
    unfolds(made.read(&[object]));

    // Names that are looked for in many namespaces.
    let mut made = Made::new();
    let (key, value) = (made.text("nested_flatbuffer"), made.text("Gone"));
    let nested = made.table(&[(4, key), (6, value)]);
    let fields: Vec<_> = (0..10_000).map(|id| made.field(id, &[nested])).collect();
    let (short, long) =
        (made.object("a.T", &[]), made.object(&format!("{}T", "b.".repeat(500)), &fields));
    unfolds(made.read(&[short, long]));
}

#[test]
fn long_names_are_refused() {
    let mut made = Made::new();
    let object = made.object(&"n".repeat(1_000_000), &[]);
    let error = made.read(&[object]).unwrap_err();
    assert_eq!(error.to_string(), "objects[0].name: a name of 1000000 bytes: 1024 are allowed");
}

/// Structs and namespaces in long rows: no recursion, and no work that grows with their square.
#[test]
fn long_rows_end() {
    let n = 20_000;
    let mut schema = Schema::default();
    for i in 0..n {
        let mut object = Object::structure(format!("n{i}.S"), 1, 1);
        let held = Type::Struct(format!("n{}.S", (i + 1) % n));
        object.fields.push(Field::inline("held", 0, 0, held));
        schema.objects.push(object);
    }
    schema.sort();
    let circle = schema.check().into_iter().find(|complaint| complaint.rule == "circle").unwrap();
    assert_eq!(circle.at, "n0.S");
    assert_eq!(schema.to_fbs_files().len(), 2);
    let last = schema.objects.iter_mut().find(|object| object.name == format!("n{}.S", n - 1));
    last.unwrap().fields[0].ty = Type::Scalar(Scalar::U8);
    assert!(!random::has_errors(&schema), "{:?}", schema.check().first());
    assert_eq!(schema.to_fbs_files().len(), n + 1);
    assert_eq!(Schema::from_bfbs(&schema.to_bfbs()), Ok(schema));
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

/// flatc takes an `id` of a variant, and gives the tags by place all the same.
#[test]
fn ids_of_variants_mean_nothing() {
    let Some(flatc) = crate::tool::flatc() else { return };
    let text = "table A {} table B {} union U { b: B (id: 2), a: A (id: 1) }";
    let schema = Schema::from_bfbs(&flatc.compile(text).unwrap().bfbs).unwrap();
    let values: Vec<_> = schema.enums[0].values.iter().map(|it| (&*it.name, it.value)).collect();
    assert_eq!(values, [("b", 1), ("a", 2)]);
    assert!(schema.enums[0].values.iter().all(|value| value.attributes.is_empty()));
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
    let text = "namespace n; table A {} rpc_service S { call(A): A; }";
    let (schema, services) =
        Schema::from_bfbs_and_services(&flatc.compile(text).unwrap().bfbs).unwrap();
    assert_eq!((services, schema.objects.len()), (vec!["n.S".to_owned()], 1));
    let far = refused("table A { far: [ubyte] (offset64); }");
    assert_eq!(far.to_string(), "objects[0].fields[0].offset64: 64-bit offsets are not supported");
}
