// #[repr(u8)] pub enum Level { Low, High = 7 }

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
        const FIRST: u8 = [Level::Low as u8, Level::High as u8][0];
        const HAS_ZERO: bool = false || Level::Low as u8 == 0 || Level::High as u8 == 0;
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
                    __fs::EnumValueDef::new("Low", Level::Low as u8 as i128, &[]),
                    __fs::EnumValueDef::new("High", Level::High as u8 as i128, &[]),
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
                Level::Low => Level::Low as u8,
                Level::High => Level::High as u8,
            }
        }
        #[inline]
        fn from_number(__number: u8) -> ::core::option::Option<Self> {
            if __number == Level::Low as u8 {
                return ::core::option::Option::Some(Level::Low);
            }
            if __number == Level::High as u8 {
                return ::core::option::Option::Some(Level::High);
            }
            ::core::option::Option::None
        }
        #[inline]
        fn variant_name(__number: u8) -> ::core::option::Option<&'static str> {
            if __number == Level::Low as u8 {
                return ::core::option::Option::Some("Low");
            }
            if __number == Level::High as u8 {
                return ::core::option::Option::Some("High");
            }
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    unsafe impl __fs::PlainEnum for Level
    where
        for<'__x> Level: ::core::marker::Copy,
    {}
    #[automatically_derived]
    unsafe impl __fs::Defaultable for Level {
        type Const = Self;
        fn view<'__a>(__value: &'static Self, _: &'__a [u8]) -> __fs::EnumValue<Self> {
            __fs::EnumValue::from_variant(__value)
        }
    }
    #[automatically_derived]
    impl __fs::FieldType for Level {
        type Wire = __fs::EnumWire<Self>;
        #[inline]
        fn unpack(__view: __fs::EnumValue<Self>) -> ::flatstream::Result<Self> {
            __fs::EnumValue::unpack(&__view)
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Level {
        type Item = __fs::EnumWire<Self>;
        type Items<'__a> = __fs::VectorView<'__a, __fs::EnumWire<Self>>;
        #[inline]
        fn unpack_item(
            __item: <__fs::EnumWire<Self> as __fs::Wire>::View<'_>,
        ) -> ::flatstream::Result<Self> {
            <Self as __fs::FieldType>::unpack(__item)
        }
        #[inline]
        fn unpack_item_into(
            __item: <__fs::EnumWire<Self> as __fs::Wire>::View<'_>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            <Self as __fs::FieldType>::unpack_into(__item, __target)
        }
    }
};
