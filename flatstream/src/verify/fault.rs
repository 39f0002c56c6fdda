//! What is wrong, where, and the path that led there.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::{Error, ErrorKind, PayloadFault};

/// A fault on its way up to the root, gathering its path.
#[derive(Debug)]
pub struct Fault {
    fault: PayloadFault,
    position: usize,
    /// Innermost first.
    path: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Field(Cow<'static, str>),
    Item(usize),
}

impl Fault {
    #[cold]
    #[inline(never)]
    pub(super) fn new(fault: PayloadFault, position: usize) -> Box<Self> {
        Box::new(Fault { fault, position, path: Vec::new() })
    }

    /// The fault lies in this field.
    #[cold]
    #[inline(never)]
    pub fn in_field(mut self: Box<Self>, name: &'static str) -> Box<Self> {
        self.path.push(Step::Field(name.into()));
        self
    }

    /// The same, for a name that comes from a schema.
    pub(crate) fn in_named(mut self: Box<Self>, name: &str) -> Box<Self> {
        self.path.push(Step::Field(name.to_owned().into()));
        self
    }

    /// The fault lies in a message that starts at `start` of this one.
    #[cold]
    #[inline(never)]
    pub(super) fn at_offset(mut self: Box<Self>, start: usize) -> Box<Self> {
        self.position += start;
        self
    }

    /// The fault lies in this item of a vector.
    #[cold]
    #[inline(never)]
    pub fn in_item(mut self: Box<Self>, index: usize) -> Box<Self> {
        self.path.push(Step::Item(index));
        self
    }

    #[cold]
    pub(crate) fn into_error(self, type_name: impl Into<Cow<'static, str>>) -> Error {
        let Fault { fault, position, path } = self;
        let (type_name, path) = (type_name.into(), render(&path));
        ErrorKind::InvalidPayload { offset: None, type_name, path, position, fault }.into()
    }
}

/// `logs[17].identity`; `root` when the path is empty.
fn render(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path.iter().rev() {
        match step {
            Step::Field(name) if text.is_empty() => text.push_str(name),
            Step::Field(name) => {
                text.push('.');
                text.push_str(name);
            }
            Step::Item(index) => {
                // Writing to a `String` cannot fail.
                let _ = write!(text, "[{index}]");
            }
        }
    }
    if text.is_empty() {
        text.push_str("root");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_read_from_the_root() {
        let fault =
            Fault::new(PayloadFault::Utf8, 76).in_field("identity").in_item(17).in_field("logs");
        let error = fault.into_error("Logs");
        assert_eq!(
            error.to_string(),
            "invalid Logs: logs[17].identity at 0x4c: is not valid UTF-8"
        );
        let root = Fault::new(PayloadFault::OutOfBounds, 0).into_error("Logs");
        assert_eq!(root.to_string(), "invalid Logs: root at 0x0: reaches outside the payload");
    }
}
