//! Shared strings in what adapters make. These wait for their place in the message, and what they are
//! part of is dropped before it ends: the allocator of this binary leaves no text of it behind.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::sync::Arc;

use flatstream::with::*;
use flatstream::{FieldType, Nested, Result as StreamResult, StreamDeserialize, StreamSerialize};

use crate::message;

/// A foreign type. On the wire its text stands in tables, in shared fields.
#[derive(Clone, Debug, PartialEq)]
struct Label(u32);

impl Label {
    fn text(&self) -> String {
        format!("the label with the number {}, in memory of its own", self.0)
    }

    fn of(text: &str) -> Option<Self> {
        let number = text.strip_prefix("the label with the number ")?;
        number.strip_suffix(", in memory of its own")?.parse().ok().map(Label)
    }
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Tag {
    #[flatstream(shared)]
    text: String,
}

/// A wire form and how a label becomes one, and is found in it again.
trait Form {
    fn new(label: &Label) -> Self;
    fn label(&self) -> Option<Label>;
}

impl Form for Tag {
    fn new(label: &Label) -> Self {
        Tag { text: label.text() }
    }
    fn label(&self) -> Option<Label> {
        Label::of(&self.text)
    }
}

/// The adapter of a label in any of these forms.
struct LabelAs<W>(std::marker::PhantomData<W>);

macro_rules! label_as {
    ($($form:ty),*) => { $(
        impl Adapter for LabelAs<$form> {
            type Value = Label;
            type Wire = $form;
            const HAS_DEFAULT: bool = false;

            fn to_wire(value: &Label) -> Result<$form, Refused> {
                Ok(Form::new(value))
            }

            fn from_wire(wire: Incoming<'_, $form>) -> Result<Label, Refused> {
                const NONE: Refused = Refused::new("is no label");
                let form = <$form as FieldType>::unpack(wire).map_err(|_| NONE)?;
                form.label().ok_or(NONE)
            }
        }
    )* };
}

label_as!(Tag, Box<Tag>, Arc<Tag>, Vec<Tag>, BTreeMap<u8, Tag>, Mark, Outer, Around, Sealed, Ring);

macro_rules! pointers {
    ($($pointer:ident)*) => { $(
        impl Form for $pointer<Tag> {
            fn new(label: &Label) -> Self {
                $pointer::new(Tag::new(label))
            }
            fn label(&self) -> Option<Label> {
                (**self).label()
            }
        }
    )* };
}

pointers!(Box Arc);

impl Form for Vec<Tag> {
    fn new(label: &Label) -> Self {
        vec![Tag::new(&Label(label.0 + 1)), Tag::new(label)]
    }
    fn label(&self) -> Option<Label> {
        self.last()?.label()
    }
}

impl Form for BTreeMap<u8, Tag> {
    fn new(label: &Label) -> Self {
        [(1, Tag::new(label))].into()
    }
    fn label(&self) -> Option<Label> {
        self.get(&1)?.label()
    }
}

/// A union.
#[derive(StreamSerialize, Debug, PartialEq)]
enum Mark {
    None,
    Some {
        #[flatstream(shared)]
        texts: Vec<String>,
    },
}

impl Form for Mark {
    fn new(label: &Label) -> Self {
        Mark::Some { texts: vec![label.text()] }
    }
    fn label(&self) -> Option<Label> {
        match self {
            Mark::Some { texts } => Label::of(texts.first()?),
            Mark::None => None,
        }
    }
}

/// A table in a table in a vector.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Outer {
    parts: Vec<Part>,
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Part {
    tag: Option<Tag>,
}

impl Form for Outer {
    fn new(label: &Label) -> Self {
        Outer { parts: vec![Part { tag: None }, Part { tag: Some(Tag::new(label)) }] }
    }
    fn label(&self) -> Option<Label> {
        self.parts.get(1)?.tag.as_ref()?.label()
    }
}

/// A newtype.
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(transparent)]
struct Around(Tag);

impl Form for Around {
    fn new(label: &Label) -> Self {
        Around(Tag::new(label))
    }
    fn label(&self) -> Option<Label> {
        self.0.label()
    }
}

/// A whole message beside a string of the one around it.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Sealed {
    inner: Nested<Tag>,
    #[flatstream(shared)]
    text: String,
}

impl Form for Sealed {
    fn new(label: &Label) -> Self {
        Sealed { inner: Nested(Tag::new(label)), text: label.text() }
    }
    fn label(&self) -> Option<Label> {
        self.inner.0.label().filter(|label| self.text == label.text())
    }
}

/// What an adapter makes, with a field that has an adapter itself.
#[derive(StreamSerialize, Debug, PartialEq)]
struct Ring {
    #[flatstream(shared)]
    text: String,
    #[flatstream(with = LabelAs<Tag>, required)]
    next: Label,
}

impl Form for Ring {
    fn new(label: &Label) -> Self {
        Ring { text: label.text(), next: label.clone() }
    }
    fn label(&self) -> Option<Label> {
        Label::of(&self.text).filter(|label| *label == self.next)
    }
}

/// Both modes write the value, between strings of its own that are shared with the adapter's.
fn check<T>(value: T)
where
    T: StreamSerialize + StreamDeserialize + FieldType + Debug + PartialEq,
    for<'a> T: StreamDeserialize<View<'a> = flatstream::FieldView<'a, T>>,
{
    let bytes = message(&value);
    let view = T::from_payload(&bytes).unwrap();
    assert_eq!(&<T as FieldType>::unpack(view).unwrap(), &value);
}

/// A test of one field between two shared strings.
macro_rules! between {
    ($($test:ident: $ty:ty, $adapter:ty $(, $required:ident)? => $value:expr;)*) => { $(
        #[test]
        fn $test() {
            #[derive(StreamSerialize, Debug, PartialEq)]
            struct Telemetry {
                #[flatstream(shared)]
                before: String,
                #[flatstream(with = $adapter $(, $required)?)]
                field: $ty,
                #[flatstream(shared)]
                after: Vec<String>,
            }
            // Those of the adapter are met first, last, and again.
            for (before, after) in [(7, 9), (9, 7), (1, 2)] {
                let after = vec![Label(after).text(), Label(3).text()];
                check(Telemetry { before: Label(before).text(), field: $value, after });
            }
        }
    )* };
}

fn seven() -> Label {
    Label(7)
}

fn some() -> Vec<Label> {
    vec![Label(7), Label(9), Label(7)]
}

between! {
    a_field: Label, LabelAs<Tag>, required => seven();
    an_option: Option<Label>, LabelAs<Tag> => Some(seven());
    items: Vec<Label>, LabelAs<Tag> => some();
    optional_items: Option<Box<[Label]>>, LabelAs<Tag> => Some(some().into());
    values_of_a_map: BTreeMap<u8, Label>, LabelAs<Tag> => (1..4).zip(some()).collect();
    values_of_a_hash_map: HashMap<u8, Label>, LabelAs<Tag> => (1..4).zip(some()).collect();
    options_in_a_map: BTreeMap<String, Option<Label>>, LabelAs<Tag> =>
        [("key".into(), Some(seven())), ("none".into(), None)].into();
    vectors_in_a_map: BTreeMap<u8, Vec<Label>>, LabelAs<Tag> => [(0, vec![]), (1, some())].into();
    a_box: Label, LabelAs<Box<Tag>>, required => seven();
    a_counted_pointer: Vec<Label>, LabelAs<Arc<Tag>> => some();
    a_vector: Label, LabelAs<Vec<Tag>>, required => seven();
    a_map: Option<Label>, LabelAs<BTreeMap<u8, Tag>> => Some(seven());
    a_union: Option<Label>, LabelAs<Mark> => Some(seven());
    tables_in_tables: Vec<Label>, LabelAs<Outer> => some();
    a_newtype: Vec<Label>, LabelAs<Around> => some();
    a_message: Vec<Label>, LabelAs<Sealed> => some();
    an_adapter_in_an_adapter: Vec<Label>, LabelAs<Ring> => some();
}

/// In the variants of a union.
#[test]
fn a_variant() {
    #[derive(StreamSerialize, Debug, PartialEq)]
    enum Event {
        Labelled {
            #[flatstream(with = LabelAs<Tag>, required)]
            label: Label,
            #[flatstream(shared)]
            text: String,
        },
    }
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Log {
        #[flatstream(shared)]
        text: String,
        events: Vec<Event>,
    }
    let event = |n| Event::Labelled { label: Label(n), text: Label(n).text() };
    check(Log { text: Label(2).text(), events: vec![event(1), event(2)] });
    check(event(3));
}

/// In a message of its own, which ends before the one around it.
#[test]
fn a_nested_message() {
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Letter {
        #[flatstream(shared)]
        text: String,
        #[flatstream(with = LabelAs<Tag>, required)]
        label: Label,
    }
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Envelope {
        #[flatstream(shared)]
        text: String,
        #[flatstream(required)]
        letter: Nested<Letter>,
        #[flatstream(with = LabelAs<Tag>)]
        labels: Vec<Label>,
    }
    let letter = Letter { text: Label(7).text(), label: Label(7) };
    check(Envelope { text: Label(7).text(), letter: Nested(letter), labels: some() });
}

/// More strings than are remembered, so that some are written before the others.
#[test]
fn more_than_are_remembered() {
    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Telemetry {
        #[flatstream(shared)]
        before: Vec<String>,
        #[flatstream(with = LabelAs<Vec<Tag>>, required)]
        label: Label,
        #[flatstream(with = LabelAs<Ring>)]
        labels: Vec<Label>,
    }
    let before = (0..100).map(|n| Label(n).text()).collect();
    let labels = (0..200).map(|n| Label(n % 130)).collect();
    check(Telemetry { before, label: Label(7), labels });
}

/// What an adapter lends lives as long as the value, and is shared all over the message.
#[test]
fn lent_tables_share_their_strings() {
    struct Tags;

    #[derive(Debug, PartialEq)]
    struct Drawer(Vec<Tag>);

    impl BorrowingAdapter for Tags {
        type Value = Drawer;
        type Wire = [Tag];
        type View<'a> = Incoming<'a, [Tag]>;
        const HAS_DEFAULT: bool = true;

        fn wire(value: &Drawer) -> Result<&[Tag], Refused> {
            Ok(&value.0)
        }
        fn view<'a>(wire: Incoming<'a, [Tag]>) -> Result<Self::View<'a>, Refused>
        where
            'a: 'a,
        {
            Ok(wire)
        }
        fn unpack(view: Self::View<'_>) -> Result<Drawer, Refused> {
            let tags: StreamResult<_> = view.iter().map(|tag| tag.unpack()).collect();
            tags.map(Drawer).map_err(|_| Refused::new("has no tags"))
        }
        fn shows(view: &Self::View<'_>, value: &Drawer) -> bool {
            view.iter().zip(&value.0).all(|(tag, value)| tag == *value)
        }
    }

    #[derive(StreamSerialize, Debug, PartialEq)]
    struct Desk {
        #[flatstream(with = Tags)]
        left: Drawer,
        #[flatstream(with = Tags)]
        right: Option<Drawer>,
        #[flatstream(shared)]
        text: String,
    }
    let drawer = || Drawer(vec![Tag::new(&seven()), Tag::new(&seven())]);
    let desk = Desk { left: drawer(), right: Some(drawer()), text: seven().text() };
    let bytes = message(&desk);
    let text = seven().text();
    let written = bytes.windows(text.len()).filter(|window| *window == text.as_bytes());
    assert_eq!(written.count(), 1);
    check(desk);
}
