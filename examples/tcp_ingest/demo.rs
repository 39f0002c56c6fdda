//! A server, honest clients and hostile ones in one program; and whether the journal has what was confirmed.

use std::net::SocketAddr;

use flatstream::StreamWriter;
use flatstream_journal::{Journal, JournalOptions, Mode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use crate::client::{measure, send};
use crate::model::{framer, Reading};
use crate::{server, Outcome};

const N_CLIENTS: u32 = 20;
const N_READINGS: u64 = 1000;

/// One of the clients has more to send than it will come to.
const ENDLESS: u32 = N_CLIENTS;

pub async fn run() -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let (stop, stopped) = oneshot::channel::<()>();
    let journal = JournalOptions::default().writer("tcp_ingest").start(Vec::new())?;
    let server = tokio::spawn(server::serve(listener, journal, async {
        let _ = stopped.await;
    }));

    let taken = talk(address, stop).await?;
    let (journal, report) = server.await??;
    crate::print(&format!("{report}\n"));
    check(&journal, &taken, &report)?;
    crate::print(&format!("the journal of {} bytes has all that was confirmed\n", journal.len()));
    Ok(())
}

/// Is all clients at once. Returns how many readings of each the server confirmed.
async fn talk(server: SocketAddr, stop: oneshot::Sender<()>) -> Result<Vec<u64>, Error> {
    let endless = tokio::spawn(send(server, ENDLESS, u64::MAX));
    // These are there until the server has stopped.
    let _silent = TcpStream::connect(server).await?;
    let mut half = TcpStream::connect(server).await?;
    half.write_all(&[255, 0, 0, 0, 1, 2, 3, 4, 5]).await?;

    let mut clients = JoinSet::new();
    for client in 0..N_CLIENTS {
        clients.spawn(async move { (client, send(server, client, N_READINGS).await) });
    }
    send_garbage(server).await?;
    send_damaged(server).await?;

    let mut taken = vec![0; N_CLIENTS as usize + 1];
    while let Some(ended) = clients.join_next().await {
        let (client, n_readings) = ended?;
        taken[client as usize] = n_readings?;
    }
    // Here the endless client is in the middle of what it has to say.
    let _ = stop.send(());
    taken[ENDLESS as usize] = endless.await??;
    Ok(taken)
}

type Error = Box<dyn std::error::Error + Send + Sync>;

/// No frames at all: the server hangs up.
async fn send_garbage(server: SocketAddr) -> Result<(), Error> {
    let mut socket = TcpStream::connect(server).await?;
    let _ = socket.write_all(&[0xa5; 100_000]).await;
    let _ = socket.read_to_end(&mut Vec::new()).await;
    Ok(())
}

/// A reading, one with a flipped bit, and one more: the server takes the first and the last.
async fn send_damaged(server: SocketAddr) -> Result<(), Error> {
    let mut frames = StreamWriter::new(Vec::new(), framer());
    let client = ENDLESS + 1;
    frames.write(&measure(client, 0))?;
    let damaged = frames.position() as usize + 20;
    frames.write(&measure(client, 1))?;
    frames.write(&measure(client, 2))?;
    let mut bytes = frames.into_inner();
    bytes[damaged] ^= 1;

    let mut socket = TcpStream::connect(server).await?;
    socket.write_all(&bytes).await?;
    socket.shutdown().await?;
    socket.read_to_end(&mut Vec::new()).await?;
    Ok(())
}

/// Each client's readings are in the journal, from the first to the last that was confirmed and no more.
fn check(journal: &[u8], taken: &[u64], report: &server::Report) -> Outcome {
    let mut found = vec![0; taken.len()];
    let mut of_damaged = vec![];
    for message in Journal::new(journal, Mode::Strict)?.messages::<Reading>() {
        let reading = message?.view;
        match found.get_mut(reading.client() as usize) {
            Some(n) => {
                assert_eq!(reading.number(), *n, "in the order in which they were sent");
                *n += 1;
            }
            None => of_damaged.push(reading.number()),
        }
    }
    assert_eq!(found, taken);
    assert!(taken[..N_CLIENTS as usize].iter().all(|&n| n == N_READINGS));
    assert_eq!((of_damaged, report.n_skipped), (vec![0, 2], 1));
    assert_eq!(report.n_readings, taken.iter().sum::<u64>() + 2);
    // Those and one that is endless, silent, half, garbage and damaged.
    assert_eq!(report.n_connections, u64::from(N_CLIENTS) + 5);
    Ok(())
}
