//! Lock files, read. They may come from anywhere: nothing in them makes this panic or recurse.

use std::collections::HashMap;

use super::error::Result;
use super::json::unquote;
use super::line::{Line, Words};
use super::member::{self, former_name, Kind, Names};
use super::text::HEAD;
use super::{Accepted, Lock, LockError, Schema, Version};
use crate::schema::{Enum, Object};

const FORMER_TYPE: &str = "the former name of the type";

/// Reads a lock. There is one way to write each, so it is written again and held against `text`.
pub(super) fn parse(text: &str) -> Result<Lock> {
    // As git leaves them on Windows.
    let text = text.replace("\r\n", "\n");
    // What it is before the first version.
    if text.is_empty() {
        return Ok(Lock::default());
    }
    let lines: Vec<Line<'_>> = Line::all(&text);
    let lock = lock(&lines)?;
    same_text(&lock.to_string(), &text)?;
    Ok(lock)
}

fn lock(lines: &[Line<'_>]) -> Result<Lock> {
    let n_comments = lines.iter().take_while(|line| line.text.starts_with('#')).count();
    let (comments, lines) = lines.split_at(n_comments);
    let comments = comments.iter().map(|line| line.text[1..].to_owned()).collect();
    let mut lock = Lock { comments, versions: vec![] };
    let lines = head(lines, n_comments)?;
    let is_version = |line: &Line<'_>| line.text.starts_with("version ");
    if let Some(stray) = lines.first().filter(|line| !is_version(line)) {
        return Err(stray.error("expected `version 1` and a fingerprint"));
    }
    let starts = (0..lines.len()).filter(|i| is_version(&lines[*i]));
    let mut starts: Vec<usize> = starts.collect();
    starts.push(lines.len());
    for (block, number) in starts.windows(2).zip(1..) {
        lock.versions.push(version(&lines[block[0]..block[1]], number)?);
    }
    Ok(lock)
}

/// The lines behind the first.
fn head<'l, 't>(lines: &'l [Line<'t>], n_comments: usize) -> Result<&'l [Line<'t>]> {
    match lines.split_first() {
        Some((first, rest)) if first.text == HEAD => Ok(rest),
        Some((first, _)) if first.text.starts_with("flatstream-lock ") => {
            Err(first.error(format!("a format that this program does not know; it knows `{HEAD}`")))
        }
        Some((first, _)) => Err(first.error(format!("expected `{HEAD}`"))),
        None => Err(LockError::syntax(n_comments + 1, format!("expected `{HEAD}`"))),
    }
}

/// A block: the line of the version, and what is in it.
fn version(lines: &[Line<'_>], number: u32) -> Result<Version> {
    let Some((first, rest)) = lines.split_first() else {
        unreachable!("each block has a first line")
    };
    let fingerprint = version_line(first, number)?;
    let mut version = Version { number, fingerprint, schema: Schema::default(), accepted: vec![] };
    let rest = root(&mut version.schema, rest)?;
    let n_accepted = rest.iter().rev().take_while(|line| line.text.starts_with("accept ")).count();
    let (definitions, accepted) = rest.split_at(rest.len() - n_accepted);
    self::definitions(&mut version.schema, definitions)?;
    check_root(&version.schema, lines)?;
    for line in accepted {
        version.accepted.push(self::accepted(line)?);
    }
    Ok(version)
}

fn version_line(line: &Line<'_>, number: u32) -> Result<u64> {
    let mut words = line.words();
    words.word("`version`")?;
    if words.number::<u32>("the number of a version")? != number {
        return Err(line.error(format!("expected `version {number}`: they count from 1")));
    }
    let digits = words.word("a fingerprint")?;
    words.end()?;
    let is_hex = digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    match u64::from_str_radix(digits, 16) {
        Ok(fingerprint) if is_hex => Ok(fingerprint),
        _ => Err(line.error("expected a fingerprint, which is 16 hex digits")),
    }
}

fn root<'l, 't>(schema: &mut Schema, lines: &'l [Line<'t>]) -> Result<&'l [Line<'t>]> {
    let Some((line, rest)) = lines.split_first() else { return Ok(lines) };
    let Some(root) = line.text.strip_prefix("root ") else { return Ok(lines) };
    let (root, identifier) = match root.split_once(' ') {
        Some((root, identifier)) => (root, Some(identifier)),
        None => (root, None),
    };
    schema.root = Some(line.name(root)?);
    if let Some(identifier) = identifier {
        let bytes = identifier.as_bytes().try_into();
        let bytes = bytes.map_err(|_| line.error("a file identifier has four bytes"))?;
        schema.file_identifier = Some(bytes);
    }
    Ok(rest)
}

fn accepted(line: &Line<'_>) -> Result<Accepted> {
    let mut words = line.words();
    words.word("`accept`")?;
    let rule = words.word("a rule")?.parse();
    let rule = rule.map_err(|unknown: super::UnknownRule| line.error(unknown.to_string()))?;
    let item = line.name(words.word("an item")?)?;
    match unquote(words.rest()) {
        Some((reason, "")) => Ok(Accepted { rule, item, reason }),
        _ => Err(line.error("expected a reason, in quotes as in JSON, and nothing behind it")),
    }
}

/// Reads definitions. What a name stands for is known only when all of them were seen.
fn definitions(schema: &mut Schema, lines: &[Line<'_>]) -> Result<()> {
    let names = names(lines)?;
    let mut rest = lines;
    while let Some((first, behind)) = rest.split_first() {
        let n_members = behind.iter().take_while(|line| line.text.starts_with(' ')).count();
        let (members, behind) = behind.split_at(n_members);
        definition(schema, first, members, &names)?;
        rest = behind;
    }
    schema.sort();
    Ok(())
}

/// What each name stands for.
fn names<'t>(lines: &[Line<'t>]) -> Result<Names<'t>> {
    let mut names = HashMap::new();
    for line in lines.iter().filter(|line| !line.text.starts_with(' ')) {
        let mut words = line.words();
        let (kind, name) = (words.word("a definition")?, words.word("a name")?);
        let kind = match kind {
            "enum" | "flags" => Kind::Enum(member::base(line, words.word("an integer type")?)?),
            "struct" => Kind::Struct,
            "table" => Kind::Table,
            "union" => Kind::Union,
            _ => {
                return Err(line.error(
                    "expected `enum`, `flags`, `struct`, `table` or `union`, or a member with one space in front",
                ))
            }
        };
        if names.insert(name, kind).is_some() {
            return Err(line.error(format!("`{name}` is defined twice in this version")));
        }
    }
    Ok(names)
}

fn definition(
    schema: &mut Schema,
    line: &Line<'_>,
    members: &[Line<'_>],
    names: &Names<'_>,
) -> Result<()> {
    let mut words = line.words();
    let kind = words.word("a definition")?;
    let name = line.name(words.word("a name")?)?;
    match kind {
        "table" => schema.objects.push(object(Object::table(name), words, members, names)?),
        "struct" => {
            let (size, align) = (words.number("a size")?, words.number("an alignment")?);
            let structure = Object::structure(name, align, size);
            schema.objects.push(object(structure, words, members, names)?);
        }
        "union" => schema.enums.push(enumeration(Enum::union(name), words, members, names)?),
        _ => {
            let base = member::base(line, words.word("an integer type")?)?;
            let new = if kind == "flags" { Enum::bit_flags } else { Enum::new };
            schema.enums.push(enumeration(new(name, base), words, members, names)?);
        }
    }
    Ok(())
}

fn object(
    mut object: Object,
    head: Words<'_, '_>,
    members: &[Line<'_>],
    names: &Names<'_>,
) -> Result<Object> {
    object.attributes = former_name(head, FORMER_TYPE)?;
    for line in members {
        let field = match object.is_struct() {
            true => member::inline_field(line, names)?,
            false => member::field(line, names)?,
        };
        if object.fields.last().is_some_and(|last| last.id >= field.id) {
            return Err(line.error("ids go upwards, each once"));
        }
        object.fields.push(field);
    }
    Ok(object)
}

fn enumeration(
    mut one_of: Enum,
    head: Words<'_, '_>,
    members: &[Line<'_>],
    names: &Names<'_>,
) -> Result<Enum> {
    one_of.attributes = former_name(head, FORMER_TYPE)?;
    for line in members {
        let value = member::value(line, &one_of, names)?;
        if one_of.values.last().is_some_and(|last| last.value >= value.value) {
            return Err(line.error("numbers go upwards, each once"));
        }
        one_of.values.push(value);
    }
    Ok(one_of)
}

fn check_root(schema: &Schema, lines: &[Line<'_>]) -> Result<()> {
    let Some(root) = &schema.root else { return Ok(()) };
    if schema.object(root).is_some_and(|object| !object.is_struct()) {
        return Ok(());
    }
    // It is behind the line of the version.
    let line = lines.get(1).map_or(1, |line| line.number);
    Err(LockError::syntax(line, format!("the root `{root}` is no table of this version")))
}

/// Whether a lock is written as it should be.
fn same_text(written: &str, text: &str) -> Result<()> {
    if written == text {
        return Ok(());
    }
    let (mut there, mut expected) = (text.split('\n'), written.split('\n'));
    let mut number = 1;
    loop {
        let message = match (there.next(), expected.next()) {
            (Some(a), Some(b)) if a == b => {
                number += 1;
                continue;
            }
            (None, _) => {
                number -= 1;
                "the file ends without a line feed".to_owned()
            }
            (_, None | Some("")) => "expected the end of the file".to_owned(),
            (_, Some(line)) => format!("expected `{line}`"),
        };
        return Err(LockError::syntax(number, message));
    }
}
