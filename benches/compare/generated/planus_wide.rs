// Cut by generate.sh: the builder of `Wide`.
pub use root::*;

const _: () = ::planus::check_version_compatibility("planus-1.3.0");

/// The root namespace
///
/// Generated from these locations:
/// * File `wide.fbs`
#[no_implicit_prelude]
#[allow(clippy::needless_lifetimes)]
mod root {
    /// The namespace `compare_wide`
    ///
    /// Generated from these locations:
    /// * File `wide.fbs`
    pub mod compare_wide {
        /// The table `Wide` in the namespace `compare_wide`
        ///
        /// Generated from these locations:
        /// * Table `Wide` in the file `wide.fbs:4`
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
        pub struct Wide {
            /// The field `f000` in the table `Wide`
            pub f000: ::core::option::Option<u32>,
            /// The field `f001` in the table `Wide`
            pub f001: ::core::option::Option<u32>,
            /// The field `f002` in the table `Wide`
            pub f002: ::core::option::Option<u32>,
            /// The field `f003` in the table `Wide`
            pub f003: ::core::option::Option<u32>,
            /// The field `f004` in the table `Wide`
            pub f004: ::core::option::Option<u32>,
            /// The field `f005` in the table `Wide`
            pub f005: ::core::option::Option<u32>,
            /// The field `f006` in the table `Wide`
            pub f006: ::core::option::Option<u32>,
            /// The field `f007` in the table `Wide`
            pub f007: ::core::option::Option<u32>,
            /// The field `f008` in the table `Wide`
            pub f008: ::core::option::Option<u32>,
            /// The field `f009` in the table `Wide`
            pub f009: ::core::option::Option<u32>,
            /// The field `f010` in the table `Wide`
            pub f010: ::core::option::Option<u32>,
            /// The field `f011` in the table `Wide`
            pub f011: ::core::option::Option<u32>,
            /// The field `f012` in the table `Wide`
            pub f012: ::core::option::Option<u32>,
            /// The field `f013` in the table `Wide`
            pub f013: ::core::option::Option<u32>,
            /// The field `f014` in the table `Wide`
            pub f014: ::core::option::Option<u32>,
            /// The field `f015` in the table `Wide`
            pub f015: ::core::option::Option<u32>,
            /// The field `f016` in the table `Wide`
            pub f016: ::core::option::Option<u32>,
            /// The field `f017` in the table `Wide`
            pub f017: ::core::option::Option<u32>,
            /// The field `f018` in the table `Wide`
            pub f018: ::core::option::Option<u32>,
            /// The field `f019` in the table `Wide`
            pub f019: ::core::option::Option<u32>,
            /// The field `f020` in the table `Wide`
            pub f020: ::core::option::Option<u32>,
            /// The field `f021` in the table `Wide`
            pub f021: ::core::option::Option<u32>,
            /// The field `f022` in the table `Wide`
            pub f022: ::core::option::Option<u32>,
            /// The field `f023` in the table `Wide`
            pub f023: ::core::option::Option<u32>,
            /// The field `f024` in the table `Wide`
            pub f024: ::core::option::Option<u32>,
            /// The field `f025` in the table `Wide`
            pub f025: ::core::option::Option<u32>,
            /// The field `f026` in the table `Wide`
            pub f026: ::core::option::Option<u32>,
            /// The field `f027` in the table `Wide`
            pub f027: ::core::option::Option<u32>,
            /// The field `f028` in the table `Wide`
            pub f028: ::core::option::Option<u32>,
            /// The field `f029` in the table `Wide`
            pub f029: ::core::option::Option<u32>,
            /// The field `f030` in the table `Wide`
            pub f030: ::core::option::Option<u32>,
            /// The field `f031` in the table `Wide`
            pub f031: ::core::option::Option<u32>,
            /// The field `f032` in the table `Wide`
            pub f032: ::core::option::Option<u32>,
            /// The field `f033` in the table `Wide`
            pub f033: ::core::option::Option<u32>,
            /// The field `f034` in the table `Wide`
            pub f034: ::core::option::Option<u32>,
            /// The field `f035` in the table `Wide`
            pub f035: ::core::option::Option<u32>,
            /// The field `f036` in the table `Wide`
            pub f036: ::core::option::Option<u32>,
            /// The field `f037` in the table `Wide`
            pub f037: ::core::option::Option<u32>,
            /// The field `f038` in the table `Wide`
            pub f038: ::core::option::Option<u32>,
            /// The field `f039` in the table `Wide`
            pub f039: ::core::option::Option<u32>,
            /// The field `f040` in the table `Wide`
            pub f040: ::core::option::Option<u32>,
            /// The field `f041` in the table `Wide`
            pub f041: ::core::option::Option<u32>,
            /// The field `f042` in the table `Wide`
            pub f042: ::core::option::Option<u32>,
            /// The field `f043` in the table `Wide`
            pub f043: ::core::option::Option<u32>,
            /// The field `f044` in the table `Wide`
            pub f044: ::core::option::Option<u32>,
            /// The field `f045` in the table `Wide`
            pub f045: ::core::option::Option<u32>,
            /// The field `f046` in the table `Wide`
            pub f046: ::core::option::Option<u32>,
            /// The field `f047` in the table `Wide`
            pub f047: ::core::option::Option<u32>,
            /// The field `f048` in the table `Wide`
            pub f048: ::core::option::Option<u32>,
            /// The field `f049` in the table `Wide`
            pub f049: ::core::option::Option<u32>,
            /// The field `f050` in the table `Wide`
            pub f050: ::core::option::Option<u32>,
            /// The field `f051` in the table `Wide`
            pub f051: ::core::option::Option<u32>,
            /// The field `f052` in the table `Wide`
            pub f052: ::core::option::Option<u32>,
            /// The field `f053` in the table `Wide`
            pub f053: ::core::option::Option<u32>,
            /// The field `f054` in the table `Wide`
            pub f054: ::core::option::Option<u32>,
            /// The field `f055` in the table `Wide`
            pub f055: ::core::option::Option<u32>,
            /// The field `f056` in the table `Wide`
            pub f056: ::core::option::Option<u32>,
            /// The field `f057` in the table `Wide`
            pub f057: ::core::option::Option<u32>,
            /// The field `f058` in the table `Wide`
            pub f058: ::core::option::Option<u32>,
            /// The field `f059` in the table `Wide`
            pub f059: ::core::option::Option<u32>,
            /// The field `f060` in the table `Wide`
            pub f060: ::core::option::Option<u32>,
            /// The field `f061` in the table `Wide`
            pub f061: ::core::option::Option<u32>,
            /// The field `f062` in the table `Wide`
            pub f062: ::core::option::Option<u32>,
            /// The field `f063` in the table `Wide`
            pub f063: ::core::option::Option<u32>,
            /// The field `f064` in the table `Wide`
            pub f064: ::core::option::Option<u32>,
            /// The field `f065` in the table `Wide`
            pub f065: ::core::option::Option<u32>,
            /// The field `f066` in the table `Wide`
            pub f066: ::core::option::Option<u32>,
            /// The field `f067` in the table `Wide`
            pub f067: ::core::option::Option<u32>,
            /// The field `f068` in the table `Wide`
            pub f068: ::core::option::Option<u32>,
            /// The field `f069` in the table `Wide`
            pub f069: ::core::option::Option<u32>,
            /// The field `f070` in the table `Wide`
            pub f070: ::core::option::Option<u32>,
            /// The field `f071` in the table `Wide`
            pub f071: ::core::option::Option<u32>,
            /// The field `f072` in the table `Wide`
            pub f072: ::core::option::Option<u32>,
            /// The field `f073` in the table `Wide`
            pub f073: ::core::option::Option<u32>,
            /// The field `f074` in the table `Wide`
            pub f074: ::core::option::Option<u32>,
            /// The field `f075` in the table `Wide`
            pub f075: ::core::option::Option<u32>,
            /// The field `f076` in the table `Wide`
            pub f076: ::core::option::Option<u32>,
            /// The field `f077` in the table `Wide`
            pub f077: ::core::option::Option<u32>,
            /// The field `f078` in the table `Wide`
            pub f078: ::core::option::Option<u32>,
            /// The field `f079` in the table `Wide`
            pub f079: ::core::option::Option<u32>,
            /// The field `f080` in the table `Wide`
            pub f080: ::core::option::Option<u32>,
            /// The field `f081` in the table `Wide`
            pub f081: ::core::option::Option<u32>,
            /// The field `f082` in the table `Wide`
            pub f082: ::core::option::Option<u32>,
            /// The field `f083` in the table `Wide`
            pub f083: ::core::option::Option<u32>,
            /// The field `f084` in the table `Wide`
            pub f084: ::core::option::Option<u32>,
            /// The field `f085` in the table `Wide`
            pub f085: ::core::option::Option<u32>,
            /// The field `f086` in the table `Wide`
            pub f086: ::core::option::Option<u32>,
            /// The field `f087` in the table `Wide`
            pub f087: ::core::option::Option<u32>,
            /// The field `f088` in the table `Wide`
            pub f088: ::core::option::Option<u32>,
            /// The field `f089` in the table `Wide`
            pub f089: ::core::option::Option<u32>,
            /// The field `f090` in the table `Wide`
            pub f090: ::core::option::Option<u32>,
            /// The field `f091` in the table `Wide`
            pub f091: ::core::option::Option<u32>,
            /// The field `f092` in the table `Wide`
            pub f092: ::core::option::Option<u32>,
            /// The field `f093` in the table `Wide`
            pub f093: ::core::option::Option<u32>,
            /// The field `f094` in the table `Wide`
            pub f094: ::core::option::Option<u32>,
            /// The field `f095` in the table `Wide`
            pub f095: ::core::option::Option<u32>,
            /// The field `f096` in the table `Wide`
            pub f096: ::core::option::Option<u32>,
            /// The field `f097` in the table `Wide`
            pub f097: ::core::option::Option<u32>,
            /// The field `f098` in the table `Wide`
            pub f098: ::core::option::Option<u32>,
            /// The field `f099` in the table `Wide`
            pub f099: ::core::option::Option<u32>,
            /// The field `f100` in the table `Wide`
            pub f100: ::core::option::Option<u32>,
            /// The field `f101` in the table `Wide`
            pub f101: ::core::option::Option<u32>,
            /// The field `f102` in the table `Wide`
            pub f102: ::core::option::Option<u32>,
            /// The field `f103` in the table `Wide`
            pub f103: ::core::option::Option<u32>,
            /// The field `f104` in the table `Wide`
            pub f104: ::core::option::Option<u32>,
            /// The field `f105` in the table `Wide`
            pub f105: ::core::option::Option<u32>,
            /// The field `f106` in the table `Wide`
            pub f106: ::core::option::Option<u32>,
            /// The field `f107` in the table `Wide`
            pub f107: ::core::option::Option<u32>,
            /// The field `f108` in the table `Wide`
            pub f108: ::core::option::Option<u32>,
            /// The field `f109` in the table `Wide`
            pub f109: ::core::option::Option<u32>,
            /// The field `f110` in the table `Wide`
            pub f110: ::core::option::Option<u32>,
            /// The field `f111` in the table `Wide`
            pub f111: ::core::option::Option<u32>,
            /// The field `f112` in the table `Wide`
            pub f112: ::core::option::Option<u32>,
            /// The field `f113` in the table `Wide`
            pub f113: ::core::option::Option<u32>,
            /// The field `f114` in the table `Wide`
            pub f114: ::core::option::Option<u32>,
            /// The field `f115` in the table `Wide`
            pub f115: ::core::option::Option<u32>,
            /// The field `f116` in the table `Wide`
            pub f116: ::core::option::Option<u32>,
            /// The field `f117` in the table `Wide`
            pub f117: ::core::option::Option<u32>,
            /// The field `f118` in the table `Wide`
            pub f118: ::core::option::Option<u32>,
            /// The field `f119` in the table `Wide`
            pub f119: ::core::option::Option<u32>,
            /// The field `f120` in the table `Wide`
            pub f120: ::core::option::Option<u32>,
            /// The field `f121` in the table `Wide`
            pub f121: ::core::option::Option<u32>,
            /// The field `f122` in the table `Wide`
            pub f122: ::core::option::Option<u32>,
            /// The field `f123` in the table `Wide`
            pub f123: ::core::option::Option<u32>,
            /// The field `f124` in the table `Wide`
            pub f124: ::core::option::Option<u32>,
            /// The field `f125` in the table `Wide`
            pub f125: ::core::option::Option<u32>,
            /// The field `f126` in the table `Wide`
            pub f126: ::core::option::Option<u32>,
            /// The field `f127` in the table `Wide`
            pub f127: ::core::option::Option<u32>,
            /// The field `f128` in the table `Wide`
            pub f128: ::core::option::Option<u32>,
            /// The field `f129` in the table `Wide`
            pub f129: ::core::option::Option<u32>,
            /// The field `f130` in the table `Wide`
            pub f130: ::core::option::Option<u32>,
            /// The field `f131` in the table `Wide`
            pub f131: ::core::option::Option<u32>,
            /// The field `f132` in the table `Wide`
            pub f132: ::core::option::Option<u32>,
            /// The field `f133` in the table `Wide`
            pub f133: ::core::option::Option<u32>,
            /// The field `f134` in the table `Wide`
            pub f134: ::core::option::Option<u32>,
            /// The field `f135` in the table `Wide`
            pub f135: ::core::option::Option<u32>,
            /// The field `f136` in the table `Wide`
            pub f136: ::core::option::Option<u32>,
            /// The field `f137` in the table `Wide`
            pub f137: ::core::option::Option<u32>,
            /// The field `f138` in the table `Wide`
            pub f138: ::core::option::Option<u32>,
            /// The field `f139` in the table `Wide`
            pub f139: ::core::option::Option<u32>,
            /// The field `f140` in the table `Wide`
            pub f140: ::core::option::Option<u32>,
            /// The field `f141` in the table `Wide`
            pub f141: ::core::option::Option<u32>,
            /// The field `f142` in the table `Wide`
            pub f142: ::core::option::Option<u32>,
            /// The field `f143` in the table `Wide`
            pub f143: ::core::option::Option<u32>,
            /// The field `f144` in the table `Wide`
            pub f144: ::core::option::Option<u32>,
            /// The field `f145` in the table `Wide`
            pub f145: ::core::option::Option<u32>,
            /// The field `f146` in the table `Wide`
            pub f146: ::core::option::Option<u32>,
            /// The field `f147` in the table `Wide`
            pub f147: ::core::option::Option<u32>,
            /// The field `f148` in the table `Wide`
            pub f148: ::core::option::Option<u32>,
            /// The field `f149` in the table `Wide`
            pub f149: ::core::option::Option<u32>,
            /// The field `f150` in the table `Wide`
            pub f150: ::core::option::Option<u32>,
            /// The field `f151` in the table `Wide`
            pub f151: ::core::option::Option<u32>,
            /// The field `f152` in the table `Wide`
            pub f152: ::core::option::Option<u32>,
            /// The field `f153` in the table `Wide`
            pub f153: ::core::option::Option<u32>,
            /// The field `f154` in the table `Wide`
            pub f154: ::core::option::Option<u32>,
            /// The field `f155` in the table `Wide`
            pub f155: ::core::option::Option<u32>,
            /// The field `f156` in the table `Wide`
            pub f156: ::core::option::Option<u32>,
            /// The field `f157` in the table `Wide`
            pub f157: ::core::option::Option<u32>,
            /// The field `f158` in the table `Wide`
            pub f158: ::core::option::Option<u32>,
            /// The field `f159` in the table `Wide`
            pub f159: ::core::option::Option<u32>,
            /// The field `f160` in the table `Wide`
            pub f160: ::core::option::Option<u32>,
            /// The field `f161` in the table `Wide`
            pub f161: ::core::option::Option<u32>,
            /// The field `f162` in the table `Wide`
            pub f162: ::core::option::Option<u32>,
            /// The field `f163` in the table `Wide`
            pub f163: ::core::option::Option<u32>,
            /// The field `f164` in the table `Wide`
            pub f164: ::core::option::Option<u32>,
            /// The field `f165` in the table `Wide`
            pub f165: ::core::option::Option<u32>,
            /// The field `f166` in the table `Wide`
            pub f166: ::core::option::Option<u32>,
            /// The field `f167` in the table `Wide`
            pub f167: ::core::option::Option<u32>,
            /// The field `f168` in the table `Wide`
            pub f168: ::core::option::Option<u32>,
            /// The field `f169` in the table `Wide`
            pub f169: ::core::option::Option<u32>,
            /// The field `f170` in the table `Wide`
            pub f170: ::core::option::Option<u32>,
            /// The field `f171` in the table `Wide`
            pub f171: ::core::option::Option<u32>,
            /// The field `f172` in the table `Wide`
            pub f172: ::core::option::Option<u32>,
            /// The field `f173` in the table `Wide`
            pub f173: ::core::option::Option<u32>,
            /// The field `f174` in the table `Wide`
            pub f174: ::core::option::Option<u32>,
            /// The field `f175` in the table `Wide`
            pub f175: ::core::option::Option<u32>,
            /// The field `f176` in the table `Wide`
            pub f176: ::core::option::Option<u32>,
            /// The field `f177` in the table `Wide`
            pub f177: ::core::option::Option<u32>,
            /// The field `f178` in the table `Wide`
            pub f178: ::core::option::Option<u32>,
            /// The field `f179` in the table `Wide`
            pub f179: ::core::option::Option<u32>,
            /// The field `f180` in the table `Wide`
            pub f180: ::core::option::Option<u32>,
            /// The field `f181` in the table `Wide`
            pub f181: ::core::option::Option<u32>,
            /// The field `f182` in the table `Wide`
            pub f182: ::core::option::Option<u32>,
            /// The field `f183` in the table `Wide`
            pub f183: ::core::option::Option<u32>,
            /// The field `f184` in the table `Wide`
            pub f184: ::core::option::Option<u32>,
            /// The field `f185` in the table `Wide`
            pub f185: ::core::option::Option<u32>,
            /// The field `f186` in the table `Wide`
            pub f186: ::core::option::Option<u32>,
            /// The field `f187` in the table `Wide`
            pub f187: ::core::option::Option<u32>,
            /// The field `f188` in the table `Wide`
            pub f188: ::core::option::Option<u32>,
            /// The field `f189` in the table `Wide`
            pub f189: ::core::option::Option<u32>,
            /// The field `f190` in the table `Wide`
            pub f190: ::core::option::Option<u32>,
            /// The field `f191` in the table `Wide`
            pub f191: ::core::option::Option<u32>,
            /// The field `f192` in the table `Wide`
            pub f192: ::core::option::Option<u32>,
            /// The field `f193` in the table `Wide`
            pub f193: ::core::option::Option<u32>,
            /// The field `f194` in the table `Wide`
            pub f194: ::core::option::Option<u32>,
            /// The field `f195` in the table `Wide`
            pub f195: ::core::option::Option<u32>,
            /// The field `f196` in the table `Wide`
            pub f196: ::core::option::Option<u32>,
            /// The field `f197` in the table `Wide`
            pub f197: ::core::option::Option<u32>,
            /// The field `f198` in the table `Wide`
            pub f198: ::core::option::Option<u32>,
            /// The field `f199` in the table `Wide`
            pub f199: ::core::option::Option<u32>,
        }

        #[allow(clippy::derivable_impls)]
        impl ::core::default::Default for Wide {
            fn default() -> Self {
                Self {
                    f000: ::core::default::Default::default(),
                    f001: ::core::default::Default::default(),
                    f002: ::core::default::Default::default(),
                    f003: ::core::default::Default::default(),
                    f004: ::core::default::Default::default(),
                    f005: ::core::default::Default::default(),
                    f006: ::core::default::Default::default(),
                    f007: ::core::default::Default::default(),
                    f008: ::core::default::Default::default(),
                    f009: ::core::default::Default::default(),
                    f010: ::core::default::Default::default(),
                    f011: ::core::default::Default::default(),
                    f012: ::core::default::Default::default(),
                    f013: ::core::default::Default::default(),
                    f014: ::core::default::Default::default(),
                    f015: ::core::default::Default::default(),
                    f016: ::core::default::Default::default(),
                    f017: ::core::default::Default::default(),
                    f018: ::core::default::Default::default(),
                    f019: ::core::default::Default::default(),
                    f020: ::core::default::Default::default(),
                    f021: ::core::default::Default::default(),
                    f022: ::core::default::Default::default(),
                    f023: ::core::default::Default::default(),
                    f024: ::core::default::Default::default(),
                    f025: ::core::default::Default::default(),
                    f026: ::core::default::Default::default(),
                    f027: ::core::default::Default::default(),
                    f028: ::core::default::Default::default(),
                    f029: ::core::default::Default::default(),
                    f030: ::core::default::Default::default(),
                    f031: ::core::default::Default::default(),
                    f032: ::core::default::Default::default(),
                    f033: ::core::default::Default::default(),
                    f034: ::core::default::Default::default(),
                    f035: ::core::default::Default::default(),
                    f036: ::core::default::Default::default(),
                    f037: ::core::default::Default::default(),
                    f038: ::core::default::Default::default(),
                    f039: ::core::default::Default::default(),
                    f040: ::core::default::Default::default(),
                    f041: ::core::default::Default::default(),
                    f042: ::core::default::Default::default(),
                    f043: ::core::default::Default::default(),
                    f044: ::core::default::Default::default(),
                    f045: ::core::default::Default::default(),
                    f046: ::core::default::Default::default(),
                    f047: ::core::default::Default::default(),
                    f048: ::core::default::Default::default(),
                    f049: ::core::default::Default::default(),
                    f050: ::core::default::Default::default(),
                    f051: ::core::default::Default::default(),
                    f052: ::core::default::Default::default(),
                    f053: ::core::default::Default::default(),
                    f054: ::core::default::Default::default(),
                    f055: ::core::default::Default::default(),
                    f056: ::core::default::Default::default(),
                    f057: ::core::default::Default::default(),
                    f058: ::core::default::Default::default(),
                    f059: ::core::default::Default::default(),
                    f060: ::core::default::Default::default(),
                    f061: ::core::default::Default::default(),
                    f062: ::core::default::Default::default(),
                    f063: ::core::default::Default::default(),
                    f064: ::core::default::Default::default(),
                    f065: ::core::default::Default::default(),
                    f066: ::core::default::Default::default(),
                    f067: ::core::default::Default::default(),
                    f068: ::core::default::Default::default(),
                    f069: ::core::default::Default::default(),
                    f070: ::core::default::Default::default(),
                    f071: ::core::default::Default::default(),
                    f072: ::core::default::Default::default(),
                    f073: ::core::default::Default::default(),
                    f074: ::core::default::Default::default(),
                    f075: ::core::default::Default::default(),
                    f076: ::core::default::Default::default(),
                    f077: ::core::default::Default::default(),
                    f078: ::core::default::Default::default(),
                    f079: ::core::default::Default::default(),
                    f080: ::core::default::Default::default(),
                    f081: ::core::default::Default::default(),
                    f082: ::core::default::Default::default(),
                    f083: ::core::default::Default::default(),
                    f084: ::core::default::Default::default(),
                    f085: ::core::default::Default::default(),
                    f086: ::core::default::Default::default(),
                    f087: ::core::default::Default::default(),
                    f088: ::core::default::Default::default(),
                    f089: ::core::default::Default::default(),
                    f090: ::core::default::Default::default(),
                    f091: ::core::default::Default::default(),
                    f092: ::core::default::Default::default(),
                    f093: ::core::default::Default::default(),
                    f094: ::core::default::Default::default(),
                    f095: ::core::default::Default::default(),
                    f096: ::core::default::Default::default(),
                    f097: ::core::default::Default::default(),
                    f098: ::core::default::Default::default(),
                    f099: ::core::default::Default::default(),
                    f100: ::core::default::Default::default(),
                    f101: ::core::default::Default::default(),
                    f102: ::core::default::Default::default(),
                    f103: ::core::default::Default::default(),
                    f104: ::core::default::Default::default(),
                    f105: ::core::default::Default::default(),
                    f106: ::core::default::Default::default(),
                    f107: ::core::default::Default::default(),
                    f108: ::core::default::Default::default(),
                    f109: ::core::default::Default::default(),
                    f110: ::core::default::Default::default(),
                    f111: ::core::default::Default::default(),
                    f112: ::core::default::Default::default(),
                    f113: ::core::default::Default::default(),
                    f114: ::core::default::Default::default(),
                    f115: ::core::default::Default::default(),
                    f116: ::core::default::Default::default(),
                    f117: ::core::default::Default::default(),
                    f118: ::core::default::Default::default(),
                    f119: ::core::default::Default::default(),
                    f120: ::core::default::Default::default(),
                    f121: ::core::default::Default::default(),
                    f122: ::core::default::Default::default(),
                    f123: ::core::default::Default::default(),
                    f124: ::core::default::Default::default(),
                    f125: ::core::default::Default::default(),
                    f126: ::core::default::Default::default(),
                    f127: ::core::default::Default::default(),
                    f128: ::core::default::Default::default(),
                    f129: ::core::default::Default::default(),
                    f130: ::core::default::Default::default(),
                    f131: ::core::default::Default::default(),
                    f132: ::core::default::Default::default(),
                    f133: ::core::default::Default::default(),
                    f134: ::core::default::Default::default(),
                    f135: ::core::default::Default::default(),
                    f136: ::core::default::Default::default(),
                    f137: ::core::default::Default::default(),
                    f138: ::core::default::Default::default(),
                    f139: ::core::default::Default::default(),
                    f140: ::core::default::Default::default(),
                    f141: ::core::default::Default::default(),
                    f142: ::core::default::Default::default(),
                    f143: ::core::default::Default::default(),
                    f144: ::core::default::Default::default(),
                    f145: ::core::default::Default::default(),
                    f146: ::core::default::Default::default(),
                    f147: ::core::default::Default::default(),
                    f148: ::core::default::Default::default(),
                    f149: ::core::default::Default::default(),
                    f150: ::core::default::Default::default(),
                    f151: ::core::default::Default::default(),
                    f152: ::core::default::Default::default(),
                    f153: ::core::default::Default::default(),
                    f154: ::core::default::Default::default(),
                    f155: ::core::default::Default::default(),
                    f156: ::core::default::Default::default(),
                    f157: ::core::default::Default::default(),
                    f158: ::core::default::Default::default(),
                    f159: ::core::default::Default::default(),
                    f160: ::core::default::Default::default(),
                    f161: ::core::default::Default::default(),
                    f162: ::core::default::Default::default(),
                    f163: ::core::default::Default::default(),
                    f164: ::core::default::Default::default(),
                    f165: ::core::default::Default::default(),
                    f166: ::core::default::Default::default(),
                    f167: ::core::default::Default::default(),
                    f168: ::core::default::Default::default(),
                    f169: ::core::default::Default::default(),
                    f170: ::core::default::Default::default(),
                    f171: ::core::default::Default::default(),
                    f172: ::core::default::Default::default(),
                    f173: ::core::default::Default::default(),
                    f174: ::core::default::Default::default(),
                    f175: ::core::default::Default::default(),
                    f176: ::core::default::Default::default(),
                    f177: ::core::default::Default::default(),
                    f178: ::core::default::Default::default(),
                    f179: ::core::default::Default::default(),
                    f180: ::core::default::Default::default(),
                    f181: ::core::default::Default::default(),
                    f182: ::core::default::Default::default(),
                    f183: ::core::default::Default::default(),
                    f184: ::core::default::Default::default(),
                    f185: ::core::default::Default::default(),
                    f186: ::core::default::Default::default(),
                    f187: ::core::default::Default::default(),
                    f188: ::core::default::Default::default(),
                    f189: ::core::default::Default::default(),
                    f190: ::core::default::Default::default(),
                    f191: ::core::default::Default::default(),
                    f192: ::core::default::Default::default(),
                    f193: ::core::default::Default::default(),
                    f194: ::core::default::Default::default(),
                    f195: ::core::default::Default::default(),
                    f196: ::core::default::Default::default(),
                    f197: ::core::default::Default::default(),
                    f198: ::core::default::Default::default(),
                    f199: ::core::default::Default::default(),
                }
            }
        }

        impl Wide {

            #[allow(clippy::too_many_arguments)]
            pub fn create(
                builder: &mut ::planus::Builder,
                field_f000: impl ::planus::WriteAsOptional<u32>,
                field_f001: impl ::planus::WriteAsOptional<u32>,
                field_f002: impl ::planus::WriteAsOptional<u32>,
                field_f003: impl ::planus::WriteAsOptional<u32>,
                field_f004: impl ::planus::WriteAsOptional<u32>,
                field_f005: impl ::planus::WriteAsOptional<u32>,
                field_f006: impl ::planus::WriteAsOptional<u32>,
                field_f007: impl ::planus::WriteAsOptional<u32>,
                field_f008: impl ::planus::WriteAsOptional<u32>,
                field_f009: impl ::planus::WriteAsOptional<u32>,
                field_f010: impl ::planus::WriteAsOptional<u32>,
                field_f011: impl ::planus::WriteAsOptional<u32>,
                field_f012: impl ::planus::WriteAsOptional<u32>,
                field_f013: impl ::planus::WriteAsOptional<u32>,
                field_f014: impl ::planus::WriteAsOptional<u32>,
                field_f015: impl ::planus::WriteAsOptional<u32>,
                field_f016: impl ::planus::WriteAsOptional<u32>,
                field_f017: impl ::planus::WriteAsOptional<u32>,
                field_f018: impl ::planus::WriteAsOptional<u32>,
                field_f019: impl ::planus::WriteAsOptional<u32>,
                field_f020: impl ::planus::WriteAsOptional<u32>,
                field_f021: impl ::planus::WriteAsOptional<u32>,
                field_f022: impl ::planus::WriteAsOptional<u32>,
                field_f023: impl ::planus::WriteAsOptional<u32>,
                field_f024: impl ::planus::WriteAsOptional<u32>,
                field_f025: impl ::planus::WriteAsOptional<u32>,
                field_f026: impl ::planus::WriteAsOptional<u32>,
                field_f027: impl ::planus::WriteAsOptional<u32>,
                field_f028: impl ::planus::WriteAsOptional<u32>,
                field_f029: impl ::planus::WriteAsOptional<u32>,
                field_f030: impl ::planus::WriteAsOptional<u32>,
                field_f031: impl ::planus::WriteAsOptional<u32>,
                field_f032: impl ::planus::WriteAsOptional<u32>,
                field_f033: impl ::planus::WriteAsOptional<u32>,
                field_f034: impl ::planus::WriteAsOptional<u32>,
                field_f035: impl ::planus::WriteAsOptional<u32>,
                field_f036: impl ::planus::WriteAsOptional<u32>,
                field_f037: impl ::planus::WriteAsOptional<u32>,
                field_f038: impl ::planus::WriteAsOptional<u32>,
                field_f039: impl ::planus::WriteAsOptional<u32>,
                field_f040: impl ::planus::WriteAsOptional<u32>,
                field_f041: impl ::planus::WriteAsOptional<u32>,
                field_f042: impl ::planus::WriteAsOptional<u32>,
                field_f043: impl ::planus::WriteAsOptional<u32>,
                field_f044: impl ::planus::WriteAsOptional<u32>,
                field_f045: impl ::planus::WriteAsOptional<u32>,
                field_f046: impl ::planus::WriteAsOptional<u32>,
                field_f047: impl ::planus::WriteAsOptional<u32>,
                field_f048: impl ::planus::WriteAsOptional<u32>,
                field_f049: impl ::planus::WriteAsOptional<u32>,
                field_f050: impl ::planus::WriteAsOptional<u32>,
                field_f051: impl ::planus::WriteAsOptional<u32>,
                field_f052: impl ::planus::WriteAsOptional<u32>,
                field_f053: impl ::planus::WriteAsOptional<u32>,
                field_f054: impl ::planus::WriteAsOptional<u32>,
                field_f055: impl ::planus::WriteAsOptional<u32>,
                field_f056: impl ::planus::WriteAsOptional<u32>,
                field_f057: impl ::planus::WriteAsOptional<u32>,
                field_f058: impl ::planus::WriteAsOptional<u32>,
                field_f059: impl ::planus::WriteAsOptional<u32>,
                field_f060: impl ::planus::WriteAsOptional<u32>,
                field_f061: impl ::planus::WriteAsOptional<u32>,
                field_f062: impl ::planus::WriteAsOptional<u32>,
                field_f063: impl ::planus::WriteAsOptional<u32>,
                field_f064: impl ::planus::WriteAsOptional<u32>,
                field_f065: impl ::planus::WriteAsOptional<u32>,
                field_f066: impl ::planus::WriteAsOptional<u32>,
                field_f067: impl ::planus::WriteAsOptional<u32>,
                field_f068: impl ::planus::WriteAsOptional<u32>,
                field_f069: impl ::planus::WriteAsOptional<u32>,
                field_f070: impl ::planus::WriteAsOptional<u32>,
                field_f071: impl ::planus::WriteAsOptional<u32>,
                field_f072: impl ::planus::WriteAsOptional<u32>,
                field_f073: impl ::planus::WriteAsOptional<u32>,
                field_f074: impl ::planus::WriteAsOptional<u32>,
                field_f075: impl ::planus::WriteAsOptional<u32>,
                field_f076: impl ::planus::WriteAsOptional<u32>,
                field_f077: impl ::planus::WriteAsOptional<u32>,
                field_f078: impl ::planus::WriteAsOptional<u32>,
                field_f079: impl ::planus::WriteAsOptional<u32>,
                field_f080: impl ::planus::WriteAsOptional<u32>,
                field_f081: impl ::planus::WriteAsOptional<u32>,
                field_f082: impl ::planus::WriteAsOptional<u32>,
                field_f083: impl ::planus::WriteAsOptional<u32>,
                field_f084: impl ::planus::WriteAsOptional<u32>,
                field_f085: impl ::planus::WriteAsOptional<u32>,
                field_f086: impl ::planus::WriteAsOptional<u32>,
                field_f087: impl ::planus::WriteAsOptional<u32>,
                field_f088: impl ::planus::WriteAsOptional<u32>,
                field_f089: impl ::planus::WriteAsOptional<u32>,
                field_f090: impl ::planus::WriteAsOptional<u32>,
                field_f091: impl ::planus::WriteAsOptional<u32>,
                field_f092: impl ::planus::WriteAsOptional<u32>,
                field_f093: impl ::planus::WriteAsOptional<u32>,
                field_f094: impl ::planus::WriteAsOptional<u32>,
                field_f095: impl ::planus::WriteAsOptional<u32>,
                field_f096: impl ::planus::WriteAsOptional<u32>,
                field_f097: impl ::planus::WriteAsOptional<u32>,
                field_f098: impl ::planus::WriteAsOptional<u32>,
                field_f099: impl ::planus::WriteAsOptional<u32>,
                field_f100: impl ::planus::WriteAsOptional<u32>,
                field_f101: impl ::planus::WriteAsOptional<u32>,
                field_f102: impl ::planus::WriteAsOptional<u32>,
                field_f103: impl ::planus::WriteAsOptional<u32>,
                field_f104: impl ::planus::WriteAsOptional<u32>,
                field_f105: impl ::planus::WriteAsOptional<u32>,
                field_f106: impl ::planus::WriteAsOptional<u32>,
                field_f107: impl ::planus::WriteAsOptional<u32>,
                field_f108: impl ::planus::WriteAsOptional<u32>,
                field_f109: impl ::planus::WriteAsOptional<u32>,
                field_f110: impl ::planus::WriteAsOptional<u32>,
                field_f111: impl ::planus::WriteAsOptional<u32>,
                field_f112: impl ::planus::WriteAsOptional<u32>,
                field_f113: impl ::planus::WriteAsOptional<u32>,
                field_f114: impl ::planus::WriteAsOptional<u32>,
                field_f115: impl ::planus::WriteAsOptional<u32>,
                field_f116: impl ::planus::WriteAsOptional<u32>,
                field_f117: impl ::planus::WriteAsOptional<u32>,
                field_f118: impl ::planus::WriteAsOptional<u32>,
                field_f119: impl ::planus::WriteAsOptional<u32>,
                field_f120: impl ::planus::WriteAsOptional<u32>,
                field_f121: impl ::planus::WriteAsOptional<u32>,
                field_f122: impl ::planus::WriteAsOptional<u32>,
                field_f123: impl ::planus::WriteAsOptional<u32>,
                field_f124: impl ::planus::WriteAsOptional<u32>,
                field_f125: impl ::planus::WriteAsOptional<u32>,
                field_f126: impl ::planus::WriteAsOptional<u32>,
                field_f127: impl ::planus::WriteAsOptional<u32>,
                field_f128: impl ::planus::WriteAsOptional<u32>,
                field_f129: impl ::planus::WriteAsOptional<u32>,
                field_f130: impl ::planus::WriteAsOptional<u32>,
                field_f131: impl ::planus::WriteAsOptional<u32>,
                field_f132: impl ::planus::WriteAsOptional<u32>,
                field_f133: impl ::planus::WriteAsOptional<u32>,
                field_f134: impl ::planus::WriteAsOptional<u32>,
                field_f135: impl ::planus::WriteAsOptional<u32>,
                field_f136: impl ::planus::WriteAsOptional<u32>,
                field_f137: impl ::planus::WriteAsOptional<u32>,
                field_f138: impl ::planus::WriteAsOptional<u32>,
                field_f139: impl ::planus::WriteAsOptional<u32>,
                field_f140: impl ::planus::WriteAsOptional<u32>,
                field_f141: impl ::planus::WriteAsOptional<u32>,
                field_f142: impl ::planus::WriteAsOptional<u32>,
                field_f143: impl ::planus::WriteAsOptional<u32>,
                field_f144: impl ::planus::WriteAsOptional<u32>,
                field_f145: impl ::planus::WriteAsOptional<u32>,
                field_f146: impl ::planus::WriteAsOptional<u32>,
                field_f147: impl ::planus::WriteAsOptional<u32>,
                field_f148: impl ::planus::WriteAsOptional<u32>,
                field_f149: impl ::planus::WriteAsOptional<u32>,
                field_f150: impl ::planus::WriteAsOptional<u32>,
                field_f151: impl ::planus::WriteAsOptional<u32>,
                field_f152: impl ::planus::WriteAsOptional<u32>,
                field_f153: impl ::planus::WriteAsOptional<u32>,
                field_f154: impl ::planus::WriteAsOptional<u32>,
                field_f155: impl ::planus::WriteAsOptional<u32>,
                field_f156: impl ::planus::WriteAsOptional<u32>,
                field_f157: impl ::planus::WriteAsOptional<u32>,
                field_f158: impl ::planus::WriteAsOptional<u32>,
                field_f159: impl ::planus::WriteAsOptional<u32>,
                field_f160: impl ::planus::WriteAsOptional<u32>,
                field_f161: impl ::planus::WriteAsOptional<u32>,
                field_f162: impl ::planus::WriteAsOptional<u32>,
                field_f163: impl ::planus::WriteAsOptional<u32>,
                field_f164: impl ::planus::WriteAsOptional<u32>,
                field_f165: impl ::planus::WriteAsOptional<u32>,
                field_f166: impl ::planus::WriteAsOptional<u32>,
                field_f167: impl ::planus::WriteAsOptional<u32>,
                field_f168: impl ::planus::WriteAsOptional<u32>,
                field_f169: impl ::planus::WriteAsOptional<u32>,
                field_f170: impl ::planus::WriteAsOptional<u32>,
                field_f171: impl ::planus::WriteAsOptional<u32>,
                field_f172: impl ::planus::WriteAsOptional<u32>,
                field_f173: impl ::planus::WriteAsOptional<u32>,
                field_f174: impl ::planus::WriteAsOptional<u32>,
                field_f175: impl ::planus::WriteAsOptional<u32>,
                field_f176: impl ::planus::WriteAsOptional<u32>,
                field_f177: impl ::planus::WriteAsOptional<u32>,
                field_f178: impl ::planus::WriteAsOptional<u32>,
                field_f179: impl ::planus::WriteAsOptional<u32>,
                field_f180: impl ::planus::WriteAsOptional<u32>,
                field_f181: impl ::planus::WriteAsOptional<u32>,
                field_f182: impl ::planus::WriteAsOptional<u32>,
                field_f183: impl ::planus::WriteAsOptional<u32>,
                field_f184: impl ::planus::WriteAsOptional<u32>,
                field_f185: impl ::planus::WriteAsOptional<u32>,
                field_f186: impl ::planus::WriteAsOptional<u32>,
                field_f187: impl ::planus::WriteAsOptional<u32>,
                field_f188: impl ::planus::WriteAsOptional<u32>,
                field_f189: impl ::planus::WriteAsOptional<u32>,
                field_f190: impl ::planus::WriteAsOptional<u32>,
                field_f191: impl ::planus::WriteAsOptional<u32>,
                field_f192: impl ::planus::WriteAsOptional<u32>,
                field_f193: impl ::planus::WriteAsOptional<u32>,
                field_f194: impl ::planus::WriteAsOptional<u32>,
                field_f195: impl ::planus::WriteAsOptional<u32>,
                field_f196: impl ::planus::WriteAsOptional<u32>,
                field_f197: impl ::planus::WriteAsOptional<u32>,
                field_f198: impl ::planus::WriteAsOptional<u32>,
                field_f199: impl ::planus::WriteAsOptional<u32>,
            ) -> ::planus::Offset<Self> {
                let prepared_f000 = field_f000.prepare(builder);
                let prepared_f001 = field_f001.prepare(builder);
                let prepared_f002 = field_f002.prepare(builder);
                let prepared_f003 = field_f003.prepare(builder);
                let prepared_f004 = field_f004.prepare(builder);
                let prepared_f005 = field_f005.prepare(builder);
                let prepared_f006 = field_f006.prepare(builder);
                let prepared_f007 = field_f007.prepare(builder);
                let prepared_f008 = field_f008.prepare(builder);
                let prepared_f009 = field_f009.prepare(builder);
                let prepared_f010 = field_f010.prepare(builder);
                let prepared_f011 = field_f011.prepare(builder);
                let prepared_f012 = field_f012.prepare(builder);
                let prepared_f013 = field_f013.prepare(builder);
                let prepared_f014 = field_f014.prepare(builder);
                let prepared_f015 = field_f015.prepare(builder);
                let prepared_f016 = field_f016.prepare(builder);
                let prepared_f017 = field_f017.prepare(builder);
                let prepared_f018 = field_f018.prepare(builder);
                let prepared_f019 = field_f019.prepare(builder);
                let prepared_f020 = field_f020.prepare(builder);
                let prepared_f021 = field_f021.prepare(builder);
                let prepared_f022 = field_f022.prepare(builder);
                let prepared_f023 = field_f023.prepare(builder);
                let prepared_f024 = field_f024.prepare(builder);
                let prepared_f025 = field_f025.prepare(builder);
                let prepared_f026 = field_f026.prepare(builder);
                let prepared_f027 = field_f027.prepare(builder);
                let prepared_f028 = field_f028.prepare(builder);
                let prepared_f029 = field_f029.prepare(builder);
                let prepared_f030 = field_f030.prepare(builder);
                let prepared_f031 = field_f031.prepare(builder);
                let prepared_f032 = field_f032.prepare(builder);
                let prepared_f033 = field_f033.prepare(builder);
                let prepared_f034 = field_f034.prepare(builder);
                let prepared_f035 = field_f035.prepare(builder);
                let prepared_f036 = field_f036.prepare(builder);
                let prepared_f037 = field_f037.prepare(builder);
                let prepared_f038 = field_f038.prepare(builder);
                let prepared_f039 = field_f039.prepare(builder);
                let prepared_f040 = field_f040.prepare(builder);
                let prepared_f041 = field_f041.prepare(builder);
                let prepared_f042 = field_f042.prepare(builder);
                let prepared_f043 = field_f043.prepare(builder);
                let prepared_f044 = field_f044.prepare(builder);
                let prepared_f045 = field_f045.prepare(builder);
                let prepared_f046 = field_f046.prepare(builder);
                let prepared_f047 = field_f047.prepare(builder);
                let prepared_f048 = field_f048.prepare(builder);
                let prepared_f049 = field_f049.prepare(builder);
                let prepared_f050 = field_f050.prepare(builder);
                let prepared_f051 = field_f051.prepare(builder);
                let prepared_f052 = field_f052.prepare(builder);
                let prepared_f053 = field_f053.prepare(builder);
                let prepared_f054 = field_f054.prepare(builder);
                let prepared_f055 = field_f055.prepare(builder);
                let prepared_f056 = field_f056.prepare(builder);
                let prepared_f057 = field_f057.prepare(builder);
                let prepared_f058 = field_f058.prepare(builder);
                let prepared_f059 = field_f059.prepare(builder);
                let prepared_f060 = field_f060.prepare(builder);
                let prepared_f061 = field_f061.prepare(builder);
                let prepared_f062 = field_f062.prepare(builder);
                let prepared_f063 = field_f063.prepare(builder);
                let prepared_f064 = field_f064.prepare(builder);
                let prepared_f065 = field_f065.prepare(builder);
                let prepared_f066 = field_f066.prepare(builder);
                let prepared_f067 = field_f067.prepare(builder);
                let prepared_f068 = field_f068.prepare(builder);
                let prepared_f069 = field_f069.prepare(builder);
                let prepared_f070 = field_f070.prepare(builder);
                let prepared_f071 = field_f071.prepare(builder);
                let prepared_f072 = field_f072.prepare(builder);
                let prepared_f073 = field_f073.prepare(builder);
                let prepared_f074 = field_f074.prepare(builder);
                let prepared_f075 = field_f075.prepare(builder);
                let prepared_f076 = field_f076.prepare(builder);
                let prepared_f077 = field_f077.prepare(builder);
                let prepared_f078 = field_f078.prepare(builder);
                let prepared_f079 = field_f079.prepare(builder);
                let prepared_f080 = field_f080.prepare(builder);
                let prepared_f081 = field_f081.prepare(builder);
                let prepared_f082 = field_f082.prepare(builder);
                let prepared_f083 = field_f083.prepare(builder);
                let prepared_f084 = field_f084.prepare(builder);
                let prepared_f085 = field_f085.prepare(builder);
                let prepared_f086 = field_f086.prepare(builder);
                let prepared_f087 = field_f087.prepare(builder);
                let prepared_f088 = field_f088.prepare(builder);
                let prepared_f089 = field_f089.prepare(builder);
                let prepared_f090 = field_f090.prepare(builder);
                let prepared_f091 = field_f091.prepare(builder);
                let prepared_f092 = field_f092.prepare(builder);
                let prepared_f093 = field_f093.prepare(builder);
                let prepared_f094 = field_f094.prepare(builder);
                let prepared_f095 = field_f095.prepare(builder);
                let prepared_f096 = field_f096.prepare(builder);
                let prepared_f097 = field_f097.prepare(builder);
                let prepared_f098 = field_f098.prepare(builder);
                let prepared_f099 = field_f099.prepare(builder);
                let prepared_f100 = field_f100.prepare(builder);
                let prepared_f101 = field_f101.prepare(builder);
                let prepared_f102 = field_f102.prepare(builder);
                let prepared_f103 = field_f103.prepare(builder);
                let prepared_f104 = field_f104.prepare(builder);
                let prepared_f105 = field_f105.prepare(builder);
                let prepared_f106 = field_f106.prepare(builder);
                let prepared_f107 = field_f107.prepare(builder);
                let prepared_f108 = field_f108.prepare(builder);
                let prepared_f109 = field_f109.prepare(builder);
                let prepared_f110 = field_f110.prepare(builder);
                let prepared_f111 = field_f111.prepare(builder);
                let prepared_f112 = field_f112.prepare(builder);
                let prepared_f113 = field_f113.prepare(builder);
                let prepared_f114 = field_f114.prepare(builder);
                let prepared_f115 = field_f115.prepare(builder);
                let prepared_f116 = field_f116.prepare(builder);
                let prepared_f117 = field_f117.prepare(builder);
                let prepared_f118 = field_f118.prepare(builder);
                let prepared_f119 = field_f119.prepare(builder);
                let prepared_f120 = field_f120.prepare(builder);
                let prepared_f121 = field_f121.prepare(builder);
                let prepared_f122 = field_f122.prepare(builder);
                let prepared_f123 = field_f123.prepare(builder);
                let prepared_f124 = field_f124.prepare(builder);
                let prepared_f125 = field_f125.prepare(builder);
                let prepared_f126 = field_f126.prepare(builder);
                let prepared_f127 = field_f127.prepare(builder);
                let prepared_f128 = field_f128.prepare(builder);
                let prepared_f129 = field_f129.prepare(builder);
                let prepared_f130 = field_f130.prepare(builder);
                let prepared_f131 = field_f131.prepare(builder);
                let prepared_f132 = field_f132.prepare(builder);
                let prepared_f133 = field_f133.prepare(builder);
                let prepared_f134 = field_f134.prepare(builder);
                let prepared_f135 = field_f135.prepare(builder);
                let prepared_f136 = field_f136.prepare(builder);
                let prepared_f137 = field_f137.prepare(builder);
                let prepared_f138 = field_f138.prepare(builder);
                let prepared_f139 = field_f139.prepare(builder);
                let prepared_f140 = field_f140.prepare(builder);
                let prepared_f141 = field_f141.prepare(builder);
                let prepared_f142 = field_f142.prepare(builder);
                let prepared_f143 = field_f143.prepare(builder);
                let prepared_f144 = field_f144.prepare(builder);
                let prepared_f145 = field_f145.prepare(builder);
                let prepared_f146 = field_f146.prepare(builder);
                let prepared_f147 = field_f147.prepare(builder);
                let prepared_f148 = field_f148.prepare(builder);
                let prepared_f149 = field_f149.prepare(builder);
                let prepared_f150 = field_f150.prepare(builder);
                let prepared_f151 = field_f151.prepare(builder);
                let prepared_f152 = field_f152.prepare(builder);
                let prepared_f153 = field_f153.prepare(builder);
                let prepared_f154 = field_f154.prepare(builder);
                let prepared_f155 = field_f155.prepare(builder);
                let prepared_f156 = field_f156.prepare(builder);
                let prepared_f157 = field_f157.prepare(builder);
                let prepared_f158 = field_f158.prepare(builder);
                let prepared_f159 = field_f159.prepare(builder);
                let prepared_f160 = field_f160.prepare(builder);
                let prepared_f161 = field_f161.prepare(builder);
                let prepared_f162 = field_f162.prepare(builder);
                let prepared_f163 = field_f163.prepare(builder);
                let prepared_f164 = field_f164.prepare(builder);
                let prepared_f165 = field_f165.prepare(builder);
                let prepared_f166 = field_f166.prepare(builder);
                let prepared_f167 = field_f167.prepare(builder);
                let prepared_f168 = field_f168.prepare(builder);
                let prepared_f169 = field_f169.prepare(builder);
                let prepared_f170 = field_f170.prepare(builder);
                let prepared_f171 = field_f171.prepare(builder);
                let prepared_f172 = field_f172.prepare(builder);
                let prepared_f173 = field_f173.prepare(builder);
                let prepared_f174 = field_f174.prepare(builder);
                let prepared_f175 = field_f175.prepare(builder);
                let prepared_f176 = field_f176.prepare(builder);
                let prepared_f177 = field_f177.prepare(builder);
                let prepared_f178 = field_f178.prepare(builder);
                let prepared_f179 = field_f179.prepare(builder);
                let prepared_f180 = field_f180.prepare(builder);
                let prepared_f181 = field_f181.prepare(builder);
                let prepared_f182 = field_f182.prepare(builder);
                let prepared_f183 = field_f183.prepare(builder);
                let prepared_f184 = field_f184.prepare(builder);
                let prepared_f185 = field_f185.prepare(builder);
                let prepared_f186 = field_f186.prepare(builder);
                let prepared_f187 = field_f187.prepare(builder);
                let prepared_f188 = field_f188.prepare(builder);
                let prepared_f189 = field_f189.prepare(builder);
                let prepared_f190 = field_f190.prepare(builder);
                let prepared_f191 = field_f191.prepare(builder);
                let prepared_f192 = field_f192.prepare(builder);
                let prepared_f193 = field_f193.prepare(builder);
                let prepared_f194 = field_f194.prepare(builder);
                let prepared_f195 = field_f195.prepare(builder);
                let prepared_f196 = field_f196.prepare(builder);
                let prepared_f197 = field_f197.prepare(builder);
                let prepared_f198 = field_f198.prepare(builder);
                let prepared_f199 = field_f199.prepare(builder);

                let mut table_writer: ::planus::table_writer::TableWriter<404> =
                    ::core::default::Default::default();
                if prepared_f000.is_some() {
                    table_writer.write_entry::<u32>(0);
                }
                if prepared_f001.is_some() {
                    table_writer.write_entry::<u32>(1);
                }
                if prepared_f002.is_some() {
                    table_writer.write_entry::<u32>(2);
                }
                if prepared_f003.is_some() {
                    table_writer.write_entry::<u32>(3);
                }
                if prepared_f004.is_some() {
                    table_writer.write_entry::<u32>(4);
                }
                if prepared_f005.is_some() {
                    table_writer.write_entry::<u32>(5);
                }
                if prepared_f006.is_some() {
                    table_writer.write_entry::<u32>(6);
                }
                if prepared_f007.is_some() {
                    table_writer.write_entry::<u32>(7);
                }
                if prepared_f008.is_some() {
                    table_writer.write_entry::<u32>(8);
                }
                if prepared_f009.is_some() {
                    table_writer.write_entry::<u32>(9);
                }
                if prepared_f010.is_some() {
                    table_writer.write_entry::<u32>(10);
                }
                if prepared_f011.is_some() {
                    table_writer.write_entry::<u32>(11);
                }
                if prepared_f012.is_some() {
                    table_writer.write_entry::<u32>(12);
                }
                if prepared_f013.is_some() {
                    table_writer.write_entry::<u32>(13);
                }
                if prepared_f014.is_some() {
                    table_writer.write_entry::<u32>(14);
                }
                if prepared_f015.is_some() {
                    table_writer.write_entry::<u32>(15);
                }
                if prepared_f016.is_some() {
                    table_writer.write_entry::<u32>(16);
                }
                if prepared_f017.is_some() {
                    table_writer.write_entry::<u32>(17);
                }
                if prepared_f018.is_some() {
                    table_writer.write_entry::<u32>(18);
                }
                if prepared_f019.is_some() {
                    table_writer.write_entry::<u32>(19);
                }
                if prepared_f020.is_some() {
                    table_writer.write_entry::<u32>(20);
                }
                if prepared_f021.is_some() {
                    table_writer.write_entry::<u32>(21);
                }
                if prepared_f022.is_some() {
                    table_writer.write_entry::<u32>(22);
                }
                if prepared_f023.is_some() {
                    table_writer.write_entry::<u32>(23);
                }
                if prepared_f024.is_some() {
                    table_writer.write_entry::<u32>(24);
                }
                if prepared_f025.is_some() {
                    table_writer.write_entry::<u32>(25);
                }
                if prepared_f026.is_some() {
                    table_writer.write_entry::<u32>(26);
                }
                if prepared_f027.is_some() {
                    table_writer.write_entry::<u32>(27);
                }
                if prepared_f028.is_some() {
                    table_writer.write_entry::<u32>(28);
                }
                if prepared_f029.is_some() {
                    table_writer.write_entry::<u32>(29);
                }
                if prepared_f030.is_some() {
                    table_writer.write_entry::<u32>(30);
                }
                if prepared_f031.is_some() {
                    table_writer.write_entry::<u32>(31);
                }
                if prepared_f032.is_some() {
                    table_writer.write_entry::<u32>(32);
                }
                if prepared_f033.is_some() {
                    table_writer.write_entry::<u32>(33);
                }
                if prepared_f034.is_some() {
                    table_writer.write_entry::<u32>(34);
                }
                if prepared_f035.is_some() {
                    table_writer.write_entry::<u32>(35);
                }
                if prepared_f036.is_some() {
                    table_writer.write_entry::<u32>(36);
                }
                if prepared_f037.is_some() {
                    table_writer.write_entry::<u32>(37);
                }
                if prepared_f038.is_some() {
                    table_writer.write_entry::<u32>(38);
                }
                if prepared_f039.is_some() {
                    table_writer.write_entry::<u32>(39);
                }
                if prepared_f040.is_some() {
                    table_writer.write_entry::<u32>(40);
                }
                if prepared_f041.is_some() {
                    table_writer.write_entry::<u32>(41);
                }
                if prepared_f042.is_some() {
                    table_writer.write_entry::<u32>(42);
                }
                if prepared_f043.is_some() {
                    table_writer.write_entry::<u32>(43);
                }
                if prepared_f044.is_some() {
                    table_writer.write_entry::<u32>(44);
                }
                if prepared_f045.is_some() {
                    table_writer.write_entry::<u32>(45);
                }
                if prepared_f046.is_some() {
                    table_writer.write_entry::<u32>(46);
                }
                if prepared_f047.is_some() {
                    table_writer.write_entry::<u32>(47);
                }
                if prepared_f048.is_some() {
                    table_writer.write_entry::<u32>(48);
                }
                if prepared_f049.is_some() {
                    table_writer.write_entry::<u32>(49);
                }
                if prepared_f050.is_some() {
                    table_writer.write_entry::<u32>(50);
                }
                if prepared_f051.is_some() {
                    table_writer.write_entry::<u32>(51);
                }
                if prepared_f052.is_some() {
                    table_writer.write_entry::<u32>(52);
                }
                if prepared_f053.is_some() {
                    table_writer.write_entry::<u32>(53);
                }
                if prepared_f054.is_some() {
                    table_writer.write_entry::<u32>(54);
                }
                if prepared_f055.is_some() {
                    table_writer.write_entry::<u32>(55);
                }
                if prepared_f056.is_some() {
                    table_writer.write_entry::<u32>(56);
                }
                if prepared_f057.is_some() {
                    table_writer.write_entry::<u32>(57);
                }
                if prepared_f058.is_some() {
                    table_writer.write_entry::<u32>(58);
                }
                if prepared_f059.is_some() {
                    table_writer.write_entry::<u32>(59);
                }
                if prepared_f060.is_some() {
                    table_writer.write_entry::<u32>(60);
                }
                if prepared_f061.is_some() {
                    table_writer.write_entry::<u32>(61);
                }
                if prepared_f062.is_some() {
                    table_writer.write_entry::<u32>(62);
                }
                if prepared_f063.is_some() {
                    table_writer.write_entry::<u32>(63);
                }
                if prepared_f064.is_some() {
                    table_writer.write_entry::<u32>(64);
                }
                if prepared_f065.is_some() {
                    table_writer.write_entry::<u32>(65);
                }
                if prepared_f066.is_some() {
                    table_writer.write_entry::<u32>(66);
                }
                if prepared_f067.is_some() {
                    table_writer.write_entry::<u32>(67);
                }
                if prepared_f068.is_some() {
                    table_writer.write_entry::<u32>(68);
                }
                if prepared_f069.is_some() {
                    table_writer.write_entry::<u32>(69);
                }
                if prepared_f070.is_some() {
                    table_writer.write_entry::<u32>(70);
                }
                if prepared_f071.is_some() {
                    table_writer.write_entry::<u32>(71);
                }
                if prepared_f072.is_some() {
                    table_writer.write_entry::<u32>(72);
                }
                if prepared_f073.is_some() {
                    table_writer.write_entry::<u32>(73);
                }
                if prepared_f074.is_some() {
                    table_writer.write_entry::<u32>(74);
                }
                if prepared_f075.is_some() {
                    table_writer.write_entry::<u32>(75);
                }
                if prepared_f076.is_some() {
                    table_writer.write_entry::<u32>(76);
                }
                if prepared_f077.is_some() {
                    table_writer.write_entry::<u32>(77);
                }
                if prepared_f078.is_some() {
                    table_writer.write_entry::<u32>(78);
                }
                if prepared_f079.is_some() {
                    table_writer.write_entry::<u32>(79);
                }
                if prepared_f080.is_some() {
                    table_writer.write_entry::<u32>(80);
                }
                if prepared_f081.is_some() {
                    table_writer.write_entry::<u32>(81);
                }
                if prepared_f082.is_some() {
                    table_writer.write_entry::<u32>(82);
                }
                if prepared_f083.is_some() {
                    table_writer.write_entry::<u32>(83);
                }
                if prepared_f084.is_some() {
                    table_writer.write_entry::<u32>(84);
                }
                if prepared_f085.is_some() {
                    table_writer.write_entry::<u32>(85);
                }
                if prepared_f086.is_some() {
                    table_writer.write_entry::<u32>(86);
                }
                if prepared_f087.is_some() {
                    table_writer.write_entry::<u32>(87);
                }
                if prepared_f088.is_some() {
                    table_writer.write_entry::<u32>(88);
                }
                if prepared_f089.is_some() {
                    table_writer.write_entry::<u32>(89);
                }
                if prepared_f090.is_some() {
                    table_writer.write_entry::<u32>(90);
                }
                if prepared_f091.is_some() {
                    table_writer.write_entry::<u32>(91);
                }
                if prepared_f092.is_some() {
                    table_writer.write_entry::<u32>(92);
                }
                if prepared_f093.is_some() {
                    table_writer.write_entry::<u32>(93);
                }
                if prepared_f094.is_some() {
                    table_writer.write_entry::<u32>(94);
                }
                if prepared_f095.is_some() {
                    table_writer.write_entry::<u32>(95);
                }
                if prepared_f096.is_some() {
                    table_writer.write_entry::<u32>(96);
                }
                if prepared_f097.is_some() {
                    table_writer.write_entry::<u32>(97);
                }
                if prepared_f098.is_some() {
                    table_writer.write_entry::<u32>(98);
                }
                if prepared_f099.is_some() {
                    table_writer.write_entry::<u32>(99);
                }
                if prepared_f100.is_some() {
                    table_writer.write_entry::<u32>(100);
                }
                if prepared_f101.is_some() {
                    table_writer.write_entry::<u32>(101);
                }
                if prepared_f102.is_some() {
                    table_writer.write_entry::<u32>(102);
                }
                if prepared_f103.is_some() {
                    table_writer.write_entry::<u32>(103);
                }
                if prepared_f104.is_some() {
                    table_writer.write_entry::<u32>(104);
                }
                if prepared_f105.is_some() {
                    table_writer.write_entry::<u32>(105);
                }
                if prepared_f106.is_some() {
                    table_writer.write_entry::<u32>(106);
                }
                if prepared_f107.is_some() {
                    table_writer.write_entry::<u32>(107);
                }
                if prepared_f108.is_some() {
                    table_writer.write_entry::<u32>(108);
                }
                if prepared_f109.is_some() {
                    table_writer.write_entry::<u32>(109);
                }
                if prepared_f110.is_some() {
                    table_writer.write_entry::<u32>(110);
                }
                if prepared_f111.is_some() {
                    table_writer.write_entry::<u32>(111);
                }
                if prepared_f112.is_some() {
                    table_writer.write_entry::<u32>(112);
                }
                if prepared_f113.is_some() {
                    table_writer.write_entry::<u32>(113);
                }
                if prepared_f114.is_some() {
                    table_writer.write_entry::<u32>(114);
                }
                if prepared_f115.is_some() {
                    table_writer.write_entry::<u32>(115);
                }
                if prepared_f116.is_some() {
                    table_writer.write_entry::<u32>(116);
                }
                if prepared_f117.is_some() {
                    table_writer.write_entry::<u32>(117);
                }
                if prepared_f118.is_some() {
                    table_writer.write_entry::<u32>(118);
                }
                if prepared_f119.is_some() {
                    table_writer.write_entry::<u32>(119);
                }
                if prepared_f120.is_some() {
                    table_writer.write_entry::<u32>(120);
                }
                if prepared_f121.is_some() {
                    table_writer.write_entry::<u32>(121);
                }
                if prepared_f122.is_some() {
                    table_writer.write_entry::<u32>(122);
                }
                if prepared_f123.is_some() {
                    table_writer.write_entry::<u32>(123);
                }
                if prepared_f124.is_some() {
                    table_writer.write_entry::<u32>(124);
                }
                if prepared_f125.is_some() {
                    table_writer.write_entry::<u32>(125);
                }
                if prepared_f126.is_some() {
                    table_writer.write_entry::<u32>(126);
                }
                if prepared_f127.is_some() {
                    table_writer.write_entry::<u32>(127);
                }
                if prepared_f128.is_some() {
                    table_writer.write_entry::<u32>(128);
                }
                if prepared_f129.is_some() {
                    table_writer.write_entry::<u32>(129);
                }
                if prepared_f130.is_some() {
                    table_writer.write_entry::<u32>(130);
                }
                if prepared_f131.is_some() {
                    table_writer.write_entry::<u32>(131);
                }
                if prepared_f132.is_some() {
                    table_writer.write_entry::<u32>(132);
                }
                if prepared_f133.is_some() {
                    table_writer.write_entry::<u32>(133);
                }
                if prepared_f134.is_some() {
                    table_writer.write_entry::<u32>(134);
                }
                if prepared_f135.is_some() {
                    table_writer.write_entry::<u32>(135);
                }
                if prepared_f136.is_some() {
                    table_writer.write_entry::<u32>(136);
                }
                if prepared_f137.is_some() {
                    table_writer.write_entry::<u32>(137);
                }
                if prepared_f138.is_some() {
                    table_writer.write_entry::<u32>(138);
                }
                if prepared_f139.is_some() {
                    table_writer.write_entry::<u32>(139);
                }
                if prepared_f140.is_some() {
                    table_writer.write_entry::<u32>(140);
                }
                if prepared_f141.is_some() {
                    table_writer.write_entry::<u32>(141);
                }
                if prepared_f142.is_some() {
                    table_writer.write_entry::<u32>(142);
                }
                if prepared_f143.is_some() {
                    table_writer.write_entry::<u32>(143);
                }
                if prepared_f144.is_some() {
                    table_writer.write_entry::<u32>(144);
                }
                if prepared_f145.is_some() {
                    table_writer.write_entry::<u32>(145);
                }
                if prepared_f146.is_some() {
                    table_writer.write_entry::<u32>(146);
                }
                if prepared_f147.is_some() {
                    table_writer.write_entry::<u32>(147);
                }
                if prepared_f148.is_some() {
                    table_writer.write_entry::<u32>(148);
                }
                if prepared_f149.is_some() {
                    table_writer.write_entry::<u32>(149);
                }
                if prepared_f150.is_some() {
                    table_writer.write_entry::<u32>(150);
                }
                if prepared_f151.is_some() {
                    table_writer.write_entry::<u32>(151);
                }
                if prepared_f152.is_some() {
                    table_writer.write_entry::<u32>(152);
                }
                if prepared_f153.is_some() {
                    table_writer.write_entry::<u32>(153);
                }
                if prepared_f154.is_some() {
                    table_writer.write_entry::<u32>(154);
                }
                if prepared_f155.is_some() {
                    table_writer.write_entry::<u32>(155);
                }
                if prepared_f156.is_some() {
                    table_writer.write_entry::<u32>(156);
                }
                if prepared_f157.is_some() {
                    table_writer.write_entry::<u32>(157);
                }
                if prepared_f158.is_some() {
                    table_writer.write_entry::<u32>(158);
                }
                if prepared_f159.is_some() {
                    table_writer.write_entry::<u32>(159);
                }
                if prepared_f160.is_some() {
                    table_writer.write_entry::<u32>(160);
                }
                if prepared_f161.is_some() {
                    table_writer.write_entry::<u32>(161);
                }
                if prepared_f162.is_some() {
                    table_writer.write_entry::<u32>(162);
                }
                if prepared_f163.is_some() {
                    table_writer.write_entry::<u32>(163);
                }
                if prepared_f164.is_some() {
                    table_writer.write_entry::<u32>(164);
                }
                if prepared_f165.is_some() {
                    table_writer.write_entry::<u32>(165);
                }
                if prepared_f166.is_some() {
                    table_writer.write_entry::<u32>(166);
                }
                if prepared_f167.is_some() {
                    table_writer.write_entry::<u32>(167);
                }
                if prepared_f168.is_some() {
                    table_writer.write_entry::<u32>(168);
                }
                if prepared_f169.is_some() {
                    table_writer.write_entry::<u32>(169);
                }
                if prepared_f170.is_some() {
                    table_writer.write_entry::<u32>(170);
                }
                if prepared_f171.is_some() {
                    table_writer.write_entry::<u32>(171);
                }
                if prepared_f172.is_some() {
                    table_writer.write_entry::<u32>(172);
                }
                if prepared_f173.is_some() {
                    table_writer.write_entry::<u32>(173);
                }
                if prepared_f174.is_some() {
                    table_writer.write_entry::<u32>(174);
                }
                if prepared_f175.is_some() {
                    table_writer.write_entry::<u32>(175);
                }
                if prepared_f176.is_some() {
                    table_writer.write_entry::<u32>(176);
                }
                if prepared_f177.is_some() {
                    table_writer.write_entry::<u32>(177);
                }
                if prepared_f178.is_some() {
                    table_writer.write_entry::<u32>(178);
                }
                if prepared_f179.is_some() {
                    table_writer.write_entry::<u32>(179);
                }
                if prepared_f180.is_some() {
                    table_writer.write_entry::<u32>(180);
                }
                if prepared_f181.is_some() {
                    table_writer.write_entry::<u32>(181);
                }
                if prepared_f182.is_some() {
                    table_writer.write_entry::<u32>(182);
                }
                if prepared_f183.is_some() {
                    table_writer.write_entry::<u32>(183);
                }
                if prepared_f184.is_some() {
                    table_writer.write_entry::<u32>(184);
                }
                if prepared_f185.is_some() {
                    table_writer.write_entry::<u32>(185);
                }
                if prepared_f186.is_some() {
                    table_writer.write_entry::<u32>(186);
                }
                if prepared_f187.is_some() {
                    table_writer.write_entry::<u32>(187);
                }
                if prepared_f188.is_some() {
                    table_writer.write_entry::<u32>(188);
                }
                if prepared_f189.is_some() {
                    table_writer.write_entry::<u32>(189);
                }
                if prepared_f190.is_some() {
                    table_writer.write_entry::<u32>(190);
                }
                if prepared_f191.is_some() {
                    table_writer.write_entry::<u32>(191);
                }
                if prepared_f192.is_some() {
                    table_writer.write_entry::<u32>(192);
                }
                if prepared_f193.is_some() {
                    table_writer.write_entry::<u32>(193);
                }
                if prepared_f194.is_some() {
                    table_writer.write_entry::<u32>(194);
                }
                if prepared_f195.is_some() {
                    table_writer.write_entry::<u32>(195);
                }
                if prepared_f196.is_some() {
                    table_writer.write_entry::<u32>(196);
                }
                if prepared_f197.is_some() {
                    table_writer.write_entry::<u32>(197);
                }
                if prepared_f198.is_some() {
                    table_writer.write_entry::<u32>(198);
                }
                if prepared_f199.is_some() {
                    table_writer.write_entry::<u32>(199);
                }

                unsafe {
                    table_writer.finish(builder, |object_writer| {
                        if let ::core::option::Option::Some(prepared_f000) = prepared_f000 {
                            object_writer.write::<_, _, 4>(&prepared_f000);
                        }
                        if let ::core::option::Option::Some(prepared_f001) = prepared_f001 {
                            object_writer.write::<_, _, 4>(&prepared_f001);
                        }
                        if let ::core::option::Option::Some(prepared_f002) = prepared_f002 {
                            object_writer.write::<_, _, 4>(&prepared_f002);
                        }
                        if let ::core::option::Option::Some(prepared_f003) = prepared_f003 {
                            object_writer.write::<_, _, 4>(&prepared_f003);
                        }
                        if let ::core::option::Option::Some(prepared_f004) = prepared_f004 {
                            object_writer.write::<_, _, 4>(&prepared_f004);
                        }
                        if let ::core::option::Option::Some(prepared_f005) = prepared_f005 {
                            object_writer.write::<_, _, 4>(&prepared_f005);
                        }
                        if let ::core::option::Option::Some(prepared_f006) = prepared_f006 {
                            object_writer.write::<_, _, 4>(&prepared_f006);
                        }
                        if let ::core::option::Option::Some(prepared_f007) = prepared_f007 {
                            object_writer.write::<_, _, 4>(&prepared_f007);
                        }
                        if let ::core::option::Option::Some(prepared_f008) = prepared_f008 {
                            object_writer.write::<_, _, 4>(&prepared_f008);
                        }
                        if let ::core::option::Option::Some(prepared_f009) = prepared_f009 {
                            object_writer.write::<_, _, 4>(&prepared_f009);
                        }
                        if let ::core::option::Option::Some(prepared_f010) = prepared_f010 {
                            object_writer.write::<_, _, 4>(&prepared_f010);
                        }
                        if let ::core::option::Option::Some(prepared_f011) = prepared_f011 {
                            object_writer.write::<_, _, 4>(&prepared_f011);
                        }
                        if let ::core::option::Option::Some(prepared_f012) = prepared_f012 {
                            object_writer.write::<_, _, 4>(&prepared_f012);
                        }
                        if let ::core::option::Option::Some(prepared_f013) = prepared_f013 {
                            object_writer.write::<_, _, 4>(&prepared_f013);
                        }
                        if let ::core::option::Option::Some(prepared_f014) = prepared_f014 {
                            object_writer.write::<_, _, 4>(&prepared_f014);
                        }
                        if let ::core::option::Option::Some(prepared_f015) = prepared_f015 {
                            object_writer.write::<_, _, 4>(&prepared_f015);
                        }
                        if let ::core::option::Option::Some(prepared_f016) = prepared_f016 {
                            object_writer.write::<_, _, 4>(&prepared_f016);
                        }
                        if let ::core::option::Option::Some(prepared_f017) = prepared_f017 {
                            object_writer.write::<_, _, 4>(&prepared_f017);
                        }
                        if let ::core::option::Option::Some(prepared_f018) = prepared_f018 {
                            object_writer.write::<_, _, 4>(&prepared_f018);
                        }
                        if let ::core::option::Option::Some(prepared_f019) = prepared_f019 {
                            object_writer.write::<_, _, 4>(&prepared_f019);
                        }
                        if let ::core::option::Option::Some(prepared_f020) = prepared_f020 {
                            object_writer.write::<_, _, 4>(&prepared_f020);
                        }
                        if let ::core::option::Option::Some(prepared_f021) = prepared_f021 {
                            object_writer.write::<_, _, 4>(&prepared_f021);
                        }
                        if let ::core::option::Option::Some(prepared_f022) = prepared_f022 {
                            object_writer.write::<_, _, 4>(&prepared_f022);
                        }
                        if let ::core::option::Option::Some(prepared_f023) = prepared_f023 {
                            object_writer.write::<_, _, 4>(&prepared_f023);
                        }
                        if let ::core::option::Option::Some(prepared_f024) = prepared_f024 {
                            object_writer.write::<_, _, 4>(&prepared_f024);
                        }
                        if let ::core::option::Option::Some(prepared_f025) = prepared_f025 {
                            object_writer.write::<_, _, 4>(&prepared_f025);
                        }
                        if let ::core::option::Option::Some(prepared_f026) = prepared_f026 {
                            object_writer.write::<_, _, 4>(&prepared_f026);
                        }
                        if let ::core::option::Option::Some(prepared_f027) = prepared_f027 {
                            object_writer.write::<_, _, 4>(&prepared_f027);
                        }
                        if let ::core::option::Option::Some(prepared_f028) = prepared_f028 {
                            object_writer.write::<_, _, 4>(&prepared_f028);
                        }
                        if let ::core::option::Option::Some(prepared_f029) = prepared_f029 {
                            object_writer.write::<_, _, 4>(&prepared_f029);
                        }
                        if let ::core::option::Option::Some(prepared_f030) = prepared_f030 {
                            object_writer.write::<_, _, 4>(&prepared_f030);
                        }
                        if let ::core::option::Option::Some(prepared_f031) = prepared_f031 {
                            object_writer.write::<_, _, 4>(&prepared_f031);
                        }
                        if let ::core::option::Option::Some(prepared_f032) = prepared_f032 {
                            object_writer.write::<_, _, 4>(&prepared_f032);
                        }
                        if let ::core::option::Option::Some(prepared_f033) = prepared_f033 {
                            object_writer.write::<_, _, 4>(&prepared_f033);
                        }
                        if let ::core::option::Option::Some(prepared_f034) = prepared_f034 {
                            object_writer.write::<_, _, 4>(&prepared_f034);
                        }
                        if let ::core::option::Option::Some(prepared_f035) = prepared_f035 {
                            object_writer.write::<_, _, 4>(&prepared_f035);
                        }
                        if let ::core::option::Option::Some(prepared_f036) = prepared_f036 {
                            object_writer.write::<_, _, 4>(&prepared_f036);
                        }
                        if let ::core::option::Option::Some(prepared_f037) = prepared_f037 {
                            object_writer.write::<_, _, 4>(&prepared_f037);
                        }
                        if let ::core::option::Option::Some(prepared_f038) = prepared_f038 {
                            object_writer.write::<_, _, 4>(&prepared_f038);
                        }
                        if let ::core::option::Option::Some(prepared_f039) = prepared_f039 {
                            object_writer.write::<_, _, 4>(&prepared_f039);
                        }
                        if let ::core::option::Option::Some(prepared_f040) = prepared_f040 {
                            object_writer.write::<_, _, 4>(&prepared_f040);
                        }
                        if let ::core::option::Option::Some(prepared_f041) = prepared_f041 {
                            object_writer.write::<_, _, 4>(&prepared_f041);
                        }
                        if let ::core::option::Option::Some(prepared_f042) = prepared_f042 {
                            object_writer.write::<_, _, 4>(&prepared_f042);
                        }
                        if let ::core::option::Option::Some(prepared_f043) = prepared_f043 {
                            object_writer.write::<_, _, 4>(&prepared_f043);
                        }
                        if let ::core::option::Option::Some(prepared_f044) = prepared_f044 {
                            object_writer.write::<_, _, 4>(&prepared_f044);
                        }
                        if let ::core::option::Option::Some(prepared_f045) = prepared_f045 {
                            object_writer.write::<_, _, 4>(&prepared_f045);
                        }
                        if let ::core::option::Option::Some(prepared_f046) = prepared_f046 {
                            object_writer.write::<_, _, 4>(&prepared_f046);
                        }
                        if let ::core::option::Option::Some(prepared_f047) = prepared_f047 {
                            object_writer.write::<_, _, 4>(&prepared_f047);
                        }
                        if let ::core::option::Option::Some(prepared_f048) = prepared_f048 {
                            object_writer.write::<_, _, 4>(&prepared_f048);
                        }
                        if let ::core::option::Option::Some(prepared_f049) = prepared_f049 {
                            object_writer.write::<_, _, 4>(&prepared_f049);
                        }
                        if let ::core::option::Option::Some(prepared_f050) = prepared_f050 {
                            object_writer.write::<_, _, 4>(&prepared_f050);
                        }
                        if let ::core::option::Option::Some(prepared_f051) = prepared_f051 {
                            object_writer.write::<_, _, 4>(&prepared_f051);
                        }
                        if let ::core::option::Option::Some(prepared_f052) = prepared_f052 {
                            object_writer.write::<_, _, 4>(&prepared_f052);
                        }
                        if let ::core::option::Option::Some(prepared_f053) = prepared_f053 {
                            object_writer.write::<_, _, 4>(&prepared_f053);
                        }
                        if let ::core::option::Option::Some(prepared_f054) = prepared_f054 {
                            object_writer.write::<_, _, 4>(&prepared_f054);
                        }
                        if let ::core::option::Option::Some(prepared_f055) = prepared_f055 {
                            object_writer.write::<_, _, 4>(&prepared_f055);
                        }
                        if let ::core::option::Option::Some(prepared_f056) = prepared_f056 {
                            object_writer.write::<_, _, 4>(&prepared_f056);
                        }
                        if let ::core::option::Option::Some(prepared_f057) = prepared_f057 {
                            object_writer.write::<_, _, 4>(&prepared_f057);
                        }
                        if let ::core::option::Option::Some(prepared_f058) = prepared_f058 {
                            object_writer.write::<_, _, 4>(&prepared_f058);
                        }
                        if let ::core::option::Option::Some(prepared_f059) = prepared_f059 {
                            object_writer.write::<_, _, 4>(&prepared_f059);
                        }
                        if let ::core::option::Option::Some(prepared_f060) = prepared_f060 {
                            object_writer.write::<_, _, 4>(&prepared_f060);
                        }
                        if let ::core::option::Option::Some(prepared_f061) = prepared_f061 {
                            object_writer.write::<_, _, 4>(&prepared_f061);
                        }
                        if let ::core::option::Option::Some(prepared_f062) = prepared_f062 {
                            object_writer.write::<_, _, 4>(&prepared_f062);
                        }
                        if let ::core::option::Option::Some(prepared_f063) = prepared_f063 {
                            object_writer.write::<_, _, 4>(&prepared_f063);
                        }
                        if let ::core::option::Option::Some(prepared_f064) = prepared_f064 {
                            object_writer.write::<_, _, 4>(&prepared_f064);
                        }
                        if let ::core::option::Option::Some(prepared_f065) = prepared_f065 {
                            object_writer.write::<_, _, 4>(&prepared_f065);
                        }
                        if let ::core::option::Option::Some(prepared_f066) = prepared_f066 {
                            object_writer.write::<_, _, 4>(&prepared_f066);
                        }
                        if let ::core::option::Option::Some(prepared_f067) = prepared_f067 {
                            object_writer.write::<_, _, 4>(&prepared_f067);
                        }
                        if let ::core::option::Option::Some(prepared_f068) = prepared_f068 {
                            object_writer.write::<_, _, 4>(&prepared_f068);
                        }
                        if let ::core::option::Option::Some(prepared_f069) = prepared_f069 {
                            object_writer.write::<_, _, 4>(&prepared_f069);
                        }
                        if let ::core::option::Option::Some(prepared_f070) = prepared_f070 {
                            object_writer.write::<_, _, 4>(&prepared_f070);
                        }
                        if let ::core::option::Option::Some(prepared_f071) = prepared_f071 {
                            object_writer.write::<_, _, 4>(&prepared_f071);
                        }
                        if let ::core::option::Option::Some(prepared_f072) = prepared_f072 {
                            object_writer.write::<_, _, 4>(&prepared_f072);
                        }
                        if let ::core::option::Option::Some(prepared_f073) = prepared_f073 {
                            object_writer.write::<_, _, 4>(&prepared_f073);
                        }
                        if let ::core::option::Option::Some(prepared_f074) = prepared_f074 {
                            object_writer.write::<_, _, 4>(&prepared_f074);
                        }
                        if let ::core::option::Option::Some(prepared_f075) = prepared_f075 {
                            object_writer.write::<_, _, 4>(&prepared_f075);
                        }
                        if let ::core::option::Option::Some(prepared_f076) = prepared_f076 {
                            object_writer.write::<_, _, 4>(&prepared_f076);
                        }
                        if let ::core::option::Option::Some(prepared_f077) = prepared_f077 {
                            object_writer.write::<_, _, 4>(&prepared_f077);
                        }
                        if let ::core::option::Option::Some(prepared_f078) = prepared_f078 {
                            object_writer.write::<_, _, 4>(&prepared_f078);
                        }
                        if let ::core::option::Option::Some(prepared_f079) = prepared_f079 {
                            object_writer.write::<_, _, 4>(&prepared_f079);
                        }
                        if let ::core::option::Option::Some(prepared_f080) = prepared_f080 {
                            object_writer.write::<_, _, 4>(&prepared_f080);
                        }
                        if let ::core::option::Option::Some(prepared_f081) = prepared_f081 {
                            object_writer.write::<_, _, 4>(&prepared_f081);
                        }
                        if let ::core::option::Option::Some(prepared_f082) = prepared_f082 {
                            object_writer.write::<_, _, 4>(&prepared_f082);
                        }
                        if let ::core::option::Option::Some(prepared_f083) = prepared_f083 {
                            object_writer.write::<_, _, 4>(&prepared_f083);
                        }
                        if let ::core::option::Option::Some(prepared_f084) = prepared_f084 {
                            object_writer.write::<_, _, 4>(&prepared_f084);
                        }
                        if let ::core::option::Option::Some(prepared_f085) = prepared_f085 {
                            object_writer.write::<_, _, 4>(&prepared_f085);
                        }
                        if let ::core::option::Option::Some(prepared_f086) = prepared_f086 {
                            object_writer.write::<_, _, 4>(&prepared_f086);
                        }
                        if let ::core::option::Option::Some(prepared_f087) = prepared_f087 {
                            object_writer.write::<_, _, 4>(&prepared_f087);
                        }
                        if let ::core::option::Option::Some(prepared_f088) = prepared_f088 {
                            object_writer.write::<_, _, 4>(&prepared_f088);
                        }
                        if let ::core::option::Option::Some(prepared_f089) = prepared_f089 {
                            object_writer.write::<_, _, 4>(&prepared_f089);
                        }
                        if let ::core::option::Option::Some(prepared_f090) = prepared_f090 {
                            object_writer.write::<_, _, 4>(&prepared_f090);
                        }
                        if let ::core::option::Option::Some(prepared_f091) = prepared_f091 {
                            object_writer.write::<_, _, 4>(&prepared_f091);
                        }
                        if let ::core::option::Option::Some(prepared_f092) = prepared_f092 {
                            object_writer.write::<_, _, 4>(&prepared_f092);
                        }
                        if let ::core::option::Option::Some(prepared_f093) = prepared_f093 {
                            object_writer.write::<_, _, 4>(&prepared_f093);
                        }
                        if let ::core::option::Option::Some(prepared_f094) = prepared_f094 {
                            object_writer.write::<_, _, 4>(&prepared_f094);
                        }
                        if let ::core::option::Option::Some(prepared_f095) = prepared_f095 {
                            object_writer.write::<_, _, 4>(&prepared_f095);
                        }
                        if let ::core::option::Option::Some(prepared_f096) = prepared_f096 {
                            object_writer.write::<_, _, 4>(&prepared_f096);
                        }
                        if let ::core::option::Option::Some(prepared_f097) = prepared_f097 {
                            object_writer.write::<_, _, 4>(&prepared_f097);
                        }
                        if let ::core::option::Option::Some(prepared_f098) = prepared_f098 {
                            object_writer.write::<_, _, 4>(&prepared_f098);
                        }
                        if let ::core::option::Option::Some(prepared_f099) = prepared_f099 {
                            object_writer.write::<_, _, 4>(&prepared_f099);
                        }
                        if let ::core::option::Option::Some(prepared_f100) = prepared_f100 {
                            object_writer.write::<_, _, 4>(&prepared_f100);
                        }
                        if let ::core::option::Option::Some(prepared_f101) = prepared_f101 {
                            object_writer.write::<_, _, 4>(&prepared_f101);
                        }
                        if let ::core::option::Option::Some(prepared_f102) = prepared_f102 {
                            object_writer.write::<_, _, 4>(&prepared_f102);
                        }
                        if let ::core::option::Option::Some(prepared_f103) = prepared_f103 {
                            object_writer.write::<_, _, 4>(&prepared_f103);
                        }
                        if let ::core::option::Option::Some(prepared_f104) = prepared_f104 {
                            object_writer.write::<_, _, 4>(&prepared_f104);
                        }
                        if let ::core::option::Option::Some(prepared_f105) = prepared_f105 {
                            object_writer.write::<_, _, 4>(&prepared_f105);
                        }
                        if let ::core::option::Option::Some(prepared_f106) = prepared_f106 {
                            object_writer.write::<_, _, 4>(&prepared_f106);
                        }
                        if let ::core::option::Option::Some(prepared_f107) = prepared_f107 {
                            object_writer.write::<_, _, 4>(&prepared_f107);
                        }
                        if let ::core::option::Option::Some(prepared_f108) = prepared_f108 {
                            object_writer.write::<_, _, 4>(&prepared_f108);
                        }
                        if let ::core::option::Option::Some(prepared_f109) = prepared_f109 {
                            object_writer.write::<_, _, 4>(&prepared_f109);
                        }
                        if let ::core::option::Option::Some(prepared_f110) = prepared_f110 {
                            object_writer.write::<_, _, 4>(&prepared_f110);
                        }
                        if let ::core::option::Option::Some(prepared_f111) = prepared_f111 {
                            object_writer.write::<_, _, 4>(&prepared_f111);
                        }
                        if let ::core::option::Option::Some(prepared_f112) = prepared_f112 {
                            object_writer.write::<_, _, 4>(&prepared_f112);
                        }
                        if let ::core::option::Option::Some(prepared_f113) = prepared_f113 {
                            object_writer.write::<_, _, 4>(&prepared_f113);
                        }
                        if let ::core::option::Option::Some(prepared_f114) = prepared_f114 {
                            object_writer.write::<_, _, 4>(&prepared_f114);
                        }
                        if let ::core::option::Option::Some(prepared_f115) = prepared_f115 {
                            object_writer.write::<_, _, 4>(&prepared_f115);
                        }
                        if let ::core::option::Option::Some(prepared_f116) = prepared_f116 {
                            object_writer.write::<_, _, 4>(&prepared_f116);
                        }
                        if let ::core::option::Option::Some(prepared_f117) = prepared_f117 {
                            object_writer.write::<_, _, 4>(&prepared_f117);
                        }
                        if let ::core::option::Option::Some(prepared_f118) = prepared_f118 {
                            object_writer.write::<_, _, 4>(&prepared_f118);
                        }
                        if let ::core::option::Option::Some(prepared_f119) = prepared_f119 {
                            object_writer.write::<_, _, 4>(&prepared_f119);
                        }
                        if let ::core::option::Option::Some(prepared_f120) = prepared_f120 {
                            object_writer.write::<_, _, 4>(&prepared_f120);
                        }
                        if let ::core::option::Option::Some(prepared_f121) = prepared_f121 {
                            object_writer.write::<_, _, 4>(&prepared_f121);
                        }
                        if let ::core::option::Option::Some(prepared_f122) = prepared_f122 {
                            object_writer.write::<_, _, 4>(&prepared_f122);
                        }
                        if let ::core::option::Option::Some(prepared_f123) = prepared_f123 {
                            object_writer.write::<_, _, 4>(&prepared_f123);
                        }
                        if let ::core::option::Option::Some(prepared_f124) = prepared_f124 {
                            object_writer.write::<_, _, 4>(&prepared_f124);
                        }
                        if let ::core::option::Option::Some(prepared_f125) = prepared_f125 {
                            object_writer.write::<_, _, 4>(&prepared_f125);
                        }
                        if let ::core::option::Option::Some(prepared_f126) = prepared_f126 {
                            object_writer.write::<_, _, 4>(&prepared_f126);
                        }
                        if let ::core::option::Option::Some(prepared_f127) = prepared_f127 {
                            object_writer.write::<_, _, 4>(&prepared_f127);
                        }
                        if let ::core::option::Option::Some(prepared_f128) = prepared_f128 {
                            object_writer.write::<_, _, 4>(&prepared_f128);
                        }
                        if let ::core::option::Option::Some(prepared_f129) = prepared_f129 {
                            object_writer.write::<_, _, 4>(&prepared_f129);
                        }
                        if let ::core::option::Option::Some(prepared_f130) = prepared_f130 {
                            object_writer.write::<_, _, 4>(&prepared_f130);
                        }
                        if let ::core::option::Option::Some(prepared_f131) = prepared_f131 {
                            object_writer.write::<_, _, 4>(&prepared_f131);
                        }
                        if let ::core::option::Option::Some(prepared_f132) = prepared_f132 {
                            object_writer.write::<_, _, 4>(&prepared_f132);
                        }
                        if let ::core::option::Option::Some(prepared_f133) = prepared_f133 {
                            object_writer.write::<_, _, 4>(&prepared_f133);
                        }
                        if let ::core::option::Option::Some(prepared_f134) = prepared_f134 {
                            object_writer.write::<_, _, 4>(&prepared_f134);
                        }
                        if let ::core::option::Option::Some(prepared_f135) = prepared_f135 {
                            object_writer.write::<_, _, 4>(&prepared_f135);
                        }
                        if let ::core::option::Option::Some(prepared_f136) = prepared_f136 {
                            object_writer.write::<_, _, 4>(&prepared_f136);
                        }
                        if let ::core::option::Option::Some(prepared_f137) = prepared_f137 {
                            object_writer.write::<_, _, 4>(&prepared_f137);
                        }
                        if let ::core::option::Option::Some(prepared_f138) = prepared_f138 {
                            object_writer.write::<_, _, 4>(&prepared_f138);
                        }
                        if let ::core::option::Option::Some(prepared_f139) = prepared_f139 {
                            object_writer.write::<_, _, 4>(&prepared_f139);
                        }
                        if let ::core::option::Option::Some(prepared_f140) = prepared_f140 {
                            object_writer.write::<_, _, 4>(&prepared_f140);
                        }
                        if let ::core::option::Option::Some(prepared_f141) = prepared_f141 {
                            object_writer.write::<_, _, 4>(&prepared_f141);
                        }
                        if let ::core::option::Option::Some(prepared_f142) = prepared_f142 {
                            object_writer.write::<_, _, 4>(&prepared_f142);
                        }
                        if let ::core::option::Option::Some(prepared_f143) = prepared_f143 {
                            object_writer.write::<_, _, 4>(&prepared_f143);
                        }
                        if let ::core::option::Option::Some(prepared_f144) = prepared_f144 {
                            object_writer.write::<_, _, 4>(&prepared_f144);
                        }
                        if let ::core::option::Option::Some(prepared_f145) = prepared_f145 {
                            object_writer.write::<_, _, 4>(&prepared_f145);
                        }
                        if let ::core::option::Option::Some(prepared_f146) = prepared_f146 {
                            object_writer.write::<_, _, 4>(&prepared_f146);
                        }
                        if let ::core::option::Option::Some(prepared_f147) = prepared_f147 {
                            object_writer.write::<_, _, 4>(&prepared_f147);
                        }
                        if let ::core::option::Option::Some(prepared_f148) = prepared_f148 {
                            object_writer.write::<_, _, 4>(&prepared_f148);
                        }
                        if let ::core::option::Option::Some(prepared_f149) = prepared_f149 {
                            object_writer.write::<_, _, 4>(&prepared_f149);
                        }
                        if let ::core::option::Option::Some(prepared_f150) = prepared_f150 {
                            object_writer.write::<_, _, 4>(&prepared_f150);
                        }
                        if let ::core::option::Option::Some(prepared_f151) = prepared_f151 {
                            object_writer.write::<_, _, 4>(&prepared_f151);
                        }
                        if let ::core::option::Option::Some(prepared_f152) = prepared_f152 {
                            object_writer.write::<_, _, 4>(&prepared_f152);
                        }
                        if let ::core::option::Option::Some(prepared_f153) = prepared_f153 {
                            object_writer.write::<_, _, 4>(&prepared_f153);
                        }
                        if let ::core::option::Option::Some(prepared_f154) = prepared_f154 {
                            object_writer.write::<_, _, 4>(&prepared_f154);
                        }
                        if let ::core::option::Option::Some(prepared_f155) = prepared_f155 {
                            object_writer.write::<_, _, 4>(&prepared_f155);
                        }
                        if let ::core::option::Option::Some(prepared_f156) = prepared_f156 {
                            object_writer.write::<_, _, 4>(&prepared_f156);
                        }
                        if let ::core::option::Option::Some(prepared_f157) = prepared_f157 {
                            object_writer.write::<_, _, 4>(&prepared_f157);
                        }
                        if let ::core::option::Option::Some(prepared_f158) = prepared_f158 {
                            object_writer.write::<_, _, 4>(&prepared_f158);
                        }
                        if let ::core::option::Option::Some(prepared_f159) = prepared_f159 {
                            object_writer.write::<_, _, 4>(&prepared_f159);
                        }
                        if let ::core::option::Option::Some(prepared_f160) = prepared_f160 {
                            object_writer.write::<_, _, 4>(&prepared_f160);
                        }
                        if let ::core::option::Option::Some(prepared_f161) = prepared_f161 {
                            object_writer.write::<_, _, 4>(&prepared_f161);
                        }
                        if let ::core::option::Option::Some(prepared_f162) = prepared_f162 {
                            object_writer.write::<_, _, 4>(&prepared_f162);
                        }
                        if let ::core::option::Option::Some(prepared_f163) = prepared_f163 {
                            object_writer.write::<_, _, 4>(&prepared_f163);
                        }
                        if let ::core::option::Option::Some(prepared_f164) = prepared_f164 {
                            object_writer.write::<_, _, 4>(&prepared_f164);
                        }
                        if let ::core::option::Option::Some(prepared_f165) = prepared_f165 {
                            object_writer.write::<_, _, 4>(&prepared_f165);
                        }
                        if let ::core::option::Option::Some(prepared_f166) = prepared_f166 {
                            object_writer.write::<_, _, 4>(&prepared_f166);
                        }
                        if let ::core::option::Option::Some(prepared_f167) = prepared_f167 {
                            object_writer.write::<_, _, 4>(&prepared_f167);
                        }
                        if let ::core::option::Option::Some(prepared_f168) = prepared_f168 {
                            object_writer.write::<_, _, 4>(&prepared_f168);
                        }
                        if let ::core::option::Option::Some(prepared_f169) = prepared_f169 {
                            object_writer.write::<_, _, 4>(&prepared_f169);
                        }
                        if let ::core::option::Option::Some(prepared_f170) = prepared_f170 {
                            object_writer.write::<_, _, 4>(&prepared_f170);
                        }
                        if let ::core::option::Option::Some(prepared_f171) = prepared_f171 {
                            object_writer.write::<_, _, 4>(&prepared_f171);
                        }
                        if let ::core::option::Option::Some(prepared_f172) = prepared_f172 {
                            object_writer.write::<_, _, 4>(&prepared_f172);
                        }
                        if let ::core::option::Option::Some(prepared_f173) = prepared_f173 {
                            object_writer.write::<_, _, 4>(&prepared_f173);
                        }
                        if let ::core::option::Option::Some(prepared_f174) = prepared_f174 {
                            object_writer.write::<_, _, 4>(&prepared_f174);
                        }
                        if let ::core::option::Option::Some(prepared_f175) = prepared_f175 {
                            object_writer.write::<_, _, 4>(&prepared_f175);
                        }
                        if let ::core::option::Option::Some(prepared_f176) = prepared_f176 {
                            object_writer.write::<_, _, 4>(&prepared_f176);
                        }
                        if let ::core::option::Option::Some(prepared_f177) = prepared_f177 {
                            object_writer.write::<_, _, 4>(&prepared_f177);
                        }
                        if let ::core::option::Option::Some(prepared_f178) = prepared_f178 {
                            object_writer.write::<_, _, 4>(&prepared_f178);
                        }
                        if let ::core::option::Option::Some(prepared_f179) = prepared_f179 {
                            object_writer.write::<_, _, 4>(&prepared_f179);
                        }
                        if let ::core::option::Option::Some(prepared_f180) = prepared_f180 {
                            object_writer.write::<_, _, 4>(&prepared_f180);
                        }
                        if let ::core::option::Option::Some(prepared_f181) = prepared_f181 {
                            object_writer.write::<_, _, 4>(&prepared_f181);
                        }
                        if let ::core::option::Option::Some(prepared_f182) = prepared_f182 {
                            object_writer.write::<_, _, 4>(&prepared_f182);
                        }
                        if let ::core::option::Option::Some(prepared_f183) = prepared_f183 {
                            object_writer.write::<_, _, 4>(&prepared_f183);
                        }
                        if let ::core::option::Option::Some(prepared_f184) = prepared_f184 {
                            object_writer.write::<_, _, 4>(&prepared_f184);
                        }
                        if let ::core::option::Option::Some(prepared_f185) = prepared_f185 {
                            object_writer.write::<_, _, 4>(&prepared_f185);
                        }
                        if let ::core::option::Option::Some(prepared_f186) = prepared_f186 {
                            object_writer.write::<_, _, 4>(&prepared_f186);
                        }
                        if let ::core::option::Option::Some(prepared_f187) = prepared_f187 {
                            object_writer.write::<_, _, 4>(&prepared_f187);
                        }
                        if let ::core::option::Option::Some(prepared_f188) = prepared_f188 {
                            object_writer.write::<_, _, 4>(&prepared_f188);
                        }
                        if let ::core::option::Option::Some(prepared_f189) = prepared_f189 {
                            object_writer.write::<_, _, 4>(&prepared_f189);
                        }
                        if let ::core::option::Option::Some(prepared_f190) = prepared_f190 {
                            object_writer.write::<_, _, 4>(&prepared_f190);
                        }
                        if let ::core::option::Option::Some(prepared_f191) = prepared_f191 {
                            object_writer.write::<_, _, 4>(&prepared_f191);
                        }
                        if let ::core::option::Option::Some(prepared_f192) = prepared_f192 {
                            object_writer.write::<_, _, 4>(&prepared_f192);
                        }
                        if let ::core::option::Option::Some(prepared_f193) = prepared_f193 {
                            object_writer.write::<_, _, 4>(&prepared_f193);
                        }
                        if let ::core::option::Option::Some(prepared_f194) = prepared_f194 {
                            object_writer.write::<_, _, 4>(&prepared_f194);
                        }
                        if let ::core::option::Option::Some(prepared_f195) = prepared_f195 {
                            object_writer.write::<_, _, 4>(&prepared_f195);
                        }
                        if let ::core::option::Option::Some(prepared_f196) = prepared_f196 {
                            object_writer.write::<_, _, 4>(&prepared_f196);
                        }
                        if let ::core::option::Option::Some(prepared_f197) = prepared_f197 {
                            object_writer.write::<_, _, 4>(&prepared_f197);
                        }
                        if let ::core::option::Option::Some(prepared_f198) = prepared_f198 {
                            object_writer.write::<_, _, 4>(&prepared_f198);
                        }
                        if let ::core::option::Option::Some(prepared_f199) = prepared_f199 {
                            object_writer.write::<_, _, 4>(&prepared_f199);
                        }
                    });
                }
                builder.current_offset()
            }
        }

        impl ::planus::WriteAs<::planus::Offset<Wide>> for Wide {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Wide> {
                ::planus::WriteAsOffset::prepare(self, builder)
            }
        }

        impl ::planus::WriteAsOptional<::planus::Offset<Wide>> for Wide {
            type Prepared = ::planus::Offset<Self>;

            #[inline]
            fn prepare(
                &self,
                builder: &mut ::planus::Builder,
            ) -> ::core::option::Option<::planus::Offset<Wide>> {
                ::core::option::Option::Some(::planus::WriteAsOffset::prepare(self, builder))
            }
        }

        impl ::planus::WriteAsOffset<Wide> for Wide {
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> ::planus::Offset<Wide> {
                Wide::create(
                    builder, self.f000, self.f001, self.f002, self.f003, self.f004, self.f005,
                    self.f006, self.f007, self.f008, self.f009, self.f010, self.f011, self.f012,
                    self.f013, self.f014, self.f015, self.f016, self.f017, self.f018, self.f019,
                    self.f020, self.f021, self.f022, self.f023, self.f024, self.f025, self.f026,
                    self.f027, self.f028, self.f029, self.f030, self.f031, self.f032, self.f033,
                    self.f034, self.f035, self.f036, self.f037, self.f038, self.f039, self.f040,
                    self.f041, self.f042, self.f043, self.f044, self.f045, self.f046, self.f047,
                    self.f048, self.f049, self.f050, self.f051, self.f052, self.f053, self.f054,
                    self.f055, self.f056, self.f057, self.f058, self.f059, self.f060, self.f061,
                    self.f062, self.f063, self.f064, self.f065, self.f066, self.f067, self.f068,
                    self.f069, self.f070, self.f071, self.f072, self.f073, self.f074, self.f075,
                    self.f076, self.f077, self.f078, self.f079, self.f080, self.f081, self.f082,
                    self.f083, self.f084, self.f085, self.f086, self.f087, self.f088, self.f089,
                    self.f090, self.f091, self.f092, self.f093, self.f094, self.f095, self.f096,
                    self.f097, self.f098, self.f099, self.f100, self.f101, self.f102, self.f103,
                    self.f104, self.f105, self.f106, self.f107, self.f108, self.f109, self.f110,
                    self.f111, self.f112, self.f113, self.f114, self.f115, self.f116, self.f117,
                    self.f118, self.f119, self.f120, self.f121, self.f122, self.f123, self.f124,
                    self.f125, self.f126, self.f127, self.f128, self.f129, self.f130, self.f131,
                    self.f132, self.f133, self.f134, self.f135, self.f136, self.f137, self.f138,
                    self.f139, self.f140, self.f141, self.f142, self.f143, self.f144, self.f145,
                    self.f146, self.f147, self.f148, self.f149, self.f150, self.f151, self.f152,
                    self.f153, self.f154, self.f155, self.f156, self.f157, self.f158, self.f159,
                    self.f160, self.f161, self.f162, self.f163, self.f164, self.f165, self.f166,
                    self.f167, self.f168, self.f169, self.f170, self.f171, self.f172, self.f173,
                    self.f174, self.f175, self.f176, self.f177, self.f178, self.f179, self.f180,
                    self.f181, self.f182, self.f183, self.f184, self.f185, self.f186, self.f187,
                    self.f188, self.f189, self.f190, self.f191, self.f192, self.f193, self.f194,
                    self.f195, self.f196, self.f197, self.f198, self.f199,
                )
            }
        }

        /// Reference to a deserialized [Wide].
        #[derive(Copy, Clone)]
        pub struct WideRef<'a>(#[allow(dead_code)] ::planus::table_reader::Table<'a>);

        impl<'a> WideRef<'a> {
            /// Getter for the [`f000` field](Wide#structfield.f000).
            #[inline]
            pub fn f000(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(0, "Wide", "f000")
            }

            /// Getter for the [`f001` field](Wide#structfield.f001).
            #[inline]
            pub fn f001(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(1, "Wide", "f001")
            }

            /// Getter for the [`f002` field](Wide#structfield.f002).
            #[inline]
            pub fn f002(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(2, "Wide", "f002")
            }

            /// Getter for the [`f003` field](Wide#structfield.f003).
            #[inline]
            pub fn f003(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(3, "Wide", "f003")
            }

            /// Getter for the [`f004` field](Wide#structfield.f004).
            #[inline]
            pub fn f004(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(4, "Wide", "f004")
            }

            /// Getter for the [`f005` field](Wide#structfield.f005).
            #[inline]
            pub fn f005(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(5, "Wide", "f005")
            }

            /// Getter for the [`f006` field](Wide#structfield.f006).
            #[inline]
            pub fn f006(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(6, "Wide", "f006")
            }

            /// Getter for the [`f007` field](Wide#structfield.f007).
            #[inline]
            pub fn f007(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(7, "Wide", "f007")
            }

            /// Getter for the [`f008` field](Wide#structfield.f008).
            #[inline]
            pub fn f008(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(8, "Wide", "f008")
            }

            /// Getter for the [`f009` field](Wide#structfield.f009).
            #[inline]
            pub fn f009(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(9, "Wide", "f009")
            }

            /// Getter for the [`f010` field](Wide#structfield.f010).
            #[inline]
            pub fn f010(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(10, "Wide", "f010")
            }

            /// Getter for the [`f011` field](Wide#structfield.f011).
            #[inline]
            pub fn f011(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(11, "Wide", "f011")
            }

            /// Getter for the [`f012` field](Wide#structfield.f012).
            #[inline]
            pub fn f012(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(12, "Wide", "f012")
            }

            /// Getter for the [`f013` field](Wide#structfield.f013).
            #[inline]
            pub fn f013(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(13, "Wide", "f013")
            }

            /// Getter for the [`f014` field](Wide#structfield.f014).
            #[inline]
            pub fn f014(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(14, "Wide", "f014")
            }

            /// Getter for the [`f015` field](Wide#structfield.f015).
            #[inline]
            pub fn f015(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(15, "Wide", "f015")
            }

            /// Getter for the [`f016` field](Wide#structfield.f016).
            #[inline]
            pub fn f016(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(16, "Wide", "f016")
            }

            /// Getter for the [`f017` field](Wide#structfield.f017).
            #[inline]
            pub fn f017(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(17, "Wide", "f017")
            }

            /// Getter for the [`f018` field](Wide#structfield.f018).
            #[inline]
            pub fn f018(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(18, "Wide", "f018")
            }

            /// Getter for the [`f019` field](Wide#structfield.f019).
            #[inline]
            pub fn f019(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(19, "Wide", "f019")
            }

            /// Getter for the [`f020` field](Wide#structfield.f020).
            #[inline]
            pub fn f020(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(20, "Wide", "f020")
            }

            /// Getter for the [`f021` field](Wide#structfield.f021).
            #[inline]
            pub fn f021(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(21, "Wide", "f021")
            }

            /// Getter for the [`f022` field](Wide#structfield.f022).
            #[inline]
            pub fn f022(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(22, "Wide", "f022")
            }

            /// Getter for the [`f023` field](Wide#structfield.f023).
            #[inline]
            pub fn f023(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(23, "Wide", "f023")
            }

            /// Getter for the [`f024` field](Wide#structfield.f024).
            #[inline]
            pub fn f024(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(24, "Wide", "f024")
            }

            /// Getter for the [`f025` field](Wide#structfield.f025).
            #[inline]
            pub fn f025(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(25, "Wide", "f025")
            }

            /// Getter for the [`f026` field](Wide#structfield.f026).
            #[inline]
            pub fn f026(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(26, "Wide", "f026")
            }

            /// Getter for the [`f027` field](Wide#structfield.f027).
            #[inline]
            pub fn f027(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(27, "Wide", "f027")
            }

            /// Getter for the [`f028` field](Wide#structfield.f028).
            #[inline]
            pub fn f028(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(28, "Wide", "f028")
            }

            /// Getter for the [`f029` field](Wide#structfield.f029).
            #[inline]
            pub fn f029(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(29, "Wide", "f029")
            }

            /// Getter for the [`f030` field](Wide#structfield.f030).
            #[inline]
            pub fn f030(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(30, "Wide", "f030")
            }

            /// Getter for the [`f031` field](Wide#structfield.f031).
            #[inline]
            pub fn f031(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(31, "Wide", "f031")
            }

            /// Getter for the [`f032` field](Wide#structfield.f032).
            #[inline]
            pub fn f032(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(32, "Wide", "f032")
            }

            /// Getter for the [`f033` field](Wide#structfield.f033).
            #[inline]
            pub fn f033(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(33, "Wide", "f033")
            }

            /// Getter for the [`f034` field](Wide#structfield.f034).
            #[inline]
            pub fn f034(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(34, "Wide", "f034")
            }

            /// Getter for the [`f035` field](Wide#structfield.f035).
            #[inline]
            pub fn f035(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(35, "Wide", "f035")
            }

            /// Getter for the [`f036` field](Wide#structfield.f036).
            #[inline]
            pub fn f036(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(36, "Wide", "f036")
            }

            /// Getter for the [`f037` field](Wide#structfield.f037).
            #[inline]
            pub fn f037(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(37, "Wide", "f037")
            }

            /// Getter for the [`f038` field](Wide#structfield.f038).
            #[inline]
            pub fn f038(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(38, "Wide", "f038")
            }

            /// Getter for the [`f039` field](Wide#structfield.f039).
            #[inline]
            pub fn f039(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(39, "Wide", "f039")
            }

            /// Getter for the [`f040` field](Wide#structfield.f040).
            #[inline]
            pub fn f040(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(40, "Wide", "f040")
            }

            /// Getter for the [`f041` field](Wide#structfield.f041).
            #[inline]
            pub fn f041(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(41, "Wide", "f041")
            }

            /// Getter for the [`f042` field](Wide#structfield.f042).
            #[inline]
            pub fn f042(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(42, "Wide", "f042")
            }

            /// Getter for the [`f043` field](Wide#structfield.f043).
            #[inline]
            pub fn f043(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(43, "Wide", "f043")
            }

            /// Getter for the [`f044` field](Wide#structfield.f044).
            #[inline]
            pub fn f044(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(44, "Wide", "f044")
            }

            /// Getter for the [`f045` field](Wide#structfield.f045).
            #[inline]
            pub fn f045(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(45, "Wide", "f045")
            }

            /// Getter for the [`f046` field](Wide#structfield.f046).
            #[inline]
            pub fn f046(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(46, "Wide", "f046")
            }

            /// Getter for the [`f047` field](Wide#structfield.f047).
            #[inline]
            pub fn f047(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(47, "Wide", "f047")
            }

            /// Getter for the [`f048` field](Wide#structfield.f048).
            #[inline]
            pub fn f048(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(48, "Wide", "f048")
            }

            /// Getter for the [`f049` field](Wide#structfield.f049).
            #[inline]
            pub fn f049(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(49, "Wide", "f049")
            }

            /// Getter for the [`f050` field](Wide#structfield.f050).
            #[inline]
            pub fn f050(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(50, "Wide", "f050")
            }

            /// Getter for the [`f051` field](Wide#structfield.f051).
            #[inline]
            pub fn f051(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(51, "Wide", "f051")
            }

            /// Getter for the [`f052` field](Wide#structfield.f052).
            #[inline]
            pub fn f052(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(52, "Wide", "f052")
            }

            /// Getter for the [`f053` field](Wide#structfield.f053).
            #[inline]
            pub fn f053(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(53, "Wide", "f053")
            }

            /// Getter for the [`f054` field](Wide#structfield.f054).
            #[inline]
            pub fn f054(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(54, "Wide", "f054")
            }

            /// Getter for the [`f055` field](Wide#structfield.f055).
            #[inline]
            pub fn f055(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(55, "Wide", "f055")
            }

            /// Getter for the [`f056` field](Wide#structfield.f056).
            #[inline]
            pub fn f056(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(56, "Wide", "f056")
            }

            /// Getter for the [`f057` field](Wide#structfield.f057).
            #[inline]
            pub fn f057(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(57, "Wide", "f057")
            }

            /// Getter for the [`f058` field](Wide#structfield.f058).
            #[inline]
            pub fn f058(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(58, "Wide", "f058")
            }

            /// Getter for the [`f059` field](Wide#structfield.f059).
            #[inline]
            pub fn f059(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(59, "Wide", "f059")
            }

            /// Getter for the [`f060` field](Wide#structfield.f060).
            #[inline]
            pub fn f060(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(60, "Wide", "f060")
            }

            /// Getter for the [`f061` field](Wide#structfield.f061).
            #[inline]
            pub fn f061(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(61, "Wide", "f061")
            }

            /// Getter for the [`f062` field](Wide#structfield.f062).
            #[inline]
            pub fn f062(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(62, "Wide", "f062")
            }

            /// Getter for the [`f063` field](Wide#structfield.f063).
            #[inline]
            pub fn f063(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(63, "Wide", "f063")
            }

            /// Getter for the [`f064` field](Wide#structfield.f064).
            #[inline]
            pub fn f064(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(64, "Wide", "f064")
            }

            /// Getter for the [`f065` field](Wide#structfield.f065).
            #[inline]
            pub fn f065(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(65, "Wide", "f065")
            }

            /// Getter for the [`f066` field](Wide#structfield.f066).
            #[inline]
            pub fn f066(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(66, "Wide", "f066")
            }

            /// Getter for the [`f067` field](Wide#structfield.f067).
            #[inline]
            pub fn f067(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(67, "Wide", "f067")
            }

            /// Getter for the [`f068` field](Wide#structfield.f068).
            #[inline]
            pub fn f068(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(68, "Wide", "f068")
            }

            /// Getter for the [`f069` field](Wide#structfield.f069).
            #[inline]
            pub fn f069(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(69, "Wide", "f069")
            }

            /// Getter for the [`f070` field](Wide#structfield.f070).
            #[inline]
            pub fn f070(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(70, "Wide", "f070")
            }

            /// Getter for the [`f071` field](Wide#structfield.f071).
            #[inline]
            pub fn f071(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(71, "Wide", "f071")
            }

            /// Getter for the [`f072` field](Wide#structfield.f072).
            #[inline]
            pub fn f072(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(72, "Wide", "f072")
            }

            /// Getter for the [`f073` field](Wide#structfield.f073).
            #[inline]
            pub fn f073(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(73, "Wide", "f073")
            }

            /// Getter for the [`f074` field](Wide#structfield.f074).
            #[inline]
            pub fn f074(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(74, "Wide", "f074")
            }

            /// Getter for the [`f075` field](Wide#structfield.f075).
            #[inline]
            pub fn f075(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(75, "Wide", "f075")
            }

            /// Getter for the [`f076` field](Wide#structfield.f076).
            #[inline]
            pub fn f076(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(76, "Wide", "f076")
            }

            /// Getter for the [`f077` field](Wide#structfield.f077).
            #[inline]
            pub fn f077(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(77, "Wide", "f077")
            }

            /// Getter for the [`f078` field](Wide#structfield.f078).
            #[inline]
            pub fn f078(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(78, "Wide", "f078")
            }

            /// Getter for the [`f079` field](Wide#structfield.f079).
            #[inline]
            pub fn f079(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(79, "Wide", "f079")
            }

            /// Getter for the [`f080` field](Wide#structfield.f080).
            #[inline]
            pub fn f080(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(80, "Wide", "f080")
            }

            /// Getter for the [`f081` field](Wide#structfield.f081).
            #[inline]
            pub fn f081(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(81, "Wide", "f081")
            }

            /// Getter for the [`f082` field](Wide#structfield.f082).
            #[inline]
            pub fn f082(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(82, "Wide", "f082")
            }

            /// Getter for the [`f083` field](Wide#structfield.f083).
            #[inline]
            pub fn f083(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(83, "Wide", "f083")
            }

            /// Getter for the [`f084` field](Wide#structfield.f084).
            #[inline]
            pub fn f084(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(84, "Wide", "f084")
            }

            /// Getter for the [`f085` field](Wide#structfield.f085).
            #[inline]
            pub fn f085(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(85, "Wide", "f085")
            }

            /// Getter for the [`f086` field](Wide#structfield.f086).
            #[inline]
            pub fn f086(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(86, "Wide", "f086")
            }

            /// Getter for the [`f087` field](Wide#structfield.f087).
            #[inline]
            pub fn f087(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(87, "Wide", "f087")
            }

            /// Getter for the [`f088` field](Wide#structfield.f088).
            #[inline]
            pub fn f088(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(88, "Wide", "f088")
            }

            /// Getter for the [`f089` field](Wide#structfield.f089).
            #[inline]
            pub fn f089(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(89, "Wide", "f089")
            }

            /// Getter for the [`f090` field](Wide#structfield.f090).
            #[inline]
            pub fn f090(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(90, "Wide", "f090")
            }

            /// Getter for the [`f091` field](Wide#structfield.f091).
            #[inline]
            pub fn f091(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(91, "Wide", "f091")
            }

            /// Getter for the [`f092` field](Wide#structfield.f092).
            #[inline]
            pub fn f092(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(92, "Wide", "f092")
            }

            /// Getter for the [`f093` field](Wide#structfield.f093).
            #[inline]
            pub fn f093(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(93, "Wide", "f093")
            }

            /// Getter for the [`f094` field](Wide#structfield.f094).
            #[inline]
            pub fn f094(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(94, "Wide", "f094")
            }

            /// Getter for the [`f095` field](Wide#structfield.f095).
            #[inline]
            pub fn f095(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(95, "Wide", "f095")
            }

            /// Getter for the [`f096` field](Wide#structfield.f096).
            #[inline]
            pub fn f096(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(96, "Wide", "f096")
            }

            /// Getter for the [`f097` field](Wide#structfield.f097).
            #[inline]
            pub fn f097(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(97, "Wide", "f097")
            }

            /// Getter for the [`f098` field](Wide#structfield.f098).
            #[inline]
            pub fn f098(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(98, "Wide", "f098")
            }

            /// Getter for the [`f099` field](Wide#structfield.f099).
            #[inline]
            pub fn f099(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(99, "Wide", "f099")
            }

            /// Getter for the [`f100` field](Wide#structfield.f100).
            #[inline]
            pub fn f100(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(100, "Wide", "f100")
            }

            /// Getter for the [`f101` field](Wide#structfield.f101).
            #[inline]
            pub fn f101(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(101, "Wide", "f101")
            }

            /// Getter for the [`f102` field](Wide#structfield.f102).
            #[inline]
            pub fn f102(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(102, "Wide", "f102")
            }

            /// Getter for the [`f103` field](Wide#structfield.f103).
            #[inline]
            pub fn f103(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(103, "Wide", "f103")
            }

            /// Getter for the [`f104` field](Wide#structfield.f104).
            #[inline]
            pub fn f104(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(104, "Wide", "f104")
            }

            /// Getter for the [`f105` field](Wide#structfield.f105).
            #[inline]
            pub fn f105(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(105, "Wide", "f105")
            }

            /// Getter for the [`f106` field](Wide#structfield.f106).
            #[inline]
            pub fn f106(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(106, "Wide", "f106")
            }

            /// Getter for the [`f107` field](Wide#structfield.f107).
            #[inline]
            pub fn f107(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(107, "Wide", "f107")
            }

            /// Getter for the [`f108` field](Wide#structfield.f108).
            #[inline]
            pub fn f108(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(108, "Wide", "f108")
            }

            /// Getter for the [`f109` field](Wide#structfield.f109).
            #[inline]
            pub fn f109(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(109, "Wide", "f109")
            }

            /// Getter for the [`f110` field](Wide#structfield.f110).
            #[inline]
            pub fn f110(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(110, "Wide", "f110")
            }

            /// Getter for the [`f111` field](Wide#structfield.f111).
            #[inline]
            pub fn f111(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(111, "Wide", "f111")
            }

            /// Getter for the [`f112` field](Wide#structfield.f112).
            #[inline]
            pub fn f112(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(112, "Wide", "f112")
            }

            /// Getter for the [`f113` field](Wide#structfield.f113).
            #[inline]
            pub fn f113(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(113, "Wide", "f113")
            }

            /// Getter for the [`f114` field](Wide#structfield.f114).
            #[inline]
            pub fn f114(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(114, "Wide", "f114")
            }

            /// Getter for the [`f115` field](Wide#structfield.f115).
            #[inline]
            pub fn f115(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(115, "Wide", "f115")
            }

            /// Getter for the [`f116` field](Wide#structfield.f116).
            #[inline]
            pub fn f116(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(116, "Wide", "f116")
            }

            /// Getter for the [`f117` field](Wide#structfield.f117).
            #[inline]
            pub fn f117(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(117, "Wide", "f117")
            }

            /// Getter for the [`f118` field](Wide#structfield.f118).
            #[inline]
            pub fn f118(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(118, "Wide", "f118")
            }

            /// Getter for the [`f119` field](Wide#structfield.f119).
            #[inline]
            pub fn f119(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(119, "Wide", "f119")
            }

            /// Getter for the [`f120` field](Wide#structfield.f120).
            #[inline]
            pub fn f120(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(120, "Wide", "f120")
            }

            /// Getter for the [`f121` field](Wide#structfield.f121).
            #[inline]
            pub fn f121(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(121, "Wide", "f121")
            }

            /// Getter for the [`f122` field](Wide#structfield.f122).
            #[inline]
            pub fn f122(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(122, "Wide", "f122")
            }

            /// Getter for the [`f123` field](Wide#structfield.f123).
            #[inline]
            pub fn f123(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(123, "Wide", "f123")
            }

            /// Getter for the [`f124` field](Wide#structfield.f124).
            #[inline]
            pub fn f124(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(124, "Wide", "f124")
            }

            /// Getter for the [`f125` field](Wide#structfield.f125).
            #[inline]
            pub fn f125(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(125, "Wide", "f125")
            }

            /// Getter for the [`f126` field](Wide#structfield.f126).
            #[inline]
            pub fn f126(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(126, "Wide", "f126")
            }

            /// Getter for the [`f127` field](Wide#structfield.f127).
            #[inline]
            pub fn f127(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(127, "Wide", "f127")
            }

            /// Getter for the [`f128` field](Wide#structfield.f128).
            #[inline]
            pub fn f128(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(128, "Wide", "f128")
            }

            /// Getter for the [`f129` field](Wide#structfield.f129).
            #[inline]
            pub fn f129(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(129, "Wide", "f129")
            }

            /// Getter for the [`f130` field](Wide#structfield.f130).
            #[inline]
            pub fn f130(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(130, "Wide", "f130")
            }

            /// Getter for the [`f131` field](Wide#structfield.f131).
            #[inline]
            pub fn f131(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(131, "Wide", "f131")
            }

            /// Getter for the [`f132` field](Wide#structfield.f132).
            #[inline]
            pub fn f132(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(132, "Wide", "f132")
            }

            /// Getter for the [`f133` field](Wide#structfield.f133).
            #[inline]
            pub fn f133(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(133, "Wide", "f133")
            }

            /// Getter for the [`f134` field](Wide#structfield.f134).
            #[inline]
            pub fn f134(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(134, "Wide", "f134")
            }

            /// Getter for the [`f135` field](Wide#structfield.f135).
            #[inline]
            pub fn f135(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(135, "Wide", "f135")
            }

            /// Getter for the [`f136` field](Wide#structfield.f136).
            #[inline]
            pub fn f136(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(136, "Wide", "f136")
            }

            /// Getter for the [`f137` field](Wide#structfield.f137).
            #[inline]
            pub fn f137(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(137, "Wide", "f137")
            }

            /// Getter for the [`f138` field](Wide#structfield.f138).
            #[inline]
            pub fn f138(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(138, "Wide", "f138")
            }

            /// Getter for the [`f139` field](Wide#structfield.f139).
            #[inline]
            pub fn f139(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(139, "Wide", "f139")
            }

            /// Getter for the [`f140` field](Wide#structfield.f140).
            #[inline]
            pub fn f140(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(140, "Wide", "f140")
            }

            /// Getter for the [`f141` field](Wide#structfield.f141).
            #[inline]
            pub fn f141(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(141, "Wide", "f141")
            }

            /// Getter for the [`f142` field](Wide#structfield.f142).
            #[inline]
            pub fn f142(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(142, "Wide", "f142")
            }

            /// Getter for the [`f143` field](Wide#structfield.f143).
            #[inline]
            pub fn f143(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(143, "Wide", "f143")
            }

            /// Getter for the [`f144` field](Wide#structfield.f144).
            #[inline]
            pub fn f144(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(144, "Wide", "f144")
            }

            /// Getter for the [`f145` field](Wide#structfield.f145).
            #[inline]
            pub fn f145(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(145, "Wide", "f145")
            }

            /// Getter for the [`f146` field](Wide#structfield.f146).
            #[inline]
            pub fn f146(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(146, "Wide", "f146")
            }

            /// Getter for the [`f147` field](Wide#structfield.f147).
            #[inline]
            pub fn f147(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(147, "Wide", "f147")
            }

            /// Getter for the [`f148` field](Wide#structfield.f148).
            #[inline]
            pub fn f148(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(148, "Wide", "f148")
            }

            /// Getter for the [`f149` field](Wide#structfield.f149).
            #[inline]
            pub fn f149(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(149, "Wide", "f149")
            }

            /// Getter for the [`f150` field](Wide#structfield.f150).
            #[inline]
            pub fn f150(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(150, "Wide", "f150")
            }

            /// Getter for the [`f151` field](Wide#structfield.f151).
            #[inline]
            pub fn f151(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(151, "Wide", "f151")
            }

            /// Getter for the [`f152` field](Wide#structfield.f152).
            #[inline]
            pub fn f152(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(152, "Wide", "f152")
            }

            /// Getter for the [`f153` field](Wide#structfield.f153).
            #[inline]
            pub fn f153(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(153, "Wide", "f153")
            }

            /// Getter for the [`f154` field](Wide#structfield.f154).
            #[inline]
            pub fn f154(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(154, "Wide", "f154")
            }

            /// Getter for the [`f155` field](Wide#structfield.f155).
            #[inline]
            pub fn f155(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(155, "Wide", "f155")
            }

            /// Getter for the [`f156` field](Wide#structfield.f156).
            #[inline]
            pub fn f156(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(156, "Wide", "f156")
            }

            /// Getter for the [`f157` field](Wide#structfield.f157).
            #[inline]
            pub fn f157(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(157, "Wide", "f157")
            }

            /// Getter for the [`f158` field](Wide#structfield.f158).
            #[inline]
            pub fn f158(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(158, "Wide", "f158")
            }

            /// Getter for the [`f159` field](Wide#structfield.f159).
            #[inline]
            pub fn f159(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(159, "Wide", "f159")
            }

            /// Getter for the [`f160` field](Wide#structfield.f160).
            #[inline]
            pub fn f160(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(160, "Wide", "f160")
            }

            /// Getter for the [`f161` field](Wide#structfield.f161).
            #[inline]
            pub fn f161(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(161, "Wide", "f161")
            }

            /// Getter for the [`f162` field](Wide#structfield.f162).
            #[inline]
            pub fn f162(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(162, "Wide", "f162")
            }

            /// Getter for the [`f163` field](Wide#structfield.f163).
            #[inline]
            pub fn f163(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(163, "Wide", "f163")
            }

            /// Getter for the [`f164` field](Wide#structfield.f164).
            #[inline]
            pub fn f164(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(164, "Wide", "f164")
            }

            /// Getter for the [`f165` field](Wide#structfield.f165).
            #[inline]
            pub fn f165(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(165, "Wide", "f165")
            }

            /// Getter for the [`f166` field](Wide#structfield.f166).
            #[inline]
            pub fn f166(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(166, "Wide", "f166")
            }

            /// Getter for the [`f167` field](Wide#structfield.f167).
            #[inline]
            pub fn f167(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(167, "Wide", "f167")
            }

            /// Getter for the [`f168` field](Wide#structfield.f168).
            #[inline]
            pub fn f168(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(168, "Wide", "f168")
            }

            /// Getter for the [`f169` field](Wide#structfield.f169).
            #[inline]
            pub fn f169(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(169, "Wide", "f169")
            }

            /// Getter for the [`f170` field](Wide#structfield.f170).
            #[inline]
            pub fn f170(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(170, "Wide", "f170")
            }

            /// Getter for the [`f171` field](Wide#structfield.f171).
            #[inline]
            pub fn f171(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(171, "Wide", "f171")
            }

            /// Getter for the [`f172` field](Wide#structfield.f172).
            #[inline]
            pub fn f172(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(172, "Wide", "f172")
            }

            /// Getter for the [`f173` field](Wide#structfield.f173).
            #[inline]
            pub fn f173(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(173, "Wide", "f173")
            }

            /// Getter for the [`f174` field](Wide#structfield.f174).
            #[inline]
            pub fn f174(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(174, "Wide", "f174")
            }

            /// Getter for the [`f175` field](Wide#structfield.f175).
            #[inline]
            pub fn f175(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(175, "Wide", "f175")
            }

            /// Getter for the [`f176` field](Wide#structfield.f176).
            #[inline]
            pub fn f176(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(176, "Wide", "f176")
            }

            /// Getter for the [`f177` field](Wide#structfield.f177).
            #[inline]
            pub fn f177(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(177, "Wide", "f177")
            }

            /// Getter for the [`f178` field](Wide#structfield.f178).
            #[inline]
            pub fn f178(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(178, "Wide", "f178")
            }

            /// Getter for the [`f179` field](Wide#structfield.f179).
            #[inline]
            pub fn f179(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(179, "Wide", "f179")
            }

            /// Getter for the [`f180` field](Wide#structfield.f180).
            #[inline]
            pub fn f180(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(180, "Wide", "f180")
            }

            /// Getter for the [`f181` field](Wide#structfield.f181).
            #[inline]
            pub fn f181(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(181, "Wide", "f181")
            }

            /// Getter for the [`f182` field](Wide#structfield.f182).
            #[inline]
            pub fn f182(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(182, "Wide", "f182")
            }

            /// Getter for the [`f183` field](Wide#structfield.f183).
            #[inline]
            pub fn f183(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(183, "Wide", "f183")
            }

            /// Getter for the [`f184` field](Wide#structfield.f184).
            #[inline]
            pub fn f184(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(184, "Wide", "f184")
            }

            /// Getter for the [`f185` field](Wide#structfield.f185).
            #[inline]
            pub fn f185(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(185, "Wide", "f185")
            }

            /// Getter for the [`f186` field](Wide#structfield.f186).
            #[inline]
            pub fn f186(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(186, "Wide", "f186")
            }

            /// Getter for the [`f187` field](Wide#structfield.f187).
            #[inline]
            pub fn f187(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(187, "Wide", "f187")
            }

            /// Getter for the [`f188` field](Wide#structfield.f188).
            #[inline]
            pub fn f188(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(188, "Wide", "f188")
            }

            /// Getter for the [`f189` field](Wide#structfield.f189).
            #[inline]
            pub fn f189(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(189, "Wide", "f189")
            }

            /// Getter for the [`f190` field](Wide#structfield.f190).
            #[inline]
            pub fn f190(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(190, "Wide", "f190")
            }

            /// Getter for the [`f191` field](Wide#structfield.f191).
            #[inline]
            pub fn f191(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(191, "Wide", "f191")
            }

            /// Getter for the [`f192` field](Wide#structfield.f192).
            #[inline]
            pub fn f192(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(192, "Wide", "f192")
            }

            /// Getter for the [`f193` field](Wide#structfield.f193).
            #[inline]
            pub fn f193(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(193, "Wide", "f193")
            }

            /// Getter for the [`f194` field](Wide#structfield.f194).
            #[inline]
            pub fn f194(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(194, "Wide", "f194")
            }

            /// Getter for the [`f195` field](Wide#structfield.f195).
            #[inline]
            pub fn f195(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(195, "Wide", "f195")
            }

            /// Getter for the [`f196` field](Wide#structfield.f196).
            #[inline]
            pub fn f196(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(196, "Wide", "f196")
            }

            /// Getter for the [`f197` field](Wide#structfield.f197).
            #[inline]
            pub fn f197(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(197, "Wide", "f197")
            }

            /// Getter for the [`f198` field](Wide#structfield.f198).
            #[inline]
            pub fn f198(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(198, "Wide", "f198")
            }

            /// Getter for the [`f199` field](Wide#structfield.f199).
            #[inline]
            pub fn f199(&self) -> ::planus::Result<::core::option::Option<u32>> {
                self.0.access(199, "Wide", "f199")
            }
        }

        impl<'a> ::core::fmt::Debug for WideRef<'a> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut f = f.debug_struct("WideRef");
                if let ::core::option::Option::Some(field_f000) = self.f000().transpose() {
                    f.field("f000", &field_f000);
                }
                if let ::core::option::Option::Some(field_f001) = self.f001().transpose() {
                    f.field("f001", &field_f001);
                }
                if let ::core::option::Option::Some(field_f002) = self.f002().transpose() {
                    f.field("f002", &field_f002);
                }
                if let ::core::option::Option::Some(field_f003) = self.f003().transpose() {
                    f.field("f003", &field_f003);
                }
                if let ::core::option::Option::Some(field_f004) = self.f004().transpose() {
                    f.field("f004", &field_f004);
                }
                if let ::core::option::Option::Some(field_f005) = self.f005().transpose() {
                    f.field("f005", &field_f005);
                }
                if let ::core::option::Option::Some(field_f006) = self.f006().transpose() {
                    f.field("f006", &field_f006);
                }
                if let ::core::option::Option::Some(field_f007) = self.f007().transpose() {
                    f.field("f007", &field_f007);
                }
                if let ::core::option::Option::Some(field_f008) = self.f008().transpose() {
                    f.field("f008", &field_f008);
                }
                if let ::core::option::Option::Some(field_f009) = self.f009().transpose() {
                    f.field("f009", &field_f009);
                }
                if let ::core::option::Option::Some(field_f010) = self.f010().transpose() {
                    f.field("f010", &field_f010);
                }
                if let ::core::option::Option::Some(field_f011) = self.f011().transpose() {
                    f.field("f011", &field_f011);
                }
                if let ::core::option::Option::Some(field_f012) = self.f012().transpose() {
                    f.field("f012", &field_f012);
                }
                if let ::core::option::Option::Some(field_f013) = self.f013().transpose() {
                    f.field("f013", &field_f013);
                }
                if let ::core::option::Option::Some(field_f014) = self.f014().transpose() {
                    f.field("f014", &field_f014);
                }
                if let ::core::option::Option::Some(field_f015) = self.f015().transpose() {
                    f.field("f015", &field_f015);
                }
                if let ::core::option::Option::Some(field_f016) = self.f016().transpose() {
                    f.field("f016", &field_f016);
                }
                if let ::core::option::Option::Some(field_f017) = self.f017().transpose() {
                    f.field("f017", &field_f017);
                }
                if let ::core::option::Option::Some(field_f018) = self.f018().transpose() {
                    f.field("f018", &field_f018);
                }
                if let ::core::option::Option::Some(field_f019) = self.f019().transpose() {
                    f.field("f019", &field_f019);
                }
                if let ::core::option::Option::Some(field_f020) = self.f020().transpose() {
                    f.field("f020", &field_f020);
                }
                if let ::core::option::Option::Some(field_f021) = self.f021().transpose() {
                    f.field("f021", &field_f021);
                }
                if let ::core::option::Option::Some(field_f022) = self.f022().transpose() {
                    f.field("f022", &field_f022);
                }
                if let ::core::option::Option::Some(field_f023) = self.f023().transpose() {
                    f.field("f023", &field_f023);
                }
                if let ::core::option::Option::Some(field_f024) = self.f024().transpose() {
                    f.field("f024", &field_f024);
                }
                if let ::core::option::Option::Some(field_f025) = self.f025().transpose() {
                    f.field("f025", &field_f025);
                }
                if let ::core::option::Option::Some(field_f026) = self.f026().transpose() {
                    f.field("f026", &field_f026);
                }
                if let ::core::option::Option::Some(field_f027) = self.f027().transpose() {
                    f.field("f027", &field_f027);
                }
                if let ::core::option::Option::Some(field_f028) = self.f028().transpose() {
                    f.field("f028", &field_f028);
                }
                if let ::core::option::Option::Some(field_f029) = self.f029().transpose() {
                    f.field("f029", &field_f029);
                }
                if let ::core::option::Option::Some(field_f030) = self.f030().transpose() {
                    f.field("f030", &field_f030);
                }
                if let ::core::option::Option::Some(field_f031) = self.f031().transpose() {
                    f.field("f031", &field_f031);
                }
                if let ::core::option::Option::Some(field_f032) = self.f032().transpose() {
                    f.field("f032", &field_f032);
                }
                if let ::core::option::Option::Some(field_f033) = self.f033().transpose() {
                    f.field("f033", &field_f033);
                }
                if let ::core::option::Option::Some(field_f034) = self.f034().transpose() {
                    f.field("f034", &field_f034);
                }
                if let ::core::option::Option::Some(field_f035) = self.f035().transpose() {
                    f.field("f035", &field_f035);
                }
                if let ::core::option::Option::Some(field_f036) = self.f036().transpose() {
                    f.field("f036", &field_f036);
                }
                if let ::core::option::Option::Some(field_f037) = self.f037().transpose() {
                    f.field("f037", &field_f037);
                }
                if let ::core::option::Option::Some(field_f038) = self.f038().transpose() {
                    f.field("f038", &field_f038);
                }
                if let ::core::option::Option::Some(field_f039) = self.f039().transpose() {
                    f.field("f039", &field_f039);
                }
                if let ::core::option::Option::Some(field_f040) = self.f040().transpose() {
                    f.field("f040", &field_f040);
                }
                if let ::core::option::Option::Some(field_f041) = self.f041().transpose() {
                    f.field("f041", &field_f041);
                }
                if let ::core::option::Option::Some(field_f042) = self.f042().transpose() {
                    f.field("f042", &field_f042);
                }
                if let ::core::option::Option::Some(field_f043) = self.f043().transpose() {
                    f.field("f043", &field_f043);
                }
                if let ::core::option::Option::Some(field_f044) = self.f044().transpose() {
                    f.field("f044", &field_f044);
                }
                if let ::core::option::Option::Some(field_f045) = self.f045().transpose() {
                    f.field("f045", &field_f045);
                }
                if let ::core::option::Option::Some(field_f046) = self.f046().transpose() {
                    f.field("f046", &field_f046);
                }
                if let ::core::option::Option::Some(field_f047) = self.f047().transpose() {
                    f.field("f047", &field_f047);
                }
                if let ::core::option::Option::Some(field_f048) = self.f048().transpose() {
                    f.field("f048", &field_f048);
                }
                if let ::core::option::Option::Some(field_f049) = self.f049().transpose() {
                    f.field("f049", &field_f049);
                }
                if let ::core::option::Option::Some(field_f050) = self.f050().transpose() {
                    f.field("f050", &field_f050);
                }
                if let ::core::option::Option::Some(field_f051) = self.f051().transpose() {
                    f.field("f051", &field_f051);
                }
                if let ::core::option::Option::Some(field_f052) = self.f052().transpose() {
                    f.field("f052", &field_f052);
                }
                if let ::core::option::Option::Some(field_f053) = self.f053().transpose() {
                    f.field("f053", &field_f053);
                }
                if let ::core::option::Option::Some(field_f054) = self.f054().transpose() {
                    f.field("f054", &field_f054);
                }
                if let ::core::option::Option::Some(field_f055) = self.f055().transpose() {
                    f.field("f055", &field_f055);
                }
                if let ::core::option::Option::Some(field_f056) = self.f056().transpose() {
                    f.field("f056", &field_f056);
                }
                if let ::core::option::Option::Some(field_f057) = self.f057().transpose() {
                    f.field("f057", &field_f057);
                }
                if let ::core::option::Option::Some(field_f058) = self.f058().transpose() {
                    f.field("f058", &field_f058);
                }
                if let ::core::option::Option::Some(field_f059) = self.f059().transpose() {
                    f.field("f059", &field_f059);
                }
                if let ::core::option::Option::Some(field_f060) = self.f060().transpose() {
                    f.field("f060", &field_f060);
                }
                if let ::core::option::Option::Some(field_f061) = self.f061().transpose() {
                    f.field("f061", &field_f061);
                }
                if let ::core::option::Option::Some(field_f062) = self.f062().transpose() {
                    f.field("f062", &field_f062);
                }
                if let ::core::option::Option::Some(field_f063) = self.f063().transpose() {
                    f.field("f063", &field_f063);
                }
                if let ::core::option::Option::Some(field_f064) = self.f064().transpose() {
                    f.field("f064", &field_f064);
                }
                if let ::core::option::Option::Some(field_f065) = self.f065().transpose() {
                    f.field("f065", &field_f065);
                }
                if let ::core::option::Option::Some(field_f066) = self.f066().transpose() {
                    f.field("f066", &field_f066);
                }
                if let ::core::option::Option::Some(field_f067) = self.f067().transpose() {
                    f.field("f067", &field_f067);
                }
                if let ::core::option::Option::Some(field_f068) = self.f068().transpose() {
                    f.field("f068", &field_f068);
                }
                if let ::core::option::Option::Some(field_f069) = self.f069().transpose() {
                    f.field("f069", &field_f069);
                }
                if let ::core::option::Option::Some(field_f070) = self.f070().transpose() {
                    f.field("f070", &field_f070);
                }
                if let ::core::option::Option::Some(field_f071) = self.f071().transpose() {
                    f.field("f071", &field_f071);
                }
                if let ::core::option::Option::Some(field_f072) = self.f072().transpose() {
                    f.field("f072", &field_f072);
                }
                if let ::core::option::Option::Some(field_f073) = self.f073().transpose() {
                    f.field("f073", &field_f073);
                }
                if let ::core::option::Option::Some(field_f074) = self.f074().transpose() {
                    f.field("f074", &field_f074);
                }
                if let ::core::option::Option::Some(field_f075) = self.f075().transpose() {
                    f.field("f075", &field_f075);
                }
                if let ::core::option::Option::Some(field_f076) = self.f076().transpose() {
                    f.field("f076", &field_f076);
                }
                if let ::core::option::Option::Some(field_f077) = self.f077().transpose() {
                    f.field("f077", &field_f077);
                }
                if let ::core::option::Option::Some(field_f078) = self.f078().transpose() {
                    f.field("f078", &field_f078);
                }
                if let ::core::option::Option::Some(field_f079) = self.f079().transpose() {
                    f.field("f079", &field_f079);
                }
                if let ::core::option::Option::Some(field_f080) = self.f080().transpose() {
                    f.field("f080", &field_f080);
                }
                if let ::core::option::Option::Some(field_f081) = self.f081().transpose() {
                    f.field("f081", &field_f081);
                }
                if let ::core::option::Option::Some(field_f082) = self.f082().transpose() {
                    f.field("f082", &field_f082);
                }
                if let ::core::option::Option::Some(field_f083) = self.f083().transpose() {
                    f.field("f083", &field_f083);
                }
                if let ::core::option::Option::Some(field_f084) = self.f084().transpose() {
                    f.field("f084", &field_f084);
                }
                if let ::core::option::Option::Some(field_f085) = self.f085().transpose() {
                    f.field("f085", &field_f085);
                }
                if let ::core::option::Option::Some(field_f086) = self.f086().transpose() {
                    f.field("f086", &field_f086);
                }
                if let ::core::option::Option::Some(field_f087) = self.f087().transpose() {
                    f.field("f087", &field_f087);
                }
                if let ::core::option::Option::Some(field_f088) = self.f088().transpose() {
                    f.field("f088", &field_f088);
                }
                if let ::core::option::Option::Some(field_f089) = self.f089().transpose() {
                    f.field("f089", &field_f089);
                }
                if let ::core::option::Option::Some(field_f090) = self.f090().transpose() {
                    f.field("f090", &field_f090);
                }
                if let ::core::option::Option::Some(field_f091) = self.f091().transpose() {
                    f.field("f091", &field_f091);
                }
                if let ::core::option::Option::Some(field_f092) = self.f092().transpose() {
                    f.field("f092", &field_f092);
                }
                if let ::core::option::Option::Some(field_f093) = self.f093().transpose() {
                    f.field("f093", &field_f093);
                }
                if let ::core::option::Option::Some(field_f094) = self.f094().transpose() {
                    f.field("f094", &field_f094);
                }
                if let ::core::option::Option::Some(field_f095) = self.f095().transpose() {
                    f.field("f095", &field_f095);
                }
                if let ::core::option::Option::Some(field_f096) = self.f096().transpose() {
                    f.field("f096", &field_f096);
                }
                if let ::core::option::Option::Some(field_f097) = self.f097().transpose() {
                    f.field("f097", &field_f097);
                }
                if let ::core::option::Option::Some(field_f098) = self.f098().transpose() {
                    f.field("f098", &field_f098);
                }
                if let ::core::option::Option::Some(field_f099) = self.f099().transpose() {
                    f.field("f099", &field_f099);
                }
                if let ::core::option::Option::Some(field_f100) = self.f100().transpose() {
                    f.field("f100", &field_f100);
                }
                if let ::core::option::Option::Some(field_f101) = self.f101().transpose() {
                    f.field("f101", &field_f101);
                }
                if let ::core::option::Option::Some(field_f102) = self.f102().transpose() {
                    f.field("f102", &field_f102);
                }
                if let ::core::option::Option::Some(field_f103) = self.f103().transpose() {
                    f.field("f103", &field_f103);
                }
                if let ::core::option::Option::Some(field_f104) = self.f104().transpose() {
                    f.field("f104", &field_f104);
                }
                if let ::core::option::Option::Some(field_f105) = self.f105().transpose() {
                    f.field("f105", &field_f105);
                }
                if let ::core::option::Option::Some(field_f106) = self.f106().transpose() {
                    f.field("f106", &field_f106);
                }
                if let ::core::option::Option::Some(field_f107) = self.f107().transpose() {
                    f.field("f107", &field_f107);
                }
                if let ::core::option::Option::Some(field_f108) = self.f108().transpose() {
                    f.field("f108", &field_f108);
                }
                if let ::core::option::Option::Some(field_f109) = self.f109().transpose() {
                    f.field("f109", &field_f109);
                }
                if let ::core::option::Option::Some(field_f110) = self.f110().transpose() {
                    f.field("f110", &field_f110);
                }
                if let ::core::option::Option::Some(field_f111) = self.f111().transpose() {
                    f.field("f111", &field_f111);
                }
                if let ::core::option::Option::Some(field_f112) = self.f112().transpose() {
                    f.field("f112", &field_f112);
                }
                if let ::core::option::Option::Some(field_f113) = self.f113().transpose() {
                    f.field("f113", &field_f113);
                }
                if let ::core::option::Option::Some(field_f114) = self.f114().transpose() {
                    f.field("f114", &field_f114);
                }
                if let ::core::option::Option::Some(field_f115) = self.f115().transpose() {
                    f.field("f115", &field_f115);
                }
                if let ::core::option::Option::Some(field_f116) = self.f116().transpose() {
                    f.field("f116", &field_f116);
                }
                if let ::core::option::Option::Some(field_f117) = self.f117().transpose() {
                    f.field("f117", &field_f117);
                }
                if let ::core::option::Option::Some(field_f118) = self.f118().transpose() {
                    f.field("f118", &field_f118);
                }
                if let ::core::option::Option::Some(field_f119) = self.f119().transpose() {
                    f.field("f119", &field_f119);
                }
                if let ::core::option::Option::Some(field_f120) = self.f120().transpose() {
                    f.field("f120", &field_f120);
                }
                if let ::core::option::Option::Some(field_f121) = self.f121().transpose() {
                    f.field("f121", &field_f121);
                }
                if let ::core::option::Option::Some(field_f122) = self.f122().transpose() {
                    f.field("f122", &field_f122);
                }
                if let ::core::option::Option::Some(field_f123) = self.f123().transpose() {
                    f.field("f123", &field_f123);
                }
                if let ::core::option::Option::Some(field_f124) = self.f124().transpose() {
                    f.field("f124", &field_f124);
                }
                if let ::core::option::Option::Some(field_f125) = self.f125().transpose() {
                    f.field("f125", &field_f125);
                }
                if let ::core::option::Option::Some(field_f126) = self.f126().transpose() {
                    f.field("f126", &field_f126);
                }
                if let ::core::option::Option::Some(field_f127) = self.f127().transpose() {
                    f.field("f127", &field_f127);
                }
                if let ::core::option::Option::Some(field_f128) = self.f128().transpose() {
                    f.field("f128", &field_f128);
                }
                if let ::core::option::Option::Some(field_f129) = self.f129().transpose() {
                    f.field("f129", &field_f129);
                }
                if let ::core::option::Option::Some(field_f130) = self.f130().transpose() {
                    f.field("f130", &field_f130);
                }
                if let ::core::option::Option::Some(field_f131) = self.f131().transpose() {
                    f.field("f131", &field_f131);
                }
                if let ::core::option::Option::Some(field_f132) = self.f132().transpose() {
                    f.field("f132", &field_f132);
                }
                if let ::core::option::Option::Some(field_f133) = self.f133().transpose() {
                    f.field("f133", &field_f133);
                }
                if let ::core::option::Option::Some(field_f134) = self.f134().transpose() {
                    f.field("f134", &field_f134);
                }
                if let ::core::option::Option::Some(field_f135) = self.f135().transpose() {
                    f.field("f135", &field_f135);
                }
                if let ::core::option::Option::Some(field_f136) = self.f136().transpose() {
                    f.field("f136", &field_f136);
                }
                if let ::core::option::Option::Some(field_f137) = self.f137().transpose() {
                    f.field("f137", &field_f137);
                }
                if let ::core::option::Option::Some(field_f138) = self.f138().transpose() {
                    f.field("f138", &field_f138);
                }
                if let ::core::option::Option::Some(field_f139) = self.f139().transpose() {
                    f.field("f139", &field_f139);
                }
                if let ::core::option::Option::Some(field_f140) = self.f140().transpose() {
                    f.field("f140", &field_f140);
                }
                if let ::core::option::Option::Some(field_f141) = self.f141().transpose() {
                    f.field("f141", &field_f141);
                }
                if let ::core::option::Option::Some(field_f142) = self.f142().transpose() {
                    f.field("f142", &field_f142);
                }
                if let ::core::option::Option::Some(field_f143) = self.f143().transpose() {
                    f.field("f143", &field_f143);
                }
                if let ::core::option::Option::Some(field_f144) = self.f144().transpose() {
                    f.field("f144", &field_f144);
                }
                if let ::core::option::Option::Some(field_f145) = self.f145().transpose() {
                    f.field("f145", &field_f145);
                }
                if let ::core::option::Option::Some(field_f146) = self.f146().transpose() {
                    f.field("f146", &field_f146);
                }
                if let ::core::option::Option::Some(field_f147) = self.f147().transpose() {
                    f.field("f147", &field_f147);
                }
                if let ::core::option::Option::Some(field_f148) = self.f148().transpose() {
                    f.field("f148", &field_f148);
                }
                if let ::core::option::Option::Some(field_f149) = self.f149().transpose() {
                    f.field("f149", &field_f149);
                }
                if let ::core::option::Option::Some(field_f150) = self.f150().transpose() {
                    f.field("f150", &field_f150);
                }
                if let ::core::option::Option::Some(field_f151) = self.f151().transpose() {
                    f.field("f151", &field_f151);
                }
                if let ::core::option::Option::Some(field_f152) = self.f152().transpose() {
                    f.field("f152", &field_f152);
                }
                if let ::core::option::Option::Some(field_f153) = self.f153().transpose() {
                    f.field("f153", &field_f153);
                }
                if let ::core::option::Option::Some(field_f154) = self.f154().transpose() {
                    f.field("f154", &field_f154);
                }
                if let ::core::option::Option::Some(field_f155) = self.f155().transpose() {
                    f.field("f155", &field_f155);
                }
                if let ::core::option::Option::Some(field_f156) = self.f156().transpose() {
                    f.field("f156", &field_f156);
                }
                if let ::core::option::Option::Some(field_f157) = self.f157().transpose() {
                    f.field("f157", &field_f157);
                }
                if let ::core::option::Option::Some(field_f158) = self.f158().transpose() {
                    f.field("f158", &field_f158);
                }
                if let ::core::option::Option::Some(field_f159) = self.f159().transpose() {
                    f.field("f159", &field_f159);
                }
                if let ::core::option::Option::Some(field_f160) = self.f160().transpose() {
                    f.field("f160", &field_f160);
                }
                if let ::core::option::Option::Some(field_f161) = self.f161().transpose() {
                    f.field("f161", &field_f161);
                }
                if let ::core::option::Option::Some(field_f162) = self.f162().transpose() {
                    f.field("f162", &field_f162);
                }
                if let ::core::option::Option::Some(field_f163) = self.f163().transpose() {
                    f.field("f163", &field_f163);
                }
                if let ::core::option::Option::Some(field_f164) = self.f164().transpose() {
                    f.field("f164", &field_f164);
                }
                if let ::core::option::Option::Some(field_f165) = self.f165().transpose() {
                    f.field("f165", &field_f165);
                }
                if let ::core::option::Option::Some(field_f166) = self.f166().transpose() {
                    f.field("f166", &field_f166);
                }
                if let ::core::option::Option::Some(field_f167) = self.f167().transpose() {
                    f.field("f167", &field_f167);
                }
                if let ::core::option::Option::Some(field_f168) = self.f168().transpose() {
                    f.field("f168", &field_f168);
                }
                if let ::core::option::Option::Some(field_f169) = self.f169().transpose() {
                    f.field("f169", &field_f169);
                }
                if let ::core::option::Option::Some(field_f170) = self.f170().transpose() {
                    f.field("f170", &field_f170);
                }
                if let ::core::option::Option::Some(field_f171) = self.f171().transpose() {
                    f.field("f171", &field_f171);
                }
                if let ::core::option::Option::Some(field_f172) = self.f172().transpose() {
                    f.field("f172", &field_f172);
                }
                if let ::core::option::Option::Some(field_f173) = self.f173().transpose() {
                    f.field("f173", &field_f173);
                }
                if let ::core::option::Option::Some(field_f174) = self.f174().transpose() {
                    f.field("f174", &field_f174);
                }
                if let ::core::option::Option::Some(field_f175) = self.f175().transpose() {
                    f.field("f175", &field_f175);
                }
                if let ::core::option::Option::Some(field_f176) = self.f176().transpose() {
                    f.field("f176", &field_f176);
                }
                if let ::core::option::Option::Some(field_f177) = self.f177().transpose() {
                    f.field("f177", &field_f177);
                }
                if let ::core::option::Option::Some(field_f178) = self.f178().transpose() {
                    f.field("f178", &field_f178);
                }
                if let ::core::option::Option::Some(field_f179) = self.f179().transpose() {
                    f.field("f179", &field_f179);
                }
                if let ::core::option::Option::Some(field_f180) = self.f180().transpose() {
                    f.field("f180", &field_f180);
                }
                if let ::core::option::Option::Some(field_f181) = self.f181().transpose() {
                    f.field("f181", &field_f181);
                }
                if let ::core::option::Option::Some(field_f182) = self.f182().transpose() {
                    f.field("f182", &field_f182);
                }
                if let ::core::option::Option::Some(field_f183) = self.f183().transpose() {
                    f.field("f183", &field_f183);
                }
                if let ::core::option::Option::Some(field_f184) = self.f184().transpose() {
                    f.field("f184", &field_f184);
                }
                if let ::core::option::Option::Some(field_f185) = self.f185().transpose() {
                    f.field("f185", &field_f185);
                }
                if let ::core::option::Option::Some(field_f186) = self.f186().transpose() {
                    f.field("f186", &field_f186);
                }
                if let ::core::option::Option::Some(field_f187) = self.f187().transpose() {
                    f.field("f187", &field_f187);
                }
                if let ::core::option::Option::Some(field_f188) = self.f188().transpose() {
                    f.field("f188", &field_f188);
                }
                if let ::core::option::Option::Some(field_f189) = self.f189().transpose() {
                    f.field("f189", &field_f189);
                }
                if let ::core::option::Option::Some(field_f190) = self.f190().transpose() {
                    f.field("f190", &field_f190);
                }
                if let ::core::option::Option::Some(field_f191) = self.f191().transpose() {
                    f.field("f191", &field_f191);
                }
                if let ::core::option::Option::Some(field_f192) = self.f192().transpose() {
                    f.field("f192", &field_f192);
                }
                if let ::core::option::Option::Some(field_f193) = self.f193().transpose() {
                    f.field("f193", &field_f193);
                }
                if let ::core::option::Option::Some(field_f194) = self.f194().transpose() {
                    f.field("f194", &field_f194);
                }
                if let ::core::option::Option::Some(field_f195) = self.f195().transpose() {
                    f.field("f195", &field_f195);
                }
                if let ::core::option::Option::Some(field_f196) = self.f196().transpose() {
                    f.field("f196", &field_f196);
                }
                if let ::core::option::Option::Some(field_f197) = self.f197().transpose() {
                    f.field("f197", &field_f197);
                }
                if let ::core::option::Option::Some(field_f198) = self.f198().transpose() {
                    f.field("f198", &field_f198);
                }
                if let ::core::option::Option::Some(field_f199) = self.f199().transpose() {
                    f.field("f199", &field_f199);
                }
                f.finish()
            }
        }

        impl<'a> ::core::convert::TryFrom<WideRef<'a>> for Wide {
            type Error = ::planus::Error;

            #[allow(unreachable_code)]
            fn try_from(value: WideRef<'a>) -> ::planus::Result<Self> {
                ::core::result::Result::Ok(Self {
                    f000: if let ::core::option::Option::Some(f000) = value.f000()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f000)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f001: if let ::core::option::Option::Some(f001) = value.f001()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f001)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f002: if let ::core::option::Option::Some(f002) = value.f002()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f002)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f003: if let ::core::option::Option::Some(f003) = value.f003()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f003)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f004: if let ::core::option::Option::Some(f004) = value.f004()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f004)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f005: if let ::core::option::Option::Some(f005) = value.f005()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f005)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f006: if let ::core::option::Option::Some(f006) = value.f006()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f006)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f007: if let ::core::option::Option::Some(f007) = value.f007()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f007)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f008: if let ::core::option::Option::Some(f008) = value.f008()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f008)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f009: if let ::core::option::Option::Some(f009) = value.f009()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f009)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f010: if let ::core::option::Option::Some(f010) = value.f010()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f010)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f011: if let ::core::option::Option::Some(f011) = value.f011()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f011)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f012: if let ::core::option::Option::Some(f012) = value.f012()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f012)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f013: if let ::core::option::Option::Some(f013) = value.f013()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f013)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f014: if let ::core::option::Option::Some(f014) = value.f014()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f014)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f015: if let ::core::option::Option::Some(f015) = value.f015()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f015)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f016: if let ::core::option::Option::Some(f016) = value.f016()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f016)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f017: if let ::core::option::Option::Some(f017) = value.f017()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f017)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f018: if let ::core::option::Option::Some(f018) = value.f018()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f018)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f019: if let ::core::option::Option::Some(f019) = value.f019()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f019)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f020: if let ::core::option::Option::Some(f020) = value.f020()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f020)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f021: if let ::core::option::Option::Some(f021) = value.f021()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f021)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f022: if let ::core::option::Option::Some(f022) = value.f022()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f022)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f023: if let ::core::option::Option::Some(f023) = value.f023()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f023)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f024: if let ::core::option::Option::Some(f024) = value.f024()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f024)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f025: if let ::core::option::Option::Some(f025) = value.f025()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f025)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f026: if let ::core::option::Option::Some(f026) = value.f026()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f026)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f027: if let ::core::option::Option::Some(f027) = value.f027()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f027)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f028: if let ::core::option::Option::Some(f028) = value.f028()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f028)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f029: if let ::core::option::Option::Some(f029) = value.f029()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f029)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f030: if let ::core::option::Option::Some(f030) = value.f030()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f030)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f031: if let ::core::option::Option::Some(f031) = value.f031()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f031)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f032: if let ::core::option::Option::Some(f032) = value.f032()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f032)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f033: if let ::core::option::Option::Some(f033) = value.f033()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f033)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f034: if let ::core::option::Option::Some(f034) = value.f034()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f034)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f035: if let ::core::option::Option::Some(f035) = value.f035()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f035)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f036: if let ::core::option::Option::Some(f036) = value.f036()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f036)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f037: if let ::core::option::Option::Some(f037) = value.f037()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f037)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f038: if let ::core::option::Option::Some(f038) = value.f038()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f038)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f039: if let ::core::option::Option::Some(f039) = value.f039()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f039)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f040: if let ::core::option::Option::Some(f040) = value.f040()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f040)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f041: if let ::core::option::Option::Some(f041) = value.f041()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f041)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f042: if let ::core::option::Option::Some(f042) = value.f042()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f042)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f043: if let ::core::option::Option::Some(f043) = value.f043()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f043)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f044: if let ::core::option::Option::Some(f044) = value.f044()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f044)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f045: if let ::core::option::Option::Some(f045) = value.f045()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f045)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f046: if let ::core::option::Option::Some(f046) = value.f046()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f046)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f047: if let ::core::option::Option::Some(f047) = value.f047()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f047)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f048: if let ::core::option::Option::Some(f048) = value.f048()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f048)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f049: if let ::core::option::Option::Some(f049) = value.f049()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f049)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f050: if let ::core::option::Option::Some(f050) = value.f050()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f050)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f051: if let ::core::option::Option::Some(f051) = value.f051()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f051)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f052: if let ::core::option::Option::Some(f052) = value.f052()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f052)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f053: if let ::core::option::Option::Some(f053) = value.f053()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f053)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f054: if let ::core::option::Option::Some(f054) = value.f054()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f054)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f055: if let ::core::option::Option::Some(f055) = value.f055()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f055)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f056: if let ::core::option::Option::Some(f056) = value.f056()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f056)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f057: if let ::core::option::Option::Some(f057) = value.f057()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f057)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f058: if let ::core::option::Option::Some(f058) = value.f058()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f058)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f059: if let ::core::option::Option::Some(f059) = value.f059()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f059)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f060: if let ::core::option::Option::Some(f060) = value.f060()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f060)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f061: if let ::core::option::Option::Some(f061) = value.f061()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f061)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f062: if let ::core::option::Option::Some(f062) = value.f062()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f062)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f063: if let ::core::option::Option::Some(f063) = value.f063()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f063)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f064: if let ::core::option::Option::Some(f064) = value.f064()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f064)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f065: if let ::core::option::Option::Some(f065) = value.f065()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f065)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f066: if let ::core::option::Option::Some(f066) = value.f066()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f066)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f067: if let ::core::option::Option::Some(f067) = value.f067()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f067)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f068: if let ::core::option::Option::Some(f068) = value.f068()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f068)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f069: if let ::core::option::Option::Some(f069) = value.f069()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f069)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f070: if let ::core::option::Option::Some(f070) = value.f070()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f070)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f071: if let ::core::option::Option::Some(f071) = value.f071()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f071)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f072: if let ::core::option::Option::Some(f072) = value.f072()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f072)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f073: if let ::core::option::Option::Some(f073) = value.f073()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f073)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f074: if let ::core::option::Option::Some(f074) = value.f074()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f074)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f075: if let ::core::option::Option::Some(f075) = value.f075()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f075)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f076: if let ::core::option::Option::Some(f076) = value.f076()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f076)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f077: if let ::core::option::Option::Some(f077) = value.f077()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f077)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f078: if let ::core::option::Option::Some(f078) = value.f078()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f078)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f079: if let ::core::option::Option::Some(f079) = value.f079()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f079)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f080: if let ::core::option::Option::Some(f080) = value.f080()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f080)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f081: if let ::core::option::Option::Some(f081) = value.f081()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f081)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f082: if let ::core::option::Option::Some(f082) = value.f082()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f082)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f083: if let ::core::option::Option::Some(f083) = value.f083()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f083)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f084: if let ::core::option::Option::Some(f084) = value.f084()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f084)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f085: if let ::core::option::Option::Some(f085) = value.f085()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f085)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f086: if let ::core::option::Option::Some(f086) = value.f086()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f086)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f087: if let ::core::option::Option::Some(f087) = value.f087()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f087)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f088: if let ::core::option::Option::Some(f088) = value.f088()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f088)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f089: if let ::core::option::Option::Some(f089) = value.f089()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f089)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f090: if let ::core::option::Option::Some(f090) = value.f090()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f090)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f091: if let ::core::option::Option::Some(f091) = value.f091()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f091)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f092: if let ::core::option::Option::Some(f092) = value.f092()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f092)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f093: if let ::core::option::Option::Some(f093) = value.f093()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f093)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f094: if let ::core::option::Option::Some(f094) = value.f094()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f094)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f095: if let ::core::option::Option::Some(f095) = value.f095()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f095)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f096: if let ::core::option::Option::Some(f096) = value.f096()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f096)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f097: if let ::core::option::Option::Some(f097) = value.f097()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f097)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f098: if let ::core::option::Option::Some(f098) = value.f098()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f098)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f099: if let ::core::option::Option::Some(f099) = value.f099()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f099)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f100: if let ::core::option::Option::Some(f100) = value.f100()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f100)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f101: if let ::core::option::Option::Some(f101) = value.f101()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f101)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f102: if let ::core::option::Option::Some(f102) = value.f102()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f102)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f103: if let ::core::option::Option::Some(f103) = value.f103()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f103)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f104: if let ::core::option::Option::Some(f104) = value.f104()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f104)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f105: if let ::core::option::Option::Some(f105) = value.f105()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f105)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f106: if let ::core::option::Option::Some(f106) = value.f106()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f106)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f107: if let ::core::option::Option::Some(f107) = value.f107()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f107)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f108: if let ::core::option::Option::Some(f108) = value.f108()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f108)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f109: if let ::core::option::Option::Some(f109) = value.f109()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f109)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f110: if let ::core::option::Option::Some(f110) = value.f110()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f110)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f111: if let ::core::option::Option::Some(f111) = value.f111()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f111)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f112: if let ::core::option::Option::Some(f112) = value.f112()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f112)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f113: if let ::core::option::Option::Some(f113) = value.f113()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f113)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f114: if let ::core::option::Option::Some(f114) = value.f114()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f114)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f115: if let ::core::option::Option::Some(f115) = value.f115()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f115)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f116: if let ::core::option::Option::Some(f116) = value.f116()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f116)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f117: if let ::core::option::Option::Some(f117) = value.f117()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f117)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f118: if let ::core::option::Option::Some(f118) = value.f118()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f118)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f119: if let ::core::option::Option::Some(f119) = value.f119()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f119)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f120: if let ::core::option::Option::Some(f120) = value.f120()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f120)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f121: if let ::core::option::Option::Some(f121) = value.f121()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f121)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f122: if let ::core::option::Option::Some(f122) = value.f122()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f122)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f123: if let ::core::option::Option::Some(f123) = value.f123()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f123)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f124: if let ::core::option::Option::Some(f124) = value.f124()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f124)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f125: if let ::core::option::Option::Some(f125) = value.f125()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f125)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f126: if let ::core::option::Option::Some(f126) = value.f126()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f126)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f127: if let ::core::option::Option::Some(f127) = value.f127()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f127)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f128: if let ::core::option::Option::Some(f128) = value.f128()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f128)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f129: if let ::core::option::Option::Some(f129) = value.f129()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f129)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f130: if let ::core::option::Option::Some(f130) = value.f130()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f130)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f131: if let ::core::option::Option::Some(f131) = value.f131()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f131)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f132: if let ::core::option::Option::Some(f132) = value.f132()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f132)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f133: if let ::core::option::Option::Some(f133) = value.f133()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f133)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f134: if let ::core::option::Option::Some(f134) = value.f134()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f134)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f135: if let ::core::option::Option::Some(f135) = value.f135()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f135)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f136: if let ::core::option::Option::Some(f136) = value.f136()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f136)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f137: if let ::core::option::Option::Some(f137) = value.f137()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f137)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f138: if let ::core::option::Option::Some(f138) = value.f138()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f138)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f139: if let ::core::option::Option::Some(f139) = value.f139()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f139)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f140: if let ::core::option::Option::Some(f140) = value.f140()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f140)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f141: if let ::core::option::Option::Some(f141) = value.f141()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f141)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f142: if let ::core::option::Option::Some(f142) = value.f142()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f142)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f143: if let ::core::option::Option::Some(f143) = value.f143()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f143)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f144: if let ::core::option::Option::Some(f144) = value.f144()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f144)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f145: if let ::core::option::Option::Some(f145) = value.f145()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f145)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f146: if let ::core::option::Option::Some(f146) = value.f146()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f146)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f147: if let ::core::option::Option::Some(f147) = value.f147()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f147)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f148: if let ::core::option::Option::Some(f148) = value.f148()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f148)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f149: if let ::core::option::Option::Some(f149) = value.f149()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f149)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f150: if let ::core::option::Option::Some(f150) = value.f150()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f150)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f151: if let ::core::option::Option::Some(f151) = value.f151()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f151)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f152: if let ::core::option::Option::Some(f152) = value.f152()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f152)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f153: if let ::core::option::Option::Some(f153) = value.f153()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f153)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f154: if let ::core::option::Option::Some(f154) = value.f154()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f154)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f155: if let ::core::option::Option::Some(f155) = value.f155()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f155)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f156: if let ::core::option::Option::Some(f156) = value.f156()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f156)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f157: if let ::core::option::Option::Some(f157) = value.f157()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f157)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f158: if let ::core::option::Option::Some(f158) = value.f158()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f158)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f159: if let ::core::option::Option::Some(f159) = value.f159()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f159)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f160: if let ::core::option::Option::Some(f160) = value.f160()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f160)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f161: if let ::core::option::Option::Some(f161) = value.f161()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f161)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f162: if let ::core::option::Option::Some(f162) = value.f162()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f162)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f163: if let ::core::option::Option::Some(f163) = value.f163()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f163)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f164: if let ::core::option::Option::Some(f164) = value.f164()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f164)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f165: if let ::core::option::Option::Some(f165) = value.f165()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f165)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f166: if let ::core::option::Option::Some(f166) = value.f166()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f166)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f167: if let ::core::option::Option::Some(f167) = value.f167()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f167)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f168: if let ::core::option::Option::Some(f168) = value.f168()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f168)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f169: if let ::core::option::Option::Some(f169) = value.f169()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f169)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f170: if let ::core::option::Option::Some(f170) = value.f170()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f170)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f171: if let ::core::option::Option::Some(f171) = value.f171()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f171)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f172: if let ::core::option::Option::Some(f172) = value.f172()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f172)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f173: if let ::core::option::Option::Some(f173) = value.f173()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f173)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f174: if let ::core::option::Option::Some(f174) = value.f174()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f174)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f175: if let ::core::option::Option::Some(f175) = value.f175()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f175)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f176: if let ::core::option::Option::Some(f176) = value.f176()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f176)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f177: if let ::core::option::Option::Some(f177) = value.f177()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f177)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f178: if let ::core::option::Option::Some(f178) = value.f178()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f178)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f179: if let ::core::option::Option::Some(f179) = value.f179()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f179)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f180: if let ::core::option::Option::Some(f180) = value.f180()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f180)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f181: if let ::core::option::Option::Some(f181) = value.f181()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f181)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f182: if let ::core::option::Option::Some(f182) = value.f182()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f182)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f183: if let ::core::option::Option::Some(f183) = value.f183()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f183)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f184: if let ::core::option::Option::Some(f184) = value.f184()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f184)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f185: if let ::core::option::Option::Some(f185) = value.f185()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f185)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f186: if let ::core::option::Option::Some(f186) = value.f186()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f186)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f187: if let ::core::option::Option::Some(f187) = value.f187()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f187)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f188: if let ::core::option::Option::Some(f188) = value.f188()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f188)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f189: if let ::core::option::Option::Some(f189) = value.f189()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f189)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f190: if let ::core::option::Option::Some(f190) = value.f190()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f190)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f191: if let ::core::option::Option::Some(f191) = value.f191()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f191)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f192: if let ::core::option::Option::Some(f192) = value.f192()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f192)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f193: if let ::core::option::Option::Some(f193) = value.f193()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f193)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f194: if let ::core::option::Option::Some(f194) = value.f194()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f194)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f195: if let ::core::option::Option::Some(f195) = value.f195()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f195)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f196: if let ::core::option::Option::Some(f196) = value.f196()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f196)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f197: if let ::core::option::Option::Some(f197) = value.f197()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f197)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f198: if let ::core::option::Option::Some(f198) = value.f198()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f198)?)
                    } else {
                        ::core::option::Option::None
                    },
                    f199: if let ::core::option::Option::Some(f199) = value.f199()? {
                        ::core::option::Option::Some(::core::convert::TryInto::try_into(f199)?)
                    } else {
                        ::core::option::Option::None
                    },
                })
            }
        }

        impl<'a> ::planus::TableRead<'a> for WideRef<'a> {
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

        impl<'a> ::planus::VectorReadInner<'a> for WideRef<'a> {
            type Error = ::planus::Error;
            const STRIDE: usize = 4;

            unsafe fn from_buffer(
                buffer: ::planus::SliceWithStartOffset<'a>,
                offset: usize,
            ) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(buffer, offset).map_err(|error_kind| {
                    error_kind.with_error_location("[WideRef]", "get", buffer.offset_from_start)
                })
            }
        }

        /// # Safety
        /// The planus compiler generates implementations that initialize
        /// the bytes in `write_values`.
        unsafe impl ::planus::VectorWrite<::planus::Offset<Wide>> for Wide {
            type Value = ::planus::Offset<Wide>;
            const STRIDE: usize = 4;
            #[inline]
            fn prepare(&self, builder: &mut ::planus::Builder) -> Self::Value {
                ::planus::WriteAs::prepare(self, builder)
            }

            #[inline]
            unsafe fn write_values(
                values: &[::planus::Offset<Wide>],
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

        impl<'a> ::planus::ReadAsRoot<'a> for WideRef<'a> {
            fn read_as_root(slice: &'a [u8]) -> ::planus::Result<Self> {
                ::planus::TableRead::from_buffer(
                    ::planus::SliceWithStartOffset { buffer: slice, offset_from_start: 0 },
                    0,
                )
                .map_err(|error_kind| {
                    error_kind.with_error_location("[WideRef]", "read_as_root", 0)
                })
            }
        }
    }
}
