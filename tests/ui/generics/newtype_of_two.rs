//! A newtype with parameters holds two things, or none.

use std::marker::PhantomData;

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Pair<T>(T, T);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Nothing<T>(PhantomData<T>, PhantomData<T>);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Counted<T>(usize, PhantomData<T>);

struct Uncopied;

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Marked(u64, PhantomData<Uncopied>);

fn main() {}
