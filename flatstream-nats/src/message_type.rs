//! What messages are of.

use std::fmt;
use std::sync::Arc;

use async_nats::HeaderValue;
use flatstream::schema::lock::fingerprint;
use flatstream::schema::Schema;
use flatstream::StreamSchema;

use crate::headers::hex;

/// A type of messages: its name, and its schema with the fingerprint. Clones share it.
///
/// ```
/// use flatstream::StreamSerialize;
/// use flatstream_nats::MessageType;
///
/// #[derive(StreamSerialize)]
/// #[flatstream(namespace = "acme")]
/// struct Reading {
///     celsius: f64,
/// }
///
/// let of = MessageType::of::<Reading>();
/// assert_eq!(of.name(), "acme.Reading");
/// assert_eq!(of.schema().objects.len(), 1);
/// ```
#[derive(Clone)]
pub struct MessageType(Arc<Inner>);

struct Inner {
    name: HeaderValue,
    fingerprint: u64,
    fingerprint_text: HeaderValue,
    schema: Schema,
}

impl MessageType {
    /// That of a Rust type.
    pub fn of<T: StreamSchema + ?Sized>() -> Self {
        let schema = Schema::of::<T>();
        // What can be a message has a root. Others do not implement the traits that messages need.
        let name = schema.root.clone().unwrap_or_default();
        MessageType::new(name, fingerprint(&schema), schema)
    }

    /// That of the root of a schema; nothing if it has none, or one whose name does not fit into a header.
    pub fn of_schema(schema: Schema) -> Option<Self> {
        let name = schema.root.clone()?;
        let fits = !name.is_empty() && !name.contains(|it: char| it.is_control());
        fits.then(|| MessageType::new(name, fingerprint(&schema), schema))
    }

    fn new(name: String, fingerprint: u64, schema: Schema) -> Self {
        let fingerprint_text = hex(fingerprint);
        MessageType(Arc::new(Inner { name: name.into(), fingerprint, fingerprint_text, schema }))
    }

    /// The full name of the root: `acme.Reading`.
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }

    /// Of the schema, as [`fingerprint`] makes it.
    pub fn fingerprint(&self) -> u64 {
        self.0.fingerprint
    }

    /// The schema.
    pub fn schema(&self) -> &Schema {
        &self.0.schema
    }

    pub(crate) fn name_header(&self) -> &HeaderValue {
        &self.0.name
    }

    pub(crate) fn fingerprint_header(&self) -> &HeaderValue {
        &self.0.fingerprint_text
    }

    #[cfg(test)]
    pub(crate) fn unchecked(name: &str, fingerprint: u64) -> Self {
        MessageType::new(name.to_owned(), fingerprint, Schema::default())
    }
}

impl fmt::Debug for MessageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MessageType({} {:016x})", self.name(), self.fingerprint())
    }
}

/// The same name and the same schema.
impl PartialEq for MessageType {
    fn eq(&self, other: &Self) -> bool {
        (self.name(), self.fingerprint()) == (other.name(), other.fingerprint())
    }
}
