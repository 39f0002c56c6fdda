//! Fields of tables: rows of the table in `docs/schema-lock.md`, in its order.

use flatstream::schema::lock::{compare, Lock};

use crate::kit::{changes, versions};

#[test]
fn added_at_the_end() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: String, pub c: Option<u8> } }
    );
    assert_eq!(found, ["info field-added T.b fine/fine", "info field-added T.c fine/fine"]);
}

#[test]
fn added_and_required() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, #[flatstream(required)] pub b: String } }
    );
    assert_eq!(found, ["error field-added-required T.b refused/fine"]);
}

#[test]
fn added_in_the_middle_without_ids() {
    let [old, new] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u16 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub x: u32, pub b: u16 } }
    );
    let found = compare(&old, &new);
    assert_eq!(
        found.iter().map(crate::kit::line).collect::<Vec<_>>(),
        ["error field-id-changed T.b misread/misread"]
    );
    assert_eq!(
        found[0].message,
        "`flatstream_tests.T.b` moved from id 1 to 2; who reads the data of the other version takes id 1 for `x`. Give \
         it its id back with `#[flatstream(id = 1)]`, and new fields the next free one"
    );
}

#[test]
fn added_in_the_middle_with_ids() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u16 } }
        { #[derive(StreamSerialize)] pub struct T {
            #[flatstream(id = 0)] pub a: u8,
            #[flatstream(id = 2)] pub x: u32,
            #[flatstream(id = 1)] pub b: u16,
        } }
    );
    assert_eq!(found, ["info field-added T.x fine/fine"]);
}

#[test]
fn removed_at_the_end() {
    let [old, new] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
    );
    let found = &compare(&old, &new)[0];
    assert_eq!(crate::kit::line(found), "error field-removed T.b missing/missing");
    assert!(found.message.ends_with("Add `#[flatstream(reserved(1))]`"), "{}", found.message);
}

#[test]
fn removed_in_the_middle_without_reserving() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u8, pub c: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub c: u8 } }
    );
    // What `b` was is `c` now, and that is the error; by its id alone it would be a new name.
    assert_eq!(
        found,
        ["error field-id-changed T.c misread/misread", "warning field-renamed T.b renamed/renamed",]
    );
}

#[test]
fn removed_and_its_slot_used_again() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: String } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub c: u64 } }
    );
    assert_eq!(
        found,
        [
            "error field-type-changed T.b misread/misread",
            "warning field-renamed T.b renamed/renamed",
        ]
    );
}

#[test]
fn removed_and_reserved() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: String } }
        { #[derive(StreamSerialize)] #[flatstream(reserved(1))] pub struct T { pub a: u8 } }
    );
    assert_eq!(found, ["info field-reserved T.b missing/missing"]);
}

#[test]
fn required_and_removed_and_reserved() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, #[flatstream(required)] pub b: String } }
        { #[derive(StreamSerialize)] #[flatstream(reserved(1))] pub struct T { pub a: u8 } }
    );
    assert_eq!(found, ["error field-reserved T.b missing/refused"]);
}

#[test]
fn what_a_reserved_field_led_to_is_nobodys_business() {
    // flatc goes by names of types alone, and does not agree.
    let [old, new] = versions!(
        {
            #[derive(StreamSerialize)] pub struct Part { pub x: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: Part }
        }
        {
            #[derive(StreamSerialize)] pub struct Part { pub other: String }
            #[derive(StreamSerialize)] #[flatstream(reserved(0))] pub struct T { pub b: Part }
        }
    );
    let found: Vec<_> = compare(&old, &new).iter().map(crate::kit::line).collect();
    assert_eq!(
        found,
        ["info field-reserved T.a missing/missing", "info field-added T.b fine/fine"]
    );
}

#[test]
fn reserved_and_used_again() {
    let found = changes!(
        { #[derive(StreamSerialize)] #[flatstream(reserved(1))] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u8 } }
    );
    assert_eq!(found, ["error reserved-reused T.reserved_1 misread/misread"]);
}

#[test]
fn not_reserved_any_more() {
    let found = changes!(
        { #[derive(StreamSerialize)] #[flatstream(reserved(1))] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
    );
    assert_eq!(found, ["error field-removed T.reserved_1 missing/missing"]);
}

#[test]
fn reserved_and_used_for_a_tag() {
    let found = changes!(
        { #[derive(StreamSerialize)] #[flatstream(reserved(1))] pub struct T { pub a: u8 } }
        {
            #[derive(StreamSerialize)] pub enum E { A(u8) }
            #[derive(StreamSerialize)] pub struct T { pub a: u8, pub e: E }
        }
    );
    assert_eq!(found[0], "error reserved-reused T.reserved_1 misread/misread");
}

#[test]
fn the_tag_of_a_union_is_reserved_with_it() {
    let both = changes!(
        {
            #[derive(StreamSerialize)] pub enum E { A(u8) }
            #[derive(StreamSerialize)] pub struct T { pub a: u8, pub e: E }
        }
        { #[derive(StreamSerialize)] #[flatstream(reserved(1, 2))] pub struct T { pub a: u8 } }
    );
    assert_eq!(both, ["info field-reserved T.e missing/missing"]);
    let reused = changes!(
        {
            #[derive(StreamSerialize)] pub enum E { A(u8) }
            #[derive(StreamSerialize)] pub struct T { pub a: u8, pub e: E }
        }
        { #[derive(StreamSerialize)] #[flatstream(reserved(2))] pub struct T { pub a: u8, pub b: u8 } }
    );
    assert_eq!(
        reused,
        [
            "error reserved-reused T.e misread/misread",
            "info field-added T.b fine/fine",
            "info field-reserved T.e missing/missing",
        ]
    );
}

#[test]
fn ids_exchanged() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub b: u8, pub a: u8 } }
    );
    assert_eq!(
        found,
        [
            "error field-id-changed T.a misread/misread",
            "error field-id-changed T.b misread/misread",
        ]
    );
}

#[test]
fn moved_with_its_old_id_reserved() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u8 } }
        { #[derive(StreamSerialize)] #[flatstream(reserved(0))] pub struct T { pub b: u8, pub a: u64 } }
    );
    assert_eq!(
        found,
        [
            "warning field-id-changed T.a missing/missing",
            "info field-added T.a fine/fine",
            "info field-reserved T.a missing/missing",
        ]
    );
}

#[test]
fn replaced_as_it_should_be() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(deprecated)] pub temp: f32, pub celsius: f64 } }
    );
    assert_eq!(
        found,
        ["info field-added T.celsius fine/fine", "info field-deprecated T.temp fine/fine",]
    );
    // The new one may have the old name, if that is said.
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32 } }
        {
            #[derive(StreamSerialize)] pub struct T {
                #[flatstream(deprecated, renamed_from = "temp")] pub old: f32,
                pub temp: f64,
            }
        }
    );
    assert_eq!(
        found,
        [
            "warning field-id-changed T.temp renamed/renamed",
            "info field-added T.temp fine/fine",
            "info field-renamed T.temp renamed/renamed",
            "info field-deprecated T.temp fine/fine",
        ]
    );
}

/// Without the statement it is a field that was put in front, and the message says what the statement is.
#[test]
fn replaced_and_not_said() {
    let [old, new] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub temp: f32 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(deprecated)] pub old: f32, pub temp: f64 } }
    );
    let found = compare(&old, &new);
    let lines: Vec<_> = found.iter().map(crate::kit::line).collect();
    assert_eq!(lines, ["error field-id-changed T.temp misread/misread"]);
    let said = "or if `old` is what `temp` was, say so there with `#[flatstream(deprecated, renamed_from = \"temp\")]`";
    assert!(found[0].message.ends_with(said), "{}", found[0].message);
}

/// A deprecated field in front is no reason for the others to move, whatever it says.
#[test]
fn moved_behind_a_deprecated_one() {
    let moved =
        ["error field-id-changed T.a misread/misread", "warning field-renamed T.b renamed/renamed"];
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u32, pub b: u32 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(deprecated)] pub old_a: u32, pub a: u32 } }
    );
    assert_eq!(found, moved);
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u32, pub b: u32 } }
        {
            #[derive(StreamSerialize)] pub struct T {
                #[flatstream(deprecated, renamed_from = "a")] pub old_a: u32,
                pub a: u32,
            }
        }
    );
    assert_eq!(found, moved);
}

#[test]
fn swapped_and_deprecated() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u32, pub b: u32 } }
        {
            #[derive(StreamSerialize)] pub struct T {
                #[flatstream(deprecated)] pub b: u32,
                #[flatstream(deprecated)] pub a: u32,
            }
        }
    );
    assert_eq!(
        found,
        [
            "error field-id-changed T.a misread/misread",
            "error field-id-changed T.b misread/misread",
        ]
    );
}

#[test]
fn renamed() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { pub b: u8 } }
    );
    assert_eq!(found, ["warning field-renamed T.a renamed/renamed"]);
    let kept = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(rename = "a")] pub b: u8 } }
    );
    assert_eq!(kept, [""; 0]);
}

#[test]
fn numbers_widened_narrowed_or_with_another_sign() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T {
            pub a: u32, pub b: u32, pub c: u32, pub d: u32, pub e: f32, pub f: bool, pub g: Vec<u8>, pub h: Option<u8>,
        } }
        { #[derive(StreamSerialize)] pub struct T {
            pub a: u64, pub b: u16, pub c: i32, pub d: f32, pub e: f64, pub f: u8, pub g: Vec<u16>, pub h: Option<i8>,
        } }
    );
    let each = |field| format!("error field-type-changed T.{field} misread/misread");
    assert_eq!(found, ["a", "b", "c", "d", "e", "f", "g", "h"].map(each));
}

#[test]
fn the_message_of_a_changed_type() {
    let [old, new] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub ts: u64, pub temp: f32 } }
        { #[derive(StreamSerialize)] pub struct T { pub ts: u64, pub temp: f64 } }
    );
    assert_eq!(
        compare(&old, &new)[0].to_string(),
        "error[field-type-changed] flatstream_tests.T.temp\n  `flatstream_tests.T.temp` (id 1) changed type from float to \
         double; old readers will misread it. Add a new field with the next id and mark this one deprecated\n  old data \
         in new readers: misread; new data in old readers: misread"
    );
}

#[test]
fn strings_and_bytes() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: String, pub b: Vec<u8> } }
        { #[derive(StreamSerialize)] pub struct T { pub a: Vec<u8>, pub b: String } }
    );
    assert_eq!(
        found,
        ["error field-type-changed T.a fine/refused", "error field-type-changed T.b refused/fine",]
    );
}

#[test]
fn one_and_many() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: String, pub b: Vec<u32> } }
        { #[derive(StreamSerialize)] pub struct T { pub a: Vec<String>, pub b: u32 } }
    );
    assert_eq!(
        found,
        [
            "error field-type-changed T.a misread/misread",
            "error field-type-changed T.b misread/misread",
        ]
    );
}

#[test]
fn another_table_that_is_there_already() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct A { pub x: u8 }
            #[derive(StreamSerialize)] pub struct B { pub x: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: A, pub b: Vec<B> }
        }
        {
            #[derive(StreamSerialize)] pub struct A { pub x: u8 }
            #[derive(StreamSerialize)] pub struct B { pub x: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: B, pub b: Vec<A> }
        }
    );
    assert_eq!(
        found,
        [
            "error field-type-changed T.a misread/misread",
            "error field-type-changed T.b misread/misread",
        ]
    );
}

#[test]
fn an_enum_and_its_number() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A }
            #[derive(StreamSerialize)] pub struct T { pub a: E, pub b: u8, pub c: Vec<E>, pub d: Option<E> }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A }
            #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: E, pub c: Vec<u8>, pub d: Option<u8> }
        }
    );
    let each = |field| format!("warning enum-to-base T.{field} fine/fine");
    assert_eq!(found, ["a", "b", "c", "d"].map(each));
    let other = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A }
            #[derive(StreamSerialize)] pub struct T { pub a: E }
        }
        { #[derive(StreamSerialize)] pub struct T { pub a: u16 } }
    );
    assert_eq!(other, ["error field-type-changed T.a misread/misread"]);
}

#[test]
fn defaults() {
    let found = changes!(
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B }
            #[derive(StreamSerialize)] pub struct T {
                #[flatstream(default = 1)] pub a: u8,
                pub b: f32,
                #[flatstream(default = "x")] pub c: String,
                pub d: bool,
                pub e: E,
                #[flatstream(default = 1.5)] pub f: f64,
            }
        }
        {
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B }
            #[derive(StreamSerialize)] pub struct T {
                #[flatstream(default = 2)] pub a: u8,
                #[flatstream(default = -0.0)] pub b: f32,
                #[flatstream(default = "y")] pub c: String,
                #[flatstream(default = true)] pub d: bool,
                #[flatstream(default = E::B)] pub e: E,
                #[flatstream(default = 1.5)] pub f: f64,
            }
        }
    );
    let each = |field| format!("error default-changed T.{field} misread/misread");
    assert_eq!(found, ["a", "b", "c", "d", "e"].map(each));
}

#[test]
fn numbers_and_options() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: Option<f32>, pub c: String } }
        { #[derive(StreamSerialize)] pub struct T { pub a: Option<u8>, pub b: f32, pub c: Option<String> } }
    );
    assert_eq!(
        found,
        [
            "error optional-changed T.a misread/misread",
            "error optional-changed T.b misread/misread",
        ]
    );
}

#[test]
fn required_added_and_dropped() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: String, #[flatstream(required)] pub b: Vec<u8> } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(required)] pub a: String, pub b: Vec<u8> } }
    );
    assert_eq!(
        found,
        ["error required-added T.a refused/fine", "error required-dropped T.b fine/refused",]
    );
}

#[test]
fn keys() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct A { #[flatstream(key)] pub id: u8, pub n: u8 }
            #[derive(StreamSerialize)] pub struct B { pub id: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: Vec<A>, pub b: Vec<B> }
        }
        {
            #[derive(StreamSerialize)] pub struct A { pub id: u8, #[flatstream(key)] pub n: u8 }
            #[derive(StreamSerialize)] pub struct B { #[flatstream(key)] pub id: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: Vec<A>, pub b: Vec<B> }
        }
    );
    assert_eq!(
        found,
        [
            "error key-changed A.id missing/missing",
            "error key-changed A.n missing/missing",
            "error key-changed B.id missing/missing",
        ]
    );
}

#[test]
fn nested_messages() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct A { pub x: u8 }
            #[derive(StreamSerialize)] pub struct B { pub x: u8 }
            #[derive(StreamSerialize)] pub struct T {
                pub a: Nested<A>, pub b: Nested<B>, pub c: Vec<u8>, pub d: Nested<A>, pub e: Nested<B>,
            }
        }
        {
            #[derive(StreamSerialize)] pub struct A { pub x: u16 }
            #[derive(StreamSerialize)] pub struct B { pub x: u8 }
            #[derive(StreamSerialize)] pub struct T {
                pub a: Nested<A>, pub b: Nested<B>, pub c: Nested<A>, pub d: Vec<u8>, pub e: Nested<A>,
            }
        }
    );
    assert_eq!(
        found,
        [
            "error field-type-changed A.x misread/misread",
            "error nested-changed T.c refused/refused",
            "error nested-changed T.d refused/refused",
            "error nested-changed T.e refused/refused",
        ]
    );
}

#[test]
fn deprecated_and_back() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, #[flatstream(deprecated)] pub b: u8 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(deprecated)] pub a: u8, pub b: u8 } }
    );
    assert_eq!(found, ["info field-deprecated T.a fine/fine", "info field-restored T.b fine/fine"]);
}

#[test]
fn deprecated_and_required() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(required)] pub a: String } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(required, deprecated)] pub a: String } }
    );
    assert_eq!(found, ["error field-deprecated T.a fine/refused"]);
}

#[test]
fn everywhere_a_table_can_be() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct A { pub x: u8 }
            #[derive(StreamSerialize)] pub struct B { pub x: u8 }
            #[derive(StreamSerialize)] pub struct C { pub x: u8 }
            #[derive(StreamSerialize)] pub struct D { pub x: u8 }
            #[derive(StreamSerialize)] pub struct F { pub x: u8 }
            #[derive(StreamSerialize)] pub enum E { Of(D), With { f: F } }
            #[derive(StreamSerialize)] pub struct T {
                pub a: Option<Box<A>>, pub b: Vec<B>, pub c: BTreeMap<u8, C>, pub e: Vec<E>, pub m: BTreeMap<String, u8>,
            }
        }
        {
            #[derive(StreamSerialize)] pub struct A { pub x: i8 }
            #[derive(StreamSerialize)] pub struct B { pub x: i8 }
            #[derive(StreamSerialize)] pub struct C { pub x: i8 }
            #[derive(StreamSerialize)] pub struct D { pub x: i8 }
            #[derive(StreamSerialize)] pub struct F { pub x: i8 }
            #[derive(StreamSerialize)] pub enum E { Of(D), With { f: F } }
            #[derive(StreamSerialize)] pub struct T {
                pub a: Option<Box<A>>, pub b: Vec<B>, pub c: BTreeMap<u8, C>, pub e: Vec<E>, pub m: BTreeMap<String, u16>,
            }
        }
    );
    let each = |field| format!("error field-type-changed {field} misread/misread");
    assert_eq!(found, ["A.x", "B.x", "C.x", "D.x", "F.x", "TMEntry.value"].map(each));
}

#[test]
fn types_that_hold_themselves() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub x: u8, pub next: Option<Box<T>>, pub all: Vec<T> } }
        { #[derive(StreamSerialize)] pub struct T { pub x: u16, pub next: Option<Box<T>>, pub all: Vec<T> } }
    );
    assert_eq!(found, ["error field-type-changed T.x misread/misread"]);
}

/// Versions of a table `T` with one field, in the words of a lock.
fn of_fields(old: &str, new: &str) -> Vec<String> {
    let [old, new] = [old, new].map(|field| {
        let text =
            format!("flatstream-lock 1\nversion 1 0000000000000000\ntable T\n 0 a {field}\n");
        Lock::parse(&text).unwrap().versions.remove(0).schema
    });
    compare(&old, &new).iter().map(crate::kit::line).collect()
}

/// Schemas of others say `[]`, types do not: in Rust both are empty.
#[test]
fn a_vector_that_is_empty_without_a_default() {
    let warned = ["warning default-changed T.a fine/fine"];
    assert_eq!(of_fields("[int] = []", "[int]"), warned);
    assert_eq!(of_fields("[int]", "[int] = []"), warned);
    assert_eq!(of_fields("[int] = []", "[int] = []"), [""; 0]);
    assert_eq!(
        of_fields("[int] = []", "[int] required"),
        ["error required-added T.a refused/fine", "warning default-changed T.a fine/fine"]
    );
}

/// As in a `.bfbs` file of flatc, which says that there is a default, and not which.
#[test]
fn a_default_that_is_not_known() {
    let noted = ["info default-changed T.a fine/fine"];
    assert_eq!(of_fields("string = ?", "string = \"x\""), noted);
    assert_eq!(of_fields("string = \"x\"", "string = ?"), noted);
    assert_eq!(of_fields("string = ?", "string = ?"), [""; 0]);
    let misread = ["error default-changed T.a misread/misread"];
    assert_eq!(of_fields("string = \"x\"", "string = \"y\""), misread);
    assert_eq!(of_fields("string = ?", "string"), misread);
}
