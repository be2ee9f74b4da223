//! Words of a text as hashes, without case, punctuation and layout.

/// One word, or one character of a script that is written without blanks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Token {
    /// FNV-1a over the word in lower case.
    pub hash: u64,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// How much it counts, in quarters of a word.
    pub quarters: u32,
}

/// Quarters in a word.
pub const WORD: u32 = 4;

const OFFSET: u64 = 0xCBF2_9CE4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01B3;

/// Lower case of a letter or digit of ASCII; 0 for what stands between words.
static FOLDED: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            table[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// The tokens of a text, in order.
#[derive(Debug, Clone)]
pub struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    /// The tokens of `text`.
    pub fn new(text: &'a str) -> Tokens<'a> {
        Tokens { text, at: 0 }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// Whether `start..end` numbers an item of a list, as `2.` does: layout, which a copy may lose.
    fn is_item_number(&self, start: usize, end: usize) -> bool {
        let bytes = self.text.as_bytes();
        end - start <= 2
            && bytes[start..end].iter().all(u8::is_ascii_digit)
            && matches!(bytes.get(end), Some(b'.' | b')'))
            && bytes.get(end + 1).is_none_or(|byte| byte.is_ascii_whitespace() || *byte == b'*')
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    #[inline]
    fn next(&mut self) -> Option<Token> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            let mut hash = OFFSET;
            let mut start = at;
            while let Some(&byte) = bytes.get(at) {
                let folded = FOLDED[usize::from(byte)];
                if folded != 0 {
                    hash = (hash ^ u64::from(folded)).wrapping_mul(PRIME);
                    at += 1;
                    continue;
                }
                if byte.is_ascii() {
                    if at > start {
                        break;
                    }
                    at += 1;
                    start = at;
                    continue;
                }
                let char = self.char_at(at)?;
                let quarters = quarters(char);
                if quarters == 0 || quarters == WORD {
                    if quarters == WORD {
                        hash = char.to_lowercase().fold(hash, then);
                    } else if at > start {
                        break;
                    } else {
                        start = at + char.len_utf8();
                    }
                    at += char.len_utf8();
                    continue;
                }
                if at > start {
                    break;
                }
                self.at = at + char.len_utf8();
                return Some(Token { hash: then(OFFSET, char), start, end: self.at, quarters });
            }
            self.at = at;
            if at == start {
                return None;
            }
            if bytes.get(at) == Some(&b':') && bytes[at..].starts_with(b"://") {
                // Addresses are made of the same few words everywhere.
                let length = bytes[at..].iter().position(|byte| b" \t\r\n\"'<>)]`|".contains(byte));
                at = length.map_or(bytes.len(), |length| at + length);
            } else if !self.is_item_number(start, at) {
                return Some(Token { hash, start, end: at, quarters: WORD });
            }
        }
    }
}

fn then(hash: u64, char: char) -> u64 {
    (hash ^ u64::from(u32::from(char))).wrapping_mul(PRIME)
}

/// What a character beyond ASCII counts: nothing between words, [`WORD`] within a word, less where it stands alone.
fn quarters(char: char) -> u32 {
    match char {
        '\u{3040}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}'
            if char.is_alphanumeric() =>
        {
            2
        }
        // Thai, Lao, Tibetan, Myanmar, Khmer: a word is four or five characters, not counting marks.
        '\u{0E00}'..='\u{0FFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
            if char.is_alphanumeric() =>
        {
            1
        }
        _ if char.is_alphanumeric() => WORD,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        Tokens::new(text).map(|token| &text[token.start..token.end]).collect()
    }

    #[test]
    fn punctuation_and_layout_are_left_out() {
        assert_eq!(
            words("**Never** tell-them,\n  “the” naïve Ünal's x1!"),
            ["Never", "tell", "them", "the", "naïve", "Ünal", "s", "x1"]
        );
        assert_eq!(words("1. first\n2) second 3 third 4.5"), ["first", "second", "3", "third", "4", "5"]);
        assert_eq!(words("— … 😀 "), Vec::<&str>::new());
        assert_eq!(words("系统 prompt。ไทย"), ["系", "统", "prompt", "ไ", "ท", "ย"]);
        assert_eq!(words("a系b"), ["a", "系", "b"]);
        assert_eq!(words("see (https://example.com/a/b?c=é) and http://x"), ["see", "and"]);
    }

    #[test]
    fn case_does_not_matter() {
        let hashes = |text| Tokens::new(text).map(|token| token.hash).collect::<Vec<_>>();
        assert_eq!(hashes("ÄPFEL und Birnen"), hashes("äpfel UND birnen"));
        assert_ne!(hashes("ab"), hashes("ba"));
    }
}
