//! `flatstream stats`: what values the fields of messages have.
//!
//! One pass, in memory that grows with the fields, not with the messages: counts, and numbers in [`buckets`].

mod buckets;
mod histogram;
mod json;
mod names;
mod node;
mod numbers;
mod rows;
mod text;

use std::collections::BTreeMap;

use flatstream::dynamic::DynValue;

use crate::chart;
use crate::near;
use crate::source::{Inputs, Item, Message, Selection, Source};
use crate::told::Told;
use crate::{print, tell, usage, Outcome, Result};
use node::{Node, Way};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    selection: Selection,
    /// These fields, and all in them: temp,pose.position
    #[arg(long, value_name = "PATH", value_delimiter = ',')]
    fields: Vec<String>,
    /// A histogram of each field of numbers, rather than a small one in its line
    #[arg(long)]
    histogram: bool,
    /// JSON
    #[arg(long)]
    json: bool,
}

/// What is known of the messages of a type.
pub struct PerType {
    name: String,
    n_messages: u64,
    root: Node,
    way: Way,
}

/// By the numbers of types.
#[derive(Default)]
pub struct Stats {
    types: BTreeMap<u32, PerType>,
    /// Those that are shown; all of them if there are none.
    fields: Vec<String>,
}

pub fn run(args: &Args) -> Result<Outcome> {
    let mut source = Source::open(&args.inputs)?.with_progress(true);
    let mut stats = Stats { fields: args.fields.clone(), ..Stats::default() };
    let mut told = Told::default();
    while let Some(item) = source.next()? {
        let lost = match item {
            Item::Message(message) if args.selection.takes(&message)? => stats.add(&message).err(),
            Item::Lost(lost) => Some(lost),
            _ => None,
        };
        if let Some(lost) = lost {
            told.add(&lost);
        }
    }
    told.tell_others("that are lost");
    args.selection.check_types(&source)?;
    source.unread().or_lost(stats.check_fields())?;
    if stats.types.is_empty() {
        tell("there are no messages");
    }
    match args.json {
        true => print::json(&json::json(&stats))?,
        false => print::text(&text::text(&stats, args.histogram, chart::width()))?,
    }
    Ok(told.outcome())
}

impl Stats {
    fn add(&mut self, message: &Message<'_>) -> Result<(), crate::source::Lost> {
        let view = message.view()?;
        let of = self.types.entry(message.number).or_insert_with(|| PerType {
            name: message.type_name(),
            n_messages: 0,
            root: Node::default(),
            way: Way::default(),
        });
        of.n_messages += 1;
        of.root.add_root(DynValue::Table(view), &mut of.way);
        Ok(())
    }

    /// In the order of their names.
    fn sorted(&self) -> Vec<&PerType> {
        let mut all: Vec<_> = self.types.values().collect();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    }

    fn shown_rows<'s>(&self, of: &'s PerType) -> Vec<rows::Row<'s>> {
        let mut rows = rows::rows(&of.root);
        rows.retain(|row| {
            self.fields.is_empty() || self.fields.iter().any(|it| is_in(&row.path, it))
        });
        rows
    }

    /// That a field was asked for which none of the messages could have.
    fn check_fields(&self) -> Result<()> {
        let all: Vec<String> =
            self.types.values().flat_map(|of| rows::rows(&of.root)).map(|row| row.path).collect();
        let is_missing = |field: &&String| !all.iter().any(|path| is_in(path, field));
        match self.fields.iter().find(is_missing) {
            Some(field) if !all.is_empty() => Err(usage(near::no_field(field, &all))),
            _ => Ok(()),
        }
    }
}

/// Whether a path is that of a field, or leads into it.
fn is_in(path: &str, field: &str) -> bool {
    path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
