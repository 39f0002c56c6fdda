//! The names of generated items, all made here.

use quote::format_ident;
use syn::Ident;

/// What the output is called.
///
/// Each name is given by the user, or has the span of the name it comes from, so that rustc reports a
/// collision there.
#[derive(Clone)]
pub struct Names {
    /// `FooView`
    pub view: Ident,
    /// For a union, one per variant in order; else empty.
    pub payloads: Vec<Payload>,
}

/// The generated table around a union variant that is not a table by itself.
#[derive(Clone)]
pub struct Payload {
    /// `__FooBarPayload` for the variant `Foo::Bar`. The schema calls it `FooBar`, but in Rust a type
    /// of the user may have that name.
    pub table: Ident,
    /// `FooBarView`
    pub view: Ident,
}

impl Names {
    /// Of the type `ident`, and of its variants; each with the name that the user gives to its view.
    pub fn new<'a>(
        ident: &Ident,
        view: Option<&Ident>,
        variants: impl IntoIterator<Item = (&'a Ident, Option<&'a Ident>)>,
    ) -> Self {
        let payload = |(variant, view)| Payload::new(ident, variant, view);
        Names {
            view: view.cloned().unwrap_or_else(|| format_ident!("{}View", ident)),
            payloads: variants.into_iter().map(payload).collect(),
        }
    }
}

impl Payload {
    fn new(ident: &Ident, variant: &Ident, view: Option<&Ident>) -> Self {
        let span = variant.span();
        let default = || format_ident!("{}{}View", ident, variant, span = span);
        Payload {
            table: format_ident!("__{}{}Payload", ident, variant, span = span),
            view: view.cloned().unwrap_or_else(default),
        }
    }
}

/// How names are written in the schema; the words are those of serde.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
}

/// Without the two cases with hyphens, which no schema name can have.
const CASES: [(&str, Case); 6] = [
    ("lowercase", Case::Lower),
    ("UPPERCASE", Case::Upper),
    ("PascalCase", Case::Pascal),
    ("camelCase", Case::Camel),
    ("snake_case", Case::Snake),
    ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
];

impl Case {
    pub fn find(name: &str) -> Option<Self> {
        CASES.iter().find(|(known, _)| *known == name).map(|(_, case)| *case)
    }

    /// All words, for messages.
    pub fn all() -> String {
        CASES.map(|(name, _)| format!("\"{name}\"")).join(", ")
    }

    pub fn apply(self, name: &str) -> String {
        let words = words(name);
        match self {
            Case::Lower => words.concat(),
            Case::Upper => words.concat().to_uppercase(),
            Case::Pascal => words.iter().map(|word| capitalized(word)).collect(),
            Case::Camel => {
                let (first, rest) = words.split_first().map_or(("", &[][..]), |(f, r)| (f, r));
                rest.iter().fold(first.to_string(), |name, word| name + &capitalized(word))
            }
            Case::Snake => words.join("_"),
            Case::ScreamingSnake => words.join("_").to_uppercase(),
        }
    }
}

/// The words of a Rust name, in lower case: `foo_bar` and `FooBar` have the same.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut starts = true;
    for c in name.chars() {
        if c == '_' {
            starts = true;
            continue;
        }
        match words.last_mut() {
            Some(word) if !starts && !c.is_uppercase() => word.push(c),
            _ => words.push(c.to_lowercase().collect()),
        }
        starts = false;
    }
    words
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_drop_the_raw_prefix() {
        let [event, moved, ty] = ["Event", "Moved", "type"].map(|s| format_ident!("r#{}", s));
        let names = Names::new(&event, None, [(&moved, None), (&ty, None)]);
        assert_eq!(names.view, "EventView");
        assert_eq!(names.payloads[0].table, "__EventMovedPayload");
        assert_eq!(names.payloads[0].view, "EventMovedView");
        assert_eq!(names.payloads[1].table, "__EventtypePayload");
    }

    #[test]
    fn given_names_are_taken() {
        let [event, moved, view] = ["Event", "Moved", "Shown"].map(|s| format_ident!("{}", s));
        let names = Names::new(&event, Some(&view), [(&moved, Some(&view))]);
        assert_eq!(names.view, "Shown");
        assert_eq!(names.payloads[0].view, "Shown");
        assert_eq!(names.payloads[0].table, "__EventMovedPayload");
    }

    #[test]
    fn cases() {
        let all = CASES.map(|(_, case)| case.apply("cpu_load"));
        assert_eq!(all, ["cpuload", "CPULOAD", "CpuLoad", "cpuLoad", "cpu_load", "CPU_LOAD"]);
        let all = CASES.map(|(_, case)| case.apply("DeepSleep"));
        let expected =
            ["deepsleep", "DEEPSLEEP", "DeepSleep", "deepSleep", "deep_sleep", "DEEP_SLEEP"];
        assert_eq!(all, expected);
        assert_eq!(Case::find("kebab-case"), None);
    }
}
