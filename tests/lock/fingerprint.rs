//! The fingerprint of a type as a constant is that of its schema, and tells what readers depend on from what
//! they do not.

use flatstream::schema::lock::fingerprint;
use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};
use flatstream_tests::zoo::*;

/// All roots of the zoo but `Generics` and `Foreign`, which are refused: see `tests/ui/lock/fingerprint.rs`.
macro_rules! each {
    ($($root:ty),*) => { $( is_that_of_the_schema::<$root>(); )* };
}

#[test]
fn every_type_has_the_fingerprint_of_its_schema() {
    each!(Scalars, Options, Rare, Texts, Vectors, Node, Nil, Twins, TwinLeft, TwinRight, Odds);
    each!(Arrays, Enums, Newtypes, FlagSets, Zoo, Unions, Event, Perhaps, Tree, Maps, Hashes);
    each!(Keyed, SharedTexts, Envelope, Stamped);
    each!(Page<u16>, Page<Pose>, Page<Scalars>, Page<Event>, Shelf<u32, Level>, Axes<3>);
}

fn is_that_of_the_schema<T: StreamSchema>() {
    let schema = Schema::of::<T>();
    assert_eq!(T::FINGERPRINT, fingerprint(&schema), "{}", schema.to_fbs());
}

/// What changed: the fingerprint differs, or does not.
macro_rules! differ {
    ({ $($old:item)* } { $($new:item)* }) => {{
        let [old, new] = crate::kit::versions!({ $($old)* } { $($new)* });
        fingerprint(&old) != fingerprint(&new)
    }};
}

/// Each with the smallest schema that has it, in both directions.
macro_rules! all_differ {
    ($({ $($old:item)* } { $($new:item)* })*) => { $(
        assert!(
            differ!({ $($old)* } { $($new)* }),
            "{}", stringify!($($old)* becomes $($new)*)
        );
    )* };
}

#[test]
#[rustfmt::skip] // A pair is a line each.
fn whatever_readers_depend_on_changes_it() {
    all_differ! {
        { #[derive(StreamSerialize)] pub struct T { a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { a: u8, b: u8 } }

        { #[derive(StreamSerialize)] pub struct T { a: u8, b: u8 } }
        { #[derive(StreamSerialize)] pub struct T { b: u8, a: u8 } }

        { #[derive(StreamSerialize)] pub struct T { a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { a: i8 } }

        { #[derive(StreamSerialize)] pub struct T { a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { a: Option<u8> } }

        { #[derive(StreamSerialize)] pub struct T { a: f32 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(default = -0.0)] a: f32 } }

        { #[derive(StreamSerialize)] pub struct T { a: String } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(default = "x")] a: String } }

        { #[derive(StreamSerialize)] pub struct T { a: String } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(required)] a: String } }

        { #[derive(StreamSerialize)] pub struct T { a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(key)] a: u8 } }

        { #[derive(StreamSerialize)] pub struct T { a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(deprecated)] a: u8 } }

        { #[derive(StreamSerialize)] pub struct T { a: u8, b: u8 } }
        { #[derive(StreamSerialize)] #[flatstream(reserved(1))] pub struct T { a: u8 } }

        { #[derive(StreamSerialize)] pub struct T { a: u8 } }
        { #[derive(StreamSerialize)] #[flatstream(file_identifier = "TTTT")] pub struct T { a: u8 } }

        { #[derive(StreamSerialize)] pub struct T { a: Vec<u8> } }
        { #[derive(StreamSerialize)] pub struct T { a: Nested<U> } #[derive(StreamSerialize)] pub struct U {} }

        { #[derive(StreamSerialize)] pub struct T { u: U } #[derive(StreamSerialize)] pub struct U { a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { u: U } #[derive(StreamSerialize)] pub struct U { a: u16 } }

        { #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct T { a: u8 } }
        { #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct T { a: u8, b: u8 } }

        { #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum T { A } }
        { #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum T { A, B } }

        { #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum T { A, B } }
        { #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum T { A, B = 2 } }

        { #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum T { A } }
        { #[derive(StreamSerialize, Clone, Copy)] #[repr(u16)] pub enum T { A } }

        { #[derive(StreamSerialize)] pub enum T { A(u8) } }
        { #[derive(StreamSerialize)] pub enum T { A(u8), B(String) } }

        { #[derive(StreamSerialize)] pub enum T { A { a: u8 }, B { a: u8 } } }
        { #[derive(StreamSerialize)] pub enum T { B { a: u8 }, A { a: u8 } } }

        { #[derive(StreamSerialize)] pub struct T { a: BTreeMap<u8, u8> } }
        { #[derive(StreamSerialize)] pub struct T { a: BTreeMap<u8, i8> } }

        // Names too: JSON and the sources of other languages have them.
        { #[derive(StreamSerialize)] pub struct T { a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { b: u8 } }
    }
}

#[test]
fn what_has_no_meaning_for_readers_does_not() {
    assert!(!differ!(
        {
            #[derive(StreamSerialize)]
            pub struct T {
                pub a: u8,
                pub b: String,
            }
        }
        {
            /// Documented.
            #[derive(StreamSerialize, Debug)]
            pub struct T {
                #[flatstream(id = 1)]
                pub b: Box<str>,
                /// This one too, and it stands elsewhere.
                #[flatstream(id = 0)]
                pub a: u8,
            }
        }
    ));
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Chain")]
struct Chain<T> {
    value: T,
    next: Option<Box<Chain<T>>>,
}

/// What a generic type is, is not seen through another one: but it is itself at hand.
#[test]
fn a_generic_type_that_holds_itself() {
    is_that_of_the_schema::<Chain<u16>>();
}

#[derive(StreamSerialize, Clone, Copy)]
#[repr(i16)]
enum Grade {
    High = 7,
    Low = -3,
    #[flatstream(other)]
    Other(i16) = 0,
}

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u16)]
enum Mark {
    Good = 300,
    Bad = 2,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(bit_flags)]
struct Rights(u32);

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(transparent)]
struct Celsius(f32);

const HALF: f64 = 1.0 / 2.0;

/// Defaults of every kind, in orders that are not those of the schema.
#[derive(StreamSerialize)]
#[flatstream(file_identifier = "DEFS", reserved(3, 9))]
struct Defaults {
    #[flatstream(default = -7)]
    a: i8,
    #[flatstream(default = u64::MAX)]
    b: u64,
    #[flatstream(default = true)]
    c: bool,
    #[flatstream(default = HALF)]
    d: f64,
    #[flatstream(default = f32::NEG_INFINITY)]
    e: f32,
    #[flatstream(default = -f64::NAN)]
    f: f64,
    #[flatstream(default = f32::NAN)]
    g: f32,
    #[flatstream(default = -0.0)]
    h: f64,
    #[flatstream(default = "say \"hi\"\\ to\n\u{1}\u{7f}\u{85} münü \u{a0}")]
    i: String,
    #[flatstream(default = Grade::Low)]
    j: Grade,
    #[flatstream(default = Grade::Other(12))]
    k: Grade,
    #[flatstream(default = Mark::Good)]
    l: Mark,
    #[flatstream(default = Rights(0x8000_0001))]
    m: Rights,
    #[flatstream(default = 20.1)]
    n: Celsius,
    #[flatstream(default = i64::MIN)]
    o: i64,
    #[flatstream(default = "")]
    p: std::borrow::Cow<'static, str>,
}

#[test]
fn defaults_are_those_of_the_schema() {
    is_that_of_the_schema::<Defaults>();
}
