//! What is wrong with a text, and where.

use std::error;
use std::fmt;

/// Why a text is no message of the schema.
///
/// ```
/// use flatstream::dynamic::DynSchema;
/// use flatstream::schema::{Field, Object, Scalar, Schema, Type};
///
/// let mut reading = Object::table("Reading");
/// reading.fields = vec![Field::new("floor", 0, Type::Scalar(Scalar::I8))];
/// let mut schema = Schema::default();
/// schema.objects.push(reading);
/// schema.root = Some("Reading".into());
///
/// let schema = DynSchema::new(&schema).unwrap();
/// let error = schema.encode_json("{\n  \"floor\": 300\n}", &mut vec![]).unwrap_err();
/// assert_eq!((error.line, error.column, &*error.path), (2, 12, "floor"));
/// assert_eq!(error.to_string(), "2:12: floor: 300 is out of range: a `byte` is -128 to 127");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsonError {
    /// Where in the text, in bytes.
    pub offset: usize,
    /// The line of that, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// The field, such as `logs[17].identity`, or `what.Heat.celsius` in a variant of a union; empty for the root.
    pub path: String,
    /// What is wrong, and what to write.
    pub message: String,
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl error::Error for JsonError {}

/// The outcome of a step.
pub(super) type Verdict<T = ()> = Result<T, Box<Fault>>;

/// An error on its way up to the root, gathering its path.
#[derive(Debug)]
pub(super) struct Fault {
    at: usize,
    message: String,
    /// Innermost first.
    path: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Name(String),
    Item(usize),
}

impl Fault {
    #[cold]
    pub(super) fn new(at: usize, message: impl Into<String>) -> Box<Self> {
        Box::new(Fault { at, message: message.into(), path: Vec::new() })
    }

    /// It lies in this field or variant.
    #[cold]
    pub(super) fn in_named(mut self: Box<Self>, name: &str) -> Box<Self> {
        self.path.push(Step::Name(name.to_owned()));
        self
    }

    /// It lies in this item of a vector or array.
    #[cold]
    pub(super) fn in_item(mut self: Box<Self>, index: usize) -> Box<Self> {
        self.path.push(Step::Item(index));
        self
    }

    #[cold]
    pub(super) fn into_error(self, text: &str) -> JsonError {
        let before = text.get(..self.at).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        JsonError {
            offset: before.len(),
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            path: rendered(&self.path),
            message: self.message,
        }
    }
}

fn rendered(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path.iter().rev() {
        match step {
            Step::Name(name) => {
                text += if text.is_empty() { "" } else { "." };
                text += name;
            }
            Step::Item(index) => text += &format!("[{index}]"),
        }
    }
    text
}
