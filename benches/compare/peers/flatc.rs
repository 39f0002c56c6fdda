//! What `flatc --rust` generates, with the crate `flatbuffers`.

mod build;

use std::rc::Rc;

use flatstream::flatbuffers::{self, FlatBufferBuilder, Follow, Vector, Verifiable};

use self::build::Build;
use super::{fault, Reads, Unpacks, Writes};
use crate::flatc_generated::compare as fb;
use crate::flatc_wide_generated::compare_wide as wide;
use crate::fold::*;
use crate::{common, shapes};

/// `create` functions into a reused builder; the generated verifier and accessors; the object API.
#[derive(Default)]
pub struct Flatc(FlatBufferBuilder<'static>);

/// A shape that flatc has a table for.
pub trait Table: Sized + 'static {
    /// What a user of flatc has: `Self`, or something made of types that flatc generates.
    type Source: build::Build + 'static;
    type Root<'a>: Follow<'a, Inner = Self::Root<'a>> + Verifiable + Fold;
    type Object;

    fn sources(values: &Rc<[Self]>) -> Rc<[Self::Source]>;
    fn unpack(root: Self::Root<'_>) -> Self::Object;
}

impl<T: Table> Writes<T> for Flatc {
    const NAME: &'static str = "flatc";
    type Value = T::Source;

    fn values(values: &Rc<[T]>) -> Rc<[T::Source]> {
        T::sources(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T::Source) -> &[u8] {
        self.0.reset();
        let root = value.build(&mut self.0);
        self.0.finish(root, None);
        self.0.finished_data()
    }
}

/// As the generated `root_as_..` functions do.
#[inline(always)]
fn root<T: Table>(bytes: &[u8]) -> Result<T::Root<'_>, Fault> {
    flatbuffers::root::<T::Root<'_>>(bytes).map_err(fault)
}

impl<T: Table> Reads<T> for Flatc {
    const NAME: &'static str = "flatc";

    #[inline(always)]
    fn read<S: Sink>(bytes: &[u8], sink: &mut S) -> Folded {
        root::<T>(bytes)?.fold(sink)
    }
}

impl<T: Table> Unpacks<T> for Flatc
where
    T::Object: Fold,
{
    const NAME: &'static str = "flatc";
    type Owned = T::Object;

    #[inline(always)]
    fn unpack(bytes: &[u8]) -> Result<T::Object, Fault> {
        Ok(T::unpack(root::<T>(bytes)?))
    }
}

fold_numbers! {
    fb::Kind: |value| u64::from(value.0);
    fb::Phase: |value| u64::from(value.0);
    fb::Team: |value| u64::from(value.0);
    fb::Stance: |value| u64::from(value.0);
    fb::Rarity: |value| u64::from(value.0);
}

impl<'a, T: Follow<'a> + 'a> Fold for Vector<'a, T>
where
    T::Inner: Fold,
{
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        fold_items(self.len(), self.iter(), sink)
    }
}

impl Fold for fb::Event<'_> {
    #[inline]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        self.at().fold(sink)?;
        let tag = u64::from(self.what_type().0);
        match self.what_type() {
            fb::Happening::Joined => fold_variant(tag, self.what_as_joined().ok_or(Fault)?, sink),
            fb::Happening::Left => fold_variant(tag, self.what_as_left().ok_or(Fault)?, sink),
            fb::Happening::Moved => fold_variant(tag, self.what_as_moved().ok_or(Fault)?, sink),
            fb::Happening::Said => fold_variant(tag, self.what_as_said().ok_or(Fault)?, sink),
            fb::Happening::Scored => fold_variant(tag, self.what_as_scored().ok_or(Fault)?, sink),
            fb::Happening::Died => fold_variant(tag, self.what_as_died().ok_or(Fault)?, sink),
            _ => Err(Fault),
        }
    }
}

telemetry_fields!(fold_calls fb::Telemetry<'_>);
sparse_fields!(fold_calls fb::Sparse<'_>);
address_fields!(fold_calls fb::Address);
log_fields!(fold_calls fb::Log<'_>);
logs_fields!(fold_calls fb::Logs<'_>);
point_fields!(fold_calls fb::Point);
triangle_fields!(fold_calls fb::Triangle);
mesh_fields!(fold_calls fb::Mesh<'_>);
item_fields!(fold_calls fb::Item<'_>);
effect_fields!(fold_calls fb::Effect<'_>);
player_fields!(fold_calls fb::Player<'_>);
game_fields!(fold_calls fb::Game<'_>);
joined_fields!(fold_calls fb::Joined<'_>);
left_fields!(fold_calls fb::Left<'_>);
moved_fields!(fold_calls fb::Moved<'_>);
said_fields!(fold_calls fb::Said<'_>);
scored_fields!(fold_calls fb::Scored<'_>);
died_fields!(fold_calls fb::Died<'_>);
events_fields!(fold_calls fb::Events<'_>);
article_fields!(fold_calls fb::Article<'_>);
wide_fields!(fold_calls wide::Wide<'_>);

telemetry_fields!(fold_fields fb::TelemetryT);
sparse_fields!(fold_fields fb::SparseT);
address_fields!(fold_fields fb::AddressT);
log_fields!(fold_fields fb::LogT);
logs_fields!(fold_fields fb::LogsT);
point_fields!(fold_fields fb::PointT);
triangle_fields!(fold_fields fb::TriangleT);
mesh_fields!(fold_fields fb::MeshT);
item_fields!(fold_fields fb::ItemT);
effect_fields!(fold_fields fb::EffectT);
player_fields!(fold_fields fb::PlayerT);
game_fields!(fold_fields fb::GameT);
joined_fields!(fold_fields fb::JoinedT);
left_fields!(fold_fields fb::LeftT);
moved_fields!(fold_fields fb::MovedT);
said_fields!(fold_fields fb::SaidT);
scored_fields!(fold_fields fb::ScoredT);
died_fields!(fold_fields fb::DiedT);
event_fields!(fold_fields fb::EventT);
events_fields!(fold_fields fb::EventsT);
article_fields!(fold_fields fb::ArticleT);
wide_fields!(fold_fields wide::WideT);
fold_union!(fb::HappeningT: fb::HappeningT);

macro_rules! tables {
    ($($shape:ty: $root:ident $object:ident $module:ident, $source:ty, $sources:expr;)*) => { $(
        impl Table for $shape {
            type Source = $source;
            type Root<'a> = $module::$root<'a>;
            type Object = $module::$object;

            fn sources(values: &Rc<[Self]>) -> Rc<[Self::Source]> {
                $sources(values)
            }

            #[inline(always)]
            fn unpack(root: Self::Root<'_>) -> Self::Object {
                root.unpack()
            }
        }
    )* };
}

tables! {
    common::Telemetry: Telemetry TelemetryT fb, Self, Rc::clone;
    common::Sparse: Sparse SparseT fb, Self, Rc::clone;
    common::Logs: Logs LogsT fb, Self, Rc::clone;
    common::Mesh: Mesh MeshT fb, Vec<fb::Triangle>, build::meshes;
    shapes::Game: Game GameT fb, Self, Rc::clone;
    shapes::Events: Events EventsT fb, Self, Rc::clone;
    shapes::Article: Article ArticleT fb, Self, Rc::clone;
    shapes::Wide: Wide WideT wide, Self, Rc::clone;
}
