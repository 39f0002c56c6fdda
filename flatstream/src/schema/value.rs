//! What fields read as when they are absent.

use super::model::{Scalar, Type};

/// What a field reads as when it is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultValue {
    /// There is none: the field is optional, required, or in a struct.
    None,
    /// Of a `bool`.
    Bool(bool),
    /// Of an integer, an enum or bit flags.
    Int(i128),
    /// Of a `float` or `double`.
    Float(Float),
    /// Of a string. `None` is a text that is not known: flatc's `.bfbs` files only say that there is one.
    Text(Option<String>),
    /// Of a vector, `[]`: an absent one reads as an empty one.
    EmptyVector,
}

/// A number with a fraction that is equal to itself: by its bits, and all NaNs are one.
///
/// ```
/// use flatstream::schema::Float;
///
/// assert_eq!(Float::new(f64::NAN), Float::new(-f64::NAN));
/// assert_ne!(Float::new(0.0), Float::new(-0.0));
/// assert_eq!(Float::from(0.1f32), Float::new(0.1f32.into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Float(u64);

impl DefaultValue {
    /// That of a field of a table of which nothing is said: 0 for numbers.
    pub fn zero(ty: &Type) -> Self {
        match ty {
            Type::Scalar(Scalar::Bool) => DefaultValue::Bool(false),
            Type::Scalar(Scalar::F32 | Scalar::F64) => DefaultValue::Float(Float::new(0.0)),
            Type::Scalar(_) | Type::Enum(_) => DefaultValue::Int(0),
            _ => DefaultValue::None,
        }
    }
}

impl Float {
    /// Of a `double`. That of a `float` is one that an `f32` can hold.
    pub fn new(value: f64) -> Self {
        Float(if value.is_nan() { f64::NAN } else { value }.to_bits())
    }

    /// The number.
    pub fn get(self) -> f64 {
        f64::from_bits(self.0)
    }

    /// As a literal that reads as the same number, with no more digits than that takes.
    pub(super) fn literal(self, ty: Scalar) -> String {
        let value = self.get();
        if !value.is_finite() {
            return if value.is_nan() { "nan".into() } else { infinity(value) };
        }
        // Of an `f32` the digits that an `f32` needs: `0.1` and not `0.10000000149011612`.
        match ty {
            Scalar::F32 => format!("{:?}", value as f32),
            _ => format!("{value:?}"),
        }
    }

    /// What `.bfbs` files have, as flatc takes it from the literal.
    pub(super) fn reflected(self, ty: Scalar) -> f64 {
        self.literal(ty).parse().unwrap_or(self.get())
    }
}

fn infinity(value: f64) -> String {
    if value < 0.0 { "-inf" } else { "inf" }.into()
}

impl From<f32> for Float {
    fn from(value: f32) -> Self {
        Float::new(value.into())
    }
}

impl From<f64> for Float {
    fn from(value: f64) -> Self {
        Float::new(value)
    }
}
