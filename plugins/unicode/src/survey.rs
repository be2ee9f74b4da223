//! One quick look over the bytes of a text, to see which checks have anything to do. A text without anything odd, in
//! any language, ends here.

use crate::chars::{sign, signs};

/// Length of the character that a byte begins, in bytes.
const LENGTH: u8 = 0b0111;
/// The character must be looked at.
const LOOK: u8 = 0x80;
/// A letter of an alphabet with Latin lookalikes: its neighbours must be looked at.
const ALPHABET: u8 = 0x40;

static LEAD: [u8; 256] = lead();

const fn lead() -> [u8; 256] {
    let mut table = [1; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte {
            0x09 | 0x0a | 0x0c | 0x0d | 0x20..=0x7e => 1,
            0x00..=0x1f | 0x7f => 1 | LOOK,
            // Latin-1 controls and soft hyphen; combining marks; U+061C among the first Arabic letters.
            0xc2 | 0xcc | 0xd8 => 2 | LOOK,
            0xcd => 2 | LOOK | ALPHABET,
            // Greek, Cyrillic, Armenian. U+0483 to U+0489 in D2 are marks.
            0xd2 => 2 | LOOK | ALPHABET,
            0xce..=0xd6 => 2 | ALPHABET,
            0xc3..=0xdf => 2,
            // Cherokee, small capitals; Lisu, more small capitals.
            0xe1 | 0xea => 3 | LOOK | ALPHABET,
            0xe2 | 0xe3 | 0xee | 0xef => 3 | LOOK,
            0xe0..=0xed => 3,
            0xf0..=0xff => 4 | LOOK,
            _ => 1,
        };
        byte += 1;
    }
    table
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * ONES;

/// Whether eight bytes are all printable ASCII.
fn is_printable(eight: u64) -> bool {
    let control = eight.wrapping_sub(0x20 * ONES) & !eight;
    let delete = (eight ^ (0x7f * ONES)).wrapping_sub(ONES);
    (eight | control | delete) & HIGH == 0
}

/// The bits of [`sign`] of what `text` contains.
#[must_use]
pub fn survey(text: &str) -> u16 {
    let bytes = text.as_bytes();
    let mut found = 0;
    let mut at = 0;
    while at < bytes.len() {
        if let Some(eight) = bytes.get(at..at + 8).and_then(|eight| <[u8; 8]>::try_from(eight).ok())
            && is_printable(u64::from_le_bytes(eight))
        {
            at += 8;
            continue;
        }
        // Where the eight are not plain, they are gone through one by one.
        let end = bytes.len().min(at + 8);
        while at < end {
            let lead = LEAD[usize::from(bytes[at])];
            let next = at + usize::from(lead & LENGTH);
            if lead & LOOK != 0 && !is_quiet(bytes, at) {
                found |= text[at..].chars().next().map_or(0, signs);
            }
            if lead & ALPHABET != 0 && touches_latin(bytes, at, next) {
                found |= sign::MIXED;
            }
            at = next;
        }
    }
    found
}

/// Whether the bytes around are enough to see that nothing is odd: kana, Hangul, signs of Latin-1, and how emoji are
/// varied and joined.
fn is_quiet(bytes: &[u8], at: usize) -> bool {
    let second = bytes.get(at + 1).copied().unwrap_or(0);
    match bytes[at] {
        0xc2 => second > 0xad,
        0xd8 => second != 0x9c,
        0xe3 => second != 0x85,
        0xea => second >= 0xb0,
        // Dashes and quotes; ZWJ between emoji.
        0xe2 if second == 0x80 => match bytes.get(at + 2) {
            Some(0x90..=0xa7 | 0xb0..) => true,
            Some(0x8d) => is_emoji_before(&bytes[..at]) && is_emoji_after(&bytes[at + 3..]),
            _ => false,
        },
        // U+FE0F once, after what is no letter of ASCII.
        0xef if bytes[at..].starts_with(&[0xef, 0xb8, 0x8f]) => {
            at > 0
                && !bytes[at - 1].is_ascii_alphabetic()
                && !matches!(bytes.get(at + 3), Some(0xef | 0xf3))
                && !bytes[..at].ends_with(&[0xef, 0xb8, 0x8f])
        }
        // Most emoji.
        0xf0 if second == 0x9f => bytes.get(at + 2).is_some_and(|third| (0x8c..=0xab).contains(third)),
        _ => false,
    }
}

fn is_emoji_before(before: &[u8]) -> bool {
    before.ends_with(&[0xef, 0xb8, 0x8f])
        || before.len() >= 4 && before[before.len() - 4..].starts_with(&[0xf0, 0x9f])
}

fn is_emoji_after(after: &[u8]) -> bool {
    after.starts_with(&[0xf0, 0x9f]) || matches!(after, [0xe2, 0x98..=0x9e, ..])
}

/// Whether an ASCII letter stands right before or after, or what follows goes on as the name of a host would.
fn touches_latin(bytes: &[u8], at: usize, next: usize) -> bool {
    let is_letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
    at > 0 && is_letter(at - 1) || is_letter(next) || bytes.get(next) == Some(&b'.') && is_letter(next + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_texts_end_here() {
        for text in [
            "",
            "Plain ASCII, with\ttabs\r\nand lines; ~tildes~ and {braces}. 0123456789",
            "Ünïcode façade, naïve café; 12 × 3 ÷ 4 = 9 «ok» £5 ±1 µm",
            "これはペンです。漢字とカタカナ、ひらがな。한국어 문장입니다.",
            "Съешь же ещё этих мягких французских булок, да выпей чаю. Это IT-специалист.",
            "مرحبا بالعالم، كيف حالك؟ שלום עולם สวัสดีชาวโลก नमस्ते दुनिया",
            "Curly “quotes”, dashes – and — ellipsis… 😀 €",
            "Joined 👩\u{200d}💻 👩\u{200d}❤\u{fe0f}\u{200d}👨 and varied ☀\u{fe0f} ©\u{fe0f} 1\u{fe0f} emoji 🎉",
        ] {
            assert_eq!(survey(text), 0, "{text}");
        }
    }

    #[test]
    fn every_character_is_seen_wherever_it_stands() {
        for c in ('\0'..=char::MAX).filter(|&c| signs(c) != 0) {
            // IPA letters and raised ones count as styled beside others, and do not start the check.
            if matches!(c, '\u{250}'..='\u{2ff}') {
                continue;
            }
            // U+FE0F after a sign is how emoji are varied.
            let base = if c == '\u{fe0f}' { "x" } else { " " };
            for pad in [0, 3, 7, 8, 13] {
                let text = format!("{}{base}{c} tail of it", "x".repeat(pad));
                assert_ne!(survey(&text) & signs(c), 0, "{:x} after {pad}", c as u32);
            }
        }
    }

    #[test]
    fn alphabets_need_a_latin_neighbour() {
        for (text, found) in [
            ("pаypal", true),
            ("а b", false),
            ("аррӏе.com", true),
            ("слово. The", false),
            ("Ꭰbc", true),
            ("xο", true),
        ] {
            assert_eq!(survey(text) & sign::MIXED != 0, found, "{text}");
        }
    }
}
