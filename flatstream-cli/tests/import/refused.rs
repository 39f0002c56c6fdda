//! What has no place in Rust types is an error that says where and what to do, and nothing is written.

use std::fs;

use crate::tools::{folder, import, tools};

/// Each a schema, the place and the words of the error.
const REFUSED: [(&str, &str, &str); 12] = [
    (
        "struct V { a: [double:9000]; b: ubyte; } table T { v: [V]; }",
        "V.b",
        "its place in the struct is 72000, and offsets in structs end at 65535",
    ),
    ("table A {} union U { A } table T { x: [U]; }", "T.x", "put the union into a table"),
    ("table A {} union U { A, s: string }", "U.s", "put it into a table with one field"),
    ("struct S { x: int; } union U { S }", "U.S", "put it into a table with one field"),
    ("table A {} union U { A = 3 }", "U.A", "it has the tag 3"),
    ("struct S (force_align: 16) { x: int; } table T { s: S; }", "S", "`force_align: 16`"),
    ("enum E: byte (bit_flags) { A } table T { e: E; }", "E", "`u8` in place of `byte`"),
    ("table T { t: T (required); }", "T.t", "drop `required`"),
    ("namespace a.class; table T {}", "a.class.T", "the namespace part `class` is a keyword"),
    ("table T { fooBar: int; foo_bar: int; }", "T.foo_bar", "are one name in other languages"),
    ("table Foo {} table foo_ {}", "foo_", "one"),
    ("table T { x: [ubyte] (offset64); }", "offset64", "64-bit offsets are not supported"),
];

#[test]
fn each_refusal_says_where_and_what_to_do() {
    let Some(tools) = tools() else { return };
    let folder = folder("refused");
    for (at, (text, place, why)) in REFUSED.iter().enumerate() {
        let (schema, rust) = (folder.join(format!("{at}.fbs")), folder.join(format!("{at}.rs")));
        fs::write(&schema, text).unwrap();
        let mut command = import();
        command.arg("--flatc").arg(tools.flatc()).arg(&schema).arg("-o").arg(&rust);
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{text}: {said}");
        assert!(said.contains(place) && said.contains(why), "{text}: {said}");
        assert!(!rust.exists() && output.stdout.is_empty(), "{text}");
    }
}

/// Each a schema and what is said beside the types.
const LOST: [(&str, &str); 9] = [
    ("table T {} rpc_service S { call(T): T; }", "warning: S: services (`rpc_service`)"),
    ("table T {} root_type T; file_extension \"abc\";", "`file_extension \"abc\"`"),
    ("table T {} file_identifier \"ABCD\";", "`file_identifier \"ABCD\"` without a root type"),
    ("table T { x: float (key); }", "warning: T.x: a number without a total order is no `key`"),
    (
        "enum F: ulong (bit_flags) { A } table T { k: F (key); }",
        "warning: T.k: a set of flags is no `key`: the word is left out",
    ),
    ("struct S { x: int (key); } table T { s: S; }", "warning: S.x: fixed structs have no `key`"),
    (
        "table T { x: [ubyte] (nested_flatbuffer: \"T\"); } root_type T; file_identifier \"ABCD\";",
        "warning: T.x: `Nested` refuses a message without the file identifier of `T`",
    ),
    ("table T { x: [int] = []; }", "warning: T.x: every `Vec` is empty when it is absent"),
    ("attribute \"unit\"; table T { x: int (unit: \"m\"); y: int (hash: \"fnv1_32\"); z: int (unit: \"s\"); }",
     "warning: T.x, T.z: the attribute `unit`"),
];

#[test]
fn what_is_lost_is_said() {
    let Some(tools) = tools() else { return };
    let folder = folder("lost");
    for (at, (text, what)) in LOST.iter().enumerate() {
        let schema = folder.join(format!("{at}.fbs"));
        fs::write(&schema, text).unwrap();
        let output = import().arg("--flatc").arg(tools.flatc()).arg(&schema).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{text}: {said}");
        assert!(said.contains(what), "{text}: {said}");
    }
}
