//! Enums, fixed structs and newtypes with parameters, and parameters beside a lifetime, are what
//! somebody would write for each instance.

use std::borrow::Cow;
use std::fmt::Debug;
use std::time::Duration;

use flatstream::with::{Adapter, DurationMillis, DurationNanos};
use flatstream::{FieldType, FieldView, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{expert, simple};
use flatstream_tests::zoo::{Level, Pose, Scalars, Vec3};

const POSE: Pose =
    Pose { valid: true, at: 5, position: Vec3 { x: 1.0, y: -0.0, z: 3.0 }, level: Level::High };

/// Written the same in both modes and as `by_hand`, read back, compared and rebuilt.
macro_rules! check {
    ($ty:ty, $value:expr, $by_hand:expr) => {{
        let value: $ty = $value;
        let bytes = simple(&value);
        assert_eq!(expert(&value), bytes);
        assert_eq!(simple(&$by_hand), bytes);
        let view = <$ty>::from_payload(&bytes).unwrap();
        assert_eq!(format!("{view:?}"), format!("{value:?}"));
        assert_eq!(view, value);
        assert_eq!(view, { view });
        let mut again = view.unpack().unwrap();
        assert_eq!(again, value);
        view.unpack_into(&mut again).unwrap();
        assert_eq!(again, value);
    }};
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "{T}Either")]
enum Either<T> {
    Left(T),
    Right(u32),
    Both {
        left: T,
        more: Vec<T>,
        #[flatstream(default = 7)]
        n: u8,
    },
    Neither,
    Many(Vec<Either<T>>),
    Next {
        next: Option<Box<Either<T>>>,
    },
}

/// `Either<String>`, by hand.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum StringEither {
    Left(String),
    Right(u32),
    Both {
        left: String,
        more: Vec<String>,
        #[flatstream(default = 7)]
        n: u8,
    },
    Neither,
    Many(Vec<StringEither>),
    Next {
        next: Option<Box<StringEither>>,
    },
}

impl From<Either<String>> for StringEither {
    fn from(either: Either<String>) -> Self {
        match either {
            Either::Left(left) => StringEither::Left(left),
            Either::Right(right) => StringEither::Right(right),
            Either::Both { left, more, n } => StringEither::Both { left, more, n },
            Either::Neither => StringEither::Neither,
            Either::Many(many) => StringEither::Many(many.into_iter().map(Into::into).collect()),
            Either::Next { next } => {
                StringEither::Next { next: next.map(|next| Box::new((*next).into())) }
            }
        }
    }
}

/// One of each variant.
fn eithers<T: Clone>(of: &T) -> Vec<Either<T>> {
    let both = Either::Both { left: of.clone(), more: vec![of.clone(); 2], n: 3 };
    vec![
        Either::Left(of.clone()),
        Either::Right(9),
        Either::Neither,
        Either::Many(vec![both.clone(), Either::Left(of.clone()), Either::Many(vec![])]),
        Either::Next { next: Some(Box::new(both.clone())) },
        both,
    ]
}

#[test]
fn an_instance_of_an_enum_is_the_enum_with_its_types() {
    for either in eithers(&"attic".to_string()) {
        let bytes = simple(&either);
        assert_eq!(expert(&either), bytes);
        assert_eq!(simple(&StringEither::from(either.clone())), bytes);
        let by_hand = StringEither::from_payload(&bytes).unwrap();
        let view = Either::<String>::from_payload(&bytes).unwrap();
        assert_eq!(format!("{view:?}"), format!("{by_hand:?}"));
    }
}

/// Of anything, in code that is generic itself: the bounds of the view are those of the enum.
fn round_trip<T>(of: T)
where
    T: Clone + Debug + PartialEq + FieldType,
    Vec<T>: FieldType,
{
    for either in eithers(&of) {
        let bytes = simple(&either);
        let view = Either::<T>::from_payload(&bytes).unwrap();
        assert_eq!(format!("{view:?}"), format!("{either:?}"));
        assert_eq!(view, either);
        assert_eq!(view.unpack().unwrap(), either);
        let mut target = Either::Left(of.clone());
        view.unpack_into(&mut target).unwrap();
        assert_eq!(target, either);
    }
}

#[test]
fn instances_of_every_kind() {
    round_trip(5_u16);
    round_trip(2.5_f64);
    round_trip(String::from("roof"));
    round_trip(Level::High);
    round_trip(POSE);
    round_trip(Scalars::default());
    round_trip(Either::Left(7_u8));
    round_trip(Id(7_u64));
    round_trip(Pair { a: 1_u8, b: 2, n: 3 });
}

/// What a view holds is copied, whatever the parameter.
fn left<T: FieldType>(view: EitherView<'_, T>) -> Option<FieldView<'_, T>>
where
    Vec<T>: FieldType,
{
    match view {
        EitherView::Left(left) => Some(left),
        _ => None,
    }
}

#[test]
fn variants_in_generic_code() {
    let bytes = simple(&Either::Left(String::from("attic")));
    let view = Either::<String>::from_payload(&bytes).unwrap();
    assert_eq!(left(view), Some("attic"));
    let copy = view;
    assert_eq!(left(copy), Some("attic"));
}

/// A parameter may stand for what borrows, short-lived as it is: written and read, not unpacked.
#[test]
fn variants_that_borrow_by_a_parameter() {
    let text = String::from("short-lived");
    for either in eithers(&text.as_str()) {
        let bytes = simple(&either);
        assert_eq!(expert(&either), bytes);
        let view = Either::<&str>::from_payload(&bytes).unwrap();
        assert_eq!(view, either);
    }
}

/// In every place of a table.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Holder {
    one: Either<String>,
    maybe: Option<Either<String>>,
    many: Vec<Either<String>>,
    id: Id<u64>,
    ids: Vec<Id<u64>>,
    names: Option<Vec<Id<String>>>,
    bytes: Bytes<3>,
    pair: Pair<f32>,
    pairs: Vec<Pair<Id<u16>>>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct ByHand {
    one: StringEither,
    maybe: Option<StringEither>,
    many: Vec<StringEither>,
    id: u64,
    ids: Vec<u64>,
    names: Option<Vec<String>>,
    bytes: [u8; 3],
    pair: F32Pair,
    pairs: Vec<U16Pair>,
}

#[test]
fn fields_of_generic_types() {
    let many = eithers(&"z".to_string());
    let value = Holder {
        one: Either::Right(1),
        maybe: Some(Either::Left("x".into())),
        many: many.clone(),
        id: Id(5),
        ids: vec![Id(6), Id(7)],
        names: Some(vec![Id("y".into())]),
        bytes: Bytes([1, 2, 3]),
        pair: Pair { a: 1.0, b: 2.0, n: 3 },
        pairs: vec![Pair { a: Id(4), b: Id(5), n: 6 }],
    };
    let by_hand = ByHand {
        one: StringEither::Right(1),
        maybe: Some(StringEither::Left("x".into())),
        many: many.into_iter().map(Into::into).collect(),
        id: 5,
        ids: vec![6, 7],
        names: Some(vec!["y".into()]),
        bytes: [1, 2, 3],
        pair: F32Pair { a: 1.0, b: 2.0, n: 3 },
        pairs: vec![U16Pair { a: 4, b: 5, n: 6 }],
    };
    let bytes = simple(&value);
    let view = Holder::from_payload(&bytes).unwrap();
    assert_eq!((view.id(), view.ids().get(1)), (Id(5), Some(Id(7))));
    assert_eq!(view.pairs().get(0), Some(Pair { a: Id(4), b: Id(5), n: 6 }));
    check!(Holder, value, by_hand);
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
struct Id<T>(T);

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(transparent)]
struct Bytes<const N: usize>([u8; N]);

/// Around what is not read by value.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(transparent)]
struct List<T: Clone>
where
    T: Debug,
{
    items: Vec<T>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "{T}Lists")]
struct Lists<T: Clone + Debug> {
    list: List<T>,
    maybe: Option<List<T>>,
    id: Id<T>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct StringLists {
    list: Vec<String>,
    maybe: Option<Vec<String>>,
    id: String,
}

#[test]
fn a_newtype_is_what_it_holds() {
    let items = vec!["a".to_string(), "b".to_string()];
    let lists = Lists {
        list: List { items: items.clone() },
        maybe: Some(List { items: items.clone() }),
        id: Id("c".to_string()),
    };
    let by_hand = StringLists { list: items.clone(), maybe: Some(items), id: "c".to_string() };
    check!(Lists<String>, lists, by_hand);
}

#[test]
fn a_newtype_around_a_message_is_one() {
    let bytes = simple(&Id(Scalars::default()));
    assert_eq!(bytes, simple(&Scalars::default()));
    assert_eq!(Id::<Scalars>::from_payload(&bytes).unwrap(), Scalars::default());
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed, name = "{T}Pair")]
struct Pair<T> {
    a: T,
    b: T,
    n: u8,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct F32Pair {
    a: f32,
    b: f32,
    n: u8,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct U16Pair {
    a: u16,
    b: u16,
    n: u8,
}

/// Arrays and other instances inside, and no padding.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed, name = "{T}Grid{N}")]
struct Grid<T, const N: usize> {
    cells: [T; N],
    corner: Pair<T>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Grids {
    pairs: Vec<Pair<f32>>,
    grid: Grid<u16, 3>,
    maybe: Option<Grid<u8, 2>>,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct U16Grid3 {
    cells: [u16; 3],
    corner: U16Pair,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct U8Grid2 {
    cells: [u8; 2],
    corner: U8Pair,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct U8Pair {
    a: u8,
    b: u8,
    n: u8,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct GridsByHand {
    pairs: Vec<F32Pair>,
    grid: U16Grid3,
    maybe: Option<U8Grid2>,
}

#[test]
fn a_fixed_struct_is_laid_out_for_its_parameters() {
    let grids = Grids {
        pairs: vec![Pair { a: 1.0, b: -0.5, n: 1 }; 2],
        grid: Grid { cells: [1, 2, 3], corner: Pair { a: 4, b: 5, n: 6 } },
        maybe: Some(Grid { cells: [7, 8], corner: Pair { a: 9, b: 10, n: 11 } }),
    };
    let by_hand = GridsByHand {
        pairs: vec![F32Pair { a: 1.0, b: -0.5, n: 1 }; 2],
        grid: U16Grid3 { cells: [1, 2, 3], corner: U16Pair { a: 4, b: 5, n: 6 } },
        maybe: Some(U8Grid2 { cells: [7, 8], corner: U8Pair { a: 9, b: 10, n: 11 } }),
    };
    check!(Grids, grids, by_hand);
}

/// A lifetime beside a parameter.
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(name = "{T}Line", owned = LineOwned<T>)]
struct Line<'a, T> {
    name: &'a str,
    value: T,
    more: Vec<T>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "{T}Line")]
struct LineOwned<T> {
    name: String,
    value: T,
    more: Vec<T>,
}

#[test]
fn a_lifetime_beside_a_parameter() {
    let name = String::from("short-lived");
    let line = Line { name: &name, value: 7_u16, more: vec![8] };
    let owned = LineOwned { name: name.clone(), value: 7_u16, more: vec![8] };
    let bytes = simple(&line);
    assert_eq!(expert(&line), bytes);
    assert_eq!(simple(&owned), bytes);
    let view = Line::<u16>::from_payload(&bytes).unwrap();
    assert_eq!(view, line);
    assert_eq!(format!("{view:?}"), format!("{line:?}"));
    assert_eq!((view.name(), view.value()), ("short-lived", 7));
    let mut again = view.unpack().unwrap();
    assert_eq!(again, owned);
    view.unpack_into(&mut again).unwrap();
    assert_eq!(again, owned);
    let pose = Line { name: &name, value: POSE, more: vec![] };
    assert_eq!(Line::<Pose>::from_payload(&simple(&pose)).unwrap(), pose);
}

/// The parameter itself is lent.
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(name = "{T}Lent", owned = LentOwned<T>)]
struct Lent<'a, T: Clone> {
    all: &'a [T],
    one: &'a T,
    maybe: Option<&'a T>,
    cow: Cow<'a, T>,
    line: Line<'a, T>,
    said: Said<'a, T>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "{T}Lent")]
struct LentOwned<T: Clone> {
    all: Vec<T>,
    one: Box<T>,
    maybe: Option<T>,
    cow: T,
    line: LineOwned<T>,
    said: SaidOwned<T>,
}

#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(name = "{T}Said")]
enum Said<'a, T> {
    Text(&'a str),
    Value(T),
    Values { first: &'a T, all: &'a [T] },
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "{T}Said")]
enum SaidOwned<T> {
    Text(String),
    Value(T),
    Values { first: T, all: Vec<T> },
}

#[test]
fn parameters_behind_a_lifetime() {
    let (name, all) = (String::from("short-lived"), vec![1.5_f64, -0.0]);
    let said =
        [Said::Text(&name), Said::Value(2.5), Said::Values { first: &all[0], all: &all[1..] }];
    for said in said {
        let owned_said = match &said {
            Said::Text(text) => SaidOwned::Text(text.to_string()),
            Said::Value(value) => SaidOwned::Value(*value),
            Said::Values { first, all } => SaidOwned::Values { first: **first, all: all.to_vec() },
        };
        let line = Line { name: &name, value: 3.5, more: vec![4.5] };
        let owned_line = LineOwned { name: name.clone(), value: 3.5, more: vec![4.5] };
        let (cow, maybe) = (Cow::Borrowed(&all[1]), Some(&all[0]));
        let lent = Lent { all: &all, one: &all[0], maybe, cow, line, said };
        let owned = LentOwned {
            all: all.clone(),
            one: Box::new(all[0]),
            maybe: Some(all[0]),
            cow: all[1],
            line: owned_line,
            said: owned_said,
        };
        let bytes = simple(&lent);
        assert_eq!(expert(&lent), bytes);
        assert_eq!(simple(&owned), bytes);
        let view = Lent::<f64>::from_payload(&bytes).unwrap();
        assert_eq!(view, lent);
        assert_eq!(format!("{view:?}"), format!("{lent:?}"));
        assert_eq!(view.unpack().unwrap(), owned);
    }
}

/// A newtype that lends.
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(transparent)]
struct Slice<'a, T>(&'a [T]);

#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(name = "{T}Slices")]
struct Slices<'a, T> {
    slice: Slice<'a, T>,
}

#[test]
fn newtypes_that_lend_a_parameter() {
    let all = vec![1_u16, 2];
    let slices = Slices { slice: Slice(&all) };
    let view = simple(&slices);
    let view = Slices::<u16>::from_payload(&view).unwrap();
    assert!(view.slice().iter().eq([1, 2]));
    assert_eq!(view, slices);
}

/// What an adapter is for may be a parameter, and the adapter may be one.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "{T}{A}Timed")]
struct Timed<T, A: Adapter> {
    #[flatstream(with = DurationNanos)]
    after: T,
    #[flatstream(with = A)]
    every: Vec<A::Value>,
    #[flatstream(default = 3)]
    n: u8,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct TimedByHand {
    #[flatstream(with = DurationNanos)]
    after: Option<Duration>,
    #[flatstream(with = DurationMillis)]
    every: Vec<Duration>,
    #[flatstream(default = 3)]
    n: u8,
}

/// Types of one name for `check!`, as views print it.
type NanosAndMillis = Timed<Option<Duration>, DurationMillis>;

#[test]
fn adapters_of_parameters() {
    let (after, every) = (Some(Duration::from_nanos(5)), vec![Duration::from_millis(7)]);
    let timed: NanosAndMillis = Timed { after, every: every.clone(), n: 1 };
    let bytes = simple(&timed);
    assert_eq!(expert(&timed), bytes);
    assert_eq!(simple(&TimedByHand { after, every, n: 1 }), bytes);
    let view = NanosAndMillis::from_payload(&bytes).unwrap();
    assert_eq!(view.after(), after);
    assert_eq!(view.every().get(0), Some(Duration::from_millis(7)));
    assert_eq!(view, timed);
    assert_eq!((view.unpack().unwrap().after, view.n()), (after, 1));
}
