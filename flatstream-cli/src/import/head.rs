//! Attributes that every type has.

use super::context::Context;
use super::{names, places};

/// Where the type is in the schema and what it is called there, and how its fields or values are written.
pub fn words(context: &Context<'_>, name: &str, style: Option<&str>) -> Vec<String> {
    let mut words = vec![format!("namespace = {:?}", places::namespace(name))];
    let (_, last) = places::split(name);
    if names::unraw(&context.places.of(name).ident) != last {
        words.push(format!("name = {last:?}"));
    }
    words.extend(style.map(|style| format!("rename_all = {style:?}")));
    words
}
