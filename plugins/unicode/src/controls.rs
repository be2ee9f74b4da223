//! Control characters and characters without a meaning of their own.

use crate::chars::{is_control, is_plain, is_private};
use crate::odd::{Check, HIDDEN, OBFUSCATION, Odd, Passages, score};
use crate::settings::Limits;

const MESSAGE: &str = "Control characters in a text.";

/// C0 and C1 controls: noted, suspicious where they split words or make a terminal hide text.
pub fn find(text: &str, limits: &Limits, odd: &mut Vec<Odd>) {
    let mut passages = Passages::default();
    let (mut split, mut counted, mut before) = (0_usize, false, '\0');
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !is_control(c) {
            counted &= c.is_alphanumeric();
            before = c;
            continue;
        }
        if c == '\u{1b}' && conceals(&text[at + 1..]) {
            odd.push(Odd {
                check: Check::ControlCharacters,
                category: HIDDEN,
                range: at..at + 1,
                score: 0.6,
                message: "An escape sequence makes a terminal hide text.",
                count: 1,
                hidden: None,
            });
            continue;
        }
        let after = chars.peek().map_or('\0', |&(_, c)| c);
        if is_plain(before) && is_plain(after) && !is_leftover(c) {
            split += usize::from(!counted);
            counted = true;
        }
        passages.add(at..at + c.len_utf8(), 1);
    }
    if passages.count > 0 {
        let score = score(split, limits.words_min, 0.5, 0.6);
        passages.report(Check::ControlCharacters, OBFUSCATION, score, MESSAGE, odd);
    }
}

/// Whether a control is what is left of something honest: a backspace, by which old manuals print bold; an escape; a
/// quote or dash of which one byte was lost (U+2019 as U+0019, or as U+0092 of a code page).
fn is_leftover(c: char) -> bool {
    matches!(c, '\u{8}' | '\u{13}' | '\u{14}' | '\u{18}'..='\u{1d}' | '\u{80}'..='\u{9f}')
}

/// Whether an escape sequence sets the attribute "concealed" (ECMA-48, SGR 8).
fn conceals(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix('[') else { return false };
    let end = rest.bytes().take(24).position(|byte| !byte.is_ascii_digit() && byte != b';');
    // In `38;5;8` the number is a colour.
    end.is_some_and(|end| {
        let (numbers, last) = (&rest[..end], rest.as_bytes()[end]);
        last == b'm' && numbers.split(';').any(|number| number == "8") && !numbers.contains("8;5;8")
    })
}

/// Private use, noncharacters, object replacement, annotation.
pub fn find_private(text: &str, odd: &mut Vec<Odd>) {
    let mut passages = Passages::default();
    let (mut run, mut longest, mut annotated, mut end) = (0, 0, false, 0);
    for (at, c) in text.char_indices().filter(|&(_, c)| is_private(c)) {
        run = if at == end { run + 1 } else { 1 };
        end = at + c.len_utf8();
        longest = longest.max(run);
        annotated |= matches!(c, '\u{fffa}');
        passages.add(at..end, 1);
    }
    // Symbol fonts leave private letters behind when a page or a PDF file becomes text.
    let score = match longest {
        _ if annotated => 0.5,
        8.. => 0.4,
        3.. => 0.2,
        _ => 0.1,
    };
    let message = "Characters without a public meaning.";
    passages.report(Check::PrivateUse, OBFUSCATION, score, message, odd);
}
