//! `flatstream schema`: what a journal says of its types.

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use flatstream::schema::Schema as Model;

use crate::source::{Inputs, Source, Type};
use crate::{written, Outcome, Result};

#[derive(Args)]
pub struct Schema {
    #[command(flatten)]
    inputs: Inputs,
    /// The schema of this type; of all types if there is none
    #[arg(long, value_name = "NAME")]
    r#type: Option<String>,
    /// The form
    #[arg(long, value_name = "FORM", default_value = "fbs")]
    r#as: Form,
}

/// Forms of a schema.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Text, for people and flatc
    Fbs,
    /// Bytes, for programs
    Bfbs,
}

pub fn run(args: &Schema) -> Result<Outcome> {
    let mut source = Source::open(&args.inputs)?;
    while source.next()?.is_some() {}
    let types = source.types();
    let sorted = types.sorted();
    let is_wanted = |ty: &Type| args.r#type.as_ref().is_none_or(|wanted| ty.is_called(wanted));
    let wanted: Vec<&Type> = sorted.iter().map(|(_, ty)| *ty).filter(|ty| is_wanted(ty)).collect();
    let listed = types.listed();
    match (&wanted[..], args.r#as) {
        ([], _) => Err(format!("no such type; there are {listed}").into()),
        ([ty], Form::Bfbs) => print(&ty.bfbs),
        (_, Form::Bfbs) => {
            Err(format!("a .bfbs is of one type: say which with --type; there are {listed}").into())
        }
        (types, Form::Fbs) => {
            let texts = types.iter().map(|ty| text(ty)).collect::<Result<Vec<_>>>()?;
            print(texts.join("\n").as_bytes())
        }
    }
}

fn text(ty: &Type) -> Result<String> {
    Ok(Model::from_bfbs(&ty.bfbs).map_err(|error| format!("{}: {error}", ty.root))?.to_fbs())
}

fn print(bytes: &[u8]) -> Result<Outcome> {
    written(io::stdout().lock().write_all(bytes))?;
    Ok(Outcome::Whole)
}
