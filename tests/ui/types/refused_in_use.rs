// The mistakes are in the types of fields: what uses their accessors is fine.
use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    count: usize,
    rows: Vec<Vec<u8>>,
    next: Box<Telemetry>,
    #[flatstream(with)]
    age: std::time::Duration,
    name: String,
}

fn main() -> flatstream::Result<()> {
    let view = <Telemetry as flatstream::StreamDeserialize>::from_payload(&[])?;
    assert_eq!(view.count() + 1, 3);
    for row in view.rows() {
        println!("{}", row.len());
    }
    println!("{} {:?}", view.next().name(), view.age());
    println!("{}", view.name().len());
    view.unpack()?;
    Ok(())
}
