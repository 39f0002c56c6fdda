//! The lock is about another type, as it seems.

mod a {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "umbrella", lock = "../../../../tests/ui/lock/reserved.lock")]
    pub struct Telemetry {
        pub new: u8,
    }
}

mod b {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/twice.lock")]
    pub struct Way {
        pub from: u8,
        pub to: u8,
    }
}

fn main() {}
