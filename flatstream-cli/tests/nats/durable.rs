//! `sub --durable`: what was shown or written is acknowledged, and nothing else.

use flatstream_nats::async_nats::jetstream::consumer::pull::Config;

use crate::kit::{arg, file, folder, journal, lines};
use crate::server::One;
use crate::{good, messages};

/// Messages that were delivered and not acknowledged, and those that were not delivered.
async fn open(one: &One) -> (usize, u64) {
    let consumer = one.stream.get_consumer::<Config>("worker").await.unwrap();
    let info = consumer.get_info().await.unwrap();
    (info.num_ack_pending, info.num_pending)
}

#[tokio::test]
async fn each_run_goes_on_where_the_last_one_was() {
    let Some(one) = One::start().await else { return };
    let input = file("nats-durable.fsj", &journal());
    good(&one, &["pub", arg(&input), "numbers.a"]);
    let mut all = vec![];
    for n_left in [8, 3, 0, 0] {
        let args = ["sub", "NUMBERS", "--durable", "worker", "--no-wait", "-n", "5"];
        let (out, err) = good(&one, &args);
        assert_eq!(err, "");
        all.extend(lines(&out).iter().map(|line| line["sequence"].as_u64().unwrap()));
        assert_eq!(open(&one).await, (0, n_left));
    }
    assert_eq!(all, (1..=13).collect::<Vec<_>>());
}

/// What was passed over is done with, too.
#[tokio::test]
async fn what_is_written_to_a_file_is_acknowledged() {
    let Some(one) = One::start().await else { return };
    let input = file("nats-durable-file.fsj", &journal());
    good(&one, &["pub", arg(&input), "numbers.a"]);
    let path = folder("nats-durable").join("readings.fsj");
    let args = ["sub", "NUMBERS", "--durable", "worker", "--no-wait", "--type", "Reading"];
    good(&one, &[&args[..], &["-o", arg(&path)]].concat());
    assert_eq!(open(&one).await, (0, 0));
    assert_eq!(messages(&path).len(), 10);
    let left = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(left, 1, "nothing is left beside it");
}
