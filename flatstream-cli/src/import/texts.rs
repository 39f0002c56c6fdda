//! Puts what the text of a schema says into what its `.bfbs` file says.

use std::collections::BTreeSet;

use flatstream::schema::{DefaultValue, Field, Float, Scalar, Schema, Type};

use super::scan::{Facts, FieldFacts, Literal};

/// Fills in the defaults that a `.bfbs` file does not have.
pub fn complete(schema: &mut Schema, facts: &Facts) {
    for object in &mut schema.objects {
        for field in &mut object.fields {
            if let Some(facts) = facts.fields.get(&(object.name.clone(), field.name.clone())) {
                complete_field(field, facts);
            }
        }
    }
}

/// The types some of whose fields have an id in the text.
pub fn with_ids(facts: &Facts) -> BTreeSet<String> {
    let with_id = facts.fields.iter().filter(|(_, facts)| facts.has_id);
    with_id.map(|((owner, _), _)| owner.clone()).collect()
}

fn complete_field(field: &mut Field, facts: &FieldFacts) {
    match (&field.default, &facts.default, &field.ty) {
        (DefaultValue::Text(None), Some(Literal::Text(text)), _) => {
            field.default = DefaultValue::Text(Some(text.clone()));
        }
        (DefaultValue::Float(zero), Some(Literal::Word(word)), _)
            if zero.get() == 0.0 && word.starts_with('-') =>
        {
            field.default = DefaultValue::Float(Float::new(-0.0));
        }
        (DefaultValue::Int(0), Some(Literal::Word(word)), Type::Scalar(Scalar::U64)) => {
            field.default = DefaultValue::Int(unsigned(word).unwrap_or(0).into());
        }
        _ => {}
    }
}

fn unsigned(word: &str) -> Option<u64> {
    match word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => word.trim_start_matches('+').parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use flatstream::schema::{DefaultValue, Field, Float, Object, Presence, Scalar, Schema, Type};

    use super::super::scan::Facts;
    use super::{complete, with_ids};

    fn completed(ty: Type, default: DefaultValue, text: &str) -> DefaultValue {
        let mut field = Field::new("x", 0, ty);
        (field.default, field.presence) = (default, Presence::Default);
        let mut table = Object::table("T");
        table.fields.push(field);
        let mut schema = Schema::default();
        schema.objects.push(table);
        complete(&mut schema, &Facts::of(&format!("table T {{ x: any = {text}; }}")));
        schema.objects.remove(0).fields.remove(0).default
    }

    #[test]
    fn defaults_that_bfbs_files_do_not_have() {
        let zero = DefaultValue::Float(Float::new(0.0));
        let double = || Type::Scalar(Scalar::F64);
        let float = |value| DefaultValue::Float(Float::new(value));
        assert_eq!(completed(double(), zero.clone(), "-0.0"), float(-0.0));
        assert_eq!(completed(double(), zero.clone(), "0.0"), float(0.0));
        assert_eq!(completed(double(), float(-1.5), "-1.5"), float(-1.5));
        let long = |text| completed(Type::Scalar(Scalar::U64), DefaultValue::Int(0), text);
        assert_eq!(long("18446744073709551615"), DefaultValue::Int(u64::MAX.into()));
        assert_eq!(long("0xFFFFFFFFFFFFFFFF"), DefaultValue::Int(u64::MAX.into()));
        assert_eq!(long("0"), DefaultValue::Int(0));
        let text = completed(Type::Text, DefaultValue::Text(None), r#""a;b""#);
        assert_eq!(text, DefaultValue::Text(Some("a;b".into())));
    }

    #[test]
    fn ids_that_are_written_down() {
        let with = with_ids(&Facts::of("table A { x: int (id: 0); } table B { x: int; }"));
        assert_eq!(with.into_iter().collect::<Vec<_>>(), ["A"]);
    }
}
