//! Schemas for flatc: those that come out of the types, and those that are written in this folder.

use std::fs;
use std::path::Path;

use flatstream::schema;
use flatstream::StreamSchema;
use flatstream_tests::schema::with_names;

/// A text with a root type.
#[derive(Debug)]
pub struct Schema {
    pub text: String,
    pub root: String,
}

impl Schema {
    /// What the type is in the schema.
    pub fn of<T: StreamSchema>() -> Self {
        let root = schema::Schema::of::<T>().root.expect("it can be a message");
        Schema { text: T::fbs().expect("flatc takes it"), root }
    }

    /// As [`of`](Schema::of), with names for numbers of enums that are mere numbers there.
    pub fn with_names<T: StreamSchema>() -> Self {
        let schema = with_names(schema::Schema::of::<T>());
        Schema { text: schema.to_fbs(), root: schema.root.expect("it can be a message") }
    }

    /// A file of this folder.
    pub fn written(file: &str, root: &str) -> Self {
        let text = read(file) + &format!("\nroot_type {root};\n");
        Schema { text, root: root.to_owned() }
    }
}

/// A schema of this folder.
pub fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("flatc").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
