//! Unique entity number of all other bodies in Singapore: century, year, kind, four digits and a letter.

use crate::digits::stretch;
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "sg-uen-other",
    category: "privacy.pii.tax-id",
    forms: &["A99AA9999A"],
    valid,
    score: 0.75,
    score_in_context: 0.95,
    context: &["uen", "unique entity number", "acra", "limited liability partnership", "society"],
    source: "python-stdnum, stdnum/sg/uen.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/sg/uen.py",
    positives: &["T19LL2001L", "S99CC8598K", "T18LL8559K"],
    look_alikes: &["T15ZZ1234A", "T19LL2001Q", "S99CC8598Q"],
};

const KINDS: [&[u8; 2]; 38] = [
    b"CC", b"CD", b"CH", b"CL", b"CM", b"CP", b"CS", b"CX", b"DP", b"FB", b"FC", b"FM", b"FN", b"GA", b"GB",
    b"GS", b"HS", b"LL", b"LP", b"MB", b"MC", b"MD", b"MH", b"MM", b"MQ", b"NB", b"NR", b"PA", b"PB", b"PF",
    b"RF", b"RP", b"SM", b"SS", b"TC", b"TU", b"VH", b"XL",
];
const ALPHABET: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWX0123456789";

fn valid(value: &[u8]) -> bool {
    let rank =
        |byte: &u8| ALPHABET.iter().position(|known| known == byte).and_then(|rank| u32::try_from(rank).ok());
    let Some(ranks) = stretch(value, 0..9).iter().map(rank).collect::<Option<Vec<u32>>>() else {
        return false;
    };
    let sum: u32 = ranks.iter().zip([4, 3, 5, 3, 10, 2, 2, 5, 7]).map(|(rank, weight)| rank * weight).sum();
    // 6 is -5 modulo 11.
    matches!(value.first(), Some(b'R' | b'S' | b'T'))
        && KINDS.iter().any(|kind| stretch(value, 3..5) == *kind)
        && ALPHABET.get(((sum + 6) % 11) as usize) == value.get(9)
}
