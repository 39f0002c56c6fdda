//! From messages to lines.

use std::collections::BTreeMap;

use super::args::{Args, Axis};
use super::pick::{Found, Picker, Value};
use super::series::Series;
use crate::source::{Item, Lost, Message, Source, Types};
use crate::told::Told;
use crate::{usage, Outcome, Result};

/// Lines of a field that are kept while it is read. Which of them are shown is known at the end.
const MOST_KEPT: usize = 64;
/// Names of values on an axis.
const MOST_NAMES: usize = 32;

/// The lines of a field.
#[derive(Default)]
pub struct Field {
    pub written: String,
    pub lines: BTreeMap<Key, Series>,
    /// Values of enums and bools, by their numbers, which are no numbers to count with.
    pub names: BTreeMap<i64, String>,
    /// Values whose line was one too many.
    pub n_left_out: u64,
    /// Values that are no number, or infinite.
    pub n_odd: u64,
}

/// What lines are told apart by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub ty: String,
    pub group: Option<String>,
    /// Of a vector.
    pub item: Option<usize>,
}

impl Key {
    /// The group, and the item.
    pub fn parts(&self) -> impl Iterator<Item = String> {
        let item = self.item.map(|item| format!("[{item}]"));
        self.group.clone().into_iter().chain(item)
    }
}

/// Everything that is plotted.
pub struct Collected {
    pub axis: Axis,
    pub fields: Vec<Field>,
    pub outcome: Outcome,
}

impl Collected {
    /// Reads all of the files.
    pub fn read(args: &Args) -> Result<Self> {
        let (fields, inputs) = args.split()?;
        let mut source = Source::open(&inputs)?.with_progress(true);
        let mut all = Reading::new(&fields, args);
        let mut told = Told::default();
        while let Some(item) = source.next()? {
            let lost = match item {
                Item::Lost(lost) => Some(lost),
                Item::Message(message) if args.selection.takes(&message)? => all.add(&message)?,
                _ => None,
            };
            if let Some(lost) = lost {
                told.add(&lost);
            }
        }
        told.tell_others("that are lost");
        args.selection.check_types(&source)?;
        source.unread().or_lost(all.check(source.types()))?;
        let (axis, fields, outcome) = (all.axis.unwrap_or(Axis::Time), all.fields, told.outcome());
        Ok(Collected { axis, fields, outcome })
    }
}

/// While it goes on.
struct Reading {
    picker: Picker,
    /// Known from the first message on.
    axis: Option<Axis>,
    fields: Vec<Field>,
    /// A field that cannot be plotted, and what it is.
    no_number: Option<(usize, &'static str)>,
}

impl Reading {
    fn new(fields: &[&str], args: &Args) -> Self {
        let picker = Picker::new(fields, args.by.as_deref());
        let new = |field: &&str| Field { written: (*field).to_owned(), ..Field::default() };
        let fields = fields.iter().map(new).collect();
        Reading { picker, axis: args.x, fields, no_number: None }
    }

    /// A message, or what is lost of it.
    fn add(&mut self, message: &Message<'_>) -> Result<Option<Lost>> {
        if !self.picker.has_fields(message) {
            // A message without a schema may have them.
            return Ok(message.ty.is_none().then(|| message.view().err()).flatten());
        }
        let root = match message.view() {
            Ok(root) => root,
            Err(lost) => return Ok(Some(lost)),
        };
        let x = self.place(message)?;
        let group = self.picker.group(message.number, root)?;
        let ty = message.type_name();
        for Found { field, item, value } in self.picker.values(message.number, root) {
            match value {
                Value::LeftOut(n) => self.fields[field].n_left_out += n,
                Value::Other(is) => self.no_number = Some((field, is)),
                value => {
                    let key = Key { ty: ty.clone(), group: group.clone(), item };
                    self.fields[field].add(key, x, value);
                }
            }
        }
        Ok(None)
    }

    /// When all was read: that a field is not there, or nowhere a number.
    fn check(&self, types: &Types) -> Result<()> {
        self.picker.check(types)?;
        match self.no_number.filter(|(field, _)| self.fields[*field].is_empty()) {
            Some((field, is)) => Err(usage(self.picker.no_number(field, is, types))),
            None if self.fields.iter().all(Field::is_empty) => {
                Err("there is nothing to plot: no message has a value".into())
            }
            None => Ok(()),
        }
    }

    /// Where a message is on the axis.
    fn place(&mut self, message: &Message<'_>) -> Result<i64> {
        let own = if message.time.is_some() { Axis::Time } else { Axis::Sequence };
        match (*self.axis.get_or_insert(own), message.time) {
            (Axis::Time, Some(time)) => Ok(time),
            (Axis::Time, None) => Err(format!(
                "{}: messages of a plain stream have no time; plot along their numbers: --x sequence",
                message.file.shown()
            )
            .into()),
            (Axis::Sequence, _) => Ok(message.sequence.try_into().unwrap_or(i64::MAX)),
        }
    }
}

impl Field {
    fn is_empty(&self) -> bool {
        self.lines.values().all(|line| line.n_points == 0)
    }

    fn add(&mut self, key: Key, x: i64, value: Value) {
        let number = match value {
            Value::Number(number) => Some(number),
            Value::Named(number, name) => {
                if self.names.len() < MOST_NAMES {
                    self.names.entry(number as i64).or_insert(name);
                }
                Some(number)
            }
            _ => None,
        };
        self.n_odd += u64::from(number.is_some_and(|number| !number.is_finite()));
        if !self.lines.contains_key(&key) && self.lines.len() == MOST_KEPT {
            self.n_left_out += 1;
            return;
        }
        self.lines.entry(key).or_default().add(x, number);
    }
}
