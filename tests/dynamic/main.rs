//! Reading by a schema at run time: the same values, and the same verdicts, as by the Rust type.

mod agreement;
mod encode;
mod encode_errors;
mod encode_foreign;
mod encode_hostile;
mod foreign;
mod hostile;
mod json;
mod paths;

use flatstream::dynamic::{DynSchema, DynTable};
use flatstream::Result;

#[global_allocator]
static ALLOC: flatstream_tests::counting_alloc::CountingAlloc =
    flatstream_tests::counting_alloc::CountingAlloc;

/// Verifies a message; prints it, to the last field, if it is one.
fn judge(schema: &DynSchema, payload: &[u8]) -> Result<()> {
    schema.read(payload).map(print)
}

fn print(table: DynTable<'_>) {
    assert!(!serde_json::to_string(&table).unwrap().is_empty());
    assert!(!format!("{table:?}").is_empty());
}
