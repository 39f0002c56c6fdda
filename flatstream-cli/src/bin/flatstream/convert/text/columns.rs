//! What the columns of a table are in messages of a type: a tree of its fields, with a column at each end.

use csv::StringRecord;
use flatstream::schema::{Enum, Field, Presence, Schema, Type as FieldType};
use serde::de::IgnoredAny;

use crate::near;
use crate::show::leaves_of;
use crate::source::Type;
use crate::Result;

/// The columns of a type.
pub struct Columns {
    root: Members,
    /// Those that are no fields of it, and why.
    unknown: Vec<(usize, String)>,
}

/// Something that is wrong in a column.
pub struct Wrong {
    pub column: usize,
    pub what: String,
}

/// Fields of a table or struct, or variants of a union, by their names.
type Members = Vec<(String, Node)>;

enum Node {
    Cell(usize, Kind),
    /// A table or struct; whether it has to be there.
    Object(Members, bool),
    Union(Union),
}

/// What stands in a cell.
#[derive(Clone, Copy)]
enum Kind {
    /// A text; whether it has to be there.
    Text(bool),
    /// A number, or the name of an enum.
    Word,
    /// JSON, of what has parts.
    Json,
}

#[derive(Default)]
struct Union {
    /// The column with the names of variants.
    tag: Option<usize>,
    variants: Members,
    /// Those that the schema has.
    names: Vec<String>,
}

impl Columns {
    /// What is wrong with a name is kept: of a table of several types it may be a field of another one.
    pub fn new(names: &[String], ty: &Type) -> Result<Self> {
        let schema = Schema::from_bfbs(&ty.bfbs)?;
        let mut columns = Columns { root: vec![], unknown: vec![] };
        let fields = names.iter().enumerate().filter(|(_, name)| !name.starts_with('@'));
        for (column, name) in fields {
            let words: Vec<&str> = name.split('.').collect();
            let root = schema.root.as_deref().unwrap_or_default();
            let placed = Walk { schema: &schema, column }.object(&mut columns.root, root, &words);
            if placed.is_none() {
                let what = match name.contains('[') {
                    true => format!("`{name}`: items of vectors are not put together: take JSON"),
                    false => near::no_field(name, &leaves_of(ty).unwrap_or_default()),
                };
                columns.unknown.push((column, what));
            }
        }
        Ok(columns)
    }

    /// What is wrong with names.
    pub fn unknown(&self) -> impl Iterator<Item = String> + '_ {
        self.unknown.iter().map(|(column, what)| format!("column {}: {what}", column + 1))
    }

    /// The message of a row.
    pub fn json(&self, row: &StringRecord, ignores_unknown: bool) -> Result<String, Wrong> {
        let is_there = |column: usize| row.get(column).is_some_and(|cell| !cell.is_empty());
        let mut unknown = self.unknown.iter().filter(|(column, _)| is_there(*column));
        if let Some((column, what)) = unknown.next().filter(|_| !ignores_unknown) {
            return Err(Wrong { column: *column, what: what.clone() });
        }
        let mut json = String::new();
        Row { row, json: &mut json }.object(&self.root, true)?;
        Ok(json)
    }
}

/// Puts a column into the tree; nothing where its name leads nowhere.
struct Walk<'s> {
    schema: &'s Schema,
    column: usize,
}

impl<'s> Walk<'s> {
    fn object(&self, members: &mut Members, object: &str, words: &[&str]) -> Option<()> {
        let (word, rest) = words.split_first()?;
        let fields = &self.schema.object(object)?.fields;
        if let Some(field) = fields.iter().find(|field| field.name == *word) {
            return self.field(members, field, rest);
        }
        let name = word.strip_suffix("_type").filter(|_| rest.is_empty())?;
        let field = fields.iter().find(|field| field.name == name)?;
        let FieldType::Union(union) = &field.ty else { return None };
        self.union(members, name, union)?.tag = Some(self.column);
        Some(())
    }

    fn field(&self, members: &mut Members, field: &'s Field, rest: &[&str]) -> Option<()> {
        let is_required = field.presence == Presence::Required;
        match (&field.ty, &field.nested) {
            (FieldType::Union(union), _) => {
                let (variant, rest) = rest.split_first()?;
                let held =
                    self.schema.enumeration(union)?.values.iter().find(|it| it.name == *variant)?;
                let ty = held.ty.as_ref()?;
                let union = self.union(members, &field.name, union)?;
                self.value(&mut union.variants, variant, ty, rest, false)
            }
            (_, Some(root)) => {
                let ty = FieldType::Table(root.clone());
                self.value(members, &field.name, &ty, rest, is_required)
            }
            (ty, None) => self.value(members, &field.name, ty, rest, is_required),
        }
    }

    fn value(
        &self,
        members: &mut Members,
        name: &str,
        ty: &FieldType,
        rest: &[&str],
        is_required: bool,
    ) -> Option<()> {
        let node = match (ty, rest) {
            (FieldType::Text, []) => Node::Cell(self.column, Kind::Text(is_required)),
            (FieldType::Scalar(_) | FieldType::Enum(_), []) => Node::Cell(self.column, Kind::Word),
            (_, []) => Node::Cell(self.column, Kind::Json),
            (FieldType::Struct(object) | FieldType::Table(object), _) => {
                let node = member(members, name, || Node::Object(vec![], is_required));
                let Node::Object(inner, _) = node else { return None };
                return self.object(inner, object, rest);
            }
            _ => return None,
        };
        let is_new = members.iter().all(|(known, _)| known != name);
        is_new.then(|| members.push((name.to_owned(), node)))
    }

    fn union<'m>(
        &self,
        members: &'m mut Members,
        name: &str,
        union: &str,
    ) -> Option<&'m mut Union> {
        let of: &Enum = self.schema.enumeration(union)?;
        let names = || of.values.iter().map(|value| value.name.clone()).collect();
        let node =
            member(members, name, || Node::Union(Union { names: names(), ..Union::default() }));
        match node {
            Node::Union(union) => Some(union),
            _ => None,
        }
    }
}

/// The member of this name, which is made if it is not there.
fn member<'m>(members: &'m mut Members, name: &str, new: impl FnOnce() -> Node) -> &'m mut Node {
    let at = members.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
        members.push((name.to_owned(), new()));
        members.len() - 1
    });
    &mut members[at].1
}

/// Writes a row as JSON.
struct Row<'r> {
    row: &'r StringRecord,
    json: &'r mut String,
}

impl Row<'_> {
    fn cell(&self, column: usize) -> &str {
        self.row.get(column).unwrap_or_default()
    }

    /// Whether it is there: an object without anything in it is not, unless it has to be.
    fn object(&mut self, members: &Members, is_required: bool) -> Result<bool, Wrong> {
        let start = self.json.len();
        let mut is_there = false;
        self.json.push('{');
        for (name, node) in members {
            let end = self.json.len();
            self.json.push_str(if is_there { "," } else { "" });
            match self.member(name, node)? {
                true => is_there = true,
                false => self.json.truncate(end),
            }
        }
        self.json.push('}');
        if !is_there && !is_required {
            self.json.truncate(start);
        }
        Ok(is_there || is_required)
    }

    fn member(&mut self, name: &str, node: &Node) -> Result<bool, Wrong> {
        match node {
            Node::Union(union) => return self.union(name, union),
            _ => self.name(name),
        }
        self.node(node)
    }

    fn name(&mut self, name: &str) {
        *self.json += &format!("{}:", quoted(name));
    }

    fn node(&mut self, node: &Node) -> Result<bool, Wrong> {
        match node {
            Node::Object(members, is_required) => self.object(members, *is_required),
            Node::Cell(column, kind) => self.value(*column, *kind),
            Node::Union(_) => Ok(false),
        }
    }

    /// Numbers in quotes are numbers, too: what is none is told as such.
    fn value(&mut self, column: usize, kind: Kind) -> Result<bool, Wrong> {
        let cell = self.cell(column);
        let json = match kind {
            Kind::Text(is_required) if cell.is_empty() && !is_required => return Ok(false),
            Kind::Text(_) => quoted(cell),
            _ if cell.trim().is_empty() => return Ok(false),
            Kind::Word => quoted(cell.trim()),
            Kind::Json => match serde_json::from_str::<IgnoredAny>(cell) {
                Ok(_) => cell.to_owned(),
                Err(error) => {
                    return Err(Wrong { column, what: format!("this is no JSON: {error}") })
                }
            },
        };
        *self.json += &json;
        Ok(true)
    }

    /// The name of the variant, and of all columns of variants those of this one.
    fn union(&mut self, name: &str, union: &Union) -> Result<bool, Wrong> {
        let Some(tag) = union.tag.map(|column| self.cell(column).trim().to_owned()) else {
            return Ok(false);
        };
        if tag.is_empty() {
            return Ok(false);
        }
        self.name(&format!("{name}_type"));
        *self.json += &quoted(&tag);
        if !union.names.contains(&tag) {
            return Ok(true);
        }
        self.json.push(',');
        self.name(name);
        match union.variants.iter().find(|(variant, _)| *variant == tag) {
            Some((_, Node::Object(members, _))) => self.object(members, true)?,
            Some((_, Node::Cell(column, Kind::Text(_)))) => {
                self.value(*column, Kind::Text(true))?
            }
            Some((_, node)) if self.node(node)? => true,
            _ => {
                *self.json += "{}";
                true
            }
        };
        Ok(true)
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
