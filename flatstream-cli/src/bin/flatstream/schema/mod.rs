//! `flatstream schema`: what files say of their types, and what is done with locks.

mod model;

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use flatstream::schema::Schema as Model;
use flatstream_cli::args::{Import, SchemaCommand};
use flatstream_cli::{harmless, import, locks, Answer};
use serde_json::json;

use crate::source::{Inputs, Item, Selection, Source, Type};
use crate::told::Told;
use crate::{said, talk, usage, written, Failure, Outcome, Result};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Schema {
    #[command(subcommand)]
    locks: Option<SchemaCommand>,
    #[command(flatten)]
    inputs: Inputs,
    /// Of these types, acme.Telemetry or Telemetry; of all types without it
    #[arg(long = "type", value_name = "NAME", help_heading = "Messages")]
    types: Vec<String>,
    /// The form; fbs without this
    #[arg(long, value_name = "FORM", value_enum, help_heading = "Output")]
    r#as: Option<Form>,
    /// The same as --as json, and what is said as lines of JSON on standard error
    #[arg(long, help_heading = "Output")]
    json: bool,
}

/// Forms of a schema.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Text, for people and flatc
    Fbs,
    /// Bytes, for programs; of one type
    Bfbs,
    /// A list of types with their tables, structs, enums and fields
    Json,
    /// Types for programs in Rust
    Rust,
}

pub fn run(args: &Schema) -> Result<Outcome> {
    match &args.locks {
        Some(command) => give(locks::run(command).map_err(said)?, command.json()),
        None => show(args),
    }
}

/// `flatstream import`.
pub fn import(args: &Import) -> Result<Outcome> {
    give(import::run(args).map_err(said)?, args.json)
}

fn give(answer: Answer, json: bool) -> Result<Outcome> {
    let (text, done) = answer.told(json);
    text.map_or(Ok(()), |text| print(format!("{text}\n").as_bytes()))?;
    done.map_err(said)?;
    Ok(Outcome::Whole)
}

impl Schema {
    fn form(&self) -> Result<Form> {
        match (self.json, self.r#as) {
            (true, None | Some(Form::Json)) => Ok(Form::Json),
            (true, Some(_)) => Err(usage("--json is --as json: say one of them")),
            (false, form) => Ok(form.unwrap_or(Form::Fbs)),
        }
    }
}

fn show(args: &Schema) -> Result<Outcome> {
    let form = args.form()?;
    if args.json {
        talk::in_json();
    }
    let mut source = Source::open(&args.inputs)?.with_progress(true);
    let (mut told, mut files) = (Told::default(), vec![]);
    while let Some(item) = source.next()? {
        match item {
            Item::Begin(file) => files.push(file.name.clone()),
            // The schemas are there, or a message to tell that they are not.
            Item::Lost(lost) => told.add(&lost),
            _ => {}
        }
    }
    let types = wanted(args, form, &source)?;
    if args.types.is_empty() {
        source.unread().types().for_each(|ty| told.add(&ty.lost()));
    }
    told.tell_others("that are lost");
    match form {
        Form::Bfbs => print(&one(&types)?.bfbs)?,
        Form::Fbs => print(harmless::text(&fbs(&types)?).as_bytes())?,
        Form::Json => print(harmless::json(&format!("{:#}\n", model::list(&types)?)).as_bytes())?,
        Form::Rust => {
            let command = "flatstream schema --as rust";
            let text = import::types(models(&types)?, &files.join(", "), command).map_err(said)?;
            print(harmless::text(&text).as_bytes())?;
        }
    }
    if args.json {
        talk::tell_json(&json!({ "types": types.len(), "n_damage": told.n() }));
    }
    Ok(told.outcome())
}

/// The types that were asked for, in the order of their names.
fn wanted<'s>(args: &Schema, form: Form, source: &'s Source) -> Result<Vec<&'s Type>> {
    let selection = Selection { types: args.types.clone(), ..Selection::default() };
    selection.check_types(source)?;
    let all = source.types().sorted().into_iter().map(|(_, ty)| ty);
    let is_wanted =
        |ty: &&Type| args.types.is_empty() || args.types.iter().any(|name| ty.is_called(name));
    let mut wanted: Vec<&Type> = all.filter(is_wanted).collect();
    if wanted.is_empty() {
        let none = match source.unread().is_empty() {
            true => "there are no schemas in it, and no messages",
            false => "there are no schemas in it that can be read",
        };
        return source.unread().or_lost(Err(none.into()));
    }
    // Those that are none were told as lost; their bytes are there.
    let is_shown = |ty: &Type| form == Form::Bfbs || model(ty).is_ok();
    if wanted.iter().any(|ty| is_shown(ty)) {
        wanted.retain(|ty| is_shown(ty));
    }
    Ok(wanted)
}

fn one<'t>(types: &[&'t Type]) -> Result<&'t Type> {
    if let [ty] = types {
        return Ok(ty);
    }
    let names: Vec<&str> = types.iter().map(|ty| &*ty.root).collect();
    let names = names.join(", ");
    Err(usage(format!("a .bfbs is of one type: say which with --type; there are {names}")))
}

fn fbs(types: &[&Type]) -> Result<String> {
    let texts: Vec<String> = models(types)?.iter().map(Model::to_fbs).collect();
    Ok(texts.join("\n"))
}

fn models(types: &[&Type]) -> Result<Vec<Model>> {
    types.iter().map(|ty| model(ty)).collect()
}

fn model(ty: &Type) -> Result<Model> {
    let read = Model::from_bfbs(&ty.bfbs);
    let lost = |error| Failure::Lost(format!("the schema of `{}`: {error}", ty.root));
    read.map_err(lost)
}

fn print(bytes: &[u8]) -> Result<()> {
    let mut out = io::stdout().lock();
    written(out.write_all(bytes).and_then(|()| out.flush()))
}
