// #[flatstream(bit_flags)]
//          pub struct Perms(<Perms as bitflags::__private::PublicFlags>::Internal);

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
    unsafe impl __fs::InlineAs for Perms {
        type As = __fs::BitsOf<{ ::core::mem::size_of::<Perms>() }>;
        #[inline(always)]
        fn to_inline(self) -> Self::As {
            __fs::BitsLike::<Self::As>::into_bits(Perms::bits(&self))
        }
        #[inline(always)]
        fn from_inline(__bits: Self::As) -> Self {
            Perms::from_bits_retain(__fs::BitsLike::<Self::As>::of_bits(__bits))
        }
        fn debug(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __fs::Ask::<
                Perms,
            >::__debug_flags(
                self,
                "Perms",
                __fs::InlineAs::to_inline(__fs::copy_of(self)),
                __f,
            )
        }
    }
    const _: () = ::core::assert!(
        __fs::Ask:: < Perms > ::IS_COPY, "{}",
        "`Perms` is read by value, and not `Copy`: add `#[derive(Clone, Copy)]` (as to all fixed structs, flags, enums with a catch-all variant, and newtypes around these or around numbers)"
    );
    type __IsCopy = __fs::Is<{ __fs::Ask::<Perms>::IS_COPY }>;
    #[automatically_derived]
    impl __fs::FieldType for Perms {
        type Wire = <Self as __fs::MaybeCopied<__IsCopy>>::Wire;
        #[inline]
        fn unpack(__view: __fs::FieldView<'_, Self>) -> ::flatstream::Result<Self> {
            <Self as __fs::MaybeCopied<__IsCopy>>::unpack(__view)
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Perms {
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
    unsafe impl __fs::Defaultable for Perms
    where
        for<'__x> Perms: __fs::FieldType<Wire = __fs::Inlined<Perms>>,
    {
        type Const = Self;
        fn view<'__a>(__value: &'static Self, _: &'__a [u8]) -> Self {
            __fs::copy_of(__value)
        }
    }
};
