//! Tokens as text.

use proc_macro2::{Delimiter, Group, Punct, TokenStream, TokenTree};
use quote::ToTokens;

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

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(show(syn::parse_str::<syn::Type>(ty).unwrap()), ty);
        }
    }
}
