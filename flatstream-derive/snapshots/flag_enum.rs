// #[flatstream(bit_flags)] #[repr(u8)] pub enum Access { Read = 1, Write = 1 << 1 }

#[doc(hidden)]
#[allow(
    clippy::all,
    clippy::nursery,
    clippy::pedantic,
    clippy::restriction,
    dead_code,
    deprecated,
    non_local_definitions,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
const _: () = {
    use ::flatstream::__private as __fs;
    __fs::assert_version!("0.1.0");
    #[allow(unused_imports)]
    use __fs::Unknown as _;
    const _: () = ::core::assert!(
        __fs::Ask:: < Access > ::IS_COPY, "{}",
        "`Access` is read by value, and not `Copy`: add `#[derive(Clone, Copy)]` (as to all fixed structs, flags, enums with a catch-all variant, and newtypes around these or around numbers)"
    );
    const _: () = ::core::assert!(
        u8::count_ones(Access::Read as u8) == 1, "{}",
        "`Read` is not a single bit, and the schema has no word for others: make it a constant, `Flags::from_bits(..)`"
    );
    const _: () = ::core::assert!(
        u8::count_ones(Access::Write as u8) == 1, "{}",
        "`Write` is not a single bit, and the schema has no word for others: make it a constant, `Flags::from_bits(..)`"
    );
    #[automatically_derived]
    impl ::flatstream::StreamSchema for Access {
        const SCHEMA: ::flatstream::schema::Definition = ::flatstream::schema::Definition::Enum(
            <Self as __fs::FlagEnum>::DEF,
        );
    }
    #[automatically_derived]
    impl __fs::FlagEnum for Access {
        type Bits = u8;
        const NAMES: &'static [&'static str] = &["Read", "Write"];
        const SCHEMA_NAMES: &'static [&'static str] = &["Read", "Write"];
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace!(),
            ::core::concat!(::core::module_path!(), "::Access"),
            const { &[__fs::NamePart::Text("Access")] },
        );
        const DEF: __fs::EnumDef = __fs::EnumDef::flags::<
            Self,
        >(
            &[],
            const {
                &[
                    __fs::EnumValueDef::new("Read", Access::Read as u8 as i128, &[]),
                    __fs::EnumValueDef::new("Write", Access::Write as u8 as i128, &[]),
                ]
            },
        );
        const AT: ::core::option::Option<__fs::DefinitionAt> = {
            static __DEF: __fs::Definition = __fs::Definition::Enum(
                <Access as __fs::FlagEnum>::DEF,
            );
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        };
        #[inline]
        fn nth(__place: usize) -> ::core::option::Option<Self> {
            match __place {
                0usize => ::core::option::Option::Some(Access::Read),
                1usize => ::core::option::Option::Some(Access::Write),
                _ => ::core::option::Option::None,
            }
        }
        #[inline]
        fn bit(self) -> u8 {
            self as u8
        }
    }
    #[automatically_derived]
    impl __fs::FieldType for Access {
        type Wire = __fs::Ruled<__fs::NoField, __fs::LoneFlag>;
        fn unpack(_: ()) -> ::flatstream::Result<Self> {
            __fs::borrowed()
        }
        fn debug_flags(
            __flags: &::flatstream::Flags<Self>,
            __f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __fs::debug_flags(__flags, __f)
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Access {
        type Item = __fs::Ruled<__fs::NoField, __fs::LoneFlag>;
        type Items<'__a> = __fs::VectorView<
            '__a,
            __fs::Ruled<__fs::NoField, __fs::LoneFlag>,
        >;
        #[inline]
        fn unpack_item(
            __item: <__fs::Ruled<__fs::NoField, __fs::LoneFlag> as __fs::Wire>::View<'_>,
        ) -> ::flatstream::Result<Self> {
            <Self as __fs::FieldType>::unpack(__item)
        }
        #[inline]
        fn unpack_item_into(
            __item: <__fs::Ruled<__fs::NoField, __fs::LoneFlag> as __fs::Wire>::View<'_>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            <Self as __fs::FieldType>::unpack_into(__item, __target)
        }
    }
};
