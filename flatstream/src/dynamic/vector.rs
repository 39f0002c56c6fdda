//! Vectors, and the arrays of structs.

use super::resolved::ResolvedType;
use super::value::{DynUnion, DynValue};
use super::{bytes, Place};

/// The items of a vector or array.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::dynamic::{DynSchema, DynValue};
/// use flatstream::schema::Schema;
/// use flatstream::{PayloadBuf, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Samples {
///     values: Vec<i16>,
/// }
///
/// let mut message = Vec::new();
/// Samples { values: vec![3, -4] }.encode(&mut PayloadBuf::new(&mut message)).unwrap()?;
/// let schema = DynSchema::new(&Schema::of::<Samples>()).unwrap();
/// let Some(DynValue::Vector(values)) = schema.read(&message)?.get("values") else { panic!() };
/// assert_eq!(values.iter().filter_map(|it| it.as_i64()).sum::<i64>(), -1);
/// assert!(values.get(2).is_none());
/// # }
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct DynVector<'a> {
    /// Where the first one is.
    start: Place<'a>,
    len: usize,
    item: &'a ResolvedType,
    /// Where the tags are, of a vector of unions.
    tags: usize,
}

impl<'a> DynVector<'a> {
    /// The vector whose length is at `head`.
    pub(super) fn new(head: Place<'a>, item: &'a ResolvedType) -> Self {
        let len = bytes::u32_at(head.buf, head.at) as usize;
        let start = Place { at: head.at + 4, ..head };
        DynVector { start, len, item, tags: 0 }
    }

    /// The vector of unions whose length is at `head`, and that of their tags at `tags`.
    pub(super) fn of_unions(head: Place<'a>, tags: usize, item: &'a ResolvedType) -> Self {
        DynVector { tags: tags + 4, ..DynVector::new(head, item) }
    }

    pub(super) fn array(start: Place<'a>, item: &'a ResolvedType, len: usize) -> Self {
        DynVector { start, len, item, tags: 0 }
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// An item by its place.
    pub fn get(&self, index: usize) -> Option<DynValue<'a>> {
        if index >= self.len {
            return None;
        }
        let (size, _) = self.start.schema.inline(self.item);
        let place = Place { at: self.start.at + index * size, ..self.start };
        if let ResolvedType::Union(union) = self.item {
            let tag = bytes::u8_at(place.buf, self.tags + index);
            let of = &place.schema.enums[*union];
            return Some(match tag {
                0 => DynValue::Absent,
                tag => DynValue::Union(DynUnion { of, tag, place }),
            });
        }
        Some(DynValue::read(place, self.item))
    }

    /// The items, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = DynValue<'a>> + use<'a> {
        let items = *self;
        (0..self.len).map(move |index| items.get(index).unwrap_or(DynValue::Absent))
    }

    #[cfg(feature = "serde")]
    pub(super) fn is_of_unions(&self) -> bool {
        matches!(self.item, ResolvedType::Union(_))
    }

    /// The bytes, if items are bytes.
    pub fn as_bytes(&self) -> Option<&'a [u8]> {
        let (size, _) = self.start.schema.inline(self.item);
        let is_bytes = matches!(self.item, ResolvedType::Scalar(_)) && size == 1;
        is_bytes.then(|| self.start.buf.get(self.start.at..self.start.at + self.len)).flatten()
    }
}
