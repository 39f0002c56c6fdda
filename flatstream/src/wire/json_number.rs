//! Numbers as JSON, of which some floats are none.

use serde::ser::{Serialize, Serializer};

/// A number that may have no place in JSON.
pub trait JsonNumber: Serialize {
    /// The word that flatc prints for it, when it is infinite or not a number.
    fn word(&self) -> Option<&'static str> {
        None
    }
}

/// The number, or its word where people read: flatc takes that in quotes too, and JSON has `null` at best.
///
/// # Errors
///
/// The serializer's.
pub fn serialize_number<N: JsonNumber, S: Serializer>(
    number: &N,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match number.word() {
        Some(word) if serializer.is_human_readable() => serializer.serialize_str(word),
        _ => number.serialize(serializer),
    }
}

macro_rules! integers {
    ($($t:ident)*) => { $( impl JsonNumber for $t {} )* };
}

macro_rules! floats {
    ($($t:ident)*) => { $(
        impl JsonNumber for $t {
            fn word(&self) -> Option<&'static str> {
                word(self.is_nan(), self.is_infinite(), self.is_sign_negative())
            }
        }
    )* };
}

integers!(u8 u16 u32 u64 i8 i16 i32 i64);
floats!(f32 f64);

fn word(nan: bool, infinite: bool, negative: bool) -> Option<&'static str> {
    match (nan, infinite, negative) {
        (true, _, false) => Some("nan"),
        (true, _, true) => Some("-nan"),
        (_, true, false) => Some("inf"),
        (_, true, true) => Some("-inf"),
        _ => None,
    }
}
