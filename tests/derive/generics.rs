//! Tables with type and const parameters are those that somebody would write for each instance.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

use flatstream::{FieldView, KeyedTable, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{expert, simple};
use flatstream_tests::values::{random, Random, Rng};
use flatstream_tests::zoo::*;

/// `Page<u16>`, by hand.
#[derive(StreamSerialize, Debug)]
struct U16Page {
    items: Vec<u16>,
    pinned: Option<u16>,
    total: u32,
    level: Option<Level>,
    next: Option<Box<U16Page>>,
}

impl From<Page<u16>> for U16Page {
    fn from(page: Page<u16>) -> Self {
        let Page { items, pinned, total, level, next } = page;
        U16Page { items, pinned, total, level, next: next.map(|next| Box::new((*next).into())) }
    }
}

#[test]
fn an_instance_is_the_struct_with_its_fields() {
    let mut rng = Rng::new(0x9e);
    for _ in 0..500 {
        let page: Page<u16> = random(&mut rng);
        let bytes = simple(&page);
        assert_eq!(expert(&page), bytes);
        let twin = U16Page::from(page.clone());
        assert_eq!(simple(&twin), bytes);
        let view = Page::<u16>::from_payload(&bytes).unwrap();
        let by_hand = U16Page::from_payload(&bytes).unwrap();
        assert_eq!(format!("{view:?}").replace("Page", "U16Page"), format!("{by_hand:?}"));
    }
}

/// Writes and reads a page of anything, in code that is generic itself.
fn round_trip<T>(rng: &mut Rng)
where
    T: Random + Clone + Debug,
    Page<T>: StreamSerialize + Random,
    for<'a> Page<T>: StreamDeserialize<View<'a> = PageView<'a, T>>,
    Vec<T>: flatstream::FieldType,
    Option<T>: flatstream::FieldType,
{
    for _ in 0..100 {
        let page: Page<T> = random(rng);
        let bytes = simple(&page);
        assert_eq!(expert(&page), bytes);
        let view = Page::<T>::from_payload(&bytes).unwrap();
        assert_eq!(format!("{view:?}"), format!("{page:?}"));
        assert_eq!(view.total(), page.total);
        let again = view.unpack().unwrap();
        assert_eq!(simple(&again), bytes);
        let mut target: Page<T> = random(rng);
        view.unpack_into(&mut target).unwrap();
        assert_eq!(simple(&target), bytes);
    }
}

#[test]
fn instances_of_every_kind() {
    let mut rng = Rng::new(0x9f);
    round_trip::<u8>(&mut rng);
    round_trip::<f64>(&mut rng);
    round_trip::<String>(&mut rng);
    round_trip::<Pose>(&mut rng);
    round_trip::<Level>(&mut rng);
    round_trip::<Scalars>(&mut rng);
    round_trip::<Event>(&mut rng);
    round_trip::<Page<Level>>(&mut rng);
    round_trip::<Page<Page<u8>>>(&mut rng);
}

#[test]
fn views_compare_with_values_and_views() {
    let page = Page { items: vec![1_u8, 2], pinned: None, total: 2, level: None, next: None };
    let bytes = simple(&page);
    let view = Page::<u8>::from_payload(&bytes).unwrap();
    assert_eq!(view, page);
    assert_eq!(view, { view });
    assert_ne!(view, Page { total: 3, ..page });
    assert_eq!(view.items(), [1, 2]);
    fn is_free<T: Send + Sync + Copy>(_: T) {}
    is_free(view);
}

/// The view names no more than the parameter: fields read as those of the instance.
fn pinned<'a, T>(view: PageView<'a, T>) -> FieldView<'a, Option<T>>
where
    Vec<T>: flatstream::FieldType,
    Option<T>: flatstream::FieldType,
{
    view.pinned()
}

#[test]
fn accessors_in_generic_code() {
    let page = Page { pinned: Some("attic".to_string()), ..Page::default() };
    let bytes = simple(&page);
    assert_eq!(pinned(Page::<String>::from_payload(&bytes).unwrap()), Some("attic"));
}

#[test]
fn parameters_can_be_keys() {
    let mut rng = Rng::new(0xa0);
    for _ in 0..200 {
        let shelf: Shelf<String, u8> = random(&mut rng);
        let bytes = simple(&shelf);
        assert_eq!(expert(&shelf), bytes);
        let view = Shelf::<String, u8>::from_payload(&bytes).unwrap();
        assert_eq!(view.unpack().unwrap(), shelf);
        assert_eq!(shelf.key(), &shelf.name);
        for (name, value) in &shelf.values {
            assert_eq!(view.values().get(name.as_str()), Some(*value));
        }
    }
    let mut shelves: Vec<Shelf<u32, u8>> = (0..9).rev().map(Shelf::named).collect();
    flatstream::sort_by_key(&mut shelves);
    let bytes = simple(&Page { items: shelves, ..Page::default() });
    let page = Page::<Shelf<u32, u8>>::from_payload(&bytes).unwrap();
    assert_eq!(page.items().lookup_by_key(&4).unwrap().name(), 4);
}

/// `Axes<3>`, by hand.
#[derive(StreamSerialize)]
struct Axes3 {
    at: [f32; 3],
    name: String,
}

#[test]
fn lengths_of_arrays() {
    let axes = Axes { at: [1.0, 2.0, 3.0], name: "roof".to_string() };
    let bytes = simple(&axes);
    assert_eq!(bytes, simple(&Axes3 { at: axes.at, name: axes.name.clone() }));
    let view = Axes::<3>::from_payload(&bytes).unwrap();
    assert_eq!(view.at().to_array(), [1.0, 2.0, 3.0]);
    assert_eq!(view.unpack().unwrap(), axes);
}

/// What a parameter stands for may borrow: that is written and read, but not unpacked.
#[test]
fn parameters_that_borrow() {
    let text = String::from("short-lived");
    let page = Page { items: vec![text.as_str()], ..Page::default() };
    let bytes = simple(&page);
    let owned = Page { items: vec![text.clone()], ..Page::default() };
    assert_eq!(simple(&owned), bytes);
    let view = Page::<&str>::from_payload(&bytes).unwrap();
    assert_eq!(view.items().get(0), Some("short-lived"));
    let inside = Book { page };
    let bytes = simple(&inside);
    assert_eq!(Book::from_payload(&bytes).unwrap().page().items().get(0), Some("short-lived"));
}

#[derive(StreamSerialize)]
struct Book<'a> {
    page: Page<&'a str>,
}

/// What is not on the wire needs no name in the schema, and no bound.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Id<T> {
    raw: u64,
    #[flatstream(skip)]
    of: PhantomData<T>,
}

/// No field type.
#[derive(Debug, PartialEq)]
struct Nothing;

#[test]
fn parameters_that_leave_no_trace() {
    let id = Id::<Nothing> { raw: 7, of: PhantomData };
    let bytes = simple(&id);
    let view = Id::<Nothing>::from_payload(&bytes).unwrap();
    assert_eq!(view.raw(), 7);
    assert_eq!(view.unpack().unwrap(), id);
}

trait Kind {
    type Item;
}

#[derive(Debug, PartialEq)]
struct Numbers;

impl Kind for Numbers {
    type Item = u32;
}

/// Bounds of the user, an associated type, a default, attributes, and no size.
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(name = "{K}Rich{N}", reserved(1), file_identifier = "RICH")]
struct Rich<K: Kind = Numbers, const N: usize = 2>
where
    K::Item: Debug + Default,
{
    #[flatstream(id = 3, required, rename = "all")]
    items: Vec<K::Item>,
    #[flatstream(id = 0)]
    one: K::Item,
    #[flatstream(id = 2, default = 20)]
    celsius: i32,
    #[flatstream(id = 4, deprecated)]
    old: [u8; N],
    #[flatstream(skip)]
    cache: K::Item,
}

#[test]
fn bounds_and_attributes_of_the_user() {
    let rich: Rich = Rich { items: vec![3], one: 1, celsius: -1, old: [4, 5], cache: 0 };
    let bytes = simple(&rich);
    assert_eq!(&bytes[4..8], b"RICH");
    let view: RichView<'_> = Rich::from_payload(&bytes).unwrap();
    assert_eq!((view.one(), view.celsius()), (1, -1));
    assert_eq!(view.unpack().unwrap(), rich);
    let short: Rich = Rich { items: vec![], ..rich };
    assert!(Rich::<Numbers, 2>::from_payload(&simple(&short)).is_ok());
}

/// What is behind a pointer has no size of its own.
#[derive(StreamSerialize)]
#[flatstream(name = "{T}Held")]
struct Held<T: ?Sized + 'static> {
    held: Box<T>,
}

#[test]
fn parameters_without_a_size() {
    let bytes = simple(&Held::<str> { held: "attic".into() });
    let view = Held::<str>::from_payload(&bytes).unwrap();
    assert_eq!(view.held(), "attic");
    assert_eq!(&*view.unpack().unwrap().held, "attic");
    let bytes = simple(&Held::<[u8]> { held: [1, 2].into() });
    assert_eq!(Held::<[u8]>::from_payload(&bytes).unwrap().held(), [1, 2]);
}

/// Its own bounds lead to it again, through a vector and the value of a map.
#[derive(StreamSerialize, Debug, PartialEq, Default)]
#[flatstream(name = "{T}Tree")]
struct Tree<T> {
    value: T,
    branches: Vec<Tree<T>>,
    by_name: BTreeMap<String, Tree<T>>,
}

#[test]
fn types_that_contain_themselves() {
    let leaf = |value| Tree { value, ..Tree::default() };
    let tree = Tree {
        value: 1_u64,
        branches: vec![leaf(2), leaf(3)],
        by_name: BTreeMap::from([("four".to_string(), leaf(4))]),
    };
    let bytes = simple(&tree);
    assert_eq!(expert(&tree), bytes);
    let view = Tree::<u64>::from_payload(&bytes).unwrap();
    assert_eq!(view.by_name().get("four").unwrap().value(), 4);
    assert_eq!(view.unpack().unwrap(), tree);
    let tree = Tree::<Page<String>>::default();
    assert_eq!(Tree::from_payload(&simple(&tree)).unwrap(), tree);
}

/// Through the value of a map, by way of another type.
#[derive(StreamSerialize, Debug, PartialEq, Default)]
#[flatstream(name = "{T}Index")]
struct Index<T> {
    by_name: BTreeMap<String, T>,
    maybe: Option<BTreeMap<u8, T>>,
}

#[derive(StreamSerialize, Debug, PartialEq, Default)]
struct Chapter {
    inner: Index<Chapter>,
    pages: u16,
}

#[test]
fn types_that_contain_themselves_by_way_of_a_parameter() {
    let inner = Chapter { pages: 7, ..Chapter::default() };
    let by_name = BTreeMap::from([("first".to_string(), inner)]);
    let chapter = Chapter { inner: Index { by_name, maybe: None }, pages: 9 };
    let bytes = simple(&chapter);
    let view = Chapter::from_payload(&bytes).unwrap();
    assert_eq!(view.inner().by_name().get("first").unwrap().pages(), 7);
    assert_eq!(view.unpack().unwrap(), chapter);
}
