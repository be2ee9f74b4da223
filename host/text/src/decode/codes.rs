//! Characters written as numbers, each by itself: hexadecimal, binary and decimal codes, and Morse.

use super::{Candidate, score};

/// Codes in a row from which they are taken for a text.
const CODES_MIN: usize = 6;

/// One group of digits.
#[derive(Debug, Clone, Copy)]
struct Group {
    start: usize,
    end: usize,
    binary: Option<u8>,
    hex: Option<u8>,
    decimal: Option<u8>,
}

/// Runs of codes with blanks, commas or nothing but a mark (`0x`, `\x`) between them.
pub(super) fn numbers(block: &str, candidates: &mut Vec<Candidate>) {
    let bytes = block.as_bytes();
    let mut groups: Vec<Group> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = bytes.get(at..).unwrap_or_default();
        let digits = rest.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
        let after = rest.get(digits);
        let is_word = after.is_some_and(u8::is_ascii_alphanumeric);
        let mark = match rest {
            [b'0', b'x' | b'X', ..] | [b'\\', b'x' | b'X', ..] => 2,
            _ => 0,
        };
        if mark > 0 {
            at += mark;
            continue;
        }
        if digits == 0 || is_word || digits > 3 {
            if digits >= 32 && rest.iter().take(digits).all(|b| matches!(b, b'0' | b'1')) {
                flush(&mut groups, candidates);
                binary_run(bytes, at, digits, candidates);
                at += digits;
                continue;
            }
            if digits == 8
                && !is_word
                && let Some(group) = group(bytes, at, digits)
                && group.binary.is_some()
            {
                groups.push(group);
                at += digits;
                continue;
            }
            let skip = if digits == 0 { 1 } else { digits };
            let is_gap = digits == 0 && rest.first().is_some_and(|byte| is_separator(*byte));
            if !is_gap || gap_is_wide(&groups, at) {
                flush(&mut groups, candidates);
            }
            at += skip;
            // The rest of a word is no code.
            if digits > 0 || rest.first().is_some_and(u8::is_ascii_alphanumeric) {
                at += bytes
                    .get(at..)
                    .unwrap_or_default()
                    .iter()
                    .take_while(|b| b.is_ascii_alphanumeric())
                    .count();
            }
            continue;
        }
        groups.extend(group(bytes, at, digits));
        at += digits;
    }
    flush(&mut groups, candidates);
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b',' | b';' | b':' | b'-' | b'\t' | b'\n' | b'\r')
}

/// Codes further apart than this do not belong together.
fn gap_is_wide(groups: &[Group], at: usize) -> bool {
    groups.last().is_some_and(|last| at - last.end > 3)
}

fn group(bytes: &[u8], start: usize, digits: usize) -> Option<Group> {
    let end = start + digits;
    let text = std::str::from_utf8(bytes.get(start..end)?).ok()?;
    let number = |radix: u32, length: &[usize]| {
        length.contains(&digits).then(|| u8::from_str_radix(text, radix).ok()).flatten()
    };
    Some(Group {
        start,
        end,
        binary: number(2, &[8]),
        hex: number(16, &[2]),
        decimal: number(10, &[1, 2, 3]),
    })
}

/// One reading of a group.
type CodeOf = fn(&Group) -> Option<u8>;

/// Tries what the groups so far have in common.
fn flush(groups: &mut Vec<Group>, candidates: &mut Vec<Candidate>) {
    let run = std::mem::take(groups);
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
    if run.len() < CODES_MIN {
        return;
    }
    let ways: [(&'static str, CodeOf); 3] = [
        ("binary", |group| group.binary),
        ("ascii-codes", |group| group.decimal.filter(|code| *code >= 32 || matches!(code, 9 | 10 | 13))),
        ("hex", |group| group.hex),
    ];
    for (how, code) in ways {
        let bytes: Option<Vec<u8>> = run.iter().map(code).collect();
        if let Some(text) = bytes.and_then(score::as_text).filter(|text| score::is_text(text)) {
            candidates.push(Candidate::whole(how, text, first.start, last.end));
            return;
        }
    }
}

/// Ones and zeroes without blanks.
fn binary_run(bytes: &[u8], start: usize, digits: usize, candidates: &mut Vec<Candidate>) {
    let run = bytes.get(start..start + digits).unwrap_or_default();
    let text =
        run.chunks_exact(8).map(|bits| bits.iter().fold(0_u8, |byte, bit| byte << 1 | (bit & 1))).collect();
    if let Some(text) = score::as_text(text) {
        candidates.push(Candidate::whole("binary", text, start, start + digits));
    }
}

/// International Morse code (ITU-R M.1677-1), letters and digits.
const MORSE: [(&str, char); 36] = [
    (".-", 'a'),
    ("-...", 'b'),
    ("-.-.", 'c'),
    ("-..", 'd'),
    (".", 'e'),
    ("..-.", 'f'),
    ("--.", 'g'),
    ("....", 'h'),
    ("..", 'i'),
    (".---", 'j'),
    ("-.-", 'k'),
    (".-..", 'l'),
    ("--", 'm'),
    ("-.", 'n'),
    ("---", 'o'),
    (".--.", 'p'),
    ("--.-", 'q'),
    (".-.", 'r'),
    ("...", 's'),
    ("-", 't'),
    ("..-", 'u'),
    ("...-", 'v'),
    (".--", 'w'),
    ("-..-", 'x'),
    ("-.--", 'y'),
    ("--..", 'z'),
    ("-----", '0'),
    (".----", '1'),
    ("..---", '2'),
    ("...--", '3'),
    ("....-", '4'),
    (".....", '5'),
    ("-....", '6'),
    ("--...", '7'),
    ("---..", '8'),
    ("----.", '9'),
];

/// Runs of dots and hyphens; a slash parts words.
pub(super) fn morse(block: &str, candidates: &mut Vec<Candidate>) {
    let mut text = String::new();
    let (mut start, mut end) = (0, 0);
    let mut finish = |text: &mut String, start: usize, end: usize| {
        let found = std::mem::take(text);
        if found.chars().filter(|c| c.is_alphabetic()).count() >= CODES_MIN {
            candidates.push(Candidate::whole("morse", found, start, end));
        }
    };
    for token in block.split_ascii_whitespace() {
        let at = token.as_ptr() as usize - block.as_ptr() as usize;
        let letter = MORSE.iter().find(|(code, _)| *code == token).map(|(_, letter)| *letter);
        let is_code = token.bytes().all(|byte| matches!(byte, b'.' | b'-' | b'/'));
        match letter {
            Some(letter) => {
                if text.is_empty() {
                    start = at;
                }
                text.push(letter);
            }
            None if token == "/" && !text.is_empty() => text.push(' '),
            // An unknown sign within a run.
            None if is_code && !text.is_empty() && token.len() <= 7 => text.push('?'),
            None => {
                finish(&mut text, start, end);
                continue;
            }
        }
        end = at + token.len();
    }
    finish(&mut text, start, end);
}
