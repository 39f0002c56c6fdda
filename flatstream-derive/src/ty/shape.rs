//! Types by their spelling.

use syn::{GenericArgument, PathArguments, PathSegment, Type, TypeArray, TypePath};

use super::words::{
    lookup, DYN, FN, FOREIGN, GENERIC, MUT_REF, NEVER, PLAIN, RAW_POINTER, SLICE, STR, TUPLE, UNIT,
};

/// A type by its spelling.
#[derive(Clone, Copy)]
pub enum Shape<'a> {
    /// `Option<T>`
    Option(&'a Type),
    /// `Vec<T>`, or `[T]` behind a pointer
    Vector(&'a Type),
    /// `Box<T>`, `Arc<T>`, `Rc<T>`, `&T`, `Cow<'_, T>`: memory of its own, nothing on the wire
    Pointer(&'a Type),
    /// `BTreeMap<K, V>` or `HashMap<K, V>`
    Map(&'a Type, &'a Type),
    /// `BTreeSet<K>` or `HashSet<K>`
    Set(&'a Type),
    /// `flatstream::Nested<T>`, a whole message
    Nested(&'a Type),
    /// `[T; N]`
    Array(&'a TypeArray),
    /// `String`, or `str` behind a pointer
    Text,
    /// Cannot be a field, for this reason.
    Refused(&'static str),
    /// Any other path.
    Named(&'a TypePath),
    /// Nothing to see, as with a macro in place of a type.
    Opaque,
}

impl<'a> Shape<'a> {
    pub fn of(ty: &'a Type) -> Self {
        match ty {
            Type::Group(group) => Shape::of(&group.elem),
            Type::Paren(paren) => Shape::of(&paren.elem),
            Type::Array(array) => Shape::Array(array),
            Type::Path(path) => Shape::of_path(path),
            Type::Reference(reference) if reference.mutability.is_some() => Shape::Refused(MUT_REF),
            Type::Reference(reference) => Shape::behind_pointer(&reference.elem),
            Type::Slice(_) => Shape::Refused(SLICE),
            Type::FnPtr(_) => Shape::Refused(FN),
            Type::Ptr(_) => Shape::Refused(RAW_POINTER),
            Type::TraitObject(_) | Type::ImplTrait(_) => Shape::Refused(DYN),
            Type::Never(_) => Shape::Refused(NEVER),
            Type::Tuple(tuple) if tuple.elems.is_empty() => Shape::Refused(UNIT),
            Type::Tuple(_) => Shape::Refused(TUPLE),
            _ => Shape::Opaque,
        }
    }

    /// The same, and nothing for a path that begins neither with the name itself nor with one of the
    /// standard library: what is at its end may be anybody's `Vec`.
    pub(super) fn certain(ty: &'a Type) -> Self {
        match peel(ty) {
            Type::Path(path) if path.path.segments.len() > 1 && !is_from_known(path) => {
                Shape::Named(path)
            }
            _ => Shape::of(ty),
        }
    }

    /// What is left when memory does not matter: never a pointer.
    pub(super) fn through_pointers(ty: &'a Type) -> Self {
        match Shape::certain(ty) {
            Shape::Pointer(inner) => Shape::through_pointers(inner),
            shape => shape,
        }
    }

    /// `[T]` and `str` are complete only here.
    fn behind_pointer(pointee: &'a Type) -> Self {
        match peel(pointee) {
            Type::Slice(slice) => Shape::Vector(&slice.elem),
            Type::Path(path) if is_plain(path, "str") => Shape::Text,
            _ => Shape::Pointer(pointee),
        }
    }

    fn of_path(path: &'a TypePath) -> Self {
        let Some(last) = path.path.segments.last().filter(|_| path.qself.is_none()) else {
            return Shape::Named(path);
        };
        match (last.ident.to_string().as_str(), type_args(last).as_slice()) {
            ("Option", [inner]) => Shape::Option(inner),
            ("Vec", [inner]) => Shape::Vector(inner),
            ("BTreeMap", [key, value]) | ("HashMap", [key, value, ..]) => Shape::Map(key, value),
            ("Nested", [inner]) if begins_with(path, &["flatstream"]) => Shape::Nested(inner),
            ("BTreeSet", [item]) | ("HashSet", [item, ..]) => Shape::Set(item),
            ("Box" | "Arc" | "Rc" | "Cow", [inner]) => Shape::behind_pointer(inner),
            (name, []) if is_plain(path, name) => Shape::of_plain(path, name),
            (name, [_, ..]) if is_from_std(path) => {
                lookup(GENERIC, name).map_or(Shape::Named(path), Shape::Refused)
            }
            _ => Shape::Named(path),
        }
    }

    /// A name without arguments, alone or from the standard library.
    fn of_plain(path: &'a TypePath, name: &str) -> Self {
        let from_std = path.path.segments.len() > 1;
        match name {
            "String" => Shape::Text,
            "str" => Shape::Refused(STR),
            _ => lookup(PLAIN, name)
                .or_else(|| lookup(FOREIGN, name).filter(|_| from_std))
                .map_or(Shape::Named(path), Shape::Refused),
        }
    }
}

/// Looks through the invisible brackets of a macro and through visible ones.
pub(super) fn peel(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => peel(&group.elem),
        Type::Paren(paren) => peel(&paren.elem),
        _ => ty,
    }
}

/// Whether `path` is `name` without arguments, alone or from the standard library.
pub(super) fn is_plain(path: &TypePath, name: &str) -> bool {
    let segments = &path.path.segments;
    path.qself.is_none()
        && segments.last().is_some_and(|last| last.ident == name && last.arguments.is_none())
        && (segments.len() == 1 || is_from_std(path))
}

/// Whether it is written out that `path` is one of the standard library. Of other names only the type
/// system knows what they mean.
fn is_from_std(path: &TypePath) -> bool {
    begins_with(path, &["std", "core", "alloc"])
}

/// The same, or of this crate.
fn is_from_known(path: &TypePath) -> bool {
    is_from_std(path) || begins_with(path, &["flatstream"])
}

fn begins_with(path: &TypePath, names: &[&str]) -> bool {
    let first = path.path.segments.first();
    first.is_some_and(|first| names.iter().any(|name| first.ident == name))
}

/// `T` of `Nested<T>`, which may be a type of the user's own.
pub(super) fn perhaps_nested(path: &TypePath) -> Option<&Type> {
    let last = path.path.segments.last().filter(|last| last.ident == "Nested")?;
    match type_args(last).as_slice() {
        [inner] => Some(*inner),
        _ => None,
    }
}

/// `T` and `U` of `Name<'a, T, U>`.
fn type_args(segment: &PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}
