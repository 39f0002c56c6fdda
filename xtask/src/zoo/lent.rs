//! Twins of tables that borrow what those own.

use super::fields::Field;
use super::files::Files;
use super::shape::Shape;

/// Makes the twin of a table that has these words on it and these fields.
pub fn make(name: &str, words: &[String], fields: &[Field], files: &mut Files) {
    let twin = format!("{name}Lent");
    let owned = format!("owned = {name}");
    let words: Vec<&str> = words.iter().map(String::as_str).chain([owned.as_str()]).collect();
    let (mut lines, mut lends) = (String::new(), String::new());
    for field in fields {
        let (rust, value) = lend(&field.shape, name, &format!("self.{}", field.name));
        let lent = Field { shape: Shape { rust, ..field.shape.clone() }, ..field.clone() };
        lines += &lent.source("    ", "pub ");
        lends += &format!("            {}: {value},\n", field.name);
    }
    files.lent(
        name,
        &format!(
            "#[derive(StreamSerialize, Debug)]\n#[flatstream({})]\npub struct {twin}<'a> {{\n{lines}}}\n\n\
             impl {name} {{\n    /// The same, borrowed.\n    pub fn lend(&self) -> {twin}<'_> {{\n        \
             {twin} {{\n{lends}        }}\n    }}\n}}\n",
            words.join(", ")
        ),
    );
}

/// The type of a field of `table` that borrows from `place`, and its value.
fn lend(shape: &Shape, table: &str, place: &str) -> (String, String) {
    let rust = shape.rust.replace("Self", table);
    if shape.is_inline() && shape.with.is_none() {
        return (rust, place.into());
    }
    if let Some(inner) = inside(&rust, "Option<", ">") {
        return lend_option(shape, inner, place);
    }
    // No adapter is for a `Cow`.
    let is_lent = |_: &&str| rust.starts_with("Vec<") || shape.with.is_some();
    if let Some(item) = list(&rust).filter(is_lent) {
        return (format!("&'a [{item}]"), format!("&{place}"));
    }
    if let Some(item) = list(&rust) {
        return (format!("Cow<'a, [{item}]>"), format!("Cow::Borrowed(&{place})"));
    }
    if shape.with.is_some() {
        return (rust, owned(&shape.rust, place));
    }
    if let Some(inner) = inside(&rust, "Nested<", ">") {
        return (format!("Nested<&'a {inner}>"), format!("Nested(&{place}.0)"));
    }
    (format!("&'a {}", target(&rust)), format!("&{place}"))
}

fn lend_option(shape: &Shape, inner: &str, place: &str) -> (String, String) {
    if let Some(item) = list(inner) {
        return (format!("Option<&'a [{item}]>"), format!("{place}.as_deref()"));
    }
    if shape.with.is_some() {
        return (shape.rust.clone(), owned(inner, place));
    }
    if let Some(message) = inside(inner, "Nested<", ">") {
        let value = format!("{place}.as_ref().map(|message| Nested(&message.0))");
        return (format!("Option<Nested<&'a {message}>>"), value);
    }
    let method = if target(inner) == inner { "as_ref" } else { "as_deref" };
    (format!("Option<&'a {}>", target(inner)), format!("{place}.{method}()"))
}

/// The value of a foreign type, which is not borrowed.
fn owned(rust: &str, place: &str) -> String {
    let is_copied = !["PathBuf", "Range", "Map<", "Set<"].iter().any(|name| rust.contains(name));
    let clone = if is_copied { "" } else { ".clone()" };
    format!("{place}{clone}")
}

/// What a pointer points to; all else is that itself.
fn target(rust: &str) -> &str {
    if rust == "String" || rust == "Cow<'static, str>" {
        return "str";
    }
    let pointers = ["Box<", "Arc<", "Rc<"];
    pointers.iter().find_map(|pointer| inside(rust, pointer, ">")).unwrap_or(rust)
}

/// The item of a vector, or of a slice behind a pointer.
fn list(rust: &str) -> Option<&str> {
    let slice = || inside(target(rust), "[", "]").filter(|item| !item.contains(';'));
    inside(rust, "Vec<", ">").or_else(slice)
}

fn inside<'r>(rust: &'r str, open: &str, close: &str) -> Option<&'r str> {
    rust.strip_prefix(open)?.strip_suffix(close)
}
