//! Some fields of messages.

use serde_json::json;

use crate::kit::{arg, file, journal, lines, run};
use crate::rich;

fn one(path: &std::path::Path, fields: &str) -> serde_json::Value {
    let (code, out, err) = run(&["head", "-n", "1", arg(path), "--bare", "--fields", fields]);
    assert_eq!((code, &*err), (0, ""), "{fields}");
    lines(&out).remove(0)
}

#[test]
fn paths_lead_into_messages() {
    let path = file("paths.fsj", &rich::journal());
    let fields = "parts[1].tags[1],parts[9].id,at.x,tree.twin.name,part.id,event_type,event.Moved.by.x,event.Said.value,event";
    assert_eq!(
        one(&path, fields),
        json!({ "parts[1].tags[1]": "b,c", "parts[9].id": null, "at.x": 1.5, "tree.twin.name": "twin",
            "part.id": null, "event_type": "Moved", "event.Moved.by.x": -1.0, "event.Said.value": null,
            "event": { "by": { "x": -1.0, "y": 0.0 } } })
    );
    let (_, out, _) = run(&["head", "-n", "1", arg(&path), "--fields", "is_on"]);
    assert_eq!(
        lines(&out),
        [
            json!({ "sequence": 0, "time": "2026-11-30T12:00:00Z", "type": "flatstream_cli.Rich", "message": { "is_on": true } })
        ]
    );
}

#[test]
fn what_the_file_says_is_a_field_as_well() {
    let path = file("meta.fsj", &journal());
    let frames = flatstream_journal::Journal::new(&journal(), Default::default())
        .unwrap()
        .frames()
        .map(|frame| frame.map(|it| (it.kind.is_message(), it.offset)))
        .collect::<Result<Vec<_>, _>>()
        .unwrap();
    let offset = frames.iter().find(|(is_message, _)| *is_message).unwrap().1;
    assert_eq!(
        one(&path, "@sequence,@time,@type,@file,@offset"),
        json!({ "@sequence": 0, "@time": "2026-11-30T12:00:00Z", "@type": "acme.Reading",
            "@file": path.to_str().unwrap(), "@offset": offset })
    );
}

/// Messages without any of the fields are left out; a field that no type has is a mistake.
#[test]
fn types_without_the_fields() {
    let path = file("without.fsj", &journal());
    let (code, out, err) = run(&["cat", arg(&path), "--fields", "celsius"]);
    assert_eq!((code, lines(&out).len(), &*err), (0, 10, ""));
    let (code, out, err) = run(&["cat", arg(&path), "--fields", "celsius,kelvin"]);
    assert_eq!((code, lines(&out).len()), (2, 10));
    let said = "--fields: there is no field `kelvin`; there are `sensor`, `celsius`, `value_type`, `value.Said.value`";
    assert!(err.contains(said), "{err}");
    let (code, out, err) = run(&["cat", arg(&path), "--type", "Reading", "--fields", "kelvin"]);
    assert_eq!((code, &*out), (2, ""));
    assert!(err.contains("there is no field `kelvin`; there are `sensor`, `celsius`\n"), "{err}");
    let (_, _, err) = run(&["cat", arg(&path), "--fields", "celsuis"]);
    assert!(err.contains("there is no field `celsuis`; did you mean `celsius`?"), "{err}");
    let (code, _, err) = run(&["cat", arg(&path), "--fields", "@what"]);
    assert_eq!(code, 2);
    assert!(err.contains("`@what`: there are @sequence, @time, @type, @file, @offset"), "{err}");
}
