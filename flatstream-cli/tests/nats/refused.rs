//! What cannot be done says what to do.

use async_nats::jetstream::stream::Config;

use crate::kit::{arg, file, journal};
use crate::server::One;
use crate::{flatstream, good, kit, run};

#[test]
fn no_server_is_told_without_secrets() {
    let input = file("nats-no-server.fsj", &journal());
    for args in [&["sub", "NUMBERS"][..], &["pub", arg(&input), "numbers.a"]] {
        let server = ["--server", "nats://me:secret@127.0.0.1:1"];
        let (code, out, err) = kit::run(&[args, &server].concat());
        assert_eq!((code, &*out), (1, ""));
        assert!(err.contains("error: nats://127.0.0.1:1: "), "{err}");
        assert!(err.contains("--server URL says where") && !err.contains("secret"), "{err}");
    }
}

#[tokio::test]
async fn streams_and_subjects_that_are_not_there() {
    let Some(one) = One::start().await else { return };
    let input = file("nats-no-stream.fsj", &journal());
    let (code, _, err) = run(&one, &["pub", arg(&input), "else.a"]);
    assert_eq!(code, 1);
    assert!(err.contains("no stream has the subject `else.a`: `nats stream add"), "{err}");
    let (code, _, err) = run(&one, &["sub", "ELSE", "--no-wait"]);
    assert_eq!(code, 1);
    assert!(err.contains("no stream has the subject `ELSE`"), "{err}");
    let (code, _, err) = run(&one, &["sub", "a", "--stream", "ELSE", "--no-wait"]);
    assert_eq!(code, 1);
    assert!(err.contains("no stream is called `ELSE`"), "{err}");
    let (code, _, err) = run(&one, &["pub", arg(&input), "numbers.>"]);
    assert_eq!(code, 1);
    assert!(err.contains("is no subject to publish to"), "{err}");
}

#[tokio::test]
async fn a_subject_of_several_streams_takes_a_name() {
    let Some(one) = One::start().await else { return };
    let config =
        Config { name: "OTHER".into(), subjects: vec!["other.>".into()], ..Config::default() };
    one.jetstream.create_stream(config).await.unwrap();
    let (code, _, err) = run(&one, &["sub", "*.a", "--no-wait"]);
    assert_eq!(code, 2);
    assert!(err.contains("say which with --stream; there are: NUMBERS, OTHER"), "{err}");
    good(&one, &["sub", "other.a", "--no-wait", "--stream", "OTHER"]);
}

#[tokio::test]
async fn command_lines_that_are_wrong() {
    let Some(one) = One::start().await else { return };
    for args in [
        &["sub"][..],
        &["sub", "NUMBERS", "--new", "--from", "10m ago"],
        &["sub", "NUMBERS", "--no-wait", "--timeout", "1s"],
        &["sub", "NUMBERS", "--timeout", "soon"],
        &["sub", "NUMBERS", "--timeout", "-1s"],
        &["sub", "NUMBERS", "--password", "p"],
        &["pub", "x.fsj"],
        &["pub", "x.fsj", "numbers.a", "--id", "me"],
    ] {
        let (code, out, err) = run(&one, args);
        assert_eq!((code, &*out), (2, ""), "{args:?}: {err}");
    }
}

#[tokio::test]
async fn who_asks_is_told_to_the_server() {
    let Some(mut one) = One::start().await else { return };
    one.restart_with("authorization { user: me, password: secret }");
    let (code, _, err) = run(&one, &["sub", "NUMBERS", "--no-wait"]);
    assert_eq!(code, 1, "{err}");
    good(&one, &["sub", "NUMBERS", "--no-wait", "--user", "me", "--password", "secret"]);
    let mut command = flatstream(&one, &["sub", "NUMBERS", "--no-wait"]);
    command.env("NATS_USER", "me").env("NATS_PASSWORD", "secret");
    assert_eq!(kit::told(command.output().unwrap()).0, 0);
}
