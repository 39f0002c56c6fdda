// #[flatstream(name = "{T}Page")]
// pub struct Page<T: Clone> {
//     pub items: Vec<T>,
//     pub next: Option<Box<Page<T>>>,
// }

///Zero-copy view of a [`Page`] inside a verified payload.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
pub struct PageView<'a, T> {
    table: ::flatstream::__private::TableRef<'a, PageView<'static, T>>,
    of: ::core::marker::PhantomData<fn() -> (*const T,)>,
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
    #[automatically_derived]
    impl<T: Clone> __fs::FieldType for Page<T>
    where
        Vec<T>: __fs::FieldType,
    {
        type Wire = __fs::TableWire<Self>;
        const OWNED: bool = __fs::Ask::<Vec<T>>::OWNED;
        #[inline]
        fn unpack(__view: PageView<'_, T>) -> ::flatstream::Result<Self> {
            let __view = &__view;
            let __field0: Vec<T> = __fs::Ask::<
                Vec<T>,
            >::unpack(unsafe {
                __fs::TableRef::field::<
                    Page<T>,
                    _,
                    __fs::F0,
                >(&__view.table, __fs::Ask::<Vec<T>>::wire())
            })?;
            let __field1: Option<Box<Page<T>>> = __fs::Ask::<
                Option<Box<Page<T>>>,
            >::unpack(unsafe {
                __fs::TableRef::field::<
                    Page<T>,
                    _,
                    __fs::F1,
                >(&__view.table, __fs::Ask::<Option<Box<Page<T>>>>::wire())
            })?;
            ::core::result::Result::Ok(Self {
                items: __field0,
                next: __field1,
            })
        }
        #[inline]
        fn unpack_into(
            __view: PageView<'_, T>,
            __target: &mut Self,
        ) -> ::flatstream::Result<()> {
            let _ = &__target;
            let __view = &__view;
            __fs::Ask::<
                Vec<T>,
            >::unpack_into(
                unsafe {
                    __fs::TableRef::field::<
                        Page<T>,
                        _,
                        __fs::F0,
                    >(&__view.table, __fs::Ask::<Vec<T>>::wire())
                },
                &mut __target.items,
            )?;
            __fs::Ask::<
                Option<Box<Page<T>>>,
            >::unpack_into(
                unsafe {
                    __fs::TableRef::field::<
                        Page<T>,
                        _,
                        __fs::F1,
                    >(&__view.table, __fs::Ask::<Option<Box<Page<T>>>>::wire())
                },
                &mut __target.next,
            )?;
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl<T: Clone> __fs::VectorElement for Page<T>
    where
        Vec<T>: __fs::FieldType,
    {
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
    unsafe impl<T: Clone> __fs::Table for Page<T>
    where
        Vec<T>: __fs::FieldType,
    {
        const NAME: &'static str = "Page";
        const FIELDS: &'static [&'static str] = &["items", "next"];
        const SHAPES: &'static [__fs::Shape] = &[
            __fs::Ask::<Vec<T>>::SHAPE,
            __fs::Ask::<Option<Box<Page<T>>>>::SHAPE,
        ];
        const CHECKED: () = {
            if let ::core::option::Option::Some(__message) = __fs::Absent::complaint(
                __fs::Ask::<Vec<T>>::ABSENT,
                &__fs::Ask::<Vec<T>>::SHAPE,
                "Page",
                "items",
                "`Vec<T>` has no zero value (no variant 0), so an absent field has nothing to read as: use `Option<Vec<T>>`, or give a variant the number 0",
            ) {
                ::core::panic!("{}", __fs::Complaint::as_str(& __message))
            }
        };
        const PLAN: __fs::Plan = {
            let () = <Self as __fs::Table>::CHECKED;
            if let ::core::option::Option::Some(__message) = __fs::Absent::complaint(
                __fs::Ask::<Option<Box<Page<T>>>>::ABSENT,
                &__fs::Ask::<Option<Box<Page<T>>>>::SHAPE,
                "Page",
                "next",
                "`Option<Box<Page<T>>>` has no zero value (no variant 0), so an absent field has nothing to read as: use `Option<Option<Box<Page<T>>>>`, or give a variant the number 0",
            ) {
                ::core::panic!("{}", __fs::Complaint::as_str(& __message))
            }
            __fs::plan::<Self, 2usize, 16usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, __visitor: __V) -> __V {
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<Vec<T>>::wire(), &self.items);
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Option<Box<Page<T>>>>::wire(), &self.next);
            __visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            __visitor: __V,
        ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<Vec<T>>::wire())?;
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Option<Box<Page<T>>>>::wire())?;
            ::core::result::Result::Ok(__visitor)
        }
    }
    #[automatically_derived]
    unsafe impl<T: Clone> __fs::ViewedTable for Page<T>
    where
        Vec<T>: __fs::FieldType,
    {
        type View<'a> = PageView<'a, T>;
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace!(),
            ::core::concat!(::core::module_path!(), "::Page"),
            const {
                &[
                    __fs::NamePart::Type(
                        &__fs::item_of(__fs::Ask::<Vec<T>>::FIELD.value.ty),
                    ),
                    __fs::NamePart::Text("Page"),
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
                >([__fs::Ask::<Vec<T>>::FIELD, __fs::Ask::<Option<Box<Page<T>>>>::FIELD])
            },
        );
        const DEFAULTS: __fs::DefaultsAt = __fs::DefaultsAt::new(const {
            &__fs::Defaults {
                name: <Page<T> as __fs::Table>::NAME,
                fields: &[
                    ("items", __fs::Ask::<Vec<T>>::ABSENT),
                    ("next", __fs::Ask::<Option<Box<Page<T>>>>::ABSENT),
                ],
            }
        });
        #[inline(always)]
        unsafe fn view<'a>(
            __table: __fs::TableRef<'a, PageView<'static, T>>,
        ) -> PageView<'a, T> {
            PageView {
                table: __table,
                of: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn table<'__v>(
            __view: &'__v PageView<'_, T>,
        ) -> __fs::TableRef<'__v, PageView<'static, T>> {
            __view.table
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::flatstream::StreamSerialize for Page<T>
    where
        Vec<T>: __fs::FieldType,
    {
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
    impl<T: Clone> ::flatstream::StreamDeserialize for Page<T>
    where
        Vec<T>: __fs::FieldType,
    {
        type View<'a> = PageView<'a, T>;
        #[inline(always)]
        fn from_payload(__payload: &[u8]) -> ::flatstream::Result<PageView<'_, T>> {
            __fs::verify_root::<Self>(__payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(__payload: &[u8]) -> PageView<'_, T> {
            unsafe { __fs::trust_root::<Self>(__payload) }
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::flatstream::StreamSchema for Page<T>
    where
        Vec<T>: __fs::FieldType,
    {
        const SCHEMA: ::flatstream::schema::Definition = ::flatstream::schema::Definition::Table(
            <Self as __fs::ViewedTable>::DEF,
        );
    }
    #[automatically_derived]
    impl<'a, T: Clone> PageView<'a, T>
    where
        Vec<T>: __fs::FieldType,
    {
        ///The `items` field.
        #[inline]
        #[must_use]
        pub fn items(&self) -> __fs::seen::FieldView<'a, Vec<T>> {
            unsafe {
                __fs::TableRef::field::<
                    Page<T>,
                    _,
                    __fs::F0,
                >(&self.table, __fs::Ask::<Vec<T>>::wire())
            }
        }
        ///The `next` field.
        #[inline]
        #[must_use]
        pub fn next(&self) -> __fs::seen::FieldView<'a, Option<Box<Page<T>>>> {
            unsafe {
                __fs::TableRef::field::<
                    Page<T>,
                    _,
                    __fs::F1,
                >(&self.table, __fs::Ask::<Option<Box<Page<T>>>>::wire())
            }
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::clone::Clone for PageView<'_, T> {
        #[inline]
        fn clone(&self) -> Self {
            *self
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::marker::Copy for PageView<'_, T> {}
    #[automatically_derived]
    impl<T: Clone> ::core::fmt::Debug for PageView<'_, T>
    where
        Vec<T>: __fs::FieldType,
    {
        #[inline]
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe { __fs::TableRef::debug::<Page<T>>(&self.table, "Page", __f) }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl < T : Clone > __fs::serde::Serialize for PageView <
        '_, T > where Vec < T > : __fs::FieldType { fn serialize < __S :
        __fs::serde::Serializer > (& self, __serializer : __S,) -> ::core::result::Result
        < __S::Ok, __S::Error > { unsafe { __fs::serialize_table:: < Page < T >, _, __S >
        (self.table, __serializer) } } }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::core::cmp::PartialEq for PageView<'a, T>
    where
        Vec<T>: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            unsafe { __fs::TableRef::same::<Page<T>>(&self.table, &__other.table) }
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::cmp::PartialEq<Page<T>> for PageView<'_, T>
    where
        Vec<T>: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, __other: &Page<T>) -> bool {
            <Page<T> as __fs::ViewedTable>::equals(self, __other)
        }
    }
    #[automatically_derived]
    impl<T: Clone> PageView<'_, T>
    where
        Vec<T>: __fs::FieldType,
    {
        ///Rebuilds the [`Page`], copying what it owns.
        ///
        /// # Errors
        ///
        /// `UnknownVariant` for an enum number or union tag that this program does not know.
        #[inline]
        pub fn unpack(&self) -> ::flatstream::Result<Page<T>> {
            const {
                ::core::assert!(
                    < Page < T > as __fs::FieldType > ::OWNED, "{}",
                    "a parameter of `Page` stands for a type that borrows, so the value cannot be unpacked: own the data (`String` instead of `&str`)"
                )
            };
            <Page<T> as __fs::FieldType>::unpack(*self)
        }
        ///Rebuilds the [`Page`] in a value that is there, whose strings and vectors are used again.
        ///
        /// For reading many messages of one kind. What still allocates is said at `StreamSerialize`.
        ///
        /// # Errors
        ///
        /// As `unpack`. The value may then hold parts of both.
        #[inline]
        pub fn unpack_into(&self, __target: &mut Page<T>) -> ::flatstream::Result<()> {
            const {
                ::core::assert!(
                    < Page < T > as __fs::FieldType > ::OWNED, "{}",
                    "a parameter of `Page` stands for a type that borrows, so the value cannot be unpacked: own the data (`String` instead of `&str`)"
                )
            };
            <Page<T> as __fs::FieldType>::unpack_into(*self, __target)
        }
    }
};
