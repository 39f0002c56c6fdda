//! `flatstream schema`: what a journal says of its types.

use std::io::{self, Write};

use flatstream::schema::Schema as Model;

use crate::args::{Form, Schema};
use crate::input::{Input, Item};
use crate::types::{Type, Types};
use crate::{tell, written, Outcome, Result};

pub fn run(args: &Schema) -> Result<Outcome> {
    let mut input = Input::open(&args.file)?;
    let name = input.name().to_owned();
    let mut types = Types::default();
    while let Some(item) = input.next()? {
        if let Item::Frame(frame) = item {
            if let Err(error) = types.learn(&frame) {
                tell(&format!("{name}: {error}"));
            }
        }
    }
    let sorted = types.sorted();
    let is_wanted =
        |number| args.r#type.as_ref().is_none_or(|wanted| types.is_called(number, wanted));
    let wanted: Vec<&Type> =
        sorted.iter().filter(|(number, _)| is_wanted(*number)).map(|(_, ty)| *ty).collect();
    let names: Vec<&str> = sorted.iter().map(|(_, ty)| &*ty.root).collect();
    match (&wanted[..], args.r#as) {
        ([], _) => Err(format!("{name}: no such type; there are {}", names.join(", ")).into()),
        ([ty], Form::Bfbs) => print(&ty.bfbs),
        (_, Form::Bfbs) => Err(format!(
            "a .bfbs is of one type: say which with --type; there are {}",
            names.join(", ")
        )
        .into()),
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
