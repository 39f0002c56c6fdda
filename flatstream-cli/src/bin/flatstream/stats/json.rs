//! Statistics for programs.

use serde_json::{json, Map, Number as JsonNumber, Value};

use super::buckets::QUANTILE_ERROR;
use super::histogram::{Histogram, Scale};
use super::names::Names;
use super::node::Seen;
use super::numbers::{Number, Numbers};
use super::rows::Row;
use super::text::{count, histogram, kind};
use super::{PerType, Stats};

pub fn json(stats: &Stats) -> Value {
    let types = stats.sorted().into_iter().map(|of| of_type(stats, of));
    json!({ "types": types.collect::<Vec<_>>(), "quantile_error": QUANTILE_ERROR })
}

fn of_type(stats: &Stats, of: &PerType) -> Value {
    let rows = stats.shown_rows(of);
    json!({ "type": of.name, "messages": of.n_messages, "left_out": of.way.n_left_out,
        "fields": rows.iter().map(field).collect::<Vec<_>>() })
}

fn field(row: &Row<'_>) -> Value {
    let mut of = Map::new();
    of.insert("field".into(), row.path.clone().into());
    of.insert("kind".into(), row.seen.map(kind).into());
    of.insert("count".into(), row.seen.map_or(0, count).into());
    of.insert("absent".into(), row.absent.into());
    if let Some(seen) = row.seen {
        of.extend(details(seen));
    }
    Value::Object(of)
}

fn details(seen: Seen<'_>) -> Map<String, Value> {
    let mut of = match seen {
        Seen::Integers(numbers) => five(numbers, &integer),
        Seen::Floats(floats) => {
            let single = floats.single;
            let mut of = five(&floats.finite, &|number| float(number, single));
            of.insert("nan".into(), floats.nan.into());
            of.insert("positive_infinite".into(), floats.positive_infinite.into());
            of.insert("negative_infinite".into(), floats.negative_infinite.into());
            of
        }
        Seen::Texts(texts) => {
            let mut of = only("length", five(&texts.lengths, &integer).into());
            of.insert("values".into(), names(&texts.values));
            of
        }
        Seen::Vectors(vectors) => only("length", five(&vectors.lengths, &integer).into()),
        Seen::Enums(enums) => only("values", names(&enums.values)),
        Seen::Unions(unions) => only("variants", names(&unions.variants)),
        Seen::Bools(bools) => {
            only("values", json!({ "true": bools.n_true, "false": bools.n_false }))
        }
        Seen::Tables(_) | Seen::Unopened(_) => Map::new(),
    };
    if let Some(histogram) = histogram(seen) {
        of.insert("histogram".into(), bins(&histogram));
    }
    of
}

fn only(key: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(key.to_owned(), value)])
}

/// `null` where there are no numbers, or too large ones to add up.
fn five<N: Number>(numbers: &Numbers<N>, show: &dyn Fn(N) -> Value) -> Map<String, Value> {
    let (min, max) = numbers.range().unzip();
    let shown = |number: Option<N>| number.map_or(Value::Null, show);
    let quantiles =
        [("p50", 0.5), ("p99", 0.99)].map(|(name, part)| (name, shown(numbers.quantile(part))));
    let mean = numbers.mean().map_or(Value::Null, Value::from);
    let all = [("min", shown(min)), ("mean", mean)].into_iter().chain(quantiles);
    all.chain([("max", shown(max))]).map(|(name, value)| (name.to_owned(), value)).collect()
}

/// All of 64 bits, without rounding.
fn integer(number: i128) -> Value {
    JsonNumber::from_i128(number).map_or(Value::Null, Value::Number)
}

/// One of 32 bits with the digits that it has.
fn float(number: f64, single: bool) -> Value {
    match single {
        true => (number as f32).to_string().parse::<f64>().unwrap_or(number).into(),
        false => number.into(),
    }
}

/// `null` if there are too many.
fn names(names: &Names) -> Value {
    let Some(all) = names.sorted() else { return Value::Null };
    all.into_iter()
        .map(|(name, count)| (name.to_owned(), Value::from(count)))
        .collect::<Map<_, _>>()
        .into()
}

fn bins(histogram: &Histogram) -> Value {
    let scale = match histogram.scale {
        Scale::Even => "even",
        Scale::Growing => "growing",
    };
    let bins = histogram.bins.iter();
    let bins = bins.map(|bin| json!({ "from": bin.from, "to": bin.to, "count": bin.count }));
    json!({ "scale": scale, "bins": bins.collect::<Vec<_>>() })
}
