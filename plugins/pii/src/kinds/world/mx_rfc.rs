//! Tax number of persons in Mexico: four letters of the name, day of birth and three characters of which the last is a check.
//! Names with a letter outside of ASCII are not found.

use crate::digits::{base36, complement, is_yymmdd, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "mx-rfc",
    category: "privacy.pii.tax-id",
    forms: &["AAAA999999XXX", "AAAA-999999-XXX", "AAAA 999999 XXX"],
    valid,
    score: 0.65,
    score_in_context: 0.95,
    context: &["rfc", "registro federal de contribuyentes", "sat", "clave de rfc"],
    source: "python-stdnum, stdnum/mx/rfc.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/mx/rfc.py",
    positives: &["RARA850411571", "GELJ-911019-125", "RELA 850419 5H0"],
    look_alikes: &["GODE561331GR8", "GZDE561231GR8", "RARA850411575", "GELJ-911019-127"],
};

/// The last character: the others, padded with a blank for firms, weighted from 13 down, modulo 11.
pub(super) fn check_is_right(value: &[u8]) -> bool {
    let rank = |byte: u8| base36(byte) + u32::from(byte.is_ascii_uppercase() && byte > b'N');
    let Some((last, rest)) = value.split_last() else {
        return false;
    };
    // A blank counts 37.
    let blank = if rest.len() == 11 { 37 * 13 } else { 0 };
    let sum: u32 = rest.iter().rev().zip(2..).map(|(&byte, weight)| rank(byte) * weight).sum();
    complement(blank + sum, 11) == base36(*last)
}

fn valid(value: &[u8]) -> bool {
    value.get(1).is_some_and(|vowel| b"AEIOUX".contains(vowel))
        && is_yymmdd(stretch(value, 4..10))
        && check_is_right(value)
}
