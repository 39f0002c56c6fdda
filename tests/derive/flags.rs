//! Flags: bits without a name are kept, whoever made the type.

use bitflags::bitflags;
use flatstream::{Flags, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{expert, simple};
use flatstream_tests::zoo::*;

bitflags! {
    /// What the crate `bitflags` makes.
    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
    #[flatstream(bit_flags)]
    pub struct Modes: u32 {
        /// Bit 0
        const READ = 1;
        /// Bit 1
        const WRITE = 1 << 1;
        /// Two bits, which have a word in Rust alone.
        const BOTH = Self::READ.bits() | Self::WRITE.bits();
        /// Bit 31
        const LAST = 1 << 31;
    }

    #[derive(StreamSerialize, Clone, Copy, PartialEq, Eq)]
    #[flatstream(bit_flags)]
    struct Small: u8 {
        const A = 1;
    }

    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
    #[flatstream(bit_flags)]
    struct Large: u64 {
        const TOP = 1 << 63;
    }
}

/// A struct of one's own, to which the crate adds the names.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
#[flatstream(bit_flags)]
struct Own(u16);

bitflags! {
    impl Own: u16 {
        const X = 1;
        const Y = 1 << 8;
    }
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct Port {
    small: Small,
    modes: [Modes; 2],
}

impl std::fmt::Debug for Small {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Small<{}>", self.bits())
    }
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Said {
    Modes(Modes),
    Own { own: Own },
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Crate {
    modes: Modes,
    maybe: Option<Modes>,
    many: Vec<Modes>,
    row: [Modes; 3],
    #[flatstream(default = Small::A)]
    small: Small,
    large: Large,
    own: Own,
    port: Port,
    said: Said,
}

#[derive(StreamSerialize)]
struct Numbers {
    modes: u32,
    maybe: Option<u32>,
    many: Vec<u32>,
    row: [u32; 3],
    small: u8,
    large: u64,
    own: u16,
}

fn value(bits: u32) -> Crate {
    let modes = Modes::from_bits_retain(bits);
    let small = Small::from_bits_retain(bits as u8);
    Crate {
        modes,
        maybe: Some(modes),
        many: vec![Modes::BOTH, modes],
        row: [modes; 3],
        small,
        large: Large::TOP,
        own: Own::X | Own::Y,
        port: Port { small, modes: [modes; 2] },
        said: if bits == 0 { Said::Own { own: Own::X } } else { Said::Modes(modes) },
    }
}

#[test]
fn flags_of_the_crate_bitflags() {
    for bits in [0, 1, 3, 0x8000_0000, 0x1234_5678, u32::MAX] {
        let value = value(bits);
        let bytes = simple(&value);
        assert_eq!(bytes, expert(&value));
        let view = Crate::from_payload(&bytes).unwrap();
        assert_eq!((view.modes().bits(), view.maybe()), (bits, value.maybe));
        assert_eq!(view.many().get(0), Some(Modes::READ | Modes::WRITE));
        assert_eq!(view.row().to_array(), value.row);
        assert_eq!((view.port(), view.own()), (value.port, value.own));
        assert_eq!(view, value);
        assert_eq!(view.unpack().unwrap(), value);
        assert_eq!(format!("{view:?}"), format!("{value:?}"));
    }
    let shown = format!("{:?}", Crate::from_payload(&simple(&value(3))).unwrap());
    assert!(shown.starts_with("Crate { modes: Modes(READ | WRITE)"), "{shown}");
}

#[test]
fn flags_are_their_numbers() {
    let flags = Crate { port: value(0).port, said: value(0).said, ..value(0xff00_0001) };
    let Crate { modes, maybe, many, row, small, large, own, .. } = flags;
    let bytes = simple(&Numbers {
        modes: modes.bits(),
        maybe: maybe.map(|modes| modes.bits()),
        many: many.iter().map(Modes::bits).collect(),
        row: row.map(|modes| modes.bits()),
        small: small.bits(),
        large: large.bits(),
        own: own.bits(),
    });
    let view = Crate::from_payload(&bytes).unwrap();
    assert_eq!((view.modes(), view.maybe(), view.row().to_array()), (modes, maybe, row));
    assert!(view.many().iter().eq(many));
    assert_eq!((view.small(), view.large(), view.own()), (small, large, own));
    let empty = simple(&Nil {});
    let view = Crate::from_payload(&empty).unwrap();
    assert_eq!((view.modes(), view.small(), view.own()), (Modes::empty(), Small::A, Own::empty()));
}

/// Written as a value of the struct, which a newtype is not.
#[test]
fn defaults_of_flags() {
    #[derive(StreamSerialize)]
    struct Ports {
        #[flatstream(default = Own(1 << 8))]
        made: Own,
        #[flatstream(default = Own::X)]
        named: Own,
    }
    let empty = simple(&Nil {});
    let view = Ports::from_payload(&empty).unwrap();
    assert_eq!((view.made(), view.named()), (Own::Y, Own::X));
}

/// Their types need no `Debug`, but views print.
#[test]
fn flags_without_debug_print_their_bits() {
    #[derive(StreamSerialize, Clone, Copy)]
    #[flatstream(bit_flags)]
    struct Silent(u32);
    #[derive(StreamSerialize)]
    struct Whole {
        silent: Silent,
    }
    let bytes = simple(&Whole { silent: Silent(0x1f) });
    let view = Whole::from_payload(&bytes).unwrap();
    assert_eq!(format!("{view:?}"), "Whole { silent: Silent(0x1f) }");
    assert_eq!(view.unpack().unwrap().silent.0, 0x1f);
}

#[test]
fn sets_of_flags() {
    let mut set = Flags::from(Access::Read);
    assert!(set.contains(Access::Read) && !set.contains(Access::Write) && !set.is_empty());
    set.insert(Access::Write);
    set |= [Access::Admin];
    assert_eq!(set.bits(), 0x8003);
    assert_eq!((set, set.unknown_bits()), (Flags::all(), 0));
    assert!(set.iter().eq([Access::Read, Access::Write, Access::Admin]));
    set.remove([Access::Write, Access::Admin]);
    assert_eq!(set, Flags::from(Access::Read));
    assert!(set.contains(Flags::empty()) && Flags::<Access>::default().is_empty());
    let both: Flags<Access> = [Access::Write, Access::Read].into_iter().collect();
    assert_eq!(both, Flags::from(Access::Read) | Access::Write);
    assert!(both.contains(set) && !set.contains(both));
    let mut extended = set;
    extended.extend([Access::Write]);
    assert_eq!(extended, both);
}

/// As many as it says, and the same from behind.
#[test]
fn flags_from_both_ends() {
    for bits in 0..=u16::MAX {
        let set = Flags::<Access>::from_bits(bits);
        let all: Vec<_> = set.iter().collect();
        assert_eq!((set.iter().len(), set.iter().size_hint().0), (all.len(), all.len()));
        assert!(set.iter().rev().eq(all.iter().rev().copied()));
        let mut ends = set.iter();
        let (first, last) = (ends.next(), ends.next_back());
        assert_eq!(first, all.first().copied());
        assert_eq!(last, all.get(1..).and_then(|rest| rest.last()).copied());
        assert_eq!(ends.len(), all.len().saturating_sub(2));
        assert!(ends.clone().eq(all.iter().skip(1).take(all.len().saturating_sub(2)).copied()));
    }
}

#[test]
fn unknown_bits_of_sets_are_kept() {
    let set = Flags::<Access>::from_bits(0x0103);
    assert_eq!((set.bits(), set.unknown_bits()), (0x0103, 0x0100));
    assert_eq!(set.into_iter().collect::<Vec<_>>(), [Access::Read, Access::Write]);
    assert_eq!(format!("{set:?} {:?}", set.iter()), "{Read, Write, 0x100} {Read, Write}");
    assert_eq!(format!("{:?}", Flags::<Access>::empty()), "{}");
    let removed = { set } | Access::Admin;
    assert_eq!(removed.bits(), 0x8103);
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Entry {
        access: Flags<Access>,
    }
    let bytes = simple(&Entry { access: set });
    let view = Entry::from_payload(&bytes).unwrap();
    assert_eq!(view.access(), set);
    assert_eq!(view.unpack().unwrap(), Entry { access: set });
}

#[test]
fn absent_flags() {
    let empty = simple(&Nil {});
    let view = FlagSets::from_payload(&empty).unwrap();
    assert!(view.access().is_empty() && view.maybe().is_none() && view.many().is_empty());
    assert_eq!(view.usual(), Flags::from([Access::Read, Access::Write]));
    assert_eq!((view.perms(), view.wires()), (Perms(0), Wires { bits: u64::MAX }));
    assert_eq!(view.row().to_array(), [Flags::empty(); 3]);
}

/// A set is nothing but its bits, so a vector of sets is lent.
#[test]
fn slices_of_sets() {
    #[derive(StreamSerialize)]
    struct Many {
        many: Vec<Flags<Access>>,
    }
    let many = vec![Flags::from(Access::Read), Flags::from_bits(0x7000)];
    let bytes = simple(&Many { many: many.clone() });
    crate::vectors::at_every_address(&bytes, |payload| {
        let lent = cfg!(target_endian = "little") && payload.as_ptr().align_offset(2) == 0;
        let view = Many::from_payload(payload).unwrap();
        assert_eq!(view.many().as_slice(), lent.then_some(&many[..]));
    });
}

#[test]
fn flags_serialize_as_flatc_prints() {
    let json = |set: Flags<Access>| serde_json::to_value(set).unwrap();
    assert_eq!(json(Flags::all()), "Read Write Admin");
    assert_eq!(json(Flags::empty()), 0);
    assert_eq!(json(Flags::from_bits(0x0101)), 0x0101);
}

/// In memory a set is the number that it is on the wire, whatever the enum looks like.
#[test]
fn sets_are_as_large_as_their_numbers() {
    #[derive(StreamSerialize, Clone, Copy)]
    #[flatstream(bit_flags)]
    #[repr(u8)]
    enum One {
        Only = 1 << 7,
    }
    #[derive(StreamSerialize, Clone, Copy)]
    #[flatstream(bit_flags)]
    #[repr(u64)]
    enum Wide {
        Low = 1,
        High = 1 << 63,
    }
    const ALL: Flags<Wide> = Flags::from_bits(u64::MAX);
    assert_eq!((size_of::<Flags<One>>(), align_of::<Flags<One>>()), (1, 1));
    assert_eq!((size_of::<Flags<Wide>>(), align_of::<Flags<Wide>>()), (8, align_of::<u64>()));
    assert_eq!((ALL.bits(), Flags::from(One::Only).bits()), (u64::MAX, 128));
    assert!(ALL.contains(Wide::Low) && ALL.contains(Wide::High));
    fn shared<T: Send + Sync + Unpin + Copy>() {}
    shared::<Flags<Wide>>();
}
