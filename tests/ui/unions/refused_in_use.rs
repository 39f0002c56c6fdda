// The mistakes are in the variants: what matches on the view is fine.
use flatstream::StreamSerialize;

struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
enum Point {
    Plane(u8, u8),
    Nowhere,
}

#[derive(StreamSerialize)]
enum Event {
    Quit,
    Counted(usize),
    Scrolled { lines: usize, page: u8 },
    Moved(Pose),
    Tracked(Vec<Pose>),
    Said(String),
}

fn main() -> flatstream::Result<()> {
    match <Point as flatstream::StreamDeserialize>::from_payload(&[])? {
        PointView::Plane(x, y) => println!("{}", x + y),
        PointView::Nowhere | PointView::Unknown(_) => {}
    }
    match <Event as flatstream::StreamDeserialize>::from_payload(&[])? {
        EventView::Counted(n) => println!("{}", n + 1),
        EventView::Scrolled(view) => println!("{} {}", view.lines() + 1, view.page() + 1),
        EventView::Moved(pose) => println!("{}", pose.x()),
        EventView::Tracked(poses) => println!("{}", poses.iter().count()),
        EventView::Said(text) => println!("{}", text.len()),
        EventView::Quit | EventView::Unknown(_) => {}
    }
    Ok(())
}
