//! The words of a `.fbs` file.

use std::iter::Peekable;
use std::str::Chars;

#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A name with its dots, or a number.
    Word(String),
    /// What is between quotes; nothing if it is no UTF-8.
    Text(Option<String>),
    Sign(char),
}

pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'/') => {
                rest.by_ref().find(|c| *c == '\n');
            }
            '/' if rest.peek() == Some(&'*') => skip_comment(&mut rest),
            '"' | '\'' => tokens.push(Token::Text(quoted(&mut rest, c))),
            _ if is_word(c) => tokens.push(Token::Word(word(c, &mut rest))),
            _ if c.is_whitespace() => {}
            _ => tokens.push(Token::Sign(c)),
        }
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '.'
}

/// With the sign in an exponent: `1e-3`.
fn word(first: char, rest: &mut Peekable<Chars<'_>>) -> String {
    let mut word = String::from(first);
    while let Some(c) = rest.next_if(|c| is_word(*c)) {
        word.push(c);
        let is_exponent = word.starts_with(|c: char| c.is_ascii_digit() || c == '.')
            && !word.starts_with("0x")
            && matches!(c, 'e' | 'E');
        if is_exponent {
            word.extend(rest.next_if(|c| matches!(c, '-' | '+')));
        }
    }
    word
}

fn skip_comment(rest: &mut Peekable<Chars<'_>>) {
    rest.next();
    let mut before = ' ';
    for c in rest.by_ref() {
        if (before, c) == ('*', '/') {
            return;
        }
        before = c;
    }
}

/// To behind the end of a string. Escapes may stand for single bytes of UTF-8.
fn quoted(rest: &mut Peekable<Chars<'_>>, end: char) -> Option<String> {
    let mut bytes = Vec::new();
    let mut is_understood = true;
    while let Some(c) = rest.next() {
        match c {
            _ if c == end => break,
            '\\' => is_understood &= escape(rest, &mut bytes).is_some(),
            _ => bytes.extend(c.encode_utf8(&mut [0; 4]).bytes()),
        }
    }
    String::from_utf8(bytes).ok().filter(|_| is_understood)
}

fn escape(rest: &mut Peekable<Chars<'_>>, bytes: &mut Vec<u8>) -> Option<()> {
    bytes.push(match rest.next()? {
        'n' => b'\n',
        't' => b'\t',
        'r' => b'\r',
        'b' => 8,
        'f' => 12,
        'x' => u8::try_from(hex(rest, 2)?).ok()?,
        'u' => {
            let c = unicode(rest)?;
            bytes.extend(c.encode_utf8(&mut [0; 4]).bytes());
            return Some(());
        }
        c @ ('"' | '\'' | '\\' | '/') => c as u8,
        _ => return None,
    });
    Some(())
}

/// One code point, which JSON has as one unit of UTF-16 or as two.
fn unicode(rest: &mut Peekable<Chars<'_>>) -> Option<char> {
    let first = hex(rest, 4)?;
    if !(0xd800..0xdc00).contains(&first) {
        return char::from_u32(first);
    }
    let second = rest.next_if_eq(&'\\').and_then(|_| rest.next_if_eq(&'u'));
    let second = second.and_then(|_| hex(rest, 4)).filter(|it| (0xdc00..0xe000).contains(it))?;
    char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))
}

fn hex(rest: &mut Peekable<Chars<'_>>, n: usize) -> Option<u32> {
    (0..n).try_fold(0, |number, _| Some(16 * number + rest.next()?.to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::{tokens, Token};

    fn text(source: &str) -> Option<String> {
        match &tokens(source)[..] {
            [Token::Text(text)] => text.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn strings_have_escapes() {
        assert_eq!(text(r#""a\n\u00e9\ud83d\ude00\xe2\x82\xac'""#).unwrap(), "a\né😀€'");
        assert_eq!(text(r"'it\'s'").unwrap(), "it's");
        assert_eq!(text(r#""\ud83d""#), None);
        assert_eq!(text(r#""\xff""#), None);
    }

    #[test]
    fn words_are_names_and_numbers() {
        let word = |word: &str| Token::Word(word.to_owned());
        assert_eq!(
            tokens("a.b=-1.5e-3/**/0x1e-// x\n;"),
            [
                word("a.b"),
                Token::Sign('='),
                Token::Sign('-'),
                word("1.5e-3"),
                word("0x1e"),
                Token::Sign('-'),
                Token::Sign(';')
            ]
        );
    }
}
