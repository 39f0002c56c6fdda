//! Adapters in maps.

use std::marker::PhantomData;

/// The adapter `A` for the keys of a map, whose values are as they are.
///
/// For keys and values, mirror the map: `with = BTreeMap<Keys<A>, B>`. The items of a set need no word:
/// `with = A`.
///
/// Keys lie in the order of what `A` writes, which has to be a string, an integer or an enum without
/// data: numbers by size, and texts by their bytes. They are looked up by what `A` converts. Two keys
/// with one wire form, as an adapter that rounds may give them, are an error of writing: readers would find
/// one of them. A key that `A` refuses is an
/// error of writing, and one that is looked up is not found.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::collections::{BTreeMap, BTreeSet, HashMap};
/// use std::net::Ipv4Addr;
/// use std::time::Duration;
///
/// use flatstream::with::{DurationNanos, Ipv4AddrU32, Keys};
/// use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Hosts {
///     #[flatstream(with = Keys<Ipv4AddrU32>)]
///     names: HashMap<Ipv4Addr, String>,
///     #[flatstream(with = BTreeMap<Keys<Ipv4AddrU32>, DurationNanos>)]
///     round_trips: BTreeMap<Ipv4Addr, Duration>,
///     #[flatstream(with = Ipv4AddrU32)]
///     refused: BTreeSet<Ipv4Addr>,
/// }
///
/// let [a, b] = [Ipv4Addr::new(192, 0, 2, 1), Ipv4Addr::new(192, 0, 2, 7)];
/// let hosts = Hosts {
///     names: [(a, "attic".to_owned()), (b, "cellar".to_owned())].into(),
///     round_trips: [(a, Duration::from_micros(830))].into(),
///     refused: [b].into(),
/// };
/// let mut bytes = Vec::new();
/// hosts.encode(&mut PayloadBuf::new(&mut bytes)).unwrap()?;
///
/// let view = Hosts::from_payload(&bytes)?;
/// assert_eq!(view.names().get(&b), Some("cellar"));
/// assert_eq!(view.round_trips().get(&a), Some(Duration::from_micros(830)));
/// assert!(view.refused().contains(&b) && !view.refused().contains(&a));
/// assert_eq!(view.unpack()?.names, hosts.names);
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Debug)]
pub struct Keys<A>(PhantomData<fn() -> A>);

/// The adapter `A` for the values of a map of any kind: what `A` alone is, in a word that says it.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::collections::HashMap;
/// use std::time::Duration;
///
/// use flatstream::with::{DurationNanos, Map};
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Timeouts {
///     #[flatstream(with = Map<DurationNanos>)]
///     by_name: HashMap<String, Duration>,
/// }
/// ```
#[derive(Debug)]
pub struct Map<A>(PhantomData<fn() -> A>);
