//! Fixed structs: nothing but names may change.

use crate::kit::changes;

const CHANGED: &str = "error struct-changed P misread/misread";

#[test]
fn a_field_appended() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: f32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: f32, pub y: f32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
    );
    assert_eq!(found, [CHANGED]);
}

#[test]
fn a_field_that_fits_into_padding() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: u32, pub y: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: Vec<P> }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: u32, pub y: u8, pub z: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: Vec<P> }
        }
    );
    assert_eq!(found, [CHANGED]);
}

#[test]
fn a_field_removed_retyped_or_moved() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: u32, pub y: u32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: u32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
    );
    assert_eq!(found, [CHANGED]);
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: u32, pub y: u32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: u32, pub y: f32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
    );
    assert_eq!(found, [CHANGED]);
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: u32, pub y: u32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub y: u32, pub x: u32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
    );
    assert_eq!(found, [CHANGED]);
}

#[test]
fn a_name() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: u32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub y: u32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
    );
    assert_eq!(found, ["warning field-renamed P.x renamed/renamed"]);
}

#[test]
fn a_struct_in_a_struct() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct Q { pub x: u32 }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub q: Q }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct Q { pub x: i32 }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub q: Q }
            #[derive(StreamSerialize)] pub struct T { pub a: P }
        }
    );
    assert_eq!(found, ["error struct-changed Q misread/misread"]);
}

#[test]
fn the_length_of_an_array() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: [u8; 4] }
            #[derive(StreamSerialize)] pub struct T { pub a: P, pub b: [u8; 2] }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: [u8; 5] }
            #[derive(StreamSerialize)] pub struct T { pub a: P, pub b: [u8; 3] }
        }
    );
    assert_eq!(found, [CHANGED, "error struct-changed TB misread/misread"]);
}

#[test]
fn a_table_made_fixed() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] pub struct P { pub x: f32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P, pub b: Vec<P> }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub x: f32 }
            #[derive(StreamSerialize)] pub struct T { pub a: P, pub b: Vec<P> }
        }
    );
    assert_eq!(found, ["error kind-changed P misread/misread"]);
}

#[test]
fn a_fixed_struct_alone() {
    let found = changes!(
        { #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct T { pub x: f32 } }
        { #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct T { pub x: u32 } }
    );
    assert_eq!(found, ["error struct-changed T misread/misread"]);
}
