//! Types that are called otherwise, with all that may hide behind that.

use crate::kit::changes;

#[test]
fn a_table_renamed() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct Old { pub x: u8, pub y: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: Old, pub b: Vec<Old>, pub c: Nested<Old> }
        }
        {
            #[derive(StreamSerialize)] pub struct New { pub x: u8, pub y: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: New, pub b: Vec<New>, pub c: Nested<New> }
        }
    );
    assert_eq!(found, ["warning type-renamed Old renamed/renamed"]);
}

#[test]
fn the_root_renamed_and_moved_to_another_namespace() {
    let found = changes!(
        { #[derive(StreamSerialize)] #[flatstream(namespace = "a")] pub struct T { pub m: BTreeMap<u8, u8>, pub x: u8 } }
        { #[derive(StreamSerialize)] #[flatstream(namespace = "b")] pub struct T { pub m: BTreeMap<u8, u8>, pub x: u16 } }
    );
    assert_eq!(
        found,
        [
            "error field-type-changed a.T.x misread/misread",
            "warning type-renamed a.T renamed/renamed",
            "info type-renamed a.TMEntry renamed/renamed",
        ]
    );
}

#[test]
fn an_enum_and_a_union_and_a_struct_renamed() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct S { pub x: u8, pub y: u8 }
            #[derive(StreamSerialize)] pub enum U { A(u8), B }
            #[derive(StreamSerialize)] pub struct T { pub e: E, pub u: U, pub s: S }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E2 { A }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct S2 { pub x: u8, pub y: i8 }
            #[derive(StreamSerialize)] pub enum U2 { A(u8) }
            #[derive(StreamSerialize)] pub struct T { pub e: E2, pub u: U2, pub s: S2 }
        }
    );
    assert_eq!(
        found,
        [
            "error enum-value-removed E.B unknown/fine",
            "error struct-changed S misread/misread",
            "error union-variant-removed U.B unknown/fine",
            "warning type-renamed E renamed/renamed",
            "warning type-renamed S renamed/renamed",
            "warning type-renamed U renamed/renamed",
            "info type-renamed UA renamed/renamed",
        ]
    );
}

#[test]
fn a_type_that_is_not_alike_is_another() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct Old { pub x: u8, pub y: String, pub z: f64 }
            #[derive(StreamSerialize)] pub struct T { pub a: Old }
        }
        {
            #[derive(StreamSerialize)] pub struct New { pub p: u8, pub q: u64 }
            #[derive(StreamSerialize)] pub struct T { pub a: New }
        }
    );
    assert_eq!(found, ["error field-type-changed T.a misread/misread"]);
}
