//! The matchers of IP addresses.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::edges::{after, before, begins_word, ends_word};

/// An IPv4 address in dotted notation that begins at `start`: its end and itself.
#[must_use]
pub fn v4(text: &str, start: usize) -> Option<(usize, Ipv4Addr)> {
    let rest = text.as_bytes().get(start..)?;
    let length = rest.iter().take(16).take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
    let length = length - usize::from(rest.get(length.checked_sub(1)?) == Some(&b'.'));
    let address: Ipv4Addr = text.get(start..start + length)?.parse().ok()?;
    let end = start + length;
    let is_more =
        matches!(before(text, start), Some('.' | '-')) && start > 1 && rest_is_digit(text, start - 2)
            || after(text, end) == Some('.') && rest_is_digit(text, end + 1)
            || after(text, end) == Some('-') && rest_is_digit(text, end + 1) && v4_is_not(text, end + 1);
    (ends_word(text, end) && !is_more).then_some((end, address))
}

fn rest_is_digit(text: &str, at: usize) -> bool {
    text.as_bytes().get(at).is_some_and(u8::is_ascii_digit)
}

/// A hyphen between two addresses is a range; behind one it is a version's (`1.2.3.4-5`).
fn v4_is_not(text: &str, at: usize) -> bool {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    rest.iter().take(16).filter(|byte| **byte == b'.').count() < 3
}

/// Whether the address is nobody's: this machine, a private network, documentation, groups.
#[must_use]
pub fn is_special_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || first == 0
        || first >= 224
        || (first == 100 && (64..128).contains(&second))
        || (first == 198 && (18..20).contains(&second))
}

/// Whether the numbers are those of a version, such as 1.2.3.4.
#[must_use]
pub fn is_version(address: Ipv4Addr) -> bool {
    address.octets().iter().filter(|octet| **octet < 20).count() >= 3
}

/// An IPv6 address that begins at `start`, with a hexadecimal digit or `::`: its end and itself.
#[must_use]
pub fn v6(text: &str, start: usize) -> Option<(usize, Ipv6Addr)> {
    if !begins_word(text, start) || matches!(before(text, start), Some(':' | '.')) {
        return None;
    }
    let rest = text.as_bytes().get(start..)?;
    let length =
        rest.iter().take(46).take_while(|b| b.is_ascii_hexdigit() || matches!(b, b':' | b'.')).count();
    let mut end = start + length;
    while end > start && (text.as_bytes().get(end - 1) == Some(&b'.') || is_lone_colon(text, end)) {
        end -= 1;
    }
    if !ends_word(text, end) {
        return None;
    }
    Some((end, text.get(start..end)?.parse().ok()?))
}

/// Whether a colon that is not half of `::` ends before `end`.
fn is_lone_colon(text: &str, end: usize) -> bool {
    let bytes = text.as_bytes();
    bytes.get(end - 1) == Some(&b':') && bytes.get(end.wrapping_sub(2)) != Some(&b':')
}

/// Whether the address is nobody's: this machine, a private network, documentation, groups.
#[must_use]
pub fn is_special_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    address.is_loopback()
        || address.is_unspecified()
        || address.is_multicast()
        || first & 0xFFC0 == 0xFE80
        || first & 0xFE00 == 0xFC00
        || (first == 0x2001 && second == 0xDB8)
}

/// Whether what is written so is hardly anything else: `a::b` is a path in some languages.
#[must_use]
pub fn is_sure_v6(written: &str) -> bool {
    let groups = written.split(':').filter(|group| !group.is_empty()).count();
    groups >= 4 || (groups >= 2 && written.bytes().filter(u8::is_ascii_digit).count() >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_whole() {
        for (text, wanted) in [
            ("54.154.128.156.", Some("54.154.128.156")),
            ("54.154.128.156:443", Some("54.154.128.156")),
            ("8.8.8.8/32", Some("8.8.8.8")),
            ("10.0.0.1-10.0.0.9", Some("10.0.0.1")),
            ("1.2.3.4-5", None),
            ("1.2.3.4.5", None),
            ("256.1.1.1", None),
            ("01.2.3.4", None),
            ("1.2.3", None),
            ("1.2.3.4a", None),
        ] {
            assert_eq!(v4(text, 0).map(|(end, _)| &text[..end]), wanted, "{text}");
        }
        for (text, wanted) in [
            ("2a00:1450:4001:81b::200e,", Some("2a00:1450:4001:81b::200e")),
            ("::ffff:1.2.3.4", Some("::ffff:1.2.3.4")),
            ("fe80::1: x", Some("fe80::1")),
            ("10:30:45", None),
            ("::", Some("::")),
            ("a::bz", None),
        ] {
            assert_eq!(v6(text, 0).map(|(end, _)| &text[..end]), wanted, "{text}");
        }
        assert!(is_special_v6("::".parse().unwrap()) && !is_sure_v6("a::b"));
    }
}
