//! A list of the types in generated files, for those who want all of them. Only `BLESS=1` asks for it.

/// The function that returns the definitions of all types of the file `name`.
pub fn function(name: &str, text: &str) -> String {
    let mut list = String::new();
    for path in paths(name, text) {
        list += &format!("        <{path} as StreamSchema>::SCHEMA,\n");
    }
    format!("pub fn {name}() -> Vec<Definition> {{\n    vec![\n{list}    ]\n}}\n")
}

fn paths(name: &str, text: &str) -> Vec<String> {
    let mut modules: Vec<&str> = vec!["super", name];
    let mut paths = Vec::new();
    for line in text.lines() {
        let depth = (line.len() - line.trim_start().len()) / 4;
        let line = line.trim();
        if line == "}" {
            modules.truncate(modules.len().min(2 + depth));
        } else if let Some(module) = line.strip_prefix("pub mod ") {
            modules.push(module.trim_end_matches(" {"));
        } else if let Some(ident) = item(line) {
            paths.push(format!("{}::{ident}", modules.join("::")));
        }
    }
    paths
}

fn item(line: &str) -> Option<&str> {
    let item = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
    item.split([' ', '{']).next()
}

#[test]
fn types_are_found_in_their_modules() {
    let text = "pub struct A {}\npub mod m {\n    pub enum B {\n    }\n    \
                pub mod n {\n        pub enum C {\n        }\n    }\n    pub struct D {}\n}\npub struct E {}\n";
    assert_eq!(
        paths("t", text),
        ["super::t::A", "super::t::m::B", "super::t::m::n::C", "super::t::m::D", "super::t::E"]
    );
}
