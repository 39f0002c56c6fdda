//! Enum numbers as they come: FlatBuffers enums are open.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use crate::wire::UnitEnum;
use crate::{ErrorKind, Result};

/// The value of an enum field: a variant of `E`, or a number that a newer schema gave a meaning.
///
/// Compares with variants directly. Match on [`known`](EnumValue::known) where numbers of newer
/// programs have a place, and take [`unpack`](EnumValue::unpack) where they are an error.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize, Debug, PartialEq)]
/// #[repr(u8)]
/// enum Level {
///     Low,
///     High,
/// }
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     level: Level,
/// }
///
/// let mut bytes = Vec::new();
/// Reading { level: Level::High }.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
/// let level = Reading::from_payload(&bytes).unwrap().level();
/// assert_eq!(level.known(), Some(Level::High));
/// assert_eq!(level, Level::High);
/// assert_eq!(level.number(), 1);
/// # }
/// ```
pub struct EnumValue<E: UnitEnum> {
    number: E::Number,
}

impl<E: UnitEnum> EnumValue<E> {
    pub(crate) fn new(number: E::Number) -> Self {
        EnumValue { number }
    }

    /// The value of a variant.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// use flatstream::{EnumValue, StreamSerialize};
    ///
    /// #[derive(StreamSerialize, Debug, PartialEq)]
    /// #[repr(u8)]
    /// enum Level {
    ///     Low,
    ///     High,
    /// }
    ///
    /// assert_eq!(EnumValue::from_variant(&Level::High).number(), 1);
    /// # }
    /// ```
    #[inline]
    pub fn from_variant(variant: &E) -> Self {
        EnumValue { number: variant.number() }
    }

    /// The variant, or `None` for a number that `E` does not name.
    #[inline]
    pub fn known(&self) -> Option<E> {
        E::from_number(self.number)
    }

    /// The number on the wire.
    #[inline]
    pub fn number(&self) -> E::Number {
        self.number
    }

    /// The variant's name in the schema, or the number.
    #[cfg(feature = "serde")]
    pub(crate) fn serialize_name<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        match E::variant_name(self.number) {
            Some(name) => serializer.serialize_str(name),
            None => crate::wire::Inline::serialize(&self.number, serializer),
        }
    }

    /// The variant.
    ///
    /// # Errors
    ///
    /// [`UnknownVariant`](ErrorKind::UnknownVariant) for a number that `E` does not name.
    pub fn unpack(&self) -> Result<E> {
        self.known().ok_or_else(|| {
            ErrorKind::UnknownVariant { type_name: E::NAME, number: self.number.into() }.into()
        })
    }
}

/// As the variant's name, or the number when it is unknown: what flatc does in JSON.
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
impl<E: UnitEnum> serde::Serialize for EnumValue<E> {
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        self.serialize_name(serializer)
    }
}

impl<E: UnitEnum> Clone for EnumValue<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: UnitEnum> Copy for EnumValue<E> {}

impl<E: UnitEnum> PartialEq for EnumValue<E> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<E: UnitEnum> Eq for EnumValue<E> {}

impl<E: UnitEnum> PartialEq<E> for EnumValue<E> {
    #[inline]
    fn eq(&self, other: &E) -> bool {
        self.number == other.number()
    }
}

/// By the number, whatever the order of the variants.
impl<E: UnitEnum> Ord for EnumValue<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number.cmp(&other.number)
    }
}

impl<E: UnitEnum> PartialOrd for EnumValue<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E: UnitEnum> Hash for EnumValue<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

/// The variant's name, or `Unknown(7)`.
impl<E: UnitEnum> fmt::Debug for EnumValue<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match E::variant_name(self.number) {
            Some(name) => f.write_str(name),
            None => f.debug_tuple(E::OTHER.unwrap_or("Unknown")).field(&self.number).finish(),
        }
    }
}
