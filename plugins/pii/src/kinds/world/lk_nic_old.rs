//! Identity card of Sri Lanka until 2016: year and day of birth (of women plus 500), four digits, `V` or `X`.

use crate::digits::{is_repeated, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "lk-nic-old",
    category: "privacy.pii.national-id",
    forms: &["999999999A", "999999999 A"],
    valid,
    score: 0.35,
    score_in_context: 0.9,
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
    positives: &["821289975V", "926204340 V", "781235621X"],
    look_alikes: &["904001234V", "851231234A", "000000000V", "821289975Q", "926204340 Q"],
};

fn valid(value: &[u8]) -> bool {
    let day = number(stretch(value, 2..5));
    matches!(day, 1..=366 | 501..=866)
        && matches!(value.last(), Some(b'V' | b'X'))
        && !is_repeated(stretch(value, 0..9))
}
