// Made by `cargo flatstream import` from
// program.fbs, bundled_program_schema.fbs, etdump_schema_flatcc.fbs, flat_tensor.fbs
// From here on the types are the schema: edit them as you like.
//
// The schema begins with:
//
// Copyright (c) Meta Platforms, Inc. and affiliates.
// Copyright 2026 Arm Limited and/or its affiliates.
//
// The schema begins with:
//
// Copyright (c) Meta Platforms, Inc. and affiliates.
//
// The schema begins with:
//
// Schema for flatbuffer-serialized tensors.

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

pub mod bundled_program_flatbuffer {
    use flatstream::StreamSerialize;

    #[derive(Clone, Debug, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "bundled_program_flatbuffer")]
    pub enum ValueUnion {
        Tensor(Tensor),
        Int(Int),
        Bool(Bool),
        Double(Double),
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "bundled_program_flatbuffer")]
    pub struct Bool {
        pub bool_val: bool,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "bundled_program_flatbuffer")]
    pub struct BundledMethodTestCase {
        pub inputs: Vec<Value>,
        pub expected_outputs: Vec<Value>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "bundled_program_flatbuffer")]
    pub struct BundledMethodTestSuite {
        pub method_name: String,
        pub test_cases: Vec<BundledMethodTestCase>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "bundled_program_flatbuffer", file_identifier = "BP08")]
    pub struct BundledProgram {
        pub version: u32,
        pub method_test_suites: Vec<BundledMethodTestSuite>,
        pub program: Vec<u8>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "bundled_program_flatbuffer")]
    pub struct Double {
        pub double_val: f64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "bundled_program_flatbuffer")]
    pub struct Int {
        pub int_val: i64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "bundled_program_flatbuffer")]
    pub struct Tensor {
        pub scalar_type: super::executorch_flatbuffer::ScalarType,
        pub sizes: Vec<i32>,
        pub data: Vec<u8>,
        pub dim_order: Vec<u8>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "bundled_program_flatbuffer")]
    pub struct Value {
        pub val: Option<ValueUnion>,
    }
}

pub mod etdump {
    use flatstream::StreamSerialize;

    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    #[repr(i8)]
    pub enum ValueType {
        #[default]
        Null = 0,
        Int = 1,
        Bool = 2,
        Float = 3,
        Double = 4,
        Tensor = 5,
        TensorList = 6,
        String = 7,
        /// A number that has no name here.
        #[flatstream(other)]
        Other(i8),
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct AllocationEvent {
        pub allocator_id: i32,
        pub allocation_size: u64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct Allocator {
        pub name: ::std::string::String,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct Bool {
        pub bool_val: bool,
    }

    #[derive(Clone, Debug, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct DebugEvent {
        pub chain_index: u64,
        #[flatstream(default = -1)]
        pub instruction_id: i32,
        pub debug_entry: Option<Value>,
        #[flatstream(default = -1)]
        pub delegate_debug_id_int: i32,
        pub delegate_debug_id_str: ::std::string::String,
        pub name: ::std::string::String,
    }

    impl Default for DebugEvent {
        fn default() -> Self {
            Self {
                chain_index: Default::default(),
                instruction_id: -1,
                debug_entry: None,
                delegate_debug_id_int: -1,
                delegate_debug_id_str: Default::default(),
                name: Default::default(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct Double {
        pub double_val: f64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump", file_identifier = "ED00")]
    pub struct ETDump {
        pub version: u32,
        pub run_data: Vec<RunData>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct Event {
        pub profile_event: Option<ProfileEvent>,
        pub allocation_event: Option<AllocationEvent>,
        pub debug_event: Option<DebugEvent>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct Float {
        pub float_val: f32,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct Int {
        pub int_val: i64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct Null {}

    #[derive(Clone, Debug, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct ProfileEvent {
        pub name: ::std::string::String,
        pub chain_index: i32,
        #[flatstream(default = -1)]
        pub instruction_id: i32,
        #[flatstream(default = -1)]
        pub delegate_debug_id_int: i32,
        pub delegate_debug_id_str: ::std::string::String,
        pub delegate_debug_metadata: Vec<u8>,
        pub start_time: u64,
        pub end_time: u64,
    }

    impl Default for ProfileEvent {
        fn default() -> Self {
            Self {
                name: Default::default(),
                chain_index: Default::default(),
                instruction_id: -1,
                delegate_debug_id_int: -1,
                delegate_debug_id_str: Default::default(),
                delegate_debug_metadata: Default::default(),
                start_time: Default::default(),
                end_time: Default::default(),
            }
        }
    }

    #[derive(Clone, Debug, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct RunData {
        pub name: ::std::string::String,
        #[flatstream(default = -1)]
        pub bundled_input_index: i32,
        pub allocators: Vec<Allocator>,
        pub events: Vec<Event>,
    }

    impl Default for RunData {
        fn default() -> Self {
            Self {
                name: Default::default(),
                bundled_input_index: -1,
                allocators: Default::default(),
                events: Default::default(),
            }
        }
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct String {
        pub string_val: ::std::string::String,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct Tensor {
        pub scalar_type: super::executorch_flatbuffer::ScalarType,
        pub sizes: Vec<i64>,
        pub strides: Vec<i64>,
        pub offset: i64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct TensorList {
        pub tensors: Vec<Tensor>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "etdump")]
    pub struct Value {
        pub val: ValueType,
        pub tensor: Option<Tensor>,
        pub tensor_list: Option<TensorList>,
        pub int_value: Option<Int>,
        pub float_value: Option<Float>,
        pub double_value: Option<Double>,
        pub bool_value: Option<Bool>,
        pub output: Option<Bool>,
    }
}

pub mod executorch_flatbuffer {
    use flatstream::StreamSerialize;

    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    #[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
    #[repr(i8)]
    pub enum DataLocation {
        #[default]
        Inline = 0,
        Segment = 1,
        /// A number that has no name here.
        #[flatstream(other)]
        Other(i8),
    }

    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    #[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
    #[repr(i8)]
    pub enum DeviceType {
        #[default]
        Cpu = 0,
        Cuda = 1,
        /// A number that has no name here.
        #[flatstream(other)]
        Other(i8),
    }

    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    #[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
    #[repr(i8)]
    pub enum ScalarType {
        #[default]
        Byte = 0,
        Char = 1,
        Short = 2,
        Int = 3,
        Long = 4,
        Half = 5,
        Float = 6,
        Double = 7,
        Bool = 11,
        Qint8 = 12,
        Quint8 = 13,
        Qint32 = 14,
        Bfloat16 = 15,
        Quint4x2 = 16,
        Quint2x4 = 17,
        Bits16 = 22,
        Float8e5m2 = 23,
        Float8e4m3fn = 24,
        Float8e5m2fnuz = 25,
        Float8e4m3fnuz = 26,
        Uint16 = 27,
        Uint32 = 28,
        Uint64 = 29,
        /// A number that has no name here.
        #[flatstream(other)]
        Other(i8),
    }

    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    #[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
    #[repr(i8)]
    pub enum TensorDataLocation {
        #[default]
        Segment = 0,
        External = 1,
        /// A number that has no name here.
        #[flatstream(other)]
        Other(i8),
    }

    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    #[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
    #[repr(i8)]
    pub enum TensorShapeDynamism {
        #[default]
        Static = 0,
        DynamicBound = 1,
        DynamicUnbound = 2,
        /// A number that has no name here.
        #[flatstream(other)]
        Other(i8),
    }

    #[derive(Clone, Debug, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub enum InstructionArguments {
        KernelCall(KernelCall),
        DelegateCall(DelegateCall),
        MoveCall(MoveCall),
        JumpFalseCall(JumpFalseCall),
        FreeCall(FreeCall),
    }

    #[derive(Clone, Debug, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub enum KernelTypes {
        Null(Null),
        Int(Int),
        Bool(Bool),
        Double(Double),
        Tensor(Tensor),
        String(String),
        IntList(IntList),
        DoubleList(DoubleList),
        BoolList(BoolList),
        TensorList(TensorList),
        OptionalTensorList(OptionalTensorList),
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct AllocationDetails {
        pub memory_id: u32,
        pub memory_offset_low: u32,
        pub memory_offset_high: u32,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct BackendDelegate {
        pub id: ::std::string::String,
        pub processed: Option<BackendDelegateDataReference>,
        pub compile_specs: Vec<CompileSpec>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct BackendDelegateDataReference {
        pub location: DataLocation,
        pub index: u32,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct BackendDelegateInlineData {
        pub data: Vec<u8>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Bool {
        pub bool_val: bool,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct BoolList {
        pub items: Vec<bool>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Buffer {
        pub storage: Vec<u8>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Chain {
        pub inputs: Vec<i32>,
        pub outputs: Vec<i32>,
        pub instructions: Vec<Instruction>,
        pub stacktrace: Vec<FrameList>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct CompileSpec {
        pub key: ::std::string::String,
        pub value: Vec<u8>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct ContainerMetadata {
        pub encoded_inp_str: ::std::string::String,
        pub encoded_out_str: ::std::string::String,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct DataSegment {
        pub offset: u64,
        pub size: u64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct DelegateCall {
        pub delegate_index: i32,
        pub args: Vec<i32>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Double {
        pub double_val: f64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct DoubleList {
        pub items: Vec<f64>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct EValue {
        pub val: Option<KernelTypes>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct ExecutionPlan {
        pub name: ::std::string::String,
        pub container_meta_type: Option<ContainerMetadata>,
        pub values: Vec<EValue>,
        pub inputs: Vec<i32>,
        pub outputs: Vec<i32>,
        pub chains: Vec<Chain>,
        pub operators: Vec<Operator>,
        pub delegates: Vec<BackendDelegate>,
        pub non_const_buffer_sizes: Vec<i64>,
        pub non_const_buffer_device: Vec<NonConstBufferDevice>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct ExtraTensorInfo {
        pub mutable_data_segments_idx: u64,
        pub fully_qualified_name: ::std::string::String,
        pub location: TensorDataLocation,
        pub device_type: DeviceType,
        pub device_index: i8,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Frame {
        pub filename: ::std::string::String,
        pub lineno: i32,
        pub name: ::std::string::String,
        pub context: ::std::string::String,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct FrameList {
        pub items: Vec<Frame>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct FreeCall {
        pub value_index: i32,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Instruction {
        pub instr_args: Option<InstructionArguments>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Int {
        pub int_val: i64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct IntList {
        pub items: Vec<i64>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct JumpFalseCall {
        pub cond_value_index: i32,
        pub destination_instruction: i32,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct KernelCall {
        pub op_index: i32,
        pub args: Vec<i32>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct MoveCall {
        pub move_from: i32,
        pub move_to: i32,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct NamedData {
        pub key: ::std::string::String,
        pub segment_index: u32,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct NonConstBufferDevice {
        pub buffer_idx: i32,
        pub device_type: DeviceType,
        pub device_index: i8,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Null {}

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Operator {
        pub name: ::std::string::String,
        pub overload: ::std::string::String,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct OptionalTensorList {
        pub items: Vec<i32>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer", file_identifier = "ET12")]
    pub struct Program {
        pub version: u32,
        pub execution_plan: Vec<ExecutionPlan>,
        pub constant_buffer: Vec<Buffer>,
        pub backend_delegate_data: Vec<BackendDelegateInlineData>,
        pub segments: Vec<DataSegment>,
        pub constant_segment: Option<SubsegmentOffsets>,
        pub mutable_data_segments: Vec<SubsegmentOffsets>,
        pub named_data: Vec<NamedData>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct String {
        pub string_val: ::std::string::String,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct SubsegmentOffsets {
        pub segment_index: u32,
        pub offsets: Vec<u64>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct Tensor {
        pub scalar_type: ScalarType,
        pub storage_offset: i32,
        pub sizes: Vec<i32>,
        pub dim_order: Vec<u8>,
        pub requires_grad: bool,
        pub data_buffer_idx: u32,
        pub allocation_info: Option<AllocationDetails>,
        pub layout: i8,
        pub shape_dynamism: TensorShapeDynamism,
        pub extra_tensor_info: Option<ExtraTensorInfo>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "executorch_flatbuffer")]
    pub struct TensorList {
        pub items: Vec<i32>,
    }
}

pub mod flat_tensor_flatbuffer {
    use flatstream::StreamSerialize;

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "flat_tensor_flatbuffer")]
    pub struct DataSegment {
        pub offset: u64,
        pub size: u64,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "flat_tensor_flatbuffer", file_identifier = "FT01")]
    pub struct FlatTensor {
        pub version: u32,
        pub segments: Vec<DataSegment>,
        pub named_data: Vec<NamedData>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "flat_tensor_flatbuffer")]
    pub struct NamedData {
        pub key: String,
        pub segment_index: u32,
        pub tensor_layout: Option<TensorLayout>,
    }

    #[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
    #[flatstream(namespace = "flat_tensor_flatbuffer")]
    pub struct TensorLayout {
        pub scalar_type: super::executorch_flatbuffer::ScalarType,
        pub sizes: Vec<i32>,
        pub dim_order: Vec<u8>,
    }
}
