//! All fields of a Cap'n Proto message.

use capnp::{struct_list, text, text_list};

use crate::compare_capnp as cp;
use crate::fold::*;

impl Fold for text::Reader<'_> {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        self.to_str().fold(sink)
    }
}

impl Fold for text_list::Reader<'_> {
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        fold_items(self.len() as usize, self.iter(), sink)
    }
}

impl<'a, T: capnp::traits::OwnedStruct> Fold for struct_list::Reader<'a, T>
where
    T::Reader<'a>: Fold,
{
    #[inline(always)]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        fold_items(self.len() as usize, self.iter(), sink)
    }
}

fold_numbers! {
    cp::Kind: |value| value as u64;
    cp::Phase: |value| value as u64;
    cp::Team: |value| value as u64;
    cp::Stance: |value| value as u64;
    cp::Rarity: |value| value as u64;
}

/// Unions of `none` and `some` as an `Option`.
macro_rules! fold_optional {
    ($($($module:ident)::+)*) => { $(
        impl Fold for cp::$($module)::+::Reader<'_> {
            #[inline(always)]
            fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
                use cp::$($module)::+::Which;
                match self.which() {
                    Ok(Which::None(())) => {
                        sink.none();
                        Ok(())
                    }
                    Ok(Which::Some(value)) => {
                        sink.some();
                        value.fold(sink)
                    }
                    Err(_) => Err(Fault),
                }
            }
        }
    )* };
}

fold_optional! {
    sparse::v0 sparse::v1 sparse::v2 sparse::v3 sparse::v4 sparse::v5 sparse::v6 sparse::v7
    item::count item::durability item::bound_to
    effect::stacks
    player::team player::health player::mana player::shield player::target
    game::time_left_ms game::winner
    event::scored::combo event::died::by
}

impl Fold for cp::event::Reader<'_> {
    #[inline]
    fn fold<S: Sink>(&self, sink: &mut S) -> Folded {
        use cp::event::Which;
        self.get_at().fold(sink)?;
        match self.which().map_err(|_| Fault)? {
            Which::Joined(value) => fold_variant(1, value, sink),
            Which::Left(value) => fold_variant(2, value, sink),
            Which::Moved(value) => fold_variant(3, value, sink),
            Which::Said(value) => fold_variant(4, value, sink),
            Which::Scored(value) => fold_variant(5, value, sink),
            Which::Died(value) => fold_variant(6, value, sink),
        }
    }
}

macro_rules! fold_getters {
    ($($($module:ident)::+: $($getter:ident)*;)*) => { $(
        fold_calls!((cp::$($module)::+::Reader<'_>) $($getter)*);
    )* };
}

fold_getters! {
    telemetry: get_ts get_device get_x get_y get_z get_temp get_seq get_ok get_kind get_name;
    sparse: get_ts get_device get_seq get_name get_v0 get_v1 get_v2 get_v3 get_v4 get_v5 get_v6 get_v7;
    log::address: get_a get_b get_c get_d;
    log: get_address get_identity get_userid get_date get_request get_code get_size;
    logs: get_logs;
    triangle::a: get_x get_y get_z;
    triangle::b: get_x get_y get_z;
    triangle::c: get_x get_y get_z;
    triangle::normal: get_x get_y get_z;
    triangle: get_a get_b get_c get_normal;
    mesh: get_triangles;
    item: get_id get_rarity get_count get_durability get_bound_to;
    effect: get_id get_remaining_ms get_stacks;
    player: get_id get_name get_team get_stance get_alive get_health get_mana get_shield get_target
        get_x get_y get_z get_items get_effects;
    game: get_tick get_phase get_time_left_ms get_winner get_players;
    event::joined: get_user get_name;
    event::left: get_user get_reason;
    event::moved: get_user get_x get_y get_z;
    event::said: get_user get_channel get_text;
    event::scored: get_user get_points get_combo;
    event::died: get_user get_by;
    events: get_events;
    article: get_title get_author get_language get_tags get_lines;
}
