// Everything that may hold itself: each of these ends in an empty default.
#![allow(dead_code)]

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

fn main() {}
