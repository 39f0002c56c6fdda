//! Lock files on disk, and the line in users' tests.

use std::io::{self, Write as _};
use std::path::Path;
use std::{env, fs};

use super::error::Result;
use super::{fingerprint, Level, Lock, LockError, Report, Schema};
use crate::schema::gather::gather;
use crate::schema::{Complaint, Severity, StreamSchema};

/// What may be done with the file of a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// Read it.
    Check,
    /// Make it, or add a version to it.
    Update,
}

impl Mode {
    /// What the environment variable `FLATSTREAM_LOCK` says: [`Update`](Mode::Update) for `update`.
    ///
    /// # Panics
    ///
    /// If it says anything else but `check`, which is what it is without.
    pub fn from_env() -> Self {
        match env::var_os(VARIABLE) {
            None => Mode::Check,
            Some(word) if word == "check" || word.is_empty() => Mode::Check,
            Some(word) if word == "update" => Mode::Update,
            Some(word) => panic!("{VARIABLE} is {word:?}; it can be `update` or `check`"),
        }
    }
}

pub(super) const VARIABLE: &str = "FLATSTREAM_LOCK";

/// Holds a type against the lock in a file: the one line of a test.
///
/// With the environment variable `FLATSTREAM_LOCK=update` it makes the file, or adds a version to it, where the type
/// breaks none of those that are there. Beside it, it writes what the type is now as flatc reads it:
/// `telemetry.fbs` for `telemetry.lock`. What is new in the version is told on standard error, warnings in full.
///
#[cfg_attr(feature = "derive", doc = "```no_run")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::schema::lock::assert_locked;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Telemetry {
///     celsius: f64,
/// }
///
/// // In a test, with `#[test]`.
/// fn telemetry_stays_readable() {
///     assert_locked::<Telemetry>(concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/telemetry.lock"));
/// }
/// # telemetry_stays_readable();
/// ```
///
/// # Panics
///
/// If the type breaks a version, is not the newest one, or if there is no lock in the file; with the whole report,
/// and what to do. If a version has another fingerprint than its schema. If two Rust types in it have one name in the schema.
#[track_caller]
pub fn assert_locked<T: StreamSchema + ?Sized>(path: impl AsRef<Path>) {
    let path = path.as_ref();
    let done = schema_of::<T>().and_then(|schema| sync(&schema, path, Mode::from_env()));
    match done {
        Ok(synced) => synced.tell(path),
        Err(error) => panic!("{}", advice(&error, path)),
    }
}

/// The schema of a type, in which each name has to be that of one Rust type, and no field may pass for a reserved id.
pub(super) fn schema_of<T: StreamSchema + ?Sized>() -> Result<Schema> {
    let (schema, complaints) = gather(&[T::SCHEMA]);
    match complaints.into_iter().next() {
        Some(complaint) => {
            Err(LockError::Schema(format!("{}: {}", complaint.at, complaint.message)))
        }
        None => Ok(schema),
    }
}

/// What [`sync`] did with the file of a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Synced {
    /// Whether the lock has a new version, or a message that was not there.
    pub is_written: bool,
    /// The number of the version that the schema is.
    pub version: u32,
    /// What was found between the versions that were there and the schema: no errors.
    pub report: Report,
}

impl Synced {
    /// Tells what is new in a version, once. Not by `eprint`, which tests that pass keep to themselves.
    pub(super) fn tell(&self, path: &Path) {
        if !self.report.findings.is_empty() && self.is_written {
            let (version, shown) = (self.version, path.display());
            let text = format!("{shown}: version {version} is new\n{}", self.report.notes());
            let _ = io::stderr().write_all(text.as_bytes());
        }
    }
}

/// Holds a schema against the lock in a file, without a panic.
///
/// An update also writes the `.fbs` beside it, if it differs and if [`Schema::check`] finds no error.
///
/// # Errors
///
/// [`LockError::Incompatible`] if it breaks a version; [`LockError::Outdated`] if it is not the newest one and
/// the file may only be read; [`LockError::Io`] if it cannot be, or there is none to read;
/// [`LockError::Fingerprint`] if a version has another one than its schema.
///
/// ```
/// use flatstream::schema::lock::{sync, LockError, Mode};
/// use flatstream::schema::{Object, Schema};
///
/// let mut schema = Schema::default();
/// schema.objects.push(Object::table("Reading"));
/// let path = std::env::temp_dir().join(format!("flatstream-doc-{}.lock", std::process::id()));
///
/// assert!(matches!(sync(&schema, &path, Mode::Check), Err(LockError::Io { .. })));
/// let first = sync(&schema, &path, Mode::Update)?;
/// assert_eq!((first.is_written, first.version), (true, 1));
/// assert!(!sync(&schema, &path, Mode::Update)?.is_written);
/// assert!(!sync(&schema, &path, Mode::Check)?.is_written);
///
/// schema.objects.push(Object::table("Alarm"));
/// schema.root = Some("Reading".into());
/// let second = sync(&schema, &path, Mode::Update)?;
/// assert_eq!((second.is_written, second.version), (true, 2));
/// assert!(second.report.is_compatible());
/// # std::fs::remove_file(&path).unwrap();
/// # std::fs::remove_file(path.with_extension("fbs")).unwrap();
/// # Ok::<(), LockError>(())
/// ```
pub fn sync(schema: &Schema, path: impl AsRef<Path>, mode: Mode) -> Result<Synced> {
    let path = path.as_ref();
    let mut lock = read(path, mode)?;
    if let Some((version, right)) = lock.wrong_fingerprints().into_iter().next() {
        return Err(LockError::Fingerprint { version, right });
    }
    let report = lock.check(schema);
    if !report.is_compatible() {
        return Err(LockError::Incompatible(report));
    }
    let is_new = lock.update(schema, fingerprint(schema))?;
    match mode {
        Mode::Check if is_new => return Err(LockError::Outdated(report)),
        Mode::Check => {}
        Mode::Update => {
            if is_new {
                write(path, lock.to_string())?;
            }
            write_readable(path, schema)?;
        }
    }
    let version = lock.versions.last().map_or(0, |newest| newest.number);
    Ok(Synced { is_written: is_new, version, report })
}

pub(super) fn read(path: &Path, mode: Mode) -> Result<Lock> {
    match fs::read_to_string(path) {
        Ok(text) => Lock::parse(&text),
        Err(error) if error.kind() == io::ErrorKind::NotFound && mode == Mode::Update => {
            Ok(Lock::default())
        }
        Err(source) => Err(LockError::Io { path: path.into(), source }),
    }
}

/// The schema as flatc reads it, beside the lock. Not one that flatc would refuse.
fn write_readable(path: &Path, schema: &Schema) -> Result<()> {
    let is_error = |complaint: &Complaint| complaint.severity == Severity::Error;
    if schema.check().iter().any(is_error) {
        return Ok(());
    }
    let (path, text) = (path.with_extension("fbs"), schema.to_fbs());
    match fs::read_to_string(&path) {
        Ok(there) if there == text => Ok(()),
        _ => write(&path, &text),
    }
}

pub(super) fn write(path: &Path, text: impl AsRef<[u8]>) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let made = folder.map_or(Ok(()), fs::create_dir_all);
    let written = made.and_then(|()| fs::write(path, text));
    written.map_err(|source| LockError::Io { path: path.into(), source })
}

/// An error, and how to go on.
pub(super) fn advice(error: &LockError, path: &Path) -> String {
    let shown = path.display();
    match error {
        LockError::Incompatible(report) => format!(
            "the type breaks what is locked in {shown}:\n\n{report}\n\nUndo what changed, or if it is meant, accept it \
             with a reason:\n{}",
            accept_lines(report, path),
        ),
        LockError::Outdated(report) => format!(
            "the type is not the newest version in {shown}, but fits it:\n\n{report}\n\nRun this test with \
             {VARIABLE}=update, and commit the file"
        ),
        LockError::Io { source, .. } if source.kind() == io::ErrorKind::NotFound => {
            format!("there is no {shown} yet: run this test with {VARIABLE}=update, and commit the file")
        }
        LockError::Golden(faults) => {
            format!("something is wrong with the messages beside {shown}:\n{faults}")
        }
        LockError::Syntax { line, message } => format!("{shown}:{line}: {message}"),
        other => format!("{shown}: {other}"),
    }
}

/// A command for each error.
fn accept_lines(report: &Report, path: &Path) -> String {
    let errors = report.findings.iter().filter(|judged| judged.finding.level == Level::Error);
    let mut lines: Vec<String> = errors
        .map(|judged| {
            let (rule, item) = (judged.finding.rule, &judged.finding.item);
            format!(
                "  cargo flatstream schema accept {} {rule} {item} --reason TEXT",
                path.display()
            )
        })
        .collect();
    lines.dedup();
    lines.join("\n")
}
