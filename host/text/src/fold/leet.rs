//! Digits and signs that stand for letters.

/// What a digit or sign stands for; `1` is looked at apart.
pub(super) fn letter(c: char) -> Option<char> {
    Some(match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '2' => 'z',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '6' | '9' => 'g',
        '7' | '+' => 't',
        '8' => 'b',
        '|' => 'l',
        _ => return None,
    })
}

/// Punctuation that may stand around a word without being part of it.
pub(super) fn is_edge(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '"'
            | '\''
            | '('
            | ')'
            | '['
            | ']'
            | '{'
            | '}'
            | '<'
            | '>'
            | '*'
            | '_'
            | '`'
            | '#'
    ) || matches!(c, '“' | '”' | '‘' | '’' | '—' | '–' | '…' | '«' | '»')
}

/// The part of a word of `len` characters that may hold digits for letters: without punctuation around it, and without
/// the bars of `<|end|>` and of tables. A bar at the end alone may be an l, as in `a||`.
pub(super) fn core(len: usize, at: impl Fn(usize) -> char) -> std::ops::Range<usize> {
    let trim = |mut range: std::ops::Range<usize>, is_edge: fn(char) -> bool| {
        while range.start < range.end && is_edge(at(range.start)) {
            range.start += 1;
        }
        while range.start < range.end && is_edge(at(range.end - 1)) {
            range.end -= 1;
        }
        range
    };
    let range = trim(0..len, is_edge);
    if range.start < range.end && at(range.start) == '|' {
        trim(range, |c| c == '|' || is_edge(c))
    } else {
        range
    }
}

/// Whether an ASCII word may be written with digits for letters; cheap, before anything is copied.
pub(super) fn may_be(word: &[u8], after_leet: bool) -> bool {
    let core = core(word.len(), |at| word.get(at).map_or(' ', |byte| char::from(*byte)));
    word.get(core).is_some_and(|core| may_be_core(core, after_leet))
}

/// The same for what is left without punctuation around it.
pub(super) fn may_be_core(core: &[u8], after_leet: bool) -> bool {
    let letters = core.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let signs = core.iter().filter(|byte| letter(char::from(**byte)).is_some()).count();
    if core.is_empty()
        || signs == 0
        || signs + letters < core.len() - core.iter().filter(|b| matches!(b, b'-' | b'\'')).count()
    {
        return false;
    }
    if letters == 0 {
        return after_leet && core.len() <= 4;
    }
    // `gpt4` and `15th` are written so by everyone.
    let head_letters = core.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let head_digits = core.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let rest_is_digits = core.iter().skip(head_letters).all(u8::is_ascii_digit);
    let rest_is_letters = core.iter().skip(head_digits).all(u8::is_ascii_alphabetic);
    if !after_leet
        && ((head_letters >= 2 && rest_is_digits)
            || (head_digits > 0 && rest_is_letters && core.len() - head_digits <= 2))
    {
        return false;
    }
    // A digest or an identifier.
    !(core.len() >= 12 && core.iter().all(u8::is_ascii_hexdigit))
}

/// What `1` stands for, by its neighbours: `a11` and `ru1es` mean l, `1gnore` and `prev1ous` mean i.
pub(super) fn one(before: Option<char>, after: Option<char>) -> char {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | '0' | '3' | '4' | '@');
    match (before, after) {
        (Some('1'), _) | (_, Some('1')) => 'l',
        (Some(before), None) if before.is_alphanumeric() => 'l',
        (Some(before), Some(after)) if vowel(before) && (vowel(after) || !after.is_alphanumeric()) => 'l',
        _ => 'i',
    }
}
