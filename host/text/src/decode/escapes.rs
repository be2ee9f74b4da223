//! Escapes that stand for single characters: `%41`, `\u0041`, `\x41`, `&#65;`, `&lt;`.

use balustrade_core::Offsets;

use super::Candidate;

/// What is kept on each side of an escape, in bytes: an attack may hide only some of its letters.
const AROUND: usize = 64;

/// Escapes for letters, digits or blanks from which a stretch is worth a view.
const LETTERS_MIN: usize = 3;

/// One escape, decoded.
#[derive(Debug)]
struct Escape {
    start: usize,
    end: usize,
    c: char,
}

/// Decodes the escape that begins at an offset.
type EscapeAt = fn(&str, usize) -> Option<Escape>;

/// Stretches with escaped letters, one view per kind and stretch.
pub(super) fn all(block: &str, candidates: &mut Vec<Candidate>) {
    let ways: [(&'static str, u8, EscapeAt); 3] =
        [("url", b'%', percent), ("escape", b'\\', backslash), ("html", b'&', entity)];
    for (how, sign, decode) in ways {
        if block.as_bytes().contains(&sign) {
            stretches(block, how, sign, decode, candidates);
        }
    }
}

fn stretches(block: &str, how: &'static str, sign: u8, decode: EscapeAt, candidates: &mut Vec<Candidate>) {
    let mut group: Vec<Escape> = Vec::new();
    let mut at = 0;
    let bytes = block.as_bytes();
    while let Some(found) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == sign)) {
        let start = at + found;
        let Some(escape) = decode(block, start) else {
            at = start + 1;
            continue;
        };
        at = escape.end;
        if group.last().is_some_and(|last| start - last.end > 2 * AROUND) {
            finish(block, how, &mut group, candidates);
        }
        group.push(escape);
    }
    finish(block, how, &mut group, candidates);
}

fn finish(block: &str, how: &'static str, group: &mut Vec<Escape>, candidates: &mut Vec<Candidate>) {
    let group = std::mem::take(group);
    // Signs are escaped because they mean something. An attack needs letters; links have them in ordinary texts too, for
    // other scripts and blanks, and make one view with the rest.
    let hides =
        |escape: &&Escape| escape.c.is_ascii_alphanumeric() || escape.c == ' ' || escape.c.is_alphabetic();
    if group.iter().filter(hides).count() < LETTERS_MIN {
        return;
    }
    let (Some(first), Some(last)) = (group.first(), group.last()) else { return };
    let from = block.ceil_char_boundary(first.start.saturating_sub(AROUND));
    let to = block.floor_char_boundary((last.end + AROUND).min(block.len()));
    let mut content = String::with_capacity(to - from);
    let mut offsets = Offsets::new();
    let mut copied = from;
    for escape in &group {
        let between = block.get(copied..escape.start).unwrap_or_default();
        content.push_str(between);
        offsets.copy(copied, between.len());
        content.push(escape.c);
        offsets.stand_for(escape.c.len_utf8(), escape.start, escape.end);
        copied = escape.end;
    }
    let rest = block.get(copied..to).unwrap_or_default();
    content.push_str(rest);
    offsets.copy(copied, rest.len());
    candidates.push(Candidate { how, content, offsets });
}

fn hex(digits: &str) -> Option<u32> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit())
        .then(|| u32::from_str_radix(digits, 16).ok())
        .flatten()
}

/// `%` and two digits, as many as one UTF-8 character takes.
fn percent(block: &str, start: usize) -> Option<Escape> {
    let byte = |at: usize| {
        let digits = block.get(at..)?.strip_prefix('%')?.get(..2)?;
        hex(digits).and_then(|value| u8::try_from(value).ok())
    };
    let first = byte(start)?;
    let len = match first {
        0..=0x7f => 1,
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let bytes: Vec<u8> = (0..len).map_while(|n| byte(start + 3 * n)).collect();
    let c = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    Some(Escape { start, end: start + 3 * len, c })
}

/// `\xHH`, `\uHHHH` (pairs of surrogates too), `\u{H...}`, `\UHHHHHHHH`.
fn backslash(block: &str, start: usize) -> Option<Escape> {
    let rest = block.get(start + 1..)?;
    let kind = rest.chars().next()?;
    let digits = rest.get(1..)?;
    let (value, len) = match kind {
        'x' => (hex(digits.get(..2)?)?, 2),
        'U' => (hex(digits.get(..8)?)?, 8),
        'u' if digits.starts_with('{') => {
            let end = digits.get(..digits.floor_char_boundary(10))?.find('}')?;
            (hex(digits.get(1..end)?)?, end + 1)
        }
        'u' => {
            let value = hex(digits.get(..4)?)?;
            let low = || {
                let low = hex(digits.get(4..)?.strip_prefix("\\u")?.get(..4)?)?;
                (0xdc00..0xe000).contains(&low).then_some(low)
            };
            match low() {
                Some(low) if (0xd800..0xdc00).contains(&value) => {
                    (0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00), 10)
                }
                _ => (value, 4),
            }
        }
        _ => return None,
    };
    Some(Escape { start, end: start + 2 + len, c: char::from_u32(value)? })
}

/// Numeric and the commonest named character references.
fn entity(block: &str, start: usize) -> Option<Escape> {
    const NAMED: [(&str, char); 12] = [
        ("lt", '<'),
        ("gt", '>'),
        ("amp", '&'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("Tab", '\t'),
        ("NewLine", '\n'),
        ("lpar", '('),
        ("rpar", ')'),
        ("colon", ':'),
        ("period", '.'),
    ];
    let rest = block.get(start + 1..)?;
    let end = rest.as_bytes().iter().take(12).position(|byte| *byte == b';')?;
    let name = rest.get(..end)?;
    let c = match name.strip_prefix('#') {
        Some(number) => {
            let value = match number.strip_prefix(['x', 'X']) {
                Some(digits) => hex(digits)?,
                None => number.parse().ok()?,
            };
            char::from_u32(value)?
        }
        None => NAMED.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)?,
    };
    Some(Escape { start, end: start + 1 + end + 1, c })
}
