//! `sub`.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::kit::{arg, file, folder, journal, lines, told};
use crate::server::One;
use crate::{flatstream, good, messages, run};

async fn with_journal() -> Option<One> {
    let one = One::start().await?;
    let input = file(&format!("nats-sub-{}.fsj", one.server.port), &journal());
    good(&one, &["pub", arg(&input), "numbers.a"]);
    Some(one)
}

fn numbers(out: &str) -> Vec<u64> {
    lines(out).iter().map(|line| line["sequence"].as_u64().unwrap()).collect()
}

#[tokio::test]
async fn messages_are_chosen() {
    let Some(one) = with_journal().await else { return };
    let chosen = |more: &[&str]| {
        let (out, err) = good(&one, &[&["sub", "NUMBERS", "--no-wait"], more].concat());
        assert_eq!(err, "");
        numbers(&out)
    };
    assert_eq!(chosen(&["-n", "2"]), [1, 2]);
    assert_eq!(chosen(&["--from-sequence", "12"]), [12, 13]);
    assert_eq!(chosen(&["--type", "EventWrapper"]), [4, 8, 12]);
    assert_eq!(chosen(&["--type", "Reading", "--where", "celsius >= 4"]), [11, 13]);
    assert_eq!(chosen(&["--where", "sensor = s0"]), [1]);
    // By the times of the messages.
    assert_eq!(chosen(&["--from", "2026-11-30T12:00:08Z"]), [11, 12, 13]);
    assert_eq!(chosen(&["--to", "2026-11-30T12:00:01Z"]), [1]);
    let (out, _) = good(&one, &["sub", "numbers.*", "--no-wait", "-n", "1", "--bare"]);
    assert_eq!(out, "{\"sensor\":\"s0\",\"celsius\":0.0}\n");
    let table = ["--format", "csv", "--fields", "@sequence,@type,@file,sensor", "--bare"];
    let (out, _) = good(
        &one,
        &[&["sub", "NUMBERS", "--no-wait", "--type", "Reading", "-n", "1"], &table[..]].concat(),
    );
    assert_eq!(out, "@sequence,@type,@file,sensor\n1,acme.Reading,NUMBERS,s0\n");
}

#[tokio::test]
async fn what_is_there_no_type_and_no_field_of_is_an_error() {
    let Some(one) = with_journal().await else { return };
    let (code, out, err) = run(&one, &["sub", "NUMBERS", "--no-wait", "--type", "Alrm"]);
    assert_eq!((code, &*out), (1, ""));
    assert!(
        err.contains("no type is called `Alrm`; there are: acme.EventWrapper, acme.Reading"),
        "{err}"
    );
    let (code, _, err) = run(&one, &["sub", "NUMBERS", "--no-wait", "--fields", "kelvin"]);
    assert_eq!(code, 2);
    assert!(err.contains("there is no field `kelvin`"), "{err}");
    let (code, _, err) = run(&one, &["sub", "NUMBERS", "--no-wait", "--where", "kelvin>1"]);
    assert_eq!(code, 2);
    assert!(err.contains("kelvin"), "{err}");
    let (code, ..) = run(&one, &["sub", "NUMBERS", "--no-wait", "--where", "kelvin"]);
    assert_eq!(code, 2);
}

/// A stream without messages is no reason to wait.
#[tokio::test]
async fn an_end_comes_when_nothing_comes() {
    let Some(one) = One::start().await else { return };
    for ends in [&["--no-wait"][..], &["--timeout", "300ms"]] {
        let started = Instant::now();
        let (out, err) = good(&one, &[&["sub", "NUMBERS"], ends].concat());
        assert_eq!((&*out, &*err), ("", ""));
        assert!(started.elapsed() < Duration::from_secs(10));
    }
}

/// Waits until somebody reads the stream.
async fn consumed(one: &One) {
    let until = Instant::now() + Duration::from_secs(20);
    while one.stream.get_info().await.unwrap().state.consumer_count == 0 {
        assert!(Instant::now() < until, "nobody reads");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn messages_are_shown_as_they_come() {
    let Some(one) = with_journal().await else { return };
    let mut command = flatstream(&one, &["sub", "NUMBERS", "--new", "-n", "3"]);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    consumed(&one).await;
    let input = file("nats-come.fsj", &journal());
    let id = "00000000000000000000000000000001";
    good(&one, &["pub", arg(&input), "numbers.b", "--id", id]);
    let (code, out, err) = told(child.wait_with_output().unwrap());
    assert_eq!((code, &*err), (0, ""));
    assert_eq!(numbers(&out), [14, 15, 16]);
}

/// Somebody stops it: the journal is whole.
#[cfg(unix)]
#[tokio::test]
async fn a_journal_is_whole_when_it_is_stopped() {
    let Some(one) = with_journal().await else { return };
    let path = folder("nats-stopped").join("all.fsj");
    let mut command = flatstream(&one, &["sub", "NUMBERS", "-o", arg(&path)]);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    consumed(&one).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let killed = Command::new("kill").arg(child.id().to_string()).status().unwrap();
    assert!(killed.success());
    let (code, _, err) = told(child.wait_with_output().unwrap());
    assert_eq!(code, 0, "{err}");
    assert_eq!(messages(&path).len(), 13);
}

#[tokio::test]
async fn a_list_is_one_json() {
    let Some(one) = with_journal().await else { return };
    let (out, _) = good(&one, &["sub", "NUMBERS", "--no-wait", "--format", "json"]);
    let list: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(list.as_array().map(Vec::len), Some(13));
}
