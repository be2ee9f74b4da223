//! Groups of digits in a row, with what stands between them: the material of which phone numbers are made.

use core::ops::Range;

/// Groups that one chain has at most; what follows begins another.
pub const GROUPS_MAX: usize = 24;
/// Digits that a group may have in a number; a longer one is kept as a group that nothing contains.
pub const GROUP_DIGITS_MAX: usize = 17;
/// Symbols between two groups, at most: `) - `.
const BETWEEN_MAX: usize = 4;
/// Digits of a group in parentheses, at most.
const PARENTHESES_DIGITS_MAX: usize = 5;

/// What stands before a group: bits.
pub mod gap {
    /// A blank of any kind.
    pub const BLANK: u8 = 1;
    /// A hyphen or dash.
    pub const HYPHEN: u8 = 2;
    /// A dot.
    pub const DOT: u8 = 4;
    /// A slash.
    pub const SLASH: u8 = 8;
    /// Two blanks, or symbols with blanks around: more than what parts groups of a number.
    pub const WIDE: u8 = 16;
}

/// Digits without anything between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Bytes of the digits.
    pub bytes: Range<usize>,
    /// Place of its digits in the digits of the chain; none for a group that is too long.
    pub digits: Range<usize>,
    /// What stands before it, in bits of [`gap`]; parentheses aside.
    pub gap: u8,
    /// Whether it stands in parentheses of its own.
    pub enclosed: bool,
    /// Whether it cannot be part of a number: letters touch it, or it is too long.
    pub foreign: bool,
}

/// Groups in a row.
#[derive(Debug, Default)]
pub struct Chain {
    /// Values of all digits, 0 to 9.
    pub digits: Vec<u8>,
    /// The groups.
    pub groups: Vec<Group>,
    /// Byte where a plus before the first group, or the parenthesis before the plus, begins.
    pub plus: Option<usize>,
    /// Byte after the last group and what closes it.
    pub end: usize,
}

/// The digit at a byte and its length: ASCII, full-width, Arabic, Persian, Devanagari.
#[must_use]
pub fn digit_at(text: &[u8], at: usize) -> Option<(u8, usize)> {
    let value = |byte: u8, zero: u8, length| (zero..zero + 10).contains(&byte).then(|| (byte - zero, length));
    match (text.get(at)?, text.get(at + 1), text.get(at + 2)) {
        (byte @ b'0'..=b'9', _, _) => Some((byte - b'0', 1)),
        (0xEF, Some(0xBC), Some(byte)) => value(*byte, 0x90, 3),
        (0xD9, Some(byte), _) => value(*byte, 0xA0, 2),
        (0xDB, Some(byte), _) => value(*byte, 0xB0, 2),
        (0xE0, Some(0xA5), Some(byte)) => value(*byte, 0xA6, 3),
        _ => None,
    }
}

/// What a character between groups is, in bits of [`gap`], and its length; parentheses are looked at elsewhere.
fn between_at(text: &str, at: usize) -> Option<(u8, usize)> {
    let c = text.get(at..)?.chars().next()?;
    let bits = match c {
        ' ' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => gap::BLANK,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}' => gap::HYPHEN,
        '.' | '\u{ff0e}' => gap::DOT,
        '/' | '\u{ff0f}' => gap::SLASH,
        _ => return None,
    };
    Some((bits, c.len_utf8()))
}

/// Length of an opening parenthesis at a byte, or 0.
fn opening(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    usize::from(rest.starts_with(b"(")) + 3 * usize::from(rest.starts_with("\u{ff08}".as_bytes()))
}

/// Length of a closing parenthesis at a byte, or 0.
fn closing(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    usize::from(rest.starts_with(b")")) + 3 * usize::from(rest.starts_with("\u{ff09}".as_bytes()))
}

/// Whether a letter touches digits and makes a word of them. Scripts that write no blanks between words do not.
#[must_use]
pub fn glues(c: char) -> bool {
    c == '_' || (c.is_alphanumeric() && (c < '\u{900}' || ('\u{10a0}'..'\u{1100}').contains(&c)))
}

impl Chain {
    /// Reads the chain whose first digit is at byte `first`. Takes time in proportion to what it consumes; `end` lies behind `first`.
    pub fn read(&mut self, text: &str, first: usize) {
        self.digits.clear();
        self.groups.clear();
        let bytes = text.as_bytes();
        let (mut at, mut gap, mut enclosed) = (first, 0, self.start(text, first));
        loop {
            let group = self.group(text, at, gap, enclosed);
            let after = group.bytes.end;
            let close = if group.enclosed { closing(bytes, after) } else { 0 };
            let stop =
                group.foreign && text.get(after..).and_then(|rest| rest.chars().next()).is_some_and(glues);
            self.groups.push(group);
            self.end = after + close;
            if stop || self.groups.len() == GROUPS_MAX {
                return;
            }
            let Some((next, bits, open)) = separator(text, self.end, close > 0) else { return };
            (at, gap, enclosed) = (next, bits, open);
        }
    }

    /// Looks for a plus before the first digit; whether a parenthesis opens there.
    fn start(&mut self, text: &str, first: usize) -> bool {
        let before = |at: usize| text.get(..at).and_then(|head| head.chars().next_back());
        let (mut at, mut open) = (first, false);
        self.plus = None;
        for _ in 0..2 {
            match before(at) {
                Some('(' | '\u{ff08}') if !open && self.plus.is_none_or(|plus| plus == at) => open = true,
                Some('+' | '\u{ff0b}') if self.plus.is_none() => self.plus = Some(at),
                _ => break,
            }
            at -= before(at).map_or(0, char::len_utf8);
            if self.plus.is_some() {
                self.plus = Some(at);
            }
        }
        if let Some(plus) = self.plus.filter(|_| open) {
            // `(+44) 20` is a number from the parenthesis on; in `(+44 20)` and `(+4420)` it begins with the plus.
            let (mut end, mut digits) = (first, 0);
            while let Some((_, length)) = digit_at(text.as_bytes(), end).filter(|_| digits < 4) {
                end += length;
                digits += 1;
            }
            if digits > 3 || closing(text.as_bytes(), end) == 0 {
                self.plus = Some(plus + opening(text.as_bytes(), plus));
            }
        }
        open
    }

    fn group(&mut self, text: &str, at: usize, gap: u8, open: bool) -> Group {
        let bytes = text.as_bytes();
        let first = self.digits.len();
        let mut end = at;
        while let Some((value, length)) = digit_at(bytes, end) {
            if self.digits.len() - first <= GROUP_DIGITS_MAX {
                self.digits.push(value);
            }
            end += length;
        }
        let length = self.digits.len() - first;
        let before = text
            .get(..self.plus.filter(|_| first == 0).unwrap_or(at))
            .and_then(|head| head.chars().next_back());
        let after = text.get(end..).and_then(|rest| rest.chars().next());
        let foreign = length > GROUP_DIGITS_MAX
            || before.is_some_and(glues)
            || (after.is_some_and(glues) && !super::extension::begins(text, end));
        if length > GROUP_DIGITS_MAX {
            self.digits.truncate(first);
        }
        let enclosed = open && length <= PARENTHESES_DIGITS_MAX && closing(bytes, end) > 0;
        Group { bytes: at..end, digits: first..self.digits.len(), gap, enclosed, foreign }
    }
}

/// What parts a group that ends at `at` from the next: where that begins, bits of [`gap`], whether a parenthesis opens.
fn separator(text: &str, mut at: usize, closed: bool) -> Option<(usize, u8, bool)> {
    let bytes = text.as_bytes();
    let (mut bits, mut blanks, mut others) = (0, 0, 0);
    for _ in 0..=BETWEEN_MAX {
        if let Some((_, length)) = digit_at(bytes, at) {
            // A sentence ends there, and a list may begin.
            if bits == gap::DOT | gap::BLANK && digit_at(bytes, at + length).is_none() {
                return None;
            }
            // `12` after `)` may follow at once.
            let wide = blanks > 1 || others > 1 || (others > 0 && blanks > 0 && bits & gap::DOT == 0);
            return (bits != 0 || closed).then_some((at, bits | if wide { gap::WIDE } else { 0 }, false));
        }
        let open = opening(bytes, at);
        if open > 0 {
            let mut end = at + open;
            let mut digits = 0;
            while let Some((_, length)) = digit_at(bytes, end) {
                digits += 1;
                end += length;
                if digits > PARENTHESES_DIGITS_MAX {
                    return None;
                }
            }
            let fits = digits > 0 && closing(bytes, end) > 0;
            return fits.then_some((at + open, bits | if blanks > 1 { gap::WIDE } else { 0 }, true));
        }
        let (kind, length) = between_at(text, at)?;
        bits |= kind;
        if kind == gap::BLANK {
            blanks += 1;
        } else {
            others += 1;
        }
        at += length;
    }
    None
}
