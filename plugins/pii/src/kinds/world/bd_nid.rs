//! Identity number of Bangladesh: ten digits on the smart card, before that thirteen (district, kind of place, station, union, count), or
//! seventeen with the year of birth before them; nothing to check further.

use crate::digits::{BIRTH_YEARS, at, is_repeated, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "bd-nid",
    category: "privacy.pii.national-id",
    forms: &["9999999999", "9999999999999", "99999999999999999", "999 999 9999"],
    valid,
    score: 0.1,
    score_in_context: 0.65,
    context: &[
        "bangladesh nid",
        "nid",
        "nid number",
        "national id",
        "voter id",
        "জাতীয় পরিচয়পত্র",
        "এনআইডি",
        "পরিচয়পত্র নম্বর",
    ],
    source: "National identity card (Bangladesh), Wikipedia; as idnumbers bgd: https://en.wikipedia.org/wiki/National_identity_card_(Bangladesh)",
    positives: &["938 866 8947", "1515601575213", "19891518158425409"],
    look_alikes: &["0000000000", "1562824588424", "17841592824588424"],
};

fn valid(value: &[u8]) -> bool {
    let old = |value: &[u8]| matches!(at(value, 2), 1..=5 | 9);
    !is_repeated(value)
        && match value.len() {
            10 => true,
            13 => old(value),
            _ => BIRTH_YEARS.contains(&number(stretch(value, 0..4))) && old(stretch(value, 4..17)),
        }
}
