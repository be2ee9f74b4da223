//! The Greek social security number: date of birth, a serial number and a check digit by Luhn.

use crate::digits::{is_date, luhn, part};
use crate::kind::Kind;

/// AMKA, ΑΜΚΑ.
pub const KIND: Kind = Kind {
    name: "gr-amka",
    category: "privacy.pii.social-security",
    forms: &["99999999999", "999999_99999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "αμκα",
        "α.μ.κ.α",
        "αριθμός μητρώου κοινωνικής ασφάλισης",
        "κοινωνικής ασφάλισης",
        "amka",
        "social security number",
        "social security",
    ],
    source: "AMKA, What is AMKA, https://www.amka.gr/tieinai_en.html; python-stdnum, stdnum/gr/amka.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/gr/amka.py",
    positives: &["01013099997", "15078501234", "290204 56785"],
    look_alikes: &["01013099990", "15078501230", "32013099997", "01133099997"],
};

fn valid(n: &[u8]) -> bool {
    is_date(0, part(n, 2, 4), part(n, 0, 2)) && part(n, 6, 10) > 0 && luhn(n)
}
