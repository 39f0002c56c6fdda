//! `schema check`

use std::fs;
use std::path::Path;

use flatstream::schema::lock::{kept, unkept, Judged, Level, Lock, Report};
use serde_json::{json, Value};

use super::git::{Place, Revision};
use crate::answer::{failure, judged};
use crate::args::Against;
use crate::{input, Answer, Failure, Result};

pub fn run(path: &Path, against: &Against) -> Result<Answer> {
    let lock = input::lock(path)?;
    let mut wrong = broken(&lock);
    wrong.extend(lock.wrong_fingerprints().iter().map(|(version, right)| {
        format!(
            "the fingerprint of version {version} is not that of its schema, which is {right:016x}: get the version \
             back as it was"
        )
    }));
    wrong.extend(lost(path)?);
    let (mut note, mut since) = (String::new(), Value::Null);
    if let Some(revision) = &against.against {
        match earlier(path, revision, against)? {
            Some(earlier) => {
                let n = earlier.lock.versions.len();
                since = json!({ "revision": revision, "versions": n, "path": earlier.moved });
                let rewritten = lock.rewritten_since(&earlier.lock).into_iter();
                let all = rewritten.chain(earlier.messages);
                wrong.extend(all.map(|what| format!("since {revision}, {what}")));
                note = format!(", {n} of them in {revision}");
                note += &earlier.moved.map_or(String::new(), |from| format!(" as {from}"));
            }
            None if against.new => {
                since = json!({ "revision": revision, "versions": 0, "path": null });
                note = format!("; the file is not in {revision}");
            }
            None => wrong.push(format!(
                "the file is not in {revision}. If it was called otherwise there, say `--against-path OLD`; if it is \
                 new, `--new`"
            )),
        }
    }
    let (shown, n) = (path.display().to_string(), lock.versions.len());
    let json = json!({ "lock": shown, "versions": n, "is_compatible": wrong.is_empty(), "wrong": wrong,
        "findings": findings(&lock), "warnings": warnings(&lock).map(|it| judged(&it)).collect::<Vec<_>>(),
        "against": since });
    let text = match wrong.is_empty() {
        true => {
            let warnings: String =
                warnings(&lock).map(|it| format!("\n\n{}", it.finding)).collect();
            Ok(format!("{shown}: versions: {n}{note}; compatible{warnings}"))
        }
        false => Err(failure(&shown, &wrong)),
    };
    Ok(Answer { text, json })
}

/// What each version breaks of the ones before it.
fn broken(lock: &Lock) -> Vec<String> {
    let reports = lock.check_versions();
    reports
        .map(|(number, report)| format!("version {number} breaks an older one\n\n{report}"))
        .collect()
}

/// The same for programs.
fn findings(lock: &Lock) -> Vec<Value> {
    let of_version = |(number, report): (u32, Report)| {
        let findings = report.findings.into_iter();
        findings.map(move |found| json!({ "version": number, "finding": judged(&found) }))
    };
    lock.check_versions().flat_map(of_version).collect()
}

/// Of the newest version.
fn warnings(lock: &Lock) -> impl Iterator<Item = Judged> {
    let all = lock.check_newest().findings.into_iter();
    all.filter(|judged| judged.finding.level == Level::Warning)
}

/// Versions without a message, where messages are kept.
fn lost(path: &Path) -> Result<Vec<String>> {
    if kept(path)?.is_empty() {
        return Ok(vec![]);
    }
    let lost = unkept(path)?.into_iter();
    Ok(lost.map(|version| format!("version {version} has no golden message")).collect())
}

/// What was there at a revision.
struct Earlier {
    lock: Lock,
    /// Where, if that is another place.
    moved: Option<String>,
    /// Golden messages that have gone or changed since.
    messages: Vec<String>,
}

fn earlier(path: &Path, revision: &str, against: &Against) -> Result<Option<Earlier>> {
    let commit = Revision::new(path, revision)?;
    let own = Place::of(path)?;
    let (mut place, mut moved) = (own, None);
    if let Some(former) = &against.against_path {
        place = Place::formerly(former)?;
        moved = Some(place.path().to_owned());
    } else if commit.show(&place)?.is_none() {
        let Some(former) = commit.moved(path)? else { return Ok(None) };
        moved = Some(former.path().to_owned());
        place = former;
    }
    let Some(text) = commit.show(&place)? else { return Ok(None) };
    let shown = moved.as_ref().map_or(path.display().to_string(), String::clone);
    let of_revision = |error| Failure(format!("{shown} at {revision}: {error}"));
    let lock = Lock::parse(&String::from_utf8(text)?).map_err(of_revision)?;
    let messages = rewritten(&commit, &place, path)?;
    Ok(Some(Earlier { lock, moved, messages }))
}

/// Golden messages that are not what they were.
fn rewritten(commit: &Revision, lock: &Place, path: &Path) -> Result<Vec<String>> {
    let folder = path.with_extension("golden");
    let mut all = vec![];
    for was in commit.files(&lock.with_extension("golden"))? {
        let Some(name) = Path::new(was.path()).file_name() else { continue };
        let name = folder.join(name);
        let what = match fs::read(&name) {
            Err(_) => "is gone",
            Ok(is) if commit.show(&was)?.as_ref() != Some(&is) => "was changed",
            Ok(_) => continue,
        };
        all.push(format!("{} {what}", name.display()));
    }
    Ok(all)
}
