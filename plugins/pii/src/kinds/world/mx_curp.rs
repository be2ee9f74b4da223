//! Population code of Mexico: four letters of the name, day of birth, sex, state, three letters, a count and a check digit.

use crate::digits::{at, base36, complement, is_born_in, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "mx-curp",
    category: "privacy.pii.national-id",
    forms: &["AAAA999999AAAAAAX9"],
    valid,
    score: 0.9,
    score_in_context: 0.95,
    context: &["curp", "clave única de registro de población", "clave unica de registro de poblacion"],
    source: "Unique Population Registry Code, Wikipedia; as python-stdnum mx/curp.py: https://en.wikipedia.org/wiki/Unique_Population_Registry_Code",
    positives: &["RALA810719HDFSNR09", "ROLJ951011MMCLNZ01", "ROLA050711MMCSNRA1"],
    look_alikes: &["BOXW311320HNERXN09", "BOXW310820HXXRXN09", "RALA810719HDFSNR05", "ROLJ951011MMCLNZ05"],
};

const STATES: &[u8] = b"ASBCBSCCCHCLCMCSDFDGGRGTHGJCMCMNMSNENLNTOCPLQRQTSLSPSRTCTLTSVZYNZS";

fn valid(value: &[u8]) -> bool {
    // Letters from O on leave room for the Ñ.
    let rank = |byte: u8| base36(byte) + u32::from(byte.is_ascii_uppercase() && byte > b'N');
    let sum: u32 =
        stretch(value, 0..17).iter().zip((2..=18).rev()).map(|(&byte, weight)| rank(byte) * weight).sum();
    let century = if value.get(16).is_some_and(u8::is_ascii_digit) { 1900 } else { 2000 };
    is_born_in(century, stretch(value, 4..10))
        && matches!(value.get(10), Some(b'H' | b'M' | b'X'))
        && STATES.chunks_exact(2).any(|state| state == stretch(value, 11..13))
        && complement(sum, 10) == at(value, 17)
}
