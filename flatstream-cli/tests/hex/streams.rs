//! Plain streams.

use flatstream::{
    ChecksumFramer, Crc16, Crc32, DefaultFramer, Framer, StreamSchema, StreamWriter, XxHash64,
};

use crate::kit::{arg, file, lines, run, Reading};
use crate::{check_cover, faults, parts};

fn stream(framer: impl Framer) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), framer);
    for i in 0..5 {
        writer.write(&Reading { sensor: format!("s{i}"), celsius: Some(f64::from(i)) }).unwrap();
    }
    writer.into_inner()
}

#[test]
fn frames_of_every_framing() {
    let schema = file("hex-reading.bfbs", &Reading::bfbs().unwrap());
    let streams = [
        (stream(DefaultFramer), 0),
        (stream(ChecksumFramer::<XxHash64>::default()), 8),
        (stream(ChecksumFramer::<Crc32>::default()), 4),
        (stream(ChecksumFramer::<Crc16>::default()), 2),
    ];
    for (bytes, sum) in streams {
        let path = file(&format!("hex-{sum}.stream"), &bytes);
        let args = ["hex", "--json", arg(&path), "--schema", arg(&schema), "-n", "9"];
        let (code, out, err) = run(&args);
        assert_eq!((code, &*err), (0, ""));
        let frames = lines(&out);
        assert_eq!((frames.len(), check_cover(&frames)), (5, bytes.len() as u64));
        assert_eq!(
            frames[4]["what"],
            format!("at {}: message 4, acme.Reading", frames[4]["offset"])
        );
        let (frame, n_header) = (&frames[1], if sum == 0 { 1 } else { 2 });
        assert_eq!(parts(frame)[0]["label"], "length");
        assert_eq!(parts(frame)[n_header - 1]["bytes"], if sum == 0 { 4 } else { sum });
        let celsius = parts(frame).iter().rfind(|part| part["label"] == "celsius").unwrap();
        assert_eq!((&celsius["value"], faults(frame).len()), (&"1".into(), 0));
    }
}

#[test]
fn damage_in_a_stream() {
    let schema = file("hex-damaged.bfbs", &Reading::bfbs().unwrap());
    let mut bytes = stream(ChecksumFramer::<Crc32>::default());
    bytes[20] ^= 1;
    let path = file("hex-damaged.stream", &bytes);
    let args =
        ["hex", "--json", arg(&path), "--schema", arg(&schema), "-n", "9", "--framing", "crc32"];
    let (code, out, _) = run(&args);
    let frames = lines(&out);
    assert_eq!((code, check_cover(&frames)), (3, bytes.len() as u64));
    assert_eq!((&frames[0]["damaged"], &frames[1]["damaged"]), (&true.into(), &false.into()));
}
