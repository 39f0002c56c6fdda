//! The data of all benchmarks, and the code that the schema compiler would generate for it.
#![allow(dead_code, missing_docs)] // Each benchmark uses a part.

pub mod sums;

use flatstream::flatbuffers::{
    self, FlatBufferBuilder, ForwardsUOffset, Vector, Verifiable, WIPOffset,
};
use flatstream::{PayloadBuf, StreamSerialize};

pub use flatstream_tests::rng::Rng;

/// A table, for every format that has a derive.
macro_rules! message {
    ($($item:tt)*) => {
        #[derive(flatstream::StreamSerialize, Clone, Debug)]
        #[cfg_attr(feature = "compare", derive(rkyv::Archive, rkyv::Serialize, rkyv::Deserialize))]
        #[cfg_attr(feature = "compare", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "compare", derive(wincode::SchemaRead, wincode::SchemaWrite))]
        #[cfg_attr(feature = "compare", derive(bitcode::Encode, bitcode::Decode))]
        $($item)*
    };
}

/// An enum without data.
macro_rules! choice {
    ($($item:tt)*) => {
        message! {
            #[derive(Copy, PartialEq)]
            #[cfg_attr(feature = "compare", rkyv(derive(Clone, Copy)))]
            #[cfg_attr(feature = "compare", wincode(tag_encoding = "u8"))]
            #[repr(u8)]
            $($item)*
        }
    };
}

/// A struct that lies inline.
macro_rules! fixed {
    ($($item:tt)*) => {
        message! {
            #[derive(Copy)]
            #[flatstream(fixed)]
            #[repr(C)]
            $($item)*
        }
    };
}

#[allow(unused_imports)] // For the shapes of the comparison.
pub(crate) use {choice, fixed, message};

mod types;

pub use types::*;

pub const MESSAGES: usize = 256;
pub const LOGS: usize = 10_000;
pub const TRIANGLES: usize = 125_000;

fn name(rng: &mut Rng) -> String {
    let len = 12 + rng.below(5);
    let mut name = String::from("sensor-");
    while name.len() < len {
        name.push((b'a' + rng.below(26) as u8) as char);
    }
    name
}

fn number(rng: &mut Rng) -> f64 {
    (rng.next_u64() >> 11) as f64 / 1e12
}

pub fn telemetry() -> Vec<Telemetry> {
    n_telemetry(MESSAGES)
}

pub fn n_telemetry(n: usize) -> Vec<Telemetry> {
    let mut rng = Rng::new(1);
    let rng = &mut rng;
    let message = |i: usize| Telemetry {
        ts: 1_700_000_000_000_000_000 + i as u64,
        device: rng.next_u64(),
        x: number(rng),
        y: number(rng),
        z: number(rng),
        temp: number(rng) as f32,
        seq: i as u32 + 1,
        ok: rng.below(2) == 1,
        kind: [Kind::A, Kind::B, Kind::C, Kind::D][rng.below(4)],
        name: name(rng),
    };
    (0..n).map(message).collect()
}

pub fn sparse() -> Vec<Sparse> {
    let mut rng = Rng::new(2);
    let rng = &mut rng;
    let mut maybe = || (rng.below(2) == 1).then(|| number(rng));
    let mut values: Vec<[Option<f64>; 8]> =
        (0..MESSAGES).map(|_| std::array::from_fn(|_| maybe())).collect();
    let mut rng = Rng::new(3);
    let message = |(i, v): (usize, [Option<f64>; 8])| Sparse {
        ts: i as u64,
        device: 7,
        seq: i as u32 + 1,
        name: name(&mut rng),
        v0: v[0],
        v1: v[1],
        v2: v[2],
        v3: v[3],
        v4: v[4],
        v5: v[5],
        v6: v[6],
        v7: v[7],
    };
    values.drain(..).enumerate().map(message).collect()
}

pub fn logs() -> Logs {
    n_logs(LOGS)
}

pub fn n_logs(n: usize) -> Logs {
    const USERS: [&str; 5] = ["-", "alice", "bob", "carmen", "george"];
    const METHODS: [&str; 3] = ["GET", "POST", "DELETE"];
    const ROUTES: [&str; 4] =
        ["/favicon.ico", "/css/index.css", "/css/font-awesome.min.css", "/api/login"];
    let mut rng = Rng::new(4);
    let log = |_| Log {
        address: Address { a: 10, b: 0, c: rng.below(256) as u8, d: rng.below(256) as u8 },
        identity: "-".into(),
        userid: USERS[rng.below(5)].into(),
        date: format!(
            "{}/Oct/{}:12:{}:07 +0100",
            rng.below(28) + 1,
            1970 + rng.below(50),
            rng.below(60)
        ),
        request: format!("{} {} HTTP/1.1", METHODS[rng.below(3)], ROUTES[rng.below(4)]),
        code: 200,
        size: rng.next_u64() % 100_000_000,
    };
    Logs { logs: (0..n).map(log).collect() }
}

pub fn mesh() -> Mesh {
    n_mesh(TRIANGLES)
}

pub fn n_mesh(n: usize) -> Mesh {
    let mut rng = Rng::new(5);
    let mut point = || Point {
        x: number(&mut rng) as f32,
        y: number(&mut rng) as f32,
        z: number(&mut rng) as f32,
    };
    let triangle = |_| Triangle { a: point(), b: point(), c: point(), normal: point() };
    Mesh { triangles: (0..n).map(triangle).collect() }
}

/// The message that `value` makes.
pub fn encoded<T: StreamSerialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.encode(&mut PayloadBuf::new(&mut bytes)).expect("derived").expect("valid");
    bytes
}

/// [`Telemetry`] as generated builder code writes it.
pub fn build_telemetry(builder: &mut FlatBufferBuilder<'_>, message: &Telemetry) {
    let name = builder.create_string(&message.name);
    let table = builder.start_table();
    builder.push_slot(4, message.ts, 0);
    builder.push_slot(6, message.device, 0);
    builder.push_slot(8, message.x, 0.0);
    builder.push_slot(10, message.y, 0.0);
    builder.push_slot(12, message.z, 0.0);
    builder.push_slot_always(22, name);
    builder.push_slot(14, message.temp, 0.0);
    builder.push_slot(16, message.seq, 0);
    builder.push_slot(18, message.ok, false);
    builder.push_slot(20, message.kind as u8, 0);
    let root = builder.end_table(table);
    builder.finish(root, None);
}

/// [`Logs`] as generated builder code writes it.
pub fn build_logs(builder: &mut FlatBufferBuilder<'_>, message: &Logs) {
    let mut offsets: Vec<WIPOffset<flatbuffers::TableFinishedWIPOffset>> =
        Vec::with_capacity(message.logs.len());
    for log in &message.logs {
        let identity = builder.create_string(&log.identity);
        let userid = builder.create_string(&log.userid);
        let date = builder.create_string(&log.date);
        let request = builder.create_string(&log.request);
        let table = builder.start_table();
        builder.push_slot(16, log.size, 0);
        builder.push_slot_always(12, request);
        builder.push_slot_always(10, date);
        builder.push_slot_always(8, userid);
        builder.push_slot_always(6, identity);
        let address =
            u32::from_le_bytes([log.address.a, log.address.b, log.address.c, log.address.d]);
        builder.push_slot_always(4, address);
        builder.push_slot(14, log.code, 0);
        offsets.push(builder.end_table(table));
    }
    let logs = builder.create_vector(&offsets);
    let table = builder.start_table();
    builder.push_slot_always(4, logs);
    let root = builder.end_table(table);
    builder.finish(root, None);
}

/// What the generated verifier of [`Telemetry`] does.
pub enum OfficialTelemetry {}

impl Verifiable for OfficialTelemetry {
    fn run_verifier(
        v: &mut flatbuffers::Verifier<'_, '_>,
        pos: usize,
    ) -> Result<(), flatbuffers::InvalidFlatbuffer> {
        v.visit_table(pos)?
            .visit_field::<u64>("ts", 4, false)?
            .visit_field::<u64>("device", 6, false)?
            .visit_field::<f64>("x", 8, false)?
            .visit_field::<f64>("y", 10, false)?
            .visit_field::<f64>("z", 12, false)?
            .visit_field::<f32>("temp", 14, false)?
            .visit_field::<u32>("seq", 16, false)?
            .visit_field::<bool>("ok", 18, false)?
            .visit_field::<u8>("kind", 20, false)?
            .visit_field::<ForwardsUOffset<&str>>("name", 22, false)?
            .finish();
        Ok(())
    }
}

/// Four bytes, inline.
enum OfficialAddress {}

impl Verifiable for OfficialAddress {
    fn run_verifier(
        v: &mut flatbuffers::Verifier<'_, '_>,
        pos: usize,
    ) -> Result<(), flatbuffers::InvalidFlatbuffer> {
        v.range_in_buffer(pos, 4)
    }
}

enum OfficialLog {}

impl Verifiable for OfficialLog {
    fn run_verifier(
        v: &mut flatbuffers::Verifier<'_, '_>,
        pos: usize,
    ) -> Result<(), flatbuffers::InvalidFlatbuffer> {
        v.visit_table(pos)?
            .visit_field::<OfficialAddress>("address", 4, false)?
            .visit_field::<ForwardsUOffset<&str>>("identity", 6, false)?
            .visit_field::<ForwardsUOffset<&str>>("userid", 8, false)?
            .visit_field::<ForwardsUOffset<&str>>("date", 10, false)?
            .visit_field::<ForwardsUOffset<&str>>("request", 12, false)?
            .visit_field::<u16>("code", 14, false)?
            .visit_field::<u64>("size", 16, false)?
            .finish();
        Ok(())
    }
}

/// What the generated verifier of [`Logs`] does.
pub enum OfficialLogs {}

impl Verifiable for OfficialLogs {
    fn run_verifier(
        v: &mut flatbuffers::Verifier<'_, '_>,
        pos: usize,
    ) -> Result<(), flatbuffers::InvalidFlatbuffer> {
        v.visit_table(pos)?
            .visit_field::<ForwardsUOffset<Vector<'_, ForwardsUOffset<OfficialLog>>>>(
                "logs", 4, false,
            )?
            .finish();
        Ok(())
    }
}

/// The official verifier over a root.
pub fn verify_official<T: Verifiable>(payload: &[u8]) -> bool {
    let options = flatbuffers::VerifierOptions::default();
    let mut verifier = flatbuffers::Verifier::new(&options, payload);
    <ForwardsUOffset<T>>::run_verifier(&mut verifier, 0).is_ok()
}
