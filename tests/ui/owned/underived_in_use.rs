// Told at the attribute: what unpacks to the twin, or compares with it, is fine.
use flatstream::StreamSerialize;

struct ReadingOwned {
    name: String,
}

#[derive(StreamSerialize)]
#[flatstream(owned = ReadingOwned)]
struct Reading<'a> {
    name: &'a str,
}

fn uses(view: ReadingView<'_>, target: &mut ReadingOwned) -> flatstream::Result<bool> {
    view.unpack_into(target)?;
    let owned: ReadingOwned = view.unpack()?;
    Ok(view == owned)
}

fn main() {}
