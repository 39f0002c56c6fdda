//! prost: types as its code generator writes them, with the derive.

mod types;

use std::rc::Rc;

use prost::Message;

use super::own::own_fields;
use super::{fault, owned, Own, Unpacks, Writes};
use crate::fold::*;
use crate::{common, shapes};

/// Writes into a reused `Vec`.
#[derive(Default)]
pub struct Prost(Vec<u8>);

/// A shape with a type for prost.
pub trait HasMessage: Own<Self::Message> + 'static {
    type Message: Message + Default + 'static;
}

impl<T: HasMessage> Writes<T> for Prost {
    const NAME: &'static str = "prost";
    type Value = T::Message;

    fn values(values: &Rc<[T]>) -> Rc<[T::Message]> {
        owned(values)
    }

    #[inline(always)]
    fn write(&mut self, value: &T::Message) -> &[u8] {
        self.0.clear();
        value.encode(&mut self.0).expect("a Vec grows");
        &self.0
    }
}

impl<T: HasMessage> Unpacks<T> for Prost
where
    T::Message: Fold,
{
    const NAME: &'static str = "prost";
    type Owned = T::Message;

    #[inline(always)]
    fn unpack(bytes: &[u8]) -> Result<T::Message, Fault> {
        T::Message::decode(bytes).map_err(fault)
    }
}

macro_rules! messages {
    ($($module:ident :: $shape:ident)*) => { $(
        impl HasMessage for $module::$shape {
            type Message = types::$shape;
        }
    )* };
}

messages! {
    common::Telemetry common::Sparse common::Logs common::Mesh
    shapes::Game shapes::Events shapes::Article shapes::Wide
}

impl Own<Option<types::Happening>> for shapes::Happening {
    fn own(&self) -> Option<types::Happening> {
        Some(match self {
            shapes::Happening::Joined(value) => types::Happening::Joined(value.own()),
            shapes::Happening::Left(value) => types::Happening::Left(value.own()),
            shapes::Happening::Moved(value) => types::Happening::Moved(value.own()),
            shapes::Happening::Said(value) => types::Happening::Said(value.own()),
            shapes::Happening::Scored(value) => types::Happening::Scored(value.own()),
            shapes::Happening::Died(value) => types::Happening::Died(value.own()),
        })
    }
}

impl Fold for types::Event {
    #[inline]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        self.at.fold(sink)?;
        self.what.as_ref().ok_or(Fault)?.fold(sink)
    }
}

telemetry_fields!(own_fields common::Telemetry => types::Telemetry);
sparse_fields!(own_fields common::Sparse => types::Sparse);
address_fields!(own_fields common::Address => types::Address);
log_fields!(own_fields common::Log => types::Log);
logs_fields!(own_fields common::Logs => types::Logs);
point_fields!(own_fields common::Point => types::Point);
triangle_fields!(own_fields common::Triangle => types::Triangle);
mesh_fields!(own_fields common::Mesh => types::Mesh);
item_fields!(own_fields shapes::Item => types::Item);
effect_fields!(own_fields shapes::Effect => types::Effect);
player_fields!(own_fields shapes::Player => types::Player);
game_fields!(own_fields shapes::Game => types::Game);
joined_fields!(own_fields shapes::Joined => types::Joined);
left_fields!(own_fields shapes::Left => types::Left);
moved_fields!(own_fields shapes::Moved => types::Moved);
said_fields!(own_fields shapes::Said => types::Said);
scored_fields!(own_fields shapes::Scored => types::Scored);
died_fields!(own_fields shapes::Died => types::Died);
event_fields!(own_fields shapes::Event => types::Event);
events_fields!(own_fields shapes::Events => types::Events);
article_fields!(own_fields shapes::Article => types::Article);
wide_fields!(own_fields shapes::Wide => types::Wide);

telemetry_fields!(fold_fields types::Telemetry);
sparse_fields!(fold_fields types::Sparse);
address_fields!(fold_fields types::Address);
log_fields!(fold_fields types::Log);
logs_fields!(fold_fields types::Logs);
point_fields!(fold_fields types::Point);
triangle_fields!(fold_fields types::Triangle);
mesh_fields!(fold_fields types::Mesh);
item_fields!(fold_fields types::Item);
effect_fields!(fold_fields types::Effect);
player_fields!(fold_fields types::Player);
game_fields!(fold_fields types::Game);
joined_fields!(fold_fields types::Joined);
left_fields!(fold_fields types::Left);
moved_fields!(fold_fields types::Moved);
said_fields!(fold_fields types::Said);
scored_fields!(fold_fields types::Scored);
died_fields!(fold_fields types::Died);
events_fields!(fold_fields types::Events);
article_fields!(fold_fields types::Article);
wide_fields!(fold_fields types::Wide);
fold_union!(types::Happening: types::Happening);
