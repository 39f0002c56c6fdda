// #[flatstream(transparent)] pub struct Id(u64);

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
        ! __fs::Ask:: < u64 > ::IS_INLINED || __fs::Ask:: < Id > ::IS_COPY, "{}",
        "`Id` is read by value, and not `Copy`: add `#[derive(Clone, Copy)]` (as to all fixed structs, flags, enums with a catch-all variant, and newtypes around these or around numbers)"
    );
    #[automatically_derived]
    unsafe impl __fs::Newtype for Id {
        type Inner = u64;
        const NAME: &'static str = "Id";
        const FIELD: ::core::option::Option<&'static str> = ::core::option::Option::None;
        const TOLD: bool = true;
        #[inline(always)]
        fn inner(&self) -> &u64 {
            &self.0
        }
        #[inline(always)]
        fn inner_mut(&mut self) -> &mut u64 {
            &mut self.0
        }
        #[inline(always)]
        fn wrap(__inner: u64) -> Self {
            Id { 0: __inner }
        }
    }
    #[automatically_derived]
    unsafe impl __fs::InlineAs for Id
    where
        for<'__x> u64: __fs::Inline + __fs::InlineInside<Id>,
    {
        type As = u64;
        const RAW: bool = ::core::mem::size_of::<Id>() == ::core::mem::size_of::<u64>();
        #[inline(always)]
        fn to_inline(self) -> u64 {
            self.0
        }
        #[inline(always)]
        fn from_inline(__value: u64) -> Self {
            Id { 0: __value }
        }
        fn debug(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __fs::debug_newtype::<Self>(&__fs::DebugInline(&self.0), __f)
        }
    }
    type __IsField = __fs::Is<{ __fs::Ask::<Id>::IS_NEWTYPE }>;
    #[automatically_derived]
    impl __fs::FieldType for Id {
        type Wire = <Self as __fs::MaybeField<__IsField>>::Wire;
        const OWNED: bool = <Self as __fs::MaybeField<__IsField>>::OWNED;
        #[inline]
        fn unpack(__view: __fs::FieldView<'_, Self>) -> ::flatstream::Result<Self> {
            <Self as __fs::MaybeField<__IsField>>::unpack(__view)
        }
        #[inline]
        fn unpack_into(
            __view: __fs::FieldView<'_, Self>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            <Self as __fs::MaybeField<__IsField>>::unpack_into(__view, __target)
        }
    }
    #[automatically_derived]
    unsafe impl __fs::Defaultable for Id
    where
        for<'__x> Id: __fs::MaybeDefault<<Self as __fs::FieldType>::Wire, __IsField>,
    {
        type Const = <Self as __fs::MaybeDefault<
            <Self as __fs::FieldType>::Wire,
            __IsField,
        >>::Const;
        #[inline]
        fn view<'__a>(
            __value: &'static Self::Const,
            __payload: &'__a [u8],
        ) -> __fs::FieldView<'__a, Self> {
            <Self as __fs::MaybeDefault<
                <Self as __fs::FieldType>::Wire,
                __IsField,
            >>::view(__value, __payload)
        }
    }
    #[automatically_derived]
    impl __fs::MapKey for Id
    where
        for<'__x> Id: __fs::MaybeKey<<Self as __fs::FieldType>::Wire, __IsField>,
    {
        type Lookup = <Self as __fs::MaybeKey<
            <Self as __fs::FieldType>::Wire,
            __IsField,
        >>::Lookup;
        type Bound<'__k> = <Self as __fs::MaybeKey<
            <Self as __fs::FieldType>::Wire,
            __IsField,
        >>::Bound<'__k>;
        const ORD_IS_WIRE_ORDER: bool = false;
        #[inline]
        fn as_lookup(&self) -> &Self::Lookup {
            <Self as __fs::MaybeKey<
                <Self as __fs::FieldType>::Wire,
                __IsField,
            >>::as_lookup(self)
        }
        #[inline]
        fn bound<'__b>(__bound: &'__b Self::Bound<'_>) -> &'__b Self::Lookup {
            <Self as __fs::MaybeKey<
                <Self as __fs::FieldType>::Wire,
                __IsField,
            >>::bound(__bound)
        }
        #[inline]
        fn compare(__a: &Self::Lookup, __b: &Self::Lookup) -> ::core::cmp::Ordering {
            <Self as __fs::MaybeKey<
                <Self as __fs::FieldType>::Wire,
                __IsField,
            >>::compare(__a, __b)
        }
        #[inline]
        fn compare_view(
            __view: &__fs::FieldView<'_, Self>,
            __key: &Self::Lookup,
        ) -> ::core::cmp::Ordering {
            <Self as __fs::MaybeKey<
                <Self as __fs::FieldType>::Wire,
                __IsField,
            >>::compare_view(__view, __key)
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Id
    where
        for<'__x> Id: __fs::MaybeElement<__IsField>,
    {
        type Item = <Self as __fs::MaybeElement<__IsField>>::Item;
        type Items<'__a> = __fs::VectorView<'__a, Self::Item>;
        #[inline]
        fn unpack_item(
            __item: <Self::Item as __fs::Wire>::View<'_>,
        ) -> ::flatstream::Result<Self> {
            <Self as __fs::MaybeElement<__IsField>>::unpack_item(__item)
        }
        #[inline]
        fn unpack_item_into(
            __item: <Self::Item as __fs::Wire>::View<'_>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            <Self as __fs::MaybeElement<__IsField>>::unpack_item_into(__item, __target)
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamSerialize for Id
    where
        for<'__x> u64: ::flatstream::StreamSerialize,
    {
        #[inline]
        fn serialize<__A: __fs::Allocator>(
            &self,
            __builder: &mut __fs::FlatBufferBuilder<'_, __A>,
        ) -> ::flatstream::Result<()> {
            <u64 as ::flatstream::StreamSerialize>::serialize(&self.0, __builder)
        }
        #[inline]
        fn encode(
            &self,
            __out: &mut ::flatstream::PayloadBuf<'_>,
        ) -> ::core::option::Option<::flatstream::Result<()>> {
            <u64 as ::flatstream::StreamSerialize>::encode(&self.0, __out)
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamDeserialize for Id
    where
        for<'__x> u64: ::flatstream::StreamDeserialize,
    {
        type View<'__a> = <u64 as ::flatstream::StreamDeserialize>::View<'__a>;
        #[inline]
        fn from_payload(__payload: &[u8]) -> ::flatstream::Result<Self::View<'_>> {
            <u64 as ::flatstream::StreamDeserialize>::from_payload(__payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(__payload: &[u8]) -> Self::View<'_> {
            unsafe {
                <u64 as ::flatstream::StreamDeserialize>::from_payload_unchecked(
                    __payload,
                )
            }
        }
    }
};
