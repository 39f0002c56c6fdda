//! Whole messages as fields of others.
#![allow(unsafe_code)]

use std::fmt;
use std::marker::PhantomData;

use super::{Boxed, FieldType, FieldView, Newtype, TableWire, Transparent, Union};
use super::{UnionTable, UnionWire, ViewedTable, Wire, Write};
use crate::absent::Absent;
use crate::encode::{put_nested, Sink};
use crate::layout::{self, Shape};
use crate::raw;
use crate::schema::{Link, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::view::TableRef;
use crate::Result;

/// A field that holds a whole message of type `T`: a `nested_flatbuffer` in the schema language.
///
/// It reads as `T` itself does, verified along with the message around it. What makes the difference
/// is the wire: the bytes of the field are a message that can stand alone, so a reader may take them out
/// and pass them on without knowing their type, where it only knows the envelope. Take `T` itself for
/// everything else: it is smaller, since a nested message shares nothing with what is around it and is
/// aligned to 8 bytes, and a table has no end that others could cut it out by.
///
/// `T` is a struct with named fields or an enum with data, also behind a pointer: `Nested<&T>` wraps a
/// message that is not owned. Tables count as nested in those around the message, up to
/// [`MAX_DEPTH`](crate::MAX_DEPTH). In other languages the field is a vector of bytes. There are no
/// vectors of it: wrap it in a struct.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{Nested, PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     celsius: f64,
/// }
///
/// #[derive(StreamSerialize)]
/// struct Envelope {
///     topic: String,
///     reading: Nested<Reading>,
/// }
///
/// /// The same for those who only route it.
/// #[derive(StreamSerialize)]
/// struct Opaque {
///     topic: String,
///     message: Vec<u8>,
/// }
///
/// let encode = |message: &dyn Fn(&mut PayloadBuf<'_>)| {
///     let mut bytes = Vec::new();
///     message(&mut PayloadBuf::new(&mut bytes));
///     bytes
/// };
/// let envelope = Envelope { topic: "attic".into(), reading: Nested(Reading { celsius: 31.5 }) };
/// let bytes = encode(&|out| envelope.encode(out).unwrap().unwrap());
/// assert_eq!(Envelope::from_payload(&bytes).unwrap().reading().celsius(), 31.5);
///
/// let message = Opaque::from_payload(&bytes).unwrap().message();
/// assert_eq!(message, encode(&|out| Reading { celsius: 31.5 }.encode(out).unwrap().unwrap()));
/// assert_eq!(Reading::from_payload(message).unwrap().celsius(), 31.5);
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nested<T>(pub T);

impl<T> From<T> for Nested<T> {
    fn from(message: T) -> Self {
        Nested(message)
    }
}

impl<T: FieldType> FieldType for Nested<T>
where
    T::Wire: PutRoot<T>,
{
    type Wire = NestedWire<T::Wire>;
    const OWNED: bool = T::OWNED;

    fn unpack(view: FieldView<'_, T>) -> Result<Self> {
        T::unpack(view).map(Nested)
    }

    fn unpack_into(view: FieldView<'_, T>, target: &mut Self) -> Result<()> {
        T::unpack_into(view, &mut target.0)
    }
}

/// The strategy of what can be a message: how it is read as one.
///
/// # Safety
///
/// `view_root` reads only what is in a `Table`.
pub unsafe trait RootWire: Wire {
    /// The root of its messages.
    type Table: ViewedTable;

    /// Reads a message whose root is at `root`.
    ///
    /// # Safety
    ///
    /// It was verified as a `Table`.
    unsafe fn view_root(buf: &[u8], root: usize) -> Self::View<'_>;
}

/// The strategy of messages of type `T`.
#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be a nested message",
    label = "`{T}` is no message type",
    note = "structs with named fields and enums with data are messages, with `#[derive(StreamSerialize)]`"
)]
pub trait PutRoot<T>: RootWire + Write<T> {
    /// The root table of the message that `value` is.
    fn root(value: &T) -> &Self::Table;
}

// SAFETY: as the view of `T` is of a `T`.
unsafe impl<T: ViewedTable> RootWire for TableWire<T> {
    type Table = T;

    #[inline]
    unsafe fn view_root(buf: &[u8], root: usize) -> T::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { T::view(TableRef::new::<T>(buf, root)) }
    }
}

#[diagnostic::do_not_recommend]
impl<T: ViewedTable> PutRoot<T> for TableWire<T> {
    #[inline(always)]
    fn root(value: &T) -> &T {
        value
    }
}

// SAFETY: the view is that of the field of the table around the union.
unsafe impl<U: Union> RootWire for UnionWire<U> {
    type Table = UnionTable<U>;

    #[inline]
    unsafe fn view_root(buf: &[u8], root: usize) -> U::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { UnionTable::<U>::view(TableRef::new::<UnionTable<U>>(buf, root)) }
    }
}

#[diagnostic::do_not_recommend]
impl<U: Union> PutRoot<U> for UnionWire<U> {
    #[inline(always)]
    fn root(value: &U) -> &UnionTable<U> {
        UnionTable::of(value)
    }
}

// SAFETY: everything is passed on to `W`.
unsafe impl<W: RootWire> RootWire for Boxed<W> {
    type Table = W::Table;

    #[inline]
    unsafe fn view_root(buf: &[u8], root: usize) -> W::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { W::view_root(buf, root) }
    }
}

macro_rules! pointers {
    ($([$($lifetime:lifetime)?] [$($bound:ident)?] $pointer:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($lifetime,)? T $(: $bound)?, W: PutRoot<T>> PutRoot<$pointer> for Boxed<W> {
            #[allow(clippy::needless_lifetimes)] // Some of these pointers have one of their own.
            #[inline(always)]
            fn root<'v>(value: &'v $pointer) -> &'v W::Table {
                W::root(value)
            }
        }
    )* };
}

pointers! {
    [] [] Box<T>;
    [] [] std::sync::Arc<T>;
    [] [] std::rc::Rc<T>;
    ['p] [Clone] std::borrow::Cow<'p, T>;
    ['p] [] &'p T;
}

// SAFETY: everything is passed on to `W`.
unsafe impl<N: Newtype, W: RootWire> RootWire for Transparent<N, W> {
    type Table = W::Table;

    #[inline]
    unsafe fn view_root(buf: &[u8], root: usize) -> W::View<'_> {
        // SAFETY: passed on to the caller.
        unsafe { W::view_root(buf, root) }
    }
}

#[diagnostic::do_not_recommend]
impl<N: Newtype, W: PutRoot<N::Inner>> PutRoot<N> for Transparent<N, W> {
    #[inline(always)]
    fn root(value: &N) -> &W::Table {
        W::root(value.inner())
    }
}

/// The strategy of nested messages, around that of what they are.
#[derive(Debug)]
pub struct NestedWire<W>(PhantomData<fn() -> W>);

// SAFETY: `verify` checks a vector of bytes, and that these are a message.
unsafe impl<W: RootWire> Wire for NestedWire<W> {
    const TYPE: TypeDef = TypeDef::Message(Link::to_table::<W::Table>());
    const SHAPE: Shape = {
        let Shape { has_default, form, .. } = W::SHAPE;
        // The strings that are shared in there are counted with those around it.
        let form = layout::form("message", &[form]);
        Shape { has_default, form, shares: true, ..Shape::offset() }
    };
    const ABSENT: Absent = W::ABSENT;
    const PARTS_HAVE_DEFAULT: bool = W::PARTS_HAVE_DEFAULT;
    type View<'a> = W::View<'a>;

    #[inline]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        verifier.nested::<W::Table>(at)
    }

    #[inline]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> W::View<'_> {
        // SAFETY: `Verifier::nested` accepted offset, length and the message.
        unsafe {
            let start = at + raw::load_u32(buf, at);
            let message = raw::slice(buf, start + 4, raw::load_u32(buf, start));
            W::view_root(message, raw::load_u32(message, 0))
        }
    }

    fn absent(buf: &[u8]) -> W::View<'_> {
        W::absent(buf)
    }

    fn debug(view: &W::View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Nested").field(&super::DebugView::<W>(view)).finish()
    }

    #[inline]
    fn same<'a>(a: &W::View<'a>, b: &W::View<'a>) -> bool {
        W::same(a, b)
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        W::serialize(view, serializer)
    }
}

// SAFETY: `put_nested` stores every byte of the message and what is around it.
unsafe impl<T, W: PutRoot<T>> Write<Nested<T>> for NestedWire<W> {
    #[inline]
    fn equals(view: &W::View<'_>, value: &Nested<T>) -> bool {
        W::equals(view, &value.0)
    }

    unsafe fn put<S: Sink>(value: &Nested<T>, sink: S, at: usize, _: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { put_nested(W::root(&value.0), sink, at) }
    }
}
