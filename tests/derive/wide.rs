//! Tables with many optional fields, of which few are there, or many.

use std::time::Duration;

use flatstream::with::DurationNanos;
use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
use flatstream_tests::rng::Rng;

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct Place {
    x: u64,
    y: u32,
    z: u32,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Level {
    Low,
    High,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Act {
    Moved { by: u32 },
    Stopped,
}

/// A value for a field.
trait Any {
    fn any(rng: &mut Rng) -> Self;
}

macro_rules! any {
    ($($t:ty: $rng:ident => $value:expr;)*) => { $(
        impl Any for $t {
            fn any($rng: &mut Rng) -> Self {
                $value
            }
        }
    )* };
}

any! {
    u8: rng => rng.next_u64() as u8;
    u16: rng => rng.next_u64() as u16;
    u32: rng => rng.next_u64() as u32;
    f64: rng => rng.next_u64() as f64;
    bool: rng => rng.once_in(2);
    Place: rng => Place { x: rng.next_u64(), y: rng.next_u64() as u32, z: 7 };
    String: rng => "s".repeat(rng.below(20));
    Act: rng => if rng.once_in(3) { Act::Stopped } else { Act::Moved { by: rng.next_u64() as u32 } };
    Level: rng => if rng.once_in(2) { Level::Low } else { Level::High };
}

macro_rules! wide {
    ($($field:ident: $t:ty,)*) => {
        #[derive(StreamSerialize, Clone, Debug, PartialEq)]
        struct Wide {
            first: u32,
            name: String,
            $($field: Option<$t>,)*
            #[flatstream(with = DurationNanos)]
            lasts: Option<Duration>,
        }

        impl Wide {
            /// About `percent` of a hundred fields are there.
            fn new(rng: &mut Rng, percent: usize) -> Self {
                Wide {
                    first: u32::any(rng),
                    name: String::any(rng),
                    $($field: (rng.below(100) < percent).then(|| Any::any(rng)),)*
                    lasts: (rng.below(100) < percent).then(|| Duration::from_nanos(rng.next_u64())),
                }
            }
        }
    };
}

#[rustfmt::skip]
wide! {
    f0: u8, f1: u16, f2: u32, f3: f64, f4: bool, f5: Place, f6: String, f7: Act, f8: Level, f9: u32,
    f10: u8, f11: u16, f12: u32, f13: f64, f14: bool, f15: Place, f16: String, f17: Act, f18: Level, f19: u32,
    f20: u8, f21: u16, f22: u32, f23: f64, f24: bool, f25: Place, f26: String, f27: Act, f28: Level, f29: u32,
    f30: u8, f31: u16, f32: u32, f33: f64, f34: bool, f35: Place, f36: String, f37: Act, f38: Level, f39: u32,
    f40: u8, f41: u16, f42: u32, f43: f64, f44: bool, f45: Place, f46: String, f47: Act, f48: Level, f49: u32,
    f50: u8, f51: u16, f52: u32, f53: f64, f54: bool, f55: Place, f56: String, f57: Act, f58: Level, f59: u32,
    f60: u8, f61: u16, f62: u32, f63: f64, f64: bool, f65: Place, f66: String, f67: Act, f68: Level, f69: u32,
    f70: u8, f71: u16, f72: u32, f73: f64, f74: bool, f75: Place, f76: String, f77: Act, f78: Level, f79: u32,
    f80: u8, f81: u16, f82: u32, f83: f64, f84: bool, f85: Place, f86: String, f87: Act, f88: Level, f89: u32,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Several {
    items: Vec<Wide>,
}

fn encoded<T: StreamSerialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
    bytes
}

fn built<T: StreamSerialize>(value: &T) -> Vec<u8> {
    let mut builder = flatstream::flatbuffers::FlatBufferBuilder::new();
    flatstream::build(&mut builder, value).unwrap();
    builder.finished_data().to_vec()
}

/// FNV-1a.
fn digest(digest: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(digest, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

/// Few fields are written in another way than many, and nobody sees which it was.
#[test]
fn bytes_do_not_depend_on_how_they_are_written() {
    let (mut rng, mut all) = (Rng::new(7), 0xcbf2_9ce4_8422_2325);
    for round in 0..1200 {
        let wide = Wide::new(&mut rng, [0, 1, 3, 10, 20, 40, 70, 100][round % 8]);
        let bytes = encoded(&wide);
        assert_eq!(Wide::from_payload(&bytes).unwrap().unpack().unwrap(), wide);
        assert_eq!(built(&wide), bytes);
        all = digest(all, &bytes);
    }
    for round in 0..60 {
        let percent = |i: usize| [2, 5, 30, 0, 90][(i + round) % 5];
        let items = (0..5).map(|i| Wide::new(&mut rng, percent(i))).collect();
        all = digest(all, &encoded(&Several { items }));
    }
    // Of a version that placed each field in passes of their own.
    assert_eq!(all, 0xeb2b_49c1_91d8_e29e, "{all:#x}");
}
