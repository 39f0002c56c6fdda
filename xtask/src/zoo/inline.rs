//! Enums, flags, newtypes and fixed structs: what lies inline.

use super::dice::Dice;
use super::files::Files;
use super::shape::{block, Inline, Takes, NUMBERS};
use super::WORDS;

/// The inline types, by what may be made of them.
#[derive(Default)]
pub struct Inlines {
    pub enums: Vec<Inline>,
    /// Without a variant 0.
    pub nonzero_enums: Vec<Inline>,
    pub flags: Vec<Inline>,
    pub newtypes: Vec<Inline>,
    pub fixed: Vec<Inline>,
    /// For which zeros are no value.
    pub nonzero_fixed: Vec<Inline>,
    /// What maps can be searched by.
    pub keys: Vec<Inline>,
}

const INTEGERS: [&str; 8] = ["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64"];

pub fn make(dice: &mut Dice, files: &mut Files) -> Inlines {
    let mut made = Inlines::default();
    for (i, base) in INTEGERS.into_iter().enumerate() {
        closed_enum(i, base, dice, files, &mut made);
    }
    for (i, base) in ["u8", "i32"].into_iter().enumerate() {
        made.enums.push(open_enum(i, base, dice, files));
    }
    for (i, base) in ["u8", "u32"].into_iter().enumerate() {
        made.flags.push(flag_enum(i, base, dice, files));
    }
    for (i, base) in ["u16", "u64"].into_iter().enumerate() {
        made.flags.push(bits(i, base, files));
    }
    for i in 0..6 {
        let fixed = fixed(&format!("Fixed{i}"), None, dice, files, &made);
        made.fixed.push(fixed);
    }
    for i in 0..2 {
        let hard = dice.pick(&made.nonzero_enums);
        let fixed = fixed(&format!("Hard{i}"), Some(hard), dice, files, &made);
        made.nonzero_fixed.push(fixed);
    }
    newtypes(dice, files, &mut made);
    made
}

fn closed_enum(
    i: usize,
    base: &'static str,
    dice: &mut Dice,
    files: &mut Files,
    made: &mut Inlines,
) {
    let (name, has_zero) = (format!("Enum{i}"), i % 2 == 0);
    let words = &WORDS[..2 + dice.below(3)];
    let mut numbers = vec!["2".to_owned(), "5".into(), "100".into(), format!("{base}::MAX")];
    if base.starts_with('i') {
        numbers.extend(["-1".into(), "-100".into(), format!("{base}::MIN")]);
    }
    dice.shuffle(&mut numbers);
    let variants = words.iter().zip(numbers).enumerate().map(|(at, (word, number))| match at {
        0 | 1 if has_zero => format!("    {word},\n"),
        _ => format!("    {word} = {number},\n"),
    });
    let variants: String = variants.collect();
    files.inline(&format!(
        "#[derive({DERIVES}, Copy, Eq, Hash, PartialOrd, Ord)]\n#[repr({base})]\npub enum {name} {{\n{variants}}}\n"
    ));
    files.values("random_unit_enums", &format!("{name}: {};", words.join(" ")));
    let number = Inline::number(base).named(&name);
    let first = format!("{name}::{}", words[0]);
    if has_zero {
        made.enums.push(Inline { takes: Takes::Default(first), ..number.clone() });
        made.keys.push(number);
    } else {
        made.nonzero_enums.push(Inline { takes: Takes::NeedsDefault(first), ..number });
    }
}

fn open_enum(i: usize, base: &'static str, dice: &mut Dice, files: &mut Files) -> Inline {
    let (name, number) = (format!("Open{i}"), 1 + dice.below(100));
    let [zero, other] = [WORDS[0], WORDS[1]];
    files.inline(&format!(
        "#[derive({DERIVES}, Copy)]\n#[repr({base})]\npub enum {name} {{\n    {zero},\n    \
         {other} = {number},\n    #[flatstream(other)]\n    Other({base}),\n}}\n"
    ));
    files.values(
        "random_open_enums",
        &format!("{name}({base}) Other {{ {zero} = 0, {other} = {number} }}"),
    );
    let default = format!("{name}::{other}");
    Inline { takes: Takes::Default(default), ..Inline::number(base).named(&name) }
}

fn flag_enum(i: usize, base: &'static str, dice: &mut Dice, files: &mut Files) -> Inline {
    let name = format!("Flag{i}");
    let n_bits = 8 * super::shape::size_of(base);
    let [first, second, last] = [WORDS[0], WORDS[1], WORDS[2]];
    let bit = 2 + dice.below(n_bits - 3);
    files.inline(&format!(
        "#[derive({DERIVES}, Copy)]\n#[flatstream(bit_flags)]\n#[repr({base})]\npub enum {name} {{\n    \
         {first} = 1,\n    {second},\n    {last} = 1 << {bit},\n}}\n"
    ));
    Inline::number(base).named(&format!("Flags<{name}>"))
}

fn bits(i: usize, base: &'static str, files: &mut Files) -> Inline {
    let name = format!("Bits{i}");
    files.inline(&format!(
        "#[derive({DERIVES}, Copy)]\n#[flatstream(bit_flags)]\npub struct {name}(pub {base});\n"
    ));
    files.values("random_newtypes", &format!("{name}: 0;"));
    Inline::number(base).named(&name)
}

fn newtypes(dice: &mut Dice, files: &mut Files, made: &mut Inlines) {
    let number = Inline::number(dice.pick(&INTEGERS));
    let fixed = dice.pick(&made.fixed);
    let enum_ = dice.pick(&made.enums);
    for (i, inner) in [&number, &fixed, &enum_].into_iter().enumerate() {
        let name = format!("New{i}");
        let more = if i == 0 { ", Copy, Eq, Hash, PartialOrd, Ord" } else { ", Copy" };
        newtype(&name, &inner.rust, more, files);
        made.newtypes.push(inner.named(&name));
    }
    made.keys.push(number.named("New0"));
    newtype("NewArray", "[i16; 3]", ", Copy", files);
    made.newtypes.push(Inline::number("i16").array(3).named("NewArray"));
    newtype("NewText", "String", "", files);
    newtype("NewList", "Vec<u16>", "", files);
}

fn newtype(name: &str, inner: &str, more: &str, files: &mut Files) {
    files.inline(&format!(
        "#[derive({DERIVES}{more})]\n#[flatstream(transparent)]\npub struct {name}(pub {inner});\n"
    ));
    files.values("random_newtypes", &format!("{name}: 0;"));
}

/// A fixed struct, laid out as in C.
fn fixed(
    name: &str,
    hard: Option<Inline>,
    dice: &mut Dice,
    files: &mut Files,
    made: &Inlines,
) -> Inline {
    let mut fields: Vec<Inline> = (0..1 + dice.below(4)).map(|_| part(dice, made)).collect();
    fields.extend(hard);
    dice.shuffle(&mut fields);
    let names = &WORDS[..fields.len()];
    let names: Vec<String> = names.iter().map(|word| word.to_lowercase()).collect();
    let lines =
        names.iter().zip(&fields).map(|(name, field)| format!("    pub {name}: {},\n", field.rust));
    let lines: String = lines.collect();
    files.inline(&format!(
        "#[derive({DERIVES}, Copy)]\n#[flatstream(fixed)]\npub struct {name} {{\n{lines}}}\n"
    ));
    files.values("random_structs", &format!("{name}: {};", names.join(" ")));
    let (size, align) = layout(&fields);
    Inline { rust: name.into(), rule: block(align, size), size, align, takes: Takes::Offset }
}

/// A field of a fixed struct.
fn part(dice: &mut Dice, made: &Inlines) -> Inline {
    let inline = match dice.below(6) {
        0 => dice.pick(&made.enums),
        1 => dice.pick(&made.flags),
        2 if !made.fixed.is_empty() => dice.pick(&made.fixed),
        _ => Inline::number(dice.pick(&NUMBERS)),
    };
    if dice.once_in(4) {
        return inline.array(1 + dice.below(4));
    }
    inline
}

fn layout(fields: &[Inline]) -> (usize, &'static str) {
    let bytes = |align: &str| super::shape::size_of(align);
    let end = fields
        .iter()
        .fold(0_usize, |end, field| end.next_multiple_of(bytes(field.align)) + field.size);
    let align =
        fields.iter().map(|field| field.align).max_by_key(|align| bytes(align)).unwrap_or("u8");
    (end.next_multiple_of(bytes(align)), align)
}

const DERIVES: &str = "StreamSerialize, Clone, Debug, PartialEq";
