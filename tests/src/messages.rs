//! Messages of the zoo: made in every way there is, and read to the last field.

use std::fmt::{self, Write as _};

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{PayloadBuf, Result, StreamDeserialize, StreamSerialize};

use crate::values::Random;
use crate::zoo::*;

/// The message that simple mode writes.
pub fn simple<T: StreamSerialize + ?Sized>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    append(value, &mut bytes).expect("encodes");
    bytes
}

/// Appends the message that simple mode writes.
///
/// # Errors
///
/// What the value's type refuses.
pub fn append<T: StreamSerialize + ?Sized>(value: &T, bytes: &mut Vec<u8>) -> Result<()> {
    value.encode(&mut PayloadBuf::new(bytes)).expect("derived types encode without a builder")
}

/// The message that expert mode writes, in a new builder.
pub fn expert<T: StreamSerialize>(value: &T) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    value.serialize(&mut builder).expect("serializes");
    builder.finished_data().to_vec()
}

/// A type of the zoo that can be a message.
pub trait Root:
    StreamSerialize + StreamDeserialize + Random + Clone + fmt::Debug + PartialEq
{
    /// Verifies a payload, reads every field in every way, and rebuilds the value when its enums
    /// and unions are known.
    ///
    /// # Errors
    ///
    /// What the verifier refuses.
    fn walk(payload: &[u8]) -> Result<Option<Self>>;

    /// Whether the view of a payload compares equal to the value.
    ///
    /// # Errors
    ///
    /// What the verifier refuses.
    fn equals_view_of(&self, payload: &[u8]) -> Result<bool>;
}

/// Makes a [`Root`] of types that derive.
#[macro_export]
macro_rules! roots {
    ($($t:ident)*) => { $(
        impl $crate::messages::Root for $t {
            fn walk(payload: &[u8]) -> flatstream::Result<Option<Self>> {
                let view = <$t as flatstream::StreamDeserialize>::from_payload(payload)?;
                $crate::messages::print(&view);
                let _ = view == view;
                Ok(view.unpack().ok())
            }

            // Few ask, so it is compiled where they are.
            #[inline]
            fn equals_view_of(&self, payload: &[u8]) -> flatstream::Result<bool> {
                Ok(<$t as flatstream::StreamDeserialize>::from_payload(payload)? == *self)
            }
        }
    )* };
}

roots!(
    Scalars Options Rare Texts Vectors Node Nil Twins TwinLeft TwinRight Odds Foreign Arrays Enums Newtypes FlagSets
    Zoo Generics Unions Event Perhaps Tree Maps Hashes Keyed SharedTexts Envelope Stamped
);

/// Verifies a payload as one type and reads every field in every way.
pub type Walk = fn(&[u8]) -> Result<()>;

/// The [`Walk`] of a type that is not in the zoo.
#[macro_export]
macro_rules! walk {
    ($t:ty) => {
        |payload: &[u8]| {
            let view = <$t as flatstream::StreamDeserialize>::from_payload(payload)?;
            $crate::messages::print(&view);
            let _ = view == view;
            let _ = view.unpack();
            Ok(())
        }
    };
}

/// The [`Walk`] of a type of the zoo.
///
/// # Errors
///
/// What the verifier refuses.
pub fn walk<T: Root>(payload: &[u8]) -> Result<()> {
    T::walk(payload).map(drop)
}

/// Calls a generic function for every root of the zoo.
#[macro_export]
macro_rules! for_every_root {
    ($function:ident($($argument:expr),*)) => {{
        use $crate::zoo::*;
        $function::<Scalars>($($argument),*);
        $function::<Options>($($argument),*);
        $function::<Rare>($($argument),*);
        $function::<Texts>($($argument),*);
        $function::<Vectors>($($argument),*);
        $function::<Node>($($argument),*);
        $function::<Nil>($($argument),*);
        $function::<Twins>($($argument),*);
        $function::<TwinLeft>($($argument),*);
        $function::<TwinRight>($($argument),*);
        $function::<Odds>($($argument),*);
        $function::<Foreign>($($argument),*);
        $function::<Arrays>($($argument),*);
        $function::<Enums>($($argument),*);
        $function::<Newtypes>($($argument),*);
        $function::<FlagSets>($($argument),*);
        $function::<Zoo>($($argument),*);
        $function::<Generics>($($argument),*);
        $function::<Unions>($($argument),*);
        $function::<Event>($($argument),*);
        $function::<Perhaps>($($argument),*);
        $function::<Tree>($($argument),*);
        $function::<Maps>($($argument),*);
        $function::<Hashes>($($argument),*);
        $function::<Keyed>($($argument),*);
        $function::<SharedTexts>($($argument),*);
        $function::<Envelope>($($argument),*);
        $function::<Stamped>($($argument),*);
    }};
}

/// Prints a view into nothing.
pub fn print(view: &impl fmt::Debug) {
    write!(Sink, "{view:?}").expect("views print");
}

/// Takes text and forgets it.
struct Sink;

impl fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        std::hint::black_box(text);
        Ok(())
    }
}
