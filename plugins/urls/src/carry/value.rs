use super::plain;
use crate::parse::hex;

/// What a part of a URL carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// Text in base64, base32 or hexadecimal digits: what it says.
    Encoded(String),
    /// A place to be filled with what a conversation holds.
    Placeholder,
    /// A place to be filled with something of less weight, as templates of pages have.
    Template,
    /// A long value that says nothing to a reader.
    Opaque,
    /// A sentence.
    Prose,
    /// A query that is long in all.
    Long,
    /// A parameter whose name says what is taken.
    Named,
}

impl Carried {
    /// How sure it is that a URL with this, loaded when shown, leaks: in [0, 1].
    #[must_use]
    pub fn weight(&self) -> f64 {
        match self {
            Carried::Encoded(_) => 0.95,
            Carried::Placeholder => 0.9,
            Carried::Opaque | Carried::Prose => 0.85,
            Carried::Long => 0.8,
            Carried::Named => 0.7,
            Carried::Template => 0.4,
        }
    }

    /// For people.
    #[must_use]
    pub fn message(&self) -> &'static str {
        match self {
            Carried::Encoded(_) => "The URL carries encoded text.",
            Carried::Placeholder => "The URL has a place for data of the conversation.",
            Carried::Template => "The URL has a place to be filled.",
            Carried::Opaque => "The URL carries a long opaque value.",
            Carried::Prose => "The URL carries a sentence.",
            Carried::Long => "The URL carries a long query.",
            Carried::Named => "The URL has a parameter for data of the conversation.",
        }
    }

    /// In a path a place to be filled is what every web application writes.
    #[must_use]
    pub fn in_path(self) -> Carried {
        match self {
            Carried::Opaque | Carried::Prose | Carried::Long => Carried::Template,
            other => other,
        }
    }
}

/// Encoded text must be this long to count, in bytes of its encoding.
const ENCODED_BYTES_MIN: usize = 16;
/// Evidence from encoded text, in bytes.
const SHOWN_BYTES_MAX: usize = 600;

/// Words that name what a conversation holds; a placeholder with one of them is for that.
const HELD: [&str; 40] = [
    "data",
    "secret",
    "token",
    "prompt",
    "key",
    "conversation",
    "history",
    "info",
    "message",
    "summary",
    "query",
    "content",
    "context",
    "password",
    "email",
    "chat",
    "credential",
    "base64",
    "encoded",
    "user",
    "input",
    "output",
    "response",
    "text",
    "answer",
    "document",
    "memory",
    "instruction",
    "system",
    "session",
    "cookie",
    "payload",
    "name",
    "address",
    "phone",
    "card",
    "private",
    "result",
    "question",
    "here",
];

/// What a value carries. Opaque ones count from `opaque_bytes_min` on.
#[must_use]
pub fn weigh(value: &str, opaque_bytes_min: usize) -> Option<Carried> {
    if value.len() < 3 {
        return None;
    }
    let decoded = plain(value);
    if let Some(inner) = placeholder(&decoded) {
        return Some(if names_held(inner) { Carried::Placeholder } else { Carried::Template });
    }
    if is_word_placeholder(&decoded) {
        return Some(Carried::Placeholder);
    }
    if value.len() >= ENCODED_BYTES_MIN
        && let Some(text) = hexadecimal(&decoded).or_else(|| base64(&decoded)).or_else(|| base32(&decoded))
    {
        return Some(Carried::Encoded(text));
    }
    let words = decoded
        .split(' ')
        .filter(|word| word.len() > 1 && word.bytes().any(|b| b.is_ascii_alphabetic()))
        .count();
    if words >= 4 && decoded.len() >= 20 {
        return Some(Carried::Prose);
    }
    (value.len() >= opaque_bytes_min && is_opaque(&decoded)).then_some(Carried::Opaque)
}

/// The inside of the first `{...}`, `<...>`, `[...]`, `${...}`, `%...%`.
fn placeholder(value: &str) -> Option<&str> {
    for (open, close) in [('{', '}'), ('<', '>'), ('[', ']')] {
        if let Some((_, rest)) = value.split_once(open)
            && let Some((inner, _)) = rest.split_once(close)
        {
            let inner = inner.trim_matches(|c: char| !c.is_alphanumeric());
            if inner.chars().any(char::is_alphabetic) && !inner.contains([':', '"', ',']) {
                return Some(inner);
            }
        }
    }
    None
}

/// Whether one of the words in a placeholder's name is something that a conversation holds.
fn names_held(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let mut words = lower.split(|c: char| !c.is_ascii_alphabetic());
    words.any(|word| {
        HELD.iter().any(|held| word.strip_prefix(held).is_some_and(|rest| matches!(rest, "" | "s")))
    }) || !name.contains('.') && HELD.iter().any(|held| held.len() > 5 && lower.contains(held))
}

/// A word in capitals that stands for something, as in `?d=DATA` or `?q=YOUR_KEY`.
#[must_use]
pub fn is_word_placeholder(value: &str) -> bool {
    (4..=60).contains(&value.len())
        && value.bytes().all(|b| b.is_ascii_uppercase() || matches!(b, b'_' | b'-' | b' '))
        && names_held(value)
}

/// The text that hexadecimal digits spell.
fn hexadecimal(value: &str) -> Option<String> {
    if !value.len().is_multiple_of(2) || value.len() < ENCODED_BYTES_MIN {
        return None;
    }
    let digits = value.as_bytes().chunks_exact(2).take(SHOWN_BYTES_MAX);
    let bytes: Option<Vec<u8>> = digits.map(|pair| Some(hex(pair[0])? << 4 | hex(pair[1])?)).collect();
    readable(&bytes?)
}

/// The text that base64 spells, in either alphabet.
fn base64(value: &str) -> Option<String> {
    let value = value.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(value.len().min(SHOWN_BYTES_MAX * 4 / 3) * 3 / 4);
    let (mut bits, mut held) = (0_u32, 0);
    for byte in value.bytes() {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            // A blank is what a plus sign becomes in a query.
            b'+' | b'-' | b' ' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(six);
        held += 6;
        if held >= 8 && bytes.len() < SHOWN_BYTES_MAX {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    readable(&bytes)
}

/// The text that base32 spells, in either case: hosts have none.
fn base32(value: &str) -> Option<String> {
    let value = value.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(value.len().min(SHOWN_BYTES_MAX));
    let (mut bits, mut held) = (0_u32, 0);
    for byte in value.bytes().take(SHOWN_BYTES_MAX) {
        let five = match byte.to_ascii_lowercase() {
            letter @ b'a'..=b'z' => letter - b'a',
            digit @ b'2'..=b'7' => digit - b'2' + 26,
            _ => return None,
        };
        bits = bits << 5 | u32::from(five);
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    // Five bits a letter: long words come out as bytes of ASCII often enough, but not as words.
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic() || **byte == b' ').count();
    readable(&bytes).filter(|text| text.is_ascii() && letters * 8 >= bytes.len() * 7)
}

/// Text, if that is what these bytes are: hardly anything but letters, digits, blanks and punctuation.
fn readable(bytes: &[u8]) -> Option<String> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        // The last character may be cut.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&bytes[..error.valid_up_to()]).ok()?
        }
        Err(_) => return None,
    };
    let (mut letters, mut all) = (0, 0);
    for c in text.chars() {
        if c.is_control() && !matches!(c, '\n' | '\r' | '\t') {
            return None;
        }
        all += 1;
        letters += usize::from(c.is_alphabetic() || c == ' ');
    }
    (all >= 8 && letters * 2 >= all).then(|| text.to_owned())
}

/// Whether a value is made of letters and digits without an order: no identifier of the usual forms, no words.
fn is_opaque(value: &str) -> bool {
    let mut seen = [false; 128];
    let (mut digits, mut letters, mut hyphens) = (0, 0, 0);
    for byte in value.bytes() {
        match byte {
            b'0'..=b'9' => digits += 1,
            b'a'..=b'z' | b'A'..=b'Z' => letters += 1,
            b'-' | b'_' | b'.' | b' ' => hyphens += 1,
            b'+' | b'/' | b'=' | b'~' => {}
            _ => return false,
        }
        seen[usize::from(byte)] = true;
    }
    let kinds = seen.iter().filter(|&&seen| seen).count();
    let is_digest = matches!(value.len(), 32 | 40 | 64) && value.bytes().all(|b| b.is_ascii_hexdigit());
    let is_uuid = value.len() == 36 && hyphens == 4;
    !is_digest
        && !is_uuid
        && kinds >= 12
        && letters >= 4
        && digits * 12 >= value.len()
        && hyphens * 8 <= value.len()
}
