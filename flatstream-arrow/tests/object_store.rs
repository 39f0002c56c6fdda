//! Promise: an object is there when it is whole, has what a file would have, and leaves nothing behind when it was given up.
#![cfg(feature = "object_store")]

use std::future::{ready, Future};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;

use flatstream::StreamSerialize;
use flatstream_arrow::object_store::local::LocalFileSystem;
use flatstream_arrow::object_store::memory::InMemory;
use flatstream_arrow::object_store::{
    self, path::Path, MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload, PutResult,
    UploadPart,
};
use flatstream_arrow::{ArrowOptions, BatchBuilder, ParquetOptions, ParquetUpload, ParquetWriter};
use flatstream_tests::messages::simple;
use flatstream_tests::values::Rng;

#[derive(StreamSerialize)]
struct Reading {
    sensor: String,
    celsius: f64,
}

/// Of four KiB.
fn messages(n: usize) -> Vec<Vec<u8>> {
    let mut rng = Rng::new(0x0b7);
    let mut word = || format!("{:016x}", rng.next_u64());
    let sensor = |word: &mut dyn FnMut() -> String| (0..256).map(|_| word()).collect::<String>();
    (0..n).map(|i| simple(&Reading { sensor: sensor(&mut word), celsius: i as f64 })).collect()
}

fn builder() -> BatchBuilder {
    BatchBuilder::of::<Reading>(&ArrowOptions::default()).unwrap()
}

/// Several row groups and several parts.
fn options() -> ParquetOptions {
    ParquetOptions::default().uncompressed().row_group_rows(2400)
}

fn file_of(messages: &[Vec<u8>]) -> Vec<u8> {
    let mut writer = ParquetWriter::new(builder(), Vec::new(), &options()).unwrap();
    messages.iter().for_each(|message| writer.write(message).unwrap());
    writer.finish().unwrap()
}

async fn is_there(store: &dyn ObjectStore, path: &Path) -> bool {
    store.head(path).await.is_ok()
}

/// What a file has, and not before the end.
async fn uploaded(store: &dyn ObjectStore) {
    let path = Path::from("readings/1.parquet");
    let messages = messages(8000);
    let mut upload = ParquetUpload::begin(builder(), store, &path, &options()).await.unwrap();
    for message in &messages {
        upload.write(message).await.unwrap();
    }
    assert_eq!(upload.n_messages(), 8000);
    assert!(!is_there(store, &path).await);
    upload.finish().await.unwrap();
    let object = store.get(&path).await.unwrap().bytes().await.unwrap();
    let file = file_of(&messages);
    assert!(file.len() > 3 * (8 << 20), "{} bytes are few parts", file.len());
    assert!(object == file, "the object has other bytes");
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("objects").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn an_object_has_what_a_file_has() {
    uploaded(&InMemory::new()).await;
    uploaded(&LocalFileSystem::new_with_prefix(folder("whole")).unwrap()).await;
}

#[tokio::test]
async fn a_short_one_is_an_object_too() {
    let (store, path) = (InMemory::new(), Path::from("short"));
    let upload = ParquetUpload::begin(builder(), &store, &path, &options()).await.unwrap();
    upload.finish().await.unwrap();
    assert_eq!(store.get(&path).await.unwrap().bytes().await.unwrap(), file_of(&[]));
}

/// Files in a folder, also those that the store does not show.
fn n_files(folder: &PathBuf) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

#[tokio::test]
async fn what_is_given_up_leaves_nothing_behind() {
    let folder = folder("given_up");
    let store = LocalFileSystem::new_with_prefix(&folder).unwrap();
    let (path, messages) = (Path::from("a"), messages(5000));
    for is_dropped in [false, true] {
        let mut upload = ParquetUpload::begin(builder(), &store, &path, &options()).await.unwrap();
        for message in &messages {
            upload.write(message).await.unwrap();
        }
        assert_eq!(n_files(&folder), 1, "a part of it is there, under another name");
        match is_dropped {
            true => drop(upload),
            false => upload.abort().await.unwrap(),
        }
        for _ in 0..1000 {
            if n_files(&folder) > 0 {
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
        }
        assert_eq!(n_files(&folder), 0);
        assert!(!is_there(&store, &path).await);
    }
}

/// A store that takes so many parts, and whether it was told to forget them.
#[derive(Debug)]
struct Failing {
    parts: usize,
    n_aborted: Arc<AtomicUsize>,
}

type Later<'a, T> = Pin<Box<dyn Future<Output = object_store::Result<T>> + Send + 'a>>;

fn no_disk() -> object_store::Error {
    object_store::Error::Generic { store: "failing", source: "the disk is full".into() }
}

impl MultipartUpload for Failing {
    fn put_part(&mut self, _: PutPayload) -> UploadPart {
        let has_room = self.parts > 0;
        self.parts = self.parts.saturating_sub(1);
        Box::pin(ready(if has_room { Ok(()) } else { Err(no_disk()) }))
    }

    fn complete<'s, 'a>(&'s mut self) -> Later<'a, PutResult>
    where
        's: 'a,
    {
        Box::pin(ready(Err(no_disk())))
    }

    fn abort<'s, 'a>(&'s mut self) -> Later<'a, ()>
    where
        's: 'a,
    {
        self.n_aborted.fetch_add(1, Ordering::Relaxed);
        Box::pin(ready(Ok(())))
    }
}

#[tokio::test]
async fn after_an_error_the_upload_is_aborted_once() {
    let messages = messages(8000);
    for parts in [0, 1, 2, 1000] {
        let n_aborted = Arc::new(AtomicUsize::new(0));
        let store = Box::new(Failing { parts, n_aborted: n_aborted.clone() });
        let mut upload = ParquetUpload::of_upload(builder(), store, &options()).unwrap();
        let mut errors = vec![];
        for message in &messages {
            errors.extend(upload.write(message).await.err());
            if errors.len() == 2 {
                break;
            }
        }
        errors.extend(upload.finish().await.err());
        let said: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert!(said[0].contains("the disk is full"), "{said:?}");
        assert!(said[1..].iter().all(|it| it.contains("begin another one")), "{said:?}");
        assert_eq!(n_aborted.load(Ordering::Relaxed), 1, "{parts} parts");
    }
}

#[tokio::test]
async fn a_message_that_is_none_is_no_error_of_the_upload() {
    let (store, path) = (InMemory::new(), Path::from("a"));
    let messages = messages(10);
    let mut upload = ParquetUpload::begin(builder(), &store, &path, &options()).await.unwrap();
    for message in &messages {
        upload.write(message).await.unwrap();
        upload.write(&message[..9]).await.unwrap_err();
    }
    upload.finish().await.unwrap();
    assert_eq!(store.get(&path).await.unwrap().bytes().await.unwrap(), file_of(&messages));
}
