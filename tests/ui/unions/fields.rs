use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Said { text: std::rc::Rc<str>, length: usize },
    Moved(Vec<Option<f32>>),
}

fn main() {}
