//! flatstream beside other formats, in one run: see `docs/benchmarks.md`.
#![allow(missing_docs)]

extern crate alloc; // What flatc generates expects it here.

mod cells;
#[path = "../common/mod.rs"]
mod common;
mod fold;
mod framed;
mod groups;
mod harness;
mod payloads;
mod peers;
mod shapes;

#[allow(warnings, clippy::all)]
#[path = "generated/capnp.rs"]
mod compare_capnp; // Its code names itself by this path.
#[allow(warnings, clippy::all)]
#[path = "generated/flatc.rs"]
mod flatc_generated;
#[allow(warnings, clippy::all)]
#[path = "generated/flatc_wide.rs"]
mod flatc_wide_generated;
#[allow(warnings, clippy::all)]
#[path = "generated/planus.rs"]
mod planus_generated;
#[allow(warnings, clippy::all)]
#[path = "generated/planus_wide.rs"]
mod planus_wide_generated;

fn main() {
    for group in groups::Group::all() {
        let cells = group.cells(groups::Cast::All, true);
        for s in harness::compete(cells, harness::Effort::QUICK) {
            println!("{group} {} {} {}", s.name, s.bytes, s.nanos);
        }
    }
}
