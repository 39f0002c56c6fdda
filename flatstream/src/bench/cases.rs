//! What is timed: each a pass over all values.

use std::hint::black_box;

use flatbuffers::FlatBufferBuilder;

use super::refused;
use crate::{
    build, Deframer, Framer, PayloadBuf, Result, SliceReader, StreamDeserialize, StreamSerialize,
    StreamWriter,
};

/// One pass.
pub(super) type Case<'c> = Box<dyn FnMut() -> Result<()> + 'c>;

/// A pass over payloads.
pub(super) type Unpack<'c> = Box<dyn FnMut(&[&[u8]]) -> Result<()> + 'c>;

/// The values as a stream, which is the same in both modes: else there is nothing to compare.
pub(super) fn same_in_both_modes<T, F>(values: &[T], framer: &F) -> Result<Vec<u8>>
where
    T: StreamSerialize,
    F: Framer + Clone,
{
    let mut simple = StreamWriter::new(Vec::new(), framer.clone());
    let mut expert = StreamWriter::new(Vec::new(), framer.clone());
    let mut builder = FlatBufferBuilder::new();
    for value in values {
        simple.write(value)?;
        build(&mut builder, value)?;
        expert.write_finished(&mut builder)?;
    }
    let stream = simple.into_inner();
    if stream != expert.into_inner() {
        return Err(refused("`encode` and `serialize` of this type write different bytes"));
    }
    Ok(stream)
}

/// What simple mode does with a type that cannot be encoded without a builder is to build it in its own.
pub(super) fn encode_simple<T: StreamSerialize>(values: &[T]) -> Case<'_> {
    let (mut buffer, mut builder) = (Vec::new(), FlatBufferBuilder::new());
    Box::new(move || {
        for value in black_box(values) {
            buffer.clear();
            match value.encode(&mut PayloadBuf::new(&mut buffer)) {
                Some(encoded) => encoded?,
                None => build(&mut builder, value)?,
            }
            black_box((&buffer, &builder));
        }
        Ok(())
    })
}

pub(super) fn encode_expert<T: StreamSerialize>(values: &[T]) -> Case<'_> {
    let mut builder = FlatBufferBuilder::new();
    Box::new(move || {
        for value in black_box(values) {
            build(&mut builder, value)?;
            black_box(&builder);
        }
        Ok(())
    })
}

pub(super) fn write_simple<'c, T, F>(values: &'c [T], framer: F) -> Case<'c>
where
    T: StreamSerialize,
    F: Framer + 'c,
{
    let mut writer = StreamWriter::new(Vec::new(), framer);
    Box::new(move || {
        writer.get_mut().clear();
        black_box(values).iter().try_for_each(|value| writer.write(value))?;
        black_box(writer.get_ref());
        Ok(())
    })
}

pub(super) fn write_expert<'c, T, F>(values: &'c [T], framer: F) -> Case<'c>
where
    T: StreamSerialize,
    F: Framer + 'c,
{
    let mut writer = StreamWriter::new(Vec::new(), framer);
    let mut builder = FlatBufferBuilder::new();
    Box::new(move || {
        writer.get_mut().clear();
        for value in black_box(values) {
            build(&mut builder, value)?;
            writer.write_finished(&mut builder)?;
        }
        black_box(writer.get_ref());
        Ok(())
    })
}

pub(super) fn read<'c, T, D>(stream: &'c [u8], mut deframer: D) -> Case<'c>
where
    T: StreamDeserialize,
    D: Deframer + 'c,
{
    Box::new(move || {
        for view in SliceReader::new(black_box(stream), &mut deframer).typed::<T>() {
            black_box(view?);
        }
        Ok(())
    })
}

pub(super) fn unpack<'c>(payloads: &'c [&'c [u8]], mut unpack: Unpack<'c>) -> Case<'c> {
    Box::new(move || unpack(black_box(payloads)))
}

/// The loop is inside, so that what is called through a pointer is a pass and not a message.
pub(super) fn unpack_all<'c, T: StreamDeserialize>(
    mut unpack: impl FnMut(T::View<'_>) -> Result<()> + 'c,
) -> Unpack<'c> {
    Box::new(move |payloads| {
        payloads.iter().try_for_each(|payload| unpack(T::from_payload(payload)?))
    })
}
