//! A terminal that nobody looks at.

use std::fs::File;
use std::io::Read;
use std::process::Stdio;
use std::thread::{self, JoinHandle};

use nix::pty::openpty;

/// What is written to it.
pub struct Pty {
    /// The program's end, to be given away.
    pub end: Stdio,
    text: JoinHandle<String>,
}

impl Pty {
    pub fn new() -> Self {
        let pty = openpty(None, None).unwrap();
        let mut master = File::from(pty.master);
        let text = thread::spawn(move || {
            let (mut bytes, mut part) = (vec![], [0; 4096]);
            // When all ends are closed, that is an error on Linux.
            while let Ok(n @ 1..) = master.read(&mut part) {
                bytes.extend_from_slice(&part[..n]);
            }
            String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
        });
        Pty { end: Stdio::from(pty.slave), text }
    }

    /// All of it, when the program is over.
    pub fn text(text: JoinHandle<String>) -> String {
        text.join().unwrap()
    }

    pub fn split(self) -> (Stdio, JoinHandle<String>) {
        (self.end, self.text)
    }
}
