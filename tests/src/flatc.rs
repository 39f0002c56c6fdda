//! The zoo written by plain builder calls, in the way of flatc's generated code and in the ways
//! that other writers may choose.

use flatstream::flatbuffers::{
    FlatBufferBuilder, Push, PushAlignment, TableFinishedWIPOffset, UnionWIPOffset, VOffsetT,
    WIPOffset,
};

use crate::values::Rng;
use crate::zoo::*;

type Offset = u32;

/// What a writer may do as it likes.
#[derive(Clone, Debug)]
pub struct Habits {
    /// Fields in a random order instead of large ones first.
    pub shuffled: Option<Rng>,
    /// Equal strings are written once.
    pub shared_strings: bool,
    /// Numbers that equal their default are written as well.
    pub force_defaults: bool,
    /// Empty strings and vectors are left out.
    pub lean: bool,
    /// Every table has a slot of a newer schema behind its own.
    pub newer: bool,
    /// Bytes 4 to 8 of the message.
    pub identifier: Option<&'static str>,
}

impl Habits {
    /// Those of flatc's generated code.
    pub const fn flatc() -> Self {
        Habits {
            shuffled: None,
            shared_strings: false,
            force_defaults: false,
            lean: false,
            newer: false,
            identifier: None,
        }
    }

    /// Any.
    pub fn random(rng: &mut Rng) -> Self {
        Habits {
            shuffled: rng.once_in(2).then(|| Rng::new(rng.next_u64())),
            shared_strings: rng.once_in(2),
            force_defaults: rng.once_in(2),
            lean: rng.once_in(2),
            newer: rng.once_in(2),
            identifier: rng.once_in(2).then_some("ZOOS"),
        }
    }
}

/// A type of the zoo that plain builder calls write.
pub trait Plain {
    /// Writes the table.
    fn put(&self, to: &mut Writer) -> Offset;
}

/// The message in which `value` is the root.
pub fn plain<T: Plain>(value: &T, habits: Habits) -> Vec<u8> {
    let identifier = habits.identifier;
    let mut writer = Writer { builder: FlatBufferBuilder::new(), habits };
    let root = value.put(&mut writer);
    writer.builder.finish(WIPOffset::<()>::new(root), identifier);
    writer.builder.finished_data().to_vec()
}

/// Builds tables out of lists of fields.
#[allow(missing_debug_implementations)]
pub struct Writer {
    builder: FlatBufferBuilder<'static>,
    habits: Habits,
}

/// What goes into one slot.
#[derive(Clone, Copy)]
enum Field {
    /// With a default of 0.
    Number(VOffsetT, Number),
    /// Without one.
    Always(VOffsetT, Number),
    Vec3(VOffsetT, Inline<12, 4>),
    Pose(VOffsetT, Inline<32, 8>),
    Offset(VOffsetT, Offset),
}

#[derive(Clone, Copy)]
enum Number {
    One(u8),
    Two(u16),
    Four(u32),
    Eight(u64),
}

/// A fixed struct's bytes.
#[derive(Clone, Copy)]
struct Inline<const SIZE: usize, const ALIGN: usize>([u8; SIZE]);

impl<const SIZE: usize, const ALIGN: usize> Push for Inline<SIZE, ALIGN> {
    type Output = Self;
    unsafe fn push(&self, dst: &mut [u8], _: usize) {
        dst[..SIZE].copy_from_slice(&self.0);
    }
    fn alignment() -> PushAlignment {
        PushAlignment::new(ALIGN)
    }
}

impl Number {
    fn size(self) -> usize {
        match self {
            Number::One(_) => 1,
            Number::Two(_) => 2,
            Number::Four(_) => 4,
            Number::Eight(_) => 8,
        }
    }

    fn is_zero(self) -> bool {
        matches!(self, Number::One(0) | Number::Two(0) | Number::Four(0) | Number::Eight(0))
    }
}

impl Field {
    fn size(&self) -> usize {
        match self {
            Field::Number(_, n) | Field::Always(_, n) => n.size(),
            Field::Vec3(..) => 12,
            Field::Pose(..) => 32,
            Field::Offset(..) => 4,
        }
    }
}

fn vec3(value: &Vec3) -> Inline<12, 4> {
    let mut bytes = [0; 12];
    for (at, n) in [(0, value.x), (4, value.y), (8, value.z)] {
        bytes[at..at + 4].copy_from_slice(&n.to_le_bytes());
    }
    Inline(bytes)
}

fn pose(value: &Pose) -> Inline<32, 8> {
    let mut bytes = [0; 32];
    bytes[0] = u8::from(value.valid);
    bytes[8..16].copy_from_slice(&value.at.to_le_bytes());
    bytes[16..28].copy_from_slice(&vec3(&value.position).0);
    bytes[28] = value.level as u8;
    Inline(bytes)
}

impl Writer {
    fn table(&mut self, mut fields: Vec<Field>, newer: VOffsetT) -> Offset {
        if self.habits.newer {
            fields.push(Field::Always(newer, Number::Eight(u64::MAX)));
            fields.push(Field::Always(newer + 6, Number::One(0xff)));
        }
        match &mut self.habits.shuffled {
            Some(rng) => (1..fields.len()).for_each(|i| fields.swap(i, rng.below(i + 1))),
            None => fields.sort_by_key(|field| std::cmp::Reverse(field.size())),
        }
        let start = self.builder.start_table();
        for field in fields {
            self.field(field);
        }
        self.builder.end_table(start).value()
    }

    fn field(&mut self, field: Field) {
        let builder = &mut self.builder;
        match field {
            Field::Number(_, n) if n.is_zero() && !self.habits.force_defaults => {}
            Field::Number(slot, n) | Field::Always(slot, n) => match n {
                Number::One(n) => builder.push_slot_always(slot, n),
                Number::Two(n) => builder.push_slot_always(slot, n),
                Number::Four(n) => builder.push_slot_always(slot, n),
                Number::Eight(n) => builder.push_slot_always(slot, n),
            },
            Field::Vec3(slot, bytes) => builder.push_slot_always(slot, bytes),
            Field::Pose(slot, bytes) => builder.push_slot_always(slot, bytes),
            Field::Offset(slot, offset) => {
                builder.push_slot_always(slot, WIPOffset::<()>::new(offset));
            }
        }
    }

    fn text(&mut self, text: &str) -> Option<Offset> {
        if self.habits.lean && text.is_empty() {
            return None;
        }
        Some(if self.habits.shared_strings {
            self.builder.create_shared_string(text).value()
        } else {
            self.builder.create_string(text).value()
        })
    }

    fn list<T: Push<Output: 'static>>(&mut self, items: &[T]) -> Option<Offset> {
        if self.habits.lean && items.is_empty() {
            return None;
        }
        Some(self.builder.create_vector(items).value())
    }

    fn tables<T: Plain>(&mut self, items: &[T]) -> Option<Offset> {
        let offsets: Vec<WIPOffset<TableFinishedWIPOffset>> =
            items.iter().map(|item| WIPOffset::new(item.put(self))).collect();
        self.list(&offsets)
    }
}

/// Numbers by their bits, in the order of slots from 4 on.
macro_rules! numbers {
    ($fields:ident: $($slot:literal $size:ident $value:expr,)*) => {
        $fields.extend([$(Field::Number($slot, Number::$size($value)),)*]);
    };
}

fn offset(fields: &mut Vec<Field>, slot: VOffsetT, offset: Option<Offset>) {
    fields.extend(offset.map(|offset| Field::Offset(slot, offset)));
}

fn always(fields: &mut Vec<Field>, slot: VOffsetT, number: Option<Number>) {
    fields.extend(number.map(|number| Field::Always(slot, number)));
}

impl Plain for Scalars {
    fn put(&self, to: &mut Writer) -> Offset {
        let mut fields = Vec::new();
        numbers! { fields:
            4 One u8::from(self.flag),
            6 One self.a,
            8 Two self.b,
            10 Four self.c,
            12 Eight self.d,
            14 One self.e as u8,
            16 Two self.f as u16,
            18 Four self.g as u32,
            20 Eight self.h as u64,
            22 Four self.i.to_bits(),
            24 Eight self.j.to_bits(),
        }
        to.table(fields, 26)
    }
}

impl Plain for Options {
    fn put(&self, to: &mut Writer) -> Offset {
        let mut fields = Vec::new();
        let name = self.name.as_ref().map(|name| to.builder.create_string(name).value());
        let inner = self.inner.as_ref().map(|inner| inner.put(to));
        let list = self.list.as_ref().map(|list| to.builder.create_vector(list).value());
        let event = self.event.as_ref().map(|event| (tag(event), event.put(to)));
        always(&mut fields, 4, self.flag.map(|n| Number::One(n.into())));
        always(&mut fields, 6, self.a.map(Number::One));
        always(&mut fields, 8, self.b.map(Number::Two));
        always(&mut fields, 10, self.c.map(Number::Four));
        always(&mut fields, 12, self.d.map(Number::Eight));
        always(&mut fields, 14, self.e.map(|n| Number::Four(n.to_bits())));
        always(&mut fields, 16, self.f.map(|n| Number::Eight(n.to_bits())));
        always(&mut fields, 18, self.level.map(|n| Number::One(n as u8)));
        always(&mut fields, 20, self.side.map(|n| Number::Eight(n as i64 as u64)));
        offset(&mut fields, 22, name);
        fields.extend(self.pose.as_ref().map(|value| Field::Pose(24, pose(value))));
        offset(&mut fields, 26, inner);
        offset(&mut fields, 28, list);
        always(&mut fields, 30, event.map(|(tag, _)| Number::One(tag)));
        offset(&mut fields, 32, event.map(|(_, value)| value));
        fields.push(Field::Number(34, Number::One(self.last)));
        to.table(fields, 36)
    }
}

impl Plain for Rare {
    fn put(&self, to: &mut Writer) -> Offset {
        let mut fields = Vec::new();
        let name = self.name.as_ref().map(|name| to.builder.create_string(name).value());
        let inner = self.inner.as_ref().map(|inner| inner.put(to));
        let list = self.list.as_ref().map(|list| to.builder.create_vector(list).value());
        let event = self.event.as_ref().map(|event| (tag(event), event.put(to)));
        fields.push(Field::Number(4, Number::Two(self.id)));
        always(&mut fields, 6, self.a.map(Number::One));
        always(&mut fields, 8, self.b.map(Number::Two));
        always(&mut fields, 10, self.c.map(Number::Four));
        always(&mut fields, 12, self.d.map(Number::Eight));
        always(&mut fields, 14, self.e.map(|n| Number::Four(n.to_bits())));
        always(&mut fields, 16, self.f.map(|n| Number::Eight(n.to_bits())));
        always(&mut fields, 18, self.flag.map(|n| Number::One(n.into())));
        always(&mut fields, 20, self.level.map(|n| Number::One(n as u8)));
        offset(&mut fields, 22, name);
        fields.extend(self.pose.as_ref().map(|value| Field::Pose(24, pose(value))));
        offset(&mut fields, 26, inner);
        offset(&mut fields, 28, list);
        always(&mut fields, 30, event.map(|(tag, _)| Number::One(tag)));
        offset(&mut fields, 32, event.map(|(_, value)| value));
        let rest = [self.g, self.h, self.i, self.j, self.k, self.l];
        for (slot, number) in (34..).step_by(2).zip(rest) {
            always(&mut fields, slot, number.map(Number::Four));
        }
        to.table(fields, 46)
    }
}

impl Plain for Texts {
    fn put(&self, to: &mut Writer) -> Offset {
        let mut fields = Vec::new();
        let texts = [self.string.as_str(), &self.boxed, &self.shared, &self.cow];
        for (slot, text) in [4, 6, 8, 10].into_iter().zip(texts) {
            offset(&mut fields, slot, to.text(text));
        }
        to.table(fields, 12)
    }
}

impl Plain for Vectors {
    fn put(&self, to: &mut Writer) -> Offset {
        let mut fields = Vec::new();
        let names: Vec<WIPOffset<UnionWIPOffset>> =
            self.names.iter().map(|name| WIPOffset::new(written(to, name))).collect();
        let levels: Vec<u8> = self.levels.iter().map(|level| *level as u8).collect();
        let points: Vec<_> = self.points.iter().map(vec3).collect();
        let poses: Vec<_> = self.poses.iter().map(pose).collect();
        let all = [
            to.list(&self.bytes),
            to.list(&self.flags),
            to.list(&self.shorts),
            to.list(&self.longs),
            to.list(&self.doubles),
            to.list(&names),
            to.list(&levels),
            to.list(&points),
            to.list(&poses),
            to.tables(&self.scalars),
            to.tables(&self.options),
            to.list(&self.boxed),
        ];
        for (slot, list) in (4..).step_by(2).zip(all) {
            offset(&mut fields, slot, list);
        }
        to.table(fields, 28)
    }
}

/// An item of a vector cannot be left out.
fn written(to: &mut Writer, text: &str) -> Offset {
    if to.habits.shared_strings {
        to.builder.create_shared_string(text).value()
    } else {
        to.builder.create_string(text).value()
    }
}

impl Plain for Node {
    fn put(&self, to: &mut Writer) -> Offset {
        let mut fields = vec![Field::Number(4, Number::Four(self.id))];
        let scalars = self.scalars.put(to);
        let next = self.next.as_ref().map(|next| next.put(to));
        let children = to.tables(&self.children);
        offset(&mut fields, 6, Some(scalars));
        offset(&mut fields, 8, next);
        offset(&mut fields, 10, children);
        to.table(fields, 12)
    }
}

fn tag(event: &Event) -> u8 {
    match event {
        Event::Started => 1,
        Event::Moved { .. } => 2,
        Event::Read(_) => 3,
        Event::Linked(_) => 4,
        Event::Said(_) => 5,
        Event::Count(_) => 6,
        Event::Batch(_) => 7,
        Event::Nothing {} => 8,
    }
}

impl Plain for Event {
    fn put(&self, to: &mut Writer) -> Offset {
        let mut fields = Vec::new();
        match self {
            Event::Started | Event::Nothing {} => {}
            Event::Moved { from, speed, reason } => {
                let reason = to.text(reason);
                fields.push(Field::Vec3(4, vec3(from)));
                always(&mut fields, 6, speed.map(|n| Number::Four(n.to_bits())));
                offset(&mut fields, 8, reason);
            }
            Event::Read(scalars) => return scalars.put(to),
            Event::Linked(node) => return node.put(to),
            Event::Said(text) => offset(&mut fields, 4, to.text(text)),
            Event::Count(n) => fields.push(Field::Number(4, Number::Eight(*n))),
            Event::Batch(levels) => {
                let levels: Vec<u8> = levels.iter().map(|level| *level as u8).collect();
                offset(&mut fields, 4, to.list(&levels));
            }
        }
        to.table(fields, 10)
    }
}

impl Plain for Nil {
    fn put(&self, to: &mut Writer) -> Offset {
        to.table(Vec::new(), 4)
    }
}

impl Plain for Zoo {
    fn put(&self, to: &mut Writer) -> Offset {
        let mut fields = vec![
            Field::Number(16, Number::One(tag(&self.event))),
            Field::Pose(20, pose(&self.pose)),
            Field::Number(22, Number::One(self.level as u8)),
        ];
        let parts: [(VOffsetT, Offset); 8] = [
            (4, self.scalars.put(to)),
            (6, self.options.put(to)),
            (8, self.texts.put(to)),
            (10, self.vectors.put(to)),
            (12, self.node.put(to)),
            (14, self.boxed.put(to)),
            (18, self.event.put(to)),
            (24, self.nil.put(to)),
        ];
        fields.extend(parts.map(|(slot, part)| Field::Offset(slot, part)));
        to.table(fields, 26)
    }
}
