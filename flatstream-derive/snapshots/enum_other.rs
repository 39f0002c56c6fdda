// #[repr(u8)]
// pub enum Level {
//     Low,
//     High = 7,
//     #[flatstream(other)]
//     Other(u8),
// }

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
    const __NUMBER_0: u8 = 0;
    const __NUMBER_1: u8 = 7;
    #[automatically_derived]
    impl ::flatstream::StreamSchema for Level {
        const SCHEMA: ::flatstream::schema::Definition = ::flatstream::schema::Definition::Enum(
            <Self as __fs::UnitEnum>::DEF,
        );
    }
    #[automatically_derived]
    unsafe impl __fs::UnitEnum for Level {
        type Number = u8;
        const NAME: &'static str = "Level";
        const FIRST: u8 = [__NUMBER_0, __NUMBER_1][0];
        const HAS_ZERO: bool = false || __NUMBER_0 == 0 || __NUMBER_1 == 0;
        const OTHER: ::core::option::Option<&'static str> = ::core::option::Option::Some(
            "Other",
        );
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace!(),
            ::core::concat!(::core::module_path!(), "::Level"),
            const { &[__fs::NamePart::Text("Level")] },
        );
        const DEF: __fs::EnumDef = __fs::EnumDef::plain::<
            Self,
        >(
            &[],
            const {
                &[
                    __fs::EnumValueDef::new("Low", __NUMBER_0 as i128, &[]),
                    __fs::EnumValueDef::new("High", __NUMBER_1 as i128, &[]),
                ]
            },
        );
        const AT: ::core::option::Option<__fs::DefinitionAt> = {
            static __DEF: __fs::Definition = __fs::Definition::Enum(
                <Level as __fs::UnitEnum>::DEF,
            );
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        };
        #[inline]
        fn number(&self) -> u8 {
            match self {
                Level::Low => __NUMBER_0,
                Level::High => __NUMBER_1,
                Level::Other(__number) => __fs::BaseNumber::<u8>::to_base(__number),
            }
        }
        #[inline]
        fn from_number(__number: u8) -> ::core::option::Option<Self> {
            if __number == __NUMBER_0 {
                return ::core::option::Option::Some(Level::Low);
            }
            if __number == __NUMBER_1 {
                return ::core::option::Option::Some(Level::High);
            }
            ::core::option::Option::Some(
                Level::Other(__fs::BaseNumber::<u8>::from_base(__number)),
            )
        }
        #[inline]
        fn variant_name(__number: u8) -> ::core::option::Option<&'static str> {
            if __number == __NUMBER_0 {
                return ::core::option::Option::Some("Low");
            }
            if __number == __NUMBER_1 {
                return ::core::option::Option::Some("High");
            }
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    unsafe impl __fs::PlainEnum for Level {}
    const _: () = ::core::assert!(
        __fs::Ask:: < Level > ::IS_COPY, "{}",
        "`Level` is read by value, and not `Copy`: add `#[derive(Clone, Copy)]` (as to all fixed structs, flags, enums with a catch-all variant, and newtypes around these or around numbers)"
    );
    type __IsCopy = __fs::Is<{ __fs::Ask::<Level>::IS_COPY }>;
    #[automatically_derived]
    impl __fs::FieldType for Level {
        type Wire = <Self as __fs::MaybeCopied<__IsCopy>>::Wire;
        #[inline]
        fn unpack(__view: __fs::FieldView<'_, Self>) -> ::flatstream::Result<Self> {
            <Self as __fs::MaybeCopied<__IsCopy>>::unpack(__view)
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Level {
        type Item = __fs::Inlined<Self>;
        type Items<'__a> = __fs::VectorView<'__a, __fs::Inlined<Self>>;
        #[inline]
        fn unpack_item(__item: Self) -> ::flatstream::Result<Self> {
            ::core::result::Result::Ok(__item)
        }
        #[inline]
        fn collect(
            __vector: __fs::VectorView<'_, __fs::Inlined<Self>>,
        ) -> ::flatstream::Result<__fs::Vec<Self>> {
            ::core::result::Result::Ok(__fs::collect_inline(__vector))
        }
    }
    #[automatically_derived]
    unsafe impl __fs::Defaultable for Level
    where
        for<'__x> Level: __fs::FieldType<Wire = __fs::Inlined<Level>>,
    {
        type Const = Self;
        fn view<'__a>(__value: &'static Self, _: &'__a [u8]) -> Self {
            __fs::copy_of(__value)
        }
    }
};
