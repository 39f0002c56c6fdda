//! One fault at a time, each reported with its path and position.

use flatstream::{ErrorKind, PayloadFault, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::zoo::*;
use PayloadFault::*;

/// A message with something of everything, and the means to damage it.
#[derive(Clone)]
struct Victim(Vec<u8>);

fn victim() -> Victim {
    let scalars = |d| Scalars { d, flag: true, ..Scalars::default() };
    let point = Vec3 { x: 1.0, y: 2.0, z: 3.0 };
    let pose = Pose { valid: true, at: 7, position: point, level: Level::Mid };
    Victim(simple(&Zoo {
        scalars: scalars(1),
        options: Options {
            d: Some(5),
            name: Some("optional".into()),
            event: Some(Event::Said("inside".into())),
            ..Options::default()
        },
        texts: Texts {
            string: "a string".into(),
            boxed: "größer".into(),
            shared: "x".into(),
            cow: "".into(),
        },
        vectors: Vectors {
            bytes: vec![1; 5],
            longs: vec![1, 2, 3],
            names: vec!["zero".into(), "one".into(), "two".into()],
            poses: vec![pose; 3],
            scalars: vec![scalars(2), scalars(3), scalars(4)],
            options: vec![Options { a: Some(1), ..Options::default() }; 2],
            ..Vectors::default()
        },
        node: Node {
            id: 1,
            children: vec![Node { id: 2, ..Node::default() }, Node { id: 3, ..Node::default() }],
            ..Node::default()
        },
        boxed: Box::new(Options::default()),
        event: Event::Moved { from: point, speed: None, reason: "because".into() },
        pose,
        level: Level::High,
        nil: Nil {},
    }))
}

/// Slots of the types on the way.
mod slot {
    pub const SCALARS: usize = 4;
    pub const OPTIONS: usize = 6;
    pub const TEXTS: usize = 8;
    pub const VECTORS: usize = 10;
    pub const NODE: usize = 12;
    pub const EVENT_TAG: usize = 16;
    pub const EVENT: usize = 18;
    pub const POSE: usize = 20;
}

impl Victim {
    fn u16(&self, at: usize) -> usize {
        usize::from(u16::from_le_bytes(self.0[at..at + 2].try_into().unwrap()))
    }

    fn u32(&self, at: usize) -> usize {
        u32::from_le_bytes(self.0[at..at + 4].try_into().unwrap()) as usize
    }

    fn set16(&mut self, at: usize, value: usize) -> &mut Self {
        self.0[at..at + 2].copy_from_slice(&(value as u16).to_le_bytes());
        self
    }

    fn set32(&mut self, at: usize, value: usize) -> &mut Self {
        self.0[at..at + 4].copy_from_slice(&(value as u32).to_le_bytes());
        self
    }

    fn root(&self) -> usize {
        self.u32(0)
    }

    fn vtable(&self, table: usize) -> usize {
        table.wrapping_add_signed(-(self.u32(table) as u32 as i32 as isize))
    }

    /// Position of a field of a table.
    fn field(&self, table: usize, slot: usize) -> usize {
        table + self.u16(self.vtable(table) + slot)
    }

    /// Where the offset at `at` leads.
    fn follow(&self, at: usize) -> usize {
        at + self.u32(at)
    }

    /// The table behind a field.
    fn child(&self, table: usize, slot: usize) -> usize {
        self.follow(self.field(table, slot))
    }

    /// The offset of item `i` of the vector behind a field.
    fn item(&self, table: usize, slot: usize, i: usize) -> usize {
        self.child(table, slot) + 4 + 4 * i
    }

    /// A vtable of its own for the table: a copy at the end, with one slot changed.
    fn own_vtable(&mut self, table: usize, slot: usize, value: usize) -> &mut Self {
        let vtable = self.vtable(table);
        let copy = self.0[vtable..vtable + self.u16(vtable)].to_vec();
        let at = self.0.len();
        self.0.extend(copy);
        self.0.resize(self.0.len().next_multiple_of(8), 0);
        self.set16(at + slot, value);
        self.set32(table, (table as u32).wrapping_sub(at as u32) as usize)
    }

    /// Refused at every address, with this very error.
    fn refused(&self, path: &str, fault: PayloadFault, position: usize) {
        let mut room = vec![0; self.0.len() + 16];
        for shift in 0..16 {
            let payload = &mut room[shift..shift + self.0.len()];
            payload.copy_from_slice(&self.0);
            let error = Zoo::from_payload(payload).map(drop).unwrap_err();
            match error.kind() {
                ErrorKind::InvalidPayload {
                    path: p, fault: f, position: at, type_name, ..
                } => {
                    assert_eq!((p.as_str(), *f, *at), (path, fault, position), "{error}");
                    assert_eq!(*type_name, "Zoo");
                }
                other => panic!("{other:?}"),
            }
        }
    }

    /// Refused, or read to the last field.
    fn survived(&self) {
        let _ = Zoo::walk(&self.0);
    }
}

#[test]
fn the_victim_is_sound() {
    assert!(Zoo::walk(&victim().0).unwrap().is_some());
}

#[test]
fn payloads_that_are_too_short() {
    for len in 0..8 {
        Victim(vec![4; len]).refused("root", OutOfBounds, 0);
    }
}

#[test]
fn roots_outside_and_unaligned() {
    let sound = victim();
    let len = sound.0.len();
    for root in [len, len + 4, 0x7fff_fffc, 0xffff_fffc] {
        sound.clone().set32(0, root).refused("root", OutOfBounds, root);
    }
    for root in [1, 2, 3, sound.root() + 1, sound.root() + 2, 0xffff_ffff] {
        sound.clone().set32(0, root).refused("root", Unaligned, root);
    }
}

#[test]
fn vtables_outside() {
    let sound = victim();
    let table = sound.root();
    let outside = [table + 4, 0x7fff_ffff, 0x8000_0000, (-(sound.0.len() as i64)) as u32 as usize];
    for offset in outside {
        sound.clone().set32(table, offset).refused("root", OutOfBounds, table);
    }
    let last = (table as u32).wrapping_sub(sound.0.len() as u32 - 2) as usize;
    sound.clone().set32(table, last).refused("root", OutOfBounds, table);
}

/// One byte in front of the payload is where no vtable is known yet.
#[test]
fn vtables_right_in_front_of_the_payload() {
    let sound = victim();
    for table in [
        sound.root(),
        sound.child(sound.root(), slot::SCALARS),
        sound.child(sound.root(), slot::TEXTS),
        sound.follow(sound.item(sound.child(sound.root(), slot::VECTORS), 22, 0)),
        sound.child(sound.root(), 24),
    ] {
        for beyond in 1..=4 {
            let mut victim = sound.clone();
            victim.set32(table, table + beyond);
            assert!(Zoo::from_payload(&victim.0).is_err());
        }
    }
    sound.clone().set32(sound.root(), sound.root() + 1).refused("root", OutOfBounds, sound.root());
}

#[test]
fn vtables_of_impossible_size() {
    let sound = victim();
    let vtable = sound.vtable(sound.root());
    for size in [0, 1, 2, 3, 5, 7, 25, 27, 0xffff] {
        sound.clone().set16(vtable, size).refused("root", BadVtable, vtable);
    }
    sound.clone().set16(vtable, 0xfffe).refused("root", OutOfBounds, vtable);
    let table = sound.root();
    let odd = sound.u32(table) + 1;
    sound.clone().set32(table, odd).refused("root", BadVtable, vtable - 1);
}

#[test]
fn fields_outside_and_unaligned() {
    let sound = victim();
    let vectors = sound.child(sound.root(), slot::VECTORS);
    let table = sound.follow(sound.item(vectors, 22, 2));
    for offset in [0xfffc, 0x8000, 0x7ff4] {
        let (path, at) = ("vectors.scalars[2].d", table + offset);
        sound.clone().own_vtable(table, 12, offset).refused(path, OutOfBounds, at);
    }
    for offset in [5, 6, 7, 8, 9] {
        let (path, at) = ("vectors.scalars[2].d", table + offset);
        sound.clone().own_vtable(table, 12, offset).refused(path, Unaligned, at);
    }
    // Bytes have no alignment, and may lie anywhere in the payload.
    sound.clone().own_vtable(table, 6, 5).survived();
    assert!(Zoo::walk(&sound.clone().own_vtable(table, 6, 5).0).is_ok());
}

#[test]
fn optional_fields_outside_and_unaligned() {
    let sound = victim();
    let vectors = sound.child(sound.root(), slot::VECTORS);
    let table = sound.follow(sound.item(vectors, 24, 1));
    for (slot, name, offset, fault) in [
        (6, "a", 0xffff, OutOfBounds),
        (12, "d", 0xfff4, OutOfBounds),
        (12, "d", 6, Unaligned),
        (22, "name", 7, Unaligned),
        (24, "pose", 0xff04, OutOfBounds),
    ] {
        let path = format!("vectors.options[1].{name}");
        sound.clone().own_vtable(table, slot, offset).refused(&path, fault, table + offset);
    }
}

#[test]
fn strings() {
    let sound = victim();
    let texts = sound.child(sound.root(), slot::TEXTS);
    let field = sound.field(texts, 4);
    let (string, len) = (sound.follow(field), sound.0.len());
    let head = (len - field).next_multiple_of(4) - (field % 4);
    for offset in [head + 4, 0x7fff_fff0, 0xffff_fff0] {
        sound.clone().set32(field, offset).refused("texts.string", OutOfBounds, field + offset);
    }
    sound.clone().set32(field, 1).refused("texts.string", Unaligned, field + 1);
    for declared in [len - string - 3, 0x7fff_ffff, 0xffff_ffff, 0xffff_fff0] {
        sound.clone().set32(string, declared).refused("texts.string", OutOfBounds, string);
    }
    let to_the_end = len - string - 4;
    sound.clone().set32(string, to_the_end).refused("texts.string", MissingNul, len);
    for byte in [0x80, 0xc0, 0xf5, 0xff, 0xed] {
        let mut victim = sound.clone();
        victim.0[string + 6] = byte;
        victim.refused("texts.string", Utf8, string + 4);
    }
    let mut victim = sound.clone();
    victim.0[string + 12] = 1;
    victim.refused("texts.string", MissingNul, string + 12);
    // Half of a character: one byte less of "größer".
    let umlaut = sound.child(texts, 6);
    let mut victim = sound.clone();
    victim.set32(umlaut, 3).0[umlaut + 7] = 0;
    victim.refused("texts.boxed", Utf8, umlaut + 4);
}

#[test]
fn strings_in_vectors_options_and_variants() {
    let sound = victim();
    let root = sound.root();
    let item = sound.item(sound.child(root, slot::VECTORS), 14, 1);
    sound.clone().set32(item, 2).refused("vectors.names[1]", Unaligned, item + 2);
    let text = sound.follow(item);
    let mut victim = sound.clone();
    victim.0[text + 4] = 0xff;
    victim.refused("vectors.names[1]", Utf8, text + 4);

    let options = sound.child(root, slot::OPTIONS);
    let name = sound.child(options, 22);
    sound.clone().set32(name, 0xffff_ffff).refused("options.name", OutOfBounds, name);
    let said = sound.child(sound.child(options, 32), 4);
    let mut victim = sound.clone();
    victim.0[said + 5] = 0xff;
    victim.refused("options.event.Said.value", Utf8, said + 4);

    let reason = sound.child(sound.child(root, slot::EVENT), 8);
    let mut victim = sound.clone();
    victim.0[reason + 4 + "because".len()] = b'x';
    victim.refused("event.Moved.reason", MissingNul, reason + 11);
}

#[test]
fn vectors() {
    let sound = victim();
    let vectors = sound.child(sound.root(), slot::VECTORS);
    let longs = sound.child(vectors, 10);
    // The products wrap around 32 bits, to 8 and 0 bytes.
    for len in [0x2000_0001, 0x2000_0000, 0xffff_ffff, 0x7fff_ffff] {
        sound.clone().set32(longs, len).refused("vectors.longs", OutOfBounds, longs);
    }
    let most = (sound.0.len() - longs - 4) / 8;
    sound.clone().set32(longs, most + 1).refused("vectors.longs", OutOfBounds, longs);
    let field = sound.field(vectors, 10);
    let shifted = sound.u32(field) + 4;
    sound.clone().set32(field, shifted).refused("vectors.longs", Unaligned, longs + 8);
    sound.clone().set32(field, shifted - 2).refused("vectors.longs", Unaligned, longs + 2);
    let bytes = sound.child(vectors, 4);
    sound.clone().set32(bytes, 0xffff_ffff).refused("vectors.bytes", OutOfBounds, bytes);
    let names = sound.child(vectors, 14);
    sound.clone().set32(names, 0x4000_0000).refused("vectors.names", OutOfBounds, names);
    let poses = sound.child(vectors, 20);
    sound.clone().set32(poses, 0x0800_0000).refused("vectors.poses", OutOfBounds, poses);
}

#[test]
fn tables_outside_and_unaligned() {
    let sound = victim();
    let node = sound.child(sound.root(), slot::NODE);
    let (item, len) = (sound.item(node, 10, 1), sound.0.len());
    for offset in [0x7fff_fffc, 0xffff_fffc] {
        let at = item + offset;
        sound.clone().set32(item, offset).refused("node.children[1]", OutOfBounds, at);
    }
    sound.clone().set32(item, 6).refused("node.children[1]", Unaligned, item + 6);
    let child = sound.follow(sound.item(node, 10, 0));
    let field = sound.field(child, 6);
    let end = (len - field).next_multiple_of(4);
    let path = "node.children[0].scalars";
    sound.clone().set32(field, end).refused(path, OutOfBounds, field + end);
}

#[test]
fn tags_and_values() {
    let sound = victim();
    let root = sound.root();
    let (tag, offset) = (sound.u16(sound.vtable(root) + 16), sound.u16(sound.vtable(root) + 18));
    assert_eq!((root + tag, root + offset), (sound.field(root, 16), sound.field(root, 18)));
    sound.clone().own_vtable(root, slot::EVENT_TAG, 0).refused("event", InconsistentUnion, root);
    sound.clone().own_vtable(root, slot::EVENT, 0).refused("event", InconsistentUnion, root);
    let mut victim = sound.clone();
    victim.0[root + tag] = 0;
    victim.refused("event", InconsistentUnion, root + tag);
    for offset in [0xffff, 0x7fff] {
        let mut victim = sound.clone();
        victim.own_vtable(root, slot::EVENT_TAG, offset);
        victim.refused("event", OutOfBounds, root + offset);
    }
    let options = sound.child(root, slot::OPTIONS);
    let path = "options.event";
    sound.clone().own_vtable(options, 30, 0).refused(path, InconsistentUnion, options);
    sound.clone().own_vtable(options, 32, 0).refused(path, InconsistentUnion, options);
    // A table of one variant read as that of any other.
    for number in 1..=255 {
        let mut victim = sound.clone();
        victim.0[root + tag] = number;
        victim.survived();
    }
}

/// A vtable that ends between a union's tag and its value.
#[test]
fn vtables_that_end_inside_a_union() {
    let sound = victim();
    let root = sound.root();
    let mut victim = sound.clone();
    victim.own_vtable(root, 0, 18);
    victim.refused("event", InconsistentUnion, root);
}

#[test]
fn enums_in_fixed_structs() {
    let sound = victim();
    let root = sound.root();
    let pose = sound.field(root, slot::POSE);
    for number in [1, 4, 7, 255] {
        let mut victim = sound.clone();
        victim.0[pose + 28] = number;
        victim.refused("pose", UnknownEnum, pose);
        let items = sound.child(sound.child(root, slot::VECTORS), 20) + 4;
        let mut victim = sound.clone();
        victim.0[items + 32 + 28] = number;
        victim.refused("vectors.poses[1]", UnknownEnum, items + 32);
    }
}

/// Cut anywhere, the message is refused or, where only its padding is cut, the same.
#[test]
fn truncation_at_every_byte() {
    let sound = victim();
    let whole = Zoo::walk(&sound.0).unwrap();
    for len in 0..sound.0.len() {
        match Zoo::walk(&sound.0[..len]) {
            Ok(read) => assert!(sound.0.len() - len <= 8 && read == whole, "{len}"),
            Err(error) => assert!(matches!(error.kind(), ErrorKind::InvalidPayload { .. })),
        }
    }
}

/// Vtables in the middle of other things: what is accepted can be read.
#[test]
fn vtables_that_overlap_everything() {
    let sound = victim();
    let root = sound.root();
    let tables = [
        root,
        sound.child(root, slot::SCALARS),
        sound.child(root, slot::OPTIONS),
        sound.child(root, slot::TEXTS),
        sound.child(root, slot::VECTORS),
        sound.child(root, slot::NODE),
        sound.child(root, slot::EVENT),
        sound.follow(sound.item(sound.child(root, slot::VECTORS), 22, 1)),
        sound.follow(sound.item(sound.child(root, slot::VECTORS), 24, 1)),
    ];
    for table in tables {
        for vtable in 0..sound.0.len() {
            let offset = (table as u32).wrapping_sub(vtable as u32) as usize;
            sound.clone().set32(table, offset).survived();
        }
    }
}

/// Every offset leads everywhere.
#[test]
fn offsets_that_lead_everywhere() {
    let sound = victim();
    let root = sound.root();
    for at in [
        0,
        sound.field(root, slot::SCALARS),
        sound.field(root, slot::OPTIONS),
        sound.field(root, slot::VECTORS),
        sound.field(root, slot::NODE),
        sound.field(root, slot::EVENT),
        sound.field(sound.child(root, slot::TEXTS), 6),
        sound.item(sound.child(root, slot::VECTORS), 14, 1),
        sound.item(sound.child(root, slot::VECTORS), 24, 0),
        sound.item(sound.child(root, slot::NODE), 10, 0),
    ] {
        for target in at..sound.0.len() {
            sound.clone().set32(at, target - at).survived();
        }
    }
}

/// Two tables that hold each other, both absent, are two tables of defaults and no recursion.
#[derive(StreamSerialize, Debug)]
struct Outer {
    inner: Inner,
}

#[derive(StreamSerialize, Debug)]
struct Inner {
    outers: Vec<Outer>,
    id: u8,
}

#[test]
fn absent_tables_end() {
    let outer = Outer { inner: Inner { outers: vec![], id: 3 } };
    assert_eq!(Outer::from_payload(&simple(&outer)).unwrap().inner().id(), 3);
    let empty = simple(&Nil {});
    let read = Outer::from_payload(&empty).unwrap();
    assert_eq!(read.inner().outers().len(), 0);
    assert_eq!(format!("{read:?}"), "Outer { inner: Inner { outers: [], id: 0 } }");
    assert_eq!(read.unpack().unwrap().inner.id, 0);
}
