//! Views print, compare and unpack as the values they show.

use flatstream::StreamDeserialize;
use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::*;

macro_rules! prints_alike {
    ($($t:ident)*) => { $( {
        let mut rng = Rng::new(0xdeb6);
        for _ in 0..300 {
            let value: $t = random(&mut rng);
            let bytes = simple(&value);
            let view = $t::from_payload(&bytes).unwrap();
            assert_eq!(format!("{view:?}"), format!("{value:?}"));
            assert_eq!(format!("{view:#?}"), format!("{value:#?}"));
        }
    } )* };
}

#[test]
fn views_print_like_their_values() {
    prints_alike!(Scalars Options Texts Vectors Node Nil Twins TwinLeft TwinRight Odds Arrays Enums Newtypes FlagSets Generics Zoo);
    prints_alike!(Unions Event Perhaps Tree Maps Keyed SharedTexts Envelope Stamped);
}

macro_rules! compares_alike {
    ($($t:ident)*) => { $( {
        let mut rng = Rng::new(0xc03a);
        for _ in 0..150 {
            let pair: [$t; 2] = [random(&mut rng), random(&mut rng)];
            let bytes = pair.each_ref().map(simple);
            let views = bytes.each_ref().map(|bytes| $t::from_payload(bytes).unwrap());
            for (i, a) in pair.iter().enumerate() {
                for (j, b) in pair.iter().enumerate() {
                    assert_eq!(views[i] == views[j], a == b, "{a:?} against {b:?}");
                }
            }
        }
    } )* };
}

#[test]
fn views_compare_like_their_values() {
    compares_alike!(Scalars Options Texts Vectors Node Nil Twins TwinLeft TwinRight Odds Arrays Enums Newtypes FlagSets Generics Zoo);
    compares_alike!(Unions Event Perhaps Tree Maps Hashes Keyed SharedTexts Envelope Stamped);
}

/// The same message as another writer may make it: its root lies 8 bytes further on.
fn moved(message: &[u8], head_len: usize) -> Vec<u8> {
    let (head, block) = message.split_at(head_len);
    let mut moved = [head, &[0; 8], block].concat();
    let root = u32::from_le_bytes(message[..4].try_into().unwrap()) + 8;
    moved[..4].copy_from_slice(&root.to_le_bytes());
    moved
}

macro_rules! reads_moved {
    ($head_len:literal: $($t:ident)*) => { $( {
        let mut rng = Rng::new(0x4007);
        for _ in 0..150 {
            let value: $t = random(&mut rng);
            let bytes = simple(&value);
            let moved = moved(&bytes, $head_len);
            let (here, there) =
                ($t::from_payload(&bytes).unwrap(), $t::from_payload(&moved).unwrap());
            assert_eq!(format!("{there:?}"), format!("{here:?}"));
            assert_eq!(simple(&there.unpack().unwrap()), bytes);
            // The first 8 bytes of a message say where its root is; none that is cut off there is one.
            for len in 0..$head_len + 8 {
                assert!($t::from_payload(&bytes[..len]).is_err());
            }
        }
    } )* };
}

#[test]
fn roots_read_wherever_they_are() {
    reads_moved!(4: Scalars Options Texts Vectors Node Twins Arrays Enums Newtypes FlagSets Unions Perhaps Maps Envelope);
    reads_moved!(12: Stamped);
}

macro_rules! trusts {
    ($($t:ident)*) => { $( {
        let mut rng = Rng::new(0x7457);
        for _ in 0..150 {
            let value: $t = random(&mut rng);
            let bytes = simple(&value);
            let checked = $t::from_payload(&bytes).unwrap();
            // SAFETY: these bytes were verified one line above.
            let trusted = unsafe { $t::from_payload_unchecked(&bytes) };
            assert_eq!(format!("{trusted:?}"), format!("{checked:?}"));
            assert_eq!(simple(&trusted.unpack().unwrap()), bytes);
        }
    } )* };
}

#[test]
fn unchecked_views_are_those_that_were_checked() {
    trusts!(Scalars Options Texts Vectors Node Nil Twins TwinLeft TwinRight Odds Arrays Enums Newtypes FlagSets Generics Zoo);
    trusts!(Unions Event Perhaps Tree Maps Hashes Keyed SharedTexts Envelope Stamped);
}

#[test]
fn floats_keep_every_bit() {
    for bits in [0x7ff8_0000_dead_beef, 0xfff0_0000_0000_0001, 1 << 63, 0x7ff0_0000_0000_0001_u64] {
        let value = Scalars {
            i: f32::from_bits((bits >> 32) as u32 | 1),
            j: f64::from_bits(bits),
            ..Default::default()
        };
        let bytes = simple(&value);
        let view = Scalars::from_payload(&bytes).unwrap();
        assert_eq!(view.j().to_bits(), bits);
        assert_eq!(view.i().to_bits(), value.i.to_bits());
        assert_eq!(view.unpack().unwrap().j.to_bits(), bits);
    }
}

/// A view outlives the one it came from: all borrow the payload alone.
#[test]
fn parts_outlive_the_views_they_came_from() {
    let value = Node {
        children: vec![Node { id: 7, ..Default::default() }],
        next: Some(Box::new(Node { id: 8, ..Default::default() })),
        ..Default::default()
    };
    let bytes = simple(&value);
    let (child, next) = {
        let view = Node::from_payload(&bytes).unwrap();
        let first = view.children().iter().next().unwrap();
        (first, view.next().unwrap())
    };
    assert_eq!((child.id(), next.id()), (7, 8));
}

fn is_send_and_sync<T: Send + Sync + Copy>(_: T) {}

#[test]
fn views_cross_threads() {
    let bytes = simple(&Node::default());
    let view = Node::from_payload(&bytes).unwrap();
    is_send_and_sync(view);
    is_send_and_sync(view.children());
    std::thread::scope(|scope| scope.spawn(|| assert_eq!(view.id(), 0)).join().unwrap());
}
