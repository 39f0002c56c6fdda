//! Trees of adapters: what is around one writes and rebuilds whatever it is around.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::AdaptedWire;
use crate::view::{MapView, VectorView};
use crate::wire::refill::refill_map;
use crate::wire::{
    borrowed, Boxed, FieldSpec, HashKey, Hasher, ItemsWire, MapWire, Optional, OrdKey, SpecView,
    Wire, Write,
};
use crate::with::{BorrowingAdapter, ItemForm, Refused};
use crate::{Error, Result};

/// An adapter, or one in an `Option` or `Vec` for each item of such a field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no adapter",
    label = "takes a type that implements `flatstream::with::Adapter`"
)]
pub trait With {
    /// The type of the field.
    type Value;
    /// The strategy.
    type Wire: Write<Self::Value>;

    /// Rebuilds a value from its view.
    ///
    /// # Errors
    ///
    /// What the adapter refuses.
    fn rebuild(view: <Self::Wire as Wire>::View<'_>) -> Result<Self::Value>;

    /// Rebuilds it in a value that is there, whose memory is used again.
    ///
    /// # Errors
    ///
    /// As `rebuild`; `target` may then hold parts of both values.
    fn rebuild_into(view: <Self::Wire as Wire>::View<'_>, target: &mut Self::Value) -> Result<()>
    where
        Self::Value: Sized,
    {
        *target = Self::rebuild(view)?;
        Ok(())
    }
}

impl<A: BorrowingAdapter> With for A {
    type Value = A::Value;
    type Wire = AdaptedWire<A>;

    #[inline]
    fn rebuild(view: A::View<'_>) -> Result<A::Value> {
        A::unpack(view).map_err(not_rebuilt::<A>)
    }

    #[inline]
    fn rebuild_into(view: A::View<'_>, target: &mut A::Value) -> Result<()> {
        A::unpack_into(view, target).map_err(not_rebuilt::<A>)
    }
}

#[cold]
fn not_rebuilt<A>(refused: Refused) -> Error {
    let adapter = std::any::type_name::<A>();
    Error::validation(adapter, format!("the value {refused}"))
}

impl<A: With> With for Option<A> {
    type Value = Option<A::Value>;
    type Wire = Optional<A::Wire>;

    #[inline]
    fn rebuild(view: Option<<A::Wire as Wire>::View<'_>>) -> Result<Option<A::Value>> {
        view.map(A::rebuild).transpose()
    }

    fn rebuild_into(
        view: Option<<A::Wire as Wire>::View<'_>>,
        target: &mut Option<A::Value>,
    ) -> Result<()> {
        match (view, target) {
            (Some(view), Some(target)) => A::rebuild_into(view, target)?,
            (view, target) => *target = Self::rebuild(view)?,
        }
        Ok(())
    }
}

// Written out, as rustc shows these impls in its errors.

impl<A: BorrowingAdapter<Wire: ItemForm>> With for Vec<A> {
    type Value = Vec<A::Value>;
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(view: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        collect(view)
    }

    fn rebuild_into(view: VectorView<'_, AdaptedWire<A>>, target: &mut Self::Value) -> Result<()> {
        target.truncate(view.len());
        fill::<A>(view, target)?;
        target.reserve(view.len() - target.len());
        for item in view.iter().skip(target.len()) {
            target.push(<A as With>::rebuild(item)?);
        }
        Ok(())
    }
}

impl<A: BorrowingAdapter<Wire: ItemForm>> With for Box<[A]> {
    type Value = Box<[A::Value]>;
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(view: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        Ok(collect(view)?.into())
    }

    fn rebuild_into(view: VectorView<'_, AdaptedWire<A>>, target: &mut Self::Value) -> Result<()> {
        match Some(&mut **target) {
            Some(items) if items.len() == view.len() => fill::<A>(view, items)?,
            _ => *target = Self::rebuild(view)?,
        }
        Ok(())
    }
}

impl<A: BorrowingAdapter<Wire: ItemForm>> With for Arc<[A]> {
    type Value = Arc<[A::Value]>;
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(view: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        Ok(collect(view)?.into())
    }

    fn rebuild_into(view: VectorView<'_, AdaptedWire<A>>, target: &mut Self::Value) -> Result<()> {
        match Arc::get_mut(target) {
            Some(items) if items.len() == view.len() => fill::<A>(view, items)?,
            _ => *target = Self::rebuild(view)?,
        }
        Ok(())
    }
}

impl<A: BorrowingAdapter<Wire: ItemForm>> With for Rc<[A]> {
    type Value = Rc<[A::Value]>;
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(view: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        Ok(collect(view)?.into())
    }

    fn rebuild_into(view: VectorView<'_, AdaptedWire<A>>, target: &mut Self::Value) -> Result<()> {
        match Rc::get_mut(target) {
            Some(items) if items.len() == view.len() => fill::<A>(view, items)?,
            _ => *target = Self::rebuild(view)?,
        }
        Ok(())
    }
}

impl<'s, A: BorrowingAdapter<Value: 's, Wire: ItemForm>> With for &'s [A] {
    type Value = &'s [A::Value];
    type Wire = ItemsWire<AdaptedWire<A>>;

    fn rebuild(_: VectorView<'_, AdaptedWire<A>>) -> Result<Self::Value> {
        borrowed()
    }
}

/// A tree behind the pointer `P`. Not spelled `Box<A>`: somebody may write an adapter that is one.
#[derive(Debug)]
pub struct Pointed<P, A>(PhantomData<fn() -> (P, A)>);

macro_rules! pointers {
    ($(
        [$($lifetime:lifetime)?] [$($bound:ident)?]
        $pointer:ty, $make:expr, $inner:ident => $unique:expr;
    )*) => { $(
        impl<$($lifetime,)? A: With<Value: Sized $(+ $bound)? $(+ $lifetime)?>> With
            for Pointed<$pointer, A>
        {
            type Value = $pointer;
            type Wire = Boxed<A::Wire>;

            fn rebuild(view: <A::Wire as Wire>::View<'_>) -> Result<$pointer> {
                A::rebuild(view).and_then($make)
            }

            fn rebuild_into(
                view: <A::Wire as Wire>::View<'_>,
                $inner: &mut $pointer,
            ) -> Result<()> {
                match $unique {
                    Some(inner) => A::rebuild_into(view, inner)?,
                    None => *$inner = Self::rebuild(view)?,
                }
                Ok(())
            }
        }
    )* };
}

pointers! {
    [] [] Box<A::Value>, |value| Ok(Box::new(value)), target => Some(&mut **target);
    [] [] Arc<A::Value>, |value| Ok(Arc::new(value)), target => Arc::get_mut(target);
    [] [] Rc<A::Value>, |value| Ok(Rc::new(value)), target => Rc::get_mut(target);
    ['p] [Clone] Cow<'p, A::Value>, |value| Ok(Cow::Owned(value)), target => match target {
        Cow::Owned(value) => Some(value),
        Cow::Borrowed(_) => None,
    };
    ['p] [] &'p A::Value, |_| borrowed(), target => None::<&mut A::Value>;
}

/// A tree as what the value of a map is.
#[derive(Debug)]
pub struct Grown<A>(PhantomData<fn() -> A>);

impl<A: With> FieldSpec for Grown<A> {
    type Value = A::Value;
    type Wire = A::Wire;
    const IS_OWNED: bool = true;

    fn rebuild(view: SpecView<'_, Self>) -> Result<A::Value> {
        A::rebuild(view)
    }

    fn rebuild_into(view: SpecView<'_, Self>, target: &mut A::Value) -> Result<()> {
        A::rebuild_into(view, target)
    }
}

impl<K: OrdKey, A: With> With for BTreeMap<K, A> {
    type Value = BTreeMap<K, A::Value>;
    type Wire = MapWire<K, Grown<A>>;

    fn rebuild(view: MapView<'_, K, Grown<A>>) -> Result<Self::Value> {
        view.iter().map(|(key, value)| Ok((K::unpack(key)?, A::rebuild(value)?))).collect()
    }

    fn rebuild_into(view: MapView<'_, K, Grown<A>>, target: &mut Self::Value) -> Result<()> {
        refill_map(view, target, K::unpack)
    }
}

impl<K: HashKey, A: With, H: Hasher> With for HashMap<K, A, H> {
    type Value = HashMap<K, A::Value, H>;
    type Wire = MapWire<K, Grown<A>>;

    fn rebuild(view: MapView<'_, K, Grown<A>>) -> Result<Self::Value> {
        view.iter().map(|(key, value)| Ok((K::unpack(key)?, A::rebuild(value)?))).collect()
    }

    fn rebuild_into(view: MapView<'_, K, Grown<A>>, target: &mut Self::Value) -> Result<()> {
        refill_map(view, target, K::unpack)
    }
}

/// Rebuilds the items that are there.
fn fill<A: BorrowingAdapter>(
    view: VectorView<'_, AdaptedWire<A>>,
    target: &mut [A::Value],
) -> Result<()> {
    for (target, item) in target.iter_mut().zip(view) {
        <A as With>::rebuild_into(item, target)?;
    }
    Ok(())
}

fn collect<A: BorrowingAdapter>(view: VectorView<'_, AdaptedWire<A>>) -> Result<Vec<A::Value>> {
    let mut all = Vec::with_capacity(view.len());
    for item in view {
        all.push(<A as With>::rebuild(item)?);
    }
    Ok(all)
}
