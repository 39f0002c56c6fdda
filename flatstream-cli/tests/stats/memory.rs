//! Memory does not grow with the number of messages: not that of `stats`, and not that of `info` and `plot`, whose tests
//! have less room.

use std::io::Write;
use std::process::{Command, Stdio};

use flatstream::StreamSerialize;
use flatstream_journal::JournalOptions;

use crate::kit::NOON;
use crate::made::noise;

#[derive(StreamSerialize)]
struct Load {
    name: String,
    value: f64,
}

/// The most memory that the program had while it read so many messages from its standard input.
fn peak(args: &[&str], n: usize) -> u64 {
    let mut child = Command::new(env!("CARGO_BIN_EXE_flatstream"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for (i, noise) in noise().take(n).enumerate() {
        let load = Load { name: format!("name {noise}"), value: f64::from_bits(noise << 9).abs() };
        writer.write_at(NOON + noise as i64 % 1_000_000_000_000 + i as i64, &load).unwrap();
    }
    pipe.write_all(&writer.finish().unwrap()).unwrap();
    // Everything but what fits in the pipe has been read by now.
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    drop(pipe);
    assert!(child.wait().unwrap().success());
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn memory_is_flat() {
    for args in [
        &["stats", "-"][..],
        &["info", "-"],
        &["plot", "value", "-"],
        &["plot", "value", "-", "--by", "name"],
    ] {
        let (few, many) = (peak(args, 20_000), peak(args, 100_000));
        assert!(
            many < few + few / 4,
            "{args:?}: {few} KiB for 20 000 messages, {many} for 100 000"
        );
    }
}
