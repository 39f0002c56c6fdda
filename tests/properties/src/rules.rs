//! Types in the terms of the official verifier, made of parts: what flatc would generate, as type parameters.
//! Slots are numbered from 0, and a union is called by its first.

use std::marker::PhantomData;

use flatstream::flatbuffers::{
    ForwardsUOffset, SimpleToVerifyInSlice, TableVerifier, Vector, Verifiable, Verifier,
};

use flatstream_tests::readers::verify;
pub use flatstream_tests::readers::Outcome;

/// A table, string or vector elsewhere.
pub type Offset<T> = ForwardsUOffset<T>;
/// A string.
pub type Text = Offset<&'static str>;
/// A vector.
pub type List<T> = Offset<Vector<'static, T>>;

/// A field of a table.
pub trait Field {
    /// Visits the field that begins at a slot.
    ///
    /// # Errors
    ///
    /// What the verifier refuses.
    fn visit<'v, 'o, 'b>(
        table: TableVerifier<'v, 'o, 'b>,
        name: &'static str,
        id: u16,
        required: bool,
    ) -> Outcome<TableVerifier<'v, 'o, 'b>>;
}

/// Where the vtable has a slot.
const fn slot(id: u16) -> u16 {
    4 + 2 * id
}

macro_rules! one_slot {
    ($([$($generics:tt)*] $t:ty),*) => { $(
        impl<$($generics)*> Field for $t {
            fn visit<'v, 'o, 'b>(
                table: TableVerifier<'v, 'o, 'b>,
                name: &'static str,
                id: u16,
                required: bool,
            ) -> Outcome<TableVerifier<'v, 'o, 'b>> {
                table.visit_field::<$t>(name, slot(id), required)
            }
        }
    )* };
}

one_slot!([] bool, [] u8, [] u16, [] u32, [] u64, [] i8, [] i16, [] i32, [] i64, [] f32, [] f64);
one_slot!([T: Verifiable] Offset<T>, [A, const SIZE: usize] Block<A, SIZE>);

/// A struct or array: bytes in place, aligned as `A`.
#[repr(C)]
pub struct Block<A, const SIZE: usize>([A; 0], [u8; SIZE]);

impl<A, const SIZE: usize> Verifiable for Block<A, SIZE> {
    fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
        v.in_buffer::<Self>(at)
    }
}

impl<A, const SIZE: usize> SimpleToVerifyInSlice for Block<A, SIZE> {}

/// A field that has to be there.
pub struct Required<T>(PhantomData<T>);

impl<T: Field> Field for Required<T> {
    fn visit<'v, 'o, 'b>(
        table: TableVerifier<'v, 'o, 'b>,
        name: &'static str,
        id: u16,
        _: bool,
    ) -> Outcome<TableVerifier<'v, 'o, 'b>> {
        T::visit(table, name, id, true)
    }
}

/// The tables of a union, by tag.
pub trait Variants {
    /// Verifies the table of a variant.
    ///
    /// # Errors
    ///
    /// What the verifier refuses.
    fn verify(tag: u8, v: &mut Verifier<'_, '_>, at: usize) -> Outcome;
}

/// A tag, and in the next slot a value.
pub struct Union<T>(PhantomData<T>);

impl<T: Variants> Field for Union<T> {
    fn visit<'v, 'o, 'b>(
        table: TableVerifier<'v, 'o, 'b>,
        name: &'static str,
        id: u16,
        required: bool,
    ) -> Outcome<TableVerifier<'v, 'o, 'b>> {
        let (tag, value) = (slot(id), slot(id + 1));
        table.visit_union::<u8, _>("tag", tag, name, value, required, T::verify)
    }
}

/// A table around one value.
pub struct Single<T>(PhantomData<T>);

impl<T: Field> Verifiable for Single<T> {
    fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
        T::visit(v.visit_table(at)?, "value", 0, false)?.finish();
        Ok(())
    }
}

/// An entry of a map.
pub struct Entry<K, V>(PhantomData<(K, V)>);

impl<K: Field, V: Field> Verifiable for Entry<K, V> {
    fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
        let table = K::visit(v.visit_table(at)?, "key", 0, false)?;
        V::visit(table, "value", 1, false)?.finish();
        Ok(())
    }
}

/// A vector of bytes that is a message by itself, which the code of flatc leaves to whoever takes it out.
pub struct Message<T>(PhantomData<T>);

impl<T: Verifiable> Verifiable for Message<T> {
    fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
        Vector::<'_, u8>::run_verifier(v, at)?;
        let len = v.get_uoffset(at)? as usize;
        let bytes = (at + 4..).take(len).map(|at| v.get_u8(at)).collect::<Outcome<Vec<_>>>()?;
        verify::<T>(&bytes)
    }
}

/// A table without fields.
pub struct Nil;

impl Verifiable for Nil {
    fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
        v.visit_table(at)?.finish();
        Ok(())
    }
}

/// `Table { slot name: Field, .. }`
macro_rules! tables {
    ($($table:ident { $($id:literal $name:ident: $field:ty,)* })*) => { $(
        pub struct $table;

        impl Verifiable for $table {
            fn run_verifier(v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
                let table = v.visit_table(at)?;
                $(let table = <$field as Field>::visit(table, stringify!($name), $id, false)?;)*
                table.finish();
                Ok(())
            }
        }
    )* };
}

/// `Union { tag Variant: Table, .. }`
macro_rules! unions {
    ($($union:ident { $($tag:literal $name:ident: $table:ty,)* })*) => { $(
        pub struct $union;

        impl Variants for $union {
            fn verify(tag: u8, v: &mut Verifier<'_, '_>, at: usize) -> Outcome {
                match tag {
                    $($tag => v.verify_union_variant::<Offset<$table>>(stringify!($name), at),)*
                    _ => Ok(()),
                }
            }
        }
    )* };
}

/// `Type: Rule;`
macro_rules! judged_by {
    ($($t:ident: $rule:ty;)*) => { $(
        impl flatstream_tests::readers::Judged for $t {
            fn judge(bytes: &[u8]) -> crate::rules::Outcome {
                flatstream_tests::readers::verify::<$rule>(bytes)
            }
        }
    )* };
}

pub(crate) use {judged_by, tables, unions};
