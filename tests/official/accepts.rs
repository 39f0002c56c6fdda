//! What is written here, the official verifier accepts and the official accessors read.

use std::net::IpAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use flatstream::flatbuffers::{Follow, Table, Vector};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo;

use crate::readers::*;

fn accepted<T: Root + Judged>() {
    let mut rng = Rng::new(0x0ff1);
    for _ in 0..1_000 {
        let value: T = random(&mut rng);
        T::judge(&simple(&value)).unwrap_or_else(|error| panic!("{value:?}: {error}"));
    }
}

#[test]
fn every_message_is_accepted() {
    for_every_root!(accepted());
}

#[test]
fn every_field_reads_the_same() {
    let mut rng = Rng::new(0x0ff2);
    for _ in 0..1_500 {
        let value: zoo::Zoo = random(&mut rng);
        same_zoo(root::<Zoo<'_>>(&simple(&value)), &value);
        let value: zoo::Odds = random(&mut rng);
        same_odds(root::<Odds<'_>>(&simple(&value)), &value);
        let value: zoo::Foreign = random(&mut rng);
        same_foreign(root::<Foreign<'_>>(&simple(&value)), &value);
        let value: zoo::Twins = random(&mut rng);
        same_twins(root::<Twins<'_>>(&simple(&value)), &value);
        let value: zoo::Arrays = random(&mut rng);
        same_arrays(root::<Arrays<'_>>(&simple(&value)), &value);
        let value: zoo::Enums = random(&mut rng);
        same_enums(root::<Enums<'_>>(&simple(&value)), &value);
        let value: zoo::Newtypes = random(&mut rng);
        same_newtypes(root::<Newtypes<'_>>(&simple(&value)), &value);
        let value: zoo::FlagSets = random(&mut rng);
        same_flags(root::<FlagSets<'_>>(&simple(&value)), &value);
    }
}

fn same_zoo(read: Zoo<'_>, value: &zoo::Zoo) {
    same_scalars(read.scalars().unwrap(), &value.scalars);
    same_options(read.options().unwrap(), &value.options);
    same_options(read.boxed().unwrap(), &value.boxed);
    let texts = read.texts().unwrap();
    assert_eq!(texts.string(), Some(value.texts.string.as_str()));
    assert_eq!(texts.boxed(), Some(&*value.texts.boxed));
    assert_eq!(texts.shared(), Some(&*value.texts.shared));
    assert_eq!(texts.cow(), Some(&*value.texts.cow));
    same_vectors(read.vectors().unwrap(), &value.vectors);
    same_node(read.node().unwrap(), &value.node);
    same_event(read.event().unwrap(), &value.event);
    same_pose(&read.pose().unwrap(), &value.pose);
    assert_eq!(read.level(), Some(value.level as u8));
    assert!(read.nil().is_some());
}

pub fn same_scalars(read: Scalars<'_>, value: &zoo::Scalars) {
    assert_eq!(read.flag(), Some(value.flag));
    assert_eq!(read.a(), Some(value.a));
    assert_eq!(read.b(), Some(value.b));
    assert_eq!(read.c(), Some(value.c));
    assert_eq!(read.d(), Some(value.d));
    assert_eq!(read.e(), Some(value.e));
    assert_eq!(read.f(), Some(value.f));
    assert_eq!(read.g(), Some(value.g));
    assert_eq!(read.h(), Some(value.h));
    assert_eq!(read.i().unwrap().to_bits(), value.i.to_bits());
    assert_eq!(read.j().unwrap().to_bits(), value.j.to_bits());
}

fn same_options(read: Options<'_>, value: &zoo::Options) {
    assert_eq!(read.flag(), value.flag);
    assert_eq!(read.a(), value.a);
    assert_eq!(read.b(), value.b);
    assert_eq!(read.c(), value.c);
    assert_eq!(read.d(), value.d);
    assert_eq!(read.e().map(f32::to_bits), value.e.map(f32::to_bits));
    assert_eq!(read.f().map(f64::to_bits), value.f.map(f64::to_bits));
    assert_eq!(read.level(), value.level.map(|level| level as u8));
    assert_eq!(read.side(), value.side.map(|side| side as i64));
    assert_eq!(read.name(), value.name.as_deref());
    both(read.pose(), value.pose.as_ref(), |a, b| same_pose(&a, b));
    both(read.inner(), value.inner.as_ref(), same_scalars);
    both(read.list(), value.list.as_ref(), |a, b| assert!(a.iter().eq(b.iter().copied())));
    both(read.event(), value.event.as_ref(), same_event);
    assert_eq!(read.last(), Some(value.last));
}

pub fn both<A, B>(read: Option<A>, value: Option<B>, same: impl FnOnce(A, B)) {
    match (read, value) {
        (Some(a), Some(b)) => same(a, b),
        (None, None) => {}
        (read, _) => panic!("read {} for the other", if read.is_some() { "Some" } else { "None" }),
    }
}

pub fn each<'a, F: Follow<'a>, T>(read: Vector<'a, F>, items: &[T], same: impl Fn(F::Inner, &T)) {
    assert_eq!(read.len(), items.len());
    for (i, item) in items.iter().enumerate() {
        same(read.get(i), item);
    }
}

fn same_vectors(read: Vectors<'_>, value: &zoo::Vectors) {
    assert_eq!(read.bytes().unwrap().bytes(), value.bytes);
    each(read.flags().unwrap(), &value.flags, |a, b| assert_eq!(a, *b));
    each(read.shorts().unwrap(), &value.shorts, |a, b| assert_eq!(a, *b));
    each(read.longs().unwrap(), &value.longs, |a, b| assert_eq!(a, *b));
    each(read.doubles().unwrap(), &value.doubles, |a, b| assert_eq!(a.to_bits(), b.to_bits()));
    each(read.names().unwrap(), &value.names, |a, b| assert_eq!(a, *b));
    each(read.levels().unwrap(), &value.levels, |a, b| assert_eq!(a, *b as u8));
    each(read.points().unwrap(), &value.points, |a, b| same_point(&a, b));
    each(read.poses().unwrap(), &value.poses, |a, b| same_pose(&a, b));
    each(read.scalars().unwrap(), &value.scalars, same_scalars);
    each(read.options().unwrap(), &value.options, same_options);
    each(read.boxed().unwrap(), &value.boxed, |a, b| assert_eq!(a, *b));
}

fn same_point(read: &Vec3, value: &zoo::Vec3) {
    assert_eq!(read.xyz().map(f32::to_bits), [value.x, value.y, value.z].map(f32::to_bits));
}

pub fn same_pose(read: &Pose, value: &zoo::Pose) {
    assert_eq!((read.valid(), read.at()), (value.valid, value.at));
    assert_eq!(read.level(), value.level as u8);
    same_point(&read.position(), &value.position);
    assert!(read.padding().all(|byte| byte == 0), "padding is zero");
}

fn same_node(read: Node<'_>, value: &zoo::Node) {
    assert_eq!(read.id(), Some(value.id));
    same_scalars(read.scalars().unwrap(), &value.scalars);
    both(read.next(), value.next.as_deref(), same_node);
    each(read.children().unwrap(), &value.children, same_node);
}

pub fn same_event(read: Event<'_>, value: &zoo::Event) {
    let Event { tag, value: table } = read;
    match value {
        zoo::Event::Started => assert_eq!(tag, 1),
        zoo::Event::Moved { from, speed, reason } => {
            assert_eq!(tag, 2);
            let moved = Moved(table);
            same_point(&moved.from().unwrap(), from);
            assert_eq!(moved.speed().map(f32::to_bits), speed.map(f32::to_bits));
            assert_eq!(moved.reason(), Some(reason.as_str()));
        }
        zoo::Event::Read(scalars) => {
            assert_eq!(tag, 3);
            same_scalars(Scalars(table), scalars);
        }
        zoo::Event::Linked(node) => {
            assert_eq!(tag, 4);
            same_node(Node(table), node);
        }
        zoo::Event::Said(text) => {
            assert_eq!((tag, Said(table).value()), (5, Some(text.as_str())));
        }
        zoo::Event::Count(n) => assert_eq!((tag, Count(table).value()), (6, Some(*n))),
        zoo::Event::Batch(levels) => {
            assert_eq!(tag, 7);
            each(Batch(table).value().unwrap(), levels, |a, b| assert_eq!(a, *b as u8));
        }
        zoo::Event::Nothing {} => assert_eq!(tag, 8),
    }
}

fn same_odds(read: Odds<'_>, value: &zoo::Odds) {
    assert_eq!((read.plain(), read.flag()), (Some(value.plain), value.flag));
    let tight = |read: Tight, value: &zoo::Tight| assert_eq!(read.0, [value.hard as u8, value.a]);
    both(read.tight(), value.tight.as_ref(), tight);
    each(read.tights().unwrap(), &value.tights, tight);
    same_perhaps(read.inner().unwrap(), &value.inner);
    both(read.said(), value.said.as_ref(), same_perhaps);
    both(read.level_or_not(), value.level_or_not.as_ref(), |a, b| {
        each(a, b, |a, b| assert_eq!(a, *b as u8));
    });
    assert_eq!(read.nils().unwrap().len(), value.nils.len());
}

pub fn same_perhaps(read: Perhaps<'_>, value: &zoo::Perhaps) {
    let Perhaps { tag, value: table } = read;
    match value {
        zoo::Perhaps::Table(scalars) => {
            assert_eq!(tag, 1);
            both(MaybeScalars(table).value(), scalars.as_ref(), same_scalars);
        }
        zoo::Perhaps::Text(text) => assert_eq!((tag, Said(table).value()), (2, text.as_deref())),
        zoo::Perhaps::Number(n) => assert_eq!((tag, Count(table).value()), (3, *n)),
        zoo::Perhaps::Union(event) => {
            assert_eq!(tag, 4);
            same_event(InnerEvent(table).value().unwrap(), event);
        }
        zoo::Perhaps::MaybeUnion(event) => {
            assert_eq!(tag, 5);
            both(InnerEvent(table).value(), event.as_ref(), same_event);
        }
        zoo::Perhaps::Names { at, sink, of, value } => {
            let names = Names(table);
            assert_eq!((tag, names.at(), names.of()), (6, Some(*at), Some(*of)));
            assert_eq!(names.sink(), Some(sink.as_str()));
            assert_eq!(names.value(), value.map(|level| level as u8));
        }
    }
}

/// The wire bytes of all elements, one behind the other.
fn bytes_of<T, const SIZE: usize>(items: &[T], bytes: impl Fn(&T) -> [u8; SIZE]) -> Vec<u8> {
    items.iter().flat_map(bytes).collect()
}

fn point_bytes(point: &zoo::Vec3) -> [u8; 12] {
    let bytes = bytes_of(&[point.x, point.y, point.z], |n| n.to_le_bytes());
    bytes.try_into().unwrap()
}

fn pose_bytes(pose: &zoo::Pose) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes[0] = u8::from(pose.valid);
    bytes[8..16].copy_from_slice(&pose.at.to_le_bytes());
    bytes[16..28].copy_from_slice(&point_bytes(&pose.position));
    bytes[28] = pose.level as u8;
    bytes
}

fn frame_bytes(frame: &zoo::Frame) -> [u8; 40] {
    let mut bytes = [0; 40];
    bytes[0] = u8::from(frame.on);
    bytes[4..28].copy_from_slice(&bytes_of(&frame.axes, point_bytes));
    bytes[28..34].copy_from_slice(&bytes_of(&frame.ids, |n| n.to_le_bytes()));
    bytes[34..37].copy_from_slice(&frame.levels.map(|level| level as u8));
    bytes
}

fn same_arrays(read: Arrays<'_>, value: &zoo::Arrays) {
    let level = |level: &zoo::Level| [*level as u8];
    assert_eq!(read.position().unwrap().0[..], bytes_of(&value.position, |n| n.to_le_bytes()));
    assert_eq!(read.bytes().unwrap().0, value.bytes);
    assert_eq!(read.flags().unwrap().0, value.flags.map(u8::from));
    assert_eq!(read.levels().unwrap().0[..], bytes_of(&value.levels, level));
    assert_eq!(read.points().unwrap().0[..], bytes_of(&value.points, point_bytes));
    assert_eq!(read.poses().unwrap().0[..], bytes_of(&value.poses, pose_bytes));
    assert_eq!(read.frame().unwrap().0, frame_bytes(&value.frame));
    both(read.maybe(), value.maybe, |a, b| {
        assert_eq!(a.0[..], bytes_of(&b, |n| n.to_le_bytes()));
    });
    both(read.sides(), value.sides, |a, b| {
        assert_eq!(a.0[..], bytes_of(&b, |side| (*side as i64).to_le_bytes()));
    });
    assert_eq!(read.boxed().unwrap().0[..], bytes_of(&*value.boxed, |n| n.to_le_bytes()));
    each(read.rows().unwrap(), &value.rows, |a, b| {
        assert_eq!(a.0[..], bytes_of(b, |n| n.to_le_bytes()));
    });
    each(read.level_rows().unwrap(), &value.level_rows, |a, b| {
        assert_eq!(a.0[..], bytes_of(b, level));
    });
    each(read.quads().unwrap(), &value.quads, |a, b| {
        let floats: Vec<f32> = b.iter().flat_map(|quad| quad.items).collect();
        assert_eq!(a.0[..], bytes_of(&floats, |n| n.to_le_bytes()));
    });
    same_shape(read.shape().unwrap(), &value.shape);
}

/// The numbers, written down once more.
fn mode(mode: &zoo::Mode) -> u8 {
    match mode {
        zoo::Mode::Off => 0,
        zoo::Mode::On => 5,
        zoo::Mode::Auto => 6,
        zoo::Mode::Last => 255,
        zoo::Mode::Other(number) => *number,
    }
}

fn code(code: &zoo::Code) -> i16 {
    match code {
        zoo::Code::Lost => -8,
        zoo::Code::Late => -7,
        zoo::Code::Fine => 0,
        zoo::Code::Fast => 514,
        zoo::Code::Worst => -32_768,
        zoo::Code::Raw(number) => *number,
    }
}

fn same_enums(read: Enums<'_>, value: &zoo::Enums) {
    let codes = |codes: &[zoo::Code]| bytes_of(codes, |n| code(n).to_le_bytes());
    assert_eq!(read.mode(), Some(mode(&value.mode)));
    assert_eq!(read.maybe(), value.maybe.as_ref().map(mode));
    each(read.modes().unwrap(), &value.modes, |a, b| assert_eq!(a, mode(b)));
    assert_eq!(read.codes().unwrap().0[..], codes(&value.codes));
    each(read.rows().unwrap(), &value.rows, |a, b| assert_eq!(a.0[..], codes(b)));
    assert_eq!((read.boxed(), read.set()), (Some(code(&value.boxed)), Some(mode(&value.set))));
    assert_eq!((read.wide(), read.edge()), (Some(value.wide as u64), Some(value.edge as i64)));
    each(read.wides().unwrap(), &value.wides, |a, b| assert_eq!(a, *b as u64));
    both(read.edges(), value.edges, |a, b| {
        assert_eq!(a.0[..], bytes_of(&b, |edge| (*edge as i64).to_le_bytes()));
    });
    let zoo::Switch { mode: first, code: second, modes } = value.switch;
    let ([low, high], [a, b, c]) = (code(&second).to_le_bytes(), modes.map(|n| mode(&n)));
    assert_eq!(read.switch().unwrap().0, [mode(&first), 0, low, high, a, b, c, 0]);
    same_state(read.state().unwrap(), &value.state);
}

fn same_state(read: State<'_>, value: &zoo::State) {
    let State { tag, value: table } = read;
    match value {
        zoo::State::Mode(n) => assert_eq!((tag, StateMode(table).value()), (1, Some(mode(n)))),
        zoo::State::Wide(n) => assert_eq!((tag, Count(table).value()), (2, Some(*n as u64))),
        zoo::State::Failed { code: n, edge } => {
            let failed = StateFailed(table);
            assert_eq!((tag, failed.code()), (3, Some(code(n))));
            assert_eq!(failed.edge(), edge.map(|edge| edge as i64));
        }
    }
}

fn same_newtypes(read: Newtypes<'_>, value: &zoo::Newtypes) {
    let id = |id: &zoo::Id| id.0.to_le_bytes();
    let text = |read: &str, name: &zoo::Name| assert_eq!(read, name.text);
    assert_eq!((read.id(), read.key()), (Some(value.id.0), value.key.map(|key| key.id.0)));
    each(read.ids().unwrap(), &value.ids, |a, b| assert_eq!(a, b.0));
    assert_eq!(read.keys().unwrap().0[..], bytes_of(&value.keys, |key| id(&key.id)));
    each(read.rows().unwrap(), &value.rows, |a, b| assert_eq!(a.0[..], bytes_of(b, id)));
    each(read.spreads().unwrap(), &value.spreads, |a, b| assert_eq!(a, b.0));
    each(read.points().unwrap(), &value.points, |a, b| same_point(&a, &b.0));
    assert_eq!(read.rank(), Some(value.rank.0 as u8));
    each(read.ranks().unwrap(), &value.ranks, |a, b| assert_eq!(a, b.0 as u8));
    assert_eq!(read.grades().unwrap().0, value.grades.map(|grade| grade.0 as u8));
    assert_eq!(read.setting(), value.setting.map(|setting| mode(&setting.0)));
    text(read.name().unwrap(), &value.name);
    each(read.names().unwrap(), &value.names, text);
    both(read.tags(), value.tags.as_ref(), |a, b| each(a, &b.0, text));
    assert_eq!(read.blob().unwrap().bytes(), value.blob.0);
    assert_eq!(read.grid().unwrap().0, value.grid.0);
    same_scalars(read.body().unwrap(), &value.body.0);
    each(read.bodies().unwrap(), &value.bodies, |a, b| same_scalars(a, &b.0));
    both(read.maybe(), value.maybe.0.as_deref(), same_scalars);
    same_event(read.happened().unwrap(), &value.happened.0);
    let zoo::Stamp { key, at, rank, spread } = value.stamp;
    let mut stamp = bytes_of(&[key], |key| id(&key.id));
    stamp.extend(point_bytes(&at.0));
    stamp.extend([rank.0 as u8, 0]);
    stamp.extend(bytes_of(&spread, |spread| spread.0.to_le_bytes()));
    stamp.resize(32, 0);
    assert_eq!(read.stamp().unwrap().0[..], stamp);
    both(read.next(), value.next.0.as_deref(), same_newtypes);
    same_pick(read.pick().unwrap(), &value.pick);
}

fn same_pick(read: Pick<'_>, value: &zoo::Pick) {
    let Pick { tag, value: table } = read;
    match value {
        zoo::Pick::Id(id) => assert_eq!((tag, Count(table).value()), (1, Some(id.0))),
        zoo::Pick::Name(name) => {
            assert_eq!((tag, Said(table).value()), (2, Some(name.text.as_str())));
        }
        zoo::Pick::Body(body) => {
            assert_eq!(tag, 3);
            same_scalars(Scalars(table), &body.0);
        }
        zoo::Pick::Both { key, blob } => {
            let both_of = PickBoth(table);
            assert_eq!((tag, both_of.key()), (4, Some(key.id.0)));
            both(both_of.blob(), blob.as_ref(), |a, b| assert_eq!(a.bytes(), b.0));
        }
    }
}

fn same_flags(read: FlagSets<'_>, value: &zoo::FlagSets) {
    let bits = |flags: &flatstream::Flags<zoo::Access>| flags.bits().to_le_bytes();
    assert_eq!(read.access(), Some(value.access.bits()));
    assert_eq!(read.maybe(), value.maybe.map(|flags| flags.bits()));
    each(read.many().unwrap(), &value.many, |a, b| assert_eq!(a, b.bits()));
    assert_eq!(read.row().unwrap().0[..], bytes_of(&value.row, bits));
    assert_eq!((read.usual(), read.perms()), (Some(value.usual.bits()), Some(value.perms.0)));
    each(read.all_perms().unwrap(), &value.all_perms, |a, b| assert_eq!(a, b.0));
    assert_eq!(read.wires(), Some(value.wires.bits));
    both(read.maybe_wires(), value.maybe_wires, |a, b| {
        assert_eq!(a.0[..], bytes_of(&b, |wires| wires.bits.to_le_bytes()));
    });
    let zoo::Rights { perms, access, more } = value.rights;
    let rights = [&[perms.0, 0][..], &bits(&access), &bytes_of(&more, bits)].concat();
    assert_eq!(read.rights().unwrap().0[..], rights);
}

fn same_shape(read: Shape<'_>, value: &zoo::Shape) {
    let Shape { tag, value: table } = read;
    match value {
        zoo::Shape::Triangle(corners) => {
            let read = ShapeTriangle(table).value().unwrap();
            assert_eq!((tag, &read.0[..]), (1, &bytes_of(corners, point_bytes)[..]));
        }
        zoo::Shape::Mask { rows, colors } => {
            let mask = ShapeMask(table);
            assert_eq!((tag, mask.rows().unwrap().0), (2, *rows));
            both(mask.colors(), *colors, |a, b| {
                assert_eq!(a.0[..], bytes_of(&b, |n| n.to_le_bytes()));
            });
        }
    }
}

/// What the adapters promise of the wire, computed in other ways than they do.
fn same_foreign(read: Foreign<'_>, value: &zoo::Foreign) {
    assert_eq!(read.age().map(Duration::from_nanos), Some(value.age));
    assert_eq!(read.timeout().map(Duration::from_nanos), value.timeout);
    each(read.times().unwrap(), &value.times, |a, b| assert_eq!(a, nanos(b)));
    assert_eq!(read.host().unwrap().bytes(), octets(&value.host));
    assert_eq!(read.proxy().map(|bytes| bytes.bytes().to_vec()), value.proxy.as_ref().map(octets));
    assert_eq!(read.mask().map(u32::to_be_bytes), Some(value.mask.octets()));
    both(read.hops(), value.hops.as_ref(), |a, b| {
        each(a, b, |a, b| assert_eq!(a.0, b.octets()));
    });
    each(read.peers().unwrap(), &value.peers, |a, b| assert_eq!(a, b.to_string()));
    assert_eq!(read.id(), value.id.map(|id| id.get()));
    assert_eq!(read.step(), Some(value.step.get()));
    assert_eq!(read.total().unwrap().0, value.total.to_le_bytes());
    assert_eq!(read.balance().map(|halves| halves.0), value.balance.map(i128::to_le_bytes));
    assert_eq!(read.key(), Some(value.key as u32));
    each(read.keys().unwrap(), &value.keys, |a, b| assert_eq!(char::from_u32(a), Some(*b)));
    assert_eq!(read.path(), value.path.to_str());
    both(read.paths(), value.paths.as_ref(), |a, b| {
        each(a, b, |a, b| assert_eq!(Some(a), b.to_str()));
    });
    both(read.span(), value.span.as_ref(), |a, b| {
        assert_eq!(a.0, [b.start.to_le_bytes(), b.end.to_le_bytes()].concat()[..]);
    });
    same_wait(read.wait().unwrap(), &value.wait);
    let ages = value.ages.iter().map(|(name, age)| (name.as_str(), age.as_nanos() as u64));
    let read_ages = read.ages().unwrap().iter();
    assert!(read_ages.map(|age| (age.key().unwrap(), age.value().unwrap())).eq(ages));
    for host in read.hosts().unwrap() {
        assert_eq!(host.value().unwrap().bytes(), octets(&value.hosts[&host.key().unwrap()]));
    }
}

fn same_wait(read: Wait<'_>, value: &zoo::Wait) {
    match value {
        zoo::Wait::Never => assert_eq!(read.tag, 1),
        zoo::Wait::Until { time, key } => {
            let until = Until(read.value);
            assert_eq!((read.tag, until.time()), (2, Some(nanos(time))));
            assert_eq!(until.key(), key.map(u32::from));
        }
    }
}

fn nanos(time: &SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => after.as_nanos() as i64,
        Err(before) => (before.duration().as_nanos() as i64).wrapping_neg(),
    }
}

fn octets(address: &IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    }
}

fn same_twins(read: Twins<'_>, value: &zoo::Twins) {
    let left = |read: TwinLeft<'_>, value: &zoo::TwinLeft| {
        assert_eq!((read.a(), read.b(), read.c()), (value.a, value.b, value.c));
        whole(read.0, &[(4, 1), (6, 8), (8, 2)]);
    };
    let right = |read: TwinRight<'_>, value: &zoo::TwinRight| {
        assert_eq!(read.a().map(f64::to_bits), value.a.map(f64::to_bits));
        assert_eq!((read.b(), read.c()), (value.b, value.c.as_deref()));
        whole(read.0, &[(4, 8), (6, 1), (8, 4)]);
    };
    left(read.left().unwrap(), &value.left);
    right(read.right().unwrap(), &value.right);
    left(read.left_again().unwrap(), &value.left_again);
    right(read.right_again().unwrap(), &value.right_again);
    each(read.lefts().unwrap(), &value.lefts, left);
    each(read.rights().unwrap(), &value.rights, right);
}

/// Every present field lies within the length that the vtable gives the table.
fn whole(table: Table<'_>, slots: &[(u16, u16)]) {
    let vtable = table.vtable();
    for (slot, size) in slots {
        let offset = vtable.get(*slot);
        assert!(offset == 0 || offset + size <= vtable.object_inline_num_bytes() as u16);
    }
}
