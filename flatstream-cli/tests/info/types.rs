//! Types that somebody made up, one for each message.

use flatstream_journal::{type_number, JournalOptions, SchemaRecord};
use serde_json::{json, Value};

use crate::kit::{arg, file, run};

#[test]
fn the_first_of_them_are_told_apart() {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..10_050_u32 {
        let root = format!("acme.T{i}");
        let record = SchemaRecord { type_number: type_number(&root), root, ..Default::default() };
        let of = writer.message_type_of(record).unwrap();
        writer.write_payload(of, i.into(), &[0; 8]).unwrap();
    }
    let path = file("info-made-up.fsj", &writer.finish().unwrap());
    let (_, out, _) = run(&["info", "--json", arg(&path)]);
    let all: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(all["types"].as_array().unwrap().len(), 10_000);
    assert_eq!((&all["messages"], &all["other_messages"]), (&json!(10_050), &json!(50)));
    let (_, out, _) = run(&["info", arg(&path)]);
    assert!(out.ends_with("50 messages of still other types\n"));
}
