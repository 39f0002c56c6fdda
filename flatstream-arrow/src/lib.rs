#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod batch;
mod columns;
mod error;
mod options;
mod plan;
mod schema;
mod select;
mod sink;
mod wire;

pub use arrow_array;
#[cfg(feature = "ipc")]
pub use arrow_ipc;
pub use arrow_schema;
#[cfg(feature = "object_store")]
pub use object_store;
#[cfg(feature = "parquet")]
pub use parquet;

pub use batch::{BatchBuilder, Origin};
pub use error::{Error, Result};
pub use options::{ArrowOptions, Unions};
pub use schema::{
    schema_for, schema_of, FINGERPRINT, ID, IDENTIFIER, ROOT, SEQUENCE_COLUMN, TIME_COLUMN, TYPE,
};
#[cfg(feature = "ipc")]
pub use sink::ipc::{IpcFileWriter, IpcStreamWriter};
#[cfg(feature = "object_store")]
pub use sink::object::ParquetUpload;
#[cfg(feature = "parquet")]
pub use sink::parquet::{ParquetOptions, ParquetWriter};
pub use sink::{BatchSink, MessageWriter};
