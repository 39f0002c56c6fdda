//! Anything that is text for people and can be read again.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use super::{Adapter, Refused};
use crate::wire::{Shown, ShownText};

/// A value as the text that it displays: for any type with [`Display`](fmt::Display) and [`FromStr`].
///
/// Addresses, versions, dates, and with them most types that other crates have for such things. The
/// text is formatted straight into the message, twice as it has to be measured first, and parsed
/// when the message is verified and each time the field is read: convenient rather than fast. Text
/// that does not parse is refused. An empty text is seldom a value, so a field is an `Option`,
/// `required`, or has a `default`.
///
/// The text is the wire format: take it for types that keep to theirs.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::net::SocketAddr;
///
/// use flatstream::with::DisplayText;
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Server {
///     #[flatstream(with = DisplayText<SocketAddr>)]
///     listens_on: Vec<SocketAddr>,
/// }
///
/// let listens_on = vec![SocketAddr::from(([127, 0, 0, 1], 8080))];
/// let mut bytes = Vec::new();
/// Server { listens_on }.encode(&mut PayloadBuf::new(&mut bytes)).unwrap()?;
/// let server = Server::from_payload(&bytes)?;
/// assert_eq!(server.listens_on().get(0).map(|address| address.port()), Some(8080));
/// # Ok::<(), flatstream::Error>(())
/// ```
pub struct DisplayText<T>(PhantomData<fn() -> T>);

impl<T> fmt::Debug for DisplayText<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DisplayText")
    }
}

impl<T> Adapter for DisplayText<T>
where
    T: fmt::Display + FromStr + fmt::Debug + PartialEq + 'static,
{
    type Value = T;
    type Wire = ShownText<T>;
    const HAS_DEFAULT: bool = false;

    fn to_wire(value: &T) -> Result<Shown<'_, T>, Refused> {
        Ok(Shown(value))
    }

    fn from_wire(wire: &str) -> Result<T, Refused> {
        wire.parse().map_err(|_| Refused::new("is text that its type cannot parse"))
    }
}
