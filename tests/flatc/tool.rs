//! Running flatc on many messages at a time.

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::OnceLock;

/// Where flatc is, for those who have one and for `cargo xtask test`: then it has to run.
const VARIABLE: &str = "FLATSTREAM_FLATC";
/// Its JSON changes from release to release.
const VERSION: &str = "flatc version 25.12.19";

/// A flatc that was tried.
pub struct Flatc(PathBuf);

/// A schema file of this folder, and the type in it that is the root.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    pub file: &'static str,
    pub root: &'static str,
}

/// What flatc does with a number in JSON that equals its default.
#[derive(Clone, Copy, PartialEq)]
pub enum Defaults {
    /// As our own writer does, and so `-0.0` stays what it is.
    Written,
    /// As writers in other languages do.
    LeftOut,
}

/// The flatc to ask; without one, says once that these tests are left out.
pub fn flatc() -> Option<&'static Flatc> {
    static FOUND: OnceLock<Option<Flatc>> = OnceLock::new();
    FOUND.get_or_init(find).as_ref()
}

fn find() -> Option<Flatc> {
    if let Some(path) = env::var_os(VARIABLE) {
        return Some(tried(path.into()).unwrap_or_else(|why| panic!("{VARIABLE}: {why}")));
    }
    match tried(fetched()) {
        Ok(flatc) => Some(flatc),
        Err(_) => {
            // Not a macro: the test runner would keep that to itself.
            let line = b"left out: comparison with flatc, which `cargo xtask test` fetches\n";
            std::io::stderr().write_all(line).expect("standard error takes a line");
            None
        }
    }
}

/// Where `cargo xtask` puts it.
fn fetched() -> PathBuf {
    let bin = if cfg!(windows) { "Scripts" } else { "bin" };
    let name = format!("flatc{}", env::consts::EXE_SUFFIX);
    target_tmp().with_file_name("tools").join("flatc").join(bin).join(name)
}

fn target_tmp() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

fn tried(path: PathBuf) -> Result<Flatc, String> {
    let output = Command::new(&path).arg("--version").output();
    let output = output.map_err(|error| format!("{}: {error}", path.display()))?;
    let version = String::from_utf8_lossy(&output.stdout);
    match version.trim() {
        VERSION => Ok(Flatc(path)),
        other => Err(format!("{} is `{other}`, not `{VERSION}`", path.display())),
    }
}

impl Flatc {
    /// The JSON of each message.
    pub fn print(&self, schema: Schema, messages: &[Vec<u8>]) -> Vec<String> {
        self.try_print(schema, messages).unwrap_or_else(|why| panic!("{why}"))
    }

    /// The JSON of each message, or what flatc says against them.
    pub fn try_print(&self, schema: Schema, messages: &[Vec<u8>]) -> Result<Vec<String>, String> {
        let folder = Folder::new(schema.root);
        let names = folder.write(messages, "bin");
        let mut command = self.with_schema(schema, &folder);
        command.args(["--json", "--strict-json", "--raw-binary"]).arg(schema.path());
        run(command.arg("--").args(names))?;
        let texts = folder.read(messages.len(), "json").into_iter();
        Ok(texts.map(|text| String::from_utf8(text).expect("flatc escapes")).collect())
    }

    /// The message of each JSON text.
    pub fn read(&self, schema: Schema, texts: &[String], defaults: Defaults) -> Vec<Vec<u8>> {
        let folder = Folder::new(schema.root);
        let names = folder.write(texts, "json");
        let mut command = self.with_schema(schema, &folder);
        if defaults == Defaults::Written {
            command.arg("--force-defaults");
        }
        let outcome = run(command.arg("--binary").arg(schema.path()).args(names));
        outcome.unwrap_or_else(|why| panic!("{why}"));
        folder.read(texts.len(), "bin")
    }

    fn with_schema(&self, schema: Schema, folder: &Folder) -> Command {
        let mut command = Command::new(&self.0);
        command.current_dir(&folder.0).args(["--root-type", schema.root]);
        command
    }
}

impl Schema {
    fn path(self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("flatc").join(self.file)
    }
}

fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().expect("flatc starts");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    match output.status.success() {
        true => Ok(()),
        false => Err(format!("flatc, {}: {}", output.status, without_usage(&said))),
    }
}

/// The complaint alone: flatc prints all its options in front of it or behind.
fn without_usage(said: &str) -> String {
    let (before, usage) = said.split_once("Usage:").unwrap_or((said, ""));
    let (_, after) = usage.split_once("error:").unwrap_or_default();
    format!("{} {}", before.trim(), after.trim())
}

/// A folder of its own for the files of one run; it stays when the run fails.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let n = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = format!("flatc-{}-{n}-{name}", std::process::id());
        let path = target_tmp().join(folder);
        fs::create_dir_all(&path).expect("the target folder takes a folder");
        Folder(path)
    }

    /// One file each; their names.
    fn write(&self, contents: &[impl AsRef<[u8]>], extension: &str) -> Vec<String> {
        let file = |(i, content): (usize, &_)| {
            let name = format!("{i}.{extension}");
            fs::write(self.0.join(&name), content).expect("the folder takes a file");
            name
        };
        contents.iter().enumerate().map(file).collect()
    }

    fn read(&self, n: usize, extension: &str) -> Vec<Vec<u8>> {
        let path = |i| self.0.join(format!("{i}.{extension}"));
        (0..n).map(|i| fs::read(path(i)).expect("flatc writes a file for each")).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}
