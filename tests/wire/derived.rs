//! Golden payloads of derived types: what was written once has to be written, and read, the same
//! way for ever.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
use flatstream_tests::golden::plain::*;

use crate::check_golden;

/// The bytes of both modes equal the golden file, and the file reads as the value.
pub fn check<T>(name: &str, value: &T, unpack: impl Fn(T::View<'_>) -> flatstream::Result<T>)
where
    T: StreamSerialize + StreamDeserialize + PartialEq + std::fmt::Debug,
{
    let mut simple = Vec::new();
    value.encode(&mut PayloadBuf::new(&mut simple)).expect("derived").unwrap();
    check_golden(&format!("derived/{name}.bin"), &simple);
    let mut builder = FlatBufferBuilder::new();
    value.serialize(&mut builder).unwrap();
    check_golden(&format!("derived/{name}.bin"), builder.finished_data());
    assert_eq!(&unpack(T::from_payload(&simple).unwrap()).unwrap(), value, "{name}");
}

#[test]
fn golden_payloads_stay_as_they_are() {
    check("scalars", &scalars(), |view| view.unpack());
    check("options", &options(), |view| view.unpack());
    check("options_none", &Options::default(), |view| view.unpack());
    check("vectors", &vectors(), |view| view.unpack());
    check("vectors_empty", &Vectors::default(), |view| view.unpack());
    check("node", &node(), |view| view.unpack());
    let events = [
        Event::Started,
        Event::Moved { x: 0.5, reason: "because".into() },
        Event::Read(Box::new(options())),
        Event::Said("hello".into()),
        Event::Count(1 << 50),
    ];
    for (i, event) in events.into_iter().enumerate() {
        let options = Options { event: Some(event), ..Options::default() };
        check(&format!("event_{i}"), &options, |view| view.unpack());
    }
}
