//! `kill -9` of real processes that append.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};
use std::time::Duration;

use flatstream::StreamSerialize;
use flatstream_journal::{
    Journal, JournalError, JournalOptions, JournalWriter, Mode, SyncPolicy, TornTail,
};

use crate::kit::{codecs, Random};

const PATH: &str = "FLATSTREAM_TEST_JOURNAL";
const POLICY: &str = "FLATSTREAM_TEST_POLICY";
const SEED: &str = "FLATSTREAM_TEST_SEED";

const POLICIES: [&str; 5] =
    ["every frame", "on flush", "every", "on flush, chunks", "every, chunks"];

/// What all that it has follows from its number.
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
struct Numbered {
    n: u64,
    body: Vec<u8>,
}

/// Most are small; now and then one takes so long to write that a kill can find it half written.
fn numbered(n: u64) -> Numbered {
    let mut random = Random(n);
    let len = match random.below(8) {
        _ if is_long(n) => 2 << 20,
        0 => random.below(20_000),
        _ => random.below(200),
    };
    let body = (0..len / 8).flat_map(|_| random.next().to_le_bytes()).collect();
    Numbered { n, body }
}

fn is_long(n: u64) -> bool {
    n % 20 == 7
}

fn options(policy: &str) -> JournalOptions {
    let (policy, is_chunked) = match policy.strip_suffix(", chunks") {
        Some(policy) => (policy, true),
        None => (policy, false),
    };
    let sync = match policy {
        "every frame" => SyncPolicy::EveryFrame,
        "on flush" => SyncPolicy::OnFlush,
        "every" => {
            SyncPolicy::Every { frames: 8, bytes: 50_000, interval: Duration::from_millis(5) }
        }
        other => panic!("{other}"),
    };
    let options = JournalOptions::default().sync(sync).cut_torn_tail(true);
    match is_chunked {
        // The last codec that there is; what it makes of a long message is still long.
        true => {
            codecs().into_iter().fold(options, |options, codec| options.chunks(codec.bytes(2000)))
        }
        false => options,
    }
}

/// Writes until it is killed, and says which number is acknowledged.
#[test]
#[ignore = "a child of other tests"]
fn child_that_writes() {
    let of = |name| std::env::var(name).expect("a child of another test");
    let mut random = Random(of(SEED).parse().unwrap());
    let policy = of(POLICY);
    let (mut writer, _) = options(&policy).append(of(PATH)).unwrap();
    loop {
        let n = writer.next_sequence();
        let message = numbered(n);
        if is_long(n) {
            say("a long one comes");
        }
        assert_eq!(writer.write(&message).unwrap(), n);
        if policy.starts_with("on flush") && random.below(6) == 0 {
            writer.flush().unwrap();
        }
        // By a policy, a flush, or because there were many: no frame of it waits in memory.
        if writer.buffered() == 0 {
            say(&format!("acknowledged {n}"));
        }
    }
}

fn say(line: &str) {
    println!("{line}");
}

/// What a child said last.
struct Heard {
    told: BufReader<ChildStdout>,
    acknowledged: Option<u64>,
}

impl Heard {
    /// The next line, if all of it came.
    fn next(&mut self) -> Option<String> {
        let mut line = String::new();
        self.told.read_line(&mut line).unwrap();
        let line = line.strip_suffix('\n')?.to_owned();
        if let Some(n) = line.strip_prefix("acknowledged ") {
            self.acknowledged = Some(n.parse().unwrap());
        }
        Some(line)
    }

    /// Listens until it is time to kill: after some lines, or when a long message is written.
    fn wait(&mut self, random: &mut Random) {
        if random.below(2) == 0 {
            while self.next().is_some_and(|line| line != "a long one comes") {}
        } else {
            (0..random.below(24)).for_each(|_| drop(self.next()));
        }
        std::thread::sleep(Duration::from_micros(random.below(2000) as u64));
    }
}

/// Starts a child and kills it. Returns what it had acknowledged.
fn run_and_kill(path: &Path, policy: &str, random: &mut Random) -> Option<u64> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "kill::child_that_writes", "--ignored", "--nocapture"]);
    command.env(PATH, path).env(POLICY, policy).env(SEED, random.next().to_string());
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let told = BufReader::new(child.stdout.take().unwrap());
    let mut heard = Heard { told, acknowledged: None };
    heard.wait(random);
    child.kill().unwrap();
    while heard.next().is_some() {}
    assert!(!child.wait().unwrap().success());
    heard.acknowledged
}

/// What is in a file: numbers from 0 on, and maybe a tail.
fn read(path: &Path) -> (u64, Option<TornTail>) {
    let mut bytes = Vec::new();
    if let Ok(mut file) = File::open(path) {
        file.read_to_end(&mut bytes).unwrap();
    }
    let (mut n, mut tail) = (0, None);
    let journal = Journal::new(&bytes, Mode::SkipCorrupt).unwrap();
    let mut messages = journal.unpacked().messages::<Numbered>();
    while let Some(message) = messages.next_message() {
        match message {
            Ok(message) => {
                assert_eq!(message.sequence, n);
                let written = numbered(n);
                assert_eq!(message.view.n(), n);
                assert!(message.view.body() == &written.body[..], "message {n} is another one");
                n += 1;
            }
            Err(JournalError::TornTail(torn)) if tail.is_none() => tail = Some(torn),
            Err(error) => panic!("{error}"),
        }
    }
    (n, tail)
}

/// Goes on with the file, and adds one message.
fn go_on(path: &Path, policy: &str, next: u64, tail: Option<TornTail>) {
    let (mut writer, reopened): (JournalWriter<File>, _) = options(policy).append(path).unwrap();
    assert_eq!((reopened.next_sequence, reopened.cut), (next, tail));
    assert_eq!(writer.write(&numbered(next)).unwrap(), next);
    writer.finish().unwrap();
    assert_eq!(read(path), (next + 1, None));
}

fn path(policy: &str, n_kills: usize) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("faults");
    fs::create_dir_all(&folder).unwrap();
    folder.join(format!("kill {policy} {n_kills}.fsj"))
}

/// Kills so many writers, ten of them of one file.
fn kill(policy: &str, n_kills: usize) {
    let (path, mut random) = (path(policy, n_kills), Random(41));
    let (mut n_tails, mut n_kept) = (0, 0);
    for i in 0..n_kills {
        if i % 10 == 0 {
            let _ = fs::remove_file(&path);
        }
        let acknowledged = run_and_kill(&path, policy, &mut random);
        let (next, tail) = read(&path);
        assert!(acknowledged.is_none_or(|n| n < next), "{acknowledged:?} of {next}");
        n_tails += usize::from(tail.is_some());
        n_kept += usize::from(acknowledged.is_some());
        // Or the next one has to.
        if random.below(2) == 0 {
            go_on(&path, policy, next, tail);
        }
    }
    fs::remove_file(&path).unwrap();
    println!("{policy}: {n_kills} kills, {n_kept} behind an acknowledgement, {n_tails} torn tails");
    assert!(n_kept > n_kills / 4);
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    POLICIES.iter().for_each(|policy| kill(policy, 10));
}

#[test]
#[ignore = "minutes: run by the soak"]
fn what_was_acknowledged_survives_thousands_of_kills() {
    POLICIES.iter().for_each(|policy| kill(policy, 1_000));
}
