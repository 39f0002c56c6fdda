//! Tables with type and const parameters.

use std::collections::BTreeMap;

use flatstream::StreamSerialize;

use super::{Event, Level, Pose, Scalars};

/// A vector, an option and itself again.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "{T}Page")]
pub struct Page<T> {
    /// A vector.
    pub items: Vec<T>,
    /// An option.
    pub pinned: Option<T>,
    /// No parameter.
    pub total: u32,
    /// Nor here.
    pub level: Option<Level>,
    /// The same instance.
    pub next: Option<Box<Page<T>>>,
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Page { items: Vec::new(), pinned: None, total: 0, level: None, next: None }
    }
}

/// A key and a map.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "{K}{V}Shelf")]
pub struct Shelf<K: Ord, V> {
    /// What it is found by.
    #[flatstream(key)]
    pub name: K,
    /// What is on it.
    pub values: BTreeMap<K, V>,
}

impl<K: Ord, V> Shelf<K, V> {
    /// An empty one.
    pub fn named(name: K) -> Self {
        Shelf { name, values: BTreeMap::new() }
    }
}

/// An array.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(name = "Axes{N}")]
pub struct Axes<const N: usize> {
    /// As long as the parameter says.
    pub at: [f32; N],
    /// No parameter.
    pub name: String,
}

/// Instances of each.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Generics {
    /// Numbers.
    pub numbers: Page<u16>,
    /// Strings.
    pub texts: Page<String>,
    /// Fixed structs.
    pub poses: Page<Pose>,
    /// Tables.
    pub tables: Page<Scalars>,
    /// Unions.
    pub events: Page<Event>,
    /// Instances of instances.
    pub pages: Page<Page<u8>>,
    /// Keys and values.
    pub shelf: Shelf<String, Page<f64>>,
    /// A vector with a key.
    pub shelves: Vec<Shelf<u32, Level>>,
    /// Arrays.
    pub axes: Axes<3>,
    /// An optional one.
    pub more: Option<Axes<1>>,
}
