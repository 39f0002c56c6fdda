//! What has to be installed, and what may be.

use crate::process::{output_of, Outcome};

/// What examples, tests and benches need; the library itself is content with its `rust-version`.
const NEEDED: (u32, u32) = (1, 88);

/// Checks the toolchain and names in one line what is optional and missing.
pub fn check() -> Outcome {
    let version = output_of("rustc", &["--version"]).ok_or("rustc does not run")?;
    let number = version.split_whitespace().nth(1).unwrap_or_default();
    if minor_of(number).is_none_or(|found| found < NEEDED) {
        let (major, minor) = NEEDED;
        return Err(format!(
            "the tests need Rust {major}.{minor} or newer, this is {number}: `rustup update stable`"
        ));
    }
    let missing = missing_options();
    match missing.as_slice() {
        [] => println!("rustc {number}; nothing optional is missing"),
        _ => println!("rustc {number}; optional and missing: {}", missing.join(", ")),
    }
    Ok(())
}

/// Whether rustup has a nightly toolchain.
pub fn has_nightly() -> bool {
    output_of("rustup", &["run", "nightly", "rustc", "--version"]).is_some()
}

/// What stands behind `key` in the version that rustc tells: `host: `, or `rustc ` for the release.
pub fn rustc_says(key: &str) -> Result<String, String> {
    let version = output_of("rustc", &["-vV"]).ok_or("rustc does not run")?;
    let value = version.lines().find_map(|line| line.strip_prefix(key));
    value.map(str::to_owned).ok_or_else(|| format!("`rustc -vV` has no line `{key}`"))
}

fn missing_options() -> Vec<&'static str> {
    let options = [
        (has_nightly(), "a nightly toolchain (address sanitizer in `cargo xtask fuzz`)"),
        (output_of("c++", &["--version"]).is_some(), "a C++ compiler (`cargo xtask fuzz`)"),
        (output_of("valgrind", &["--version"]).is_some(), "valgrind (`cargo xtask counts`)"),
    ];
    options.into_iter().filter(|(found, _)| !found).map(|(_, name)| name).collect()
}

/// `1.95.0` and `1.97.0-nightly` as numbers to compare.
fn minor_of(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{minor_of, rustc_says};

    #[test]
    fn rustc_says_its_release_and_host() {
        assert!(minor_of(&rustc_says("rustc ").unwrap()) > Some((1, 80)));
        assert!(rustc_says("host: ").unwrap().contains('-'));
        assert_eq!(rustc_says("hosts: "), Err("`rustc -vV` has no line `hosts: `".into()));
    }

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(minor_of("1.95.0"), Some((1, 95)));
        assert_eq!(minor_of("1.100.0-nightly"), Some((1, 100)));
        assert!(minor_of("1.100.0") > minor_of("1.88.0"));
        assert_eq!(minor_of("rustc"), None);
    }
}
