//! What only the type system knows, asked at the field's own span.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{Ident, Type};

use super::{is_known, params, spec, static_self, static_type, value_spec};
use crate::ast::{self, Field, Input};
use crate::attr::Spanned;
use crate::ids;
use crate::ty::{self, show};
use crate::validate::{required_scalar, shared_type, KEY_DEFAULT, KEY_TYPES, REQUIRED_OPTION};

/// Each field is a field type with a value for "absent"; the table's layout is possible, and its
/// defaults end.
pub(super) fn table(input: &Input, fields: &[Field]) -> TokenStream {
    let this = static_self(input);
    let fixed = |field: &Field| !params::depends(input, field);
    let of = (!params::any(input)).then_some(&this);
    let name = input.ident.to_string();
    let facts = facts(&name, &input.attrs.reserved, fields, of, false, fixed);
    let facts = facts.into_iter().map(Fact::free);
    // That of a generic type is asked where an instance is used.
    let ends = of.map(|this| {
        quote_spanned!(input.ident.span()=> const _: __fs::Layout = __fs::layout_of::<#this>();)
    });
    quote!(#(#facts)* #ends)
}

/// The same of fields whose types depend on parameters, to be asked of each instance.
pub(super) struct Checks {
    /// What the shape asks as well, and so each type that holds the instance.
    pub early: TokenStream,
    /// What asks for such shapes itself, perhaps that of the same instance: of maps, and of fields
    /// that hold the type again.
    pub late: TokenStream,
}

impl Checks {
    /// Of the table `owner`.
    pub fn of(
        input: &Input,
        owner: &str,
        fields: &[Field],
        reserved: &[Spanned<u16>],
    ) -> Option<Self> {
        let is_late = |field: &Field| !params::is_bounded(input, field) || ty::holds_map(&field.ty);
        let asked = |late| {
            let asked = |field: &Field| params::depends(input, field) && is_late(field) == late;
            let facts = facts(owner, reserved, fields, None, true, asked);
            facts.into_iter().map(|fact| fact.expr).collect()
        };
        params::any(input).then(|| Checks { early: asked(false), late: asked(true) })
    }
}

/// That of the fields of the struct-like variant `variant`.
pub(super) fn payload(
    input: &Input,
    variant: &Ident,
    fields: &[Field],
    of: &TokenStream,
) -> TokenStream {
    let (name, of) = (variant.to_string(), (!params::any(input)).then_some(of));
    let facts = facts(&name, &[], fields, of, false, |field| !params::depends(input, field));
    let facts = facts.into_iter().map(Fact::free);
    let possible = of.map(
        |of| quote_spanned!(variant.span()=> const _: __fs::Layout = __fs::layout_of::<#of>();),
    );
    quote!(#(#facts)* #possible)
}

/// Something that has to be.
struct Fact {
    /// A statement that panics if it is not so, at the place that it is about.
    expr: TokenStream,
}

impl Fact {
    /// `assert!(#fact, "{}", #message)`, at the place of `span`. Source text in the message, such as
    /// `[u8; { N + 1 }]`, is no format string.
    fn that(span: Span, fact: &TokenStream, message: &str) -> Self {
        Fact { expr: quote_spanned!(span=> ::core::assert!(#fact, "{}", #message);) }
    }

    /// Panics with a message that is `Some`.
    fn complaint(span: Span, message: &TokenStream) -> Self {
        let expr = quote_spanned! {span=>
            if let ::core::option::Option::Some(__message) = #message {
                ::core::panic!("{}", __fs::Complaint::as_str(&__message))
            };
        };
        Fact { expr }
    }

    /// As an item. Not at the span itself: of a type that is not there, rustc would say in each item
    /// that stands in the user's code how to make it a parameter of that item.
    fn free(self) -> TokenStream {
        let expr = self.expr;
        quote!(const _: () = #expr)
    }
}

/// What has to be of the fields that `asked` picks: those whose types depend on parameters, or not.
/// `of` is the table, if constants can name it, and `owner` its name.
fn facts(
    owner: &str,
    reserved: &[Spanned<u16>],
    fields: &[Field],
    of: Option<&TokenStream>,
    depends: bool,
    asked: impl Fn(&Field) -> bool,
) -> Vec<Fact> {
    let wired = ast::wired(fields);
    let asked_for = || wired.iter().copied().filter(|field| asked(field));
    let unknown = asked_for().filter(|field| !is_known(field));
    let defaults = unknown.flat_map(|field| default(owner, field, of, depends));
    let rules = asked_for().flat_map(rules);
    let ids = asked_for().filter_map(|field| id(reserved, &wired, field));
    defaults.chain(rules).chain(ids).chain(tags(fields, &asked)).collect()
}

/// What is wrong with a type that depends on parameters, where no bound can say it, as a statement.
pub(super) fn fault_inside(ty: &Type) -> TokenStream {
    fault_of(ty).expr
}

fn fault_of(ty: &Type) -> Fact {
    let ty = static_type(ty);
    Fact::complaint(ty.span(), &quote!(__fs::Shape::fault(&__fs::Ask::<#ty>::SHAPE)))
}

/// The type has no fault, and an absent field a value, if it is no `Option`.
fn default(owner: &str, field: &Field, of: Option<&TokenStream>, depends: bool) -> Vec<Fact> {
    let shown = show(&field.ty);
    let spec = match (of, field.default()) {
        (Some(of), _) => spec(field, of),
        (None, None) => spec(field, &TokenStream::new()),
        (None, Some(_)) if depends => return vec![fault_of(&field.ty)],
        (None, Some(_)) => return Vec::new(),
    };
    // Of a plain type, `is_field` says the fault.
    let complaint = match depends || field.is_adapted() {
        true => quote!(complaint),
        false => quote!(no_value),
    };
    let ask = quote!(__fs::Ask::<#spec>);
    let (span, message) = match field.attrs.adapter() {
        Some(adapter) => (adapter.span(), no_default_of_adapter(field, adapter, &ask)),
        None => {
            let default = if depends { "" } else { "add `default = ..` (enums only), " };
            let message = format!(
                "`{shown}` has no zero value (no variant 0), so an absent field has nothing to \
                 read as: {default}use `Option<{shown}>`, or give a variant the number 0"
            );
            (field.ty.span(), quote!(#message))
        }
    };
    let name = field.ident.unraw().to_string();
    let asked =
        quote!(__fs::Absent::#complaint(#ask::ABSENT, &#ask::SHAPE, #owner, #name, #message));
    let field_has = Fact::complaint(span, &asked);
    let parts_have = ty::holds_map(&field.ty).then(|| parts(&field.ty, &spec));
    [field_has].into_iter().chain(parts_have).collect()
}

/// What to say about an adapter of which 0 or an empty vector is no value. What helps depends on the
/// wire form.
fn no_default_of_adapter(field: &Field, adapter: &Type, ask: &TokenStream) -> TokenStream {
    let (shown, adapter) = (show(&field.ty), show(adapter));
    let begin = format!(
        "the default on the wire is no value for `{adapter}`, so an absent field has nothing to \
         read as: use `Option<{shown}>`"
    );
    let scalar = format!("{begin}, or add `default = ..`");
    let other = format!("{begin}, or add `required`");
    quote!(if #ask::IS_SCALAR { #scalar } else { #other })
}

/// So have the keys and values of a map, which other writers leave out when they are 0.
fn parts(ty: &Type, spec: &TokenStream) -> Fact {
    let message = format!(
        "a key or value of `{}` is an enum without a variant 0, so one that is absent has nothing \
         to read as: give a variant the number 0, or make the value an `Option`",
        show(ty)
    );
    Fact::that(ty.span(), &quote!(__fs::Ask::<#spec>::PARTS_HAVE_DEFAULT), &message)
}

/// What `default` and `required` cannot stand on, where the type has another name.
fn rules(field: &Field) -> Vec<Fact> {
    let value = value_spec(field);
    let ask = quote!(__fs::Ask::<#value>);
    let mut rules = Vec::new();
    if let Some(span) = field.attrs.required {
        rules.push(Fact::that(span, &quote!(!#ask::IS_OPTION), REQUIRED_OPTION));
        let is_no_scalar = quote!(#ask::IS_OPTION || !#ask::IS_SCALAR);
        rules.push(Fact::that(span, &is_no_scalar, &required_scalar(&field.ty)));
    }
    if let Some(span) = field.attrs.shared {
        rules.push(Fact::that(
            span,
            &quote!(#ask::CAN_SHARE || !#ask::IS_FIELD),
            &shared_type(&field.ty),
        ));
    }
    if let Some(span) = field.attrs.key {
        let message = format!("{KEY_TYPES}: `{}` cannot be one", show(&field.ty));
        rules.push(Fact::that(span, &quote!(#ask::IS_KEY || !#ask::IS_FIELD), &message));
        if field.default().is_some() {
            let is_scalar = quote!(#ask::IS_SCALAR || !#ask::IS_FIELD);
            rules.push(Fact::that(span, &is_scalar, KEY_DEFAULT));
        }
    }
    rules
}

/// The ids that were counted are those that were written: a union has the id before its own, any
/// other field has not.
fn id(reserved: &[Spanned<u16>], fields: &[&Field], field: &Field) -> Option<Fact> {
    const UNION: &str = "a union field takes two slots (tag = id - 1)";
    let id = field.attrs.id?;
    let value = value_spec(field);
    let is_union = quote!(__fs::Ask::<#value>::IS_UNION);
    let Some(tag) = id.value.checked_sub(1) else {
        let message = format!("{UNION}: its id must be at least 1");
        return Some(Fact::that(id.span, &quote!(!#is_union), &message));
    };
    let used = fields.iter().find(|other| other.id() == Some(tag));
    if let Some(other) = used {
        let message =
            format!("{UNION}, and slot {tag} is already used by `{}`", other.ident.unraw());
        return Some(Fact::that(id.span, &quote!(!#is_union), &message));
    }
    if reserved.iter().any(|reserved| reserved.value == tag) {
        let message = format!("{UNION}, and slot {tag} is reserved");
        return Some(Fact::that(id.span, &quote!(!#is_union), &message));
    }
    let last = fields.iter().filter_map(|field| field.id()).max().unwrap_or(id.value);
    Some(Fact::that(id.span, &is_union, &ids::gap_message(last, tag, 1)))
}

/// The schema names a union's tag `event_type`, so no field beside it may have that name.
fn tags(fields: &[Field], asked: impl Fn(&Field) -> bool) -> Vec<Fact> {
    let tag_of = |union: &Field| format!("{}_type", union.name);
    let unions = fields.iter().filter(|field| asked(field));
    let pairs = unions.flat_map(|union| {
        let tag = tag_of(union);
        fields.iter().filter(move |field| field.name == tag).map(move |tag| (union, tag))
    });
    let facts = pairs.map(|(union, tag)| {
        let message = format!(
            "the tag of the union `{}` is called `{}` in the schema: give this field another name",
            union.name, tag.name
        );
        let value = value_spec(union);
        Fact::that(tag.ident.span(), &quote!(!__fs::Ask::<#value>::IS_UNION), &message)
    });
    facts.collect()
}

/// The instance of a generic type that is rebuilt owns what it holds.
pub(super) fn owned_params(input: &Input) -> Option<TokenStream> {
    let this = static_self(input);
    let message = format!(
        "a parameter of `{}` stands for a type that borrows, so the value cannot be unpacked: own \
         the data (`String` instead of `&str`)",
        input.ident
    );
    params::any(input).then(|| {
        quote_spanned! {input.ident.span()=>
            const { ::core::assert!(<#this as __fs::FieldType>::OWNED, "{}", #message) };
        }
    })
}

/// Each skipped field has a value when the struct is rebuilt.
pub(super) fn skipped<'a>(fields: impl IntoIterator<Item = &'a Field>) -> TokenStream {
    fields
        .into_iter()
        .filter(|field| !field.is_on_wire())
        .map(|Field { ty, .. }| {
            let shown = show(ty);
            let message = format!(
                "`unpack` needs `Default` for the skipped type `{shown}`: add `#[derive(Default)]` \
                 to it, or make the field an `Option<{shown}>`"
            );
            Fact::that(ty.span(), &quote!(__fs::Ask::<#ty>::HAS_VALUE), &message).free()
        })
        .collect()
}

/// Each field can be rebuilt from a view.
pub(super) fn owned<'a>(types: impl Iterator<Item = &'a Type>) -> TokenStream {
    types
        .filter(|ty| !ty::is_known(ty))
        .map(|ty| {
            let message = format!(
                "`{}` borrows, so the struct could not be unpacked: own the data (`String` instead \
                 of `&str`), or give the struct a lifetime",
                show(ty)
            );
            Fact::that(ty.span(), &quote!(__fs::Ask::<#ty>::OWNED), &message).free()
        })
        .collect()
}
