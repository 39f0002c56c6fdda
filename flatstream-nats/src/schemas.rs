//! Schemas where all can find them: in a key-value bucket, by fingerprint.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use async_nats::jetstream::{self, kv, stream};
use flatstream::dynamic::DynSchema;
use flatstream::schema::{BfbsError, Schema};
use flatstream::StreamSchema;

use crate::MessageType;

/// The bucket that is taken if nothing else is said.
pub const BUCKET: &str = "flatstream-schemas";

/// The schemas of messages, in a key-value bucket of JetStream. Clones share what they have read.
///
/// A key is the fingerprint of a schema, 16 hex digits, and its value the schema as `.bfbs`. What a bucket has under a
/// fingerprint never changes; it is worked out again from what is read, so a value that was damaged or put there by
/// somebody else is refused.
///
/// ```no_run
/// use flatstream_nats::Schemas;
///
/// # async fn run(jetstream: async_nats::jetstream::Context, message: flatstream_nats::Message<bytes::Bytes>)
/// # -> Result<(), Box<dyn std::error::Error>> {
/// let schemas = Schemas::open(&jetstream).await?;
/// // A message of a type that this program was not built with.
/// let reader = schemas.reader(message.fingerprint).await?.ok_or("nobody published the schema")?;
/// println!("{:?}", reader.read(&message.body)?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Schemas {
    bucket: kv::Store,
    known: Arc<Mutex<HashMap<u64, Known>>>,
}

#[derive(Clone)]
struct Known {
    of: MessageType,
    reader: DynSchema,
}

/// Why a schema was not published or not read.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SchemaError {
    /// The bucket could not be asked.
    #[error("the bucket of schemas: {0}")]
    Bucket(String),
    /// What the bucket has under a fingerprint is another schema, or none.
    #[error("the bucket of schemas has none under {fingerprint:016x}, but {found}")]
    #[non_exhaustive]
    Wrong {
        /// The key.
        fingerprint: u64,
        /// What is there instead.
        found: String,
    },
}

type Result<T, E = SchemaError> = std::result::Result<T, E>;

impl Schemas {
    /// Opens the bucket [`BUCKET`], and creates it with one replica if it is not there.
    ///
    /// # Errors
    ///
    /// [`SchemaError::Bucket`].
    pub async fn open(jetstream: &jetstream::Context) -> Result<Self> {
        Schemas::create(jetstream, BUCKET, 1).await
    }

    /// Opens a bucket of your choice, and creates it with so many replicas if it is not there: as many as the streams
    /// have that it is for.
    ///
    /// # Errors
    ///
    /// [`SchemaError::Bucket`].
    pub async fn create(
        jetstream: &jetstream::Context,
        bucket: &str,
        num_replicas: usize,
    ) -> Result<Self> {
        if let Ok(found) = Schemas::existing(jetstream, bucket).await {
            return Ok(found);
        }
        let created = jetstream.create_stream(stream_of(bucket, num_replicas)).await;
        // Somebody else may have been faster: what counts is that it is there.
        let found = Schemas::existing(jetstream, bucket).await;
        found.map_err(|error| created.err().map_or(error, bucket_error))
    }

    /// Opens a bucket that is there, for readers who may create none.
    ///
    /// # Errors
    ///
    /// [`SchemaError::Bucket`].
    pub async fn existing(jetstream: &jetstream::Context, bucket: &str) -> Result<Self> {
        jetstream.get_key_value(bucket).await.map(Schemas::new).map_err(bucket_error)
    }

    fn new(bucket: kv::Store) -> Self {
        Schemas { bucket, known: Arc::default() }
    }

    /// Publishes the schema of a Rust type. A [`Publisher`](crate::Publisher) that has these schemas does so itself.
    ///
    /// # Errors
    ///
    /// As [`publish`](Schemas::publish).
    pub async fn publish_of<T: StreamSchema + ?Sized>(&self) -> Result<()> {
        self.publish(&MessageType::of::<T>()).await
    }

    /// Publishes a schema, unless it is there.
    ///
    /// # Errors
    ///
    /// [`SchemaError::Wrong`] if the schema cannot be read back, or another one is there.
    pub async fn publish(&self, of: &MessageType) -> Result<()> {
        let fingerprint = of.fingerprint();
        match self.get(fingerprint).await {
            Ok(Some(_)) => return Ok(()),
            // What nobody can read is put right.
            Ok(None) | Err(SchemaError::Wrong { .. }) => {}
            Err(error) => return Err(error),
        }
        let bfbs = of.schema().to_bfbs();
        let known = read(fingerprint, &bfbs)?;
        self.bucket.put(key(fingerprint), bfbs.into()).await.map_err(bucket_error)?;
        self.remember(known);
        Ok(())
    }

    /// The type whose schema has a fingerprint, if somebody published it.
    ///
    /// # Errors
    ///
    /// [`SchemaError::Wrong`] if what is there is another one.
    pub async fn get(&self, fingerprint: u64) -> Result<Option<MessageType>> {
        Ok(self.look_up(fingerprint).await?.map(|known| known.of))
    }

    /// What reads messages of that type, without the type.
    ///
    /// # Errors
    ///
    /// As [`get`](Schemas::get).
    pub async fn reader(&self, fingerprint: u64) -> Result<Option<DynSchema>> {
        Ok(self.look_up(fingerprint).await?.map(|known| known.reader))
    }

    async fn look_up(&self, fingerprint: u64) -> Result<Option<Known>> {
        if let Some(known) = self.remembered(fingerprint) {
            return Ok(Some(known));
        }
        let value = self.bucket.get(key(fingerprint)).await.map_err(bucket_error)?;
        let Some(bfbs) = value else { return Ok(None) };
        let known = read(fingerprint, &bfbs)?;
        self.remember(known.clone());
        Ok(Some(known))
    }

    fn remembered(&self, fingerprint: u64) -> Option<Known> {
        let all = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&fingerprint).cloned()
    }

    fn remember(&self, known: Known) {
        let mut all = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(known.of.fingerprint(), known);
    }
}

impl fmt::Debug for Schemas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Schemas({})", self.bucket.name)
    }
}

/// What a bucket is. The client's own way to make one asks servers for more than those of 2.9 say.
fn stream_of(bucket: &str, num_replicas: usize) -> stream::Config {
    stream::Config {
        name: format!("KV_{bucket}"),
        description: Some("Schemas of flatstream, .bfbs by fingerprint".into()),
        subjects: vec![format!("$KV.{bucket}.>")],
        max_messages_per_subject: 1,
        discard: stream::DiscardPolicy::New,
        allow_rollup: true,
        deny_delete: true,
        allow_direct: true,
        num_replicas,
        ..Default::default()
    }
}

fn key(fingerprint: u64) -> String {
    format!("{fingerprint:016x}")
}

/// What was put there by anybody.
fn read(fingerprint: u64, bfbs: &[u8]) -> Result<Known> {
    let wrong = |found: String| SchemaError::Wrong { fingerprint, found };
    let unreadable = |error: BfbsError| wrong(format!("what is no schema: {error}"));
    let schema = Schema::from_bfbs(bfbs).map_err(unreadable)?;
    let reader = DynSchema::new(&schema)
        .map_err(|found| wrong(format!("an unsound one: {}", found.message)))?;
    let of = MessageType::of_schema(schema)
        .ok_or_else(|| wrong("one whose root has no name that fits into a header".into()))?;
    match of.fingerprint() {
        found if found == fingerprint => Ok(Known { of, reader }),
        found => Err(wrong(format!("that of `{}`, which is {found:016x}", of.name()))),
    }
}

fn bucket_error(error: impl fmt::Display) -> SchemaError {
    SchemaError::Bucket(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme", file_identifier = "READ")]
    struct Reading {
        /// Documentation is no part of it.
        celsius: Option<f64>,
        kind: Kind,
    }

    #[derive(StreamSerialize)]
    #[repr(u8)]
    enum Kind {
        Air,
        Water,
    }

    #[derive(StreamSerialize)]
    enum Event {
        Read(Reading),
        Broken,
    }

    fn check<T: StreamSchema>(name: &str) {
        let of = MessageType::of::<T>();
        let known = read(of.fingerprint(), &of.schema().to_bfbs()).expect("it is read back");
        assert_eq!((&known.of, known.of.name()), (&of, name));
        assert_eq!(of.fingerprint(), T::FINGERPRINT);
        assert_eq!(known.reader.root(), name);
    }

    #[test]
    fn a_schema_has_the_same_fingerprint_when_it_is_read_back() {
        check::<Reading>("acme.Reading");
        check::<Event>("flatstream_nats.EventWrapper");
    }

    #[test]
    fn what_is_not_the_schema_of_a_fingerprint_is_refused() {
        let of = MessageType::of::<Reading>();
        let bfbs = of.schema().to_bfbs();
        let mut refused: Vec<String> = Vec::new();
        for (fingerprint, bytes) in [(1, &bfbs[..]), (of.fingerprint(), &bfbs[..20])] {
            refused.push(read(fingerprint, bytes).err().expect("wrong").to_string());
        }
        assert!(refused[0].contains("but that of `acme.Reading`, which is "), "{}", refused[0]);
        assert!(refused[1].contains("but what is no schema: "), "{}", refused[1]);
    }
}
