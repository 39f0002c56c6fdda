//! Edits, each tried at compile time and by the test of the lock: where one refuses, so does the other.
//!
//! Constant functions run at run time as well, so the locks are made here.

use flatstream::schema::lock::{fingerprint, Level, Lock};
use flatstream::schema::{Definition, Schema};

/// Versions of a type `T`: locked all but the last, which is the type of today.
macro_rules! versions {
    ($({ $($item:item)* })*) => {[
        $({
            #[allow(dead_code, unused_imports)] // Asked for their schemas only, and each takes what it needs.
            mod version {
                use std::collections::BTreeMap;
                use flatstream::{Nested, StreamSerialize};
                $($item)*
            }
            <version::T as flatstream::StreamSchema>::SCHEMA
        }),*
    ]};
}

/// The lock of all but the last, and the last.
fn lock<const N: usize>(versions: &[Definition; N]) -> (Lock, Definition) {
    let [released @ .., today] = &versions[..] else { panic!("there is no version") };
    let mut lock = Lock::default();
    for version in released {
        let schema = Schema::gather(&[*version]);
        lock.update(&schema, fingerprint(&schema)).unwrap();
    }
    (lock, *today)
}

/// What the compiler would say.
fn gate(lock: &Lock, today: &Definition) -> Option<String> {
    let [found] = flatstream::__private::check_lock::<1>(today, lock.to_string().as_bytes());
    // Only its panic shows the text.
    let panicked = std::panic::catch_unwind(|| flatstream::__private::report(&found));
    panicked.err().map(|panic| match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => (*panic.downcast_ref::<&str>().unwrap()).to_owned(),
    })
}

/// The rules that the test finds broken.
fn broken(lock: &Lock, today: &Definition) -> Vec<&'static str> {
    let report = lock.check(&Schema::gather(&[*today]));
    let errors = report.findings.iter().filter(|it| it.finding.level == Level::Error);
    errors.map(|it| it.finding.rule.name()).collect()
}

#[track_caller]
fn both_refuse<const N: usize>(versions: [Definition; N], rule: &str, text: &str) {
    let (lock, today) = lock(&versions);
    let rules = broken(&lock, &today);
    assert!(rules.contains(&rule), "the test finds {rules:?}\n{lock}");
    refuses(&lock, &today, text);
}

#[track_caller]
fn refuses(lock: &Lock, today: &Definition, text: &str) {
    let message = gate(lock, today).unwrap_or_else(|| panic!("the gate is silent\n{lock}"));
    assert!(message.contains(text), "{message}");
}

#[track_caller]
fn both_accept<const N: usize>(versions: [Definition; N]) {
    let (lock, today) = lock(&versions);
    assert_eq!(broken(&lock, &today), [""; 0], "{lock}");
    accepts(&lock, &today);
}

#[track_caller]
fn accepts(lock: &Lock, today: &Definition) {
    assert_eq!(gate(lock, today), None, "{lock}");
}

#[test]
fn a_struct_with_its_fields_in_another_order() {
    let versions = versions!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct V { lat: f64, lon: f64 }
            #[derive(StreamSerialize)] pub struct T { v: V }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct V { lon: f64, lat: f64 }
            #[derive(StreamSerialize)] pub struct T { v: V }
        }
    );
    both_refuse(versions, "struct-changed", "`V.lon` is part of a fixed struct");
}

#[test]
fn a_field_of_a_struct_is_renamed() {
    both_accept(versions!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct V { lat: f64, lon: f64 }
            #[derive(StreamSerialize)] pub struct T { v: V }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)]
            pub struct V { lat: f64, #[flatstream(renamed_from = "lon")] length: f64 }
            #[derive(StreamSerialize)] pub struct T { v: V }
        }
    ));
}

#[test]
fn messages_of_another_table_in_a_field() {
    let a_then_b = versions!(
        {
            #[derive(StreamSerialize)] pub struct A { a: u8 }
            #[derive(StreamSerialize)] pub struct T { n: Nested<A> }
        }
        {
            #[derive(StreamSerialize)] pub struct B { z: f32 }
            #[derive(StreamSerialize)] pub struct T { n: Nested<B> }
        }
    );
    both_refuse(a_then_b, "nested-changed", "`T.n` held bytes that are a message");
}

#[test]
fn messages_become_bytes_and_back() {
    let [messages, bytes] = versions!(
        {
            #[derive(StreamSerialize)] pub struct A { a: u8 }
            #[derive(StreamSerialize)] pub struct T { n: Nested<A> }
        }
        { #[derive(StreamSerialize)] pub struct T { n: Vec<u8> } }
    );
    both_refuse([messages, bytes], "nested-changed", "`T.n`");
    both_refuse([bytes, messages], "nested-changed", "`T.n`");
}

#[test]
fn another_array_in_a_table() {
    let [four, five, signed] = versions!(
        { #[derive(StreamSerialize)] pub struct T { a: [u8; 4] } }
        { #[derive(StreamSerialize)] pub struct T { a: [u8; 5] } }
        { #[derive(StreamSerialize)] pub struct T { a: [i8; 4] } }
    );
    both_refuse([four, five], "struct-changed", "`T.a`");
    both_refuse([four, signed], "struct-changed", "`T.a`");
}

#[test]
fn another_key_or_value_in_a_map() {
    let [numbers, floats, strings] = versions!(
        { #[derive(StreamSerialize)] pub struct T { a: BTreeMap<u8, u32> } }
        { #[derive(StreamSerialize)] pub struct T { a: BTreeMap<u8, f32> } }
        { #[derive(StreamSerialize)] pub struct T { a: BTreeMap<String, u32> } }
    );
    both_refuse([numbers, floats], "field-type-changed", "`TAEntry.value` (id 1) changed type");
    both_refuse([numbers, strings], "field-type-changed", "`TAEntry.key` (id 0) changed type");
}

#[test]
fn another_value_in_a_variant() {
    let [number, float, vector, floats] = versions!(
        {
            #[derive(StreamSerialize)] pub enum E { A(u32), B }
            #[derive(StreamSerialize)] pub struct T { e: E }
        }
        {
            #[derive(StreamSerialize)] pub enum E { A(f32), B }
            #[derive(StreamSerialize)] pub struct T { e: E }
        }
        {
            #[derive(StreamSerialize)] pub enum E { A(u32), B }
            #[derive(StreamSerialize)] pub struct T { e: Vec<E> }
        }
        {
            #[derive(StreamSerialize)] pub enum E { A(f32), B }
            #[derive(StreamSerialize)] pub struct T { e: Vec<E> }
        }
    );
    both_refuse([number, float], "field-type-changed", "`EA.value` (id 0) changed type");
    both_refuse([vector, floats], "field-type-changed", "`EA.value` (id 0) changed type");
}

#[test]
fn a_field_in_the_place_of_a_tag() {
    let versions = versions!(
        {
            #[derive(StreamSerialize)] pub enum E { A(u32), B }
            #[derive(StreamSerialize)] pub struct T { a: u32, e: E }
        }
        { #[derive(StreamSerialize)] #[flatstream(reserved(2))] pub struct T { a: u32, x: u8 } }
    );
    both_refuse(
        versions,
        "reserved-reused",
        "`T.x` takes id 1, which was that of the tag of a union",
    );
}

#[test]
fn the_tag_of_a_union_is_not_reserved() {
    let versions = versions!(
        {
            #[derive(StreamSerialize)] pub enum E { A(u32), B }
            #[derive(StreamSerialize)] pub struct T { a: u32, e: E }
        }
        { #[derive(StreamSerialize)] #[flatstream(reserved(2))] pub struct T { a: u32 } }
    );
    both_refuse(versions, "field-removed", "`T.e`, and its tag (id 1) was removed");
}

#[test]
fn the_root_has_another_name_or_namespace() {
    let [old, other_name, other_space, stated, new] = versions!(
        { #[derive(StreamSerialize)] #[flatstream(namespace = "acme")] pub struct T { a: u32 } }
        { #[derive(StreamSerialize)] #[flatstream(namespace = "acme", name = "Other")] pub struct T { a: u32, b: u8 } }
        { #[derive(StreamSerialize)] #[flatstream(namespace = "umbrella")] pub struct T { c: u8, a: u32 } }
        {
            #[derive(StreamSerialize)] #[flatstream(namespace = "umbrella", renamed_from = "acme.T")]
            pub struct T { a: u32 }
        }
        { #[derive(StreamSerialize)] #[flatstream(namespace = "acme", name = "Part")] pub struct T { x: u8, y: u8 } }
    );
    for today in [other_name, other_space] {
        let (lock, today) = lock(&[old, today]);
        refuses(&lock, &today, "its root is `acme.T`. If that is the same, say `renamed_from`");
    }
    both_accept([old, stated]);
    // A new type that messages will hold can have the attribute before it is in the lock.
    let (lock, today) = lock(&[old, new]);
    accepts(&lock, &today);
}

#[test]
fn names_that_cannot_be_true() {
    both_refuse(
        versions!(
            { #[derive(StreamSerialize)] pub struct T { a: u32, b: u32 } }
            {
                #[derive(StreamSerialize)]
                pub struct T {
                    #[flatstream(renamed_from = "b")] c: u32,
                    #[flatstream(renamed_from = "a")] d: u32,
                }
            }
        ),
        "rename-misstated",
        "`T.c` says that it was `b`, but what has its number in the lock is `a`",
    );
    both_refuse(
        versions!(
            {
                #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B }
                #[derive(StreamSerialize)] pub struct T { a: E }
            }
            {
                #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)]
                pub enum E { #[flatstream(renamed_from = "B")] C, #[flatstream(renamed_from = "A")] D }
                #[derive(StreamSerialize)] pub struct T { a: E }
            }
        ),
        "rename-misstated",
        "`E.C` says that it was `B`",
    );
    both_refuse(
        versions!(
            {
                #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)] pub struct V { x: f32, y: f32 }
                #[derive(StreamSerialize)] pub struct T { v: V }
            }
            {
                #[derive(StreamSerialize, Clone, Copy)] #[flatstream(fixed)]
                pub struct V { #[flatstream(renamed_from = "y")] a: f32, #[flatstream(renamed_from = "x")] b: f32 }
                #[derive(StreamSerialize)] pub struct T { v: V }
            }
        ),
        "rename-misstated",
        "`V.a` says that it was `y`",
    );
}

#[test]
fn a_new_field_says_that_it_was_one_that_is_elsewhere() {
    let versions = versions!(
        { #[derive(StreamSerialize)] pub struct T { a: u32 } }
        { #[derive(StreamSerialize)] pub struct T { b: u32, #[flatstream(renamed_from = "a")] c: u32 } }
    );
    both_refuse(
        versions,
        "rename-misstated",
        "`T.c` says that it was `a`, which has the number 0, not 1",
    );
}

#[test]
fn a_type_says_that_it_was_one_that_is_there() {
    let versions = versions!(
        {
            #[derive(StreamSerialize)] pub struct X { q: u8 }
            #[derive(StreamSerialize)] pub struct T { x: X }
        }
        {
            #[derive(StreamSerialize)] pub struct X { q: u8 }
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "X")] pub struct Y { q: u8 }
            #[derive(StreamSerialize)] pub struct T { x: X, y: Y }
        }
    );
    both_refuse(versions, "rename-misstated", "`Y` says that it was `flatstream_tests.X`");
}

/// The old field keeps its id, and says so, as another one has its name.
#[test]
fn a_field_is_replaced_under_its_name() {
    let [old, stated, silent, spent] = versions!(
        { #[derive(StreamSerialize)] pub struct T { a: u8, b: u8 } }
        {
            #[derive(StreamSerialize)]
            pub struct T { #[flatstream(deprecated, renamed_from = "a")] old_a: u8, b: u8, a: f64 }
        }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(deprecated)] old_a: u8, b: u8, a: f64 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(deprecated)] old_a: u8, b: u8, a: f64, c: u8 } }
    );
    both_accept([old, stated]);
    // Once it is in the lock, nothing need be said any more.
    both_accept([old, stated, spent]);
    let (lock, today) = lock(&[old, silent]);
    refuses(&lock, &today, "`T.a` was id 0 in the schema lock, now 2");
}

#[test]
fn two_types_become_one() {
    let versions = versions!(
        {
            #[derive(StreamSerialize)] pub struct X { q: u8 }
            #[derive(StreamSerialize)] pub struct Y { q: f32 }
            #[derive(StreamSerialize)] pub struct T { x: X, y: Y }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "Y")] pub struct X { q: u8 }
            #[derive(StreamSerialize)] pub struct T { x: X, y: X }
        }
    );
    both_refuse(versions, "field-type-changed", "`T.y` (id 1) changed type");
}

#[test]
fn a_type_is_renamed_many_times() {
    both_accept(versions!(
        {
            #[derive(StreamSerialize)] pub struct A { q: u8 }
            #[derive(StreamSerialize)] pub struct T { x: Vec<A> }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "A")] pub struct B { q: u8 }
            #[derive(StreamSerialize)] pub struct T { x: Vec<B> }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "B")] pub struct C { q: u8 }
            #[derive(StreamSerialize)] pub struct T { x: Vec<C> }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "C")] pub struct D { q: u8 }
            #[derive(StreamSerialize)] pub struct T { x: Vec<D> }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "D")] pub struct E { q: u8 }
            #[derive(StreamSerialize)] pub struct T { x: Vec<E> }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "E")] pub struct F { q: u8 }
            #[derive(StreamSerialize)] pub struct T { x: Vec<F> }
        }
    ));
}

#[test]
fn a_union_in_vectors_is_renamed() {
    both_accept(versions!(
        {
            #[derive(StreamSerialize)] pub enum E { A(u8), B { x: u8 } }
            #[derive(StreamSerialize)] pub struct T { e: Vec<E> }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "E")] pub enum F { A(u8), B { x: u8 } }
            #[derive(StreamSerialize)] pub struct T { e: Vec<F> }
        }
        {
            #[derive(StreamSerialize)] pub enum F { A(u8), B { x: u8 } }
            #[derive(StreamSerialize)] pub struct T { e: Vec<F> }
        }
    ));
}

#[test]
fn an_argument_of_a_generic_type_is_renamed() {
    both_accept(versions!(
        {
            #[derive(StreamSerialize)] pub struct X { q: u8 }
            #[derive(StreamSerialize)] #[flatstream(name = "{T}Pg")] pub struct Pg<T> { of: Vec<T> }
            #[derive(StreamSerialize)] pub struct T { p: Pg<X>, all: Vec<Pg<X>> }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "X")] pub struct Y { q: u8 }
            #[derive(StreamSerialize)] #[flatstream(name = "{T}Pg")] pub struct Pg<T> { of: Vec<T> }
            #[derive(StreamSerialize)] pub struct T { p: Pg<Y>, all: Vec<Pg<Y>> }
        }
        {
            #[derive(StreamSerialize)] pub struct Y { q: u8 }
            #[derive(StreamSerialize)] #[flatstream(name = "{T}Pg")] pub struct Pg<T> { of: Vec<T> }
            #[derive(StreamSerialize)] pub struct T { p: Pg<Y>, all: Vec<Pg<Y>> }
        }
    ));
}

#[test]
fn a_name_of_a_type_is_used_again() {
    both_accept(versions!(
        {
            #[derive(StreamSerialize)] pub struct X { q: u8 }
            #[derive(StreamSerialize)] pub struct T { y: X }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "X")] pub struct Y { q: u8 }
            #[derive(StreamSerialize)] pub struct T { y: Y }
        }
        {
            #[derive(StreamSerialize)] pub struct X { other: f64 }
            #[derive(StreamSerialize)] pub struct Y { q: u8 }
            #[derive(StreamSerialize)] pub struct T { y: Y, x: X }
        }
    ));
}

#[test]
fn a_field_that_is_called_like_a_reserved_id() {
    both_accept(versions!(
        { #[derive(StreamSerialize)] pub struct T { a: u8, reserved_1: String } }
        { #[derive(StreamSerialize)] pub struct T { a: u8, reserved_1: String } }
    ));
}

/// Texts of constants end with 512 bytes, names do not.
#[test]
fn names_that_are_longer_than_messages() {
    let [one, other] = versions!(
        {
            #[derive(StreamSerialize)] #[flatstream(namespace = "a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789")] pub struct Part { of: u8 }
            #[derive(StreamSerialize)] pub struct T { p: Vec<Part>, q: BTreeMap<u8, Part> }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(namespace = "a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789.a01234567890123456789012345678901234567890123456789012345678901234567890123456789")] pub struct Past { x: f32 }
            #[derive(StreamSerialize)] pub struct T { p: Vec<Past>, q: BTreeMap<u8, Past> }
        }
    );
    both_accept([one, one]);
    both_refuse([one, other], "field-type-changed", "`T.p` (id 0) changed type");
}
