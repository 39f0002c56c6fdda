// Cut by generate.sh: the builders.
pub use root::*;

const _: () = ::planus::check_version_compatibility("planus-1.3.0");

/// The root namespace
///
/// Generated from these locations:
/// * File `zoo.fbs`
#[no_implicit_prelude]
#[allow(clippy::needless_lifetimes)]
mod root {
    /// The namespace `flatstream_tests`
    ///
    /// Generated from these locations:
    /// * File `zoo.fbs`
    pub mod flatstream_tests {
        ///  An enum with a hole.
        ///
        /// Generated from these locations:
        /// * Enum `Level` in the file `zoo.fbs:4`
        #[derive(
            Copy,
            Clone,
            Debug,
            PartialEq,
            Eq,
            PartialOrd,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        #[repr(u8)]
        pub enum Level {
            ///  0
            Low = 0,

            ///  5
            Mid = 5,

            ///  6
            High = 6,
        }

        impl Level {
            /// Array containing all valid variants of Level
            pub const ENUM_VALUES: [Self; 3] = [Self::Low, Self::Mid, Self::High];
        }

        impl ::core::convert::TryFrom<u8> for Level {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(
                value: u8,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    0 => ::core::result::Result::Ok(Level::Low),
                    5 => ::core::result::Result::Ok(Level::Mid),
                    6 => ::core::result::Result::Ok(Level::High),

                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind {
                        tag: value as i128,
                    }),
                }
            }
        }

        impl ::core::convert::From<Level> for u8 {
            #[inline]
            fn from(value: Level) -> Self {
                value as u8
            }
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Level {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 1;
        }

        impl ::planus::WriteAsPrimitive<Level> for Level {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as u8).write(cursor, buffer_position);
            }
        }

        impl ::planus::WriteAs<Level> for Level {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Level {
                *self
            }
        }

        impl ::planus::WriteAsDefault<Level, Level> for Level {
            type Prepared = Self;

            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &Level,
            ) -> ::core::option::Option<Level> {
                if self == default {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(*self)
                }
            }
        }

        impl ::planus::WriteAsOptional<Level> for Level {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Level> {
                ::core::option::Option::Some(*self)
            }
        }

        impl<'buf> ::planus::TableRead<'buf> for Level {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: u8 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }

        impl<'buf> ::planus::VectorReadInner<'buf> for Level {
            type Error = ::planus::errors::UnknownEnumTag;
            const STRIDE: usize = 1;
            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTag> {
                let value = unsafe { *buffer.buffer.get_unchecked(offset) };
                let value: ::core::result::Result<Self, _> =
                    ::core::convert::TryInto::try_into(value);
                value.map_err(|error_kind| {
                    error_kind.with_error_location(
                        "Level",
                        "VectorRead::from_buffer",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Level> for Level {
            const STRIDE: usize = 1;

            type Value = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Self],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 1];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - i as u32,
                    );
                }
            }
        }

        ///  An enum with an order of its own, which is not that of its numbers.
        ///
        /// Generated from these locations:
        /// * Enum `Rank` in the file `zoo.fbs:14`
        #[derive(
            Copy,
            Clone,
            Debug,
            PartialEq,
            Eq,
            PartialOrd,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        #[repr(i16)]
        pub enum Rank {
            ///  -2
            Low = -2,

            ///  0
            Middle = 0,

            ///  300
            High = 300,
        }

        impl Rank {
            /// Array containing all valid variants of Rank
            pub const ENUM_VALUES: [Self; 3] = [Self::Low, Self::Middle, Self::High];
        }

        impl ::core::convert::TryFrom<i16> for Rank {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(
                value: i16,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    -2 => ::core::result::Result::Ok(Rank::Low),
                    0 => ::core::result::Result::Ok(Rank::Middle),
                    300 => ::core::result::Result::Ok(Rank::High),

                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind {
                        tag: value as i128,
                    }),
                }
            }
        }

        impl ::core::convert::From<Rank> for i16 {
            #[inline]
            fn from(value: Rank) -> Self {
                value as i16
            }
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Rank {
            const ALIGNMENT: usize = 2;
            const SIZE: usize = 2;
        }

        impl ::planus::WriteAsPrimitive<Rank> for Rank {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as i16).write(cursor, buffer_position);
            }
        }

        impl ::planus::WriteAs<Rank> for Rank {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Rank {
                *self
            }
        }

        impl ::planus::WriteAsDefault<Rank, Rank> for Rank {
            type Prepared = Self;

            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &Rank,
            ) -> ::core::option::Option<Rank> {
                if self == default {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(*self)
                }
            }
        }

        impl ::planus::WriteAsOptional<Rank> for Rank {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Rank> {
                ::core::option::Option::Some(*self)
            }
        }

        impl<'buf> ::planus::TableRead<'buf> for Rank {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: i16 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }

        impl<'buf> ::planus::VectorReadInner<'buf> for Rank {
            type Error = ::planus::errors::UnknownEnumTag;
            const STRIDE: usize = 2;
            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTag> {
                let value = unsafe { <i16 as ::planus::VectorRead>::from_buffer(buffer, offset) };
                let value: ::core::result::Result<Self, _> =
                    ::core::convert::TryInto::try_into(value);
                value.map_err(|error_kind| {
                    error_kind.with_error_location(
                        "Rank",
                        "VectorRead::from_buffer",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Rank> for Rank {
            const STRIDE: usize = 2;

            type Value = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Self],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 2];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (2 * i) as u32,
                    );
                }
            }
        }

        ///  A signed, wide enum without 0.
        ///
        /// Generated from these locations:
        /// * Enum `Side` in the file `zoo.fbs:24`
        #[derive(
            Copy,
            Clone,
            Debug,
            PartialEq,
            Eq,
            PartialOrd,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        #[repr(i64)]
        pub enum Side {
            ///  Negative.
            Left = -1,

            ///  Positive.
            Right = 1,
        }

        impl Side {
            /// Array containing all valid variants of Side
            pub const ENUM_VALUES: [Self; 2] = [Self::Left, Self::Right];
        }

        impl ::core::convert::TryFrom<i64> for Side {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(
                value: i64,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    -1 => ::core::result::Result::Ok(Side::Left),
                    1 => ::core::result::Result::Ok(Side::Right),

                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind {
                        tag: value as i128,
                    }),
                }
            }
        }

        impl ::core::convert::From<Side> for i64 {
            #[inline]
            fn from(value: Side) -> Self {
                value as i64
            }
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Side {
            const ALIGNMENT: usize = 8;
            const SIZE: usize = 8;
        }

        impl ::planus::WriteAsPrimitive<Side> for Side {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as i64).write(cursor, buffer_position);
            }
        }

        impl ::planus::WriteAs<Side> for Side {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Side {
                *self
            }
        }

        impl ::planus::WriteAsDefault<Side, Side> for Side {
            type Prepared = Self;

            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &Side,
            ) -> ::core::option::Option<Side> {
                if self == default {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(*self)
                }
            }
        }

        impl ::planus::WriteAsOptional<Side> for Side {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Side> {
                ::core::option::Option::Some(*self)
            }
        }

        impl<'buf> ::planus::TableRead<'buf> for Side {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: i64 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }

        impl<'buf> ::planus::VectorReadInner<'buf> for Side {
            type Error = ::planus::errors::UnknownEnumTag;
            const STRIDE: usize = 8;
            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTag> {
                let value = unsafe { <i64 as ::planus::VectorRead>::from_buffer(buffer, offset) };
                let value: ::core::result::Result<Self, _> =
                    ::core::convert::TryInto::try_into(value);
                value.map_err(|error_kind| {
                    error_kind.with_error_location(
                        "Side",
                        "VectorRead::from_buffer",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Side> for Side {
            const STRIDE: usize = 8;

            type Value = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Self],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 8];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (8 * i) as u32,
                    );
                }
            }
        }

        ///  A small fixed struct for which zeros are no value.
        ///
        /// Generated from these locations:
        /// * Struct `Tight` in the file `zoo.fbs:32`
        #[derive(
            Copy,
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            Default,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Tight {
            ///  Never 0.
            pub hard: u8,

            ///  A number.
            pub a: u8,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Tight {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 2;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Tight> for Tight {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<1, 1>();
                self.hard.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<1, 0>();
                self.a.write(cur, buffer_position - 1);
                cursor.finish([]);
            }
        }

        impl ::planus::WriteAsOffset<Tight> for Tight {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Tight> {
                unsafe {
                    builder.write_with(2, 0, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();

                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(
                                &mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 2]),
                            ),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<Tight> for Tight {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Tight> for Tight {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Tight].
        #[derive(Copy, Clone)]
        pub struct TightRef<'a>(::planus::ArrayWithStartOffset<'a, 2>);

        impl<'a> TightRef<'a> {
            /// Getter for the [`hard` field](Tight#structfield.hard).
            pub fn hard(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(0).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`a` field](Tight#structfield.a).
            pub fn a(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(1).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }
        }

        impl<'a> ::core::fmt::Debug for TightRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TightRef");
                f.field("hard", &self.hard());
                f.field("a", &self.a());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 2>> for TightRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 2>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::From<TightRef<'a>> for Tight {
            #[allow(unreachable_code)]
            fn from(value: TightRef<'a>) -> Self {
                Self { hard: value.hard(), a: value.a() }
            }
        }

        impl<'a, 'b> ::core::cmp::PartialEq<TightRef<'a>> for TightRef<'b> {
            fn eq(&self, other: &TightRef<'_>) -> bool {
                self.hard() == other.hard() && self.a() == other.a()
            }
        }

        impl<'a> ::core::cmp::Eq for TightRef<'a> {}
        impl<'a, 'b> ::core::cmp::PartialOrd<TightRef<'a>> for TightRef<'b> {
            fn partial_cmp(
                &self,
                other: &TightRef<'_>,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl<'a> ::core::cmp::Ord for TightRef<'a> {
            fn cmp(&self, other: &TightRef<'_>) -> ::core::cmp::Ordering {
                self.hard().cmp(&other.hard()).then_with(|| self.a().cmp(&other.a()))
            }
        }

        impl<'a> ::core::hash::Hash for TightRef<'a> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.hard().hash(state);
                self.a().hash(state);
            }
        }

        impl<'a> ::planus::TableRead<'a> for TightRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<2>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for TightRef<'a> {
            const STRIDE: usize = 2;

            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Tight> for Tight {
            const STRIDE: usize = 2;

            type Value = Tight;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Tight],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 2];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (2 * i) as u32,
                    );
                }
            }
        }

        ///  A fixed struct without padding.
        ///
        /// Generated from these locations:
        /// * Struct `Vec3` in the file `zoo.fbs:40`
        #[derive(
            Copy,
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Default,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Vec3 {
            ///  x
            pub x: f32,

            ///  y
            pub y: f32,

            ///  z
            pub z: f32,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Vec3 {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 12;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Vec3> for Vec3 {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<4, 8>();
                self.x.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<4, 4>();
                self.y.write(cur, buffer_position - 4);
                let (cur, cursor) = cursor.split::<4, 0>();
                self.z.write(cur, buffer_position - 8);
                cursor.finish([]);
            }
        }

        impl ::planus::WriteAsOffset<Vec3> for Vec3 {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vec3> {
                unsafe {
                    builder.write_with(12, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();

                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(
                                &mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 12]),
                            ),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<Vec3> for Vec3 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Vec3> for Vec3 {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Vec3].
        #[derive(Copy, Clone)]
        pub struct Vec3Ref<'a>(::planus::ArrayWithStartOffset<'a, 12>);

        impl<'a> Vec3Ref<'a> {
            /// Getter for the [`x` field](Vec3#structfield.x).
            pub fn x(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(0).unwrap();

                f32::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`y` field](Vec3#structfield.y).
            pub fn y(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(4).unwrap();

                f32::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`z` field](Vec3#structfield.z).
            pub fn z(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(8).unwrap();

                f32::from_le_bytes(*buffer.as_array())
            }
        }

        impl<'a> ::core::fmt::Debug for Vec3Ref<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("Vec3Ref");
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.field("z", &self.z());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 12>> for Vec3Ref<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 12>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::From<Vec3Ref<'a>> for Vec3 {
            #[allow(unreachable_code)]
            fn from(value: Vec3Ref<'a>) -> Self {
                Self { x: value.x(), y: value.y(), z: value.z() }
            }
        }

        impl<'a, 'b> ::core::cmp::PartialEq<Vec3Ref<'a>> for Vec3Ref<'b> {
            fn eq(&self, other: &Vec3Ref<'_>) -> bool {
                self.x() == other.x() && self.y() == other.y() && self.z() == other.z()
            }
        }

        impl<'a, 'b> ::core::cmp::PartialOrd<Vec3Ref<'a>> for Vec3Ref<'b> {
            fn partial_cmp(
                &self,
                other: &Vec3Ref<'_>,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.x().partial_cmp(&other.x()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                match self.y().partial_cmp(&other.y()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                self.z().partial_cmp(&other.z())
            }
        }

        impl<'a> ::planus::TableRead<'a> for Vec3Ref<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<12>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for Vec3Ref<'a> {
            const STRIDE: usize = 12;

            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Vec3> for Vec3 {
            const STRIDE: usize = 12;

            type Value = Vec3;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Vec3],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 12];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (12 * i) as u32,
                    );
                }
            }
        }

        ///  A fixed struct with padding, a bool, an enum and another fixed struct.
        ///
        /// Generated from these locations:
        /// * Struct `Pose` in the file `zoo.fbs:50`
        #[derive(
            Copy, Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize,
        )]
        pub struct Pose {
            ///  Before seven bytes of padding.
            pub valid: bool,

            ///  Time.
            pub at: u64,

            ///  Where.
            pub position: self::Vec3,

            ///  How sure.
            pub level: self::Level,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Pose {
            const ALIGNMENT: usize = 8;
            const SIZE: usize = 32;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Pose> for Pose {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<1, 31>();
                self.valid.write(cur, buffer_position - 0);
                let cursor = cursor.write::<7, 24>([0; 7]);
                let (cur, cursor) = cursor.split::<8, 16>();
                self.at.write(cur, buffer_position - 8);
                let (cur, cursor) = cursor.split::<12, 4>();
                self.position.write(cur, buffer_position - 16);
                let (cur, cursor) = cursor.split::<1, 3>();
                self.level.write(cur, buffer_position - 28);
                let cursor = cursor.write::<3, 0>([0; 3]);
                cursor.finish([]);
            }
        }

        impl ::planus::WriteAsOffset<Pose> for Pose {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Pose> {
                unsafe {
                    builder.write_with(32, 7, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();

                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(
                                &mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 32]),
                            ),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<Pose> for Pose {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Pose> for Pose {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Pose].
        #[derive(Copy, Clone)]
        pub struct PoseRef<'a>(::planus::ArrayWithStartOffset<'a, 32>);

        impl<'a> PoseRef<'a> {
            /// Getter for the [`valid` field](Pose#structfield.valid).
            pub fn valid(&self) -> bool {
                let buffer = self.0.advance_as_array::<1>(0).unwrap();

                buffer.as_array()[0] != 0
            }

            /// Getter for the [`at` field](Pose#structfield.at).
            pub fn at(&self) -> u64 {
                let buffer = self.0.advance_as_array::<8>(8).unwrap();

                u64::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`position` field](Pose#structfield.position).
            pub fn position(&self) -> self::Vec3Ref<'a> {
                let buffer = self.0.advance_as_array::<12>(16).unwrap();

                ::core::convert::From::from(buffer)
            }

            /// Getter for the [`level` field](Pose#structfield.level).
            pub fn level(
                &self,
            ) -> ::core::result::Result<self::Level, ::planus::errors::UnknownEnumTag> {
                let buffer = self.0.advance_as_array::<1>(28).unwrap();

                let value: ::core::result::Result<self::Level, _> =
                    ::core::convert::TryInto::try_into(u8::from_le_bytes(*buffer.as_array()));
                value.map_err(|e| {
                    e.with_error_location("PoseRef", "level", buffer.offset_from_start)
                })
            }
        }

        impl<'a> ::core::fmt::Debug for PoseRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PoseRef");
                f.field("valid", &self.valid());
                f.field("at", &self.at());
                f.field("position", &self.position());
                f.field("level", &self.level());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 32>> for PoseRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 32>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::TryFrom<PoseRef<'a>> for Pose {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PoseRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    valid: value.valid(),
                    at: value.at(),
                    position: ::core::convert::Into::into(value.position()),
                    level: value.level()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PoseRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<32>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for PoseRef<'a> {
            const STRIDE: usize = 32;

            #[inline]
            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> Self {
                Self(unsafe { buffer.unchecked_advance_as_array(offset) })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Pose> for Pose {
            const STRIDE: usize = 32;

            type Value = Pose;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Pose],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 32];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (32 * i) as u32,
                    );
                }
            }
        }

        ///  Every kind of variant.
        ///
        /// Generated from these locations:
        /// * Union `Event` in the file `zoo.fbs:62`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub enum Event {
            ///  Unit.
            Started(::planus::alloc::boxed::Box<self::EventStarted>),

            ///  Struct-like.
            Moved(::planus::alloc::boxed::Box<self::EventMoved>),

            ///  A table.
            Read(::planus::alloc::boxed::Box<self::Scalars>),

            ///  A boxed table.
            Linked(::planus::alloc::boxed::Box<self::Node>),

            ///  A string, which gets a table.
            Said(::planus::alloc::boxed::Box<self::EventSaid>),

            ///  A number, which gets a table.
            Count(::planus::alloc::boxed::Box<self::EventCount>),

            ///  A vector, which gets a table.
            Batch(::planus::alloc::boxed::Box<self::EventBatch>),

            ///  Struct-like without fields.
            Nothing(::planus::alloc::boxed::Box<self::EventNothing>),
        }

        impl Event {
            #[inline]
            pub fn create_started(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::EventStarted>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(1, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_moved(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::EventMoved>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(2, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_read(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Scalars>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(3, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_linked(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Node>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(4, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_said(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::EventSaid>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(5, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_count(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::EventCount>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(6, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_batch(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::EventBatch>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(7, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_nothing(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::EventNothing>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(8, value.prepare(builder).downcast())
            }
        }

        impl ::planus::WriteAsUnion<Event> for Event {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Self> {
                match self {
                    Self::Started(value) => Self::create_started(builder, value),
                    Self::Moved(value) => Self::create_moved(builder, value),
                    Self::Read(value) => Self::create_read(builder, value),
                    Self::Linked(value) => Self::create_linked(builder, value),
                    Self::Said(value) => Self::create_said(builder, value),
                    Self::Count(value) => Self::create_count(builder, value),
                    Self::Batch(value) => Self::create_batch(builder, value),
                    Self::Nothing(value) => Self::create_nothing(builder, value),
                }
            }
        }

        impl ::planus::WriteAsOptionalUnion<Event> for Event {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Self>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }

        /// Reference to a deserialized [Event].
        #[derive(Copy, Clone, Debug)]
        pub enum EventRef<'a> {
            Started(self::EventStartedRef<'a>),
            Moved(self::EventMovedRef<'a>),
            Read(self::ScalarsRef<'a>),
            Linked(self::NodeRef<'a>),
            Said(self::EventSaidRef<'a>),
            Count(self::EventCountRef<'a>),
            Batch(self::EventBatchRef<'a>),
            Nothing(self::EventNothingRef<'a>),
        }

        impl<'a> ::core::convert::TryFrom<EventRef<'a>> for Event {
            type Error = ::planus::Error;

            fn try_from(value: EventRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(match value {
                    EventRef::Started(value) => Self::Started(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    EventRef::Moved(value) => Self::Moved(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    EventRef::Read(value) => Self::Read(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    EventRef::Linked(value) => Self::Linked(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    EventRef::Said(value) => Self::Said(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    EventRef::Count(value) => Self::Count(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    EventRef::Batch(value) => Self::Batch(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    EventRef::Nothing(value) => Self::Nothing(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),
                })
            }
        }

        impl<'a> ::planus::TableReadUnion<'a> for EventRef<'a> {
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                tag: u8,
                field_offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                match tag {
                    1 => ::core::result::Result::Ok(Self::Started(
                        ::planus::TableRead::from_buffer(buffer, field_offset)?,
                    )),
                    2 => ::core::result::Result::Ok(Self::Moved(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    3 => ::core::result::Result::Ok(Self::Read(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    4 => ::core::result::Result::Ok(Self::Linked(
                        ::planus::TableRead::from_buffer(buffer, field_offset)?,
                    )),
                    5 => ::core::result::Result::Ok(Self::Said(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    6 => ::core::result::Result::Ok(Self::Count(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    7 => ::core::result::Result::Ok(Self::Batch(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    8 => ::core::result::Result::Ok(Self::Nothing(
                        ::planus::TableRead::from_buffer(buffer, field_offset)?,
                    )),
                    _ => {
                        ::core::result::Result::Err(::planus::errors::ErrorKind::UnknownUnionTag {
                            tag,
                        })
                    }
                }
            }
        }

        impl<'a> ::planus::VectorReadUnion<'a> for EventRef<'a> {
            const VECTOR_NAME: &'static str = "[EventRef]";
        }

        ///  Variants around what is optional or a union, and names that the derive might use.
        ///
        /// Generated from these locations:
        /// * Union `Perhaps` in the file `zoo.fbs:82`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub enum Perhaps {
            ///  A table or none.
            Table(::planus::alloc::boxed::Box<self::PerhapsTable>),

            ///  A string or none.
            Text(::planus::alloc::boxed::Box<self::PerhapsText>),

            ///  A number or none.
            Number(::planus::alloc::boxed::Box<self::PerhapsNumber>),

            ///  A union in a union.
            Union(::planus::alloc::boxed::Box<self::PerhapsUnion>),

            ///  A union in a union, or none.
            MaybeUnion(::planus::alloc::boxed::Box<self::PerhapsMaybeUnion>),

            ///  Struct-like.
            Names(::planus::alloc::boxed::Box<self::PerhapsNames>),
        }

        impl Perhaps {
            #[inline]
            pub fn create_table(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::PerhapsTable>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(1, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_text(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::PerhapsText>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(2, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_number(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::PerhapsNumber>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(3, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_union(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::PerhapsUnion>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(4, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_maybe_union(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::PerhapsMaybeUnion>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(5, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_names(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::PerhapsNames>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(6, value.prepare(builder).downcast())
            }
        }

        impl ::planus::WriteAsUnion<Perhaps> for Perhaps {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Self> {
                match self {
                    Self::Table(value) => Self::create_table(builder, value),
                    Self::Text(value) => Self::create_text(builder, value),
                    Self::Number(value) => Self::create_number(builder, value),
                    Self::Union(value) => Self::create_union(builder, value),
                    Self::MaybeUnion(value) => Self::create_maybe_union(builder, value),
                    Self::Names(value) => Self::create_names(builder, value),
                }
            }
        }

        impl ::planus::WriteAsOptionalUnion<Perhaps> for Perhaps {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Self>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }

        /// Reference to a deserialized [Perhaps].
        #[derive(Copy, Clone, Debug)]
        pub enum PerhapsRef<'a> {
            Table(self::PerhapsTableRef<'a>),
            Text(self::PerhapsTextRef<'a>),
            Number(self::PerhapsNumberRef<'a>),
            Union(self::PerhapsUnionRef<'a>),
            MaybeUnion(self::PerhapsMaybeUnionRef<'a>),
            Names(self::PerhapsNamesRef<'a>),
        }

        impl<'a> ::core::convert::TryFrom<PerhapsRef<'a>> for Perhaps {
            type Error = ::planus::Error;

            fn try_from(value: PerhapsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(match value {
                    PerhapsRef::Table(value) => Self::Table(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    PerhapsRef::Text(value) => Self::Text(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    PerhapsRef::Number(value) => Self::Number(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    PerhapsRef::Union(value) => Self::Union(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    PerhapsRef::MaybeUnion(value) => {
                        Self::MaybeUnion(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryFrom::try_from(value)?,
                        ))
                    }

                    PerhapsRef::Names(value) => Self::Names(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),
                })
            }
        }

        impl<'a> ::planus::TableReadUnion<'a> for PerhapsRef<'a> {
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                tag: u8,
                field_offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                match tag {
                    1 => ::core::result::Result::Ok(Self::Table(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    2 => ::core::result::Result::Ok(Self::Text(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    3 => ::core::result::Result::Ok(Self::Number(
                        ::planus::TableRead::from_buffer(buffer, field_offset)?,
                    )),
                    4 => ::core::result::Result::Ok(Self::Union(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    5 => ::core::result::Result::Ok(Self::MaybeUnion(
                        ::planus::TableRead::from_buffer(buffer, field_offset)?,
                    )),
                    6 => ::core::result::Result::Ok(Self::Names(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    _ => {
                        ::core::result::Result::Err(::planus::errors::ErrorKind::UnknownUnionTag {
                            tag,
                        })
                    }
                }
            }
        }

        impl<'a> ::planus::VectorReadUnion<'a> for PerhapsRef<'a> {
            const VECTOR_NAME: &'static str = "[PerhapsRef]";
        }

        ///  A union with shared strings.
        ///
        /// Generated from these locations:
        /// * Union `SharedSaid` in the file `zoo.fbs:98`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub enum SharedSaid {
            ///  Of its own.
            Text(::planus::alloc::boxed::Box<self::SharedSaidText>),

            ///  In a row.
            Row(::planus::alloc::boxed::Box<self::SharedRow>),
        }

        impl SharedSaid {
            #[inline]
            pub fn create_text(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::SharedSaidText>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(1, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_row(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::SharedRow>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(2, value.prepare(builder).downcast())
            }
        }

        impl ::planus::WriteAsUnion<SharedSaid> for SharedSaid {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Self> {
                match self {
                    Self::Text(value) => Self::create_text(builder, value),
                    Self::Row(value) => Self::create_row(builder, value),
                }
            }
        }

        impl ::planus::WriteAsOptionalUnion<SharedSaid> for SharedSaid {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Self>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }

        /// Reference to a deserialized [SharedSaid].
        #[derive(Copy, Clone, Debug)]
        pub enum SharedSaidRef<'a> {
            Text(self::SharedSaidTextRef<'a>),
            Row(self::SharedRowRef<'a>),
        }

        impl<'a> ::core::convert::TryFrom<SharedSaidRef<'a>> for SharedSaid {
            type Error = ::planus::Error;

            fn try_from(value: SharedSaidRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(match value {
                    SharedSaidRef::Text(value) => Self::Text(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    SharedSaidRef::Row(value) => Self::Row(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),
                })
            }
        }

        impl<'a> ::planus::TableReadUnion<'a> for SharedSaidRef<'a> {
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                tag: u8,
                field_offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                match tag {
                    1 => ::core::result::Result::Ok(Self::Text(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    2 => ::core::result::Result::Ok(Self::Row(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    _ => {
                        ::core::result::Result::Err(::planus::errors::ErrorKind::UnknownUnionTag {
                            tag,
                        })
                    }
                }
            }
        }

        impl<'a> ::planus::VectorReadUnion<'a> for SharedSaidRef<'a> {
            const VECTOR_NAME: &'static str = "[SharedSaidRef]";
        }

        ///  A union that holds itself through vectors.
        ///
        /// Generated from these locations:
        /// * Union `Tree` in the file `zoo.fbs:106`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub enum Tree {
            ///  A number.
            Leaf(::planus::alloc::boxed::Box<self::TreeLeaf>),

            ///  More of its kind.
            Branch(::planus::alloc::boxed::Box<self::TreeBranch>),

            ///  More of its kind, with a name.
            Named(::planus::alloc::boxed::Box<self::TreeNamed>),
        }

        impl Tree {
            #[inline]
            pub fn create_leaf(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::TreeLeaf>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(1, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_branch(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::TreeBranch>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(2, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_named(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::TreeNamed>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(3, value.prepare(builder).downcast())
            }
        }

        impl ::planus::WriteAsUnion<Tree> for Tree {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Self> {
                match self {
                    Self::Leaf(value) => Self::create_leaf(builder, value),
                    Self::Branch(value) => Self::create_branch(builder, value),
                    Self::Named(value) => Self::create_named(builder, value),
                }
            }
        }

        impl ::planus::WriteAsOptionalUnion<Tree> for Tree {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Self>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }

        /// Reference to a deserialized [Tree].
        #[derive(Copy, Clone, Debug)]
        pub enum TreeRef<'a> {
            Leaf(self::TreeLeafRef<'a>),
            Branch(self::TreeBranchRef<'a>),
            Named(self::TreeNamedRef<'a>),
        }

        impl<'a> ::core::convert::TryFrom<TreeRef<'a>> for Tree {
            type Error = ::planus::Error;

            fn try_from(value: TreeRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(match value {
                    TreeRef::Leaf(value) => Self::Leaf(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    TreeRef::Branch(value) => Self::Branch(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    TreeRef::Named(value) => Self::Named(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),
                })
            }
        }

        impl<'a> ::planus::TableReadUnion<'a> for TreeRef<'a> {
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                tag: u8,
                field_offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                match tag {
                    1 => ::core::result::Result::Ok(Self::Leaf(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    2 => ::core::result::Result::Ok(Self::Branch(
                        ::planus::TableRead::from_buffer(buffer, field_offset)?,
                    )),
                    3 => ::core::result::Result::Ok(Self::Named(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    _ => {
                        ::core::result::Result::Err(::planus::errors::ErrorKind::UnknownUnionTag {
                            tag,
                        })
                    }
                }
            }
        }

        impl<'a> ::planus::VectorReadUnion<'a> for TreeRef<'a> {
            const VECTOR_NAME: &'static str = "[TreeRef]";
        }

        /// The table `EventBatch` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `EventBatch` in the file `zoo.fbs:115`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct EventBatch {
            /// The field `value` in the table `EventBatch`
            pub value: ::core::option::Option<::planus::alloc::vec::Vec<self::Level>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for EventBatch {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl EventBatch {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<[self::Level]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<[self::Level]>>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<EventBatch>> for EventBatch {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventBatch> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<EventBatch>> for EventBatch {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<EventBatch>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<EventBatch> for EventBatch {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventBatch> {
                EventBatch::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [EventBatch].
        #[derive(Copy, Clone)]
        pub struct EventBatchRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventBatchRef<'a> {
            /// Getter for the [`value` field](EventBatch#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<
                        'a,
                        ::core::result::Result<self::Level, ::planus::errors::UnknownEnumTag>,
                    >,
                >,
            > {
                self.0.access(0, "EventBatch", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for EventBatchRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventBatchRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventBatchRef<'a>> for EventBatch {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: EventBatchRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(value.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventBatchRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for EventBatchRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[EventBatchRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<EventBatch>> for EventBatch {
            type Value = ::planus::Offset<EventBatch>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<EventBatch>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for EventBatchRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventBatchRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `EventCount` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `EventCount` in the file `zoo.fbs:119`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct EventCount {
            /// The field `value` in the table `EventCount`
            pub value: u64,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for EventCount {
            fn default() -> Self {
                Self { value: 0 }
            }
        }

        impl EventCount {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsDefault<u64, u64>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<u64>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 8>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<EventCount>> for EventCount {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventCount> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<EventCount>> for EventCount {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<EventCount>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<EventCount> for EventCount {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventCount> {
                EventCount::create(builder, self.value)
            }
        }

        /// Reference to a deserialized [EventCount].
        #[derive(Copy, Clone)]
        pub struct EventCountRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventCountRef<'a> {
            /// Getter for the [`value` field](EventCount#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "EventCount", "value")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for EventCountRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventCountRef");
                f.field("value", &self.value());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventCountRef<'a>> for EventCount {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: EventCountRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: ::core::convert::TryInto::try_into(value.value()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventCountRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for EventCountRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[EventCountRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<EventCount>> for EventCount {
            type Value = ::planus::Offset<EventCount>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<EventCount>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for EventCountRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventCountRef]", "read_as_root", 0)
                })
            }
        }

        ///  Struct-like.
        ///
        /// Generated from these locations:
        /// * Table `EventMoved` in the file `zoo.fbs:124`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct EventMoved {
            ///  From.
            pub from: ::core::option::Option<self::Vec3>,
            ///  Maybe.
            pub speed: ::core::option::Option<f32>,
            ///  Why.
            pub reason: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for EventMoved {
            fn default() -> Self {
                Self {
                    from: ::core::default::Default::default(),
                    speed: ::core::default::Default::default(),
                    reason: ::core::default::Default::default(),
                }
            }
        }

        impl EventMoved {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_from: impl ::planus::WriteAsOptional<self::Vec3>,
                field_speed: impl ::planus::WriteAsOptional<f32>,
                field_reason: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_from = field_from.prepare(builder);
                let prepared_speed = field_speed.prepare(builder);
                let prepared_reason = field_reason.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                if prepared_from.is_some() {
                    table_writer.write_entry::<self::Vec3>(0);
                }
                if prepared_speed.is_some() {
                    table_writer.write_entry::<f32>(1);
                }
                if prepared_reason.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(2);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_from) = prepared_from {
                            object_writer.write::<_, _, 12>(&prepared_from);
                        }
                        if let ::core::option::Option::Some(prepared_speed) = prepared_speed {
                            object_writer.write::<_, _, 4>(&prepared_speed);
                        }
                        if let ::core::option::Option::Some(prepared_reason) = prepared_reason {
                            object_writer.write::<_, _, 4>(&prepared_reason);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<EventMoved>> for EventMoved {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventMoved> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<EventMoved>> for EventMoved {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<EventMoved>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<EventMoved> for EventMoved {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventMoved> {
                EventMoved::create(builder, self.from, self.speed, &self.reason)
            }
        }

        /// Reference to a deserialized [EventMoved].
        #[derive(Copy, Clone)]
        pub struct EventMovedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventMovedRef<'a> {
            /// Getter for the [`from` field](EventMoved#structfield.from).
            #[inline]
            pub fn from(&self) -> ::planus::Result<::core::option::Option<self::Vec3Ref<'a>>> {
                self.0.access(0, "EventMoved", "from")
            }

            /// Getter for the [`speed` field](EventMoved#structfield.speed).
            #[inline]
            pub fn speed(&self) -> ::planus::Result<::core::option::Option<f32>> {
                self.0.access(1, "EventMoved", "speed")
            }

            /// Getter for the [`reason` field](EventMoved#structfield.reason).
            #[inline]
            pub fn reason(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(2, "EventMoved", "reason")
            }
        }

        impl<'a> ::core::fmt::Debug for EventMovedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventMovedRef");
                if let ::core::option::Option::Some(field_from) = self.from().transpose() {
                    f.field("from", &field_from);
                }
                if let ::core::option::Option::Some(field_speed) = self.speed().transpose() {
                    f.field("speed", &field_speed);
                }
                if let ::core::option::Option::Some(field_reason) = self.reason().transpose() {
                    f.field("reason", &field_reason);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventMovedRef<'a>> for EventMoved {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: EventMovedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    from: value.from()?.map(::core::convert::Into::into),
                    speed: if let ::core::option::Option::Some(speed) = value.speed()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(speed)?)
                    } else {
                        ::core::option::Option::None
                    },
                    reason: value.reason()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventMovedRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for EventMovedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[EventMovedRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<EventMoved>> for EventMoved {
            type Value = ::planus::Offset<EventMoved>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<EventMoved>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for EventMovedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventMovedRef]", "read_as_root", 0)
                })
            }
        }

        ///  Struct-like without fields.
        ///
        /// Generated from these locations:
        /// * Table `EventNothing` in the file `zoo.fbs:134`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct EventNothing {}

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for EventNothing {
            fn default() -> Self {
                Self {}
            }
        }

        impl EventNothing {
            #[allow(clippy::too_many_arguments)]
            pub fn create(builder: &mut ::planus::Builder) -> ::planus::Offset<Self> {
                let table_writer: ::planus::table_writer::TableWriter<4> =
                    ::core::default::Default::default();
                unsafe {
                    table_writer.finish(builder, |_table_writer| {});
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<EventNothing>> for EventNothing {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventNothing> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<EventNothing>> for EventNothing {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<EventNothing>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<EventNothing> for EventNothing {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventNothing> {
                EventNothing::create(builder)
            }
        }

        /// Reference to a deserialized [EventNothing].
        #[derive(Copy, Clone)]
        pub struct EventNothingRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventNothingRef<'a> {}

        impl<'a> ::core::fmt::Debug for EventNothingRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventNothingRef");

                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventNothingRef<'a>> for EventNothing {
            type Error = ::planus::Error;

            fn try_from(_value: EventNothingRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {})
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventNothingRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for EventNothingRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[EventNothingRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<EventNothing>> for EventNothing {
            type Value = ::planus::Offset<EventNothing>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<EventNothing>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for EventNothingRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventNothingRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `EventSaid` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `EventSaid` in the file `zoo.fbs:136`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct EventSaid {
            /// The field `value` in the table `EventSaid`
            pub value: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for EventSaid {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl EventSaid {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<EventSaid>> for EventSaid {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventSaid> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<EventSaid>> for EventSaid {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<EventSaid>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<EventSaid> for EventSaid {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventSaid> {
                EventSaid::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [EventSaid].
        #[derive(Copy, Clone)]
        pub struct EventSaidRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventSaidRef<'a> {
            /// Getter for the [`value` field](EventSaid#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(0, "EventSaid", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for EventSaidRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventSaidRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventSaidRef<'a>> for EventSaid {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: EventSaidRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: value.value()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventSaidRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for EventSaidRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[EventSaidRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<EventSaid>> for EventSaid {
            type Value = ::planus::Offset<EventSaid>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<EventSaid>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for EventSaidRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventSaidRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `EventStarted` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `EventStarted` in the file `zoo.fbs:140`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct EventStarted {}

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for EventStarted {
            fn default() -> Self {
                Self {}
            }
        }

        impl EventStarted {
            #[allow(clippy::too_many_arguments)]
            pub fn create(builder: &mut ::planus::Builder) -> ::planus::Offset<Self> {
                let table_writer: ::planus::table_writer::TableWriter<4> =
                    ::core::default::Default::default();
                unsafe {
                    table_writer.finish(builder, |_table_writer| {});
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<EventStarted>> for EventStarted {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventStarted> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<EventStarted>> for EventStarted {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<EventStarted>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<EventStarted> for EventStarted {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventStarted> {
                EventStarted::create(builder)
            }
        }

        /// Reference to a deserialized [EventStarted].
        #[derive(Copy, Clone)]
        pub struct EventStartedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventStartedRef<'a> {}

        impl<'a> ::core::fmt::Debug for EventStartedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventStartedRef");

                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventStartedRef<'a>> for EventStarted {
            type Error = ::planus::Error;

            fn try_from(_value: EventStartedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {})
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventStartedRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for EventStartedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[EventStartedRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<EventStarted>> for EventStarted {
            type Value = ::planus::Offset<EventStarted>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<EventStarted>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for EventStartedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventStartedRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `EventWrapper` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `EventWrapper` in the file `zoo.fbs:142`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct EventWrapper {
            /// The field `value` in the table `EventWrapper`
            pub value: ::core::option::Option<self::Event>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for EventWrapper {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl EventWrapper {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptionalUnion<self::Event>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Event>>(1);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<u8>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value.offset());
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<EventWrapper>> for EventWrapper {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventWrapper> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<EventWrapper>> for EventWrapper {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<EventWrapper>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<EventWrapper> for EventWrapper {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<EventWrapper> {
                EventWrapper::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [EventWrapper].
        #[derive(Copy, Clone)]
        pub struct EventWrapperRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventWrapperRef<'a> {
            /// Getter for the [`value` field](EventWrapper#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::EventRef<'a>>> {
                self.0.access_union(0, "EventWrapper", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for EventWrapperRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventWrapperRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventWrapperRef<'a>> for EventWrapper {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: EventWrapperRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventWrapperRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for EventWrapperRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[EventWrapperRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<EventWrapper>> for EventWrapper {
            type Value = ::planus::Offset<EventWrapper>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<EventWrapper>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for EventWrapperRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventWrapperRef]", "read_as_root", 0)
                })
            }
        }

        ///  Maps and sets that are sorted when they are written.
        ///
        /// Generated from these locations:
        /// * Table `Hashes` in the file `zoo.fbs:147`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Hashes {
            ///  Strings to numbers.
            pub counts: ::core::option::Option<::planus::alloc::vec::Vec<self::HashesCountsEntry>>,
            ///  Numbers to strings.
            pub names: ::core::option::Option<::planus::alloc::vec::Vec<self::HashesNamesEntry>>,
            ///  To maps, which are sorted while the outer one is written.
            pub nested: ::core::option::Option<::planus::alloc::vec::Vec<self::HashesNestedEntry>>,
            ///  To unions, in a box.
            pub events: ::core::option::Option<::planus::alloc::vec::Vec<self::HashesEventsEntry>>,
            ///  Enums, whose order in memory is another.
            pub ranks: ::core::option::Option<::planus::alloc::vec::Vec<self::HashesRanksEntry>>,
            ///  Enums.
            pub hashed_ranks:
                ::core::option::Option<::planus::alloc::vec::Vec<self::HashesHashedRanksEntry>>,
            ///  Strings.
            pub words:
                ::core::option::Option<::planus::alloc::vec::Vec<::planus::alloc::string::String>>,
            ///  Enums, whose order in memory is another.
            pub rank_set: ::core::option::Option<::planus::alloc::vec::Vec<self::Rank>>,
            ///  Large numbers, perhaps.
            pub numbers: ::core::option::Option<::planus::alloc::vec::Vec<u64>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Hashes {
            fn default() -> Self {
                Self {
                    counts: ::core::default::Default::default(),
                    names: ::core::default::Default::default(),
                    nested: ::core::default::Default::default(),
                    events: ::core::default::Default::default(),
                    ranks: ::core::default::Default::default(),
                    hashed_ranks: ::core::default::Default::default(),
                    words: ::core::default::Default::default(),
                    rank_set: ::core::default::Default::default(),
                    numbers: ::core::default::Default::default(),
                }
            }
        }

        impl Hashes {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_counts: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::HashesCountsEntry>]>,
                >,
                field_names: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::HashesNamesEntry>]>,
                >,
                field_nested: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::HashesNestedEntry>]>,
                >,
                field_events: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::HashesEventsEntry>]>,
                >,
                field_ranks: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::HashesRanksEntry>]>,
                >,
                field_hashed_ranks: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::HashesHashedRanksEntry>]>,
                >,
                field_words: impl ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<str>]>>,
                field_rank_set: impl ::planus::WriteAsOptional<::planus::Offset<[self::Rank]>>,
                field_numbers: impl ::planus::WriteAsOptional<::planus::Offset<[u64]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_counts = field_counts.prepare(builder);
                let prepared_names = field_names.prepare(builder);
                let prepared_nested = field_nested.prepare(builder);
                let prepared_events = field_events.prepare(builder);
                let prepared_ranks = field_ranks.prepare(builder);
                let prepared_hashed_ranks = field_hashed_ranks.prepare(builder);
                let prepared_words = field_words.prepare(builder);
                let prepared_rank_set = field_rank_set.prepare(builder);
                let prepared_numbers = field_numbers.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<22> =
                    ::core::default::Default::default();
                if prepared_counts.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::HashesCountsEntry>]>>(0);
                }
                if prepared_names.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::HashesNamesEntry>]>>(1);
                }
                if prepared_nested.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::HashesNestedEntry>]>>(2);
                }
                if prepared_events.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::HashesEventsEntry>]>>(3);
                }
                if prepared_ranks.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::HashesRanksEntry>]>>(4);
                }
                if prepared_hashed_ranks.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::HashesHashedRanksEntry>]>>(5);
                }
                if prepared_words.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(6);
                }
                if prepared_rank_set.is_some() {
                    table_writer.write_entry::<::planus::Offset<[self::Rank]>>(7);
                }
                if prepared_numbers.is_some() {
                    table_writer.write_entry::<::planus::Offset<[u64]>>(8);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_counts) = prepared_counts {
                            object_writer.write::<_, _, 4>(&prepared_counts);
                        }
                        if let ::core::option::Option::Some(prepared_names) = prepared_names {
                            object_writer.write::<_, _, 4>(&prepared_names);
                        }
                        if let ::core::option::Option::Some(prepared_nested) = prepared_nested {
                            object_writer.write::<_, _, 4>(&prepared_nested);
                        }
                        if let ::core::option::Option::Some(prepared_events) = prepared_events {
                            object_writer.write::<_, _, 4>(&prepared_events);
                        }
                        if let ::core::option::Option::Some(prepared_ranks) = prepared_ranks {
                            object_writer.write::<_, _, 4>(&prepared_ranks);
                        }
                        if let ::core::option::Option::Some(prepared_hashed_ranks) =
                            prepared_hashed_ranks
                        {
                            object_writer.write::<_, _, 4>(&prepared_hashed_ranks);
                        }
                        if let ::core::option::Option::Some(prepared_words) = prepared_words {
                            object_writer.write::<_, _, 4>(&prepared_words);
                        }
                        if let ::core::option::Option::Some(prepared_rank_set) = prepared_rank_set {
                            object_writer.write::<_, _, 4>(&prepared_rank_set);
                        }
                        if let ::core::option::Option::Some(prepared_numbers) = prepared_numbers {
                            object_writer.write::<_, _, 4>(&prepared_numbers);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Hashes>> for Hashes {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Hashes> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Hashes>> for Hashes {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Hashes>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Hashes> for Hashes {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Hashes> {
                Hashes::create(
                    builder,
                    &self.counts,
                    &self.names,
                    &self.nested,
                    &self.events,
                    &self.ranks,
                    &self.hashed_ranks,
                    &self.words,
                    &self.rank_set,
                    &self.numbers,
                )
            }
        }

        /// Reference to a deserialized [Hashes].
        #[derive(Copy, Clone)]
        pub struct HashesRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> HashesRef<'a> {
            /// Getter for the [`counts` field](Hashes#structfield.counts).
            #[inline]
            pub fn counts(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::HashesCountsEntryRef<'a>>>,
                >,
            > {
                self.0.access(0, "Hashes", "counts")
            }

            /// Getter for the [`names` field](Hashes#structfield.names).
            #[inline]
            pub fn names(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::HashesNamesEntryRef<'a>>>,
                >,
            > {
                self.0.access(1, "Hashes", "names")
            }

            /// Getter for the [`nested` field](Hashes#structfield.nested).
            #[inline]
            pub fn nested(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::HashesNestedEntryRef<'a>>>,
                >,
            > {
                self.0.access(2, "Hashes", "nested")
            }

            /// Getter for the [`events` field](Hashes#structfield.events).
            #[inline]
            pub fn events(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::HashesEventsEntryRef<'a>>>,
                >,
            > {
                self.0.access(3, "Hashes", "events")
            }

            /// Getter for the [`ranks` field](Hashes#structfield.ranks).
            #[inline]
            pub fn ranks(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::HashesRanksEntryRef<'a>>>,
                >,
            > {
                self.0.access(4, "Hashes", "ranks")
            }

            /// Getter for the [`hashed_ranks` field](Hashes#structfield.hashed_ranks).
            #[inline]
            pub fn hashed_ranks(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::HashesHashedRanksEntryRef<'a>>>,
                >,
            > {
                self.0.access(5, "Hashes", "hashed_ranks")
            }

            /// Getter for the [`words` field](Hashes#structfield.words).
            #[inline]
            pub fn words(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>,
                >,
            > {
                self.0.access(6, "Hashes", "words")
            }

            /// Getter for the [`rank_set` field](Hashes#structfield.rank_set).
            #[inline]
            pub fn rank_set(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<
                        'a,
                        ::core::result::Result<self::Rank, ::planus::errors::UnknownEnumTag>,
                    >,
                >,
            > {
                self.0.access(7, "Hashes", "rank_set")
            }

            /// Getter for the [`numbers` field](Hashes#structfield.numbers).
            #[inline]
            pub fn numbers(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, u64>>> {
                self.0.access(8, "Hashes", "numbers")
            }
        }

        impl<'a> ::core::fmt::Debug for HashesRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("HashesRef");
                if let ::core::option::Option::Some(field_counts) = self.counts().transpose() {
                    f.field("counts", &field_counts);
                }
                if let ::core::option::Option::Some(field_names) = self.names().transpose() {
                    f.field("names", &field_names);
                }
                if let ::core::option::Option::Some(field_nested) = self.nested().transpose() {
                    f.field("nested", &field_nested);
                }
                if let ::core::option::Option::Some(field_events) = self.events().transpose() {
                    f.field("events", &field_events);
                }
                if let ::core::option::Option::Some(field_ranks) = self.ranks().transpose() {
                    f.field("ranks", &field_ranks);
                }
                if let ::core::option::Option::Some(field_hashed_ranks) =
                    self.hashed_ranks().transpose()
                {
                    f.field("hashed_ranks", &field_hashed_ranks);
                }
                if let ::core::option::Option::Some(field_words) = self.words().transpose() {
                    f.field("words", &field_words);
                }
                if let ::core::option::Option::Some(field_rank_set) = self.rank_set().transpose() {
                    f.field("rank_set", &field_rank_set);
                }
                if let ::core::option::Option::Some(field_numbers) = self.numbers().transpose() {
                    f.field("numbers", &field_numbers);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<HashesRef<'a>> for Hashes {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: HashesRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    counts: if let ::core::option::Option::Some(counts) = value.counts()? {
                        ::core::option::Option::Some(counts.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    names: if let ::core::option::Option::Some(names) = value.names()? {
                        ::core::option::Option::Some(names.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    nested: if let ::core::option::Option::Some(nested) = value.nested()? {
                        ::core::option::Option::Some(nested.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    events: if let ::core::option::Option::Some(events) = value.events()? {
                        ::core::option::Option::Some(events.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    ranks: if let ::core::option::Option::Some(ranks) = value.ranks()? {
                        ::core::option::Option::Some(ranks.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    hashed_ranks: if let ::core::option::Option::Some(hashed_ranks) =
                        value.hashed_ranks()?
                    {
                        ::core::option::Option::Some(hashed_ranks.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    words: if let ::core::option::Option::Some(words) = value.words()? {
                        ::core::option::Option::Some(words.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    rank_set: if let ::core::option::Option::Some(rank_set) = value.rank_set()? {
                        ::core::option::Option::Some(rank_set.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    numbers: if let ::core::option::Option::Some(numbers) = value.numbers()? {
                        ::core::option::Option::Some(numbers.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for HashesRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for HashesRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[HashesRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Hashes>> for Hashes {
            type Value = ::planus::Offset<Hashes>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Hashes>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for HashesRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[HashesRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `HashesCountsEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `HashesCountsEntry` in the file `zoo.fbs:168`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct HashesCountsEntry {
            /// The field `key` in the table `HashesCountsEntry`
            pub key: ::planus::alloc::string::String,
            /// The field `value` in the table `HashesCountsEntry`
            pub value: u32,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for HashesCountsEntry {
            fn default() -> Self {
                Self { key: ::core::default::Default::default(), value: 0 }
            }
        }

        impl HashesCountsEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_value: impl ::planus::WriteAsDefault<u32, u32>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder);
                let prepared_value = field_value.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_value.is_some() {
                    table_writer.write_entry::<u32>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_key);
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<HashesCountsEntry>> for HashesCountsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesCountsEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<HashesCountsEntry>> for HashesCountsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<HashesCountsEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<HashesCountsEntry> for HashesCountsEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesCountsEntry> {
                HashesCountsEntry::create(builder, &self.key, self.value)
            }
        }

        /// Reference to a deserialized [HashesCountsEntry].
        #[derive(Copy, Clone)]
        pub struct HashesCountsEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> HashesCountsEntryRef<'a> {
            /// Getter for the [`key` field](HashesCountsEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "HashesCountsEntry", "key")
            }

            /// Getter for the [`value` field](HashesCountsEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(
                    self.0.access(1, "HashesCountsEntry", "value")?.unwrap_or(0),
                )
            }
        }

        impl<'a> ::core::fmt::Debug for HashesCountsEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("HashesCountsEntryRef");
                f.field("key", &self.key());
                f.field("value", &self.value());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<HashesCountsEntryRef<'a>> for HashesCountsEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: HashesCountsEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::Into::into(value.key()?),
                    value: ::core::convert::TryInto::try_into(value.value()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for HashesCountsEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for HashesCountsEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[HashesCountsEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<HashesCountsEntry>> for HashesCountsEntry {
            type Value = ::planus::Offset<HashesCountsEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<HashesCountsEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for HashesCountsEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[HashesCountsEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `HashesEventsEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `HashesEventsEntry` in the file `zoo.fbs:173`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct HashesEventsEntry {
            /// The field `key` in the table `HashesEventsEntry`
            pub key: u8,
            /// The field `value` in the table `HashesEventsEntry`
            pub value: ::core::option::Option<self::Event>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for HashesEventsEntry {
            fn default() -> Self {
                Self { key: 0, value: ::core::default::Default::default() }
            }
        }

        impl HashesEventsEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<u8, u8>,
                field_value: impl ::planus::WriteAsOptionalUnion<self::Event>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Event>>(2);
                }
                if prepared_key.is_some() {
                    table_writer.write_entry::<u8>(0);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<u8>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value.offset());
                        }
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 1>(&prepared_key);
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<HashesEventsEntry>> for HashesEventsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesEventsEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<HashesEventsEntry>> for HashesEventsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<HashesEventsEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<HashesEventsEntry> for HashesEventsEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesEventsEntry> {
                HashesEventsEntry::create(builder, self.key, &self.value)
            }
        }

        /// Reference to a deserialized [HashesEventsEntry].
        #[derive(Copy, Clone)]
        pub struct HashesEventsEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> HashesEventsEntryRef<'a> {
            /// Getter for the [`key` field](HashesEventsEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(
                    self.0.access(0, "HashesEventsEntry", "key")?.unwrap_or(0),
                )
            }

            /// Getter for the [`value` field](HashesEventsEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::EventRef<'a>>> {
                self.0.access_union(1, "HashesEventsEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for HashesEventsEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("HashesEventsEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<HashesEventsEntryRef<'a>> for HashesEventsEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: HashesEventsEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for HashesEventsEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for HashesEventsEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[HashesEventsEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<HashesEventsEntry>> for HashesEventsEntry {
            type Value = ::planus::Offset<HashesEventsEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<HashesEventsEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for HashesEventsEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[HashesEventsEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `HashesHashedRanksEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `HashesHashedRanksEntry` in the file `zoo.fbs:178`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct HashesHashedRanksEntry {
            /// The field `key` in the table `HashesHashedRanksEntry`
            pub key: self::Rank,
            /// The field `value` in the table `HashesHashedRanksEntry`
            pub value:
                ::core::option::Option<::planus::alloc::vec::Vec<::planus::alloc::string::String>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for HashesHashedRanksEntry {
            fn default() -> Self {
                Self { key: self::Rank::Middle, value: ::core::default::Default::default() }
            }
        }

        impl HashesHashedRanksEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<self::Rank, self::Rank>,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<str>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &self::Rank::Middle);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(1);
                }
                if prepared_key.is_some() {
                    table_writer.write_entry::<self::Rank>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 2>(&prepared_key);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<HashesHashedRanksEntry>> for HashesHashedRanksEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesHashedRanksEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<HashesHashedRanksEntry>>
            for HashesHashedRanksEntry
        {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<HashesHashedRanksEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<HashesHashedRanksEntry> for HashesHashedRanksEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesHashedRanksEntry> {
                HashesHashedRanksEntry::create(builder, self.key, &self.value)
            }
        }

        /// Reference to a deserialized [HashesHashedRanksEntry].
        #[derive(Copy, Clone)]
        pub struct HashesHashedRanksEntryRef<'a>(
            #[allow(dead_code)] ::planus::table_reader::Table<'a>,
        );

        impl<'a> HashesHashedRanksEntryRef<'a> {
            /// Getter for the [`key` field](HashesHashedRanksEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<self::Rank> {
                ::core::result::Result::Ok(
                    self.0
                        .access(0, "HashesHashedRanksEntry", "key")?
                        .unwrap_or(self::Rank::Middle),
                )
            }

            /// Getter for the [`value` field](HashesHashedRanksEntry#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>,
                >,
            > {
                self.0.access(1, "HashesHashedRanksEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for HashesHashedRanksEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("HashesHashedRanksEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<HashesHashedRanksEntryRef<'a>> for HashesHashedRanksEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: HashesHashedRanksEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(value.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for HashesHashedRanksEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for HashesHashedRanksEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[HashesHashedRanksEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<HashesHashedRanksEntry>>
            for HashesHashedRanksEntry
        {
            type Value = ::planus::Offset<HashesHashedRanksEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<HashesHashedRanksEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for HashesHashedRanksEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[HashesHashedRanksEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `HashesNamesEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `HashesNamesEntry` in the file `zoo.fbs:183`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct HashesNamesEntry {
            /// The field `key` in the table `HashesNamesEntry`
            pub key: i64,
            /// The field `value` in the table `HashesNamesEntry`
            pub value: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for HashesNamesEntry {
            fn default() -> Self {
                Self { key: 0, value: ::core::default::Default::default() }
            }
        }

        impl HashesNamesEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<i64, i64>,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_key.is_some() {
                    table_writer.write_entry::<i64>(0);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 8>(&prepared_key);
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<HashesNamesEntry>> for HashesNamesEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesNamesEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<HashesNamesEntry>> for HashesNamesEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<HashesNamesEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<HashesNamesEntry> for HashesNamesEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesNamesEntry> {
                HashesNamesEntry::create(builder, self.key, &self.value)
            }
        }

        /// Reference to a deserialized [HashesNamesEntry].
        #[derive(Copy, Clone)]
        pub struct HashesNamesEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> HashesNamesEntryRef<'a> {
            /// Getter for the [`key` field](HashesNamesEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(
                    self.0.access(0, "HashesNamesEntry", "key")?.unwrap_or(0),
                )
            }

            /// Getter for the [`value` field](HashesNamesEntry#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(1, "HashesNamesEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for HashesNamesEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("HashesNamesEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<HashesNamesEntryRef<'a>> for HashesNamesEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: HashesNamesEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: value.value()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for HashesNamesEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for HashesNamesEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[HashesNamesEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<HashesNamesEntry>> for HashesNamesEntry {
            type Value = ::planus::Offset<HashesNamesEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<HashesNamesEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for HashesNamesEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[HashesNamesEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `HashesNestedEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `HashesNestedEntry` in the file `zoo.fbs:188`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct HashesNestedEntry {
            /// The field `key` in the table `HashesNestedEntry`
            pub key: ::planus::alloc::string::String,
            /// The field `value` in the table `HashesNestedEntry`
            pub value: ::core::option::Option<
                ::planus::alloc::vec::Vec<self::HashesNestedEntryValueEntry>,
            >,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for HashesNestedEntry {
            fn default() -> Self {
                Self {
                    key: ::core::default::Default::default(),
                    value: ::core::default::Default::default(),
                }
            }
        }

        impl HashesNestedEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_value: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::HashesNestedEntryValueEntry>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<
                        [::planus::Offset<self::HashesNestedEntryValueEntry>],
                    >>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_key);
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<HashesNestedEntry>> for HashesNestedEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesNestedEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<HashesNestedEntry>> for HashesNestedEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<HashesNestedEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<HashesNestedEntry> for HashesNestedEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesNestedEntry> {
                HashesNestedEntry::create(builder, &self.key, &self.value)
            }
        }

        /// Reference to a deserialized [HashesNestedEntry].
        #[derive(Copy, Clone)]
        pub struct HashesNestedEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> HashesNestedEntryRef<'a> {
            /// Getter for the [`key` field](HashesNestedEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "HashesNestedEntry", "key")
            }

            /// Getter for the [`value` field](HashesNestedEntry#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<
                        'a,
                        ::planus::Result<self::HashesNestedEntryValueEntryRef<'a>>,
                    >,
                >,
            > {
                self.0.access(1, "HashesNestedEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for HashesNestedEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("HashesNestedEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<HashesNestedEntryRef<'a>> for HashesNestedEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: HashesNestedEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::Into::into(value.key()?),
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(value.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for HashesNestedEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for HashesNestedEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[HashesNestedEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<HashesNestedEntry>> for HashesNestedEntry {
            type Value = ::planus::Offset<HashesNestedEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<HashesNestedEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for HashesNestedEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[HashesNestedEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `HashesNestedEntryValueEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `HashesNestedEntryValueEntry` in the file `zoo.fbs:193`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct HashesNestedEntryValueEntry {
            /// The field `key` in the table `HashesNestedEntryValueEntry`
            pub key: u32,
            /// The field `value` in the table `HashesNestedEntryValueEntry`
            pub value: ::core::option::Option<::planus::alloc::vec::Vec<i8>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for HashesNestedEntryValueEntry {
            fn default() -> Self {
                Self { key: 0, value: ::core::default::Default::default() }
            }
        }

        impl HashesNestedEntryValueEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<u32, u32>,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<[i8]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_key.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<[i8]>>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 4>(&prepared_key);
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<HashesNestedEntryValueEntry>>
            for HashesNestedEntryValueEntry
        {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesNestedEntryValueEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<HashesNestedEntryValueEntry>>
            for HashesNestedEntryValueEntry
        {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<HashesNestedEntryValueEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<HashesNestedEntryValueEntry> for HashesNestedEntryValueEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesNestedEntryValueEntry> {
                HashesNestedEntryValueEntry::create(builder, self.key, &self.value)
            }
        }

        /// Reference to a deserialized [HashesNestedEntryValueEntry].
        #[derive(Copy, Clone)]
        pub struct HashesNestedEntryValueEntryRef<'a>(
            #[allow(dead_code)] ::planus::table_reader::Table<'a>,
        );

        impl<'a> HashesNestedEntryValueEntryRef<'a> {
            /// Getter for the [`key` field](HashesNestedEntryValueEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(
                    self.0.access(0, "HashesNestedEntryValueEntry", "key")?.unwrap_or(0),
                )
            }

            /// Getter for the [`value` field](HashesNestedEntryValueEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<&'a [i8]>> {
                self.0.access(1, "HashesNestedEntryValueEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for HashesNestedEntryValueEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("HashesNestedEntryValueEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<HashesNestedEntryValueEntryRef<'a>>
            for HashesNestedEntryValueEntry
        {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: HashesNestedEntryValueEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: value.value()?.map(|v| v.to_vec()),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for HashesNestedEntryValueEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for HashesNestedEntryValueEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[HashesNestedEntryValueEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<HashesNestedEntryValueEntry>>
            for HashesNestedEntryValueEntry
        {
            type Value = ::planus::Offset<HashesNestedEntryValueEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<HashesNestedEntryValueEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for HashesNestedEntryValueEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[HashesNestedEntryValueEntryRef]",
                        "read_as_root",
                        0,
                    )
                })
            }
        }

        /// The table `HashesRanksEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `HashesRanksEntry` in the file `zoo.fbs:198`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct HashesRanksEntry {
            /// The field `key` in the table `HashesRanksEntry`
            pub key: self::Rank,
            /// The field `value` in the table `HashesRanksEntry`
            pub value: u64,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for HashesRanksEntry {
            fn default() -> Self {
                Self { key: self::Rank::Middle, value: 0 }
            }
        }

        impl HashesRanksEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<self::Rank, self::Rank>,
                field_value: impl ::planus::WriteAsDefault<u64, u64>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &self::Rank::Middle);
                let prepared_value = field_value.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<u64>(1);
                }
                if prepared_key.is_some() {
                    table_writer.write_entry::<self::Rank>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 8>(&prepared_value);
                        }
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 2>(&prepared_key);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<HashesRanksEntry>> for HashesRanksEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesRanksEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<HashesRanksEntry>> for HashesRanksEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<HashesRanksEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<HashesRanksEntry> for HashesRanksEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<HashesRanksEntry> {
                HashesRanksEntry::create(builder, self.key, self.value)
            }
        }

        /// Reference to a deserialized [HashesRanksEntry].
        #[derive(Copy, Clone)]
        pub struct HashesRanksEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> HashesRanksEntryRef<'a> {
            /// Getter for the [`key` field](HashesRanksEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<self::Rank> {
                ::core::result::Result::Ok(
                    self.0.access(0, "HashesRanksEntry", "key")?.unwrap_or(self::Rank::Middle),
                )
            }

            /// Getter for the [`value` field](HashesRanksEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(
                    self.0.access(1, "HashesRanksEntry", "value")?.unwrap_or(0),
                )
            }
        }

        impl<'a> ::core::fmt::Debug for HashesRanksEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("HashesRanksEntryRef");
                f.field("key", &self.key());
                f.field("value", &self.value());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<HashesRanksEntryRef<'a>> for HashesRanksEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: HashesRanksEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: ::core::convert::TryInto::try_into(value.value()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for HashesRanksEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for HashesRanksEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[HashesRanksEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<HashesRanksEntry>> for HashesRanksEntry {
            type Value = ::planus::Offset<HashesRanksEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<HashesRanksEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for HashesRanksEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[HashesRanksEntryRef]", "read_as_root", 0)
                })
            }
        }

        ///  Vectors that can be searched, when they are sorted.
        ///
        /// Generated from these locations:
        /// * Table `Keyed` in the file `zoo.fbs:204`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Keyed {
            ///  By strings.
            pub sensors: ::core::option::Option<::planus::alloc::vec::Vec<self::Sensor>>,
            ///  By numbers, in boxes.
            pub rows: ::core::option::Option<::planus::alloc::vec::Vec<self::Row>>,
            ///  By enums.
            pub ranked: ::core::option::Option<::planus::alloc::vec::Vec<self::Ranked>>,
            ///  A table with a key may stand alone.
            pub first: ::core::option::Option<::planus::alloc::boxed::Box<self::Sensor>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Keyed {
            fn default() -> Self {
                Self {
                    sensors: ::core::default::Default::default(),
                    rows: ::core::default::Default::default(),
                    ranked: ::core::default::Default::default(),
                    first: ::core::default::Default::default(),
                }
            }
        }

        impl Keyed {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_sensors: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::Sensor>]>,
                >,
                field_rows: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::Row>]>,
                >,
                field_ranked: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::Ranked>]>,
                >,
                field_first: impl ::planus::WriteAsOptional<::planus::Offset<self::Sensor>>,
            ) -> ::planus::Offset<Self> {
                let prepared_sensors = field_sensors.prepare(builder);
                let prepared_rows = field_rows.prepare(builder);
                let prepared_ranked = field_ranked.prepare(builder);
                let prepared_first = field_first.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<12> =
                    ::core::default::Default::default();
                if prepared_sensors.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::Sensor>]>>(0);
                }
                if prepared_rows.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Row>]>>(1);
                }
                if prepared_ranked.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::Ranked>]>>(2);
                }
                if prepared_first.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Sensor>>(3);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_sensors) = prepared_sensors {
                            object_writer.write::<_, _, 4>(&prepared_sensors);
                        }
                        if let ::core::option::Option::Some(prepared_rows) = prepared_rows {
                            object_writer.write::<_, _, 4>(&prepared_rows);
                        }
                        if let ::core::option::Option::Some(prepared_ranked) = prepared_ranked {
                            object_writer.write::<_, _, 4>(&prepared_ranked);
                        }
                        if let ::core::option::Option::Some(prepared_first) = prepared_first {
                            object_writer.write::<_, _, 4>(&prepared_first);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Keyed>> for Keyed {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Keyed> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Keyed>> for Keyed {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Keyed>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Keyed> for Keyed {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Keyed> {
                Keyed::create(builder, &self.sensors, &self.rows, &self.ranked, &self.first)
            }
        }

        /// Reference to a deserialized [Keyed].
        #[derive(Copy, Clone)]
        pub struct KeyedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> KeyedRef<'a> {
            /// Getter for the [`sensors` field](Keyed#structfield.sensors).
            #[inline]
            pub fn sensors(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<::planus::Vector<'a, ::planus::Result<self::SensorRef<'a>>>>,
            > {
                self.0.access(0, "Keyed", "sensors")
            }

            /// Getter for the [`rows` field](Keyed#structfield.rows).
            #[inline]
            pub fn rows(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<::planus::Vector<'a, ::planus::Result<self::RowRef<'a>>>>,
            > {
                self.0.access(1, "Keyed", "rows")
            }

            /// Getter for the [`ranked` field](Keyed#structfield.ranked).
            #[inline]
            pub fn ranked(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<::planus::Vector<'a, ::planus::Result<self::RankedRef<'a>>>>,
            > {
                self.0.access(2, "Keyed", "ranked")
            }

            /// Getter for the [`first` field](Keyed#structfield.first).
            #[inline]
            pub fn first(&self) -> ::planus::Result<::core::option::Option<self::SensorRef<'a>>> {
                self.0.access(3, "Keyed", "first")
            }
        }

        impl<'a> ::core::fmt::Debug for KeyedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("KeyedRef");
                if let ::core::option::Option::Some(field_sensors) = self.sensors().transpose() {
                    f.field("sensors", &field_sensors);
                }
                if let ::core::option::Option::Some(field_rows) = self.rows().transpose() {
                    f.field("rows", &field_rows);
                }
                if let ::core::option::Option::Some(field_ranked) = self.ranked().transpose() {
                    f.field("ranked", &field_ranked);
                }
                if let ::core::option::Option::Some(field_first) = self.first().transpose() {
                    f.field("first", &field_first);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<KeyedRef<'a>> for Keyed {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: KeyedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    sensors: if let ::core::option::Option::Some(sensors) = value.sensors()? {
                        ::core::option::Option::Some(sensors.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    rows: if let ::core::option::Option::Some(rows) = value.rows()? {
                        ::core::option::Option::Some(rows.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    ranked: if let ::core::option::Option::Some(ranked) = value.ranked()? {
                        ::core::option::Option::Some(ranked.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    first: if let ::core::option::Option::Some(first) = value.first()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(first)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for KeyedRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for KeyedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[KeyedRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Keyed>> for Keyed {
            type Value = ::planus::Offset<Keyed>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Keyed>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for KeyedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[KeyedRef]", "read_as_root", 0)
                })
            }
        }

        ///  Maps and sets that are sorted in memory as on the wire.
        ///
        /// Generated from these locations:
        /// * Table `Maps` in the file `zoo.fbs:216`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Maps {
            ///  Strings to numbers.
            pub counts: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsCountsEntry>>,
            ///  Numbers to strings.
            pub names: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsNamesEntry>>,
            ///  To tables.
            pub tables: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsTablesEntry>>,
            ///  To optional values, which are absent slots.
            pub options: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsOptionsEntry>>,
            ///  To unions.
            pub events: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsEventsEntry>>,
            ///  To vectors.
            pub lists: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsListsEntry>>,
            ///  To fixed structs.
            pub poses: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsPosesEntry>>,
            ///  To maps.
            pub nested: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsNestedEntry>>,
            ///  To its own kind.
            pub inner: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsInnerEntry>>,
            ///  Perhaps none.
            pub maybe: ::core::option::Option<::planus::alloc::vec::Vec<self::MapsMaybeEntry>>,
            ///  Strings.
            pub words:
                ::core::option::Option<::planus::alloc::vec::Vec<::planus::alloc::string::String>>,
            ///  Bytes.
            pub bytes: ::core::option::Option<::planus::alloc::vec::Vec<u8>>,
            ///  Large numbers, perhaps.
            pub numbers: ::core::option::Option<::planus::alloc::vec::Vec<i64>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Maps {
            fn default() -> Self {
                Self {
                    counts: ::core::default::Default::default(),
                    names: ::core::default::Default::default(),
                    tables: ::core::default::Default::default(),
                    options: ::core::default::Default::default(),
                    events: ::core::default::Default::default(),
                    lists: ::core::default::Default::default(),
                    poses: ::core::default::Default::default(),
                    nested: ::core::default::Default::default(),
                    inner: ::core::default::Default::default(),
                    maybe: ::core::default::Default::default(),
                    words: ::core::default::Default::default(),
                    bytes: ::core::default::Default::default(),
                    numbers: ::core::default::Default::default(),
                }
            }
        }

        impl Maps {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_counts: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsCountsEntry>]>,
                >,
                field_names: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsNamesEntry>]>,
                >,
                field_tables: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsTablesEntry>]>,
                >,
                field_options: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsOptionsEntry>]>,
                >,
                field_events: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsEventsEntry>]>,
                >,
                field_lists: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsListsEntry>]>,
                >,
                field_poses: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsPosesEntry>]>,
                >,
                field_nested: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsNestedEntry>]>,
                >,
                field_inner: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsInnerEntry>]>,
                >,
                field_maybe: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsMaybeEntry>]>,
                >,
                field_words: impl ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<str>]>>,
                field_bytes: impl ::planus::WriteAsOptional<::planus::Offset<[u8]>>,
                field_numbers: impl ::planus::WriteAsOptional<::planus::Offset<[i64]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_counts = field_counts.prepare(builder);
                let prepared_names = field_names.prepare(builder);
                let prepared_tables = field_tables.prepare(builder);
                let prepared_options = field_options.prepare(builder);
                let prepared_events = field_events.prepare(builder);
                let prepared_lists = field_lists.prepare(builder);
                let prepared_poses = field_poses.prepare(builder);
                let prepared_nested = field_nested.prepare(builder);
                let prepared_inner = field_inner.prepare(builder);
                let prepared_maybe = field_maybe.prepare(builder);
                let prepared_words = field_words.prepare(builder);
                let prepared_bytes = field_bytes.prepare(builder);
                let prepared_numbers = field_numbers.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<30> =
                    ::core::default::Default::default();
                if prepared_counts.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::MapsCountsEntry>]>>(
                            0,
                        );
                }
                if prepared_names.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::MapsNamesEntry>]>>(
                            1,
                        );
                }
                if prepared_tables.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::MapsTablesEntry>]>>(
                            2,
                        );
                }
                if prepared_options.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::MapsOptionsEntry>]>>(3);
                }
                if prepared_events.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::MapsEventsEntry>]>>(
                            4,
                        );
                }
                if prepared_lists.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::MapsListsEntry>]>>(
                            5,
                        );
                }
                if prepared_poses.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::MapsPosesEntry>]>>(
                            6,
                        );
                }
                if prepared_nested.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::MapsNestedEntry>]>>(
                            7,
                        );
                }
                if prepared_inner.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::MapsInnerEntry>]>>(
                            8,
                        );
                }
                if prepared_maybe.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::MapsMaybeEntry>]>>(
                            9,
                        );
                }
                if prepared_words.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(10);
                }
                if prepared_bytes.is_some() {
                    table_writer.write_entry::<::planus::Offset<[u8]>>(11);
                }
                if prepared_numbers.is_some() {
                    table_writer.write_entry::<::planus::Offset<[i64]>>(12);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_counts) = prepared_counts {
                            object_writer.write::<_, _, 4>(&prepared_counts);
                        }
                        if let ::core::option::Option::Some(prepared_names) = prepared_names {
                            object_writer.write::<_, _, 4>(&prepared_names);
                        }
                        if let ::core::option::Option::Some(prepared_tables) = prepared_tables {
                            object_writer.write::<_, _, 4>(&prepared_tables);
                        }
                        if let ::core::option::Option::Some(prepared_options) = prepared_options {
                            object_writer.write::<_, _, 4>(&prepared_options);
                        }
                        if let ::core::option::Option::Some(prepared_events) = prepared_events {
                            object_writer.write::<_, _, 4>(&prepared_events);
                        }
                        if let ::core::option::Option::Some(prepared_lists) = prepared_lists {
                            object_writer.write::<_, _, 4>(&prepared_lists);
                        }
                        if let ::core::option::Option::Some(prepared_poses) = prepared_poses {
                            object_writer.write::<_, _, 4>(&prepared_poses);
                        }
                        if let ::core::option::Option::Some(prepared_nested) = prepared_nested {
                            object_writer.write::<_, _, 4>(&prepared_nested);
                        }
                        if let ::core::option::Option::Some(prepared_inner) = prepared_inner {
                            object_writer.write::<_, _, 4>(&prepared_inner);
                        }
                        if let ::core::option::Option::Some(prepared_maybe) = prepared_maybe {
                            object_writer.write::<_, _, 4>(&prepared_maybe);
                        }
                        if let ::core::option::Option::Some(prepared_words) = prepared_words {
                            object_writer.write::<_, _, 4>(&prepared_words);
                        }
                        if let ::core::option::Option::Some(prepared_bytes) = prepared_bytes {
                            object_writer.write::<_, _, 4>(&prepared_bytes);
                        }
                        if let ::core::option::Option::Some(prepared_numbers) = prepared_numbers {
                            object_writer.write::<_, _, 4>(&prepared_numbers);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Maps>> for Maps {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Maps> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Maps>> for Maps {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Maps>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Maps> for Maps {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Maps> {
                Maps::create(
                    builder,
                    &self.counts,
                    &self.names,
                    &self.tables,
                    &self.options,
                    &self.events,
                    &self.lists,
                    &self.poses,
                    &self.nested,
                    &self.inner,
                    &self.maybe,
                    &self.words,
                    &self.bytes,
                    &self.numbers,
                )
            }
        }

        /// Reference to a deserialized [Maps].
        #[derive(Copy, Clone)]
        pub struct MapsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsRef<'a> {
            /// Getter for the [`counts` field](Maps#structfield.counts).
            #[inline]
            pub fn counts(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsCountsEntryRef<'a>>>,
                >,
            > {
                self.0.access(0, "Maps", "counts")
            }

            /// Getter for the [`names` field](Maps#structfield.names).
            #[inline]
            pub fn names(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsNamesEntryRef<'a>>>,
                >,
            > {
                self.0.access(1, "Maps", "names")
            }

            /// Getter for the [`tables` field](Maps#structfield.tables).
            #[inline]
            pub fn tables(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsTablesEntryRef<'a>>>,
                >,
            > {
                self.0.access(2, "Maps", "tables")
            }

            /// Getter for the [`options` field](Maps#structfield.options).
            #[inline]
            pub fn options(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsOptionsEntryRef<'a>>>,
                >,
            > {
                self.0.access(3, "Maps", "options")
            }

            /// Getter for the [`events` field](Maps#structfield.events).
            #[inline]
            pub fn events(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsEventsEntryRef<'a>>>,
                >,
            > {
                self.0.access(4, "Maps", "events")
            }

            /// Getter for the [`lists` field](Maps#structfield.lists).
            #[inline]
            pub fn lists(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsListsEntryRef<'a>>>,
                >,
            > {
                self.0.access(5, "Maps", "lists")
            }

            /// Getter for the [`poses` field](Maps#structfield.poses).
            #[inline]
            pub fn poses(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsPosesEntryRef<'a>>>,
                >,
            > {
                self.0.access(6, "Maps", "poses")
            }

            /// Getter for the [`nested` field](Maps#structfield.nested).
            #[inline]
            pub fn nested(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsNestedEntryRef<'a>>>,
                >,
            > {
                self.0.access(7, "Maps", "nested")
            }

            /// Getter for the [`inner` field](Maps#structfield.inner).
            #[inline]
            pub fn inner(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsInnerEntryRef<'a>>>,
                >,
            > {
                self.0.access(8, "Maps", "inner")
            }

            /// Getter for the [`maybe` field](Maps#structfield.maybe).
            #[inline]
            pub fn maybe(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsMaybeEntryRef<'a>>>,
                >,
            > {
                self.0.access(9, "Maps", "maybe")
            }

            /// Getter for the [`words` field](Maps#structfield.words).
            #[inline]
            pub fn words(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>,
                >,
            > {
                self.0.access(10, "Maps", "words")
            }

            /// Getter for the [`bytes` field](Maps#structfield.bytes).
            #[inline]
            pub fn bytes(&self) -> ::planus::Result<::core::option::Option<&'a [u8]>> {
                self.0.access(11, "Maps", "bytes")
            }

            /// Getter for the [`numbers` field](Maps#structfield.numbers).
            #[inline]
            pub fn numbers(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, i64>>> {
                self.0.access(12, "Maps", "numbers")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsRef");
                if let ::core::option::Option::Some(field_counts) = self.counts().transpose() {
                    f.field("counts", &field_counts);
                }
                if let ::core::option::Option::Some(field_names) = self.names().transpose() {
                    f.field("names", &field_names);
                }
                if let ::core::option::Option::Some(field_tables) = self.tables().transpose() {
                    f.field("tables", &field_tables);
                }
                if let ::core::option::Option::Some(field_options) = self.options().transpose() {
                    f.field("options", &field_options);
                }
                if let ::core::option::Option::Some(field_events) = self.events().transpose() {
                    f.field("events", &field_events);
                }
                if let ::core::option::Option::Some(field_lists) = self.lists().transpose() {
                    f.field("lists", &field_lists);
                }
                if let ::core::option::Option::Some(field_poses) = self.poses().transpose() {
                    f.field("poses", &field_poses);
                }
                if let ::core::option::Option::Some(field_nested) = self.nested().transpose() {
                    f.field("nested", &field_nested);
                }
                if let ::core::option::Option::Some(field_inner) = self.inner().transpose() {
                    f.field("inner", &field_inner);
                }
                if let ::core::option::Option::Some(field_maybe) = self.maybe().transpose() {
                    f.field("maybe", &field_maybe);
                }
                if let ::core::option::Option::Some(field_words) = self.words().transpose() {
                    f.field("words", &field_words);
                }
                if let ::core::option::Option::Some(field_bytes) = self.bytes().transpose() {
                    f.field("bytes", &field_bytes);
                }
                if let ::core::option::Option::Some(field_numbers) = self.numbers().transpose() {
                    f.field("numbers", &field_numbers);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsRef<'a>> for Maps {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    counts: if let ::core::option::Option::Some(counts) = value.counts()? {
                        ::core::option::Option::Some(counts.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    names: if let ::core::option::Option::Some(names) = value.names()? {
                        ::core::option::Option::Some(names.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    tables: if let ::core::option::Option::Some(tables) = value.tables()? {
                        ::core::option::Option::Some(tables.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    options: if let ::core::option::Option::Some(options) = value.options()? {
                        ::core::option::Option::Some(options.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    events: if let ::core::option::Option::Some(events) = value.events()? {
                        ::core::option::Option::Some(events.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    lists: if let ::core::option::Option::Some(lists) = value.lists()? {
                        ::core::option::Option::Some(lists.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    poses: if let ::core::option::Option::Some(poses) = value.poses()? {
                        ::core::option::Option::Some(poses.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    nested: if let ::core::option::Option::Some(nested) = value.nested()? {
                        ::core::option::Option::Some(nested.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    inner: if let ::core::option::Option::Some(inner) = value.inner()? {
                        ::core::option::Option::Some(inner.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    maybe: if let ::core::option::Option::Some(maybe) = value.maybe()? {
                        ::core::option::Option::Some(maybe.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    words: if let ::core::option::Option::Some(words) = value.words()? {
                        ::core::option::Option::Some(words.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    bytes: value.bytes()?.map(|v| v.to_vec()),
                    numbers: if let ::core::option::Option::Some(numbers) = value.numbers()? {
                        ::core::option::Option::Some(numbers.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[MapsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Maps>> for Maps {
            type Value = ::planus::Offset<Maps>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Maps>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsCountsEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsCountsEntry` in the file `zoo.fbs:245`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct MapsCountsEntry {
            /// The field `key` in the table `MapsCountsEntry`
            pub key: ::planus::alloc::string::String,
            /// The field `value` in the table `MapsCountsEntry`
            pub value: u32,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsCountsEntry {
            fn default() -> Self {
                Self { key: ::core::default::Default::default(), value: 0 }
            }
        }

        impl MapsCountsEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_value: impl ::planus::WriteAsDefault<u32, u32>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder);
                let prepared_value = field_value.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_value.is_some() {
                    table_writer.write_entry::<u32>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_key);
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsCountsEntry>> for MapsCountsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsCountsEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsCountsEntry>> for MapsCountsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsCountsEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsCountsEntry> for MapsCountsEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsCountsEntry> {
                MapsCountsEntry::create(builder, &self.key, self.value)
            }
        }

        /// Reference to a deserialized [MapsCountsEntry].
        #[derive(Copy, Clone)]
        pub struct MapsCountsEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsCountsEntryRef<'a> {
            /// Getter for the [`key` field](MapsCountsEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "MapsCountsEntry", "key")
            }

            /// Getter for the [`value` field](MapsCountsEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(
                    self.0.access(1, "MapsCountsEntry", "value")?.unwrap_or(0),
                )
            }
        }

        impl<'a> ::core::fmt::Debug for MapsCountsEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsCountsEntryRef");
                f.field("key", &self.key());
                f.field("value", &self.value());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsCountsEntryRef<'a>> for MapsCountsEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsCountsEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::Into::into(value.key()?),
                    value: ::core::convert::TryInto::try_into(value.value()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsCountsEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsCountsEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsCountsEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsCountsEntry>> for MapsCountsEntry {
            type Value = ::planus::Offset<MapsCountsEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsCountsEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsCountsEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsCountsEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsEventsEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsEventsEntry` in the file `zoo.fbs:250`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct MapsEventsEntry {
            /// The field `key` in the table `MapsEventsEntry`
            pub key: u8,
            /// The field `value` in the table `MapsEventsEntry`
            pub value: ::core::option::Option<self::Event>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsEventsEntry {
            fn default() -> Self {
                Self { key: 0, value: ::core::default::Default::default() }
            }
        }

        impl MapsEventsEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<u8, u8>,
                field_value: impl ::planus::WriteAsOptionalUnion<self::Event>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Event>>(2);
                }
                if prepared_key.is_some() {
                    table_writer.write_entry::<u8>(0);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<u8>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value.offset());
                        }
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 1>(&prepared_key);
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsEventsEntry>> for MapsEventsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsEventsEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsEventsEntry>> for MapsEventsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsEventsEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsEventsEntry> for MapsEventsEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsEventsEntry> {
                MapsEventsEntry::create(builder, self.key, &self.value)
            }
        }

        /// Reference to a deserialized [MapsEventsEntry].
        #[derive(Copy, Clone)]
        pub struct MapsEventsEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsEventsEntryRef<'a> {
            /// Getter for the [`key` field](MapsEventsEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(0, "MapsEventsEntry", "key")?.unwrap_or(0))
            }

            /// Getter for the [`value` field](MapsEventsEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::EventRef<'a>>> {
                self.0.access_union(1, "MapsEventsEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsEventsEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsEventsEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsEventsEntryRef<'a>> for MapsEventsEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsEventsEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsEventsEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsEventsEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsEventsEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsEventsEntry>> for MapsEventsEntry {
            type Value = ::planus::Offset<MapsEventsEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsEventsEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsEventsEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsEventsEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsInnerEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsInnerEntry` in the file `zoo.fbs:255`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct MapsInnerEntry {
            /// The field `key` in the table `MapsInnerEntry`
            pub key: ::planus::alloc::string::String,
            /// The field `value` in the table `MapsInnerEntry`
            pub value: ::core::option::Option<::planus::alloc::boxed::Box<self::Maps>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsInnerEntry {
            fn default() -> Self {
                Self {
                    key: ::core::default::Default::default(),
                    value: ::core::default::Default::default(),
                }
            }
        }

        impl MapsInnerEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<self::Maps>>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Maps>>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_key);
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsInnerEntry>> for MapsInnerEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsInnerEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsInnerEntry>> for MapsInnerEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsInnerEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsInnerEntry> for MapsInnerEntry {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsInnerEntry> {
                MapsInnerEntry::create(builder, &self.key, &self.value)
            }
        }

        /// Reference to a deserialized [MapsInnerEntry].
        #[derive(Copy, Clone)]
        pub struct MapsInnerEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsInnerEntryRef<'a> {
            /// Getter for the [`key` field](MapsInnerEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "MapsInnerEntry", "key")
            }

            /// Getter for the [`value` field](MapsInnerEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::MapsRef<'a>>> {
                self.0.access(1, "MapsInnerEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsInnerEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsInnerEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsInnerEntryRef<'a>> for MapsInnerEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsInnerEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::Into::into(value.key()?),
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(value)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsInnerEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsInnerEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsInnerEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsInnerEntry>> for MapsInnerEntry {
            type Value = ::planus::Offset<MapsInnerEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsInnerEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsInnerEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsInnerEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsListsEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsListsEntry` in the file `zoo.fbs:260`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct MapsListsEntry {
            /// The field `key` in the table `MapsListsEntry`
            pub key: i32,
            /// The field `value` in the table `MapsListsEntry`
            pub value: ::core::option::Option<::planus::alloc::vec::Vec<f64>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsListsEntry {
            fn default() -> Self {
                Self { key: 0, value: ::core::default::Default::default() }
            }
        }

        impl MapsListsEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<i32, i32>,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<[f64]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_key.is_some() {
                    table_writer.write_entry::<i32>(0);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<[f64]>>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 4>(&prepared_key);
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsListsEntry>> for MapsListsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsListsEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsListsEntry>> for MapsListsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsListsEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsListsEntry> for MapsListsEntry {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsListsEntry> {
                MapsListsEntry::create(builder, self.key, &self.value)
            }
        }

        /// Reference to a deserialized [MapsListsEntry].
        #[derive(Copy, Clone)]
        pub struct MapsListsEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsListsEntryRef<'a> {
            /// Getter for the [`key` field](MapsListsEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<i32> {
                ::core::result::Result::Ok(self.0.access(0, "MapsListsEntry", "key")?.unwrap_or(0))
            }

            /// Getter for the [`value` field](MapsListsEntry#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, f64>>> {
                self.0.access(1, "MapsListsEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsListsEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsListsEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsListsEntryRef<'a>> for MapsListsEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsListsEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(value.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsListsEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsListsEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsListsEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsListsEntry>> for MapsListsEntry {
            type Value = ::planus::Offset<MapsListsEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsListsEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsListsEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsListsEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsMaybeEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsMaybeEntry` in the file `zoo.fbs:265`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct MapsMaybeEntry {
            /// The field `key` in the table `MapsMaybeEntry`
            pub key: ::planus::alloc::string::String,
            /// The field `value` in the table `MapsMaybeEntry`
            pub value: ::core::option::Option<self::Event>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsMaybeEntry {
            fn default() -> Self {
                Self {
                    key: ::core::default::Default::default(),
                    value: ::core::default::Default::default(),
                }
            }
        }

        impl MapsMaybeEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_value: impl ::planus::WriteAsOptionalUnion<self::Event>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Event>>(2);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<u8>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_key);
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value.offset());
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsMaybeEntry>> for MapsMaybeEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsMaybeEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsMaybeEntry>> for MapsMaybeEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsMaybeEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsMaybeEntry> for MapsMaybeEntry {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsMaybeEntry> {
                MapsMaybeEntry::create(builder, &self.key, &self.value)
            }
        }

        /// Reference to a deserialized [MapsMaybeEntry].
        #[derive(Copy, Clone)]
        pub struct MapsMaybeEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsMaybeEntryRef<'a> {
            /// Getter for the [`key` field](MapsMaybeEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "MapsMaybeEntry", "key")
            }

            /// Getter for the [`value` field](MapsMaybeEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::EventRef<'a>>> {
                self.0.access_union(1, "MapsMaybeEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsMaybeEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsMaybeEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsMaybeEntryRef<'a>> for MapsMaybeEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsMaybeEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::Into::into(value.key()?),
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsMaybeEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsMaybeEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsMaybeEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsMaybeEntry>> for MapsMaybeEntry {
            type Value = ::planus::Offset<MapsMaybeEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsMaybeEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsMaybeEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsMaybeEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsNamesEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsNamesEntry` in the file `zoo.fbs:270`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct MapsNamesEntry {
            /// The field `key` in the table `MapsNamesEntry`
            pub key: i16,
            /// The field `value` in the table `MapsNamesEntry`
            pub value: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsNamesEntry {
            fn default() -> Self {
                Self { key: 0, value: ::core::default::Default::default() }
            }
        }

        impl MapsNamesEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<i16, i16>,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(1);
                }
                if prepared_key.is_some() {
                    table_writer.write_entry::<i16>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 2>(&prepared_key);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsNamesEntry>> for MapsNamesEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsNamesEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsNamesEntry>> for MapsNamesEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsNamesEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsNamesEntry> for MapsNamesEntry {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsNamesEntry> {
                MapsNamesEntry::create(builder, self.key, &self.value)
            }
        }

        /// Reference to a deserialized [MapsNamesEntry].
        #[derive(Copy, Clone)]
        pub struct MapsNamesEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsNamesEntryRef<'a> {
            /// Getter for the [`key` field](MapsNamesEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<i16> {
                ::core::result::Result::Ok(self.0.access(0, "MapsNamesEntry", "key")?.unwrap_or(0))
            }

            /// Getter for the [`value` field](MapsNamesEntry#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(1, "MapsNamesEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsNamesEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsNamesEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsNamesEntryRef<'a>> for MapsNamesEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsNamesEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: value.value()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsNamesEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsNamesEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsNamesEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsNamesEntry>> for MapsNamesEntry {
            type Value = ::planus::Offset<MapsNamesEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsNamesEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsNamesEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsNamesEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsNestedEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsNestedEntry` in the file `zoo.fbs:275`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct MapsNestedEntry {
            /// The field `key` in the table `MapsNestedEntry`
            pub key: ::planus::alloc::string::String,
            /// The field `value` in the table `MapsNestedEntry`
            pub value:
                ::core::option::Option<::planus::alloc::vec::Vec<self::MapsNestedEntryValueEntry>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsNestedEntry {
            fn default() -> Self {
                Self {
                    key: ::core::default::Default::default(),
                    value: ::core::default::Default::default(),
                }
            }
        }

        impl MapsNestedEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_value: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::MapsNestedEntryValueEntry>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<
                        [::planus::Offset<self::MapsNestedEntryValueEntry>],
                    >>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_key);
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsNestedEntry>> for MapsNestedEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsNestedEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsNestedEntry>> for MapsNestedEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsNestedEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsNestedEntry> for MapsNestedEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsNestedEntry> {
                MapsNestedEntry::create(builder, &self.key, &self.value)
            }
        }

        /// Reference to a deserialized [MapsNestedEntry].
        #[derive(Copy, Clone)]
        pub struct MapsNestedEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsNestedEntryRef<'a> {
            /// Getter for the [`key` field](MapsNestedEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "MapsNestedEntry", "key")
            }

            /// Getter for the [`value` field](MapsNestedEntry#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::MapsNestedEntryValueEntryRef<'a>>>,
                >,
            > {
                self.0.access(1, "MapsNestedEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsNestedEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsNestedEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsNestedEntryRef<'a>> for MapsNestedEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsNestedEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::Into::into(value.key()?),
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(value.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsNestedEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsNestedEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsNestedEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsNestedEntry>> for MapsNestedEntry {
            type Value = ::planus::Offset<MapsNestedEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsNestedEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsNestedEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsNestedEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsNestedEntryValueEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsNestedEntryValueEntry` in the file `zoo.fbs:280`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct MapsNestedEntryValueEntry {
            /// The field `key` in the table `MapsNestedEntryValueEntry`
            pub key: u32,
            /// The field `value` in the table `MapsNestedEntryValueEntry`
            pub value: bool,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsNestedEntryValueEntry {
            fn default() -> Self {
                Self { key: 0, value: false }
            }
        }

        impl MapsNestedEntryValueEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<u32, u32>,
                field_value: impl ::planus::WriteAsDefault<bool, bool>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder, &false);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_key.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<bool>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 4>(&prepared_key);
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsNestedEntryValueEntry>> for MapsNestedEntryValueEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsNestedEntryValueEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsNestedEntryValueEntry>>
            for MapsNestedEntryValueEntry
        {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsNestedEntryValueEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsNestedEntryValueEntry> for MapsNestedEntryValueEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsNestedEntryValueEntry> {
                MapsNestedEntryValueEntry::create(builder, self.key, self.value)
            }
        }

        /// Reference to a deserialized [MapsNestedEntryValueEntry].
        #[derive(Copy, Clone)]
        pub struct MapsNestedEntryValueEntryRef<'a>(
            #[allow(dead_code)] ::planus::table_reader::Table<'a>,
        );

        impl<'a> MapsNestedEntryValueEntryRef<'a> {
            /// Getter for the [`key` field](MapsNestedEntryValueEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(
                    self.0.access(0, "MapsNestedEntryValueEntry", "key")?.unwrap_or(0),
                )
            }

            /// Getter for the [`value` field](MapsNestedEntryValueEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(
                    self.0.access(1, "MapsNestedEntryValueEntry", "value")?.unwrap_or(false),
                )
            }
        }

        impl<'a> ::core::fmt::Debug for MapsNestedEntryValueEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsNestedEntryValueEntryRef");
                f.field("key", &self.key());
                f.field("value", &self.value());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsNestedEntryValueEntryRef<'a>> for MapsNestedEntryValueEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsNestedEntryValueEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: ::core::convert::TryInto::try_into(value.value()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsNestedEntryValueEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsNestedEntryValueEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsNestedEntryValueEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsNestedEntryValueEntry>>
            for MapsNestedEntryValueEntry
        {
            type Value = ::planus::Offset<MapsNestedEntryValueEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsNestedEntryValueEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsNestedEntryValueEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsNestedEntryValueEntryRef]",
                        "read_as_root",
                        0,
                    )
                })
            }
        }

        /// The table `MapsOptionsEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsOptionsEntry` in the file `zoo.fbs:285`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct MapsOptionsEntry {
            /// The field `key` in the table `MapsOptionsEntry`
            pub key: u64,
            /// The field `value` in the table `MapsOptionsEntry`
            pub value: ::core::option::Option<u16>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsOptionsEntry {
            fn default() -> Self {
                Self { key: 0, value: ::core::default::Default::default() }
            }
        }

        impl MapsOptionsEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<u64, u64>,
                field_value: impl ::planus::WriteAsOptional<u16>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_key.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<u16>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 8>(&prepared_key);
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 2>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsOptionsEntry>> for MapsOptionsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsOptionsEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsOptionsEntry>> for MapsOptionsEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsOptionsEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsOptionsEntry> for MapsOptionsEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsOptionsEntry> {
                MapsOptionsEntry::create(builder, self.key, self.value)
            }
        }

        /// Reference to a deserialized [MapsOptionsEntry].
        #[derive(Copy, Clone)]
        pub struct MapsOptionsEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsOptionsEntryRef<'a> {
            /// Getter for the [`key` field](MapsOptionsEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(
                    self.0.access(0, "MapsOptionsEntry", "key")?.unwrap_or(0),
                )
            }

            /// Getter for the [`value` field](MapsOptionsEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<u16>> {
                self.0.access(1, "MapsOptionsEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsOptionsEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsOptionsEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsOptionsEntryRef<'a>> for MapsOptionsEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsOptionsEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsOptionsEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsOptionsEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsOptionsEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsOptionsEntry>> for MapsOptionsEntry {
            type Value = ::planus::Offset<MapsOptionsEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsOptionsEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsOptionsEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsOptionsEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsPosesEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsPosesEntry` in the file `zoo.fbs:290`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct MapsPosesEntry {
            /// The field `key` in the table `MapsPosesEntry`
            pub key: u16,
            /// The field `value` in the table `MapsPosesEntry`
            pub value: ::core::option::Option<self::Pose>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsPosesEntry {
            fn default() -> Self {
                Self { key: 0, value: ::core::default::Default::default() }
            }
        }

        impl MapsPosesEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAsDefault<u16, u16>,
                field_value: impl ::planus::WriteAsOptional<self::Pose>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<self::Pose>(1);
                }
                if prepared_key.is_some() {
                    table_writer.write_entry::<u16>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 32>(&prepared_value);
                        }
                        if let ::core::option::Option::Some(prepared_key) = prepared_key {
                            object_writer.write::<_, _, 2>(&prepared_key);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsPosesEntry>> for MapsPosesEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsPosesEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsPosesEntry>> for MapsPosesEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsPosesEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsPosesEntry> for MapsPosesEntry {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<MapsPosesEntry> {
                MapsPosesEntry::create(builder, self.key, self.value)
            }
        }

        /// Reference to a deserialized [MapsPosesEntry].
        #[derive(Copy, Clone)]
        pub struct MapsPosesEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsPosesEntryRef<'a> {
            /// Getter for the [`key` field](MapsPosesEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(0, "MapsPosesEntry", "key")?.unwrap_or(0))
            }

            /// Getter for the [`value` field](MapsPosesEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::PoseRef<'a>>> {
                self.0.access(1, "MapsPosesEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsPosesEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsPosesEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsPosesEntryRef<'a>> for MapsPosesEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsPosesEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::TryInto::try_into(value.key()?)?,
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsPosesEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsPosesEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsPosesEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsPosesEntry>> for MapsPosesEntry {
            type Value = ::planus::Offset<MapsPosesEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsPosesEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsPosesEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsPosesEntryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `MapsTablesEntry` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `MapsTablesEntry` in the file `zoo.fbs:295`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct MapsTablesEntry {
            /// The field `key` in the table `MapsTablesEntry`
            pub key: ::planus::alloc::string::String,
            /// The field `value` in the table `MapsTablesEntry`
            pub value: ::core::option::Option<::planus::alloc::boxed::Box<self::Scalars>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for MapsTablesEntry {
            fn default() -> Self {
                Self {
                    key: ::core::default::Default::default(),
                    value: ::core::default::Default::default(),
                }
            }
        }

        impl MapsTablesEntry {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_key: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<self::Scalars>>,
            ) -> ::planus::Offset<Self> {
                let prepared_key = field_key.prepare(builder);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Scalars>>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_key);
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<MapsTablesEntry>> for MapsTablesEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsTablesEntry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<MapsTablesEntry>> for MapsTablesEntry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<MapsTablesEntry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<MapsTablesEntry> for MapsTablesEntry {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<MapsTablesEntry> {
                MapsTablesEntry::create(builder, &self.key, &self.value)
            }
        }

        /// Reference to a deserialized [MapsTablesEntry].
        #[derive(Copy, Clone)]
        pub struct MapsTablesEntryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MapsTablesEntryRef<'a> {
            /// Getter for the [`key` field](MapsTablesEntry#structfield.key).
            #[inline]
            pub fn key(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "MapsTablesEntry", "key")
            }

            /// Getter for the [`value` field](MapsTablesEntry#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::ScalarsRef<'a>>> {
                self.0.access(1, "MapsTablesEntry", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for MapsTablesEntryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MapsTablesEntryRef");
                f.field("key", &self.key());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MapsTablesEntryRef<'a>> for MapsTablesEntry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MapsTablesEntryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    key: ::core::convert::Into::into(value.key()?),
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(value)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MapsTablesEntryRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for MapsTablesEntryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[MapsTablesEntryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<MapsTablesEntry>> for MapsTablesEntry {
            type Value = ::planus::Offset<MapsTablesEntry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<MapsTablesEntry>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for MapsTablesEntryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MapsTablesEntryRef]", "read_as_root", 0)
                })
            }
        }

        ///  No fields.
        ///
        /// Generated from these locations:
        /// * Table `Nil` in the file `zoo.fbs:301`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Nil {}

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Nil {
            fn default() -> Self {
                Self {}
            }
        }

        impl Nil {
            #[allow(clippy::too_many_arguments)]
            pub fn create(builder: &mut ::planus::Builder) -> ::planus::Offset<Self> {
                let table_writer: ::planus::table_writer::TableWriter<4> =
                    ::core::default::Default::default();
                unsafe {
                    table_writer.finish(builder, |_table_writer| {});
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Nil>> for Nil {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Nil> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Nil>> for Nil {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Nil>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Nil> for Nil {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Nil> {
                Nil::create(builder)
            }
        }

        /// Reference to a deserialized [Nil].
        #[derive(Copy, Clone)]
        pub struct NilRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> NilRef<'a> {}

        impl<'a> ::core::fmt::Debug for NilRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("NilRef");

                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<NilRef<'a>> for Nil {
            type Error = ::planus::Error;

            fn try_from(_value: NilRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {})
            }
        }

        impl<'a> ::planus::TableRead<'a> for NilRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for NilRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[NilRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Nil>> for Nil {
            type Value = ::planus::Offset<Nil>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Nil>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for NilRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[NilRef]", "read_as_root", 0))
            }
        }

        ///  Tables in tables, and a type that holds itself.
        ///
        /// Generated from these locations:
        /// * Table `Node` in the file `zoo.fbs:304`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Node {
            ///  A number.
            pub id: u32,
            ///  A table.
            pub scalars: ::core::option::Option<::planus::alloc::boxed::Box<self::Scalars>>,
            ///  The next.
            pub next: ::core::option::Option<::planus::alloc::boxed::Box<self::Node>>,
            ///  More.
            pub children: ::core::option::Option<::planus::alloc::vec::Vec<self::Node>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Node {
            fn default() -> Self {
                Self {
                    id: 0,
                    scalars: ::core::default::Default::default(),
                    next: ::core::default::Default::default(),
                    children: ::core::default::Default::default(),
                }
            }
        }

        impl Node {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_id: impl ::planus::WriteAsDefault<u32, u32>,
                field_scalars: impl ::planus::WriteAsOptional<::planus::Offset<self::Scalars>>,
                field_next: impl ::planus::WriteAsOptional<::planus::Offset<self::Node>>,
                field_children: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::Node>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_id = field_id.prepare(builder, &0);
                let prepared_scalars = field_scalars.prepare(builder);
                let prepared_next = field_next.prepare(builder);
                let prepared_children = field_children.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<12> =
                    ::core::default::Default::default();
                if prepared_id.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                if prepared_scalars.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Scalars>>(1);
                }
                if prepared_next.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Node>>(2);
                }
                if prepared_children.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Node>]>>(3);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_id) = prepared_id {
                            object_writer.write::<_, _, 4>(&prepared_id);
                        }
                        if let ::core::option::Option::Some(prepared_scalars) = prepared_scalars {
                            object_writer.write::<_, _, 4>(&prepared_scalars);
                        }
                        if let ::core::option::Option::Some(prepared_next) = prepared_next {
                            object_writer.write::<_, _, 4>(&prepared_next);
                        }
                        if let ::core::option::Option::Some(prepared_children) = prepared_children {
                            object_writer.write::<_, _, 4>(&prepared_children);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Node>> for Node {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Node> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Node>> for Node {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Node>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Node> for Node {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Node> {
                Node::create(builder, self.id, &self.scalars, &self.next, &self.children)
            }
        }

        /// Reference to a deserialized [Node].
        #[derive(Copy, Clone)]
        pub struct NodeRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> NodeRef<'a> {
            /// Getter for the [`id` field](Node#structfield.id).
            #[inline]
            pub fn id(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(0, "Node", "id")?.unwrap_or(0))
            }

            /// Getter for the [`scalars` field](Node#structfield.scalars).
            #[inline]
            pub fn scalars(
                &self,
            ) -> ::planus::Result<::core::option::Option<self::ScalarsRef<'a>>> {
                self.0.access(1, "Node", "scalars")
            }

            /// Getter for the [`next` field](Node#structfield.next).
            #[inline]
            pub fn next(&self) -> ::planus::Result<::core::option::Option<self::NodeRef<'a>>> {
                self.0.access(2, "Node", "next")
            }

            /// Getter for the [`children` field](Node#structfield.children).
            #[inline]
            pub fn children(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<::planus::Vector<'a, ::planus::Result<self::NodeRef<'a>>>>,
            > {
                self.0.access(3, "Node", "children")
            }
        }

        impl<'a> ::core::fmt::Debug for NodeRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("NodeRef");
                f.field("id", &self.id());
                if let ::core::option::Option::Some(field_scalars) = self.scalars().transpose() {
                    f.field("scalars", &field_scalars);
                }
                if let ::core::option::Option::Some(field_next) = self.next().transpose() {
                    f.field("next", &field_next);
                }
                if let ::core::option::Option::Some(field_children) = self.children().transpose() {
                    f.field("children", &field_children);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<NodeRef<'a>> for Node {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: NodeRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    id: ::core::convert::TryInto::try_into(value.id()?)?,
                    scalars: if let ::core::option::Option::Some(scalars) = value.scalars()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(scalars)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    next: if let ::core::option::Option::Some(next) = value.next()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(next)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    children: if let ::core::option::Option::Some(children) = value.children()? {
                        ::core::option::Option::Some(children.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for NodeRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for NodeRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[NodeRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Node>> for Node {
            type Value = ::planus::Offset<Node>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Node>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for NodeRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[NodeRef]", "read_as_root", 0)
                })
            }
        }

        ///  What is rare.
        ///
        /// Generated from these locations:
        /// * Table `Odds` in the file `zoo.fbs:316`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Odds {
            ///  One byte that moves what follows.
            pub plain: u8,
            ///  Another byte.
            pub flag: ::core::option::Option<bool>,
            ///  A small fixed struct that cannot be zeros.
            pub tight: ::core::option::Option<self::Tight>,
            ///  Many of them.
            pub tights: ::core::option::Option<::planus::alloc::vec::Vec<self::Tight>>,
            ///  A union of options.
            pub inner: ::core::option::Option<self::Perhaps>,
            ///  A union, perhaps.
            pub said: ::core::option::Option<self::Perhaps>,
            ///  Enums, perhaps.
            pub level_or_not: ::core::option::Option<::planus::alloc::vec::Vec<self::Level>>,
            ///  Tables without fields.
            pub nils: ::core::option::Option<::planus::alloc::vec::Vec<self::Nil>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Odds {
            fn default() -> Self {
                Self {
                    plain: 0,
                    flag: ::core::default::Default::default(),
                    tight: ::core::default::Default::default(),
                    tights: ::core::default::Default::default(),
                    inner: ::core::default::Default::default(),
                    said: ::core::default::Default::default(),
                    level_or_not: ::core::default::Default::default(),
                    nils: ::core::default::Default::default(),
                }
            }
        }

        impl Odds {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_plain: impl ::planus::WriteAsDefault<u8, u8>,
                field_flag: impl ::planus::WriteAsOptional<bool>,
                field_tight: impl ::planus::WriteAsOptional<self::Tight>,
                field_tights: impl ::planus::WriteAsOptional<::planus::Offset<[self::Tight]>>,
                field_inner: impl ::planus::WriteAsOptionalUnion<self::Perhaps>,
                field_said: impl ::planus::WriteAsOptionalUnion<self::Perhaps>,
                field_level_or_not: impl ::planus::WriteAsOptional<::planus::Offset<[self::Level]>>,
                field_nils: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::Nil>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_plain = field_plain.prepare(builder, &0);
                let prepared_flag = field_flag.prepare(builder);
                let prepared_tight = field_tight.prepare(builder);
                let prepared_tights = field_tights.prepare(builder);
                let prepared_inner = field_inner.prepare(builder);
                let prepared_said = field_said.prepare(builder);
                let prepared_level_or_not = field_level_or_not.prepare(builder);
                let prepared_nils = field_nils.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<24> =
                    ::core::default::Default::default();
                if prepared_tights.is_some() {
                    table_writer.write_entry::<::planus::Offset<[self::Tight]>>(3);
                }
                if prepared_inner.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Perhaps>>(5);
                }
                if prepared_said.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Perhaps>>(7);
                }
                if prepared_level_or_not.is_some() {
                    table_writer.write_entry::<::planus::Offset<[self::Level]>>(8);
                }
                if prepared_nils.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Nil>]>>(9);
                }
                if prepared_plain.is_some() {
                    table_writer.write_entry::<u8>(0);
                }
                if prepared_flag.is_some() {
                    table_writer.write_entry::<bool>(1);
                }
                if prepared_tight.is_some() {
                    table_writer.write_entry::<self::Tight>(2);
                }
                if prepared_inner.is_some() {
                    table_writer.write_entry::<u8>(4);
                }
                if prepared_said.is_some() {
                    table_writer.write_entry::<u8>(6);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_tights) = prepared_tights {
                            object_writer.write::<_, _, 4>(&prepared_tights);
                        }
                        if let ::core::option::Option::Some(prepared_inner) = prepared_inner {
                            object_writer.write::<_, _, 4>(&prepared_inner.offset());
                        }
                        if let ::core::option::Option::Some(prepared_said) = prepared_said {
                            object_writer.write::<_, _, 4>(&prepared_said.offset());
                        }
                        if let ::core::option::Option::Some(prepared_level_or_not) =
                            prepared_level_or_not
                        {
                            object_writer.write::<_, _, 4>(&prepared_level_or_not);
                        }
                        if let ::core::option::Option::Some(prepared_nils) = prepared_nils {
                            object_writer.write::<_, _, 4>(&prepared_nils);
                        }
                        if let ::core::option::Option::Some(prepared_plain) = prepared_plain {
                            object_writer.write::<_, _, 1>(&prepared_plain);
                        }
                        if let ::core::option::Option::Some(prepared_flag) = prepared_flag {
                            object_writer.write::<_, _, 1>(&prepared_flag);
                        }
                        if let ::core::option::Option::Some(prepared_tight) = prepared_tight {
                            object_writer.write::<_, _, 2>(&prepared_tight);
                        }
                        if let ::core::option::Option::Some(prepared_inner) = prepared_inner {
                            object_writer.write::<_, _, 1>(&prepared_inner.tag());
                        }
                        if let ::core::option::Option::Some(prepared_said) = prepared_said {
                            object_writer.write::<_, _, 1>(&prepared_said.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Odds>> for Odds {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Odds> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Odds>> for Odds {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Odds>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Odds> for Odds {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Odds> {
                Odds::create(
                    builder,
                    self.plain,
                    self.flag,
                    self.tight,
                    &self.tights,
                    &self.inner,
                    &self.said,
                    &self.level_or_not,
                    &self.nils,
                )
            }
        }

        /// Reference to a deserialized [Odds].
        #[derive(Copy, Clone)]
        pub struct OddsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> OddsRef<'a> {
            /// Getter for the [`plain` field](Odds#structfield.plain).
            #[inline]
            pub fn plain(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(0, "Odds", "plain")?.unwrap_or(0))
            }

            /// Getter for the [`flag` field](Odds#structfield.flag).
            #[inline]
            pub fn flag(&self) -> ::planus::Result<::core::option::Option<bool>> {
                self.0.access(1, "Odds", "flag")
            }

            /// Getter for the [`tight` field](Odds#structfield.tight).
            #[inline]
            pub fn tight(&self) -> ::planus::Result<::core::option::Option<self::TightRef<'a>>> {
                self.0.access(2, "Odds", "tight")
            }

            /// Getter for the [`tights` field](Odds#structfield.tights).
            #[inline]
            pub fn tights(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, self::TightRef<'a>>>>
            {
                self.0.access(3, "Odds", "tights")
            }

            /// Getter for the [`inner` field](Odds#structfield.inner).
            #[inline]
            pub fn inner(&self) -> ::planus::Result<::core::option::Option<self::PerhapsRef<'a>>> {
                self.0.access_union(4, "Odds", "inner")
            }

            /// Getter for the [`said` field](Odds#structfield.said).
            #[inline]
            pub fn said(&self) -> ::planus::Result<::core::option::Option<self::PerhapsRef<'a>>> {
                self.0.access_union(6, "Odds", "said")
            }

            /// Getter for the [`level_or_not` field](Odds#structfield.level_or_not).
            #[inline]
            pub fn level_or_not(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<
                        'a,
                        ::core::result::Result<self::Level, ::planus::errors::UnknownEnumTag>,
                    >,
                >,
            > {
                self.0.access(8, "Odds", "level_or_not")
            }

            /// Getter for the [`nils` field](Odds#structfield.nils).
            #[inline]
            pub fn nils(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<::planus::Vector<'a, ::planus::Result<self::NilRef<'a>>>>,
            > {
                self.0.access(9, "Odds", "nils")
            }
        }

        impl<'a> ::core::fmt::Debug for OddsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("OddsRef");
                f.field("plain", &self.plain());
                if let ::core::option::Option::Some(field_flag) = self.flag().transpose() {
                    f.field("flag", &field_flag);
                }
                if let ::core::option::Option::Some(field_tight) = self.tight().transpose() {
                    f.field("tight", &field_tight);
                }
                if let ::core::option::Option::Some(field_tights) = self.tights().transpose() {
                    f.field("tights", &field_tights);
                }
                if let ::core::option::Option::Some(field_inner) = self.inner().transpose() {
                    f.field("inner", &field_inner);
                }
                if let ::core::option::Option::Some(field_said) = self.said().transpose() {
                    f.field("said", &field_said);
                }
                if let ::core::option::Option::Some(field_level_or_not) =
                    self.level_or_not().transpose()
                {
                    f.field("level_or_not", &field_level_or_not);
                }
                if let ::core::option::Option::Some(field_nils) = self.nils().transpose() {
                    f.field("nils", &field_nils);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<OddsRef<'a>> for Odds {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: OddsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    plain: ::core::convert::TryInto::try_into(value.plain()?)?,
                    flag: if let ::core::option::Option::Some(flag) = value.flag()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(flag)?)
                    } else {
                        ::core::option::Option::None
                    },
                    tight: value.tight()?.map(::core::convert::Into::into),
                    tights: if let ::core::option::Option::Some(tights) = value.tights()? {
                        ::core::option::Option::Some(tights.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                    inner: if let ::core::option::Option::Some(inner) = value.inner()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(inner)?)
                    } else {
                        ::core::option::Option::None
                    },
                    said: if let ::core::option::Option::Some(said) = value.said()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(said)?)
                    } else {
                        ::core::option::Option::None
                    },
                    level_or_not: if let ::core::option::Option::Some(level_or_not) =
                        value.level_or_not()?
                    {
                        ::core::option::Option::Some(level_or_not.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    nils: if let ::core::option::Option::Some(nils) = value.nils()? {
                        ::core::option::Option::Some(nils.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for OddsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for OddsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[OddsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Odds>> for Odds {
            type Value = ::planus::Offset<Odds>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Odds>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for OddsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[OddsRef]", "read_as_root", 0)
                })
            }
        }

        ///  Every number, or none.
        ///
        /// Generated from these locations:
        /// * Table `Options` in the file `zoo.fbs:336`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Options {
            ///  `bool`
            pub flag: ::core::option::Option<bool>,
            ///  `u8`
            pub a: ::core::option::Option<u8>,
            ///  `u16`
            pub b: ::core::option::Option<u16>,
            ///  `u32`
            pub c: ::core::option::Option<u32>,
            ///  `u64`
            pub d: ::core::option::Option<u64>,
            ///  `f32`
            pub e: ::core::option::Option<f32>,
            ///  `f64`
            pub f: ::core::option::Option<f64>,
            ///  A unit enum.
            pub level: ::core::option::Option<self::Level>,
            ///  An enum without 0.
            pub side: ::core::option::Option<self::Side>,
            ///  A string.
            pub name: ::core::option::Option<::planus::alloc::string::String>,
            ///  A fixed struct.
            pub pose: ::core::option::Option<self::Pose>,
            ///  A table.
            pub inner: ::core::option::Option<::planus::alloc::boxed::Box<self::Scalars>>,
            ///  A vector.
            pub list: ::core::option::Option<::planus::alloc::vec::Vec<u16>>,
            ///  A union.
            pub event: ::core::option::Option<self::Event>,
            ///  Always there.
            pub last: u8,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Options {
            fn default() -> Self {
                Self {
                    flag: ::core::default::Default::default(),
                    a: ::core::default::Default::default(),
                    b: ::core::default::Default::default(),
                    c: ::core::default::Default::default(),
                    d: ::core::default::Default::default(),
                    e: ::core::default::Default::default(),
                    f: ::core::default::Default::default(),
                    level: ::core::default::Default::default(),
                    side: ::core::default::Default::default(),
                    name: ::core::default::Default::default(),
                    pose: ::core::default::Default::default(),
                    inner: ::core::default::Default::default(),
                    list: ::core::default::Default::default(),
                    event: ::core::default::Default::default(),
                    last: 0,
                }
            }
        }

        impl Options {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_flag: impl ::planus::WriteAsOptional<bool>,
                field_a: impl ::planus::WriteAsOptional<u8>,
                field_b: impl ::planus::WriteAsOptional<u16>,
                field_c: impl ::planus::WriteAsOptional<u32>,
                field_d: impl ::planus::WriteAsOptional<u64>,
                field_e: impl ::planus::WriteAsOptional<f32>,
                field_f: impl ::planus::WriteAsOptional<f64>,
                field_level: impl ::planus::WriteAsOptional<self::Level>,
                field_side: impl ::planus::WriteAsOptional<self::Side>,
                field_name: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_pose: impl ::planus::WriteAsOptional<self::Pose>,
                field_inner: impl ::planus::WriteAsOptional<::planus::Offset<self::Scalars>>,
                field_list: impl ::planus::WriteAsOptional<::planus::Offset<[u16]>>,
                field_event: impl ::planus::WriteAsOptionalUnion<self::Event>,
                field_last: impl ::planus::WriteAsDefault<u8, u8>,
            ) -> ::planus::Offset<Self> {
                let prepared_flag = field_flag.prepare(builder);
                let prepared_a = field_a.prepare(builder);
                let prepared_b = field_b.prepare(builder);
                let prepared_c = field_c.prepare(builder);
                let prepared_d = field_d.prepare(builder);
                let prepared_e = field_e.prepare(builder);
                let prepared_f = field_f.prepare(builder);
                let prepared_level = field_level.prepare(builder);
                let prepared_side = field_side.prepare(builder);
                let prepared_name = field_name.prepare(builder);
                let prepared_pose = field_pose.prepare(builder);
                let prepared_inner = field_inner.prepare(builder);
                let prepared_list = field_list.prepare(builder);
                let prepared_event = field_event.prepare(builder);
                let prepared_last = field_last.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<36> =
                    ::core::default::Default::default();
                if prepared_d.is_some() {
                    table_writer.write_entry::<u64>(4);
                }
                if prepared_f.is_some() {
                    table_writer.write_entry::<f64>(6);
                }
                if prepared_side.is_some() {
                    table_writer.write_entry::<self::Side>(8);
                }
                if prepared_pose.is_some() {
                    table_writer.write_entry::<self::Pose>(10);
                }
                if prepared_c.is_some() {
                    table_writer.write_entry::<u32>(3);
                }
                if prepared_e.is_some() {
                    table_writer.write_entry::<f32>(5);
                }
                if prepared_name.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(9);
                }
                if prepared_inner.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Scalars>>(11);
                }
                if prepared_list.is_some() {
                    table_writer.write_entry::<::planus::Offset<[u16]>>(12);
                }
                if prepared_event.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Event>>(14);
                }
                if prepared_b.is_some() {
                    table_writer.write_entry::<u16>(2);
                }
                if prepared_flag.is_some() {
                    table_writer.write_entry::<bool>(0);
                }
                if prepared_a.is_some() {
                    table_writer.write_entry::<u8>(1);
                }
                if prepared_level.is_some() {
                    table_writer.write_entry::<self::Level>(7);
                }
                if prepared_event.is_some() {
                    table_writer.write_entry::<u8>(13);
                }
                if prepared_last.is_some() {
                    table_writer.write_entry::<u8>(15);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_d) = prepared_d {
                            object_writer.write::<_, _, 8>(&prepared_d);
                        }
                        if let ::core::option::Option::Some(prepared_f) = prepared_f {
                            object_writer.write::<_, _, 8>(&prepared_f);
                        }
                        if let ::core::option::Option::Some(prepared_side) = prepared_side {
                            object_writer.write::<_, _, 8>(&prepared_side);
                        }
                        if let ::core::option::Option::Some(prepared_pose) = prepared_pose {
                            object_writer.write::<_, _, 32>(&prepared_pose);
                        }
                        if let ::core::option::Option::Some(prepared_c) = prepared_c {
                            object_writer.write::<_, _, 4>(&prepared_c);
                        }
                        if let ::core::option::Option::Some(prepared_e) = prepared_e {
                            object_writer.write::<_, _, 4>(&prepared_e);
                        }
                        if let ::core::option::Option::Some(prepared_name) = prepared_name {
                            object_writer.write::<_, _, 4>(&prepared_name);
                        }
                        if let ::core::option::Option::Some(prepared_inner) = prepared_inner {
                            object_writer.write::<_, _, 4>(&prepared_inner);
                        }
                        if let ::core::option::Option::Some(prepared_list) = prepared_list {
                            object_writer.write::<_, _, 4>(&prepared_list);
                        }
                        if let ::core::option::Option::Some(prepared_event) = prepared_event {
                            object_writer.write::<_, _, 4>(&prepared_event.offset());
                        }
                        if let ::core::option::Option::Some(prepared_b) = prepared_b {
                            object_writer.write::<_, _, 2>(&prepared_b);
                        }
                        if let ::core::option::Option::Some(prepared_flag) = prepared_flag {
                            object_writer.write::<_, _, 1>(&prepared_flag);
                        }
                        if let ::core::option::Option::Some(prepared_a) = prepared_a {
                            object_writer.write::<_, _, 1>(&prepared_a);
                        }
                        if let ::core::option::Option::Some(prepared_level) = prepared_level {
                            object_writer.write::<_, _, 1>(&prepared_level);
                        }
                        if let ::core::option::Option::Some(prepared_event) = prepared_event {
                            object_writer.write::<_, _, 1>(&prepared_event.tag());
                        }
                        if let ::core::option::Option::Some(prepared_last) = prepared_last {
                            object_writer.write::<_, _, 1>(&prepared_last);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Options>> for Options {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Options> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Options>> for Options {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Options>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Options> for Options {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Options> {
                Options::create(
                    builder,
                    self.flag,
                    self.a,
                    self.b,
                    self.c,
                    self.d,
                    self.e,
                    self.f,
                    self.level,
                    self.side,
                    &self.name,
                    self.pose,
                    &self.inner,
                    &self.list,
                    &self.event,
                    self.last,
                )
            }
        }

        /// Reference to a deserialized [Options].
        #[derive(Copy, Clone)]
        pub struct OptionsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> OptionsRef<'a> {
            /// Getter for the [`flag` field](Options#structfield.flag).
            #[inline]
            pub fn flag(&self) -> ::planus::Result<::core::option::Option<bool>> {
                self.0.access(0, "Options", "flag")
            }

            /// Getter for the [`a` field](Options#structfield.a).
            #[inline]
            pub fn a(&self) -> ::planus::Result<::core::option::Option<u8>> {
                self.0.access(1, "Options", "a")
            }

            /// Getter for the [`b` field](Options#structfield.b).
            #[inline]
            pub fn b(&self) -> ::planus::Result<::core::option::Option<u16>> {
                self.0.access(2, "Options", "b")
            }

            /// Getter for the [`c` field](Options#structfield.c).
            #[inline]
            pub fn c(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(3, "Options", "c")
            }

            /// Getter for the [`d` field](Options#structfield.d).
            #[inline]
            pub fn d(&self) -> ::planus::Result<::core::option::Option<u64>> {
                self.0.access(4, "Options", "d")
            }

            /// Getter for the [`e` field](Options#structfield.e).
            #[inline]
            pub fn e(&self) -> ::planus::Result<::core::option::Option<f32>> {
                self.0.access(5, "Options", "e")
            }

            /// Getter for the [`f` field](Options#structfield.f).
            #[inline]
            pub fn f(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(6, "Options", "f")
            }

            /// Getter for the [`level` field](Options#structfield.level).
            #[inline]
            pub fn level(&self) -> ::planus::Result<::core::option::Option<self::Level>> {
                self.0.access(7, "Options", "level")
            }

            /// Getter for the [`side` field](Options#structfield.side).
            #[inline]
            pub fn side(&self) -> ::planus::Result<::core::option::Option<self::Side>> {
                self.0.access(8, "Options", "side")
            }

            /// Getter for the [`name` field](Options#structfield.name).
            #[inline]
            pub fn name(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(9, "Options", "name")
            }

            /// Getter for the [`pose` field](Options#structfield.pose).
            #[inline]
            pub fn pose(&self) -> ::planus::Result<::core::option::Option<self::PoseRef<'a>>> {
                self.0.access(10, "Options", "pose")
            }

            /// Getter for the [`inner` field](Options#structfield.inner).
            #[inline]
            pub fn inner(&self) -> ::planus::Result<::core::option::Option<self::ScalarsRef<'a>>> {
                self.0.access(11, "Options", "inner")
            }

            /// Getter for the [`list` field](Options#structfield.list).
            #[inline]
            pub fn list(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, u16>>> {
                self.0.access(12, "Options", "list")
            }

            /// Getter for the [`event` field](Options#structfield.event).
            #[inline]
            pub fn event(&self) -> ::planus::Result<::core::option::Option<self::EventRef<'a>>> {
                self.0.access_union(13, "Options", "event")
            }

            /// Getter for the [`last` field](Options#structfield.last).
            #[inline]
            pub fn last(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(15, "Options", "last")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for OptionsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("OptionsRef");
                if let ::core::option::Option::Some(field_flag) = self.flag().transpose() {
                    f.field("flag", &field_flag);
                }
                if let ::core::option::Option::Some(field_a) = self.a().transpose() {
                    f.field("a", &field_a);
                }
                if let ::core::option::Option::Some(field_b) = self.b().transpose() {
                    f.field("b", &field_b);
                }
                if let ::core::option::Option::Some(field_c) = self.c().transpose() {
                    f.field("c", &field_c);
                }
                if let ::core::option::Option::Some(field_d) = self.d().transpose() {
                    f.field("d", &field_d);
                }
                if let ::core::option::Option::Some(field_e) = self.e().transpose() {
                    f.field("e", &field_e);
                }
                if let ::core::option::Option::Some(field_f) = self.f().transpose() {
                    f.field("f", &field_f);
                }
                if let ::core::option::Option::Some(field_level) = self.level().transpose() {
                    f.field("level", &field_level);
                }
                if let ::core::option::Option::Some(field_side) = self.side().transpose() {
                    f.field("side", &field_side);
                }
                if let ::core::option::Option::Some(field_name) = self.name().transpose() {
                    f.field("name", &field_name);
                }
                if let ::core::option::Option::Some(field_pose) = self.pose().transpose() {
                    f.field("pose", &field_pose);
                }
                if let ::core::option::Option::Some(field_inner) = self.inner().transpose() {
                    f.field("inner", &field_inner);
                }
                if let ::core::option::Option::Some(field_list) = self.list().transpose() {
                    f.field("list", &field_list);
                }
                if let ::core::option::Option::Some(field_event) = self.event().transpose() {
                    f.field("event", &field_event);
                }
                f.field("last", &self.last());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<OptionsRef<'a>> for Options {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: OptionsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    flag: if let ::core::option::Option::Some(flag) = value.flag()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(flag)?)
                    } else {
                        ::core::option::Option::None
                    },
                    a: if let ::core::option::Option::Some(a) = value.a()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(a)?)
                    } else {
                        ::core::option::Option::None
                    },
                    b: if let ::core::option::Option::Some(b) = value.b()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(b)?)
                    } else {
                        ::core::option::Option::None
                    },
                    c: if let ::core::option::Option::Some(c) = value.c()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(c)?)
                    } else {
                        ::core::option::Option::None
                    },
                    d: if let ::core::option::Option::Some(d) = value.d()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(d)?)
                    } else {
                        ::core::option::Option::None
                    },
                    e: if let ::core::option::Option::Some(e) = value.e()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(e)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f: if let ::core::option::Option::Some(f) = value.f()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f)?)
                    } else {
                        ::core::option::Option::None
                    },
                    level: if let ::core::option::Option::Some(level) = value.level()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(level)?)
                    } else {
                        ::core::option::Option::None
                    },
                    side: if let ::core::option::Option::Some(side) = value.side()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(side)?)
                    } else {
                        ::core::option::Option::None
                    },
                    name: value.name()?.map(::core::convert::Into::into),
                    pose: if let ::core::option::Option::Some(pose) = value.pose()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(pose)?)
                    } else {
                        ::core::option::Option::None
                    },
                    inner: if let ::core::option::Option::Some(inner) = value.inner()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(inner)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    list: if let ::core::option::Option::Some(list) = value.list()? {
                        ::core::option::Option::Some(list.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                    event: if let ::core::option::Option::Some(event) = value.event()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(event)?)
                    } else {
                        ::core::option::Option::None
                    },
                    last: ::core::convert::TryInto::try_into(value.last()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for OptionsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for OptionsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[OptionsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Options>> for Options {
            type Value = ::planus::Offset<Options>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Options>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for OptionsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[OptionsRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `PerhapsMaybeUnion` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `PerhapsMaybeUnion` in the file `zoo.fbs:369`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct PerhapsMaybeUnion {
            /// The field `value` in the table `PerhapsMaybeUnion`
            pub value: ::core::option::Option<self::Event>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for PerhapsMaybeUnion {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl PerhapsMaybeUnion {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptionalUnion<self::Event>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Event>>(1);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<u8>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value.offset());
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<PerhapsMaybeUnion>> for PerhapsMaybeUnion {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<PerhapsMaybeUnion> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<PerhapsMaybeUnion>> for PerhapsMaybeUnion {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<PerhapsMaybeUnion>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<PerhapsMaybeUnion> for PerhapsMaybeUnion {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::planus::Offset<PerhapsMaybeUnion> {
                PerhapsMaybeUnion::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [PerhapsMaybeUnion].
        #[derive(Copy, Clone)]
        pub struct PerhapsMaybeUnionRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> PerhapsMaybeUnionRef<'a> {
            /// Getter for the [`value` field](PerhapsMaybeUnion#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::EventRef<'a>>> {
                self.0.access_union(0, "PerhapsMaybeUnion", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for PerhapsMaybeUnionRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PerhapsMaybeUnionRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<PerhapsMaybeUnionRef<'a>> for PerhapsMaybeUnion {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PerhapsMaybeUnionRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PerhapsMaybeUnionRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for PerhapsMaybeUnionRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[PerhapsMaybeUnionRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<PerhapsMaybeUnion>> for PerhapsMaybeUnion {
            type Value = ::planus::Offset<PerhapsMaybeUnion>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<PerhapsMaybeUnion>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for PerhapsMaybeUnionRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[PerhapsMaybeUnionRef]", "read_as_root", 0)
                })
            }
        }

        ///  Struct-like.
        ///
        /// Generated from these locations:
        /// * Table `PerhapsNames` in the file `zoo.fbs:374`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct PerhapsNames {
            ///  `at`
            pub at: u64,
            ///  `sink`
            pub sink: ::core::option::Option<::planus::alloc::string::String>,
            ///  `of`
            pub of: u8,
            ///  `value`
            pub value: ::core::option::Option<self::Level>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for PerhapsNames {
            fn default() -> Self {
                Self {
                    at: 0,
                    sink: ::core::default::Default::default(),
                    of: 0,
                    value: ::core::default::Default::default(),
                }
            }
        }

        impl PerhapsNames {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_at: impl ::planus::WriteAsDefault<u64, u64>,
                field_sink: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_of: impl ::planus::WriteAsDefault<u8, u8>,
                field_value: impl ::planus::WriteAsOptional<self::Level>,
            ) -> ::planus::Offset<Self> {
                let prepared_at = field_at.prepare(builder, &0);
                let prepared_sink = field_sink.prepare(builder);
                let prepared_of = field_of.prepare(builder, &0);
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<12> =
                    ::core::default::Default::default();
                if prepared_at.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                if prepared_sink.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(1);
                }
                if prepared_of.is_some() {
                    table_writer.write_entry::<u8>(2);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<self::Level>(3);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_at) = prepared_at {
                            object_writer.write::<_, _, 8>(&prepared_at);
                        }
                        if let ::core::option::Option::Some(prepared_sink) = prepared_sink {
                            object_writer.write::<_, _, 4>(&prepared_sink);
                        }
                        if let ::core::option::Option::Some(prepared_of) = prepared_of {
                            object_writer.write::<_, _, 1>(&prepared_of);
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<PerhapsNames>> for PerhapsNames {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsNames> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<PerhapsNames>> for PerhapsNames {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<PerhapsNames>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<PerhapsNames> for PerhapsNames {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsNames> {
                PerhapsNames::create(builder, self.at, &self.sink, self.of, self.value)
            }
        }

        /// Reference to a deserialized [PerhapsNames].
        #[derive(Copy, Clone)]
        pub struct PerhapsNamesRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> PerhapsNamesRef<'a> {
            /// Getter for the [`at` field](PerhapsNames#structfield.at).
            #[inline]
            pub fn at(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "PerhapsNames", "at")?.unwrap_or(0))
            }

            /// Getter for the [`sink` field](PerhapsNames#structfield.sink).
            #[inline]
            pub fn sink(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(1, "PerhapsNames", "sink")
            }

            /// Getter for the [`of` field](PerhapsNames#structfield.of).
            #[inline]
            pub fn of(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(2, "PerhapsNames", "of")?.unwrap_or(0))
            }

            /// Getter for the [`value` field](PerhapsNames#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::Level>> {
                self.0.access(3, "PerhapsNames", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for PerhapsNamesRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PerhapsNamesRef");
                f.field("at", &self.at());
                if let ::core::option::Option::Some(field_sink) = self.sink().transpose() {
                    f.field("sink", &field_sink);
                }
                f.field("of", &self.of());
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<PerhapsNamesRef<'a>> for PerhapsNames {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PerhapsNamesRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    at: ::core::convert::TryInto::try_into(value.at()?)?,
                    sink: value.sink()?.map(::core::convert::Into::into),
                    of: ::core::convert::TryInto::try_into(value.of()?)?,
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PerhapsNamesRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for PerhapsNamesRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[PerhapsNamesRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<PerhapsNames>> for PerhapsNames {
            type Value = ::planus::Offset<PerhapsNames>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<PerhapsNames>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for PerhapsNamesRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[PerhapsNamesRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `PerhapsNumber` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `PerhapsNumber` in the file `zoo.fbs:385`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct PerhapsNumber {
            /// The field `value` in the table `PerhapsNumber`
            pub value: ::core::option::Option<u64>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for PerhapsNumber {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl PerhapsNumber {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptional<u64>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<u64>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 8>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<PerhapsNumber>> for PerhapsNumber {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsNumber> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<PerhapsNumber>> for PerhapsNumber {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<PerhapsNumber>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<PerhapsNumber> for PerhapsNumber {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsNumber> {
                PerhapsNumber::create(builder, self.value)
            }
        }

        /// Reference to a deserialized [PerhapsNumber].
        #[derive(Copy, Clone)]
        pub struct PerhapsNumberRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> PerhapsNumberRef<'a> {
            /// Getter for the [`value` field](PerhapsNumber#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<u64>> {
                self.0.access(0, "PerhapsNumber", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for PerhapsNumberRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PerhapsNumberRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<PerhapsNumberRef<'a>> for PerhapsNumber {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PerhapsNumberRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PerhapsNumberRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for PerhapsNumberRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[PerhapsNumberRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<PerhapsNumber>> for PerhapsNumber {
            type Value = ::planus::Offset<PerhapsNumber>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<PerhapsNumber>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for PerhapsNumberRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[PerhapsNumberRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `PerhapsTable` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `PerhapsTable` in the file `zoo.fbs:389`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct PerhapsTable {
            /// The field `value` in the table `PerhapsTable`
            pub value: ::core::option::Option<::planus::alloc::boxed::Box<self::Scalars>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for PerhapsTable {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl PerhapsTable {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<self::Scalars>>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Scalars>>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<PerhapsTable>> for PerhapsTable {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsTable> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<PerhapsTable>> for PerhapsTable {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<PerhapsTable>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<PerhapsTable> for PerhapsTable {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsTable> {
                PerhapsTable::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [PerhapsTable].
        #[derive(Copy, Clone)]
        pub struct PerhapsTableRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> PerhapsTableRef<'a> {
            /// Getter for the [`value` field](PerhapsTable#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::ScalarsRef<'a>>> {
                self.0.access(0, "PerhapsTable", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for PerhapsTableRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PerhapsTableRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<PerhapsTableRef<'a>> for PerhapsTable {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PerhapsTableRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(value)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PerhapsTableRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for PerhapsTableRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[PerhapsTableRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<PerhapsTable>> for PerhapsTable {
            type Value = ::planus::Offset<PerhapsTable>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<PerhapsTable>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for PerhapsTableRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[PerhapsTableRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `PerhapsText` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `PerhapsText` in the file `zoo.fbs:393`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct PerhapsText {
            /// The field `value` in the table `PerhapsText`
            pub value: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for PerhapsText {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl PerhapsText {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<PerhapsText>> for PerhapsText {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsText> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<PerhapsText>> for PerhapsText {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<PerhapsText>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<PerhapsText> for PerhapsText {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsText> {
                PerhapsText::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [PerhapsText].
        #[derive(Copy, Clone)]
        pub struct PerhapsTextRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> PerhapsTextRef<'a> {
            /// Getter for the [`value` field](PerhapsText#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(0, "PerhapsText", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for PerhapsTextRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PerhapsTextRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<PerhapsTextRef<'a>> for PerhapsText {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PerhapsTextRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: value.value()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PerhapsTextRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for PerhapsTextRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[PerhapsTextRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<PerhapsText>> for PerhapsText {
            type Value = ::planus::Offset<PerhapsText>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<PerhapsText>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for PerhapsTextRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[PerhapsTextRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `PerhapsUnion` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `PerhapsUnion` in the file `zoo.fbs:397`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct PerhapsUnion {
            /// The field `value` in the table `PerhapsUnion`
            pub value: ::core::option::Option<self::Event>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for PerhapsUnion {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl PerhapsUnion {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptionalUnion<self::Event>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Event>>(1);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<u8>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value.offset());
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<PerhapsUnion>> for PerhapsUnion {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsUnion> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<PerhapsUnion>> for PerhapsUnion {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<PerhapsUnion>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<PerhapsUnion> for PerhapsUnion {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsUnion> {
                PerhapsUnion::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [PerhapsUnion].
        #[derive(Copy, Clone)]
        pub struct PerhapsUnionRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> PerhapsUnionRef<'a> {
            /// Getter for the [`value` field](PerhapsUnion#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::EventRef<'a>>> {
                self.0.access_union(0, "PerhapsUnion", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for PerhapsUnionRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PerhapsUnionRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<PerhapsUnionRef<'a>> for PerhapsUnion {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PerhapsUnionRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PerhapsUnionRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for PerhapsUnionRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[PerhapsUnionRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<PerhapsUnion>> for PerhapsUnion {
            type Value = ::planus::Offset<PerhapsUnion>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<PerhapsUnion>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for PerhapsUnionRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[PerhapsUnionRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `PerhapsWrapper` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `PerhapsWrapper` in the file `zoo.fbs:401`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct PerhapsWrapper {
            /// The field `value` in the table `PerhapsWrapper`
            pub value: ::core::option::Option<self::Perhaps>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for PerhapsWrapper {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl PerhapsWrapper {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptionalUnion<self::Perhaps>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Perhaps>>(1);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<u8>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value.offset());
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<PerhapsWrapper>> for PerhapsWrapper {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsWrapper> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<PerhapsWrapper>> for PerhapsWrapper {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<PerhapsWrapper>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<PerhapsWrapper> for PerhapsWrapper {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<PerhapsWrapper> {
                PerhapsWrapper::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [PerhapsWrapper].
        #[derive(Copy, Clone)]
        pub struct PerhapsWrapperRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> PerhapsWrapperRef<'a> {
            /// Getter for the [`value` field](PerhapsWrapper#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::PerhapsRef<'a>>> {
                self.0.access_union(0, "PerhapsWrapper", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for PerhapsWrapperRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PerhapsWrapperRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<PerhapsWrapperRef<'a>> for PerhapsWrapper {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PerhapsWrapperRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PerhapsWrapperRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for PerhapsWrapperRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[PerhapsWrapperRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<PerhapsWrapper>> for PerhapsWrapper {
            type Value = ::planus::Offset<PerhapsWrapper>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<PerhapsWrapper>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for PerhapsWrapperRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[PerhapsWrapperRef]", "read_as_root", 0)
                })
            }
        }

        ///  A table with an enum as its key.
        ///
        /// Generated from these locations:
        /// * Table `Ranked` in the file `zoo.fbs:406`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Ranked {
            ///  The key.
            pub rank: self::Rank,
            ///  A number.
            pub n: u8,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Ranked {
            fn default() -> Self {
                Self { rank: self::Rank::Middle, n: 0 }
            }
        }

        impl Ranked {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_rank: impl ::planus::WriteAsDefault<self::Rank, self::Rank>,
                field_n: impl ::planus::WriteAsDefault<u8, u8>,
            ) -> ::planus::Offset<Self> {
                let prepared_rank = field_rank.prepare(builder, &self::Rank::Middle);
                let prepared_n = field_n.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_rank.is_some() {
                    table_writer.write_entry::<self::Rank>(0);
                }
                if prepared_n.is_some() {
                    table_writer.write_entry::<u8>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_rank) = prepared_rank {
                            object_writer.write::<_, _, 2>(&prepared_rank);
                        }
                        if let ::core::option::Option::Some(prepared_n) = prepared_n {
                            object_writer.write::<_, _, 1>(&prepared_n);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Ranked>> for Ranked {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Ranked> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Ranked>> for Ranked {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Ranked>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Ranked> for Ranked {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Ranked> {
                Ranked::create(builder, self.rank, self.n)
            }
        }

        /// Reference to a deserialized [Ranked].
        #[derive(Copy, Clone)]
        pub struct RankedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> RankedRef<'a> {
            /// Getter for the [`rank` field](Ranked#structfield.rank).
            #[inline]
            pub fn rank(&self) -> ::planus::Result<self::Rank> {
                ::core::result::Result::Ok(
                    self.0.access(0, "Ranked", "rank")?.unwrap_or(self::Rank::Middle),
                )
            }

            /// Getter for the [`n` field](Ranked#structfield.n).
            #[inline]
            pub fn n(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(1, "Ranked", "n")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for RankedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("RankedRef");
                f.field("rank", &self.rank());
                f.field("n", &self.n());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<RankedRef<'a>> for Ranked {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: RankedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    rank: ::core::convert::TryInto::try_into(value.rank()?)?,
                    n: ::core::convert::TryInto::try_into(value.n()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for RankedRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for RankedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[RankedRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Ranked>> for Ranked {
            type Value = ::planus::Offset<Ranked>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Ranked>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for RankedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[RankedRef]", "read_as_root", 0)
                })
            }
        }

        ///  A table with a number as its key.
        ///
        /// Generated from these locations:
        /// * Table `Row` in the file `zoo.fbs:414`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Row {
            ///  The key.
            pub id: i32,
            ///  More.
            pub texts:
                ::core::option::Option<::planus::alloc::vec::Vec<::planus::alloc::string::String>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Row {
            fn default() -> Self {
                Self { id: -1, texts: ::core::default::Default::default() }
            }
        }

        impl Row {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_id: impl ::planus::WriteAsDefault<i32, i32>,
                field_texts: impl ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<str>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_id = field_id.prepare(builder, &-1);
                let prepared_texts = field_texts.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_id.is_some() {
                    table_writer.write_entry::<i32>(0);
                }
                if prepared_texts.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_id) = prepared_id {
                            object_writer.write::<_, _, 4>(&prepared_id);
                        }
                        if let ::core::option::Option::Some(prepared_texts) = prepared_texts {
                            object_writer.write::<_, _, 4>(&prepared_texts);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Row>> for Row {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Row> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Row>> for Row {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Row>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Row> for Row {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Row> {
                Row::create(builder, self.id, &self.texts)
            }
        }

        /// Reference to a deserialized [Row].
        #[derive(Copy, Clone)]
        pub struct RowRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> RowRef<'a> {
            /// Getter for the [`id` field](Row#structfield.id).
            #[inline]
            pub fn id(&self) -> ::planus::Result<i32> {
                ::core::result::Result::Ok(self.0.access(0, "Row", "id")?.unwrap_or(-1))
            }

            /// Getter for the [`texts` field](Row#structfield.texts).
            #[inline]
            pub fn texts(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>,
                >,
            > {
                self.0.access(1, "Row", "texts")
            }
        }

        impl<'a> ::core::fmt::Debug for RowRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("RowRef");
                f.field("id", &self.id());
                if let ::core::option::Option::Some(field_texts) = self.texts().transpose() {
                    f.field("texts", &field_texts);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<RowRef<'a>> for Row {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: RowRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    id: ::core::convert::TryInto::try_into(value.id()?)?,
                    texts: if let ::core::option::Option::Some(texts) = value.texts()? {
                        ::core::option::Option::Some(texts.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for RowRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for RowRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[RowRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Row>> for Row {
            type Value = ::planus::Offset<Row>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Row>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for RowRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[RowRef]", "read_as_root", 0))
            }
        }

        ///  Every number.
        ///
        /// Generated from these locations:
        /// * Table `Scalars` in the file `zoo.fbs:422`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Scalars {
            ///  `bool`
            pub flag: bool,
            ///  `u8`
            pub a: u8,
            ///  `u16`
            pub b: u16,
            ///  `u32`
            pub c: u32,
            ///  `u64`
            pub d: u64,
            ///  `i8`
            pub e: i8,
            ///  `i16`
            pub f: i16,
            ///  `i32`
            pub g: i32,
            ///  `i64`
            pub h: i64,
            ///  `f32`
            pub i: f32,
            ///  `f64`
            pub j: f64,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Scalars {
            fn default() -> Self {
                Self { flag: false, a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0, h: 0, i: 0.0, j: 0.0 }
            }
        }

        impl Scalars {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_flag: impl ::planus::WriteAsDefault<bool, bool>,
                field_a: impl ::planus::WriteAsDefault<u8, u8>,
                field_b: impl ::planus::WriteAsDefault<u16, u16>,
                field_c: impl ::planus::WriteAsDefault<u32, u32>,
                field_d: impl ::planus::WriteAsDefault<u64, u64>,
                field_e: impl ::planus::WriteAsDefault<i8, i8>,
                field_f: impl ::planus::WriteAsDefault<i16, i16>,
                field_g: impl ::planus::WriteAsDefault<i32, i32>,
                field_h: impl ::planus::WriteAsDefault<i64, i64>,
                field_i: impl ::planus::WriteAsDefault<f32, f32>,
                field_j: impl ::planus::WriteAsDefault<f64, f64>,
            ) -> ::planus::Offset<Self> {
                let prepared_flag = field_flag.prepare(builder, &false);
                let prepared_a = field_a.prepare(builder, &0);
                let prepared_b = field_b.prepare(builder, &0);
                let prepared_c = field_c.prepare(builder, &0);
                let prepared_d = field_d.prepare(builder, &0);
                let prepared_e = field_e.prepare(builder, &0);
                let prepared_f = field_f.prepare(builder, &0);
                let prepared_g = field_g.prepare(builder, &0);
                let prepared_h = field_h.prepare(builder, &0);
                let prepared_i = field_i.prepare(builder, &0.0);
                let prepared_j = field_j.prepare(builder, &0.0);

                let mut table_writer: ::planus::table_writer::TableWriter<26> =
                    ::core::default::Default::default();
                if prepared_d.is_some() {
                    table_writer.write_entry::<u64>(4);
                }
                if prepared_h.is_some() {
                    table_writer.write_entry::<i64>(8);
                }
                if prepared_j.is_some() {
                    table_writer.write_entry::<f64>(10);
                }
                if prepared_c.is_some() {
                    table_writer.write_entry::<u32>(3);
                }
                if prepared_g.is_some() {
                    table_writer.write_entry::<i32>(7);
                }
                if prepared_i.is_some() {
                    table_writer.write_entry::<f32>(9);
                }
                if prepared_b.is_some() {
                    table_writer.write_entry::<u16>(2);
                }
                if prepared_f.is_some() {
                    table_writer.write_entry::<i16>(6);
                }
                if prepared_flag.is_some() {
                    table_writer.write_entry::<bool>(0);
                }
                if prepared_a.is_some() {
                    table_writer.write_entry::<u8>(1);
                }
                if prepared_e.is_some() {
                    table_writer.write_entry::<i8>(5);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_d) = prepared_d {
                            object_writer.write::<_, _, 8>(&prepared_d);
                        }
                        if let ::core::option::Option::Some(prepared_h) = prepared_h {
                            object_writer.write::<_, _, 8>(&prepared_h);
                        }
                        if let ::core::option::Option::Some(prepared_j) = prepared_j {
                            object_writer.write::<_, _, 8>(&prepared_j);
                        }
                        if let ::core::option::Option::Some(prepared_c) = prepared_c {
                            object_writer.write::<_, _, 4>(&prepared_c);
                        }
                        if let ::core::option::Option::Some(prepared_g) = prepared_g {
                            object_writer.write::<_, _, 4>(&prepared_g);
                        }
                        if let ::core::option::Option::Some(prepared_i) = prepared_i {
                            object_writer.write::<_, _, 4>(&prepared_i);
                        }
                        if let ::core::option::Option::Some(prepared_b) = prepared_b {
                            object_writer.write::<_, _, 2>(&prepared_b);
                        }
                        if let ::core::option::Option::Some(prepared_f) = prepared_f {
                            object_writer.write::<_, _, 2>(&prepared_f);
                        }
                        if let ::core::option::Option::Some(prepared_flag) = prepared_flag {
                            object_writer.write::<_, _, 1>(&prepared_flag);
                        }
                        if let ::core::option::Option::Some(prepared_a) = prepared_a {
                            object_writer.write::<_, _, 1>(&prepared_a);
                        }
                        if let ::core::option::Option::Some(prepared_e) = prepared_e {
                            object_writer.write::<_, _, 1>(&prepared_e);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Scalars>> for Scalars {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Scalars> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Scalars>> for Scalars {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Scalars>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Scalars> for Scalars {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Scalars> {
                Scalars::create(
                    builder, self.flag, self.a, self.b, self.c, self.d, self.e, self.f, self.g,
                    self.h, self.i, self.j,
                )
            }
        }

        /// Reference to a deserialized [Scalars].
        #[derive(Copy, Clone)]
        pub struct ScalarsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> ScalarsRef<'a> {
            /// Getter for the [`flag` field](Scalars#structfield.flag).
            #[inline]
            pub fn flag(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(0, "Scalars", "flag")?.unwrap_or(false))
            }

            /// Getter for the [`a` field](Scalars#structfield.a).
            #[inline]
            pub fn a(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(1, "Scalars", "a")?.unwrap_or(0))
            }

            /// Getter for the [`b` field](Scalars#structfield.b).
            #[inline]
            pub fn b(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(2, "Scalars", "b")?.unwrap_or(0))
            }

            /// Getter for the [`c` field](Scalars#structfield.c).
            #[inline]
            pub fn c(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(3, "Scalars", "c")?.unwrap_or(0))
            }

            /// Getter for the [`d` field](Scalars#structfield.d).
            #[inline]
            pub fn d(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(4, "Scalars", "d")?.unwrap_or(0))
            }

            /// Getter for the [`e` field](Scalars#structfield.e).
            #[inline]
            pub fn e(&self) -> ::planus::Result<i8> {
                ::core::result::Result::Ok(self.0.access(5, "Scalars", "e")?.unwrap_or(0))
            }

            /// Getter for the [`f` field](Scalars#structfield.f).
            #[inline]
            pub fn f(&self) -> ::planus::Result<i16> {
                ::core::result::Result::Ok(self.0.access(6, "Scalars", "f")?.unwrap_or(0))
            }

            /// Getter for the [`g` field](Scalars#structfield.g).
            #[inline]
            pub fn g(&self) -> ::planus::Result<i32> {
                ::core::result::Result::Ok(self.0.access(7, "Scalars", "g")?.unwrap_or(0))
            }

            /// Getter for the [`h` field](Scalars#structfield.h).
            #[inline]
            pub fn h(&self) -> ::planus::Result<i64> {
                ::core::result::Result::Ok(self.0.access(8, "Scalars", "h")?.unwrap_or(0))
            }

            /// Getter for the [`i` field](Scalars#structfield.i).
            #[inline]
            pub fn i(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(9, "Scalars", "i")?.unwrap_or(0.0))
            }

            /// Getter for the [`j` field](Scalars#structfield.j).
            #[inline]
            pub fn j(&self) -> ::planus::Result<f64> {
                ::core::result::Result::Ok(self.0.access(10, "Scalars", "j")?.unwrap_or(0.0))
            }
        }

        impl<'a> ::core::fmt::Debug for ScalarsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ScalarsRef");
                f.field("flag", &self.flag());
                f.field("a", &self.a());
                f.field("b", &self.b());
                f.field("c", &self.c());
                f.field("d", &self.d());
                f.field("e", &self.e());
                f.field("f", &self.f());
                f.field("g", &self.g());
                f.field("h", &self.h());
                f.field("i", &self.i());
                f.field("j", &self.j());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<ScalarsRef<'a>> for Scalars {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: ScalarsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    flag: ::core::convert::TryInto::try_into(value.flag()?)?,
                    a: ::core::convert::TryInto::try_into(value.a()?)?,
                    b: ::core::convert::TryInto::try_into(value.b()?)?,
                    c: ::core::convert::TryInto::try_into(value.c()?)?,
                    d: ::core::convert::TryInto::try_into(value.d()?)?,
                    e: ::core::convert::TryInto::try_into(value.e()?)?,
                    f: ::core::convert::TryInto::try_into(value.f()?)?,
                    g: ::core::convert::TryInto::try_into(value.g()?)?,
                    h: ::core::convert::TryInto::try_into(value.h()?)?,
                    i: ::core::convert::TryInto::try_into(value.i()?)?,
                    j: ::core::convert::TryInto::try_into(value.j()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for ScalarsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for ScalarsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[ScalarsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Scalars>> for Scalars {
            type Value = ::planus::Offset<Scalars>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Scalars>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for ScalarsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[ScalarsRef]", "read_as_root", 0)
                })
            }
        }

        ///  A table with a string as its key.
        ///
        /// Generated from these locations:
        /// * Table `Sensor` in the file `zoo.fbs:448`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Sensor {
            ///  How warm.
            pub celsius: ::core::option::Option<f32>,
            ///  The key.
            pub name: ::planus::alloc::string::String,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Sensor {
            fn default() -> Self {
                Self {
                    celsius: ::core::default::Default::default(),
                    name: ::core::default::Default::default(),
                }
            }
        }

        impl Sensor {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_celsius: impl ::planus::WriteAsOptional<f32>,
                field_name: impl ::planus::WriteAs<::planus::Offset<str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_celsius = field_celsius.prepare(builder);
                let prepared_name = field_name.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_celsius.is_some() {
                    table_writer.write_entry::<f32>(0);
                }
                table_writer.write_entry::<::planus::Offset<str>>(1);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_celsius) = prepared_celsius {
                            object_writer.write::<_, _, 4>(&prepared_celsius);
                        }
                        object_writer.write::<_, _, 4>(&prepared_name);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Sensor>> for Sensor {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Sensor> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Sensor>> for Sensor {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Sensor>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Sensor> for Sensor {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Sensor> {
                Sensor::create(builder, self.celsius, &self.name)
            }
        }

        /// Reference to a deserialized [Sensor].
        #[derive(Copy, Clone)]
        pub struct SensorRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> SensorRef<'a> {
            /// Getter for the [`celsius` field](Sensor#structfield.celsius).
            #[inline]
            pub fn celsius(&self) -> ::planus::Result<::core::option::Option<f32>> {
                self.0.access(0, "Sensor", "celsius")
            }

            /// Getter for the [`name` field](Sensor#structfield.name).
            #[inline]
            pub fn name(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Sensor", "name")
            }
        }

        impl<'a> ::core::fmt::Debug for SensorRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("SensorRef");
                if let ::core::option::Option::Some(field_celsius) = self.celsius().transpose() {
                    f.field("celsius", &field_celsius);
                }
                f.field("name", &self.name());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<SensorRef<'a>> for Sensor {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: SensorRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    celsius: if let ::core::option::Option::Some(celsius) = value.celsius()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(celsius)?)
                    } else {
                        ::core::option::Option::None
                    },
                    name: ::core::convert::Into::into(value.name()?),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for SensorRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for SensorRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[SensorRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Sensor>> for Sensor {
            type Value = ::planus::Offset<Sensor>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Sensor>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for SensorRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[SensorRef]", "read_as_root", 0)
                })
            }
        }

        ///  A row of strings that are in other rows too.
        ///
        /// Generated from these locations:
        /// * Table `SharedRow` in the file `zoo.fbs:456`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct SharedRow {
            ///  A number.
            pub id: u64,
            ///  A string.
            pub module: ::planus::alloc::string::String,
            ///  Strings, perhaps.
            pub words:
                ::core::option::Option<::planus::alloc::vec::Vec<::planus::alloc::string::String>>,
            ///  One that reads as something when it is absent.
            pub level: ::planus::alloc::string::String,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for SharedRow {
            fn default() -> Self {
                Self {
                    id: 0,
                    module: ::core::default::Default::default(),
                    words: ::core::default::Default::default(),
                    level: ::core::convert::Into::into("info"),
                }
            }
        }

        impl SharedRow {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_id: impl ::planus::WriteAsDefault<u64, u64>,
                field_module: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_words: impl ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<str>]>>,
                field_level: impl ::planus::WriteAsDefault<
                    ::planus::Offset<::core::primitive::str>,
                    ::core::primitive::str,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_id = field_id.prepare(builder, &0);
                let prepared_module = field_module.prepare(builder);
                let prepared_words = field_words.prepare(builder);
                let prepared_level = field_level.prepare(builder, "info");

                let mut table_writer: ::planus::table_writer::TableWriter<12> =
                    ::core::default::Default::default();
                if prepared_id.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                table_writer.write_entry::<::planus::Offset<str>>(1);
                if prepared_words.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(2);
                }
                if prepared_level.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(3);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_id) = prepared_id {
                            object_writer.write::<_, _, 8>(&prepared_id);
                        }
                        object_writer.write::<_, _, 4>(&prepared_module);
                        if let ::core::option::Option::Some(prepared_words) = prepared_words {
                            object_writer.write::<_, _, 4>(&prepared_words);
                        }
                        if let ::core::option::Option::Some(prepared_level) = prepared_level {
                            object_writer.write::<_, _, 4>(&prepared_level);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<SharedRow>> for SharedRow {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<SharedRow> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<SharedRow>> for SharedRow {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<SharedRow>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<SharedRow> for SharedRow {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<SharedRow> {
                SharedRow::create(builder, self.id, &self.module, &self.words, &self.level)
            }
        }

        /// Reference to a deserialized [SharedRow].
        #[derive(Copy, Clone)]
        pub struct SharedRowRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> SharedRowRef<'a> {
            /// Getter for the [`id` field](SharedRow#structfield.id).
            #[inline]
            pub fn id(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "SharedRow", "id")?.unwrap_or(0))
            }

            /// Getter for the [`module` field](SharedRow#structfield.module).
            #[inline]
            pub fn module(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "SharedRow", "module")
            }

            /// Getter for the [`words` field](SharedRow#structfield.words).
            #[inline]
            pub fn words(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>,
                >,
            > {
                self.0.access(2, "SharedRow", "words")
            }

            /// Getter for the [`level` field](SharedRow#structfield.level).
            #[inline]
            pub fn level(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                ::core::result::Result::Ok(
                    self.0
                        .access(3, "SharedRow", "level")?
                        .unwrap_or(::core::convert::Into::into("info")),
                )
            }
        }

        impl<'a> ::core::fmt::Debug for SharedRowRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("SharedRowRef");
                f.field("id", &self.id());
                f.field("module", &self.module());
                if let ::core::option::Option::Some(field_words) = self.words().transpose() {
                    f.field("words", &field_words);
                }
                f.field("level", &self.level());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<SharedRowRef<'a>> for SharedRow {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: SharedRowRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    id: ::core::convert::TryInto::try_into(value.id()?)?,
                    module: ::core::convert::Into::into(value.module()?),
                    words: if let ::core::option::Option::Some(words) = value.words()? {
                        ::core::option::Option::Some(words.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    level: ::core::convert::Into::into(value.level()?),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for SharedRowRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for SharedRowRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[SharedRowRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<SharedRow>> for SharedRow {
            type Value = ::planus::Offset<SharedRow>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<SharedRow>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for SharedRowRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[SharedRowRef]", "read_as_root", 0)
                })
            }
        }

        ///  Of its own.
        ///
        /// Generated from these locations:
        /// * Table `SharedSaidText` in the file `zoo.fbs:468`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct SharedSaidText {
            ///  A string.
            pub text: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for SharedSaidText {
            fn default() -> Self {
                Self { text: ::core::default::Default::default() }
            }
        }

        impl SharedSaidText {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_text: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_text = field_text.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                if prepared_text.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_text) = prepared_text {
                            object_writer.write::<_, _, 4>(&prepared_text);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<SharedSaidText>> for SharedSaidText {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<SharedSaidText> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<SharedSaidText>> for SharedSaidText {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<SharedSaidText>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<SharedSaidText> for SharedSaidText {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<SharedSaidText> {
                SharedSaidText::create(builder, &self.text)
            }
        }

        /// Reference to a deserialized [SharedSaidText].
        #[derive(Copy, Clone)]
        pub struct SharedSaidTextRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> SharedSaidTextRef<'a> {
            /// Getter for the [`text` field](SharedSaidText#structfield.text).
            #[inline]
            pub fn text(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(0, "SharedSaidText", "text")
            }
        }

        impl<'a> ::core::fmt::Debug for SharedSaidTextRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("SharedSaidTextRef");
                if let ::core::option::Option::Some(field_text) = self.text().transpose() {
                    f.field("text", &field_text);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<SharedSaidTextRef<'a>> for SharedSaidText {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: SharedSaidTextRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    text: value.text()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for SharedSaidTextRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for SharedSaidTextRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[SharedSaidTextRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<SharedSaidText>> for SharedSaidText {
            type Value = ::planus::Offset<SharedSaidText>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<SharedSaidText>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for SharedSaidTextRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[SharedSaidTextRef]", "read_as_root", 0)
                })
            }
        }

        ///  Strings that are written once each.
        ///
        /// Generated from these locations:
        /// * Table `SharedTexts` in the file `zoo.fbs:474`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct SharedTexts {
            ///  A string.
            pub title: ::core::option::Option<::planus::alloc::string::String>,
            ///  Strings.
            pub words:
                ::core::option::Option<::planus::alloc::vec::Vec<::planus::alloc::string::String>>,
            ///  One more, perhaps.
            pub note: ::core::option::Option<::planus::alloc::string::String>,
            ///  Not shared.
            pub plain: ::core::option::Option<::planus::alloc::string::String>,
            ///  Tables that share theirs with this one.
            pub rows: ::core::option::Option<::planus::alloc::vec::Vec<self::SharedRow>>,
            ///  So do unions.
            pub said: ::core::option::Option<self::SharedSaid>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for SharedTexts {
            fn default() -> Self {
                Self {
                    title: ::core::default::Default::default(),
                    words: ::core::default::Default::default(),
                    note: ::core::default::Default::default(),
                    plain: ::core::default::Default::default(),
                    rows: ::core::default::Default::default(),
                    said: ::core::default::Default::default(),
                }
            }
        }

        impl SharedTexts {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_title: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_words: impl ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<str>]>>,
                field_note: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_plain: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_rows: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::SharedRow>]>,
                >,
                field_said: impl ::planus::WriteAsOptionalUnion<self::SharedSaid>,
            ) -> ::planus::Offset<Self> {
                let prepared_title = field_title.prepare(builder);
                let prepared_words = field_words.prepare(builder);
                let prepared_note = field_note.prepare(builder);
                let prepared_plain = field_plain.prepare(builder);
                let prepared_rows = field_rows.prepare(builder);
                let prepared_said = field_said.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<18> =
                    ::core::default::Default::default();
                if prepared_title.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(0);
                }
                if prepared_words.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(1);
                }
                if prepared_note.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(2);
                }
                if prepared_plain.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(3);
                }
                if prepared_rows.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::SharedRow>]>>(4);
                }
                if prepared_said.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::SharedSaid>>(6);
                }
                if prepared_said.is_some() {
                    table_writer.write_entry::<u8>(5);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_title) = prepared_title {
                            object_writer.write::<_, _, 4>(&prepared_title);
                        }
                        if let ::core::option::Option::Some(prepared_words) = prepared_words {
                            object_writer.write::<_, _, 4>(&prepared_words);
                        }
                        if let ::core::option::Option::Some(prepared_note) = prepared_note {
                            object_writer.write::<_, _, 4>(&prepared_note);
                        }
                        if let ::core::option::Option::Some(prepared_plain) = prepared_plain {
                            object_writer.write::<_, _, 4>(&prepared_plain);
                        }
                        if let ::core::option::Option::Some(prepared_rows) = prepared_rows {
                            object_writer.write::<_, _, 4>(&prepared_rows);
                        }
                        if let ::core::option::Option::Some(prepared_said) = prepared_said {
                            object_writer.write::<_, _, 4>(&prepared_said.offset());
                        }
                        if let ::core::option::Option::Some(prepared_said) = prepared_said {
                            object_writer.write::<_, _, 1>(&prepared_said.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<SharedTexts>> for SharedTexts {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<SharedTexts> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<SharedTexts>> for SharedTexts {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<SharedTexts>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<SharedTexts> for SharedTexts {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<SharedTexts> {
                SharedTexts::create(
                    builder,
                    &self.title,
                    &self.words,
                    &self.note,
                    &self.plain,
                    &self.rows,
                    &self.said,
                )
            }
        }

        /// Reference to a deserialized [SharedTexts].
        #[derive(Copy, Clone)]
        pub struct SharedTextsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> SharedTextsRef<'a> {
            /// Getter for the [`title` field](SharedTexts#structfield.title).
            #[inline]
            pub fn title(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(0, "SharedTexts", "title")
            }

            /// Getter for the [`words` field](SharedTexts#structfield.words).
            #[inline]
            pub fn words(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>,
                >,
            > {
                self.0.access(1, "SharedTexts", "words")
            }

            /// Getter for the [`note` field](SharedTexts#structfield.note).
            #[inline]
            pub fn note(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(2, "SharedTexts", "note")
            }

            /// Getter for the [`plain` field](SharedTexts#structfield.plain).
            #[inline]
            pub fn plain(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(3, "SharedTexts", "plain")
            }

            /// Getter for the [`rows` field](SharedTexts#structfield.rows).
            #[inline]
            pub fn rows(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::SharedRowRef<'a>>>,
                >,
            > {
                self.0.access(4, "SharedTexts", "rows")
            }

            /// Getter for the [`said` field](SharedTexts#structfield.said).
            #[inline]
            pub fn said(
                &self,
            ) -> ::planus::Result<::core::option::Option<self::SharedSaidRef<'a>>> {
                self.0.access_union(5, "SharedTexts", "said")
            }
        }

        impl<'a> ::core::fmt::Debug for SharedTextsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("SharedTextsRef");
                if let ::core::option::Option::Some(field_title) = self.title().transpose() {
                    f.field("title", &field_title);
                }
                if let ::core::option::Option::Some(field_words) = self.words().transpose() {
                    f.field("words", &field_words);
                }
                if let ::core::option::Option::Some(field_note) = self.note().transpose() {
                    f.field("note", &field_note);
                }
                if let ::core::option::Option::Some(field_plain) = self.plain().transpose() {
                    f.field("plain", &field_plain);
                }
                if let ::core::option::Option::Some(field_rows) = self.rows().transpose() {
                    f.field("rows", &field_rows);
                }
                if let ::core::option::Option::Some(field_said) = self.said().transpose() {
                    f.field("said", &field_said);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<SharedTextsRef<'a>> for SharedTexts {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: SharedTextsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    title: value.title()?.map(::core::convert::Into::into),
                    words: if let ::core::option::Option::Some(words) = value.words()? {
                        ::core::option::Option::Some(words.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    note: value.note()?.map(::core::convert::Into::into),
                    plain: value.plain()?.map(::core::convert::Into::into),
                    rows: if let ::core::option::Option::Some(rows) = value.rows()? {
                        ::core::option::Option::Some(rows.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    said: if let ::core::option::Option::Some(said) = value.said()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(said)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for SharedTextsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for SharedTextsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[SharedTextsRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<SharedTexts>> for SharedTexts {
            type Value = ::planus::Offset<SharedTexts>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<SharedTexts>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for SharedTextsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[SharedTextsRef]", "read_as_root", 0)
                })
            }
        }

        ///  A message with an identifier.
        ///
        /// Generated from these locations:
        /// * Table `Stamped` in the file `zoo.fbs:490`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Stamped {
            ///  Aligned to 8.
            pub at: u64,
            ///  Behind it.
            pub by: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Stamped {
            fn default() -> Self {
                Self { at: 0, by: ::core::default::Default::default() }
            }
        }

        impl Stamped {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_at: impl ::planus::WriteAsDefault<u64, u64>,
                field_by: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_at = field_at.prepare(builder, &0);
                let prepared_by = field_by.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_at.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                if prepared_by.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_at) = prepared_at {
                            object_writer.write::<_, _, 8>(&prepared_at);
                        }
                        if let ::core::option::Option::Some(prepared_by) = prepared_by {
                            object_writer.write::<_, _, 4>(&prepared_by);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Stamped>> for Stamped {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Stamped> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Stamped>> for Stamped {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Stamped>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Stamped> for Stamped {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Stamped> {
                Stamped::create(builder, self.at, &self.by)
            }
        }

        /// Reference to a deserialized [Stamped].
        #[derive(Copy, Clone)]
        pub struct StampedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> StampedRef<'a> {
            /// Getter for the [`at` field](Stamped#structfield.at).
            #[inline]
            pub fn at(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "Stamped", "at")?.unwrap_or(0))
            }

            /// Getter for the [`by` field](Stamped#structfield.by).
            #[inline]
            pub fn by(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(1, "Stamped", "by")
            }
        }

        impl<'a> ::core::fmt::Debug for StampedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("StampedRef");
                f.field("at", &self.at());
                if let ::core::option::Option::Some(field_by) = self.by().transpose() {
                    f.field("by", &field_by);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<StampedRef<'a>> for Stamped {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: StampedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    at: ::core::convert::TryInto::try_into(value.at()?)?,
                    by: value.by()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for StampedRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for StampedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[StampedRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Stamped>> for Stamped {
            type Value = ::planus::Offset<Stamped>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Stamped>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for StampedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[StampedRef]", "read_as_root", 0)
                })
            }
        }

        ///  Strings of every kind that own.
        ///
        /// Generated from these locations:
        /// * Table `Texts` in the file `zoo.fbs:498`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct Texts {
            ///  `String`
            pub string: ::core::option::Option<::planus::alloc::string::String>,
            ///  `Box<str>`
            pub boxed: ::core::option::Option<::planus::alloc::string::String>,
            ///  `Arc<str>`
            pub shared: ::core::option::Option<::planus::alloc::string::String>,
            ///  `Cow<str>`
            pub cow: ::core::option::Option<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Texts {
            fn default() -> Self {
                Self {
                    string: ::core::default::Default::default(),
                    boxed: ::core::default::Default::default(),
                    shared: ::core::default::Default::default(),
                    cow: ::core::default::Default::default(),
                }
            }
        }

        impl Texts {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_string: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_boxed: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_shared: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_cow: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_string = field_string.prepare(builder);
                let prepared_boxed = field_boxed.prepare(builder);
                let prepared_shared = field_shared.prepare(builder);
                let prepared_cow = field_cow.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<12> =
                    ::core::default::Default::default();
                if prepared_string.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(0);
                }
                if prepared_boxed.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(1);
                }
                if prepared_shared.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(2);
                }
                if prepared_cow.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(3);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_string) = prepared_string {
                            object_writer.write::<_, _, 4>(&prepared_string);
                        }
                        if let ::core::option::Option::Some(prepared_boxed) = prepared_boxed {
                            object_writer.write::<_, _, 4>(&prepared_boxed);
                        }
                        if let ::core::option::Option::Some(prepared_shared) = prepared_shared {
                            object_writer.write::<_, _, 4>(&prepared_shared);
                        }
                        if let ::core::option::Option::Some(prepared_cow) = prepared_cow {
                            object_writer.write::<_, _, 4>(&prepared_cow);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Texts>> for Texts {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Texts> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Texts>> for Texts {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Texts>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Texts> for Texts {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Texts> {
                Texts::create(builder, &self.string, &self.boxed, &self.shared, &self.cow)
            }
        }

        /// Reference to a deserialized [Texts].
        #[derive(Copy, Clone)]
        pub struct TextsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> TextsRef<'a> {
            /// Getter for the [`string` field](Texts#structfield.string).
            #[inline]
            pub fn string(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(0, "Texts", "string")
            }

            /// Getter for the [`boxed` field](Texts#structfield.boxed).
            #[inline]
            pub fn boxed(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(1, "Texts", "boxed")
            }

            /// Getter for the [`shared` field](Texts#structfield.shared).
            #[inline]
            pub fn shared(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(2, "Texts", "shared")
            }

            /// Getter for the [`cow` field](Texts#structfield.cow).
            #[inline]
            pub fn cow(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(3, "Texts", "cow")
            }
        }

        impl<'a> ::core::fmt::Debug for TextsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TextsRef");
                if let ::core::option::Option::Some(field_string) = self.string().transpose() {
                    f.field("string", &field_string);
                }
                if let ::core::option::Option::Some(field_boxed) = self.boxed().transpose() {
                    f.field("boxed", &field_boxed);
                }
                if let ::core::option::Option::Some(field_shared) = self.shared().transpose() {
                    f.field("shared", &field_shared);
                }
                if let ::core::option::Option::Some(field_cow) = self.cow().transpose() {
                    f.field("cow", &field_cow);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<TextsRef<'a>> for Texts {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: TextsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    string: value.string()?.map(::core::convert::Into::into),
                    boxed: value.boxed()?.map(::core::convert::Into::into),
                    shared: value.shared()?.map(::core::convert::Into::into),
                    cow: value.cow()?.map(::core::convert::Into::into),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for TextsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for TextsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[TextsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Texts>> for Texts {
            type Value = ::planus::Offset<Texts>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Texts>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for TextsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[TextsRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `TreeBranch` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `TreeBranch` in the file `zoo.fbs:509`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct TreeBranch {
            /// The field `value` in the table `TreeBranch`
            pub value: ::core::option::Option<::planus::alloc::vec::Vec<self::TreeWrapper>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for TreeBranch {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl TreeBranch {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::TreeWrapper>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::TreeWrapper>]>>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<TreeBranch>> for TreeBranch {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TreeBranch> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<TreeBranch>> for TreeBranch {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<TreeBranch>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<TreeBranch> for TreeBranch {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TreeBranch> {
                TreeBranch::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [TreeBranch].
        #[derive(Copy, Clone)]
        pub struct TreeBranchRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> TreeBranchRef<'a> {
            /// Getter for the [`value` field](TreeBranch#structfield.value).
            #[inline]
            pub fn value(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::TreeWrapperRef<'a>>>,
                >,
            > {
                self.0.access(0, "TreeBranch", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for TreeBranchRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TreeBranchRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<TreeBranchRef<'a>> for TreeBranch {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: TreeBranchRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(value.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for TreeBranchRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for TreeBranchRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[TreeBranchRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<TreeBranch>> for TreeBranch {
            type Value = ::planus::Offset<TreeBranch>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<TreeBranch>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for TreeBranchRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[TreeBranchRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `TreeLeaf` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `TreeLeaf` in the file `zoo.fbs:513`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct TreeLeaf {
            /// The field `value` in the table `TreeLeaf`
            pub value: u16,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for TreeLeaf {
            fn default() -> Self {
                Self { value: 0 }
            }
        }

        impl TreeLeaf {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsDefault<u16, u16>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<u16>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 2>(&prepared_value);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<TreeLeaf>> for TreeLeaf {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TreeLeaf> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<TreeLeaf>> for TreeLeaf {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<TreeLeaf>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<TreeLeaf> for TreeLeaf {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TreeLeaf> {
                TreeLeaf::create(builder, self.value)
            }
        }

        /// Reference to a deserialized [TreeLeaf].
        #[derive(Copy, Clone)]
        pub struct TreeLeafRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> TreeLeafRef<'a> {
            /// Getter for the [`value` field](TreeLeaf#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(0, "TreeLeaf", "value")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for TreeLeafRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TreeLeafRef");
                f.field("value", &self.value());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<TreeLeafRef<'a>> for TreeLeaf {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: TreeLeafRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: ::core::convert::TryInto::try_into(value.value()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for TreeLeafRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for TreeLeafRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[TreeLeafRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<TreeLeaf>> for TreeLeaf {
            type Value = ::planus::Offset<TreeLeaf>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<TreeLeaf>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for TreeLeafRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[TreeLeafRef]", "read_as_root", 0)
                })
            }
        }

        ///  More of its kind, with a name.
        ///
        /// Generated from these locations:
        /// * Table `TreeNamed` in the file `zoo.fbs:518`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct TreeNamed {
            ///  The name.
            pub name: ::core::option::Option<::planus::alloc::string::String>,
            ///  The others.
            pub children: ::core::option::Option<::planus::alloc::vec::Vec<self::TreeWrapper>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for TreeNamed {
            fn default() -> Self {
                Self {
                    name: ::core::default::Default::default(),
                    children: ::core::default::Default::default(),
                }
            }
        }

        impl TreeNamed {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_name: impl ::planus::WriteAsOptional<::planus::Offset<::core::primitive::str>>,
                field_children: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::TreeWrapper>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_name = field_name.prepare(builder);
                let prepared_children = field_children.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_name.is_some() {
                    table_writer.write_entry::<::planus::Offset<str>>(0);
                }
                if prepared_children.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::TreeWrapper>]>>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_name) = prepared_name {
                            object_writer.write::<_, _, 4>(&prepared_name);
                        }
                        if let ::core::option::Option::Some(prepared_children) = prepared_children {
                            object_writer.write::<_, _, 4>(&prepared_children);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<TreeNamed>> for TreeNamed {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TreeNamed> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<TreeNamed>> for TreeNamed {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<TreeNamed>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<TreeNamed> for TreeNamed {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TreeNamed> {
                TreeNamed::create(builder, &self.name, &self.children)
            }
        }

        /// Reference to a deserialized [TreeNamed].
        #[derive(Copy, Clone)]
        pub struct TreeNamedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> TreeNamedRef<'a> {
            /// Getter for the [`name` field](TreeNamed#structfield.name).
            #[inline]
            pub fn name(
                &self,
            ) -> ::planus::Result<::core::option::Option<&'a ::core::primitive::str>> {
                self.0.access(0, "TreeNamed", "name")
            }

            /// Getter for the [`children` field](TreeNamed#structfield.children).
            #[inline]
            pub fn children(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::TreeWrapperRef<'a>>>,
                >,
            > {
                self.0.access(1, "TreeNamed", "children")
            }
        }

        impl<'a> ::core::fmt::Debug for TreeNamedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TreeNamedRef");
                if let ::core::option::Option::Some(field_name) = self.name().transpose() {
                    f.field("name", &field_name);
                }
                if let ::core::option::Option::Some(field_children) = self.children().transpose() {
                    f.field("children", &field_children);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<TreeNamedRef<'a>> for TreeNamed {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: TreeNamedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    name: value.name()?.map(::core::convert::Into::into),
                    children: if let ::core::option::Option::Some(children) = value.children()? {
                        ::core::option::Option::Some(children.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for TreeNamedRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for TreeNamedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[TreeNamedRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<TreeNamed>> for TreeNamed {
            type Value = ::planus::Offset<TreeNamed>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<TreeNamed>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for TreeNamedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[TreeNamedRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `TreeWrapper` in the namespace `flatstream_tests`
        ///
        /// Generated from these locations:
        /// * Table `TreeWrapper` in the file `zoo.fbs:525`
        #[derive(
            Clone,
            Debug,
            PartialEq,
            PartialOrd,
            Eq,
            Ord,
            Hash,
            ::serde::Serialize,
            ::serde::Deserialize,
        )]
        pub struct TreeWrapper {
            /// The field `value` in the table `TreeWrapper`
            pub value: ::core::option::Option<self::Tree>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for TreeWrapper {
            fn default() -> Self {
                Self { value: ::core::default::Default::default() }
            }
        }

        impl TreeWrapper {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_value: impl ::planus::WriteAsOptionalUnion<self::Tree>,
            ) -> ::planus::Offset<Self> {
                let prepared_value = field_value.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_value.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Tree>>(1);
                }
                if prepared_value.is_some() {
                    table_writer.write_entry::<u8>(0);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 4>(&prepared_value.offset());
                        }
                        if let ::core::option::Option::Some(prepared_value) = prepared_value {
                            object_writer.write::<_, _, 1>(&prepared_value.tag());
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<TreeWrapper>> for TreeWrapper {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TreeWrapper> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<TreeWrapper>> for TreeWrapper {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<TreeWrapper>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<TreeWrapper> for TreeWrapper {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<TreeWrapper> {
                TreeWrapper::create(builder, &self.value)
            }
        }

        /// Reference to a deserialized [TreeWrapper].
        #[derive(Copy, Clone)]
        pub struct TreeWrapperRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> TreeWrapperRef<'a> {
            /// Getter for the [`value` field](TreeWrapper#structfield.value).
            #[inline]
            pub fn value(&self) -> ::planus::Result<::core::option::Option<self::TreeRef<'a>>> {
                self.0.access_union(0, "TreeWrapper", "value")
            }
        }

        impl<'a> ::core::fmt::Debug for TreeWrapperRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TreeWrapperRef");
                if let ::core::option::Option::Some(field_value) = self.value().transpose() {
                    f.field("value", &field_value);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<TreeWrapperRef<'a>> for TreeWrapper {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: TreeWrapperRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    value: if let ::core::option::Option::Some(value) = value.value()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(value)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for TreeWrapperRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for TreeWrapperRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[TreeWrapperRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<TreeWrapper>> for TreeWrapper {
            type Value = ::planus::Offset<TreeWrapper>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<TreeWrapper>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for TreeWrapperRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[TreeWrapperRef]", "read_as_root", 0)
                })
            }
        }

        ///  Unions in vectors.
        ///
        /// Generated from these locations:
        /// * Table `Unions` in the file `zoo.fbs:530`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Unions {
            ///  Many.
            pub events: ::core::option::Option<::planus::alloc::vec::Vec<self::EventWrapper>>,
            ///  Behind pointers.
            pub boxed: ::core::option::Option<::planus::alloc::vec::Vec<self::PerhapsWrapper>>,
            ///  One that holds itself, perhaps.
            pub trees: ::core::option::Option<::planus::alloc::vec::Vec<self::TreeWrapper>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Unions {
            fn default() -> Self {
                Self {
                    events: ::core::default::Default::default(),
                    boxed: ::core::default::Default::default(),
                    trees: ::core::default::Default::default(),
                }
            }
        }

        impl Unions {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_events: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::EventWrapper>]>,
                >,
                field_boxed: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::PerhapsWrapper>]>,
                >,
                field_trees: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::TreeWrapper>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_events = field_events.prepare(builder);
                let prepared_boxed = field_boxed.prepare(builder);
                let prepared_trees = field_trees.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                if prepared_events.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::EventWrapper>]>>(0);
                }
                if prepared_boxed.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::PerhapsWrapper>]>>(
                            1,
                        );
                }
                if prepared_trees.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::TreeWrapper>]>>(2);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_events) = prepared_events {
                            object_writer.write::<_, _, 4>(&prepared_events);
                        }
                        if let ::core::option::Option::Some(prepared_boxed) = prepared_boxed {
                            object_writer.write::<_, _, 4>(&prepared_boxed);
                        }
                        if let ::core::option::Option::Some(prepared_trees) = prepared_trees {
                            object_writer.write::<_, _, 4>(&prepared_trees);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Unions>> for Unions {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Unions> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Unions>> for Unions {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Unions>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Unions> for Unions {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Unions> {
                Unions::create(builder, &self.events, &self.boxed, &self.trees)
            }
        }

        /// Reference to a deserialized [Unions].
        #[derive(Copy, Clone)]
        pub struct UnionsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> UnionsRef<'a> {
            /// Getter for the [`events` field](Unions#structfield.events).
            #[inline]
            pub fn events(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::EventWrapperRef<'a>>>,
                >,
            > {
                self.0.access(0, "Unions", "events")
            }

            /// Getter for the [`boxed` field](Unions#structfield.boxed).
            #[inline]
            pub fn boxed(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::PerhapsWrapperRef<'a>>>,
                >,
            > {
                self.0.access(1, "Unions", "boxed")
            }

            /// Getter for the [`trees` field](Unions#structfield.trees).
            #[inline]
            pub fn trees(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::TreeWrapperRef<'a>>>,
                >,
            > {
                self.0.access(2, "Unions", "trees")
            }
        }

        impl<'a> ::core::fmt::Debug for UnionsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("UnionsRef");
                if let ::core::option::Option::Some(field_events) = self.events().transpose() {
                    f.field("events", &field_events);
                }
                if let ::core::option::Option::Some(field_boxed) = self.boxed().transpose() {
                    f.field("boxed", &field_boxed);
                }
                if let ::core::option::Option::Some(field_trees) = self.trees().transpose() {
                    f.field("trees", &field_trees);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<UnionsRef<'a>> for Unions {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: UnionsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    events: if let ::core::option::Option::Some(events) = value.events()? {
                        ::core::option::Option::Some(events.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    boxed: if let ::core::option::Option::Some(boxed) = value.boxed()? {
                        ::core::option::Option::Some(boxed.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    trees: if let ::core::option::Option::Some(trees) = value.trees()? {
                        ::core::option::Option::Some(trees.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for UnionsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for UnionsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[UnionsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Unions>> for Unions {
            type Value = ::planus::Offset<Unions>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Unions>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for UnionsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[UnionsRef]", "read_as_root", 0)
                })
            }
        }

        ///  Vectors of every kind of item.
        ///
        /// Generated from these locations:
        /// * Table `Vectors` in the file `zoo.fbs:540`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Vectors {
            ///  Bytes.
            pub bytes: ::core::option::Option<::planus::alloc::vec::Vec<u8>>,
            ///  Bools.
            pub flags: ::core::option::Option<::planus::alloc::vec::Vec<bool>>,
            ///  Small numbers.
            pub shorts: ::core::option::Option<::planus::alloc::vec::Vec<i16>>,
            ///  Large numbers.
            pub longs: ::core::option::Option<::planus::alloc::vec::Vec<u64>>,
            ///  Floats.
            pub doubles: ::core::option::Option<::planus::alloc::vec::Vec<f64>>,
            ///  Strings.
            pub names:
                ::core::option::Option<::planus::alloc::vec::Vec<::planus::alloc::string::String>>,
            ///  Enums.
            pub levels: ::core::option::Option<::planus::alloc::vec::Vec<self::Level>>,
            ///  Fixed structs that are read as a slice.
            pub points: ::core::option::Option<::planus::alloc::vec::Vec<self::Vec3>>,
            ///  Fixed structs that are not.
            pub poses: ::core::option::Option<::planus::alloc::vec::Vec<self::Pose>>,
            ///  Tables of constant layout.
            pub scalars: ::core::option::Option<::planus::alloc::vec::Vec<self::Scalars>>,
            ///  Tables of varying layout.
            pub options: ::core::option::Option<::planus::alloc::vec::Vec<self::Options>>,
            ///  A boxed slice.
            pub boxed: ::core::option::Option<::planus::alloc::vec::Vec<u32>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Vectors {
            fn default() -> Self {
                Self {
                    bytes: ::core::default::Default::default(),
                    flags: ::core::default::Default::default(),
                    shorts: ::core::default::Default::default(),
                    longs: ::core::default::Default::default(),
                    doubles: ::core::default::Default::default(),
                    names: ::core::default::Default::default(),
                    levels: ::core::default::Default::default(),
                    points: ::core::default::Default::default(),
                    poses: ::core::default::Default::default(),
                    scalars: ::core::default::Default::default(),
                    options: ::core::default::Default::default(),
                    boxed: ::core::default::Default::default(),
                }
            }
        }

        impl Vectors {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_bytes: impl ::planus::WriteAsOptional<::planus::Offset<[u8]>>,
                field_flags: impl ::planus::WriteAsOptional<::planus::Offset<[bool]>>,
                field_shorts: impl ::planus::WriteAsOptional<::planus::Offset<[i16]>>,
                field_longs: impl ::planus::WriteAsOptional<::planus::Offset<[u64]>>,
                field_doubles: impl ::planus::WriteAsOptional<::planus::Offset<[f64]>>,
                field_names: impl ::planus::WriteAsOptional<::planus::Offset<[::planus::Offset<str>]>>,
                field_levels: impl ::planus::WriteAsOptional<::planus::Offset<[self::Level]>>,
                field_points: impl ::planus::WriteAsOptional<::planus::Offset<[self::Vec3]>>,
                field_poses: impl ::planus::WriteAsOptional<::planus::Offset<[self::Pose]>>,
                field_scalars: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::Scalars>]>,
                >,
                field_options: impl ::planus::WriteAsOptional<
                    ::planus::Offset<[::planus::Offset<self::Options>]>,
                >,
                field_boxed: impl ::planus::WriteAsOptional<::planus::Offset<[u32]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_bytes = field_bytes.prepare(builder);
                let prepared_flags = field_flags.prepare(builder);
                let prepared_shorts = field_shorts.prepare(builder);
                let prepared_longs = field_longs.prepare(builder);
                let prepared_doubles = field_doubles.prepare(builder);
                let prepared_names = field_names.prepare(builder);
                let prepared_levels = field_levels.prepare(builder);
                let prepared_points = field_points.prepare(builder);
                let prepared_poses = field_poses.prepare(builder);
                let prepared_scalars = field_scalars.prepare(builder);
                let prepared_options = field_options.prepare(builder);
                let prepared_boxed = field_boxed.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<28> =
                    ::core::default::Default::default();
                if prepared_bytes.is_some() {
                    table_writer.write_entry::<::planus::Offset<[u8]>>(0);
                }
                if prepared_flags.is_some() {
                    table_writer.write_entry::<::planus::Offset<[bool]>>(1);
                }
                if prepared_shorts.is_some() {
                    table_writer.write_entry::<::planus::Offset<[i16]>>(2);
                }
                if prepared_longs.is_some() {
                    table_writer.write_entry::<::planus::Offset<[u64]>>(3);
                }
                if prepared_doubles.is_some() {
                    table_writer.write_entry::<::planus::Offset<[f64]>>(4);
                }
                if prepared_names.is_some() {
                    table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(5);
                }
                if prepared_levels.is_some() {
                    table_writer.write_entry::<::planus::Offset<[self::Level]>>(6);
                }
                if prepared_points.is_some() {
                    table_writer.write_entry::<::planus::Offset<[self::Vec3]>>(7);
                }
                if prepared_poses.is_some() {
                    table_writer.write_entry::<::planus::Offset<[self::Pose]>>(8);
                }
                if prepared_scalars.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::Scalars>]>>(9);
                }
                if prepared_options.is_some() {
                    table_writer
                        .write_entry::<::planus::Offset<[::planus::Offset<self::Options>]>>(10);
                }
                if prepared_boxed.is_some() {
                    table_writer.write_entry::<::planus::Offset<[u32]>>(11);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_bytes) = prepared_bytes {
                            object_writer.write::<_, _, 4>(&prepared_bytes);
                        }
                        if let ::core::option::Option::Some(prepared_flags) = prepared_flags {
                            object_writer.write::<_, _, 4>(&prepared_flags);
                        }
                        if let ::core::option::Option::Some(prepared_shorts) = prepared_shorts {
                            object_writer.write::<_, _, 4>(&prepared_shorts);
                        }
                        if let ::core::option::Option::Some(prepared_longs) = prepared_longs {
                            object_writer.write::<_, _, 4>(&prepared_longs);
                        }
                        if let ::core::option::Option::Some(prepared_doubles) = prepared_doubles {
                            object_writer.write::<_, _, 4>(&prepared_doubles);
                        }
                        if let ::core::option::Option::Some(prepared_names) = prepared_names {
                            object_writer.write::<_, _, 4>(&prepared_names);
                        }
                        if let ::core::option::Option::Some(prepared_levels) = prepared_levels {
                            object_writer.write::<_, _, 4>(&prepared_levels);
                        }
                        if let ::core::option::Option::Some(prepared_points) = prepared_points {
                            object_writer.write::<_, _, 4>(&prepared_points);
                        }
                        if let ::core::option::Option::Some(prepared_poses) = prepared_poses {
                            object_writer.write::<_, _, 4>(&prepared_poses);
                        }
                        if let ::core::option::Option::Some(prepared_scalars) = prepared_scalars {
                            object_writer.write::<_, _, 4>(&prepared_scalars);
                        }
                        if let ::core::option::Option::Some(prepared_options) = prepared_options {
                            object_writer.write::<_, _, 4>(&prepared_options);
                        }
                        if let ::core::option::Option::Some(prepared_boxed) = prepared_boxed {
                            object_writer.write::<_, _, 4>(&prepared_boxed);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Vectors>> for Vectors {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vectors> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Vectors>> for Vectors {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Vectors>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Vectors> for Vectors {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Vectors> {
                Vectors::create(
                    builder,
                    &self.bytes,
                    &self.flags,
                    &self.shorts,
                    &self.longs,
                    &self.doubles,
                    &self.names,
                    &self.levels,
                    &self.points,
                    &self.poses,
                    &self.scalars,
                    &self.options,
                    &self.boxed,
                )
            }
        }

        /// Reference to a deserialized [Vectors].
        #[derive(Copy, Clone)]
        pub struct VectorsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> VectorsRef<'a> {
            /// Getter for the [`bytes` field](Vectors#structfield.bytes).
            #[inline]
            pub fn bytes(&self) -> ::planus::Result<::core::option::Option<&'a [u8]>> {
                self.0.access(0, "Vectors", "bytes")
            }

            /// Getter for the [`flags` field](Vectors#structfield.flags).
            #[inline]
            pub fn flags(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, bool>>> {
                self.0.access(1, "Vectors", "flags")
            }

            /// Getter for the [`shorts` field](Vectors#structfield.shorts).
            #[inline]
            pub fn shorts(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, i16>>> {
                self.0.access(2, "Vectors", "shorts")
            }

            /// Getter for the [`longs` field](Vectors#structfield.longs).
            #[inline]
            pub fn longs(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, u64>>> {
                self.0.access(3, "Vectors", "longs")
            }

            /// Getter for the [`doubles` field](Vectors#structfield.doubles).
            #[inline]
            pub fn doubles(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, f64>>> {
                self.0.access(4, "Vectors", "doubles")
            }

            /// Getter for the [`names` field](Vectors#structfield.names).
            #[inline]
            pub fn names(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>,
                >,
            > {
                self.0.access(5, "Vectors", "names")
            }

            /// Getter for the [`levels` field](Vectors#structfield.levels).
            #[inline]
            pub fn levels(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<
                        'a,
                        ::core::result::Result<self::Level, ::planus::errors::UnknownEnumTag>,
                    >,
                >,
            > {
                self.0.access(6, "Vectors", "levels")
            }

            /// Getter for the [`points` field](Vectors#structfield.points).
            #[inline]
            pub fn points(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, self::Vec3Ref<'a>>>>
            {
                self.0.access(7, "Vectors", "points")
            }

            /// Getter for the [`poses` field](Vectors#structfield.poses).
            #[inline]
            pub fn poses(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, self::PoseRef<'a>>>>
            {
                self.0.access(8, "Vectors", "poses")
            }

            /// Getter for the [`scalars` field](Vectors#structfield.scalars).
            #[inline]
            pub fn scalars(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::ScalarsRef<'a>>>,
                >,
            > {
                self.0.access(9, "Vectors", "scalars")
            }

            /// Getter for the [`options` field](Vectors#structfield.options).
            #[inline]
            pub fn options(
                &self,
            ) -> ::planus::Result<
                ::core::option::Option<
                    ::planus::Vector<'a, ::planus::Result<self::OptionsRef<'a>>>,
                >,
            > {
                self.0.access(10, "Vectors", "options")
            }

            /// Getter for the [`boxed` field](Vectors#structfield.boxed).
            #[inline]
            pub fn boxed(
                &self,
            ) -> ::planus::Result<::core::option::Option<::planus::Vector<'a, u32>>> {
                self.0.access(11, "Vectors", "boxed")
            }
        }

        impl<'a> ::core::fmt::Debug for VectorsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("VectorsRef");
                if let ::core::option::Option::Some(field_bytes) = self.bytes().transpose() {
                    f.field("bytes", &field_bytes);
                }
                if let ::core::option::Option::Some(field_flags) = self.flags().transpose() {
                    f.field("flags", &field_flags);
                }
                if let ::core::option::Option::Some(field_shorts) = self.shorts().transpose() {
                    f.field("shorts", &field_shorts);
                }
                if let ::core::option::Option::Some(field_longs) = self.longs().transpose() {
                    f.field("longs", &field_longs);
                }
                if let ::core::option::Option::Some(field_doubles) = self.doubles().transpose() {
                    f.field("doubles", &field_doubles);
                }
                if let ::core::option::Option::Some(field_names) = self.names().transpose() {
                    f.field("names", &field_names);
                }
                if let ::core::option::Option::Some(field_levels) = self.levels().transpose() {
                    f.field("levels", &field_levels);
                }
                if let ::core::option::Option::Some(field_points) = self.points().transpose() {
                    f.field("points", &field_points);
                }
                if let ::core::option::Option::Some(field_poses) = self.poses().transpose() {
                    f.field("poses", &field_poses);
                }
                if let ::core::option::Option::Some(field_scalars) = self.scalars().transpose() {
                    f.field("scalars", &field_scalars);
                }
                if let ::core::option::Option::Some(field_options) = self.options().transpose() {
                    f.field("options", &field_options);
                }
                if let ::core::option::Option::Some(field_boxed) = self.boxed().transpose() {
                    f.field("boxed", &field_boxed);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<VectorsRef<'a>> for Vectors {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: VectorsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    bytes: value.bytes()?.map(|v| v.to_vec()),
                    flags: if let ::core::option::Option::Some(flags) = value.flags()? {
                        ::core::option::Option::Some(flags.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                    shorts: if let ::core::option::Option::Some(shorts) = value.shorts()? {
                        ::core::option::Option::Some(shorts.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                    longs: if let ::core::option::Option::Some(longs) = value.longs()? {
                        ::core::option::Option::Some(longs.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                    doubles: if let ::core::option::Option::Some(doubles) = value.doubles()? {
                        ::core::option::Option::Some(doubles.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                    names: if let ::core::option::Option::Some(names) = value.names()? {
                        ::core::option::Option::Some(names.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    levels: if let ::core::option::Option::Some(levels) = value.levels()? {
                        ::core::option::Option::Some(levels.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    points: if let ::core::option::Option::Some(points) = value.points()? {
                        ::core::option::Option::Some(points.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                    poses: if let ::core::option::Option::Some(poses) = value.poses()? {
                        ::core::option::Option::Some(poses.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                    scalars: if let ::core::option::Option::Some(scalars) = value.scalars()? {
                        ::core::option::Option::Some(scalars.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    options: if let ::core::option::Option::Some(options) = value.options()? {
                        ::core::option::Option::Some(options.to_vec_result()?)
                    } else {
                        ::core::option::Option::None
                    },
                    boxed: if let ::core::option::Option::Some(boxed) = value.boxed()? {
                        ::core::option::Option::Some(boxed.to_vec()?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for VectorsRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for VectorsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[VectorsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Vectors>> for Vectors {
            type Value = ::planus::Offset<Vectors>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Vectors>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for VectorsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[VectorsRef]", "read_as_root", 0)
                })
            }
        }

        ///  Everything in one message.
        ///
        /// Generated from these locations:
        /// * Table `Zoo` in the file `zoo.fbs:568`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Zoo {
            ///  Numbers.
            pub scalars: ::core::option::Option<::planus::alloc::boxed::Box<self::Scalars>>,
            ///  Options.
            pub options: ::core::option::Option<::planus::alloc::boxed::Box<self::Options>>,
            ///  Strings.
            pub texts: ::core::option::Option<::planus::alloc::boxed::Box<self::Texts>>,
            ///  Vectors.
            pub vectors: ::core::option::Option<::planus::alloc::boxed::Box<self::Vectors>>,
            ///  Recursion.
            pub node: ::core::option::Option<::planus::alloc::boxed::Box<self::Node>>,
            ///  A boxed table.
            pub boxed: ::core::option::Option<::planus::alloc::boxed::Box<self::Options>>,
            ///  A union.
            pub event: ::core::option::Option<self::Event>,
            ///  A fixed struct.
            pub pose: ::core::option::Option<self::Pose>,
            ///  An enum.
            pub level: self::Level,
            ///  An empty table.
            pub nil: ::core::option::Option<::planus::alloc::boxed::Box<self::Nil>>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Zoo {
            fn default() -> Self {
                Self {
                    scalars: ::core::default::Default::default(),
                    options: ::core::default::Default::default(),
                    texts: ::core::default::Default::default(),
                    vectors: ::core::default::Default::default(),
                    node: ::core::default::Default::default(),
                    boxed: ::core::default::Default::default(),
                    event: ::core::default::Default::default(),
                    pose: ::core::default::Default::default(),
                    level: self::Level::Low,
                    nil: ::core::default::Default::default(),
                }
            }
        }

        impl Zoo {
            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_scalars: impl ::planus::WriteAsOptional<::planus::Offset<self::Scalars>>,
                field_options: impl ::planus::WriteAsOptional<::planus::Offset<self::Options>>,
                field_texts: impl ::planus::WriteAsOptional<::planus::Offset<self::Texts>>,
                field_vectors: impl ::planus::WriteAsOptional<::planus::Offset<self::Vectors>>,
                field_node: impl ::planus::WriteAsOptional<::planus::Offset<self::Node>>,
                field_boxed: impl ::planus::WriteAsOptional<::planus::Offset<self::Options>>,
                field_event: impl ::planus::WriteAsOptionalUnion<self::Event>,
                field_pose: impl ::planus::WriteAsOptional<self::Pose>,
                field_level: impl ::planus::WriteAsDefault<self::Level, self::Level>,
                field_nil: impl ::planus::WriteAsOptional<::planus::Offset<self::Nil>>,
            ) -> ::planus::Offset<Self> {
                let prepared_scalars = field_scalars.prepare(builder);
                let prepared_options = field_options.prepare(builder);
                let prepared_texts = field_texts.prepare(builder);
                let prepared_vectors = field_vectors.prepare(builder);
                let prepared_node = field_node.prepare(builder);
                let prepared_boxed = field_boxed.prepare(builder);
                let prepared_event = field_event.prepare(builder);
                let prepared_pose = field_pose.prepare(builder);
                let prepared_level = field_level.prepare(builder, &self::Level::Low);
                let prepared_nil = field_nil.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<26> =
                    ::core::default::Default::default();
                if prepared_pose.is_some() {
                    table_writer.write_entry::<self::Pose>(8);
                }
                if prepared_scalars.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Scalars>>(0);
                }
                if prepared_options.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Options>>(1);
                }
                if prepared_texts.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Texts>>(2);
                }
                if prepared_vectors.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Vectors>>(3);
                }
                if prepared_node.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Node>>(4);
                }
                if prepared_boxed.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Options>>(5);
                }
                if prepared_event.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Event>>(7);
                }
                if prepared_nil.is_some() {
                    table_writer.write_entry::<::planus::Offset<self::Nil>>(10);
                }
                if prepared_event.is_some() {
                    table_writer.write_entry::<u8>(6);
                }
                if prepared_level.is_some() {
                    table_writer.write_entry::<self::Level>(9);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_pose) = prepared_pose {
                            object_writer.write::<_, _, 32>(&prepared_pose);
                        }
                        if let ::core::option::Option::Some(prepared_scalars) = prepared_scalars {
                            object_writer.write::<_, _, 4>(&prepared_scalars);
                        }
                        if let ::core::option::Option::Some(prepared_options) = prepared_options {
                            object_writer.write::<_, _, 4>(&prepared_options);
                        }
                        if let ::core::option::Option::Some(prepared_texts) = prepared_texts {
                            object_writer.write::<_, _, 4>(&prepared_texts);
                        }
                        if let ::core::option::Option::Some(prepared_vectors) = prepared_vectors {
                            object_writer.write::<_, _, 4>(&prepared_vectors);
                        }
                        if let ::core::option::Option::Some(prepared_node) = prepared_node {
                            object_writer.write::<_, _, 4>(&prepared_node);
                        }
                        if let ::core::option::Option::Some(prepared_boxed) = prepared_boxed {
                            object_writer.write::<_, _, 4>(&prepared_boxed);
                        }
                        if let ::core::option::Option::Some(prepared_event) = prepared_event {
                            object_writer.write::<_, _, 4>(&prepared_event.offset());
                        }
                        if let ::core::option::Option::Some(prepared_nil) = prepared_nil {
                            object_writer.write::<_, _, 4>(&prepared_nil);
                        }
                        if let ::core::option::Option::Some(prepared_event) = prepared_event {
                            object_writer.write::<_, _, 1>(&prepared_event.tag());
                        }
                        if let ::core::option::Option::Some(prepared_level) = prepared_level {
                            object_writer.write::<_, _, 1>(&prepared_level);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Zoo>> for Zoo {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Zoo> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Zoo>> for Zoo {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Zoo>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Zoo> for Zoo {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Zoo> {
                Zoo::create(
                    builder,
                    &self.scalars,
                    &self.options,
                    &self.texts,
                    &self.vectors,
                    &self.node,
                    &self.boxed,
                    &self.event,
                    self.pose,
                    self.level,
                    &self.nil,
                )
            }
        }

        /// Reference to a deserialized [Zoo].
        #[derive(Copy, Clone)]
        pub struct ZooRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> ZooRef<'a> {
            /// Getter for the [`scalars` field](Zoo#structfield.scalars).
            #[inline]
            pub fn scalars(
                &self,
            ) -> ::planus::Result<::core::option::Option<self::ScalarsRef<'a>>> {
                self.0.access(0, "Zoo", "scalars")
            }

            /// Getter for the [`options` field](Zoo#structfield.options).
            #[inline]
            pub fn options(
                &self,
            ) -> ::planus::Result<::core::option::Option<self::OptionsRef<'a>>> {
                self.0.access(1, "Zoo", "options")
            }

            /// Getter for the [`texts` field](Zoo#structfield.texts).
            #[inline]
            pub fn texts(&self) -> ::planus::Result<::core::option::Option<self::TextsRef<'a>>> {
                self.0.access(2, "Zoo", "texts")
            }

            /// Getter for the [`vectors` field](Zoo#structfield.vectors).
            #[inline]
            pub fn vectors(
                &self,
            ) -> ::planus::Result<::core::option::Option<self::VectorsRef<'a>>> {
                self.0.access(3, "Zoo", "vectors")
            }

            /// Getter for the [`node` field](Zoo#structfield.node).
            #[inline]
            pub fn node(&self) -> ::planus::Result<::core::option::Option<self::NodeRef<'a>>> {
                self.0.access(4, "Zoo", "node")
            }

            /// Getter for the [`boxed` field](Zoo#structfield.boxed).
            #[inline]
            pub fn boxed(&self) -> ::planus::Result<::core::option::Option<self::OptionsRef<'a>>> {
                self.0.access(5, "Zoo", "boxed")
            }

            /// Getter for the [`event` field](Zoo#structfield.event).
            #[inline]
            pub fn event(&self) -> ::planus::Result<::core::option::Option<self::EventRef<'a>>> {
                self.0.access_union(6, "Zoo", "event")
            }

            /// Getter for the [`pose` field](Zoo#structfield.pose).
            #[inline]
            pub fn pose(&self) -> ::planus::Result<::core::option::Option<self::PoseRef<'a>>> {
                self.0.access(8, "Zoo", "pose")
            }

            /// Getter for the [`level` field](Zoo#structfield.level).
            #[inline]
            pub fn level(&self) -> ::planus::Result<self::Level> {
                ::core::result::Result::Ok(
                    self.0.access(9, "Zoo", "level")?.unwrap_or(self::Level::Low),
                )
            }

            /// Getter for the [`nil` field](Zoo#structfield.nil).
            #[inline]
            pub fn nil(&self) -> ::planus::Result<::core::option::Option<self::NilRef<'a>>> {
                self.0.access(10, "Zoo", "nil")
            }
        }

        impl<'a> ::core::fmt::Debug for ZooRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ZooRef");
                if let ::core::option::Option::Some(field_scalars) = self.scalars().transpose() {
                    f.field("scalars", &field_scalars);
                }
                if let ::core::option::Option::Some(field_options) = self.options().transpose() {
                    f.field("options", &field_options);
                }
                if let ::core::option::Option::Some(field_texts) = self.texts().transpose() {
                    f.field("texts", &field_texts);
                }
                if let ::core::option::Option::Some(field_vectors) = self.vectors().transpose() {
                    f.field("vectors", &field_vectors);
                }
                if let ::core::option::Option::Some(field_node) = self.node().transpose() {
                    f.field("node", &field_node);
                }
                if let ::core::option::Option::Some(field_boxed) = self.boxed().transpose() {
                    f.field("boxed", &field_boxed);
                }
                if let ::core::option::Option::Some(field_event) = self.event().transpose() {
                    f.field("event", &field_event);
                }
                if let ::core::option::Option::Some(field_pose) = self.pose().transpose() {
                    f.field("pose", &field_pose);
                }
                f.field("level", &self.level());
                if let ::core::option::Option::Some(field_nil) = self.nil().transpose() {
                    f.field("nil", &field_nil);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<ZooRef<'a>> for Zoo {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: ZooRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    scalars: if let ::core::option::Option::Some(scalars) = value.scalars()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(scalars)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    options: if let ::core::option::Option::Some(options) = value.options()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(options)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    texts: if let ::core::option::Option::Some(texts) = value.texts()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(texts)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    vectors: if let ::core::option::Option::Some(vectors) = value.vectors()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(vectors)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    node: if let ::core::option::Option::Some(node) = value.node()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(node)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    boxed: if let ::core::option::Option::Some(boxed) = value.boxed()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(boxed)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                    event: if let ::core::option::Option::Some(event) = value.event()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(event)?)
                    } else {
                        ::core::option::Option::None
                    },
                    pose: if let ::core::option::Option::Some(pose) = value.pose()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(pose)?)
                    } else {
                        ::core::option::Option::None
                    },
                    level: ::core::convert::TryInto::try_into(value.level()?)?,
                    nil: if let ::core::option::Option::Some(nil) = value.nil()? {
                        ::core::option::Option::Some(::planus::alloc::boxed::Box::new(
                            ::core::convert::TryInto::try_into(nil)?,
                        ))
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for ZooRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                ::core::result::Result::Ok(Self(::planus::table_reader::Table::from_buffer(
                    buffer, offset,
                )?))
            }
        }

        impl<'a> ::planus::VectorReadInner<'a> for ZooRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[ZooRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Zoo>> for Zoo {
            type Value = ::planus::Offset<Zoo>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Zoo>],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (Self::STRIDE * i) as u32,
                    );
                }
            }
        }

        impl<'a> ::planus::ReadAsRoot<'a> for ZooRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[ZooRef]", "read_as_root", 0))
            }
        }
    }
}
