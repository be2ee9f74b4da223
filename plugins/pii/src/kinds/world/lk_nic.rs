//! Identity card of Sri Lanka since 2016: year in full and day of birth (of women plus 500), five digits. How the last is computed has only
//! been guessed at, so it is not asked for.

use crate::digits::{BIRTH_YEARS, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "lk-nic",
    category: "privacy.pii.national-id",
    forms: &["999999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.75,
    context: &[
        "nic",
        "nic no",
        "nic number",
        "national identity card",
        "identity card",
        "ජාතික හැඳුනුම්පත",
        "හැඳුනුම්පත් අංකය",
        "தேசிய அடையாள அட்டை",
    ],
    source: "Report on national identity cards of Sri Lanka, Immigration and Refugee Board of Canada; as idnumbers lka: https://www.irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=451823",
    positives: &["198127017998", "199160201066", "200409343472"],
    look_alikes: &["199040012345", "185012312345", "199012300001"],
};

fn valid(value: &[u8]) -> bool {
    let day = number(stretch(value, 4..7));
    BIRTH_YEARS.contains(&number(stretch(value, 0..4)))
        && matches!(day, 1..=366 | 501..=866)
        && stretch(value, 7..11) != b"0000"
}
