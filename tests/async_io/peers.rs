//! Hostile peers over real sockets, many at once: memory stays bounded, and honest clients are served beside them.
//!
//! The server has a thread of its own, so that what it allocates is told from what the clients do.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use flatstream::{
    AsyncStreamReader, AsyncStreamWriter, ChecksumDeframer, ChecksumFramer, Crc32, DeframerExt,
    Error, ErrorKind, StreamSerialize,
};
use flatstream_tests::counting_alloc::{measure, Usage};
use flatstream_tests::rng::Rng;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// What the server takes; what hostile peers claim to send.
const MAX_PAYLOAD: usize = 1 << 20;
const N_HONEST: usize = 10;
const N_MESSAGES: u64 = 1000;

/// Of each kind of hostile peers.
fn n_hostile() -> usize {
    if std::env::var_os("FLATSTREAM_SOAK").is_some() {
        2500
    } else {
        150
    }
}

#[derive(StreamSerialize)]
struct Reading {
    number: u64,
    sensor: String,
    values: Vec<f32>,
}

impl Reading {
    fn new(number: u64) -> Self {
        Reading { number, sensor: "attic".into(), values: vec![number as f32; 10] }
    }
}

/// What a server saw.
#[derive(Debug, Default, PartialEq)]
struct Tally {
    messages: u64,
    clean: usize,
    cut_off: usize,
    reset: usize,
    refused: usize,
}

/// How a connection ended.
enum End {
    Clean,
    Broken(Error),
}

impl Tally {
    fn add(&mut self, n_messages: u64, end: End) {
        self.messages += n_messages;
        match end {
            End::Clean => self.clean += 1,
            End::Broken(error) => match error.kind() {
                ErrorKind::UnexpectedEof { .. } => self.cut_off += 1,
                ErrorKind::InvalidFrame { .. } => self.refused += 1,
                ErrorKind::Io(_) => self.reset += 1,
                _ => panic!("this ends no connection: {error}"),
            },
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Runs a server on a thread of its own and `clients` with its address, until they are done.
fn run<S, C, T>(
    server: impl FnOnce(TcpListener, oneshot::Receiver<()>) -> S + Send + 'static,
    clients: impl FnOnce(SocketAddr) -> C,
) -> (T, Usage)
where
    S: Future<Output = T>,
    C: Future<Output = ()>,
    T: Send + 'static,
{
    let (tell, told) = mpsc::channel();
    let (stop, stopped) = oneshot::channel();
    let server = thread::spawn(move || {
        runtime().block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            let server = server(listener, stopped);
            measure_async(server).await
        })
    });
    runtime().block_on(async {
        let clients = clients(told.recv().unwrap());
        timeout(Duration::from_secs(120), clients).await.expect("nobody is stalled");
    });
    stop.send(()).unwrap();
    server.join().unwrap()
}

/// [`measure`] of a future that has its thread for itself.
async fn measure_async<T>(future: impl Future<Output = T>) -> (T, Usage) {
    let mut future = std::pin::pin!(future);
    let mut most = Usage { allocations: 0, peak: 0 };
    let start = flatstream_tests::counting_alloc::live_bytes();
    let output = std::future::poll_fn(|cx| {
        let held = flatstream_tests::counting_alloc::live_bytes() - start;
        let (poll, usage) = measure(|| future.as_mut().poll(cx));
        most.allocations += usage.allocations;
        most.peak = most.peak.max(usage.peak + held.max(0) as usize);
        poll
    })
    .await;
    (output, most)
}

/// Accepts connections and counts what comes, until it is told to stop and all are done.
async fn count(listener: TcpListener, mut stopped: oneshot::Receiver<()>) -> Tally {
    let (mut connections, mut tally) = (JoinSet::new(), Tally::default());
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                connections.spawn(read_all(accepted.unwrap().0));
            }
            Some(done) = connections.join_next() => {
                let (n_messages, end) = done.unwrap();
                tally.add(n_messages, end);
            }
            _ = &mut stopped => break,
        }
    }
    while let Some(done) = connections.join_next().await {
        let (n_messages, end) = done.unwrap();
        tally.add(n_messages, end);
    }
    tally
}

/// Reads a connection to its end. Damaged messages are stepped over.
async fn read_all(socket: TcpStream) -> (u64, End) {
    let deframer = ChecksumDeframer::new(Crc32).bounded(MAX_PAYLOAD);
    let mut reader = AsyncStreamReader::new(socket, deframer);
    let mut n_messages = 0;
    loop {
        match reader.next_message::<Reading>().await {
            Ok(Some(message)) => {
                assert_eq!(message.view().number(), n_messages);
                n_messages += 1;
            }
            Ok(None) => return (n_messages, End::Clean),
            Err(error) if matches!(error.kind(), ErrorKind::ChecksumMismatch { .. }) => {}
            Err(error) => return (n_messages, End::Broken(error)),
        }
    }
}

/// Sends all its messages and waits until the server has come to their end.
async fn be_honest(server: SocketAddr) {
    let mut writer = AsyncStreamWriter::new(
        TcpStream::connect(server).await.unwrap(),
        ChecksumFramer::new(Crc32),
    );
    for number in 0..N_MESSAGES {
        writer.write(&Reading::new(number)).await.unwrap();
    }
    writer.shutdown().await.unwrap();
    let socket = writer.get_mut();
    assert_eq!(socket.read(&mut [0]).await.unwrap(), 0);
}

/// The header of the largest frame there may be, and the first byte of its payload.
const LARGE_CLAIM: [u8; 9] = [0, 0, 0x10, 0, 1, 2, 3, 4, 5];

/// Sends a byte now and then, for ever.
async fn be_slow(mut socket: TcpStream) {
    while socket.write_all(b"x").await.is_ok() {
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
}

/// Sends random bytes until nobody wants them.
async fn send_garbage(mut socket: TcpStream, seed: usize) {
    let garbage = Rng::new(seed as u64).bytes(3000);
    while socket.write_all(&garbage).await.is_ok() {}
}

/// A connection that began a large frame.
async fn claim(server: SocketAddr) -> TcpStream {
    let mut socket = TcpStream::connect(server).await.unwrap();
    socket.write_all(&LARGE_CLAIM).await.unwrap();
    socket
}

#[test]
fn hostile_senders_cost_little_and_stall_nobody() {
    let n = n_hostile();
    let (tally, usage) = run(count, |server| async move {
        let (mut slow, mut garbage, mut half_closed) = (JoinSet::new(), JoinSet::new(), vec![]);
        for seed in 0..n {
            slow.spawn(be_slow(claim(server).await));
            let mut socket = claim(server).await;
            socket.shutdown().await.unwrap();
            half_closed.push(socket);
            let socket = claim(server).await;
            socket.set_zero_linger().unwrap();
            drop(socket);
            garbage.spawn(send_garbage(TcpStream::connect(server).await.unwrap(), seed));
        }
        // All of these are there still when the honest ones are done.
        let mut honest: JoinSet<()> = (0..N_HONEST).map(|_| be_honest(server)).collect();
        while let Some(done) = honest.join_next().await {
            done.unwrap();
        }
        assert_eq!((slow.len(), half_closed.len()), (n, n));
        assert!(slow.try_join_next().is_none(), "the server ended a slow connection");
        slow.shutdown().await;
        garbage.join_all().await;
    });
    let expected = Tally {
        messages: N_HONEST as u64 * N_MESSAGES,
        clean: N_HONEST,
        cut_off: 2 * n,
        reset: n,
        refused: n,
    };
    assert_eq!(tally, expected);
    // They claim a MiB each. Some of the garbage makes a frame that may be that long.
    let bound = 4 * n * (8 << 10) + N_HONEST * (64 << 10) + (4 << 20);
    assert!(usage.peak < bound, "{} bytes of {bound}", usage.peak);
}

/// Sends to each connection without end, until it is told to stop. Returns how many there were.
async fn broadcast(listener: TcpListener, mut stopped: oneshot::Receiver<()>) -> usize {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                connections.spawn(send_all(accepted.unwrap().0));
            }
            _ = &mut stopped => return connections.len(),
        }
    }
}

async fn send_all(socket: TcpStream) -> Error {
    let mut writer = AsyncStreamWriter::new(socket, ChecksumFramer::new(Crc32));
    for number in 0.. {
        if let Err(error) = writer.write(&Reading::new(number)).await {
            return error;
        }
        // Peers that take all they get are not alone.
        tokio::task::consume_budget().await;
    }
    unreachable!("numbers do not end")
}

async fn take_some(server: SocketAddr) {
    let socket = TcpStream::connect(server).await.unwrap();
    let mut reader = AsyncStreamReader::new(socket, ChecksumDeframer::new(Crc32));
    for number in 0..N_MESSAGES {
        let reading = reader.next_view::<Reading>().await.unwrap().unwrap();
        assert_eq!(reading.number(), number);
    }
}

#[test]
fn peers_that_read_nothing_cost_a_buffer_each() {
    let n = n_hostile();
    let (n_connections, usage) = run(broadcast, |server| async move {
        let mut deaf = vec![];
        for _ in 0..n {
            deaf.push(TcpStream::connect(server).await.unwrap());
        }
        let mut honest: JoinSet<()> = (0..N_HONEST).map(|_| take_some(server)).collect();
        while let Some(done) = honest.join_next().await {
            done.unwrap();
        }
        assert_eq!(deaf.len(), n);
    });
    assert_eq!(n_connections, n + N_HONEST);
    // A buffer of 32 KiB that has grown by doubling, and a task.
    let bound = n_connections * (68 << 10) + (1 << 20);
    assert!(usage.peak < bound, "{} bytes of {bound}", usage.peak);
}
