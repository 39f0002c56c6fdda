//! `pub`.

use std::fs;
use std::io::Write;
use std::process::Stdio;
use std::time::{Duration, Instant};

use flatstream::{StreamSchema, StreamSerialize, StreamWriter};
use flatstream_journal::JournalOptions;
use flatstream_nats::{headers, Subscription};
use futures_util::StreamExt;

use crate::kit::{arg, file, folder, journal, lines, Reading, NOON};
use crate::server::One;
use crate::{flatstream, good, messages, n_stored, run, without_numbers};

#[tokio::test]
async fn there_and_back() {
    let Some(one) = One::start().await else { return };
    let (input, folder) = (file("nats-there.fsj", &journal()), folder("nats-there"));
    let (out, err) = good(&one, &["pub", arg(&input), "numbers.a"]);
    assert_eq!((&*out, &*err), ("", "NUMBERS: 13 messages\n"));
    let (shown, err) = good(&one, &["sub", "NUMBERS", "--no-wait"]);
    let (as_it_was, _) = good(&one, &["cat", arg(&input)]);
    assert_eq!((without_numbers(&shown), &*err), (without_numbers(&as_it_was), ""));
    let numbers: Vec<_> = lines(&shown).iter().map(|line| line["sequence"].as_u64()).collect();
    assert_eq!(numbers, (1..=13).map(Some).collect::<Vec<_>>());

    let back = folder.join("back.fsj");
    let (out, err) = good(&one, &["sub", "numbers.a", "--no-wait", "-o", arg(&back)]);
    assert_eq!((&*out, err.contains("back.fsj: 13 messages")), ("", true), "{err}");
    assert_eq!(messages(&back), messages(&input));
    let (out, _) = good(&one, &["verify", arg(&back)]);
    assert!(out.contains("13 messages, all of them whole"), "{out}");
}

/// A program with the type reads them as its own.
#[tokio::test]
async fn typed_consumers_read_what_was_published() {
    let Some(one) = One::start().await else { return };
    let input = file("nats-typed.fsj", &journal());
    good(&one, &["pub", arg(&input), "numbers.a", "--type", "Reading"]);
    let mut readings = Subscription::of::<Reading>().ordered(&one.stream).await.unwrap();
    for n in 0..10 {
        let reading = readings.next().await.unwrap();
        assert_eq!(reading.view().sensor(), format!("s{n}"));
        assert_eq!(reading.time, Some(NOON + n * 1_000_000_000));
        let id = reading.id.expect("it has one");
        assert_eq!(id.stream.to_string(), "07".repeat(16));
    }
}

#[tokio::test]
async fn what_was_published_is_not_published_again() {
    let Some(one) = One::start().await else { return };
    let input = file("nats-again.fsj", &journal());
    good(&one, &["pub", arg(&input), "numbers.a", "--type", "Reading"]);
    // What was left out is published now, and the rest is not once more.
    let (out, err) = good(&one, &["pub", arg(&input), "numbers.a", "--json"]);
    assert_eq!(err, "NUMBERS: 3 messages, and 10 that it had already\n");
    let report = &lines(&out)[0];
    assert_eq!((&report["messages"], &report["there"]), (&3.into(), &10.into()), "{report}");
    assert_eq!(report["stream"], "NUMBERS");
    let (_, err) = good(&one, &["pub", arg(&input), "numbers.a"]);
    assert_eq!(err, "NUMBERS: 0 messages, and 13 that it had already\n");
    assert_eq!(n_stored(&one).await, 13);
    // Somebody else's are others.
    let id = "0123456789abcdef0123456789abcdef";
    let (_, err) = good(&one, &["pub", arg(&input), "numbers.a", "--id", id]);
    assert_eq!(err, "NUMBERS: 13 messages\n");
}

/// What is there is not even sent: JetStream may have forgotten the ids.
#[tokio::test]
async fn what_is_there_is_not_sent_again() {
    let Some(one) = One::start().await else { return };
    let input = file("nats-not-sent.fsj", &journal());
    good(&one, &["pub", arg(&input), "numbers.a", "--type", "EventWrapper"]);
    let mut sent = one.client.subscribe("numbers.a").await.unwrap();
    one.client.flush().await.unwrap();
    for n in [10, 0] {
        good(&one, &["pub", arg(&input), "numbers.a"]);
        for _ in 0..n {
            let message = sent.next().await.unwrap();
            let of = message.headers.unwrap().get(headers::TYPE).unwrap().to_string();
            assert_eq!(of, "acme.Reading");
        }
        let more = tokio::time::timeout(Duration::from_millis(200), sent.next()).await;
        assert!(more.is_err(), "something was sent again");
    }
}

/// As `kill -9` does, in the middle.
#[tokio::test]
async fn a_run_that_was_killed_is_gone_on_with() {
    let Some(one) = One::start().await else { return };
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for n in 0..4000 {
        let sensor = format!("s{n}");
        writer.write_at(NOON + n, &Reading { sensor, celsius: None }).unwrap();
    }
    let bytes = writer.finish().unwrap();
    let mut command = flatstream(&one, &["pub", "-", "numbers.a"]);
    let mut child = command.stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    child.stdin.as_mut().unwrap().write_all(&bytes[..bytes.len() / 2]).unwrap();
    let until = Instant::now() + Duration::from_secs(30);
    while n_stored(&one).await < 100 {
        assert!(Instant::now() < until, "nothing comes while more is waited for");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let before = n_stored(&one).await;
    assert!(before < 4000, "it was over before it was killed");

    let input = file("nats-killed.fsj", &bytes);
    let (out, _) = good(&one, &["pub", arg(&input), "numbers.a", "--json"]);
    let report = &lines(&out)[0];
    // Some that were on their way may have been stored since.
    assert!(report["there"].as_u64().unwrap() >= before, "{report}");
    assert_eq!(n_stored(&one).await, 4000);
    let (shown, _) = good(&one, &["sub", "NUMBERS", "--no-wait", "--fields", "sensor", "--bare"]);
    let sensors: Vec<String> =
        lines(&shown).iter().map(|line| line["sensor"].as_str().unwrap().to_owned()).collect();
    assert_eq!(sensors, (0..4000).map(|n| format!("s{n}")).collect::<Vec<_>>());
}

#[tokio::test]
async fn text_and_plain_streams_are_published_too() {
    let Some(one) = One::start().await else { return };
    let folder = folder("nats-text");
    let schema = folder.join("reading.bfbs");
    fs::write(&schema, Reading::bfbs().unwrap()).unwrap();
    let mut stream = StreamWriter::new(Vec::new(), flatstream::DefaultFramer);
    for n in 0..3 {
        stream.write(&Reading { sensor: format!("s{n}"), celsius: None }).unwrap();
    }
    let plain = folder.join("readings.stream");
    fs::write(&plain, stream.into_inner()).unwrap();
    let (_, err) = good(&one, &["pub", arg(&plain), "numbers.a", "--schema", arg(&schema)]);
    assert_eq!(err, "NUMBERS: 3 messages\n");

    let text = folder.join("readings.ndjson");
    let good_lines = "{\"sensor\":\"s3\"}\n{\"sensor\":\"s4\"}\n";
    fs::write(&text, format!("{good_lines}{{\"sensor\":5}}\n")).unwrap();
    let publish = ["pub", arg(&text), "numbers.a", "--schema", arg(&schema)];
    let (code, _, err) = run(&one, &publish);
    assert_eq!(code, 3);
    assert!(err.contains("line 3, column"), "{err}");
    assert!(err.contains("NUMBERS: 2 messages"), "{err}");
    assert!(!err.contains("nothing is written"), "{err}");
    // As it says.
    let (_, id) = err.trim_end().rsplit_once("--id ").expect("whose they are");
    fs::write(&text, format!("{good_lines}{{\"sensor\":\"s5\"}}\n")).unwrap();
    let (_, err) = good(&one, &[&publish[..], &["--id", id]].concat());
    assert_eq!(err, "NUMBERS: 1 message, and 2 that it had already\n");
    let (shown, _) = good(&one, &["sub", "NUMBERS", "--no-wait", "--fields", "sensor", "--bare"]);
    let sensors: Vec<_> = lines(&shown).iter().map(|line| line["sensor"].to_string()).collect();
    assert_eq!(sensors, (0..6).map(|n| format!("\"s{n}\"")).collect::<Vec<_>>());
}

/// A message that the server does not take is left out, and those behind it are published.
#[tokio::test]
async fn a_message_that_is_too_long_is_told_and_left_out() {
    let Some(one) = One::start().await else { return };
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for sensor in ["a".to_owned(), "b".repeat(2 << 20), "c".to_owned()] {
        writer.write_at(NOON, &Reading { sensor, celsius: None }).unwrap();
    }
    let input = file("nats-too-long.fsj", &writer.finish().unwrap());
    for said in ["NUMBERS: 2 messages\n", "NUMBERS: 0 messages, and 2 that it had already\n"] {
        let (code, _, err) = run(&one, &["pub", arg(&input), "numbers.a"]);
        assert_eq!(code, 3, "{err}");
        assert!(err.contains("nats-too-long.fsj: message 1 at "), "{err}");
        assert!(err.contains(" bytes is longer than the ") && err.ends_with(said), "{err}");
    }
    assert_eq!(n_stored(&one).await, 2);
}

/// Several files of one journal, and another one behind them; each message once.
#[tokio::test]
async fn several_journals_follow_each_other() {
    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    struct Other {
        n: u64,
    }
    let Some(one) = One::start().await else { return };
    let folder = folder("nats-several");
    let rotation = flatstream_journal::Rotation::default().bytes(1500);
    let options = JournalOptions::default();
    let (mut writer, _) = options.segments(&folder, "engine", rotation).unwrap();
    for n in 0..50 {
        writer.write_at(NOON + n as i64, &Other { n }).unwrap();
    }
    writer.finish().unwrap();
    let other = file("nats-several.fsj", &journal());
    let engine = folder.join("engine");
    let args = ["pub", arg(&engine), arg(&other), "numbers.a", "--exclusive"];
    let (_, err) = good(&one, &args);
    assert_eq!(err, "NUMBERS: 63 messages\n");
    let (shown, _) = good(&one, &["sub", "NUMBERS", "--no-wait", "--type", "Other"]);
    let n: Vec<_> = lines(&shown).iter().map(|line| line["message"]["n"].as_u64()).collect();
    assert_eq!(n, (0..50).map(Some).collect::<Vec<_>>());
}
