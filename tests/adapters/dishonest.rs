//! Adapters that lie: an error or a panic, and never a message that reads outside of itself.

use std::cell::Cell;
use std::fmt;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::str::FromStr;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::with::*;
use flatstream::{
    fresh_builder, DefaultFramer, Result as StreamResult, StreamDeserialize, StreamSerialize,
    StreamWriter,
};
use flatstream_tests::messages::append;

thread_local! {
    static CALLS: Cell<usize> = const { Cell::new(0) };
}

/// How often it was called before.
fn calls() -> usize {
    CALLS.replace(CALLS.get() + 1)
}

/// The text that is written by the `n`th call; `None` to refuse, and a panic for 9.
#[derive(Clone, Debug, PartialEq)]
struct Moody(Vec<Option<usize>>);

impl Moody {
    fn now(&self) -> Option<&'static str> {
        const TEXT: &str =
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        let len = self.0[calls().min(self.0.len() - 1)]?;
        assert!(len != 9, "panics on purpose");
        Some(&TEXT[..len])
    }
}

struct MoodyText;

impl Adapter for MoodyText {
    type Value = Moody;
    type Wire = str;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Moody) -> Result<&str, Refused> {
        value.now().ok_or(Refused::new("does not like it now"))
    }
    fn from_wire(wire: &str) -> Result<Moody, Refused> {
        Ok(Moody(vec![Some(wire.len())]))
    }
}

struct MoodyList;

impl Adapter for MoodyList {
    type Value = Moody;
    type Wire = Vec<u64>;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Moody) -> Result<Vec<u64>, Refused> {
        let text = value.now().ok_or(Refused::new("does not like it now"))?;
        Ok(vec![7; text.len()])
    }
    fn from_wire(wire: flatstream::Vector<'_, u64>) -> Result<Moody, Refused> {
        Ok(Moody(vec![Some(wire.len())]))
    }
}

/// A table with optional fields, so that its layout changes as well.
#[derive(StreamSerialize)]
struct Parts {
    a: Option<u64>,
    b: Option<String>,
    c: Option<Vec<Parts>>,
}

struct MoodyTable;

impl Adapter for MoodyTable {
    type Value = Moody;
    type Wire = Parts;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Moody) -> Result<Parts, Refused> {
        let text = value.now().ok_or(Refused::new("does not like it now"))?;
        let some = |n: usize| (text.len() > n).then_some(n as u64);
        let part = || Parts { a: some(20), b: some(3).map(|n| n.to_string()), c: None };
        let c = some(0).map(|_| (0..text.len()).map(|_| part()).collect());
        Ok(Parts { c, ..part() })
    }
    fn from_wire(wire: PartsView<'_>) -> Result<Moody, Refused> {
        Ok(Moody(vec![Some(wire.c().map_or(0, |parts| parts.len()))]))
    }
}

impl fmt::Display for Moody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.now().ok_or(fmt::Error)?;
        text.chars().try_for_each(|c| write!(f, "{c}"))
    }
}

impl FromStr for Moody {
    type Err = fmt::Error;
    fn from_str(text: &str) -> Result<Self, fmt::Error> {
        Ok(Moody(vec![Some(text.len())]))
    }
}

macro_rules! messages {
    ($($name:ident: $adapter:ty;)*) => { $(
        mod $name {
            use super::*;

            /// A moody field between others, that would be overwritten.
            #[derive(StreamSerialize, Debug)]
            pub struct Message {
                before: u64,
                pub name: String,
                #[flatstream(with = $adapter)]
                moody: Moody,
                #[flatstream(with = $adapter)]
                maybe: Option<Moody>,
                #[flatstream(with = Vec<$adapter>)]
                list: Vec<Moody>,
                after: Vec<u64>,
            }

            pub fn message(moods: &[Option<usize>]) -> Message {
                let moody = Moody(moods.to_vec());
                Message {
                    before: u64::MAX,
                    name: "name".into(),
                    moody: moody.clone(),
                    maybe: Some(moody.clone()),
                    list: vec![moody; 2],
                    after: vec![u64::MAX; 3],
                }
            }
        }
    )* };
}

// Vectors cannot be items, so the list is one of texts there.
messages! {
    text: MoodyText;
    table: MoodyTable;
    display: DisplayTextOfMoody;
}

type DisplayTextOfMoody = Filled;

/// [`DisplayText`], with a default, so that the same message will do.
struct Filled;

impl Adapter for Filled {
    type Value = Moody;
    type Wire = <DisplayText<Moody> as Adapter>::Wire;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Moody) -> Result<Outgoing<'_, Self::Wire>, Refused> {
        DisplayText::<Moody>::to_wire(value)
    }
    fn from_wire(wire: &str) -> Result<Moody, Refused> {
        DisplayText::<Moody>::from_wire(wire)
    }
}

#[derive(StreamSerialize, Debug)]
struct ListMessage {
    before: u64,
    #[flatstream(with = MoodyList)]
    moody: Moody,
    #[flatstream(with = MoodyList)]
    maybe: Option<Moody>,
    after: Vec<u64>,
}

/// Lengths that the four or eight calls of one pass answer, and those of the next.
fn moods() -> Vec<Vec<Option<usize>>> {
    let mut moods = Vec::new();
    for first in [Some(0), Some(1), Some(5), Some(30), Some(72)] {
        for then in [Some(0), Some(2), Some(7), Some(31), Some(70), None, Some(9)] {
            for changes_at in [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16] {
                let mut mood = vec![first; changes_at];
                mood.push(then);
                mood.push(first);
                moods.push(mood);
            }
        }
    }
    moods
}

/// What writing came to: a message, an error or a panic.
fn attempt(write: impl FnOnce() -> StreamResult<()>) -> Option<StreamResult<()>> {
    CALLS.set(0);
    catch_unwind(AssertUnwindSafe(write)).ok()
}

/// Whatever becomes of one message, what is taken for one verifies, and the next is intact.
fn check<T>(make: impl Fn(&[Option<usize>]) -> T) -> [usize; 3]
where
    T: StreamSerialize + StreamDeserialize,
{
    let mut outcomes = [0; 3];
    let honest = make(&[Some(3)]);
    let mut expected = Vec::new();
    append(&honest, &mut expected).unwrap();
    for mood in moods() {
        let value = make(&mood);
        let mut bytes = b"kept".to_vec();
        let simple = attempt(|| append(&value, &mut bytes));
        match &simple {
            Some(Ok(())) => drop(T::from_payload(&bytes[4..]).expect("one pass is one message")),
            _ => assert_eq!(bytes, b"kept"),
        }
        append(&honest, &mut bytes).unwrap();
        assert!(bytes.ends_with(&expected));

        let mut builder = FlatBufferBuilder::new();
        let outcome = attempt(|| value.serialize(&mut builder));
        match &outcome {
            Some(Ok(())) => drop(T::from_payload(builder.finished_data()).expect("verifies")),
            Some(Err(error)) => assert!(error.to_string().starts_with("cannot serialize: ")),
            None => {}
        }
        outcomes[match outcome {
            Some(Ok(())) => 0,
            Some(Err(_)) => 1,
            None => 2,
        }] += 1;
        let mut builder = fresh_builder(builder);
        honest.serialize(&mut builder).unwrap();
        assert_eq!(builder.finished_data(), expected);
    }
    outcomes
}

/// The writer that holds a builder of the user makes it as good as new.
fn through_a_writer<T: StreamSerialize>(make: impl Fn(&[Option<usize>]) -> T) {
    let mut writer =
        StreamWriter::with_builder(Vec::new(), DefaultFramer, FlatBufferBuilder::new());
    let honest = make(&[Some(3)]);
    let mut expected = Vec::new();
    append(&honest, &mut expected).unwrap();
    for mood in moods() {
        let value = make(&mood);
        let _ = attempt(|| writer.write(&value));
        writer.write(&honest).unwrap();
        assert!(writer.get_ref().ends_with(&expected));
    }
}

/// Panics on purpose are many. Those of other threads are news.
fn quietly(test: impl FnOnce()) {
    let here = std::thread::current().id();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if std::thread::current().id() != here {
            eprintln!("{info}");
        }
    }));
    let outcome = catch_unwind(AssertUnwindSafe(test));
    std::panic::set_hook(hook);
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
}

#[test]
fn adapters_that_change_their_mind() {
    quietly(|| {
        for [fine, errors, panics] in [
            check(text::message),
            check(table::message),
            check(display::message),
            check(list_message),
        ] {
            assert!(fine > 0 && errors > 0 && panics > 0, "{fine} {errors} {panics}");
        }
        through_a_writer(text::message);
        through_a_writer(table::message);
        through_a_writer(display::message);
        through_a_writer(list_message);
    });
}

fn list_message(moods: &[Option<usize>]) -> ListMessage {
    let moody = Moody(moods.to_vec());
    ListMessage {
        before: u64::MAX,
        moody: moody.clone(),
        maybe: Some(moody),
        after: vec![u64::MAX; 3],
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Number(u32);

/// Accepts what it is asked about first, and nothing after.
struct Once;

impl Adapter for Once {
    type Value = Number;
    type Wire = u32;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Number) -> Result<u32, Refused> {
        Ok(value.0)
    }
    fn from_wire(wire: u32) -> Result<Number, Refused> {
        match calls() {
            0 => Ok(Number(wire)),
            _ => Err(Refused::new("is not new any more")),
        }
    }
}

#[derive(StreamSerialize)]
struct Reading {
    #[flatstream(with = Once)]
    number: Number,
}

fn panic_text(panic: Box<dyn std::any::Any + Send>) -> String {
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn an_adapter_that_takes_its_word_back() {
    let mut bytes = Vec::new();
    append(&Reading { number: Number(3) }, &mut bytes).unwrap();
    CALLS.set(0);
    let view = Reading::from_payload(&bytes).unwrap();
    let panic = catch_unwind(|| view.number()).unwrap_err();
    let text = panic_text(panic);
    assert!(text.contains("Once` refuses what it accepted before"), "{text}");
    assert!(text.ends_with("the value is not new any more"), "{text}");
}

/// Says that it has a default, and has none.
struct Boaster;

impl Adapter for Boaster {
    type Value = Number;
    type Wire = u32;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Number) -> Result<u32, Refused> {
        Ok(value.0)
    }
    fn from_wire(wire: u32) -> Result<Number, Refused> {
        if wire == 0 {
            return Err(Refused::new("is 0"));
        }
        Ok(Number(wire))
    }
}

#[derive(StreamSerialize)]
struct Boast {
    #[flatstream(with = Boaster)]
    number: Number,
}

#[test]
fn a_default_that_is_none() {
    let mut builder = FlatBufferBuilder::new();
    let table = builder.start_table();
    let root = builder.end_table(table);
    builder.finish(root, None);
    let view = Boast::from_payload(builder.finished_data()).unwrap();
    let text = panic_text(catch_unwind(|| view.number()).unwrap_err());
    assert!(text.contains("the default that it says it has: the value is 0"), "{text}");
}
