//! Files that a command has left which was killed.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{quoted, shown, tell};

/// No more of them are told one by one.
const MOST: usize = 5;

/// What a file is called until it is whole, by the process that writes it.
pub fn part(path: &Path) -> PathBuf {
    let mut part = path.as_os_str().to_owned();
    part.push(format!(".{}.part", std::process::id()));
    part.into()
}

/// Says which parts of such a name there are that nobody writes any more. They are not removed: maybe somebody wants them.
pub fn tell_left(prefix: &Path) {
    let left = left(prefix);
    for path in left.iter().take(MOST) {
        tell(&format!("{} is left of a command that was killed: rm {}", shown(path), quoted(path)));
    }
    if left.len() > MOST {
        tell(&format!("{} more are left of it", left.len() - MOST));
    }
}

fn left(prefix: &Path) -> Vec<PathBuf> {
    let folder = prefix.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name());
    let of_prefix = names.filter(|name| prefix.file_name().is_some_and(|it| is_left(it, name)));
    // As it was written on the command line.
    let mut left: Vec<PathBuf> = of_prefix.map(|name| prefix.with_file_name(name)).collect();
    left.sort();
    left
}

/// Whether it is a part whose process is gone.
fn is_left(prefix: &OsStr, name: &OsStr) -> bool {
    let behind = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes());
    let stem = behind.and_then(|it| it.strip_prefix(b".")?.strip_suffix(b".part"));
    let process = stem.and_then(|it| it.rsplit(|byte| *byte == b'.').next());
    let process = process.and_then(|it| std::str::from_utf8(it).ok()?.parse::<u32>().ok());
    process.is_some_and(|process| !runs(process))
}

/// Where that cannot be seen, whoever reads of it knows.
fn runs(process: u32) -> bool {
    let all = Path::new("/proc");
    process == std::process::id()
        || all.join("self").exists() && all.join(process.to_string()).exists()
}
