//! What types are called.

use flatstream::schema::Definition;
use flatstream::StreamSchema;

/// The full name of the table that messages of `T` are; nothing if there are none.
pub fn root_name<T: StreamSchema + ?Sized>() -> Option<String> {
    match T::SCHEMA {
        Definition::Table(table) => Some(table.name.to_string()),
        Definition::Union(union) => Some(format!("{}Wrapper", union.name)),
        _ => None,
    }
}
