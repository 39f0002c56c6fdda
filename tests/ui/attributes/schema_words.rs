use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(struct, root_type, force_align = 16)]
struct Pose {
    #[flatstream(nested_flatbuffer = "Twist")]
    x: f32,
    #[flatstream(flexbuffer, hash = "fnv1_32", offset64)]
    y: f32,
}

fn main() {}
