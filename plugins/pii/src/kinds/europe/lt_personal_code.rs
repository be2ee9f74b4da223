//! The Lithuanian personal code, built like Estonia's: a digit of sex and century, date of birth, serial number and a
//! check digit by 11.

use crate::kind::Kind;

/// Asmens kodas.
pub const KIND: Kind = Kind {
    name: "lt-personal-code",
    category: "privacy.pii.national-id",
    forms: &["99999999999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "asmens kodas",
        "asmens kodo",
        "asmens kodą",
        "personal code",
        "personal identification code",
        "national id",
        "lithuanian id",
    ],
    source: "Wikipedia, Asmens kodas, https://lt.wikipedia.org/wiki/Asmens_kodas; python-stdnum, stdnum/lt/asmens.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/lt/asmens.py",
    positives: &["33309240064", "48605121232", "60307080563"],
    look_alikes: &["33309240060", "48605121230", "33313240064"],
};

fn valid(n: &[u8]) -> bool {
    super::ee_personal_code::valid(n)
}
