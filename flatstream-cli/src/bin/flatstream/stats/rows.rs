//! The tree of fields as a list of those that are values.

use super::node::{Node, Seen};

/// A field with its path from the root.
pub struct Row<'n> {
    pub path: String,
    /// How often there was none, itself or a table around it.
    pub absent: u64,
    /// Nothing if there never was one.
    pub seen: Option<Seen<'n>>,
}

/// All values in messages of a type, in the order of the schema.
pub fn rows(root: &Node) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    gather(root, "", 0, &mut rows);
    rows
}

fn gather<'n>(node: &'n Node, path: &str, absent_around: u64, rows: &mut Vec<Row<'n>>) {
    let absent = absent_around + node.absent;
    let all = node.seen();
    if all.is_empty() {
        rows.push(Row { path: path.to_owned(), absent, seen: None });
    }
    for seen in all {
        if !matches!(seen, Seen::Tables(_)) {
            rows.push(Row { path: path.to_owned(), absent, seen: Some(seen) });
        }
        match seen {
            Seen::Tables(tables) => {
                inner(&tables.fields, path, absent, rows);
            }
            Seen::Unions(unions) => inner(&unions.values, path, 0, rows),
            // Without an item there is nothing to say of items.
            Seen::Vectors(vectors) if !vectors.items.is_unused() => {
                gather(&vectors.items, &format!("{path}[]"), 0, rows);
            }
            _ => {}
        }
    }
}

fn inner<'n>(nodes: &'n [(String, Node)], path: &str, absent: u64, rows: &mut Vec<Row<'n>>) {
    for (name, node) in nodes {
        let dot = if path.is_empty() { "" } else { "." };
        gather(node, &format!("{path}{dot}{name}"), absent, rows);
    }
}
