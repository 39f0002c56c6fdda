//! Parquet files of places of the stream: one for each type and schema among them, by what the schema says.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use bytes::Bytes;
use flatstream_arrow::{ArrowOptions, BatchBuilder, Origin, ParquetOptions, ParquetWriter};
use flatstream_fleet::files::sync_folder;
use flatstream_fleet::Outcome;
use flatstream_nats::{Message, Schemas};

/// The files of places that follow each other. None is there under its name before [`finish`](Files::finish).
pub struct Files<'a> {
    folder: &'a Path,
    schemas: &'a Schemas,
    first: u64,
    last: u64,
    open: HashMap<u64, Open>,
    pub n_messages: u64,
    pub n_left_out: u64,
}

struct Open {
    type_name: String,
    path: PathBuf,
    writer: ParquetWriter<BufWriter<File>>,
}

impl<'a> Files<'a> {
    pub fn new(folder: &'a Path, schemas: &'a Schemas, first: u64, last: u64) -> Self {
        let (open, n_messages, n_left_out) = (HashMap::new(), 0, 0);
        Files { folder, schemas, first, last, open, n_messages, n_left_out }
    }

    /// Takes the next message. What is no message of its schema is left out, and said.
    pub async fn write(&mut self, message: &Message<Bytes>) -> Outcome {
        let origin = Origin::new(message.sequence, time_of(message));
        let Some(open) = self.open(message).await? else {
            self.left_out(message, "its type has a name that is none for a folder");
            return Ok(());
        };
        match open.writer.write_from(&message.body, origin) {
            Ok(()) => self.n_messages += 1,
            Err(flatstream_arrow::Error::Message(error)) => {
                self.left_out(message, &error.to_string());
            }
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    fn left_out(&mut self, message: &Message<Bytes>, why: &str) {
        self.n_left_out += 1;
        eprintln!("left out: message {} of `{}`: {why}", message.sequence, message.subject);
    }

    /// The file for messages of its type, unless that has another name in its schema, or one that is none for a folder.
    async fn open(&mut self, message: &Message<Bytes>) -> Outcome<Option<&mut Open>> {
        let fingerprint = message.fingerprint;
        if !self.open.contains_key(&fingerprint) {
            let of = self.schemas.get(fingerprint).await?.ok_or_else(|| {
                format!(
                    "nobody published the schema {fingerprint:016x} of `{}`: its publisher has to",
                    message.type_name
                )
            })?;
            let name = of.name().to_owned();
            let is_good = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.');
            if name.starts_with('.') || !name.chars().all(is_good) {
                return Ok(None);
            }
            let options = ArrowOptions::default().sequence(true).time(true);
            let builder = BatchBuilder::new(of.schema(), &options)?;
            fs::create_dir_all(self.folder.join(&name))?;
            let path = self.path(&name, fingerprint);
            let file = BufWriter::new(File::create(path.with_extension("tmp"))?);
            let writer = ParquetWriter::new(builder, file, &ParquetOptions::default())?;
            self.open.insert(fingerprint, Open { type_name: name, path, writer });
        }
        Ok(self.open.get_mut(&fingerprint).filter(|open| open.type_name == *message.type_name))
    }

    fn path(&self, type_name: &str, fingerprint: u64) -> PathBuf {
        let name = format!("{:012}-{:012}.{fingerprint:016x}.parquet", self.first, self.last);
        self.folder.join(type_name).join(name)
    }

    /// Ends all files, and gives them their names when they are safe. Returns how many there are.
    pub fn finish(self) -> Outcome<usize> {
        let n_files = self.open.len();
        let mut ended = vec![];
        for open in self.open.into_values() {
            let file = open.writer.finish()?.into_inner().map_err(|error| error.into_error())?;
            file.sync_all()?;
            ended.push(open.path);
        }
        for path in ended {
            fs::rename(path.with_extension("tmp"), &path)?;
            path.parent().map_or(Ok(()), sync_folder)?;
        }
        Ok(n_files)
    }
}

/// That of the journal it comes from; or when it was stored, if it comes from none.
fn time_of(message: &Message<Bytes>) -> i64 {
    let stored = || message.stored.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    message.time.unwrap_or_else(|| i64::try_from(stored()).unwrap_or(i64::MAX))
}

/// Removes what a collector wrote and was killed before the ledger said so: these messages come again.
pub fn remove_unknown(folder: &Path, next: u64) -> Outcome<usize> {
    let mut n_removed = 0;
    for entry in fs::read_dir(folder)? {
        let types = entry?.path();
        if !types.is_dir() {
            continue;
        }
        for entry in fs::read_dir(types)? {
            let path = entry?.path();
            if is_unknown(&path, next) {
                fs::remove_file(path)?;
                n_removed += 1;
            }
        }
    }
    Ok(n_removed)
}

fn is_unknown(path: &Path, next: u64) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let first = name.split_once('-').and_then(|(first, _)| first.parse::<u64>().ok());
    first.is_some_and(|first| name.ends_with(".tmp") || first >= next && name.ends_with(".parquet"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_ledger_does_not_know_of_is_removed_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("fleet-files-{}", std::process::id()));
        let types = folder.join("fleet.Reading");
        fs::create_dir_all(&types).unwrap();
        let kept = ["000000000001-000000000020.00000000000000ab.parquet", "notes.txt", "21-.txt"];
        let removed = [
            "000000000021-000000000040.00000000000000ab.parquet",
            "000000000001-000000000040.00000000000000ab.tmp",
        ];
        kept.iter().chain(&removed).for_each(|name| fs::write(types.join(name), "").unwrap());
        fs::write(folder.join("000000000021-000000000040.parquet"), "").unwrap();
        assert_eq!(remove_unknown(&folder, 21).unwrap(), 2);
        assert!(kept.iter().all(|name| types.join(name).exists()));
        fs::remove_dir_all(folder).unwrap();
    }
}
