//! Network addresses of devices: EUI-48 and EUI-64.

use crate::digits::is_repeated;
use crate::kind::Kind;

/// Network addresses of devices: EUI-48 and EUI-64.
pub static KIND: Kind = Kind {
    name: "mac",
    category: "privacy.pii.mac",
    forms: &[
        "XX:XX:XX:XX:XX:XX",
        "XX-XX-XX-XX-XX-XX",
        "XXXX.XXXX.XXXX",
        "XX:XX:XX:XX:XX:XX:XX:XX",
        "XX-XX-XX-XX-XX-XX-XX-XX",
    ],
    valid: is_eui,
    score: 0.8,
    score_in_context: 0.95,
    context: &[
        "mac",
        "mac address",
        "ethernet",
        "wlan",
        "wifi",
        "bssid",
        "bluetooth",
        "hwaddr",
        "mac-adresse",
        "adresse mac",
        "dirección mac",
        "indirizzo mac",
        "mac地址",
        "macアドレス",
        "mac 주소",
        "mac-адрес",
    ],
    source: "IEEE, Guidelines for Use of Extended Unique Identifier (EUI), https://standards.ieee.org/wp-content/uploads/import/documents/tutorials/eui.pdf",
    positives: &["c2:1c:e1:99:c2:b2", "00-1A-2B-3C-4D-5E", "001a.2b3c.4d5e", "02:00:5e:10:00:00:00:01"],
    look_alikes: &["00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "c2:1c:e1:99:c2:g2", "12:30:45"],
};

fn is_eui(digits: &[u8]) -> bool {
    digits.iter().all(u8::is_ascii_hexdigit) && !is_repeated(digits)
}
