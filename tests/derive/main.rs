//! What a derived type promises.
#![allow(missing_docs)]
use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{PayloadBuf, Result, StreamDeserialize, StreamSerialize};
use flatstream_tests::zoo::*;

fn simple<T: StreamSerialize>(value: &T) -> Vec<u8> {
    let mut bytes = vec![];
    value.encode(&mut PayloadBuf::new(&mut bytes)).expect("derived").unwrap();
    bytes
}
fn expert<T: StreamSerialize>(value: &T) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    value.serialize(&mut builder).unwrap();
    builder.finished_data().to_vec()
}
fn check<T>(value: &T, unpack: impl Fn(T::View<'_>) -> Result<T>)
where
    T: StreamSerialize + StreamDeserialize + PartialEq + std::fmt::Debug,
{
    let bytes = simple(value);
    let b2 = expert(value);
    assert_eq!(bytes.len() % 8, 0);
    assert_eq!(bytes, b2);
    let view = T::from_payload(&bytes).unwrap();
    assert_eq!(&unpack(view).unwrap(), value);
}
pub fn scalars() -> Scalars {
    Scalars { flag: true, a: 1, b: 2, c: 3, d: 4, e: -5, f: -6, g: -7, h: -8, i: 9.5, j: -10.25 }
}
pub fn options() -> Options {
    Options {
        flag: Some(false),
        a: None,
        b: Some(7),
        c: Some(8),
        d: None,
        e: Some(1.5),
        f: None,
        level: Some(Level::Mid),
        side: Some(Side::Left),
        name: Some("option".into()),
        pose: Some(pose()),
        inner: Some(scalars()),
        list: Some(vec![1, 2, 3]),
        event: Some(Event::Count(3)),
        last: 9,
    }
}
pub fn pose() -> Pose {
    Pose { valid: true, at: 77, position: Vec3 { x: 1.0, y: 2.0, z: 3.0 }, level: Level::High }
}
pub fn node() -> Node {
    Node {
        id: 1,
        scalars: scalars(),
        next: Some(Box::new(Node { id: 2, ..Default::default() })),
        children: vec![
            Node { id: 3, ..Default::default() },
            Node { id: 4, children: vec![Node::default()], ..Default::default() },
        ],
    }
}
pub fn vectors() -> Vectors {
    Vectors {
        bytes: vec![1, 2, 3],
        flags: vec![true, false],
        shorts: vec![-1, 2, 3],
        longs: vec![1 << 40],
        doubles: vec![1.5, 2.5, 3.5],
        names: vec!["a".into(), "".into(), "longer than eight".into()],
        levels: vec![Level::Low, Level::High],
        points: vec![Vec3 { x: 1.0, y: 2.0, z: 3.0 }; 3],
        poses: vec![pose(); 2],
        scalars: vec![scalars(); 3],
        options: vec![
            options(),
            Options::default(),
            options(),
            Options { a: Some(1), ..Default::default() },
        ],
        boxed: vec![1u32, 2].into(),
    }
}
pub fn events() -> Vec<Event> {
    vec![
        Event::Started,
        Event::Moved {
            from: Vec3 { x: 0.5, y: 1.0, z: 2.0 },
            speed: Some(3.0),
            reason: "because".into(),
        },
        Event::Read(scalars()),
        Event::Linked(Box::new(node())),
        Event::Said("hello".into()),
        Event::Count(1 << 50),
        Event::Batch(vec![Level::Mid]),
        Event::Nothing {},
    ]
}
pub fn texts() -> Texts {
    Texts {
        string: "s".into(),
        boxed: "größer".into(),
        shared: "shared string".into(),
        cow: "".into(),
    }
}

#[test]
fn round_trips() {
    check(&scalars(), |v| v.unpack());
    check(&Scalars::default(), |v| v.unpack());
    check(&options(), |v| v.unpack());
    check(&Options::default(), |v| v.unpack());
    check(&texts(), |v| v.unpack());
    check(&vectors(), |v| v.unpack());
    check(&Vectors::default(), |v| v.unpack());
    check(&node(), |v| v.unpack());
    check(&Nil {}, |v| v.unpack());
    for event in events() {
        check(
            &Zoo {
                scalars: scalars(),
                options: options(),
                texts: texts(),
                vectors: vectors(),
                node: node(),
                boxed: Box::new(options()),
                event,
                pose: pose(),
                level: Level::Mid,
                nil: Nil {},
            },
            |v| v.unpack(),
        );
    }
}
#[test]
fn borrowed() {
    let b = Borrowed {
        name: "n",
        note: "note".into(),
        bytes: &[1, 2, 3],
        values: &[1.5],
        tags: vec!["a", "b"],
        said: Said::Pair { left: "l", right: Some("r") },
        parts: vec![Part { name: "p" }],
    };
    let bytes = simple(&b);
    assert_eq!(bytes, expert(&b));
    let view = Borrowed::from_payload(&bytes).unwrap();
    println!("{view:#?}");
    assert_eq!(view.name(), "n");
}
