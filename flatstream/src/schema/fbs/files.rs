//! A schema as several files: one for each namespace.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::Schema;
use super::super::names::{namespace, Names};
use super::super::order::{self, Part};
use super::Text;

/// The file that includes all others. No namespace has a name like it, nor like that of the next.
const ALL: &str = "all-namespaces.fbs";
const NO_NAMESPACE: &str = "no-namespace";

impl Schema {
    /// The schema as `.fbs` files that include each other: names and texts.
    ///
    /// Each namespace has a file of its name, `acme.telemetry.fbs`; types without a namespace are in
    /// `no-namespace.fbs`. The last file, `all-namespaces.fbs`, includes all others and says what the
    /// root is: it is the one to give to flatc. Together they are the schema that
    /// [`to_fbs`](Schema::to_fbs) writes into one file.
    ///
    /// Where namespaces need each other, no order of includes is right: flatc has to have seen an enum
    /// before it is used. They share a file, of the name of the first.
    ///
    /// ```
    /// use flatstream::schema::{Field, Object, Schema, Type};
    ///
    /// let mut schema = Schema::default();
    /// schema.objects.push(Object::table("geo.Place"));
    /// let mut trip = Object::table("travel.Trip");
    /// trip.fields.push(Field::new("to", 0, Type::Table("geo.Place".into())));
    /// schema.objects.push(trip);
    /// schema.root = Some("travel.Trip".into());
    ///
    /// let files = schema.to_fbs_files();
    /// let names: Vec<&str> = files.iter().map(|(name, _)| &name[..]).collect();
    /// assert_eq!(names, ["geo.fbs", "travel.fbs", "all-namespaces.fbs"]);
    /// assert!(files[1].1.starts_with("include \"geo.fbs\";\n"));
    /// ```
    pub fn to_fbs_files(&self) -> Vec<(String, String)> {
        let names = Names::new(self);
        let parts = order::parts(self);
        let groups = Groups::new(&names, &parts);
        let mut files = groups.files();
        for (number, part) in parts.into_iter().enumerate() {
            files.entry(groups.of_part[number]).or_default().parts.push(part);
        }
        let mut texts: Vec<_> = files.values().map(|file| file.write(self, &names)).collect();
        texts.push((ALL.into(), all(self, &names, files.values())));
        texts
    }
}

/// One file, without its text.
#[derive(Default)]
struct File<'s> {
    name: String,
    includes: Vec<String>,
    parts: Vec<Part<'s>>,
}

impl<'s> File<'s> {
    fn write(&self, schema: &'s Schema, names: &Names<'s>) -> (String, String) {
        let mut text = Text::new(names);
        text.includes(&self.includes);
        text.attributes(order::declared(schema));
        self.parts.iter().for_each(|part| text.part(*part));
        (self.name.clone(), text.finish())
    }
}

fn all<'s, 'f>(
    schema: &'s Schema,
    names: &Names<'s>,
    files: impl Iterator<Item = &'f File<'s>>,
) -> String
where
    's: 'f,
{
    let mut text = Text::new(names);
    text.includes(&files.map(|file| file.name.clone()).collect::<Vec<_>>());
    text.ending(schema);
    text.finish()
}

/// Namespaces that share a file. A number of a group is its place in the order of includes.
struct Groups<'s> {
    of_part: Vec<usize>,
    namespaces: Vec<Vec<&'s str>>,
    includes: Vec<BTreeSet<usize>>,
}

impl<'s> Groups<'s> {
    fn new(names: &Names<'s>, parts: &[Part<'s>]) -> Self {
        let needs = needs(names, parts);
        let namespaces = groups(&needs);
        let group = |of: &str| {
            namespaces.iter().position(|group| group.contains(&of)).expect("each is in a group")
        };
        let of: BTreeMap<&str, usize> = needs.keys().map(|of| (*of, group(of))).collect();
        let mut includes = vec![BTreeSet::new(); namespaces.len()];
        for (one, others) in &needs {
            includes[of[one]]
                .extend(others.iter().map(|other| of[other]).filter(|n| *n != of[one]));
        }
        let of_part = parts.iter().map(|part| of[namespace(part.name())]).collect();
        Groups { of_part, namespaces, includes }
    }

    fn files(&self) -> BTreeMap<usize, File<'s>> {
        let file = |(number, includes): (usize, &BTreeSet<usize>)| {
            let includes = includes.iter().map(|other| self.file_name(*other)).collect();
            (number, File { name: self.file_name(number), includes, parts: vec![] })
        };
        self.includes.iter().enumerate().map(file).collect()
    }

    fn file_name(&self, group: usize) -> String {
        let name = self.namespaces[group].first().copied().unwrap_or_default();
        format!("{}.fbs", if name.is_empty() { NO_NAMESPACE } else { name })
    }
}

/// Which namespaces each namespace needs.
fn needs<'s>(names: &Names<'s>, parts: &[Part<'s>]) -> BTreeMap<&'s str, BTreeSet<&'s str>> {
    let mut needs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for part in parts {
        let known = |name: &&str| names.get(name).is_some();
        let others = part.mentions().into_iter().filter(known).map(namespace);
        needs.entry(namespace(part.name())).or_default().extend(others);
    }
    share_where_files_would(&mut needs);
    needs
}

/// `Acme.fbs` and `acme.fbs` are one file on some systems: such namespaces need each other.
fn share_where_files_would<'s>(needs: &mut BTreeMap<&'s str, BTreeSet<&'s str>>) {
    let mut first: BTreeMap<String, &'s str> = BTreeMap::new();
    let all: Vec<&str> = needs.keys().copied().collect();
    for namespace in all {
        let first = *first.entry(namespace.to_lowercase()).or_insert(namespace);
        needs.entry(first).or_default().insert(namespace);
        needs.entry(namespace).or_default().insert(first);
    }
}

/// Those that need each other, directly or not; each group behind those it needs.
fn groups<'s>(needs: &BTreeMap<&'s str, BTreeSet<&'s str>>) -> Vec<Vec<&'s str>> {
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        needs.keys().map(|one| (*one, reachable(needs, one))).collect();
    let mut left: BTreeSet<&str> = needs.keys().copied().collect();
    let mut groups = Vec::new();
    while let Some(first) = next(&left, &reach) {
        let is_with = |other: &&str| *other == first || reach[first].contains(other);
        let group: Vec<&str> = left.iter().copied().filter(is_with).collect();
        left.retain(|one| !group.contains(one));
        groups.push(group);
    }
    groups
}

/// The first of which all that it needs and that is left needs it as well.
fn next<'s>(
    left: &BTreeSet<&'s str>,
    reach: &BTreeMap<&'s str, BTreeSet<&'s str>>,
) -> Option<&'s str> {
    let is_mutual = |one: &&&str| {
        let mut others = reach[**one].intersection(left);
        others.all(|other| other == *one || reach[other].contains(**one))
    };
    left.iter().find(is_mutual).copied()
}

fn reachable<'s>(needs: &BTreeMap<&'s str, BTreeSet<&'s str>>, from: &str) -> BTreeSet<&'s str> {
    let mut reached = BTreeSet::new();
    let mut rest: Vec<&str> = needs.get(from).into_iter().flatten().copied().collect();
    while let Some(one) = rest.pop() {
        if reached.insert(one) {
            rest.extend(needs.get(one).into_iter().flatten());
        }
    }
    reached
}
