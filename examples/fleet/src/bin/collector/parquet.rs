//! Parquet files of places of the stream: one for each type and schema among them, by what the schema says.

use std::collections::hash_map::{Entry, HashMap};
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, UNIX_EPOCH};

use bytes::Bytes;
use flatstream_arrow::{ArrowOptions, BatchBuilder, Origin, ParquetOptions, ParquetWriter};
use flatstream_fleet::files::sync_folder;
use flatstream_fleet::Outcome;
use flatstream_nats::{Message, MessageType, SchemaError, Schemas};
use tokio::time::sleep;

/// How long a schema may be in coming: it is published in front of the first message that has it.
const PATIENCE: Duration = Duration::from_secs(5);

/// The files of places that follow each other. None is there under its name before [`finish`](Files::finish).
pub struct Files<'a> {
    folder: &'a Path,
    schemas: &'a Schemas,
    first: u64,
    last: u64,
    /// By fingerprint; or why messages of a schema have no file.
    open: HashMap<u64, Result<Open, String>>,
    /// Until when schemas that are not there are waited for: for all of these messages together.
    until: Option<Instant>,
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
        Files { folder, schemas, first, last, open, until: None, n_messages, n_left_out }
    }

    /// Takes the next message. What is no message of its schema is left out, and said: it is not to stop all others.
    pub async fn write(&mut self, message: &Message<Bytes>) -> Outcome {
        let open = match self.open.entry(message.fingerprint) {
            Entry::Occupied(open) => open.into_mut(),
            Entry::Vacant(place) => {
                let until = *self.until.get_or_insert_with(|| Instant::now() + PATIENCE);
                place.insert(match schema(self.schemas, message.fingerprint, until).await? {
                    Ok(of) => Open::new(self.folder, &of, self.first, self.last)?,
                    Err(why) => Err(why),
                })
            }
        };
        let written = match open {
            Ok(open) => open.write(message, Origin::new(message.sequence, time_of(message)))?,
            Err(why) => Err(why.clone()),
        };
        match written {
            Ok(()) => self.n_messages += 1,
            Err(why) => {
                self.n_left_out += 1;
                let Message { sequence, subject, .. } = message;
                eprintln!("left out: message {sequence} of `{subject}`: {why}");
            }
        }
        Ok(())
    }

    /// Ends all files, and gives them their names when they are safe. Returns how many there are.
    pub fn finish(self) -> Outcome<usize> {
        let mut ended = vec![];
        for open in self.open.into_values().flatten() {
            let file = open.writer.finish()?.into_inner().map_err(|error| error.into_error())?;
            file.sync_all()?;
            ended.push(open.path);
        }
        for path in &ended {
            fs::rename(path.with_extension("tmp"), path)?;
            path.parent().map_or(Ok(()), sync_folder)?;
        }
        Ok(ended.len())
    }
}

impl Open {
    /// The file for messages of a type, or why there is none.
    fn new(
        folder: &Path,
        of: &MessageType,
        first: u64,
        last: u64,
    ) -> Outcome<Result<Self, String>> {
        let name = of.name();
        if !is_folder(name) {
            return Ok(Err("its type has a name that is none for a folder".to_owned()));
        }
        // Fields that hold their own type are no columns.
        let options = ArrowOptions::default().sequence(true).time(true).leave_out_recursive(true);
        let builder = match BatchBuilder::new(of.schema(), &options) {
            Ok(builder) => builder,
            Err(error) => return Ok(Err(error.to_string())),
        };
        let folder = folder.join(name);
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{first:012}-{last:012}.{:016x}.parquet", of.fingerprint()));
        let file = BufWriter::new(File::create(path.with_extension("tmp"))?);
        let writer = ParquetWriter::new(builder, file, &ParquetOptions::default())?;
        Ok(Ok(Open { type_name: name.to_owned(), path, writer }))
    }

    /// Takes a message, or says why it is none of the type.
    fn write(&mut self, message: &Message<Bytes>, origin: Origin) -> Outcome<Result<(), String>> {
        if self.type_name != *message.type_name {
            return Ok(Err(format!("its schema is that of `{}`", self.type_name)));
        }
        match self.writer.write_from(&message.body, origin) {
            Ok(()) => Ok(Ok(())),
            Err(flatstream_arrow::Error::Message(error)) => Ok(Err(error.to_string())),
            Err(error) => Err(error.into()),
        }
    }
}

/// The type whose schema has a fingerprint; or why there is none, if there is none by then.
async fn schema(
    schemas: &Schemas,
    fingerprint: u64,
    until: Instant,
) -> Outcome<Result<MessageType, String>> {
    loop {
        let why = match schemas.get(fingerprint).await {
            Ok(Some(of)) => return Ok(Ok(of)),
            Ok(None) => {
                format!("nobody published its schema {fingerprint:016x}: its publisher has to")
            }
            Err(wrong @ SchemaError::Wrong { .. }) => wrong.to_string(),
            Err(error) => return Err(error.into()),
        };
        if Instant::now() > until {
            return Ok(Err(why));
        }
        sleep(Duration::from_millis(200)).await;
    }
}

/// Whether a folder of the collector can have the name of a type.
fn is_folder(name: &str) -> bool {
    let is_good = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.');
    let is_ours = matches!(name, "lock" | "ledger.fsj");
    name.len() <= 200 && !name.starts_with('.') && name.chars().all(is_good) && !is_ours
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
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    struct Node {
        name: String,
        children: Vec<Node>,
    }

    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    struct Taken {
        _sequence: u64,
    }

    #[derive(StreamSerialize)]
    struct Lock {
        device: u32,
    }

    /// Whoever publishes such types does not stop the collector.
    #[test]
    fn types_that_have_no_file_are_no_error() {
        let folder = std::env::temp_dir().join(format!("fleet-types-{}", std::process::id()));
        let open = |of: &MessageType| Open::new(&folder, of, 1, 2).unwrap();
        let node = open(&MessageType::of::<Node>()).expect("its name is a column");
        node.writer.finish().unwrap();
        let why = open(&MessageType::of::<Taken>()).err().unwrap();
        assert_eq!(why, "two columns are called `_sequence`");
        let mut lock = flatstream::schema::Schema::of::<Lock>();
        for name in ["lock", "ledger.fsj", ".hidden", "a/b", &"a".repeat(201)] {
            let table = lock.objects.iter_mut().find(|it| Some(&it.name) == lock.root.as_ref());
            table.unwrap().name = name.to_owned();
            lock.root = Some(name.to_owned());
            let of = MessageType::of_schema(lock.clone()).unwrap();
            assert!(open(&of).err().unwrap().contains("none for a folder"), "{name}");
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }

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
