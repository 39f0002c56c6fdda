// struct Event<'a> { name: &'a str, parts: Vec<Part<'a>> }

///Zero-copy view of a [`Event`] inside a verified payload.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
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
        __fs::Ask::<&'static str>::ABSENT,
        &__fs::Ask::<&'static str>::SHAPE,
        "Event",
        "name",
        "`&'a str` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<&'a str>`, or give a variant the number 0",
    ) {
        ::core::panic!("{}", __fs::Complaint::as_str(& __message))
    };
    const _: () = if let ::core::option::Option::Some(__message) = __fs::Absent::no_value(
        __fs::Ask::<Vec<Part<'static>>>::ABSENT,
        &__fs::Ask::<Vec<Part<'static>>>::SHAPE,
        "Event",
        "parts",
        "`Vec<Part<'a>>` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Vec<Part<'a>>>`, or give a variant the number 0",
    ) {
        ::core::panic!("{}", __fs::Complaint::as_str(& __message))
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
        fn visit_values<__V: __fs::ValueVisitor>(&self, __visitor: __V) -> __V {
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<&'static str>::wire(), &self.name);
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Vec<Part<'static>>>::wire(), &self.parts);
            __visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            __visitor: __V,
        ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<&'static str>::wire())?;
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Vec<Part<'static>>>::wire())?;
            ::core::result::Result::Ok(__visitor)
        }
    }
    #[automatically_derived]
    unsafe impl<'a> __fs::ViewedTable for Event<'a> {
        type View<'b> = EventView<'b>;
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace!(),
            ::core::concat!(::core::module_path!(), "::Event"),
            const { &[__fs::NamePart::Text("Event")] },
        );
        const DEF: __fs::TableDef = __fs::TableDef::of::<
            Self,
        >(
            &[],
            const {
                &__fs::fields::<
                    Self,
                    2usize,
                >([
                    __fs::Ask::<&'static str>::FIELD,
                    __fs::Ask::<Vec<Part<'static>>>::FIELD,
                ])
            },
        );
        const AT: ::core::option::Option<__fs::DefinitionAt> = {
            static __DEF: __fs::Definition = __fs::Definition::Table(
                <Event<'static> as __fs::ViewedTable>::DEF,
            );
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        };
        const DEFAULTS: __fs::DefaultsAt = {
            static __DEFAULTS: __fs::Defaults = __fs::Defaults {
                name: <Event<'static> as __fs::Table>::NAME,
                fields: &[
                    ("name", __fs::Ask::<&'static str>::ABSENT),
                    ("parts", __fs::Ask::<Vec<Part<'static>>>::ABSENT),
                ],
            };
            __fs::DefaultsAt::new(&__DEFAULTS)
        };
        #[inline(always)]
        unsafe fn view<'b>(
            __table: __fs::TableRef<'b, EventView<'static>>,
        ) -> EventView<'b> {
            EventView { table: __table }
        }
        #[inline]
        fn table<'__v>(
            __view: &'__v EventView<'_>,
        ) -> __fs::TableRef<'__v, EventView<'static>> {
            __view.table
        }
    }
    #[automatically_derived]
    impl<'a> ::flatstream::StreamSerialize for Event<'a> {
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
    impl<'a> ::flatstream::StreamDeserialize for Event<'a> {
        type View<'b> = EventView<'b>;
        #[inline(always)]
        fn from_payload(__payload: &[u8]) -> ::flatstream::Result<EventView<'_>> {
            __fs::verify_root::<Self>(__payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(__payload: &[u8]) -> EventView<'_> {
            unsafe { __fs::trust_root::<Self>(__payload) }
        }
    }
    #[automatically_derived]
    impl<'a> ::flatstream::StreamSchema for Event<'a> {
        const SCHEMA: ::flatstream::schema::Definition = ::flatstream::schema::Definition::Table(
            <Self as __fs::ViewedTable>::DEF,
        );
    }
    #[automatically_derived]
    impl<'a> EventView<'a> {
        ///The `name` field.
        #[inline]
        #[must_use]
        fn name(
            &self,
        ) -> __fs::seen::FieldView<
            'a,
            &'static str,
            { __fs::seen::is_field(<&'static str as __fs::FieldType>::FAULT) },
        > {
            unsafe {
                __fs::TableRef::field::<
                    Event<'static>,
                    _,
                    __fs::F0,
                >(&self.table, __fs::Ask::<&'static str>::wire())
            }
        }
        ///The `parts` field.
        #[inline]
        #[must_use]
        fn parts(
            &self,
        ) -> __fs::seen::FieldView<
            'a,
            Vec<Part<'static>>,
            { __fs::seen::is_field(<Vec<Part<'static>> as __fs::FieldType>::FAULT) },
        > {
            unsafe {
                __fs::TableRef::field::<
                    Event<'static>,
                    _,
                    __fs::F1,
                >(&self.table, __fs::Ask::<Vec<Part<'static>>>::wire())
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
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe { __fs::TableRef::debug::<Event<'static>>(&self.table, "Event", __f) }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl __fs::serde::Serialize for EventView < '_ > { fn
        serialize < __S : __fs::serde::Serializer > (& self, __serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { unsafe { __fs::serialize_table::
        < Event < 'static >, _, __S > (self.table, __serializer) } } }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq for EventView<'a> {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            unsafe {
                __fs::TableRef::same::<Event<'static>>(&self.table, &__other.table)
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq<Event<'a>> for EventView<'_> {
        #[inline]
        fn eq(&self, __other: &Event<'a>) -> bool {
            <Event<'a> as __fs::ViewedTable>::equals(self, __other)
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
