//! Numbers, against those that sorting and adding up gives.

use flatstream::StreamSerialize;
use serde_json::{json, Value};

use crate::made::{field, journal, noise, stats};

#[derive(StreamSerialize)]
struct Numbers {
    temp: f64,
    single: f32,
    count: u64,
    signed: i64,
    at: i64,
    small: u8,
    maybe: Option<i32>,
}

fn messages() -> Vec<Numbers> {
    let noise: Vec<u64> = noise().take(3000).collect();
    let message = |(i, noise): (usize, &u64)| Numbers {
        temp: (*noise as f64 / 1e15).exp() - 30.0,
        single: if i % 2 == 0 { 0.1 } else { 0.7 },
        count: u64::MAX - i as u64,
        signed: i64::MIN + i as i64,
        at: 1_796_040_000_000_000_000 + 10_000_000 * i as i64,
        small: (noise % 200) as u8,
        maybe: (i % 3 != 0).then_some(-(i as i32)),
    };
    noise.iter().enumerate().map(message).collect()
}

/// The nearest rank, of all.
fn exact(numbers: impl Iterator<Item = f64>, part: f64) -> f64 {
    let mut sorted: Vec<f64> = numbers.collect();
    sorted.sort_by(f64::total_cmp);
    sorted[(part * sorted.len() as f64).ceil() as usize - 1]
}

fn near(found: &Value, exact: f64, error: f64) {
    let found = found.as_f64().unwrap();
    assert!((found - exact).abs() <= error, "{found}, not {exact} ± {error}");
}

#[test]
fn numbers_with_fractions() {
    let messages = messages();
    let all = stats("floats.fsj", &journal(&messages), &[]);
    let temp = field(&all, "temp");
    let numbers = || messages.iter().map(|it| it.temp);
    let (min, max) = (numbers().fold(f64::MAX, f64::min), numbers().fold(f64::MIN, f64::max));
    assert_eq!((temp["min"].as_f64(), temp["max"].as_f64()), (Some(min), Some(max)));
    near(&temp["mean"], numbers().sum::<f64>() / 3000.0, 1e-9 * max);
    let error = all["quantile_error"].as_f64().unwrap();
    for (name, part) in [("p50", 0.5), ("p99", 0.99)] {
        let exact = exact(numbers(), part);
        near(&temp[name], exact, error * exact.abs());
    }
    // With the digits that 32 bits have.
    let single = field(&all, "single");
    assert_eq!((&single["min"], &single["max"]), (&json!(0.1), &json!(0.7)));
}

#[test]
fn integers_of_64_bits_are_not_rounded() {
    let all = stats("integers.fsj", &journal(&messages()), &[]);
    let count = field(&all, "count");
    assert_eq!((&count["min"], &count["max"]), (&json!(u64::MAX - 2999), &json!(u64::MAX)));
    let signed = field(&all, "signed");
    assert_eq!((&signed["min"], &signed["max"]), (&json!(i64::MIN), &json!(i64::MIN + 2999)));
    // Far from zero, but near each other.
    let at = field(&all, "at");
    let exact = 1_796_040_000_000_000_000.0 + 1499.0 * 1e7;
    near(&at["p50"], exact, 1499.0 * 1e7 / 256.0 + 512.0);
}

#[test]
fn small_integers_have_exact_quantiles() {
    let messages = messages();
    let all = stats("small.fsj", &journal(&messages), &[]);
    let small = field(&all, "small");
    for (name, part) in [("p50", 0.5), ("p99", 0.99)] {
        let exact = exact(messages.iter().map(|it| it.small.into()), part);
        assert_eq!(small[name], json!(exact as u64));
    }
    let bins = small["histogram"]["bins"].as_array().unwrap();
    for bin in bins {
        let (from, to) = (bin["from"].as_f64().unwrap(), bin["to"].as_f64().unwrap());
        let inside = messages.iter().filter(|it| (from..to).contains(&it.small.into())).count();
        assert_eq!(bin["count"], json!(inside), "{bin}");
    }
}

#[test]
fn what_is_absent_is_counted() {
    let all = stats("absent.fsj", &journal(&messages()), &["--fields", "maybe"]);
    let maybe = field(&all, "maybe");
    assert_eq!((&maybe["count"], &maybe["absent"]), (&json!(2000), &json!(1000)));
    assert_eq!((&maybe["min"], &maybe["max"]), (&json!(-2999), &json!(-1)));
    assert_eq!(all["types"][0]["fields"].as_array().unwrap().len(), 1);
}

#[derive(StreamSerialize)]
struct Odd {
    value: f64,
}

#[test]
fn what_is_no_number_is_counted_apart() {
    let values = [1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0, 3.0, f64::NAN];
    let all = stats("odd.fsj", &journal(&values.map(|value| Odd { value })), &[]);
    let value = field(&all, "value");
    for (name, expected) in [
        ("count", json!(7)),
        ("nan", json!(2)),
        ("positive_infinite", json!(1)),
        ("negative_infinite", json!(1)),
        ("p50", json!(1.0)),
        ("max", json!(3.0)),
    ] {
        assert_eq!(value[name], expected, "{name}");
    }
    near(&value["mean"], 4.0 / 3.0, 1e-12);

    let none = stats("only-odd.fsj", &journal(&[Odd { value: f64::NAN }]), &[]);
    let value = field(&none, "value");
    assert_eq!(
        (&value["min"], &value["mean"], &value["p99"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
}
