use crate::tests::check;

#[test]
fn types_that_can_be() {
    for input in [
        "struct Ping {}",
        "struct Telemetry { id: u64, name: String, tags: Vec<String>, pose: Pose }",
        "struct Borrowed<'a> { name: &'a str, bytes: &'a [u8] }",
        "struct Node { next: Option<Box<Self>>, children: Vec<Node> }",
        "#[flatstream(fixed)] #[repr(C)] struct Pose { x: f32, y: f32, on: bool }",
        "#[repr(u8)] enum Level { Low, High = 7 }",
        "#[repr(i64)] enum Level { NONE = -1 }",
        "enum Event { Quit, Moved(Pose), Said { text: String }, Stopped {} }",
        "#[repr(C)] enum Event { Moved(Pose) }",
        "enum Expr { Number(f64), Neg { value: Box<Expr> } }",
        "enum Expr { Number(f64), Neg(Box<Expr>), Maybe(Option<Box<Self>>) }",
        "struct Names { r#type: u8, _hidden: u8, names: Vec<u8>, count: u8 }",
        "#[repr(C, align(64))] struct Telemetry { id: u64 }",
    ] {
        check(input, &[]);
    }
}

#[test]
fn generics() {
    check("#[flatstream(name = \"{T}Page\")] struct Page<T> { items: Vec<T> }", &[]);
    check("#[flatstream(name = \"Axes{N}\")] struct Axes<const N: usize> { at: [f32; N] }", &[]);
    check("#[flatstream(name = \"{T}Line\")] struct Line<'a, T> { name: &'a str, item: T }", &[]);
    check("#[flatstream(transparent)] struct Id<T>(T);", &[]);
    check("struct Id<T> { raw: u64, #[flatstream(skip)] of: PhantomData<T> }", &[]);
    check(
        "struct Grid<K, V, const N: u8> { keys: Vec<K>, values: Vec<V> }",
        &["`Grid` needs a schema name for each `K`, `V`: add \
           `#[flatstream(name = \"{K}{V}Grid{N}\")]`"],
    );
    check(
        "#[flatstream(name = \"{K}Grid\")] struct Grid<K, V> { keys: Vec<K>, values: Vec<V> }",
        &["`{K}Grid` would be the schema name for every `V`: put `{V}` into it, as in \
           `#[flatstream(name = \"{V}{K}Grid\")]`"],
    );
    check(
        "#[flatstream(name = \"{U}Page\")] struct Page<T> { #[flatstream(skip)] of: Of<T> }",
        &["`{U}` is no type or const parameter of `Page`: there is `{T}`"],
    );
    check(
        "#[flatstream(name = \"{T}-Page\")] struct Page<T> { item: T }",
        &["`{T}-Page` cannot be a schema name: use ASCII letters, digits and `_`, and no digit \
           first"],
    );
    check(
        "#[flatstream(name = \"Page{T}\")] struct Page { item: u8 }",
        &["`{T}` is no type or const parameter of `Page`: it has none"],
    );
}

#[test]
fn generics_that_are_none() {
    check(
        "#[repr(u8)] enum Level<const N: usize> { Low = 0 }",
        &["an enum without data has no type or const parameters: write one `Level` for each `N`"],
    );
    check(
        "#[flatstream(bit_flags)] struct Perms<T>(T);",
        &["a set of flags has no type or const parameters: write one `Perms` for each `T`"],
    );
    check(
        "#[flatstream(name = \"{T}Said\")] enum Said<'a, T> { All(&'a [T]), Text(&'a str) }",
        &["a variant cannot hold a lifetime and a parameter without a name: `All { value: \
           &'a [T] }`"],
    );
    check(
        "#[flatstream(name = \"Page{C}\")] struct Page<const C: char> { item: [u8; C as usize] }",
        &["only numbers can be part of a schema name: `C` is a `char`"],
    );
    check(
        "#[flatstream(name = \"{T}Page\")]
         struct Page<T> { #[flatstream(default = T::MAX)] item: T }",
        &["a default is a constant of one type, and that of this field depends on a parameter: \
           drop it, and use `Option` to see absence"],
    );
    check(
        "#[flatstream(name = \"{T}Nest\")] struct Nest<T> { next: Option<Box<Nest<Vec<T>>>> }",
        &["`Nest<T>` contains `Nest<Vec<T>>`, another instance of itself for each `Nest<T>`: \
           only itself or a certain instance can be in it"],
    );
    let name = |owner| {
        format!(
            "`{owner}` needs a schema name for each `T`: add `#[flatstream(name = \"{{T}}{owner}\")]`"
        )
    };
    check("#[flatstream(fixed)] struct P<T> { x: T }", &[&name("P")]);
    check("enum Event<T> { Said(T), Quit }", &[&name("Event")]);
    check("enum Event<T> { Said { what: T }, Quit }", &[&name("Event")]);
}

#[test]
fn tables_without_an_end() {
    let message = "`Node` contains itself without an end: use `Option<Box<Node>>` or `Vec<Node>`";
    check("struct Node { next: Box<Node> }", &[message]);
    check("struct Node { next: Self, other: std::sync::Arc<Box<Self>> }", &[message, message]);
    check("struct Node<'a> { next: &'a Node<'a> }", &[message]);
}

#[test]
fn fixed_structs() {
    check(
        "#[flatstream(fixed)] #[repr(C, align(16))] #[repr(packed)] struct Pose { x: f32 }",
        &["the alignment of a fixed struct is that of its largest field: remove this, or pad \
           with a field"; 2],
    );
    check(
        "#[flatstream(fixed)] struct Pose<'a> { x: Inner<'a> }",
        &["a fixed struct owns its bytes: remove the lifetime"],
    );
    check(
        "#[flatstream(fixed)] struct Pose<'a> { x: &'a str }",
        &["a fixed struct holds only scalars, enums, fixed structs and arrays of them, not \
           `&'a str`: remove `fixed` to make `Pose` a table"],
    );
}

#[test]
fn packed_tables() {
    check(
        "#[repr(packed)] struct Telemetry { id: u64 }",
        &["fields of a packed struct cannot be borrowed for writing: remove this, the order \
           in memory never reaches the wire"],
    );
}

#[test]
fn unions() {
    check(
        "enum Event { NONE, Moved(Option<Option<u8>>), Said { text: usize, EventSaid: u8 } }",
        &[
            "`NONE` is the tag 0 of every union, no value: choose another name, or use \
             `Option` around the union",
            "the wire has one kind of absent, so `Some(None)` would be lost: use `Option<u8>`",
            "`usize` differs between machines: use `u64`",
            "a field cannot have the name of its type, `EventSaid`: rename it",
        ],
    );
}

#[test]
fn variants_named_like_the_table_around_the_union() {
    let message = "`EventWrapper` is the table around the union, in vectors and messages: give \
                   this variant another name, or one in the schema with \
                   `#[flatstream(rename = \"..\")]`";
    check("enum Event { Wrapper { size: u32 } }", &[message]);
    check("enum Event { #[flatstream(rename = \"wrap_per\")] A(B) }", &[message]);
    check("enum Event { #[flatstream(rename = \"Wrapped\")] Wrapper(B) }", &[]);
}

#[test]
fn a_tag_is_a_byte() {
    let of = |n| {
        let variants: Vec<_> = (0..n).map(|i| format!("V{i}(A)")).collect();
        format!("enum Event {{ {} }}", variants.join(", "))
    };
    check(&of(255), &[]);
    check(
        &of(256),
        &["a union has 1 to 255 variants, since its tag is a byte and 0 means no value; \
           `Event` has 256"],
    );
}

#[test]
fn names_that_meet() {
    check(
        "struct T { fooBar: u8, foo_bar: u8, FOOBAR: u8 }",
        &[
            "the fields `fooBar` and `foo_bar` are one name in other languages, which ignore \
             case or underscores: rename one",
            "the fields `foo_bar` and `FOOBAR` are one name in other languages, which ignore \
             case or underscores: rename one",
        ],
    );
    check("struct T { r#a: u8, a: u8 }", &[]);
    check(
        "#[repr(u8)] enum E { Ab, AB }",
        &["the variants `Ab` and `AB` are one name in other languages, which ignore case or \
           underscores: rename one"],
    );
}

#[test]
fn names_with_a_suffix() {
    check(
        "struct T { data: Option<Vec<u8>>, data_length: u8, name: &'a str, nameByteVector: u8 }",
        &[
            "`data_length` is the name of a generated method for the vector `data`: rename one",
            "`nameByteVector` is the name of a generated method for the string `name`: rename \
             one",
        ],
    );
    check("struct T { data: u8, data_length: u8, name: Vec<u8>, name_byte_vector: u8 }", &[]);
    check(
        "struct T { all: HashMap<u8, u8>, all_length: u8 }",
        &["`all_length` is the name of a generated method for the vector `all`: rename one"],
    );
}

fn on_field(attribute: &str, ty: &str, expected: &[&str]) {
    check(&format!("struct T {{ #[flatstream({attribute})] x: {ty} }}"), expected);
}

#[test]
fn defaults() {
    for (default, ty) in
        [("3", "u8"), ("-1.5", "f64"), ("\"a\"", "String"), ("[]", "Vec<u8>"), ("A", "&'a str")]
    {
        on_field(&format!("default = {default}"), ty, &[]);
    }
    for (default, ty) in
        [("255", "u8"), ("-128", "i8"), ("0xffff_ffff_ffff_ffff", "u64"), ("A", "u8")]
    {
        on_field(&format!("default = {default}"), ty, &[]);
    }
    on_field("default = 300", "u8", &["`300` does not fit into `u8`, whose range is 0..=255"]);
    on_field(
        "default = -(129)",
        "i8",
        &["`-129` does not fit into `i8`, whose range is -128..=127"],
    );
    on_field(
        "default = -1",
        "u32",
        &["`-1` does not fit into `u32`, whose range is 0..=4294967295"],
    );
    let option = "`Option` means \"absent is None\": drop the default or the `Option`";
    on_field("default = 3", "Option<u8>", &[option]);
    let vector = "a vector is empty when absent, the only default is `[]`";
    on_field("default = [1]", "Vec<u8>", &[vector]);
    on_field("default = []", "HashMap<u8, u8>", &[]);
    let map = "a map is empty when absent, the only default is `[]`";
    on_field("default = HashMap::new()", "HashMap<u8, u8>", &[map]);
    let boxed = "a value behind a pointer takes no default: drop the pointer, or the default and \
                 use `Option`";
    on_field("default = 3", "Box<u8>", &[boxed]);
    on_field("with = A, default = A::ZERO", "std::sync::Arc<Duration>", &[boxed]);
    on_field("with = A, default = &Self::ZERO", "&'static Duration", &[]);
    on_field("default = \"a\"", "Box<str>", &[]);
    let text = "a string default must be a string literal, or a constant `&str`";
    on_field("default = String::new()", "String", &[text]);
    let both = "a required field is always there, so its default is never read: keep one";
    on_field("default = \"a\", required", "String", &[both]);
    let none = "`default` takes a constant expression: `default = 42`";
    on_field("default", "u8", &[none]);
}

#[test]
fn required() {
    on_field("required", "String", &[]);
    on_field("required", "Event", &[]);
    let option = "`required` and `Option` contradict each other: keep one";
    on_field("required", "Option<String>", &[option]);
    let scalar = "a scalar cannot be required; use `Option<u32>` to see absence";
    on_field("required", "u32", &[scalar]);
}

#[test]
fn shared_with_an_adapter() {
    let message = "an adapter writes its strings by itself: drop `shared` or `with`";
    on_field("shared, with = A", "String", &[message]);
}

#[test]
fn keys_with_an_adapter() {
    let message = "a key is compared as it lies on the wire, where an adapter put another type: \
                   drop `key` or `with`";
    on_field("key, with = A", "u8", &[message]);
}

/// An adapter decides what is on the wire, whatever the type is called.
#[test]
fn adapted_fields() {
    for ty in
        ["std::time::Duration", "u128", "Option<(u8, u8)>", "Vec<char>", "Rc<RefCell<A>>", "T"]
    {
        on_field("with = A", ty, &[]);
    }
    on_field("with = a::B<C, fn(D) -> E<F>>, id = 0", "u8", &[]);
    on_field("with = A, required", "u32", &[]);
    on_field("with = A, default = String::new()", "String", &[]);
    let option = "`Option` means \"absent is None\": drop the default or the `Option`";
    on_field("with = A, default = B", "Option<C>", &[option]);
    let option = "`required` and `Option` contradict each other: keep one";
    on_field("with = A, required", "Option<C>", &[option]);
    let ty = "`with` takes a type: `with = flatstream::with::DurationNanos`";
    for wrong in ["with", "with = \"A\"", "with(A)", "with = 3", "with = <", "with = A B"] {
        on_field(wrong, "Duration", &[ty]);
    }
    check(
        "enum E { A(#[flatstream(with = B)] u128) }",
        &["`with` has no meaning on the value of a variant: give the value a name, `{ value: \
           .. }`, and the adapter to that"],
    );
}

#[test]
fn keys() {
    for ty in ["String", "&'a str", "Arc<str>", "u8", "i64", "Level", "Id", "m!()"] {
        on_field("key", ty, &[]);
    }
    for ty in ["Vec<u8>", "f32", "bool", "Option<u8>", "HashMap<u8, u8>", "Box<u8>", "&'a u8"] {
        let message = format!(
            "a key must be a string, an integer or an enum, and not optional: `{ty}` cannot be \
             one"
        );
        on_field("key", ty, &[&message]);
    }
    on_field("key", "usize", &["`usize` differs between machines: use `u64`"]);
    on_field("key, default = 3", "u8", &[]);
    let never_read =
        "a key that is a string is always there, so its default is never read: drop it";
    on_field("key, default = \"a\"", "String", &[never_read]);
    let deprecated = "a deprecated field has no accessor in other languages, which search by \
                      it: drop `deprecated` or `key`";
    on_field("key, deprecated", "u8", &[deprecated]);
    on_field("key, skip", "u8", &["a skipped field is not on the wire: drop `key`"]);
    on_field("key = 3", "u8", &["`key` takes no value: write `#[flatstream(key)]`"]);
    check(
        "struct T { #[flatstream(key)] a: u8, #[flatstream(key)] b: u8 }",
        &["only one field can be the key", "first key here"],
    );
}

#[test]
fn keys_where_nothing_is_searched() {
    check(
        "enum Event { Moved { #[flatstream(key)] a: u8 } }",
        &["the fields of a variant are no items of a vector, which a key is for: put them \
           into a struct"],
    );
    check(
        "#[flatstream(fixed)] struct P { #[flatstream(key)] a: u8 }",
        &["`key` is for tables: fixed structs in a sorted vector are found with `as_slice` and \
           `binary_search_by_key`"],
    );
}

#[test]
fn shared() {
    for ty in [
        "String",
        "&'a str",
        "Option<Arc<str>>",
        "Vec<String>",
        "&'a [&'a str]",
        "Option<Box<[Box<str>]>>",
        "Name",
        "Vec<Name>",
        "m!()",
    ] {
        on_field("shared", ty, &[]);
    }
    for ty in ["u8", "Vec<f64>", "Vec<u8>", "HashMap<String, String>", "Option<bool>"] {
        let message = format!("only strings and vectors of strings can be shared, not `{ty}`");
        on_field("shared", ty, &[&message]);
    }
    on_field("shared, skip", "String", &["a skipped field is not on the wire: drop `shared`"]);
    check(
        "#[flatstream(fixed)] struct P { #[flatstream(shared)] x: u8 }",
        &["every field of a fixed struct is always there, in its place: `shared` has no \
           meaning"],
    );
}

#[test]
fn skipped_fields() {
    on_field("skip", "Mutex<usize>", &[]);
    check("struct T { #[flatstream(skip)] x_length: u8, x: Vec<u8> }", &[]);
    let words =
        ["id = 0", "default = 3", "required", "deprecated", "rename = \"y\"", "with = A<B, C>"];
    for word in words {
        let name = word.split(' ').next().unwrap();
        let message = format!("a skipped field is not on the wire: drop `{name}`");
        on_field(&format!("skip, {word}"), "u8", &[&message]);
    }
}

#[test]
fn attributes_in_fixed_structs() {
    for word in ["id = 0", "default = 3", "required", "deprecated", "skip"] {
        let name = word.split(' ').next().unwrap();
        let message = format!(
            "every field of a fixed struct is always there, in its place: `{name}` has no \
             meaning"
        );
        let input = format!("#[flatstream(fixed)] struct P {{ #[flatstream({word})] x: u8 }}");
        check(&input, &[&message]);
    }
    check("#[flatstream(fixed)] struct P { #[flatstream(rename = \"y\")] x: u8 }", &[]);
    check(
        "#[flatstream(fixed)] struct P { #[flatstream(with = A)] x: u128 }",
        &["a fixed struct is copied as it lies in memory, so its fields have no adapters: \
           remove `fixed`, or convert the struct as a whole with `flatstream::with::Via`"],
    );
    check(
        "#[flatstream(fixed, reserved(1))] struct P { x: u8 }",
        &["a fixed struct has no ids to reserve: it can never change"],
    );
}

#[test]
fn identifiers() {
    check("#[flatstream(file_identifier = \"TELE\")] struct T { x: u8 }", &[]);
    check("#[flatstream(file_identifier = \"TELE\")] enum E { A(B) }", &[]);
    for (text, n) in [("TELEM", "5"), ("T", "1"), ("ßß", "others")] {
        let message = format!("a file identifier is exactly 4 ASCII bytes, {text:?} has {n}");
        let input = format!("#[flatstream(file_identifier = {text:?})] struct T {{ x: u8 }}");
        check(&input, &[&message]);
    }
    check(
        "#[flatstream(file_identifier = \"TELE\")] #[repr(u8)] enum E { A }",
        &["only what can be a message has a file identifier: a table, or an enum with data"],
    );
}

#[test]
fn given_names() {
    let words = "use ASCII letters, digits and `_`, and no digit first";
    check("#[flatstream(name = \"U\", namespace = \"acme.fleet\")] struct T { x: u8 }", &[]);
    check("#[flatstream(namespace = \"\")] struct T { x: u8 }", &[]);
    let name = format!("`4x` cannot be a schema name: {words}");
    check("#[flatstream(name = \"4x\")] struct T { x: u8 }", &[&name]);
    on_field("rename = \"4x\"", "u8", &[&name]);
    check("enum E { #[flatstream(rename = \"4x\")] A(B) }", &[&name]);
    let builtin = "`string` is a builtin type of the schema language: rename it";
    check("#[flatstream(name = \"string\")] struct T { x: u8 }", &[builtin]);
    let keyword = "the namespace part `class` is a keyword in other languages, which do not \
                   escape it: choose another";
    check("#[flatstream(namespace = \"acme.class\")] struct T { x: u8 }", &[keyword]);
    let part = format!("`` cannot be part of a namespace: {words}");
    check("#[flatstream(namespace = \"acme..a\")] struct T { x: u8 }", &[&part]);
}

#[test]
fn renamed_names_meet_too() {
    check(
        "#[flatstream(rename_all = \"camelCase\")]
         struct T { #[flatstream(rename = \"CPULoad\")] a: u8, cpu_load: u8 }",
        &["the fields `CPULoad` and `cpuLoad` are one name in other languages, which ignore \
           case or underscores: rename one"],
    );
    check(
        "struct T { #[flatstream(rename = \"temp\")] celsius: u8, temp: u8 }",
        &["the fields `celsius` and `temp` are both called `temp` in the schema: rename one"],
    );
    check(
        "#[flatstream(rename_all = \"lowercase\")] enum E { DeepSleep(u8), Deepsleep }",
        &["the variants `DeepSleep` and `Deepsleep` are both called `deepsleep` in the schema: \
           rename one"],
    );
    check(
        "#[flatstream(rename_all = \"kebab-case\")] struct T { x: u8 }",
        &["`rename_all` takes one of \"lowercase\", \"UPPERCASE\", \"PascalCase\", \
           \"camelCase\", \"snake_case\", \"SCREAMING_SNAKE_CASE\""],
    );
}

#[test]
fn names_outside_of_the_schema_language() {
    let ascii =
        |name| format!("`{name}` cannot be a schema name: use ASCII letters, digits and `_`");
    check("struct Größe { höhe: u8 }", &[&ascii("Größe"), &ascii("höhe")]);
    check(
        "struct string { string: u8 }",
        &[
            "`string` is a builtin type of the schema language: rename it",
            "a field cannot have the name of its type, `string`: rename it",
        ],
    );
}
