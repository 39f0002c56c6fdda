//! Values of messages beside those of the command line.

use std::cmp::Ordering;

use flatstream::dynamic::{DynEnum, DynValue};

use super::decimal::Decimal;

/// How a value has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    Equal,
    Different,
    Less,
    AtMost,
    More,
    AtLeast,
    Has,
}

impl Op {
    /// The operator that a text begins with, and its length.
    pub fn at(text: &str) -> Option<(Self, usize)> {
        let all = [
            ("==", Op::Equal),
            ("!=", Op::Different),
            ("<=", Op::AtMost),
            (">=", Op::AtLeast),
            ("=", Op::Equal),
            ("<", Op::Less),
            (">", Op::More),
            ("~", Op::Has),
        ];
        let found = all.into_iter().find(|(sign, _)| text.starts_with(sign));
        found.map(|(sign, op)| (op, sign.len()))
    }

    /// Whether it holds of values in this order; NaN has none.
    fn holds(self, order: Option<Ordering>) -> bool {
        match self {
            Op::Equal => order == Some(Ordering::Equal),
            Op::Different => order != Some(Ordering::Equal),
            Op::Less => order == Some(Ordering::Less),
            Op::AtMost => order.is_some_and(Ordering::is_le),
            Op::More => order == Some(Ordering::Greater),
            Op::AtLeast => order.is_some_and(Ordering::is_ge),
            Op::Has => false,
        }
    }

    /// Whether it asks for one value, or all others.
    pub fn is_equality(self) -> bool {
        matches!(self, Op::Equal | Op::Different)
    }
}

/// A value of the command line.
pub struct Wanted {
    text: String,
    /// In quotes a text is not `null`.
    is_quoted: bool,
}

impl Wanted {
    pub fn new(text: &str) -> Self {
        let quoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        Wanted { text: quoted.unwrap_or(text).to_owned(), is_quoted: quoted.is_some() }
    }

    /// What an enum would have to be called: nothing for numbers and `null`.
    pub fn name(&self) -> Option<&str> {
        let is_null = self.text == "null" && !self.is_quoted;
        let is_name = !is_null && self.text.parse::<i128>().is_err();
        is_name.then_some(&self.text[..])
    }

    /// # Errors
    ///
    /// There is nothing to compare.
    pub fn is_met(&self, op: Op, value: DynValue<'_>) -> Result<bool, String> {
        let is_null = self.text == "null" && !self.is_quoted;
        if is_null && !op.is_equality() {
            return Err("there is only = and != for null".into());
        }
        match value {
            _ if is_null => Ok(value.is_absent() == (op == Op::Equal)),
            DynValue::Absent => Ok(op == Op::Different),
            _ if op == Op::Has => self.is_in(value),
            DynValue::Enum(value) => self.enumeration(op, value),
            _ => self.order(value).map(|order| op.holds(order)),
        }
    }

    fn is_in(&self, value: DynValue<'_>) -> Result<bool, String> {
        match value {
            DynValue::Text(text) => Ok(text.contains(&self.text)),
            DynValue::Enum(value) => Ok(value.name().is_some_and(|name| name.contains(&self.text))),
            _ => Err("~ is for texts".into()),
        }
    }

    /// By name, or by number.
    fn enumeration(&self, op: Op, value: DynEnum<'_>) -> Result<bool, String> {
        match self.text.parse::<i128>() {
            Ok(number) => Ok(op.holds(Some(value.number().cmp(&number)))),
            Err(_) if !op.is_equality() => {
                Err("the order of an enum is that of its numbers".into())
            }
            Err(_) => Ok((value.name() == Some(&self.text)) == (op == Op::Equal)),
        }
    }

    fn order(&self, value: DynValue<'_>) -> Result<Option<Ordering>, String> {
        match value {
            DynValue::Bool(value) => Ok(Some(value.cmp(&self.parse("true or false")?))),
            DynValue::Int(value) => self.integer(value.into()),
            DynValue::Uint(value) => self.integer(value.into()),
            // As the number nearest to what is written: 0.1 is 0.1.
            DynValue::Single(value) => Ok(value.partial_cmp(&self.parse("a number")?)),
            DynValue::Double(value) => Ok(value.partial_cmp(&self.parse("a number")?)),
            DynValue::Text(value) => Ok(Some(value.cmp(&self.text))),
            _ => Err("it holds more than one value: say which, as in a.b or a[0]".into()),
        }
    }

    fn integer(&self, value: i128) -> Result<Option<Ordering>, String> {
        if let Ok(wanted) = self.text.parse::<i128>() {
            return Ok(Some(value.cmp(&wanted)));
        }
        // What is a number is what Rust takes for one.
        let nearest = self.parse::<f64>("a number")?;
        Ok(match Decimal::parse(&self.text) {
            Some(wanted) => Some(wanted.order(value)),
            None => (value as f64).partial_cmp(&nearest),
        })
    }

    fn parse<T: std::str::FromStr>(&self, what: &str) -> Result<T, String> {
        self.text.parse().map_err(|_| format!("the field is {what}, and `{}` is not", self.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(value: DynValue<'_>, condition: &str) -> Result<bool, String> {
        let (op, len) = Op::at(condition).unwrap();
        Wanted::new(&condition[len..]).is_met(op, value)
    }

    #[test]
    fn numbers() {
        let (int, large) = (DynValue::Int(-3), DynValue::Uint(u64::MAX));
        for (value, yes, no) in [
            (int, "<0", ">0"),
            (int, "=-3", "!=-3"),
            (int, "<=-3", "<-3"),
            (int, ">-3.5", "=-3.5"),
            (int, "<1e300", ">1e400"),
            (int, ">-inf", "=nan"),
            (DynValue::Int(9_007_199_254_740_992), "<9007199254740992.5", "=9007199254740992.5"),
            (large, "<18446744073709551615.5", ">=18446744073709551615.5"),
            (large, "=1.8446744073709551615e19", "=18446744073709551616.0"),
            (large, "=18446744073709551615", "=18446744073709551614"),
            (DynValue::Single(0.1), "=0.1", ">0.1"),
            (DynValue::Double(f64::NAN), "!=1", "=NaN"),
            (DynValue::Double(2.0), ">=2", "<2"),
            (DynValue::Bool(true), "=true", "=false"),
        ] {
            assert_eq!((met(value, yes), met(value, no)), (Ok(true), Ok(false)), "{yes} {no}");
        }
        assert_eq!(met(int, "=x").unwrap_err(), "the field is a number, and `x` is not");
        assert_eq!(met(int, "~3").unwrap_err(), "~ is for texts");
    }

    #[test]
    fn texts_and_nothing() {
        let text = DynValue::Text("door");
        for (value, yes, no) in [
            (text, "=door", "!=door"),
            (text, "~oo", "~x"),
            (text, "!=null", "=null"),
            (text, "<e", "<d"),
            (DynValue::Text("null"), "=\"null\"", "=null"),
            (DynValue::Absent, "=null", "!=null"),
            (DynValue::Absent, "!=door", "=door"),
            (DynValue::Absent, "!=1", "<1"),
        ] {
            assert_eq!((met(value, yes), met(value, no)), (Ok(true), Ok(false)), "{yes} {no}");
        }
        assert!(met(text, "<null").is_err());
    }
}
