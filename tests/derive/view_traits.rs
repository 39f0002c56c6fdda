//! What holds of every type that a view hands out. That this file compiles is most of the test.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Debug;
use std::hash::Hash;
use std::iter::FusedIterator;

use flatstream::{Array, FieldView, MapIter, MapView, SetView, Vector};
use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::simple;
use flatstream_tests::zoo::*;

const fn is_view<V: Copy + Debug + PartialEq + Send + Sync>() {}

/// Views of collections, by value and by reference.
const fn is_collection<V>()
where
    V: Copy + Debug + PartialEq + Send + Sync + IntoIterator,
    V::IntoIter: ExactSizeIterator + DoubleEndedIterator + FusedIterator + Clone + Debug,
    for<'v> &'v V: IntoIterator<Item = V::Item>,
{
}

const fn is_iterator<I>()
where
    I: ExactSizeIterator + DoubleEndedIterator + FusedIterator + Clone + Debug,
{
}

const fn is_key<V: Copy + Debug + Eq + Ord + Hash>() {}

type View<T> = <T as StreamDeserialize>::View<'static>;

const _: () = {
    is_view::<View<Scalars>>();
    is_view::<View<Options>>();
    is_view::<View<Event>>();
    is_view::<View<Node>>();
    is_view::<View<Page<u8>>>();
    is_view::<FieldView<'_, Level>>();
    is_view::<FieldView<'_, Option<Event>>>();
    is_view::<FieldView<'_, Vec3>>();

    is_collection::<Vector<'_, f64>>();
    is_collection::<Vector<'_, bool>>();
    is_collection::<Vector<'_, String>>();
    is_collection::<Vector<'_, Level>>();
    is_collection::<Vector<'_, Vec3>>();
    is_collection::<Vector<'_, Scalars>>();
    is_collection::<Vector<'_, Box<Node>>>();
    is_collection::<Vector<'_, Event>>();
    is_collection::<Vector<'_, [u16; 4]>>();
    is_collection::<Array<'_, f32, 16>>();
    is_collection::<Array<'_, Level, 2>>();
    is_collection::<Array<'_, Vec3, 2>>();
    is_collection::<FieldView<'_, BTreeMap<String, u32>>>();
    is_collection::<FieldView<'_, HashMap<u8, Event>>>();
    is_collection::<MapView<'_, u64, Option<Vec<String>>>>();
    is_collection::<FieldView<'_, BTreeSet<String>>>();
    is_collection::<FieldView<'_, HashSet<u16>>>();
    is_collection::<SetView<'_, i64>>();

    is_iterator::<MapIter<'_, String, u32>>();
    is_iterator::<flatstream::MapKeys<'_, String, u32>>();
    is_iterator::<flatstream::MapValues<'_, String, u32>>();

    is_key::<FieldView<'_, String>>();
    is_key::<FieldView<'_, std::sync::Arc<str>>>();
    is_key::<FieldView<'_, u8>>();
    is_key::<FieldView<'_, i64>>();
    is_key::<FieldView<'_, Level>>();
    is_key::<FieldView<'_, Side>>();
};

/// Keys that were read are keys of the program's own maps.
#[test]
fn keys_that_were_read_are_keys() {
    let level = |level: &Level| flatstream::EnumValue::from_variant(level);
    let seen: HashSet<_> = [level(&Level::High), level(&Level::High)].into();
    assert_eq!(seen.len(), 1);
    let sorted: BTreeSet<_> = [level(&Level::High), level(&Level::Low)].into();
    assert!(sorted.into_iter().eq([level(&Level::Low), level(&Level::High)]));
}

/// Iterators from both ends, with steps, against those of a slice.
fn steps_like<T: Copy + PartialEq + Debug>(
    iter: impl ExactSizeIterator<Item = T> + DoubleEndedIterator + FusedIterator + Clone,
    expected: &[T],
) {
    let len = expected.len();
    for front in 0..len + 2 {
        for back in 0..len + 2 {
            let (mut iter, mut slice) = (iter.clone(), expected.iter().copied());
            assert_eq!(iter.nth(front), slice.nth(front));
            assert_eq!(iter.size_hint(), slice.size_hint());
            assert_eq!(iter.nth_back(back), slice.nth_back(back));
            assert_eq!(iter.len(), slice.len());
            assert!(iter.clone().rev().eq(slice.clone().rev()));
            assert!(iter.eq(slice));
        }
    }
    let mut ended = iter;
    assert_eq!((ended.nth_back(usize::MAX), ended.len(), ended.nth(usize::MAX)), (None, 0, None));
}

#[derive(StreamSerialize, Default)]
struct Collections {
    numbers: Vec<u32>,
    array: [i16; 4],
    map: BTreeMap<u8, u16>,
    set: BTreeSet<i32>,
    hash: [u8; 4],
    absent: [u8; 3],
    signed: Vec<i8>,
    offsets: [i8; 2],
}

#[test]
fn all_iterators_step_like_those_of_slices() {
    let value = Collections {
        numbers: vec![1, 2, 3, 4, 5],
        array: [-1, 0, 1, 2],
        map: [(3, 30), (1, 10), (2, 20)].into(),
        set: [5, -5, 0].into(),
        ..Collections::default()
    };
    let bytes = simple(&value);
    let view = Collections::from_payload(&bytes).unwrap();
    steps_like(view.numbers().iter(), &value.numbers);
    steps_like(view.array().iter(), &value.array);
    steps_like(view.map().iter(), &[(1, 10), (2, 20), (3, 30)]);
    steps_like(view.map().range(2..), &[(2, 20), (3, 30)]);
    steps_like(view.map().keys(), &[1, 2, 3]);
    steps_like(view.map().values(), &[10, 20, 30]);
    steps_like(view.set().iter(), &[-5, 0, 5]);
}

/// A program that knew nothing of the arrays.
#[derive(StreamSerialize)]
struct Older {
    numbers: Vec<u32>,
}

#[test]
fn items_of_one_byte_are_lent() {
    let value = Collections {
        hash: [1, 2, 3, 4],
        signed: vec![-1, 0, 1],
        offsets: [-7, 7],
        ..Collections::default()
    };
    let bytes = simple(&value);
    let view = Collections::from_payload(&bytes).unwrap();
    let (hash, signed) = (view.hash(), view.signed());
    assert_eq!((hash[0], hash[3], &hash[1..3]), (1, 4, &[2, 3][..]));
    assert_eq!((signed[2], &signed[..]), (1, &[-1, 0, 1][..]));
    assert_eq!(view.offsets()[1], 7);
    assert_eq!(view.absent()[..], [0; 3]);

    let older = simple(&Older { numbers: vec![] });
    let view = Collections::from_payload(&older).unwrap();
    assert_eq!((&view.hash()[..], &view.signed()[..]), (&[0; 4][..], &[][..]));
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 4 but the index is 4")]
fn an_index_behind_the_end_panics() {
    let bytes = simple(&Collections::default());
    let _ = Collections::from_payload(&bytes).unwrap().hash()[4];
}

#[derive(StreamSerialize, Debug, Default, PartialEq)]
struct Document {
    title: String,
    #[flatstream(skip)]
    rendered: Option<String>,
    version: u32,
}

/// The one difference between what a view prints and what its value prints.
#[test]
fn views_print_and_compare_without_skipped_fields() {
    let value = Document { title: "Tea".into(), rendered: Some("<h1>Tea</h1>".into()), version: 3 };
    let bytes = simple(&value);
    let view = Document::from_payload(&bytes).unwrap();
    assert_eq!(format!("{view:?}"), r#"Document { title: "Tea", version: 3 }"#);
    let of_value = r#"Document { title: "Tea", rendered: Some("<h1>Tea</h1>"), version: 3 }"#;
    assert_eq!(format!("{value:?}"), of_value);
    assert!(view == value && view.unpack().unwrap() != value);
}
