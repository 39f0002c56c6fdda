// Made by `cargo flatstream import` from
// monster_test.fbs
// From here on the types are the schema: edit them as you like.
//
// The schema begins with:
//
// test schema file

// Names, numbers and comments are those of the schema, and not all of it need be used.
#![allow(
    dead_code,
    missing_docs,
    clippy::approx_constant,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::struct_field_names,
    clippy::tabs_in_doc_comments,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags
)]

use flatstream::StreamSerialize;

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct TableA {
    pub b: Option<Box<my_game::other_name_space::TableB>>,
}

pub mod my_game {
    use flatstream::StreamSerialize;

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "MyGame")]
    pub struct InParentNamespace {}

    pub mod example {
        use flatstream::StreamSerialize;

        /// Composite components of Monster color.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, StreamSerialize)]
        #[flatstream(bit_flags, namespace = "MyGame.Example")]
        #[repr(u8)]
        pub enum Color {
            Red = 1 << 0,
            /// \brief color Green
            /// Green is bit_flag with value (1u << 1)
            Green = 1 << 1,
            /// \brief color Blue (1u << 3)
            Blue = 1 << 3,
        }

        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, StreamSerialize)]
        #[flatstream(bit_flags, namespace = "MyGame.Example")]
        #[repr(u64)]
        pub enum LongEnum {
            LongOne = 1 << 1,
            LongTwo = 1 << 2,
            LongBig = 1 << 40,
        }

        #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example")]
        #[repr(i8)]
        pub enum Race {
            None = -1,
            #[default]
            Human = 0,
            Dwarf = 1,
            Elf = 2,
            /// A number that has no name here.
            #[flatstream(other)]
            Other(i8),
        }

        #[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(fixed, namespace = "MyGame.Example")]
        pub struct Ability {
            pub id: u32,
            pub distance: u32,
        }

        #[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(fixed, namespace = "MyGame.Example")]
        pub struct StructOfStructs {
            pub a: Ability,
            pub b: Test,
            pub c: Ability,
        }

        #[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(fixed, namespace = "MyGame.Example")]
        pub struct StructOfStructsOfStructs {
            pub a: StructOfStructs,
        }

        #[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(fixed, namespace = "MyGame.Example")]
        pub struct Test {
            pub a: i16,
            pub b: i8,
        }

        #[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(fixed, namespace = "MyGame.Example")]
        pub struct Vec3 {
            pub x: f32,
            pub y: f32,
            pub z: f32,
            pub test1: f64,
            pub test2: flatstream::Flags<Color>,
            pub test3: Test,
        }

        #[derive(Clone, Debug, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example")]
        pub enum Any {
            Monster(Box<Monster>),
            TestSimpleTableWithEnum(TestSimpleTableWithEnum),
            #[flatstream(rename = "MyGame_Example2_Monster")]
            MyGameExample2Monster(super::example2::Monster),
        }

        #[derive(Clone, Debug, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example")]
        pub enum AnyAmbiguousAliases {
            M1(Box<Monster>),
            M2(Box<Monster>),
            M3(Box<Monster>),
        }

        #[derive(Clone, Debug, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example")]
        pub enum AnyUniqueAliases {
            M(Box<Monster>),
            #[flatstream(rename = "TS")]
            Ts(TestSimpleTableWithEnum),
            M2(super::example2::Monster),
        }

        /// an example documentation comment: "monster object"
        #[derive(Clone, Debug, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example", file_identifier = "MONS")]
        pub struct Monster {
            #[flatstream(id = 0)]
            pub pos: Option<Vec3>,
            #[flatstream(id = 1, default = 150)]
            pub mana: i16,
            #[flatstream(id = 2, default = 100)]
            pub hp: i16,
            #[flatstream(id = 3, key)]
            pub name: String,
            #[flatstream(id = 4, deprecated)]
            pub friendly: bool,
            #[flatstream(id = 5)]
            pub inventory: Vec<u8>,
            #[flatstream(id = 6, default = flatstream::Flags::from_bits(8))]
            pub color: flatstream::Flags<Color>,
            #[flatstream(id = 8)]
            pub test: Option<Any>,
            #[flatstream(id = 9)]
            pub test4: Vec<Test>,
            #[flatstream(id = 10)]
            pub testarrayofstring: Vec<String>,
            /// an example documentation comment: this will end up in the generated code
            /// multiline too
            #[flatstream(id = 11)]
            pub testarrayoftables: Vec<Monster>,
            #[flatstream(id = 12)]
            pub enemy: Option<Box<Monster>>,
            #[flatstream(id = 13)]
            pub testnestedflatbuffer: Option<flatstream::Nested<Box<Monster>>>,
            #[flatstream(id = 14)]
            pub testempty: Option<Stat>,
            #[flatstream(id = 15)]
            pub testbool: bool,
            #[flatstream(id = 16)]
            pub testhashs32_fnv1: i32,
            #[flatstream(id = 17)]
            pub testhashu32_fnv1: u32,
            #[flatstream(id = 18)]
            pub testhashs64_fnv1: i64,
            #[flatstream(id = 19)]
            pub testhashu64_fnv1: u64,
            #[flatstream(id = 20)]
            pub testhashs32_fnv1a: i32,
            #[flatstream(id = 21)]
            pub testhashu32_fnv1a: u32,
            #[flatstream(id = 22)]
            pub testhashs64_fnv1a: i64,
            #[flatstream(id = 23)]
            pub testhashu64_fnv1a: u64,
            #[flatstream(id = 24)]
            pub testarrayofbools: Vec<bool>,
            #[flatstream(id = 25, default = 3.14159)]
            pub testf: f32,
            #[flatstream(id = 26, default = 3.0)]
            pub testf2: f32,
            #[flatstream(id = 27)]
            pub testf3: f32,
            #[flatstream(id = 28)]
            pub testarrayofstring2: Vec<String>,
            #[flatstream(id = 29)]
            pub testarrayofsortedstruct: Vec<Ability>,
            #[flatstream(id = 30)]
            pub flex: Vec<u8>,
            #[flatstream(id = 31)]
            pub test5: Vec<Test>,
            #[flatstream(id = 32)]
            pub vector_of_longs: Vec<i64>,
            #[flatstream(id = 33)]
            pub vector_of_doubles: Vec<f64>,
            #[flatstream(id = 34)]
            pub parent_namespace_test: Option<super::InParentNamespace>,
            #[flatstream(id = 35)]
            pub vector_of_referrables: Vec<Referrable>,
            #[flatstream(id = 36)]
            pub single_weak_reference: u64,
            #[flatstream(id = 37)]
            pub vector_of_weak_references: Vec<u64>,
            #[flatstream(id = 38)]
            pub vector_of_strong_referrables: Vec<Referrable>,
            #[flatstream(id = 39)]
            pub co_owning_reference: u64,
            #[flatstream(id = 40)]
            pub vector_of_co_owning_references: Vec<u64>,
            #[flatstream(id = 41)]
            pub non_owning_reference: u64,
            #[flatstream(id = 42)]
            pub vector_of_non_owning_references: Vec<u64>,
            #[flatstream(id = 44)]
            pub any_unique: Option<AnyUniqueAliases>,
            #[flatstream(id = 46)]
            pub any_ambiguous: Option<AnyAmbiguousAliases>,
            #[flatstream(id = 47)]
            pub vector_of_enums: Vec<flatstream::Flags<Color>>,
            #[flatstream(id = 48, default = Race::None)]
            pub signed_enum: Race,
            #[flatstream(id = 49)]
            pub testrequirednestedflatbuffer: Option<flatstream::Nested<Box<Monster>>>,
            #[flatstream(id = 50)]
            pub scalar_key_sorted_tables: Vec<Stat>,
            #[flatstream(id = 51)]
            pub native_inline: Option<Test>,
            #[flatstream(id = 52)]
            pub long_enum_non_enum_default: flatstream::Flags<LongEnum>,
            #[flatstream(id = 53, default = flatstream::Flags::from_bits(2))]
            pub long_enum_normal_default: flatstream::Flags<LongEnum>,
            #[flatstream(id = 54, default = f32::NAN)]
            pub nan_default: f32,
            #[flatstream(id = 55, default = f32::INFINITY)]
            pub inf_default: f32,
            #[flatstream(id = 56, default = f32::INFINITY)]
            pub positive_inf_default: f32,
            #[flatstream(id = 57, default = f32::INFINITY)]
            pub infinity_default: f32,
            #[flatstream(id = 58, default = f32::INFINITY)]
            pub positive_infinity_default: f32,
            #[flatstream(id = 59, default = f32::NEG_INFINITY)]
            pub negative_inf_default: f32,
            #[flatstream(id = 60, default = f32::NEG_INFINITY)]
            pub negative_infinity_default: f32,
            #[flatstream(id = 61, default = f64::INFINITY)]
            pub double_inf_default: f64,
        }

        impl Default for Monster {
            fn default() -> Self {
                Self {
                    pos: None,
                    mana: 150,
                    hp: 100,
                    name: Default::default(),
                    friendly: Default::default(),
                    inventory: Default::default(),
                    color: flatstream::Flags::from_bits(8),
                    test: None,
                    test4: Default::default(),
                    testarrayofstring: Default::default(),
                    testarrayoftables: Default::default(),
                    enemy: None,
                    testnestedflatbuffer: None,
                    testempty: None,
                    testbool: Default::default(),
                    testhashs32_fnv1: Default::default(),
                    testhashu32_fnv1: Default::default(),
                    testhashs64_fnv1: Default::default(),
                    testhashu64_fnv1: Default::default(),
                    testhashs32_fnv1a: Default::default(),
                    testhashu32_fnv1a: Default::default(),
                    testhashs64_fnv1a: Default::default(),
                    testhashu64_fnv1a: Default::default(),
                    testarrayofbools: Default::default(),
                    testf: 3.14159,
                    testf2: 3.0,
                    testf3: Default::default(),
                    testarrayofstring2: Default::default(),
                    testarrayofsortedstruct: Default::default(),
                    flex: Default::default(),
                    test5: Default::default(),
                    vector_of_longs: Default::default(),
                    vector_of_doubles: Default::default(),
                    parent_namespace_test: None,
                    vector_of_referrables: Default::default(),
                    single_weak_reference: Default::default(),
                    vector_of_weak_references: Default::default(),
                    vector_of_strong_referrables: Default::default(),
                    co_owning_reference: Default::default(),
                    vector_of_co_owning_references: Default::default(),
                    non_owning_reference: Default::default(),
                    vector_of_non_owning_references: Default::default(),
                    any_unique: None,
                    any_ambiguous: None,
                    vector_of_enums: Default::default(),
                    signed_enum: Race::None,
                    testrequirednestedflatbuffer: None,
                    scalar_key_sorted_tables: Default::default(),
                    native_inline: None,
                    long_enum_non_enum_default: Default::default(),
                    long_enum_normal_default: flatstream::Flags::from_bits(2),
                    nan_default: f32::NAN,
                    inf_default: f32::INFINITY,
                    positive_inf_default: f32::INFINITY,
                    infinity_default: f32::INFINITY,
                    positive_infinity_default: f32::INFINITY,
                    negative_inf_default: f32::NEG_INFINITY,
                    negative_infinity_default: f32::NEG_INFINITY,
                    double_inf_default: f64::INFINITY,
                }
            }
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example")]
        pub struct Referrable {
            #[flatstream(key)]
            pub id: u64,
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example")]
        pub struct Stat {
            pub id: String,
            pub val: i64,
            #[flatstream(key)]
            pub count: u16,
        }

        #[derive(Clone, Debug, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example")]
        pub struct TestSimpleTableWithEnum {
            #[flatstream(default = flatstream::Flags::from_bits(2))]
            pub color: flatstream::Flags<Color>,
        }

        impl Default for TestSimpleTableWithEnum {
            fn default() -> Self {
                Self {
                    color: flatstream::Flags::from_bits(2),
                }
            }
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example")]
        pub struct TypeAliases {
            pub i8: i8,
            pub u8: u8,
            pub i16: i16,
            pub u16: u16,
            pub i32: i32,
            pub u32: u32,
            pub i64: i64,
            pub u64: u64,
            pub f32: f32,
            pub f64: f64,
            pub v8: Vec<i8>,
            pub vf64: Vec<f64>,
        }
    }

    pub mod example2 {
        use flatstream::StreamSerialize;

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.Example2")]
        pub struct Monster {}
    }

    pub mod other_name_space {
        use flatstream::StreamSerialize;

        #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.OtherNameSpace")]
        #[repr(i64)]
        pub enum FromInclude {
            #[default]
            IncludeVal = 0,
            /// A number that has no name here.
            #[flatstream(other)]
            Other(i64),
        }

        #[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(fixed, namespace = "MyGame.OtherNameSpace")]
        pub struct Unused {
            pub a: i32,
        }

        #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
        #[flatstream(namespace = "MyGame.OtherNameSpace")]
        pub struct TableB {
            pub a: Option<Box<super::super::TableA>>,
        }
    }
}
