//! Adapters of users, over every kind of wire form.

use std::collections::BTreeMap;
use std::time::Duration;

use flatstream::with::*;
use flatstream::{EnumValue, PayloadFault, StreamDeserialize, StreamSerialize};

use crate::{message, refused, view};

/// What stands for a foreign type.
#[derive(Clone, Debug, PartialEq)]
struct Version {
    major: u32,
    minor: u32,
    labels: BTreeMap<String, u32>,
}

fn version() -> Version {
    let labels = BTreeMap::from([("beta".to_string(), 2), ("rc".to_string(), 1)]);
    Version { major: 1, minor: 4, labels }
}

/// As a table with a vector of tables.
struct VersionTable;

#[derive(StreamSerialize)]
struct VersionWire {
    major: u32,
    minor: Option<u32>,
    labels: Vec<Label>,
}

#[derive(StreamSerialize)]
struct Label {
    name: String,
    number: u32,
}

impl Adapter for VersionTable {
    type Value = Version;
    type Wire = VersionWire;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Version) -> Result<VersionWire, Refused> {
        let labels = value.labels.iter();
        Ok(VersionWire {
            major: value.major,
            minor: (value.minor != 0).then_some(value.minor),
            labels: labels
                .map(|(name, number)| Label { name: name.clone(), number: *number })
                .collect(),
        })
    }

    fn from_wire(wire: VersionWireView<'_>) -> Result<Version, Refused> {
        let labels = wire.labels().iter();
        Ok(Version {
            major: wire.major(),
            minor: wire.minor().unwrap_or(0),
            labels: labels.map(|label| (label.name().to_string(), label.number())).collect(),
        })
    }
}

/// As text, which it makes.
struct VersionText;

impl Adapter for VersionText {
    type Value = Version;
    type Wire = String;
    const HAS_DEFAULT: bool = false;

    fn to_wire(value: &Version) -> Result<String, Refused> {
        if !value.labels.is_empty() {
            return Err(Refused::new("has labels"));
        }
        Ok(format!("{}.{}", value.major, value.minor))
    }

    fn from_wire(wire: &str) -> Result<Version, Refused> {
        let no_version = || Refused::new("is no version");
        let (major, minor) = wire.split_once('.').ok_or_else(no_version)?;
        let number = |text: &str| text.parse().map_err(|_| no_version());
        Ok(Version { major: number(major)?, minor: number(minor)?, labels: BTreeMap::new() })
    }
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Package {
    #[flatstream(with = VersionTable)]
    version: Version,
    #[flatstream(with = VersionTable)]
    previous: Option<Version>,
    #[flatstream(with = VersionTable)]
    all: Vec<Version>,
    #[flatstream(with = VersionText, required)]
    text: Version,
    #[flatstream(with = VersionText)]
    texts: Vec<Version>,
}

fn package() -> Package {
    let plain = Version { labels: BTreeMap::new(), ..version() };
    Package {
        version: version(),
        previous: Some(Version { minor: 0, ..version() }),
        all: vec![version(), plain.clone()],
        text: plain.clone(),
        texts: vec![plain; 3],
    }
}

#[test]
fn tables_and_strings() {
    let value = package();
    let bytes = message(&value);
    let view = Package::from_payload(&bytes).unwrap();
    assert_eq!(view.version(), version());
    assert_eq!(view.all().len(), 2);
    assert_eq!(view.unpack().unwrap(), value);
    let value = Package { texts: vec![version()], ..value };
    assert_eq!(refused(&value), "cannot serialize: `Package.texts` has labels");
}

/// What is inside of a wire form has a path of its own.
#[test]
fn faults_inside_of_the_wire_form() {
    let mut bytes = message(&package());
    let beta = bytes.windows(4).position(|window| window == b"beta").unwrap();
    bytes[beta] = 0xff;
    let error = view::<Package>(&bytes).unwrap_err();
    let expected = format!("version.labels[0].name at {beta:#x}: is not valid UTF-8");
    assert_eq!(error.to_string(), format!("invalid Package: {expected}"));
    let mut bytes = message(&package());
    let text = bytes.windows(4).position(|window| window == b"1.4\0").unwrap();
    bytes[text + 1] = b',';
    let error = view::<Package>(&bytes).unwrap_err();
    assert!(error.to_string().contains("text at"), "{error}");
    assert!(error.to_string().ends_with("is no version"), "{error}");
}

/// As an enum that may have numbers of newer programs.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ordering {
    Less,
    More(u8),
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum OrderingWire {
    Less,
    More,
}

struct OrderingEnum;

impl Adapter for OrderingEnum {
    type Value = Ordering;
    type Wire = OrderingWire;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Ordering) -> Result<OrderingWire, Refused> {
        match value {
            Ordering::Less => Ok(OrderingWire::Less),
            Ordering::More(1) => Ok(OrderingWire::More),
            Ordering::More(_) => Err(Refused::new("is more than one more")),
        }
    }

    fn from_wire(wire: EnumValue<OrderingWire>) -> Result<Ordering, Refused> {
        match wire.known() {
            Some(OrderingWire::Less) => Ok(Ordering::Less),
            _ => Ok(Ordering::More(wire.number())),
        }
    }
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Compared {
    #[flatstream(with = OrderingEnum)]
    order: Ordering,
    #[flatstream(with = OrderingEnum, default = Ordering::More(3))]
    other: Ordering,
    #[flatstream(with = OrderingEnum)]
    maybe: Option<Ordering>,
    #[flatstream(with = OrderingEnum)]
    all: Vec<Ordering>,
}

#[test]
fn enums() {
    let value = Compared {
        order: Ordering::Less,
        other: Ordering::More(1),
        maybe: None,
        all: vec![Ordering::Less, Ordering::More(1)],
    };
    let bytes = message(&value);
    assert_eq!(Compared::from_payload(&bytes).unwrap().unpack().unwrap(), value);
    let value = Compared { maybe: Some(Ordering::More(2)), ..value };
    assert_eq!(refused(&value), "cannot serialize: `Compared.maybe` is more than one more");
}

/// As a union, which takes two slots.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Outcome {
    Done(String),
    Failed { code: i32 },
}

struct ResultUnion;

impl Adapter for ResultUnion {
    type Value = Result<String, i32>;
    type Wire = Outcome;
    const HAS_DEFAULT: bool = false;

    fn to_wire(value: &Result<String, i32>) -> Result<Outcome, Refused> {
        match value {
            Ok(text) => Ok(Outcome::Done(text.clone())),
            Err(0) => Err(Refused::new("failed without a code")),
            Err(code) => Ok(Outcome::Failed { code: *code }),
        }
    }

    fn from_wire(wire: OutcomeView<'_>) -> Result<Result<String, i32>, Refused> {
        match wire {
            OutcomeView::Done(text) => Ok(Ok(text.to_string())),
            OutcomeView::Failed(failed) => Ok(Err(failed.code())),
            OutcomeView::Unknown(_) => Err(Refused::new("has an outcome of a newer program")),
        }
    }
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Finished {
    before: u8,
    #[flatstream(with = ResultUnion, required)]
    outcome: Result<String, i32>,
    #[flatstream(with = ResultUnion)]
    last: Option<Result<String, i32>>,
    after: u8,
}

/// The ids of the same, where the union has two.
#[derive(StreamSerialize, Debug, PartialEq)]
struct WithIds {
    #[flatstream(id = 3)]
    after: u8,
    #[flatstream(id = 2, with = ResultUnion, required)]
    outcome: Result<String, i32>,
    #[flatstream(id = 0)]
    before: u8,
}

#[test]
fn unions() {
    let value = Finished { before: 1, outcome: Ok("yes".into()), last: Some(Err(7)), after: 2 };
    let bytes = message(&value);
    assert_eq!(Finished::from_payload(&bytes).unwrap().unpack().unwrap(), value);
    let refused_outcome = refused(&Finished { outcome: Err(0), ..value });
    assert_eq!(refused_outcome, "cannot serialize: `Finished.outcome` failed without a code");
    let value = Finished { before: 1, outcome: Err(3), last: Some(Err(0)), after: 2 };
    assert_eq!(refused(&value), "cannot serialize: `Finished.last` failed without a code");
    let value = WithIds { before: 1, outcome: Err(3), after: 2 };
    let bytes = message(&value);
    assert_eq!(WithIds::from_payload(&bytes).unwrap().unpack().unwrap(), value);
    let last = Finished { before: 1, outcome: Err(3), last: None, after: 2 };
    assert_eq!(Finished::from_payload(&message(&last)).unwrap().unpack().unwrap(), last);
}

#[test]
fn tags_of_newer_programs() {
    #[derive(StreamSerialize)]
    enum Newer {
        #[allow(dead_code)] // Its place is what counts.
        Done(String),
        #[allow(dead_code)] // Its place is what counts.
        Failed(u8),
        Cancelled,
    }
    #[derive(StreamSerialize)]
    struct NewerFinished {
        before: u8,
        outcome: Newer,
    }
    let bytes = message(&NewerFinished { before: 1, outcome: Newer::Cancelled });
    let error = view::<Finished>(&bytes).unwrap_err();
    assert!(error.to_string().ends_with("has an outcome of a newer program"), "{error}");
}

/// As a number that has room for an "absent" of its own.
struct MaxIsNever;

impl Adapter for MaxIsNever {
    type Value = Option<Duration>;
    type Wire = u64;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Option<Duration>) -> Result<u64, Refused> {
        let Some(value) = value else { return Ok(u64::MAX) };
        match DurationNanos::to_wire(value)? {
            u64::MAX => Err(Refused::new("is what stands for never")),
            nanos => Ok(nanos),
        }
    }

    fn from_wire(wire: u64) -> Result<Option<Duration>, Refused> {
        Ok((wire != u64::MAX).then_some(Duration::from_nanos(wire)))
    }
}

type Deadline = Option<Duration>;

/// A value that is an `Option` by itself, always there.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Lease {
    #[flatstream(with = MaxIsNever)]
    ends: Option<Duration>,
    #[flatstream(with = MaxIsNever)]
    renewals: Vec<Deadline>,
}

#[test]
fn values_that_are_options() {
    let second = Some(Duration::from_secs(1));
    for ends in [None, second] {
        let value = Lease { ends, renewals: vec![second, None, second] };
        let bytes = message(&value);
        let view = Lease::from_payload(&bytes).unwrap();
        assert_eq!((view.ends(), view.renewals().get(1)), (ends, Some(None)));
        assert_eq!(view.unpack().unwrap(), value);
    }
}

/// Both conversions of [`TryVia`] can fail.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Indexed {
    #[flatstream(with = TryVia<u16, usize>)]
    at: Option<usize>,
    #[flatstream(with = TryVia<i64, u8>)]
    small: Vec<u8>,
}

#[test]
fn conversions_that_fail() {
    let value = Indexed { at: Some(70_000), small: vec![] };
    let expected = "cannot serialize: `Indexed.at` does not convert to its wire form";
    assert_eq!(refused(&value), expected);
    #[derive(StreamSerialize)]
    struct Raw {
        at: Option<u16>,
        small: Vec<i64>,
    }
    let bytes = message(&Raw { at: None, small: vec![1, 256] });
    let error = view::<Indexed>(&bytes).unwrap_err();
    let flatstream::ErrorKind::InvalidPayload { path, fault, .. } = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(path, "small[1]");
    assert_eq!(*fault, PayloadFault::Refused("is nothing that its type converts from"));
}
