//! 128-bit integers as structs of two halves.
#![allow(unsafe_code)]

use std::fmt;

use super::{FieldType, Inline, Inlined};
use crate::encode::Sink;
use crate::schema::{
    Definition, DefinitionAt, FieldDef, Link, NameDef, NamePart, StructDef, TypeDef,
};
use crate::with::{I128Halves, ItemForm, U128Halves};
use crate::Result;

/// Structs of a low and a high half.
macro_rules! halves {
    ($($t:ident: $high:ident, $docs:literal;)*) => { $(
        impl $t {
            const CALLED: NameDef = NameDef::new(
                "flatstream",
                concat!("flatstream::with::", stringify!($t)),
                &[NamePart::Text(stringify!($t))],
            );
        }

        // SAFETY: the low half and the high half behind it, both stored; not `RAW`, as the order in
        // memory is Rust's affair.
        #[diagnostic::do_not_recommend]
        unsafe impl Inline for $t {
            const SIZE: usize = 16;
            const ALIGN: usize = 8;
            const RAW: bool = false;
            const ANY_BITS: bool = true;
            const SCALAR: bool = false;
            const TYPE: TypeDef = {
                static DEF: Definition = Definition::Struct(StructDef {
                    name: $t::CALLED,
                    docs: &[$docs],
                    fields: const { &[
                        FieldDef::inline("low", u64::TYPE),
                        FieldDef { id: 1, ..FieldDef::inline("high", $high::TYPE) },
                    ] },
                    offsets: &[0, 8],
                    size: 16,
                    align: 8,
                });
                TypeDef::Struct(Link::new($t::CALLED, Some(DefinitionAt::new(&DEF)), || DEF))
            };

            #[inline(always)]
            unsafe fn put<S: Sink>(self, sink: &mut S, at: usize) {
                // SAFETY: passed on to the caller.
                unsafe {
                    self.low.put(sink, at);
                    self.high.put(sink, at + 8);
                }
            }
            #[inline(always)]
            unsafe fn load(buf: &[u8], at: usize) -> Self {
                // SAFETY: passed on to the caller.
                unsafe { $t { low: u64::load(buf, at), high: $high::load(buf, at + 8) } }
            }
            #[inline(always)]
            fn zero() -> Self {
                $t { low: 0, high: 0 }
            }
            fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }
            fn same(&self, other: &Self) -> bool {
                self == other
            }
            #[cfg(feature = "serde")]
            fn serialize<S: serde::Serializer>(
                &self,
                serializer: S,
            ) -> std::result::Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct as _;
                let mut fields = serializer.serialize_struct(stringify!($t), 2)?;
                fields.serialize_field("low", &self.low)?;
                fields.serialize_field("high", &self.high)?;
                fields.end()
            }
        }

        #[diagnostic::do_not_recommend]
        impl FieldType for $t {
            type Wire = Inlined<Self>;

            fn unpack(view: Self) -> Result<Self> {
                Ok(view)
            }
        }

        #[diagnostic::do_not_recommend]
        impl ItemForm for $t {}
    )* };
}

halves! {
    U128Halves: u64, "A `u128` by halves.";
    I128Halves: i64, "An `i128` by halves, in two's complement.";
}
