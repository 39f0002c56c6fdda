//! The messages of the benchmarks, and the three things that are done with each. No part of this
//! program: `compile_cost` has it compiled to count the lines of IR.

use flatstream::{DefaultFramer, Result, StreamDeserialize, StreamSerialize, StreamWriter};

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u8)]
pub enum Kind {
    A,
    B,
    C,
    D,
}

#[derive(StreamSerialize)]
pub struct Telemetry {
    pub ts: u64,
    pub device: u64,
    pub x: f64,
    pub y: f64,
    pub z: f64,
    pub temp: f32,
    pub seq: u32,
    pub ok: bool,
    pub kind: Kind,
    pub name: String,
}

#[derive(StreamSerialize)]
pub struct Sparse {
    pub ts: u64,
    pub device: u64,
    pub seq: u32,
    pub name: String,
    pub v0: Option<f64>,
    pub v1: Option<f64>,
    pub v2: Option<f64>,
    pub v3: Option<f64>,
    pub v4: Option<f64>,
    pub v5: Option<f64>,
    pub v6: Option<f64>,
    pub v7: Option<f64>,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
pub struct Address {
    pub a: u8,
    pub b: u8,
    pub c: u8,
    pub d: u8,
}

#[derive(StreamSerialize)]
pub struct Log {
    pub address: Address,
    pub identity: String,
    pub userid: String,
    pub date: String,
    pub request: String,
    pub code: u16,
    pub size: u64,
}

#[derive(StreamSerialize)]
pub struct Logs {
    pub logs: Vec<Log>,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
pub struct Point {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
pub struct Triangle {
    pub a: Point,
    pub b: Point,
    pub c: Point,
    pub normal: Point,
}

#[derive(StreamSerialize)]
pub struct Mesh {
    pub triangles: Vec<Triangle>,
}

macro_rules! uses {
    ($($message:ty: $write:ident $read:ident $unpack:ident;)*) => { $(
        #[cfg(feature = "write")]
        pub fn $write(to: &mut StreamWriter<'_, Vec<u8>, DefaultFramer>, message: &$message) -> Result<()> {
            to.write(message)
        }

        #[cfg(feature = "read")]
        pub fn $read(payload: &[u8]) -> Result<<$message as StreamDeserialize>::View<'_>> {
            <$message>::from_payload(payload)
        }

        #[cfg(feature = "unpack")]
        pub fn $unpack(view: <$message as StreamDeserialize>::View<'_>) -> Result<$message> {
            view.unpack()
        }
    )* };
}

uses! {
    Telemetry: write_telemetry read_telemetry unpack_telemetry;
    Sparse: write_sparse read_sparse unpack_sparse;
    Logs: write_logs read_logs unpack_logs;
    Mesh: write_mesh read_mesh unpack_mesh;
}
