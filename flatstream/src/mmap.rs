//! Files as slices, by mapping them into memory. The only module that maps.
#![allow(unsafe_code)]

use std::fs::File;
use std::io;
use std::ops::Deref;
use std::path::Path;

use crate::{Deframer, Result, SliceReader};

/// A file that is mapped into memory, to read with a [`SliceReader`].
///
/// For large files that are complete: messages are read where the system's page cache has them.
/// For a file that is still written to, or on a network, take
/// [`StreamReader`](crate::StreamReader).
///
/// ```
/// use flatstream::{DefaultDeframer, DefaultFramer, MappedFile, StreamWriter};
///
/// # let path = std::env::temp_dir().join(format!("flatstream-{}-doc.bin", std::process::id()));
/// let mut writer = StreamWriter::new(std::fs::File::create(&path)?, DefaultFramer);
/// writer.write("hello")?;
///
/// // SAFETY: nobody else knows the file, and it is not touched while mapped.
/// let file = unsafe { MappedFile::open(&path)? };
/// for word in file.reader(DefaultDeframer).typed::<str>() {
///     assert_eq!(word?, "hello");
/// }
/// # std::fs::remove_file(&path)?;
/// # Ok::<(), flatstream::Error>(())
/// ```
///
/// # On all cores
///
/// With the feature `rayon`, [`SliceReader`] verifies messages on all threads. A map that your program has
/// already is read the same way, as any bytes are; here one of the crate `memmap2`:
///
#[cfg_attr(feature = "rayon", doc = "```")]
#[cfg_attr(not(feature = "rayon"), doc = "```ignore")]
/// use flatstream::{DefaultDeframer, DefaultFramer, MappedFile, SliceReader, StreamWriter};
/// use rayon::prelude::*;
///
/// # let path = std::env::temp_dir().join(format!("flatstream-{}-par.bin", std::process::id()));
/// let mut writer = StreamWriter::new(std::fs::File::create(&path)?, DefaultFramer);
/// writer.write_batch(["hello", "world"])?;
///
/// // SAFETY: nobody else knows the file, and it is not touched while mapped.
/// let file = unsafe { MappedFile::open(&path)? };
/// let words = file.reader(DefaultDeframer).par_typed::<str>().collect::<Result<Vec<_>, _>>()?;
/// assert_eq!(words, ["hello", "world"]);
///
/// // SAFETY: as above.
/// let map = unsafe { memmap2::Mmap::map(&std::fs::File::open(&path)?)? };
/// assert_eq!(SliceReader::new(&map, DefaultDeframer).par_typed::<str>().count(), 2);
/// # std::fs::remove_file(&path)?;
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Debug)]
pub struct MappedFile(memmap2::Mmap);

impl MappedFile {
    /// Opens and maps a file.
    ///
    /// # Errors
    ///
    /// When it cannot be opened or mapped.
    ///
    /// # Safety
    ///
    /// As long as the map lives, nobody may change the file: neither this process nor another may
    /// write to it or truncate it. Bytes that change while they are read are undefined behaviour
    /// (a verified message would no longer be the verified one), and reading behind the new end
    /// of a truncated file kills the process.
    pub unsafe fn open(path: impl AsRef<Path>) -> Result<Self> {
        let file = File::open(path)?;
        // SAFETY: the caller promises the same for the file behind `path`.
        unsafe { MappedFile::map(&file) }
    }

    /// Maps an open file, which may be closed afterwards.
    ///
    /// # Errors
    ///
    /// When it cannot be mapped.
    ///
    /// # Safety
    ///
    /// As for [`open`](MappedFile::open).
    pub unsafe fn map(file: &File) -> Result<Self> {
        // SAFETY: the caller promises that the file does not change while the map lives, which
        // is what a shared borrow of its bytes needs.
        let map: io::Result<_> = unsafe { memmap2::Mmap::map(file) };
        Ok(MappedFile(map?))
    }

    /// A reader over the file's frames, from its start.
    pub fn reader<D: Deframer>(&self, deframer: D) -> SliceReader<'_, D> {
        SliceReader::new(self, deframer)
    }
}

impl Deref for MappedFile {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for MappedFile {
    fn as_ref(&self) -> &[u8] {
        self
    }
}
