//! IPv4 addresses; those of private networks, this machine and documentation score low.

use crate::kind::Kind;

/// IPv4 addresses; those of private networks, this machine and documentation score low.
pub static KIND: Kind = Kind {
    name: "ipv4",
    category: "privacy.pii.ip",
    forms: &[],
    valid: crate::kind::any,
    score: 0.7,
    score_in_context: 0.9,
    context: &[
        "ip",
        "ip address",
        "host",
        "server",
        "client",
        "login",
        "logged in",
        "ssh",
        "ping",
        "posted from",
        "from",
        "ip-adresse",
        "adresse ip",
        "dirección ip",
        "indirizzo ip",
        "ip地址",
        "ipアドレス",
        "ip 주소",
        "ip-адрес",
    ],
    source: "RFC 791 and RFC 6890, https://www.rfc-editor.org/rfc/rfc6890",
    positives: &["54.154.128.156", "ip=142.203.151.150", "from 86.176.133.5:443"],
    look_alikes: &[
        "192.168.1.10",
        "127.0.0.1",
        "1.2.3.4",
        "256.1.1.1",
        "version 52.40.30.77",
        "10.0.76388.5680",
        "1.2.3.4.5",
    ],
};
