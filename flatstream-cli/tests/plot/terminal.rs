//! Charts of characters, and which lines are in them.

use flatstream::{DefaultFramer, StreamSchema, StreamWriter};
use flatstream_journal::JournalOptions;
use serde_json::json;

use crate::kit::{file, run, NOON};
use crate::messages::{journal, lines, Weather};

/// Rising from one corner to the other.
#[test]
fn a_line_with_its_axes() {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..11 {
        let weather = Weather { temp: i as f32 * 2.0, wind: 0 };
        writer.write_at(NOON + i * 1_000_000_000, &weather).unwrap();
    }
    let path = file("plot-axes.fsj", &writer.finish().unwrap());
    let path = path.to_str().unwrap();
    let (code, out, err) = run(&["plot", "temp", path, "--width", "45", "--height", "6"]);
    assert_eq!((code, &*err), (0, ""));
    let expected = "    temp  0 to 20, mean 10
 20 ┤                                    ⣀⡠⠤⠒
    │                            ⢀⣀⠤⠔⠒⠉⠁
 10 ┤
    │            ⢀
    │    ⢀⣀⠤⠔⠒⠊⠉⠁
  0 ┤⡠⠔⠊⠉
    └┬";
    // The shape rather than each dot.
    let rows: Vec<&str> = out.lines().collect();
    assert_eq!(rows.len(), 1 + 6 + 3, "{out}");
    assert_eq!(rows[0], expected.lines().next().unwrap());
    assert!(rows[1].starts_with("20 ┤") || rows[1].starts_with(" 20 ┤"), "{out}");
    let places: Vec<usize> = rows[1..7]
        .iter()
        .map(|row| row.chars().position(|it| ('\u{2801}'..='\u{28ff}').contains(&it)).unwrap())
        .collect();
    assert!(places.windows(2).all(|it| it[0] > it[1]), "{out}");
    assert!(rows[8].contains("12:00:00") && rows[8].contains("12:00:10"), "{out}");
    assert!(rows[9].ends_with("2026-11-30 12:00:00 to 12:00:10 UTC"), "{out}");
    assert!(rows.iter().all(|row| row.chars().count() <= 45), "{out}");
}

#[test]
fn a_line_for_each_group_is_told_by_its_letter() {
    let path = file("plot-groups.fsj", &journal(3));
    let path = path.to_str().unwrap();
    let (code, out, _) = run(&["plot", "Reading:temp", path, "--by", "room"]);
    assert_eq!(code, 0);
    let legend = |out: &str| out.lines().next().unwrap().trim().to_owned();
    assert_eq!(legend(&out), "Reading:temp:  a room 0  b room 1  c room 2");
    // Weather is in no room.
    let (_, both, _) = run(&["plot", "temp", path, "--by", "room"]);
    assert!(legend(&both).ends_with("c Reading room 2  d Weather"), "{both}");
    for letter in ['a', 'b', 'c'] {
        assert!(
            out.lines().skip(1).any(|row| row.contains(&letter.to_string().repeat(2))),
            "{out}"
        );
    }
    assert!(!out.contains('\x1b'), "{out}");
}

#[test]
fn fields_have_a_chart_each_or_one_together() {
    let path = file("plot-fields.fsj", &journal(1));
    let path = path.to_str().unwrap();
    let (_, out, _) = run(&["plot", "acme.Reading:temp", "load[1]", path]);
    let titles = || out.lines().filter(|line| line.contains(" to ") && line.contains("mean"));
    assert_eq!(titles().count(), 2, "{out}");
    assert!(out.contains("┤") && out.contains("4M ┤"), "{out}");
    let (_, out, _) = run(&["plot", "Reading:temp,load[0]", path, "--together"]);
    assert!(out.contains("a Reading:temp  b load[0]"), "{out}");
}

#[test]
fn enums_are_steps_between_names() {
    let path = file("plot-enum.fsj", &journal(1));
    let (_, out, _) = run(&["plot", "state", path.to_str().unwrap()]);
    assert!(out.contains("Busy ┤") && out.contains("Idle ┤"), "{out}");
}

#[test]
fn points_are_where_they_were_written() {
    let path = file("plot-points.fsj", &journal(1));
    let (lines, err) = lines(&["Weather:temp", path.to_str().unwrap()]);
    assert_eq!((lines.len(), &*err), (1, ""));
    assert_eq!((&lines[0]["type"], &lines[0]["points"]), (&json!("acme.Weather"), &json!(10)));
    let column = &lines[0]["columns"][2];
    assert_eq!(column["from"], json!(NOON + 120_000_000_001_i64));
    assert!((column["first"].as_f64().unwrap() - 1.2).abs() < 1e-6);
}

#[test]
fn a_name_of_two_types_is_two_lines() {
    let path = file("plot-two.fsj", &journal(1));
    let (lines, _) = lines(&["temp", path.to_str().unwrap()]);
    let types: Vec<_> = lines.iter().map(|line| &line["type"]).collect();
    assert_eq!(types, ["acme.Reading", "acme.Weather"]);
}

#[test]
fn values_that_are_absent_cut_the_line() {
    let path = file("plot-cut.fsj", &journal(1));
    let path = path.to_str().unwrap();
    let (all, _) = lines(&["Reading:temp", path]);
    assert_eq!(all[0]["points"], json!(560));
    let columns = all[0]["columns"].as_array().unwrap();
    let cuts: Vec<_> = columns.iter().filter(|it| it["is_cut"] == json!(true)).collect();
    assert_eq!(cuts.len(), 1);
    assert_eq!(cuts[0]["from"], json!(NOON + 240_000_000_000_i64));
    // In a table that is not there.
    let (all, _) = lines(&["pose.x", path]);
    assert_eq!(all[0]["points"], json!(299));
}

#[test]
fn groups_beyond_eight_are_left_out_and_told() {
    let path = file("plot-many.fsj", &journal(12));
    let (all, err) = lines(&["load[0]", path.to_str().unwrap(), "--by", "room"]);
    assert_eq!(all.len(), 8);
    assert!(err.contains("`load[0]`: 4 values of `room` with 200 points are left out"), "{err}");
    let path = file("plot-more.fsj", &journal(100));
    let (all, err) = lines(&["load[0]", path.to_str().unwrap(), "--by", "room"]);
    assert_eq!(all.len(), 8);
    assert!(err.contains("more than 56 values of `room` with 552 points"), "{err}");
}

#[test]
fn no_peak_is_lost_among_many_points() {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..50_000_i64 {
        let temp = if i == 31_234 { 1000.0 } else { 0.0 };
        writer.write_at(NOON + i * 1_000_000, &Weather { temp, wind: 0 }).unwrap();
    }
    let path = file("plot-peak.fsj", &writer.finish().unwrap());
    let path = path.to_str().unwrap();
    let (all, _) = lines(&["temp", path]);
    let columns = all[0]["columns"].as_array().unwrap();
    assert!(columns.len() <= 2048);
    let peak: Vec<_> = columns.iter().filter(|it| it["max"] == json!(1000.0)).collect();
    assert_eq!(peak.len(), 1);
    let at = NOON + 31_234_000_000;
    assert!(peak[0]["from"].as_i64().unwrap() <= at && at <= peak[0]["to"].as_i64().unwrap());
    let (_, out, _) = run(&["plot", "temp", path, "--width", "60"]);
    // A column of dots from top to bottom.
    assert!(
        out.lines()
            .skip(1)
            .take(16)
            .all(|row| row.chars().any(|it| it > '\u{2800}' && it < '\u{2900}')),
        "{out}"
    );
}

#[test]
fn streams_without_times_go_along_their_numbers() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    for i in 0..20 {
        writer.write(&Weather { temp: i as f32, wind: 1 }).unwrap();
    }
    let stream = file("plot-plain.stream", &writer.into_inner());
    let schema = file("plot-plain.bfbs", &Weather::bfbs().unwrap());
    let (stream, schema) = (stream.to_str().unwrap(), schema.to_str().unwrap());
    let (code, out, err) = run(&["plot", "temp", stream, "--schema", schema]);
    assert_eq!((code, &*err), (0, ""));
    assert!(out.ends_with("messages 0 to 19\n"), "{out}");
    let (code, _, err) = run(&["plot", "temp", stream, "--schema", schema, "--x", "time"]);
    assert_eq!(code, 1);
    assert!(err.contains("no time; plot along their numbers: --x sequence"), "{err}");
}

#[test]
fn many_names_take_several_rows() {
    let path = file("plot-names.fsj", &journal(8));
    let (_, out, _) =
        run(&["plot", "load[0]", path.to_str().unwrap(), "--by", "room", "--width", "40"]);
    let names: Vec<&str> = out.lines().take_while(|row| !row.contains(['│', '┤'])).collect();
    assert!(names.len() > 1 && names.iter().all(|row| row.chars().count() <= 40), "{out}");
    assert!((0..8).all(|i| names.iter().any(|row| row.contains(&format!("room {i}")))), "{out}");
}

/// However the arguments are mixed with options.
#[test]
fn fields_come_before_files() {
    let path = file("plot-order.fsj", &journal(2));
    let path = path.to_str().unwrap();
    for args in [
        &["load[0]", "load[1]", path, "--by", "room"][..],
        &["load[0]", "--by", "room", "load[1]", path],
        &["--by", "room", "load[0],load[1]", path],
        &["load[0],load[1]", "--by", "room", path],
    ] {
        assert_eq!(lines(args).0.len(), 4, "{args:?}");
    }
    assert_eq!(lines(&["load[0]", path, path]).0[0]["points"], json!(1200));
}

/// Many points in each column: all of them in a band, or their mean and their ends where bands would hide each other.
#[test]
fn dense_lines_show_their_means_and_ends() {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..40_000_i64 {
        let temp = if i % 2 == 0 { 10.0 } else { 30.0 };
        writer.write_at(NOON + i * 1_000_000, &Weather { temp, wind: i as u64 % 2 }).unwrap();
    }
    let path = file("plot-dense.fsj", &writer.finish().unwrap());
    let path = path.to_str().unwrap();
    let (_, out, _) = run(&["plot", "temp", path, "--width", "60", "--height", "9"]);
    let rows: Vec<&str> = out.lines().collect();
    assert!(rows[5].matches('⣿').count() > 50, "{out}");
    let (_, svg, _) = run(&["plot", "temp", path, "--svg", "-"]);
    assert!(svg.contains("class=\"band l0\""), "{svg}");
    let (_, out, _) =
        run(&["plot", "temp,wind", path, "--together", "--width", "60", "--height", "9"]);
    let rows: Vec<&str> = out.lines().skip(1).collect();
    // Of `temp` its greatest values, its means, its least values, and nothing between them.
    let n_letters = [0, 1, 3, 4, 5].map(|row| rows[row].matches('a').count());
    assert!(n_letters[0] > 30 && n_letters[2] > 50 && n_letters[4] > 30, "{out}");
    assert_eq!((n_letters[1], n_letters[3]), (0, 0), "{out}");
}

#[test]
fn colors_take_the_place_of_letters() {
    let path = file("plot-colors.fsj", &journal(2));
    let path = path.to_str().unwrap();
    let (_, out, _) = run(&["plot", "load[0]", path, "--by", "room", "--color", "always"]);
    assert!(
        out.starts_with(&format!(
            "{:5}load[0]:  \x1b[34m━━\x1b[0m room 0  \x1b[33m━━\x1b[0m room 1\n",
            ""
        )),
        "{out:?}"
    );
    assert!(out.lines().nth(5).unwrap().contains("\x1b[3"), "{out:?}");
    // Every row gives back what it took.
    assert!(out
        .lines()
        .all(|row| !row.contains("\x1b[3") || row.ends_with("\x1b[0m") || row.contains("room")));
    let (_, out, _) = run(&["plot", "load[0]", path, "--by", "room", "--color", "never"]);
    assert!(!out.contains('\x1b'), "{out:?}");
}

#[test]
fn journals_go_along_their_numbers_if_asked_to() {
    let path = file("plot-sequence.fsj", &journal(1));
    let (_, out, _) = run(&["plot", "Reading:load[0]", path.to_str().unwrap(), "--x", "sequence"]);
    assert!(out.ends_with("messages 0 to 609\n"), "{out}");
    let labels = out.lines().rev().nth(1).unwrap().split_whitespace().collect::<Vec<_>>();
    assert_eq!(labels, ["0", "200", "400", "600"]);
}

#[test]
fn items_of_vectors_are_lines() {
    let path = file("plot-items.fsj", &journal(2));
    let path = path.to_str().unwrap();
    let (all, _) = lines(&["load[]", path]);
    let items: Vec<_> = all.iter().map(|line| (&line["item"], &line["points"])).collect();
    assert_eq!(items, [(&json!(0), &json!(600)), (&json!(1), &json!(600))]);
    assert_eq!(all[0]["columns"][7]["first"], json!(7.0));
    let (_, out, _) = run(&["plot", "load[]", path, "--by", "room"]);
    assert!(out.contains("a room 0 [0]  b room 0 [1]  c room 1 [0]  d room 1 [1]"), "{out}");
    // Of those, one message has none and one a hundred.
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for (i, len) in [0, 100, 3].into_iter().enumerate() {
        let state = crate::messages::State::Idle;
        let reading = crate::messages::Reading {
            room: String::new(),
            temp: None,
            load: vec![1; len],
            state,
            pose: None,
        };
        writer.write_at(NOON + i as i64, &reading).unwrap();
    }
    let path = file("plot-many-items.fsj", &writer.finish().unwrap());
    let (all, err) = lines(&["load[]", path.to_str().unwrap()]);
    assert_eq!(
        all.iter().map(|it| it["points"].as_u64().unwrap()).collect::<Vec<_>>(),
        [2, 2, 2, 1, 1, 1, 1, 1]
    );
    assert!(err.contains("more than 56 lines with 92 points are left out"), "{err}");
}

/// Names come from files of anybody.
#[test]
fn a_terminal_takes_no_commands_from_names() {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..4 {
        let (room, state) =
            (format!("\x1b]0;title\x07\nroom {}", i % 2), crate::messages::State::Idle);
        let reading =
            crate::messages::Reading { room, temp: Some(1.0), load: vec![], state, pose: None };
        writer.write_at(NOON + i, &reading).unwrap();
    }
    let path = file("plot-commands.fsj", &writer.finish().unwrap());
    let path = path.to_str().unwrap();
    for args in [&["plot", "temp", path, "--by", "room"][..], &["stats", path], &["info", path]] {
        let (code, out, _) = run(args);
        assert!(code == 0 && !out.contains(['\x1b', '\x07']), "{out:?}");
    }
    let (_, out, _) = run(&["plot", "temp", path, "--by", "room"]);
    assert!(out.lines().next().unwrap().contains(r"a \u{1b}]0;title\u{7}\nroom 0"), "{out}");
}

/// In one type it is a number, and in another one it is none.
#[test]
fn types_where_a_field_is_no_number_are_left_out() {
    #[derive(flatstream::StreamSerialize)]
    struct Note {
        temp: String,
    }
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..4 {
        writer.write_at(NOON + i, &Weather { temp: 1.0, wind: 0 }).unwrap();
        writer.write_at(NOON + i, &Note { temp: "mild".into() }).unwrap();
    }
    let path = file("plot-number-and-text.fsj", &writer.finish().unwrap());
    let (all, err) = lines(&["temp", path.to_str().unwrap()]);
    assert_eq!((all.len(), &all[0]["type"], &*err), (1, &json!("acme.Weather"), ""));
}
