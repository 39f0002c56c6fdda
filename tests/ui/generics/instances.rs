use flatstream::with::DurationNanos;
use flatstream::StreamSerialize;

struct NoDerive;

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Either")]
enum Either<T> {
    Left(T),
    Right(u32),
}

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Id<T>(T);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Bytes<const N: usize>([u8; N]);

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Timed")]
struct Timed<T> {
    #[flatstream(with = DurationNanos)]
    after: T,
}

#[derive(StreamSerialize)]
struct Unions {
    of_no_field: Option<Either<NoDerive>>,
}

#[derive(StreamSerialize)]
struct Newtypes {
    not_copied: Id<u32>,
    of_no_field: Id<NoDerive>,
}

#[derive(StreamSerialize)]
struct Times {
    another: Timed<u64>,
}

fn main() {}
