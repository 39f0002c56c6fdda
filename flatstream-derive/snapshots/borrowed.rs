// struct Event<'a> { name: &'a str, parts: Vec<Part<'a>> }

///Zero-copy view of a [`Event`] inside a verified payload.
#[allow(non_camel_case_types)]
struct EventView<'a> {
    table: ::flatstream::__private::TableRef<'a, EventView<'static>>,
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
        &'static str,
    >::ABSENT
        .complaint(
            &__fs::Ask::<&'static str>::SHAPE,
            "Event",
            "name",
            "`&'a str` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<&'a str>`, or give a variant the number 0",
        )
    {
        ::core::panic!("{}", __message.as_str())
    };
    const _: () = if let ::core::option::Option::Some(__message) = __fs::Ask::<
        Vec<Part<'static>>,
    >::ABSENT
        .complaint(
            &__fs::Ask::<Vec<Part<'static>>>::SHAPE,
            "Event",
            "parts",
            "`Vec<Part<'a>>` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Vec<Part<'a>>>`, or give a variant the number 0",
        )
    {
        ::core::panic!("{}", __message.as_str())
    };
    const _: __fs::Layout = __fs::layout_of::<Event<'static>>();
    #[automatically_derived]
    impl<'a> __fs::FieldType for Event<'a> {
        type Wire = __fs::TableWire<Self>;
        const OWNED: bool = false;
        fn unpack(_: EventView<'_>) -> ::flatstream::Result<Self> {
            __fs::borrowed()
        }
    }
    #[automatically_derived]
    impl<'a> __fs::VectorElement for Event<'a> {
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
    unsafe impl<'a> __fs::Table for Event<'a> {
        const NAME: &'static str = "Event";
        const FIELDS: &'static [&'static str] = &["name", "parts"];
        const SHAPES: &'static [__fs::Shape] = &[
            __fs::Ask::<&'static str>::SHAPE,
            __fs::Ask::<Vec<Part<'static>>>::SHAPE,
        ];
        const PLAN: __fs::Plan = {
            __fs::plan::<Self, 2usize, 16usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, visitor: __V) -> __V {
            let visitor = visitor
                .field::<_, _, __fs::F0>(__fs::Ask::<&'static str>::wire(), &self.name);
            let visitor = visitor
                .field::<
                    _,
                    _,
                    __fs::F1,
                >(__fs::Ask::<Vec<Part<'static>>>::wire(), &self.parts);
            visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            visitor: __V,
        ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
            let visitor = visitor
                .field::<_, __fs::F0>(__fs::Ask::<&'static str>::wire())?;
            let visitor = visitor
                .field::<_, __fs::F1>(__fs::Ask::<Vec<Part<'static>>>::wire())?;
            ::core::result::Result::Ok(visitor)
        }
    }
    #[automatically_derived]
    unsafe impl<'a> __fs::ViewedTable for Event<'a> {
        type View<'b> = EventView<'b>;
        const DEFAULTS: __fs::DefaultsAt = {
            static DEFAULTS: __fs::Defaults = __fs::Defaults {
                name: <Event<'static> as __fs::Table>::NAME,
                fields: &[
                    ("name", __fs::Ask::<&'static str>::ABSENT),
                    ("parts", __fs::Ask::<Vec<Part<'static>>>::ABSENT),
                ],
            };
            __fs::DefaultsAt::new(&DEFAULTS)
        };
        #[inline(always)]
        unsafe fn view<'b>(
            table: __fs::TableRef<'b, EventView<'static>>,
        ) -> EventView<'b> {
            EventView { table }
        }
        #[inline]
        fn table<'__v>(
            view: &'__v EventView<'_>,
        ) -> __fs::TableRef<'__v, EventView<'static>> {
            view.table
        }
    }
    #[automatically_derived]
    impl<'a> ::flatstream::StreamSerialize for Event<'a> {
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
    impl<'a> ::flatstream::StreamDeserialize for Event<'a> {
        type View<'b> = EventView<'b>;
        #[inline(always)]
        fn from_payload(payload: &[u8]) -> ::flatstream::Result<EventView<'_>> {
            __fs::verify_root::<Self>(payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(payload: &[u8]) -> EventView<'_> {
            unsafe { __fs::trust_root::<Self>(payload) }
        }
    }
    #[automatically_derived]
    impl<'a> EventView<'a> {
        ///The `name` field.
        #[inline]
        #[must_use]
        fn name(&self) -> __fs::FieldView<'a, &'static str>
        where
            &'static str: __fs::FieldType,
        {
            unsafe {
                self.table
                    .field::<
                        Event<'static>,
                        _,
                        __fs::F0,
                    >(__fs::Ask::<&'static str>::wire())
            }
        }
        ///The `parts` field.
        #[inline]
        #[must_use]
        fn parts(&self) -> __fs::FieldView<'a, Vec<Part<'static>>>
        where
            Vec<Part<'static>>: __fs::FieldType,
        {
            unsafe {
                self.table
                    .field::<
                        Event<'static>,
                        _,
                        __fs::F1,
                    >(__fs::Ask::<Vec<Part<'static>>>::wire())
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for EventView<'_> {
        #[inline]
        fn clone(&self) -> Self {
            *self
        }
    }
    #[automatically_derived]
    impl ::core::marker::Copy for EventView<'_> {}
    #[automatically_derived]
    impl ::core::fmt::Debug for EventView<'_> {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe { self.table.debug::<Event<'static>>("Event", f) }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl __fs::serde::Serialize for EventView < '_ > { fn
        serialize < __S : __fs::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { unsafe { __fs::serialize_table::
        < Event < 'static >, _, __S > (self.table, serializer) } } }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq for EventView<'a> {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            unsafe { self.table.same::<Event<'static>>(&other.table) }
        }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq<Event<'a>> for EventView<'_> {
        #[inline]
        fn eq(&self, other: &Event<'a>) -> bool {
            <Event<'a> as __fs::ViewedTable>::equals(self, other)
        }
    }
    #[automatically_derived]
    impl EventView<'_> {
        #[doc(hidden)]
        fn unpack(&self) -> ::flatstream::Result<Event<'static>>
        where
            for<'__x> Event<'static>: __fs::TwinOf,
        {
            __fs::borrowed()
        }
    }
};
