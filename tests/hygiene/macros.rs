//! Types made by `macro_rules`, whose tokens have spans and groups of their own.

use flatstream::{StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::simple;

macro_rules! table {
    ($(#[$attribute:meta])* $vis:vis $name:ident { $($field:ident: $t:ty),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(StreamSerialize, Clone, Debug, PartialEq)]
        $vis struct $name { $(pub $field: $t,)* }
    };
}

macro_rules! union {
    ($name:ident { $($variant:ident($t:ty),)* } $($other:ident { $($field:ident: $f:ty),* })*) => {
        #[derive(StreamSerialize, Clone, Debug, PartialEq)]
        pub enum $name { $($variant($t),)* $($other { $($field: $f),* },)* }
    };
}

macro_rules! unit_enum {
    ($name:ident: $repr:ident { $($variant:ident = $n:expr),* }) => {
        #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
        #[repr($repr)]
        pub enum $name { $($variant = $n),* }
    };
}

macro_rules! fixed {
    ($name:ident { $($field:ident),* } $t:ident) => {
        #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
        #[flatstream(fixed)]
        pub struct $name { $(pub $field: $t,)* }
    };
}

macro_rules! newtype {
    ($word:ident $name:ident($t:ty)) => {
        #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
        #[flatstream($word)]
        pub struct $name(pub $t);
    };
}

macro_rules! array {
    ($name:ident: $t:ty; $n:literal) => {
        #[derive(StreamSerialize, Clone, Debug, PartialEq)]
        pub struct $name {
            pub items: [$t; $n],
        }
    };
}

macro_rules! catch_all {
    ($name:ident: $repr:ident { $($variant:ident = $n:expr),*; $other:ident }) => {
        #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
        #[repr($repr)]
        pub enum $name {
            $($variant = $n,)*
            #[flatstream(other)]
            $other($repr),
        }
    };
}

newtype!(transparent Id(u32));
newtype!(bit_flags Mask(u16));
array!(Ids: Id; 3);
array!(Masks: Mask; 2);
catch_all!(Step: u8 { First = 1 + 1, Second = 4; Rest });

#[test]
fn small_types_made_by_macros() {
    let ids = Ids { items: [Id(1), Id(2), Id(3)] };
    assert_eq!(Ids::from_payload(&simple(&ids)).unwrap().unpack().unwrap(), ids);
    let masks = Masks { items: [Mask(1), Mask(0x8000)] };
    assert_eq!(Masks::from_payload(&simple(&masks)).unwrap().unpack().unwrap(), masks);
    let steps = Steps { steps: vec![Step::First, Step::Second, Step::Rest(3)] };
    assert_eq!(Steps::from_payload(&simple(&steps)).unwrap().unpack().unwrap(), steps);
}

table!(pub Steps { steps: Vec<Step> });

unit_enum!(Level: i32 { Low = 0, Mid = 2 + 3, High = i32::MAX });
fixed!(Point { x, y } f32);
union!(Shape { Dot(Point), Line(Vec<Point>), Name(Option<String>), }
    Circle { center: Point, radius: f64 }
    Nothing {});
table!(
    /// With docs.
    pub Drawing {
        shapes: Vec<Layer>,
        level: Level,
        next: Option<Box<Drawing>>,
    }
);
table!(pub Layer { shape: Shape, visible: bool });

#[test]
fn types_made_by_macros() {
    let point = Point { x: 1.0, y: -0.0 };
    let shapes = [
        Shape::Dot(point),
        Shape::Line(vec![point; 2]),
        Shape::Name(None),
        Shape::Circle { center: point, radius: 2.0 },
        Shape::Nothing {},
    ];
    let layer = |shape: &Shape| Layer { shape: shape.clone(), visible: true };
    let drawing = Drawing {
        shapes: shapes.iter().map(layer).collect(),
        level: Level::High,
        next: Some(Box::new(Drawing { shapes: vec![], level: Level::Mid, next: None })),
    };
    let bytes = simple(&drawing);
    let view = Drawing::from_payload(&bytes).unwrap();
    assert_eq!(view.unpack().unwrap(), drawing);
    assert_eq!(format!("{view:?}"), format!("{drawing:?}"));
    let _ = Level::Low;
}
