//! Readers of Arrow and Parquet files that others wrote, from the Python package index into `target/tools/`.

use crate::{python, tools};

/// The packages with their hashes.
const REQUIREMENTS: &str = "flatstream-arrow/tests/readers/requirements.txt";

/// Fetches them when they are not there yet.
pub fn fetch() -> Result<(), String> {
    let environment = tools::folder().join("arrow");
    if python::imports(&environment, "pyarrow, duckdb, polars") {
        return Ok(());
    }
    println!("fetching pyarrow, DuckDB and Polars into {}", environment.display());
    python::install(&environment, REQUIREMENTS).map_err(|why| {
        format!(
            "{why}\nThe tests read Arrow and Parquet files with packages for Python 3.10 or newer: install it with `venv` \
             (`apt-get install python3-venv`). Plain `cargo test` does without"
        )
    })
}
