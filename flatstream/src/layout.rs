//! Where the fields of a table lie: numbers only, computed at compile time.
//!
//! The derive sees tokens, not types, so each field type describes its inline part as a [`Shape`]
//! and the functions here compose the vtable from them. The rule (drawn in `docs/format.md`):
//! fields that are always there first, by alignment (8, 4, 2, 1) and then by id, at constant
//! offsets; behind them the present optional fields in the same order, packed.

use crate::slots::SlotRules;

/// Bytes of slots at the end of a vtable that may be unused: vtables of one length are written and
/// verified much faster.
const UNUSED: usize = 32;

const OPTIONS: &str =
    "the wire has one kind of absent, so the `Some(None)` of an `Option` in an `Option` would be \
     lost: use one `Option`";

/// What a field occupies inside its table.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Bytes inline: the value itself, or the offset to it.
    pub size: usize,
    /// Alignment of the inline part: 1, 2, 4 or 8.
    pub align: usize,
    /// A union takes a tag byte and a tag slot besides its value.
    pub union: bool,
    /// The field may be left out.
    pub optional: bool,
    /// The whole value is inline.
    pub plain: bool,
    /// Tables may follow from here, so vtables are worth sharing.
    pub nests: bool,
    /// Strings may follow that are shared with those of other fields, or counted with them.
    pub shares: bool,
    /// The offset leads to a table.
    pub table: bool,
    /// Absent has a value to read as.
    pub has_default: bool,
    /// Absent is a fault.
    pub required: bool,
    /// A number, `bool` or enum.
    pub scalar: bool,
    /// Why it has no place on the wire, where only its constants tell.
    /// A thin pointer: debug builds copy shapes onto the stack, at each level of nesting.
    pub fault: Option<&'static &'static str>,
    /// What kind of value it is, as a hash. Tables go by the names of their fields and enums by their
    /// own, so no type has to end for it, and it is a help against mistakes only.
    pub form: u64,
    /// An adapter may refuse to write the value.
    pub fallible: bool,
    /// A value that lies inline as a whole, and any bytes are one: there is nothing to verify but where
    /// it lies.
    pub any_bytes: bool,
    /// Its views do not show what is on the wire, so it is serialized from where it lies.
    pub in_place: bool,
    /// How often verifying it visits each byte of a message outside of the table, at most; `ANY_VISITS` if
    /// that depends on the message.
    pub visits: usize,
}

/// More visits than anything is granted.
pub const ANY_VISITS: usize = 1 << 16;

impl Shape {
    /// A value that lies in the table itself.
    pub const fn inline(size: usize, align: usize) -> Self {
        Shape {
            size,
            align,
            union: false,
            optional: false,
            plain: true,
            nests: false,
            shares: false,
            table: false,
            has_default: true,
            required: false,
            scalar: false,
            fault: None,
            form: 0,
            fallible: false,
            any_bytes: false,
            in_place: false,
            visits: 0,
        }
    }

    /// The same, of this form.
    pub const fn of_form(self, form: u64) -> Self {
        Shape { form, ..self }
    }

    /// A value behind a 32-bit offset.
    pub const fn offset() -> Self {
        Shape { plain: false, visits: ANY_VISITS, ..Shape::inline(4, 4) }
    }

    /// A value behind a 32-bit offset, with no offsets of its own.
    pub const fn run() -> Self {
        Shape { visits: 1, ..Shape::offset() }
    }

    /// A value behind an offset that is, or holds, tables.
    pub const fn tables() -> Self {
        Shape { nests: true, ..Shape::offset() }
    }

    /// Tag and offset.
    pub const fn union() -> Self {
        Shape { union: true, ..Shape::tables() }
    }

    /// The same, in an `Option`. It is no table by itself any more: there may be none.
    pub const fn optional(self) -> Self {
        let fault = if self.optional { Some(&OPTIONS) } else { self.fault };
        Shape { optional: true, has_default: true, table: false, fault, ..self }
    }

    /// A number whose value needs no check.
    pub const fn is_number(&self) -> bool {
        self.any_bytes && self.size == self.align
    }

    /// Why it has no place on the wire.
    pub const fn fault(&self) -> Option<Complaint<'static>> {
        match self.fault {
            Some(fault) => Some(Complaint::Said(fault)),
            None => None,
        }
    }
}

/// Where one field is found.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Byte position of its slot in the vtable; a union's tag slot is two before it.
    pub slot: usize,
    /// Offset in the table, for fields that are always there.
    pub offset: usize,
    /// Offset of a union's tag, likewise.
    pub tag: usize,
    /// Its number among the optional fields.
    pub ordinal: usize,
}

/// Where the fields of a table are, and what its vtables look like.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Sizes.
    pub layout: Layout,
    /// `places`
    pub places: &'static [Place],
    /// `image`
    pub image: &'static [u8],
    /// What slots have to hold.
    pub rules: SlotRules,
}

/// The sizes of a table as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Bytes of the vtable when its last field is there.
    pub vtable_len: usize,
    /// Bytes of the vtable when no optional field is there: slots behind the last one in use are left
    /// out of vtables that may have many of them.
    pub least_vtable_len: usize,
    /// Bytes of the table up to the last field that is always there.
    pub fixed_len: usize,
    /// Offset of the first optional field.
    pub optional_at: usize,
    /// Bytes of the table with every optional field present.
    pub max_len: usize,
    /// Number of optional fields.
    pub n_optional: usize,
    /// Holds 8-aligned fields, so the table starts at 4 mod 8.
    pub align8: bool,
    /// Other tables may follow from this one.
    pub nests: bool,
    /// Its strings may be shared with those of other fields, in this table or in those that follow.
    pub shares: bool,
    /// How often verifying it visits each byte of a message, at most; `ANY_VISITS` and more if that depends on
    /// the message.
    pub visits: usize,
}

const fn round_up(n: usize, to: usize) -> usize {
    n.div_ceil(to) * to
}

/// The next multiple of 4.
#[inline(always)]
pub const fn round4(n: usize) -> usize {
    (n + 3) & !3
}

/// The next multiple of 8.
#[inline(always)]
pub const fn round8(n: usize) -> usize {
    (n + 7) & !7
}

impl Layout {
    /// Composes the sizes of the table `name`, passing over the ids in `reserved`.
    #[track_caller]
    pub const fn new(name: &str, shapes: &[Shape], reserved: &[u16]) -> Self {
        let (mut next, mut vtable_len, mut fixed_len, mut packed) = (0, 4, 4, 0);
        let mut least_vtable_len = 4;
        let (mut n_optional, mut align, mut optional_align) = (0, 4, 1);
        // What lies in the table itself, and the vtable.
        let (mut nests, mut shares, mut visits) = (false, false, 2);
        let mut i = 0;
        while i < shapes.len() {
            let s = shapes[i];
            assert!(s.align <= 8 && s.align.is_power_of_two() && s.size % s.align == 0);
            next = id_from(next, s.union, reserved) + 1;
            vtable_len = 4 + 2 * next;
            let len = s.size + s.union as usize;
            if s.align > align {
                align = s.align;
            }
            if s.optional {
                packed += len;
                n_optional += 1;
                if s.align > optional_align {
                    optional_align = s.align;
                }
            } else {
                fixed_len += len;
                least_vtable_len = vtable_len;
            }
            nests |= s.nests;
            shares |= s.shares | s.nests;
            visits += if s.shares { ANY_VISITS } else { s.visits };
            i += 1;
        }
        if vtable_len - least_vtable_len <= UNUSED {
            least_vtable_len = vtable_len;
        }
        let optional_at = 4 + round_up(fixed_len - 4, optional_align);
        let max_len = if n_optional == 0 { fixed_len } else { optional_at + packed };
        if vtable_len > 65_535 {
            Text::new("`")
                .text(name)
                .text("` needs ")
                .number(vtable_len / 2 - 2)
                .panic(" slots, a vtable has at most 32765: split the struct");
        }
        if max_len > 65_535 {
            Text::new("the inline fields of `")
                .text(name)
                .text("` need ")
                .number(max_len)
                .panic(" bytes, a table's inline part ends at 65535: put the largest in a `Vec`");
        }
        let align8 = align == 8;
        Layout {
            vtable_len,
            least_vtable_len,
            fixed_len,
            optional_at,
            max_len,
            n_optional,
            align8,
            nests,
            shares,
            visits,
        }
    }

    /// Whether the length of the vtable depends on the value.
    pub const fn trims(&self) -> bool {
        self.least_vtable_len < self.vtable_len
    }

    /// Whether the vtable depends on the value.
    pub const fn dynamic(&self) -> bool {
        self.n_optional > 0
    }

    /// What the verifier charges for a visit, in bytes: the part that is always there, and one for
    /// every four slots, which cost time however few of them are filled. Honest tables stay far
    /// from the budget: a vector of tables with 750 slots and one byte in each still fits it.
    pub const fn visit_cost(&self) -> usize {
        self.fixed_len + self.vtable_len / 8
    }

    /// The first place at or behind `at` where the table may start. Blocks start at 4 mod 8 of
    /// the message, so 0 mod 8 of the block puts the field behind the vtable offset at 0 mod 8.
    #[inline(always)]
    pub const fn table_at(&self, at: usize) -> usize {
        if self.align8 {
            round8(at)
        } else {
            round4(at)
        }
    }
}

/// The first id from `id` on that a field can have; a union's tag has the id before it.
const fn id_from(mut id: usize, union: bool, reserved: &[u16]) -> usize {
    while is_reserved(id, reserved) {
        id += 1;
    }
    if !union {
        return id;
    }
    assert!(
        !is_reserved(id + 1, reserved),
        "a union takes two ids in a row, and the second one is reserved: reserve the first as well"
    );
    id + 1
}

const fn is_reserved(id: usize, reserved: &[u16]) -> bool {
    let mut i = 0;
    while i < reserved.len() {
        if reserved[i] as usize == id {
            return true;
        }
        i += 1;
    }
    false
}

/// Composes the places of `N` fields, passing over the ids in `reserved`.
pub const fn places<const N: usize>(shapes: &[Shape], reserved: &[u16]) -> [Place; N] {
    assert!(shapes.len() == N);
    let mut places = [Place { slot: 0, offset: 0, tag: 0, ordinal: 0 }; N];
    let (mut next, mut ordinal, mut i) = (0, 0, 0);
    while i < N {
        next = id_from(next, shapes[i].union, reserved);
        places[i].slot = 4 + 2 * next;
        next += 1;
        places[i].ordinal = ordinal;
        ordinal += shapes[i].optional as usize;
        i += 1;
    }
    let (mut at, mut class) = (4, 8);
    while class > 0 {
        i = 0;
        while i < N {
            if !shapes[i].optional && shapes[i].align == class {
                places[i].offset = at;
                at += shapes[i].size;
            }
            if !shapes[i].optional && shapes[i].union && class == 1 {
                places[i].tag = at;
                at += 1;
            }
            i += 1;
        }
        class /= 2;
    }
    places
}

/// `[vtable][offset to it]`, as it stands in front of a table's first field. Optional slots are 0.
///
/// `CAP` is what the macro can promise without knowing the types: 8 bytes, 4 a field and 2 a
/// reserved id.
pub const fn image<const CAP: usize>(
    shapes: &[Shape],
    layout: &Layout,
    places: &[Place],
) -> [u8; CAP] {
    assert!(CAP >= layout.vtable_len + 4);
    let mut image = [0; CAP];
    put_u16(&mut image, 0, layout.vtable_len);
    put_u16(&mut image, 2, layout.fixed_len);
    let mut i = 0;
    while i < shapes.len() {
        put_u16(&mut image, places[i].slot, places[i].offset);
        if shapes[i].union {
            put_u16(&mut image, places[i].slot - 2, places[i].tag);
        }
        i += 1;
    }
    put_u16(&mut image, layout.vtable_len, layout.vtable_len);
    image
}

const fn put_u16(bytes: &mut [u8], at: usize, value: usize) {
    let [low, high] = (value as u16).to_le_bytes();
    bytes[at] = low;
    bytes[at + 1] = high;
}

/// How a fixed struct lies on the wire.
#[derive(Debug)]
pub struct CLayout<O: ?Sized> {
    /// Bytes.
    pub size: usize,
    /// What it is aligned to.
    pub align: usize,
    /// Where the fields are.
    pub offsets: O,
}

/// The layout of a fixed struct: as in C, of the sizes and alignments of its fields.
pub const fn c_layout<const N: usize>(fields: [(usize, usize); N]) -> CLayout<[usize; N]> {
    let mut offsets = [0; N];
    let (mut at, mut align, mut i) = (0, 1, 0);
    while i < N {
        let (size, field_align) = fields[i];
        at = round_up(at, field_align);
        if at > 65_535 {
            Text::new("a field of this fixed struct is at byte ")
                .number(at)
                .panic(", offsets in structs end at 65535: put the longest array last, or in a `Vec` of a table");
        }
        offsets[i] = at;
        at += size;
        if field_align > align {
            align = field_align;
        }
        i += 1;
    }
    CLayout { size: round_up(at, align), align, offsets }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::large_enum_variant)] // There is one, while a program is compiled.
pub enum Complaint<'a> {
    /// In these words.
    Said(&'a str),
    /// With names in it that only constants know.
    Composed(Text),
}

impl Complaint<'_> {
    /// The message.
    pub const fn as_str(&self) -> &str {
        match self {
            Complaint::Said(message) => message,
            Complaint::Composed(text) => text.as_str(),
        }
    }
}

/// A message that is put together in a constant, where nothing can be formatted.
#[derive(Clone, Copy, Debug)]
pub struct Text<const N: usize = 512> {
    bytes: [u8; N],
    len: usize,
    /// Of all of it, also of what was cut off.
    hash: u64,
}

impl Text {
    pub(crate) const fn new(start: &str) -> Self {
        Text::<512>::START.text(start)
    }
}

impl Text<0> {
    /// A text of which nothing but the hash is wanted.
    pub(crate) const HASHED: Self = Text::<0>::START;

    /// What goes on where a text with this hash ends.
    pub(crate) const fn behind(hash: u64) -> Self {
        Text { bytes: [], len: 0, hash }
    }
}

impl<const N: usize> Text<N> {
    const START: Self = Text { bytes: [0; N], len: 0, hash: hash(&[]) };

    /// What does not fit is cut off.
    pub(crate) const fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    /// Constants count calls and rounds of loops, so there is no call for each byte.
    pub(crate) const fn bytes(mut self, text: &[u8]) -> Self {
        self.hash = hash_on(self.hash, text);
        let mut i = 0;
        while i < text.len() && self.len < N {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    pub(crate) const fn byte(mut self, byte: u8) -> Self {
        self.push(byte);
        self
    }

    const fn push(&mut self, byte: u8) {
        self.hash = hash_on(self.hash, &[byte]);
        if self.len < N {
            self.bytes[self.len] = byte;
            self.len += 1;
        }
    }

    pub(crate) const fn number(self, n: usize) -> Self {
        self.digits(n as u128)
    }

    pub(crate) const fn signed(self, n: i128) -> Self {
        let text = if n < 0 { self.text("-") } else { self };
        text.digits(n.unsigned_abs())
    }

    const fn digits(mut self, n: u128) -> Self {
        if n > 9 {
            self = self.digits(n / 10);
        }
        self.byte(b'0' + (n % 10) as u8)
    }

    /// 64-bit FNV-1a of all of it.
    pub(crate) const fn hash(&self) -> u64 {
        self.hash
    }

    /// What there is of it.
    pub const fn as_bytes(&self) -> &[u8] {
        self.bytes.split_at(self.len).0
    }

    /// The message, without a letter that was cut off.
    const fn as_str(&self) -> &str {
        let bytes = self.bytes.split_at(self.len).0;
        match std::str::from_utf8(bytes) {
            Ok(message) => message,
            Err(cut) => match std::str::from_utf8(bytes.split_at(cut.valid_up_to()).0) {
                Ok(message) => message,
                Err(_) => "",
            },
        }
    }

    #[track_caller]
    pub(crate) const fn panic(self, end: &str) -> ! {
        panic!("{}", self.text(end).as_str())
    }
}

/// The form of something that is made of others.
pub const fn form(kind: &str, parts: &[u64]) -> u64 {
    let (mut form, mut i) = (hash(kind.as_bytes()), 0);
    while i < parts.len() {
        form = (form ^ parts[i]).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(29);
        i += 1;
    }
    form
}

/// The form of a table with fields of these names.
pub const fn form_of_table(fields: &[&str]) -> u64 {
    let (mut form, mut i) = (hash(b"table"), 0);
    while i < fields.len() {
        form = self::form(fields[i], &[form]);
        i += 1;
    }
    form
}

/// 64-bit FNV-1a.
pub const fn hash(bytes: &[u8]) -> u64 {
    hash_on(0xcbf2_9ce4_8422_2325, bytes)
}

/// The hash of what has the hash `hash`, and then these bytes.
///
/// Constants are interpreted: four bytes at a time are less work, and so is a product of 128 bits than a call.
const fn hash_on(mut hash: u64, mut bytes: &[u8]) -> u64 {
    const PRIME: u128 = 0x0000_0100_0000_01b3;
    while let [a, b, c, d, rest @ ..] = bytes {
        hash = ((hash ^ *a as u64) as u128 * PRIME) as u64;
        hash = ((hash ^ *b as u64) as u128 * PRIME) as u64;
        hash = ((hash ^ *c as u64) as u128 * PRIME) as u64;
        hash = ((hash ^ *d as u64) as u128 * PRIME) as u64;
        bytes = rest;
    }
    while let [byte, rest @ ..] = bytes {
        hash = ((hash ^ *byte as u64) as u128 * PRIME) as u64;
        bytes = rest;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_fields_come_by_alignment_then_id() {
        let shapes =
            [Shape::inline(1, 1), Shape::inline(8, 8), Shape::offset(), Shape::inline(2, 2)];
        let places = places::<4>(&shapes, &[]);
        assert_eq!(places.map(|p| p.offset), [18, 4, 12, 16]);
        assert_eq!(places.map(|p| p.slot), [4, 6, 8, 10]);
        let layout = Layout::new("T", &shapes, &[]);
        assert_eq!((layout.vtable_len, layout.fixed_len), (12, 19));
        assert!(layout.align8 && !layout.dynamic());
        let image = image::<24>(&shapes, &layout, &places);
        assert_eq!(image[..16], [12, 0, 19, 0, 18, 0, 4, 0, 12, 0, 16, 0, 12, 0, 0, 0]);
    }

    #[test]
    fn visits_are_counted_where_the_type_tells() {
        let visits = |shapes: &[Shape]| Layout::new("T", shapes, &[]).visits;
        let (run, number) = (Shape::run(), Shape::inline(4, 4));
        assert_eq!(visits(&[number, number.optional()]), 2);
        assert_eq!(visits(&[number, run, run.optional()]), 4);
        for shape in [Shape::offset(), Shape::tables(), Shape { shares: true, ..run }] {
            assert!(visits(&[run, shape]) >= ANY_VISITS, "{shape:?}");
        }
        assert!(visits(&[Shape::offset(); 3000]) >= ANY_VISITS);
    }

    #[test]
    fn a_union_takes_two_slots_and_a_tag() {
        let shapes = [Shape::inline(4, 4), Shape::union()];
        let places = places::<2>(&shapes, &[]);
        assert_eq!((places[1].slot, places[1].offset, places[1].tag), (8, 8, 12));
        assert_eq!(Layout::new("T", &shapes, &[]).vtable_len, 10);
    }

    #[test]
    fn reserved_ids_are_passed_over() {
        let shapes = [Shape::inline(4, 4), Shape::union(), Shape::inline(1, 1)];
        let places = places::<3>(&shapes, &[0, 2, 5, 9]);
        assert_eq!(places.map(|p| p.slot), [6, 12, 16]);
        // A reserved id behind the last field takes no room.
        let layout = Layout::new("T", &shapes, &[0, 2, 5, 9]);
        assert_eq!(layout.vtable_len, 18);
        let image = image::<28>(&shapes, &layout, &places);
        assert_eq!(image[4..18], [0, 0, 4, 0, 0, 0, 12, 0, 8, 0, 0, 0, 13, 0]);
    }

    #[test]
    #[should_panic = "the inline fields of `T` need 70004 bytes, a table's inline part ends at 65535"]
    fn tables_have_an_end() {
        Layout::new("T", &[Shape::inline(70_000, 8)], &[]);
    }

    #[test]
    #[should_panic = "`T` needs 32766 slots, a vtable has at most 32765"]
    fn vtables_have_an_end() {
        Layout::new("T", &[Shape::inline(1, 1); 32_766], &[]);
    }

    #[test]
    fn optional_fields_start_aligned_behind_the_fixed_ones() {
        let shapes = [Shape::inline(1, 1), Shape::inline(8, 8).optional()];
        let layout = Layout::new("T", &shapes, &[]);
        assert_eq!((layout.fixed_len, layout.optional_at, layout.max_len), (5, 12, 20));
    }

    #[test]
    #[should_panic = "a field of this fixed struct is at byte 65536, offsets in structs end at 65535"]
    fn offsets_in_fixed_structs_have_an_end() {
        c_layout([(65_536, 8), (1, 1)]);
    }

    #[test]
    fn fixed_structs_are_laid_out_as_in_c() {
        let CLayout { offsets, size, align } = c_layout([(65_535, 1), (70_000, 1)]);
        assert_eq!((offsets, size, align), ([0, 65_535], 135_535, 1));
        let CLayout { offsets, size, align } = c_layout([(1, 1), (4, 4), (2, 2)]);
        assert_eq!((offsets, size, align), ([0, 4, 8], 12, 4));
        let CLayout { offsets, size, align } = c_layout([(1, 1), (8, 8)]);
        assert_eq!((offsets, size, align), ([0, 8], 16, 8));
    }
}
