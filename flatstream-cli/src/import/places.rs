//! Where the types of a schema are in Rust: namespaces as modules, and paths from one to the other.

use std::collections::{BTreeMap, BTreeSet};

use flatstream::schema::Schema;

use super::names;

/// The place of each type, by its full name in the schema.
pub struct Places {
    places: BTreeMap<String, Place>,
    /// The namespace that all types are in, which is no module: the file is one already.
    pub common: Vec<String>,
}

/// Of one type.
pub struct Place {
    /// From the top of the file.
    pub modules: Vec<String>,
    pub ident: String,
}

impl Places {
    pub fn new(schema: &Schema) -> Self {
        let names: Vec<&str> = full_names(schema).collect();
        let common = common(&names);
        let place = |name: &str| {
            let (namespace, last) = split(name);
            let modules = namespace.iter().skip(common.len()).map(|part| names::snake(part));
            Place { modules: modules.collect(), ident: names::type_name(last) }
        };
        let places = names.iter().map(|name| ((*name).to_owned(), place(name))).collect();
        Places { places, common }
    }

    /// That of a type of the schema.
    pub fn of(&self, name: &str) -> &Place {
        &self.places[name]
    }

    /// How the type `from` writes the type `to`.
    pub fn path(&self, from: &str, to: &str) -> String {
        let (from, to) = (&self.of(from).modules, self.of(to));
        let shared = from.iter().zip(&to.modules).take_while(|(a, b)| a == b).count();
        let up = "super::".repeat(from.len() - shared);
        let down: String = to.modules[shared..].iter().map(|part| format!("{part}::")).collect();
        up + &down + &to.ident
    }

    /// A word that is in scope everywhere, or its path, where a type of the schema has its name.
    pub fn std(&self, from: &str, word: &str) -> String {
        let modules = &self.of(from).modules;
        let is_taken = |place: &Place| place.ident == word && place.modules == *modules;
        match self.places.values().any(is_taken) {
            false => word.to_owned(),
            true => path_of(word).to_owned(),
        }
    }

    /// A name for the view of `name` where the usual one is taken by another type.
    pub fn view(&self, name: &str) -> Option<String> {
        let place = self.of(name);
        let is_taken = |ident: &str| {
            let mut beside = self.places.values().filter(|other| other.modules == place.modules);
            beside.any(|other| other.ident == ident || format!("{}View", other.ident) == ident)
        };
        let usual = format!("{}View", place.ident);
        let types = self.places.values().filter(|other| other.modules == place.modules);
        if !types.into_iter().any(|other| other.ident == usual) {
            return None;
        }
        let free = |ident: &String| !is_taken(ident);
        (1..)
            .map(|n| {
                format!("{}Ref{}", place.ident, if n == 1 { String::new() } else { n.to_string() })
            })
            .find(free)
    }

    /// Types that would be one in Rust.
    pub fn twice(&self) -> Vec<(&str, &str)> {
        let mut seen: BTreeMap<(&[String], &str), &str> = BTreeMap::new();
        let mut twice = Vec::new();
        for (name, place) in &self.places {
            if let Some(first) = seen.insert((&place.modules, &place.ident), name) {
                twice.push((first, &**name));
            }
        }
        twice
    }
}

/// The parts of the namespace, and the name.
pub fn split(name: &str) -> (Vec<&str>, &str) {
    let mut parts: Vec<&str> = name.split('.').collect();
    let last = parts.pop().unwrap_or_default();
    (parts, last)
}

/// As it stands in the attribute.
pub fn namespace(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(namespace, _)| namespace)
}

fn full_names(schema: &Schema) -> impl Iterator<Item = &str> {
    let objects = schema.objects.iter().map(|object| &*object.name);
    objects.chain(schema.enums.iter().map(|one| &*one.name))
}

fn common(names: &[&str]) -> Vec<String> {
    let namespaces: BTreeSet<&str> = names.iter().map(|name| namespace(name)).collect();
    let mut namespaces = namespaces.into_iter();
    let Some(first) = namespaces.next() else { return Vec::new() };
    let mut common: Vec<&str> = first.split('.').filter(|part| !part.is_empty()).collect();
    for namespace in namespaces {
        let equal = common.iter().zip(namespace.split('.')).take_while(|(a, b)| *a == b).count();
        common.truncate(equal);
    }
    common.into_iter().map(str::to_owned).collect()
}

fn path_of(word: &str) -> &'static str {
    match word {
        "String" => "::std::string::String",
        "Vec" => "::std::vec::Vec",
        "Box" => "::std::boxed::Box",
        "Option" => "::std::option::Option",
        "Default" => "::std::default::Default",
        _ => unreachable!("no word of generated code: {word}"),
    }
}

#[cfg(test)]
mod tests {
    use flatstream::schema::{Object, Schema};

    use super::Places;

    fn places(names: &[&str]) -> Places {
        let mut schema = Schema::default();
        schema.objects = names.iter().map(|name| Object::table(*name)).collect();
        Places::new(&schema)
    }

    #[test]
    fn paths_lead_up_and_down() {
        let places = places(&["My.Top", "My.Deep.One", "My.Deep.Er.Two", "My.Other.Three"]);
        assert_eq!(places.common, ["My"]);
        let path = |from, to| places.path(from, to);
        assert_eq!(path("My.Top", "My.Top"), "Top");
        assert_eq!(path("My.Top", "My.Deep.One"), "deep::One");
        assert_eq!(path("My.Deep.Er.Two", "My.Deep.One"), "super::One");
        assert_eq!(path("My.Deep.Er.Two", "My.Other.Three"), "super::super::other::Three");
    }

    #[test]
    fn without_a_namespace_nothing_is_common() {
        let places = places(&["Top", "a.One"]);
        assert_eq!(places.common.len(), 0);
        assert_eq!(places.path("a.One", "Top"), "super::Top");
    }

    #[test]
    fn names_that_are_taken() {
        let taken = places(&["Event", "EventView", "EventRef", "String", "a.b"]);
        assert_eq!(taken.view("Event").unwrap(), "EventRef2");
        assert_eq!(taken.view("String"), None);
        assert_eq!(taken.std("Event", "String"), "::std::string::String");
        assert_eq!(taken.std("a.b", "String"), "String");
        assert_eq!(places(&["a.FooBar", "a.Foo_Bar"]).twice(), [("a.FooBar", "a.Foo_Bar")]);
    }
}
