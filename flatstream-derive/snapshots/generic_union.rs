// #[flatstream(name = "{T}Change")]
// pub enum Change<'a, T: Clone> {
//     Set(T),
//     Swap { old: &'a [T], new: Option<u8> },
//     Undo(Box<Change<'a, T>>),
// }

///Zero-copy view of an [`Change`] inside a verified payload.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
pub enum ChangeView<'a, T: Clone>
where
    T: 'static,
    T: ::flatstream::__private::FieldType,
    for<'__a> &'__a [T]: ::flatstream::__private::FieldType,
{
    ///[`Change::Set`]
    Set(::flatstream::__private::seen::FieldView<'a, T>),
    ///[`Change::Swap`]
    Swap(ChangeSwapView<'a, T>),
    ///[`Change::Undo`]
    Undo(ChangeUndoView<'a, T>),
    /// A variant that this program does not know, by its tag; 0 when there is none.
    Unknown(u8),
}
///Zero-copy view of [`Change::Swap`] inside a verified payload.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
pub struct ChangeSwapView<'a, T> {
    table: ::flatstream::__private::TableRef<'a, ChangeSwapView<'static, T>>,
    of: ::core::marker::PhantomData<fn() -> (*const T,)>,
}
///Zero-copy view of [`Change::Undo`] inside a verified payload.
#[allow(
    deprecated,
    non_camel_case_types,
    unused_braces,
    unused_parens,
    unused_qualifications
)]
pub struct ChangeUndoView<'a, T> {
    table: ::flatstream::__private::TableRef<'a, ChangeUndoView<'static, T>>,
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
    #[allow(explicit_outlives_requirements)]
    struct __ChangeSwapPayload<'b, 'a, T: Clone> {
        old: __fs::Lent<'b, &'a [T]>,
        new: __fs::Lent<'b, Option<u8>>,
        __of: ::core::marker::PhantomData<(&'b (), &'a (), fn() -> *const T)>,
    }
    #[automatically_derived]
    unsafe impl<'b, 'a, T: Clone> __fs::Table for __ChangeSwapPayload<'b, 'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        const NAME: &'static str = "Swap";
        const FIELDS: &'static [&'static str] = &["old", "new"];
        const SHAPES: &'static [__fs::Shape] = &[
            __fs::Ask::<&'static [T]>::SHAPE,
            __fs::Ask::<Option<u8>>::SHAPE,
        ];
        const CHECKED: () = {
            if let ::core::option::Option::Some(__message) = __fs::Absent::complaint(
                __fs::Ask::<&'static [T]>::ABSENT,
                &__fs::Ask::<&'static [T]>::SHAPE,
                "Swap",
                "old",
                "`&'a [T]` has no zero value (no variant 0), so an absent field has nothing to read as: use `Option<&'a [T]>`, or give a variant the number 0",
            ) {
                ::core::panic!("{}", __fs::Complaint::as_str(& __message))
            }
        };
        const PLAN: __fs::Plan = {
            let () = <Self as __fs::Table>::CHECKED;
            __fs::plan::<Self, 2usize, 16usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, __visitor: __V) -> __V {
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<&'a [T]>::wire(), __fs::Lent::get(&self.old));
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Option<u8>>::wire(), __fs::Lent::get(&self.new));
            __visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            __visitor: __V,
        ) -> ::core::result::Result<__V, <__V as __fs::TypeVisitor>::Error> {
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F0,
            >(__visitor, __fs::Ask::<&'static [T]>::wire())?;
            let __visitor = __fs::TypeVisitor::field::<
                _,
                __fs::F1,
            >(__visitor, __fs::Ask::<Option<u8>>::wire())?;
            ::core::result::Result::Ok(__visitor)
        }
    }
    #[automatically_derived]
    unsafe impl<'b, 'a, T: Clone> __fs::ViewedTable for __ChangeSwapPayload<'b, 'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        type View<'c> = ChangeSwapView<'c, T>;
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace_of(&<Change<'static, T> as __fs::Union>::CALLED),
            __fs::NameDef::rust_path(&<Change<'static, T> as __fs::Union>::CALLED),
            const {
                &[
                    __fs::NamePart::Name(&<Change<'static, T> as __fs::Union>::CALLED),
                    __fs::NamePart::Text("Swap"),
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
                >([__fs::Ask::<&'static [T]>::FIELD, __fs::Ask::<Option<u8>>::FIELD])
            },
        );
        const DEFAULTS: __fs::DefaultsAt = __fs::DefaultsAt::new(const {
            &__fs::Defaults {
                name: <__ChangeSwapPayload<'static, 'static, T> as __fs::Table>::NAME,
                fields: &[("old", __fs::Ask::<&'static [T]>::ABSENT)],
            }
        });
        #[inline(always)]
        unsafe fn view<'c>(
            __table: __fs::TableRef<'c, ChangeSwapView<'static, T>>,
        ) -> ChangeSwapView<'c, T> {
            ChangeSwapView {
                table: __table,
                of: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn table<'__v>(
            __view: &'__v ChangeSwapView<'_, T>,
        ) -> __fs::TableRef<'__v, ChangeSwapView<'static, T>> {
            __view.table
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ChangeSwapView<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        ///The `old` field.
        #[inline]
        #[must_use]
        pub fn old(&self) -> __fs::seen::FieldView<'a, &'static [T]> {
            unsafe {
                __fs::TableRef::field::<
                    __ChangeSwapPayload<'static, 'static, T>,
                    _,
                    __fs::F0,
                >(&self.table, __fs::Ask::<&'static [T]>::wire())
            }
        }
        ///The `new` field.
        #[inline]
        #[must_use]
        pub fn new(&self) -> __fs::seen::FieldView<'a, Option<u8>> {
            unsafe {
                __fs::TableRef::field::<
                    __ChangeSwapPayload<'static, 'static, T>,
                    _,
                    __fs::F1,
                >(&self.table, __fs::Ask::<Option<u8>>::wire())
            }
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::clone::Clone for ChangeSwapView<'_, T> {
        #[inline]
        fn clone(&self) -> Self {
            *self
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::marker::Copy for ChangeSwapView<'_, T> {}
    #[automatically_derived]
    impl<T: Clone> ::core::fmt::Debug for ChangeSwapView<'_, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe {
                __fs::TableRef::debug::<
                    __ChangeSwapPayload<'static, 'static, T>,
                >(&self.table, "Swap", __f)
            }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl < T : Clone > __fs::serde::Serialize for
        ChangeSwapView < '_, T > where T : 'static, T : __fs::FieldType, for < '__a > &
        '__a[T] : __fs::FieldType { fn serialize < __S : __fs::serde::Serializer > (&
        self, __serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error > {
        unsafe { __fs::serialize_table:: < __ChangeSwapPayload < 'static, 'static, T >,
        _, __S > (self.table, __serializer) } } }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::core::cmp::PartialEq for ChangeSwapView<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            unsafe {
                __fs::TableRef::same::<
                    __ChangeSwapPayload<'static, 'static, T>,
                >(&self.table, &__other.table)
            }
        }
    }
    #[allow(explicit_outlives_requirements)]
    struct __ChangeUndoPayload<'b, 'a, T: Clone> {
        value: __fs::Lent<'b, Box<Change<'a, T>>>,
        __of: ::core::marker::PhantomData<(&'b (), &'a (), fn() -> *const T)>,
    }
    #[automatically_derived]
    unsafe impl<'b, 'a, T: Clone> __fs::Table for __ChangeUndoPayload<'b, 'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        const NAME: &'static str = "Undo";
        const FIELDS: &'static [&'static str] = &["value"];
        const SHAPES: &'static [__fs::Shape] = &[
            __fs::Ask::<Box<Change<'static, T>>>::SHAPE,
        ];
        const CHECKED: () = {};
        const PLAN: __fs::Plan = {
            let () = <Self as __fs::Table>::CHECKED;
            if let ::core::option::Option::Some(__message) = __fs::Absent::complaint(
                __fs::Ask::<Box<Change<'static, T>>>::ABSENT,
                &__fs::Ask::<Box<Change<'static, T>>>::SHAPE,
                "Undo",
                "value",
                "`Box<Change<'a, T>>` has no zero value (no variant 0), so an absent field has nothing to read as: use `Option<Box<Change<'a, T>>>`, or give a variant the number 0",
            ) {
                ::core::panic!("{}", __fs::Complaint::as_str(& __message))
            }
            __fs::plan::<Self, 1usize, 12usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, __visitor: __V) -> __V {
            let __visitor = __fs::ValueVisitor::field::<
                _,
                _,
                __fs::F0,
            >(
                __visitor,
                __fs::Ask::<Box<Change<'a, T>>>::wire(),
                __fs::Lent::get(&self.value),
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
            >(__visitor, __fs::Ask::<Box<Change<'static, T>>>::wire())?;
            ::core::result::Result::Ok(__visitor)
        }
    }
    #[automatically_derived]
    unsafe impl<'b, 'a, T: Clone> __fs::ViewedTable for __ChangeUndoPayload<'b, 'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        type View<'c> = ChangeUndoView<'c, T>;
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace_of(&<Change<'static, T> as __fs::Union>::CALLED),
            __fs::NameDef::rust_path(&<Change<'static, T> as __fs::Union>::CALLED),
            const {
                &[
                    __fs::NamePart::Name(&<Change<'static, T> as __fs::Union>::CALLED),
                    __fs::NamePart::Text("Undo"),
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
                    1usize,
                >([__fs::Ask::<Box<Change<'static, T>>>::FIELD])
            },
        );
        const DEFAULTS: __fs::DefaultsAt = __fs::DefaultsAt::new(const {
            &__fs::Defaults {
                name: <__ChangeUndoPayload<'static, 'static, T> as __fs::Table>::NAME,
                fields: &[("value", __fs::Ask::<Box<Change<'static, T>>>::ABSENT)],
            }
        });
        #[inline(always)]
        unsafe fn view<'c>(
            __table: __fs::TableRef<'c, ChangeUndoView<'static, T>>,
        ) -> ChangeUndoView<'c, T> {
            ChangeUndoView {
                table: __table,
                of: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn table<'__v>(
            __view: &'__v ChangeUndoView<'_, T>,
        ) -> __fs::TableRef<'__v, ChangeUndoView<'static, T>> {
            __view.table
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ChangeUndoView<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        ///The `value` field.
        #[inline]
        #[must_use]
        pub fn value(&self) -> __fs::seen::FieldView<'a, Box<Change<'static, T>>> {
            unsafe {
                __fs::TableRef::field::<
                    __ChangeUndoPayload<'static, 'static, T>,
                    _,
                    __fs::F0,
                >(&self.table, __fs::Ask::<Box<Change<'static, T>>>::wire())
            }
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::clone::Clone for ChangeUndoView<'_, T> {
        #[inline]
        fn clone(&self) -> Self {
            *self
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::marker::Copy for ChangeUndoView<'_, T> {}
    #[automatically_derived]
    impl<T: Clone> ::core::fmt::Debug for ChangeUndoView<'_, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe {
                __fs::TableRef::debug::<
                    __ChangeUndoPayload<'static, 'static, T>,
                >(&self.table, "Undo", __f)
            }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl < T : Clone > __fs::serde::Serialize for
        ChangeUndoView < '_, T > where T : 'static, T : __fs::FieldType, for < '__a > &
        '__a[T] : __fs::FieldType { fn serialize < __S : __fs::serde::Serializer > (&
        self, __serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error > {
        unsafe { __fs::serialize_table:: < __ChangeUndoPayload < 'static, 'static, T >,
        _, __S > (self.table, __serializer) } } }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::core::cmp::PartialEq for ChangeUndoView<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            unsafe {
                __fs::TableRef::same::<
                    __ChangeUndoPayload<'static, 'static, T>,
                >(&self.table, &__other.table)
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::flatstream::StreamSchema for Change<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        const SCHEMA: ::flatstream::schema::Definition = ::flatstream::schema::Definition::Union(
            <Self as __fs::Union>::DEF,
        );
    }
    #[automatically_derived]
    impl<'a, T: Clone> __fs::FieldType for Change<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        type Wire = __fs::UnionWire<Self>;
        const OWNED: bool = false;
        fn unpack(_: ChangeView<'_, T>) -> ::flatstream::Result<Self> {
            __fs::borrowed()
        }
    }
    #[automatically_derived]
    unsafe impl<'a, T: Clone> __fs::Union for Change<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        type View<'b> = ChangeView<'b, T>;
        const NAME: &'static str = "Change";
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace!(),
            ::core::concat!(::core::module_path!(), "::Change"),
            const {
                &[
                    __fs::NamePart::Type(&__fs::Ask::<T>::FIELD.value.ty),
                    __fs::NamePart::Text("Change"),
                ]
            },
        );
        const DEF: __fs::UnionDef = __fs::UnionDef::of::<
            Self,
        >(
            &[],
            const {
                &[
                    __fs::VariantDef::newtype("Set", &[], __fs::Ask::<T>::FIELD),
                    __fs::VariantDef::fields::<
                        __ChangeSwapPayload<'static, 'static, T>,
                    >("Swap", &[]),
                    __fs::VariantDef::fields::<
                        __ChangeUndoPayload<'static, 'static, T>,
                    >("Undo", &[]),
                ]
            },
        );
        const CHECKED: () = {
            if let ::core::option::Option::Some(__message) = __fs::Shape::fault(
                &__fs::Ask::<T>::SHAPE,
            ) {
                ::core::panic!("{}", __fs::Complaint::as_str(& __message))
            }
        };
        #[inline]
        fn tag(&self) -> u8 {
            match self {
                Change::Set { .. } => 1,
                Change::Swap { .. } => 2,
                Change::Undo { .. } => 3,
            }
        }
        #[inline]
        unsafe fn put_value<__S: __fs::Sink>(&self, __sink: __S, __at: usize) -> __S {
            match self {
                Change::Set(__value) => {
                    unsafe { __fs::Ask::<T>::put_member(__value, __sink, __at) }
                }
                Change::Swap { old: __field0, new: __field1, .. } => {
                    let __value = __ChangeSwapPayload::<'_, '_, T> {
                        old: __fs::Lent::of(__field0),
                        new: __fs::Lent::of(__field1),
                        __of: ::core::marker::PhantomData,
                    };
                    unsafe {
                        __fs::put_member(__fs::table_wire(), &__value, __sink, __at)
                    }
                }
                Change::Undo { 0: __field0, .. } => {
                    let __value = __ChangeUndoPayload::<'_, '_, T> {
                        value: __fs::Lent::of(__field0),
                        __of: ::core::marker::PhantomData,
                    };
                    unsafe {
                        __fs::put_member(__fs::table_wire(), &__value, __sink, __at)
                    }
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
                1 => __fs::Ask::<T>::verify_member(__verifier, __at, "Set"),
                2 => {
                    __fs::verify_member::<
                        _,
                        __ChangeSwapPayload<'static, 'static, T>,
                    >(
                        __fs::table_wire::<__ChangeSwapPayload<'static, 'static, T>>(),
                        __verifier,
                        __at,
                        "Swap",
                    )
                }
                3 => {
                    __fs::verify_member::<
                        _,
                        __ChangeUndoPayload<'static, 'static, T>,
                    >(
                        __fs::table_wire::<__ChangeUndoPayload<'static, 'static, T>>(),
                        __verifier,
                        __at,
                        "Undo",
                    )
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        unsafe fn view(__buf: &[u8], __tag: u8, __at: usize) -> ChangeView<'_, T> {
            match __tag {
                1 => ChangeView::Set(unsafe { __fs::Ask::<T>::get_member(__buf, __at) }),
                2 => {
                    ChangeView::Swap(unsafe {
                        __fs::get_member::<
                            _,
                            __ChangeSwapPayload<'static, 'static, T>,
                        >(
                            __fs::table_wire::<
                                __ChangeSwapPayload<'static, 'static, T>,
                            >(),
                            __buf,
                            __at,
                        )
                    })
                }
                3 => {
                    ChangeView::Undo(unsafe {
                        __fs::get_member::<
                            _,
                            __ChangeUndoPayload<'static, 'static, T>,
                        >(
                            __fs::table_wire::<
                                __ChangeUndoPayload<'static, 'static, T>,
                            >(),
                            __buf,
                            __at,
                        )
                    })
                }
                _ => ChangeView::Unknown(__tag),
            }
        }
        #[inline]
        fn unknown(__tag: u8, _: &[u8]) -> ChangeView<'_, T> {
            ChangeView::Unknown(__tag)
        }
        #[inline]
        fn equals(__view: &ChangeView<'_, T>, __value: &Self) -> bool {
            match (__view, __value) {
                (ChangeView::Set(__view), Change::Set(__value)) => {
                    __fs::Ask::<T>::equals_member(__view, __value)
                }
                (
                    ChangeView::Swap(__view),
                    Change::Swap { old: __field0, new: __field1, .. },
                ) => {
                    __fs::equals_view(
                        __fs::table_wire(),
                        __view,
                        &__ChangeSwapPayload::<'_, '_, T> {
                            old: __fs::Lent::of(__field0),
                            new: __fs::Lent::of(__field1),
                            __of: ::core::marker::PhantomData,
                        },
                    )
                }
                (ChangeView::Undo(__view), Change::Undo { 0: __field0, .. }) => {
                    __fs::equals_view(
                        __fs::table_wire(),
                        __view,
                        &__ChangeUndoPayload::<'_, '_, T> {
                            value: __fs::Lent::of(__field0),
                            __of: ::core::marker::PhantomData,
                        },
                    )
                }
                _ => false,
            }
        }
        #[inline]
        fn view_name(
            __view: &ChangeView<'_, T>,
        ) -> ::core::result::Result<&'static str, u8> {
            match __view {
                ChangeView::Set { .. } => ::core::result::Result::Ok("Set"),
                ChangeView::Swap { .. } => ::core::result::Result::Ok("Swap"),
                ChangeView::Undo { .. } => ::core::result::Result::Ok("Undo"),
                ChangeView::Unknown(__tag) => ::core::result::Result::Err(*__tag),
            }
        }
        __fs::if_serde! {
            fn serialize_value < __S : __fs::serde::Serializer > (__view : & ChangeView <
            '_, T >, __serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error
            > { match __view { ChangeView::Set(__value) => __fs::Ask:: < T >
            ::serialize_member(__value, __serializer), ChangeView::Swap(__value) =>
            __fs::serialize_member(__fs::table_wire:: < __ChangeSwapPayload < 'static,
            'static, T > > (), __value, __serializer), ChangeView::Undo(__value) =>
            __fs::serialize_member(__fs::table_wire:: < __ChangeUndoPayload < 'static,
            'static, T > > (), __value, __serializer), ChangeView::Unknown(_) =>
            __fs::serde::Serializer::serialize_none(__serializer), } }
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone> __fs::VectorElement for Change<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
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
    impl<'a, T: Clone> ::flatstream::StreamSerialize for Change<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
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
    impl<'a, T: Clone> ::flatstream::StreamDeserialize for Change<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        type View<'b> = ChangeView<'b, T>;
        #[inline(always)]
        fn from_payload(__payload: &[u8]) -> ::flatstream::Result<ChangeView<'_, T>> {
            __fs::verify_root::<__fs::UnionTable<Self>>(__payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(__payload: &[u8]) -> ChangeView<'_, T> {
            unsafe { __fs::trust_root::<__fs::UnionTable<Self>>(__payload) }
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::clone::Clone for ChangeView<'_, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn clone(&self) -> Self {
            *self
        }
    }
    #[automatically_derived]
    impl<T: Clone> ::core::marker::Copy for ChangeView<'_, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {}
    #[automatically_derived]
    impl<T: Clone> ::core::fmt::Debug for ChangeView<'_, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                ChangeView::Set(__value) => {
                    __fs::debug_tuple(__f, "Set", &__fs::Ask::<T>::debug_member(__value))
                }
                ChangeView::Swap(__value) => ::core::fmt::Debug::fmt(__value, __f),
                ChangeView::Undo(__value) => {
                    __fs::debug_tuple(__f, "Undo", &__value.value())
                }
                ChangeView::Unknown(__tag) => __fs::debug_tuple(__f, "Unknown", __tag),
            }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl < T : Clone > __fs::serde::Serialize for ChangeView
        < '_, T > where T : 'static, T : __fs::FieldType, for < '__a > & '__a[T] :
        __fs::FieldType { fn serialize < __S : __fs::serde::Serializer > (& self,
        __serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error > {
        __fs::serialize_alone:: < Change < 'static, T >, __S > (self, __serializer) } }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::core::cmp::PartialEq for ChangeView<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, __other: &Self) -> bool {
            match (self, __other) {
                (ChangeView::Set(__a), ChangeView::Set(__b)) => {
                    __fs::Ask::<T>::same_member(__a, __b)
                }
                (ChangeView::Swap(__a), ChangeView::Swap(__b)) => {
                    __fs::same_view(
                        __fs::table_wire::<__ChangeSwapPayload<'static, 'static, T>>(),
                        __a,
                        __b,
                    )
                }
                (ChangeView::Undo(__a), ChangeView::Undo(__b)) => {
                    __fs::same_view(
                        __fs::table_wire::<__ChangeUndoPayload<'static, 'static, T>>(),
                        __a,
                        __b,
                    )
                }
                (ChangeView::Unknown(__a), ChangeView::Unknown(__b)) => __a == __b,
                _ => false,
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::core::cmp::PartialEq<Change<'a, T>> for ChangeView<'_, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, __other: &Change<'a, T>) -> bool {
            <Change<'a, T> as __fs::Union>::equals(self, __other)
        }
    }
    #[automatically_derived]
    impl<T: Clone> ChangeView<'_, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[doc(hidden)]
        pub fn unpack(&self) -> ::flatstream::Result<Change<'static, T>>
        where
            for<'__x> Change<'static, T>: __fs::TwinOf,
        {
            __fs::borrowed()
        }
    }
};
