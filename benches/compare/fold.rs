//! All fields of a message in one number, whoever wrote it: what is read is what is compared.

use crate::common::{self, Address, Point, Triangle};
use crate::shapes;

/// Bytes that do not read as the message.
#[derive(Clone, Copy, Debug)]
pub struct Fault;

pub type Folded = Result<(), Fault>;

/// Takes the fields as they come.
pub trait Sink {
    fn number(&mut self, number: u64);
    fn text(&mut self, text: &str);
    /// The length of a vector, before its items.
    fn len(&mut self, len: usize);
    fn none(&mut self);
    fn some(&mut self);
}

/// For timing: touches each field, and no more, so that reading is measured and not summing.
#[derive(Default)]
pub struct Light(pub u64);

impl Sink for Light {
    #[inline(always)]
    fn number(&mut self, number: u64) {
        self.0 = self.0.wrapping_add(number);
    }

    /// Both ends and the length.
    #[inline(always)]
    fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let ends = bytes.first().zip(bytes.last()).map_or(0, |(a, b)| u64::from(a ^ b));
        self.number(ends + bytes.len() as u64);
    }

    #[inline(always)]
    fn len(&mut self, len: usize) {
        self.number(len as u64);
    }

    #[inline(always)]
    fn none(&mut self) {
        self.number(1);
    }

    #[inline(always)]
    fn some(&mut self) {}
}

/// For checking: every bit counts, and so does the order.
#[derive(Default)]
pub struct Strict(pub u64);

impl Sink for Strict {
    fn number(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    }

    fn text(&mut self, text: &str) {
        self.len(text.len());
        text.bytes().for_each(|byte| self.number(u64::from(byte)));
    }

    fn len(&mut self, len: usize) {
        self.number(len as u64);
    }

    fn none(&mut self) {
        self.number(0x6e6f_6e65);
    }

    fn some(&mut self) {
        self.number(0x736f_6d65);
    }
}

/// A value or view whose fields can be folded.
pub trait Fold {
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded;
}

macro_rules! fold_numbers {
    ($($type:ty: |$value:ident| $number:expr;)*) => { $(
        impl Fold for $type {
            #[inline(always)]
            fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
                let $value = *self;
                sink.number($number);
                Ok(())
            }
        }
    )* };
}
pub(crate) use fold_numbers;

fold_numbers! {
    u8: |value| u64::from(value);
    u16: |value| u64::from(value);
    u32: |value| u64::from(value);
    u64: |value| value;
    i32: |value| u64::from(value as u32);
    bool: |value| u64::from(value);
    f32: |value| u64::from(value.to_bits());
    f64: |value| value.to_bits();
    common::Kind: |value| value as u64;
    shapes::Phase: |value| value as u64;
    shapes::Team: |value| value as u64;
    shapes::Stance: |value| value as u64;
    shapes::Rarity: |value| value as u64;
}

impl Fold for str {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        sink.text(self);
        Ok(())
    }
}

impl Fold for String {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        self.as_str().fold(sink)
    }
}

impl<T: Fold + ?Sized> Fold for &T {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        (**self).fold(sink)
    }
}

impl<T: Fold> Fold for Box<T> {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        (**self).fold(sink)
    }
}

impl<T: Fold> Fold for Option<T> {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        match self {
            None => sink.none(),
            Some(value) => {
                sink.some();
                value.fold(sink)?;
            }
        }
        Ok(())
    }
}

/// For formats whose accessors can fail.
impl<T: Fold, E> Fold for Result<T, E> {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        self.as_ref().map_err(|_| Fault)?.fold(sink)
    }
}

impl<T: Fold> Fold for Vec<T> {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        fold_items(self.len(), self.iter(), sink)
    }
}

/// A vector of any format.
#[inline(always)]
pub fn fold_items<S: Sink>(
    len: usize,
    items: impl Iterator<Item = impl Fold>,
    sink: &mut S,
) -> Folded {
    sink.len(len);
    for item in items {
        item.fold(sink)?;
    }
    Ok(())
}

/// `impl Fold` for a type with fields. Inlined: a program reads its messages where it verifies them.
macro_rules! fold_fields {
    (($type:ty) $($field:ident)*) => {
        impl crate::fold::Fold for $type {
            #[inline(always)]
            fn fold<S: crate::fold::Sink>(&self, sink: &mut S) -> crate::fold::Folded {
                $(crate::fold::Fold::fold(&self.$field, sink)?;)*
                Ok(())
            }
        }
    };
}
pub(crate) use fold_fields;

/// `impl Fold` for a type with accessors.
macro_rules! fold_calls {
    (($type:ty) $($field:ident)*) => {
        impl crate::fold::Fold for $type {
            #[inline(always)]
            fn fold<S: crate::fold::Sink>(&self, sink: &mut S) -> crate::fold::Folded {
                $(crate::fold::Fold::fold(&self.$field(), sink)?;)*
                Ok(())
            }
        }
    };
}
pub(crate) use fold_calls;

/// Defines a macro for each table, which gives the names of its fields to another macro. The argument
/// is a `$`, which has no other way into a macro that is defined by one.
macro_rules! field_lists {
    ($dollar:tt $($list:ident: $($field:ident)*;)*) => { $(
        macro_rules! $list {
            ($dollar macro:ident $dollar ($dollar args:tt)*) => {
                $dollar macro! { ($dollar($dollar args)*) $($field)* }
            };
        }
        pub(crate) use $list;
    )* };
}

field_lists! { $
    telemetry_fields: ts device x y z temp seq ok kind name;
    sparse_fields: ts device seq name v0 v1 v2 v3 v4 v5 v6 v7;
    address_fields: a b c d;
    log_fields: address identity userid date request code size;
    logs_fields: logs;
    point_fields: x y z;
    triangle_fields: a b c normal;
    mesh_fields: triangles;
    item_fields: id rarity count durability bound_to;
    effect_fields: id remaining_ms stacks;
    player_fields: id name team stance alive health mana shield target x y z items effects;
    game_fields: tick phase time_left_ms winner players;
    joined_fields: user name;
    left_fields: user reason;
    moved_fields: user x y z;
    said_fields: user channel text;
    scored_fields: user points combo;
    died_fields: user by;
    event_fields: at what;
    events_fields: events;
    article_fields: title author language tags lines;
}

/// As the macros above, for the table of 200.
macro_rules! wide_fields {
    ($macro:ident $($args:tt)*) => {
        crate::shapes::wide_fields::wide_pairs! { crate::fold::wide_names; $macro $($args)* }
    };
}
pub(crate) use wide_fields;

macro_rules! wide_names {
    (($macro:ident $($args:tt)*) $(($field:ident $number:literal))*) => {
        $macro! { ($($args)*) $($field)* }
    };
}
pub(crate) use wide_names;

telemetry_fields!(fold_fields common::Telemetry);
sparse_fields!(fold_fields common::Sparse);
address_fields!(fold_fields Address);
log_fields!(fold_fields common::Log);
logs_fields!(fold_fields common::Logs);
point_fields!(fold_fields Point);
triangle_fields!(fold_fields Triangle);
mesh_fields!(fold_fields common::Mesh);
item_fields!(fold_fields shapes::Item);
effect_fields!(fold_fields shapes::Effect);
player_fields!(fold_fields shapes::Player);
game_fields!(fold_fields shapes::Game);
joined_fields!(fold_fields shapes::Joined);
left_fields!(fold_fields shapes::Left);
moved_fields!(fold_fields shapes::Moved);
said_fields!(fold_fields shapes::Said);
scored_fields!(fold_fields shapes::Scored);
died_fields!(fold_fields shapes::Died);
event_fields!(fold_fields shapes::Event);
events_fields!(fold_fields shapes::Events);
article_fields!(fold_fields shapes::Article);
wide_fields!(fold_fields shapes::Wide);

/// `impl Fold` for the events: the tag, then the table.
macro_rules! fold_union {
    ($type:ty: $($path:ident)::+) => {
        impl crate::fold::Fold for $type {
            #[inline(always)]
            fn fold<S: crate::fold::Sink>(&self, sink: &mut S) -> crate::fold::Folded {
                use crate::fold::fold_variant;
                use $($path)::+ as Union;
                match self {
                    Union::Joined(value) => fold_variant(1, value, sink),
                    Union::Left(value) => fold_variant(2, value, sink),
                    Union::Moved(value) => fold_variant(3, value, sink),
                    Union::Said(value) => fold_variant(4, value, sink),
                    Union::Scored(value) => fold_variant(5, value, sink),
                    Union::Died(value) => fold_variant(6, value, sink),
                    #[allow(unreachable_patterns)] // Some unions have a variant for newer tags.
                    _ => Err(crate::fold::Fault),
                }
            }
        }
    };
}
pub(crate) use fold_union;

#[inline(always)]
pub fn fold_variant<S: Sink>(tag: u64, value: impl Fold, sink: &mut S) -> Folded {
    sink.number(tag);
    value.fold(sink)
}

fold_union!(shapes::Happening: shapes::Happening);
