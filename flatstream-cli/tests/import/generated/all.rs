//! All types of each file.

use flatstream::schema::Definition;
use flatstream::StreamSchema;

pub fn everything() -> Vec<Definition> {
    vec![
        <super::everything::Global as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Access as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Level as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Mode as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Side as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Class as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Corner as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Position as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Event as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Course as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Defaults as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Empty as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Holder as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Keyed as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::KeyedBySide as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Moved as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Numbered as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Option as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::OptionView as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Root as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Tree as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::Vectors as StreamSchema>::SCHEMA,
        <super::everything::acme::nav::NamesOfOthers as StreamSchema>::SCHEMA,
        <super::everything::acme::shared::Pair as StreamSchema>::SCHEMA,
        <super::everything::acme::shared::Shared as StreamSchema>::SCHEMA,
    ]
}

pub fn foxglove() -> Vec<Definition> {
    vec![
        <super::foxglove::LineType as StreamSchema>::SCHEMA,
        <super::foxglove::LogLevel as StreamSchema>::SCHEMA,
        <super::foxglove::NumericType as StreamSchema>::SCHEMA,
        <super::foxglove::PointsAnnotationType as StreamSchema>::SCHEMA,
        <super::foxglove::PositionCovarianceType as StreamSchema>::SCHEMA,
        <super::foxglove::SceneEntityDeletionType as StreamSchema>::SCHEMA,
        <super::foxglove::Time as StreamSchema>::SCHEMA,
        <super::foxglove::ArrowPrimitive as StreamSchema>::SCHEMA,
        <super::foxglove::ByteVector as StreamSchema>::SCHEMA,
        <super::foxglove::CameraCalibration as StreamSchema>::SCHEMA,
        <super::foxglove::CircleAnnotation as StreamSchema>::SCHEMA,
        <super::foxglove::Color as StreamSchema>::SCHEMA,
        <super::foxglove::CompressedAudio as StreamSchema>::SCHEMA,
        <super::foxglove::CompressedImage as StreamSchema>::SCHEMA,
        <super::foxglove::CompressedPointCloud as StreamSchema>::SCHEMA,
        <super::foxglove::CompressedVideo as StreamSchema>::SCHEMA,
        <super::foxglove::CubePrimitive as StreamSchema>::SCHEMA,
        <super::foxglove::CylinderPrimitive as StreamSchema>::SCHEMA,
        <super::foxglove::Duration as StreamSchema>::SCHEMA,
        <super::foxglove::FrameTransform as StreamSchema>::SCHEMA,
        <super::foxglove::FrameTransforms as StreamSchema>::SCHEMA,
        <super::foxglove::GeoJSON as StreamSchema>::SCHEMA,
        <super::foxglove::Grid as StreamSchema>::SCHEMA,
        <super::foxglove::ImageAnnotations as StreamSchema>::SCHEMA,
        <super::foxglove::JointState as StreamSchema>::SCHEMA,
        <super::foxglove::JointStates as StreamSchema>::SCHEMA,
        <super::foxglove::KeyValuePair as StreamSchema>::SCHEMA,
        <super::foxglove::LaserScan as StreamSchema>::SCHEMA,
        <super::foxglove::LinePrimitive as StreamSchema>::SCHEMA,
        <super::foxglove::LocationFix as StreamSchema>::SCHEMA,
        <super::foxglove::LocationFixes as StreamSchema>::SCHEMA,
        <super::foxglove::Log as StreamSchema>::SCHEMA,
        <super::foxglove::ModelPrimitive as StreamSchema>::SCHEMA,
        <super::foxglove::Odometry as StreamSchema>::SCHEMA,
        <super::foxglove::PackedElementField as StreamSchema>::SCHEMA,
        <super::foxglove::Point2 as StreamSchema>::SCHEMA,
        <super::foxglove::Point3 as StreamSchema>::SCHEMA,
        <super::foxglove::Point3InFrame as StreamSchema>::SCHEMA,
        <super::foxglove::PointCloud as StreamSchema>::SCHEMA,
        <super::foxglove::PointsAnnotation as StreamSchema>::SCHEMA,
        <super::foxglove::Pose as StreamSchema>::SCHEMA,
        <super::foxglove::PoseInFrame as StreamSchema>::SCHEMA,
        <super::foxglove::PosesInFrame as StreamSchema>::SCHEMA,
        <super::foxglove::Quaternion as StreamSchema>::SCHEMA,
        <super::foxglove::RawAudio as StreamSchema>::SCHEMA,
        <super::foxglove::RawImage as StreamSchema>::SCHEMA,
        <super::foxglove::SceneEntity as StreamSchema>::SCHEMA,
        <super::foxglove::SceneEntityDeletion as StreamSchema>::SCHEMA,
        <super::foxglove::SceneUpdate as StreamSchema>::SCHEMA,
        <super::foxglove::SpherePrimitive as StreamSchema>::SCHEMA,
        <super::foxglove::TextAnnotation as StreamSchema>::SCHEMA,
        <super::foxglove::TextPrimitive as StreamSchema>::SCHEMA,
        <super::foxglove::Timestamp as StreamSchema>::SCHEMA,
        <super::foxglove::TriangleListPrimitive as StreamSchema>::SCHEMA,
        <super::foxglove::Vector2 as StreamSchema>::SCHEMA,
        <super::foxglove::Vector3 as StreamSchema>::SCHEMA,
        <super::foxglove::VoxelGrid as StreamSchema>::SCHEMA,
    ]
}

pub fn space_data() -> Vec<Definition> {
    vec![
        <super::space_data::DataMode as StreamSchema>::SCHEMA,
        <super::space_data::DataType as StreamSchema>::SCHEMA,
        <super::space_data::DeviceType as StreamSchema>::SCHEMA,
        <super::space_data::EngineType as StreamSchema>::SCHEMA,
        <super::space_data::KeyType as StreamSchema>::SCHEMA,
        <super::space_data::PolarizationType as StreamSchema>::SCHEMA,
        <super::space_data::ScoreType as StreamSchema>::SCHEMA,
        <super::space_data::SimplePolarization as StreamSchema>::SCHEMA,
        <super::space_data::SiteType as StreamSchema>::SCHEMA,
        <super::space_data::CovarianceMethod as StreamSchema>::SCHEMA,
        <super::space_data::DataStatusCode as StreamSchema>::SCHEMA,
        <super::space_data::EphemerisType as StreamSchema>::SCHEMA,
        <super::space_data::LegacyCountryCode as StreamSchema>::SCHEMA,
        <super::space_data::MassType as StreamSchema>::SCHEMA,
        <super::space_data::MeanElementTheory as StreamSchema>::SCHEMA,
        <super::space_data::ObjectType as StreamSchema>::SCHEMA,
        <super::space_data::OpsStatusCode as StreamSchema>::SCHEMA,
        <super::space_data::OrbitType as StreamSchema>::SCHEMA,
        <super::space_data::RefFrame as StreamSchema>::SCHEMA,
        <super::space_data::ScreeningVolumeShape as StreamSchema>::SCHEMA,
        <super::space_data::TimeSystem as StreamSchema>::SCHEMA,
        <super::space_data::RecordType as StreamSchema>::SCHEMA,
        <super::space_data::Address as StreamSchema>::SCHEMA,
        <super::space_data::BOV as StreamSchema>::SCHEMA,
        <super::space_data::BOVCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::Band as StreamSchema>::SCHEMA,
        <super::space_data::CAT as StreamSchema>::SCHEMA,
        <super::space_data::CATCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::CDM as StreamSchema>::SCHEMA,
        <super::space_data::CDMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::CDMObject as StreamSchema>::SCHEMA,
        <super::space_data::CRM as StreamSchema>::SCHEMA,
        <super::space_data::CRMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::CSM as StreamSchema>::SCHEMA,
        <super::space_data::CSMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::CTR as StreamSchema>::SCHEMA,
        <super::space_data::CTRCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::CryptoKey as StreamSchema>::SCHEMA,
        <super::space_data::EME as StreamSchema>::SCHEMA,
        <super::space_data::EMECOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::ENGINE as StreamSchema>::SCHEMA,
        <super::space_data::EOO as StreamSchema>::SCHEMA,
        <super::space_data::EOOCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::EOP as StreamSchema>::SCHEMA,
        <super::space_data::EOPCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::EPM as StreamSchema>::SCHEMA,
        <super::space_data::EPMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::FrequencyRange as StreamSchema>::SCHEMA,
        <super::space_data::Geometry as StreamSchema>::SCHEMA,
        <super::space_data::HYP as StreamSchema>::SCHEMA,
        <super::space_data::HYPCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::IDM as StreamSchema>::SCHEMA,
        <super::space_data::IDMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::LCC as StreamSchema>::SCHEMA,
        <super::space_data::LCCCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::LDM as StreamSchema>::SCHEMA,
        <super::space_data::LDMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::MET as StreamSchema>::SCHEMA,
        <super::space_data::METCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::MPE as StreamSchema>::SCHEMA,
        <super::space_data::MPECOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::OEM as StreamSchema>::SCHEMA,
        <super::space_data::OEMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::OMM as StreamSchema>::SCHEMA,
        <super::space_data::OMMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::OSM as StreamSchema>::SCHEMA,
        <super::space_data::OSMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::PLD as StreamSchema>::SCHEMA,
        <super::space_data::PLDCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::PNM as StreamSchema>::SCHEMA,
        <super::space_data::PNMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::PRG as StreamSchema>::SCHEMA,
        <super::space_data::PRGCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::REC as StreamSchema>::SCHEMA,
        <super::space_data::RECCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::RFM as StreamSchema>::SCHEMA,
        <super::space_data::RFMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::ROC as StreamSchema>::SCHEMA,
        <super::space_data::ROCCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::Record as StreamSchema>::SCHEMA,
        <super::space_data::SchemaStandard as StreamSchema>::SCHEMA,
        <super::space_data::SCM as StreamSchema>::SCHEMA,
        <super::space_data::SCMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::SIT as StreamSchema>::SCHEMA,
        <super::space_data::SITCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::STAGE as StreamSchema>::SCHEMA,
        <super::space_data::SUSTAINER as StreamSchema>::SCHEMA,
        <super::space_data::Score as StreamSchema>::SCHEMA,
        <super::space_data::StokesParameters as StreamSchema>::SCHEMA,
        <super::space_data::TDM as StreamSchema>::SCHEMA,
        <super::space_data::TDMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::TIM as StreamSchema>::SCHEMA,
        <super::space_data::TIMCOLLECTION as StreamSchema>::SCHEMA,
        <super::space_data::USR as StreamSchema>::SCHEMA,
        <super::space_data::CovarianceMatrixLine as StreamSchema>::SCHEMA,
        <super::space_data::EphemerisDataBlock as StreamSchema>::SCHEMA,
        <super::space_data::EphemerisDataLine as StreamSchema>::SCHEMA,
    ]
}

pub fn reflection() -> Vec<Definition> {
    vec![
        <super::reflection::AdvancedFeatures as StreamSchema>::SCHEMA,
        <super::reflection::BaseType as StreamSchema>::SCHEMA,
        <super::reflection::Enum as StreamSchema>::SCHEMA,
        <super::reflection::EnumVal as StreamSchema>::SCHEMA,
        <super::reflection::Field as StreamSchema>::SCHEMA,
        <super::reflection::KeyValue as StreamSchema>::SCHEMA,
        <super::reflection::Object as StreamSchema>::SCHEMA,
        <super::reflection::RPCCall as StreamSchema>::SCHEMA,
        <super::reflection::Schema as StreamSchema>::SCHEMA,
        <super::reflection::SchemaFile as StreamSchema>::SCHEMA,
        <super::reflection::Service as StreamSchema>::SCHEMA,
        <super::reflection::Type as StreamSchema>::SCHEMA,
    ]
}

pub fn monster_test() -> Vec<Definition> {
    vec![
        <super::monster_test::TableA as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::InParentNamespace as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::Color as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::LongEnum as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::Race as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::Ability as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::StructOfStructs as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::StructOfStructsOfStructs as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::Test as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::Vec3 as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::Any as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::AnyAmbiguousAliases as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::AnyUniqueAliases as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::Monster as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::Referrable as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::Stat as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::TestSimpleTableWithEnum as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example::TypeAliases as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::example2::Monster as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::other_name_space::FromInclude as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::other_name_space::Unused as StreamSchema>::SCHEMA,
        <super::monster_test::my_game::other_name_space::TableB as StreamSchema>::SCHEMA,
    ]
}

pub fn arrays_test() -> Vec<Definition> {
    vec![
        <super::arrays_test::TestEnum as StreamSchema>::SCHEMA,
        <super::arrays_test::ArrayStruct as StreamSchema>::SCHEMA,
        <super::arrays_test::NestedStruct as StreamSchema>::SCHEMA,
        <super::arrays_test::ArrayTable as StreamSchema>::SCHEMA,
    ]
}

pub fn optional_scalars() -> Vec<Definition> {
    vec![
        <super::optional_scalars::OptionalByte as StreamSchema>::SCHEMA,
        <super::optional_scalars::ScalarStuff as StreamSchema>::SCHEMA,
    ]
}

pub fn more_defaults() -> Vec<Definition> {
    vec![
        <super::more_defaults::ABC as StreamSchema>::SCHEMA,
        <super::more_defaults::MoreDefaults as StreamSchema>::SCHEMA,
    ]
}

pub fn keyword_test() -> Vec<Definition> {
    vec![
        <super::keyword_test::ABC as StreamSchema>::SCHEMA,
        <super::keyword_test::Public as StreamSchema>::SCHEMA,
        <super::keyword_test::KeywordsInUnion as StreamSchema>::SCHEMA,
        <super::keyword_test::KeywordsInTable as StreamSchema>::SCHEMA,
        <super::keyword_test::Table2 as StreamSchema>::SCHEMA,
    ]
}

pub fn nan_inf_test() -> Vec<Definition> {
    vec![
        <super::nan_inf_test::NanInfTable as StreamSchema>::SCHEMA,
    ]
}

pub fn rust_namer_test() -> Vec<Definition> {
    vec![
        <super::rust_namer_test::FieldUnion as StreamSchema>::SCHEMA,
        <super::rust_namer_test::GameMessage as StreamSchema>::SCHEMA,
        <super::rust_namer_test::FieldTable as StreamSchema>::SCHEMA,
        <super::rust_namer_test::GameMessageWrapper as StreamSchema>::SCHEMA,
        <super::rust_namer_test::PlayerInputChange as StreamSchema>::SCHEMA,
        <super::rust_namer_test::PlayerSpectate as StreamSchema>::SCHEMA,
        <super::rust_namer_test::PlayerStatEvent as StreamSchema>::SCHEMA,
        <super::rust_namer_test::RootTable as StreamSchema>::SCHEMA,
    ]
}
