//! flatc and the packages with schemas, where `cargo xtask` has put them, and the command under test.

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// Where the tools are, for `cargo xtask test`: then they have to be there.
const VARIABLE: &str = "FLATSTREAM_TOOLS";

pub struct Tools {
    folder: PathBuf,
}

/// Those of this machine; without them, says once what is left out.
pub fn tools() -> Option<&'static Tools> {
    static FOUND: OnceLock<Option<Tools>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        let required = env::var_os(VARIABLE).map(PathBuf::from);
        let is_required = required.is_some();
        let tools = Tools { folder: required.unwrap_or_else(fetched) };
        let missing = tools.missing();
        assert!(!is_required || missing.is_empty(), "{VARIABLE} says that this is there: {missing}");
        if missing.is_empty() {
            return Some(tools);
        }
        // Not a macro: the test runner would keep that to itself.
        let line = "left out: import of public schemas, for which `cargo xtask test` fetches flatc and packages\n";
        std::io::stderr().write_all(line.as_bytes()).expect("standard error takes a line");
        None
    });
    found.as_ref()
}

/// Where `cargo xtask` puts them.
fn fetched() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("tools")
}

impl Tools {
    fn missing(&self) -> String {
        let runs = |command: &mut Command| {
            command.arg("--version").output().is_ok_and(|output| output.status.success())
        };
        let parts = [
            ("flatc", runs(&mut Command::new(self.flatc()))),
            ("node", runs(&mut Command::new("node"))),
            ("schemas of flatc", self.repository().is_dir()),
            ("schemas of Foxglove", self.foxglove().is_dir()),
            ("space data standards", self.space_data().is_dir()),
            ("the schema of TensorFlow Lite", self.tflite().is_file()),
            ("schemas of ExecuTorch", self.executorch().iter().all(|file| file.is_file())),
        ];
        let missing = parts.into_iter().filter(|(_, is_there)| !is_there);
        missing.map(|(name, _)| name).collect::<Vec<_>>().join(", ")
    }

    pub fn flatc(&self) -> PathBuf {
        let bin = if cfg!(windows) { "Scripts" } else { "bin" };
        self.folder.join("flatc").join(bin).join(format!("flatc{}", env::consts::EXE_SUFFIX))
    }

    /// That of flatc, as a crate ships it.
    pub fn repository(&self) -> PathBuf {
        self.folder.join("crates").join("flatc").join("flatbuffers")
    }

    fn foxglove(&self) -> PathBuf {
        self.folder.join("node").join("node_modules").join("@foxglove").join("schemas")
    }

    pub fn space_data(&self) -> PathBuf {
        self.folder.join("spacedatastandards").join("package").join("schema")
    }

    pub fn tflite(&self) -> PathBuf {
        self.folder.join("crates").join("microflow-macros").join("flatbuffers").join("tflite.fbs")
    }

    /// Programs, and what is kept beside them.
    pub fn executorch(&self) -> Vec<PathBuf> {
        let folder = self.folder.join("executorch").join("executorch");
        let files = [
            "schema/program.fbs",
            "devtools/bundled_program/schema/bundled_program_schema.fbs",
            "devtools/etdump/etdump_schema_flatcc.fbs",
            "extension/flat_tensor/serialize/flat_tensor.fbs",
        ];
        files.map(|file| folder.join(file)).into()
    }

    /// The files that Foxglove's package makes of its schemas.
    pub fn foxglove_files(&self) -> &'static [PathBuf] {
        static FILES: OnceLock<Vec<PathBuf>> = OnceLock::new();
        FILES.get_or_init(|| {
            let folder = folder("foxglove");
            let mut node = Command::new("node");
            said(node.arg(own("foxglove.cjs")).arg(self.foxglove()).arg(&folder));
            let entries = fs::read_dir(&folder).unwrap();
            let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
            files.sort();
            files
        })
    }
}

/// A file of this folder.
pub fn own(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("import").join(name)
}

/// An empty folder of this name.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("import").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

pub fn import() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-flatstream"));
    command.args(["flatstream", "import"]);
    command
}

/// What a command says when it does not fail: its output and its complaints.
pub fn said(command: &mut Command) -> (String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    assert!(status.success(), "{command:?}: {}{}", text(&stdout), text(&stderr));
    (text(&stdout), text(&stderr))
}
