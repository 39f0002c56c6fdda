//! The types of messages, by the schemas in the bucket.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use flatstream_cli::harmless;
use flatstream_nats::async_nats::jetstream::Context;
use flatstream_nats::{SchemaError, Schemas};

use crate::source::{Type, Types};
use crate::Result;

/// More than any stream has. Anybody may publish any number of them.
const MOST: usize = 4096;
/// Until a schema that was not there is looked for again.
const LOOK_AGAIN: Duration = Duration::from_secs(2);

/// Those that were met.
pub struct BucketTypes {
    /// Nothing if there is no bucket.
    schemas: Option<Schemas>,
    bucket: String,
    /// By fingerprint, and until when, of those that nobody can read yet.
    known: HashMap<u64, (Arc<Type>, Option<Instant>)>,
    all: Types,
}

impl BucketTypes {
    pub async fn open(jetstream: &Context, bucket: &str) -> Self {
        let schemas = Schemas::existing(jetstream, bucket).await.ok();
        let (known, all) = (HashMap::new(), Types::new(None));
        BucketTypes { schemas, bucket: bucket.to_owned(), known, all }
    }

    /// What messages with this fingerprint are. Of a type whose schema is not there the name is known, and why.
    pub async fn of(&mut self, fingerprint: u64, name: &str) -> Result<Arc<Type>> {
        if let Some((ty, until)) = self.known.get(&fingerprint) {
            let is_over = until.is_some_and(|until| until < Instant::now());
            if !is_over && ty.root == harmless::line(name) {
                return Ok(ty.clone());
            }
        }
        let ty = self.look_up(fingerprint, name).await?;
        if self.known.len() >= MOST {
            self.known.clear();
        }
        let until = ty.schema.is_err().then(|| Instant::now() + LOOK_AGAIN);
        self.all.add(&ty);
        self.known.insert(fingerprint, (ty.clone(), until));
        Ok(ty)
    }

    async fn look_up(&self, fingerprint: u64, name: &str) -> Result<Arc<Type>> {
        let bucket = &self.bucket;
        let unknown = |why: String| {
            let root = harmless::line(name).into_owned();
            Ok(Arc::new(Type { root, fingerprint, bfbs: vec![], schema: Err(why) }))
        };
        let Some(schemas) = &self.schemas else {
            return unknown(format!(
                "there is no bucket `{bucket}`: --bucket says where schemas are"
            ));
        };
        let found = async {
            let of = schemas.get(fingerprint).await?;
            Ok((of, schemas.reader(fingerprint).await?))
        };
        let (of, schema) = match found.await {
            Ok((Some(of), Some(schema))) => (of, schema),
            Ok(_) => {
                return unknown(format!(
                    "nobody has put {fingerprint:016x} into the bucket `{bucket}`"
                ))
            }
            Err(wrong @ SchemaError::Wrong { .. }) => return unknown(wrong.to_string()),
            Err(error) => return Err(error.into()),
        };
        if of.name() != name {
            return unknown(format!(
                "{fingerprint:016x} is that of `{}`",
                harmless::line(of.name())
            ));
        }
        let (root, bfbs) = (harmless::line(name).into_owned(), of.schema().to_bfbs());
        Ok(Arc::new(Type { root, fingerprint, bfbs, schema: Ok(schema) }))
    }

    /// All that there were.
    pub fn all(&self) -> &Types {
        &self.all
    }
}
