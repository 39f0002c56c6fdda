//! The schemas that are imported, as one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use flatstream::schema::Schema;

use super::flatc::Flatc;
use super::scan::Facts;
use super::texts;
use crate::{input, Failure, Result};

/// All that the files say.
#[derive(Default)]
pub struct Source {
    pub schema: Schema,
    /// The tables whose ids are written down.
    pub with_ids: BTreeSet<String>,
    /// Of root tables.
    pub identifiers: BTreeMap<String, [u8; 4]>,
    /// Of files without a root table, by their name.
    pub loose_identifiers: BTreeMap<String, String>,
    /// By file.
    pub extensions: BTreeMap<String, String>,
    pub services: BTreeSet<String>,
    /// What the files are called, and the comment that each begins with: mostly a licence.
    pub files: Vec<(String, Vec<String>)>,
    /// The command that reads them.
    pub command: String,
}

impl Source {
    pub fn read(paths: &[PathBuf], flatc: &Flatc<'_>) -> Result<Self> {
        let mut source = Source { command: "cargo flatstream import".into(), ..Source::default() };
        for path in paths {
            source.add(path, flatc)?;
        }
        source.whole()
    }

    /// Of schemas that are all there, and stand in one file.
    pub fn of(schemas: Vec<Schema>, file: &str, command: &str) -> Result<Self> {
        let mut source = Source { command: command.into(), ..Source::default() };
        source.files.push((file.to_owned(), vec![]));
        for schema in schemas {
            source.roots(&schema, file);
            source.merge(schema);
        }
        source.whole()
    }

    fn whole(mut self) -> Result<Self> {
        self.schema.sort();
        self.refuse_two_of_a_name()?;
        Ok(self)
    }

    fn merge(&mut self, mut schema: Schema) {
        self.schema.objects.append(&mut schema.objects);
        self.schema.enums.append(&mut schema.enums);
    }

    fn add(&mut self, path: &Path, flatc: &Flatc<'_>) -> Result<()> {
        let bytes = fs::read(path).map_err(|error| input::of(path, error))?;
        let is_binary = bytes.get(4..8) == Some(b"BFBS");
        let binary = if is_binary { bytes.clone() } else { flatc.compile(path)? };
        let read = Schema::from_bfbs_and_services(&binary);
        let (mut schema, services) = read.map_err(|error| input::of(path, error))?;
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut comment = Vec::new();
        if !is_binary {
            comment = first_comment(&String::from_utf8_lossy(&bytes));
            for facts in facts(path, flatc.includes) {
                texts::complete(&mut schema, &facts);
                self.with_ids.extend(texts::with_ids(&facts));
            }
        }
        self.roots(&schema, &file);
        self.files.push((file, comment));
        self.services.extend(services);
        self.merge(schema);
        Ok(())
    }

    fn roots(&mut self, schema: &Schema, file: &str) {
        if let Some(extension) = &schema.file_extension {
            self.extensions.insert(file.to_owned(), extension.clone());
        }
        match (&schema.root, schema.file_identifier) {
            (Some(root), Some(four)) => {
                self.identifiers.insert(root.clone(), four);
            }
            (None, Some(four)) => {
                let four = String::from_utf8_lossy(&four).into_owned();
                self.loose_identifiers.insert(file.to_owned(), four);
            }
            _ => {}
        }
    }

    /// Equal definitions, of a file that several include, are one by now.
    fn refuse_two_of_a_name(&self) -> Result<()> {
        let objects = self.schema.objects.iter().map(|object| &object.name);
        let mut names: Vec<&String> =
            objects.chain(self.schema.enums.iter().map(|one| &one.name)).collect();
        names.sort();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Failure(format!(
                "{}: two of the files define it, and not as the same",
                pair[0]
            ))),
            None => Ok(()),
        }
    }
}

/// What the text says, of the file and of those that it includes.
fn facts(path: &Path, includes: &[PathBuf]) -> Vec<Facts> {
    let mut facts = Vec::new();
    let mut seen = BTreeSet::new();
    let mut next = vec![path.to_owned()];
    while let Some(path) = next.pop() {
        let Ok(bytes) = fs::read(&path) else { continue };
        if !seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())) {
            continue;
        }
        let of_file = Facts::of(&String::from_utf8_lossy(&bytes));
        let beside = path.parent().unwrap_or(Path::new("")).to_owned();
        for include in &of_file.includes {
            let folders = std::iter::once(&beside).chain(includes);
            next.extend(folders.map(|folder| folder.join(include)).find(|path| path.is_file()));
        }
        facts.push(of_file);
    }
    facts
}

/// Lines with `//` at the start of the file, as they are.
fn first_comment(text: &str) -> Vec<String> {
    let text = text.trim_start_matches('\u{feff}');
    let lines = text.lines().map(str::trim_end).skip_while(|line| line.is_empty());
    let is_comment = |line: &&str| line.starts_with("//") && !line.starts_with("///");
    lines.take_while(is_comment).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::first_comment;

    #[test]
    fn comments_in_front_are_kept() {
        assert_eq!(first_comment("\n// a \n//\n\n// b\nnamespace x;"), ["// a", "//"]);
        assert_eq!(first_comment("/// docs\ntable T {}"), [""; 0]);
    }
}
