// Types of one's own may have the names of generic foreign ones, so this must compile.
#![allow(dead_code)]

use flatstream::{StreamDeserialize, StreamSerialize};

macro_rules! own {
    ($($name:ident)*) => {$(
        #[derive(StreamSerialize, Clone)]
        #[flatstream(name = "{T}In")]
        struct $name<T> {
            value: T,
        }
    )*};
}

own! { Range RangeInclusive Cell RefCell OnceCell Mutex RwLock Weak Nested NonZero Wrapping PhantomData }

#[derive(StreamSerialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[flatstream(transparent)]
struct Saturating<T>(T);

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Result")]
enum Result<T> {
    Good { value: T },
    Bad(String),
}

mod m {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(name = "{T}Deque")]
    pub struct VecDeque<T> {
        pub items: Vec<T>,
    }

    #[derive(StreamSerialize)]
    #[flatstream(name = "{K}{V}Map")]
    pub struct BTreeMap<K, V> {
        pub key: K,
        pub value: V,
    }

    #[derive(StreamSerialize)]
    #[flatstream(name = "{T}Maybe")]
    pub struct Option<T> {
        pub value: T,
    }
}

#[derive(StreamSerialize)]
struct Telemetry {
    range: Range<f32>,
    inclusive: RangeInclusive<f32>,
    cell: Option<self::Cell<u8>>,
    cells: Vec<RefCell<u8>>,
    once: OnceCell<String>,
    mutex: Box<Mutex<u8>>,
    lock: RwLock<u8>,
    weak: Weak<u8>,
    nested: Nested<u8>,
    many: Vec<Nested<u8>>,
    not_zero: NonZero<u8>,
    wrapping: Wrapping<u8>,
    data: PhantomData<u8>,
    #[flatstream(default = 3)]
    saturating: crate::Saturating<u8>,
    by_number: std::collections::BTreeMap<Saturating<u8>, u8>,
    result: Option<Result<u8>>,
    deque: m::VecDeque<u8>,
    maps: Vec<m::BTreeMap<f32, u8>>,
    options: Vec<m::Option<m::Option<u8>>>,
}

fn main() {
    let view = Telemetry::from_payload(&[]);
    let _ = view.map(|view| view.range().value() + f32::from(view.saturating().0));
}
