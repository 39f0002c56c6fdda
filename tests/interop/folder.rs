//! A folder for the files of one run.

use std::fs;
use std::path::{Path, PathBuf};

/// It stays when the run fails.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        Folder::inside(Path::new(env!("CARGO_TARGET_TMPDIR")), name)
    }

    /// For programs that find packages in the folders around them.
    pub fn inside(outer: &Path, name: &str) -> Self {
        let path = outer.join(format!("interop-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("the target folder takes a folder");
        Folder(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), contents).expect("the folder takes a file");
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        let path = self.0.join(name);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}
