//! `flatstream plot`: fields over time, in the terminal or as a picture.
//!
//! One pass. What is kept of a line are as many columns as pictures have, with the least and the greatest value of each:
//! [`series`].

mod args;
mod collect;
mod html;
mod json;
mod paths;
mod pick;
mod picture;
mod scale;
mod series;
mod svg;
mod terminal;

use std::fs;
use std::io;
use std::path::Path;

pub use args::Args;

use crate::{print, quoted, shown, tell, Outcome, Result};
use collect::Collected;
use picture::Picture;

pub fn run(args: &Args) -> Result<Outcome> {
    let collected = Collected::read(args)?;
    let outcome = collected.outcome;
    let picture = Picture::new(collected, args)?;
    picture.notes().iter().for_each(|note| tell(note));
    if let Some(path) = &args.svg {
        save(path, &svg::picture(&picture, args))?;
    }
    if let Some(path) = &args.html {
        save(path, &html::page(&picture, args))?;
    }
    if args.json {
        print::json(&json::json(&picture))?;
    }
    if args.svg.is_none() && args.html.is_none() && !args.json {
        print::line(&terminal::text(&picture, args))?;
    }
    Ok(outcome)
}

/// Writes over a picture that is there, and over nothing else: a file's name in the wrong place must not cost it.
fn save(path: &Path, text: &str) -> Result<()> {
    if path.as_os_str() == "-" {
        return print::line(text);
    }
    let name = shown(path);
    let error = |error: io::Error| format!("{name}: {error}");
    let is_other = match fs::metadata(path) {
        Ok(found) if found.is_file() => {
            !fs::read(path).map_err(error)?.starts_with(b"<") && found.len() > 0
        }
        _ => false,
    };
    if is_other {
        return Err(format!("{name}: this is there, and no picture: it is not written over").into());
    }
    fs::write(path, text).map_err(error)?;
    tell(&format!("{} is written", quoted(path)));
    Ok(())
}
