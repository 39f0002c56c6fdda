//! Parquet into object stores.

use std::mem;

use bytes::Bytes;
use object_store::path::Path;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt, PutResult, WriteMultipart};
use tokio::runtime::Handle;

use super::parquet::{ParquetOptions, ParquetWriter};
use crate::{BatchBuilder, Error, Origin, Result};

/// Bytes of a part. S3 has at most 10 000 of them in an object, and 5 MiB at least in all but the last one.
const PART: usize = 8 << 20;
/// Parts on their way at a time.
const PARTS: usize = 4;

/// Writes messages of one type to a Parquet file in an object store: S3, Azure, Google Cloud, a folder, memory.
///
/// It is uploaded in parts of 8 MiB, a row group after the other, and nobody sees it before
/// [`finish`](Self::finish) has returned. In memory are a row group ([`ParquetOptions::row_group_bytes`]) while it grows and while
/// it is sent. After an error, and when this is dropped before its end, the upload is aborted: parts that are there are
/// deleted, by a task of the runtime in the latter case. Parts of a process that was killed stay, out of sight: stores
/// have rules that remove them after a time.
///
/// Take [`ParquetWriter`] for files, and for what takes `io::Write`. Encoding takes the thread that it is called on: about as
/// long as it does there. All of it needs a runtime of tokio.
///
/// ```
/// use flatstream_arrow::object_store::{memory::InMemory, ObjectStoreExt};
/// use flatstream_arrow::{ArrowOptions, BatchBuilder, ParquetOptions, ParquetUpload};
/// # use flatstream::{PayloadBuf, StreamSerialize};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> flatstream_arrow::Result<()> {
/// # let mut payload = Vec::new();
/// # Reading { celsius: 1.0 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
///
/// let (store, path) = (InMemory::new(), "readings/1-1.parquet".into());
/// let builder = BatchBuilder::of::<Reading>(&ArrowOptions::default())?;
/// let mut upload = ParquetUpload::begin(builder, &store, &path, &ParquetOptions::default()).await?;
/// upload.write(&payload).await?;
/// assert!(store.head(&path).await.is_err());
/// upload.finish().await?;
/// assert!(store.head(&path).await.is_ok());
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is there before `finish`"]
pub struct ParquetUpload {
    parquet: ParquetWriter<Vec<u8>>,
    /// Of the file, and in no part yet.
    unsent: Bytes,
    /// Nothing after an error.
    upload: Option<WriteMultipart>,
}

impl ParquetUpload {
    /// Begins an object. One that is there already is replaced, at the end.
    ///
    /// # Errors
    ///
    /// Those of [`ParquetWriter::new`], and of the store.
    pub async fn begin(
        builder: BatchBuilder,
        store: &dyn ObjectStore,
        path: &Path,
        options: &ParquetOptions,
    ) -> Result<Self> {
        let parquet = ParquetWriter::new(builder, Vec::new(), options)?;
        let upload = store.put_multipart(path).await?;
        Ok(ParquetUpload::with(parquet, upload))
    }

    /// The same with an upload that was begun with options of its own, such as tags.
    ///
    /// # Errors
    ///
    /// Those of [`ParquetWriter::new`].
    pub fn of_upload(
        builder: BatchBuilder,
        upload: Box<dyn MultipartUpload>,
        options: &ParquetOptions,
    ) -> Result<Self> {
        Ok(ParquetUpload::with(ParquetWriter::new(builder, Vec::new(), options)?, upload))
    }

    fn with(parquet: ParquetWriter<Vec<u8>>, upload: Box<dyn MultipartUpload>) -> Self {
        let upload = WriteMultipart::new_with_chunk_size(upload, PART);
        ParquetUpload { parquet, unsent: Bytes::new(), upload: Some(upload) }
    }

    /// Verifies a message and writes it. Waits for the store where a row group is sent.
    ///
    /// When the future is dropped while it waits, the message is in the file, and the next call goes on.
    ///
    /// # Errors
    ///
    /// [`Error::Message`], and nothing is written; [`Error::Full`], if it has no room in a batch of its own. After all others the
    /// upload is aborted, and later calls are errors as well.
    pub async fn write(&mut self, payload: &[u8]) -> Result<()> {
        self.write_from(payload, Origin::default()).await
    }

    /// The same with what goes into `_sequence` and `_time`, where these were asked for.
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write).
    pub async fn write_from(&mut self, payload: &[u8], origin: Origin) -> Result<()> {
        if self.upload.is_none() {
            return Err(ended());
        }
        match self.parquet.write_from(payload, origin) {
            Ok(()) => self.send().await,
            Err(error @ (Error::Message(_) | Error::Full)) => Err(error),
            Err(error) => Err(self.given_up(error).await),
        }
    }

    /// Messages that were written.
    pub fn n_messages(&self) -> u64 {
        self.parquet.n_messages()
    }

    /// Writes the rest, and what stands at the end. Now the object is there.
    ///
    /// # Errors
    ///
    /// Those of the store. The upload is aborted then.
    pub async fn finish(mut self) -> Result<PutResult> {
        if self.upload.is_none() {
            return Err(ended());
        }
        if let Err(error) = self.end() {
            return Err(self.given_up(error).await);
        }
        self.send().await?;
        let upload = self.upload.take().ok_or_else(ended)?;
        Ok(upload.finish().await?)
    }

    /// Ends it without an object, and waits until parts that are there are deleted.
    ///
    /// # Errors
    ///
    /// Those of the store, which may have kept parts.
    pub async fn abort(mut self) -> Result<()> {
        match self.upload.take() {
            Some(upload) => Ok(upload.abort().await?),
            None => Ok(()),
        }
    }

    /// All of the file, to be sent.
    fn end(&mut self) -> Result<()> {
        self.parquet.flush()?;
        let file = self.parquet.sink_mut();
        file.finish()?;
        Ok(file.sync()?)
    }

    /// Sends what the file has got since the last time.
    async fn send(&mut self) -> Result<()> {
        loop {
            if self.unsent.is_empty() {
                self.unsent = mem::take(self.parquet.sink_mut().inner_mut()).into();
            }
            let upload = self.upload.as_mut().ok_or_else(ended)?;
            if self.unsent.is_empty() {
                return Ok(());
            }
            if let Err(error) = upload.wait_for_capacity(PARTS).await {
                return Err(self.given_up(error.into()).await);
            }
            // At once with the part: what is dropped while it waits has sent nothing.
            upload.put(self.unsent.split_to(self.unsent.len().min(PART)));
        }
    }

    /// Aborts the upload. The error that led here is what counts.
    async fn given_up(&mut self, error: Error) -> Error {
        if let Some(upload) = self.upload.take() {
            let _ = upload.abort().await;
        }
        error
    }
}

fn ended() -> Error {
    Error::Unsupported("this upload was aborted after an error: begin another one")
}

impl Drop for ParquetUpload {
    fn drop(&mut self) {
        let Some(upload) = self.upload.take() else { return };
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(upload.abort());
        }
    }
}
