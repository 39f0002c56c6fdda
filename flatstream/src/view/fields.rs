//! What is done with all fields of a verified table: printing and comparing.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::TableRef;
use crate::encode::ValueVisitor;
use crate::wire::{DebugView, FieldIndex, Strategy, Table, TypeVisitor, Wire, Write};

impl<V> TableRef<'_, V> {
    /// Prints the fields as `#[derive(Debug)]` prints those of a struct called `name`.
    ///
    /// # Errors
    ///
    /// The formatter's.
    ///
    /// # Safety
    ///
    /// The table was verified as a `T`, or is empty.
    pub unsafe fn debug<T: Table>(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(name);
        match T::ORDER {
            None => out = DebugFields::visit::<T>(self, None, out),
            Some(order) => {
                for only in order {
                    out = DebugFields::visit::<T>(self, Some(*only), out);
                }
            }
        }
        out.finish()
    }

    /// Whether all fields of both tables show the same values.
    ///
    /// # Safety
    ///
    /// As [`debug`](TableRef::debug), for both.
    pub unsafe fn same<T: Table>(&self, other: &Self) -> bool {
        T::visit_types(SameFields::<T, V> { a: self, b: other, of: PhantomData }).is_ok()
    }

    /// Whether all fields show those of `value`.
    ///
    /// # Safety
    ///
    /// As [`debug`](TableRef::debug).
    pub unsafe fn equals<T: Table>(&self, value: &T) -> bool {
        value.visit_values(EqualFields::<T, V> { table: self, equal: true, of: PhantomData }).equal
    }
}

struct DebugFields<'t, 'a, 'f, 'b, T, V> {
    table: &'t TableRef<'a, V>,
    only: Option<usize>,
    out: fmt::DebugStruct<'f, 'b>,
    of: PhantomData<fn(&T)>,
}

impl<'t, 'a, 'f, 'b, V> DebugFields<'t, 'a, 'f, 'b, (), V> {
    fn visit<T: Table>(
        table: &'t TableRef<'a, V>,
        only: Option<usize>,
        out: fmt::DebugStruct<'f, 'b>,
    ) -> fmt::DebugStruct<'f, 'b> {
        let fields = DebugFields::<T, V> { table, only, out, of: PhantomData };
        match T::visit_types(fields) {
            Ok(fields) => fields.out,
            Err(never) => match never {},
        }
    }
}

impl<T: Table, V> TypeVisitor for DebugFields<'_, '_, '_, '_, T, V> {
    type Error = std::convert::Infallible;

    fn field<W: Wire, I: FieldIndex>(mut self, wire: Strategy<W>) -> Result<Self, Self::Error> {
        if self.only.is_none_or(|only| only == I::INDEX) {
            // SAFETY: `debug` was promised a table of this type.
            let view = unsafe { self.table.field::<T, W, I>(wire) };
            self.out.field(T::FIELDS[I::INDEX], &DebugView::<W>(&view));
        }
        Ok(self)
    }
}

struct SameFields<'t, 'a, 'b, T, V> {
    a: &'t TableRef<'a, V>,
    b: &'t TableRef<'b, V>,
    of: PhantomData<fn(&T)>,
}

impl<T: Table, V> TypeVisitor for SameFields<'_, '_, '_, T, V> {
    type Error = ();

    fn field<W: Wire, I: FieldIndex>(self, wire: Strategy<W>) -> Result<Self, ()> {
        // SAFETY: `same` was promised tables of this type.
        let (a, b) = unsafe { (self.a.field::<T, W, I>(wire), self.b.field::<T, W, I>(wire)) };
        if W::same(&a, &b) {
            Ok(self)
        } else {
            Err(())
        }
    }
}

struct EqualFields<'t, 'a, T, V> {
    table: &'t TableRef<'a, V>,
    equal: bool,
    of: PhantomData<fn(&T)>,
}

impl<T: Table, V> ValueVisitor for EqualFields<'_, '_, T, V> {
    fn field<W: Write<F>, F: ?Sized, I: FieldIndex>(
        mut self,
        wire: Strategy<W>,
        value: &F,
    ) -> Self {
        // SAFETY: `equals` was promised a table of this type.
        self.equal &= W::equals(&unsafe { self.table.field::<T, W, I>(wire) }, value);
        self
    }
}
