//! The types of the benchmarks, each in a macro that says what it derives. `cargo xtask compile-cost` compiles
//! the same file with macros of its own.

choice! {
    pub enum Kind {
        A,
        B,
        C,
        D,
    }
}

message! {
    /// One telemetry message.
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
}

message! {
    /// One with values that are present every other time.
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
}

fixed! {
    pub struct Address {
        pub a: u8,
        pub b: u8,
        pub c: u8,
        pub d: u8,
    }
}

message! {
    pub struct Log {
        pub address: Address,
        pub identity: String,
        pub userid: String,
        pub date: String,
        pub request: String,
        pub code: u16,
        pub size: u64,
    }
}

message! {
    /// Many small tables in one message.
    pub struct Logs {
        pub logs: Vec<Log>,
    }
}

fixed! {
    pub struct Point {
        pub x: f32,
        pub y: f32,
        pub z: f32,
    }
}

fixed! {
    pub struct Triangle {
        pub a: Point,
        pub b: Point,
        pub c: Point,
        pub normal: Point,
    }
}

message! {
    /// One large vector of fixed structs.
    pub struct Mesh {
        pub triangles: Vec<Triangle>,
    }
}
