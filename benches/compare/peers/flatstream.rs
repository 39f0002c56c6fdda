//! flatstream: simple mode, expert mode, and views.

use std::marker::PhantomData;
use std::rc::Rc;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{EnumValue, PayloadBuf, StreamDeserialize, StreamSerialize, VectorView};

use super::{fault, Reads, Unpacks, Writes};
use crate::common::*;
use crate::fold::*;
use crate::shapes::*;

/// `encode` into a reused `Vec`.
#[derive(Default)]
pub struct Simple(Vec<u8>);

impl<T: StreamSerialize + 'static> Writes<T> for Simple {
    const NAME: &'static str = "flatstream simple";
    type Value = T;

    fn values(values: &Rc<[T]>) -> Rc<[T]> {
        Rc::clone(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T) -> &[u8] {
        self.0.clear();
        value.encode(&mut PayloadBuf::new(&mut self.0)).expect("derived").expect("valid");
        &self.0
    }
}

/// `serialize` into a reused builder.
#[derive(Default)]
pub struct Expert(FlatBufferBuilder<'static>);

impl<T: StreamSerialize + 'static> Writes<T> for Expert {
    const NAME: &'static str = "flatstream expert";
    type Value = T;

    fn values(values: &Rc<[T]>) -> Rc<[T]> {
        Rc::clone(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T) -> &[u8] {
        self.0.reset();
        value.serialize(&mut self.0).expect("valid");
        self.0.finished_data()
    }
}

/// A view with a method to make the owned value of it.
pub trait Unpack<T> {
    fn owned(self) -> Result<T, Fault>;
}

/// `from_payload`, and accessors of the view.
pub struct Flatstream;

impl<T> Reads<T> for Flatstream
where
    T: StreamDeserialize + 'static,
    for<'a> T::View<'a>: Fold,
{
    const NAME: &'static str = "flatstream";

    #[inline(always)]
    fn read<S: Sink>(bytes: &[u8], sink: &mut S) -> Folded {
        T::from_payload(bytes).map_err(fault)?.fold(sink)
    }
}

impl<T> Unpacks<T> for Flatstream
where
    T: StreamDeserialize + 'static,
    for<'a> T::View<'a>: Unpack<T>,
    T: Fold,
{
    const NAME: &'static str = "flatstream";
    type Owned = T;

    #[inline(always)]
    fn unpack(bytes: &[u8]) -> Result<T, Fault> {
        T::from_payload(bytes).map_err(fault)?.owned()
    }
}

/// Reads what another format wrote, which has to be FlatBuffers as well.
pub struct Of<W>(PhantomData<W>);

impl<T> Reads<T> for Of<super::flatc::Flatc>
where
    Flatstream: Reads<T>,
{
    const NAME: &'static str = "flatstream, flatc's bytes";

    #[inline(always)]
    fn read<S: Sink>(bytes: &[u8], sink: &mut S) -> Folded {
        <Flatstream as Reads<T>>::read(bytes, sink)
    }
}

macro_rules! unpack {
    ($($type:ty: $view:ident)*) => { $(
        impl Unpack<$type> for $view<'_> {
            #[inline(always)]
            fn owned(self) -> Result<$type, Fault> {
                self.unpack().map_err(fault)
            }
        }
    )* };
}

unpack! {
    Telemetry: TelemetryView
    Sparse: SparseView
    Logs: LogsView
    Mesh: MeshView
    Game: GameView
    Events: EventsView
    Article: ArticleView
    Wide: WideView
}

macro_rules! fold_enums {
    ($($enum:ty)*) => { $(
        impl Fold for EnumValue<$enum> {
            #[inline(always)]
            fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
                sink.number(u64::from(self.number()));
                Ok(())
            }
        }
    )* };
}

fold_enums!(Kind Phase Team Stance Rarity);

impl<W> Fold for VectorView<'_, W>
where
    Self: IntoIterator + Copy,
    <Self as IntoIterator>::IntoIter: ExactSizeIterator,
    <Self as IntoIterator>::Item: Fold,
{
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        let items = self.into_iter();
        fold_items(items.len(), items, sink)
    }
}

telemetry_fields!(fold_calls TelemetryView<'_>);
sparse_fields!(fold_calls SparseView<'_>);
log_fields!(fold_calls LogView<'_>);
logs_fields!(fold_calls LogsView<'_>);
mesh_fields!(fold_calls MeshView<'_>);
item_fields!(fold_calls ItemView<'_>);
effect_fields!(fold_calls EffectView<'_>);
player_fields!(fold_calls PlayerView<'_>);
game_fields!(fold_calls GameView<'_>);
joined_fields!(fold_calls JoinedView<'_>);
left_fields!(fold_calls LeftView<'_>);
moved_fields!(fold_calls MovedView<'_>);
said_fields!(fold_calls SaidView<'_>);
scored_fields!(fold_calls ScoredView<'_>);
died_fields!(fold_calls DiedView<'_>);
event_fields!(fold_calls EventView<'_>);
events_fields!(fold_calls EventsView<'_>);
article_fields!(fold_calls ArticleView<'_>);
wide_fields!(fold_calls WideView<'_>);
fold_union!(HappeningView<'_>: self::HappeningView);
