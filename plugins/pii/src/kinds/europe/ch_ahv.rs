//! The Swiss social security number: 756 for the country, nine digits and a check digit as on articles (EAN-13).

use crate::digits::{is_repeated, stretch, weighted};
use crate::kind::Kind;

/// AHV number, numéro AVS.
pub const KIND: Kind = Kind {
    name: "ch-ahv",
    category: "privacy.pii.social-security",
    forms: &["756_9999_9999_99"],
    valid,
    score: 0.7,
    score_in_context: 0.95,
    context: &[
        "ahv",
        "ahv-nummer",
        "ahv-nr",
        "ahvn13",
        "sozialversicherungsnummer",
        "versichertennummer",
        "avs",
        "numéro avs",
        "no avs",
        "numero avs",
        "navs13",
        "social security number",
        "social insurance number",
    ],
    source: "Wikipedia, Sozialversicherungsnummer, Versichertennummer, https://de.wikipedia.org/wiki/Sozialversicherungsnummer#Versichertennummer; python-stdnum, stdnum/ch/ssn.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ch/ssn.py",
    positives: &["756.9217.0769.85", "7561234567897", "756 3047 5009 62"],
    look_alikes: &["756.9217.0769.80", "7561234567890", "123.4567.8910.19", "757.9217.0769.85"],
};

fn valid(n: &[u8]) -> bool {
    !is_repeated(stretch(n, 3..12))
        && weighted(n, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10)
}
