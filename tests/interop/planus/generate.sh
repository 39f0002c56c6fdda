#!/usr/bin/env bash
# Writes generated.rs anew from zoo.fbs, which the test `planus_has_the_schema_of_today` compares. Needs in PATH:
#   planus        cargo install planus-cli --version 1.3.0
set -euo pipefail
cd "$(dirname "$0")"

planus rust -o whole.rs zoo.fbs
# The setters of builders grow with the square of the fields, and nothing here uses them.
awk '
    /Creates a \[.*Builder\]/ { skip = 5 }
    /Builder for serializing an instance of the \[.*\] type/ { cut = 1 }
    /Reference to a deserialized/ { cut = 0 }
    skip > 0 { skip--; next }
    !cut
' whole.rs > cut.rs
{ echo "// Cut by generate.sh: the builders."; cat cut.rs; } > generated.rs
rm whole.rs cut.rs
rustfmt --edition 2021 generated.rs
