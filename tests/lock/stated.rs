//! `renamed_from`: what a type or member says that it was called in the version before.

use flatstream::schema::lock::{compare, Judged, Level, Lock, Rule};
use flatstream::schema::Schema;

use crate::kit::{changes, versions};

#[test]
fn all_that_is_stated_is_no_warning() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] #[flatstream(namespace = "acme")]
            pub struct T { pub place: Place, pub level: Level, pub deed: Deed, pub limits: BTreeMap<u8, u8> }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(namespace = "acme", fixed)]
            pub struct Place { pub x: f32 }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(namespace = "acme")] #[repr(u8)]
            pub enum Level { Low, High }
            #[derive(StreamSerialize)] #[flatstream(namespace = "acme")]
            pub enum Deed { Said(String), Moved { by: f32 } }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(namespace = "next", renamed_from = "acme.T")]
            pub struct T {
                #[flatstream(renamed_from = "place")] pub spot: Spot,
                pub level: Grade,
                pub deed: Act,
                #[flatstream(renamed_from = "limits")] pub bounds: BTreeMap<u8, u8>,
            }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(namespace = "acme", fixed, renamed_from = "Place")]
            pub struct Spot { #[flatstream(renamed_from = "x")] pub east: f32 }
            #[derive(StreamSerialize, Clone, Copy)] #[flatstream(namespace = "acme", renamed_from = "acme.Level")]
            #[repr(u8)]
            pub enum Grade { #[flatstream(renamed_from = "Low")] Poor, High }
            #[derive(StreamSerialize)] #[flatstream(namespace = "acme", renamed_from = "Deed")]
            pub enum Act {
                #[flatstream(renamed_from = "Said")] Told(String),
                #[flatstream(renamed_from = "Moved")] Went { by: f32 },
            }
        }
    );
    assert_eq!(
        found,
        [
            "info type-renamed acme.Deed renamed/renamed",
            "info union-variant-renamed acme.Deed.Moved renamed/renamed",
            "info union-variant-renamed acme.Deed.Said renamed/renamed",
            "info type-renamed acme.DeedMoved renamed/renamed",
            "info type-renamed acme.DeedSaid renamed/renamed",
            "info type-renamed acme.Level renamed/renamed",
            "info enum-value-renamed acme.Level.Low renamed/renamed",
            "info type-renamed acme.Place renamed/renamed",
            "info field-renamed acme.Place.x renamed/renamed",
            "info type-renamed acme.T renamed/renamed",
            "info field-renamed acme.T.limits renamed/renamed",
            "info field-renamed acme.T.place renamed/renamed",
            "info type-renamed acme.TLimitsEntry renamed/renamed",
        ]
    );
}

/// Without the statement they would be two types: see `names::a_type_that_is_not_alike_is_another`.
#[test]
fn a_type_that_is_not_alike_is_followed() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct Old { pub x: u8, pub y: String, pub z: f64 }
            #[derive(StreamSerialize)] pub struct T { pub a: Old }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "Old")] pub struct New { pub p: u8, pub q: u64 }
            #[derive(StreamSerialize)] pub struct T { pub a: New }
        }
    );
    assert_eq!(
        found,
        [
            "error field-type-changed Old.y misread/misread",
            "error field-removed Old.z missing/missing",
            "warning field-renamed Old.x renamed/renamed",
            "warning field-renamed Old.y renamed/renamed",
            "info type-renamed Old renamed/renamed",
        ]
    );
}

/// A statement names the field that moved: without it, two fields of one type would only be renamed.
#[test]
fn what_was_not_so_is_an_error() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u8, pub e: E, pub u: U }
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A, B }
            #[derive(StreamSerialize)] pub enum U { A(u8), B }
        }
        {
            #[derive(StreamSerialize)] pub struct T {
                #[flatstream(renamed_from = "b")] pub x: u8,
                #[flatstream(renamed_from = "a")] pub y: u8,
                pub e: E,
                pub u: U,
            }
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { #[flatstream(renamed_from = "C")] D, B }
            #[derive(StreamSerialize)] pub enum U { A(u8), #[flatstream(renamed_from = "A2")] B2 }
        }
    );
    assert_eq!(
        found,
        [
            "error rename-misstated E.A misread/misread",
            "error rename-misstated T.a misread/misread",
            "error rename-misstated T.b misread/misread",
            "error rename-misstated U.B misread/misread",
            "info type-renamed UB renamed/renamed",
        ]
    );
}

#[test]
fn a_field_that_is_new_and_was_another() {
    let found = changes!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8, pub b: u8 } }
        {
            #[derive(StreamSerialize)] #[flatstream(reserved(0))]
            pub struct T { #[flatstream(id = 1)] pub b: u8, #[flatstream(id = 2, renamed_from = "a")] pub c: u8 }
        }
    );
    let expected =
        ["error rename-misstated T.a misread/misread", "info field-reserved T.a missing/missing"];
    assert_eq!(found, expected);
}

#[test]
fn a_type_that_is_still_there_or_was_two() {
    let found = changes!(
        {
            #[derive(StreamSerialize)] pub struct A { pub x: u8 }
            #[derive(StreamSerialize)] pub struct B { pub x: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: A, pub b: B }
        }
        {
            #[derive(StreamSerialize)] pub struct A { pub x: u8 }
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "A")] pub struct C { pub x: u8 }
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "B")] pub struct D { pub x: u8 }
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "B")] pub struct E { pub x: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: A, pub b: D, pub c: C, pub e: E }
        }
    );
    assert_eq!(
        found,
        [
            "error rename-misstated A misread/misread",
            "error rename-misstated B misread/misread",
            "info type-renamed B renamed/renamed",
            "info field-added T.c fine/fine",
            "info field-added T.e fine/fine",
        ]
    );
}

/// Three versions: each is renamed from the one before, and the lock remembers.
#[test]
fn the_lock_remembers_and_statements_can_go() {
    let [first, second, third] = versions!(
        {
            #[derive(StreamSerialize)] pub struct One { pub x: u8, pub y: u16, pub z: u32 }
            #[derive(StreamSerialize)] pub struct T { pub a: One }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(reserved(1, 2), renamed_from = "One")]
            pub struct Two { #[flatstream(renamed_from = "x")] pub x2: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: Two }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(reserved(1, 2), renamed_from = "Two")]
            pub struct Three { #[flatstream(renamed_from = "x2")] pub x3: u8 }
            #[derive(StreamSerialize)] pub struct T { pub a: Three }
        }
    );
    let [without] = versions!({
        #[derive(StreamSerialize)]
        #[flatstream(reserved(1, 2))]
        pub struct Three {
            pub x3: u8,
        }
        #[derive(StreamSerialize)]
        pub struct T {
            pub a: Three,
        }
    });
    let mut lock = Lock::default();
    for schema in [&first, &second, &third] {
        assert!(lock.update(schema, 0).unwrap());
        // What is said again is spent, and no other version.
        let report = lock.check(schema);
        assert_eq!((report.count(Level::Error), report.count(Level::Warning)), (0, 0), "{report}");
        assert!(!lock.update(schema, 0).unwrap());
    }
    assert!(!lock.update(&without, 0).unwrap());
    assert!(lock.check(&without).is_compatible());
    assert_eq!(lock.check_versions().count(), 0);

    let text = lock.to_string();
    let kept: Vec<&str> = text.lines().filter(|line| line.contains("renamed_from")).collect();
    let names = [
        "flatstream_tests.Two renamed_from flatstream_tests.One",
        "flatstream_tests.Three renamed_from flatstream_tests.Two",
    ];
    assert_eq!(kept, names.map(|line| format!("table {line}")));
    assert_eq!(Lock::parse(&text).unwrap(), lock);

    // Without the lines the versions do not fit each other.
    let mut forgotten = lock.clone();
    forgotten
        .versions
        .iter_mut()
        .flat_map(|it| &mut it.schema.objects)
        .for_each(|it| it.attributes.clear());
    assert!(!forgotten.check(&without).is_compatible());
    assert!(forgotten.check_versions().count() > 0);
}

/// A field that was replaced under its own name, and what comes behind that: in the schemas alone it moved.
#[test]
fn the_lock_remembers_what_was_replaced() {
    let [first, second, third, other] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u32, pub b: u32 } }
        {
            #[derive(StreamSerialize)] pub struct T {
                #[flatstream(deprecated, renamed_from = "a")] pub old_a: u32,
                pub b: u32,
                pub a: f64,
            }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "T", name = "U")] pub struct T {
                #[flatstream(deprecated)] pub old_a: u32,
                pub b: u32,
                pub a: f64,
                pub c: u8,
            }
        }
        {
            #[derive(StreamSerialize)] #[flatstream(renamed_from = "T", name = "U")] pub struct T {
                #[flatstream(deprecated)] pub old_a: u32,
                pub a: u32,
                pub b: f64,
            }
        }
    );
    let mut lock = Lock::default();
    for schema in [&first, &second, &third] {
        assert!(lock.update(schema, 0).unwrap());
        assert!(!lock.update(schema, 0).unwrap());
    }
    assert_eq!(lock.check_versions().count(), 0);
    let text = lock.to_string();
    let kept: Vec<&str> = text.lines().filter(|line| line.contains("renamed_from")).collect();
    let field = " 0 old_a uint = 0 deprecated renamed_from a";
    assert_eq!(kept, [field, "table flatstream_tests.U renamed_from flatstream_tests.T"]);
    assert_eq!(Lock::parse(&text).unwrap(), lock);
    // `b` moved, and `a` where `b` was is none that is new.
    let report = lock.check(&other);
    let moved: Vec<_> = report
        .findings
        .iter()
        .filter(|it| it.finding.rule == Rule::FieldIdChanged)
        .map(|it| (it.finding.item.rsplit('.').next().unwrap(), &*it.versions))
        .collect();
    assert_eq!(moved, [("a", &[1][..]), ("a", &[2]), ("b", &[1, 2]), ("a", &[3]), ("b", &[3]),]);

    let without = text.replace(" renamed_from a\n", "\n");
    let broken = Lock::parse(&without).unwrap();
    assert!(broken.check_versions().count() > 0);
}

/// From one version to the next it would fit, over two it says what it was in the last one.
#[test]
fn a_statement_is_about_the_last_version() {
    let [first, second, third] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(renamed_from = "a")] pub b: u8 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(renamed_from = "b")] pub c: u8 } }
    );
    let mut lock = Lock::default();
    lock.update(&first, 0).unwrap();
    assert!(!lock.check(&third).is_compatible());
    lock.update(&second, 0).unwrap();
    assert!(lock.check(&third).is_compatible(), "{}", lock.check(&third));
}

/// A lock that missed a version, as that of another message with the same type may: it does not know the name in between.
#[test]
fn a_version_that_the_lock_missed() {
    let [first, third, fourth] = versions!(
        { #[derive(StreamSerialize)] pub struct T { pub a: u8 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(renamed_from = "b")] pub c: u8 } }
        { #[derive(StreamSerialize)] pub struct T { #[flatstream(renamed_from = "b")] pub c: u8, pub d: u8 } }
    );
    let mut lock = Lock::default();
    lock.update(&first, 0).unwrap();
    let report = lock.check(&third);
    let Judged { finding, .. } = &report.findings[0];
    assert_eq!((finding.rule, finding.level), (Rule::RenameMisstated, Level::Error));
    let way = "If it was `b` in between, in a version that this lock does not have, accept it here";
    assert!(finding.message.ends_with(way), "{}", finding.message);
    lock.accept(finding.rule, &*finding.item, "b was in another lock").unwrap();
    assert!(lock.update(&third, 0).unwrap());
    // From here on it is known by its name.
    assert!(lock.update(&fourth, 0).unwrap());
}

/// What a warning asks for is what makes it go away.
#[test]
fn warnings_say_what_to_write() {
    let [old, new, stated] = versions!(
        {
            #[derive(StreamSerialize)] pub struct T { pub a: u8, pub e: E, pub p: P }
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { A }
            #[derive(StreamSerialize)] #[flatstream(namespace = "")] pub struct P { pub x: u8 }
        }
        {
            #[derive(StreamSerialize)] pub struct T { pub b: u8, pub e: E, pub p: Q }
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { B }
            #[derive(StreamSerialize)] pub struct Q { pub x: u8 }
        }
        {
            #[derive(StreamSerialize)] pub struct T { #[flatstream(renamed_from = "a")] pub b: u8, pub e: E, pub p: Q }
            #[derive(StreamSerialize, Clone, Copy)] #[repr(u8)] pub enum E { #[flatstream(renamed_from = "A")] B }
            #[derive(StreamSerialize)] #[flatstream(renamed_from = ".P")] pub struct Q { pub x: u8 }
        }
    );
    let warnings: Vec<String> = compare(&old, &new).into_iter().map(|it| it.message).collect();
    for asked in [
        r#"`#[flatstream(renamed_from = "a")]`"#,
        r#""A")]`"#,
        r#"`#[flatstream(renamed_from = ".P")]`"#,
    ] {
        assert!(warnings.iter().any(|it| it.ends_with(asked)), "{asked}: {warnings:#?}");
    }
    assert!(compare(&old, &stated).iter().all(|it| it.level == Level::Info));
}

/// As attributes of the schema, which flatc and other readers of it keep.
#[test]
fn statements_are_in_schemas() {
    let [schema] = versions!({
        #[derive(StreamSerialize)]
        #[flatstream(namespace = "acme.next", name = "{K}Pair", renamed_from = "acme.{K}Couple")]
        pub struct Pair<K> {
            #[flatstream(renamed_from = "left")]
            pub first: K,
            pub second: K,
        }
        #[derive(StreamSerialize)]
        #[flatstream(namespace = "acme", renamed_from = "U")]
        pub struct T {
            pub pair: Pair<u16>,
        }
    });
    let text = schema.to_fbs();
    for line in [
        "attribute \"renamed_from\";",
        "table UshortPair (renamed_from: \"acme.UshortCouple\") {",
        "  first: ushort (id: 0, renamed_from: \"left\");",
        "table T (renamed_from: \"acme.U\") {",
    ] {
        assert!(text.lines().any(|it| it == line), "{line}\n{text}");
    }
    assert_eq!(Schema::from_bfbs(&schema.to_bfbs()).unwrap(), schema);
}
