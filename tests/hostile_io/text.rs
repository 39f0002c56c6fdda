//! Messages whose root is a string: nothing is read that the official verifier refuses.

use flatstream::{
    flatbuffers, ErrorKind, PayloadFault, SliceReader, StreamDeserialize, StreamWriter,
};
use flatstream_tests::corpus::Mode;

fn payload(text: &str) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), Mode::Plain.framer());
    writer.write(text).unwrap();
    writer.into_inner()[4..].to_vec()
}

fn check(payload: &[u8]) {
    match str::from_payload(payload) {
        Ok(text) => assert_eq!(flatbuffers::root::<&str>(payload), Ok(text), "{payload:?}"),
        Err(error) => assert!(matches!(error.kind(), ErrorKind::InvalidPayload { .. }), "{error}"),
    }
}

#[test]
fn every_byte_takes_every_value() {
    for text in ["", "abc", "z\u{fc}rich, \u{1f980}"] {
        let mut payload = payload(text);
        for at in 0..payload.len() {
            let honest = payload[at];
            for value in 0..=255 {
                payload[at] = value;
                check(&payload);
            }
            payload[at] = honest;
        }
        (0..payload.len()).for_each(|cut| check(&payload[..cut]));
    }
}

#[test]
fn faults_are_named_with_their_position() {
    let fault = |payload: &[u8]| match str::from_payload(payload).unwrap_err().into_kind() {
        ErrorKind::InvalidPayload { position, fault, .. } => (position, fault),
        other => panic!("{other}"),
    };
    assert_eq!(fault(b""), (0, PayloadFault::OutOfBounds));
    assert_eq!(fault(b"\x06\0\0\0\0\0\0\0\0\0\0\0"), (0, PayloadFault::Unaligned));
    assert_eq!(fault(b"\x08\0\0\0\0\0\0\0"), (8, PayloadFault::OutOfBounds));
    assert_eq!(fault(b"\x04\0\0\0\x04\0\0\0abc\0"), (12, PayloadFault::OutOfBounds));
    assert_eq!(fault(b"\x04\0\0\0\x03\0\0\0abcd"), (11, PayloadFault::MissingNul));
    assert_eq!(fault(b"\x04\0\0\0\x03\0\0\0ab\xff\0"), (10, PayloadFault::Utf8));
}

#[test]
fn a_typed_error_names_the_frame_and_can_be_skipped() {
    let stream =
        b"\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0\x03\0\0\0bad\x0c\0\0\0\x04\0\0\0\x02\0\0\0yo\0\0";
    let mut reader = SliceReader::new(stream, Mode::Plain.deframer());
    assert_eq!(reader.typed::<str>().next().unwrap().unwrap(), "hi");
    let error = reader.typed::<str>().next().unwrap().unwrap_err();
    assert_eq!((error.offset(), reader.position()), (Some(16), 16));
    assert!(reader.next().is_none(), "an error ends the iteration");
    assert_eq!(reader.typed::<str>().filter_map(Result::ok).count(), 0, "and the next one, too");
    assert!(reader.skip_frame().unwrap());
    assert_eq!(reader.typed::<String>().next().unwrap().unwrap(), "yo");
    assert!(reader.typed::<str>().next().is_none());
}
