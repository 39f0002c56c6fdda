//! The bucket of schemas.

use flatstream::StreamSchema;
use flatstream_nats::{Publisher, SchemaError, Schemas, Subscription, BUCKET};

use crate::kit::{numbered, Numbered, One};

#[tokio::test]
async fn messages_are_read_without_their_type() {
    let Some(one) = One::start().await else { return };
    let schemas = Schemas::open(&one.jetstream).await.unwrap();
    let options = Publisher::shared("numbers.a").schemas(&schemas);
    let mut publisher = options.open(&one.jetstream, &one.stream).await.unwrap();
    publisher.publish(&numbered(7)).await.unwrap();
    publisher.flush().await.unwrap();

    // Another program, that may create no bucket.
    let schemas = Schemas::existing(&one.jetstream, BUCKET).await.unwrap();
    let mut messages = Subscription::any().ordered(&one.stream).await.unwrap();
    let message = messages.next().await.unwrap();
    let of = schemas.get(message.fingerprint).await.unwrap().expect("it was published");
    assert_eq!((of.name(), &*message.type_name), ("acme.Numbered", "acme.Numbered"));
    let reader = schemas.reader(message.fingerprint).await.unwrap().expect("it was published");
    let root = reader.read(&message.body).unwrap();
    assert_eq!(root.get("n").unwrap().as_u64(), Some(7));
    assert_eq!(schemas.get(1).await.unwrap(), None);
}

#[tokio::test]
async fn a_schema_is_published_once() {
    let Some(one) = One::start().await else { return };
    let schemas = Schemas::open(&one.jetstream).await.unwrap();
    for _ in 0..2 {
        schemas.publish_of::<Numbered>().await.unwrap();
        Schemas::open(&one.jetstream).await.unwrap().publish_of::<Numbered>().await.unwrap();
    }
    let stream = one.jetstream.get_stream(format!("KV_{BUCKET}")).await.unwrap();
    assert_eq!(stream.cached_info().state.last_sequence, 1);
}

#[tokio::test]
async fn a_schema_that_was_changed_in_the_bucket_is_refused_and_put_right() {
    let Some(one) = One::start().await else { return };
    let schemas = Schemas::open(&one.jetstream).await.unwrap();
    let bucket = one.jetstream.get_key_value(BUCKET).await.unwrap();
    let key = format!("{:016x}", Numbered::FINGERPRINT);
    let mut changed = Numbered::bfbs().unwrap();
    let name = changed.windows(5).position(|five| five == b"text\0").expect("the field");
    changed[name..name + 4].copy_from_slice(b"tixt");
    for value in [changed, b"garbage".to_vec(), Vec::new()] {
        bucket.put(&key, value.into()).await.unwrap();
        let found = schemas.get(Numbered::FINGERPRINT).await;
        assert!(matches!(found, Err(SchemaError::Wrong { .. })), "{found:?}");
    }
    schemas.publish_of::<Numbered>().await.unwrap();
    let other = Schemas::open(&one.jetstream).await.unwrap();
    assert!(other.get(Numbered::FINGERPRINT).await.unwrap().is_some());
}
