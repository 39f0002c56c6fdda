// #[flatstream(name = "{T}Change")]
// pub enum Change<'a, T: Clone> {
//     Set(T),
//     Swap { old: &'a [T], new: Option<u8> },
//     Undo(Box<Change<'a, T>>),
// }

///Zero-copy view of an [`Change`] inside a verified payload.
#[allow(non_camel_case_types)]
pub enum ChangeView<'a, T: Clone>
where
    T: 'static,
    T: ::flatstream::__private::FieldType,
    for<'__a> &'__a [T]: ::flatstream::__private::FieldType,
{
    ///[`Change::Set`]
    Set(::flatstream::__private::FieldView<'a, T>),
    ///[`Change::Swap`]
    Swap(ChangeSwapView<'a, T>),
    ///[`Change::Undo`]
    Undo(ChangeUndoView<'a, T>),
    /// A variant that this program does not know, by its tag; 0 when there is none.
    Unknown(u8),
}
///Zero-copy view of [`Change::Swap`] inside a verified payload.
#[allow(non_camel_case_types)]
pub struct ChangeSwapView<'a, T> {
    table: ::flatstream::__private::TableRef<'a, ChangeSwapView<'static, T>>,
    of: ::core::marker::PhantomData<fn() -> (*const T,)>,
}
///Zero-copy view of [`Change::Undo`] inside a verified payload.
#[allow(non_camel_case_types)]
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
            if let ::core::option::Option::Some(__message) = __fs::Ask::<
                &'static [T],
            >::SHAPE
                .complaint(
                    __fs::Ask::<&'static [T]>::DEFAULT_DEPTH,
                    "`&'a [T]` has no zero value (no variant 0), so an absent field has nothing to read as: use `Option<&'a [T]>`, or give a variant the number 0",
                )
            {
                ::core::panic!("{}", __message)
            }
        };
        const PLAN: __fs::Plan = {
            let () = Self::CHECKED;
            __fs::plan::<Self, 2usize, 16usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, visitor: __V) -> __V {
            let visitor = visitor
                .field::<_, _, __fs::F0>(__fs::Ask::<&'a [T]>::wire(), self.old.get());
            let visitor = visitor
                .field::<
                    _,
                    _,
                    __fs::F1,
                >(__fs::Ask::<Option<u8>>::wire(), self.new.get());
            visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            visitor: __V,
        ) -> ::core::result::Result<__V, __V::Error> {
            let visitor = visitor
                .field::<_, __fs::F0>(__fs::Ask::<&'static [T]>::wire())?;
            let visitor = visitor.field::<_, __fs::F1>(__fs::Ask::<Option<u8>>::wire())?;
            ::core::result::Result::Ok(visitor)
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
        const DEFAULT_DEPTH: usize = {
            let () = <Self as __fs::Table>::CHECKED;
            __fs::deepest(
                &[
                    __fs::Ask::<&'static [T]>::DEFAULT_DEPTH,
                    __fs::Ask::<Option<u8>>::DEFAULT_DEPTH,
                ],
            )
        };
        #[inline(always)]
        unsafe fn view<'c>(
            table: __fs::TableRef<'c, ChangeSwapView<'static, T>>,
        ) -> ChangeSwapView<'c, T> {
            ChangeSwapView {
                table,
                of: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn table<'__v>(
            view: &'__v ChangeSwapView<'_, T>,
        ) -> __fs::TableRef<'__v, ChangeSwapView<'static, T>> {
            view.table
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
        pub fn old(&self) -> __fs::FieldView<'a, &'static [T]> {
            unsafe {
                self.table
                    .field::<
                        __ChangeSwapPayload<'static, 'static, T>,
                        _,
                        __fs::F0,
                    >(__fs::Ask::<&'static [T]>::wire())
            }
        }
        ///The `new` field.
        #[inline]
        #[must_use]
        pub fn new(&self) -> __fs::FieldView<'a, Option<u8>> {
            unsafe {
                self.table
                    .field::<
                        __ChangeSwapPayload<'static, 'static, T>,
                        _,
                        __fs::F1,
                    >(__fs::Ask::<Option<u8>>::wire())
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
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe {
                self.table.debug::<__ChangeSwapPayload<'static, 'static, T>>("Swap", f)
            }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl < T : Clone > __fs::serde::Serialize for
        ChangeSwapView < '_, T > where T : 'static, T : __fs::FieldType, for < '__a > &
        '__a[T] : __fs::FieldType { fn serialize < __S : __fs::serde::Serializer > (&
        self, serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error > {
        unsafe { __fs::serialize_table:: < __ChangeSwapPayload < 'static, 'static, T >,
        _, __S > (self.table, serializer) } } }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::core::cmp::PartialEq for ChangeSwapView<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            unsafe {
                self.table.same::<__ChangeSwapPayload<'static, 'static, T>>(&other.table)
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
            let () = Self::CHECKED;
            if let ::core::option::Option::Some(__message) = __fs::Ask::<
                Box<Change<'static, T>>,
            >::SHAPE
                .complaint(
                    __fs::Ask::<Box<Change<'static, T>>>::DEFAULT_DEPTH,
                    "`Box<Change<'a, T>>` has no zero value (no variant 0), so an absent field has nothing to read as: use `Option<Box<Change<'a, T>>>`, or give a variant the number 0",
                )
            {
                ::core::panic!("{}", __message)
            }
            __fs::plan::<Self, 1usize, 12usize>(__fs::layout_of::<Self>())
        };
        #[inline(always)]
        fn visit_values<__V: __fs::ValueVisitor>(&self, visitor: __V) -> __V {
            let visitor = visitor
                .field::<
                    _,
                    _,
                    __fs::F0,
                >(__fs::Ask::<Box<Change<'a, T>>>::wire(), self.value.get());
            visitor
        }
        #[inline(always)]
        fn visit_types<__V: __fs::TypeVisitor>(
            visitor: __V,
        ) -> ::core::result::Result<__V, __V::Error> {
            let visitor = visitor
                .field::<_, __fs::F0>(__fs::Ask::<Box<Change<'static, T>>>::wire())?;
            ::core::result::Result::Ok(visitor)
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
        const DEFAULT_DEPTH: usize = {
            let () = <Self as __fs::Table>::CHECKED;
            __fs::deepest(&[__fs::Ask::<Box<Change<'static, T>>>::DEFAULT_DEPTH])
        };
        #[inline(always)]
        unsafe fn view<'c>(
            table: __fs::TableRef<'c, ChangeUndoView<'static, T>>,
        ) -> ChangeUndoView<'c, T> {
            ChangeUndoView {
                table,
                of: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn table<'__v>(
            view: &'__v ChangeUndoView<'_, T>,
        ) -> __fs::TableRef<'__v, ChangeUndoView<'static, T>> {
            view.table
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
        pub fn value(&self) -> __fs::FieldView<'a, Box<Change<'static, T>>> {
            unsafe {
                self.table
                    .field::<
                        __ChangeUndoPayload<'static, 'static, T>,
                        _,
                        __fs::F0,
                    >(__fs::Ask::<Box<Change<'static, T>>>::wire())
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
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            unsafe {
                self.table.debug::<__ChangeUndoPayload<'static, 'static, T>>("Undo", f)
            }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl < T : Clone > __fs::serde::Serialize for
        ChangeUndoView < '_, T > where T : 'static, T : __fs::FieldType, for < '__a > &
        '__a[T] : __fs::FieldType { fn serialize < __S : __fs::serde::Serializer > (&
        self, serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error > {
        unsafe { __fs::serialize_table:: < __ChangeUndoPayload < 'static, 'static, T >,
        _, __S > (self.table, serializer) } } }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::core::cmp::PartialEq for ChangeUndoView<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            unsafe {
                self.table.same::<__ChangeUndoPayload<'static, 'static, T>>(&other.table)
            }
        }
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
        const CHECKED: () = {
            if let ::core::option::Option::Some(__message) = __fs::Ask::<T>::SHAPE
                .fault()
            {
                ::core::panic!("{}", __message)
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
        unsafe fn put_value<__S: __fs::Sink>(&self, sink: __S, at: usize) -> __S {
            match self {
                Change::Set(value) => {
                    unsafe { __fs::put_member(__fs::Ask::<T>::wire(), value, sink, at) }
                }
                Change::Swap { old: __field0, new: __field1, .. } => {
                    let value = __ChangeSwapPayload::<'_, '_, T> {
                        old: __fs::Lent::of(__field0),
                        new: __fs::Lent::of(__field1),
                        __of: ::core::marker::PhantomData,
                    };
                    unsafe { __fs::put_member(__fs::table_wire(), &value, sink, at) }
                }
                Change::Undo { 0: __field0, .. } => {
                    let value = __ChangeUndoPayload::<'_, '_, T> {
                        value: __fs::Lent::of(__field0),
                        __of: ::core::marker::PhantomData,
                    };
                    unsafe { __fs::put_member(__fs::table_wire(), &value, sink, at) }
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
                        T,
                    >(__fs::Ask::<T>::wire(), verifier, at, "Set")
                }
                2 => {
                    __fs::verify_member::<
                        _,
                        __ChangeSwapPayload<'static, 'static, T>,
                    >(
                        __fs::table_wire::<__ChangeSwapPayload<'static, 'static, T>>(),
                        verifier,
                        at,
                        "Swap",
                    )
                }
                3 => {
                    __fs::verify_member::<
                        _,
                        __ChangeUndoPayload<'static, 'static, T>,
                    >(
                        __fs::table_wire::<__ChangeUndoPayload<'static, 'static, T>>(),
                        verifier,
                        at,
                        "Undo",
                    )
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        unsafe fn view(buf: &[u8], tag: u8, at: usize) -> ChangeView<'_, T> {
            match tag {
                1 => {
                    ChangeView::Set(unsafe {
                        __fs::get_member::<_, T>(__fs::Ask::<T>::wire(), buf, at)
                    })
                }
                2 => {
                    ChangeView::Swap(unsafe {
                        __fs::get_member::<
                            _,
                            __ChangeSwapPayload<'static, 'static, T>,
                        >(
                            __fs::table_wire::<
                                __ChangeSwapPayload<'static, 'static, T>,
                            >(),
                            buf,
                            at,
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
                            buf,
                            at,
                        )
                    })
                }
                _ => ChangeView::Unknown(tag),
            }
        }
        #[inline]
        fn unknown(tag: u8, _: &[u8]) -> ChangeView<'_, T> {
            ChangeView::Unknown(tag)
        }
        #[inline]
        fn equals(view: &ChangeView<'_, T>, value: &Self) -> bool {
            match (view, value) {
                (ChangeView::Set(view), Change::Set(value)) => {
                    __fs::equals_view(__fs::Ask::<T>::wire(), view, value)
                }
                (
                    ChangeView::Swap(view),
                    Change::Swap { old: __field0, new: __field1, .. },
                ) => {
                    __fs::equals_view(
                        __fs::table_wire(),
                        view,
                        &__ChangeSwapPayload::<'_, '_, T> {
                            old: __fs::Lent::of(__field0),
                            new: __fs::Lent::of(__field1),
                            __of: ::core::marker::PhantomData,
                        },
                    )
                }
                (ChangeView::Undo(view), Change::Undo { 0: __field0, .. }) => {
                    __fs::equals_view(
                        __fs::table_wire(),
                        view,
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
            view: &ChangeView<'_, T>,
        ) -> ::core::result::Result<&'static str, u8> {
            match view {
                ChangeView::Set { .. } => ::core::result::Result::Ok("Set"),
                ChangeView::Swap { .. } => ::core::result::Result::Ok("Swap"),
                ChangeView::Undo { .. } => ::core::result::Result::Ok("Undo"),
                ChangeView::Unknown(tag) => ::core::result::Result::Err(*tag),
            }
        }
        __fs::if_serde! {
            fn serialize_value < __S : __fs::serde::Serializer > (view : & ChangeView <
            '_, T >, serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error >
            { match view { ChangeView::Set(value) => __fs::serialize_member(__fs::Ask:: <
            T > ::wire(), value, serializer), ChangeView::Swap(value) =>
            __fs::serialize_member(__fs::table_wire:: < __ChangeSwapPayload < 'static,
            'static, T > > (), value, serializer), ChangeView::Undo(value) =>
            __fs::serialize_member(__fs::table_wire:: < __ChangeUndoPayload < 'static,
            'static, T > > (), value, serializer), ChangeView::Unknown(_) => serializer
            .serialize_none(), } }
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
    impl<'a, T: Clone> ::flatstream::StreamSerialize for Change<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
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
    impl<'a, T: Clone> ::flatstream::StreamDeserialize for Change<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        type View<'b> = ChangeView<'b, T>;
        #[inline]
        fn from_payload(payload: &[u8]) -> ::flatstream::Result<ChangeView<'_, T>> {
            __fs::verify_root::<__fs::UnionTable<Self>>(payload)
        }
        #[inline]
        unsafe fn from_payload_unchecked(payload: &[u8]) -> ChangeView<'_, T> {
            unsafe { __fs::trust_root::<__fs::UnionTable<Self>>(payload) }
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
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                ChangeView::Set(value) => {
                    f.debug_tuple("Set")
                        .field(&__fs::debug_view(__fs::Ask::<T>::wire(), value))
                        .finish()
                }
                ChangeView::Swap(value) => ::core::fmt::Debug::fmt(value, f),
                ChangeView::Undo(value) => {
                    f.debug_tuple("Undo").field(&value.value()).finish()
                }
                ChangeView::Unknown(tag) => f.debug_tuple("Unknown").field(tag).finish(),
            }
        }
    }
    __fs::if_serde! {
        #[automatically_derived] impl < T : Clone > __fs::serde::Serialize for ChangeView
        < '_, T > where T : 'static, T : __fs::FieldType, for < '__a > & '__a[T] :
        __fs::FieldType { fn serialize < __S : __fs::serde::Serializer > (& self,
        serializer : __S,) -> ::core::result::Result < __S::Ok, __S::Error > {
        __fs::serialize_alone:: < Change < 'static, T >, __S > (self, serializer) } }
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::core::cmp::PartialEq for ChangeView<'a, T>
    where
        T: 'static,
        T: __fs::FieldType,
        for<'__a> &'__a [T]: __fs::FieldType,
    {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            match (self, other) {
                (ChangeView::Set(a), ChangeView::Set(b)) => {
                    __fs::same_view(__fs::Ask::<T>::wire(), a, b)
                }
                (ChangeView::Swap(a), ChangeView::Swap(b)) => {
                    __fs::same_view(
                        __fs::table_wire::<__ChangeSwapPayload<'static, 'static, T>>(),
                        a,
                        b,
                    )
                }
                (ChangeView::Undo(a), ChangeView::Undo(b)) => {
                    __fs::same_view(
                        __fs::table_wire::<__ChangeUndoPayload<'static, 'static, T>>(),
                        a,
                        b,
                    )
                }
                (ChangeView::Unknown(a), ChangeView::Unknown(b)) => a == b,
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
        fn eq(&self, other: &Change<'a, T>) -> bool {
            <Change<'a, T> as __fs::Union>::equals(self, other)
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
