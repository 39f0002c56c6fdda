//! The roots of the zoo, as flatc knows them.

use flatstream::{
    sort_by_key, Error, ErrorKind, KeyedTable, PayloadFault, StreamDeserialize, StreamSchema,
};
use flatstream_tests::messages::Root;
use flatstream_tests::zoo::*;
use serde::Serialize;

/// A root that flatc reads.
pub trait Case: Root + Json + StreamSchema {
    /// Whether flatc can make such a message. It gives the messages in a message no identifier.
    const IS_READ: bool = true;

    /// Makes a value one that flatc does not change: it sorts vectors by key when it reads JSON.
    fn sort(&mut self) {}
}

/// A type whose views are printed.
pub trait Json {
    /// The view of a payload as JSON.
    fn json(payload: &[u8]) -> String;
}

impl<T: StreamDeserialize> Json for T
where
    for<'a> T::View<'a>: Serialize,
{
    fn json(payload: &[u8]) -> String {
        let view = T::from_payload(payload).expect("it verifies");
        serde_json::to_string(&view).expect("views are JSON")
    }
}

/// Whether we can read a message of flatc.
///
/// Writers in C++ do not align empty vectors for their items. Where these need 8 bytes, the official
/// verifier of Rust refuses the message every other time, and so do we; see `differs`.
pub fn is_aligned<T: Case>(message: &[u8]) -> bool {
    match T::walk(message).map_err(Error::into_kind) {
        Ok(_) => true,
        Err(ErrorKind::InvalidPayload { fault: PayloadFault::Unaligned, .. }) => false,
        Err(other) => panic!("{}: {other:?}", T::SCHEMA.name()),
    }
}

macro_rules! cases {
    ($($t:ident $(is_read $read:literal)? $(by $sort:expr)?;)*) => { $(
        impl Case for $t {
            $(const IS_READ: bool = $read;)?
            $(fn sort(&mut self) {
                ($sort)(self)
            })?
        }
    )* };
}

cases! {
    Scalars;
    Options;
    Rare;
    Texts;
    Vectors;
    Node;
    Nil;
    Twins;
    TwinLeft;
    TwinRight;
    Odds;
    Foreign;
    Arrays;
    Enums;
    Newtypes;
    FlagSets;
    Zoo;
    Generics by |it: &mut Generics| sort_by_own_key(&mut it.shelves);
    Unions;
    Event;
    Perhaps;
    Tree;
    Maps;
    Hashes;
    Keyed by |it: &mut Keyed| {
        sort_by_own_key(&mut it.sensors);
        sort_by_own_key(&mut it.rows);
        sort_by_own_key(&mut it.ranked);
    };
    SharedTexts;
    Envelope is_read false;
    Stamped;
}

/// Sorts, and keeps one item of each key: of two, flatc puts any in front.
fn sort_by_own_key<T: KeyedTable<Key: PartialEq>>(items: &mut Vec<T>) {
    sort_by_key(items);
    items.dedup_by(|a, b| a.key() == b.key());
}
