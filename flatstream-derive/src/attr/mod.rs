//! Attributes, from tokens to values with spans.

mod item;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::{Attribute, Expr, LitStr, Meta, Path, Type};

use self::item::{items, parse_path, split_at_commas, valid_items, Item};
use crate::ctxt::Ctxt;
use crate::names::Case;
use crate::symbol::{Place, DOC, REPR};
use crate::symbol::{ATTR, DERIVE, OWNED, RESERVED, TRANSPARENT, VIEW};
use crate::symbol::{BIT_FLAGS, CRATE, FILE_IDENTIFIER, FIXED, LOCK, NAME, NAMESPACE, RENAME_ALL};
use crate::symbol::{DEFAULT, DEPRECATED, ID, KEY, OTHER, RENAME, RENAMED_FROM};
use crate::symbol::{REQUIRED, SHARED, SKIP, WITH};

/// The attributes of a struct or enum.
#[derive(Clone)]
pub struct Container {
    /// Where generated code finds the runtime, `::flatstream` unless told otherwise.
    pub crate_path: Path,
    pub docs: Vec<Attribute>,
    /// Where the word was written, like those below.
    pub fixed: Option<Span>,
    pub transparent: Option<Span>,
    pub bit_flags: Option<Span>,
    /// Ids that no field may have.
    pub reserved: Vec<Spanned<u16>>,
    /// In the schema, if not the Rust name.
    pub name: Option<LitStr>,
    pub namespace: Option<LitStr>,
    /// The name in the version before, with its namespace if that is another one.
    pub renamed_from: Option<LitStr>,
    /// How the names of fields or variants are written in the schema.
    pub rename_all: Option<Case>,
    pub file_identifier: Option<LitStr>,
    /// The file with what may not change, from the directory of the package on.
    pub lock: Option<LitStr>,
    /// What a view of a type that borrows is unpacked to.
    pub owned: Option<Type>,
    pub view: ViewAttrs,
    pub repr: Repr,
}

/// What the user puts on the view.
#[derive(Clone, Default)]
pub struct ViewAttrs {
    /// `ReadingRef` of `view = ReadingRef`.
    pub name: Option<Ident>,
    /// `Trait` of `derive(Trait)`.
    pub derives: Vec<Meta>,
    /// `non_exhaustive` of `attr(non_exhaustive)`.
    pub attrs: Vec<Meta>,
}

/// A value, and where it was written.
#[derive(Clone, Copy)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

/// The attributes of a field.
#[derive(Clone, Default)]
pub struct FieldAttrs {
    pub docs: Vec<Attribute>,
    pub id: Option<Spanned<u16>>,
    /// An id was given that is none, which is reported.
    pub has_bad_id: bool,
    pub default: Option<Expr>,
    /// Where the word was written, like those below.
    pub required: Option<Span>,
    pub deprecated: Option<Span>,
    pub skip: Option<Span>,
    pub key: Option<Span>,
    pub shared: Option<Span>,
    pub rename: Option<LitStr>,
    pub renamed_from: Option<LitStr>,
    pub with: Option<With>,
}

/// `with = Adapter`
#[derive(Clone)]
pub struct With {
    /// `None` after a mistake.
    pub adapter: Option<Type>,
    /// Of the value, or of the word if there is none.
    pub span: Span,
}

/// The attributes of a variant.
#[derive(Clone, Default)]
pub struct VariantAttrs {
    pub docs: Vec<Attribute>,
    pub rename: Option<LitStr>,
    pub renamed_from: Option<LitStr>,
    /// The name of its view.
    pub view: Option<Ident>,
    /// Where the word was written.
    pub other: Option<Span>,
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
            transparent: None,
            bit_flags: None,
            reserved: Vec::new(),
            name: None,
            namespace: None,
            renamed_from: None,
            rename_all: None,
            file_identifier: None,
            lock: None,
            owned: None,
            view: ViewAttrs::default(),
            repr: Repr::read(attrs),
        };
        for item in valid_items(ctxt, attrs, place) {
            match item.word.to_string().as_str() {
                FIXED => container.fixed = Some(item.flag(ctxt)),
                TRANSPARENT => container.transparent = Some(item.flag(ctxt)),
                BIT_FLAGS => container.bit_flags = Some(item.flag(ctxt)),
                CRATE => container.read_crate(ctxt, &item),
                RESERVED => container.reserved = item.ids(ctxt),
                NAME => container.name = item.name(ctxt, "\"Telemetry\""),
                OWNED => container.owned = item.ty(ctxt, "EventOwned"),
                NAMESPACE => container.namespace = item.text(ctxt, "\"acme.telemetry\""),
                RENAMED_FROM => container.renamed_from = item.name(ctxt, "\"OldName\""),
                RENAME_ALL => container.rename_all = item.case(ctxt),
                FILE_IDENTIFIER => container.file_identifier = item.text(ctxt, "\"TELE\""),
                LOCK => container.lock = item.name(ctxt, "\"schemas/telemetry.lock\""),
                DERIVE => container.view.derives = item.metas(ctxt, "Trait", is_path),
                VIEW => container.view.name = item.ident(ctxt, "ReadingRef"),
                ATTR => container.view.attrs = item.metas(ctxt, "non_exhaustive", |_| true),
                // Every valid word is matched above; a new one shows in the tests.
                word => ctxt.error(item.word.span(), format_args!("`{word}` is not read")),
            }
        }
        container.check_kind(ctxt);
        container
    }

    /// What a struct is said to be.
    ///
    /// ```text
    /// #[flatstream(fixed, transparent)] struct Id(u64);     // no: which of them?
    /// ```
    fn check_kind(&mut self, ctxt: &Ctxt) {
        let kinds = [(FIXED, self.fixed), (TRANSPARENT, self.transparent)];
        let mut given = kinds.into_iter().chain([(BIT_FLAGS, self.bit_flags)]);
        let mut given = given.by_ref().filter_map(|(word, span)| Some((word, span?)));
        if let (Some((first, _)), Some((second, span))) = (given.next(), given.next()) {
            ctxt.error(span, format!("a type is `{first}` or `{second}`, not both: drop one"));
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

fn is_path(meta: &Meta) -> bool {
    matches!(meta, Meta::Path(_))
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
pub const INTEGERS: [&str; 12] = [
    "u8", "u16", "u32", "u64", "u128", "usize",
    "i8", "i16", "i32", "i64", "i128", "isize",
];

impl FieldAttrs {
    pub fn read(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut field = FieldAttrs { docs: docs(attrs), ..FieldAttrs::default() };
        for item in valid_items(ctxt, attrs, Place::Field) {
            match item.word.to_string().as_str() {
                ID => {
                    field.id = item.id(ctxt);
                    field.has_bad_id = field.id.is_none();
                }
                DEFAULT => field.default = item.expr(ctxt),
                REQUIRED => field.required = Some(item.flag(ctxt)),
                DEPRECATED => field.deprecated = Some(item.flag(ctxt)),
                SKIP => field.skip = Some(item.flag(ctxt)),
                KEY => field.key = Some(item.flag(ctxt)),
                SHARED => field.shared = Some(item.flag(ctxt)),
                RENAME => field.rename = item.name(ctxt, "\"other\""),
                RENAMED_FROM => field.renamed_from = item.name(ctxt, "\"old_name\""),
                WITH => field.with = Some(With::read(ctxt, &item)),
                word => ctxt.error(item.word.span(), format_args!("`{word}` is not read")),
            }
        }
        field
    }

    /// The adapter, if there is a readable one.
    pub fn adapter(&self) -> Option<&Type> {
        self.with.as_ref()?.adapter.as_ref()
    }

    /// The attributes that say something about the wire, and where.
    pub fn of_wire(&self) -> impl Iterator<Item = (&'static str, Span)> {
        let span = |expr: &Expr| syn::spanned::Spanned::span(expr);
        [
            (ID, self.id.map(|id| id.span)),
            (DEFAULT, self.default.as_ref().map(span)),
            (REQUIRED, self.required),
            (DEPRECATED, self.deprecated),
            (KEY, self.key),
            (SHARED, self.shared),
            (RENAME, self.rename.as_ref().map(LitStr::span)),
            (RENAMED_FROM, self.renamed_from.as_ref().map(LitStr::span)),
            (WITH, self.with.as_ref().map(|with| with.span)),
        ]
        .into_iter()
        .filter_map(|(word, span)| Some((word, span?)))
    }
}

impl With {
    fn read(ctxt: &Ctxt, item: &Item) -> Self {
        let adapter = item.ty(ctxt, "flatstream::with::DurationNanos");
        let span = adapter.as_ref().map_or(item.word.span(), syn::spanned::Spanned::span);
        With { adapter, span }
    }
}

impl VariantAttrs {
    pub fn read(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut variant = VariantAttrs { docs: docs(attrs), ..VariantAttrs::default() };
        for item in valid_items(ctxt, attrs, Place::Variant) {
            match item.word.to_string().as_str() {
                RENAME => variant.rename = item.name(ctxt, "\"Other\""),
                RENAMED_FROM => variant.renamed_from = item.name(ctxt, "\"OldName\""),
                VIEW => variant.view = item.ident(ctxt, "EventMovedRef"),
                OTHER => variant.other = Some(item.flag(ctxt)),
                word => ctxt.error(item.word.span(), format_args!("`{word}` is not read")),
            }
        }
        variant
    }
}

/// Refuses all attributes of ours where none has a meaning. Returns whether an adapter is among
/// them, which would have decided about the type; `instead` says where it belongs.
pub fn none(ctxt: &Ctxt, attrs: &[Attribute], what: &str, instead: &str) -> bool {
    let mut is_adapted = false;
    for item in attrs.iter().flat_map(|attr| items(ctxt, attr, Place::Field)) {
        let mut message = format!("`{}` has no meaning on {what}", item.word);
        if item.word == WITH {
            message = format!("{message}: {instead}");
            is_adapted = true;
        }
        ctxt.error(item.word.span(), message);
    }
    is_adapted
}

fn docs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident(DOC)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::item::words_of;
    use super::*;
    use crate::tests::check;

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
            let message =
                format!("expected a list, `#[flatstream(..)]`; {}", words_of(Place::Struct));
            on_struct(&format!("#[{wrong}]"), &[&message]);
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
            &[&format!("unknown attribute `sparkles`: {}", words_of(Place::Struct))],
        );
        on_struct(
            "#[flatstream(fixd)]",
            &[&format!(
                "unknown attribute `fixd`, did you mean `fixed`? ({})",
                words_of(Place::Struct)
            )],
        );
        on_field(
            "#[flatstream(fixd)]",
            &["unknown attribute `fixd`, did you mean `fixed`? (it goes on a struct)"],
        );
        on_field(
            "#[flatstream(sparkles)]",
            &[&format!("unknown attribute `sparkles`: {}", words_of(Place::Field))],
        );
        on_field(
            "#[flatstream(defualt = 3)]",
            &[&format!(
                "unknown attribute `defualt`, did you mean `default`? ({})",
                words_of(Place::Field)
            )],
        );
    }

    #[test]
    fn words_of_other_places() {
        on_field("#[flatstream(fixed)]", &["`fixed` goes on a struct, not on a field"]);
        on_field(
            "#[flatstream(crate = a)]",
            &["`crate` goes on a struct or an enum, not on a field"],
        );
        on_struct("#[flatstream(key)]", &["`key` goes on a field, not on a struct"]);
        check(
            "#[flatstream(fixed)] enum Event { A(B) }",
            &["`fixed` goes on a struct, not on an enum"],
        );
        check(
            "enum Event { #[flatstream(fixed)] A(#[flatstream(id = 3)] B) }",
            &[
                "`fixed` goes on a struct, not on a variant",
                "`id` has no meaning on the value of a variant",
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
                &format!(
                    "unknown attribute `fixd`, did you mean `fixed`? ({})",
                    words_of(Place::Struct)
                ),
                "`crate` takes a path: `crate = ::flatstream`",
            ],
        );
    }
}
