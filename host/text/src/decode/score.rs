//! Cheap answers to: is this a text that people write?

/// Printable ASCII this long does not come about by chance: it may be yet another encoding.
const PRINTABLE_MIN: usize = 14;

/// The text that decoded bytes are: UTF-8 or UTF-16 that is mostly letters and blanks, or printable all through.
pub(super) fn as_text(bytes: Vec<u8>) -> Option<String> {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => utf16(error.as_bytes())?,
    };
    let is_printable = |byte: u8| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
    let may_be_encoded = text.len() >= PRINTABLE_MIN && text.bytes().all(is_printable);
    (may_be_encoded || is_text(&text)).then_some(text)
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

/// How often each letter occurs in the ASCII letters of `text`, and how many there are.
pub(super) fn histogram(text: &str) -> ([u32; 26], u32) {
    let mut counts = [0; 26];
    for byte in text.bytes().filter(u8::is_ascii_alphabetic) {
        if let Some(count) = counts.get_mut(usize::from(byte.to_ascii_lowercase() - b'a')) {
            *count += 1;
        }
    }
    (counts, counts.iter().sum())
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
    /// Such a word written backwards; those that are words either way (`on`) tell nothing.
    pub(in super::super) const REVERSED: u8 = 2;
    /// Begins a noun phrase, so what follows it is no preposition: `the of` is read from the end.
    pub(in super::super) const ARTICLE: u8 = 4;
    /// Stands before an article.
    pub(in super::super) const BEFORE_ARTICLE: u8 = 8;

    /// The flags of a word in lower case.
    pub(in super::super) fn flags(word: &[u8]) -> u8 {
        match word {
            b"the" | b"this" | b"your" | b"my" => FUNCTION | ARTICLE,
            b"a" | b"an" | b"any" => ARTICLE,
            b"of" | b"in" | b"to" | b"on" | b"for" | b"with" | b"is" | b"from" | b"and" | b"by" | b"as"
            | b"are" => FUNCTION | BEFORE_ARTICLE,
            b"at" | b"was" | b"into" | b"about" => BEFORE_ARTICLE,
            b"that" | b"you" | b"not" | b"all" | b"it" | b"be" | b"have" | b"what" | b"which" | b"how"
            | b"will" | b"me" => FUNCTION,
            b"eht" | b"dna" | b"fo" | b"ot" | b"ni" | b"si" | b"taht" | b"uoy" | b"ruoy" | b"rof"
            | b"htiw" | b"ton" | b"era" | b"siht" | b"morf" | b"lla" | b"ti" | b"sa" | b"eb" | b"evah"
            | b"tahw" | b"hcihw" | b"woh" | b"lliw" | b"em" | b"ym" | b"yb" => REVERSED,
            _ => 0,
        }
    }
}
