// pub enum Event { Started, Moved { to: Pose, speed: Option<f32> }, Said(String) }

///Zero-copy view of an [`Event`] inside a verified payload.
#[allow(non_camel_case_types)]
pub enum EventView<'a> {
    ///[`Event::Started`]
    Started,
    ///[`Event::Moved`]
    Moved(EventMovedView<'a>),
    ///[`Event::Said`]
    Said(::flatstream::__private::FieldView<'a, String>),
    /// A variant that this program does not know, by its tag; 0 when there is none.
    Unknown(u8),
}
///Zero-copy view of [`Event::Moved`] inside a verified payload.
#[allow(non_camel_case_types)]
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
    unused_qualifications
)]
const _: () = {
    use ::flatstream::__private as __fs;
    __fs::assert_version!("0.1.0");
    #[allow(unused_imports)]
    use __fs::Unknown as _;
    const _: () = if let ::core::option::Option::Some(__message) = __fs::Ask::<
        Pose,
    >::SHAPE
        .complaint(
            __fs::Ask::<Pose>::DEFAULT_DEPTH,
            "`Pose` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Pose>`, or give a variant the number 0",
        )
    {
        ::core::panic!("{}", __message)
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
        fn visit_values<__V: __fs::ValueVisitor>(&self, visitor: __V) -> __V {
            let visitor = visitor
                .field::<_, _, __fs::F0>(__fs::Ask::<Pose>::wire(), self.to.get());
            let visitor = visitor
                .field::<
                    _,
                    _,
                    __fs::F1,
                >(__fs::Ask::<Option<f32>>::wire(), self.speed.get());
            visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            visitor: __V,
        ) -> ::core::result::Result<__V, __V::Error> {
            let visitor = visitor.field::<_, __fs::F0>(__fs::Ask::<Pose>::wire())?;
            let visitor = visitor
                .field::<_, __fs::F1>(__fs::Ask::<Option<f32>>::wire())?;
            ::core::result::Result::Ok(visitor)
        }
    }
    #[automatically_derived]
    unsafe impl<'a> __fs::ViewedTable for __EventMovedPayload<'a> {
        type View<'b> = EventMovedView<'b>;
        const DEFAULT_DEPTH: usize = __fs::deepest(
            &[__fs::Ask::<Pose>::DEFAULT_DEPTH, __fs::Ask::<Option<f32>>::DEFAULT_DEPTH],
        );
        #[inline(always)]
        unsafe fn view<'b>(
            table: __fs::TableRef<'b, EventMovedView<'static>>,
        ) -> EventMovedView<'b> {
            EventMovedView { table }
        }
        #[inline]
        fn table<'__v>(
            view: &'__v EventMovedView<'_>,
        ) -> __fs::TableRef<'__v, EventMovedView<'static>> {
            view.table
        }
    }
    #[automatically_derived]
    impl<'a> EventMovedView<'a> {
        ///The `to` field.
        #[inline]
        #[must_use]
        pub fn to(&self) -> __fs::FieldView<'a, Pose>
        where
            Pose: __fs::FieldType,
        {
            unsafe {
                self.table
                    .field::<
                        __EventMovedPayload<'static>,
                        _,
                        __fs::F0,
                    >(__fs::Ask::<Pose>::wire())
            }
        }
        ///The `speed` field.
        #[inline]
        #[must_use]
        pub fn speed(&self) -> __fs::FieldView<'a, Option<f32>> {
            unsafe {
                self.table
                    .field::<
                        __EventMovedPayload<'static>,
                        _,
                        __fs::F1,
                    >(__fs::Ask::<Option<f32>>::wire())
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
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe { self.table.debug::<__EventMovedPayload<'static>>("Moved", f) }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl __fs::serde::Serialize for EventMovedView < '_ > {
        fn serialize < __S : __fs::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { unsafe { __fs::serialize_table::
        < __EventMovedPayload < 'static, >, _, __S > (self.table, serializer) } } }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq for EventMovedView<'a> {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            unsafe { self.table.same::<__EventMovedPayload<'static>>(&other.table) }
        }
    }
    #[automatically_derived]
    impl __fs::FieldType for Event {
        type Wire = __fs::UnionWire<Self>;
        const OWNED: bool = true;
        #[inline]
        fn unpack(view: EventView<'_>) -> ::flatstream::Result<Self> {
            ::core::result::Result::Ok(
                match view {
                    EventView::Started => Event::Started,
                    EventView::Moved(value) => {
                        let value = &value;
                        let __field0: Pose = __fs::Ask::<
                            Pose,
                        >::unpack(unsafe {
                            value
                                .table
                                .field::<
                                    __EventMovedPayload<'static>,
                                    _,
                                    __fs::F0,
                                >(__fs::Ask::<Pose>::wire())
                        })?;
                        let __field1: Option<f32> = __fs::FieldType::unpack(
                            value.speed(),
                        )?;
                        Event::Moved {
                            to: __field0,
                            speed: __field1,
                        }
                    }
                    EventView::Said(value) => {
                        Event::Said(__fs::Ask::<String>::unpack(value)?)
                    }
                    EventView::Unknown(tag) => {
                        return ::core::result::Result::Err(
                            __fs::unknown_tag("Event", tag),
                        );
                    }
                },
            )
        }
        #[inline]
        fn unpack_into(
            view: EventView<'_>,
            target: &mut Self,
        ) -> ::flatstream::Result<()> {
            match (view, &mut *target) {
                (
                    EventView::Moved(view),
                    Event::Moved { to: __field0, speed: __field1, .. },
                ) => {
                    let view = &view;
                    __fs::Ask::<
                        Pose,
                    >::unpack_into(
                        unsafe {
                            view.table
                                .field::<
                                    __EventMovedPayload<'static>,
                                    _,
                                    __fs::F0,
                                >(__fs::Ask::<Pose>::wire())
                        },
                        __field0,
                    )?;
                    __fs::FieldType::unpack_into(view.speed(), __field1)?;
                }
                (EventView::Said(view), Event::Said(value)) => {
                    __fs::Ask::<String>::unpack_into(view, value)?;
                }
                (view, _) => *target = Self::unpack(view)?,
            }
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    unsafe impl __fs::Union for Event {
        type View<'a> = EventView<'a>;
        const NAME: &'static str = "Event";
        #[inline]
        fn tag(&self) -> u8 {
            match self {
                Event::Started { .. } => 1,
                Event::Moved { .. } => 2,
                Event::Said { .. } => 3,
            }
        }
        #[inline]
        unsafe fn put_value<__S: __fs::Sink>(&self, sink: __S, at: usize) -> __S {
            match self {
                Event::Started => {
                    unsafe {
                        __fs::put_member(__fs::table_wire(), &__fs::Empty, sink, at)
                    }
                }
                Event::Moved { to: __field0, speed: __field1, .. } => {
                    let value = __EventMovedPayload::<'_> {
                        to: __fs::Lent::of(__field0),
                        speed: __fs::Lent::of(__field1),
                        __of: ::core::marker::PhantomData,
                    };
                    unsafe { __fs::put_member(__fs::table_wire(), &value, sink, at) }
                }
                Event::Said(value) => {
                    unsafe {
                        __fs::put_member(__fs::Ask::<String>::wire(), value, sink, at)
                    }
                }
            }
        }
        #[inline]
        fn verify_value(
            verifier: &mut __fs::Verifier<'_>,
            tag: u8,
            at: usize,
        ) -> __fs::Verdict {
            match tag {
                1 => {
                    __fs::verify_member::<
                        _,
                        __fs::Empty,
                    >(__fs::table_wire::<__fs::Empty>(), verifier, at, "Started")
                }
                2 => {
                    __fs::verify_member::<
                        _,
                        __EventMovedPayload<'static>,
                    >(
                        __fs::table_wire::<__EventMovedPayload<'static>>(),
                        verifier,
                        at,
                        "Moved",
                    )
                }
                3 => {
                    __fs::verify_member::<
                        _,
                        String,
                    >(__fs::Ask::<String>::wire(), verifier, at, "Said")
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        unsafe fn view(buf: &[u8], tag: u8, at: usize) -> EventView<'_> {
            match tag {
                1 => EventView::Started,
                2 => {
                    EventView::Moved(unsafe {
                        __fs::get_member::<
                            _,
                            __EventMovedPayload<'static>,
                        >(__fs::table_wire::<__EventMovedPayload<'static>>(), buf, at)
                    })
                }
                3 => {
                    EventView::Said(unsafe {
                        __fs::get_member::<
                            _,
                            String,
                        >(__fs::Ask::<String>::wire(), buf, at)
                    })
                }
                _ => EventView::Unknown(tag),
            }
        }
        #[inline]
        fn unknown(tag: u8, _: &[u8]) -> EventView<'_> {
            EventView::Unknown(tag)
        }
        #[inline]
        fn equals(view: &EventView<'_>, value: &Self) -> bool {
            match (view, value) {
                (EventView::Started, Event::Started) => true,
                (
                    EventView::Moved(view),
                    Event::Moved { to: __field0, speed: __field1, .. },
                ) => {
                    __fs::equals_view(
                        __fs::table_wire(),
                        view,
                        &__EventMovedPayload::<'_> {
                            to: __fs::Lent::of(__field0),
                            speed: __fs::Lent::of(__field1),
                            __of: ::core::marker::PhantomData,
                        },
                    )
                }
                (EventView::Said(view), Event::Said(value)) => {
                    __fs::equals_view(__fs::Ask::<String>::wire(), view, value)
                }
                _ => false,
            }
        }
        #[inline]
        fn view_name(view: &EventView<'_>) -> ::core::result::Result<&'static str, u8> {
            match view {
                EventView::Started { .. } => ::core::result::Result::Ok("Started"),
                EventView::Moved { .. } => ::core::result::Result::Ok("Moved"),
                EventView::Said { .. } => ::core::result::Result::Ok("Said"),
                EventView::Unknown(tag) => ::core::result::Result::Err(*tag),
            }
        }
        __fs::if_serde! {
            fn serialize_value < __S : __fs::serde::Serializer > (view : & EventView < '_
            >, serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error > {
            match view { EventView::Started => __fs::serialize_member(__fs::table_wire::
            < __fs::Empty > (), & __fs::Empty, serializer), EventView::Moved(value) =>
            __fs::serialize_member(__fs::table_wire:: < __EventMovedPayload < 'static, >
            > (), value, serializer), EventView::Said(value) =>
            __fs::serialize_member(__fs::Ask:: < String > ::wire(), value, serializer),
            EventView::Unknown(_) => serializer.serialize_none(), } }
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
            item: <__fs::TableWire<__fs::UnionTable<Self>> as __fs::Wire>::View<'_>,
        ) -> ::flatstream::Result<Self> {
            <Self as __fs::FieldType>::unpack(item)
        }
        #[inline]
        fn unpack_item_into(
            item: <__fs::TableWire<__fs::UnionTable<Self>> as __fs::Wire>::View<'_>,
            target: &mut Self,
        ) -> ::flatstream::Result<()> {
            <Self as __fs::FieldType>::unpack_into(item, target)
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamSerialize for Event {
        #[inline]
        fn serialize<__A: __fs::Allocator>(
            &self,
            builder: &mut __fs::FlatBufferBuilder<'_, __A>,
        ) -> ::flatstream::Result<()> {
            __fs::push(__fs::UnionTable::of(self), builder)
        }
        #[inline]
        fn encode(
            &self,
            out: &mut ::flatstream::PayloadBuf<'_>,
        ) -> ::core::option::Option<::flatstream::Result<()>> {
            ::core::option::Option::Some(__fs::encode(__fs::UnionTable::of(self), out))
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamDeserialize for Event {
        type View<'a> = EventView<'a>;
        #[inline]
        fn from_payload(payload: &[u8]) -> ::flatstream::Result<EventView<'_>> {
            __fs::verify_root::<__fs::UnionTable<Self>>(payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(payload: &[u8]) -> EventView<'_> {
            unsafe { __fs::trust_root::<__fs::UnionTable<Self>>(payload) }
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
            match self {
                EventView::Started => f.write_str("Started"),
                EventView::Moved(value) => ::core::fmt::Debug::fmt(value, f),
                EventView::Said(value) => {
                    f.debug_tuple("Said")
                        .field(&__fs::debug_view(__fs::Ask::<String>::wire(), value))
                        .finish()
                }
                EventView::Unknown(tag) => f.debug_tuple("Unknown").field(tag).finish(),
            }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl __fs::serde::Serialize for EventView < '_ > { fn
        serialize < __S : __fs::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { __fs::serialize_alone:: < Event,
        __S > (self, serializer) } }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq for EventView<'a> {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            match (self, other) {
                (EventView::Started, EventView::Started) => true,
                (EventView::Moved(a), EventView::Moved(b)) => {
                    __fs::same_view(
                        __fs::table_wire::<__EventMovedPayload<'static>>(),
                        a,
                        b,
                    )
                }
                (EventView::Said(a), EventView::Said(b)) => {
                    __fs::same_view(__fs::Ask::<String>::wire(), a, b)
                }
                (EventView::Unknown(a), EventView::Unknown(b)) => a == b,
                _ => false,
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<Event> for EventView<'_> {
        #[inline]
        fn eq(&self, other: &Event) -> bool {
            <Event as __fs::Union>::equals(self, other)
        }
    }
    const _: () = ::core::assert!(
        __fs::Ask:: < Pose > ::OWNED, "{}",
        "`Pose` borrows, so the struct could not be unpacked: own the data (`String` instead of `&str`), or give the struct a lifetime"
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
        /// For reading many messages of one kind: in steady state nothing is allocated.
        ///
        /// # Errors
        ///
        /// As `unpack`. `target` may then hold parts of both values.
        #[inline]
        pub fn unpack_into(&self, target: &mut Event) -> ::flatstream::Result<()> {
            <Event as __fs::FieldType>::unpack_into(*self, target)
        }
    }
};
