//! Values of the shapes as values of another format's types.

use crate::common::Kind;
use crate::shapes::{Phase, Rarity, Stance, Team};

/// The same value as a `U`.
pub trait Own<U> {
    fn own(&self) -> U;
}

macro_rules! own_as_is {
    ($($type:ty => $own:ty;)*) => { $(
        impl Own<$own> for $type {
            fn own(&self) -> $own {
                (*self).into()
            }
        }
    )* };
}

own_as_is! {
    u8 => u8;
    u8 => u32;
    u16 => u16;
    u16 => u32;
    u32 => u32;
    u64 => u64;
    i32 => i32;
    bool => bool;
    f32 => f32;
    f64 => f64;
}

impl Own<String> for String {
    fn own(&self) -> String {
        self.clone()
    }
}

impl<T: Own<U>, U> Own<Option<U>> for Option<T> {
    fn own(&self) -> Option<U> {
        self.as_ref().map(Own::own)
    }
}

impl<T: Own<U>, U> Own<Vec<U>> for Vec<T> {
    fn own(&self) -> Vec<U> {
        self.iter().map(Own::own).collect()
    }
}

impl<T: Own<U>, U> Own<Box<U>> for T {
    fn own(&self) -> Box<U> {
        Box::new(self.own())
    }
}

/// Enums whose variants have the same names.
macro_rules! own_enums {
    ($($module:ident :: $enum:ident => $own:ident { $($variant:ident)* })*) => { $(
        impl crate::peers::Own<$own::$enum> for crate::$module::$enum {
            fn own(&self) -> $own::$enum {
                match self {
                    $(crate::$module::$enum::$variant => $own::$enum::$variant,)*
                }
            }
        }
    )* };
}
pub(crate) use own_enums;

/// A struct, field by field.
macro_rules! own_fields {
    (($type:ty => $own:path) $($field:ident)*) => {
        impl crate::peers::Own<$own> for $type {
            fn own(&self) -> $own {
                $own { $($field: crate::peers::Own::own(&self.$field),)* }
            }
        }
    };
}
pub(crate) use own_fields;

macro_rules! own_numbers {
    ($($type:ty)*) => { $(
        /// For formats whose enums are numbers.
        impl Own<i32> for $type {
            fn own(&self) -> i32 {
                *self as i32
            }
        }
    )* };
}

own_numbers!(Kind Phase Team Stance Rarity);
