// The mistakes are in the fields: what unpacks to the twin is fine.
use flatstream::{StreamDeserialize, StreamSerialize};

#[derive(StreamSerialize)]
#[flatstream(owned = ReadingOwned)]
struct Reading<'a> {
    name: &'a str,
    count: usize,
}

#[derive(StreamSerialize)]
struct ReadingOwned {
    name: String,
    count: usize,
}

#[derive(StreamSerialize)]
#[flatstream(owned = LineOwned)]
struct Line<'a> {
    text: &'a str,
    n: u64,
}

#[derive(StreamSerialize)]
struct LineOwned {
    text: String,
    n: usize,
}

fn main() -> flatstream::Result<()> {
    let view = Reading::from_payload(&[])?;
    let mut owned: ReadingOwned = view.unpack()?;
    assert!(view == owned);
    view.unpack_into(&mut owned)?;
    let line: LineOwned = Line::from_payload(&[])?.unpack()?;
    assert_eq!(line.text, "");
    Ok(())
}
