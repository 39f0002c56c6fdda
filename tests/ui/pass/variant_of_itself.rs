// The view of the table around it stands between the view of the enum and itself.
#![allow(dead_code)]

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Expr {
    Number(f64),
    Negated(Box<Expr>),
    Maybe(Option<Box<Self>>),
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Chain")]
enum Chain<T> {
    End,
    Link { item: T, next: Box<Chain<T>> },
    Skip(Box<Chain<T>>),
}

#[derive(StreamSerialize)]
enum Lent<'a> {
    Text(&'a str),
    Again(&'a Lent<'a>),
}

fn main() {}
