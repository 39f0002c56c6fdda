//! Golden payloads of what holds many, as in `derived`.

use flatstream::Nested;
use flatstream_tests::golden::many::*;

use crate::derived::check;

#[test]
fn golden_unions_stay_as_they_are() {
    check("log", &Log { id: 3, events: events(), more: Some(vec![]) }, |view| view.unpack());
    let log = Log { id: 4, events: events(), more: None };
    let roots = [Event::Started, Event::Said("root".into()), Event::Both(Box::new(log))];
    for (i, event) in roots.into_iter().chain([Event::Many(events())]).enumerate() {
        check(&format!("event_root_{i}"), &event, |view| view.unpack());
    }
}

#[test]
fn golden_maps_stay_as_they_are() {
    check("maps", &maps(), |view| view.unpack());
    check("maps_empty", &Maps::default(), |view| view.unpack());
}

#[test]
fn golden_shared_strings_stay_as_they_are() {
    check("shared", &texts(), |view| view.unpack());
}

#[test]
fn golden_nested_messages_stay_as_they_are() {
    let log = Log { id: 3, events: events(), more: Some(vec![]) };
    let inner = Envelope {
        topic: "inner".into(),
        log: Nested(log.clone()),
        event: None,
        inner: None,
        texts: Nested(Texts::default()),
    };
    let envelope = Envelope {
        topic: "outer".into(),
        log: Nested(log),
        event: Some(Nested(Event::Many(events()))),
        inner: Some(Box::new(Nested(inner))),
        texts: Nested(texts()),
    };
    check("envelope", &envelope, |view| view.unpack());
}
