// pub enum Event { Started, Moved { to: Pose, speed: Option<f32> }, Said(String), Met(Person) }

///Zero-copy view of an [`Event`] inside a verified payload.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
pub enum EventView<'a> {
    ///[`Event::Started`]
    Started,
    ///[`Event::Moved`]
    Moved(EventMovedView<'a>),
    ///[`Event::Said`]
    Said(::flatstream::__private::seen::FieldView<'a, String>),
    ///[`Event::Met`]
    Met(
        ::flatstream::__private::seen::FieldView<
            'a,
            Person,
            {
                (::flatstream::__private::seen::is_field)(
                    <Person as ::flatstream::__private::FieldType>::FAULT,
                )
            },
        >,
    ),
    /// A variant that this program does not know, by its tag; 0 when there is none.
    Unknown(u8),
}
///Zero-copy view of [`Event::Moved`] inside a verified payload.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
pub struct EventMovedView<'a> {
    table: ::flatstream::__private::TableRef<'a, EventMovedView<'static>>,
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
        __fs::Ask::<Pose>::ABSENT,
        &__fs::Ask::<Pose>::SHAPE,
        "Moved",
        "to",
        "`Pose` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Pose>`, or give a variant the number 0",
    ) {
        ::core::panic!("{}", __fs::Complaint::as_str(& __message))
    };
    const _: __fs::Layout = __fs::layout_of::<__EventMovedPayload<'static>>();
    struct __EventMovedPayload<'a> {
        to: __fs::Lent<'a, Pose>,
        speed: __fs::Lent<'a, Option<f32>>,
        __of: ::core::marker::PhantomData<(&'a (),)>,
    }
    #[automatically_derived]
    unsafe impl<'a> __fs::Table for __EventMovedPayload<'a> {
        const NAME: &'static str = "Moved";
        const FIELDS: &'static [&'static str] = &["to", "speed"];
        const SHAPES: &'static [__fs::Shape] = &[
            __fs::Ask::<Pose>::SHAPE,
            __fs::Ask::<Option<f32>>::SHAPE,
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
            >(__visitor, __fs::Ask::<Pose>::wire(), __fs::Lent::get(&self.to));
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Option<f32>>::wire(), __fs::Lent::get(&self.speed));
            __visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            __visitor: __V,
        ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<Pose>::wire())?;
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Option<f32>>::wire())?;
            ::core::result::Result::Ok(__visitor)
        }
    }
    #[automatically_derived]
    unsafe impl<'a> __fs::ViewedTable for __EventMovedPayload<'a> {
        type View<'b> = EventMovedView<'b>;
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace_of(&<Event as __fs::Union>::CALLED),
            __fs::NameDef::rust_path(&<Event as __fs::Union>::CALLED),
            const {
                &[
                    __fs::NamePart::Name(&<Event as __fs::Union>::CALLED),
                    __fs::NamePart::Text("Moved"),
                ]
            },
        );
        const DEF: __fs::TableDef = __fs::TableDef::of::<
            Self,
        >(
            &[],
            const {
                &__fs::fields::<
                    Self,
                    2usize,
                >([__fs::Ask::<Pose>::FIELD, __fs::Ask::<Option<f32>>::FIELD])
            },
        );
        const AT: ::core::option::Option<__fs::DefinitionAt> = {
            static __DEF: __fs::Definition = __fs::Definition::Table(
                <__EventMovedPayload<'static> as __fs::ViewedTable>::DEF,
            );
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        };
        const DEFAULTS: __fs::DefaultsAt = {
            static __DEFAULTS: __fs::Defaults = __fs::Defaults {
                name: <__EventMovedPayload<'static> as __fs::Table>::NAME,
                fields: &[("to", __fs::Ask::<Pose>::ABSENT)],
            };
            __fs::DefaultsAt::new(&__DEFAULTS)
        };
        #[inline(always)]
        unsafe fn view<'b>(
            __table: __fs::TableRef<'b, EventMovedView<'static>>,
        ) -> EventMovedView<'b> {
            EventMovedView { table: __table }
        }
        #[inline]
        fn table<'__v>(
            __view: &'__v EventMovedView<'_>,
        ) -> __fs::TableRef<'__v, EventMovedView<'static>> {
            __view.table
        }
    }
    #[automatically_derived]
    impl<'a> EventMovedView<'a> {
        ///The `to` field.
        #[inline]
        #[must_use]
        pub fn to(
            &self,
        ) -> __fs::seen::FieldView<
            'a,
            Pose,
            { __fs::seen::is_field(<Pose as __fs::FieldType>::FAULT) },
        > {
            unsafe {
                __fs::TableRef::field::<
                    __EventMovedPayload<'static>,
                    _,
                    __fs::F0,
                >(&self.table, __fs::Ask::<Pose>::wire())
            }
        }
        ///The `speed` field.
        #[inline]
        #[must_use]
        pub fn speed(&self) -> __fs::seen::FieldView<'a, Option<f32>> {
            unsafe {
                __fs::TableRef::field::<
                    __EventMovedPayload<'static>,
                    _,
                    __fs::F1,
                >(&self.table, __fs::Ask::<Option<f32>>::wire())
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for EventMovedView<'_> {
        #[inline]
        fn clone(&self) -> Self {
            *self
        }
    }
    #[automatically_derived]
    impl ::core::marker::Copy for EventMovedView<'_> {}
    #[automatically_derived]
    impl ::core::fmt::Debug for EventMovedView<'_> {
        #[inline]
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe {
                __fs::TableRef::debug::<
                    __EventMovedPayload<'static>,
                >(&self.table, "Moved", __f)
            }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl __fs::serde::Serialize for EventMovedView < '_ > {
        fn serialize < __S : __fs::serde::Serializer > (& self, __serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { unsafe { __fs::serialize_table::
        < __EventMovedPayload < 'static, >, _, __S > (self.table, __serializer) } } }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq for EventMovedView<'a> {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            unsafe {
                __fs::TableRef::same::<
                    __EventMovedPayload<'static>,
                >(&self.table, &__other.table)
            }
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamSchema for Event {
        const SCHEMA: ::flatstream::schema::Definition = ::flatstream::schema::Definition::Union(
            <Self as __fs::Union>::DEF,
        );
    }
    #[automatically_derived]
    impl __fs::FieldType for Event {
        type Wire = __fs::UnionWire<Self>;
        const OWNED: bool = true;
        #[inline]
        fn unpack(__view: EventView<'_>) -> ::flatstream::Result<Self> {
            ::core::result::Result::Ok(
                match __view {
                    EventView::Started => Self::Started,
                    EventView::Moved(__value) => {
                        let __value = &__value;
                        let __field0: Pose = __fs::Ask::<
                            Pose,
                        >::unpack(unsafe {
                            __fs::TableRef::field::<
                                __EventMovedPayload<'static>,
                                _,
                                __fs::F0,
                            >(&__value.table, __fs::Ask::<Pose>::wire())
                        })?;
                        let __field1: Option<f32> = __fs::FieldType::unpack(
                            __value.speed(),
                        )?;
                        Self::Moved {
                            to: __field0,
                            speed: __field1,
                        }
                    }
                    EventView::Said(__value) => {
                        Self::Said(__fs::Ask::<String>::unpack_member(__value)?)
                    }
                    EventView::Met(__value) => {
                        Self::Met(__fs::Ask::<Person>::unpack_member(__value)?)
                    }
                    EventView::Unknown(__tag) => {
                        return ::core::result::Result::Err(
                            __fs::unknown_tag("Event", __tag),
                        );
                    }
                },
            )
        }
        #[inline]
        fn unpack_into(
            __view: EventView<'_>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            match (__view, &mut *__target) {
                (
                    EventView::Moved(__view),
                    Event::Moved { to: __field0, speed: __field1, .. },
                ) => {
                    let __view = &__view;
                    __fs::Ask::<
                        Pose,
                    >::unpack_into(
                        unsafe {
                            __fs::TableRef::field::<
                                __EventMovedPayload<'static>,
                                _,
                                __fs::F0,
                            >(&__view.table, __fs::Ask::<Pose>::wire())
                        },
                        __field0,
                    )?;
                    __fs::FieldType::unpack_into(__view.speed(), __field1)?;
                }
                (EventView::Said(__view), Event::Said(__value)) => {
                    __fs::Ask::<String>::unpack_member_into(__view, __value)?;
                }
                (EventView::Met(__view), Event::Met(__value)) => {
                    __fs::Ask::<Person>::unpack_member_into(__view, __value)?;
                }
                (__view, _) => *__target = <Self as __fs::FieldType>::unpack(__view)?,
            }
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    unsafe impl __fs::Union for Event {
        type View<'a> = EventView<'a>;
        const NAME: &'static str = "Event";
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace!(),
            ::core::concat!(::core::module_path!(), "::Event"),
            const { &[__fs::NamePart::Text("Event")] },
        );
        const DEF: __fs::UnionDef = __fs::UnionDef::of::<
            Self,
        >(
            &[],
            const {
                &[
                    __fs::VariantDef::unit("Started", &[]),
                    __fs::VariantDef::fields::<
                        __EventMovedPayload<'static>,
                    >("Moved", &[]),
                    __fs::VariantDef::newtype("Said", &[], __fs::Ask::<String>::FIELD),
                    __fs::VariantDef::newtype("Met", &[], __fs::Ask::<Person>::FIELD),
                ]
            },
        );
        const AT: ::core::option::Option<__fs::DefinitionAt> = {
            static __DEF: __fs::Definition = __fs::Definition::Union(
                <Event as __fs::Union>::DEF,
            );
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        };
        #[inline]
        fn tag(&self) -> u8 {
            match self {
                Event::Started { .. } => 1,
                Event::Moved { .. } => 2,
                Event::Said { .. } => 3,
                Event::Met { .. } => 4,
            }
        }
        #[inline]
        unsafe fn put_value<__S: __fs::Sink>(&self, __sink: __S, __at: usize) -> __S {
            match self {
                Event::Started => {
                    unsafe {
                        __fs::put_member(__fs::table_wire(), &__fs::Empty, __sink, __at)
                    }
                }
                Event::Moved { to: __field0, speed: __field1, .. } => {
                    let __value = __EventMovedPayload::<'_> {
                        to: __fs::Lent::of(__field0),
                        speed: __fs::Lent::of(__field1),
                        __of: ::core::marker::PhantomData,
                    };
                    unsafe {
                        __fs::put_member(__fs::table_wire(), &__value, __sink, __at)
                    }
                }
                Event::Said(__value) => {
                    unsafe { __fs::Ask::<String>::put_member(__value, __sink, __at) }
                }
                Event::Met(__value) => {
                    unsafe { __fs::Ask::<Person>::put_member(__value, __sink, __at) }
                }
            }
        }
        #[inline]
        fn verify_value(
            __verifier: &mut __fs::Verifier<'_>,
            __tag: u8,
            __at: usize,
        ) -> __fs::Verdict {
            match __tag {
                1 => {
                    __fs::verify_member::<
                        _,
                        __fs::Empty,
                    >(__fs::table_wire::<__fs::Empty>(), __verifier, __at, "Started")
                }
                2 => {
                    __fs::verify_member::<
                        _,
                        __EventMovedPayload<'static>,
                    >(
                        __fs::table_wire::<__EventMovedPayload<'static>>(),
                        __verifier,
                        __at,
                        "Moved",
                    )
                }
                3 => __fs::Ask::<String>::verify_member(__verifier, __at, "Said"),
                4 => __fs::Ask::<Person>::verify_member(__verifier, __at, "Met"),
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        unsafe fn view(__buf: &[u8], __tag: u8, __at: usize) -> EventView<'_> {
            match __tag {
                1 => EventView::Started,
                2 => {
                    EventView::Moved(unsafe {
                        __fs::get_member::<
                            _,
                            __EventMovedPayload<'static>,
                        >(
                            __fs::table_wire::<__EventMovedPayload<'static>>(),
                            __buf,
                            __at,
                        )
                    })
                }
                3 => {
                    EventView::Said(unsafe {
                        __fs::Ask::<String>::get_member(__buf, __at)
                    })
                }
                4 => {
                    EventView::Met(unsafe {
                        __fs::Ask::<Person>::get_member(__buf, __at)
                    })
                }
                _ => EventView::Unknown(__tag),
            }
        }
        #[inline]
        fn unknown(__tag: u8, _: &[u8]) -> EventView<'_> {
            EventView::Unknown(__tag)
        }
        #[inline]
        fn equals(__view: &EventView<'_>, __value: &Self) -> bool {
            match (__view, __value) {
                (EventView::Started, Event::Started) => true,
                (
                    EventView::Moved(__view),
                    Event::Moved { to: __field0, speed: __field1, .. },
                ) => {
                    __fs::equals_view(
                        __fs::table_wire(),
                        __view,
                        &__EventMovedPayload::<'_> {
                            to: __fs::Lent::of(__field0),
                            speed: __fs::Lent::of(__field1),
                            __of: ::core::marker::PhantomData,
                        },
                    )
                }
                (EventView::Said(__view), Event::Said(__value)) => {
                    __fs::Ask::<String>::equals_member(__view, __value)
                }
                (EventView::Met(__view), Event::Met(__value)) => {
                    __fs::Ask::<Person>::equals_member(__view, __value)
                }
                _ => false,
            }
        }
        #[inline]
        fn view_name(
            __view: &EventView<'_>,
        ) -> ::core::result::Result<&'static str, u8> {
            match __view {
                EventView::Started { .. } => ::core::result::Result::Ok("Started"),
                EventView::Moved { .. } => ::core::result::Result::Ok("Moved"),
                EventView::Said { .. } => ::core::result::Result::Ok("Said"),
                EventView::Met { .. } => ::core::result::Result::Ok("Met"),
                EventView::Unknown(__tag) => ::core::result::Result::Err(*__tag),
            }
        }
        __fs::if_serde! {
            fn serialize_value < __S : __fs::serde::Serializer > (__view : & EventView <
            '_ >, __serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error >
            { match __view { EventView::Started =>
            __fs::serialize_member(__fs::table_wire:: < __fs::Empty > (), & __fs::Empty,
            __serializer,), EventView::Moved(__value) =>
            __fs::serialize_member(__fs::table_wire:: < __EventMovedPayload < 'static, >
            > (), __value, __serializer), EventView::Said(__value) => __fs::Ask:: <
            String > ::serialize_member(__value, __serializer), EventView::Met(__value)
            => __fs::Ask:: < Person > ::serialize_member(__value, __serializer),
            EventView::Unknown(_) =>
            __fs::serde::Serializer::serialize_none(__serializer), } }
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Event {
        type Item = __fs::TableWire<__fs::UnionTable<Self>>;
        type Items<'__a> = __fs::VectorView<
            '__a,
            __fs::TableWire<__fs::UnionTable<Self>>,
        >;
        #[inline]
        fn unpack_item(
            __item: <__fs::TableWire<__fs::UnionTable<Self>> as __fs::Wire>::View<'_>,
        ) -> ::flatstream::Result<Self> {
            <Self as __fs::FieldType>::unpack(__item)
        }
        #[inline]
        fn unpack_item_into(
            __item: <__fs::TableWire<__fs::UnionTable<Self>> as __fs::Wire>::View<'_>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            <Self as __fs::FieldType>::unpack_into(__item, __target)
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamSerialize for Event {
        #[inline]
        fn serialize<__A: __fs::Allocator>(
            &self,
            __builder: &mut __fs::FlatBufferBuilder<'_, __A>,
        ) -> ::flatstream::Result<()> {
            __fs::push(__fs::UnionTable::of(self), __builder)
        }
        #[inline]
        fn encode(
            &self,
            __out: &mut ::flatstream::PayloadBuf<'_>,
        ) -> ::core::option::Option<::flatstream::Result<()>> {
            ::core::option::Option::Some(__fs::encode(__fs::UnionTable::of(self), __out))
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamDeserialize for Event {
        type View<'a> = EventView<'a>;
        #[inline(always)]
        fn from_payload(__payload: &[u8]) -> ::flatstream::Result<EventView<'_>> {
            __fs::verify_root::<__fs::UnionTable<Self>>(__payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(__payload: &[u8]) -> EventView<'_> {
            unsafe { __fs::trust_root::<__fs::UnionTable<Self>>(__payload) }
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
            match self {
                EventView::Started => ::core::fmt::Formatter::write_str(__f, "Started"),
                EventView::Moved(__value) => ::core::fmt::Debug::fmt(__value, __f),
                EventView::Said(__value) => {
                    __fs::debug_tuple(
                        __f,
                        "Said",
                        &__fs::Ask::<String>::debug_member(__value),
                    )
                }
                EventView::Met(__value) => {
                    __fs::debug_tuple(
                        __f,
                        "Met",
                        &__fs::Ask::<Person>::debug_member(__value),
                    )
                }
                EventView::Unknown(__tag) => __fs::debug_tuple(__f, "Unknown", __tag),
            }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl __fs::serde::Serialize for EventView < '_ > { fn
        serialize < __S : __fs::serde::Serializer > (& self, __serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { __fs::serialize_alone:: < Event,
        __S > (self, __serializer) } }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq for EventView<'a> {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            match (self, __other) {
                (EventView::Started, EventView::Started) => true,
                (EventView::Moved(__a), EventView::Moved(__b)) => {
                    __fs::same_view(
                        __fs::table_wire::<__EventMovedPayload<'static>>(),
                        __a,
                        __b,
                    )
                }
                (EventView::Said(__a), EventView::Said(__b)) => {
                    __fs::Ask::<String>::same_member(__a, __b)
                }
                (EventView::Met(__a), EventView::Met(__b)) => {
                    __fs::Ask::<Person>::same_member(__a, __b)
                }
                (EventView::Unknown(__a), EventView::Unknown(__b)) => __a == __b,
                _ => false,
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<Event> for EventView<'_> {
        #[inline]
        fn eq(&self, __other: &Event) -> bool {
            <Event as __fs::Union>::equals(self, __other)
        }
    }
    const _: () = ::core::assert!(
        __fs::Ask:: < Pose > ::OWNED, "{}",
        "`Pose` borrows, so the struct could not be unpacked: own the data (`String` instead of `&str`), or give the struct a lifetime"
    );
    const _: () = ::core::assert!(
        __fs::Ask:: < Person > ::OWNED, "{}",
        "`Person` borrows, so the struct could not be unpacked: own the data (`String` instead of `&str`), or give the struct a lifetime"
    );
    #[automatically_derived]
    impl EventView<'_> {
        ///Rebuilds the [`Event`], copying what it owns.
        ///
        /// # Errors
        ///
        /// `UnknownVariant` for an enum number or union tag that this program does not know.
        #[inline]
        pub fn unpack(&self) -> ::flatstream::Result<Event> {
            <Event as __fs::FieldType>::unpack(*self)
        }
        ///Rebuilds the [`Event`] in a value that is there, whose strings and vectors are used again.
        ///
        /// For reading many messages of one kind. What still allocates is said at `StreamSerialize`.
        ///
        /// # Errors
        ///
        /// As `unpack`. The value may then hold parts of both.
        #[inline]
        pub fn unpack_into(&self, __target: &mut Event) -> ::flatstream::Result<()> {
            <Event as __fs::FieldType>::unpack_into(*self, __target)
        }
    }
};
