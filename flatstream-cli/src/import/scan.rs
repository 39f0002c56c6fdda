//! What only the text of a schema says: the defaults that `.bfbs` files have no place for, and which fields
//! have an id written down. flatc has found the text to be right, so this looks no further than it must.

use std::collections::BTreeMap;

use super::tokens::{tokens, Token};

/// What the text says of fields, by the full name of the type and the name of the field.
#[derive(Default)]
pub struct Facts {
    pub fields: BTreeMap<(String, String), FieldFacts>,
    pub includes: Vec<String>,
}

#[derive(Default)]
pub struct FieldFacts {
    /// What stands behind `=`.
    pub default: Option<Literal>,
    pub has_id: bool,
}

pub enum Literal {
    Text(String),
    /// With its sign.
    Word(String),
}

impl Facts {
    pub fn of(text: &str) -> Self {
        let mut scan = Scan { tokens: tokens(text), at: 0, facts: Facts::default() };
        scan.file();
        scan.facts
    }
}

struct Scan {
    tokens: Vec<Token>,
    at: usize,
    facts: Facts,
}

impl Scan {
    fn file(&mut self) {
        let mut namespace = String::new();
        while let Some(token) = self.next() {
            match token {
                Token::Word(word) if word == "namespace" => namespace = self.words_until(';'),
                Token::Word(word) if word == "include" || word == "native_include" => {
                    if let (Some(Token::Text(Some(path))), "include") = (self.next(), &*word) {
                        self.facts.includes.push(path);
                    }
                }
                Token::Word(word) if word == "table" || word == "struct" => {
                    if let Some(Token::Word(name)) = self.next() {
                        let dot = if namespace.is_empty() { "" } else { "." };
                        self.fields(&format!("{namespace}{dot}{name}"));
                    }
                }
                Token::Sign('{') => self.skip_block('{', '}'),
                _ => {}
            }
        }
    }

    /// From behind the name of a table to its end.
    fn fields(&mut self, owner: &str) {
        while let Some(token) = self.next() {
            match token {
                Token::Sign('(') => self.skip_block('(', ')'),
                Token::Sign('}') => return,
                Token::Word(name) => {
                    let facts = self.field();
                    self.facts.fields.insert((owner.to_owned(), name), facts);
                }
                _ => {}
            }
        }
    }

    /// From behind the name of a field to its `;`.
    fn field(&mut self) -> FieldFacts {
        let mut facts = FieldFacts::default();
        while let Some(token) = self.next() {
            match token {
                Token::Sign(';') => break,
                Token::Sign('=') => facts.default = self.literal(),
                Token::Sign('(') => facts.has_id |= self.metadata_has_id(),
                _ => {}
            }
        }
        facts
    }

    fn literal(&mut self) -> Option<Literal> {
        match self.next()? {
            Token::Text(text) => text.map(Literal::Text),
            Token::Word(word) => Some(Literal::Word(word)),
            Token::Sign(sign @ ('-' | '+')) => match self.next()? {
                Token::Word(word) => Some(Literal::Word(format!("{sign}{word}"))),
                _ => None,
            },
            Token::Sign(_) => None,
        }
    }

    fn metadata_has_id(&mut self) -> bool {
        let start = self.at;
        self.skip_block('(', ')');
        let is_id = |pair: &[Token]| match pair {
            [Token::Word(word), Token::Sign(':')] => word == "id",
            _ => false,
        };
        self.tokens[start..self.at].windows(2).any(is_id)
    }

    fn words_until(&mut self, end: char) -> String {
        let mut words = String::new();
        while let Some(token) = self.next() {
            match token {
                Token::Word(word) => words += &word,
                Token::Sign(sign) if sign == end => break,
                _ => {}
            }
        }
        words
    }

    /// To behind the end of a block whose start was taken.
    fn skip_block(&mut self, open: char, close: char) {
        let mut depth = 1;
        while depth > 0 {
            match self.next() {
                Some(Token::Sign(sign)) if sign == open => depth += 1,
                Some(Token::Sign(sign)) if sign == close => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += usize::from(token.is_some());
        token
    }
}

#[cfg(test)]
mod tests {
    use super::{Facts, Literal};

    const TEXT: &str = r#"
        include "a/b.fbs"; // include "c.fbs";
        native_include "d.h";
        namespace a . b;
        enum E: byte (bit_flags) { table = 0, x }
        rpc_service S { Call(T):T (streaming: "none"); }
        /* table Not { x: string = "x"; } */
        table T (priority: 1) {
          /// table Neither { y: string = "y"; }
          name: string = "a\"\t\u00e9\xc3\xa9;" (id: 1, key);
          zero: double = -0.0 (id: 0);
          list: [a.b.T];
          far: ulong = 18446744073709551615 (deprecated);
          id: int (hash: "id");
        }
        namespace ;
        struct Plain { x: int; }
    "#;

    fn default(facts: &Facts, owner: &str, name: &str) -> Option<String> {
        match &facts.fields[&(owner.to_owned(), name.to_owned())].default {
            Some(Literal::Text(text)) => Some(format!("text {text}")),
            Some(Literal::Word(word)) => Some(word.clone()),
            None => None,
        }
    }

    #[test]
    fn fields_have_what_their_text_says() {
        let facts = Facts::of(TEXT);
        assert_eq!(facts.includes, ["a/b.fbs"]);
        assert_eq!(default(&facts, "a.b.T", "name").unwrap(), "text a\"\té\u{e9};");
        assert_eq!(default(&facts, "a.b.T", "zero").unwrap(), "-0.0");
        assert_eq!(default(&facts, "a.b.T", "far").unwrap(), "18446744073709551615");
        assert_eq!(default(&facts, "a.b.T", "list"), None);
        assert_eq!(default(&facts, "Plain", "x"), None);
        assert_eq!(facts.fields.len(), 6);
        let has_id = |name: &str| facts.fields[&("a.b.T".to_owned(), name.to_owned())].has_id;
        assert!(has_id("name") && has_id("zero") && !has_id("far") && !has_id("id"));
    }
}
