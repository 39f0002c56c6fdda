// struct Ranked {
//     #[flatstream(key)]
//     rank: Rank,
// }

///Zero-copy view of a [`Ranked`] inside a verified payload.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
struct RankedView<'a> {
    table: ::flatstream::__private::TableRef<'a, RankedView<'static>>,
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
        __fs::Ask::<__fs::KeyField<Rank>>::ABSENT,
        &__fs::Ask::<__fs::KeyField<Rank>>::SHAPE,
        "Ranked",
        "rank",
        "`Rank` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Rank>`, or give a variant the number 0",
    ) {
        ::core::panic!("{}", __fs::Complaint::as_str(& __message))
    };
    const _: () = ::core::assert!(
        __fs::Ask:: < Rank > ::IS_KEY || ! __fs::Ask:: < Rank > ::IS_FIELD, "{}",
        "a key must be a string, an integer or an enum, and not optional: `Rank` cannot be one"
    );
    const _: __fs::Layout = __fs::layout_of::<Ranked>();
    #[automatically_derived]
    impl __fs::FieldType for Ranked {
        type Wire = __fs::TableWire<Self>;
        const OWNED: bool = true;
        #[inline]
        fn unpack(__view: RankedView<'_>) -> ::flatstream::Result<Self> {
            let __view = &__view;
            let __field0: Rank = __fs::Ask::<
                __fs::KeyField<Rank>,
            >::unpack(unsafe {
                __fs::TableRef::field::<
                    Ranked,
                    _,
                    __fs::F0,
                >(&__view.table, __fs::Ask::<__fs::KeyField<Rank>>::wire())
            })?;
            ::core::result::Result::Ok(Self { rank: __field0 })
        }
        #[inline]
        fn unpack_into(
            __view: RankedView<'_>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            let _ = &__target;
            let __view = &__view;
            __fs::Ask::<
                __fs::KeyField<Rank>,
            >::unpack_into(
                unsafe {
                    __fs::TableRef::field::<
                        Ranked,
                        _,
                        __fs::F0,
                    >(&__view.table, __fs::Ask::<__fs::KeyField<Rank>>::wire())
                },
                &mut __target.rank,
            )?;
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Ranked {
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
    unsafe impl __fs::Table for Ranked {
        const NAME: &'static str = "Ranked";
        const FIELDS: &'static [&'static str] = &["rank"];
        const KEY: ::core::option::Option<usize> = ::core::option::Option::Some(0usize);
        const SHAPES: &'static [__fs::Shape] = &[
            __fs::Ask::<__fs::KeyField<Rank>>::SHAPE,
        ];
        const PLAN: __fs::Plan = {
            __fs::plan::<Self, 1usize, 12usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, __visitor: __V) -> __V {
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<__fs::KeyField<Rank>>::wire(), &self.rank);
            __visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            __visitor: __V,
        ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<__fs::KeyField<Rank>>::wire())?;
            ::core::result::Result::Ok(__visitor)
        }
    }
    #[automatically_derived]
    unsafe impl __fs::ViewedTable for Ranked {
        type View<'a> = RankedView<'a>;
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace!(),
            ::core::concat!(::core::module_path!(), "::Ranked"),
            const { &[__fs::NamePart::Text("Ranked")] },
        );
        const DEF: __fs::TableDef = __fs::TableDef::of::<
            Self,
        >(
            &[],
            const {
                &__fs::fields::<Self, 1usize>([__fs::Ask::<__fs::KeyField<Rank>>::FIELD])
            },
        );
        const AT: ::core::option::Option<__fs::DefinitionAt> = {
            static __DEF: __fs::Definition = __fs::Definition::Table(
                <Ranked as __fs::ViewedTable>::DEF,
            );
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        };
        const DEFAULTS: __fs::DefaultsAt = {
            static __DEFAULTS: __fs::Defaults = __fs::Defaults {
                name: <Ranked as __fs::Table>::NAME,
                fields: &[("rank", __fs::Ask::<__fs::KeyField<Rank>>::ABSENT)],
            };
            __fs::DefaultsAt::new(&__DEFAULTS)
        };
        #[inline(always)]
        unsafe fn view<'a>(
            __table: __fs::TableRef<'a, RankedView<'static>>,
        ) -> RankedView<'a> {
            RankedView { table: __table }
        }
        #[inline]
        fn table<'__v>(
            __view: &'__v RankedView<'_>,
        ) -> __fs::TableRef<'__v, RankedView<'static>> {
            __view.table
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamSerialize for Ranked {
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
    impl ::flatstream::StreamDeserialize for Ranked {
        type View<'a> = RankedView<'a>;
        #[inline(always)]
        fn from_payload(__payload: &[u8]) -> ::flatstream::Result<RankedView<'_>> {
            __fs::verify_root::<Self>(__payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(__payload: &[u8]) -> RankedView<'_> {
            unsafe { __fs::trust_root::<Self>(__payload) }
        }
    }
    #[automatically_derived]
    impl ::flatstream::StreamSchema for Ranked {
        const SCHEMA: ::flatstream::schema::Definition = ::flatstream::schema::Definition::Table(
            <Self as __fs::ViewedTable>::DEF,
        );
    }
    #[automatically_derived]
    impl<'a> RankedView<'a> {
        ///The `rank` field.
        #[inline]
        #[must_use]
        fn rank(
            &self,
        ) -> __fs::seen::FieldView<
            'a,
            Rank,
            { __fs::seen::is_field(<Rank as __fs::FieldType>::FAULT) },
        > {
            unsafe {
                __fs::TableRef::field::<
                    Ranked,
                    _,
                    __fs::F0,
                >(&self.table, __fs::Ask::<__fs::KeyField<Rank>>::wire())
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for RankedView<'_> {
        #[inline]
        fn clone(&self) -> Self {
            *self
        }
    }
    #[automatically_derived]
    impl ::core::marker::Copy for RankedView<'_> {}
    #[automatically_derived]
    impl ::core::fmt::Debug for RankedView<'_> {
        #[inline]
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe { __fs::TableRef::debug::<Ranked>(&self.table, "Ranked", __f) }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl __fs::serde::Serialize for RankedView < '_ > { fn
        serialize < __S : __fs::serde::Serializer > (& self, __serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { unsafe { __fs::serialize_table::
        < Ranked, _, __S > (self.table, __serializer) } } }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialEq for RankedView<'a> {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            unsafe { __fs::TableRef::same::<Ranked>(&self.table, &__other.table) }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<Ranked> for RankedView<'_> {
        #[inline]
        fn eq(&self, __other: &Ranked) -> bool {
            <Ranked as __fs::ViewedTable>::equals(self, __other)
        }
    }
    const _: () = ::core::assert!(
        __fs::Ask:: < Rank > ::OWNED, "{}",
        "`Rank` borrows, so the struct could not be unpacked: own the data (`String` instead of `&str`), or give the struct a lifetime"
    );
    #[automatically_derived]
    impl RankedView<'_> {
        ///Rebuilds the [`Ranked`], copying what it owns.
        ///
        /// # Errors
        ///
        /// `UnknownVariant` for an enum number or union tag that this program does not know.
        #[inline]
        fn unpack(&self) -> ::flatstream::Result<Ranked> {
            <Ranked as __fs::FieldType>::unpack(*self)
        }
        ///Rebuilds the [`Ranked`] in a value that is there, whose strings and vectors are used again.
        ///
        /// For reading many messages of one kind. What still allocates is said at `StreamSerialize`.
        ///
        /// # Errors
        ///
        /// As `unpack`. The value may then hold parts of both.
        #[inline]
        fn unpack_into(&self, __target: &mut Ranked) -> ::flatstream::Result<()> {
            <Ranked as __fs::FieldType>::unpack_into(*self, __target)
        }
    }
    #[automatically_derived]
    impl __fs::KeyedTable for Ranked
    where
        for<'__k> Rank: __fs::MapKey,
    {
        type Key = Rank;
        #[inline]
        fn key(&self) -> &Rank {
            &self.rank
        }
        #[inline]
        fn compare_view(
            __view: &RankedView<'_>,
            __key: &<Rank as __fs::MapKey>::Lookup,
        ) -> ::core::cmp::Ordering {
            <Rank as __fs::MapKey>::compare_view(&RankedView::rank(__view), __key)
        }
    }
};
