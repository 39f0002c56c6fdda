// Made by `cargo flatstream import` from
// main.fbs
// From here on the types are the schema: edit them as you like.

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

/// Enum for the mode of data (real, simulated, synthetic)
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum DataMode {
    #[default]
    Real = 0,
    Simulated = 1,
    Synthetic = 2,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum DataType {
    #[default]
    Observed = 0,
    Predicted = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum DeviceType {
    /// Basic or undefined sensor type
    #[default]
    Unknown = 0,
    /// General optical sensors
    Optical = 1,
    /// Detects infrared radiation
    InfraredSensor = 2,
    /// Sensitive to ultraviolet light
    UltravioletSensor = 3,
    /// For X-ray detection
    XRaySensor = 4,
    /// For gamma-ray detection
    GammaRaySensor = 5,
    /// Basic radar systems
    Radar = 6,
    /// Advanced radar with phased array technology
    PhasedArrayRadar = 7,
    /// For high-resolution imaging
    SyntheticApertureRadar = 8,
    /// For astronomical observations using bistatic setup
    BistaticRadioTelescope = 9,
    /// For radio astronomy
    RadioTelescope = 10,
    /// For atmospheric studies
    AtmosphericSensor = 11,
    /// For observing space weather phenomena
    SpaceWeatherSensor = 12,
    /// General environmental monitoring
    EnvironmentalSensor = 13,
    /// For measuring seismic activities
    SeismicSensor = 14,
    /// For gravity measurements
    GravimetricSensor = 15,
    /// For magnetic field detection
    MagneticSensor = 16,
    /// For electromagnetic field analysis
    ElectromagneticSensor = 17,
    /// For temperature and heat detection
    ThermalSensor = 18,
    /// For detecting chemicals and substances
    ChemicalSensor = 19,
    /// For biological research and detection
    BiologicalSensor = 20,
    /// For detecting ionizing radiation
    RadiationSensor = 21,
    /// For detecting subatomic particles
    ParticleDetector = 22,
    /// Light Detection and Ranging
    Lidar = 23,
    /// Sound Navigation and Ranging
    Sonar = 24,
    /// General telescopes for astronomical observations
    Telescope = 25,
    /// For spectral analysis
    SpectroscopicSensor = 26,
    /// For measuring light intensity
    PhotometricSensor = 27,
    /// For analyzing polarization of light
    PolarimetricSensor = 28,
    /// For detailed imaging using interference
    InterferometricSensor = 29,
    /// Capturing image data at multiple wavelengths
    MultispectralSensor = 30,
    /// Advanced imaging across many spectral bands
    HyperspectralSensor = 31,
    /// For Global Positioning System reception
    GpsReceiver = 32,
    /// Standard radio communication device
    RadioCommunications = 33,
    /// Advanced laser communication system
    LaserCommunications = 34,
    /// Satellite communication system
    SatelliteCommunications = 35,
    /// Device for laser-based experiments and measurements
    LaserInstrument = 36,
    /// Radio frequency analysis and measurement device
    RfAnalyzer = 37,
    /// Device for ionospheric research
    IonosphericSensor = 38,
    /// Device for laser-based imaging
    LaserImaging = 39,
    /// Advanced optical telescope
    OpticalTelescope = 40,
    /// Device for high-resolution optical observations
    HighResolutionOptical = 41,
    Radio = 42,
    /// Microwave communication device
    MicrowaveTransmitter = 43,
    /// Device for radio frequency monitoring
    RfMonitor = 44,
    /// High-frequency radio communication device
    HfRadioCommunications = 45,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

/// Enumeration of Engine Types
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "ENGINE_TYPE")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum EngineType {
    #[default]
    Liquid = 0,
    Solid = 1,
    Hybrid = 2,
    Ion = 3,
    NuclearThermal = 4,
    Other = 5,
    /// A number that has no name here.
    #[flatstream(other)]
    OtherValue(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[repr(i8)]
pub enum KeyType {
    #[default]
    Signing = 0,
    Encryption = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

/// Different types of polarization in EMT
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "camelCase")]
#[repr(i8)]
pub enum PolarizationType {
    #[default]
    Linear = 0,
    Circular = 1,
    Elliptical = 2,
    Unpolarized = 3,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[repr(i8)]
pub enum ScoreType {
    #[flatstream(rename = "OUTLIER")]
    #[default]
    Outlier = 0,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

/// Simple polarization types
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "camelCase")]
#[repr(i8)]
pub enum SimplePolarization {
    #[default]
    Vertical = 0,
    Horizontal = 1,
    LeftHandCircular = 2,
    RightHandCircular = 3,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

/// Enum for the type of site
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum SiteType {
    #[default]
    LaunchSite = 0,
    ObservationStation = 1,
    HobbyistObserver = 2,
    ResearchFacility = 3,
    SatelliteGroundStation = 4,
    Spaceport = 5,
    MilitaryBase = 6,
    WeatherStation = 7,
    AstronomicalObservatory = 8,
    EducationalInstitute = 9,
    CommunicationHub = 10,
    PowerPlant = 11,
    IndustrialComplex = 12,
    TransportationHub = 13,
    UrbanArea = 14,
    NationalPark = 15,
    HistoricalSite = 16,
    Other = 17,
    /// A number that has no name here.
    #[flatstream(other)]
    OtherValue(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "covarianceMethod")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum CovarianceMethod {
    #[default]
    Calculated = 0,
    Default = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "dataStatusCode")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum DataStatusCode {
    /// NCE
    #[default]
    NoCurrentElements = 0,
    /// NIE
    NoInitialElements = 1,
    /// NEA
    NoElementsAvailable = 2,
    /// OK
    Ok = 3,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "ephemerisType")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum EphemerisType {
    /// Simplified General Perturbation Model
    #[default]
    Sgp = 0,
    /// Simplified General Perturbation Model 4
    Sgp4 = 1,
    /// Simplified Deep Space Perturbation Model 4
    Sdp4 = 2,
    /// Simplified General Perturbation Model 8
    Sgp8 = 3,
    /// Simplified Deep Space Perturbation Model 8
    Sdp8 = 4,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "legacyCountryCode")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum LegacyCountryCode {
    /// Arab Satellite Communications Organization
    #[default]
    Ab = 0,
    /// Asia Broadcast Satellite
    Abs = 1,
    /// Asia Satellite Telecommunications Company (ASIASAT)
    Ac = 2,
    /// Algeria
    Alg = 3,
    /// Angola
    Ang = 4,
    /// Argentina
    Argn = 5,
    /// Republic of Armenia
    Arm = 6,
    /// Austria
    Asra = 7,
    /// Australia
    Aus = 8,
    /// Azerbaijan
    Azer = 9,
    /// Belgium
    Bel = 10,
    /// Belarus
    Bela = 11,
    /// Bermuda
    Berm = 12,
    /// People's Republic of Bangladesh
    Bgd = 13,
    /// Kingdom of Bhutan
    Bhut = 14,
    /// Bolivia
    Bol = 15,
    /// Brazil
    Braz = 16,
    /// Bulgaria
    Bul = 17,
    /// Canada
    Ca = 18,
    /// China/Brazil
    Chbz = 19,
    /// China/Turkey
    Chtu = 20,
    /// Chile
    Chle = 21,
    /// Commonwealth of Independent States (former USSR)
    Cis = 22,
    /// Colombia
    Col = 23,
    /// Republic of Costa Rica
    Cri = 24,
    /// Czech Republic (former Czechoslovakia)
    Czch = 25,
    /// Denmark
    Den = 26,
    /// Republic of Djibouti
    Dji = 27,
    /// Ecuador
    Ecu = 28,
    /// Egypt
    Egyp = 29,
    /// European Space Agency
    Esa = 30,
    /// European Space Research Organization
    Esro = 31,
    /// Estonia
    Est = 32,
    /// Ethiopia
    Eth = 33,
    /// European Organization for the Exploitation of Meteorological Satellites (EUMETSAT)
    Eume = 34,
    /// European Telecommunications Satellite Organization (EUTELSAT)
    Eute = 35,
    /// France/Germany
    Fger = 36,
    /// Finland
    Fin = 37,
    /// France
    Fr = 38,
    /// France/Italy
    Frit = 39,
    /// Germany
    Ger = 40,
    /// Republic of Ghana
    Gha = 41,
    /// Globalstar
    Glob = 42,
    /// Greece
    Grec = 43,
    /// Greece/Saudi Arabia
    Grsa = 44,
    /// Guatemala
    Guat = 45,
    /// Hungary
    Hun = 46,
    /// International Mobile Satellite Organization (INMARSAT)
    Im = 47,
    /// India
    Ind = 48,
    /// Indonesia
    Indo = 49,
    /// Iran
    Iran = 50,
    /// Iraq
    Iraq = 51,
    /// Iridium
    Irid = 52,
    /// Ireland
    Irl = 53,
    /// Israel
    Isra = 54,
    /// Indian Space Research Organisation
    Isro = 55,
    /// International Space Station
    Iss = 56,
    /// Italy
    It = 57,
    /// International Telecommunications Satellite Organization (INTELSAT)
    Itso = 58,
    /// Japan
    Jpn = 59,
    /// Kazakhstan
    Kaz = 60,
    /// Republic of Kenya
    Ken = 61,
    /// Laos
    Laos = 62,
    /// Democratic Socialist Republic of Sri Lanka
    Lka = 63,
    /// Lithuania
    Ltu = 64,
    /// Luxembourg
    Luxe = 65,
    /// Morocco
    Ma = 66,
    /// Malaysia
    Mala = 67,
    /// Principality of Monaco
    Mco = 68,
    /// Republic of Moldova
    Mda = 69,
    /// Mexico
    Mex = 70,
    /// Republic of the Union of Myanmar
    Mmr = 71,
    /// Mongolia
    Mng = 72,
    /// Mauritius
    Mus = 73,
    /// North Atlantic Treaty Organization
    Nato = 74,
    /// Netherlands
    Neth = 75,
    /// New ICO
    Nico = 76,
    /// Nigeria
    Nig = 77,
    /// Democratic People's Republic of Korea
    Nkor = 78,
    /// Norway
    Nor = 79,
    /// Federal Democratic Republic of Nepal
    Npl = 80,
    /// New Zealand
    Nz = 81,
    /// O3b Networks
    O3b = 82,
    /// ORBCOMM
    Orb = 83,
    /// Pakistan
    Paki = 84,
    /// Peru
    Peru = 85,
    /// Poland
    Pol = 86,
    /// Portugal
    Por = 87,
    /// People's Republic of China
    Prc = 88,
    /// Republic of Paraguay
    Pry = 89,
    /// People's Republic of China/European Space Agency
    Pres = 90,
    /// State of Qatar
    Qat = 91,
    /// RascomStar-QAF
    Rasc = 92,
    /// Taiwan (Republic of China)
    Roc = 93,
    /// Romania
    Rom = 94,
    /// Philippines (Republic of the Philippines)
    Rp = 95,
    /// Republic of Rwanda
    Rwa = 96,
    /// South Africa
    Safr = 97,
    /// Saudi Arabia
    Saud = 98,
    /// Republic of Sudan
    Sdn = 99,
    /// Sea Launch
    Seal = 100,
    /// SES
    Ses = 101,
    /// Singapore/Japan
    Sgjp = 102,
    /// Singapore
    Sing = 103,
    /// Republic of Korea
    Skor = 104,
    /// Spain
    Spn = 105,
    /// Singapore/Taiwan
    Stct = 106,
    /// Slovenia
    Svn = 107,
    /// Sweden
    Swed = 108,
    /// Switzerland
    Swtz = 109,
    /// To Be Determined
    Tbd = 110,
    /// Thailand
    Thai = 111,
    /// Turkmenistan/Monaco
    Tmmc = 112,
    /// Republic of Tunisia
    Tun = 113,
    /// Turkey
    Turk = 114,
    /// United Arab Emirates
    Uae = 115,
    /// United Kingdom
    Uk = 116,
    /// Ukraine
    Ukr = 117,
    /// Unknown
    Unk = 118,
    /// Uruguay
    Ury = 119,
    /// United States
    Us = 120,
    /// United States/Brazil
    Usbz = 121,
    /// Vatican City State
    Vat = 122,
    /// Venezuela
    Venz = 123,
    /// Vietnam
    Vtnm = 124,
    /// Republic of Zimbabwe
    Zwe = 125,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", name = "massType", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum MassType {
    #[default]
    Dry = 0,
    Wet = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "meanElementTheory")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum MeanElementTheory {
    /// Simplified General Perturbation Model 4
    #[default]
    Sgp4 = 0,
    /// Simplified General Perturbation Model 4 eXtended Perturbations (https://amostech.com/TechnicalPapers/2022/Astrodynamics/Payne_2.pdf)
    Sgp4xp = 1,
    /// Draper Semi-analytical Satellite Theory
    Dsst = 2,
    /// Universal Semianalytical Method
    Usm = 3,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "objectType")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum ObjectType {
    /// 0
    #[default]
    Payload = 0,
    /// 1
    RocketBody = 1,
    /// 2
    Debris = 2,
    /// 3
    Unknown = 3,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "opsStatusCode")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum OpsStatusCode {
    /// +
    #[default]
    Operational = 0,
    /// -
    Nonoperational = 1,
    /// P
    PartiallyOperational = 2,
    /// B
    BackupStandby = 3,
    /// S
    Spare = 4,
    /// X
    ExtendedMission = 5,
    /// D
    Decayed = 6,
    /// ?
    Unknown = 7,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "orbitType")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum OrbitType {
    /// 0
    #[default]
    Orbit = 0,
    /// 1
    Landing = 1,
    /// 2
    Impact = 2,
    /// 3
    Docked = 3,
    /// 4
    Roundtrip = 4,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", name = "refFrame", rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum RefFrame {
    /// Earth-Centered-Earth-Fixed (ECEF) frame: Rotates with Earth. Origin at Earth's center. X-axis towards prime meridian, Y-axis eastward, Z-axis towards North Pole. Ideal for terrestrial points.
    #[default]
    Ecef = 0,
    /// International Celestial Reference Frame (ICRF): An inertial frame fixed relative to distant stars. Based on quasars. Used for precision astronomy and unaffected by Earth's rotation.
    Icrf = 1,
    /// True Equator Mean Equinox (TEME): Used in SGP4 model for satellite tracking. Accounts for Earth's precession and nutation. Dynamic frame useful for orbit prediction.
    Teme = 2,
    /// East-North-Up (ENU): Local tangent plane system for surface points. "East" eastward, "North" northward, "Up" perpendicular to Earth's surface. Suited for stationary or slow-moving objects at low altitudes.
    Enu = 3,
    /// North-East-Down (NED): Common in aviation and navigation. "North" northward, "East" eastward, "Down" towards Earth's center. Aligns with gravity, intuitive for aircraft and vehicles.
    Ned = 4,
    /// North-East-Up (NEU): Similar to NED but "Up" axis is opposite to gravity. Suited for applications preferring a conventional "Up" direction.
    Neu = 5,
    /// Radial-Intrack-Cross-track (RIC): Aligned with spacecraft's UVW system. "Radial" axis towards spacecraft, "In-track" perpendicular to radial and cross-track, "Cross-track" normal to orbit plane. Used for spacecraft orientation and tracking.
    Ric = 6,
    /// Earth Mean Equator and Equinox of J2000 (J2000): An Earth-Centered Inertial (ECI) frame defined by Earth's mean equator and equinox at the start of the year 2000. Fixed relative to distant stars, used for celestial mechanics and space navigation.
    J2000 = 7,
    /// Geocentric Celestial Reference Frame
    Gcrf = 8,
    /// Greenwich Rotating Coordinates
    Grc = 9,
    /// International Terrestrial Reference Frame 2000
    Itrf2000 = 10,
    /// International Terrestrial Reference Frame 1993
    Itrf93 = 11,
    /// International Terrestrial Reference Frame 1997
    Itrf97 = 12,
    /// True of Date, Rotating
    Tdr = 13,
    /// True of Date
    Tod = 14,
    /// Radial, Transverse, Normal
    Rtn = 15,
    /// Transverse, Velocity, Normal
    Tvn = 16,
    /// Vehicle-Body-Local-Horizontal (VVLH): An orbit reference frame with X-axis pointing from the center of the central body to the vehicle, Z-axis oppoOBSERVER to the orbital angular momentum vector, and Y-axis completing the right-handed system.
    Vvlh = 17,
    /// Vehicle-Local-Vertical-Local-Horizontal (VLVH): An orbit reference frame similar to VVLH, often used in close proximity operations or surface-oriented missions.
    Vlvh = 18,
    /// Local Tangent Plane (LTP): A local, surface-fixed reference frame often used for terrestrial applications, aligned with the local horizon.
    Ltp = 19,
    /// Local Vertical-Local Horizontal (LVLH): An orbit reference frame with the Z-axis pointing towards the center of the central body (oppoOBSERVER to local vertical), the X-axis in the velocity direction (local horizontal), and the Y-axis completing the right-hand system.
    Lvlh = 20,
    /// Polar-North-East (PNE): A variation of local coordinate systems typically used in polar regions, with axes aligned toward the geographic North Pole, Eastward, and perpendicular to the Earth's surface.
    Pne = 21,
    /// Body-Fixed Reference Frame (BRF): A reference frame fixed to the body of a spacecraft or celestial object, oriented according to the body's principal axes.
    Brf = 22,
    /// Another name for 'Radial, Transverse, Normal'
    Rsw = 23,
    /// A local orbital coordinate frame
    Tnw = 24,
    /// Radial, Intrack, Cross-track (UVW): An orbital frame used to describe the motion of a satellite relative to its orbit, with axes aligned radially, along-track, and cross-track.
    Uvw = 25,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "screeningVolumeShape")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum ScreeningVolumeShape {
    #[default]
    Ellipsoid = 0,
    Box = 1,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "timeSystem")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i8)]
pub enum TimeSystem {
    /// Greenwich Mean Sidereal Time
    #[default]
    Gmst = 0,
    /// Global Positioning System
    Gps = 1,
    /// Mission Elapsed Time
    Met = 2,
    /// Mission Relative Time
    Mrt = 3,
    /// Spacecraft Clock (receiver) (requires rules for interpretation in ICD)
    Sclk = 4,
    /// International Atomic Time
    Tai = 5,
    /// Barycentric Coordinate Time
    Tcb = 6,
    /// Barycentric Dynamical Time
    Tdb = 7,
    /// Geocentric Coordinate Time
    Tcg = 8,
    /// Terrestrial Time
    Tt = 9,
    /// Universal Time
    Ut1 = 10,
    /// Coordinated Universal Time
    Utc = 11,
    /// A number that has no name here.
    #[flatstream(other)]
    Other(i8),
}

#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RecordType {
    Lcc(LCC),
    Mpe(MPE),
    Omm(OMM),
    Pld(PLD),
    Rfm(RFM),
    Csm(CSM),
    Osm(OSM),
    Cat(CAT),
    Crm(CRM),
    Scm(SCM),
    Tdm(TDM),
    Idm(IDM),
    Met(MET),
    Roc(ROC),
    Bov(BOV),
    Eop(EOP),
    Eoo(EOO),
    Eme(EME),
    Ldm(LDM),
    Pnm(PNM),
    Hyp(HYP),
    Ctr(CTR),
    Cdm(CDM),
    Sit(SIT),
    Oem(OEM),
    Tim(TIM),
    Epm(EPM),
    Prg(PRG),
}

/// Represents a geographic address
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Address {
    /// Country of the address
    pub country: String,
    /// Region of the address (e.g., state or province)
    pub region: String,
    /// Locality of the address (e.g., city or town)
    pub locality: String,
    /// Postal code of the address
    pub postal_code: String,
    /// Street address
    pub street: String,
    /// Post office box number
    pub post_office_box_number: String,
}

/// Burn Out Vector Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct BOV {
    pub e_coordinate: f64,
    pub f_coordinate: f64,
    pub g_coordinate: f64,
    pub e_dot: f64,
    pub f_dot: f64,
    pub g_dot: f64,
    pub epoch: String,
    pub time_from_launch: f64,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct BOVCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<BOV>,
}

/// Table representing a frequency band with a name and frequency range
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Band {
    /// Name of the band
    pub name: String,
    /// Frequency range of the band
    pub frequency_range: Option<FrequencyRange>,
}

/// Catalog Entity Message
#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct CAT {
    /// Satellite Name(s)
    pub object_name: String,
    /// International Designator (YYYY-NNNAAA)
    pub object_id: String,
    /// NORAD Catalog Number
    pub norad_cat_id: u32,
    /// Object type (Payload, Rocket body, Debris, Unknown)
    #[flatstream(default = ObjectType::Unknown)]
    pub object_type: ObjectType,
    /// Operational Status Code
    #[flatstream(default = OpsStatusCode::Unknown)]
    pub ops_status_code: OpsStatusCode,
    /// Ownership, typically country or company
    pub owner: LegacyCountryCode,
    /// Launch Date [year-month-day] (ISO 8601)
    pub launch_date: String,
    /// Launch Site
    pub launch_site: String,
    /// Decay Date, if applicable [year-month-day] (ISO 8601)
    pub decay_date: String,
    /// Orbital period [minutes]
    pub period: f64,
    /// Inclination [degrees]
    pub inclination: f64,
    /// Apogee Altitude [kilometers]
    pub apogee: f64,
    /// Perigee Altitude [kilometers]
    pub perigee: f64,
    /// Radar Cross Section [meters2]; blank if no data available
    pub rcs: f64,
    /// Data status code; blank otherwise
    pub data_status_code: DataStatusCode,
    /// Orbit center
    pub orbit_center: String,
    /// Orbit type (Orbit, Landing, Impact, Docked to RSO, roundtrip)
    pub orbit_type: OrbitType,
    /// Deployment Date [year-month-day] (ISO 8601)
    pub deployment_date: String,
    /// Indicates if the object is maneuverable
    pub maneuverable: bool,
    /// Size [meters]; blank if no data available
    pub size: f64,
    /// Mass [kilograms]; blank if no data available
    pub mass: f64,
    /// Mass type (Dry, Wet)
    pub mass_type: MassType,
    /// Vector of PAYLOADS
    pub payloads: Vec<PLD>,
}

impl Default for CAT {
    fn default() -> Self {
        Self {
            object_name: Default::default(),
            object_id: Default::default(),
            norad_cat_id: Default::default(),
            object_type: ObjectType::Unknown,
            ops_status_code: OpsStatusCode::Unknown,
            owner: Default::default(),
            launch_date: Default::default(),
            launch_site: Default::default(),
            decay_date: Default::default(),
            period: Default::default(),
            inclination: Default::default(),
            apogee: Default::default(),
            perigee: Default::default(),
            rcs: Default::default(),
            data_status_code: Default::default(),
            orbit_center: Default::default(),
            orbit_type: Default::default(),
            deployment_date: Default::default(),
            maneuverable: Default::default(),
            size: Default::default(),
            mass: Default::default(),
            mass_type: Default::default(),
            payloads: Default::default(),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct CATCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<CAT>,
}

/// Conjunction Data Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct CDM {
    /// The version of the CCSDS CDM standard used
    pub ccsds_cdm_vers: f64,
    /// The date the CDM message was created
    pub creation_date: String,
    /// The originator of the CDM message
    pub originator: String,
    /// The intended recipient of the CDM message
    pub message_for: String,
    /// A unique identifier for the CDM message
    pub message_id: String,
    /// Time of closest approach
    pub tca: String,
    /// The miss distance between the two objects
    pub miss_distance: f64,
    /// The relative speed between the two objects
    pub relative_speed: f64,
    /// The relative position R component
    pub relative_position_r: f64,
    /// The relative position T component
    pub relative_position_t: f64,
    /// The relative position N component
    pub relative_position_n: f64,
    /// The relative velocity R component
    pub relative_velocity_r: f64,
    /// The relative velocity T component
    pub relative_velocity_t: f64,
    /// The relative velocity N component
    pub relative_velocity_n: f64,
    /// The start time of the screening period
    pub start_screen_period: String,
    /// The end time of the screening period
    pub stop_screen_period: String,
    /// The reference frame for the screening volume
    pub screen_volume_frame: RefFrame,
    /// The shape of the screening volume
    pub screen_volume_shape: ScreeningVolumeShape,
    /// The X dimension of the screening volume
    pub screen_volume_x: f64,
    /// The Y dimension of the screening volume
    pub screen_volume_y: f64,
    /// The Z dimension of the screening volume
    pub screen_volume_z: f64,
    /// The time the objects entered the screening volume
    pub screen_entry_time: String,
    /// The time the objects exited the screening volume
    pub screen_exit_time: String,
    /// The probability of collision between the two objects
    pub collision_probability: f64,
    /// The method used to calculate the collision probability
    pub collision_probability_method: String,
    /// The first object in the CDM message
    pub object1: Option<CDMObject>,
    /// The second object in the CDM message
    pub object2: Option<CDMObject>,
    /// Data Source for the positional information for Object 1
    pub object1_datasource: Option<PNM>,
    /// Data Source for the positional information for Object 2
    pub object2_datasource: Option<PNM>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct CDMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<CDM>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct CDMObject {
    /// A comment
    pub comment: String,
    pub object: Option<CAT>,
    /// Point of Contact
    pub poc: Option<EPM>,
    /// Operator contact position
    pub operator_contact_position: String,
    /// Operator organization
    pub operator_organization: String,
    /// Ephemeris name
    pub ephemeris_name: String,
    /// Covariance method
    pub covariance_method: CovarianceMethod,
    /// Reference Frame in which the object position is defined
    pub reference_frame: RefFrame,
    /// Gravity model
    pub gravity_model: String,
    /// Atmospheric model
    pub atmospheric_model: String,
    /// N-body perturbations
    pub n_body_perturbations: String,
    /// Solar radiation pressure
    pub solar_rad_pressure: bool,
    /// Earth tides
    pub earth_tides: bool,
    /// Intrack thrust
    pub intrack_thrust: bool,
    /// Time of last observation start
    pub time_lastob_start: String,
    /// Time of last observation end
    pub time_lastob_end: String,
    /// Recommended observation data span
    pub recommended_od_span: f64,
    /// Actual observation data span
    pub actual_od_span: f64,
    /// Number of observations available
    pub obs_available: u32,
    /// Number of observations used
    pub obs_used: u32,
    /// Number of tracks available
    pub tracks_available: u32,
    /// Number of tracks used
    pub tracks_used: u32,
    /// Residuals accepted
    pub residuals_accepted: f64,
    /// Weighted root mean square
    pub weighted_rms: f64,
    /// Area of the object
    pub area_pc: f64,
    /// Area of the object drag
    pub area_drg: f64,
    /// Area of the object solar radiation pressure
    pub area_srp: f64,
    /// Object's area-to-mass ratio
    pub cr_area_over_mass: f64,
    /// Object's thrust acceleration
    pub thrust_acceleration: f64,
    /// Object's solar flux
    pub sedr: f64,
    /// X-coordinate of the object's position in RTN coordinates
    pub x: f64,
    /// Y-coordinate of the object's position in RTN
    pub y: f64,
    /// Z-coordinate of the object's position in RTN
    pub z: f64,
    /// X-coordinate of the object's position in RTN coordinates
    pub x_dot: f64,
    /// Y-coordinate of the object's position in RTN
    pub y_dot: f64,
    /// Z-coordinate of the object's position in RTN
    pub z_dot: f64,
    /// Covariance Matrix component
    pub cr_r: f64,
    /// Covariance Matrix component
    pub ct_r: f64,
    /// Covariance Matrix component
    pub ct_t: f64,
    /// Covariance Matrix component
    pub cn_r: f64,
    /// Covariance Matrix component
    pub cn_t: f64,
    /// Covariance Matrix component
    pub cn_n: f64,
    /// Covariance Matrix component
    pub crdot_r: f64,
    /// Covariance Matrix component
    pub crdot_t: f64,
    /// Covariance Matrix component
    pub crdot_n: f64,
    /// Covariance Matrix component
    pub crdot_rdot: f64,
    /// Covariance Matrix component
    pub ctdot_r: f64,
    /// Covariance Matrix component
    pub ctdot_t: f64,
    /// Covariance Matrix component
    pub ctdot_n: f64,
    /// Covariance Matrix component
    pub ctdot_rdot: f64,
    /// Covariance Matrix component
    pub ctdot_tdot: f64,
    /// Covariance Matrix component
    pub cndot_r: f64,
    /// Covariance Matrix component
    pub cndot_t: f64,
    /// Covariance Matrix component
    pub cndot_n: f64,
    /// Covariance Matrix component
    pub cndot_rdot: f64,
    /// Covariance Matrix component
    pub cndot_tdot: f64,
    /// Covariance Matrix component
    pub cndot_ndot: f64,
    /// Covariance Matrix component
    pub cdrg_r: f64,
    /// Covariance Matrix component
    pub cdrg_t: f64,
    /// Covariance Matrix component
    pub cdrg_n: f64,
    /// Covariance Matrix component
    pub cdrg_rdot: f64,
    /// Covariance Matrix component
    pub cdrg_tdot: f64,
    /// Covariance Matrix component
    pub cdrg_ndot: f64,
    /// Covariance Matrix component
    pub cdrg_drg: f64,
    /// Covariance Matrix component
    pub csrp_r: f64,
    /// Covariance Matrix component
    pub csrp_t: f64,
    /// Covariance Matrix component
    pub csrp_n: f64,
    /// Covariance Matrix component
    pub csrp_rdot: f64,
    /// Covariance Matrix component
    pub csrp_tdot: f64,
    /// Covariance Matrix component
    pub csrp_ndot: f64,
    /// Covariance Matrix component
    pub csrp_drg: f64,
    /// Covariance Matrix component
    pub csrp_srp: f64,
    /// Covariance Matrix component
    pub cthr_r: f64,
    /// Covariance Matrix component
    pub cthr_t: f64,
    /// Covariance Matrix component
    pub cthr_n: f64,
    /// Covariance Matrix component
    pub cthr_rdot: f64,
    /// Covariance Matrix component
    pub cthr_tdot: f64,
    /// Covariance Matrix component
    pub cthr_ndot: f64,
    /// Covariance Matrix component
    pub cthr_drg: f64,
    /// Covariance Matrix component
    pub cthr_srp: f64,
    /// Covariance Matrix component
    pub cthr_thr: f64,
}

/// Collection Request Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct CRM {
    /// Unique identifier of the record, auto-generated by the system.
    pub id: String,
    /// Classification marking of the data in IC/CAPCO Portion-marked format.
    pub classification: String,
    /// The type of this collect or contact request.
    pub r#type: String,
    /// Unique identifier of the parent plan or schedule associated with this request.
    pub id_plan: String,
    /// Index number for records within a collection plan or schedule.
    pub plan_index: i32,
    /// Task ID associated with this request.
    pub task_id: String,
    /// The dwell ID associated with this request.
    pub dwell_id: String,
    /// Optional ID from external systems.
    pub external_id: String,
    /// Unique identifier of the requested/scheduled/planned sensor associated with this request.
    pub id_sensor: String,
    /// Optional identifier provided by the source to indicate the sensor identifier requested/scheduled/planned for this request.
    pub orig_sensor_id: String,
    /// Optional type of observation requested.
    pub ob_type: String,
    /// The priority of the collect request.
    pub priority: String,
    /// The tasking category associated with this request.
    pub task_category: i32,
    /// The tasking suffix associated with this request.
    pub suffix: String,
    /// Boolean indicating that this collect request is UCT follow-up.
    pub uct_follow_up: bool,
    /// The start time of the collect or contact request window, in ISO 8601 UTC format.
    pub start_time: String,
    /// The end time of the collect or contact request window, in ISO 8601 UTC format.
    pub end_time: String,
    /// Satellite/catalog number of the target on-orbit object for this request.
    pub norad_cat_id: u32,
    /// Optional identifier provided by the data source to indicate the target object of this request.
    pub orig_object_id: String,
    /// The tasking group to which the target object is assigned.
    pub task_group: String,
    /// Inter-Range Operations Number.
    pub iron: i32,
    /// The orbit regime of the target.
    pub orbit_regime: String,
    /// The minimum object (diameter) size, in meters, to be reported.
    pub target_size: f64,
    /// The minimum Radar Cross-Section of the target, in m^2.
    pub rcs_min: f64,
    /// The Radar Cross-Section of the target, in m^2.
    pub rcs: f64,
    /// The maximum Radar Cross-Section of the target, in m^2.
    pub rcs_max: f64,
    /// The minimum frequency of interest, in MHz.
    pub freq_min: f64,
    /// The estimated or expected emission frequency of the target, in MHz.
    pub freq: f64,
    /// The maximum frequency of interest, in MHz.
    pub freq_max: f64,
    /// The RF polarization.
    pub polarization: String,
    /// The minimum estimated or expected visual magnitude of the target, in Magnitudes (M).
    pub vis_mag_min: f64,
    /// The estimated or expected visual magnitude of the target, in Magnitudes (M).
    pub vis_mag: f64,
    /// The maximum estimated or expected visual magnitude of the target, in Magnitudes (M).
    pub vis_mag_max: f64,
    /// The spectral model used for the irradiance calculation.
    pub spectral_model: String,
    /// The fraction of solar energy reflected from target.
    pub reflectance: f64,
    /// The target object irradiance value.
    pub irradiance: f64,
    /// For optical sensors, the requested number of frames to capture at each sensor step.
    pub num_frames: i32,
    /// For optical sensors, the frame rate of the camera, in Hz.
    pub frame_rate: f64,
    /// For optical sensors, the integration time per camera frame, in milliseconds.
    pub integration_time: f64,
    /// The number of requested tracks on the target.
    pub num_tracks: i32,
    /// The number of requested observations on the target.
    pub num_obs: i32,
    /// The duration of the collect request, in seconds.
    pub duration: i32,
    /// The search pattern to be executed for this request.
    pub srch_pattern: String,
    /// Pre-coordinated code, direction, or configuration to be executed by the sensor or site for this collect or contact.
    pub scenario: String,
    /// ID of the Elset of the object associated with this request.
    pub id_elset: String,
    /// ID of the Manifold Elset of the object associated with this request.
    pub id_manifold: String,
    /// ID of the State Vector of the object or central vector associated with this request.
    pub id_state_vector: String,
    /// ID of the Ephemeris Set of the object associated with this request.
    pub es_id: String,
    /// Epoch time, in ISO 8601 UTC format, of the orbital elements.
    pub epoch: String,
    /// The average of the periapsis and apoapsis distances, in kilometers.
    pub semi_major_axis: f64,
    /// The orbital eccentricity of an astronomical object.
    pub eccentricity: f64,
    /// The angle, in degrees, between the equator and the orbit plane.
    pub inclination: f64,
    /// Right ascension of the ascending node, in degrees.
    pub raan: f64,
    /// The argument of perigee, in degrees.
    pub arg_of_perigee: f64,
    /// The mean anomaly defines the angular position, in degrees, of the object on its orbital path.
    pub mean_anomaly: f64,
    /// The expected or directed right ascension angle, in degrees.
    pub ra: f64,
    /// The expected or directed declination angle, in degrees.
    pub dec: f64,
    /// The expected or directed azimuth angle, in degrees.
    pub az: f64,
    /// The expected or directed elevation angle, in degrees.
    pub el: f64,
    /// The expected acquisition range or defined center range, in km.
    pub range: f64,
    /// The extent of the azimuth angle, in degrees, from center azimuth.
    pub extent_az: f64,
    /// The extent of the elevation angle, in degrees, from center elevation.
    pub extent_el: f64,
    /// The extent of the range, in km, from center range.
    pub extent_range: f64,
    /// WGS-84 latitude, in degrees.
    pub lat: f64,
    /// WGS-84 longitude, in degrees.
    pub lon: f64,
    /// Height above WGS-84 ellipsoid (HAE), in kilometers.
    pub alt: f64,
    /// The stopping WGS-84 latitude of a volume definition, in degrees.
    pub stop_lat: f64,
    /// The stopping WGS-84 longitude of a volume definition, in degrees.
    pub stop_lon: f64,
    /// The stopping HAE WGS-84 height above ellipsoid (HAE), in kilometers.
    pub stop_alt: f64,
    /// The maximum inclination, in degrees, to be used in search operations.
    pub srch_inc: f64,
    /// The angular distance, in degrees, in the sensor-x direction from scan center.
    pub x_angle: f64,
    /// The angular distance, in degrees, in the sensor-y direction from scan center.
    pub y_angle: f64,
    /// The magnitude of rotation, in degrees, between the xAngle direction and locally defined equinoctial plane.
    pub orient_angle: f64,
    /// The customer for this request.
    pub customer: String,
    /// Notes or comments associated with this request.
    pub notes: String,
    ///  Source of the data.
    pub source: String,
    ///  Originating system or organization which produced the data, if different from the source.
    pub origin: String,
    ///  Indicator of whether the data is EXERCISE, REAL, SIMULATED, or TEST data.
    pub data_mode: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct CRMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<CRM>,
}

/// Conjunction Summary Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct CSM {
    /// Satellite name for the first object
    pub object_1: Option<CAT>,
    /// Days since epoch for the first object
    pub dse_1: f64,
    /// Satellite name for the second object
    pub object_2: Option<CAT>,
    /// Days since epoch for the second object
    pub dse_2: f64,
    /// Time of closest approach as a Unix timestamp
    pub tca: f64,
    /// The distance or range between the two objects at TCA
    pub tca_range: f64,
    /// The magnitude of the relative velocity at TCA
    pub tca_relative_speed: f64,
    /// Maximum probability
    pub max_prob: f64,
    /// Standard deviation that produces the maximum probability
    pub dilution: f64,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct CSMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<CSM>,
}

/// Country Identity Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct CTR {
    /// ISO 3166 Numeric code
    pub id: String,
    /// Country name
    pub name: String,
    /// GENC code
    pub genc_code: String,
    /// ISO 3166 Alpha-2 code
    pub alpha_2_code: String,
    /// ISO 3166 Alpha-3 code
    pub alpha_3_code: String,
    /// Stanag code
    pub stanag_code: String,
    /// Internet country code top-level domain (ccTLD)
    pub internet_cctld: String,
    /// Additional comments
    pub comment: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct CTRCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<CTR>,
}

/// Represents cryptographic key information
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct CryptoKey {
    /// Public part of the cryptographic key, in hexidecimal format
    pub public_key: String,
    /// Extended public key https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#extended-keys
    pub xpub: String,
    #[doc = " Private part of the cryptographic key in hexidecimal format, should be kept secret "]
    pub private_key: String,
    /// Extended private key https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#extended-keys
    pub xpriv: String,
    /// Address generated from the cryptographic key
    pub key_address: String,
    /// Type of the address generated from the cryptographic key
    pub address_type: String,
    /// Type of the cryptographic key (signing or encryption)
    pub key_type: KeyType,
}

/// Encrypted Message Envelope
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct EME {
    /// Encrypted data blob, containing the ciphertext of the original plaintext message.
    pub encrypted_blob: Vec<u8>,
    /// Temporary public key used for the encryption session, contributing to the derivation of the shared secret.
    pub ephemeral_public_key: String,
    /// Message Authentication Code to verify the integrity and authenticity of the encrypted message.
    pub mac: String,
    /// Unique value used to ensure that the same plaintext produces a different ciphertext for each encryption.
    pub nonce: String,
    /// Additional authentication tag used in some encryption schemes for integrity and authenticity verification.
    pub tag: String,
    /// Initialization vector used to introduce randomness in the encryption process, enhancing security.
    pub iv: String,
    /// Identifier for the public key used, aiding in recipient key management and message decryption.
    pub public_key_identifier: String,
    /// Specifies the set of cryptographic algorithms used in the encryption process.
    pub cipher_suite: String,
    /// Parameters for the Key Derivation Function, guiding the process of deriving keys from the shared secret.
    pub kdf_parameters: String,
    /// Parameters defining specific settings for the encryption algorithm, such as block size or operation mode.
    pub encryption_algorithm_parameters: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct EMECOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<EME>,
}

/// Engine Details
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct ENGINE {
    /// Engine Name
    pub engine_name: String,
    /// Type of Engine
    pub r#type: EngineType,
    /// Thrust Produced by the Engine (in Newtons)
    pub thrust: f64,
}

/// Electro-Optical Observation
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct EOO {
    /// Unique identifier for Earth Observation Observation
    pub eobservation_id: String,
    /// Classification marking of the data
    pub classification: String,
    /// Observation time in UTC
    pub ob_time: String,
    /// Quality of the correlation
    pub corr_quality: f32,
    /// Identifier for the satellite on orbit
    pub id_on_orbit: String,
    /// Identifier for the sensor
    pub sensor_id: String,
    /// Method of data collection
    pub collect_method: String,
    /// NORAD catalog identifier for the satellite
    pub norad_cat_id: i32,
    /// Identifier for the task
    pub task_id: String,
    /// Identifier for the transaction
    pub transaction_id: String,
    /// Identifier for the track
    pub track_id: String,
    /// Position of the observation
    pub ob_position: String,
    /// Original object identifier
    pub orig_object_id: String,
    /// Original sensor identifier
    pub orig_sensor_id: String,
    /// Universal Coordinated Time flag
    pub uct: bool,
    /// Azimuth angle
    pub azimuth: f32,
    /// Uncertainty in azimuth angle
    pub azimuth_unc: f32,
    /// Bias in azimuth angle
    pub azimuth_bias: f32,
    /// Rate of change in azimuth
    pub azimuth_rate: f32,
    /// Elevation angle
    pub elevation: f32,
    /// Uncertainty in elevation angle
    pub elevation_unc: f32,
    /// Bias in elevation angle
    pub elevation_bias: f32,
    /// Rate of change in elevation
    pub elevation_rate: f32,
    /// Range to the target
    pub range: f32,
    /// Uncertainty in range
    pub range_unc: f32,
    /// Bias in range measurement
    pub range_bias: f32,
    /// Rate of change in range
    pub range_rate: f32,
    /// Uncertainty in range rate
    pub range_rate_unc: f32,
    /// Right ascension
    pub ra: f32,
    /// Rate of change in right ascension
    pub ra_rate: f32,
    /// Uncertainty in right ascension
    pub ra_unc: f32,
    /// Bias in right ascension
    pub ra_bias: f32,
    /// Declination angle
    pub declination: f32,
    /// Rate of change in declination
    pub declination_rate: f32,
    /// Uncertainty in declination
    pub declination_unc: f32,
    /// Bias in declination
    pub declination_bias: f32,
    /// X-component of line-of-sight vector
    pub losx: f32,
    /// Y-component of line-of-sight vector
    pub losy: f32,
    /// Z-component of line-of-sight vector
    pub losz: f32,
    /// Uncertainty in line-of-sight vector
    pub los_unc: f32,
    /// X-component of line-of-sight velocity
    pub losxvel: f32,
    /// Y-component of line-of-sight velocity
    pub losyvel: f32,
    /// Z-component of line-of-sight velocity
    pub loszvel: f32,
    /// Latitude of sensor
    pub senlat: f32,
    /// Longitude of sensor
    pub senlon: f32,
    /// Altitude of sensor
    pub senalt: f32,
    /// X-coordinate of sensor position
    pub senx: f32,
    /// Y-coordinate of sensor position
    pub seny: f32,
    /// Z-coordinate of sensor position
    pub senz: f32,
    /// Number of fields of view
    pub fov_count: i32,
    /// Duration of the exposure
    pub exp_duration: f32,
    /// Zero-point displacement
    pub zeroptd: f32,
    /// Net object signal
    pub net_obj_sig: f32,
    /// Uncertainty in net object signal
    pub net_obj_sig_unc: f32,
    /// Magnitude of the observation
    pub mag: f32,
    /// Uncertainty in magnitude
    pub mag_unc: f32,
    /// Normalized range for magnitude
    pub mag_norm_range: f32,
    /// Geocentric latitude
    pub geolat: f32,
    /// Geocentric longitude
    pub geolon: f32,
    /// Geocentric altitude
    pub geoalt: f32,
    /// Geocentric range
    pub georange: f32,
    /// Sky background level
    pub sky_bkgrnd: f32,
    /// Primary extinction
    pub primary_extinction: f32,
    /// Uncertainty in primary extinction
    pub primary_extinction_unc: f32,
    /// Solar phase angle
    pub solar_phase_angle: f32,
    /// Solar equatorial phase angle
    pub solar_eq_phase_angle: f32,
    /// Solar declination angle
    pub solar_dec_angle: f32,
    /// Shutter delay
    pub shutter_delay: f32,
    /// Timing bias
    pub timing_bias: f32,
    /// URI of the raw data file
    pub raw_file_uri: String,
    /// Intensity of the observation
    pub intensity: f32,
    /// Background intensity
    pub bg_intensity: f32,
    /// Descriptor of the provided data
    pub descriptor: String,
    /// Source of the data
    pub source: String,
    /// Origin of the data
    pub origin: String,
    /// Mode of the data
    pub data_mode: String,
    /// Creation time of the record
    pub created_at: String,
    /// User who created the record
    pub created_by: String,
    /// Reference frame of the observation
    pub reference_frame: RefFrame,
    /// Reference frame of the sensor
    pub sen_reference_frame: String,
    /// Flag for umbra (total eclipse)
    pub umbra: bool,
    /// Flag for penumbra (partial eclipse)
    pub penumbra: bool,
    /// Original network identifier
    pub orig_network: String,
    /// Data link source
    pub source_dl: String,
    /// Type of the observation
    pub r#type: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct EOOCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<EOO>,
}

/// Earth Orientation Parameters
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct EOP {
    ///  Date in ISO 8601 format, e.g., "2018-01-01T00:00:00Z"
    pub date: String,
    ///  Modified Julian Date in UTC, e.g., 58119
    pub mjd: u32,
    ///  x component of Pole Wander in radians, e.g., 2.872908911518888E-7
    pub x_pole_wander_radians: f32,
    ///  y component of Pole Wander in radians, e.g., 1.2003259523750447E-6
    pub y_pole_wander_radians: f32,
    ///  x component of Celestial Pole Offset in radians, e.g., 5.720801437092525E-10
    pub x_celestial_pole_offset_radians: f32,
    ///  y component of Celestial Pole Offset in radians, e.g., -8.484239419416879E-10
    pub y_celestial_pole_offset_radians: f32,
    ///  UT1 minus UTC in seconds, e.g., 0.2163567
    pub ut1_minus_utc_seconds: f32,
    ///  TAI minus UTC in seconds, e.g., 37
    pub tai_minus_utc_seconds: u16,
    ///  Correction to Length of Day in seconds, e.g., 8.094E-4
    pub length_of_day_correction_seconds: f32,
    ///  Data type (O = Observed, P = Predicted)
    pub data_type: DataType,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct EOPCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<EOP>,
}

/// Entity Profile Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct EPM {
    /// Distinguished Name of the entity
    pub dn: String,
    /// Common name of the entity (person or organization)
    pub legal_name: String,
    /// Family name or surname of the person
    pub family_name: String,
    /// Given name or first name of the person
    pub given_name: String,
    /// Additional name or middle name of the person
    pub additional_name: String,
    /// Honorific prefix preceding the person's name (e.g., Mr., Dr.)
    pub honorific_prefix: String,
    /// Honorific suffix following the person's name (e.g., Jr., Sr.)
    pub honorific_suffix: String,
    /// Job title of the person
    pub job_title: String,
    /// Occupation of the person
    pub occupation: String,
    /// Physical Address
    pub address: Option<Address>,
    /// Alternate names for the entity
    pub alternate_names: Vec<String>,
    /// Email address of the entity
    pub email: String,
    /// Telephone number of the entity
    pub telephone: String,
    /// Cryptographic keys associated with the entity
    pub keys: Vec<CryptoKey>,
    /// Multiformat addresses associated with the entity
    pub multiformat_address: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct EPMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<EPM>,
}

/// Frequency range with lower and upper limits
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct FrequencyRange {
    /// Lower frequency in MHz
    pub lower: f64,
    /// Upper frequency in MHz
    pub upper: f64,
}

/// Geometry table with information about geometric properties
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Geometry {
    /// Type of geometry
    pub geometry_type: String,
    /// Coordinates of the geometry
    pub coordinates: Vec<f32>,
}

/// Hypothesis Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct HYP {
    /// Space Objects Involved
    pub cat_ids: Vec<String>,
    /// Space Objects Involved
    pub sit_ids: Vec<String>,
    /// Name of the hypothesis
    pub name: String,
    /// Category of the hypothesis
    pub category: String,
    /// Row indicators for the hypothesis matrix
    pub row_indicators: Vec<String>,
    /// Column indicators for the hypothesis matrix
    pub col_indicators: Vec<String>,
    /// Matrix data as a boolean array in row major format; if overflow, adds additional rows
    pub matrix: Vec<bool>,
    /// Scores for objects
    pub score: Vec<Score>,
    /// Analysis methodology used to form the hypothesis
    pub analysis_method: String,
    pub event_start_time: String,
    pub event_end_time: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct HYPCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<HYP>,
}

/// Integrated Device Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct IDM {
    /// Unique identifier for the EMT
    pub id: String,
    /// Name of the EMT
    pub name: String,
    /// Mode of the data (real, simulated, synthetic)
    pub data_mode: DataMode,
    /// Uplink frequency range
    pub uplink: Option<FrequencyRange>,
    /// Downlink frequency range
    pub downlink: Option<FrequencyRange>,
    /// Beacon frequency range
    pub beacon: Option<FrequencyRange>,
    /// Bands associated with the EMT
    pub band: Vec<Band>,
    /// Type of polarization used
    pub polarization_type: PolarizationType,
    /// Simple polarization configuration
    pub simple_polarization: SimplePolarization,
    /// Stokes parameters for polarization characterization
    pub stokes_parameters: Option<StokesParameters>,
    /// Power required in Watts
    pub power_required: f64,
    /// Type of power (eg. AC or DC)
    pub power_type: String,
    /// Indicates if the EMT can transmit
    pub transmit: bool,
    /// Indicates if the EMT can receive
    pub receive: bool,
    /// Type of the sensor
    pub sensor_type: DeviceType,
    /// Source of the data
    pub source: String,
    /// Timestamp of the last observation
    pub last_ob_time: String,
    /// Lower left elevation limit
    pub lower_left_elevation_limit: f64,
    /// Upper left azimuth limit
    pub upper_left_azimuth_limit: f64,
    /// Lower right elevation limit
    pub lower_right_elevation_limit: f64,
    /// Lower left azimuth limit
    pub lower_left_azimuth_limit: f64,
    /// Upper right elevation limit
    pub upper_right_elevation_limit: f64,
    /// Upper right azimuth limit
    pub upper_right_azimuth_limit: f64,
    /// Lower right azimuth limit
    pub lower_right_azimuth_limit: f64,
    /// Upper left elevation limit
    pub upper_left_elevation_limit: f64,
    /// Right geostationary belt limit
    pub right_geo_belt_limit: f64,
    /// Left geostationary belt limit
    pub left_geo_belt_limit: f64,
    /// Magnitude limit of the sensor
    pub magnitude_limit: f64,
    /// Indicates if the site is taskable
    pub taskable: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct IDMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<IDM>,
}

/// Legacy Country Code
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct LCC {
    #[flatstream(rename = "OWNER")]
    pub owner: LegacyCountryCode,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct LCCCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<LCC>,
}

/// Launch Data Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct LDM {
    /// Launch Site Information
    pub site: Option<SIT>,
    /// Azimuth at Launch (in Degrees)
    pub azimuth: f32,
    /// References for Launch Data
    pub references: String,
    /// Launching Agency Name
    pub agency_name: String,
    /// Points of Contact for Launch
    pub points_of_contact: Vec<EPM>,
    /// Operations Points of Contact for Launch
    pub operations_points_of_contact: Vec<EPM>,
    /// Net Launch Time (UTC Format)
    pub net: String,
    /// Rocket Configuration Details
    pub rocket_configuration: Option<ROC>,
    /// Mission Name
    pub mission_name: String,
    /// Description of the Mission
    pub mission_description: String,
    /// Type of the Mission (e.g., Test Flight, Satellite Deployment)
    pub mission_type: String,
    /// Target Orbit Type (e.g., LEO, GEO)
    pub orbit_type: String,
    /// Weather and Environmental Conditions at Launch
    pub weather_conditions: String,
    /// Launch Outcome and Status (e.g., Successful, Failed)
    pub launch_status: String,
    /// Webcast URL for the Launch
    pub webcast_url: String,
    /// Media Links Related to the Launch
    pub media_links: Vec<String>,
    /// Earliest Possible Launch Times
    pub earliest_launch_times: Vec<String>,
    /// Latest Possible Launch Times
    pub latest_launch_times: Vec<String>,
    /// Launch Collision Avoidance Information
    pub lcola_window_closures: Vec<String>,
    /// Payload Information (Catalog Entities)
    pub objects: Vec<CAT>,
    /// Tracking and Collision Avoidance Requirements
    pub tracking_requirements: Vec<String>,
    /// Duration of Collision Avoidance Screen (in Seconds)
    pub cola_screen_duration: String,
    /// Probability of Collision Threshold (Percentage)
    pub probability_of_collision_threshold: String,
    /// Number of Required Collision Avoidance Runs
    pub cola_runs_required: String,
    /// Points of Contact for Collision Avoidance
    pub cola_points_of_contact: Vec<EPM>,
    /// Orbital Parameters of the Launch
    pub orbital_parameters: Vec<String>,
    /// Burn Out Vectors for the Launch
    pub burn_out_vectors: Vec<BOV>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct LDMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<LDM>,
}

/// Mean Element Theory
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct MET {
    #[flatstream(rename = "MEAN_ELEMENT_THEORY")]
    pub mean_element_theory: MeanElementTheory,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct METCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<MET>,
}

/// Minimum Propagatable Element Set
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct MPE {
    /// Unique ID as a String
    pub entity_id: String,
    /// Epoch of Mean Keplerian elements. (UNIX TimeStamp)
    pub epoch: f64,
    /// Semi-major axis in km or mean motion in rev/day
    pub mean_motion: f64,
    /// Eccentricity
    pub eccentricity: f64,
    /// Inclination
    pub inclination: f64,
    /// Right ascension of ascending node
    pub ra_of_asc_node: f64,
    /// Argument of pericenter
    pub arg_of_pericenter: f64,
    /// Mean anomaly
    pub mean_anomaly: f64,
    /// SGP/SGP4 drag-like coefficient (in units 1/[Earth radii])
    pub bstar: f64,
    /// Description of the Mean Element Theory. (SGP4,DSST,USM)
    pub mean_element_theory: MeanElementTheory,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct MPECOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<MPE>,
}

/// Orbit Ephemeris Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct OEM {
    /// OEM Header
    /// Classification marking of the data in IC/CAPCO Portion-marked format.
    pub classification: String,
    /// OEM Version
    pub ccsds_oem_vers: f64,
    /// Creation Date
    pub creation_date: String,
    /// Originator
    pub originator: String,
    /// Array of ephemeris data blocks
    pub ephemeris_data_block: Vec<EphemerisDataBlock>,
}

/// Collection of OEM messages
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct OEMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<OEM>,
}

/// Orbit Mean Elements Message
#[derive(Clone, Debug, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct OMM {
    /// OMM Header
    pub ccsds_omm_vers: f64,
    /// Creation Date
    pub creation_date: String,
    /// Originator
    pub originator: String,
    /// OMM Metadata
    /// Satellite Name(s)
    pub object_name: String,
    /// International Designator (YYYY-NNNAAA)
    pub object_id: String,
    /// Origin of reference frame (EARTH, MARS, MOON, etc.)
    pub center_name: String,
    /// Name of the reference frame (TEME, EME2000, etc.)
    #[flatstream(default = RefFrame::Teme)]
    pub reference_frame: RefFrame,
    /// REFERENCE_FRAME_EPOCH
    pub reference_frame_epoch: String,
    /// Time system used for the orbit state and covariance matrix. (UTC)
    #[flatstream(default = TimeSystem::Utc)]
    pub time_system: TimeSystem,
    /// Description of the Mean Element Theory. (SGP4,DSST,USM)
    pub mean_element_theory: MeanElementTheory,
    /// Mean Keplerian Elements in the Specified Reference Frame
    /// Plain-Text Comment
    pub comment: String,
    /// Epoch time, in ISO 8601 UTC format
    pub epoch: String,
    /// Semi-major axis in km or mean motion in rev/day
    pub semi_major_axis: f64,
    /// Mean motion
    pub mean_motion: f64,
    /// Eccentricity
    pub eccentricity: f64,
    /// Inclination
    pub inclination: f64,
    /// Right ascension of ascending node
    pub ra_of_asc_node: f64,
    /// Argument of pericenter
    pub arg_of_pericenter: f64,
    /// Mean anomaly
    pub mean_anomaly: f64,
    /// Gravitational Coefficient (Gravitational Constant x Central Mass)
    pub gm: f64,
    /// Spacecraft Parameters
    /// S/C Mass
    pub mass: f64,
    /// Solar Radiation Pressure Area (AR) m**2
    pub solar_rad_area: f64,
    /// Solar Radiation Pressure Coefficient (CR)
    pub solar_rad_coeff: f64,
    /// Drag Area (AD) m**2
    pub drag_area: f64,
    /// Drag Coefficient (CD)
    pub drag_coeff: f64,
    /// TLE Related Parameters (This section is only required if MEAN_ELEMENT_THEORY=SGP/SGP4)
    /// Default value = 0
    #[flatstream(default = EphemerisType::Sgp4)]
    pub ephemeris_type: EphemerisType,
    /// Default value = U
    pub classification_type: String,
    /// NORAD Catalog Number (Satellite Number) an integer
    pub norad_cat_id: u32,
    /// Element set number for this satellite
    pub element_set_no: u32,
    /// Revolution Number
    pub rev_at_epoch: f64,
    /// SGP/SGP4 drag-like coefficient (in units 1/[Earth radii])
    pub bstar: f64,
    /// First Time Derivative of the Mean Motion
    pub mean_motion_dot: f64,
    /// Second Time Derivative of Mean Motion
    pub mean_motion_ddot: f64,
    /// Position/Velocity Covariance Matrix
    /// Reference frame for the covariance matrix
    #[flatstream(default = RefFrame::Rsw)]
    pub cov_reference_frame: RefFrame,
    /// Covariance matrix [1,1] km**2
    pub cx_x: f64,
    /// Covariance matrix [2,1] km**2
    pub cy_x: f64,
    /// Covariance matrix [2,2] km**2
    pub cy_y: f64,
    /// Covariance matrix [3,1] km**2
    pub cz_x: f64,
    /// Covariance matrix [3,2] km**2
    pub cz_y: f64,
    /// Covariance matrix [3,3] km**2
    pub cz_z: f64,
    /// Covariance matrix [4,1] km**2/s
    pub cx_dot_x: f64,
    /// Covariance matrix [4,2] km**2/s
    pub cx_dot_y: f64,
    /// Covariance matrix [4,3] km**2/s
    pub cx_dot_z: f64,
    /// Covariance matrix [4,4] km**2/s**2
    pub cx_dot_x_dot: f64,
    /// Covariance matrix [5,1] km**2/s
    pub cy_dot_x: f64,
    /// Covariance matrix [5,2] km**2/s
    pub cy_dot_y: f64,
    /// Covariance matrix [5,3] km**2/s
    pub cy_dot_z: f64,
    /// Covariance matrix [5,4] km**2/s**2
    pub cy_dot_x_dot: f64,
    /// Covariance matrix [5,5] km**2/s**2
    pub cy_dot_y_dot: f64,
    /// Covariance matrix [6,1] km**2/s
    pub cz_dot_x: f64,
    /// Covariance matrix [6,2] km**2/s
    pub cz_dot_y: f64,
    /// Covariance matrix [6,3] km**2/s
    pub cz_dot_z: f64,
    /// Covariance matrix [6,4] km**2/s**2
    pub cz_dot_x_dot: f64,
    /// Covariance matrix [6,5] km**2/s**2
    pub cz_dot_y_dot: f64,
    /// Covariance matrix [6,6] km**2/s**2
    pub cz_dot_z_dot: f64,
    /// User defined parameter, must be described in an ICD
    pub user_defined_bip_0044_type: u32,
    /// User defined parameter, must be described in an ICD
    pub user_defined_object_designator: String,
    /// User defined parameter, must be described in an ICD
    pub user_defined_earth_model: String,
    /// User defined parameter, must be described in an ICD
    pub user_defined_epoch_timestamp: f64,
    /// User defined parameter, must be described in an ICD
    pub user_defined_microseconds: f64,
}

impl Default for OMM {
    fn default() -> Self {
        Self {
            ccsds_omm_vers: Default::default(),
            creation_date: Default::default(),
            originator: Default::default(),
            object_name: Default::default(),
            object_id: Default::default(),
            center_name: Default::default(),
            reference_frame: RefFrame::Teme,
            reference_frame_epoch: Default::default(),
            time_system: TimeSystem::Utc,
            mean_element_theory: Default::default(),
            comment: Default::default(),
            epoch: Default::default(),
            semi_major_axis: Default::default(),
            mean_motion: Default::default(),
            eccentricity: Default::default(),
            inclination: Default::default(),
            ra_of_asc_node: Default::default(),
            arg_of_pericenter: Default::default(),
            mean_anomaly: Default::default(),
            gm: Default::default(),
            mass: Default::default(),
            solar_rad_area: Default::default(),
            solar_rad_coeff: Default::default(),
            drag_area: Default::default(),
            drag_coeff: Default::default(),
            ephemeris_type: EphemerisType::Sgp4,
            classification_type: Default::default(),
            norad_cat_id: Default::default(),
            element_set_no: Default::default(),
            rev_at_epoch: Default::default(),
            bstar: Default::default(),
            mean_motion_dot: Default::default(),
            mean_motion_ddot: Default::default(),
            cov_reference_frame: RefFrame::Rsw,
            cx_x: Default::default(),
            cy_x: Default::default(),
            cy_y: Default::default(),
            cz_x: Default::default(),
            cz_y: Default::default(),
            cz_z: Default::default(),
            cx_dot_x: Default::default(),
            cx_dot_y: Default::default(),
            cx_dot_z: Default::default(),
            cx_dot_x_dot: Default::default(),
            cy_dot_x: Default::default(),
            cy_dot_y: Default::default(),
            cy_dot_z: Default::default(),
            cy_dot_x_dot: Default::default(),
            cy_dot_y_dot: Default::default(),
            cz_dot_x: Default::default(),
            cz_dot_y: Default::default(),
            cz_dot_z: Default::default(),
            cz_dot_x_dot: Default::default(),
            cz_dot_y_dot: Default::default(),
            cz_dot_z_dot: Default::default(),
            user_defined_bip_0044_type: Default::default(),
            user_defined_object_designator: Default::default(),
            user_defined_earth_model: Default::default(),
            user_defined_epoch_timestamp: Default::default(),
            user_defined_microseconds: Default::default(),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct OMMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<OMM>,
}

/// Observation Stability Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct OSM {
    /// Indicates whether the observation is stable or not
    pub is_stable: bool,
    /// The number of observations
    pub num_obs: i32,
    /// Unique identifier for the object being observed
    pub object_id: String,
    /// Identifier of the sensor
    pub id_sensor: String,
    /// Timestamp of data creation
    pub pass_start: String,
    /// Duration of the observation pass in seconds
    pub pass_duration: i32,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct OSMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<OSM>,
}

/// Payload Information
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct PLD {
    pub payload_duration: String,
    pub mass_at_launch: f32,
    pub dimensions: String,
    pub solar_array_area: f32,
    pub solar_array_dimensions: String,
    pub nominal_operational_lifetime: String,
    pub instruments: Vec<IDM>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct PLDCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<PLD>,
}

/// Publish Notification Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct PNM {
    /// Multiformat Address
    /// https://multiformats.io/multiaddr/
    /// A universal address format for representing multiple network protocols. Examples include:
    /// - /ip4/192.168.1.1/tcp/80 for an IPv4 address with TCP protocol
    /// - /ip6zone/x/ip6/::1 for an IPv6 address with a zone
    /// - /dns4/example.com for a domain name resolvable only to IPv4 addresses
    /// - /ipfs/bafybeiccfclkdtucu6y4yc5cpr6y3yuinr67svmii46v5cfcrkp47ihehy/README.txt -IPFS address w/CID and path to `README.txt`.
    pub multiformat_address: String,
    /// Publish Time OF THE Publish Notification Message
    pub publish_timestamp: String,
    /// Concatenated Content Identifier (CID)
    /// This field is a unique ID for distributed systems (CID).
    #[doc = " The CID provides a unique identifier within distributed systems, as detailed at https://github.com/multiformats/cid. "]
    pub cid: String,
    /// File ID
    /// This field is the Name
    pub file_name: String,
    /// File ID
    /// This field is the file ID / Standard Type
    pub file_id: String,
    /// Digital Signature of the CID
    /// This is the digital signature of the CID, signed using the specified cryptographic method.
    pub signature: String,
    /// Timestamp Signature
    /// Digital signature of the publish timestamp, using the specified cryptographic method for timestamp verification.
    pub timestamp_signature: String,
    /// Type of Cryptographic Signature Used
    /// Specifies the type of cryptographic signature used for the SIGNATURE field, indicating the specific blockchain technology, such as Ethereum or BTC.
    pub signature_type: String,
    /// Type of Cryptographic Signature Used for Timestamp
    /// Specifies the type of cryptographic signature used for the TIMESTAMP_SIGNATURE field, indicating the specific blockchain technology, such as Ethereum or BTC.
    pub timestamp_signature_type: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct PNMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<PNM>,
}

/// Program Description Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct PRG {
    /// The name of the program
    pub name: String,
    /// Hierarchical Deterministic (HD) derivation path for the program's key, used in cryptocurrency wallets
    pub hd_key_path: String,
    /// Vector of standard message types used by the program
    pub message_types: Vec<String>,
    /// Vector of users associated with the program, each user can have assigned message types
    pub users: Vec<USR>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct PRGCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<PRG>,
}

/// Collection of Standard Records
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", file_identifier = "$REC")]
pub struct REC {
    pub version: String,
    pub standard: String,
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<Record>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct RECCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<REC>,
}

/// Reference Frame Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct RFM {
    #[flatstream(rename = "REFERENCE_FRAME")]
    pub reference_frame: RefFrame,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct RFMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<RFM>,
}

/// Rocket Configuration
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct ROC {
    /// Rocket Name
    pub name: String,
    /// Rocket Family
    pub family: String,
    /// Rocket Variant
    pub variant: String,
    /// Stages in the Rocket
    pub stages: Vec<STAGE>,
    /// Sustainers in the Rocket
    pub sustainers: Vec<SUSTAINER>,
}

/// Collection of Rocket Configurations
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct ROCCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<ROC>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct Record {
    pub value: Option<RecordType>,
}

/// Schema Standard Definition
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", name = "SCHEMA_STANDARD")]
pub struct SchemaStandard {
    /// Unique identifier for the standard
    pub key: String,
    /// IDL
    pub idl: String,
    /// List Of File Paths
    pub files: Vec<String>,
}

/// Schema Manifest
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct SCM {
    /// Version of Space Data Standards
    pub version: String,
    /// Standards Dictionary
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<SchemaStandard>,
}

/// Declaring the root type
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct SCMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<SCM>,
}

/// Site Information Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct SIT {
    /// Unique identifier for the site, BE_NUMBER
    pub id: String,
    /// Name of the site
    pub name: String,
    /// Abbreviation
    pub abbreviation: String,
    /// Site type as defined in SiteType enum
    pub site_type: SiteType,
    /// Site type CATCODE
    pub catcode: String,
    /// Network identifier
    pub network: String,
    /// Latitude of the site
    pub latitude: f32,
    /// Longitude of the site
    pub longitude: f32,
    /// Altitude of the site
    pub altitude: f32,
    /// Geometry of the site
    pub geometry: Option<Geometry>,
    /// Center point geometry coordinates
    pub center_point_geometry: Vec<f32>,
    /// Classification marking of the site
    pub classification: String,
    /// CTR ISO 3166 Numeric code as string
    pub ctr_id: String,
    /// Identifier of the user who created the site data
    pub created_by: String,
    /// Description of the site
    pub description: String,
    /// URL for the 3D model of the site
    pub model_url: String,
    /// Source of the site data
    pub source: String,
    /// Indicates if the site is taskable
    pub taskable: bool,
    /// Operational status of the site (e.g., active, inactive, under construction)
    pub operational_status: String,
    /// Date of establishment
    pub establishment_date: String,
    /// Contact information for the site
    pub contact_info: String,
    /// Environmental impact or considerations
    pub environmental_impact: String,
    /// Accessibility and infrastructure details
    pub accessibility_infra: String,
    /// Vector of Integrated Devices (IDM)
    pub integrated_devices: Vec<IDM>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct SITCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<SIT>,
}

/// Stage Details
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct STAGE {
    /// Stage Number
    pub stage_number: i32,
    /// Engines Used in This Stage
    pub engines: Vec<ENGINE>,
    /// Fuel Type Used in This Stage
    pub fuel_type: String,
    /// Thrust Produced by This Stage (in Newtons)
    pub thrust: f64,
    /// Duration of the Burn (in Seconds)
    pub burn_duration: f64,
}

/// Sustainer Details
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct SUSTAINER {
    /// Name of the Sustainer
    pub sustainer_name: String,
    /// Thrust Produced by the Sustainer (in Newtons)
    pub thrust: f64,
    /// Duration of the Burn (in Seconds)
    pub burn_duration: f64,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Score {
    pub norad_cat_id: String,
    pub r#type: ScoreType,
    pub tag: String,
    pub score: f32,
}

/// Stokes parameters, representing different aspects of polarization
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "PascalCase")]
pub struct StokesParameters {
    /// Intensity
    pub i: f64,
    /// Linear polarization
    pub q: f64,
    /// Another linear polarization, orthogonal to Q
    pub u: f64,
    /// Circular polarization
    pub v: f64,
}

/// Tracking Data Message
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct TDM {
    /// Unique identifier for the observation OBSERVER -  [Specific CCSDS Document]
    pub observer_id: String,
    /// Cartesian X coordinate of the OBSERVER location in chosen reference frame
    pub observer_x: f64,
    #[doc = " Cartesian Y coordinate of the OBSERVER location in chosen reference frame "]
    pub observer_y: f64,
    #[doc = " Cartesian Z coordinate of the OBSERVER location in chosen reference frame "]
    pub observer_z: f64,
    /// Cartesian X coordinate of the OBSERVER velocity in chosen reference frame
    pub observer_vx: f64,
    #[doc = " Cartesian Y coordinate of the OBSERVER velocity in chosen reference frame "]
    pub observer_vy: f64,
    #[doc = " Cartesian Z coordinate of the OBSERVER velocity in chosen reference frame "]
    pub observer_vz: f64,
    /// Reference frame used for OBSERVER location Cartesian coordinates (e.g., ECEF, ECI)
    pub observer_position_reference_frame: RefFrame,
    /// Reference frame used for obs location Cartesian coordinates (e.g., ECEF, ECI)
    pub obs_reference_frame: RefFrame,
    /// Epoch time or observation time, in ISO 8601 UTC format -  CCSDS 503.0-B-1
    pub epoch: String,
    /// TDM version number -  CCSDS 503.0-B-1, Page D-9
    pub ccsds_tdm_vers: String,
    /// Comments regarding TDM -  various sections, e.g., Page D-9
    pub comment: Vec<String>,
    /// Date of TDM creation -  CCSDS 503.0-B-1, Page D-9
    pub creation_date: String,
    /// Originator of the TDM -  CCSDS 503.0-B-1, Page D-9
    pub originator: String,
    /// Start of metadata section -  CCSDS 503.0-B-1, Page D-9
    pub meta_start: String,
    /// Time system used -  CCSDS 503.0-B-1, Page D-9
    pub time_system: String,
    /// Start time of the data -  CCSDS 503.0-B-1, Page D-9
    pub start_time: String,
    /// Stop time of the data -  CCSDS 503.0-B-1, Page D-9
    pub stop_time: String,
    /// First participant in the TDM -  CCSDS 503.0-B-1, Page D-9
    pub participant_1: String,
    /// Second participant in the TDM -  CCSDS 503.0-B-1, Page D-9
    pub participant_2: String,
    /// Third participant in the TDM (if applicable) -  CCSDS 503.0-B-1, Page D-9
    pub participant_3: String,
    /// Fourth participant in the TDM (if applicable) -  CCSDS 503.0-B-1, Page D-9
    pub participant_4: String,
    /// Fifth participant in the TDM (if applicable) -  CCSDS 503.0-B-1, Page D-9, max participants
    pub participant_5: String,
    /// Mode of TDM -  CCSDS 503.0-B-1, Page D-9
    pub mode: String,
    /// First path in TDM -  CCSDS 503.0-B-1, Page D-9
    pub path_1: u16,
    /// Second path in TDM (if applicable) -  CCSDS 503.0-B-1, Page D-9
    pub path_2: u16,
    /// Transmit band -  CCSDS 503.0-B-1, Page D-9
    pub transmit_band: String,
    /// Receive band -  CCSDS 503.0-B-1, Page D-9
    pub receive_band: String,
    /// Integration interval -  CCSDS 503.0-B-1, Page D-9
    pub integration_interval: f32,
    /// Integration reference -  CCSDS 503.0-B-1, Page D-9
    pub integration_ref: String,
    /// Receive delay for second participant -  CCSDS 503.0-B-1, Page D-9
    pub receive_delay_2: f64,
    /// Receive delay for third participant -  CCSDS 503.0-B-1, Page D-9
    pub receive_delay_3: f64,
    /// Data quality -  CCSDS 503.0-B-1, Page D-9
    pub data_quality: String,
    /// End of metadata section -  CCSDS 503.0-B-1, Page D-9
    pub meta_stop: String,
    /// Start of data section -  CCSDS 503.0-B-1, Page D-9
    pub data_start: String,
    /// Transmit frequency for first participant -  CCSDS 503.0-B-1, Page D-9
    pub transmit_freq_1: f64,
    /// Receive frequency -  CCSDS 503.0-B-1, Page D-9
    pub receive_freq: Vec<f64>,
    /// End of data section -  CCSDS 503.0-B-1, Page D-9
    pub data_stop: String,
    /// Additional properties as required by the specific application of the TDM...
    /// Reference for time tagging -  CCSDS 503.0-B-1, Page D-10
    pub timetag_ref: String,
    /// Type of angle data -  CCSDS 503.0-B-1, Page D-12
    /// Can be AZEL, RADEC, XEYN, XSYE, or another value with provided ICD
    pub angle_type: String,
    /// First angle value -  CCSDS 503.0-B-1, Page D-12
    pub angle_1: Vec<f32>,
    /// Second angle value -  CCSDS 503.0-B-1, Page D-12
    pub angle_2: Vec<f32>,
    /// Uncertainty of first angle -  CCSDS 503.0-B-1
    pub angle_uncertainty_1: f32,
    /// Uncertainty of second angle -  CCSDS 503.0-B-1
    pub angle_uncertainty_2: f32,
    /// Rate of change of range -  CCSDS 503.0-B-1
    pub range_rate: f64,
    /// Uncertainty in range -  CCSDS 503.0-B-1
    pub range_uncertainty: f64,
    /// Mode of range data -  CCSDS 503.0-B-1, Page D-10
    pub range_mode: String,
    /// Modulus value for range data -  CCSDS 503.0-B-1, Page D-10
    pub range_modulus: f64,
    /// First correction angle -  CCSDS 503.0-B-1, Page D-12
    pub correction_angle_1: f32,
    /// Second correction angle -  CCSDS 503.0-B-1, Page D-12
    pub correction_angle_2: f32,
    /// Indicator of corrections applied -  CCSDS 503.0-B-1, Page D-12
    pub corrections_applied: String,
    /// Dry component of tropospheric delay -  CCSDS 503.0-B-1, Page D-14
    pub tropo_dry: Vec<f64>,
    /// Wet component of tropospheric delay -  CCSDS 503.0-B-1, Page D-14
    pub tropo_wet: Vec<f64>,
    /// Slant total electron content -  CCSDS 503.0-B-1, Page D-13
    pub stec: Vec<f64>,
    /// Atmospheric pressure -  CCSDS 503.0-B-1, Page D-14
    pub pressure: Vec<f64>,
    /// Relative humidity -  CCSDS 503.0-B-1, Page D-14
    pub rhumidity: Vec<f64>,
    /// Ambient temperature -  CCSDS 503.0-B-1, Page D-14
    pub temperature: Vec<f64>,
    /// Clock bias values -  CCSDS 503.0-B-1, Page D-15
    pub clock_bias: Vec<f64>,
    /// Clock drift values -  CCSDS 503.0-B-1, Page D-15
    pub clock_drift: Vec<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct TDMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<TDM>,
}

/// Time System
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct TIM {
    #[flatstream(rename = "TIME_SYSTEM")]
    pub time_system: TimeSystem,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
pub struct TIMCOLLECTION {
    #[flatstream(rename = "RECORDS")]
    pub records: Vec<TIM>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "", rename_all = "SCREAMING_SNAKE_CASE")]
pub struct USR {
    pub id: String,
    pub message_types: Vec<String>,
}

/// Position/Velocity Covariance Matrix Line
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "covarianceMatrixLine")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct CovarianceMatrixLine {
    /// Epoch
    pub epoch: String,
    /// Covariance matrix [1,1] km**2
    pub cx_x: f64,
    /// Covariance matrix [2,1] km**2
    pub cy_x: f64,
    /// Covariance matrix [2,2] km**2
    pub cy_y: f64,
    /// Covariance matrix [3,1] km**2
    pub cz_x: f64,
    /// Covariance matrix [3,2] km**2
    pub cz_y: f64,
    /// Covariance matrix [3,3] km**2
    pub cz_z: f64,
    /// Covariance matrix [4,1] km**2/s
    pub cx_dot_x: f64,
    /// Covariance matrix [4,2] km**2/s
    pub cx_dot_y: f64,
    /// Covariance matrix [4,3] km**2/s
    pub cx_dot_z: f64,
    /// Covariance matrix [4,4] km**2/s**2
    pub cx_dot_x_dot: f64,
    /// Covariance matrix [5,1] km**2/s
    pub cy_dot_x: f64,
    /// Covariance matrix [5,2] km**2/s
    pub cy_dot_y: f64,
    /// Covariance matrix [5,3] km**2/s
    pub cy_dot_z: f64,
    /// Covariance matrix [5,4] km**2/s**2
    pub cy_dot_x_dot: f64,
    /// Covariance matrix [5,5] km**2/s**2
    pub cy_dot_y_dot: f64,
    /// Covariance matrix [6,1] km**2/s
    pub cz_dot_x: f64,
    /// Covariance matrix [6,2] km**2/s
    pub cz_dot_y: f64,
    /// Covariance matrix [6,3] km**2/s
    pub cz_dot_z: f64,
    /// Covariance matrix [6,4] km**2/s**2
    pub cz_dot_x_dot: f64,
    /// Covariance matrix [6,5] km**2/s**2
    pub cz_dot_y_dot: f64,
    /// Covariance matrix [6,6] km**2/s**2
    pub cz_dot_z_dot: f64,
}

/// OEM Ephemeris Data Block
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "ephemerisDataBlock")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct EphemerisDataBlock {
    /// Plain-Text Comment
    pub comment: String,
    /// Satellite name for the first object
    pub object: Option<CAT>,
    /// Origin of reference frame (EARTH, MARS, MOON, etc.)
    pub center_name: String,
    /// Name of the reference frame (TEME, EME2000, etc.)
    pub reference_frame: RefFrame,
    /// Epoch of reference frame, if not intrinsic to the definition of the reference frame
    pub reference_frame_epoch: String,
    /// Reference frame for the covariance matrix
    pub cov_reference_frame: RefFrame,
    /// Time system used for the orbit state and covariance matrix. (UTC)
    pub time_system: TimeSystem,
    /// Start of TOTAL time span covered by ephemeris data and covariance data (ISO 8601)
    pub start_time: String,
    /// Optional start USEABLE time span covered by ephemeris data (ISO 8601)
    pub useable_start_time: String,
    /// Optional end of USEABLE time span covered by ephemeris data (ISO 8601)
    pub useable_stop_time: String,
    /// End of TOTAL time span covered by ephemeris data and covariance data (ISO 8601)
    pub stop_time: String,
    /// Step size in seconds separating the epochs of each ephemeris data row
    pub step_size: f64,
    /// Recommended interpolation method for ephemeris data (Hermite, Linear, Lagrange, etc.)
    pub interpolation: String,
    /// Recommended interpolation degree for ephemeris data
    pub interpolation_degree: u32,
    /// Array of ephemeris data lines
    pub ephemeris_data_lines: Vec<EphemerisDataLine>,
    /// Array of covariance matrix lines
    pub covariance_matrix_lines: Vec<CovarianceMatrixLine>,
}

/// A single ephemeris data line
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(namespace = "")]
#[flatstream(name = "ephemerisDataLine")]
#[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct EphemerisDataLine {
    /// Epoch time, in ISO 8601 UTC format
    pub epoch: String,
    /// Position vector X-component km
    pub x: f64,
    /// Position vector Y-component km
    pub y: f64,
    /// Position vector Z-component km
    pub z: f64,
    /// Velocity vector X-component km/s
    pub x_dot: f64,
    /// Velocity vector Y-component km/s
    pub y_dot: f64,
    /// Velocity vector Z-component km/s
    pub z_dot: f64,
    /// Optional: Acceleration vector X-component km/s/s
    pub x_ddot: f64,
    /// Optional: Acceleration vector Y-component km/s/s
    pub y_ddot: f64,
    /// Optional: Acceleration vector Z-component km/s/s
    pub z_ddot: f64,
}
