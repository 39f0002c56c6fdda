//! What the schema language has and no type of ours: vectors of unions, and variants that are structs and
//! strings.

use flatstream::dynamic::{DynSchema, DynValue};
use flatstream::schema::{Enum, EnumVal, Field, Object, Scalar, Schema, Type};
use flatstream::{ErrorKind, PayloadFault};

use crate::judge;

/// `union Any { Point: Point = 1, Word: string = 2, Box: Box = 3 }` in a field and in a vector.
pub fn schema() -> DynSchema {
    let mut point = Object::structure("Point", 2, 4);
    point.fields = vec![
        Field::inline("x", 0, 0, Type::Scalar(Scalar::I16)),
        Field::inline("y", 1, 2, Type::Scalar(Scalar::I16)),
    ];
    let mut inner = Object::table("Box");
    inner.fields = vec![Field::new("n", 0, Type::Scalar(Scalar::U8))];
    let mut any = Enum::union("Any");
    any.values = vec![
        EnumVal::variant("Point", 1, Type::Struct("Point".into())),
        EnumVal::variant("Word", 2, Type::Text),
        EnumVal::variant("Box", 3, Type::Table("Box".into())),
    ];
    let mut root = Object::table("Root");
    root.fields = vec![
        Field::new("one", 1, Type::Union("Any".into())),
        Field::new("many", 3, Type::vector(Type::Union("Any".into()))),
    ];
    let mut schema = Schema::default();
    schema.objects = vec![point, inner, root];
    schema.enums.push(any);
    schema.root = Some("Root".into());
    schema.sort();
    DynSchema::new(&schema).expect("it is one")
}

/// A root with its vtable in front, `one` of this tag, and `many` of these; all that offsets lead to
/// follows at 40 and behind.
fn message(one: u8, tags: &[u8; 4], values: &[u32; 4]) -> Vec<u8> {
    let mut bytes = vec![16, 0, 0, 0, 12, 0, 20, 0, 4, 0, 8, 0, 12, 0, 16, 0];
    let mut word = |n: u32| bytes.extend(n.to_le_bytes());
    // The table at 16: its vtable, tag and offset of `one` (a point at 72), offsets of `many`.
    [12, one.into(), 72 - 24, 40 - 28, 48 - 32].into_iter().for_each(&mut word);
    [0].into_iter().for_each(&mut word);
    // At 40 the tags, at 48 the values.
    word(4);
    word(u32::from_le_bytes(*tags));
    word(4);
    // Four offsets from 52 on: to the place, from where they are.
    for (value, at) in values.iter().zip([52, 56, 60, 64]) {
        word(value.saturating_sub(at));
    }
    word(0);
    // At 72 a point, at 76 a word, at 92 a box whose vtable is at 84.
    word(0x0002_0001);
    word(3);
    word(u32::from_le_bytes(*b"abc\0"));
    [0x0008_0006, 0x0004, 8, 9].into_iter().for_each(&mut word);
    bytes
}

#[test]
fn unions_of_everything_are_read() {
    let (schema, payload) = (schema(), message(1, &[1, 2, 3, 0], &[72, 76, 92, 0]));
    let view = schema.read(&payload).unwrap();
    let get = |path: &str| schema.path(path).unwrap().get(view);
    assert_eq!(get("one.Point.y").as_i64(), Some(2));
    assert_eq!(get("many[1].Word").as_str(), Some("abc"));
    assert_eq!(get("many[2].Box.n").as_u64(), Some(9));
    assert!(get("many[2].Word").is_absent() && get("many[4].Word").is_absent());
    assert!(get("many[3]").is_absent(), "`NONE`");
    let DynValue::Union(one) = get("one") else { panic!("a union") };
    assert_eq!((one.tag(), one.variant()), (1, Some("Point")));
    assert_eq!(
        serde_json::to_string(&view).unwrap(),
        r#"{"one_type":"Point","one":{"x":1,"y":2},"many_type":["Point","Word","Box","NONE"],"many":[{"x":1,"y":2},"abc",{"n":9},null]}"#
    );
    assert_eq!(
        format!("{view:?}"),
        "Root { one: Point(Point { x: 1, y: 2 }), many: [Point(Point { x: 1, y: 2 }), Word(\"abc\"), \
         Box(Box { n: 9 }), None] }"
    );
}

/// A variant of a newer schema: what its offset leads to may be anything.
#[test]
fn unknown_variants_are_not_touched() {
    let (schema, payload) = (schema(), message(200, &[9, 9, 9, 9], &[u32::MAX; 4]));
    assert!(judge(&schema, &payload).is_ok());
    let view = schema.read(&payload).unwrap();
    assert!(serde_json::to_string(&view)
        .unwrap()
        .starts_with(r#"{"one_type":200,"many_type":[9,"#));
}

#[test]
fn wrong_unions_are_refused() {
    let schema = schema();
    let refused = |payload: &[u8]| match judge(&schema, payload).unwrap_err().into_kind() {
        ErrorKind::InvalidPayload { fault, path, .. } => (fault, path),
        other => panic!("{other:?}"),
    };
    let good = |one: u8| message(one, &[1, 2, 3, 0], &[72, 76, 92, 0]);
    assert_eq!(refused(&good(0)), (PayloadFault::InconsistentUnion, "one".into()));
    assert_eq!(refused(&message(1, &[1, 2, 3, 2], &[72, 76, 92, 1 << 20])).1, "many[3].Word");
    assert_eq!(refused(&message(1, &[1; 4], &[73; 4])).0, PayloadFault::Unaligned);
    // As many tags as values, and neither without the other.
    let mut fewer_tags = good(1);
    fewer_tags[40] = 3;
    assert_eq!(refused(&fewer_tags), (PayloadFault::InconsistentUnion, "many".into()));
    for slot in [8, 10, 12, 14] {
        let mut without = good(1);
        without[slot] = 0;
        assert_eq!(refused(&without).0, PayloadFault::InconsistentUnion);
    }
}

/// The identifier of the schema is that of its root.
#[test]
fn identifiers_are_asked_for() {
    let mut inner = Object::table("Box");
    inner.fields = vec![Field::new("n", 0, Type::Scalar(Scalar::U8))];
    let mut schema = Schema::default();
    schema.objects = vec![inner];
    schema.root = Some("Box".into());
    schema.file_identifier = Some(*b"BOXX");
    let schema = DynSchema::new(&schema).unwrap();
    let mut payload = vec![12, 0, 0, 0, b'B', b'O', b'X', b'X', 4, 0, 4, 0, 4, 0, 0, 0];
    assert!(judge(&schema, &payload).is_ok());
    payload[4] = b'b';
    match judge(&schema, &payload).unwrap_err().into_kind() {
        ErrorKind::InvalidPayload { fault, position, .. } => {
            assert_eq!((fault, position), (PayloadFault::WrongIdentifier, 4));
        }
        other => panic!("{other:?}"),
    }
}
