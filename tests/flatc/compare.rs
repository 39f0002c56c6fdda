//! Two JSON texts, value by value, in order.
//!
//! Numbers are compared as text, so that no digit is lost on the way. The two differences that
//! `docs/design.md` explains are here as exact rules: see [`same_number`] and [`quoted_words`].

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::Deserialize;
use serde_json::value::RawValue;

/// How two JSON texts are compared.
#[derive(Clone, Copy)]
pub struct Compare {
    /// Whether what a union's variant holds may be left out, as other writers do with defaults. A view of
    /// the variant has the value nevertheless, and serializes it.
    pub members_left_out: bool,
}

/// Says where our JSON is not what flatc prints.
pub fn compare(ours: &str, flatc: &str) -> Result<(), String> {
    Compare { members_left_out: false }.texts(ours, flatc)
}

fn parsed<'j, T: Deserialize<'j>>(json: &'j str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| format!("{error} in {json}"))
}

/// flatc's JSON with quotes around `nan`, `inf` and the negative ones, which JSON has not.
fn quoted_words(json: &str) -> String {
    let mut quoted = String::with_capacity(json.len());
    let mut inside = false;
    // Behind every other quote that no backslash escapes is a string.
    for part in json.split_inclusive('"') {
        match inside {
            true => quoted.push_str(part),
            false => {
                quoted.push_str(&part.split_inclusive('\n').map(quoted_line).collect::<String>())
            }
        }
        let ends =
            !inside || part.bytes().rev().skip(1).take_while(|b| *b == b'\\').count() % 2 == 0;
        inside = if part.ends_with('"') && ends { !inside } else { inside };
    }
    quoted
}

/// A piece of a line, of which flatc ends one behind each value.
fn quoted_line(line: &str) -> String {
    let word = line.trim_start_matches([' ', ':']).trim_end_matches(['\n', ',']);
    match word {
        "nan" | "-nan" | "inf" | "-inf" => line.replacen(word, &format!("\"{word}\""), 1),
        _ => line.to_owned(),
    }
}

impl Compare {
    /// Says where our JSON is not what flatc prints.
    pub fn texts(self, ours: &str, flatc: &str) -> Result<(), String> {
        let quoted = quoted_words(flatc);
        self.values("$", parsed(ours)?, parsed(&quoted)?)
    }

    fn values(self, path: &str, ours: &RawValue, flatc: &RawValue) -> Result<(), String> {
        let (a, b) = (ours.get(), flatc.get());
        let equal = match (a.as_bytes().first(), b.as_bytes().first()) {
            (Some(b'{'), Some(b'{')) => return self.fields(path, parsed(a)?, parsed(b)?),
            (Some(b'['), Some(b'[')) => return self.items(path, parsed(a)?, parsed(b)?),
            (Some(b'"'), Some(b'"')) => parsed::<String>(a)? == parsed::<String>(b)?,
            _ => same_number(a, b),
        };
        if equal {
            return Ok(());
        }
        Err(format!("{path}: flatc prints {b}, we {a}"))
    }

    fn fields(self, path: &str, ours: Fields<'_>, flatc: Fields<'_>) -> Result<(), String> {
        let (a, b) = (ours.names(), flatc.names());
        if a != b {
            return Err(format!("{path}: flatc prints the fields {b:?}, we {a:?}"));
        }
        let mut tag = String::new();
        for ((name, a), (_, b)) in ours.0.iter().zip(&flatc.0) {
            let is_member = tag == format!("{name}_type");
            if !(is_member && self.members_left_out && is_left_out(a, b)?) {
                self.values(&format!("{path}.{name}"), a, b)?;
            }
            tag.clone_from(name);
        }
        Ok(())
    }

    fn items(self, path: &str, ours: Vec<&RawValue>, flatc: Vec<&RawValue>) -> Result<(), String> {
        if ours.len() != flatc.len() {
            return Err(format!("{path}: flatc prints {} items, we {}", flatc.len(), ours.len()));
        }
        let mut pairs = ours.iter().zip(flatc).enumerate();
        pairs.try_for_each(|(i, (a, b))| self.values(&format!("{path}[{i}]"), a, b))
    }
}

/// An empty object, where ours has one field `value`.
fn is_left_out(ours: &RawValue, flatc: &RawValue) -> Result<bool, String> {
    let (ours, flatc) = (parsed::<Fields<'_>>(ours.get())?, parsed::<Fields<'_>>(flatc.get())?);
    Ok(flatc.0.is_empty() && ours.names() == ["value"])
}

/// Numbers, `true` and `false`: the same text. A float is printed by flatc without an exponent and with
/// up to 6 digits behind the point if it has 32 bits, 12 if 64; ours has to round to just these.
fn same_number(ours: &str, flatc: &str) -> bool {
    if !flatc.contains('.') {
        return ours == flatc;
    }
    let single = ours.parse::<f32>().map(|n| shortened(format!("{n:.6}")));
    let double = ours.parse::<f64>().map(|n| shortened(format!("{n:.12}")));
    is_float(ours) && [single, double].iter().any(|text| text.as_deref() == Ok(flatc))
}

/// As JSON prints a float, not a whole number.
fn is_float(number: &str) -> bool {
    number.contains(['.', 'e'])
}

/// Without zeros at the end, but for one behind the point.
fn shortened(digits: String) -> String {
    let short = digits.trim_end_matches('0');
    format!("{short}{}", if short.ends_with('.') { "0" } else { "" })
}

/// The fields of an object, in order, each time one comes.
struct Fields<'j>(Vec<(String, &'j RawValue)>);

impl Fields<'_> {
    fn names(&self) -> Vec<&str> {
        self.0.iter().map(|(name, _)| name.as_str()).collect()
    }
}

impl<'j> Deserialize<'j> for Fields<'j> {
    fn deserialize<D: Deserializer<'j>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'j> Visitor<'j> for Collect {
            type Value = Fields<'j>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<M: MapAccess<'j>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

#[test]
fn differences_are_seen() {
    let same = |a, b| compare(a, b).is_ok();
    let flatc = "{\n  \"a\": [\n    nan,\n    -inf\n  ],\n  \"s\": \"\\\"nan\\\\\"\n}\n";
    assert!(same(r#"{"a":["nan","-inf"],"s":"\"nan\\"}"#, flatc));
    assert!(!same(r#"{"a":["nan","inf"],"s":"\"nan\\"}"#, flatc));
    assert!(!same(r#"{"a":["nan"],"s":"\"nan\\"}"#, flatc));
    assert!(!same(r#"{"s":"\"nan\\","a":["nan","-inf"]}"#, flatc));
    assert!(!same(r#"{"a":["nan","-inf"],"a":["nan","-inf"],"s":"\"nan\\"}"#, flatc));
    assert!(same(
        "[18446744073709551615, 1e22]",
        "[18446744073709551615, 10000000000000000000000.0]"
    ));
    assert!(!same("[18446744073709551614]", "[18446744073709551615]"));
    assert!(!same("[1e22]", "[10000000000000000000001.0]"));
    assert!(!same("[1]", "[1.0]") && !same("[1.0]", "[1]") && !same("[0.0]", "[-0.0]"));
    assert!(same("[1e-13, 0.1, -0.0]", "[0.0, 0.1, -0.0]") && !same("[1e-6]", "[0.0]"));
    assert!(!same("[0.1234567]", "[0.12345]") && !same("[null]", "[0.0]"));
}
