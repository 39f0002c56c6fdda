//! What `unpack_into` takes from the allocator, and from the value that is there.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ffi::OsString;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use flatstream::with::{
    BytesVec, Char, DurationNanos, Keys, Map, OsStringText, PathText, SmallVecItems,
};
use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::counting_alloc::measure;
use flatstream_tests::messages::simple;
use smallvec::SmallVec;

/// Unpacks two values in turn to one, and tells how many allocations each takes. Once both were there,
/// buffers have their size.
macro_rules! allocations {
    ($t:ty $(, $attr:meta)?; $a:expr, $b:expr) => {{
        #[derive(StreamSerialize, Debug, PartialEq)]
        struct Holder {
            $(#[$attr])?
            value: $t,
        }
        let [a, b] = [$a, $b].map(|value| Holder { value });
        let [of_a, of_b] = [&a, &b].map(simple);
        let [of_a, of_b] = [&of_a, &of_b].map(|bytes| Holder::from_payload(bytes).unwrap());
        let mut target = of_b.unpack().unwrap();
        let mut turn = || {
            of_a.unpack_into(&mut target).unwrap();
            assert_eq!(target, a);
            of_b.unpack_into(&mut target).unwrap();
            assert_eq!(target, b);
        };
        turn();
        let ((), usage) = measure(|| (0..10).for_each(|_| turn()));
        usage.allocations / 20
    }};
}

/// Fields that are rebuilt without a word to the allocator.
macro_rules! silent {
    ($($name:ident: $t:ty $(, $attr:meta)?; $a:expr, $b:expr;)*) => { $(
        #[test]
        fn $name() {
            assert_eq!(allocations!($t $(, $attr)?; $a, $b), 0);
        }
    )* };
}

fn words<C: FromIterator<String>>(words: &[&str]) -> C {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}

silent! {
    strings: String; text("one"), text("three");
    boxed_strings_of_one_length: Box<str>; "one".into(), "two".into();
    counted_strings_of_one_length: Option<Arc<str>>; Some("one".into()), Some("two".into());
    strings_that_may_borrow: Cow<'static, str>; "one".to_owned().into(), "three".to_owned().into();
    vectors: Vec<String>; words(&["a", "b"]), words(&["c", "d"]);
    boxed_slices_of_one_length: Box<[String]>; words(&["a", "b"]), words(&["c", "d"]);
    boxed_bytes_of_one_length: Rc<[u8]>; Rc::new([1, 2, 3]), Rc::new([4, 5, 6]);
    slices_that_may_borrow: Cow<'static, [u16]>; vec![1, 2, 3].into(), vec![4, 5].into();
    boxes: Box<String>; Box::new(text("a")), Box::new(text("b"));

    hash_maps_with_the_keys_of_before: HashMap<String, String>;
        [(text("a"), text("1")), (text("b"), text("2"))].into(),
        [(text("a"), text("3")), (text("b"), text("4"))].into();
    tree_maps_with_the_keys_of_before: BTreeMap<u8, Vec<u16>>;
        [(1, vec![1]), (2, vec![2, 3])].into(), [(1, vec![4]), (2, vec![])].into();
    hash_maps_with_other_numbers: HashMap<u16, u32>; [(1, 1), (2, 2)].into(), [(3, 3), (1, 4)].into();
    hash_sets_with_the_items_of_before: HashSet<String>; words(&["a", "b"]), words(&["a", "b"]);
    tree_sets_with_the_items_of_before: BTreeSet<String>; words(&["a", "b"]), words(&["a", "b"]);
    hash_sets_of_other_numbers: HashSet<i64>; [1, 2].into(), [3, 2].into();

    vectors_with_an_adapter: Vec<Duration>, flatstream(with = DurationNanos);
        vec![secs(1), secs(2)], vec![secs(3)];
    vectors_of_paths: Option<Vec<PathBuf>>, flatstream(with = PathText);
        Some(vec!["/a".into(), "/b".into()]), Some(vec!["/b".into(), "/abc".into()]);
    slices_with_an_adapter: Box<[char]>, flatstream(with = Char); ['a', 'b'].into(), ['c', 'd'].into();
    boxes_with_an_adapter: Box<Duration>, flatstream(with = DurationNanos);
        Box::new(secs(1)), Box::new(secs(2));
    counted_with_an_adapter: Option<Arc<Duration>>, flatstream(with = DurationNanos);
        Some(Arc::new(secs(1))), Some(Arc::new(secs(2)));
    paths: PathBuf, flatstream(with = PathText); "/srv".into(), "/home".into();
    strings_of_the_system: OsString, flatstream(with = OsStringText); "one".into(), "three".into();
    small_vectors: SmallVec<[String; 2]>, flatstream(with = SmallVecItems<[String; 2]>);
        words(&["a", "b"]), words(&["c", "d"]);
    large_small_vectors: SmallVec<[u8; 2]>, flatstream(with = SmallVecItems<[u8; 2]>);
        SmallVec::from_slice(&[1, 2, 3, 4]), SmallVec::from_slice(&[5, 6, 7]);
    values_with_an_adapter: HashMap<String, Vec<char>>, flatstream(with = Map<Vec<Char>>);
        [(text("a"), vec!['b'])].into(), [(text("a"), vec!['c'])].into();
    keys_with_an_adapter: HashMap<Duration, u8>, flatstream(with = Keys<DurationNanos>);
        [(secs(1), 2)].into(), [(secs(2), 3)].into();
    hash_sets_with_an_adapter: HashSet<Duration>, flatstream(with = DurationNanos);
        [secs(1)].into(), [secs(2)].into();
}

/// What the documentation names as exceptions. With fewer of them, it may say less.
#[test]
fn what_still_allocates() {
    let lengths = allocations!(Box<str>; "one".into(), "three".into());
    let bytes = allocations!(Bytes, flatstream(with = BytesVec); vec![1].into(), vec![2].into());
    let other_keys = allocations!(HashSet<String>; words(&["a"]), words(&["b"]));
    let many = |from: u8| (from..from + 100).map(|n| (n, n)).collect();
    let nodes = allocations!(BTreeMap<u8, u8>; many(0), many(100));
    let own_order = allocations!(
        BTreeSet<Duration>, flatstream(with = DurationNanos);
        [secs(1)].into(), [secs(1)].into()
    );
    assert_eq!([lengths, bytes, other_keys, own_order], [1; 4]);
    assert!(nodes > 0);
}

/// An `Arc` that somebody else holds is not overwritten, but replaced.
#[test]
fn what_is_shared_stays_as_it_was() {
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Holder {
        text: Arc<str>,
        bytes: Arc<[u8]>,
        #[flatstream(with = DurationNanos)]
        pause: Arc<Duration>,
        #[flatstream(with = Char)]
        chars: Arc<[char]>,
    }
    let [a, b] = [('a', 1), ('b', 2)].map(|(letter, n)| Holder {
        text: letter.to_string().into(),
        bytes: [n].into(),
        pause: Arc::new(secs(n.into())),
        chars: [letter].into(),
    });
    let message = simple(&b);
    let mut target = Holder {
        text: a.text.clone(),
        bytes: a.bytes.clone(),
        pause: a.pause.clone(),
        chars: a.chars.clone(),
    };
    Holder::from_payload(&message).unwrap().unpack_into(&mut target).unwrap();
    assert_eq!(target, b);
    assert_eq!((&*a.text, &*a.bytes, *a.pause, &*a.chars), ("a", &[1][..], secs(1), &['a'][..]));
}
