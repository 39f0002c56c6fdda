//! Running flatc on many messages at a time.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use crate::find::{self, run, Folder};
use crate::schema::Schema;

/// A flatc that was tried.
pub struct Flatc(&'static Path);

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
    pub fn print(&self, schema: &Schema, messages: &[Vec<u8>]) -> Vec<String> {
        self.try_print(schema, messages).unwrap_or_else(|why| panic!("{why}"))
    }

    /// The JSON of each message, or what flatc says against them.
    pub fn try_print(&self, schema: &Schema, messages: &[Vec<u8>]) -> Result<Vec<String>, String> {
        self.printed(schema, messages, &["--strict-json"])
    }

    /// What flatc prints when nobody asks it for JSON that is strict.
    pub fn print_its_way(&self, schema: &Schema, messages: &[Vec<u8>]) -> Vec<String> {
        self.printed(schema, messages, &[]).unwrap_or_else(|why| panic!("{why}"))
    }

    fn printed(
        &self,
        schema: &Schema,
        messages: &[Vec<u8>],
        options: &[&str],
    ) -> Result<Vec<String>, String> {
        let folder = Folder::new(&schema.root);
        let names = folder.write(messages, "bin");
        let mut command = self.command(&folder);
        let schema = folder.write(&[&schema.text], "fbs").remove(0);
        command.args(["--json", "--raw-binary"]).args(options).arg(&schema);
        run(command.arg("--").args(names))?;
        let texts = folder.read(messages.len(), "json").into_iter();
        Ok(texts.map(|text| String::from_utf8(text).expect("flatc escapes")).collect())
    }

    /// The message of each JSON text.
    pub fn read(&self, schema: &Schema, texts: &[String], defaults: Defaults) -> Vec<Vec<u8>> {
        let folder = Folder::new(&schema.root);
        let names = folder.write(texts, "json");
        let mut command = self.command(&folder);
        let schema = folder.write(&[&schema.text], "fbs").remove(0);
        if defaults == Defaults::Written {
            command.arg("--force-defaults");
        }
        let outcome = run(command.arg("--binary").arg(&schema).args(names));
        outcome.unwrap_or_else(|why| panic!("{why}"));
        folder.read(texts.len(), "bin")
    }

    /// The `.bfbs` file of a schema with all that flatc can keep, and what flatc said: warnings, if anything.
    pub fn compile(&self, text: &str) -> Result<(Vec<u8>, String), String> {
        let folder = Folder::new("schema");
        let schema = folder.write(&[text], "fbs").remove(0);
        let options = ["--schema", "--binary", "--bfbs-comments", "--bfbs-builtins"];
        let said = run(self.command(&folder).args(options).arg(&schema))?;
        Ok((folder.read(1, "bfbs").remove(0), said))
    }

    fn command(&self, folder: &Folder) -> Command {
        let mut command = Command::new(self.0);
        command.current_dir(&folder.0);
        command
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
