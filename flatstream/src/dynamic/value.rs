//! What a field holds, whatever that is.

use super::resolved::{ResolvedEnum, ResolvedType};
use super::vector::DynVector;
use super::view::{DynStruct, DynTable};
use super::{bytes, Place};
use crate::schema::{DefaultValue, EnumKind, Scalar};

/// A value of a message that is read by its schema.
///
/// ```
/// use flatstream::dynamic::DynValue;
///
/// assert_eq!(DynValue::Int(-3).as_i64(), Some(-3));
/// assert_eq!(DynValue::Uint(7).as_f64(), Some(7.0));
/// assert!(DynValue::Absent.is_absent());
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum DynValue<'a> {
    /// There is none, and nothing that it reads as.
    Absent,
    /// A `bool`.
    Bool(bool),
    /// A signed integer.
    Int(i64),
    /// An unsigned integer.
    Uint(u64),
    /// A `float`.
    Single(f32),
    /// A `double`.
    Double(f64),
    /// A `string`.
    Text(&'a str),
    /// A value of an enum, or bit flags.
    Enum(DynEnum<'a>),
    /// A struct.
    Struct(DynStruct<'a>),
    /// A table, also that of a nested message.
    Table(DynTable<'a>),
    /// A vector, or the array in a struct.
    Vector(DynVector<'a>),
    /// A value of a union.
    Union(DynUnion<'a>),
}

impl<'a> DynValue<'a> {
    /// Whether there is nothing.
    pub fn is_absent(&self) -> bool {
        matches!(self, DynValue::Absent)
    }

    /// The `bool`, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match *self {
            DynValue::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// An integer or enum as an `i64`, if it fits.
    pub fn as_i64(&self) -> Option<i64> {
        match *self {
            DynValue::Int(value) => Some(value),
            DynValue::Uint(value) => value.try_into().ok(),
            DynValue::Enum(value) => value.number.try_into().ok(),
            _ => None,
        }
    }

    /// An integer or enum as a `u64`, if it fits.
    pub fn as_u64(&self) -> Option<u64> {
        match *self {
            DynValue::Int(value) => value.try_into().ok(),
            DynValue::Uint(value) => Some(value),
            DynValue::Enum(value) => value.number.try_into().ok(),
            _ => None,
        }
    }

    /// Any number, `bool`s and enums too, as the nearest `f64`: what is plotted, and added up.
    pub fn as_f64(&self) -> Option<f64> {
        match *self {
            DynValue::Bool(value) => Some(value.into()),
            DynValue::Int(value) => Some(value as f64),
            DynValue::Uint(value) => Some(value as f64),
            DynValue::Single(value) => Some(value.into()),
            DynValue::Double(value) => Some(value),
            DynValue::Enum(value) => Some(value.number as f64),
            _ => None,
        }
    }

    /// The string, if it is one, or the name of an enum's value.
    pub fn as_str(&self) -> Option<&'a str> {
        match *self {
            DynValue::Text(text) => Some(text),
            DynValue::Enum(value) => value.name(),
            _ => None,
        }
    }

    /// What lies inline, or behind an offset, at a place that was verified.
    pub(super) fn read(place: Place<'a>, ty: &'a ResolvedType) -> Self {
        let Place { schema, buf, at } = place;
        match ty {
            ResolvedType::Scalar(scalar) => number(buf, at, *scalar),
            ResolvedType::Enum(index) => {
                let of = &schema.enums[*index];
                let number = match number(buf, at, of.base) {
                    DynValue::Int(number) => number.into(),
                    DynValue::Uint(number) => number.into(),
                    DynValue::Bool(value) => value.into(),
                    _ => 0,
                };
                DynValue::Enum(DynEnum { of, number })
            }
            ResolvedType::Text => DynValue::Text(bytes::text(buf, bytes::target(buf, at))),
            ResolvedType::Struct(index) => DynValue::Struct(DynStruct::new(place, *index)),
            ResolvedType::Table(index) => {
                let at = bytes::target(buf, at);
                DynValue::Table(DynTable::new(Place { at, ..place }, *index))
            }
            ResolvedType::Vector(item) => {
                let head = bytes::target(buf, at);
                DynValue::Vector(DynVector::new(Place { at: head, ..place }, item))
            }
            ResolvedType::Array(element, len) => {
                DynValue::Vector(DynVector::array(place, element, (*len).into()))
            }
            // It takes two places, and is read where those are known.
            ResolvedType::Union(_) => DynValue::Absent,
        }
    }

    /// What an absent field reads as.
    pub(super) fn default(
        default: &'a DefaultValue,
        ty: &ResolvedType,
        enums: &'a [ResolvedEnum],
    ) -> Self {
        match (default, ty) {
            (DefaultValue::Bool(value), _) => DynValue::Bool(*value),
            (DefaultValue::Int(number), ResolvedType::Enum(index)) => {
                DynValue::Enum(DynEnum { of: &enums[*index], number: *number })
            }
            (DefaultValue::Int(number), ResolvedType::Scalar(scalar)) => match scalar {
                Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 => {
                    DynValue::Int(*number as i64)
                }
                _ => DynValue::Uint(*number as u64),
            },
            (DefaultValue::Float(float), ResolvedType::Scalar(Scalar::F32)) => {
                DynValue::Single(float.get() as f32)
            }
            (DefaultValue::Float(float), _) => DynValue::Double(float.get()),
            (DefaultValue::Text(Some(text)), _) => DynValue::Text(text),
            _ => DynValue::Absent,
        }
    }
}

/// The number at a place that has one.
pub(super) fn number<'a>(buf: &[u8], at: usize, scalar: Scalar) -> DynValue<'a> {
    match scalar {
        Scalar::Bool => DynValue::Bool(bytes::u8_at(buf, at) != 0),
        Scalar::I8 => DynValue::Int(i8::from_le_bytes(bytes::load(buf, at)).into()),
        Scalar::U8 => DynValue::Uint(bytes::u8_at(buf, at).into()),
        Scalar::I16 => DynValue::Int(i16::from_le_bytes(bytes::load(buf, at)).into()),
        Scalar::U16 => DynValue::Uint(bytes::u16_at(buf, at).into()),
        Scalar::I32 => DynValue::Int(i32::from_le_bytes(bytes::load(buf, at)).into()),
        Scalar::U32 => DynValue::Uint(bytes::u32_at(buf, at).into()),
        Scalar::I64 => DynValue::Int(i64::from_le_bytes(bytes::load(buf, at))),
        Scalar::U64 => DynValue::Uint(u64::from_le_bytes(bytes::load(buf, at))),
        Scalar::F32 => DynValue::Single(f32::from_le_bytes(bytes::load(buf, at))),
        Scalar::F64 => DynValue::Double(f64::from_le_bytes(bytes::load(buf, at))),
    }
}

/// A value of an enum, or a set of bit flags.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::dynamic::{DynSchema, DynValue};
/// use flatstream::schema::Schema;
/// use flatstream::{PayloadBuf, StreamSerialize};
///
/// #[derive(StreamSerialize, Clone, Copy)]
/// #[repr(u8)]
/// enum Level {
///     Info,
///     Alarm = 7,
/// }
///
/// #[derive(StreamSerialize)]
/// struct Log {
///     level: Level,
/// }
///
/// let mut message = Vec::new();
/// Log { level: Level::Alarm }.encode(&mut PayloadBuf::new(&mut message)).unwrap()?;
/// let schema = DynSchema::new(&Schema::of::<Log>()).unwrap();
/// let Some(DynValue::Enum(level)) = schema.read(&message)?.get("level") else { panic!() };
/// assert_eq!((level.name(), level.number()), (Some("Alarm"), 7));
/// # }
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct DynEnum<'a> {
    of: &'a ResolvedEnum,
    number: i128,
}

impl<'a> DynEnum<'a> {
    /// The number on the wire.
    pub fn number(&self) -> i128 {
        self.number
    }

    /// Its name in the schema, which numbers of a newer one have not. Of flags, if exactly one is set.
    pub fn name(&self) -> Option<&'a str> {
        self.of.value(self.number).map(|value| &value.name[..])
    }

    /// The full name of the enum.
    pub fn type_name(&self) -> &'a str {
        &self.of.name
    }

    /// Whether it is bit flags.
    pub fn is_flags(&self) -> bool {
        self.of.kind == EnumKind::BitFlags
    }

    /// The names of the flags that are set, in the order of bits.
    pub fn flags(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let (of, number) = (self.of, self.number);
        let is_set = move |value: i128| of.kind == EnumKind::BitFlags && value & number != 0;
        of.values.iter().filter(move |flag| is_set(flag.value)).map(|flag| &flag.name[..])
    }

    /// Bits that have no name.
    pub fn unknown_bits(&self) -> u64 {
        let known = self.of.values.iter().fold(0, |bits, flag| bits | flag.value);
        (self.number & !known) as u64
    }
}

/// A value of a union.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::dynamic::{DynSchema, DynValue};
/// use flatstream::schema::Schema;
/// use flatstream::{PayloadBuf, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// enum Event {
///     Started,
///     Moved { by: i32 },
/// }
///
/// let mut message = Vec::new();
/// Event::Moved { by: 5 }.encode(&mut PayloadBuf::new(&mut message)).unwrap()?;
/// let schema = DynSchema::new(&Schema::of::<Event>()).unwrap();
/// let Some(DynValue::Union(event)) = schema.read(&message)?.get("value") else { panic!() };
/// assert_eq!((event.variant(), event.tag()), (Some("Moved"), 2));
/// let DynValue::Table(moved) = event.value() else { panic!() };
/// assert_eq!(moved.get("by").unwrap().as_i64(), Some(5));
/// # }
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct DynUnion<'a> {
    pub(super) of: &'a ResolvedEnum,
    pub(super) tag: u8,
    /// Where the offset to the value is.
    pub(super) place: Place<'a>,
}

impl<'a> DynUnion<'a> {
    /// The tag on the wire.
    pub fn tag(&self) -> u8 {
        self.tag
    }

    /// The name of the variant, which tags of a newer schema have not.
    pub fn variant(&self) -> Option<&'a str> {
        self.of.variant(self.tag).map(|variant| &variant.name[..])
    }

    /// The value; absent for a tag that the schema does not know.
    pub fn value(&self) -> DynValue<'a> {
        let ty = self.of.variant(self.tag).and_then(|variant| variant.ty.as_ref());
        match ty {
            Some(ty @ ResolvedType::Struct(_)) => {
                let at = bytes::target(self.place.buf, self.place.at);
                DynValue::read(Place { at, ..self.place }, ty)
            }
            Some(ty) => DynValue::read(self.place, ty),
            None => DynValue::Absent,
        }
    }
}
