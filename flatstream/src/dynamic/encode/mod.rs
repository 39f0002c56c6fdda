//! From JSON to messages.
//!
//! The text is read once, in its order, and each table is written when it ends. So there is no copy of the text
//! as a tree, and what is held at a time are the fields of the tables that are open. `docs/design.md` has the reasons.

mod build;
mod error;
mod near;
mod number;
mod table;
mod text;
mod unions;
mod value;
mod vector;

use std::collections::HashMap;

use super::resolved::Resolved;
use super::{verify, DynSchema};
use crate::MAX_DEPTH;
use build::{Build, Field};
use error::{Fault, Verdict};
use text::Text;

pub use error::JsonError;

impl DynSchema {
    /// Appends the message that `json` says to `out`: see [`JsonEncoder`].
    ///
    /// ```
    /// # #[cfg(all(feature = "derive", feature = "serde"))] {
    /// use flatstream::dynamic::DynSchema;
    /// use flatstream::{StreamDeserialize, StreamSchema, StreamSerialize};
    ///
    /// #[derive(StreamSerialize)]
    /// struct Reading {
    ///     sensor: String,
    ///     celsius: f64,
    /// }
    ///
    /// let schema = DynSchema::from_bfbs(&Reading::bfbs().unwrap()).unwrap();
    /// let mut message = Vec::new();
    /// schema.encode_json(r#"{"sensor": "door", "celsius": -1.5}"#, &mut message).unwrap();
    /// let reading = Reading::from_payload(&message)?;
    /// assert_eq!((reading.sensor(), reading.celsius()), ("door", -1.5));
    ///
    /// let error = schema.encode_json(r#"{"sensor": "door", "celsuis": -1.5}"#, &mut message).unwrap_err();
    /// assert_eq!(error.to_string(), "1:20: `flatstream.Reading` has no field `celsuis`; did you mean `celsius`?");
    /// # }
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`JsonEncoder::encode`].
    pub fn encode_json(&self, json: &str, out: &mut Vec<u8>) -> Result<(), JsonError> {
        JsonEncoder::new(self).encode(json, out)
    }
}

/// Makes messages of JSON, by a schema.
///
/// It takes what messages print as with the feature `serde`, and what flatc takes besides: names without quotes,
/// texts in single quotes, comments, a comma behind the last item, numbers in quotes, and `0x1f`. The feature itself is not
/// needed.
///
/// - Fields have their names in the schema. What is `null` is absent; of what is absent nothing is written, and it reads
///   as its default.
/// - Enums are names or numbers, bit flags names with spaces between them, and floats without a number `"nan"`,
///   `"inf"` and `"-inf"`.
/// - A union `u` is `u_type`, the name of its variant, and `u`, in any order; a vector of unions has a list of names. A number that is no
///   variant of the schema stays one, with an empty table for a value.
/// - A struct has all of its fields, and an array all of its items.
/// - A nested message is its object, or the list of its bytes.
/// - Vectors of tables and structs with a key are sorted by it, unless the key is a struct or an array.
///
/// The message has the identifier of the schema. Its layout is not that of the derived types, which read it like any
/// other.
///
/// Text and schema may be anybody's: memory is bounded by their lengths, and depth by
/// [`MAX_DEPTH`](crate::MAX_DEPTH).
///
/// ```
/// use flatstream::dynamic::{DynSchema, JsonEncoder};
/// use flatstream::schema::{Field, Object, Scalar, Schema, Type};
///
/// let mut reading = Object::table("Reading");
/// reading.fields = vec![Field::new("celsius", 0, Type::Scalar(Scalar::F32))];
/// let mut schema = Schema::default();
/// schema.objects.push(reading);
/// schema.root = Some("Reading".into());
/// let schema = DynSchema::new(&schema).unwrap();
///
/// let (json, mut message) = (r#"{"celsius": 20.5, "new": [1, {}]}"#, Vec::new());
/// let strict = JsonEncoder::new(&schema);
/// assert!(strict.encode(json, &mut message).is_err());
/// strict.with_unknown_fields(true).encode(json, &mut message).unwrap();
/// assert_eq!(schema.read(&message)?.get("celsius").unwrap().as_f64(), Some(20.5));
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct JsonEncoder {
    schema: DynSchema,
    takes_unknown: bool,
    /// Of tables by their index, where they are messages in messages.
    identifiers: HashMap<usize, [u8; 4]>,
}

impl JsonEncoder {
    /// An encoder for messages of the root of `schema`.
    pub fn new(schema: &DynSchema) -> Self {
        JsonEncoder { schema: schema.clone(), takes_unknown: false, identifiers: HashMap::new() }
    }

    /// Whether fields that the schema does not have are passed over; without this they are errors.
    ///
    /// ```
    /// # use flatstream::dynamic::{DynSchema, JsonEncoder};
    /// # use flatstream::schema::{Object, Schema};
    /// # let mut schema = Schema::default();
    /// # schema.objects.push(Object::table("Nothing"));
    /// # schema.root = Some("Nothing".into());
    /// # let schema = DynSchema::new(&schema).unwrap();
    /// let encoder = JsonEncoder::new(&schema).with_unknown_fields(true);
    /// assert!(encoder.encode(r#"{"more": 1}"#, &mut vec![]).is_ok());
    /// ```
    #[must_use]
    pub fn with_unknown_fields(self, takes_unknown: bool) -> Self {
        JsonEncoder { takes_unknown, ..self }
    }

    /// The identifier that messages of this table have inside of others: a schema says that of its root alone. What is
    /// no table of the schema changes nothing.
    ///
    /// ```
    /// # use flatstream::dynamic::{DynSchema, JsonEncoder};
    /// # use flatstream::schema::{Object, Schema};
    /// # let mut schema = Schema::default();
    /// # schema.objects.push(Object::table("acme.Stamped"));
    /// # schema.root = Some("acme.Stamped".into());
    /// # let schema = DynSchema::new(&schema).unwrap();
    /// let encoder = JsonEncoder::new(&schema).with_identifier("acme.Stamped", *b"STMP");
    /// # assert!(encoder.encode("{}", &mut vec![]).is_ok());
    /// ```
    #[must_use]
    pub fn with_identifier(mut self, table: &str, identifier: [u8; 4]) -> Self {
        let objects = &self.schema.resolved.objects;
        if let Some(index) = objects.iter().position(|object| object.name == table) {
            self.identifiers.insert(index, identifier);
        }
        self
    }

    /// Appends the message that `json` says to `out`. After an error `out` is as it was.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with the text, with its place and the path of the field; that the message would be
    /// larger than one can be, or so sparse that no reader takes it.
    pub fn encode(&self, json: &str, out: &mut Vec<u8>) -> Result<(), JsonError> {
        let schema = &*self.schema.resolved;
        let mut run = Run::new(self, schema, json);
        run.all().map_err(|fault| fault.into_error(json))?;
        let start = out.len();
        run.build.append_to(out);
        // A table of many fields that are absent takes less room than readers charge for it.
        verify::verify(schema, &out[start..]).map(drop).map_err(|fault| {
            out.truncate(start);
            let refused = fault.into_error(self.schema.root().to_owned());
            let message = format!("readers would refuse the message: {refused}");
            Fault::new(0, message).into_error(json)
        })
    }
}

/// So many bytes of vtables may come of a byte of text, and so many besides.
const VTABLES: usize = 64;
const MIN_VTABLES: usize = 128 << 10;

/// A text that becomes a message.
struct Run<'r, 'j> {
    encoder: &'r JsonEncoder,
    schema: &'r Resolved,
    text: Text<'j>,
    build: Build,
    /// Those of the tables that are open, the outermost first.
    fields: Vec<Field>,
    /// What lies in these.
    bytes: Vec<u8>,
    /// Tables that are open.
    depth: usize,
}

impl<'r, 'j> Run<'r, 'j> {
    fn new(encoder: &'r JsonEncoder, schema: &'r Resolved, json: &'j str) -> Self {
        let build = Build::new(json.len().saturating_mul(VTABLES).saturating_add(MIN_VTABLES));
        let (fields, bytes) = (Vec::new(), Vec::new());
        Run { encoder, schema, text: Text::new(json), build, fields, bytes, depth: 0 }
    }

    fn all(&mut self) -> Verdict {
        self.message(self.schema.root)?;
        self.text.end()
    }

    /// A message, from its object to its first bytes.
    fn message(&mut self, root: usize) -> Verdict {
        let at = self.text.position();
        let table = self.table(root)?;
        let own = self.schema.identifier.filter(|_| self.schema.root == root);
        let identifier = own.or_else(|| self.encoder.identifiers.get(&root).copied());
        let too_long = || Fault::new(at, "it would be longer than a message can be: 2 GiB");
        self.build.finish(table.at, identifier).ok_or_else(too_long)
    }

    /// One more table is open.
    fn enter(&mut self) -> Verdict {
        if self.depth == MAX_DEPTH {
            let message = format!("tables are nested deeper than {MAX_DEPTH} levels");
            return Err(Fault::new(self.text.position(), message));
        }
        self.depth += 1;
        Ok(())
    }
}
