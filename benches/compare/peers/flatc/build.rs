//! What a user of flatc writes to build a message: children first, then `create`.

use std::rc::Rc;

use flatstream::flatbuffers::{FlatBufferBuilder, UnionWIPOffset, WIPOffset};

use crate::common::{self, Point};
use crate::flatc_generated::compare as fb;
use crate::flatc_wide_generated::compare_wide as wide;
use crate::fold::wide_fields;
use crate::shapes::{self, Happening};

/// A value that becomes a table.
pub trait Build {
    type Table<'b>;

    fn build<'b>(&self, builder: &mut FlatBufferBuilder<'b>) -> WIPOffset<Self::Table<'b>>;
}

/// The tables of a vector.
fn tables<'b, T: Build>(
    values: &[T],
    builder: &mut FlatBufferBuilder<'b>,
) -> Vec<WIPOffset<T::Table<'b>>> {
    values.iter().map(|value| value.build(builder)).collect()
}

macro_rules! build {
    ($shape:ty: $table:ident |$value:ident, $builder:ident| $body:block) => {
        impl Build for $shape {
            type Table<'b> = fb::$table<'b>;

            #[inline]
            fn build<'b>(&self, $builder: &mut FlatBufferBuilder<'b>) -> WIPOffset<fb::$table<'b>> {
                let $value = self;
                $body
            }
        }
    };
}

build!(common::Telemetry: Telemetry |value, builder| {
    let name = builder.create_string(&value.name);
    let args = fb::TelemetryArgs {
        ts: value.ts,
        device: value.device,
        x: value.x,
        y: value.y,
        z: value.z,
        temp: value.temp,
        seq: value.seq,
        ok: value.ok,
        kind: fb::Kind(value.kind as u8),
        name: Some(name),
    };
    fb::Telemetry::create(builder, &args)
});

build!(common::Sparse: Sparse |value, builder| {
    let name = builder.create_string(&value.name);
    let args = fb::SparseArgs {
        ts: value.ts,
        device: value.device,
        seq: value.seq,
        name: Some(name),
        v0: value.v0,
        v1: value.v1,
        v2: value.v2,
        v3: value.v3,
        v4: value.v4,
        v5: value.v5,
        v6: value.v6,
        v7: value.v7,
    };
    fb::Sparse::create(builder, &args)
});

build!(common::Log: Log |value, builder| {
    let identity = builder.create_string(&value.identity);
    let userid = builder.create_string(&value.userid);
    let date = builder.create_string(&value.date);
    let request = builder.create_string(&value.request);
    let common::Address { a, b, c, d } = value.address;
    let args = fb::LogArgs {
        address: Some(&fb::Address::new(a, b, c, d)),
        identity: Some(identity),
        userid: Some(userid),
        date: Some(date),
        request: Some(request),
        code: value.code,
        size: value.size,
    };
    fb::Log::create(builder, &args)
});

build!(common::Logs: Logs |value, builder| {
    let logs = tables(&value.logs, builder);
    let logs = builder.create_vector(&logs);
    fb::Logs::create(builder, &fb::LogsArgs { logs: Some(logs) })
});

fn point(point: &Point) -> fb::Point {
    fb::Point::new(point.x, point.y, point.z)
}

/// Who has many triangles has them as flatc's, which are written in one go.
pub fn meshes(meshes: &Rc<[common::Mesh]>) -> Rc<[Vec<fb::Triangle>]> {
    let triangle = |t: &common::Triangle| {
        fb::Triangle::new(&point(&t.a), &point(&t.b), &point(&t.c), &point(&t.normal))
    };
    meshes.iter().map(|mesh| mesh.triangles.iter().map(triangle).collect()).collect()
}

build!(Vec<fb::Triangle>: Mesh |triangles, builder| {
    let triangles = builder.create_vector(triangles);
    fb::Mesh::create(builder, &fb::MeshArgs { triangles: Some(triangles) })
});

build!(shapes::Item: Item |value, builder| {
    let args = fb::ItemArgs {
        id: value.id,
        rarity: fb::Rarity(value.rarity as u8),
        count: value.count,
        durability: value.durability,
        bound_to: value.bound_to,
    };
    fb::Item::create(builder, &args)
});

build!(shapes::Effect: Effect |value, builder| {
    let args = fb::EffectArgs {
        id: value.id,
        remaining_ms: value.remaining_ms,
        stacks: value.stacks,
    };
    fb::Effect::create(builder, &args)
});

build!(shapes::Player: Player |value, builder| {
    let name = builder.create_string(&value.name);
    let items = tables(&value.items, builder);
    let items = builder.create_vector(&items);
    let effects = tables(&value.effects, builder);
    let effects = builder.create_vector(&effects);
    let args = fb::PlayerArgs {
        id: value.id,
        name: Some(name),
        team: value.team.map(|team| fb::Team(team as u8)),
        stance: fb::Stance(value.stance as u8),
        alive: value.alive,
        health: value.health,
        mana: value.mana,
        shield: value.shield,
        target: value.target,
        x: value.x,
        y: value.y,
        z: value.z,
        items: Some(items),
        effects: Some(effects),
    };
    fb::Player::create(builder, &args)
});

build!(shapes::Game: Game |value, builder| {
    let players = tables(&value.players, builder);
    let players = builder.create_vector(&players);
    let args = fb::GameArgs {
        tick: value.tick,
        phase: fb::Phase(value.phase as u8),
        time_left_ms: value.time_left_ms,
        winner: value.winner.map(|team| fb::Team(team as u8)),
        players: Some(players),
    };
    fb::Game::create(builder, &args)
});

build!(shapes::Event: Event |value, builder| {
    let (what_type, what) = happening(&value.what, builder);
    fb::Event::create(builder, &fb::EventArgs { at: value.at, what_type, what: Some(what) })
});

#[inline]
fn happening(
    what: &Happening,
    builder: &mut FlatBufferBuilder<'_>,
) -> (fb::Happening, WIPOffset<UnionWIPOffset>) {
    match what {
        Happening::Joined(value) => {
            let name = Some(builder.create_string(&value.name));
            let args = fb::JoinedArgs { user: value.user, name };
            (fb::Happening::Joined, fb::Joined::create(builder, &args).as_union_value())
        }
        Happening::Left(value) => {
            let args = fb::LeftArgs { user: value.user, reason: value.reason };
            (fb::Happening::Left, fb::Left::create(builder, &args).as_union_value())
        }
        Happening::Moved(value) => {
            let args = fb::MovedArgs { user: value.user, x: value.x, y: value.y, z: value.z };
            (fb::Happening::Moved, fb::Moved::create(builder, &args).as_union_value())
        }
        Happening::Said(value) => {
            let text = Some(builder.create_string(&value.text));
            let args = fb::SaidArgs { user: value.user, channel: value.channel, text };
            (fb::Happening::Said, fb::Said::create(builder, &args).as_union_value())
        }
        Happening::Scored(value) => {
            let args =
                fb::ScoredArgs { user: value.user, points: value.points, combo: value.combo };
            (fb::Happening::Scored, fb::Scored::create(builder, &args).as_union_value())
        }
        Happening::Died(value) => {
            let args = fb::DiedArgs { user: value.user, by: value.by };
            (fb::Happening::Died, fb::Died::create(builder, &args).as_union_value())
        }
    }
}

build!(shapes::Events: Events |value, builder| {
    let events = tables(&value.events, builder);
    let events = builder.create_vector(&events);
    fb::Events::create(builder, &fb::EventsArgs { events: Some(events) })
});

fn strings<'b>(strings: &[String], builder: &mut FlatBufferBuilder<'b>) -> Vec<WIPOffset<&'b str>> {
    strings.iter().map(|string| builder.create_string(string)).collect()
}

build!(shapes::Article: Article |value, builder| {
    let title = builder.create_string(&value.title);
    let author = builder.create_string(&value.author);
    let language = builder.create_string(&value.language);
    let tags = strings(&value.tags, builder);
    let tags = builder.create_vector(&tags);
    let lines = strings(&value.lines, builder);
    let lines = builder.create_vector(&lines);
    let args = fb::ArticleArgs {
        title: Some(title),
        author: Some(author),
        language: Some(language),
        tags: Some(tags),
        lines: Some(lines),
    };
    fb::Article::create(builder, &args)
});

macro_rules! build_wide {
    (() $($field:ident)*) => {
        impl Build for shapes::Wide {
            type Table<'b> = wide::Wide<'b>;

            fn build<'b>(
                &self,
                builder: &mut FlatBufferBuilder<'b>,
            ) -> WIPOffset<wide::Wide<'b>> {
                let args = wide::WideArgs { $($field: self.$field,)* };
                wide::Wide::create(builder, &args)
            }
        }
    };
}

wide_fields!(build_wide);
