//! What is wrong with a schema, and what may be.

mod beyond;
mod defaults;
mod enums;
mod fields;
mod objects;
mod spelling;
mod words;

use std::fmt;

pub(crate) use objects::MAX_ALIGN;

use super::model::Schema;
use super::names::Names;

/// Something that [`Schema::check`] found.
///
/// ```
/// use flatstream::schema::{Object, Schema, Severity};
///
/// let mut schema = Schema::default();
/// schema.objects.push(Object::table("acme.class.Reading"));
/// let found = schema.check();
/// assert_eq!(found[0].severity, Severity::Error);
/// assert_eq!(found[0].rule, "namespace-keyword");
/// assert_eq!(
///     found[0].to_string(),
///     "error: acme.class.Reading: the namespace part `class` is a keyword in other languages, which \
///      do not escape it: choose another"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Complaint {
    /// Whether the schema can be used all the same.
    pub severity: Severity,
    /// A short name of what was looked for.
    pub rule: &'static str,
    /// The definition, or its field or value: `acme.Reading.celsius`.
    pub at: String,
    /// What is wrong, and what to write instead.
    pub message: String,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It works, but looks odd somewhere.
    Warning,
    /// flatc or a compiler of another language refuses it, or takes it for something else.
    Error,
}

impl Schema {
    /// Everything that is wrong with the schema, in the order of definitions.
    ///
    /// A schema without errors is one that flatc reads, and that its generators make code of that
    /// compiles, as far as names go. What the model can hold and the schema language cannot say is an
    /// error as well. `docs/schema.md` of the repository lists the rules.
    pub fn check(&self) -> Vec<Complaint> {
        let mut found = Found::new(self);
        found.structure();
        beyond::check(&mut found);
        spelling::check(&mut found);
        found.complaints
    }

    /// The first of the errors without which the model would be what it says: those of structure.
    pub(crate) fn structural_error(&self) -> Option<Complaint> {
        let mut found = Found { at_most: 1, ..Found::new(self) };
        found.structure();
        found.complaints.pop()
    }
}

/// What was found so far, and what it takes to look for more.
struct Found<'s> {
    schema: &'s Schema,
    names: Names<'s>,
    complaints: Vec<Complaint>,
    /// A schema of a stranger may have as many as it likes.
    at_most: usize,
}

impl<'s> Found<'s> {
    fn new(schema: &'s Schema) -> Self {
        Found { schema, names: Names::new(schema), complaints: Vec::new(), at_most: usize::MAX }
    }

    fn structure(&mut self) {
        objects::check(self);
        enums::check(self);
        objects::check_root(self);
    }

    fn error(&mut self, rule: &'static str, at: impl Into<String>, message: impl Into<String>) {
        self.push(Severity::Error, rule, at.into(), message.into());
    }

    fn warning(&mut self, rule: &'static str, at: impl Into<String>, message: impl Into<String>) {
        self.push(Severity::Warning, rule, at.into(), message.into());
    }

    fn push(&mut self, severity: Severity, rule: &'static str, at: String, message: String) {
        if self.complaints.len() < self.at_most {
            self.complaints.push(Complaint { severity, rule, at, message });
        }
    }
}

impl Complaint {
    /// Whether it says the same, maybe in other words.
    pub(super) fn is_about(&self, other: &Complaint) -> bool {
        (self.rule, &self.at) == (other.rule, &other.at)
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.severity, self.at, self.message)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}
