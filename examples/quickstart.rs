//! Structs in, typed views out. This is the code of the README.

use flatstream::{
    DefaultDeframer, DefaultFramer, Result, StreamReader, StreamSerialize, StreamWriter,
};

#[derive(StreamSerialize)]
struct Reading {
    sensor: String,
    celsius: f64,
    tags: Vec<String>,
}

fn main() -> Result<()> {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(&Reading { sensor: "attic".into(), celsius: 31.5, tags: vec!["roof".into()] })?;
    writer.write(&Reading { sensor: "cellar".into(), celsius: 12.0, tags: vec![] })?;

    let bytes = writer.into_inner();
    let mut reader = StreamReader::new(bytes.as_slice(), DefaultDeframer);
    reader.process_typed::<Reading>(|reading| {
        println!("{}: {} °C, tags: {}", reading.sensor(), reading.celsius(), reading.tags().len());
        Ok(())
    })
}
