//! What flatc makes of schemas.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::find::{self, run, Folder};

/// A flatc that was tried.
#[derive(Clone, Copy)]
pub struct Flatc(&'static Path);

/// A `.bfbs` file, and what flatc said while it made it: warnings, if anything.
pub struct Compiled {
    pub bfbs: Vec<u8>,
    pub said: String,
}

/// The flatc to ask, if there is one.
pub fn flatc() -> Option<Flatc> {
    find::path().map(Flatc)
}

/// Schemas of the tests, by path from `tests/`.
pub fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl Flatc {
    /// The schema of one text.
    pub fn compile(self, text: &str) -> Result<Compiled, String> {
        self.compile_files(&[("schema.fbs".into(), text.into())])
    }

    /// The schema of the last of several files.
    pub fn compile_files(self, files: &[(String, String)]) -> Result<Compiled, String> {
        let folder = Folder::new("schema");
        for (name, text) in files {
            fs::write(folder.0.join(name), text).expect("the folder takes a file");
        }
        let (main, _) = files.last().expect("there is a file");
        let options = ["--schema", "--binary", "--bfbs-comments", "--bfbs-builtins"];
        let said = run(self.command(&folder).args(options).arg(main))?;
        let bfbs = fs::read(folder.0.join(main).with_extension("bfbs"));
        Ok(Compiled { bfbs: bfbs.expect("flatc writes the file"), said })
    }

    /// Everything flatc writes for a schema, text or `.bfbs`, with these options: names and contents.
    pub fn generate(
        self,
        (extension, schema): (&str, &[u8]),
        options: &[&str],
        data: &[(&str, &[u8])],
    ) -> Result<Vec<(PathBuf, Vec<u8>)>, String> {
        let folder = Folder::new("generate");
        let write = |name: &str, bytes: &[u8]| {
            fs::write(folder.0.join(name), bytes).expect("the folder takes a file");
        };
        let name = format!("schema.{extension}");
        write(&name, schema);
        data.iter().for_each(|(name, bytes)| write(name, bytes));
        let out = folder.0.join("out");
        fs::create_dir(&out).expect("the folder takes a folder");
        let mut command = self.command(&folder);
        command.args(options).args(["-o", "out"]).arg(name);
        if !data.is_empty() {
            command.arg("--").args(data.iter().map(|(name, _)| name));
        }
        run(&mut command)?;
        let mut files = Vec::new();
        collect(&out, &out, &mut files);
        Ok(files)
    }

    /// The message of a JSON text.
    pub fn message(self, schema: &str, json: &[u8]) -> Result<Vec<u8>, String> {
        let folder = Folder::new("message");
        fs::write(folder.0.join("schema.fbs"), schema).expect("the folder takes a file");
        fs::write(folder.0.join("message.json"), json).expect("the folder takes a file");
        let mut command = self.command(&folder);
        run(command.args(["--binary", "-o", "out", "schema.fbs", "message.json"]))?;
        let mut files = Vec::new();
        let out = folder.0.join("out");
        collect(&out, &out, &mut files);
        Ok(files.swap_remove(0).1)
    }

    fn command(self, folder: &Folder) -> Command {
        let mut command = Command::new(self.0);
        command.current_dir(&folder.0);
        command
    }
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        match path.is_dir() {
            true => collect(root, &path, files),
            false => {
                let name = path.strip_prefix(root).expect("it is inside").to_owned();
                files.push((name, fs::read(&path).expect("flatc wrote it")));
            }
        }
    }
}

/// What is in a `.bfbs` file, as flatc prints it.
pub fn contents(flatc: Flatc, bfbs: &[u8]) -> serde_json::Value {
    let options = ["--json", "--strict-json", "--raw-binary"];
    let reflection = read("schema/reflection.fbs");
    let printed = flatc.generate(("fbs", reflection.as_bytes()), &options, &[("x.bfbs", bfbs)]);
    let printed = printed.unwrap();
    let text = std::str::from_utf8(&printed[0].1).expect("flatc prints UTF-8");
    serde_json::from_str(&json(text)).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// JSON has no words for these.
fn json(text: &str) -> String {
    let words = [": nan", ": -nan", ": inf", ": -inf"];
    let quoted = |text: String, word: &str| text.replace(word, &format!(": \"{}\"", &word[2..]));
    words.into_iter().fold(text.to_owned(), quoted)
}
