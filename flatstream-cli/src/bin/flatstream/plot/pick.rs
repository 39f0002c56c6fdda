//! The values of fields in messages of any type.

use std::collections::HashMap;

use flatstream::dynamic::{DynPath, DynTable, DynValue};

use super::paths::plottable;
use crate::near;
use crate::source::{Message, Type, Types};
use crate::{usage, Result};

/// A field that was asked for: `temp`, or `acme.Reading:temp`.
pub struct Wanted {
    /// As it was written.
    pub written: String,
    of_type: Option<String>,
    path: String,
}

impl Wanted {
    pub fn new(written: &str) -> Self {
        let (of_type, path) = match written.split_once(':') {
            Some((ty, path)) => (Some(ty.to_owned()), path),
            None => (None, written),
        };
        Wanted { written: written.to_owned(), of_type, path: path.to_owned() }
    }

    /// Where the type has it.
    fn in_type(&self, ty: &Type) -> Option<Place> {
        let is_of = self.of_type.as_ref().is_none_or(|name| ty.is_called(name));
        let schema = ty.schema.as_ref().ok().filter(|_| is_of)?;
        let Some((vector, rest)) = self.path.split_once("[]") else {
            return Some(Place::One(schema.path(&self.path).ok()?));
        };
        let items = (0..MOST_ITEMS).map(|i| schema.path(&format!("{vector}[{i}]{rest}")).ok());
        Some(Place::Items(schema.path(vector).ok()?, items.collect::<Option<_>>()?))
    }
}

/// Items of a vector that are plotted, at most.
const MOST_ITEMS: usize = 64;

/// A field in messages of a type.
enum Place {
    One(DynPath),
    /// A vector, and the field in each of its items: `processes[].load`.
    Items(DynPath, Vec<DynPath>),
}

/// A value of a message.
pub struct Found {
    /// Which of the fields it is of.
    pub field: usize,
    /// Of which item of a vector.
    pub item: Option<usize>,
    pub value: Value,
}

impl Place {
    fn values(&self, field: usize, root: DynTable<'_>) -> Vec<Found> {
        let (vector, items) = match self {
            Place::One(path) => {
                return vec![Found { field, item: None, value: value(path.get(root)) }]
            }
            Place::Items(vector, items) => (vector, items),
        };
        let DynValue::Vector(vector) = vector.get(root) else { return vec![] };
        let found = items.iter().take(vector.len()).enumerate();
        let found = found.map(|(i, path)| (Some(i), value(path.get(root))));
        let n_others = vector.len().saturating_sub(items.len()) as u64;
        let others = (n_others > 0).then_some((None, Value::LeftOut(n_others)));
        found.chain(others).map(|(item, value)| Found { field, item, value }).collect()
    }
}

/// Fields, looked up once for each schema.
pub struct Picker {
    pub wanted: Vec<Wanted>,
    by: Option<Wanted>,
    known: HashMap<u32, Picked>,
}

/// Where a type has the fields.
struct Picked {
    fingerprint: u64,
    fields: Vec<Option<Place>>,
    by: Option<Place>,
}

/// What a value is, for a chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Absent,
    Number(f64),
    /// One of few: a line of steps.
    Named(f64, String),
    /// So many items are too many.
    LeftOut(u64),
    /// In words, what else.
    Other(&'static str),
}

impl Picker {
    pub fn new(fields: &[&str], by: Option<&str>) -> Self {
        let wanted = fields.iter().map(|field| Wanted::new(field)).collect();
        Picker { wanted, by: by.map(Wanted::new), known: HashMap::new() }
    }

    /// Whether messages of this type are worth looking into.
    pub fn has_fields(&mut self, message: &Message<'_>) -> bool {
        let Some(ty) = message.ty else { return false };
        self.picked(message.number, ty).fields.iter().any(Option::is_some)
    }

    fn picked(&mut self, number: u32, ty: &Type) -> &Picked {
        let is_known = self.known.get(&number).is_some_and(|it| it.fingerprint == ty.fingerprint);
        if !is_known {
            let fields = self.wanted.iter().map(|wanted| wanted.in_type(ty)).collect();
            let by = self.by.as_ref().and_then(|by| by.in_type(ty));
            let picked = Picked { fingerprint: ty.fingerprint, fields, by };
            self.known.insert(number, picked);
        }
        &self.known[&number]
    }

    /// The values that a message of the type has.
    pub fn values<'p>(
        &'p self,
        number: u32,
        root: DynTable<'p>,
    ) -> impl Iterator<Item = Found> + 'p {
        let fields =
            self.known.get(&number).into_iter().flat_map(|it| it.fields.iter().enumerate());
        fields.filter_map(move |(field, place)| Some(place.as_ref()?.values(field, root))).flatten()
    }

    /// What a message is grouped by.
    pub fn group(&self, number: u32, root: DynTable<'_>) -> Result<Option<String>> {
        let Some(by) = &self.by else { return Ok(None) };
        // A type without that field is a line by itself.
        let path = self.known.get(&number).and_then(|picked| picked.by.as_ref());
        let Some(Place::One(path)) = path else { return Ok(None) };
        match named(&path.get(root)) {
            Some(name) => Ok(Some(name)),
            None => Err(usage(format!(
                "`{}` is no string, enum, integer or bool: group by one of these",
                by.written
            ))),
        }
    }

    /// When all was read: that a field is in none of the types.
    pub fn check(&self, types: &Types) -> Result<()> {
        let all = types.sorted();
        for wanted in self.wanted.iter().chain(&self.by) {
            let of: Vec<&Type> = all
                .iter()
                .map(|it| it.1)
                .filter(|ty| wanted.of_type.as_ref().is_none_or(|name| ty.is_called(name)))
                .collect();
            if let (Some(name), true, false) = (&wanted.of_type, of.is_empty(), all.is_empty()) {
                return Err(
                    format!("no type is called `{name}`; there are: {}", types.listed()).into()
                );
            }
            if !of.is_empty() && of.iter().all(|ty| wanted.in_type(ty).is_none()) {
                return Err(usage(self.missing(wanted, &of)));
            }
        }
        Ok(())
    }

    fn missing(&self, wanted: &Wanted, of: &[&Type]) -> String {
        let paths: Vec<String> = of.iter().flat_map(|ty| plottable(&ty.bfbs)).collect();
        near::no_field(&wanted.path, &paths)
    }

    /// What to say of a field that is no number.
    pub fn no_number(&self, at: usize, is: &str, types: &Types) -> String {
        let of = types.sorted();
        let of = of.iter().filter(|(_, ty)| self.wanted[at].in_type(ty).is_some());
        let paths: Vec<String> = of.flat_map(|(_, ty)| plottable(&ty.bfbs)).collect();
        let field = &self.wanted[at].written;
        format!(
            "`{field}` is {is}, and numbers, bools and enums can be plotted{}",
            near::there_are(&paths)
        )
    }
}

fn value(value: DynValue<'_>) -> Value {
    match value {
        DynValue::Absent => Value::Absent,
        DynValue::Bool(it) => Value::Named(it.into(), it.to_string()),
        DynValue::Enum(it) if !it.is_flags() => {
            let name = it.name().map_or_else(|| it.number().to_string(), str::to_owned);
            Value::Named(it.number() as f64, name)
        }
        DynValue::Text(_) => Value::Other("a string"),
        DynValue::Vector(_) => {
            Value::Other("a vector: write [0] for its first item, or [] for all of them")
        }
        DynValue::Table(_) | DynValue::Struct(_) => Value::Other("a table"),
        DynValue::Union(_) => Value::Other("a union"),
        number => number.as_f64().map_or(Value::Other("no number"), Value::Number),
    }
}

/// Of what has names; of what is not there as well.
fn named(value: &DynValue<'_>) -> Option<String> {
    match value {
        DynValue::Absent => Some("none".to_owned()),
        DynValue::Bool(it) => Some(it.to_string()),
        DynValue::Int(it) => Some(it.to_string()),
        DynValue::Uint(it) => Some(it.to_string()),
        DynValue::Text(it) => Some((*it).to_owned()),
        DynValue::Enum(it) => {
            Some(it.name().map_or_else(|| it.number().to_string(), str::to_owned))
        }
        _ => None,
    }
}
