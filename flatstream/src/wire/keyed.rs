//! Tables with a key, and vectors of them that are sorted by it.

use std::cmp::Ordering;
use std::rc::Rc;
use std::sync::Arc;

use super::{AsKey, Boxed, FieldSpec, FieldType, FieldView, MapKey, Ruled, SpecView, TableWire};
use super::{ViewedTable, Wire};
use crate::Result;

/// A table with a `#[flatstream(key)]` field, by which vectors of it are searched.
///
/// Implemented by `#[derive(StreamSerialize)]`, and for `Box`, `Arc`, `Rc` and references of such
/// types. See [`VectorView::lookup_by_key`](crate::VectorView::lookup_by_key) to search, and
/// [`sort_by_key`](crate::sort_by_key) to sort what will be searched.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{KeyedTable, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Sensor {
///     #[flatstream(key)]
///     name: String,
///     celsius: f64,
/// }
///
/// assert_eq!(Sensor { name: "attic".into(), celsius: 31.5 }.key(), "attic");
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no key",
    label = "no field is the key",
    note = "mark the field to search by with `#[flatstream(key)]`, a string, an integer or an enum"
)]
pub trait KeyedTable: FieldType {
    /// The type of the field.
    type Key: MapKey;

    /// The value of the field.
    fn key(&self) -> &Self::Key;

    /// The order of the key of a table that is read.
    #[doc(hidden)]
    fn compare_view(view: &FieldView<'_, Self>, key: &<Self::Key as MapKey>::Lookup) -> Ordering;
}

macro_rules! pointers {
    ($($pointer:ty),*) => { $(
        impl<T: KeyedTable> KeyedTable for $pointer {
            type Key = T::Key;

            fn key(&self) -> &T::Key {
                T::key(self)
            }

            fn compare_view(
                view: &FieldView<'_, T>,
                key: &<T::Key as MapKey>::Lookup,
            ) -> Ordering {
                T::compare_view(view, key)
            }
        }
    )* };
}

pointers!(Box<T>, Arc<T>, Rc<T>, &T);

/// Sorts tables by their `#[flatstream(key)]` fields, in the order in which every FlatBuffers
/// language searches them: strings by bytes, integers by value, enums by number.
///
/// Writing a vector never changes its order, as it may mean something. Call this first where the
/// readers look up items with [`lookup_by_key`](crate::VectorView::lookup_by_key), or keep the items in
/// a `BTreeMap` or `HashMap`, which are sorted whenever they are written. Of items with one key, the
/// earlier stays in front; a lookup finds any of them.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Sensor {
///     #[flatstream(key)]
///     name: String,
///     celsius: f64,
/// }
///
/// #[derive(StreamSerialize)]
/// struct House {
///     sensors: Vec<Sensor>,
/// }
///
/// let sensor = |name: &str, celsius| Sensor { name: name.to_owned(), celsius };
/// let mut house = House { sensors: vec![sensor("cellar", 12.0), sensor("attic", 31.5)] };
/// flatstream::sort_by_key(&mut house.sensors);
///
/// let mut bytes = Vec::new();
/// house.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
/// let view = House::from_payload(&bytes).unwrap();
/// assert_eq!(view.sensors().lookup_by_key("attic").unwrap().celsius(), 31.5);
/// assert!(view.sensors().lookup_by_key("kitchen").is_none());
/// # }
/// ```
pub fn sort_by_key<T: KeyedTable>(items: &mut [T]) {
    items.sort_by(compare);
}

/// Whether tables are sorted by their `#[flatstream(key)]` fields; see [`sort_by_key`].
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{is_sorted_by_key, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Row {
///     #[flatstream(key)]
///     id: u32,
/// }
///
/// assert!(is_sorted_by_key(&[Row { id: 3 }, Row { id: 20 }]));
/// assert!(!is_sorted_by_key(&[Row { id: 20 }, Row { id: 3 }]));
/// # }
/// ```
pub fn is_sorted_by_key<T: KeyedTable>(items: &[T]) -> bool {
    items.is_sorted_by(|a, b| compare(a, b).is_le())
}

fn compare<T: KeyedTable>(a: &T, b: &T) -> Ordering {
    T::Key::compare(a.key().as_lookup(), b.key().as_lookup())
}

/// The strategy of items that have a key.
#[diagnostic::on_unimplemented(
    message = "the items of this vector have no key",
    label = "no tables with a key",
    note = "mark the field to search by with `#[flatstream(key)]` in the struct of the items"
)]
pub trait KeyedItem: Wire {
    /// The type of the field.
    type Key: MapKey;

    /// [`KeyedTable::compare_view`]
    fn compare_item(view: &Self::View<'_>, key: &<Self::Key as MapKey>::Lookup) -> Ordering;
}

#[diagnostic::do_not_recommend]
impl<T: KeyedTable<Wire = Self> + ViewedTable> KeyedItem for TableWire<T> {
    type Key = T::Key;

    #[inline]
    fn compare_item(view: &T::View<'_>, key: &<T::Key as MapKey>::Lookup) -> Ordering {
        T::compare_view(view, key)
    }
}

#[diagnostic::do_not_recommend]
impl<W: KeyedItem> KeyedItem for Boxed<W> {
    type Key = W::Key;

    #[inline]
    fn compare_item(view: &W::View<'_>, key: &<W::Key as MapKey>::Lookup) -> Ordering {
        W::compare_item(view, key)
    }
}

/// A field that is the key of its table.
#[derive(Debug)]
pub struct KeyField<S: ?Sized>(std::marker::PhantomData<fn() -> S>);

impl<S: FieldSpec + ?Sized> FieldSpec for KeyField<S> {
    type Value = S::Value;
    type Wire = Ruled<S::Wire, AsKey>;
    const IS_OWNED: bool = S::IS_OWNED;

    fn rebuild(view: SpecView<'_, S>) -> Result<S::Value>
    where
        S::Value: Sized,
    {
        S::rebuild(view)
    }

    fn rebuild_into(view: SpecView<'_, S>, target: &mut S::Value) -> Result<()>
    where
        S::Value: Sized,
    {
        S::rebuild_into(view, target)
    }
}
