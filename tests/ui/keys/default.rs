use flatstream::StreamSerialize;

type Name = String;

#[derive(StreamSerialize)]
struct A {
    #[flatstream(key, default = "unnamed")]
    name: String,
}

#[derive(StreamSerialize)]
struct B {
    #[flatstream(key, default = "unnamed")]
    name: Name,
}

#[derive(StreamSerialize)]
struct C {
    #[flatstream(key, deprecated)]
    name: String,
}

fn main() {}
