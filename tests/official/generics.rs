//! Instances of generic tables, read as the tables that somebody would write by hand.

use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo;

use crate::accepts::{both, each, same_event, same_pose, same_scalars};
use crate::readers::*;

/// A page, and those behind it; `$same` compares what stands for the parameter, in an option as in
/// the vector but for unions.
macro_rules! same_pages {
    ($($function:ident: $read:ident, $value:ty, $same:expr, $same_item:expr;)*) => { $(
        fn $function(read: $read<'_>, value: &zoo::Page<$value>) {
            each(read.items().unwrap(), &value.items, $same_item);
            both(read.pinned(), value.pinned.as_ref(), $same);
            assert_eq!(read.total(), Some(value.total));
            assert_eq!(read.level(), value.level.map(|level| level as u8));
            both(read.next(), value.next.as_deref(), $function);
        }
    )* };
}

same_pages! {
    same_numbers: U16Page, u16, |a, b| assert_eq!(a, *b), |a, b| assert_eq!(a, *b);
    same_texts: StringPage, String, |a, b| assert_eq!(a, *b), |a, b| assert_eq!(a, *b);
    same_poses: PosePage, zoo::Pose, |a, b| same_pose(&a, b), |a, b| same_pose(&a, b);
    same_tables: ScalarsPage, zoo::Scalars, same_scalars, same_scalars;
    same_events: EventPage, zoo::Event, same_event, |a, b| same_event(a.value().unwrap(), b);
    same_bytes: U8Page, u8, |a, b| assert_eq!(a, *b), |a, b| assert_eq!(a, *b);
    same_doubles: F64Page, f64, same_bits, same_bits;
    same_page_pages: U8PagePage, zoo::Page<u8>, same_bytes, same_bytes;
}

fn same_bits(read: f64, value: &f64) {
    assert_eq!(read.to_bits(), value.to_bits());
}

#[test]
fn every_field_of_an_instance_reads_the_same() {
    let mut rng = Rng::new(0x6e6e);
    for _ in 0..1_000 {
        let value: zoo::Generics = random(&mut rng);
        let bytes = simple(&value);
        let read = root::<Generics<'_>>(&bytes);
        same_numbers(read.numbers().unwrap(), &value.numbers);
        same_texts(read.texts().unwrap(), &value.texts);
        same_poses(read.poses().unwrap(), &value.poses);
        same_tables(read.tables().unwrap(), &value.tables);
        same_events(read.events().unwrap(), &value.events);
        same_page_pages(read.pages().unwrap(), &value.pages);
        same_shelf(read.shelf().unwrap(), &value.shelf);
        each(read.shelves().unwrap(), &value.shelves, same_levels);
        let axes = read.axes().unwrap();
        assert_eq!(axes.at().unwrap().xyz().map(f32::to_bits), value.axes.at.map(f32::to_bits));
        assert_eq!(axes.name(), Some(value.axes.name.as_str()));
        both(read.more(), value.more.as_ref(), same_axis);
    }
}

fn same_shelf(read: StringF64PageShelf<'_>, value: &zoo::Shelf<String, zoo::Page<f64>>) {
    assert_eq!(read.name(), Some(value.name.as_str()));
    let values: Vec<_> = value.values.iter().collect();
    each(read.values().unwrap(), &values, |read, (key, page)| {
        assert_eq!(read.key(), Some(key.as_str()));
        same_doubles(read.value().unwrap(), page);
    });
}

fn same_levels(read: U32LevelShelf<'_>, value: &zoo::Shelf<u32, zoo::Level>) {
    assert_eq!(read.name(), Some(value.name));
    let values: Vec<_> = value.values.iter().collect();
    each(read.values().unwrap(), &values, |read, (key, level)| {
        assert_eq!((read.key(), read.value()), (Some(**key), Some(**level as u8)));
    });
}

fn same_axis(read: Axes1<'_>, value: &zoo::Axes<1>) {
    assert_eq!(read.at().unwrap().0, value.at[0].to_le_bytes());
    assert_eq!(read.name(), Some(value.name.as_str()));
}
