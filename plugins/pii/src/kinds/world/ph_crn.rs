//! Common reference number of the UMID card, and number of the national register of the Philippines: twelve digits in three groups; nothing
//! to check.

use crate::digits::is_repeated;
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ph-crn",
    category: "privacy.pii.social-security",
    forms: &["9999-9999999-9"],
    valid,
    score: 0.15,
    score_in_context: 0.65,
    context: &[
        "umid",
        "crn",
        "common reference number",
        "unified multi-purpose id",
        "philsys",
        "philsys number",
        "philippine national id",
    ],
    source: "PhilSys Number and UMID, idnumbers phl/phil_id.py: https://en.wikipedia.org/wiki/National_identification_number#Philippines",
    positives: &["3660-8149798-9", "0541-8657457-6", "1648-1773143-8"],
    look_alikes: &["0000-0000000-0", "0111-123456-7", "0111 1234567 8"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(value)
}
