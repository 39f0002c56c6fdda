//! What cannot be plotted, and damage.

use std::fs;

use crate::kit::{file, run};
use crate::messages::journal;

fn refused(args: &[&str], code: i32, said: &str) {
    let (found, out, err) = run(&[&["plot"], args].concat());
    assert_eq!((found, &*out), (code, ""), "{args:?}: {err}");
    assert!(err.contains(said), "{args:?}: {err}");
}

#[test]
fn fields_that_are_not_there() {
    let path = file("plot-refused.fsj", &journal(2));
    let path = path.to_str().unwrap();
    refused(&["tmep", path], 2, "there is no field `tmep`; did you mean `temp`?");
    refused(&["pose.y", path], 2, "did you mean `pose.x`?");
    refused(
        &["nothing.like.it", path],
        2,
        "; there are `temp`, `load[0]`, `state`, `pose.x`, `wind`",
    );
    refused(&["temp", path, "--by", "rom"], 2, "there is no field `rom`");
    refused(
        &["Nobody:temp", path],
        1,
        "no type is called `Nobody`; there are: acme.Reading, acme.Weather",
    );
    refused(&["load[7]", path], 1, "there is nothing to plot: no message has a value");
}

#[test]
fn fields_that_are_no_numbers() {
    let path = file("plot-kinds.fsj", &journal(2));
    let path = path.to_str().unwrap();
    refused(
        &["room", path],
        2,
        "`room` is a string, and numbers, bools and enums can be plotted; there are `temp`",
    );
    refused(
        &["load", path],
        2,
        "`load` is a vector: write [0] for its first item, or [] for all of them",
    );
    refused(&["pose", path], 2, "`pose` is a table");
    refused(&["load[0]", path, "--by", "temp"], 2, "`temp` is no string, enum, integer or bool");
}

#[test]
fn command_lines_that_are_wrong() {
    let path = file("plot-wrong.fsj", &journal(1));
    let path = path.to_str().unwrap();
    refused(&["temp"], 2, "FILE");
    refused(&[path, path], 2, "is a file: write the field first");
    refused(&["temp", "/nowhere/x.fsj"], 1, "/nowhere/x.fsj");
    refused(&["temp", path, "--width", "3"], 2, "--width");
}

#[test]
fn damage_is_told() {
    let mut bytes = journal(1);
    let len = bytes.len();
    bytes.truncate(len - 9);
    let path = file("plot-damaged.fsj", &bytes);
    let (code, out, err) = run(&["plot", "temp", path.to_str().unwrap()]);
    assert_eq!(code, 3);
    assert!(out.contains('┤') && err.contains("torn tail"), "{out}{err}");
}

#[test]
fn nothing_but_pictures_is_written_over() {
    let path = file("plot-kept.fsj", &journal(1));
    let before = fs::read(&path).unwrap();
    let path = path.to_str().unwrap();
    refused(&["temp", path, "--svg", path], 1, "no picture: it is not written over");
    assert_eq!(fs::read(path).unwrap(), before);
    let picture = file("plot-twice.svg", b"");
    let picture = picture.to_str().unwrap();
    for _ in 0..2 {
        assert_eq!(run(&["plot", "temp", path, "--svg", picture]).0, 0);
    }
}
