//! Attributes, from tokens to values with spans.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::{Attribute, LitStr, Meta, Path};

use crate::ctxt::Ctxt;
use crate::symbol::{self, Place, Status, Word, CRATE, DOC, FIXED, FLATSTREAM, REPR};

/// The attributes of a struct or enum.
#[derive(Clone)]
pub struct Container {
    /// Where generated code finds the runtime, `::flatstream` unless told otherwise.
    pub crate_path: Path,
    pub docs: Vec<Attribute>,
    /// Where `fixed` was written.
    pub fixed: Option<Span>,
    pub repr: Repr,
}

/// The words of all `#[repr(...)]` of one type.
#[derive(Clone, Default)]
pub struct Repr {
    pub words: Vec<ReprWord>,
}

/// `u8`, or `align(8)`.
#[derive(Clone)]
pub struct ReprWord {
    pub name: Ident,
    /// The word with its argument.
    pub tokens: TokenStream,
}

impl Container {
    pub fn read(ctxt: &Ctxt, attrs: &[Attribute], place: Place) -> Self {
        let mut container = Container {
            crate_path: syn::parse_quote!(::flatstream),
            docs: docs(attrs),
            fixed: None,
            repr: Repr::read(attrs),
        };
        for item in valid_items(ctxt, attrs, place) {
            match item.word.to_string().as_str() {
                FIXED => container.read_fixed(ctxt, &item),
                CRATE => container.read_crate(ctxt, &item),
                // Every valid word is matched above; a new one shows in the tests.
                word => ctxt.error(item.word.span(), format_args!("`{word}` is not read")),
            }
        }
        container
    }

    fn read_fixed(&mut self, ctxt: &Ctxt, item: &Item) {
        self.fixed = Some(item.word.span());
        if !item.rest.is_empty() {
            ctxt.error_at(&item.rest, "`fixed` takes no value: write `#[flatstream(fixed)]`");
        }
    }

    fn read_crate(&mut self, ctxt: &Ctxt, item: &Item) {
        match item.value().and_then(parse_path) {
            Some(path) => self.crate_path = path,
            None => {
                let message = "`crate` takes a path: `crate = ::flatstream`";
                ctxt.error_at(item.all(), message);
            }
        }
    }
}

impl Repr {
    /// Reads what it understands; rustc checks the rest.
    fn read(attrs: &[Attribute]) -> Self {
        let lists = attrs.iter().filter_map(|attr| match &attr.meta {
            Meta::List(list) if list.path.is_ident(REPR) => Some(list.tokens.clone()),
            _ => None,
        });
        let words = lists.flat_map(split_at_commas).filter_map(|tokens| {
            match tokens.clone().into_iter().next() {
                Some(TokenTree::Ident(name)) => Some(ReprWord { name, tokens }),
                _ => None,
            }
        });
        Repr { words: words.collect() }
    }

    pub fn find(&self, name: &str) -> Option<&ReprWord> {
        self.words.iter().find(|word| word.name == name)
    }

    /// The integer type among the words.
    pub fn integer(&self) -> Option<&Ident> {
        let is_integer = |name: &&Ident| INTEGERS.iter().any(|integer| *name == integer);
        self.words.iter().map(|word| &word.name).find(is_integer)
    }
}

#[rustfmt::skip] // Unsigned, signed.
const INTEGERS: [&str; 12] = [
    "u8", "u16", "u32", "u64", "u128", "usize",
    "i8", "i16", "i32", "i64", "i128", "isize",
];

/// The doc comments of a place where no attribute of ours works yet; refuses all of them.
pub fn docs_only(ctxt: &Ctxt, attrs: &[Attribute], place: Place) -> Vec<Attribute> {
    for item in valid_items(ctxt, attrs, place) {
        ctxt.error(item.word.span(), format_args!("`{}` is not read", item.word));
    }
    docs(attrs)
}

fn docs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident(DOC)).cloned().collect()
}

/// One entry of `#[flatstream(...)]`.
struct Item {
    word: Ident,
    /// What follows the word.
    rest: TokenStream,
}

impl Item {
    /// `x` of `word = x`.
    fn value(&self) -> Option<TokenStream> {
        let mut rest = self.rest.clone().into_iter();
        match rest.next() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => Some(rest.collect()),
            _ => None,
        }
    }

    fn all(&self) -> TokenStream {
        let mut tokens = self.word.to_token_stream();
        tokens.extend(self.rest.clone());
        tokens
    }
}

/// The entries that work at `place`, each once; all others become errors.
fn valid_items(ctxt: &Ctxt, attrs: &[Attribute], place: Place) -> Vec<Item> {
    let mut valid: Vec<Item> = Vec::new();
    for item in attrs.iter().flat_map(|attr| items(ctxt, attr, place)) {
        let name = item.word.to_string();
        match symbol::find(&name) {
            Some(word) if word.is_valid_on(place) => match valid.iter().find(|v| v.word == name) {
                Some(first) => given_twice(ctxt, first, &item),
                None => valid.push(item),
            },
            Some(word) => ctxt.error(item.word.span(), misplaced(word, place)),
            None => ctxt.error(item.word.span(), unknown(&name, place)),
        }
    }
    valid
}

fn given_twice(ctxt: &Ctxt, first: &Item, second: &Item) {
    ctxt.error(second.word.span(), format_args!("`{}` given twice", second.word));
    ctxt.error(first.word.span(), format_args!("`{}` first given here", first.word));
}

/// Why a word we know does not work at `place`.
fn misplaced(word: &Word, place: Place) -> String {
    let name = word.name;
    match word.status {
        Status::Foreign(text) => text.to_string(),
        Status::Later(places, "") if places.contains(&place) => {
            format!("`{name}` is not supported yet")
        }
        Status::Later(places, hint) if places.contains(&place) => {
            format!("`{name}` is not supported yet: {hint}")
        }
        Status::Later(places, _) => {
            format!("`{name}` goes on {}, and is not supported yet", either(places))
        }
        Status::Valid(places) => format!("`{name}` goes on {}, not on {place}", either(places)),
    }
}

fn unknown(name: &str, place: Place) -> String {
    let Some(word) = symbol::closest(name, place) else {
        return format!("unknown attribute `{name}`: {}", words_of(place));
    };
    let meant = word.name;
    let then = match word.status {
        Status::Later(..) => "it is not supported yet".to_string(),
        _ if word.is_valid_on(place) => words_of(place),
        _ => format!("it goes on {}", either(word.places())),
    };
    format!("unknown attribute `{name}`, did you mean `{meant}`? ({then})")
}

/// `a struct takes ...`
fn words_of(place: Place) -> String {
    match symbol::valid_on(place) {
        none if none.is_empty() => format!("{place} takes no attributes yet"),
        words => format!("{place} takes {words}"),
    }
}

/// `a struct or an enum`
fn either(places: &[Place]) -> String {
    places.iter().map(Place::to_string).collect::<Vec<_>>().join(" or ")
}

/// The entries of one attribute, if it is ours.
fn items(ctxt: &Ctxt, attr: &Attribute, place: Place) -> Vec<Item> {
    if !attr.path().is_ident(FLATSTREAM) {
        return Vec::new();
    }
    let Meta::List(list) = &attr.meta else {
        let message = format!("expected a list, `#[flatstream(..)]`; {}", words_of(place));
        ctxt.error_at(&attr.meta, message);
        return Vec::new();
    };
    let entries = split_at_commas(list.tokens.clone()).into_iter();
    entries.filter_map(|entry| read_item(ctxt, entry)).collect()
}

fn read_item(ctxt: &Ctxt, entry: TokenStream) -> Option<Item> {
    let mut tokens = entry.into_iter();
    match tokens.next() {
        Some(TokenTree::Ident(word)) => Some(Item { word, rest: tokens.collect() }),
        Some(other) => {
            ctxt.error_at(&other, format_args!("expected an attribute word, found `{other}`"));
            None
        }
        None => None,
    }
}

/// Splits at commas that are not inside of brackets, and drops empty parts.
///
/// Part by part, so that a mistake in one leaves the others readable.
fn split_at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![TokenStream::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => {
                parts.push(TokenStream::new());
            }
            (_, Some(part)) => part.extend([token]),
            (_, None) => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// `::some::path`, also within a string literal or the invisible brackets of a macro.
fn parse_path(tokens: TokenStream) -> Option<Path> {
    if let Ok(literal) = syn::parse2::<LitStr>(tokens.clone()) {
        return literal.parse_with(Path::parse_mod_style).ok();
    }
    Path::parse_mod_style.parse2(tokens).ok()
}

#[cfg(test)]
mod tests {
    use crate::tests::check;

    use super::*;

    fn on_struct(attributes: &str, expected: &[&str]) {
        check(&format!("{attributes} struct Pose {{ x: f32 }}"), expected);
    }

    fn on_field(attributes: &str, expected: &[&str]) {
        check(&format!("struct Pose {{ {attributes} x: f32 }}"), expected);
    }

    fn crate_path(attributes: &str) -> String {
        let input = format!("{attributes} struct Pose {{ x: f32 }}");
        let input: syn::DeriveInput = syn::parse_str(&input).unwrap();
        let ctxt = Ctxt::new();
        let container = Container::read(&ctxt, &input.attrs, Place::Struct);
        let container = ctxt.finish(Some(container)).unwrap();
        crate::ty::show(container.crate_path)
    }

    #[test]
    fn valid_words() {
        on_struct("#[flatstream(fixed)]", &[]);
        on_struct("#[flatstream()]", &[]);
        on_struct("#[flatstream(crate = ::my::streams, fixed,)]", &[]);
        on_struct("#[flatstream(fixed)] #[flatstream(crate = \"x\")] #[serde(id = 3)]", &[]);
    }

    #[test]
    fn crate_paths() {
        assert_eq!(crate_path(""), "::flatstream");
        assert_eq!(crate_path("#[flatstream(crate = ::a::b)]"), "::a::b");
        assert_eq!(crate_path("#[flatstream(crate = \"a::b\")]"), "a::b");
        assert_eq!(crate_path("#[flatstream(crate = crate)]"), "crate");
    }

    #[test]
    fn docs_are_kept() {
        let input: syn::DeriveInput = syn::parse_quote! {
            /// One.
            #[serde(default)]
            #[doc(hidden)]
            struct Pose {}
        };
        assert_eq!(docs(&input.attrs).len(), 2);
    }

    #[test]
    fn wrong_kind_of_value() {
        on_struct(
            "#[flatstream(fixed = true)]",
            &["`fixed` takes no value: write `#[flatstream(fixed)]`"],
        );
        for wrong in ["crate", "crate(a)", "crate = 3", "crate =", "crate = \"a b\"", "crate a::b"]
        {
            let message = "`crate` takes a path: `crate = ::flatstream`";
            on_struct(&format!("#[flatstream({wrong})]"), &[message]);
        }
        for wrong in ["flatstream", "flatstream = \"fixed\""] {
            let message = "expected a list, `#[flatstream(..)]`; a struct takes `crate`, `fixed`";
            on_struct(&format!("#[{wrong}]"), &[message]);
        }
        on_struct("#[flatstream(3)]", &["expected an attribute word, found `3`"]);
    }

    #[test]
    fn given_twice() {
        let expected = ["`fixed` given twice", "`fixed` first given here"];
        on_struct("#[flatstream(fixed, fixed)]", &expected);
        on_struct("#[flatstream(fixed)] #[flatstream(fixed)]", &expected);
    }

    #[test]
    fn unknown_words() {
        on_struct(
            "#[flatstream(sparkles = 3)]",
            &["unknown attribute `sparkles`: a struct takes `crate`, `fixed`"],
        );
        on_struct(
            "#[flatstream(fixd)]",
            &["unknown attribute `fixd`, did you mean `fixed`? (a struct takes `crate`, `fixed`)"],
        );
        on_field(
            "#[flatstream(fixd)]",
            &["unknown attribute `fixd`, did you mean `fixed`? (it goes on a struct)"],
        );
        on_field(
            "#[flatstream(sparkles)]",
            &["unknown attribute `sparkles`: a field takes no attributes yet"],
        );
        on_field(
            "#[flatstream(defualt = 3)]",
            &["unknown attribute `defualt`, did you mean `default`? (it is not supported yet)"],
        );
    }

    #[test]
    fn words_of_other_places() {
        on_field("#[flatstream(fixed)]", &["`fixed` goes on a struct, not on a field"]);
        on_field(
            "#[flatstream(crate = a)]",
            &["`crate` goes on a struct or an enum, not on a field"],
        );
        on_struct("#[flatstream(key)]", &["`key` goes on a field, and is not supported yet"]);
        check(
            "#[flatstream(fixed)] enum Event { A(B) }",
            &["`fixed` goes on a struct, not on an enum"],
        );
        check(
            "enum Event { #[flatstream(fixed)] A(#[flatstream(id = 3)] B) }",
            &[
                "`fixed` goes on a struct, not on a variant",
                "`id` is not supported yet: ids follow the order of the fields, so add new ones at \
                 the end",
            ],
        );
    }

    #[test]
    fn words_of_later_releases() {
        on_field(
            "#[flatstream(id = 3)]",
            &["`id` is not supported yet: ids follow the order of the fields, so add new ones at \
               the end"],
        );
        on_struct(
            "#[flatstream(reserved(2, 3), lock = \"a.lock\")]",
            &[
                "`reserved` is not supported yet: keep removed fields in the struct, so that those \
                 after them keep their ids",
                "`lock` is not supported yet",
            ],
        );
    }

    #[test]
    fn words_of_other_languages() {
        on_struct(
            "#[flatstream(struct)]",
            &["`struct` is spelled `fixed` here: `#[flatstream(fixed)]`"],
        );
        on_struct("#[flatstream(root_type)]", &["any table can be a root: drop `root_type`"]);
        on_field(
            "#[flatstream(flatten)]",
            &["`flatten` is a word of serde: here, a nested struct stays a table of its own"],
        );
    }

    #[test]
    fn one_bad_entry_leaves_the_others() {
        on_struct(
            "#[flatstream(3, fixd, crate)]",
            &[
                "expected an attribute word, found `3`",
                "unknown attribute `fixd`, did you mean `fixed`? (a struct takes `crate`, `fixed`)",
                "`crate` takes a path: `crate = ::flatstream`",
            ],
        );
    }
}
