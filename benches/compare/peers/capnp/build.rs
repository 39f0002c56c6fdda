//! What a user of capnp writes to build a message.

use crate::common::{self, Kind};
use crate::compare_capnp as cp;
use crate::shapes::{self, Happening, Phase, Rarity, Stance, Team};

/// A value that fills a struct.
pub trait Build<B> {
    fn build(&self, builder: B);
}

macro_rules! enums {
    ($($enum:ident { $($variant:ident)* })*) => { $(
        impl From<$enum> for cp::$enum {
            #[inline(always)]
            fn from(value: $enum) -> cp::$enum {
                match value {
                    $($enum::$variant => cp::$enum::$variant,)*
                }
            }
        }
    )* };
}

enums! {
    Kind { A B C D }
    Phase { Lobby Running Over }
    Team { Red Green Blue }
    Stance { Standing Crouching Prone Flying }
    Rarity { Common Rare Epic }
}

/// Fills a union of `none` and `some`.
macro_rules! optional {
    ($builder:expr, $value:expr) => {
        match $value {
            None => $builder.set_none(()),
            Some(value) => $builder.set_some(value.into()),
        }
    };
}

/// Fills a list of structs.
macro_rules! list {
    ($builder:ident . $init:ident, $values:expr) => {
        let mut list = $builder.reborrow().$init($values.len() as u32);
        for (i, value) in $values.iter().enumerate() {
            value.build(list.reborrow().get(i as u32));
        }
    };
}

impl Build<cp::telemetry::Builder<'_>> for common::Telemetry {
    #[inline]
    fn build(&self, mut builder: cp::telemetry::Builder<'_>) {
        builder.set_ts(self.ts);
        builder.set_device(self.device);
        builder.set_x(self.x);
        builder.set_y(self.y);
        builder.set_z(self.z);
        builder.set_temp(self.temp);
        builder.set_seq(self.seq);
        builder.set_ok(self.ok);
        builder.set_kind(self.kind.into());
        builder.set_name(&self.name);
    }
}

impl Build<cp::sparse::Builder<'_>> for common::Sparse {
    #[inline]
    fn build(&self, mut builder: cp::sparse::Builder<'_>) {
        builder.set_ts(self.ts);
        builder.set_device(self.device);
        builder.set_seq(self.seq);
        builder.set_name(&self.name);
        optional!(builder.reborrow().get_v0(), self.v0);
        optional!(builder.reborrow().get_v1(), self.v1);
        optional!(builder.reborrow().get_v2(), self.v2);
        optional!(builder.reborrow().get_v3(), self.v3);
        optional!(builder.reborrow().get_v4(), self.v4);
        optional!(builder.reborrow().get_v5(), self.v5);
        optional!(builder.reborrow().get_v6(), self.v6);
        optional!(builder.reborrow().get_v7(), self.v7);
    }
}

impl Build<cp::log::Builder<'_>> for common::Log {
    #[inline]
    fn build(&self, mut builder: cp::log::Builder<'_>) {
        let mut address = builder.reborrow().get_address();
        address.set_a(self.address.a);
        address.set_b(self.address.b);
        address.set_c(self.address.c);
        address.set_d(self.address.d);
        builder.set_identity(&self.identity);
        builder.set_userid(&self.userid);
        builder.set_date(&self.date);
        builder.set_request(&self.request);
        builder.set_code(self.code);
        builder.set_size(self.size);
    }
}

impl Build<cp::logs::Builder<'_>> for common::Logs {
    #[inline]
    fn build(&self, mut builder: cp::logs::Builder<'_>) {
        list!(builder.init_logs, self.logs);
    }
}

impl Build<cp::triangle::Builder<'_>> for common::Triangle {
    #[inline]
    fn build(&self, mut builder: cp::triangle::Builder<'_>) {
        let mut a = builder.reborrow().get_a();
        a.set_x(self.a.x);
        a.set_y(self.a.y);
        a.set_z(self.a.z);
        let mut b = builder.reborrow().get_b();
        b.set_x(self.b.x);
        b.set_y(self.b.y);
        b.set_z(self.b.z);
        let mut c = builder.reborrow().get_c();
        c.set_x(self.c.x);
        c.set_y(self.c.y);
        c.set_z(self.c.z);
        let mut normal = builder.get_normal();
        normal.set_x(self.normal.x);
        normal.set_y(self.normal.y);
        normal.set_z(self.normal.z);
    }
}

impl Build<cp::mesh::Builder<'_>> for common::Mesh {
    #[inline]
    fn build(&self, mut builder: cp::mesh::Builder<'_>) {
        list!(builder.init_triangles, self.triangles);
    }
}

impl Build<cp::item::Builder<'_>> for shapes::Item {
    #[inline]
    fn build(&self, mut builder: cp::item::Builder<'_>) {
        builder.set_id(self.id);
        builder.set_rarity(self.rarity.into());
        optional!(builder.reborrow().get_count(), self.count);
        optional!(builder.reborrow().get_durability(), self.durability);
        optional!(builder.get_bound_to(), self.bound_to);
    }
}

impl Build<cp::effect::Builder<'_>> for shapes::Effect {
    #[inline]
    fn build(&self, mut builder: cp::effect::Builder<'_>) {
        builder.set_id(self.id);
        builder.set_remaining_ms(self.remaining_ms);
        optional!(builder.get_stacks(), self.stacks);
    }
}

impl Build<cp::player::Builder<'_>> for shapes::Player {
    #[inline]
    fn build(&self, mut builder: cp::player::Builder<'_>) {
        builder.set_id(self.id);
        builder.set_name(&self.name);
        optional!(builder.reborrow().get_team(), self.team);
        builder.set_stance(self.stance.into());
        builder.set_alive(self.alive);
        optional!(builder.reborrow().get_health(), self.health);
        optional!(builder.reborrow().get_mana(), self.mana);
        optional!(builder.reborrow().get_shield(), self.shield);
        optional!(builder.reborrow().get_target(), self.target);
        builder.set_x(self.x);
        builder.set_y(self.y);
        builder.set_z(self.z);
        list!(builder.init_items, self.items);
        list!(builder.init_effects, self.effects);
    }
}

impl Build<cp::game::Builder<'_>> for shapes::Game {
    #[inline]
    fn build(&self, mut builder: cp::game::Builder<'_>) {
        builder.set_tick(self.tick);
        builder.set_phase(self.phase.into());
        optional!(builder.reborrow().get_time_left_ms(), self.time_left_ms);
        optional!(builder.reborrow().get_winner(), self.winner);
        list!(builder.init_players, self.players);
    }
}

impl Build<cp::event::Builder<'_>> for shapes::Event {
    #[inline]
    fn build(&self, mut builder: cp::event::Builder<'_>) {
        builder.set_at(self.at);
        match &self.what {
            Happening::Joined(value) => {
                let mut joined = builder.init_joined();
                joined.set_user(value.user);
                joined.set_name(&value.name);
            }
            Happening::Left(value) => {
                let mut left = builder.init_left();
                left.set_user(value.user);
                left.set_reason(value.reason);
            }
            Happening::Moved(value) => {
                let mut moved = builder.init_moved();
                moved.set_user(value.user);
                moved.set_x(value.x);
                moved.set_y(value.y);
                moved.set_z(value.z);
            }
            Happening::Said(value) => {
                let mut said = builder.init_said();
                said.set_user(value.user);
                said.set_channel(value.channel);
                said.set_text(&value.text);
            }
            Happening::Scored(value) => {
                let mut scored = builder.init_scored();
                scored.set_user(value.user);
                scored.set_points(value.points);
                optional!(scored.get_combo(), value.combo);
            }
            Happening::Died(value) => {
                let mut died = builder.init_died();
                died.set_user(value.user);
                optional!(died.get_by(), value.by);
            }
        }
    }
}

impl Build<cp::events::Builder<'_>> for shapes::Events {
    #[inline]
    fn build(&self, mut builder: cp::events::Builder<'_>) {
        list!(builder.init_events, self.events);
    }
}

impl Build<cp::article::Builder<'_>> for shapes::Article {
    #[inline]
    fn build(&self, mut builder: cp::article::Builder<'_>) {
        builder.set_title(&self.title);
        builder.set_author(&self.author);
        builder.set_language(&self.language);
        let mut tags = builder.reborrow().init_tags(self.tags.len() as u32);
        for (i, tag) in self.tags.iter().enumerate() {
            tags.set(i as u32, tag);
        }
        let mut lines = builder.init_lines(self.lines.len() as u32);
        for (i, line) in self.lines.iter().enumerate() {
            lines.set(i as u32, line);
        }
    }
}
