//! Reading by a schema that comes at run time.
//!
//! An input begins with a byte of choice. Behind 0 stand the length of a `.bfbs` file as a `u16`, the file, and a
//! message; behind any other a message of a type that is known here, whose verdict is the one that the schema has to come to.

mod bounds;
mod verdicts;
mod walk;

use flatstream::dynamic::{DynSchema, DynTable};

use bounds::Sink;
use walk::Walk;

/// Whatever a schema makes of a message can be walked, printed and asked by paths, with work that is bounded by both.
pub fn dynamic(data: &[u8]) {
    match data {
        [0, low, high, rest @ ..] => {
            let len = usize::from(u16::from_le_bytes([*low, *high])).min(rest.len());
            let (bfbs, payload) = rest.split_at(len);
            let Ok(schema) = DynSchema::from_bfbs(bfbs) else { return };
            read(&schema, bfbs.len(), payload);
        }
        [choice, payload @ ..] if *choice > 0 => {
            verdicts::agree(usize::from(*choice - 1), payload);
        }
        _ => {}
    }
}

/// The most bytes that [`dynamic`] may hold at once, once it has met each type.
pub fn dynamic_heap(data: &[u8]) -> usize {
    bounds::heap(data.len())
}

/// Everything there is to do with a message. `schema_len` is the length of the schema's file.
fn read(schema: &DynSchema, schema_len: usize, payload: &[u8]) {
    let Ok(root) = schema.read(payload) else { return };
    let mut walk = Walk::new(schema, root);
    walk.table(root);
    assert!(walk.n_values <= bounds::values(payload.len()), "{} values", walk.n_values);
    print(root, bounds::printed(&walk, schema_len));
}

fn print(root: DynTable<'_>, at_most: usize) {
    use std::fmt::Write as _;
    write!(Sink::new(at_most), "{root:?}").expect("Debug prints no more than what there is");
    serde_json::to_writer(Sink::new(at_most), &root).expect("nor does JSON");
}
