//! What messages of a type are numbered by.

use flatstream::schema::Definition;
use flatstream::StreamSchema;
use xxhash_rust::xxh3::xxh3_64;

use flatstream::__private::root_name as root;
use xxhash_rust::const_xxh3;

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

/// That of messages of `T`; nothing if it cannot be one. A constant, as it is asked of every frame.
pub(crate) const fn number_of<T: StreamSchema + ?Sized>() -> Option<u32> {
    const {
        match root(&T::SCHEMA) {
            Some(name) => Some(const_xxh3::xxh3_64(name.as_bytes()) as u32 | MESSAGE),
            None => None,
        }
    }
}

/// What the schema calls the root of messages of `T`; nothing if it cannot be one.
pub(crate) fn root_name<T: StreamSchema + ?Sized>() -> Option<String> {
    match T::SCHEMA {
        Definition::Table(table) => Some(table.name.to_string()),
        Definition::Union(union) => Some(format!("{}Wrapper", union.name)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    struct Plain {
        n: u32,
    }

    #[derive(StreamSerialize)]
    #[flatstream(name = "{T}Generic")]
    struct Generic<T: 'static> {
        values: Vec<T>,
    }

    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    enum Event {
        Plain(Plain),
    }

    #[derive(StreamSerialize, Clone, Copy)]
    #[repr(u8)]
    enum Unit {
        A,
    }

    fn check<T: StreamSchema>() {
        assert_eq!(number_of::<T>(), root_name::<T>().map(|name| type_number(&name)));
    }

    /// The constant is what is worked out at run time.
    #[test]
    fn numbers_are_those_of_names() {
        check::<Plain>();
        check::<Generic<u16>>();
        check::<Event>();
        check::<Unit>();
        assert_eq!(number_of::<Event>(), Some(type_number("acme.EventWrapper")));
        assert_eq!(number_of::<Unit>(), None);
    }
}
