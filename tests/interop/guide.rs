//! The code of `docs/guide/other-languages.md`, as it stands there.

/// The page.
const PAGE: &str = include_str!("../../docs/guide/other-languages.md");

/// The code block of a language behind the comment `<!-- NAME -->`.
pub fn block(language: &str, name: &str) -> &'static str {
    let (_, behind) = PAGE
        .split_once(&format!("<!-- {name} -->\n\n```{language}\n"))
        .unwrap_or_else(|| panic!("no {language} called {name}"));
    behind.split_once("```\n").expect("the block ends").0
}
