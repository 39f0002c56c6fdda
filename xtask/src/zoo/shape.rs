//! What a field can be: its Rust type, and what it is to the official verifier.

/// The type of a field.
#[derive(Clone)]
pub struct Shape {
    /// In Rust.
    pub rust: String,
    /// In the terms of `tests/properties/src/rules.rs`.
    pub rule: String,
    /// Slots in the vtable: 2 for a union.
    pub n_slots: usize,
    /// Which attributes it can have.
    pub takes: Takes,
    /// Whether its values may hold many tables.
    pub nests: bool,
    /// The adapter it has to have.
    pub with: Option<&'static str>,
}

/// What decides about attributes.
#[derive(Clone, PartialEq)]
pub enum Takes {
    /// No words about its value.
    Nothing,
    /// A default, written so.
    Default(String),
    /// Nothing else will do: there is no zero.
    NeedsDefault(String),
    /// `required`, `shared`, a default.
    Text,
    /// `required`, `shared`.
    Texts,
    /// `required`.
    Offset,
    /// Nothing else will do: there is no empty one.
    NeedsRequired,
}

/// A type that lies inline, in tables, vectors and arrays.
#[derive(Clone)]
pub struct Inline {
    pub rust: String,
    pub rule: String,
    pub size: usize,
    /// The number that is aligned like it.
    pub align: &'static str,
    /// As a field by itself.
    pub takes: Takes,
}

pub const NUMBERS: [&str; 11] =
    ["bool", "u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "f32", "f64"];

/// Bytes of a number.
pub fn size_of(number: &str) -> usize {
    match number {
        "bool" | "u8" | "i8" => 1,
        "u16" | "i16" => 2,
        "u32" | "i32" | "f32" => 4,
        _ => 8,
    }
}

impl Inline {
    pub fn number(number: &'static str) -> Self {
        let size = size_of(number);
        let align = ["u8", "u16", "u32", "u64"][size.ilog2() as usize];
        let takes = Takes::Default(default_of(number).into());
        Inline { rust: number.into(), rule: number.into(), size, align, takes }
    }

    /// Another name for the same on the wire.
    pub fn named(&self, rust: &str) -> Self {
        Inline { rust: rust.into(), takes: Takes::Nothing, ..self.clone() }
    }

    /// `[Self; len]`
    pub fn array(&self, len: usize) -> Self {
        let size = self.size * len;
        Inline {
            rust: format!("[{}; {len}]", self.rust),
            rule: block(self.align, size),
            size,
            takes: Takes::Nothing,
            ..self.clone()
        }
    }

    pub fn field(&self) -> Shape {
        Shape { takes: self.takes.clone(), ..Shape::new(&self.rust, &self.rule) }
    }
}

/// Bytes with an alignment.
pub fn block(align: &str, size: usize) -> String {
    format!("Block<{align}, {size}>")
}

fn default_of(number: &str) -> &'static str {
    match number {
        "bool" => "true",
        "f32" | "f64" => "-0.5",
        "i8" | "i16" | "i32" | "i64" => "-7",
        _ => "7",
    }
}

impl Shape {
    /// One slot and no attributes.
    pub fn new(rust: impl Into<String>, rule: impl Into<String>) -> Self {
        let (rust, rule) = (rust.into(), rule.into());
        Shape { rust, rule, n_slots: 1, takes: Takes::Nothing, nests: false, with: None }
    }

    pub fn text(rust: &str) -> Self {
        Shape { takes: Takes::Text, ..Shape::new(rust, "Text") }
    }

    pub fn table(name: &str) -> Self {
        Shape { takes: Takes::Offset, ..Shape::new(name, format!("Offset<{name}>")) }
    }

    pub fn union_(name: &str) -> Self {
        let rule = format!("Union<{name}>");
        Shape { n_slots: 2, takes: Takes::Offset, ..Shape::new(name, rule) }
    }

    /// A vector, of `holder` around the item: `Vec<_>`, `Box<[_]>`.
    pub fn list(holder: &str, item: &Shape) -> Self {
        let rule = match item.n_slots {
            1 => format!("List<{}>", item.rule),
            _ => format!("List<Offset<Single<{}>>>", item.rule),
        };
        let takes = if item.takes == Takes::Text { Takes::Texts } else { Takes::Offset };
        let rust = holder.replace('_', &item.rust);
        let nests = item.is_table_or_union();
        Shape { takes, nests, with: item.with, ..Shape::new(rust, rule) }
    }

    /// A set: no vector to the attributes.
    pub fn set(holder: &str, item: &Shape) -> Self {
        Shape { takes: Takes::Offset, ..Shape::list(holder, item) }
    }

    /// `holder<key, value>`
    pub fn map(holder: &str, key: &Shape, value: &Shape) -> Self {
        let rust = format!("{holder}<{}, {}>", key.rust, value.rust);
        let rule = format!("List<Offset<Entry<{}, {}>>>", key_rule(key), value.rule);
        let nests = value.nests || value.is_table_or_union();
        Shape { takes: Takes::Offset, nests, with: value.with, ..Shape::new(rust, rule) }
    }

    /// A message of a type.
    pub fn message(inner: &Shape) -> Self {
        let inside = match inner.n_slots {
            1 => inner.rust.clone(),
            _ => format!("Single<{}>", inner.rule),
        };
        let rust = format!("Nested<{}>", inner.rust);
        Shape {
            takes: inner.takes.clone(),
            ..Shape::new(rust, format!("Offset<Message<{inside}>>"))
        }
    }

    pub fn option(self) -> Self {
        Shape { rust: format!("Option<{}>", self.rust), takes: Takes::Nothing, ..self }
    }

    /// Behind a pointer: `Box`, `Arc`.
    pub fn behind(self, pointer: &str) -> Self {
        let takes = match self.takes {
            Takes::Offset | Takes::NeedsRequired => self.takes,
            _ => Takes::Nothing,
        };
        Shape { rust: format!("{pointer}<{}>", self.rust), takes, ..self }
    }

    pub fn nesting(self) -> Self {
        Shape { nests: true, ..self }
    }

    /// The table of a variant around this: its own, or one made for it.
    pub fn variant_rule(&self) -> String {
        let table = self.rule.strip_prefix("Offset<").and_then(|rule| rule.strip_suffix('>'));
        match table {
            Some(table) if self.takes != Takes::Nothing && !table.contains('<') => table.into(),
            _ => format!("Single<{}>", self.rule),
        }
    }

    /// Whether it lies in place, and can be copied.
    pub fn is_inline(&self) -> bool {
        let number_or_block = !self.rule.contains('<') || self.rule.starts_with("Block<");
        number_or_block
            && self.rule != "Text"
            && !self.rust.contains("Box<")
            && !self.rust.contains("Arc<")
    }

    fn is_table_or_union(&self) -> bool {
        self.n_slots == 2 || self.rule.starts_with("Offset<")
    }
}

/// The key of an entry: a string is always there.
pub fn key_rule(key: &Shape) -> String {
    match key.rule.as_str() {
        "Text" => "Required<Text>".into(),
        number => number.into(),
    }
}
