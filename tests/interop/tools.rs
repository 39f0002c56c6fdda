//! What other languages need, where `cargo xtask` has put it.

use std::env;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Where the tools are, for `cargo xtask test`: then they have to be there, but for a C++ compiler.
const VARIABLE: &str = "FLATSTREAM_TOOLS";

/// What is there.
pub struct Tools {
    folder: PathBuf,
    has_flatc: bool,
    has_python: bool,
    has_node: bool,
    has_compiler: bool,
}

/// Those of this machine. Says in one line what is left out.
pub fn tools() -> &'static Tools {
    static FOUND: OnceLock<Tools> = OnceLock::new();
    FOUND.get_or_init(|| {
        let required = env::var_os(VARIABLE).map(PathBuf::from);
        let tools = Tools::find(required.clone().unwrap_or_else(fetched));
        tools.report(required.is_some());
        tools
    })
}

/// Where `cargo xtask` puts them.
fn fetched() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("tools")
}

impl Tools {
    fn find(folder: PathBuf) -> Self {
        let (has_flatc, has_python) = (false, false);
        let mut tools =
            Tools { folder, has_flatc, has_python, has_node: false, has_compiler: false };
        tools.has_flatc = runs(tools.flatc().arg("--version"));
        tools.has_python =
            tools.has_flatc && runs(tools.python().args(["-c", "import flatbuffers"]));
        let has_packages = tools.modules().join("flatbuffers").is_dir();
        tools.has_node = tools.has_flatc && has_packages && runs(tools.node().arg("--version"));
        let has_headers = tools.has_flatc && tools.headers().is_dir();
        tools.has_compiler = has_headers && runs(tools.compiler().arg("--version"));
        tools
    }

    fn report(&self, is_required: bool) {
        let groups = [
            ("schemas of generated types", self.has_flatc, is_required),
            ("readers and writers in Python", self.has_python, is_required),
            ("TypeScript", self.has_node, is_required),
            ("C++", self.has_compiler, false),
        ];
        let missing =
            |(name, is_there, _): &(&'static str, bool, bool)| (!is_there).then_some(*name);
        let left_out: Vec<&str> = groups.iter().filter_map(missing).collect();
        let required: Vec<_> = groups.iter().filter(|group| group.2).filter_map(missing).collect();
        assert!(required.is_empty(), "{VARIABLE} says that this is there: {}", required.join(", "));
        if !left_out.is_empty() {
            // Not a macro: the test runner would keep that to itself.
            let line = format!(
                "left out: {}, for which `cargo xtask test` fetches what it can\n",
                left_out.join(", ")
            );
            std::io::stderr().write_all(line.as_bytes()).expect("standard error takes a line");
        }
    }

    fn program(&self, name: &str) -> PathBuf {
        let bin = if cfg!(windows) { "Scripts" } else { "bin" };
        let name = format!("{name}{}", env::consts::EXE_SUFFIX);
        self.folder.join("flatc").join(bin).join(name)
    }

    pub fn flatc(&self) -> Command {
        Command::new(self.program("flatc"))
    }

    pub fn with_flatc(&self) -> Option<&Self> {
        Some(self).filter(|it| it.has_flatc)
    }

    pub fn python(&self) -> Command {
        Command::new(self.program("python"))
    }

    pub fn with_python(&self) -> Option<&Self> {
        Some(self).filter(|it| it.has_python)
    }

    pub fn node(&self) -> Command {
        Command::new("node")
    }

    /// In which packages of npm are found.
    pub fn node_folder(&self) -> PathBuf {
        self.folder.join("node")
    }

    pub fn modules(&self) -> PathBuf {
        self.node_folder().join("node_modules")
    }

    pub fn with_node(&self) -> Option<&Self> {
        Some(self).filter(|it| it.has_node)
    }

    pub fn compiler(&self) -> Command {
        Command::new(env::var_os("CXX").unwrap_or_else(|| "c++".into()))
    }

    /// Of the C++ library, which come with flatc.
    pub fn headers(&self) -> PathBuf {
        self.folder.join("flatc").join("include").join("flatbuffers")
    }

    pub fn with_compiler(&self) -> Option<&Self> {
        Some(self).filter(|it| it.has_compiler)
    }
}

fn runs(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// Runs to the end; what it says matters when it fails.
pub fn run(command: &mut Command) {
    output_of(command);
}

/// What it says when it does not fail.
pub fn output_of(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}{complaint}");
    said
}
