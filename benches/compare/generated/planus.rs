pub use root::*;

const _: () = ::planus::check_version_compatibility("planus-1.3.0");

/// The root namespace
///
/// Generated from these locations:
/// * File `compare.fbs`
#[no_implicit_prelude]
#[allow(clippy::needless_lifetimes)]
mod root {
    /// The namespace `compare`
    ///
    /// Generated from these locations:
    /// * File `compare.fbs`
    pub mod compare {
        /// The enum `Kind` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Enum `Kind` in the file `compare.fbs:4`
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
        pub enum Kind {
            /// The variant `A` in the enum `Kind`
            A = 0,

            /// The variant `B` in the enum `Kind`
            B = 1,

            /// The variant `C` in the enum `Kind`
            C = 2,

            /// The variant `D` in the enum `Kind`
            D = 3,
        }

        impl Kind {
            /// Array containing all valid variants of Kind
            pub const ENUM_VALUES: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];
        }

        impl ::core::convert::TryFrom<u8> for Kind {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(
                value: u8,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    0 => ::core::result::Result::Ok(Kind::A),
                    1 => ::core::result::Result::Ok(Kind::B),
                    2 => ::core::result::Result::Ok(Kind::C),
                    3 => ::core::result::Result::Ok(Kind::D),

                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind {
                        tag: value as i128,
                    }),
                }
            }
        }

        impl ::core::convert::From<Kind> for u8 {
            #[inline]
            fn from(value: Kind) -> Self {
                value as u8
            }
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Kind {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 1;
        }

        impl ::planus::WriteAsPrimitive<Kind> for Kind {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as u8).write(cursor, buffer_position);
            }
        }

        impl ::planus::WriteAs<Kind> for Kind {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Kind {
                *self
            }
        }

        impl ::planus::WriteAsDefault<Kind, Kind> for Kind {
            type Prepared = Self;

            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &Kind,
            ) -> ::core::option::Option<Kind> {
                if self == default {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(*self)
                }
            }
        }

        impl ::planus::WriteAsOptional<Kind> for Kind {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Kind> {
                ::core::option::Option::Some(*self)
            }
        }

        impl<'buf> ::planus::TableRead<'buf> for Kind {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: u8 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }

        impl<'buf> ::planus::VectorReadInner<'buf> for Kind {
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
                        "Kind",
                        "VectorRead::from_buffer",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Kind> for Kind {
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

        /// The table `Telemetry` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Telemetry` in the file `compare.fbs:6`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Telemetry {
            /// The field `ts` in the table `Telemetry`
            pub ts: u64,
            /// The field `device` in the table `Telemetry`
            pub device: u64,
            /// The field `x` in the table `Telemetry`
            pub x: f64,
            /// The field `y` in the table `Telemetry`
            pub y: f64,
            /// The field `z` in the table `Telemetry`
            pub z: f64,
            /// The field `temp` in the table `Telemetry`
            pub temp: f32,
            /// The field `seq` in the table `Telemetry`
            pub seq: u32,
            /// The field `ok` in the table `Telemetry`
            pub ok: bool,
            /// The field `kind` in the table `Telemetry`
            pub kind: self::Kind,
            /// The field `name` in the table `Telemetry`
            pub name: ::planus::alloc::string::String,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Telemetry {
            fn default() -> Self {
                Self {
                    ts: 0,
                    device: 0,
                    x: 0.0,
                    y: 0.0,
                    z: 0.0,
                    temp: 0.0,
                    seq: 0,
                    ok: false,
                    kind: self::Kind::A,
                    name: ::core::default::Default::default(),
                }
            }
        }

        impl Telemetry {
            /// Creates a [TelemetryBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> TelemetryBuilder<()> {
                TelemetryBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_ts: impl ::planus::WriteAsDefault<u64, u64>,
                field_device: impl ::planus::WriteAsDefault<u64, u64>,
                field_x: impl ::planus::WriteAsDefault<f64, f64>,
                field_y: impl ::planus::WriteAsDefault<f64, f64>,
                field_z: impl ::planus::WriteAsDefault<f64, f64>,
                field_temp: impl ::planus::WriteAsDefault<f32, f32>,
                field_seq: impl ::planus::WriteAsDefault<u32, u32>,
                field_ok: impl ::planus::WriteAsDefault<bool, bool>,
                field_kind: impl ::planus::WriteAsDefault<self::Kind, self::Kind>,
                field_name: impl ::planus::WriteAs<::planus::Offset<str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_ts = field_ts.prepare(builder, &0);
                let prepared_device = field_device.prepare(builder, &0);
                let prepared_x = field_x.prepare(builder, &0.0);
                let prepared_y = field_y.prepare(builder, &0.0);
                let prepared_z = field_z.prepare(builder, &0.0);
                let prepared_temp = field_temp.prepare(builder, &0.0);
                let prepared_seq = field_seq.prepare(builder, &0);
                let prepared_ok = field_ok.prepare(builder, &false);
                let prepared_kind = field_kind.prepare(builder, &self::Kind::A);
                let prepared_name = field_name.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<24> =
                    ::core::default::Default::default();
                if prepared_ts.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                if prepared_device.is_some() {
                    table_writer.write_entry::<u64>(1);
                }
                if prepared_x.is_some() {
                    table_writer.write_entry::<f64>(2);
                }
                if prepared_y.is_some() {
                    table_writer.write_entry::<f64>(3);
                }
                if prepared_z.is_some() {
                    table_writer.write_entry::<f64>(4);
                }
                if prepared_temp.is_some() {
                    table_writer.write_entry::<f32>(5);
                }
                if prepared_seq.is_some() {
                    table_writer.write_entry::<u32>(6);
                }
                table_writer.write_entry::<::planus::Offset<str>>(9);
                if prepared_ok.is_some() {
                    table_writer.write_entry::<bool>(7);
                }
                if prepared_kind.is_some() {
                    table_writer.write_entry::<self::Kind>(8);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_ts) = prepared_ts {
                            object_writer.write::<_, _, 8>(&prepared_ts);
                        }
                        if let ::core::option::Option::Some(prepared_device) = prepared_device {
                            object_writer.write::<_, _, 8>(&prepared_device);
                        }
                        if let ::core::option::Option::Some(prepared_x) = prepared_x {
                            object_writer.write::<_, _, 8>(&prepared_x);
                        }
                        if let ::core::option::Option::Some(prepared_y) = prepared_y {
                            object_writer.write::<_, _, 8>(&prepared_y);
                        }
                        if let ::core::option::Option::Some(prepared_z) = prepared_z {
                            object_writer.write::<_, _, 8>(&prepared_z);
                        }
                        if let ::core::option::Option::Some(prepared_temp) = prepared_temp {
                            object_writer.write::<_, _, 4>(&prepared_temp);
                        }
                        if let ::core::option::Option::Some(prepared_seq) = prepared_seq {
                            object_writer.write::<_, _, 4>(&prepared_seq);
                        }
                        object_writer.write::<_, _, 4>(&prepared_name);
                        if let ::core::option::Option::Some(prepared_ok) = prepared_ok {
                            object_writer.write::<_, _, 1>(&prepared_ok);
                        }
                        if let ::core::option::Option::Some(prepared_kind) = prepared_kind {
                            object_writer.write::<_, _, 1>(&prepared_kind);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Telemetry>> for Telemetry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Telemetry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Telemetry>> for Telemetry {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Telemetry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Telemetry> for Telemetry {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Telemetry> {
                Telemetry::create(
                    builder,
                    self.ts,
                    self.device,
                    self.x,
                    self.y,
                    self.z,
                    self.temp,
                    self.seq,
                    self.ok,
                    self.kind,
                    &self.name,
                )
            }
        }

        /// Builder for serializing an instance of the [Telemetry] type.
        ///
        /// Can be created using the [Telemetry::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct TelemetryBuilder<State>(State);

        impl TelemetryBuilder<()> {
            /// Setter for the [`ts` field](Telemetry#structfield.ts).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn ts<T0>(self, value: T0) -> TelemetryBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u64, u64>,
            {
                TelemetryBuilder((value,))
            }

            /// Sets the [`ts` field](Telemetry#structfield.ts) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn ts_as_default(self) -> TelemetryBuilder<(::planus::DefaultValue,)> {
                self.ts(::planus::DefaultValue)
            }
        }

        impl<T0> TelemetryBuilder<(T0,)> {
            /// Setter for the [`device` field](Telemetry#structfield.device).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn device<T1>(self, value: T1) -> TelemetryBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u64, u64>,
            {
                let (v0,) = self.0;
                TelemetryBuilder((v0, value))
            }

            /// Sets the [`device` field](Telemetry#structfield.device) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn device_as_default(self) -> TelemetryBuilder<(T0, ::planus::DefaultValue)> {
                self.device(::planus::DefaultValue)
            }
        }

        impl<T0, T1> TelemetryBuilder<(T0, T1)> {
            /// Setter for the [`x` field](Telemetry#structfield.x).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn x<T2>(self, value: T2) -> TelemetryBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsDefault<f64, f64>,
            {
                let (v0, v1) = self.0;
                TelemetryBuilder((v0, v1, value))
            }

            /// Sets the [`x` field](Telemetry#structfield.x) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn x_as_default(self) -> TelemetryBuilder<(T0, T1, ::planus::DefaultValue)> {
                self.x(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2> TelemetryBuilder<(T0, T1, T2)> {
            /// Setter for the [`y` field](Telemetry#structfield.y).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn y<T3>(self, value: T3) -> TelemetryBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsDefault<f64, f64>,
            {
                let (v0, v1, v2) = self.0;
                TelemetryBuilder((v0, v1, v2, value))
            }

            /// Sets the [`y` field](Telemetry#structfield.y) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn y_as_default(self) -> TelemetryBuilder<(T0, T1, T2, ::planus::DefaultValue)> {
                self.y(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3> TelemetryBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`z` field](Telemetry#structfield.z).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn z<T4>(self, value: T4) -> TelemetryBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsDefault<f64, f64>,
            {
                let (v0, v1, v2, v3) = self.0;
                TelemetryBuilder((v0, v1, v2, v3, value))
            }

            /// Sets the [`z` field](Telemetry#structfield.z) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn z_as_default(
                self,
            ) -> TelemetryBuilder<(T0, T1, T2, T3, ::planus::DefaultValue)> {
                self.z(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4> TelemetryBuilder<(T0, T1, T2, T3, T4)> {
            /// Setter for the [`temp` field](Telemetry#structfield.temp).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn temp<T5>(self, value: T5) -> TelemetryBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                TelemetryBuilder((v0, v1, v2, v3, v4, value))
            }

            /// Sets the [`temp` field](Telemetry#structfield.temp) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn temp_as_default(
                self,
            ) -> TelemetryBuilder<(T0, T1, T2, T3, T4, ::planus::DefaultValue)> {
                self.temp(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5> TelemetryBuilder<(T0, T1, T2, T3, T4, T5)> {
            /// Setter for the [`seq` field](Telemetry#structfield.seq).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn seq<T6>(self, value: T6) -> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                TelemetryBuilder((v0, v1, v2, v3, v4, v5, value))
            }

            /// Sets the [`seq` field](Telemetry#structfield.seq) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn seq_as_default(
                self,
            ) -> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, ::planus::DefaultValue)> {
                self.seq(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            /// Setter for the [`ok` field](Telemetry#structfield.ok).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn ok<T7>(self, value: T7) -> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
            where
                T7: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3, v4, v5, v6) = self.0;
                TelemetryBuilder((v0, v1, v2, v3, v4, v5, v6, value))
            }

            /// Sets the [`ok` field](Telemetry#structfield.ok) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn ok_as_default(
                self,
            ) -> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, ::planus::DefaultValue)>
            {
                self.ok(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)> {
            /// Setter for the [`kind` field](Telemetry#structfield.kind).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn kind<T8>(
                self,
                value: T8,
            ) -> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)>
            where
                T8: ::planus::WriteAsDefault<self::Kind, self::Kind>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7) = self.0;
                TelemetryBuilder((v0, v1, v2, v3, v4, v5, v6, v7, value))
            }

            /// Sets the [`kind` field](Telemetry#structfield.kind) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn kind_as_default(
                self,
            ) -> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, ::planus::DefaultValue)>
            {
                self.kind(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)> {
            /// Setter for the [`name` field](Telemetry#structfield.name).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn name<T9>(
                self,
                value: T9,
            ) -> TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
            where
                T9: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8) = self.0;
                TelemetryBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, value))
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
            TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Telemetry].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Telemetry>
            where
                Self: ::planus::WriteAsOffset<Telemetry>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<u64, u64>,
                T2: ::planus::WriteAsDefault<f64, f64>,
                T3: ::planus::WriteAsDefault<f64, f64>,
                T4: ::planus::WriteAsDefault<f64, f64>,
                T5: ::planus::WriteAsDefault<f32, f32>,
                T6: ::planus::WriteAsDefault<u32, u32>,
                T7: ::planus::WriteAsDefault<bool, bool>,
                T8: ::planus::WriteAsDefault<self::Kind, self::Kind>,
                T9: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAs<::planus::Offset<Telemetry>>
            for TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            type Prepared = ::planus::Offset<Telemetry>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Telemetry> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<u64, u64>,
                T2: ::planus::WriteAsDefault<f64, f64>,
                T3: ::planus::WriteAsDefault<f64, f64>,
                T4: ::planus::WriteAsDefault<f64, f64>,
                T5: ::planus::WriteAsDefault<f32, f32>,
                T6: ::planus::WriteAsDefault<u32, u32>,
                T7: ::planus::WriteAsDefault<bool, bool>,
                T8: ::planus::WriteAsDefault<self::Kind, self::Kind>,
                T9: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAsOptional<::planus::Offset<Telemetry>>
            for TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            type Prepared = ::planus::Offset<Telemetry>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Telemetry>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<u64, u64>,
                T2: ::planus::WriteAsDefault<f64, f64>,
                T3: ::planus::WriteAsDefault<f64, f64>,
                T4: ::planus::WriteAsDefault<f64, f64>,
                T5: ::planus::WriteAsDefault<f32, f32>,
                T6: ::planus::WriteAsDefault<u32, u32>,
                T7: ::planus::WriteAsDefault<bool, bool>,
                T8: ::planus::WriteAsDefault<self::Kind, self::Kind>,
                T9: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAsOffset<Telemetry>
            for TelemetryBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Telemetry> {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9) = &self.0;
                Telemetry::create(builder, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9)
            }
        }

        /// Reference to a deserialized [Telemetry].
        #[derive(Copy, Clone)]
        pub struct TelemetryRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> TelemetryRef<'a> {
            /// Getter for the [`ts` field](Telemetry#structfield.ts).
            #[inline]
            pub fn ts(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "Telemetry", "ts")?.unwrap_or(0))
            }

            /// Getter for the [`device` field](Telemetry#structfield.device).
            #[inline]
            pub fn device(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(1, "Telemetry", "device")?.unwrap_or(0))
            }

            /// Getter for the [`x` field](Telemetry#structfield.x).
            #[inline]
            pub fn x(&self) -> ::planus::Result<f64> {
                ::core::result::Result::Ok(self.0.access(2, "Telemetry", "x")?.unwrap_or(0.0))
            }

            /// Getter for the [`y` field](Telemetry#structfield.y).
            #[inline]
            pub fn y(&self) -> ::planus::Result<f64> {
                ::core::result::Result::Ok(self.0.access(3, "Telemetry", "y")?.unwrap_or(0.0))
            }

            /// Getter for the [`z` field](Telemetry#structfield.z).
            #[inline]
            pub fn z(&self) -> ::planus::Result<f64> {
                ::core::result::Result::Ok(self.0.access(4, "Telemetry", "z")?.unwrap_or(0.0))
            }

            /// Getter for the [`temp` field](Telemetry#structfield.temp).
            #[inline]
            pub fn temp(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(5, "Telemetry", "temp")?.unwrap_or(0.0))
            }

            /// Getter for the [`seq` field](Telemetry#structfield.seq).
            #[inline]
            pub fn seq(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(6, "Telemetry", "seq")?.unwrap_or(0))
            }

            /// Getter for the [`ok` field](Telemetry#structfield.ok).
            #[inline]
            pub fn ok(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(7, "Telemetry", "ok")?.unwrap_or(false))
            }

            /// Getter for the [`kind` field](Telemetry#structfield.kind).
            #[inline]
            pub fn kind(&self) -> ::planus::Result<self::Kind> {
                ::core::result::Result::Ok(
                    self.0.access(8, "Telemetry", "kind")?.unwrap_or(self::Kind::A),
                )
            }

            /// Getter for the [`name` field](Telemetry#structfield.name).
            #[inline]
            pub fn name(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(9, "Telemetry", "name")
            }
        }

        impl<'a> ::core::fmt::Debug for TelemetryRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TelemetryRef");
                f.field("ts", &self.ts());
                f.field("device", &self.device());
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.field("z", &self.z());
                f.field("temp", &self.temp());
                f.field("seq", &self.seq());
                f.field("ok", &self.ok());
                f.field("kind", &self.kind());
                f.field("name", &self.name());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<TelemetryRef<'a>> for Telemetry {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: TelemetryRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    ts: ::core::convert::TryInto::try_into(value.ts()?)?,
                    device: ::core::convert::TryInto::try_into(value.device()?)?,
                    x: ::core::convert::TryInto::try_into(value.x()?)?,
                    y: ::core::convert::TryInto::try_into(value.y()?)?,
                    z: ::core::convert::TryInto::try_into(value.z()?)?,
                    temp: ::core::convert::TryInto::try_into(value.temp()?)?,
                    seq: ::core::convert::TryInto::try_into(value.seq()?)?,
                    ok: ::core::convert::TryInto::try_into(value.ok()?)?,
                    kind: ::core::convert::TryInto::try_into(value.kind()?)?,
                    name: ::core::convert::Into::into(value.name()?),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for TelemetryRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for TelemetryRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location(
                        "[TelemetryRef]",
                        "get",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Telemetry>> for Telemetry {
            type Value = ::planus::Offset<Telemetry>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Telemetry>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for TelemetryRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[TelemetryRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Sparse` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Sparse` in the file `compare.fbs:19`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Sparse {
            /// The field `ts` in the table `Sparse`
            pub ts: u64,
            /// The field `device` in the table `Sparse`
            pub device: u64,
            /// The field `seq` in the table `Sparse`
            pub seq: u32,
            /// The field `name` in the table `Sparse`
            pub name: ::planus::alloc::string::String,
            /// The field `v0` in the table `Sparse`
            pub v0: ::core::option::Option<f64>,
            /// The field `v1` in the table `Sparse`
            pub v1: ::core::option::Option<f64>,
            /// The field `v2` in the table `Sparse`
            pub v2: ::core::option::Option<f64>,
            /// The field `v3` in the table `Sparse`
            pub v3: ::core::option::Option<f64>,
            /// The field `v4` in the table `Sparse`
            pub v4: ::core::option::Option<f64>,
            /// The field `v5` in the table `Sparse`
            pub v5: ::core::option::Option<f64>,
            /// The field `v6` in the table `Sparse`
            pub v6: ::core::option::Option<f64>,
            /// The field `v7` in the table `Sparse`
            pub v7: ::core::option::Option<f64>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Sparse {
            fn default() -> Self {
                Self {
                    ts: 0,
                    device: 0,
                    seq: 0,
                    name: ::core::default::Default::default(),
                    v0: ::core::default::Default::default(),
                    v1: ::core::default::Default::default(),
                    v2: ::core::default::Default::default(),
                    v3: ::core::default::Default::default(),
                    v4: ::core::default::Default::default(),
                    v5: ::core::default::Default::default(),
                    v6: ::core::default::Default::default(),
                    v7: ::core::default::Default::default(),
                }
            }
        }

        impl Sparse {
            /// Creates a [SparseBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> SparseBuilder<()> {
                SparseBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_ts: impl ::planus::WriteAsDefault<u64, u64>,
                field_device: impl ::planus::WriteAsDefault<u64, u64>,
                field_seq: impl ::planus::WriteAsDefault<u32, u32>,
                field_name: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_v0: impl ::planus::WriteAsOptional<f64>,
                field_v1: impl ::planus::WriteAsOptional<f64>,
                field_v2: impl ::planus::WriteAsOptional<f64>,
                field_v3: impl ::planus::WriteAsOptional<f64>,
                field_v4: impl ::planus::WriteAsOptional<f64>,
                field_v5: impl ::planus::WriteAsOptional<f64>,
                field_v6: impl ::planus::WriteAsOptional<f64>,
                field_v7: impl ::planus::WriteAsOptional<f64>,
            ) -> ::planus::Offset<Self> {
                let prepared_ts = field_ts.prepare(builder, &0);
                let prepared_device = field_device.prepare(builder, &0);
                let prepared_seq = field_seq.prepare(builder, &0);
                let prepared_name = field_name.prepare(builder);
                let prepared_v0 = field_v0.prepare(builder);
                let prepared_v1 = field_v1.prepare(builder);
                let prepared_v2 = field_v2.prepare(builder);
                let prepared_v3 = field_v3.prepare(builder);
                let prepared_v4 = field_v4.prepare(builder);
                let prepared_v5 = field_v5.prepare(builder);
                let prepared_v6 = field_v6.prepare(builder);
                let prepared_v7 = field_v7.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<28> =
                    ::core::default::Default::default();
                if prepared_ts.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                if prepared_device.is_some() {
                    table_writer.write_entry::<u64>(1);
                }
                if prepared_v0.is_some() {
                    table_writer.write_entry::<f64>(4);
                }
                if prepared_v1.is_some() {
                    table_writer.write_entry::<f64>(5);
                }
                if prepared_v2.is_some() {
                    table_writer.write_entry::<f64>(6);
                }
                if prepared_v3.is_some() {
                    table_writer.write_entry::<f64>(7);
                }
                if prepared_v4.is_some() {
                    table_writer.write_entry::<f64>(8);
                }
                if prepared_v5.is_some() {
                    table_writer.write_entry::<f64>(9);
                }
                if prepared_v6.is_some() {
                    table_writer.write_entry::<f64>(10);
                }
                if prepared_v7.is_some() {
                    table_writer.write_entry::<f64>(11);
                }
                if prepared_seq.is_some() {
                    table_writer.write_entry::<u32>(2);
                }
                table_writer.write_entry::<::planus::Offset<str>>(3);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_ts) = prepared_ts {
                            object_writer.write::<_, _, 8>(&prepared_ts);
                        }
                        if let ::core::option::Option::Some(prepared_device) = prepared_device {
                            object_writer.write::<_, _, 8>(&prepared_device);
                        }
                        if let ::core::option::Option::Some(prepared_v0) = prepared_v0 {
                            object_writer.write::<_, _, 8>(&prepared_v0);
                        }
                        if let ::core::option::Option::Some(prepared_v1) = prepared_v1 {
                            object_writer.write::<_, _, 8>(&prepared_v1);
                        }
                        if let ::core::option::Option::Some(prepared_v2) = prepared_v2 {
                            object_writer.write::<_, _, 8>(&prepared_v2);
                        }
                        if let ::core::option::Option::Some(prepared_v3) = prepared_v3 {
                            object_writer.write::<_, _, 8>(&prepared_v3);
                        }
                        if let ::core::option::Option::Some(prepared_v4) = prepared_v4 {
                            object_writer.write::<_, _, 8>(&prepared_v4);
                        }
                        if let ::core::option::Option::Some(prepared_v5) = prepared_v5 {
                            object_writer.write::<_, _, 8>(&prepared_v5);
                        }
                        if let ::core::option::Option::Some(prepared_v6) = prepared_v6 {
                            object_writer.write::<_, _, 8>(&prepared_v6);
                        }
                        if let ::core::option::Option::Some(prepared_v7) = prepared_v7 {
                            object_writer.write::<_, _, 8>(&prepared_v7);
                        }
                        if let ::core::option::Option::Some(prepared_seq) = prepared_seq {
                            object_writer.write::<_, _, 4>(&prepared_seq);
                        }
                        object_writer.write::<_, _, 4>(&prepared_name);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Sparse>> for Sparse {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Sparse> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Sparse>> for Sparse {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Sparse>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Sparse> for Sparse {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Sparse> {
                Sparse::create(
                    builder,
                    self.ts,
                    self.device,
                    self.seq,
                    &self.name,
                    self.v0,
                    self.v1,
                    self.v2,
                    self.v3,
                    self.v4,
                    self.v5,
                    self.v6,
                    self.v7,
                )
            }
        }

        /// Builder for serializing an instance of the [Sparse] type.
        ///
        /// Can be created using the [Sparse::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct SparseBuilder<State>(State);

        impl SparseBuilder<()> {
            /// Setter for the [`ts` field](Sparse#structfield.ts).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn ts<T0>(self, value: T0) -> SparseBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u64, u64>,
            {
                SparseBuilder((value,))
            }

            /// Sets the [`ts` field](Sparse#structfield.ts) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn ts_as_default(self) -> SparseBuilder<(::planus::DefaultValue,)> {
                self.ts(::planus::DefaultValue)
            }
        }

        impl<T0> SparseBuilder<(T0,)> {
            /// Setter for the [`device` field](Sparse#structfield.device).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn device<T1>(self, value: T1) -> SparseBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u64, u64>,
            {
                let (v0,) = self.0;
                SparseBuilder((v0, value))
            }

            /// Sets the [`device` field](Sparse#structfield.device) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn device_as_default(self) -> SparseBuilder<(T0, ::planus::DefaultValue)> {
                self.device(::planus::DefaultValue)
            }
        }

        impl<T0, T1> SparseBuilder<(T0, T1)> {
            /// Setter for the [`seq` field](Sparse#structfield.seq).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn seq<T2>(self, value: T2) -> SparseBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0, v1) = self.0;
                SparseBuilder((v0, v1, value))
            }

            /// Sets the [`seq` field](Sparse#structfield.seq) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn seq_as_default(self) -> SparseBuilder<(T0, T1, ::planus::DefaultValue)> {
                self.seq(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2> SparseBuilder<(T0, T1, T2)> {
            /// Setter for the [`name` field](Sparse#structfield.name).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn name<T3>(self, value: T3) -> SparseBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2) = self.0;
                SparseBuilder((v0, v1, v2, value))
            }
        }

        impl<T0, T1, T2, T3> SparseBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`v0` field](Sparse#structfield.v0).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v0<T4>(self, value: T4) -> SparseBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3) = self.0;
                SparseBuilder((v0, v1, v2, v3, value))
            }

            /// Sets the [`v0` field](Sparse#structfield.v0) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v0_as_null(self) -> SparseBuilder<(T0, T1, T2, T3, ())> {
                self.v0(())
            }
        }

        impl<T0, T1, T2, T3, T4> SparseBuilder<(T0, T1, T2, T3, T4)> {
            /// Setter for the [`v1` field](Sparse#structfield.v1).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v1<T5>(self, value: T5) -> SparseBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                SparseBuilder((v0, v1, v2, v3, v4, value))
            }

            /// Sets the [`v1` field](Sparse#structfield.v1) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v1_as_null(self) -> SparseBuilder<(T0, T1, T2, T3, T4, ())> {
                self.v1(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5> SparseBuilder<(T0, T1, T2, T3, T4, T5)> {
            /// Setter for the [`v2` field](Sparse#structfield.v2).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v2<T6>(self, value: T6) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                SparseBuilder((v0, v1, v2, v3, v4, v5, value))
            }

            /// Sets the [`v2` field](Sparse#structfield.v2) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v2_as_null(self) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, ())> {
                self.v2(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            /// Setter for the [`v3` field](Sparse#structfield.v3).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v3<T7>(self, value: T7) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
            where
                T7: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6) = self.0;
                SparseBuilder((v0, v1, v2, v3, v4, v5, v6, value))
            }

            /// Sets the [`v3` field](Sparse#structfield.v3) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v3_as_null(self) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, ())> {
                self.v3(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)> {
            /// Setter for the [`v4` field](Sparse#structfield.v4).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v4<T8>(self, value: T8) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)>
            where
                T8: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7) = self.0;
                SparseBuilder((v0, v1, v2, v3, v4, v5, v6, v7, value))
            }

            /// Sets the [`v4` field](Sparse#structfield.v4) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v4_as_null(self) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, ())> {
                self.v4(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)> {
            /// Setter for the [`v5` field](Sparse#structfield.v5).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v5<T9>(
                self,
                value: T9,
            ) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
            where
                T9: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8) = self.0;
                SparseBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, value))
            }

            /// Sets the [`v5` field](Sparse#structfield.v5) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v5_as_null(self) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, ())> {
                self.v5(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
            SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            /// Setter for the [`v6` field](Sparse#structfield.v6).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v6<T10>(
                self,
                value: T10,
            ) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)>
            where
                T10: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9) = self.0;
                SparseBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, value))
            }

            /// Sets the [`v6` field](Sparse#structfield.v6) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v6_as_null(self) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, ())> {
                self.v6(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
            SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)>
        {
            /// Setter for the [`v7` field](Sparse#structfield.v7).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v7<T11>(
                self,
                value: T11,
            ) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
            where
                T11: ::planus::WriteAsOptional<f64>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10) = self.0;
                SparseBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, value))
            }

            /// Sets the [`v7` field](Sparse#structfield.v7) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn v7_as_null(
                self,
            ) -> SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, ())> {
                self.v7(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
            SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
        {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Sparse].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Sparse>
            where
                Self: ::planus::WriteAsOffset<Sparse>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<u64, u64>,
                T2: ::planus::WriteAsDefault<u32, u32>,
                T3: ::planus::WriteAs<::planus::Offset<str>>,
                T4: ::planus::WriteAsOptional<f64>,
                T5: ::planus::WriteAsOptional<f64>,
                T6: ::planus::WriteAsOptional<f64>,
                T7: ::planus::WriteAsOptional<f64>,
                T8: ::planus::WriteAsOptional<f64>,
                T9: ::planus::WriteAsOptional<f64>,
                T10: ::planus::WriteAsOptional<f64>,
                T11: ::planus::WriteAsOptional<f64>,
            > ::planus::WriteAs<::planus::Offset<Sparse>>
            for SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
        {
            type Prepared = ::planus::Offset<Sparse>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Sparse> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<u64, u64>,
                T2: ::planus::WriteAsDefault<u32, u32>,
                T3: ::planus::WriteAs<::planus::Offset<str>>,
                T4: ::planus::WriteAsOptional<f64>,
                T5: ::planus::WriteAsOptional<f64>,
                T6: ::planus::WriteAsOptional<f64>,
                T7: ::planus::WriteAsOptional<f64>,
                T8: ::planus::WriteAsOptional<f64>,
                T9: ::planus::WriteAsOptional<f64>,
                T10: ::planus::WriteAsOptional<f64>,
                T11: ::planus::WriteAsOptional<f64>,
            > ::planus::WriteAsOptional<::planus::Offset<Sparse>>
            for SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
        {
            type Prepared = ::planus::Offset<Sparse>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Sparse>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<u64, u64>,
                T2: ::planus::WriteAsDefault<u32, u32>,
                T3: ::planus::WriteAs<::planus::Offset<str>>,
                T4: ::planus::WriteAsOptional<f64>,
                T5: ::planus::WriteAsOptional<f64>,
                T6: ::planus::WriteAsOptional<f64>,
                T7: ::planus::WriteAsOptional<f64>,
                T8: ::planus::WriteAsOptional<f64>,
                T9: ::planus::WriteAsOptional<f64>,
                T10: ::planus::WriteAsOptional<f64>,
                T11: ::planus::WriteAsOptional<f64>,
            > ::planus::WriteAsOffset<Sparse>
            for SparseBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Sparse> {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11) = &self.0;
                Sparse::create(builder, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11)
            }
        }

        /// Reference to a deserialized [Sparse].
        #[derive(Copy, Clone)]
        pub struct SparseRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> SparseRef<'a> {
            /// Getter for the [`ts` field](Sparse#structfield.ts).
            #[inline]
            pub fn ts(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "Sparse", "ts")?.unwrap_or(0))
            }

            /// Getter for the [`device` field](Sparse#structfield.device).
            #[inline]
            pub fn device(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(1, "Sparse", "device")?.unwrap_or(0))
            }

            /// Getter for the [`seq` field](Sparse#structfield.seq).
            #[inline]
            pub fn seq(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(2, "Sparse", "seq")?.unwrap_or(0))
            }

            /// Getter for the [`name` field](Sparse#structfield.name).
            #[inline]
            pub fn name(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(3, "Sparse", "name")
            }

            /// Getter for the [`v0` field](Sparse#structfield.v0).
            #[inline]
            pub fn v0(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(4, "Sparse", "v0")
            }

            /// Getter for the [`v1` field](Sparse#structfield.v1).
            #[inline]
            pub fn v1(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(5, "Sparse", "v1")
            }

            /// Getter for the [`v2` field](Sparse#structfield.v2).
            #[inline]
            pub fn v2(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(6, "Sparse", "v2")
            }

            /// Getter for the [`v3` field](Sparse#structfield.v3).
            #[inline]
            pub fn v3(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(7, "Sparse", "v3")
            }

            /// Getter for the [`v4` field](Sparse#structfield.v4).
            #[inline]
            pub fn v4(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(8, "Sparse", "v4")
            }

            /// Getter for the [`v5` field](Sparse#structfield.v5).
            #[inline]
            pub fn v5(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(9, "Sparse", "v5")
            }

            /// Getter for the [`v6` field](Sparse#structfield.v6).
            #[inline]
            pub fn v6(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(10, "Sparse", "v6")
            }

            /// Getter for the [`v7` field](Sparse#structfield.v7).
            #[inline]
            pub fn v7(&self) -> ::planus::Result<::core::option::Option<f64>> {
                self.0.access(11, "Sparse", "v7")
            }
        }

        impl<'a> ::core::fmt::Debug for SparseRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("SparseRef");
                f.field("ts", &self.ts());
                f.field("device", &self.device());
                f.field("seq", &self.seq());
                f.field("name", &self.name());
                if let ::core::option::Option::Some(field_v0) = self.v0().transpose() {
                    f.field("v0", &field_v0);
                }
                if let ::core::option::Option::Some(field_v1) = self.v1().transpose() {
                    f.field("v1", &field_v1);
                }
                if let ::core::option::Option::Some(field_v2) = self.v2().transpose() {
                    f.field("v2", &field_v2);
                }
                if let ::core::option::Option::Some(field_v3) = self.v3().transpose() {
                    f.field("v3", &field_v3);
                }
                if let ::core::option::Option::Some(field_v4) = self.v4().transpose() {
                    f.field("v4", &field_v4);
                }
                if let ::core::option::Option::Some(field_v5) = self.v5().transpose() {
                    f.field("v5", &field_v5);
                }
                if let ::core::option::Option::Some(field_v6) = self.v6().transpose() {
                    f.field("v6", &field_v6);
                }
                if let ::core::option::Option::Some(field_v7) = self.v7().transpose() {
                    f.field("v7", &field_v7);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<SparseRef<'a>> for Sparse {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: SparseRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    ts: ::core::convert::TryInto::try_into(value.ts()?)?,
                    device: ::core::convert::TryInto::try_into(value.device()?)?,
                    seq: ::core::convert::TryInto::try_into(value.seq()?)?,
                    name: ::core::convert::Into::into(value.name()?),
                    v0: if let ::core::option::Option::Some(v0) = value.v0()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(v0)?)
                    } else {
                        ::core::option::Option::None
                    },
                    v1: if let ::core::option::Option::Some(v1) = value.v1()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(v1)?)
                    } else {
                        ::core::option::Option::None
                    },
                    v2: if let ::core::option::Option::Some(v2) = value.v2()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(v2)?)
                    } else {
                        ::core::option::Option::None
                    },
                    v3: if let ::core::option::Option::Some(v3) = value.v3()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(v3)?)
                    } else {
                        ::core::option::Option::None
                    },
                    v4: if let ::core::option::Option::Some(v4) = value.v4()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(v4)?)
                    } else {
                        ::core::option::Option::None
                    },
                    v5: if let ::core::option::Option::Some(v5) = value.v5()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(v5)?)
                    } else {
                        ::core::option::Option::None
                    },
                    v6: if let ::core::option::Option::Some(v6) = value.v6()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(v6)?)
                    } else {
                        ::core::option::Option::None
                    },
                    v7: if let ::core::option::Option::Some(v7) = value.v7()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(v7)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for SparseRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for SparseRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[SparseRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Sparse>> for Sparse {
            type Value = ::planus::Offset<Sparse>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Sparse>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for SparseRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[SparseRef]", "read_as_root", 0)
                })
            }
        }

        /// The struct `Address` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Struct `Address` in the file `compare.fbs:34`
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
        pub struct Address {
            /// The field `a` in the struct `Address`
            pub a: u8,

            /// The field `b` in the struct `Address`
            pub b: u8,

            /// The field `c` in the struct `Address`
            pub c: u8,

            /// The field `d` in the struct `Address`
            pub d: u8,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Address {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 4;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Address> for Address {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<1, 3>();
                self.a.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<1, 2>();
                self.b.write(cur, buffer_position - 1);
                let (cur, cursor) = cursor.split::<1, 1>();
                self.c.write(cur, buffer_position - 2);
                let (cur, cursor) = cursor.split::<1, 0>();
                self.d.write(cur, buffer_position - 3);
                cursor.finish([]);
            }
        }

        impl ::planus::WriteAsOffset<Address> for Address {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Address> {
                unsafe {
                    builder.write_with(4, 0, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();

                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(
                                &mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 4]),
                            ),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<Address> for Address {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Address> for Address {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Address].
        #[derive(Copy, Clone)]
        pub struct AddressRef<'a>(::planus::ArrayWithStartOffset<'a, 4>);

        impl<'a> AddressRef<'a> {
            /// Getter for the [`a` field](Address#structfield.a).
            pub fn a(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(0).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`b` field](Address#structfield.b).
            pub fn b(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(1).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`c` field](Address#structfield.c).
            pub fn c(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(2).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`d` field](Address#structfield.d).
            pub fn d(&self) -> u8 {
                let buffer = self.0.advance_as_array::<1>(3).unwrap();

                u8::from_le_bytes(*buffer.as_array())
            }
        }

        impl<'a> ::core::fmt::Debug for AddressRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("AddressRef");
                f.field("a", &self.a());
                f.field("b", &self.b());
                f.field("c", &self.c());
                f.field("d", &self.d());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 4>> for AddressRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 4>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::From<AddressRef<'a>> for Address {
            #[allow(unreachable_code)]
            fn from(value: AddressRef<'a>) -> Self {
                Self { a: value.a(), b: value.b(), c: value.c(), d: value.d() }
            }
        }

        impl<'a, 'b> ::core::cmp::PartialEq<AddressRef<'a>> for AddressRef<'b> {
            fn eq(&self, other: &AddressRef<'_>) -> bool {
                self.a() == other.a()
                    && self.b() == other.b()
                    && self.c() == other.c()
                    && self.d() == other.d()
            }
        }

        impl<'a> ::core::cmp::Eq for AddressRef<'a> {}
        impl<'a, 'b> ::core::cmp::PartialOrd<AddressRef<'a>> for AddressRef<'b> {
            fn partial_cmp(
                &self,
                other: &AddressRef<'_>,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl<'a> ::core::cmp::Ord for AddressRef<'a> {
            fn cmp(&self, other: &AddressRef<'_>) -> ::core::cmp::Ordering {
                self.a()
                    .cmp(&other.a())
                    .then_with(|| self.b().cmp(&other.b()))
                    .then_with(|| self.c().cmp(&other.c()))
                    .then_with(|| self.d().cmp(&other.d()))
            }
        }

        impl<'a> ::core::hash::Hash for AddressRef<'a> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.a().hash(state);
                self.b().hash(state);
                self.c().hash(state);
                self.d().hash(state);
            }
        }

        impl<'a> ::planus::TableRead<'a> for AddressRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<4>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for AddressRef<'a> {
            const STRIDE: usize = 4;

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
        unsafe impl ::planus::VectorWrite<Address> for Address {
            const STRIDE: usize = 4;

            type Value = Address;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Address],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 4];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (4 * i) as u32,
                    );
                }
            }
        }

        /// The table `Log` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Log` in the file `compare.fbs:41`
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
        pub struct Log {
            /// The field `address` in the table `Log`
            pub address: self::Address,
            /// The field `identity` in the table `Log`
            pub identity: ::planus::alloc::string::String,
            /// The field `userid` in the table `Log`
            pub userid: ::planus::alloc::string::String,
            /// The field `date` in the table `Log`
            pub date: ::planus::alloc::string::String,
            /// The field `request` in the table `Log`
            pub request: ::planus::alloc::string::String,
            /// The field `code` in the table `Log`
            pub code: u16,
            /// The field `size` in the table `Log`
            pub size: u64,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Log {
            fn default() -> Self {
                Self {
                    address: ::core::default::Default::default(),
                    identity: ::core::default::Default::default(),
                    userid: ::core::default::Default::default(),
                    date: ::core::default::Default::default(),
                    request: ::core::default::Default::default(),
                    code: 0,
                    size: 0,
                }
            }
        }

        impl Log {
            /// Creates a [LogBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> LogBuilder<()> {
                LogBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_address: impl ::planus::WriteAs<self::Address>,
                field_identity: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_userid: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_date: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_request: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_code: impl ::planus::WriteAsDefault<u16, u16>,
                field_size: impl ::planus::WriteAsDefault<u64, u64>,
            ) -> ::planus::Offset<Self> {
                let prepared_address = field_address.prepare(builder);
                let prepared_identity = field_identity.prepare(builder);
                let prepared_userid = field_userid.prepare(builder);
                let prepared_date = field_date.prepare(builder);
                let prepared_request = field_request.prepare(builder);
                let prepared_code = field_code.prepare(builder, &0);
                let prepared_size = field_size.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<18> =
                    ::core::default::Default::default();
                if prepared_size.is_some() {
                    table_writer.write_entry::<u64>(6);
                }
                table_writer.write_entry::<::planus::Offset<str>>(1);
                table_writer.write_entry::<::planus::Offset<str>>(2);
                table_writer.write_entry::<::planus::Offset<str>>(3);
                table_writer.write_entry::<::planus::Offset<str>>(4);
                if prepared_code.is_some() {
                    table_writer.write_entry::<u16>(5);
                }
                table_writer.write_entry::<self::Address>(0);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_size) = prepared_size {
                            object_writer.write::<_, _, 8>(&prepared_size);
                        }
                        object_writer.write::<_, _, 4>(&prepared_identity);
                        object_writer.write::<_, _, 4>(&prepared_userid);
                        object_writer.write::<_, _, 4>(&prepared_date);
                        object_writer.write::<_, _, 4>(&prepared_request);
                        if let ::core::option::Option::Some(prepared_code) = prepared_code {
                            object_writer.write::<_, _, 2>(&prepared_code);
                        }
                        object_writer.write::<_, _, 4>(&prepared_address);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Log>> for Log {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Log>> for Log {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Log>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Log> for Log {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                Log::create(
                    builder,
                    self.address,
                    &self.identity,
                    &self.userid,
                    &self.date,
                    &self.request,
                    self.code,
                    self.size,
                )
            }
        }

        /// Builder for serializing an instance of the [Log] type.
        ///
        /// Can be created using the [Log::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct LogBuilder<State>(State);

        impl LogBuilder<()> {
            /// Setter for the [`address` field](Log#structfield.address).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn address<T0>(self, value: T0) -> LogBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<self::Address>,
            {
                LogBuilder((value,))
            }
        }

        impl<T0> LogBuilder<(T0,)> {
            /// Setter for the [`identity` field](Log#structfield.identity).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn identity<T1>(self, value: T1) -> LogBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0,) = self.0;
                LogBuilder((v0, value))
            }
        }

        impl<T0, T1> LogBuilder<(T0, T1)> {
            /// Setter for the [`userid` field](Log#structfield.userid).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn userid<T2>(self, value: T2) -> LogBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1) = self.0;
                LogBuilder((v0, v1, value))
            }
        }

        impl<T0, T1, T2> LogBuilder<(T0, T1, T2)> {
            /// Setter for the [`date` field](Log#structfield.date).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn date<T3>(self, value: T3) -> LogBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2) = self.0;
                LogBuilder((v0, v1, v2, value))
            }
        }

        impl<T0, T1, T2, T3> LogBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`request` field](Log#structfield.request).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn request<T4>(self, value: T4) -> LogBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1, v2, v3) = self.0;
                LogBuilder((v0, v1, v2, v3, value))
            }
        }

        impl<T0, T1, T2, T3, T4> LogBuilder<(T0, T1, T2, T3, T4)> {
            /// Setter for the [`code` field](Log#structfield.code).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn code<T5>(self, value: T5) -> LogBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsDefault<u16, u16>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                LogBuilder((v0, v1, v2, v3, v4, value))
            }

            /// Sets the [`code` field](Log#structfield.code) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn code_as_default(
                self,
            ) -> LogBuilder<(T0, T1, T2, T3, T4, ::planus::DefaultValue)> {
                self.code(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5> LogBuilder<(T0, T1, T2, T3, T4, T5)> {
            /// Setter for the [`size` field](Log#structfield.size).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn size<T6>(self, value: T6) -> LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAsDefault<u64, u64>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                LogBuilder((v0, v1, v2, v3, v4, v5, value))
            }

            /// Sets the [`size` field](Log#structfield.size) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn size_as_default(
                self,
            ) -> LogBuilder<(T0, T1, T2, T3, T4, T5, ::planus::DefaultValue)> {
                self.size(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6> LogBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Log].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log>
            where
                Self: ::planus::WriteAsOffset<Log>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<self::Address>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAs<::planus::Offset<str>>,
                T4: ::planus::WriteAs<::planus::Offset<str>>,
                T5: ::planus::WriteAsDefault<u16, u16>,
                T6: ::planus::WriteAsDefault<u64, u64>,
            > ::planus::WriteAs<::planus::Offset<Log>>
            for LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
        {
            type Prepared = ::planus::Offset<Log>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<self::Address>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAs<::planus::Offset<str>>,
                T4: ::planus::WriteAs<::planus::Offset<str>>,
                T5: ::planus::WriteAsDefault<u16, u16>,
                T6: ::planus::WriteAsDefault<u64, u64>,
            > ::planus::WriteAsOptional<::planus::Offset<Log>>
            for LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
        {
            type Prepared = ::planus::Offset<Log>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Log>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<self::Address>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAs<::planus::Offset<str>>,
                T4: ::planus::WriteAs<::planus::Offset<str>>,
                T5: ::planus::WriteAsDefault<u16, u16>,
                T6: ::planus::WriteAsDefault<u64, u64>,
            > ::planus::WriteAsOffset<Log> for LogBuilder<(T0, T1, T2, T3, T4, T5, T6)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Log> {
                let (v0, v1, v2, v3, v4, v5, v6) = &self.0;
                Log::create(builder, v0, v1, v2, v3, v4, v5, v6)
            }
        }

        /// Reference to a deserialized [Log].
        #[derive(Copy, Clone)]
        pub struct LogRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> LogRef<'a> {
            /// Getter for the [`address` field](Log#structfield.address).
            #[inline]
            pub fn address(&self) -> ::planus::Result<self::AddressRef<'a>> {
                self.0.access_required(0, "Log", "address")
            }

            /// Getter for the [`identity` field](Log#structfield.identity).
            #[inline]
            pub fn identity(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Log", "identity")
            }

            /// Getter for the [`userid` field](Log#structfield.userid).
            #[inline]
            pub fn userid(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(2, "Log", "userid")
            }

            /// Getter for the [`date` field](Log#structfield.date).
            #[inline]
            pub fn date(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(3, "Log", "date")
            }

            /// Getter for the [`request` field](Log#structfield.request).
            #[inline]
            pub fn request(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(4, "Log", "request")
            }

            /// Getter for the [`code` field](Log#structfield.code).
            #[inline]
            pub fn code(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(5, "Log", "code")?.unwrap_or(0))
            }

            /// Getter for the [`size` field](Log#structfield.size).
            #[inline]
            pub fn size(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(6, "Log", "size")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for LogRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("LogRef");
                f.field("address", &self.address());
                f.field("identity", &self.identity());
                f.field("userid", &self.userid());
                f.field("date", &self.date());
                f.field("request", &self.request());
                f.field("code", &self.code());
                f.field("size", &self.size());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<LogRef<'a>> for Log {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: LogRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    address: ::core::convert::Into::into(value.address()?),
                    identity: ::core::convert::Into::into(value.identity()?),
                    userid: ::core::convert::Into::into(value.userid()?),
                    date: ::core::convert::Into::into(value.date()?),
                    request: ::core::convert::Into::into(value.request()?),
                    code: ::core::convert::TryInto::try_into(value.code()?)?,
                    size: ::core::convert::TryInto::try_into(value.size()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for LogRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for LogRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[LogRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Log>> for Log {
            type Value = ::planus::Offset<Log>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Log>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for LogRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| error_kind.with_error_location("[LogRef]", "read_as_root", 0))
            }
        }

        /// The table `Logs` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Logs` in the file `compare.fbs:51`
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
        pub struct Logs {
            /// The field `logs` in the table `Logs`
            pub logs: ::planus::alloc::vec::Vec<self::Log>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Logs {
            fn default() -> Self {
                Self { logs: ::core::default::Default::default() }
            }
        }

        impl Logs {
            /// Creates a [LogsBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> LogsBuilder<()> {
                LogsBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_logs: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_logs = field_logs.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Log>]>>(0);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_logs);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Logs>> for Logs {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Logs>> for Logs {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Logs>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Logs> for Logs {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                Logs::create(builder, &self.logs)
            }
        }

        /// Builder for serializing an instance of the [Logs] type.
        ///
        /// Can be created using the [Logs::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct LogsBuilder<State>(State);

        impl LogsBuilder<()> {
            /// Setter for the [`logs` field](Logs#structfield.logs).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn logs<T0>(self, value: T0) -> LogsBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>,
            {
                LogsBuilder((value,))
            }
        }

        impl<T0> LogsBuilder<(T0,)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Logs].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs>
            where
                Self: ::planus::WriteAsOffset<Logs>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>>
            ::planus::WriteAs<::planus::Offset<Logs>> for LogsBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Logs>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>>
            ::planus::WriteAsOptional<::planus::Offset<Logs>> for LogsBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Logs>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Logs>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Log>]>>>
            ::planus::WriteAsOffset<Logs> for LogsBuilder<(T0,)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Logs> {
                let (v0,) = &self.0;
                Logs::create(builder, v0)
            }
        }

        /// Reference to a deserialized [Logs].
        #[derive(Copy, Clone)]
        pub struct LogsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> LogsRef<'a> {
            /// Getter for the [`logs` field](Logs#structfield.logs).
            #[inline]
            pub fn logs(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::LogRef<'a>>>>
            {
                self.0.access_required(0, "Logs", "logs")
            }
        }

        impl<'a> ::core::fmt::Debug for LogsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("LogsRef");
                f.field("logs", &self.logs());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<LogsRef<'a>> for Logs {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: LogsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self { logs: value.logs()?.to_vec_result()? })
            }
        }

        impl<'a> ::planus::TableRead<'a> for LogsRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for LogsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[LogsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Logs>> for Logs {
            type Value = ::planus::Offset<Logs>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Logs>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for LogsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[LogsRef]", "read_as_root", 0)
                })
            }
        }

        /// The struct `Point` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Struct `Point` in the file `compare.fbs:55`
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
        pub struct Point {
            /// The field `x` in the struct `Point`
            pub x: f32,

            /// The field `y` in the struct `Point`
            pub y: f32,

            /// The field `z` in the struct `Point`
            pub z: f32,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Point {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 12;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Point> for Point {
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

        impl ::planus::WriteAsOffset<Point> for Point {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Point> {
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

        impl ::planus::WriteAs<Point> for Point {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Point> for Point {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Point].
        #[derive(Copy, Clone)]
        pub struct PointRef<'a>(::planus::ArrayWithStartOffset<'a, 12>);

        impl<'a> PointRef<'a> {
            /// Getter for the [`x` field](Point#structfield.x).
            pub fn x(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(0).unwrap();

                f32::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`y` field](Point#structfield.y).
            pub fn y(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(4).unwrap();

                f32::from_le_bytes(*buffer.as_array())
            }

            /// Getter for the [`z` field](Point#structfield.z).
            pub fn z(&self) -> f32 {
                let buffer = self.0.advance_as_array::<4>(8).unwrap();

                f32::from_le_bytes(*buffer.as_array())
            }
        }

        impl<'a> ::core::fmt::Debug for PointRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PointRef");
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.field("z", &self.z());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 12>> for PointRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 12>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::From<PointRef<'a>> for Point {
            #[allow(unreachable_code)]
            fn from(value: PointRef<'a>) -> Self {
                Self { x: value.x(), y: value.y(), z: value.z() }
            }
        }

        impl<'a, 'b> ::core::cmp::PartialEq<PointRef<'a>> for PointRef<'b> {
            fn eq(&self, other: &PointRef<'_>) -> bool {
                self.x() == other.x() && self.y() == other.y() && self.z() == other.z()
            }
        }

        impl<'a, 'b> ::core::cmp::PartialOrd<PointRef<'a>> for PointRef<'b> {
            fn partial_cmp(
                &self,
                other: &PointRef<'_>,
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

        impl<'a> ::planus::TableRead<'a> for PointRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<12>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for PointRef<'a> {
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
        unsafe impl ::planus::VectorWrite<Point> for Point {
            const STRIDE: usize = 12;

            type Value = Point;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Point],
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

        /// The struct `Triangle` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Struct `Triangle` in the file `compare.fbs:61`
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
        pub struct Triangle {
            /// The field `a` in the struct `Triangle`
            pub a: self::Point,

            /// The field `b` in the struct `Triangle`
            pub b: self::Point,

            /// The field `c` in the struct `Triangle`
            pub c: self::Point,

            /// The field `normal` in the struct `Triangle`
            pub normal: self::Point,
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Triangle {
            const ALIGNMENT: usize = 4;
            const SIZE: usize = 48;
        }

        #[allow(clippy::identity_op)]
        impl ::planus::WriteAsPrimitive<Triangle> for Triangle {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                let (cur, cursor) = cursor.split::<12, 36>();
                self.a.write(cur, buffer_position - 0);
                let (cur, cursor) = cursor.split::<12, 24>();
                self.b.write(cur, buffer_position - 12);
                let (cur, cursor) = cursor.split::<12, 12>();
                self.c.write(cur, buffer_position - 24);
                let (cur, cursor) = cursor.split::<12, 0>();
                self.normal.write(cur, buffer_position - 36);
                cursor.finish([]);
            }
        }

        impl ::planus::WriteAsOffset<Triangle> for Triangle {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Triangle> {
                unsafe {
                    builder.write_with(48, 3, |buffer_position, bytes| {
                        let bytes = bytes.as_mut_ptr();

                        ::planus::WriteAsPrimitive::write(
                            self,
                            ::planus::Cursor::new(
                                &mut *(bytes as *mut [::core::mem::MaybeUninit<u8>; 48]),
                            ),
                            buffer_position,
                        );
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<Triangle> for Triangle {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self {
                *self
            }
        }

        impl ::planus::WriteAsOptional<Triangle> for Triangle {
            type Prepared = Self;
            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(*self)
            }
        }

        /// Reference to a deserialized [Triangle].
        #[derive(Copy, Clone)]
        pub struct TriangleRef<'a>(::planus::ArrayWithStartOffset<'a, 48>);

        impl<'a> TriangleRef<'a> {
            /// Getter for the [`a` field](Triangle#structfield.a).
            pub fn a(&self) -> self::PointRef<'a> {
                let buffer = self.0.advance_as_array::<12>(0).unwrap();

                ::core::convert::From::from(buffer)
            }

            /// Getter for the [`b` field](Triangle#structfield.b).
            pub fn b(&self) -> self::PointRef<'a> {
                let buffer = self.0.advance_as_array::<12>(12).unwrap();

                ::core::convert::From::from(buffer)
            }

            /// Getter for the [`c` field](Triangle#structfield.c).
            pub fn c(&self) -> self::PointRef<'a> {
                let buffer = self.0.advance_as_array::<12>(24).unwrap();

                ::core::convert::From::from(buffer)
            }

            /// Getter for the [`normal` field](Triangle#structfield.normal).
            pub fn normal(&self) -> self::PointRef<'a> {
                let buffer = self.0.advance_as_array::<12>(36).unwrap();

                ::core::convert::From::from(buffer)
            }
        }

        impl<'a> ::core::fmt::Debug for TriangleRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("TriangleRef");
                f.field("a", &self.a());
                f.field("b", &self.b());
                f.field("c", &self.c());
                f.field("normal", &self.normal());
                f.finish()
            }
        }

        impl<'a> ::core::convert::From<::planus::ArrayWithStartOffset<'a, 48>> for TriangleRef<'a> {
            fn from(array: ::planus::ArrayWithStartOffset<'a, 48>) -> Self {
                Self(array)
            }
        }

        impl<'a> ::core::convert::From<TriangleRef<'a>> for Triangle {
            #[allow(unreachable_code)]
            fn from(value: TriangleRef<'a>) -> Self {
                Self {
                    a: ::core::convert::From::from(value.a()),
                    b: ::core::convert::From::from(value.b()),
                    c: ::core::convert::From::from(value.c()),
                    normal: ::core::convert::From::from(value.normal()),
                }
            }
        }

        impl<'a, 'b> ::core::cmp::PartialEq<TriangleRef<'a>> for TriangleRef<'b> {
            fn eq(&self, other: &TriangleRef<'_>) -> bool {
                self.a() == other.a()
                    && self.b() == other.b()
                    && self.c() == other.c()
                    && self.normal() == other.normal()
            }
        }

        impl<'a, 'b> ::core::cmp::PartialOrd<TriangleRef<'a>> for TriangleRef<'b> {
            fn partial_cmp(
                &self,
                other: &TriangleRef<'_>,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                match self.a().partial_cmp(&other.a()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                match self.b().partial_cmp(&other.b()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                match self.c().partial_cmp(&other.c()) {
                    ::core::option::Option::Some(::core::cmp::Ordering::Equal) => (),
                    o => return o,
                }

                self.normal().partial_cmp(&other.normal())
            }
        }

        impl<'a> ::planus::TableRead<'a> for TriangleRef<'a> {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let buffer = buffer.advance_as_array::<48>(offset)?;
                ::core::result::Result::Ok(Self(buffer))
            }
        }

        impl<'a> ::planus::VectorRead<'a> for TriangleRef<'a> {
            const STRIDE: usize = 48;

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
        unsafe impl ::planus::VectorWrite<Triangle> for Triangle {
            const STRIDE: usize = 48;

            type Value = Triangle;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Self::Value {
                *self
            }

            #[inline]
            unsafe fn write_values(
                values: &[Triangle],
                bytes: *mut ::core::mem::MaybeUninit<u8>,
                buffer_position: u32,
            ) {
                let bytes = bytes as *mut [::core::mem::MaybeUninit<u8>; 48];
                for (i, v) in ::core::iter::Iterator::enumerate(values.iter()) {
                    ::planus::WriteAsPrimitive::write(
                        v,
                        ::planus::Cursor::new(unsafe { &mut *bytes.add(i) }),
                        buffer_position - (48 * i) as u32,
                    );
                }
            }
        }

        /// The table `Mesh` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Mesh` in the file `compare.fbs:68`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Mesh {
            /// The field `triangles` in the table `Mesh`
            pub triangles: ::planus::alloc::vec::Vec<self::Triangle>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Mesh {
            fn default() -> Self {
                Self { triangles: ::core::default::Default::default() }
            }
        }

        impl Mesh {
            /// Creates a [MeshBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> MeshBuilder<()> {
                MeshBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_triangles: impl ::planus::WriteAs<::planus::Offset<[self::Triangle]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_triangles = field_triangles.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[self::Triangle]>>(0);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_triangles);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Mesh>> for Mesh {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Mesh>> for Mesh {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Mesh>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Mesh> for Mesh {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                Mesh::create(builder, &self.triangles)
            }
        }

        /// Builder for serializing an instance of the [Mesh] type.
        ///
        /// Can be created using the [Mesh::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct MeshBuilder<State>(State);

        impl MeshBuilder<()> {
            /// Setter for the [`triangles` field](Mesh#structfield.triangles).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn triangles<T0>(self, value: T0) -> MeshBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>,
            {
                MeshBuilder((value,))
            }
        }

        impl<T0> MeshBuilder<(T0,)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Mesh].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh>
            where
                Self: ::planus::WriteAsOffset<Mesh>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>>
            ::planus::WriteAs<::planus::Offset<Mesh>> for MeshBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Mesh>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>>
            ::planus::WriteAsOptional<::planus::Offset<Mesh>> for MeshBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Mesh>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Mesh>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[self::Triangle]>>>
            ::planus::WriteAsOffset<Mesh> for MeshBuilder<(T0,)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Mesh> {
                let (v0,) = &self.0;
                Mesh::create(builder, v0)
            }
        }

        /// Reference to a deserialized [Mesh].
        #[derive(Copy, Clone)]
        pub struct MeshRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MeshRef<'a> {
            /// Getter for the [`triangles` field](Mesh#structfield.triangles).
            #[inline]
            pub fn triangles(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, self::TriangleRef<'a>>> {
                self.0.access_required(0, "Mesh", "triangles")
            }
        }

        impl<'a> ::core::fmt::Debug for MeshRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MeshRef");
                f.field("triangles", &self.triangles());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MeshRef<'a>> for Mesh {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MeshRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self { triangles: value.triangles()?.to_vec()? })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MeshRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for MeshRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[MeshRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Mesh>> for Mesh {
            type Value = ::planus::Offset<Mesh>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Mesh>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for MeshRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MeshRef]", "read_as_root", 0)
                })
            }
        }

        /// The enum `Phase` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Enum `Phase` in the file `compare.fbs:72`
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
        pub enum Phase {
            /// The variant `Lobby` in the enum `Phase`
            Lobby = 0,

            /// The variant `Running` in the enum `Phase`
            Running = 1,

            /// The variant `Over` in the enum `Phase`
            Over = 2,
        }

        impl Phase {
            /// Array containing all valid variants of Phase
            pub const ENUM_VALUES: [Self; 3] = [Self::Lobby, Self::Running, Self::Over];
        }

        impl ::core::convert::TryFrom<u8> for Phase {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(
                value: u8,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    0 => ::core::result::Result::Ok(Phase::Lobby),
                    1 => ::core::result::Result::Ok(Phase::Running),
                    2 => ::core::result::Result::Ok(Phase::Over),

                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind {
                        tag: value as i128,
                    }),
                }
            }
        }

        impl ::core::convert::From<Phase> for u8 {
            #[inline]
            fn from(value: Phase) -> Self {
                value as u8
            }
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Phase {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 1;
        }

        impl ::planus::WriteAsPrimitive<Phase> for Phase {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as u8).write(cursor, buffer_position);
            }
        }

        impl ::planus::WriteAs<Phase> for Phase {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Phase {
                *self
            }
        }

        impl ::planus::WriteAsDefault<Phase, Phase> for Phase {
            type Prepared = Self;

            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &Phase,
            ) -> ::core::option::Option<Phase> {
                if self == default {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(*self)
                }
            }
        }

        impl ::planus::WriteAsOptional<Phase> for Phase {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Phase> {
                ::core::option::Option::Some(*self)
            }
        }

        impl<'buf> ::planus::TableRead<'buf> for Phase {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: u8 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }

        impl<'buf> ::planus::VectorReadInner<'buf> for Phase {
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
                        "Phase",
                        "VectorRead::from_buffer",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Phase> for Phase {
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

        /// The enum `Team` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Enum `Team` in the file `compare.fbs:73`
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
        pub enum Team {
            /// The variant `Red` in the enum `Team`
            Red = 0,

            /// The variant `Green` in the enum `Team`
            Green = 1,

            /// The variant `Blue` in the enum `Team`
            Blue = 2,
        }

        impl Team {
            /// Array containing all valid variants of Team
            pub const ENUM_VALUES: [Self; 3] = [Self::Red, Self::Green, Self::Blue];
        }

        impl ::core::convert::TryFrom<u8> for Team {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(
                value: u8,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    0 => ::core::result::Result::Ok(Team::Red),
                    1 => ::core::result::Result::Ok(Team::Green),
                    2 => ::core::result::Result::Ok(Team::Blue),

                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind {
                        tag: value as i128,
                    }),
                }
            }
        }

        impl ::core::convert::From<Team> for u8 {
            #[inline]
            fn from(value: Team) -> Self {
                value as u8
            }
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Team {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 1;
        }

        impl ::planus::WriteAsPrimitive<Team> for Team {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as u8).write(cursor, buffer_position);
            }
        }

        impl ::planus::WriteAs<Team> for Team {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Team {
                *self
            }
        }

        impl ::planus::WriteAsDefault<Team, Team> for Team {
            type Prepared = Self;

            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &Team,
            ) -> ::core::option::Option<Team> {
                if self == default {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(*self)
                }
            }
        }

        impl ::planus::WriteAsOptional<Team> for Team {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Team> {
                ::core::option::Option::Some(*self)
            }
        }

        impl<'buf> ::planus::TableRead<'buf> for Team {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: u8 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }

        impl<'buf> ::planus::VectorReadInner<'buf> for Team {
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
                        "Team",
                        "VectorRead::from_buffer",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Team> for Team {
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

        /// The enum `Stance` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Enum `Stance` in the file `compare.fbs:74`
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
        pub enum Stance {
            /// The variant `Standing` in the enum `Stance`
            Standing = 0,

            /// The variant `Crouching` in the enum `Stance`
            Crouching = 1,

            /// The variant `Prone` in the enum `Stance`
            Prone = 2,

            /// The variant `Flying` in the enum `Stance`
            Flying = 3,
        }

        impl Stance {
            /// Array containing all valid variants of Stance
            pub const ENUM_VALUES: [Self; 4] =
                [Self::Standing, Self::Crouching, Self::Prone, Self::Flying];
        }

        impl ::core::convert::TryFrom<u8> for Stance {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(
                value: u8,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    0 => ::core::result::Result::Ok(Stance::Standing),
                    1 => ::core::result::Result::Ok(Stance::Crouching),
                    2 => ::core::result::Result::Ok(Stance::Prone),
                    3 => ::core::result::Result::Ok(Stance::Flying),

                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind {
                        tag: value as i128,
                    }),
                }
            }
        }

        impl ::core::convert::From<Stance> for u8 {
            #[inline]
            fn from(value: Stance) -> Self {
                value as u8
            }
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Stance {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 1;
        }

        impl ::planus::WriteAsPrimitive<Stance> for Stance {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as u8).write(cursor, buffer_position);
            }
        }

        impl ::planus::WriteAs<Stance> for Stance {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Stance {
                *self
            }
        }

        impl ::planus::WriteAsDefault<Stance, Stance> for Stance {
            type Prepared = Self;

            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &Stance,
            ) -> ::core::option::Option<Stance> {
                if self == default {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(*self)
                }
            }
        }

        impl ::planus::WriteAsOptional<Stance> for Stance {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Stance> {
                ::core::option::Option::Some(*self)
            }
        }

        impl<'buf> ::planus::TableRead<'buf> for Stance {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: u8 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }

        impl<'buf> ::planus::VectorReadInner<'buf> for Stance {
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
                        "Stance",
                        "VectorRead::from_buffer",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Stance> for Stance {
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

        /// The enum `Rarity` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Enum `Rarity` in the file `compare.fbs:75`
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
        pub enum Rarity {
            /// The variant `Common` in the enum `Rarity`
            Common = 0,

            /// The variant `Rare` in the enum `Rarity`
            Rare = 1,

            /// The variant `Epic` in the enum `Rarity`
            Epic = 2,
        }

        impl Rarity {
            /// Array containing all valid variants of Rarity
            pub const ENUM_VALUES: [Self; 3] = [Self::Common, Self::Rare, Self::Epic];
        }

        impl ::core::convert::TryFrom<u8> for Rarity {
            type Error = ::planus::errors::UnknownEnumTagKind;
            #[inline]
            fn try_from(
                value: u8,
            ) -> ::core::result::Result<Self, ::planus::errors::UnknownEnumTagKind> {
                #[allow(clippy::match_single_binding)]
                match value {
                    0 => ::core::result::Result::Ok(Rarity::Common),
                    1 => ::core::result::Result::Ok(Rarity::Rare),
                    2 => ::core::result::Result::Ok(Rarity::Epic),

                    _ => ::core::result::Result::Err(::planus::errors::UnknownEnumTagKind {
                        tag: value as i128,
                    }),
                }
            }
        }

        impl ::core::convert::From<Rarity> for u8 {
            #[inline]
            fn from(value: Rarity) -> Self {
                value as u8
            }
        }

        /// # Safety
        /// The Planus compiler correctly calculates `ALIGNMENT` and `SIZE`.
        unsafe impl ::planus::Primitive for Rarity {
            const ALIGNMENT: usize = 1;
            const SIZE: usize = 1;
        }

        impl ::planus::WriteAsPrimitive<Rarity> for Rarity {
            #[inline]
            fn write<const N: usize>(&self, cursor: ::planus::Cursor<'_, N>, buffer_position: u32) {
                (*self as u8).write(cursor, buffer_position);
            }
        }

        impl ::planus::WriteAs<Rarity> for Rarity {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> Rarity {
                *self
            }
        }

        impl ::planus::WriteAsDefault<Rarity, Rarity> for Rarity {
            type Prepared = Self;

            #[inline]
            fn prepare(
                &self,
                _builder: &mut ::planus::Builder,
                default: &Rarity,
            ) -> ::core::option::Option<Rarity> {
                if self == default {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(*self)
                }
            }
        }

        impl ::planus::WriteAsOptional<Rarity> for Rarity {
            type Prepared = Self;

            #[inline]
            fn prepare(&self, _builder: &mut ::planus::Builder) -> ::core::option::Option<Rarity> {
                ::core::option::Option::Some(*self)
            }
        }

        impl<'buf> ::planus::TableRead<'buf> for Rarity {
            #[inline]
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'buf>,
                offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                let n: u8 = ::planus::TableRead::from_buffer(buffer, offset)?;
                ::core::result::Result::Ok(::core::convert::TryInto::try_into(n)?)
            }
        }

        impl<'buf> ::planus::VectorReadInner<'buf> for Rarity {
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
                        "Rarity",
                        "VectorRead::from_buffer",
                        buffer.offset_from_start,
                    )
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<Rarity> for Rarity {
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

        /// The table `Item` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Item` in the file `compare.fbs:77`
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
        pub struct Item {
            /// The field `id` in the table `Item`
            pub id: u16,
            /// The field `rarity` in the table `Item`
            pub rarity: self::Rarity,
            /// The field `count` in the table `Item`
            pub count: ::core::option::Option<u8>,
            /// The field `durability` in the table `Item`
            pub durability: ::core::option::Option<u16>,
            /// The field `bound_to` in the table `Item`
            pub bound_to: ::core::option::Option<u32>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Item {
            fn default() -> Self {
                Self {
                    id: 0,
                    rarity: self::Rarity::Common,
                    count: ::core::default::Default::default(),
                    durability: ::core::default::Default::default(),
                    bound_to: ::core::default::Default::default(),
                }
            }
        }

        impl Item {
            /// Creates a [ItemBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> ItemBuilder<()> {
                ItemBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_id: impl ::planus::WriteAsDefault<u16, u16>,
                field_rarity: impl ::planus::WriteAsDefault<self::Rarity, self::Rarity>,
                field_count: impl ::planus::WriteAsOptional<u8>,
                field_durability: impl ::planus::WriteAsOptional<u16>,
                field_bound_to: impl ::planus::WriteAsOptional<u32>,
            ) -> ::planus::Offset<Self> {
                let prepared_id = field_id.prepare(builder, &0);
                let prepared_rarity = field_rarity.prepare(builder, &self::Rarity::Common);
                let prepared_count = field_count.prepare(builder);
                let prepared_durability = field_durability.prepare(builder);
                let prepared_bound_to = field_bound_to.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<14> =
                    ::core::default::Default::default();
                if prepared_bound_to.is_some() {
                    table_writer.write_entry::<u32>(4);
                }
                if prepared_id.is_some() {
                    table_writer.write_entry::<u16>(0);
                }
                if prepared_durability.is_some() {
                    table_writer.write_entry::<u16>(3);
                }
                if prepared_rarity.is_some() {
                    table_writer.write_entry::<self::Rarity>(1);
                }
                if prepared_count.is_some() {
                    table_writer.write_entry::<u8>(2);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_bound_to) = prepared_bound_to {
                            object_writer.write::<_, _, 4>(&prepared_bound_to);
                        }
                        if let ::core::option::Option::Some(prepared_id) = prepared_id {
                            object_writer.write::<_, _, 2>(&prepared_id);
                        }
                        if let ::core::option::Option::Some(prepared_durability) =
                            prepared_durability
                        {
                            object_writer.write::<_, _, 2>(&prepared_durability);
                        }
                        if let ::core::option::Option::Some(prepared_rarity) = prepared_rarity {
                            object_writer.write::<_, _, 1>(&prepared_rarity);
                        }
                        if let ::core::option::Option::Some(prepared_count) = prepared_count {
                            object_writer.write::<_, _, 1>(&prepared_count);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Item>> for Item {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Item>> for Item {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Item>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Item> for Item {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item> {
                Item::create(
                    builder,
                    self.id,
                    self.rarity,
                    self.count,
                    self.durability,
                    self.bound_to,
                )
            }
        }

        /// Builder for serializing an instance of the [Item] type.
        ///
        /// Can be created using the [Item::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct ItemBuilder<State>(State);

        impl ItemBuilder<()> {
            /// Setter for the [`id` field](Item#structfield.id).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id<T0>(self, value: T0) -> ItemBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u16, u16>,
            {
                ItemBuilder((value,))
            }

            /// Sets the [`id` field](Item#structfield.id) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id_as_default(self) -> ItemBuilder<(::planus::DefaultValue,)> {
                self.id(::planus::DefaultValue)
            }
        }

        impl<T0> ItemBuilder<(T0,)> {
            /// Setter for the [`rarity` field](Item#structfield.rarity).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn rarity<T1>(self, value: T1) -> ItemBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<self::Rarity, self::Rarity>,
            {
                let (v0,) = self.0;
                ItemBuilder((v0, value))
            }

            /// Sets the [`rarity` field](Item#structfield.rarity) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn rarity_as_default(self) -> ItemBuilder<(T0, ::planus::DefaultValue)> {
                self.rarity(::planus::DefaultValue)
            }
        }

        impl<T0, T1> ItemBuilder<(T0, T1)> {
            /// Setter for the [`count` field](Item#structfield.count).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn count<T2>(self, value: T2) -> ItemBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsOptional<u8>,
            {
                let (v0, v1) = self.0;
                ItemBuilder((v0, v1, value))
            }

            /// Sets the [`count` field](Item#structfield.count) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn count_as_null(self) -> ItemBuilder<(T0, T1, ())> {
                self.count(())
            }
        }

        impl<T0, T1, T2> ItemBuilder<(T0, T1, T2)> {
            /// Setter for the [`durability` field](Item#structfield.durability).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn durability<T3>(self, value: T3) -> ItemBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsOptional<u16>,
            {
                let (v0, v1, v2) = self.0;
                ItemBuilder((v0, v1, v2, value))
            }

            /// Sets the [`durability` field](Item#structfield.durability) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn durability_as_null(self) -> ItemBuilder<(T0, T1, T2, ())> {
                self.durability(())
            }
        }

        impl<T0, T1, T2, T3> ItemBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`bound_to` field](Item#structfield.bound_to).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn bound_to<T4>(self, value: T4) -> ItemBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsOptional<u32>,
            {
                let (v0, v1, v2, v3) = self.0;
                ItemBuilder((v0, v1, v2, v3, value))
            }

            /// Sets the [`bound_to` field](Item#structfield.bound_to) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn bound_to_as_null(self) -> ItemBuilder<(T0, T1, T2, T3, ())> {
                self.bound_to(())
            }
        }

        impl<T0, T1, T2, T3, T4> ItemBuilder<(T0, T1, T2, T3, T4)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Item].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item>
            where
                Self: ::planus::WriteAsOffset<Item>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u16, u16>,
                T1: ::planus::WriteAsDefault<self::Rarity, self::Rarity>,
                T2: ::planus::WriteAsOptional<u8>,
                T3: ::planus::WriteAsOptional<u16>,
                T4: ::planus::WriteAsOptional<u32>,
            > ::planus::WriteAs<::planus::Offset<Item>> for ItemBuilder<(T0, T1, T2, T3, T4)>
        {
            type Prepared = ::planus::Offset<Item>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u16, u16>,
                T1: ::planus::WriteAsDefault<self::Rarity, self::Rarity>,
                T2: ::planus::WriteAsOptional<u8>,
                T3: ::planus::WriteAsOptional<u16>,
                T4: ::planus::WriteAsOptional<u32>,
            > ::planus::WriteAsOptional<::planus::Offset<Item>>
            for ItemBuilder<(T0, T1, T2, T3, T4)>
        {
            type Prepared = ::planus::Offset<Item>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Item>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u16, u16>,
                T1: ::planus::WriteAsDefault<self::Rarity, self::Rarity>,
                T2: ::planus::WriteAsOptional<u8>,
                T3: ::planus::WriteAsOptional<u16>,
                T4: ::planus::WriteAsOptional<u32>,
            > ::planus::WriteAsOffset<Item> for ItemBuilder<(T0, T1, T2, T3, T4)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Item> {
                let (v0, v1, v2, v3, v4) = &self.0;
                Item::create(builder, v0, v1, v2, v3, v4)
            }
        }

        /// Reference to a deserialized [Item].
        #[derive(Copy, Clone)]
        pub struct ItemRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> ItemRef<'a> {
            /// Getter for the [`id` field](Item#structfield.id).
            #[inline]
            pub fn id(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(0, "Item", "id")?.unwrap_or(0))
            }

            /// Getter for the [`rarity` field](Item#structfield.rarity).
            #[inline]
            pub fn rarity(&self) -> ::planus::Result<self::Rarity> {
                ::core::result::Result::Ok(
                    self.0.access(1, "Item", "rarity")?.unwrap_or(self::Rarity::Common),
                )
            }

            /// Getter for the [`count` field](Item#structfield.count).
            #[inline]
            pub fn count(&self) -> ::planus::Result<::core::option::Option<u8>> {
                self.0.access(2, "Item", "count")
            }

            /// Getter for the [`durability` field](Item#structfield.durability).
            #[inline]
            pub fn durability(&self) -> ::planus::Result<::core::option::Option<u16>> {
                self.0.access(3, "Item", "durability")
            }

            /// Getter for the [`bound_to` field](Item#structfield.bound_to).
            #[inline]
            pub fn bound_to(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(4, "Item", "bound_to")
            }
        }

        impl<'a> ::core::fmt::Debug for ItemRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ItemRef");
                f.field("id", &self.id());
                f.field("rarity", &self.rarity());
                if let ::core::option::Option::Some(field_count) = self.count().transpose() {
                    f.field("count", &field_count);
                }
                if let ::core::option::Option::Some(field_durability) =
                    self.durability().transpose()
                {
                    f.field("durability", &field_durability);
                }
                if let ::core::option::Option::Some(field_bound_to) = self.bound_to().transpose() {
                    f.field("bound_to", &field_bound_to);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<ItemRef<'a>> for Item {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: ItemRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    id: ::core::convert::TryInto::try_into(value.id()?)?,
                    rarity: ::core::convert::TryInto::try_into(value.rarity()?)?,
                    count: if let ::core::option::Option::Some(count) = value.count()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(count)?)
                    } else {
                        ::core::option::Option::None
                    },
                    durability: if let ::core::option::Option::Some(durability) =
                        value.durability()?
                    {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(
                            durability,
                        )?)
                    } else {
                        ::core::option::Option::None
                    },
                    bound_to: if let ::core::option::Option::Some(bound_to) = value.bound_to()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(bound_to)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for ItemRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for ItemRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[ItemRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Item>> for Item {
            type Value = ::planus::Offset<Item>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Item>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for ItemRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[ItemRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Effect` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Effect` in the file `compare.fbs:85`
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
        pub struct Effect {
            /// The field `id` in the table `Effect`
            pub id: u16,
            /// The field `remaining_ms` in the table `Effect`
            pub remaining_ms: u32,
            /// The field `stacks` in the table `Effect`
            pub stacks: ::core::option::Option<u8>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Effect {
            fn default() -> Self {
                Self { id: 0, remaining_ms: 0, stacks: ::core::default::Default::default() }
            }
        }

        impl Effect {
            /// Creates a [EffectBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> EffectBuilder<()> {
                EffectBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_id: impl ::planus::WriteAsDefault<u16, u16>,
                field_remaining_ms: impl ::planus::WriteAsDefault<u32, u32>,
                field_stacks: impl ::planus::WriteAsOptional<u8>,
            ) -> ::planus::Offset<Self> {
                let prepared_id = field_id.prepare(builder, &0);
                let prepared_remaining_ms = field_remaining_ms.prepare(builder, &0);
                let prepared_stacks = field_stacks.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                if prepared_remaining_ms.is_some() {
                    table_writer.write_entry::<u32>(1);
                }
                if prepared_id.is_some() {
                    table_writer.write_entry::<u16>(0);
                }
                if prepared_stacks.is_some() {
                    table_writer.write_entry::<u8>(2);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_remaining_ms) =
                            prepared_remaining_ms
                        {
                            object_writer.write::<_, _, 4>(&prepared_remaining_ms);
                        }
                        if let ::core::option::Option::Some(prepared_id) = prepared_id {
                            object_writer.write::<_, _, 2>(&prepared_id);
                        }
                        if let ::core::option::Option::Some(prepared_stacks) = prepared_stacks {
                            object_writer.write::<_, _, 1>(&prepared_stacks);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Effect>> for Effect {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Effect> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Effect>> for Effect {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Effect>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Effect> for Effect {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Effect> {
                Effect::create(builder, self.id, self.remaining_ms, self.stacks)
            }
        }

        /// Builder for serializing an instance of the [Effect] type.
        ///
        /// Can be created using the [Effect::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct EffectBuilder<State>(State);

        impl EffectBuilder<()> {
            /// Setter for the [`id` field](Effect#structfield.id).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id<T0>(self, value: T0) -> EffectBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u16, u16>,
            {
                EffectBuilder((value,))
            }

            /// Sets the [`id` field](Effect#structfield.id) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id_as_default(self) -> EffectBuilder<(::planus::DefaultValue,)> {
                self.id(::planus::DefaultValue)
            }
        }

        impl<T0> EffectBuilder<(T0,)> {
            /// Setter for the [`remaining_ms` field](Effect#structfield.remaining_ms).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn remaining_ms<T1>(self, value: T1) -> EffectBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u32, u32>,
            {
                let (v0,) = self.0;
                EffectBuilder((v0, value))
            }

            /// Sets the [`remaining_ms` field](Effect#structfield.remaining_ms) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn remaining_ms_as_default(self) -> EffectBuilder<(T0, ::planus::DefaultValue)> {
                self.remaining_ms(::planus::DefaultValue)
            }
        }

        impl<T0, T1> EffectBuilder<(T0, T1)> {
            /// Setter for the [`stacks` field](Effect#structfield.stacks).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn stacks<T2>(self, value: T2) -> EffectBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsOptional<u8>,
            {
                let (v0, v1) = self.0;
                EffectBuilder((v0, v1, value))
            }

            /// Sets the [`stacks` field](Effect#structfield.stacks) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn stacks_as_null(self) -> EffectBuilder<(T0, T1, ())> {
                self.stacks(())
            }
        }

        impl<T0, T1, T2> EffectBuilder<(T0, T1, T2)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Effect].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Effect>
            where
                Self: ::planus::WriteAsOffset<Effect>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u16, u16>,
                T1: ::planus::WriteAsDefault<u32, u32>,
                T2: ::planus::WriteAsOptional<u8>,
            > ::planus::WriteAs<::planus::Offset<Effect>> for EffectBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Effect>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Effect> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u16, u16>,
                T1: ::planus::WriteAsDefault<u32, u32>,
                T2: ::planus::WriteAsOptional<u8>,
            > ::planus::WriteAsOptional<::planus::Offset<Effect>> for EffectBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Effect>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Effect>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u16, u16>,
                T1: ::planus::WriteAsDefault<u32, u32>,
                T2: ::planus::WriteAsOptional<u8>,
            > ::planus::WriteAsOffset<Effect> for EffectBuilder<(T0, T1, T2)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Effect> {
                let (v0, v1, v2) = &self.0;
                Effect::create(builder, v0, v1, v2)
            }
        }

        /// Reference to a deserialized [Effect].
        #[derive(Copy, Clone)]
        pub struct EffectRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EffectRef<'a> {
            /// Getter for the [`id` field](Effect#structfield.id).
            #[inline]
            pub fn id(&self) -> ::planus::Result<u16> {
                ::core::result::Result::Ok(self.0.access(0, "Effect", "id")?.unwrap_or(0))
            }

            /// Getter for the [`remaining_ms` field](Effect#structfield.remaining_ms).
            #[inline]
            pub fn remaining_ms(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(1, "Effect", "remaining_ms")?.unwrap_or(0))
            }

            /// Getter for the [`stacks` field](Effect#structfield.stacks).
            #[inline]
            pub fn stacks(&self) -> ::planus::Result<::core::option::Option<u8>> {
                self.0.access(2, "Effect", "stacks")
            }
        }

        impl<'a> ::core::fmt::Debug for EffectRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EffectRef");
                f.field("id", &self.id());
                f.field("remaining_ms", &self.remaining_ms());
                if let ::core::option::Option::Some(field_stacks) = self.stacks().transpose() {
                    f.field("stacks", &field_stacks);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EffectRef<'a>> for Effect {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: EffectRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    id: ::core::convert::TryInto::try_into(value.id()?)?,
                    remaining_ms: ::core::convert::TryInto::try_into(value.remaining_ms()?)?,
                    stacks: if let ::core::option::Option::Some(stacks) = value.stacks()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(stacks)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for EffectRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for EffectRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[EffectRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Effect>> for Effect {
            type Value = ::planus::Offset<Effect>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Effect>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for EffectRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EffectRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Player` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Player` in the file `compare.fbs:91`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Player {
            /// The field `id` in the table `Player`
            pub id: u32,
            /// The field `name` in the table `Player`
            pub name: ::planus::alloc::string::String,
            /// The field `team` in the table `Player`
            pub team: ::core::option::Option<self::Team>,
            /// The field `stance` in the table `Player`
            pub stance: self::Stance,
            /// The field `alive` in the table `Player`
            pub alive: bool,
            /// The field `health` in the table `Player`
            pub health: ::core::option::Option<u16>,
            /// The field `mana` in the table `Player`
            pub mana: ::core::option::Option<u16>,
            /// The field `shield` in the table `Player`
            pub shield: ::core::option::Option<u16>,
            /// The field `target` in the table `Player`
            pub target: ::core::option::Option<u32>,
            /// The field `x` in the table `Player`
            pub x: f32,
            /// The field `y` in the table `Player`
            pub y: f32,
            /// The field `z` in the table `Player`
            pub z: f32,
            /// The field `items` in the table `Player`
            pub items: ::planus::alloc::vec::Vec<self::Item>,
            /// The field `effects` in the table `Player`
            pub effects: ::planus::alloc::vec::Vec<self::Effect>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Player {
            fn default() -> Self {
                Self {
                    id: 0,
                    name: ::core::default::Default::default(),
                    team: ::core::default::Default::default(),
                    stance: self::Stance::Standing,
                    alive: false,
                    health: ::core::default::Default::default(),
                    mana: ::core::default::Default::default(),
                    shield: ::core::default::Default::default(),
                    target: ::core::default::Default::default(),
                    x: 0.0,
                    y: 0.0,
                    z: 0.0,
                    items: ::core::default::Default::default(),
                    effects: ::core::default::Default::default(),
                }
            }
        }

        impl Player {
            /// Creates a [PlayerBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> PlayerBuilder<()> {
                PlayerBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_id: impl ::planus::WriteAsDefault<u32, u32>,
                field_name: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_team: impl ::planus::WriteAsOptional<self::Team>,
                field_stance: impl ::planus::WriteAsDefault<self::Stance, self::Stance>,
                field_alive: impl ::planus::WriteAsDefault<bool, bool>,
                field_health: impl ::planus::WriteAsOptional<u16>,
                field_mana: impl ::planus::WriteAsOptional<u16>,
                field_shield: impl ::planus::WriteAsOptional<u16>,
                field_target: impl ::planus::WriteAsOptional<u32>,
                field_x: impl ::planus::WriteAsDefault<f32, f32>,
                field_y: impl ::planus::WriteAsDefault<f32, f32>,
                field_z: impl ::planus::WriteAsDefault<f32, f32>,
                field_items: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
                field_effects: impl ::planus::WriteAs<
                    ::planus::Offset<[::planus::Offset<self::Effect>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_id = field_id.prepare(builder, &0);
                let prepared_name = field_name.prepare(builder);
                let prepared_team = field_team.prepare(builder);
                let prepared_stance = field_stance.prepare(builder, &self::Stance::Standing);
                let prepared_alive = field_alive.prepare(builder, &false);
                let prepared_health = field_health.prepare(builder);
                let prepared_mana = field_mana.prepare(builder);
                let prepared_shield = field_shield.prepare(builder);
                let prepared_target = field_target.prepare(builder);
                let prepared_x = field_x.prepare(builder, &0.0);
                let prepared_y = field_y.prepare(builder, &0.0);
                let prepared_z = field_z.prepare(builder, &0.0);
                let prepared_items = field_items.prepare(builder);
                let prepared_effects = field_effects.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<32> =
                    ::core::default::Default::default();
                if prepared_id.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                table_writer.write_entry::<::planus::Offset<str>>(1);
                if prepared_target.is_some() {
                    table_writer.write_entry::<u32>(8);
                }
                if prepared_x.is_some() {
                    table_writer.write_entry::<f32>(9);
                }
                if prepared_y.is_some() {
                    table_writer.write_entry::<f32>(10);
                }
                if prepared_z.is_some() {
                    table_writer.write_entry::<f32>(11);
                }
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Item>]>>(12);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Effect>]>>(13);
                if prepared_health.is_some() {
                    table_writer.write_entry::<u16>(5);
                }
                if prepared_mana.is_some() {
                    table_writer.write_entry::<u16>(6);
                }
                if prepared_shield.is_some() {
                    table_writer.write_entry::<u16>(7);
                }
                if prepared_team.is_some() {
                    table_writer.write_entry::<self::Team>(2);
                }
                if prepared_stance.is_some() {
                    table_writer.write_entry::<self::Stance>(3);
                }
                if prepared_alive.is_some() {
                    table_writer.write_entry::<bool>(4);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_id) = prepared_id {
                            object_writer.write::<_, _, 4>(&prepared_id);
                        }
                        object_writer.write::<_, _, 4>(&prepared_name);
                        if let ::core::option::Option::Some(prepared_target) = prepared_target {
                            object_writer.write::<_, _, 4>(&prepared_target);
                        }
                        if let ::core::option::Option::Some(prepared_x) = prepared_x {
                            object_writer.write::<_, _, 4>(&prepared_x);
                        }
                        if let ::core::option::Option::Some(prepared_y) = prepared_y {
                            object_writer.write::<_, _, 4>(&prepared_y);
                        }
                        if let ::core::option::Option::Some(prepared_z) = prepared_z {
                            object_writer.write::<_, _, 4>(&prepared_z);
                        }
                        object_writer.write::<_, _, 4>(&prepared_items);
                        object_writer.write::<_, _, 4>(&prepared_effects);
                        if let ::core::option::Option::Some(prepared_health) = prepared_health {
                            object_writer.write::<_, _, 2>(&prepared_health);
                        }
                        if let ::core::option::Option::Some(prepared_mana) = prepared_mana {
                            object_writer.write::<_, _, 2>(&prepared_mana);
                        }
                        if let ::core::option::Option::Some(prepared_shield) = prepared_shield {
                            object_writer.write::<_, _, 2>(&prepared_shield);
                        }
                        if let ::core::option::Option::Some(prepared_team) = prepared_team {
                            object_writer.write::<_, _, 1>(&prepared_team);
                        }
                        if let ::core::option::Option::Some(prepared_stance) = prepared_stance {
                            object_writer.write::<_, _, 1>(&prepared_stance);
                        }
                        if let ::core::option::Option::Some(prepared_alive) = prepared_alive {
                            object_writer.write::<_, _, 1>(&prepared_alive);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Player>> for Player {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Player>> for Player {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Player>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Player> for Player {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player> {
                Player::create(
                    builder,
                    self.id,
                    &self.name,
                    self.team,
                    self.stance,
                    self.alive,
                    self.health,
                    self.mana,
                    self.shield,
                    self.target,
                    self.x,
                    self.y,
                    self.z,
                    &self.items,
                    &self.effects,
                )
            }
        }

        /// Builder for serializing an instance of the [Player] type.
        ///
        /// Can be created using the [Player::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct PlayerBuilder<State>(State);

        impl PlayerBuilder<()> {
            /// Setter for the [`id` field](Player#structfield.id).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id<T0>(self, value: T0) -> PlayerBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u32, u32>,
            {
                PlayerBuilder((value,))
            }

            /// Sets the [`id` field](Player#structfield.id) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn id_as_default(self) -> PlayerBuilder<(::planus::DefaultValue,)> {
                self.id(::planus::DefaultValue)
            }
        }

        impl<T0> PlayerBuilder<(T0,)> {
            /// Setter for the [`name` field](Player#structfield.name).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn name<T1>(self, value: T1) -> PlayerBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0,) = self.0;
                PlayerBuilder((v0, value))
            }
        }

        impl<T0, T1> PlayerBuilder<(T0, T1)> {
            /// Setter for the [`team` field](Player#structfield.team).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn team<T2>(self, value: T2) -> PlayerBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsOptional<self::Team>,
            {
                let (v0, v1) = self.0;
                PlayerBuilder((v0, v1, value))
            }

            /// Sets the [`team` field](Player#structfield.team) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn team_as_null(self) -> PlayerBuilder<(T0, T1, ())> {
                self.team(())
            }
        }

        impl<T0, T1, T2> PlayerBuilder<(T0, T1, T2)> {
            /// Setter for the [`stance` field](Player#structfield.stance).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn stance<T3>(self, value: T3) -> PlayerBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsDefault<self::Stance, self::Stance>,
            {
                let (v0, v1, v2) = self.0;
                PlayerBuilder((v0, v1, v2, value))
            }

            /// Sets the [`stance` field](Player#structfield.stance) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn stance_as_default(self) -> PlayerBuilder<(T0, T1, T2, ::planus::DefaultValue)> {
                self.stance(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3> PlayerBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`alive` field](Player#structfield.alive).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn alive<T4>(self, value: T4) -> PlayerBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAsDefault<bool, bool>,
            {
                let (v0, v1, v2, v3) = self.0;
                PlayerBuilder((v0, v1, v2, v3, value))
            }

            /// Sets the [`alive` field](Player#structfield.alive) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn alive_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, ::planus::DefaultValue)> {
                self.alive(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4> PlayerBuilder<(T0, T1, T2, T3, T4)> {
            /// Setter for the [`health` field](Player#structfield.health).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn health<T5>(self, value: T5) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5)>
            where
                T5: ::planus::WriteAsOptional<u16>,
            {
                let (v0, v1, v2, v3, v4) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, value))
            }

            /// Sets the [`health` field](Player#structfield.health) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn health_as_null(self) -> PlayerBuilder<(T0, T1, T2, T3, T4, ())> {
                self.health(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5> PlayerBuilder<(T0, T1, T2, T3, T4, T5)> {
            /// Setter for the [`mana` field](Player#structfield.mana).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn mana<T6>(self, value: T6) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6)>
            where
                T6: ::planus::WriteAsOptional<u16>,
            {
                let (v0, v1, v2, v3, v4, v5) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, value))
            }

            /// Sets the [`mana` field](Player#structfield.mana) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn mana_as_null(self) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, ())> {
                self.mana(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6)> {
            /// Setter for the [`shield` field](Player#structfield.shield).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn shield<T7>(self, value: T7) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)>
            where
                T7: ::planus::WriteAsOptional<u16>,
            {
                let (v0, v1, v2, v3, v4, v5, v6) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, value))
            }

            /// Sets the [`shield` field](Player#structfield.shield) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn shield_as_null(self) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, ())> {
                self.shield(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7)> {
            /// Setter for the [`target` field](Player#structfield.target).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn target<T8>(
                self,
                value: T8,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)>
            where
                T8: ::planus::WriteAsOptional<u32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, value))
            }

            /// Sets the [`target` field](Player#structfield.target) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn target_as_null(self) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, ())> {
                self.target(())
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8)> {
            /// Setter for the [`x` field](Player#structfield.x).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn x<T9>(self, value: T9) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
            where
                T9: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, value))
            }

            /// Sets the [`x` field](Player#structfield.x) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn x_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, ::planus::DefaultValue)>
            {
                self.x(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9)>
        {
            /// Setter for the [`y` field](Player#structfield.y).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn y<T10>(
                self,
                value: T10,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)>
            where
                T10: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, value))
            }

            /// Sets the [`y` field](Player#structfield.y) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn y_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, ::planus::DefaultValue)>
            {
                self.y(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)>
        {
            /// Setter for the [`z` field](Player#structfield.z).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn z<T11>(
                self,
                value: T11,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
            where
                T11: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, value))
            }

            /// Sets the [`z` field](Player#structfield.z) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn z_as_default(
                self,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, ::planus::DefaultValue)>
            {
                self.z(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)>
        {
            /// Setter for the [`items` field](Player#structfield.items).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn items<T12>(
                self,
                value: T12,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)>
            where
                T12: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, value))
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)>
        {
            /// Setter for the [`effects` field](Player#structfield.effects).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn effects<T13>(
                self,
                value: T13,
            ) -> PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
            where
                T13: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Effect>]>>,
            {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12) = self.0;
                PlayerBuilder((v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, value))
            }
        }

        impl<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
            PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
        {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Player].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player>
            where
                Self: ::planus::WriteAsOffset<Player>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAsOptional<self::Team>,
                T3: ::planus::WriteAsDefault<self::Stance, self::Stance>,
                T4: ::planus::WriteAsDefault<bool, bool>,
                T5: ::planus::WriteAsOptional<u16>,
                T6: ::planus::WriteAsOptional<u16>,
                T7: ::planus::WriteAsOptional<u16>,
                T8: ::planus::WriteAsOptional<u32>,
                T9: ::planus::WriteAsDefault<f32, f32>,
                T10: ::planus::WriteAsDefault<f32, f32>,
                T11: ::planus::WriteAsDefault<f32, f32>,
                T12: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
                T13: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Effect>]>>,
            > ::planus::WriteAs<::planus::Offset<Player>>
            for PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
        {
            type Prepared = ::planus::Offset<Player>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAsOptional<self::Team>,
                T3: ::planus::WriteAsDefault<self::Stance, self::Stance>,
                T4: ::planus::WriteAsDefault<bool, bool>,
                T5: ::planus::WriteAsOptional<u16>,
                T6: ::planus::WriteAsOptional<u16>,
                T7: ::planus::WriteAsOptional<u16>,
                T8: ::planus::WriteAsOptional<u32>,
                T9: ::planus::WriteAsDefault<f32, f32>,
                T10: ::planus::WriteAsDefault<f32, f32>,
                T11: ::planus::WriteAsDefault<f32, f32>,
                T12: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
                T13: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Effect>]>>,
            > ::planus::WriteAsOptional<::planus::Offset<Player>>
            for PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
        {
            type Prepared = ::planus::Offset<Player>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Player>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAsOptional<self::Team>,
                T3: ::planus::WriteAsDefault<self::Stance, self::Stance>,
                T4: ::planus::WriteAsDefault<bool, bool>,
                T5: ::planus::WriteAsOptional<u16>,
                T6: ::planus::WriteAsOptional<u16>,
                T7: ::planus::WriteAsOptional<u16>,
                T8: ::planus::WriteAsOptional<u32>,
                T9: ::planus::WriteAsDefault<f32, f32>,
                T10: ::planus::WriteAsDefault<f32, f32>,
                T11: ::planus::WriteAsDefault<f32, f32>,
                T12: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Item>]>>,
                T13: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Effect>]>>,
            > ::planus::WriteAsOffset<Player>
            for PlayerBuilder<(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Player> {
                let (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13) = &self.0;
                Player::create(builder, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13)
            }
        }

        /// Reference to a deserialized [Player].
        #[derive(Copy, Clone)]
        pub struct PlayerRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> PlayerRef<'a> {
            /// Getter for the [`id` field](Player#structfield.id).
            #[inline]
            pub fn id(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(0, "Player", "id")?.unwrap_or(0))
            }

            /// Getter for the [`name` field](Player#structfield.name).
            #[inline]
            pub fn name(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Player", "name")
            }

            /// Getter for the [`team` field](Player#structfield.team).
            #[inline]
            pub fn team(&self) -> ::planus::Result<::core::option::Option<self::Team>> {
                self.0.access(2, "Player", "team")
            }

            /// Getter for the [`stance` field](Player#structfield.stance).
            #[inline]
            pub fn stance(&self) -> ::planus::Result<self::Stance> {
                ::core::result::Result::Ok(
                    self.0.access(3, "Player", "stance")?.unwrap_or(self::Stance::Standing),
                )
            }

            /// Getter for the [`alive` field](Player#structfield.alive).
            #[inline]
            pub fn alive(&self) -> ::planus::Result<bool> {
                ::core::result::Result::Ok(self.0.access(4, "Player", "alive")?.unwrap_or(false))
            }

            /// Getter for the [`health` field](Player#structfield.health).
            #[inline]
            pub fn health(&self) -> ::planus::Result<::core::option::Option<u16>> {
                self.0.access(5, "Player", "health")
            }

            /// Getter for the [`mana` field](Player#structfield.mana).
            #[inline]
            pub fn mana(&self) -> ::planus::Result<::core::option::Option<u16>> {
                self.0.access(6, "Player", "mana")
            }

            /// Getter for the [`shield` field](Player#structfield.shield).
            #[inline]
            pub fn shield(&self) -> ::planus::Result<::core::option::Option<u16>> {
                self.0.access(7, "Player", "shield")
            }

            /// Getter for the [`target` field](Player#structfield.target).
            #[inline]
            pub fn target(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(8, "Player", "target")
            }

            /// Getter for the [`x` field](Player#structfield.x).
            #[inline]
            pub fn x(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(9, "Player", "x")?.unwrap_or(0.0))
            }

            /// Getter for the [`y` field](Player#structfield.y).
            #[inline]
            pub fn y(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(10, "Player", "y")?.unwrap_or(0.0))
            }

            /// Getter for the [`z` field](Player#structfield.z).
            #[inline]
            pub fn z(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(11, "Player", "z")?.unwrap_or(0.0))
            }

            /// Getter for the [`items` field](Player#structfield.items).
            #[inline]
            pub fn items(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::ItemRef<'a>>>>
            {
                self.0.access_required(12, "Player", "items")
            }

            /// Getter for the [`effects` field](Player#structfield.effects).
            #[inline]
            pub fn effects(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::EffectRef<'a>>>>
            {
                self.0.access_required(13, "Player", "effects")
            }
        }

        impl<'a> ::core::fmt::Debug for PlayerRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("PlayerRef");
                f.field("id", &self.id());
                f.field("name", &self.name());
                if let ::core::option::Option::Some(field_team) = self.team().transpose() {
                    f.field("team", &field_team);
                }
                f.field("stance", &self.stance());
                f.field("alive", &self.alive());
                if let ::core::option::Option::Some(field_health) = self.health().transpose() {
                    f.field("health", &field_health);
                }
                if let ::core::option::Option::Some(field_mana) = self.mana().transpose() {
                    f.field("mana", &field_mana);
                }
                if let ::core::option::Option::Some(field_shield) = self.shield().transpose() {
                    f.field("shield", &field_shield);
                }
                if let ::core::option::Option::Some(field_target) = self.target().transpose() {
                    f.field("target", &field_target);
                }
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.field("z", &self.z());
                f.field("items", &self.items());
                f.field("effects", &self.effects());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<PlayerRef<'a>> for Player {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: PlayerRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    id: ::core::convert::TryInto::try_into(value.id()?)?,
                    name: ::core::convert::Into::into(value.name()?),
                    team: if let ::core::option::Option::Some(team) = value.team()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(team)?)
                    } else {
                        ::core::option::Option::None
                    },
                    stance: ::core::convert::TryInto::try_into(value.stance()?)?,
                    alive: ::core::convert::TryInto::try_into(value.alive()?)?,
                    health: if let ::core::option::Option::Some(health) = value.health()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(health)?)
                    } else {
                        ::core::option::Option::None
                    },
                    mana: if let ::core::option::Option::Some(mana) = value.mana()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(mana)?)
                    } else {
                        ::core::option::Option::None
                    },
                    shield: if let ::core::option::Option::Some(shield) = value.shield()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(shield)?)
                    } else {
                        ::core::option::Option::None
                    },
                    target: if let ::core::option::Option::Some(target) = value.target()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(target)?)
                    } else {
                        ::core::option::Option::None
                    },
                    x: ::core::convert::TryInto::try_into(value.x()?)?,
                    y: ::core::convert::TryInto::try_into(value.y()?)?,
                    z: ::core::convert::TryInto::try_into(value.z()?)?,
                    items: value.items()?.to_vec_result()?,
                    effects: value.effects()?.to_vec_result()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for PlayerRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for PlayerRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[PlayerRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Player>> for Player {
            type Value = ::planus::Offset<Player>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Player>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for PlayerRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[PlayerRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Game` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Game` in the file `compare.fbs:108`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Game {
            /// The field `tick` in the table `Game`
            pub tick: u64,
            /// The field `phase` in the table `Game`
            pub phase: self::Phase,
            /// The field `time_left_ms` in the table `Game`
            pub time_left_ms: ::core::option::Option<u32>,
            /// The field `winner` in the table `Game`
            pub winner: ::core::option::Option<self::Team>,
            /// The field `players` in the table `Game`
            pub players: ::planus::alloc::vec::Vec<self::Player>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Game {
            fn default() -> Self {
                Self {
                    tick: 0,
                    phase: self::Phase::Lobby,
                    time_left_ms: ::core::default::Default::default(),
                    winner: ::core::default::Default::default(),
                    players: ::core::default::Default::default(),
                }
            }
        }

        impl Game {
            /// Creates a [GameBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> GameBuilder<()> {
                GameBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_tick: impl ::planus::WriteAsDefault<u64, u64>,
                field_phase: impl ::planus::WriteAsDefault<self::Phase, self::Phase>,
                field_time_left_ms: impl ::planus::WriteAsOptional<u32>,
                field_winner: impl ::planus::WriteAsOptional<self::Team>,
                field_players: impl ::planus::WriteAs<
                    ::planus::Offset<[::planus::Offset<self::Player>]>,
                >,
            ) -> ::planus::Offset<Self> {
                let prepared_tick = field_tick.prepare(builder, &0);
                let prepared_phase = field_phase.prepare(builder, &self::Phase::Lobby);
                let prepared_time_left_ms = field_time_left_ms.prepare(builder);
                let prepared_winner = field_winner.prepare(builder);
                let prepared_players = field_players.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<14> =
                    ::core::default::Default::default();
                if prepared_tick.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                if prepared_time_left_ms.is_some() {
                    table_writer.write_entry::<u32>(2);
                }
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Player>]>>(4);
                if prepared_phase.is_some() {
                    table_writer.write_entry::<self::Phase>(1);
                }
                if prepared_winner.is_some() {
                    table_writer.write_entry::<self::Team>(3);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_tick) = prepared_tick {
                            object_writer.write::<_, _, 8>(&prepared_tick);
                        }
                        if let ::core::option::Option::Some(prepared_time_left_ms) =
                            prepared_time_left_ms
                        {
                            object_writer.write::<_, _, 4>(&prepared_time_left_ms);
                        }
                        object_writer.write::<_, _, 4>(&prepared_players);
                        if let ::core::option::Option::Some(prepared_phase) = prepared_phase {
                            object_writer.write::<_, _, 1>(&prepared_phase);
                        }
                        if let ::core::option::Option::Some(prepared_winner) = prepared_winner {
                            object_writer.write::<_, _, 1>(&prepared_winner);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Game>> for Game {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Game> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Game>> for Game {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Game>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Game> for Game {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Game> {
                Game::create(
                    builder,
                    self.tick,
                    self.phase,
                    self.time_left_ms,
                    self.winner,
                    &self.players,
                )
            }
        }

        /// Builder for serializing an instance of the [Game] type.
        ///
        /// Can be created using the [Game::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct GameBuilder<State>(State);

        impl GameBuilder<()> {
            /// Setter for the [`tick` field](Game#structfield.tick).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn tick<T0>(self, value: T0) -> GameBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u64, u64>,
            {
                GameBuilder((value,))
            }

            /// Sets the [`tick` field](Game#structfield.tick) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn tick_as_default(self) -> GameBuilder<(::planus::DefaultValue,)> {
                self.tick(::planus::DefaultValue)
            }
        }

        impl<T0> GameBuilder<(T0,)> {
            /// Setter for the [`phase` field](Game#structfield.phase).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn phase<T1>(self, value: T1) -> GameBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<self::Phase, self::Phase>,
            {
                let (v0,) = self.0;
                GameBuilder((v0, value))
            }

            /// Sets the [`phase` field](Game#structfield.phase) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn phase_as_default(self) -> GameBuilder<(T0, ::planus::DefaultValue)> {
                self.phase(::planus::DefaultValue)
            }
        }

        impl<T0, T1> GameBuilder<(T0, T1)> {
            /// Setter for the [`time_left_ms` field](Game#structfield.time_left_ms).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn time_left_ms<T2>(self, value: T2) -> GameBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsOptional<u32>,
            {
                let (v0, v1) = self.0;
                GameBuilder((v0, v1, value))
            }

            /// Sets the [`time_left_ms` field](Game#structfield.time_left_ms) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn time_left_ms_as_null(self) -> GameBuilder<(T0, T1, ())> {
                self.time_left_ms(())
            }
        }

        impl<T0, T1, T2> GameBuilder<(T0, T1, T2)> {
            /// Setter for the [`winner` field](Game#structfield.winner).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn winner<T3>(self, value: T3) -> GameBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsOptional<self::Team>,
            {
                let (v0, v1, v2) = self.0;
                GameBuilder((v0, v1, v2, value))
            }

            /// Sets the [`winner` field](Game#structfield.winner) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn winner_as_null(self) -> GameBuilder<(T0, T1, T2, ())> {
                self.winner(())
            }
        }

        impl<T0, T1, T2, T3> GameBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`players` field](Game#structfield.players).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn players<T4>(self, value: T4) -> GameBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Player>]>>,
            {
                let (v0, v1, v2, v3) = self.0;
                GameBuilder((v0, v1, v2, v3, value))
            }
        }

        impl<T0, T1, T2, T3, T4> GameBuilder<(T0, T1, T2, T3, T4)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Game].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Game>
            where
                Self: ::planus::WriteAsOffset<Game>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<self::Phase, self::Phase>,
                T2: ::planus::WriteAsOptional<u32>,
                T3: ::planus::WriteAsOptional<self::Team>,
                T4: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Player>]>>,
            > ::planus::WriteAs<::planus::Offset<Game>> for GameBuilder<(T0, T1, T2, T3, T4)>
        {
            type Prepared = ::planus::Offset<Game>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Game> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<self::Phase, self::Phase>,
                T2: ::planus::WriteAsOptional<u32>,
                T3: ::planus::WriteAsOptional<self::Team>,
                T4: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Player>]>>,
            > ::planus::WriteAsOptional<::planus::Offset<Game>>
            for GameBuilder<(T0, T1, T2, T3, T4)>
        {
            type Prepared = ::planus::Offset<Game>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Game>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsDefault<self::Phase, self::Phase>,
                T2: ::planus::WriteAsOptional<u32>,
                T3: ::planus::WriteAsOptional<self::Team>,
                T4: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Player>]>>,
            > ::planus::WriteAsOffset<Game> for GameBuilder<(T0, T1, T2, T3, T4)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Game> {
                let (v0, v1, v2, v3, v4) = &self.0;
                Game::create(builder, v0, v1, v2, v3, v4)
            }
        }

        /// Reference to a deserialized [Game].
        #[derive(Copy, Clone)]
        pub struct GameRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> GameRef<'a> {
            /// Getter for the [`tick` field](Game#structfield.tick).
            #[inline]
            pub fn tick(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "Game", "tick")?.unwrap_or(0))
            }

            /// Getter for the [`phase` field](Game#structfield.phase).
            #[inline]
            pub fn phase(&self) -> ::planus::Result<self::Phase> {
                ::core::result::Result::Ok(
                    self.0.access(1, "Game", "phase")?.unwrap_or(self::Phase::Lobby),
                )
            }

            /// Getter for the [`time_left_ms` field](Game#structfield.time_left_ms).
            #[inline]
            pub fn time_left_ms(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(2, "Game", "time_left_ms")
            }

            /// Getter for the [`winner` field](Game#structfield.winner).
            #[inline]
            pub fn winner(&self) -> ::planus::Result<::core::option::Option<self::Team>> {
                self.0.access(3, "Game", "winner")
            }

            /// Getter for the [`players` field](Game#structfield.players).
            #[inline]
            pub fn players(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::PlayerRef<'a>>>>
            {
                self.0.access_required(4, "Game", "players")
            }
        }

        impl<'a> ::core::fmt::Debug for GameRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("GameRef");
                f.field("tick", &self.tick());
                f.field("phase", &self.phase());
                if let ::core::option::Option::Some(field_time_left_ms) =
                    self.time_left_ms().transpose()
                {
                    f.field("time_left_ms", &field_time_left_ms);
                }
                if let ::core::option::Option::Some(field_winner) = self.winner().transpose() {
                    f.field("winner", &field_winner);
                }
                f.field("players", &self.players());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<GameRef<'a>> for Game {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: GameRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    tick: ::core::convert::TryInto::try_into(value.tick()?)?,
                    phase: ::core::convert::TryInto::try_into(value.phase()?)?,
                    time_left_ms: if let ::core::option::Option::Some(time_left_ms) =
                        value.time_left_ms()?
                    {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(
                            time_left_ms,
                        )?)
                    } else {
                        ::core::option::Option::None
                    },
                    winner: if let ::core::option::Option::Some(winner) = value.winner()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(winner)?)
                    } else {
                        ::core::option::Option::None
                    },
                    players: value.players()?.to_vec_result()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for GameRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for GameRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[GameRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Game>> for Game {
            type Value = ::planus::Offset<Game>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Game>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for GameRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[GameRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Joined` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Joined` in the file `compare.fbs:116`
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
        pub struct Joined {
            /// The field `user` in the table `Joined`
            pub user: u32,
            /// The field `name` in the table `Joined`
            pub name: ::planus::alloc::string::String,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Joined {
            fn default() -> Self {
                Self { user: 0, name: ::core::default::Default::default() }
            }
        }

        impl Joined {
            /// Creates a [JoinedBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> JoinedBuilder<()> {
                JoinedBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_user: impl ::planus::WriteAsDefault<u32, u32>,
                field_name: impl ::planus::WriteAs<::planus::Offset<str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_user = field_user.prepare(builder, &0);
                let prepared_name = field_name.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_user.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                table_writer.write_entry::<::planus::Offset<str>>(1);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_user) = prepared_user {
                            object_writer.write::<_, _, 4>(&prepared_user);
                        }
                        object_writer.write::<_, _, 4>(&prepared_name);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Joined>> for Joined {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Joined> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Joined>> for Joined {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Joined>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Joined> for Joined {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Joined> {
                Joined::create(builder, self.user, &self.name)
            }
        }

        /// Builder for serializing an instance of the [Joined] type.
        ///
        /// Can be created using the [Joined::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct JoinedBuilder<State>(State);

        impl JoinedBuilder<()> {
            /// Setter for the [`user` field](Joined#structfield.user).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user<T0>(self, value: T0) -> JoinedBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u32, u32>,
            {
                JoinedBuilder((value,))
            }

            /// Sets the [`user` field](Joined#structfield.user) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user_as_default(self) -> JoinedBuilder<(::planus::DefaultValue,)> {
                self.user(::planus::DefaultValue)
            }
        }

        impl<T0> JoinedBuilder<(T0,)> {
            /// Setter for the [`name` field](Joined#structfield.name).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn name<T1>(self, value: T1) -> JoinedBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0,) = self.0;
                JoinedBuilder((v0, value))
            }
        }

        impl<T0, T1> JoinedBuilder<(T0, T1)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Joined].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Joined>
            where
                Self: ::planus::WriteAsOffset<Joined>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAs<::planus::Offset<Joined>> for JoinedBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Joined>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Joined> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAsOptional<::planus::Offset<Joined>> for JoinedBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Joined>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Joined>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAsOffset<Joined> for JoinedBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Joined> {
                let (v0, v1) = &self.0;
                Joined::create(builder, v0, v1)
            }
        }

        /// Reference to a deserialized [Joined].
        #[derive(Copy, Clone)]
        pub struct JoinedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> JoinedRef<'a> {
            /// Getter for the [`user` field](Joined#structfield.user).
            #[inline]
            pub fn user(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(0, "Joined", "user")?.unwrap_or(0))
            }

            /// Getter for the [`name` field](Joined#structfield.name).
            #[inline]
            pub fn name(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Joined", "name")
            }
        }

        impl<'a> ::core::fmt::Debug for JoinedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("JoinedRef");
                f.field("user", &self.user());
                f.field("name", &self.name());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<JoinedRef<'a>> for Joined {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: JoinedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    user: ::core::convert::TryInto::try_into(value.user()?)?,
                    name: ::core::convert::Into::into(value.name()?),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for JoinedRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for JoinedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[JoinedRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Joined>> for Joined {
            type Value = ::planus::Offset<Joined>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Joined>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for JoinedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[JoinedRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Left` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Left` in the file `compare.fbs:117`
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
        pub struct Left {
            /// The field `user` in the table `Left`
            pub user: u32,
            /// The field `reason` in the table `Left`
            pub reason: u8,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Left {
            fn default() -> Self {
                Self { user: 0, reason: 0 }
            }
        }

        impl Left {
            /// Creates a [LeftBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> LeftBuilder<()> {
                LeftBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_user: impl ::planus::WriteAsDefault<u32, u32>,
                field_reason: impl ::planus::WriteAsDefault<u8, u8>,
            ) -> ::planus::Offset<Self> {
                let prepared_user = field_user.prepare(builder, &0);
                let prepared_reason = field_reason.prepare(builder, &0);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_user.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                if prepared_reason.is_some() {
                    table_writer.write_entry::<u8>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_user) = prepared_user {
                            object_writer.write::<_, _, 4>(&prepared_user);
                        }
                        if let ::core::option::Option::Some(prepared_reason) = prepared_reason {
                            object_writer.write::<_, _, 1>(&prepared_reason);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Left>> for Left {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Left> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Left>> for Left {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Left>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Left> for Left {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Left> {
                Left::create(builder, self.user, self.reason)
            }
        }

        /// Builder for serializing an instance of the [Left] type.
        ///
        /// Can be created using the [Left::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct LeftBuilder<State>(State);

        impl LeftBuilder<()> {
            /// Setter for the [`user` field](Left#structfield.user).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user<T0>(self, value: T0) -> LeftBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u32, u32>,
            {
                LeftBuilder((value,))
            }

            /// Sets the [`user` field](Left#structfield.user) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user_as_default(self) -> LeftBuilder<(::planus::DefaultValue,)> {
                self.user(::planus::DefaultValue)
            }
        }

        impl<T0> LeftBuilder<(T0,)> {
            /// Setter for the [`reason` field](Left#structfield.reason).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn reason<T1>(self, value: T1) -> LeftBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u8, u8>,
            {
                let (v0,) = self.0;
                LeftBuilder((v0, value))
            }

            /// Sets the [`reason` field](Left#structfield.reason) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn reason_as_default(self) -> LeftBuilder<(T0, ::planus::DefaultValue)> {
                self.reason(::planus::DefaultValue)
            }
        }

        impl<T0, T1> LeftBuilder<(T0, T1)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Left].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Left>
            where
                Self: ::planus::WriteAsOffset<Left>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<T0: ::planus::WriteAsDefault<u32, u32>, T1: ::planus::WriteAsDefault<u8, u8>>
            ::planus::WriteAs<::planus::Offset<Left>> for LeftBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Left>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Left> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<T0: ::planus::WriteAsDefault<u32, u32>, T1: ::planus::WriteAsDefault<u8, u8>>
            ::planus::WriteAsOptional<::planus::Offset<Left>> for LeftBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Left>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Left>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<T0: ::planus::WriteAsDefault<u32, u32>, T1: ::planus::WriteAsDefault<u8, u8>>
            ::planus::WriteAsOffset<Left> for LeftBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Left> {
                let (v0, v1) = &self.0;
                Left::create(builder, v0, v1)
            }
        }

        /// Reference to a deserialized [Left].
        #[derive(Copy, Clone)]
        pub struct LeftRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> LeftRef<'a> {
            /// Getter for the [`user` field](Left#structfield.user).
            #[inline]
            pub fn user(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(0, "Left", "user")?.unwrap_or(0))
            }

            /// Getter for the [`reason` field](Left#structfield.reason).
            #[inline]
            pub fn reason(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(1, "Left", "reason")?.unwrap_or(0))
            }
        }

        impl<'a> ::core::fmt::Debug for LeftRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("LeftRef");
                f.field("user", &self.user());
                f.field("reason", &self.reason());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<LeftRef<'a>> for Left {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: LeftRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    user: ::core::convert::TryInto::try_into(value.user()?)?,
                    reason: ::core::convert::TryInto::try_into(value.reason()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for LeftRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for LeftRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[LeftRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Left>> for Left {
            type Value = ::planus::Offset<Left>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Left>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for LeftRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[LeftRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Moved` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Moved` in the file `compare.fbs:118`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Moved {
            /// The field `user` in the table `Moved`
            pub user: u32,
            /// The field `x` in the table `Moved`
            pub x: f32,
            /// The field `y` in the table `Moved`
            pub y: f32,
            /// The field `z` in the table `Moved`
            pub z: f32,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Moved {
            fn default() -> Self {
                Self { user: 0, x: 0.0, y: 0.0, z: 0.0 }
            }
        }

        impl Moved {
            /// Creates a [MovedBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> MovedBuilder<()> {
                MovedBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_user: impl ::planus::WriteAsDefault<u32, u32>,
                field_x: impl ::planus::WriteAsDefault<f32, f32>,
                field_y: impl ::planus::WriteAsDefault<f32, f32>,
                field_z: impl ::planus::WriteAsDefault<f32, f32>,
            ) -> ::planus::Offset<Self> {
                let prepared_user = field_user.prepare(builder, &0);
                let prepared_x = field_x.prepare(builder, &0.0);
                let prepared_y = field_y.prepare(builder, &0.0);
                let prepared_z = field_z.prepare(builder, &0.0);

                let mut table_writer: ::planus::table_writer::TableWriter<12> =
                    ::core::default::Default::default();
                if prepared_user.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                if prepared_x.is_some() {
                    table_writer.write_entry::<f32>(1);
                }
                if prepared_y.is_some() {
                    table_writer.write_entry::<f32>(2);
                }
                if prepared_z.is_some() {
                    table_writer.write_entry::<f32>(3);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_user) = prepared_user {
                            object_writer.write::<_, _, 4>(&prepared_user);
                        }
                        if let ::core::option::Option::Some(prepared_x) = prepared_x {
                            object_writer.write::<_, _, 4>(&prepared_x);
                        }
                        if let ::core::option::Option::Some(prepared_y) = prepared_y {
                            object_writer.write::<_, _, 4>(&prepared_y);
                        }
                        if let ::core::option::Option::Some(prepared_z) = prepared_z {
                            object_writer.write::<_, _, 4>(&prepared_z);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Moved>> for Moved {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Moved> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Moved>> for Moved {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Moved>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Moved> for Moved {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Moved> {
                Moved::create(builder, self.user, self.x, self.y, self.z)
            }
        }

        /// Builder for serializing an instance of the [Moved] type.
        ///
        /// Can be created using the [Moved::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct MovedBuilder<State>(State);

        impl MovedBuilder<()> {
            /// Setter for the [`user` field](Moved#structfield.user).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user<T0>(self, value: T0) -> MovedBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u32, u32>,
            {
                MovedBuilder((value,))
            }

            /// Sets the [`user` field](Moved#structfield.user) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user_as_default(self) -> MovedBuilder<(::planus::DefaultValue,)> {
                self.user(::planus::DefaultValue)
            }
        }

        impl<T0> MovedBuilder<(T0,)> {
            /// Setter for the [`x` field](Moved#structfield.x).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn x<T1>(self, value: T1) -> MovedBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0,) = self.0;
                MovedBuilder((v0, value))
            }

            /// Sets the [`x` field](Moved#structfield.x) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn x_as_default(self) -> MovedBuilder<(T0, ::planus::DefaultValue)> {
                self.x(::planus::DefaultValue)
            }
        }

        impl<T0, T1> MovedBuilder<(T0, T1)> {
            /// Setter for the [`y` field](Moved#structfield.y).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn y<T2>(self, value: T2) -> MovedBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1) = self.0;
                MovedBuilder((v0, v1, value))
            }

            /// Sets the [`y` field](Moved#structfield.y) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn y_as_default(self) -> MovedBuilder<(T0, T1, ::planus::DefaultValue)> {
                self.y(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2> MovedBuilder<(T0, T1, T2)> {
            /// Setter for the [`z` field](Moved#structfield.z).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn z<T3>(self, value: T3) -> MovedBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAsDefault<f32, f32>,
            {
                let (v0, v1, v2) = self.0;
                MovedBuilder((v0, v1, v2, value))
            }

            /// Sets the [`z` field](Moved#structfield.z) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn z_as_default(self) -> MovedBuilder<(T0, T1, T2, ::planus::DefaultValue)> {
                self.z(::planus::DefaultValue)
            }
        }

        impl<T0, T1, T2, T3> MovedBuilder<(T0, T1, T2, T3)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Moved].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Moved>
            where
                Self: ::planus::WriteAsOffset<Moved>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<f32, f32>,
                T2: ::planus::WriteAsDefault<f32, f32>,
                T3: ::planus::WriteAsDefault<f32, f32>,
            > ::planus::WriteAs<::planus::Offset<Moved>> for MovedBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Moved>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Moved> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<f32, f32>,
                T2: ::planus::WriteAsDefault<f32, f32>,
                T3: ::planus::WriteAsDefault<f32, f32>,
            > ::planus::WriteAsOptional<::planus::Offset<Moved>>
            for MovedBuilder<(T0, T1, T2, T3)>
        {
            type Prepared = ::planus::Offset<Moved>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Moved>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<f32, f32>,
                T2: ::planus::WriteAsDefault<f32, f32>,
                T3: ::planus::WriteAsDefault<f32, f32>,
            > ::planus::WriteAsOffset<Moved> for MovedBuilder<(T0, T1, T2, T3)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Moved> {
                let (v0, v1, v2, v3) = &self.0;
                Moved::create(builder, v0, v1, v2, v3)
            }
        }

        /// Reference to a deserialized [Moved].
        #[derive(Copy, Clone)]
        pub struct MovedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> MovedRef<'a> {
            /// Getter for the [`user` field](Moved#structfield.user).
            #[inline]
            pub fn user(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(0, "Moved", "user")?.unwrap_or(0))
            }

            /// Getter for the [`x` field](Moved#structfield.x).
            #[inline]
            pub fn x(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(1, "Moved", "x")?.unwrap_or(0.0))
            }

            /// Getter for the [`y` field](Moved#structfield.y).
            #[inline]
            pub fn y(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(2, "Moved", "y")?.unwrap_or(0.0))
            }

            /// Getter for the [`z` field](Moved#structfield.z).
            #[inline]
            pub fn z(&self) -> ::planus::Result<f32> {
                ::core::result::Result::Ok(self.0.access(3, "Moved", "z")?.unwrap_or(0.0))
            }
        }

        impl<'a> ::core::fmt::Debug for MovedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("MovedRef");
                f.field("user", &self.user());
                f.field("x", &self.x());
                f.field("y", &self.y());
                f.field("z", &self.z());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<MovedRef<'a>> for Moved {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: MovedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    user: ::core::convert::TryInto::try_into(value.user()?)?,
                    x: ::core::convert::TryInto::try_into(value.x()?)?,
                    y: ::core::convert::TryInto::try_into(value.y()?)?,
                    z: ::core::convert::TryInto::try_into(value.z()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for MovedRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for MovedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[MovedRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Moved>> for Moved {
            type Value = ::planus::Offset<Moved>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Moved>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for MovedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[MovedRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Said` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Said` in the file `compare.fbs:119`
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
        pub struct Said {
            /// The field `user` in the table `Said`
            pub user: u32,
            /// The field `channel` in the table `Said`
            pub channel: u8,
            /// The field `text` in the table `Said`
            pub text: ::planus::alloc::string::String,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Said {
            fn default() -> Self {
                Self { user: 0, channel: 0, text: ::core::default::Default::default() }
            }
        }

        impl Said {
            /// Creates a [SaidBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> SaidBuilder<()> {
                SaidBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_user: impl ::planus::WriteAsDefault<u32, u32>,
                field_channel: impl ::planus::WriteAsDefault<u8, u8>,
                field_text: impl ::planus::WriteAs<::planus::Offset<str>>,
            ) -> ::planus::Offset<Self> {
                let prepared_user = field_user.prepare(builder, &0);
                let prepared_channel = field_channel.prepare(builder, &0);
                let prepared_text = field_text.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                if prepared_user.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                table_writer.write_entry::<::planus::Offset<str>>(2);
                if prepared_channel.is_some() {
                    table_writer.write_entry::<u8>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_user) = prepared_user {
                            object_writer.write::<_, _, 4>(&prepared_user);
                        }
                        object_writer.write::<_, _, 4>(&prepared_text);
                        if let ::core::option::Option::Some(prepared_channel) = prepared_channel {
                            object_writer.write::<_, _, 1>(&prepared_channel);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Said>> for Said {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Said> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Said>> for Said {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Said>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Said> for Said {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Said> {
                Said::create(builder, self.user, self.channel, &self.text)
            }
        }

        /// Builder for serializing an instance of the [Said] type.
        ///
        /// Can be created using the [Said::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct SaidBuilder<State>(State);

        impl SaidBuilder<()> {
            /// Setter for the [`user` field](Said#structfield.user).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user<T0>(self, value: T0) -> SaidBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u32, u32>,
            {
                SaidBuilder((value,))
            }

            /// Sets the [`user` field](Said#structfield.user) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user_as_default(self) -> SaidBuilder<(::planus::DefaultValue,)> {
                self.user(::planus::DefaultValue)
            }
        }

        impl<T0> SaidBuilder<(T0,)> {
            /// Setter for the [`channel` field](Said#structfield.channel).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn channel<T1>(self, value: T1) -> SaidBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<u8, u8>,
            {
                let (v0,) = self.0;
                SaidBuilder((v0, value))
            }

            /// Sets the [`channel` field](Said#structfield.channel) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn channel_as_default(self) -> SaidBuilder<(T0, ::planus::DefaultValue)> {
                self.channel(::planus::DefaultValue)
            }
        }

        impl<T0, T1> SaidBuilder<(T0, T1)> {
            /// Setter for the [`text` field](Said#structfield.text).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn text<T2>(self, value: T2) -> SaidBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1) = self.0;
                SaidBuilder((v0, v1, value))
            }
        }

        impl<T0, T1, T2> SaidBuilder<(T0, T1, T2)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Said].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Said>
            where
                Self: ::planus::WriteAsOffset<Said>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<u8, u8>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAs<::planus::Offset<Said>> for SaidBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Said>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Said> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<u8, u8>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAsOptional<::planus::Offset<Said>> for SaidBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Said>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Said>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<u8, u8>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            > ::planus::WriteAsOffset<Said> for SaidBuilder<(T0, T1, T2)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Said> {
                let (v0, v1, v2) = &self.0;
                Said::create(builder, v0, v1, v2)
            }
        }

        /// Reference to a deserialized [Said].
        #[derive(Copy, Clone)]
        pub struct SaidRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> SaidRef<'a> {
            /// Getter for the [`user` field](Said#structfield.user).
            #[inline]
            pub fn user(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(0, "Said", "user")?.unwrap_or(0))
            }

            /// Getter for the [`channel` field](Said#structfield.channel).
            #[inline]
            pub fn channel(&self) -> ::planus::Result<u8> {
                ::core::result::Result::Ok(self.0.access(1, "Said", "channel")?.unwrap_or(0))
            }

            /// Getter for the [`text` field](Said#structfield.text).
            #[inline]
            pub fn text(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(2, "Said", "text")
            }
        }

        impl<'a> ::core::fmt::Debug for SaidRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("SaidRef");
                f.field("user", &self.user());
                f.field("channel", &self.channel());
                f.field("text", &self.text());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<SaidRef<'a>> for Said {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: SaidRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    user: ::core::convert::TryInto::try_into(value.user()?)?,
                    channel: ::core::convert::TryInto::try_into(value.channel()?)?,
                    text: ::core::convert::Into::into(value.text()?),
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for SaidRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for SaidRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[SaidRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Said>> for Said {
            type Value = ::planus::Offset<Said>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Said>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for SaidRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[SaidRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Scored` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Scored` in the file `compare.fbs:120`
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
        pub struct Scored {
            /// The field `user` in the table `Scored`
            pub user: u32,
            /// The field `points` in the table `Scored`
            pub points: i32,
            /// The field `combo` in the table `Scored`
            pub combo: ::core::option::Option<u8>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Scored {
            fn default() -> Self {
                Self { user: 0, points: 0, combo: ::core::default::Default::default() }
            }
        }

        impl Scored {
            /// Creates a [ScoredBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> ScoredBuilder<()> {
                ScoredBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_user: impl ::planus::WriteAsDefault<u32, u32>,
                field_points: impl ::planus::WriteAsDefault<i32, i32>,
                field_combo: impl ::planus::WriteAsOptional<u8>,
            ) -> ::planus::Offset<Self> {
                let prepared_user = field_user.prepare(builder, &0);
                let prepared_points = field_points.prepare(builder, &0);
                let prepared_combo = field_combo.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                if prepared_user.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                if prepared_points.is_some() {
                    table_writer.write_entry::<i32>(1);
                }
                if prepared_combo.is_some() {
                    table_writer.write_entry::<u8>(2);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_user) = prepared_user {
                            object_writer.write::<_, _, 4>(&prepared_user);
                        }
                        if let ::core::option::Option::Some(prepared_points) = prepared_points {
                            object_writer.write::<_, _, 4>(&prepared_points);
                        }
                        if let ::core::option::Option::Some(prepared_combo) = prepared_combo {
                            object_writer.write::<_, _, 1>(&prepared_combo);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Scored>> for Scored {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Scored> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Scored>> for Scored {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Scored>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Scored> for Scored {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Scored> {
                Scored::create(builder, self.user, self.points, self.combo)
            }
        }

        /// Builder for serializing an instance of the [Scored] type.
        ///
        /// Can be created using the [Scored::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct ScoredBuilder<State>(State);

        impl ScoredBuilder<()> {
            /// Setter for the [`user` field](Scored#structfield.user).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user<T0>(self, value: T0) -> ScoredBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u32, u32>,
            {
                ScoredBuilder((value,))
            }

            /// Sets the [`user` field](Scored#structfield.user) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user_as_default(self) -> ScoredBuilder<(::planus::DefaultValue,)> {
                self.user(::planus::DefaultValue)
            }
        }

        impl<T0> ScoredBuilder<(T0,)> {
            /// Setter for the [`points` field](Scored#structfield.points).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn points<T1>(self, value: T1) -> ScoredBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsDefault<i32, i32>,
            {
                let (v0,) = self.0;
                ScoredBuilder((v0, value))
            }

            /// Sets the [`points` field](Scored#structfield.points) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn points_as_default(self) -> ScoredBuilder<(T0, ::planus::DefaultValue)> {
                self.points(::planus::DefaultValue)
            }
        }

        impl<T0, T1> ScoredBuilder<(T0, T1)> {
            /// Setter for the [`combo` field](Scored#structfield.combo).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn combo<T2>(self, value: T2) -> ScoredBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAsOptional<u8>,
            {
                let (v0, v1) = self.0;
                ScoredBuilder((v0, v1, value))
            }

            /// Sets the [`combo` field](Scored#structfield.combo) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn combo_as_null(self) -> ScoredBuilder<(T0, T1, ())> {
                self.combo(())
            }
        }

        impl<T0, T1, T2> ScoredBuilder<(T0, T1, T2)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Scored].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Scored>
            where
                Self: ::planus::WriteAsOffset<Scored>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<i32, i32>,
                T2: ::planus::WriteAsOptional<u8>,
            > ::planus::WriteAs<::planus::Offset<Scored>> for ScoredBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Scored>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Scored> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<i32, i32>,
                T2: ::planus::WriteAsOptional<u8>,
            > ::planus::WriteAsOptional<::planus::Offset<Scored>> for ScoredBuilder<(T0, T1, T2)>
        {
            type Prepared = ::planus::Offset<Scored>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Scored>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u32, u32>,
                T1: ::planus::WriteAsDefault<i32, i32>,
                T2: ::planus::WriteAsOptional<u8>,
            > ::planus::WriteAsOffset<Scored> for ScoredBuilder<(T0, T1, T2)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Scored> {
                let (v0, v1, v2) = &self.0;
                Scored::create(builder, v0, v1, v2)
            }
        }

        /// Reference to a deserialized [Scored].
        #[derive(Copy, Clone)]
        pub struct ScoredRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> ScoredRef<'a> {
            /// Getter for the [`user` field](Scored#structfield.user).
            #[inline]
            pub fn user(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(0, "Scored", "user")?.unwrap_or(0))
            }

            /// Getter for the [`points` field](Scored#structfield.points).
            #[inline]
            pub fn points(&self) -> ::planus::Result<i32> {
                ::core::result::Result::Ok(self.0.access(1, "Scored", "points")?.unwrap_or(0))
            }

            /// Getter for the [`combo` field](Scored#structfield.combo).
            #[inline]
            pub fn combo(&self) -> ::planus::Result<::core::option::Option<u8>> {
                self.0.access(2, "Scored", "combo")
            }
        }

        impl<'a> ::core::fmt::Debug for ScoredRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ScoredRef");
                f.field("user", &self.user());
                f.field("points", &self.points());
                if let ::core::option::Option::Some(field_combo) = self.combo().transpose() {
                    f.field("combo", &field_combo);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<ScoredRef<'a>> for Scored {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: ScoredRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    user: ::core::convert::TryInto::try_into(value.user()?)?,
                    points: ::core::convert::TryInto::try_into(value.points()?)?,
                    combo: if let ::core::option::Option::Some(combo) = value.combo()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(combo)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for ScoredRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for ScoredRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[ScoredRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Scored>> for Scored {
            type Value = ::planus::Offset<Scored>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Scored>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for ScoredRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[ScoredRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Died` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Died` in the file `compare.fbs:121`
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
        pub struct Died {
            /// The field `user` in the table `Died`
            pub user: u32,
            /// The field `by` in the table `Died`
            pub by: ::core::option::Option<u32>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Died {
            fn default() -> Self {
                Self { user: 0, by: ::core::default::Default::default() }
            }
        }

        impl Died {
            /// Creates a [DiedBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> DiedBuilder<()> {
                DiedBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_user: impl ::planus::WriteAsDefault<u32, u32>,
                field_by: impl ::planus::WriteAsOptional<u32>,
            ) -> ::planus::Offset<Self> {
                let prepared_user = field_user.prepare(builder, &0);
                let prepared_by = field_by.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<8> =
                    ::core::default::Default::default();
                if prepared_user.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                if prepared_by.is_some() {
                    table_writer.write_entry::<u32>(1);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_user) = prepared_user {
                            object_writer.write::<_, _, 4>(&prepared_user);
                        }
                        if let ::core::option::Option::Some(prepared_by) = prepared_by {
                            object_writer.write::<_, _, 4>(&prepared_by);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Died>> for Died {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Died> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Died>> for Died {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Died>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Died> for Died {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Died> {
                Died::create(builder, self.user, self.by)
            }
        }

        /// Builder for serializing an instance of the [Died] type.
        ///
        /// Can be created using the [Died::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct DiedBuilder<State>(State);

        impl DiedBuilder<()> {
            /// Setter for the [`user` field](Died#structfield.user).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user<T0>(self, value: T0) -> DiedBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u32, u32>,
            {
                DiedBuilder((value,))
            }

            /// Sets the [`user` field](Died#structfield.user) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn user_as_default(self) -> DiedBuilder<(::planus::DefaultValue,)> {
                self.user(::planus::DefaultValue)
            }
        }

        impl<T0> DiedBuilder<(T0,)> {
            /// Setter for the [`by` field](Died#structfield.by).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn by<T1>(self, value: T1) -> DiedBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsOptional<u32>,
            {
                let (v0,) = self.0;
                DiedBuilder((v0, value))
            }

            /// Sets the [`by` field](Died#structfield.by) to null.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn by_as_null(self) -> DiedBuilder<(T0, ())> {
                self.by(())
            }
        }

        impl<T0, T1> DiedBuilder<(T0, T1)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Died].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Died>
            where
                Self: ::planus::WriteAsOffset<Died>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<T0: ::planus::WriteAsDefault<u32, u32>, T1: ::planus::WriteAsOptional<u32>>
            ::planus::WriteAs<::planus::Offset<Died>> for DiedBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Died>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Died> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<T0: ::planus::WriteAsDefault<u32, u32>, T1: ::planus::WriteAsOptional<u32>>
            ::planus::WriteAsOptional<::planus::Offset<Died>> for DiedBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Died>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Died>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<T0: ::planus::WriteAsDefault<u32, u32>, T1: ::planus::WriteAsOptional<u32>>
            ::planus::WriteAsOffset<Died> for DiedBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Died> {
                let (v0, v1) = &self.0;
                Died::create(builder, v0, v1)
            }
        }

        /// Reference to a deserialized [Died].
        #[derive(Copy, Clone)]
        pub struct DiedRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> DiedRef<'a> {
            /// Getter for the [`user` field](Died#structfield.user).
            #[inline]
            pub fn user(&self) -> ::planus::Result<u32> {
                ::core::result::Result::Ok(self.0.access(0, "Died", "user")?.unwrap_or(0))
            }

            /// Getter for the [`by` field](Died#structfield.by).
            #[inline]
            pub fn by(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(1, "Died", "by")
            }
        }

        impl<'a> ::core::fmt::Debug for DiedRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("DiedRef");
                f.field("user", &self.user());
                if let ::core::option::Option::Some(field_by) = self.by().transpose() {
                    f.field("by", &field_by);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<DiedRef<'a>> for Died {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: DiedRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    user: ::core::convert::TryInto::try_into(value.user()?)?,
                    by: if let ::core::option::Option::Some(by) = value.by()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(by)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for DiedRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for DiedRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[DiedRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Died>> for Died {
            type Value = ::planus::Offset<Died>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Died>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for DiedRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[DiedRef]", "read_as_root", 0)
                })
            }
        }

        /// The union `Happening` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Union `Happening` in the file `compare.fbs:123`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub enum Happening {
            /// The variant of type `Joined` in the union `Happening`
            Joined(::planus::alloc::boxed::Box<self::Joined>),

            /// The variant of type `Left` in the union `Happening`
            Left(::planus::alloc::boxed::Box<self::Left>),

            /// The variant of type `Moved` in the union `Happening`
            Moved(::planus::alloc::boxed::Box<self::Moved>),

            /// The variant of type `Said` in the union `Happening`
            Said(::planus::alloc::boxed::Box<self::Said>),

            /// The variant of type `Scored` in the union `Happening`
            Scored(::planus::alloc::boxed::Box<self::Scored>),

            /// The variant of type `Died` in the union `Happening`
            Died(::planus::alloc::boxed::Box<self::Died>),
        }

        impl Happening {
            /// Creates a [HappeningBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> HappeningBuilder<::planus::Uninitialized> {
                HappeningBuilder(::planus::Uninitialized)
            }

            #[inline]
            pub fn create_joined(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Joined>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(1, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_left(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Left>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(2, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_moved(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Moved>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(3, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_said(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Said>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(4, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_scored(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Scored>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(5, value.prepare(builder).downcast())
            }

            #[inline]
            pub fn create_died(
                builder: &mut ::planus::Builder,
                value: impl ::planus::WriteAsOffset<self::Died>,
            ) -> ::planus::UnionOffset<Self> {
                ::planus::UnionOffset::new(6, value.prepare(builder).downcast())
            }
        }

        impl ::planus::WriteAsUnion<Happening> for Happening {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Self> {
                match self {
                    Self::Joined(value) => Self::create_joined(builder, value),
                    Self::Left(value) => Self::create_left(builder, value),
                    Self::Moved(value) => Self::create_moved(builder, value),
                    Self::Said(value) => Self::create_said(builder, value),
                    Self::Scored(value) => Self::create_scored(builder, value),
                    Self::Died(value) => Self::create_died(builder, value),
                }
            }
        }

        impl ::planus::WriteAsOptionalUnion<Happening> for Happening {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Self>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }

        /// Builder for serializing an instance of the [Happening] type.
        ///
        /// Can be created using the [Happening::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct HappeningBuilder<T>(T);

        impl HappeningBuilder<::planus::Uninitialized> {
            /// Creates an instance of the [`Joined` variant](Happening#variant.Joined).
            #[inline]
            pub fn joined<T>(self, value: T) -> HappeningBuilder<::planus::Initialized<1, T>>
            where
                T: ::planus::WriteAsOffset<self::Joined>,
            {
                HappeningBuilder(::planus::Initialized(value))
            }

            /// Creates an instance of the [`Left` variant](Happening#variant.Left).
            #[inline]
            pub fn left<T>(self, value: T) -> HappeningBuilder<::planus::Initialized<2, T>>
            where
                T: ::planus::WriteAsOffset<self::Left>,
            {
                HappeningBuilder(::planus::Initialized(value))
            }

            /// Creates an instance of the [`Moved` variant](Happening#variant.Moved).
            #[inline]
            pub fn moved<T>(self, value: T) -> HappeningBuilder<::planus::Initialized<3, T>>
            where
                T: ::planus::WriteAsOffset<self::Moved>,
            {
                HappeningBuilder(::planus::Initialized(value))
            }

            /// Creates an instance of the [`Said` variant](Happening#variant.Said).
            #[inline]
            pub fn said<T>(self, value: T) -> HappeningBuilder<::planus::Initialized<4, T>>
            where
                T: ::planus::WriteAsOffset<self::Said>,
            {
                HappeningBuilder(::planus::Initialized(value))
            }

            /// Creates an instance of the [`Scored` variant](Happening#variant.Scored).
            #[inline]
            pub fn scored<T>(self, value: T) -> HappeningBuilder<::planus::Initialized<5, T>>
            where
                T: ::planus::WriteAsOffset<self::Scored>,
            {
                HappeningBuilder(::planus::Initialized(value))
            }

            /// Creates an instance of the [`Died` variant](Happening#variant.Died).
            #[inline]
            pub fn died<T>(self, value: T) -> HappeningBuilder<::planus::Initialized<6, T>>
            where
                T: ::planus::WriteAsOffset<self::Died>,
            {
                HappeningBuilder(::planus::Initialized(value))
            }
        }

        impl<const N: u8, T> HappeningBuilder<::planus::Initialized<N, T>> {
            /// Finish writing the builder to get an [UnionOffset](::planus::UnionOffset) to a serialized [Happening].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Happening>
            where
                Self: ::planus::WriteAsUnion<Happening>,
            {
                ::planus::WriteAsUnion::prepare(&self, builder)
            }
        }

        impl<T> ::planus::WriteAsUnion<Happening> for HappeningBuilder<::planus::Initialized<1, T>>
        where
            T: ::planus::WriteAsOffset<self::Joined>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Happening> {
                ::planus::UnionOffset::new(1, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Happening> for HappeningBuilder<::planus::Initialized<1, T>>
        where
            T: ::planus::WriteAsOffset<self::Joined>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Happening>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }
        impl<T> ::planus::WriteAsUnion<Happening> for HappeningBuilder<::planus::Initialized<2, T>>
        where
            T: ::planus::WriteAsOffset<self::Left>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Happening> {
                ::planus::UnionOffset::new(2, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Happening> for HappeningBuilder<::planus::Initialized<2, T>>
        where
            T: ::planus::WriteAsOffset<self::Left>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Happening>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }
        impl<T> ::planus::WriteAsUnion<Happening> for HappeningBuilder<::planus::Initialized<3, T>>
        where
            T: ::planus::WriteAsOffset<self::Moved>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Happening> {
                ::planus::UnionOffset::new(3, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Happening> for HappeningBuilder<::planus::Initialized<3, T>>
        where
            T: ::planus::WriteAsOffset<self::Moved>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Happening>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }
        impl<T> ::planus::WriteAsUnion<Happening> for HappeningBuilder<::planus::Initialized<4, T>>
        where
            T: ::planus::WriteAsOffset<self::Said>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Happening> {
                ::planus::UnionOffset::new(4, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Happening> for HappeningBuilder<::planus::Initialized<4, T>>
        where
            T: ::planus::WriteAsOffset<self::Said>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Happening>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }
        impl<T> ::planus::WriteAsUnion<Happening> for HappeningBuilder<::planus::Initialized<5, T>>
        where
            T: ::planus::WriteAsOffset<self::Scored>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Happening> {
                ::planus::UnionOffset::new(5, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Happening> for HappeningBuilder<::planus::Initialized<5, T>>
        where
            T: ::planus::WriteAsOffset<self::Scored>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Happening>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }
        impl<T> ::planus::WriteAsUnion<Happening> for HappeningBuilder<::planus::Initialized<6, T>>
        where
            T: ::planus::WriteAsOffset<self::Died>,
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::UnionOffset<Happening> {
                ::planus::UnionOffset::new(6, (self.0).0.prepare(builder).downcast())
            }
        }

        impl<T> ::planus::WriteAsOptionalUnion<Happening> for HappeningBuilder<::planus::Initialized<6, T>>
        where
            T: ::planus::WriteAsOffset<self::Died>,
        {
            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::UnionOffset<Happening>> {
                ::core::option::Option::Some(::planus::WriteAsUnion::prepare(self, builder))
            }
        }

        /// Reference to a deserialized [Happening].
        #[derive(Copy, Clone, Debug)]
        pub enum HappeningRef<'a> {
            Joined(self::JoinedRef<'a>),
            Left(self::LeftRef<'a>),
            Moved(self::MovedRef<'a>),
            Said(self::SaidRef<'a>),
            Scored(self::ScoredRef<'a>),
            Died(self::DiedRef<'a>),
        }

        impl<'a> ::core::convert::TryFrom<HappeningRef<'a>> for Happening {
            type Error = ::planus::Error;

            fn try_from(value: HappeningRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(match value {
                    HappeningRef::Joined(value) => Self::Joined(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    HappeningRef::Left(value) => Self::Left(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    HappeningRef::Moved(value) => Self::Moved(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    HappeningRef::Said(value) => Self::Said(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    HappeningRef::Scored(value) => Self::Scored(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),

                    HappeningRef::Died(value) => Self::Died(::planus::alloc::boxed::Box::new(
                        ::core::convert::TryFrom::try_from(value)?,
                    )),
                })
            }
        }

        impl<'a> ::planus::TableReadUnion<'a> for HappeningRef<'a> {
            fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                tag: u8,
                field_offset: usize,
            ) -> ::core::result::Result<Self, ::planus::errors::ErrorKind> {
                match tag {
                    1 => ::core::result::Result::Ok(Self::Joined(
                        ::planus::TableRead::from_buffer(buffer, field_offset)?,
                    )),
                    2 => ::core::result::Result::Ok(Self::Left(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    3 => ::core::result::Result::Ok(Self::Moved(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    4 => ::core::result::Result::Ok(Self::Said(::planus::TableRead::from_buffer(
                        buffer,
                        field_offset,
                    )?)),
                    5 => ::core::result::Result::Ok(Self::Scored(
                        ::planus::TableRead::from_buffer(buffer, field_offset)?,
                    )),
                    6 => ::core::result::Result::Ok(Self::Died(::planus::TableRead::from_buffer(
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

        impl<'a> ::planus::VectorReadUnion<'a> for HappeningRef<'a> {
            const VECTOR_NAME: &'static str = "[HappeningRef]";
        }

        /// The table `Event` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Event` in the file `compare.fbs:125`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Event {
            /// The field `at` in the table `Event`
            pub at: u64,
            /// The field `what` in the table `Event`
            pub what: self::Happening,
        }

        impl Event {
            /// Creates a [EventBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> EventBuilder<()> {
                EventBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_at: impl ::planus::WriteAsDefault<u64, u64>,
                field_what: impl ::planus::WriteAsUnion<self::Happening>,
            ) -> ::planus::Offset<Self> {
                let prepared_at = field_at.prepare(builder, &0);
                let prepared_what = field_what.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<10> =
                    ::core::default::Default::default();
                if prepared_at.is_some() {
                    table_writer.write_entry::<u64>(0);
                }
                table_writer.write_entry::<::planus::Offset<self::Happening>>(2);
                table_writer.write_entry::<u8>(1);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_at) = prepared_at {
                            object_writer.write::<_, _, 8>(&prepared_at);
                        }
                        object_writer.write::<_, _, 4>(&prepared_what.offset());
                        object_writer.write::<_, _, 1>(&prepared_what.tag());
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Event>> for Event {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Event>> for Event {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Event>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Event> for Event {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event> {
                Event::create(builder, self.at, &self.what)
            }
        }

        /// Builder for serializing an instance of the [Event] type.
        ///
        /// Can be created using the [Event::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct EventBuilder<State>(State);

        impl EventBuilder<()> {
            /// Setter for the [`at` field](Event#structfield.at).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn at<T0>(self, value: T0) -> EventBuilder<(T0,)>
            where
                T0: ::planus::WriteAsDefault<u64, u64>,
            {
                EventBuilder((value,))
            }

            /// Sets the [`at` field](Event#structfield.at) to the default value.
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn at_as_default(self) -> EventBuilder<(::planus::DefaultValue,)> {
                self.at(::planus::DefaultValue)
            }
        }

        impl<T0> EventBuilder<(T0,)> {
            /// Setter for the [`what` field](Event#structfield.what).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn what<T1>(self, value: T1) -> EventBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAsUnion<self::Happening>,
            {
                let (v0,) = self.0;
                EventBuilder((v0, value))
            }
        }

        impl<T0, T1> EventBuilder<(T0, T1)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Event].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event>
            where
                Self: ::planus::WriteAsOffset<Event>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsUnion<self::Happening>,
            > ::planus::WriteAs<::planus::Offset<Event>> for EventBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Event>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsUnion<self::Happening>,
            > ::planus::WriteAsOptional<::planus::Offset<Event>> for EventBuilder<(T0, T1)>
        {
            type Prepared = ::planus::Offset<Event>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Event>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAsDefault<u64, u64>,
                T1: ::planus::WriteAsUnion<self::Happening>,
            > ::planus::WriteAsOffset<Event> for EventBuilder<(T0, T1)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Event> {
                let (v0, v1) = &self.0;
                Event::create(builder, v0, v1)
            }
        }

        /// Reference to a deserialized [Event].
        #[derive(Copy, Clone)]
        pub struct EventRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventRef<'a> {
            /// Getter for the [`at` field](Event#structfield.at).
            #[inline]
            pub fn at(&self) -> ::planus::Result<u64> {
                ::core::result::Result::Ok(self.0.access(0, "Event", "at")?.unwrap_or(0))
            }

            /// Getter for the [`what` field](Event#structfield.what).
            #[inline]
            pub fn what(&self) -> ::planus::Result<self::HappeningRef<'a>> {
                self.0.access_union_required(1, "Event", "what")
            }
        }

        impl<'a> ::core::fmt::Debug for EventRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventRef");
                f.field("at", &self.at());
                f.field("what", &self.what());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventRef<'a>> for Event {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: EventRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    at: ::core::convert::TryInto::try_into(value.at()?)?,
                    what: ::core::convert::TryInto::try_into(value.what()?)?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for EventRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[EventRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Event>> for Event {
            type Value = ::planus::Offset<Event>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Event>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for EventRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Events` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Events` in the file `compare.fbs:130`
        #[derive(Clone, Debug, PartialEq, PartialOrd, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Events {
            /// The field `events` in the table `Events`
            pub events: ::planus::alloc::vec::Vec<self::Event>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Events {
            fn default() -> Self {
                Self { events: ::core::default::Default::default() }
            }
        }

        impl Events {
            /// Creates a [EventsBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> EventsBuilder<()> {
                EventsBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_events: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_events = field_events.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<6> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<self::Event>]>>(0);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_events);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Events>> for Events {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Events> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Events>> for Events {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Events>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Events> for Events {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Events> {
                Events::create(builder, &self.events)
            }
        }

        /// Builder for serializing an instance of the [Events] type.
        ///
        /// Can be created using the [Events::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct EventsBuilder<State>(State);

        impl EventsBuilder<()> {
            /// Setter for the [`events` field](Events#structfield.events).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn events<T0>(self, value: T0) -> EventsBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>,
            {
                EventsBuilder((value,))
            }
        }

        impl<T0> EventsBuilder<(T0,)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Events].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Events>
            where
                Self: ::planus::WriteAsOffset<Events>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>>
            ::planus::WriteAs<::planus::Offset<Events>> for EventsBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Events>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Events> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>>
            ::planus::WriteAsOptional<::planus::Offset<Events>> for EventsBuilder<(T0,)>
        {
            type Prepared = ::planus::Offset<Events>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Events>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<T0: ::planus::WriteAs<::planus::Offset<[::planus::Offset<self::Event>]>>>
            ::planus::WriteAsOffset<Events> for EventsBuilder<(T0,)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Events> {
                let (v0,) = &self.0;
                Events::create(builder, v0)
            }
        }

        /// Reference to a deserialized [Events].
        #[derive(Copy, Clone)]
        pub struct EventsRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> EventsRef<'a> {
            /// Getter for the [`events` field](Events#structfield.events).
            #[inline]
            pub fn events(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<self::EventRef<'a>>>>
            {
                self.0.access_required(0, "Events", "events")
            }
        }

        impl<'a> ::core::fmt::Debug for EventsRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("EventsRef");
                f.field("events", &self.events());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<EventsRef<'a>> for Events {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: EventsRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self { events: value.events()?.to_vec_result()? })
            }
        }

        impl<'a> ::planus::TableRead<'a> for EventsRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for EventsRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[EventsRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Events>> for Events {
            type Value = ::planus::Offset<Events>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Events>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for EventsRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[EventsRef]", "read_as_root", 0)
                })
            }
        }

        /// The table `Article` in the namespace `compare`
        ///
        /// Generated from these locations:
        /// * Table `Article` in the file `compare.fbs:134`
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
        pub struct Article {
            /// The field `title` in the table `Article`
            pub title: ::planus::alloc::string::String,
            /// The field `author` in the table `Article`
            pub author: ::planus::alloc::string::String,
            /// The field `language` in the table `Article`
            pub language: ::planus::alloc::string::String,
            /// The field `tags` in the table `Article`
            pub tags: ::planus::alloc::vec::Vec<::planus::alloc::string::String>,
            /// The field `lines` in the table `Article`
            pub lines: ::planus::alloc::vec::Vec<::planus::alloc::string::String>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Article {
            fn default() -> Self {
                Self {
                    title: ::core::default::Default::default(),
                    author: ::core::default::Default::default(),
                    language: ::core::default::Default::default(),
                    tags: ::core::default::Default::default(),
                    lines: ::core::default::Default::default(),
                }
            }
        }

        impl Article {
            /// Creates a [ArticleBuilder] for serializing an instance of this table.
            #[inline]
            pub fn builder() -> ArticleBuilder<()> {
                ArticleBuilder(())
            }

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_title: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_author: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_language: impl ::planus::WriteAs<::planus::Offset<str>>,
                field_tags: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                field_lines: impl ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            ) -> ::planus::Offset<Self> {
                let prepared_title = field_title.prepare(builder);
                let prepared_author = field_author.prepare(builder);
                let prepared_language = field_language.prepare(builder);
                let prepared_tags = field_tags.prepare(builder);
                let prepared_lines = field_lines.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<14> =
                    ::core::default::Default::default();
                table_writer.write_entry::<::planus::Offset<str>>(0);
                table_writer.write_entry::<::planus::Offset<str>>(1);
                table_writer.write_entry::<::planus::Offset<str>>(2);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(3);
                table_writer.write_entry::<::planus::Offset<[::planus::Offset<str>]>>(4);

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        object_writer.write::<_, _, 4>(&prepared_title);
                        object_writer.write::<_, _, 4>(&prepared_author);
                        object_writer.write::<_, _, 4>(&prepared_language);
                        object_writer.write::<_, _, 4>(&prepared_tags);
                        object_writer.write::<_, _, 4>(&prepared_lines);
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Article>> for Article {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Article> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Article>> for Article {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Article>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Article> for Article {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Article> {
                Article::create(
                    builder,
                    &self.title,
                    &self.author,
                    &self.language,
                    &self.tags,
                    &self.lines,
                )
            }
        }

        /// Builder for serializing an instance of the [Article] type.
        ///
        /// Can be created using the [Article::builder] method.
        #[derive(Debug)]
        #[must_use]
        pub struct ArticleBuilder<State>(State);

        impl ArticleBuilder<()> {
            /// Setter for the [`title` field](Article#structfield.title).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn title<T0>(self, value: T0) -> ArticleBuilder<(T0,)>
            where
                T0: ::planus::WriteAs<::planus::Offset<str>>,
            {
                ArticleBuilder((value,))
            }
        }

        impl<T0> ArticleBuilder<(T0,)> {
            /// Setter for the [`author` field](Article#structfield.author).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn author<T1>(self, value: T1) -> ArticleBuilder<(T0, T1)>
            where
                T1: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0,) = self.0;
                ArticleBuilder((v0, value))
            }
        }

        impl<T0, T1> ArticleBuilder<(T0, T1)> {
            /// Setter for the [`language` field](Article#structfield.language).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn language<T2>(self, value: T2) -> ArticleBuilder<(T0, T1, T2)>
            where
                T2: ::planus::WriteAs<::planus::Offset<str>>,
            {
                let (v0, v1) = self.0;
                ArticleBuilder((v0, v1, value))
            }
        }

        impl<T0, T1, T2> ArticleBuilder<(T0, T1, T2)> {
            /// Setter for the [`tags` field](Article#structfield.tags).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn tags<T3>(self, value: T3) -> ArticleBuilder<(T0, T1, T2, T3)>
            where
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            {
                let (v0, v1, v2) = self.0;
                ArticleBuilder((v0, v1, v2, value))
            }
        }

        impl<T0, T1, T2, T3> ArticleBuilder<(T0, T1, T2, T3)> {
            /// Setter for the [`lines` field](Article#structfield.lines).
            #[inline]
            #[allow(clippy::type_complexity)]
            pub fn lines<T4>(self, value: T4) -> ArticleBuilder<(T0, T1, T2, T3, T4)>
            where
                T4: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            {
                let (v0, v1, v2, v3) = self.0;
                ArticleBuilder((v0, v1, v2, v3, value))
            }
        }

        impl<T0, T1, T2, T3, T4> ArticleBuilder<(T0, T1, T2, T3, T4)> {
            /// Finish writing the builder to get an [Offset](::planus::Offset) to a serialized [Article].
            #[inline]
            pub fn finish(self, builder: &mut ::planus::Builder) -> ::planus::Offset<Article>
            where
                Self: ::planus::WriteAsOffset<Article>,
            {
                ::planus::WriteAsOffset::prepare(&self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                T4: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            > ::planus::WriteAs<::planus::Offset<Article>>
            for ArticleBuilder<(T0, T1, T2, T3, T4)>
        {
            type Prepared = ::planus::Offset<Article>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Article> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                T4: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            > ::planus::WriteAsOptional<::planus::Offset<Article>>
            for ArticleBuilder<(T0, T1, T2, T3, T4)>
        {
            type Prepared = ::planus::Offset<Article>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Article>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl<
                T0: ::planus::WriteAs<::planus::Offset<str>>,
                T1: ::planus::WriteAs<::planus::Offset<str>>,
                T2: ::planus::WriteAs<::planus::Offset<str>>,
                T3: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
                T4: ::planus::WriteAs<::planus::Offset<[::planus::Offset<str>]>>,
            > ::planus::WriteAsOffset<Article> for ArticleBuilder<(T0, T1, T2, T3, T4)>
        {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Article> {
                let (v0, v1, v2, v3, v4) = &self.0;
                Article::create(builder, v0, v1, v2, v3, v4)
            }
        }

        /// Reference to a deserialized [Article].
        #[derive(Copy, Clone)]
        pub struct ArticleRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> ArticleRef<'a> {
            /// Getter for the [`title` field](Article#structfield.title).
            #[inline]
            pub fn title(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(0, "Article", "title")
            }

            /// Getter for the [`author` field](Article#structfield.author).
            #[inline]
            pub fn author(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(1, "Article", "author")
            }

            /// Getter for the [`language` field](Article#structfield.language).
            #[inline]
            pub fn language(&self) -> ::planus::Result<&'a ::core::primitive::str> {
                self.0.access_required(2, "Article", "language")
            }

            /// Getter for the [`tags` field](Article#structfield.tags).
            #[inline]
            pub fn tags(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>>
            {
                self.0.access_required(3, "Article", "tags")
            }

            /// Getter for the [`lines` field](Article#structfield.lines).
            #[inline]
            pub fn lines(
                &self,
            ) -> ::planus::Result<::planus::Vector<'a, ::planus::Result<&'a ::core::primitive::str>>>
            {
                self.0.access_required(4, "Article", "lines")
            }
        }

        impl<'a> ::core::fmt::Debug for ArticleRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("ArticleRef");
                f.field("title", &self.title());
                f.field("author", &self.author());
                f.field("language", &self.language());
                f.field("tags", &self.tags());
                f.field("lines", &self.lines());
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<ArticleRef<'a>> for Article {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: ArticleRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    title: ::core::convert::Into::into(value.title()?),
                    author: ::core::convert::Into::into(value.author()?),
                    language: ::core::convert::Into::into(value.language()?),
                    tags: value.tags()?.to_vec_result()?,
                    lines: value.lines()?.to_vec_result()?,
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for ArticleRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for ArticleRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[ArticleRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Article>> for Article {
            type Value = ::planus::Offset<Article>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Article>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for ArticleRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[ArticleRef]", "read_as_root", 0)
                })
            }
        }
    }
}
