//! What a type looks like.
//!
//! A macro sees tokens: `Vec<u8>` may be anybody's `Vec`, and an alias hides what it stands for. So
//! this only recognises spellings, to say early and at the right place what the traits would refuse
//! later in general words. What is not recognised goes on to the traits.

use proc_macro2::{Delimiter, Group, Punct, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, GenericArgument, Ident, Lit, PathArguments, PathSegment};
use syn::{Type, TypeArray, TypePath};

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
    /// `Nested<T>`, a whole message
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

/// A part of a field's type that cannot be, and what to write instead.
pub struct Fault<'a> {
    pub at: &'a dyn ToTokens,
    pub message: String,
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

    /// What is left when memory does not matter: never a pointer.
    fn through_pointers(ty: &'a Type) -> Self {
        match Shape::of(ty) {
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
            ("Nested", [inner]) => Shape::Nested(inner),
            ("BTreeSet", [item]) | ("HashSet", [item, ..]) => Shape::Set(item),
            ("Box" | "Arc" | "Rc" | "Cow", [inner]) => Shape::behind_pointer(inner),
            (name, []) if is_plain(path, name) => Shape::of_plain(path, name),
            (name, [_, ..]) => lookup(GENERIC, name).map_or(Shape::Named(path), Shape::Refused),
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

/// What the type of a field of a table cannot be.
pub fn table_faults(ty: &Type) -> Vec<Fault<'_>> {
    let mut faults = Vec::new();
    find_faults(ty, &mut faults);
    faults
}

fn find_faults<'a>(ty: &'a Type, faults: &mut Vec<Fault<'a>>) {
    let mut fault = |message| faults.push(Fault { at: ty, message });
    let inner = match Shape::of(ty) {
        Shape::Refused(reason) => return fault(reason.to_string()),
        Shape::Text | Shape::Named(_) | Shape::Opaque => return,
        Shape::Pointer(inner) => inner,
        Shape::Array(array) => {
            faults.extend(array_fault(array));
            if let Shape::Refused(reason) = Shape::of(&array.elem) {
                let message = without_adapter(reason);
                let message = move_adapter(message, "use a `Vec`, whose items can have an adapter");
                return faults.push(Fault { at: &array.elem, message });
            }
            &array.elem
        }
        Shape::Option(inner) => {
            if let Shape::Option(innermost) = Shape::through_pointers(inner) {
                let innermost = show(innermost);
                fault(format!(
                    "the wire has one kind of absent, so `Some(None)` would be lost: use \
                     `Option<{innermost}>`"
                ));
            }
            inner
        }
        Shape::Vector(element) => {
            if let Some(message) = element_fault(element) {
                fault(message);
            }
            element
        }
        Shape::Nested(inner) => {
            if let Some(message) = message_fault(inner) {
                return fault(message);
            }
            inner
        }
        Shape::Set(item) => return faults.extend(key_fault(item, "the items of a set")),
        Shape::Map(key, value) => {
            faults.extend(key_fault(key, "map keys"));
            value
        }
    };
    find_faults(inner, faults);
}

/// Why `inner` cannot be a message of its own, as far as its spelling tells.
fn message_fault(inner: &Type) -> Option<String> {
    let is_message = match Shape::through_pointers(inner) {
        Shape::Named(_) => !is_scalar(inner),
        // Reported by themselves.
        Shape::Opaque | Shape::Refused(_) => true,
        _ => false,
    };
    let shown = show(inner);
    (!is_message).then(|| {
        format!("only tables and enums with data are messages of their own: use `{shown}` itself")
    })
}

/// Why `key` cannot be one of `what`, as far as its spelling tells.
fn key_fault<'a>(key: &'a Type, what: &str) -> Option<Fault<'a>> {
    let reason = match Shape::of(key) {
        Shape::Text | Shape::Opaque => return None,
        Shape::Refused(reason) if !has_adapter(without_adapter(reason)) => {
            return Some(Fault { at: key, message: without_adapter(reason).to_string() });
        }
        Shape::Named(path) => match path.path.get_ident()?.to_string().as_str() {
            "f32" | "f64" => "has no total order",
            "bool" => "has two values: use two fields",
            _ => return None,
        },
        _ => "is none of these",
    };
    let message = format!("{what} are strings, integers or unit enums: `{}` {reason}", show(key));
    Some(Fault { at: key, message })
}

/// What to write where there are no adapters: in a fixed struct, an array, a key.
fn without_adapter(reason: &'static str) -> &'static str {
    lookup(IN_PLACE, reason).unwrap_or(reason)
}

fn has_adapter(reason: &str) -> bool {
    reason.contains("flatstream::with")
}

/// The advice to add an adapter, where that has to stand elsewhere.
pub fn move_adapter(message: &str, instead: &str) -> String {
    match message.split_once(ADD_ADAPTER) {
        Some((why, _)) => format!("{why}: {instead}"),
        None => message.to_string(),
    }
}

/// How the advice of [`with`] begins.
const ADD_ADAPTER: &str = ": add `#[flatstream(with";

/// What an array cannot be.
fn array_fault(array: &TypeArray) -> Option<Fault<'_>> {
    let element = show(&array.elem);
    let message = match Shape::of(&array.elem) {
        Shape::Text => format!(
            "arrays hold only scalars, enums and fixed structs, not `{element}`: use \
             `Vec<{element}>`"
        ),
        Shape::Option(_)
        | Shape::Pointer(_)
        | Shape::Vector(_)
        | Shape::Map(..)
        | Shape::Set(_)
        | Shape::Nested(_) => {
            format!("arrays hold only scalars, enums and fixed structs, not `{element}`")
        }
        Shape::Array(_) => "FlatBuffers has no arrays of arrays: make it one array, or put the \
                            inner one into a fixed struct"
            .to_string(),
        Shape::Refused(_) | Shape::Named(_) | Shape::Opaque => return array_len_fault(&array.len),
    };
    Some(Fault { at: &*array.elem, message })
}

/// Of a length that is written as a number; constants are asked by `expand::assert`.
fn array_len_fault(len: &Expr) -> Option<Fault<'_>> {
    let Expr::Lit(literal) = len else { return None };
    let Lit::Int(number) = &literal.lit else { return None };
    let instead = match number.base10_parse::<u64>() {
        Ok(0) => "drop the field",
        Ok(1..=65_535) => return None,
        Ok(_) | Err(_) => "use a `Vec`",
    };
    Some(Fault { at: len, message: format!("an array has 1 to 65535 elements: {instead}") })
}

/// Why a vector cannot hold `element`, though a field can.
fn element_fault(element: &Type) -> Option<String> {
    match Shape::through_pointers(element) {
        Shape::Option(_) => {
            let element = show(element);
            Some(format!(
                "vectors have no null elements: wrap them, `struct Item {{ value: {element} }}` \
                 and `Vec<Item>`"
            ))
        }
        Shape::Vector(_) | Shape::Map(..) | Shape::Set(_) | Shape::Nested(_) => {
            let element = show(element);
            Some(format!(
                "FlatBuffers has no nested vectors: wrap the inner one, `struct Row {{ items: \
                 {element} }}` and `Vec<Row>`"
            ))
        }
        _ => None,
    }
}

/// What the type of a field of the fixed struct `owner` cannot be.
pub fn fixed_fault<'a>(ty: &'a Type, owner: &Ident) -> Option<Fault<'a>> {
    let fault = |message| Some(Fault { at: ty, message });
    let not_inline = || {
        let found = show(ty);
        fault(format!(
            "a fixed struct holds only scalars, enums, fixed structs and arrays of them, not \
             `{found}`: remove `fixed` to make `{owner}` a table"
        ))
    };
    match Shape::of(ty) {
        Shape::Named(_) | Shape::Opaque => None,
        Shape::Option(_) | Shape::Vector(_) | Shape::Pointer(_) | Shape::Text => not_inline(),
        Shape::Map(..) | Shape::Set(_) | Shape::Nested(_) => not_inline(),
        Shape::Refused(reason) if is_number(reason) => fault(without_adapter(reason).to_string()),
        Shape::Refused(TUPLE) => {
            fault("a tuple has no names for its values: use a fixed struct".to_string())
        }
        Shape::Refused(_) => not_inline(),
        Shape::Array(array) => array_fault(array).or_else(|| fixed_fault(&array.elem, owner)),
    }
}

/// Whether `ty` is an associated type of something, `<Perms as ..>::Internal`: what `bitflags!`
/// writes into its struct, of which nothing but the methods is for others.
pub fn is_hidden(ty: &Type) -> bool {
    matches!(peel(ty), Type::Path(path) if path.qself.is_some())
}

/// Whether `ty` is a number or `bool`, by its name.
pub fn is_scalar(ty: &Type) -> bool {
    !matches!(Shape::of(ty), Shape::Text) && is_known_item(ty)
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
        Shape::Named(path) => {
            let mut segments = path.path.segments.iter().rev();
            let is_owner = segments.next().is_some_and(|last| last.ident == *owner);
            let rest_is_here = segments.all(|segment| segment.ident == "self");
            is_owner && rest_is_here && path.qself.is_none() && path.path.leading_colon.is_none()
        }
        _ => false,
    }
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

/// Looks through the invisible brackets of a macro and through visible ones.
fn peel(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => peel(&group.elem),
        Type::Paren(paren) => peel(&paren.elem),
        _ => ty,
    }
}

/// Whether `path` is `name` without arguments, alone or from the standard library.
fn is_plain(path: &TypePath, name: &str) -> bool {
    let segments = &path.path.segments;
    let from_std = |segment: &PathSegment| {
        segment.ident == "std" || segment.ident == "core" || segment.ident == "alloc"
    };
    path.qself.is_none()
        && segments.last().is_some_and(|last| last.ident == name && last.arguments.is_none())
        && (segments.len() == 1 || segments.first().is_some_and(from_std))
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

fn lookup(table: &'static [(&str, &'static str)], name: &str) -> Option<&'static str> {
    table.iter().find(|(listed, _)| *listed == name).map(|(_, text)| *text)
}

/// Whether `reason` is about a scalar, and so holds inside of a fixed struct too.
fn is_number(reason: &str) -> bool {
    PLAIN.iter().any(|(_, text)| *text == reason)
}

/// Tokens the way people write them, `&'a [u8]` and not `& 'a [u8]`.
///
/// What `TokenStream` prints depends on where it runs.
pub fn show(tokens: impl ToTokens) -> String {
    let mut output = String::new();
    write_tokens(&mut output, tokens.to_token_stream());
    output
}

fn write_tokens(output: &mut String, tokens: TokenStream) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => write_group(output, &group),
            TokenTree::Punct(punct) => write_punct(output, &punct),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                output.push_str(if ends_in_word(output) { " " } else { "" });
                output.push_str(&token.to_string());
            }
        }
    }
}

fn write_group(output: &mut String, group: &Group) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    let is_call = group.delimiter() == Delimiter::Parenthesis;
    output.push_str(if ends_in_word(output) && !is_call { " " } else { "" });
    output.push_str(open);
    write_tokens(output, group.stream());
    output.push_str(close);
}

fn write_punct(output: &mut String, punct: &Punct) {
    let spaced_before = matches!(punct.as_char(), '+' | '-' | '=') && ends_in_word(output);
    let lifetime = punct.as_char() == '\'' && ends_in_word(output);
    output.push_str(if spaced_before || lifetime { " " } else { "" });
    output.push(punct.as_char());
    let spaced_after = matches!(punct.as_char(), ',' | ';' | '+' | '=') || output.ends_with("->");
    output.push_str(if spaced_after { " " } else { "" });
}

/// Whether the next word needs a space.
fn ends_in_word(output: &str) -> bool {
    let ends = |last: char| last.is_alphanumeric() || matches!(last, '_' | '>' | ')' | ']' | '"');
    output.chars().next_back().is_some_and(ends)
}

// Why not, and what instead. Written to follow the span of the type itself.

const MUT_REF: &str =
    "a message is only read, so a field cannot be `&mut`: borrow with `&`, or own the value";
const SLICE: &str = "`[T]` has no size: use `Vec<T>`, or `&[T]` to borrow";
const STR: &str = "`str` has no size: use `String`, or `&str` to borrow";
const FN: &str = "a function is not data: send what it computes, or an enum that names it";
const RAW_POINTER: &str =
    "an address means nothing to a reader: own the value, or borrow it with `&`";
const DYN: &str = "the wire holds no trait objects: use an enum with data, one variant per type";
const NEVER: &str = "`!` has no values to send: drop the field";
const UNIT: &str = "`()` holds nothing to send: drop the field, or use `bool`";
const TUPLE: &str = "a tuple has no names for its values: use a struct with named fields";

/// The way out for a type that has an adapter.
macro_rules! with {
    ($why:literal, $adapter:literal) => {
        concat!($why, ": add `#[flatstream(with = flatstream::with::", $adapter, ")]`")
    };
}

const U128: &str = with!("FlatBuffers has no 128-bit integers", "U128Bytes");
const I128: &str = with!("FlatBuffers has no 128-bit integers", "I128Bytes");
const CHAR: &str = with!("FlatBuffers has no characters", "Char");

/// Names of the language, or so common that nobody takes them for something else.
const PLAIN: &[(&str, &str)] = &[
    ("usize", "`usize` differs between machines: use `u64`"),
    ("isize", "`isize` differs between machines: use `i64`"),
    ("u128", U128),
    ("i128", I128),
    ("f16", "FlatBuffers has no 16-bit floats: use `f32`"),
    ("f128", "FlatBuffers has no 128-bit floats: use `f64`"),
    ("char", CHAR),
];

/// What to write where there are no adapters.
const IN_PLACE: &[(&str, &str)] = &[
    (U128, "FlatBuffers has no 128-bit integers: use two `u64` fields"),
    (I128, "FlatBuffers has no 128-bit integers: use a `u64` and an `i64` field"),
    (CHAR, "FlatBuffers has no characters: use a `u32` and `char::from_u32`"),
];

const WEAK: &str = "a weak pointer may have nothing to send: store an id of what it points to";
const CELL: &str =
    "a value cannot change while it is written: own it, or copy it into a plain field";
const SEQUENCE: &str = "only vectors are supported: use a `Vec`";
const WRAPPER: &str = "number wrappers are not supported: use the plain number";
const NON_ZERO: &str = with!("0 is a value on the wire as any other", "NonZeroInt<..>");
const RANGE: &str = "ranges are not supported: use a struct with `start` and `end` fields, or convert to one with `flatstream::with::Via`";
const RESULT: &str = "`Result` is not supported: use an enum with two variants that hold data";
const MARKER: &str = "`PhantomData` holds nothing to send: add `#[flatstream(skip)]`";

/// Names with type arguments. No derived type has any, so these are not the user's own.
const GENERIC: &[(&str, &str)] = &[
    ("Weak", WEAK),
    ("Cell", CELL),
    ("RefCell", CELL),
    ("OnceCell", CELL),
    ("OnceLock", CELL),
    ("LazyCell", CELL),
    ("LazyLock", CELL),
    ("Mutex", CELL),
    ("RwLock", CELL),
    ("VecDeque", SEQUENCE),
    ("LinkedList", SEQUENCE),
    ("BinaryHeap", SEQUENCE),
    ("NonZero", NON_ZERO),
    ("Wrapping", WRAPPER),
    ("Saturating", WRAPPER),
    ("Range", RANGE),
    ("RangeInclusive", RANGE),
    ("Result", RESULT),
    ("PhantomData", MARKER),
];

const DURATION: &str = with!("a `Duration` has no wire form of its own", "DurationNanos");
const SYSTEM_TIME: &str = with!("a `SystemTime` has no wire form of its own", "SystemTimeNanos");
const INSTANT: &str = "an `Instant` means nothing outside of this process: store the `Duration` since a known start, with `flatstream::with::DurationNanos`";
const PATH: &str = with!("paths differ between systems", "PathText<..>");
const OS_STRING: &str = with!("OS strings differ between systems", "OsStringText<..>");
const C_STRING: &str = "C strings are not supported: store a `String` or a `Vec<u8>`, or write an adapter (the documentation of `flatstream::with::BorrowingAdapter` has this one)";
const ATOMIC: &str = "an atomic may change while it is written: store the plain value";

/// Types of the standard library, of which a user may have namesakes.
const FOREIGN: &[(&str, &str)] = &[
    ("Duration", DURATION),
    ("SystemTime", SYSTEM_TIME),
    ("Instant", INSTANT),
    ("IpAddr", with!("an address has no wire form of its own", "IpAddrBytes")),
    ("Ipv4Addr", with!("an address has no wire form of its own", "Ipv4AddrU32")),
    ("Ipv6Addr", with!("an address has no wire form of its own", "Ipv6AddrBytes")),
    ("SocketAddr", with!("an address has no wire form of its own", "SocketAddrText")),
    ("SocketAddrV4", with!("an address has no wire form of its own", "DisplayText<..>")),
    ("SocketAddrV6", with!("an address has no wire form of its own", "DisplayText<..>")),
    ("Path", PATH),
    ("PathBuf", with!("paths differ between systems", "PathText")),
    ("OsStr", OS_STRING),
    ("OsString", with!("OS strings differ between systems", "OsStringText")),
    ("CStr", C_STRING),
    ("CString", C_STRING),
    ("AtomicBool", ATOMIC),
    ("AtomicU8", ATOMIC),
    ("AtomicU16", ATOMIC),
    ("AtomicU32", ATOMIC),
    ("AtomicU64", ATOMIC),
    ("AtomicUsize", ATOMIC),
    ("AtomicI8", ATOMIC),
    ("AtomicI16", ATOMIC),
    ("AtomicI32", ATOMIC),
    ("AtomicI64", ATOMIC),
    ("AtomicIsize", ATOMIC),
    ("NonZeroU8", with!("0 is a value on the wire as any other", "NonZeroInt<u8>")),
    ("NonZeroU16", with!("0 is a value on the wire as any other", "NonZeroInt<u16>")),
    ("NonZeroU32", with!("0 is a value on the wire as any other", "NonZeroInt<u32>")),
    ("NonZeroU64", with!("0 is a value on the wire as any other", "NonZeroInt<u64>")),
    ("NonZeroUsize", "`NonZeroUsize` differs between machines: use `NonZeroU64`"),
    ("NonZeroI8", with!("0 is a value on the wire as any other", "NonZeroInt<i8>")),
    ("NonZeroI16", with!("0 is a value on the wire as any other", "NonZeroInt<i16>")),
    ("NonZeroI32", with!("0 is a value on the wire as any other", "NonZeroInt<i32>")),
    ("NonZeroI64", with!("0 is a value on the wire as any other", "NonZeroInt<i64>")),
    ("NonZeroIsize", "`NonZeroIsize` differs between machines: use `NonZeroI64`"),
];

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::*;

    fn parse(ty: &str) -> Type {
        syn::parse_str(ty).unwrap()
    }

    fn check(ty: &str, expected: &[&str]) {
        let ty = parse(ty);
        let messages: Vec<_> = table_faults(&ty).into_iter().map(|fault| fault.message).collect();
        assert_eq!(messages, expected, "{}", show(&ty));
    }

    fn check_fixed(ty: &str, expected: Option<&str>) {
        let ty = parse(ty);
        let message = fixed_fault(&ty, &format_ident!("Pose")).map(|fault| fault.message);
        assert_eq!(message.as_deref(), expected, "{}", show(&ty));
    }

    #[test]
    fn fields_that_can_be() {
        for ty in [
            "u8",
            "f64",
            "bool",
            "String",
            "&'a str",
            "Box<str>",
            "Arc<str>",
            "Cow<'a, str>",
            "Vec<u8>",
            "&'a [u8]",
            "Box<[f32]>",
            "Vec<String>",
            "Vec<&'a str>",
            "Vec<Box<Node>>",
            "Option<u8>",
            "Option<Box<Node>>",
            "Option<Vec<u8>>",
            "Pose",
            "a::b::Pose",
            "Pose<'a>",
            "std::string::String",
            "my_macro!()",
            "<A as B>::C",
            "Vec<A, B>",
            "Duration",
            "Cell",
            "my::usize",
            "Path",
            "std::collections::HashMap<String, u8>",
            "HashMap<&'a str, Vec<Pose>, Hasher>",
            "BTreeMap<Level, BTreeMap<u8, Option<String>>>",
            "HashSet<Arc<str>>",
            "Option<BTreeSet<i64>>",
            "Nested<Pose>",
            "Option<flatstream::Nested<&'a Pose>>",
        ] {
            check(ty, &[]);
        }
    }

    #[test]
    fn refused_by_name() {
        let by_name = |ty, expected| check(ty, &[expected]);
        by_name("usize", "`usize` differs between machines: use `u64`");
        by_name("core::primitive::isize", "`isize` differs between machines: use `i64`");
        by_name(
            "Option<u128>",
            "FlatBuffers has no 128-bit integers: add `#[flatstream(with = \
             flatstream::with::U128Bytes)]`",
        );
        by_name("Vec<char>", CHAR);
        by_name("&'a mut str", MUT_REF);
        by_name("str", STR);
        by_name("[u8]", SLICE);
        by_name("fn(u8) -> u8", FN);
        by_name("*const u8", RAW_POINTER);
        by_name("Box<dyn Shape>", DYN);
        by_name("!", NEVER);
        by_name("()", UNIT);
        by_name("(u8, u8)", TUPLE);
        by_name("Vec<(u8, u8)>", TUPLE);
        by_name("RefCell<Node>", CELL);
        by_name("Arc<Mutex<Node>>", CELL);
        by_name("VecDeque<u8>", SEQUENCE);
        by_name("std::time::Duration", DURATION);
        by_name("Option<&'a std::path::Path>", PATH);
        by_name(
            "Option<std::path::PathBuf>",
            "paths differ between systems: add `#[flatstream(with = flatstream::with::PathText)]`",
        );
    }

    #[test]
    fn nesting_the_wire_does_not_have() {
        check(
            "Option<Option<u8>>",
            &["the wire has one kind of absent, so `Some(None)` would be lost: use `Option<u8>`"],
        );
        check(
            "Vec<Option<u8>>",
            &["vectors have no null elements: wrap them, `struct Item { value: Option<u8> }` and \
               `Vec<Item>`"],
        );
        for (ty, row) in [
            ("Vec<Vec<f32>>", "Vec<f32>"),
            ("&'a [&'a [f32]]", "&'a [f32]"),
            ("Option<Vec<Box<[f32]>>>", "Box<[f32]>"),
            ("Vec<&'a Vec<f32>>", "&'a Vec<f32>"),
            ("Vec<HashMap<u8, u8>>", "HashMap<u8, u8>"),
            ("Vec<BTreeSet<u8>>", "BTreeSet<u8>"),
            ("Vec<Nested<Pose>>", "Nested<Pose>"),
        ] {
            let message = format!(
                "FlatBuffers has no nested vectors: wrap the inner one, `struct Row {{ items: \
                 {row} }}` and `Vec<Row>`"
            );
            check(ty, &[&message]);
        }
    }

    #[test]
    fn nested_messages() {
        for ty in ["u8", "String", "Vec<Pose>", "Option<Pose>", "HashMap<u8, u8>", "Nested<Pose>"] {
            let message = format!(
                "only tables and enums with data are messages of their own: use `{ty}` itself"
            );
            check(&format!("Nested<{ty}>"), &[&message]);
        }
        check("Nested<Box<usize>>", &["`usize` differs between machines: use `u64`"]);
    }

    #[test]
    fn keys() {
        let key = |ty, reason: &str| {
            check(ty, &[&format!("map keys are strings, integers or unit enums: {reason}")]);
        };
        key("HashMap<f32, u8>", "`f32` has no total order");
        key("BTreeMap<bool, u8>", "`bool` has two values: use two fields");
        key("HashMap<Vec<u8>, u8>", "`Vec<u8>` is none of these");
        key("HashMap<Option<u8>, u8>", "`Option<u8>` is none of these");
        key("BTreeMap<&'a u8, u8>", "`&'a u8` is none of these");
        check(
            "BTreeMap<usize, Vec<Option<char>>>",
            &[
                "`usize` differs between machines: use `u64`",
                "vectors have no null elements: wrap them, `struct Item { value: Option<char> }` \
                 and `Vec<Item>`",
                CHAR,
            ],
        );
        check(
            "HashSet<f64>",
            &["the items of a set are strings, integers or unit enums: `f64` has no total order"],
        );
    }

    #[test]
    fn two_mistakes_in_one_type() {
        check(
            "Vec<Option<usize>>",
            &[
                "vectors have no null elements: wrap them, `struct Item { value: Option<usize> }` \
                 and `Vec<Item>`",
                "`usize` differs between machines: use `u64`",
            ],
        );
    }

    #[test]
    fn arrays() {
        for ty in ["[f32; 4]", "Option<[Level; N]>", "Vec<[u8; 65535]>", "&'a [[f32; 3]]"] {
            check(ty, &[]);
        }
        let only = "arrays hold only scalars, enums and fixed structs, not";
        check("[String; 3]", &[&format!("{only} `String`: use `Vec<String>`")]);
        check("[Option<u8>; 3]", &[&format!("{only} `Option<u8>`")]);
        check(
            "[std::time::Duration; 3]",
            &["a `Duration` has no wire form of its own: use a `Vec`, whose items can have an \
               adapter"],
        );
        check(
            "[Vec<usize>; 3]",
            &[&format!("{only} `Vec<usize>`"), "`usize` differs between machines: use `u64`"],
        );
        check(
            "[[f32; 3]; 3]",
            &["FlatBuffers has no arrays of arrays: make it one array, or put the inner one into \
               a fixed struct"],
        );
        for (len, instead) in [("0", "drop the field"), ("0x1_0000", "use a `Vec`")] {
            let message = format!("an array has 1 to 65535 elements: {instead}");
            check(&format!("Vec<[u8; {len}]>"), &[&message]);
        }
    }

    #[test]
    fn fixed_fields() {
        let not_inline = |ty| {
            let message = format!(
                "a fixed struct holds only scalars, enums, fixed structs and arrays of them, not \
                 `{ty}`: remove `fixed` to make `Pose` a table"
            );
            check_fixed(ty, Some(&message));
        };
        for ty in ["String", "&'a str", "Vec<u8>", "Option<u8>", "Box<Inner>", "HashMap<u8, u8>"] {
            not_inline(ty);
        }
        check_fixed("usize", Some("`usize` differs between machines: use `u64`"));
        check_fixed("u128", Some("FlatBuffers has no 128-bit integers: use two `u64` fields"));
        check_fixed("(u8, u8)", Some("a tuple has no names for its values: use a fixed struct"));
        check_fixed(
            "[(u8, u8); 2]",
            Some("a tuple has no names for its values: use a fixed struct"),
        );
        check_fixed("[u8; 0]", Some("an array has 1 to 65535 elements: drop the field"));
        for ty in ["u8", "bool", "Inner", "a::Inner", "my_macro!()", "[f32; 3]", "[Inner; N]"] {
            check_fixed(ty, None);
        }
    }

    #[test]
    fn holding_itself() {
        let holds_itself = |ty| holds_itself(&parse(ty), &format_ident!("Node"));
        for ty in
            ["Node", "Box<Node>", "Arc<Box<Node<'a>>>", "&'a Node", "self::Node", "Nested<Node>"]
        {
            assert!(holds_itself(ty), "{ty}");
        }
        for ty in ["Option<Box<Node>>", "Vec<Node>", "&'a [Node]", "other::Node", "Leaf", "u8"] {
            assert!(!holds_itself(ty), "{ty}");
        }
    }

    #[test]
    fn shown_like_written() {
        for ty in [
            "&'a str",
            "Vec<f32>",
            "Option<Box<Node<'a>>>",
            "[u8; 4]",
            "&'a mut [u8]",
            "(u8, String)",
            "std::vec::Vec<T>",
            "<Vec<T> as Tr>::Item",
            "Box<dyn Fn(u8) -> u8 + Send + 'a>",
            "HashMap<String, u8>",
            "*const u8",
            "fn(u8) -> u8",
            "[u8; N + 1]",
            "[u8; { N }]",
        ] {
            assert_eq!(show(parse(ty)), ty);
        }
    }
}
