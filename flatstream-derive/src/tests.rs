//! What the unit tests share, and inputs that nobody would write.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::DeriveInput;

/// Derives for `input` and compares the messages of all mistakes, in order.
#[track_caller]
pub fn check(input: &str, expected: &[&str]) {
    let parsed: DeriveInput = syn::parse_str(input).unwrap();
    let messages: Vec<String> = match crate::try_derive(&parsed) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.into_iter().map(|error| error.to_string()).collect(),
    };
    assert_eq!(messages, expected, "{input}");
}

#[test]
fn six_mistakes_at_once() {
    check(
        "#[flatstream(nmae = \"Values\")]
         struct Telemetry {
             #[flatstream(id = 3)]
             count: usize,
             rows: Vec<Vec<f32>>,
             maybe: Option<Option<u8>>,
             owner: Box<Telemetry>,
         }",
        &[
            "unknown attribute `nmae`, did you mean `name`? (a struct takes `crate`, `fixed`, \
             `transparent`, `bit_flags`, `reserved`, `owned`, `name`, `namespace`, `rename_all`, \
             `file_identifier`, `lock`, `derive`, `attr`, `view`, `renamed_from`)",
            "either every field has an id or none: `count` has one, `rows`, `maybe`, `owner` have \
             not",
            "`usize` differs between machines: use `u64`",
            "FlatBuffers has no nested vectors: wrap the inner one, `struct Row { items: Vec<f32> \
             }` and `Vec<Row>`",
            "the wire has one kind of absent, so `Some(None)` would be lost: use `Option<u8>`",
            "`Telemetry` contains itself without an end: use `Option<Box<Telemetry>>` or \
             `Vec<Telemetry>`",
        ],
    );
}

/// rustc reports names that are there twice, whatever the rest looks like.
#[test]
fn names_twice_are_left_to_rustc() {
    let inputs = [
        "#[flatstream(fixed)] struct Pose { x: f32, x: f32 }",
        "struct Reading { #[flatstream(id = 0)] a: u8, #[flatstream(id = 1)] b: u8, a: u16 }",
        "enum Event { Said(String), Said(u8) }",
        "enum Event { Moved { x: f32, x: u8 } }",
        "#[repr(u8)] enum Level { Low, Low }",
    ];
    for input in inputs {
        let output = crate::derive(syn::parse_str(input).unwrap()).to_string();
        assert!(!output.contains("compile_error"), "{output}");
        assert!(output.contains("FieldType for"), "{output}");
    }
}

#[test]
fn mistakes_become_compile_errors() {
    let input = syn::parse_quote!(
        struct Ping;
    );
    assert!(crate::derive(input).to_string().contains("compile_error"));
}

/// Whatever the tokens are, the derive answers with code.
#[test]
fn no_input_panics() {
    let mut rng = Rng(0x9e37_79b9_7f4a_7c15);
    let mut derived = 0;
    for round in 0..20_000 {
        let seed = SEEDS[rng.below(SEEDS.len())];
        let mut tokens: TokenStream = seed.parse().unwrap();
        for _ in 0..=rng.below(4) {
            tokens = mutate(tokens, &mut rng);
        }
        derived += usize::from(survives(tokens, round));
    }
    // Else the mutations only test syn.
    assert!(derived > 2_000, "only {derived} inputs got past the parser");
}

#[test]
fn no_soup_of_tokens_panics() {
    let mut rng = Rng(42);
    for round in 0..5_000 {
        let name = soup(&mut rng, 2);
        let body = soup(&mut rng, 3);
        let attribute = soup(&mut rng, 2);
        survives(soup(&mut rng, 3), round);
        survives(quote::quote!(#[flatstream(#attribute)] struct T { #body }), round);
        survives(quote::quote!(#[flatstream(#attribute)] enum T { A(#body), B }), round);
        survives(quote::quote!(struct T { x: #name, y: Vec<#body> }), round);
    }
}

/// Whether syn took the tokens; panics with them if the derive panics, or answers with what is no code.
fn survives(tokens: TokenStream, round: usize) -> bool {
    let printed = tokens.to_string();
    let result = std::panic::catch_unwind(|| match syn::parse2::<DeriveInput>(tokens) {
        Ok(input) => {
            check_code(crate::derive(input), round);
            true
        }
        Err(_) => false,
    });
    result.unwrap_or_else(|_| panic!("panicked in round {round} on: {printed}"))
}

/// What the derive answers can be parsed. That takes longer than to derive it, and there are many errors.
fn check_code(output: TokenStream, round: usize) {
    let is_error = output.to_string().contains("compile_error");
    if is_error && round % 8 != 0 {
        return;
    }
    if let Err(error) = syn::parse2::<syn::File>(output.clone()) {
        panic!("{error}: {output}");
    }
}

const SEEDS: &[&str] = &[
    "#[flatstream(crate = ::a::b, fixed)] pub struct Pose<'a> { pub x: f32, y: [u8; 4] }",
    "struct T<'a, T: Tr, const N: usize> where T: 'a { a: Option<Option<Box<Self>>>, b: &'a [T; N] }",
    "struct T { a: Vec<Vec<f32>>, #[flatstream(id = 3, default = 1 + 2)] r#type: Rc<RefCell<u8>> }",
    "#[repr(u8)] #[flatstream(other)] enum Level { Low = 1, #[flatstream(rename = \"x\")] High = -3 }",
    "enum Event { NONE, Moved(Pose), Said { text: String, f: fn(u8) -> u8 }, Two(A, (u8, *const B)) }",
    "#[flatstream(reserved(2, 3))] struct T { a: Self::X, b: <Self as Tr>::Y, c: HashMap<K, V>, d: m!(x) }",
    "#[repr(C, packed(2))] union U { a: u8 }",
    "struct T(pub usize, #[flatstream(key)] &'static mut dyn Tr);",
    "#[flatstream(transparent)] struct T<'a>(pub Option<Box<Self>>);",
    "#[flatstream(bit_flags)] struct T(<T as b::Flags>::Internal);",
    "#[flatstream(bit_flags)] #[repr(u8)] enum T { A = 1 << 0, B, #[flatstream(other)] C(u8) }",
];

/// Drops, doubles, swaps or replaces one token, mostly deep inside, where syn minds less.
fn mutate(tokens: TokenStream, rng: &mut Rng) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    if tokens.is_empty() {
        return soup(rng, 1);
    }
    let groups: Vec<usize> =
        (0..tokens.len()).filter(|i| matches!(tokens[*i], TokenTree::Group(_))).collect();
    if !groups.is_empty() && rng.below(8) != 0 {
        let i = groups[rng.below(groups.len())];
        tokens[i] = mutate_inside(&tokens[i], rng);
        return tokens.into_iter().collect();
    }
    let i = rng.below(tokens.len());
    let j = rng.below(tokens.len());
    match rng.below(8) {
        0 => drop(tokens.remove(i)),
        1 => tokens.insert(j, tokens[i].clone()),
        2 => tokens.swap(i, j),
        3 => tokens[i] = any_token(rng, 1),
        _ => replace_one_word(&mut tokens, i, rng),
    }
    tokens.into_iter().collect()
}

fn mutate_inside(token: &TokenTree, rng: &mut Rng) -> TokenTree {
    let TokenTree::Group(group) = token else { return token.clone() };
    let delimiter = if rng.below(16) == 0 { any_delimiter(rng) } else { group.delimiter() };
    Group::new(delimiter, mutate(group.stream(), rng)).into()
}

/// The next word from `from` on becomes another one.
fn replace_one_word(tokens: &mut [TokenTree], from: usize, rng: &mut Rng) {
    if let Some(word) = tokens[from..].iter_mut().find(|t| matches!(t, TokenTree::Ident(_))) {
        *word = any_word(rng);
    }
}

fn soup(rng: &mut Rng, depth: usize) -> TokenStream {
    (0..rng.below(8)).map(|_| any_token(rng, depth)).collect()
}

#[rustfmt::skip] // By kind.
const WORDS: &[&str] = &[
    "struct", "enum", "union", "pub", "where", "dyn", "fn", "mut", "const", "impl", "for", "_",
    "Self", "self", "crate", "super", "as", "T", "x", "größe", "NONE", "string", "unpack",
    "usize", "u8", "char", "str", "String", "Option", "Vec", "Box", "Rc", "HashMap", "Duration",
    "flatstream", "repr", "doc", "fixed", "id", "default", "fixd", "packed", "align", "derive",
];

fn any_token(rng: &mut Rng, depth: usize) -> TokenTree {
    match rng.below(10) {
        0..=3 => any_word(rng),
        4 => Literal::u64_suffixed(u64::MAX).into(),
        5 => Literal::string("a::b c").into(),
        6 if depth > 0 => Group::new(any_delimiter(rng), soup(rng, depth - 1)).into(),
        _ => {
            let punct = b"=,;:<>&*!#+-|.'?"[rng.below(16)] as char;
            // A lone quote is not a token.
            let punct = if punct == '\'' { '@' } else { punct };
            let spacing = if rng.below(3) == 0 { Spacing::Joint } else { Spacing::Alone };
            Punct::new(punct, spacing).into()
        }
    }
}

fn any_word(rng: &mut Rng) -> TokenTree {
    Ident::new(WORDS[rng.below(WORDS.len())], Span::call_site()).into()
}

fn any_delimiter(rng: &mut Rng) -> Delimiter {
    let all = [Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket, Delimiter::None];
    all[rng.below(4)]
}

/// Xorshift: the same inputs in every run.
struct Rng(u64);

impl Rng {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }
}
