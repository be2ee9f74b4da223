//! Vehicle numbers with the check digit of North America.

use crate::kind::Kind;

/// Vehicle numbers with the check digit of North America.
pub static KIND: Kind = Kind {
    name: "vin",
    category: "privacy.pii.vehicle",
    forms: &["XXXXXXXXXXXX99999", "XXXXXXXXXXXXX9999"],
    valid: is_vin,
    score: 0.6,
    score_in_context: 0.95,
    context: &[
        "vin",
        "vehicle",
        "vehicle identification",
        "chassis",
        "chassis number",
        "frame number",
        "fahrgestellnummer",
        "fin",
        "vehículo",
        "bastidor",
        "véhicule",
        "telaio",
        "chassisnummer",
        "шасси",
        "车架号",
        "車台番号",
        "차대번호",
        "şasi",
    ],
    source: "49 CFR 565.15, https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565/section-565.15",
    positives: &["1HGCM82633A004352", "1M8GDM9AXKP042788", "5YJSA1E18HF000337"],
    look_alikes: &["1HGCM82633A004353", "5YJSA1E14HF000338", "IHGCM82633A004352", "12345678901234567"],
};

/// Whether the letters are those of a vehicle number: without I, O and Q, which look like digits.
pub fn has_letters(code: &[u8]) -> bool {
    code.len() == 17
        && !code.iter().any(|byte| b"IOQ".contains(byte))
        && code.iter().filter(|byte| byte.is_ascii_alphabetic()).count() >= 3
}

fn is_vin(code: &[u8]) -> bool {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let value = |byte: u8| match byte {
        b'A'..=b'H' => u32::from(byte - b'A') + 1,
        b'J'..=b'R' => u32::from(byte - b'J') + 1,
        b'S'..=b'Z' => u32::from(byte - b'S') + 2,
        digit => u32::from(digit.wrapping_sub(b'0')),
    };
    let sum: u32 = code.iter().zip(WEIGHTS).map(|(byte, weight)| value(*byte) * weight).sum();
    let check = b"0123456789X".get(sum as usize % 11);
    has_letters(code) && code.get(8) == check
}
