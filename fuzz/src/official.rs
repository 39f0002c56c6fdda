//! The zoo in the terms of the official verifier, by hand, as flatc would write it.

use flatstream::flatbuffers::{
    Follow, ForwardsUOffset, InvalidFlatbuffer, SimpleToVerifyInSlice, Table, Vector, Verifiable,
    Verifier, VerifierOptions,
};

type Verdict = Result<(), InvalidFlatbuffer>;

/// What the official verifier says of a zoo, with its default limits.
pub fn verify_zoo(payload: &[u8]) -> Verdict {
    let options = VerifierOptions::default();
    ForwardsUOffset::<ZooRules>::run_verifier(&mut Verifier::new(&options, payload), 0)?;
    match message(payload) {
        Some(bytes) => {
            ForwardsUOffset::<LeafRules>::run_verifier(&mut Verifier::new(&options, bytes), 0)
        }
        None => Ok(()),
    }
}

/// The message inside of a zoo that was verified: for that one these are bytes.
fn message(payload: &[u8]) -> Option<&[u8]> {
    // SAFETY: the zoo was verified, and the slots are those of its rules.
    unsafe {
        let zoo = ForwardsUOffset::<Table<'_>>::follow(payload, 0);
        let many = zoo.get::<ForwardsUOffset<Table<'_>>>(slot(36), None)?;
        let bytes = many.get::<ForwardsUOffset<Vector<'_, u8>>>(slot(8), None)?;
        Some(bytes.bytes())
    }
}

/// Where the vtable has field number `id`.
const fn slot(id: u16) -> u16 {
    4 + 2 * id
}

type Items<T> = ForwardsUOffset<Vector<'static, T>>;
type Text = ForwardsUOffset<&'static str>;

struct ZooRules;

impl Verifiable for ZooRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<bool>("flag", slot(0), false)?
            .visit_field::<i8>("a", slot(1), false)?
            .visit_field::<u16>("b", slot(2), false)?
            .visit_field::<i32>("c", slot(3), false)?
            .visit_field::<u64>("d", slot(4), false)?
            .visit_field::<f32>("e", slot(5), false)?
            .visit_field::<f64>("f", slot(6), false)?
            .visit_field::<bool>("maybe_flag", slot(7), false)?
            .visit_field::<u16>("maybe_small", slot(8), false)?
            .visit_field::<i64>("maybe_large", slot(9), false)?
            .visit_field::<f64>("maybe_float", slot(10), false)?
            .visit_field::<i16>("level", slot(11), false)?
            .visit_field::<i16>("maybe_level", slot(12), false)?
            .visit_field::<Text>("name", slot(13), false)?
            .visit_field::<Text>("maybe_name", slot(14), false)?
            .visit_field::<PoseRules>("pose", slot(15), false)?
            .visit_field::<Items<u8>>("bytes", slot(16), false)?
            .visit_field::<Items<u32>>("numbers", slot(17), false)?
            .visit_field::<Items<f64>>("doubles", slot(18), false)?
            .visit_field::<Items<bool>>("flags", slot(19), false)?
            .visit_field::<Items<i16>>("levels", slot(20), false)?
            .visit_field::<Items<Text>>("words", slot(21), false)?
            .visit_field::<Items<PoseRules>>("poses", slot(22), false)?
            .visit_field::<Items<i16>>("maybe_numbers", slot(23), false)?
            .visit_field::<ForwardsUOffset<LeafRules>>("leaf", slot(24), false)?
            .visit_field::<ForwardsUOffset<LeafRules>>("maybe_leaf", slot(25), false)?
            .visit_field::<Items<ForwardsUOffset<LeafRules>>>("leaves", slot(26), false)?
            .visit_union::<u8, _>("tag", slot(27), "event", slot(28), false, verify_event)?
            .visit_union::<u8, _>("tag", slot(29), "maybe_event", slot(30), false, verify_event)?
            .visit_field::<Items<ForwardsUOffset<MomentRules>>>("moments", slot(31), false)?
            .visit_field::<Items<ForwardsUOffset<PointRules>>>("points", slot(32), false)?
            .visit_field::<ForwardsUOffset<NodeRules>>("tree", slot(33), false)?
            .visit_field::<ForwardsUOffset<SmallRules>>("small", slot(34), false)?
            .visit_field::<Items<ForwardsUOffset<SmallRules>>>("smalls", slot(35), false)?
            .visit_field::<ForwardsUOffset<ManyRules>>("many", slot(36), false)?
            .visit_field::<u32>("key", slot(37), false)?
            .visit_field::<Items<u32>>("keys", slot(38), false)?
            .visit_field::<u64>("serial", slot(39), false)?
            .visit_field::<HalvesRules>("total", slot(40), false)?
            .visit_field::<Items<u8>>("host", slot(41), false)?
            .visit_field::<Items<Text>>("hosts", slot(42), false)?
            .finish();
        Ok(())
    }
}

struct ManyRules;

impl Verifiable for ManyRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<Items<ForwardsUOffset<EventWrapperRules>>>("events", slot(0), false)?
            .visit_field::<Items<ForwardsUOffset<CountRules>>>("counts", slot(1), false)?
            .visit_field::<Items<ForwardsUOffset<OptionRules>>>("options", slot(2), false)?
            .visit_field::<Items<ForwardsUOffset<HashedRules>>>("hashed", slot(3), false)?
            .visit_field::<Items<Text>>("words", slot(4), false)?
            .visit_field::<Items<u64>>("numbers", slot(5), false)?
            .visit_field::<Items<Text>>("labels", slot(6), false)?
            .visit_field::<Items<ForwardsUOffset<RowRules>>>("rows", slot(7), false)?
            .visit_field::<Items<u8>>("message", slot(8), false)?
            .finish();
        Ok(())
    }
}

/// The table around a union.
struct EventWrapperRules;

impl Verifiable for EventWrapperRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_union::<u8, _>("tag", slot(0), "value", slot(1), false, verify_event)?
            .finish();
        Ok(())
    }
}

struct CountRules;

impl Verifiable for CountRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<Text>("key", slot(0), true)?
            .visit_field::<u32>("value", slot(1), false)?
            .finish();
        Ok(())
    }
}

struct OptionRules;

impl Verifiable for OptionRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<i16>("key", slot(0), false)?
            .visit_field::<f64>("value", slot(1), false)?
            .finish();
        Ok(())
    }
}

struct HashedRules;

impl Verifiable for HashedRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<i16>("key", slot(0), false)?
            .visit_union::<u8, _>("tag", slot(1), "value", slot(2), false, verify_event)?
            .finish();
        Ok(())
    }
}

struct RowRules;

impl Verifiable for RowRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<Text>("name", slot(0), true)?
            .visit_field::<Text>("label", slot(1), false)?
            .finish();
        Ok(())
    }
}

/// Structs as blocks of bytes, aligned as their largest fields.
macro_rules! structs {
    ($($name:ident: $size:literal, $align:literal;)*) => { $(
        #[repr(C, align($align))]
        struct $name([u8; $size]);

        impl Verifiable for $name {
            fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
                v.in_buffer::<Self>(pos)
            }
        }

        impl SimpleToVerifyInSlice for $name {}
    )* };
}

structs! {
    PoseRules: 16, 8;
    GridRules: 5, 1;
    LevelsRules: 6, 2;
    CornerRules: 12, 4;
    PosesRules: 32, 8;
    ModesRules: 2, 1;
    FrameRules: 24, 8;
}

struct SmallRules;

impl Verifiable for SmallRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<GridRules>("grid", slot(0), false)?
            .visit_field::<LevelsRules>("maybe_levels", slot(1), false)?
            .visit_field::<Items<CornerRules>>("corners", slot(2), false)?
            .visit_field::<PosesRules>("poses", slot(3), false)?
            .visit_field::<u64>("id", slot(4), false)?
            .visit_field::<Items<u64>>("ids", slot(5), false)?
            .visit_field::<Text>("title", slot(6), false)?
            .visit_field::<Items<Text>>("titles", slot(7), false)?
            .visit_field::<u8>("mode", slot(8), false)?
            .visit_field::<ModesRules>("modes", slot(9), false)?
            .visit_field::<u16>("rights", slot(10), false)?
            .visit_field::<FrameRules>("frame", slot(11), false)?
            .finish();
        Ok(())
    }
}

/// A 128-bit integer: two aligned halves.
#[repr(C, align(8))]
struct HalvesRules([u8; 16]);

impl Verifiable for HalvesRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.in_buffer::<Self>(pos)
    }
}

struct LeafRules;

impl Verifiable for LeafRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<f32>("weight", slot(0), false)?
            .visit_field::<Text>("label", slot(1), false)?
            .finish();
        Ok(())
    }
}

struct MomentRules;

impl Verifiable for MomentRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_union::<u8, _>("tag", slot(0), "event", slot(1), false, verify_event)?
            .visit_field::<PoseRules>("pose", slot(2), false)?
            .finish();
        Ok(())
    }
}

struct PointRules;

impl Verifiable for PointRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<i32>("x", slot(0), false)?
            .visit_field::<f64>("y", slot(1), false)?
            .visit_field::<Text>("name", slot(2), false)?
            .finish();
        Ok(())
    }
}

struct NodeRules;

impl Verifiable for NodeRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<u32>("value", slot(0), false)?
            .visit_field::<ForwardsUOffset<NodeRules>>("left", slot(1), false)?
            .visit_field::<Items<ForwardsUOffset<NodeRules>>>("children", slot(2), false)?
            .finish();
        Ok(())
    }
}

/// Variants that are no tables themselves lie in tables made for them.
fn verify_event(tag: u8, v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
    match tag {
        1 => v.verify_union_variant::<ForwardsUOffset<NothingRules>>("Nothing", pos),
        2 => v.verify_union_variant::<ForwardsUOffset<LeafRules>>("Grew", pos),
        3 => v.verify_union_variant::<ForwardsUOffset<MovedRules>>("Moved", pos),
        4 => v.verify_union_variant::<ForwardsUOffset<CountedRules>>("Counted", pos),
        5 => v.verify_union_variant::<ForwardsUOffset<SaidRules>>("Said", pos),
        _ => Ok(()),
    }
}

struct MovedRules;

impl Verifiable for MovedRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?
            .visit_field::<PoseRules>("from", slot(0), false)?
            .visit_field::<u64>("to", slot(1), false)?
            .finish();
        Ok(())
    }
}

struct NothingRules;

impl Verifiable for NothingRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?.finish();
        Ok(())
    }
}

struct CountedRules;

impl Verifiable for CountedRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?.visit_field::<u32>("value", slot(0), false)?.finish();
        Ok(())
    }
}

struct SaidRules;

impl Verifiable for SaidRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.visit_table(pos)?.visit_field::<Text>("value", slot(0), false)?.finish();
        Ok(())
    }
}
