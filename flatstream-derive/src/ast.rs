//! The model of a type: what the derive knows after reading its tokens.

mod newtype;
mod unit_enum;

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{DataEnum, DataStruct, DeriveInput, Expr, Fields, FieldsNamed, FieldsUnnamed};
use syn::{Generics, Ident, LitStr, Member, Type, Visibility};

use crate::attr::{self, Container, FieldAttrs, Repr, VariantAttrs, ViewAttrs};
use crate::ctxt::Ctxt;
use crate::ids;
use crate::names::Names;
use crate::receiver;
use crate::symbol::Place;
use crate::ty::{self, Shape};

pub use self::newtype::{Single, ADAPTER};
pub use self::unit_enum::{CatchAll, UnitEnum, UnitVariant};

/// A struct or enum that can be a message or a part of one.
pub struct Input {
    pub attrs: Container,
    pub vis: Visibility,
    pub ident: Ident,
    pub generics: Generics,
    pub data: Data,
    pub names: Names,
    /// All fields are in the model; else it stands in for a type with mistakes.
    pub complete: bool,
    /// The type of what views show of refused parts.
    pub fault: Option<Fault>,
    /// Variants that are in the view, and nowhere else.
    pub refused: Vec<Refused>,
}

/// A variant with a mistake.
pub struct Refused {
    pub ident: Ident,
    /// How many values its view has.
    pub n_values: usize,
}

/// A type that is an error, and the place of that error: rustc says nothing about what uses the type.
#[derive(Clone)]
pub struct Fault {
    pub name: Ident,
    /// `compile_error!`
    pub error: TokenStream,
}

#[allow(clippy::large_enum_variant)] // There is one at a time.
pub enum Data {
    Table(Vec<Field>),
    Fixed(Vec<Field>),
    Enum(UnitEnum),
    Union(Vec<Variant>),
    Transparent(Single),
    /// A struct around its bits.
    Flags(Single),
    /// An enum of single bits.
    FlagEnum(UnitEnum),
    /// In place of a type with mistakes: one that is read by value.
    Value,
}

/// A field of a table, a fixed struct or a struct-like variant.
#[derive(Clone)]
pub struct Field {
    pub ident: Ident,
    /// What it is called in the Rust type: `ident`, or `0`.
    pub member: Member,
    /// In the schema: `type` for `r#type`, unless it is renamed.
    pub name: String,
    /// Never `Self`: that is written out.
    pub ty: Type,
    pub attrs: FieldAttrs,
    /// Its place in the order of ids; `None` for a field that is not on the wire.
    pub index: Option<usize>,
    /// Inherited in a struct-like variant, where it means that of the enum.
    pub vis: Visibility,
    /// It has a mistake and stands in for itself: not on the wire, and with an accessor.
    pub refused: bool,
}

impl Field {
    /// Whether it is written and read; skipped fields are not.
    pub fn is_on_wire(&self) -> bool {
        self.attrs.skip.is_none() && !self.refused
    }

    /// What an absent field reads as; `[]` says no more than a vector does.
    pub fn default(&self) -> Option<&Expr> {
        let is_empty = |expr: &&Expr| matches!(expr, Expr::Array(array) if array.elems.is_empty());
        let is_list =
            matches!(Shape::of(&self.ty), Shape::Vector(_) | Shape::Map(..) | Shape::Set(_));
        let says_more = self.is_adapted() && !is_list;
        self.attrs.default.as_ref().filter(|expr| says_more || !is_empty(expr))
    }

    /// Whether an adapter decides what is on the wire, instead of the type.
    pub fn is_adapted(&self) -> bool {
        self.attrs.with.is_some()
    }

    pub fn id(&self) -> Option<u16> {
        self.attrs.id.map(|id| id.value)
    }
}

/// The fields that are on the wire, in the order of ids.
pub fn wired(fields: &[Field]) -> Vec<&Field> {
    let mut wired: Vec<&Field> = fields.iter().filter(|field| field.index.is_some()).collect();
    wired.sort_by_key(|field| field.index);
    wired
}

/// A variant of a union. Its tag is its position plus one.
#[derive(Clone)]
pub struct Variant {
    pub ident: Ident,
    /// In the schema.
    pub name: String,
    pub attrs: VariantAttrs,
    pub kind: VariantKind,
}

impl Variant {
    fn wired_types(&self) -> Vec<&Type> {
        match &self.kind {
            VariantKind::Unit => Vec::new(),
            VariantKind::Newtype(ty) => vec![ty],
            VariantKind::Struct(fields) => {
                wired(fields).into_iter().map(|field| &field.ty).collect()
            }
        }
    }

    fn types(&self) -> Vec<&Type> {
        match &self.kind {
            VariantKind::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
            VariantKind::Unit | VariantKind::Newtype(_) => self.wired_types(),
        }
    }

    /// The only field of one that has no names in Rust, and a view of its table nevertheless.
    pub fn only_field(&self) -> Option<&Field> {
        self.fields().iter().find(|field| matches!(field.member, Member::Unnamed(_)))
    }

    /// None, but for a struct-like variant.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            VariantKind::Struct(fields) => fields,
            VariantKind::Unit | VariantKind::Newtype(_) => &[],
        }
    }
}

#[allow(clippy::large_enum_variant)] // A type has a few of these, for a moment.
#[derive(Clone)]
pub enum VariantKind {
    Unit,
    Newtype(Type),
    Struct(Vec<Field>),
}

/// Reads the parts of one type.
struct Reader<'a> {
    ctxt: &'a Ctxt,
    input: &'a DeriveInput,
    attrs: &'a Container,
}

impl Input {
    /// Reads all that can be read. `None` if nothing is left to check, and after any mistake the
    /// model may lack what was wrong.
    pub fn read(ctxt: &Ctxt, input: &DeriveInput) -> Option<Self> {
        let place = match &input.data {
            syn::Data::Struct(_) => Place::Struct,
            syn::Data::Enum(_) => Place::Enum,
            syn::Data::Union(data) => {
                let message =
                    "a Rust union has no tag that says what it holds: use an enum with data";
                ctxt.error(data.union_token.span, message);
                return None;
            }
        };
        let attrs = Container::read(ctxt, &input.attrs, place);
        let reader = Reader { ctxt, input, attrs: &attrs };
        let data = match &input.data {
            syn::Data::Struct(data) => reader.read_struct(data)?,
            syn::Data::Enum(data) => reader.read_enum(data, &attrs.repr)?,
            syn::Data::Union(_) => return None,
        };
        Some(Input {
            names: data.names(&input.ident, &attrs.view),
            attrs,
            vis: input.vis.clone(),
            ident: input.ident.clone(),
            generics: input.generics.clone(),
            data,
            complete: true,
            fault: None,
            refused: Vec::new(),
        })
    }
}

impl Data {
    /// The types of what is on the wire.
    pub fn wired_types(&self) -> Vec<&Type> {
        match self {
            Data::Table(fields) | Data::Fixed(fields) => {
                wired(fields).into_iter().map(|field| &field.ty).collect()
            }
            Data::Union(variants) => variants.iter().flat_map(Variant::wired_types).collect(),
            Data::Transparent(single) | Data::Flags(single) => vec![&single.ty],
            Data::Enum(_) | Data::FlagEnum(_) | Data::Value => Vec::new(),
        }
    }

    /// All types in it, also of what is skipped.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Data::Table(fields) | Data::Fixed(fields) => {
                fields.iter().map(|field| &field.ty).collect()
            }
            Data::Union(variants) => variants.iter().flat_map(Variant::types).collect(),
            _ => self.wired_types(),
        }
    }

    pub fn union_variants(&self) -> impl Iterator<Item = &Variant> {
        match self {
            Data::Union(variants) => variants.iter(),
            _ => [].iter(),
        }
    }

    /// What the output of a type called `ident` is called.
    pub fn names(&self, ident: &Ident, view: &ViewAttrs) -> Names {
        let variants =
            self.union_variants().map(|variant| (&variant.ident, variant.attrs.view.as_ref()));
        Names::new(ident, view.name.as_ref(), variants)
    }
}

impl Reader<'_> {
    fn read_struct(&self, data: &DataStruct) -> Option<Data> {
        let fixed = self.attrs.fixed.is_some();
        match &data.fields {
            fields if self.attrs.transparent.is_some() => self.read_transparent(fields),
            fields if self.attrs.bit_flags.is_some() => self.read_flags(fields),
            Fields::Named(fields) if fixed && fields.named.is_empty() => self.no_fixed_fields(),
            Fields::Named(fields) if fixed => Some(Data::Fixed(self.read_fixed_fields(fields))),
            Fields::Named(fields) => Some(Data::Table(self.read_fields(fields))),
            Fields::Unnamed(fields) if !fields.unnamed.is_empty() => self.no_names(fields),
            Fields::Unnamed(_) | Fields::Unit if fixed => self.no_fixed_fields(),
            Fields::Unnamed(_) | Fields::Unit => self.no_braces(),
        }
    }

    fn no_fixed_fields(&self) -> Option<Data> {
        self.ctxt.error(self.input.ident.span(), "a fixed struct needs at least one field");
        None
    }

    fn no_names(&self, fields: &FieldsUnnamed) -> Option<Data> {
        let ident = &self.input.ident;
        let is_hidden = fields.unnamed.iter().any(|field| ty::is_hidden(&field.ty));
        self.ctxt.error_at(
            fields,
            match (fields.unnamed.len(), self.attrs.fixed) {
                (1, None) if is_hidden => format!(
                    "flags that `bitflags!` makes are a field with `#[flatstream(bit_flags)]`: add \
                     it to `{ident}`"
                ),
                (1, None) => format!(
                    "schema fields need names: write `struct {ident} {{ value: .. }}`, or add \
                     `#[flatstream(transparent)]` for a newtype that is what it holds"
                ),
                (1, Some(_)) => format!(
                    "schema fields need names: write `struct {ident} {{ value: .. }}`, or \
                     `transparent` instead of `fixed` for a newtype that is what it holds"
                ),
                _ => format!("schema fields need names: write `struct {ident} {{ .. }}`"),
            },
        );
        fields.unnamed.iter().for_each(|field| self.refuse_type(field));
        None
    }

    /// What is wrong with the type of a field that lacks a name, which is another mistake.
    fn refuse_type(&self, field: &syn::Field) {
        let attrs = FieldAttrs::read(self.ctxt, &field.attrs);
        let faults = match self.attrs.fixed {
            _ if attrs.with.is_some() || attrs.skip.is_some() => return,
            Some(_) => ty::fixed_fault(&field.ty, &self.input.ident).into_iter().collect(),
            None => ty::table_faults(&field.ty),
        };
        for fault in faults {
            self.ctxt.error_at(fault.at, fault.message);
        }
    }

    fn no_braces(&self) -> Option<Data> {
        let ident = &self.input.ident;
        let message = format!(
            "a unit struct has nothing to send: write `struct {ident} {{}}` for an empty table"
        );
        self.ctxt.error(ident.span(), message);
        None
    }

    fn read_fields(&self, fields: &FieldsNamed) -> Vec<Field> {
        let fields = fields.named.iter().filter_map(|field| self.read_field(field));
        let mut fields: Vec<Field> = fields.collect();
        ids::assign(self.ctxt, &mut fields, &self.attrs.reserved);
        fields
    }

    /// In the order in which they are declared: `id` is refused as a whole, whatever it says.
    fn read_fixed_fields(&self, fields: &FieldsNamed) -> Vec<Field> {
        let fields = fields.named.iter().filter_map(|field| self.read_field(field)).enumerate();
        fields.map(|(i, field)| Field { index: Some(i), ..field }).collect()
    }

    fn read_field(&self, field: &syn::Field) -> Option<Field> {
        // rustc takes no `_` for a name.
        let ident = field.ident.clone().filter(|ident| ident != "_")?;
        let mut attrs = FieldAttrs::read(self.ctxt, &field.attrs);
        if let Some(adapter) = attrs.with.as_mut().and_then(|with| with.adapter.as_mut()) {
            receiver::replace_self(self.input, adapter);
        }
        if let (syn::Data::Enum(_), Some(default)) = (&self.input.data, &mut attrs.default) {
            receiver::name_self(self.input, default);
        }
        Some(Field {
            name: self.field_name(&ident, attrs.rename.as_ref()),
            member: Member::Named(ident.clone()),
            ident,
            ty: self.read_type(&field.ty),
            attrs,
            index: None,
            vis: field.vis.clone(),
            refused: false,
        })
    }

    /// `rename_all` on an enum is about its variants, as in serde, and not about their fields.
    fn field_name(&self, ident: &Ident, rename: Option<&LitStr>) -> String {
        let of_variant = matches!(self.input.data, syn::Data::Enum(_));
        match rename {
            None if of_variant => ident.unraw().to_string(),
            _ => self.schema_name(ident, rename),
        }
    }

    fn schema_name(&self, ident: &Ident, rename: Option<&LitStr>) -> String {
        let own = ident.unraw().to_string();
        match (rename, self.attrs.rename_all) {
            (Some(name), _) => name.value(),
            (None, Some(case)) => case.apply(&own),
            (None, None) => own,
        }
    }

    fn read_type(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        receiver::replace_self(self.input, &mut ty);
        ty
    }

    fn read_enum(&self, data: &DataEnum, repr: &Repr) -> Option<Data> {
        if data.variants.is_empty() {
            let message = format!(
                "`{}` has no variants, so there is nothing to send: a union has 1 to 255 variants, \
                 an enum at least one",
                self.input.ident
            );
            self.ctxt.error(self.input.ident.span(), message);
            return None;
        }
        let variants = data.variants.iter();
        let variants = variants.map(|v| (v, VariantAttrs::read(self.ctxt, &v.attrs)));
        let variants: Vec<(&syn::Variant, VariantAttrs)> = variants.collect();
        if variants.iter().any(|(variant, attrs)| has_data(variant) && attrs.other.is_none()) {
            self.refuse_base_of_union(repr);
            self.refuse_flags_of_union();
            let variants = variants.into_iter();
            Some(Data::Union(
                variants.filter_map(|(v, attrs)| self.read_variant(v, attrs)).collect(),
            ))
        } else {
            let unit_enum = self.read_unit_enum(repr, variants)?;
            Some(match self.attrs.bit_flags {
                Some(_) => Data::FlagEnum(unit_enum),
                None => Data::Enum(unit_enum),
            })
        }
    }

    fn refuse_base_of_union(&self, repr: &Repr) {
        if let Some(base) = repr.integer() {
            let message = format!(
                "`repr({base})` does not reach the wire: the tags of a union are 1, 2, .. in the \
                 order of its variants; remove it"
            );
            self.ctxt.error(base.span(), message);
        }
    }

    fn refuse_flags_of_union(&self) {
        if let Some(span) = self.attrs.bit_flags {
            let message = "flags are the bits of a number, and hold no data: drop `bit_flags`, or \
                           the data";
            self.ctxt.error(span, message);
        }
    }

    fn read_variant(&self, variant: &syn::Variant, attrs: VariantAttrs) -> Option<Variant> {
        if let Some(span) = attrs.other {
            let message = "a union reads variants that it does not know as `Unknown` by itself: \
                           drop `other`";
            self.ctxt.error(span, message);
        }
        if let Some((_, value)) = &variant.discriminant {
            let message = "the tags of a union are 1, 2, .. in the order of its variants: remove \
                           this number";
            self.ctxt.error_at(value, message);
        }
        let kind = self.read_kind(variant);
        if !matches!(kind, None | Some(VariantKind::Struct(_))) {
            self.refuse_view(variant, &attrs);
        }
        Some(Variant {
            name: self.schema_name(&variant.ident, attrs.rename.as_ref()),
            ident: variant.ident.clone(),
            attrs,
            kind: kind?,
        })
    }

    /// ```text
    /// enum Event { #[flatstream(view = Said)] Said(String) }     // no: it reads as a `&str`
    /// ```
    fn refuse_view(&self, variant: &syn::Variant, attrs: &VariantAttrs) {
        let Some(view) = &attrs.view else { return };
        let message = format!(
            "only a variant with named fields has a view of its own, and `{}` has none: drop `view`",
            variant.ident
        );
        self.ctxt.error(view.span(), message);
    }

    fn read_kind(&self, variant: &syn::Variant) -> Option<VariantKind> {
        match &variant.fields {
            Fields::Unit => Some(VariantKind::Unit),
            Fields::Named(fields) => Some(VariantKind::Struct(self.read_fields(fields))),
            Fields::Unnamed(fields) => self.read_tuple(&variant.ident, fields),
        }
    }

    /// The view of a variant lies in the view of its union, so it cannot be that view again: there is a
    /// view of the table between them.
    fn read_newtype(&self, ty: &Type) -> VariantKind {
        let ty = self.read_type(ty);
        match ty::views_itself(&ty, &self.input.ident) {
            true => VariantKind::Struct(vec![only_field(ty)]),
            false => VariantKind::Newtype(ty),
        }
    }

    fn read_tuple(&self, variant: &Ident, fields: &FieldsUnnamed) -> Option<VariantKind> {
        let mut is_adapted = false;
        for field in &fields.unnamed {
            let instead = "give the value a name, `{ value: .. }`, and the adapter to that";
            is_adapted |= attr::none(self.ctxt, &field.attrs, "the value of a variant", instead);
        }
        if is_adapted {
            return None;
        }
        let mut types = fields.unnamed.iter().map(|field| &field.ty);
        let message = match (types.next(), types.len()) {
            (Some(only), 0) => return Some(self.read_newtype(only)),
            (None, _) => format!("`{variant}()` holds nothing: write `{variant}`"),
            (Some(_), more) => format!(
                "`{variant}` holds {} values without names: write `{variant} {{ .. }}` with names, \
                 or put them into a struct",
                more + 1
            ),
        };
        self.ctxt.error_at(fields, message);
        None
    }
}

/// The field of a variant that holds its own enum, as in `Neg(Box<Expr>)`: `value` in the table around
/// it, as in that around a number.
fn only_field(ty: Type) -> Field {
    Field {
        ident: Ident::new("value", ty.span()),
        member: Member::Unnamed(0.into()),
        name: "value".to_string(),
        ty,
        attrs: FieldAttrs::default(),
        index: Some(0),
        vis: Visibility::Inherited,
        refused: false,
    }
}

fn has_data(variant: &syn::Variant) -> bool {
    !matches!(variant.fields, Fields::Unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::check;
    use crate::ty::show;

    fn read(input: &str) -> Input {
        let ctxt = Ctxt::new();
        let model = Input::read(&ctxt, &syn::parse_str(input).unwrap());
        ctxt.finish(model).unwrap()
    }

    #[test]
    fn a_table() {
        let input = read("pub struct Node<'a> { pub r#type: u8, next: Option<Box<Self>> }");
        let Data::Table(fields) = &input.data else { panic!("not a table") };
        assert_eq!(input.names.view, "NodeView");
        assert_eq!(fields[0].name, "type");
        assert_eq!(fields[0].ident, "r#type");
        assert_eq!(show(&fields[1].ty), "Option<Box<Node<'a>>>");
        assert!(matches!(fields[0].vis, Visibility::Public(_)));
    }

    #[test]
    fn a_fixed_struct() {
        assert!(matches!(read("#[flatstream(fixed)] struct P { x: f32 }").data, Data::Fixed(_)));
    }

    #[test]
    fn an_enum() {
        let Data::Enum(level) = read("#[repr(i16)] enum Level { Low, High = 3 }").data else {
            panic!("not an enum")
        };
        assert_eq!(level.repr, "i16");
        assert_eq!(level.variants[1].ident, "High");
    }

    #[test]
    fn a_union() {
        let input = read("enum Event { Quit, Moved(Pose), Said { text: String } }");
        let Data::Union(variants) = &input.data else { panic!("not a union") };
        assert!(matches!(variants[0].kind, VariantKind::Unit));
        assert!(matches!(variants[1].kind, VariantKind::Newtype(_)));
        assert!(matches!(variants[2].kind, VariantKind::Struct(_)));
        assert_eq!(input.names.payloads[2].view, "EventSaidView");
    }

    #[test]
    fn renaming_all_of_an_enum_leaves_the_fields_of_variants() {
        let input = read(
            "#[flatstream(rename_all = \"SCREAMING_SNAKE_CASE\")]
             enum Event { PageUp { #[flatstream(rename = \"n\")] how_often: u8, how_far: u8 } }",
        );
        let Data::Union(variants) = &input.data else { panic!("not a union") };
        assert_eq!(variants[0].name, "PAGE_UP");
        let VariantKind::Struct(fields) = &variants[0].kind else { panic!("no fields") };
        assert_eq!([fields[0].name.as_str(), &fields[1].name], ["n", "how_far"]);
    }

    #[test]
    fn structs_without_names() {
        check(
            "struct Id(u64);",
            &["schema fields need names: write `struct Id { value: .. }`, or add \
               `#[flatstream(transparent)]` for a newtype that is what it holds"],
        );
        check(
            "struct Perms(<Perms as bitflags::__private::PublicFlags>::Internal);",
            &["flags that `bitflags!` makes are a field with `#[flatstream(bit_flags)]`: add it to \
               `Perms`"],
        );
        check("struct Pair(A, B);", &["schema fields need names: write `struct Pair { .. }`"]);
        check(
            "struct Pair(A, usize);",
            &[
                "schema fields need names: write `struct Pair { .. }`",
                "`usize` differs between machines: use `u64`",
            ],
        );
        check(
            "#[flatstream(fixed)] struct Weight(u8);",
            &["schema fields need names: write `struct Weight { value: .. }`, or `transparent` \
               instead of `fixed` for a newtype that is what it holds"],
        );
        for nothing in ["struct Ping;", "struct Ping();"] {
            let message =
                "a unit struct has nothing to send: write `struct Ping {}` for an empty table";
            check(nothing, &[message]);
            let fixed = format!("#[flatstream(fixed)] {nothing}");
            check(&fixed, &["a fixed struct needs at least one field"]);
        }
        check("#[flatstream(fixed)] struct P {}", &["a fixed struct needs at least one field"]);
    }

    #[test]
    fn rust_unions() {
        check(
            "union U { a: u8 }",
            &["a Rust union has no tag that says what it holds: use an enum with data"],
        );
    }

    #[test]
    fn enums_without_variants() {
        let message = "`Never` has no variants, so there is nothing to send: a union has 1 to 255 \
                       variants, an enum at least one";
        check("enum Never {}", &[message]);
        check("#[repr(u8)] enum Never {}", &[message]);
    }

    #[test]
    fn bases_of_enums() {
        let base = |repr, expected| check(&format!("{repr} enum Level {{ Low }}"), &[expected]);
        base(
            "",
            "add `#[repr(u8)]` (`u8` to `u64`, `i8` to `i64`) to `Level`: the base type is part of \
             the wire format",
        );
        base(
            "#[repr(usize)]",
            "`usize` differs between machines: use `u8` to `u64` or `i8` to `i64`",
        );
        base(
            "#[repr(i128)]",
            "FlatBuffers has no 128-bit integers: use `u8` to `u64` or `i8` to `i64`",
        );
        base(
            "#[repr(C)]",
            "the size of a `repr(C)` enum differs between machines: use `u8` to `u64` or `i8` to \
             `i64`",
        );
    }

    #[test]
    fn numbers_on_unions() {
        check(
            "#[repr(u8)] enum Event { Quit = 3, Moved(Pose) = 4 }",
            &[
                "`repr(u8)` does not reach the wire: the tags of a union are 1, 2, .. in the order \
                 of its variants; remove it",
                "the tags of a union are 1, 2, .. in the order of its variants: remove this number",
                "the tags of a union are 1, 2, .. in the order of its variants: remove this number",
            ],
        );
    }

    #[test]
    fn tuple_variants() {
        check(
            "enum Event { A(), B(u8, usize), C(usize) }",
            &[
                "`A()` holds nothing: write `A`",
                "`B` holds 2 values without names: write `B { .. }` with names, or put them into a \
                 struct",
                "`usize` differs between machines: use `u64`",
            ],
        );
    }
}
