// Everything that may hold itself: each of these ends in an empty default.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::sync::Arc;

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Node {
    next: Option<Box<Node>>,
    shared: Option<Arc<Self>>,
    children: Vec<Self>,
}

#[derive(StreamSerialize)]
enum Expr {
    Number(f64),
    Negated { value: Box<Expr> },
    Sum { terms: Vec<Term> },
}

#[derive(StreamSerialize)]
struct Term {
    expr: Expr,
}

// In a circle, which ends at an `Option`, a `Vec`, a map or a union.
#[derive(StreamSerialize)]
struct Chicken {
    from: Box<Egg>,
}

#[derive(StreamSerialize)]
struct Egg {
    from: Option<Box<Chicken>>,
    chicks: Vec<Chicken>,
    by_name: BTreeMap<String, Chicken>,
    laid: Laid,
    page: Box<Page<Chicken>>,
}

#[derive(StreamSerialize)]
enum Laid {
    By { chicken: Box<Chicken> },
    Nobody,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page")]
struct Page<T> {
    items: Vec<T>,
    next: Option<Box<Page<T>>>,
}

fn main() {}
