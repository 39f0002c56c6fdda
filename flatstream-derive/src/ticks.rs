//! Lifetimes of the user that begin like those of generated code.
//!
//! Two lifetimes of one name in scope are an error, and no span of a macro keeps them apart. What is
//! generated begins with `__`, and a user's lifetime that does so too is called otherwise in all of the
//! output.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};

/// The same tokens without such lifetimes.
pub fn rename(tokens: TokenStream) -> TokenStream {
    match has_any(&tokens) {
        true => renamed(tokens),
        false => tokens,
    }
}

fn has_any(tokens: &TokenStream) -> bool {
    let mut after_tick = false;
    tokens.clone().into_iter().any(|token| {
        let is_name = std::mem::replace(&mut after_tick, is_tick(&token));
        match &token {
            TokenTree::Ident(name) => is_name && is_taken(name),
            TokenTree::Group(group) => has_any(&group.stream()),
            _ => false,
        }
    })
}

fn renamed(tokens: TokenStream) -> TokenStream {
    let mut after_tick = false;
    let rename = |token: TokenTree| {
        let is_name = std::mem::replace(&mut after_tick, is_tick(&token));
        match token {
            TokenTree::Ident(name) if is_name && is_taken(&name) => own(&name).into(),
            TokenTree::Group(group) if has_any(&group.stream()) => {
                let mut renamed = Group::new(group.delimiter(), renamed(group.stream()));
                renamed.set_span(group.span());
                renamed.into()
            }
            token => token,
        }
    };
    tokens.into_iter().map(rename).collect()
}

fn is_tick(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '\'')
}

fn is_taken(name: &Ident) -> bool {
    name.to_string().starts_with("__")
}

/// `own2_a` for `__a`, with which the lints on names are content.
fn own(name: &Ident) -> Ident {
    let text = name.to_string();
    let rest = text.trim_start_matches('_');
    Ident::new(&format!("own{}_{rest}", text.len() - rest.len()), name.span())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifetimes_of_generated_code_are_free() {
        let rename = |tokens: &str| rename(tokens.parse().unwrap()).to_string();
        let same = |tokens: &str| tokens.parse::<TokenStream>().unwrap().to_string();
        assert_eq!(
            rename("struct Name<'__a> { #[flatstream(with = A<'__a>)] __a: &'__a str, b: &'a u8 }"),
            same("struct Name<'own2_a> { #[flatstream(with = A<'own2_a>)] __a: &'own2_a str, b: &'a u8 }"),
        );
        let other = "struct Name<'a> { __a: &'a str, b: Cow<'_, str>, c: '_' }";
        assert_eq!(rename(other), same(other));
    }
}
