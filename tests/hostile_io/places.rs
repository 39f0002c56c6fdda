//! Where a reader says that it is, and how it gets there.

use flatstream::{
    DefaultDeframer, DefaultFramer, ErrorKind, SliceReader, StreamReader, StreamWriter,
};
use flatstream_tests::corpus::{self, Mode};
use flatstream_tests::scripted_io::{ScriptedReader, Step};

#[test]
fn readers_stand_behind_the_frame_they_lent_out() {
    for mode in Mode::ALL {
        let stream = corpus::stream(mode);
        let mut reader = StreamReader::with_capacity(&stream[..], mode.deframer(), 64);
        let mut slice = SliceReader::new(&stream, mode.deframer());
        for &border in &corpus::borders(&stream, mode) {
            assert_eq!((reader.position(), slice.position()), (border as u64, border as u64));
            let is_last = border == stream.len();
            assert_eq!(reader.messages().next().unwrap().is_none(), is_last);
            assert_eq!(slice.next().is_none(), is_last);
        }
    }
}

#[test]
fn readers_stay_in_front_of_a_message_of_another_type() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write("text").unwrap();
    let at = writer.position();
    writer.write_payload(b"no text at all").unwrap();
    let stream = writer.into_inner();

    let mut reader = StreamReader::new(&stream[..], DefaultDeframer);
    let mut slice = SliceReader::new(&stream, DefaultDeframer);
    assert_eq!(reader.typed_messages::<str>().next().unwrap(), Some("text"));
    assert_eq!(slice.typed::<str>().next().unwrap().unwrap(), "text");
    for _ in 0..2 {
        let error = reader.typed_messages::<str>().next().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::InvalidPayload { .. }), "{error}");
        assert_eq!((error.offset(), reader.position()), (Some(at), at));
    }
    let error = slice.typed::<str>().next().unwrap().unwrap_err();
    assert_eq!((error.offset(), slice.position()), (Some(at), at));
}

/// Each read brings five whole frames, and all of the buffer is free for the next five.
#[test]
fn an_empty_buffer_is_filled_from_its_start() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    (0..500).for_each(|_| writer.write_payload(&[7; 96]).unwrap());
    let stream = writer.into_inner();
    let mut script = ScriptedReader::new(&stream, |_| Step::Pass(500));
    StreamReader::with_capacity(&mut script, DefaultDeframer, 1050)
        .process_all(|_| Ok(()))
        .unwrap();
    assert_eq!(script.n_calls(), 100 + 1);
}
