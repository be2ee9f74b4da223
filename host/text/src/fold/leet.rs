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

/// Whether an ASCII word may be written with digits for letters; cheap, before anything is copied.
pub(super) fn may_be(word: &[u8], after_leet: bool) -> bool {
    let letters = word.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let edges = |byte: &&u8| is_edge(char::from(**byte));
    let lead = word.iter().take_while(edges).count();
    let tail = word.iter().rev().take_while(edges).count();
    let Some(core) = word.get(lead..word.len() - tail.min(word.len() - lead)) else { return false };
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
