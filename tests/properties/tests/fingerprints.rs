//! Promise: constants find the fingerprint that a schema has, of every generated type, or say why they do not.

use std::panic::catch_unwind;

use flatstream::__private::fingerprint as constant;
use flatstream::schema::{lock, Definition, Schema};
use flatstream_properties::generated::definitions;

#[test]
fn constants_know_the_fingerprints_of_generated_types() {
    let all = definitions();
    let known = all.iter().filter(|definition| is_known(definition)).count();
    assert!(10 * known > 7 * all.len(), "only {known} of {}", all.len());
}

/// What is refused has a default of an adapter, or an instance of a generic type that holds others.
fn is_known(definition: &Definition) -> bool {
    let schema = Schema::gather(&[*definition]);
    let Ok(found) = catch_unwind(|| constant(definition)) else { return false };
    assert_eq!(found, lock::fingerprint(&schema), "{}", schema.to_fbs());
    true
}
