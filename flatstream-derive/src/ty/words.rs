//! Why a type cannot be, and what to write instead. Written to follow the span of the type itself.

pub(super) fn lookup(table: &'static [(&str, &'static str)], name: &str) -> Option<&'static str> {
    table.iter().find(|(listed, _)| *listed == name).map(|(_, text)| *text)
}

/// Whether `reason` is about a scalar, and so holds inside of a fixed struct too.
pub(super) fn is_number(reason: &str) -> bool {
    PLAIN.iter().any(|(_, text)| *text == reason)
}

/// What to write where there are no adapters: in a fixed struct, an array, a key.
pub(super) fn without_adapter(reason: &'static str) -> &'static str {
    lookup(IN_PLACE, reason).unwrap_or(reason)
}

pub(super) fn has_adapter(reason: &str) -> bool {
    reason.contains("flatstream::with")
}

/// The advice to add an adapter, where that has to stand elsewhere.
pub fn move_adapter(message: &str, instead: &str) -> String {
    match message.split_once(ADD_ADAPTER) {
        Some((why, _)) => format!("{why}: {instead}"),
        None => message.to_string(),
    }
}

/// The advice to add an adapter, where it is for the keys of a map or the items of a set, if it can be.
pub(super) fn adapter_of_keys(reason: &str, is_map: bool) -> Option<String> {
    let (why, advice) = reason.split_once(ADD_ADAPTER)?;
    let adapter = advice.strip_prefix(" = flatstream::with::")?.strip_suffix(")]`")?;
    let advice = match is_map {
        true => format!("flatstream::with::Keys<flatstream::with::{adapter}>"),
        false => format!("flatstream::with::{adapter}"),
    };
    WRITE_KEYS.contains(&adapter).then(|| format!("{why}{ADD_ADAPTER} = {advice})]`"))
}

/// Adapters that write strings or integers, and that the advice names in full.
const WRITE_KEYS: [&str; 7] = [
    "Char",
    "DurationNanos",
    "SystemTimeNanos",
    "Ipv4AddrU32",
    "SocketAddrText",
    "PathText",
    "OsStringText",
];

/// How the advice of [`with`] begins.
const ADD_ADAPTER: &str = ": add `#[flatstream(with";

pub(super) const MUT_REF: &str =
    "a message is only read, so a field cannot be `&mut`: borrow with `&`, or own the value";
pub(super) const SLICE: &str = "`[T]` has no size: use `Vec<T>`, or `&[T]` to borrow";
pub(super) const STR: &str = "`str` has no size: use `String`, or `&str` to borrow";
pub(super) const FN: &str =
    "a function is not data: send what it computes, or an enum that names it";
pub(super) const RAW_POINTER: &str =
    "an address means nothing to a reader: own the value, or borrow it with `&`";
pub(super) const DYN: &str =
    "the wire holds no trait objects: use an enum with data, one variant per type";
pub(super) const NEVER: &str = "`!` has no values to send: drop the field";
pub(super) const UNIT: &str = "`()` holds nothing to send: drop the field, or use `bool`";
pub(super) const TUPLE: &str =
    "a tuple has no names for its values: use a struct with named fields";

/// The way out for a type that has an adapter.
macro_rules! with {
    ($why:literal, $adapter:literal) => {
        concat!($why, ": add `#[flatstream(with = flatstream::with::", $adapter, ")]`")
    };
}

pub(super) const U128: &str = with!("FlatBuffers has no 128-bit integers", "U128Bytes");
pub(super) const I128: &str = with!("FlatBuffers has no 128-bit integers", "I128Bytes");
pub(super) const CHAR: &str = with!("FlatBuffers has no characters", "Char");

/// Names of the language, or so common that nobody takes them for something else.
pub(super) const PLAIN: &[(&str, &str)] = &[
    ("usize", "`usize` differs between machines: use `u64`"),
    ("isize", "`isize` differs between machines: use `i64`"),
    ("u128", U128),
    ("i128", I128),
    ("f16", "FlatBuffers has no 16-bit floats: use `f32`"),
    ("f128", "FlatBuffers has no 128-bit floats: use `f64`"),
    ("char", CHAR),
];

/// What to write where there are no adapters.
pub(super) const IN_PLACE: &[(&str, &str)] = &[
    (U128, "FlatBuffers has no 128-bit integers: use two `u64` fields"),
    (I128, "FlatBuffers has no 128-bit integers: use a `u64` and an `i64` field"),
    (CHAR, "FlatBuffers has no characters: use a `u32` and `char::from_u32`"),
];

pub(super) const WEAK: &str =
    "a weak pointer may have nothing to send: store an id of what it points to";
pub(super) const CELL: &str =
    "a value cannot change while it is written: own it, or copy it into a plain field";
pub(super) const SEQUENCE: &str = "only vectors are supported: use a `Vec`";
pub(super) const WRAPPER: &str = "number wrappers are not supported: use the plain number";
pub(super) const NON_ZERO: &str = with!("0 is a value on the wire as any other", "NonZeroInt<..>");
pub(super) const RANGE: &str = "ranges are not supported: use a struct with `start` and `end` fields, or convert to one with `flatstream::with::Via`";
pub(super) const OPEN_RANGE: &str = "ranges are not supported: store the end that it has";
pub(super) const RESULT: &str =
    "`Result` is not supported: use an enum with two variants that hold data";
pub(super) const MARKER: &str = "`PhantomData` holds nothing to send: add `#[flatstream(skip)]`";

/// Names with type arguments in the standard library, of which a user may have namesakes.
pub(super) const GENERIC: &[(&str, &str)] = &[
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
    ("RangeFrom", OPEN_RANGE),
    ("RangeTo", OPEN_RANGE),
    ("RangeToInclusive", OPEN_RANGE),
    ("Result", RESULT),
    ("PhantomData", MARKER),
];

pub(super) const DURATION: &str =
    with!("a `Duration` has no wire form of its own", "DurationNanos");
pub(super) const SYSTEM_TIME: &str =
    with!("a `SystemTime` has no wire form of its own", "SystemTimeNanos");
pub(super) const INSTANT: &str = "an `Instant` means nothing outside of this process: store the `Duration` since a known start, with `flatstream::with::DurationNanos`";
pub(super) const PATH: &str = with!("paths differ between systems", "PathText<..>");
pub(super) const OS_STRING: &str = with!("OS strings differ between systems", "OsStringText<..>");
pub(super) const C_STRING: &str = "C strings are not supported: store a `String` or a `Vec<u8>`, or write an adapter (the documentation of `flatstream::with::BorrowingAdapter` has this one)";
pub(super) const ATOMIC: &str = "an atomic may change while it is written: store the plain value";

/// Types of the standard library, of which a user may have namesakes.
pub(super) const FOREIGN: &[(&str, &str)] = &[
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
    ("RangeFull", "`RangeFull` holds nothing to send: drop the field"),
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

/// The runtime says the same of a type by any other name.
#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proc_macro2::{TokenStream, TokenTree};

    use super::*;

    /// What the tables of the runtime say of each type, by the last words of it.
    #[derive(Default)]
    struct Told {
        advice: BTreeMap<String, String>,
        keyed: Vec<String>,
    }

    fn told() -> Told {
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../flatstream/src/wire/foreign.rs");
        let file = syn::parse_file(&std::fs::read_to_string(source).unwrap()).unwrap();
        let mut told = Told::default();
        for item in file.items {
            let syn::Item::Macro(item) = item else { continue };
            // Other crates have no names that a macro could know.
            let is_std = item.attrs.iter().all(|attr| {
                let is_cfg = attr.path().is_ident("cfg");
                is_cfg && quote::quote!(#attr).to_string().contains("target_has_atomic")
            });
            if is_std && item.ident.is_none() {
                let is_keyed = item.mac.path.is_ident("keyed");
                told.read(item.mac.tokens, is_keyed);
            }
        }
        told
    }

    impl Told {
        /// `"why" "adapter" => types;` or `"advice" => types;`
        fn read(&mut self, tokens: TokenStream, is_keyed: bool) {
            let (mut texts, mut names) = (Vec::new(), Vec::new());
            for token in tokens {
                match token {
                    TokenTree::Literal(text) => {
                        let text: syn::LitStr = syn::parse_quote!(#text);
                        texts.push(text.value());
                    }
                    TokenTree::Ident(name) => names.push(name.to_string()),
                    TokenTree::Punct(punct) if punct.as_char() == ';' => {
                        self.note(
                            &std::mem::take(&mut texts),
                            std::mem::take(&mut names),
                            is_keyed,
                        );
                    }
                    _ => {}
                }
            }
        }

        fn note(&mut self, texts: &[String], names: Vec<String>, is_keyed: bool) {
            let advice = match texts {
                [why, adapter] => {
                    self.keyed.extend(is_keyed.then(|| adapter.clone()));
                    format!("{why}{ADD_ADAPTER} = flatstream::with::{adapter})]`")
                }
                texts => texts.concat(),
            };
            self.advice.extend(names.into_iter().map(|name| (name, advice.clone())));
        }
    }

    fn known() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
        PLAIN.iter().chain(GENERIC).chain(FOREIGN)
    }

    #[test]
    fn the_runtime_has_the_same_advice() {
        let Told { advice, keyed } = told();
        assert!(advice.len() > 60, "{}", advice.len());
        // No types of today's Rust, and one that is a `NonZeroU8` or the like to rustc.
        let is_here_only = |name: &str| ["f16", "f128", "NonZero"].contains(&name);
        for (name, text) in known().filter(|(name, _)| !is_here_only(name)) {
            assert_eq!(advice.get(*name).map(String::as_str), Some(*text), "{name}");
        }
        // What stands around those, and parameters.
        let around =
            ["Self", "as", "p", "T", "E", "Box", "Arc", "Rc", "Cow", "rc", "sync", "std", "result"];
        for name in advice.keys().filter(|name| !around.contains(&name.as_str())) {
            assert!(known().any(|(known, _)| known == name), "{name}");
        }
        let mut write_keys = WRITE_KEYS.map(String::from);
        write_keys.sort_unstable();
        let mut keyed = keyed;
        keyed.sort_unstable();
        assert_eq!(keyed, write_keys);
    }
}
