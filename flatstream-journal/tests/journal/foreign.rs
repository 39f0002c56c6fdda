//! Messages that are written by the schemas of others.

use flatstream::schema::lock::fingerprint;
use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};
use flatstream_journal::{Frame, Journal, JournalError, JournalWriter, Kind, Mode, SchemaRecord};

/// Yesterday's.
#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", name = "Reading")]
struct Old {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", name = "Reading")]
struct New {
    celsius: f64,
    sensor: Option<String>,
}

fn record<T: StreamSchema>() -> SchemaRecord {
    let schema = Schema::of::<T>();
    let (bfbs, fingerprint) = (schema.to_bfbs(), fingerprint(&schema));
    // The number is that of the name, whatever is said.
    SchemaRecord { type_number: 1, root: schema.root.clone().unwrap(), fingerprint, bfbs }
}

fn payloads() -> [Vec<u8>; 2] {
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    writer.write(&Old { celsius: 1.0 }).unwrap();
    let mut other = JournalWriter::new(Vec::new()).unwrap();
    other.write(&New { celsius: 2.0, sensor: Some("door".into()) }).unwrap();
    [writer.finish().unwrap(), other.finish().unwrap()].map(|file| {
        let journal = Journal::new(&file, Mode::Strict).unwrap();
        let payload = |frame: Frame<'_>| frame.payload.to_vec();
        journal.frames().map(Result::unwrap).find(|it| it.kind.is_message()).map(payload).unwrap()
    })
}

#[test]
fn each_message_stands_behind_its_own_schema() {
    let ([old, new], mut writer) = (payloads(), JournalWriter::new(Vec::new()).unwrap());
    for is_new in [false, false, true, true, false] {
        let (record, payload) =
            if is_new { (record::<New>(), &new) } else { (record::<Old>(), &old) };
        let of = writer.message_type_of(record).unwrap();
        writer.write_payload(of, 0, payload).unwrap();
    }
    // The type itself has the schema of the last ones.
    writer.write(&Old { celsius: 3.0 }).unwrap();
    let file = writer.finish().unwrap();
    let journal = Journal::new(&file, Mode::Strict).unwrap();
    let mut seen = vec![];
    for frame in journal.frames().map(Result::unwrap) {
        match frame.schema() {
            Some(record) => seen.push(record.unwrap().fingerprint()),
            None if frame.kind == Kind::Session => {}
            None => seen.push(frame.sequence),
        }
    }
    let [one, two] = [Old::FINGERPRINT, New::FINGERPRINT];
    // The second copy of a schema is in front of the one that takes its place.
    assert_eq!(seen, [one, 0, 1, one, two, 2, 3, two, one, 4, 5, one]);
    let celsius = journal.messages::<Old>().map(|message| message.unwrap().view.celsius());
    assert_eq!(celsius.collect::<Vec<_>>(), [1.0, 1.0, 2.0, 2.0, 1.0, 3.0]);
}

#[test]
fn a_type_and_its_record_are_one_type() {
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    writer.write(&Old { celsius: 1.0 }).unwrap();
    let of = writer.message_type_of(record::<Old>()).unwrap();
    assert_eq!(of, writer.message_type::<Old>().unwrap());
    writer.write_payload(of, 0, &payloads()[0]).unwrap();
    let file = writer.finish().unwrap();
    let frames = Journal::new(&file, Mode::Strict).unwrap().frames();
    let n_schemas = frames.filter(|it| it.as_ref().unwrap().kind == Kind::Schema).count();
    assert_eq!(n_schemas, 2);
}

#[test]
fn names_with_one_number_are_refused() {
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    // Found by trying.
    let [one, other] = clash();
    let record = |root: String| SchemaRecord { root, ..SchemaRecord::default() };
    writer.message_type_of(record(one)).unwrap();
    let error = writer.message_type_of(record(other)).unwrap_err();
    assert!(matches!(error, JournalError::TypeClash { .. }), "{error}");
}

/// Two names whose numbers are equal.
fn clash() -> [String; 2] {
    let mut seen = std::collections::HashMap::new();
    for i in 0u32.. {
        let name = format!("t{i}");
        if let Some(other) = seen.insert(flatstream_journal::type_number(&name), i) {
            return [format!("t{other}"), name];
        }
    }
    unreachable!("there are fewer numbers than names")
}
