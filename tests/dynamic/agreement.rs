//! Damaged messages: what the typed verifier refuses is refused by the schema, and what it accepts is accepted.

use flatstream::dynamic::DynSchema;
use flatstream::schema::Schema;
use flatstream::{ErrorKind, PayloadFault, StreamSchema};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Rng};

use crate::judge;

const MESSAGES: usize = 12;
const DAMAGES: usize = 400;

/// What a schema cannot know: which values an adapter refuses, which enums in structs are closed, and the identifiers of
/// messages in messages.
pub fn is_of_types(fault: PayloadFault) -> bool {
    matches!(
        fault,
        PayloadFault::Refused(_) | PayloadFault::UnknownEnum | PayloadFault::WrongIdentifier
    )
}

fn agree<T: Root + StreamSchema>() {
    let (mut rng, schema) = (Rng::new(0xa9), DynSchema::new(&Schema::of::<T>()).unwrap());
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..MESSAGES {
        let message = simple(&random::<T>(&mut rng));
        for _ in 0..DAMAGES {
            let bytes = damaged(&message, &mut rng);
            let dynamic = judge(&schema, &bytes);
            match T::from_payload(&bytes).map(drop).map_err(flatstream::Error::into_kind) {
                Ok(()) => {
                    accepted += 1;
                    dynamic.unwrap_or_else(|error| panic!("{}: {error}", schema.root()));
                }
                Err(ErrorKind::InvalidPayload { fault, .. }) if is_of_types(fault) => {}
                Err(error) => {
                    refused += 1;
                    assert!(dynamic.is_err(), "{}: {error:?}", schema.root());
                }
            }
        }
    }
    assert!(accepted > 0 && refused > 0, "{}: {accepted}, {refused}", schema.root());
}

/// A bit, a word that leads elsewhere, or an end.
fn damaged(message: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut bytes = message.to_vec();
    match rng.below(8) {
        0 => bytes.truncate(rng.below(message.len())),
        1..=4 => bytes[rng.below(message.len())] ^= 1 << rng.below(8),
        _ => {
            let at = rng.below(message.len() / 4) * 4;
            let word = [0, 1, 4, 8, 12, 0xffff, 0x7fff_ffff, 0xffff_ffff, rng.below(64) as u32];
            bytes[at..at + 4].copy_from_slice(&rng.pick(&word).to_le_bytes());
        }
    }
    bytes
}

#[test]
fn damaged_messages_have_the_same_verdict() {
    for_every_root!(agree());
}
