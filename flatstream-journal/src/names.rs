//! What messages of a type are numbered by.

use flatstream::schema::Definition;
use flatstream::StreamSchema;
use xxhash_rust::xxh3::xxh3_64;

use crate::format::MESSAGE;

/// The number that messages have in journals, by the full name of their root in the schema.
///
/// It depends on nothing else: it is the same in all files and after any compatible change of the type.
///
/// ```
/// assert_eq!(flatstream_journal::type_number("acme.Telemetry"), 0xda73_4376);
/// ```
pub fn type_number(root: &str) -> u32 {
    xxh3_64(root.as_bytes()) as u32 | MESSAGE
}

/// What the schema calls the root of messages of `T`; nothing if it cannot be one.
pub(crate) fn root_name<T: StreamSchema + ?Sized>() -> Option<String> {
    match T::SCHEMA {
        Definition::Table(table) => Some(table.name.to_string()),
        Definition::Union(union) => Some(format!("{}Wrapper", union.name)),
        _ => None,
    }
}
