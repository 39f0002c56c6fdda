use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Expr {
    Number(f64),
    Negated(Box<Expr>),
}

fn main() {}
