//! What is damaged, missing or unknown is told by its number in the stream, and what is good is shown.

use flatstream_nats::async_nats::HeaderMap;
use flatstream_nats::{headers, BUCKET};
use serde_json::json;

use crate::kit::{arg, file, folder, journal, lines};
use crate::server::One;
use crate::{good, messages, run};

async fn with_journal() -> Option<One> {
    let one = One::start().await?;
    let input = file(&format!("nats-damaged-{}.fsj", one.server.port), &journal());
    good(&one, &["pub", arg(&input), "numbers.a"]);
    Some(one)
}

/// Puts a message behind all others that is the first one but for a change.
async fn put(one: &One, change: impl FnOnce(&mut Vec<u8>, &mut HeaderMap)) {
    let first = one.stream.get_raw_message(1).await.unwrap();
    let (mut payload, mut headers) = (first.payload.to_vec(), first.headers);
    headers.insert(headers::MESSAGE_ID, "another");
    change(&mut payload, &mut headers);
    let send = one.jetstream.publish_with_headers("numbers.a", headers, payload.into());
    send.await.unwrap().await.unwrap();
}

fn checksum(payload: &[u8]) -> String {
    use flatstream::Checksum as _;
    format!("{:016x}", flatstream::XxHash64.checksum(payload))
}

#[tokio::test]
async fn damaged_messages_are_told_and_those_around_are_shown() {
    let Some(one) = with_journal().await else { return };
    put(&one, |payload, _| payload[9] ^= 1).await;
    put(&one, |payload, headers| {
        payload[0] = 0xff;
        headers.insert(headers::CHECKSUM, checksum(payload));
        headers.insert(headers::MESSAGE_ID, "and another");
    })
    .await;
    put(&one, |_, headers| headers.insert(headers::MESSAGE_ID, "a third")).await;
    let (code, out, err) = run(&one, &["sub", "NUMBERS", "--no-wait"]);
    assert_eq!(code, 3);
    assert_eq!(lines(&out).len(), 14);
    assert!(err.contains("NUMBERS: message 14 of `numbers.a`: it was changed on its way"), "{err}");
    assert!(err.contains("look at it: nats stream get NUMBERS 14"), "{err}");
    assert!(err.contains("NUMBERS: message 15 of `numbers.a`: it is no `acme.Reading`"), "{err}");

    // It is asked for again, then given up; the other one is given up at once.
    let path = folder("nats-damaged").join("good.fsj");
    let durable = ["sub", "NUMBERS", "--durable", "worker", "--timeout", "1s", "-o", arg(&path)];
    let (code, _, err) = run(&one, &durable);
    assert_eq!(code, 3);
    assert_eq!(err.matches("changed on its way").count(), 3, "{err}");
    assert!(err.contains("it is given up"), "{err}");
    assert_eq!(messages(&path).len(), 14);
    let again = ["sub", "NUMBERS", "--durable", "worker", "--no-wait"];
    assert_eq!(good(&one, &again), (String::new(), String::new()));
}

#[tokio::test]
async fn messages_that_are_gone_are_told() {
    let Some(one) = with_journal().await else { return };
    one.stream.delete_message(5).await.unwrap();
    one.stream.delete_message(6).await.unwrap();
    let (code, out, err) = run(&one, &["sub", "NUMBERS", "--no-wait"]);
    assert_eq!((code, lines(&out).len()), (3, 11));
    let id = "07".repeat(16);
    let said = format!(
        "NUMBERS: message 7 of `numbers.a`: 2 messages are missing in front of it: 4 to 5 of {id}\n"
    );
    assert_eq!(err, said);
    let (_, err) = good(&one, &["sub", "NUMBERS", "--no-wait", "--allow-gaps"]);
    assert_eq!(err, said);

    let (code, out, err) = run(&one, &["sub", "NUMBERS", "--no-wait", "--json"]);
    assert_eq!((code, lines(&out).len()), (3, 11));
    let told = lines(&err);
    assert_eq!((told.len(), &told[0]["offset"]), (2, &json!(7)), "{err}");
    assert!(told[0]["what"].as_str().unwrap().contains("4 to 5 of"), "{err}");
    assert_eq!(told[1], json!({ "messages": 11, "n_damage": 0 }));
    let path = folder("nats-json").join("got.fsj");
    let args = ["sub", "NUMBERS", "--no-wait", "--json", "-o", arg(&path)];
    let report = lines(&run(&one, &args).1).remove(0);
    assert_eq!((&report["messages"], &report["files"]), (&json!(11), &json!([arg(&path)])));
}

#[tokio::test]
async fn messages_that_nobody_can_read_are_told() {
    let Some(one) = with_journal().await else { return };
    let (code, out, err) =
        run(&one, &["sub", "NUMBERS", "--no-wait", "-n", "1", "--bucket", "none"]);
    assert_eq!((code, &*out), (3, ""));
    assert!(err.contains("the schema of `acme.Reading`: there is no bucket `none`"), "{err}");
    let bucket = one.jetstream.get_key_value(BUCKET).await.unwrap();
    let first = one.stream.get_raw_message(1).await.unwrap();
    let fingerprint = first.headers.get(headers::FINGERPRINT).unwrap().as_str();
    bucket.purge(fingerprint).await.unwrap();
    let (code, out, err) = run(&one, &["sub", "NUMBERS", "--no-wait"]);
    assert_eq!((code, lines(&out).len()), (3, 3), "{err}");
    assert!(err.contains("nobody has put"), "{err}");
    // Those that are not asked for are no matter.
    let (out, err) = good(&one, &["sub", "NUMBERS", "--no-wait", "--type", "EventWrapper"]);
    assert_eq!((lines(&out).len(), &*err), (3, ""));

    put(&one, |_, headers| *headers = HeaderMap::new()).await;
    let (code, _, err) = run(&one, &["sub", "NUMBERS", "--no-wait", "--from-sequence", "14"]);
    assert_eq!(code, 3);
    assert!(err.contains("it was not published by flatstream"), "{err}");
}
