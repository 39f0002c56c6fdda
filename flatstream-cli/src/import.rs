//! `import`: a schema of FlatBuffers as annotated Rust types.
//!
//! flatc reads the `.fbs` text, and `flatstream::schema` what flatc makes of it. Three things get lost on that
//! way and are looked up in the text: defaults of strings, signs of zeros and large numbers, and whether ids
//! are written down (`scan`). Then each type is written by the file that is called after its kind.

mod case;
mod circles;
mod context;
mod enums;
mod file;
mod fixed;
pub mod flatc;
mod head;
mod literal;
mod lost;
mod names;
mod page;
mod places;
mod refuse;
mod scan;
mod source;
mod table;
mod texts;
mod tokens;

use std::fs;
use std::path::{Path, PathBuf};

use flatstream::schema::Schema;
use serde_json::json;

use crate::args::Import;
use crate::{input, warn, Answer, Failure, Result};

use context::Context;
use flatc::Flatc;
use source::Source;

/// Returns the types, or where they are.
///
/// # Errors
///
/// Something cannot be read, or has no place in Rust types: nothing is written.
pub fn run(args: &Import) -> Result<Answer> {
    let flatc = Flatc { program: &args.flatc, includes: &args.includes };
    let source = Source::read(&args.schemas, &flatc)?;
    let (text, lost) = written(&source)?;
    let n = source.schema.objects.len() + source.schema.enums.len();
    let Some(output) = &args.output else {
        let text = text.trim_end().to_owned();
        let json = json!({ "output": null, "types": n, "warnings": lost, "rust": text });
        return Ok(Answer { text: Ok(text), json });
    };
    let path = place(output, &args.schemas[0]);
    fs::write(&path, text).map_err(|error| input::of(&path, error))?;
    let shown = path.display().to_string();
    let json = json!({ "output": shown, "types": n, "warnings": lost, "rust": null });
    Ok(Answer { text: Ok(format!("{shown}: types: {n}")), json })
}

/// The types of schemas that stand in `file`, for a `command` that reads those.
pub fn types(schemas: Vec<Schema>, file: &str, command: &str) -> Result<String> {
    Ok(written(&Source::of(schemas, file, command)?)?.0)
}

/// With what is lost on the way, which is told.
fn written(source: &Source) -> Result<(String, Vec<String>)> {
    let context = Context::new(source);
    let refused = refuse::refused(&context);
    if !refused.is_empty() {
        let list = refused.join("\n  ");
        return Err(Failure(format!("this has no place in Rust types:\n  {list}")));
    }
    let lost = lost::lost(&context, source);
    lost.iter().for_each(|what| warn(what));
    Ok((file::write(&context, source), lost))
}

/// The file to write: in a folder it is called after the first schema.
fn place(output: &Path, schema: &Path) -> PathBuf {
    match output.is_dir() {
        true => output.join(schema.with_extension("rs").file_name().unwrap_or_default()),
        false => output.to_owned(),
    }
}
