//! IPv6 addresses; those of private networks, this machine and documentation score low.

use crate::kind::Kind;

/// IPv6 addresses; those of private networks, this machine and documentation score low.
pub static KIND: Kind = Kind {
    name: "ipv6",
    category: "privacy.pii.ip",
    forms: &[],
    valid: crate::kind::any,
    score: 0.75,
    score_in_context: 0.9,
    context: &[
        "ip",
        "ipv6",
        "ip address",
        "host",
        "server",
        "client",
        "login",
        "ssh",
        "ping",
        "posted from",
        "from",
    ],
    source: "RFC 4291 and RFC 5952, https://www.rfc-editor.org/rfc/rfc4291",
    positives: &[
        "1370:570b:bef1:51a2:42f:8:ea9b:4391",
        "2a00:1450:4001:81b::200e",
        "ip=2606:4700::6810:85e5",
    ],
    look_alikes: &["fe80::1", "::1", "2001:db8::1", "std::fmt", "10:30:45", "face::add"],
};
