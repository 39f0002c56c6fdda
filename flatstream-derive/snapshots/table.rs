// /// What a sensor saw.
// pub struct Reading {
//     pub sensor: String,
//     pub celsius: Option<f64>,
//     place: Place,
// }

///Zero-copy view of a [`Reading`] inside a verified payload.
///
/// What a sensor saw.
#[allow(non_camel_case_types)]
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
    unused_qualifications
)]
const _: () = {
    use ::flatstream::__private as __fs;
    __fs::assert_version!("0.1.0");
    #[allow(unused_imports)]
    use __fs::Unknown as _;
    const _: () = if let ::core::option::Option::Some(__message) = __fs::Ask::<
        Place,
    >::SHAPE
        .complaint(
            __fs::Ask::<Place>::DEFAULT_DEPTH,
            "`Place` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Place>`, or give a variant the number 0",
        )
    {
        ::core::panic!("{}", __message)
    };
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
            let __field0: String = __fs::FieldType::unpack(view.sensor())?;
            let __field1: Option<f64> = __fs::FieldType::unpack(view.celsius())?;
            let __field2: Place = __fs::Ask::<
                Place,
            >::unpack(unsafe {
                view.table.field::<Reading, _, __fs::F2>(__fs::Ask::<Place>::wire())
            })?;
            ::core::result::Result::Ok(Reading {
                sensor: __field0,
                celsius: __field1,
                place: __field2,
            })
        }
        #[inline]
        fn unpack_into(
            view: ReadingView<'_>,
            target: &mut Self,
        ) -> ::flatstream::Result<()> {
            let _ = &target;
            let view = &view;
            __fs::FieldType::unpack_into(view.sensor(), &mut target.sensor)?;
            __fs::FieldType::unpack_into(view.celsius(), &mut target.celsius)?;
            __fs::Ask::<
                Place,
            >::unpack_into(
                unsafe {
                    view.table.field::<Reading, _, __fs::F2>(__fs::Ask::<Place>::wire())
                },
                &mut target.place,
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
        fn visit_values<__V: __fs::ValueVisitor>(&self, visitor: __V) -> __V {
            let visitor = visitor
                .field::<_, _, __fs::F0>(__fs::Ask::<String>::wire(), &self.sensor);
            let visitor = visitor
                .field::<
                    _,
                    _,
                    __fs::F1,
                >(__fs::Ask::<Option<f64>>::wire(), &self.celsius);
            let visitor = visitor
                .field::<_, _, __fs::F2>(__fs::Ask::<Place>::wire(), &self.place);
            visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            visitor: __V,
        ) -> ::core::result::Result<__V, __V::Error> {
            let visitor = visitor.field::<_, __fs::F0>(__fs::Ask::<String>::wire())?;
            let visitor = visitor
                .field::<_, __fs::F1>(__fs::Ask::<Option<f64>>::wire())?;
            let visitor = visitor.field::<_, __fs::F2>(__fs::Ask::<Place>::wire())?;
            ::core::result::Result::Ok(visitor)
        }
    }
    #[automatically_derived]
    unsafe impl __fs::ViewedTable for Reading {
        type View<'a> = ReadingView<'a>;
        const DEFAULT_DEPTH: usize = __fs::deepest(
            &[
                __fs::Ask::<String>::DEFAULT_DEPTH,
                __fs::Ask::<Option<f64>>::DEFAULT_DEPTH,
                __fs::Ask::<Place>::DEFAULT_DEPTH,
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
        ///The `sensor` field.
        #[inline]
        #[must_use]
        pub fn sensor(&self) -> __fs::FieldView<'a, String> {
            unsafe {
                self.table.field::<Reading, _, __fs::F0>(__fs::Ask::<String>::wire())
            }
        }
        ///The `celsius` field.
        #[inline]
        #[must_use]
        pub fn celsius(&self) -> __fs::FieldView<'a, Option<f64>> {
            unsafe {
                self.table
                    .field::<Reading, _, __fs::F1>(__fs::Ask::<Option<f64>>::wire())
            }
        }
        ///The `place` field.
        #[inline]
        #[must_use]
        fn place(&self) -> __fs::FieldView<'a, Place>
        where
            Place: __fs::FieldType,
        {
            unsafe {
                self.table.field::<Reading, _, __fs::F2>(__fs::Ask::<Place>::wire())
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
        /// For reading many messages of one kind: in steady state nothing is allocated.
        ///
        /// # Errors
        ///
        /// As `unpack`. `target` may then hold parts of both values.
        #[inline]
        pub fn unpack_into(&self, target: &mut Reading) -> ::flatstream::Result<()> {
            <Reading as __fs::FieldType>::unpack_into(*self, target)
        }
    }
};
