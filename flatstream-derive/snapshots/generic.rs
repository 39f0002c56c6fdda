// #[flatstream(name = "{T}Page")]
// pub struct Page<T: Clone> {
//     pub items: Vec<T>,
//     pub next: Option<Box<Page<T>>>,
// }

///Zero-copy view of a [`Page`] inside a verified payload.
#[allow(non_camel_case_types)]
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
        fn unpack(view: PageView<'_, T>) -> ::flatstream::Result<Self> {
            let view = &view;
            let __field0: Vec<T> = __fs::Ask::<
                Vec<T>,
            >::unpack(unsafe {
                view.table.field::<Page<T>, _, __fs::F0>(__fs::Ask::<Vec<T>>::wire())
            })?;
            let __field1: Option<Box<Page<T>>> = __fs::Ask::<
                Option<Box<Page<T>>>,
            >::unpack(unsafe {
                view.table
                    .field::<
                        Page<T>,
                        _,
                        __fs::F1,
                    >(__fs::Ask::<Option<Box<Page<T>>>>::wire())
            })?;
            ::core::result::Result::Ok(Page {
                items: __field0,
                next: __field1,
            })
        }
        #[inline]
        fn unpack_into(
            view: PageView<'_, T>,
            target: &mut Self,
        ) -> ::flatstream::Result<()> {
            let _ = &target;
            let view = &view;
            __fs::Ask::<
                Vec<T>,
            >::unpack_into(
                unsafe {
                    view.table.field::<Page<T>, _, __fs::F0>(__fs::Ask::<Vec<T>>::wire())
                },
                &mut target.items,
            )?;
            __fs::Ask::<
                Option<Box<Page<T>>>,
            >::unpack_into(
                unsafe {
                    view.table
                        .field::<
                            Page<T>,
                            _,
                            __fs::F1,
                        >(__fs::Ask::<Option<Box<Page<T>>>>::wire())
                },
                &mut target.next,
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
            if let ::core::option::Option::Some(__message) = __fs::Ask::<Vec<T>>::SHAPE
                .complaint(
                    __fs::Ask::<Vec<T>>::DEFAULT_DEPTH,
                    "`Vec<T>` has no zero value (no variant 0), so an absent field has nothing to read as: use `Option<Vec<T>>`, or give a variant the number 0",
                )
            {
                ::core::panic!("{}", __message)
            }
        };
        const PLAN: __fs::Plan = {
            let () = Self::CHECKED;
            if let ::core::option::Option::Some(__message) = __fs::Ask::<
                Option<Box<Page<T>>>,
            >::SHAPE
                .complaint(
                    __fs::Ask::<Option<Box<Page<T>>>>::DEFAULT_DEPTH,
                    "`Option<Box<Page<T>>>` has no zero value (no variant 0), so an absent field has nothing to read as: use `Option<Option<Box<Page<T>>>>`, or give a variant the number 0",
                )
            {
                ::core::panic!("{}", __message)
            }
            __fs::plan::<Self, 2usize, 16usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, visitor: __V) -> __V {
            let visitor = visitor
                .field::<_, _, __fs::F0>(__fs::Ask::<Vec<T>>::wire(), &self.items);
            let visitor = visitor
                .field::<
                    _,
                    _,
                    __fs::F1,
                >(__fs::Ask::<Option<Box<Page<T>>>>::wire(), &self.next);
            visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            visitor: __V,
        ) -> ::core::result::Result<__V, __V::Error> {
            let visitor = visitor.field::<_, __fs::F0>(__fs::Ask::<Vec<T>>::wire())?;
            let visitor = visitor
                .field::<_, __fs::F1>(__fs::Ask::<Option<Box<Page<T>>>>::wire())?;
            ::core::result::Result::Ok(visitor)
        }
    }
    #[automatically_derived]
    unsafe impl<T: Clone> __fs::ViewedTable for Page<T>
    where
        Vec<T>: __fs::FieldType,
    {
        type View<'a> = PageView<'a, T>;
        const DEFAULT_DEPTH: usize = {
            let () = <Self as __fs::Table>::CHECKED;
            __fs::deepest(
                &[
                    __fs::Ask::<Vec<T>>::DEFAULT_DEPTH,
                    __fs::Ask::<Option<Box<Page<T>>>>::DEFAULT_DEPTH,
                ],
            )
        };
        #[inline(always)]
        unsafe fn view<'a>(
            table: __fs::TableRef<'a, PageView<'static, T>>,
        ) -> PageView<'a, T> {
            PageView {
                table,
                of: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn table<'__v>(
            view: &'__v PageView<'_, T>,
        ) -> __fs::TableRef<'__v, PageView<'static, T>> {
            view.table
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
    impl<T: Clone> ::flatstream::StreamDeserialize for Page<T>
    where
        Vec<T>: __fs::FieldType,
    {
        type View<'a> = PageView<'a, T>;
        #[inline]
        fn from_payload(payload: &[u8]) -> ::flatstream::Result<PageView<'_, T>> {
            __fs::verify_root::<Self>(payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(payload: &[u8]) -> PageView<'_, T> {
            unsafe { __fs::trust_root::<Self>(payload) }
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone> PageView<'a, T>
    where
        Vec<T>: __fs::FieldType,
    {
        ///The `items` field.
        #[inline]
        #[must_use]
        pub fn items(&self) -> __fs::FieldView<'a, Vec<T>> {
            unsafe {
                self.table.field::<Page<T>, _, __fs::F0>(__fs::Ask::<Vec<T>>::wire())
            }
        }
        ///The `next` field.
        #[inline]
        #[must_use]
        pub fn next(&self) -> __fs::FieldView<'a, Option<Box<Page<T>>>> {
            unsafe {
                self.table
                    .field::<
                        Page<T>,
                        _,
                        __fs::F1,
                    >(__fs::Ask::<Option<Box<Page<T>>>>::wire())
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
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe { self.table.debug::<Page<T>>("Page", f) }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl < T : Clone > __fs::serde::Serialize for PageView <
        '_, T > where Vec < T > : __fs::FieldType { fn serialize < __S :
        __fs::serde::Serializer > (& self, serializer : __S,) -> ::core::result::Result <
        __S::Ok, __S::Error > { unsafe { __fs::serialize_table:: < Page < T >, _, __S >
        (self.table, serializer) } } }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::core::cmp::PartialEq for PageView<'a, T>
    where
        Vec<T>: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            unsafe { self.table.same::<Page<T>>(&other.table) }
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::cmp::PartialEq<Page<T>> for PageView<'_, T>
    where
        Vec<T>: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, other: &Page<T>) -> bool {
            <Page<T> as __fs::ViewedTable>::equals(self, other)
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
        /// For reading many messages of one kind: in steady state nothing is allocated.
        ///
        /// # Errors
        ///
        /// As `unpack`. `target` may then hold parts of both values.
        #[inline]
        pub fn unpack_into(&self, target: &mut Page<T>) -> ::flatstream::Result<()> {
            const {
                ::core::assert!(
                    < Page < T > as __fs::FieldType > ::OWNED, "{}",
                    "a parameter of `Page` stands for a type that borrows, so the value cannot be unpacked: own the data (`String` instead of `&str`)"
                )
            };
            <Page<T> as __fs::FieldType>::unpack_into(*self, target)
        }
    }
};
