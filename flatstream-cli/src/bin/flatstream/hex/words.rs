//! What a part is called, and what its bytes say.

use flatstream::schema::{Enum, EnumKind, Scalar};

use super::part::{Part, What};
use super::payload::ascii;
use super::shapes::width;
use super::tree::Tree;

/// So many characters of a text are shown.
const MOST_TEXT: usize = 60;

/// Where parts are, to tell in words what they are.
#[derive(Clone, Copy)]
pub struct Words<'w, 's> {
    pub tree: &'w Tree<'s>,
    /// The payload.
    pub buf: &'w [u8],
    /// Where it starts in the file.
    pub base: u64,
}

impl Words<'_, '_> {
    pub fn label(&self, part: &Part<'_>) -> String {
        let path = || self.tree.path(part.node);
        match part.what {
            What::Root(_) => named(path(), "root"),
            What::Identifier => "identifier".into(),
            What::VtableLen(object) => format!("vtable of {}", object.name),
            What::TableLen => "  fields".into(),
            What::Slot(slot, None) => format!("  slot {slot}"),
            What::Slot(_, Some((field, true))) => format!("  {}_type", field.name),
            What::Slot(_, Some((field, false))) => format!("  {}", field.name),
            What::Table(_) => named(path(), "(root)"),
            What::Padding => "padding".into(),
            What::Unreached => "unreached".into(),
            _ => path(),
        }
    }

    /// The value; of rows of items that of one row.
    pub fn value(&self, part: &Part<'_>, row: &[u8]) -> String {
        match part.what {
            What::Root(object) => format!("{}: {}", self.target(part), object.name),
            What::Identifier | What::Text => text(row),
            What::VtableLen(_) => n_bytes(number(row)),
            What::TableLen => format!("in {}", n_bytes(number(row))),
            What::Slot(_, of) => slot(number(row), of.is_some()),
            What::Table(object) => {
                let vtable = self.base as i64 + part.start as i64 - i64::from(number(row) as i32);
                format!("{}, vtable at {vtable}", object.name)
            }
            What::Scalar(scalar) | What::Scalars(scalar) if is_byte(scalar, part) => ascii(row),
            What::Scalar(scalar) | What::Scalars(scalar) => {
                list(row, width(scalar), |item| scalar_text(item, scalar))
            }
            What::Enum(of) | What::Enums(of) => {
                list(row, width(of.base), |item| enum_text(item, of))
            }
            What::Offset => self.target(part),
            What::Offsets => self.targets(part, row),
            What::TextLen => format!("a text of {}", n_bytes(number(row))),
            What::VectorLen => format!("a vector of {}", number(row)),
            What::End => "end of the text".into(),
            What::Padding | What::MoreStructs => String::new(),
            What::Unreached => ascii(row),
            What::Shared => "lies in other parts as well".into(),
        }
    }

    fn target(&self, part: &Part<'_>) -> String {
        self.targets(part, &self.buf[part.start..part.start + part.len])
    }

    /// Where the offsets in a row of a part lead to.
    fn targets(&self, part: &Part<'_>, row: &[u8]) -> String {
        let start = self.buf[part.start..].as_ptr() as usize;
        let within = (row.as_ptr() as usize).saturating_sub(start);
        let at = self.base + (part.start + within) as u64;
        let places = row.chunks(4).zip((at..).step_by(4));
        let arrows = places.map(|(item, at)| format!("→ {}", at + number(item)));
        arrows.collect::<Vec<_>>().join(", ")
    }
}

/// `1 byte`, `2 bytes`.
pub fn n_bytes(n: u64) -> String {
    format!("{n} byte{}", if n == 1 { "" } else { "s" })
}

fn named(path: String, root: &str) -> String {
    if path.is_empty() {
        root.to_owned()
    } else {
        path
    }
}

fn slot(offset: u64, is_known: bool) -> String {
    match (offset, is_known) {
        (0, true) => "absent".into(),
        (0, false) => "absent, and not in the schema".into(),
        (offset, true) => format!("at +{offset}"),
        (offset, false) => format!("at +{offset}, not in the schema"),
    }
}

/// Rows of these are read as text, if at all.
fn is_byte(scalar: Scalar, part: &Part<'_>) -> bool {
    scalar == Scalar::U8 && matches!(part.what, What::Scalars(_))
}

fn list(row: &[u8], size: usize, item: impl Fn(&[u8]) -> String) -> String {
    row.chunks(size.max(1)).map(item).collect::<Vec<_>>().join(", ")
}

/// Up to eight bytes, little-endian.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().take(8).rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn signed(bytes: &[u8]) -> i64 {
    let unused = 64 - 8 * bytes.len().clamp(1, 8);
    (number(bytes) << unused) as i64 >> unused
}

fn scalar_text(bytes: &[u8], scalar: Scalar) -> String {
    match scalar {
        Scalar::Bool => match number(bytes) {
            0 => "false".into(),
            1 => "true".into(),
            other => format!("true ({other})"),
        },
        Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 => signed(bytes).to_string(),
        Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 => number(bytes).to_string(),
        Scalar::F32 => f32::from_bits(number(bytes) as u32).to_string(),
        Scalar::F64 => f64::from_bits(number(bytes)).to_string(),
    }
}

fn enum_text(bytes: &[u8], of: &Enum) -> String {
    let is_signed = matches!(of.base, Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64);
    let number = if is_signed { signed(bytes).into() } else { i128::from(number(bytes)) };
    if let Some(value) = of.values.iter().find(|it| it.value == number) {
        return format!("{} ({number})", value.name);
    }
    let is_set = |flag: i128| flag != 0 && number & flag == flag;
    let names = of.values.iter().filter(|it| is_set(it.value)).map(|it| &*it.name);
    match of.kind {
        EnumKind::BitFlags => format!("{} ({number:#x})", names.collect::<Vec<_>>().join(" | ")),
        EnumKind::Union if number == 0 => "NONE (0)".into(),
        _ => format!("{number}, which {} does not have", of.name),
    }
}

/// In quotes, and of a line.
fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let shown: String = text.chars().take(MOST_TEXT).collect();
    let dots = if shown.len() < text.len() { ".." } else { "" };
    format!("{shown:?}{dots}")
}
