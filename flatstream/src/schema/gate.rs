//! The schema lock at compile time: an edit that old data or old readers would not survive is an error.
//!
//! What stands in a lock file is said in `docs/schema-lock.md`. Here it is read by constant functions, which
//! can neither allocate nor format: the line that a definition would have is put together as text and held
//! against the line that is there.

mod default_of;
mod float;
mod line_of;
mod lines;
mod print;
mod reach;
mod rules;
mod types;
mod versions;

pub use print::fingerprint;
use rules::Found;
use types::Types;
use versions::Versions;

use super::def::{Definition, NameDef};
use crate::layout::Text;

/// What there is to say about a field, if anything.
pub type Finding = Option<Text>;

/// What a type breaks of what is locked: an entry for each of its fields or variants, and last one for all
/// else, with what the types in it break.
///
/// `N` is one more than there are fields. An empty file locks nothing.
pub const fn check<const N: usize>(definition: &Definition, lock: &[u8]) -> [Finding; N] {
    let mut found = Found::<N>::new();
    if lock.is_empty() {
        return found.texts();
    }
    if !lines::is_lock(lock) {
        let text =
            Text::new("this is no schema lock of format 1: its first line is `flatstream-lock 1`");
        return found.with(N - 1, text).texts();
    }
    let reached = reach::reach(definition).with_closed();
    if let Some((one, other)) = &reached.clash {
        found = found.with(N - 1, clash(one, other));
    }
    let (mut versions, mut types) = (Versions::new(lock), Types::new(&reached));
    while versions.next() {
        types.find_in(&mut versions);
        rules::version(&mut found, &versions, &types);
        types.go_back(&versions);
    }
    found.texts()
}

/// What the root of messages is called, with its namespace; nothing if there can be none of this type.
///
/// For the crate `flatstream-journal`, which numbers types by their names.
///
/// # Panics
///
/// If it takes more than 512 bytes.
#[doc(hidden)]
pub const fn root_name(definition: &Definition) -> Option<Text> {
    let name = match definition {
        Definition::Table(table) => line_of::full_name(Text::new(""), &table.name),
        Definition::Union(union) => line_of::full_name(Text::new(""), &union.name).text("Wrapper"),
        Definition::Struct(_) | Definition::Enum(_) => return None,
    };
    assert!(name.as_bytes().len() < 512, "the name of this type takes more than 512 bytes");
    Some(name)
}

/// Two Rust types have one name.
const fn clash(one: &NameDef, other: &NameDef) -> Text {
    line_of::full_name(Text::new("`"), one)
        .text("` is exported by both `")
        .text(one.rust_path())
        .text("` and `")
        .text(other.rust_path())
        .text("`: give one a `name`, or a `namespace`")
}

/// Says what was found.
#[track_caller]
pub const fn report(found: &Finding) {
    if let Some(text) = found {
        text.panic("");
    }
}
