//! Readers and writers in C++.

use crate::emit::{declarations, program};
use crate::folder::Folder;
use crate::guide::block;
use crate::roots::schema;
use crate::round::Round;
use crate::tools::{run, tools, Tools};

#[test]
fn cpp_reads_and_writes_every_type() {
    let Some(tools) = tools().with_compiler() else { return };
    let (folder, round) = (Folder::new("cpp"), Round::new());
    let schema = schema();
    folder.write("zoo.fbs", schema.to_fbs());
    folder.write("framing.h", block("cpp", "framing"));
    folder.write("driver.h", include_str!("cpp/driver.h"));
    folder.write("types.h", declarations(&schema));
    folder.write("main.cpp", program(&schema, &round.kinds));
    run(tools.flatc().current_dir(folder.path()).args(["--cpp", "zoo.fbs"]));
    let mut program = compile(tools, &folder, "main.cpp");
    round.send(&folder);
    run(program.current_dir(folder.path()));
    round.compare(&folder);
}

/// A program of one file.
pub fn compile(tools: &Tools, folder: &Folder, file: &str) -> std::process::Command {
    let program = folder.path().join("program");
    let options = ["-std=c++17", "-O0", "-Wall", "-Wextra", "-Werror", file, "-o"];
    let mut compiler = tools.compiler();
    compiler.arg("-I").arg(tools.headers().parent().expect("it is in a folder"));
    run(compiler.current_dir(folder.path()).args(options).arg(&program));
    std::process::Command::new(program)
}
