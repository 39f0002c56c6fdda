//! The ten edits that break readers and that `flatc --conform` lets through, each found here.

use flatstream::schema::{ObjectKind, Schema};
use flatstream::{StreamSchema, StreamSerialize};

use crate::kit::{lines, versions};
use crate::opinion::conform;

/// What is found between two schemas that flatc lets through.
fn found(old: &Schema, new: &Schema) -> Vec<String> {
    if let Some(answer) = conform(old, new) {
        answer.expect("flatc lets it through");
    }
    lines(old, new)
}

macro_rules! edit {
    ($old:tt $new:tt) => {{
        let [old, new] = versions!($old $new);
        found(&old, &new)
    }};
}

/// One under the same name it finds: the question is asked in the right way.
#[test]
fn a_changed_default_is_no_such_edit() {
    let [old, new] = versions!(
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(default = 1)] pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(default = 2)] pub a: u8 } }
    );
    assert!(conform(&old, &new).is_none_or(|answer| answer.is_err()));
    assert_eq!(lines(&old, &new), ["error default-changed T.a misread/misread"]);
}

#[test]
fn enum_value_removed() {
    let found = edit!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum Level { Low, Mid, High }
            #[derive(StreamSerialize)] pub struct T { pub level: Level }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum Level { Low, High = 2 }
            #[derive(StreamSerialize)] pub struct T { pub level: Level }
        }
    );
    assert_eq!(found, ["error enum-value-removed Level.Mid unknown/fine"]);
}

#[test]
fn last_union_member_removed() {
    let found = edit!(
        {
            #[derive(StreamSerialize)] pub enum Event { Started(u64), Stopped }
            #[derive(StreamSerialize)] pub struct T { pub event: Event }
        }
        {
            #[derive(StreamSerialize)] pub enum Event { Started(u64) }
            #[derive(StreamSerialize)] pub struct T { pub event: Event }
        }
    );
    assert_eq!(found, ["error union-variant-removed Event.Stopped unknown/fine"]);
}

#[test]
fn field_appended_to_a_fixed_struct() {
    let found = edit!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct Vec2 { pub x: f32, pub y: f32 }
            #[derive(StreamSerialize)] pub struct T { pub at: Vec2 }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct Vec2 { pub x: f32, pub y: f32, pub z: f32 }
            #[derive(StreamSerialize)] pub struct T { pub at: Vec2 }
        }
    );
    assert_eq!(found, ["error struct-changed Vec2 misread/misread"]);
}

#[test]
fn field_made_required() {
    let found = edit!(
        { #[derive(StreamSerialize)] pub struct T { pub name: String } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(required)] pub name: String } }
    );
    assert_eq!(found, ["error required-added T.name refused/fine"]);
}

#[derive(StreamSerialize)]
struct Kept {
    x: u8,
}

#[derive(StreamSerialize)]
struct Deleted {
    y: String,
}

#[test]
fn table_deleted() {
    let old = Schema::gather(&[Kept::SCHEMA, Deleted::SCHEMA]);
    let found = found(&old, &Schema::of::<Kept>());
    assert_eq!(found, ["error type-removed Deleted refused/refused"]);
}

#[test]
fn file_identifier_changed() {
    let found = edit!(
        { #[derive(StreamSerialize)] #[flatstream(file_identifier = "TELE")] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] #[flatstream(file_identifier = "TEL2")] pub struct T { pub a: u8 } }
    );
    assert_eq!(found, ["error identifier-changed T refused/refused"]);
}

#[test]
fn root_type_changed() {
    let old = Schema::gather(&[Kept::SCHEMA, Deleted::SCHEMA]);
    let new = Schema::gather(&[Deleted::SCHEMA, Kept::SCHEMA]);
    assert_eq!(found(&old, &new), ["error root-changed Kept refused/refused"]);
}

/// What no Rust type says: `force_align` of a schema that comes from flatc.
#[test]
fn force_align_added_to_a_struct() {
    #[derive(StreamSerialize, Clone, Copy)]
    #[flatstream(fixed)]
    struct Bytes {
        all: [u8; 8],
    }
    let old = Schema::of::<Bytes>();
    let mut new = old.clone();
    assert_eq!(old.objects[0].kind, ObjectKind::Struct { align: 1, size: 8 });
    new.objects[0].kind = ObjectKind::Struct { align: 8, size: 8 };
    assert_eq!(found(&old, &new), ["error struct-changed Bytes misread/misread"]);
}

#[test]
fn field_renamed_and_its_default_changed() {
    let found = edit!(
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(default = 1.5)] pub temp: f32 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(default = 2.5)] pub celsius: f32 } }
    );
    assert_eq!(
        found,
        [
            "error default-changed T.temp misread/misread",
            "warning field-renamed T.temp renamed/renamed",
        ]
    );
}

/// The root: where a field holds the table, flatc sees that the field has another type.
#[test]
fn table_renamed_and_the_type_of_a_field_changed() {
    let found = edit!(
        { #[derive(StreamSerialize)] pub struct T { pub at: u64, pub temp: f32 } }
        {
            #[derive(StreamSerialize)] #[flatstream(name = "Sample")]
            pub struct T { pub at: u64, pub temp: f64 }
        }
    );
    assert_eq!(
        found,
        [
            "error field-type-changed T.temp misread/misread",
            "warning type-renamed T renamed/renamed",
        ]
    );
}
