use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(owned = ReadingOwned)]
struct Reading {
    name: String,
}

#[derive(StreamSerialize)]
#[flatstream(transparent, owned = String)]
struct Name<'a>(&'a str);

#[derive(StreamSerialize)]
#[flatstream(owned = KindOwned)]
enum Kind<'a> {
    Said(&'a str),
}

#[derive(StreamSerialize)]
#[flatstream(owned("LineOwned"))]
struct Line<'a> {
    text: &'a str,
}

fn main() {}
