//! Cheap answers to: is this a text that people write?

/// Printable ASCII this long does not come about by chance: it may be yet another encoding.
const PRINTABLE_MIN: usize = 14;

/// The first part this long is a text of its own, whatever follows, in bytes.
const PREFIX_MIN: usize = 24;

/// The text that decoded bytes are: UTF-8 or UTF-16 that is mostly letters and blanks, or printable all through.
pub(super) fn as_text(bytes: Vec<u8>) -> Option<String> {
    as_text_until(bytes).map(|(text, _)| text)
}

/// The same, and how many of the bytes it was made of. Half a character at either end is left out, a few bytes that are
/// no text are too, and so is everything after a first part that is long enough.
pub(super) fn as_text_until(bytes: Vec<u8>) -> Option<(String, usize)> {
    let all = bytes.len();
    if let Some(text) = utf16(&bytes) {
        return is_text(&text).then_some((text, all));
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return may_be_text(&text).then_some((text, all)),
        Err(error) => error.into_bytes(),
    };
    let lead = bytes.iter().take(3).take_while(|byte| matches!(byte, 0x80..0xc0)).count();
    let body = bytes.get(lead..).unwrap_or_default();
    let valid = match std::str::from_utf8(body) {
        Ok(text) => return may_be_text(text).then(|| (text.to_owned(), all)),
        Err(error) => error,
    };
    let first = body.get(..valid.valid_up_to()).and_then(|first| std::str::from_utf8(first).ok())?;
    if valid.error_len().is_none() {
        return may_be_text(first).then(|| (first.to_owned(), all));
    }
    let text: String = body.utf8_chunks().map(|chunk| chunk.valid()).collect();
    if (all - text.len()) * 20 <= all + 19 && is_text(&text) {
        return Some((text, all));
    }
    (first.len() >= PREFIX_MIN && may_be_text(first)).then(|| (first.to_owned(), lead + first.len()))
}

/// A text, or another encoding of one.
fn may_be_text(text: &str) -> bool {
    let is_printable = |byte: u8| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
    text.len() >= PRINTABLE_MIN && text.bytes().all(is_printable) || is_text(text)
}

/// UTF-16 in either order, as some programs write it before they encode.
fn utf16(bytes: &[u8]) -> Option<String> {
    let zeroes = |offset: usize| bytes.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let half = bytes.len() / 2;
    let little = zeroes(1) * 2 > half;
    if bytes.len() < 8 || (!little && zeroes(0) * 2 <= half) {
        return None;
    }
    let units = bytes.chunks_exact(2).map(|pair| match *pair {
        [low, high] if little => u16::from_le_bytes([low, high]),
        [high, low] => u16::from_be_bytes([high, low]),
        _ => 0,
    });
    char::decode_utf16(units).collect::<Result<String, _>>().ok()
}

/// At least four letters, and few signs that are neither letters, blanks nor common punctuation.
pub(super) fn is_text(text: &str) -> bool {
    let (mut letters, mut blanks, mut odd, mut all) = (0_usize, 0_usize, 0_usize, 0_usize);
    for c in text.chars() {
        all += 1;
        if c.is_alphabetic() {
            letters += 1;
        } else if c.is_whitespace() {
            blanks += 1;
        } else if c.is_control() || c == '\u{fffd}' {
            odd += 4;
        } else if !c.is_ascii_digit()
            && !matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '"' | '(' | ')' | '-' | '_' | '/' | '<' | '>' | '|' | '[' | ']' | '#' | '*' | '\u{300}'..='\u{36f}' | '\u{2010}'..='\u{2027}')
        {
            odd += 1;
        }
    }
    letters >= 4 && (letters + blanks) * 10 >= all * 7 && odd * 8 <= all
}

/// Natural logarithm of how often each letter occurs in English, times 100. Source: letter frequencies of English
/// prose (Lewand, Cryptological Mathematics, 2000).
const LOG_FREQUENCY: [i32; 26] = [
    -251, -421, -358, -316, -206, -381, -391, -280, -266, -648, -486, -321, -373, -270, -259, -395, -696,
    -282, -276, -240, -359, -463, -375, -650, -393, -721,
];

/// What a byte adds to how English a text looks, and to its letters.
static WEIGHT: [(i16, u8); 256] = {
    let mut weights = [(0, 0); 256];
    let mut letter = 0;
    while letter < 26 {
        let weight = (LOG_FREQUENCY[letter] as i16, 1);
        weights[letter + b'a' as usize] = weight;
        weights[letter + b'A' as usize] = weight;
        letter += 1;
    }
    weights
};

/// Letters that are counted as they come: how many, and how English they look together.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Letters {
    sum: i64,
    pub(super) count: u32,
}

impl Letters {
    pub(super) fn add(&mut self, byte: u8) {
        let (weight, count) = WEIGHT[usize::from(byte)];
        self.sum += i64::from(weight);
        self.count += u32::from(count);
    }

    /// The mean of [`LOG_FREQUENCY`], times 100.
    pub(super) fn english(self) -> i32 {
        i32::try_from(self.sum / i64::from(self.count.max(1))).unwrap_or(i32::MIN)
    }
}

/// How often each letter occurs in the ASCII letters of `text`.
pub(super) fn histogram(text: &str) -> [u32; 26] {
    let mut counts = [0; 26];
    for byte in text.bytes().filter(u8::is_ascii_alphabetic) {
        if let Some(count) = counts.get_mut(usize::from(byte.to_ascii_lowercase() - b'a')) {
            *count += 1;
        }
    }
    counts
}

/// How English the letters would look if each were moved back by `shift`: the mean of [`LOG_FREQUENCY`], times 100.
pub(super) fn english(counts: &[u32; 26], letters: u32, shift: usize) -> i32 {
    let sum: i64 = counts
        .iter()
        .enumerate()
        .map(|(letter, count)| {
            let plain = (letter + 26 - shift) % 26;
            i64::from(LOG_FREQUENCY.get(plain).copied().unwrap_or(-700)) * i64::from(*count)
        })
        .sum();
    i32::try_from(sum / i64::from(letters.max(1))).unwrap_or(i32::MIN)
}

/// What a short English word tells about the order of a text, as flags.
pub(super) mod word {
    /// Holds sentences together.
    pub(in super::super) const FUNCTION: u8 = 1;
    /// Begins a noun phrase, so what follows it is no preposition: `the of` is read from the end.
    pub(in super::super) const ARTICLE: u8 = 2;
    /// Stands before an article.
    pub(in super::super) const BEFORE_ARTICLE: u8 = 4;

    const BOTH: u8 = FUNCTION | ARTICLE;
    const EITHER: u8 = FUNCTION | BEFORE_ARTICLE;

    const WORDS: [(&[u8], u8); 34] = [
        (b"the", BOTH),
        (b"this", BOTH),
        (b"your", BOTH),
        (b"my", BOTH),
        (b"a", ARTICLE),
        (b"an", ARTICLE),
        (b"any", ARTICLE),
        (b"of", EITHER),
        (b"in", EITHER),
        (b"to", EITHER),
        (b"on", EITHER),
        (b"for", EITHER),
        (b"with", EITHER),
        (b"is", EITHER),
        (b"from", EITHER),
        (b"and", EITHER),
        (b"by", EITHER),
        (b"as", EITHER),
        (b"are", EITHER),
        (b"at", BEFORE_ARTICLE),
        (b"was", BEFORE_ARTICLE),
        (b"into", BEFORE_ARTICLE),
        (b"about", BEFORE_ARTICLE),
        (b"that", FUNCTION),
        (b"you", FUNCTION),
        (b"not", FUNCTION),
        (b"all", FUNCTION),
        (b"it", FUNCTION),
        (b"be", FUNCTION),
        (b"have", FUNCTION),
        (b"what", FUNCTION),
        (b"which", FUNCTION),
        (b"how", FUNCTION),
        (b"will", FUNCTION),
    ];

    /// Longest of them, in bytes.
    pub(in super::super) const LONGEST: usize = 5;

    const PLACES: usize = 128;

    /// Each word, packed, at its place or one of the next ones.
    static TABLE: [(u64, u8); PLACES] = {
        let mut table = [(0, 0); PLACES];
        let mut n = 0;
        while n < WORDS.len() {
            let (word, flags) = WORDS[n];
            let mut packed = 0;
            let mut at = 0;
            while at < word.len() {
                packed = packed << 8 | word[at] as u64;
                at += 1;
            }
            let mut place = place(packed);
            while table[place].0 != 0 {
                place = (place + 1) % PLACES;
            }
            table[place] = (packed, flags);
            n += 1;
        }
        table
    };

    const fn place(packed: u64) -> usize {
        (packed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 57) as usize
    }

    /// A packed word and one more letter of it, in lower case. Of a longer word the last eight are kept.
    pub(in super::super) fn with(packed: u64, letter: u8) -> u64 {
        packed << 8 | u64::from(letter | 0x20)
    }

    /// The flags of a packed word.
    pub(in super::super) fn flags(packed: u64) -> u8 {
        let mut at = place(packed);
        loop {
            match TABLE.get(at) {
                Some((known, flags)) if *known == packed => return *flags,
                Some((0, _)) | None => return 0,
                _ => at = (at + 1) % PLACES,
            }
        }
    }
}
