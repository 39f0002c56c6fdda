//! What the types of fields cannot be.

use quote::ToTokens;
use syn::{Expr, Ident, Lit, Type, TypeArray};

use super::words::{adapter_of_keys, has_adapter, is_number, move_adapter, without_adapter, TUPLE};
use super::{is_scalar, show, Shape};

/// A part of a field's type that cannot be, and what to write instead.
pub struct Fault<'a> {
    pub at: &'a dyn ToTokens,
    pub message: String,
}

/// What the type of a field of a table cannot be.
pub fn table_faults(ty: &Type) -> Vec<Fault<'_>> {
    let mut faults = Vec::new();
    find_faults(ty, &mut faults);
    faults
}

fn find_faults<'a>(ty: &'a Type, faults: &mut Vec<Fault<'a>>) {
    let mut fault = |message| faults.push(Fault { at: ty, message });
    let inner = match Shape::certain(ty) {
        Shape::Refused(reason) => return fault(reason.to_string()),
        Shape::Text | Shape::Named(_) | Shape::Opaque => return,
        Shape::Pointer(inner) => inner,
        Shape::Array(array) => {
            faults.extend(array_fault(array));
            if let Shape::Refused(reason) = Shape::certain(&array.elem) {
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
        Shape::Set(item) => return faults.extend(key_fault(item, false)),
        Shape::Map(key, value) => {
            faults.extend(key_fault(key, true));
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

/// Why `key` cannot be one of a map, or an item of a set, as far as its spelling tells.
fn key_fault(key: &Type, is_map: bool) -> Option<Fault<'_>> {
    let reason = match Shape::certain(key) {
        Shape::Text | Shape::Opaque => return None,
        Shape::Refused(reason) if adapter_of_keys(reason, is_map).is_some() => {
            let message = adapter_of_keys(reason, is_map)?;
            return Some(Fault { at: key, message });
        }
        Shape::Refused(_) if has_text(key) => {
            return Some(Fault { at: key, message: key_as_text(key, is_map) });
        }
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
    let what = if is_map { "map keys" } else { "the items of a set" };
    let message = format!("{what} are strings, integers or unit enums: `{}` {reason}", show(key));
    Some(Fault { at: key, message })
}

/// A type without a number for a key, that has `Display` and `FromStr`.
fn has_text(key: &Type) -> bool {
    let Type::Path(path) = key else { return false };
    path.path.segments.last().is_some_and(|last| HAVE_TEXT.iter().any(|name| last.ident == name))
}

const HAVE_TEXT: [&str; 7] =
    ["u128", "i128", "IpAddr", "Ipv6Addr", "SocketAddr", "SocketAddrV4", "SocketAddrV6"];

fn key_as_text(key: &Type, is_map: bool) -> String {
    let key = show(key);
    let (what, adapter) = match is_map {
        true => {
            ("map keys", format!("flatstream::with::Keys<flatstream::with::DisplayText<{key}>>"))
        }
        false => ("the items of a set", format!("flatstream::with::DisplayText<{key}>")),
    };
    format!(
        "{what} are strings, integers or unit enums: for the text of `{key}` add `#[flatstream(with = {adapter})]`"
    )
}

/// What an array cannot be.
fn array_fault(array: &TypeArray) -> Option<Fault<'_>> {
    let element = show(&array.elem);
    let message = match Shape::certain(&array.elem) {
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
    match Shape::certain(ty) {
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

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::super::words::*;
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
            // Perhaps of the user's own.
            "Nested<u8>",
            "Vec<Nested<Pose>>",
            "Mutex<u8>",
            "self::Cell<u8>",
            "crate::m::Saturating<u8>",
            "Range<f32>",
            "Result<u8>",
            "Vec<my::Vec<u8>>",
            "self::Vec<Option<u8>>",
            "crate::m::BTreeMap<f32, u8>",
            "Vec<&'a m::Option<u8>>",
            "[m::Vec<u8>; 3]",
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
        by_name("core::cell::RefCell<Node>", CELL);
        by_name("Arc<std::sync::Mutex<Node>>", CELL);
        by_name("std::collections::VecDeque<u8>", SEQUENCE);
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
            ("Vec<flatstream::Nested<Pose>>", "flatstream::Nested<Pose>"),
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
        for ty in ["u8", "String", "Vec<Pose>", "Option<Pose>", "HashMap<u8, u8>"] {
            let message = format!(
                "only tables and enums with data are messages of their own: use `{ty}` itself"
            );
            check(&format!("flatstream::Nested<{ty}>"), &[&message]);
        }
        check("flatstream::Nested<Box<usize>>", &["`usize` differs between machines: use `u64`"]);
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
            "HashMap<char, u8>",
            &["FlatBuffers has no characters: add `#[flatstream(with = \
               flatstream::with::Keys<flatstream::with::Char>)]`"],
        );
        check(
            "Option<HashSet<std::time::Duration>>",
            &["a `Duration` has no wire form of its own: add `#[flatstream(with = \
               flatstream::with::DurationNanos)]`"],
        );
        check(
            "BTreeMap<std::net::IpAddr, u8>",
            &["map keys are strings, integers or unit enums: for the text of `std::net::IpAddr` add \
               `#[flatstream(with = flatstream::with::Keys<flatstream::with::DisplayText<std::net::IpAddr>>)]`"],
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
}
