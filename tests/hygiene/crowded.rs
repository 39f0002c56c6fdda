//! Fields, variants and lifetimes with the names that generated code might use itself.

use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{expert, simple};

#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
pub struct Crowded {
    pub self_: u8,
    pub r#type: u16,
    pub buf: Vec<u8>,
    pub len: u32,
    pub view: Option<u64>,
    pub table: String,
    pub visitor: f32,
    pub at: u64,
    pub out: Option<String>,
    pub builder: Vec<String>,
    pub clone: u8,
    pub eq: u8,
    pub ne: u8,
    pub fmt: u8,
    pub field: u8,
    pub value: u8,
    pub verifier: u8,
    pub sink: u8,
    pub tag: u8,
    pub of: u8,
    pub payload: u8,
    pub other: u8,
    pub f: u8,
    pub a: u8,
    pub b: u8,
    pub new: u8,
    pub get: u8,
    pub name: u8,
    pub into: u8,
    pub try_into: Option<u8>,
    pub from: u8,
    pub default: u8,
    pub encode: u8,
    pub serialize: u8,
    pub from_payload: u8,
    pub r#fn: u8,
    pub r#match: Option<u8>,
    pub r#async: u8,
    pub to_string: u8,
    pub to_owned: u8,
    pub borrow: u8,
    pub type_id: u8,
    pub _hidden: u8,
    pub layout: u8,
    pub __private: u8,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct CrowdedFixed {
    pub at: u8,
    pub sink: u64,
    pub buf: u16,
    pub r#type: bool,
    pub visitor: f32,
    pub other: u8,
    pub f: u8,
    pub load: u8,
    pub put: u8,
    pub zero: u8,
    pub check: u8,
    pub same: u8,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum CrowdedUnion {
    Table {
        at: u8,
        sink: String,
        of: u8,
        value: Option<u8>,
        table: u8,
        tag: u8,
        self_: u8,
        r#type: u8,
        view: u8,
        verifier: u8,
        unpack_: u8,
        into: u8,
        try_into: u8,
        fmt: u8,
        clone: u8,
        eq: u8,
    },
    View(CrowdedFixed),
    Payload(u8),
    Field,
    Wire(Option<CrowdedFixed>),
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Holder {
    pub fixed: CrowdedFixed,
    pub maybe: Option<CrowdedFixed>,
    pub all: Vec<CrowdedFixed>,
    pub union: CrowdedUnion,
}

const FIXED: CrowdedFixed = CrowdedFixed {
    at: 1,
    sink: 2,
    buf: 3,
    r#type: true,
    visitor: 4.5,
    other: 5,
    f: 6,
    load: 7,
    put: 8,
    zero: 9,
    check: 10,
    same: 11,
};

fn round_trip<T>(value: &T, read: impl Fn(&[u8]) -> T)
where
    T: StreamSerialize + PartialEq + std::fmt::Debug,
{
    let bytes = simple(value);
    assert_eq!(bytes, expert(value));
    assert_eq!(read(&bytes), *value);
}

#[test]
fn crowded_tables() {
    let value = Crowded {
        r#type: 7,
        clone: 8,
        r#match: Some(9),
        out: Some("out".into()),
        builder: vec!["one".into()],
        ..Crowded::default()
    };
    round_trip(&value, |bytes| Crowded::from_payload(bytes).unwrap().unpack().unwrap());
    let bytes = simple(&value);
    let view = Crowded::from_payload(&bytes).unwrap();
    assert_eq!((view.r#type(), view.clone(), view.r#match()), (7, 8, Some(9)));
    assert_eq!(format!("{view:?}"), format!("{value:?}"));
    let copy = view;
    assert!(copy == view && copy.table().is_empty());
}

#[test]
fn crowded_unions() {
    let table = CrowdedUnion::Table {
        at: 1,
        sink: "sink".into(),
        of: 2,
        value: Some(3),
        table: 4,
        tag: 5,
        self_: 6,
        r#type: 7,
        view: 8,
        verifier: 9,
        unpack_: 10,
        into: 14,
        try_into: 15,
        fmt: 11,
        clone: 12,
        eq: 13,
    };
    for union in [
        table,
        CrowdedUnion::View(FIXED),
        CrowdedUnion::Payload(1),
        CrowdedUnion::Field,
        CrowdedUnion::Wire(None),
        CrowdedUnion::Wire(Some(FIXED)),
    ] {
        let value = Holder { fixed: FIXED, maybe: Some(FIXED), all: vec![FIXED; 3], union };
        round_trip(&value, |bytes| Holder::from_payload(bytes).unwrap().unpack().unwrap());
        let bytes = simple(&value);
        assert_eq!(format!("{:?}", Holder::from_payload(&bytes).unwrap()), format!("{value:?}"));
    }
}

#[allow(explicit_outlives_requirements)]
#[derive(StreamSerialize, Debug)]
pub struct Lifetimes<'a, 'b: 'a> {
    pub a: &'a str,
    pub b: &'b [u8],
    pub c: Option<&'a str>,
    pub inner: Vec<Inner<'b>>,
    pub union: Choice<'a, 'b>,
}

#[derive(StreamSerialize, Debug)]
pub struct Inner<'payload> {
    pub a: std::borrow::Cow<'payload, str>,
}

#[derive(StreamSerialize, Debug)]
pub enum Choice<'a, 'b: 'a> {
    A { a: &'a str, b: &'b str, own: Inner<'b> },
    B(Inner<'a>),
    C(&'b [u8]),
    D,
}

#[derive(StreamSerialize, Debug)]
pub struct Bounded<'x, 'y>
where
    'y: 'x,
{
    pub x: &'x str,
    pub y: &'y str,
}

#[allow(explicit_outlives_requirements)]
#[derive(StreamSerialize, Debug)]
pub enum BoundedChoice<'x, 'y>
where
    'y: 'x,
{
    Both { x: &'x str, bounded: Bounded<'x, 'y> },
    One(&'y str),
}

#[derive(StreamSerialize, Debug)]
pub struct Chooser<'z> {
    pub choice: BoundedChoice<'z, 'z>,
}

#[test]
fn lifetimes_of_any_name() {
    let text = String::from("text");
    let inner = || Inner { a: text.as_str().into() };
    for union in [
        Choice::A { a: &text, b: "static", own: inner() },
        Choice::B(inner()),
        Choice::C(&[1, 2]),
        Choice::D,
    ] {
        let value = Lifetimes { a: &text, b: &[3], c: None, inner: vec![inner()], union };
        let bytes = simple(&value);
        assert_eq!(bytes, expert(&value));
        let view = Lifetimes::from_payload(&bytes).unwrap();
        assert_eq!(format!("{view:?}"), format!("{value:?}"));
    }
    let bounded = Bounded { x: &text, y: "y" };
    for choice in [BoundedChoice::Both { x: "x", bounded }, BoundedChoice::One("one")] {
        let value = Chooser { choice };
        let bytes = simple(&value);
        let view = Chooser::from_payload(&bytes).unwrap();
        assert_eq!(format!("{view:?}"), format!("{value:?}"));
    }
}
