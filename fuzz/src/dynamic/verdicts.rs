//! What the type accepts its schema accepts, and the other way round.

use std::sync::OnceLock;

use flatstream::dynamic::DynSchema;
use flatstream::schema::Schema;
use flatstream::{Error, ErrorKind, PayloadFault, StreamDeserialize, StreamSchema};

use crate::zoo::{Event, Many, Node, Small, Zoo};

/// A type, with the file of its schema and what that becomes.
struct Known {
    schema: DynSchema,
    file_len: usize,
    verify: fn(&[u8]) -> Result<(), Error>,
}

fn known<T: StreamSchema + StreamDeserialize>() -> Known {
    let file = Schema::of::<T>().to_bfbs();
    let schema = DynSchema::from_bfbs(&file).expect("a schema of ours is sound");
    Known { schema, file_len: file.len(), verify: |payload| T::from_payload(payload).map(drop) }
}

/// Holds both verifiers against each other, and reads what they accept.
pub fn agree(choice: usize, payload: &[u8]) {
    static KNOWN: OnceLock<[Known; 5]> = OnceLock::new();
    let all = KNOWN.get_or_init(|| {
        [known::<Zoo>(), known::<Node>(), known::<Event>(), known::<Small>(), known::<Many>()]
    });
    let one = &all[choice % all.len()];
    let dynamic = one.schema.read(payload).map(drop);
    match ((one.verify)(payload), dynamic) {
        (Ok(()), Err(error)) => panic!("{} alone is refused: {error}", one.schema.root()),
        (Err(error), Ok(())) if !is_of_type(&error) => {
            panic!("{} alone is accepted: {error}", one.schema.root());
        }
        _ => {}
    }
    super::read(&one.schema, one.file_len, payload);
}

/// What a schema cannot know: which values an adapter refuses, which enums in structs are closed, identifiers of nested
/// messages, and which strings are shared, so that all are cheap that are met again.
fn is_of_type(error: &Error) -> bool {
    let ErrorKind::InvalidPayload { fault, .. } = error.kind() else { return false };
    matches!(
        fault,
        PayloadFault::Refused(_)
            | PayloadFault::UnknownEnum
            | PayloadFault::WrongIdentifier
            | PayloadFault::TooLarge
    )
}
