//! Who is told that something is read.

use std::io::{self, Read};
use std::rc::Rc;

use crate::progress::Shared;

/// Those who are told.
#[derive(Clone, Default)]
pub struct Watch {
    /// How far it is.
    pub progress: Option<Shared>,
    /// That nothing more may come for long: what was held back until then should be shown.
    pub before_wait: Option<Rc<dyn Fn()>>,
}

/// Something that is read while others watch.
pub struct Watched<R> {
    read: R,
    watch: Watch,
}

impl<R> Watched<R> {
    pub fn new(read: R, watch: Watch) -> Self {
        Watched { read, watch }
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if let Some(tell) = &self.watch.before_wait {
            tell();
        }
        let n = self.read.read(buf)?;
        if let Some(progress) = &self.watch.progress {
            progress.borrow_mut().add(n as u64);
        }
        Ok(n)
    }
}
