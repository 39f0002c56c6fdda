//! SVG and pages: whole, without anything from elsewhere, and with all lines.

use std::fs;

use flatstream_journal::JournalOptions;
use serde_json::Value;

use crate::kit::{file, run, NOON};
use crate::messages::{journal, Reading, State};

/// The names of the elements that are open at the end, which are none in a whole picture.
fn open_elements(xml: &str) -> Vec<String> {
    let mut open = vec![];
    let mut rest = xml;
    while let Some((_, behind)) = rest.split_once('<') {
        let (tag, behind) = behind.split_once('>').unwrap();
        rest = behind;
        let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap().to_owned();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{tag}");
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    open
}

#[test]
fn a_picture_has_all_lines_and_labels() {
    let (file, picture) = (file("plot-svg.fsj", &journal(3)), file("plot-picture.svg", b"<svg/>"));
    let (code, out, err) = run(&[
        "plot",
        "Reading:temp",
        "load[1]",
        "state",
        file.to_str().unwrap(),
        "--by",
        "room",
        "--svg",
        picture.to_str().unwrap(),
    ]);
    assert_eq!((code, &*out), (0, ""));
    assert!(err.contains("plot-picture.svg is written"), "{err}");
    let svg = fs::read_to_string(picture).unwrap();
    assert!(open_elements(&svg).is_empty());
    // A line in each chart for each room, and its sign in the legend.
    assert_eq!(svg.matches("class=\"line l2\"").count(), 3);
    assert_eq!(svg.matches("class=\"line sign l2\"").count(), 3);
    for part in [
        ">Reading:temp",
        ">load[1]",
        ">room 2<",
        ">Busy<",
        ">12:04<",
        "to 12:09:59 UTC",
        "prefers-color-scheme: dark",
    ] {
        assert!(svg.contains(part), "{part}");
    }
    let is_local = |part: &str| part.starts_with("http://www.w3.org/2000/svg");
    assert!(svg.split("http").skip(1).all(|rest| is_local(&format!("http{rest}"))), "{svg}");
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
}

#[test]
fn names_from_messages_cannot_leave_their_place() {
    let evil = r#"<b>&"</script><script>alert(1)"#;
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..20 {
        let room = if i % 2 == 0 { evil.to_owned() } else { "{{data}}".to_owned() };
        let reading =
            Reading { room, temp: Some(i as f64), load: vec![], state: State::Idle, pose: None };
        writer.write_at(NOON + i, &reading).unwrap();
    }
    let file = file("plot-evil.fsj", &writer.finish().unwrap());
    let file = file.to_str().unwrap();
    let (_, svg, _) = run(&["plot", "temp", file, "--by", "room", "--svg", "-"]);
    assert!(open_elements(&svg).is_empty() && svg.contains("&lt;b&gt;&amp;&quot;"), "{svg}");
    let (_, page, _) = run(&["plot", "temp", file, "--by", "room", "--html", "-"]);
    assert!(!page.contains("<script>alert"), "{page}");
    assert_eq!(page.matches("</script>").count(), 2);
}

#[test]
fn a_page_holds_its_values() {
    let file = file("plot-page.fsj", &journal(2));
    let (code, page, err) =
        run(&["plot", "Reading:temp", file.to_str().unwrap(), "--by", "room", "--html", "-"]);
    assert_eq!((code, &*err), (0, ""));
    assert!(page.starts_with("<!doctype html>") && page.contains("<svg xmlns"), "{page}");
    let (_, data) = page.split_once("id=\"data\">").unwrap();
    let data: Value = serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
    assert_eq!(data["from"], NOON.to_string());
    let lines = data["panels"][0]["lines"].as_array().unwrap();
    assert_eq!(lines.iter().map(|it| &it["name"]).collect::<Vec<_>>(), ["room 0", "room 1"]);
    let points = lines[0]["points"].as_array().unwrap();
    assert!((200..=500).contains(&points.len()), "{}", points.len());
    assert!(["src=", "href=", "@import", "url("].iter().all(|part| !page.contains(part)));
}

#[test]
fn one_point_and_one_value_are_pictures() {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    let reading = Reading {
        room: "r".into(),
        temp: Some(f64::MAX),
        load: vec![0],
        state: State::Idle,
        pose: None,
    };
    writer.write_at(i64::MIN, &reading).unwrap();
    let file = file("plot-one.fsj", &writer.finish().unwrap());
    for field in ["temp", "load[0]", "state"] {
        let (code, svg, _) = run(&["plot", field, file.to_str().unwrap(), "--svg", "-"]);
        assert_eq!(code, 0);
        assert!(open_elements(&svg).is_empty() && !svg.contains("NaN"), "{svg}");
        let (code, text, _) = run(&["plot", field, file.to_str().unwrap()]);
        assert!(code == 0 && text.contains('┤'), "{text}");
    }
}
