//! Running flatc on many messages at a time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::find::{self, run, Folder};

/// A flatc that was tried.
pub struct Flatc(&'static Path);

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

/// The flatc to ask, if there is one.
pub fn flatc() -> Option<&'static Flatc> {
    static FOUND: OnceLock<Option<Flatc>> = OnceLock::new();
    FOUND.get_or_init(|| find::path().map(Flatc)).as_ref()
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
        let mut command = Command::new(self.0);
        command.current_dir(&folder.0).args(["--root-type", schema.root]);
        command
    }
}

impl Schema {
    fn path(self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("flatc").join(self.file)
    }
}

impl Folder {
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
