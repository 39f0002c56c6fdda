//! The Arrow schema of messages.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_schema::{DataType, Field, Schema as ArrowSchema, SchemaRef, TimeUnit};
use flatstream::dynamic::DynSchema;
use flatstream::schema::{lock, Schema};
use flatstream::StreamSchema;

use crate::columns::Table;
use crate::options::ArrowOptions;
use crate::plan::plan;
use crate::{Error, Result};

/// The key of a field's metadata that has its id in FlatBuffers.
pub const ID: &str = "flatstream.id";
/// The key of a field's metadata that has the full name of its FlatBuffers type, if that is no number or string.
pub const TYPE: &str = "flatstream.type";
/// The key of the schema's metadata that has the full name of the table that messages are.
pub const ROOT: &str = "flatstream.root";
/// The key of the schema's metadata that has the fingerprint of the FlatBuffers schema, in 16 digits.
pub const FINGERPRINT: &str = "flatstream.fingerprint";
/// The key of the schema's metadata that has the file identifier, if messages have one.
pub const IDENTIFIER: &str = "flatstream.file_identifier";

/// The column with numbers of messages.
pub const SEQUENCE_COLUMN: &str = "_sequence";
/// The column with times of messages.
pub const TIME_COLUMN: &str = "_time";

/// The Arrow schema of the messages of `schema`, which may be anybody's.
///
/// ```
/// use flatstream::schema::Schema;
/// use flatstream::StreamSchema;
/// use flatstream_arrow::{schema_for, ArrowOptions};
/// # #[derive(flatstream::StreamSerialize)]
/// # struct Reading { sensor: String, celsius: Option<f64> }
///
/// // From a file, say.
/// let bfbs = Reading::bfbs().unwrap();
/// let schema = schema_for(&Schema::from_bfbs(&bfbs).unwrap(), &ArrowOptions::default())?;
/// let celsius = schema.field_with_name("celsius")?;
/// assert!(celsius.is_nullable() && celsius.data_type().is_floating());
/// assert_eq!(celsius.metadata()["flatstream.id"], "1");
/// assert!(schema.metadata()["flatstream.root"].ends_with("Reading"));
/// # Ok::<(), flatstream_arrow::Error>(())
/// ```
///
/// # Errors
///
/// It is not sound; a field that was chosen is not there; one that is chosen holds itself.
pub fn schema_for(schema: &Schema, options: &ArrowOptions) -> Result<SchemaRef> {
    planned(schema, options).map(|(schema, _, _)| schema)
}

/// The Arrow schema of messages of type `T`.
///
/// ```
/// use flatstream_arrow::{schema_of, ArrowOptions};
/// # #[derive(flatstream::StreamSerialize)]
/// # struct Reading { sensor: String, celsius: Option<f64> }
///
/// let schema = schema_of::<Reading>(&ArrowOptions::default())?;
/// assert_eq!(schema.fields().len(), 2);
/// # Ok::<(), flatstream_arrow::Error>(())
/// ```
///
/// # Errors
///
/// As [`schema_for`].
pub fn schema_of<T: StreamSchema + ?Sized>(options: &ArrowOptions) -> Result<SchemaRef> {
    schema_for(&Schema::of::<T>(), options)
}

/// The Arrow schema, the columns, and what verifies messages.
pub(crate) fn planned(
    schema: &Schema,
    options: &ArrowOptions,
) -> Result<(SchemaRef, Table, DynSchema)> {
    let resolved = DynSchema::new(schema).map_err(|it| Error::Schema(it.to_string()))?;
    let table = plan(schema, options)?;
    let mut fields = vec![];
    if options.sequence {
        fields.push(Arc::new(Field::new(SEQUENCE_COLUMN, DataType::UInt64, true)));
    }
    if options.time {
        let utc = DataType::Timestamp(TimeUnit::Nanosecond, Some("UTC".into()));
        fields.push(Arc::new(Field::new(TIME_COLUMN, utc, true)));
    }
    if let Some(twice) = fields.iter().find(|field| table.fields.find(field.name()).is_some()) {
        return Err(Error::Duplicate(twice.name().clone()));
    }
    fields.extend(table.fields.iter().cloned());
    Ok((Arc::new(ArrowSchema::new_with_metadata(fields, metadata(schema))), table, resolved))
}

fn metadata(schema: &Schema) -> HashMap<String, String> {
    let fingerprint = format!("{:016x}", lock::fingerprint(schema));
    let mut metadata = HashMap::from([(FINGERPRINT.to_owned(), fingerprint)]);
    if let Some(root) = &schema.root {
        metadata.insert(ROOT.to_owned(), root.clone());
    }
    if let Some(identifier) = &schema.file_identifier {
        let text = String::from_utf8_lossy(identifier).into_owned();
        metadata.insert(IDENTIFIER.to_owned(), text);
    }
    metadata
}
