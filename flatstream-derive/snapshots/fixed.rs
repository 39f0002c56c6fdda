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
    unused_qualifications
)]
const _: () = {
    use ::flatstream::__private as __fs;
    __fs::assert_version!("0.1.0");
    #[allow(unused_imports)]
    use __fs::Unknown as _;
    const _: () = if let ::core::option::Option::Some(__message) = __fs::Ask::<
        Level,
    >::SHAPE
        .fault()
    {
        ::core::panic!("{}", __message)
    };
    #[automatically_derived]
    unsafe impl __fs::FixedStruct for Pose
    where
        for<'__x> Pose: __fs::PlainCopy,
        f32: __fs::Inline,
        Level: __fs::Inline,
    {
        const LAYOUT: &'static __fs::CLayout<[usize]> = &__fs::c_layout([
            (__fs::Ask::<f32>::SIZE, __fs::Ask::<f32>::ALIGN),
            (__fs::Ask::<Level>::SIZE, __fs::Ask::<Level>::ALIGN),
        ]);
        const RAW: bool = ::core::mem::size_of::<Self>() == Self::LAYOUT.size
            && 0 + <f32 as __fs::Inline>::SIZE + <Level as __fs::Inline>::SIZE
                == Self::LAYOUT.size && <f32 as __fs::Inline>::RAW
            && <Level as __fs::Inline>::RAW
            && ::core::mem::offset_of!(Self, x) == Self::LAYOUT.offsets[0usize]
            && ::core::mem::offset_of!(Self, level) == Self::LAYOUT.offsets[1usize];
        #[inline(always)]
        fn visit<__V: __fs::FixedVisitor>(&self, visitor: __V) -> __V {
            let visitor = visitor.field::<f32, __fs::F0>(self.x);
            let visitor = visitor.field::<Level, __fs::F1>(self.level);
            visitor
        }
    }
    #[automatically_derived]
    unsafe impl __fs::Inline for Pose
    where
        for<'__x> Pose: __fs::PlainCopy,
        f32: __fs::Inline,
        Level: __fs::Inline,
    {
        const SIZE: usize = <Self as __fs::FixedStruct>::LAYOUT.size;
        const ALIGN: usize = <Self as __fs::FixedStruct>::LAYOUT.align;
        const RAW: bool = <Self as __fs::FixedStruct>::RAW;
        const ANY_BITS: bool = true && <f32 as __fs::Inline>::ANY_BITS
            && <Level as __fs::Inline>::ANY_BITS;
        const ZERO: bool = true && <f32 as __fs::Inline>::ZERO
            && <Level as __fs::Inline>::ZERO;
        const SCALAR: bool = false;
        #[inline(always)]
        unsafe fn put<__S: __fs::Sink>(self, sink: &mut __S, at: usize) {
            unsafe { __fs::put_fixed(&self, sink, at) }
        }
        #[inline(always)]
        unsafe fn load(buf: &[u8], at: usize) -> Self {
            unsafe {
                Pose {
                    x: <f32 as __fs::Inline>::load(
                        buf,
                        at + <Self as __fs::FixedStruct>::LAYOUT.offsets[0usize],
                    ),
                    level: <Level as __fs::Inline>::load(
                        buf,
                        at + <Self as __fs::FixedStruct>::LAYOUT.offsets[1usize],
                    ),
                }
            }
        }
        #[inline(always)]
        unsafe fn check(buf: &[u8], at: usize) -> bool {
            unsafe {
                true
                    && <f32 as __fs::Inline>::check(
                        buf,
                        at + <Self as __fs::FixedStruct>::LAYOUT.offsets[0usize],
                    )
                    && <Level as __fs::Inline>::check(
                        buf,
                        at + <Self as __fs::FixedStruct>::LAYOUT.offsets[1usize],
                    )
            }
        }
        #[inline]
        fn zero() -> Self {
            Pose {
                x: <f32 as __fs::Inline>::zero(),
                level: <Level as __fs::Inline>::zero(),
            }
        }
        #[inline]
        fn debug(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Pose")
                .field("x", &__fs::DebugInline(&self.x))
                .field("level", &__fs::DebugInline(&self.level))
                .finish()
        }
        #[inline]
        fn same(&self, other: &Self) -> bool {
            true && __fs::Inline::same(&self.x, &other.x)
                && __fs::Inline::same(&self.level, &other.level)
        }
        __fs::if_serde! {
            fn serialize < __S : __fs::serde::Serializer > (& self, serializer : __S,) ->
            ::core::result::Result < __S::Ok, __S::Error > { use
            __fs::serde::ser::SerializeStruct as _; let mut fields = serializer
            .serialize_struct("Pose", 2usize) ?; fields.serialize_field("x", &
            __fs::SerializeInline(& self.x)) ?; fields.serialize_field("level", &
            __fs::SerializeInline(& self.level)) ?; fields.end() }
        }
    }
    fn __copied() {
        __fs::copied::<Pose>();
    }
    #[automatically_derived]
    impl __fs::FieldType for Pose
    where
        for<'__x> Pose: __fs::PlainCopy,
        f32: __fs::Inline,
        Level: __fs::Inline,
    {
        type Wire = __fs::Inlined<Self>;
        #[inline]
        fn unpack(view: Self) -> ::flatstream::Result<Self> {
            ::core::result::Result::Ok(view)
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Pose
    where
        for<'__x> Pose: __fs::PlainCopy,
        f32: __fs::Inline,
        Level: __fs::Inline,
    {
        type Item = __fs::Inlined<Self>;
        type Items<'__a> = __fs::VectorView<'__a, __fs::Inlined<Self>>;
        #[inline]
        fn unpack_item(item: Self) -> ::flatstream::Result<Self> {
            ::core::result::Result::Ok(item)
        }
        #[inline]
        fn collect(
            vector: __fs::VectorView<'_, __fs::Inlined<Self>>,
        ) -> ::flatstream::Result<__fs::Vec<Self>> {
            ::core::result::Result::Ok(__fs::collect_inline(vector))
        }
    }
};
