//! The types that messages in text may be of.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use flatstream::schema::Schema;

use crate::source::schema::{self, Given};
use crate::source::{is_journal, Inputs, Plain, Selection, Source, Type};
use crate::Result;

/// Those of a schema, or of a journal.
pub struct Schemas {
    /// By the names that were asked for.
    known: BTreeMap<String, Arc<Type>>,
    /// What else may be asked for.
    schema: Option<Schema>,
    /// That of messages that do not say it.
    bare: Option<String>,
    /// The file.
    name: String,
}

impl Schemas {
    pub fn read(inputs: &Inputs, selection: &Selection) -> Result<Self> {
        let Some(path) = &inputs.plain.schema else {
            return Err("say what the messages are: --schema FILE".into());
        };
        let name = crate::shown(path);
        let mut schemas = Schemas { known: BTreeMap::new(), schema: None, bare: None, name };
        match is_of_journal(path) {
            true => schemas.known = types_of(path, &inputs.plain)?,
            false => schemas.schema = Some(schema::read(path, &inputs.plain)?),
        }
        schemas.bare = match (&inputs.plain.root, &selection.types[..]) {
            (Some(root), _) => Some(root.clone()),
            (None, [only]) => Some(only.clone()),
            _ => schemas.only(),
        };
        Ok(schemas)
    }

    /// The root of a schema, or the only type of a journal.
    fn only(&self) -> Option<String> {
        let mut names = self.known.keys();
        match (&self.schema, names.next(), names.next()) {
            (Some(schema), ..) => schema.root.clone(),
            (None, Some(name), None) => Some(name.clone()),
            _ => None,
        }
    }

    /// The type of this name, in full or by its last part. An error is of the line that names it.
    pub fn find(&mut self, name: &str) -> Result<Arc<Type>, String> {
        if let Some(ty) = self.known.get(name) {
            return Ok(ty.clone());
        }
        let ty = match &self.schema {
            Some(schema) => of_schema(schema, name).map_err(|what| self.of_file(&what))?,
            None => {
                let found = self.known.values().find(|ty| ty.is_called(name)).cloned();
                found.ok_or_else(|| {
                    self.of_file(&format!(
                        "no type is called `{name}`; there are: {}",
                        self.listed()
                    ))
                })?
            }
        };
        self.known.insert(name.to_owned(), ty.clone());
        Ok(ty)
    }

    /// The type of messages that do not say it.
    pub fn bare(&mut self) -> Result<Arc<Type>, String> {
        match self.bare.clone() {
            Some(name) => self.find(&name),
            None => Err("it does not say of what type it is: say --root TABLE".to_owned()),
        }
    }

    /// An error if a type was asked for which is not there.
    pub fn check_types(&mut self, selection: &Selection) -> Result<()> {
        let mut types = selection.types.iter();
        Ok(types.try_for_each(|name| self.find(name).map(drop))?)
    }

    fn listed(&self) -> String {
        self.known.keys().cloned().collect::<Vec<_>>().join(", ")
    }

    fn of_file(&self, what: &str) -> String {
        format!("{}: {what}", self.name)
    }
}

/// A table of a schema as a root.
fn of_schema(schema: &Schema, name: &str) -> Result<Arc<Type>, String> {
    let root = schema::table(schema, name)?;
    let mut schema = schema.clone();
    schema.root = Some(root);
    let given = Given::new(&schema).map_err(|complaint| complaint.to_string())?;
    Ok(given.ty().clone())
}

/// Whether schemas are in a journal: by how a file begins; what is no file is the name of several.
fn is_of_journal(path: &Path) -> bool {
    if path.is_dir() {
        return true;
    }
    let mut start = vec![];
    let read = File::open(path).and_then(|file| file.take(8).read_to_end(&mut start));
    match read {
        Ok(_) => start.len() == 8 && is_journal(&start),
        Err(_) => path.extension().is_none(),
    }
}

/// All types that a journal tells of, by their last schemas.
fn types_of(path: &Path, plain: &Plain) -> Result<BTreeMap<String, Arc<Type>>> {
    let plain = Plain { schema: None, root: None, ..plain.clone() };
    let mut source = Source::open(&Inputs { files: vec![path.to_owned()], plain })?;
    while source.next()?.is_some() {}
    Ok(source.types().all().map(|ty| (ty.root.clone(), ty.clone())).collect())
}
