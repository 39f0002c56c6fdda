//! A value in a table.

use flatstream::dynamic::DynValue;

use super::columns::Shown;

/// Texts and names are as they are, what is absent is nothing, and anything else is its JSON.
pub fn cell(shown: &Shown<'_>) -> serde_json::Result<String> {
    Ok(match shown {
        Shown::Text(text) => text.clone(),
        Shown::Value(DynValue::Text(text)) => (*text).to_owned(),
        Shown::Value(DynValue::Absent) => String::new(),
        value => {
            let json = serde_json::to_string(value)?;
            // Names of enums, and numbers that JSON has none for.
            if json.starts_with('"') {
                serde_json::from_str(&json)?
            } else {
                json
            }
        }
    })
}
