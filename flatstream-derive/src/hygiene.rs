//! Names in the output that mean something else where the user has such a name.
//!
//! A macro cannot hide its names from a user's constants, statics and traits: a pattern `view` is the
//! constant `view` where there is one, and a blanket trait with a method `field(self)` is found before a
//! method that takes `&self`. So what the output binds begins with `__`, and what it calls it names by
//! its path.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    DeriveInput, Expr, ExprMethodCall, File, Ident, ItemConst, ItemImpl, ItemStatic, Macro,
    PatIdent, Token,
};

/// Every kind of type, with every attribute that leads to code of its own.
const INPUTS: &[&str] = &[
    "struct Plain { name: String, place: Place, id: Option<u8>, list: Vec<T> }",
    "#[flatstream(file_identifier = \"READ\", reserved(1))]
     struct Reading {
         #[flatstream(id = 3, default = 20.5)] celsius: f64,
         #[flatstream(id = 0, required, rename = \"sensor\")] name: Name,
         #[flatstream(id = 2, deprecated)] old: u8,
         #[flatstream(skip)] cache: Cache,
     }",
    "struct Foreign {
         #[flatstream(with = Nanos)] at: Duration,
         #[flatstream(with = Nanos, default = Duration::ZERO)] age: Duration,
         #[flatstream(shared)] names: Vec<String>,
     }",
    "struct Ranked { #[flatstream(key)] rank: Rank }",
    "#[flatstream(owned = EventOwned)] struct Event<'a> { name: &'a str, parts: Vec<Part<'a>> }",
    "struct Lent<'a> { name: &'a str }",
    "#[flatstream(name = \"{T}Page\")] struct Page<T> { items: Vec<T>, next: Option<Box<Page<T>>> }",
    "struct Nothing {}",
    "#[flatstream(fixed)] struct Pose { x: f32, level: Level }",
    "#[repr(u8)] enum Level { Low, High = 7 }",
    "#[repr(u8)] enum Level { Low, #[flatstream(other)] Other(u8) }",
    "#[flatstream(transparent)] struct Id(u64);",
    "#[flatstream(transparent)] struct Label<'a> { text: &'a str }",
    "#[flatstream(bit_flags)] struct Perms(u8);",
    "#[flatstream(bit_flags)]
     struct Perms(<Perms as bitflags::__private::PublicFlags>::Internal);",
    "#[flatstream(bit_flags)] #[repr(u8)] enum Access { Read = 1, Write = 1 << 1 }",
    "enum Event { Started, Moved { to: Pose, speed: Option<f32> }, Said(String), Empty {} }",
    "enum Event<'a> { Moved { to: &'a Pose }, Said(&'a str) }",
    "enum Expr { Number(f64), Negated(Box<Expr>) }",
    "#[flatstream(name = \"{T}Event\")] enum Event<T> { Moved { to: T }, Said(T), Other(Pose) }",
    "#[flatstream(fixed, name = \"{T}Pair\")] struct Pair<T> { left: T, right: T }",
    "#[flatstream(transparent)] struct Wrapped<T>(Vec<T>);",
    "#[flatstream(owned = PageOwned<T>, name = \"{T}Page\")]
     struct Page<'a, T> { name: &'a str, items: &'a [T] }",
];

/// `__fs::Ask::<u8>::TAKES` and what its methods return: they take `self`, and are found before any of a trait.
fn is_given(receiver: &Expr) -> bool {
    match receiver {
        Expr::Path(path) => {
            let ends = path
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "TAKES" || last.ident == "TAKES_MADE");
            ends && path.path.segments[0].ident == "__fs"
        }
        Expr::MethodCall(call) => call.method == "given" && is_given(&call.receiver),
        _ => false,
    }
}

#[test]
fn what_the_output_binds_and_calls_cannot_be_taken() {
    for input in INPUTS {
        let parsed: DeriveInput = syn::parse_str(input).unwrap();
        let output = crate::try_derive(&parsed).unwrap();
        let mut taken = Taken(Vec::new());
        taken.visit_file(&syn::parse2(output).unwrap());
        assert_eq!(taken.0, [""; 0], "{input}");
    }
}

/// What could be.
struct Taken(Vec<String>);

impl Taken {
    fn bound(&mut self, ident: &Ident) {
        if ident != "self" && ident != "_" && !ident.to_string().starts_with("__") {
            self.0.push(format!("binds `{ident}`"));
        }
    }
}

impl<'ast> Visit<'ast> for Taken {
    fn visit_pat_ident(&mut self, pattern: &'ast PatIdent) {
        self.bound(&pattern.ident);
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_item_const(&mut self, item: &'ast ItemConst) {
        self.bound(&item.ident);
        visit::visit_item_const(self, item);
    }

    fn visit_item_static(&mut self, item: &'ast ItemStatic) {
        self.bound(&item.ident);
        visit::visit_item_static(self, item);
    }

    /// Behind a reference, the methods of the type that take one are found first.
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let is_reference = matches!(&*call.receiver, Expr::Path(path)
            if path.path.is_ident("__view") || path.path.is_ident("__value"));
        if !is_reference && !is_given(&call.receiver) {
            self.0.push(format!("calls `.{}()`", call.method));
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        let tokens = &called.tokens;
        let as_impl = quote!(impl X { #tokens });
        if let Ok(items) = syn::parse2::<File>(tokens.clone()) {
            self.visit_file(&items);
        } else if let Ok(items) = syn::parse2::<ItemImpl>(as_impl) {
            self.visit_item_impl(&items);
        } else {
            self.visit_arguments(tokens.clone());
        }
    }
}

impl Taken {
    fn visit_arguments(&mut self, tokens: TokenStream) {
        let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
        let arguments = syn::parse::Parser::parse2(parser, tokens).unwrap();
        arguments.iter().for_each(|argument| self.visit_expr(argument));
    }
}
