// Made by `cargo flatstream import` from
// File.fbs, Message.fbs
// This file is the namespace `org.apache.arrow.flatbuf`; those inside of it are modules.
// From here on the types are the schema: edit them as you like.
//
// The schema begins with:
//
// Licensed to the Apache Software Foundation (ASF) under one
// or more contributor license agreements.  See the NOTICE file
// distributed with this work for additional information
// regarding copyright ownership.  The ASF licenses this file
// to you under the Apache License, Version 2.0 (the
// "License"); you may not use this file except in compliance
// with the License.  You may obtain a copy of the License at
//
//   http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing,
// software distributed under the License is distributed on an
// "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY
// KIND, either express or implied.  See the License for the
// specific language governing permissions and limitations
// under the License.

// Names, numbers and comments are those of the schema, and not all of it need be used.
#![allow(
    dead_code,
    missing_docs,
    clippy::approx_constant,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::struct_field_names,
    clippy::tabs_in_doc_comments,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags
)]

use flatstream::StreamSerialize;

/// Provided for forward compatibility in case we need to support different
/// strategies for compressing the IPC message body (like whole-body
/// compression rather than buffer-level) in the future
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[repr(i8)]
pub enum BodyCompressionMethod {
    /// Each constituent buffer is first compressed with the indicated
    /// compressor, and then written with the uncompressed length in the first 8
    /// bytes as a 64-bit little-endian signed integer followed by the compressed
    /// buffer bytes (and then padding as required by the protocol). The
    /// uncompressed length may be set to -1 to indicate that the data that
    /// follows is not compressed, which can be useful for cases where
    /// compression does not yield appreciable savings.
    /// Also, empty buffers can optionally be written out as 0-byte compressed
    /// buffers, thereby omitting the 8-bytes length header.
    #[flatstream(rename = "BUFFER")]
    #[default]
    Buffer = 0,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum CompressionType {
    #[default]
    Lz4Frame = 0,
    Zstd = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i16)]
pub enum DateUnit {
    #[default]
    Day = 0,
    Millisecond = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i16),
}

/// ----------------------------------------------------------------------
/// Dictionary encoding metadata
/// Maintained for forwards compatibility, in the future
/// Dictionaries might be explicit maps between integers and values
/// allowing for non-contiguous index values
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[repr(i16)]
pub enum DictionaryKind {
    #[default]
    DenseArray = 0,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i16),
}

/// ----------------------------------------------------------------------
/// Endianness of the platform producing the data
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[repr(i16)]
pub enum Endianness {
    #[default]
    Little = 0,
    Big = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i16),
}

#[cfg_attr(
    not(doctest),
    doc = " Represents Arrow Features that might not have full support"
)]
#[cfg_attr(
    not(doctest),
    doc = " within implementations. This is intended to be used in"
)]
#[cfg_attr(not(doctest), doc = " two scenarios:")]
#[cfg_attr(not(doctest), doc = "  1.  A mechanism for readers of Arrow Streams")]
#[cfg_attr(
    not(doctest),
    doc = "      and files to understand that the stream or file makes"
)]
#[cfg_attr(
    not(doctest),
    doc = "      use of a feature that isn't supported or unknown to"
)]
#[cfg_attr(
    not(doctest),
    doc = "      the implementation (and therefore can meet the Arrow"
)]
#[cfg_attr(not(doctest), doc = "      forward compatibility guarantees).")]
#[cfg_attr(
    not(doctest),
    doc = "  2.  A means of negotiating between a client and server"
)]
#[cfg_attr(
    not(doctest),
    doc = "      what features a stream is allowed to use. The enums"
)]
#[cfg_attr(
    not(doctest),
    doc = "      values here are intended to represent higher level"
)]
#[cfg_attr(
    not(doctest),
    doc = "      features, additional details may be negotiated"
)]
#[cfg_attr(
    not(doctest),
    doc = "      with key-value pairs specific to the protocol."
)]
#[cfg_attr(not(doctest), doc = "")]
#[cfg_attr(
    not(doctest),
    doc = " Enums added to this list should be assigned power-of-two values"
)]
#[cfg_attr(
    not(doctest),
    doc = " to facilitate exchanging and comparing bitmaps for supported"
)]
#[cfg_attr(not(doctest), doc = " features.")]
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i64)]
pub enum Feature {
    /// Needed to make flatbuffers happy.
    #[default]
    Unused = 0,
    /// The stream makes use of multiple full dictionaries with the
    /// same ID and assumes clients implement dictionary replacement
    /// correctly.
    DictionaryReplacement = 1,
    /// The stream makes use of compressed bodies as described
    /// in Message.fbs.
    CompressedBody = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i64),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i16)]
pub enum IntervalUnit {
    #[default]
    YearMonth = 0,
    DayTime = 1,
    MonthDayNano = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i16),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[repr(i16)]
pub enum MetadataVersion {
    /// 0.1.0 (October 2016).
    #[default]
    V1 = 0,
    /// 0.2.0 (February 2017). Non-backwards compatible with V1.
    V2 = 1,
    /// 0.3.0 -> 0.7.1 (May - December 2017). Non-backwards compatible with V2.
    V3 = 2,
    /// >= 0.8.0 (December 2017). Non-backwards compatible with V3.
    V4 = 3,
    /// >= 1.0.0 (July 2020). Backwards compatible with V4 (V5 readers can read V4
    /// metadata and IPC messages). Implementations are recommended to provide a
    /// V4 compatibility mode with V5 format changes disabled.
    ///
    /// Incompatible changes between V4 and V5:
    /// - Union buffer layout has changed. In V5, Unions don't have a validity
    ///   bitmap buffer.
    V5 = 4,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i16),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i16)]
pub enum Precision {
    #[default]
    Half = 0,
    Single = 1,
    Double = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i16),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[repr(i16)]
pub enum SparseMatrixCompressedAxis {
    #[default]
    Row = 0,
    Column = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i16),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i16)]
pub enum TimeUnit {
    #[default]
    Second = 0,
    Millisecond = 1,
    Microsecond = 2,
    Nanosecond = 3,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i16),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[repr(i16)]
pub enum UnionMode {
    #[default]
    Sparse = 0,
    Dense = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i16),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(fixed)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
#[flatstream(rename_all = "camelCase")]
pub struct Block {
    /// Index to the start of the RecordBatch (note this is past the Message header)
    pub offset: i64,
    /// Length of the metadata
    pub meta_data_length: i32,
    /// Length of the data (this is aligned so there can be a gap between this and
    /// the metadata).
    pub body_length: i64,
}

/// ----------------------------------------------------------------------
/// A Buffer represents a single contiguous memory segment
#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(fixed, namespace = "org.apache.arrow.flatbuf")]
pub struct Buffer {
    /// The relative offset into the shared memory page where the bytes for this
    /// buffer starts
    pub offset: i64,
    /// The absolute length (in bytes) of the memory buffer. The memory is found
    /// from offset (inclusive) to offset + length (non-inclusive). When building
    /// messages using the encapsulated IPC message, padding bytes may be written
    /// after a buffer, but such padding bytes do not need to be accounted for in
    /// the size here.
    pub length: i64,
}

/// ----------------------------------------------------------------------
/// Data structures for describing a table row batch (a collection of
/// equal-length Arrow arrays)
/// Metadata about a field at some level of a nested type tree (but not
/// its children).
///
/// For example, a List<Int16> with values `[[1, 2, 3], null, [4], [5, 6], null]`
/// would have {length: 5, null_count: 2} for its List node, and {length: 6,
/// null_count: 0} for its Int16 node, as separate FieldNode structs
#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(fixed, namespace = "org.apache.arrow.flatbuf")]
pub struct FieldNode {
    /// The number of value slots in the Arrow array at this level of a nested
    /// tree
    pub length: i64,
    /// The number of observed nulls. Fields with null_count == 0 may choose not
    /// to write their physical validity bitmap out as a materialized buffer,
    /// instead setting the length of the bitmap buffer to 0.
    pub null_count: i64,
}

/// ----------------------------------------------------------------------
/// The root Message type
/// This union enables us to easily send different message types without
/// redundant storage, and in the future we can easily add new message types.
///
/// Arrow implementations do not need to implement all of the message types,
/// which may include experimental metadata types. For maximum compatibility,
/// it is best to send data using RecordBatch
#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub enum MessageHeader {
    Schema(Schema),
    DictionaryBatch(DictionaryBatch),
    RecordBatch(RecordBatch),
    Tensor(Tensor),
    SparseTensor(SparseTensor),
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub enum SparseTensorIndex {
    SparseTensorIndexCOO(SparseTensorIndexCOO),
    SparseMatrixIndexCSX(SparseMatrixIndexCSX),
    SparseTensorIndexCSF(SparseTensorIndexCSF),
}

/// ----------------------------------------------------------------------
/// Top-level Type value, enabling extensible type-specific metadata. We can
/// add new logical types to Type without breaking backwards compatibility
#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub enum Type {
    Null(Null),
    Int(Int),
    FloatingPoint(FloatingPoint),
    Binary(Binary),
    Utf8(Utf8),
    Bool(Bool),
    Decimal(Decimal),
    Date(Date),
    Time(Time),
    Timestamp(Timestamp),
    Interval(Interval),
    List(List),
    #[flatstream(rename = "Struct_")]
    Struct(Struct),
    Union(Union),
    FixedSizeBinary(FixedSizeBinary),
    FixedSizeList(FixedSizeList),
    Map(Map),
    Duration(Duration),
    LargeBinary(LargeBinary),
    LargeUtf8(LargeUtf8),
    LargeList(LargeList),
    RunEndEncoded(RunEndEncoded),
    BinaryView(BinaryView),
    Utf8View(Utf8View),
    ListView(ListView),
    LargeListView(LargeListView),
}

/// Opaque binary data
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf", view = BinaryRef)]
pub struct Binary {}

/// Logically the same as Binary, but the internal representation uses a view
/// struct that contains the string length and either the string's entire data
/// inline (for small strings) or an inlined prefix, an index of another buffer,
/// and an offset pointing to a slice in that buffer (for non-small strings).
///
/// Since it uses a variable number of data buffers, each Field with this type
/// must have a corresponding entry in `variadicBufferCounts`.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct BinaryView {}

/// Optional compression for the memory buffers constituting IPC message
/// bodies. Intended for use with RecordBatch but could be used for other
/// message types
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct BodyCompression {
    /// Compressor library.
    /// For LZ4_FRAME, each compressed buffer must consist of a single frame.
    pub codec: CompressionType,
    /// Indicates the way the record batch body was compressed
    pub method: BodyCompressionMethod,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Bool {}

/// Date is either a 32-bit or 64-bit signed integer type representing an
/// elapsed time since UNIX epoch (1970-01-01), stored in either of two units:
///
/// * Milliseconds (64 bits) indicating UNIX time elapsed since the epoch (no
///   leap seconds), where the values are evenly divisible by 86400000
/// * Days (32 bits) since the UNIX epoch
#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Date {
    #[flatstream(default = DateUnit::Millisecond)]
    pub unit: DateUnit,
}

impl Default for Date {
    fn default() -> Self {
        Self {
            unit: DateUnit::Millisecond,
        }
    }
}

/// Exact decimal value represented as an integer value in two's
#[doc = " complement. Currently 32-bit (4-byte), 64-bit (8-byte), "]
/// 128-bit (16-byte) and 256-bit (32-byte) integers are used.
/// The representation uses the endianness indicated in the Schema.
#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Decimal {
    /// Total number of decimal digits
    pub precision: i32,
    /// Number of digits after the decimal point "."
    pub scale: i32,
    /// Number of bits per value. The accepted widths are 32, 64, 128 and 256.
    /// We use bitWidth for consistency with Int::bitWidth.
    #[flatstream(rename = "bitWidth", default = 128)]
    pub bit_width: i32,
}

impl Default for Decimal {
    fn default() -> Self {
        Self {
            precision: Default::default(),
            scale: Default::default(),
            bit_width: 128,
        }
    }
}

/// For sending dictionary encoding information. Any Field can be
/// dictionary-encoded, but in this case none of its children may be
/// dictionary-encoded.
/// There is one vector / column per dictionary, but that vector / column
/// may be spread across multiple dictionary batches by using the isDelta
/// flag
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct DictionaryBatch {
    pub id: i64,
    pub data: Option<RecordBatch>,
    /// If isDelta is true the values in the dictionary are to be appended to a
    /// dictionary with the indicated id. If isDelta is false this dictionary
    /// should replace the existing dictionary.
    #[flatstream(rename = "isDelta")]
    pub is_delta: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf", rename_all = "camelCase")]
pub struct DictionaryEncoding {
    /// The known dictionary id in the application where this data is used. In
    /// the file or streaming formats, the dictionary ids are found in the
    /// DictionaryBatch messages
    pub id: i64,
    /// The dictionary indices are constrained to be non-negative integers. If
    /// this field is null, the indices must be signed int32. To maximize
    /// cross-language compatibility and performance, implementations are
    /// recommended to prefer signed integer types over unsigned integer types
    /// and to avoid uint64 indices unless they are required by an application.
    pub index_type: Option<Int>,
    /// By default, dictionaries are not ordered, or the order does not have
    /// semantic meaning. In some statistical applications, dictionary-encoding
    /// is used to represent ordered categorical data, and we provide a way to
    /// preserve that metadata here
    pub is_ordered: bool,
    pub dictionary_kind: DictionaryKind,
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Duration {
    #[flatstream(default = TimeUnit::Millisecond)]
    pub unit: TimeUnit,
}

impl Default for Duration {
    fn default() -> Self {
        Self {
            unit: TimeUnit::Millisecond,
        }
    }
}

/// ----------------------------------------------------------------------
/// A field represents a named column in a record / row batch or child of a
/// nested type.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Field {
    /// Name is not required (e.g., in a List)
    pub name: String,
    /// Whether or not this field can contain nulls. Should be true in general.
    pub nullable: bool,
    /// This is the type of the decoded value if the field is dictionary encoded.
    pub r#type: Option<Type>,
    /// Present only if the field is dictionary encoded.
    pub dictionary: Option<DictionaryEncoding>,
    /// children apply only to nested data types like Struct, List and Union. For
    /// primitive types children will have length 0.
    pub children: Vec<Field>,
    /// User-defined metadata
    pub custom_metadata: Vec<KeyValue>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct FixedSizeBinary {
    /// Number of bytes per value
    #[flatstream(rename = "byteWidth")]
    pub byte_width: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct FixedSizeList {
    /// Number of list items per value
    #[flatstream(rename = "listSize")]
    pub list_size: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct FloatingPoint {
    pub precision: Precision,
}

/// ----------------------------------------------------------------------
/// Arrow File metadata
///
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Footer {
    pub version: MetadataVersion,
    pub schema: Option<Schema>,
    pub dictionaries: Vec<Block>,
    #[flatstream(rename = "recordBatches")]
    pub record_batches: Vec<Block>,
    /// User-defined metadata
    pub custom_metadata: Vec<KeyValue>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Int {
    #[flatstream(rename = "bitWidth")]
    pub bit_width: i32,
    pub is_signed: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Interval {
    pub unit: IntervalUnit,
}

/// ----------------------------------------------------------------------
/// user defined key value pairs to add custom metadata to arrow
/// key namespacing is the responsibility of the user
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct KeyValue {
    pub key: String,
    pub value: String,
}

/// Same as Binary, but with 64-bit offsets, allowing to represent
/// extremely large data values.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct LargeBinary {}

/// Same as List, but with 64-bit offsets, allowing to represent
/// extremely large data values.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf", view = LargeListRef)]
pub struct LargeList {}

/// Same as ListView, but with 64-bit offsets and sizes, allowing to represent
/// extremely large data values.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct LargeListView {}

/// Same as Utf8, but with 64-bit offsets, allowing to represent
/// extremely large data values.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct LargeUtf8 {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf", view = ListRef)]
pub struct List {}

/// Represents the same logical types that List can, but contains offsets and
/// sizes allowing for writes in any order and sharing of child values among
/// list values.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct ListView {}

#[cfg_attr(
    not(doctest),
    doc = " A Map is a logical nested type that is represented as"
)]
#[cfg_attr(not(doctest), doc = "")]
#[cfg_attr(not(doctest), doc = " List<entries: Struct<key: K, value: V>>")]
#[cfg_attr(not(doctest), doc = "")]
#[cfg_attr(
    not(doctest),
    doc = " In this layout, the keys and values are each respectively contiguous. We do"
)]
#[cfg_attr(
    not(doctest),
    doc = " not constrain the key and value types, so the application is responsible"
)]
#[cfg_attr(
    not(doctest),
    doc = " for ensuring that the keys are hashable and unique. Whether the keys are sorted"
)]
#[cfg_attr(not(doctest), doc = " may be set in the metadata for this field.")]
#[cfg_attr(not(doctest), doc = "")]
#[cfg_attr(
    not(doctest),
    doc = " In a field with Map type, the field has a child Struct field, which then"
)]
#[cfg_attr(
    not(doctest),
    doc = " has two children: the key type and the value type. The names of the"
)]
#[cfg_attr(
    not(doctest),
    doc = " child fields may be respectively \"entries\", \"key\", and \"value\", but this is"
)]
#[cfg_attr(not(doctest), doc = " not enforced.")]
#[cfg_attr(not(doctest), doc = "")]
#[cfg_attr(not(doctest), doc = " Map")]
#[cfg_attr(not(doctest), doc = " ```text")]
#[cfg_attr(not(doctest), doc = "   - child[0] entries: Struct")]
#[cfg_attr(not(doctest), doc = "     - child[0] key: K")]
#[cfg_attr(not(doctest), doc = "     - child[1] value: V")]
#[cfg_attr(not(doctest), doc = " ```")]
#[cfg_attr(
    not(doctest),
    doc = " Neither the \"entries\" field nor the \"key\" field may be nullable."
)]
#[cfg_attr(not(doctest), doc = "")]
#[cfg_attr(
    not(doctest),
    doc = " The metadata is structured so that Arrow systems without special handling"
)]
#[cfg_attr(
    not(doctest),
    doc = " for Map can make Map an alias for List. The \"layout\" attribute for the Map"
)]
#[cfg_attr(not(doctest), doc = " field must have the same contents as a List.")]
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Map {
    /// Set to true if the keys within each value are sorted
    #[flatstream(rename = "keysSorted")]
    pub keys_sorted: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Message {
    pub version: MetadataVersion,
    pub header: Option<MessageHeader>,
    #[flatstream(rename = "bodyLength")]
    pub body_length: i64,
    pub custom_metadata: Vec<KeyValue>,
}

/// These are stored in the flatbuffer in the Type union below
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Null {}

/// A data header describing the shared memory layout of a "record" or "row"
/// batch. Some systems call this a "row batch" internally and others a "record
/// batch".
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct RecordBatch {
    /// number of records / rows. The arrays in the batch should all have this
    /// length
    pub length: i64,
    /// Nodes correspond to the pre-ordered flattened logical schema
    pub nodes: Vec<FieldNode>,
    /// Buffers correspond to the pre-ordered flattened buffer tree
    ///
    /// The number of buffers appended to this list depends on the schema. For
    /// example, most primitive arrays will have 2 buffers, 1 for the validity
    /// bitmap and 1 for the values. For struct arrays, there will only be a
    /// single buffer for the validity (nulls) bitmap
    pub buffers: Vec<Buffer>,
    /// Optional compression of the message body
    pub compression: Option<BodyCompression>,
    #[cfg_attr(
        not(doctest),
        doc = " Some types such as Utf8View are represented using a variable number of buffers."
    )]
    #[cfg_attr(
        not(doctest),
        doc = " For each such Field in the pre-ordered flattened logical schema, there will be"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " an entry in variadicBufferCounts to indicate the number of variadic"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " buffers which belong to that Field in the current RecordBatch."
    )]
    #[cfg_attr(not(doctest), doc = "")]
    #[cfg_attr(not(doctest), doc = " For example, the schema")]
    #[cfg_attr(
        not(doctest),
        doc = "     col1: Struct<alpha: Int32, beta: BinaryView, gamma: Float64>"
    )]
    #[cfg_attr(not(doctest), doc = "     col2: Utf8View")]
    #[cfg_attr(
        not(doctest),
        doc = " contains two Fields with variadic buffers so variadicBufferCounts will have"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " two entries, the first counting the variadic buffers of `col1.beta` and the"
    )]
    #[cfg_attr(not(doctest), doc = " second counting `col2`'s.")]
    #[cfg_attr(not(doctest), doc = "")]
    #[cfg_attr(
        not(doctest),
        doc = " This field may be omitted if and only if the schema contains no Fields with"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " a variable number of buffers, such as BinaryView and Utf8View."
    )]
    #[flatstream(rename = "variadicBufferCounts")]
    pub variadic_buffer_counts: Vec<i64>,
}

/// Contains two child arrays, run_ends and values.
/// The run_ends child array must be a 16/32/64-bit integer array
#[doc = " which encodes the indices at which the run with the value in "]
/// each corresponding index in the values child array ends.
/// Like list/struct types, the value array can be of any type.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct RunEndEncoded {}

/// ----------------------------------------------------------------------
/// A Schema describes the columns in a row batch
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Schema {
    /// endianness of the buffer
    /// it is Little Endian by default
    /// if endianness doesn't match the underlying system then the vectors need to be converted
    pub endianness: Endianness,
    pub fields: Vec<Field>,
    pub custom_metadata: Vec<KeyValue>,
    /// Features used in the stream/file.
    pub features: Vec<Feature>,
}

/// Compressed Sparse format, that is matrix-specific.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf", rename_all = "camelCase")]
pub struct SparseMatrixIndexCSX {
    /// Which axis, row or column, is compressed
    pub compressed_axis: SparseMatrixCompressedAxis,
    /// The type of values in indptrBuffer
    #[flatstream(required)]
    pub indptr_type: Int,
    #[cfg_attr(
        not(doctest),
        doc = " indptrBuffer stores the location and size of indptr array that"
    )]
    #[cfg_attr(not(doctest), doc = " represents the range of the rows.")]
    #[cfg_attr(
        not(doctest),
        doc = " The i-th row spans from `indptr[i]` to `indptr[i+1]` in the data."
    )]
    #[cfg_attr(
        not(doctest),
        doc = " The length of this array is 1 + (the number of rows), and the type"
    )]
    #[cfg_attr(not(doctest), doc = " of index value is long.")]
    #[cfg_attr(not(doctest), doc = "")]
    #[cfg_attr(not(doctest), doc = " For example, let X be the following 6x4 matrix:")]
    #[cfg_attr(not(doctest), doc = " ```text")]
    #[cfg_attr(not(doctest), doc = "   X := [[0, 1, 2, 0],")]
    #[cfg_attr(not(doctest), doc = "         [0, 0, 3, 0],")]
    #[cfg_attr(not(doctest), doc = "         [0, 4, 0, 5],")]
    #[cfg_attr(not(doctest), doc = "         [0, 0, 0, 0],")]
    #[cfg_attr(not(doctest), doc = "         [6, 0, 7, 8],")]
    #[cfg_attr(not(doctest), doc = "         [0, 9, 0, 0]].")]
    #[cfg_attr(not(doctest), doc = " ```")]
    #[cfg_attr(not(doctest), doc = " The array of non-zero values in X is:")]
    #[cfg_attr(not(doctest), doc = " ```text")]
    #[cfg_attr(not(doctest), doc = "   values(X) = [1, 2, 3, 4, 5, 6, 7, 8, 9].")]
    #[cfg_attr(not(doctest), doc = " ```")]
    #[cfg_attr(not(doctest), doc = " And the indptr of X is:")]
    #[cfg_attr(not(doctest), doc = " ```text")]
    #[cfg_attr(not(doctest), doc = "   indptr(X) = [0, 2, 3, 5, 5, 8, 10].")]
    #[cfg_attr(not(doctest), doc = " ```")]
    #[flatstream(required)]
    pub indptr_buffer: Buffer,
    /// The type of values in indicesBuffer
    #[flatstream(required)]
    pub indices_type: Int,
    #[cfg_attr(
        not(doctest),
        doc = " indicesBuffer stores the location and size of the array that"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " contains the column indices of the corresponding non-zero values."
    )]
    #[cfg_attr(not(doctest), doc = " The type of index value is long.")]
    #[cfg_attr(not(doctest), doc = "")]
    #[cfg_attr(not(doctest), doc = " For example, the indices of the above X are:")]
    #[cfg_attr(not(doctest), doc = " ```text")]
    #[cfg_attr(not(doctest), doc = "   indices(X) = [1, 2, 2, 1, 3, 0, 2, 3, 1].")]
    #[cfg_attr(not(doctest), doc = " ```")]
    #[cfg_attr(
        not(doctest),
        doc = " Note that the indices are sorted in lexicographical order for each row."
    )]
    #[flatstream(required)]
    pub indices_buffer: Buffer,
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct SparseTensor {
    /// The type of data contained in a value cell.
    /// Currently only fixed-width value types are supported,
    /// no strings or nested types.
    #[flatstream(required)]
    pub r#type: Type,
    /// The dimensions of the tensor, optionally named.
    #[flatstream(required)]
    pub shape: Vec<TensorDim>,
    /// The number of non-zero values in a sparse tensor.
    pub non_zero_length: i64,
    /// Sparse tensor index
    #[flatstream(rename = "sparseIndex", required)]
    pub sparse_index: SparseTensorIndex,
    /// The location and size of the tensor's data
    #[flatstream(required)]
    pub data: Buffer,
}

#[cfg_attr(
    not(doctest),
    doc = " ----------------------------------------------------------------------"
)]
#[cfg_attr(
    not(doctest),
    doc = " EXPERIMENTAL: Data structures for sparse tensors"
)]
#[cfg_attr(not(doctest), doc = " Coordinate (COO) format of sparse tensor index.")]
#[cfg_attr(not(doctest), doc = "")]
#[cfg_attr(
    not(doctest),
    doc = " COO's index list is represented as an NxM matrix,"
)]
#[cfg_attr(not(doctest), doc = " where N is the number of non-zero values,")]
#[cfg_attr(
    not(doctest),
    doc = " and M is the number of dimensions of a sparse tensor."
)]
#[cfg_attr(not(doctest), doc = "")]
#[cfg_attr(
    not(doctest),
    doc = " indicesBuffer stores the location and size of the data of these indices"
)]
#[cfg_attr(
    not(doctest),
    doc = " matrix.  The value type and the stride of the indices matrix is"
)]
#[cfg_attr(
    not(doctest),
    doc = " specified in indicesType and indicesStrides fields."
)]
#[cfg_attr(not(doctest), doc = "")]
#[cfg_attr(
    not(doctest),
    doc = " For example, let X be a 2x3x4x5 tensor, and it has the following"
)]
#[cfg_attr(not(doctest), doc = " 6 non-zero values:")]
#[cfg_attr(not(doctest), doc = " ```text")]
#[cfg_attr(not(doctest), doc = "   X[0, 1, 2, 0] := 1")]
#[cfg_attr(not(doctest), doc = "   X[1, 1, 2, 3] := 2")]
#[cfg_attr(not(doctest), doc = "   X[0, 2, 1, 0] := 3")]
#[cfg_attr(not(doctest), doc = "   X[0, 1, 3, 0] := 4")]
#[cfg_attr(not(doctest), doc = "   X[0, 1, 2, 1] := 5")]
#[cfg_attr(not(doctest), doc = "   X[1, 2, 0, 4] := 6")]
#[cfg_attr(not(doctest), doc = " ```")]
#[cfg_attr(
    not(doctest),
    doc = " In COO format, the index matrix of X is the following 4x6 matrix:"
)]
#[cfg_attr(not(doctest), doc = " ```text")]
#[cfg_attr(not(doctest), doc = "   [[0, 0, 0, 0, 1, 1],")]
#[cfg_attr(not(doctest), doc = "    [1, 1, 1, 2, 1, 2],")]
#[cfg_attr(not(doctest), doc = "    [2, 2, 3, 1, 2, 0],")]
#[cfg_attr(not(doctest), doc = "    [0, 1, 0, 0, 3, 4]]")]
#[cfg_attr(not(doctest), doc = " ```")]
#[cfg_attr(
    not(doctest),
    doc = " When isCanonical is true, the indices are sorted in lexicographical order"
)]
#[cfg_attr(
    not(doctest),
    doc = " (row-major order), and it does not have duplicated entries.  Otherwise,"
)]
#[cfg_attr(
    not(doctest),
    doc = " the indices may not be sorted, or may have duplicated entries."
)]
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf", rename_all = "camelCase")]
pub struct SparseTensorIndexCOO {
    /// The type of values in indicesBuffer
    #[flatstream(required)]
    pub indices_type: Int,
    /// Non-negative byte offsets to advance one value cell along each dimension
    /// If omitted, default to row-major order (C-like).
    pub indices_strides: Vec<i64>,
    /// The location and size of the indices matrix's data
    #[flatstream(required)]
    pub indices_buffer: Buffer,
    /// This flag is true if and only if the indices matrix is sorted in
    /// row-major order, and does not have duplicated entries.
    /// This sort order is the same as of Tensorflow's SparseTensor,
    /// but it is inverse order of SciPy's canonical coo_matrix
    /// (SciPy employs column-major order for its coo_matrix).
    pub is_canonical: bool,
}

/// Compressed Sparse Fiber (CSF) sparse tensor index.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf", rename_all = "camelCase")]
pub struct SparseTensorIndexCSF {
    #[cfg_attr(
        not(doctest),
        doc = " CSF is a generalization of compressed sparse row (CSR) index."
    )]
    #[cfg_attr(
        not(doctest),
        doc = " See [smith2017knl](http://shaden.io/pub-files/smith2017knl.pdf)"
    )]
    #[cfg_attr(not(doctest), doc = "")]
    #[cfg_attr(
        not(doctest),
        doc = " CSF index recursively compresses each dimension of a tensor into a set"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " of prefix trees. Each path from a root to leaf forms one tensor"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " non-zero index. CSF is implemented with two arrays of buffers and one"
    )]
    #[cfg_attr(not(doctest), doc = " array of integers.")]
    #[cfg_attr(not(doctest), doc = "")]
    #[cfg_attr(
        not(doctest),
        doc = " For example, let X be a 2x3x4x5 tensor and let it have the following"
    )]
    #[cfg_attr(not(doctest), doc = " 8 non-zero values:")]
    #[cfg_attr(not(doctest), doc = " ```text")]
    #[cfg_attr(not(doctest), doc = "   X[0, 0, 0, 1] := 1")]
    #[cfg_attr(not(doctest), doc = "   X[0, 0, 0, 2] := 2")]
    #[cfg_attr(not(doctest), doc = "   X[0, 1, 0, 0] := 3")]
    #[cfg_attr(not(doctest), doc = "   X[0, 1, 0, 2] := 4")]
    #[cfg_attr(not(doctest), doc = "   X[0, 1, 1, 0] := 5")]
    #[cfg_attr(not(doctest), doc = "   X[1, 1, 1, 0] := 6")]
    #[cfg_attr(not(doctest), doc = "   X[1, 1, 1, 1] := 7")]
    #[cfg_attr(not(doctest), doc = "   X[1, 1, 1, 2] := 8")]
    #[cfg_attr(not(doctest), doc = " ```")]
    #[cfg_attr(not(doctest), doc = " As a prefix tree this would be represented as:")]
    #[cfg_attr(not(doctest), doc = " ```text")]
    #[cfg_attr(not(doctest), doc = "         0          1")]
    #[cfg_attr(not(doctest), doc = "        / \\         |")]
    #[cfg_attr(not(doctest), doc = "       0   1        1")]
    #[cfg_attr(not(doctest), doc = "      /   / \\       |")]
    #[cfg_attr(not(doctest), doc = "     0   0   1      1")]
    #[cfg_attr(not(doctest), doc = "    /|  /|   |    /| |")]
    #[cfg_attr(not(doctest), doc = "   1 2 0 2   0   0 1 2")]
    #[cfg_attr(not(doctest), doc = " ```")]
    #[cfg_attr(not(doctest), doc = " The type of values in indptrBuffers")]
    #[flatstream(required)]
    pub indptr_type: Int,
    #[cfg_attr(not(doctest), doc = " indptrBuffers stores the sparsity structure.")]
    #[cfg_attr(
        not(doctest),
        doc = " Each two consecutive dimensions in a tensor correspond to a buffer in"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " indptrBuffers. A pair of consecutive values at `indptrBuffers[dim][i]`"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " and `indptrBuffers[dim][i + 1]` signify a range of nodes in"
    )]
    #[cfg_attr(
        not(doctest),
        doc = " `indicesBuffers[dim + 1]` who are children of `indicesBuffers[dim][i]` node."
    )]
    #[cfg_attr(not(doctest), doc = "")]
    #[cfg_attr(
        not(doctest),
        doc = " For example, the indptrBuffers for the above X are:"
    )]
    #[cfg_attr(not(doctest), doc = " ```text")]
    #[cfg_attr(not(doctest), doc = "   indptrBuffer(X) = [")]
    #[cfg_attr(not(doctest), doc = "                       [0, 2, 3],")]
    #[cfg_attr(not(doctest), doc = "                       [0, 1, 3, 4],")]
    #[cfg_attr(not(doctest), doc = "                       [0, 2, 4, 5, 8]")]
    #[cfg_attr(not(doctest), doc = "                     ].")]
    #[cfg_attr(not(doctest), doc = " ```")]
    #[flatstream(required)]
    pub indptr_buffers: Vec<Buffer>,
    /// The type of values in indicesBuffers
    #[flatstream(required)]
    pub indices_type: Int,
    #[cfg_attr(not(doctest), doc = " indicesBuffers stores values of nodes.")]
    #[cfg_attr(
        not(doctest),
        doc = " Each tensor dimension corresponds to a buffer in indicesBuffers."
    )]
    #[cfg_attr(
        not(doctest),
        doc = " For example, the indicesBuffers for the above X are:"
    )]
    #[cfg_attr(not(doctest), doc = " ```text")]
    #[cfg_attr(not(doctest), doc = "   indicesBuffer(X) = [")]
    #[cfg_attr(not(doctest), doc = "                        [0, 1],")]
    #[cfg_attr(not(doctest), doc = "                        [0, 1, 1],")]
    #[cfg_attr(not(doctest), doc = "                        [0, 0, 1, 1],")]
    #[cfg_attr(not(doctest), doc = "                        [1, 2, 0, 2, 0, 0, 1, 2]")]
    #[cfg_attr(not(doctest), doc = "                      ].")]
    #[cfg_attr(not(doctest), doc = " ```")]
    #[flatstream(required)]
    pub indices_buffers: Vec<Buffer>,
    #[cfg_attr(
        not(doctest),
        doc = " axisOrder stores the sequence in which dimensions were traversed to"
    )]
    #[cfg_attr(not(doctest), doc = " produce the prefix tree.")]
    #[cfg_attr(not(doctest), doc = " For example, the axisOrder for the above X is:")]
    #[cfg_attr(not(doctest), doc = " ```text")]
    #[cfg_attr(not(doctest), doc = "   axisOrder(X) = [0, 1, 2, 3].")]
    #[cfg_attr(not(doctest), doc = " ```")]
    #[flatstream(required)]
    pub axis_order: Vec<i32>,
}

/// A Struct_ in the flatbuffer metadata is the same as an Arrow Struct
/// (according to the physical memory layout). We used Struct_ here as
/// Struct is a reserved word in Flatbuffers
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf", name = "Struct_")]
pub struct Struct {}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Tensor {
    /// The type of data contained in a value cell. Currently only fixed-width
    /// value types are supported, no strings or nested types
    #[flatstream(required)]
    pub r#type: Type,
    /// The dimensions of the tensor, optionally named
    #[flatstream(required)]
    pub shape: Vec<TensorDim>,
    /// Non-negative byte offsets to advance one value cell along each dimension
    /// If omitted, default to row-major order (C-like).
    pub strides: Vec<i64>,
    /// The location and size of the tensor's data
    #[flatstream(required)]
    pub data: Buffer,
}

/// ----------------------------------------------------------------------
/// Data structures for dense tensors
/// Shape data for a single axis in a tensor
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct TensorDim {
    /// Length of dimension
    pub size: i64,
    /// Name of the dimension, optional
    pub name: String,
}

/// Time is either a 32-bit or 64-bit signed integer type representing an
/// elapsed time since midnight, stored in either of four units: seconds,
/// milliseconds, microseconds or nanoseconds.
///
/// The integer `bitWidth` depends on the `unit` and must be one of the following:
/// * SECOND and MILLISECOND: 32 bits
/// * MICROSECOND and NANOSECOND: 64 bits
///
/// The allowed values are between 0 (inclusive) and 86400 (=24*60*60) seconds
/// (exclusive), adjusted for the time unit (for example, up to 86400000
/// exclusive for the MILLISECOND unit).
/// This definition doesn't allow for leap seconds. Time values from
/// measurements with leap seconds will need to be corrected when ingesting
/// into Arrow (for example by replacing the value 86400 with 86399).
#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Time {
    #[flatstream(default = TimeUnit::Millisecond)]
    pub unit: TimeUnit,
    #[flatstream(rename = "bitWidth", default = 32)]
    pub bit_width: i32,
}

impl Default for Time {
    fn default() -> Self {
        Self {
            unit: TimeUnit::Millisecond,
            bit_width: 32,
        }
    }
}

/// Timestamp is a 64-bit signed integer representing an elapsed time since a
/// fixed epoch, stored in either of four units: seconds, milliseconds,
/// microseconds or nanoseconds, and is optionally annotated with a timezone.
///
/// Timestamp values do not include any leap seconds (in other words, all
/// days are considered 86400 seconds long).
///
/// Timestamps with a non-empty timezone
/// ------------------------------------
///
/// If a Timestamp column has a non-empty timezone value, its epoch is
/// 1970-01-01 00:00:00 (January 1st 1970, midnight) in the *UTC* timezone
/// (the Unix epoch), regardless of the Timestamp's own timezone.
///
/// Therefore, timestamp values with a non-empty timezone correspond to
/// physical points in time together with some additional information about
/// how the data was obtained and/or how to display it (the timezone).
///
///   For example, the timestamp value 0 with the timezone string "Europe/Paris"
///   corresponds to "January 1st 1970, 00h00" in the UTC timezone, but the
///   application may prefer to display it as "January 1st 1970, 01h00" in
///   the Europe/Paris timezone (which is the same physical point in time).
///
/// One consequence is that timestamp values with a non-empty timezone
/// can be compared and ordered directly, since they all share the same
/// well-known point of reference (the Unix epoch).
///
/// Timestamps with an unset / empty timezone
/// -----------------------------------------
///
/// If a Timestamp column has no timezone value, its epoch is
/// 1970-01-01 00:00:00 (January 1st 1970, midnight) in an *unknown* timezone.
///
/// Therefore, timestamp values without a timezone cannot be meaningfully
/// interpreted as physical points in time, but only as calendar / clock
/// indications ("wall clock time") in an unspecified timezone.
///
///   For example, the timestamp value 0 with an empty timezone string
///   corresponds to "January 1st 1970, 00h00" in an unknown timezone: there
///   is not enough information to interpret it as a well-defined physical
///   point in time.
///
/// One consequence is that timestamp values without a timezone cannot
/// be reliably compared or ordered, since they may have different points of
/// reference.  In particular, it is *not* possible to interpret an unset
/// or empty timezone as the same as "UTC".
///
/// Conversion between timezones
/// ----------------------------
///
/// If a Timestamp column has a non-empty timezone, changing the timezone
/// to a different non-empty value is a metadata-only operation:
/// the timestamp values need not change as their point of reference remains
/// the same (the Unix epoch).
///
/// However, if a Timestamp column has no timezone value, changing it to a
/// non-empty value requires to think about the desired semantics.
/// One possibility is to assume that the original timestamp values are
/// relative to the epoch of the timezone being set; timestamp values should
/// then adjusted to the Unix epoch (for example, changing the timezone from
/// empty to "Europe/Paris" would require converting the timestamp values
/// from "Europe/Paris" to "UTC", which seems counter-intuitive but is
/// nevertheless correct).
///
/// Guidelines for encoding data from external libraries
/// ----------------------------------------------------
///
/// Date & time libraries often have multiple different data types for temporal
/// data. In order to ease interoperability between different implementations the
/// Arrow project has some recommendations for encoding these types into a Timestamp
/// column.
///
/// An "instant" represents a physical point in time that has no relevant timezone
/// (for example, astronomical data). To encode an instant, use a Timestamp with
/// the timezone string set to "UTC", and make sure the Timestamp values
/// are relative to the UTC epoch (January 1st 1970, midnight).
///
/// A "zoned date-time" represents a physical point in time annotated with an
/// informative timezone (for example, the timezone in which the data was
/// recorded).  To encode a zoned date-time, use a Timestamp with the timezone
/// string set to the name of the timezone, and make sure the Timestamp values
/// are relative to the UTC epoch (January 1st 1970, midnight).
///
///  (There is some ambiguity between an instant and a zoned date-time with the
///   UTC timezone.  Both of these are stored the same in Arrow.  Typically,
///   this distinction does not matter.  If it does, then an application should
///   use custom metadata or an extension type to distinguish between the two cases.)
///
/// An "offset date-time" represents a physical point in time combined with an
/// explicit offset from UTC.  To encode an offset date-time, use a Timestamp
/// with the timezone string set to the numeric timezone offset string
/// (e.g. "+03:00"), and make sure the Timestamp values are relative to
/// the UTC epoch (January 1st 1970, midnight).
///
/// A "naive date-time" (also called "local date-time" in some libraries)
/// represents a wall clock time combined with a calendar date, but with
/// no indication of how to map this information to a physical point in time.
/// Naive date-times must be handled with care because of this missing
/// information, and also because daylight saving time (DST) may make
/// some values ambiguous or nonexistent. A naive date-time may be
/// stored as a struct with Date and Time fields. However, it may also be
/// encoded into a Timestamp column with an empty timezone. The timestamp
/// values should be computed "as if" the timezone of the date-time values
/// was UTC; for example, the naive date-time "January 1st 1970, 00h00" would
/// be encoded as timestamp value 0.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Timestamp {
    pub unit: TimeUnit,
    /// The timezone is an optional string indicating the name of a timezone,
    /// one of:
    ///
    /// * As used in the Olson timezone database (the "tz database" or
    ///   "tzdata"), such as "America/New_York".
    /// * An absolute timezone offset of the form "+XX:XX" or "-XX:XX",
    ///   such as "+07:30".
    ///
    /// Whether a timezone string is present indicates different semantics about
    /// the data (see above).
    pub timezone: String,
}

/// A union is a complex type with children in Field
/// By default ids in the type vector refer to the offsets in the children
/// optionally typeIds provides an indirection between the child offset and the type id
/// for each child `typeIds[offset]` is the id used in the type vector
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Union {
    pub mode: UnionMode,
    #[flatstream(rename = "typeIds")]
    pub type_ids: Vec<i32>,
}

/// Unicode with UTF-8 encoding
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf", view = Utf8Ref)]
pub struct Utf8 {}

/// Logically the same as Utf8, but the internal representation uses a view
/// struct that contains the string length and either the string's entire data
/// inline (for small strings) or an inlined prefix, an index of another buffer,
/// and an offset pointing to a slice in that buffer (for non-small strings).
///
/// Since it uses a variable number of data buffers, each Field with this type
/// must have a corresponding entry in `variadicBufferCounts`.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "org.apache.arrow.flatbuf")]
pub struct Utf8View {}
