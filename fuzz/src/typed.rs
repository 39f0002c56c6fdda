//! Hostile payloads read as the zoo.

use std::hint::black_box;
use std::net::IpAddr;

use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};

use crate::official::verify_zoo;
use crate::zoo::{EventView, LeafView, Level, ManyView, NodeView, Pose, SmallView, Zoo, ZooView};

/// Whatever is accepted can be read, printed, compared and unpacked in full, at any address.
pub fn view_access(data: &[u8]) {
    let Some((&shift, payload)) = data.split_first() else { return };
    let shift = usize::from(shift % 16);
    let mut memory = vec![0; shift];
    memory.extend_from_slice(payload);
    let Ok(view) = Zoo::from_payload(&memory[shift..]) else { return };

    read_zoo(view);
    black_box(format!("{view:?}"));
    let copy = view;
    black_box(view == copy);
    if let Ok(value) = view.unpack() {
        // Foreign bytes may nest or repeat in ways that this program would not write.
        let mut written = Vec::new();
        if let Some(Ok(())) = value.encode(&mut PayloadBuf::new(&mut written)) {
            let read = Zoo::from_payload(&written).expect("a written message can be read");
            read.unpack().expect("what was unpacked once");
        }
    }
}

/// What this crate accepts, the official verifier accepts.
pub fn verify_vs_official(data: &[u8]) {
    // The first byte is the address for `view_access`, so that the two can share their inputs.
    let Some((_, payload)) = data.split_first() else { return };
    if Zoo::from_payload(payload).is_ok() {
        verify_zoo(payload).expect("the official verifier accepts it too");
    }
}

/// Every accessor there is.
fn read_zoo(zoo: ZooView<'_>) {
    black_box((zoo.flag(), zoo.a(), zoo.b(), zoo.c(), zoo.d(), zoo.e(), zoo.f()));
    black_box((zoo.maybe_flag(), zoo.maybe_small(), zoo.maybe_large(), zoo.maybe_float()));
    black_box((zoo.level().known(), zoo.maybe_level().map(|level| level.known())));
    black_box((zoo.name().chars().count(), zoo.maybe_name().map(|name| name.chars().count())));
    read_pose(zoo.pose());
    black_box(zoo.bytes().iter().map(|byte| u64::from(*byte)).sum::<u64>());
    black_box(zoo.numbers().iter().rev().map(u64::from).sum::<u64>());
    black_box(zoo.numbers().as_slice());
    black_box(zoo.doubles().iter().sum::<f64>());
    black_box(zoo.doubles().as_slice().map(|doubles| doubles.iter().sum::<f64>()));
    black_box(zoo.flags().iter().filter(|flag| *flag).count());
    black_box(zoo.levels().iter().filter_map(|level| level.known()).count());
    black_box(zoo.words().iter().map(|word| word.chars().count()).sum::<usize>());
    zoo.poses().iter().rev().for_each(read_pose);
    black_box(zoo.maybe_numbers().map(|numbers| numbers.iter().map(i64::from).sum::<i64>()));
    read_leaf(zoo.leaf());
    zoo.maybe_leaf().into_iter().for_each(read_leaf);
    zoo.leaves().iter().for_each(read_leaf);
    let leaves = zoo.leaves();
    assert!(leaves.get(leaves.len()).is_none());
    assert_eq!(leaves.is_empty(), leaves.get(0).is_none());
    assert_eq!(leaves.iter().len(), leaves.len());
    read_event(zoo.event());
    zoo.maybe_event().into_iter().for_each(read_event);
    for moment in zoo.moments().iter() {
        moment.event().into_iter().for_each(read_event);
        moment.pose().into_iter().for_each(read_pose);
    }
    for point in zoo.points().iter().rev() {
        black_box((point.x(), point.y(), point.name().chars().count()));
    }
    zoo.tree().into_iter().for_each(read_node);
    read_small(zoo.small());
    zoo.smalls().iter().for_each(read_small);
    read_many(zoo.many());
    black_box((zoo.key(), zoo.serial(), zoo.total(), zoo.host()));
    black_box(zoo.keys().iter().rev().map(char::len_utf8).sum::<usize>());
    black_box(zoo.hosts().iter().filter(IpAddr::is_ipv4).count());
}

fn read_small(small: SmallView<'_>) {
    black_box((small.grid().iter().rev().map(u64::from).sum::<u64>(), small.grid().as_slice()));
    black_box(small.maybe_levels().map(|levels| levels.to_array().map(|level| level.known())));
    black_box(small.corners().iter().flatten().sum::<f32>());
    black_box(small.corners().as_slice().map(|corners| corners.as_flattened().iter().sum::<f32>()));
    small.poses().into_iter().flatten().for_each(read_pose);
    black_box((small.id().0, small.ids().iter().map(|id| id.0 >> 32).sum::<u64>()));
    black_box(small.ids().as_slice());
    black_box(small.title().chars().count());
    black_box(small.titles().iter().map(|title| title.chars().count()).sum::<usize>());
    black_box((small.mode(), small.modes().get(1), small.rights().0));
    black_box(small.frame().map(|frame| (frame.on, frame.levels, frame.id, frame.modes)));
}

fn read_many(many: ManyView<'_>) {
    many.events().iter().rev().for_each(read_event);
    for (key, count) in many.counts() {
        black_box((many.counts().get(key).is_some(), key.chars().count(), count));
    }
    black_box(many.counts().range("a".."m").count());
    black_box(many.options().range(..0).filter_map(|(_, value)| value).sum::<f64>());
    black_box(many.options().keys().rev().map(i64::from).sum::<i64>());
    many.hashed().values().for_each(read_event);
    black_box(many.hashed().get(&Level::High).is_some());
    black_box(many.words().iter().filter(|word| many.words().contains(word)).count());
    black_box(many.numbers().iter().fold(0, u64::wrapping_add));
    black_box(many.labels().iter().map(|label| label.chars().count()).sum::<usize>());
    for row in many.rows().iter() {
        black_box(many.rows().lookup_by_key(row.name()).is_some());
        black_box(row.label().map(|label| label.chars().count()));
    }
    many.message().into_iter().for_each(read_leaf);
}

fn read_event(event: EventView<'_>) {
    match event {
        EventView::Nothing => {}
        EventView::Grew(leaf) => read_leaf(leaf),
        EventView::Moved(moved) => {
            read_pose(moved.from());
            black_box(moved.to());
        }
        EventView::Counted(count) => {
            black_box(count);
        }
        EventView::Said(text) => {
            black_box(text.chars().count());
        }
        EventView::Unknown(tag) => {
            black_box(tag);
        }
    }
}

fn read_leaf(leaf: LeafView<'_>) {
    black_box((leaf.weight(), leaf.label().map(|label| label.chars().count())));
}

fn read_node(node: NodeView<'_>) {
    black_box(node.value());
    node.left().into_iter().for_each(read_node);
    node.children().iter().for_each(read_node);
}

fn read_pose(pose: Pose) {
    black_box((pose.x, pose.id, pose.level, pose.valid));
}
