//! What is known of a type by its spelling.

use syn::{Ident, Type, TypePath};

use super::shape::{peel, perhaps_nested, Shape};

/// Whether `ty` is an associated type of something, `<Perms as ..>::Internal`: what `bitflags!`
/// writes into its struct, of which nothing but the methods is for others.
pub fn is_hidden(ty: &Type) -> bool {
    matches!(peel(ty), Type::Path(path) if path.qself.is_some())
}

/// Whether `ty` is a `PhantomData`, by its name: it holds nothing.
pub fn is_marker(ty: &Type) -> bool {
    match peel(ty) {
        Type::Path(TypePath { path, .. }) => {
            path.segments.last().is_some_and(|last| last.ident == "PhantomData")
        }
        _ => false,
    }
}

/// Whether `ty` is a number or `bool`, by its name.
pub fn is_scalar(ty: &Type) -> bool {
    !matches!(Shape::of(ty), Shape::Text) && is_known_item(ty)
}

/// Whether `ty` itself cannot be a field, and not only something in it.
pub fn is_refused(ty: &Type) -> bool {
    matches!(Shape::of(ty), Shape::Refused(_))
}

/// Whether `ty` is a string of any kind.
pub fn is_text(ty: &Type) -> bool {
    matches!(Shape::of(ty), Shape::Text)
}

/// Whether `ty` is neither a string nor a vector of strings, as far as its spelling tells.
pub fn is_no_text(ty: &Type) -> bool {
    match Shape::of(ty) {
        Shape::Option(inner) | Shape::Pointer(inner) => is_no_text(inner),
        Shape::Vector(item) => is_no_text_itself(item),
        _ => is_no_text_itself(ty),
    }
}

fn is_no_text_itself(ty: &Type) -> bool {
    match Shape::of(ty) {
        // Refused types are reported by themselves.
        Shape::Text | Shape::Opaque | Shape::Refused(_) => false,
        Shape::Pointer(inner) => is_no_text_itself(inner),
        Shape::Named(_) => is_scalar(ty),
        _ => true,
    }
}

/// Whether `ty` cannot be the key of a table, as far as its spelling tells.
pub fn is_no_key(ty: &Type) -> bool {
    match Shape::of(ty) {
        Shape::Text | Shape::Opaque => false,
        Shape::Named(path) => ["bool", "f32", "f64"].iter().any(|name| path.path.is_ident(name)),
        // Reported by itself.
        Shape::Refused(_) => false,
        _ => true,
    }
}

/// Whether `ty` is a number, `bool` or `String`, or an `Option` or `Vec` of one: then there is
/// nothing to ask rustc about it. A hint only, as a user's type may have such a name.
pub fn is_known(ty: &Type) -> bool {
    match Shape::of(ty) {
        Shape::Option(inner) => !matches!(Shape::of(inner), Shape::Option(_)) && is_known(inner),
        Shape::Vector(inner) => is_known_item(inner),
        _ => is_known_item(ty),
    }
}

fn is_known_item(ty: &Type) -> bool {
    const NUMBERS: [&str; 11] =
        ["bool", "u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "f32", "f64"];
    match Shape::of(ty) {
        Shape::Named(path) => NUMBERS.iter().any(|number| path.path.is_ident(number)),
        Shape::Text => matches!(ty, Type::Path(path) if path.path.is_ident("String")),
        _ => false,
    }
}

/// Whether `ty` is a pointer of which there are no constants.
pub fn is_box(ty: &Type) -> bool {
    let Type::Path(path) = peel(ty) else { return false };
    let last = path.path.segments.last();
    last.is_some_and(|last| ["Box", "Arc", "Rc"].iter().any(|name| last.ident == name))
}

/// Whether `ty` is a map, or an `Option` of one or a pointer to one.
pub fn holds_map(ty: &Type) -> bool {
    match Shape::of(ty) {
        Shape::Map(..) => true,
        Shape::Option(inner) | Shape::Pointer(inner) => holds_map(inner),
        _ => false,
    }
}

/// Whether reading the default of `ty` reads that of `owner`, and so on without an end.
///
/// `Option` and `Vec` end it: they are empty by default.
pub fn holds_itself(ty: &Type, owner: &Ident) -> bool {
    match Shape::of(ty) {
        Shape::Pointer(inner) | Shape::Nested(inner) => holds_itself(inner, owner),
        Shape::Named(path) => is_named(path, owner),
        _ => false,
    }
}

/// Whether the view of `ty` has that of `owner` in it. That of a vector has not: it reads its items
/// when they are asked for.
pub fn views_itself(ty: &Type, owner: &Ident) -> bool {
    match Shape::of(ty) {
        Shape::Option(inner) => views_itself(inner, owner),
        Shape::Pointer(inner) => views_itself(inner, owner),
        Shape::Named(path) => match perhaps_nested(path) {
            Some(inner) => views_itself(inner, owner),
            None => is_named(path, owner),
        },
        _ => holds_itself(ty, owner),
    }
}

fn is_named(path: &TypePath, owner: &Ident) -> bool {
    let mut segments = path.path.segments.iter().rev();
    let is_owner = segments.next().is_some_and(|last| last.ident == *owner);
    let rest_is_here = segments.all(|segment| segment.ident == "self");
    is_owner && rest_is_here && path.qself.is_none() && path.path.leading_colon.is_none()
}

/// Whether there is a `&` in `ty`.
pub fn holds_reference(ty: &Type) -> bool {
    struct Find(bool);
    impl<'ast> syn::visit::Visit<'ast> for Find {
        fn visit_type_reference(&mut self, _: &'ast syn::TypeReference) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    syn::visit::Visit::visit_type(&mut find, ty);
    find.0
}

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::*;

    #[test]
    fn viewing_itself() {
        let views = |ty| views_itself(&syn::parse_str(ty).unwrap(), &format_ident!("Node"));
        for ty in ["Box<Node>", "Option<Box<Node<'a>>>", "&'a Option<Node>", "Nested<Node>"] {
            assert!(views(ty), "{ty}");
        }
        for ty in ["Vec<Node>", "Option<Vec<Node>>", "BTreeMap<u8, Node>", "Leaf"] {
            assert!(!views(ty), "{ty}");
        }
    }

    #[test]
    fn holding_itself() {
        let holds_itself = |ty| holds_itself(&syn::parse_str(ty).unwrap(), &format_ident!("Node"));
        for ty in
            ["Node", "Box<Node>", "Arc<Box<Node<'a>>>", "self::Node", "flatstream::Nested<Node>"]
        {
            assert!(holds_itself(ty), "{ty}");
        }
        for ty in
            ["Option<Box<Node>>", "Vec<Node>", "&'a [Node]", "other::Node", "Nested<Node>", "u8"]
        {
            assert!(!holds_itself(ty), "{ty}");
        }
    }
}
