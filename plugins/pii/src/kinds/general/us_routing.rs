//! Routing numbers of banks of the United States.

use crate::digits::{number, weighted};
use crate::kind::Kind;

/// Routing numbers of banks of the United States.
pub static KIND: Kind = Kind {
    name: "us-routing",
    category: "privacy.pii.bank-routing",
    forms: &["999999999"],
    valid: is_routing,
    score: 0.25,
    score_in_context: 0.85,
    context: &[
        "routing",
        "routing number",
        "routing no",
        "aba",
        "aba number",
        "rtn",
        "ach",
        "transit number",
        "wire",
        "bank code",
    ],
    source: "American Bankers Association, https://www.aba.com/about-us/routing-number; check digit as described at https://en.wikipedia.org/wiki/ABA_routing_transit_number",
    positives: &["021000021", "122000247", "322187656"],
    look_alikes: &["021000022", "502000021", "000000000", "990000005"],
};

fn is_routing(digits: &[u8]) -> bool {
    let district = number(digits.get(..2).unwrap_or_default());
    matches!(district, 1..=12 | 21..=32 | 61..=72 | 80)
        && weighted(digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10)
}
