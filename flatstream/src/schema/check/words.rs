//! Words that names cannot be.

/// Parts of namespaces that are keywords in C++, C#, Java, Kotlin or Python, whose generators
/// write them as they are. A test compares them with those of the derive.
#[rustfmt::skip] // As in a dictionary.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "alignas", "alignof", "and", "as", "asm", "assert", "async", "auto", "await",
    "base", "bool", "boolean", "break", "byte", "case", "catch", "char", "checked", "class",
    "const", "constexpr", "continue", "decimal", "def", "default", "del", "delegate", "delete",
    "do", "double", "elif", "else", "enum", "event", "except", "explicit", "export", "extends",
    "extern", "false", "final", "finally", "fixed", "float", "for", "foreach", "friend", "from",
    "fun", "global", "goto", "if", "implements", "implicit", "import", "in", "inline",
    "instanceof", "int", "interface", "internal", "is", "lambda", "lock", "long", "mutable",
    "namespace", "native", "new", "noexcept", "nonlocal", "not", "null", "nullptr", "object",
    "operator", "or", "out", "override", "package", "params", "pass", "private", "protected",
    "public", "raise", "readonly", "ref", "register", "return", "sbyte", "sealed", "short",
    "signed", "sizeof", "static", "strictfp", "string", "struct", "super", "switch",
    "synchronized", "template", "this", "throw", "throws", "transient", "true", "try", "typealias",
    "typedef", "typeid", "typename", "typeof", "uint", "ulong", "union", "unsafe", "unsigned",
    "ushort", "using", "val", "var", "virtual", "void", "volatile", "when", "while", "with", "xor",
    "yield",
];

/// Those of Rust that are not among them.
#[rustfmt::skip] // As in a dictionary.
pub(super) const RUST_KEYWORDS: &[&str] = &[
    "Self", "box", "crate", "dyn", "fn", "gen", "impl", "let", "loop", "macro", "match", "mod",
    "move", "mut", "pub", "self", "trait", "type", "unsized", "use", "where",
];

/// A test compares them with those of the derive.
#[rustfmt::skip] // By kind.
pub(super) const BUILTIN: [&str; 23] = [
    "bool", "string",
    "byte", "ubyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double",
    "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64",
    "vector64",
];

/// Ends of names that flatc takes for a field that is the rest of the name, of this kind.
pub(super) const SUFFIXES: &[(&str, &str)] = &[
    ("_type", "union"),
    ("Type", "union"),
    ("_type", "vector of unions"),
    ("_length", "vector"),
    ("Length", "vector"),
    ("_byte_vector", "string"),
    ("ByteVector", "string"),
];

/// What types cannot be called in C++: flatc escapes the name where it is defined, and not where it is used.
#[rustfmt::skip] // As in a dictionary.
pub(super) const CPP_KEYWORDS: &[&str] = &[
    "alignas", "alignof", "and", "asm", "auto", "break", "case", "catch", "class", "const",
    "constexpr", "continue", "default", "delete", "do", "else", "enum", "explicit", "export",
    "extern", "false", "for", "friend", "goto", "if", "import", "inline", "module", "mutable",
    "namespace", "new", "noexcept", "not", "nullptr", "operator", "or", "private", "protected",
    "public", "register", "return", "sizeof", "static", "struct", "switch", "synchronized",
    "template", "this", "throw", "true", "try", "typedef", "typeid", "typename", "union", "using",
    "virtual", "volatile", "while", "xor",
];
