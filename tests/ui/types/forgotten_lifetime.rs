//! A reference without a lifetime, or with one that the type does not declare: rustc says it, once.

use flatstream::StreamSerialize;
use std::borrow::Cow;

#[derive(StreamSerialize)]
struct Reading {
    sensor: &str,
    tags: Vec<Cow<'_, str>>,
    unit: Option<&'a str>,
}

#[derive(StreamSerialize)]
enum Event {
    Said(&str),
    Moved { by: Cow<str> },
}

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Name(&str);

fn main() {}
