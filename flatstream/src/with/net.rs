//! Addresses of the internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use super::{Adapter, DisplayText, Incoming, Refused, ShortBytes};
use crate::FieldType;

/// An [`IpAddr`] as its 4 or 16 bytes, in network order, in a vector.
///
/// What `inet_ntop` and most libraries take. No other length is an address, so an absent field has no
/// value. Not for items of a vector: take [`IpAddrText`] there.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::net::IpAddr;
///
/// use flatstream::with::IpAddrBytes;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Connection {
///     #[flatstream(with = IpAddrBytes, required)]
///     peer: IpAddr,
///     #[flatstream(with = IpAddrBytes)]
///     proxy: Option<IpAddr>,
/// }
/// ```
#[derive(Debug)]
pub struct IpAddrBytes;

impl Adapter for IpAddrBytes {
    type Value = IpAddr;
    type Wire = ShortBytes<16>;
    const HAS_DEFAULT: bool = false;

    fn to_wire(value: &IpAddr) -> Result<ShortBytes<16>, Refused> {
        match value {
            IpAddr::V4(address) => ShortBytes::new(&address.octets()),
            IpAddr::V6(address) => ShortBytes::new(&address.octets()),
        }
    }

    fn from_wire(wire: &[u8]) -> Result<IpAddr, Refused> {
        if let Ok(octets) = <[u8; 4]>::try_from(wire) {
            return Ok(octets.into());
        }
        let octets = <[u8; 16]>::try_from(wire);
        octets.map(IpAddr::from).map_err(|_| Refused::new("is no address, which has 4 or 16 bytes"))
    }
}

/// An [`Ipv4Addr`] as a `u32`: 192.0.2.1 is `0xc0000201`, whatever the machine.
///
/// Sorts like addresses do. Absent: 0.0.0.0.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::net::Ipv4Addr;
///
/// use flatstream::with::Ipv4AddrU32;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Subnet {
///     #[flatstream(with = Ipv4AddrU32, default = Ipv4Addr::LOCALHOST)]
///     first: Ipv4Addr,
///     bits: u8,
/// }
/// ```
#[derive(Debug)]
pub struct Ipv4AddrU32;

impl Adapter for Ipv4AddrU32 {
    type Value = Ipv4Addr;
    type Wire = u32;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Ipv4Addr) -> Result<u32, Refused> {
        Ok((*value).into())
    }

    fn from_wire(wire: u32) -> Result<Ipv4Addr, Refused> {
        Ok(wire.into())
    }
}

/// An [`Ipv6Addr`] as its 16 bytes, in network order, in a struct.
///
/// Lies in the table itself, without the length and offset of a vector. Absent: `::`.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::net::Ipv6Addr;
///
/// use flatstream::with::Ipv6AddrBytes;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Route {
///     #[flatstream(with = Ipv6AddrBytes)]
///     hops: Vec<Ipv6Addr>,
/// }
/// ```
#[derive(Debug)]
pub struct Ipv6AddrBytes;

impl Adapter for Ipv6AddrBytes {
    type Value = Ipv6Addr;
    type Wire = [u8; 16];
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Ipv6Addr) -> Result<[u8; 16], Refused> {
        Ok(value.octets())
    }

    fn from_wire(wire: Incoming<'_, [u8; 16]>) -> Result<Ipv6Addr, Refused> {
        let octets = <[u8; 16]>::unpack(wire).map_err(|_| Refused::new("is no address"))?;
        Ok(octets.into())
    }
}

/// An [`IpAddr`] as text: `192.0.2.1`, `2001:db8::1`.
///
/// See [`DisplayText`]; [`IpAddrBytes`] is smaller and faster to read.
pub type IpAddrText = DisplayText<IpAddr>;

/// A [`SocketAddr`] as text: `192.0.2.1:80`, `[2001:db8::1]:80`.
///
/// The flow info of an IPv6 address has no place in the text and reads as 0; the scope has one.
/// See [`DisplayText`].
pub type SocketAddrText = DisplayText<SocketAddr>;
