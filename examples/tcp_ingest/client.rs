//! The side that measures.

use std::io;

use flatstream::{AsyncStreamReader, AsyncStreamWriter, Result};
use tokio::net::{TcpStream, ToSocketAddrs};

use crate::model::{deframer, framer, Reading, Taken};

/// Sends `n_readings` and returns how many of them the server has in its journal. It may stop before all were sent.
pub async fn send(server: impl ToSocketAddrs, client: u32, n_readings: u64) -> Result<u64> {
    let mut socket = TcpStream::connect(server).await?;
    let (from, to) = socket.split();
    let (mut reader, mut writer) =
        (AsyncStreamReader::new(from, deframer()), AsyncStreamWriter::new(to, framer()));
    let sending = async {
        for number in 0..n_readings {
            writer.write(&measure(client, number)).await?;
        }
        writer.shutdown().await
    };
    // The answer comes when all is sent, or when the server stops. Then sending fails, or waits for nobody.
    let answer = reader.next_view::<Taken>();
    tokio::pin!(sending, answer);
    let mut is_sending = true;
    loop {
        tokio::select! {
            _ = &mut sending, if is_sending => is_sending = false,
            // Without an answer nobody knows what was kept.
            taken = &mut answer => return match taken? {
                Some(taken) => Ok(taken.n_readings()),
                None => Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
            },
        }
    }
}

/// What there is to measure.
pub fn measure(client: u32, number: u64) -> Reading {
    let celsius = 20.0 + f64::from(client) + (number as f64 / 10.0).sin();
    Reading {
        client,
        number,
        sensor: format!("room {client}"),
        celsius,
        recent: (1..8).map(|i| celsius as f32 - i as f32 / 8.0).collect(),
    }
}
