use flatstream::StreamSerialize;

trait Shape {}

#[derive(StreamSerialize)]
struct Telemetry<'a> {
    a: *const u8,
    b: fn(u8) -> u8,
    c: &'a mut String,
    d: Box<dyn Shape>,
    e: std::rc::Rc<std::cell::RefCell<u8>>,
    f: std::sync::Arc<std::sync::Mutex<u8>>,
    g: Box<dyn Fn(u8) -> u8 + Send + 'a>,
}

fn main() {}
