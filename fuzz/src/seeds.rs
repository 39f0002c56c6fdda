//! Inputs to start from: whole streams and messages, which mutation would take long to find.

use flatstream::dynamic::DynSchema;
use flatstream::schema::Schema;
use flatstream::{
    ChecksumFramer, Crc16, Crc32, DefaultFramer, Framer, Nested, StreamSerialize, StreamWriter,
    XxHash64,
};
use flatstream_journal::{append_index, Chunks, Journal, JournalOptions, Kind};

use crate::journal::mend;
use crate::zoo::{
    Event, Frame, Id, Leaf, Level, Many, Mode, Moment, Node, Point, Pose, Rights, Row, Small,
    Title, Zoo,
};

/// An input: its file name and its bytes.
pub type Seed = (String, Vec<u8>);

/// The seeds of a target.
pub fn of(target: &str) -> Vec<Seed> {
    match target {
        "deframe" => streams(&[]),
        // The schedule of short reads, and the capacity of the reader.
        "split_chunks" => streams(&[7, 16]),
        "bfbs" => schemas(),
        "dynamic" => known().into_iter().chain(foreign()).collect(),
        "dynamic_json" => texts(),
        "journal" | "journal_append" => journals(),
        "journal_chunk" => chunks(),
        "journal_index" => indexes(),
        "journal_records" => records(),
        "journal_resync" => pieces(),
        // The address.
        _ => zoos().into_iter().map(|(name, payload)| (name, prefixed(&[0], &payload))).collect(),
    }
}

/// Those of small types.
fn schemas() -> Vec<Seed> {
    let schemas = [
        ("event", Schema::of::<Event>()),
        ("leaf", Schema::of::<Leaf>()),
        ("node", Schema::of::<Node>()),
        ("pose", Schema::of::<Pose>()),
    ];
    schemas.map(|(name, schema)| (name.to_owned(), schema.to_bfbs())).into()
}

/// Messages of types that `dynamic` knows, behind the number of the type.
fn known() -> Vec<Seed> {
    let zoos = zoos().into_iter().filter(|(name, _)| !name.starts_with("event"));
    let zoos = zoos.map(|(name, payload)| (format!("zoo-{name}"), 1, payload));
    let others = [
        (
            "node".to_owned(),
            2,
            payload(&Node { value: 7, left: None, children: vec![Node::default()] }),
        ),
        ("event".to_owned(), 3, payload(&Event::Moved { from: Pose::default(), to: Some(3) })),
        ("small".to_owned(), 4, payload(&small(Pose::default()))),
        ("many".to_owned(), 5, payload(&many())),
    ];
    zoos.chain(others)
        .map(|(name, choice, payload)| (name, prefixed(&[choice], &payload)))
        .collect()
}

/// What those messages print as, and a text of what no type of ours has.
fn texts() -> Vec<Seed> {
    let zoos = zoos().into_iter().filter(|(name, _)| !name.starts_with("event"));
    let zoos = zoos
        .map(|(name, payload)| (format!("zoo-{name}"), 1, json(&Schema::of::<Zoo>(), &payload)));
    let node = Node { value: 7, left: None, children: vec![Node::default()] };
    let event = Event::Moved { from: Pose::default(), to: Some(3) };
    let others = [
        ("node".to_owned(), 2, json(&Schema::of::<Node>(), &payload(&node))),
        ("event".to_owned(), 3, json(&Schema::of::<Event>(), &payload(&event))),
        ("small".to_owned(), 4, json(&Schema::of::<Small>(), &payload(&small(Pose::default())))),
        ("foreign".to_owned(), 5, FOREIGN.to_owned()),
        (
            "broad".to_owned(),
            5,
            "{roots: [{last: 1}, {}, {flags: \"Low High\", last: -1}]}".to_owned(),
        ),
    ];
    let mut all: Vec<Seed> = zoos
        .chain(others)
        .map(|(name, choice, text)| (name, prefixed(&[choice], text.as_bytes())))
        .collect();
    let (file, leaf) = (Schema::of::<Leaf>(), payload(&leaf()));
    let bfbs = file.to_bfbs();
    let len = u16::try_from(bfbs.len()).expect("it is small").to_le_bytes();
    let text = json(&file, &leaf);
    all.push(("file-leaf".into(), [&[0, len[0], len[1]], &bfbs[..], text.as_bytes()].concat()));
    all
}

const FOREIGN: &str = r#"{name: 'it\u00e9', /* */ "one_type": "Mark", "one": {"at": -1, "n": 2},
"many": ["a", null, {}], "many_type": ["Word", 0, "Any.Root"], "marks": [{"at": 3, "n": 0}, {"at": 2, "n": 0x1f}],
"held": {"name": "inside"}, "flags": "Low", "last": "-9223372036854775808"}"#;

/// What a message prints as.
fn json(schema: &Schema, message: &[u8]) -> String {
    let schema = DynSchema::new(schema).expect("it is sound");
    let root = schema.read(message).expect("it is one");
    serde_json::to_string(&root).expect("it is JSON")
}

/// Files of schemas with messages of their types, behind the length of the file.
fn foreign() -> Vec<Seed> {
    let moment = Moment { event: Some(Event::Said("hi".into())), pose: Some(Pose::default()) };
    let pairs = [
        ("file-leaf", Schema::of::<Leaf>(), payload(&leaf())),
        ("file-moment", Schema::of::<Moment>(), payload(&moment)),
        ("file-node", Schema::of::<Node>(), payload(&Node::default())),
    ];
    let seed = |(name, schema, message): (&str, Schema, Vec<u8>)| {
        let file = schema.to_bfbs();
        let len = u16::try_from(file.len()).expect("they are small").to_le_bytes();
        (name.to_owned(), [&[0, len[0], len[1]], &file[..], &message[..]].concat())
    };
    pairs.map(seed).into()
}

/// Journals: as they were written, for the fuzzer to seal anew, torn, and two behind each other.
fn journals() -> Vec<Seed> {
    let (one, other) = (journal([7; 16], &[1, 2]), journal([8; 16], &[]));
    let both = [&one[..], &other[..]].concat();
    vec![
        ("whole".into(), prefixed(&[0, 0, 0], &one)),
        ("sealed".into(), prefixed(&[1, 255, 255], &one)),
        ("torn".into(), prefixed(&[0, 0, 0], &one[..one.len() - 5])),
        ("both".into(), prefixed(&[0, 0, 0], &both)),
        ("chunks-stored".into(), prefixed(&[0, 0, 0], &chunked(Chunks::stored()))),
        ("chunks-zstd".into(), prefixed(&[0, 0, 0], &chunked(Chunks::zstd(3)))),
        ("chunks-lz4".into(), prefixed(&[0, 0, 0], &chunked(Chunks::lz4()))),
        ("chunks-sealed".into(), prefixed(&[1, 255, 255], &chunked(Chunks::stored()))),
    ]
}

/// Chunks alone: what stands in one, behind what is said of it.
fn chunks() -> Vec<Seed> {
    let codecs = [("stored", Chunks::stored()), ("zstd", Chunks::zstd(3)), ("lz4", Chunks::lz4())];
    let mut seeds = vec![];
    for (name, codec) in codecs {
        let file = chunked(codec);
        let frames = Journal::new(&file, flatstream_journal::Mode::Strict).expect("it is whole");
        let chunk = frames.frames().flatten().find(|it| matches!(it.kind, Kind::Chunk(_)));
        let chunk = chunk.expect("there is one").payload;
        let settings = |codec| [&[codec, 8, 0], &chunk[4..8]].concat();
        seeds.push((name.to_owned(), prefixed(&settings(chunk[0]), &chunk[24..])));
        if name == "stored" {
            seeds.push(("made-right".to_owned(), prefixed(&settings(0x80), &chunk[24..])));
        }
    }
    seeds
}

/// The payloads of indexes: of the journal of the target, of nothing, and of another journal.
fn indexes() -> Vec<Seed> {
    let of = |file: &[u8]| {
        let path = std::env::temp_dir().join(format!("flatstream-seed-{}.fsj", std::process::id()));
        std::fs::write(&path, file).expect("there is a folder for it");
        append_index(&path).expect("it is whole");
        let file = std::fs::read(&path).expect("it is there");
        std::fs::remove_file(&path).expect("it is there");
        let journal = Journal::new(&file, flatstream_journal::Mode::Strict).expect("it is whole");
        let index = journal.frames().flatten().last().expect("it was appended");
        index.payload.to_vec()
    };
    let empty = written(JournalOptions::default().id([7; 16]), &[]);
    vec![
        ("own".into(), of(&crate::index::messages())),
        ("empty".into(), of(&empty)),
        ("other".into(), of(&chunked(Chunks::stored()))),
    ]
}

/// Records: of a schema with a message of it, of another type, twice, and as its payload stands in a file.
fn records() -> Vec<Seed> {
    let bfbs = Schema::of::<Leaf>().to_bfbs();
    let file = journal([7; 16], &[1]);
    let frames = Journal::new(&file, flatstream_journal::Mode::Strict).expect("it is whole");
    let payloads: Vec<_> = frames.frames().flatten().map(|it| it.payload).collect();
    let seed = |name: &str, how: u8, record: &[u8]| {
        let len = u16::try_from(record.len()).expect("it is small").to_le_bytes();
        let message = payload(&leaf());
        (name.to_owned(), [&[how, len[0], len[1]], record, &message].concat())
    };
    vec![
        seed("right", 1, &bfbs),
        seed("other", 2, &bfbs),
        seed("twice", 9, &bfbs),
        seed("session", 4, payloads[0]),
        seed("schema", 0, payloads[1]),
    ]
}

/// What lies in a file: frames that are good, that are damaged, that are there again, and what is between them.
fn pieces() -> Vec<Seed> {
    let piece = |what: u8, bytes: &[u8]| prefixed(&[what | (bytes.len() as u8) << 3], bytes);
    let all = [
        piece(0, b"a frame"),
        piece(7, b"something"),
        piece(0, b""),
        piece(2, b"whose payload is damaged"),
        piece(3, b"whose header is damaged"),
        piece(4, b""),
        piece(1, b"behind damage"),
        piece(5, &[1]),
        piece(6, &[2]),
        piece(0, b"the last one"),
    ];
    let torn = [&all[..6].concat()[..], &[7 | 5 << 3, 1, 2, 3, 4, 5]].concat();
    vec![("all".into(), all.concat()), ("torn".into(), torn)]
}

/// Eight messages in a chunk.
fn chunked(chunks: Chunks) -> Vec<u8> {
    written(JournalOptions::default().id([7; 16]).chunks(chunks), &[5, 3, 9, 9, -1, 7, 8, 2])
}

fn journal(id: [u8; 16], times: &[i64]) -> Vec<u8> {
    written(JournalOptions::default().id(id).metadata("key", "value"), times)
}

/// With messages at these times. Those of records are zero, so that it is the same each time.
fn written(options: JournalOptions, times: &[i64]) -> Vec<u8> {
    let options = options.writer("a seed");
    let mut writer = options.start(Vec::new()).expect("a `Vec` takes everything");
    for time in times {
        writer.write_at(*time, &leaf()).expect("a `Vec` takes everything");
    }
    let mut file = writer.finish().expect("a `Vec` takes everything");
    let journal =
        Journal::new(&file, flatstream_journal::Mode::Strict).expect("it was just written");
    let records = journal.frames().flatten().filter(|frame| frame.kind.n_messages() == 0);
    let places: Vec<usize> = records.map(|frame| frame.offset as usize).collect();
    places.into_iter().for_each(|at| file[at + 24..at + 32].fill(0));
    mend(&mut file, false, u16::MAX);
    file
}

fn prefixed(prefix: &[u8], bytes: &[u8]) -> Vec<u8> {
    [prefix, bytes].concat()
}

/// The same three messages in every framing, whole and torn.
fn streams(settings: &[u8]) -> Vec<Seed> {
    let framed: [(u8, &str, Vec<u8>); 4] = [
        (0, "plain", stream(DefaultFramer)),
        (1, "xxhash64", stream(ChecksumFramer::new(XxHash64))),
        (2, "crc32", stream(ChecksumFramer::new(Crc32))),
        (3, "crc16", stream(ChecksumFramer::new(Crc16))),
    ];
    let mut seeds = Vec::new();
    for (choice, name, bytes) in framed {
        let prefix = prefixed(&[choice], settings);
        seeds.push((format!("{name}-torn"), prefixed(&prefix, &bytes[..bytes.len() - 5])));
        seeds.push((format!("{name}-whole"), prefixed(&prefix, &bytes)));
    }
    seeds
}

fn stream(framer: impl Framer) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), framer);
    writer.write_batch(["", "two", "a third message"]).expect("a `Vec` takes everything");
    writer.into_inner()
}

/// The messages that `view_access` and `verify_vs_official` start from.
pub fn zoos() -> Vec<Seed> {
    let mut deep = Zoo::default();
    for value in 0..20 {
        let children = vec![Node { value, ..Node::default() }];
        deep.tree = Some(Box::new(Node { value, left: deep.tree.take(), children }));
    }
    let events = [
        ("grew", Event::Grew(leaf())),
        ("moved", Event::Moved { from: Pose::default(), to: Some(3) }),
        ("counted", Event::Counted(9)),
        ("said", Event::Said("hello".into())),
    ];
    let zoo = |event: &Event| Zoo { event: event.clone(), ..Zoo::default() };
    let mut seeds = vec![
        ("default".to_owned(), payload(&Zoo::default())),
        ("full".to_owned(), payload(&full())),
        ("deep".to_owned(), payload(&deep)),
    ];
    seeds
        .extend(events.iter().map(|(name, event)| (format!("event-{name}"), payload(&zoo(event)))));
    seeds
}

pub(crate) fn payload<T: StreamSerialize>(value: &T) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    writer.write(value).expect("a `Vec` takes everything");
    writer.into_inner().split_off(4)
}

fn leaf() -> Leaf {
    Leaf { weight: 1.5, label: Some("leaf".into()) }
}

fn full() -> Zoo {
    let pose = Pose { x: 0.5, id: 7, level: Level::High, valid: true };
    Zoo {
        flag: true,
        a: -1,
        b: 2,
        c: -3,
        d: 4,
        e: 5.5,
        f: -0.0,
        maybe_flag: Some(false),
        maybe_small: Some(0),
        maybe_large: Some(i64::MIN),
        maybe_float: Some(f64::NAN),
        level: Level::Below,
        maybe_level: Some(Level::High),
        name: "zoo".into(),
        maybe_name: Some(String::new()),
        pose,
        bytes: vec![1, 2, 3],
        numbers: vec![1, 2],
        doubles: vec![0.1],
        flags: vec![true, false],
        levels: vec![Level::Low, Level::High],
        words: vec!["eins".into(), "zwei".into(), "größe".into()],
        poses: vec![pose, Pose::default()],
        maybe_numbers: Some(vec![-1]),
        leaf: leaf(),
        maybe_leaf: Some(Leaf::default()),
        leaves: vec![leaf(), Leaf::default()],
        event: Event::Grew(leaf()),
        maybe_event: Some(Event::Counted(1)),
        moments: vec![
            Moment::default(),
            Moment { event: Some(Event::Said("hi".into())), pose: Some(pose) },
        ],
        points: vec![Point { x: 1, y: 2.0, name: "p".into() }, Point::default()],
        tree: Some(Box::new(Node { value: 1, left: None, children: vec![Node::default()] })),
        small: small(pose),
        smalls: vec![Small::default(), small(pose)],
        many: many(),
        key: 'ß',
        keys: vec!['a', '\0', char::MAX],
        serial: std::num::NonZeroU64::new(7),
        total: u128::MAX - 1,
        host: Some([192, 0, 2, 1].into()),
        hosts: vec![[0x2001, 0xdb8, 0, 0, 0, 0, 0, 1].into(), [127, 0, 0, 1].into()],
    }
}

fn small(pose: Pose) -> Small {
    let (levels, modes) = ([Level::High, Level::Below], [Mode::On, Mode::Off, Mode::Other(77)]);
    Small {
        grid: [1, 2, 3, 4, 5],
        maybe_levels: Some([Level::Low, Level::High, Level::Below]),
        corners: vec![[0.5, -0.0, 2.5]; 2],
        poses: Some([pose; 2]),
        id: Id(8),
        ids: vec![Id(9), Id(u64::MAX)],
        title: Title("t".into()),
        titles: vec![Title("größer".into()), Title(String::new())],
        mode: Mode::Other(200),
        modes: [Mode::On, Mode::Other(1)],
        rights: Rights(0x8003),
        frame: Some(Frame { on: true, levels, id: Id(7), modes }),
    }
}

fn many() -> Many {
    let row = |name: &str| Row { name: name.into(), label: Some("label".into()) };
    Many {
        events: vec![Event::Nothing, Event::Said("once".into())],
        counts: [("one".into(), 1), ("two".into(), 2)].into(),
        options: [(-1, None), (300, Some(0.5))].into(),
        hashed: [(Level::Below, Event::Counted(1)), (Level::High, Event::Grew(leaf()))].into(),
        words: ["a".into(), "b".into(), String::new()].into(),
        numbers: [9, 8, 7].into(),
        labels: vec!["label".into(), "other".into(), "label".into()],
        rows: vec![row("a"), row("b")],
        message: Some(Nested(leaf())),
    }
}
