//! The crate `smallvec`.

use std::fmt;
use std::marker::PhantomData;

use ::smallvec::{Array, SmallVec};

use super::{BorrowingAdapter, Refused};
use crate::view::VectorView;
use crate::wire::{VectorElement, VectorItems, Write};

/// A [`SmallVec<A>`](SmallVec) as a vector of its items.
///
/// The type argument is that of the `SmallVec`. Views lend a [`Vector`](crate::Vector), of bytes as
/// of anything else. Absent: empty.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use flatstream::with::SmallVecItems;
/// use flatstream::StreamSerialize;
/// use smallvec::SmallVec;
///
/// #[derive(StreamSerialize)]
/// struct Span {
///     #[flatstream(with = SmallVecItems<[String; 4]>)]
///     tags: SmallVec<[String; 4]>,
/// }
/// ```
pub struct SmallVecItems<A>(PhantomData<fn() -> A>);

impl<A> fmt::Debug for SmallVecItems<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SmallVecItems")
    }
}

const REFUSED: Refused = Refused::new("has an item that cannot be rebuilt");

impl<A: Array<Item: VectorElement + 'static>> BorrowingAdapter for SmallVecItems<A> {
    type Value = SmallVec<A>;
    type Wire = [A::Item];
    type View<'a> = VectorView<'a, <A::Item as VectorElement>::Item>;
    const HAS_DEFAULT: bool = true;

    fn wire(value: &SmallVec<A>) -> Result<&[A::Item], Refused> {
        Ok(value)
    }

    fn view<'a>(wire: <A::Item as VectorElement>::Items<'a>) -> Result<Self::View<'a>, Refused>
    where
        'a: 'a,
    {
        Ok(wire.vector())
    }

    fn unpack(view: Self::View<'_>) -> Result<SmallVec<A>, Refused> {
        let mut items = SmallVec::new();
        if view.len() > items.inline_size() {
            return A::Item::collect(view).map(SmallVec::from_vec).map_err(|_| REFUSED);
        }
        Self::unpack_into(view, &mut items).map(|()| items)
    }

    fn unpack_into(view: Self::View<'_>, target: &mut SmallVec<A>) -> Result<(), Refused> {
        target.truncate(view.len());
        let mut items = view.iter();
        for (target, item) in target.iter_mut().zip(items.by_ref()) {
            A::Item::unpack_item_into(item, target).map_err(|_| REFUSED)?;
        }
        target.reserve(items.len());
        for item in items {
            target.push(A::Item::unpack_item(item).map_err(|_| REFUSED)?);
        }
        Ok(())
    }

    fn shows(view: &Self::View<'_>, value: &SmallVec<A>) -> bool {
        let mut pairs = view.iter().zip(value);
        view.len() == value.len()
            && pairs.all(|(view, value)| {
                <<A::Item as VectorElement>::Item as Write<A::Item>>::equals(&view, value)
            })
    }
}
