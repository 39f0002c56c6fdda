// #[flatstream(fixed)] pub struct Pose { x: f32, level: Level }

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
    const _: bool = __fs::seen::is_field(<Level as __fs::Inline>::FAULT);
    #[automatically_derived]
    impl ::flatstream::StreamSchema for Pose {
        const SCHEMA: ::flatstream::schema::Definition = ::flatstream::schema::Definition::Struct(
            <Self as __fs::FixedStruct>::DEF,
        );
    }
    #[automatically_derived]
    unsafe impl __fs::FixedStruct for Pose {
        const LAYOUT: &'static __fs::CLayout<[usize]> = &__fs::c_layout([
            (<f32 as __fs::Inline>::SIZE, <f32 as __fs::Inline>::ALIGN),
            (__fs::Ask::<Level>::SIZE, __fs::Ask::<Level>::ALIGN),
        ]);
        const RAW: bool = ::core::mem::size_of::<Self>() == Self::LAYOUT.size
            && 0 + <f32 as __fs::Inline>::SIZE + __fs::Ask::<Level>::SIZE
                == Self::LAYOUT.size && <f32 as __fs::Inline>::RAW
            && __fs::Ask::<Level>::RAW
            && ::core::mem::offset_of!(Self, x) == Self::LAYOUT.offsets[0usize]
            && ::core::mem::offset_of!(Self, level) == Self::LAYOUT.offsets[1usize];
        const CALLED: __fs::NameDef = __fs::NameDef::new(
            __fs::namespace!(),
            ::core::concat!(::core::module_path!(), "::Pose"),
            const { &[__fs::NamePart::Text("Pose")] },
        );
        const DEF: __fs::StructDef = __fs::StructDef::of::<
            Self,
        >(
            &[],
            const {
                &__fs::inline_fields([
                    __fs::FieldDef::inline("x", <f32 as __fs::Inline>::TYPE),
                    __fs::FieldDef::inline("level", __fs::Ask::<Level>::TYPE),
                ])
            },
        );
        const AT: ::core::option::Option<__fs::DefinitionAt> = {
            static __DEF: __fs::Definition = __fs::Definition::Struct(
                <Pose as __fs::FixedStruct>::DEF,
            );
            ::core::option::Option::Some(__fs::DefinitionAt::new(&__DEF))
        };
        #[inline(always)]
        fn visit<__V: __fs::FixedVisitor>(&self, __visitor: __V) -> __V {
            let __visitor = __fs::FixedVisitor::field::<
                f32,
                __fs::F0,
            >(__visitor, &self.x);
            let __visitor = __fs::Ask::<
                Level,
            >::show::<_, __fs::F1>(__visitor, &self.level);
            __visitor
        }
    }
    #[automatically_derived]
    unsafe impl __fs::Inline for Pose {
        const SIZE: usize = <Self as __fs::FixedStruct>::LAYOUT.size;
        const ALIGN: usize = <Self as __fs::FixedStruct>::LAYOUT.align;
        const RAW: bool = <Self as __fs::FixedStruct>::RAW;
        const ANY_BITS: bool = true && <f32 as __fs::Inline>::ANY_BITS
            && __fs::Ask::<Level>::ANY_BITS;
        const ZERO: bool = true && <f32 as __fs::Inline>::ZERO
            && __fs::Ask::<Level>::ZERO;
        const SCALAR: bool = false;
        const TYPE: __fs::TypeDef = __fs::struct_type::<Self>();
        #[inline(always)]
        unsafe fn put<__S: __fs::Sink>(self, __sink: &mut __S, __at: usize) {
            unsafe { __fs::put_fixed(&self, __sink, __at) }
        }
        #[inline(always)]
        unsafe fn load(__buf: &[u8], __at: usize) -> Self {
            unsafe {
                Pose {
                    x: <f32 as __fs::Inline>::load(
                        __buf,
                        __at + <Self as __fs::FixedStruct>::LAYOUT.offsets[0usize],
                    ),
                    level: __fs::Ask::<
                        Level,
                    >::load(
                        __buf,
                        __at + <Self as __fs::FixedStruct>::LAYOUT.offsets[1usize],
                    ),
                }
            }
        }
        #[inline(always)]
        unsafe fn check(__buf: &[u8], __at: usize) -> bool {
            unsafe {
                true
                    && <f32 as __fs::Inline>::check(
                        __buf,
                        __at + <Self as __fs::FixedStruct>::LAYOUT.offsets[0usize],
                    )
                    && __fs::Ask::<
                        Level,
                    >::check(
                        __buf,
                        __at + <Self as __fs::FixedStruct>::LAYOUT.offsets[1usize],
                    )
            }
        }
        #[inline]
        fn zero() -> Self {
            Pose {
                x: <f32 as __fs::Inline>::zero(),
                level: __fs::Ask::<Level>::zero(),
            }
        }
        #[inline]
        fn debug(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __fs::debug_struct(
                __f,
                "Pose",
                &["x", "level"],
                &[
                    &__fs::DebugInline(&self.x),
                    &__fs::Ask::<Level>::debug_inline(&self.level),
                ],
            )
        }
        #[inline]
        fn same(&self, __other: &Self) -> bool {
            true && <f32 as __fs::Inline>::same(&self.x, &__other.x)
                && __fs::Ask::<Level>::same(&self.level, &__other.level)
        }
        __fs::if_serde! {
            fn serialize < __S : __fs::serde::Serializer > (& self, __serializer : __S,)
            -> ::core::result::Result < __S::Ok, __S::Error > { let mut __fields =
            __fs::serde::Serializer::serialize_struct(__serializer, "Pose", 2usize) ?;
            __fs::serde::ser::SerializeStruct::serialize_field(& mut __fields, "x", &
            __fs::SerializeInline(& self.x),) ?;
            __fs::serde::ser::SerializeStruct::serialize_field(& mut __fields, "level", &
            __fs::Ask:: < Level > ::serialize_inline(& self.level),) ?;
            __fs::serde::ser::SerializeStruct::end(__fields) }
        }
    }
    const _: () = ::core::assert!(
        __fs::Ask:: < Pose > ::IS_COPY, "{}",
        "`Pose` is read by value, and not `Copy`: add `#[derive(Clone, Copy)]` (as to all fixed structs, flags, enums with a catch-all variant, and newtypes around these or around numbers)"
    );
    type __IsCopy = __fs::Is<{ __fs::Ask::<Pose>::IS_COPY }>;
    #[automatically_derived]
    impl __fs::FieldType for Pose {
        type Wire = <Self as __fs::MaybeCopied<__IsCopy>>::Wire;
        #[inline]
        fn unpack(__view: __fs::FieldView<'_, Self>) -> ::flatstream::Result<Self> {
            <Self as __fs::MaybeCopied<__IsCopy>>::unpack(__view)
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Pose {
        type Item = __fs::Inlined<Self>;
        type Items<'__a> = __fs::VectorView<'__a, __fs::Inlined<Self>>;
        #[inline]
        fn unpack_item(__item: Self) -> ::flatstream::Result<Self> {
            ::core::result::Result::Ok(__item)
        }
        #[inline]
        fn collect(
            __vector: __fs::VectorView<'_, __fs::Inlined<Self>>,
        ) -> ::flatstream::Result<__fs::Vec<Self>> {
            ::core::result::Result::Ok(__fs::collect_inline(__vector))
        }
    }
};
