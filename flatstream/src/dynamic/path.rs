//! Paths through a schema, looked up once and followed in many messages.

use std::error;
use std::fmt;

use super::resolved::{Resolved, ResolvedType};
use super::value::DynValue;
use super::view::DynTable;
use super::DynSchema;

/// A way from the root of a message to a value in it, such as `pose.position.x` or `items[2].name`.
///
/// Following it neither looks up names nor allocates: it is what columns, plots and filters are made of.
///
/// ```
/// use flatstream::dynamic::DynSchema;
/// use flatstream::schema::{Field, Object, Scalar, Schema, Type};
///
/// let mut reading = Object::table("Reading");
/// reading.fields = vec![Field::new("celsius", 0, Type::Scalar(Scalar::F32))];
/// let mut schema = Schema::default();
/// schema.objects.push(reading);
/// schema.root = Some("Reading".into());
///
/// let schema = DynSchema::new(&schema).unwrap();
/// assert!(schema.path("celsius").is_ok());
/// let error = schema.path("kelvin").unwrap_err();
/// assert_eq!(error.to_string(), "`kelvin`: `Reading` has no field `kelvin`; it has `celsius`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DynPath {
    steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// A field by its place in the order of ids.
    Field(usize),
    /// An item of a vector or array.
    Item(usize),
    /// The value of a union, if it is this variant.
    Variant(u8),
}

/// Why a path leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathError {
    /// The path that was asked for.
    pub path: String,
    /// What is wrong with it, and what there is instead.
    pub message: String,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.path, self.message)
    }
}

impl error::Error for PathError {}

impl DynSchema {
    /// Looks up a path from the root: names of fields with dots between them, `[3]` for an item of a vector, and
    /// the name of a variant behind that of a union.
    ///
    /// # Errors
    ///
    /// A name that is not there, with those that are; an item of what is no vector.
    pub fn path(&self, path: &str) -> Result<DynPath, PathError> {
        let wrong = |message| PathError { path: path.to_owned(), message };
        let schema = &*self.resolved;
        let (mut at, mut steps) = (At::Object(schema.root), Vec::new());
        for word in words(path).map_err(wrong)? {
            let step;
            (step, at) = at.step(schema, &word).map_err(wrong)?;
            steps.push(step);
        }
        Ok(DynPath { steps })
    }
}

impl DynPath {
    /// The value there, or what it reads as when it is absent. In a message of another schema than that of the path it
    /// is that of some other field, or absent.
    pub fn get<'a>(&self, root: DynTable<'a>) -> DynValue<'a> {
        self.steps.iter().fold(DynValue::Table(root), |value, step| match (value, *step) {
            (DynValue::Table(table), Step::Field(place)) => table.nth(place),
            (DynValue::Struct(structure), Step::Field(place)) => structure.nth(place),
            (DynValue::Vector(vector), Step::Item(index)) => {
                vector.get(index).unwrap_or(DynValue::Absent)
            }
            (DynValue::Union(union), Step::Variant(tag)) if union.tag() == tag => union.value(),
            _ => DynValue::Absent,
        })
    }
}

/// A part of a path as it is written.
enum Word {
    Name(String),
    Item(usize),
}

fn words(path: &str) -> Result<Vec<Word>, String> {
    let mut words = Vec::new();
    for part in path.split('.') {
        let (name, items) = part.split_at(part.find('[').unwrap_or(part.len()));
        if name.is_empty() {
            return Err("a name is missing".to_owned());
        }
        words.push(Word::Name(name.to_owned()));
        for item in items.split_inclusive(']') {
            let index = item.strip_prefix('[').and_then(|item| item.strip_suffix(']'));
            let index = index.and_then(|index| index.parse().ok());
            words.push(Word::Item(
                index.ok_or_else(|| format!("`{item}` is no item: write `[3]`"))?,
            ));
        }
    }
    Ok(words)
}

/// What a path has led to.
enum At<'s> {
    Object(usize),
    Value(&'s ResolvedType, Option<usize>),
}

impl<'s> At<'s> {
    fn step(self, schema: &'s Resolved, word: &Word) -> Result<(Step, At<'s>), String> {
        match (self, word) {
            (At::Object(object), Word::Name(name)) => field(schema, object, name),
            (At::Value(_, Some(root)), Word::Name(name)) => field(schema, root, name),
            (
                At::Value(ResolvedType::Struct(object) | ResolvedType::Table(object), _),
                Word::Name(name),
            ) => field(schema, *object, name),
            (At::Value(ResolvedType::Union(union), _), Word::Name(name)) => {
                variant(schema, *union, name)
            }
            (
                At::Value(ResolvedType::Vector(item) | ResolvedType::Array(item, _), None),
                Word::Item(index),
            ) => Ok((Step::Item(*index), At::Value(item, None))),
            (_, Word::Name(name)) => Err(format!("nothing in front of `{name}` has fields")),
            (_, Word::Item(index)) => Err(format!("there is no vector in front of `[{index}]`")),
        }
    }
}

fn field<'s>(schema: &'s Resolved, object: usize, name: &str) -> Result<(Step, At<'s>), String> {
    let object = &schema.objects[object];
    let Some(place) = object.by_name.get(name) else {
        let names = object.fields.iter().map(|field| &field.name[..]);
        return Err(format!("`{}` has no field `{name}`; it has {}", object.name, listed(names)));
    };
    let field = &object.fields[*place];
    Ok((Step::Field(*place), At::Value(&field.ty, field.nested)))
}

fn variant<'s>(schema: &'s Resolved, union: usize, name: &str) -> Result<(Step, At<'s>), String> {
    let union = &schema.enums[union];
    let found = union.values.iter().find(|value| value.name == name);
    let Some((tag, ty)) =
        found.and_then(|it| Some((u8::try_from(it.value).ok()?, it.ty.as_ref()?)))
    else {
        let names = union.values.iter().map(|value| &value.name[..]);
        return Err(format!("`{}` has no variant `{name}`; it has {}", union.name, listed(names)));
    };
    Ok((Step::Variant(tag), At::Value(ty, None)))
}

fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.is_empty() {
        true => "none".to_owned(),
        false => names.join(", "),
    }
}
