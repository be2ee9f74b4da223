//! Letters and scripts by the bytes of UTF-8, without decoding.

use crate::languages::Script;

/// What a character beyond ASCII is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beyond {
    /// A letter, or a mark that belongs to one.
    Letter(Script),
    /// Ends a sentence, as `。` and `؟`.
    End,
    /// Anything else: signs, digits, emoji, combining marks.
    Other,
}

/// Bytes of the character that begins with `lead`.
pub fn width(lead: u8) -> usize {
    match lead {
        0..0xC0 => 1,
        0xC0..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    }
}

/// How many letters of a European language a letter is worth: one Chinese character says about as much as three.
pub fn weight(script: Script) -> u32 {
    match script {
        Script::Han => 3,
        Script::Kana | Script::Hangul => 2,
        _ => 1,
    }
}

/// The character beyond ASCII that begins at `bytes[0]`. Blocks are taken whole; a rare sign counts as a letter.
pub fn beyond(bytes: &[u8]) -> Beyond {
    use Beyond::{End, Letter, Other};
    let at = |index: usize| bytes.get(index).copied().unwrap_or(0);
    match (at(0), at(1)) {
        (0xC3, 0x97 | 0xB7) => Other,
        (0xC3..=0xC9, _) => Letter(Script::Latin),
        (0xCD, 0xB0..) | (0xCE | 0xCF, _) => Letter(Script::Greek),
        (0xD0..=0xD3, _) | (0xD4, ..=0xAF) => Letter(Script::Cyrillic),
        (0xD4, _) | (0xD5, _) | (0xD6, ..=0x8F) => Letter(Script::Armenian),
        (0xD6, _) | (0xD7, _) => Letter(Script::Hebrew),
        (0xD8, 0x9F) | (0xDB, 0x94) => End,
        (0xD8, 0xA0..) | (0xD9, ..=0xA9) | (0xD9, 0xAE..) | (0xDA, _) | (0xDB, _) => Letter(Script::Arabic),
        (0xDD, 0x90..=0xBF) => Letter(Script::Arabic),
        (0xDC..=0xDF, _) => Letter(Script::Other),
        (0xE0, second) => south_asian(second, at(2)),
        (0xE1, second) => third_plane_row(second, at(2)),
        (0xE2, _) => Other,
        (0xE3, 0x80) => match at(2) {
            0x82 => End,
            0x85 | 0x86 => Letter(Script::Han),
            _ => Other,
        },
        (0xE3, 0x81..=0x83) => Letter(Script::Kana),
        (0xE3, 0x90..) | (0xE4..=0xE9, _) => Letter(Script::Han),
        (0xEA, 0xB0..) | (0xEB | 0xEC, _) | (0xED, ..=0x9E) => Letter(Script::Hangul),
        (0xEA, _) => Letter(Script::Other),
        (0xEF, 0xBC) if matches!(at(2), 0x81 | 0x9F) => End,
        (0xEF, 0xAD..=0xB7) | (0xEF, 0xB9 | 0xBA) => Letter(Script::Arabic),
        (0xEF, 0xA4..=0xAB) => Letter(Script::Han),
        (0xEF, 0xBD) if at(2) >= 0xA6 => Letter(Script::Kana),
        (0xF0, 0xA0..=0xB3) => Letter(Script::Han),
        _ => Other,
    }
}

/// U+0800 to U+0FFF.
fn south_asian(second: u8, third: u8) -> Beyond {
    let script = match second {
        // Dandas end a sentence in all scripts of India; digits are none of ours.
        0xA5 if matches!(third, 0xA4 | 0xA5) => return Beyond::End,
        0xA5 if matches!(third, 0xA6..=0xAF) => return Beyond::Other,
        0xA4 | 0xA5 => Script::Devanagari,
        0xA6 | 0xA7 => Script::Bengali,
        0xA8 | 0xA9 => Script::Gurmukhi,
        0xAA | 0xAB => Script::Gujarati,
        0xAC | 0xAD => Script::Oriya,
        0xAE | 0xAF => Script::Tamil,
        0xB0 | 0xB1 => Script::Telugu,
        0xB2 | 0xB3 => Script::Kannada,
        0xB4 | 0xB5 => Script::Malayalam,
        0xB6 | 0xB7 => Script::Sinhala,
        0xB8 | 0xB9 => Script::Thai,
        0xBA | 0xBB => Script::Lao,
        0xBC..=0xBF => Script::Tibetan,
        _ => Script::Other,
    };
    Beyond::Letter(script)
}

/// U+1000 to U+1FFF.
fn third_plane_row(second: u8, third: u8) -> Beyond {
    let script = match second {
        0x80 | 0x81 => Script::Myanmar,
        0x82 if third < 0xA0 => Script::Myanmar,
        0x82 | 0x83 => Script::Georgian,
        0x84..=0x87 => Script::Hangul,
        0x88..=0x8D => Script::Ethiopic,
        0x9E | 0x9F => Script::Khmer,
        0xB8..=0xBB => Script::Latin,
        0xBC..=0xBF => Script::Greek,
        _ => Script::Other,
    };
    Beyond::Letter(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_many_scripts_are_told() {
        for (text, script) in [
            ("éßșữĀ", Script::Latin),
            ("жїЎ", Script::Cyrillic),
            ("سگئ", Script::Arabic),
            ("नी", Script::Devanagari),
            ("漢㐀𠀋", Script::Han),
            ("ひカｱ", Script::Kana),
            ("한글", Script::Hangul),
            ("λώἄ", Script::Greek),
            ("שלום", Script::Hebrew),
            ("ไทย", Script::Thai),
            ("বাংলা", Script::Bengali),
            ("தமிழ்", Script::Tamil),
            ("ქართული", Script::Georgian),
            ("አማርኛ", Script::Ethiopic),
            ("ភាសា", Script::Khmer),
            ("Հայ", Script::Armenian),
            ("မြန်မာ", Script::Myanmar),
        ] {
            for (at, _) in text.char_indices() {
                assert_eq!(beyond(&text.as_bytes()[at..]), Beyond::Letter(script), "{text} at {at}");
            }
        }
        for text in ["×", "–", "“", "😀", "。", "　", "，", "\u{301}", "\u{200b}", "५"] {
            assert!(!matches!(beyond(text.as_bytes()), Beyond::Letter(_)), "{text}");
        }
        assert_eq!(beyond("؟".as_bytes()), Beyond::End);
    }
}
