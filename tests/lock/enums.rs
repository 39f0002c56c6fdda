//! Enums and flags.

use crate::kit::changes;

#[test]
fn a_value_added() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(found, ["info enum-value-added E.B fine/unknown"]);
}

#[test]
fn a_value_added_to_an_enum_in_a_struct() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub e: E }
            #[derive(StreamSerialize)] pub struct T { pub p: P }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct P { pub e: E }
            #[derive(StreamSerialize)] pub struct T { pub p: P }
        }
    );
    assert_eq!(found, ["warning enum-value-added E.B fine/refused"]);
}

#[test]
fn a_value_removed() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B, C }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, C = 2 }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(found, ["error enum-value-removed E.B unknown/fine"]);
}

#[test]
fn a_value_inserted() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, C, D }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B, C, D }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(
        found,
        [
            "error enum-value-renumbered E.C misread/misread",
            "error enum-value-renumbered E.D misread/misread",
        ]
    );
}

#[test]
fn a_value_renamed() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, Bee }
            #[derive(StreamSerialize)] pub struct T { pub e: E }
        }
    );
    assert_eq!(found, ["warning enum-value-renamed E.B renamed/renamed"]);
}

#[test]
fn another_base() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)] #[repr(u8)] pub enum E { A }
            #[derive(StreamSerialize)] pub struct T { pub e: Vec<E>, pub m: BTreeMap<E, u8> }
        }
        {
            #[derive(StreamSerialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)] #[repr(i8)] pub enum E { A }
            #[derive(StreamSerialize)] pub struct T { pub e: Vec<E>, pub m: BTreeMap<E, u8> }
        }
    );
    assert_eq!(found, ["error enum-base-changed E misread/misread"]);
}

#[test]
fn flags() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(bit_flags)] #[repr(u8)] pub enum E { A = 1, B = 2, C = 4 }
            #[derive(StreamSerialize)] pub struct T { pub e: Flags<E> }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(bit_flags)] #[repr(u8)] pub enum E { A = 1, B = 8, D = 16 }
            #[derive(StreamSerialize)] pub struct T { pub e: Flags<E> }
        }
    );
    assert_eq!(
        found,
        [
            "error enum-value-renumbered E.B misread/misread",
            "error enum-value-removed E.C unknown/fine",
            "info enum-value-added E.D fine/unknown",
        ]
    );
}

#[test]
fn an_enum_made_flags() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A = 1, B = 2 }
            #[derive(StreamSerialize)] pub struct T { #[flatstream(default = E::A)] pub e: E }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(bit_flags)] #[repr(u8)] pub enum E { A = 1, B = 2 }
            #[derive(StreamSerialize)] pub struct T { #[flatstream(default = Flags::from_bits(1))] pub e: Flags<E> }
        }
    );
    assert_eq!(found, ["warning kind-changed E unknown/unknown"]);
}

#[test]
fn an_enum_made_a_union() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A }
            #[derive(StreamSerialize)] pub struct T { pub a: u8, pub e: Vec<E> }
        }
        {
            #[derive(StreamSerialize)] pub enum E { A(u8) }
            #[derive(StreamSerialize)] pub struct T { pub a: u8, pub e: Vec<E> }
        }
    );
    assert_eq!(found, ["error field-type-changed T.e misread/misread"]);
}
