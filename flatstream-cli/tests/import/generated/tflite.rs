// Made by `cargo flatstream import` from
// tflite.fbs
// This file is the namespace `tflite`; those inside of it are modules.
// From here on the types are the schema: edit them as you like.
//
// The schema begins with:
//
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.

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

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum ActivationFunctionType {
    #[default]
    None = 0,
    Relu = 1,
    #[flatstream(rename = "RELU_N1_TO_1")]
    ReluN1To1 = 2,
    Relu6 = 3,
    Tanh = 4,
    SignBit = 5,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum BuiltinOperator {
    #[default]
    Add = 0,
    #[flatstream(rename = "AVERAGE_POOL_2D")]
    AveragePool2d = 1,
    Concatenation = 2,
    #[flatstream(rename = "CONV_2D")]
    Conv2d = 3,
    #[flatstream(rename = "DEPTHWISE_CONV_2D")]
    DepthwiseConv2d = 4,
    DepthToSpace = 5,
    Dequantize = 6,
    EmbeddingLookup = 7,
    Floor = 8,
    FullyConnected = 9,
    HashtableLookup = 10,
    L2Normalization = 11,
    #[flatstream(rename = "L2_POOL_2D")]
    L2Pool2d = 12,
    LocalResponseNormalization = 13,
    Logistic = 14,
    LshProjection = 15,
    Lstm = 16,
    #[flatstream(rename = "MAX_POOL_2D")]
    MaxPool2d = 17,
    Mul = 18,
    Relu = 19,
    #[flatstream(rename = "RELU_N1_TO_1")]
    ReluN1To1 = 20,
    Relu6 = 21,
    Reshape = 22,
    ResizeBilinear = 23,
    Rnn = 24,
    Softmax = 25,
    SpaceToDepth = 26,
    Svdf = 27,
    Tanh = 28,
    ConcatEmbeddings = 29,
    SkipGram = 30,
    Call = 31,
    Custom = 32,
    EmbeddingLookupSparse = 33,
    Pad = 34,
    UnidirectionalSequenceRnn = 35,
    Gather = 36,
    BatchToSpaceNd = 37,
    SpaceToBatchNd = 38,
    Transpose = 39,
    Mean = 40,
    Sub = 41,
    Div = 42,
    Squeeze = 43,
    UnidirectionalSequenceLstm = 44,
    StridedSlice = 45,
    BidirectionalSequenceRnn = 46,
    Exp = 47,
    TopkV2 = 48,
    Split = 49,
    LogSoftmax = 50,
    Delegate = 51,
    BidirectionalSequenceLstm = 52,
    Cast = 53,
    Prelu = 54,
    Maximum = 55,
    ArgMax = 56,
    Minimum = 57,
    Less = 58,
    Neg = 59,
    Padv2 = 60,
    Greater = 61,
    GreaterEqual = 62,
    LessEqual = 63,
    Select = 64,
    Slice = 65,
    Sin = 66,
    TransposeConv = 67,
    SparseToDense = 68,
    Tile = 69,
    ExpandDims = 70,
    Equal = 71,
    NotEqual = 72,
    Log = 73,
    Sum = 74,
    Sqrt = 75,
    Rsqrt = 76,
    Shape = 77,
    Pow = 78,
    ArgMin = 79,
    FakeQuant = 80,
    ReduceProd = 81,
    ReduceMax = 82,
    Pack = 83,
    LogicalOr = 84,
    OneHot = 85,
    LogicalAnd = 86,
    LogicalNot = 87,
    Unpack = 88,
    ReduceMin = 89,
    FloorDiv = 90,
    ReduceAny = 91,
    Square = 92,
    ZerosLike = 93,
    Fill = 94,
    FloorMod = 95,
    Range = 96,
    ResizeNearestNeighbor = 97,
    LeakyRelu = 98,
    SquaredDifference = 99,
    MirrorPad = 100,
    Abs = 101,
    SplitV = 102,
    Unique = 103,
    Ceil = 104,
    ReverseV2 = 105,
    AddN = 106,
    GatherNd = 107,
    Cos = 108,
    Where = 109,
    Rank = 110,
    Elu = 111,
    ReverseSequence = 112,
    MatrixDiag = 113,
    Quantize = 114,
    MatrixSetDiag = 115,
    Round = 116,
    HardSwish = 117,
    If = 118,
    While = 119,
    NonMaxSuppressionV4 = 120,
    NonMaxSuppressionV5 = 121,
    ScatterNd = 122,
    SelectV2 = 123,
    Densify = 124,
    SegmentSum = 125,
    BatchMatmul = 126,
    PlaceholderForGreaterOpCodes = 127,
    Cumsum = 128,
    CallOnce = 129,
    BroadcastTo = 130,
    Rfft2d = 131,
    #[flatstream(rename = "CONV_3D")]
    Conv3d = 132,
    Imag = 133,
    Real = 134,
    ComplexAbs = 135,
    Hashtable = 136,
    HashtableFind = 137,
    HashtableImport = 138,
    HashtableSize = 139,
    ReduceAll = 140,
    #[flatstream(rename = "CONV_3D_TRANSPOSE")]
    Conv3dTranspose = 141,
    VarHandle = 142,
    ReadVariable = 143,
    AssignVariable = 144,
    BroadcastArgs = 145,
    RandomStandardNormal = 146,
    Bucketize = 147,
    RandomUniform = 148,
    Multinomial = 149,
    Gelu = 150,
    DynamicUpdateSlice = 151,
    #[flatstream(rename = "RELU_0_TO_1")]
    Relu0To1 = 152,
    UnsortedSegmentProd = 153,
    UnsortedSegmentMax = 154,
    UnsortedSegmentSum = 155,
    Atan2 = 156,
    UnsortedSegmentMin = 157,
    Sign = 158,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i32),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum CombinerType {
    #[default]
    Sum = 0,
    Mean = 1,
    Sqrtn = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
#[repr(i8)]
pub enum CustomOptionsFormat {
    #[flatstream(rename = "FLEXBUFFERS")]
    #[default]
    Flexbuffers = 0,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum DimensionType {
    #[default]
    Dense = 0,
    SparseCsr = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
#[repr(i8)]
pub enum FullyConnectedOptionsWeightsFormat {
    #[flatstream(rename = "DEFAULT")]
    #[default]
    Default = 0,
    SHUFFLED4x16INT8 = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum LSHProjectionType {
    #[default]
    Unknown = 0,
    Sparse = 1,
    Dense = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum LSTMKernelType {
    #[default]
    Full = 0,
    Basic = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum MirrorPadMode {
    #[default]
    Reflect = 0,
    Symmetric = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum Padding {
    #[default]
    Same = 0,
    Valid = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum TensorType {
    #[default]
    Float32 = 0,
    Float16 = 1,
    Int32 = 2,
    Uint8 = 3,
    Int64 = 4,
    String = 5,
    Bool = 6,
    Int16 = 7,
    Complex64 = 8,
    Int8 = 9,
    Float64 = 10,
    Complex128 = 11,
    Uint64 = 12,
    Resource = 13,
    Variant = 14,
    Uint32 = 15,
    Uint16 = 16,
    Int4 = 17,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub enum BuiltinOptions {
    Conv2DOptions(Conv2DOptions),
    DepthwiseConv2DOptions(DepthwiseConv2DOptions),
    ConcatEmbeddingsOptions(ConcatEmbeddingsOptions),
    LSHProjectionOptions(LSHProjectionOptions),
    Pool2DOptions(Pool2DOptions),
    SVDFOptions(SVDFOptions),
    RNNOptions(RNNOptions),
    FullyConnectedOptions(FullyConnectedOptions),
    SoftmaxOptions(SoftmaxOptions),
    ConcatenationOptions(ConcatenationOptions),
    AddOptions(AddOptions),
    L2NormOptions(L2NormOptions),
    LocalResponseNormalizationOptions(LocalResponseNormalizationOptions),
    LSTMOptions(LSTMOptions),
    ResizeBilinearOptions(ResizeBilinearOptions),
    CallOptions(CallOptions),
    ReshapeOptions(ReshapeOptions),
    SkipGramOptions(SkipGramOptions),
    SpaceToDepthOptions(SpaceToDepthOptions),
    EmbeddingLookupSparseOptions(EmbeddingLookupSparseOptions),
    MulOptions(MulOptions),
    PadOptions(PadOptions),
    GatherOptions(GatherOptions),
    BatchToSpaceNDOptions(BatchToSpaceNDOptions),
    SpaceToBatchNDOptions(SpaceToBatchNDOptions),
    TransposeOptions(TransposeOptions),
    ReducerOptions(ReducerOptions),
    SubOptions(SubOptions),
    DivOptions(DivOptions),
    SqueezeOptions(SqueezeOptions),
    SequenceRNNOptions(SequenceRNNOptions),
    StridedSliceOptions(StridedSliceOptions),
    ExpOptions(ExpOptions),
    TopKV2Options(TopKV2Options),
    SplitOptions(SplitOptions),
    LogSoftmaxOptions(LogSoftmaxOptions),
    CastOptions(CastOptions),
    DequantizeOptions(DequantizeOptions),
    MaximumMinimumOptions(MaximumMinimumOptions),
    ArgMaxOptions(ArgMaxOptions),
    LessOptions(LessOptions),
    NegOptions(NegOptions),
    PadV2Options(PadV2Options),
    GreaterOptions(GreaterOptions),
    GreaterEqualOptions(GreaterEqualOptions),
    LessEqualOptions(LessEqualOptions),
    SelectOptions(SelectOptions),
    SliceOptions(SliceOptions),
    TransposeConvOptions(TransposeConvOptions),
    SparseToDenseOptions(SparseToDenseOptions),
    TileOptions(TileOptions),
    ExpandDimsOptions(ExpandDimsOptions),
    EqualOptions(EqualOptions),
    NotEqualOptions(NotEqualOptions),
    ShapeOptions(ShapeOptions),
    PowOptions(PowOptions),
    ArgMinOptions(ArgMinOptions),
    FakeQuantOptions(FakeQuantOptions),
    PackOptions(PackOptions),
    LogicalOrOptions(LogicalOrOptions),
    OneHotOptions(OneHotOptions),
    LogicalAndOptions(LogicalAndOptions),
    LogicalNotOptions(LogicalNotOptions),
    UnpackOptions(UnpackOptions),
    FloorDivOptions(FloorDivOptions),
    SquareOptions(SquareOptions),
    ZerosLikeOptions(ZerosLikeOptions),
    FillOptions(FillOptions),
    BidirectionalSequenceLSTMOptions(BidirectionalSequenceLSTMOptions),
    BidirectionalSequenceRNNOptions(BidirectionalSequenceRNNOptions),
    UnidirectionalSequenceLSTMOptions(UnidirectionalSequenceLSTMOptions),
    FloorModOptions(FloorModOptions),
    RangeOptions(RangeOptions),
    ResizeNearestNeighborOptions(ResizeNearestNeighborOptions),
    LeakyReluOptions(LeakyReluOptions),
    SquaredDifferenceOptions(SquaredDifferenceOptions),
    MirrorPadOptions(MirrorPadOptions),
    AbsOptions(AbsOptions),
    SplitVOptions(SplitVOptions),
    UniqueOptions(UniqueOptions),
    ReverseV2Options(ReverseV2Options),
    AddNOptions(AddNOptions),
    GatherNdOptions(GatherNdOptions),
    CosOptions(CosOptions),
    WhereOptions(WhereOptions),
    RankOptions(RankOptions),
    ReverseSequenceOptions(ReverseSequenceOptions),
    MatrixDiagOptions(MatrixDiagOptions),
    QuantizeOptions(QuantizeOptions),
    MatrixSetDiagOptions(MatrixSetDiagOptions),
    HardSwishOptions(HardSwishOptions),
    IfOptions(IfOptions),
    WhileOptions(WhileOptions),
    DepthToSpaceOptions(DepthToSpaceOptions),
    NonMaxSuppressionV4Options(NonMaxSuppressionV4Options),
    NonMaxSuppressionV5Options(NonMaxSuppressionV5Options),
    ScatterNdOptions(ScatterNdOptions),
    SelectV2Options(SelectV2Options),
    DensifyOptions(DensifyOptions),
    SegmentSumOptions(SegmentSumOptions),
    BatchMatMulOptions(BatchMatMulOptions),
    CumsumOptions(CumsumOptions),
    CallOnceOptions(CallOnceOptions),
    BroadcastToOptions(BroadcastToOptions),
    Rfft2dOptions(Rfft2dOptions),
    Conv3DOptions(Conv3DOptions),
    HashtableOptions(HashtableOptions),
    HashtableFindOptions(HashtableFindOptions),
    HashtableImportOptions(HashtableImportOptions),
    HashtableSizeOptions(HashtableSizeOptions),
    VarHandleOptions(VarHandleOptions),
    ReadVariableOptions(ReadVariableOptions),
    AssignVariableOptions(AssignVariableOptions),
    RandomOptions(RandomOptions),
    BucketizeOptions(BucketizeOptions),
    GeluOptions(GeluOptions),
    DynamicUpdateSliceOptions(DynamicUpdateSliceOptions),
    UnsortedSegmentProdOptions(UnsortedSegmentProdOptions),
    UnsortedSegmentMaxOptions(UnsortedSegmentMaxOptions),
    UnsortedSegmentMinOptions(UnsortedSegmentMinOptions),
    UnsortedSegmentSumOptions(UnsortedSegmentSumOptions),
    ATan2Options(ATan2Options),
    SignOptions(SignOptions),
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub enum QuantizationDetails {
    CustomQuantization(CustomQuantization),
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub enum SparseIndexVector {
    Int32Vector(Int32Vector),
    Uint16Vector(Uint16Vector),
    Uint8Vector(Uint8Vector),
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ATan2Options {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct AbsOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct AddNOptions {}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct AddOptions {
    pub fused_activation_function: ActivationFunctionType,
    #[flatstream(default = true)]
    pub pot_scale_int16: bool,
}

impl Default for AddOptions {
    fn default() -> Self {
        Self {
            fused_activation_function: Default::default(),
            pot_scale_int16: true,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ArgMaxOptions {
    pub output_type: TensorType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ArgMinOptions {
    pub output_type: TensorType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct AssignVariableOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct BatchMatMulOptions {
    pub adj_x: bool,
    pub adj_y: bool,
    pub asymmetric_quantize_inputs: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct BatchToSpaceNDOptions {}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct BidirectionalSequenceLSTMOptions {
    pub fused_activation_function: ActivationFunctionType,
    pub cell_clip: f32,
    pub proj_clip: f32,
    pub merge_outputs: bool,
    #[flatstream(default = true)]
    pub time_major: bool,
    pub asymmetric_quantize_inputs: bool,
}

impl Default for BidirectionalSequenceLSTMOptions {
    fn default() -> Self {
        Self {
            fused_activation_function: Default::default(),
            cell_clip: Default::default(),
            proj_clip: Default::default(),
            merge_outputs: Default::default(),
            time_major: true,
            asymmetric_quantize_inputs: Default::default(),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct BidirectionalSequenceRNNOptions {
    pub time_major: bool,
    pub fused_activation_function: ActivationFunctionType,
    pub merge_outputs: bool,
    pub asymmetric_quantize_inputs: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct BroadcastToOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct BucketizeOptions {
    pub boundaries: Vec<f32>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Buffer {
    pub data: Vec<u8>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct CallOnceOptions {
    pub init_subgraph_index: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct CallOptions {
    pub subgraph: u32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct CastOptions {
    pub in_data_type: TensorType,
    pub out_data_type: TensorType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ConcatEmbeddingsOptions {
    pub num_channels: i32,
    pub num_columns_per_channel: Vec<i32>,
    pub embedding_dim_per_channel: Vec<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ConcatenationOptions {
    pub axis: i32,
    pub fused_activation_function: ActivationFunctionType,
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Conv2DOptions {
    pub padding: Padding,
    pub stride_w: i32,
    pub stride_h: i32,
    pub fused_activation_function: ActivationFunctionType,
    #[flatstream(default = 1)]
    pub dilation_w_factor: i32,
    #[flatstream(default = 1)]
    pub dilation_h_factor: i32,
}

impl Default for Conv2DOptions {
    fn default() -> Self {
        Self {
            padding: Default::default(),
            stride_w: Default::default(),
            stride_h: Default::default(),
            fused_activation_function: Default::default(),
            dilation_w_factor: 1,
            dilation_h_factor: 1,
        }
    }
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Conv3DOptions {
    pub padding: Padding,
    pub stride_d: i32,
    pub stride_w: i32,
    pub stride_h: i32,
    pub fused_activation_function: ActivationFunctionType,
    #[flatstream(default = 1)]
    pub dilation_d_factor: i32,
    #[flatstream(default = 1)]
    pub dilation_w_factor: i32,
    #[flatstream(default = 1)]
    pub dilation_h_factor: i32,
}

impl Default for Conv3DOptions {
    fn default() -> Self {
        Self {
            padding: Default::default(),
            stride_d: Default::default(),
            stride_w: Default::default(),
            stride_h: Default::default(),
            fused_activation_function: Default::default(),
            dilation_d_factor: 1,
            dilation_w_factor: 1,
            dilation_h_factor: 1,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct CosOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct CumsumOptions {
    pub exclusive: bool,
    pub reverse: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct CustomQuantization {
    pub custom: Vec<u8>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct DensifyOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct DepthToSpaceOptions {
    pub block_size: i32,
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct DepthwiseConv2DOptions {
    pub padding: Padding,
    pub stride_w: i32,
    pub stride_h: i32,
    pub depth_multiplier: i32,
    pub fused_activation_function: ActivationFunctionType,
    #[flatstream(default = 1)]
    pub dilation_w_factor: i32,
    #[flatstream(default = 1)]
    pub dilation_h_factor: i32,
}

impl Default for DepthwiseConv2DOptions {
    fn default() -> Self {
        Self {
            padding: Default::default(),
            stride_w: Default::default(),
            stride_h: Default::default(),
            depth_multiplier: Default::default(),
            fused_activation_function: Default::default(),
            dilation_w_factor: 1,
            dilation_h_factor: 1,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct DequantizeOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct DimensionMetadata {
    pub format: DimensionType,
    pub dense_size: i32,
    pub array_segments: Option<SparseIndexVector>,
    pub array_indices: Option<SparseIndexVector>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct DivOptions {
    pub fused_activation_function: ActivationFunctionType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct DynamicUpdateSliceOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct EmbeddingLookupSparseOptions {
    pub combiner: CombinerType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct EqualOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ExpOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ExpandDimsOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct FakeQuantOptions {
    pub min: f32,
    pub max: f32,
    pub num_bits: i32,
    pub narrow_range: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct FillOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct FloorDivOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct FloorModOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct FullyConnectedOptions {
    pub fused_activation_function: ActivationFunctionType,
    pub weights_format: FullyConnectedOptionsWeightsFormat,
    pub keep_num_dims: bool,
    pub asymmetric_quantize_inputs: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct GatherNdOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct GatherOptions {
    pub axis: i32,
    pub batch_dims: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct GeluOptions {
    pub approximate: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct GreaterEqualOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct GreaterOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct HardSwishOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct HashtableFindOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct HashtableImportOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct HashtableOptions {
    pub table_id: i32,
    pub key_dtype: TensorType,
    pub value_dtype: TensorType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct HashtableSizeOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct IfOptions {
    pub then_subgraph_index: i32,
    pub else_subgraph_index: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Int32Vector {
    pub values: Vec<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct L2NormOptions {
    pub fused_activation_function: ActivationFunctionType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LSHProjectionOptions {
    pub r#type: LSHProjectionType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LSTMOptions {
    pub fused_activation_function: ActivationFunctionType,
    pub cell_clip: f32,
    pub proj_clip: f32,
    pub kernel_type: LSTMKernelType,
    pub asymmetric_quantize_inputs: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LeakyReluOptions {
    pub alpha: f32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LessEqualOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LessOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LocalResponseNormalizationOptions {
    pub radius: i32,
    pub bias: f32,
    pub alpha: f32,
    pub beta: f32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LogSoftmaxOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LogicalAndOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LogicalNotOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct LogicalOrOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct MatrixDiagOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct MatrixSetDiagOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct MaximumMinimumOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Metadata {
    pub name: String,
    pub buffer: u32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct MirrorPadOptions {
    pub mode: MirrorPadMode,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite", file_identifier = "TFL3")]
pub struct Model {
    pub version: u32,
    pub operator_codes: Vec<OperatorCode>,
    pub subgraphs: Vec<SubGraph>,
    pub description: String,
    pub buffers: Vec<Buffer>,
    pub metadata_buffer: Vec<i32>,
    pub metadata: Vec<Metadata>,
    pub signature_defs: Vec<SignatureDef>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct MulOptions {
    pub fused_activation_function: ActivationFunctionType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct NegOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct NonMaxSuppressionV4Options {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct NonMaxSuppressionV5Options {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct NotEqualOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct OneHotOptions {
    pub axis: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Operator {
    pub opcode_index: u32,
    pub inputs: Vec<i32>,
    pub outputs: Vec<i32>,
    pub builtin_options: Option<BuiltinOptions>,
    pub custom_options: Vec<u8>,
    pub custom_options_format: CustomOptionsFormat,
    pub mutating_variable_inputs: Vec<bool>,
    pub intermediates: Vec<i32>,
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct OperatorCode {
    pub deprecated_builtin_code: i8,
    pub custom_code: String,
    #[flatstream(default = 1)]
    pub version: i32,
    pub builtin_code: BuiltinOperator,
}

impl Default for OperatorCode {
    fn default() -> Self {
        Self {
            deprecated_builtin_code: Default::default(),
            custom_code: Default::default(),
            version: 1,
            builtin_code: Default::default(),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct PackOptions {
    pub values_count: i32,
    pub axis: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct PadOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct PadV2Options {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Pool2DOptions {
    pub padding: Padding,
    pub stride_w: i32,
    pub stride_h: i32,
    pub filter_width: i32,
    pub filter_height: i32,
    pub fused_activation_function: ActivationFunctionType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct PowOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct QuantizationParameters {
    pub min: Vec<f32>,
    pub max: Vec<f32>,
    pub scale: Vec<f32>,
    pub zero_point: Vec<i64>,
    pub details: Option<QuantizationDetails>,
    pub quantized_dimension: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct QuantizeOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct RNNOptions {
    pub fused_activation_function: ActivationFunctionType,
    pub asymmetric_quantize_inputs: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct RandomOptions {
    pub seed: i64,
    pub seed2: i64,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct RangeOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct RankOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ReadVariableOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ReducerOptions {
    pub keep_dims: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ReshapeOptions {
    pub new_shape: Vec<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ResizeBilinearOptions {
    #[flatstream(deprecated)]
    pub new_height: i32,
    #[flatstream(deprecated)]
    pub new_width: i32,
    pub align_corners: bool,
    pub half_pixel_centers: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ResizeNearestNeighborOptions {
    pub align_corners: bool,
    pub half_pixel_centers: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ReverseSequenceOptions {
    pub seq_dim: i32,
    pub batch_dim: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ReverseV2Options {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Rfft2dOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SVDFOptions {
    pub rank: i32,
    pub fused_activation_function: ActivationFunctionType,
    pub asymmetric_quantize_inputs: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ScatterNdOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SegmentSumOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SelectOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SelectV2Options {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SequenceRNNOptions {
    pub time_major: bool,
    pub fused_activation_function: ActivationFunctionType,
    pub asymmetric_quantize_inputs: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ShapeOptions {
    pub out_type: TensorType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SignOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SignatureDef {
    pub inputs: Vec<TensorMap>,
    pub outputs: Vec<TensorMap>,
    pub signature_key: String,
    #[flatstream(deprecated)]
    pub deprecated_tag: String,
    pub subgraph_index: u32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SkipGramOptions {
    pub ngram_size: i32,
    pub max_skip_size: i32,
    pub include_all_ngrams: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SliceOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SoftmaxOptions {
    pub beta: f32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SpaceToBatchNDOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SpaceToDepthOptions {
    pub block_size: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SparseToDenseOptions {
    pub validate_indices: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SparsityParameters {
    pub traversal_order: Vec<i32>,
    pub block_map: Vec<i32>,
    pub dim_metadata: Vec<DimensionMetadata>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SplitOptions {
    pub num_splits: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SplitVOptions {
    pub num_splits: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SquareOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SquaredDifferenceOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SqueezeOptions {
    pub squeeze_dims: Vec<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct StridedSliceOptions {
    pub begin_mask: i32,
    pub end_mask: i32,
    pub ellipsis_mask: i32,
    pub new_axis_mask: i32,
    pub shrink_axis_mask: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SubGraph {
    pub tensors: Vec<Tensor>,
    pub inputs: Vec<i32>,
    pub outputs: Vec<i32>,
    pub operators: Vec<Operator>,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct SubOptions {
    pub fused_activation_function: ActivationFunctionType,
    #[flatstream(default = true)]
    pub pot_scale_int16: bool,
}

impl Default for SubOptions {
    fn default() -> Self {
        Self {
            fused_activation_function: Default::default(),
            pot_scale_int16: true,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Tensor {
    pub shape: Vec<i32>,
    pub r#type: TensorType,
    pub buffer: u32,
    pub name: String,
    pub quantization: Option<QuantizationParameters>,
    pub is_variable: bool,
    pub sparsity: Option<SparsityParameters>,
    pub shape_signature: Vec<i32>,
    pub has_rank: bool,
    pub variant_tensors: Vec<VariantSubType>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct TensorMap {
    pub name: String,
    pub tensor_index: u32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct TileOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct TopKV2Options {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct TransposeConvOptions {
    pub padding: Padding,
    pub stride_w: i32,
    pub stride_h: i32,
    pub fused_activation_function: ActivationFunctionType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct TransposeOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Uint16Vector {
    pub values: Vec<u16>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct Uint8Vector {
    pub values: Vec<u8>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct UnidirectionalSequenceLSTMOptions {
    pub fused_activation_function: ActivationFunctionType,
    pub cell_clip: f32,
    pub proj_clip: f32,
    pub time_major: bool,
    pub asymmetric_quantize_inputs: bool,
    pub diagonal_recurrent_tensors: bool,
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct UniqueOptions {
    #[flatstream(default = TensorType::Int32)]
    pub idx_out_type: TensorType,
}

impl Default for UniqueOptions {
    fn default() -> Self {
        Self {
            idx_out_type: TensorType::Int32,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct UnpackOptions {
    pub num: i32,
    pub axis: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct UnsortedSegmentMaxOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct UnsortedSegmentMinOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct UnsortedSegmentProdOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct UnsortedSegmentSumOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct VarHandleOptions {
    pub container: String,
    pub shared_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct VariantSubType {
    pub shape: Vec<i32>,
    pub r#type: TensorType,
    pub has_rank: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct WhereOptions {}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct WhileOptions {
    pub cond_subgraph_index: i32,
    pub body_subgraph_index: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "tflite")]
pub struct ZerosLikeOptions {}
