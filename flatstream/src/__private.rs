//! What generated code calls. Not part of the public API: any release may change it, and
//! `flatstream-derive` is pinned to the exact version that it fits.

pub use crate::__assert_version as assert_version;
pub use crate::__if_serde as if_serde;
pub use crate::__namespace as namespace;
pub use crate::absent::{Absent, Defaults, DefaultsAt};
pub use crate::encode::{encode, push, Context, Sink, ValueVisitor};
pub use crate::flags::debug_flags;
pub use crate::layout::{c_layout, CLayout, Complaint, Layout, Plan, Shape};
pub use crate::schema::build::{
    fields, inline_fields, item_of, key_of, namespace_of, struct_type, value_of,
};
pub use crate::schema::gate::{check as check_lock, fingerprint, report, root_name, Finding};
pub use crate::schema::known::Known;
pub use crate::schema::{
    Definition, DefinitionAt, EnumDef, EnumValueDef, FieldDef, NameDef, NamePart, StructDef,
    TableDef, TypeDef, UnionDef, VariantDef,
};
pub use crate::verify::{trust_root, verify_root, Verdict, Verifier};
pub use crate::view::{ArrayView, EnumValue, TableRef, VectorView};
pub use crate::wire::*;
pub use flatbuffers::{Allocator, FlatBufferBuilder};
#[cfg(feature = "serde")]
pub use serde;
pub use std::vec::Vec;

/// Code that is there with the feature `serde`: generated code cannot know the features.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_serde {
    ($($code:tt)*) => { $($code)* };
}

/// Code that is there with the feature `serde`: generated code cannot know the features.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_serde {
    ($($code:tt)*) => {};
}

/// The namespace of types that have none of their own: the package, whose hyphens names show as `_`.
#[doc(hidden)]
#[macro_export]
macro_rules! __namespace {
    () => {
        match ::core::option_env!("CARGO_PKG_NAME") {
            ::core::option::Option::Some(package) => package,
            ::core::option::Option::None => "",
        }
    };
}

/// The one version of the derive whose output fits; any other is one clear error.
#[doc(hidden)]
#[macro_export]
macro_rules! __assert_version {
    ("0.1.0") => {};
    ($other:literal) => {
        ::core::compile_error!(::core::concat!(
            "this is flatstream ",
            "0.1.0",
            ", and flatstream-derive ",
            $other,
            " made code for another version: depend on flatstream alone, with its feature `derive`"
        ));
    };
}

#[cfg(test)]
mod tests {
    /// A macro cannot match against `CARGO_PKG_VERSION`.
    #[test]
    fn the_version_is_that_of_the_crate() {
        let source = include_str!("__private.rs");
        let version = concat!('"', env!("CARGO_PKG_VERSION"), '"');
        assert_eq!(source.matches(version).count(), 2, "bump the version in this file as well");
    }
}
