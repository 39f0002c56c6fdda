//! Readers of the zoo over the official runtime alone, in the shape of flatc's output: slots and
//! types written by hand, so that no mistake of the derive is repeated here.
//!
//! All of it is `#[inline]`: only those who use it compile it.
#![allow(missing_docs)] // The names are those of the types.

use std::marker::PhantomData;

use flatstream::flatbuffers::{
    Follow, ForwardsUOffset, InvalidFlatbuffer, SimpleToVerifyInSlice, Table, Vector, Verifiable,
    Verifier, VerifierOptions,
};

/// What the verifier says.
pub type Outcome<T = ()> = Result<T, InvalidFlatbuffer>;
type Offset<T> = ForwardsUOffset<T>;
type Text<'a> = Offset<&'a str>;
type List<'a, T> = Offset<Vector<'a, T>>;
type Tables<'a, T> = Offset<Vector<'a, Offset<T>>>;

/// Verifies as flatc's `root` does, with room for many tables and shared parts.
pub fn verify<T: Verifiable>(bytes: &[u8]) -> Outcome {
    let options = VerifierOptions {
        max_tables: 100_000_000,
        max_apparent_size: usize::MAX,
        ..VerifierOptions::default()
    };
    Offset::<T>::run_verifier(&mut Verifier::new(&options, bytes), 0)
}

/// The root of verified bytes.
pub fn root<'a, T: Follow<'a> + Verifiable + 'a>(bytes: &'a [u8]) -> T::Inner {
    verify::<T>(bytes).expect("the official verifier accepts");
    // SAFETY: verified right above.
    unsafe { Offset::<T>::follow(bytes, 0) }
}

/// Fixed structs: bytes in place, with alignment 1 as flatc generates them.
macro_rules! structs {
    ($($name:ident: $size:literal)*) => { $(
        #[repr(transparent)]
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name(pub [u8; $size]);

        impl<'a> Follow<'a> for $name {
            type Inner = $name;
            #[inline]
            unsafe fn follow(buf: &'a [u8], at: usize) -> $name {
                $name(buf[at..at + $size].try_into().unwrap())
            }
        }

        impl Verifiable for $name {
            #[inline]
            fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
                v.in_buffer::<Self>(at)
            }
        }

        impl SimpleToVerifyInSlice for $name {}

        impl Presence for $name {}
    )* };
}

structs! {
    Axis: 4 Vec3: 12 Pose: 32 Tight: 2
    Span: 8 Halves: 16 Address: 16
    Position: 24 Bytes: 5 Flags: 3 Levels: 2 Points: 24 Poses: 64 Frame: 40 Maybe: 6 Sides: 16
    Keys: 24 IdRow: 16 Grades: 3 Grid: 6 Stamp: 32
    AccessRow: 6 WiresRow: 16 Rights: 8
    Codes: 4 CodeRow: 6 Edges: 16 Switch: 8
    Boxed: 16 Rows: 12 LevelRows: 3 Quads: 32 Triangle: 36 MaskRows: 8 MaskColors: 8
}

impl Vec3 {
    #[inline]
    pub fn xyz(&self) -> [f32; 3] {
        std::array::from_fn(|i| f32::from_le_bytes(self.0[4 * i..4 * i + 4].try_into().unwrap()))
    }
}

impl Pose {
    #[inline]
    pub fn valid(&self) -> bool {
        self.0[0] != 0
    }
    #[inline]
    pub fn at(&self) -> u64 {
        u64::from_le_bytes(self.0[8..16].try_into().unwrap())
    }
    #[inline]
    pub fn position(&self) -> Vec3 {
        Vec3(self.0[16..28].try_into().unwrap())
    }
    #[inline]
    pub fn level(&self) -> u8 {
        self.0[28]
    }
    #[inline]
    pub fn padding(&self) -> impl Iterator<Item = u8> + '_ {
        self.0[1..8].iter().chain(&self.0[29..]).copied()
    }
}

/// Whether a field has to be there.
trait Presence {
    const REQUIRED: bool = false;
}

impl<T> Presence for Offset<T> {}

/// A field that is required.
pub struct Required<T>(PhantomData<T>);

/// A string that is a key, and therefore required.
pub type Key<'a> = Required<Text<'a>>;

/// A required message.
pub type RequiredBytes<'a> = Required<List<'a, u8>>;

impl<T> Presence for Required<T> {
    const REQUIRED: bool = true;
}

impl<'a, T: Follow<'a>> Follow<'a> for Required<T> {
    type Inner = T::Inner;
    #[inline]
    unsafe fn follow(buf: &'a [u8], at: usize) -> T::Inner {
        // SAFETY: passed on to the caller.
        unsafe { T::follow(buf, at) }
    }
}

impl<T: Verifiable> Verifiable for Required<T> {
    #[inline]
    fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
        T::run_verifier(v, at)
    }
}

macro_rules! inline {
    ($($t:ty)*) => { $(impl Presence for $t {})* };
}

inline!(bool u8 u16 u32 u64 i8 i16 i32 i64 f32 f64);

/// `name: slot => type`, and `+ name: tag slot, value slot => union`.
macro_rules! tables {
    ($($table:ident {
        $($field:ident: $slot:literal => $t:ty,)*
        $(+ $union:ident: $tag:literal, $value:literal => $u:ident,)*
    })*) => { $(
        #[derive(Clone, Copy, Debug)]
        #[allow(dead_code)] // Not every table is read by slot.
        pub struct $table<'a>(pub Table<'a>);

        impl<'a> Follow<'a> for $table<'a> {
            type Inner = $table<'a>;
            #[inline]
            unsafe fn follow(buf: &'a [u8], at: usize) -> Self {
                // SAFETY: passed on to the caller.
                $table(unsafe { Table::new(buf, at) })
            }
        }

        impl Verifiable for $table<'_> {
            #[allow(clippy::elidable_lifetime_names)] // Some of the readers need the name.
            #[inline]
            fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
                #[inline]
                fn check<'a>(v: &mut Verifier<'_, 'a>, at: usize) -> Outcome {
                    v.visit_table(at)?
                        $(.visit_field::<$t>(
                            stringify!($field), $slot, <$t as Presence>::REQUIRED,
                        )?)*
                        $(.visit_union::<u8, _>(
                            concat!(stringify!($union), "_type"), $tag,
                            stringify!($union), $value, false, $u::verify,
                        )?)*
                        .finish();
                    Ok(())
                }
                check(v, at)
            }
        }

        impl<'a> $table<'a> {
            $(#[inline]
            pub fn $field(&self) -> Option<<$t as Follow<'a>>::Inner> {
                // SAFETY: verified as this table.
                unsafe { self.0.get::<$t>($slot, None) }
            })*
            $(#[inline]
            pub fn $union(&self) -> Option<$u<'a>> {
                // SAFETY: verified as this table.
                unsafe {
                    let tag = self.0.get::<u8>($tag, Some(0)).unwrap();
                    let value = self.0.get::<Offset<Table<'a>>>($value, None);
                    value.map(|value| $u { tag, value })
                }
            })*
        }
    )* };
}

tables! {
    Scalars {
        flag: 4 => bool, a: 6 => u8, b: 8 => u16, c: 10 => u32, d: 12 => u64, e: 14 => i8,
        f: 16 => i16, g: 18 => i32, h: 20 => i64, i: 22 => f32, j: 24 => f64,
    }
    Options {
        flag: 4 => bool, a: 6 => u8, b: 8 => u16, c: 10 => u32, d: 12 => u64, e: 14 => f32,
        f: 16 => f64, level: 18 => u8, side: 20 => i64, name: 22 => Text<'a>, pose: 24 => Pose,
        inner: 26 => Offset<Scalars<'a>>, list: 28 => List<'a, u16>, last: 34 => u8,
        + event: 30, 32 => Event,
    }
    Rare {
        id: 4 => u16, a: 6 => u8, b: 8 => u16, c: 10 => u32, d: 12 => u64, e: 14 => f32, f: 16 => f64,
        flag: 18 => bool, level: 20 => u8, name: 22 => Text<'a>, pose: 24 => Pose,
        inner: 26 => Offset<Scalars<'a>>, list: 28 => List<'a, u16>,
        g: 34 => u32, h: 36 => u32, i: 38 => u32, j: 40 => u32, k: 42 => u32, l: 44 => u32,
        + event: 30, 32 => Event,
    }
    Texts {
        string: 4 => Text<'a>, boxed: 6 => Text<'a>, shared: 8 => Text<'a>, cow: 10 => Text<'a>,
    }
    Vectors {
        bytes: 4 => List<'a, u8>, flags: 6 => List<'a, bool>, shorts: 8 => List<'a, i16>,
        longs: 10 => List<'a, u64>, doubles: 12 => List<'a, f64>, names: 14 => Tables<'a, &'a str>,
        levels: 16 => List<'a, u8>, points: 18 => List<'a, Vec3>, poses: 20 => List<'a, Pose>,
        scalars: 22 => Tables<'a, Scalars<'a>>, options: 24 => Tables<'a, Options<'a>>,
        boxed: 26 => List<'a, u32>,
    }
    Node {
        id: 4 => u32, scalars: 6 => Offset<Scalars<'a>>, next: 8 => Offset<Node<'a>>,
        children: 10 => Tables<'a, Node<'a>>,
    }
    Moved { from: 4 => Vec3, speed: 6 => f32, reason: 8 => Text<'a>, }
    Said { value: 4 => Text<'a>, }
    Count { value: 4 => u64, }
    Batch { value: 4 => List<'a, u8>, }
    Nil {}
    Twins {
        left: 4 => Offset<TwinLeft<'a>>, right: 6 => Offset<TwinRight<'a>>,
        left_again: 8 => Offset<TwinLeft<'a>>, right_again: 10 => Offset<TwinRight<'a>>,
        lefts: 12 => Tables<'a, TwinLeft<'a>>, rights: 14 => Tables<'a, TwinRight<'a>>,
    }
    TwinLeft { a: 4 => u8, b: 6 => u64, c: 8 => u16, }
    TwinRight { a: 4 => f64, b: 6 => bool, c: 8 => Text<'a>, }
    Odds {
        plain: 4 => u8, flag: 6 => bool, tight: 8 => Tight, tights: 10 => List<'a, Tight>,
        level_or_not: 20 => List<'a, u8>, nils: 22 => Tables<'a, Nil<'a>>,
        + inner: 12, 14 => Perhaps,
        + said: 16, 18 => Perhaps,
    }
    Arrays {
        position: 4 => Position, bytes: 6 => Bytes, flags: 8 => Flags, levels: 10 => Levels,
        points: 12 => Points, poses: 14 => Poses, frame: 16 => Frame, maybe: 18 => Maybe,
        sides: 20 => Sides, boxed: 22 => Boxed, rows: 24 => List<'a, Rows>,
        level_rows: 26 => List<'a, LevelRows>, quads: 28 => List<'a, Quads>,
        + shape: 30, 32 => Shape,
    }
    Enums {
        mode: 4 => u8, maybe: 6 => u8, modes: 8 => List<'a, u8>, codes: 10 => Codes,
        rows: 12 => List<'a, CodeRow>, boxed: 14 => i16, set: 16 => u8, wide: 18 => u64,
        wides: 20 => List<'a, u64>, edge: 22 => i64, edges: 24 => Edges, switch: 26 => Switch,
        + state: 28, 30 => State,
    }
    StateMode { value: 4 => u8, }
    StateFailed { code: 4 => i16, edge: 6 => i64, }
    Newtypes {
        id: 4 => u64, key: 6 => u64, ids: 8 => List<'a, u64>, keys: 10 => Keys,
        rows: 12 => List<'a, IdRow>, spreads: 14 => List<'a, u16>, points: 16 => List<'a, Vec3>,
        rank: 18 => u8, ranks: 20 => List<'a, u8>, grades: 22 => Grades, setting: 24 => u8,
        name: 26 => Text<'a>, names: 28 => Tables<'a, &'a str>, tags: 30 => Tables<'a, &'a str>,
        blob: 32 => List<'a, u8>, grid: 34 => Grid, body: 36 => Offset<Scalars<'a>>,
        bodies: 38 => Tables<'a, Scalars<'a>>, maybe: 40 => Offset<Scalars<'a>>,
        stamp: 46 => Stamp, next: 48 => Offset<Newtypes<'a>>,
        + happened: 42, 44 => Event,
        + pick: 50, 52 => Pick,
    }
    PickBoth { key: 4 => u64, blob: 6 => List<'a, u8>, }
    FlagSets {
        access: 4 => u16, maybe: 6 => u16, many: 8 => List<'a, u16>, row: 10 => AccessRow,
        usual: 12 => u16, perms: 14 => u8, all_perms: 16 => List<'a, u8>, wires: 18 => u64,
        maybe_wires: 20 => WiresRow, rights: 22 => Rights,
    }
    ShapeTriangle { value: 4 => Triangle, }
    ShapeMask { rows: 4 => MaskRows, colors: 6 => MaskColors, }
    MaybeScalars { value: 4 => Offset<Scalars<'a>>, }
    InnerEvent { + value: 4, 6 => Event, }
    Names { at: 4 => u64, sink: 6 => Text<'a>, of: 8 => u8, value: 10 => u8, }
    Foreign {
        age: 4 => u64, timeout: 6 => u64, times: 8 => List<'a, i64>, host: 10 => List<'a, u8>,
        proxy: 12 => List<'a, u8>, mask: 14 => u32, hops: 16 => List<'a, Address>,
        peers: 18 => Tables<'a, &'a str>, id: 20 => u64, step: 22 => i16, total: 24 => Halves,
        balance: 26 => Halves, key: 28 => u32, keys: 30 => List<'a, u32>, path: 32 => Text<'a>,
        paths: 34 => Tables<'a, &'a str>, span: 36 => Span, ages: 42 => Tables<'a, Age<'a>>,
        hosts: 44 => Tables<'a, Host<'a>>,
        + wait: 38, 40 => Wait,
    }
    Age { key: 4 => Text<'a>, value: 6 => u64, }
    Host { key: 4 => u16, value: 6 => List<'a, u8>, }
    Until { time: 4 => i64, key: 6 => u32, }
    Zoo {
        scalars: 4 => Offset<Scalars<'a>>, options: 6 => Offset<Options<'a>>,
        texts: 8 => Offset<Texts<'a>>, vectors: 10 => Offset<Vectors<'a>>,
        node: 12 => Offset<Node<'a>>, boxed: 14 => Offset<Options<'a>>, pose: 20 => Pose,
        level: 22 => u8, nil: 24 => Offset<Nil<'a>>,
        + event: 16, 18 => Event,
    }
}

tables! {
    Generics {
        numbers: 4 => Offset<U16Page<'a>>, texts: 6 => Offset<StringPage<'a>>,
        poses: 8 => Offset<PosePage<'a>>, tables: 10 => Offset<ScalarsPage<'a>>,
        events: 12 => Offset<EventPage<'a>>, pages: 14 => Offset<U8PagePage<'a>>,
        shelf: 16 => Offset<StringF64PageShelf<'a>>, shelves: 18 => Tables<'a, U32LevelShelf<'a>>,
        axes: 20 => Offset<Axes3<'a>>, more: 22 => Offset<Axes1<'a>>,
    }
    U16Page {
        items: 4 => List<'a, u16>, pinned: 6 => u16, total: 8 => u32, level: 10 => u8,
        next: 12 => Offset<U16Page<'a>>,
    }
    StringPage {
        items: 4 => Tables<'a, &'a str>, pinned: 6 => Text<'a>, total: 8 => u32, level: 10 => u8,
        next: 12 => Offset<StringPage<'a>>,
    }
    PosePage {
        items: 4 => List<'a, Pose>, pinned: 6 => Pose, total: 8 => u32, level: 10 => u8,
        next: 12 => Offset<PosePage<'a>>,
    }
    ScalarsPage {
        items: 4 => Tables<'a, Scalars<'a>>, pinned: 6 => Offset<Scalars<'a>>, total: 8 => u32,
        level: 10 => u8, next: 12 => Offset<ScalarsPage<'a>>,
    }
    EventPage {
        items: 4 => Tables<'a, EventWrapper<'a>>, total: 10 => u32, level: 12 => u8,
        next: 14 => Offset<EventPage<'a>>,
        + pinned: 6, 8 => Event,
    }
    U8Page {
        items: 4 => List<'a, u8>, pinned: 6 => u8, total: 8 => u32, level: 10 => u8,
        next: 12 => Offset<U8Page<'a>>,
    }
    U8PagePage {
        items: 4 => Tables<'a, U8Page<'a>>, pinned: 6 => Offset<U8Page<'a>>, total: 8 => u32,
        level: 10 => u8, next: 12 => Offset<U8PagePage<'a>>,
    }
    F64Page {
        items: 4 => List<'a, f64>, pinned: 6 => f64, total: 8 => u32, level: 10 => u8,
        next: 12 => Offset<F64Page<'a>>,
    }
    StringF64PageShelf { name: 4 => Key<'a>, values: 6 => Tables<'a, TextF64Page<'a>>, }
    TextF64Page { key: 4 => Key<'a>, value: 6 => Offset<F64Page<'a>>, }
    U32LevelShelf { name: 4 => u32, values: 6 => Tables<'a, U32Level<'a>>, }
    U32Level { key: 4 => u32, value: 6 => u8, }
    Axes3 { at: 4 => Vec3, name: 6 => Text<'a>, }
    Axes1 { at: 4 => Axis, name: 6 => Text<'a>, }
}

tables! {
    Unions {
        events: 4 => Tables<'a, EventWrapper<'a>>, boxed: 6 => Tables<'a, PerhapsWrapper<'a>>,
        trees: 8 => Tables<'a, TreeWrapper<'a>>,
    }
    EventWrapper { + value: 4, 6 => Event, }
    PerhapsWrapper { + value: 4, 6 => Perhaps, }
    TreeWrapper { + value: 4, 6 => Tree, }
    Maps {
        counts: 4 => Tables<'a, TextU32<'a>>, names: 6 => Tables<'a, I16Text<'a>>,
        tables: 8 => Tables<'a, TextScalars<'a>>, options: 10 => Tables<'a, U64U16<'a>>,
        events: 12 => Tables<'a, U8Event<'a>>, lists: 14 => Tables<'a, I32Doubles<'a>>,
        poses: 16 => Tables<'a, U16Pose<'a>>, nested: 18 => Tables<'a, TextFlags<'a>>,
        inner: 20 => Tables<'a, TextMaps<'a>>, maybe: 22 => Tables<'a, TextEvent<'a>>,
        words: 24 => Tables<'a, &'a str>, bytes: 26 => List<'a, u8>, numbers: 28 => List<'a, i64>,
    }
    Hashes {
        counts: 4 => Tables<'a, TextU32<'a>>, names: 6 => Tables<'a, I64Text<'a>>,
        nested: 8 => Tables<'a, TextSets<'a>>, events: 10 => Tables<'a, U8Event<'a>>,
        ranks: 12 => Tables<'a, I16U64<'a>>, hashed_ranks: 14 => Tables<'a, I16Texts<'a>>,
        words: 16 => Tables<'a, &'a str>, rank_set: 18 => List<'a, i16>,
        numbers: 20 => List<'a, u64>,
    }
    TextU32 { key: 4 => Key<'a>, value: 6 => u32, }
    I16Text { key: 4 => i16, value: 6 => Text<'a>, }
    I64Text { key: 4 => i64, value: 6 => Text<'a>, }
    TextScalars { key: 4 => Key<'a>, value: 6 => Offset<Scalars<'a>>, }
    U64U16 { key: 4 => u64, value: 6 => u16, }
    U8Event { key: 4 => u8, + value: 6, 8 => Event, }
    TextEvent { key: 4 => Key<'a>, + value: 6, 8 => Event, }
    I32Doubles { key: 4 => i32, value: 6 => List<'a, f64>, }
    U16Pose { key: 4 => u16, value: 6 => Pose, }
    TextFlags { key: 4 => Key<'a>, value: 6 => Tables<'a, U32Flag<'a>>, }
    U32Flag { key: 4 => u32, value: 6 => bool, }
    TextMaps { key: 4 => Key<'a>, value: 6 => Offset<Maps<'a>>, }
    TextSets { key: 4 => Key<'a>, value: 6 => Tables<'a, U32Set<'a>>, }
    U32Set { key: 4 => u32, value: 6 => List<'a, i8>, }
    I16U64 { key: 4 => i16, value: 6 => u64, }
    I16Texts { key: 4 => i16, value: 6 => Tables<'a, &'a str>, }
    Keyed {
        sensors: 4 => Tables<'a, Sensor<'a>>, rows: 6 => Tables<'a, Row<'a>>,
        ranked: 8 => Tables<'a, Ranked<'a>>, first: 10 => Offset<Sensor<'a>>,
    }
    Sensor { celsius: 4 => f32, name: 6 => Key<'a>, }
    Row { id: 4 => i32, texts: 6 => Tables<'a, &'a str>, }
    Ranked { rank: 4 => i16, n: 6 => u8, }
    SharedTexts {
        title: 4 => Text<'a>, words: 6 => Tables<'a, &'a str>, note: 8 => Text<'a>,
        plain: 10 => Text<'a>, rows: 12 => Tables<'a, SharedRow<'a>>,
        + said: 14, 16 => SharedSaid,
    }
    SharedRow {
        id: 4 => u64, module: 6 => Key<'a>, words: 8 => Tables<'a, &'a str>, level: 10 => Text<'a>,
    }
    SharedText { text: 4 => Text<'a>, }
    Envelope {
        from: 4 => Text<'a>, scalars: 6 => List<'a, u8>, event: 8 => List<'a, u8>,
        texts: 10 => List<'a, u8>, stamped: 12 => RequiredBytes<'a>,
        by_name: 14 => Tables<'a, TextBytes<'a>>, inner: 16 => List<'a, u8>, to: 18 => Text<'a>,
        plain: 20 => Offset<Scalars<'a>>,
    }
    TextBytes { key: 4 => Key<'a>, value: 6 => List<'a, u8>, }
    Stamped { at: 4 => u64, by: 6 => Text<'a>, }
    Leaf { value: 4 => u16, }
    Branch { value: 4 => Tables<'a, TreeWrapper<'a>>, }
    Named { name: 4 => Text<'a>, children: 6 => Tables<'a, TreeWrapper<'a>>, }
}

macro_rules! unions {
    ($($union:ident { $($number:literal => $table:ident,)* })*) => { $(
        #[derive(Clone, Copy, Debug)]
        pub struct $union<'a> {
            pub tag: u8,
            pub value: Table<'a>,
        }

        impl $union<'_> {
            #[inline]
            fn verify(tag: u8, v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
                match tag {
                    $($number => v.verify_union_variant::<Offset<$table<'_>>>(
                        stringify!($table), at,
                    ),)*
                    _ => Ok(()),
                }
            }
        }
    )* };
}

unions! {
    Event {
        1 => Nil, 2 => Moved, 3 => Scalars, 4 => Node, 5 => Said, 6 => Count, 7 => Batch, 8 => Nil,
    }
    State { 1 => StateMode, 2 => Count, 3 => StateFailed, }
    Pick { 1 => Count, 2 => Said, 3 => Scalars, 4 => PickBoth, }
    Shape { 1 => ShapeTriangle, 2 => ShapeMask, }
    Wait { 1 => Nil, 2 => Until, }
    Perhaps {
        1 => MaybeScalars, 2 => Said, 3 => Count, 4 => InnerEvent, 5 => InnerEvent, 6 => Names,
    }
    Tree { 1 => Leaf, 2 => Branch, 3 => Named, }
    SharedSaid { 1 => SharedText, 2 => SharedRow, }
}

/// A zoo type's reader here.
pub trait Judged {
    fn judge(bytes: &[u8]) -> Outcome;
}

macro_rules! judged {
    ($($t:ident)*) => { $(
        impl Judged for crate::zoo::$t {
            #[inline]
            fn judge(bytes: &[u8]) -> Outcome {
                verify::<$t<'_>>(bytes)
            }
        }
    )* };
}

/// Enums with data, whose message is the table around them.
macro_rules! wrapped {
    ($($t:ident: $wrapper:ident)*) => { $(
        impl Judged for crate::zoo::$t {
            #[inline]
            fn judge(bytes: &[u8]) -> Outcome {
                verify::<$wrapper<'_>>(bytes)
            }
        }
    )* };
}

judged!(Generics Unions Maps Hashes Keyed SharedTexts Stamped);

/// The messages inside are bytes to the generated verifier; whoever takes them out verifies them.
impl Judged for crate::zoo::Envelope {
    #[inline]
    fn judge(bytes: &[u8]) -> Outcome {
        verify::<Envelope<'_>>(bytes)?;
        // SAFETY: verified right above.
        let envelope = unsafe { Offset::<Envelope<'_>>::follow(bytes, 0) };
        let inside = |bytes: Option<Vector<'_, u8>>, judge: fn(&[u8]) -> Outcome| match bytes {
            Some(bytes) => judge(bytes.bytes()),
            None => Ok(()),
        };
        inside(envelope.scalars(), verify::<Scalars<'_>>)?;
        inside(envelope.event(), verify::<EventWrapper<'_>>)?;
        inside(envelope.texts(), verify::<SharedTexts<'_>>)?;
        inside(envelope.stamped(), verify::<Stamped<'_>>)?;
        for entry in envelope.by_name().into_iter().flatten() {
            inside(entry.value(), verify::<Options<'_>>)?;
        }
        inside(envelope.inner(), Self::judge)
    }
}
wrapped!(Event: EventWrapper Perhaps: PerhapsWrapper Tree: TreeWrapper);
judged!(Scalars Options Rare Texts Vectors Node Nil Twins TwinLeft TwinRight Odds Foreign Arrays Enums Newtypes FlagSets Zoo);
