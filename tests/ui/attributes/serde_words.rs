use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(deny_unknown_fields, untagged)]
struct Pose {
    #[flatstream(flatten)]
    x: f32,
    #[flatstream(skip_serializing_if = "Option::is_none", alias = "why")]
    y: f32,
    #[flatstream(serialize_with = "text")]
    z: f32,
}

fn main() {}
