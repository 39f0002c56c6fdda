//! A message of each version, kept as a file and read by the type of today.

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::{fs, io};

use flatbuffers::FlatBufferBuilder;

use super::error::Result;
use super::file::{advice, schema_of, sync, write, Mode, VARIABLE};
use super::{Lock, LockError};
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
/// As `assert_locked`; and if the newest version has no message, or if one is not read, with its version and path.
#[track_caller]
pub fn assert_golden<T>(lock: impl AsRef<Path>, sample: &T)
where
    T: StreamSerialize + StreamSchema + for<'a> StreamDeserialize<View<'a>: Debug>,
{
    let path = lock.as_ref();
    if let Err(error) = sync_golden(sample, path, Mode::from_env()) {
        panic!("{}", advice(&error, path));
    }
}

/// The same without a panic. Returns whether the lock or a message was written.
///
/// # Errors
///
/// As [`sync`]; [`LockError::Schema`] if two Rust types have one name; [`LockError::Golden`] if the newest version has no message and none may be written, or if one is
/// not read.
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
/// assert!(sync_golden(&sample, &lock, Mode::Update)?);
/// assert!(!sync_golden(&sample, &lock, Mode::Check)?);
/// assert_eq!(kept(&lock)?[0].path, folder.join("telemetry.golden/1.bin"));
/// # std::fs::remove_dir_all(&folder).unwrap();
/// # Ok::<(), flatstream::schema::lock::LockError>(())
/// ```
pub fn sync_golden<T>(sample: &T, lock: impl AsRef<Path>, mode: Mode) -> Result<bool>
where
    T: StreamSerialize + StreamSchema + for<'a> StreamDeserialize<View<'a>: Debug>,
{
    let path = lock.as_ref();
    let is_new = sync(&schema_of::<T>()?, path, mode)?;
    let newest = newest(path)?;
    let mut all = kept(path)?;
    let is_missing = !all.iter().any(|message| message.version == newest);
    if is_missing {
        let path = folder(path).join(format!("{newest}.bin"));
        if mode == Mode::Check {
            let path = path.display();
            return Err(LockError::Golden(format!(
                "version {newest} has no message, {path}: run this test with {VARIABLE}=update, and commit the file"
            )));
        }
        let bytes = encoded(sample);
        write(&path, &bytes)?;
        all.push(Kept { version: newest, path, bytes });
    }
    let faults: Vec<_> = all.iter().filter_map(fault::<T>).collect();
    match faults.is_empty() {
        true => Ok(is_new || is_missing),
        false => Err(LockError::Golden(faults.join("\n"))),
    }
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

fn newest(path: &Path) -> Result<u32> {
    let text = fs::read_to_string(path);
    let text = text.map_err(|source| LockError::Io { path: path.into(), source })?;
    Ok(Lock::parse(&text)?.versions.last().map_or(0, |newest| newest.number))
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
