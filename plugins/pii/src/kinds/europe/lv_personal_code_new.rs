//! The Latvian personal code since 2017: a 3, a digit from 2 on, and nine at random. There is no check digit.

use crate::digits::{is_repeated, stretch};
use crate::kind::Kind;

/// Personas kods without a date.
pub const KIND: Kind = Kind {
    name: "lv-personal-code-new",
    category: "privacy.pii.national-id",
    forms: &["999999-99999", "99999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.7,
    context: &[
        "personas kods",
        "personas kodu",
        "personas koda",
        "personal code",
        "personal identity number",
        "national id",
        "latvian id",
    ],
    source: "Pilsonības un migrācijas lietu pārvalde, Personas koda maiņa, https://www.pmlp.gov.lv/lv/personas-koda-maina",
    positives: &["327834-19045", "32640518279", "380123-45678"],
    look_alikes: &["310190-12345", "420190-12345", "320000-00000"],
};

fn valid(n: &[u8]) -> bool {
    n.starts_with(b"3") && matches!(n.get(1), Some(b'2'..=b'9')) && !is_repeated(stretch(n, 2..11))
}
