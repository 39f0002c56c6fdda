//! A message of each version, kept as a file and read by the type of today.

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::{fs, io};

use flatbuffers::FlatBufferBuilder;

use super::error::Result;
use super::file::{advice, read, schema_of, sync, write, Mode, Synced, VARIABLE};
use super::LockError;
use crate::schema::StreamSchema;
use crate::{PayloadBuf, StreamDeserialize, StreamSerialize};

/// A message that was kept: see [`assert_golden`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Kept {
    /// The version of the lock that wrote it.
    pub version: u32,
    /// Its file.
    pub path: PathBuf,
    /// The message.
    pub bytes: Vec<u8>,
}

/// Holds a type against its lock, as [`assert_locked`](super::assert_locked) does, and reads a message of each version with
/// it: the one line of a test that looks at schemas and at bytes.
///
/// The messages are in a folder beside the lock: `telemetry.golden/1.bin` for version 1 of `telemetry.lock`. With
/// `FLATSTREAM_LOCK=update` the sample is written there when its version has no message yet, and never again: files of
/// older versions are what their programs wrote. More of them may be put there, `2-empty.bin` or
/// `2-from-python.bin` for version 2.
///
/// Every version has one. Where this begins with a later version, the update writes `1.none` for version 1: there never was
/// a message of it.
///
/// Each is verified, and all of its view is visited. To ask for more, take [`kept`].
///
#[cfg_attr(feature = "derive", doc = "```no_run")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::schema::lock::assert_golden;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Telemetry {
///     celsius: f64,
/// }
///
/// // In a test, with `#[test]`.
/// fn telemetry_stays_readable() {
///     let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/telemetry.lock");
///     assert_golden(lock, &Telemetry { celsius: 21.5 });
/// }
/// # telemetry_stays_readable();
/// ```
///
/// # Panics
///
/// As `assert_locked`; and if a version has no message, or if one is not read, with its version and path.
#[track_caller]
pub fn assert_golden<T>(lock: impl AsRef<Path>, sample: &T)
where
    T: StreamSerialize + StreamSchema + for<'a> StreamDeserialize<View<'a>: Debug>,
{
    let path = lock.as_ref();
    match sync_golden(sample, path, Mode::from_env()) {
        Ok(synced) => synced.tell(path),
        Err(error) => panic!("{}", advice(&error, path)),
    }
}

/// The same without a panic.
///
/// # Errors
///
/// As [`sync`]; [`LockError::Schema`] as `assert_locked`; [`LockError::Golden`] if a version has no message, but for the
/// newest one in an update, or if one is not read.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::schema::lock::{kept, sync_golden, Mode};
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Telemetry {
///     celsius: f64,
/// }
///
/// let folder = std::env::temp_dir().join(format!("flatstream-golden-{}", std::process::id()));
/// let (lock, sample) = (folder.join("telemetry.lock"), Telemetry { celsius: 21.5 });
/// assert!(sync_golden(&sample, &lock, Mode::Update)?.is_written);
/// assert!(!sync_golden(&sample, &lock, Mode::Check)?.is_written);
/// assert_eq!(kept(&lock)?[0].path, folder.join("telemetry.golden/1.bin"));
/// # std::fs::remove_dir_all(&folder).unwrap();
/// # Ok::<(), flatstream::schema::lock::LockError>(())
/// ```
pub fn sync_golden<T>(sample: &T, lock: impl AsRef<Path>, mode: Mode) -> Result<Synced>
where
    T: StreamSerialize + StreamSchema + for<'a> StreamDeserialize<View<'a>: Debug>,
{
    let path = lock.as_ref();
    let synced = sync(&schema_of::<T>()?, path, mode)?;
    let has_written = mode == Mode::Update && add(sample, path)?;
    let mut faults = lost(path)?;
    faults.extend(kept(path)?.iter().filter_map(fault::<T>));
    match faults.is_empty() {
        true => Ok(Synced { is_written: synced.is_written || has_written, ..synced }),
        false => Err(LockError::Golden(faults.join("\n"))),
    }
}

/// Writes the sample as the message of the newest version, if that has none.
fn add<T: StreamSerialize>(sample: &T, lock: &Path) -> Result<bool> {
    let versions = unkept(lock)?;
    let newest = newest(lock)?;
    if !versions.contains(&newest) {
        return Ok(false);
    }
    if !has_begun(lock) {
        for version in versions.iter().filter(|version| **version != newest) {
            write(&file(lock, *version, "none"), NONE)?;
        }
    }
    write(&file(lock, newest, "bin"), encoded(sample))?;
    Ok(true)
}

/// What the update says in place of a message.
const NONE: &str = "When messages began to be kept, this version was there already.\n";

/// What is wrong with what is not there.
fn lost(lock: &Path) -> Result<Vec<String>> {
    let (newest, has_begun) = (newest(lock)?, has_begun(lock));
    let versions = unkept(lock)?.into_iter().filter(|version| has_begun || *version == newest);
    let lost = versions.map(|version| {
        let file = file(lock, version, "bin");
        let start = format!("version {version} has no message, {}:", file.display());
        match version == newest {
            true => format!("{start} run this test with {VARIABLE}=update, and commit the file"),
            false => format!(
                "{start} get the file back; if there never was one, put an empty file `{version}.none` there"
            ),
        }
    });
    Ok(lost.collect())
}

/// Versions of a lock without a message beside it, and without a file such as `1.none` that says that there never was one.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::schema::lock::{sync_golden, unkept, Mode};
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Telemetry {
///     celsius: f64,
/// }
///
/// let folder = std::env::temp_dir().join(format!("flatstream-unkept-{}", std::process::id()));
/// let lock = folder.join("telemetry.lock");
/// sync_golden(&Telemetry { celsius: 21.5 }, &lock, Mode::Update)?;
/// assert_eq!(unkept(&lock)?, []);
/// std::fs::remove_file(folder.join("telemetry.golden/1.bin"))?;
/// assert_eq!(unkept(&lock)?, [1]);
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// As [`kept`], and if the lock cannot be read.
pub fn unkept(lock: impl AsRef<Path>) -> Result<Vec<u32>> {
    let lock = lock.as_ref();
    let all = kept(lock)?;
    let has = |version| all.iter().any(|message| message.version == version);
    let is_none = |version| file(lock, version, "none").exists();
    let versions = read(lock, Mode::Check)?.versions.into_iter().map(|version| version.number);
    Ok(versions.filter(|version| !has(*version) && !is_none(*version)).collect())
}

/// The messages beside a lock, the oldest first.
///
/// # Errors
///
/// [`LockError::Io`] if a file cannot be read, or if the name of one does not start with its version.
///
/// ```
/// use flatstream::schema::lock::kept;
///
/// // In a test: what old messages are unpacked to.
/// for message in kept("schemas/telemetry.lock")? {
///     println!("version {}: {} bytes", message.version, message.bytes.len());
/// }
/// # Ok::<(), flatstream::schema::lock::LockError>(())
/// ```
pub fn kept(lock: impl AsRef<Path>) -> Result<Vec<Kept>> {
    let folder = folder(lock.as_ref());
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
        Err(source) => return Err(LockError::Io { path: folder, source }),
    };
    let mut all = vec![];
    for entry in entries {
        let path = entry.map_err(|source| LockError::Io { path: folder.clone(), source })?.path();
        if path.extension().is_some_and(|extension| extension == "bin") {
            all.push(message(path)?);
        }
    }
    all.sort_by(|a, b| (a.version, &a.path).cmp(&(b.version, &b.path)));
    Ok(all)
}

fn newest(lock: &Path) -> Result<u32> {
    Ok(read(lock, Mode::Check)?.versions.last().map_or(0, |newest| newest.number))
}

/// Whether messages are kept at all.
fn has_begun(lock: &Path) -> bool {
    fs::read_dir(folder(lock)).is_ok_and(|mut files| files.next().is_some())
}

/// `telemetry.golden/1.bin`
fn file(lock: &Path, version: u32, extension: &str) -> PathBuf {
    folder(lock).join(format!("{version}.{extension}"))
}

/// `telemetry.golden` for `telemetry.lock`.
fn folder(lock: &Path) -> PathBuf {
    lock.with_extension("golden")
}

fn message(path: PathBuf) -> Result<Kept> {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let digits = stem.split('-').next().unwrap_or_default();
    let Ok(version) = digits.parse() else {
        let why = "the name of a kept message starts with its version, as `2.bin` or `2-empty.bin`";
        let source = io::Error::new(io::ErrorKind::InvalidInput, why);
        return Err(LockError::Io { path, source });
    };
    match fs::read(&path) {
        Ok(bytes) => Ok(Kept { version, path, bytes }),
        Err(source) => Err(LockError::Io { path, source }),
    }
}

fn encoded<T: StreamSerialize>(sample: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    match sample.encode(&mut PayloadBuf::new(&mut bytes)) {
        Some(written) => {
            written.unwrap_or_else(|error| panic!("the sample is not written: {error}"))
        }
        None => {
            let mut builder = FlatBufferBuilder::new();
            let built = crate::build(&mut builder, sample);
            built.unwrap_or_else(|error| panic!("the sample is not built: {error}"));
            bytes = builder.finished_data().to_vec();
        }
    }
    bytes
}

/// Why a message is not read. What is printed was visited.
fn fault<T>(message: &Kept) -> Option<String>
where
    T: for<'a> StreamDeserialize<View<'a>: Debug>,
{
    let Kept { version, path, bytes } = message;
    let error = T::from_payload(bytes).map(|view| format!("{view:?}")).err()?;
    Some(format!("version {version}, {}: {error}", path.display()))
}
