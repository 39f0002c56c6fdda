//! Enums with data in tables of their own: as messages, and in vectors.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    DefaultDeframer, DefaultFramer, ErrorKind, PayloadFault, SliceReader, StreamDeserialize,
    StreamReader, StreamSerialize, StreamWriter, MAX_DEPTH,
};
use flatstream_tests::messages::{append, expert, simple};
use flatstream_tests::zoo::*;

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(file_identifier = "CMND")]
enum Command {
    Stop,
    Drive { to: u32, fast: bool },
    Say(String),
    Read(Scalars),
}

fn commands() -> [Command; 4] {
    let scalars = Scalars { d: 7, ..Scalars::default() };
    [Command::Stop, Command::Drive { to: 3, fast: true }, say("hello"), Command::Read(scalars)]
}

fn say(text: &str) -> Command {
    Command::Say(text.to_owned())
}

#[test]
fn streams_of_enums() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    let mut builder = FlatBufferBuilder::new();
    for command in commands() {
        writer.write(&command).unwrap();
        builder.reset();
        command.serialize(&mut builder).unwrap();
        writer.write_finished(&mut builder).unwrap();
    }
    let stream = writer.into_inner();
    let expected = commands().map(|command| [command.clone(), command]).concat();
    let mut reader = SliceReader::new(&stream, DefaultDeframer);
    let read = reader.typed::<Command>().map(|view| view.unwrap().unpack().unwrap());
    assert_eq!(read.collect::<Vec<_>>(), expected);
    let mut said = Vec::new();
    StreamReader::new(&stream[..], DefaultDeframer)
        .process_typed::<Command>(|view| {
            match view {
                CommandView::Stop | CommandView::Read(_) => {}
                CommandView::Drive(drive) => assert_eq!((drive.to(), drive.fast()), (3, true)),
                CommandView::Say(text) => said.push(text.to_owned()),
                CommandView::Unknown(tag) => panic!("{tag}"),
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(said, ["hello", "hello"]);
}

#[test]
fn messages_of_enums_have_identifiers() {
    for command in commands() {
        let mut bytes = simple(&command);
        assert_eq!(bytes, expert(&command));
        assert_eq!(&bytes[4..8], b"CMND");
        bytes[4] = b'X';
        let error = Command::from_payload(&bytes).unwrap_err().to_string();
        let other = "has another file identifier than its type";
        assert_eq!(error, format!("invalid Command: root at 0x4: {other}"));
    }
}

/// The bytes that `docs/format.md` draws.
#[test]
fn the_table_around_a_union() {
    let expected: &[u8] = &[
        12, 0, 0, 0, // root
        8, 0, 9, 0, 8, 0, 4, 0, // vtable: tag at 8, value at 4
        8, 0, 0, 0, // table
        12, 0, 0, 0, 1, 0, 0, 0, // value, tag, zeros
        4, 0, 4, 0, 4, 0, 0, 0, // `Started`: vtable and table without fields
    ];
    assert_eq!(simple(&Event::Started), expected);
}

#[test]
fn vectors_share_the_vtable_of_the_tables_around_unions() {
    let of = |n| simple(&Unions { events: vec![Event::Count(1); n], ..Unions::default() }).len();
    // Slot, the table around the union, that of the variant.
    assert_eq!(of(110) - of(10), 100 * (4 + 12 + 12));
}

/// A vector of `n` tables around unions, and what is put into each.
fn foreign(n: usize, fill: impl Fn(&mut FlatBufferBuilder<'_>)) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    fill(&mut builder);
    let item = builder.end_table(start);
    let items = builder.create_vector(&vec![item; n]);
    let start = builder.start_table();
    builder.push_slot_always(4, items);
    let root = builder.end_table(start);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

#[test]
fn an_absent_union_reads_as_unknown() {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let root = builder.end_table(start);
    builder.finish(root, None);
    let view = Event::from_payload(builder.finished_data()).unwrap();
    assert_eq!(view, EventView::Unknown(0));
    let error = view.unpack().unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::UnknownVariant { type_name: "Event", number: 0, .. }
    ));

    let bytes = foreign(2, |_| {});
    let view = Unions::from_payload(&bytes).unwrap();
    assert_eq!(view.events().iter().collect::<Vec<_>>(), [EventView::Unknown(0); 2]);
    assert!(view.unpack().is_err());
}

#[test]
fn a_tag_without_a_value_is_a_fault_of_its_item() {
    let bytes = foreign(3, |builder| builder.push_slot_always(4, 1_u8));
    let error = Unions::from_payload(&bytes).unwrap_err();
    let ErrorKind::InvalidPayload { path, fault, .. } = error.kind() else { panic!("{error}") };
    assert_eq!((path.as_str(), fault), ("events[0].value", &PayloadFault::InconsistentUnion));
}

#[test]
fn faults_are_found_through_the_table_around_a_union() {
    let value = Unions { events: vec![Event::Started, say_event("good")], ..Unions::default() };
    let mut bytes = simple(&value);
    let at = bytes.windows(4).position(|window| window == b"good").unwrap();
    bytes[at] = 0xff;
    let error = Unions::from_payload(&bytes).unwrap_err().to_string();
    let expected = format!("events[1].value.Said.value at {at:#x}: is not valid UTF-8");
    assert_eq!(error, format!("invalid Unions: {expected}"));

    let mut bytes = simple(&say_event("good"));
    let at = bytes.windows(4).position(|window| window == b"good").unwrap();
    bytes[at] = 0xff;
    let error = Event::from_payload(&bytes).unwrap_err().to_string();
    assert_eq!(error, format!("invalid Event: value.Said.value at {at:#x}: is not valid UTF-8"));
}

fn say_event(text: &str) -> Event {
    Event::Said(text.to_owned())
}

#[test]
fn an_unknown_tag_in_a_vector_leaves_the_others_readable() {
    let value = Unions { events: vec![Event::Count(5), say_event("x")], ..Unions::default() };
    let mut bytes = simple(&value);
    let tag = bytes.windows(4).position(|window| window == [6, 0, 0, 0]).unwrap();
    bytes[tag] = 99;
    let view = Unions::from_payload(&bytes).unwrap();
    assert_eq!(format!("{:?}", view.events()), r#"[Unknown(99), Said("x")]"#);
}

#[test]
fn enums_serialize_as_flatc_prints_the_tables_around_them() {
    let said = serde_json::json!({ "value_type": "Said", "value": { "value": "x" } });
    let bytes = simple(&say_event("x"));
    let view = Event::from_payload(&bytes).unwrap();
    assert_eq!(serde_json::to_value(view).unwrap(), said);
    let started = serde_json::json!({ "value_type": "Started", "value": {} });
    let value = Unions { events: vec![say_event("x"), Event::Started], ..Unions::default() };
    let bytes = simple(&value);
    let expected = serde_json::json!({ "events": [said, started], "boxed": [] });
    let view = Unions::from_payload(&bytes).unwrap();
    assert_eq!(serde_json::to_value(view).unwrap(), expected);
}

fn tree(levels: usize) -> Tree {
    (1..levels).fold(Tree::Leaf(1), |tree, _| Tree::Branch(vec![tree]))
}

/// Every level is two tables, the union's and its own.
#[test]
fn trees_of_unions_end_at_the_limit() {
    let value = tree(MAX_DEPTH / 2);
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    assert_eq!(Tree::from_payload(&bytes).unwrap().unpack().unwrap(), value);
    let deeper = tree(MAX_DEPTH / 2 + 1);
    assert!(append(&deeper, &mut Vec::new()).is_err());
    assert!(deeper.serialize(&mut FlatBufferBuilder::new()).is_err());
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Quote<'a> {
    Plain(&'a str),
    By { whom: &'a str, text: &'a str },
}

#[derive(StreamSerialize, Debug)]
struct Quotes<'a> {
    all: Vec<Quote<'a>>,
    more: &'a [Quote<'a>],
    referred: Vec<&'a Quote<'a>>,
}

#[test]
fn unions_that_borrow() {
    let text = String::from("borrowed");
    let quote = Quote::By { whom: &text[..3], text: &text };
    let value = Quotes {
        all: vec![Quote::Plain(&text), quote.clone()],
        more: std::slice::from_ref(&quote),
        referred: vec![&quote],
    };
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    let view = Quotes::from_payload(&bytes).unwrap();
    assert_eq!(format!("{view:?}"), format!("{value:?}"));
    let bytes = simple(&quote);
    assert!(
        matches!(Quote::from_payload(&bytes).unwrap(), QuoteView::By(by) if by.whom() == "bor")
    );
}

/// No bytes in memory, so that memory does not bound how many there are.
#[derive(StreamSerialize, Debug, PartialEq)]
enum Tick {
    Tock {},
}

#[derive(StreamSerialize)]
struct Clock<'a> {
    ticks: &'a [Tick],
}

#[test]
fn more_items_than_a_message_can_count_are_refused() {
    static TICKS: [Tick; 1 << 62] = [const { Tick::Tock {} }; 1 << 62];
    for len in [1 << 62, 1 << 32, 1 << 29] {
        let clock = Clock { ticks: &TICKS[..len] };
        let error = clock.serialize(&mut FlatBufferBuilder::new()).unwrap_err();
        assert!(error.to_string().contains("more than 2147483647 bytes"), "{error}");
    }
    let bytes = simple(&Clock { ticks: &TICKS[..3] });
    assert_eq!(Clock::from_payload(&bytes).unwrap().ticks().len(), 3);
}

/// `Self` in a default is the enum, wherever in it the default stands.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Motor<'a> {
    Run {
        #[flatstream(default = Self::SPEED)]
        speed: u16,
        #[flatstream(default = <Self as Labelled>::LABEL)]
        name: &'a str,
        #[flatstream(with = flatstream::with::DurationMillis, default = Motor::after(Self::SPEED))]
        rest: std::time::Duration,
        steps: u8,
    },
    Stop,
}

impl Motor<'_> {
    const SPEED: u16 = 1_500;

    const fn after(n: u16) -> std::time::Duration {
        std::time::Duration::from_millis(n as u64)
    }
}

trait Labelled {
    const LABEL: &'static str;
}

impl Labelled for Motor<'_> {
    const LABEL: &'static str = "left";
}

/// An earlier schema.
#[derive(StreamSerialize)]
enum OldMotor {
    Run {
        #[flatstream(id = 3)]
        steps: u8,
        #[flatstream(id = 0)]
        speed: Option<u16>,
        #[flatstream(id = 1)]
        name: Option<String>,
        #[flatstream(id = 2)]
        rest: Option<u64>,
    },
}

#[test]
fn self_in_the_default_of_a_variant_is_the_enum() {
    let bytes = simple(&OldMotor::Run { steps: 3, speed: None, name: None, rest: None });
    let MotorView::Run(run) = Motor::from_payload(&bytes).unwrap() else { panic!("no run") };
    assert_eq!((run.speed(), run.name(), run.steps()), (1_500, "left", 3));
    assert_eq!(run.rest(), Motor::after(1_500));
    let value = Motor::Run { speed: 1, name: "right", rest: Motor::after(0), steps: 2 };
    assert!(Motor::from_payload(&simple(&value)).unwrap() == value);
    assert!(Motor::from_payload(&simple(&Motor::Stop)).unwrap() == Motor::Stop);
}

/// A variant of its own enum, boxed or optional, is a table of one field, as one around a number is.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Expr {
    Number(f64),
    Negated(Box<Expr>),
    Maybe(Option<Box<Self>>),
    Sum(Sum),
    All(Vec<Expr>),
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Sum {
    left: Box<Expr>,
    right: Option<Box<Expr>>,
}

/// The same with names.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Named {
    Number { value: f64 },
    Negated { value: Box<Named> },
    Maybe { value: Option<Box<Named>> },
    Sum(NamedSum),
    All { value: Vec<Named> },
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct NamedSum {
    left: Box<Named>,
    right: Option<Box<Named>>,
}

impl From<Expr> for Named {
    fn from(expr: Expr) -> Self {
        let boxed = |expr: Box<Expr>| Box::new((*expr).into());
        match expr {
            Expr::Number(value) => Named::Number { value },
            Expr::Negated(value) => Named::Negated { value: boxed(value) },
            Expr::Maybe(value) => Named::Maybe { value: value.map(boxed) },
            Expr::Sum(Sum { left, right }) => {
                Named::Sum(NamedSum { left: boxed(left), right: right.map(boxed) })
            }
            Expr::All(all) => Named::All { value: all.into_iter().map(Into::into).collect() },
        }
    }
}

fn negated(expr: Expr) -> Expr {
    Expr::Negated(Box::new(expr))
}

/// As a reader would walk it.
fn value_of(expr: ExprView<'_>) -> f64 {
    match expr {
        ExprView::Number(number) => number,
        ExprView::Negated(negated) => -value_of(negated.value()),
        ExprView::Maybe(maybe) => maybe.value().map_or(0.0, value_of),
        ExprView::Sum(sum) => value_of(sum.left()) + sum.right().map_or(0.0, value_of),
        ExprView::All(all) => all.iter().map(value_of).sum(),
        ExprView::Unknown(tag) => panic!("{tag}"),
    }
}

#[test]
fn variants_that_hold_their_own_enum() {
    let sum = Sum { left: Box::new(Expr::Number(2.0)), right: Some(Box::new(Expr::Number(3.0))) };
    let sum = Expr::Sum(sum);
    let maybe = Expr::Maybe(Some(Box::new(negated(Expr::Number(0.5)))));
    let all = Expr::All(vec![negated(sum.clone()), maybe.clone(), Expr::Maybe(None)]);
    for (expr, value) in
        [(sum.clone(), 5.0), (negated(negated(sum)), 5.0), (maybe, -0.5), (negated(all), 5.5)]
    {
        let bytes = simple(&expr);
        assert_eq!(expert(&expr), bytes);
        assert_eq!(simple(&Named::from(expr.clone())), bytes);
        let view = Expr::from_payload(&bytes).unwrap();
        assert_eq!(format!("{view:?}"), format!("{expr:?}"));
        assert_eq!((value_of(view), view), (value, view));
        assert_eq!(view, expr);
        assert_ne!(view, negated(expr.clone()));
        let by_name = serde_json::to_string(&Named::from_payload(&bytes).unwrap()).unwrap();
        assert_eq!(serde_json::to_string(&view).unwrap(), by_name);
        let mut again = view.unpack().unwrap();
        assert_eq!(again, expr);
        again = negated(negated(Expr::Number(1.0)));
        view.unpack_into(&mut again).unwrap();
        assert_eq!(again, expr);
    }
}

#[test]
fn variants_that_hold_their_own_enum_end_at_the_limit() {
    let nested = |depth| (0..depth).fold(Expr::Number(1.0), |expr, _| negated(expr));
    // Around them are the table of the message and that of the number.
    let bytes = simple(&nested(MAX_DEPTH - 2));
    assert_eq!(value_of(Expr::from_payload(&bytes).unwrap()), 1.0);
    let error = append(&nested(MAX_DEPTH - 1), &mut Vec::new()).unwrap_err();
    assert!(error.to_string().contains("nested more than 64 deep"), "{error}");
}
