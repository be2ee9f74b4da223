//! What a character is to the reader of words.

/// What a character is to the reader of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Part of a word.
    Word,
    /// A word of its own: scripts that put no spaces between words.
    Alone,
    /// Ends a sentence, an ASCII one only where a blank or the end follows.
    Stop,
    /// Ends a line.
    Line,
    /// Anything else.
    Other,
}

/// The class of an ASCII byte.
pub const fn of_ascii(byte: u8) -> Class {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => Class::Word,
        b'.' | b'!' | b'?' => Class::Stop,
        b'\n' => Class::Line,
        _ => Class::Other,
    }
}

/// The class of a character beyond ASCII. Marks count as parts of words, as Indic and Arabic vowel signs are.
pub fn of_char(c: char) -> Class {
    match u32::from(c) {
        // 。 ！ ？ of Chinese and Japanese, the danda, the Arabic question mark and full stop, the ellipsis.
        0x3002 | 0xFF01 | 0xFF1F | 0xFF61 | 0x0964 | 0x0965 | 0x061F | 0x06D4 => Class::Stop,
        0x2028 | 0x2029 => Class::Line,
        0x0080..=0x00BF => {
            if matches!(c, 'ª' | 'º' | 'µ') {
                Class::Word
            } else {
                Class::Other
            }
        }
        0x00D7 | 0x00F7 | 0x060C | 0x061B | 0x066A..=0x066D => Class::Other,
        // General punctuation to miscellaneous symbols, without the joiners that Indic words and Persian hold.
        0x200C | 0x200D => Class::Word,
        0x2000..=0x206F | 0x2190..=0x2BFF | 0x3000..=0x3004 | 0x3008..=0x3020 | 0x3030 => Class::Other,
        0xFE10..=0xFE1F | 0xFE30..=0xFE6F | 0xFF00..=0xFF0F | 0xFF1A..=0xFF20 | 0xFF3B..=0xFF40 => {
            Class::Other
        }
        0xFF5B..=0xFF65 | 0xFFFC | 0xFFFD | 0x1F000..=0x1FBFF | 0xE0000..=0x10_FFFF => Class::Other,
        // Thai, Lao, Myanmar, Khmer; kana, Han and their extensions.
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF => Class::Alone,
        0x3005..=0x3007 | 0x3021..=0x30FF | 0x31F0..=0x31FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF => {
            Class::Alone
        }
        0xFF66..=0xFF9F | 0x20000..=0x3FFFF => Class::Alone,
        _ => Class::Word,
    }
}

/// Whether an ASCII byte is part of a word; no byte beyond ASCII is marked.
static WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        table[byte as usize] = matches!(of_ascii(byte), Class::Word);
        byte += 1;
    }
    table
};

/// Where the word ends in which byte `at` stands; `at` is on a character boundary.
#[inline]
pub fn word_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    loop {
        while bytes.get(end).is_some_and(|&byte| WORD[usize::from(byte)]) {
            end += 1;
        }
        if bytes.get(end).is_none_or(u8::is_ascii) {
            return end;
        }
        match text[end..].chars().next() {
            Some(c) if of_char(c) == Class::Word => end += c.len_utf8(),
            _ => return end,
        }
    }
}
