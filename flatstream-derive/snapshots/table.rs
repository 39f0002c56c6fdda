// /// What a sensor saw.
// pub struct Reading {
//     pub sensor: String,
//     pub celsius: Option<f64>,
//     place: Place,
// }

///Zero-copy view of a [`Reading`] inside a verified payload.
///
/// What a sensor saw.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
pub struct ReadingView<'a> {
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
        __fs::Ask::<Place>::ABSENT,
        &__fs::Ask::<Place>::SHAPE,
        "Reading",
        "place",
        "`Place` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Place>`, or give a variant the number 0",
    ) {
        ::core::panic!("{}", __fs::Complaint::as_str(& __message))
    };
    const _: __fs::Layout = __fs::layout_of::<Reading>();
    #[automatically_derived]
    impl __fs::FieldType for Reading {
        type Wire = __fs::TableWire<Self>;
        const OWNED: bool = true;
        #[inline]
        fn unpack(__view: ReadingView<'_>) -> ::flatstream::Result<Self> {
            let __view = &__view;
            let __field0: String = __fs::FieldType::unpack(__view.sensor())?;
            let __field1: Option<f64> = __fs::FieldType::unpack(__view.celsius())?;
            let __field2: Place = __fs::Ask::<
                Place,
            >::unpack(unsafe {
                __fs::TableRef::field::<
                    Reading,
                    _,
                    __fs::F2,
                >(&__view.table, __fs::Ask::<Place>::wire())
            })?;
            ::core::result::Result::Ok(Self {
                sensor: __field0,
                celsius: __field1,
                place: __field2,
            })
        }
        #[inline]
        fn unpack_into(
            __view: ReadingView<'_>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            let _ = &__target;
            let __view = &__view;
            __fs::FieldType::unpack_into(__view.sensor(), &mut __target.sensor)?;
            __fs::FieldType::unpack_into(__view.celsius(), &mut __target.celsius)?;
            __fs::Ask::<
                Place,
            >::unpack_into(
                unsafe {
                    __fs::TableRef::field::<
                        Reading,
                        _,
                        __fs::F2,
                    >(&__view.table, __fs::Ask::<Place>::wire())
                },
                &mut __target.place,
            )?;
            ::core::result::Result::Ok(())
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
        const FIELDS: &'static [&'static str] = &["sensor", "celsius", "place"];
        const SHAPES: &'static [__fs::Shape] = &[
            __fs::Ask::<String>::SHAPE,
            __fs::Ask::<Option<f64>>::SHAPE,
            __fs::Ask::<Place>::SHAPE,
        ];
        const PLAN: __fs::Plan = {
            __fs::plan::<Self, 3usize, 20usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, __visitor: __V) -> __V {
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<String>::wire(), &self.sensor);
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Option<f64>>::wire(), &self.celsius);
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F2,
            >(__visitor, __fs::Ask::<Place>::wire(), &self.place);
            __visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            __visitor: __V,
        ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<String>::wire())?;
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Option<f64>>::wire())?;
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F2,
            >(__visitor, __fs::Ask::<Place>::wire())?;
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
            &["What a sensor saw."],
            const {
                &__fs::fields::<
                    Self,
                    3usize,
                >([
                    __fs::Ask::<String>::FIELD,
                    __fs::Ask::<Option<f64>>::FIELD,
                    __fs::Ask::<Place>::FIELD,
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
                fields: &[("place", __fs::Ask::<Place>::ABSENT)],
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
        ///The `sensor` field.
        #[inline]
        #[must_use]
        pub fn sensor(&self) -> __fs::seen::FieldView<'a, String> {
            unsafe {
                __fs::TableRef::field::<
                    Reading,
                    _,
                    __fs::F0,
                >(&self.table, __fs::Ask::<String>::wire())
            }
        }
        ///The `celsius` field.
        #[inline]
        #[must_use]
        pub fn celsius(&self) -> __fs::seen::FieldView<'a, Option<f64>> {
            unsafe {
                __fs::TableRef::field::<
                    Reading,
                    _,
                    __fs::F1,
                >(&self.table, __fs::Ask::<Option<f64>>::wire())
            }
        }
        ///The `place` field.
        #[inline]
        #[must_use]
        fn place(
            &self,
        ) -> __fs::seen::FieldView<
            'a,
            Place,
            { __fs::seen::is_field(<Place as __fs::FieldType>::FAULT) },
        > {
            unsafe {
                __fs::TableRef::field::<
                    Reading,
                    _,
                    __fs::F2,
                >(&self.table, __fs::Ask::<Place>::wire())
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
        __fs::Ask:: < Place > ::OWNED, "{}",
        "`Place` borrows, so the struct could not be unpacked: own the data (`String` instead of `&str`), or give the struct a lifetime"
    );
    #[automatically_derived]
    impl ReadingView<'_> {
        ///Rebuilds the [`Reading`], copying what it owns.
        ///
        /// # Errors
        ///
        /// `UnknownVariant` for an enum number or union tag that this program does not know.
        #[inline]
        pub fn unpack(&self) -> ::flatstream::Result<Reading> {
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
        pub fn unpack_into(&self, __target: &mut Reading) -> ::flatstream::Result<()> {
            <Reading as __fs::FieldType>::unpack_into(*self, __target)
        }
    }
};
