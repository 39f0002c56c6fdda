use flatstream::{StreamDeserialize, StreamSerialize};

#[derive(StreamSerialize)]
struct Line<'a> {
    text: &'a str,
    kind: Kind<'a>,
}

#[derive(StreamSerialize)]
enum Kind<'a> {
    Said(&'a str),
    Quiet,
}

fn main() -> flatstream::Result<()> {
    let _ = Line::from_payload(&[])?.unpack()?;
    let _ = Kind::from_payload(&[])?.unpack()?;
    Ok(())
}
