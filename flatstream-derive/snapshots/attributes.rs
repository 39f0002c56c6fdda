// #[flatstream(file_identifier = "READ", reserved(1))]
// struct Reading {
//     #[flatstream(id = 3, default = 20.5)]
//     celsius: f64,
//     #[flatstream(id = 0, required, rename = "sensor")]
//     name: Name,
//     #[flatstream(id = 2, deprecated)]
//     old: u8,
//     #[flatstream(skip)]
//     cache: Cache,
// }

///Zero-copy view of a [`Reading`] inside a verified payload.
#[allow(non_camel_case_types)]
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
    unused_qualifications
)]
const _: () = {
    use ::flatstream::__private as __fs;
    __fs::assert_version!("0.1.0");
    #[allow(unused_imports)]
    use __fs::Unknown as _;
    const _: () = if let ::core::option::Option::Some(__message) = __fs::Ask::<
        __fs::Required<Name>,
    >::SHAPE
        .complaint(
            __fs::Ask::<__fs::Required<Name>>::DEFAULT_DEPTH,
            "`Name` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Name>`, or give a variant the number 0",
        )
    {
        ::core::panic!("{}", __message)
    };
    const _: () = ::core::assert!(
        ! __fs::Ask:: < Name > ::IS_OPTION, "{}",
        "`required` and `Option` contradict each other: keep one"
    );
    const _: () = ::core::assert!(
        __fs::Ask:: < Name > ::IS_OPTION || ! __fs::Ask:: < Name > ::IS_SCALAR, "{}",
        "a scalar cannot be required; use `Option<Name>` to see absence"
    );
    const _: () = ::core::assert!(
        ! __fs::Ask:: < Name > ::IS_UNION, "{}",
        "a union field takes two slots (tag = id - 1): its id must be at least 1"
    );
    const _: () = ::core::assert!(
        ! __fs::Ask:: < u8 > ::IS_UNION, "{}",
        "a union field takes two slots (tag = id - 1), and slot 1 is reserved"
    );
    const _: () = ::core::assert!(
        ! __fs::Ask:: < f64 > ::IS_UNION, "{}",
        "a union field takes two slots (tag = id - 1), and slot 2 is already used by `old`"
    );
    const _: (__fs::Layout, usize) = (
        __fs::layout_of::<Reading>(),
        <Reading as __fs::ViewedTable>::DEFAULT_DEPTH,
    );
    #[automatically_derived]
    impl __fs::FieldType for Reading {
        type Wire = __fs::TableWire<Self>;
        const OWNED: bool = true;
        #[inline]
        fn unpack(view: ReadingView<'_>) -> ::flatstream::Result<Self> {
            let view = &view;
            let __field2: f64 = __fs::FieldType::unpack(view.celsius())?;
            let __field0: Name = __fs::Ask::<
                __fs::Required<Name>,
            >::unpack(unsafe {
                view.table
                    .field::<
                        Reading,
                        _,
                        __fs::F0,
                    >(__fs::Ask::<__fs::Required<Name>>::wire())
            })?;
            let __field1: u8 = __fs::FieldType::unpack(view.old())?;
            ::core::result::Result::Ok(Reading {
                celsius: __field2,
                name: __field0,
                old: __field1,
                cache: __fs::skipped::<Cache>(),
            })
        }
        #[inline]
        fn unpack_into(
            view: ReadingView<'_>,
            target: &mut Self,
        ) -> ::flatstream::Result<()> {
            let _ = &target;
            let view = &view;
            __fs::Ask::<
                __fs::Required<Name>,
            >::unpack_into(
                unsafe {
                    view.table
                        .field::<
                            Reading,
                            _,
                            __fs::F0,
                        >(__fs::Ask::<__fs::Required<Name>>::wire())
                },
                &mut target.name,
            )?;
            __fs::FieldType::unpack_into(view.old(), &mut target.old)?;
            __fs::FieldType::unpack_into(view.celsius(), &mut target.celsius)?;
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Reading {
        type Item = __fs::TableWire<Self>;
        type Items<'__a> = __fs::VectorView<'__a, __fs::TableWire<Self>>;
        #[inline]
        fn unpack_item(
            item: <__fs::TableWire<Self> as __fs::Wire>::View<'_>,
        ) -> ::flatstream::Result<Self> {
            <Self as __fs::FieldType>::unpack(item)
        }
        #[inline]
        fn unpack_item_into(
            item: <__fs::TableWire<Self> as __fs::Wire>::View<'_>,
            target: &mut Self,
        ) -> ::flatstream::Result<()> {
            <Self as __fs::FieldType>::unpack_into(item, target)
        }
    }
    const _: () = __fs::takes_default::<f64>();
    #[automatically_derived]
    impl __fs::DefaultAt<2usize> for Reading {
        type Field = f64;
        const WRITTEN: &'static str = "20.5";
        #[inline]
        fn absent(buf: &[u8]) -> __fs::FieldView<'_, f64> {
            __fs::Ask::<f64>::default_view(const { &{ 20.5 } }, buf)
        }
    }
    #[automatically_derived]
    unsafe impl __fs::Table for Reading {
        const NAME: &'static str = "Reading";
        const IDENTIFIER: ::core::option::Option<[u8; 4]> = ::core::option::Option::Some(
            *b"READ",
        );
        const FIELDS: &'static [&'static str] = &["name", "old", "celsius"];
        const NAMES: &'static [&'static str] = &["sensor", "old", "celsius"];
        const ORDER: ::core::option::Option<&'static [usize]> = ::core::option::Option::Some(
            &[2usize, 0usize, 1usize],
        );
        const SHAPES: &'static [__fs::Shape] = &[
            __fs::Ask::<__fs::Required<Name>>::SHAPE,
            __fs::Ask::<u8>::SHAPE,
            __fs::Ask::<__fs::Defaulted<Reading, 2usize>>::SHAPE,
        ];
        const RESERVED: &'static [u16] = &[1u16];
        const PLAN: __fs::Plan = {
            __fs::plan::<Self, 3usize, 22usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, visitor: __V) -> __V {
            let visitor = visitor
                .field::<
                    _,
                    _,
                    __fs::F0,
                >(__fs::Ask::<__fs::Required<Name>>::wire(), &self.name);
            let visitor = visitor
                .field::<_, _, __fs::F1>(__fs::Ask::<u8>::wire(), &self.old);
            let visitor = visitor
                .field::<
                    _,
                    _,
                    __fs::F2,
                >(__fs::Ask::<__fs::Defaulted<Reading, 2usize>>::wire(), &self.celsius);
            visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            visitor: __V,
        ) -> ::core::result::Result<__V, __V::Error> {
            let visitor = visitor
                .field::<_, __fs::F0>(__fs::Ask::<__fs::Required<Name>>::wire())?;
            let visitor = visitor.field::<_, __fs::F1>(__fs::Ask::<u8>::wire())?;
            let visitor = visitor
                .field::<
                    _,
                    __fs::F2,
                >(__fs::Ask::<__fs::Defaulted<Reading, 2usize>>::wire())?;
            ::core::result::Result::Ok(visitor)
        }
    }
    #[automatically_derived]
    unsafe impl __fs::ViewedTable for Reading {
        type View<'a> = ReadingView<'a>;
        const DEFAULT_DEPTH: usize = __fs::deepest(
            &[
                __fs::Ask::<__fs::Required<Name>>::DEFAULT_DEPTH,
                __fs::Ask::<u8>::DEFAULT_DEPTH,
                __fs::Ask::<__fs::Defaulted<Reading, 2usize>>::DEFAULT_DEPTH,
            ],
        );
        #[inline(always)]
        unsafe fn view<'a>(
            table: __fs::TableRef<'a, ReadingView<'static>>,
        ) -> ReadingView<'a> {
            ReadingView { table }
        }
        #[inline]
        fn table<'__v>(
            view: &'__v ReadingView<'_>,
        ) -> __fs::TableRef<'__v, ReadingView<'static>> {
            view.table
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamSerialize for Reading {
        #[inline]
        fn serialize<__A: __fs::Allocator>(
            &self,
            builder: &mut __fs::FlatBufferBuilder<'_, __A>,
        ) -> ::flatstream::Result<()> {
            __fs::push(self, builder)
        }
        #[inline]
        fn encode(
            &self,
            out: &mut ::flatstream::PayloadBuf<'_>,
        ) -> ::core::option::Option<::flatstream::Result<()>> {
            ::core::option::Option::Some(__fs::encode(self, out))
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamDeserialize for Reading {
        type View<'a> = ReadingView<'a>;
        #[inline]
        fn from_payload(payload: &[u8]) -> ::flatstream::Result<ReadingView<'_>> {
            __fs::verify_root::<Self>(payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(payload: &[u8]) -> ReadingView<'_> {
            unsafe { __fs::trust_root::<Self>(payload) }
        }
    }
    #[automatically_derived]
    impl<'a> ReadingView<'a> {
        ///The `celsius` field.
        #[inline]
        #[must_use]
        fn celsius(&self) -> __fs::FieldView<'a, f64> {
            unsafe {
                self.table
                    .field::<
                        Reading,
                        _,
                        __fs::F2,
                    >(__fs::Ask::<__fs::Defaulted<Reading, 2usize>>::wire())
            }
        }
        ///The `name` field.
        #[inline]
        #[must_use]
        fn name(&self) -> __fs::FieldView<'a, Name>
        where
            Name: __fs::FieldType,
        {
            unsafe {
                self.table
                    .field::<
                        Reading,
                        _,
                        __fs::F0,
                    >(__fs::Ask::<__fs::Required<Name>>::wire())
            }
        }
        ///The `old` field.
        #[deprecated = "`old` is deprecated in the schema"]
        #[inline]
        #[must_use]
        fn old(&self) -> __fs::FieldView<'a, u8> {
            unsafe { self.table.field::<Reading, _, __fs::F1>(__fs::Ask::<u8>::wire()) }
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
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe { self.table.debug::<Reading>("Reading", f) }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl __fs::serde::Serialize for ReadingView < '_ > { fn
        serialize < __S : __fs::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { unsafe { __fs::serialize_table::
        < Reading, _, __S > (self.table, serializer) } } }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq for ReadingView<'a> {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            unsafe { self.table.same::<Reading>(&other.table) }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<Reading> for ReadingView<'_> {
        #[inline]
        fn eq(&self, other: &Reading) -> bool {
            <Reading as __fs::ViewedTable>::equals(self, other)
        }
    }
    const _: () = ::core::assert!(
        __fs::Ask:: < Name > ::OWNED, "{}",
        "`Name` borrows, so the struct could not be unpacked: own the data (`String` instead of `&str`), or give the struct a lifetime"
    );
    const _: () = ::core::assert!(
        __fs::Ask:: < Cache > ::OWNED, "{}",
        "`Cache` borrows, so the struct could not be unpacked: own the data (`String` instead of `&str`), or give the struct a lifetime"
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
        /// For reading many messages of one kind: in steady state nothing is allocated.
        ///
        /// # Errors
        ///
        /// As `unpack`. `target` may then hold parts of both values.
        #[inline]
        fn unpack_into(&self, target: &mut Reading) -> ::flatstream::Result<()> {
            <Reading as __fs::FieldType>::unpack_into(*self, target)
        }
    }
};
