//! Readers of the zoo over the official runtime alone, in the shape of flatc's output: slots and
//! types written by hand, so that no mistake of the derive is repeated here.

use flatstream::flatbuffers::{
    Follow, ForwardsUOffset, InvalidFlatbuffer, SimpleToVerifyInSlice, Table, Vector, Verifiable,
    Verifier, VerifierOptions,
};

type Outcome<T = ()> = Result<T, InvalidFlatbuffer>;
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
            unsafe fn follow(buf: &'a [u8], at: usize) -> $name {
                $name(buf[at..at + $size].try_into().unwrap())
            }
        }

        impl Verifiable for $name {
            fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
                v.in_buffer::<Self>(at)
            }
        }

        impl SimpleToVerifyInSlice for $name {}
    )* };
}

structs! { Vec3: 12 Pose: 32 Tight: 2 Span: 8 Halves: 16 Address: 16 }

impl Vec3 {
    pub fn xyz(&self) -> [f32; 3] {
        std::array::from_fn(|i| f32::from_le_bytes(self.0[4 * i..4 * i + 4].try_into().unwrap()))
    }
}

impl Pose {
    pub fn valid(&self) -> bool {
        self.0[0] != 0
    }
    pub fn at(&self) -> u64 {
        u64::from_le_bytes(self.0[8..16].try_into().unwrap())
    }
    pub fn position(&self) -> Vec3 {
        Vec3(self.0[16..28].try_into().unwrap())
    }
    pub fn level(&self) -> u8 {
        self.0[28]
    }
    pub fn padding(&self) -> impl Iterator<Item = u8> + '_ {
        self.0[1..8].iter().chain(&self.0[29..]).copied()
    }
}

/// `name: slot => type`, and `+ name: tag slot, value slot => union`.
macro_rules! tables {
    ($($table:ident {
        $($field:ident: $slot:literal => $t:ty,)*
        $(+ $union:ident: $tag:literal, $value:literal => $u:ident,)*
    })*) => { $(
        #[derive(Clone, Copy, Debug)]
        #[allow(dead_code)]
        pub struct $table<'a>(pub Table<'a>);

        impl<'a> Follow<'a> for $table<'a> {
            type Inner = $table<'a>;
            unsafe fn follow(buf: &'a [u8], at: usize) -> Self {
                // SAFETY: passed on to the caller.
                $table(unsafe { Table::new(buf, at) })
            }
        }

        impl Verifiable for $table<'_> {
            #[allow(clippy::elidable_lifetime_names)]
            fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
                #[allow(unused_imports)]
                use std::convert::identity;
                fn check<'a>(v: &mut Verifier<'_, 'a>, at: usize) -> Outcome {
                    v.visit_table(at)?
                        $(.visit_field::<$t>(stringify!($field), $slot, false)?)*
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
            $(pub fn $field(&self) -> Option<<$t as Follow<'a>>::Inner> {
                // SAFETY: verified as this table.
                unsafe { self.0.get::<$t>($slot, None) }
            })*
            $(pub fn $union(&self) -> Option<$u<'a>> {
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
    MaybeScalars { value: 4 => Offset<Scalars<'a>>, }
    InnerEvent { + value: 4, 6 => Event, }
    Names { at: 4 => u64, sink: 6 => Text<'a>, of: 8 => u8, value: 10 => u8, }
    Foreign {
        age: 4 => u64, timeout: 6 => u64, times: 8 => List<'a, i64>, host: 10 => List<'a, u8>,
        proxy: 12 => List<'a, u8>, mask: 14 => u32, hops: 16 => List<'a, Address>,
        peers: 18 => Tables<'a, &'a str>, id: 20 => u64, step: 22 => i16, total: 24 => Halves,
        balance: 26 => Halves, key: 28 => u32, keys: 30 => List<'a, u32>, path: 32 => Text<'a>,
        paths: 34 => Tables<'a, &'a str>, span: 36 => Span,
        + wait: 38, 40 => Wait,
    }
    Until { time: 4 => i64, key: 6 => u32, }
    Zoo {
        scalars: 4 => Offset<Scalars<'a>>, options: 6 => Offset<Options<'a>>,
        texts: 8 => Offset<Texts<'a>>, vectors: 10 => Offset<Vectors<'a>>,
        node: 12 => Offset<Node<'a>>, boxed: 14 => Offset<Options<'a>>, pose: 20 => Pose,
        level: 22 => u8, nil: 24 => Offset<Nil<'a>>,
        + event: 16, 18 => Event,
    }
}

macro_rules! unions {
    ($($union:ident { $($number:literal => $table:ident,)* })*) => { $(
        #[derive(Clone, Copy, Debug)]
        pub struct $union<'a> {
            pub tag: u8,
            pub value: Table<'a>,
        }

        impl $union<'_> {
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
    Wait { 1 => Nil, 2 => Until, }
    Perhaps {
        1 => MaybeScalars, 2 => Said, 3 => Count, 4 => InnerEvent, 5 => InnerEvent, 6 => Names,
    }
}

/// A zoo type's reader here.
pub trait Judged {
    fn judge(bytes: &[u8]) -> Outcome;
}

macro_rules! judged {
    ($($t:ident)*) => { $(
        impl Judged for flatstream_tests::zoo::$t {
            fn judge(bytes: &[u8]) -> Outcome {
                verify::<$t<'_>>(bytes)
            }
        }
    )* };
}

judged!(Scalars Options Texts Vectors Node Nil Twins TwinLeft TwinRight Odds Foreign Zoo);
