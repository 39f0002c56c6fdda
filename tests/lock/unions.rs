//! Enums with data.

use crate::kit::changes;

#[test]
fn a_variant_added_at_the_end() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub enum E { A(u8) }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize)] pub enum E { A(u8), B { x: u8 } }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(found, ["info union-variant-added E.B fine/unknown"]);
}

#[test]
fn the_last_variant_removed() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub enum E { A(u8), B }
            #[derive(StreamSerialize)] pub struct T { pub e: Option<E> }
        }
        {
            #[derive(StreamSerialize)] pub enum E { A(u8) }
            #[derive(StreamSerialize)] pub struct T { pub e: Option<E> }
        }
    );
    assert_eq!(found, ["error union-variant-removed E.B unknown/fine"]);
}

#[test]
fn variants_exchanged() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub enum E { A, B, C(u8) }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize)] pub enum E { B, A, C(u8) }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(
        found,
        [
            "error union-variant-changed E.A misread/misread",
            "error union-variant-changed E.B misread/misread",
        ]
    );
}

#[test]
fn a_variant_inserted() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct P { pub x: u8 }
            #[derive(StreamSerialize)] pub enum E { A(P), B(P) }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize)] pub struct P { pub x: u8 }
            #[derive(StreamSerialize)] pub enum E { A(P), X(P), B(P) }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(found[0], "error union-variant-changed E.B misread/misread");
}

#[test]
fn another_table_in_a_variant() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct P { pub x: u8 }
            #[derive(StreamSerialize)] pub struct Q { pub y: f64 }
            #[derive(StreamSerialize)] pub enum E { A(P), B(Q) }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize)] pub struct P { pub x: u8 }
            #[derive(StreamSerialize)] pub struct Q { pub y: f64 }
            #[derive(StreamSerialize)] pub enum E { A(Q), B(Q) }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(found, ["error union-variant-changed E.A misread/misread"]);
}

#[test]
fn another_value_in_a_variant() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub enum E { A(u8), B { x: u8 } }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize)] pub enum E { A(String), B { x: u8, y: u8 } }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(
        found,
        ["error field-type-changed EA.value misread/misread", "info field-added EB.y fine/fine",]
    );
}

/// A variant without data is a table without fields, which is like any other table.
#[test]
fn another_variant_in_the_place_of_one_without_data() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub enum E { Stopped, A(u8) }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize)] pub enum E { Said(String), A(u8) }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(found, ["error union-variant-changed E.Stopped misread/misread"]);
}

#[test]
fn a_variant_renamed_with_its_table() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub enum E { A, B { x: u8 } }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize)] pub enum E { A, Bee { x: u16 } }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(
        found,
        [
            "error field-type-changed EB.x misread/misread",
            "warning union-variant-renamed E.B renamed/renamed",
            "info type-renamed EB renamed/renamed",
        ]
    );
}
