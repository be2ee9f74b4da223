//! The Swedish number of a firm: ten digits, the third 2 or more so that it is no date, with a check digit by Luhn.

use crate::digits::{is_repeated, luhn};
use crate::kind::Kind;

/// Organisationsnummer.
pub const KIND: Kind = Kind {
    name: "se-organisation-number",
    category: "privacy.pii.tax-id",
    forms: &["999999-9999", "9999999999"],
    valid,
    score: 0.25,
    score_in_context: 0.95,
    context: &[
        "organisationsnummer",
        "orgnr",
        "org.nr",
        "org.nummer",
        "org nr",
        "orgnummer",
        "momsregistreringsnummer",
        "momsnummer",
        "bolagsverket",
        "company number",
        "organisation number",
    ],
    source: "OID Repository, Organisationsnummer, https://oid-base.com/get/1.3.7; python-stdnum, stdnum/se/orgnr.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/se/orgnr.py",
    positives: &["123456-7897", "556036-0793", "212000-0142"],
    look_alikes: &["123456-7890", "556036-0790", "811228-9874", "000000-0000"],
};

fn valid(n: &[u8]) -> bool {
    matches!(n.first(), Some(b'1'..=b'3' | b'5'..=b'9'))
        && matches!(n.get(2), Some(b'2'..=b'9'))
        && !is_repeated(n)
        && luhn(n)
}
