//! Paths that are looked up once.

use flatstream::dynamic::{DynSchema, DynValue};
use flatstream::schema::Schema;
use flatstream::StreamSerialize;
use flatstream_tests::counting_alloc::measure;
use flatstream_tests::messages::simple;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Track {
    name: String,
    at: Option<Pose>,
    poses: Vec<Pose>,
    event: Option<Event>,
    limits: [f32; 3],
    mode: Mode,
    #[flatstream(default = 7)]
    gain: u16,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, namespace = "acme")]
struct Pose {
    x: f64,
    y: f64,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
pub enum Event {
    Started,
    Moved { by: i32 },
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme")]
#[repr(u8)]
pub enum Mode {
    Idle,
    Busy,
}

fn track() -> Track {
    Track {
        name: "rover".into(),
        at: Some(Pose { x: 1.5, y: -2.0 }),
        poses: vec![Pose { x: 0.0, y: 1.0 }, Pose { x: 2.0, y: 3.0 }],
        event: Some(Event::Moved { by: -4 }),
        limits: [1.0, 2.0, 3.0],
        mode: Mode::Busy,
        gain: 7,
    }
}

#[test]
fn paths_lead_to_values() {
    let schema = DynSchema::new(&Schema::of::<Track>()).unwrap();
    let message = simple(&track());
    let root = schema.read(&message).unwrap();
    let get = |path: &str| schema.path(path).unwrap().get(root);
    assert_eq!(get("name").as_str(), Some("rover"));
    assert_eq!(get("at.x").as_f64(), Some(1.5));
    assert_eq!(get("poses[1].y").as_f64(), Some(3.0));
    assert!(get("poses[2].y").is_absent());
    assert_eq!(get("event.Moved.by").as_i64(), Some(-4));
    assert!(get("event.Started").is_absent());
    assert_eq!(get("limits.items[2]").as_f64(), Some(3.0));
    assert_eq!((get("mode").as_str(), get("mode").as_u64()), (Some("Busy"), Some(1)));
    assert_eq!(root.get("gain").unwrap().as_u64(), Some(7));
    assert!(root.get("nothing").is_none());
}

/// What goes through millions of messages.
#[test]
fn reading_by_a_path_allocates_nothing() {
    let schema = DynSchema::new(&Schema::of::<Track>()).unwrap();
    let (message, path) = (simple(&track()), schema.path("poses[1].y").unwrap());
    let (sum, usage) = measure(|| -> f64 {
        let read = |_| path.get(schema.read(&message).unwrap()).as_f64();
        (0..1000).filter_map(read).sum()
    });
    assert_eq!((sum, usage.allocations), (3000.0, 0));
}

/// Nobody should, and it is no reason to panic.
#[test]
fn paths_of_another_schema_lead_somewhere_or_nowhere() {
    let schema = DynSchema::new(&Schema::of::<Track>()).unwrap();
    let other = DynSchema::new(&Schema::of::<Small>()).unwrap();
    let message = simple(&Small { pose: Pose { x: 1.0, y: 2.0 } });
    let root = other.read(&message).unwrap();
    assert!(schema.path("gain").unwrap().get(root).is_absent());
    assert!(schema.path("poses[1].y").unwrap().get(root).is_absent());
}

#[derive(StreamSerialize)]
struct Small {
    pose: Pose,
}

#[test]
fn absent_fields_read_as_their_defaults() {
    let schema = DynSchema::new(&Schema::of::<Track>()).unwrap();
    // An empty table: `[root][vtable: 4 bytes long][table]`.
    let message = [8u8, 0, 0, 0, 4, 0, 4, 0, 4, 0, 0, 0];
    let root = schema.read(&message).unwrap();
    assert!(!root.is_present("gain"));
    assert_eq!(root.get("gain").unwrap().as_u64(), Some(7));
    assert_eq!(root.get("mode").unwrap().as_str(), Some("Idle"));
    assert!(matches!(root.get("at"), Some(DynValue::Absent)));
}

#[test]
fn paths_that_lead_nowhere_say_what_there_is() {
    let schema = DynSchema::new(&Schema::of::<Track>()).unwrap();
    for (path, expected) in [
        ("at.z", "`at.z`: `acme.Pose` has no field `z`; it has `x`, `y`"),
        (
            "event.Gone",
            "`event.Gone`: `acme.Event` has no variant `Gone`; it has `Started`, `Moved`",
        ),
        ("name.x", "`name.x`: nothing in front of `x` has fields"),
        ("name[1]", "`name[1]`: there is no vector in front of `[1]`"),
        ("poses[a]", "`poses[a]`: `[a]` is no item: write `[3]`"),
        ("poses.", "`poses.`: a name is missing"),
    ] {
        assert_eq!(schema.path(path).unwrap_err().to_string(), expected);
    }
}
