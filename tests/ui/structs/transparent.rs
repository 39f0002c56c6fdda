use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Nothing;

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Pair(u64, String);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Count(usize);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Next(Option<Box<Next>>);

#[derive(StreamSerialize)]
#[flatstream(transparent, name = "Identifier")]
struct Id(#[flatstream(required)] String);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed, transparent)]
struct Key {
    key: u64,
}

#[derive(StreamSerialize)]
#[flatstream(transparent, file_identifier = "NAME", reserved(1))]
#[repr(packed)]
struct Name(String);

fn main() {}
