//! How much LLVM gets to do for the messages of the benchmarks.

use std::fs;
use std::path::Path;

use crate::process::{cargo, root, run, target_dir, Outcome};

const MESSAGES: &str = include_str!("messages.rs");
const TYPES: &str = include_str!("../../../benches/common/types.rs");
const N_MESSAGES: usize = 4;
const USES: [&str; 3] = ["write", "read", "unpack"];
/// Tables of so many fields, each of which should cost as much in one as in the other.
const WIDE: [(&str, usize); 2] = [("wide100", 100), ("wide400", 400)];

/// Prints, for each use of a message, the functions and the lines of IR that rustc hands to LLVM.
pub fn measure() -> Outcome {
    let dir = target_dir().join("compile-cost/ir");
    write_package(&dir).map_err(|error| error.to_string())?;
    for with in USES {
        let ir = ir_of(&dir, with)?;
        let (functions, lines) = count(&ir);
        println!(
            "IR of {with:6} {functions:4} functions, {lines:6} lines ({} a message)",
            lines / N_MESSAGES
        );
    }
    for (with, n_fields) in WIDE {
        let (_, lines) = count(&ir_of(&dir, with)?);
        println!("IR of a table of {n_fields} fields: {} lines a field", lines / n_fields);
    }
    Ok(())
}

fn write_package(dir: &Path) -> std::io::Result<()> {
    fs::create_dir_all(dir.join("src"))?;
    let features = USES.into_iter().chain(WIDE.map(|(with, _)| with));
    let features: String = features.map(|with| format!("{with} = []\n")).collect();
    let manifest = format!(
        "[package]\nname = \"cost-ir\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n\
         [dependencies]\nflatstream = {{ path = {:?} }}\n[features]\n{features}",
        root().join("flatstream")
    );
    fs::write(dir.join("Cargo.toml"), manifest)?;
    fs::write(dir.join("src/types.rs"), TYPES)?;
    // Each use without the others.
    let wide = WIDE.map(|(with, n_fields)| wide(with, n_fields)).concat();
    let source = format!("#![allow(unused_imports)]\n{}{wide}", inner(MESSAGES));
    fs::write(dir.join("src/lib.rs"), source)
}

/// A table of strings and options that is unpacked.
fn wide(with: &str, n_fields: usize) -> String {
    let field = |i| match i % 2 {
        0 => format!("pub f{i}: String, "),
        _ => format!("pub f{i}: Option<u32>, "),
    };
    let fields: String = (0..n_fields).map(field).collect();
    format!(
        "#[cfg(feature = \"{with}\")]\npub mod {with} {{\n\
         #[derive(flatstream::StreamSerialize)]\npub struct Wide {{ {fields} }}\n\
         pub fn unpack(view: WideView<'_>) -> flatstream::Result<Wide> {{ view.unpack() }}\n}}\n"
    )
}

/// Without the comment at the top, which an attribute cannot stand before.
fn inner(source: &str) -> String {
    source.lines().filter(|line| !line.starts_with("//!")).map(|line| format!("{line}\n")).collect()
}

fn ir_of(dir: &Path, with: &str) -> Result<String, String> {
    let target = target_dir().join("compile-cost/target-ir").join(with);
    let mut command = cargo(["rustc", "--quiet", "--release", "--lib", "--features", with, "--"]);
    command.args(["--emit=llvm-ir", "-Ccodegen-units=1", "-Cno-prepopulate-passes"]);
    command.current_dir(dir).env("CARGO_TARGET_DIR", &target);
    run(command)?;
    let deps = target.join("release/deps");
    let files = fs::read_dir(&deps).map_err(|error| error.to_string())?;
    let mut found = files.filter_map(|file| Some(file.ok()?.path()));
    let file = found.find(|path| path.extension().is_some_and(|extension| extension == "ll"));
    let file = file.ok_or_else(|| format!("rustc left no IR in {}", deps.display()))?;
    fs::read_to_string(file).map_err(|error| error.to_string())
}

/// Functions that are defined, and lines inside of them.
fn count(ir: &str) -> (usize, usize) {
    let (mut functions, mut lines, mut inside) = (0, 0, false);
    for line in ir.lines() {
        match line {
            "}" => inside = false,
            _ if line.starts_with("define ") => (functions, inside) = (functions + 1, true),
            _ if inside && !line.is_empty() => lines += 1,
            _ => {}
        }
    }
    (functions, lines)
}
