// Types that hold each other are their own default: one error for each circle.
use std::sync::Arc;

use flatstream::{Nested, StreamSerialize};

#[derive(StreamSerialize)]
struct Chicken {
    name: String,
    from: Box<Egg>,
}

#[derive(StreamSerialize)]
struct Egg {
    weight: f32,
    from: Box<Chicken>,
}

// Three of them, in other ways.
#[derive(StreamSerialize)]
struct Rock {
    by: Arc<Paper>,
}

#[derive(StreamSerialize)]
struct Paper {
    #[flatstream(required)]
    by: Box<Scissors>,
}

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Crush(Box<Nested<Box<Rock>>>);

#[derive(StreamSerialize)]
struct Scissors {
    by: Crush,
    // Ends.
    maybe: Option<Box<Rock>>,
    many: Vec<Rock>,
}

// Behind another name.
#[derive(StreamSerialize)]
struct Node {
    next: Next,
}

type Next = Box<Node>;

// Through a parameter.
#[derive(StreamSerialize)]
struct Book {
    page: Box<Page<Book>>,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page")]
struct Page<T> {
    item: T,
}

// These hold such types, and are no circle.
#[derive(StreamSerialize)]
struct Farm {
    first: Chicken,
    game: Rock,
}

fn main() {}
