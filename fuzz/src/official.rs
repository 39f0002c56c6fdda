//! The zoo in the terms of the official verifier, by hand, as flatc would write it.

use flatstream::flatbuffers::{
    ForwardsUOffset, InvalidFlatbuffer, SimpleToVerifyInSlice, Vector, Verifiable, Verifier,
    VerifierOptions,
};

type Verdict = Result<(), InvalidFlatbuffer>;

/// What the official verifier says of a zoo, with its default limits.
pub fn verify_zoo(payload: &[u8]) -> Verdict {
    let options = VerifierOptions::default();
    ForwardsUOffset::<ZooRules>::run_verifier(&mut Verifier::new(&options, payload), 0)
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
            .visit_field::<u32>("key", slot(34), false)?
            .visit_field::<Items<u32>>("keys", slot(35), false)?
            .visit_field::<u64>("serial", slot(36), false)?
            .visit_field::<HalvesRules>("total", slot(37), false)?
            .visit_field::<Items<u8>>("host", slot(38), false)?
            .visit_field::<Items<Text>>("hosts", slot(39), false)?
            .finish();
        Ok(())
    }
}

/// `Pose` as a block of bytes: 16 of them, aligned as its `f64`.
#[repr(C, align(8))]
struct PoseRules([u8; 16]);

impl Verifiable for PoseRules {
    fn run_verifier(v: &mut Verifier<'_, '_>, pos: usize) -> Verdict {
        v.in_buffer::<Self>(pos)
    }
}

impl SimpleToVerifyInSlice for PoseRules {}

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
