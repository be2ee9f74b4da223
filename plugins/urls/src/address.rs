//! Hosts that are numbers, in every spelling that browsers take (WHATWG URL, "host parsing"), and where they lead.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Anywhere.
    Public,
    /// This machine, or a network of its own.
    Private,
    /// The service by which a cloud hands credentials to its machines.
    Metadata,
}

/// A host that is a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Where it leads.
    pub reach: Reach,
    /// The usual spelling.
    pub usual: String,
    /// It is not written so, as in `2130706433` or `0x7f.1`.
    pub disguised: bool,
}

/// The address that `host` is, brackets of version 6 removed; `None` for a name.
#[must_use]
pub fn parse(host: &str) -> Option<Address> {
    if host.contains(':') {
        let address: Ipv6Addr = host.split('%').next()?.parse().ok()?;
        let inner = address.to_ipv4_mapped().or_else(|| nat64(address));
        let reach = inner.map_or_else(|| reach_v6(address), reach_v4);
        return Some(Address { reach, usual: address.to_string(), disguised: inner.is_some() });
    }
    let address = v4(host)?;
    let usual = address.to_string();
    Some(Address { reach: reach_v4(address), disguised: usual != host, usual })
}

/// One to four numbers, decimal, octal or hexadecimal, the last of which fills what is left.
fn v4(host: &str) -> Option<Ipv4Addr> {
    if !host.as_bytes().first()?.is_ascii_digit() {
        return None;
    }
    let mut address = 0_u32;
    let mut parts = 0;
    let mut numbers = host.split('.').peekable();
    while let Some(part) = numbers.next() {
        let value = number(part)?;
        parts += 1;
        if parts > 4 {
            return None;
        }
        if numbers.peek().is_none() {
            let room = 8 * (5 - parts);
            if u64::from(value) >> room != 0 {
                return None;
            }
            address = if parts == 1 { value } else { address << room | value };
        } else {
            address = address << 8 | u32::from(u8::try_from(value).ok()?);
        }
    }
    Some(Ipv4Addr::from(address))
}

fn number(part: &str) -> Option<u32> {
    if let Some(hex) = part.strip_prefix("0x") {
        return if hex.is_empty() { Some(0) } else { u32::from_str_radix(hex, 16).ok() };
    }
    match part.strip_prefix('0') {
        Some(octal) if !octal.is_empty() => u32::from_str_radix(octal, 8).ok(),
        _ if part.bytes().all(|byte| byte.is_ascii_digit()) => part.parse().ok(),
        _ => None,
    }
}

fn nat64(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [0x64, 0xff9b, 0, 0, 0, 0, high, low] = address.segments() else { return None };
    Some(Ipv4Addr::from(u32::from(high) << 16 | u32::from(low)))
}

/// Ranges of RFC 6890; metadata services as their clouds document them (AWS, Azure, Google, ECS, Alibaba, Oracle).
fn reach_v4(address: Ipv4Addr) -> Reach {
    let [a, b, ..] = address.octets();
    match address.octets() {
        [169, 254, 169, 254] | [169, 254, 170, 2 | 23] | [100, 100, 100, 200] | [192, 0, 0, 192] => {
            Reach::Metadata
        }
        _ if a == 0 || a == 100 && b & 0xc0 == 64 => Reach::Private,
        _ if address.is_loopback() || address.is_private() || address.is_link_local() => Reach::Private,
        _ => Reach::Public,
    }
}

fn reach_v6(address: Ipv6Addr) -> Reach {
    let first = address.segments()[0];
    match address.segments() {
        [0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254 | 0x23] => Reach::Metadata,
        _ if address.is_loopback() || address.is_unspecified() => Reach::Private,
        _ if first & 0xfe00 == 0xfc00 || first & 0xffc0 == 0xfe80 => Reach::Private,
        _ => Reach::Public,
    }
}

/// Where a name leads, as far as the name says.
#[must_use]
pub fn reach_of_name(name: &str) -> Reach {
    const METADATA: [&str; 3] = ["metadata.google.internal", "metadata.goog", "instance-data.ec2.internal"];
    const INSIDE: [&str; 8] =
        ["localhost", "localdomain", "local", "internal", "intranet", "corp", "lan", "home.arpa"];
    if METADATA.contains(&name) {
        return Reach::Metadata;
    }
    let ends = |end: &&str| {
        name.strip_suffix(*end)
            .is_some_and(|rest| rest.is_empty() && *end == "localhost" || rest.ends_with('.'))
    };
    if INSIDE.iter().any(ends) {
        return Reach::Private;
    }
    // Services that answer with the address inside the name.
    let inner = [".nip.io", ".sslip.io", ".xip.io"].iter().find_map(|end| name.strip_suffix(end));
    let inner = inner.map(|inner| inner.replace('-', "."));
    let address = inner.as_deref().and_then(|inner| {
        let dots: Vec<usize> = inner.rmatch_indices('.').map(|(at, _)| at + 1).collect();
        v4(&inner[dots.get(3).copied().unwrap_or(0)..])
    });
    address.map_or(Reach::Public, reach_v4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_an_address() {
        for host in ["2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0x7f.1", "127.0.0.1", "017700000001"]
        {
            let address = parse(host).unwrap();
            assert_eq!((address.usual.as_str(), address.reach), ("127.0.0.1", Reach::Private), "{host}");
            assert_eq!(address.disguised, host != "127.0.0.1");
        }
        for host in
            ["256.1.1.1", "1.2.3.4.5", "1.2.3.99999", "a.1", "", "1.a", "08.1.1.1", "4294967296", "1..2", "x"]
        {
            assert_eq!(parse(host), None, "{host}");
        }
    }

    #[test]
    fn where_addresses_lead() {
        for (host, reach) in [
            ("10.1.2.3", Reach::Private),
            ("172.31.0.1", Reach::Private),
            ("172.32.0.1", Reach::Public),
            ("192.168.1.1", Reach::Private),
            ("169.254.1.1", Reach::Private),
            ("169.254.169.254", Reach::Metadata),
            ("2852039166", Reach::Metadata),
            ("100.64.0.1", Reach::Private),
            ("8.8.8.8", Reach::Public),
            ("0", Reach::Private),
            ("::1", Reach::Private),
            ("fd12::1", Reach::Private),
            ("fe80::1%25eth0", Reach::Private),
            ("::ffff:10.0.0.1", Reach::Private),
            ("64:ff9b::a9fe:a9fe", Reach::Metadata),
            ("fd00:ec2::254", Reach::Metadata),
            ("2606:4700::1111", Reach::Public),
        ] {
            assert_eq!(parse(host).map(|address| address.reach), Some(reach), "{host}");
        }
    }

    #[test]
    fn where_names_lead() {
        for (name, reach) in [
            ("localhost", Reach::Private),
            ("app.localhost", Reach::Private),
            ("metadata.google.internal", Reach::Metadata),
            ("db.internal", Reach::Private),
            ("printer.local", Reach::Private),
            ("notlocalhost", Reach::Public),
            ("local", Reach::Public),
            ("127.0.0.1.nip.io", Reach::Private),
            ("app-10-0-0-1.nip.io", Reach::Private),
            ("a.169.254.169.254.sslip.io", Reach::Metadata),
            ("8.8.8.8.nip.io", Reach::Public),
            ("example.com", Reach::Public),
        ] {
            assert_eq!(reach_of_name(name), reach, "{name}");
        }
    }
}
