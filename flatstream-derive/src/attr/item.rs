//! The entries of `#[flatstream(...)]`: words with values, and what to say about those that are none.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, LitInt, LitStr, Meta, Path, Token, Type};

use super::Spanned;
use crate::ctxt::Ctxt;
use crate::names::Case;
use crate::symbol::{self, Place, Status, Word, FLATSTREAM, WITH};

/// One entry of `#[flatstream(...)]`.
pub struct Item {
    pub word: Ident,
    /// What follows the word.
    rest: TokenStream,
}

impl Item {
    /// `x` of `word = x`.
    pub fn value(&self) -> Option<TokenStream> {
        let mut rest = self.rest.clone().into_iter();
        match rest.next() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => Some(rest.collect()),
            _ => None,
        }
    }

    /// Where a word stands that takes no value.
    pub fn flag(&self, ctxt: &Ctxt) -> Span {
        if !self.rest.is_empty() {
            let word = &self.word;
            let message = format!("`{word}` takes no value: write `#[flatstream({word})]`");
            ctxt.error_at(&self.rest, message);
        }
        self.word.span()
    }

    /// A name for the schema.
    pub fn name(&self, ctxt: &Ctxt, example: &str) -> Option<LitStr> {
        let name = self.text(ctxt, example)?;
        if name.value().is_empty() {
            let word = &self.word;
            let message =
                format!("a name cannot be empty: write `{word} = {example}`, or drop `{word}`");
            ctxt.error(name.span(), message);
            return None;
        }
        Some(name)
    }

    /// A string.
    pub fn text(&self, ctxt: &Ctxt, example: &str) -> Option<LitStr> {
        let text = self.value().and_then(|value| syn::parse2::<LitStr>(value).ok());
        if text.is_none() {
            let word = &self.word;
            ctxt.error_at(
                self.all(),
                format_args!("`{word}` takes a string: `{word} = {example}`"),
            );
        }
        text
    }

    pub fn case(&self, ctxt: &Ctxt) -> Option<Case> {
        let text = self.text(ctxt, "\"snake_case\"")?;
        let case = Case::find(&text.value());
        if case.is_none() {
            let message = format!("`rename_all` takes one of {}", Case::all());
            ctxt.error(text.span(), message);
        }
        case
    }

    pub fn expr(&self, ctxt: &Ctxt) -> Option<Expr> {
        let expr = self.value().and_then(|value| syn::parse2(value).ok());
        if expr.is_none() {
            let word = &self.word;
            let message = format!("`{word}` takes a constant expression: `{word} = 42`");
            ctxt.error_at(self.all(), message);
        }
        expr
    }

    pub fn ty(&self, ctxt: &Ctxt, example: &str) -> Option<Type> {
        let ty = self.value().and_then(|value| syn::parse2(value).ok());
        if ty.is_none() {
            let word = &self.word;
            ctxt.error_at(self.all(), format_args!("`{word}` takes a type: `{word} = {example}`"));
        }
        ty
    }

    /// The name of an item, as it is written in Rust.
    pub fn ident(&self, ctxt: &Ctxt, example: &str) -> Option<Ident> {
        let name = self.value().and_then(|value| syn::parse2(value).ok());
        if name.is_none() {
            let word = &self.word;
            ctxt.error_at(self.all(), format_args!("`{word}` takes a name: `{word} = {example}`"));
        }
        name
    }

    pub fn id(&self, ctxt: &Ctxt) -> Option<Spanned<u16>> {
        match self.value().map(syn::parse2::<LitInt>) {
            Some(Ok(number)) => read_id(ctxt, &number),
            _ => {
                ctxt.error_at(self.all(), "`id` takes an integer: `id = 3`");
                None
            }
        }
    }

    /// `word(1, 2)`
    pub fn ids(&self, ctxt: &Ctxt) -> Vec<Spanned<u16>> {
        let word = &self.word;
        let refuse = |tokens: TokenStream| {
            ctxt.error_at(tokens, format_args!("`{word}` takes ids: `{word}(3, 4)`"));
            None
        };
        let entries = self.group().map(split_at_commas).filter(|entries| !entries.is_empty());
        let Some(entries) = entries else {
            refuse(self.all());
            return Vec::new();
        };
        let ids = entries.into_iter().map(|entry| match syn::parse2::<LitInt>(entry.clone()) {
            Ok(number) => read_id(ctxt, &number),
            Err(_) => refuse(entry),
        });
        ids.flatten().collect()
    }

    /// `word(a, b(c))`, of entries that are such as `example`.
    pub fn metas(&self, ctxt: &Ctxt, example: &str, fits: fn(&Meta) -> bool) -> Vec<Meta> {
        let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
        match self.group().map(|list| parser.parse2(list)) {
            Some(Ok(metas)) if !metas.is_empty() && metas.iter().all(fits) => {
                metas.into_iter().collect()
            }
            _ => {
                let word = &self.word;
                let message = format!("`{word}` takes a list for the view: `{word}({example})`");
                ctxt.error_at(self.all(), message);
                Vec::new()
            }
        }
    }

    /// `x` of `word(x)`.
    fn group(&self) -> Option<TokenStream> {
        match self.rest.clone().into_iter().collect::<Vec<_>>().as_slice() {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
                Some(group.stream())
            }
            _ => None,
        }
    }

    /// The same with the word that was meant, if that is clear.
    fn into_meant(self, place: Place) -> Option<Self> {
        let word = symbol::meant(&self.word.to_string(), place)?;
        let word = Ident::new(word.name, self.word.span());
        Some(Item { word, ..self })
    }

    pub fn all(&self) -> TokenStream {
        let mut tokens = self.word.to_token_stream();
        tokens.extend(self.rest.clone());
        tokens
    }
}

/// The entries that work at `place`, each once; all others become errors. A word that was obviously
/// meant is taken, so that what follows from it is no other mistake.
pub fn valid_items(ctxt: &Ctxt, attrs: &[Attribute], place: Place) -> Vec<Item> {
    let mut valid: Vec<Item> = Vec::new();
    let mut meant: Vec<Item> = Vec::new();
    for item in attrs.iter().flat_map(|attr| items(ctxt, attr, place)) {
        let name = item.word.to_string();
        match symbol::find(&name) {
            Some(word) if word.is_valid_on(place) => match valid.iter().find(|v| v.word == name) {
                Some(first) => given_twice(ctxt, first, &item),
                None => valid.push(item),
            },
            word => {
                let message =
                    word.map_or_else(|| unknown(&name, place), |word| misplaced(word, place));
                ctxt.error(item.word.span(), message);
                meant.extend(item.into_meant(place));
            }
        }
    }
    for item in meant {
        let is_new = valid.iter().all(|other| other.word != item.word);
        valid.extend(is_new.then_some(item));
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
pub fn words_of(place: Place) -> String {
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
pub fn items(ctxt: &Ctxt, attr: &Attribute, place: Place) -> Vec<Item> {
    if !attr.path().is_ident(FLATSTREAM) {
        return Vec::new();
    }
    let Meta::List(list) = &attr.meta else {
        let message = format!("expected a list, `#[flatstream(..)]`; {}", words_of(place));
        ctxt.error_at(&attr.meta, message);
        return Vec::new();
    };
    if let Some(comma) = stray_comma(list.tokens.clone()) {
        ctxt.error(comma, "expected an attribute word, found `,`");
    }
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

/// The first comma with nothing in front of it.
fn stray_comma(tokens: TokenStream) -> Option<Span> {
    let mut after_entry = false;
    tokens.into_iter().find_map(|token| match &token {
        TokenTree::Punct(punct) if punct.as_char() == ',' => {
            let is_stray = !std::mem::replace(&mut after_entry, false);
            is_stray.then(|| token.span())
        }
        _ => {
            after_entry = true;
            None
        }
    })
}

/// Splits at commas that are not inside of brackets, and drops empty parts.
///
/// Part by part, so that a mistake in one leaves the others readable.
pub fn split_at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = Vec::new();
    let mut part = Part::default();
    for token in tokens {
        if part.ends_at(&token) {
            parts.push(std::mem::take(&mut part).tokens);
        } else {
            part.push(token);
        }
    }
    parts.push(part.tokens);
    parts.retain(|part| !part.is_empty());
    parts
}

/// What stands between two commas, as far as it was read.
#[derive(Default)]
struct Part {
    tokens: TokenStream,
    /// The value is a type, in which angles are brackets: `with = Map<K, V>`.
    is_type: bool,
    /// Angles that are open.
    depth: usize,
    /// The last token was a `-` or `=`, and a `>` behind it is half an arrow.
    in_arrow: bool,
}

impl Part {
    fn ends_at(&self, token: &TokenTree) -> bool {
        self.depth == 0 && matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
    }

    fn push(&mut self, token: TokenTree) {
        if self.tokens.is_empty() {
            self.is_type = matches!(&token, TokenTree::Ident(word) if word == WITH);
        }
        if let (true, TokenTree::Punct(punct)) = (self.is_type, &token) {
            match punct.as_char() {
                '<' => self.depth += 1,
                '>' if !self.in_arrow => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
        self.in_arrow =
            matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), '-' | '='));
        self.tokens.extend([token]);
    }
}

/// `::some::path`, also within a string literal or the invisible brackets of a macro. It is one that can
/// be imported, as no type is.
pub fn parse_path(tokens: TokenStream) -> Option<Path> {
    let path = match syn::parse2::<LitStr>(tokens.clone()) {
        Ok(literal) => literal.parse_with(Path::parse_mod_style),
        Err(_) => Path::parse_mod_style.parse2(tokens),
    };
    path.ok().filter(|path| path.segments.iter().all(|segment| segment.ident != "Self"))
}

/// An id that a vtable has a slot for.
fn read_id(ctxt: &Ctxt, number: &LitInt) -> Option<Spanned<u16>> {
    match number.base10_parse::<u16>() {
        Ok(value) if value <= MAX_ID => Some(Spanned { value, span: number.span() }),
        _ => {
            let message = format!(
                "field id {number} is out of range: a vtable has at most 32765 slots (0..={MAX_ID})"
            );
            ctxt.error(number.span(), message);
            None
        }
    }
}

const MAX_ID: u16 = 32_764;
