//! A `.bfbs` file as a schema. The bytes are not trusted: what they claim is checked, and what the model
//! cannot hold is an error.

mod bytes;
mod definitions;
mod fields;
mod flags;
mod large;
mod types;

use std::fmt;

use super::model::Schema;
use super::reflection::{self as slot, IDENTIFIER};

use bytes::{Bytes, Result};
use definitions::{read_enum, read_object};
use types::Definitions;

/// Why a `.bfbs` file is refused.
///
/// ```
/// use flatstream::schema::Schema;
///
/// let error = Schema::from_bfbs(b"table Reading {}").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "this is no schema: the identifier `BFBS` is not at byte 4"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BfbsError {
    /// The part of the file, such as `objects[3].fields[0].type`, or the name of a definition that is
    /// wrong as a whole. Empty for the file itself.
    pub path: String,
    /// The byte that was looked at, where that says something.
    pub position: Option<usize>,
    /// What is wrong.
    pub message: String,
}

impl Schema {
    /// The schema of a `.bfbs` file, such as `flatc --schema --binary --bfbs-comments
    /// --bfbs-builtins` makes.
    ///
    /// Without `--bfbs-comments` there is no documentation in it. Without `--bfbs-builtins` there are no
    /// nested messages, and bit flags are plain enums where no default shows what they are. Files of
    /// flatc do not have the texts of defaults of strings
    /// ([`DefaultValue::Text`](super::DefaultValue::Text)), the sign of a default of `-0.0`, nor
    /// defaults of `ulong` above 2^63 - 1, which read as 0, or in an enum without a 0 as its one value that is so
    /// large; those of [`to_bfbs`](Schema::to_bfbs) have
    /// them all.
    ///
    /// # Errors
    ///
    /// The bytes may be anybody's: no bytes make it panic, or use time and memory out of proportion to
    /// their number. What it returns has no errors of structure ([`check`](Schema::check)). 64-bit
    /// offsets, of which the model knows nothing, are refused, and so are services: see
    /// [`from_bfbs_and_services`](Schema::from_bfbs_and_services).
    ///
    /// ```no_run
    /// use flatstream::schema::Schema;
    ///
    /// let schema = Schema::from_bfbs(&std::fs::read("telemetry.bfbs")?)?;
    /// print!("{}", schema.to_fbs());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_bfbs(bytes: &[u8]) -> std::result::Result<Schema, BfbsError> {
        match Schema::from_bfbs_and_services(bytes)? {
            (schema, services) if services.is_empty() => Ok(schema),
            _ => {
                let message = "services (`rpc_service`) are not supported";
                Err(BfbsError::new("services", message))
            }
        }
    }

    /// The same for a schema with services, which say nothing about messages: they are left out of it, and
    /// their full names come beside it.
    ///
    /// # Errors
    ///
    /// As for [`from_bfbs`](Schema::from_bfbs).
    ///
    /// ```
    /// use flatstream::schema::{Object, Schema};
    ///
    /// let mut schema = Schema::default();
    /// schema.objects.push(Object::table("acme.Reading"));
    /// let (read, services) = Schema::from_bfbs_and_services(&schema.to_bfbs())?;
    /// assert_eq!((read, services.len()), (schema, 0));
    /// # Ok::<(), flatstream::schema::BfbsError>(())
    /// ```
    pub fn from_bfbs_and_services(
        bytes: &[u8],
    ) -> std::result::Result<(Schema, Vec<String>), BfbsError> {
        let mut bytes = Bytes::new(bytes);
        if bytes.load(4).ok().as_ref().map(|four: &[u8; 4]| &four[..])
            != Some(IDENTIFIER.as_bytes())
        {
            let message =
                format!("this is no schema: the identifier `{IDENTIFIER}` is not at byte 4");
            return Err(BfbsError { path: String::new(), position: None, message });
        }
        let (mut schema, services) = read_schema(&mut bytes)?;
        flags::find(&mut schema);
        large::find(&mut schema);
        schema.sort();
        match schema.structural_error() {
            None => Ok((schema, services)),
            Some(first) => {
                Err(BfbsError { path: first.at, position: None, message: first.message })
            }
        }
    }
}

fn read_schema(bytes: &mut Bytes<'_>) -> Result<(Schema, Vec<String>)> {
    let root = bytes.root()?;
    refuse_unknown(bytes, root)?;
    let services = bytes.tables(root, slot::schema::SERVICES, "services", |bytes, service| {
        let name = bytes.string(service, slot::service::NAME)?;
        Ok(name.ok_or_else(|| BfbsError::new("name", "it is missing"))?.to_owned())
    })?;
    let definitions = Definitions::read(bytes, root)?;
    let objects = bytes.tables(root, slot::schema::OBJECTS, "objects", |bytes, object| {
        read_object(bytes, object, &definitions)
    })?;
    let enums = bytes.tables(root, slot::schema::ENUMS, "enums", |bytes, one| {
        read_enum(bytes, one, &definitions)
    })?;
    let schema = Schema {
        objects: objects.unwrap_or_default(),
        enums: enums.unwrap_or_default(),
        root: read_root(bytes, root).map_err(|e| e.inside("root_table"))?,
        file_identifier: read_identifier(bytes, root).map_err(|e| e.inside("file_ident"))?,
        file_extension: bytes
            .string(root, slot::schema::FILE_EXT)?
            .filter(|extension| !extension.is_empty())
            .map(str::to_owned),
    };
    Ok((schema, services.unwrap_or_default()))
}

fn refuse_unknown(bytes: &mut Bytes<'_>, root: bytes::Table) -> Result<()> {
    let features =
        bytes.number(root, slot::schema::ADVANCED_FEATURES)?.map_or(0, u64::from_le_bytes);
    let unknown = features & !slot::features::ALL;
    if unknown != 0 {
        let message = format!("the schema uses features of a newer flatc ({unknown:#x})");
        return Err(BfbsError::new("advanced_features", message));
    }
    Ok(())
}

fn read_root(bytes: &mut Bytes<'_>, root: bytes::Table) -> Result<Option<String>> {
    let Some(table) = bytes.child(root, slot::schema::ROOT_TABLE)? else { return Ok(None) };
    let name = bytes.string(table, slot::object::NAME)?;
    Ok(Some(name.ok_or_else(|| BfbsError::new("name", "it is missing"))?.to_owned()))
}

fn read_identifier(bytes: &mut Bytes<'_>, root: bytes::Table) -> Result<Option<[u8; 4]>> {
    match bytes.string(root, slot::schema::FILE_IDENT)? {
        None | Some("") => Ok(None),
        Some(text) => match text.as_bytes().try_into() {
            Ok(four) => Ok(Some(four)),
            Err(_) => Err(BfbsError::new("", format!("`{text}` is not four bytes"))),
        },
    }
}

impl BfbsError {
    fn new(path: &str, message: impl Into<String>) -> Self {
        BfbsError { path: path.to_owned(), position: None, message: message.into() }
    }

    fn at(position: usize, message: String) -> Self {
        BfbsError { path: String::new(), position: Some(position), message }
    }

    /// The same, seen from the table around.
    fn inside(mut self, name: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.path = format!("{name}{dot}{}", self.path);
        self
    }
}

impl fmt::Display for BfbsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            f.write_str(&self.path)?;
        }
        if let Some(position) = self.position {
            let space = if self.path.is_empty() { "" } else { " " };
            write!(f, "{space}at {position:#x}")?;
        }
        let colon = if self.path.is_empty() && self.position.is_none() { "" } else { ": " };
        write!(f, "{colon}{}", self.message)
    }
}

impl std::error::Error for BfbsError {}
