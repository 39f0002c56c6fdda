//! Connections that do what a script says, and futures that are polled by hand.

use std::future::Future;
use std::io;
use std::pin::{pin, Pin};
use std::task::{Context, Poll, Waker};

use flatstream_tests::scripted_io::Step;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// What a connection does when it is asked: `None` that it is not ready.
pub type Answer = Option<Step>;

/// Reads from a slice; the script is asked with the number of bytes that were read.
pub struct AsyncScript<'a, S> {
    data: &'a [u8],
    at: usize,
    script: S,
}

impl<'a, S: FnMut(usize) -> Answer> AsyncScript<'a, S> {
    pub fn new(data: &'a [u8], script: S) -> Self {
        AsyncScript { data, at: 0, script }
    }
}

impl<S: FnMut(usize) -> Answer + Unpin> AsyncRead for AsyncScript<'_, S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        assert_ne!(buf.remaining(), 0, "a read into nothing looks like the end of input");
        let at = self.at;
        match (self.script)(at) {
            None => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Some(Step::Fail(kind)) => Poll::Ready(Err(kind.into())),
            Some(Step::Pass(n)) => {
                let n = n.min(buf.remaining()).min(self.data.len() - at);
                buf.put_slice(&self.data[at..at + n]);
                self.at += n;
                Poll::Ready(Ok(()))
            }
        }
    }
}

/// Writes into a vector; the script is asked with the number of bytes that were written.
pub struct AsyncSink<S> {
    pub written: Vec<u8>,
    pub has_ended: bool,
    script: S,
}

impl<S: FnMut(usize) -> Answer> AsyncSink<S> {
    pub fn new(script: S) -> Self {
        AsyncSink { written: Vec::new(), has_ended: false, script }
    }
}

impl<S: FnMut(usize) -> Answer + Unpin> AsyncWrite for AsyncSink<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let at = self.written.len();
        match (self.script)(at) {
            None => Poll::Pending,
            Some(Step::Fail(kind)) => Poll::Ready(Err(kind.into())),
            Some(Step::Pass(n)) => {
                let n = n.min(buf.len());
                self.written.extend_from_slice(&buf[..n]);
                Poll::Ready(Ok(n))
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.has_ended = true;
        Poll::Ready(Ok(()))
    }
}

/// Polls a future once and drops it.
pub fn poll_once<F: Future>(future: F) -> Option<F::Output> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

/// Polls a future until it is done, or `is_dropped` says that it is dropped where it is.
pub fn poll_until<F: Future>(future: F, mut is_dropped: impl FnMut() -> bool) -> Option<F::Output> {
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => return Some(output),
            Poll::Pending if is_dropped() => return None,
            Poll::Pending => {}
        }
    }
}

/// Polls a future until it is done.
pub fn block_on<F: Future>(future: F) -> F::Output {
    poll_until(future, || false).expect("it is not dropped")
}
