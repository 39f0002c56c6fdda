//! Attributes that every type has.

use flatstream::schema::Attribute;

use super::context::Context;
use super::{names, places};

/// Where the type is in the schema, what it is and was called there, and how its fields or values are written.
pub fn words(
    context: &Context<'_>,
    name: &str,
    attributes: &[Attribute],
    style: Option<&str>,
) -> Vec<String> {
    let mut words = vec![format!("namespace = {:?}", places::namespace(name))];
    let (_, last) = places::split(name);
    if names::unraw(&context.places.of(name).ident) != last {
        words.push(format!("name = {last:?}"));
    }
    words.extend(former_name(attributes).map(|was| match was.contains('.') {
        true => format!("renamed_from = {was:?}"),
        false => format!("renamed_from = {:?}", format!(".{was}")),
    }));
    words.extend(style.map(|style| format!("rename_all = {style:?}")));
    words
}

/// What a field or value was called.
pub fn former(attributes: &[Attribute]) -> Option<String> {
    former_name(attributes).map(|was| format!("renamed_from = {was:?}"))
}

/// Unless a schema of somebody else means something else by the word.
fn former_name(attributes: &[Attribute]) -> Option<&str> {
    let stated = attributes.iter().find(|it| it.name == Attribute::RENAMED_FROM)?;
    let is_word = |part: &str| {
        let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
        part.chars().all(is_letter) && !part.starts_with(|c: char| c.is_ascii_digit())
    };
    let is_name = stated.value.split('.').all(|part| !part.is_empty() && is_word(part));
    is_name.then_some(&stated.value)
}
