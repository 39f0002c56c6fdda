//! Views of fields compare with the values they show, as the collections of the standard library do
//! with each other.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::simple;
use flatstream_tests::zoo::{Event, Level, Scalars, Vec3};

#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
struct Lists {
    samples: Vec<f64>,
    names: Vec<String>,
    tables: Vec<Scalars>,
    #[allow(clippy::vec_box)] // A pointer as an item is what is tested.
    boxed: Vec<Box<Scalars>>,
    events: Vec<Event>,
    levels: Vec<Level>,
    points: Vec<Vec3>,
    #[flatstream(with = Vec<flatstream::with::Char>)]
    chars: Vec<char>,
    place: [f32; 3],
    edges: Option<[i16; 2]>,
    slice: Box<[u16]>,
    shared: std::sync::Arc<[String]>,
    cow: std::borrow::Cow<'static, [i64]>,
}

fn lists() -> Lists {
    Lists {
        samples: vec![1.0, -2.5],
        names: vec!["a".into(), "b".into()],
        tables: vec![Scalars { a: 3, ..Default::default() }],
        boxed: vec![Box::new(Scalars { a: 4, ..Default::default() })],
        events: vec![Event::Said("hello".into()), Event::Started],
        levels: vec![Level::High, Level::Low],
        points: vec![Vec3 { x: 1.0, y: 2.0, z: 3.0 }],
        chars: vec!['x', 'ß'],
        place: [0.5, 1.5, 2.5],
        edges: Some([-1, 1]),
        slice: [1, 2].into(),
        shared: ["c".to_owned()].into(),
        cow: vec![-5].into(),
    }
}

/// Equal in both directions.
macro_rules! equal {
    ($view:expr, $value:expr) => {
        assert!($view == $value);
        assert!($value == $view);
        assert!(!($view != $value) && !($value != $view));
    };
}

/// Different in both directions.
macro_rules! differ {
    ($view:expr, $value:expr) => {
        assert!($view != $value);
        assert!($value != $view);
        assert!(!($view == $value) && !($value == $view));
    };
}

#[test]
fn vectors_compare_with_what_holds_their_items() {
    let value = lists();
    let bytes = simple(&value);
    let view = Lists::from_payload(&bytes).unwrap();
    equal!(view.samples(), value.samples);
    equal!(view.samples(), value.samples[..]);
    equal!(view.samples(), &value.samples[..]);
    equal!(view.samples(), [1.0, -2.5]);
    equal!(view.samples(), &[1.0, -2.5]);
    equal!(view.samples(), vec![1.0, -2.5]);
    differ!(view.samples(), [1.0, 2.5]);
    differ!(view.samples(), [1.0]);
    differ!(view.samples(), [1.0, -2.5, 0.0]);
    differ!(view.samples(), Vec::<f64>::new());
}

#[test]
fn items_of_every_kind_compare() {
    let value = lists();
    let bytes = simple(&value);
    let view = Lists::from_payload(&bytes).unwrap();
    equal!(view.names(), value.names);
    equal!(view.names(), ["a", "b"]);
    differ!(view.names(), ["a", "c"]);
    equal!(view.tables(), value.tables);
    differ!(view.tables(), [Scalars::default()]);
    equal!(view.boxed(), value.boxed);
    equal!(view.events(), value.events);
    equal!(view.levels(), value.levels);
    differ!(view.levels(), [Level::High, Level::Mid]);
    equal!(view.points(), value.points);
    equal!(view.chars(), value.chars);
    differ!(view.chars(), ['x', 's']);
}

#[test]
fn slices_behind_pointers_compare() {
    let value = lists();
    let bytes = simple(&value);
    let view = Lists::from_payload(&bytes).unwrap();
    assert!(view.slice() == value.slice && view.shared() == value.shared);
    assert!(view.cow() == value.cow);
    let slice: Box<[u16]> = [2, 1].into();
    let shared: std::rc::Rc<[String]> = [].into();
    let cow: std::borrow::Cow<'_, [i64]> = (&[5][..]).into();
    assert!(view.slice() != slice && view.shared() != shared && view.cow() != cow);
}

#[test]
fn arrays_compare_with_arrays_and_slices() {
    let value = lists();
    let bytes = simple(&value);
    let view = Lists::from_payload(&bytes).unwrap();
    equal!(view.place(), value.place);
    equal!(view.place(), &value.place);
    equal!(view.place(), value.place[..]);
    equal!(view.place(), &value.place[..]);
    equal!(view.place(), [0.5, 1.5, 2.5]);
    differ!(view.place(), [0.5, 1.5, 2.0]);
    differ!(view.place(), value.place[1..]);
    assert!(view.edges().is_some_and(|edges| edges == [-1, 1]));
}

/// As floats do, and so do the values that hold them.
#[test]
fn nan_is_unequal_in_views_too() {
    let value = Lists { samples: vec![f64::NAN], place: [f32::NAN; 3], ..Default::default() };
    let bytes = simple(&value);
    let view = Lists::from_payload(&bytes).unwrap();
    differ!(view.samples(), value.samples);
    differ!(view.place(), value.place);
    assert!(view != value && view.samples() != view.samples());
    let zero = Lists { samples: vec![-0.0], ..Default::default() };
    let bytes = simple(&zero);
    equal!(Lists::from_payload(&bytes).unwrap().samples(), [0.0]);
}

#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
struct Keyed {
    tree: BTreeMap<String, f64>,
    hash: HashMap<u16, Vec<String>>,
    words: BTreeSet<String>,
    ports: HashSet<u16>,
}

fn keyed() -> Keyed {
    Keyed {
        tree: [("cpu", 95.0), ("fan", 70.0)].map(|(k, v)| (k.to_owned(), v)).into(),
        hash: [(3, vec!["a".to_owned()]), (1, vec![])].into(),
        words: ["b", "a"].map(str::to_owned).into(),
        ports: [80, 22, 443].into(),
    }
}

#[test]
fn maps_compare_with_maps() {
    let value = keyed();
    let bytes = simple(&value);
    let view = Keyed::from_payload(&bytes).unwrap();
    assert!(view.tree() == value.tree && view.hash() == value.hash);
    let hash: HashMap<_, _> = value.tree.clone().into_iter().collect();
    assert!(view.tree() == hash);
    let tree: BTreeMap<_, _> = value.hash.clone().into_iter().collect();
    assert!(view.hash() == tree);

    let mut other = value.clone();
    other.tree.insert("fan".into(), 71.0);
    other.hash.insert(4, vec![]);
    assert!(view.tree() != other.tree && view.hash() != other.hash);
    other.tree.remove("fan");
    assert!(view.tree() != other.tree);
    other.tree.insert("gpu".into(), 70.0);
    assert!(view.tree() != other.tree);
}

#[test]
fn sets_compare_with_sets() {
    let value = keyed();
    let bytes = simple(&value);
    let view = Keyed::from_payload(&bytes).unwrap();
    assert!(view.words() == value.words && view.ports() == value.ports);
    assert!(view.ports() == BTreeSet::from([22, 80, 443]));
    assert!(view.words() == HashSet::<_>::from(["a", "b"].map(str::to_owned)));
    assert!(view.ports() != HashSet::<_>::from([22, 80]));
    assert!(view.ports() != BTreeSet::from([22, 80, 444]));
}

/// What an impl of `value == view` would break: with two types to compare with, rustc does not know
/// which of them the right side is to be.
#[test]
fn comparisons_of_values_with_each_other_still_infer() {
    let value = keyed();
    assert_eq!(Lists::default(), Default::default());
    assert_eq!(Vec::<Lists>::new(), []);
    assert_eq!(Keyed::default().tree, [].into());
    assert_eq!(value.ports, [80, 22, 443].into_iter().collect());
}

/// Whoever wants it for a type can write it: both types are theirs.
impl PartialEq<KeyedView<'_>> for Keyed {
    fn eq(&self, view: &KeyedView<'_>) -> bool {
        view == self
    }
}

#[test]
fn values_compare_with_views_where_the_user_says_how() {
    let value = keyed();
    let bytes = simple(&value);
    equal!(Keyed::from_payload(&bytes).unwrap(), value);
}
