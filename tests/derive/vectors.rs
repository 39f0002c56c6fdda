//! Vectors read like slices, at every address a payload can have.

use flatstream::{StreamDeserialize, Vector};
use flatstream_tests::messages::simple;
use flatstream_tests::values::{Random, Rng};
use flatstream_tests::zoo::*;

/// A payload at each of the 16 offsets from an aligned address.
pub fn at_every_address(bytes: &[u8], mut check: impl FnMut(&[u8])) {
    let mut room = vec![0; bytes.len() + 32];
    let base = room.as_ptr().align_offset(16);
    for shift in 0..16 {
        let at = base + shift;
        room[at..at + bytes.len()].copy_from_slice(bytes);
        check(&room[at..at + bytes.len()]);
    }
}

/// All ways to get at the items agree with the slice they were made from.
macro_rules! reads_like {
    ($view:expr, $expected:expr, $same:expr) => {{
        let (view, expected, same) = ($view, $expected, $same);
        let len = expected.len();
        assert_eq!(view.len(), len);
        assert_eq!(view.is_empty(), len == 0);
        assert_eq!(view.iter().len(), len);
        assert_eq!(view.iter().size_hint(), (len, Some(len)));
        assert!(view.iter().zip(expected).all(|(a, b)| same(&a, b)));
        assert!(view.into_iter().rev().zip(expected.iter().rev()).all(|(a, b)| same(&a, b)));
        for i in 0..len + 2 {
            let agree = |a: Option<_>, b: Option<_>| match (a, b) {
                (Some(a), Some(b)) => same(&a, b),
                (None, None) => true,
                _ => false,
            };
            assert!(agree(view.get(i), expected.get(i)), "get({i})");
            assert!(agree(view.iter().nth(i), expected.iter().nth(i)), "nth({i})");
            assert!(agree(view.iter().nth_back(i), expected.iter().nth_back(i)), "nth_back({i})");
        }
        assert!(view.get(usize::MAX).is_none() && view.iter().nth(usize::MAX).is_none());
        assert_eq!(view.first().is_some(), len > 0);
        assert_eq!(view.last().is_some(), len > 0);
        let mut ends = view.iter();
        let mut seen = 0;
        while let (Some(_), front) = (ends.next(), seen) {
            seen = front + 1 + usize::from(ends.next_back().is_some());
            assert_eq!(ends.len(), len - seen);
        }
        assert_eq!(seen, len);
        assert!(ends.next().is_none() && ends.next_back().is_none());
        assert_eq!(view, view);
    }};
}

fn bits32(a: &f32, b: &f32) -> bool {
    a.to_bits() == b.to_bits()
}

fn bits64(a: &f64, b: &f64) -> bool {
    a.to_bits() == b.to_bits()
}

fn points(a: &Vec3, b: &Vec3) -> bool {
    bits32(&a.x, &b.x) && bits32(&a.y, &b.y) && bits32(&a.z, &b.z)
}

/// A slice is lent exactly when the memory is aligned, and holds the same bits.
fn lends<T, W: PartialEq + Copy>(
    slice: Option<&[T]>,
    payload: &[u8],
    expected: &[T],
    bits: impl Fn(&T) -> W,
) {
    let aligned = payload.as_ptr().align_offset(align_of::<T>()) == 0;
    assert_eq!(slice.is_some(), (aligned && cfg!(target_endian = "little")) || expected.is_empty());
    if let Some(slice) = slice {
        assert_eq!(slice.as_ptr() as usize % align_of::<T>(), 0);
        assert!(slice.iter().map(&bits).eq(expected.iter().map(&bits)));
    }
}

#[test]
fn every_vector_at_every_address() {
    let mut rng = Rng::new(0x7ec0);
    for _ in 0..60 {
        let mut value = Vectors::random(&mut rng, 2);
        // Equal to itself, as `==` on views is that of floats.
        value.scalars.iter_mut().for_each(|s| (s.i, s.j) = (1.5, -0.0));
        let scalars: Vec<Scalars> = value.scalars.clone();
        let bytes = simple(&value);
        at_every_address(&bytes, |payload| {
            let view = Vectors::from_payload(payload).unwrap();
            assert_eq!(view.bytes(), value.bytes);
            reads_like!(view.flags(), &value.flags, |a: &bool, b: &bool| a == b);
            reads_like!(view.shorts(), &value.shorts, |a: &i16, b: &i16| a == b);
            reads_like!(view.longs(), &value.longs, |a: &u64, b: &u64| a == b);
            reads_like!(view.boxed(), &value.boxed, |a: &u32, b: &u32| a == b);
            reads_like!(view.names(), &value.names, |a: &&str, b: &String| a == b);
            reads_like!(view.scalars(), &scalars, |a: &ScalarsView<'_>, b: &Scalars| {
                a.unpack().unwrap() == *b
            });
            assert_eq!(view.doubles().len(), value.doubles.len());
            assert!(view.doubles().iter().zip(&value.doubles).all(|(a, b)| bits64(&a, b)));
            assert!(view.points().iter().zip(&value.points).all(|(a, b)| points(&a, b)));
            assert!(view.levels().iter().zip(&value.levels).all(|(a, b)| a == *b));
            lends(view.shorts().as_slice(), payload, &value.shorts, |n| *n);
            lends(view.longs().as_slice(), payload, &value.longs, |n| *n);
            lends(view.doubles().as_slice(), payload, &value.doubles, |n| n.to_bits());
            lends(view.points().as_slice(), payload, &value.points, |p| {
                [p.x, p.y, p.z].map(f32::to_bits)
            });
            assert!(view.poses().as_slice().is_none() || value.poses.is_empty());
            assert!(view.flags().as_slice().is_none() || value.flags.is_empty());
            let again = view.unpack().unwrap();
            assert_eq!(simple(&again), bytes);
        });
    }
}

#[test]
fn vectors_are_equal_by_items_wherever_they_lie() {
    let value = |n: u64| Vectors { longs: vec![1, 2, n], ..Default::default() };
    let (a, b) = (simple(&value(3)), simple(&value(4)));
    let mut shifted = vec![0];
    shifted.extend(&a);
    let read = |bytes| -> Vector<'_, u64> { Vectors::from_payload(bytes).unwrap().longs() };
    assert_eq!(read(&a), read(&shifted[1..]));
    assert_ne!(read(&a), read(&b));
    let shorter = simple(&Vectors { longs: vec![1, 2], ..Default::default() });
    assert_ne!(read(&a), read(&shorter));
    assert_eq!(format!("{:?} {:?}", read(&a), read(&b).iter()), "[1, 2, 3] [1, 2, 4]");
}

/// The whole zoo at all 16 addresses.
#[test]
fn every_message_at_every_address() {
    let mut rng = Rng::new(0x7ec1);
    for _ in 0..40 {
        let value = Zoo::random(&mut rng, 4);
        let bytes = simple(&value);
        at_every_address(&bytes, |payload| {
            let view = Zoo::from_payload(payload).unwrap();
            assert_eq!(simple(&view.unpack().unwrap()), bytes);
        });
    }
}
