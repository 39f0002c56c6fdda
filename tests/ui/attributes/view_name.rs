//! Names of views: what is none, and where there is no view.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(view = "ReadingRef")]
struct Quoted {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(view(name = Shown))]
struct Listed {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(view = Reading)]
struct Reading {
    celsius: f64,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, view = PoseRef)]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(view = LevelRef)]
#[repr(u8)]
enum Level {
    #[flatstream(view = LowRef)]
    Low,
}

#[derive(StreamSerialize)]
#[flatstream(veiw = EventRef)]
enum Event {
    #[flatstream(view = SaidRef)]
    Said(String),
    Moved {
        #[flatstream(view = ToRef)]
        to: u8,
    },
}

/// Mistakes elsewhere, and the view is called so all the same.
#[derive(StreamSerialize)]
#[flatstream(view = BrokenRef)]
struct Broken {
    size: usize,
    celsius: f64,
}

fn read(broken: BrokenRef<'_>) -> f64 {
    broken.celsius()
}

fn main() {}
