//! Wide tables: looking at a field takes time, however small it is and however often it is shared.

use std::hint::black_box;
use std::time::{Duration, Instant};

use flatstream::flatbuffers::{FlatBufferBuilder, TableFinishedWIPOffset, WIPOffset};
use flatstream::{ErrorKind, PayloadFault, StreamDeserialize, StreamSerialize};

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Bit {
    Off,
    On,
}

/// As much to check as fits eight bytes.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Bits {
    a: Bit,
    b: Bit,
    c: Bit,
    d: Bit,
    e: Bit,
    f: Bit,
    g: Bit,
    h: Bit,
}

/// A table of a hundred fields that hold `$type`, and two levels of vectors above it.
macro_rules! hundred {
    ($module:ident: $type:ty) => {
        pub mod $module {
            use super::*;
            hundred! { $type;
                a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 b0 b1 b2 b3 b4 b5 b6 b7 b8 b9
                c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 d0 d1 d2 d3 d4 d5 d6 d7 d8 d9
                e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 f0 f1 f2 f3 f4 f5 f6 f7 f8 f9
                g0 g1 g2 g3 g4 g5 g6 g7 g8 g9 h0 h1 h2 h3 h4 h5 h6 h7 h8 h9
                i0 i1 i2 i3 i4 i5 i6 i7 i8 i9 j0 j1 j2 j3 j4 j5 j6 j7 j8 j9
            }
        }
    };
    ($type:ty; $($field:ident)*) => {
        #[derive(StreamSerialize)]
        pub struct Wide { $($field: $type,)* }

        #[derive(StreamSerialize)]
        pub struct Group { items: Vec<Wide> }

        #[derive(StreamSerialize)]
        pub struct Root { groups: Vec<Group> }
    };
}

hundred!(bytes: Option<u8>);
hundred!(numbers: Option<u64>);
hundred!(fixed: Option<Bits>);
hundred!(texts: Option<String>);
hundred!(plain_texts: String);
hundred!(lists: Option<Vec<u64>>);
hundred!(tables: Option<Box<bytes::Wide>>);

/// Itself a hundred times.
pub mod selves {
    use super::*;
    hundred!(Option<Box<Wide>>; a b c d e f g h i j k l m n o p q r s t u v w x y z
        a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1 n1 o1 p1 q1 r1 s1 t1 u1 v1 w1 x1 y1 z1
        a2 b2 c2 d2 e2 f2 g2 h2 i2 j2 k2 l2 m2 n2 o2 p2 q2 r2 s2 t2 u2 v2 w2 x2 y2 z2
        a3 b3 c3 d3 e3 f3 g3 h3 i3 j3 k3 l3 m3 n3 o3 p3 q3 r3 s3 t3 u3 v3);
}

type Table = WIPOffset<TableFinishedWIPOffset>;

/// A table of one vector, `n` offsets to one item.
fn repeat(builder: &mut FlatBufferBuilder<'_>, item: Table, n: usize) -> Table {
    let items = builder.create_vector(&vec![item; n]);
    let start = builder.start_table();
    builder.push_slot_always(4, items);
    builder.end_table(start)
}

/// `n` offsets to one group of `n` offsets to one table.
fn shared(n: usize, make: impl Fn(&mut FlatBufferBuilder<'_>) -> Table) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let item = make(&mut builder);
    let group = repeat(&mut builder, item, n);
    let root = repeat(&mut builder, group, n);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

/// How a table is filled: `first..len` of its slots, each with a number or an offset to a string.
#[derive(Clone, Copy, Debug)]
enum Fill {
    Numbers { first: u16, len: u16 },
    Texts { len: u16 },
}

impl Fill {
    fn make(self, builder: &mut FlatBufferBuilder<'_>) -> Table {
        // Whoever takes an offset for that of a string or vector finds an empty one.
        let text = builder.create_string("");
        let start = builder.start_table();
        match self {
            Fill::Numbers { first, len } => {
                (first..len).for_each(|id| builder.push_slot_always(4 + 2 * id, 0u64));
            }
            Fill::Texts { len } => {
                (0..len).for_each(|id| builder.push_slot_always(4 + 2 * id, text));
            }
        }
        builder.end_table(start)
    }
}

/// None, one or all fields; by the vtable of the type (100), a shorter and a longer one.
fn fills() -> Vec<Fill> {
    let mut fills = vec![Fill::Numbers { first: 0, len: 0 }];
    for len in [1, 8, 99, 100, 101] {
        fills.push(Fill::Numbers { first: len - 1, len });
        fills.push(Fill::Numbers { first: 0, len });
        fills.push(Fill::Texts { len });
    }
    fills
}

/// `levels` tables, each all of the fields of the one above it.
fn tree(levels: usize, n_fields: u16, len: usize) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    builder.create_vector(&vec![0u8; len]);
    let start = builder.start_table();
    let mut node = builder.end_table(start);
    for _ in 0..levels {
        let start = builder.start_table();
        (0..n_fields).for_each(|id| builder.push_slot_always(4 + 2 * id, node));
        node = builder.end_table(start);
    }
    builder.finish(node, None);
    builder.finished_data().to_vec()
}

fn fault<T: StreamDeserialize>(payload: &[u8]) -> Option<PayloadFault> {
    match T::from_payload(payload).map(drop).err()?.kind() {
        ErrorKind::InvalidPayload { fault, .. } => Some(*fault),
        other => panic!("{other:?}"),
    }
}

#[test]
fn fields_that_share_one_table_are_charged_each_time() {
    let one_table = |fill: Fill| {
        let mut builder = FlatBufferBuilder::new();
        let item = fill.make(&mut builder);
        let root = repeat(&mut builder, item, 5_000);
        builder.finish(root, None);
        builder.finished_data().to_vec()
    };
    for len in [99, 100, 101] {
        let one = one_table(Fill::Numbers { first: len - 1, len });
        let all = one_table(Fill::Numbers { first: 0, len });
        assert_eq!(fault::<numbers::Group>(&one), None, "{len}");
        assert_eq!(fault::<fixed::Group>(&one), None, "{len}");
        assert_eq!(fault::<fixed::Group>(&all), Some(PayloadFault::TooLarge), "{len}");
        // Numbers are looked at eight at a time, and that is paid with the visit of the table.
        assert_eq!(fault::<numbers::Group>(&all), None, "{len}");
    }
}

/// As other writers make them.
#[test]
fn honest_wide_tables_pass() {
    for fill in fills() {
        let mut builder = FlatBufferBuilder::new();
        let items: Vec<Table> = (0..1_000).map(|_| fill.make(&mut builder)).collect();
        let items = builder.create_vector(&items);
        let start = builder.start_table();
        builder.push_slot_always(4, items);
        let root = builder.end_table(start);
        builder.finish(root, None);
        let payload = builder.finished_data();
        match fill {
            Fill::Numbers { .. } => assert_eq!(fault::<numbers::Group>(payload), None, "{fill:?}"),
            Fill::Texts { .. } => assert_eq!(fault::<texts::Group>(payload), None, "{fill:?}"),
        }
    }
}

/// The shortest of some runs, scaled to a payload of 100 KB.
fn time<T: StreamDeserialize>(worst: &mut (Duration, String), name: &str, payload: &[u8]) {
    let run = || {
        let start = Instant::now();
        let _ = black_box(T::from_payload(black_box(payload)).is_ok());
        start.elapsed()
    };
    let shortest = (0..30).map(|_| run()).min().expect("some");
    let scaled = shortest.mul_f64(100_000.0 / payload.len() as f64);
    if scaled > worst.0 {
        *worst =
            (scaled, format!("{name}, {} bytes, {}", payload.len(), std::any::type_name::<T>()));
    }
}

/// Printed, since it is quoted in docs/design.md.
#[test]
#[ignore = "measures time: run it with --release on a quiet machine"]
fn the_worst_payloads_take_at_most_5_ms_per_100_kb() {
    let mut worst = (Duration::ZERO, String::new());
    for n in [1_600, 12_800] {
        for fill in fills() {
            let (payload, name) = (shared(n, |builder| fill.make(builder)), format!("{fill:?}"));
            time::<bytes::Root>(&mut worst, &name, &payload);
            time::<numbers::Root>(&mut worst, &name, &payload);
            time::<fixed::Root>(&mut worst, &name, &payload);
            time::<texts::Root>(&mut worst, &name, &payload);
            time::<plain_texts::Root>(&mut worst, &name, &payload);
            time::<lists::Root>(&mut worst, &name, &payload);
            time::<tables::Root>(&mut worst, &name, &payload);
        }
        for (levels, n_fields) in [(3, 100), (20, 50), (60, 100), (60, 2), (20, 4)] {
            let payload = tree(levels, n_fields, 8 * n);
            time::<selves::Wide>(&mut worst, &format!("tree {levels} x {n_fields}"), &payload);
        }
    }
    println!("the worst: {:?} per 100 KB, {}", worst.0, worst.1);
    assert!(worst.0 <= Duration::from_millis(5));
}
