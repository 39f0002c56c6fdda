//! Types that are read by value and may not be `Copy`, and newtypes around a type that may be no field
//! type.
//!
//! What a newtype is follows from what is inside. Where that is a mistake, it is reported there, and
//! the newtype is a field, an item and a key all the same, so that nothing is reported where it is used.
//! In types there is no asking as [`Ask`](super::Ask) does it; there is with a constant that asks.

use std::cmp::Ordering;

use super::uncopied::Uncopied;
use super::{not_reached, Defaultable, Inline, Inlined, NoField, Wire, Write};
use super::{NewtypeDefault, NewtypeElement, NewtypeField, NewtypeKey};
use crate::Result;

/// The answer of a constant that asks, as a type.
#[derive(Debug)]
pub struct Is<const YES: bool>;

/// A type that is read by value, or would be.
pub trait MaybeCopied<A>: Sized {
    /// [`FieldType::Wire`](super::FieldType::Wire)
    type Wire: Write<Self> + for<'a> Wire<View<'a>: Copy>;

    /// [`FieldType::unpack`](super::FieldType::unpack)
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack(view: <Self::Wire as Wire>::View<'_>) -> Result<Self>;
}

impl<T: Inline + Copy> MaybeCopied<Is<true>> for T {
    type Wire = Inlined<T>;

    #[inline]
    fn unpack(view: T) -> Result<T> {
        Ok(view)
    }
}

impl<T: 'static> MaybeCopied<Is<false>> for T {
    type Wire = Uncopied<T>;

    fn unpack(_: &T) -> Result<T> {
        not_reached()
    }
}

/// [`Defaultable`], or any type that is no field type.
#[diagnostic::on_unimplemented(
    message = "a field of type `{Self}` takes no `default`",
    label = "no scalar, enum or string",
    note = "only scalars, enums and strings take a default",
    note = "an absent vector is empty, an absent table reads as a table of defaults, and an absent `Option` as `None`"
)]
pub trait MaybeDefaultable<A> {
    /// What asks for this is an error of all other types.
    const TAKES_DEFAULT: bool = true;
}

impl<T: Defaultable> MaybeDefaultable<Is<true>> for T {}

impl<T> MaybeDefaultable<Is<false>> for T {}

/// [`NewtypeField`], or what stands in for it.
pub trait MaybeField<A>: Sized {
    /// [`NewtypeField::Wire`]
    type Wire: Write<Self> + for<'a> Wire<View<'a>: Copy>;
    /// [`NewtypeField::OWNED`]
    const OWNED: bool;

    /// [`NewtypeField::unpack`]
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack(view: <Self::Wire as Wire>::View<'_>) -> Result<Self>;

    /// [`NewtypeField::unpack_into`]
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack_into(view: <Self::Wire as Wire>::View<'_>, target: &mut Self) -> Result<()>;
}

impl<N: NewtypeField> MaybeField<Is<true>> for N {
    type Wire = N::Wire;
    const OWNED: bool = N::OWNED;

    #[inline]
    fn unpack(view: <N::Wire as Wire>::View<'_>) -> Result<N> {
        N::unpack(view)
    }

    #[inline]
    fn unpack_into(view: <N::Wire as Wire>::View<'_>, target: &mut N) -> Result<()> {
        N::unpack_into(view, target)
    }
}

impl<N> MaybeField<Is<false>> for N {
    type Wire = NoField;
    const OWNED: bool = true;

    fn unpack((): ()) -> Result<N> {
        not_reached()
    }

    fn unpack_into((): (), _: &mut N) -> Result<()> {
        not_reached()
    }
}

/// [`NewtypeElement`], or what stands in for it.
pub trait MaybeElement<A>: Sized {
    /// [`NewtypeElement::Item`]
    type Item: Write<Self>;

    /// [`NewtypeElement::unpack_item`]
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack_item(item: <Self::Item as Wire>::View<'_>) -> Result<Self>;

    /// [`NewtypeElement::unpack_item_into`]
    ///
    /// # Errors
    ///
    /// As there.
    fn unpack_item_into(item: <Self::Item as Wire>::View<'_>, target: &mut Self) -> Result<()>;
}

impl<N: NewtypeElement> MaybeElement<Is<true>> for N {
    type Item = N::Item;

    #[inline]
    fn unpack_item(item: <N::Item as Wire>::View<'_>) -> Result<N> {
        N::unpack_item(item)
    }

    #[inline]
    fn unpack_item_into(item: <N::Item as Wire>::View<'_>, target: &mut N) -> Result<()> {
        N::unpack_item_into(item, target)
    }
}

impl<N> MaybeElement<Is<false>> for N {
    type Item = NoField;

    fn unpack_item((): ()) -> Result<N> {
        not_reached()
    }

    fn unpack_item_into((): (), _: &mut N) -> Result<()> {
        not_reached()
    }
}

/// [`NewtypeDefault`] of a newtype whose strategy is `W`. Nothing stands in for it, as nothing knows how
/// the value would be written.
pub trait MaybeDefault<W: Wire, A> {
    /// [`NewtypeDefault::Const`]
    type Const: 'static;

    /// [`NewtypeDefault::view`]
    fn view<'a>(value: &'static Self::Const, payload: &'a [u8]) -> W::View<'a>;
}

impl<N: NewtypeDefault> MaybeDefault<N::Wire, Is<true>> for N {
    type Const = N::Const;

    #[inline]
    fn view<'a>(value: &'static N::Const, payload: &'a [u8]) -> <N::Wire as Wire>::View<'a> {
        N::view(value, payload)
    }
}

/// [`NewtypeKey`], or what stands in for it, of a newtype whose strategy is `W`.
pub trait MaybeKey<W: Wire, A> {
    /// [`NewtypeKey::Lookup`]
    type Lookup: ?Sized;
    /// [`NewtypeKey::Bound`]
    type Bound<'k>;

    /// [`NewtypeKey::as_lookup`]
    fn as_lookup(&self) -> &Self::Lookup;
    /// [`NewtypeKey::bound`]
    fn bound<'b>(bound: &'b Self::Bound<'_>) -> &'b Self::Lookup;
    /// [`NewtypeKey::compare`]
    fn compare(a: &Self::Lookup, b: &Self::Lookup) -> Ordering;
    /// [`NewtypeKey::compare_view`]
    fn compare_view(view: &W::View<'_>, key: &Self::Lookup) -> Ordering;
}

impl<N: NewtypeKey> MaybeKey<N::Wire, Is<true>> for N {
    type Lookup = N::Lookup;
    type Bound<'k> = N::Bound<'k>;

    #[inline]
    fn as_lookup(&self) -> &N::Lookup {
        NewtypeKey::as_lookup(self)
    }

    #[inline]
    fn bound<'b>(bound: &'b N::Bound<'_>) -> &'b N::Lookup {
        N::bound(bound)
    }

    #[inline]
    fn compare(a: &N::Lookup, b: &N::Lookup) -> Ordering {
        <N as NewtypeKey>::compare(a, b)
    }

    #[inline]
    fn compare_view(view: &<N::Wire as Wire>::View<'_>, key: &N::Lookup) -> Ordering {
        N::compare_view(view, key)
    }
}

impl<N> MaybeKey<NoField, Is<false>> for N {
    type Lookup = N;
    type Bound<'k> = N;

    fn as_lookup(&self) -> &N {
        self
    }

    fn bound(bound: &N) -> &N {
        bound
    }

    fn compare(_: &N, _: &N) -> Ordering {
        Ordering::Equal
    }

    fn compare_view((): &(), _: &N) -> Ordering {
        Ordering::Equal
    }
}
