//! The schema that was given on the command line.

use std::path::Path;
use std::sync::Arc;

use flatstream::dynamic::DynSchema;
use flatstream::schema::lock::fingerprint;
use flatstream::schema::{Complaint, ObjectKind, Schema};
use flatstream_cli::import::flatc::Flatc;
use flatstream_cli::input;

use super::args::Plain;
use super::{Inputs, Type};
use crate::{said, shown, usage, Result};

/// That of the messages of plain streams.
#[derive(Clone)]
pub struct Given {
    ty: Arc<Type>,
    schema: DynSchema,
}

impl Given {
    pub fn read(inputs: &Inputs) -> Result<Option<Self>> {
        let Some(path) = &inputs.plain.schema else { return Ok(None) };
        let mut schema = read(path, &inputs.plain)?;
        let of_file = |what: String| format!("{}: {what}", shown(path));
        if let Some(root) = &inputs.plain.root {
            schema.root = Some(table(&schema, root).map_err(of_file).map_err(usage)?);
        } else if schema.root.is_none() {
            let listed = listed(&schema);
            let what = format!("it has no root: say --root TABLE; there are: {listed}");
            return Err(usage(of_file(what)));
        }
        Ok(Some(Given::new(&schema).map_err(|complaint| of_file(complaint.to_string()))?))
    }

    pub fn new(schema: &Schema) -> Result<Self, Complaint> {
        let dynamic = DynSchema::new(schema)?;
        let ty = Type {
            root: dynamic.root().to_owned(),
            fingerprint: fingerprint(schema),
            bfbs: schema.to_bfbs(),
            schema: Ok(dynamic.clone()),
        };
        Ok(Given { ty: Arc::new(ty), schema: dynamic })
    }

    pub fn ty(&self) -> &Arc<Type> {
        &self.ty
    }

    pub fn schema(&self) -> &DynSchema {
        &self.schema
    }
}

/// Reads the schema of a file.
pub fn read(path: &Path, plain: &Plain) -> Result<Schema> {
    if path.extension().is_some_and(|extension| extension == "fbs") {
        let bfbs = Flatc { program: &plain.flatc, includes: &[] }.compile(path).map_err(said)?;
        let (schema, _) = Schema::from_bfbs_and_services(&bfbs)?;
        return Ok(schema);
    }
    input::schema(path).map_err(said)
}

/// The full name of a table, by that or its last part.
pub fn table(schema: &Schema, name: &str) -> Result<String, String> {
    let is_called =
        |full: &str| full == name || full.rsplit_once('.').is_some_and(|(_, last)| last == name);
    let mut found = tables(schema).filter(|full| is_called(full));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.to_owned()),
        (Some(one), Some(other)) if one != name => {
            Err(format!("`{name}` is `{one}` or `{other}`: say which"))
        }
        (Some(one), Some(_)) => Ok(one.to_owned()),
        (None, _) => Err(format!("no table is called `{name}`; there are: {}", listed(schema))),
    }
}

fn tables(schema: &Schema) -> impl Iterator<Item = &str> {
    let tables = schema.objects.iter().filter(|object| object.kind == ObjectKind::Table);
    tables.map(|object| &object.name[..])
}

fn listed(schema: &Schema) -> String {
    tables(schema).collect::<Vec<_>>().join(", ")
}
