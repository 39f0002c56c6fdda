//! What `flatc --conform` thinks of two versions of a schema.

use std::fs;
use std::process::Command;

use flatstream::schema::Schema;

use crate::find::{self, run, Folder};

/// Why the new one does not conform to the old one. `Some(Ok(()))` if it does, nothing without a flatc.
pub fn conform(old: &Schema, new: &Schema) -> Option<Result<(), String>> {
    let flatc = find::path()?;
    let folder = Folder::new("conform");
    for (name, schema) in [("old.fbs", old), ("new.fbs", new)] {
        fs::write(folder.0.join(name), schema.to_fbs()).expect("the folder takes a file");
        let compiled =
            run(Command::new(flatc).current_dir(&folder.0).args(["-b", "--schema", name]));
        compiled.unwrap_or_else(|error| panic!("{error}\n{}", schema.to_fbs()));
    }
    let mut command = Command::new(flatc);
    command.current_dir(&folder.0).args(["--conform", "old.fbs", "new.fbs"]);
    Some(run(&mut command).map(drop))
}
