//! Arrays: the bytes of a struct with one field, read in place.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{Array, ErrorKind, PayloadFault, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{expert, simple};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::*;

use crate::vectors::at_every_address;

/// Quads as arrays.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Bare {
    first: u8,
    quad: [f32; 4],
    maybe: Option<[f32; 4]>,
    many: Vec<[f32; 4]>,
}

/// Quads as what arrays are in the schema.
#[derive(StreamSerialize)]
struct Wrapped {
    first: u8,
    quad: Quad,
    maybe: Option<Quad>,
    many: Vec<Quad>,
}

#[test]
fn an_array_has_the_bytes_of_a_struct_around_it() {
    let (a, b) = ([1.0, -0.0, f32::NAN, 4.0], [5.0; 4]);
    let quad = |items| Quad { items };
    for (maybe, n) in [(None, 0), (Some(a), 1), (Some(b), 3)] {
        let bare = Bare { first: 1, quad: a, maybe, many: vec![b; n] };
        let many = vec![quad(b); n];
        let wrapped = Wrapped { first: 1, quad: quad(a), maybe: maybe.map(quad), many };
        assert_eq!(simple(&bare), simple(&wrapped));
        assert_eq!(expert(&bare), simple(&wrapped));
    }
}

/// All ways to get at the elements agree with the array.
fn reads_like<const N: usize>(view: Array<'_, i16, N>, expected: [i16; N]) {
    assert_eq!((view.len(), view.is_empty()), (N, false));
    assert_eq!(view.to_array(), expected);
    assert_eq!(view, expected);
    let copy = view;
    assert_eq!(view, copy);
    assert_eq!((view.iter().len(), view.iter().size_hint()), (N, (N, Some(N))));
    assert!(view.iter().eq(expected));
    assert!(view.into_iter().rev().eq(expected.into_iter().rev()));
    assert_eq!(format!("{view:?} {:?}", view.iter()), format!("{expected:?} {expected:?}"));
    for i in 0..N + 2 {
        assert_eq!(view.get(i), expected.get(i).copied());
        assert_eq!(view.iter().nth(i), expected.iter().copied().nth(i));
        assert_eq!(view.iter().nth_back(i), expected.iter().copied().nth_back(i));
    }
    let mut ends = view.iter();
    let from_ends = [ends.next(), ends.next_back(), ends.next()];
    assert_eq!(from_ends, [Some(expected[0]), Some(expected[N - 1]), Some(expected[1])]);
    assert_eq!(ends.len(), N - 3);
    assert!(view.get(usize::MAX).is_none() && view.iter().nth(usize::MAX).is_none());
}

#[test]
fn every_array_at_every_address() {
    let mut rng = Rng::new(0xa88a);
    for _ in 0..60 {
        let value = Arrays { maybe: Some([-1, 0, i16::MAX]), ..random(&mut rng) };
        let bytes = simple(&value);
        at_every_address(&bytes, |payload| {
            let view = Arrays::from_payload(payload).unwrap();
            reads_like(view.maybe().unwrap(), value.maybe.unwrap());
            assert_eq!(view.bytes().as_slice(), Some(&value.bytes[..]));
            assert!(view.levels().iter().zip(value.levels).all(|(a, b)| a == b));
            assert_eq!(view.poses().get(1).map(|pose| pose.at), Some(value.poses[1].at));
            assert_eq!(view.flags().to_array(), value.flags);
            assert_eq!(view.boxed().to_array(), *value.boxed);
            assert_eq!(view.rows().len(), value.rows.len());
            assert_eq!(simple(&view.unpack().unwrap()), bytes);
        });
    }
}

/// A slice is lent exactly when the memory is aligned, and holds the same bits.
#[test]
fn slices_of_arrays() {
    let mut rng = Rng::new(0xa88b);
    let value = Arrays { rows: vec![[1.5, -2.5, 0.0]; 3], ..random(&mut rng) };
    at_every_address(&simple(&value), |payload| {
        let view = Arrays::from_payload(payload).unwrap();
        let lent = |align: usize| {
            cfg!(target_endian = "little") && payload.as_ptr().align_offset(align) == 0
        };
        let bits = |slice: &[f64]| slice.iter().map(|n| n.to_bits()).collect::<Vec<_>>();
        let position = view.position().as_slice();
        assert_eq!(position.map(bits), lent(8).then(|| bits(&value.position)));
        assert_eq!(view.rows().as_slice(), lent(4).then_some(&value.rows[..]));
        assert_eq!(view.points().as_slice().is_some(), lent(4));
        assert_eq!(view.quads().as_slice().is_some(), lent(4) || value.quads.is_empty());
        assert!(view.flags().as_slice().is_none() && view.poses().as_slice().is_none());
    });
}

#[test]
fn absent_arrays_are_zeros() {
    let empty = simple(&Nil {});
    let view = Arrays::from_payload(&empty).unwrap();
    assert_eq!((view.position().to_array(), view.bytes().get(4)), ([0.0; 3], Some(0)));
    assert_eq!((view.bytes().get(5), view.bytes().as_slice()), (None, None));
    assert_eq!(view.levels().to_array().map(|level| level.known()), [Some(Level::Low); 2]);
    assert_eq!(view.points().get(1), Some(Vec3 { x: 0.0, y: 0.0, z: 0.0 }));
    assert_eq!(
        format!("{:?} {:?}", view.flags(), view.levels()),
        "[false, false, false] [Low, Low]"
    );
    assert_eq!(view.frame().ids, [0; 3]);
    assert!(view.maybe().is_none() && view.sides().is_none() && view.rows().is_empty());
    let there = simple(&Bare { first: 0, quad: [0.0; 4], maybe: None, many: vec![] });
    let (there, empty) = (Bare::from_payload(&there).unwrap(), Bare::from_payload(&empty).unwrap());
    assert_eq!(there, empty);
    assert_eq!(empty.unpack().unwrap(), there.unpack().unwrap());
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Levels {
    inline: [Level; 3],
    many: Vec<[Level; 3]>,
    fixed: Frame,
}

/// Where `levels` stand in the message, in order of the fields.
fn places(bytes: &[u8], levels: [Level; 3]) -> Vec<usize> {
    let numbers = levels.map(|level| level as u8);
    (0..bytes.len() - 2).filter(|&i| bytes[i..i + 3] == numbers).collect()
}

fn levels() -> (Levels, Vec<u8>) {
    let inline = [Level::High, Level::Mid, Level::High];
    let axes = [Vec3 { x: 0.0, y: 0.0, z: 0.0 }; 2];
    let fixed = Frame { on: false, axes, ids: [0; 3], levels: inline };
    let value = Levels { inline, many: vec![inline], fixed };
    let bytes = simple(&value);
    assert_eq!(places(&bytes, inline).len(), 3);
    (value, bytes)
}

#[test]
fn unknown_numbers_in_arrays_are_kept() {
    let (value, bytes) = levels();
    let places = places(&bytes, value.inline);
    let opened = |place: usize| {
        let mut bytes = bytes.clone();
        bytes[place + 1] = 77;
        let view = Levels::from_payload(&bytes).map(|view| format!("{view:?}"));
        let unpacked = Levels::from_payload(&bytes).and_then(|view| view.unpack());
        (view, unpacked)
    };
    let mut n_open = 0;
    for place in places {
        let (view, unpacked) = opened(place);
        let error = unpacked.unwrap_err();
        match (view, error.kind()) {
            (Ok(shown), ErrorKind::UnknownVariant { type_name: "Level", number: 77, .. }) => {
                assert!(shown.contains("[High, Unknown(77), High]"), "{shown}");
                n_open += 1;
            }
            // Read by value, and a value needs a variant.
            (Err(_), ErrorKind::InvalidPayload { path, fault, .. }) => {
                assert_eq!((path.as_str(), *fault), ("fixed", PayloadFault::UnknownEnum));
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(n_open, 2);
}

/// What a fault in an element is called.
#[test]
fn faults_in_arrays_have_a_path() {
    #[derive(StreamSerialize)]
    struct Frames {
        frames: [Frame; 2],
        more: Vec<[Frame; 2]>,
    }
    let (value, _) = levels();
    let frames = [value.fixed; 2];
    let bytes = simple(&Frames { frames, more: vec![frames] });
    let mut paths = Vec::new();
    for place in places(&bytes, value.inline) {
        let mut bytes = bytes.clone();
        bytes[place + 2] = 77;
        match Frames::from_payload(&bytes).unwrap_err().kind() {
            ErrorKind::InvalidPayload { path, .. } => paths.push(path.clone()),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(paths, ["frames[0]", "frames[1]", "more[0][0]", "more[0][1]"]);
}

/// Nearly as large as the inline part of a table can be.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Large {
    #[flatstream(required)]
    samples: [u8; LARGE],
}

const LARGE: usize = 65_535 - 4;

#[test]
fn large_arrays() {
    let mut samples = [7; LARGE];
    samples[LARGE - 1] = 9;
    let value = Large { samples };
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    let view = Large::from_payload(&bytes).unwrap();
    assert_eq!((view.samples().get(0), view.samples().iter().next_back()), (Some(7), Some(9)));
    assert_eq!(view.unpack().unwrap(), value);
    assert!(Large::from_payload(&simple(&Nil {})).is_err());
}

/// One offset after the other to one table with a large optional array.
#[test]
fn shared_arrays_are_charged() {
    #[derive(StreamSerialize)]
    struct Part {
        frames: Option<[Frame; 1_000]>,
    }
    #[derive(StreamSerialize)]
    struct Whole {
        parts: Vec<Part>,
    }
    let whole = |n: usize| {
        let mut builder = FlatBufferBuilder::new();
        let part = simple(&Part { frames: Some([levels().0.fixed; 1_000]) });
        let start = builder.start_table();
        builder.push_slot_always(4, Blob(&part[part.len() - 40_000..]));
        let part = builder.end_table(start);
        let parts = builder.create_vector(&vec![part; n]);
        let start = builder.start_table();
        builder.push_slot_always(4, parts);
        let root = builder.end_table(start);
        builder.finish(root, None);
        Whole::from_payload(builder.finished_data()).map(|view| view.parts().len())
    };
    assert_eq!(whole(10).unwrap(), 10);
    match whole(10_000).unwrap_err().kind() {
        ErrorKind::InvalidPayload { fault, .. } => assert_eq!(*fault, PayloadFault::TooLarge),
        other => panic!("{other:?}"),
    }
}

/// The bytes of 1,000 frames.
struct Blob<'b>(&'b [u8]);

impl flatstream::flatbuffers::Push for Blob<'_> {
    type Output = Self;
    unsafe fn push(&self, dst: &mut [u8], _: usize) {
        dst.copy_from_slice(self.0);
    }
    fn size() -> usize {
        40_000
    }
    fn alignment() -> flatstream::flatbuffers::PushAlignment {
        flatstream::flatbuffers::PushAlignment::new(4)
    }
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Braces {
    named: [u16; {
        const N: usize = 2;
        N
    }],
    maybe: Option<
        [u8; {
            const N: usize = 3;
            N
        }],
    >,
}

/// The text of a type stands in what its checks would say: braces there are no placeholders.
#[test]
fn lengths_can_be_blocks() {
    let value = Braces { named: [4, 5], maybe: Some([6; 3]) };
    let bytes = simple(&value);
    assert_eq!(Braces::from_payload(&bytes).unwrap().unpack().unwrap(), value);
}
