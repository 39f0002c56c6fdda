//! The tables of `.bfbs` files: the slots of the official `reflection.fbs`, 25.12.19.
//!
//! Numbers only, for the module that writes them and the one that reads them.

use super::model::{Scalar, Type};

/// What each file has at 4..8.
pub(super) const IDENTIFIER: &str = "BFBS";

/// The attribute in which we keep the text of a string's default, as `reflection.fbs` has no field for
/// it. No schema can have an attribute of that name, because of the dot.
pub(super) const DEFAULT_TEXT: &str = "flatstream.default";

/// The name of the tag that a union `NAME` has.
pub(super) fn tag_name(union_field: &str) -> String {
    format!("{union_field}_type")
}

macro_rules! slots {
    ($(#[$doc:meta])* $table:ident: $($name:ident $id:literal,)*) => {
        $(#[$doc])*
        pub(super) mod $table {
            $(pub const $name: u16 = 4 + 2 * $id;)*
        }
    };
}

slots! { schema:
    OBJECTS 0, ENUMS 1, FILE_IDENT 2, FILE_EXT 3, ROOT_TABLE 4, SERVICES 5, ADVANCED_FEATURES 6,
}
slots! { object:
    NAME 0, FIELDS 1, IS_STRUCT 2, MINALIGN 3, BYTESIZE 4, ATTRIBUTES 5, DOCUMENTATION 6,
}
slots! { field:
    NAME 0, TYPE 1, ID 2, OFFSET 3, DEFAULT_INTEGER 4, DEFAULT_REAL 5, DEPRECATED 6, REQUIRED 7, KEY 8,
    ATTRIBUTES 9, DOCUMENTATION 10, OPTIONAL 11, PADDING 12, OFFSET64 13,
}
slots! { enumeration:
    NAME 0, VALUES 1, IS_UNION 2, UNDERLYING_TYPE 3, ATTRIBUTES 4, DOCUMENTATION 5,
}
slots! { enum_val:
    NAME 0, VALUE 1, UNION_TYPE 3, DOCUMENTATION 4, ATTRIBUTES 5,
}
slots! { ty:
    BASE_TYPE 0, ELEMENT 1, INDEX 2, FIXED_LENGTH 3, BASE_SIZE 4, ELEMENT_SIZE 5,
}
slots! { service:
    NAME 0,
}
slots! { key_value:
    KEY 0, VALUE 1,
}

/// `reflection.BaseType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BaseType {
    None,
    Tag,
    Scalar(Scalar),
    String,
    Vector,
    Object,
    Union,
    Array,
}

impl BaseType {
    pub fn number(self) -> i8 {
        match self {
            BaseType::None => 0,
            BaseType::Tag => 1,
            BaseType::Scalar(scalar) => scalar_number(scalar),
            BaseType::String => 13,
            BaseType::Vector => 14,
            BaseType::Object => 15,
            BaseType::Union => 16,
            BaseType::Array => 17,
        }
    }

    pub fn of_number(number: i8) -> Option<Self> {
        let scalars = Scalar::ALL.map(BaseType::Scalar);
        let others = [
            BaseType::None,
            BaseType::Tag,
            BaseType::String,
            BaseType::Vector,
            BaseType::Object,
            BaseType::Union,
            BaseType::Array,
        ];
        scalars.into_iter().chain(others).find(|base| base.number() == number)
    }

    /// The bytes of one in a table or vector.
    pub fn size(self) -> u32 {
        match self {
            BaseType::None | BaseType::Tag => 1,
            BaseType::Scalar(scalar) => scalar.size(),
            _ => 4,
        }
    }

    /// What the type itself is, whatever it holds. An enum has the number it is.
    pub fn of(ty: &Type, enum_base: Scalar) -> Self {
        match ty {
            Type::Scalar(scalar) => BaseType::Scalar(*scalar),
            Type::Enum(_) => BaseType::Scalar(enum_base),
            Type::Text => BaseType::String,
            Type::Struct(_) | Type::Table(_) => BaseType::Object,
            Type::Union(_) => BaseType::Union,
            Type::Vector(_) => BaseType::Vector,
            Type::Array(..) => BaseType::Array,
        }
    }
}

fn scalar_number(scalar: Scalar) -> i8 {
    match scalar {
        Scalar::Bool => 2,
        Scalar::I8 => 3,
        Scalar::U8 => 4,
        Scalar::I16 => 5,
        Scalar::U16 => 6,
        Scalar::I32 => 7,
        Scalar::U32 => 8,
        Scalar::I64 => 9,
        Scalar::U64 => 10,
        Scalar::F32 => 11,
        Scalar::F64 => 12,
    }
}

/// `reflection.AdvancedFeatures`: what a reader has to know of.
pub(super) mod features {
    pub const ARRAYS: u64 = 1;
    pub const UNIONS: u64 = 2;
    pub const OPTIONAL_SCALARS: u64 = 4;
    pub const DEFAULT_VECTORS_AND_STRINGS: u64 = 8;
    pub const ALL: u64 = 15;
}
