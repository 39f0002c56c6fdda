//! Tables and structs, field by field.

use super::resolved::{ResolvedField, ResolvedObject, ResolvedType};
use super::value::{DynUnion, DynValue};
use super::vector::DynVector;
use super::{bytes, Place};

/// A table of a verified message.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::dynamic::DynSchema;
/// use flatstream::schema::Schema;
/// use flatstream::{PayloadBuf, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     sensor: u16,
///     note: Option<String>,
/// }
///
/// let mut message = Vec::new();
/// Reading { sensor: 3, note: None }.encode(&mut PayloadBuf::new(&mut message)).unwrap()?;
/// let schema = DynSchema::new(&Schema::of::<Reading>()).unwrap();
/// let root = schema.read(&message)?;
/// assert_eq!(root.names().collect::<Vec<_>>(), ["sensor", "note"]);
/// assert_eq!(root.get("sensor").unwrap().as_u64(), Some(3));
/// assert!(root.is_present("sensor") && !root.is_present("note"));
/// # }
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct DynTable<'a> {
    place: Place<'a>,
    object: &'a ResolvedObject,
}

impl<'a> DynTable<'a> {
    pub(super) fn new(place: Place<'a>, object: usize) -> Self {
        DynTable { place, object: &place.schema.objects[object] }
    }

    /// The full name of the table in the schema.
    pub fn type_name(&self) -> &'a str {
        &self.object.name
    }

    /// The names of all fields, in the order of ids.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &'a str> + use<'a> {
        self.object.fields.iter().map(|field| &field.name[..])
    }

    /// All fields with what they read as, in the order of ids.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&'a str, DynValue<'a>)> + use<'a> {
        let table = *self;
        self.object.fields.iter().map(move |field| (&field.name[..], table.read(field)))
    }

    /// What a field reads as; `None` if the schema has no such field.
    pub fn get(&self, name: &str) -> Option<DynValue<'a>> {
        Some(self.read(&self.object.fields[*self.object.by_name.get(name)?]))
    }

    /// Whether the message has the field, rather than what it reads as without.
    pub fn is_present(&self, name: &str) -> bool {
        let place = self.object.by_name.get(name);
        place.is_some_and(|place| !self.stored(&self.object.fields[*place]).is_absent())
    }

    /// The field at a place in the order of ids. Paths may come from another schema.
    pub(super) fn nth(&self, place: usize) -> DynValue<'a> {
        self.object.fields.get(place).map_or(DynValue::Absent, |field| self.read(field))
    }

    /// All fields with what is stored.
    #[cfg(feature = "serde")]
    pub(super) fn stored_fields(self) -> impl Iterator<Item = (&'a ResolvedField, DynValue<'a>)> {
        self.object.fields.iter().map(move |field| (field, self.stored(field)))
    }

    fn read(&self, field: &'a ResolvedField) -> DynValue<'a> {
        match self.stored(field) {
            DynValue::Absent => {
                DynValue::default(&field.default, &field.ty, &self.place.schema.enums)
            }
            value => value,
        }
    }

    /// What the message has, if anything.
    fn stored(&self, field: &'a ResolvedField) -> DynValue<'a> {
        let slot = usize::from(field.place);
        let Some(place) = self.at_slot(slot) else { return DynValue::Absent };
        let Place { schema, buf, at } = place;
        match (&field.ty, field.nested) {
            (ResolvedType::Union(union), _) => match self.at_slot(slot - 2) {
                Some(tag) => {
                    let tag = bytes::u8_at(buf, tag.at);
                    DynValue::Union(DynUnion { of: &schema.enums[*union], tag, place })
                }
                None => DynValue::Absent,
            },
            (ResolvedType::Vector(_), Some(root)) => {
                let head = bytes::target(buf, at);
                let len = bytes::u32_at(buf, head) as usize;
                let buf = buf.get(head + 4..head + 4 + len).unwrap_or_default();
                let at = bytes::target(buf, 0);
                DynValue::Table(DynTable::new(Place { schema, buf, at }, root))
            }
            (ResolvedType::Vector(item), None) => {
                let head = Place { at: bytes::target(buf, at), ..place };
                match (&**item, self.at_slot(slot.saturating_sub(2))) {
                    (ResolvedType::Union(_), Some(tags)) => {
                        let tags = bytes::target(buf, tags.at);
                        DynValue::Vector(DynVector::of_unions(head, tags, item))
                    }
                    _ => DynValue::Vector(DynVector::new(head, item)),
                }
            }
            (ty, _) => DynValue::read(place, ty),
        }
    }

    /// Where the field of a slot is, if it is there.
    fn at_slot(&self, slot: usize) -> Option<Place<'a>> {
        let Place { buf, at, .. } = self.place;
        let distance = i32::from_le_bytes(bytes::load(buf, at)) as isize;
        let vtable = at.wrapping_sub(distance as usize);
        if slot + 2 > usize::from(bytes::u16_at(buf, vtable)) {
            return None;
        }
        match bytes::u16_at(buf, vtable + slot) {
            0 => None,
            offset => Some(Place { at: at + usize::from(offset), ..self.place }),
        }
    }
}

/// A struct of a verified message.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::dynamic::{DynSchema, DynValue};
/// use flatstream::schema::Schema;
/// use flatstream::{PayloadBuf, StreamSerialize};
///
/// #[derive(StreamSerialize, Clone, Copy)]
/// #[flatstream(fixed)]
/// struct Point {
///     x: f32,
///     y: f32,
/// }
///
/// #[derive(StreamSerialize)]
/// struct Mark {
///     at: Point,
/// }
///
/// let mut message = Vec::new();
/// Mark { at: Point { x: 1.0, y: 2.0 } }.encode(&mut PayloadBuf::new(&mut message)).unwrap()?;
/// let schema = DynSchema::new(&Schema::of::<Mark>()).unwrap();
/// let Some(DynValue::Struct(at)) = schema.read(&message)?.get("at") else { panic!() };
/// assert_eq!(at.get("y").unwrap().as_f64(), Some(2.0));
/// # }
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct DynStruct<'a> {
    place: Place<'a>,
    object: &'a ResolvedObject,
}

impl<'a> DynStruct<'a> {
    pub(super) fn new(place: Place<'a>, object: usize) -> Self {
        DynStruct { place, object: &place.schema.objects[object] }
    }

    /// The full name of the struct in the schema.
    pub fn type_name(&self) -> &'a str {
        &self.object.name
    }

    /// All fields, in their order.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&'a str, DynValue<'a>)> + use<'a> {
        let structure = *self;
        self.object.fields.iter().map(move |field| (&field.name[..], structure.read(field)))
    }

    /// A field; `None` if the schema has no such field.
    pub fn get(&self, name: &str) -> Option<DynValue<'a>> {
        Some(self.read(&self.object.fields[*self.object.by_name.get(name)?]))
    }

    /// The field at a place in their order. Paths may come from another schema.
    pub(super) fn nth(&self, place: usize) -> DynValue<'a> {
        self.object.fields.get(place).map_or(DynValue::Absent, |field| self.read(field))
    }

    fn read(&self, field: &'a ResolvedField) -> DynValue<'a> {
        let at = self.place.at + usize::from(field.place);
        DynValue::read(Place { at, ..self.place }, &field.ty)
    }
}
