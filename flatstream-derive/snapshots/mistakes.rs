// struct Reading { n: usize, rows: Vec<Vec<u8>>, good: u8 }

#[allow(dead_code, non_camel_case_types)]
type __FaultOfReading<'a> = ::flatstream::__private::seen::FieldView<
    'a,
    (),
    {
        ::core::compile_error! {
            "`usize` differs between machines: use `u64`"
        }
        ::core::compile_error! {
            "FlatBuffers has no nested vectors: wrap the inner one, `struct Row { items: Vec<u8> }` and `Vec<Row>`"
        }
    },
>;
///Zero-copy view of a [`Reading`] inside a verified payload.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
struct ReadingView<'a> {
    table: ::flatstream::__private::TableRef<'a, ReadingView<'static>>,
}
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
    const _: __fs::Layout = __fs::layout_of::<Reading>();
    #[automatically_derived]
    impl __fs::FieldType for Reading {
        type Wire = __fs::TableWire<Self>;
        const OWNED: bool = true;
        fn unpack(_: ReadingView<'_>) -> ::flatstream::Result<Self> {
            __fs::borrowed()
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Reading {
        type Item = __fs::TableWire<Self>;
        type Items<'__a> = __fs::VectorView<'__a, __fs::TableWire<Self>>;
        #[inline]
        fn unpack_item(
            __item: <__fs::TableWire<Self> as __fs::Wire>::View<'_>,
        ) -> ::flatstream::Result<Self> {
            <Self as __fs::FieldType>::unpack(__item)
        }
        #[inline]
        fn unpack_item_into(
            __item: <__fs::TableWire<Self> as __fs::Wire>::View<'_>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            <Self as __fs::FieldType>::unpack_into(__item, __target)
        }
    }
    #[automatically_derived]
    unsafe impl __fs::Table for Reading {
        const NAME: &'static str = "Reading";
        const COMPLETE: bool = false;
        const FIELDS: &'static [&'static str] = &["good"];
        const SHAPES: &'static [__fs::Shape] = &[__fs::Ask::<u8>::SHAPE];
        const PLAN: __fs::Plan = {
            __fs::plan::<Self, 1usize, 12usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, __visitor: __V) -> __V {
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<u8>::wire(), &self.good);
            __visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            __visitor: __V,
        ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<u8>::wire())?;
            ::core::result::Result::Ok(__visitor)
        }
    }
    #[automatically_derived]
    unsafe impl __fs::ViewedTable for Reading {
        type View<'a> = ReadingView<'a>;
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace!(),
            ::core::concat!(::core::module_path!(), "::Reading"),
            const { &[__fs::NamePart::Text("Reading")] },
        );
        const DEF: __fs::TableDef = __fs::TableDef::of::<
            Self,
        >(&[], const { &__fs::fields::<Self, 1usize>([__fs::Ask::<u8>::FIELD]) });
        const AT: ::core::option::Option<__fs::DefinitionAt> = {
            static __DEF: __fs::Definition = __fs::Definition::Table(
                <Reading as __fs::ViewedTable>::DEF,
            );
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        };
        #[inline(always)]
        unsafe fn view<'a>(
            __table: __fs::TableRef<'a, ReadingView<'static>>,
        ) -> ReadingView<'a> {
            ReadingView { table: __table }
        }
        #[inline]
        fn table<'__v>(
            __view: &'__v ReadingView<'_>,
        ) -> __fs::TableRef<'__v, ReadingView<'static>> {
            __view.table
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamSerialize for Reading {
        #[inline]
        fn serialize<__A: __fs::Allocator>(
            &self,
            __builder: &mut __fs::FlatBufferBuilder<'_, __A>,
        ) -> ::flatstream::Result<()> {
            __fs::push(self, __builder)
        }
        #[inline]
        fn encode(
            &self,
            __out: &mut ::flatstream::PayloadBuf<'_>,
        ) -> ::core::option::Option<::flatstream::Result<()>> {
            ::core::option::Option::Some(__fs::encode(self, __out))
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamDeserialize for Reading {
        type View<'a> = ReadingView<'a>;
        #[inline(always)]
        fn from_payload(__payload: &[u8]) -> ::flatstream::Result<ReadingView<'_>> {
            __fs::verify_root::<Self>(__payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(__payload: &[u8]) -> ReadingView<'_> {
            unsafe { __fs::trust_root::<Self>(__payload) }
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamSchema for Reading {
        const SCHEMA: ::flatstream::schema::Definition = ::flatstream::schema::Definition::Table(
            <Self as __fs::ViewedTable>::DEF,
        );
    }
    #[automatically_derived]
    impl<'a> ReadingView<'a> {
        fn n(&self) -> __FaultOfReading<'a> {
            __fs::not_reached()
        }
        fn rows(&self) -> __FaultOfReading<'a> {
            __fs::not_reached()
        }
        ///The `good` field.
        #[inline]
        #[must_use]
        fn good(&self) -> __fs::seen::FieldView<'a, u8> {
            unsafe {
                __fs::TableRef::field::<
                    Reading,
                    _,
                    __fs::F0,
                >(&self.table, __fs::Ask::<u8>::wire())
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for ReadingView<'_> {
        #[inline]
        fn clone(&self) -> Self {
            *self
        }
    }
    #[automatically_derived]
    impl ::core::marker::Copy for ReadingView<'_> {}
    #[automatically_derived]
    impl ::core::fmt::Debug for ReadingView<'_> {
        #[inline]
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe { __fs::TableRef::debug::<Reading>(&self.table, "Reading", __f) }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl __fs::serde::Serialize for ReadingView < '_ > { fn
        serialize < __S : __fs::serde::Serializer > (& self, __serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { unsafe { __fs::serialize_table::
        < Reading, _, __S > (self.table, __serializer) } } }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq for ReadingView<'a> {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            unsafe { __fs::TableRef::same::<Reading>(&self.table, &__other.table) }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<Reading> for ReadingView<'_> {
        #[inline]
        fn eq(&self, __other: &Reading) -> bool {
            <Reading as __fs::ViewedTable>::equals(self, __other)
        }
    }
    const _: () = ::core::assert!(
        __fs::Ask:: < usize > ::OWNED, "{}",
        "`usize` borrows, so the struct could not be unpacked: own the data (`String` instead of `&str`), or give the struct a lifetime"
    );
    const _: () = ::core::assert!(
        __fs::Ask:: < Vec < Vec < u8 > > > ::OWNED, "{}",
        "`Vec<Vec<u8>>` borrows, so the struct could not be unpacked: own the data (`String` instead of `&str`), or give the struct a lifetime"
    );
    #[automatically_derived]
    impl ReadingView<'_> {
        ///Rebuilds the [`Reading`], copying what it owns.
        ///
        /// # Errors
        ///
        /// `UnknownVariant` for an enum number or union tag that this program does not know.
        #[inline]
        fn unpack(&self) -> ::flatstream::Result<Reading> {
            <Reading as __fs::FieldType>::unpack(*self)
        }
        ///Rebuilds the [`Reading`] in a value that is there, whose strings and vectors are used again.
        ///
        /// For reading many messages of one kind. What still allocates is said at `StreamSerialize`.
        ///
        /// # Errors
        ///
        /// As `unpack`. The value may then hold parts of both.
        #[inline]
        fn unpack_into(&self, __target: &mut Reading) -> ::flatstream::Result<()> {
            <Reading as __fs::FieldType>::unpack_into(*self, __target)
        }
    }
};
