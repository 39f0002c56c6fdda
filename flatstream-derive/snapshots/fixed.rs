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
    const _: () = {
        fn __inline()
        where
            Level: __fs::Inline,
        {}
    };
    const _: () = if let ::core::option::Option::Some(__message) = __fs::Ask::<
        Level,
    >::SHAPE
        .fault()
    {
        ::core::panic!("{}", __message.as_str())
    };
    const LAYOUT: ([usize; 2usize], usize, usize) = __fs::c_layout([
        (<f32 as __fs::Inline>::SIZE, <f32 as __fs::Inline>::ALIGN),
        (__fs::Ask::<Level>::SIZE, __fs::Ask::<Level>::ALIGN),
    ]);
    #[automatically_derived]
    unsafe impl __fs::FixedStruct for Pose {
        const SIZE: usize = LAYOUT.1;
        const OFFSETS: &'static [usize] = &LAYOUT.0;
        const RAW: bool = ::core::mem::size_of::<Pose>() == LAYOUT.1
            && 0 + <f32 as __fs::Inline>::SIZE + __fs::Ask::<Level>::SIZE == LAYOUT.1
            && <f32 as __fs::Inline>::RAW && __fs::Ask::<Level>::RAW
            && ::core::mem::offset_of!(Pose, x) == LAYOUT.0[0usize]
            && ::core::mem::offset_of!(Pose, level) == LAYOUT.0[1usize];
        #[inline(always)]
        fn visit<__V: __fs::FixedVisitor>(&self, visitor: __V) -> __V {
            let visitor = visitor.field::<f32, __fs::F0>(&self.x);
            let visitor = __fs::Ask::<Level>::show::<_, __fs::F1>(visitor, &self.level);
            visitor
        }
    }
    #[automatically_derived]
    unsafe impl __fs::Inline for Pose {
        const SIZE: usize = LAYOUT.1;
        const ALIGN: usize = LAYOUT.2;
        const RAW: bool = <Pose as __fs::FixedStruct>::RAW;
        const ANY_BITS: bool = true && <f32 as __fs::Inline>::ANY_BITS
            && __fs::Ask::<Level>::ANY_BITS;
        const ZERO: bool = true && <f32 as __fs::Inline>::ZERO
            && __fs::Ask::<Level>::ZERO;
        const SCALAR: bool = false;
        #[inline(always)]
        unsafe fn put<S: __fs::Sink>(self, sink: &mut S, at: usize) {
            unsafe { __fs::put_fixed(&self, sink, at) }
        }
        #[inline(always)]
        unsafe fn load(buf: &[u8], at: usize) -> Self {
            unsafe {
                Pose {
                    x: <f32 as __fs::Inline>::load(buf, at + LAYOUT.0[0usize]),
                    level: __fs::Ask::<Level>::load(buf, at + LAYOUT.0[1usize]),
                }
            }
        }
        #[inline(always)]
        unsafe fn check(buf: &[u8], at: usize) -> bool {
            unsafe {
                true && <f32 as __fs::Inline>::check(buf, at + LAYOUT.0[0usize])
                    && __fs::Ask::<Level>::check(buf, at + LAYOUT.0[1usize])
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
        fn debug(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Pose")
                .field("x", &__fs::DebugInline(&self.x))
                .field("level", &__fs::Ask::<Level>::debug_inline(&self.level))
                .finish()
        }
        #[inline]
        fn same(&self, other: &Self) -> bool {
            true && <f32 as __fs::Inline>::same(&self.x, &other.x)
                && __fs::Ask::<Level>::same(&self.level, &other.level)
        }
        __fs::if_serde! {
            fn serialize < __S : __fs::serde::Serializer > (& self, serializer : __S,) ->
            ::core::result::Result < __S::Ok, __S::Error > { use
            __fs::serde::ser::SerializeStruct as _; let mut fields = serializer
            .serialize_struct("Pose", 2usize) ?; fields.serialize_field("x", &
            __fs::SerializeInline(& self.x)) ?; fields.serialize_field("level", &
            __fs::Ask:: < Level > ::serialize_inline(& self.level)) ?; fields.end() }
        }
    }
    fn __copied() {
        __fs::copied::<Pose>()
    }
    #[automatically_derived]
    impl __fs::FieldType for Pose {
        type Wire = __fs::Inlined<Self>;
        #[inline]
        fn unpack(view: Self) -> ::flatstream::Result<Self> {
            ::core::result::Result::Ok(view)
        }
    }
    #[automatically_derived]
    impl __fs::VectorElement for Pose {
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
