//! A schema as several files: one for each namespace.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::Schema;
use super::super::names::{namespace, Names};
use super::super::order;
use super::super::part::Part;
use super::{circles, Text};

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
            files[groups.of_part[number]].parts.push(part);
        }
        let mut texts: Vec<_> = files.iter().map(|file| file.write(&names)).collect();
        texts.push((ALL.into(), all(self, &names, &files)));
        texts
    }
}

/// One file, without its text.
struct File<'s> {
    name: String,
    includes: Vec<String>,
    parts: Vec<Part<'s>>,
}

impl<'s> File<'s> {
    fn write(&self, names: &Names<'s>) -> (String, String) {
        let mut text = Text::new(names);
        text.includes(&self.includes);
        text.attributes(order::declared(&self.parts));
        self.parts.iter().for_each(|part| text.part(*part));
        (self.name.clone(), text.finish())
    }
}

fn all<'s>(schema: &'s Schema, names: &Names<'s>, files: &[File<'s>]) -> String {
    let mut text = Text::new(names);
    text.includes(&files.iter().map(|file| file.name.clone()).collect::<Vec<_>>());
    text.ending(schema);
    text.finish()
}

/// Namespaces that share a file. The number of a group is its place in the order of includes.
struct Groups {
    of_part: Vec<usize>,
    names: Vec<String>,
    includes: Vec<BTreeSet<usize>>,
}

impl Groups {
    fn new(names: &Names<'_>, parts: &[Part<'_>]) -> Self {
        let needs = needs(names, parts);
        let namespaces: Vec<&str> = needs.keys().copied().collect();
        let place = |namespace: &&str| namespaces.binary_search(namespace).ok();
        let edges: Vec<Vec<usize>> =
            needs.values().map(|others| others.iter().filter_map(place).collect()).collect();
        let of = circles::groups(&edges);
        let n_groups = of.iter().max().map_or(0, |last| last + 1);
        let mut groups = Groups {
            of_part: parts.iter().filter_map(|part| place(&namespace(part.name()))).collect(),
            names: vec![String::new(); n_groups],
            includes: vec![BTreeSet::new(); n_groups],
        };
        groups.of_part.iter_mut().for_each(|part| *part = of[*part]);
        // Backwards, so that the first of each group stays.
        for (at, namespace) in namespaces.iter().enumerate().rev() {
            let others = edges[at].iter().map(|other| of[*other]);
            groups.includes[of[at]].extend(others.filter(|other| *other != of[at]));
            groups.names[of[at]] = file_name(namespace);
        }
        groups
    }

    fn files<'s>(&self) -> Vec<File<'s>> {
        let name = |group: usize| self.names[group].clone();
        let file = |(group, includes): (usize, &BTreeSet<usize>)| {
            let includes = includes.iter().map(|other| name(*other)).collect();
            File { name: name(group), includes, parts: vec![] }
        };
        self.includes.iter().enumerate().map(file).collect()
    }
}

fn file_name(namespace: &str) -> String {
    format!("{}.fbs", if namespace.is_empty() { NO_NAMESPACE } else { namespace })
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
