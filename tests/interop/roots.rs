//! Messages of every type of the zoo that can be one.

use flatstream::schema::{Definition, Schema};
use flatstream::{StreamDeserialize, StreamSchema};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::schema::with_names;
use flatstream_tests::values::{random, Rng};
use serde::Serialize;

use crate::canonical::canonical;

/// A type of the zoo that can be a message.
pub struct Kind {
    /// Its table, by its full name.
    pub table: String,
    pub file_identifier: Option<[u8; 4]>,
    /// What it is in JSON.
    schema: Schema,
    random: fn(&mut Rng) -> Vec<u8>,
    json: fn(&[u8]) -> Result<String, String>,
    walks: fn(&[u8]) -> bool,
}

impl Kind {
    fn of<T: Root + Json + StreamSchema>() -> Self {
        let schema = with_names(Schema::of::<T>());
        Kind {
            table: schema.root.clone().expect("it can be a message"),
            file_identifier: schema.file_identifier,
            schema,
            random: |rng| simple(&random::<T>(rng)),
            json: T::json,
            walks: |payload| matches!(T::walk(payload), Ok(Some(_))),
        }
    }

    /// Random messages, the same in every run.
    pub fn messages(&self, n: usize) -> Vec<Vec<u8>> {
        let mut rng = Rng::new(0x1a7e);
        (0..n).map(|_| (self.random)(&mut rng)).collect()
    }

    /// What our view says is in a message; see [`canonical`].
    pub fn text(&self, message: &[u8]) -> Result<String, String> {
        Ok(canonical(&self.schema, &self.table, &(self.json)(message)?))
    }

    /// Whether the value comes back, with all its enums and unions known.
    pub fn unpacks(&self, message: &[u8]) -> bool {
        (self.walks)(message)
    }
}

/// A type whose views are printed.
trait Json {
    fn json(payload: &[u8]) -> Result<String, String>;
}

impl<T: StreamDeserialize> Json for T
where
    for<'a> T::View<'a>: Serialize,
{
    fn json(payload: &[u8]) -> Result<String, String> {
        let view = T::from_payload(payload).map_err(|error| error.to_string())?;
        Ok(serde_json::to_string(&view).expect("views are JSON"))
    }
}

/// All of them.
pub fn kinds() -> Vec<Kind> {
    fn add<T: Root + Json + StreamSchema>(to: &mut Vec<Kind>) {
        to.push(Kind::of::<T>());
    }
    let mut kinds = Vec::new();
    for_every_root!(add(&mut kinds));
    kinds
}

/// The schema of all of them, without a root.
pub fn schema() -> Schema {
    fn add<T: StreamSchema>(to: &mut Vec<Definition>) {
        to.push(T::SCHEMA);
    }
    let mut roots = Vec::new();
    for_every_root!(add(&mut roots));
    let mut schema = Schema::gather(&roots);
    (schema.root, schema.file_identifier) = (None, None);
    schema
}
