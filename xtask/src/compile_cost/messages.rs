//! The three things that are done with each message of the benchmarks, whose types come from there. No part
//! of this program: `compile_cost` has it compiled to count the lines of IR.

use flatstream::{DefaultFramer, Result, StreamDeserialize, StreamWriter};

/// A table.
macro_rules! message {
    ($($item:tt)*) => {
        #[derive(flatstream::StreamSerialize)]
        $($item)*
    };
}

/// An enum without data.
macro_rules! choice {
    ($($item:tt)*) => {
        #[derive(flatstream::StreamSerialize, Clone, Copy)]
        #[repr(u8)]
        $($item)*
    };
}

/// A struct that lies inline.
macro_rules! fixed {
    ($($item:tt)*) => {
        #[derive(flatstream::StreamSerialize, Clone, Copy)]
        #[flatstream(fixed)]
        $($item)*
    };
}

mod types;

pub use types::*;

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
