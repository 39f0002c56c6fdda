//! Golden payloads of what holds many: frozen, as in `derived`.

use flatstream::StreamSerialize;

use crate::derived::check;

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Event {
    Started,
    Moved { x: f32, reason: Option<String> },
    Said(String),
    Both(Box<Log>),
    Many(Vec<Event>),
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Log {
    id: u64,
    events: Vec<Event>,
    more: Option<Vec<Event>>,
}

fn events() -> Vec<Event> {
    vec![
        Event::Said("first".into()),
        Event::Moved { x: 0.5, reason: None },
        Event::Moved { x: -0.5, reason: Some("why".into()) },
        Event::Started,
    ]
}

#[test]
fn golden_unions_stay_as_they_are() {
    check("log", &Log { id: 3, events: events(), more: Some(vec![]) }, |view| view.unpack());
    let log = Log { id: 4, events: events(), more: None };
    let roots = [Event::Started, Event::Said("root".into()), Event::Both(Box::new(log))];
    for (i, event) in roots.into_iter().chain([Event::Many(events())]).enumerate() {
        check(&format!("event_root_{i}"), &event, |view| view.unpack());
    }
}
