//! The schema lock: what every released version of a message looked like, in a file beside the code.
//!
//! A test holds the type of today against all of them ([`assert_locked`]). The page `docs/schema-lock.md` of the
//! repository has the format of the file, all rules, and how to break one on purpose.
//!
#![cfg_attr(feature = "derive", doc = "```")]
#![cfg_attr(not(feature = "derive"), doc = "```ignore")]
//! use flatstream::schema::lock::{self, Lock};
//! use flatstream::schema::Schema;
//! use flatstream::StreamSerialize;
//!
//! mod released {
//!     #[derive(flatstream::StreamSerialize)]
//!     #[flatstream(namespace = "acme")]
//!     pub struct Reading {
//!         pub sensor: String,
//!         pub celsius: f32,
//!     }
//! }
//!
//! let schema = Schema::of::<released::Reading>();
//! let mut lock = Lock::default();
//! lock.update(&schema, lock::fingerprint(&schema))?;
//! assert!(lock.to_string().contains("table acme.Reading\n 0 sensor string\n 1 celsius float = 0.0\n"));
//! assert_eq!(Lock::parse(&lock.to_string())?, lock);
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(namespace = "acme")]
//! struct Reading {
//!     sensor: String,
//!     celsius: f64,
//! }
//!
//! let report = lock.check(&Schema::of::<Reading>());
//! assert!(!report.is_compatible());
//! assert_eq!(report.findings[0].finding.message, "`acme.Reading.celsius` (id 1) changed type from float to \
//!     double; old readers will misread it. Add a new field with the next id and mark this one deprecated");
//! # Ok::<(), flatstream::schema::lock::LockError>(())
//! ```

mod compare;
mod error;
mod file;
mod fingerprint;
mod golden;
mod item;
mod json;
mod line;
mod member;
mod normal;
mod parse;
mod report;
mod rule;
mod text;

pub use compare::compare;
pub use error::LockError;
pub use file::{assert_locked, sync, Mode, Synced};
pub use fingerprint::fingerprint;
pub use golden::{assert_golden, kept, sync_golden, unkept, Kept};
pub use report::{Judged, Report};
pub use rule::{Effect, Finding, Level, Rule, UnknownRule};

use compare::{compare_knowing, Known, Renames};

use super::Schema;

/// All released versions of a schema.
///
/// [`Lock::parse`] reads the text of a file, and `to_string` writes it. The default is a lock without
/// versions, which every schema fits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lock {
    /// Lines at the top of the file, without the `#`.
    pub comments: Vec<String>,
    /// The oldest first.
    pub versions: Vec<Version>,
}

/// A released version.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Version {
    /// 1 is the oldest.
    pub number: u32,
    /// What it was given when it was added.
    pub fingerprint: u64,
    /// Without documentation and attributes, but for the former names of types that were renamed.
    pub schema: Schema,
    /// What is not held against later versions.
    pub accepted: Vec<Accepted>,
}

/// A change that is meant, and why.
///
/// It stands behind a version. Between that one or an older one, and a later one or the type of today, the rule
/// is not held against the item.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accepted {
    /// Which rule.
    pub rule: Rule,
    /// The item of a [`Finding`].
    pub item: String,
    /// For those who read the file.
    pub reason: String,
}

impl Lock {
    /// Reads the text of a lock file.
    ///
    /// # Errors
    ///
    /// [`LockError::Syntax`] with the line and what is expected there. The text may be anybody's: it causes
    /// errors and no panics. An empty one is a lock without versions.
    ///
    /// ```
    /// use flatstream::schema::lock::Lock;
    ///
    /// let error = Lock::parse("flatstream-lock 1\nversion 2 0123456789abcdef\n").unwrap_err();
    /// assert_eq!(error.to_string(), "line 2: expected `version 1`: they count from 1");
    /// ```
    pub fn parse(text: &str) -> Result<Self, LockError> {
        parse::parse(text)
    }

    /// Holds a schema against all versions, but for what was accepted.
    ///
    /// Errors are looked for in all versions; warnings and infos only in the newest one, as the others had them
    /// when the next one was added.
    ///
    /// ```
    /// use flatstream::schema::lock::Lock;
    /// use flatstream::schema::{Field, Object, Scalar, Schema, Type};
    ///
    /// let lock = Lock::parse("flatstream-lock 1
    /// version 1 0000000000000000
    /// table Reading
    ///  0 celsius float = 0.0
    /// ")?;
    /// let mut reading = Object::table("Reading");
    /// reading.fields = vec![Field::new("celsius", 0, Type::Scalar(Scalar::F32))];
    /// reading.fields.push(Field::new("sensor", 1, Type::Text));
    /// let mut schema = Schema::default();
    /// schema.objects.push(reading);
    ///
    /// let report = lock.check(&schema);
    /// assert!(report.is_compatible());
    /// assert_eq!(report.to_string(), "info[field-added] Reading.sensor
    ///   `Reading.sensor` (id 1) is new; it is absent in old data, and old readers pass over it
    ///   old data in new readers: fine; new data in old readers: fine
    ///   against version 1
    ///
    /// errors: 0, warnings: 0, infos: 1, accepted: 0");
    /// # Ok::<(), flatstream::schema::lock::LockError>(())
    /// ```
    pub fn check(&self, schema: &Schema) -> Report {
        judge(&self.versions, &normal::normal(schema))
    }

    /// Holds each version against the ones before it, as [`check`](Self::check) did when it was added. What
    /// is found was written by hand.
    ///
    /// ```
    /// use flatstream::schema::lock::{Lock, Rule};
    ///
    /// let lock = Lock::parse("flatstream-lock 1
    /// version 1 0000000000000000
    /// table Reading
    ///  0 celsius float = 0.0
    /// version 2 0000000000000000
    /// table Reading
    ///  0 celsius double = 0.0
    /// ")?;
    /// let (version, report) = lock.check_versions().next().unwrap();
    /// assert_eq!((version, report.findings[0].finding.rule), (2, Rule::FieldTypeChanged));
    /// # Ok::<(), flatstream::schema::lock::LockError>(())
    /// ```
    pub fn check_versions(&self) -> impl Iterator<Item = (u32, Report)> + '_ {
        let reports = self
            .versions
            .iter()
            .enumerate()
            .map(|(i, version)| (version.number, judge(&self.versions[..i], &version.schema)));
        reports.filter(|(_, report)| !report.is_compatible())
    }

    /// Versions whose fingerprint is not that of their schema, with that one. One of the two was changed by hand, and
    /// [`parse`](Self::parse) does not say so. Where the text of a default is not known (`?`), the fingerprint is
    /// that of a schema in which it is, and is not looked at.
    ///
    /// ```
    /// use flatstream::schema::lock::Lock;
    ///
    /// let text = "flatstream-lock 1\nversion 1 aff76ee0f6d505eb\ntable Reading\n 0 celsius float = 0.0\n";
    /// let lock = Lock::parse(text)?;
    /// assert_eq!(lock.wrong_fingerprints(), []);
    /// let lock = Lock::parse(&text.replace("aff7", "0000"))?;
    /// assert_eq!(lock.wrong_fingerprints(), [(1, 0xaff7_6ee0_f6d5_05eb)]);
    /// # Ok::<(), flatstream::schema::lock::LockError>(())
    /// ```
    pub fn wrong_fingerprints(&self) -> Vec<(u32, u64)> {
        let known = self.versions.iter().filter(|version| !normal::has_unknown(&version.schema));
        let right = known.map(|version| (version, fingerprint(&version.schema)));
        let wrong = right.filter(|(version, right)| version.fingerprint != *right);
        wrong.map(|(version, right)| (version.number, right)).collect()
    }

    /// Holds the newest version against the ones before it: what was told when it was added. Names of members, whose
    /// statements the file does not keep, are not among it.
    ///
    /// ```
    /// use flatstream::schema::lock::{Lock, Rule};
    ///
    /// let lock = Lock::parse("flatstream-lock 1
    /// version 1 0000000000000000
    /// table Reading
    ///  0 celsius float = 0.0
    /// version 2 0000000000000000
    /// table Reading
    ///  0 celsius float = 0.0
    ///  1 sensor string
    /// ")?;
    /// let report = lock.check_newest();
    /// assert_eq!(report.findings[0].finding.rule, Rule::FieldAdded);
    /// # Ok::<(), flatstream::schema::lock::LockError>(())
    /// ```
    pub fn check_newest(&self) -> Report {
        let Some((newest, before)) = self.versions.split_last() else { return Report::default() };
        let mut report = judge(before, &newest.schema);
        report.findings.retain(|judged| !judged.finding.rule.is_name_of_member());
        report
    }

    /// Adds a schema as the newest version, if it fits the others. Returns whether it did: the schema of the
    /// newest version is not added again.
    ///
    /// ```
    /// use flatstream::schema::lock::{fingerprint, Lock, LockError};
    /// use flatstream::schema::{Object, Schema};
    ///
    /// let (mut one, mut both) = (Schema::default(), Schema::default());
    /// one.objects.push(Object::table("Alarm"));
    /// both.objects.extend([Object::table("Alarm"), Object::table("Reading")]);
    ///
    /// let mut lock = Lock::default();
    /// assert!(lock.update(&both, fingerprint(&both))?);
    /// assert!(!lock.update(&both, fingerprint(&both))?);
    /// let Err(LockError::Incompatible(report)) = lock.update(&one, fingerprint(&one)) else { panic!() };
    /// assert_eq!(report.findings[0].finding.item, "Reading");
    /// # Ok::<(), LockError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`LockError::Incompatible`] with all that it breaks; [`LockError::Schema`] if it has something that locks
    /// have no words for, which no schema of Rust types has. The lock is then as it was.
    pub fn update(&mut self, schema: &Schema, fingerprint: u64) -> Result<bool, LockError> {
        let schema = normal::normal(schema);
        if self.is_newest(&schema) {
            return Ok(false);
        }
        let report = self.check(&schema);
        if !report.is_compatible() {
            return Err(LockError::Incompatible(report));
        }
        let schema = match self.versions.last() {
            Some(newest) => normal::recorded(&schema, &newest.schema),
            None => normal::bare(&schema),
        };
        let number = self.versions.last().map_or(1, |newest| newest.number.saturating_add(1));
        self.versions.push(Version { number, fingerprint, schema, accepted: vec![] });
        match Lock::parse(&self.to_string()) {
            Ok(lock) if lock == *self => Ok(true),
            other => {
                self.versions.pop();
                Err(LockError::Schema(
                    other.err().map_or_else(String::new, |error| error.to_string()),
                ))
            }
        }
    }

    /// Accepts a change that a type is about to make: it says why a rule is not to be held against an item.
    ///
    /// ```
    /// use flatstream::schema::lock::{Lock, Rule};
    ///
    /// let mut lock = Lock::parse("flatstream-lock 1
    /// version 1 0000000000000000
    /// table Reading
    ///  0 celsius float = 0.0
    /// ")?;
    /// lock.accept(Rule::FieldTypeChanged, "Reading.celsius", "never read by anyone")?;
    /// assert!(lock.to_string().ends_with(
    ///     "accept field-type-changed Reading.celsius \"never read by anyone\"\n"
    /// ));
    /// # Ok::<(), flatstream::schema::lock::LockError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`LockError::Accept`] if there is no reason, nothing of this name in any version that the rule is about, if the
    /// rule breaks nothing, or if it was accepted already.
    pub fn accept(
        &mut self,
        rule: Rule,
        item: impl Into<String>,
        reason: impl Into<String>,
    ) -> Result<(), LockError> {
        let (item, reason) = (item.into(), reason.into());
        if reason.trim().is_empty() {
            return Err(LockError::Accept("a reason is needed: it is kept in the lock".into()));
        }
        if let Some(message) = item::refused(&self.versions, rule, &item) {
            return Err(LockError::Accept(message));
        }
        let Some(newest) = self.versions.last_mut() else { return Ok(()) };
        if newest.accepts(rule, &item) {
            return Err(LockError::Accept(format!("`{rule}` of `{item}` is accepted already")));
        }
        newest.accepted.push(Accepted { rule, item, reason });
        Ok(())
    }

    /// What is not as it was in an earlier state of the file: versions that were changed or dropped, acceptances
    /// that were taken back. A sentence each. Versions at the end that are new, and acceptances, are fine.
    ///
    /// ```
    /// use flatstream::schema::lock::Lock;
    ///
    /// let earlier = Lock::parse("flatstream-lock 1
    /// version 1 0000000000000000
    /// table Reading
    ///  0 celsius float = 0.0
    /// ")?;
    /// assert_eq!(earlier.rewritten_since(&earlier), [""; 0]);
    /// assert_eq!(Lock::default().rewritten_since(&earlier), ["version 1 was dropped"]);
    /// # Ok::<(), flatstream::schema::lock::LockError>(())
    /// ```
    pub fn rewritten_since(&self, earlier: &Lock) -> Vec<String> {
        let mut all = vec![];
        for was in &earlier.versions {
            let number = was.number;
            match self.versions.iter().find(|version| version.number == number) {
                None => all.push(format!("version {number} was dropped")),
                Some(is) if (is.fingerprint, &is.schema) != (was.fingerprint, &was.schema) => {
                    all.push(format!("version {number} was changed"));
                }
                Some(is) => {
                    let gone = was.accepted.iter().filter(|one| !is.accepted.contains(one));
                    all.extend(gone.map(|one| format!("version {number} had `{one}`")));
                }
            }
        }
        all
    }

    /// Whether the newest version is this one.
    fn is_newest(&self, normal: &Schema) -> bool {
        let newest = self.versions.last().map(|newest| normal::bare(&newest.schema));
        newest == Some(normal::bare(normal))
    }
}

impl Version {
    fn accepts(&self, rule: Rule, item: &str) -> bool {
        self.accepted.iter().any(|accepted| accepted.rule == rule && accepted.item == item)
    }
}

/// Holds a normal schema against versions.
fn judge(versions: &[Version], schema: &Schema) -> Report {
    let mut report = Report::default();
    let all = known(versions, schema);
    for (i, (version, known)) in versions.iter().zip(&all).enumerate() {
        let is_newest = i + 1 == versions.len();
        for finding in compare_knowing(&version.schema, schema, known).0 {
            let mut since = versions[i..].iter();
            let is_accepted = since.any(|later| later.accepts(finding.rule, &finding.item));
            // What a name was in the version before says nothing about older ones.
            let is_lasting = finding.level == Level::Error && finding.rule != Rule::RenameMisstated;
            if is_newest || is_lasting {
                report.add(finding, version.number, is_accepted);
            }
        }
    }
    report.sort();
    report
}

/// For each version what its types and fields are called today. Step by step, as after several steps a type may not
/// be alike any more.
fn known(versions: &[Version], schema: &Schema) -> Vec<Known> {
    let mut all = vec![];
    let (mut newer, mut since) = (schema, Known::default());
    for version in versions.iter().rev() {
        let step = compare_knowing(&version.schema, newer, &Known::default()).1;
        let today = |name: String| since.types.get(&name).cloned().unwrap_or(name);
        let mut sum: Renames = step.into_iter().map(|(old, new)| (old, today(new))).collect();
        for (old, new) in &since.types {
            sum.entry(old.clone()).or_insert_with(|| new.clone());
        }
        since = since.before(sum, newer);
        newer = &version.schema;
        all.push(since.clone());
    }
    all.reverse();
    all
}
