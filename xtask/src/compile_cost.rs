//! What the derive costs: 100 structs of 10 mixed fields, beside serde's two derives on the same; and
//! how much IR the messages of the benchmarks become.

mod ir;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fs, io};

use crate::process::{cargo, root, run, target_dir, Outcome};

const N_STRUCTS: usize = 100;
const ROUNDS: usize = 7;

/// One of the packages that are compared.
struct Contestant {
    name: &'static str,
    dependency: String,
    derives: &'static str,
    import: &'static str,
}

fn contestants() -> [Contestant; 2] {
    let path = root().join("flatstream");
    [
        Contestant {
            name: "flatstream",
            dependency: format!("flatstream = {{ path = {path:?} }}"),
            derives: "StreamSerialize",
            import: "use flatstream::StreamSerialize;",
        },
        Contestant {
            name: "serde",
            dependency: "serde = { version = \"1\", features = [\"derive\"] }".into(),
            derives: "Serialize, Deserialize",
            import: "use serde::{Deserialize, Serialize};",
        },
    ]
}

/// `cargo check` and `cargo build`, the first time and after a change.
const MODES: [(&str, Incremental); 4] = [
    ("check", Incremental::No),
    ("build", Incremental::No),
    ("check", Incremental::Yes),
    ("build", Incremental::Yes),
];

/// Whether rustc may use what it knows from the last time.
#[derive(Clone, Copy)]
enum Incremental {
    No,
    Yes,
}

/// Measures, interleaved, and prints medians and their ratio.
pub fn measure() -> Outcome {
    ir::measure()?;
    let contestants = contestants();
    let mut packages = Vec::new();
    for contestant in &contestants {
        packages.push(write_package(contestant).map_err(|error| error.to_string())?);
    }
    for mode in MODES {
        packages.iter().try_for_each(|package| compile(mode, package))?;
        let mut times = vec![Vec::new(); packages.len()];
        for _ in 0..ROUNDS {
            for (package, times) in packages.iter().zip(&mut times) {
                touch(package).map_err(|error| error.to_string())?;
                let started = Instant::now();
                compile(mode, package)?;
                times.push(started.elapsed());
            }
        }
        report(mode, &contestants, times);
    }
    Ok(())
}

fn report(mode: (&str, Incremental), contestants: &[Contestant], times: Vec<Vec<Duration>>) {
    let mode = match mode {
        (mode, Incremental::No) => format!("{mode} anew"),
        (mode, Incremental::Yes) => format!("{mode} again"),
    };
    let medians: Vec<f64> = times.into_iter().map(|times| median(times).as_secs_f64()).collect();
    for (contestant, median) in contestants.iter().zip(&medians) {
        println!("cargo {mode:11} {:10} {median:.2} s", contestant.name);
    }
    println!("cargo {mode:11} ratio      {:.2}", medians[0] / medians[1]);
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn write_package(contestant: &Contestant) -> io::Result<PathBuf> {
    let dir = target_dir().join("compile-cost").join(contestant.name);
    fs::create_dir_all(dir.join("src"))?;
    let (name, dependency) = (contestant.name, &contestant.dependency);
    let manifest = format!(
        "[package]\nname = \"cost-{name}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
         [workspace]\n[dependencies]\n{dependency}\n"
    );
    fs::write(dir.join("Cargo.toml"), manifest)?;
    fs::write(dir.join("src/lib.rs"), source(contestant))?;
    Ok(dir)
}

fn source(contestant: &Contestant) -> String {
    let Contestant { derives, import, .. } = contestant;
    let mut source =
        format!("{import}\n\n#[derive({derives})]\n#[repr(u8)]\npub enum Level {{ Low, High }}\n");
    for i in 0..N_STRUCTS {
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            source,
            "#[derive({derives})]\npub struct S{i} {{\n\
             pub id: u64, pub a: f32, pub on: bool, pub name: String, pub tags: Vec<String>,\n\
             pub values: Vec<f64>, pub maybe: Option<u32>, pub note: Option<String>,\n\
             pub level: Level, pub next: Option<Box<S{i}>>,\n}}"
        );
    }
    source
}

/// Makes Cargo compile the package again, and nothing else.
fn touch(package: &Path) -> io::Result<()> {
    let source = package.join("src/lib.rs");
    let text = fs::read(&source)?;
    fs::write(source, text)
}

fn compile((mode, incremental): (&str, Incremental), package: &Path) -> Outcome {
    let mut command = cargo([mode, "--quiet"]);
    let (target, incremental) = match incremental {
        Incremental::No => ("target-anew", "0"),
        Incremental::Yes => ("target", "1"),
    };
    command.current_dir(package).env("CARGO_INCREMENTAL", incremental);
    command.env("CARGO_TARGET_DIR", target_dir().join("compile-cost").join(target));
    run(command)
}
