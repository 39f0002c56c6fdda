//! The rules that two versions of a schema are held against, and what a finding says.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A change of a schema that readers notice.
///
/// `docs/schema-lock.md` of the repository says of each what happens to whom.
///
/// ```
/// use flatstream::schema::lock::Rule;
///
/// assert_eq!(Rule::FieldRemoved.to_string(), "field-removed");
/// assert_eq!("field-removed".parse(), Ok(Rule::FieldRemoved));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[allow(missing_docs)] // They say it themselves, and the page says more.
pub enum Rule {
    FieldAdded,
    FieldAddedRequired,
    FieldRemoved,
    FieldReserved,
    ReservedReused,
    FieldIdChanged,
    FieldRenamed,
    RenameMisstated,
    FieldTypeChanged,
    EnumToBase,
    DefaultChanged,
    OptionalChanged,
    RequiredAdded,
    RequiredDropped,
    KeyChanged,
    NestedChanged,
    FieldDeprecated,
    FieldRestored,
    StructChanged,
    KindChanged,
    TypeRenamed,
    TypeRemoved,
    EnumBaseChanged,
    EnumValueAdded,
    EnumValueRemoved,
    EnumValueRenumbered,
    EnumValueRenamed,
    UnionVariantAdded,
    UnionVariantRemoved,
    UnionVariantChanged,
    UnionVariantRenamed,
    IdentifierChanged,
    RootChanged,
}

/// A name that no [`Rule`] has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no rule `{0}`; docs/schema-lock.md has a list")]
pub struct UnknownRule(pub String);

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    /// Nothing that breaks.
    Info,
    /// Bytes are read, but something around them breaks: JSON, sources, numbers without a name.
    Warning,
    /// Messages are misread, refused or lose a part.
    Error,
}

/// How data is read by a program of another version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Effect {
    /// As it was written.
    Fine,
    /// As it was written, but JSON and sources of other languages have another name for it.
    Renamed,
    /// As absent, or not found by lookups.
    Missing,
    /// As a number or variant without a name.
    Unknown,
    /// As something that nobody wrote, with or without an error.
    Misread,
    /// Not at all: the message does not verify.
    Refused,
}

/// What [`compare`](super::compare) found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Which rule it is about.
    pub rule: Rule,
    /// The full name of a type, or of a member: `acme.Telemetry.temp`. It is the older one if there are two.
    pub item: String,
    /// How bad it is.
    pub level: Level,
    /// What becomes of old data in new readers.
    pub backward: Effect,
    /// What becomes of new data in old readers.
    pub forward: Effect,
    /// What changed, what follows, and what to do instead.
    pub message: String,
}

impl Rule {
    /// All of them.
    pub const ALL: [Rule; 33] = [
        Rule::FieldAdded,
        Rule::FieldAddedRequired,
        Rule::FieldRemoved,
        Rule::FieldReserved,
        Rule::ReservedReused,
        Rule::FieldIdChanged,
        Rule::FieldRenamed,
        Rule::RenameMisstated,
        Rule::FieldTypeChanged,
        Rule::EnumToBase,
        Rule::DefaultChanged,
        Rule::OptionalChanged,
        Rule::RequiredAdded,
        Rule::RequiredDropped,
        Rule::KeyChanged,
        Rule::NestedChanged,
        Rule::FieldDeprecated,
        Rule::FieldRestored,
        Rule::StructChanged,
        Rule::KindChanged,
        Rule::TypeRenamed,
        Rule::TypeRemoved,
        Rule::EnumBaseChanged,
        Rule::EnumValueAdded,
        Rule::EnumValueRemoved,
        Rule::EnumValueRenumbered,
        Rule::EnumValueRenamed,
        Rule::UnionVariantAdded,
        Rule::UnionVariantRemoved,
        Rule::UnionVariantChanged,
        Rule::UnionVariantRenamed,
        Rule::IdentifierChanged,
        Rule::RootChanged,
    ];

    /// As it is written in lock files.
    pub fn name(self) -> &'static str {
        match self {
            Rule::FieldAdded => "field-added",
            Rule::FieldAddedRequired => "field-added-required",
            Rule::FieldRemoved => "field-removed",
            Rule::FieldReserved => "field-reserved",
            Rule::ReservedReused => "reserved-reused",
            Rule::FieldIdChanged => "field-id-changed",
            Rule::FieldRenamed => "field-renamed",
            Rule::RenameMisstated => "rename-misstated",
            Rule::FieldTypeChanged => "field-type-changed",
            Rule::EnumToBase => "enum-to-base",
            Rule::DefaultChanged => "default-changed",
            Rule::OptionalChanged => "optional-changed",
            Rule::RequiredAdded => "required-added",
            Rule::RequiredDropped => "required-dropped",
            Rule::KeyChanged => "key-changed",
            Rule::NestedChanged => "nested-changed",
            Rule::FieldDeprecated => "field-deprecated",
            Rule::FieldRestored => "field-restored",
            Rule::StructChanged => "struct-changed",
            Rule::KindChanged => "kind-changed",
            Rule::TypeRenamed => "type-renamed",
            Rule::TypeRemoved => "type-removed",
            Rule::EnumBaseChanged => "enum-base-changed",
            Rule::EnumValueAdded => "enum-value-added",
            Rule::EnumValueRemoved => "enum-value-removed",
            Rule::EnumValueRenumbered => "enum-value-renumbered",
            Rule::EnumValueRenamed => "enum-value-renamed",
            Rule::UnionVariantAdded => "union-variant-added",
            Rule::UnionVariantRemoved => "union-variant-removed",
            Rule::UnionVariantChanged => "union-variant-changed",
            Rule::UnionVariantRenamed => "union-variant-renamed",
            Rule::IdentifierChanged => "identifier-changed",
            Rule::RootChanged => "root-changed",
        }
    }
}

impl Rule {
    /// Whether it is about the name of a member alone.
    pub(super) fn is_name_of_member(self) -> bool {
        matches!(self, Rule::FieldRenamed | Rule::EnumValueRenamed | Rule::UnionVariantRenamed)
    }
}

impl Finding {
    pub(super) fn new(
        rule: Rule,
        level: Level,
        (backward, forward): (Effect, Effect),
        item: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Finding { rule, item: item.into(), level, backward, forward, message: message.into() }
    }

    /// The worst first.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        let level = other.level.cmp(&self.level);
        level.then_with(|| (&self.item, self.rule).cmp(&(&other.item, other.rule)))
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Rule {
    type Err = UnknownRule;

    fn from_str(name: &str) -> Result<Self, UnknownRule> {
        let found = Rule::ALL.into_iter().find(|rule| rule.name() == name);
        found.ok_or_else(|| UnknownRule(name.to_owned()))
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Level::Info => "info",
            Level::Warning => "warning",
            Level::Error => "error",
        })
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Effect::Fine => "fine",
            Effect::Renamed => "renamed",
            Effect::Missing => "missing",
            Effect::Unknown => "unknown",
            Effect::Misread => "misread",
            Effect::Refused => "refused",
        })
    }
}

/// `error[field-removed] acme.Telemetry.temp`, then the message, then both directions.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}[{}] {}", self.level, self.rule, self.item)?;
        writeln!(f, "  {}", self.message)?;
        write!(f, "  old data in new readers: {}; ", self.backward)?;
        write!(f, "new data in old readers: {}", self.forward)
    }
}
