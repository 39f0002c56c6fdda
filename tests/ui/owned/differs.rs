use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(owned = OtherName)]
struct A<'a> {
    name: &'a str,
    tags: &'a [u16],
}

#[derive(StreamSerialize)]
struct OtherName {
    name: String,
    labels: Vec<u16>,
}

#[derive(StreamSerialize)]
#[flatstream(owned = OtherType)]
struct B<'a> {
    name: &'a str,
    tags: &'a [u16],
}

#[derive(StreamSerialize)]
struct OtherType {
    name: String,
    tags: Vec<u32>,
}

#[derive(StreamSerialize)]
#[flatstream(owned = Shorter)]
struct C<'a> {
    name: &'a str,
    tags: &'a [u16],
}

#[derive(StreamSerialize)]
struct Shorter {
    name: String,
}

#[derive(StreamSerialize)]
#[flatstream(owned = Longer)]
struct D<'a> {
    name: &'a str,
}

#[derive(StreamSerialize)]
struct Longer {
    name: String,
    tags: Vec<u16>,
}

#[derive(StreamSerialize)]
#[flatstream(owned = OtherId)]
struct E<'a> {
    name: &'a str,
}

#[derive(StreamSerialize)]
#[flatstream(reserved(0))]
struct OtherId {
    name: String,
}

#[derive(StreamSerialize)]
#[flatstream(owned = OtherDefault)]
struct F<'a> {
    name: &'a str,
    #[flatstream(default = 20)]
    celsius: i8,
}

#[derive(StreamSerialize)]
struct OtherDefault {
    name: String,
    #[flatstream(default = 21)]
    celsius: i8,
}

#[derive(StreamSerialize)]
#[flatstream(owned = Lax)]
struct G<'a> {
    #[flatstream(required)]
    name: &'a str,
}

#[derive(StreamSerialize)]
struct Lax {
    name: String,
}

#[derive(StreamSerialize)]
#[flatstream(owned = OtherParts)]
struct H<'a> {
    parts: &'a [Part<'a>],
}

#[derive(StreamSerialize)]
struct Part<'a> {
    text: &'a str,
}

#[derive(StreamSerialize)]
struct OtherParts {
    parts: Vec<OtherPart>,
}

#[derive(StreamSerialize)]
struct OtherPart {
    word: String,
}

#[derive(StreamSerialize)]
#[flatstream(owned = Marked)]
struct I<'a> {
    name: &'a str,
}

#[derive(StreamSerialize)]
#[flatstream(file_identifier = "MARK")]
struct Marked {
    name: String,
}

fn main() {}
