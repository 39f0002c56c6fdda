//! Readers and writers that do what a script says, call by call.

use std::io::{self, Read, Write};

/// What one call does.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Moves at most that many bytes; for a writer 0 means `Ok(0)`.
    Pass(usize),
    /// Fails.
    Fail(io::ErrorKind),
}

/// Moves everything it is asked for.
pub const ALL: Step = Step::Pass(usize::MAX);

/// Reads from a slice; the script is asked with the index of the call.
pub struct ScriptedReader<'a, S> {
    data: &'a [u8],
    script: S,
    n_calls: usize,
}

impl<'a, S: FnMut(usize) -> Step> ScriptedReader<'a, S> {
    /// Reads `data` as `script` says.
    pub fn new(data: &'a [u8], script: S) -> Self {
        ScriptedReader { data, script, n_calls: 0 }
    }

    /// Calls so far.
    pub fn n_calls(&self) -> usize {
        self.n_calls
    }
}

impl<S: FnMut(usize) -> Step> Read for ScriptedReader<'_, S> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        assert!(!buf.is_empty(), "a read into nothing looks like the end of input");
        self.n_calls += 1;
        match (self.script)(self.n_calls - 1) {
            Step::Fail(kind) => Err(kind.into()),
            Step::Pass(n) => {
                let n = n.min(buf.len());
                (&self.data[..n.min(self.data.len())]).read(&mut buf[..n]).inspect(|&n| {
                    self.data = &self.data[n..];
                })
            }
        }
    }
}

/// Writes into a vector; the script is asked with the index of the call.
pub struct ScriptedWriter<S> {
    /// What was written.
    pub written: Vec<u8>,
    script: S,
    n_calls: usize,
}

impl<S: FnMut(usize) -> Step> ScriptedWriter<S> {
    /// Writes as `script` says.
    pub fn new(script: S) -> Self {
        ScriptedWriter { written: Vec::new(), script, n_calls: 0 }
    }

    /// Calls of `write` so far.
    pub fn n_calls(&self) -> usize {
        self.n_calls
    }
}

impl<S: FnMut(usize) -> Step> Write for ScriptedWriter<S> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.n_calls += 1;
        match (self.script)(self.n_calls - 1) {
            Step::Fail(kind) => Err(kind.into()),
            Step::Pass(n) => {
                let n = n.min(buf.len());
                self.written.extend_from_slice(&buf[..n]);
                Ok(n)
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
