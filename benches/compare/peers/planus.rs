//! planus: its owned types, written and read; its `..Ref` types.

use std::rc::Rc;

use planus::{Builder, ReadAsRoot, Vector, VectorRead};

use super::own::{own_enums, own_fields};
use super::{fault, owned, Own, Reads, Unpacks, Writes};
use crate::fold::*;
use crate::planus_generated::compare as pl;
use crate::planus_wide_generated::compare_wide as wide;
use crate::{common, shapes};

/// With or without caches, as this program was built.
pub const NAME: &str =
    if cfg!(feature = "planus-caches") { "planus with caches" } else { "planus" };

#[derive(Default)]
pub struct Planus(Builder);

/// A shape that planus has a table for.
pub trait Table: Own<Self::Owned> + 'static {
    type Owned: for<'a> TryFrom<Self::Ref<'a>> + 'static;
    type Ref<'a>: ReadAsRoot<'a> + Fold;

    fn finish<'b>(owned: &Self::Owned, builder: &'b mut Builder) -> &'b [u8];
}

impl<T: Table> Writes<T> for Planus {
    const NAME: &'static str = NAME;
    type Value = T::Owned;

    fn values(values: &Rc<[T]>) -> Rc<[T::Owned]> {
        owned(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T::Owned) -> &[u8] {
        self.0.clear();
        T::finish(value, &mut self.0)
    }
}

impl<T: Table> Reads<T> for Planus {
    const NAME: &'static str = NAME;

    #[inline(always)]
    fn read<S: Sink>(bytes: &[u8], sink: &mut S) -> Folded {
        T::Ref::read_as_root(bytes).map_err(fault)?.fold(sink)
    }
}

impl<T: Table> Unpacks<T> for Planus
where
    T::Owned: Fold,
{
    const NAME: &'static str = NAME;
    type Owned = T::Owned;

    #[inline(always)]
    fn unpack(bytes: &[u8]) -> Result<T::Owned, Fault> {
        T::Ref::read_as_root(bytes).map_err(fault)?.try_into().map_err(|_| Fault)
    }
}

macro_rules! tables {
    ($($shape:ty: $owned:ident $ref:ident $module:ident;)*) => { $(
        impl Table for $shape {
            type Owned = $module::$owned;
            type Ref<'a> = $module::$ref<'a>;

            #[inline(always)]
            fn finish<'b>(owned: &$module::$owned, builder: &'b mut Builder) -> &'b [u8] {
                builder.finish(owned, None)
            }
        }
    )* };
}

tables! {
    common::Telemetry: Telemetry TelemetryRef pl;
    common::Sparse: Sparse SparseRef pl;
    common::Logs: Logs LogsRef pl;
    common::Mesh: Mesh MeshRef pl;
    shapes::Game: Game GameRef pl;
    shapes::Events: Events EventsRef pl;
    shapes::Article: Article ArticleRef pl;
    shapes::Wide: Wide WideRef wide;
}

own_enums! {
    common::Kind => pl { A B C D }
    shapes::Phase => pl { Lobby Running Over }
    shapes::Team => pl { Red Green Blue }
    shapes::Stance => pl { Standing Crouching Prone Flying }
    shapes::Rarity => pl { Common Rare Epic }
}

fold_numbers! {
    pl::Kind: |value| value as u64;
    pl::Phase: |value| value as u64;
    pl::Team: |value| value as u64;
    pl::Stance: |value| value as u64;
    pl::Rarity: |value| value as u64;
}

impl<'a, T: VectorRead<'a> + Fold> Fold for Vector<'a, T> {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        fold_items(self.len(), self.iter(), sink)
    }
}

impl Own<pl::Happening> for shapes::Happening {
    fn own(&self) -> pl::Happening {
        match self {
            shapes::Happening::Joined(value) => pl::Happening::Joined(value.own()),
            shapes::Happening::Left(value) => pl::Happening::Left(value.own()),
            shapes::Happening::Moved(value) => pl::Happening::Moved(value.own()),
            shapes::Happening::Said(value) => pl::Happening::Said(value.own()),
            shapes::Happening::Scored(value) => pl::Happening::Scored(value.own()),
            shapes::Happening::Died(value) => pl::Happening::Died(value.own()),
        }
    }
}

telemetry_fields!(own_fields common::Telemetry => pl::Telemetry);
sparse_fields!(own_fields common::Sparse => pl::Sparse);
address_fields!(own_fields common::Address => pl::Address);
log_fields!(own_fields common::Log => pl::Log);
logs_fields!(own_fields common::Logs => pl::Logs);
point_fields!(own_fields common::Point => pl::Point);
triangle_fields!(own_fields common::Triangle => pl::Triangle);
mesh_fields!(own_fields common::Mesh => pl::Mesh);
item_fields!(own_fields shapes::Item => pl::Item);
effect_fields!(own_fields shapes::Effect => pl::Effect);
player_fields!(own_fields shapes::Player => pl::Player);
game_fields!(own_fields shapes::Game => pl::Game);
joined_fields!(own_fields shapes::Joined => pl::Joined);
left_fields!(own_fields shapes::Left => pl::Left);
moved_fields!(own_fields shapes::Moved => pl::Moved);
said_fields!(own_fields shapes::Said => pl::Said);
scored_fields!(own_fields shapes::Scored => pl::Scored);
died_fields!(own_fields shapes::Died => pl::Died);
event_fields!(own_fields shapes::Event => pl::Event);
events_fields!(own_fields shapes::Events => pl::Events);
article_fields!(own_fields shapes::Article => pl::Article);
wide_fields!(own_fields shapes::Wide => wide::Wide);

telemetry_fields!(fold_fields pl::Telemetry);
sparse_fields!(fold_fields pl::Sparse);
address_fields!(fold_fields pl::Address);
log_fields!(fold_fields pl::Log);
logs_fields!(fold_fields pl::Logs);
point_fields!(fold_fields pl::Point);
triangle_fields!(fold_fields pl::Triangle);
mesh_fields!(fold_fields pl::Mesh);
item_fields!(fold_fields pl::Item);
effect_fields!(fold_fields pl::Effect);
player_fields!(fold_fields pl::Player);
game_fields!(fold_fields pl::Game);
joined_fields!(fold_fields pl::Joined);
left_fields!(fold_fields pl::Left);
moved_fields!(fold_fields pl::Moved);
said_fields!(fold_fields pl::Said);
scored_fields!(fold_fields pl::Scored);
died_fields!(fold_fields pl::Died);
event_fields!(fold_fields pl::Event);
events_fields!(fold_fields pl::Events);
article_fields!(fold_fields pl::Article);
wide_fields!(fold_fields wide::Wide);
fold_union!(pl::Happening: pl::Happening);

telemetry_fields!(fold_calls pl::TelemetryRef<'_>);
sparse_fields!(fold_calls pl::SparseRef<'_>);
address_fields!(fold_calls pl::AddressRef<'_>);
log_fields!(fold_calls pl::LogRef<'_>);
logs_fields!(fold_calls pl::LogsRef<'_>);
point_fields!(fold_calls pl::PointRef<'_>);
triangle_fields!(fold_calls pl::TriangleRef<'_>);
mesh_fields!(fold_calls pl::MeshRef<'_>);
item_fields!(fold_calls pl::ItemRef<'_>);
effect_fields!(fold_calls pl::EffectRef<'_>);
player_fields!(fold_calls pl::PlayerRef<'_>);
game_fields!(fold_calls pl::GameRef<'_>);
joined_fields!(fold_calls pl::JoinedRef<'_>);
left_fields!(fold_calls pl::LeftRef<'_>);
moved_fields!(fold_calls pl::MovedRef<'_>);
said_fields!(fold_calls pl::SaidRef<'_>);
scored_fields!(fold_calls pl::ScoredRef<'_>);
died_fields!(fold_calls pl::DiedRef<'_>);
event_fields!(fold_calls pl::EventRef<'_>);
events_fields!(fold_calls pl::EventsRef<'_>);
article_fields!(fold_calls pl::ArticleRef<'_>);
wide_fields!(fold_calls wide::WideRef<'_>);
fold_union!(pl::HappeningRef<'_>: pl::HappeningRef);
