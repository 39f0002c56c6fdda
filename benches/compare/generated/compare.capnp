# The shapes of the comparison, for Cap'n Proto. See ../../README.md for the commands.
@0xb3a1f5c2d4e69788;

enum Kind { a @0; b @1; c @2; d @3; }

struct Telemetry {
  ts @0 :UInt64;
  device @1 :UInt64;
  x @2 :Float64;
  y @3 :Float64;
  z @4 :Float64;
  temp @5 :Float32;
  seq @6 :UInt32;
  ok @7 :Bool;
  kind @8 :Kind;
  name @9 :Text;
}

# An optional number is a union, as Cap'n Proto has no other absent numbers.
struct Sparse {
  ts @0 :UInt64;
  device @1 :UInt64;
  seq @2 :UInt32;
  name @3 :Text;
  v0 :union { none @4 :Void; some @5 :Float64; }
  v1 :union { none @6 :Void; some @7 :Float64; }
  v2 :union { none @8 :Void; some @9 :Float64; }
  v3 :union { none @10 :Void; some @11 :Float64; }
  v4 :union { none @12 :Void; some @13 :Float64; }
  v5 :union { none @14 :Void; some @15 :Float64; }
  v6 :union { none @16 :Void; some @17 :Float64; }
  v7 :union { none @18 :Void; some @19 :Float64; }
}

# The address is a group: a struct of its own would be behind a pointer.
struct Log {
  address :group {
    a @0 :UInt8;
    b @1 :UInt8;
    c @2 :UInt8;
    d @3 :UInt8;
  }
  identity @4 :Text;
  userid @5 :Text;
  date @6 :Text;
  request @7 :Text;
  code @8 :UInt16;
  size @9 :UInt64;
}

struct Logs {
  logs @0 :List(Log);
}

# 48 bytes in a row, as the triangle of the others.
struct Triangle {
  a :group { x @0 :Float32; y @1 :Float32; z @2 :Float32; }
  b :group { x @3 :Float32; y @4 :Float32; z @5 :Float32; }
  c :group { x @6 :Float32; y @7 :Float32; z @8 :Float32; }
  normal :group { x @9 :Float32; y @10 :Float32; z @11 :Float32; }
}

struct Mesh {
  triangles @0 :List(Triangle);
}

enum Phase { lobby @0; running @1; over @2; }
enum Team { red @0; green @1; blue @2; }
enum Stance { standing @0; crouching @1; prone @2; flying @3; }
enum Rarity { common @0; rare @1; epic @2; }

struct Item {
  id @0 :UInt16;
  rarity @1 :Rarity;
  count :union { none @2 :Void; some @3 :UInt8; }
  durability :union { none @4 :Void; some @5 :UInt16; }
  boundTo :union { none @6 :Void; some @7 :UInt32; }
}

struct Effect {
  id @0 :UInt16;
  remainingMs @1 :UInt32;
  stacks :union { none @2 :Void; some @3 :UInt8; }
}

struct Player {
  id @0 :UInt32;
  name @1 :Text;
  team :union { none @2 :Void; some @3 :Team; }
  stance @4 :Stance;
  alive @5 :Bool;
  health :union { none @6 :Void; some @7 :UInt16; }
  mana :union { none @8 :Void; some @9 :UInt16; }
  shield :union { none @10 :Void; some @11 :UInt16; }
  target :union { none @12 :Void; some @13 :UInt32; }
  x @14 :Float32;
  y @15 :Float32;
  z @16 :Float32;
  items @17 :List(Item);
  effects @18 :List(Effect);
}

struct Game {
  tick @0 :UInt64;
  phase @1 :Phase;
  timeLeftMs :union { none @2 :Void; some @3 :UInt32; }
  winner :union { none @4 :Void; some @5 :Team; }
  players @6 :List(Player);
}

struct Event {
  at @0 :UInt64;
  union {
    joined :group { user @1 :UInt32; name @2 :Text; }
    left :group { user @3 :UInt32; reason @4 :UInt8; }
    moved :group { user @5 :UInt32; x @6 :Float32; y @7 :Float32; z @8 :Float32; }
    said :group { user @9 :UInt32; channel @10 :UInt8; text @11 :Text; }
    scored :group {
      user @12 :UInt32;
      points @13 :Int32;
      combo :union { none @14 :Void; some @15 :UInt8; }
    }
    died :group { user @16 :UInt32; by :union { none @17 :Void; some @18 :UInt32; } }
  }
}

struct Events {
  events @0 :List(Event);
}

struct Article {
  title @0 :Text;
  author @1 :Text;
  language @2 :Text;
  tags @3 :List(Text);
  lines @4 :List(Text);
}
