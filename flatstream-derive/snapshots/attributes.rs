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
    const _: () = if let ::core::option::Option::Some(__message) = __fs::Absent::no_value(
        __fs::Ask::<__fs::Required<Name>>::ABSENT,
        &__fs::Ask::<__fs::Required<Name>>::SHAPE,
        "Reading",
        "name",
        "`Name` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Name>`, or give a variant the number 0",
    ) {
        ::core::panic!("{}", __fs::Complaint::as_str(& __message))
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
    const _: __fs::Layout = __fs::layout_of::<Reading>();
    #[automatically_derived]
    impl __fs::FieldType for Reading {
        type Wire = __fs::TableWire<Self>;
        const OWNED: bool = true;
        #[inline]
        fn unpack(__view: ReadingView<'_>) -> ::flatstream::Result<Self> {
            let __view = &__view;
            let __field2: f64 = __fs::FieldType::unpack(__view.celsius())?;
            let __field0: Name = __fs::Ask::<
                __fs::Required<Name>,
            >::unpack(unsafe {
                __fs::TableRef::field::<
                    Reading,
                    _,
                    __fs::F0,
                >(&__view.table, __fs::Ask::<__fs::Required<Name>>::wire())
            })?;
            let __field1: u8 = __fs::FieldType::unpack(__view.old())?;
            ::core::result::Result::Ok(Self {
                celsius: __field2,
                name: __field0,
                old: __field1,
                cache: __fs::Ask::<Cache>::skipped(),
            })
        }
        #[inline]
        fn unpack_into(
            __view: ReadingView<'_>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            let _ = &__target;
            let __view = &__view;
            __fs::Ask::<
                __fs::Required<Name>,
            >::unpack_into(
                unsafe {
                    __fs::TableRef::field::<
                        Reading,
                        _,
                        __fs::F0,
                    >(&__view.table, __fs::Ask::<__fs::Required<Name>>::wire())
                },
                &mut __target.name,
            )?;
            __fs::FieldType::unpack_into(__view.old(), &mut __target.old)?;
            __fs::FieldType::unpack_into(__view.celsius(), &mut __target.celsius)?;
            ::core::result::Result::Ok(())
        }
    }
    const _: () = ::core::assert!(
        __fs::Ask:: < Cache > ::HAS_VALUE, "{}",
        "`unpack` needs `Default` for the skipped type `Cache`: add `#[derive(Default)]` to it, or make the field an `Option<Cache>`"
    );
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
    impl __fs::DefaultAt<2usize> for Reading {
        type Field = f64;
        const WRITTEN: &'static str = "20.5";
        const KNOWN: __fs::Known = __fs::Ask::<f64>::TAKES
            .given(const { &{ 20.5 } })
            .known();
        #[inline]
        fn absent(__buf: &[u8]) -> __fs::FieldView<'_, f64> {
            __fs::Ask::<f64>::TAKES.given(const { &{ 20.5 } }).view(__buf)
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
        fn visit_values<__V: __fs::ValueVisitor>(&self, __visitor: __V) -> __V {
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<__fs::Required<Name>>::wire(), &self.name);
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<u8>::wire(), &self.old);
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F2,
            >(
                __visitor,
                __fs::Ask::<__fs::Defaulted<Reading, 2usize>>::wire(),
                &self.celsius,
            );
            __visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            __visitor: __V,
        ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<__fs::Required<Name>>::wire())?;
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<u8>::wire())?;
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F2,
            >(__visitor, __fs::Ask::<__fs::Defaulted<Reading, 2usize>>::wire())?;
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
        >(
            &[],
            const {
                &__fs::fields::<
                    Self,
                    3usize,
                >([
                    __fs::Ask::<__fs::Required<Name>>::FIELD,
                    __fs::FieldDef::deprecated(__fs::Ask::<u8>::FIELD),
                    __fs::Ask::<__fs::Defaulted<Reading, 2usize>>::FIELD,
                ])
            },
        );
        const AT: ::core::option::Option<__fs::DefinitionAt> = {
            static __DEF: __fs::Definition = __fs::Definition::Table(
                <Reading as __fs::ViewedTable>::DEF,
            );
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        };
        const DEFAULTS: __fs::DefaultsAt = {
            static __DEFAULTS: __fs::Defaults = __fs::Defaults {
                name: <Reading as __fs::Table>::NAME,
                fields: &[("name", __fs::Ask::<__fs::Required<Name>>::ABSENT)],
            };
            __fs::DefaultsAt::new(&__DEFAULTS)
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
        ///The `celsius` field.
        #[inline]
        #[must_use]
        fn celsius(&self) -> __fs::seen::FieldView<'a, f64> {
            unsafe {
                __fs::TableRef::field::<
                    Reading,
                    _,
                    __fs::F2,
                >(&self.table, __fs::Ask::<__fs::Defaulted<Reading, 2usize>>::wire())
            }
        }
        ///The `name` field.
        #[inline]
        #[must_use]
        fn name(
            &self,
        ) -> __fs::seen::FieldView<
            'a,
            Name,
            { __fs::seen::is_field(<Name as __fs::FieldType>::FAULT) },
        > {
            unsafe {
                __fs::TableRef::field::<
                    Reading,
                    _,
                    __fs::F0,
                >(&self.table, __fs::Ask::<__fs::Required<Name>>::wire())
            }
        }
        ///The `old` field.
        #[deprecated = "`old` is deprecated in the schema"]
        #[inline]
        #[must_use]
        fn old(&self) -> __fs::seen::FieldView<'a, u8> {
            unsafe {
                __fs::TableRef::field::<
                    Reading,
                    _,
                    __fs::F1,
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
