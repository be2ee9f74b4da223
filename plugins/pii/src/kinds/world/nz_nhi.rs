//! National Health Index of New Zealand: three letters without I and O, three digits and a check digit modulo 11, or, to come, two digits, a
//! letter and a check letter modulo 23.

use crate::digits::{digit, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "nz-nhi",
    category: "privacy.pii.health-id",
    forms: &["AAA9999", "AAA99AA"],
    valid,
    score: 0.2,
    score_in_context: 0.9,
    context: &["nhi", "national health index", "nhi number", "health index", "patient id", "hauora"],
    source: "HISO 10046:2024 Consumer Health Identity Standard, section 2.1.4: https://www.tewhatuora.govt.nz/assets/Publications/HISO-Standards/HISO-10046-2024-Consumer-Health-Identity-Standard.pdf",
    positives: &["WLM0487", "CFX2001", "ZBD15NH"],
    look_alikes: &["ZZZ0044", "ZZZ00AA", "AIO1234", "WLM0485", "CFX2005"],
};

const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";

fn valid(value: &[u8]) -> bool {
    let rank = |byte: &u8| match LETTERS.iter().position(|letter| letter == byte) {
        Some(place) => u32::try_from(place + 1).ok(),
        None => byte.is_ascii_digit().then(|| digit(*byte)),
    };
    let Some(ranks) = value.iter().map(rank).collect::<Option<Vec<u32>>>() else {
        return false;
    };
    let sum: u32 = ranks.iter().zip((2..=7).rev()).map(|(rank, weight)| rank * weight).sum();
    let check = ranks.last().copied();
    if value.last().is_some_and(u8::is_ascii_digit) {
        // A remainder of 0 is not given out.
        !sum.is_multiple_of(11) && check == Some((11 - sum % 11) % 10) && stretch(value, 3..6) != b"000"
    } else {
        check == Some(23 - sum % 23)
    }
}
