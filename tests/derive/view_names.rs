//! Views with names that the user gives them.

use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::simple;

/// Taken.
#[derive(Debug)]
struct ReadingView;

/// Taken as well.
type EventMovedView = ReadingView;

#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(view = ReadingRef, name = "{T}Reading", attr(must_use))]
struct Reading<T> {
    values: Vec<T>,
    #[flatstream(key)]
    id: u32,
    event: Event,
}

#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(view = EventRef)]
enum Event {
    #[flatstream(view = MovedRef, rename = "Went")]
    Moved {
        to: u16,
    },
    Said(String),
}

#[derive(StreamSerialize, Debug)]
#[flatstream(view = WordRef, owned = WordOwned)]
struct Word<'a> {
    text: &'a str,
}

#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(view = WordOwnedRef)]
struct WordOwned {
    text: String,
}

#[test]
fn views_have_the_names_that_were_given() {
    let value = Reading { values: vec![1.5, 2.5], id: 3, event: Event::Moved { to: 4 } };
    let bytes = simple(&value);
    let view: ReadingRef<'_, f64> = Reading::from_payload(&bytes).unwrap();
    let event: EventRef<'_> = view.event();
    let EventRef::Moved(moved) = event else { panic!("{event:?}") };
    let to = |moved: MovedRef<'_>| moved.to();
    assert_eq!((to(moved), view.id()), (4, 3));
    assert!(view == value && event == value.event);
    assert_eq!(view.unpack().unwrap(), value);
    assert_eq!(format!("{view:?}"), format!("{value:?}"));
    let said = simple(&Event::Said("hello".into()));
    assert_eq!(Event::from_payload(&said).unwrap(), EventRef::Said("hello"));
    let _: [EventMovedView; 1] = [ReadingView];
}

#[test]
fn so_have_those_of_types_that_borrow() {
    let bytes = simple(&Word { text: "text" });
    let view: WordRef<'_> = Word::from_payload(&bytes).unwrap();
    assert!(view == view.unpack().unwrap());
    let owned: WordOwnedRef<'_> = WordOwned::from_payload(&bytes).unwrap();
    assert_eq!(owned.text(), "text");
}
