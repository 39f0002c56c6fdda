// A view's field can be reached in the module of its type, but not filled from another view.
use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct A {
    x: u32,
}

#[derive(StreamSerialize)]
struct B {
    name: String,
}

fn forge(a: AView<'_>) -> BView<'_> {
    BView { table: a.table }
}

fn main() {}
