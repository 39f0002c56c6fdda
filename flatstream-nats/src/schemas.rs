//! Schemas where all can find them: in a key-value bucket, by fingerprint.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use async_nats::jetstream::context::CreateKeyValueErrorKind;
use async_nats::jetstream::{self, kv};
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
        let config = kv::Config {
            bucket: BUCKET.into(),
            description: "Schemas of flatstream, .bfbs by fingerprint".into(),
            history: 1,
            ..Default::default()
        };
        Schemas::open_with(jetstream, config).await
    }

    /// Opens a bucket of your choice, and creates it like this if it is not there: with more replicas, for example.
    ///
    /// # Errors
    ///
    /// [`SchemaError::Bucket`].
    pub async fn open_with(jetstream: &jetstream::Context, config: kv::Config) -> Result<Self> {
        if let Ok(bucket) = jetstream.get_key_value(&config.bucket).await {
            return Ok(Schemas::new(bucket));
        }
        let name = config.bucket.clone();
        match jetstream.create_key_value(config).await {
            Ok(bucket) => Ok(Schemas::new(bucket)),
            // Somebody else was faster.
            Err(error) if error.kind() == CreateKeyValueErrorKind::BucketCreate => jetstream
                .get_key_value(name)
                .await
                .map(Schemas::new)
                .map_err(|_| bucket_error(error)),
            Err(error) => Err(bucket_error(error)),
        }
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
